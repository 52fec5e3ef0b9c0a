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
from numpy.typing import NDArray

from .area import Floats

Ints = NDArray[np.int64]

PATIENCE = 25  # rounds without a better bound, before the step is halved
SMOOTH = 0.5
LEAST_STEP = 0.005
FORGET = 0.05
ASK_EVERY = 20


class Relaxed(msgspec.Struct, frozen=True, kw_only=True):
    """The best bound and its prices, the rho of every free site, and how often each was open."""

    bound: float
    price: Floats
    rho: Floats
    often: Floats


def first_price(cost: Floats, opened: list[int]) -> Floats:
    """Prices to begin with: between the nearest and the second nearest open site."""
    at = cost[:, opened]
    if len(opened) < 2:
        return at[:, 0]
    return np.partition(at, 1, axis=1)[:, :2].mean(axis=1)


def relaxed(
    cost: Floats,
    opened: Ints,
    free: Ints,
    left: int,
    price: Floats,
    best: float,
    rounds: int,
    enough: Callable[[float, Ints], bool],
    patience: int = PATIENCE,
) -> Relaxed:
    """Climb the bound for so many rounds: `opened` are open, `left` of `free` are to be.

    `enough(bound, chosen)` is asked now and then, with the free sites that the relaxation opens,
    and ends it.  `best` is a value that is known, for the length of the steps.
    """
    free_cost, open_cost = cost[:, free], cost[:, opened]
    top, top_price, top_rho = -np.inf, price, np.zeros(len(free))
    often = np.zeros(len(free))
    step, still, way = 1.0, 0, np.zeros_like(price)
    for k in range(rounds):
        saving = np.minimum(free_cost - price[:, None], 0.0)
        always = np.minimum(open_cost - price[:, None], 0.0)
        rho = saving.sum(axis=0)
        chosen = np.argpartition(rho, left - 1)[:left] if left else np.empty(0, dtype=np.int64)
        bound = float(price.sum() + rho[chosen].sum() + always.sum())
        if bound > top + 1e-12 * abs(bound):
            top, top_price, top_rho, still = bound, price, rho, 0
        else:
            still += 1
        often *= 1 - FORGET
        often[chosen] += FORGET
        if k % ASK_EVERY == 0 and enough(top, free[chosen]):
            break
        if still > patience:
            step, still = step / 2, 0
            price, way = top_price, np.zeros_like(price)
            if step < LEAST_STEP:
                break
            continue
        slope = 1.0 - (saving[:, chosen] < 0).sum(axis=1) - (always < 0).sum(axis=1)
        norm = float(slope @ slope)
        if norm == 0:
            break
        way = SMOOTH * way + (1 - SMOOTH) * slope
        price = price + step * max(best - bound, 1e-9 * abs(best)) / norm * way
    return Relaxed(bound=top, price=top_price, rho=top_rho, often=often)


def sorted_out(
    found: Relaxed, left: int, goal: float
) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
    """Of the free sites: which may be in a choice that costs less than `goal`, and which must."""
    rho = np.sort(found.rho)
    last = rho[left - 1] if left else -np.inf
    following = rho[left] if left < len(rho) else np.inf
    may = found.bound + np.maximum(found.rho - last, 0.0) < goal
    must = may & (found.bound + following - found.rho >= goal)
    return may, must
