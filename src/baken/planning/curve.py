# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The trade-off of staff and points: for each number of points the best there is.

Fewer points that are well staffed can serve better than many that are not (Wellington merged
hubs for that reason, DOMAIN section 8), so a council must see both.
"""

from math import ceil

import numpy as np

from .area import Area
from .indicators import DAY_H
from .plan import CurvePoint, Plan
from .problem import Outcome
from .wishes import group_of

STAFF_PER_SHIFT = 8.0  # a normal crew is 6 to 8 (DOMAIN section 6: staff per shift)


def curve_point(plan: Plan, area: Area, outcome: Outcome, near: float) -> CurvePoint:
    """What a choice gives; `near` is the walk in metres within which the first goal's people count.

    Staff are those of a day, per point as many as this plan's points have on average.
    """
    first = plan.wishes.goals[0]
    client, site, part = walks(area, outcome)
    metres = area.distance[client, site]
    people = area.residents[client] * part
    there = np.isfinite(metres) & (people > 0)
    whole = float(people[there].sum())
    weight = area.people(group_of(first.people))[client] * part
    counted = float(weight.sum())
    return CurvePoint(
        points=len(outcome.open),
        mean_m=float(people[there] @ metres[there]) / whole if whole else 0.0,
        worst_m=float(metres[there].max(initial=0.0)),
        covered=float(weight[metres <= near].sum()) / counted if counted else 0.0,
        staff=ceil(len(outcome.open) * _staff_a_day(plan)),
        status=outcome.status,
        bound=outcome.bound,
    )


def walks(area: Area, outcome: Outcome) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Who walks where: neighbourhoods, sites and parts; who has no place goes to the nearest."""
    divided = {i for i, _, _ in outcome.shares}
    opened = np.array(outcome.open)
    near = opened[area.distance[:, opened].argmin(axis=1)]
    rows = list(outcome.shares)
    rows += [
        (i, j if j >= 0 else int(near[i]), 1.0)
        for i, j in enumerate(outcome.assigned)
        if i not in divided
    ]
    client, site, part = zip(*rows, strict=True)
    return np.array(client), np.array(site), np.array(part)


def _staff_a_day(plan: Plan) -> float:
    crews = [one.means.staff_per_shift for one in plan.points if one.means.staff_per_shift]
    crew = sum(crews) / len(crews) if crews else STAFF_PER_SHIFT
    return crew * ceil(DAY_H / plan.wishes.staff.shift_hours)
