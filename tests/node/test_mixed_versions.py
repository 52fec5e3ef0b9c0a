# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Two releases in one region: both keep everything, and the older sees it all once it is newer.

A region is not updated in an hour: for days some nodes run the release before.
"""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from baken.domain import catalogue
from baken.domain.bulletins import DraftBulletin
from baken.domain.journal import WriteLine
from baken.domain.observations import NoteObservation
from baken.domain.reports import AssessReport, InformReporter, SeeReport, TakeReport
from baken.kernel.act import ActCodec
from baken.node.node import Node
from baken.store.contract import Store
from baken.store.memory import MemoryStore
from baken.store.sqlite import SqliteStore
from baken.sync import messages
from tests.area import (
    ASSESSOR,
    CPO,
    DESK,
    OND,
    WAT,
    a_report,
    exchange,
    node_at,
    parcels_of,
    report_at,
)

from .day import day
from .lines import Meeting
from .older import Older, Release, appended


def kind(*acts: type) -> set[int]:
    return {catalogue.BY_ACT[act].does.kind for act in acts}


NEWEST = kind(SeeReport, InformReporter, WriteLine, DraftBulletin, NoteObservation)
RELEASES: dict[str, Callable[[], Release]] = {
    "without the newest kinds": lambda: Release(NEWEST),
    "without the newest fields": lambda: Release(shorter=True),
    "without the way texts are coded": lambda: Release(models=False),
    "without any of these": lambda: Release(NEWEST, shorter=True),
}
every_release = pytest.mark.parametrize("make", RELEASES.values(), ids=RELEASES)


def update(older: Older) -> Node:
    """The same computer, with the software of today: its records are folded anew."""
    newer = node_at(older.card.number, older.store)
    newer.rebuild()
    return newer


@every_release
def test_the_older_one_keeps_everything_and_holds_nothing_against_anybody(
    make: Callable[[], Release],
) -> None:
    done = day()
    older = Older(CPO, MemoryStore(), make())
    older.receive(parcels_of(done.nodes[CPO]), done.end_s)
    assert older.heads() == done.nodes[CPO].heads()
    assert older.held() == []
    assert older.digest() != done.nodes[CPO].digest(), (
        "it does see less: else nothing is tried here"
    )


@every_release
def test_once_it_is_updated_it_shows_what_all_others_show(make: Callable[[], Release]) -> None:
    done = day()
    older = Older(CPO, MemoryStore(), make())
    older.receive(parcels_of(done.nodes[CPO]), done.end_s)
    newer = update(older)
    assert newer.digest() == done.nodes[CPO].digest()
    assert newer.held() == []


@every_release
def test_what_it_can_not_read_it_tells_on_unchanged(make: Callable[[], Release]) -> None:
    """Byte for byte, with the signature of whoever did it: over a line, as frames."""
    done = day()
    older, behind = Older(CPO, MemoryStore(), make()), node_at(WAT)
    older.receive(parcels_of(done.nodes[CPO]), done.end_s)
    Meeting(older, behind, "tcp://CPO", done.end_s).run(60)
    wanted = {log: head for log, head in older.heads().items() if behind.wants(WAT, log)}
    assert {log: behind.heads().get(log) for log in wanted} == wanted
    straight = node_at(WAT)
    straight.receive(parcels_of(done.nodes[CPO]), done.end_s)
    assert behind.digest() == straight.digest()


def test_what_the_older_one_does_itself_the_newer_ones_understand() -> None:
    """A desk with the release before goes on taking reports, and they agree on them."""
    done = day()
    older, newer = Older(OND, MemoryStore(), Release(NEWEST, shorter=True)), node_at(CPO)
    exchange(older, newer, done.nodes[WAT], now_s=done.end_s)
    first = older.submit(a_report(where="Kade 4"), DESK, done.end_s + 5).record
    older.submit(a_report(where="Dijk 2"), DESK, done.end_s + 9)
    exchange(older, newer, now_s=done.end_s + 20)
    assert report_at(newer, first).take.where == "Kade 4"
    assert newer.held() == []
    updated = update(older)
    exchange(updated, newer, now_s=done.end_s + 30)
    assert updated.record(first) == newer.record(first)


def test_what_it_does_not_know_is_shown_as_something_of_a_newer_version() -> None:
    done = day()
    older = Older(CPO, MemoryStore(), Release(NEWEST))
    older.receive(parcels_of(done.nodes[CPO]), done.end_s)
    [seen] = kind(SeeReport)
    events = [
        event
        for record in {entry.record for entry in done.entries}
        for event in older.history(record)
        if event.kind == seen
    ]
    assert events
    assert {(event.act, event.title, event.held) for event in events} == {(None, "", 0)}
    assert older.counters["act.unknown_kind"] > 0


class OtherWire(Meeting):
    """A line on which the called one speaks another version of the protocol."""

    def run(self, rounds: int = 8) -> None:
        versions = (messages.VERSION, messages.VERSION + 1)
        for at in (0, 1) * rounds:
            with spoken(versions[at]):
                said = self.nodes[at].lines.say(self.links[at], self.now_s, 1 << 20, self.now_s)
            with spoken(versions[1 - at]):
                self.nodes[1 - at].lines.hear(self.links[1 - at], said, self.now_s, self.now_s)
            self.now_s += 0.5


@contextmanager
def spoken(version: int) -> Iterator[None]:
    before, messages.VERSION = messages.VERSION, version
    try:
        yield
    finally:
        messages.VERSION = before


def test_of_another_version_on_the_air_nothing_is_heard_and_nothing_is_lost() -> None:
    """The called one counts it; the same version on both brings all that was done meanwhile."""
    done = day()
    one, other = done.nodes[CPO], node_at(WAT)
    line = OtherWire(one, other, "tcp://CPO", done.end_s)
    assert other.heads() == {}
    assert other.counters["hello.other_version"] > 0
    line.cut()
    Meeting(one, other, "tcp://CPO", done.end_s + 60).run(60)
    straight = node_at(WAT)
    straight.receive(parcels_of(one), done.end_s)
    assert other.digest() == straight.digest() != node_at(WAT).digest()


def test_the_earlier_releases_of_these_tests_do_know_less() -> None:
    """So that the tests above try what they say."""
    assert appended(TakeReport)
    assert "no" not in appended(TakeReport)
    shorter = Release(shorter=True).kinds[catalogue.BY_ACT[AssessReport].does.kind].codec
    assert isinstance(shorter, ActCodec)
    lost = set(AssessReport.__struct_fields__) - {*shorter.public.names, *shorter.personal.names}
    assert lost == appended(AssessReport) != set()


# a database of the release before

# As 0.1.0 made it.  Never change this: add the next one beside it.
FORMAT_1 = """
CREATE TABLE entry (
    id INTEGER PRIMARY KEY, record INTEGER NOT NULL, held INTEGER,
    hash BLOB NOT NULL, signature BLOB, wire BLOB NOT NULL);
