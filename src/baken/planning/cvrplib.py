# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Files of CVRPLIB: a problem (`.vrp`, the format of TSPLIB 95) and a solution (`.sol`).

For comparison with others.  What the file says and this doesn't know (a limit on the length
of a route, another measure of distance) is refused: a problem that is read as a
different one would give a figure that means nothing.
"""

import re
from collections.abc import Iterator
from pathlib import Path

import msgspec
import numpy as np

from .routes import STOPS_MAX, Ints, Routing

FILE_BYTES_MAX = 256 << 20
COORDINATE_MAX, WEIGHT_MAX, LOAD_MAX = 1e7, 10_000_000, 1_000_000_000

_HEAD = re.compile(r"([A-Z_0-9]+)\s*:\s*(.*)")
_ROUTE = re.compile(r"Route\s+#?\s*(\d+)\s*:(.*)", re.IGNORECASE)
_TALK = frozenset({"NAME", "COMMENT", "DISPLAY_DATA_TYPE", "NODE_COORD_TYPE", "VEHICLES"})
_FORMATS = ("FULL_MATRIX", "LOWER_ROW", "LOWER_DIAG_ROW", "UPPER_ROW", "UPPER_DIAG_ROW")


class BadRouting(Exception):
    """Not a file that this reads; the sentence names the line and what was expected."""


class Solution(msgspec.Struct, frozen=True, kw_only=True):
    """Routes of stops 1..n, and the cost that the file claims."""

    routes: tuple[tuple[int, ...], ...]
    cost: float | None


class _Lines:
    """The lines that hold something, with their numbers for the errors."""

    def __init__(self, path: Path) -> None:
        self.name = path.name
        self.number = 0
        try:
            with path.open("rb") as file:
                data = file.read(FILE_BYTES_MAX + 1)
        except OSError as error:
            raise BadRouting(f"{path.name}: {error.strerror}") from None
        if len(data) > FILE_BYTES_MAX:
            raise BadRouting(f"{path.name}: more than {FILE_BYTES_MAX >> 20} MB")
        self._lines = data.decode("latin-1").splitlines()

    def __iter__(self) -> Iterator[str]:
        while self.number < len(self._lines):
            self.number += 1
            text = self._lines[self.number - 1].strip()
            if text:
                yield text

    def next(self, expected: str) -> str:
        for text in self:
            return text
        raise self.bad(f"the file ends; expected {expected}")

    def bad(self, text: str) -> BadRouting:
        return BadRouting(f"{self.name}, line {self.number}: {text}")

    def numbers(self, text: str, count: int, expected: str, most: float) -> list[float]:
        """So many numbers on this line, none larger than `most`."""
        words = text.split()
        try:
            found = [float(word) for word in words]
        except ValueError:
            found = []
        if len(words) != count or len(found) != count:
            raise self.bad(f"expected {expected}, found {text[:40]!r}")
        if not all(abs(one) <= most for one in found):
            raise self.bad(f"a number is not within {most:g}: {text[:40]!r}")
        return found

    def whole(self, text: str, expected: str, least: int, most: int) -> int:
        (found,) = self.numbers(text, 1, expected, most)
        if found != int(found) or found < least:
            raise self.bad(f"expected {expected}, a whole number from {least}, found {text[:40]!r}")
        return int(found)


def read_vrp(path: Path) -> Routing:
    """The problem, with as many vehicles as wanted.  Raises `BadRouting`."""
    lines = _Lines(path)
    head: dict[str, str] = {}
    spots: dict[int, tuple[float, float]] = {}
    loads: dict[int, int] = {}
    weights: Ints | None = None
    n = capacity = 0
    for text in lines:
        word = text.split(":")[0].strip()
        if match := _HEAD.fullmatch(text):
            key, value = match[1], match[2].strip()
            head[key] = value
            if key == "DIMENSION":
                n = lines.whole(value, "the number of places", 2, STOPS_MAX)
            elif key == "CAPACITY":
                capacity = lines.whole(value, "the capacity", 1, LOAD_MAX)
            elif not _understood(key, value):
                raise lines.bad(f"{key} {value[:40]} is not supported")
        elif word == "EOF":
            break
        elif not word.endswith("_SECTION"):
            raise lines.bad(f"expected a heading or a section, found {text[:40]!r}")
        elif not n:
            raise lines.bad("DIMENSION must come before the first section")
        elif word == "NODE_COORD_SECTION":
            spots = dict(_spot(lines, n) for _ in range(n))
        elif word == "DEMAND_SECTION":
            loads = dict(_load(lines, n) for _ in range(n))
        elif word == "EDGE_WEIGHT_SECTION":
            weights = _weights(lines, n, head.get("EDGE_WEIGHT_FORMAT", ""))
        elif word == "DEPOT_SECTION":
            _depot(lines)
        else:
            raise lines.bad(f"{word} is not supported")
    kind = head.get("EDGE_WEIGHT_TYPE", "")
    for there, name in (
        (n, "DIMENSION"),
        (capacity, "CAPACITY"),
        (kind, "EDGE_WEIGHT_TYPE"),
        (len(loads) == n, "DEMAND_SECTION with each place once"),
        (weights is not None or kind != "EXPLICIT", "EDGE_WEIGHT_SECTION"),
        (len(spots) == n or kind == "EXPLICIT", "NODE_COORD_SECTION with each place once"),
    ):
        if not there:
            raise lines.bad(f"the file ends; expected {name}")
    if weights is None:
        weights = _euclidean(np.array([spots[i] for i in range(1, n + 1)]), up=kind == "CEIL_2D")
    for i in range(2, n + 1):
        if loads[i] > capacity:
            raise lines.bad(f"place {i} asks for {loads[i]}; a vehicle holds {capacity}")
    return Routing(
        distance=weights, load=tuple(loads[i] for i in range(2, n + 1)), capacity=capacity
    )


def _understood(key: str, value: str) -> bool:
    return (
        key in _TALK
        or (key == "TYPE" and value == "CVRP")
        or (key == "EDGE_WEIGHT_TYPE" and value in ("EUC_2D", "CEIL_2D", "EXPLICIT"))
        or (key == "EDGE_WEIGHT_FORMAT" and (value in _FORMATS or value == "FUNCTION"))
    )


def _place(lines: _Lines, number: float, n: int) -> int:
    if number != int(number) or not 1 <= number <= n:
        raise lines.bad(f"there is no place {number:g}; they run from 1 to {n}")
    return int(number)


def _spot(lines: _Lines, n: int) -> tuple[int, tuple[float, float]]:
    expected = "a place and its two coordinates"
    number, x, y = lines.numbers(lines.next(expected), 3, expected, COORDINATE_MAX)
    return _place(lines, number, n), (x, y)


def _load(lines: _Lines, n: int) -> tuple[int, int]:
    expected = "a place and its demand"
    number, load = lines.numbers(lines.next(expected), 2, expected, LOAD_MAX)
    if load < 0 or load != int(load):
        raise lines.bad(f"a demand is a whole number from 0, found {load:g}")
    return _place(lines, number, n), int(load)


def _depot(lines: _Lines) -> None:
    found = []
    while True:
        text = lines.next("-1 at the end of the depots")
        (number,) = lines.numbers(text, 1, "a depot or -1", LOAD_MAX)
        if number == -1:
            break
        found.append(number)
    if found != [1]:
        raise lines.bad("only place 1 can be the depot, and the only one")


def _weights(lines: _Lines, n: int, form: str) -> Ints:
    """The distances as the file lists them; the same both ways unless it gives all."""
    if form not in _FORMATS:
        raise lines.bad("EDGE_WEIGHT_FORMAT must come before EDGE_WEIGHT_SECTION")
    if form == "FULL_MATRIX":
        rows, columns = np.indices((n, n)).reshape(2, -1)
    elif form.startswith("LOWER"):
        rows, columns = np.tril_indices(n, 0 if "DIAG" in form else -1)
    else:
        rows, columns = np.triu_indices(n, 0 if "DIAG" in form else 1)
    found: list[float] = []
    while len(found) < len(rows):
        text = lines.next(f"{len(rows) - len(found)} distances more")
        found += lines.numbers(text, len(text.split()), "distances", WEIGHT_MAX)
    if len(found) > len(rows):
        raise lines.bad(f"{len(found) - len(rows)} distances too many")
    if min(found) < 0 or any(one != int(one) for one in found):
        raise lines.bad("a distance is a whole number from 0")
    weights = np.zeros((n, n), dtype=np.int64)
    weights[rows, columns] = found
    if form != "FULL_MATRIX":
        weights[columns, rows] = found
    np.fill_diagonal(weights, 0)
    return weights


def _euclidean(spots: np.ndarray, *, up: bool) -> Ints:
    """Straight distances, rounded to the nearest whole number, or up (TSPLIB 95, section 2.1)."""
    away = np.hypot(*(spots[:, None, k] - spots[None, :, k] for k in (0, 1)))
    whole: Ints = (np.ceil(away) if up else np.floor(away + 0.5)).astype(np.int64)
    return whole


def read_sol(path: Path, stops: int) -> Solution:
    """A solution for so many stops.  Raises `BadRouting`."""
    lines = _Lines(path)
    routes: list[tuple[int, ...]] = []
    cost: float | None = None
    for text in lines:
        if match := _ROUTE.fullmatch(text):
            words = match[2]
            found = lines.numbers(words, len(words.split()), "the stops of a route", stops)
            routes.append(tuple(_place(lines, number, stops) for number in found))
        elif text.lower().startswith("cost"):
            (cost,) = lines.numbers(text[4:].lstrip(" :"), 1, "a cost", 1e15)
        else:
            raise lines.bad(f"expected a route or the cost, found {text[:40]!r}")
    return Solution(routes=tuple(routes), cost=cost)


def faults(problem: Routing, trips: tuple[tuple[int, ...], ...]) -> list[str]:
    """What is wrong with trips as an answer to this problem; capacity and each stop once."""
    found = []
    visited = sorted(stop for trip in trips for stop in trip)
    if visited != list(range(1, problem.stops + 1)):
        found.append("not every stop is visited exactly once")
    for k, trip in enumerate(trips, 1):
        load = sum(problem.load[stop - 1] for stop in trip)
        if load > problem.capacity:
            found.append(f"trip {k} carries {load}; a vehicle holds {problem.capacity}")
    return found
