# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Clocks that are wrong: they put acts apart for a while, and never poison the order."""

from collections.abc import Callable
from pathlib import Path

import pytest

from baken.domain.charter import Verdict
from baken.domain.reports import AddToReport, SeeReport
from baken.kernel import stamp
from baken.kernel.entry import Entry, Head
from baken.kernel.stamp import AHEAD_MAX_S, UNITS_PER_S
from baken.node.folding import FUTURE, MALFORMED
from baken.node.node import RELEASE_AT_ONCE, Node
from baken.store.contract import Store
from baken.store.memory import MemoryStore
from baken.store.sqlite import SqliteStore
from tests.area import (
    ASSESSOR,
    BRE,
    CPO,
    DAY_S,
    DESK,
    HOUR_S,
    MINUTE_S,
    OND,
    START_S,
    WAT,
    YEAR_S,
    Pen,
    a_report,
    an_assessment,
    exchange,
    node_at,
    parcel,
    point_of,
    report_at,
)

POINT = point_of(OND)
MAKERS: dict[str, Callable[[Path], Store]] = {
    "memory": lambda folder: MemoryStore(),
    "sqlite": lambda folder: SqliteStore(folder / "baken.db"),
}
every_store = pytest.mark.parametrize("make", MAKERS.values(), ids=MAKERS)


def stamp_of(node: Node, entry: int) -> int:
    found = node.store.entry(entry)
    assert found is not None
    return found.stamp


def reasons(node: Node) -> set[int]:
    return {event.held for event in node.held()}


def submit(node: Node, now_s: float) -> int:
    return node.submit(a_report(), DESK, now_s).entry


def ahead(by_s: float, pen: Pen | None = None) -> Entry:
    return (pen or Pen(OND)).write(a_report(), now_s=START_S + by_s)


# ahead


@pytest.mark.parametrize(
    ("by_s", "apart"),
    [
        (0, False),
        (AHEAD_MAX_S, False),
        (AHEAD_MAX_S + 1, True),
        (YEAR_S, True),
        (200 * YEAR_S, True),
    ],
)
def test_a_stamp_more_than_ten_minutes_ahead_stands_apart(by_s: float, apart: bool) -> None:
    node = node_at(CPO)
    made = ahead(by_s)
    assert node.receive([parcel(made)], START_S) == 1
    assert reasons(node) == ({FUTURE} if apart else set())
    assert (node.record(made.id) is None) is apart
    assert node.heads() == {made.log: 1}


@every_store
def test_it_is_let_in_when_the_clock_has_come_near(
    make: Callable[[Path], Store], tmp_path: Path
) -> None:
    node, right = node_at(CPO, make(tmp_path)), node_at(CPO)
    pen = Pen(OND)
    run = [ahead(at * HOUR_S, pen) for at in range(4)]
    node.receive(map(parcel, run), START_S)
    assert node.count(node.query("reports")) == 1
    for hours in (1, 2, 3):
        node.tick(START_S + hours * HOUR_S - AHEAD_MAX_S - 1)
        assert node.count(node.query("reports")) == hours
        node.tick(START_S + hours * HOUR_S - AHEAD_MAX_S)
        assert node.count(node.query("reports")) == hours + 1
    assert not node.held()
    right.receive(map(parcel, run), START_S + DAY_S)
    assert node.digest() == right.digest()
    node.store.close()


def test_what_is_let_in_falls_in_its_place_among_what_came_meanwhile() -> None:
    node, right = node_at(CPO), node_at(CPO)
    opening = Pen(OND).write(a_report(), now_s=START_S)
    early = Pen(CPO).write(
        an_assessment("eerst"), ASSESSOR, START_S + HOUR_S, opening.id, home=POINT
    )
    pen = Pen(WAT)
    later = pen.write(
        AddToReport(text="later"), ASSESSOR, START_S + 2 * HOUR_S, opening.id, home=POINT
    )
    for one in (opening, early):
        node.receive([parcel(one)], START_S)
    node.receive([parcel(later)], START_S + 2 * HOUR_S)
    assert report_at(node, opening.id).assessment is None
    node.tick(START_S + 2 * HOUR_S)
    right.receive(map(parcel, (opening, early, later)), START_S + DAY_S)
    assert node.record(opening.id) == right.record(opening.id)
    assert node.digest() == right.digest()


