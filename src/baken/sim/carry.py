# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Carrying: real nodes that meet as a contact file says, and what comes where, when.

Each contact is a line without delay between two `Node`s, with new sessions over
it; all nodes stand at one place, so each carries all.  A message is a report of
the written scenario.  At one instant messages are made and contacts begin before
any ends, so that what can pass does.  With a limit, so many bytes cross a contact
in both directions together; the frame that no longer fits is lost and the contact is
over.
"""

import math
from collections import defaultdict
from collections.abc import Callable
from random import Random

import msgspec

from ..bearers.contract import Properties
from ..bearers.memory import NO_FAULTS, MemoryLine
from ..domain.charter import Actor, Charter, NodeCard, Place, PlaceKind, Role
from ..domain.reports import TakeReport
from ..kernel.audience import Scope, audience
from ..kernel.signing import SIGNATURE_BYTES
from ..node.area import Area, AreaSpec
from ..node.keys import NodeKeys, seal_audiences
from ..sync.talk import Line
from . import script
from .contacts import BadContacts, Contact, Contacts, Message, Oracle, draw
from .drill import quantile
from .world import START_S, Wire, World

MESSAGES_MAX = 5_000
BEAT_S = 3600.0  # nobody judges here whether a line is alive
WIDE = Properties(frame_bytes=60_000)
NARROW = Properties(frame_bytes=200)
NARROW_BELOW_BYTES = 65_536
DESK = Actor(1, Role.NSP_DESK)
PLACE = 1

Progress = Callable[[float], None]


class Ratio(msgspec.Struct, frozen=True):
    """Our delay over the oracle's, of the messages that both delivered; 0 over 0 is 1."""

    p50: float | None
    p95: float | None


class Carried(msgspec.Struct, frozen=True, kw_only=True):
    """What came of it.  `copies`: how many nodes hold a message at the end, the mean.

    `bytes_per_delivered` counts all that crossed, hellos and frontiers too; `message_bytes` is the
    mean entry with its signature; `spent` is how many contacts came to their limit.
    """

    sent: int
    delivered: int
    oracle_delivered: int
    delay_ratio: Ratio
    bytes_per_delivered: float | None
    copies: float
    message_bytes: float
    nodes: int
    contacts: int
    unit: str
    merged: int
    ignored: int
    hours: float
    bytes_per_contact: int | None
    spent: int
    bytes: int
    frames: int


class ContactLine(MemoryLine):
    """A line over which at most so many bytes pass; `left` is None where there is no limit."""

    def __init__(
        self, now: Callable[[], float], rng: Random, left: int | None, spent: Callable[[], None]
    ) -> None:
        narrow = left is not None and left < NARROW_BELOW_BYTES
        super().__init__(now, rng, NARROW if narrow else WIDE, NO_FAULTS)
        self.left = left
        self.passed = self.frames = 0
        self._spent = spent

    def put(self, side: int, frame: bytes) -> None:
        if self.left is not None:
            if len(frame) > self.left:
                self.left = 0
                self._spent()
                return
            self.left -= len(frame)
        self.passed += len(frame)
        self.frames += 1
        super().put(side, frame)


def one_place(count: int, rng: Random) -> Area:
    """A region with one support point and many nodes there."""
    keys = {n: NodeKeys(rng.randbytes(32), rng.randbytes(32)) for n in range(1, count + 1)}
    cards = tuple(
        NodeCard(number=n, code=f"N{n}", place=PLACE, key=key.public, box=key.box_public)
        for n, key in keys.items()
    )
    place = Place(number=PLACE, kind=PlaceKind.NSP, code="N1", name="Overal")
    bare = Charter(
        region=rng.randbytes(8), name="Overal", exercise=True, places=(place,), nodes=cards
    )
    home = audience(Scope.POINT, PLACE)
    charter = msgspec.structs.replace(bare, keys=seal_audiences(bare, {home: rng.randbytes(32)}))
    return Area(AreaSpec("Overal", ()), charter, keys)


