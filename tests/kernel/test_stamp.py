# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Stamps: they only go up, and no clock can push them out of their range."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from baken.kernel import stamp
from baken.kernel.stamp import AHEAD_MAX_S, EPOCH_S, STAMP_MAX, UNITS_PER_S

STAMPS = st.integers(0, STAMP_MAX)
CLOCKS = st.floats(-1e300, 1e300) | st.floats(EPOCH_S - 1e6, EPOCH_S + 1e10)


@given(CLOCKS)
def test_every_clock_gives_a_stamp_in_range(now_s: float) -> None:
    assert 0 <= stamp.from_wall(now_s) <= STAMP_MAX


@pytest.mark.parametrize(
    ("now_s", "expected"),
    [
        (0.0, 0),  # a computer without a battery for its clock
        (EPOCH_S - 1.0, 0),
        (EPOCH_S, 0),
        (EPOCH_S + 1.0, UNITS_PER_S),
        (EPOCH_S + 1 / 256, 1),
        (1e15, STAMP_MAX),
        (-1e15, 0),
    ],
)
def test_a_clock_outside_the_range_is_pinned_to_it(now_s: float, expected: int) -> None:
    assert stamp.from_wall(now_s) == expected


def test_the_range_reaches_from_2024_into_2160() -> None:
    assert stamp.to_wall(0) == 1_704_067_200
    assert 2160 < 1970 + stamp.to_wall(STAMP_MAX) / 31_556_952 < 2161


@given(STAMPS)
def test_a_stamp_comes_back_from_its_wall_time(at: int) -> None:
    assert stamp.from_wall(stamp.to_wall(at)) == at


@given(st.lists(CLOCKS, max_size=20), st.integers(0, STAMP_MAX - 20))
def test_stamps_rise_whatever_the_clock_does_until_they_are_used_up(
    clocks: list[float], last: int
) -> None:
    for now_s in clocks:
        following = stamp.tick(last, now_s)
        assert following > last or following == STAMP_MAX
        assert following >= stamp.from_wall(now_s)
        last = following


@pytest.mark.parametrize("now_s", [0.0, 1_800_000_000.0, 1e12])
def test_when_stamps_are_used_up_the_last_one_repeats(now_s: float) -> None:
    assert stamp.tick(STAMP_MAX - 1, now_s) == STAMP_MAX
    assert stamp.tick(STAMP_MAX, now_s) == STAMP_MAX


@given(STAMPS, st.integers(EPOCH_S, EPOCH_S + 10**9))
def test_a_stamp_is_too_far_ahead_from_ten_minutes_on(at: int, now_s: int) -> None:
    ahead = at - stamp.from_wall(now_s)
    assert stamp.too_far_ahead(at, now_s) is (ahead > AHEAD_MAX_S * UNITS_PER_S)
