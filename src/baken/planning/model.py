# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""A siting problem with all its wishes as columns and rows, for the exact solver.

Column j says whether site j is open.  Where it matters who goes where there is a column for each
pair of a client and a site: which part of the client goes there.  Where a place is short and not
everyone must have one, further columns say who of them is helped.  Every wish is a row.

Of large problems only the nearest sites of each client are columns; all others together are
one column "far", as cheap as the cheapest of them and with room for all.  That asks less than
the problem, so its bound holds for the problem too.
"""

from typing import Literal

import msgspec
import numpy as np
from numpy.typing import NDArray
from scipy.sparse import coo_matrix

from .area import Floats
from .highs import Mip
from .problem import Held, Kind, Problem

Ints = NDArray[np.int64]
Minimise = Literal["total", "uncovered", "points", "nothing"]

PAIRS_MAX = 100_000  # columns of pairs that the exact solver gets
NEAR_PAIRS = 30_000  # of larger problems


class Siting(msgspec.Struct, frozen=True, kw_only=True):
    """A model, and where in it stands what: pairs are columns `walk + k`, helped `help + k`."""

    mip: Mip
    sites: int
    client: Ints
    site: Ints
    walk: int | None  # first column of the pairs
    help_client: Ints
    help_site: Ints
    help: int | None  # first column of who is helped; the pairs themselves where everyone is
    far: int | None  # first column of those that go elsewhere
    scale: float  # objective of the model times this is that of the problem


class _Rows:
    """Columns and rows being gathered."""

    def __init__(self) -> None:
        self.cost: list[Floats] = []
        self.upper: list[Floats] = []
        self.integer: list[NDArray[np.bool_]] = []
        self.width = 0
        self.row: list[Ints] = []
        self.column: list[Ints] = []
        self.value: list[Floats] = []
        self.low: list[Floats] = []
        self.high: list[Floats] = []
        self.height = 0

    def columns(self, count: int, *, integer: bool = False, upper: float = 1.0) -> int:
        first = self.width
        self.cost.append(np.zeros(count))
        self.upper.append(np.full(count, upper))
        self.integer.append(np.full(count, integer))
        self.width += count
        return first

    def rows(
        self, count: int, low: float, high: float, *parts: tuple[Ints, Ints, Floats | float]
    ) -> None:
        """So many rows; each part is (which row, which column, what stands there)."""
        for row, column, value in parts:
            self.row.append(np.asarray(row, dtype=np.int64) + self.height)
            self.column.append(np.asarray(column, dtype=np.int64))
            self.value.append(np.broadcast_to(np.asarray(value, dtype=np.float64), (len(row),)))
        self.low.append(np.full(count, low))
        self.high.append(np.full(count, high))
        self.height += count

    def one(self, low: float, high: float, column: Ints, value: Floats | float) -> None:
        self.rows(1, low, high, (np.zeros(len(column), dtype=np.int64), column, value))


def everyone(problem: Problem) -> bool:
    """With a capacity: must all clients have a place?"""
    if problem.everyone is not None:
        return problem.everyone
    return problem.kind not in (Kind.COVERING, Kind.LEAST_POINTS)


def all_held(problem: Problem) -> tuple[Held, ...]:
    """All that must hold, each with its weights."""
    own = Held(
        weight=problem.weight,
        total_max=problem.total_max,
        radius=problem.radius,
        covered_min=problem.covered_min,
    )
    each = Held(weight=np.ones(problem.shape[0]), each_m=problem.each_m)
    return (own, each, *problem.held)


def loads(problem: Problem) -> Floats:
    return problem.weight if problem.load is None else problem.load


def reach(problem: Problem) -> Floats:
    """How far each client may go at most."""
    most = np.full(problem.shape[0], np.inf)
    for held in all_held(problem):
        if held.each_m is not None:
            most = np.where(held.weight > 0, np.minimum(most, held.each_m), most)
    return most


def model(problem: Problem, minimise: Minimise, pairs_max: int = PAIRS_MAX) -> Siting:
    """The problem as columns and rows.  `p` exactly so many open, for CAPACITATED at most."""
    n, m = problem.shape
    held = all_held(problem)
    load, capacity = loads(problem), problem.capacity
    rows = _Rows()
    rows.columns(m, integer=True)
    lower = np.zeros(m)
    lower[list(problem.fixed)] = 1.0
    usable = np.ones(m, dtype=np.bool_)
    usable[list(problem.closed)] = False
    most = reach(problem)
    fits = np.isfinite(problem.distance) & usable & (problem.distance <= most[:, None])
    everybody = everyone(problem)
    limited = capacity is not None
    walks = (
        (limited and everybody)
        or minimise == "total"
        or any(one.total_max is not None for one in held)
    )
    whole = limited and not problem.split

    walk = far = None
    client = site = np.zeros(0, dtype=np.int64)
    far_cost = np.zeros(n)
    if walks:
        near, far_cost = _nearest(problem.distance, fits, pairs_max)
        client, site = np.nonzero(near)
        walk = rows.columns(len(client), integer=whole and everybody)
        pair = walk + np.arange(len(client))
        sums = [(client, pair, 1.0)]
        if np.isfinite(far_cost).any():
            far = rows.columns(n, integer=whole and everybody)
            rows.upper[-1] = np.isfinite(far_cost).astype(np.float64)
            sums.append((np.arange(n), far + np.arange(n), 1.0))
        rows.rows(n, 1.0, 1.0, *sums)
        loose = lower[site] < 1
        where = np.cumsum(loose) - 1
        rows.rows(
            int(loose.sum()),
            -np.inf,
            0.0,
            (where[loose], pair[loose], 1.0),
            (where[loose], site[loose], -1.0),
        )
    if np.isfinite(most).any() or (not walks and everybody):
        asked = np.isfinite(most) if not everybody or walks else np.ones(n, dtype=np.bool_)
        if asked.any():
            of, to = np.nonzero(fits[asked])
            rows.rows(int(asked.sum()), 1.0, np.inf, (of, to, 1.0))

    help_ = help_client = help_site = None
    if limited:
        if everybody:
            help_, help_client, help_site = walk, client, site
        else:
            reached = max((one.radius for one in held if one.radius is not None), default=-np.inf)
            inside = fits & (problem.distance <= reached)
            help_client, help_site = np.nonzero(inside)
            help_ = rows.columns(len(help_client), integer=whole)
            helped = help_ + np.arange(len(help_client))
            rows.rows(n, -np.inf, 1.0, (help_client, helped, 1.0))
            if walk is None:
                on: Ints = help_site
            else:
                at = np.full((n, m), -1)
                at[client, site] = walk + np.arange(len(client))
                on = at[help_client, help_site]
                on = np.where(on < 0, (far or 0) + help_client, on)
            k = np.arange(len(helped))
            rows.rows(len(helped), -np.inf, 0.0, (k, helped, 1.0), (k, on, -1.0))
        assert capacity is not None
        assert help_ is not None
        k = np.arange(len(help_client))
        rows.rows(
            m,
            -np.inf,
            0.0,
            (help_site, help_ + k, load[help_client]),
            (np.arange(m), np.arange(m), -np.minimum(capacity, load.sum() + 1.0)),
        )

    def covered(weight: Floats, radius: float) -> tuple[Ints, Floats]:
        """Columns that together say how much weight is covered."""
        if limited:
            assert help_ is not None
            assert help_client is not None
            inside = problem.distance[help_client, help_site] <= radius
            inside &= weight[help_client] > 0
            columns = help_ + np.flatnonzero(inside)
            values = weight[help_client[inside]]
            if everybody and far is not None:
                columns = np.concatenate((columns, far + np.flatnonzero(far_cost <= radius)))
                values = np.concatenate((values, weight[far_cost <= radius]))
            return columns, values
        who = np.flatnonzero(weight > 0)
        first = rows.columns(len(who))
        of, to = np.nonzero(fits[who] & (problem.distance[who] <= radius))
        k = np.arange(len(who))
        rows.rows(len(who), -np.inf, 0.0, (k, first + k, 1.0), (of, to, -1.0))
        return first + k, weight[who]

    def total(weight: Floats) -> tuple[Ints, Floats]:
        assert walk is not None
        pair = walk + np.arange(len(client))
        values = weight[client] * problem.distance[client, site]
        if far is None:
            return pair, values
        who = np.flatnonzero(np.isfinite(far_cost))
        return (
            np.concatenate((pair, far + who)),
            np.concatenate((values, weight[who] * far_cost[who])),
        )

    for one in held:
        if one.total_max is not None:
            columns, values = total(one.weight)
            size = max(1.0, float(values.max(initial=0.0)))
            rows.one(-np.inf, one.total_max / size, columns, values / size)
        if one.covered_min is not None and one.radius is not None:
            columns, values = covered(one.weight, one.radius)
            rows.one(one.covered_min, np.inf, columns, values)

    costs: list[tuple[Ints, Floats]] = []
    if minimise == "total":
        weight = np.ones(n) if problem.kind is Kind.CAPACITATED else problem.weight
        costs.append(total(weight))
        if problem.cost is not None:
            costs.append((np.arange(m), problem.cost))
    elif minimise == "uncovered":
        assert problem.radius is not None
        columns, values = covered(problem.weight, problem.radius)
        costs.append((columns, -values))
    elif minimise == "points":
        assert problem.radius is not None
        columns, values = covered(problem.weight, problem.radius)
        wanted = (problem.share or 0.0) * float(problem.weight.sum())
        rows.one(wanted * (1 - 1e-12), np.inf, columns, values)
        costs.append((np.arange(m), np.ones(m)))
    if problem.p is not None and problem.kind is not Kind.LEAST_POINTS:
        least = -np.inf if problem.kind is Kind.CAPACITATED else float(problem.p)
        rows.one(least, float(problem.p), np.arange(m), 1.0)

    cost = np.concatenate(rows.cost)
    for columns, values in costs:
        np.add.at(cost, columns, values)
    scale = _scale(cost) if minimise in ("total", "uncovered") else 1.0
    width = rows.width
    upper = np.concatenate(rows.upper)
    upper[:m] = usable
    bottom = np.zeros(width)
    bottom[:m] = lower
    integer = np.concatenate(rows.integer)
    integer &= bottom < upper
    matrix = coo_matrix(
        (
            np.concatenate(rows.value) if rows.value else np.zeros(0),
            (
                np.concatenate(rows.row) if rows.row else np.zeros(0, dtype=np.int64),
                np.concatenate(rows.column) if rows.column else np.zeros(0, dtype=np.int64),
            ),
        ),
        shape=(rows.height, width),
    ).tocsr()
    empty = np.zeros(0, dtype=np.int64)
    return Siting(
        mip=Mip(
            cost=cost / scale,
            rows=matrix,
            row_lower=np.concatenate(rows.low) if rows.low else np.zeros(0),
            row_upper=np.concatenate(rows.high) if rows.high else np.zeros(0),
            lower=bottom,
            upper=upper,
            integer=integer,
        ),
        sites=m,
        client=client,
        site=site,
        walk=walk,
        help_client=empty if help_client is None else help_client,
        help_site=empty if help_site is None else help_site,
        help=help_,
        far=far,
        scale=scale,
    )


def _scale(cost: Floats) -> float:
    """Brings the largest cost to 1,000: the solver's tolerances are absolute."""
    largest = float(np.abs(cost).max(initial=0.0))
    return largest / 1_000 if largest > 0 else 1.0


def _nearest(
    distance: Floats, fits: NDArray[np.bool_], pairs_max: int
) -> tuple[NDArray[np.bool_], Floats]:
    """Which pairs are columns, and per client the nearest of those left out (infinite: none)."""
    n, m = distance.shape
    far = np.full(n, np.inf)
    if int(fits.sum()) <= pairs_max:
        return fits, far
    each = max(1, min(pairs_max, NEAR_PAIRS) // n)
    metres = np.where(fits, distance, np.inf)
    order = np.argsort(metres, axis=1, kind="stable")
    near = np.zeros_like(fits)
    np.put_along_axis(near, order[:, :each], values=True, axis=1)
    if each < m:
        far = np.take_along_axis(metres, order[:, each : each + 1], axis=1)[:, 0]
    return near & fits, far
