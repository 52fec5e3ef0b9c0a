# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Local search for p-median: greedy, then the best swap of an open and a closed site, on and on.

All swaps are weighed at once from every client's nearest and second nearest open site (Resende
and Werneck 2007, after Whitaker 1983), and after a swap only the clients whose nearest two
changed are counted anew.  So a step of a large problem costs a small part of its matrix.
"""

from collections.abc import Callable, Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from .area import Floats

Ints = NDArray[np.int64]
Stop = Callable[[], bool]

LEAST_GAIN = 1e-9  # of the value: below it a swap is rounding
CELLS = 1 << 21  # of the matrix that are copied at once


def total(cost: Floats, opened: Sequence[int]) -> float:
    """What these open sites cost, everybody going to the cheapest."""
    return float(cost[:, list(opened)].min(axis=1).sum())


def greedy(
    cost: Floats, p: int, fixed: Sequence[int], sites: Sequence[int], stop: Stop
) -> list[int]:
    """Open the fixed sites, then each time the one that saves most.

    After `stop` the rest is what saved most by itself.  There are at least `p` sites.
    """
    opened = list(dict.fromkeys(fixed))
    free = np.zeros(cost.shape[1], dtype=np.bool_)
    free[list(sites)] = True
    if not opened:
        opened.append(int(np.where(free, cost.sum(axis=0), np.inf).argmin()))
    free[opened] = False
    near = cost[:, opened].min(axis=1)
    saves = np.zeros(cost.shape[1])
    for rows in _blocks(np.arange(len(cost)), cost):
        saves += np.maximum(near[rows, None] - cost[rows], 0.0).sum(axis=0)
    while len(opened) < p:
        if stop():
            order = np.argsort(np.where(free, -saves, np.inf), kind="stable")
            return [*opened, *order[: p - len(opened)].tolist()]
        best = int(np.where(free, saves, -np.inf).argmax())
        opened.append(best)
        free[best] = False
        nearer = np.minimum(near, cost[:, best])
        for rows in _blocks(np.flatnonzero(nearer < near), cost):
            some = cost[rows]
            saves -= np.maximum(near[rows, None] - some, 0.0).sum(axis=0)
            saves += np.maximum(nearer[rows, None] - some, 0.0).sum(axis=0)
        near = nearer
    return opened


def swapped(
    cost: Floats, opened: Sequence[int], fixed: Sequence[int], sites: Sequence[int], stop: Stop
) -> list[int]:
    """The open sites after the best swaps, until none helps or `stop`; never worse than before."""
    swaps = _Swaps(cost, opened, stop)
    stay = np.isin(swaps.now, list(fixed))
    shut = np.ones(cost.shape[1], dtype=np.bool_)
    shut[list(sites)] = False
    while not stop():
        found = swaps.best(stay, shut)
        if found is None or not swaps.swap(*found):
            break
    return [int(j) for j in swaps.now]


class _Swaps:
    """What each swap would save, kept up to date.

    Opening j saves `gain[j]`, closing the k-th open site costs `loss[k]`, and of that cost j
    makes good `back[k, j]`.
    """

    def __init__(self, cost: Floats, opened: Sequence[int], stop: Stop) -> None:
        n, m = cost.shape
        self.cost = cost
        self.now: Ints = np.array(opened, dtype=np.int64)
        self.gain = np.zeros(m)
        self.loss = np.zeros(len(self.now))
        self.back = np.zeros((len(self.now), m))
        self.first = np.zeros(n, dtype=np.int64)
        self.next = np.zeros(n, dtype=np.int64)
        self.near, self.second = np.zeros(n), np.zeros(n)
        self.top = float(cost.max(initial=0.0))  # the second nearest where there is none
        self.ready = True
        everyone = np.arange(n)
        for rows in _blocks(everyone, cost):
            self._rank(rows)
        # By their nearest site, so that few rows of `back` change in a block.
        for rows in _blocks(np.argsort(self.first, kind="stable"), cost):
            if stop():
                self.ready = False
                return
            self._count(rows, 1.0)

    def best(self, stay: NDArray[np.bool_], shut: NDArray[np.bool_]) -> tuple[int, int] | None:
        """Which open site to close for which other; None where it isn't worth it."""
        if not self.ready:
            return None
        least = max(float(self.near.sum()), 1e-300) * LEAST_GAIN
        found = None
        gain = np.where(shut, -np.inf, self.gain)
        for rows in _blocks(np.flatnonzero(~stay), self.back):
            saves = self.back[rows] + gain
            saves -= self.loss[rows, None]
            at, j = divmod(int(saves.argmax()), saves.shape[1])
            if saves[at, j] > least:
                least, found = float(saves[at, j]), (int(rows[at]), j)
        return found

    def swap(self, k: int, j: int) -> bool:
        """Close the k-th open site for j.  False: it was no better, and is undone."""
        before, old = float(self.near.sum()), int(self.now[k])
        self._replace(k, j)
        if float(self.near.sum()) < before:
            return True
        self.now[k] = old
        return False

    def _replace(self, k: int, j: int) -> None:
        changed = (self.first == k) | (self.next == k) | (self.cost[:, j] < self.second)
        self.now[k] = j
        for rows in _blocks(np.flatnonzero(changed), self.cost):
            self._count(rows, -1.0)
            self._rank(rows)
            self._count(rows, 1.0)

    def _rank(self, rows: Ints) -> None:
        """The nearest and second nearest open site of these clients."""
        at = self.cost[np.ix_(rows, self.now)]
        each = np.arange(len(rows))
        first = at.argmin(axis=1)
        self.first[rows], self.near[rows] = first, at[each, first]
        if at.shape[1] == 1:
            self.next[rows], self.second[rows] = first, self.top
            return
        at[each, first] = np.inf
        following = at.argmin(axis=1)
        self.next[rows], self.second[rows] = following, at[each, following]

    def _count(self, rows: Ints, sign: float) -> None:
        """Add (or take off, by the sign) what these clients mean for each swap."""
        rows = rows[np.argsort(self.first[rows], kind="stable")]
        first, near, second = self.first[rows], self.near[rows], self.second[rows]
        some = self.cost[rows]
        self.gain += sign * np.maximum(near[:, None] - some, 0.0).sum(axis=0)
        np.maximum(some, near[:, None], out=some)
        np.subtract(second[:, None], some, out=some)
        np.maximum(some, 0.0, out=some)
        starts = np.flatnonzero(np.diff(first, prepend=-1))
        self.back[first[starts]] += sign * np.add.reduceat(some, starts, axis=0)
        self.loss += sign * np.bincount(first, second - near, minlength=len(self.loss))


def _blocks(rows: Ints, matrix: Floats) -> Iterator[Ints]:
    """The rows in parts that take little memory."""
    size = max(1, CELLS // max(1, matrix.shape[1]))
    for start in range(0, len(rows), size):
        yield rows[start : start + size]
