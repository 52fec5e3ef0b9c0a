# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Under way: the blocks that a node sent on a channel, and who is not known to have them.

A block stays until all who wait for it have what it holds, are gone, or did not
take it; or until it was tried for long enough.
"""

import hashlib
import math
from collections.abc import Mapping

from .blocks import Block
from .peers import Peer, Peers
from .talk import Shelf

TRIES_MAX = 6
WAIT_GROWS, WAIT_MAX_S, WAIT_SPREAD = 1.5, 120.0, 0.5
BLIND_TIMES = 3


class UnderWay(list[Block]):
    """Blocks under way."""

    def __init__(self, shelf: Shelf, peers: Peers, nonce: bytes) -> None:
        super().__init__()
        self._shelf = shelf
        self._peers = peers
        self._nonce = nonce

    def confirm(self, number: int, peer: Peer) -> None:
        """That node told over another line how far it is."""
        for block in self:
            if number in block.waiting and self._has(number, peer, block):
                block.waiting.discard(number)
        self._sweep()

    def settle(self, number: int, peer: Peer, needs: Mapping[int, int], now: float) -> set[int]:
        """What a node says of each block that it waits for; gives the logs that it did not take.

        `needs` is how many pieces it lacks of which block.
        """
        refused: set[int] = set()
        for block in self:
            if number not in block.waiting or block.gone_at > now:
                continue
            if self._has(number, peer, block):
                block.waiting.discard(number)
                continue
            named = needs.get(block.out.number)
            missing = 1 if named is None else named  # unnamed: one piece more, and it will name it
            missing = min(missing, block.out.source)  # who has but a short last piece can't tell
            block.tries = 0 if named else block.tries  # it comes in, piece by piece
            not_taken = set() if missing else self._not_taken(number, peer, block)
            if missing:
                block.more, block.gone_at = max(block.more, missing), math.inf
            elif not_taken:
                block.waiting.discard(number)
                refused |= not_taken
            elif not block.more:  # all there: it waits for what goes before it
                block.gone_at = now
        self._sweep()
        return refused

    def wake(self, now: float, there: Mapping[int, Peer], speaking_since: float) -> bool:
        """Of what nobody confirmed in time one more piece goes, and asks who lacks what.

        `there` are those who answer; says whether any block was given up.
        """
        kept: list[Block] = []
        for block in self:
            if block.blind and there:
                continue  # what it holds goes in a block for them
            if not block.blind:
                block.waiting &= there.keys()
                if not block.waiting:
                    continue
            if block.gone_at + block.wait_s <= now and block.gone_at < speaking_since:
                block.tries += 1
                for number in block.waiting:
                    self._peers[number].doubted_at = now
                if block.tries > (BLIND_TIMES if block.blind else TRIES_MAX):
                    continue
                block.wait_s = min(block.wait_s * WAIT_GROWS, WAIT_MAX_S) * self._spread(block)
                block.more = block.out.source if block.blind else 1
                block.gone_at = math.inf
            kept.append(block)
        gone = len(kept) < len(self)
        self[:] = kept
        return gone

    def waits(self, log: int) -> set[int]:
        """Who waits for a block with something of this log."""
        return {number for block in self if log in block.holds for number in block.waiting}

    def _has(self, number: int, peer: Peer, block: Block) -> bool:
        """Is that node known to have all that it wants of a block?"""
        return all(
            peer.theirs.get(log, 0) >= last
            for log, (_, last) in block.holds.items()
            if self._shelf.wants(number, log)
        )

    def _not_taken(self, number: int, peer: Peer, block: Block) -> set[int]:
        """The logs of a block that a node has whole, and what goes before it, and did not take."""
        return {
            log
            for log, (after, last) in block.holds.items()
            if after <= peer.theirs.get(log, 0) < last and self._shelf.wants(number, log)
        }

    def _sweep(self) -> None:
        self[:] = [block for block in self if block.waiting or block.blind]

    def _spread(self, block: Block) -> float:
        """Two that don't hear each other and met once should not meet at each try."""
        text = self._nonce + bytes((block.out.number, block.tries))
        share = hashlib.blake2b(text, digest_size=1).digest()[0] / 255
        return 1 + WAIT_SPREAD * (share - 0.5)
