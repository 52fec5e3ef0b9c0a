# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The one place that touches HiGHS.

The rule this file guards: what HiGHS was cut off in is never called optimal, and its
bound is kept whatever ended it.
"""

from math import inf

import highspy
import msgspec
import numpy as np
from highspy.highs import HighsCallbackEvent
from numpy.typing import NDArray
from scipy.sparse import csr_matrix

from .area import Floats
from .problem import TOLERANCE, Limits, Progress, Status

TELL_EVERY_S = 0.2
FEASIBLE = 1e-6
NO_BOUND = 1e29  # so large is none


class Mip(msgspec.Struct, frozen=True, kw_only=True):
    """Minimise `cost @ x` where `lower <= x <= upper` and `row_lower <= rows @ x <= row_upper`."""

    cost: Floats
    rows: csr_matrix
    row_lower: Floats
    row_upper: Floats
    lower: Floats
    upper: Floats
    integer: NDArray[np.bool_]
    offset: float = 0.0


class Solved(msgspec.Struct, frozen=True, kw_only=True):
    """What HiGHS says: OPTIMAL and INFEASIBLE are proven; `bound` limits every solution below.

    OPTIMAL is within `TOLERANCE`, whatever gap was asked for; a search that ended within a
    larger one is WITHIN.
    """

    status: Status
    objective: float = inf
    bound: float = -inf
    values: Floats | None = None
    cancelled: bool = False


def solve_mip(
    mip: Mip,
    limits: Limits,
    seconds: float,
    *,
    start: Floats | None = None,
    told: Progress | None = None,
    cutoff: float = inf,
    target: float = -inf,
) -> Solved:
    """Solve within so many seconds.  `told` is what was known before: its seconds go on.

    `cutoff`: solutions that are not below it are of no use; where there are none below it, it is
    the bound (NOTHING).  `target`: a solution below it is good enough, and ends the search.
    """
    highs = _Quiet()  # type: ignore[no-untyped-call]
    highs.setOptionValue("threads", limits.threads)
    highs.setOptionValue("random_seed", limits.seed & 0x7FFFFFFF)
    highs.setOptionValue("time_limit", max(0.01, seconds))
    highs.setOptionValue("mip_rel_gap", limits.gap)
    highs.setOptionValue("mip_abs_gap", 0.0)
    highs.setOptionValue("mip_feasibility_tolerance", FEASIBLE)
    if cutoff < inf:
        highs.setOptionValue("objective_bound", cutoff)
    if target > -inf:
        highs.setOptionValue("objective_target", target)
    highs.passModel(_lp(mip))
    if start is not None:
        solution = highspy.HighsSolution()
        solution.col_value = [float(value) for value in start]
        highs.setSolution(solution)
    asking = _Asking(limits, told)
    whole = bool(mip.integer.any())
    if whole:
        highs.cbMipInterrupt += asking.mip
    highs.cbSimplexInterrupt += asking.plain
    if highs.solve() == highspy.HighsStatus.kError:
        # Its threads are one pool in a process, which has the size that was first asked for.
        highspy.Highs.resetGlobalScheduler(True)
        highs.solve()
    return _solved(highs, whole, cutoff, asking.cancelled)


class _Quiet(highspy.Highs):
    """Writes nothing, not even who made it."""

    def enableCallbacks(self) -> None:  # noqa: N802 - its name
        self.setOptionValue("output_flag", False)
        super().enableCallbacks()  # type: ignore[no-untyped-call]


def _lp(mip: Mip) -> highspy.HighsLp:
    lp = highspy.HighsLp()
    lp.num_row_, lp.num_col_ = mip.rows.shape
    lp.col_cost_, lp.offset_ = mip.cost, mip.offset
    lp.col_lower_, lp.col_upper_ = mip.lower, mip.upper
    lp.row_lower_, lp.row_upper_ = mip.row_lower, mip.row_upper
    lp.a_matrix_.format_ = highspy.MatrixFormat.kRowwise
    lp.a_matrix_.start_ = mip.rows.indptr.astype(np.int32)
    lp.a_matrix_.index_ = mip.rows.indices.astype(np.int32)
    lp.a_matrix_.value_ = mip.rows.data.astype(np.float64)
    if mip.integer.any():
        kinds = highspy.HighsVarType
        lp.integrality_ = [kinds.kInteger if whole else kinds.kContinuous for whole in mip.integer]
    return lp


class _Asking:
    """Tells how far HiGHS is, and asks whether to go on."""

    def __init__(self, limits: Limits, told: Progress | None) -> None:
        self.limits = limits
        self.told = told or Progress(seconds=0.0, phase="exact")
        self.begun = limits.clock()
        self.last = -inf
        self.cancelled = False

    def mip(self, event: HighsCallbackEvent) -> None:
        out = event.data_out
        best = out.mip_primal_bound if abs(out.mip_primal_bound) < NO_BOUND else None
        bound = out.mip_dual_bound if abs(out.mip_dual_bound) < NO_BOUND else None
        self._ask(event, best, bound)

    def plain(self, event: HighsCallbackEvent) -> None:
        self._ask(event, None, None)

    def _ask(self, event: HighsCallbackEvent, best: float | None, bound: float | None) -> None:
        now = self.limits.clock()
        if now - self.last >= TELL_EVERY_S:
            self.last = now
            known = self.told
            progress = Progress(
                seconds=known.seconds + now - self.begun,
                phase="exact",
                best=min((b for b in (best, known.best) if b is not None), default=None),
                bound=max((b for b in (bound, known.bound) if b is not None), default=None),
            )
            self.cancelled = self.cancelled or not self.limits.tell(progress)
        if self.cancelled:
            event.interrupt()


def _solved(highs: highspy.Highs, whole: bool, cutoff: float, cancelled: bool) -> Solved:
    status, info, known = highs.getModelStatus(), highs.getInfo(), highspy.HighsModelStatus
    if status == known.kInfeasible:
        if cutoff < inf:
            return Solved(status=Status.NOTHING, bound=cutoff, cancelled=cancelled)
        return Solved(status=Status.INFEASIBLE, bound=inf, cancelled=cancelled)
    values, objective, bound = None, inf, -inf
    if info.primal_solution_status == highspy.SolutionStatus.kSolutionStatusFeasible:
        values = np.array(highs.getSolution().col_value)
        objective = float(info.objective_function_value)
    if whole and abs(info.mip_dual_bound) < NO_BOUND:
        bound = min(float(info.mip_dual_bound), objective, cutoff)
    elif status == known.kOptimal and not whole:
        bound = objective
    if values is None:
        found = Status.NOTHING
    elif objective - bound <= TOLERANCE * max(1.0, abs(objective)):
        found = Status.OPTIMAL
    else:
        found = Status.WITHIN if bound > -inf else Status.FOUND
    return Solved(
        status=found, objective=objective, bound=bound, values=values, cancelled=cancelled
    )
