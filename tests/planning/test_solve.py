# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""p-median and p-center: the best of all choices on every road to the proof, and no more said."""

import subprocess
import sys
import time
from collections.abc import Callable
from itertools import combinations, count
from pathlib import Path

import msgspec
import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from baken.planning import center, lagrange, median, orlib
from baken.planning.badfile import BadFile
from baken.planning.lagrange import first_price, pairs, relaxed, sorted_out
from baken.planning.local import greedy, swapped
from baken.planning.problem import Impossible, Kind, Limits, Outcome, Problem, Progress, Status
from baken.planning.solve import solve

from .brute import LIMITS, best, choices, problems, stops, town

SHARED = Path(__file__).resolve().parents[3] / "shared" / "data" / "siting"
needs_data = pytest.mark.skipif(not SHARED.is_dir(), reason="the shared data are not there")
KINDS = (Kind.P_MEDIAN, Kind.P_CENTER)
# What decides which road a proof takes: all by HiGHS, or all by halving.
ROADS = {"highs": 10**9, "branches": 0}
# A search that finds nothing and bounds that say little: the proof may not lean on them.
POOR: dict[str, object] = {
    "ROUNDS": 2,
    "ROUNDS_BRANCH": 2,
    "STAGE": 1,
    "MORE_LEVELS": 0,
    "greedy": lambda cost, p, fixed, sites, stop: list(dict.fromkeys([*fixed, *sites]))[:p],
    "swapped": lambda cost, opened, fixed, sites, stop: list(opened),
}


def true_to_itself(problem: Problem, outcome: Outcome) -> None:
    """Its value is that of its open sites, each client is at the nearest, and the bound holds."""
    assert len(outcome.open) == problem.p
    assert set(problem.fixed) <= set(outcome.open)
    assert not set(problem.closed) & set(outcome.open)
    counts = problem.weight > 0
    if problem.kind is Kind.P_CENTER and not counts.any():
        counts = ~counts
    near = problem.distance[:, list(outcome.open)].min(axis=1)
    at = problem.distance[np.arange(len(near)), list(outcome.assigned)]
    assert at == pytest.approx(near)  # also of who has no weight
    value = (
        float(near[counts].max())
        if problem.kind is Kind.P_CENTER
        else float((near[counts] * problem.weight[counts]).sum())
    )
    assert outcome.objective == pytest.approx(value)
    if outcome.bound is not None:
        assert outcome.bound <= outcome.objective + 1e-9


@pytest.mark.parametrize("road", ROADS)
@given(st.data())
@settings(max_examples=60, deadline=None)
def test_it_is_the_best_of_all_choices(road: str, data: st.DataObject) -> None:
    kind = data.draw(st.sampled_from(KINDS))
    problem = data.draw(problems(kind, capacity=False, wishes=data.draw(st.booleans())))
    assume(len(problem.closed) < problem.shape[1])  # refused as such
    if data.draw(st.booleans()):  # metres are hardly ever whole
        problem = msgspec.structs.replace(problem, weight=problem.weight * 0.37)
        if problem.total_max is not None or problem.covered_min is not None:
            problem = msgspec.structs.replace(problem, total_max=None, covered_min=None)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(median, "SMALL", ROADS[road])
        patch.setattr(median, "SMALL_LEAST", ROADS[road])
        outcome = solve(problem, LIMITS)
    answer = best(problem)
    if not np.isfinite(answer):
        assert outcome.status is Status.INFEASIBLE
        assert outcome.why
        return
    assert outcome.status is Status.OPTIMAL
    assert outcome.objective == pytest.approx(answer, rel=2e-6)
    true_to_itself(problem, outcome)


def jumps(step: float) -> Callable[[], float]:
    """A clock that goes on by so much each time somebody looks."""
    looked = count()
    return lambda: next(looked) * step


