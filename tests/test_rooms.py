# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The rooms: through which doors one may look into another, and how its files are kept.

Which room may import which stands in ARCHITECTURE.md, and `tests/docs` holds it
to that.  Here it goes a step further: of most rooms only a few modules may be
imported from elsewhere, so that the rest can change without anyone noticing.
"""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

import baken

SOURCE = Path(baken.__file__).parent
FILES = sorted(SOURCE.rglob("*.py"))
ROOMS = sorted(file.parent.name for file in SOURCE.glob("*/__init__.py"))
KERNEL_FOR_SCREENS = {"act", "audience", "errors", "lane", "stamp"}

ALL: frozenset[str] = frozenset({"*"})
DOORS: dict[str, dict[str, frozenset[str] | set[str]]] = {
    "kernel": {},
    "domain": {"kernel": {*KERNEL_FOR_SCREENS, "signing", "varint"}},  # badges and decrees
    "sync": {"kernel": ALL},
    "planning": {"kernel": {"act"}, "domain": {"orders", "words"}},
    "store": {"kernel": {"audience", "entry", "errors", "stamp"}},
    "bearers": {"kernel": {"errors", "lane", "varint"}},
    "node": {
        "kernel": ALL,
        "domain": ALL,
        "sync": {
            "bag",
            "budget",
            "channel",
            "doubts",
            "frames",
            "messages",
            "session",
            "talk",
        },
        "store": {"contract", "sqlite"},
        "bearers": {
            "cards",
            "catalogue",
            "checkwords",
            "contract",
            "courier",
            "neighbours",
            "paper",
        },
    },
    "web": {
        "kernel": KERNEL_FOR_SCREENS,
        "domain": ALL,
        "planning": ALL,
        "node": {
            "adopting",
            "advice",
            "backup",
            "bags",
            "cards",
            "clock",
            "config",
            "decreeing",
            "dossier",
            "folding",
            "keyfile",
            "linkmap",
            "lock",
            "node",
            "region",
            "releases",
            "runner",
            "sheets",
            "updates",
        },
    },
    "sim": {
        "kernel": {*KERNEL_FOR_SCREENS, "entry", "signing", "text"},
        "domain": ALL,
        "sync": {"talk"},
        "store": {"contract", "memory", "sqlite"},
        "bearers": {"contract", "memory"},
        "node": {"area", "bags", "bootstrap", "config", "keys", "links", "node"},
    },
    "cli": {
        "kernel": KERNEL_FOR_SCREENS,
        "domain": ALL,
        "planning": ALL,
        "store": {"contract", "sqlite"},
        "node": {
            "adopting",
            "archive",
            "area",
            "backup",
            "bags",
            "bootstrap",
            "cards",
            "clock",
            "config",
            "decreeing",
            "dossier",
            "founding",
            "joining",
            "keyfile",
            "keys",
            "kit",
            "lock",
            "locking",
            "node",
            "releases",
            "retention",
            "runner",
            "sheets",
            "updates",
        },
        "sim": ALL,
        "web": ALL,
    },
}

# Deterministic though their room is not: they are handed the time and chance.
PURE_FILES = ("node/node.py", "node/links.py", "bearers/memory.py", "sim/world.py")
WORLD = {"asyncio", "os", "secrets", "socket", "sqlite3", "subprocess", "threading", "time"}
CLOCKS = {"monotonic", "now", "time", "time_ns", "today", "utcnow"}
MEASURE = {"cli/headless.py", "cli/sim.py"}  # how long it took, for whoever ran it
MADE = {"kernel/texts/model1.py"}  # tables, made by tools/make_texts.py
NO_NAMES = {"base", "common", "helpers", "helper", "manager", "misc", "util", "utils"}

LINES_MAX = 700
# These are past it and must not grow on: the next thing that goes in is a split along an idea.
LONG = {"domain/points.py": 900, "node/node.py": 900}


def name(file: Path) -> str:
    return file.relative_to(SOURCE).as_posix()


@cache
def tree(file: Path) -> ast.Module:
    return ast.parse(file.read_text(encoding="utf-8"))


def imports(file: Path) -> Iterator[tuple[str, str]]:
    """Every module of our own that a file imports, as (room, module).

    `from ..kernel import stamp` is `stamp` of the kernel; a name that is no module of that room
    counts as its `__init__`.
    """
    package = file.relative_to(SOURCE).parts[:-1]
    for node in ast.walk(tree(file)):
        if isinstance(node, ast.ImportFrom):
            base = list(package[: len(package) - node.level + 1]) if node.level else []
            path = [*base, *(node.module or "").split(".")]
            if not node.level and path[0] != "baken":
                continue
            path = [part for part in path if part and part != "baken"]
            for alias in node.names:
                room, *rest = [*path, alias.name]
                if room in ROOMS:
                    found = SOURCE / room / f"{rest[0]}.py" if rest else SOURCE
                    yield room, rest[0] if found.is_file() else "__init__"
        elif isinstance(node, ast.Import):
            for alias in node.names:
                parts = alias.name.split(".")
                if parts[0] == "baken" and len(parts) > 1:
                    yield parts[1], parts[2] if len(parts) > 2 else "__init__"


def outside(file: Path) -> set[str]:
    """The first part of every module that is not ours."""
    found: set[str] = set()
    for node in ast.walk(tree(file)):
        if isinstance(node, ast.Import):
            found |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and not node.level:
            found.add((node.module or "").partition(".")[0])
    return found - {"baken"}


def test_every_room_has_its_doors() -> None:
    assert sorted(DOORS) == ROOMS


def test_a_file_enters_another_room_by_its_doors_only() -> None:
    wrong = {
        f"{name(file)} imports {other}.{module}"
        for file in FILES
        if (room := file.relative_to(SOURCE).parts[0]) in DOORS
        for other, module in imports(file)
        if other != room and not DOORS[room].get(other, frozenset()) & {module, *ALL}
    }
    assert wrong == set(), "hand it over as an argument, or say in DOORS why this door opens"


def test_no_two_rooms_look_into_each_other() -> None:
    both = {(one, other) for one, doors in DOORS.items() for other in doors if one in DOORS[other]}
    assert both == set()


def test_a_file_that_is_handed_the_time_does_not_look_for_it() -> None:
    looks = {path for path in PURE_FILES if outside(SOURCE / path) & WORLD}
    assert looks == set()


def test_only_the_clock_of_a_node_tells_what_time_it_is() -> None:
    reads = {name(file) for file in FILES if any(map(reads_clock, ast.walk(tree(file))))}
    assert reads - MEASURE == {"node/clock.py"}


def reads_clock(node: ast.AST) -> bool:
    """Is this `datetime.now()`, `date.today()`, `time.time()` or the like?"""
    if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)):
        return False
    called = node.func
    whose = called.value.id if isinstance(called.value, ast.Name) else ""
    return whose in ("datetime", "date", "time") and called.attr in CLOCKS


def test_chance_comes_from_a_generator_that_was_handed_in() -> None:
    """The module `random` has one hidden state for all: nothing that uses it can be replayed."""
    taken = {
        (name(file), alias.name)
        for file in FILES
        for node in ast.walk(tree(file))
        if (isinstance(node, ast.ImportFrom) and node.module == "random")
        or (isinstance(node, ast.Import) and any(alias.name == "random" for alias in node.names))
        for alias in node.names
    }
    assert {what for _, what in taken} == {"Random"}


@pytest.mark.parametrize("room", ROOMS)
def test_a_room_says_what_it_is_and_where_to_begin(room: str) -> None:
    said = ast.get_docstring(tree(SOURCE / room / "__init__.py"))
    assert said is not None
    first, _, rest = said.partition("\n")
    assert first.endswith("."), "one sentence, first"
    assert len(rest.split()) > 15, "what it may know, and which file to read first"


def test_a_file_opens_with_its_licence_and_what_it_is() -> None:
    head = [
        "# SPDX-FileCopyrightText: The Baken contributors",
        "# SPDX-License-Identifier: EUPL-1.2",
    ]
    bare = {
        name(file)
        for file in FILES
        if file.read_text(encoding="utf-8").splitlines()[:2] != head
        or not ast.get_docstring(tree(file))
    }
    assert bare == set()


def lines(file: Path) -> int:
    return len(file.read_text(encoding="utf-8").splitlines())


def test_a_file_is_read_in_one_sitting() -> None:
    found = {name(file): lines(file) for file in FILES if name(file) not in MADE}
    longer = {path: count for path, count in found.items() if count > LONG.get(path, LINES_MAX)}
    assert longer == {}, "split it along an idea"


def test_what_became_short_again_is_no_exception_any_more() -> None:
    assert {path for path in LONG if lines(SOURCE / path) <= LINES_MAX} == set()


def test_a_file_is_named_after_what_it_holds() -> None:
    assert {name(file) for file in FILES if file.stem in NO_NAMES} == set()