class Carry:
    """One run over a contact file."""

    def __init__(
        self,
        found: Contacts,
        messages: tuple[Message, ...],
        seed: int,
        bytes_per_contact: int | None = None,
    ) -> None:
        self.found = found
        self.messages = messages
        self.limit = bytes_per_contact
        rng = Random(f"{seed}/keys")
        area = one_place(len(found.names), rng)
        self.world = World(area.spec, seed, area=area, tick_s=math.inf)
        self.spent = self.bytes = self.frames = 0
        self.entry_of: dict[int, int] = {}
        self._shift_s = START_S - found.begin_s
        self._up: dict[tuple[int, int], Wire] = {}
        self._over: list[tuple[int, int]] = []
        self._reports = [case.take for case in script.load().cases]

    def run(self, progress: Progress = lambda share: None) -> None:
        """Live through all contacts, up to the end of the last message's time."""
        until_s = max(message.until_s for message in self.messages)
        begins: dict[float, list[Contact]] = defaultdict(list)
        ends: dict[float, list[Contact]] = defaultdict(list)
        made: dict[float, list[int]] = defaultdict(list)
        for contact in self.found.contacts:
            begins[contact.start_s].append(contact)
            ends[contact.end_s].append(contact)
        for number, message in enumerate(self.messages):
            made[message.at_s].append(number)
        span_s = max(until_s - self.found.begin_s, 1.0)
        for instant in sorted({*begins, *ends, *made}):
            if instant > until_s:
                break
            now = instant + self._shift_s
            self._run(now)
            for number in made.get(instant, ()):
                self._make(number)
            for contact in begins.get(instant, ()):
                self._meet(contact)
            self._run(now)
            for contact in ends.get(instant, ()):
                self._leave((contact.one, contact.other))
            progress((instant - self.found.begin_s) / span_s)
        for pair in list(self._up):
            self._leave(pair)

    def _run(self, until_s: float) -> None:
        self.world.run(until_s)
        for pair in self._over:
            self._leave(pair)
        self._over.clear()

    def _make(self, number: int) -> None:
        node = self.world.nodes[self.messages[number].source]
        act: TakeReport = self._reports[number % len(self._reports)]
        self.entry_of[number] = self.world.submit(node, act, DESK).entry

    def _meet(self, contact: Contact) -> None:
        pair = (contact.one, contact.other)
        self._leave(pair)  # of two contacts that touch, the first is over
        spent = self._spent_of(pair)
        line = ContactLine(lambda: self.world.now, self.world.rng, self.limit, spent)
        pace = Line(frame_bytes=line.properties.frame_bytes, beat_s=BEAT_S)
        self._up[pair] = self.world.join(*pair, pace=pace, line=line)

    def _spent_of(self, pair: tuple[int, int]) -> Callable[[], None]:
        def spent() -> None:
            if pair not in self._over:
                self._over.append(pair)
                self.spent += 1

        return spent

    def _leave(self, pair: tuple[int, int]) -> None:
        wire = self._up.pop(pair, None)
        if wire is not None:
            assert isinstance(wire.line, ContactLine)
            self.bytes += wire.line.passed
            self.frames += wire.line.frames
            self.world.part(wire)

    # what came of it

    def arrival(self, number: int) -> float | None:
        """When a message came to where it must be, on the clock of the contacts, if in time."""
        message = self.messages[number]
        at = self.world.arrived[message.destination].get(self.entry_of[number])
        if at is None or at - self._shift_s > message.until_s:
            return None
        return at - self._shift_s

    def outcome(self) -> Carried:
        oracle = Oracle(self.found.contacts)
        delivered = possible = 0
        ratios: list[float] = []
        for number, message in enumerate(self.messages):
            ours, best = self.arrival(number), oracle.arrival(message)
            delivered += ours is not None
            possible += best is not None
            if ours is not None and best is not None:
                ratios.append(_ratio(ours - message.at_s, best - message.at_s))
        held = sum(
            entry in arrived
            for arrived in self.world.arrived.values()
            for entry in self.entry_of.values()
        )
        return Carried(
            sent=len(self.messages),
            delivered=delivered,
            oracle_delivered=possible,
            delay_ratio=Ratio(quantile(ratios, 0.50, 4), quantile(ratios, 0.95, 4)),
            bytes_per_delivered=round(self.bytes / delivered, 1) if delivered else None,
            copies=round(held / len(self.messages), 2),
            message_bytes=round(self.message_bytes(), 1),
            nodes=len(self.found.names),
            contacts=len(self.found.contacts),
            unit=self.found.unit,
            merged=self.found.merged,
            ignored=self.found.ignored,
            hours=round((self.found.end_s - self.found.begin_s) / 3600, 2),
            bytes_per_contact=self.limit,
            spent=self.spent,
            bytes=self.bytes,
            frames=self.frames,
        )

    def message_bytes(self) -> float:
        """The mean size of a message: its entry and its signature."""
        sizes = []
        for number, ident in self.entry_of.items():
            entry = self.world.nodes[self.messages[number].source].store.entry(ident)
            assert entry is not None
            sizes.append(len(entry.wire) + SIGNATURE_BYTES)
        return sum(sizes) / len(sizes)


def _ratio(ours_s: float, best_s: float) -> float:
    """The clock of a world is a float of some 1e9 s: what differs less than that sees is equal."""
    if math.isclose(ours_s, best_s, abs_tol=1e-3):
        return 1.0
    return ours_s / best_s if best_s > 0 else math.inf


def carry(
    found: Contacts,
    count: int,
    ttl_s: float,
    seed: int,
    bytes_per_contact: int | None = None,
    progress: Progress = lambda share: None,
) -> Carried:
    """Draw messages, carry them, and compare with the oracle."""
    if not 0 < count <= MESSAGES_MAX:
        raise BadContacts(f"from 1 to {MESSAGES_MAX} messages")
    run = Carry(
        found, draw(found, count, ttl_s, Random(f"{seed}/messages")), seed, bytes_per_contact
    )
    run.run(progress)
    return run.outcome()
