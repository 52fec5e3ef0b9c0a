# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Locking a folder that was open: all of it or none, at whatever line the process dies."""

import os
import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from types import FrameType

import pytest

from baken.node import config, lock, locking
from baken.node.config import BadFolder, Locked
from baken.node.lock import FolderKey, Lock
from baken.node.locking import DRAFT, READY, load_lock, lock_folder, settle
from baken.store.sqlite import InUse, SqliteStore, WrongKey

MARK = b"insuline in de Kerkstraat"
SECRET, COOKIES = b'{"seed":"zaad van deze computer"}', b"k" * 32
KEY = FolderKey(bytes(range(32)))
MADE = lock.with_keyholder(Lock(bytes(16), 1, 8), "beheerder", bytes(32), KEY, bytes(24))
NONCES = [bytes([number]) * lock.NONCE_BYTES for number in (1, 2)]


def an_open_folder(folder: Path) -> Path:
    """Made by a process that died: part of its acts are only in the log of writes."""
    folder.mkdir()
    config.write_private(folder / config.SECRET, SECRET)
    config.write_private(folder / config.COOKIE_KEY, COOKIES)
    store = SqliteStore(folder / config.DATABASE)
    store.set_note("one", MARK)
    store.settle()
    store = SqliteStore(folder / config.DATABASE)
    store.set_note("two", MARK * 400)
    left = folder / "left"
    left.mkdir()
    for name in (config.DATABASE, config.DATABASE + "-wal"):
        shutil.copy(folder / name, left / name)
    store.close()
    for file in left.iterdir():
        file.replace(folder / file.name)
    left.rmdir()
    return folder


def in_clear(folder: Path) -> list[str]:
    """The files of a folder in which something private can be read."""
    return [
        file.relative_to(folder).as_posix()
        for file in sorted(folder.rglob("*"))
        if file.is_file() and any(mark in file.read_bytes() for mark in (MARK, SECRET, COOKIES))
    ]


def is_good(folder: Path) -> bool:
    """Is the folder whole, one way or the other?  Tells whether it is locked."""
    locked = load_lock(folder) is not None
    key = KEY if locked else None
    assert config._read_private(folder, config.SECRET, key) == SECRET
    assert config.web_secret(folder, key) == COOKIES
    store = SqliteStore(folder / config.DATABASE, key.database if key else None)
    assert store.note("one") == MARK
    assert store.note("two") == MARK * 400
    store.close()
    assert not (folder / READY).exists()
    if locked:
        assert in_clear(folder) == []
    return locked


def test_an_open_folder_is_locked_with_all_that_is_in_it(tmp_path: Path) -> None:
    folder = an_open_folder(tmp_path / "OND")
    assert (folder / "baken.db-wal").stat().st_size > 0
    assert in_clear(folder) != []
    lock_folder(folder, MADE, KEY, NONCES)
    assert is_good(folder)
    names = {file.name for file in folder.iterdir()}
    assert names >= {config.LOCK, config.SECRET, config.COOKIE_KEY, config.DATABASE}
    assert not any(name.endswith((".new", "-journal")) for name in names)
    assert all(file.stat().st_mode & 0o077 == 0 for file in folder.iterdir())


def test_without_the_key_a_locked_folder_gives_nothing(tmp_path: Path) -> None:
    folder = an_open_folder(tmp_path / "OND")
    lock_folder(folder, MADE, KEY, NONCES)
    with pytest.raises(Locked):
        config.load_keys(folder)
    with pytest.raises(Locked):
        config.web_secret(folder)
    with pytest.raises(WrongKey):
        SqliteStore(folder / config.DATABASE)
    with pytest.raises(BadFolder, match="damaged, or was sealed for another folder"):
        config.load_keys(folder, FolderKey(bytes(32)))


def test_a_folder_is_locked_once(tmp_path: Path) -> None:
    folder = an_open_folder(tmp_path / "OND")
    lock_folder(folder, MADE, KEY, NONCES)
    before = {file.name: file.read_bytes() for file in folder.iterdir() if "-" not in file.name}
    with pytest.raises(BadFolder, match="locked already"):
        lock_folder(folder, MADE, FolderKey(bytes(32)), NONCES)
    assert all((folder / name).read_bytes() == data for name, data in before.items())


def test_a_folder_in_which_a_node_runs_is_left_alone(tmp_path: Path) -> None:
    folder = an_open_folder(tmp_path / "OND")
    store = SqliteStore(folder / config.DATABASE)
    with pytest.raises(InUse):
        lock_folder(folder, MADE, KEY, NONCES)
    assert store.note("two") == MARK * 400
    store.close()
    assert not is_good(folder)


def test_a_lock_that_can_not_be_read_is_a_sentence(tmp_path: Path) -> None:
    folder = an_open_folder(tmp_path / "OND")
    (folder / config.LOCK).write_bytes(b"{}")
    with pytest.raises(BadFolder, match=r"lock\.json"):
        load_lock(folder)


def test_a_draft_that_was_left_is_of_no_account(tmp_path: Path) -> None:
    folder = an_open_folder(tmp_path / "OND")
    (folder / DRAFT).mkdir()
    (folder / DRAFT / config.DATABASE).write_bytes(b"half")
    assert not is_good(folder)
    lock_folder(folder, MADE, KEY, NONCES)
    assert is_good(folder)
    assert not (folder / DRAFT).exists()


# dying

OURS = {locking.__file__, config.__file__}
AND_OF_THE_STORE = {"alone", "write"}  # what opens a store is the same whoever does it
pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs a fork")


def dies_at(line: int, does: Callable[[], None]) -> bool:
    """Do it in a process that dies before the so-manieth line of our code; did it come so far?

    `_exit` runs no `finally` and closes nothing, as `kill -9` doesn't.
    """
    child = os.fork()
    if child:
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 9
    left = line

    def trace(frame: FrameType, event: str, arg: object) -> object:
        nonlocal left
        code = frame.f_code
        if code.co_filename not in OURS and code.co_name not in AND_OF_THE_STORE:
            return None
        if event == "line":
            left -= 1
            if left < 0:
                os._exit(9)
        return trace

    sys.settrace(trace)  # type: ignore[arg-type]
    try:
        does()
    finally:
        os._exit(0)


def test_wherever_locking_dies_one_whole_folder_is_left(tmp_path: Path) -> None:
    made = an_open_folder(tmp_path / "made")
    seen = []
    died, line = True, 0
    while died:
        folder = tmp_path / f"{line}"
        shutil.copytree(made, folder)
        died = dies_at(line, lambda folder=folder: lock_folder(folder, MADE, KEY, NONCES))  # type: ignore[misc]
        seen.append(is_good(folder))
        shutil.rmtree(folder)
        line += 1
    assert line > 40
    assert seen == sorted(seen), "once it is locked, it stays so"
    assert not seen[0]
    assert seen[-1]


def test_wherever_the_next_start_dies_too_nothing_is_lost(tmp_path: Path) -> None:
    made = an_open_folder(tmp_path / "made")
    folder, line = tmp_path / "none", 200
    while not (folder / READY).is_dir():  # from the last line backwards: it comes late
        folder = tmp_path / f"first-{line}"
        shutil.copytree(made, folder)
        dies_at(line, lambda folder=folder: lock_folder(folder, MADE, KEY, NONCES))  # type: ignore[misc]
        line -= 1
        assert line > 0
    died, line = True, 0
    while died:
        again = tmp_path / f"second-{line}"
        shutil.copytree(folder, again)
        died = dies_at(line, lambda again=again: settle(again))  # type: ignore[misc]
        assert is_good(again)
        line += 1
    assert line > 10
