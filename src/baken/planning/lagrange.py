# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""A bound for p-median by Lagrangian relaxation, and which sites can still be in a better choice.

Each client pays a price; what a site then saves is its rho, and the bound is the sum of the
prices, of the rho of the open sites, and of the lowest rho of as many free ones as are still
to be opened (Cornuejols, Fisher and Nemhauser 1977).  A free site whose opening lifts the bound
to the best known value is in no better choice, and one whose closing does so is in each.
Whatever the prices are the bound holds, so it may be cut off anywhere.
"""

from collections.abc import Callable
from typing import Protocol

import msgspec
import numpy as np
from numpy.typing import NDArray

from .area import Floats
from .local import CELLS

Ints = NDArray[np.int64]
Bools = NDArray[np.bool_]

PATIENCE = 25  # rounds without a better bound, before the step is halved
SMOOTH = 0.5
LEAST_STEP = 0.005
FORGET = 0.05
ASK_EVERY = 20
LARGE = 1 << 20  # pairs from which on only the nearest sites are looked at
NEAR_LEAST, NEAR_TIMES = 40, 6  # how many those are, also as a multiple of sites for each open one
SPARSE = 8  # it pays where they are less than this part of all


class Relaxed(msgspec.Struct, frozen=True, kw_only=True):
    """The best bound and its prices, the rho of every free site, and how often each was open.

    `step` is where to go on; below `LEAST_STEP` there is no more to be had.
    """

    bound: float
    price: Floats
    rho: Floats
    often: Floats
    step: float = 1.0


class Pairs(Protocol):
    """Clients and sites (columns), and what a site saves at given prices."""

    @property
    def cap(self) -> Floats:
        """Above it a price isn't allowed."""

    def rho(self, price: Floats) -> Floats:
        """What each site saves at these prices: at most zero."""

    def below(self, chosen: Ints) -> Ints:
        """How many of the chosen sites cost each client less than the price of the last `rho`."""


class _All:
    """All pairs, as a matrix."""

    def __init__(self, cost: Floats) -> None:
        self.cost = cost
        self.cap = np.full(len(cost), np.inf)
        self.paid = np.empty_like(cost)
        self.price = np.zeros(len(cost))

    def rho(self, price: Floats) -> Floats:
        self.price = price
        np.minimum(self.cost, price[:, None], out=self.paid)
        saved: Floats = self.paid.sum(axis=0) - price.sum()
        return saved

    def below(self, chosen: Ints) -> Ints:
        count: Ints = (self.paid[:, chosen] < self.price[:, None]).sum(axis=1)
        return count


class _Nearest:
    """Of each client the nearest sites only: no price goes above the first one that is left out."""

    def __init__(self, cost: Floats, each: int) -> None:
        n, self.m = cost.shape
        self.site = np.empty((n, each), dtype=np.int64)
        self.cost, self.cap = np.empty((n, each)), np.empty(n)
        size = max(1, CELLS // self.m)
        for start in range(0, n, size):
            rows = slice(start, start + size)
            order = np.argpartition(cost[rows], each, axis=1)[:, : each + 1]
            near = np.take_along_axis(cost[rows], order, axis=1)
            self.site[rows], self.cost[rows] = order[:, :each], near[:, :each]
            self.cap[rows] = near[:, each]
        self.room = np.empty_like(self.cost)

    def rho(self, price: Floats) -> Floats:
        np.subtract(self.cost, price[:, None], out=self.room)
        np.minimum(self.room, 0.0, out=self.room)
        saved: Floats = np.bincount(self.site.ravel(), self.room.ravel(), self.m).astype(float)
        return saved

    def below(self, chosen: Ints) -> Ints:
        flag = np.zeros(self.m, dtype=np.bool_)
        flag[chosen] = True
        count: Ints = (flag[self.site] & (self.room < 0)).sum(axis=1)
        return count


def pairs(cost: Floats, p: int) -> Pairs:
    """The pairs of this matrix, of which `p` sites are to be open."""
    n, m = cost.shape
    each = max(NEAR_LEAST, NEAR_TIMES * m // p)
    return _Nearest(cost, each) if n * m > LARGE and each * SPARSE < m else _All(cost)


def first_price(cost: Floats, opened: list[int]) -> Floats:
    """Prices to begin with: between the nearest and the second nearest open site."""
    at = cost[:, opened]
    two = at if len(opened) < 2 else np.partition(at, 1, axis=1)[:, :2]
    price: Floats = two.mean(axis=1)
    return price


def relaxed(
    among: Pairs,
    opened: int,
    left: int,
    price: Floats,
    best: float,
    rounds: int,
    enough: Callable[[float, Ints], bool],
    stop: Callable[[], bool],
    patience: int = PATIENCE,
    step: float = 1.0,
) -> Relaxed:
    """Climb the bound for so many rounds.

    Of the columns of `among` the first `opened` are open, of the others `left` are to be.
    `enough(bound, chosen)` is asked now and then, with the free ones that the relaxation opens
    (counted from zero), and ends it; so does `stop`, asked each round.  `best` is a value that
    is known, for the length of the steps.
    """
    price = np.minimum(price, among.cap)
    top, top_price, top_rho = -np.inf, price, np.zeros(0)
    often = np.zeros(0)
    still, way = 0, np.zeros_like(price)
    always = np.arange(opened)
    for k in range(rounds):
        every = among.rho(price)
        rho = every[opened:]
        chosen = np.argpartition(rho, left - 1)[:left] if left else always[:0]
        bound = float(price.sum() + rho[chosen].sum() + every[:opened].sum())
        if not k:
            often = np.zeros(len(rho))
        if not k or bound > top + 1e-12 * abs(bound):
            top, top_price, top_rho, still = bound, price, rho, 0
        else:
            still += 1
        often *= 1 - FORGET
        often[chosen] += FORGET
        if (k % ASK_EVERY == 0 and enough(top, chosen)) or stop():
            break
        if still > patience:
            step, still = step / 2, 0
            price, way = top_price, np.zeros_like(price)
            if step < LEAST_STEP:
                break
            continue
        slope = 1.0 - among.below(np.concatenate([always, chosen + opened]))
        norm = float(slope @ slope)
        if norm == 0:
            step = 0.0
            break
        way = SMOOTH * way + (1 - SMOOTH) * slope
        price = price + step * max(best - bound, 1e-9 * abs(best)) / norm * way
        np.minimum(price, among.cap, out=price)
    return Relaxed(bound=top, price=top_price, rho=top_rho, often=often, step=step)


def sorted_out(found: Relaxed, left: int, goal: float) -> tuple[Bools, Bools]:
    """Of the free sites: which may be in a choice that costs less than `goal`, and which must."""
    rho = np.sort(found.rho)
    last = rho[left - 1] if left else -np.inf
    following = rho[left] if left < len(rho) else np.inf
    may = found.bound + np.maximum(found.rho - last, 0.0) < goal
    must = may & (found.bound + following - found.rho >= goal)
    return may, must
