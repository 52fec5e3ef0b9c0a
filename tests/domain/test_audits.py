# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Audits: readiness is counted from what was seen, and only as long as that holds."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from baken.domain import audits
from baken.domain.audits import (
    AUDIT,
    AUDIT_ITEMS,
    MEND_WITHIN,
    QUARTER,
    TOTAL,
    YEAR,
    Audit,
    AuditPoint,
    Found,
    State,
    UpdateItem,
    readiness,
)
from baken.domain.charter import Role
from baken.domain.process import NEVER, Meta
from baken.kernel.audience import REGION
from baken.kernel.stamp import from_wall

from .world import CHARTER, GTH, OND, START_S, WAT, ZUI, Story, context

COMMANDER, COORDINATOR = Role.GCT_ACBZ, Role.NSP_COORDINATOR
ALL_OK = tuple((item.number, Found.OK) for item in AUDIT)
NEEDED = [item.number for item in AUDIT if item.needed]
KIT, SEAL = 41, 42


def audit(marks: Any = ALL_OK, place: int = OND, **rest: Any) -> AuditPoint:
    fields: dict[str, Any] = {"place": place, "marks": tuple(marks), "no": 3}
    return AuditPoint(**(fields | rest))


def but(**found: Found) -> tuple[tuple[int, Found], ...]:
    """All in order but these: `but(i41=Found.NOK)`."""
    wanted = {int(name[1:]): value for name, value in found.items()}
    return tuple((n, wanted.get(n, ok)) for n, ok in ALL_OK)


def audited(act: AuditPoint) -> Story:
    return Story(audits.PROCESS).given(act, COMMANDER)


def of(story: Story) -> Audit:
    assert isinstance(story.record, Audit)
    return story.record


def later(record: Audit, after: int, place: int = OND) -> Meta:
    """An act by a coordinator, so long after the audit."""
    code = CHARTER.place[place].code
    return Meta(
        id=9,
        record=record.id,
        at=record.at + after,
        author=place,
        code=code,
        place=place,
        person=1,
        role=COORDINATOR,
    )


def test_what_nobody_saw_lacks_and_a_point_without_audit_is_due_now() -> None:
    found = readiness(None, 1000)
    assert (found.score, found.ready, found.due) == (0, False, 1000)
    assert set(found.lacks) == set(AUDIT)


def test_all_in_order_is_ready_until_the_kit_must_be_looked_at_again() -> None:
    record = of(audited(audit()))
    assert (record.state, record.short) == (State.READY, "WAT-S003")
    now = readiness(record, record.at + 1)
    assert (now.score, now.ready, now.lacks) == (100, True, ())
    assert now.due == record.at + QUARTER
    later = readiness(record, record.at + QUARTER)
    assert KIT in [item.number for item in later.lacks]
    assert not later.ready
    assert 0 < later.score < 100
    year = readiness(record, record.at + YEAR)
    assert (year.score, len(year.lacks)) == (0, len(AUDIT))


@pytest.mark.parametrize("number", NEEDED)
def test_one_needed_item_keeps_it_from_being_ready_and_is_due_soon(number: int) -> None:
    for found in (Found.NOK, Found.UNKNOWN):
        record = of(audited(audit(but(**{f"i{number}": found}))))
        now = readiness(record, record.at + 1)
        assert (record.state, now.ready) == (State.LACKING, False)
        assert now.lacks[0].number == number
        assert now.due == record.at + MEND_WITHIN


def test_what_is_not_needed_lowers_the_score_only() -> None:
    record = of(audited(audit(but(i15=Found.NOK))))
    now = readiness(record, record.at)
    assert (now.ready, now.score) == (True, 100 * (TOTAL - 1) // TOTAL)


def test_an_item_that_was_mended_counts_from_then() -> None:
    story = audited(audit(but(i41=Found.NOK)))
    story.now = from_wall(START_S + 9 * 86_400)
    story.given(UpdateItem(place=OND, item=KIT, found=Found.OK, note="koffer is er"), COORDINATOR)
    record = of(story)
    mark = next(mark for mark in record.marks if mark.item == KIT)
    assert (mark.found, mark.role, mark.note) == (Found.OK, COORDINATOR, "koffer is er")
    assert record.state is State.READY
    assert readiness(record, record.at + QUARTER + 1).ready  # but its seal is due
    assert SEAL in [item.number for item in readiness(record, record.at + QUARTER + 1).lacks]


@pytest.mark.parametrize(
    ("act", "code"),
    [
        (audit(), ""),
        (audit([(15, Found.NOK)]), ""),
        (audit([]), "audits.empty"),
        (audit([(1, Found.UNKNOWN)]), "audits.empty"),
        (audit([(99, Found.OK)]), "audits.no_item"),
        (audit([(1, Found.OK), (1, Found.NOK)]), "audits.twice"),
        (audit(notes=((99, "x"),)), "audits.no_item"),
    ],
)
def test_an_audit_says_something_about_items_of_the_list(act: AuditPoint, code: str) -> None:
    assert Story(audits.PROCESS).when(act, COMMANDER) == code


def test_only_a_support_point_is_audited() -> None:
    refusal = audits.judge(None, audit(place=GTH), context(COMMANDER))
    assert refusal is not None
    assert refusal.code == "audits.no_point"


@pytest.mark.parametrize(
    ("act", "code"),
    [
        (UpdateItem(place=OND, item=KIT, found=Found.OK), ""),
        (UpdateItem(place=OND, item=99, found=Found.OK), "audits.no_item"),
    ],
)
def test_an_update_is_about_an_item_of_this_point(act: UpdateItem, code: str) -> None:
    assert audited(audit()).when(act, COORDINATOR) == code


def test_an_update_of_another_point_changes_nothing() -> None:
    story = audited(audit())
    other = UpdateItem(place=ZUI, item=KIT, found=Found.NOK)
    assert audits.apply(of(story), other, later(of(story), 5, ZUI)) == of(story)


def test_it_lives_where_every_node_sees_it() -> None:
    assert audits.home(CHARTER, CHARTER.place[WAT], audit()) == REGION


def test_numbers_of_items_are_given_once_and_all_topics_are_asked() -> None:
    assert len(AUDIT_ITEMS) == len(AUDIT)
    assert {item.topic for item in AUDIT} == set(audits.Topic)


MARKS = st.lists(
    st.tuples(st.sampled_from(sorted(AUDIT_ITEMS)), st.sampled_from(Found)),
    unique_by=lambda mark: mark[0],
)


@given(marks=MARKS, item=st.sampled_from(AUDIT), after=st.integers(0, 2 * YEAR))
def test_the_score_is_bounded_and_never_falls_by_mending(
    marks: list[tuple[int, Found]], item: Any, after: int
) -> None:
    record = of(audited(audit(marks)))
    before = readiness(record, record.at + after)
    mended = audits.apply(
        record,
        UpdateItem(place=OND, item=item.number, found=Found.OK),
        later(record, after),
    )
    now = readiness(mended, record.at + after)
    assert 0 <= before.score <= now.score <= 100
    assert now.score == 100 or now.lacks
    assert before.due <= NEVER
    assert item not in now.lacks
