# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Where the rows of a file lie: RD metres or degrees, never a guess which of the two.

A file may have both; then they must agree.  Degrees in a column of metres, metres in a
column of degrees, two columns that were swapped and spots abroad are each told apart.
"""

import numpy as np

from ..domain.words import N_
from . import geo
from .area import Floats
from .badfile import Faults
from .tables import Cells, Columns

AGREE_M = 2_000.0  # as far may a row's two places be apart: degrees are often rounded

PLACE_NAMES = {
    "x": ("xrd", "rdx", "x", "xcoord", "xcoordinaat", "xcoordinate"),
    "y": ("yrd", "rdy", "y", "ycoord", "ycoordinaat", "ycoordinate"),
    "lat": ("lat", "latitude", "breedtegraad"),
    "lon": ("lon", "lng", "long", "longitude", "lengtegraad"),
}

NO_SPOT = N_("de coördinaten ontbreken.")
DEGREES = N_("hier horen meters (RD); “{found}” zijn graden. Een bestand heeft één stelsel.")
METRES = N_("hier horen graden (WGS84); “{found}” zijn meters. Een bestand heeft één stelsel.")
SWAPPED = N_("de kolommen {column} en {other} zijn verwisseld.")
ABROAD = N_("“{found}” ligt niet in Nederland.")
APART = N_("de meters (RD) en de graden (WGS84) van deze rij liggen {metres} meter uit elkaar.")


class Spots:
    """Gathers the place of each row; all degrees become metres at the end, in one go."""

    def __init__(self, columns: Columns, faults: Faults) -> None:
        self._faults = faults
        self._columns = columns
        self._rd = "x" in columns and "y" in columns
        self._degrees = "lat" in columns and "lon" in columns
        self._found: list[tuple[float, float, float, float]] = []
        self._at: list[dict[str, int]] = []

    @property
    def any(self) -> bool:
        """Has the file places at all?"""
        return self._rd or self._degrees

    def add(self, cells: Cells, *, needed: bool) -> None:
        """The place of one row; `needed`: a row without one is a fault."""
        x, y = self._pair(cells, "x", "y") if self._rd else (np.nan, np.nan)
        lat, lon = self._pair(cells, "lat", "lon") if self._degrees else (np.nan, np.nan)
        if np.isfinite([x, y]).all() and not geo.in_rd(x, y):
            _not_metres(cells, x, y)
        if np.isfinite([lat, lon]).all() and not geo.in_degrees(lat, lon):
            _not_degrees(cells, lat, lon)
        if needed and np.isnan([x, lat]).all():
            cells.wrong(NO_SPOT)
        self._found.append((x, y, lat, lon))
        self._at.append(cells.at)

    def _pair(self, cells: Cells, first: str, second: str) -> tuple[float, float]:
        one, two = cells.number(first), cells.number(second)
        if one is None or two is None:
            return np.nan, np.nan
        return one, two

    def settle(self) -> tuple[Floats, Floats]:
        """RD metres of each row, not a number where there is none."""
        x, y, lat, lon = np.array(self._found, dtype=np.float64).reshape(-1, 4).T
        if not np.isfinite(lat).any():
            return x, y
        east, north = (np.round(one, 1) for one in geo.to_rd(lat, lon))
        apart = np.hypot(east - x, north - y)
        for i in np.flatnonzero(apart > AGREE_M):  # nan is not larger
            self._faults.add(APART, metres=round(float(apart[i])), **self._at[i])
        return np.where(np.isnan(x), east, x), np.where(np.isnan(y), north, y)


def _not_metres(cells: Cells, x: float, y: float) -> None:
    if geo.in_degrees(x, y) or geo.in_degrees(y, x):
        cells.fault("x", DEGREES)
    elif geo.in_rd(y, x):
        cells.fault("x", SWAPPED, other=cells.name("y"))
    else:
        cells.fault("x" if not geo.in_rd(x, 450_000) else "y", ABROAD)


def _not_degrees(cells: Cells, lat: float, lon: float) -> None:
    if geo.in_rd(lat, lon) or geo.in_rd(lon, lat):
        cells.fault("lat", METRES)
    elif geo.in_degrees(lon, lat):
        cells.fault("lat", SWAPPED, other=cells.name("lon"))
    else:
        cells.fault("lat" if not geo.LAT[0] <= lat <= geo.LAT[1] else "lon", ABROAD)
