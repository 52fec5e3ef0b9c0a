# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Files of CVRPLIB: read as they are meant, or refused with the line and what was expected."""

from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from baken.planning.cvrplib import BadRouting, faults, read_sol, read_vrp
from baken.planning.routes import length

SHARED = Path(__file__).resolve().parents[3] / "shared/data/routing"

FLAT = """NAME : proef
COMMENT : (made by hand)
TYPE : CVRP
DIMENSION : 4
EDGE_WEIGHT_TYPE : EUC_2D
CAPACITY : 10
NODE_COORD_SECTION
1 0 0
2 3 4
3 0 1.4
4 1 1
DEMAND_SECTION
1 0
2 5
3 6
4 4
DEPOT_SECTION
 1
 -1
EOF
"""
GIVEN = """TYPE: CVRP
DIMENSION: 3
CAPACITY: 5
EDGE_WEIGHT_TYPE: EXPLICIT
EDGE_WEIGHT_FORMAT: {form}
EDGE_WEIGHT_SECTION
{weights}
DEMAND_SECTION
1 0
2 2
3 3
DEPOT_SECTION
1
-1
EOF
"""


def read(text: str, tmp_path: Path) -> tuple[list[list[int]], tuple[int, ...], int]:
    path = tmp_path / "proef.vrp"
    path.write_text(text)
    problem = read_vrp(path)
    return problem.distance.tolist(), problem.load, problem.capacity


def refused(text: str, tmp_path: Path) -> str:
    with pytest.raises(BadRouting) as error:
        read(text, tmp_path)
    return str(error.value)


def test_distances_are_rounded_to_the_nearest(tmp_path: Path) -> None:
    distance, load, capacity = read(FLAT, tmp_path)
    assert distance == [[0, 5, 1, 1], [5, 0, 4, 4], [1, 4, 0, 1], [1, 4, 1, 0]]
    assert (load, capacity) == ((5, 6, 4), 10)
    up, _, _ = read(FLAT.replace("EUC_2D", "CEIL_2D"), tmp_path)
    assert up == [[0, 5, 2, 2], [5, 0, 4, 4], [2, 4, 0, 2], [2, 4, 2, 0]]


@pytest.mark.parametrize(
    ("form", "weights"),
    [
        ("LOWER_ROW", "7 8 9"),
        ("LOWER_DIAG_ROW", "0\n7 0\n8 9 0"),
        ("UPPER_ROW", "7 8\n9"),
        ("UPPER_DIAG_ROW", "0 7 8 0 9 0"),
        ("FULL_MATRIX", "0 7 8\n7 0 9\n8 9 0"),
    ],
)
def test_distances_as_listed(form: str, weights: str, tmp_path: Path) -> None:
    distance, _, _ = read(GIVEN.format(form=form, weights=weights), tmp_path)
    assert distance == [[0, 7, 8], [7, 0, 9], [8, 9, 0]]


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("TYPE : CVRP", "TYPE : TSP", "line 3: TYPE TSP"),
        ("EUC_2D", "GEO", "line 5: EDGE_WEIGHT_TYPE GEO"),
        ("CAPACITY : 10", "DISTANCE : 100", "line 6: DISTANCE 100 is not supported"),
        ("CAPACITY : 10", "CAPACITY : ten", "line 6: expected the capacity"),
        ("CAPACITY : 10\n", "", "expected CAPACITY"),
        ("DIMENSION : 4\n", "", "line 6: DIMENSION must come before"),
        ("DIMENSION : 4", "DIMENSION : 99999999", "line 4: a number is not within"),
        ("2 3 4\n", "2 3\n", "line 9: expected a place and its two coordinates"),
        ("2 3 4\n", "2 3 nan\n", "line 9"),
        ("2 3 4\n", "2 3 1e99\n", "line 9"),
        ("2 3 4\n", "7 3 4\n", "line 9: there is no place 7"),
        ("2 3 4\n", "1 3 4\n", "NODE_COORD_SECTION with each place once"),
        ("2 5\n", "2 -5\n", "line 14: a demand"),
        ("2 5\n", "2 11\n", "place 2 asks for 11; a vehicle holds 10"),
        ("4 1 1\n", "", "line 11: expected a place and its two coordinates"),
        (" 1\n -1", " 2\n -1", "only place 1 can be the depot"),
        (" 1\n -1\nEOF\n", " 1\n", "the file ends; expected -1"),
        ("NODE_COORD_SECTION", "TIME_WINDOW_SECTION", "TIME_WINDOW_SECTION is not supported"),
        ("COMMENT : (made by hand)", "what is this?", "line 2: expected a heading or a section"),
    ],
)
def test_what_is_wrong_is_said_with_its_line(old: str, new: str, said: str, tmp_path: Path) -> None:
    assert old in FLAT
    assert said in refused(FLAT.replace(old, new, 1), tmp_path)


