# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Peers: who else is on a channel, how far each is, and what they send each other.

What another node sends is left to it for a while, for those that hear it.
"""

import math
from collections import OrderedDict

import msgspec

from ..kernel.errors import RemoteError
from ..kernel.lane import Lane
from .messages import FRONTIER_LOGS_MAX, HEARD_MAX, Beacon

PEERS_MAX = 256
LIVE_BEATS = 4
OFFERED_S = 120.0


class Peer(msgspec.Struct):
    """Who was heard: how far it says to be, when, and whom it hears."""

    heard_at: float
    theirs: dict[int, int] = {}
    stamp: int = 0
    full: bool = False
    hears: frozenset[int] = frozenset()
    doubted_at: float = -math.inf
    lanes: frozenset[Lane] = frozenset(Lane)

    def tell(self, told: Beacon) -> None:
        """It said how far it is.  An old beacon that is said again may add, not take away."""
        newer = told.stamp > self.stamp
        theirs = dict(told.seqs) if newer and told.full else self.theirs | told.seqs
        if not newer:
            theirs |= {log: seq for log, seq in self.theirs.items() if seq > theirs[log]}
        if len(theirs) > FRONTIER_LOGS_MAX:
            raise RemoteError("frontier.too_many")
        self.theirs = theirs
        self.stamp = max(self.stamp, told.stamp)
        self.full = self.full or told.full
        self.hears = frozenset(told.heard)


class Peers(dict[int, Peer]):
    """The nodes that were heard, by number.  `beat_s` is how long one that is there is silent."""

    def __init__(self, me: int, beat_s: float) -> None:
        super().__init__()
        self._me = me
        self._within_s = LIVE_BEATS * beat_s

    def new(self, number: int, now: float) -> Peer:
        if len(self) >= PEERS_MAX:
            raise RemoteError("channel.too_many")
        self[number] = Peer(now)
        return self[number]

    def live(self, now: float) -> dict[int, Peer]:
        """Those that were heard lately."""
        since = now - self._within_s
        return {number: peer for number, peer in self.items() if peer.heard_at >= since}

    def answering(self, now: float) -> dict[int, Peer]:
        """Who is there and hears this node: to whom it makes sense to send."""
        return {number: peer for number, peer in self.live(now).items() if self._me in peer.hears}

    def hearsay(self, now: float) -> set[int]:
        """All that those who are there hear."""
        return set[int]().union(*(peer.hears for peer in self.live(now).values()))

    def named(self, now: float) -> tuple[int, ...]:
        """Whom a beacon names as heard."""
        return tuple(sorted(self.live(now))[:HEARD_MAX])


class Offer(msgspec.Struct):
    """Another node sent the entries after one number up to another: that is left to it a while."""

    sender: int
    after: int
    last: int
    until: float

    def serves(self, number: int, peer: Peer, seq: int) -> bool:
        """Will that peer, which is so far, have them from it?  The sender has them already."""
        if number == self.sender:
            return True
        return self.sender in peer.hears and self.after <= seq


class Offers(OrderedDict[int, Offer]):
    """What others send, by log; the one that ends soonest first."""

    def note(self, log: int, offer: Offer, now: float) -> None:
        """Another node is sending a log: as long as it does so this one leaves it to it."""
        before = self.get(log)
        if before is not None and before.sender == offer.sender and before.last >= offer.after:
            offer.after = min(offer.after, before.after)
            offer.last = max(offer.last, before.last)
        offer.until = now + OFFERED_S
        self[log] = offer
        self.move_to_end(log)
        if len(self) > FRONTIER_LOGS_MAX:
            self.popitem(last=False)

    def expire(self, now: float) -> bool:
        """Forget what ended; says whether anything did."""
        count = len(self)
        while self and next(iter(self.values())).until <= now:
            self.popitem(last=False)
        return len(self) < count
