# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Local search for p-median: greedy, then the best swap of an open and a closed site until none helps.

Each round weighs all swaps at once from every client's nearest and second nearest open site
(Resende and Werneck 2007, after Whitaker 1983).
"""

from collections.abc import Callable, Sequence

import numpy as np

from .area import Floats

LEAST_GAIN = 1e-9  # of the value: below it a swap is rounding


def greedy(cost: Floats, p: int, fixed: Sequence[int], sites: Sequence[int]) -> list[int]:
    """Open the fixed sites, then each time the one that saves most."""
    opened = list(fixed)
    near = cost[:, opened].min(axis=1) if opened else np.full(len(cost), np.inf)
    free = [j for j in sites if j not in set(opened)]
    while len(opened) < p:
        saved = np.minimum(near[:, None], cost[:, free]).sum(axis=0)
        best = free.pop(int(saved.argmin()))
        opened.append(best)
        near = np.minimum(near, cost[:, best])
    return opened


def swapped(
    cost: Floats,
    opened: Sequence[int],
    fixed: Sequence[int],
    sites: Sequence[int],
    stop: Callable[[], bool],
) -> list[int]:
    """The open sites after the best swaps, until none helps or `stop`.  `cost` (n, m) is finite."""
    now = list(opened)
    stay = np.isin(now, list(fixed))
    candidates = np.array(sites, dtype=np.int64)
    among = cost[:, candidates]
    while True:
        at = cost[:, now]
        first = at.argmin(axis=1)
        rows = np.arange(len(at))
        near = at[rows, first]
        at[rows, first] = np.inf
        second = at.min(axis=1)
        if len(now) == 1:
            second = np.full_like(near, np.inf)
        value = float(near.sum())
        # What opening j saves, what closing r costs, and what of that cost j makes good.
        gain = np.maximum(near[:, None] - among, 0.0).sum(axis=0)
        if len(now) == 1:
            total = among.sum(axis=0)
            k = int(total.argmin())
            if stay[0] or total[k] >= value * (1 - LEAST_GAIN):
                return now
            now[0] = int(candidates[k])
            continue
        loss = np.bincount(first, second - near, minlength=len(now))
        order = np.argsort(first, kind="stable")
        starts = np.searchsorted(first[order], np.arange(len(now)))
        back = np.maximum(second[:, None] - np.maximum(among, near[:, None]), 0.0)
        extra = np.zeros((len(now), len(candidates)))
        serving = np.bincount(first, minlength=len(now)) > 0
        extra[serving] = np.add.reduceat(back[order], starts[serving], axis=0)
        profit = gain[None, :] - loss[:, None] + extra
        profit[stay] = -np.inf
        r, k = divmod(int(profit.argmax()), len(candidates))
        if profit[r, k] <= max(value, 1.0) * LEAST_GAIN or stop():
            return now
        now[r] = int(candidates[k])
