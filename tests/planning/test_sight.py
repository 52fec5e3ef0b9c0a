# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Line of sight: the zone and the bulge as in the books, the same from both ends."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from baken.planning.sight import Sight, risen, sight, wavelength_m, zone_m

HZ = 869.5e6
ground = st.lists(st.floats(-5, 60), min_size=3, max_size=30).map(np.array)
masts = st.floats(1, 60)
paths = st.floats(100, 40_000)


def test_the_first_zone_is_as_wide_as_in_the_book() -> None:
    # ITU-R P.526, equation (3): 550 sqrt(d1 d2 / (d f)), in km and MHz.
    book = 550 * np.sqrt(5 * 5 / (10 * 869.5))
    assert zone_m(np.array([5_000.0]), 10_000.0, HZ)[0] == pytest.approx(book, rel=0.005)


def test_the_earth_bulges_between_the_ends() -> None:
    # 15 km each way over an earth of 8,495 km: d1 d2 / 2r.
    assert risen(np.zeros(3), 30_000.0)[0] == pytest.approx(225e6 / 2 / 8_494_667, rel=1e-6)


def test_a_dike_in_the_middle_is_the_worst_spot() -> None:
    profile = np.zeros(11)
    profile[3] = 12.0
    seen = sight(profile, 1_000.0, 10.0, 10.0, HZ)
    assert seen.worst_m == 300.0
    assert seen.clearance_m == pytest.approx(-2.0, abs=0.02)
    radius = np.sqrt(wavelength_m(HZ) * 300 * 700 / 1_000)
    assert seen.short_m == pytest.approx(0.6 * radius + 2.0, abs=0.02)
    assert not seen.free
    higher = sight(profile, 1_000.0, 10.0 + seen.short_m + 0.1, 10.0 + seen.short_m + 0.1, HZ)
    assert higher.free


def test_light_may_pass_where_radio_has_too_little_room() -> None:
    profile = np.zeros(101)
    seen = sight(profile, 10_000.0, 8.0, 15.0, HZ)
    assert seen.clearance_m > 0
    assert not seen.free


def test_nothing_stands_between_two_heights() -> None:
    assert sight(np.zeros(2), 20.0, 4.0, 9.0, HZ) == Sight(clearance_m=4.0)


@given(ground, paths, masts, masts)
def test_it_is_the_same_from_the_other_end(
    profile: np.ndarray, metres: float, a: float, b: float
) -> None:
    here, there = sight(profile, metres, a, b, HZ), sight(profile[::-1], metres, b, a, HZ)
    assert here.short_m / max(1, here.radius_m) == pytest.approx(
        there.short_m / max(1, there.radius_m), abs=1e-6
    )


@given(ground, paths, masts, masts, st.floats(0, 30))
def test_a_higher_mast_never_hides_anything(
    profile: np.ndarray, metres: float, a: float, b: float, more: float
) -> None:
    if sight(profile, metres, a, b, HZ).free:
        assert sight(profile, metres, a + more, b, HZ).free
