# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Covering: the most people, the fewest points, and no more claimed than proved."""

import time

import msgspec
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from baken.planning.covering import solve_covering, solve_least_points
from baken.planning.problem import Kind, Limits, Problem, Status

from .brute import LIMITS, best, problems, stops, town

SOLVERS = {Kind.COVERING: solve_covering, Kind.LEAST_POINTS: solve_least_points}


@given(st.data())
@settings(max_examples=60, deadline=None)
def test_it_is_the_best_of_all_choices(data: st.DataObject) -> None:
    kind = data.draw(st.sampled_from(tuple(SOLVERS)))
    problem = data.draw(problems(kind, wishes=data.draw(st.booleans())))
    outcome = SOLVERS[kind](problem, LIMITS)
    answer = best(problem)
    if not np.isfinite(answer):
        assert outcome.status is Status.INFEASIBLE
        return
    assert outcome.status is Status.OPTIMAL
    assert outcome.objective == pytest.approx(answer, abs=1e-4)


def covers(kind: Kind, *, limited: bool) -> Problem:
    problem = town(80, 40, 8, 0.7)
    asked = msgspec.structs.replace(problem, kind=kind, radius=1_500.0)
    if kind is Kind.LEAST_POINTS:
        asked = msgspec.structs.replace(asked, p=None, share=0.6)
    return asked if limited else msgspec.structs.replace(asked, capacity=None, load=None)


@pytest.mark.parametrize("limited", [False, True])
@pytest.mark.parametrize("kind", list(SOLVERS))
def test_a_bound_is_a_bound_however_short_the_time(kind: Kind, limited: bool) -> None:
    problem = covers(kind, limited=limited)
    sign = -1 if kind is Kind.COVERING else 1
    proven = SOLVERS[kind](problem, LIMITS)
    assert proven.status is Status.OPTIMAL
    for limits in (
        Limits(clock=time.monotonic, seconds=0.0),
        Limits(clock=time.monotonic, seconds=0.02),
        msgspec.structs.replace(LIMITS, tell=stops),
    ):
        outcome = SOLVERS[kind](problem, limits)
        assert outcome.bound is not None
        assert sign * outcome.bound <= sign * proven.objective + 1e-6
        assert outcome.open  # the greedy choice is there at once
        assert sign * outcome.objective >= sign * proven.objective - 1e-6


def test_exactly_so_many_are_covered_as_live_within_the_walk() -> None:
    problem = covers(Kind.COVERING, limited=False)
    outcome = solve_covering(problem, LIMITS)
    near = problem.distance[:, list(outcome.open)].min(axis=1) <= 1_500
    assert outcome.objective == pytest.approx(problem.weight[near].sum())
    assert [j >= 0 for j in outcome.assigned] == near.tolist()


def test_with_a_capacity_nobody_is_covered_beyond_it() -> None:
    problem = covers(Kind.COVERING, limited=True)
    assert problem.capacity is not None
    outcome = solve_covering(problem, LIMITS)
    load = np.zeros(problem.shape[1])
    divided = {i for i, _, _ in outcome.shares}
    for i, j, part in outcome.shares:
        load[j] += part * problem.weight[i]
    for i, j in enumerate(outcome.assigned):
        if j >= 0 and i not in divided:
            load[j] += problem.weight[i]
    assert (load <= problem.capacity + 1e-3).all()
    assert load.sum() == pytest.approx(outcome.objective)
    assert (
        outcome.objective < solve_covering(covers(Kind.COVERING, limited=False), LIMITS).objective
    )


def test_fewer_points_would_not_do() -> None:
    problem = covers(Kind.LEAST_POINTS, limited=True)
    outcome = solve_least_points(problem, LIMITS)
    points = len(outcome.open)
    assert outcome.objective == points
    one_less = msgspec.structs.replace(problem, kind=Kind.COVERING, p=points - 1, share=None)
    assert solve_covering(one_less, LIMITS).objective < 0.6 * problem.weight.sum()
