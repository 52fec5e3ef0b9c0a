# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Points with room for so many people, and everybody a place.

What capacity means.  A point serves so many residents (5,000 by default, DOMAIN section 8).
`split` False: a client goes as a whole to one site, as in the capacitated p-median of the
literature; where one client is larger than any site there is no answer, and `clash` says so.
`split` True: a client may be divided, and `assigned` tells where the largest part goes, `shares`
the rest.  A plan always divides: a postcode area with 25,000 inhabitants needs several
points, and dividing is done only where a point is full (no more clients are divided than points
are full, by the theory of transport problems).

CAPACITATED is the warehouse problem of the literature: `cost` to open, `distance[i, j]` what it
costs to serve all of client i from j, at most `p` sites where that is given.  A p-median or
p-center that holds goals with other weights is solved here too, with or without capacity.
"""

from collections.abc import Sequence

import msgspec
import numpy as np

from .center import solve_center
from .clocked import Clocked, run_mip, run_relaxed
from .exact import FIRST_PART, roomy, rounded, solve_exactly
from .model import everyone, model, reach
from .problem import TOLERANCE, Held, Kind, Limits, Outcome, Problem, Status
from .serving import placed


def solve_capacitated(problem: Problem, limits: Limits) -> Outcome:
    """The best choice in which everybody has a place within the capacity of the sites."""
    if problem.kind is Kind.P_CENTER:
        return _Center(problem, limits).solve()
    return solve_exactly(problem, "total", limits)


class _Center:
    """The shortest longest walk, by halving the distances that occur.

    Whether all can be placed within a walk is asked of the relaxed model first, which is quick
    and says no for certain, and then of the exact one.
    """

    def __init__(self, problem: Problem, limits: Limits) -> None:
        self.problem = problem
        self.clocked = Clocked(limits)
        some = problem.weight > 0 if (problem.weight > 0).any() else problem.weight >= 0
        self.counts = some.astype(np.float64)
        distance = problem.distance[some]
        usable = np.ones(problem.shape[1], dtype=np.bool_)
        usable[list(problem.closed)] = False
        every = np.unique(np.where(usable, distance, np.inf))
        least = float(np.where(usable, distance, np.inf).min(axis=1).max(initial=0.0))
        most = float(reach(problem)[some].max(initial=0.0))
        self.metres = every[(every >= least) & (every <= most) & np.isfinite(every)]
        self.low, self.high = 0, len(self.metres)  # the answer is one of metres[low:high]

    def solve(self) -> Outcome:
        if not len(self.metres):
            return self.clocked.outcome(infeasible=True)
        self._bound()
        self._begin()
        self._prove(exact=False)
        self._prove(exact=True)
        return self.clocked.outcome(infeasible=self.low >= len(self.metres))

    def _begin(self) -> None:
        """With room for all everywhere: its bound holds here too, and its sites are a start."""
        quick = solve_center(roomy(self.problem), self.clocked.aside(FIRST_PART))
        if quick.bound is not None and quick.open:
            self.low = int(np.searchsorted(self.metres, quick.bound * (1 - TOLERANCE)))
            self._bound()
        self._tighten(quick.open)

    def _tighten(self, opened: Sequence[int]) -> None:
        """The shortest longest walk to these sites."""
        self.clocked.keep(placed(self.problem, opened, self.clocked))
        low = self.low
        while self.clocked.best is not None and low < self._high() and not self.clocked.over():
            middle = (low + self.high) // 2
            asked = self._asked(float(self.metres[middle]), Kind.P_CENTER)
            if not self.clocked.keep(placed(asked, opened, self.clocked)):
                low = middle + 1
            self.clocked.tell("local_search")

    def _high(self) -> int:
        if self.clocked.best is not None:
            self.high = int(np.searchsorted(self.metres, self.clocked.best.objective))
        return self.high

    def _asked(self, metres: float, kind: Kind) -> Problem:
        """The problem with nobody further than this."""
        return msgspec.structs.replace(
            self.problem,
            kind=kind,
            everyone=everyone(self.problem),
            held=(*self.problem.held, Held(weight=self.counts, each_m=metres)),
        )

    def _bound(self) -> None:
        if self.low < len(self.metres):
            self.clocked.bound = float(self.metres[self.low])

    def _prove(self, *, exact: bool) -> None:
        """Halve what is left.  Relaxed, a yes proves nothing, but its sites may do."""
        low, high = self.low, self.high
        while low < high and not self.clocked.over():
            middle = (low + high) // 2
            answer = self._within(float(self.metres[middle]), exact=exact)
            if answer is None:
                return
            if answer:
                high = middle
            else:
                low = self.low = middle + 1
                self._bound()
            high = min(high, self._high())
            self.clocked.tell("exact" if exact else "bound")

    def _within(self, metres: float, *, exact: bool) -> bool | None:
        """Can everybody be placed within this walk?  None: that isn't known."""
        asked = self._asked(metres, Kind.P_MEDIAN)
        siting = model(asked, "nothing")
        run = run_mip if exact else run_relaxed
        found = run(siting, self.clocked)
        if found.status is Status.INFEASIBLE:
            return False
        if found.values is None:
            return None
        opened = rounded(asked, found.values[: siting.sites])
        asked = msgspec.structs.replace(asked, kind=Kind.P_CENTER)
        done = placed(asked, opened, self.clocked)
        self.clocked.keep(done)
        # A yes of the relaxed model is only a hint.
        return True if done is not None or not exact else None
