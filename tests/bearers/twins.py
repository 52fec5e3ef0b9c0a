# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Every twin of the bearer as a line with two ends, for the suite that runs over all of them.

`until` lets the line work until something holds: in memory the clock is moved on,
over sockets the loop waits until a bearer wakes it.
"""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable
from random import Random
from typing import Protocol

from baken.bearers import tcp
from baken.bearers.contract import Bearer, Properties
from baken.bearers.memory import Faults, MemoryLine

PATIENCE_S = 10.0  # of a real clock, for a machine that is busy with something else


class Ends(Protocol):
    """Two bearers that form one line."""

    one: Bearer
    other: Bearer

    async def until(self, holds: Callable[[], bool]) -> None:
        """Let the line work until this holds; fails where it doesn't come to that."""


class MemoryEnds:
    def __init__(self) -> None:
        self.now = 0.0
        faults = Faults(latency_s=0.05)
        line = MemoryLine(lambda: self.now, Random(0), Properties(frame_bytes=200), faults)
        self.one: Bearer
        self.other: Bearer
        self.one, self.other = line.ends

    async def until(self, holds: Callable[[], bool]) -> None:
        for _ in range(1000):
            if holds():
                return
            self.now += 0.01
        raise AssertionError("the line never came to that")


class Wakes:
    """Waits for what bearers tell by their `wake`."""

    def __init__(self) -> None:
        self.bearers: list[tcp.TcpBearer] = []
        self._event = asyncio.Event()

    def wake(self, bearer: tcp.TcpBearer) -> None:
        if bearer not in self.bearers:
            self.bearers.append(bearer)
        self.poke(bearer)

    def poke(self, bearer: tcp.TcpBearer) -> None:
        self._event.set()

    async def until(self, holds: Callable[[], bool]) -> None:
        async with asyncio.timeout(PATIENCE_S):
            while not holds():
                self._event.clear()
                await self._event.wait()


class TcpEnds(Wakes):
    def __init__(self) -> None:
        super().__init__()
        self.one: Bearer
        self.other: Bearer


@contextlib.asynccontextmanager
async def memory_ends() -> AsyncIterator[Ends]:
    yield MemoryEnds()


@contextlib.asynccontextmanager
async def listening(wakes: Wakes) -> AsyncIterator[str]:
    """The address of a listener on loopback whose bearers tell `wakes`."""
    server = await tcp.listen("tcp://127.0.0.1:0", wakes.wake)
    try:
        yield f"tcp://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    finally:
        server.close()
        for bearer in wakes.bearers:
            bearer.close()


@contextlib.asynccontextmanager
async def tcp_ends() -> AsyncIterator[Ends]:
    ends = TcpEnds()
    async with listening(ends) as url:
        ends.one = await tcp.connect(url, ends.poke)
        await ends.until(lambda: bool(ends.bearers))
        ends.other = ends.bearers[0]
        yield ends
        ends.one.close()


TWINS = {"memory": memory_ends, "tcp": tcp_ends}
