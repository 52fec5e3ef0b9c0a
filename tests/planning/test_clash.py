# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Wishes that clash: a set that can't be met, and can be without any one of them."""

import string

import msgspec
import numpy as np
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from baken.planning import clash
from baken.planning.clash import only, smallest_clash, wishes
from baken.planning.problem import Kind, Problem

from .brute import LIMITS, best, choices, problems, worth

KINDS = (Kind.P_MEDIAN, Kind.P_CENTER, Kind.COVERING, Kind.LEAST_POINTS, Kind.CAPACITATED)
TEXTS = {value for name, value in vars(clash).items() if name.isupper() and isinstance(value, str)}


def possible(problem: Problem, kept: tuple[str, ...]) -> bool:
    """Can these wishes be met?  Tried with every choice of sites."""
    asked = only(problem, kept)
    asked = msgspec.structs.replace(asked, share=None)  # it is a weight to cover now
    if set(asked.fixed) & set(asked.closed):
        return False
    return any(worth(asked, chosen) is not None for chosen in choices(asked))


@given(st.data())
@settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.filter_too_much, HealthCheck.too_slow],
)
def test_without_any_one_of_them_there_is_an_answer(data: st.DataObject) -> None:
    kind = data.draw(st.sampled_from(KINDS))
    problem = data.draw(problems(kind, wishes=True))
    assume(not np.isfinite(best(problem)))
    found = smallest_clash(problem, LIMITS)
    names = tuple(one.wish for one in found)
    assert names
    assert set(names) <= set(wishes(problem))
    assert not possible(problem, names)
    for one in names:
        assert possible(problem, tuple(name for name in names if name != one))
    for told in found:
        assert told.text in TEXTS
        blanks = {name for _, name, _, _ in string.Formatter().parse(told.text) if name}
        assert blanks == set(told.values)
