# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The TCP bearer: length-prefixed frames over a socket; either side may call.

    stream = { length:2 frame }        length from 1 to `FRAME_BYTES`

A length of zero or above the bound ends the connection: whoever is there does
not speak this protocol.  The socket itself is opened by `connect` and `listen`;
a line that was silent for too long is for the node to judge, by frames heard.
"""

import asyncio
from collections import deque
from collections.abc import Callable

from ..kernel.errors import BearerDown
from .contract import Properties

FRAME_BYTES = 60_000
ROOM_BYTES = 1_048_576
WAITING_BYTES_MAX = 4_194_304
CONNECT_WITHIN_S = 5.0
CONNECTIONS_MAX = 256


class TcpBearer(asyncio.Protocol):
    """One connection.  `wake` is called when frames came or the line changed."""

    def __init__(self, url: str, wake: Callable[["TcpBearer"], None]) -> None:
        self.url = url
        self.properties = Properties(frame_bytes=FRAME_BYTES)
        self.up = False
        self.bad_frames = 0
        self._wake = wake
        self._transport: asyncio.Transport | None = None
        self._buffer = bytearray()
        self._frames: deque[bytes] = deque()
        self._waiting_bytes = 0

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        self.up = True
        self._wake(self)

    def connection_lost(self, exc: Exception | None) -> None:
        self.up = False
        self._wake(self)

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        at = 0
        while len(self._buffer) - at >= 2:
            size = int.from_bytes(self._buffer[at : at + 2], "big")
            if not 0 < size <= FRAME_BYTES:
                self.bad_frames += 1
                self.close()
                break
            if len(self._buffer) - at - 2 < size:
                break
            self._keep(bytes(self._buffer[at + 2 : at + 2 + size]))
            at += 2 + size
        del self._buffer[:at]
        self._wake(self)

    def _keep(self, frame: bytes) -> None:
        self._frames.append(frame)
        self._waiting_bytes += len(frame)
        while self._waiting_bytes > WAITING_BYTES_MAX:
            self._waiting_bytes -= len(self._frames.popleft())
            self.bad_frames += 1

    def pause_writing(self) -> None:
        """The buffer is watched by `room`."""

    def resume_writing(self) -> None:
        self._wake(self)

    def room(self) -> int:
        if self._transport is None or not self.up:
            return 0
        return max(0, ROOM_BYTES - self._transport.get_write_buffer_size())

    def send(self, frame: bytes) -> None:
        assert 0 < len(frame) <= FRAME_BYTES
        if self._transport is None or not self.up or self._transport.is_closing():
            raise BearerDown(self.url)
        self._transport.write(len(frame).to_bytes(2, "big") + frame)

    def take(self) -> list[bytes]:
        frames, self._waiting_bytes = list(self._frames), 0
        self._frames.clear()
        return frames

    def close(self) -> None:
        self.up = False
        if self._transport is not None:
            self._transport.abort()


def parse(url: str) -> tuple[str, int]:
    """Host and port of `tcp://host:port`; `ValueError` for anything else."""
    scheme, _, rest = url.partition("://")
    host, _, port = rest.rpartition(":")
    if scheme != "tcp" or not host or not port.isdecimal() or not 0 <= int(port) < 65_536:
        raise ValueError(f"not a tcp://host:port address: {url}")
    return host.strip("[]"), int(port)


async def connect(url: str, wake: Callable[[TcpBearer], None]) -> TcpBearer:
    """Call another node.  Raises `BearerDown` where nobody answers."""
    host, port = parse(url)
    loop = asyncio.get_running_loop()
    try:
        async with asyncio.timeout(CONNECT_WITHIN_S):
            _, bearer = await loop.create_connection(lambda: TcpBearer(url, wake), host, port)
    except (OSError, TimeoutError) as error:
        raise BearerDown(f"{url}: {error}") from error
    return bearer


async def listen(url: str, wake: Callable[[TcpBearer], None]) -> asyncio.Server:
    """Answer other nodes; every connection is a bearer, at most `CONNECTIONS_MAX` at once."""
    host, port = parse(url)
    live: set[TcpBearer] = set()

    def woken(bearer: TcpBearer) -> None:
        live.discard(bearer) if not bearer.up else live.add(bearer)
        if len(live) > CONNECTIONS_MAX:
            bearer.close()
        wake(bearer)

    loop = asyncio.get_running_loop()
    return await loop.create_server(lambda: TcpBearer(url, woken), host, port)
