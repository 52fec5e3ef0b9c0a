# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Runners: real nodes in one loop, over real sockets on loopback, on SQLite.

They meet, exchange, and find each other again after every break by themselves.
Nothing here sleeps: a test waits until what it looks for holds.
"""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable, Coroutine
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from baken.bearers.stream import StreamBearer
from baken.domain.reports import Report
from baken.kernel.errors import StoreFull
from baken.node import links, runner
from baken.node.config import Peer, Settings
from baken.node.node import Node
from baken.node.runner import Pace, Runner
from baken.store.sqlite import SqliteStore

from ..area import ASSESSOR, CPO, DESK, OND, WAT, a_report, an_assessment, waterhoven

WITHIN_S = 20.0  # of a real clock, for a machine that is busy with something else
LOOK_S = 0.02
QUICK = Pace(tick_s=0.05, call_again_s=0.05, call_again_max_s=0.2)


def made(folder: Path, number: int, *peers: Peer, port: int = 0, seed: int = 0) -> Runner:
    """A runner of a node of the area, on the database that it has in this folder."""
    area = waterhoven(seed)
    store = SqliteStore(folder / f"{seed}-{number}.db")
    settings = Settings(number=number, listen=f"tcp://127.0.0.1:{port}", peers=peers, beat_s=0.5)
    return Runner(Node(area.charter, number, area.keys[number], store), settings, QUICK)


def peer(other: Runner) -> Peer:
    assert other.port is not None
    return Peer(other.node.card.number, f"tcp://127.0.0.1:{other.port}")


@contextlib.asynccontextmanager
async def running(*runners: Runner) -> AsyncIterator[None]:
    """Stops them all in the end, whatever happened."""
    try:
        yield
    finally:
        await asyncio.gather(*(one.stop() for one in runners))


async def until(one: Runner, holds: Callable[[], bool]) -> None:
    """Wait for the changes at a node until this holds; fails where it doesn't in time.

    Not everything that a test asks is a change to a screen, so it also looks now and then.
    """
    async with asyncio.timeout(WITHIN_S), one.changes() as watcher:
        while not holds():
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(anext(aiter(watcher)), LOOK_S)


def up(one: Runner) -> list[int]:
    """The nodes that this one has a live link with."""
    return sorted(link.node for link in one.node.links() if link.up)


def have(one: Runner, count: int) -> bool:
    return one.node.count(one.node.query("reports")) == count


def has(one: Runner, record: int) -> bool:
    return one.node.record(record) is not None


def report(one: Runner, record: int) -> Report:
    found = one.node.record(record)
    assert isinstance(found, Report)
    return found


def told(story: Callable[[Path], Coroutine[Any, Any, None]], folder: Path) -> None:
    asyncio.run(story(folder))


@contextlib.asynccontextmanager
async def pair(folder: Path, calls: str = "point") -> AsyncIterator[tuple[Runner, Runner]]:
    """OND and CPO, met."""
    office, point = made(folder, CPO), made(folder, OND)
    async with running(office, point):
        await office.start()
        await point.start()
        if calls in ("point", "both"):
            point.call(peer(office))
        if calls in ("office", "both"):
            office.call(peer(point))
        await until(point, lambda: up(point) == [CPO])
        await until(office, lambda: up(office) == [OND])
        yield point, office


@pytest.mark.parametrize("calls", ["point", "office", "both"])
def test_whoever_calls_acts_go_both_ways(tmp_path: Path, calls: str) -> None:
    async def story(folder: Path) -> None:
        async with pair(folder, calls) as (point, office):
            taken = point.submit(a_report(), DESK)
            await until(office, lambda: has(office, taken.record))
            office.submit(an_assessment(), ASSESSOR, taken.record)
            await until(point, lambda: bool(report(point, taken.record).to_tell))

    told(story, tmp_path)


def test_two_that_call_each_other_at_once_end_with_one_line(tmp_path: Path) -> None:
    async def story(folder: Path) -> None:
        async with pair(folder, "both") as (point, office):
            await until(point, lambda: len(point._bearers) == 1)
            await until(office, lambda: len(office._bearers) == 1)
            taken = point.submit(a_report(), DESK)
            await until(office, lambda: has(office, taken.record))
            assert len(point._bearers) == len(office._bearers) == 1

    told(story, tmp_path)


@pytest.mark.parametrize("who", [0, 1], ids=["caller", "called"])
def test_after_a_break_they_find_each_other_by_themselves(tmp_path: Path, who: int) -> None:
    async def story(folder: Path) -> None:
        async with pair(folder) as ends:
            point, office = ends
            for count in range(1, 4):
                for bearer in list(ends[who]._bearers):
                    bearer.close()
                point.submit(a_report(), DESK)
                await until(office, partial(have, office, count))
                await until(point, lambda: up(point) == [CPO])

    told(story, tmp_path)


def test_what_happened_while_the_other_was_off_arrives_when_it_is_back(tmp_path: Path) -> None:
    async def story(folder: Path) -> None:
        office, point = made(folder, CPO), made(folder, OND)
        async with running(point):
            async with running(office):
                await office.start()
                await point.start()
                port = office.port
                assert port is not None
                point.call(peer(office))
                await until(point, lambda: up(point) == [CPO])
            await until(point, lambda: up(point) == [])
            taken = point.submit(a_report(), DESK)
            assert point.node.unheard()[CPO] == 1
            again = made(folder, CPO, port=port)
            async with running(again):
                await again.start()
                await until(again, lambda: has(again, taken.record))
                await until(point, lambda: point.node.unheard()[CPO] == 0)

    told(story, tmp_path)


def test_a_call_that_nobody_answers_is_repeated_until_somebody_does(tmp_path: Path) -> None:
    async def story(folder: Path) -> None:
        office = made(folder, CPO)
        await office.start()
        address = peer(office)
        await office.stop()
        point = made(folder, OND, address)
        async with running(point):
            await point.start()
            assert up(point) == []
            again = made(folder, CPO, port=int(address.url.rpartition(":")[2]))
            async with running(again):
                await again.start()
                await until(point, lambda: up(point) == [CPO])

    told(story, tmp_path)


def test_acts_travel_on_through_a_node_in_between(tmp_path: Path) -> None:
    async def story(folder: Path) -> None:
        async with pair(folder) as (point, office):
            team = made(folder, WAT, peer(office))
            async with running(team):
                await team.start()
                taken = point.submit(a_report(), DESK)
                await until(team, lambda: has(team, taken.record))
                assert up(point) == [CPO]

    told(story, tmp_path)


def test_it_is_known_to_whom_an_act_was_handed_and_who_stored_it(tmp_path: Path) -> None:
    async def story(folder: Path) -> None:
        async with pair(folder) as (point, _):
            taken = point.submit(a_report(), DESK)
            assert point.node.proofs(taken.entry).stored == ()
            await until(point, lambda: bool(point.node.proofs(taken.entry).stored))
            proofs = point.node.proofs(taken.entry)
            assert [(proof.node, proof.bearer) for proof in proofs.handed] == [(CPO, "tcp")]
            assert [(proof.node, proof.bearer) for proof in proofs.stored] == [(CPO, "tcp")]
            assert proofs.handed[0].at <= proofs.stored[0].at

    told(story, tmp_path)


# screens


def test_a_screen_hears_what_changed_here_and_what_came_in(tmp_path: Path) -> None:
    async def story(folder: Path) -> None:
        async with (
            pair(folder) as (point, office),
            point.changes() as near,
            office.changes() as far,
            asyncio.timeout(WITHIN_S),
        ):
            point.submit(a_report(), DESK)
            assert "reports" in await anext(aiter(near))
            heard: set[str] = set()
            async for names in far:
                heard |= names
                if "reports" in heard:
                    break

    told(story, tmp_path)


def test_what_changes_while_a_screen_is_busy_adds_up_to_one_word(tmp_path: Path) -> None:
    async def story(folder: Path) -> None:
        one = made(folder, OND)
        async with running(one), one.changes() as watcher, asyncio.timeout(WITHIN_S):
            await one.start()
            for _ in range(50):
                one.submit(a_report(), DESK)
            assert await anext(aiter(watcher)) == {"reports"}
            assert not watcher._event.is_set()

    told(story, tmp_path)


def test_screens_are_bounded_and_one_that_leaves_makes_room(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(runner, "WATCHERS_MAX", 3)

    async def story(folder: Path) -> None:
        one = made(folder, OND)
        async with running(one), contextlib.AsyncExitStack() as screens:
            for _ in range(3):
                await screens.enter_async_context(one.changes())
            with pytest.raises(OverflowError):
                await screens.enter_async_context(one.changes())
            await screens.aclose()
            async with one.changes():
                assert len(one._watchers) == 1

    told(story, tmp_path)


# who means harm, and what goes wrong


@pytest.mark.parametrize(
    "noise", [b"\0\0", b"\xff\xff", b"GET / HTTP/1.1\r\n\r\n" + bytes(40_000)],
    ids=["zero", "too_long", "http"],
)  # fmt: skip
def test_garbage_on_the_port_is_met_with_silence_and_counted(tmp_path: Path, noise: bytes) -> None:
    async def story(folder: Path) -> None:
        async with pair(folder) as (point, office):
            before = office.node.counters["tcp.bad_frame"]
            reader, writer = await asyncio.open_connection("127.0.0.1", office.port)
            writer.write(noise)
            async with asyncio.timeout(WITHIN_S):
                with contextlib.suppress(ConnectionResetError):
                    assert await reader.read() == b""
            writer.close()
            await until(office, lambda: office.node.counters["tcp.bad_frame"] > before)
            taken = point.submit(a_report(), DESK)
            await until(office, lambda: has(office, taken.record))
            assert up(office) == [OND]

    told(story, tmp_path)


def test_frames_of_nonsense_are_counted_and_end_that_line_after_a_while(tmp_path: Path) -> None:
    async def story(folder: Path) -> None:
        async with pair(folder) as (_, office):
            reader, writer = await asyncio.open_connection("127.0.0.1", office.port)
            writer.write(b"\x00\x03\x41\x00x" * (links.BAD_FRAMES_MAX + 50))
            async with asyncio.timeout(WITHIN_S):
                with contextlib.suppress(ConnectionResetError):
                    assert await reader.read() == b""
            writer.close()
            assert office.node.counters["session.not_met"] > links.BAD_FRAMES_MAX
            assert up(office) == [OND]

    told(story, tmp_path)


def test_one_who_connects_and_says_nothing_is_not_waited_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(links, "MEET_WITHIN_S", 0.1)

    async def story(folder: Path) -> None:
        one = made(folder, CPO)
        async with running(one):
            await one.start()
            reader, writer = await asyncio.open_connection("127.0.0.1", one.port)
            async with asyncio.timeout(WITHIN_S):
                with contextlib.suppress(ConnectionResetError):
                    assert await reader.read() == b""
            writer.close()
            await until(one, lambda: not one._bearers)

    told(story, tmp_path)


def test_a_line_that_fell_silent_is_dropped(tmp_path: Path) -> None:
    """An interface can be up and dead: liveness is judged by frames heard."""

    async def story(folder: Path) -> None:
        async with pair(folder) as (point, office):
            for bearer in office._bearers:
                assert isinstance(bearer, StreamBearer)
                assert isinstance(bearer._transport, asyncio.Transport)
                bearer._transport.pause_reading()
            await until(office, lambda: up(office) == [])
            await until(office, lambda: up(office) == [OND])
            assert up(point) == [CPO]

    told(story, tmp_path)


def test_a_node_of_another_region_is_never_met(tmp_path: Path) -> None:
    async def story(folder: Path) -> None:
        office = made(folder, CPO)
        async with running(office):
            await office.start()
            stranger = made(folder, OND, peer(office), seed=1)
            async with running(stranger):
                await stranger.start()
                await until(office, lambda: office.node.counters["message.bad_check"] > 0)
                assert up(office) == up(stranger) == []

    told(story, tmp_path)


def test_an_error_on_one_line_is_counted_and_the_node_goes_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def story(folder: Path) -> None:
        async with pair(folder) as (point, office):
            real, failures = office.node.receive, [RuntimeError("a bug of ours"), StoreFull("full")]

            def receive(*args: object) -> int:
                if failures:
                    raise failures.pop(0)
                return real(*args)  # type: ignore[arg-type]

            monkeypatch.setattr(office.node, "receive", receive)
            taken = point.submit(a_report(), DESK)
            await until(office, lambda: has(office, taken.record))
            assert office.node.counters["link.failed"] == 1
            assert office.node.counters["store.full"] == 1

    told(story, tmp_path)


def test_a_full_disk_at_a_tick_does_not_stop_the_node(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def story(folder: Path) -> None:
        async with pair(folder) as (point, office):

            def flush() -> None:
                raise StoreFull("no space left")

            monkeypatch.setattr(office.node.store, "flush", flush)
            await until(office, lambda: office.node.counters["store.full"] > 1)
            monkeypatch.undo()
            taken = point.submit(a_report(), DESK)
            await until(office, lambda: has(office, taken.record))

    told(story, tmp_path)


# the end


def test_stopping_leaves_no_task_no_socket_and_an_empty_loop(tmp_path: Path) -> None:
    async def story(folder: Path) -> None:
        async with pair(folder, "both") as (_, office):
            port = office.port
        assert asyncio.all_tasks() == {asyncio.current_task()}
        with pytest.raises(ConnectionRefusedError):
            await asyncio.open_connection("127.0.0.1", port)

    told(story, tmp_path)


def test_a_runner_that_never_started_can_be_stopped(tmp_path: Path) -> None:
    async def story(folder: Path) -> None:
        await made(folder, OND).stop()

    told(story, tmp_path)


def test_what_was_filed_is_there_after_a_stop_and_a_start(tmp_path: Path) -> None:
    async def story(folder: Path) -> None:
        one = made(folder, OND)
        await one.start()
        taken = one.submit(a_report(), DESK)
        await one.stop()
        again = made(folder, OND)
        async with running(again):
            assert report(again, taken.record).short == taken.short
            assert again.submit(a_report(), DESK).short == "OND-0002"

    told(story, tmp_path)
