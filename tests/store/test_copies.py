# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Copies of a database that is in use, and closing it so that the file stands by itself."""

import stat
from pathlib import Path

import pytest

from baken.store.sqlite import InUse, SqliteStore, WrongKey

from .rows import DATABASE_KEY

KEYS = pytest.mark.parametrize("key", [None, DATABASE_KEY], ids=["plain", "encrypted"])
SECRET = b"Zilvermeeuwlaan 417"


@KEYS
def test_a_copy_holds_all_that_was_written_and_nothing_that_was_taken_away(
    tmp_path: Path, key: bytes | None
) -> None:
    store = SqliteStore(tmp_path / "a.db", key)
    store.set_note("gone", SECRET * 40)
    store.set_note("kept", b"x" * 400)
    store.set_note("gone", None)
    store.copy_to(tmp_path / "b.db")
    store.set_note("later", b"1")
    copy = SqliteStore(tmp_path / "b.db", key)
    assert copy.note("kept") == b"x" * 400
    assert copy.note("later") is None
    assert stat.S_IMODE((tmp_path / "b.db").stat().st_mode) == 0o600
    assert SECRET not in (tmp_path / "b.db").read_bytes()
    copy.close()
    store.close()


def test_a_copy_of_an_encrypted_database_opens_with_its_key_only(tmp_path: Path) -> None:
    store = SqliteStore(tmp_path / "a.db", DATABASE_KEY)
    store.set_note("kept", SECRET)
    store.copy_to(tmp_path / "b.db")
    store.close()
    assert SECRET not in (tmp_path / "b.db").read_bytes()
    for wrong in (None, bytes(32)):
        with pytest.raises(WrongKey):
            SqliteStore(tmp_path / "b.db", wrong)


def test_nothing_is_copied_over_what_is_there_or_to_where_nothing_can_be(tmp_path: Path) -> None:
    store = SqliteStore(tmp_path / "a.db")
    (tmp_path / "b.db").write_bytes(b"iets anders")
    with pytest.raises(FileExistsError):
        store.copy_to(tmp_path / "b.db")
    with pytest.raises(OSError, match="No such file"):
        store.copy_to(tmp_path / "nergens" / "b.db")
    assert (tmp_path / "b.db").read_bytes() == b"iets anders"
    store.close()


@KEYS
def test_a_settled_database_stands_by_itself(tmp_path: Path, key: bytes | None) -> None:
    store = SqliteStore(tmp_path / "a.db", key)
    store.set_note("kept", b"1")
    store.settle()
    assert [path.name for path in tmp_path.iterdir()] == ["a.db"]
    (tmp_path / "a.db").rename(tmp_path / "b.db")
    moved = SqliteStore(tmp_path / "b.db", key)
    assert moved.note("kept") == b"1"
    moved.close()


def test_what_another_has_open_is_not_settled(tmp_path: Path) -> None:
    running = SqliteStore(tmp_path / "a.db")
    with pytest.raises(InUse):
        SqliteStore(tmp_path / "a.db").settle()
    running.set_note("kept", b"1")
    assert running.note("kept") == b"1"
    running.close()
