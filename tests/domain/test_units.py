# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
# mypy: no-warn-unreachable
"""Units: a coordination point relays, and goes further only on a mandate that it holds now."""

from typing import Any

import msgspec
import pytest

from baken.domain import catalogue, reports
from baken.domain.charter import (
    ROLE_BITS,
    Charter,
    Discipline,
    Level,
    Mandate,
    Role,
    Verdict,
    entitled,
)
from baken.domain.process import minutes
from baken.domain.reports import (
    AssessReport,
    AssignUnit,
    FireUrgency,
    HandOver,
    HelpOffer,
    MedicalUrgency,
    NoteUnit,
    Receiver,
    SetUrgency,
    State,
    TakeReport,
    Unit,
    UnitStatus,
    Via,
    What,
)
from baken.domain.units import UNITS_MAX, with_unit
from baken.domain.whynot import held, why_not
from baken.domain.words import Known
from baken.kernel.act import Act
from baken.kernel.audience import Scope, audience

from .world import CHARTER, GTH, LEI, OND, START, Held, Story

DESK, ASSESSOR, UNITS = Role.NSP_DESK, Role.CP_ASSESSOR, Role.CP_UNIT_DESK
FOREVER = 1 << 60


def mandate(
    discipline: Discipline = Discipline.FIRE,
    level: Level = Level.DISPATCH,
    place: int = GTH,
    since: int = 0,
    until: int = FOREVER,
) -> Mandate:
    return Mandate(
        number=1, place=place, discipline=discipline, level=level, since=since, until=until,
        basis="besluit 12",
    )  # fmt: skip


def holding(*mandates: Mandate) -> Charter:
    return msgspec.structs.replace(CHARTER, mandates=mandates)


def assign(level: Level = Level.ALLOCATE, **rest: Any) -> AssignUnit:
    said: dict[str, Any] = {"discipline": Discipline.FIRE, "unit": "17-4331"}
    return AssignUnit(level=level, **{**said, **rest})


def urgency(**codes: Any) -> SetUrgency:
    return SetUrgency(reason="meer slachtoffers", **codes)


def verdict(
    charter: Charter, act: Act, at: int = START, role: Role = UNITS, place: int = GTH
) -> Any:
    does = catalogue.kind_of(type(act)).does
    actor = 1 << ROLE_BITS | role & 15
    return entitled(charter, place, actor, audience(Scope.POINT, OND), does, act, at)


def taken(*mandates: Mandate) -> Story:
    take = TakeReport(what=What.FIRE, life_threat=Known.YES, readback_done=True, where="Kade 1")
    return Story(reports.PROCESS).holding(*mandates).given(take, DESK)


def assessed(*mandates: Mandate) -> Story:
    asked = AssessReport(
        disciplines=frozenset({Discipline.FIRE, Discipline.MEDICAL}),
        help_offer=HelpOffer.UNIT,
        reason="brand",
        fire=FireUrgency.P2,
        medical=MedicalUrgency.A2,
        tell="De brandweer komt.",
    )
    return taken(*mandates).given(asked, ASSESSOR)


# the mandate


@pytest.mark.parametrize("level", [Level.ALLOCATE, Level.DISPATCH], ids=lambda level: level.word)
def test_without_a_mandate_no_unit_is_assigned(level: Level) -> None:
    assert verdict(CHARTER, assign(level)) is Verdict.NO_MANDATE
    with pytest.raises(Held):
        assessed().given(assign(level), UNITS)


def test_relaying_needs_no_mandate() -> None:
    for act in (
        HandOver(to=Receiver.CONTROL_ROOM, via=Via.C2000),
        NoteUnit(unit="17-4331", status=UnitStatus.EN_ROUTE),
    ):
        assert verdict(CHARTER, act) is None


def test_a_mandate_opens_its_own_discipline_and_no_other() -> None:
    charter = holding(mandate(Discipline.FIRE))
    assert verdict(charter, assign()) is None
    assert verdict(charter, assign(discipline=Discipline.MEDICAL)) is Verdict.NO_MANDATE


def test_to_direct_a_unit_takes_more_than_to_assign_one() -> None:
    charter = holding(mandate(level=Level.ALLOCATE))
    assert verdict(charter, assign(Level.ALLOCATE)) is None
    assert verdict(charter, assign(Level.DISPATCH)) is Verdict.NO_MANDATE


def test_a_mandate_counts_from_its_first_moment_until_its_last() -> None:
    charter = holding(mandate(since=START, until=START + minutes(60)))
    moments = (START - 1, START, START + minutes(60) - 1, START + minutes(60))
    found = [verdict(charter, assign(), at) is None for at in moments]
    assert found == [False, True, True, False]


def test_a_mandate_is_of_a_place() -> None:
    charter = holding(mandate(place=LEI))
    assert verdict(charter, assign()) is Verdict.NO_MANDATE
    assert verdict(charter, assign(), place=LEI) is None


