# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""When a point fails: who must go where, who has nothing near, and where it gets too full."""

from random import Random

import msgspec
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from baken.planning.area import Area, Neighbourhood, People, Site
from baken.planning.failures import with_failures
from baken.planning.indicators import backup_share, far_m
from baken.planning.plan import Chosen, Plan, Reached, Share
from baken.planning.problem import Status
from baken.planning.wishes import Capacity, GoalWish, Input, Wishes


def planned(seed: int, hold: bool = True) -> tuple[Plan, Area]:
    """A plan at random: some have no way, some points say themselves what they have room for."""
    rng = Random(seed)
    n, p = rng.randint(1, 9), rng.randint(1, 4)
    distance = np.array(
        [
            [rng.choice([rng.uniform(0, 4_000), np.inf, 2_400.0]) for _ in range(p + 1)]
            for _ in range(n)
        ]
    )
    people = [People(all=rng.choice([0, 700, 2_500])) for _ in range(n)]
    homes = tuple(
        Neighbourhood(code=f"B{i}", name=f"Buurt {i}", x=0, y=0, people=one)
        for i, one in enumerate(people)
    )
    sites = tuple(
        Site(code=f"S{j}", name=f"Plek {j}", x=0, y=0, capacity=rng.choice([None, 2_000]))
        for j in range(p + 1)
    )
    area = Area(neighbourhoods=homes, sites=sites, distance=distance)
    opened = rng.sample(range(p + 1), p)
    reached, load = [], dict.fromkeys(opened, 0.0)
    for i, home in enumerate(homes):
        there = [j for j in opened if np.isfinite(distance[i, j])]
        if not there:
            reached.append(Reached(neighbourhood=home, point="", metres=0.0))
            continue
        j = rng.choice(there)  # with a capacity it need not be the nearest
        others = [k for k in there if k != j]
        parts = {j: 0.75, rng.choice(others): 0.25} if others and rng.random() < 0.4 else {j: 1.0}
        for k, part in parts.items():
            load[k] += part * home.people.all
        reached.append(
            Reached(
                neighbourhood=home,
                point=sites[j].code,
                metres=float(distance[i, j]),
                shares=tuple(
                    Share(point=sites[k].code, part=part, metres=float(distance[i, k]))
                    for k, part in parts.items()
                )
                if len(parts) > 1
                else (),
            )
        )
    wishes = Wishes(
        name="Plan",
        input=Input(people="people.csv"),
        points=p,
        goals=(GoalWish(kind="p_median"),),
        capacity=Capacity(hold=hold, residents=3_000),
    )
    points = tuple(
        Chosen(site=sites[j], residents=load[j], vulnerable=0, farthest_m=0, mean_m=0)
        for j in opened
    )
    plan = Plan(wishes=wishes, status=Status.OPTIMAL, points=points, reached=tuple(reached))
    return plan, area


@given(st.integers(0, 100_000), st.booleans())
def test_it_is_what_going_door_by_door_gives(seed: int, hold: bool) -> None:
    plan, area = planned(seed, hold)
    far = far_m(plan.wishes.walking)
    done = with_failures(plan, area)
    effects = {one.point: one for one in done.failures}
    assert set(effects) == {one.site.code for one in plan.points}
    at = {site.code: j for j, site in enumerate(area.sites)}
    for failed in plan.points:
        load = {one.site.code: one.residents for one in plan.points if one is not failed}
        gets: set[str] = set()
        moved = lost = worst = 0.0
        for i, one in enumerate(plan.reached):
            own = {share.point: share.part for share in one.shares} or {one.point: 1.0}
            part = own.get(failed.site.code, 0.0)
            goes = part * one.neighbourhood.people.all
            if not goes:
                continue
            moved += goes
            ways = {code: float(area.distance[i, at[code]]) for code in load}
            near = min(ways.values(), default=np.inf)
            if near > far:
                lost += goes
            if np.isfinite(near):
                worst = max(worst, near)
                to = next(code for code in load if ways[code] == near)
                load[to] += goes
                gets.add(to)
        full = set()
        for point in plan.points:
            room = point.site.capacity or (3_000 if hold else np.inf)
            if point.site.code in gets and load[point.site.code] > room:
                full.add(point.site.code)
        effect = effects[failed.site.code]
        assert (effect.moved, effect.uncovered, effect.worst_m) == (moved, lost, worst)
        assert set(effect.overloaded) == full


@given(st.integers(0, 100_000))
def test_the_next_point_is_the_nearest_of_the_others(seed: int) -> None:
    plan, area = planned(seed)
    at = {site.code: j for j, site in enumerate(area.sites)}
    for i, one in enumerate(with_failures(plan, area).reached):
        ways = {
            point.site.code: float(area.distance[i, at[point.site.code]])
            for point in plan.points
            if point.site.code != one.point
        }
        near = min(ways.values(), default=np.inf)
        if not one.point or not np.isfinite(near):
            assert (one.next_point, one.next_metres) == ("", None)
        else:
            assert one.next_metres == near == ways[one.next_point]


@given(st.integers(0, 100_000))
def test_the_worst_comes_first_and_nothing_else_changes(seed: int) -> None:
    plan, area = planned(seed)
    done = with_failures(plan, area)
    worst = [(-one.uncovered, -one.moved, one.point) for one in done.failures]
    assert worst == sorted(worst)
    back = tuple(
        msgspec.structs.replace(one, next_point="", next_metres=None) for one in done.reached
    )
    assert msgspec.structs.replace(done, failures=(), reached=back) == plan


@given(st.integers(0, 100_000))
def test_a_backup_is_two_points_within_the_longest_walk(seed: int) -> None:
    plan, area = planned(seed)
    far = far_m(plan.wishes.walking)
    at = [next(j for j, s in enumerate(area.sites) if s == one.site) for one in plan.points]
    whole = two = 0.0
    for i, one in enumerate(plan.reached):
        people = one.neighbourhood.people.all
        whole += people
        if one.point and one.metres <= far and (area.distance[i, at] <= far).sum() >= 2:
            two += people
    share = backup_share(with_failures(plan, area))
    assert share == pytest.approx(two / whole if whole else 0.0)


def test_a_plan_without_points_stays_as_it_is() -> None:
    plan, area = planned(1)
    empty = msgspec.structs.replace(plan, points=(), reached=())
    assert with_failures(empty, area) == empty
    assert backup_share(empty) == 0.0
