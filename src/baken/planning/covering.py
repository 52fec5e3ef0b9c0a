# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Covering: as many people as can be within a walk, or as few points as a share asks.

Maximal covering (Church and ReVelle 1974) opens exactly p sites; least points opens as few as
cover a share of the weight.  With a capacity a client is covered only as far as a site
within the walk has a place for it, so a place with more people than any point can help may be
covered in part (`split`), by several points together.

A greedy choice and exchanges come first, so that there is something to show at once.
"""

import numpy as np

from .area import Floats
from .exact import solve_exactly
from .model import loads, reach
from .problem import Kind, Limits, Outcome, Problem
from .serving import SMALL

EXCHANGES_MAX = 200


def solve_covering(problem: Problem, limits: Limits) -> Outcome:
    """Exactly p sites that cover the most weight within `radius`.  `assigned` -1: not covered."""
    return solve_exactly(problem, "uncovered", limits, greedy(problem, limits))


def solve_least_points(problem: Problem, limits: Limits) -> Outcome:
    """The fewest sites that cover `share` of the weight within `radius`; the fixed ones count."""
    return solve_exactly(problem, "points", limits, greedy(problem, limits))


def greedy(problem: Problem, limits: Limits) -> list[int]:
    """Sites one by one, each covering the most that is left, then exchanged while that helps.

    A full site helps the same part of everybody near it.  What is held is for `placed` to check.
    """
    end = limits.clock() + limits.seconds / 10
    m = problem.shape[1]
    near = problem.distance <= np.minimum(problem.radius or 0.0, reach(problem))[:, None]
    inside = near.astype(np.float64)
    weight, load = problem.weight, loads(problem)
    room = np.full(m, np.inf) if problem.capacity is None else problem.capacity
    free = np.ones(m, dtype=np.bool_)
    free[list(problem.closed)] = False
    fewest = problem.kind is Kind.LEAST_POINTS
    wanted = (problem.share or 0.0) * float(weight.sum()) if fewest else np.inf
    most = m if fewest else problem.p or 0
    chosen: list[int] = []
    left = np.ones(len(weight))
    fixed = list(dict.fromkeys(problem.fixed))
    while len(chosen) < most and free.any():
        come = (load * left) @ inside
        part = np.minimum(1.0, room / np.maximum(come, SMALL))
        gain = np.where(free, part * ((weight * left) @ inside), -1.0)
        if fixed:
            j = fixed.pop(0)
        elif float(weight @ (1.0 - left)) >= wanted or (fewest and gain.max() <= 0):
            break
        else:
            j = int(gain.argmax())
        chosen.append(j)
        free[j] = False
        left -= part[j] * inside[:, j] * left
    if not fewest and problem.capacity is None:
        times = inside[:, chosen].sum(axis=1)
        for _ in range(EXCHANGES_MAX):
            if limits.clock() > end or not _exchanged(chosen, free, times, weight, inside, problem):
                break
    return chosen


def _exchanged(
    chosen: list[int],
    free: np.ndarray,
    times: Floats,
    weight: Floats,
    inside: Floats,
    problem: Problem,
) -> bool:
    """Make the best exchange of one site, in place.  False: none helps."""
    best, found = 1e-9 * float(weight.sum()), None
    for at, k in enumerate(chosen):
        if k in problem.fixed:
            continue
        left = times - inside[:, k]
        loss = float(weight[(left == 0) & (inside[:, k] > 0)].sum())
        gain = np.where(free, (weight * (left == 0)) @ inside, -1.0)
        j = int(gain.argmax())
        if gain[j] - loss > best:
            best, found = gain[j] - loss, (at, j)
    if found is None:
        return False
    at, j = found
    times += inside[:, j] - inside[:, chosen[at]]
    free[chosen[at]], free[j] = True, False
    chosen[at] = j
    return True
