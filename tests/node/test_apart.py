# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Held apart: what an author was not entitled to, or no reader understands.

It is kept, shown with its reason and told on to others, and changes no record:
nobody acts beyond their mandate, and nobody's word is thrown away.
"""

from collections.abc import Callable
from pathlib import Path
from typing import Any, cast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from baken.domain.charter import Actor, Role, Verdict
from baken.domain.points import StopPoint
from baken.domain.reports import AddToReport, AssessReport, SeeReport
from baken.kernel.audience import OFFICES, REGION, audience_of, entry_id, lane_of, log_of
from baken.kernel.entry import Entry, Head, erase
from baken.kernel.lane import Lane
from baken.kernel.seal import AudienceKey
from baken.node.folding import MALFORMED
from baken.node.node import Node
from baken.store.contract import Store
from baken.store.memory import MemoryStore
from baken.store.sqlite import SqliteStore
from tests.area import (
    ASSESSOR,
    BRE,
    COORDINATOR,
    CPO,
    DESK,
    OND,
    START_S,
    WAT,
    Pen,
    a_report,
    an_assessment,
    node_at,
    parcel,
    parcels_of,
    point_of,
    report_at,
)

POINT = point_of(OND)
BRE_RECORD = entry_id(log_of(WAT, REGION, Lane.ROUTINE), 1)  # where the point BRE was planned
UNKNOWN_KIND = 4000
WRONG_KEY = AudienceKey(b"no key of this region, thirty two").pair()


def the_report() -> Entry:
    return Pen(OND).write(a_report())


def about(report: Entry, pen: Pen, act: Any, actor: Actor, **rest: Any) -> Entry:
    return pen.write(act, actor, START_S + 60, report.id, **({"home": POINT} | rest))


# A story: its entries beside the report, written by somebody who should not have.
Story = Callable[[Entry], Entry]
STORIES: dict[str, tuple[Story, int]] = {
    "a desk that assesses": (
        lambda report: about(report, Pen(OND), an_assessment(), DESK, lane=Lane.SPOED),
        Verdict.NOT_THIS_ROLE,
    ),
    "a role that is none": (
        lambda report: about(
            report,
            Pen(OND),
            AddToReport(text="x"),
            Actor(1, cast(Role, 15)),
            lane=Lane.SPOED,
        ),
        Verdict.NO_SUCH_ROLE,
    ),
    "a point that is not behind this one": (
        lambda report: about(report, Pen(BRE), AddToReport(text="x"), DESK),
        Verdict.WRONG_AUDIENCE,
    ),
    "a point among the offices": (
        lambda report: Pen(OND).write(a_report(), COORDINATOR, home=OFFICES),
        Verdict.WRONG_AUDIENCE,
    ),
    "a coordinator who stops another point": (
        lambda report: Pen(OND).write(
            StopPoint(place=BRE), COORDINATOR, record=BRE_RECORD, home=REGION
        ),
        Verdict.NOT_THIS_PLACE,
    ),
    "a real act among exercises": (
        lambda report: about(report, Pen(CPO), SeeReport(), ASSESSOR, exercise=False),
        Verdict.WRONG_EXERCISE,
    ),
    "an act that opens a record, on one that is there": (
        lambda report: about(report, Pen(CPO), a_report(), ASSESSOR),
        Verdict.WRONG_HOME,
    ),
    "an act that opens nothing, as if it did": (
        lambda report: Pen(CPO).write(SeeReport(), ASSESSOR, home=POINT),
        Verdict.WRONG_HOME,
    ),
    "bytes that are no act of their kind": (
        lambda report: about(
            report, Pen(CPO), an_assessment(), ASSESSOR, parts=(b"\x91\xa3zes", b"")
        ),
        MALFORMED,
    ),
    "a text that is too long": (
        lambda report: about(report, Pen(OND), AddToReport(text="x" * 241), DESK, lane=Lane.SPOED),
        MALFORMED,
    ),
    "a key that is not the audience's": (
        lambda report: about(report, Pen(CPO), SeeReport(), ASSESSOR, keys=WRONG_KEY),
        MALFORMED,
    ),
}


every_story = pytest.mark.parametrize(("story", "why"), STORIES.values(), ids=STORIES)
MAKERS: dict[str, Callable[[Path], Store]] = {
    "memory": lambda folder: MemoryStore(),
    "sqlite": lambda folder: SqliteStore(folder / "baken.db"),
}
every_store = pytest.mark.parametrize("make", MAKERS.values(), ids=MAKERS)


@every_story
@every_store
def test_it_is_kept_and_shown_with_its_reason_and_changes_nothing(
    make: Callable[[Path], Store], story: Story, why: int, tmp_path: Path
) -> None:
    report = the_report()
    odd = story(report)
    plain, node = node_at(CPO), node_at(CPO, make(tmp_path))
    for one in (plain, node):
        one.receive([parcel(report)], START_S)
    assert node.receive([parcel(odd)], START_S) == 1
    assert node.store.entry(odd.id) == odd
    assert [(event.entry, event.held) for event in node.held()] == [(odd.id, why)]
    assert node.record(report.id) == plain.record(report.id)
    assert node.digest() == plain.digest()
    assert sum(node.counters.values()) == 1
    shown = {event.entry: event.held for event in node.history(odd.record)}
    assert shown[odd.id] == why
    node.rebuild()
    assert node.digest() == plain.digest()
    node.store.close()


@every_story
def test_it_is_told_on_and_each_node_finds_the_same(story: Story, why: int) -> None:
    report = the_report()
    odd = story(report)
    node, other = node_at(CPO), node_at(WAT)
    node.receive([parcel(report), parcel(odd)], START_S)
    other.receive(parcels_of(node), START_S)
    assert [(event.entry, event.held) for event in other.held()] == [(odd.id, why)]
    assert other.digest() == node.digest()


@every_story
def test_it_stops_nothing_that_follows_in_its_log(story: Story, why: int) -> None:
    report = the_report()
    odd = story(report)
    node = node_at(CPO)
    pen = Pen(odd.author)
    pen.heads[odd.log] = Head(odd.seq, odd.hash, odd.stamp)
    actor = ASSESSOR if odd.author == CPO else DESK
    home, lane = audience_of(odd.log), lane_of(odd.log)
    next_one = pen.write(a_report(), actor, START_S + 90, home=home, lane=lane)
    assert node.receive([parcel(report), parcel(odd), parcel(next_one)], START_S) == 3
    assert node.heads()[odd.log] == next_one.seq == odd.seq + 1


@given(st.permutations(list(STORIES)), st.integers(0, len(STORIES)))
@settings(max_examples=25)
def test_the_order_of_arrival_changes_no_verdict(order: list[str], at: int) -> None:
    report = the_report()
    node = node_at(CPO)
    told: dict[int, int] = {}
    taken: set[tuple[int, int]] = set()
    for place, name in enumerate(order):
        if place == at:
            node.receive([parcel(report)], START_S)
        story, why = STORIES[name]
        odd = story(report)
        if (odd.log, odd.seq) in taken:
            continue  # two stories that begin the same log
        taken.add((odd.log, odd.seq))
        told[odd.id] = why
        node.receive([parcel(odd)], START_S)
    assert {event.entry: event.held for event in node.held()} == told
    node.receive([parcel(report)], START_S)
    assert node.record(report.id) is not None
    assert report_at(node, report.id).assessments == 0


# what a newer version will understand


def newer(report: Entry) -> Entry:
    """An act of a kind that this version doesn't know."""
    return about(report, Pen(CPO), SeeReport(), ASSESSOR, kind=UNKNOWN_KIND)


