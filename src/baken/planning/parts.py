# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""A whole country: cut by municipality or safety region, each part solved by itself.

The parts go over processes of this machine, or over a cluster that is there already
(Dask, the extra `cluster`).  What is proved is proved within each part: the sum of the
bounds bounds the sum, given how many points each part got.
"""

import multiprocessing
from collections.abc import Callable, Sequence
from concurrent.futures import FIRST_COMPLETED, ProcessPoolExecutor, wait
from math import floor
from typing import Any

import msgspec
import numpy as np

from ..domain.words import N_
from . import goals
from .area import Area
from .goals import Met
from .plan import GoalMet
from .problem import Clash, Impossible, Limits, Outcome, Progress, Status
from .wishes import Wishes

PARTS_MAX = 1_000
WORKERS_MAX = 64
LEAST_S, CANCELLED_S = 1.0, 0.1  # what a part gets, however many there are
GENEROUS = 4  # most parts are done long before their share of the time
TELL_EVERY_S = 0.25

TOO_FEW = N_("{points} punten is te weinig: elk van de {parts} delen krijgt er ten minste één.")
TOO_MANY = N_("{points} punten is te veel: er zijn maar {sites} geschikte plekken.")
MANY_PARTS = N_("Het gebied heeft meer dan {most} delen.")
NO_SITES = N_("{name} heeft geen enkele geschikte plek.")
NO_DASK = N_("Voor een cluster is het onderdeel cluster nodig (dask en distributed).")


class Part(msgspec.Struct, frozen=True, kw_only=True):
    """One municipality or region: indexes of its people and sites, and how many points it gets."""

    name: str
    people: tuple[int, ...]
    sites: tuple[int, ...]
    points: int | None


class Task(msgspec.Struct, frozen=True, kw_only=True):
    """What a worker is handed."""

    area: Area
    wishes: Wishes
    allowed: tuple[int, ...]
    seconds: float
    deadline: float | None
    gap: float
    seed: int
    clock: Callable[[], float]


def parts_of(area: Area, wishes: Wishes, allowed: Sequence[int]) -> tuple[Part, ...]:
    """The parts of an area, with the points shared by residents.  Raises `Impossible`.

    A site belongs to the part of its municipality, else to that of the nearest neighbourhood.
    """
    names = [
        one.municipality if wishes.parts == "municipality" else one.region
        for one in area.neighbourhoods
    ]
    of_municipality = {one.municipality: names[i] for i, one in enumerate(area.neighbourhoods)}
    nearest = area.distance.argmin(axis=0)
    homes = [of_municipality.get(one.municipality) for one in area.sites]
    people: dict[str, list[int]] = {}
    sites: dict[str, list[int]] = {}
    for i, name in enumerate(names):
        people.setdefault(name, []).append(i)
    for j, home in enumerate(homes):
        sites.setdefault(names[nearest[j]] if home is None else home, []).append(j)
    if len(people) > PARTS_MAX:
        raise Impossible(MANY_PARTS, most=PARTS_MAX)
    chosen = set(allowed)
    room = {name: len(chosen.intersection(sites.get(name, ()))) for name in people}
    for name, count in room.items():
        if not count:
            raise Impossible(NO_SITES, name=name)
    share: dict[str, int | None] = dict.fromkeys(people)
    if wishes.points is not None:
        weights = [float(area.residents[people[name]].sum()) for name in people]
        share = dict(zip(people, shared(wishes.points, weights, list(room.values())), strict=True))
    return tuple(
        Part(name=name, people=tuple(people[name]), sites=tuple(sites[name]), points=share[name])
        for name in people
    )


def shared(total: int, weights: Sequence[float], room: Sequence[int]) -> list[int]:
    """Divide a number over parts by weight: each at least one and at most its room.

    By the largest remainder, over those that still have room.  Raises `Impossible`.
    """
    if total < len(room):
        raise Impossible(TOO_FEW, points=total, parts=len(room))
    if total > sum(room):
        raise Impossible(TOO_MANY, points=total, sites=sum(room))
    out = [1] * len(room)
    left = total - len(room)
    while left:
        free = [k for k in range(len(room)) if out[k] < room[k]]
        whole = sum(weights[k] for k in free)
        ideal = {k: (left * weights[k] / whole if whole else left / len(free)) for k in free}
        given = 0
        for k in free:
            step = min(floor(ideal[k]), room[k] - out[k])
            out[k] += step
            given += step
        if not given:
            for k in sorted(free, key=lambda k: (-ideal[k], k))[:left]:
                out[k] += 1
                given += 1
        left -= given
    return out


def part_area(area: Area, part: Part) -> Area:
    """The area of one part."""
    return Area(
        neighbourhoods=tuple(area.neighbourhoods[i] for i in part.people),
        sites=tuple(area.sites[j] for j in part.sites),
        distance=np.ascontiguousarray(area.distance[np.ix_(part.people, part.sites)]),
        by=area.by,
        detour=area.detour,
    )


def meet(
    area: Area,
    wishes: Wishes,
    allowed: Sequence[int],
    limits: Limits,
    workers: int = 1,
    cluster: str = "",
) -> Met:
    """The goals met in every part, and together.  Raises `Impossible`."""
    parts = parts_of(area, wishes, allowed)
    begun = limits.clock()
    share_s = limits.seconds * max(1, workers) / len(parts)
    chosen = set(allowed)
    tasks = []
    for part in parts:
        codes = {area.sites[j].code for j in part.sites}
        tasks.append(
            Task(
                area=part_area(area, part),
                wishes=msgspec.structs.replace(
                    wishes,
                    parts="",
                    points=part.points,
                    fixed=tuple(code for code in wishes.fixed if code in codes),
                ),
                allowed=tuple(k for k, j in enumerate(part.sites) if j in chosen),
                seconds=max(LEAST_S, GENEROUS * share_s),
                deadline=None if cluster else begun + limits.seconds,
                gap=limits.gap,
                seed=limits.seed,
                clock=limits.clock,
            )
        )
    telling = _Telling(limits, len(tasks))
    if cluster:
        met = _over_cluster(tasks, cluster, telling)
    else:
        met = _over_processes(tasks, workers, telling)
    return together(parts, met, limits.clock() - begun, telling.cancelled)


class _Telling:
    """Tells how many parts are done, until somebody says to stop."""

    def __init__(self, limits: Limits, of: int) -> None:
        self.limits = limits
        self.begun = limits.clock()
        self.of = of
        self.cancelled = False

    def __call__(self, done: int) -> None:
        seconds = self.limits.clock() - self.begun
        if not self.limits.tell(Progress(seconds=seconds, phase="parts", done=done, of=self.of)):
            self.cancelled = True


def _over_processes(tasks: list[Task], workers: int, telling: _Telling) -> list[Met]:
    """Solve on this machine, the largest first."""
    # Forked from a process with threads of a solver a child could hang: a fresh one can't.
    context = multiprocessing.get_context("spawn")
    stop = context.Event()
    order = sorted(range(len(tasks)), key=lambda k: -tasks[k].area.distance.size)
    done: dict[int, Met] = {}
    with ProcessPoolExecutor(min(max(1, workers), WORKERS_MAX), context, _start, (stop,)) as pool:
        waiting = {pool.submit(solved, tasks[k]): k for k in order}
        while waiting:
            ready, _ = wait(waiting, TELL_EVERY_S, FIRST_COMPLETED)
            for future in ready:
                done[waiting.pop(future)] = future.result()
            telling(len(done))
            if telling.cancelled:
                stop.set()
    return [done[k] for k in range(len(tasks))]


def _over_cluster(tasks: list[Task], address: str, telling: _Telling) -> list[Met]:
    """Solve on a Dask cluster that is there.  A part that was begun there goes on to its end."""
    try:
        from distributed import Client, as_completed
    except ImportError:
        raise Impossible(NO_DASK) from None
    done: dict[int, Met] = {}
    with Client(address, set_as_default=False) as client:  # type: ignore[no-untyped-call]
        futures = {client.submit(solved, task, pure=False): k for k, task in enumerate(tasks)}
        ready = as_completed(futures, loop=client.loop)  # type: ignore[no-untyped-call]
        for future in ready:
            done[futures[future]] = future.result()
            telling(len(done))
    return [done[k] for k in range(len(tasks))]


_stop: Any = None


def _start(stop: Any) -> None:
    global _stop
    _stop = stop


def solved(task: Task) -> Met:
    """What a worker does with one part."""
    seconds = task.seconds
    if task.deadline is not None:
        seconds = max(CANCELLED_S, min(seconds, task.deadline - task.clock()))
    if _stop is not None and _stop.is_set():
        seconds = CANCELLED_S
    limits = Limits(
        clock=task.clock,
        seconds=seconds,
        gap=task.gap,
        seed=task.seed,
        tell=lambda progress: _stop is None or not _stop.is_set(),
    )
    return goals.meet(task.area, task.wishes, task.allowed, limits)


def together(parts: Sequence[Part], met: Sequence[Met], seconds: float, cancelled: bool) -> Met:
    """One outcome of those of all parts, with indexes of the whole area."""
    n = sum(len(part.people) for part in parts)
    assigned = [-1] * n
    opened: list[int] = []
    shares: list[tuple[int, int, float]] = []
    why: list[Clash] = []
    for part, one in zip(parts, met, strict=True):
        why += [
            Clash(wish=clash.wish, text=clash.text, values={"part": part.name, **clash.values})
            for clash in one.why
        ]
        opened += [part.sites[j] for j in one.outcome.open]
        for k, j in enumerate(one.outcome.assigned):
            assigned[part.people[k]] = part.sites[j] if j >= 0 else -1
        shares += [(part.people[i], part.sites[j], of) for i, j, of in one.outcome.shares]
    rows = [_goal([one.goals[k] for one in met if k < len(one.goals)]) for k in range(_goals(met))]
    last = rows[-1] if rows else None
    outcome = Outcome(
        status=_status([one.outcome.status for one in met]),
        objective=last.objective if last else 0.0,
        bound=last.bound if last else None,
        seconds=seconds,
        open=tuple(sorted(opened)),
        assigned=tuple(assigned),
        why=tuple(why),
        cancelled=cancelled or any(one.outcome.cancelled for one in met),
        shares=tuple(shares),
    )
    return Met(outcome=outcome, goals=tuple(rows), why=tuple(why))


def _goals(met: Sequence[Met]) -> int:
    return max((len(one.goals) for one in met), default=0)


def _goal(found: Sequence[GoalMet]) -> GoalMet:
    """One goal over all parts: the longest way is the largest, all else adds up."""
    add = max if found[0].kind == "p_center" else sum
    bounds = [one.bound for one in found if one.bound is not None]
    return msgspec.structs.replace(
        found[0],
        objective=float(add(one.objective for one in found)),
        bound=float(add(bounds)) if len(bounds) == len(found) else None,
        status=_status([one.status for one in found]),
        seconds=sum(one.seconds for one in found),
        held=None,
    )


def _status(found: Sequence[Status]) -> Status:
    """What can be said of all: the least that can be said of one."""
    order = (Status.OPTIMAL, Status.WITHIN, Status.FOUND, Status.NOTHING, Status.INFEASIBLE)
    return max(found, key=order.index, default=Status.NOTHING)
