# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Indicators: the same as a count by hand, and plans side by side."""

import math

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from baken.planning.area import People
from baken.planning.indicators import (
    WORST_MAX,
    Compared,
    compare,
    far_m,
    indicators,
    near_m,
    near_old_m,
    uncovered,
    with_indicators,
)
from baken.planning.plan import Plan, Reached, plan_bytes, plan_of
from baken.planning.wishes import Walking

from .plans import chosen, small_plan

PLAN = small_plan(3)
People_ = st.integers(0, 5_000).map(float)
Metres = st.floats(0, 60_000)
Homes = st.lists(st.tuples(People_, Metres, st.booleans(), People_ | st.none()), max_size=40)


def plan_with(homes: list[tuple[float, float, bool, float | None]]) -> Plan:
    """The small plan with these neighbourhoods: residents, metres, is there a point, 65+."""
    base = PLAN.reached[0]
    reached = tuple(
        msgspec.structs.replace(
            base,
            point=PLAN.points[0].site.code if has_point else "",
            metres=metres if has_point else 0.0,
            neighbourhood=msgspec.structs.replace(
                base.neighbourhood,
                code=f"BU{n:04}",
                people=People(all=people, age_65=old),
            ),
        )
        for n, (people, metres, has_point, old) in enumerate(homes)
    )
    site = PLAN.points[0].site
    points = tuple(chosen(n, site, reached if n == 0 else (), "", "") for n in range(3))
    return msgspec.structs.replace(PLAN, reached=reached, points=points)


def away(one: Reached) -> float:
    return one.metres if one.point else math.inf


def part(plan: Plan, most: float) -> float:
    whole = sum(one.neighbourhood.people.all for one in plan.reached)
    near = sum(one.neighbourhood.people.all for one in plan.reached if away(one) <= most)
    return near / whole if whole else 0.0


@given(Homes)
def test_the_figures_are_those_of_a_count_by_hand(
    homes: list[tuple[float, float, bool, float | None]],
) -> None:
    plan = plan_with(homes)
    found = indicators(plan)
    walkers = [(away(one), one.neighbourhood.people.all) for one in plan.reached if one.point]
    there = sum(people for _, people in walkers)
    whole = sum(one.neighbourhood.people.all for one in plan.reached)

    assert found.residents == pytest.approx(whole)
    mean = sum(metres * people for metres, people in walkers) / there if there else 0.0
    assert found.mean_m == pytest.approx(mean)
    assert found.worst_m == max((metres for metres, people in walkers if people), default=0.0)
    walking = plan.wishes.walking
    assert found.within_1km == pytest.approx(part(plan, 1_000))
    assert found.within_near == pytest.approx(part(plan, 15 * 80))
    assert found.within_far == pytest.approx(part(plan, 30 * 80))
    assert found.within_near <= found.within_far
    assert found.uncovered == pytest.approx(whole * (1 - part(plan, far_m(walking))), abs=1e-6)
    assert found.uncovered == pytest.approx(sum(one.residents for one in uncovered(plan)))


@given(Homes)
def test_half_of_who_walks_is_at_most_the_median_away(
    homes: list[tuple[float, float, bool, float | None]],
) -> None:
    plan = plan_with(homes)
    median = indicators(plan).median_m
    walkers = [(away(one), one.neighbourhood.people.all) for one in plan.reached if one.point]
    there = sum(people for _, people in walkers)
    if there:
        assert sum(people for metres, people in walkers if metres <= median) >= there / 2
        assert sum(people for metres, people in walkers if metres < median) <= there / 2


@given(Homes)
def test_who_is_worst_off_has_people_and_nobody_else_is_further(
    homes: list[tuple[float, float, bool, float | None]],
) -> None:
    plan = plan_with(homes)
    by_code = {one.neighbourhood.code: one for one in plan.reached}
    codes = indicators(plan).worst_off
    lived = [one for one in plan.reached if one.neighbourhood.people.all > 0]
    assert len(codes) == len(set(codes)) == min(WORST_MAX, len(lived))
    rest = [away(one) for one in lived if one.neighbourhood.code not in codes]
    named = [away(by_code[code]) for code in codes]
    assert named == sorted(named, reverse=True)
    assert not rest or min(named) >= max(rest)


