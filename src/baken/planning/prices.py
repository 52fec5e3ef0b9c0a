# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""A bound for large problems with capacity, from a price that each client would pay for a place.

When clients needn't be served but pay a price (Lagrange), each site stands alone: it takes
those that pay best for the room they take until it is full, and the sites that gain most open.
What that comes to is a bound for every price; prices go up where nobody came and down where several
did (subgradient, Held and Karp 1971; for this problem Mulvey and Beck 1984).  Dividing clients
bounds not dividing them.
"""

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from .area import Floats
from .clocked import Clocked
from .model import loads, reach
from .problem import Kind, Problem

Ints = NDArray[np.int64]

ROUNDS_MAX = 1_500
PATIENCE = 20  # rounds without a better bound, then smaller steps
FINER, LEAST_STEP = 0.7, 0.002


class Priced(NamedTuple):
    """The best bound found, and the sites that opened there, the best first."""

    bound: float
    order: Ints
    price: Floats


def priced(problem: Problem, clocked: Clocked, until_s: float) -> Priced | None:
    """A bound on what serving everybody costs.  None where somebody can't be served at all."""
    weight = np.ones(problem.shape[0]) if problem.kind is Kind.CAPACITATED else problem.weight
    usable = np.ones(problem.shape[1], dtype=np.bool_)
    usable[list(problem.closed)] = False
    fits = np.isfinite(problem.distance) & usable
    fits &= problem.distance <= reach(problem)[:, None]
    if not fits.any(axis=1).all():
        return None
    with np.errstate(invalid="ignore"):
        cost = np.where(fits, problem.distance * weight[:, None], np.inf)
    near = np.sort(cost, axis=1)
    second = near[:, min(1, near.shape[1] - 1)]
    price = np.where(np.isfinite(second), second, near[:, 0])
    best = Priced(-np.inf, np.arange(0), price)
    target = clocked.best.objective if clocked.best else float(near[:, 0].sum()) * 4 + 1.0
    step, since = 1.0, 0
    for _ in range(ROUNDS_MAX):
        bound, order, served = _round(problem, cost, price, usable)
        if bound > best.bound:
            if bound > best.bound + 1e-4 * abs(best.bound):
                since = 0
            best = Priced(bound, order, price.copy())
        since += 1
        if since > PATIENCE:
            step, since, price = step * FINER, 0, best.price.copy()
        if step < LEAST_STEP or clocked.over() or clocked.spent > until_s:
            break
        lacks = 1.0 - served
        size = float(lacks @ lacks)
        if size < 1e-12:
            break
        price = np.maximum(0.0, price + step * max(target - bound, 1e-9) / size * lacks)
    return best


def _round(
    problem: Problem, cost: Floats, price: Floats, usable: NDArray[np.bool_]
) -> tuple[float, Ints, Floats]:
    """The bound at a price, the sites by what they gain, and how often each client was served."""
    n, m = cost.shape
    load = loads(problem)
    assert problem.capacity is not None
    client, site = np.nonzero(cost < price[:, None])
    gain = cost[client, site] - price[client]
    taken = load[client]
    with np.errstate(divide="ignore"):
        worth = gain / taken  # -inf for who takes no room
    order = np.lexsort((worth, site))
    client, site, gain, taken = client[order], site[order], gain[order], taken[order]
    up_to = np.cumsum(taken)
    first = np.searchsorted(site, np.arange(m))
    base = np.concatenate(([0.0], up_to))[first]
    before = up_to - taken - base[site]
    room = problem.capacity[site] - before
    part = np.where(taken > 0, np.clip(room / np.where(taken > 0, taken, 1.0), 0.0, 1.0), 1.0)
    value = np.zeros(m)
    np.add.at(value, site, gain * part)
    if problem.cost is not None:
        value = value + problem.cost
    value[~usable] = np.inf
    rank = value.copy()
    rank[list(problem.fixed)] = -np.inf
    sites = np.argsort(rank, kind="stable")
    if problem.kind is Kind.CAPACITATED:
        count = max(len(problem.fixed), int((value < 0).sum()))
        count = count if problem.p is None else min(count, problem.p)
    else:
        count = problem.p or 0
    opened = sites[:count]
    bound = float(price.sum() + value[opened].sum())
    isopen = np.zeros(m, dtype=np.bool_)
    isopen[opened] = True
    there = isopen[site]
    served = np.zeros(n)
    np.add.at(served, client[there], part[there])
    return bound, sites[usable[sites]], served