def test_wrong_lists_of_distances(tmp_path: Path) -> None:
    few = refused(GIVEN.format(form="LOWER_ROW", weights="7 8"), tmp_path)
    assert "line 8: expected distances" in few
    many = refused(GIVEN.format(form="LOWER_ROW", weights="7 8 9 1"), tmp_path)
    assert "line 7: 1 distances too many" in many
    below = refused(GIVEN.format(form="LOWER_ROW", weights="7 8 -9"), tmp_path)
    assert "whole number from 0" in below
    assert "EDGE_WEIGHT_FORMAT" in refused(GIVEN.format(form="FUNCTION", weights="7"), tmp_path)


def test_no_file_is_said(tmp_path: Path) -> None:
    with pytest.raises(BadRouting, match="No such file"):
        read_vrp(tmp_path / "proef.vrp")


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.binary(max_size=300), at=st.integers(0, len(FLAT)))
def test_any_bytes_give_a_problem_or_a_refusal(data: bytes, at: int, tmp_path: Path) -> None:
    path = tmp_path / "proef.vrp"
    path.write_bytes(FLAT[:at].encode() + data + FLAT[at:].encode())
    try:
        problem = read_vrp(path)
    except BadRouting:
        return
    assert problem.distance.shape == (problem.stops + 1,) * 2


def test_a_solution_and_what_is_wrong_with_it(tmp_path: Path) -> None:
    (tmp_path / "proef.vrp").write_text(FLAT)
    problem = read_vrp(tmp_path / "proef.vrp")
    path = tmp_path / "proef.sol"
    path.write_text("Route #1: 1\nRoute #2: 2 3\nCost 13\n")
    found = read_sol(path, 3)
    assert (found.routes, found.cost) == (((1,), (2, 3)), 13.0)
    assert faults(problem, found.routes) == []
    assert length(problem, found.routes) == 13
    assert faults(problem, ((1, 2), (3,))) == ["trip 1 carries 11; a vehicle holds 10"]
    assert faults(problem, ((1,), (3,))) == ["not every stop is visited exactly once"]
    path.write_text("Route #1: 9\n")
    with pytest.raises(BadRouting, match="line 1: a number is not within 3"):
        read_sol(path, 3)
    path.write_text("Rute #1: 1\n")
    with pytest.raises(BadRouting, match="line 1: expected a route or the cost"):
        read_sol(path, 3)


@pytest.mark.skipif(not SHARED.exists(), reason="../shared/data/routing is not here")
@pytest.mark.parametrize("name", ["X-n101-k25", "X-n120-k6", "X-n200-k36"])
def test_the_best_known_solutions_cost_what_they_claim(name: str) -> None:
    problem = read_vrp(SHARED / f"{name}.vrp")
    best = read_sol(SHARED / f"{name}.sol", problem.stops)
    assert faults(problem, best.routes) == []
    assert length(problem, best.routes) == best.cost
    assert np.array_equal(problem.distance, problem.distance.T)
