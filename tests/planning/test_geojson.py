# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""GeoJSON of a plan: valid by RFC 7946, whole, and where it says."""

import json
from collections import Counter
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from baken.planning.geo import to_rd
from baken.planning.geojson import geojson, geojson_bytes, twice_area
from baken.planning.plan import Plan

from .plans import small_plan

PLAN = small_plan(8)
NEAR = st.floats(-5_000, 5_000)
Rings = st.lists(st.lists(st.tuples(NEAR, NEAR), max_size=8), max_size=3)


def features(plan: Plan, layer: str, *, light: bool = False) -> list[dict[str, Any]]:
    found = geojson(plan, light=light)["features"]
    return [one for one in found if one["properties"]["layer"] == layer]


def rings_of(geometry: dict[str, Any]) -> list[list[list[float]]]:
    match geometry["type"]:
        case "Polygon":
            return list(geometry["coordinates"])
        case "MultiPolygon":
            return [ring for polygon in geometry["coordinates"] for ring in polygon]
    return []


def positions(geometry: dict[str, Any]) -> list[list[float]]:
    match geometry["type"]:
        case "Point":
            return [geometry["coordinates"]]
        case "LineString":
            return list(geometry["coordinates"])
    return [place for ring in rings_of(geometry) for place in ring]


def check(collection: dict[str, Any]) -> None:
    """What RFC 7946 asks of what we write."""
    assert collection["type"] == "FeatureCollection"
    assert "crs" not in collection
    keys = [one["id"] for one in collection["features"]]
    assert len(keys) == len(set(keys))
    for one in collection["features"]:
        assert one["type"] == "Feature"
        assert isinstance(one["properties"], dict)
        geometry = one["geometry"]
        assert geometry["type"] in {"Point", "LineString", "Polygon", "MultiPolygon"}
        for lon, lat in positions(geometry):
            assert 2 < lon < 8, "longitude comes first"
            assert 50 < lat < 54.5
            assert round(lon, 7) == lon
            assert round(lat, 7) == lat
        if geometry["type"] == "LineString":
            assert len(geometry["coordinates"]) == 2
        for ring in rings_of(geometry):
            assert len(ring) >= 4
            assert ring[0] == ring[-1]
            assert twice_area(ring) > 0, "an outer ring runs against the clock"


@pytest.mark.parametrize("light", [False, True])
def test_a_plan_is_valid_geojson(*, light: bool) -> None:
    data = geojson_bytes(PLAN, light=light)
    found = json.loads(data)
    check(found)
    assert found == geojson(PLAN, light=light)


def test_everything_of_the_plan_is_there() -> None:
    counted = Counter(one["properties"]["layer"] for one in geojson(PLAN)["features"])
    assert counted == {
        "neighbourhood": len(PLAN.reached),
        "way": len(PLAN.reached),
        "point": len(PLAN.points),
        "coordination": 2,
        "link": len(PLAN.links),
    }
    assert geojson(PLAN)["attribution"] == list(PLAN.sources)


def test_a_point_has_what_a_map_tells_of_it() -> None:
    for number, (one, found) in enumerate(
        zip(PLAN.points, features(PLAN, "point"), strict=True), 1
    ):
        told = found["properties"]
        assert told["number"] == number
        assert (told["code"], told["name"]) == (one.site.code, one.site.name)
        assert told["variant"] == one.variant.word
        assert told["residents"] == pytest.approx(one.residents, abs=0.1)
        assert told["coordination"] == one.area


def test_a_place_comes_back_to_a_centimetre() -> None:
    for one, found in zip(PLAN.points, features(PLAN, "point"), strict=True):
        lon, lat = found["geometry"]["coordinates"]
        x, y = to_rd(lat, lon)
        assert x[0] == pytest.approx(one.site.x, abs=0.02)
        assert y[0] == pytest.approx(one.site.y, abs=0.02)


def test_a_way_goes_from_a_neighbourhood_to_its_point() -> None:
    homes = {one.neighbourhood.code: one for one in PLAN.reached}
    for one in features(PLAN, "way"):
        home = homes[one["properties"]["from"]]
        assert one["properties"]["to"] == home.point
        assert one["properties"]["metres"] == pytest.approx(home.metres, abs=0.1)


def test_who_has_no_point_has_no_way_and_no_distance() -> None:
    lone = msgspec.structs.replace(PLAN.reached[0], point="", metres=0.0)
    plan = msgspec.structs.replace(PLAN, reached=(lone, *PLAN.reached[1:]))
    assert len(features(plan, "way")) == len(plan.reached) - 1
    told = features(plan, "neighbourhood")[0]["properties"]
    assert (told["point"], told["metres"], told["minutes"]) == (None, None, None)
    assert told["band"] == 3


@given(Rings)
def test_any_border_becomes_valid_rings_or_a_spot(
    rings: list[list[tuple[float, float]]],
) -> None:
    base = PLAN.reached[0]
    border = tuple(tuple((155_000 + x, 463_000 + y) for x, y in ring) for ring in rings)
    home = msgspec.structs.replace(base.neighbourhood, border=border)
    one = msgspec.structs.replace(base, neighbourhood=home)
    plan = msgspec.structs.replace(PLAN, reached=(one,))
    for light in (False, True):
        check(geojson(plan, light=light))


def test_the_light_form_is_smaller_and_says_as_much_of_each_point() -> None:
    assert len(geojson_bytes(PLAN, light=True)) < 0.9 * len(geojson_bytes(PLAN))
    assert not features(PLAN, "way", light=True)
    heavy, light = (features(PLAN, "point", light=light) for light in (False, True))
    assert [one["properties"] for one in heavy] == [one["properties"] for one in light]


def test_what_has_no_end_is_refused_rather_than_written_as_bad_json() -> None:
    with pytest.raises((ValueError, OverflowError)):
        geojson_bytes(
            msgspec.structs.replace(
                PLAN,
                points=(msgspec.structs.replace(PLAN.points[0], farthest_m=float("inf")),),
            )
        )
