# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Blocks: messages for a shared channel, cut to pieces any K of which bring them over.

    frame   = type:4 asks:1 zero:3  left:1  varint(sender) number:1 varint(size) varint(index)
              piece sum:1
    taken   = type:4 zero:4  left:1  varint(sender) sum:1          (a turn begins)
    block   = { kind:1 varint(length) message } kind:1 | 0x80 message      (the last to the end)

A block of `size` bytes is K source pieces (the last one may be shorter) and as
many repair pieces, from index K on, as anybody needs: RaptorQ, RFC 6330.  So one
repair piece serves all that miss a piece, each another one.  `left` says how many
frames the sender's turn still has, so that who misses the last ones knows when it
ends; `asks` that it wants to hear who lacks what.  `sum` is the low byte of the
CRC-32 of what stands before it: one spoilt piece would spoil the block.
"""

import math
import zlib
from collections.abc import Sequence

import msgspec
import raptorq

from ..kernel.errors import RemoteError
from ..kernel.lane import Lane
from ..kernel.varint import put, take
from .frames import MESSAGE_BYTES_MAX

BLOCK, TAKEN = 6, 9
TAKEN_BYTES = 6
PIECE_STEP = 8  # a piece is a multiple of so many bytes
INDEX_MAX = 1 << 14
PIECE_COST_BYTES = 64  # what keeping a piece takes besides its bytes
OVER_MAX = 32  # by chance one piece too many hardly ever is too few; so many never are
LAST = 0x80


class Piece(msgspec.Struct, frozen=True):
    """One frame of a block."""

    sender: int
    number: int
    size: int
    index: int
    data: bytes
    left: int = 0
    asks: bool = False


def put_taken(sender: int, left: int) -> bytes:
    """The short frame with which a turn of `left` more frames begins: all others hear it soon."""
    body = bytes((TAKEN << 4, min(left, 255))) + put(sender)
    return body + bytes((zlib.crc32(body) & 0xFF,))


def take_taken(frame: bytes) -> tuple[int, int] | None:
    """Sender and frames left, or None for a frame that is another one."""
    if frame[:1] != bytes((TAKEN << 4,)):
        return None
    if len(frame) < 4 or zlib.crc32(frame[:-1]) & 0xFF != frame[-1]:
        raise RemoteError("piece.bad_sum")
    sender, at = take(frame, 2)
    if at != len(frame) - 1:
        raise RemoteError("piece.malformed")
    return sender, frame[1]


def put_piece(piece: Piece) -> bytes:
    head = bytes((BLOCK << 4 | piece.asks << 3, min(piece.left, 255)))
    head += put(piece.sender) + bytes((piece.number,)) + put(piece.size) + put(piece.index)
    body = head + piece.data
    return body + bytes((zlib.crc32(body) & 0xFF,))


def take_piece(frame: bytes) -> Piece:
    """Raises `RemoteError` for bytes that are no piece."""
    if len(frame) < 7 or frame[0] >> 4 != BLOCK or frame[0] & 7:
        raise RemoteError("piece.malformed")
    frame, check = frame[:-1], frame[-1]
    if zlib.crc32(frame) & 0xFF != check:
        raise RemoteError("piece.bad_sum")
    sender, at = take(frame, 2)
    number = frame[at : at + 1]
    size, at = take(frame, at + 1)
    index, at = take(frame, at)
    data = frame[at:]
    if not number or not data or not 0 < size <= MESSAGE_BYTES_MAX or index >= INDEX_MAX:
        raise RemoteError("piece.malformed")
    if len(data) > size and len(data) % PIECE_STEP:
        raise RemoteError("piece.malformed")
    return Piece(sender, number[0], size, index, data, frame[1], bool(frame[0] & 8))


def put_block(messages: Sequence[tuple[int, bytes]]) -> bytes:
    *most, (kind, message) = messages
    front = b"".join(bytes((one,)) + put(len(data)) + data for one, data in most)
    return front + bytes((kind | LAST,)) + message


def take_block(data: bytes) -> list[tuple[int, bytes]]:
    """The messages of a block.  Raises `RemoteError`."""
    out: list[tuple[int, bytes]] = []
    at = 0
    while True:
        if at >= len(data):
            raise RemoteError("block.malformed")
        kind, at = data[at], at + 1
        if kind & LAST:
            out.append((kind & ~LAST, data[at:]))
            return out
        size, at = take(data, at)
        out.append((kind, data[at : at + size]))
        at += size


def pieces(size: int, piece_bytes: int) -> int:
    """How many source pieces a block has."""
    return -(-size // piece_bytes)


class Outgoing:
    """A block to send: gives the piece of any index."""

    def __init__(self, sender: int, number: int, data: bytes, frame_bytes: int) -> None:
        self.number = number & 0xFF
        self.size = len(data)
        self._sender = sender
        self._data = data
        head = 4 + len(put(sender)) + len(put(self.size))
        for index_bytes in (1, 2):
            self.piece_bytes = (frame_bytes - head - index_bytes) // PIECE_STEP * PIECE_STEP
            self.index_max = 1 << 7 * index_bytes
            if len(data) + head + index_bytes <= frame_bytes:
                self.piece_bytes = len(data)
            self.source = pieces(self.size, self.piece_bytes)
            if 4 * self.source < self.index_max:
                break
        self._repair: list[bytes] = []

    def piece(self, index: int, left: int = 0, asks: bool = False) -> Piece:
        return Piece(self._sender, self.number, self.size, index, self._bytes(index), left, asks)

    def _bytes(self, index: int) -> bytes:
        if index < self.source:
            at = index * self.piece_bytes
            return self._data[at : at + self.piece_bytes]
        at = index - self.source
        if at >= len(self._repair):
            encoder = raptorq.Encoder.with_defaults(self._data, self.piece_bytes)
            made = encoder.get_encoded_packets(2 * at + 8)
            self._repair = [packet[4:] for packet in made[self.source :]]
        return self._repair[at]


class Block(msgspec.Struct):
    """A block under way: what it holds of which log (after, last), who waits for it, and how many
    pieces are still to go."""

    out: Outgoing
    lane: Lane
    holds: dict[int, tuple[int, int]]
    waiting: set[int]
    more: int
    wait_s: float
    sent: int = 0
    gone_at: float = math.inf
    tries: int = 0
    blind: bool = False


class Incoming:
    """A block that comes in, piece by piece."""

    def __init__(self, size: int) -> None:
        self.size = size
        self.whole: bytes | None = None
        self.held_bytes = 0
        self._pieces: dict[int, bytes] = {}
        self._piece_bytes = 0

    def add(self, piece: Piece) -> bytes | None:
        """The block, once it is whole.  Raises `RemoteError` where pieces don't fit each other."""
        if piece.index == 0 and len(piece.data) == self.size:
            self._done(piece.data)
            return self.whole
        before = self._pieces.get(piece.index)
        self.held_bytes += PIECE_COST_BYTES if before is None else -len(before)
        self.held_bytes += len(piece.data)
        self._pieces[piece.index] = piece.data
        self._piece_bytes = max(self._piece_bytes, len(piece.data))
        over = len(self._pieces) - pieces(self.size, self._piece_bytes)
        if over > OVER_MAX:
            raise RemoteError("block.malformed")
        if over >= 0:
            self._done(self._join())
        return self.whole

    def _done(self, whole: bytes | None) -> None:
        if whole is not None:
            self.whole = whole
            self._pieces.clear()
            self.held_bytes = len(whole)

    @property
    def missing(self) -> int:
        """How many more pieces it takes, at least."""
        if self.whole is not None:
            return 0
        count = pieces(self.size, self._piece_bytes)
        if self._piece_bytes % PIECE_STEP:  # only the last source piece is as short as that
            count = max(self._pieces) + 1
        return max(1, count - len(self._pieces))

    def fits(self, piece: Piece) -> bool:
        """Can this piece be of the same block?  A number comes round, also after a restart."""
        if piece.size != self.size:
            return False
        if self.whole is None:
            return True
        if len(piece.data) == self.size:
            return piece.data == self.whole
        at = piece.index * self._piece_bytes
        known = self.whole[at : at + self._piece_bytes]
        return not known or piece.data == known

    def _join(self) -> bytes | None:
        step, count = self._piece_bytes, pieces(self.size, self._piece_bytes)
        last = self.size - (count - 1) * step
        for index, data in self._pieces.items():
            if len(data) != (last if index == count - 1 else step):
                raise RemoteError("block.malformed")
        if all(index in self._pieces for index in range(count)):
            return b"".join(self._pieces[index] for index in range(count))
        if step % PIECE_STEP:
            raise RemoteError("block.malformed")
        decoder = raptorq.Decoder.with_defaults(self.size, step)
        for index, data in self._pieces.items():
            whole: bytes | None = decoder.decode(index.to_bytes(4, "big") + data.ljust(step, b"\0"))
            if whole is not None:
                return whole
        return None
