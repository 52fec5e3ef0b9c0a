# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""What an encrypted database promises besides: nothing of it is read, or changed, without its key.

The rest of the contract is held by `test_stores`, `test_twins` and `test_sqlite`.
"""

import sqlite3
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest
from sqlcipher3 import dbapi2 as sqlcipher

from baken.kernel.entry import erase
from baken.kernel.errors import StoreFull
from baken.store.contract import Proof, Query
from baken.store.sqlite import InUse, SqliteStore, WrongKey, alone

from .disk import BIG, fill_up, make_room
from .rows import DATABASE_KEY, LOG, a_log, a_row

PAGE = 4096
OTHER_KEY = bytes(32)
MARK = b"ventilator in de Molenstraat"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "baken.db"


@pytest.fixture
def store(path: Path) -> Iterator[SqliteStore]:
    store = SqliteStore(path, DATABASE_KEY)
    yield store
    store.close()


def filled(store: SqliteStore, count: int = 300) -> None:
    """Entries, rows, proofs and notes, each with a text to know it by."""
    log = a_log(count)
    store.commit(log, [a_row(i, blob=MARK * 9, key=MARK.decode()) for i in range(1, count)])
    store.prove([Proof(1, LOG, 2, 1.5, True, MARK.decode())])
    store.set_note("draft/1", MARK)
    store.flush()


def on_disk(folder: Path) -> bytes:
    return b"".join(file.read_bytes() for file in sorted(folder.iterdir()))


# read


def test_no_text_of_an_act_or_record_is_in_any_file(store: SqliteStore, path: Path) -> None:
    filled(store)
    files = {file.name for file in path.parent.iterdir()}
    assert files >= {"baken.db", "baken.db-wal"}
    data = on_disk(path.parent)
    entry, _ = store.scan(0, 1)[0]
    for text in (MARK, MARK[:12], entry.wire[8:40], b"CREATE TABLE", b"SQLite format"):
        assert text not in data
    store.wipe()
    assert MARK[:12] not in on_disk(path.parent)


def test_the_same_marks_are_found_where_there_is_no_key(path: Path) -> None:
    """So that the test above can fail."""
    store = SqliteStore(path)
    filled(store)
    data = on_disk(path.parent)
    assert MARK in data
    assert b"CREATE TABLE" in data
    store.close()


def test_what_wipe_writes_beside_the_database_is_encrypted_too(
    store: SqliteStore, path: Path
) -> None:
    """VACUUM builds the file in a temporary one, without a name; here it is read as it grows."""
    filled(store, 3000)
    seen: dict[str, int] = {}
    marks: set[str] = set()

    def look() -> int:
        for handle in Path("/proc/self/fd").iterdir():
            try:
                target = str(handle.readlink())
                if "(deleted)" in target:
                    data = handle.read_bytes()
                    seen[target] = max(seen.get(target, 0), len(data))
                    if MARK[:12] in data:
                        marks.add(target)
            except OSError:
                continue
        return 0

    store._db.execute("PRAGMA cache_size=-200")  # so that it does not stay in memory
    store._db.set_progress_handler(look, 5000)
    store.wipe()
    store._db.set_progress_handler(None, 0)
    assert max(seen.values(), default=0) > 100_000, "nothing was looked at"
    assert marks == set()


def test_a_big_question_writes_nothing_beside_the_database(store: SqliteStore) -> None:
    """Sorting stays in memory: a file of it would be in clear."""
    assert store._db.execute("PRAGMA temp_store").fetchone() == (2,)
    filled(store)
    store.wipe()
    assert store._db.execute("PRAGMA temp_store").fetchone() == (2,)


def test_two_databases_with_the_same_acts_share_no_page(tmp_path: Path) -> None:
    """Each file has its own salt, each page its own vector: equal texts don't show."""
    pages: list[set[bytes]] = []
    for name in ("one.db", "other.db"):
        store = SqliteStore(tmp_path / name, DATABASE_KEY)
        filled(store)
        store.close()
        data = (tmp_path / name).read_bytes()
        pages.append({data[at : at + PAGE] for at in range(0, len(data), PAGE)})
        assert len(pages[-1]) == len(data) // PAGE
    assert pages[0] & pages[1] == set()


