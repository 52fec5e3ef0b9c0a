# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The people at the coordination point: assessors, the unit desk and the information manager.

Two assessors each handle one report at a time, in the order of the queue: lane,
then what is due first.  The unit desk hands over to the control room, notes the
units and how it ended, and closes what has been told.
"""

from functools import partial

from ..domain import observations, reports
from ..domain.charter import Role
from ..domain.observations import (
    ConfirmObservation,
    Observation,
    RefuteObservation,
    SourceGrade,
)
from ..domain.process import BACK
from ..domain.reports import (
    AdviseReporter,
    AssessReport,
    CloseReport,
    Discipline,
    HandOver,
    HelpOffer,
    MarkDuplicate,
    NoteUnit,
    Outcome,
    Receiver,
    Report,
    ResolveReport,
    SeeReport,
    UnitStatus,
    Via,
)
from ..node.node import Node
from .people import Post, Span, Stage
from .script import Answer

ASSESSORS = 2
PICK_S: Span = (5.0, 30.0)
ASSESS_S: Span = (120.0, 360.0)
HAND_OVER_S: Span = (30.0, 180.0)
ADVISE_S: Span = (60.0, 240.0)
ASSIGN_S: Span = (120.0, 420.0)
DEPART_S: Span = (60.0, 240.0)
DRIVE_S: Span = (420.0, 1200.0)
RESOLVE_S: Span = (1200.0, 5400.0)
CLOSE_S: Span = (60.0, 600.0)
JUDGE_S: Span = (600.0, 3600.0)
ADVISED, JUDGED, REFUTED = 0.3, 0.7, 0.5
LIST_MAX = 500

HEARD = (SourceGrade.E, SourceGrade.F)
SEEN = (SourceGrade.A, SourceGrade.B)
UNITS = {
    Discipline.FIRE: "TS 17-{:02d}31",
    Discipline.MEDICAL: "AMBU 17-1{:02d}",
    Discipline.POLICE: "POL 34.{:02d}",
    Discipline.POPULATION_CARE: "BZ 34.{:02d}",
}


class OfficePeople(Post):
    """Professionals behind the desks of the points."""

    leader = Role.CP_DUTY_OFFICER

    def __init__(self, stage: Stage, node: Node) -> None:
        super().__init__(stage, node)
        self._in_hand: list[int | None] = [None] * ASSESSORS
        self._closing: set[int] = set()
        self._judging: set[int] = set()
        self._receipts = 0

    def begin(self) -> None:
        super().begin()
        for seat in range(ASSESSORS):
            self.look_at("reports", partial(self._pick, seat), PICK_S)
        self.look_at("reports", self._endings)
        self.look_at("observations", self._sightings)

    def standing(self) -> str:
        waiting = self.node.count(self.node.query("reports", states=(reports.State.TAKEN,)))
        return f"Nog te beoordelen: {waiting}."

    # assessing

    def _pick(self, seat: int) -> None:
        """Whoever has nothing in hand takes the first of the queue."""
        if self._in_hand[seat] is not None:
            return
        queue: list[Report] = self.node.records(
            self.node.query("reports", states=(reports.State.TAKEN,), todo=BACK, limit=ASSESSORS)
        )
        report = next((found for found in queue if found.id not in self._in_hand), None)
        if report is None:
            return
        self._in_hand[seat] = report.id
        if not report.seen_at:
            self.do(SeeReport(), Role.CP_ASSESSOR, report.id, seat)
        self.within(ASSESS_S, lambda: self._assess(seat, report.id))

    def _assess(self, seat: int, record: int) -> None:
        self._in_hand[seat] = None
        answer = self.stage.script.cases[self.stage.case_of[record]].answer
        report = self.report(record)
        if report.state is reports.State.TAKEN:
            self.do(answer.assess, Role.CP_ASSESSOR, record, seat)
            if not self._is_duplicate(seat, record, answer):
                self._send_help(record, answer)
        self.within(PICK_S, lambda: self._pick(seat))

    def _is_duplicate(self, seat: int, record: int, answer: Answer) -> bool:
        """Marked where the first report of the same event is known here."""
        if answer.duplicate_of is None:
            return False
        first = self.stage.report_of.get(answer.duplicate_of)
        if first is None or self.node.record(first) is None:
            return False
        self.do(MarkDuplicate(of=first), Role.CP_ASSESSOR, record, seat)
        return True

    # help

    def _send_help(self, record: int, answer: Answer) -> None:
        match answer.assess.help_offer:
            case HelpOffer.UNIT | HelpOffer.POLICE_VISIT:
                self.within(HAND_OVER_S, lambda: self._to_control_room(record))
                self.within(ASSIGN_S, lambda: self._assign(record, answer.assess))
                if self.rng.random() < ADVISED:
                    self.within(ADVISE_S, lambda: self._arrival(record))
            case HelpOffer.GP_POST:
                self.within(HAND_OVER_S, lambda: self._to_gp_post(record))
            case _:
                self.within(ADVISE_S, lambda: self._advise(record))
        if answer.outcome is not Outcome.WITHDRAWN:
            self.within(RESOLVE_S, lambda: self._resolve(record, answer.outcome))

    def _to_control_room(self, record: int) -> None:
        self._receipts += 1
        via = self.rng.choice((Via.C2000, Via.C2000, Via.NCV, Via.PHONE))
        receipt = f"MK {self._receipts:04d}"
        act = HandOver(to=Receiver.CONTROL_ROOM, via=via, receipt=receipt)
        self.do(act, Role.CP_UNIT_DESK, record)

    def _to_gp_post(self, record: int) -> None:
        via = self.rng.choice((Via.PHONE, Via.COURIER))
        act = HandOver(to=Receiver.GP_POST, via=via, receipt="triagist huisartsenpost")
        self.do(act, Role.CP_UNIT_DESK, record)

    def _arrival(self, record: int) -> None:
        minutes = self.rng.randrange(10, 50, 5)
        self._say(record, f"De hulpdienst is er over ongeveer {minutes} minuten.")

    def _advise(self, record: int) -> None:
        self._say(record, "Wordt het erger? Kom dan meteen terug naar het noodsteunpunt.")

    def _say(self, record: int, text: str) -> None:
        self.do(AdviseReporter(tell=text), Role.CP_UNIT_DESK, record)

    def _assign(self, record: int, assess: AssessReport) -> None:
        for discipline in sorted(assess.disciplines):
            if discipline in UNITS:
                unit = UNITS[discipline].format(self.rng.randint(1, 9))
                self._unit(record, unit, UnitStatus.ASSIGNED)
                leave_s = self.rng.uniform(*DEPART_S)
                self._unit_later(leave_s, record, unit, UnitStatus.EN_ROUTE)
                there_s = leave_s + self.rng.uniform(*DRIVE_S)
                self._unit_later(there_s, record, unit, UnitStatus.ON_SCENE)

    def _unit_later(self, wait_s: float, record: int, unit: str, status: UnitStatus) -> None:
        self.after(wait_s, lambda: self._unit(record, unit, status))

    def _unit(self, record: int, unit: str, status: UnitStatus) -> None:
        report = self.report(record)
        if report.state in (reports.State.ASSESSED, reports.State.HANDED_OVER):
            self.do(NoteUnit(unit=unit, status=status), Role.CP_UNIT_DESK, record)

    def _resolve(self, record: int, outcome: Outcome) -> None:
        self.do(ResolveReport(outcome=outcome), Role.CP_UNIT_DESK, record)

    def _endings(self) -> None:
        """What ended and has been told can be closed."""
        found: list[Report] = self.node.records(
            self.node.query("reports", states=reports.ENDING, limit=LIST_MAX)
        )
        for report in found:
            if report.may_close and report.id not in self._closing:
                self._closing.add(report.id)
                self.within(CLOSE_S, partial(self._close, report.id))

    def _close(self, record: int) -> None:
        self._closing.discard(record)
        report = self.report(record)
        if report.may_close and report.state in reports.ENDING:
            self.do(CloseReport(), Role.CP_UNIT_DESK, record)

    # the information manager

    def _sightings(self) -> None:
        """Each new observation is looked into; not all can be settled."""
        found: list[Observation] = self.node.records(
            self.node.query(
                "observations", states=(observations.State.UNCONFIRMED,), limit=LIST_MAX
            )
        )
        for seen in found:
            if seen.id in self._judging:
                continue
            self._judging.add(seen.id)
            grade, chance = seen.note.source_grade, self.rng.random()
            if grade in SEEN and chance < JUDGED:
                self.within(JUDGE_S, partial(self._confirm, seen.id))
            elif grade in HEARD and chance < REFUTED:
                self.within(JUDGE_S, partial(self._refute, seen.id))

    def _confirm(self, record: int) -> None:
        act = ConfirmObservation(reason="Gezien door een eenheid ter plaatse.")
        self.do(act, Role.CP_INFO_MANAGER, record)

    def _refute(self, record: int) -> None:
        act = RefuteObservation(reason="De wijkagent is gaan kijken: niets aan de hand.")
        self.do(act, Role.CP_INFO_MANAGER, record)
