# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""SQLite's own promises: power that fails, a disk that is full, and what others could read.

All but the format's are kept in clear and encrypted alike.
"""

import sqlite3
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest

from baken.kernel.entry import Entry, erase
from baken.kernel.errors import StoreFull
from baken.store.contract import Proof, Query
from baken.store.sqlite import PROOFS_WAITING_MAX, SqliteStore

from .disk import BIG, fill_up, make_room
from .rows import DATABASE_KEY, LOG, LOGS, a_log, a_row, head_of, next_entry


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "baken.db"


@pytest.fixture(params=[None, DATABASE_KEY], ids=["clear", "encrypted"])
def key(request: pytest.FixtureRequest) -> bytes | None:
    found: bytes | None = request.param
    return found


@pytest.fixture
def store(path: Path, key: bytes | None) -> Iterator[SqliteStore]:
    store = SqliteStore(path, key)
    yield store
    store.close()


def answers(store: SqliteStore) -> list[object]:
    return [
        store.heads(), store.scan(0, 1000), store.held(1000), store.select(Query(1, limit=1000)),
        store.proofs(LOG, 1), store.proven(), store.note("draft/1"), store.sizes()["records"],
    ]  # fmt: skip


# opening again


def test_a_store_that_is_opened_again_answers_the_same(path: Path, key: bytes | None) -> None:
    store = SqliteStore(path, key)
    log = a_log(3)
    store.commit(log, [a_row(1, key="OND-0001", blob=b"x")], {log[2].id: 4})
    store.erase([erase(log[0])])
    store.prove([Proof(1, LOG, 2, 1.5, True, "tcp")])
    store.set_note("draft/1", b"half")
    before = answers(store)
    store.close()
    store = SqliteStore(path, key)
    assert answers(store) == before
    assert store.entries(LOG, 0, 10)[0].personal is None
    store.close()


def test_what_was_committed_outlives_a_process_that_never_closed(
    path: Path, tmp_path: Path, key: bytes | None
) -> None:
    """The files as they lie on disk at that moment, taken away by a power cut."""
    store = SqliteStore(path, key)
    store.commit(a_log(3), [a_row(1)])
    left = tmp_path / "after" / "baken.db"
    left.parent.mkdir()
    for suffix in ("", "-wal"):
        left.with_name(left.name + suffix).write_bytes(
            path.with_name(path.name + suffix).read_bytes()
        )
    again = SqliteStore(left, key)
    assert [entry for entry, _ in again.scan(0, 10)] == a_log(3)
    assert again.row(1) == a_row(1)
    again.close()
    store.close()


@pytest.mark.parametrize("lost", [1, 17, 4096, 9000])
def test_a_commit_that_power_cut_short_is_not_there_at_all(
    path: Path, tmp_path: Path, lost: int, key: bytes | None
) -> None:
    store = SqliteStore(path, key)
    first = a_log(1)
    store.commit(first, [a_row(1)])
    safe = path.with_name("baken.db-wal").stat().st_size
    run = [next_entry(head_of(first[0]))]
    for _ in range(200):
        run.append(next_entry(head_of(run[-1])))
    store.commit(run, [a_row(1, state=2, blob=bytes(BIG)), a_row(2)])
    left = tmp_path / "after" / "baken.db"
    left.parent.mkdir()
    left.write_bytes(path.read_bytes())
    wal = path.with_name("baken.db-wal").read_bytes()
    assert len(wal) - lost > safe
    left.with_name("baken.db-wal").write_bytes(wal[: len(wal) - lost])
    again = SqliteStore(left, key)
    assert [entry for entry, _ in again.scan(0, 1000)] == first
    assert again.rows([1, 2]) == {1: a_row(1)}
    again.close()
    store.close()


def test_every_commit_is_on_disk_before_it_returns(store: SqliteStore) -> None:
    """`synchronous` 2 is FULL: in WAL mode each commit waits for the disk."""
    assert store._db.execute("PRAGMA synchronous").fetchone() == (2,)
    assert store._db.execute("PRAGMA journal_mode").fetchone() == ("wal",)


# a full disk


def test_a_commit_on_a_full_disk_changes_nothing(store: SqliteStore) -> None:
    log = a_log(3)
    store.commit(log[:1], [a_row(1)], {log[0].id: 4})
    before = answers(store)
    fill_up(store)
    with pytest.raises(StoreFull):
        store.commit(log[1:], [a_row(1, state=2), a_row(2, blob=bytes(BIG))], {log[1].id: 3})
    assert answers(store) == before
    with pytest.raises(StoreFull):
        store.release([log[0].id], [a_row(2, blob=bytes(BIG))])
    with pytest.raises(StoreFull):
        store.erase([erase(log[0])], [a_row(2, blob=bytes(BIG))])
    with pytest.raises(StoreFull):
        store.set_note("draft/1", bytes(BIG))
    assert answers(store) == before


def test_a_store_goes_on_when_there_is_room_again(store: SqliteStore) -> None:
    log = a_log(3)
    store.commit(log[:1])
    fill_up(store)
    for _ in range(3):
        with pytest.raises(StoreFull):
            store.commit(log[1:], [a_row(2, blob=bytes(BIG))])
    make_room(store)
    store.commit(log[1:], [a_row(2, blob=bytes(BIG))])
    assert [entry for entry, _ in store.scan(0, 10)] == log
    assert store.row(2) == a_row(2, blob=bytes(BIG))


def long_proof(seq: int) -> Proof:
    return Proof(1, LOG, seq, float(seq), True, "x" * BIG)


def test_proofs_wait_for_room_and_stop_nobody_from_reading(store: SqliteStore) -> None:
    store.prove([Proof(1, LOG, 1, 1.0, True, "tcp")])
    store.flush()
    fill_up(store)
    store.prove([long_proof(2)])
    with pytest.raises(StoreFull):
        store.flush()
    assert store.proven() == {1: {LOG: 1}}
    assert store.proofs(LOG, 2) == []
    with pytest.raises(StoreFull):
        store.commit(a_log(1))
    make_room(store)
    assert store.proven() == {1: {LOG: 2}}
    assert store.proofs(LOG, 2) == [long_proof(2)]


def test_proofs_that_wait_for_room_are_bounded(store: SqliteStore) -> None:
    fill_up(store)
    for seq in range(1, PROOFS_WAITING_MAX + 50):
        store.prove([long_proof(seq)])
    assert len(store._proofs) == PROOFS_WAITING_MAX


# what others could read


def test_only_the_owner_may_read_the_files(path: Path, key: bytes | None) -> None:
    store = SqliteStore(path, key)
    store.commit(a_log(1))
    files = sorted(path.parent.iterdir())
    assert {file.name for file in files} >= {"baken.db", "baken.db-wal"}
    assert {file.stat().st_mode & 0o777 for file in files} == {0o600}
    store.close()


def test_a_file_that_others_could_read_is_closed_to_them(path: Path, key: bytes | None) -> None:
    SqliteStore(path, key).close()
    path.chmod(0o644)
    SqliteStore(path, key).close()
    assert path.stat().st_mode & 0o777 == 0o600


def on_disk(path: Path) -> bytes:
    return b"".join(file.read_bytes() for file in sorted(path.parent.iterdir()))


def samples(sealed: bytes) -> list[bytes]:
    """Pieces of a sealed text by which it would be known."""
    return [sealed[at : at + 16] for at in (0, len(sealed) // 2 - 8, len(sealed) - 16)]


def test_what_was_erased_is_found_nowhere_on_disk(path: Path) -> None:
    """Sizes are such that pages split and join, and that parts lie on pages of their own."""
    store = SqliteStore(path)
    rng = Random(1)
    made: list[Entry] = []
    secrets: dict[int, list[bytes]] = {}
    last: dict[int, Entry] = {}
    for _ in range(600):
        log = rng.choice(LOGS)
        head = head_of(last[log]) if log in last else None
        entry = next_entry(
            head, log, None, rng.randbytes(rng.choice((16, 60, 180, 400, 3000, 6000)))
        )
        last[log] = entry
        made.append(entry)
        assert entry.personal is not None
        tag, again = rng.randbytes(16), rng.randbytes(16)
        grown = rng.choice(made)
        secrets[entry.id] = [*samples(entry.personal), tag]
        secrets[grown.id].append(again)
        rows = [a_row(entry.id, blob=tag * rng.choice((1, 6, 20, 120, 560)))]
        rows.append(a_row(grown.id, blob=again * rng.choice((1, 6, 20, 120, 560))))
        store.commit([entry], rows)
    gone = rng.sample(made, 200)
    hidden = [text for entry in gone for text in secrets[entry.id]]
    data = on_disk(path)
    assert sum(text in data for text in hidden) > len(gone)
    store.erase([erase(entry) for entry in gone], [a_row(entry.id) for entry in gone])
    store.wipe()
    data = on_disk(path)
    assert [text for text in hidden if text in data] == []
    kept = [entry for entry in made if entry not in gone]
    assert [store.entry(entry.id) for entry in kept] == kept
    store.close()


# other files


def test_a_newer_format_is_refused_with_a_sentence(path: Path) -> None:
    SqliteStore(path).close()
    db = sqlite3.connect(path)
    db.execute("PRAGMA user_version=2")
    db.close()
    with pytest.raises(ValueError, match="was written by a newer version of Baken"):
        SqliteStore(path)
    db = sqlite3.connect(path)
    assert db.execute("PRAGMA user_version").fetchone() == (2,)
    db.close()


def test_heads_are_found_without_reading_the_logs(store: SqliteStore) -> None:
    """One step for each log, however long: so a node starts at once."""
    for log in LOGS:
        store.commit(a_log(50, log))
    steps: list[str] = []
    store._db.set_trace_callback(steps.append)
    assert [head.seq for head in store.heads().values()] == [50, 50, 50]
    assert len(steps) == len(LOGS) + 1
