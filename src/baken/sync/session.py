# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""A session: what this node and one other have told each other over one bearer.

The rules, first.  Each side says hello until the other has echoed its nonce;
nothing else counts before that.  Each side then tells its frontier: how far it
has every log that both may carry.  What the other lacks is sent in lane order,
cut to frames; between two frames a higher lane may cut in.  What a frontier has
not confirmed within a while is sent again.  Frontiers are told in full at the
start and now and then, else as what changed; a frontier replaces what was
believed, so a lost, repeated or old one costs time and never an act.

Theory of operation: `receive` takes a frame and gives events, `send` gives the
frames that may go now.  Both take `now` in seconds of any steady clock.  The
session reads this node's logs through a `Shelf` and knows nothing else of it.
"""

from collections import deque
from collections.abc import Mapping
from typing import Protocol

import msgspec

from ..kernel.audience import lane_of
from ..kernel.errors import RemoteError
from ..kernel.lane import Lane
from . import messages
from .frames import Joiner, cut
from .messages import FRONTIER, HELLO, NO_NONCE, Hello, Parcel

HELLO_EVERY_S = 2.0
FULL_EVERY_S = 120.0
RETRY_FIRST_S = 3.0
RETRY_MAX_S = 60.0
PROBES = 3
RUN_ENTRIES = 20


class Line(msgspec.Struct, frozen=True):
    """What a session must know of its bearer.

    `frame_bytes` is the largest frame; `bitrate` in bit/s, None where it doesn't matter;
    `window_bytes` may be under way unconfirmed; `beat_s` is the longest silence when nothing is
    to be said; `lanes` are those it carries.
    """

    frame_bytes: int = 200
    bitrate: float | None = None
    window_bytes: int = 524_288
    beat_s: float = 15.0
    ack_after_s: float = 0.0
    lanes: frozenset[Lane] = frozenset(Lane)


class Batch(msgspec.Struct, frozen=True):
    """Entries of one log up to number `last`, ready to send under one signature."""

    last: int
    signature: bytes
    wires: tuple[bytes, ...]


class Shelf(Protocol):
    """This node's logs, as the session sees them."""

    @property
    def version(self) -> int:
        """Another number after every change of `heads`."""

    def heads(self) -> Mapping[int, int]:
        """For every log the number of its last entry here."""

    def wants(self, peer: int, log: int) -> bool:
        """Does that node carry this log?"""

    def batch(self, log: int, after: int, entries: int) -> Batch | None:
        """The next entries after a number, at most so many; None where there are none."""

    def pair_key(self, peer: int) -> bytes | None:
        """The key that this node and that one share; None where it is not in the charter."""


class Met(msgspec.Struct, frozen=True):
    """The other side has proven who it is."""

    peer: int


class Claimed(msgspec.Struct, frozen=True):
    """The other side says it has stored these logs up to these numbers."""

    peer: int
    seqs: dict[int, int]


class Came(msgspec.Struct, frozen=True):
    """Entries came in, not yet checked."""

    peer: int
    parcel: Parcel


Event = Met | Claimed | Came


class _Flight(msgspec.Struct):
    """One log under way: how far sent, since when, how long to wait, what is unconfirmed."""

    sent: int
    since: float = 0.0
    wait_s: float = RETRY_FIRST_S
    probes: int = 0
    parcels: deque[tuple[int, int]] = msgspec.field(default_factory=deque)


