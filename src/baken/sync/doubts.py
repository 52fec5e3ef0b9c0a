# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Doubts: logs that another node did not take, and logs of which there are two histories.

The rule guarded: what is refused is not sent for ever, and it holds up nothing else.
Who did not take what came of a log is not offered more of it until a wait has
passed, which doubles each time, from seconds to an hour.  Then one entry is tried,
then two, and so on.  That the node may take now what it refused ends the wait at once.

The other half is why it was refused.  A *witness* is a stretch of a log with the
hash before it and the author's signature: it shows anybody that the author signed
these entries under these numbers.  Two that differ at one number prove a fork.

One `Doubts` serves all conversations of a node, so that a line that drops and comes
back does not begin the waits anew.
"""

import math
from collections import OrderedDict
from collections.abc import Mapping

import msgspec

from ..kernel.audience import node_of
from ..kernel.entry import Head, chain, peek
from ..kernel.errors import RemoteError
from ..kernel.signing import verify
from .messages import put_witness, take_witness
from .talk import RUN_ENTRIES, Forked, Shelf

WAIT_FIRST_S, WAIT_MAX_S = 4.0, 3600.0
REFUSALS_MAX = 4096
SHOW_EVERY_S = 60.0
FORKS_MAX = 4096


class _Refusal(msgspec.Struct):
    """That node has a log up to `seq` and did not take what follows.

    `tried`: the wait has passed, and so many entries as `count` are tried.
    """

    seq: int
    wait_s: float
    until: float
    tried: bool = False
    count: int = 1


class Doubts:
    """What the nodes that this one talks to did not take, by node and log.

    `version` is another number after every change of what `holds` says.  Bounded: what was refused
    longest ago is forgotten, which costs one more try.
    """

    def __init__(self) -> None:
        self.version = 0
        self._refusals: OrderedDict[tuple[int, int], _Refusal] = OrderedDict()
        self._shown: OrderedDict[tuple[int, int], float] = OrderedDict()
        self._forks: OrderedDict[int, None] = OrderedDict()
        self._next_at = math.inf

    # what was refused

    def refused(self, peer: int, log: int, seq: int, now: float) -> None:
        """That node has a log up to `seq` and did not take what came after it."""
        known = self._refusals.pop((peer, log), None)
        if known is None or known.seq != seq:
            known = _Refusal(seq, WAIT_FIRST_S, now + WAIT_FIRST_S)
        elif known.tried or now >= known.until:
            known.wait_s = min(2 * known.wait_s, WAIT_MAX_S)
            known.until, known.tried, known.count = now + known.wait_s, False, 1
        self._refusals[peer, log] = known
        while len(self._refusals) > REFUSALS_MAX:
            self._refusals.popitem(last=False)
        self._changed()

    def taken(self, peer: int, seqs: Mapping[int, int]) -> None:
        """That node has these logs up to here: where that is further than it was, it takes them.

        Twice as many go next, and after a whole run all: what it takes may be little at a time.
        """
        if not self._refusals:
            return
        for log, seq in seqs.items():
            known = self._refusals.get((peer, log))
            if known is None or seq <= known.seq:
                continue
            known.seq, known.tried, known.count = seq, True, 2 * known.count
            if known.count > RUN_ENTRIES:
                del self._refusals[peer, log]
            self._changed()

    def again(self, peer: int) -> None:
        """That node may take now what it refused."""
        gone = [key for key in self._refusals if key[0] == peer]
        for key in gone:
            del self._refusals[key]
        if gone:
            self._changed()

    def wake(self, now: float) -> None:
        """Those whose wait has passed are tried."""
        if now < self._next_at:
            return
        for known in self._refusals.values():
            known.tried = known.tried or known.until <= now
        self._changed()

    def holds(self, peer: int, log: int) -> bool:
        """Is that log not for this node now?"""
        known = self._refusals.get((peer, log))
        return known is not None and not known.tried

    def tries(self, peer: int, log: int) -> int:
        """How many entries of that log may go, to see whether they are taken; 0 for any number."""
        known = self._refusals.get((peer, log))
        return known.count if known is not None else 0

    def any(self, peer: int | None) -> bool:
        """Is anything held back from that node now?"""
        return any(key[0] == peer and not one.tried for key, one in self._refusals.items())

    def next_at(self) -> float:
        """When the next wait ends."""
        return self._next_at

    def _changed(self) -> None:
        self.version += 1
        waiting = (known.until for known in self._refusals.values() if not known.tried)
        self._next_at = min(waiting, default=math.inf)

    # two histories

    def witness(self, shelf: Shelf, peer: int, log: int, seq: int, now: float) -> bytes | None:
        """What this node has of a log at a number, to show to another; not too often."""
        if now < self._shown.get((peer, log), -math.inf) + SHOW_EVERY_S or seq < 1:
            return None
        before = shelf.hash(log, seq - 1)
        found = shelf.batch(log, seq - 1, 1, personal=False)
        if before is None or found is None or not shelf.wants(peer, log):
            return None
        self._shown[peer, log] = now
        self._shown.move_to_end((peer, log))
        if len(self._shown) > REFUSALS_MAX:
            self._shown.popitem(last=False)
        return put_witness(before, found.signature, found.wires)

    def news(self, fork: Forked) -> bool:
        """Is this the first that is heard of a fork of that log?"""
        if fork.log in self._forks:
            return False
        self._forks[fork.log] = None
        if len(self._forks) > FORKS_MAX:
            self._forks.popitem(last=False)
        return True

    def forget(self, log: int) -> None:
        """This node gave way in a log: what is heard of it from now on is news."""
        self._forks.pop(log, None)
        for key in [key for key in self._shown if key[1] == log]:
            del self._shown[key]


def contradiction(shelf: Shelf, peer: int, message: bytes) -> Forked | None:
    """The fork that a witness proves; None where it agrees with what is here, or tells of more.

    Raises `RemoteError` where it proves nothing.
    """
    previous, parcel = take_witness(message)
    log, first = peek(parcel.wires[0])
    key = shelf.key(node_of(log))
    if key is None:
        raise RemoteError("entry.unknown_author")
    run = chain(parcel.wires, Head(first - 1, previous), parcel.signature)
    if not verify(key, run[-1].hash, parcel.signature):
        raise RemoteError("witness.bad_signature")
    if first == 1 and previous != shelf.hash(log, 0):
        raise RemoteError("witness.other_region")
    for entry in run:
        mine = shelf.hash(log, entry.seq)
        if mine is not None and mine != entry.hash:
            return Forked(peer, log, entry.seq, mine, entry.hash, message)
    return None