def test_a_mandate_opens_nothing_to_another_role_or_to_a_point() -> None:
    charter = holding(mandate(), mandate(place=OND))
    for role in (Role.CP_ASSESSOR, Role.CP_DUTY_OFFICER, Role.CP_LOGISTICS):
        assert verdict(charter, assign(), role=role) is Verdict.NOT_THIS_ROLE
    for role in (Role.NSP_COORDINATOR, Role.NSP_DESK):
        assert verdict(charter, assign(), role=role, place=OND) is not None


def test_who_says_relay_is_not_let_through_for_less() -> None:
    assert verdict(CHARTER, assign(Level.RELAY)) is Verdict.NO_MANDATE


def test_to_change_an_urgency_takes_a_mandate_for_each_discipline_touched() -> None:
    charter = holding(mandate(Discipline.FIRE))
    both = urgency(fire=FireUrgency.P1, medical=MedicalUrgency.A1)
    assert verdict(charter, urgency(fire=FireUrgency.P1)) is None
    assert verdict(charter, both) is Verdict.NO_MANDATE
    assert verdict(holding(mandate(), mandate(Discipline.MEDICAL)), both) is None


def test_of_several_mandates_the_widest_that_runs_is_shown() -> None:
    past = mandate(until=START)
    narrow, wide = mandate(level=Level.ALLOCATE), mandate(Discipline.POLICE)
    charter = holding(past, narrow, wide, mandate(place=LEI))
    assert held(charter, GTH, START) == {Discipline.FIRE: narrow, Discipline.POLICE: wide}


# the refusal


def test_the_refusal_names_the_mandate_and_who_grants_it() -> None:
    does = catalogue.kind_of(AssignUnit).does
    act = assign(Level.DISPATCH)
    told = why_not(CHARTER, CHARTER.place[GTH], does, act, Verdict.NO_MANDATE, START)
    assert told.code == "not_entitled.no_mandate"
    for word in ("aansturen", "brandweer", "gezag van de regio", "Wvr 35a", "geef de melding door"):
        assert word in str(told)


def test_the_refusal_says_until_when_a_mandate_ran() -> None:
    does = catalogue.kind_of(AssignUnit).does
    charter = holding(mandate(until=START))
    told = why_not(charter, CHARTER.place[GTH], does, assign(), Verdict.NO_MANDATE, START)
    assert "15-01-2027 08:00 UTC" in str(told)


def test_any_other_refusal_names_the_rule_and_who_may() -> None:
    does = catalogue.kind_of(AssignUnit).does
    told = why_not(CHARTER, CHARTER.place[GTH], does, assign(), Verdict.NOT_THIS_ROLE, START)
    assert str(told) == (
        "Dit mag alleen: inzet eenheden. Grond: Wvr 35a; Politiewet 2012 25a; Politiewet 2012 25b."
    )
    for verdict_ in Verdict:
        told = why_not(CHARTER, CHARTER.place[GTH], does, assign(), verdict_, START)
        assert told.code == f"not_entitled.{verdict_.word}"


# the report


def test_an_assigned_unit_goes_and_it_is_known_on_whose_word() -> None:
    story = assessed(mandate()).given(assign(Level.DISPATCH, tell="Ga naar buiten."), UNITS)
    assert story.record.state is State.HANDED_OVER
    [unit] = story.record.units
    assert (unit.unit, unit.status, unit.discipline, unit.given) == (
        "17-4331", UnitStatus.ASSIGNED, Discipline.FIRE, Level.DISPATCH,
    )  # fmt: skip
    assert [tell.text for tell in story.record.to_tell][-1] == "Ga naar buiten."
    [unit] = story.given(NoteUnit(unit="17-4331", status=UnitStatus.ON_SCENE), UNITS).record.units
    assert (unit.status, unit.given) == (UnitStatus.ON_SCENE, Level.DISPATCH)


def test_nobody_is_sent_whom_the_assessment_did_not_ask_for() -> None:
    assert taken(mandate()).when(assign(), UNITS) == "reports.not_assessed"
    story = assessed(mandate())
    assert story.when(assign(), UNITS) == ""
    for other in (Discipline.POLICE, Discipline.NONE):
        assert story.when(assign(discipline=other), UNITS) == "reports.not_asked"
    assert story.when(assign(Level.RELAY), UNITS) == "reports.relayed"


def test_the_unit_desk_changes_an_urgency_and_leaves_the_others() -> None:
    story = assessed(mandate())
    assert story.when(urgency(), UNITS) == "reports.no_urgency"
    story.given(urgency(fire=FireUrgency.P1), UNITS)
    assert story.record.assessment.fire is FireUrgency.P1
    assert story.record.assessment.medical is MedicalUrgency.A2
    assert story.record.assessments == 1


def test_an_urgency_of_a_service_that_is_not_asked_is_refused_at_its_field() -> None:
    refusal = assessed(mandate()).refusal(urgency(police=reports.PoliceUrgency.P1), UNITS)
    assert refusal is not None
    assert (refusal.code, refusal.field) == ("reports.not_asked", "police")


def test_units_are_bounded_and_the_oldest_goes() -> None:
    units: tuple[Unit, ...] = ()
    for n in range(UNITS_MAX + 5):
        units = with_unit(units, f"u{n}", n)
    assert [unit.unit for unit in units] == [f"u{n}" for n in range(5, UNITS_MAX + 5)]
