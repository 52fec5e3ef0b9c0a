# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Rounds of vehicles: within capacity, windows and shift, each stop once or named as dropped."""

import sys
from itertools import pairwise, permutations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from baken.planning import routes
from baken.planning.problem import Impossible, Status
from baken.planning.routes import Rounds, Routing, length, solve_routes

IDLE = 300
HOUR = 3_600


def solved(problem: Routing, idle: int = IDLE) -> Rounds:
    return solve_routes(problem, 2.0, 1, idle)


def apart(spots: list[tuple[int, int]]) -> np.ndarray:
    at = np.array(spots, dtype=np.float64)
    away = np.hypot(*(at[:, None, k] - at[None, :, k] for k in (0, 1)))
    return np.rint(away).astype(np.int64)


def check(problem: Routing, found: Rounds) -> None:
    """That it is what it says: a checker that shares nothing with the search."""
    drive = np.zeros_like(problem.distance) if problem.seconds is None else problem.seconds
    visited = [visit.stop for route in found.routes for visit in route.visits]
    assert sorted([*visited, *found.dropped]) == list(range(1, problem.stops + 1))
    assert problem.may_drop or not found.dropped
    if problem.vehicles is not None:
        assert len(found.routes) <= problem.vehicles
    total = 0
    for route in found.routes:
        assert len(route.trips) <= problem.trips
        free_s = route.start_s
        if problem.shift_s is not None:
            assert problem.shift_s[0] <= route.start_s
            assert route.end_s <= problem.shift_s[1]
        for k, trip in enumerate(route.trips):
            assert sum(problem.load[stop - 1] for stop in trip) <= problem.capacity
            total += sum(int(problem.distance[a, b]) for a, b in pairwise((0, *trip, 0)))
            at, free_s = 0, free_s + problem.load_s
            for visit in (one for one in route.visits if one.trip == k):
                assert visit.start_s >= free_s + drive[at, visit.stop]
                if problem.windows_s:
                    opens, closes = problem.windows_s[visit.stop - 1]
                    assert opens <= visit.start_s <= closes
                service = problem.service_s[visit.stop - 1] if problem.service_s else 0
                assert visit.end_s == visit.start_s + service
                at, free_s = visit.stop, visit.end_s
            free_s += int(drive[at, 0])
        assert free_s <= route.end_s
    assert found.objective == total


def best_by_trying(problem: Routing) -> int:
    """Every order of the stops, cut into trips in the best way."""
    n = problem.stops
    best = 1 << 60
    for order in permutations(range(1, n + 1)):
        cost = [0] + [1 << 60] * n
        for end in range(1, n + 1):
            for begin in range(end):
                trip = order[begin:end]
                if sum(problem.load[stop - 1] for stop in trip) <= problem.capacity:
                    cost[end] = min(cost[end], cost[begin] + length(problem, [trip]))
        best = min(best, cost[n])
    return best


spots = st.lists(st.tuples(st.integers(0, 10_000), st.integers(0, 10_000)), min_size=2, max_size=7)


@settings(max_examples=15)
@given(spots, st.data())
def test_small_problems_are_solved_as_by_trying_all(
    at: list[tuple[int, int]], data: st.DataObject
) -> None:
    n = len(at) - 1
    load = tuple(data.draw(st.lists(st.integers(1, 5), min_size=n, max_size=n)))
    problem = Routing(distance=apart(at), load=load, capacity=9)
    found = solved(problem, 2_000)
    check(problem, found)
    assert found.objective == best_by_trying(problem)


