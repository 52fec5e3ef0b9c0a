# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Rounds of vehicles from one depot: capacity, time windows, time to unload, several trips.

    Routing -> solve_routes -> Rounds

PyVRP (the extra `routes`) searches; it proves nothing, so what comes out is *found*, never
called optimal, and has no bound.  The rule this file guards: every stop is visited exactly
once within capacity and windows, or it is named in `dropped`.
"""

import warnings
from collections.abc import Sequence
from itertools import pairwise
from typing import Any

import msgspec
import numpy as np
from numpy.typing import NDArray

from ..domain.words import N_
from .area import PAIRS_MAX
from .problem import Impossible, Status

Ints = NDArray[np.int64]
STOPS_MAX = int(PAIRS_MAX**0.5) - 1
FOREVER_S = 1 << 40
# Smaller steps than the library's own (25 and 50) bring more in the first ten seconds: on the
# three shared instances 0-1.0 % above the best known instead of 0-2.1 %.
SHAKEN_MAX, NEIGHBOURS = 10, 25
PRIZES = (1, 100)
COST_MAX = 1 << 44  # of a whole solution: the library holds no more

NO_PYVRP = N_('Voor rondes is het onderdeel routes nodig: pip install "baken[routes]".')
TOO_MANY = N_("{stops} stops is te veel: hoogstens {most}.")
TOO_LONG = N_("De afstanden zijn te groot om mee te rekenen.")
TOO_HEAVY = N_("De lading van stop {stop} is {load}. In een voertuig past {capacity}.")
TOO_LITTLE = N_("Alle ladingen samen zijn {load}. In alle ritten samen past {capacity}.")
NO_VEHICLES = N_("Er is geen voertuig.")


class Routing(msgspec.Struct, frozen=True, kw_only=True):
    """Loads for stops 1..n, from depot 0; whole numbers, in any unit of distance and of time.

    `distance` (n+1, n+1) is what is kept small, `seconds` the driving times, else all 0.  A visit
    starts within its window and takes `service_s`.  `vehicles` None: as many as it takes.  Each
    drives at most `trips` times within the `shift_s` and loads for `load_s` before each.
    `may_drop`: stops that don't fit are left out, as few as are found; else all must be visited.
    """

    distance: Ints
    load: tuple[int, ...]
    capacity: int
    vehicles: int | None = None
    seconds: Ints | None = None
    service_s: tuple[int, ...] = ()
    windows_s: tuple[tuple[int, int], ...] = ()
    shift_s: tuple[int, int] | None = None
    load_s: int = 0
    trips: int = 1
    may_drop: bool = False

    @property
    def stops(self) -> int:
        return len(self.load)


class Visit(msgspec.Struct, frozen=True, kw_only=True):
    """A stop (1..n), in which trip of the vehicle, and from when until when."""

    stop: int
    trip: int
    start_s: int
    end_s: int


class Route(msgspec.Struct, frozen=True, kw_only=True):
    """What one vehicle does, in order, from leaving for the depot's loading to being back."""

    visits: tuple[Visit, ...]
    distance: int
    start_s: int
    end_s: int

    @property
    def trips(self) -> list[list[int]]:
        """The stops of each trip."""
        last = max((visit.trip for visit in self.visits), default=-1)
        return [[v.stop for v in self.visits if v.trip == k] for k in range(last + 1)]


class Rounds(msgspec.Struct, frozen=True, kw_only=True):
    """What was found.  There is never a bound: the search proves nothing."""

    status: Status
    objective: float = float("inf")
    bound: None = None
    seconds: float = 0.0
    routes: tuple[Route, ...] = ()
    dropped: tuple[int, ...] = ()


def solve_routes(problem: Routing, seconds: float, seed: int, idle: int | None = None) -> Rounds:
    """Search for so many seconds, or until `idle` rounds brought nothing.  Raises `Impossible`.

    Where stops may be dropped it is first tried with all of them, then with a small and with a
    great loss for each; the fewest dropped counts, then the distance.
    """
    _check(problem)
    if not problem.stops:
        return Rounds(status=Status.FOUND, objective=0.0)
    if not problem.may_drop:
        return _searched(problem, 0, seconds, seed, idle)
    left_s = seconds
    if not _misfit(problem):
        whole = _searched(problem, 0, seconds / 3, seed, idle)
        left_s -= whole.seconds
        if whole.status is Status.FOUND:
            return whole
    found = [_searched(problem, prize, left_s / 2, seed, idle) for prize in PRIZES]
    return min(found, key=lambda one: (len(one.dropped), one.objective))


