# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""From what a solver chose to points and people: nobody is lost, counted twice or moved."""

import numpy as np
import pytest

from baken.planning.area import Area, Neighbourhood, People, Site
from baken.planning.failures import with_failures
from baken.planning.indicators import indicators, ways
from baken.planning.make import with_points
from baken.planning.plan import Plan
from baken.planning.problem import Outcome, Status
from baken.planning.wishes import GoalWish, Input, Wishes

PEOPLE = (1_000, 6_000, 400, 50)
# Metres from four neighbourhoods to three sites; from the last there is no way.
METRES = np.array([[100, 900, 2_000], [700, 800, 300], [2_500, 400, 900], [np.inf] * 3])


def area() -> Area:
    neighbourhoods = tuple(
        Neighbourhood(
            code=f"B{i}",
            name=f"Buurt {i}",
            x=100_000.0 + i,
            y=400_000.0,
            people=People(all=count, age_80=count / 10),
        )
        for i, count in enumerate(PEOPLE)
    )
    sites = tuple(
        Site(code=f"S{j}", name=f"Plek {j}", x=100_000.0 + j, y=400_100.0) for j in range(3)
    )
    return Area(neighbourhoods=neighbourhoods, sites=sites, distance=METRES)


def plan() -> Plan:
    wishes = Wishes(
        name="Proef", input=Input(people="p.csv"), points=2, goals=(GoalWish(kind="p_median"),)
    )
    return Plan(wishes=wishes, status=Status.OPTIMAL)


def chosen(assigned: tuple[int, ...], shares: tuple[tuple[int, int, float], ...] = ()) -> Outcome:
    return Outcome(status=Status.OPTIMAL, open=(0, 2), assigned=assigned, shares=shares)


@pytest.mark.parametrize(
    "outcome",
    [
        chosen((0, 2, 2, -1)),
        chosen((0, -1, 2, -1)),
        chosen((0, 2, 2, -1), ((1, 0, 0.25), (1, 2, 0.75))),
        chosen((0, 2, 2, -1), ((1, 0, 0.2), (1, 2, 0.5))),  # for some there was no place
        chosen((0, 2, -1, -1), ((1, 2, 0.5),)),
    ],
)
def test_everybody_with_a_way_goes_somewhere_and_is_counted_once(outcome: Outcome) -> None:
    found = with_points(plan(), area(), outcome)
    assert sum(one.residents for one in found.points) == pytest.approx(sum(PEOPLE[:3]))
    assert sum(one.vulnerable for one in found.points) == pytest.approx(sum(PEOPLE[:3]) / 10)
    for one in found.reached[:3]:
        assert one.point
        if one.shares:
            assert sum(share.part for share in one.shares) == pytest.approx(1)
            assert one.point in {share.point for share in one.shares}
    load = {one.site.code: one.residents for one in found.points}
    told = dict.fromkeys(load, 0.0)
    for one in found.reached:
        for code, part, _ in ways(one):
            if code:
                told[code] += part * one.neighbourhood.people.all
    assert told == pytest.approx(load)
    assert found.reached[3].point == ""
    assert [doubt.wish for doubt in found.doubts] == ["reachable"]


def test_who_has_no_place_goes_to_the_nearest_point() -> None:
    found = with_points(plan(), area(), chosen((0, -1, 2, -1)))
    assert [one.point for one in found.reached] == ["S0", "S2", "S2", ""]


def test_a_failing_point_moves_the_part_that_went_there_and_no_more() -> None:
    outcome = chosen((0, 2, 2, -1), ((1, 0, 0.25), (1, 2, 0.75)))
    found = with_failures(with_points(plan(), area(), outcome), area())
    load = {one.site.code: one.residents for one in found.points}
    assert {one.point: one.moved for one in found.failures} == pytest.approx(load)
    assert load == pytest.approx({"S0": 1_000 + 1_500, "S2": 4_500 + 400})


def test_the_figures_count_each_part_by_its_own_way() -> None:
    outcome = chosen((0, 2, 2, -1), ((1, 0, 0.25), (1, 2, 0.75)))
    found = indicators(with_points(plan(), area(), outcome))
    # 1,000 walk 100 m, 1,500 walk 700 m, 4,500 walk 300 m, 400 walk 900 m; 50 have no way.
    assert found.mean_m == pytest.approx(
        (1_000 * 100 + 1_500 * 700 + 4_500 * 300 + 400 * 900) / 7_400
    )
    assert (found.median_m, found.worst_m) == (300, 900)
    assert found.within_1km == pytest.approx(7_400 / 7_450)
    assert found.uncovered == 50
