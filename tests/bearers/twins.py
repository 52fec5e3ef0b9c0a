# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Every twin of the bearer as a line with two ends, for the suite that runs over all of them.

`until` lets the line work until something holds: in memory the clock is moved on,
elsewhere the loop waits until a bearer wakes it.  Behind a radio or a plain cable
an end can't see that the other one was closed, only that its own device has gone:
`sees_closing` says which twins do, and `cut` takes away what is between the ends.
"""

import asyncio
import contextlib
import os
import sys
import tty
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from random import Random
from typing import Protocol, cast

import pytest

from baken.bearers import catalogue
from baken.bearers.catalogue import Listener
from baken.bearers.contract import Bearer, Properties
from baken.bearers.memory import Faults, MemoryLine

PATIENCE_S = 10.0  # of a real clock, for a machine that is busy with something else
RELAY = Path(__file__).with_name("relay.py")
FEND = b"\xc0"


class Waits(Protocol):
    async def until(self, holds: Callable[[], bool]) -> None:
        """Let the line work until this holds; fails where it doesn't come to that."""


class Ends(Waits, Protocol):
    """Two bearers that form one line."""

    one: Bearer
    other: Bearer
    sees_closing: bool

    def cut(self) -> None:
        """Take away what is between the ends."""


async def come(ends: Waits, bearer: Bearer, count: int) -> list[bytes]:
    """The next frames that come in at a bearer."""
    got: list[bytes] = []

    def enough() -> bool:
        got.extend(bearer.take())
        return len(got) >= count

    await ends.until(enough)
    return got


class MemoryEnds:
    sees_closing = True

    def __init__(self) -> None:
        self.now = 0.0
        faults = Faults(latency_s=0.05)
        line = MemoryLine(lambda: self.now, Random(0), Properties(frame_bytes=200), faults)
        self.one: Bearer
        self.other: Bearer
        self.one, self.other = line.ends
        self.cut = line.cut

    async def until(self, holds: Callable[[], bool]) -> None:
        for _ in range(1000):
            if holds():
                return
            self.now += 0.01
        raise AssertionError("the line never came to that")


class Wakes:
    """Waits for what bearers tell by their `wake`, and remembers those that `wake` told of."""

    def __init__(self) -> None:
        self.bearers: list[Bearer] = []
        self._event = asyncio.Event()

    def wake(self, bearer: Bearer) -> None:
        if bearer not in self.bearers:
            self.bearers.append(bearer)
        self.poke()

    def poke(self, bearer: Bearer | None = None) -> None:
        self._event.set()

    async def until(self, holds: Callable[[], bool]) -> None:
        async with asyncio.timeout(PATIENCE_S):
            while not holds():
                self._event.clear()
                await self._event.wait()


class WokenEnds(Wakes):
    """Two bearers that wake one who waits."""

    def __init__(self, cut: Callable[[], None], sees_closing: bool = True) -> None:
        super().__init__()
        self.one: Bearer
        self.other: Bearer
        self.cut = cut
        self.sees_closing = sees_closing

    @contextlib.asynccontextmanager
    async def opened(self, one: str, other: str) -> AsyncIterator[Ends]:
        self.one = await catalogue.open_bearer(one, self.poke)
        try:
            self.other = await catalogue.open_bearer(other, self.poke)
            try:
                yield self
            finally:
                self.other.close()
        finally:
            self.one.close()


@contextlib.asynccontextmanager
async def memory_ends() -> AsyncIterator[Ends]:
    yield MemoryEnds()


# tcp and ws: one calls, the other answers


def port_of(server: Listener | asyncio.Server) -> int:
    port = server.sockets[0].getsockname()[1]
    assert isinstance(port, int)
    return port


@contextlib.asynccontextmanager
async def listening(wakes: Wakes, scheme: str = "tcp") -> AsyncIterator[str]:
    """The address of a listener on loopback whose bearers tell `wakes`."""
    server = await catalogue.listen(f"{scheme}://127.0.0.1:0", wakes.wake)
    try:
        with pytest.MonkeyPatch.context() as patch:
            patch.setenv("no_proxy", "127.0.0.1")
            yield f"{scheme}://127.0.0.1:{port_of(server)}"
    finally:
        server.close()
        for bearer in wakes.bearers:
            bearer.close()


async def _called(scheme: str) -> AsyncIterator[Ends]:
    ends = WokenEnds(lambda: ends.other.close())
    async with listening(ends, scheme) as url:
        ends.one = await catalogue.open_bearer(url, ends.poke)
        await ends.until(lambda: bool(ends.bearers))
        ends.other = ends.bearers[0]
        ends.other.proven = True
        yield ends
        ends.one.close()


@contextlib.asynccontextmanager
async def tcp_ends() -> AsyncIterator[Ends]:
    async for ends in _called("tcp"):
        yield ends


@contextlib.asynccontextmanager
async def ws_ends() -> AsyncIterator[Ends]:
    async for ends in _called("ws"):
        yield ends


# kiss+tcp: a modem with several programs at it, of which each hears what the others send


