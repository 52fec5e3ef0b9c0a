# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Locking a folder that was open: all of it or none, wherever the power fails.

Everything is first written anew, sealed, in a folder beside the old files.  One
rename of that folder is the moment from which the new files count; `settle` then
moves them over the old ones, now or at the next start, and may be cut off and done
again.  Before that moment the old files are as they were.

What a disk once held in clear may still lie in blocks that are no longer in use: an
SSD can't be told to forget them.  So lock a folder before it holds anything.
"""

import os
import shutil
from pathlib import Path

from ..store.sqlite import SqliteStore, alone
from . import config, lock
from .config import BadFolder
from .lock import FolderKey, Lock

DRAFT, READY = "lock.new", "lock.ready"
_WRITES = ("-wal", "-shm", "-journal")


def lock_folder(folder: Path, made: Lock, key: FolderKey, nonces: list[bytes]) -> None:
    """Seal the secrets and encrypt the database of an open folder.

    `nonces`: two of `lock.NONCE_BYTES`.  Raises `BadFolder` when it is locked already, or a node
    runs in it; `OSError` and `StoreFull` leave it as it was.
    """
    if load_lock(folder) is not None:
        raise BadFolder(f"{folder} is locked already")
    database = folder / config.DATABASE
    SqliteStore(database).close()
    draft = folder / DRAFT
    with alone(database) as write_encrypted:
        shutil.rmtree(draft, ignore_errors=True)
        draft.mkdir(mode=0o700)
        try:
            write_encrypted(draft / config.DATABASE, key.database)
            for name, nonce in zip((config.SECRET, config.COOKIE_KEY), nonces, strict=True):
                if (folder / name).exists():
                    sealed = lock.seal(key, name, (folder / name).read_bytes(), nonce)
                    config.write_private(draft / name, sealed)
            config.write_private(draft / config.LOCK, lock.write_lock(made))
            _sync(draft)
            draft.rename(folder / READY)
            _sync(folder)
        finally:
            shutil.rmtree(draft, ignore_errors=True)
    settle(folder)


def load_lock(folder: Path) -> Lock | None:
    """The folder's lock, or None where it stays open.  Raises `BadFolder`."""
    settle(folder)
    path = folder / config.LOCK
    try:
        return lock.read_lock(path.read_bytes())
    except FileNotFoundError:
        return None
    except ValueError as error:
        raise BadFolder(f"{path}: {error}") from error


def settle(folder: Path) -> None:
    """Finish a locking that was cut off after that rename.  Doing it again changes nothing."""
    ready = folder / READY
    if not ready.is_dir():
        return
    if (ready / config.DATABASE).exists():
        for suffix in _WRITES:  # those of the old file say nothing about the new one
            (folder / (config.DATABASE + suffix)).unlink(missing_ok=True)
    for name in (config.DATABASE, config.SECRET, config.COOKIE_KEY, config.LOCK):
        if (ready / name).exists():
            (ready / name).replace(folder / name)
    _sync(folder)
    shutil.rmtree(ready)
    _sync(folder)


def _sync(folder: Path) -> None:
    """The names in a folder are on disk."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
