# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Local search for p-median: greedy, then the best swap of an open and a closed site until none helps.

Each round weighs all swaps at once from every client's nearest and second nearest open site
(Resende and Werneck 2007, after Whitaker 1983).
"""

import heapq
from collections.abc import Callable, Sequence

import numpy as np
from scipy.sparse import coo_matrix

from .area import Floats
from .costs import Costs, Ints, Pairs

LEAST_GAIN = 1e-9  # of the value: below it a swap is rounding
MARGIN = 2.0  # pairs up to so many times the second nearest are kept at hand


def greedy(
    costs: Costs, pairs: Pairs, cap: Floats, p: int, fixed: Sequence[int], sites: Sequence[int]
) -> list[int]:
    """Open the fixed sites, then each time the one that saves most.

    What a site saves only falls as others open, so it is counted anew only where it leads.
    """
    opened = list(fixed)
    near = np.minimum(np.minimum(cap, costs.high), costs.near(opened))
    starts = pairs.starts()

    def saves(j: int) -> float:
        here = slice(starts[j], starts[j + 1])
        return float(np.maximum(near[pairs.client[here]] - pairs.cost[here], 0.0).sum())

    heap = [(-saves(j), j) for j in sites if j not in set(opened)]
    heapq.heapify(heap)
    while len(opened) < p:
        _, j = heapq.heappop(heap)
        gain = saves(j)
        if heap and gain < -heap[0][0]:
            heapq.heappush(heap, (-gain, j))
            continue
        opened.append(j)
        here = slice(starts[j], starts[j + 1])
        near[pairs.client[here]] = np.minimum(near[pairs.client[here]], pairs.cost[here])
    return opened


def swapped(
    costs: Costs,
    pairs: Pairs,
    opened: Sequence[int],
    fixed: Sequence[int],
    stop: Callable[[], bool],
) -> list[int]:
    """The open sites after the best swaps, until none helps or `stop`.

    Sites without pairs are never opened.
    """
    serving = _Serving(costs, np.array(opened, dtype=np.int64))
    stay = np.isin(serving.opened, list(fixed))
    reach, around = np.zeros(costs.clients), pairs
    while not stop():
        if (serving.second > reach).any():
            reach = serving.second * MARGIN
            around = pairs.below(reach)
        swap = _best_swap(serving, stay, around)
        if swap is None:
            break
        serving.swap(*swap)
    return [int(j) for j in serving.opened]


class _Serving:
    """Each client's nearest open site (its place in `opened`), and what the two nearest cost."""

    def __init__(self, costs: Costs, opened: Ints) -> None:
        self.costs, self.opened = costs, opened
        self.first = np.zeros(costs.clients, dtype=np.int64)
        self.then = np.zeros(costs.clients, dtype=np.int64)
        self.near, self.second = np.zeros(costs.clients), np.zeros(costs.clients)
        for rows in np.array_split(costs.every, 1 + costs.clients * len(opened) // (1 << 20)):
            self._count(rows)

    def _count(self, rows: Ints) -> None:
        cost = self.costs.at(rows, self.opened)
        every = np.arange(len(rows))
        self.first[rows] = first = cost.argmin(axis=1)
        self.near[rows] = cost[every, first]
        cost[every, first] = self.costs.high  # with no other open, a client has no way
        self.then[rows] = then = cost.argmin(axis=1)
        self.second[rows] = cost[every, then]

    def swap(self, r: int, j: int) -> None:
        """Close the r-th open site, and open j."""
        nearer = self.costs.at(self.costs.every, np.array([j]))[:, 0] < self.second
        self.opened[r] = j
        self._count(np.flatnonzero(nearer | (self.first == r) | (self.then == r)))


def _best_swap(serving: _Serving, stay: np.ndarray, around: Pairs) -> tuple[int, int] | None:
    """Which place to give up for which site; None where no swap helps."""
    some = around.below(serving.second)
    near, second = serving.near[some.client], serving.second[some.client]
    first, p = serving.first, len(serving.opened)
    # What opening j saves, what closing r costs, and what of that cost j makes good.
    gain = some.sums(np.maximum(near - some.cost, 0.0))
    gain[serving.opened] = -np.inf
    loss = np.bincount(first, serving.second - serving.near, minlength=p)
    loss[stay] = np.inf
    back = coo_matrix(
        (second - np.maximum(some.cost, near), (first[some.client], some.site)),
        shape=(p, some.width),
    ).tocsr()
    rows = np.repeat(np.arange(p), np.diff(back.indptr))
    profit = gain[back.indices] - loss[rows] + back.data
    r, j = int(loss.argmin()), int(gain.argmax())
    best = float(gain[j] - loss[r])
    if len(profit):
        k = int(profit.argmax())
        if profit[k] >= best:
            best, r, j = float(profit[k]), int(rows[k]), int(back.indices[k])
    least = LEAST_GAIN * max(1.0, float(serving.near.sum()))
    return (r, j) if np.isfinite(best) and best > least else None
