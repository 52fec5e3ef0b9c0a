# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Coordination points: which places are appointed, for which points, and who stands in.

    candidates -> value of each point at each -> appoint (exact) -> places with reasons

The value of a point at a seat is the mean of the seat's parts by the weights of the plan
file: what the place is by itself, whether its radio reaches the point, and how near it is
(1 at the door, 0 at the longest ride of a courier).  The sum over all points is made as
large as can be, in each safety region by itself (a very large one in parts), so a seat that
serves many weighs more.  What can't be had is a doubt that names it, with the nearest that
can.  Appointing is proposing: safety region and municipality decide, both.
"""

from collections import Counter
from collections.abc import Sequence
from math import ceil

import msgspec
import numpy as np
from scipy.spatial import KDTree

from ..domain.words import N_
from .appointing import Appointed, Seats, appoint
from .area import Area, Floats, Site
from .candidates import OWN, apart, candidates, own_parts, reasons, weights_of
from .grouping import groups
from .linkplan import can_reach_by_radio
from .plan import CoordinationPlace, GoalMet, Plan
from .problem import TOLERANCE, Clash, Impossible, Limits, Status
from .sight import Ground
from .wishes import Coordination, Wishes

POINTS_MOST = 250  # in one problem: a safety region has some 150 (DOMAIN 6)
SECONDS_MOST, SECONDS_LEAST = 30.0, 1.0  # for one region

BAD_BOUNDS = N_("Coördinatie: points_min ({least}) is meer dan points_max ({most}).")
NO_CANDIDATE = N_("Er is geen enkele plek voor een coördinatiepunt. Regio: {region}.")
FEW_CANDIDATES = N_("Gevraagd zijn {number} coördinatiepunten, maar er zijn {count} plekken.")
NOTHING = N_("In de tijd is geen verdeling over coördinatiepunten gevonden. Regio: {region}.")
GIVES_WAY = N_(
    "Niet alle wensen voor coördinatiepunten kunnen samen. Dit komt het dichtst bij."
    " Regio: {region}."
)
UNPROVEN = N_("Niet bewezen dat deze coördinatiepunten de beste keuze zijn. Regio: {region}.")
FEWER = N_("Misschien kan het met minder coördinatiepunten. Dat is niet bewezen. Regio: {region}.")
FEW_POINTS = N_("{name} krijgt te weinig punten: {count}. Gevraagd: ten minste {least}.")
MANY_POINTS = N_("{name} krijgt te veel punten: {count}. Gevraagd: hoogstens {most}.")
DEAF = N_("De radio van {name} haalt {count} van {all} punten. Gevraagd: {share} procent.")
BARE = N_("{name} heeft geen vervanger met ander water en andere stroom.")

STANDS_IN = N_("{name} kan het overnemen: ander water, andere stroom.")
MAY_STAND_IN = N_(
    "{name} kan het overnemen. Niet bekend is of daar het water en de stroom anders zijn."
)
BETTER = N_("Niet gekozen: {name} scoort voor deze punten {best} van 100, deze plek {score}.")
ELSEWHERE = N_("Niet gekozen: met {name} is de verdeling van alle punten beter.")


class Region(msgspec.Struct, frozen=True, kw_only=True):
    """The points and the candidates of one safety region, and what they are to each other.

    `value`, `near` and `reaches` are (points, candidates).
    """

    name: str
    points: tuple[int, ...]  # of plan.points
    seats: tuple[Site, ...]
    value: Floats
    near: Floats
    reaches: np.ndarray


def checked(wishes: Wishes) -> None:
    """Raises `Impossible` where the wishes can't be meant."""
    wish = wishes.coordination
    if wish is not None and wish.points_min > wish.points_max:
        raise Impossible(BAD_BOUNDS, least=wish.points_min, most=wish.points_max)


def with_coordination(
    plan: Plan, area: Area, limits: Limits, heights: Ground | None = None
) -> Plan:
    """Fills the coordination places, the area and the fallback of each point.

    Raises `Impossible`.
    """
    wish = plan.wishes.coordination
    if wish is None or wish.number == 0 or not plan.points:
        return plan
    checked(plan.wishes)
    parts = _parts(plan, area)
    taken = frozenset(one.site.code for one in plan.points)
    seconds = min(SECONDS_MOST, max(SECONDS_LEAST, limits.seconds / len(parts)))
    limits = msgspec.structs.replace(limits, seconds=seconds)
    points = list(plan.points)
    places: list[CoordinationPlace] = []
    met: list[GoalMet] = []
    doubts: list[Clash] = []
    for name, those, sites in parts:
        found, told = candidates(area, sites, plan.wishes, taken)
        doubts += told
        if not found:
            doubts.append(_clash(NO_CANDIDATE, region=name))
            continue
        region = _region(plan, name, those, [area.sites[j] for j in found], heights)
        if wish.number is not None and wish.number > len(found):
            doubts.append(_clash(FEW_CANDIDATES, number=wish.number, count=len(found)))
        answer = appoint(_seats(region, plan.wishes, wish), limits)
        met.append(_met(region, answer))
        if not answer.belongs:
            doubts.append(_clash(NOTHING, region=name))
            continue
        doubts += _lacking(region, answer, wish)
        places += _places(region, answer, plan)
        for k, j in zip(region.points, answer.belongs, strict=True):
            stand_in = answer.stand_in.get(j)
            points[k] = msgspec.structs.replace(
                points[k],
                area=region.seats[j].code,
                fallback="" if stand_in is None else region.seats[stand_in].code,
            )
    return msgspec.structs.replace(
        plan,
        points=tuple(points),
        coordination=tuple(sorted(places, key=lambda one: not one.appointed)),
        coordinated=tuple(met),
        doubts=(*plan.doubts, *doubts),
    )


