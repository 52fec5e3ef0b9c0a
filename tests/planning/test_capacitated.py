# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Capacity: the best choice there is, nobody without a place, and no more claimed than proved."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from baken.planning.capacitated import solve_capacitated
from baken.planning.problem import Kind, Outcome, Problem, Status

from .brute import LIMITS, best, problems

KINDS = (Kind.P_MEDIAN, Kind.P_CENTER, Kind.CAPACITATED)


def parts(outcome: Outcome, shape: tuple[int, int]) -> np.ndarray:
    """Which part of each client goes to each site."""
    found = np.zeros(shape)
    for i, j, of in outcome.shares:
        found[i, j] += of
    for i, j in enumerate(outcome.assigned):
        if j >= 0 and not found[i].any():
            found[i, j] = 1.0
    return found


def holds(problem: Problem, outcome: Outcome) -> None:
    """Everybody has a place, in a site that is open, within its room and every wish."""
    assert set(problem.fixed) <= set(outcome.open)
    assert not set(problem.closed) & set(outcome.open)
    if problem.p is not None:
        least = 0 if problem.kind is Kind.CAPACITATED else problem.p
        assert least <= len(outcome.open) <= problem.p
    part = parts(outcome, problem.shape)
    assert part.sum(axis=1) == pytest.approx(1.0)
    shut = np.ones(problem.shape[1], dtype=np.bool_)
    shut[list(outcome.open)] = False
    assert not part[:, shut].any()
    used = part > 0
    assert np.isfinite(problem.distance[used]).all()
    if problem.each_m is not None:
        assert (problem.distance[used] <= problem.each_m).all()
    if problem.capacity is not None:
        assert problem.load is not None
        assert (problem.load @ part <= problem.capacity + 1e-5).all()
        if not problem.split:
            assert not outcome.shares
    walked = np.where(used, problem.distance, 0.0) * part
    if problem.total_max is not None:
        assert problem.weight @ walked.sum(axis=1) <= problem.total_max + 1e-4
    if problem.kind is Kind.P_MEDIAN:
        assert outcome.objective == pytest.approx(problem.weight @ walked.sum(axis=1), abs=1e-4)


@given(st.data())
@settings(max_examples=60, deadline=None)
def test_it_is_the_best_of_all_choices(data: st.DataObject) -> None:
    kind = data.draw(st.sampled_from(KINDS))
    problem = data.draw(problems(kind, capacity=True, wishes=data.draw(st.booleans())))
    outcome = solve_capacitated(problem, LIMITS)
    answer = best(problem)
    if not np.isfinite(answer):
        assert outcome.status is Status.INFEASIBLE
        return
    assert outcome.status is Status.OPTIMAL
    assert outcome.objective == pytest.approx(answer, abs=1e-4)
    holds(problem, outcome)
