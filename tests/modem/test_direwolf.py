# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The KISS bearer through real modems: what one sends, all others have, byte for byte."""

import asyncio
import contextlib
from collections.abc import Awaitable, Callable
from pathlib import Path
from random import Random

import pytest

from baken.bearers import catalogue
from baken.bearers.contract import Bearer
from tests.bearers.twins import Wakes

from .direwolf import needs_direwolf, on_one_channel

pytestmark = [needs_direwolf, pytest.mark.slow]

FRAME_BYTES = 200
FRAMES = [
    Random(7).randbytes(FRAME_BYTES),
    bytes((0xC0, 0xDB, 0xDC, 0xDD)) * (FRAME_BYTES // 4),
    b"\xff" * FRAME_BYTES,
]


class Heard(Wakes):
    """What came in at a bearer, in order."""

    def __init__(self) -> None:
        super().__init__()
        self.frames: list[bytes] = []
        self.bearer: Bearer

    async def until(self, holds: Callable[[], bool]) -> None:
        def taken() -> bool:
            self.frames += self.bearer.take()
            return holds()

        await super().until(taken)


def on_air(
    folder: Path, count: int, story: Callable[[list[Heard]], Awaitable[None]], options: str = ""
) -> None:
    """Tell a story to so many bearers, each at a modem of its own."""

    async def tell(urls: list[str]) -> None:
        stations = [Heard() for _ in urls]
        async with contextlib.AsyncExitStack() as stack:
            for at, (station, url) in enumerate(zip(stations, urls, strict=True)):
                call = f"{url}?call=PD0ABC-{at}{options}"
                station.bearer = await catalogue.open_bearer(call, station.wake)
                stack.callback(station.bearer.close)
            await story(stations)
            assert [station.bearer.bad_frames for station in stations] == [0] * count

    with on_one_channel(folder, count) as modems:
        asyncio.run(tell([modem.url for modem in modems]))


def test_frames_pass_byte_for_byte_both_ways_and_to_all_that_hear(tmp_path: Path) -> None:
    async def story(stations: list[Heard]) -> None:
        one, other, third = stations
        for frame in FRAMES:
            one.bearer.send(frame)
        await other.until(lambda: len(other.frames) == len(FRAMES))
        await third.until(lambda: len(third.frames) == len(FRAMES))
        assert other.frames == third.frames == FRAMES
        other.bearer.send(b"and back")
        await one.until(lambda: bool(one.frames))
        assert one.frames == [b"and back"]

    on_air(tmp_path, 3, story)
