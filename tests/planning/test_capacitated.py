# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Capacity: the best choice there is, nobody without a place, and no more claimed than proved."""

import time
from pathlib import Path

import msgspec
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from baken.planning.capacitated import solve_capacitated
from baken.planning.clocked import Clocked, run_relaxed
from baken.planning.model import model
from baken.planning.orlib import read_warehouses
from baken.planning.prices import priced
from baken.planning.problem import Held, Kind, Limits, Outcome, Problem, Status
from baken.planning.solve import solve

from .brute import LIMITS, best, problems, stops, town

SITING = Path(__file__).resolve().parents[3] / "shared" / "data" / "siting"
KINDS = (Kind.P_MEDIAN, Kind.P_CENTER, Kind.CAPACITATED)


def parts(outcome: Outcome, shape: tuple[int, int]) -> np.ndarray:
    """Which part of each client goes to each site."""
    found = np.zeros(shape)
    for i, j, of in outcome.shares:
        found[i, j] += of
    for i, j in enumerate(outcome.assigned):
        if j >= 0 and not found[i].any():
            found[i, j] = 1.0
    return found


def holds(problem: Problem, outcome: Outcome) -> None:
    """Everybody has a place, in a site that is open, within its room and every wish."""
    assert set(problem.fixed) <= set(outcome.open)
    assert not set(problem.closed) & set(outcome.open)
    if problem.p is not None:
        least = 0 if problem.kind is Kind.CAPACITATED else problem.p
        assert least <= len(outcome.open) <= problem.p
    part = parts(outcome, problem.shape)
    assert part.sum(axis=1) == pytest.approx(1.0)
    shut = np.ones(problem.shape[1], dtype=np.bool_)
    shut[list(outcome.open)] = False
    assert not part[:, shut].any()
    used = part > 0
    assert np.isfinite(problem.distance[used]).all()
    if problem.each_m is not None:
        assert (problem.distance[used] <= problem.each_m).all()
    if problem.capacity is not None and problem.everyone is not False:
        assert problem.load is not None
        assert (problem.load @ part <= problem.capacity + 1e-5).all()
        if not problem.split:
            assert not outcome.shares
    walked = np.where(used, problem.distance, 0.0) * part
    if problem.total_max is not None:
        assert problem.weight @ walked.sum(axis=1) <= problem.total_max + 1e-4
    if problem.kind is Kind.P_MEDIAN:
        assert outcome.objective == pytest.approx(problem.weight @ walked.sum(axis=1), abs=1e-4)


@given(st.data())
@settings(max_examples=60, deadline=None)
def test_it_is_the_best_of_all_choices(data: st.DataObject) -> None:
    kind = data.draw(st.sampled_from(KINDS))
    problem = data.draw(problems(kind, capacity=True, wishes=data.draw(st.booleans())))
    outcome = solve_capacitated(problem, LIMITS)
    answer = best(problem)
    if not np.isfinite(answer):
        assert outcome.status is Status.INFEASIBLE
        return
    assert outcome.status is Status.OPTIMAL
    assert outcome.objective == pytest.approx(answer, abs=1e-4)
    holds(problem, outcome)


@given(st.data())
@settings(max_examples=25, deadline=None)
def test_held_with_weights_of_their_own_hold_too(data: st.DataObject) -> None:
    kind = data.draw(st.sampled_from((Kind.P_MEDIAN, Kind.P_CENTER)))
    problem = data.draw(problems(kind, capacity=data.draw(st.booleans()), lost=False))
    n = problem.shape[0]
    weight = np.array(data.draw(st.lists(st.integers(0, 5), min_size=n, max_size=n)), dtype=float)
    most = float(data.draw(st.integers(5, 80)))
    asked = msgspec.structs.replace(problem, held=(Held(weight=weight, total_max=most),))
    free = solve_capacitated(problem, LIMITS)
    outcome = solve_capacitated(asked, LIMITS)
    if outcome.status is Status.INFEASIBLE:
        alone = msgspec.structs.replace(problem, kind=Kind.P_MEDIAN, weight=weight)
        assert best(alone) > most - 1e-4
        return
    assert outcome.status is Status.OPTIMAL
    assert outcome.objective >= free.objective - 1e-4
    part = parts(outcome, problem.shape)
    walked = np.where(part > 0, problem.distance, 0.0) * part
    assert float(weight @ walked.sum(axis=1)) <= most + 1e-4
    holds(asked, outcome)


