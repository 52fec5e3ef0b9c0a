# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Same acts, same screen: whatever the order, the repeats, the parcels and the store.

The invariant: a node that has heard every entry of the day shows what every other
such node shows, to the byte.
"""

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from baken.domain import catalogue
from baken.kernel.entry import Entry
from baken.node.node import Node
from baken.store.contract import Query, Row, Store
from baken.store.memory import MemoryStore
from baken.store.sqlite import SqliteStore
from baken.sync.messages import Parcel
from tests.area import (
    BRE,
    CPO,
    DESK,
    OND,
    WAT,
    Pen,
    a_report,
    node_at,
    parcel,
    parcels_of,
    point_of,
    report_at,
)

from .day import day, logs

PROCESSES = [process.number for process in catalogue.PROCESSES]


def rows_of(node: Node) -> list[Row]:
    return [row for number in PROCESSES for row in node.store.select(Query(number, limit=1000))]


@st.composite
def deliveries(draw: st.DrawFn) -> list[list[Parcel]]:
    """The whole day in parcels, cut anywhere, some twice, in any order, in any number of calls."""
    parcels: list[Parcel] = []
    for entries in logs(day().entries).values():
        ends = draw(st.sets(st.integers(1, len(entries)))) | {len(entries)}
        start = 0
        for end in sorted(ends):
            first = draw(st.integers(0, start))  # it may overlap what went before
            parcels.append(parcel(*entries[first:end]))
            start = end
    again = draw(st.lists(st.sampled_from(parcels), max_size=5))
    order = draw(st.permutations(parcels + again))
    cuts = sorted(draw(st.lists(st.integers(0, len(order)), max_size=6)))
    edges = [0, *cuts, len(order)]
    return [list(order[a:b]) for a, b in pairwise(edges)]


@given(deliveries())
@settings(max_examples=60)
def test_any_order_any_repeats_and_any_parcels_show_the_same(calls: list[list[Parcel]]) -> None:
    told, node = day().nodes[CPO], node_at(CPO)
    for call in calls:
        node.receive(call, day().end_s)
    assert node.heads() == told.heads()
    assert rows_of(node) == rows_of(told)
    assert node.digest() == told.digest()
    assert not node.held()


@given(deliveries())
@settings(max_examples=15)
def test_the_number_of_new_entries_is_told_and_each_counts_once(calls: list[list[Parcel]]) -> None:
    node = node_at(CPO)
    new = sum(node.receive(call, day().end_s) for call in calls)
    assert new == len(day().entries) == node.sizes()["entries"]


@given(st.permutations(range(len(day().entries))), st.integers(0, len(day().entries)))
@settings(max_examples=40)
def test_two_nodes_that_heard_the_same_part_of_the_day_show_the_same(
    order: list[int], count: int
) -> None:
    """Halfway too, when records wait for their opening act."""
    in_row = node_at(CPO)
    heard: set[int] = set()
    shuffled = node_at(CPO)
    for at in order[:count]:
        shuffled.receive([parcel(day().entries[at])], day().end_s)
    for entry in day().entries:
        log, seq = entry.log, entry.seq
        if shuffled.heads().get(log, 0) >= seq:
            in_row.receive([parcel(entry)], day().end_s)
            heard.add(entry.id)
    assert in_row.heads() == shuffled.heads()
    assert rows_of(in_row) == rows_of(shuffled)
    assert in_row.digest() == shuffled.digest()
    for entry in day().entries:
        assert in_row.history(entry.record) == shuffled.history(entry.record)


def test_nodes_that_read_the_same_audience_show_the_same_of_it() -> None:
    nodes = day().nodes
    for audience, readers in (
        (0, (CPO, WAT, OND, BRE)),
        (point_of(OND), (CPO, WAT, OND)),
        (point_of(BRE), (CPO, WAT, BRE)),
    ):
        digests = {nodes[number].digest(audience) for number in readers}
        assert len(digests) == 1
        assert digests != {node_at(CPO).digest(audience)}
    assert nodes[CPO].digest() == nodes[WAT].digest() != nodes[OND].digest()


def test_a_point_knows_nothing_of_another_point() -> None:
    node = day().nodes[OND]
    assert node.sizes()["entries"] > 0
    assert not [log for log in node.heads() if node.wants(BRE, log) and not node.wants(OND, log)]
    assert node.digest(point_of(BRE)) == node_at(OND).digest(point_of(BRE))


# late, and too early


def entries_of(record: int) -> list[Entry]:
    found = [entry for entry in day().entries if entry.record == record]
    return sorted(found, key=lambda entry: entry.order)


LONGEST = max({entry.record for entry in day().entries}, key=lambda record: len(entries_of(record)))


@pytest.mark.parametrize("late", range(len(entries_of(LONGEST))))
def test_an_act_that_comes_late_falls_in_its_place(late: int) -> None:
    node = node_at(CPO)
    log = entries_of(LONGEST)[late].log
    for entry in sorted(day().entries, key=lambda entry: entry.order):
        if entry.log != log:
            node.receive([parcel(entry)], day().end_s)
    assert node.record(LONGEST) != day().nodes[CPO].record(LONGEST)
    node.receive([parcel(*logs(day().entries)[log])], day().end_s)
    assert node.record(LONGEST) == day().nodes[CPO].record(LONGEST)


def test_acts_wait_for_the_act_that_opened_their_record() -> None:
    node = node_at(CPO)
    opening, *others = entries_of(LONGEST)
    by_log = logs(day().entries)
    for entry in others:
        if entry.log != opening.log:
            node.receive([parcel(*by_log[entry.log])], day().end_s)
    assert node.record(LONGEST) is None
    assert len(node.history(LONGEST)) > 1
    assert node.count(node.query("reports", limit=1000)) < 3
    node.receive([parcel(*by_log[opening.log])], day().end_s)
    assert node.record(LONGEST) == day().nodes[CPO].record(LONGEST)


# what others made of it


def test_nobody_judges_again_what_came_from_elsewhere() -> None:
    """`apply` takes what `judge` would refuse: it was judged where it was made."""
    node = node_at(CPO)
    act = a_report(readback_done=False)
    made = Pen(OND).write(act)
    node.receive([parcel(made)], day().end_s)
    assert report_at(node, made.id).take == act
    refusal = node_at(OND).refusal(act, DESK, day().end_s)
    assert refusal is not None
    assert refusal.code == "reports.no_readback"


MAKERS: dict[str, Callable[[Path], Store]] = {
    "memory": lambda folder: MemoryStore(),
    "sqlite": lambda folder: SqliteStore(folder / "baken.db"),
}


@pytest.mark.parametrize("make", MAKERS.values(), ids=MAKERS)
@pytest.mark.parametrize("run", [1, 5, 20])
def test_a_node_tells_on_what_it_heard(
    make: Callable[[Path], Store], run: int, tmp_path: Path
) -> None:
    """From the coordination point to the crisis team, whatever runs it came in."""
    relay, last = node_at(CPO, make(tmp_path)), node_at(WAT)
    relay.receive(parcels_of(*day().nodes.values(), run=run), day().end_s)
    last.receive(parcels_of(relay, run=7), day().end_s)
    assert last.digest() == relay.digest() == day().nodes[WAT].digest()
    assert rows_of(last) == rows_of(relay)
    relay.store.close()


# rebuilding


@pytest.mark.parametrize("make", MAKERS.values(), ids=MAKERS)
def test_rebuilding_gives_the_same_rows(make: Callable[[Path], Store], tmp_path: Path) -> None:
    node = node_at(CPO, make(tmp_path))
    half = [entry for entry in day().entries if entry.author != OND]
    for part in (half, day().entries):
        for entry in part:
            node.receive([parcel(entry)], day().end_s)
        rows, waiting, digest = rows_of(node), waiting_rows(node), node.digest()
        assert node.rebuild() == len({entry.record for entry in part})
        assert rows_of(node) == rows
        assert waiting_rows(node) == waiting
        assert node.digest() == digest
    assert digest == day().nodes[CPO].digest()
    node.store.close()


def waiting_rows(node: Node) -> dict[int, Row]:
    return node.store.rows(sorted({entry.record for entry in day().entries}))


def test_a_rebuild_that_power_cut_short_is_done_again_at_the_next_start(tmp_path: Path) -> None:
    path = tmp_path / "baken.db"
    node = node_at(CPO, SqliteStore(path))
    node.receive([parcel(entry) for entry in day().entries], day().end_s)
    whole = node.digest()

    def power_fails(*_: object) -> None:
        raise KeyboardInterrupt

    node.store.scan = power_fails  # type: ignore[method-assign,assignment]
    with pytest.raises(KeyboardInterrupt):
        node.rebuild()
    node.store.close()
    again = node_at(CPO, SqliteStore(path))
    assert again.digest() == whole
    assert again.store.note("rebuilding") is None
    again.store.close()


@pytest.mark.parametrize("make", MAKERS.values(), ids=MAKERS)
def test_both_stores_keep_the_same_of_the_day(
    make: Callable[[Path], Store], tmp_path: Path
) -> None:
    node = node_at(CPO, make(tmp_path))
    for entry in reversed(day().entries):
        node.receive([parcel(entry)], day().end_s)
    assert rows_of(node) == rows_of(day().nodes[CPO])
    node.store.close()
    if isinstance(node.store, SqliteStore):
        again = node_at(CPO, SqliteStore(node.store.path))
        assert again.digest() == day().nodes[CPO].digest()
        again.store.close()
