# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Goals in order: a later one never undoes an earlier one, and each is the best that is left."""

import itertools
import time
from random import Random

import msgspec
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from baken.planning import goals
from baken.planning.area import Area, Neighbourhood, People, Site
from baken.planning.goals import frontier, meet, within_m
from baken.planning.problem import Impossible, Kind, Limits, Outcome, Problem, Progress, Status
from baken.planning.trade import Trade, undominated, worth
from baken.planning.wishes import Capacity, GoalWish, Input, Staff, Walking, Wishes, group_of

from .brute import LIMITS, stops
from .plans import small_plan

MOST_M = 1_500.0  # of the walk, in the goals that have one


def place(seed: int, n: int = 7, m: int = 5, **sites: object) -> Area:
    """Neighbourhoods and sites at random in a town of 4 km."""
    rng = Random(seed)

    def spot() -> tuple[float, float]:
        return 120_000 + rng.uniform(0, 4_000), 450_000 + rng.uniform(0, 4_000)

    neighbourhoods = tuple(
        Neighbourhood(
            code=f"B{i}",
            name=f"Buurt {i}",
            x=x,
            y=y,
            people=People(all=rng.randint(1, 3_000), age_80=rng.choice([0, 0, 40, 90, 200])),
        )
        for i, (x, y) in ((i, spot()) for i in range(n))
    )
    found = tuple(
        Site(code=f"S{j}", name=f"Plek {j}", x=x, y=y, **sites)  # type: ignore[arg-type]
        for j, (x, y) in ((j, spot()) for j in range(m))
    )
    at = np.array([(one.x, one.y) for one in neighbourhoods])
    to = np.array([(one.x, one.y) for one in found])
    distance = np.hypot(*(at[:, None, :] - to[None, :, :]).transpose(2, 0, 1)).round()
    return Area(neighbourhoods=neighbourhoods, sites=found, distance=distance)


def wishes(*of: GoalWish, points: int | None = 2, room: float | None = None) -> Wishes:
    return Wishes(
        name="Plan",
        input=Input(people="people.csv"),
        points=points,
        goals=of,
        capacity=Capacity(hold=room is not None, residents=room or 5_000),
    )


def goal(kind: str, people: str = "all", slack: float = 0.0, share: float = 0.8) -> GoalWish:
    within = MOST_M if kind in ("covering", "least_points") else None
    return GoalWish(kind=kind, people=people, slack=slack, share=share, within_m=within)  # type: ignore[arg-type]


def everything(area: Area) -> range:
    return range(len(area.sites))


def value(area: Area, of: GoalWish, outcome: Outcome) -> float:
    """What an outcome is worth for a goal, counted by itself."""
    weight = area.people(group_of(of.people))
    problem = Problem(
        kind={kind.word: kind for kind in Kind}[of.kind],
        distance=area.distance,
        weight=weight,
        radius=of.within_m,
    )
    return worth(problem, outcome)


kinds = st.sampled_from(["p_median", "p_center", "covering"])
groups = st.sampled_from(["all", "age_80"])


@st.composite
def orders(draw: st.DrawFn, count: int = 2) -> tuple[GoalWish, ...]:
    slack = st.sampled_from([0.0, 0.1, 0.5])
    return tuple(goal(draw(kinds), draw(groups), draw(slack)) for _ in range(count))


def counted(area: Area) -> bool:
    return bool(area.people(group_of("age_80")).any())


@given(st.integers(0, 10_000), orders(3), st.sampled_from([None, 4_000.0, 12_000.0]))
@settings(max_examples=30, deadline=None)
def test_a_later_goal_takes_no_more_than_the_slack_of_an_earlier_one(
    seed: int, order: tuple[GoalWish, ...], room: float | None
) -> None:
    area = place(seed)
    if not counted(area):
        return
    met = meet(area, wishes(*order, points=3, room=room), everything(area), LIMITS)
    if met.outcome.status is Status.INFEASIBLE:
        assert room is not None
        assert any(one.wish == "capacity" for one in met.why)
        return
    assert len(met.goals) == 3
    for of, got in zip(order, met.goals, strict=True):
        assert got.status is Status.OPTIMAL
        now = value(area, of, met.outcome)
        allowed = 1e-6 * max(1.0, abs(got.objective))
        if of.kind == "covering":
            assert now >= got.objective * (1 - of.slack) - allowed
        else:
            assert now <= got.objective * (1 + of.slack) + allowed