class Modem:
    """Passes the data frames of a program on to the others at it."""

    def __init__(self) -> None:
        self.programs: set[Program] = set()
        self.two = asyncio.Event()

    def cut(self) -> None:
        for program in list(self.programs):
            program.transport.abort()


class Program(asyncio.Protocol):
    """One program at a modem, as the modem sees it."""

    def __init__(self, modem: Modem) -> None:
        self.modem = modem
        self.transport: asyncio.Transport
        self.heard = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = cast(asyncio.Transport, transport)
        self.modem.programs.add(self)
        if len(self.modem.programs) == 2:
            self.modem.two.set()

    def connection_lost(self, exc: Exception | None) -> None:
        self.modem.programs.discard(self)

    def data_received(self, data: bytes) -> None:
        *parts, self.heard = (self.heard + data).split(FEND)
        for part in parts:
            if part.startswith(b"\0"):
                for other in self.modem.programs - {self}:
                    other.transport.write(FEND + part + FEND)


@contextlib.asynccontextmanager
async def kiss_tcp_ends() -> AsyncIterator[Ends]:
    modem = Modem()
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: Program(modem), "127.0.0.1", 0)
    url = f"kiss+tcp://127.0.0.1:{port_of(server)}?call=PD0ABC"
    try:
        async with WokenEnds(modem.cut, sees_closing=False).opened(f"{url}-1", f"{url}-2") as ends:
            async with asyncio.timeout(PATIENCE_S):
                await modem.two.wait()
            yield ends
    finally:
        server.close()
        modem.cut()


# serial ports: two pseudo terminals whose far ends are joined


class Cable:
    """Passes bytes between two pseudo terminals, and no faster than they take them."""

    def __init__(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._fds: list[int] = []
        self.ports: list[str] = []
        for _ in range(2):
            far, near = os.openpty()
            tty.setraw(near)
            os.set_blocking(far, False)
            self._fds += (far, near)  # the near end stays open, or the far one would end with it
            self.ports.append(os.ttyname(near))
        self._far = (self._fds[0], self._fds[2])
        for side in (0, 1):
            self._loop.add_reader(self._far[side], self._read, side)

    def _read(self, side: int) -> None:
        with contextlib.suppress(BlockingIOError):
            self._pass(side, os.read(self._far[side], 4096))

    def _pass(self, side: int, data: bytes) -> None:
        source, target = self._far[side], self._far[1 - side]
        with contextlib.suppress(BlockingIOError):
            data = data[os.write(target, data) :]
        self._loop.remove_writer(target)
        self._loop.remove_reader(source)
        if data:
            self._loop.add_writer(target, self._pass, side, data)
        else:
            self._loop.add_reader(source, self._read, side)

    def cut(self) -> None:
        for far in self._far:
            self._loop.remove_reader(far)
            self._loop.remove_writer(far)
        for fd in self._fds:
            os.close(fd)
        self._fds, self._far = [], ()  # type: ignore[assignment]


@contextlib.asynccontextmanager
async def _on_cable(scheme: str, options: str) -> AsyncIterator[Ends]:
    cable = Cable()
    try:
        ends = WokenEnds(cable.cut, sees_closing=False)
        one, other = (f"{scheme}://{port}?baud=115200{options}" for port in cable.ports)
        async with ends.opened(one, other):
            yield ends
    finally:
        cable.cut()


def serial_ends() -> contextlib.AbstractAsyncContextManager[Ends]:
    return _on_cable("serial", "")


def kiss_serial_ends() -> contextlib.AbstractAsyncContextManager[Ends]:
    return _on_cable("kiss+serial", "")


# pipe: two programs that pass everything on to one socket


class Joint:
    """Joins the first two that call, until one of them ends."""

    def __init__(self) -> None:
        self.two = asyncio.Event()
        self._callers: list[tuple[asyncio.StreamReader, asyncio.StreamWriter]] = []

    async def join(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._callers.append((reader, writer))
        if len(self._callers) == 2:
            self.two.set()
        await self.two.wait()
        sink = next(other for _, other in self._callers if other is not writer)
        with contextlib.suppress(OSError):
            while data := await reader.read(65_536):
                sink.write(data)
                await sink.drain()
        self.cut()

    def cut(self) -> None:
        for _, writer in self._callers:
            writer.transport.abort()


@contextlib.asynccontextmanager
async def pipe_ends() -> AsyncIterator[Ends]:
    joint = Joint()
    server = await asyncio.start_server(joint.join, "127.0.0.1", 0)
    relay = f"pipe://{sys.executable}?arg=-IS&arg={RELAY}&arg={port_of(server)}"
    try:
        async with WokenEnds(joint.cut).opened(relay, relay) as ends:
            async with asyncio.timeout(PATIENCE_S):
                await joint.two.wait()
            yield ends
    finally:
        joint.cut()
        server.close()


TWINS = {
    "memory": memory_ends,
    "tcp": tcp_ends,
    "ws": ws_ends,
    "kiss+tcp": kiss_tcp_ends,
    "kiss+serial": kiss_serial_ends,
    "serial": serial_ends,
    "pipe": pipe_ends,
}