@settings(max_examples=25)
@given(spots, st.integers(1, 3), st.integers(1, 3), st.data())
def test_windows_capacity_and_shift_are_never_stretched(
    at: list[tuple[int, int]], vehicles: int, trips: int, data: st.DataObject
) -> None:
    n = len(at) - 1
    window = st.tuples(st.integers(7, 14), st.integers(0, 3)).map(
        lambda drawn: (drawn[0] * HOUR, (drawn[0] + drawn[1]) * HOUR)
    )
    distance = apart(at)
    problem = Routing(
        distance=distance,
        seconds=distance // 4,
        load=tuple(data.draw(st.lists(st.integers(0, 12), min_size=n, max_size=n))),
        capacity=10,
        vehicles=vehicles,
        trips=trips,
        windows_s=tuple(data.draw(st.lists(window, min_size=n, max_size=n))),
        service_s=tuple(data.draw(st.lists(st.integers(0, 1_200), min_size=n, max_size=n))),
        shift_s=(8 * HOUR, 12 * HOUR),
        load_s=600,
        may_drop=True,
    )
    found = solved(problem)
    assert found.status is Status.FOUND
    check(problem, found)
    heavy = {stop for stop, load in enumerate(problem.load, 1) if load > problem.capacity}
    assert heavy <= set(found.dropped)


def test_nothing_is_dropped_that_fits() -> None:
    at = [(0, 0), *((1_000 * k, 500) for k in range(1, 9))]
    problem = Routing(
        distance=apart(at), load=(5,) * 8, capacity=10, vehicles=2, trips=2, may_drop=True
    )
    found = solved(problem)
    check(problem, found)
    assert not found.dropped
    one_trip = solved(replace(problem, trips=1))
    check(replace(problem, trips=1), one_trip)
    assert len(one_trip.dropped) == 4


def test_a_trip_for_each_stop_is_found_too() -> None:
    at = [(0, 0), *((1_000 * k, 500) for k in range(1, 7))]
    problem = Routing(
        distance=apart(at), load=(150,) * 6, capacity=160, vehicles=1, trips=8, may_drop=True
    )
    found = solved(problem)
    check(problem, found)
    assert not found.dropped


def test_it_never_claims_a_proof() -> None:
    found = solved(Routing(distance=apart([(0, 0), (3, 4)]), load=(1,), capacity=1))
    assert (found.status, found.bound, found.objective) == (Status.FOUND, None, 10.0)


def test_nothing_to_do_is_done() -> None:
    found = solved(Routing(distance=apart([(0, 0)]), load=(), capacity=1))
    assert (found.objective, found.routes) == (0.0, ())


def test_the_same_seed_gives_the_same() -> None:
    rng = np.random.default_rng(1)
    at = [(int(x), int(y)) for x, y in rng.integers(0, 1_000, (25, 2))]
    problem = Routing(distance=apart(at), load=(3,) * 24, capacity=10)
    assert solved(problem).routes == solved(problem).routes


def test_where_no_answer_is_in_time_nobody_is_called_visited() -> None:
    problem = Routing(
        distance=apart([(0, 0), (0, 9), (9, 0)]),
        seconds=apart([(0, 0), (0, 9), (9, 0)]) * 100,
        load=(1, 1),
        capacity=2,
        vehicles=1,
        windows_s=((0, 950), (0, 950)),
    )
    found = solved(problem)
    assert (found.status, found.routes, found.dropped) == (Status.NOTHING, (), (1, 2))


def test_what_can_not_be_is_said_before_the_search() -> None:
    problem = Routing(distance=apart([(0, 0), (3, 4), (1, 1)]), load=(4, 4), capacity=5)
    for wrong, said in (
        ({"capacity": 3}, "De lading van stop 1 is 4"),
        ({"vehicles": 1}, "samen zijn 8"),
        ({"vehicles": 0}, "geen voertuig"),
        ({"distance": problem.distance * (1 << 40)}, "afstanden zijn te groot"),
    ):
        with pytest.raises(Impossible, match=said):
            solved(replace(problem, **wrong))


def test_without_the_extra_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyvrp", None)
    with pytest.raises(Impossible, match=r"baken\[routes\]"):
        solved(Routing(distance=apart([(0, 0), (3, 4)]), load=(1,), capacity=1))


def test_a_problem_has_a_bound(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(routes, "STOPS_MAX", 1)
    with pytest.raises(Impossible, match="hoogstens 1"):
        solved(Routing(distance=apart([(0, 0), (3, 4), (1, 1)]), load=(1, 1), capacity=5))
