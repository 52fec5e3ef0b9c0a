# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Files of the OR-Library: graphs for p-median and p-center, and warehouses with a capacity.

A graph file holds `n m p`, then m edges `a b cost`, vertices from 1; where an edge is repeated
the last one counts; the distance is the shortest path.  A warehouse file holds `m n`, per
warehouse its capacity and what opening costs, and per customer the demand and what serving all of
it costs from each warehouse.
"""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import connected_components, dijkstra

from ..domain.words import N_
from .badfile import BadFile, shown
from .problem import Kind, Problem

FILE_BYTES_MAX = 32 << 20
VERTICES_MAX = 5_000
WORD = "capacity"

TOO_LARGE = N_("het bestand is groter dan {most} MB.")
NO_NUMBER = N_("hier hoort een getal te staan, er staat: {shown}.")
ENDS = N_("het bestand houdt te vroeg op.")
TOO_MUCH = N_("er staat meer in het bestand dan is aangekondigd.")
OUT_OF_RANGE = N_("{value} ligt niet tussen {least} en {most}.")
APART = N_("het netwerk bestaat uit {count} losse delen; punt {vertex} hoort niet bij punt 1.")
NO_CAPACITY = N_("het bestand noemt geen capaciteit; geef die apart op.")


class _Numbers:
    """The numbers of a file, each with its line for what may be wrong with it."""

    def __init__(self, path: Path) -> None:
        self.file = path.name
        self.line = 1
        try:
            with path.open("rb") as file:
                data = file.read(FILE_BYTES_MAX + 1)
        except OSError as error:
            raise BadFile(str(error.strerror), file=path.name) from None
        if len(data) > FILE_BYTES_MAX:
            raise BadFile(TOO_LARGE, file=path.name, most=FILE_BYTES_MAX >> 20)
        self._words = self._read(data.decode("latin-1"))

    def _read(self, text: str) -> Iterator[str]:
        for number, line in enumerate(text.splitlines(), 1):
            self.line = number
            yield from line.split()

    def word(self) -> str:
        found = next(self._words, None)
        if found is None:
            raise BadFile(ENDS, file=self.file, line=self.line)
        return found

    def number(self, least: float, most: float) -> float:
        return self.value(self.word(), least, most)

    def value(self, word: str, least: float, most: float) -> float:
        try:
            value = float(word)
        except ValueError:
            raise BadFile(NO_NUMBER, file=self.file, line=self.line, shown=shown(word)) from None
        if not least <= value <= most:
            raise BadFile(
                OUT_OF_RANGE, file=self.file, line=self.line, value=word, least=least, most=most
            )
        return value

    def whole(self, least: int, most: int) -> int:
        word = self.word()
        value = self.value(word, least, most)
        if value != int(value):
            raise BadFile(NO_NUMBER, file=self.file, line=self.line, shown=shown(word))
        return int(value)

    def end(self) -> None:
        if next(self._words, None) is not None:
            raise BadFile(TOO_MUCH, file=self.file, line=self.line)


def read_graph(path: Path, kind: Kind, p: int | None = None) -> Problem:
    """A graph as a problem; `p` instead of the file's.  Raises `BadFile`."""
    numbers = _Numbers(path)
    n = numbers.whole(1, VERTICES_MAX)
    edges = numbers.whole(0, n * n)
    said = numbers.whole(1, n)
    cost: dict[tuple[int, int], float] = {}
    for _ in range(edges):
        a, b = numbers.whole(1, n) - 1, numbers.whole(1, n) - 1
        cost[min(a, b), max(a, b)] = numbers.number(0, 1e12)
    numbers.end()
    ends = np.array(list(cost), dtype=np.int64).reshape(-1, 2)
    # A length of nothing would be no edge in a sparse matrix.
    lengths = np.maximum(np.array(list(cost.values())), 1e-300)
    graph = csr_matrix((lengths, (ends[:, 0], ends[:, 1])), shape=(n, n))
    parts, of = connected_components(graph, directed=False)
    if parts > 1:
        lost = int(np.flatnonzero(of != of[0])[0])
        raise BadFile(APART, file=path.name, count=int(parts), vertex=lost + 1)
    distance = dijkstra(graph, directed=False)
    distance[distance < 1e-200] = 0.0
    return Problem(kind=kind, distance=distance, weight=np.ones(n), p=said if p is None else p)


def read_warehouses(path: Path, capacity: float | None = None) -> Problem:
    """Warehouses and customers.  `capacity` for files that say the word.  Raises `BadFile`."""
    numbers = _Numbers(path)
    m = numbers.whole(1, VERTICES_MAX)
    n = numbers.whole(1, VERTICES_MAX)
    room, opening = np.zeros(m), np.zeros(m)
    for j in range(m):
        word = numbers.word()
        if word.lower() == WORD:
            if capacity is None:
                raise BadFile(NO_CAPACITY, file=path.name, line=numbers.line)
            room[j] = capacity
        else:
            room[j] = numbers.value(word, 0, 1e15) if capacity is None else capacity
        opening[j] = numbers.number(0, 1e15)
    load, cost = np.zeros(n), np.zeros((n, m))
    for i in range(n):
        load[i] = numbers.number(0, 1e15)
        for j in range(m):
            cost[i, j] = numbers.number(0, 1e15)
    numbers.end()
    return Problem(
        kind=Kind.CAPACITATED,
        distance=cost,
        weight=np.ones(n),
        load=load,
        capacity=room,
        cost=opening,
        split=True,
    )
