# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Why it can't be: a smallest set of wishes that clash.

Each wish is dropped in turn; where the rest still can't be met, it has nothing to do with it
(a deletion filter, Chinneck 1997).  What is left clashes, and without any one of it there is an
answer.  Then smaller sets are tried, for the wishes are few.  Where a test ends without an
answer in its time the wish stays: the set may then be larger than need be, but it clashes.
"""

from collections.abc import Sequence
from itertools import combinations

import msgspec
import numpy as np

from ..domain.words import N_
from .clocked import Clocked, run_mip, run_relaxed
from .model import everyone, loads, model
from .problem import Clash, Held, Kind, Limits, Problem, Status

TESTS_MAX = 100
TEST_S, ALL_S = 3.0, 15.0
NAMED_MAX = 5

FEW_SITES = N_("Er zijn {points} punten gewenst, maar er zijn maar {sites} geschikte plekken.")
MANY_FIXED = N_("Er zijn {points} punten gewenst, maar er liggen er al {fixed} vast.")
POINTS = N_("Er zijn {points} punten gewenst.")
FIXED = N_("{fixed} punten liggen vast.")
CLOSED = N_("{closed} plekken zijn niet geschikt.")
NO_ROOM = N_("Op alle {sites} plekken samen is plaats voor {room} mensen. Er zijn er {people}.")
NO_ROOM_P = N_(
    "In {points} punten is samen plaats voor hoogstens {room} mensen. Er zijn er {people}."
    " Daarvoor zijn ten minste {least} punten nodig."
)
TOO_LARGE = N_(
    "Ergens wonen {people} mensen bij elkaar ({clients}). Op één plek is plaats voor hoogstens"
    " {room}. Verdeel deze mensen over meer punten."
)
ROOM = N_("Op één plek is plaats voor hoogstens {room} mensen.")
SHARE_AT_MOST = N_(
    "Hoogstens {most}% van de mensen kan binnen {metres} m een punt krijgen. Gewenst is {share}%."
)
SHARE = N_("Van de mensen moet {share}% binnen {metres} m een punt krijgen.")
TOO_FAR = N_("Voor {count} buurten is er binnen {metres} m geen geschikte plek: {clients}.")
EACH = N_("Niemand mag verder lopen dan {metres} m.")
NO_WAY = N_("Voor {count} buurten is er geen weg naar een geschikte plek: {clients}.")
TOTAL = N_("Samen lopen de mensen niet meer dan een eerder doel gaf: {km} km.")
COVERED = N_("Ten minste {people} mensen moeten binnen {metres} m een punt krijgen.")


def smallest_clash(problem: Problem, limits: Limits) -> tuple[Clash, ...]:
    """The wishes that clash, each with a sentence; empty where there is an answer.

    `problem` has no answer: that was proved.  Where it was not, () is possible.
    """
    there = wishes(problem)
    testing = _Testing(problem, limits)
    for wish in there:
        if testing.clashes((wish,)):
            return (sentence(problem, wish, (wish,)),)
    left = there
    for wish in there:
        fewer = tuple(one for one in left if one != wish)
        if fewer and testing.clashes(fewer):
            left = fewer
    if left == there and not testing.clashes(left):
        return ()
    for size in range(2, len(left)):
        for some in combinations(there, size):
            if testing.clashes(some):
                return tuple(sentence(problem, wish, some) for wish in some)
    return tuple(sentence(problem, wish, left) for wish in left)


def named(clash: Clash, names: Sequence[str]) -> Clash:
    """The same, with names for the numbers of clients in it."""
    numbers = clash.values.get("clients")
    if not isinstance(numbers, str) or not numbers:
        return clash
    more = numbers.endswith("…")
    told = [names[int(one)] for one in numbers.rstrip("…").rstrip(", ").split(", ")]
    return msgspec.structs.replace(
        clash, values={**clash.values, "clients": ", ".join(told) + (", …" if more else "")}
    )


def wishes(problem: Problem) -> tuple[str, ...]:
    """The wishes in this problem that can be dropped; those easiest to drop first."""
    held = problem.held
    walks = (
        problem.kind not in (Kind.COVERING, Kind.LEAST_POINTS)
        or everyone(problem)
        or problem.total_max is not None
        or any(one.total_max is not None for one in held)
    )
    there = {
        "closed": bool(problem.closed),
        "fixed": bool(problem.fixed),
        "total_max": problem.total_max is not None
        or any(one.total_max is not None for one in held),
        "covered_min": problem.covered_min is not None
        or any(one.covered_min is not None for one in held),
        "each_m": problem.each_m is not None or any(one.each_m is not None for one in held),
        "share": problem.share is not None and problem.kind is Kind.LEAST_POINTS,
        "capacity": problem.capacity is not None,
        "reachable": walks and not np.isfinite(problem.distance).all(),
        "p": problem.p is not None and problem.kind is not Kind.LEAST_POINTS,
    }
    return tuple(wish for wish, present in there.items() if present)


def only(problem: Problem, kept: Sequence[str]) -> Problem:
    """The problem with these wishes alone.  A share becomes a weight that must be covered."""
    lacks = {name: None for name in ("total_max", "each_m", "covered_min") if name not in kept}
    held: tuple[Held, ...] = tuple(msgspec.structs.replace(one, **lacks) for one in problem.held)
    covered = problem.covered_min if "covered_min" in kept else None
    if problem.kind is Kind.LEAST_POINTS and "share" in kept:
        wanted = (problem.share or 0.0) * float(problem.weight.sum())
        covered = max(covered or 0.0, wanted)
    distance = problem.distance
    if "reachable" not in kept and "reachable" in wishes(problem):
        beyond = [float(distance[np.isfinite(distance)].max(initial=0.0))]
        beyond += [one for one in (problem.radius, problem.each_m) if one is not None]
        for one in problem.held:
            beyond += [far for far in (one.radius, one.each_m) if far is not None]
        distance = np.where(np.isfinite(distance), distance, max(beyond) + 1.0)
    return msgspec.structs.replace(
        problem,
        distance=distance,
        p=problem.p if "p" in kept else None,
        fixed=problem.fixed if "fixed" in kept else (),
        closed=problem.closed if "closed" in kept else (),
        capacity=problem.capacity if "capacity" in kept else None,
        each_m=problem.each_m if "each_m" in kept else None,
        total_max=problem.total_max if "total_max" in kept else None,
        covered_min=covered,
        held=held,
        everyone=everyone(problem),
    )


Values = dict[str, str | int | float]
Said = tuple[str, Values]


class _Testing:
    """Tests of sets of wishes, within bounds, none twice."""

    def __init__(self, problem: Problem, limits: Limits) -> None:
        self.problem = problem
        self.limits = limits
        self.begun = limits.clock()
        self.known: dict[tuple[str, ...], bool] = {}

    def clashes(self, kept: tuple[str, ...]) -> bool:
        """Is it proved that these wishes can't be met together?"""
        if kept in self.known:
            return self.known[kept]
        left = ALL_S - (self.limits.clock() - self.begun)
        if len(self.known) >= TESTS_MAX or left <= 0:
            return False
        clocked = Clocked(msgspec.structs.replace(self.limits, seconds=min(TEST_S, left), gap=0.0))
        serves = self.problem.kind not in (Kind.COVERING, Kind.LEAST_POINTS)
        siting = model(only(self.problem, kept), "total" if serves else "nothing")
        found = run_relaxed(siting, clocked)
        if found.status is not Status.INFEASIBLE and not clocked.over():
            found = run_mip(siting, clocked)
        self.known[kept] = found.status is Status.INFEASIBLE
        return self.known[kept]


