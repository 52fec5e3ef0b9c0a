# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The Dutch grid against places whose coordinates are published in both systems."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from baken.planning import geo
from baken.planning.area import RD_X, RD_Y

# Test points of the grid's definition (RDNAPTRANS): name, RD metres, degrees.
KNOWN = [
    ("Texel", 117_380.1200, 575_040.3400, 53.160753042, 4.824761912),
    ("Noord-Groningen", 247_380.5600, 604_580.7800, 53.419482050, 6.776726674),
    ("Amersfoort", 155_000.0, 463_000.0, 52.155172897, 5.387203657),
    ("Zeeuws-Vlaanderen", 16_460.9100, 377_380.2300, 51.368607152, 3.397588595),
    ("Zuid-Limburg", 182_260.4500, 311_480.6700, 50.792584916, 5.773795548),
    ("Maasvlakte", 64_640.8900, 440_700.0101, 51.947393898, 4.072887101),
]


@pytest.mark.parametrize(("name", "x", "y", "lat", "lon"), KNOWN, ids=[one[0] for one in KNOWN])
def test_published_places_come_out_within_half_a_metre(
    name: str, x: float, y: float, lat: float, lon: float
) -> None:
    east, north = geo.to_rd(lat, lon)
    assert np.hypot(east[0] - x, north[0] - y) < 0.5


@given(st.floats(*RD_X), st.floats(*RD_Y))
def test_there_and_back_is_the_same_place(x: float, y: float) -> None:
    lat, lon = geo.to_wgs84(x, y)
    east, north = geo.to_rd(lat, lon)
    assert abs(east[0] - x) < 0.01
    assert abs(north[0] - y) < 0.01


def test_a_place_that_is_none_is_no_place_in_the_grid() -> None:
    east, north = geo.to_rd([95.0, 0.0], [5.0, 0.0])
    assert not geo.in_rd(east[0], north[0])
    assert not geo.in_rd(east[1], north[1])
    assert not geo.in_degrees(48.9, 2.3)
    assert geo.in_degrees(52.15, 5.39)
