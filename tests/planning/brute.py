# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The answer to small siting problems by trying every choice of sites, and problems to try.

It is slow and plain on purpose, and shares nothing with the solvers: every choice is tried, and
who goes where is a linear program (divided clients) or again every possibility (whole ones).
"""

import itertools
import time
from math import inf

import numpy as np
from hypothesis import strategies as st
from scipy.optimize import linprog

from baken.planning.problem import Kind, Limits, Problem, Progress

LIMITS = Limits(clock=time.monotonic, seconds=20.0)
EPS = 1e-7


def stops(progress: Progress) -> bool:
    return False


@st.composite
def problems(
    draw: st.DrawFn,
    kind: Kind,
    *,
    capacity: bool | None = None,
    wishes: bool = False,
    lost: bool = True,
) -> Problem:
    """A problem of at most five clients and five sites, now and then without an answer."""
    n, m = draw(st.integers(1, 5)), draw(st.integers(1, 5))
    ways = [float(d) for d in range(13)] + ([inf] if lost else [])
    row = st.lists(st.sampled_from(ways), min_size=m, max_size=m)
    distance = np.array(draw(st.lists(row, min_size=n, max_size=n)))
    people = st.lists(st.integers(0, 6), min_size=n, max_size=n)
    weight = np.array(draw(people), dtype=np.float64)
    sites = st.sets(st.integers(0, m - 1))
    fixed = draw(st.just(set()) | sites)
    closed = draw(st.just(set()) | sites) - fixed
    p = draw(st.integers(max(1, len(fixed)), max(1, len(fixed), m - len(closed))))
    limited = draw(st.booleans()) if capacity is None else capacity
    load = room = None
    if limited:
        load = np.array(draw(people), dtype=np.float64)
        room = np.array(
            draw(st.lists(st.integers(0, 14), min_size=m, max_size=m)), dtype=np.float64
        )
    covers = kind in (Kind.COVERING, Kind.LEAST_POINTS)
    more = {}
    if wishes:
        more = {
            "each_m": draw(st.none() | st.integers(3, 12)),
            "total_max": draw(st.none() | st.integers(5, 120)),
            "covered_min": draw(st.none() | st.integers(0, 12)),
        }
    return Problem(
        kind=kind,
        distance=distance,
        weight=weight,
        p=None if kind is Kind.LEAST_POINTS else p,
        load=load,
        capacity=room,
        cost=np.array(draw(st.lists(st.integers(0, 30), min_size=m, max_size=m)), dtype=np.float64)
        if kind is Kind.CAPACITATED
        else None,
        fixed=tuple(sorted(fixed)),
        closed=tuple(sorted(closed)),
        radius=float(draw(st.integers(0, 10))) if covers or wishes else None,
        share=draw(st.sampled_from([0.0, 0.3, 0.5, 0.8, 1.0]))
        if kind is Kind.LEAST_POINTS
        else None,
        split=draw(st.booleans()) if limited else False,
        everyone=draw(st.none() | st.booleans()) if limited and wishes else None,
        **more,  # type: ignore[arg-type]
    )


def town(n: int, m: int, p: int, roomy: float, seed: int = 1) -> Problem:
    """People at random around some of whom there are sites, with room for `roomy` times all."""
    rng = np.random.default_rng(seed)
    at = rng.uniform(0, 10_000, (n, 2))
    distance = np.hypot(*(at[:, None] - at[None, :m]).transpose(2, 0, 1))
    people = np.ceil(rng.gamma(1.2, 500, n))
    return Problem(
        kind=Kind.P_MEDIAN,
        distance=distance,
        weight=people,
        load=people,
        capacity=np.full(m, people.sum() / p * roomy),
        p=p,
        split=True,
    )


def choices(problem: Problem) -> list[tuple[int, ...]]:
    """Every set of sites that may be open."""
    m = problem.shape[1]
    free = [j for j in range(m) if j not in problem.fixed and j not in problem.closed]
    found = []
    for count in range(len(free) + 1):
        for more in itertools.combinations(free, count):
            chosen = tuple(sorted({*problem.fixed, *more}))
            size = len(chosen)
            fewer = problem.kind is Kind.CAPACITATED
            if problem.p is None or size == problem.p or (fewer and size < problem.p):
                found.append(chosen)
    return found


def best(problem: Problem) -> float:
    """The best objective there is; infinite (-infinite for COVERING) where nothing is allowed."""
    values = [value for chosen in choices(problem) if (value := worth(problem, chosen)) is not None]
    if problem.kind is Kind.COVERING:
        return max(values, default=-inf)
    return min(values, default=inf)


def worth(problem: Problem, chosen: tuple[int, ...]) -> float | None:
    """The best objective with exactly these sites open; None where the wishes can't be met."""
    kind = problem.kind
    serves = kind not in (Kind.COVERING, Kind.LEAST_POINTS)
    everyone = serves if problem.everyone is None else problem.everyone
    walks = serves or everyone or problem.each_m is not None or problem.total_max is not None
    if kind is Kind.P_CENTER:
        counts = problem.weight > 0 if (problem.weight > 0).any() else problem.weight >= 0
        ways = sorted({d for d in problem.distance[counts].ravel() if np.isfinite(d)})
        for metres in ways:
            if _program(problem, chosen, walks, everyone, center=metres) is not None:
                return float(metres)
        return None
    value = _program(problem, chosen, walks, everyone)
    if value is None:
        return None
    if kind is Kind.COVERING:
        return -value
    if kind is Kind.LEAST_POINTS:
        wanted = (problem.share or 0.0) * float(problem.weight.sum())
        return float(len(chosen)) if -value >= wanted - EPS else None
    return value + (float(problem.cost[list(chosen)].sum()) if problem.cost is not None else 0.0)


