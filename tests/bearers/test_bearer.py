# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The conformance suite of bearers, `check_bearer`: what every twin promises.

A new bearer gets an entry in `twins.py` and no test here.
"""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager
from itertools import pairwise

import pytest

from baken.bearers.contract import Bearer
from baken.kernel.errors import BearerDown

from .twins import TWINS, Ends, come

Make = Callable[[], AbstractAsyncContextManager[Ends]]
check_bearer = pytest.mark.parametrize("make", TWINS.values(), ids=TWINS)

FLOOD_FRAMES = 2000


def on(make: Make, story: Callable[[Ends], Awaitable[None]]) -> None:
    """Tell a story on a fresh line."""

    async def tell() -> None:
        async with make() as ends:
            await story(ends)

    asyncio.run(tell())


def sizes_of(bearer: Bearer) -> list[int]:
    most = bearer.properties.frame_bytes
    return sorted({1, 2, 3, 127, 128, 199, 200, most - 1, most})


@check_bearer
def test_frames_of_every_size_arrive_whole_and_in_both_directions(make: Make) -> None:
    async def story(ends: Ends) -> None:
        sizes = sizes_of(ends.one)
        for sender, receiver in ((ends.one, ends.other), (ends.other, ends.one)):
            frames = [bytes(at * 31 % 256 for at in range(size)) for size in sizes]
            for frame in frames:
                sender.send(frame)
            assert await come(ends, receiver, len(frames)) == frames

    on(make, story)


@check_bearer
def test_both_may_speak_at_once(make: Make) -> None:
    async def story(ends: Ends) -> None:
        for at in range(20):
            ends.one.send(b"one %d" % at)
            ends.other.send(b"other %d" % at)
        assert await come(ends, ends.other, 20) == [b"one %d" % at for at in range(20)]
        assert await come(ends, ends.one, 20) == [b"other %d" % at for at in range(20)]

    on(make, story)


@check_bearer
def test_what_was_taken_is_not_given_again(make: Make) -> None:
    async def story(ends: Ends) -> None:
        ends.one.send(b"once")
        assert await come(ends, ends.other, 1) == [b"once"]
        assert ends.other.take() == []

    on(make, story)


@check_bearer
def test_a_live_line_is_up_at_both_ends_and_has_room(make: Make) -> None:
    async def story(ends: Ends) -> None:
        for end in (ends.one, ends.other):
            assert end.up
            assert end.room() >= end.properties.frame_bytes
            assert end.url

    on(make, story)


@check_bearer
def test_the_other_end_sees_that_a_line_was_closed_where_that_can_be_seen(make: Make) -> None:
    async def story(ends: Ends) -> None:
        ends.one.close()
        assert not ends.one.up
        if ends.sees_closing:
            await ends.until(lambda: not ends.other.up)
        else:
            ends.other.send(b"into the void")
            assert ends.other.up

    on(make, story)


@check_bearer
def test_a_closed_end_takes_nothing_and_has_no_room(make: Make) -> None:
    async def story(ends: Ends) -> None:
        ends.other.close()
        assert ends.other.room() == 0
        with pytest.raises(BearerDown):
            ends.other.send(b"lost")

    on(make, story)


@check_bearer
def test_both_ends_of_a_line_that_was_cut_are_down_and_say_so(make: Make) -> None:
    async def story(ends: Ends) -> None:
        ends.cut()
        await ends.until(lambda: not ends.one.up and not ends.other.up)
        for end in (ends.one, ends.other):
            assert end.room() == 0
            with pytest.raises(BearerDown):
                end.send(b"lost")

    on(make, story)


@check_bearer
def test_closing_twice_does_no_harm(make: Make) -> None:
    async def story(ends: Ends) -> None:
        ends.one.close()
        ends.one.close()
        ends.other.close()
        ends.other.close()
        assert not ends.one.up
        assert not ends.other.up

    on(make, story)


@check_bearer
def test_a_frame_above_the_bound_is_our_own_bug(make: Make) -> None:
    async def story(ends: Ends) -> None:
        with pytest.raises(AssertionError):
            ends.one.send(bytes(ends.one.properties.frame_bytes + 1))

    on(make, story)


@check_bearer
def test_a_flood_that_nobody_takes_is_bounded_and_the_newest_stays(make: Make) -> None:
    async def story(ends: Ends) -> None:
        size = ends.one.properties.frame_bytes
        for at in range(FLOOD_FRAMES):
            await ends.until(lambda: ends.one.room() >= size)
            ends.one.send(at.to_bytes(4, "big") + bytes(size - 4))
        last = (FLOOD_FRAMES - 1).to_bytes(4, "big")
        got: list[bytes] = []
        await ends.until(lambda: newest(ends.other, got, last))
        numbers = [int.from_bytes(frame[:4], "big") for frame in got]
        assert all(one < other for one, other in pairwise(numbers))
        assert sum(map(len, got)) < 16 * 1024 * 1024

    def newest(end: Bearer, got: list[bytes], last: bytes) -> bool:
        got += end.take()
        return bool(got) and got[-1].startswith(last)

    on(make, story)