def sentence(problem: Problem, wish: str, together: Sequence[str]) -> Clash:
    """What to say of one wish, given which others it clashes with."""
    m = problem.shape[1]
    sites = m - (len(set(problem.closed)) if "closed" in together else 0)
    points = problem.p or 0
    text: str
    values: Values
    match wish:
        case "p":
            fixed = len(set(problem.fixed))
            if points > sites:
                text, values = FEW_SITES, {"points": points, "sites": sites}
            elif "fixed" in together and fixed > points:
                text, values = MANY_FIXED, {"points": points, "fixed": fixed}
            else:
                text, values = POINTS, {"points": points}
        case "fixed":
            text, values = FIXED, {"fixed": len(set(problem.fixed))}
        case "closed":
            text, values = CLOSED, {"closed": len(set(problem.closed))}
        case "capacity":
            text, values = _room(problem, together, sites)
        case "reachable" | "each_m":
            text, values = _far(problem, wish, together)
        case "share":
            text, values = _share(problem, together)
        case "total_max":
            totals = (problem.total_max, *(one.total_max for one in problem.held))
            most = min(one for one in totals if one is not None)
            text, values = TOTAL, {"km": round(most / 1_000)}
        case _:
            asked = [(problem.covered_min, problem.radius)]
            asked += [(one.covered_min, one.radius) for one in problem.held]
            least, radius = max((some, far or 0.0) for some, far in asked if some is not None)
            text, values = COVERED, {"people": round(least), "metres": round(radius)}
    return Clash(wish=wish, text=text, values=values)


