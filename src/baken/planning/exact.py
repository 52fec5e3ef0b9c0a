# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The way from a siting problem to an outcome that covering and capacity share.

First the relaxed model: its bound holds, and the sites it opens most make a first choice.
Exchanges of one site make that better.  Then HiGHS, from there to the proof or the end of
the time.
"""

from collections.abc import Sequence

import numpy as np

from .area import Floats
from .clocked import Clocked, run_mip, run_open, run_relaxed
from .model import Minimise, everyone, loads, model
from .problem import TOLERANCE, Kind, Limits, Outcome, Problem, Status
from .serving import SMALL, placed

SEARCH_PART = 0.15  # of the time for exchanges


def solve_exactly(
    problem: Problem, minimise: Minimise, limits: Limits, first: Sequence[int] = ()
) -> Outcome:
    """The best choice within the time, with the status that was proved.

    `first` is a choice of sites to begin with; it need not meet the wishes.
    """
    clocked = Clocked(limits)
    clocked.sign = -1.0 if problem.kind is Kind.COVERING else 1.0
    clocked.bound = least(problem, minimise)
    if first:
        clocked.keep(placed(problem, first, clocked))
    siting = model(problem, minimise)
    relaxed = run_relaxed(siting, clocked)
    if relaxed.status is Status.INFEASIBLE:
        return clocked.outcome(infeasible=True)
    _bound(clocked, minimise, relaxed.bound * siting.scale)
    if relaxed.values is not None and not clocked.over():
        opening = relaxed.values[: siting.sites]
        clocked.keep(placed(problem, rounded(problem, opening), clocked))
        exchange(problem, opening, clocked)
    if clocked.over() or clocked.gap() <= max(limits.gap, TOLERANCE / 10):
        return clocked.outcome()
    start = None
    if clocked.best is not None:
        start = run_open(siting, clocked.best.open, clocked).values
    found = run_mip(siting, clocked, start)
    if found.status is Status.INFEASIBLE:
        return clocked.outcome(infeasible=True)
    _bound(clocked, minimise, found.bound * siting.scale)
    if found.values is not None:
        opened = np.flatnonzero(found.values[: siting.sites] > 0.5)
        clocked.keep(placed(problem, [int(j) for j in opened], clocked))
    return clocked.outcome()


def least(problem: Problem, minimise: Minimise) -> float:
    """A bound that costs nothing: everybody at the nearest site of all."""
    distance = problem.distance.copy()
    distance[:, list(problem.closed)] = np.inf
    near = distance.min(axis=1)
    match minimise:
        case "total":
            weight = np.ones(len(near)) if problem.kind is Kind.CAPACITATED else problem.weight
            some = weight > 0
            return float(weight[some] @ near[some]) if np.isfinite(near[some]).all() else -np.inf
        case "uncovered":
            return -float(problem.weight[near <= (problem.radius or 0.0)].sum())
    return float(len(set(problem.fixed)))


def _bound(clocked: Clocked, minimise: Minimise, bound: float) -> None:
    """A number of points is whole."""
    if minimise == "points" and np.isfinite(bound):
        bound = float(np.ceil(bound - TOLERANCE))
    clocked.bound = max(clocked.bound, bound)


def rounded(problem: Problem, opening: Floats) -> list[int]:
    """Sites by how far the relaxed model opens them: p of them, or as many as it opens for half.

    Of the warehouses so many that there is room for all.
    """
    usable = np.ones(problem.shape[1], dtype=np.bool_)
    usable[list(problem.closed)] = False
    rank = np.where(usable, opening, -1.0)
    rank[list(problem.fixed)] = 2.0
    order = [int(j) for j in np.argsort(-rank, kind="stable") if usable[j]]
    if problem.kind is Kind.LEAST_POINTS:
        return [j for j in order if rank[j] > 0.5]
    if problem.kind is not Kind.CAPACITATED:
        return order[: problem.p]
    chosen = [j for j in order if rank[j] > 0.5]
    if problem.capacity is not None and everyone(problem):
        need, room = float(loads(problem).sum()), np.cumsum(problem.capacity[order])
        chosen = order[: max(len(chosen), int(np.searchsorted(room, need)) + 1)]
    return chosen[: problem.p]


def exchange(problem: Problem, opening: Floats, clocked: Clocked) -> None:
    """Open one site for another, those that the relaxed model doubts about first."""
    if clocked.best is None:
        return
    end = clocked.spent + SEARCH_PART * clocked.left
    fixed, closed = set(problem.fixed), set(problem.closed)
    better = True
    while better and not clocked.over() and clocked.spent < end:
        better = False
        best = clocked.best
        inside = sorted((j for j in best.open if j not in fixed), key=lambda j: opening[j])
        outside = sorted(
            (j for j in range(len(opening)) if opening[j] > SMALL and j not in closed),
            key=lambda j: -opening[j],
        )
        for j in outside:
            if j in best.open:
                continue
            for k in inside:
                if opening[k] >= 1 - SMALL or clocked.over() or clocked.spent > end:
                    break
                changed = [*(i for i in best.open if i != k), j]
                if clocked.keep(placed(problem, changed, clocked)):
                    clocked.tell("local_search")
                    better = True
                    break
            if better or clocked.over() or clocked.spent > end:
                break
