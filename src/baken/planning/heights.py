# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""A grid of heights of the ground, for lines of sight: an ESRI ASCII grid in RD metres.

A GeoTIFF is not read: `gdal_translate -of AAIGrid` makes this of it.  Metres above NAP.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

import msgspec
import numpy as np

from ..domain.words import N_
from . import geo
from .area import Floats
from .badfile import BadFile, Faults, shown
from .tables import LONG_LINE, NOT_A_NUMBER, number, open_file

VALUES_MAX = 25_000_000  # 100 MB
HEAD_LINES = 8
LINE_BYTES_MAX = 1 << 20
STEPS_MAX = 10_000
HIGH_M = (-100.0, 1_000.0)  # nothing in the country is lower or higher

SIZES = ("ncols", "nrows", "cellsize")
CORNERS = ("xllcorner", "yllcorner", "xllcenter", "yllcenter")

ONLY_ASC = N_("dit is geen ASCII-raster (.asc). Een GeoTIFF zet gdal_translate -of AAIGrid om.")
NO_SETTING = N_("in de kop ontbreekt {name}.")
BAD_SIZE = N_("{name} is {found}; dat kan niet.")
TOO_LARGE = N_("het raster heeft {found} waarden; er passen er {most}.")
TOO_FEW = N_("er zijn {found} waarden; de kop noemt er {expected}.")
ABROAD = N_("het raster ligt niet in Nederland. Het stelsel hoort RD te zijn (meters).")
UNLIKELY = N_("een hoogte van {found} meter bestaat in Nederland niet.")


class Heights(msgspec.Struct, frozen=True):
    """Heights in metres of the middles of square cells; row 0 is the south, nan is unknown.

    `x0`, `y0` is the middle of the cell in the south-west.
    """

    x0: float
    y0: float
    cell: float
    values: np.ndarray

    def profile(self, x1: float, y1: float, x2: float, y2: float, step_m: float) -> Floats:
        """Heights at even steps of at most `step_m` from one spot to another, both included.

        Between the middles of cells it goes straight; not a number where nothing is known.
        """
        length = float(np.hypot(x2 - x1, y2 - y1))
        steps = min(STEPS_MAX, max(1, int(np.ceil(length / step_m))))
        part = np.linspace(0.0, 1.0, steps + 1)
        return self.at(x1 + (x2 - x1) * part, y1 + (y2 - y1) * part)

    def at(self, x: Floats, y: Floats) -> Floats:
        """Heights at these spots."""
        rows, columns = self.values.shape
        across, up = (np.asarray(x) - self.x0) / self.cell, (np.asarray(y) - self.y0) / self.cell
        inside = (across >= -0.5) & (across <= columns - 0.5) & (up >= -0.5) & (up <= rows - 0.5)
        across = np.clip(np.where(inside, across, 0), 0, columns - 1)
        up = np.clip(np.where(inside, up, 0), 0, rows - 1)
        west, south = np.floor(across).astype(int), np.floor(up).astype(int)
        east, north = np.minimum(west + 1, columns - 1), np.minimum(south + 1, rows - 1)
        a, b = across - west, up - south
        found: Floats = np.zeros(across.shape)
        for row, column, weight in (
            (south, west, (1 - a) * (1 - b)),
            (south, east, a * (1 - b)),
            (north, west, (1 - a) * b),
            (north, east, a * b),
        ):
            # A neighbour that is unknown matters only where it has weight.
            found = found + np.where(weight > 0, weight * self.values[row, column], 0.0)
        return np.where(inside, found, np.nan)


def read_heights(path: Path) -> Heights:
    """Read a grid.  Raises `BadFile`."""
    faults = Faults(path.name)
    if path.suffix.lower() != ".asc":
        raise faults.over(ONLY_ASC)
    with open_file(path) as file:
        return _read(file, faults)


def _read(file: BinaryIO, faults: Faults) -> Heights:
    lines = _lines(file, faults)
    head: dict[str, float] = {}
    first: tuple[int, list[bytes]] | None = None
    for line, words in lines:
        name = words[0].decode("latin-1").lower()
        if len(words) != 2 or not name[0].isalpha() or len(head) == HEAD_LINES:
            first = line, words
            break
        value = number(words[1].decode("latin-1"))
        if value is None:
            raise faults.over(NOT_A_NUMBER, line=line, column=shown(name), found=_quoted(words[1]))
        head[name] = value
    columns, rows, cell, x0, y0 = _frame(head, faults)
    nothing = head.get("nodata_value", -9999.0)
    values = np.empty(columns * rows, dtype=np.float32)
    filled = 0
    while first is not None:
        line, words = first
        try:
            some = np.array(words, dtype=np.float64)
        except ValueError:
            wrong = next(one for one in words if number(one.decode("latin-1")) is None)
            raise faults.over(NOT_A_NUMBER, line=line, column="-", found=_quoted(wrong)) from None
        if filled + len(some) > len(values):
            raise faults.over(TOO_FEW, line=line, found=filled + len(some), expected=len(values))
        some[some == nothing] = np.nan
        odd = (some < HIGH_M[0]) | (some > HIGH_M[1]) | np.isinf(some)
        if odd.any():
            raise faults.over(UNLIKELY, line=line, found=float(some[odd][0]))
        values[filled : filled + len(some)] = some
        filled += len(some)
        first = next(lines, None)
    if filled != len(values):
        raise faults.over(TOO_FEW, found=filled, expected=len(values))
    return Heights(x0, y0, cell, values.reshape(rows, columns)[::-1])


def _quoted(word: bytes) -> str:
    return shown(word[:200].decode("latin-1"))


def _frame(head: dict[str, float], faults: Faults) -> tuple[int, int, float, float, float]:
    """Columns, rows, size of a cell, and the middle of the cell in the south-west."""
    for name in SIZES:
        if name not in head:
            if not head:
                raise faults.over(ONLY_ASC)
            raise faults.over(NO_SETTING, name=name)
        if head[name] <= 0 or (name != "cellsize" and head[name] != int(head[name])):
            raise faults.over(BAD_SIZE, name=name, found=head[name])
    columns, rows, cell = int(head["ncols"]), int(head["nrows"]), head["cellsize"]
    if columns * rows > VALUES_MAX:
        raise faults.over(TOO_LARGE, found=columns * rows, most=VALUES_MAX)
    place = []
    for corner, middle in (("xllcorner", "xllcenter"), ("yllcorner", "yllcenter")):
        if corner not in head and middle not in head:
            raise faults.over(NO_SETTING, name=corner)
        place.append(head[corner] + cell / 2 if corner in head else head[middle])
    x0, y0 = place
    if not (geo.in_rd(x0, y0) or geo.in_rd(x0 + cell * columns, y0 + cell * rows)):
        raise faults.over(ABROAD)
    return columns, rows, cell, x0, y0


def _lines(file: BinaryIO, faults: Faults) -> Iterator[tuple[int, list[bytes]]]:
    line = 0
    while data := file.readline(LINE_BYTES_MAX + 1):
        line += 1
        if len(data) > LINE_BYTES_MAX:
            raise faults.over(LONG_LINE, line=line)
        if words := data.split():
            yield line, words


__all__ = ["BadFile", "Heights", "read_heights"]
