# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The way from a siting problem to an outcome that covering and capacity share.

With a capacity first prices (`prices.py`): quick, and good for large problems.  Then the relaxed
model: its bound holds, and the sites it opens most make a first choice.  Exchanges of one site
make that better.  Then HiGHS, from there to the proof or the end of the time.
"""

from collections.abc import Sequence

import msgspec
import numpy as np

from .area import Floats
from .clocked import Clocked, run_mip, run_open, run_relaxed
from .median import solve_median
from .model import PAIRS_MAX, Minimise, everyone, loads, model
from .prices import priced
from .problem import TOLERANCE, Kind, Limits, Outcome, Problem, Status
from .serving import SMALL, came, placed

FIRST_PART, FIRST_GAP = 0.05, 0.01  # of the time, for a choice without capacity
PRICE_PART = 0.3  # of the time for prices
SEARCH_PART = 0.15  # of the time for exchanges
OUTSIDE_MAX = 100  # sites that are tried instead of an open one


def solve_exactly(
    problem: Problem, minimise: Minimise, limits: Limits, first: Sequence[int] = ()
) -> Outcome:
    """The best choice within the time, with the status that was proved.

    `first` is a choice of sites to begin with; it need not meet the wishes.
    """
    clocked = Clocked(limits)
    clocked.sign = -1.0 if problem.kind is Kind.COVERING else 1.0
    clocked.bound = least(problem, minimise)
    enough = max(limits.gap, TOLERANCE / 10)
    if first:
        clocked.keep(placed(problem, first, clocked))
    if minimise == "total" and problem.capacity is not None and everyone(problem):
        by_price(problem, clocked)
        if clocked.over() or clocked.gap() <= enough:
            return clocked.outcome()
    siting = model(problem, minimise)
    relaxed = run_relaxed(siting, clocked)
    if relaxed.status is Status.INFEASIBLE:
        return clocked.outcome(infeasible=True)
    _bound(clocked, minimise, relaxed.bound * siting.scale)
    if relaxed.values is not None and not clocked.over():
        opening = relaxed.values[: siting.sites]
        clocked.keep(placed(problem, rounded(problem, opening), clocked))
        doubtful = (opening > SMALL) & (opening < 1 - SMALL)
        exchange(problem, np.where(doubtful, opening, np.nan), clocked)
    if clocked.over() or clocked.gap() <= enough:
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
        clocked.keep(placed(problem, opened.tolist(), clocked))
    return clocked.outcome()


def by_price(problem: Problem, clocked: Clocked) -> None:
    """A bound from prices, the choice that they lead to, and what exchanges make of it.

    From a good choice on the prices come closer, so one is made first: what would be best if
    there were room for all everywhere.
    """
    if problem.kind is Kind.P_MEDIAN:
        quick = clocked.aside(FIRST_PART, FIRST_GAP)
        clocked.keep(placed(problem, solve_median(roomy(problem), quick).open, clocked))
        move(problem, clocked)
    found = priced(problem, clocked, clocked.spent + PRICE_PART * clocked.left)
    clocked.tell("bound")
    if found is None or clocked.over():
        return
    clocked.bound = max(clocked.bound, found.bound)
    rank = np.full(problem.shape[1], np.nan)
    rank[found.order] = np.linspace(1.0, 0.0, len(found.order))
    clocked.keep(placed(problem, rounded(problem, np.nan_to_num(rank)), clocked))
    clocked.tell("local_search")
    move(problem, clocked)
    if problem.shape[0] * problem.shape[1] > PAIRS_MAX:
        exchange(problem, rank, clocked)


def roomy(problem: Problem) -> Problem:
    """The problem with room for all everywhere, and without what earlier goals reached."""
    return msgspec.structs.replace(
        problem, capacity=None, load=None, total_max=None, covered_min=None, held=()
    )


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


def move(problem: Problem, clocked: Clocked) -> None:
    """Move each site to the middle of those who come to it, on and on (Cooper 1963)."""
    usable = np.ones(problem.shape[1], dtype=np.bool_)
    usable[list(problem.closed)] = False
    distance = np.where(np.isfinite(problem.distance), problem.distance, 1e12)
    better = problem.cost is None and problem.kind is not Kind.CAPACITATED
    while better and clocked.best is not None and not clocked.over():
        part = came(problem, clocked.best)
        chosen = [j for j in clocked.best.open if j in problem.fixed]
        taken = ~usable
        taken[chosen] = True
        for j in clocked.best.open:
            if j not in problem.fixed:
                cost = (problem.weight * part[:, j]) @ distance
                to = int(np.where(taken, np.inf, cost).argmin())
                taken[to] = True
                chosen.append(to)
        better = set(chosen) != set(clocked.best.open) and clocked.keep(
            placed(problem, chosen, clocked)
        )
        clocked.tell("local_search")


def exchange(problem: Problem, rank: Floats, clocked: Clocked) -> None:
    """Open one site for another: those of high rank for those of low; no number, no exchange."""
    end = clocked.spent + SEARCH_PART * clocked.left
    fixed, closed = set(problem.fixed), set(problem.closed)
    ranked = [j for j in np.argsort(-rank, kind="stable").tolist() if not np.isnan(rank[j])]
    better = True
    while better and clocked.best is not None:
        better = False
        opened = clocked.best.open
        inside = [j for j in reversed(ranked) if j in opened and j not in fixed]
        outside = [j for j in ranked if j not in opened and j not in closed]
        for k, j in _pairs(problem, inside, outside, opened):
            if clocked.over() or clocked.spent > end:
                return
            if clocked.keep(placed(problem, [*(i for i in opened if i != k), j], clocked)):
                clocked.tell("local_search")
                better = True
                break


def _pairs(
    problem: Problem, inside: list[int], outside: list[int], opened: Sequence[int]
) -> list[tuple[int, int]]:
    """Exchanges to try, those first that would be best if there were room for all everywhere."""
    outside = outside[:OUTSIDE_MAX]
    if not inside or not outside:
        return []
    weight = np.ones(problem.shape[0]) if problem.kind is Kind.CAPACITATED else problem.weight
    with np.errstate(invalid="ignore"):
        cost = np.where(weight[:, None] > 0, problem.distance * weight[:, None], 0.0)
    if problem.radius is not None and problem.kind in (Kind.COVERING, Kind.LEAST_POINTS):
        cost = np.where(problem.distance <= problem.radius, 0.0, weight[:, None])
    cost = np.minimum(cost, 1e15)
    worth = np.zeros((len(inside), len(outside)))
    for at, k in enumerate(inside):
        rest = [j for j in opened if j != k]
        near = cost[:, rest].min(axis=1) if rest else np.full(len(cost), 1e15)
        worth[at] = np.minimum(near[:, None], cost[:, outside]).sum(axis=0)
    if problem.cost is not None:
        worth += problem.cost[outside] - problem.cost[inside][:, None]
    order = np.argsort(worth, axis=None, kind="stable")
    return [(inside[at // len(outside)], outside[at % len(outside)]) for at in order.tolist()]