def test_a_copy_is_under_the_same_key(store: SqliteStore, tmp_path: Path) -> None:
    filled(store)
    to = tmp_path / "copy"
    to.mkdir()
    store.copy_to(to / "copy.db")
    assert MARK[:12] not in on_disk(to)
    with pytest.raises(WrongKey):
        SqliteStore(to / "copy.db", OTHER_KEY)
    copy = SqliteStore(to / "copy.db", DATABASE_KEY)
    assert copy.scan(0, 1000) == store.scan(0, 1000)
    copy.close()


# keys


@pytest.mark.parametrize("key", [OTHER_KEY, DATABASE_KEY[:-1] + b"\0"])
def test_another_key_is_a_clear_error(store: SqliteStore, path: Path, key: bytes) -> None:
    filled(store)
    store.close()
    with pytest.raises(WrongKey, match="does not open with this key") as said:
        SqliteStore(path, key)
    assert key.hex() not in str(said.value)
    again = SqliteStore(path, DATABASE_KEY)
    assert len(again.scan(0, 1000)) == 300
    again.close()


def test_no_key_where_one_is_needed_is_a_clear_error(store: SqliteStore, path: Path) -> None:
    filled(store)
    store.close()
    with pytest.raises(WrongKey, match="no key was given"):
        SqliteStore(path)
    with pytest.raises(sqlite3.DatabaseError):
        sqlite3.connect(path).execute("SELECT * FROM entry")


def test_a_key_where_none_is_needed_is_a_clear_error(path: Path) -> None:
    SqliteStore(path).close()
    with pytest.raises(WrongKey, match="is not encrypted"):
        SqliteStore(path, DATABASE_KEY)
    SqliteStore(path).close()


def test_a_newer_format_is_refused_with_a_sentence(store: SqliteStore, path: Path) -> None:
    store._db.execute("PRAGMA user_version=2")
    store.close()
    with pytest.raises(ValueError, match="was written by a newer version of Baken"):
        SqliteStore(path, DATABASE_KEY)


# changed by somebody else


def all_of(store: SqliteStore) -> list[object]:
    return [
        store.scan(0, 1000), store.select(Query(1, limit=1000)), store.proven(),
        store.note("draft/1"), store.heads(),
    ]  # fmt: skip


