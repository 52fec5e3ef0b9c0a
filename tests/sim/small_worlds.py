# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Small worlds drawn from a seed: six places, bad lines, wrong clocks, and people who go on.

Everything of a world comes from its seed: who is connected by what, what people
do and when, what breaks, which node starts again and whose clock is wrong.
"""

from collections.abc import Callable
from functools import partial
from random import Random

from baken.bearers.contract import Properties
from baken.bearers.memory import Faults
from baken.domain.bulletins import (
    ApproveBulletin,
    Bulletin,
    CheckBulletin,
    DraftBulletin,
    PostBulletin,
    WithdrawBulletin,
)
from baken.domain.charter import Actor, PlaceKind, Role
from baken.domain.journal import Kind, WriteLine
from baken.domain.observations import Category, ConfirmObservation, NoteObservation, Observation
from baken.domain.points import (
    CHECKLIST,
    AcceptOrder,
    Authority,
    Colour,
    ConfirmOpen,
    Heartbeat,
    OpenPoint,
    OrderOpen,
    PlanPoint,
    Point,
    Reason,
    Result,
    SafetyCheck,
    StopPoint,
)
from baken.domain.reports import (
    AddToReport,
    AssessReport,
    CloseReport,
    Discipline,
    HandOver,
    HelpOffer,
    InformReporter,
    MedicalUrgency,
    Outcome,
    Receiver,
    Report,
    ReporterUnreachable,
    ResolveReport,
    SeeReport,
    TakeReport,
    Told,
    Via,
    What,
)
from baken.domain.words import Known
from baken.kernel.act import Act
from baken.kernel.errors import Refusal
from baken.node.area import AreaSpec, PlaceSpec
from baken.node.node import Node
from baken.sim.world import World
from baken.store.contract import Store
from baken.store.memory import MemoryStore

SPAN_S = 1800.0
ACTS = 100
CUTS, RESTARTS, WRONG_CLOCKS = 8, 3, 2
CLOCK_OFF_S = 25 * 60.0
HEAL_WITHIN_S = 3 * 3600.0

CPO, CPN, WAT, OND, BRE, ZUI = range(1, 7)
OFFICES, POINTS = (CPO, CPN, WAT), (OND, BRE, ZUI)


def _point(code: str, area: str, fallback: str) -> PlaceSpec:
    return PlaceSpec(code, "nsp", code, municipality="Waterhoven", area=area, fallback=fallback)


AREA = AreaSpec(
    "Laagveen",
    (
        PlaceSpec("CPO", "cp", "CP-Oost"),
        PlaceSpec("CPN", "cp", "CP-Noord"),
        PlaceSpec("WAT", "gct", "Crisisteam", municipality="Waterhoven"),
        _point("OND", "CPO", "CPN"),
        _point("BRE", "CPO", "CPN"),
        _point("ZUI", "CPN", "CPO"),
    ),
    exercise=True,
)

ALL_OK = tuple((item.number, Result.OK) for item in CHECKLIST)
DESK, COORDINATOR = Actor(1, Role.NSP_DESK), Actor(2, Role.NSP_COORDINATOR)
ASSESSOR, INFO = Actor(1, Role.CP_ASSESSOR), Actor(2, Role.CP_INFO_MANAGER)
ACBZ, HCOM = Actor(1, Role.GCT_ACBZ), Actor(2, Role.GCT_HCOM)

Doing = tuple[Act, Actor, int | None]


def bad_line(rng: Random) -> tuple[Properties, Faults]:
    """Anything between a packet radio in a storm and a cable."""
    properties = Properties(
        frame_bytes=rng.choice([200, 250, 1400, 60_000]),
        bitrate=rng.choice([1200.0, 9600.0, 100_000.0, None]),
    )
    faults = Faults(
        latency_s=rng.choice([0.0, 0.05, 0.5, 2.0]),
        jitter_s=rng.choice([0.0, 0.1, 2.0]),
        loss=rng.choice([0.0, 0.0, 0.1, 0.3]),
        repeat=rng.choice([0.0, 0.1, 0.3]),
        spoil=rng.choice([0.0, 0.0, 0.02, 0.1]),
    )
    return properties, faults


class SmallWorld:
    """A world of six places that is planned from its seed; `run` it, then look at it."""

    def __init__(
        self, seed: int, make_store: Callable[[int], Store] = lambda number: MemoryStore()
    ) -> None:
        self.world = World(AREA, seed, make_store)
        self.done = self.refused = 0
        self._rng = rng = Random(f"{seed}/small")
        for number in rng.sample(range(1, 7), WRONG_CLOCKS):
            self.world.fast_s[number] = rng.uniform(-CLOCK_OFF_S, CLOCK_OFF_S)
        self._connect()
        team = self.world.nodes[WAT]
        for point in POINTS:
            code = self.world.area.charter.place[point].code
            self.world.submit(team, PlanPoint(place=point, code=code, name=code), ACBZ)
        self._plan()

    def _connect(self) -> None:
        """The offices by two lines or three, each point by one or more, some points too."""
        rng = self._rng
        offices = rng.sample(OFFICES, 3)
        lines = [(offices[0], offices[1]), (offices[1], offices[2])]
        for point in POINTS:
            lines += [(point, office) for office in rng.sample(OFFICES, rng.choice([1, 1, 2]))]
        if rng.random() < 0.5:
            lines.append((offices[0], offices[2]))
        if rng.random() < 0.3:
            lines.append((OND, BRE))
        for one, other in lines:
            if rng.random() < 0.5:
                one, other = other, one
            self.world.join(one, other, *bad_line(rng))

    def _plan(self) -> None:
        rng, start = self._rng, self.world.now
        for _ in range(ACTS):
            self.world.at(start + rng.uniform(1, SPAN_S), self._somebody_acts)
        for _ in range(CUTS):
            wire, at = rng.choice(self.world.wires), start + rng.uniform(0, SPAN_S)
            self.world.at(at, wire.cut)
            self.world.at(at + rng.uniform(1, 900), wire.restore)
        for _ in range(RESTARTS):
            number = rng.randint(1, 6)
            self.world.at(start + rng.uniform(0, SPAN_S), partial(self._restart, number))

    def _restart(self, number: int) -> None:
        self.world.restart(number)

    def _somebody_acts(self) -> None:
        node = self.world.nodes[self._rng.randint(1, 6)]
        act, actor, record = self._idea(node)
        try:
            self.world.submit(node, act, actor, record)
        except Refusal:
            self.refused += 1
        else:
            self.done += 1

    def _idea(self, node: Node) -> Doing:
        """Something that somebody at this place might do now, on what they see there."""
        rng = self._rng
        report = self._any(node, "reports")
        match node.place.kind:
            case PlaceKind.NSP:
                ideas = [self._take, self._take, self._write, self._note, self._look_after_point]
                if report is not None:
                    ideas += [self._add, self._tell]
                if self._any(node, "bulletins") is not None:
                    ideas.append(self._post)
            case PlaceKind.CP:
                ideas = [self._write, self._draft]
                if report is not None:
                    ideas += [self._assess, self._assess, self._onward, self._onward]
                if self._any(node, "observations") is not None:
                    ideas.append(self._confirm)
            case _:
                ideas = [self._write, self._order, self._order, self._judge_bulletin]
        return rng.choice(ideas)(node)

    def _any(self, node: Node, process: str) -> Report | Point | Bulletin | Observation | None:
        found = node.records(node.query(process, limit=100))
        return self._rng.choice(found) if found else None

    def _own_role(self, node: Node) -> Actor:
        return {PlaceKind.NSP: DESK, PlaceKind.CP: ASSESSOR}.get(node.place.kind, ACBZ)

    # ideas

    def _take(self, node: Node) -> Doing:
        rng = self._rng
        act = TakeReport(
            what=rng.choice([what for what in What if what is not What.OTHER]),
            life_threat=rng.choice(list(Known)),
            readback_done=True,
            where=f"Molenstraat {rng.randint(1, 99)}",
            text="x" * rng.randint(0, 240),
        )
        return act, DESK, None

    def _add(self, node: Node) -> Doing:
        report = self._any(node, "reports")
        assert isinstance(report, Report)
        threat = self._rng.choice([None, Known.YES])
        return AddToReport(text="erger geworden", life_threat=threat), DESK, report.id

    def _tell(self, node: Node) -> Doing:
        report = self._any(node, "reports")
        assert isinstance(report, Report)
        if report.to_tell and self._rng.random() < 0.8:
            return InformReporter(how=Told.IN_PERSON), DESK, report.id
        return ReporterUnreachable(tried="twee keer geroepen"), DESK, report.id

    def _assess(self, node: Node) -> Doing:
        report = self._any(node, "reports")
        assert isinstance(report, Report)
        if self._rng.random() < 0.3:
            return SeeReport(), ASSESSOR, report.id
        act = AssessReport(
            disciplines=frozenset({Discipline.MEDICAL}),
            help_offer=HelpOffer.UNIT,
            reason="bewusteloos",
            medical=self._rng.choice(list(MedicalUrgency)),
            tell="ambulance komt",
        )
        return act, ASSESSOR, report.id

    def _onward(self, node: Node) -> Doing:
        report = self._any(node, "reports")
        assert isinstance(report, Report)
        act = self._rng.choice(
            [
                HandOver(to=Receiver.CONTROL_ROOM, via=Via.C2000, tell="overgedragen"),
                ResolveReport(outcome=Outcome.HELPED),
                CloseReport(),
            ]
        )
        return act, ASSESSOR, report.id

    def _note(self, node: Node) -> Doing:
        act = NoteObservation(
            category=self._rng.choice(list(Category)),
            text="water op straat",
            district="Noord",
            needs_action=self._rng.random() < 0.5,
        )
        return act, DESK, None

    def _confirm(self, node: Node) -> Doing:
        seen = self._any(node, "observations")
        assert seen is not None
        return ConfirmObservation(reason="zelf gezien"), ASSESSOR, seen.id

    def _write(self, node: Node) -> Doing:
        kind = self._rng.choice([Kind.EVENT, Kind.ACTION, Kind.SAFETY])
        return (
            WriteLine(kind=kind, text="y" * self._rng.randint(1, 400)),
            self._own_role(node),
            None,
        )

    def _point_of(self, node: Node, place: int) -> int | None:
        found = node.by_key("points", node.charter.place[place].code)
        return found.id if found is not None else None

    def _look_after_point(self, node: Node) -> Doing:
        place = node.place.number
        act = self._rng.choice(
            [
                AcceptOrder(place=place),
                SafetyCheck(place=place, results=ALL_OK),
                OpenPoint(place=place),
                Heartbeat(place=place, colour=self._rng.choice(list(Colour)), waiting=4),
                StopPoint(place=place, reason="rook"),
            ]
        )
        point = self._point_of(node, place)
        if point is None:
            return self._write(node)
        return act, COORDINATOR, point

    def _order(self, node: Node) -> Doing:
        place = self._rng.choice(POINTS)
        act = self._rng.choice(
            [
                OrderOpen(place=place, reason=Reason.POWER, authority=Authority.MAYOR),
                ConfirmOpen(place=place),
                StopPoint(place=place),
            ]
        )
        return act, ACBZ, self._point_of(node, place)

    def _draft(self, node: Node) -> Doing:
        return DraftBulletin(title="Stroom", known="k" * 200, advice="Blijf binnen"), INFO, None

    def _judge_bulletin(self, node: Node) -> Doing:
        bulletin = self._any(node, "bulletins")
        if bulletin is None:
            return self._draft_by_team(node)
        act, actor = self._rng.choice(
            [
                (CheckBulletin(), ACBZ),
                (ApproveBulletin(), HCOM),
                (WithdrawBulletin(why="klopt niet"), HCOM),
            ]
        )
        return act, actor, bulletin.id

    def _draft_by_team(self, node: Node) -> Doing:
        act, _, record = self._draft(node)
        return act, HCOM, record

    def _post(self, node: Node) -> Doing:
        bulletin = self._any(node, "bulletins")
        assert bulletin is not None
        return PostBulletin(place=node.place.number), COORDINATOR, bulletin.id

    # the end

    def run(self) -> float | None:
        """Live through it, mend all lines, and wait until all have healed: seconds, or None."""
        world = self.world
        world.run(world.now + SPAN_S + 1)
        for wire in world.wires:
            wire.restore()
        mended = world.now
        while world.now < mended + HEAL_WITHIN_S:
            world.run(world.now + 60)
            if world.level() and not any(node.held(1) for node in world.nodes.values()):
                assert world.healed(), "all have all acts, and show other records"
                return world.now - mended
        return None
