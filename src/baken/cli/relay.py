# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""A relay between two nodes of the demo: a real TCP line that can be cut and slowed.

The calling node calls the relay, which calls the other.  Cutting drops what is
under way and answers no call; slow lets so many bytes a second pass each way.
"""

import asyncio
import contextlib

import msgspec

CHUNK_BYTES = 4_096
SLOW_BYTES_S = 150.0  # as a 1200 bit/s radio


class RelayState(msgspec.Struct, frozen=True):
    """What the control page shows."""

    name: str
    mode: str
    bytes_passed: int
    cuts: int


class Relay:
    """One line.  Modes: `up`, `slow`, `cut`."""

    def __init__(self, name: str, port: int, target_port: int, host: str = "127.0.0.1") -> None:
        self.name = name
        self.mode = "up"
        self.cuts = 0
        self.bytes_passed = 0
        self._host, self._port, self._target = host, port, target_port
        self._server: asyncio.Server | None = None
        self._lines: set[asyncio.Task[None]] = set()

    def state(self) -> RelayState:
        return RelayState(self.name, self.mode, self.bytes_passed, self.cuts)

    async def start(self) -> None:
        self._server = await asyncio.start_server(self._answer, self._host, self._port)

    async def stop(self) -> None:
        if self._server is not None:
            self._server.close()
        self._break()
        await asyncio.gather(*self._lines, return_exceptions=True)

    def set_mode(self, mode: str) -> None:
        """Cut, slow or restore the line."""
        if mode == "cut" and self.mode != "cut":
            self.cuts += 1
            self._break()
        self.mode = mode

    def _break(self) -> None:
        for line in self._lines:
            line.cancel()

    async def _answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if self.mode == "cut":
            writer.transport.abort()
            return
        line = asyncio.ensure_future(self._pass(reader, writer))
        self._lines.add(line)
        line.add_done_callback(self._lines.discard)
        with contextlib.suppress(asyncio.CancelledError):
            await asyncio.shield(line)

    async def _pass(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        far: asyncio.StreamWriter | None = None
        try:
            far_reader, far = await asyncio.open_connection(self._host, self._target)
            async with asyncio.TaskGroup() as both:
                both.create_task(self._pump(reader, far))
                both.create_task(self._pump(far_reader, writer))
        except* (OSError, EOFError):
            pass
        finally:
            writer.transport.abort()
            if far is not None:
                far.transport.abort()

    async def _pump(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while data := await reader.read(CHUNK_BYTES):
            if self.mode == "slow":
                await asyncio.sleep(len(data) / SLOW_BYTES_S)
            self.bytes_passed += len(data)
            writer.write(data)
            await writer.drain()
        raise EOFError