def _program(
    problem: Problem,
    chosen: tuple[int, ...],
    walks: bool,
    everyone: bool,
    center: float | None = None,
) -> float | None:
    """The least cost of who goes where.  Parts: walk (n, k), then helped (n, k)."""
    n, k = problem.shape[0], len(chosen)
    if not k:
        return None if walks or (problem.covered_min or 0.0) > 0 else 0.0
    distance = problem.distance[:, list(chosen)]
    counts = problem.weight > 0 if (problem.weight > 0).any() else problem.weight >= 0
    allowed = np.isfinite(distance)
    if problem.each_m is not None:
        allowed &= distance <= problem.each_m
    if center is not None:
        allowed &= ~counts[:, None] | (distance <= center)
    inside = allowed & (distance <= (problem.radius if problem.radius is not None else -1.0))
    load = problem.load if problem.load is not None else problem.weight
    whole = problem.capacity is not None and not problem.split
    size = n * k
    metres = np.where(allowed, distance, 0.0)
    weight = np.ones(n) if problem.kind is Kind.CAPACITATED else problem.weight
    walked = (weight[:, None] * metres).ravel()
    covered = np.where(inside, problem.weight[:, None], 0.0).ravel()
    upper, limit, equal, exact = [], [], [], []
    for i in range(n):
        row = np.zeros((n, k))
        row[i] = 1.0
        if walks:
            equal.append(np.r_[row.ravel(), np.zeros(size)])
            exact.append(1.0)
        upper.append(np.r_[np.zeros(size), row.ravel()])
        limit.append(1.0)
    if walks:
        for at in range(size):
            link = np.zeros(2 * size)
            link[at], link[size + at] = -1.0, 1.0
            upper.append(link)
            limit.append(0.0)
    if problem.capacity is not None:
        for at, j in enumerate(chosen):
            row = np.zeros((n, k))
            row[:, at] = load
            empty = np.zeros(size)
            upper.append(np.r_[row.ravel(), empty] if everyone else np.r_[empty, row.ravel()])
            limit.append(float(problem.capacity[j]))
    if problem.total_max is not None:
        upper.append(np.r_[(problem.weight[:, None] * metres).ravel(), np.zeros(size)])
        limit.append(problem.total_max)
    if problem.covered_min is not None:
        upper.append(np.r_[np.zeros(size), -covered])
        limit.append(-problem.covered_min)
    serves = problem.kind not in (Kind.COVERING, Kind.LEAST_POINTS)
    cost = np.r_[walked, np.zeros(size)] if serves else np.r_[np.zeros(size), -covered]
    bounds = [(0.0, 1.0 if ok else 0.0) for ok in (*allowed.ravel(), *inside.ravel())]
    found = linprog(
        cost,
        A_ub=np.array(upper),
        b_ub=np.array(limit),
        A_eq=np.array(equal) if equal else None,
        b_eq=np.array(exact) if exact else None,
        bounds=bounds,
        integrality=np.full(2 * size, int(whole)),
    )
    return float(found.fun) if found.status == 0 else None
