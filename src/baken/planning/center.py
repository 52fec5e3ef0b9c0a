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
MATRIX_MAX = 2_000  # sites, or clients, that are compared with each other as a full matrix
COMPARED_MAX = 1 << 27  # steps of comparing more of them


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
        self.fixed = np.flatnonzero(np.isin(self.sites, list(problem.fixed)))
        limit = inf if problem.each_m is None else problem.each_m
        distance = problem.distance[:, self.sites]
        self.distance = np.where(distance <= limit, distance, inf)
        if (problem.weight > 0).any():
            # Who has no weight must have a way, but however long.
            some = problem.weight <= 0
            self.distance[some] = np.where(np.isfinite(self.distance[some]), 0.0, inf)
        self.opened: tuple[int, ...] = ()
        self.value = inf
        self.radii = np.zeros(0)
        self.low = self.high = 0  # the answer is in radii[low:high + 1]
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
            return self.outcome()
        self.keep(self.farthest())  # something to show at once
        least = float(self.distance.min(axis=1).max())
        inside = (self.distance >= least) & (self.distance <= self.value)
        radii = np.unique(self.distance[inside])
        self.radii = radii[np.isfinite(radii)]
        self.high = int(np.searchsorted(self.radii, self.value))
        self.tell("local_search")
        self.halve(self.by_greedy, "local_search", proves=False)
        self.halve(self.by_relaxing, "bound", proves=True)
        # The bound of linear programming is nearly always the answer, or just below it.
        step = 1
        while self.low < self.high and not self.late():
            k = min(self.low + step, self.high, len(self.radii)) - 1
            found = self.by_covering(k)
            self.tell("exact")
            if found is None:
                break
            if found:
                step = 1
            else:
                self.low, step = k + 1, 2 * step
        return self.outcome()

    def farthest(self) -> list[int]:
        """The fixed sites, then each time the one nearest to who has the longest way."""
        chosen = [int(j) for j in self.fixed]
        near = self.distance[:, chosen].min(axis=1, initial=inf)
        while len(chosen) < self.p and not self.late():
            client = int(near.argmax())
            j = int(self.distance[client].argmin())
            if j in chosen:
                break
            chosen.append(j)
            near = np.minimum(near, self.distance[:, j])
        return chosen

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

    def keep(self, chosen: Sequence[int]) -> bool:
        """Note a choice, filled up to p, if it is better.  False: the wishes are not met."""
        left = np.setdiff1d(np.arange(len(self.sites)), chosen)
        columns = sorted([*chosen, *left[: self.p - len(chosen)].tolist()])
        value = float(self.distance[:, columns].min(axis=1).max())
        if value < self.value:
            self.value = value
            self.opened = tuple(int(j) for j in self.sites[columns])
            self.high = min(self.high, int(np.searchsorted(self.radii, value)))
        return value < inf

    def by_greedy(self, k: int) -> bool | None:
        """Cover by the site that adds most, each time."""
        near = self.distance <= self.radii[k]
        chosen = [int(j) for j in self.fixed]
        left = ~near[:, chosen].any(axis=1)
        adds = near[left].sum(axis=0)
        while left.any() and len(chosen) < self.p:
            if self.late():
                return None
            best = int(adds.argmax())
            chosen.append(best)
            covered = left & near[:, best]
            adds -= near[covered].sum(axis=0)
            left &= ~covered
        return not left.any() and self.keep(chosen)

    def by_relaxing(self, k: int) -> bool:
        """Can't p sites cover, even where sites may be opened in part?  False is a proof."""
        near, columns = reduced(self.distance <= self.radii[k], self.fixed)
        mip = self.cover(near, columns, whole=False)
        found = solve_mip(
            mip, self.limits, self.limits.seconds - self.spent, told=self.progress("bound")
        )
        self.cancelled = self.cancelled or found.cancelled
        if found.status is Status.OPTIMAL:
            return found.objective <= self.p + ROUNDING
        return found.status is not Status.INFEASIBLE

    def by_covering(self, k: int) -> bool | None:
        near, columns = reduced(self.distance <= self.radii[k], self.fixed)
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
            self.keep([int(j) for j in columns[found.values > 0.5]])
        return True if self.high <= k else None

    def cover(self, near: Bools, columns: NDArray[np.int64], *, whole: bool) -> Mip:
        n, m = near.shape
        low = np.isin(columns, self.fixed).astype(np.float64)
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
        """What may be said now."""
        bound = float(self.radii[self.low]) if self.low < len(self.radii) else self.value
        if not self.opened:
            nothing = self.low >= len(self.radii)
            return Outcome(
                status=Status.INFEASIBLE if nothing else Status.NOTHING,
                bound=None if nothing else bound,
                seconds=self.spent,
                cancelled=self.cancelled,
            )
        nearest = self.problem.distance[:, self.opened].argmin(axis=1)
        return Outcome(
            status=Status.OPTIMAL if bound >= self.value else Status.WITHIN,
            objective=self.value,
            bound=min(bound, self.value),
            seconds=self.spent,
            open=self.opened,
            assigned=tuple(self.opened[k] for k in nearest),
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
    """Which rows stay: not inside another (`larger`), or not around one; of equals the first.

    All stay where there are too many to compare.
    """
    stays = np.ones(len(sets), dtype=np.bool_)
    size = sets.sum(axis=1)
    if len(sets) <= MATRIX_MAX:
        each = sets.astype(np.float32)
        small, large = np.nonzero(each @ each.T >= size[:, None])
    elif float((sets.sum(axis=0, dtype=np.float64) ** 2).sum()) <= COMPARED_MAX:
        few = csr_matrix(sets, dtype=np.int32)
        common = (few @ few.T).tocoo()
        inside = common.data == size[common.row]
        small, large = common.row[inside], common.col[inside]
    else:
        return stays
    small, large = small[small != large], large[small != large]
    equal = size[small] == size[large]
    if larger:
        stays[small[~equal | (large < small)]] = False
    else:
        stays[large[~equal | (small < large)]] = False
    return stays