def test_what_is_let_in_moves_the_stamps_of_this_node_on() -> None:
    """Its own next act sorts behind it."""
    node = node_at(CPO)
    made = ahead(HOUR_S)
    node.receive([parcel(made)], START_S)
    node.tick(START_S + HOUR_S - AHEAD_MAX_S)
    answer = node.submit(SeeReport(), ASSESSOR, START_S + HOUR_S - AHEAD_MAX_S, made.id).entry
    assert stamp_of(node, answer) == made.stamp + 1


def test_the_opening_act_may_be_the_one_that_stood_apart() -> None:
    node = node_at(CPO)
    opening = ahead(HOUR_S)
    seen = Pen(CPO).write(SeeReport(), ASSESSOR, START_S, opening.id, home=POINT)
    node.receive([parcel(opening), parcel(seen)], START_S)
    assert node.record(opening.id) is None
    node.tick(START_S + HOUR_S)
    assert report_at(node, opening.id).seen_at == seen.stamp


@every_store
def test_what_is_let_in_by_its_clock_still_needs_its_mandate(
    make: Callable[[Path], Store], tmp_path: Path
) -> None:
    node = node_at(CPO, make(tmp_path))
    report = Pen(OND).write(a_report())
    one, other = Pen(OND), Pen(CPO)
    one.heads = {report.log: Head(report.seq, report.hash, report.stamp)}
    odd = [
        one.write(an_assessment(), DESK, START_S + HOUR_S, report.id),
        other.write(
            SeeReport(), ASSESSOR, START_S + HOUR_S, report.id, home=POINT, parts=(b"\x91", b"")
        ),
    ]
    node.receive(map(parcel, [report, *odd]), START_S)
    assert reasons(node) == {FUTURE}
    node.tick(START_S + HOUR_S)
    held = {event.entry: event.held for event in node.held()}
    assert held == {odd[0].id: Verdict.NOT_THIS_ROLE, odd[1].id: MALFORMED}
    assert report_at(node, report.id).assessments == 0
    node.tick(START_S + 2 * HOUR_S)
    assert len(node.held()) == 2
    node.store.close()


def test_however_many_stand_apart_all_are_let_in() -> None:
    node = node_at(CPO)
    pen = Pen(OND)
    count = RELEASE_AT_ONCE + 20
    node.receive([parcel(ahead(HOUR_S, pen)) for _ in range(count)], START_S)
    for at in range(3):
        node.tick(START_S + HOUR_S + at)
    assert node.held() == []
    assert node.count(node.query("reports")) == count


def test_a_clock_a_year_ahead_does_not_keep_others_waiting() -> None:
    """More stand apart in its log than are looked at at once, and they come first in the row."""
    node = node_at(CPO)
    pen = Pen(OND)
    node.receive([parcel(ahead(YEAR_S, pen)) for _ in range(RELEASE_AT_ONCE + 20)], START_S)
    other = Pen(BRE).write(a_report(), now_s=START_S + HOUR_S)
    node.receive([parcel(other)], START_S)
    for at in range(3):
        node.tick(START_S + HOUR_S + at)
    assert node.record(other.id) is not None
    assert node.count(node.query("reports")) == 1


def test_nothing_that_stands_apart_is_ticked_in_vain(monkeypatch: pytest.MonkeyPatch) -> None:
    node = node_at(CPO)
    node.receive([parcel(ahead(0))], START_S)
    monkeypatch.setattr(node.store, "held", None)  # would fail when asked
    node.tick(START_S + HOUR_S)


# whose clock moves whose


def test_a_clock_a_year_ahead_does_not_move_the_clocks_of_others() -> None:
    wrong, node = node_at(OND), node_at(CPO)
    submit(wrong, START_S + YEAR_S)
    exchange(wrong, node)
    assert reasons(node) == {FUTURE}
    made = node.submit(a_report(), ASSESSOR, START_S + 5).entry
    assert stamp_of(node, made) == stamp.from_wall(START_S + 5)


@every_store
@pytest.mark.parametrize("kind", [None, 4000])
def test_nor_after_the_node_has_started_again(
    make: Callable[[Path], Store], kind: int | None, tmp_path: Path
) -> None:
    """Also where the entry that stands apart is of a kind that is not known here."""
    node = node_at(CPO, make(tmp_path))
    pen = Pen(OND)
    run = [ahead(0, pen), ahead(20, pen)]
    run += [pen.write(a_report(), now_s=START_S + YEAR_S, kind=kind) for _ in range(2)]
    node.receive(map(parcel, run), START_S)
    store = node.store
    if isinstance(store, SqliteStore):
        store.close()
        store = SqliteStore(store.path)
    again = node_at(CPO, store)
    made = again.submit(a_report(), ASSESSOR, START_S + 5).entry
    assert stamp_of(again, made) == stamp.from_wall(START_S + 20) + 1
    store.close()


