# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
# mypy: no-warn-unreachable
"""Staffing: nobody acts in a role that they were not given; an empty seat is seen."""

from typing import Any

import msgspec
import pytest

from baken.domain import staffing
from baken.domain.charter import Role
from baken.domain.process import NEVER, minutes
from baken.domain.staffing import (
    AdmitPerson,
    ChangePin,
    ChangeRoles,
    ConfirmAdmission,
    Duty,
    Org,
    Person,
    RetirePerson,
    ReturnFromBreak,
    SignIn,
    SignOut,
    State,
    TakeBreak,
    admits,
    covered,
    forbidden_pairs,
    hours,
    hours_last_day,
    tired,
    vacant,
)
from baken.kernel.audience import OFFICES, Scope, audience

from .world import CHARTER, GTH, OND, START, WAT, ZUI, Held, Story, context, home_at

COORDINATOR, DESK, COMMS = Role.NSP_COORDINATOR, Role.NSP_DESK, Role.NSP_COMMS
INFO, UNITS, OFFICER = Role.CP_INFO_MANAGER, Role.CP_UNIT_DESK, Role.CP_DUTY_OFFICER
NODE = Role.NSP_NODE
HASH = "$argon2id$proef"


def admit(*roles: Role, **rest: Any) -> AdmitPerson:
    fields: dict[str, Any] = {"org": Org.RED_CROSS, "name": "Eerste persoon", "pin_hash": HASH}
    return AdmitPerson(roles=frozenset(roles or {DESK}), **(fields | {"no": 4} | rest))


def admitted(*roles: Role) -> Story:
    return Story(staffing.PROCESS).given(admit(*roles), COORDINATOR)


def sign_in(person: int = 4, role: Role = DESK, **rest: Any) -> SignIn:
    return SignIn(person=person, role=role, name="Eerste persoon", **rest)


def on_duty() -> Story:
    return Story(staffing.PROCESS).given(sign_in(), DESK, person=4)


# people


def test_an_admitted_person_has_a_number_and_roles_at_this_place() -> None:
    record = admitted(DESK, COMMS).record
    assert isinstance(record, Person)
    assert (record.no, record.place, record.roles) == (4, OND, {DESK, COMMS})
    assert staffing.row(record).key == f"{OND}/4"


def test_the_computer_admits_the_first_person() -> None:
    assert Story(staffing.PROCESS).when(admit(COORDINATOR), NODE, person=0) == ""
    assert Story(staffing.PROCESS).given(admit(COORDINATOR), NODE, person=0).record


def test_a_desk_volunteer_admits_nobody() -> None:
    with pytest.raises(Held):
        Story(staffing.PROCESS).given(admit(), DESK)


@pytest.mark.parametrize(
    ("act", "code"),
    [
        (admit(name=" "), "staffing.no_name"),
        (admit(INFO), "staffing.wrong_role"),
        (admit(NODE), "staffing.wrong_role"),
        (msgspec.structs.replace(admit(), roles=frozenset()), "staffing.no_role"),
    ],
)
def test_a_person_has_a_name_and_roles_of_this_kind_of_place(act: Any, code: str) -> None:
    assert Story(staffing.PROCESS).when(act, COORDINATOR) == code


def test_a_role_of_another_kind_of_place_does_not_count_wherever_it_came_from() -> None:
    assert admitted(DESK, INFO, NODE).record.roles == {DESK}
    story = admitted().given(ChangeRoles(roles=frozenset({COMMS, OFFICER})), COORDINATOR)
    assert story.record.roles == {COMMS}


def test_only_the_computers_of_the_place_know_its_people() -> None:
    home = home_at(staffing.home_of_person, context(COORDINATOR, ZUI))
    assert home == audience(Scope.OWN, ZUI)


def test_somebody_changes_their_own_pin_only() -> None:
    story = admitted()
    assert story.when(ChangePin(pin_hash="nieuw"), DESK, person=4) == ""
    assert story.when(ChangePin(pin_hash="nieuw"), DESK, person=5) == "staffing.not_your_pin"
    assert story.when(ChangePin(pin_hash=""), DESK, person=4) == "staffing.no_pin"
    assert story.given(ChangePin(pin_hash="nieuw"), DESK, person=5).record.pin_hash == HASH
    assert story.given(ChangePin(pin_hash="nieuw"), DESK, person=4).record.pin_hash == "nieuw"


def test_the_coordinator_gives_somebody_a_new_pin() -> None:
    story = admitted()
    assert story.when(ChangePin(pin_hash="nieuw"), COORDINATOR) == ""
    assert story.given(ChangePin(pin_hash="nieuw"), COORDINATOR).record.pin_hash == "nieuw"


