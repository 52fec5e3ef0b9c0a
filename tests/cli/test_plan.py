# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""`baken plan` as it is given: a plan whole or not at all, errors in a sentence, honest figures."""

import json
import os
import signal
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from baken.cli.main import baken
from baken.planning.plan import plan_of

SHARED = Path(__file__).resolve().parents[3] / "shared" / "data"
needs_data = pytest.mark.skipif(not SHARED.is_dir(), reason="the shared data are not there")

# Five vertices on a line, 3 apart; the last edge is given twice and its second length counts.
LINE = "5 5 2\n1 2 3\n2 3 3\n3 4 3\n4 5 9\n4 5 3\n"
WAREHOUSES = "2 3\n10 5\n10 5\n4\n1 8\n4\n2 4\n4\n9 1\n"
ROUTES = """NAME : small
TYPE : CVRP
DIMENSION : 4
EDGE_WEIGHT_TYPE : EUC_2D
CAPACITY : 2
NODE_COORD_SECTION
1 0 0
2 10 0
3 0 10
4 -10 0
DEMAND_SECTION
1 0
2 1
3 1
4 1
DEPOT_SECTION
1
-1
EOF
"""


def run(*words: str | Path) -> Result:
    return CliRunner().invoke(baken, ["plan", *map(str, words)])


def answer(*words: str | Path) -> Any:
    result = run(*words, "--json")
    assert result.exit_code == 0, result.output
    return json.loads(result.stdout)


@pytest.fixture
def example(tmp_path: Path) -> Path:
    folder = tmp_path / "example"
    assert run("example", folder).exit_code == 0
    return folder


# solve


def test_a_graph_is_solved_and_proven(tmp_path: Path) -> None:
    file = tmp_path / "line.txt"
    file.write_text(LINE)
    found = answer("solve", file)
    assert (found["objective"], found["bound"], found["gap"]) == (9, 9, 0)
    assert found["status"] == "optimal"
    assert sorted(found["open"]) in ([1, 4], [2, 4], [2, 5])
    assert answer("solve", file, "--problem", "p-center", "--p", "1")["open"] == [3]


def test_warehouses_are_solved_with_what_opening_costs(tmp_path: Path) -> None:
    file = tmp_path / "cap.txt"
    file.write_text(WAREHOUSES)
    found = answer("solve", file, "--problem", "capacitated")
    # Both: 5 + 5, and 1 + 2 + 1; the 12 that are asked don't fit in one of 10.
    assert found["objective"] == pytest.approx(14)
    assert found["open"] == [1, 2]


def test_a_table_of_postcodes_is_solved_by_its_column(tmp_path: Path) -> None:
    file = tmp_path / "people.csv"
    file.write_text(
        "postcode,plaats,vr_code,inwoners,kinderen,x_rd,y_rd\n"
        "1001,A,VR01,100,1,100000,400000\n"
        "1002,A,VR01,10,90,100000,401000\n"
        "1003,A,VR02,500,5,150000,450000\n"
    )
    most = answer("solve", "--demand", file, "--weight", "inwoners", "--region", "VR01", "--p", "1")
    assert (most["open"], most["objective"]) == (["1001"], 10_000)
    assert most["mean"] == pytest.approx(10_000 / 110)
    young = answer("solve", "--demand", file, "--weight", "kinderen", "--p", "2")
    assert young["open"] == ["1002", "1003"]


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ((), "FILE"),
        (("--demand", "people.csv"), "--weight"),
        (("no.txt",), "no.txt"),
    ],
)
def test_what_is_missing_is_named(words: tuple[str, ...], says: str) -> None:
    result = run("solve", *words)
    assert result.exit_code == 2
    assert says in result.output
    assert "Traceback" not in result.output


def test_a_wrong_graph_names_its_line(tmp_path: Path) -> None:
    file = tmp_path / "line.txt"
    file.write_text(LINE.replace("2 3 3", "2 x 3"))
    result = run("solve", file)
    assert result.exit_code == 2
    assert "3" in result.output
    assert "x" in result.output


def test_more_points_than_places_is_a_clash(tmp_path: Path) -> None:
    file = tmp_path / "line.txt"
    file.write_text(LINE)
    result = run("solve", file, "--p", "6", "--json")
    assert result.exit_code in (1, 2)
    assert "6" in result.output
    assert "Traceback" not in result.output


