# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""An author's budget: what people write always fits, a flood never does, nobody else notices."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from baken.kernel.errors import RemoteError
from baken.sync.budget import AUTHORS_MAX, DAY_BYTES, DAY_S, ENTRY_COST_BYTES, ROOM_BYTES, Budget

POINT, OFFICE, FLOODER = 3, 1, 66
ACT_BYTES, DAY_ACTS, POINTS = 150, 5000, 20
NOW_S = 1_800_000_000.0


def takes(budget: Budget, author: int, size: int, entries: int, now_s: float) -> bool:
    try:
        budget.spend(author, size, entries, now_s)
    except RemoteError:
        return False
    return True


def test_three_days_of_a_point_and_of_an_office_may_come_at_once() -> None:
    budget = Budget()
    for author, acts in ((POINT, 3 * DAY_ACTS), (OFFICE, 3 * DAY_ACTS * POINTS)):
        for _ in range(acts // 20):
            assert takes(budget, author, 20 * ACT_BYTES, 20, NOW_S)


def test_a_point_may_write_at_its_most_day_after_day() -> None:
    budget = Budget()
    for at in range(100 * 24):
        acts = DAY_ACTS * POINTS // 24
        assert takes(budget, OFFICE, acts * ACT_BYTES, acts, NOW_S + at * 3600)


@given(
    st.lists(
        st.tuples(st.integers(1, 200_000), st.integers(1, 64), st.floats(-5000, 90_000)),
        min_size=1,
        max_size=200,
    )
)
def test_nobody_brings_in_more_than_the_room_and_what_time_adds(
    story: list[tuple[int, int, float]],
) -> None:
    """Whatever the clock does, also where it is set back and forward."""
    room, day = 1_000_000, 500_000
    budget, now_s, taken, latest = Budget(room, day), NOW_S, 0, NOW_S
    for size, entries, passes_s in story:
        now_s += passes_s
        latest = max(latest, now_s)
        if takes(budget, FLOODER, size, entries, now_s):
            taken += size + entries * ENTRY_COST_BYTES
        assert taken <= room + (latest - NOW_S) * day / DAY_S + 1


def test_a_flood_costs_nobody_else_anything() -> None:
    alone, beside = Budget(100_000, 1000), Budget(100_000, 1000)
    for at in range(2000):
        now_s = NOW_S + at
        takes(beside, FLOODER, 50_000, 64, now_s)
        honest = takes(alone, POINT, 150, 1, now_s)
        assert takes(beside, POINT, 150, 1, now_s) is honest


def test_what_is_refused_is_not_taken_off() -> None:
    budget = Budget(1000, 1000)
    for _ in range(100):
        with pytest.raises(RemoteError, match=r"author\.flood"):
            budget.spend(FLOODER, 2000, 1, NOW_S)
    budget.spend(FLOODER, 1000 - ENTRY_COST_BYTES, 1, NOW_S)


def test_what_is_kept_of_authors_is_bounded() -> None:
    budget = Budget()
    for author in range(AUTHORS_MAX + 1000):
        budget.spend(author, 100, 1, NOW_S)
    assert len(budget._left) == AUTHORS_MAX


def test_a_flood_fills_a_bounded_part_of_a_disk() -> None:
    year_bytes = ROOM_BYTES + 365 * DAY_BYTES
    assert year_bytes < 32 << 30, "a year of flooding fits on the smallest disk we know"
