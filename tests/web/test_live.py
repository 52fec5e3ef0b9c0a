# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The live stream: names of what changed, bounded, and gone when its page is."""

import asyncio
from typing import Any

from baken.domain.charter import Actor, Role
from baken.domain.journal import Kind, WriteLine
from baken.web import live
from baken.web.live import Watchers

from .fakes import Region, Visitor, WorldRunner


def heard(region: Region, acts: int) -> list[bytes]:
    """What an open page hears while so many lines are written."""
    runner = WorldRunner(region.world, region.node("OND"))
    runner.node.changed()  # what happened before the page was opened

    async def listen() -> list[bytes]:
        watchers = Watchers()
        events = live._events(runner, watchers)
        found = [await anext(events)]
        pending = asyncio.ensure_future(anext(events))
        await asyncio.sleep(0)
        for at in range(acts):
            act = WriteLine(kind=Kind.EVENT, text=f"regel {at}")
            runner.submit(act, Actor(1, Role.NSP_DESK))
        found.append(await asyncio.wait_for(pending, 5))
        assert watchers.count == 1
        await events.aclose()
        assert watchers.count == 0
        assert not runner._watchers
        return found

    return asyncio.run(listen())


def test_a_change_is_told_by_the_name_of_its_process_and_no_fact(region: Region) -> None:
    hello, change = heard(region, 1)
    assert hello == b"retry: 5000\n\n"
    assert change.startswith(b"event: journal\ndata: ")
    assert b"regel" not in change


def test_many_changes_at_once_are_told_once(region: Region) -> None:
    assert heard(region, 50)[1].count(b"event: journal") == 1


def test_a_silent_stream_shows_that_it_is_alive(region: Region, monkeypatch: Any) -> None:
    monkeypatch.setattr(live, "PULSE_S", 0.01)
    runner = WorldRunner(region.world, region.node("OND"))

    async def listen() -> bytes:
        events = live._events(runner, Watchers())
        await anext(events)
        beat = await asyncio.wait_for(anext(events), 5)
        await events.aclose()
        return beat

    assert asyncio.run(listen()) == b": alive\n\n"


def test_one_page_too_many_is_told_to_come_back_later(desk: Visitor) -> None:
    full = Watchers()
    full.count = live.WATCHERS_MAX
    desk.client.app.state["watchers"] = full
    response = desk.client.get("/live")
    assert response.status_code == 503
    assert response.headers["retry-after"] == "60"


def test_the_stream_is_for_who_signed_in(nobody: Visitor) -> None:
    assert nobody.client.get("/live").status_code == 401
    assert 'sse-connect="/live"' not in nobody.get("/aanmelden").html


def test_a_live_list_asks_its_own_page_again(desk: Visitor) -> None:
    page = desk.get("/balie")
    lists = [given for _, given in page.tags if "data-live" in given]
    assert lists
    for given in lists:
        assert given["hx-get"] == "/balie"
        assert given["hx-select"] == f"#{given['id']}"
        assert "sse:reports" in given["hx-trigger"]


def test_the_strip_can_be_asked_by_itself(desk: Visitor) -> None:
    page = desk.get("/strip")
    assert page.html.lstrip().startswith('<header id="strip"')
    assert "Ondermolen" in page.text
