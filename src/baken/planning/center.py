# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""p-center, exactly: the least distance at which p sites cover every client.

The answer is one of the distances in the matrix, so it is searched by halving: for a distance
the question is whether p sites cover all (set covering; Minieka 1970).  First a greedy cover
halves for a choice, then linear programming for a bound, and HiGHS closes what is left between
the two.  Clients and sites that can't matter are left out before.
"""

from collections.abc import Callable, Sequence
from math import inf

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix

from .highs import Mip, solve_mip
from .problem import Limits, Outcome, Problem, Progress, Status

Bools = NDArray[np.bool_]
ROUNDING = 1e-6


def solve_center(problem: Problem, limits: Limits) -> Outcome:
    """The p sites with the shortest longest way, with proof.  Who has no weight doesn't count."""
    return _Center(problem, limits).solve()


class _Center:
    def __init__(self, problem: Problem, limits: Limits) -> None:
        self.problem = problem
        self.limits = limits
        self.begun = limits.clock()
        assert problem.p is not None
        self.p = problem.p
        closed = set(problem.closed)
        self.sites = np.array([j for j in range(problem.shape[1]) if j not in closed])
        self.fixed = set(problem.fixed)
        counts = problem.weight > 0 if (problem.weight > 0).any() else problem.weight >= 0
        self.counts = counts
        self.distance = problem.distance[np.ix_(counts, self.sites)]
        limit = inf if problem.each_m is None else problem.each_m
        # Who has no weight must have a way all the same.
        rest = problem.distance[np.ix_(~counts, self.sites)]
        self.rest: Bools = np.isfinite(rest) & (rest <= limit)
        least = self.distance.min(axis=1).max()
        every = np.unique(self.distance)
        self.radii = every[(every >= least) & (every <= limit) & np.isfinite(every)]
        self.low, self.high = 0, len(self.radii)  # the answer is in radii[low:high + 1]
        self.opened: tuple[int, ...] = ()
        self.value = inf
        self.cancelled = False

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
            bound=float(self.radii[self.low]) if self.low < len(self.radii) else None,
        )

    def tell(self, phase: str) -> None:
        if not self.limits.tell(self.progress(phase)):
            self.cancelled = True

    def solve(self) -> Outcome:
        if not max(1, len(self.fixed)) <= self.p <= len(self.sites):
            self.low = len(self.radii)
            return self.outcome()
        if len(self.radii):
            self.by_greedy(len(self.radii) - 1)  # something to show at once
        self.halve(self.by_greedy, "local_search", proves=False)
        self.halve(self.by_relaxing, "bound", proves=True)
        # The bound of linear programming is nearly always the answer, or just below it.
        while self.low < self.high and not self.late():
            found = self.by_covering(self.low)
            self.tell("exact")
            if found is None:
                break
            if not found:
                self.low += 1
        return self.outcome()

    def halve(self, ask: Callable[[int], bool | None], phase: str, *, proves: bool) -> None:
        """Halve what is left by the answers: True p sites do, False they don't, None unknown.

        `proves`: a False is a proof, and lifts the bound.
        """
        low, high = self.low, min(self.high, len(self.radii))
        while low < high and not self.late():
            middle = (low + high) // 2
            answer = ask(middle)
            self.tell(phase)
            if answer is None:
                break
            if answer:
                high = middle
            else:
                low = middle + 1
                if proves:
                    self.low = max(self.low, low)

    def near(self, k: int) -> Bools:
        """Which sites are near enough to each client, at the k-th distance."""
        near: Bools = np.vstack([self.distance <= self.radii[k], self.rest])
        return near

    def keep(self, opened: Sequence[int]) -> None:
        """Note a choice: the sites by their place in `self.sites`, filled up to p."""
        chosen = list(dict.fromkeys(int(self.sites[j]) for j in opened))
        chosen += [j for j in self.fixed if j not in chosen]
        for j in self.sites:
            if len(chosen) >= self.p:
                break
            if int(j) not in chosen:
                chosen.append(int(j))
        if len(chosen) > self.p:
            return
        columns = np.searchsorted(self.sites, sorted(chosen))
        value = float(self.distance[:, columns].min(axis=1).max())
        if value < self.value and self.rest[:, columns].any(axis=1).all():
            self.value, self.opened = value, tuple(sorted(chosen))
            self.high = min(self.high, int(np.searchsorted(self.radii, value)))

    def by_greedy(self, k: int) -> bool:
        """Cover by the site that adds most, each time."""
        near = self.near(k)
        start = [int(j) for j in np.flatnonzero(np.isin(self.sites, list(self.fixed)))]
        left = ~near[:, start].any(axis=1) if start else np.ones(len(near), dtype=np.bool_)
        chosen = list(start)
        while left.any() and len(chosen) < self.p:
            best = int(near[left].sum(axis=0).argmax())
            chosen.append(best)
            left &= ~near[:, best]
        if left.any():
            return False
        self.keep(chosen)
        return True

    def by_relaxing(self, k: int) -> bool:
        """Can't p sites cover, even where sites may be opened in part?  False is a proof."""
        near, columns = reduced(self.near(k), self.stays())
        mip = self.cover(near, columns, whole=False)
        found = solve_mip(
            mip, self.limits, self.limits.seconds - self.spent, told=self.progress("bound")
        )
        self.cancelled = self.cancelled or found.cancelled
        if found.status is Status.OPTIMAL:
            return found.objective <= self.p + ROUNDING
        return found.status is not Status.INFEASIBLE

    def by_covering(self, k: int) -> bool | None:
        near, columns = reduced(self.near(k), self.stays())
        mip = self.cover(near, columns, whole=True)
        found = solve_mip(
            mip,
            self.limits,
            self.limits.seconds - self.spent,
            told=self.progress("exact"),
            target=self.p + 0.5,
        )
        self.cancelled = self.cancelled or found.cancelled
        if found.status is Status.INFEASIBLE or found.bound > self.p + ROUNDING:
            return False
        if found.values is not None:
            self.keep([int(columns[j]) for j in np.flatnonzero(found.values > 0.5)])
            return True
        return None

    def stays(self) -> NDArray[np.int64]:
        return np.flatnonzero(np.isin(self.sites, list(self.fixed)))

    def cover(self, near: Bools, columns: NDArray[np.int64], *, whole: bool) -> Mip:
        n, m = near.shape
        low = np.isin(self.sites[columns], list(self.fixed)).astype(float)
        rows = csr_matrix(np.vstack([near, np.ones((1, m), dtype=np.bool_)]), dtype=np.float64)
        most = float(self.p) if whole else inf
        return Mip(
            cost=np.ones(m),
            rows=rows,
            row_lower=np.append(np.ones(n), 0.0),
            row_upper=np.append(np.full(n, inf), most),
            lower=low,
            upper=np.ones(m),
            integer=np.full(m, whole),
        )

    def outcome(self) -> Outcome:
        if not self.opened:
            nothing = self.low >= len(self.radii) and not self.late()
            return Outcome(
                status=Status.INFEASIBLE if nothing else Status.NOTHING,
                seconds=self.spent,
                cancelled=self.cancelled,
            )
        bound = float(self.radii[min(self.low, len(self.radii) - 1)])
        at = self.problem.distance[:, self.opened].argmin(axis=1)
        return Outcome(
            status=Status.OPTIMAL if bound >= self.value else Status.WITHIN,
            objective=self.value,
            bound=min(bound, self.value),
            seconds=self.spent,
            open=self.opened,
            assigned=tuple(self.opened[k] for k in at),
            cancelled=self.cancelled,
        )


def reduced(near: Bools, stays: NDArray[np.int64]) -> tuple[Bools, NDArray[np.int64]]:
    """Without sites that cover no more than another, and clients that are covered with another.

    Gives the smaller matrix and which columns it has; those in `stays` are kept.
    """
    columns = np.arange(near.shape[1])
    while True:
        before = near.shape
        keep = _undominated(near.T, larger=True)
        keep[np.isin(columns, stays)] = True
        near, columns = near[:, keep], columns[keep]
        near = near[_undominated(near, larger=False)]
        if near.shape == before:
            return near, columns


def _undominated(sets: Bools, *, larger: bool) -> Bools:
    """Which rows stay: not inside another (`larger`), or not around one; of equals the first."""
    each = sets.astype(np.float32)
    common = each @ each.T
    size = np.diagonal(common)
    inside = common >= size[:, None]  # row a is inside row b
    order = np.arange(len(sets))
    equal = inside & inside.T
    over = inside & ~equal if larger else inside.T & ~equal
    twin = equal & (order[:, None] > order[None, :])
    gone: Bools = np.asarray((over | twin).any(axis=1))
    return ~gone
