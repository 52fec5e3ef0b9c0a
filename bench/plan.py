# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""`bench plan`: how fast the best choice of points is proven, beside the literature and `spopt`.

The graphs, tables and best known values are those of the shared data; without it
there is nothing to measure, and that is an error.  Every figure counts reading the
file out and the whole solving in: search, proof, and the check of what came out.
"""

import os
import re
import time
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from multiprocessing import get_context
from pathlib import Path

import msgspec

from baken.planning import cvrplib, orlib, parts, routes
from baken.planning.area import Area
from baken.planning.load import load
from baken.planning.problem import Kind, Limits, Outcome, Problem, Status
from baken.planning.solve import solve
from baken.planning.wishes import Capacity, GoalWish, Input, Wishes

from .figures import Figure, at_most, beside, nothing, progress

SHARED = Path(__file__).resolve().parents[2] / "shared" / "data"
POSTCODES = SHARED / "geo" / "pc4_population.csv"
SPREAD = (1, 7, 11, 15, 21, 27, 33, 39)  # of the twenty graphs, small and large, few and many p
PEER_GRAPHS, PEER_REGION, PEER_S = (1, 5, 7), ("VR25", 25), 30.0
REGION_P = (10, 25, 50)
# Mean distance in metres, proven, straight line: shared/data/README.md.
REGION_MEAN = {"VR08": (3009, 1530, 739), "VR25": (2383, 994, 260)}
REGION_FARTHEST = {"VR08": (7577, 4165, 2935)}
NATION_POINTS = 3_600
WORKERS = min(2, os.cpu_count() or 1)
EQUAL, PENNY = 1e-6, 1e-3


def run(only: str = "", every: bool = False) -> list[Figure]:
    """All figures, or those whose name contains `only`.  `every`: all twenty graphs."""
    if not SHARED.is_dir():
        raise SystemExit(f"bench plan: the shared data are not at {SHARED}")
    known = references()
    graphs = sorted(known) if every else [number for number in SPREAD if number in known]
    wanted: list[tuple[str, Callable[[], list[Figure]]]] = [
        *((f"pmedian_pmed{n}", partial(median, n, known[n][0])) for n in graphs),
        *((f"pcenter_pmed{n}", partial(center, n, known[n][1])) for n in graphs),
        *((f"capacitated_{name}", partial(capacitated, name)) for name in caps()),
        *((f"region_{code}", partial(region, code)) for code in REGION_MEAN),
        ("regions_all", regions),
        ("nation", nation),
        *((f"routes_{file.stem}", partial(rounds, file)) for file in instances()),
        *((f"spopt_pmed{n}", partial(peer_graph, n)) for n in PEER_GRAPHS),
        (f"spopt_{PEER_REGION[0]}", peer_region),
    ]
    out = []
    for name, bench in wanted:
        if only in name:
            with progress(name):
                out += bench()
    return out


def references() -> dict[int, tuple[int, int]]:
    """Per graph the optimum of p-median and of p-center, from the shared README."""
    text = (SHARED / "README.md").read_text("utf-8")
    found = re.findall(r"\b(\d+): (\d+)/(\d+)", text)
    return {int(n): (int(median), int(center)) for n, median, center in found}


def caps() -> list[str]:
    return [file.stem for file in sorted((SHARED / "siting").glob("cap*.txt"))]


def instances() -> list[Path]:
    return sorted((SHARED / "routing").glob("*.vrp"))


def _limits(seconds: float) -> Limits:
    return Limits(clock=time.perf_counter, seconds=seconds)


def _timed(problem: Problem, seconds: float) -> tuple[Outcome, float]:
    begin = time.perf_counter()
    outcome = solve(problem, _limits(seconds))
    return outcome, time.perf_counter() - begin


def _proof(name: str, outcome: Outcome, took: float, limit: float) -> Figure:
    """Seconds until the proof; not met where there is none."""
    figure = at_most(f"{name}_proof", took, "s", limit)
    return msgspec.structs.replace(figure, met=figure.met and outcome.status is Status.OPTIMAL)


def _off(name: str, off: float, unit: str = "") -> Figure:
    """How far the value that was found is from the best known; there must be nothing."""
    return nothing(f"{name}_off", off, unit)


def total(problem: Problem, outcome: Outcome) -> float:
    """What the sites that were opened cost, counted anew from the matrix alone."""
    near = problem.distance[:, list(outcome.open)].min(axis=1)
    if problem.kind is Kind.P_CENTER:
        return float(near[problem.weight > 0].max())
    return float((near * problem.weight).sum())


def median(number: int, best: int) -> list[Figure]:
    """p-median: a proof within 60 s, and how good it is after one second."""
    problem = orlib.read_graph(SHARED / "siting" / f"pmed{number}.txt", Kind.P_MEDIAN)
    name = f"pmedian_pmed{number}"
    outcome, took = _timed(problem, 60)
    quick, _ = _timed(problem, 1)
    return [
        _proof(name, outcome, took, 60),
        _off(name, abs(total(problem, outcome) - best)),
        at_most(f"{name}_after_1_s", total(problem, quick), "", best, 1.005),
    ]


def center(number: int, best: int) -> list[Figure]:
    """p-center: a proof within 10 s."""
    problem = orlib.read_graph(SHARED / "siting" / f"pmed{number}.txt", Kind.P_CENTER)
    name = f"pcenter_pmed{number}"
    outcome, took = _timed(problem, 10)
    return [
        _proof(name, outcome, took, 10),
        _off(name, abs(total(problem, outcome) - best)),
    ]


def capacitated(name: str) -> list[Figure]:
    """Warehouses with a capacity: a proof within a second."""
    problem = orlib.read_warehouses(SHARED / "siting" / f"{name}.txt")
    outcome, took = _timed(problem, 10)
    figures = [_proof(f"capacitated_{name}", outcome, took, 1)]
    said = re.search(rf"\b{name} ([\d.]+)", (SHARED / "README.md").read_text("utf-8"))
    if said:
        best = float(said[1])
        off = abs(outcome.objective - best)
        figures.append(_off(f"capacitated_{name}", off if off > PENNY else 0.0))
    return figures


def postcodes(code: str = "") -> Area:
    """A safety region (or the country) at postcode level, by the straight line."""
    wishes = Wishes(
        name="bench",
        input=Input(people=POSTCODES.name, regions=(code,) if code else (), detour=1.0),
        points=1,
        goals=(GoalWish(kind="p_median"),),
    )
    return load(wishes, POSTCODES.parent).area


def _problem(area: Area, kind: Kind, p: int) -> Problem:
    return Problem(kind=kind, distance=area.distance, weight=area.residents, p=p)


def region(code: str) -> list[Figure]:
    """A safety region: proven within 5 s, and equal to the reference in whole metres."""
    area = postcodes(code)
    out = []
    for p, mean in zip(REGION_P, REGION_MEAN[code], strict=True):
        problem = _problem(area, Kind.P_MEDIAN, p)
        outcome, took = _timed(problem, 30)
        found = total(problem, outcome) / area.residents.sum()
        out += [
            _proof(f"region_{code}_p{p}", outcome, took, 5),
            _off(f"region_{code}_p{p}", abs(round(found) - mean), "m"),
        ]
    for p, farthest in zip(REGION_P, REGION_FARTHEST.get(code, ()), strict=False):
        problem = _problem(area, Kind.P_CENTER, p)
        outcome, took = _timed(problem, 30)
        off = abs(round(total(problem, outcome)) - farthest)
        out += [
            _proof(f"region_{code}_center_p{p}", outcome, took, 10),
            _off(f"region_{code}_center_p{p}", off, "m"),
        ]
    return out


def _one_region(code: str) -> list[bool]:
    area = postcodes(code)
    return [
        _timed(_problem(area, Kind.P_MEDIAN, p), 30)[0].status is Status.OPTIMAL
        for p in REGION_P
        if p <= len(area.sites)
    ]


def regions() -> list[Figure]:
    """All safety regions of the table, three numbers of points each, over two processes."""
    codes = sorted({one.region for one in postcodes().neighbourhoods if one.region})
    begin = time.perf_counter()
    with ProcessPoolExecutor(WORKERS, get_context("spawn")) as pool:
        proven = [each for all_of in pool.map(_one_region, codes) for each in all_of]
    took = time.perf_counter() - begin
    return [
        at_most("regions_all", took, "s", 180),
        nothing("regions_all_unproven", proven.count(False), f"of {len(proven)}"),
    ]


def nation() -> list[Figure]:
    """The country by municipality: the proven gap of the whole, in per cent."""
    wishes = Wishes(
        name="bench",
        input=Input(people=POSTCODES.name, detour=1.0),
        points=NATION_POINTS,
        goals=(GoalWish(kind="p_median"),),
        capacity=Capacity(hold=False),
        parts="municipality",
    )
    area = load(wishes, POSTCODES.parent).area
    begin = time.perf_counter()
    met = parts.meet(area, wishes, range(len(area.sites)), _limits(180), WORKERS)
    took = time.perf_counter() - begin
    gap = met.outcome.gap
    return [
        at_most("nation_gap", 100.0 if gap is None else 100 * gap, "%", 1.0),
        at_most("nation_seconds", took, "s", 180),
        nothing("nation_points_off", abs(len(met.outcome.open) - NATION_POINTS), ""),
    ]


def rounds(file: Path) -> list[Figure]:
    """Vehicle routing at 10 s, beside the best known."""
    problem = cvrplib.read_vrp(file)
    found = routes.solve_routes(problem, 10.0, 1)
    best = cvrplib.read_sol(file.with_suffix(".sol"), problem.stops).cost
    assert best is not None
    wrong = cvrplib.faults(problem, tuple(tuple(t) for r in found.routes for t in r.trips))
    assert not wrong, wrong
    return [at_most(f"routes_{file.stem}", found.objective, "", best, 1.02)]


# beside others


def _spopt(problem: Problem) -> tuple[float, str, float]:
    """The same by `spopt` with its default solver: its value, what it claims, and its seconds."""
    import pulp
    from spopt.locate import PMedian

    begin = time.perf_counter()
    model = PMedian.from_cost_matrix(problem.distance, problem.weight, p_facilities=problem.p)
    solver = pulp.PULP_CBC_CMD(msg=False, timeLimit=PEER_S)
    try:
        model = model.solve(solver)
        claims = pulp.LpStatus[model.problem.status]
    except RuntimeError as error:
        claims = re.sub(r"\W+", "_", str(error))[:40]
    took = time.perf_counter() - begin
    opened = [j for j, var in enumerate(model.fac_vars) if (var.value() or 0) > 0.5]
    if len(opened) != problem.p:
        return float("inf"), claims, took
    near = problem.distance[:, opened].min(axis=1)
    return float((near * problem.weight).sum()), claims, took


def _peer(name: str, problem: Problem) -> list[Figure]:
    ours, took = _timed(problem, PEER_S)
    value, claims, theirs = _spopt(problem)
    true = value <= total(problem, ours) * (1 + EQUAL)
    word = re.sub(r"\W+", "_", claims).lower()
    return [
        beside(f"{name}_value_claimed_{word}", value, "", total(problem, ours)),
        beside(f"{name}_seconds_to_ours", theirs, "s", took),
        beside(f"{name}_claim_is_true", float(true or claims != "Optimal"), "", 1.0),
    ]


def peer_graph(number: int) -> list[Figure]:
    path = SHARED / "siting" / f"pmed{number}.txt"
    return _peer(f"spopt_pmed{number}", orlib.read_graph(path, Kind.P_MEDIAN))


def peer_region() -> list[Figure]:
    code, p = PEER_REGION
    return _peer(f"spopt_{code}_p{p}", _problem(postcodes(code), Kind.P_MEDIAN, p))
