# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The one door to the solvers: checks a problem, and hands it to who solves its kind."""

from collections.abc import Callable

import numpy as np

from ..domain.words import N_
from .capacitated import solve_capacitated
from .center import solve_center
from .clash import smallest_clash
from .covering import solve_covering, solve_least_points
from .median import solve_median
from .problem import Impossible, Kind, Limits, Outcome, Problem, Status

NOBODY = N_("Er is niemand om een punt voor te kiezen.")
NO_SITES = N_("Er is geen enkele plek waar een punt mag komen.")
SHAPES = N_("De afstanden, de mensen en de plekken passen niet bij elkaar.")
NOT_A_NUMBER = N_("Een afstand of een aantal is geen getal.")
NEGATIVE = N_("Een afstand of een aantal is kleiner dan nul.")
TOO_LARGE = N_("Een afstand of een aantal is te groot om mee te rekenen.")
UNKNOWN_SITE = N_("Plek {site} bestaat niet.")
BOTH = N_("Plek {site} moet open en mag niet open.")
LACKS = N_("Voor dit doel is nog nodig: {what}.")

SIZE_MAX = 1e15  # of a weight, a load, a cost or a distance: beyond it sums say nothing

NEEDS = {
    Kind.P_MEDIAN: ("p",),
    Kind.P_CENTER: ("p",),
    Kind.COVERING: ("p", "radius"),
    Kind.LEAST_POINTS: ("radius", "share"),
    Kind.CAPACITATED: ("capacity", "load", "cost"),
}


def solve(problem: Problem, limits: Limits) -> Outcome:
    """The best choice within the limits, with what was proved.  Raises `Impossible`.

    An outcome that is infeasible names a smallest set of wishes that clash.
    """
    check(problem)
    outcome = _solver(problem)(problem, limits)
    if outcome.status is not Status.INFEASIBLE or outcome.why:
        return outcome
    return Outcome(
        status=outcome.status,
        seconds=outcome.seconds,
        cancelled=outcome.cancelled,
        why=smallest_clash(problem, limits),
    )


def _solver(problem: Problem) -> Callable[[Problem, Limits], Outcome]:
    plain = problem.capacity is None and not problem.held and problem.total_max is None
    match problem.kind:
        case Kind.COVERING:
            return solve_covering
        case Kind.LEAST_POINTS:
            return solve_least_points
        case Kind.P_MEDIAN if plain:
            return solve_median
        case Kind.P_CENTER if plain and problem.covered_min is None:
            return solve_center
    return solve_capacitated


def check(problem: Problem) -> None:
    """Does the problem make sense as it was put?  Raises `Impossible`."""
    n, m = problem.shape
    if not n:
        raise Impossible(NOBODY)
    if not m or len(set(problem.closed)) >= m:
        raise Impossible(NO_SITES)
    for values, size in (
        (problem.weight, n),
        (problem.load, n),
        (problem.capacity, m),
        (problem.cost, m),
    ):
        if values is not None and values.shape != (size,):
            raise Impossible(SHAPES)
    for values in (
        problem.distance,
        problem.weight,
        problem.load,
        problem.capacity,
        problem.cost,
    ):
        if values is None:
            continue
        if np.isnan(values).any():
            raise Impossible(NOT_A_NUMBER)
        if (values < 0).any():
            raise Impossible(NEGATIVE)
    ways = problem.distance[np.isfinite(problem.distance)]
    sizes = (problem.weight, problem.load, problem.cost, ways)
    if any((values > SIZE_MAX).any() for values in sizes if values is not None):
        raise Impossible(TOO_LARGE)
    for j in (*problem.fixed, *problem.closed):
        if not 0 <= j < m:
            raise Impossible(UNKNOWN_SITE, site=j)
    for j in sorted(set(problem.fixed) & set(problem.closed)):
        raise Impossible(BOTH, site=j)
    needs = NEEDS[problem.kind] + ("radius",) * (problem.covered_min is not None)
    missing = [name for name in needs if getattr(problem, name) is None]
    if missing:
        raise Impossible(LACKS, what=", ".join(missing))