@given(Homes)
def test_vulnerable_people_walk_slowly_and_are_unknown_where_one_place_is(
    homes: list[tuple[float, float, bool, float | None]],
) -> None:
    plan = plan_with(homes)
    found = indicators(plan).vulnerable_near
    if not homes or any(old is None for *_, old in homes):
        assert found is None
        return
    old = sum(old or 0.0 for *_, old in homes)
    near = sum(
        one.neighbourhood.people.age_65 or 0.0 for one in plan.reached if away(one) <= 15 * 45
    )
    assert found == pytest.approx(near / old if old else 0.0)


def test_walks_are_those_of_the_plan_file() -> None:
    walking = Walking(adult_kmh=6, old_kmh=3, near_min=10, far_min=20)
    assert (near_m(walking), far_m(walking), near_old_m(walking)) == (1_000, 2_000, 500)


def test_the_largest_load_and_the_staff_are_those_of_the_points() -> None:
    plan = small_plan(8)
    found = indicators(plan)
    fullest = max(plan.points, key=lambda one: one.residents)
    assert (found.largest_load, found.largest_load_at) == (fullest.residents, fullest.site.code)
    assert found.points == 8
    assert found.staff == 3 * sum(one.means.staff_per_shift for one in plan.points)


def test_of_a_divided_neighbourhood_the_mean_counts_each_part() -> None:
    one, other = (
        msgspec.structs.replace(PLAN.points[n], residents=people, mean_m=metres)
        for n, (people, metres) in enumerate(((300.0, 500.0), (100.0, 900.0)))
    )
    plan = msgspec.structs.replace(PLAN, points=(one, other))
    assert indicators(plan).mean_m == pytest.approx(600)


def test_a_plan_without_points_has_figures_too() -> None:
    found = indicators(msgspec.structs.replace(PLAN, points=(), reached=()))
    assert (found.residents, found.points, found.mean_m, found.worst_off) == (0, 0, 0, ())


def test_figures_go_into_the_file() -> None:
    plan = with_indicators(PLAN)
    assert plan.indicators == indicators(PLAN)
    assert plan_of(plan_bytes(plan)) == plan


def row(plans: list[Plan], key: str) -> Compared:
    (found,) = (one for one in compare(plans) if one.key == key)
    return found


def test_side_by_side_the_best_is_marked_where_there_is_one() -> None:
    few, many = small_plan(4), small_plan(9)
    metres = row([few, many], "mean_m")
    assert metres.values == (indicators(few).mean_m, indicators(many).mean_m)
    first, second = (float(value) for value in metres.values if isinstance(value, float))
    assert metres.best == (0 if first < second else 1,)
    assert row([few, many], "staff").best == (0,)
    assert row([few, many], "points").best == (), "more points are not better by themselves"
    assert row([few, few], "mean_m").best == ()
    assert row([few], "mean_m").best == ()
    assert row([few, many, few], "staff").best == (0, 2)


def test_side_by_side_the_fullest_point_has_its_name() -> None:
    plan = small_plan(5)
    code = indicators(plan).largest_load_at
    name = next(one.site.name for one in plan.points if one.site.code == code)
    assert row([plan], "largest_load_at").values == (name,)


def test_plans_that_count_others_as_vulnerable_are_not_compared_in_that() -> None:
    plan = small_plan(5)
    reached = tuple(
        msgspec.structs.replace(
            one,
            neighbourhood=msgspec.structs.replace(
                one.neighbourhood,
                people=msgspec.structs.replace(one.neighbourhood.people, age_80=None),
            ),
        )
        for one in plan.reached
    )
    other = msgspec.structs.replace(plan, reached=reached)
    assert row([plan], "vulnerable_near").label.startswith("80 jaar")
    assert row([other], "vulnerable_near").label.startswith("65 jaar")
    assert row([plan, other], "vulnerable_near").values[1] is None
    assert row([plan, other], "vulnerable_near").best == ()
