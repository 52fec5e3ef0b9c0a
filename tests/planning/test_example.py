# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The example is whole, small, and shows everything that can be read."""

from pathlib import Path

import numpy as np
import pytest

from baken.domain.words import Known
from baken.planning import example
from baken.planning.area import Group, Site, SiteKind
from baken.planning.example import write_example
from baken.planning.load import Loaded, load
from baken.planning.sites import SITE_NAMES
from baken.planning.spots import PLACE_NAMES
from baken.planning.wishes import Wishes, read_wishes

BYTES_MAX = 200_000


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Wishes, Loaded]:
    folder = tmp_path_factory.mktemp("example") / "new"
    wishes = read_wishes(write_example(folder))
    return wishes, load(wishes, folder, inside=True)


def test_it_is_read_without_a_note(made: tuple[Wishes, Loaded]) -> None:
    _, loaded = made
    assert loaded.notes == ()
    assert loaded.sources == ()
    assert loaded.area.by == "roads"
    assert loaded.heights is not None
    assert np.isfinite(loaded.area.distance).all()


def test_it_is_small() -> None:
    assert sum(file.stat().st_size for file in example.FILES.iterdir()) < BYTES_MAX


def test_it_has_people_of_every_group_and_buildings_of_every_kind(
    made: tuple[Wishes, Loaded],
) -> None:
    area = made[1].area
    assert len(area.neighbourhoods) == 40
    assert all(area.known(group) and area.people(group).sum() for group in Group)
    assert all(one.border and one.flood_cm is not None for one in area.neighbourhoods)
    assert len(area.sites) == 30
    assert {one.kind for one in area.sites} == {*SiteKind}


@pytest.mark.parametrize("field", sorted({*SITE_NAMES} - {*PLACE_NAMES}))
def test_every_column_of_a_site_is_filled_somewhere(
    made: tuple[Wishes, Loaded], field: str
) -> None:
    nothing: tuple[object, ...] = (None, "", Known.UNKNOWN, frozenset(), False)
    assert any(getattr(one, field) not in nothing for one in made[1].area.sites)


@pytest.mark.parametrize(
    "field", ["accessible", "owner_agrees", "in_contour", "upper_floor", "keyholders", "power_h"]
)
def test_some_things_are_unknown_somewhere(made: tuple[Wishes, Loaded], field: str) -> None:
    assert any(getattr(one, field) in (None, Known.UNKNOWN) for one in made[1].area.sites)


def test_what_it_wishes_can_be_had(made: tuple[Wishes, Loaded]) -> None:
    wishes, loaded = made
    codes = {one.code for one in loaded.area.sites}
    assert {*wishes.fixed, *(one.site for one in wishes.variants.overrule)} <= codes
    assert sum(one.existing for one in loaded.area.sites) >= 2
    assert wishes.points is not None
    assert wishes.coordination is not None
    assert wishes.coordination.number is not None
    places = [one for one in loaded.area.sites if one.coordination is Known.YES]
    assert len(places) > wishes.coordination.number
    assert len({one.flood_zone for one in places}) > 1
    assert len({one.feeder for one in places}) > 1
    bounds = wishes.coordination.points_min, wishes.coordination.points_max
    assert bounds[0] * wishes.coordination.number <= wishes.points
    assert bounds[1] * wishes.coordination.number >= wishes.points
    largest = sorted((_holds(one, wishes) for one in loaded.area.sites), reverse=True)
    assert sum(largest[: wishes.points]) > loaded.area.residents.sum()


def _holds(site: Site, wishes: Wishes) -> float:
    return wishes.capacity.residents if site.capacity is None else site.capacity


def test_every_table_of_a_plan_file_stands_in_it(tmp_path: Path) -> None:
    text = write_example(tmp_path).read_text("utf-8")
    for name in Wishes.__struct_fields__:
        if name not in ("gap", "parts"):
            assert f"\n{name} = " in text or f"\n[{name}]" in text or f"\n[[{name}" in text, name


def test_nothing_is_overwritten(tmp_path: Path) -> None:
    mine = tmp_path / "plekken.csv"
    mine.write_text("mine")
    with pytest.raises(FileExistsError):
        write_example(tmp_path)
    assert mine.read_text() == "mine"
    assert [file.name for file in tmp_path.iterdir()] == ["plekken.csv"]
