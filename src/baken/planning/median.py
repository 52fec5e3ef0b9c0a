# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""p-median, exactly: search, bounds, branches, and HiGHS on what is left in the radius formulation.

    local search -> Lagrangian bound, leaves few sites -> halve on a site until HiGHS can prove it

In the radius (cumulative) formulation (Garcia, Labbe and Marin 2011) z[i, k] is 1 when client i
has no open site within its k-th distinct distance, and pays the step to the next.  Each
client's levels are cut off where a better choice hardly goes; a cut cost is never above the true
one, so the bound stays true, and where the answer goes beyond the cut it is moved.
"""

import heapq
from collections.abc import Iterator, Sequence
from math import inf
from typing import NamedTuple

import numpy as np
from scipy.sparse import csr_matrix

from .area import Floats
from .highs import Mip, solve_mip
from .lagrange import PATIENCE, Ints, first_price, relaxed, sorted_out
from .local import greedy, swapped
from .problem import TOLERANCE, Limits, Outcome, Problem, Progress, Status

ROUNDS, ROUNDS_BRANCH, PATIENCE_BRANCH = 2000, 120, 8
SMALL = 5_000  # pairs of a client and a free site below its price: so few are for HiGHS
BRANCHES_MAX, SEEN_MAX = 200_000, 20_000
NEAR = 1.01  # a choice within this of the best is worth a local search
ROUNDING = 1e-6
MORE_LEVELS = 3


class _Branch(NamedTuple):
    """Choices with these sites open and others among the free ones; `bound` limits them all."""

    bound: float
    order: int
    opened: Ints
    free: Ints
    price: Floats


def solve_median(problem: Problem, limits: Limits) -> Outcome:
    """The best p sites, with proof.  The problem was checked before (`solve.py`)."""
    return _Median(problem, limits).solve()


class _Median:
    """One problem on its way to a proof: the best so far, and the bound so far."""

    def __init__(self, problem: Problem, limits: Limits) -> None:
        self.problem = problem
        self.limits = limits
        self.begun = limits.clock()
        assert problem.p is not None
        self.p = problem.p
        distance = problem.distance
        if problem.each_m is not None:
            distance = np.where(distance > problem.each_m, inf, distance)
        self.open_to = np.isfinite(distance)
        with np.errstate(invalid="ignore"):
            cost = np.where(self.open_to, distance * problem.weight[:, None], 0.0)
        self.high = float(cost.max(axis=1).sum()) + 1.0  # more than any choice costs
        self.cost = np.where(self.open_to, cost, self.high)
        self.whole = bool(np.all(cost == np.rint(cost))) and self.high < 2**52
        closed = set(problem.closed)
        self.sites = [j for j in range(problem.shape[1]) if j not in closed]
        self.fixed = list(problem.fixed)
        self.value, self.opened = inf, [*self.fixed]
        self.bound = -inf
        self.unproven = inf  # the least bound of the branches that were cut off
        self.cancelled = False
        self.seen: set[frozenset[int]] = set()

    # how far it is

    @property
    def spent(self) -> float:
        return self.limits.clock() - self.begun

    def late(self) -> bool:
        return self.cancelled or self.spent > self.limits.seconds

    def tell(self, phase: str) -> None:
        progress = Progress(
            seconds=self.spent,
            phase=phase,
            best=self.value if self.value < inf else None,
            bound=self.bound if self.bound > -inf else None,
        )
        if not self.limits.tell(progress):
            self.cancelled = True

    def goal(self) -> float:
        """What a choice must cost less than, to be better."""
        if self.whole:
            return self.value - 1 + ROUNDING
        return self.value * (1 - max(TOLERANCE, self.limits.gap) / 2)

    # the steps

    def solve(self) -> Outcome:
        start = greedy(self.cost, self.p, self.fixed, self.sites)
        self.search(start)
        self.tell("local_search")
        price = first_price(self.cost, self.opened if self.value < inf else start)
        opened = np.array(sorted(self.fixed), dtype=np.int64)
        free = np.array([j for j in self.sites if j not in set(self.fixed)], dtype=np.int64)
        heap: list[_Branch] = [_Branch(-inf, 0, opened, free, price)]
        count = 0
        while heap and not self.late():
            self.floor(heap[0].bound)
            if self.enough(heap[0].bound):
                break
            branch = heapq.heappop(heap)
            for narrower in self.branched(branch, first=not count):
                count += 1
                heapq.heappush(heap, narrower._replace(order=count))
            if len(heap) > BRANCHES_MAX:
                break
        left = min((branch.bound for branch in heap), default=inf)
        self.floor(min(left, self.unproven))
        return self.outcome()

    def floor(self, bound: float) -> None:
        """Every choice costs at least this, or is not better than the best."""
        self.bound = max(self.bound, min(bound, self.goal() if self.value < inf else inf))

    def branched(self, branch: "_Branch", *, first: bool) -> "Iterator[_Branch]":
        """Bound the choices of a branch, and halve them on one site, or prove the rest."""
        left = self.p - len(branch.opened)
        found = relaxed(
            self.cost,
            branch.opened,
            branch.free,
            left,
            branch.price,
            min(self.value, self.high),
            ROUNDS if first else ROUNDS_BRANCH,
            lambda bound, chosen: self.look(bound, [*branch.opened, *chosen], first=first),
            PATIENCE if first else PATIENCE_BRANCH,
        )
        bound = max(found.bound, branch.bound)
        if first:
            self.floor(bound)
        if self.enough(bound):
            return
        may, must = sorted_out(found, left, self.limit())
        opened = np.concatenate([branch.opened, branch.free[must]])
        free, often = branch.free[may & ~must], found.often[may & ~must]
        left = self.p - len(opened)
        if len(free) < left or left < 0:
            return
        if self.pairs(found.price, free) <= SMALL or left in (0, len(free)) or self.late():
            self.prove(bound, found.price, opened, free)
            return
        k = int(np.abs(often - 0.5).argmin())
        rest = np.delete(free, k)
        with_it = np.append(opened, free[k])
        yield _Branch(bound, 0, with_it, rest, found.price)
        yield _Branch(bound, 0, opened, rest, found.price)

    def pairs(self, price: Floats, free: Ints) -> int:
        """How large the proof of a branch would be: clients and sites at or below the price."""
        return int((self.cost[:, free] <= price[:, None]).sum())

    def limit(self) -> float:
        return self.goal() if self.value < inf else inf

    def enough(self, bound: float) -> bool:
        return self.value < inf and bound >= self.goal()

    def look(self, bound: float, chosen: list[int], *, first: bool) -> bool:
        """Search around a choice that the relaxation made where it is a good one; is it enough?"""
        key = frozenset(chosen)
        if key not in self.seen and len(self.seen) < SEEN_MAX:
            self.seen.add(key)
            value = float(self.cost[:, chosen].min(axis=1).sum())
            if value < NEAR * min(self.value, self.high):
                self.search(chosen)
        if first:
            self.floor(bound)
        self.tell("bound")
        return self.enough(bound) or self.late()

    def search(self, opened: Sequence[int]) -> None:
        found = swapped(self.cost, opened, self.fixed, self.sites, self.late)
        self.note(found)

    def note(self, opened: Sequence[int]) -> None:
        """Keep a choice that is allowed and better than the best."""
        value = float(self.cost[:, list(opened)].min(axis=1).sum())
        if value < min(self.value, self.high) and self.covers(opened):
            self.value, self.opened = value, list(opened)

    def covers(self, opened: Sequence[int]) -> bool:
        problem = self.problem
        if problem.covered_min is None:
            return True
        assert problem.radius is not None
        near = problem.distance[:, list(opened)].min(axis=1)
        covered = float(problem.weight[near <= problem.radius].sum())
        return covered >= problem.covered_min * (1 - TOLERANCE)

    def prove(self, bound: float, price: Floats, opened: Ints, free: Ints) -> None:
        """The best of a branch by HiGHS, with more levels where they were too few."""
        sites = np.sort(np.concatenate([opened, free]))
        cost = self.cost[:, sites]
        mine = self.cost[:, self.opened].min(axis=1) if self.value < inf else price
        upto = np.maximum(price, mine)
        while not self.late():
            limit = self.limit()
            known = Progress(
                seconds=self.spent,
                phase="exact",
                best=self.value if self.value < inf else None,
                bound=self.bound if self.bound > -inf else None,
            )
            found = solve_mip(
                self.radius(cost, sites, set(opened.tolist()), upto),
                self.limits,
                self.limits.seconds - self.spent,
                told=known,
                cutoff=limit,
            )
            self.cancelled = self.cancelled or found.cancelled
            if found.status is Status.INFEASIBLE or found.bound >= limit:
                return
            bound = max(bound, found.bound)
            if found.values is None:
                break
            chosen = [int(sites[k]) for k in np.flatnonzero(found.values[: len(sites)] > 0.5)]
            self.note(chosen)
            if found.status is not Status.OPTIMAL:
                break
            true = self.cost[:, chosen].min(axis=1)
            if self.enough(bound) or not (true > upto).any():
                return
            upto = np.maximum(true, upto)
        self.unproven = min(self.unproven, bound)

    def radius(self, cost: Floats, sites: Ints, must: set[int], upto: Floats) -> Mip:
        """The cumulative formulation, each client's levels up to `upto` and a few more."""
        n, m = cost.shape
        rows: list[int] = []
        columns: list[int] = []
        data: list[float] = []
        lower: list[float] = []
        prices: list[float] = [0.0] * m
        offset, row = 0.0, 0
        for i in range(n):
            order = np.argsort(cost[i], kind="stable")
            order = order[self.open_to[i, sites[order]]]
            values = cost[i, order]
            if not len(order):
                continue
            if len(order) < m or self.problem.each_m is not None:
                rows += [row] * len(order)
                columns += order.tolist()
                data += [1.0] * len(order)
                lower.append(1.0)
                row += 1
            levels = np.flatnonzero(np.concatenate([[True], np.diff(values) > 0]))
            ends = np.append(levels[1:], len(order))
            offset += float(values[0])
            last = int(np.searchsorted(values[levels], upto[i], side="right")) + MORE_LEVELS
            last = min(last, len(levels) - 1)
            before = -1
            for k in range(last):
                step = float(values[levels[k + 1]] - values[levels[k]])
                z = len(prices)
                prices.append(step)
                some = order[levels[k] : ends[k]]
                rows += [row] * (len(some) + 1)
                columns += [*some.tolist(), z]
                data += [1.0] * (len(some) + 1)
                if before >= 0:
                    rows.append(row)
                    columns.append(before)
                    data.append(-1.0)
                lower.append(1.0 if before < 0 else 0.0)
                before = z
                row += 1
        rows += [row] * m
        columns += range(m)
        data += [1.0] * m
        lower.append(float(self.p))
        upper = [inf] * row + [float(self.p)]
        row += 1
        problem = self.problem
        total = len(prices)
        if problem.covered_min is not None:
            assert problem.radius is not None
            near = problem.distance[:, sites] <= problem.radius
            covers = np.flatnonzero(near.any(axis=1) & (problem.weight > 0))
            for c, i in enumerate(covers):
                some = np.flatnonzero(near[i])
                rows += [row] * (len(some) + 1)
                columns += [*some.tolist(), total + c]
                data += [1.0] * len(some) + [-1.0]
                lower.append(0.0)
                upper.append(inf)
                row += 1
            rows += [row] * len(covers)
            columns += range(total, total + len(covers))
            data += problem.weight[covers].tolist()
            lower.append(problem.covered_min * (1 - TOLERANCE / 10))
            upper.append(inf)
            row += 1
            prices += [0.0] * len(covers)
        width = len(prices)
        low = np.zeros(width)
        low[[k for k in range(m) if int(sites[k]) in must]] = 1
        integer = np.zeros(width, dtype=np.bool_)
        integer[:m] = True
        return Mip(
            cost=np.array(prices),
            rows=csr_matrix((data, (rows, columns)), shape=(row, width)),
            row_lower=np.array(lower),
            row_upper=np.array(upper),
            lower=low,
            upper=np.ones(width),
            integer=integer,
            offset=offset,
        )

    def outcome(self) -> Outcome:
        if self.value == inf:
            status = Status.INFEASIBLE if self.bound == inf else Status.NOTHING
            return Outcome(status=status, seconds=self.spent, cancelled=self.cancelled)
        proven = self.enough(self.bound)
        bound = self.value if proven else min(self.bound, self.value)
        opened = tuple(sorted(self.opened))
        assigned = self.cost[:, opened].argmin(axis=1)
        return Outcome(
            status=Status.OPTIMAL if proven else Status.WITHIN if bound > -inf else Status.FOUND,
            objective=self.value,
            bound=bound if bound > -inf else None,
            seconds=self.spent,
            open=opened,
            assigned=tuple(opened[k] for k in assigned),
            cancelled=self.cancelled,
        )
