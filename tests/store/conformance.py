# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""What every store must do: each promise of `contract.py` as a function of an empty store.

A new twin is right when `check_store(make_store)` passes.
"""

import itertools
from collections.abc import Callable

import msgspec

from baken.kernel.audience import SEQ_MAX, entry_id
from baken.kernel.entry import erase, open_entry
from baken.kernel.stamp import STAMP_MAX
from baken.store.contract import WAITING, Proof, Query, Row, Store

from .rows import (
    KEYS,
    LOG,
    LOGS,
    OTHER_LOG,
    THIRD_LOG,
    UNKNOWN_LOG,
    a_log,
    a_row,
    head_of,
    next_entry,
)

Promise = Callable[[Store], None]
PROMISES: list[Promise] = []


def check_store(make_store: Callable[[], Store]) -> None:
    """Run all promises, each over a new store."""
    for keeps in PROMISES:
        store = make_store()
        try:
            keeps(store)
        finally:
            store.close()


def promise(keeps: Promise) -> Promise:
    PROMISES.append(keeps)
    return keeps


# entries


@promise
def a_new_store_holds_nothing(store: Store) -> None:
    assert store.heads() == {}
    assert store.entry(entry_id(LOG, 1)) is None
    assert store.entries(LOG, 0, 10) == []
    assert store.of_record(entry_id(LOG, 1)) == []
    assert store.held(10) == []
    assert store.scan(0, 10) == []
    assert store.row(1) is None
    assert store.rows([1, 2]) == {}
    assert store.by_key(1, "OND-0001") is None
    assert store.select(Query(1)) == []
    assert store.count(Query(1)) == 0
    assert store.proofs(LOG, 1) == []
    assert store.proven() == {}
    assert store.note("draft/1") is None
    sizes = store.sizes()
    assert (sizes["entries"], sizes["records"]) == (0, 0)


@promise
def an_entry_comes_back_whole(store: Store) -> None:
    log = a_log(3)
    store.commit(log)
    assert [store.entry(entry.id) for entry in log] == log


@promise
def an_entry_within_a_run_comes_back_without_signature(store: Store) -> None:
    first, second = a_log(2)
    first = msgspec.structs.replace(first, signature=None)
    store.commit([first, second])
    assert store.entries(LOG, 0, 10) == [first, second]


@promise
def a_log_is_read_in_order_after_a_number_and_up_to_a_limit(store: Store) -> None:
    log = a_log(5)
    store.commit(log[:2])
    store.commit(a_log(2, OTHER_LOG))
    store.commit(log[2:])
    assert store.entries(LOG, 0, 10) == log
    assert store.entries(LOG, 2, 2) == log[2:4]
    assert store.entries(LOG, 5, 10) == []
    assert store.entries(LOG, 99, 10) == []
    assert store.entries(UNKNOWN_LOG, 0, 10) == []
    assert store.entry(entry_id(LOG, 6)) is None
    assert store.entry(entry_id(LOG, 0)) is None
    assert store.entry(entry_id(LOG, SEQ_MAX)) is None


@promise
def heads_tell_the_last_entry_of_every_log(store: Store) -> None:
    logs = {log: a_log(at, log) for at, log in enumerate(LOGS, 1)}
    store.commit(logs[THIRD_LOG][:1])
    store.commit([*logs[LOG], *logs[OTHER_LOG], *logs[THIRD_LOG][1:]])
    assert store.heads() == {log: head_of(entries[-1]) for log, entries in logs.items()}


@promise
def an_entry_that_is_already_there_is_left_as_it_is(store: Store) -> None:
    log = a_log(3)
    store.commit(log)
    other = msgspec.structs.replace(log[1], signature=None)
    store.commit([log[0], other, log[2]])
    store.commit(log)
    assert store.entries(LOG, 0, 10) == log
    assert store.sizes()["entries"] == 3


@promise
def a_commit_may_repeat_some_and_add_others(store: Store) -> None:
    log = a_log(4)
    store.commit(log[:2])
    store.commit(log[1:])
    assert store.entries(LOG, 0, 10) == log


@promise
def a_commit_of_nothing_changes_nothing(store: Store) -> None:
    store.commit(a_log(1), [a_row(1)])
    store.commit([])
    assert len(store.scan(0, 10)) == 1
    assert store.row(1) == a_row(1)


@promise
def the_entries_of_a_record_come_from_all_logs(store: Store) -> None:
    opening = a_log(1)[0]
    others = a_log(2, THIRD_LOG, opening.id)
    bystander = next_entry(head_of(opening))
    store.commit([opening, bystander, *others], held={others[1].id: 4})
    found = {entry.id: (entry, why) for entry, why in store.of_record(opening.id)}
    assert found == {
        opening.id: (opening, 0),
        others[0].id: (others[0], 0),
        others[1].id: (others[1], 4),
    }


@promise
def the_entries_of_a_record_are_found_before_its_opening_entry_came(store: Store) -> None:
    opening = a_log(1)[0]
    others = a_log(2, THIRD_LOG, opening.id)
    store.commit(others)
    assert {entry.id for entry, _ in store.of_record(opening.id)} == {e.id for e in others}


@promise
def a_scan_gives_all_entries_in_id_order_page_by_page(store: Store) -> None:
    wanted = []
    for log in LOGS:
        entries = a_log(3, log)
        store.commit(entries)
        wanted += entries
    wanted.sort(key=lambda entry: entry.id)
    store.commit([], held={wanted[4].id: 2})
    pages, after = [], 0
    while page := store.scan(after, 2):
        assert len(page) <= 2
        pages += page
        after = page[-1][0].id
    assert pages == [(entry, 2 if entry is wanted[4] else 0) for entry in wanted]


# standing apart


@promise
def what_stands_apart_is_told_with_its_reason(store: Store) -> None:
    first, second, third = a_log(3)
    store.commit([first, second, third], held={second.id: 4, third.id: 100})
    assert store.held(10) == [(second, 4), (third, 100)]
    assert store.held(1) == [(second, 4)]
    assert store.held(10, 100) == [(third, 100)]
    assert store.held(10, 5) == []
    assert store.held(10, 0, second.id) == [(third, 100)]
    assert store.held(10, 4, second.id) == []


@promise
def what_stands_apart_is_in_its_log_all_the_same(store: Store) -> None:
    log = a_log(2)
    store.commit(log, held={log[1].id: 4})
    assert store.entries(LOG, 0, 10) == log
    assert store.heads() == {LOG: head_of(log[1])}


@promise
def a_repeat_lets_nothing_in_that_stands_apart(store: Store) -> None:
    log = a_log(2)
    store.commit(log, held={log[1].id: 4})
    store.commit(log)
    assert store.held(10) == [(log[1], 4)]


@promise
def an_entry_that_is_there_may_be_put_apart_for_another_reason(store: Store) -> None:
    log = a_log(2)
    store.commit(log, held={log[1].id: 100})
    store.commit([], held={log[0].id: 3, log[1].id: 102})
    assert store.held(10) == [(log[0], 3), (log[1], 102)]


@promise
def an_entry_that_is_not_there_does_not_stand_apart(store: Store) -> None:
    log = a_log(2)
    store.commit(log[:1], held={log[1].id: 100})
    assert store.held(10) == []
    store.commit(log[1:])
    assert store.held(10) == []


@promise
def releasing_lets_entries_in_and_puts_their_rows(store: Store) -> None:
    log = a_log(3)
    store.commit(log, [a_row(1)], {entry.id: 100 for entry in log})
    store.release([log[0].id, log[2].id], [a_row(1, state=2), a_row(2)])
    assert store.held(10) == [(log[1], 100)]
    assert store.rows([1, 2]) == {1: a_row(1, state=2), 2: a_row(2)}
    store.release([], [])
    store.release([log[0].id], [])
    assert store.held(10) == [(log[1], 100)]


# rows


FULL_ROW = Row(
    id=(1 << 63) - 1, process=6, state=4, lane=0, due=STAMP_MAX, opened=STAMP_MAX - 1,
    place=65_535, todo=3, key="OND-0042", last_stamp=7, last_id=(1 << 63) - 2,
    blob=bytes(range(256)),
)  # fmt: skip


@promise
def a_row_comes_back_whole(store: Store) -> None:
    store.commit([], [FULL_ROW, a_row(5)])
    assert store.row(FULL_ROW.id) == FULL_ROW
    assert store.rows([5, 6, FULL_ROW.id]) == {5: a_row(5), FULL_ROW.id: FULL_ROW}
    assert store.select(Query(6)) == [FULL_ROW]


@promise
def a_later_row_takes_the_place_of_an_earlier_one(store: Store) -> None:
    store.commit([], [a_row(1, state=1, key="OND-0001")])
    store.commit([], [a_row(1, state=2, key="OND-0002")])
    assert store.row(1) == a_row(1, state=2, key="OND-0002")
    assert store.count(Query(1)) == 1
    assert store.by_key(1, "OND-0001") is None
    assert store.by_key(1, "OND-0002") == a_row(1, state=2, key="OND-0002")


@promise
def a_row_is_found_by_its_key_within_its_process(store: Store) -> None:
    rows = [a_row(3, 1, key="A"), a_row(2, 2, key="A"), a_row(4, 1, key="B"), a_row(5, 1)]
    store.commit([], rows)
    assert store.by_key(1, "A") == rows[0]
    assert store.by_key(2, "A") == rows[1]
    assert store.by_key(3, "A") is None
    assert store.by_key(1, "") is None


@promise
def of_rows_with_one_key_the_lowest_id_is_found_whatever_came_last(store: Store) -> None:
    for order in itertools.permutations([7, 8, 9]):
        for ident in order:
            store.commit([], [a_row(ident, key="OND")])
        assert store.by_key(1, "OND") == a_row(7, key="OND")


@promise
def a_record_that_waits_for_its_opening_entry_is_a_row_of_no_process(store: Store) -> None:
    store.commit([], [a_row(1, WAITING)])
    assert store.row(1) == a_row(1, WAITING)
    assert store.count(Query(1)) == 0
    store.commit([], [a_row(1)])
    assert store.count(Query(1)) == 1
    assert store.count(Query(WAITING)) == 0


@promise
def clearing_rows_leaves_the_entries(store: Store) -> None:
    log = a_log(2)
    store.commit(log, [a_row(1, key="A")], {log[0].id: 4})
    store.clear_rows()
    assert store.row(1) is None
    assert store.by_key(1, "A") is None
    assert store.count(Query(1)) == 0
    assert store.scan(0, 10) == [(log[0], 4), (log[1], 0)]


# lists

ROWS = [
    a_row(ident, process, state=state, lane=lane, place=place, todo=todo, due=due, opened=opened)
    for ident, (process, state, lane, place, todo, due, opened) in enumerate(
        itertools.islice(
            itertools.product(
                (1, 2), (1, 2), (0, 1, 3), (3, 4), (0, 1, 2, 3), (20, 10, STAMP_MAX), (5, 6)
            ),
            0,
            None,
            5,
        ),
        1,
    )
]
FILTERS: list[dict[str, object]] = [
    {},
    {"states": (1,)},
    {"states": (1, 2)},
    {"states": (9,)},
    {"places": (3,)},
    {"places": (3, 4)},
    {"lanes": (0, 3)},
    {"todo": 1},
    {"todo": 2},
    {"todo": 3},
    {"due_before": 20},
    {"due_before": 0},
    {"due_before": STAMP_MAX},
    {"states": (2,), "places": (4,), "lanes": (0, 1), "todo": 3, "due_before": 21},
]


def _fits(row: Row, query: Query) -> bool:
    """The meaning of a query, in the plainest words."""
    return (
        row.process == query.process
        and (query.states == () or row.state in query.states)
        and (query.places == () or row.place in query.places)
        and (query.lanes == () or row.lane in query.lanes)
        and (query.todo == 0 or row.todo & query.todo != 0)
        and (query.due_before is None or row.due < query.due_before)
    )


def _rank(row: Row, order: str) -> tuple[int, ...]:
    match order:
        case "newest":
            return (-row.opened, -row.id)
        case "oldest":
            return (row.opened, row.id)
        case _:
            return (row.lane, row.due, row.opened, row.id)


@promise
def a_query_finds_what_it_says_in_the_order_it_says(store: Store) -> None:
    store.commit([], ROWS)
    for terms, order in itertools.product(FILTERS, ("queue", "newest", "oldest")):
        query = Query(1, order=order, limit=1000, **terms)  # type: ignore[arg-type]
        wanted = sorted(
            (row for row in ROWS if _fits(row, query)), key=lambda row: _rank(row, order)
        )
        assert store.select(query) == wanted, query
        assert store.count(query) == len(wanted), query


@promise
def pages_of_a_query_join_without_seams(store: Store) -> None:
    store.commit([], ROWS)
    for order in ("queue", "newest", "oldest"):
        whole = store.select(Query(1, order=order, limit=1000))
        pages = [
            row
            for offset in range(0, len(whole) + 7, 7)
            for row in store.select(Query(1, order=order, limit=7, offset=offset))
        ]
        assert pages == whole


@promise
def a_count_knows_no_page(store: Store) -> None:
    store.commit([], ROWS)
    assert store.count(Query(1, limit=2, offset=3)) == store.count(Query(1))


# erasing


@promise
def an_erased_entry_stays_in_its_log_without_its_personal_part(store: Store) -> None:
    log = a_log(3)
    store.commit(log, held={log[2].id: 4})
    store.erase([erase(log[1]), erase(log[2])])
    found = store.entries(LOG, 0, 10)
    assert found == [log[0], erase(log[1]), erase(log[2])]
    assert found[1].personal is None
    assert open_entry(found[1], KEYS) == (b"wat", b"")
    assert store.heads() == {LOG: head_of(log[2])}
    assert store.of_record(log[1].id) == [(erase(log[1]), 0)]
    assert store.held(10) == [(erase(log[2]), 4)]


@promise
def erasing_puts_the_rows_that_are_left_and_wiping_changes_no_answer(store: Store) -> None:
    log = a_log(3)
    store.commit(log, [a_row(1, blob=b"Molenstraat 12"), a_row(2)], {log[2].id: 4})
    store.set_note("draft/1", b"half")
    store.prove([stored(1, 2, 1.0)])
    store.erase([erase(log[0])], [a_row(1)])
    store.wipe()
    assert store.scan(0, 10) == [(erase(log[0]), 0), (log[1], 0), (log[2], 4)]
    assert store.rows([1, 2]) == {1: a_row(1), 2: a_row(2)}
    assert store.note("draft/1") == b"half"
    assert store.proven() == {1: {LOG: 2}}
    store.commit([next_entry(head_of(log[2]))])
    assert store.sizes()["entries"] == 4


@promise
def what_was_erased_does_not_come_back_with_a_repeat(store: Store) -> None:
    log = a_log(2)
    store.commit(log)
    store.erase([erase(log[0])])
    store.commit(log)
    assert store.entries(LOG, 0, 10) == [erase(log[0]), log[1]]


@promise
def an_entry_without_its_personal_part_is_hollow_until_it_is_filled(store: Store) -> None:
    log = a_log(3)
    store.commit([log[0], erase(log[1]), erase(log[2])], held={log[2].id: 4})
    assert store.hollow(0, 10) == [log[1].id, log[2].id]
    assert store.hollow(0, 1) == [log[1].id]
    assert store.hollow(log[1].id, 10) == [log[2].id]
    store.fill([log[1]], [a_row(1)])
    assert store.entries(LOG, 0, 10) == [log[0], log[1], erase(log[2])]
    assert store.hollow(0, 10) == [log[2].id]
    assert store.held(10) == [(erase(log[2]), 4)]
    assert store.row(1) == a_row(1)


@promise
def what_was_erased_here_is_not_hollow(store: Store) -> None:
    log = a_log(3)
    store.commit([log[0], log[1], erase(log[2])])
    store.erase([erase(log[0]), erase(log[2])])
    assert store.hollow(0, 10) == []
    store.commit([log[0], erase(log[1])])
    assert store.hollow(0, 10) == [], "a repeat changes nothing"


# proofs


def stored(node: int, seq: int, at: float, log: int = LOG, bearer: str = "tcp") -> Proof:
    return Proof(node, log, seq, at, True, bearer)


def handed(node: int, seq: int, at: float, log: int = LOG, bearer: str = "tcp") -> Proof:
    return Proof(node, log, seq, at, False, bearer)


@promise
def the_proof_of_an_entry_is_the_first_that_covers_it(store: Store) -> None:
    store.prove([stored(1, 3, 10.0), stored(1, 7, 20.5), stored(1, 9, 30.0)])
    assert store.proofs(LOG, 1) == [stored(1, 3, 10.0)]
    assert store.proofs(LOG, 3) == [stored(1, 3, 10.0)]
    assert store.proofs(LOG, 4) == [stored(1, 7, 20.5)]
    assert store.proofs(LOG, 9) == [stored(1, 9, 30.0)]
    assert store.proofs(LOG, 10) == []


@promise
def a_proof_that_says_less_than_an_earlier_one_adds_nothing(store: Store) -> None:
    store.prove([stored(1, 7, 10.0)])
    store.prove([stored(1, 3, 20.0), stored(1, 7, 30.0, bearer="koerier")])
    assert store.proofs(LOG, 2) == [stored(1, 7, 10.0)]
    assert store.proofs(LOG, 7) == [stored(1, 7, 10.0)]
    assert store.proven() == {1: {LOG: 7}}


@promise
def handed_and_stored_are_two_sorts_and_each_node_has_its_own(store: Store) -> None:
    proofs = [
        handed(1, 4, 1.0), stored(1, 4, 2.0), handed(2, 4, 3.0, bearer="radio"),
        stored(2, 9, 4.0, OTHER_LOG),
    ]  # fmt: skip
    store.prove(reversed(proofs))
    assert store.proofs(LOG, 4) == proofs[:3]
    assert store.proofs(OTHER_LOG, 9) == [proofs[3]]
    assert store.proven() == {1: {LOG: 4}, 2: {OTHER_LOG: 9}}


@promise
def proofs_outlive_a_commit_and_a_flush(store: Store) -> None:
    store.prove([stored(1, 1, 1.0)])
    store.commit(a_log(1))
    store.prove([stored(1, 2, 2.0)])
    store.flush()
    store.prove([stored(1, 3, 3.0)])
    assert [store.proofs(LOG, seq)[0].at for seq in (1, 2, 3)] == [1.0, 2.0, 3.0]


@promise
def many_proofs_are_kept(store: Store) -> None:
    store.prove(stored(1, seq, float(seq)) for seq in range(1, 4001))
    assert store.proofs(LOG, 1)[0].at == 1.0
    assert store.proofs(LOG, 4000)[0].at == 4000.0
    assert store.proven() == {1: {LOG: 4000}}


# notes and sizes


@promise
def a_note_is_kept_until_it_is_taken_away(store: Store) -> None:
    store.set_note("draft/1", b"Molenstr")
    store.set_note("draft/1", b"Molenstraat 12")
    store.set_note("draft/2", b"")
    assert store.note("draft/1") == b"Molenstraat 12"
    assert store.note("draft/2") == b""
    store.set_note("draft/1", None)
    store.set_note("draft/3", None)
    assert store.note("draft/1") is None
    assert store.note("draft/2") == b""


@promise
def notes_are_found_by_how_they_begin(store: Store) -> None:
    for key in ("draft/2/b", "drafts", "draft/1/a", "other", "draft/"):
        store.set_note(key, b"x")
    assert store.notes("draft/", 10) == ["draft/", "draft/1/a", "draft/2/b"]
    assert store.notes("draft/", 2) == ["draft/", "draft/1/a"]
    assert store.notes("draft/1/%", 10) == []
    store.set_note("draft/1/a", None)
    assert store.notes("draft/1", 10) == []


@promise
def sizes_count_entries_and_records(store: Store) -> None:
    store.commit(a_log(3), [a_row(1), a_row(2)])
    sizes = store.sizes()
    assert (sizes["entries"], sizes["records"]) == (3, 2)
    assert sizes["disk_bytes"] >= 0
