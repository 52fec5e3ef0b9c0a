# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
# mypy: no-warn-unreachable
"""Emergency reports: none is closed before its reporter knows."""

import re
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from baken.domain import forms, reports
from baken.domain.charter import NodeCard, Role
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
from baken.kernel.stamp import UNITS_PER_S, to_wall

from .strategies import histories
from .world import GTH, LEI, OND, START, START_S, ZUI, Held, Story, context, home_at

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


# from paper

HOUR_S = 3600
SHORT = re.compile(r"P[A-Z]?\d{3,5}")


def on_paper(hours: float = 5, **rest: Any) -> TakeReport:
    return take(**{"paper_ref": "P017", "paper_at": START_S - int(hours * HOUR_S)} | rest)


def from_paper(hours: float = 5, **rest: Any) -> Story:
    return Story(reports.PROCESS).given(on_paper(hours, **rest), DESK)


def test_a_paper_form_keeps_its_number_and_both_times() -> None:
    record = from_paper().record
    assert record.short == "OND-P017"
    assert to_wall(record.taken_at) == START_S - 5 * HOUR_S
    assert record.entered_at == record.known_at == START + UNITS_PER_S
    assert reports.row(record).opened == record.taken_at


def test_its_timers_run_from_the_moment_it_was_told() -> None:
    record = from_paper(5, minutes_left=90).record
    assert record.deadline == record.taken_at + minutes(90)
    assert reports.row(record).due == record.taken_at + minutes(5)
    assert reports.row(record).due < record.entered_at


def test_a_report_that_never_was_on_paper_has_one_time() -> None:
    record = taken(paper_ref="A-017").record
    assert (record.short, record.entered_at) == ("OND-0042", 0)
    assert record.known_at == record.taken_at


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({}, ""),
        ({"readback_done": False}, ""),
        ({"paper_ref": ""}, "reports.no_paper_ref"),
        ({"paper_ref": "zeventien"}, "reports.no_paper_ref"),
        ({"paper_at": None}, "reports.no_paper_at"),
        ({"paper_at": START_S + 60}, "reports.paper_ahead"),
        ({"paper_at": START_S - 6 * 24 * HOUR_S}, ""),
        ({"paper_at": START_S - 8 * 24 * HOUR_S}, "reports.paper_old"),
        ({"paper_at": 0}, "reports.paper_old"),
    ],
)
def test_a_paper_form_comes_with_its_number_and_a_time_that_can_be(
    change: dict[str, Any], code: str
) -> None:
    assert Story(reports.PROCESS).when(on_paper(**change), DESK) == code


def test_a_form_that_another_computer_of_the_place_entered_is_known() -> None:
    here = context(DESK)
    twin = NodeCard(number=90, code="ONX", place=OND, key=b"", box=b"")
    elsewhere = NodeCard(number=91, code="ONY", place=ZUI, key=b"", box=b"")
    charter = msgspec.structs.replace(here.charter, nodes=(*here.charter.nodes, twin, elsewhere))

    def refused(known: str) -> bool:
        found = {("reports", known): object()}
        asked = msgspec.structs.replace(
            here, charter=charter, by_key=lambda process, key: found.get((process, key))
        )
        refusal = reports.judge(None, on_paper(), asked)
        return refusal is not None and refusal.code == "reports.paper_twice"

    assert refused("OND-P017")
    assert refused("ONX-P017")
    assert not refused("ONY-P017")
    assert not refused("OND-0017")


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("P017", "P017"),
        ("17", "P017"),
        (" ond-p17 ", "P017"),
        ("OND P-017", "P017"),
        ("A-017", "PA017"),
        ("b 2", "PB002"),
        ("12345", "P12345"),
        ("123456", None),
        ("0", "P000"),
        ("P", None),
        ("", None),
        ("XYZ-P017", None),
        ("17a", None),
        ("\u0661\u0667", None),
    ],
)
def test_the_number_of_a_form_has_one_spelling(typed: str, number: str | None) -> None:
    assert forms.number_of(typed, "OND") == number


@given(typed=st.text(max_size=20), at=st.integers(0, (1 << 32) - 1))
def test_whatever_stands_on_the_paper_it_is_a_report_not_ahead_of_its_entry(
    typed: str, at: int
) -> None:
    record = from_paper(paper_ref=typed, paper_at=at).record
    assert record.taken_at <= record.entered_at
    number = record.short.removeprefix("OND-")
    assert number == "0042" or SHORT.fullmatch(number)
    assert number == "0042" or forms.number_of(number, "OND") == forms.number_of(typed, "OND")


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
