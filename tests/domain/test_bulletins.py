# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
# mypy: no-warn-unreachable
"""Bulletins: nobody publishes alone, and a withdrawn sheet comes off every board."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from baken.domain import bulletins
from baken.domain.bulletins import (
    VALID_MAX_S,
    ApproveBulletin,
    CheckBulletin,
    ConfirmRemoved,
    ContactKind,
    DraftBulletin,
    PostBulletin,
    RejectBulletin,
    State,
    SupersedeBulletin,
    WithdrawBulletin,
    current,
    expired,
    hangs,
    not_confirmed,
    take_down,
)
from baken.domain.charter import Role
from baken.domain.fold import step
from baken.domain.process import BACK, FRONT, NEVER, Meta, minutes
from baken.kernel.act import Act
from baken.kernel.lane import Lane

from .world import GTH, OND, START, START_S, WAT, ZUI, Held, Story, does_of

HCOM, MAYOR, ACBZ = Role.GCT_HCOM, Role.GCT_MAYOR, Role.GCT_ACBZ
INFO, DESK, COORDINATOR = Role.CP_INFO_MANAGER, Role.NSP_DESK, Role.NSP_COORDINATOR
PHONE = ((ContactKind.PHONE, "0800-0000"),)


def draft(**rest: Any) -> DraftBulletin:
    fields: dict[str, Any] = {
        "title": "Water",
        "known": "Het water is vuil.",
        "advice": "Kook het.",
        "no": 7,
    }
    return DraftBulletin(**(fields | rest))


def drafted(**rest: Any) -> Story:
    return Story(bulletins.PROCESS).given(draft(**rest), HCOM, person=1)


def checked(**rest: Any) -> Story:
    return drafted(**rest).given(CheckBulletin(contacts_verified=True), ACBZ, person=2)


def approved(**rest: Any) -> Story:
    return checked(**rest).given(ApproveBulletin(), MAYOR, person=3)


def posted() -> Story:
    story = approved().given(PostBulletin(place=OND), DESK)
    return story.given(PostBulletin(place=ZUI), DESK, place=ZUI)


# drafting


def test_a_draft_bears_the_number_that_the_public_sees() -> None:
    assert drafted().record.short == "WAT-7"


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"title": " "}, "bulletins.empty"),
        ({"known": " "}, "bulletins.empty"),
        ({"advice": " "}, "bulletins.no_advice"),
        ({"valid_from": START_S, "valid_until": START_S}, "bulletins.until"),
        ({"valid_from": START_S, "valid_until": START_S + VALID_MAX_S + 1}, "bulletins.too_long"),
        ({"replaces": 12345}, "bulletins.replaces_unknown"),
        ({}, ""),
    ],
)
def test_a_draft_says_what_people_can_do_and_until_when_it_holds(
    change: dict[str, Any], code: str
) -> None:
    assert Story(bulletins.PROCESS).when(draft(**change), HCOM) == code


def test_a_draft_without_times_holds_for_twelve_hours_from_now() -> None:
    record = drafted().record
    assert record.valid_until - record.valid_from == 12 * 3600


def test_a_draft_from_nobody_is_refused() -> None:
    assert Story(bulletins.PROCESS).when(draft(), HCOM, person=0) == "bulletins.nobody"


def test_a_longer_validity_from_elsewhere_is_cut_to_twelve_hours() -> None:
    record = drafted(valid_from=START_S, valid_until=START_S + 99 * 3600).record
    assert record.valid_until == START_S + 12 * 3600


# checking: the second person


def test_the_drafter_does_not_check() -> None:
    assert drafted().when(CheckBulletin(), HCOM, person=1) == "bulletins.own_check"


def test_another_person_in_the_same_role_checks() -> None:
    assert drafted().when(CheckBulletin(), HCOM, person=2) == ""


def test_the_same_number_at_another_place_is_another_person() -> None:
    assert drafted().when(CheckBulletin(), INFO, person=1) == ""


def test_nobody_does_not_check() -> None:
    assert drafted().when(CheckBulletin(), INFO, person=0) == "bulletins.nobody"


def test_the_checker_has_tried_each_number() -> None:
    story = drafted(contacts=PHONE)
    assert story.when(CheckBulletin(), INFO) == "bulletins.not_verified"
    assert story.when(CheckBulletin(contacts_verified=True), INFO) == ""


@pytest.mark.parametrize("person", [0, 1])
def test_a_check_that_does_not_count_leaves_a_draft(person: int) -> None:
    story = drafted().given(CheckBulletin(contacts_verified=True), HCOM, person=person)
    assert story.record.state is State.DRAFT


def test_a_check_that_left_the_numbers_untried_does_not_count() -> None:
    story = drafted(contacts=PHONE).given(CheckBulletin(), INFO)
    assert story.record.state is State.DRAFT


# approving


def test_an_approved_bulletin_is_current_until_its_time_is_over() -> None:
    record = approved().record
    assert record.state is State.APPROVED
    assert (record.drafted_by, record.checked_by, record.approved_by) == (
        (WAT, 1), (WAT, 2), (WAT, 3)
    )  # fmt: skip
    assert current(record, record.valid_from)
    assert not current(record, record.valid_from - 1)
    assert not current(record, record.valid_until)
    assert expired(record, record.valid_until)
    assert not expired(record, record.valid_from)


def test_an_unchecked_bulletin_is_not_approved() -> None:
    assert drafted().when(ApproveBulletin(), MAYOR, person=3) == "bulletins.not_checked"


def test_the_drafter_does_not_approve() -> None:
    assert checked().when(ApproveBulletin(), HCOM, person=1) == "bulletins.own_approval"
    story = checked().given(ApproveBulletin(), HCOM, person=1)
    assert story.record.state is State.CHECKED
    assert story.record.approved_early_by == (WAT, 1)


def test_nobody_does_not_approve() -> None:
    assert checked().when(ApproveBulletin(), HCOM, person=0) == "bulletins.nobody"
    assert checked().given(ApproveBulletin(), HCOM, person=0).record.state is State.CHECKED


def test_who_checked_may_approve() -> None:
    assert checked().when(ApproveBulletin(), HCOM, person=2) == ""


def test_an_approval_without_a_check_is_shown_and_does_nothing() -> None:
    story = drafted().given(ApproveBulletin(), MAYOR, person=3)
    assert story.record.state is State.DRAFT
    assert story.record.approved_early_by == (WAT, 3)
    assert story.record.approved_by is None
    story.given(CheckBulletin(), ACBZ, person=2)
    assert story.record.state is State.CHECKED
    assert not current(story.record, story.now_s)


def test_a_point_does_not_approve() -> None:
    with pytest.raises(Held):
        checked().given(ApproveBulletin(), COORDINATOR)


def test_an_approved_bulletin_is_neither_checked_nor_rejected_again() -> None:
    story = approved()
    assert story.when(CheckBulletin(), INFO) == "bulletins.not_a_draft"
    assert story.when(ApproveBulletin(), MAYOR) == "bulletins.not_a_draft"
    assert story.when(RejectBulletin(reason="x"), HCOM) == "bulletins.too_late_to_reject"
    assert story.given(RejectBulletin(reason="x"), HCOM).record.state is State.APPROVED


def test_a_rejected_draft_says_why_and_is_not_approved() -> None:
    story = checked().given(RejectBulletin(reason="nummer klopt niet"), MAYOR, person=3)
    assert story.record.state is State.REJECTED
    assert story.record.rejected_why == "nummer klopt niet"
    assert story.when(ApproveBulletin(), MAYOR, person=3) == "bulletins.not_a_draft"
    assert story.given(ApproveBulletin(), MAYOR, person=3).record.state is State.REJECTED


def test_a_draft_waits_for_the_back_office_for_half_an_hour() -> None:
    record = drafted().record
    assert bulletins.row(record).todo == BACK
    assert bulletins.row(record).due == record.drafted_at + minutes(30)
    assert bulletins.row(approved().record).due == NEVER


# at the board


def test_only_a_current_bulletin_is_put_on_the_board() -> None:
    assert checked().when(PostBulletin(place=OND), DESK) == "bulletins.not_current"
    assert approved().when(PostBulletin(place=OND), DESK) == ""
    assert approved().later(13 * 60).when(PostBulletin(place=OND), DESK) == (
        "bulletins.not_current"
    )


def test_a_point_speaks_for_its_own_board() -> None:
    with pytest.raises(Held):
        approved().given(PostBulletin(place=OND), DESK, place=ZUI)


def test_a_withdrawn_bulletin_comes_off_each_board() -> None:
    story = posted()
    assert not take_down(story.record, OND)
    story.given(WithdrawBulletin(why="nummer klopt niet"), HCOM)
    record = story.record
    assert record.state is State.WITHDRAWN
    assert not current(record, story.now_s)
    assert take_down(record, OND)
    assert take_down(record, ZUI)
    assert bulletins.row(record).todo == FRONT
    assert bulletins.row(record).lane is Lane.NOOD
    story.given(ConfirmRemoved(place=OND), DESK)
    assert not take_down(story.record, OND)
    assert take_down(story.record, ZUI)
    story.given(ConfirmRemoved(place=ZUI), DESK, place=ZUI)
    assert bulletins.row(story.record).todo == 0


def test_a_recall_waits_for_the_word_of_every_point() -> None:
    story = posted().given(WithdrawBulletin(why="fout"), HCOM)
    assert not_confirmed(story.record, (OND, ZUI, 3)) == (OND, ZUI, 3)
    story.given(ConfirmRemoved(place=OND), DESK)
    assert not_confirmed(story.record, (OND, ZUI, 3)) == (ZUI, 3)


def test_a_draft_that_never_hung_needs_no_recall() -> None:
    story = drafted().given(WithdrawBulletin(why="fout"), HCOM)
    assert not_confirmed(story.record, (OND, ZUI)) == ()


def test_a_sheet_that_was_hung_after_all_must_come_down() -> None:
    """The point had not heard of the recall yet."""
    story = approved().given(WithdrawBulletin(why="fout"), HCOM)
    story.given(PostBulletin(place=OND), DESK)
    assert hangs(story.record, OND)
    assert take_down(story.record, OND)


def test_withdrawing_goes_before_everything_else() -> None:
    does = does_of(bulletins.PROCESS, WithdrawBulletin)
    assert does.lane(None, WithdrawBulletin(why="fout")) is Lane.NOOD


def test_a_bulletin_is_withdrawn_once() -> None:
    story = approved().given(WithdrawBulletin(why="fout"), HCOM)
    assert story.when(WithdrawBulletin(why="nog eens"), HCOM) == "bulletins.withdrawn"


# replacing


def successor(old: Story) -> Story:
    new = Story(bulletins.PROCESS, first=50).knowing(old)
    assert new.when(draft(no=8, replaces=old.record.id), HCOM) == ""
    return new.given(draft(no=8, replaces=old.record.id), HCOM, person=1)


def approve(story: Story) -> Story:
    story.given(CheckBulletin(), ACBZ, person=2)
    return story.given(ApproveBulletin(), MAYOR, person=3)


def test_an_approved_successor_replaces_the_old_bulletin() -> None:
    old = posted()
    new = successor(old)
    old.knowing(new)
    act = SupersedeBulletin(by=new.record.id)
    assert old.when(act, MAYOR) == "bulletins.by_not_approved"
    approve(new)
    assert old.when(act, MAYOR) == ""
    old.given(act, MAYOR)
    assert old.record.state is State.SUPERSEDED
    assert old.record.superseded_by == new.record.id
    assert not current(old.record, old.now_s)
    assert take_down(old.record, OND)


def test_a_bulletin_is_replaced_only_by_one_that_says_so() -> None:
    old = approved()
    other = approve(Story(bulletins.PROCESS, first=50).given(draft(no=8), HCOM, person=1))
    old.knowing(other)
    assert old.when(SupersedeBulletin(by=other.record.id), MAYOR) == "bulletins.by_not_approved"
    assert old.when(SupersedeBulletin(by=old.record.id), MAYOR) == "bulletins.by_unknown"
    assert old.when(SupersedeBulletin(by=424242), MAYOR) == "bulletins.by_unknown"


def test_a_withdrawn_bulletin_stays_withdrawn() -> None:
    story = approved().given(WithdrawBulletin(why="fout"), HCOM)
    story.given(SupersedeBulletin(by=1), MAYOR)
    assert story.record.state is State.WITHDRAWN


# laws of this process

WHATEVER: tuple[Act, ...] = (
    CheckBulletin(),
    CheckBulletin(contacts_verified=True),
    ApproveBulletin(),
    RejectBulletin(reason="x"),
    PostBulletin(place=OND),
    WithdrawBulletin(why="x"),
    ConfirmRemoved(place=OND),
    SupersedeBulletin(by=1),
)
WHO = st.tuples(st.sampled_from([OND, GTH, WAT]), st.integers(0, 2), st.sampled_from(Role))


def meta_of(ident: int, who: tuple[int, int, Role]) -> Meta:
    place, person, role = who
    return Meta(
        id=ident, record=1, at=START + ident, author=place, code="WAT", place=place,
        person=person, role=role,
    )  # fmt: skip


@given(
    st.sampled_from([(), PHONE]),
    WHO,
    st.lists(st.tuples(st.sampled_from(WHATEVER), WHO), max_size=12),
)
def test_no_order_of_acts_gets_a_bulletin_approved_by_one_person(
    contacts: Any, first: Any, acts: Any
) -> None:
    record = step(bulletins.PROCESS, None, meta_of(1, first), draft(contacts=contacts))
    for at, (act, who) in enumerate(acts, 2):
        record = step(bulletins.PROCESS, record, meta_of(at, who), act)
        if record.approved_at:
            assert record.checked_by is not None
            assert record.approved_by is not None
            assert record.drafted_by not in (record.checked_by, record.approved_by)
            assert record.contacts_verified or not contacts
            people = (record.drafted_by, record.checked_by, record.approved_by)
            assert all(person for _, person in people)
        if current(record, START_S + 60):
            assert record.state is State.APPROVED
