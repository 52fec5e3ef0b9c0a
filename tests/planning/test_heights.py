# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""A grid of heights: where each value lies, what is unknown, and what is no grid."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from baken.planning.heights import STEPS_MAX, BadFile, read_heights

# Rows go from north to south: 3 is the north-east, 4 the south-west.
GRID = """\
ncols 3
nrows 2
xllcorner 155000
yllcorner 463000
cellsize 100
NODATA_value -9999
1 2 3
4 -9999 6
"""


@pytest.fixture
def grid(tmp_path: Path) -> Callable[..., Path]:
    def written(text: str | bytes, name: str = "h.asc") -> Path:
        path = tmp_path / name
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return path

    return written


def at(path: Path, x: float, y: float) -> float:
    return float(read_heights(path).at(np.array([x]), np.array([y]))[0])


def test_each_value_lies_in_the_middle_of_its_cell(grid: Callable[..., Path]) -> None:
    path = grid(GRID)
    assert at(path, 155_050, 463_150) == 1
    assert at(path, 155_250, 463_150) == 3
    assert at(path, 155_050, 463_050) == 4
    assert at(path, 155_250, 463_050) == 6


def test_in_between_it_goes_straight_and_at_the_rim_it_stays(grid: Callable[..., Path]) -> None:
    path = grid(GRID)
    assert at(path, 155_100, 463_150) == 1.5
    assert at(path, 155_050, 463_100) == 2.5
    assert at(path, 155_001, 463_199) == 1


def test_what_is_unknown_or_outside_is_not_a_number(grid: Callable[..., Path]) -> None:
    path = grid(GRID)
    assert np.isnan(at(path, 155_150, 463_050))
    assert np.isnan(at(path, 154_999, 463_050))
    assert np.isnan(at(path, 155_050, 463_201))


def test_a_grid_by_the_middles_of_its_cells_is_the_same(grid: Callable[..., Path]) -> None:
    text = GRID.replace("xllcorner 155000", "xllcenter 155050")
    one = read_heights(grid(text.replace("yllcorner 463000", "YLLCENTER 463050")))
    assert np.array_equal(one.values, read_heights(grid(GRID)).values, equal_nan=True)
    assert (one.x0, one.y0) == (155_050, 463_050)


def test_values_may_be_broken_over_lines_in_any_way(grid: Callable[..., Path]) -> None:
    broken = GRID.replace("1 2 3\n4 -9999 6", "1\n2 3 4 -9999\n\n6")
    assert np.array_equal(
        read_heights(grid(broken)).values, read_heights(grid(GRID)).values, equal_nan=True
    )


def test_a_profile_has_both_ends_and_even_steps_of_at_most_the_step(
    grid: Callable[..., Path],
) -> None:
    heights = read_heights(grid(GRID))
    assert heights.profile(155_050, 463_150, 155_250, 463_150, 60).tolist() == [1, 1.5, 2, 2.5, 3]
    assert heights.profile(155_050, 463_150, 155_050, 463_150, 60).tolist() == [1, 1]
    assert len(heights.profile(0, 0, 1e9, 0, 1.0)) == STEPS_MAX + 1


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "geen ASCII-raster"),
        ("II*\x00\x08\x00", "geen ASCII-raster"),
        (GRID.replace("ncols 3\n", ""), "ontbreekt ncols"),
        (GRID.replace("yllcorner 463000\n", ""), "ontbreekt yllcorner"),
        (GRID.replace("ncols 3", "ncols 0"), "ncols is 0"),
        (GRID.replace("ncols 3", "ncols 2.5"), "ncols is 2.5"),
        (GRID.replace("ncols 3", "ncols veel"), "regel 1, kolom ncols: hier hoort een getal"),
        (GRID.replace("cellsize 100", "cellsize -1"), "cellsize is -1"),
        (GRID.replace("ncols 3", "ncols 300000000"), "er passen er"),
        (GRID.replace("155000", "5.387").replace("463000", "52.1"), "ligt niet in Nederland"),
        (GRID.replace("4 -9999 6", "4 -9999"), "er zijn 5 waarden; de kop noemt er 6"),
        (GRID + "7\n", "er zijn 7 waarden; de kop noemt er 6"),
        (GRID.replace("1 2 3", "1 x 3"), "regel 7, kolom -: hier hoort een getal; er staat “x”"),
        (GRID.replace("1 2 3", "1 2 31000"), "regel 7: een hoogte van 31000.0 meter"),
        (GRID.replace("1 2 3", "1 2 inf"), "regel 7: een hoogte van inf meter"),
    ],
)
def test_what_is_no_grid_gets_a_sentence(grid: Callable[..., Path], text: str, says: str) -> None:
    with pytest.raises(BadFile) as caught:
        read_heights(grid(text))
    assert says in str(caught.value)


def test_a_geotiff_is_told_how_to_become_a_grid(grid: Callable[..., Path]) -> None:
    with pytest.raises(BadFile, match="geen ASCII-raster") as caught:
        read_heights(grid(b"II*\x00", "h.tif"))
    assert "gdal_translate" in str(caught.value)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.binary(max_size=200), st.integers(0, len(GRID)))
def test_whatever_bytes_there_are_it_is_a_grid_or_a_bad_file(
    tmp_path: Path, data: bytes, keep: int
) -> None:
    path = tmp_path / "h.asc"
    path.write_bytes(GRID.encode()[:keep] + data)
    try:
        heights = read_heights(path)
    except BadFile:
        return
    assert heights.values.size > 0
