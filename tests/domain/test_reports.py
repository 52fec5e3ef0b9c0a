# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
# mypy: no-warn-unreachable
"""Emergency reports: none is closed before its reporter knows."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from baken.domain import reports
from baken.domain.charter import Role
from baken.domain.fold import fold, step
from baken.domain.process import BACK, FRONT, NEVER, Meta, minutes
from baken.domain.reports import (
    ADDITIONS_MAX,
    AddToReport,
    AdviseReporter,
    AssessReport,
    CloseReport,
    Discipline,
    FireUrgency,
    HandOver,
    HelpOffer,
    InformReporter,
    MarkDuplicate,
    MedicalUrgency,
    NoteUnit,
    Outcome,
    Receiver,
    ReporterUnreachable,
    ResolveReport,
    SeeReport,
    State,
    TakeReport,
    Told,
    UnitStatus,
    Via,
    What,
    WithdrawReport,
)
from baken.domain.words import Known
from baken.kernel.act import Act
from baken.kernel.audience import Scope, audience
from baken.kernel.lane import Lane

from .strategies import histories
from .world import GTH, LEI, OND, START, ZUI, Held, Story, context, home_at

DESK, ASSESSOR, UNITS = Role.NSP_DESK, Role.CP_ASSESSOR, Role.CP_UNIT_DESK
CLOSE = CloseReport()
TELL = InformReporter(how=Told.IN_PERSON)
GONE = ReporterUnreachable(tried="twee keer langs geweest")
HELPED = ResolveReport(outcome=Outcome.HELPED)


def take(**rest: Any) -> TakeReport:
    fields: dict[str, Any] = {
        "what": What.CHEST_PAIN,
        "life_threat": Known.YES,
        "readback_done": True,
        "where": "Kade 1",
        "no": 42,
    }
    return TakeReport(**(fields | rest))


def assess(**rest: Any) -> AssessReport:
    fields: dict[str, Any] = {
        "disciplines": frozenset({Discipline.MEDICAL}),
        "help_offer": HelpOffer.UNIT,
        "reason": "pijn op de borst",
        "medical": MedicalUrgency.A1,
        "tell": "De ambulance komt.",
    }
    return AssessReport(**(fields | rest))


def taken(**rest: Any) -> Story:
    return Story(reports.PROCESS).given(take(**rest), DESK)


def assessed() -> Story:
    return taken().given(assess(), ASSESSOR)


def resolved() -> Story:
    return assessed().given(HELPED, UNITS)


# at the desk


def test_a_report_has_a_number_to_speak_of_and_waits_for_an_assessor() -> None:
    record = taken().record
    assert record.short == "OND-0042"
    assert record.state is State.TAKEN
    assert reports.row(record).todo == BACK


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({}, ""),
        ({"where": " "}, "reports.no_place"),
        ({"what": What.OTHER}, "reports.no_text"),
        ({"what": What.OTHER, "text": "raar geluid"}, ""),
        ({"readback_done": False}, "reports.no_readback"),
    ],
)
def test_a_report_says_where_and_what_and_was_read_back(change: dict[str, Any], code: str) -> None:
    assert Story(reports.PROCESS).when(take(**change), DESK) == code


@pytest.mark.parametrize(
    ("threat", "lane", "within"),
    [(Known.YES, Lane.NOOD, 5), (Known.UNKNOWN, Lane.NOOD, 5), (Known.NO, Lane.SPOED, 30)],
)
def test_what_is_not_surely_harmless_is_treated_as_real(
    threat: Known, lane: Lane, within: int
) -> None:
    record = taken(life_threat=threat).record
    assert reports.row(record).lane is lane
    assert reports.row(record).due == record.taken_at + minutes(within)


def test_the_battery_of_a_device_sets_the_deadline() -> None:
    record = taken(minutes_left=2).record
    assert reports.row(record).due == record.taken_at + minutes(2)


def test_danger_that_turns_up_later_raises_the_report() -> None:
    story = taken(life_threat=Known.NO)
    act = AddToReport(text="ademt niet meer", life_threat=Known.YES)
    assert reports.lane_of_addition(story.record, act) is Lane.NOOD
    story.given(act, DESK)
    assert reports.row(story.record).lane is Lane.NOOD
    assert reports.row(story.record).due == story.record.taken_at + minutes(5)
    story.given(AddToReport(text="toch wel", life_threat=Known.NO), DESK)
    assert reports.row(story.record).lane is Lane.NOOD


def test_an_addition_says_something() -> None:
    assert taken().when(AddToReport(), DESK) == "reports.empty"


def test_a_report_lives_where_it_was_taken() -> None:
    assert home_at(reports.home, context(DESK, ZUI)) == audience(Scope.POINT, ZUI)
    assert home_at(reports.home, context(ASSESSOR, GTH)) == audience(Scope.AREA, GTH)


# behind the desk


def test_a_volunteer_sets_no_urgency() -> None:
    with pytest.raises(Held):
        taken().given(assess(), DESK)


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({}, ""),
        ({"tell": " "}, "reports.no_tell"),
        ({"medical": None}, "reports.no_urgency"),
        ({"fire": FireUrgency.P1}, "reports.urgency_without_discipline"),
        ({"disciplines": frozenset({Discipline.NONE}), "medical": None}, ""),
    ],
)
def test_an_assessment_has_an_urgency_for_each_discipline_and_a_text_for_the_reporter(
    change: dict[str, Any], code: str
) -> None:
    assert taken().when(assess(**change), ASSESSOR) == code


def test_the_assessor_saw_the_report() -> None:
    story = taken().given(SeeReport(), UNITS).given(assess(), ASSESSOR)
    assert story.record.seen_at < story.record.assessed_at
    assert assessed().record.seen_at == assessed().record.assessed_at


def test_an_assessment_gives_the_desk_something_to_tell() -> None:
    record = assessed().record
    assert [tell.text for tell in record.to_tell] == ["De ambulance komt."]
    assert reports.row(record).todo == FRONT


def test_a_report_is_handed_over_after_it_was_assessed() -> None:
    act = HandOver(to=Receiver.CONTROL_ROOM, via=Via.C2000, receipt="881")
    assert taken().when(act, UNITS) == "reports.not_assessed"
    story = assessed().given(act, UNITS)
    assert story.record.state is State.HANDED_OVER
    assert story.record.handover.receipt == "881"


def test_the_last_word_about_a_unit_counts() -> None:
    story = assessed().given(NoteUnit(unit="17-101", status=UnitStatus.ASSIGNED), UNITS)
    story.given(NoteUnit(unit="17-101", status=UnitStatus.ON_SCENE), UNITS)
    assert [unit.status for unit in story.record.units] == [UnitStatus.ON_SCENE]


def test_the_fallback_coordination_point_assesses_too() -> None:
    assert taken().given(assess(), ASSESSOR, place=LEI).record.assessed_by == LEI


def test_another_point_does_not_touch_the_report() -> None:
    with pytest.raises(Held):
        taken().given(AddToReport(text="x"), DESK, place=ZUI)


def test_a_duplicate_points_at_another_report() -> None:
    story = taken()
    other = Story(reports.PROCESS, first=9).given(take(no=43), DESK)
    story.knowing(other)
    assert story.when(MarkDuplicate(of=other.record.id), ASSESSOR) == ""
    assert story.when(MarkDuplicate(of=story.record.id), ASSESSOR) == (
        "reports.duplicate_of_itself"
    )
    assert story.when(MarkDuplicate(of=77), ASSESSOR) == "reports.duplicate_of_unknown"
    story.given(MarkDuplicate(of=other.record.id), ASSESSOR)
    assert story.record.state is State.DUPLICATE


# to the end


def test_a_report_is_not_closed_before_its_reporter_knows() -> None:
    assert resolved().when(CLOSE, UNITS) == "reports.not_told"
    assert resolved().given(CLOSE, UNITS).record.state is State.RESOLVED


def test_a_report_is_closed_once_its_reporter_knows() -> None:
    story = resolved().given(TELL, DESK)
    assert story.when(CLOSE, UNITS) == ""
    story.given(CLOSE, UNITS)
    assert story.record.state is State.CLOSED
    assert reports.row(story.record).due == NEVER
    assert story.when(AddToReport(text="x"), DESK) == "reports.closed"


def test_a_report_is_closed_when_its_reporter_can_not_be_found() -> None:
    assert resolved().given(GONE, DESK).when(CLOSE, UNITS) == ""


def test_a_report_without_an_ending_is_not_closed() -> None:
    assert assessed().given(TELL, DESK).when(CLOSE, UNITS) == "reports.not_resolved"


def test_advice_after_telling_must_be_told_too() -> None:
    story = resolved().given(TELL, DESK).given(AdviseReporter(tell="Blijf warm."), UNITS)
    assert story.when(CLOSE, UNITS) == "reports.not_told"
    assert reports.row(story.record).todo & FRONT
    assert story.given(TELL, DESK).when(CLOSE, UNITS) == ""


def test_there_is_nothing_to_tell_before_somebody_said_something() -> None:
    assert taken().when(TELL, DESK) == "reports.nothing_to_tell"


def test_advice_from_one_who_did_not_know_of_the_closing_opens_the_report_again() -> None:
    story = resolved().given(TELL, DESK).given(CLOSE, UNITS)
    story.given(AdviseReporter(tell="Ga naar de huisarts."), UNITS, place=LEI)
    assert story.record.state is State.RESOLVED
    assert reports.row(story.record).todo & FRONT
    assert story.given(TELL, DESK).given(CLOSE, UNITS).record.state is State.CLOSED


def test_a_withdrawn_report_is_closed_after_telling() -> None:
    story = taken().given(WithdrawReport(reason="loos alarm"), DESK)
    assert story.record.state is State.WITHDRAWN
    assert story.when(CLOSE, UNITS) == "reports.not_told"


def test_a_late_assessment_does_not_undo_an_ending() -> None:
    assert resolved().given(assess(), ASSESSOR).record.state is State.RESOLVED


def test_lists_in_a_report_are_bounded() -> None:
    story = taken()
    for count in range(ADDITIONS_MAX + 5):
        story.given(AddToReport(text=f"nog iets {count}"), DESK)
    assert len(story.record.additions) == ADDITIONS_MAX


# laws of this process

WHATEVER: tuple[Act, ...] = (
    AddToReport(text="x"),
    assess(),
    HandOver(to=Receiver.UNIT, via=Via.RADIO, tell="Er komt iemand."),
    AdviseReporter(tell="Blijf warm."),
    TELL,
    GONE,
    MarkDuplicate(of=99),
    HELPED,
    WithdrawReport(reason="x"),
    CLOSE,
    CLOSE,
)


@given(st.lists(st.sampled_from(WHATEVER), max_size=30))
def test_no_order_of_acts_closes_a_report_whose_reporter_does_not_know(acts: list[Act]) -> None:
    record = taken().record
    for at, act in enumerate(acts, 1):
        meta = Meta(
            id=record.id + at, record=record.id, at=START + minutes(at), author=OND, code="OND",
            place=OND, person=1, role=DESK,
        )  # fmt: skip
        record = step(reports.PROCESS, record, meta, act)
        assert record.state is not State.CLOSED or record.may_close


@given(histories(reports.PROCESS, longest=20))
def test_no_acts_at_all_close_a_report_whose_reporter_does_not_know(events: Any) -> None:
    record = fold(reports.PROCESS, events)
    assert record.state is not State.CLOSED or record.may_close


def test_danger_that_is_added_after_the_assessment_calls_the_back_office_again() -> None:
    story = assessed()
    assert not reports.row(story.record).todo & BACK
    story.given(AddToReport(life_threat=Known.YES), DESK)
    assert reports.row(story.record).todo & BACK
