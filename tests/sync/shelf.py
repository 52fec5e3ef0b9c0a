# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""A shelf of logs without a node, and two sessions that talk over a line in memory.

Entries are real on the outside (author, log, number), nonsense inside, and chained
and signed as a node's own are.
"""

import hashlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache
from random import Random

from baken.bearers.contract import Properties
from baken.bearers.memory import Faults, MemoryLine
from baken.kernel import signing
from baken.kernel.audience import OFFICES, REGION, audience_of, author_of, lane_of, log_of, node_of
from baken.kernel.entry import Head, chain, genesis, peek, read
from baken.kernel.errors import RemoteError
from baken.kernel.lane import Lane
from baken.kernel.varint import put
from baken.sync.messages import Parcel
from baken.sync.session import Session
from baken.sync.talk import Batch, Came, Event, Line, Met

REGION_NAME = b"laagveen"
ONE, OTHER = 1, 2
QUICK = Faults(latency_s=0.05)
START_S = 1_800_000_000.0  # any Unix time: floats are coarse there
STILL_MAX = 200
EARLY_MAX = 100


def wire(log: int, seq: int, body: bytes = b"") -> bytes:
    """An entry that opens a record, of an audience that names no place."""
    audience = audience_of(log)
    assert audience in (REGION, OFFICES)
    header = put(author_of(log) << 5 | audience << 2 | lane_of(log)) + put(seq)
    return header + bytes(5) + put(1 << 3 | 1) + put(0) + bytes(6) + put(len(body) << 1) + body


def pair_key(one: int, other: int) -> bytes:
    low, high = sorted((one, other))
    return hashlib.blake2b(b"%d %d" % (low, high), digest_size=32).digest()


@cache
def seed_of(number: int) -> bytes:
    return hashlib.blake2b(b"seed %d" % number, digest_size=32).digest()


@cache
def signer_of(number: int) -> bytes:
    return signing.signer(seed_of(number))


@cache
def public_of(number: int) -> bytes:
    return signing.public_key(seed_of(number))


class FakeShelf:
    """Logs in a dictionary.  `carries` says which logs a peer carries; all, by default."""

    def __init__(self, number: int, carries: Callable[[int, int], bool] | None = None) -> None:
        self.number = number
        self.logs: dict[int, list[bytes]] = {}
        self.strangers: set[int] = set()
        self.version = self._clock = 0
        self.came: list[tuple[int, int]] = []
        self.refused = 0
        self.refuses: Callable[[int, int], bool] = lambda log, seq: False
        self._signed: dict[int, list[tuple[bytes, bytes | None]]] = {}
        self._early: dict[int, list[Parcel]] = {}
        self._carries = carries or (lambda peer, log: True)

    def file(
        self, lane: Lane, count: int = 1, body: bytes = b"x" * 40, audience: int = REGION
    ) -> int:
        """This node makes entries of its own; gives their log."""
        log = log_of(self.number, audience, lane)
        for _ in range(count):
            self.write(log, wire(log, len(self.logs.get(log, [])) + 1, body))
        return log

    def write(self, log: int, entry: bytes) -> None:
        """The next entry of any log, signed by its author."""
        digest = read(entry, self._head(log).hash).hash
        self._add(log, entry, digest, signing.sign(signer_of(node_of(log)), digest))
        self.version += 1

    def _head(self, log: int, seq: int | None = None) -> Head:
        signed = self._signed.get(log, [])
        seq = len(signed) if seq is None else seq
        return Head(seq, signed[seq - 1][0]) if seq else genesis(REGION_NAME, log)

    def _add(self, log: int, entry: bytes, digest: bytes, signature: bytes | None) -> None:
        self.logs.setdefault(log, []).append(entry)
        self._signed.setdefault(log, []).append((digest, signature))

    def cut(self, log: int, seq: int) -> None:
        """A backup is put back: of this log what came after a number is gone."""
        del self.logs[log][seq:], self._signed[log][seq:]
        self.version += 1

    def take(self, parcel: Parcel) -> None:
        """What a node does: append what fits its log and is signed; what is early waits."""
        try:
            log, first = peek(parcel.wires[0])
            have = len(self.logs.get(log, []))
            if first > have + 1:
                waiting = self._early.setdefault(log, [])
                waiting.append(parcel)
                del waiting[:-EARLY_MAX]
                return
            run = chain(parcel.wires, self._head(log, first - 1), parcel.signature)
            key = self.key(node_of(log))
            if key is None or not signing.verify(key, run[-1].hash, parcel.signature):
                raise RemoteError("entry.bad_signature")
            if self.refuses(log, run[-1].seq):
                raise RemoteError("entry.refused")
        except RemoteError:
            self.refused += 1
            return
        self.came += [(log, entry.seq) for entry in run]
        for entry in run[max(have + 1 - first, 0) :]:
            self._add(log, entry.wire, entry.hash, entry.signature)
            self.version += 1
        for early in self._early.pop(log, ()):
            self.take(early)

    # what the session asks

    def heads(self) -> Mapping[int, int]:
        return {log: len(entries) for log, entries in self.logs.items() if entries}

    def wants(self, peer: int, log: int) -> bool:
        return self._carries(peer, log)

    def batch(self, log: int, after: int, entries: int, personal: bool = True) -> Batch | None:
        signed = self._signed.get(log, [])[after:]
        ends = [at for at, (_, signature) in enumerate(signed, 1) if signature is not None]
        fits = [at for at in ends if at <= entries] or ends[:1]
        if not fits:
            return None
        signature = signed[fits[-1] - 1][1]
        assert signature is not None
        return Batch(after + fits[-1], signature, tuple(self.logs[log][after : after + fits[-1]]))

    def hash(self, log: int, seq: int) -> bytes | None:
        return self._head(log, seq).hash if seq <= len(self._signed.get(log, [])) else None

    def pair_key(self, peer: int) -> bytes | None:
        return None if peer in self.strangers else pair_key(self.number, peer)

    def hollow(self, peer: int) -> list[int]:
        return []

    def whole(self, peer: int, ids: Sequence[int]) -> list[bytes]:
        return []

    @property
    def stamp(self) -> int:
        self._clock += 1  # time passes
        return self._clock

    def sign(self, digest: bytes) -> bytes:
        return signing.sign(signer_of(self.number), digest)

    def key(self, peer: int) -> bytes | None:
        return None if peer in self.strangers else public_of(peer)


class Side:
    """One end of a talk: a shelf, its session, and what happened to it."""

    def __init__(self, shelf: FakeShelf, session: Session) -> None:
        self.shelf = shelf
        self.session = session
        self.events: list[Event] = []
        self.errors: list[RemoteError] = []

    def hear(self, frames: Iterable[bytes], now: float) -> None:
        for frame in frames:
            try:
                events = self.session.receive(frame, now)
            except RemoteError as error:
                self.errors.append(error)
                continue
            self.events += events
            for event in events:
                if isinstance(event, Came):
                    self.shelf.take(event.parcel)


class Talk:
    """Two shelves whose sessions talk over one line, under a clock that is moved by hand."""

    def __init__(
        self,
        line: Line | None = None,
        faults: Faults = QUICK,
        seed: int = 0,
        carries: Callable[[int, int], bool] | None = None,
        both_call: bool = False,
    ) -> None:
        self.now = START_S
        self.pace = line or Line()
        self.rng = Random(seed)
        self.wire = MemoryLine(
            lambda: self.now,
            self.rng,
            Properties(frame_bytes=self.pace.frame_bytes, bitrate=self.pace.bitrate),
            faults,
        )
        self.shelves = (FakeShelf(ONE, carries), FakeShelf(OTHER, carries))
        self.sides = tuple(Side(shelf, self.begin(shelf.number)) for shelf in self.shelves)
        self.one, self.other = self.sides
        self.one.session.call(OTHER)
        if both_call:
            self.other.session.call(ONE)
        self.sent: list[tuple[float, int, bytes]] = []

    def begin(self, number: int) -> Session:
        """A session with a fresh nonce."""
        shelf = self.shelves[number - 1]
        return Session(number, REGION_NAME, self.rng.randbytes(8), self.pace, shelf)

    def step(self) -> None:
        """Both hear what arrived by now, and say what they have to say."""
        for at, side in enumerate(self.sides):
            side.hear(self.wire.ends[at].take(), self.now)
            for frame in side.session.send(self.now):
                assert 0 < len(frame) <= self.pace.frame_bytes
                self.sent.append((self.now, at, frame))
                self.wire.ends[at].send(frame)

    def run(self, seconds: float, until: Callable[[], bool] | None = None) -> bool:
        """Let time pass; stops when `until` holds, and says whether it did.

        The clock jumps to the next frame that arrives or the next word that is due: a session
        that did not know when it must speak would be found out here.
        """
        end = self.now + seconds
        still = 0
        while self.now < end:
            self.step()
            if until is not None and until():
                return True
            moments = [side.session.next_at(self.now) for side in self.sides]
            arrives_at = self.wire.next_at()
            if arrives_at is not None:
                moments.append(arrives_at)
            due = min(min(moments), end)
            still = still + 1 if due <= self.now else 0
            assert still < STILL_MAX, "they keep talking without time passing"
            self.now = max(self.now, due)
        return until is not None and until()

    def healed(self) -> bool:
        return all(
            self._theirs(other).get(log) == entries
            for shelf, other in (self.shelves, self.shelves[::-1])
            for log, entries in shelf.logs.items()
            if shelf.wants(other.number, log)
        )

    @staticmethod
    def _theirs(shelf: FakeShelf) -> dict[int, list[bytes]]:
        return shelf.logs

    def quiet(self) -> bool:
        return self.healed() and all(side.session.idle() for side in self.sides)

    def met(self) -> bool:
        return all(side.session.met for side in self.sides)


def meetings(side: Side) -> int:
    return sum(isinstance(event, Met) for event in side.events)
