# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The time that an exact search has, what is known so far, and the runs of the solver within it.

Costs are minimised here; a maximum (covered weight) is its negative, and turned only where it is
told.  A bound is kept whatever ended the search.
"""

from collections.abc import Sequence
from math import inf

import msgspec
import numpy as np

from .area import Floats
from .highs import Solved, solve_mip
from .model import Siting
from .problem import TOLERANCE, Limits, Outcome, Progress, Status

WHOLE_PART = 0.1
PLACE_S = 0.5  # what it may take to say who goes where, even when the time is over


class Placed(msgspec.Struct, frozen=True, kw_only=True):
    """Who goes where for a choice of open sites.  `objective` is a cost (covered: negative)."""

    objective: float
    open: tuple[int, ...]
    assigned: tuple[int, ...]
    shares: tuple[tuple[int, int, float], ...] = ()


class Clocked:
    """The time, what is known so far, and whether somebody said to stop."""

    def __init__(self, limits: Limits) -> None:
        self.limits = limits
        self.begun = limits.clock()
        self.cancelled = False
        self.best: Placed | None = None
        self.bound = -inf
        self.sign = 1.0  # -1 where the objective is a maximum

    @property
    def spent(self) -> float:
        return self.limits.clock() - self.begun

    @property
    def left(self) -> float:
        return self.limits.seconds - self.spent

    def over(self) -> bool:
        return self.cancelled or self.left <= 0

    def keep(self, found: Placed | None) -> bool:
        """Keep it if it is better."""
        if found is None or (self.best and found.objective >= self.best.objective):
            return False
        self.best = found
        return True

    def tell(self, phase: str) -> None:
        progress = self.known(phase)
        if not self.limits.tell(progress):
            self.cancelled = True

    def known(self, phase: str) -> Progress:
        return Progress(
            seconds=self.spent,
            phase=phase,
            best=self.sign * self.best.objective if self.best else None,
            bound=self.sign * self.bound if self.bound > -inf else None,
        )

    def asked(self, scale: float) -> Limits:
        """Limits for the solver: it counts in its own scale, and tells in that of the problem."""

        def tell(progress: Progress) -> bool:
            best, bound = (self.best.objective if self.best else inf), self.bound
            if progress.best is not None:
                best = min(best, progress.best * scale)
            if progress.bound is not None:
                bound = max(bound, progress.bound * scale)
            goes_on = self.limits.tell(
                Progress(
                    seconds=self.spent,
                    phase=progress.phase,
                    best=self.sign * best if best < inf else None,
                    bound=self.sign * bound if bound > -inf else None,
                )
            )
            self.cancelled = self.cancelled or not goes_on
            return goes_on

        return msgspec.structs.replace(self.limits, tell=tell)

    def aside(self, part: float, gap: float = 0.0) -> Limits:
        """Limits for a part of the time, on another problem: what it finds is not told."""

        def tell(progress: Progress) -> bool:
            self.tell("local_search")
            return not self.cancelled

        seconds = max(0.0, part * self.left)
        return msgspec.structs.replace(self.limits, seconds=seconds, gap=gap, tell=tell)

    def gap(self) -> float:
        if self.best is None:
            return inf
        return abs(self.best.objective - self.bound) / max(abs(self.best.objective), 1e-12)

    def outcome(self, *, infeasible: bool = False) -> Outcome:
        """What may be said now."""
        if self.best is None:
            status = Status.INFEASIBLE if infeasible else Status.NOTHING
            bound = None if infeasible or self.bound == -inf else self.sign * self.bound
            return Outcome(status=status, bound=bound, seconds=self.spent, cancelled=self.cancelled)
        objective, bound = self.best.objective, min(self.bound, self.best.objective)
        if objective - bound <= TOLERANCE * abs(objective) or objective == bound:
            status = Status.OPTIMAL
        else:
            status = Status.WITHIN if bound > -inf else Status.FOUND
        return Outcome(
            status=status,
            objective=self.sign * objective,
            bound=self.sign * bound if bound > -inf else None,
            seconds=self.spent,
            open=self.best.open,
            assigned=self.best.assigned,
            shares=self.best.shares,
            cancelled=self.cancelled,
        )


def run_relaxed(siting: Siting, clocked: Clocked) -> Solved:
    """The model with sites that may be open in part: its bound holds for the whole ones."""
    loose = msgspec.structs.replace(siting.mip, integer=np.zeros_like(siting.mip.integer))
    clocked.tell("bound")
    return solve_mip(loose, clocked.asked(siting.scale), max(0.0, clocked.left))


def run_mip(siting: Siting, clocked: Clocked, start: Floats | None = None) -> Solved:
    """The model itself."""
    return solve_mip(siting.mip, clocked.asked(siting.scale), max(0.0, clocked.left), start=start)


def run_open(siting: Siting, opened: Sequence[int], clocked: Clocked) -> Solved:
    """The model with exactly these sites open."""
    mip = siting.mip
    lower, upper = mip.lower.copy(), mip.upper.copy()
    lower[: siting.sites] = upper[: siting.sites] = 0.0
    upper[list(opened)] = lower[list(opened)] = 1.0
    fixed = msgspec.structs.replace(
        mip, lower=lower, upper=upper, integer=mip.integer & (lower < upper)
    )
    quiet = msgspec.structs.replace(clocked.limits, tell=lambda progress: True, gap=0.0)
    # Undivided clients are a search by themselves: it must not take all the time.
    part = WHOLE_PART if fixed.integer.any() else 1.0
    return solve_mip(fixed, quiet, max(PLACE_S, part * clocked.left))