@given(st.integers(0, 10_000), orders())
@settings(max_examples=40, deadline=None)
def test_the_second_goal_is_the_best_of_what_the_first_leaves(
    seed: int, order: tuple[GoalWish, ...]
) -> None:
    area = place(seed)
    if not counted(area):
        return
    met = meet(area, wishes(*order), everything(area), LIMITS)
    sign = [-1 if of.kind == "covering" else 1 for of in order]
    costs = []
    for chosen in itertools.combinations(everything(area), 2):
        near = [chosen[k] for k in area.distance[:, chosen].argmin(axis=1)]
        tried = Outcome(status=Status.FOUND, open=chosen, assigned=tuple(near))
        costs.append([s * value(area, of, tried) for s, of in zip(sign, order, strict=True)])
    first = min(cost[0] for cost in costs)
    assert sign[0] * met.goals[0].objective == pytest.approx(first)
    left = first + abs(first) * order[0].slack
    second = min(cost[1] for cost in costs if cost[0] <= left + 1e-6 * max(1.0, abs(left)))
    assert sign[1] * met.goals[1].objective == pytest.approx(second)


@given(st.integers(0, 10_000), st.sampled_from([0.3, 0.6, 1.0]))
@settings(max_examples=20, deadline=None)
def test_the_number_that_least_points_finds_is_how_many_there_are(seed: int, share: float) -> None:
    area = place(seed)
    order = (goal("least_points", share=share), goal("p_median"))
    met = meet(area, wishes(*order, points=None), everything(area), LIMITS)
    near = area.distance <= MOST_M
    reached = float(area.residents[near.any(axis=1)].sum())
    wanted = share * float(area.residents.sum())
    if reached < wanted - 1e-6:
        assert met.outcome.status is Status.INFEASIBLE
        assert [one.wish for one in met.why] == ["share"]
        assert 0 <= float(met.why[0].values["most"]) < 100 * share
        return
    points = len(met.outcome.open)
    assert met.goals[0].objective == points
    covered = value(area, goal("covering"), met.outcome)
    assert covered >= wanted * (1 - 1e-6)
    for fewer in itertools.combinations(everything(area), points - 1):
        assert area.residents[near[:, list(fewer)].any(axis=1)].sum() < wanted


@given(st.integers(0, 10_000), kinds, kinds)
@settings(max_examples=15, deadline=None)
def test_nothing_on_the_frontier_is_better_than_another(seed: int, one: str, other: str) -> None:
    area = place(seed)
    if not counted(area):
        return
    order = (goal(one), goal(other, "age_80"))
    found = frontier(area, wishes(*order), everything(area), LIMITS, 5)
    assert found
    sign = [-1 if of.kind == "covering" else 1 for of in order]
    for a, b in itertools.permutations(found, 2):
        assert sign[0] * a.first < sign[0] * b.first or sign[1] * a.second < sign[1] * b.second
    ends = [
        meet(area, wishes(first), everything(area), LIMITS).outcome.objective for first in order
    ]
    assert found[0].first == pytest.approx(ends[0])
    assert found[-1].second == pytest.approx(ends[1])


@given(st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9)), min_size=1, max_size=12))
def test_what_is_dominated_goes(of: list[tuple[int, int]]) -> None:
    trades = [Trade(first=a, second=b, status=Status.OPTIMAL, open=()) for a, b in of]
    left = {(one.first, one.second) for one in undominated(trades, False, False)}
    best = {
        (a, b) for a, b in of if not any((c <= a and d <= b) and (c, d) != (a, b) for c, d in of)
    }
    assert left == best