class Session:
    """One side of a conversation over one line.  `nonce` must be fresh for every session."""

    def __init__(self, me: int, region: bytes, nonce: bytes, line: Line, shelf: Shelf) -> None:
        self.me = me
        self.line = line
        self.peer: int | None = None
        self.met = False
        self.heard_at: float | None = None
        self.theirs: dict[int, int] = {}
        self._region = region[: messages.REGION_BYTES]
        self._nonce = nonce
        self._their_nonce = NO_NONCE
        self._key = b""
        self._shelf = shelf
        self._joiner = Joiner()
        self._number = 0
        self._hello_at: float | None = None
        self._told: dict[int, int] = {}
        self._told_at: float | None = None
        self._full_at: float | None = None
        self._ours: dict[int, int] = {}
        self._ours_version = -1
        self._lacking: dict[Lane, deque[int]] = {lane: deque() for lane in Lane}
        self._flights: dict[int, _Flight] = {}
        self._under_way = 0
        self._queues: dict[Lane, deque[bytes]] = {lane: deque() for lane in Lane}
        self._control: deque[bytes] = deque()
        self._airtime_at: float | None = None
        self._airtime_bytes = 0.0
        self._handed: dict[int, int] = {}
        drain_s = 8 * line.window_bytes / line.bitrate if line.bitrate else 0.0
        self._patience = RETRY_FIRST_S + drain_s

    # hearing

    def receive(self, frame: bytes, now: float) -> list[Event]:
        """What a frame brings.  Raises `RemoteError` for bytes that break the protocol."""
        whole = self._joiner.add(frame)
        if whole is None:
            if self.met:
                self.heard_at = now
            return []
        kind, message = whole
        if kind == HELLO:
            return self._hear_hello(message, now)
        if not self.met:
            raise RemoteError("session.not_met")
        assert self.peer is not None
        match kind:
            case messages.FRONTIER:
                events: list[Event] = [self._hear_frontier(message, now)]
            case messages.ENTRY | messages.RUN:
                events = [Came(self.peer, messages.take_parcel(kind, message))]
            case _:
                raise RemoteError("message.unknown_type", str(kind))
        self.heard_at = now
        return events

    def _hear_hello(self, message: bytes, now: float) -> list[Event]:
        sender = messages.hello_sender(message)
        key = self._shelf.pair_key(sender)
        if key is None or sender == self.me:
            raise RemoteError("hello.stranger")
        hello = messages.take_hello(message, key)
        if hello.region != self._region:
            raise RemoteError("hello.other_region")
        if self.peer not in (None, sender):
            raise RemoteError("hello.other_sender")
        if hello.echo not in (NO_NONCE, self._nonce):
            self._hello_at = None  # it answers an earlier session of ours: tell it the new nonce
            return []
        fresh = hello.nonce != self._their_nonce
        if fresh and self.met and hello.echo == NO_NONCE:
            self._forget()  # the other side began anew
        self.peer, self._their_nonce = sender, hello.nonce
        first, second = sorted((self._nonce, hello.nonce))
        self._key = messages.check(key, first + second) + key[:24]
        if hello.echo == NO_NONCE or (fresh and not self.met):
            self._hello_at = None
        if hello.echo == self._nonce and not self.met:
            self.met = True
            self.heard_at = now
            return [Met(sender)]
        return []

    def _forget(self) -> None:
        self.met = False
        self.theirs = {}
        self._told, self._told_at, self._full_at = {}, None, None
        self._flights, self._under_way = {}, 0
        for queue in self._queues.values():
            queue.clear()
        self._ours_version = -1

    def _hear_frontier(self, message: bytes, now: float) -> Event:
        assert self.peer is not None
        seqs, full = messages.take_frontier(message, self._key)
        if full:
            self.theirs = dict(seqs)
        else:
            self.theirs.update(seqs)
        for log, flight in self._flights.items():
            reached = self.theirs.get(log, 0)
            if flight.parcels and reached >= flight.parcels[0][0]:
                flight.since, flight.wait_s, flight.probes = now, self._patience, 0
            while flight.parcels and flight.parcels[0][0] <= reached:
                self._under_way -= flight.parcels.popleft()[1]
            flight.sent = max(flight.sent, reached)
        self._find_lacking()
        return Claimed(self.peer, seqs)

    # speaking

    def send(self, now: float, budget_bytes: int = 1 << 30) -> list[bytes]:
        """The frames that may go now, at most about `budget_bytes`."""
        self._queue_control(now)
        budget = min(budget_bytes, self._airtime(now))
        out: list[bytes] = []
        spent = 0
        while spent < budget and (frame := self._next_frame(now)) is not None:
            out.append(frame)
            spent += len(frame)
        if self.line.bitrate:
            self._airtime_bytes -= spent
        return out

    def handed(self) -> dict[int, int]:
        """The logs that went out to the bearer since last asked, each up to which number."""
        handed, self._handed = self._handed, {}
        return handed

    def idle(self) -> bool:
        """Is there nothing under way and nothing to send but beats?"""
        return (
            self.met
            and not self._under_way
            and not self._control
            and not any(self._queues.values())
            and self._ours_version == self._shelf.version
            and not any(self._lacking.values())
        )

    def backlog(self) -> int:
        """How many entries the other side is not known to have."""
        return sum(
            max(0, seq - self.theirs.get(log, 0))
            for log, seq in self._shelf.heads().items()
            if self.peer is not None and self._shelf.wants(self.peer, log)
        )

    def _airtime(self, now: float) -> float:
        if not self.line.bitrate:
            return 1 << 30
        earned = (now - (self._airtime_at if self._airtime_at is not None else now)) * self.line.bitrate / 8
        self._airtime_at = now
        self._airtime_bytes = min(self._airtime_bytes + earned, 2.0 * self.line.frame_bytes)
        return self._airtime_bytes

    def _say(self, kind: int, message: bytes) -> list[bytes]:
        self._number += 1
        return cut(kind, self._number, message, self.line.frame_bytes)

    def _queue_control(self, now: float) -> None:
        if self._control:
            return
        if self._hello_due(now):
            self._hello_at = now
            hello = Hello(self.me, self._region, self._nonce, self._their_nonce)
            for key in self._hello_keys():
                self._control += self._say(HELLO, messages.put_hello(hello, key))
        if not self.met:
            return
        self._look()
        ours = self._ours
        full = self._full_at is None or now - self._full_at >= FULL_EVERY_S
        changed = ours if full else {log: s for log, s in ours.items() if self._told.get(log) != s}
        waited = self._told_at is None or now - self._told_at >= self.line.ack_after_s
        beat = self._told_at is None or now - self._told_at >= self.line.beat_s
        if full or beat or (changed and waited):
            self._told, self._told_at = dict(ours), now
            self._full_at = now if full else self._full_at
            self._control += self._say(FRONTIER, messages.put_frontier(changed, full, self._key))

    def _hello_due(self, now: float) -> bool:
        if self._hello_at is None:
            return True
        return not self.met and now - self._hello_at >= HELLO_EVERY_S

    def _hello_keys(self) -> list[bytes]:
        if self.peer is None:
            return []
        key = self._shelf.pair_key(self.peer)
        return [key] if key else []

    def call(self, peer: int) -> None:
        """This side knows whom it calls; the called side learns it from the hello."""
        self.peer = peer

    def _look(self) -> None:
        """Notice what came into this node's logs since the last look."""
        if self._ours_version == self._shelf.version:
            return
        assert self.peer is not None
        wants, peer = self._shelf.wants, self.peer
        self._ours_version = self._shelf.version
        self._ours = {log: seq for log, seq in self._shelf.heads().items() if wants(peer, log)}
        self._find_lacking()

    def _find_lacking(self) -> None:
        """Per lane the logs of which the other side lacks something that is not under way."""
        for lane in Lane:
            self._lacking[lane].clear()
        for log, seq in self._ours.items():
            flight = self._flights.get(log)
            if seq > (flight.sent if flight else self.theirs.get(log, 0)):
                lane = lane_of(log)
                if lane in self.line.lanes:
                    self._lacking[lane].append(log)

    def _next_frame(self, now: float) -> bytes | None:
        if self._control:
            return self._control.popleft()
        if not self.met:
            return None
        self._look()
        self._repeat(now)
        for lane in Lane:
            if not self._queues[lane]:
                self._fill(lane, now)
            if self._queues[lane]:
                return self._queues[lane].popleft()
        return None

    def _repeat(self, now: float) -> None:
        """What was not confirmed in time goes again.

        First the oldest parcel alone: the other side keeps what came early, so one may fill the
        gap.  After `PROBES` in vain all goes again from what the other side confirmed.
        """
        late = [
            (log, flight)
            for log, flight in self._flights.items()
            if flight.parcels and now - flight.since > flight.wait_s
        ]
        for log, flight in late:
            flight.since, flight.wait_s = now, min(flight.wait_s * 1.5, RETRY_MAX_S)
            flight.probes += 1
            if flight.probes <= PROBES:
                batch = self._shelf.batch(log, self.theirs.get(log, 0), self._run(lane_of(log)))
                if batch is not None:
                    kind, message = messages.put_parcel(batch.signature, batch.wires)
                    self._queues[lane_of(log)] += self._say(kind, message)
            else:
                self._under_way -= sum(size for _, size in flight.parcels)
                flight.parcels.clear()
                flight.sent, flight.probes = self.theirs.get(log, 0), 0
        if late:
            self._find_lacking()

    @staticmethod
    def _run(lane: Lane) -> int:
        """How many entries share a signature: in `nood` each has its own."""
        return 1 if lane is Lane.NOOD else RUN_ENTRIES

    def _fill(self, lane: Lane, now: float) -> None:
        if self._under_way >= self.line.window_bytes and lane is not Lane.NOOD:
            return
        lacking = self._lacking[lane]
        while lacking:
            log = lacking[0]
            flight = self._flights.setdefault(log, _Flight(self.theirs.get(log, 0)))
            batch = self._shelf.batch(log, flight.sent, self._run(lane))
            if batch is None:
                lacking.popleft()
                continue
            kind, message = messages.put_parcel(batch.signature, batch.wires)
            self._queues[lane] += self._say(kind, message)
            if not flight.parcels:
                flight.since, flight.wait_s = now, self._patience
            flight.sent = batch.last
            flight.parcels.append((batch.last, len(message)))
            self._under_way += len(message)
            self._handed[log] = batch.last
            lacking.rotate(-1)
            if batch.last >= self._ours[log]:
                lacking.pop()
            return