def test_a_retired_person_has_no_pin_any_more() -> None:
    story = admitted().given(RetirePerson(), COORDINATOR)
    assert story.record.state is State.RETIRED
    assert story.record.pin_hash == ""
    assert story.when(ChangeRoles(roles=frozenset({DESK})), COORDINATOR) == "staffing.retired"


def test_the_sign_in_desk_asks_whether_somebody_was_given_the_role() -> None:
    person = admitted(DESK).record
    assert admits(person, DESK) is None
    for wrong, role, code in (
        (None, DESK, "staffing.unknown"),
        (person, COMMS, "staffing.not_your_role"),
        (admitted(DESK).given(RetirePerson(), COORDINATOR).record, DESK, "staffing.retired"),
    ):
        refusal = admits(wrong, role)
        assert refusal is not None
        assert refusal.code == code


def test_duty_acts_do_nothing_to_a_person() -> None:
    assert admitted().when(SignOut(), COORDINATOR) == "staffing.not_a_duty"
    story = admitted()
    before = story.record
    assert story.given(SignOut(), COORDINATOR).record == before


# duties


def test_somebody_signs_in_as_themselves_in_their_role() -> None:
    story = on_duty()
    assert isinstance(story.record, Duty)
    assert story.record.state is State.ON_DUTY
    assert staffing.row(story.record).due == story.record.since + minutes(8 * 60)


def test_nobody_signs_in_as_another_or_in_another_role() -> None:
    story = Story(staffing.PROCESS)
    assert story.when(sign_in(), DESK, person=5) == "staffing.not_yourself"
    assert story.when(sign_in(role=COMMS), DESK, person=4) == "staffing.not_yourself"
    assert story.when(sign_in(role=INFO), DESK, person=4) == "staffing.wrong_role"


def test_the_coordinator_signs_in_a_helper_without_a_number() -> None:
    assert Story(staffing.PROCESS).when(sign_in(person=0), COORDINATOR) == ""


def test_a_duty_has_a_name() -> None:
    act = SignIn(person=4, role=DESK)
    assert Story(staffing.PROCESS).when(act, DESK, person=4) == "staffing.no_name"


def test_a_duty_that_began_earlier_says_so() -> None:
    story = Story(staffing.PROCESS).given(sign_in(minutes_ago=90), DESK, person=4)
    assert hours(story.record, story.now) == pytest.approx(1.5)


@pytest.mark.parametrize(
    ("role", "place", "home"),
    [
        (DESK, OND, audience(Scope.POINT, OND)),
        (INFO, GTH, OFFICES),
        (Role.GCT_HIN, WAT, OFFICES),
    ],
)
def test_the_offices_see_who_is_on_duty(role: Role, place: int, home: int) -> None:
    assert home_at(staffing.home_of_duty, context(role, place)) == home


def test_a_break_leaves_the_seat_empty() -> None:
    story = on_duty()
    assert covered([story.record]) == {DESK}
    story.given(TakeBreak(), DESK, person=4)
    assert story.record.state is State.ON_BREAK
    assert covered([story.record]) == set()
    assert story.when(TakeBreak(), DESK, person=4) == "staffing.on_break"
    story.later(20).given(ReturnFromBreak(), DESK, person=4)
    assert covered([story.record]) == {DESK}
    assert len(story.record.breaks) == 1
    assert story.when(ReturnFromBreak(), DESK, person=4) == "staffing.no_break"


def test_a_duty_ends_and_stays_ended() -> None:
    story = on_duty().later(120).given(SignOut(), DESK, person=4)
    assert story.record.state is State.OFF_DUTY
    assert hours(story.record, story.now + minutes(600)) == pytest.approx(2, abs=0.01)
    assert staffing.row(story.record).due == NEVER
    assert story.when(TakeBreak(), DESK, person=4) == "staffing.off"
    before = story.record
    assert story.given(TakeBreak(), DESK, person=4).record == before


def test_signing_out_during_a_break_ends_the_break() -> None:
    story = on_duty().given(TakeBreak(), DESK, person=4).given(SignOut(), DESK, person=4)
    assert len(story.record.breaks) == 1
    assert story.record.break_since == 0


def test_only_the_coordinator_and_the_computer_end_anothers_duty() -> None:
    story = on_duty()
    assert story.when(SignOut(), COMMS, person=5) == "staffing.not_your_duty"
    assert story.when(SignOut(), COORDINATOR, person=5) == ""
    assert story.when(SignOut(), NODE, person=0) == ""
    assert story.given(SignOut(), COMMS, person=5).record.state is State.ON_DUTY


