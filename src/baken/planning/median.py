# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""p-median, exactly: search, bounds, branches, and HiGHS on what is left.

    local search -> Lagrangian bound, leaves few sites -> halve on a site until HiGHS can prove it

A choice in which somebody has no way to a site costs at least `high`, which is more than any
choice that is allowed; so the search needs no other rule for it.  `covered_min` is a rule that
neither search nor bound knows: with it HiGHS proves the whole.  docs/adr/0029.
"""

import heapq
from collections.abc import Iterator, Sequence
from math import inf
from typing import NamedTuple

import msgspec
import numpy as np

from .area import Floats
from .cumulative import MORE_LEVELS, Covered, cumulative
from .highs import Solved, solve_mip
from .lagrange import (
    LEAST_STEP,
    PATIENCE,
    Ints,
    Relaxed,
    first_price,
    pairs,
    relaxed,
    sorted_out,
)
from .local import greedy, swapped, total
from .problem import TOLERANCE, Limits, Outcome, Problem, Progress, Status

ROUNDS, ROUNDS_BRANCH, PATIENCE_BRANCH = 2000, 120, 8
STAGE = 300  # rounds after which the sites that are out are left out
# So few pairs of a client and a free site below its price are for HiGHS: fewer where many
# clients share few sites, for there it branches long, and halving does not.
SMALL, SMALL_EACH, SMALL_LEAST = 5_000, 20, 500
BRANCHES_MAX, SEEN_MAX = 200_000, 20_000
BRANCHES_BYTES_MAX = 1 << 29
MODEL_PAIRS_MAX = 4_000_000  # of clients and sites that HiGHS is given
NEAR = 1.01  # a choice within this of the best is worth a local search
WHOLE_MAX = 2.0**30  # costs up to it are added without an error that matters
ROUNDING = 1e-3  # of a bound on whole costs


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
        closed = set(problem.closed)
        self.fixed = sorted(set(problem.fixed))
        self.sites = [j for j in range(problem.shape[1]) if j not in closed]
        self.allowed = np.isfinite(problem.distance)
        if problem.each_m is not None:
            self.allowed &= problem.distance <= problem.each_m
        self.cost = np.where(self.allowed, problem.distance, 0.0)
        self.cost *= problem.weight[:, None]
        most = float(self.cost.max(axis=1, initial=0.0).sum())
        self.whole = most < WHOLE_MAX and bool(np.all(self.cost == np.rint(self.cost)))
        self.high = most * (1 + TOLERANCE) + 1.0
        np.putmask(self.cost, ~self.allowed, self.high)
        self.value, self.opened = inf, list[int]()
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

    def progress(self, phase: str) -> Progress:
        return Progress(
            seconds=self.spent,
            phase=phase,
            best=self.value if self.value < inf else None,
            bound=self.bound if self.bound > -inf else None,
        )

    def tell(self, phase: str) -> None:
        if not self.limits.tell(self.progress(phase)):
            self.cancelled = True

    def below(self, gap: float) -> float:
        """What a choice must cost less than, to be better by more than this gap."""
        if self.value == inf:
            return self.high
        better = self.value - 1 + ROUNDING if self.whole else self.value * (1 - TOLERANCE / 2)
        return max(min(better, self.value * (1 - gap)), 0.0)

    def goal(self) -> float:
        return self.below(self.limits.gap)

    def cutoff(self) -> float:
        """What HiGHS looks below: half way to the next better choice where costs are whole."""
        return self.value - 0.5 if self.whole and self.value < inf else self.goal()

    # the steps

    def solve(self) -> Outcome:
        if not max(1, len(self.fixed)) <= self.p <= len(self.sites):
            self.bound = self.high
            return self.outcome()
        self.floor(float(self.cost[:, self.sites].min(axis=1).sum()))
        start = greedy(self.cost, self.p, self.fixed, self.sites, self.late)
        self.search(start)
        self.tell("local_search")
        price = first_price(self.cost, self.opened or start)
        opened = np.array(self.fixed, dtype=np.int64)
        free = np.setdiff1d(np.array(self.sites, dtype=np.int64), opened)
        if self.value == inf:
            self.find(opened, free)
        self.halve(_Branch(self.bound, 0, opened, free, price))
        return self.outcome()

    def halve(self, root: _Branch) -> None:
        """Branch until every choice is known to be no better than the best."""
        heap, count = [root], 0
        most = min(BRANCHES_MAX, BRANCHES_BYTES_MAX // (8 * sum(self.cost.shape)))
        while heap and len(heap) <= most and not self.late():
            self.floor(heap[0].bound)
            if self.enough(heap[0].bound):
                return
            branch = heapq.heappop(heap)
            for narrower in self.branched(branch, first=not count):
                count += 1
                heapq.heappush(heap, narrower._replace(order=count))
        self.floor(min((branch.bound for branch in heap), default=inf))

    def floor(self, bound: float) -> None:
        """Every choice costs at least this, or is not better than the best."""
        self.bound = max(self.bound, min(bound, self.unproven, self.goal()))

    def branched(self, branch: _Branch, *, first: bool) -> Iterator[_Branch]:
        """Bound the choices of a branch, and halve them on one site, or prove the rest."""
        bound, opened, free, price = branch.bound, branch.opened, branch.free, branch.price
        often = np.zeros(len(free))
        rounds, step = ROUNDS if first else ROUNDS_BRANCH, 1.0
        while True:
            left = self.p - len(opened)
            if not 0 <= left <= len(free):
                return
            if left in (0, len(free)):
                self.note([*opened.tolist(), *free[:left].tolist()])
                return
            if rounds <= 0 or step < LEAST_STEP or self.late():
                break
            found = self.relax(opened, free, price, min(rounds, STAGE), step, first=first)
            bound, price = max(bound, found.bound), found.price
            rounds, step = rounds - STAGE, found.step
            if first:
                self.floor(bound)
            if self.enough(bound):
                return
            may, must = sorted_out(found, left, self.goal())
            opened = np.concatenate([opened, free[must]])
            free, often = free[may & ~must], found.often[may & ~must]
        if self.late():
            self.unproven = min(self.unproven, bound)
        elif self.problem.covered_min is not None or self.few(price, free):
            self.prove(bound, price, opened, free, alone=first)
        else:
            k = int(np.abs(often - 0.5).argmin())
            rest = np.delete(free, k)
            yield _Branch(bound, 0, np.append(opened, free[k]), rest, price)
            yield _Branch(bound, 0, opened, rest, price)

    def relax(
        self, opened: Ints, free: Ints, price: Floats, rounds: int, step: float, *, first: bool
    ) -> Relaxed:
        sites = opened.tolist()
        return relaxed(
            pairs(self.cost[:, np.concatenate([opened, free])], self.p),
            len(opened),
            self.p - len(opened),
            price,
            min(self.value, self.high),
            rounds,
            lambda bound, chosen: self.look(bound, [*sites, *free[chosen].tolist()], first=first),
            self.late,
            PATIENCE if first else PATIENCE_BRANCH,
            step,
        )

    def few(self, price: Floats, free: Ints) -> bool:
        """Is it for HiGHS?  So many clients and sites at or below the price are left."""
        below = int((self.cost[:, free] <= price[:, None]).sum())
        return below <= min(SMALL, max(SMALL_LEAST, SMALL_EACH * len(free)))

    def enough(self, bound: float) -> bool:
        return bound >= self.goal()

    def look(self, bound: float, chosen: list[int], *, first: bool) -> bool:
        """Search around a choice that the relaxation made where it is a good one; is it enough?"""
        key = frozenset(chosen)
        if key not in self.seen and len(self.seen) < SEEN_MAX:
            self.seen.add(key)
            if total(self.cost, chosen) < NEAR * min(self.value, self.high):
                self.search(chosen)
        if first:
            self.floor(bound)
        self.tell("bound")
        return self.enough(bound)

    def search(self, opened: Sequence[int]) -> None:
        self.note(opened)
        self.note(swapped(self.cost, opened, self.fixed, self.sites, self.late))

    def note(self, opened: Sequence[int]) -> None:
        """Keep a choice that is allowed and better than the best."""
        value = total(self.cost, opened)
        if value < min(self.value, self.high) and self.covers(opened):
            self.value, self.opened = value, sorted(opened)

    def covers(self, opened: Sequence[int]) -> bool:
        problem = self.problem
        if problem.covered_min is None:
            return True
        assert problem.radius is not None
        near = problem.distance[:, list(opened)].min(axis=1)
        covered = float(problem.weight[near <= problem.radius].sum())
        return covered >= problem.covered_min * (1 - TOLERANCE)

    # by HiGHS

    def find(self, opened: Ints, free: Ints) -> None:
        """Any choice that is allowed, where the search found none."""
        if self.enough(self.bound) or self.late():
            return
        sites = np.concatenate([opened, free])
        found = self.solved(sites, len(opened), np.full(len(self.cost), -1.0), inf, more=0)
        if found is None:
            return
        if found.status is Status.INFEASIBLE:
            self.floor(inf)
        elif found.values is not None:
            self.search(sites[np.flatnonzero(found.values[: len(sites)] > 0.5)].tolist())

    def prove(self, bound: float, price: Floats, opened: Ints, free: Ints, *, alone: bool) -> None:
        """The best of a branch, with more levels where they were too few."""
        sites = np.concatenate([opened, free])
        upto = price
        if self.value < inf:
            upto = np.maximum(price, self.cost[:, self.opened].min(axis=1))
        while not self.late():
            found = self.solved(
                sites, len(opened), upto, self.cutoff(), more=MORE_LEVELS, alone=alone
            )
            if found is None:
                break
            if found.status is Status.INFEASIBLE or self.enough(found.bound):
                return
            bound = max(bound, found.bound)
            if found.values is None:
                break
            chosen = sites[np.flatnonzero(found.values[: len(sites)] > 0.5)]
            self.note(chosen.tolist())
            near = self.cost[:, chosen].min(axis=1)
            if found.status is not Status.OPTIMAL or self.enough(bound) or (near <= upto).all():
                break
            upto = np.maximum(near, upto)
        self.unproven = min(self.unproven, bound)

    def solved(
        self,
        sites: Ints,
        opened: int,
        upto: Floats,
        limit: float,
        *,
        more: int,
        alone: bool = False,
    ) -> Solved | None:
        """What HiGHS says of these sites, the first `opened` open; None: that is too large.

        `alone`: the bound of this model is that of the whole problem.
        """
        if len(self.cost) * len(sites) > MODEL_PAIRS_MAX:
            return None
        mip, scale = cumulative(
            self.cost[:, sites],
            self.allowed[:, sites],
            self.p,
            np.arange(len(sites)) < opened,
            upto,
            self.covered(sites),
            more,
        )

        def tell(progress: Progress) -> bool:
            if alone and progress.bound is not None:
                self.floor(progress.bound * scale)
            self.tell("exact")
            return not self.cancelled

        found = solve_mip(
            mip,
            msgspec.structs.replace(self.limits, tell=tell),
            self.limits.seconds - self.spent,
            cutoff=limit / scale,
        )
        return msgspec.structs.replace(
            found, objective=found.objective * scale, bound=found.bound * scale
        )

    def covered(self, sites: Ints) -> Covered | None:
        problem = self.problem
        if problem.covered_min is None:
            return None
        assert problem.radius is not None
        return Covered(
            near=problem.distance[:, sites] <= problem.radius,
            weight=problem.weight,
            least=problem.covered_min * (1 - TOLERANCE / 10),
        )

    def outcome(self) -> Outcome:
        """What may be said now."""
        bound = min(self.bound, self.value)
        if self.value == inf:
            nothing = self.bound >= self.high
            return Outcome(
                status=Status.INFEASIBLE if nothing else Status.NOTHING,
                bound=None if nothing or bound == -inf else bound,
                seconds=self.spent,
                cancelled=self.cancelled,
            )
        proven = bound >= self.below(0.0)
        if proven and self.whole:
            bound = self.value
        # By the walk, since who has no weight costs nothing anywhere.
        walk = np.where(self.allowed[:, self.opened], self.problem.distance[:, self.opened], inf)
        nearest = walk.argmin(axis=1)
        return Outcome(
            status=Status.OPTIMAL if proven else Status.WITHIN,
            objective=self.value,
            bound=bound,
            seconds=self.spent,
            open=tuple(self.opened),
            assigned=tuple(self.opened[k] for k in nearest),
            cancelled=self.cancelled,
        )
