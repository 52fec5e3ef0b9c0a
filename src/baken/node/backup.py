# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Backups (reservekopieën) of a node's database, and how erasure reaches them.

A copy is made whole while the node runs, under the same key, and holds the database
only: who finds one can't act as this node, and without its key can't read it.  The
rule this file guards: a copy never keeps what the node has erased.  So every copy
stands in a list in the node's folder, and after the file was built anew each is made
anew too; one that can't be reached then is listed as such, and shown, until it is
renewed, or somebody says that it was destroyed.
"""

import contextlib
import os
from pathlib import Path

import msgspec

from ..kernel.errors import StoreFull
from ..store.sqlite import InUse, SqliteStore, WrongKey
from . import config
from .config import BadFolder, write_private

LIST = "backups.json"
KEPT_MAX = 3  # copies within reach; the oldest goes when one more is made
LISTED_MAX = 20  # of which most then lie elsewhere
RESTORED = "restored"  # the note in a database that was put back: when, in Unix s
SUFFIX = ".bakdb"
IN_CLEAR = b"SQLite format 3\0"


class Backup(msgspec.Struct, frozen=True):
    """A copy: where, when it was made (Unix s), and since when it holds what was erased (or 0)."""

    path: str
    made_s: float
    stale_s: float = 0.0

    @property
    def reachable(self) -> bool:
        return Path(self.path).is_file()


def listed(folder: Path) -> list[Backup]:
    """The copies of this node, oldest first.  Raises `BadFolder`."""
    path = folder / LIST
    if not path.exists():
        return []
    try:
        return msgspec.json.decode(path.read_bytes(), type=list[Backup])
    except (OSError, ValueError) as error:  # msgspec's own are values too
        raise BadFolder(f"{path}: {error}") from error


def _keep(folder: Path, backups: list[Backup]) -> None:
    try:
        write_private(folder / LIST, msgspec.json.encode(backups))
    except OSError as error:
        raise StoreFull(str(error)) from error


def make(store: SqliteStore, folder: Path, where: Path, code: str, now_s: float) -> Path:
    """Write a copy into a folder, and list it.  Raises `BadFolder` or `StoreFull`."""
    if not where.is_dir():
        raise BadFolder(f"{where} is no folder")
    backups = listed(folder)
    if len(backups) >= LISTED_MAX:
        raise BadFolder(
            f"{len(backups)} backups are listed; forget those that were destroyed: "
            "baken backup FOLDER --forget FILE"
        )
    path = (where / f"baken-{code}-{int(now_s)}{SUFFIX}").resolve()
    known = [one for one in backups if one.path != str(path)]
    # Listed before it is written: a copy that nobody knows of would never be renewed.
    _keep(folder, [*known, Backup(str(path), now_s)])
    _write(store, path)
    within = [one for one in known if one.reachable]
    gone = within[: max(len(within) + 1 - KEPT_MAX, 0)]
    for one in gone:
        Path(one.path).unlink()
    _keep(folder, [*(one for one in known if one not in gone), Backup(str(path), now_s)])
    return path


def _write(store: SqliteStore, path: Path) -> None:
    """A copy at this path, in place of what was there, whole or not at all."""
    beside = path.with_name(path.name + ".new")
    try:
        beside.unlink(missing_ok=True)
        store.copy_to(beside)
        with beside.open("rb") as file:
            os.fsync(file.fileno())
        beside.replace(path)
    except OSError as error:
        raise StoreFull(str(error)) from error
    finally:
        with contextlib.suppress(OSError):
            beside.unlink(missing_ok=True)


def doubt(folder: Path, now_s: float) -> None:
    """Something was erased: every copy holds it still, until it is renewed."""
    backups = listed(folder)
    if backups:
        _keep(
            folder,
            [msgspec.structs.replace(one, stale_s=one.stale_s or now_s) for one in backups],
        )


def renew(store: SqliteStore, folder: Path, now_s: float) -> None:
    """Make the copies anew that hold what was erased, as far as they can be reached.

    So too a copy in clear of a database that was locked since.
    """
    before = listed(folder)
    after = list(before)
    for at, one in enumerate(before):
        if one.reachable and (one.stale_s or _in_clear(one.path) > _in_clear(store.path)):
            with contextlib.suppress(StoreFull):
                _write(store, Path(one.path))
                after[at] = Backup(one.path, now_s)
    if after != before:
        _keep(folder, after)


def _in_clear(path: Path | str) -> bool:
    try:
        with Path(path).open("rb") as file:
            return file.read(len(IN_CLEAR)) == IN_CLEAR
    except OSError:
        return False


def forget(folder: Path, path: Path) -> bool:
    """Strike a copy that was destroyed off the list; False where it is not on it."""
    before = listed(folder)
    names = {str(path), str(path.resolve())}
    after = [one for one in before if one.path not in names]
    _keep(folder, after)
    return len(after) < len(before)


def restore(folder: Path, source: Path, key: bytes | None, now_s: float) -> None:
    """Put a copy in the place of a stopped node's database, and mark it as restored.

    Raises `BadFolder` where the copy does not open with this key, or the node runs.
    """
    database = folder / config.DATABASE
    beside = database.with_name(database.name + ".new")
    try:
        beside.unlink(missing_ok=True)
        write_private(beside, source.read_bytes())
        store = SqliteStore(beside, key)
        store.set_note(RESTORED, b"%d" % int(now_s))
        store.close()
        if database.exists():
            _settle(database, key)
    except (OSError, ValueError, InUse, StoreFull) as error:
        for name in (beside.name, f"{beside.name}-wal", f"{beside.name}-shm"):
            beside.with_name(name).unlink(missing_ok=True)
        raise BadFolder(f"{source} was not restored: {error}") from error
    beside.replace(database)


def _settle(database: Path, key: bytes | None) -> None:
    """Bring the log of writes beside a database into it; raises `InUse` where it runs.

    A log that stayed behind would be played into the file that comes in its place.
    """
    with contextlib.suppress(WrongKey):  # a damaged one is what one restores for
        SqliteStore(database, key).settle()
    for end in ("-wal", "-shm"):
        database.with_name(database.name + end).unlink(missing_ok=True)