def test_routes_visit_all_and_claim_no_proof(tmp_path: Path) -> None:
    file = tmp_path / "small.vrp"
    file.write_text(ROUTES)
    found = answer("routes", file, "--time-limit", "0.3")
    # The far pair alone and the third, or two on one side: 10+14+10 and 20.
    assert found["objective"] == 54
    assert (found["bound"], found["status"]) == (None, "found")
    assert sorted(stop for trip in found["open"] for stop in trip) == [1, 2, 3]


@needs_data
def test_a_region_of_postcodes_is_proven() -> None:
    table = SHARED / "geo" / "pc4_population.csv"
    found = answer(
        "solve", "--demand", table, "--weight", "inwoners", "--region", "VR25", "--p", "25"
    )
    assert found["status"] == "optimal"
    assert round(found["mean"]) == 994  # shared/data/README.md


# a plan


def test_the_example_becomes_a_plan_with_all_its_papers(example: Path) -> None:
    papers = {name: example / f"council.{name}" for name in ("pdf", "xlsx", "geojson")}
    words = [part for name, file in papers.items() for part in (f"--{name}", str(file))]
    extra = ["--kit", str(example / "kit.pdf"), "--residents", str(example / "residents.pdf")]
    result = run("sites", example / "plan.toml", *words, *extra, "--json")
    assert result.exit_code == 0, result.output
    told = json.loads(result.stdout)
    plan = plan_of((example / "plan.json").read_bytes())
    assert told["status"] == plan.status.word
    assert told["open"] == [one.site.code for one in plan.points]
    for name in ("council.pdf", "kit.pdf", "residents.pdf"):
        assert (example / name).read_bytes().startswith(b"%PDF")
    assert zipfile.is_zipfile(papers["xlsx"])
    assert json.loads(papers["geojson"].read_bytes())["type"] == "FeatureCollection"
    shown = run("show", example / "plan.json")
    assert plan.points[0].site.name in shown.output
    beside = run("compare", example / "plan.json", example / "plan.json")
    assert beside.exit_code == 0, beside.output


def test_rounds_go_from_a_coordination_point(example: Path) -> None:
    assert run("sites", example / "plan.toml").exit_code == 0
    plan = plan_of((example / "plan.json").read_bytes())
    seat = next(one.site.code for one in plan.coordination if one.appointed)
    sheet = example / "rounds.pdf"
    result = run("rounds", example / "plan.json", seat, "--seconds", "0.5", "--pdf", sheet)
    assert result.exit_code == 0, result.output
    assert "vehicle 1" in result.output
    assert sheet.read_bytes().startswith(b"%PDF")
    assert run("rounds", example / "plan.json", "NIETS").exit_code == 2
    assert run("rounds", example / "plan.json", seat, "--start", "8 uur").exit_code == 2


def test_a_wrong_file_leaves_no_plan(example: Path) -> None:
    wishes = example / "plan.toml"
    wishes.write_text(wishes.read_text().replace("people = ", "people = 'gone.csv' #"))
    result = run("sites", wishes)
    assert result.exit_code == 2
    assert "gone.csv" in result.output
    assert not (example / "plan.json").exists()


def test_a_program_is_told_the_error_in_each_language(example: Path) -> None:
    wishes = example / "plan.toml"
    wishes.write_text(wishes.read_text().replace("people = ", "people = '../../gone.csv' #"))
    result = run("sites", wishes, "--inside", "--progress-json")
    assert result.exit_code == 2
    last = json.loads(result.stdout.splitlines()[-1])
    assert set(last["error"]) == {"nl", "en"}


def test_a_file_that_is_no_plan_is_named(tmp_path: Path) -> None:
    file = tmp_path / "plan.json"
    file.write_text("{}")
    for command in ("show", "compare"):
        result = run(command, file)
        assert result.exit_code != 0
        assert "plan.json" in result.output
        assert "Traceback" not in result.output


def test_a_cancel_keeps_the_best_so_far(example: Path) -> None:
    """The real command, told to stop at its first sign of life."""
    child = subprocess.Popen(
        [sys.executable, "-m", "baken", "plan", "sites", "plan.toml", "--progress-json"],
        cwd=example,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONUNBUFFERED": "1"},
    )
    assert child.stdout is not None
    first = child.stdout.readline()
    child.send_signal(signal.SIGTERM)
    child.stdout.read()
    assert child.wait() == 0
    assert "seconds" in json.loads(first)
    plan = plan_of((example / "plan.json").read_bytes())
    assert len(plan.points) > 0
