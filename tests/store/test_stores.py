# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Every store keeps every promise of the contract."""

from collections.abc import Callable
from pathlib import Path

import pytest

from baken.store.contract import Store
from baken.store.memory import MemoryStore
from baken.store.sqlite import SqliteStore

from .conformance import PROMISES, Promise, check_store
from .rows import DATABASE_KEY

MAKERS: dict[str, Callable[[Path], Store]] = {
    "memory": lambda folder: MemoryStore(),
    "sqlite": lambda folder: SqliteStore(folder / "baken.db"),
    "encrypted": lambda folder: SqliteStore(folder / "baken.db", DATABASE_KEY),
}


@pytest.mark.parametrize("keeps", PROMISES, ids=lambda keeps: keeps.__name__)
@pytest.mark.parametrize("make", MAKERS.values(), ids=MAKERS)
def test_a_store_keeps_its_promise(
    make: Callable[[Path], Store], keeps: Promise, tmp_path: Path
) -> None:
    store = make(tmp_path)
    keeps(store)
    store.close()


def test_the_whole_suite_runs_over_a_store_in_one_call() -> None:
    check_store(MemoryStore)