def test_a_flipped_bit_in_any_page_is_an_error_or_changes_nothing(
    store: SqliteStore, path: Path, tmp_path: Path
) -> None:
    """Every page, at its head, in its middle and in its tag."""
    filled(store)
    good = all_of(store)
    store.close()
    data = path.read_bytes()
    errors = 0
    for page in range(len(data) // PAGE):
        for at in (3, PAGE // 2, PAGE - 1):
            spoilt = bytearray(data)
            spoilt[page * PAGE + at] ^= 1 << page % 8
            copy = tmp_path / "spoilt" / f"{page}-{at}.db"
            copy.parent.mkdir(exist_ok=True)
            copy.write_bytes(spoilt)
            try:
                again = SqliteStore(copy, DATABASE_KEY)
            except WrongKey:
                errors += 1
                continue
            try:
                assert all_of(again) == good
            except sqlcipher.DatabaseError:
                errors += 1
            again.close()
    assert errors > len(data) // PAGE * 2


def test_a_page_put_in_the_place_of_another_is_an_error(
    store: SqliteStore, path: Path, tmp_path: Path
) -> None:
    filled(store)
    good = all_of(store)
    store.close()
    data = path.read_bytes()
    errors = 0
    for one in range(1, len(data) // PAGE - 1):
        other = one + 1
        spoilt = bytearray(data)
        spoilt[one * PAGE : (one + 1) * PAGE] = data[other * PAGE : (other + 1) * PAGE]
        copy = tmp_path / f"{one}.db"
        copy.write_bytes(spoilt)
        try:
            again = SqliteStore(copy, DATABASE_KEY)
        except WrongKey:
            errors += 1
            continue
        try:
            assert all_of(again) == good, "a page that nobody asked for"
        except sqlcipher.DatabaseError:
            errors += 1
        again.close()
    assert errors > len(data) // PAGE // 2


def test_a_flipped_bit_in_the_log_of_writes_gives_an_earlier_moment_or_an_error(
    path: Path, tmp_path: Path
) -> None:
    """SQLite takes a spoilt frame for the end of a write that power cut off."""
    store = SqliteStore(path, DATABASE_KEY)
    log = a_log(40)
    for entry in log:
        store.commit([entry])
    database, wal = path.read_bytes(), path.with_name("baken.db-wal").read_bytes()
    store.close()
    assert len(wal) > 40 * PAGE
    rng = Random(3)
    shorter = 0
    for number in range(60):
        spoilt = bytearray(wal)
        spoilt[rng.randrange(32, len(wal))] ^= 1 << rng.randrange(8)
        left = tmp_path / f"after-{number}" / "baken.db"
        left.parent.mkdir()
        left.write_bytes(database)
        left.with_name("baken.db-wal").write_bytes(spoilt)
        try:
            again = SqliteStore(left, DATABASE_KEY)
        except (WrongKey, sqlcipher.DatabaseError):
            continue
        found = [entry for entry, _ in again.scan(0, 100)]
        assert found == log[: len(found)]
        shorter += len(found) < len(log)
        again.close()
    assert shorter > 20


# erasing and filling a disk, as in clear


def test_what_was_erased_is_gone_under_the_key_too(store: SqliteStore, path: Path) -> None:
    """Read back in clear: an owner of the key finds nothing in unused corners either."""
    filled(store)
    store.commit([], [a_row(1, blob=b"geheim-" * 700)])
    log = [entry for entry, _ in store.scan(0, 1000)]
    store.erase([erase(entry) for entry in log[:100]], [a_row(1, blob=b"")])
    store.wipe()
    plain = path.with_name("plain.db")
    store._db.execute("ATTACH ? AS clear KEY ''", (str(plain),))
    store._db.execute("SELECT sqlcipher_export('clear')")
    store._db.execute("DETACH clear")
    data = plain.read_bytes()
    assert b"geheim-" not in data
    assert MARK in data


def test_a_store_goes_on_when_there_is_room_again(store: SqliteStore) -> None:
    log = a_log(3)
    store.commit(log[:1])
    fill_up(store)
    with pytest.raises(StoreFull):
        store.commit(log[1:], [a_row(2, blob=bytes(BIG))])
    make_room(store)
    store.commit(log[1:], [a_row(2, blob=bytes(BIG))])
    assert [entry for entry, _ in store.scan(0, 10)] == log


# from clear to encrypted


def test_an_open_database_is_written_anew_encrypted(path: Path, tmp_path: Path) -> None:
    store = SqliteStore(path)
    filled(store)
    before = all_of(store)
    store.close()
    to = tmp_path / "new" / "baken.db"
    to.parent.mkdir()
    with alone(path) as write:
        write(to, DATABASE_KEY)
    assert MARK[:12] not in on_disk(to.parent)
    again = SqliteStore(to, DATABASE_KEY)
    assert all_of(again) == before
    again.close()
    unchanged = SqliteStore(path)
    assert all_of(unchanged) == before
    unchanged.close()


def test_a_database_that_a_node_has_open_is_left_alone(path: Path, tmp_path: Path) -> None:
    store = SqliteStore(path)
    filled(store)
    with pytest.raises(InUse, match="stop its node first"), alone(path):
        raise AssertionError("somebody else has it open")
    store.close()


def test_nobody_opens_a_database_while_it_is_written_anew(path: Path, tmp_path: Path) -> None:
    SqliteStore(path).close()
    with alone(path):
        other = sqlcipher.connect(path, timeout=0.0)
        with pytest.raises(sqlcipher.OperationalError, match="locked"):
            other.execute("CREATE TABLE mine (id)")
        other.close()
