# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""A disk that is full, and one that has room again: the file may not grow by a page."""

from baken.store.sqlite import SqliteStore

BIG = 20_000  # bytes that the last free page does not hold


def fill_up(store: SqliteStore) -> None:
    pages = store._db.execute("PRAGMA page_count").fetchone()[0]
    store._db.execute(f"PRAGMA max_page_count={pages}")


def make_room(store: SqliteStore) -> None:
    store._db.execute("PRAGMA max_page_count=1000000")
