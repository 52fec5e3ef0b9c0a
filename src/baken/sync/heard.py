# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Heard: the blocks that come in on a channel, and what this node must tell of them.

A block is known by its sender and number.  Bounded: what was heard of longest ago
is forgotten, and named no more.
"""

from collections import OrderedDict
from collections.abc import Collection

from .blocks import Incoming, Piece
from .messages import NEEDS_MAX, Need

BLOCKS_MAX, BYTES_MAX = 64, 1_048_576
STALE_MAX = 4

Key = tuple[int, int]


class Heard:
    """Half and whole blocks of others."""

    def __init__(self) -> None:
        self.blocks: OrderedDict[Key, Incoming] = OrderedDict()
        self._inside: dict[Key, set[int]] = {}
        self._fresh: set[Key] = set()
        self._owed: set[Key] = set()

    def add(self, piece: Piece) -> bytes | None:
        """The block that this piece makes whole; None where it is half, or was whole already.

        Raises `RemoteError` where pieces don't fit each other.
        """
        key = (piece.sender, piece.number)
        block = self.blocks.get(key)
        if block is None or not block.fits(piece):
            block = self.blocks[key] = Incoming(piece.size)
            self._inside.pop(key, None)
        self.blocks.move_to_end(key)
        self._fresh.add(key)
        if piece.asks:
            self._owed.add(key)
        if block.whole is not None and len(piece.data) != piece.size:
            return None
        whole = block.add(piece)
        held = sum(block.held_bytes for block in self.blocks.values())
        while len(self.blocks) > BLOCKS_MAX or held > BYTES_MAX:
            oldest, block = next(iter(self.blocks.items()))
            held -= block.held_bytes
            self.drop(oldest)
        return whole

    def drop(self, key: Key) -> None:
        self.blocks.pop(key, None)
        self._inside.pop(key, None)
        self._fresh.discard(key)
        self._owed.discard(key)

    def hold(self, key: Key, log: int) -> None:
        """In this block there was something of a log that this node carries."""
        self._inside.setdefault(key, set()).add(log)

    def inside(self, key: Key) -> Collection[int]:
        """The logs of which it held something."""
        return self._inside.get(key, ())

    def owes(self) -> bool:
        """Does a sender wait for an answer?  Not about what turned out to be for others."""
        return any(self.blocks[key].whole is None or key in self._inside for key in self._owed)

    def needs(self) -> tuple[Need, ...]:
        """How much is missing of the blocks that something came of since this was last told.

        Of other half blocks the last few, for what was told may not have been heard.
        """
        half = [key for key, block in self.blocks.items() if block.missing]
        named = {*half[-STALE_MAX:], *(self._fresh & {*half, *self._inside})}
        found = [Need(*key, block.missing) for key, block in self.blocks.items() if key in named]
        return tuple(found[-NEEDS_MAX:])

    def told(self) -> None:
        """The needs were told: nobody waits any more."""
        self._owed.clear()
        self._fresh.clear()
