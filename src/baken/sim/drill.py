# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""A drill: the demo area under the virtual clock, with people who act and lines that fail.

The question it answers: is anything lost?  Every act that a node acknowledged
must come to every node that wants it, and every report's text must stand at the
coordination point as it was told at the desk, to the last character.  When the
hours are over the people stop, all lines are mended, and the world runs on until
all nodes agree, nothing new came anywhere for `QUIET_MAX_S`, or `HEAL_MAX_S` has
gone by.
"""

import math
from collections import Counter, defaultdict
from collections.abc import Callable
from random import Random

import msgspec

from ..bearers.contract import Properties
from ..bearers.memory import Faults
from ..domain.charter import PlaceKind
from ..domain.reports import AddToReport, Report, State, TakeReport
from ..kernel.audience import lane_of, log_of_entry, node_of
from ..kernel.lane import Lane
from ..node.area import WATERHOVEN, load_area
from ..node.bootstrap import first_acts
from ..node.node import Node
from ..sync.talk import Line
from .office_people import OfficePeople
from .people import Post, Stage, with_crews
from .point_people import PointPeople
from .script import Script
from .team_people import TeamPeople
from .trouble import Kind, Trouble, plan
from .world import Wire, World

HOUR_S = 3600.0
LOOK_S = 60.0
BEAT_S = 120.0  # a line that is down is cut here, so nobody listens for silence
HEAL_MAX_S = 14 * 24 * HOUR_S
QUIET_MAX_S = 6 * HOUR_S  # what still lacks then never comes: a line tries again each minute
HELD_MAX = 1_000_000
ACTS_OF_RECORD_MAX = 1_000_000
OFFICE = "CPO"

Progress = Callable[[float, float], None]


class LineSpec(msgspec.Struct, frozen=True, kw_only=True):
    """A line of the demo area and what it is like on a good day."""

    one: str
    other: str
    properties: Properties
    faults: Faults

    @property
    def name(self) -> str:
        return f"{self.one}-{self.other}"


LINES = (
    # two offices on one fibre
    LineSpec(
        one="WAT", other="CPO",
        properties=Properties(frame_bytes=60_000),
        faults=Faults(latency_s=0.02),
    ),
    # a digital radio modem
    LineSpec(
        one="OND", other="CPO",
        properties=Properties(frame_bytes=200, bitrate=9600.0),
        faults=Faults(latency_s=0.2, jitter_s=0.2, loss=0.01),
    ),
    # packet radio, of middling quality
    LineSpec(
        one="BRE", other="CPO",
        properties=Properties(frame_bytes=200, bitrate=1200.0),
        faults=Faults(latency_s=0.5, jitter_s=1.0, loss=0.10, repeat=0.02, spoil=0.02),
    ),
    # a directional wireless link over the roofs
    LineSpec(
        one="OND", other="WAT",
        properties=Properties(frame_bytes=1400, bitrate=2_000_000.0),
        faults=Faults(latency_s=0.05, jitter_s=0.02, loss=0.002),
    ),
    LineSpec(
        one="BRE", other="WAT",
        properties=Properties(frame_bytes=200, bitrate=9600.0),
        faults=Faults(latency_s=0.3, jitter_s=0.5, loss=0.03, repeat=0.01, spoil=0.005),
    ),
)  # fmt: skip


class Delay(msgspec.Struct, frozen=True):
    """Seconds from filing to stored at the coordination point; None where nothing was filed."""

    p50: float | None
    p95: float | None


class Reports(msgspec.Struct, frozen=True):
    """How many reports the desks took, and how far the coordination point knows them to be."""

    taken: int
    assessed: int
    informed: int
    closed: int


class Outcome(msgspec.Struct, frozen=True, kw_only=True):
    """What came of a drill."""

    acts: int
    reports: Reports
    lost: int
    digests_equal: bool
    delay_s: dict[str, Delay]
    link_cuts: int
    virtual_s: float

    @property
    def well(self) -> bool:
        """Nothing lost, and all nodes that may read a thing read the same."""
        return not self.lost and self.digests_equal


class Drill:
    """One drill, from the first sign-in to the last act that arrives."""

    def __init__(self, seed: int, script: Script, span_s: float) -> None:
        spec = with_crews(load_area(WATERHOVEN))
        self.span_s = span_s
        self.world = World(spec, seed)
        self.stage = Stage(self.world, script.until(span_s), seed)
        for node in self.world.nodes.values():
            first_acts(node, spec, self.world.now, no_pin, same_pin)
            self.world.adopt(node)
        self.posts: list[Post] = [self._post(node) for node in self.world.nodes.values()]
        self.wires = {spec.name: self._wire(spec) for spec in LINES}
        self._down: Counter[str] = Counter()
        self._spells: dict[str, list[Kind]] = defaultdict(list)
        alone = [
            [spec.name for spec in LINES if spec.one == node.card.code]
            for node in self.world.nodes.values()
            if node.place.kind is PlaceKind.NSP
        ]
        for trouble in plan(Random(f"{seed}/trouble"), list(self.wires), alone, span_s):
            self._plan(trouble)

    @property
    def office(self) -> Node:
        return self.world.node(OFFICE)

    def _post(self, node: Node) -> Post:
        match node.place.kind:
            case PlaceKind.NSP:
                return PointPeople(self.stage, node)
            case PlaceKind.CP:
                return OfficePeople(self.stage, node)
            case PlaceKind.GCT:
                return TeamPeople(self.stage, node)

    def _wire(self, spec: LineSpec) -> Wire:
        one, other = self.world.node(spec.one), self.world.node(spec.other)
        properties = spec.properties
        pace = Line(frame_bytes=properties.frame_bytes, bitrate=properties.bitrate, beat_s=BEAT_S)
        return self.world.join(one.card.number, other.card.number, properties, spec.faults, pace)

    # trouble

    def _plan(self, trouble: Trouble) -> None:
        begin, end = self._begin_and_end(trouble.kind)
        for name in trouble.lines:
            self._at(trouble.at_s, begin, name)
            self._at(trouble.until_s, end, name)

    def _at(self, when_s: float, happens: Callable[[str], None], name: str) -> None:
        self.world.at(
            self.stage.start_s + when_s, lambda: None if self.stage.over else happens(name)
        )

    def _cut(self, name: str) -> None:
        self._down[name] += 1
        self.wires[name].cut()

    def _mend(self, name: str) -> None:
        self._down[name] -= 1
        if not self._down[name]:
            self.wires[name].restore()

    def _begin_and_end(self, kind: Kind) -> tuple[Callable[[str], None], Callable[[str], None]]:
        if kind is Kind.CUT:
            return self._cut, self._mend

        def begin(name: str) -> None:
            self._spells[name].append(kind)
            self._quality(name)

        def end(name: str) -> None:
            self._spells[name].remove(kind)
            self._quality(name)

        return begin, end

    def _quality(self, name: str) -> None:
        """A line as good as the spells on it allow."""
        spec = next(spec for spec in LINES if spec.name == name)
        properties, faults = spec.properties, spec.faults
        replace = msgspec.structs.replace
        for kind in self._spells[name]:
            if kind is Kind.LOSSY:
                faults = replace(faults, loss=min(faults.loss + 0.15, 0.4), spoil=0.02)
            else:
                rate = properties.bitrate
                properties = replace(properties, bitrate=rate / 2 if rate else None)
                faults = replace(faults, latency_s=faults.latency_s + 4.0, jitter_s=3.0)
        line = self.wires[name].line
        line.properties, line.faults = properties, faults

    # time

    def run(self, progress: Progress = lambda done_s, span_s: None) -> Outcome:
        """Let it all happen; `progress` hears how far it is, in virtual seconds."""
        world, start_s = self.world, self.stage.start_s
        for post in self.posts:
            post.begin()
        end_s = start_s + self.span_s
        while world.now < end_s:
            world.run(min(world.now + HOUR_S, end_s))
            progress(world.now - start_s, self.span_s)
        self._end()
        bound_s = world.now + HEAL_MAX_S
        while not self._settled() and world.now < min(bound_s, world.news_at + QUIET_MAX_S):
            world.run(world.now + LOOK_S)
            progress(world.now - start_s, self.span_s)
        return self._outcome()

    def _end(self) -> None:
        """The people stop, all lines are mended."""
        self.stage.over = True
        self._spells.clear()
        for name, wire in self.wires.items():
            self._quality(name)
            wire.restore()

    def _settled(self) -> bool:
        return not self.stage.typing and self.world.level()

    # what came of it

    def _outcome(self) -> Outcome:
        world = self.world
        known = self._known()
        return Outcome(
            acts=len(world.acked),
            reports=Reports(
                taken=len(self.stage.case_of),
                assessed=sum(1 for report in known if report.assessed_at),
                informed=sum(1 for report in known if report.informed_at),
                closed=sum(1 for report in known if report.state is State.CLOSED),
            ),
            lost=len(world.missing()) + self._apart() + len(self.garbled()),
            digests_equal=all(len(found) == 1 for found in world.digests().values()),
            delay_s=self._delays(),
            link_cuts=sum(wire.cuts for wire in world.wires),
            virtual_s=round(world.now - self.stage.start_s, 1),
        )

    def _known(self) -> list[Report]:
        """The reports as the coordination point knows them."""
        found = (self.office.record(record) for record in self.stage.case_of)
        return [report for report in found if report is not None]

    def _apart(self) -> int:
        """Acknowledged acts that came to a node and were held apart there."""
        return sum(
            event.entry in self.world.acked
            for node in self.world.nodes.values()
            for event in node.held(HELD_MAX)
        )

    def garbled(self) -> list[int]:
        """The reports whose text at the coordination point is not what was told at the desk."""
        return [
            record
            for record, case in self.stage.case_of.items()
            if self._told(record) != self.stage.script.cases[case].text
        ]

    def _told(self, record: int) -> str | None:
        """All text of a report at the coordination point, by the acts that it holds there."""
        acts = [
            event.act for event in self.office.history(record, ACTS_OF_RECORD_MAX) if not event.held
        ]
        if not acts or not isinstance(acts[0], TakeReport):
            return None
        return acts[0].text + "".join(act.text for act in acts if isinstance(act, AddToReport))

    def _delays(self) -> dict[str, Delay]:
        """By lane, for what was filed elsewhere and came to the coordination point."""
        office = self.office.card.number
        waits: dict[Lane, list[float]] = {lane: [] for lane in Lane}
        arrived = self.world.arrived[office]
        for entry, filed_s in self.world.acked.items():
            log = log_of_entry(entry)
            if node_of(log) != office and entry in arrived:
                waits[lane_of(log)].append(arrived[entry] - filed_s)
        return {
            lane.name.lower(): Delay(quantile(found, 0.50), quantile(found, 0.95))
            for lane, found in waits.items()
        }


def quantile(found: list[float], share: float, digits: int = 2) -> float | None:
    """The smallest value that this share of them do not exceed."""
    if not found:
        return None
    at = max(math.ceil(share * len(found)) - 1, 0)
    return round(sorted(found)[at], digits)


def same_pin() -> str:
    """Nobody signs in on a screen here."""
    return "0000"


def no_pin(pin: str) -> str:
    return ""