def test_a_duty_of_nobody_is_not_ended_by_nobody() -> None:
    story = Story(staffing.PROCESS).given(sign_in(person=0), COORDINATOR)
    assert story.when(SignOut(), COMMS, person=0) == "staffing.not_your_duty"


def test_the_back_office_does_not_end_a_duty_at_a_point() -> None:
    story = on_duty()
    assert story.when(SignOut(), OFFICER) == "staffing.other_place"
    assert story.given(SignOut(), OFFICER).record.state is State.ON_DUTY


# what the screens ask


def duty(role: Role, since: int = 0, place: int = OND, **rest: Any) -> Duty:
    return Duty(
        id=1, place=place, person=4, role=role, name="", org=Org.OTHER, since=START + since, **rest
    )


def test_a_required_role_that_nobody_fills_is_vacant() -> None:
    place = CHARTER.place[OND]
    assert vacant(place, []) == (COORDINATOR, DESK, COMMS)
    duties = [duty(COORDINATOR), duty(DESK, place=ZUI), duty(COMMS, state=State.ON_BREAK)]
    assert vacant(place, duties) == (DESK, COMMS)


def test_after_eight_hours_somebody_is_tired() -> None:
    assert not tired(duty(DESK), START + minutes(8 * 60))
    assert tired(duty(DESK), START + minutes(8 * 60) + 1)
    ended = duty(DESK, state=State.OFF_DUTY, off_at=START + minutes(9 * 60))
    assert not tired(ended, START + minutes(10 * 60))


def test_two_roles_at_once_are_not_twice_the_hours() -> None:
    now = START + minutes(6 * 60)
    both = [duty(DESK), duty(COMMS, since=minutes(60))]
    assert hours_last_day(both, now) == pytest.approx(6)
    assert hours_last_day([duty(DESK, since=-minutes(48 * 60))], START) == pytest.approx(24)


def test_information_and_units_in_one_hand_is_a_warning() -> None:
    assert forbidden_pairs({INFO, UNITS}) == ((INFO, UNITS),)
    assert forbidden_pairs({INFO, OFFICER}) == ()


# who let themselves in


def self_admitted(person: int = 4, role: Role = COORDINATOR, place: int = OND) -> Story:
    act = sign_in(person, role, self_admitted=True)
    return Story(staffing.PROCESS).given(act, role, place, person=person)


def test_who_let_themselves_in_stays_to_be_confirmed_through_the_day() -> None:
    story = self_admitted()
    assert story.record.to_confirm
    story.given(TakeBreak(), COORDINATOR, person=4).given(ReturnFromBreak(), COORDINATOR, person=4)
    assert story.record.to_confirm
    story.given(ConfirmAdmission(), COORDINATOR, person=5)
    assert not story.record.to_confirm
    assert story.when(ConfirmAdmission(), COORDINATOR, person=5) == "staffing.nothing_to_confirm"


def test_the_crisis_team_confirms_from_afar_also_after_they_went_home() -> None:
    story = self_admitted().given(SignOut(), COORDINATOR, person=4)
    assert story.when(ConfirmAdmission(), Role.GCT_OVDBZ) == ""
    story.given(ConfirmAdmission(), Role.GCT_OVDBZ)
    assert (story.record.confirmed_by, story.record.to_confirm) == (WAT, False)


def test_nobody_confirms_themselves_nor_a_coordination_point_somebody_elsewhere() -> None:
    story = self_admitted()
    assert story.when(ConfirmAdmission(), COORDINATOR, person=4) == "staffing.not_yours_to_confirm"
    assert story.when(ConfirmAdmission(), OFFICER, GTH) == "staffing.not_yours_to_confirm"
    before = story.record
    assert story.given(ConfirmAdmission(), COORDINATOR, person=4).record == before
    assert story.given(ConfirmAdmission(), OFFICER, GTH).record == before


def test_who_was_let_in_by_another_has_nothing_to_confirm() -> None:
    assert on_duty().when(ConfirmAdmission(), COORDINATOR, person=5) != ""
    with pytest.raises(Held):
        on_duty().given(ConfirmAdmission(), DESK, person=5)


def test_the_list_of_mergers_names_the_roles_that_warn_and_the_rule_that_refuses() -> None:
    warned = [merger.roles for merger in staffing.MERGERS if merger.roles is not None]
    assert warned == [(INFO, UNITS)]
    assert [pair for pair in warned if forbidden_pairs(pair) != (pair,)] == []
    assert any("goedkeuren" in merger.other for merger in staffing.MERGERS if not merger.roles)