def _clash(text: str, **values: str | float) -> Clash:
    return Clash(wish="coordination", text=text, values=dict(values))


def _regions(area: Area) -> list[str]:
    """The safety region of each site: that of its municipality, else of the nearest people."""
    of = {one.municipality: one.region for one in area.neighbourhoods if one.municipality}
    nearest = area.distance.argmin(axis=0)
    return [
        of.get(site.municipality, area.neighbourhoods[int(nearest[j])].region)
        for j, site in enumerate(area.sites)
    ]


def _parts(plan: Plan, area: Area) -> list[tuple[str, list[int], list[int]]]:
    """Name, points and sites of each region; one of very many points in compact parts."""
    names = _regions(area)
    place = {site.code: j for j, site in enumerate(area.sites)}
    points: dict[str, list[int]] = {}
    sites: dict[str, list[int]] = {}
    for k, one in enumerate(plan.points):
        points.setdefault(names[place[one.site.code]], []).append(k)
    for j, name in enumerate(names):
        sites.setdefault(name, []).append(j)
    made = []
    for name in sorted(points):
        those, shown = points[name], name or plan.wishes.name
        cut = groups([plan.points[k].site for k in those], ceil(len(those) / POINTS_MOST))
        part_of = {row: part for part, rows in enumerate(cut) for row in rows}
        tree = KDTree([(plan.points[k].site.x, plan.points[k].site.y) for k in those])
        _, nearest = tree.query([(area.sites[j].x, area.sites[j].y) for j in sites[name]])
        for part, rows in enumerate(cut):
            near = [
                j for j, row in zip(sites[name], nearest, strict=True) if part_of[int(row)] == part
            ]
            label = f"{shown} ({part + 1}/{len(cut)})" if len(cut) > 1 else shown
            made.append((label, [those[row] for row in rows], near))
    return made


def _region(
    plan: Plan, name: str, at: Sequence[int], seats: Sequence[Site], heights: Ground | None
) -> Region:
    wishes = plan.wishes
    wish = wishes.coordination or Coordination()
    weights = weights_of(wish)
    taken = frozenset(one.site.code for one in plan.points)
    sites = [plan.points[k].site for k in at]
    near = _near(sites, seats, wishes)
    reaches = np.array(
        [
            [a.code == b.code or can_reach_by_radio(a, b, wishes, heights) for b in seats]
            for a in sites
        ]
    )
    own = np.array(
        [
            sum(weights[part] * (parts[part] or 0.0) for part in OWN)
            for parts in (own_parts(site, wish, taken) for site in seats)
        ]
    )
    return Region(
        name=name,
        points=tuple(at),
        seats=tuple(seats),
        value=own[None, :] + weights["radio"] * reaches + weights["near"] * near,
        near=near,
        reaches=reaches,
    )


def _near(sites: Sequence[Site], seats: Sequence[Site], wishes: Wishes) -> Floats:
    """1 at the door, 0 at the longest ride of a courier and beyond."""
    radio = wishes.radio
    far_m = radio.courier_kmh * 1000 / 60 * radio.courier_max_min
    a, b = (np.array([(one.x, one.y) for one in those]) for those in (sites, seats))
    metres: Floats = np.hypot(*(a[:, None, :] - b[None, :, :]).transpose(2, 0, 1))
    near: Floats = np.maximum(0.0, 1.0 - metres * wishes.input.detour / far_m)
    return near


def _seats(region: Region, wishes: Wishes, wish: Coordination) -> Seats:
    """The problem.  A fallback that is near counts as one point more."""
    strict = wishes.filters.strict
    seats = region.seats
    return Seats(
        value=region.value,
        reaches=region.reaches,
        stand_in=weights_of(wish)["near"] * _near(seats, seats, wishes),
        allowed=np.array([[apart(a, b, strict=strict) for b in seats] for a in seats]),
        number=None if wish.number is None else min(wish.number, len(seats)),
        points_min=wish.points_min,
        points_max=wish.points_max,
        radio_share=wish.radio_share,
    )