def test_where_there_is_room_for_all_nobody_is_sent_to_a_full_point() -> None:
    area = place(3, n=12, m=6)
    order = (goal("covering"), goal("p_median"))
    room = float(area.residents.sum()) / 3 * 1.05
    met = meet(area, wishes(*order, points=3, room=room), everything(area), LIMITS)
    load = np.zeros(6)
    divided = {i for i, _, _ in met.outcome.shares}
    for i, j, part in met.outcome.shares:
        load[j] += part * area.residents[i]
    for i, j in enumerate(met.outcome.assigned):
        if i not in divided:
            load[j] += area.residents[i]
    assert load.sum() == pytest.approx(area.residents.sum())
    assert (load <= room * (1 + 1e-6)).all()
    assert met.outcome.status is Status.OPTIMAL


def test_where_there_is_not_only_who_is_covered_takes_a_place() -> None:
    area = place(3, n=12, m=6)
    order = (goal("covering"), goal("p_median"))
    room = float(area.residents.sum()) / 10
    met = meet(area, wishes(*order, points=3, room=room), everything(area), LIMITS)
    assert met.goals[0].objective <= 3 * room * (1 + 1e-6)
    assert met.outcome.status is Status.OPTIMAL
    room = float(area.residents.sum()) / 5  # six sites have room for all, three don't
    alone = meet(area, wishes(goal("p_median"), points=3, room=room), everything(area), LIMITS)
    assert alone.outcome.status is Status.INFEASIBLE
    assert {one.wish for one in alone.why} == {"capacity", "p"}
    assert next(one for one in alone.why if one.wish == "capacity").values["least"] == 5


def test_too_many_points_name_the_sites_that_there_are() -> None:
    area = place(1)
    met = meet(area, wishes(goal("p_median"), points=4), (0, 1), LIMITS)
    assert met.outcome.status is Status.INFEASIBLE
    assert not met.outcome.open
    told = next(one for one in met.why if one.wish == "p")
    assert told.values == {"points": 4, "sites": 2}


def test_who_has_no_way_is_named() -> None:
    area = place(1)
    distance = area.distance.copy()
    distance[4] = np.inf
    cut = msgspec.structs.replace(area, distance=distance)
    met = meet(cut, wishes(goal("p_median")), everything(area), LIMITS)
    assert [one.wish for one in met.why] == ["reachable"]
    assert met.why[0].values["clients"] == "Buurt 4"


def test_fixed_and_existing_sites_are_open_and_rejected_ones_never() -> None:
    area = place(2, existing=False)
    sites = (msgspec.structs.replace(area.sites[0], existing=True), *area.sites[1:])
    there = Area(neighbourhoods=area.neighbourhoods, sites=sites, distance=area.distance)
    asked = msgspec.structs.replace(wishes(goal("p_median"), points=3), fixed=("S4",))
    met = meet(there, asked, (0, 1, 2), LIMITS)
    assert {0, 4} <= set(met.outcome.open)
    assert 3 not in met.outcome.open


def test_a_code_that_is_no_site_is_told() -> None:
    area = place(2)
    asked = msgspec.structs.replace(wishes(goal("p_median")), fixed=("S1", "ZZ"))
    with pytest.raises(Impossible, match="ZZ") as told:
        meet(area, asked, everything(area), LIMITS)
    assert told.value.text == goals.NO_SUCH_SITE


def test_a_group_that_is_not_counted_or_not_there_is_told() -> None:
    area = place(2)
    with pytest.raises(Impossible) as told:
        meet(area, wishes(goal("p_median", "no_car")), everything(area), LIMITS)
    assert told.value.text == goals.UNCOUNTED
    nobody = tuple(
        msgspec.structs.replace(one, people=People(all=9, alone=0)) for one in area.neighbourhoods
    )
    empty = Area(neighbourhoods=nobody, sites=area.sites, distance=area.distance)
    with pytest.raises(Impossible) as told:
        meet(empty, wishes(goal("p_median", "alone")), everything(area), LIMITS)
    assert told.value.text == goals.NONE_OF_THEM


