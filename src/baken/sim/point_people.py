# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The people at a support point: the desk, the information board and the coordinator.

The desk types what the reporter says, tells the reporter what comes back, and
notes what people have seen.  The board follows the bulletins.  The coordinator
opens the point on the order of the crisis team and reports every hour.
"""

from functools import partial

from ..domain import bulletins, points, reports
from ..domain.bulletins import Bulletin, ConfirmRemoved, PostBulletin
from ..domain.charter import Actor, PlaceKind, Role
from ..domain.journal import Kind
from ..domain.points import (
    CHECKLIST,
    AcceptOrder,
    Colour,
    Heartbeat,
    LinkState,
    OpenPoint,
    Point,
    Result,
    SafetyCheck,
)
from ..domain.process import FRONT
from ..domain.reports import (
    AddToReport,
    InformReporter,
    Outcome,
    Report,
    ReporterUnreachable,
    Told,
    WithdrawReport,
)
from ..kernel.stamp import UNITS_PER_S
from ..node.node import Node
from .people import Post, Span, Stage
from .script import Case, Sighting

TYPING_S: Span = (60.0, 150.0)
SEATS = 2
QUEUE_MAX_S = 600.0  # who waits longer is helped by one more volunteer
TELL_HERE_S: Span = (60.0, 300.0)
TELL_AWAY_S: Span = (240.0, 840.0)
PAPER_S = 600.0
WITHDRAW_S: Span = (1200.0, 5400.0)
ACCEPT_S: Span = (120.0, 480.0)
CHECK_S: Span = (480.0, 1020.0)
OPEN_S: Span = (60.0, 300.0)
POST_S: Span = (300.0, 1200.0)
TAKE_DOWN_S: Span = (120.0, 600.0)
CHECK_LIST = tuple((item.number, Result.OK) for item in CHECKLIST)
LIST_MAX = 500

TRIED = "Op de afgesproken plek geweest en bij de buren gevraagd. Niemand gevonden."


class PointPeople(Post):
    """Volunteers and their coordinator."""

    leader = Role.NSP_COORDINATOR

    def __init__(self, stage: Stage, node: Node) -> None:
        super().__init__(stage, node)
        self._free_at = [self.now] * SEATS
        self._telling: set[int] = set()
        self._hanging: set[int] = set()
        self._step: points.State | None = None
        self._opened = False

    def begin(self) -> None:
        super().begin()
        script, code = self.stage.script, self.node.card.code
        for number, case in enumerate(script.cases):
            if case.point == code:
                self.at(case.at_s, partial(self._comes_in, number, case))
        for sighting in script.sightings:
            if sighting.point == code:
                self.at(sighting.at_s, partial(self._note, sighting))
        self.look_at("reports", self._news)
        self.look_at("bulletins", self._board)
        self.look_at("points", self._orders)

    def relieved(self) -> None:
        point = self._point()
        if point is not None and point.ordered:
            self.within(OPEN_S, self._check)

    def standing(self) -> str:
        return f"Open meldingen: {self._open_reports()}."

    # the desk

    def _comes_in(self, number: int, case: Case) -> None:
        """Somebody comes to the desk, and waits where all volunteers are busy."""
        seat = min(range(len(self._free_at)), key=self._free_at.__getitem__)
        if self._free_at[seat] > self.now + QUEUE_MAX_S:
            self._free_at.append(self.now)
            seat = len(self._free_at) - 1
        done_at = max(self._free_at[seat], self.now) + self.rng.uniform(*TYPING_S)
        self._free_at[seat] = done_at
        self.stage.typing += 1
        self.stage.world.at(done_at, lambda: self._file(number, case, seat))

    def _file(self, number: int, case: Case, seat: int) -> None:
        """The report is stored.  Whoever was typing when it all ended still does this.

        Where the disk is full it stands on paper, and is typed again later.
        """
        desk = self.actor(Role.NSP_DESK, seat)
        receipt = self.do_as(desk, case.take)
        if receipt is None:
            self.stage.world.after(PAPER_S, lambda: self._file(number, case, seat))
            return
        self.stage.typing -= 1
        record = receipt.record
        self.stage.filed(record, number)
        for part in case.rest:
            self._add(desk, record, part)
        if case.answer.outcome is Outcome.WITHDRAWN:
            self.within(WITHDRAW_S, lambda: self._withdraw(record))

    def _add(self, desk: Actor, record: int, part: str) -> None:
        if self.do_as(desk, AddToReport(text=part), record) is None:
            self.stage.world.after(PAPER_S, lambda: self._add(desk, record, part))

    def _withdraw(self, record: int) -> None:
        act = WithdrawReport(reason="De melder komt zeggen dat het niet meer nodig is.")
        self.do(act, Role.NSP_DESK, record)

    def _news(self) -> None:
        """Is there anything to tell a reporter?"""
        found: list[Report] = self.node.records(
            self.node.query(
                "reports", states=reports.OPEN, places=(self.place,), todo=FRONT, limit=LIST_MAX
            )
        )
        for report in found:
            if report.id not in self._telling:
                self._telling.add(report.id)
                span = TELL_HERE_S if report.take.waits_here else TELL_AWAY_S
                self.within(span, partial(self._tell, report.id))

    def _tell(self, record: int) -> None:
        self._telling.discard(record)
        report = self.report(record)
        if not report.to_tell or report.unreachable_at:
            return
        case = self.stage.script.cases[self.stage.case_of[record]]
        if not case.answer.reachable:
            self.do(ReporterUnreachable(tried=TRIED), Role.NSP_DESK, record)
            return
        how = Told.IN_PERSON if report.take.waits_here else self._away()
        self.do(InformReporter(how=how), Role.NSP_DESK, record)

    def _away(self) -> Told:
        return self.rng.choice((Told.VISITED, Told.RUNNER, Told.PHONE, Told.NOTE))

    def _note(self, sighting: Sighting) -> None:
        self.within(TYPING_S, lambda: self._noted(sighting))

    def _noted(self, sighting: Sighting) -> None:
        self.do(sighting.note, Role.NSP_DESK)

    # the information board

    def _board(self) -> None:
        """What must be put up, and what must come down?"""
        found: list[Bulletin] = self.node.records(
            self.node.query("bulletins", order="newest", limit=LIST_MAX)
        )
        for bulletin in found:
            if bulletin.id in self._hanging:
                continue
            if bulletins.current(bulletin, self.now) and not self._hangs(bulletin):
                self._hanging.add(bulletin.id)
                self.within(POST_S, partial(self._put_up, bulletin.id))
            elif self._must_go(bulletin):
                self._hanging.add(bulletin.id)
                self.within(TAKE_DOWN_S, partial(self._take_down, bulletin.id))

    def _hangs(self, bulletin: Bulletin) -> bool:
        return bulletins.hangs(bulletin, self.place)

    def _must_go(self, bulletin: Bulletin) -> bool:
        recalled = bulletins.not_confirmed(bulletin, (self.place,))
        return bool(recalled) or bulletins.take_down(bulletin, self.place)

    def _put_up(self, record: int) -> None:
        self._hanging.discard(record)
        if bulletins.current(self.bulletin(record), self.now):
            self.do(PostBulletin(place=self.place), Role.NSP_DESK, record)
        else:
            self._board()

    def _take_down(self, record: int) -> None:
        self._hanging.discard(record)
        if self._must_go(self.bulletin(record)):
            self.do(ConfirmRemoved(place=self.place), Role.NSP_DESK, record)

    # the coordinator

    def _point(self) -> Point | None:
        point: Point | None = self.node.by_key("points", self.node.card.code)
        return point

    def _orders(self) -> None:
        """What is the next step to open?"""
        point = self._point()
        if point is None or self._step is point.state:
            return
        steps = {
            points.State.ORDERED: (ACCEPT_S, self._accept),
            points.State.STAFFING: (CHECK_S, self._check),
            points.State.CHECKED: (OPEN_S, self._open),
        }
        if point.state in steps:
            self._step = point.state
            span, act = steps[point.state]
            self.within(span, act)

    def _accept(self) -> None:
        people = self.on_duty()
        act = AcceptOrder(place=self.place, people=people, within=self.rng.randint(10, 25))
        self._about_point(act)

    def _check(self) -> None:
        self._about_point(SafetyCheck(place=self.place, results=CHECK_LIST))

    def _open(self) -> None:
        self._about_point(OpenPoint(place=self.place))
        if not self._opened:
            self._opened = True
            self.write(Kind.EVENT, "Het punt is open.")
            self._beat()

    def _about_point(self, act: AcceptOrder | SafetyCheck | OpenPoint | Heartbeat) -> None:
        point = self._point()
        if point is not None:
            self.do(act, Role.NSP_COORDINATOR, point.id)

    def _beat(self) -> None:
        """The hourly status; every quarter of an hour while there is no line at all."""
        up = {self.node.charter.place_of_node(link.node) for link in self.node.links() if link.up}
        kinds = {place.kind for place in up if place is not None}
        primary, backup = PlaceKind.CP in kinds, PlaceKind.GCT in kinds
        lines = {True: LinkState.OK, False: LinkState.NONE}
        alone = not primary and not backup
        self._about_point(
            Heartbeat(
                place=self.place,
                colour=Colour.YELLOW if alone else Colour.GREEN,
                visitors_hour=self.rng.randint(5, 60),
                waiting=self.rng.randint(0, 12),
                emergencies=self._open_reports(),
                staff=self.on_duty(),
                primary=lines[primary],
                backup=lines[backup],
                issue="geen verbinding" if alone else "",
            )
        )
        if alone:
            self.write(Kind.CONTACT, "Geen verbinding met coördinatiepunt en crisisteam.")
        point = self._point()
        if point is not None:
            self.after(points.interval(point) / UNITS_PER_S, self._beat)

    def _open_reports(self) -> int:
        return self.node.count(
            self.node.query(
                "reports",
                states=(reports.State.TAKEN, reports.State.ASSESSED, reports.State.HANDED_OVER),
                places=(self.place,),
            )
        )