@every_store
def test_an_unknown_kind_is_kept_told_on_counted_and_not_folded(
    make: Callable[[Path], Store], tmp_path: Path
) -> None:
    report = the_report()
    odd = newer(report)
    node, other = node_at(CPO, make(tmp_path)), node_at(WAT)
    node.receive([parcel(report)], START_S)
    before = node.digest(), node.store.row(report.id)
    assert node.receive([parcel(odd)], START_S) == 1
    assert (node.digest(), node.store.row(report.id)) == before
    assert node.counters["act.unknown_kind"] == 1
    assert node.held() == []
    shown = {event.entry: (event.kind, event.title, event.act) for event in node.history(report.id)}
    assert shown[odd.id] == (UNKNOWN_KIND, "", None)
    other.receive(parcels_of(node), START_S)
    assert other.store.entry(odd.id) == odd
    assert other.digest() == node.digest()
    node.rebuild()
    assert node.digest() == before[0]
    node.store.close()


def test_a_record_that_an_unknown_kind_opened_is_no_record_here() -> None:
    node = node_at(CPO)
    odd = Pen(OND).write(a_report(), kind=UNKNOWN_KIND)
    assert node.receive([parcel(odd)], START_S) == 1
    assert node.record(odd.id) is None
    assert node.sizes()["records"] == 0
    node.rebuild()
    assert node.sizes()["records"] == 0


def test_a_known_act_on_a_record_of_an_unknown_kind_waits() -> None:
    """Should this node be told later what that kind is, a rebuild folds it."""
    node = node_at(CPO)
    odd = Pen(OND).write(a_report(), kind=UNKNOWN_KIND)
    seen = about(odd, Pen(CPO), SeeReport(), ASSESSOR)
    node.receive([parcel(odd), parcel(seen)], START_S)
    assert node.record(odd.id) is None
    assert node.held() == []


def test_an_act_without_its_personal_part_is_an_act() -> None:
    """Erased at one node, an entry that is passed on is the same entry without names."""
    report = the_report()
    node = node_at(CPO)
    assert node.receive([parcel(erase(report))], START_S) == 1
    assert report_at(node, report.id).take.where == ""
    assert report_at(node, report.id).take.what == a_report().what
    assert node.receive([parcel(report)], START_S) == 0
    assert node.counters["entry.repeat"] == 1


def test_assessing_belongs_to_the_professionals() -> None:
    """The same act, by the coordination point, counts."""
    report = the_report()
    node = node_at(CPO)
    good = about(report, Pen(CPO), an_assessment(), ASSESSOR)
    node.receive([parcel(report), parcel(good)], START_S)
    assert isinstance(report_at(node, report.id).assessment, AssessReport)
    assert node.held() == []


def test_a_role_that_nobody_has_is_shown_as_none() -> None:
    report = the_report()
    node = node_at(CPO)
    story, _ = STORIES["a role that is none"]
    node.receive([parcel(story(report))], START_S)
    (event,) = node.held()
    assert event.role is None
    assert event.person == 1


def held_at(node: Node) -> list[int]:
    return [event.entry for event in node.held()]


@every_store
def test_what_was_held_is_held_after_the_store_was_opened_again(
    make: Callable[[Path], Store], tmp_path: Path
) -> None:
    report = the_report()
    story, _ = STORIES["a desk that assesses"]
    odd = story(report)
    node = node_at(CPO, make(tmp_path))
    node.receive([parcel(report), parcel(odd)], START_S)
    store = node.store
    if isinstance(store, SqliteStore):
        store.close()
        store = SqliteStore(store.path)
    assert held_at(node_at(CPO, store)) == [odd.id]
    store.close()
