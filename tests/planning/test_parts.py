# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""A country in parts: points are shared fairly, and what is proved of the parts holds together."""

import time
from random import Random

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from baken.planning import goals, parts
from baken.planning.area import Area, Neighbourhood, People, Site
from baken.planning.problem import Impossible, Limits, Progress, Status
from baken.planning.wishes import Capacity, GoalWish, Input, Wishes

TOWNS = ("Waterhoven", "Bredestad", "Ondermeer")


def country(seed: int = 1, each: int = 6) -> Area:
    """Three towns far apart, each neighbourhood a candidate site too."""
    rng = Random(seed)
    spots = [
        (town, 100_000 + 40_000 * t + rng.uniform(0, 3000), 450_000 + rng.uniform(0, 3000))
        for t, town in enumerate(TOWNS)
        for _ in range(each + t)
    ]
    neighbourhoods = tuple(
        Neighbourhood(
            code=f"B{i}",
            name=f"Buurt {i}",
            x=x,
            y=y,
            municipality=town,
            region="Oost" if town != TOWNS[2] else "West",
            people=People(all=rng.randint(100, 3000)),
        )
        for i, (town, x, y) in enumerate(spots)
    )
    sites = tuple(
        Site(code=f"S{i}", name=f"Plek {i}", x=one.x, y=one.y, municipality=one.municipality)
        for i, one in enumerate(neighbourhoods)
    )
    at = np.array([(one.x, one.y) for one in neighbourhoods])
    distance = np.hypot(*(at[:, None, :] - at[None, :, :]).transpose(2, 0, 1))
    return Area(neighbourhoods=neighbourhoods, sites=sites, distance=distance)


def wishes(points: int | None, by: str = "municipality", kind: str = "p_median") -> Wishes:
    return Wishes(
        name="Land",
        input=Input(people="people.csv"),
        points=points,
        goals=(GoalWish(kind=kind),),  # type: ignore[arg-type]
        capacity=Capacity(hold=False),
        parts=by,  # type: ignore[arg-type]
    )


def limits(seconds: float = 20.0) -> Limits:
    return Limits(clock=time.perf_counter, seconds=seconds)


@given(
    st.lists(st.tuples(st.floats(0, 1e6), st.integers(1, 40)), min_size=1, max_size=20), st.data()
)
def test_points_are_shared_whole_within_the_room_and_by_weight(
    of: list[tuple[float, int]], data: st.DataObject
) -> None:
    weights, room = [weight for weight, _ in of], [count for _, count in of]
    total = data.draw(st.integers(len(of), sum(room)))
    out = parts.shared(total, weights, room)
    assert sum(out) == total
    assert all(1 <= got <= most for got, most in zip(out, room, strict=True))
    for a, b in ((a, b) for a in range(len(of)) for b in range(len(of)) if weights[a] > weights[b]):
        assert out[a] >= out[b] - 1 or out[a] == room[a]


@pytest.mark.parametrize("total", [2, 1000])
def test_too_few_or_too_many_points_is_a_sentence(total: int) -> None:
    area = country()
    with pytest.raises(Impossible, match=str(total)):
        parts.meet(area, wishes(total), range(len(area.sites)), limits())


def test_every_site_and_neighbourhood_is_in_one_part() -> None:
    area = country()
    found = parts.parts_of(area, wishes(9), range(len(area.sites)))
    assert [part.name for part in found] == list(TOWNS)
    assert sorted(i for part in found for i in part.people) == list(range(len(area.neighbourhoods)))
    assert sorted(j for part in found for j in part.sites) == list(range(len(area.sites)))
    by_region = parts.parts_of(area, wishes(9, "region"), range(len(area.sites)))
    assert [part.name for part in by_region] == ["Oost", "West"]


def test_a_site_of_no_municipality_goes_where_the_nearest_people_are() -> None:
    area = country()
    moved = (
        Site(code="X", name="Molen", x=area.sites[0].x, y=area.sites[0].y),
        *area.sites[1:],
    )
    area = Area(neighbourhoods=area.neighbourhoods, sites=moved, distance=area.distance)
    assert 0 in parts.parts_of(area, wishes(9), range(len(moved)))[0].sites


@pytest.mark.parametrize("workers", [1, 2])
def test_the_whole_is_the_sum_of_the_parts_and_proven(workers: int) -> None:
    area = country()
    met = parts.meet(area, wishes(9), range(len(area.sites)), limits(), workers)
    assert met.outcome.status is Status.OPTIMAL
    assert len(met.outcome.open) == 9
    near = area.distance[:, list(met.outcome.open)].min(axis=1)
    assert met.outcome.objective == pytest.approx(float((near * area.residents).sum()))
    assert met.outcome.bound is not None
    assert met.outcome.bound <= met.outcome.objective * (1 + 1e-9)
    for i, j in enumerate(met.outcome.assigned):
        assert area.sites[j].municipality == area.neighbourhoods[i].municipality


def test_towns_far_apart_lose_nothing_by_being_planned_apart() -> None:
    area = country()
    apart = parts.meet(area, wishes(9), range(len(area.sites)), limits())
    counts = [part.points for part in parts.parts_of(area, wishes(9), range(len(area.sites)))]
    whole = goals.meet(area, wishes(9, ""), tuple(range(len(area.sites))), limits())
    assert whole.outcome.objective <= apart.outcome.objective * (1 + 1e-9)
    assert sum(count or 0 for count in counts) == 9


def test_the_longest_way_of_all_parts_is_the_largest_of_them() -> None:
    area = country()
    met = parts.meet(area, wishes(9, kind="p_center"), range(len(area.sites)), limits())
    near = area.distance[:, list(met.outcome.open)].min(axis=1)
    assert met.outcome.objective == pytest.approx(float(near.max()))


def test_a_cancel_still_plans_every_part() -> None:
    area = country()
    told: list[Progress] = []

    def stop(progress: Progress) -> bool:
        told.append(progress)
        return False

    cut = Limits(clock=time.perf_counter, seconds=20.0, tell=stop)
    met = parts.meet(area, wishes(9), range(len(area.sites)), cut)
    assert len(met.outcome.open) == 9
    assert met.outcome.cancelled
    assert told[-1].of == 3


def test_a_cluster_gives_the_same() -> None:
    distributed = pytest.importorskip("distributed")
    area = country()
    with distributed.LocalCluster(
        n_workers=1, threads_per_worker=1, processes=False, dashboard_address=None
    ) as cluster:
        over = parts.meet(
            area,
            wishes(9),
            range(len(area.sites)),
            limits(),
            cluster=cluster.scheduler_address,
        )
    here = parts.meet(area, wishes(9), range(len(area.sites)), limits())
    assert over.outcome.objective == pytest.approx(here.outcome.objective)
    assert over.outcome.open == here.outcome.open
