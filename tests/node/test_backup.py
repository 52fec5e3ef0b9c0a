# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Backups: whole, made anew after erasing, and put back without giving a number twice."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from baken.node import backup
from baken.node.config import BadFolder
from baken.store.sqlite import SqliteStore

from ..area import CPO, HOUR_S, START_S, node_at
from .kept import NAME, OVER_S, REACHED, Place, files_with, filled, sealed_parts


@pytest.fixture
def places(tmp_path: Path) -> Iterator[dict[int, Place]]:
    out = {number: Place(number, tmp_path) for number in REACHED}
    yield out
    for place in out.values():
        place.store.close()


def test_a_backup_is_whole_and_is_made_anew_after_erasing(places: dict[int, Place]) -> None:
    record = filled(places)
    place = places[CPO]
    [kept] = backup.listed(place.folder)
    copy = node_at(CPO, SqliteStore(kept.path))
    assert copy.digest() == place.node.digest()
    copy.store.close()
    place.sweep(OVER_S)
    [kept] = backup.listed(place.folder)
    assert (kept.made_s, kept.stale_s) == (OVER_S, 0)
    copy = node_at(CPO, SqliteStore(kept.path))
    assert copy.digest() == place.node.digest()
    assert sealed_parts(copy, record) == []
    copy.store.close()


def test_a_backup_that_lies_elsewhere_is_said_to_and_renewed_when_it_is_back(
    places: dict[int, Place], tmp_path: Path
) -> None:
    filled(places)
    place = places[CPO]
    away = tmp_path / "kluis"
    place.shelf.rename(away)
    place.sweep(OVER_S)
    [kept] = backup.listed(place.folder)
    assert kept.stale_s == OVER_S
    assert files_with(away, NAME.encode())
    away.rename(place.shelf)
    place.sweep(OVER_S + HOUR_S)
    [kept] = backup.listed(place.folder)
    assert kept.stale_s == 0
    assert files_with(place.shelf, NAME.encode()) == []


@pytest.mark.parametrize("junk", [b"", b"{", b"\xff\xfe", b"[1]", b'[{"path": 3}]'])
def test_a_spoilt_list_of_backups_stops_no_node(places: dict[int, Place], junk: bytes) -> None:
    filled(places)
    place = places[CPO]
    (place.folder / backup.LIST).write_bytes(junk)
    assert place.sweep(OVER_S) == 3
    assert place.node.counters["backup.bad_list"] > 0
    with pytest.raises(BadFolder):
        backup.listed(place.folder)


def test_a_backup_in_clear_is_replaced_once_the_folder_is_locked(
    places: dict[int, Place],
) -> None:
    filled(places)
    place = places[CPO]
    assert files_with(place.shelf, NAME.encode())
    locked = SqliteStore(place.folder / "locked.db", bytes(range(32)))
    backup.renew(locked, place.folder, START_S)
    assert files_with(place.shelf, NAME.encode()) == []
    [kept] = backup.listed(place.folder)
    SqliteStore(kept.path, bytes(range(32))).close()
    locked.close()


def test_no_more_backups_are_kept_than_three(places: dict[int, Place]) -> None:
    place = places[CPO]
    for hour in range(5):
        backup.make(place.store, place.folder, place.shelf, "CPO", START_S + hour * HOUR_S)
    kept = backup.listed(place.folder)
    assert [one.made_s for one in kept] == [START_S + hour * HOUR_S for hour in (2, 3, 4)]
    assert sorted(path.name for path in place.shelf.iterdir()) == sorted(
        Path(one.path).name for one in kept
    )
    with pytest.raises(BadFolder):
        backup.make(place.store, place.folder, place.folder / "nergens", "CPO", START_S)
    assert backup.forget(place.folder, Path(kept[0].path))
    assert len(backup.listed(place.folder)) == 2


def test_a_restored_backup_says_so_and_what_it_brings_back_is_erased_again(
    places: dict[int, Place], tmp_path: Path
) -> None:
    record = filled(places)
    place = places[CPO]
    [kept] = backup.listed(place.folder)
    old = tmp_path / "old.bakdb"
    old.write_bytes(Path(kept.path).read_bytes())
    place.sweep(OVER_S)
    with pytest.raises(BadFolder):
        backup.restore(place.folder, old, None, OVER_S)  # it runs
    place.store.close()
    backup.restore(place.folder, old, None, OVER_S)
    restored = SqliteStore(place.folder / "baken.db")
    assert restored.note(backup.RESTORED) == b"%d" % int(OVER_S)
    restored.close()
    place.start()
    assert place.node.life == 1, "no number is given twice"
    assert len(sealed_parts(place.node, record)) == 3
    assert place.sweep(OVER_S) == 3
    assert sealed_parts(place.node, record) == []


def test_what_is_no_backup_is_not_restored(places: dict[int, Place], tmp_path: Path) -> None:
    place = places[CPO]
    place.store.close()
    junk = tmp_path / "junk"
    junk.write_bytes(b"geen database" * 500)
    with pytest.raises(BadFolder):
        backup.restore(place.folder, junk, None, START_S)
    place.start()
    assert sorted(path.name for path in place.folder.glob("baken.db*.new*")) == []
