# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The arrows: a room imports what its row in ARCHITECTURE.md allows, and nothing else."""

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from .pages import SOURCE, code, page, sections, tables

ROWS = {
    code(row[0])[0]: row for row in tables(sections(page("ARCHITECTURE.md"))["Rooms and arrows"])
}
ROOMS = sorted(path.parent.name for path in SOURCE.glob("*/__init__.py"))
PURE = ("kernel", "domain", "sync")
WORLD = {
    "asyncio", "os", "pathlib", "random", "secrets", "socket", "sqlite3", "subprocess", "tempfile",
    "threading", "time",
}  # fmt: skip


def imports(file: Path) -> Iterator[str]:
    """The first part of every module that a file imports; of our own, the room."""
    package = file.relative_to(SOURCE).parts[:-1]
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name.partition(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else ()
            path = [*base, *(node.module or "").split(".")]
            path = [part for part in path if part and part != "baken"]
            yield from [path[0]] if path else (alias.name for alias in node.names)


def imported(room: str) -> set[str]:
    found = {name for file in (SOURCE / room).rglob("*.py") for name in imports(file)}
    return found - {room, "__version__"}


def test_every_room_has_its_row() -> None:
    assert sorted(ROWS) == ROOMS


@pytest.mark.parametrize("room", ROOMS)
def test_a_room_imports_what_its_row_allows(room: str) -> None:
    outside = imported(room) - sys.stdlib_module_names
    assert outside - set(code(ROWS[room][2])) == set(), "mend the import, or the row with a reason"


@pytest.mark.parametrize("room", ROOMS)
def test_a_row_allows_no_more_than_is_used(room: str) -> None:
    assert set(code(ROWS[room][2])) - imported(room) == set()


@pytest.mark.parametrize("room", PURE)
def test_a_pure_room_knows_no_clock_no_chance_and_no_file(room: str) -> None:
    assert imported(room) & WORLD == set()


def test_one_file_below_the_screens_reads_a_clock() -> None:
    rooms = (*PURE, "store", "node")
    files = [file for room in rooms for file in (SOURCE / room).rglob("*.py")]
    readers = {
        file.relative_to(SOURCE).as_posix() for file in files if "time" in set(imports(file))
    }
    assert readers == {"node/clock.py"}


@pytest.mark.parametrize("room", ROOMS)
def test_what_to_read_first_exists(room: str) -> None:
    assert (SOURCE / code(ROWS[room][4])[0]).is_file()