def _searched(problem: Routing, prize: int, seconds: float, seed: int, idle: int | None) -> Rounds:
    """One search.  Without a prize all stops are visited; with one, those that are worth it."""
    try:
        import pyvrp
        from pyvrp.exceptions import PenaltyBoundWarning
        from pyvrp.search import NeighbourhoodParams, PerturbationParams
        from pyvrp.stop import MaxRuntime, MultipleCriteria, NoImprovement
    except ImportError:
        raise Impossible(NO_PYVRP) from None
    n = problem.stops
    distance: Any = problem.distance
    seconds_of: Any = np.zeros_like(distance) if problem.seconds is None else problem.seconds
    service = problem.service_s or (0,) * n
    windows = problem.windows_s or ((0, FOREVER_S),) * n
    shift = problem.shift_s or (0, FOREVER_S)
    worth = prize * (2 * n * int(distance.max()) + 1)  # more than any detour
    data = pyvrp.ProblemData(
        locations=[pyvrp.Location(0, 0) for _ in range(n + 1)],
        clients=[
            pyvrp.Client(
                i + 1,
                delivery=[load],
                service_duration=service[i],
                tw_early=windows[i][0],
                tw_late=windows[i][1],
                prize=worth,
                required=not prize,
            )
            for i, load in enumerate(problem.load)
        ],
        depots=[pyvrp.Depot(0, service_duration=problem.load_s)],
        vehicle_types=[
            pyvrp.VehicleType(
                num_available=n if problem.vehicles is None else min(n, problem.vehicles),
                capacity=[problem.capacity],
                tw_early=shift[0],
                tw_late=shift[1],
                reload_depots=[0] if problem.trips > 1 else [],
                max_reloads=problem.trips - 1,
            )
        ],
        distance_matrices=[distance],
        duration_matrices=[seconds_of],
    )
    stop: list[Any] = [MaxRuntime(seconds)]
    if idle is not None:
        stop.append(NoImprovement(idle))
    how = pyvrp.SolveParams(
        perturbation=PerturbationParams(1, SHAKEN_MAX),
        neighbourhood=NeighbourhoodParams(num_neighbours=NEIGHBOURS),
    )
    with warnings.catch_warnings():
        # It warns that it finds nothing that fits; the answer says so too.
        warnings.simplefilter("ignore", PenaltyBoundWarning)
        found = pyvrp.solve(data, MultipleCriteria(stop), seed, collect_stats=False, params=how)
    return _rounds(problem, found)


def _rounds(problem: Routing, found: Any) -> Rounds:
    """What the library found, in our words."""
    every = range(1, problem.stops + 1)
    if not found.best.is_feasible():
        return Rounds(status=Status.NOTHING, seconds=found.runtime, dropped=tuple(every))
    routes = tuple(
        Route(
            visits=tuple(
                Visit(stop=one.idx + 1, trip=one.trip, start_s=one.start_time, end_s=one.end_time)
                for one in route.schedule()
                if one.is_client()
            ),
            distance=route.distance(),
            start_s=route.start_time(),
            end_s=route.end_time(),
        )
        for route in found.best.routes()
    )
    visited = {visit.stop for route in routes for visit in route.visits}
    return Rounds(
        status=Status.FOUND,
        objective=float(length(problem, [trip for route in routes for trip in route.trips])),
        seconds=found.runtime,
        routes=routes,
        dropped=tuple(stop for stop in every if stop not in visited),
    )


def length(problem: Routing, trips: Sequence[Sequence[int]]) -> int:
    """The distance of trips, each from the depot and back."""
    return sum(
        int(problem.distance[a, b]) for trip in trips for a, b in pairwise((0, *trip, 0)) if trip
    )


def _check(problem: Routing) -> None:
    """Say what can't be before searching for it.  Raises `Impossible`."""
    n = problem.stops
    if n > STOPS_MAX:
        raise Impossible(TOO_MANY, stops=n, most=STOPS_MAX)
    if n and problem.vehicles is not None and problem.vehicles < 1:
        raise Impossible(NO_VEHICLES)
    assert problem.distance.shape == (n + 1, n + 1), "a distance for each pair"
    prize = max(PRIZES) if problem.may_drop else 1
    if prize * 2 * n * n * int(problem.distance.max(initial=0)) > COST_MAX:
        raise Impossible(TOO_LONG)
    if not problem.may_drop and (misfit := _misfit(problem)):
        raise misfit


def _misfit(problem: Routing) -> Impossible | None:
    """Why the loads can't all be carried, as far as adding up shows it."""
    for stop, load in enumerate(problem.load, 1):
        if load > problem.capacity:
            return Impossible(TOO_HEAVY, stop=stop, load=load, capacity=problem.capacity)
    if problem.vehicles is not None:
        room = problem.vehicles * problem.trips * problem.capacity
        if sum(problem.load) > room:
            return Impossible(TOO_LITTLE, load=sum(problem.load), capacity=room)
    return None
