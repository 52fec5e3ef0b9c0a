# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Between the Dutch grid (RD, EPSG:28992) and latitude and longitude (WGS84, EPSG:4326).

The seven parameters of the national transformation, without its correction grid: right to
about 25 cm, which is less than a door is wide.  Nothing is fetched from a network.
"""

from functools import cache
from typing import Any

import numpy as np
import pyproj
from numpy.typing import ArrayLike

from .area import RD_X, RD_Y, Floats

RD, WGS84 = "EPSG:28992", "EPSG:4326"
LAT, LON = (50.5, 53.9), (3.0, 7.5)  # degrees between which the Netherlands lie


@cache
def _between(of: str, to: str) -> Any:
    pyproj.network.set_network_enabled(False)
    return pyproj.Transformer.from_crs(of, to, always_xy=True)


def to_rd(lat: ArrayLike, lon: ArrayLike) -> tuple[Floats, Floats]:
    """RD metres of degrees.  What has no place on earth becomes infinite."""
    x, y = _between(WGS84, RD).transform(np.atleast_1d(lon), np.atleast_1d(lat))
    return np.asarray(x, dtype=np.float64), np.asarray(y, dtype=np.float64)


def to_wgs84(x: ArrayLike, y: ArrayLike) -> tuple[Floats, Floats]:
    """Latitude and longitude in degrees of RD metres."""
    lon, lat = _between(RD, WGS84).transform(np.atleast_1d(x), np.atleast_1d(y))
    return np.asarray(lat, dtype=np.float64), np.asarray(lon, dtype=np.float64)


def in_rd(x: float, y: float) -> bool:
    """Does the grid hold here?"""
    return RD_X[0] <= x <= RD_X[1] and RD_Y[0] <= y <= RD_Y[1]


def in_degrees(lat: float, lon: float) -> bool:
    """Is this a latitude and a longitude of the Netherlands?"""
    return LAT[0] <= lat <= LAT[1] and LON[0] <= lon <= LON[1]
