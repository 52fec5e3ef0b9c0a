# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""A bearer over a stream of bytes: what a socket, a serial port and a program share.

A framing makes bytes of a frame and finds frames in bytes; the stream itself is
opened elsewhere (`tcp.py`, `kiss.py`, `serial.py`, `pipe.py`).  The rule it
guards: whatever bytes come, what is given on has from 1 to the framing's largest
frame, what is kept is bounded, the rest is counted, and nothing is raised.
"""

import asyncio
from collections import deque
from collections.abc import Callable
from typing import Protocol, cast

import msgspec

from ..kernel.errors import BearerDown
from .contract import Properties

ROOM_BYTES = 1_048_576
ROOM_FRAMES = 2  # on a line of known speed: one under way and one behind it
TAIL_BYTES = 256  # what a device may still hold when it asks for more: `descriptors.py`
WAITING_BYTES_MAX = 4_194_304
STRANGER_BYTES_MAX = 65_536  # a hello takes less than a hundred
KEEP_COST_BYTES = 64  # what keeping a frame takes besides its bytes
PREFIX_BYTES = 2


class Cut(msgspec.Struct, frozen=True):
    """What a framing made of some bytes; `lost`: nothing can be made of those that follow."""

    frames: list[bytes]
    bad: int = 0
    lost: bool = False


class Framing(Protocol):
    """Frames to bytes and back.  One for each stream: it keeps what is half there."""

    def wrap(self, frame: bytes) -> bytes: ...

    def feed(self, data: bytes) -> Cut: ...


class Prefixed:
    """stream = { length:2 frame }, with a length from 1 to `frame_bytes_max`."""

    def __init__(self, frame_bytes_max: int) -> None:
        self._max = frame_bytes_max
        self._buffer = bytearray()

    def wrap(self, frame: bytes) -> bytes:
        return len(frame).to_bytes(PREFIX_BYTES, "big") + frame

    def feed(self, data: bytes) -> Cut:
        buffer, frames, at = self._buffer, list[bytes](), 0
        buffer += data
        while len(buffer) - at >= PREFIX_BYTES:
            begin = at + PREFIX_BYTES
            size = int.from_bytes(buffer[at:begin], "big")
            if not 0 < size <= self._max:
                buffer.clear()
                return Cut(frames, bad=1, lost=True)
            if len(buffer) < begin + size:
                break
            at = begin + size
            frames.append(bytes(buffer[begin:at]))
        del buffer[:at]
        return Cut(frames)


class Stuffed:
    """stream = { flag content flag }, where `swaps` says what stands for a byte after `escape`.

    `content_bytes_max` bounds a content, before what is stuffed in it is taken out.
    """

    def __init__(self, swaps: dict[int, int], flag: int, escape: int, content_bytes_max: int):
        self._flag, self._escape = bytes((flag,)), bytes((escape,))
        self._put = [
            (bytes((byte,)), bytes((escape, stand_in))) for byte, stand_in in swaps.items()
        ]
        self._put.sort(key=lambda put: put[0] != self._escape)  # or it would escape escapes
        self._back = {stand_in: bytes((byte,)) for byte, stand_in in swaps.items()}
        self._max = 2 * content_bytes_max
        self._half = bytearray()
        self._skips = False

    def wrap(self, content: bytes) -> bytes:
        for byte, stand_in in self._put:
            content = content.replace(byte, stand_in)
        return self._flag + content + self._flag

    def feed(self, data: bytes) -> Cut:
        """The contents that ended in these bytes."""
        contents, bad = list[bytes](), 0
        *ended, rest = data.split(self._flag)
        for part in ended:
            bad += self._add(part)
            content = self._undo(bytes(self._half)) if not self._skips else b""
            if content is None:
                bad += 1
            elif content:
                contents.append(content)
            self._half.clear()
            self._skips = False
        bad += self._add(rest)
        return Cut(contents, bad)

    def _add(self, part: bytes) -> bool:
        """Keep more of a content; true where it has just become too long."""
        if self._skips:
            return False
        self._half += part
        self._skips = len(self._half) > self._max
        if self._skips:
            self._half.clear()
        return self._skips

    def _undo(self, stuffed: bytes) -> bytes | None:
        head, *escaped = stuffed.split(self._escape)
        out = [head]
        for part in escaped:
            if not part or part[0] not in self._back:
                return None
            out += (self._back[part[0]], part[1:])
        return b"".join(out)


class Inbox:
    """Frames that wait to be taken: the newest, as many as `WAITING_BYTES_MAX` holds.

    Of a stranger the first ones, and few: what counts of theirs is the hello that comes first.
    """

    def __init__(self) -> None:
        self._frames: deque[bytes] = deque()
        self._bytes = 0

    def put(self, frame: bytes, proven: bool) -> int:
        """Keep a frame; how many were dropped: older ones for it, or of a stranger itself."""
        if not proven and self._bytes + len(frame) + KEEP_COST_BYTES > STRANGER_BYTES_MAX:
            return 1
        self._frames.append(frame)
        self._bytes += len(frame) + KEEP_COST_BYTES
        dropped = 0
        while self._bytes > WAITING_BYTES_MAX:
            self._bytes -= len(self._frames.popleft()) + KEEP_COST_BYTES
            dropped += 1
        return dropped

    def take(self) -> list[bytes]:
        frames, self._bytes = list(self._frames), 0
        self._frames.clear()
        return frames


def room_bytes(properties: Properties) -> int:
    """How much may wait at this side: on a slow line so little that an alarm is soon sent."""
    if properties.bitrate is None:
        return ROOM_BYTES
    return min(ROOM_BYTES, ROOM_FRAMES * properties.frame_bytes + TAIL_BYTES)


def address_of(transport: asyncio.BaseTransport) -> str:
    """Who is at the other end of a socket; empty for another sort of stream."""
    peer = transport.get_extra_info("peername")
    return str(peer[0]) if isinstance(peer, tuple) else ""


class StreamBearer(asyncio.Protocol):
    """One stream.  `wake` is called when frames came, room was made, or the line changed."""

    def __init__(
        self,
        url: str,
        properties: Properties,
        framing: Framing,
        wake: Callable[["StreamBearer"], None],
    ) -> None:
        self.url = url
        self.properties = properties
        self.up = False
        self.bad_frames = 0
        self.proven = True
        self.address = ""
        self._framing = framing
        self._wake = wake
        self._transport: asyncio.WriteTransport | None = None
        self._inbox = Inbox()
        self._room_bytes = room_bytes(properties)

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast(asyncio.WriteTransport, transport)  # uvloop's are not by class
        if self._room_bytes < ROOM_BYTES:
            self._transport.set_write_buffer_limits(self.properties.frame_bytes)
        self.up = True
        self.address = address_of(transport)
        self._wake(self)

    def connection_lost(self, exc: Exception | None) -> None:
        self.up = False
        self._wake(self)

    def data_received(self, data: bytes) -> None:
        cut = self._framing.feed(data)
        self.bad_frames += cut.bad
        for frame in cut.frames:
            self.bad_frames += self._inbox.put(frame, self.proven)
        if cut.lost:
            self.close()
        self._wake(self)

    def pause_writing(self) -> None:
        """The buffer is watched by `room`."""

    def resume_writing(self) -> None:
        self._wake(self)

    def room(self) -> int:
        if self._transport is None or not self.up:
            return 0
        return max(0, self._room_bytes - self._transport.get_write_buffer_size())

    def send(self, frame: bytes) -> None:
        assert 0 < len(frame) <= self.properties.frame_bytes
        if self._transport is None or not self.up or self._transport.is_closing():
            raise BearerDown(self.url)
        self._transport.write(self._framing.wrap(frame))

    def take(self) -> list[bytes]:
        return self._inbox.take()

    def close(self) -> None:
        self.up = False
        if self._transport is not None:
            self._transport.abort()
