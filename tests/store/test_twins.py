# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Twins: the same things done to each store, in any order, leave the same answers.

The memory store is the model of the others; SQLite is
encrypted, and closed and opened again now and then.
"""

import tempfile
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from baken.kernel.entry import Entry, erase
from baken.kernel.stamp import STAMP_MAX
from baken.store.contract import Proof, Query, Row, Store
from baken.store.memory import MemoryStore
from baken.store.sqlite import SqliteStore

from .rows import DATABASE_KEY, LOGS, head_of, next_entry

QUERIES = [
    Query(process, order=order, limit=limit, **terms)
    for process in (0, 1, 2)
    for order in ("queue", "newest", "oldest")
    for limit, terms in (
        (100, {}),
        (2, {"offset": 1}),
        (100, {"states": (1, 2), "todo": 1}),
        (100, {"lanes": (0,), "due_before": 50}),
        (3, {"places": (3,)}),
    )
]
KEYS = ("", "OND", "BRE")
SMALL = st.integers(0, 3)
NODES, SEQS = st.integers(1, 3), st.integers(1, 12)
rows = st.builds(
    Row,
    id=st.integers(1, 6),
    process=st.integers(0, 2),
    state=SMALL,
    lane=SMALL,
    due=st.integers(0, 100) | st.just(STAMP_MAX),
    opened=SMALL,
    place=st.integers(3, 4),
    todo=SMALL,
    key=st.sampled_from(KEYS),
    blob=st.binary(max_size=5),
)
proofs = st.builds(
    Proof, NODES, st.sampled_from(LOGS), SEQS, st.floats(0, 100), st.booleans(), st.just("tcp")
)


class Twins(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.path = Path(self.folder.name) / "baken.db"
        self.memory = MemoryStore()
        self.sqlite = SqliteStore(self.path, DATABASE_KEY)
        self.made: list[Entry] = []

    def teardown(self) -> None:
        self.sqlite.close()
        self.folder.cleanup()

    @property
    def stores(self) -> tuple[Store, Store]:
        return self.memory, self.sqlite

    def some(self, data: st.DataObject) -> list[Entry]:
        return data.draw(st.lists(st.sampled_from(self.made), max_size=4, unique_by=lambda e: e.id))

    @rule(
        data=st.data(),
        log=st.sampled_from(LOGS),
        count=st.integers(1, 3),
        put=st.lists(rows, max_size=3),
    )
    def commit(self, data: st.DataObject, log: int, count: int, put: list[Row]) -> None:
        new: list[Entry] = []
        for _ in range(count):
            mine = [entry for entry in self.made + new if entry.log == log]
            homes = [e.record for e in self.made if (e.log ^ log) >> 2 & 0x7FFFF == 0]
            record = data.draw(st.sampled_from([None, *homes]))
            new.append(next_entry(head_of(mine[-1]) if mine else None, log, record))
        held = {entry.id: data.draw(st.integers(1, 3)) for entry in new if data.draw(st.booleans())}
        self.made += new
        for store in self.stores:
            store.commit(new, put, held)

    @precondition(lambda self: self.made)
    @rule(data=st.data(), put=st.lists(rows, max_size=2))
    def commit_again(self, data: st.DataObject, put: list[Row]) -> None:
        again = self.some(data)
        held = {entry.id: 2 for entry in self.some(data)}
        for store in self.stores:
            store.commit(again, put, held)

    @precondition(lambda self: self.made)
    @rule(data=st.data(), put=st.lists(rows, max_size=2))
    def release(self, data: st.DataObject, put: list[Row]) -> None:
        idents = [entry.id for entry in self.some(data)]
        for store in self.stores:
            store.release(idents, put)

    @precondition(lambda self: self.made)
    @rule(data=st.data(), put=st.lists(rows, max_size=2), wipe=st.booleans())
    def erase(self, data: st.DataObject, put: list[Row], wipe: bool) -> None:
        erased = [erase(entry) for entry in self.some(data)]
        for store in self.stores:
            store.erase(erased, put)
            if wipe:
                store.wipe()

    @rule(told=st.lists(proofs, max_size=4))
    def prove(self, told: list[Proof]) -> None:
        for store in self.stores:
            store.prove(told)

    @rule(key=st.sampled_from(KEYS), value=st.none() | st.binary(max_size=4))
    def note(self, key: str, value: bytes | None) -> None:
        for store in self.stores:
            store.set_note(key, value)

    @rule()
    def clear_rows(self) -> None:
        for store in self.stores:
            store.clear_rows()

    @rule()
    def open_again(self) -> None:
        self.sqlite.close()
        self.sqlite = SqliteStore(self.path, DATABASE_KEY)

    @invariant()
    def they_answer_alike(self) -> None:
        memory, sqlite = self.stores
        assert memory.heads() == sqlite.heads()
        assert memory.scan(0, 1000) == sqlite.scan(0, 1000)
        for reason in range(4):
            assert memory.held(3, reason) == sqlite.held(3, reason)
        for query in QUERIES:
            assert memory.select(query) == sqlite.select(query)
            assert memory.count(query) == sqlite.count(query)
        for process in (1, 2):
            for key in KEYS:
                assert memory.by_key(process, key) == sqlite.by_key(process, key)
        assert memory.proven() == sqlite.proven()
        for key in KEYS:
            assert memory.note(key) == sqlite.note(key)

    @invariant()
    def they_tell_alike_of_each_log_and_record(self) -> None:
        memory, sqlite = self.stores
        for log in LOGS:
            assert memory.entries(log, 1, 3) == sqlite.entries(log, 1, 3)
            for seq in (1, 4, 9):
                assert memory.proofs(log, seq) == sqlite.proofs(log, seq)
        for record in {entry.record for entry in self.made}:
            found = [sorted(store.of_record(record), key=_id) for store in self.stores]
            assert found[0] == found[1]


def _id(pair: tuple[Entry, int]) -> int:
    return pair[0].id


TestTwins = Twins.TestCase
TestTwins.settings = settings(max_examples=40, stateful_step_count=15)
