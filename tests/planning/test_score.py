# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Filters and scores: what is unknown is told, what is better never scores lower."""

from typing import Any

import msgspec
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from baken.domain.words import Known
from baken.planning.area import Area, Neighbourhood, People, Site, SiteKind
from baken.planning.plan import Chosen, Plan
from baken.planning.problem import Status
from baken.planning.score import filtered, weighted, with_scores
from baken.planning.wishes import Filters, GoalWish, Input, Weights, Wishes

GOOD: dict[str, Any] = {
    "accessible": Known.YES,
    "owner_agrees": Known.YES,
    "keyholders": 2,
    "flood_cm": 0.0,
    "in_contour": Known.NO,
}
WISHES = Wishes(
    name="proef", input=Input(people="buurten.csv"), points=1, goals=(GoalWish(kind="p_median"),)
)


def site(code: str, x: float = 0.0, **facts: Any) -> Site:
    return Site(code=code, name=f"Huis {code}", x=x, y=0.0, **{**GOOD, **facts})


def area_of(*sites: Site, people: tuple[People, ...] = (People(all=1_000.0),)) -> Area:
    """People on a line, 1 km apart, in straight distance of the sites."""
    homes = tuple(
        Neighbourhood(code=f"B{i}", name=f"Buurt {i}", x=1_000.0 * i, y=0.0, people=one)
        for i, one in enumerate(people)
    )
    distance = np.array([[abs(home.x - one.x) for one in sites] for home in homes])
    return Area(neighbourhoods=homes, sites=sites, distance=distance)


def plan_of(*sites: Site, wishes: Wishes = WISHES, residents: float = 1_000.0) -> Plan:
    return Plan(
        wishes=wishes,
        status=Status.OPTIMAL,
        points=tuple(
            Chosen(site=one, residents=residents, vulnerable=0, farthest_m=0, mean_m=0)
            for one in sites
        ),
    )


def with_filters(**filters: Any) -> Wishes:
    return msgspec.structs.replace(WISHES, filters=Filters(**filters))


@pytest.mark.parametrize(
    ("facts", "wish"),
    [
        ({"flood_cm": 31.0, "upper_floor": Known.NO}, "flood"),
        ({"in_contour": Known.YES}, "contour"),
        ({"accessible": Known.NO}, "accessible"),
        ({"owner_agrees": Known.NO}, "owner"),
        ({"keyholders": 1}, "keyholders"),
    ],
)
def test_what_fails_a_filter_is_rejected_and_the_filter_is_named(
    facts: dict[str, Any], wish: str
) -> None:
    allowed, rejected, doubts = filtered(area_of(site("A"), site("B", **facts)), WISHES)
    assert allowed == (0,)
    assert [(one.site, [why.wish for why in one.why]) for one in rejected] == [("B", [wish])]
    assert doubts == ()
    for why in rejected[0].why:
        assert "{" not in why.text.format(**why.values)


def test_a_floor_above_the_water_makes_up_for_a_flood() -> None:
    wet = site("A", flood_cm=200.0, upper_floor=Known.YES)
    assert filtered(area_of(wet), WISHES)[0] == (0,)


@pytest.mark.parametrize(
    "facts",
    [
        {"flood_cm": None},
        {"flood_cm": 90.0},
        {"in_contour": Known.UNKNOWN},
        {"accessible": Known.UNKNOWN},
        {"owner_agrees": Known.UNKNOWN},
        {"keyholders": None},
    ],
)
def test_what_is_unknown_stays_with_a_doubt_and_goes_where_filters_are_strict(
    facts: dict[str, Any],
) -> None:
    area = area_of(site("A", **facts))
    allowed, rejected, doubts = filtered(area, WISHES)
    assert allowed == (0,)
    assert rejected == ()
    assert [doubt.values for doubt in doubts] == [{"count": 1, "names": "Huis A"}]
    allowed, rejected, doubts = filtered(area, with_filters(strict=True))
    assert allowed == ()
    assert len(rejected) == 1
    assert doubts == ()


def test_a_doubt_counts_all_and_names_the_first_few() -> None:
    sites = [site(f"S{n:02}", owner_agrees=Known.UNKNOWN) for n in range(20)]
    (doubt,) = filtered(area_of(*sites), WISHES)[2]
    assert doubt.values["count"] == 20
    assert str(doubt.values["names"]).count("Huis") == 5


@pytest.mark.parametrize("strict", [True, False])
def test_a_point_that_is_there_or_fixed_stays_and_its_failing_is_told(strict: bool) -> None:
    area = area_of(
        site("A", existing=True, accessible=Known.NO), site("B", owner_agrees=Known.NO), site("C")
    )
    wishes = msgspec.structs.replace(with_filters(strict=strict), fixed=("B",))
    allowed, rejected, doubts = filtered(area, wishes)
    assert allowed == (0, 1, 2)
    assert rejected == ()
    assert [(one.wish, one.values["names"]) for one in doubts] == [
        ("accessible", "Huis A"),
        ("owner", "Huis B"),
    ]


