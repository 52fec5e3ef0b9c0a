# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""p-median in columns and rows: the cumulative (radius) formulation.

z[i, k] is 1 when client i has no open site within its k-th distinct cost, and pays the step to
the next (Garcia, Labbe and Marin 2011).  Each client's levels are cut off where a better choice
hardly goes: a cut cost is never above the true one, so a bound of this model stays true.
"""

from math import frexp, inf

import msgspec
import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix

from .area import Floats
from .highs import Mip

Ints = NDArray[np.int64]
Bools = NDArray[np.bool_]

MORE_LEVELS = 3


class Covered(msgspec.Struct, frozen=True, kw_only=True):
    """At least so much weight within the radius; `near[i, j]`: site j is so for client i."""

    near: Bools
    weight: Floats
    least: float


class _Rows:
    """Rows of a matrix being gathered, each `row @ x >= low`."""

    def __init__(self) -> None:
        self.row: list[Ints] = []
        self.column: list[Ints] = []
        self.value: list[Floats] = []
        self.low: list[Floats] = []
        self.height = 0

    def add(self, low: Floats, *parts: tuple[Ints, Ints, Floats | float]) -> None:
        """So many rows as `low` is long; each part is (which row, which column, what)."""
        for row, column, value in parts:
            self.row.append(row + self.height)
            self.column.append(column)
            self.value.append(np.broadcast_to(np.asarray(value, dtype=np.float64), (len(row),)))
        self.low.append(low)
        self.height += len(low)

    def matrix(self, width: int) -> csr_matrix:
        at = (np.concatenate(self.row), np.concatenate(self.column))
        return csr_matrix((np.concatenate(self.value), at), shape=(self.height, width))


def cumulative(
    cost: Floats,
    allowed: Bools,
    p: int,
    must: Bools,
    upto: Floats,
    covered: Covered | None = None,
    more: int = MORE_LEVELS,
) -> tuple[Mip, float]:
    """Open p of the columns, those in `must` too, at the least cost; what is not allowed never.

    Columns are first the sites.  Levels go up to `upto` of each client and `more`.  The
    objective of the model times the second answer is the cost: HiGHS's tolerances are absolute.
    """
    m = cost.shape[1]
    rows = _Rows()
    short = np.flatnonzero(~allowed.all(axis=1))
    client, site = np.nonzero(allowed[short])
    rows.add(np.ones(len(short)), (client, site, 1.0))

    costs = np.where(allowed, cost, inf)
    order = np.argsort(costs, axis=1, kind="stable")
    values = np.take_along_axis(costs, order, axis=1)
    finite = np.isfinite(values)
    starts = finite.copy()  # where a level begins
    starts[:, 1:] &= values[:, 1:] > values[:, :-1]
    level = np.cumsum(starts, axis=1) - 1
    levels = starts.sum(axis=1)
    wanted = (starts & (values <= upto[:, None])).sum(axis=1) + more
    last = np.maximum(np.minimum(wanted, levels - 1), 0)

    of, at = np.nonzero(starts)
    paid, k = values[of, at], level[of, at]
    used = np.flatnonzero(k < last[of])
    step = paid[used + 1] - paid[used]
    first = np.cumsum(last) - last  # of each client's levels
    z = np.arange(len(used))
    further = np.flatnonzero(k[used] > 0)
    client, place = np.nonzero(finite & (level < last[:, None]))
    rows.add(
        (k[used] == 0).astype(np.float64),
        (first[client] + level[client, place], order[client, place], 1.0),
        (z, m + z, 1.0),
        (further, m + further - 1, -1.0),
    )
    width = m + len(used)
    if covered is not None:
        width += _cover(rows, covered, width)
    rows.add(np.array([float(p)]), (np.zeros(m, dtype=np.int64), np.arange(m), 1.0))
    upper = np.full(rows.height, inf)
    upper[-1] = float(p)

    scale = 2.0 ** (frexp(float(step.max(initial=0.0)))[1] - 10)  # exact, also for whole numbers
    prices = np.zeros(width)
    prices[m : m + len(used)] = step / scale
    low = np.zeros(width)
    low[:m] = must
    integer = np.zeros(width, dtype=np.bool_)
    integer[:m] = True
    mip = Mip(
        cost=prices,
        rows=rows.matrix(width),
        row_lower=np.concatenate(rows.low),
        row_upper=upper,
        lower=low,
        upper=np.ones(width),
        integer=integer,
        offset=float(values[finite[:, 0], 0].sum()) / scale,
    )
    return mip, scale


def _cover(rows: _Rows, covered: Covered, width: int) -> int:
    """A column for each client that may be covered; how many those are."""
    who = np.flatnonzero(covered.near.any(axis=1) & (covered.weight > 0))
    client, site = np.nonzero(covered.near[who])
    k = np.arange(len(who))
    rows.add(np.zeros(len(who)), (client, site, 1.0), (k, width + k, -1.0))
    size = max(float(covered.weight.max(initial=0.0)), 1e-300)
    row = np.zeros(len(who), dtype=np.int64)
    rows.add(np.array([covered.least / size]), (row, width + k, covered.weight[who] / size))
    return len(who)
