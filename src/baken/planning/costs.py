# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""What each client costs at each site, as p-median needs it: whole, or only the pairs that matter.

A client hardly ever goes far beyond its nearest open sites, so the search works on a list of
pairs.  The rule that keeps it true: a pair that is not in the list costs at least `cap` of its
client.  Small problems have every pair in it.
"""

from collections.abc import Sequence
from math import inf

import msgspec
import numpy as np
from numpy.typing import NDArray

from .area import Floats
from .problem import Problem

Ints = NDArray[np.int64]
Bools = NDArray[np.bool_]

PAIRS_ALL, PAIRS_MAX = 2_000_000, 8_000_000  # so few are all kept; never more than that
NEAREST, NEAREST_LEAST = 8, 32  # times the sites that there are for each open one
BLOCK = 1 << 20  # numbers handled at once
WHOLE_MAX = 1e9  # up to here sums of whole numbers are told apart with room to spare


class Pairs(msgspec.Struct, frozen=True, kw_only=True):
    """Pairs of a client and a site with their cost, in order of the sites."""

    width: int  # how many sites there are
    site: Ints
    client: Ints
    cost: Floats

    def kept(self, which: Bools | slice) -> "Pairs":
        return Pairs(
            width=self.width,
            site=self.site[which],
            client=self.client[which],
            cost=self.cost[which],
        )

    def below(self, most: Floats) -> "Pairs":
        """Those that cost less than so much for their client."""
        return self.kept(self.cost < most[self.client])

    def among(self, sites: Ints) -> "Pairs":
        """Those of these sites, which are counted from 0 in this order (ascending)."""
        place = np.full(self.width, -1, dtype=np.int64)
        place[sites] = np.arange(len(sites))
        at = place[self.site]
        mine = at >= 0
        return Pairs(
            width=len(sites), site=at[mine], client=self.client[mine], cost=self.cost[mine]
        )

    def starts(self) -> Ints:
        """Where the pairs of each site begin, and where the last one's end."""
        return np.searchsorted(self.site, np.arange(self.width + 1))

    def sums(self, values: Floats) -> Floats:
        """Of a value a pair, the sum for each site."""
        return np.bincount(self.site, values, minlength=self.width)


class Costs:
    """Weighted distances.  `high` stands for a way that is not allowed: more than any choice costs."""

    def __init__(self, problem: Problem) -> None:
        self.distance, self.weight = problem.distance, problem.weight
        self.limit = np.finfo(np.float64).max if problem.each_m is None else problem.each_m
        self.high = inf
        self.clients, self.width = problem.shape
        self.every = np.arange(self.clients)
        most, whole = 0.0, True
        for rows in self.blocks():
            block = self.at(rows, slice(None))
            block[block == inf] = 0.0
            most += float(block.max(axis=1).sum())
            whole = whole and bool((block == np.rint(block)).all())
        self.high = 2 * most + 1.0
        self.whole = whole and most < WHOLE_MAX

    def blocks(self) -> "list[slice]":
        """The clients, so many at a time."""
        size = max(1, BLOCK // max(1, self.width))
        return [slice(k, k + size) for k in range(0, self.clients, size)]

    def at(self, clients: Ints | slice, sites: Ints | slice) -> Floats:
        """A block: the cost of each of these clients at each of these sites."""
        far = self.distance[clients][:, sites]
        with np.errstate(invalid="ignore"):
            cost = far * self.weight[clients][:, None]
        cost[far > self.limit] = self.high
        return cost

    def near(self, opened: Sequence[int] | Ints) -> Floats:
        """What each client costs at the nearest of these sites."""
        chosen = np.asarray(opened, dtype=np.int64)
        out = np.full(self.clients, self.high)
        if len(chosen):
            size = max(1, BLOCK // len(chosen))
            for k in range(0, self.clients, size):
                rows = slice(k, k + size)
                out[rows] = self.at(rows, chosen).min(axis=1)
        return out

    def pairs(self, sites: Ints, p: int) -> tuple[Pairs, Floats]:
        """The pairs among these sites that may matter where p are open, and each client's cap."""
        n, m = self.clients, len(sites)
        most = min(m, max(1, PAIRS_MAX // n), NEAREST * m // p + NEAREST_LEAST)
        if n * m <= PAIRS_ALL:
            most = m
        cap = np.full(n, inf)
        found: list[tuple[Ints, Ints, Floats]] = []
        for rows in self.blocks():
            block = self.at(rows, sites)
            kept = block < self.high
            if most < m:
                edge = np.partition(block, most, axis=1)[:, most]
                kept &= block < edge[:, None]
                cap[rows] = np.where(edge < self.high, edge, inf)
            i, k = np.nonzero(kept)
            found.append((i + rows.start, sites[k], block[kept]))
        client = np.concatenate([part[0] for part in found])
        site = np.concatenate([part[1] for part in found])
        cost = np.concatenate([part[2] for part in found])
        order = np.argsort(site, kind="stable")
        return (
            Pairs(width=self.width, site=site[order], client=client[order], cost=cost[order]),
            cap,
        )