@pytest.mark.parametrize("road", ROADS)
@given(st.data())
@settings(max_examples=100, deadline=None)
def test_a_proof_does_not_lean_on_the_search(road: str, data: st.DataObject) -> None:
    """With a poor search and poor bounds it takes longer, and the answer is the same."""
    rng = np.random.default_rng(data.draw(st.integers(0, 10**6)))
    n, m, p = 12, 9, data.draw(st.integers(1, 6))
    people, sites = rng.integers(0, 20, (n, 2)), rng.integers(0, 20, (m, 2))
    walks = np.abs(people[:, None] - sites[None]).sum(axis=2).astype(np.float64)
    if data.draw(st.booleans()):
        walks = np.hypot(walks, 1.0)
    if data.draw(st.booleans()):
        walks[walks > np.quantile(walks, 0.7)] = np.inf
    weight = rng.integers(0, 4, n).astype(np.float64)
    problem = Problem(kind=Kind.P_MEDIAN, distance=walks, weight=weight, p=p)
    answer = np.inf
    for some in combinations(range(m), p):
        near = walks[:, list(some)].min(axis=1)
        if np.isfinite(near).all():
            answer = min(answer, float(near @ weight))
    with pytest.MonkeyPatch.context() as patch:
        for name, value in {**POOR, "SMALL": ROADS[road], "SMALL_LEAST": ROADS[road]}.items():
            patch.setattr(median, name, value)
        outcome = median.solve_median(problem, LIMITS)
        clock = jumps(data.draw(st.floats(0.002, 0.3)))
        cut = median.solve_median(problem, Limits(clock=clock, seconds=1.0))
    assert cut.bound is None or cut.bound <= answer * (1 + 1e-9)
    if cut.status is Status.OPTIMAL:
        assert cut.objective == pytest.approx(answer, rel=2e-6)
    assert cut.status is not Status.INFEASIBLE or answer == np.inf
    assert outcome.status is (Status.OPTIMAL if answer < np.inf else Status.INFEASIBLE)
    assert outcome.objective == pytest.approx(answer, rel=2e-6)


def until(k: int) -> Callable[[Progress], bool]:
    """Goes on until it was told so many times."""
    told = count()
    return lambda progress: next(told) < k


@pytest.mark.parametrize("kind", KINDS)
def test_a_bound_is_a_bound_however_short_the_time(kind: Kind) -> None:
    whole = town(120, 60, 8, 1.0)
    problem = msgspec.structs.replace(whole, kind=kind, capacity=None, load=None, split=False)
    proven = solve(problem, LIMITS)
    assert proven.status is Status.OPTIMAL
    true_to_itself(problem, proven)
    for k in range(1, 12):
        limits = msgspec.structs.replace(LIMITS, tell=until(k))
        outcome = solve(problem, limits)
        true_to_itself(problem, outcome)
        assert outcome.objective >= proven.objective * (1 - 1e-9)
        assert outcome.bound is None or outcome.bound <= proven.objective * (1 + 1e-9)
        if outcome.status is Status.OPTIMAL:
            assert outcome.objective == pytest.approx(proven.objective)
    for limits in (
        Limits(clock=time.monotonic, seconds=0.0),
        *(Limits(clock=jumps(step), seconds=1.0) for step in (0.3, 0.1, 0.03, 0.01)),
        msgspec.structs.replace(LIMITS, tell=stops),
    ):
        outcome = solve(problem, limits)
        assert outcome.open  # there is something to show at once
        true_to_itself(problem, outcome)
        assert outcome.bound is not None
        assert outcome.bound <= proven.objective * (1 + 1e-9)


def after(k: int) -> Callable[[], bool]:
    """Stops when it was asked so many times."""
    asked = count()
    return lambda: next(asked) >= k


@given(st.data())
@settings(max_examples=60, deadline=None)
def test_a_search_never_ends_worse_than_it_began(data: st.DataObject) -> None:
    problem = data.draw(problems(Kind.P_MEDIAN, capacity=False, lost=False))
    assert problem.p is not None
    cost = problem.distance * problem.weight[:, None]
    sites = [j for j in range(problem.shape[1]) if j not in problem.closed]
    assume(problem.p <= len(sites))
    begun = greedy(cost, problem.p, problem.fixed, sites, after(data.draw(st.integers(0, 9))))
    ended = swapped(cost, begun, problem.fixed, sites, after(data.draw(st.integers(0, 9))))
    assert len(set(begun)) == len(set(ended)) == problem.p
    assert set(problem.fixed) <= set(ended) <= set(sites)
    assert cost[:, ended].min(axis=1).sum() <= cost[:, begun].min(axis=1).sum() + 1e-9


