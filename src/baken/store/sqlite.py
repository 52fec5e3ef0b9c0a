# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The store on SQLite: WAL, `synchronous=FULL`, one connection, one thread.

Power loss is this system's normal case: a commit is on the platter before it
returns.  The entry's id is the table's rowid, so a log is a range of rows, and
its head is found by stepping down the ranges: there is no table of heads to keep.
An opening entry's record is its own id and needs no index row.

With a key every page is encrypted and authenticated by SQLCipher (AES-256,
HMAC-SHA512 over page and page number), in the file, in the log of writes beside it
and in the temporary file of `wipe`; without one the same code writes plain SQLite
(docs/adr/0018).
"""

import contextlib
import os
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2 as sqlite3

from ..kernel.audience import SEQ_MAX, entry_id
from ..kernel.entry import Entry, Head, read
from ..kernel.errors import StoreFull
from .contract import WAITING, Proof, Query, Row

FORMAT = 1
KEY_BYTES = 32
CACHE_KIB = 16_384
PROOFS_WAITING_MAX = 2_000

_SCHEMA = """
CREATE TABLE IF NOT EXISTS entry (
    id INTEGER PRIMARY KEY, record INTEGER NOT NULL, held INTEGER,
    hash BLOB NOT NULL, signature BLOB, wire BLOB NOT NULL);
CREATE INDEX IF NOT EXISTS entry_record ON entry (record) WHERE record != id;
CREATE INDEX IF NOT EXISTS entry_held ON entry (held) WHERE held IS NOT NULL;
CREATE TABLE IF NOT EXISTS record (
    id INTEGER PRIMARY KEY, process INTEGER NOT NULL, state INTEGER NOT NULL, lane INTEGER NOT NULL,
    due INTEGER NOT NULL, opened INTEGER NOT NULL, place INTEGER NOT NULL, todo INTEGER NOT NULL,
    key TEXT NOT NULL, last_stamp INTEGER NOT NULL, last_id INTEGER NOT NULL, blob BLOB NOT NULL);