CREATE INDEX entry_record ON entry (record) WHERE record != id;
CREATE INDEX entry_held ON entry (held) WHERE held IS NOT NULL;
CREATE TABLE record (
    id INTEGER PRIMARY KEY, process INTEGER NOT NULL, state INTEGER NOT NULL, lane INTEGER NOT NULL,
    due INTEGER NOT NULL, opened INTEGER NOT NULL, place INTEGER NOT NULL, todo INTEGER NOT NULL,
    key TEXT NOT NULL, last_stamp INTEGER NOT NULL, last_id INTEGER NOT NULL, blob BLOB NOT NULL);
CREATE INDEX record_queue ON record (process, state, lane, due, opened);
CREATE INDEX record_key ON record (key) WHERE key != '';
CREATE INDEX record_todo ON record (process, place) WHERE todo != 0;
CREATE TABLE proof (
    log INTEGER, node INTEGER, stored INTEGER, seq INTEGER, at REAL, bearer TEXT,
    PRIMARY KEY (log, node, stored, seq)) WITHOUT ROWID;
CREATE TABLE hollow (id INTEGER PRIMARY KEY);
CREATE TABLE note (key TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID;
PRAGMA user_version = 1;
"""


def test_a_database_of_an_earlier_release_opens_with_all_that_is_in_it(tmp_path: Path) -> None:
    """Its entries and notes are kept; its records are folded anew."""
    done = day()
    path = tmp_path / "baken.db"
    db = sqlite3.connect(path)
    db.executescript("PRAGMA journal_mode=WAL;" + FORMAT_1)
    for entry in done.entries:
        db.execute(
            "INSERT INTO entry (id, record, hash, signature, wire) VALUES (?,?,?,?,?)",
            (entry.id, entry.record, entry.hash, entry.signature, entry.wire),
        )
    db.execute("INSERT INTO note VALUES ('draft/1/x/', ?)", (b"half a word",))
    db.commit()
    db.close()
    store: Store = SqliteStore(path)
    node = node_at(CPO, store)
    node.rebuild()
    assert node.heads() == done.nodes[CPO].heads()
    assert node.digest() == done.nodes[CPO].digest()
    assert store.note("draft/1/x/") == b"half a word"
    node.submit(SeeReport(), ASSESSOR, done.end_s + 5, record_of(node, "OND-0002"))
    assert node.heads() != done.nodes[CPO].heads()
    store.close()


def record_of(node: Node, key: str) -> int:
    row = node.store.by_key(catalogue.BY_NAME["reports"].number, key)
    assert row is not None
    return row.id