@pytest.mark.parametrize("large", [False, True])
@given(st.data())
@settings(max_examples=80, deadline=None)
def test_a_relaxation_never_lies_above_the_best_and_throws_no_best_choice_out(
    large: bool, data: st.DataObject
) -> None:
    problem = data.draw(problems(Kind.P_MEDIAN, capacity=False, lost=False))
    assert problem.p is not None
    cost = problem.distance * problem.weight[:, None]
    fixed = np.array(problem.fixed, dtype=np.int64)
    free = np.array(
        [j for j in range(problem.shape[1]) if j not in {*problem.closed, *problem.fixed}],
        dtype=np.int64,
    )
    left = problem.p - len(fixed)
    assume(left <= len(free))
    start = [*problem.fixed, *free[:left].tolist()]
    answer = best(problem)
    with pytest.MonkeyPatch.context() as patch:
        if large:  # only the nearest site of each client is looked at
            for name, value in {"LARGE": 0, "NEAR_LEAST": 1, "NEAR_TIMES": 0, "SPARSE": 1}.items():
                patch.setattr(lagrange, name, value)
        among = pairs(cost[:, np.concatenate([fixed, free])], problem.p)
    found = relaxed(
        among,
        len(fixed),
        left,
        first_price(cost, start),
        answer + 1.0,
        30,
        lambda *_: False,
        lambda: False,
    )
    assert found.bound <= answer + 1e-6
    may, must = sorted_out(found, left, answer + 1e-3)
    worths = {chosen: float(cost[:, list(chosen)].min(axis=1).sum()) for chosen in choices(problem)}
    for chosen, worth in worths.items():
        if worth <= answer + 1e-9:
            assert {int(j) for j in free[~may]}.isdisjoint(chosen)
            assert {int(j) for j in free[must]} <= set(chosen)


@pytest.mark.parametrize("compared", [0, 2_000])
@given(st.data())
@settings(max_examples=80, deadline=None)
def test_what_covers_no_more_than_another_is_left_out_without_loss(
    compared: int, data: st.DataObject
) -> None:
    n, m = data.draw(st.integers(1, 6)), data.draw(st.integers(1, 6))
    row = st.lists(st.booleans(), min_size=m, max_size=m).filter(any)
    near = np.array(data.draw(st.lists(row, min_size=n, max_size=n)))
    stays = np.array(sorted(data.draw(st.sets(st.integers(0, m - 1)))), dtype=np.int64)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(center, "MATRIX_MAX", compared)
        fewer, columns = center.reduced(near, stays)
    assert set(stays.tolist()) <= set(columns.tolist())

    def least(sets: NDArray[np.bool_], must: set[int]) -> int:
        covers = [
            size
            for size in range(sets.shape[1] + 1)
            for some in combinations(range(sets.shape[1]), size)
            if must <= set(some) and sets[:, list(some)].any(axis=1).all()
        ]
        return min(covers)

    kept = {int(k) for k in np.flatnonzero(np.isin(columns, stays))}
    assert least(fewer, kept) == least(near, set(stays.tolist()))


def test_the_solver_writes_nothing_by_itself() -> None:
    """A command's answer is the only thing on standard output."""
    program = (
        "import time, numpy as np\n"
        "from baken.planning import highs, problem\n"
        "from scipy.sparse import csr_matrix\n"
        "mip = highs.Mip(cost=np.ones(3), rows=csr_matrix(1 - np.eye(3)), row_lower=np.ones(3),"
        " row_upper=np.full(3, np.inf), lower=np.zeros(3), upper=np.ones(3),"
        " integer=np.ones(3, dtype=bool))\n"
        "solved = highs.solve_mip(mip, problem.Limits(clock=time.monotonic), 5.0)\n"
        "print(solved.status.name, round(solved.objective))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=True
    )
    assert done.stdout == "OPTIMAL 2\n"


# what makes no sense


def asked(**changes: object) -> Problem:
    whole = Problem(
        kind=Kind.P_MEDIAN, distance=np.array([[1.0, 2.0], [2.0, 1.0]]), weight=np.ones(2), p=1
    )
    return msgspec.structs.replace(whole, **changes)


