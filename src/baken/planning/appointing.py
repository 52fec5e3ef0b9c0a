# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Appointing coordination points as one exact problem: which open, whom they serve, who stands in.

    x[i,j] point i belongs to seat j      y[j] seat j is appointed      z[j,k] k stands in for j

    sum_j x[i,j] = 1            x[i,j] <= y[j]             sum_j y[j] = number
    least y[j] - low[j]  <=  sum_i x[i,j]  <=  most y[j] + high[j]
    sum_i (reaches[i,j] - share) x[i,j] + deaf[j] >= 0
    low[j] <= worst
    sum_k z[j,k] + bare[j] = y[j]              z[j,k] <= y[k], only where the pair is allowed

The slacks low, high, deaf and bare say which wish is not met, and by how much; worst keeps
too few points from all falling on one seat.  First what is
lacking is made as small as can be (`COST`), where no number is asked with as few seats as can
be; then, with that held, the value of the points at their seats is made as large as can be.  So
there is always an answer, and what can't be had is named with the nearest that can.
"""

from itertools import pairwise
from math import ceil, inf

import msgspec
import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from .area import Floats
from .highs import Mip, Solved, solve_mip
from .problem import TOLERANCE, Limits, Status

Bools = NDArray[np.bool_]

# [D] What gives way first: too few points hurts least, nobody who stands in hurts most.
LOW, HIGH, DEAF, BARE = 1.0, 16.0, 4.0, 256.0
SEAT_COST = 0.001  # fewer seats, where nothing is lacking anyhow
FEWEST_PART, LACKING_PART = 0.15, 0.35  # of the time, for the first step


class Seats(msgspec.Struct, frozen=True, kw_only=True):
    """n points, m candidates.  `value` (n, m) of a point at a seat, `stand_in` (m, m) of a pair.

    `number` None: as few as can be.
    """

    value: Floats
    reaches: Bools
    stand_in: Floats
    allowed: Bools
    number: int | None
    points_min: int
    points_max: int
    radio_share: float


class Appointed(msgspec.Struct, frozen=True, kw_only=True):
    """The answer: the seat of each point, and who stands in for each seat.

    `lacking` is what the wishes that had to give way cost, 0 where all are met; it is proven that
    no less will do unless the status is FOUND.  `fewest`: it is proven that fewer seats won't do,
    or a number was asked.  `bound` is a proven limit on `objective`, given lack and number.
    """

    status: Status
    belongs: tuple[int, ...] = ()
    stand_in: dict[int, int] = {}
    lacking: float = 0.0
    fewest: bool = False
    objective: float = -inf
    bound: float | None = None
    seconds: float = 0.0


class _Model:
    """The matrix of the problem; `x`, `y`, ... are slices of the vector of variables."""

    def __init__(self, seats: Seats) -> None:
        n, m = seats.value.shape
        self.pairs = np.argwhere(seats.allowed)
        sizes = (n * m, m, len(self.pairs), m, m, m, m, 1)
        ends = np.cumsum((0, *sizes))
        self.x, self.y, self.z, self.low, self.high, self.deaf, self.bare, self.worst = (
            slice(int(a), int(b)) for a, b in pairwise(ends)
        )
        self.count, self.shape = int(ends[-1]), (n, m)
        each, seat, pair = sparse.identity(n), sparse.identity(m), sparse.identity(len(self.pairs))
        ones = np.ones((1, n))
        at = sparse.csr_matrix
        of = at(
            (np.ones(len(self.pairs)), (self.pairs[:, 0], range(len(self.pairs)))),
            shape=(m, len(self.pairs)),
        )
        by = at(
            (np.ones(len(self.pairs)), (range(len(self.pairs)), self.pairs[:, 1])),
            shape=(len(self.pairs), m),
        )
        # point i's variables stand together: x[i, 0..m)
        hears = sparse.hstack([sparse.diags(row) for row in seats.reaches - seats.radio_share])
        most, least = seats.points_max, seats.points_min
        number = (seats.number, seats.number) if seats.number else (1, m)
        blocks = [
            ({"x": sparse.kron(each, np.ones((1, m)))}, 1, 1),
            ({"x": sparse.identity(n * m), "y": -sparse.kron(ones.T, seat)}, -inf, 0),
            ({"x": sparse.kron(ones, seat), "y": -least * seat, "low": seat}, 0, inf),
            ({"x": sparse.kron(ones, seat), "y": -most * seat, "high": -seat}, -inf, 0),
            ({"x": hears, "deaf": seat}, 0, inf),
            ({"z": of, "bare": seat, "y": -seat}, 0, 0),
            ({"z": pair, "y": -by}, -inf, 0),
            ({"low": seat, "worst": -np.ones((m, 1))}, -inf, 0),
            ({"y": np.ones((1, m))}, *number),
        ]
        rows = [(self._row(parts), low, high) for parts, low, high in blocks]
        self.matrix = sparse.vstack([row for row, _, _ in rows]).tocsr()
        self.least = np.concatenate([np.full(row.shape[0], float(low)) for row, low, _ in rows])
        self.most = np.concatenate([np.full(row.shape[0], float(high)) for row, _, high in rows])
        self.whole = np.zeros(self.count, dtype=bool)
        self.whole[: self.z.stop] = True
        self.upper = np.where(self.whole, 1.0, inf)
        self.lacks = np.zeros(self.count)
        for part, cost in (
            (self.low, LOW),
            (self.worst, LOW),
            (self.high, HIGH),
            (self.deaf, DEAF),
            (self.bare, BARE),
        ):
            self.lacks[part] = cost
        self.worth = np.zeros(self.count)
        self.worth[self.x] = seats.value.ravel()
        self.worth[self.z] = seats.stand_in[seats.allowed]

    def solve(
        self, cost: Floats, limits: Limits, seconds: float, start: Floats | None = None
    ) -> Solved:
        """A minimum of this cost.

        What is whole is whole in `start` too: with 0.9999999 HiGHS 1.16 was seen to search on
        and on at the root, past its time.
        """
        if start is not None:
            start = np.where(self.whole, np.round(start), start)
        mip = Mip(
            cost=cost,
            rows=self.matrix,
            row_lower=self.least,
            row_upper=self.most,
            lower=np.zeros(self.count),
            upper=self.upper,
            integer=self.whole,
        )
        return solve_mip(mip, limits, seconds, start=start)

    def hold(self, most: float) -> None:
        """No more may be lacking than this."""
        self.matrix = sparse.vstack([self.matrix, sparse.csr_matrix(self.lacks)]).tocsr()
        self.least = np.append(self.least, -inf)
        self.most = np.append(self.most, most)

    def _row(self, parts: dict[str, sparse.spmatrix]) -> sparse.spmatrix:
        """A block of rows with each part under its own variables."""
        height = next(iter(parts.values())).shape[0]
        names = ("x", "y", "z", "low", "high", "deaf", "bare", "worst")
        widths = {name: getattr(self, name).stop - getattr(self, name).start for name in names}
        return sparse.hstack(
            [parts.get(name, sparse.csr_matrix((height, widths[name]))) for name in names]
        )


class _First(msgspec.Struct, frozen=True, kw_only=True):
    """What came of the first step: how much is lacking and with how many seats, both proven?"""

    values: Floats | None = None
    least: bool = False
    fewest: bool = False


def appoint(seats: Seats, limits: Limits) -> Appointed:
    """The best appointment.  Without points or candidates, or in too short a time: NOTHING."""
    n, m = seats.value.shape
    if not n or not m:
        return Appointed(status=Status.NOTHING)
    started = limits.clock()
    limits = msgspec.structs.replace(limits, gap=0.0)
    first = _first(seats, limits)
    if first.values is None:
        return Appointed(status=Status.NOTHING, seconds=limits.clock() - started)
    model = _Model(seats)
    lacking = float(model.lacks @ first.values)
    number = round(float(first.values[model.y].sum()))
    model = _Model(msgspec.structs.replace(seats, number=number))
    model.hold(lacking + TOLERANCE)
    left = max(0.0, limits.seconds - (limits.clock() - started))
    best = model.solve(-model.worth, limits, left, first.values)
    values = first.values if best.values is None else best.values
    objective, bound = float(model.worth @ values), -best.bound
    proven = first.least and bound - objective <= TOLERANCE
    known = first.least and bound < inf
    return Appointed(
        status=Status.OPTIMAL if proven else Status.WITHIN if known else Status.FOUND,
        belongs=tuple(int(j) for j in values[model.x].reshape(n, m).argmax(axis=1)),
        stand_in={int(j): int(k) for j, k in model.pairs[values[model.z] > 0.5]},
        lacking=0.0 if lacking <= TOLERANCE else lacking,
        fewest=first.fewest,
        objective=objective,
        bound=bound if known else None,
        seconds=limits.clock() - started,
    )


def _first(seats: Seats, limits: Limits) -> _First:
    """The first step.  Without a number first the fewest seats that could do, then any number."""
    n, m = seats.value.shape
    fewest_s, lacking_s = limits.seconds * FEWEST_PART, limits.seconds * LACKING_PART
    model = _Model(seats)
    if seats.number is not None:
        found = model.solve(model.lacks, limits, lacking_s)
        return _First(values=found.values, least=_proven(found), fewest=True)
    # Fewer than this can't do: no seat has more than `points_max`, and one must stand in.
    number = min(m, max(2, ceil(n / max(1, seats.points_max))))
    tight = _Model(msgspec.structs.replace(seats, number=number))
    found = tight.solve(tight.lacks, limits, fewest_s)
    if found.objective <= TOLERANCE:
        return _First(values=found.values, least=True, fewest=True)
    cost = model.lacks.copy()
    cost[model.y] = SEAT_COST
    better = model.solve(cost, limits, lacking_s)
    if better.values is None:
        return _First(values=found.values)
    met = float(model.lacks @ better.values) <= TOLERANCE
    return _First(values=better.values, least=met or _proven(better), fewest=_proven(better))


def _proven(found: Solved) -> bool:
    return found.values is not None and found.objective - found.bound <= TOLERANCE
