# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Who is left when any one point fails.

Every neighbourhood has a next point: the nearest of the others.  When its own fails all its
residents go there; who then has none within the longest walk counts as uncovered, and a point
that gets more than it has room for is named.  Worst first.
"""

import msgspec
import numpy as np

from .area import Area
from .indicators import far_m, metres_of, residents_of
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
    own = np.array([place.get(one.point, -1) for one in plan.reached])
    distance = area.distance[np.ix_(of, np.array([at[code] for code in codes]))]
    has = own >= 0
    distance[has, own[has]] = np.inf
    next_ = distance.argmin(axis=1)
    metres = distance[np.arange(len(of)), next_]
    there = has & np.isfinite(metres)
    reached = tuple(
        msgspec.structs.replace(
            one,
            next_point=codes[next_[i]] if there[i] else "",
            next_metres=float(metres[i]) if there[i] else None,
        )
        for i, one in enumerate(plan.reached)
    )
    effects = _effects(plan, own, next_, np.where(there, metres, np.inf))
    order = sorted(effects, key=lambda one: (-one.uncovered, -one.moved, one.point))
    return msgspec.structs.replace(plan, reached=reached, failures=tuple(order))


def _effects(
    plan: Plan, own: np.ndarray, next_: np.ndarray, metres: np.ndarray
) -> list[FailureEffect]:
    people = residents_of(plan.reached)
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


def backup_share(plan: Plan) -> float:
    """Which part of the residents has two points within the longest walk of an adult."""
    people = residents_of(plan.reached)
    whole = float(people.sum())
    if not whole > 0:
        return 0.0
    most = far_m(plan.wishes.walking)
    next_ = np.array(
        [np.inf if one.next_metres is None else one.next_metres for one in plan.reached]
    )
    both = (metres_of(plan.reached) <= most) & (next_ <= most)
    return float(people[both].sum()) / whole
