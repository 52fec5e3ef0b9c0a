# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Indicators: the few figures by which planners compare plans, and plans side by side.

Distances are weighted by residents, and those of who has a point at all; who has none
within the longest walk counts as uncovered, never as near.  Of a neighbourhood that is divided
over points, the mean counts each part at its own; all else counts it whole at the point
that it was assigned.  The speeds and the two
walks (near, far) are those of the plan file.
"""

from collections.abc import Iterable, Sequence
from math import ceil
from typing import Literal, NamedTuple

import msgspec
import numpy as np
from numpy.typing import NDArray

from ..domain.words import N_
from .area import Floats, Group
from .plan import Indicators, Plan, Reached
from .wishes import Walking

WORST_MAX = 10
KM_M = 1_000.0
DAY_H = 24.0
TIE = 1e-9  # figures closer than this, relatively, are equally good

Better = Literal["low", "high", ""]


class Uncovered(msgspec.Struct, frozen=True, kw_only=True):
    """A neighbourhood without a point within the longest walk; no metres where there is no way."""

    code: str
    name: str
    municipality: str
    residents: float
    metres: float | None


class Compared(msgspec.Struct, frozen=True, kw_only=True):
    """One indicator of several plans: its name (Dutch, with blanks), its figures, the best of them.

    `unit` is people, metres, share, count or text.
    """

    key: str
    label: str
    blanks: dict[str, str]
    unit: str
    values: tuple[float | str | None, ...]
    best: tuple[int, ...]


def near_m(walking: Walking) -> float:
    """The short walk of an adult, in metres."""
    return walking.near_min * walking.adult_kmh * KM_M / 60


def far_m(walking: Walking) -> float:
    """The longest walk of an adult, in metres."""
    return walking.far_min * walking.adult_kmh * KM_M / 60


def near_old_m(walking: Walking) -> float:
    """The short walk of somebody who walks slowly, in metres."""
    return walking.near_min * walking.old_kmh * KM_M / 60


def minutes(metres: float, kmh: float) -> float:
    """How long the walk takes."""
    return metres / KM_M / kmh * 60


def ways(one: Reached) -> tuple[tuple[str, float, float], ...]:
    """Where a neighbourhood goes: point, part of it, and metres; infinite where there is none."""
    if one.shares:
        return tuple((share.point, share.part, share.metres) for share in one.shares)
    return ((one.point, 1.0, one.metres if one.point else np.inf),)


class Walks(NamedTuple):
    """All ways to the points: how far each is, how many walk it, and from which row it comes."""

    metres: Floats
    people: Floats
    row: NDArray[np.int64]
    part: Floats


def walks_of(reached: Sequence[Reached]) -> Walks:
    """The ways of all neighbourhoods; one that is divided has several."""
    found = [(i, part, metres) for i, one in enumerate(reached) for _, part, metres in ways(one)]
    row = np.array([i for i, _, _ in found], dtype=np.int64)
    part = np.array([part for _, part, _ in found], dtype=np.float64)
    metres = np.array([metres for *_, metres in found], dtype=np.float64)
    return Walks(metres, residents_of(reached)[row] * part, row, part)


def residents_of(reached: Iterable[Reached]) -> Floats:
    return np.array([one.neighbourhood.people.all for one in reached], dtype=np.float64)


def vulnerable_group(plan: Plan) -> Group | None:
    """Who counts as vulnerable here: 80 and older, else 65 and older, where counted everywhere."""
    for group in (Group.AGE_80, Group.AGE_65):
        if plan.reached and all(
            one.neighbourhood.people.of(group) is not None for one in plan.reached
        ):
            return group
    return None


def staff_of(plan: Plan) -> int:
    """People for a day: every shift of every point."""
    shifts = ceil(DAY_H / plan.wishes.staff.shift_hours)
    return shifts * sum(one.means.staff_per_shift for one in plan.points)


def weighted_median(values: Floats, weight: Floats) -> float:
    """The smallest value that at least half of the weight is not above; 0 without any weight."""
    if not weight.sum() > 0:
        return 0.0
    order = np.argsort(values, kind="stable")
    up_to = np.cumsum(weight[order])
    return float(values[order][np.searchsorted(up_to, up_to[-1] / 2)])


def uncovered(plan: Plan) -> tuple[Uncovered, ...]:
    """The neighbourhoods without a point within the longest walk, most residents first."""
    most = far_m(plan.wishes.walking)
    beyond = [sum(part for _, part, metres in ways(one) if metres > most) for one in plan.reached]
    found = [
        Uncovered(
            code=one.neighbourhood.code,
            name=one.neighbourhood.name,
            municipality=one.neighbourhood.municipality,
            residents=one.neighbourhood.people.all * part,
            metres=max(metres for *_, metres in ways(one)) if one.point else None,
        )
        for one, part in zip(plan.reached, beyond, strict=True)
        if one.neighbourhood.people.all * part > 0
    ]
    return tuple(sorted(found, key=lambda one: (-one.residents, one.code)))


def backup_share(plan: Plan) -> float:
    """Which part of the residents has two points within the longest walk of an adult.

    The point of their neighbourhood (of one that is divided, of its largest part) and the next.
    """
    people = residents_of(plan.reached)
    whole = float(people.sum())
    if not whole > 0:
        return 0.0
    most = far_m(plan.wishes.walking)
    both = [
        bool(one.point)
        and one.metres <= most
        and one.next_metres is not None
        and one.next_metres <= most
        for one in plan.reached
    ]
    return float(people[np.array(both)].sum()) / whole


def indicators(plan: Plan) -> Indicators:
    """The figures of a plan."""
    walking = plan.wishes.walking
    metres, people, row, part = walks_of(plan.reached)
    whole = float(people.sum())
    has_point = np.isfinite(metres)
    walked = metres[has_point]
    walkers = people[has_point]
    served = sum(one.residents for one in plan.points)

    def within(most: float, weight: Floats = people) -> float:
        of = float(weight.sum())
        return float(weight[metres <= most].sum()) / of if of > 0 else 0.0

    fullest = max(plan.points, key=lambda one: one.residents, default=None)
    lived = [k for k in range(len(metres)) if people[k] > 0]
    worst = sorted(
        lived, key=lambda k: (-metres[k], -people[k], plan.reached[row[k]].neighbourhood.code)
    )
    worst_off = dict.fromkeys(plan.reached[row[k]].neighbourhood.code for k in worst)
    group = vulnerable_group(plan)
    vulnerable_near = None
    if group is not None:
        weak = np.array([one.neighbourhood.people.of(group) or 0.0 for one in plan.reached])
        vulnerable_near = within(near_old_m(walking), weak[row] * part)
    return Indicators(
        residents=whole,
        points=len(plan.points),
        mean_m=sum(p.mean_m * p.residents for p in plan.points) / served if served > 0 else 0.0,
        median_m=weighted_median(walked, walkers),
        worst_m=float(walked[walkers > 0].max(initial=0.0)),
        within_1km=within(KM_M),
        within_near=within(near_m(walking)),
        within_far=within(far_m(walking)),
        largest_load=fullest.residents if fullest else 0.0,
        largest_load_at=fullest.site.code if fullest else "",
        uncovered=float(people[~(metres <= far_m(walking))].sum()),
        worst_off=tuple(worst_off)[:WORST_MAX],
        staff=staff_of(plan),
        vulnerable_near=vulnerable_near,
        backup=backup_share(plan) if plan.failures else None,
    )


def with_indicators(plan: Plan) -> Plan:
    """The plan with its figures in it."""
    return msgspec.structs.replace(plan, indicators=indicators(plan))


# Key (a field of Indicators), label, unit, which is better.
ROWS: tuple[tuple[str, str, str, Better], ...] = (
    ("points", N_("Noodsteunpunten"), "count", ""),
    ("residents", N_("Bewoners"), "people", ""),
    ("mean_m", N_("Gemiddelde afstand"), "metres", "low"),
    ("median_m", N_("Mediaan: de helft loopt hoogstens"), "metres", "low"),
    ("worst_m", N_("Grootste afstand"), "metres", "low"),
    ("within_1km", N_("Woont binnen 1 km"), "share", "high"),
    ("within_near", N_("Woont binnen {near} minuten lopen"), "share", "high"),
    ("within_far", N_("Woont binnen {far} minuten lopen"), "share", "high"),
    ("vulnerable_near", "", "share", "high"),  # named by whom it counts
    ("uncovered", N_("Bewoners zonder punt binnen {far} minuten lopen"), "people", "low"),
    ("backup", N_("Heeft een tweede punt binnen {far} minuten lopen"), "share", "high"),
    ("largest_load", N_("Meeste bewoners bij één punt"), "people", "low"),
    ("largest_load_at", N_("Dat punt is"), "text", ""),
    ("staff", N_("Medewerkers per etmaal"), "count", "low"),
)


SLOW = {
    Group.AGE_80: N_("80 jaar en ouder: woont binnen {near} minuten, langzaam lopend"),
    Group.AGE_65: N_("65 jaar en ouder: woont binnen {near} minuten, langzaam lopend"),
}


def compare(plans: Sequence[Plan]) -> tuple[Compared, ...]:
    """Several plans side by side; an indicator that none knows is left out.

    Vulnerable people are those that the first plan counts; another count is no comparison.
    """
    groups = [vulnerable_group(plan) for plan in plans]
    walks = [plan.wishes.walking for plan in plans]
    blanks = {
        "near": "/".join(sorted({f"{walk.near_min:g}" for walk in walks})),
        "far": "/".join(sorted({f"{walk.far_min:g}" for walk in walks})),
    }
    figures = [plan.indicators or indicators(plan) for plan in plans]
    rows = []
    for key, label, unit, better in ROWS:
        values: tuple[float | str | None, ...] = tuple(getattr(one, key) for one in figures)
        if key == "vulnerable_near":
            alike = [group is groups[0] for group in groups]
            values = tuple(v if same else None for v, same in zip(values, alike, strict=True))
            label = SLOW[groups[0]] if groups[0] is not None else ""
        if unit == "text":
            values = tuple(_site_name(plan, str(v)) for plan, v in zip(plans, values, strict=True))
        if label and any(value is not None for value in values):
            rows.append(
                Compared(
                    key=key,
                    label=label,
                    blanks=blanks,
                    unit=unit,
                    values=values,
                    best=_best(values, better),
                )
            )
    return tuple(rows)


def _site_name(plan: Plan, code: str) -> str:
    return next((one.site.name for one in plan.points if one.site.code == code), code)


def _best(values: Sequence[float | str | None], better: Better) -> tuple[int, ...]:
    """Which are the best; none where all are as good."""
    known = [float(value) for value in values if isinstance(value, int | float)]
    if not better or len(known) < 2:
        return ()
    best = min(known) if better == "low" else max(known)
    found = tuple(
        k
        for k, value in enumerate(values)
        if isinstance(value, int | float) and abs(value - best) <= TIE * max(1.0, abs(best))
    )
    return found if len(found) < len(known) else ()
