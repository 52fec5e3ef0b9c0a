# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""A bound for p-median by Lagrangian relaxation, and which sites can still be in a better choice.

Each client pays a price; what a site then saves is its rho, and the bound is the sum of the
prices, of the rho of the open sites, and of the lowest rho of as many free ones as are still
to be opened (Cornuejols, Fisher and Nemhauser 1977).  A free site whose opening lifts the bound
to the best known value is in no better choice, and one whose closing does so is in each.
"""

from collections.abc import Callable

import msgspec
import numpy as np

from .area import Floats
from .costs import Bools, Ints, Pairs

PATIENCE = 25  # rounds without a better bound, before the step is halved
SMOOTH = 0.5
LEAST_STEP = 0.005
FORGET = 0.05
LOOK_EVERY = 20
MARGIN = 1.5  # pairs up to so many times the price are kept at hand


class Relaxed(msgspec.Struct, frozen=True, kw_only=True):
    """The best bound and its prices, the rho of every site, and how often each was open."""

    bound: float
    price: Floats
    rho: Floats
    often: Floats


class Effort(msgspec.Struct, frozen=True, kw_only=True):
    """How long to climb: at most so many rounds; `patience` without gain halve the step."""

    rounds: int
    patience: int = PATIENCE


def relaxed(
    pairs: Pairs,
    must: Bools,
    left: int,
    price: Floats,
    cap: Floats,
    best: float,
    effort: Effort,
    enough: Callable[[float, Ints | None], bool],
) -> Relaxed:
    """Climb the bound: the sites in `must` are open, `left` of the others are to be.

    No price is above `cap`, so pairs that aren't there save nothing.  `enough(bound, None)` is
    asked in every round and ends it; now and then it is given the sites that the relaxation
    opens too.  `best` is a value that is known, for the length of the steps.
    """
    free = np.flatnonzero(~must)
    top, top_price, top_rho = -np.inf, price, np.zeros(pairs.width)
    often = np.zeros(pairs.width)
    step, still, way = 1.0, 0, np.zeros_like(price)
    reach, near = np.full_like(price, -1.0), pairs
    for k in range(effort.rounds):
        if (price > reach).any():
            reach = np.maximum(reach, MARGIN * price)
            near = pairs.below(reach)
        saving = np.minimum(near.cost - price[near.client], 0.0)
        rho = near.sums(saving)
        opened = must.copy()
        if left:
            opened[free[np.argpartition(rho[free], left - 1)[:left]]] = True
        bound = float(price.sum() + rho[opened].sum())
        if bound > top + 1e-12 * abs(bound):
            top, top_price, top_rho, still = bound, price, rho, 0
        else:
            still += 1
        often *= 1 - FORGET
        often[opened] += FORGET
        if enough(top, np.flatnonzero(opened) if k % LOOK_EVERY == 0 else None):
            break
        if still > effort.patience:
            step, still = step / 2, 0
            price, way = top_price, np.zeros_like(price)
            if step < LEAST_STEP:
                break
            continue
        served = near.client[opened[near.site] & (saving < 0)]
        slope = 1.0 - np.bincount(served, minlength=len(price))
        norm = float(slope @ slope)
        if norm == 0:
            break
        way = SMOOTH * way + (1 - SMOOTH) * slope
        length = step * max(best - bound, 1e-9 * abs(best)) / norm
        price = np.clip(price + length * way, 0.0, cap)
    return Relaxed(bound=top, price=top_price, rho=top_rho, often=often)


def sorted_out(found: Relaxed, free: Ints, left: int, goal: float) -> tuple[Bools, Bools]:
    """Of the free sites: which may be in a choice that costs less than `goal`, and which must."""
    mine = found.rho[free]
    rho = np.sort(mine)
    last = rho[left - 1] if left else -np.inf
    following = rho[left] if left < len(rho) else np.inf
    may = found.bound + np.maximum(mine - last, 0.0) < goal
    must = may & (found.bound + following - mine >= goal)
    return may, must
