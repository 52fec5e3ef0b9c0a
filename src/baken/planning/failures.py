# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Who is left when any one point fails.

Every neighbourhood has a next point: the nearest of the others.  When its own fails all its
residents go there (of one that is divided over points, the part that went to the one that fails);
who then has none within the longest walk counts as uncovered, and a point that gets more than it
has room for is named.  Worst first.
"""

import msgspec
import numpy as np

from .area import Area, Floats
from .indicators import far_m, residents_of, ways
from .plan import FailureEffect, Plan

TIGHT = 1e-6  # people: fuller than the room by less is rounding


def with_failures(plan: Plan, area: Area) -> Plan:
    """The plan with the next point of each neighbourhood, and what each point's failure does."""
    if not plan.points or not plan.reached:
        return plan
    at = {site.code: j for j, site in enumerate(area.sites)}
    row = {one.code: i for i, one in enumerate(area.neighbourhoods)}
    codes = [one.site.code for one in plan.points]
    place = {code: k for k, code in enumerate(codes)}
    of = np.array([row[one.neighbourhood.code] for one in plan.reached])
    distance = area.distance[np.ix_(of, np.array([at[code] for code in codes]))]
    parts = [
        (i, place[code], part)
        for i, one in enumerate(plan.reached)
        if one.point
        for code, part, _ in ways(one)
    ]
    who = np.array([i for i, _, _ in parts], dtype=np.int64)
    own = np.array([k for _, k, _ in parts], dtype=np.int64)
    people = residents_of(plan.reached)[who] * np.array([part for *_, part in parts])
    next_, metres = _next(distance, who, own)
    effects = _effects(plan, own, people, next_, metres)
    reached = list(plan.reached)
    for i, k, to, far in zip(who, own, next_, metres, strict=True):
        if place[reached[i].point] == k and np.isfinite(far):
            reached[i] = msgspec.structs.replace(
                reached[i], next_point=codes[to], next_metres=float(far)
            )
    order = sorted(effects, key=lambda one: (-one.uncovered, -one.moved, one.point))
    return msgspec.structs.replace(plan, reached=tuple(reached), failures=tuple(order))


def _next(distance: Floats, who: np.ndarray, own: np.ndarray) -> tuple[np.ndarray, Floats]:
    """For each of `who` the nearest point that is not its `own`, and how far; infinite: none."""
    left = distance.copy()
    every = np.arange(len(distance))
    first = left.argmin(axis=1)
    left[every, first] = np.inf
    second = left.argmin(axis=1)
    next_ = np.where(first[who] == own, second[who], first[who])
    metres = np.where(next_ == own, np.inf, distance[who, next_])
    return next_, metres


def _effects(
    plan: Plan, own: np.ndarray, people: Floats, next_: np.ndarray, metres: Floats
) -> list[FailureEffect]:
    most = far_m(plan.wishes.walking)
    load = np.array([one.residents for one in plan.points])
    room = np.array([_room(plan, one.site.capacity) for one in plan.points])
    effects = []
    for k, point in enumerate(plan.points):
        here = np.flatnonzero((own == k) & (people > 0))
        goes = here[np.isfinite(metres[here])]
        more = np.bincount(next_[goes], weights=people[goes], minlength=len(load))
        full = np.flatnonzero((more > 0) & (load + more > room + TIGHT))
        effects.append(
            FailureEffect(
                point=point.site.code,
                moved=float(people[here].sum()),
                uncovered=float(people[here[~(metres[here] <= most)]].sum()),
                worst_m=float(metres[goes].max(initial=0.0)),
                overloaded=tuple(plan.points[j].site.code for j in full),
            )
        )
    return effects


def _room(plan: Plan, own: int | None) -> float:
    """How many residents a point has room for; no limit where the plan holds none."""
    if own is not None:
        return float(own)
    return plan.wishes.capacity.residents if plan.wishes.capacity.hold else np.inf
