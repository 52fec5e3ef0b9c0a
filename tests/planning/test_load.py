# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""From a plan file to an area: files beside the plan, bounds, and nothing from outside."""

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from baken.planning import load as loading
from baken.planning.badfile import BadFile
from baken.planning.load import load
from baken.planning.problem import Impossible
from baken.planning.wishes import GoalWish, Input, Wishes

SHARED = Path(__file__).resolve().parents[3] / "shared" / "data" / "geo"

PEOPLE = """\
code,naam,gemeente,vr_code,inwoners,x_rd,y_rd
A,Hoek,Hoek,VR08,100,155000,463000
B,Dorp,Dorp,VR08,200,158000,467000
C,Ver,Ver,VR25,300,175000,500000
"""
SITES = "naam,soort,x_rd,y_rd\nSchool,school,155000,464000\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    inner = tmp_path / "plan"
    inner.mkdir()
    for name, text in (("people.csv", PEOPLE), ("sites.csv", SITES)):
        (inner / name).write_text(text)
        (tmp_path / name).write_text(text)
    return inner


def wishes(**values: Any) -> Wishes:
    return Wishes(name="Test", points=1, goals=(GoalWish(kind="p_median"),), input=Input(**values))


def test_without_sites_every_neighbourhood_is_a_candidate(folder: Path) -> None:
    area = load(wishes(people="people.csv", regions=("VR08",)), folder).area
    assert [(one.code, one.existing) for one in area.sites] == [("A", False), ("B", False)]
    assert area.distance == pytest.approx(np.array([[0, 6_500], [6_500, 0]]))
    assert (area.by, area.detour) == ("straight", 1.3)


def test_sites_and_the_factor_on_the_straight_line(folder: Path) -> None:
    wish = wishes(people="people.csv", sites="sites.csv", regions=("VR08",), detour=1.0)
    area = load(wish, folder).area
    assert [one.code for one in area.sites] == ["P1"]
    assert area.distance.T.tolist() == [pytest.approx([1_000, 4_242.64])]


def test_a_candidate_outside_the_area_is_named(folder: Path) -> None:
    with pytest.raises(BadFile) as caught:
        load(wishes(people="people.csv", sites="sites.csv", regions=("VR25",)), folder)
    assert "School ligt buiten het gebied: 41.2 km" in str(caught.value)


@pytest.mark.parametrize("name", ["../people.csv", "/etc/hostname", "a/../../people.csv", "\x00"])
@pytest.mark.parametrize("which", ["people", "borders", "sites", "roads", "heights"])
def test_a_plan_from_a_page_reaches_no_file_outside(folder: Path, name: str, which: str) -> None:
    wish = wishes(**({"people": "people.csv"} | {which: name}))
    with pytest.raises(BadFile) as caught:
        load(wish, folder, inside=True)
    assert "dezelfde map" in str(caught.value)


def test_nor_over_a_link(folder: Path) -> None:
    (folder / "link.csv").symlink_to(folder.parent / "people.csv")
    with pytest.raises(BadFile, match="dezelfde map"):
        load(wishes(people="link.csv"), folder, inside=True)
    assert len(load(wishes(people="link.csv"), folder).area.sites) == 3


def test_a_plan_of_ones_own_may_name_any_file(folder: Path) -> None:
    assert len(load(wishes(people="../people.csv"), folder).area.sites) == 3


def test_a_missing_file_and_no_file(folder: Path) -> None:
    with pytest.raises(BadFile) as caught:
        load(wishes(people="none.csv"), folder)
    assert str(caught.value).startswith("none.csv: dit bestand kan niet gelezen worden")
    with pytest.raises(BadFile):
        load(wishes(people=""), folder)


def test_more_pairs_than_fit_are_refused_before_they_are_made(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(loading, "PAIRS_MAX", 8)
    monkeypatch.setattr(loading, "cdist", None)  # who calls it all the same falls over
    with pytest.raises(Impossible) as caught:
        load(wishes(people="people.csv"), folder)
    assert caught.value.values == {"people": 3, "sites": 3}


@pytest.mark.skipif(not SHARED.is_dir(), reason="the shared data are not here")
@pytest.mark.parametrize(
    ("region", "places", "residents"), [("VR08", 159, 563_915), ("VR25", 93, 428_210)]
)
def test_a_real_region(region: str, places: int, residents: int) -> None:
    loaded = load(wishes(people="pc4_population.csv", regions=(region,), detour=1.0), SHARED)
    area = loaded.area
    assert area.distance.shape == (places, places)
    assert area.residents.sum() == residents
    assert (np.diag(area.distance) == 0).all()
    assert loaded.sources == ("CBS, CC BY 4.0",)
