# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Airtime: no hour has more than the duty cycle, whatever one asks and when."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from baken.sync.airtime import HOUR_S, Airtime

ROUND_S = 1e-6

ASKED = st.lists(st.tuples(st.floats(0, 4000), st.floats(0.01, 8), st.booleans()), max_size=80)


@given(ASKED, st.sampled_from([0.01, 0.1, 0.5]))
def test_no_hour_has_more_than_the_duty_cycle(
    asked: list[tuple[float, float, bool]], duty_cycle: float
) -> None:
    airtime = Airtime(duty_cycle, 24.0, 8.0)
    now, spent = 0.0, list[tuple[float, float]]()
    for wait_s, cost_s, alarm in asked:
        now = airtime.when(now + wait_s, cost_s, alarm)
        if airtime.left_s(now, alarm) >= cost_s:
            airtime.spend(cost_s)
            spent.append((now, cost_s))
            now += cost_s
    for begin, _ in spent:
        hour = [cost_s for at, cost_s in spent if begin <= at <= begin + HOUR_S - cost_s]
        assert sum(hour) <= duty_cycle * HOUR_S + ROUND_S


@given(st.floats(0.01, 1.0), st.floats(0.1, 20), st.floats(0, 24), st.booleans())
def test_when_is_the_first_moment_at_which_there_is_enough(
    duty_cycle: float, seconds: float, spent_s: float, alarm: bool
) -> None:
    airtime = Airtime(duty_cycle, 24.0, 4.0)
    airtime.left_s(1000.0)
    airtime.spend(spent_s)
    at = airtime.when(1000.0, seconds, alarm)
    assert at >= 1000.0
    if at > 1000.0:
        assert airtime.left_s(1000.0, alarm) < seconds
    assert airtime.left_s(at, alarm) >= seconds - ROUND_S


def test_what_is_kept_for_an_alarm_is_not_spent_on_others() -> None:
    airtime = Airtime(0.1, 9.0, 3.0)
    assert airtime.left_s(0.0) == 6.0
    airtime.spend(6.0)
    assert airtime.left_s(0.0) == 0.0
    assert airtime.left_s(0.0, alarm=True) == 3.0
    assert airtime.when(0.0, 3.0, alarm=True) == 0.0


@pytest.mark.parametrize("back_s", [1.0, 1e6])
def test_a_clock_that_goes_back_earns_nothing(back_s: float) -> None:
    airtime = Airtime(0.1, 9.0)
    airtime.left_s(1e7)
    airtime.spend(9.0)
    assert airtime.left_s(1e7 - back_s) == 0.0
    assert airtime.left_s(1e7) == 0.0
    assert airtime.left_s(1e7 + HOUR_S) == 9.0