@pytest.mark.parametrize("kind", [Kind.P_MEDIAN, Kind.P_CENTER])
@pytest.mark.parametrize("seconds", [0.0, 0.02, 0.2])
def test_a_bound_is_a_bound_however_short_the_time(kind: Kind, seconds: float) -> None:
    problem = msgspec.structs.replace(town(60, 30, 8, 1.1), kind=kind)
    proven = solve_capacitated(problem, LIMITS)
    assert proven.status is Status.OPTIMAL
    outcome = solve_capacitated(problem, Limits(clock=time.monotonic, seconds=seconds))
    assert outcome.bound is None or outcome.bound <= proven.objective * (1 + 1e-9)
    assert outcome.objective >= proven.objective * (1 - 1e-6)
    if outcome.open:
        holds(problem, outcome)
    if outcome.status is Status.OPTIMAL:
        assert outcome.objective == pytest.approx(proven.objective)


@pytest.mark.parametrize("kind", [Kind.P_MEDIAN, Kind.P_CENTER])
def test_a_cancel_keeps_the_best_so_far_and_claims_no_proof(kind: Kind) -> None:
    problem = msgspec.structs.replace(town(60, 30, 8, 1.1), kind=kind)
    proven = solve_capacitated(problem, LIMITS)
    outcome = solve_capacitated(problem, msgspec.structs.replace(LIMITS, tell=stops))
    assert outcome.cancelled
    assert outcome.status is not Status.INFEASIBLE
    assert outcome.bound is None or outcome.bound <= proven.objective * (1 + 1e-9)


def test_of_a_large_problem_the_far_sites_are_one_and_the_bound_still_holds() -> None:
    problem = town(60, 30, 8, 1.1)
    exact = model(problem, "total")
    near = model(problem, "total", pairs_max=600)
    assert near.mip.rows.shape[1] < exact.mip.rows.shape[1]
    proven = solve_capacitated(problem, LIMITS).objective
    for siting in (exact, near):
        bound = run_relaxed(siting, Clocked(LIMITS)).bound * siting.scale
        assert bound <= proven * (1 + 1e-9)


def test_the_price_of_a_place_bounds_what_serving_all_costs() -> None:
    for seed in range(8):
        problem = town(40, 20, 5, 1.2, seed)
        proven = solve_capacitated(problem, LIMITS)
        found = priced(problem, Clocked(LIMITS), 10.0)
        assert found is not None
        assert 0.9 * proven.objective <= found.bound <= proven.objective * (1 + 1e-9)


def test_a_place_too_large_for_any_site_needs_dividing() -> None:
    problem = Problem(
        kind=Kind.P_MEDIAN,
        distance=np.array([[0.0, 10.0], [5.0, 0.0]]),
        weight=np.array([900.0, 100.0]),
        load=np.array([900.0, 100.0]),
        capacity=np.array([500.0, 500.0]),
        p=2,
    )
    whole = solve(problem, LIMITS)
    assert whole.status is Status.INFEASIBLE
    assert [(one.wish, one.values) for one in whole.why] == [
        ("capacity", {"people": 900, "room": 500, "clients": "0"})
    ]
    divided = solve(msgspec.structs.replace(problem, split=True), LIMITS)
    assert divided.status is Status.OPTIMAL
    assert divided.objective == pytest.approx(400 * 10)
    assert divided.assigned == (0, 1)
    assert [(i, j) for i, j, _ in divided.shares] == [(0, 0), (0, 1)]
    assert [part for *_, part in divided.shares] == pytest.approx([5 / 9, 4 / 9])


def test_no_more_clients_are_divided_than_sites_are_full() -> None:
    problem = town(60, 30, 8, 1.1)
    outcome = solve_capacitated(problem, LIMITS)
    load = problem.weight @ parts(outcome, problem.shape)
    assert problem.capacity is not None
    full = int((load >= problem.capacity - 1e-3).sum())
    assert 0 < len({i for i, _, _ in outcome.shares}) <= full


@pytest.mark.skipif(not SITING.exists(), reason="the shared data are not here")
@pytest.mark.parametrize(("name", "best_known"), [("cap61", 932_615.75), ("cap64", 1_045_650.25)])
def test_warehouses_of_the_literature(name: str, best_known: float) -> None:
    outcome = solve(read_warehouses(SITING / f"{name}.txt"), LIMITS)
    assert outcome.status is Status.OPTIMAL
    assert outcome.objective == pytest.approx(best_known, abs=0.01)