@pytest.mark.parametrize(
    "problem",
    [
        asked(distance=np.zeros((0, 2)), weight=np.zeros(0)),
        asked(distance=np.zeros((2, 0))),
        asked(closed=(0, 1)),
        asked(weight=np.ones(3)),
        asked(weight=np.array([1.0, -1.0])),
        asked(weight=np.array([1.0, np.inf])),
        asked(weight=np.full(2, 1e200), distance=np.full((2, 2), 1e200)),
        asked(distance=np.array([[np.nan, 1.0], [1.0, 1.0]])),
        asked(fixed=(2,)),
        asked(fixed=(0,), closed=(0,)),
        asked(p=None),
        asked(covered_min=1.0),
        asked(kind=Kind.COVERING),
    ],
)
def test_what_makes_no_sense_is_a_sentence(problem: Problem) -> None:
    with pytest.raises(Impossible, match=r"\w+ .*\."):
        solve(problem, LIMITS)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    ("changes", "wish"),
    [
        ({"p": 3}, "p"),
        ({"p": 1, "fixed": (0, 1)}, "fixed"),
        ({"each_m": 0.5}, "each_m"),
        ({"distance": np.array([[1.0, 2.0], [np.inf, np.inf]])}, "reachable"),
    ],
)
def test_wishes_that_clash_are_named(kind: Kind, changes: dict[str, object], wish: str) -> None:
    outcome = solve(asked(kind=kind, **changes), LIMITS)
    assert outcome.status is Status.INFEASIBLE
    assert wish in {clash.wish for clash in outcome.why}


# files


def test_of_a_repeated_edge_the_last_counts_and_ways_are_the_shortest(tmp_path: Path) -> None:
    file = tmp_path / "graph.txt"
    file.write_text("4 5 2\n1 2 9\n2 1 1\n2 3 0\n3 4 5\n1 4 7\n")
    problem = orlib.read_graph(file, Kind.P_MEDIAN)
    assert problem.p == 2
    assert problem.distance.tolist() == [
        [0, 1, 1, 6],
        [1, 0, 0, 5],
        [1, 0, 0, 5],
        [6, 5, 5, 0],
    ]


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "te vroeg"),
        ("3 1 1\n1 2 5\n", "losse delen"),
        ("2 1 1\n1 3 5\n", "3"),
        ("2 1 5\n1 2 5\n", "5"),
        ("2 1 1\n1 2 x\n", "x"),
        ("2 1 1\n1 2 -5\n", "-5"),
        ("2 1 1\n1 2 5\n7\n", "meer"),
        ("2 1.5 1\n1 2 5\n", "1.5"),
        ("9999999 1 1\n", "9999999"),
    ],
)
def test_a_wrong_graph_is_refused_with_its_line(tmp_path: Path, text: str, says: str) -> None:
    file = tmp_path / "graph.txt"
    file.write_text(text)
    with pytest.raises(BadFile, match=says):
        orlib.read_graph(file, Kind.P_MEDIAN)


def test_warehouses_that_say_the_word_take_their_capacity_apart(tmp_path: Path) -> None:
    file = tmp_path / "cap.txt"
    file.write_text("1 1\ncapacity 7\n3\n2\n")
    with pytest.raises(BadFile, match="capaciteit"):
        orlib.read_warehouses(file)
    problem = orlib.read_warehouses(file, 5)
    assert solve(problem, LIMITS).objective == pytest.approx(9)


@given(st.binary(max_size=300))
def test_any_bytes_are_a_problem_or_a_refusal(
    tmp_path_factory: pytest.TempPathFactory, data: bytes
) -> None:
    file = tmp_path_factory.mktemp("graph") / "graph.txt"
    file.write_bytes(data)
    for read in (
        lambda: orlib.read_graph(file, Kind.P_MEDIAN),
        lambda: orlib.read_warehouses(file),
    ):
        try:
            assert isinstance(read(), Problem)
        except BadFile as error:
            assert "graph.txt" in str(error)  # noqa: PT017 - either will do, but nothing else


@needs_data
@pytest.mark.parametrize(
    ("name", "middle", "farthest"), [("pmed5", 1355, 48), ("pmed13", 4374, 36)]
)
def test_graphs_of_the_literature_are_proven(name: str, middle: int, farthest: int) -> None:
    for kind, value in ((Kind.P_MEDIAN, middle), (Kind.P_CENTER, farthest)):
        problem = orlib.read_graph(SHARED / f"{name}.txt", kind)
        outcome = solve(problem, LIMITS)
        assert outcome.status is Status.OPTIMAL
        assert outcome.objective == value
        true_to_itself(problem, outcome)