CREATE INDEX IF NOT EXISTS record_queue ON record (process, state, lane, due, opened);
CREATE INDEX IF NOT EXISTS record_key ON record (key) WHERE key != '';
CREATE INDEX IF NOT EXISTS record_todo ON record (process, place) WHERE todo != 0;
CREATE TABLE IF NOT EXISTS proof (
    log INTEGER, node INTEGER, stored INTEGER, seq INTEGER, at REAL, bearer TEXT,
    PRIMARY KEY (log, node, stored, seq)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS hollow (id INTEGER PRIMARY KEY);
CREATE TABLE IF NOT EXISTS note (key TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID;
"""

_ADD = "INSERT OR IGNORE INTO entry (id, record, hash, signature, wire) VALUES (?,?,?,?,?)"
_HOLLOW = "INSERT OR IGNORE INTO hollow SELECT id FROM entry WHERE id=? AND wire=?"
_HOLD = "UPDATE entry SET held=? WHERE id=?"
_PUT = "INSERT OR REPLACE INTO record VALUES (?,?,?,?,?,?,?,?,?,?,?,?)"
_PROVE = (
    "INSERT INTO proof (log, node, stored, seq, at, bearer) SELECT ?1,?2,?3,?4,?5,?6"
    " WHERE NOT EXISTS"
    " (SELECT 1 FROM proof WHERE log=?1 AND node=?2 AND stored=?3 AND seq >= ?4)"
)
_ENTRY = "SELECT wire, hash, signature, held FROM entry "
_NO_HASH = bytes(32)
_PLAIN = b"SQLite format 3\0"  # an encrypted file begins with its salt


def _entry(row: tuple[bytes, bytes, bytes | None, int | None]) -> Entry:
    return read(row[0], _NO_HASH, row[2], row[1])


def _make_private(path: Path) -> None:
    """Only the owner reads this file, and those that SQLite puts beside it with the same mode."""
    if path.exists():
        path.chmod(0o600)
    else:
        os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))


class WrongKey(ValueError):
    """The file does not open with this key, or needs one, or has none; the message says which."""


def connect(path: Path, key: bytes | None) -> Any:
    """A connection to the database of this path, new or existing.  Raises `WrongKey`."""
    with path.open("rb") as file:
        head = file.read(len(_PLAIN))
    if head == _PLAIN and key is not None:
        raise WrongKey(f"{path} is not encrypted, and a key was given")
    if head not in (b"", _PLAIN) and key is None:
        raise WrongKey(f"{path} is encrypted, or damaged, and no key was given")
    db = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    try:
        db.execute("PRAGMA cipher_log_level=NONE")  # what it has to say comes as an error
        if key is not None:
            db.execute(keyed("key", key))
        db.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except sqlite3.DatabaseError as error:
        db.close()
        if key is not None and "not a database" in str(error):
            raise WrongKey(f"{path} does not open with this key, or is damaged") from error
        raise
    return db


def keyed(pragma: str, key: bytes) -> str:
    """The statement that hands a raw key to SQLCipher, which then stretches nothing."""
    assert len(key) == KEY_BYTES
    return f"PRAGMA {pragma}=\"x'{key.hex()}'\""


class InUse(Exception):
    """Another process has the database open."""


@contextlib.contextmanager
def alone(path: Path) -> Iterator[Callable[[Path, bytes], None]]:
    """Hold a database that is in clear, so that nobody else has it open until the block ends.

    Yields what writes it anew, encrypted, as another file.  Raises `InUse`, `StoreFull`, or
    `WrongKey` when it is encrypted already.
    """
    db = connect(path, None)

    def write(to: Path, key: bytes) -> None:
        _make_private(to)
        db.execute("ATTACH ? AS other KEY ?", (str(to), f"x'{key.hex()}'"))
        # Nobody needs the half of a copy: it goes to the disk once, at the end.
        db.executescript("PRAGMA other.journal_mode=OFF; PRAGMA other.synchronous=OFF;")
        db.execute("SELECT sqlcipher_export('other')")
        db.execute(f"PRAGMA other.user_version={FORMAT}")
        db.execute("DETACH other")
        with to.open("rb") as file:
            os.fsync(file.fileno())

    try:
        db.execute("PRAGMA locking_mode=EXCLUSIVE")
        db.execute("PRAGMA journal_mode=DELETE")  # takes in the log of writes, and the lock
        yield write
    except sqlite3.OperationalError as error:
        if "locked" in str(error):
            raise InUse(f"{path} is in use: stop its node first") from error
        raise StoreFull(str(error)) from error
    finally:
        db.close()


class SqliteStore:
    """One file; `key` (32 bytes) encrypts it.

    Raises `WrongKey` at opening, and `StoreFull` when the disk takes nothing more.
    """

    def __init__(self, path: Path | str, key: bytes | None = None) -> None:
        self.path = Path(path)
        _make_private(self.path)
        self._db = connect(self.path, key)
        self._db.executescript(
            f"PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA cache_size=-{CACHE_KIB};"
            "PRAGMA temp_store=MEMORY; PRAGMA secure_delete=ON; PRAGMA wal_autocheckpoint=4000;"
        )
        if self._one("PRAGMA user_version")[0] not in (0, FORMAT):
            self._db.close()
            raise ValueError(f"{self.path} was written by a newer version of Baken")
        self._db.executescript(_SCHEMA + f"PRAGMA user_version={FORMAT};")
        self._proofs: list[Proof] = []

    def _one(self, sql: str, values: Sequence[Any] = ()) -> Any:
        """The first row that a question gives, or None."""
        return self._db.execute(sql, values).fetchone()

    @contextlib.contextmanager
    def _write(self) -> Iterator[Any]:
        cursor = self._db.cursor()
        try:
            cursor.execute("BEGIN IMMEDIATE")
            yield cursor
            cursor.execute("COMMIT")
        except sqlite3.Error as error:
            with contextlib.suppress(sqlite3.Error):
                cursor.execute("ROLLBACK")
            if isinstance(error, sqlite3.OperationalError):
                raise StoreFull(str(error)) from error
            raise

    def commit(
        self, entries: Sequence[Entry], rows: Sequence[Row] = (), held: Mapping[int, int] = {}
    ) -> None:
        added = [(e.id, e.record, e.hash, e.signature, e.wire) for e in entries]
        with self._write() as cursor:
            cursor.executemany(_ADD, added)
            hollow = [(e.id, e.wire) for e in entries if e.personal is None]
            if hollow:
                cursor.executemany(_HOLLOW, hollow)
            cursor.executemany(_HOLD, [(why, ident) for ident, why in held.items()])
            self._put(cursor, rows)
            self._put_proofs(cursor)
        self._proofs.clear()

    def _put(self, cursor: Any, rows: Sequence[Row]) -> None:
        cursor.executemany(
            _PUT,
            [
                (r.id, r.process, r.state, r.lane, r.due, r.opened, r.place, r.todo, r.key,
                 r.last_stamp, r.last_id, r.blob)
                for r in rows
            ],
        )  # fmt: skip

    def release(self, entry_ids: Sequence[int], rows: Sequence[Row]) -> None:
        with self._write() as cursor:
            cursor.executemany(_HOLD, [(None, ident) for ident in entry_ids])
            self._put(cursor, rows)

    def heads(self) -> dict[int, Head]:
        out: dict[int, Head] = {}
        below = entry_id(1 << 37, 0)
        while row := self._db.execute(
            _ENTRY + "WHERE id=(SELECT max(id) FROM entry WHERE id < ?)", (min(below, 2**63 - 1),)
        ).fetchone():
            entry = _entry(row)
            out[entry.log] = Head(entry.seq, entry.hash, entry.stamp)
            below = entry_id(entry.log, 0)
        return out

    def entry(self, entry_id: int) -> Entry | None:
        row = self._one(_ENTRY + "WHERE id=?", (entry_id,))
        return _entry(row) if row else None

    def entries(self, log: int, after: int, limit: int) -> list[Entry]:
        rows = self._db.execute(
            _ENTRY + "WHERE id > ? AND id <= ? ORDER BY id LIMIT ?",
            (entry_id(log, after), entry_id(log, SEQ_MAX), limit),
        )
        return [_entry(row) for row in rows]

    def of_record(self, record: int) -> list[tuple[Entry, int]]:
        rows = self._db.execute(
            _ENTRY
            + "WHERE id=?1 AND record=?1 UNION ALL "
            + _ENTRY
            + "WHERE record=?1 AND record != id",
            (record,),
        )
        return [(_entry(row), row[3] or 0) for row in rows]

    def held(self, limit: int, reason: int = 0, after: int = 0) -> list[tuple[Entry, int]]:
        which = "held=?1" if reason else "held IS NOT NULL AND ?1=0"
        rows = self._db.execute(
            f"{_ENTRY} WHERE {which} AND id > ?2 ORDER BY id LIMIT ?3", (reason, after, limit)
        )
        return [(_entry(row), row[3]) for row in rows]

    def scan(self, after: int, limit: int) -> list[tuple[Entry, int]]:
        rows = self._db.execute(_ENTRY + "WHERE id > ? ORDER BY id LIMIT ?", (after, limit))
        return [(_entry(row), row[3] or 0) for row in rows]

    def row(self, record: int) -> Row | None:
        found = self._one("SELECT * FROM record WHERE id=?", (record,))
        return Row(*found) if found else None

    def rows(self, records: Sequence[int]) -> dict[int, Row]:
        one = self._db.cursor()
        out: dict[int, Row] = {}
        for ident in records:
            found = one.execute("SELECT * FROM record WHERE id=?", (ident,)).fetchone()
            if found:
                out[ident] = Row(*found)
        return out

    def by_key(self, process: int, key: str) -> Row | None:
        found = self._one(
            "SELECT * FROM record WHERE key=? AND key != '' AND process=? ORDER BY id LIMIT 1",
            (key, process),
        )
        return Row(*found) if found else None

    @staticmethod
    def _where(query: Query) -> tuple[str, list[object]]:
        terms: list[str] = ["process=?"]
        values: list[object] = [query.process]
        for column, wanted in (
            ("state", query.states),
            ("place", query.places),
            ("lane", query.lanes),
        ):
            if wanted:
                terms.append(f"{column} IN ({','.join('?' * len(wanted))})")
                values += [int(value) for value in wanted]
        if query.todo:
            terms.append("todo != 0 AND todo & ?")
            values.append(query.todo)
        if query.due_before is not None:
            terms.append("due < ?")
            values.append(query.due_before)
        return " AND ".join(terms), values

    def select(self, query: Query) -> list[Row]:
        where, values = self._where(query)
        order = {"newest": "opened DESC, id DESC", "oldest": "opened, id"}.get(
            query.order, "lane, due, opened, id"
        )
        rows = self._db.execute(
            "SELECT * FROM record WHERE id IN "
            f"(SELECT id FROM record WHERE {where} ORDER BY {order} LIMIT ? OFFSET ?)"
            f" ORDER BY {order}",
            [*values, query.limit, query.offset],
        )
        return [Row(*row) for row in rows]

    def count(self, query: Query) -> int:
        where, values = self._where(query)
        return int(self._one(f"SELECT count(*) FROM record WHERE {where}", values)[0])

    def cut(self, log: int, after: int, rows: Sequence[Row] = ()) -> None:
        gone = (entry_id(log, after), entry_id(log, SEQ_MAX))
        with self._write() as cursor:
            cursor.execute("DELETE FROM entry WHERE id > ? AND id <= ?", gone)
            cursor.execute("DELETE FROM hollow WHERE id > ? AND id <= ?", gone)
            cursor.execute("DELETE FROM record WHERE id > ? AND id <= ?", gone)
            cursor.execute("DELETE FROM proof WHERE log=? AND seq > ?", (log, after))
            self._put(cursor, rows)
        self._proofs = [one for one in self._proofs if one.log != log or one.seq <= after]

    def census(self, first: int, last: int) -> list[tuple[int, int]]:
        rows = self._db.execute(
            "SELECT process, count(*) FROM record WHERE id BETWEEN ? AND ? AND process != ?"
            " GROUP BY process ORDER BY process",
            (first, last, WAITING),
        )
        return [(process, count) for process, count in rows]

    def clear_rows(self) -> None:
        with self._write() as cursor:
            cursor.execute("DELETE FROM record")

    def hollow(self, after: int, limit: int) -> list[int]:
        rows = self._db.execute(
            "SELECT id FROM hollow WHERE id > ? ORDER BY id LIMIT ?", (after, limit)
        )
        return [ident for (ident,) in rows]

    def fill(self, entries: Sequence[Entry], rows: Sequence[Row] = ()) -> None:
        self.erase(entries, rows)

    def erase(self, entries: Sequence[Entry], rows: Sequence[Row] = ()) -> None:
        with self._write() as cursor:
            cursor.executemany("DELETE FROM hollow WHERE id=?", [(e.id,) for e in entries])
            cursor.executemany(
                "UPDATE entry SET wire=? WHERE id=?", [(e.wire, e.id) for e in entries]
            )
            self._put(cursor, rows)

    def wipe(self) -> None:
        """Build the file anew, and empty the log of writes beside it.

        `secure_delete` wipes a value that is deleted, but pages that were split or joined keep old
        bytes in their unused corners.
        """
        try:
            self._db.executescript("PRAGMA temp_store=FILE; VACUUM; PRAGMA temp_store=MEMORY;")
            self._one("PRAGMA wal_checkpoint(TRUNCATE)")
        except sqlite3.OperationalError as error:
            raise StoreFull(str(error)) from error

    def copy_to(self, path: Path) -> None:
        """Write a whole and tidy copy to a path where nothing is yet, under the same key.

        It can be made while the node runs.  Raises `StoreFull`, or `OSError` for the path.
        """
        os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
        try:
            self._db.execute("VACUUM INTO ?", (str(path),))
        except sqlite3.OperationalError as error:
            raise StoreFull(str(error)) from error

    def settle(self) -> None:
        """Bring the log of writes into the file and close; `InUse` where others have it open.

        Afterwards the file can be moved by itself.
        """
        try:
            self._db.execute("PRAGMA journal_mode=DELETE")
        except sqlite3.OperationalError as error:
            raise InUse(f"{self.path} is in use: stop its node first") from error
        finally:
            self._db.close()

    def prove(self, proofs: Iterable[Proof]) -> None:
        self._proofs += proofs
        if len(self._proofs) > PROOFS_WAITING_MAX:
            self._try_flush()
            del self._proofs[:-PROOFS_WAITING_MAX]  # a full disk: the oldest go

    def _put_proofs(self, cursor: Any) -> None:
        if self._proofs:
            cursor.executemany(
                _PROVE, [(p.log, p.node, p.stored, p.seq, p.at, p.bearer) for p in self._proofs]
            )

    def _try_flush(self) -> None:
        """A full disk must not stop anybody from reading."""
        with contextlib.suppress(StoreFull):
            self.flush()

    def proofs(self, log: int, seq: int) -> list[Proof]:
        self._try_flush()
        rows = self._db.execute(
            "SELECT node, stored, min(seq), at, bearer FROM proof WHERE log=? AND seq >= ?"
            " GROUP BY node, stored ORDER BY node, stored",
            (log, seq),
        )
        return [
            Proof(node, log, s, at, bool(stored), bearer) for node, stored, s, at, bearer in rows
        ]

    def proven(self) -> dict[int, dict[int, int]]:
        self._try_flush()
        out: dict[int, dict[int, int]] = defaultdict(dict)
        for node, log, seq in self._db.execute(
            "SELECT node, log, max(seq) FROM proof WHERE stored=1 GROUP BY log, node"
        ):
            out[node][log] = seq
        return out

    def note(self, key: str) -> bytes | None:
        found = self._one("SELECT value FROM note WHERE key=?", (key,))
        return found[0] if found else None

    def set_note(self, key: str, value: bytes | None) -> None:
        with self._write() as cursor:
            if value is None:
                cursor.execute("DELETE FROM note WHERE key=?", (key,))
            else:
                cursor.execute("INSERT OR REPLACE INTO note VALUES (?,?)", (key, value))

    def notes(self, prefix: str, limit: int) -> list[str]:
        rows = self._db.execute(
            "SELECT key FROM note WHERE substr(key, 1, ?) = ? ORDER BY key LIMIT ?",
            (len(prefix), prefix, limit),
        )
        return [key for (key,) in rows]

    def flush(self) -> None:
        if self._proofs:
            with self._write() as cursor:
                self._put_proofs(cursor)
            self._proofs.clear()

    def sizes(self) -> dict[str, int]:
        files = [self.path, self.path.with_name(self.path.name + "-wal")]
        return {
            "entries": self._one("SELECT count(*) FROM entry")[0],
            "records": self._one("SELECT count(*) FROM record")[0],
            "disk_bytes": sum(file.stat().st_size for file in files if file.exists()),
        }

    def close(self) -> None:
        self._try_flush()
        self._db.close()