def test_only_the_kinds_that_are_asked() -> None:
    area = area_of(site("A", kind=SiteKind.SCHOOL), site("B", kind=SiteKind.CHURCH))
    allowed, rejected, _ = filtered(area, with_filters(kinds=("school",)))
    assert allowed == (0,)
    assert rejected[0].why[0].wish == "kinds"


def test_a_filter_that_is_not_asked_rejects_nobody_and_doubts_nothing() -> None:
    bare = Site(code="A", name="A", x=0, y=0, flood_cm=0.0)
    wishes = with_filters(
        outside_contours=False, accessible=False, owner_agrees=False, keyholders_min=0
    )
    assert filtered(area_of(bare), wishes) == ((0,), (), ())


def test_the_ten_parts_are_those_of_the_weights() -> None:
    one = site("A")
    (point,) = with_scores(plan_of(one), area_of(one)).points
    assert point.score is not None
    assert set(point.score.parts) == set(Weights.__struct_fields__)


def test_what_is_unknown_does_not_count_in_the_whole() -> None:
    assert weighted({"near": 1.0, "power": None}, {"near": 1.0, "power": 5.0}) == 1.0
    assert weighted({"near": 1.0, "power": 0.5}, {"near": 1.0, "power": 1.0}) == 0.75
    assert weighted({"near": None}, {"near": 1.0}) == 0.0


def test_near_counts_whole_far_counts_half_and_the_best_is_one() -> None:
    # 15 minutes at 4.8 km/h is 1,200 m, 30 minutes 2,400 m.
    people = (People(all=100.0), People(all=100.0), People(all=100.0), People(all=100.0))
    west, middle = site("A", 0.0), site("B", 1_000.0)
    points = with_scores(plan_of(west, middle), area_of(west, middle, people=people)).points
    near = [one.score.parts["near"] for one in points if one.score]
    # from 0 m: at 0 and 1,000 whole, at 2,000 half; from 1,000 m: three whole, at 3,000 half
    assert near == [pytest.approx(2.5 / 3.5), 1.0]


def test_vulnerable_people_count_at_their_own_pace_and_are_unknown_where_nobody_counted() -> None:
    # 15 minutes at 2.7 km/h is 675 m: the second neighbourhood lies at 1,000 m, half.
    people = (People(all=100.0, age_80=10.0), People(all=100.0, age_80=30.0))
    one, other = site("A", 0.0), site("B", 1_000.0)
    points = with_scores(plan_of(one, other), area_of(one, other, people=people)).points
    assert [one.score.parts["vulnerable"] for one in points if one.score] == [
        pytest.approx(25 / 35),
        1.0,
    ]
    (bare,) = with_scores(plan_of(one), area_of(one)).points
    assert bare.score is not None
    assert bare.score.parts["vulnerable"] is None


def test_points_on_the_feeder_of_their_neighbours_are_less_independent() -> None:
    sites = [site("A", 0, feeder="F1"), site("B", 10, feeder="F1"), site("C", 20, feeder="F2")]
    sites.append(site("D", 30))
    points = with_scores(plan_of(*sites), area_of(*sites)).points
    assert [one.score.parts["independent"] for one in points if one.score] == [0.5, 0.5, 1.0, None]


BETTER = {
    "power": ("power_h", st.floats(0, 200)),
    "comms": ("radio_m", st.floats(0, 20_000)),
    "room": ("area_m2", st.floats(0, 2_000)),
    "known": ("known_to_residents", st.floats(0, 1)),
    "ready": ("staff_ready", st.floats(0, 1)),
}


@given(st.data(), st.sampled_from(sorted(BETTER)))
def test_more_of_something_never_lowers_its_part_nor_the_whole(
    data: st.DataObject, part: str
) -> None:
    field, values = BETTER[part]
    low, high = sorted((data.draw(values), data.draw(values)))
    residents = data.draw(st.floats(0, 20_000))
    found = []
    for value in (low, high):
        one = site("A", **{field: value}, water_and_heat=Known.NO, capacity=3_000)
        (point,) = with_scores(plan_of(one, residents=residents), area_of(one)).points
        assert point.score is not None
        assert all(value is None or 0 <= value <= 1 for value in point.score.parts.values())
        found.append((point.score.parts[part], point.score.total))
    (low_part, low_all), (high_part, high_all) = found
    assert low_part is not None
    assert high_part is not None
    assert low_part <= high_part
    assert low_all <= high_all + 1e-12
