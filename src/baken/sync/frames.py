# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Frames: a message cut to what a bearer carries, and put together again.

    frame = type:4 index:3 last:1   number:8   [varint(index), where index is 7]   part

A message is a type and bytes.  Its frames share a number, which wraps at 256.
The joiner keeps a bounded number of half messages and forgets the oldest: what
is lost is asked for again.  A frame bears no check sum; the messages in it do
(an entry its signature, the others a keyed check).
"""

from collections import OrderedDict

from ..kernel.errors import RemoteError
from ..kernel.varint import put, take

FRAME_BYTES_MIN = 32
MESSAGE_BYTES_MAX = 262_144
HALF_MESSAGES_MAX = 16
HALF_BYTES_MAX = 1_048_576
NUMBERS_KEPT = 128  # a message of longer ago goes again under a new number
PART_COST_BYTES = 128  # what keeping a part takes besides its bytes
_MORE = 7


def cut(kind: int, number: int, message: bytes, frame_bytes: int) -> list[bytes]:
    """The frames of a message, each of at most `frame_bytes`."""
    assert frame_bytes >= FRAME_BYTES_MIN
    frames: list[bytes] = []
    at = index = 0
    while True:
        extra = put(index) if index >= _MORE else b""
        room = frame_bytes - 2 - len(extra)
        part, at = message[at : at + room], at + room
        last = at >= len(message)
        head = bytes((kind << 4 | min(index, _MORE) << 1 | last, number & 0xFF))
        frames.append(head + extra + part)
        if last:
            return frames
        index += 1


class Joiner:
    """Puts messages together from frames that may come late, twice or not at all."""

    def __init__(self) -> None:
        self._half: OrderedDict[tuple[int, int], dict[int, bytes]] = OrderedDict()
        self._total: dict[tuple[int, int], int] = {}
        self._bytes = 0
        self._newest = 0

    def add(self, frame: bytes) -> tuple[int, bytes] | None:
        """The message that this frame completes.  Raises `RemoteError` for no frame at all."""
        if len(frame) < 2:
            raise RemoteError("frame.short")
        kind, index, last = frame[0] >> 4, frame[0] >> 1 & 7, frame[0] & 1
        at = 2
        if index == _MORE:
            index, at = take(frame, 2)
            if index < _MORE or index > MESSAGE_BYTES_MAX:
                raise RemoteError("frame.bad_index")
        self._pass(frame[1])
        if index == 0 and last:
            return kind, frame[at:]
        key = (kind, frame[1])
        if not self._fits(key, index, bool(last)):
            self._drop(key)  # the number came round, and what bore it before was never whole
        parts, total = self._half.setdefault(key, {}), self._total.get(key)
        if index in parts:
            self._bytes -= len(parts[index]) + PART_COST_BYTES
        parts[index] = frame[at:]  # of two that differ one was spoilt: the later one stays
        self._bytes += len(frame) - at + PART_COST_BYTES
        if last:
            self._total[key] = total = index
        if total is not None and len(parts) == total + 1:
            message = b"".join(parts[i] for i in range(total + 1))
            self._drop(key)
            if len(message) > MESSAGE_BYTES_MAX:
                raise RemoteError("frame.too_long")
            return kind, message
        while len(self._half) > HALF_MESSAGES_MAX or self._bytes > HALF_BYTES_MAX:
            self._drop(next(iter(self._half)))
        return None

    def _pass(self, number: int) -> None:
        """Half messages of half a round of numbers ago are dropped: theirs come round again."""
        if number - self._newest & 0xFF >= NUMBERS_KEPT:
            return  # one of before, that goes again
        self._newest = number
        for key in [key for key in self._half if number - key[1] & 0xFF >= NUMBERS_KEPT]:
            self._drop(key)

    def _fits(self, key: tuple[int, int], index: int, last: bool) -> bool:
        """Can this part be of the same message as those that came before?"""
        parts, total = self._half.get(key, {}), self._total.get(key)
        if total is not None and (index > total or (last and index != total)):
            return False
        return not last or index >= max(parts, default=0)

    def _drop(self, key: tuple[int, int]) -> None:
        parts = self._half.pop(key, {}).values()
        self._bytes -= sum(len(part) + PART_COST_BYTES for part in parts)
        self._total.pop(key, None)
