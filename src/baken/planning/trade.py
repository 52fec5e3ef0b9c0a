# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Two goals weighed: what a choice is worth for each, and which choices nothing is better than."""

from collections.abc import Sequence

import msgspec
import numpy as np

from .problem import TOLERANCE, Kind, Outcome, Problem, Status


class Trade(msgspec.Struct, frozen=True, kw_only=True):
    """One choice on the frontier of two goals: nothing is better for both."""

    first: float
    second: float
    status: Status
    open: tuple[int, ...]


def undominated(found: Sequence[Trade], *more: bool) -> tuple[Trade, ...]:
    """The choices that no other is better than for both goals; `more`: a goal is a maximum."""

    def costs(trade: Trade) -> tuple[float, float]:
        first, second = trade.first, trade.second
        return (-first if more[0] else first, -second if more[1] else second)

    left: list[Trade] = []
    for trade in sorted(found, key=costs):
        if not left or _less(costs(trade)[1], costs(left[-1])[1]):
            left.append(trade)
    return tuple(left)


def worth(problem: Problem, outcome: Outcome) -> float:
    """What a choice, and who goes where in it, is worth for the goal of a problem.

    Who was not helped goes to the nearest point, and is not covered.
    """
    if problem.kind is Kind.LEAST_POINTS:
        return float(len(outcome.open))
    part = np.zeros(problem.shape)
    for i, j, of in outcome.shares:
        part[i, j] += of
    whole = part.sum(axis=1) > 0
    helped = np.array(outcome.assigned) >= 0
    for i in np.flatnonzero(helped & ~whole).tolist():
        part[i, outcome.assigned[i]] = 1.0
    distance, weight = problem.distance, problem.weight
    if problem.kind is Kind.COVERING:
        inside = distance <= (problem.radius or 0.0)
        return float(weight @ np.where(inside, part, 0.0).sum(axis=1))
    opened = list(outcome.open)
    near = np.array(opened)[distance[:, opened].argmin(axis=1)]
    rest = 1.0 - part.sum(axis=1)
    np.add.at(part, (np.arange(len(near)), near), np.where(rest > TOLERANCE, rest, 0.0))
    used = (part > 0) & (weight > 0)[:, None]
    if problem.kind is Kind.P_CENTER:
        return float(distance[used].max(initial=0.0))
    walked = np.where(used, distance, 0.0) * part
    return float(weight @ walked.sum(axis=1))


def _less(a: float, b: float) -> bool:
    return a < b - TOLERANCE * max(1.0, abs(b))
