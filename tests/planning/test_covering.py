# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Covering: the most people, the fewest points, and no more claimed than proved."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from baken.planning.covering import solve_covering, solve_least_points
from baken.planning.problem import Kind, Status

from .brute import LIMITS, best, problems

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
