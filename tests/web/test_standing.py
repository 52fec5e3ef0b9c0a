# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""`public.json`: what the info screen said last, and nothing that did not hang on the wall."""

import asyncio
import re
from pathlib import Path

import msgspec
import pytest

from baken.domain.bulletins import Bulletin, WithdrawBulletin
from baken.domain.charter import Actor, Role
from baken.node.config import PUBLIC
from baken.web.standing import Standing, keep_standing, last_standing, standing_of

from .fakes import Region, WorldRunner


@pytest.fixture
def standing(region: Region) -> Standing:
    return standing_of(region.node("OND"), region.world.now)


def test_it_is_what_the_info_screen_shows(region: Region, standing: Standing) -> None:
    assert standing.notices
    with region.pass_by("OND") as visitor:
        shown = [visitor.get(f"/infoscherm?blad={at}") for at in range(len(standing.notices) + 1)]
    pages = " ".join(page.text for page in shown)
    for notice in standing.notices:
        for text in (notice.title, notice.advice, notice.known, notice.short):
            assert text in pages
    for other in standing.elsewhere:
        assert other.name in pages
    assert standing.place == "Ondermolen"
    assert standing.exercise
    assert standing.opened


def test_the_file_holds_what_hangs_on_the_wall_and_nothing_else(region: Region) -> None:
    """Every text in it stands on the info screen; no number of a person, no name, no report."""
    node = region.node("OND")
    found = msgspec.json.encode(standing_of(node, region.world.now)).decode()
    assert set(msgspec.json.decode(found)) == {
        "place", "exercise", "at_s", "opened", "stopped", "limits", "notices", "elsewhere"
    }  # fmt: skip
    for notice in msgspec.json.decode(found)["notices"]:
        assert set(notice) == {
            "short", "title", "advice", "known", "unknown", "contacts", "valid_from",
            "valid_until", "next_update_at",
        }  # fmt: skip
    private = [
        text
        for process in ("reports", "staffing", "observations", "journal", "comms")
        for record in node.records(node.query(process, limit=200))
        for text in re.findall(r'"([^"]{6,})"', msgspec.json.encode(record).decode())
    ]
    assert len(private) > 5
    assert [text for text in private if text in found] == []


def test_what_no_longer_holds_is_not_written(region: Region, standing: Standing) -> None:
    later = max(notice.valid_until for notice in standing.notices)
    assert standing_of(region.node("OND"), later).notices == ()
    assert standing.holding(later) == ()


def test_it_is_written_at_once_and_whenever_it_changes(region: Region, tmp_path: Path) -> None:
    world, node = region.world, region.node("OND")
    team = region.node("WAT")
    runner = WorldRunner(world, node)
    moments: list[Standing] = []

    async def watch() -> None:
        keeper = asyncio.create_task(keep_standing(runner, tmp_path))
        await asyncio.sleep(0)
        moments.append(last_standing(tmp_path))
        bulletin = next(
            found
            for found in node.records(node.query("bulletins", limit=10))
            if isinstance(found, Bulletin) and found.short == moments[0].notices[0].short
        )
        world.submit(
            team, WithdrawBulletin(why="Het water is weer schoon."), Actor(2, Role.GCT_HCOM),
            bulletin.id,
        )  # fmt: skip
        region.pass_time(5)
        runner.changed()
        for _ in range(5):  # the keeper's turns
            await asyncio.sleep(0)
        moments.append(last_standing(tmp_path))
        keeper.cancel()

    asyncio.run(asyncio.wait_for(watch(), 20))
    assert len(moments[1].notices) == len(moments[0].notices) - 1


@pytest.mark.parametrize(
    "data", [b"", b"{", b"[]", b'{"notices": 3}', b"\xff\xfe", b"{}" * 200_000]
)
def test_a_file_that_is_spoilt_shows_an_empty_screen(tmp_path: Path, data: bytes) -> None:
    (tmp_path / PUBLIC).write_bytes(data)
    assert last_standing(tmp_path) == Standing()


def test_no_file_shows_an_empty_screen(tmp_path: Path) -> None:
    assert last_standing(tmp_path) == Standing()