def _met(region: Region, answer: Appointed) -> GoalMet:
    """The mean value over the points, with what was proved of it."""
    count = len(region.points)
    return GoalMet(
        kind="coordination",
        people=region.name,
        objective=answer.objective / count if answer.belongs else 0.0,
        bound=None if answer.bound is None else answer.bound / count,
        status=answer.status,
        seconds=answer.seconds,
    )


def _lacking(region: Region, answer: Appointed, wish: Coordination) -> list[Clash]:
    """Which wishes gave way, and the nearest that can be."""
    told = []
    for j, rows in sorted(_rows(answer).items()):
        name, count = region.seats[j].name, len(rows)
        heard = int(region.reaches[rows, j].sum())
        if count < wish.points_min:
            told.append(_clash(FEW_POINTS, name=name, count=count, least=wish.points_min))
        if count > wish.points_max:
            told.append(_clash(MANY_POINTS, name=name, count=count, most=wish.points_max))
        if heard < wish.radio_share * count - TOLERANCE:
            share = round(100 * wish.radio_share)
            told.append(_clash(DEAF, name=name, count=heard, all=count, share=share))
        if j not in answer.stand_in:
            told.append(_clash(BARE, name=name))
    head = [_clash(GIVES_WAY, region=region.name)] if told else []
    if answer.status is not Status.OPTIMAL:
        head.append(_clash(UNPROVEN, region=region.name))
    if not answer.fewest:
        head.append(_clash(FEWER, region=region.name))
    return head + told


def _rows(answer: Appointed) -> dict[int, list[int]]:
    """The points of each seat."""
    rows: dict[int, list[int]] = {}
    for row, j in enumerate(answer.belongs):
        rows.setdefault(j, []).append(row)
    return rows


def _places(region: Region, answer: Appointed, plan: Plan) -> list[CoordinationPlace]:
    """The comparison sheet: all that are appointed, and the best of the rest."""
    wish = plan.wishes.coordination or Coordination()
    rows = _rows(answer)
    size = ceil(len(region.points) / len(rows))
    made = [_place(region, j, rows.get(j), size, plan) for j in range(len(region.seats))]
    scores = {j: made[j].score for j in rows}
    appointed, rest = [], []
    for j, one in enumerate(made):
        if j in rows:
            stand_in = answer.stand_in.get(j)
            other = None if stand_in is None else region.seats[stand_in]
            appointed.append(_with_stand_in(one, other))
        else:
            nearest = np.argsort(-region.near[:, j], kind="stable")[:size]
            winner, _ = Counter(answer.belongs[row] for row in nearest).most_common(1)[0]
            rest.append(_not_chosen(one, region.seats[winner].name, scores[winner]))
    rest.sort(key=lambda one: (-one.score, one.site.code))
    return [*sorted(appointed, key=lambda one: (-one.score, one.site.code)), *rest[: wish.compare]]


def _place(
    region: Region, j: int, rows: list[int] | None, size: int, plan: Plan
) -> CoordinationPlace:
    """One candidate, with its own points or else the nearest that it could have."""
    wishes = plan.wishes
    wish = wishes.coordination or Coordination()
    taken = frozenset(one.site.code for one in plan.points)
    site = region.seats[j]
    mine = rows or [int(row) for row in np.argsort(-region.near[:, j], kind="stable")[:size]]
    heard = int(region.reaches[mine, j].sum())
    for_it, against = reasons(site, wishes, taken, heard, len(mine))
    return CoordinationPlace(
        site=site,
        appointed=rows is not None,
        score=float(region.value[mine, j].mean()),
        parts={
            **own_parts(site, wish, taken),
            "radio": heard / len(mine),
            "near": float(region.near[mine, j].mean()),
        },
        points=tuple(plan.points[region.points[row]].site.code for row in rows or ()),
        radio_share=heard / len(mine),
        for_it=tuple(for_it),
        against=tuple(against),
    )


def _with_stand_in(one: CoordinationPlace, other: Site | None) -> CoordinationPlace:
    if other is None:
        against = (*one.against, _clash(BARE, name=one.site.name))
        return msgspec.structs.replace(one, against=against)
    known = apart(one.site, other, strict=True)
    why = _clash(STANDS_IN if known else MAY_STAND_IN, name=other.name)
    return msgspec.structs.replace(
        one,
        fallback=other.code,
        for_it=(*one.for_it, why) if known else one.for_it,
        against=one.against if known else (*one.against, why),
    )


def _not_chosen(one: CoordinationPlace, winner: str, best: float) -> CoordinationPlace:
    ours, theirs = round(100 * one.score), round(100 * best)
    if ours < theirs:
        why = _clash(BETTER, name=winner, best=theirs, score=ours)
    else:
        why = _clash(ELSEWHERE, name=winner)
    return msgspec.structs.replace(one, against=(*one.against, why))
