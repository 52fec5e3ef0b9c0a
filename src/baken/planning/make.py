# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Making a plan: from a plan file and the files that it names to a `Plan`.

    read -> filter -> meet the goals -> points -> what follows from them

Each step stands in its own file and adds its part; a plan in which the goals clash
has no points and says why.  A cancel keeps the best so far.
"""

from collections.abc import Iterator
from pathlib import Path

import msgspec
import numpy as np

from ..domain.words import N_
from . import (
    coordination,
    failures,
    goals,
    indicators,
    linkplan,
    load,
    parts,
    score,
    variants,
)
from .area import COUNTED_MIN, Area, Floats, Group
from .heights import Heights
from .plan import Chosen, Plan, Reached, Share
from .problem import Clash, Limits, Outcome
from .wishes import Wishes

MORE_PART = 0.5  # of the time, where a curve or a frontier is asked for
NAMED_MAX = 5

PARTLY = {
    Group.ALL: N_("Van {percent} % van de bewoners is het aantal niet bekend."),
    Group.AGE_65: N_("Voor {percent} % van de bewoners is niet bekend wie 65 jaar of ouder is."),
    Group.AGE_80: N_("Voor {percent} % van de bewoners is niet bekend wie 80 jaar of ouder is."),
    Group.LOW_INCOME: N_("Voor {percent} % van de bewoners is het inkomen niet bekend."),
    Group.ALONE: N_("Voor {percent} % van de bewoners is niet bekend wie alleen woont."),
    Group.NO_CAR: N_("Voor {percent} % van de bewoners is niet bekend wie geen auto heeft."),
}
NO_WAY = N_("Van {count} buurten is er geen weg naar een punt: {names}.")
IN_PARTS = N_("Het gebied is in delen apart berekend. Het bewijs geldt binnen elk deel.")
UNCOUNTED = N_("Per buurt is niet bekend hoeveel mensen kwetsbaar zijn. Dit plan telt ze niet.")


def make(
    wishes: Wishes,
    folder: Path,
    limits: Limits,
    made_at: str = "",
    *,
    inside: bool = False,
    workers: int = 1,
    cluster: str = "",
) -> Plan:
    """The plan that this plan file wishes.  Raises `BadFile` and `Impossible`.

    `inside`: files outside `folder` are refused.  `workers` and `cluster` are for a plan in parts.
    """
    loaded = load.load(wishes, folder, inside=inside)
    area = loaded.area
    variants.checked(wishes, area)
    coordination.checked(wishes)
    allowed, rejected, doubts = score.filtered(area, wishes)
    asked = bool(wishes.curve) + bool(wishes.frontier)
    each_s = limits.seconds * MORE_PART / asked if asked else 0.0
    solving = msgspec.structs.replace(limits, seconds=limits.seconds - asked * each_s)
    if wishes.parts:
        met = parts.meet(area, wishes, allowed, solving, workers, cluster)
        doubts = (*doubts, Clash(wish="parts", text=IN_PARTS))
    else:
        met = goals.meet(area, wishes, allowed, solving)
    plan = Plan(
        wishes=wishes,
        made_at=made_at,
        status=met.outcome.status,
        detour=area.detour,
        by=area.by,
        goals=met.goals,
        why=met.why,
        rejected=rejected,
        doubts=(*loaded.notes, *doubts, *_partly(area)),
        sources=loaded.sources,
    )
    if not met.outcome.open:
        return plan
    plan = followed(with_points(plan, area, met.outcome), area, loaded.heights, limits)
    if not wishes.parts and not met.outcome.cancelled:
        more = msgspec.structs.replace(limits, seconds=each_s)
        if wishes.curve:
            plan = goals.with_curve(plan, area, allowed, more)
        if wishes.frontier:
            plan = goals.with_frontier(plan, area, allowed, more)
    return plan


def _partly(area: Area) -> Iterator[Clash]:
    """Groups that are counted nearly everywhere, and how much is left out."""
    for group in Group:
        counted = area.counted(group)
        if COUNTED_MIN <= counted < 1:
            share: dict[str, str | int | float] = {"percent": round(100 * (1 - counted), 1)}
            yield Clash(wish="people", text=PARTLY[group], values=share)


def followed(plan: Plan, area: Area, heights: Heights | None, limits: Limits) -> Plan:
    """All that follows from which points there are."""
    plan = score.with_scores(plan, area)
    plan = variants.with_variants(plan, area)
    plan = coordination.with_coordination(plan, area, limits, heights)
    plan = linkplan.with_links(plan, area, heights)
    plan = failures.with_failures(plan, area)
    return indicators.with_indicators(plan)


def with_points(plan: Plan, area: Area, outcome: Outcome) -> Plan:
    """The points, and where each neighbourhood goes: where it was assigned, else to the nearest.

    A point's residents are those of its neighbourhoods; of one that is divided, its part.
    """
    opened = np.array(outcome.open)
    near = area.distance[:, opened]
    assigned = np.array(outcome.assigned, dtype=np.int64)
    alone = assigned < 0
    assigned[alone] = opened[near.argmin(axis=1)][alone]
    metres = area.distance[np.arange(len(assigned)), assigned]
    lost = ~np.isfinite(metres)
    part = _parts(area, outcome, assigned)
    group = next((one for one in (Group.AGE_80, Group.AGE_65) if area.known(one)), None)
    residents = area.residents
    weak = area.people(group) if group is not None else np.zeros_like(residents)
    order = sorted(outcome.open, key=lambda j: (area.sites[j].municipality, area.sites[j].name, j))
    points = tuple(
        _chosen(area, j, part[:, k], residents, weak)
        for j, k in ((j, outcome.open.index(j)) for j in order)
    )
    reached = tuple(
        Reached(
            neighbourhood=one,
            point="" if lost[i] else area.sites[assigned[i]].code,
            metres=0.0 if lost[i] else float(metres[i]),
            shares=_shares(area, outcome, i, part[i]),
        )
        for i, one in enumerate(area.neighbourhoods)
    )
    doubts = plan.doubts
    if lost.any():
        names = [area.neighbourhoods[i].name for i in np.flatnonzero(lost)[:NAMED_MAX]]
        values: dict[str, str | int | float] = {
            "count": int(lost.sum()),
            "names": ", ".join(names),
        }
        doubts = (*doubts, Clash(wish="reachable", text=NO_WAY, values=values))
    if group is None:
        doubts = (*doubts, Clash(wish="people", text=UNCOUNTED))
    return msgspec.structs.replace(plan, points=points, reached=reached, doubts=doubts)


def _parts(area: Area, outcome: Outcome, assigned: np.ndarray) -> Floats:
    """Which part of each neighbourhood goes to each open site, (n, number open)."""
    place = {j: k for k, j in enumerate(outcome.open)}
    part = np.zeros((len(assigned), len(place)))
    divided = {i for i, _, _ in outcome.shares}
    for i, j, of in outcome.shares:
        part[i, place[j]] += of
    for i, j in enumerate(assigned):
        if np.isfinite(area.distance[i, j]):
            # Who has no place within the capacity goes to the same point, or the nearest.
            part[i, place[int(j)]] += 1.0 if i not in divided else max(0.0, 1.0 - part[i].sum())
    return part


def _shares(area: Area, outcome: Outcome, i: int, part: Floats) -> tuple[Share, ...]:
    """Which part of a divided neighbourhood goes to which point; nothing where it is whole."""
    to = np.flatnonzero(part)
    if len(to) < 2:
        return ()
    sites = [outcome.open[k] for k in to]
    return tuple(
        Share(point=area.sites[j].code, part=float(of), metres=float(area.distance[i, j]))
        for j, of in zip(sites, part[to], strict=True)
    )


def _chosen(area: Area, j: int, part: Floats, residents: Floats, weak: Floats) -> Chosen:
    here = np.flatnonzero(part)
    people = residents * part
    whole = float(people.sum())
    metres = area.distance[here, j]
    return Chosen(
        site=area.sites[j],
        residents=whole,
        vulnerable=float((weak * part).sum()),
        farthest_m=float(metres.max(initial=0.0)),
        mean_m=float((people[here] * metres).sum() / whole) if whole else 0.0,
    )