def test_an_unknown_kind_far_ahead_is_let_in_in_time_and_not_folded() -> None:
    node = node_at(CPO)
    made = Pen(OND).write(a_report(), now_s=START_S + HOUR_S, kind=4000)
    node.receive([parcel(made)], START_S)
    assert reasons(node) == {FUTURE}
    node.tick(START_S + HOUR_S)
    assert node.held() == []
    assert node.record(made.id) is None


def test_an_answer_sorts_after_what_it_answers_though_this_clock_is_behind() -> None:
    """Nine minutes behind: within what is accepted, so the answer bears a later stamp."""
    desk, office = node_at(OND), node_at(CPO)
    record = desk.submit(a_report(), DESK, START_S).record
    exchange(desk, office, now_s=START_S - 9 * MINUTE_S)
    answer = office.submit(an_assessment(), ASSESSOR, START_S - 9 * MINUTE_S, record).entry
    assert stamp_of(office, answer) == stamp_of(office, record) + 1
    exchange(desk, office, now_s=START_S)
    assert desk.record(record) == office.record(record)
    assert [event.entry for event in desk.history(record)] == [record, answer]


@pytest.mark.parametrize("back_s", [1, HOUR_S, YEAR_S, START_S])
def test_stamps_rise_though_the_clock_falls_back(back_s: float) -> None:
    """A computer without a battery starts in 1970."""
    node = node_at(OND)
    stamps = [stamp_of(node, submit(node, now_s)) for now_s in (START_S, START_S - back_s)]
    stamps += [stamp_of(node, submit(node, START_S - back_s)) for _ in range(3)]
    assert stamps == [stamps[0] + at for at in range(5)]


def test_stamps_rise_though_the_clock_falls_back_while_the_node_was_off(tmp_path: Path) -> None:
    path = tmp_path / "baken.db"
    node = node_at(OND, SqliteStore(path))
    before = stamp_of(node, submit(node, START_S))
    node.store.close()
    again = node_at(OND, SqliteStore(path))
    assert stamp_of(again, submit(again, 0.0)) == before + 1
    again.store.close()


def test_a_clock_a_year_behind_keeps_the_order_of_its_own_acts() -> None:
    desk, office = node_at(OND), node_at(CPO)
    record = desk.submit(a_report(), DESK, START_S - YEAR_S).record
    adds = [
        desk.submit(AddToReport(text=text), DESK, START_S - YEAR_S, record).entry
        for text in ("een", "twee", "drie")
    ]
    exchange(desk, office, now_s=START_S)
    assert [text for _, text in report_at(office, record).additions] == ["een", "twee", "drie"]
    assert [event.entry for event in office.history(record)] == [record, *adds]
    assert office.held() == []


def test_a_clock_a_year_behind_sees_all_once_it_is_set_right() -> None:
    """Until then what others did stands apart there; it says so and loses nothing."""
    desk, office = node_at(OND), node_at(CPO)
    record = desk.submit(a_report(), DESK, START_S - YEAR_S).record
    exchange(desk, office, now_s=START_S)
    office.submit(an_assessment(), ASSESSOR, START_S, record)
    exchange(desk, office, now_s=START_S - YEAR_S)
    assert reasons(desk) == {FUTURE}
    assert report_at(desk, record).assessments == 0
    desk.tick(START_S)
    assert desk.record(record) == office.record(record)
    assert desk.held() == []


def test_a_clock_at_the_end_of_time_does_not_stop_the_node() -> None:
    node = node_at(OND)
    made = [submit(node, now_s) for now_s in (1e12, 1e12, START_S)]
    assert {stamp_of(node, entry) for entry in made} == {stamp.STAMP_MAX}
    assert node.count(node.query("reports")) == 3
    digest = node.digest()
    node.rebuild()
    assert node.digest() == digest


def test_stamps_tell_the_wall_time_of_an_act() -> None:
    node = node_at(OND)
    made = submit(node, START_S + 0.5)
    assert stamp.to_wall(stamp_of(node, made)) == START_S + 0.5
    assert node.history(made)[0].at == stamp.from_wall(START_S) + UNITS_PER_S // 2