def _room(problem: Problem, together: Sequence[str], sites: int) -> Said:
    assert problem.capacity is not None
    load = loads(problem)
    room = problem.capacity.copy()
    if "closed" in together:
        room[list(problem.closed)] = 0.0
    people, largest = float(load.sum()), float(room.max(initial=0.0))
    large = np.flatnonzero(load > largest)
    if everyone(problem):
        if not problem.split and len(large):
            who = large[np.argsort(-load[large], kind="stable")]
            return TOO_LARGE, {
                "people": round(float(load[who[0]])),
                "room": round(largest),
                "clients": _numbers(who),
            }
        if room.sum() < people:
            return NO_ROOM, {"sites": sites, "room": round(room.sum()), "people": round(people)}
        p = problem.p
        up_to = np.cumsum(np.sort(room)[::-1])
        if p and "p" in together and up_to[p - 1] < people:
            return NO_ROOM_P, {
                "points": p,
                "room": round(up_to[p - 1]),
                "people": round(people),
                "least": int(np.searchsorted(up_to, people)) + 1,
            }
    return ROOM, {"room": round(largest)}


def _far(problem: Problem, wish: str, together: Sequence[str]) -> Said:
    distance = problem.distance.copy()
    if "closed" in together:
        distance[:, list(problem.closed)] = np.inf
    near = distance.min(axis=1)
    if wish == "reachable":
        lost = np.flatnonzero(~np.isfinite(near))
        if not len(lost):  # a way to some site, but not to one of those that may be open
            lost = np.flatnonzero(~np.isfinite(distance).all(axis=1))
        return NO_WAY, {"count": len(lost), "clients": _numbers(lost)}
    all_each = [(problem.each_m, np.ones(len(near))), *((h.each_m, h.weight) for h in problem.held)]
    each = [(most, weight) for most, weight in all_each if most is not None]
    far = np.zeros(len(near), dtype=np.bool_)
    for most, weight in each:
        far |= (weight > 0) & (near > most)
    metres = round(min(most for most, _ in each))
    if far.any():
        who = np.flatnonzero(far)
        return TOO_FAR, {"count": len(who), "metres": metres, "clients": _numbers(who)}
    return EACH, {"metres": metres}


def _share(problem: Problem, together: Sequence[str]) -> Said:
    radius, whole = problem.radius or 0.0, float(problem.weight.sum())
    distance = problem.distance.copy()
    if "closed" in together:
        distance[:, list(problem.closed)] = np.inf
    covered = float(problem.weight[(distance <= radius).any(axis=1)].sum())
    share = _percent(problem.share or 0.0)
    if whole and covered < (problem.share or 0.0) * whole * (1 - 1e-9):
        most = _percent(np.floor(1_000 * covered / whole) / 1_000)
        return SHARE_AT_MOST, {"most": most, "metres": round(radius), "share": share}
    return SHARE, {"share": share, "metres": round(radius)}


def _percent(part: float) -> int | float:
    value = round(100 * part, 1)
    return int(value) if value == int(value) else value


def _numbers(clients: Sequence[int] | np.ndarray) -> str:
    shown = ", ".join(str(int(one)) for one in clients[:NAMED_MAX])
    return shown + (", …" if len(clients) > NAMED_MAX else "")
