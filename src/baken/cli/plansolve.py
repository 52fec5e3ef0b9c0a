# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""`baken plan solve` and `routes`: problems of the literature, to compare with others."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import click
import msgspec

from ..node import clock
from ..planning import asked as asking
from ..planning import cvrplib, orlib, telling
from ..planning import routes as routing
from ..planning import solve as solving
from ..planning.badfile import BadFile
from ..planning.problem import Impossible, Kind, Limits, Problem, Status
from ..planning.wishes import Capacity
from .plantell import CLASHES, CONSOLE, ENGLISH, Teller, cancelling, fail

KINDS = {"p-median": Kind.P_MEDIAN, "p-center": Kind.P_CENTER, "capacitated": Kind.P_MEDIAN}

Named = tuple[Sequence[int | str], Problem]


def solve(
    file: Path | None,
    *,
    problem: str,
    p: int | None,
    capacity: float | None,
    demand: Path | None,
    weight: str | None,
    region: str | None,
    municipality: str | None,
    time_limit: float,
    seed: int,
    as_json: bool,
) -> None:
    """`baken plan solve`."""
    if (file is None) == (demand is None):
        raise click.UsageError("give a FILE, or --demand with a table; one of the two")
    try:
        with cancelling() as stopped:
            if file is not None:
                names, asked = graph(file, problem, p, capacity)
            else:
                assert demand is not None
                names, asked = table(demand, problem, p, capacity, weight, region, municipality)
            teller = Teller(stopped, as_json=False)
            limits = Limits(clock=clock.steady_s, seconds=time_limit, seed=seed, tell=teller)
            begun = clock.steady_s()
            found = solving.solve(asked, limits)
            took = clock.steady_s() - begun
            teller.end()
    except (BadFile, Impossible) as error:
        fail(error)
    whole = float(asked.weight.sum())
    out: dict[str, Any] = {
        "objective": found.objective if found.open else None,
        "bound": found.bound,
        "gap": found.gap,
        "status": found.status.word,
        "seconds": round(took, 3),
        "open": [names[j] for j in found.open],
    }
    if demand is not None and asked.kind is not Kind.P_CENTER and found.open and whole:
        out["mean"] = found.objective / whole
    if found.why:
        out["why"] = [telling.sentence(clash, ENGLISH, CONSOLE) for clash in found.why]
    _print(out, as_json)
    if found.status is Status.INFEASIBLE:
        raise SystemExit(CLASHES)


def graph(file: Path, problem: str, p: int | None, capacity: float | None) -> Named:
    """A file of the OR-Library, and what its sites are called: 1, 2, ..."""
    if problem == "capacitated":
        asked = orlib.read_warehouses(file, capacity)
        if p is not None:
            asked = msgspec.structs.replace(asked, p=p)
    else:
        asked = orlib.read_graph(file, KINDS[problem], p)
        if capacity is not None:
            asked = asking.with_capacity(asked, capacity)
    return range(1, asked.shape[1] + 1), asked


def table(
    file: Path,
    problem: str,
    p: int | None,
    capacity: float | None,
    weight: str | None,
    region: str | None,
    municipality: str | None,
) -> Named:
    """A table of postcodes, each a candidate itself, by the straight line."""
    if p is None or weight is None:
        raise click.UsageError("--demand needs --weight COLUMN and --p P")
    codes, asked = asking.over_table(
        file,
        KINDS[problem],
        p,
        weight,
        (region,) if region else (),
        (municipality,) if municipality else (),
    )
    if problem == "capacitated" or capacity is not None:
        asked = asking.with_capacity(asked, capacity or Capacity().residents)
    return codes, asked


def routes(file: Path, *, time_limit: float, seed: int, as_json: bool) -> None:
    """`baken plan routes`."""
    try:
        problem = cvrplib.read_vrp(file)
        found = routing.solve_routes(problem, time_limit, seed)
    except (cvrplib.BadRouting, Impossible) as error:
        fail(error)
    trips = [trip for route in found.routes for trip in route.trips if trip]
    _print(
        {
            "objective": found.objective,
            "bound": None,
            "gap": None,
            "status": found.status.word,
            "seconds": round(found.seconds, 3),
            "open": trips,
        },
        as_json,
    )


def _print(found: dict[str, Any], as_json: bool) -> None:
    """What a solver found: one JSON object, or a line a figure."""
    if as_json:
        click.echo(msgspec.json.encode(found))
        return
    for name, value in found.items():
        click.echo(f"{name}: {'none' if value is None else value}")