def test_a_place_where_nobody_lives_counts_for_nothing() -> None:
    area = place(5)
    empty = (
        msgspec.structs.replace(area.neighbourhoods[0], people=People(all=0, age_80=0)),
        *area.neighbourhoods[1:],
    )
    distance = area.distance.copy()
    distance[0] = np.inf
    cut = Area(neighbourhoods=empty, sites=area.sites, distance=distance)
    met = meet(cut, wishes(goal("p_center")), everything(area), LIMITS)
    near = area.distance[1:, list(met.outcome.open)].min(axis=1)
    assert met.outcome.objective == near.max()
    assert len(met.outcome.assigned) == len(area.neighbourhoods)


def test_a_cancel_keeps_what_the_goals_so_far_gave() -> None:
    area = place(6, n=30, m=20)
    told: list[Progress] = []

    def second(progress: Progress) -> bool:
        told.append(progress)
        return progress.done == 0

    order = (goal("covering", slack=0.2), goal("p_median", "age_80"), goal("p_center"))
    limits = Limits(clock=time.monotonic, seconds=20.0, tell=second)
    met = meet(area, wishes(*order, points=5), everything(area), limits)
    assert met.outcome.cancelled
    assert len(met.goals) == 2
    assert len(met.outcome.open) == 5
    held = met.goals[0].objective * 0.8
    assert value(area, order[0], met.outcome) >= held * (1 - 1e-6)
    assert {one.of for one in told} == {3}


def test_no_time_at_all_claims_nothing_that_is_not_so() -> None:
    area = place(6, n=30, m=20)
    limits = Limits(clock=time.monotonic, seconds=0.0, tell=stops)
    order = (goal("covering"), goal("p_center", "age_80"))
    met = meet(area, wishes(*order, points=5), everything(area), limits)
    best = meet(area, wishes(*order, points=5), everything(area), LIMITS)
    assert best.outcome.status is Status.OPTIMAL
    for got, top in zip(met.goals[:1], best.goals[:1], strict=False):
        assert got.bound is None or got.bound >= top.objective - 1e-6
        assert got.objective <= top.objective + 1e-6


@pytest.mark.parametrize(
    ("people", "metres"), [("all", 1_200), ("age_65", 675), ("age_80", 675), ("no_car", 1_200)]
)
def test_older_people_walk_less_far_in_the_same_time(people: str, metres: float) -> None:
    wish = GoalWish(kind="covering", people=people, within_min=15)  # type: ignore[arg-type]
    assert within_m(wish, Walking()) == pytest.approx(metres)


def test_the_curve_gives_less_walking_and_more_staff_with_every_point() -> None:
    area = place(7, n=12, m=8)
    asked = msgspec.structs.replace(
        wishes(goal("covering"), goal("p_median")),
        curve=(5, 2, 3, 99, 0),
        staff=Staff(shift_hours=8),
    )
    plan = msgspec.structs.replace(small_plan(), wishes=asked, points=())
    curve = goals.with_curve(plan, area, everything(area), LIMITS).curve
    assert [one.points for one in curve] == [2, 3, 5]
    assert [one.staff for one in curve] == [2 * 24, 3 * 24, 5 * 24]
    covered = [one.covered for one in curve]
    assert covered == sorted(covered)
    for one in curve:
        assert one.status is Status.OPTIMAL
        alone = meet(area, wishes(goal("covering"), points=one.points), everything(area), LIMITS)
        assert one.covered == pytest.approx(alone.outcome.objective / area.residents.sum())
        assert one.mean_m <= one.worst_m


def test_the_curve_counts_the_crews_of_the_plan() -> None:
    area = place(7, n=12, m=8)
    asked = msgspec.structs.replace(wishes(goal("p_median")), curve=(2, 4))
    plan = msgspec.structs.replace(small_plan(), wishes=asked)
    crew = sum(one.means.staff_per_shift for one in plan.points) / len(plan.points)
    curve = goals.with_curve(plan, area, everything(area), LIMITS).curve
    assert [one.staff for one in curve] == [int(np.ceil(n * 3 * crew)) for n in (2, 4)]
    assert curve[0].mean_m >= curve[1].mean_m
