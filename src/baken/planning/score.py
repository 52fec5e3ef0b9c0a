# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Which sites may become a point, and how good each point's place is.  DOMAIN section 8.

    filtered: hard filters before the choice        with_scores: w1..w10 after it

The rule this file guards: what is unknown is told, never guessed.  With `strict` it counts as
no; else the site stays and a doubt says of how many places it is unknown.  A place that is
there already, or fixed, stays whatever a filter says, and that is told too.
"""

from collections.abc import Callable, Iterable, Sequence

import msgspec
import numpy as np
from scipy.spatial import KDTree

from ..domain.words import N_, Known
from .area import Area, Floats, Group, Site
from .plan import Chosen, Plan, Rejected, Scored
from .problem import Clash
from .wishes import Filters, Wishes

NAMED_MAX = 5
SITES_AT_ONCE = 512  # columns of the distances in one step: bounds the memory

AUTONOMY_H = 72.0  # DOMAIN 6: target of power of its own
LINES_GOOD = 3  # kinds of line; two are the least (DOMAIN appendix D), one to spare
PEAK_STANDING = 0.03  # of the residents, at once: 10 % on day 1 over 10 h, peak x3 (DOMAIN 6)
PEAK_RESTING = 0.01  # [D] of the residents: an ordinary hour's visitors stay to sit
STANDING_M2, RESTING_M2 = 1.0, 3.5  # DOMAIN 8, w5
NEIGHBOURS = 3  # nearest points that w10 looks at
FAR_COUNTS = 0.5  # [D] who lives between the near and the longest walk counts half

Judge = Callable[[Site, Filters], Known]


class Criterion(msgspec.Struct, frozen=True, kw_only=True):
    """One hard filter: when it is wished, what it says of a site, and how that is told."""

    wish: str
    asked: Callable[[Filters], bool]
    judge: Judge
    no: str
    unknown: str
    unknown_of: str
    stays: str


def flood(site: Site, filters: Filters) -> Known:
    """Does it stay dry, or has it a floor above the water?"""
    if site.upper_floor is Known.YES:
        return Known.YES
    if site.flood_cm is None:
        return Known.UNKNOWN
    if site.flood_cm <= filters.flood_cm_max:
        return Known.YES
    return site.upper_floor


def contour(site: Site, filters: Filters) -> Known:
    """Does it lie outside every hazard radius?"""
    return {Known.YES: Known.NO, Known.NO: Known.YES}.get(site.in_contour, Known.UNKNOWN)


def _keyholders(site: Site, filters: Filters) -> Known:
    if site.keyholders is None:
        return Known.UNKNOWN
    return Known.YES if site.keyholders >= filters.keyholders_min else Known.NO


def _kind(site: Site, filters: Filters) -> Known:
    return Known.YES if site.kind.word in filters.kinds else Known.NO


CRITERIA = (
    Criterion(
        wish="flood",
        asked=lambda filters: True,
        judge=flood,
        no=N_("Het water kan hier {depth} cm hoog komen. Hoogstens {most} cm mag."),
        unknown=N_("Niet bekend hoe hoog het water hier kan komen."),
        unknown_of=N_("Niet bekend of deze plekken droog blijven ({count}): {names}."),
        stays=N_("Staat vast, hoewel het water er te hoog kan komen ({count}): {names}."),
    ),
    Criterion(
        wish="contour",
        asked=lambda filters: filters.outside_contours,
        judge=contour,
        no=N_("Ligt binnen de gevarenzone van een bedrijf."),
        unknown=N_("Niet bekend of dit in de gevarenzone van een bedrijf ligt."),
        unknown_of=N_("Niet bekend of deze plekken in een gevarenzone liggen ({count}): {names}."),
        stays=N_("Staat vast, hoewel het in een gevarenzone ligt ({count}): {names}."),
    ),
    Criterion(
        wish="accessible",
        asked=lambda filters: filters.accessible,
        judge=lambda site, filters: site.accessible,
        no=N_("Er is geen ingang en toilet zonder drempel."),
        unknown=N_("Niet bekend of er een ingang en toilet zonder drempel is."),
        unknown_of=N_(
            "Niet bekend of de ingang en het toilet geen drempel hebben ({count}): {names}."
        ),
        stays=N_("Staat vast, hoewel er een drempel is ({count}): {names}."),
    ),
    Criterion(
        wish="owner",
        asked=lambda filters: filters.owner_agrees,
        judge=lambda site, filters: site.owner_agrees,
        no=N_("De eigenaar wil niet."),
        unknown=N_("Niet bekend of de eigenaar het goedvindt."),
        unknown_of=N_("Niet bekend of de eigenaar het goedvindt ({count}): {names}."),
        stays=N_("Staat vast, hoewel de eigenaar niet wil ({count}): {names}."),
    ),
    Criterion(
        wish="keyholders",
        asked=lambda filters: filters.keyholders_min > 0,
        judge=_keyholders,
        no=N_("Sleutelhouders die dichtbij wonen: {keyholders}. Nodig: {least}."),
        unknown=N_("Niet bekend hoeveel sleutelhouders dichtbij wonen."),
        unknown_of=N_("Niet bekend hoeveel sleutelhouders dichtbij wonen ({count}): {names}."),
        stays=N_("Staat vast, hoewel er te weinig sleutelhouders zijn ({count}): {names}."),
    ),
    Criterion(
        wish="kinds",
        asked=lambda filters: bool(filters.kinds),
        judge=_kind,
        no=N_("Dit soort gebouw is in dit plan niet gevraagd."),
        unknown="",
        unknown_of="",
        stays=N_("Staat vast, hoewel dit soort gebouw niet is gevraagd ({count}): {names}."),
    ),
)


def filtered(
    area: Area, wishes: Wishes
) -> tuple[tuple[int, ...], tuple[Rejected, ...], tuple[Clash, ...]]:
    """Indexes of the sites that may be chosen; who was rejected and why; what was doubtful."""
    filters = wishes.filters
    fixed = set(wishes.fixed)
    criteria = [one for one in CRITERIA if one.asked(filters)]
    allowed: list[int] = []
    rejected: list[Rejected] = []
    unknown: dict[str, list[str]] = {one.wish: [] for one in criteria}
    stays: dict[str, list[str]] = {one.wish: [] for one in criteria}
    for j, site in enumerate(area.sites):
        found = [(one, one.judge(site, filters)) for one in criteria]
        held = site.existing or site.code in fixed
        fails = [
            (one, known)
            for one, known in found
            if known is Known.NO or (known is Known.UNKNOWN and filters.strict and not held)
        ]
        if fails and not held:
            why = tuple(_why(one, known, site, filters) for one, known in fails)
            rejected.append(Rejected(site=site.code, name=site.name, why=why))
            continue
        allowed.append(j)
        for one, _ in fails:
            stays[one.wish].append(site.name)
        for one, known in found:
            if known is Known.UNKNOWN:
                unknown[one.wish].append(site.name)
    doubts = [
        counted(one.wish, text, names)
        for one in criteria
        for text, names in ((one.stays, stays[one.wish]), (one.unknown_of, unknown[one.wish]))
        if names
    ]
    return tuple(allowed), tuple(rejected), tuple(doubts)


def _why(one: Criterion, known: Known, site: Site, filters: Filters) -> Clash:
    if known is Known.UNKNOWN:
        return Clash(wish=one.wish, text=one.unknown)
    values: dict[str, str | int | float] = {}
    match one.wish:
        case "flood":
            values = {"depth": round(site.flood_cm or 0), "most": round(filters.flood_cm_max)}
        case "keyholders":
            values = {"keyholders": site.keyholders or 0, "least": filters.keyholders_min}
    return Clash(wish=one.wish, text=one.no, values=values)


def counted(wish: str, text: str, names: Sequence[str]) -> Clash:
    """A line that tells how many, and the first few by name."""
    shown = ", ".join(names[:NAMED_MAX]) + (", …" if len(names) > NAMED_MAX else "")
    return Clash(wish=wish, text=text, values={"count": len(names), "names": shown})


def with_scores(plan: Plan, area: Area) -> Plan:
    """Fills `score` of each point.  A part that is unknown doesn't count in the whole.

    w1 and w2 compare with the best candidate of the area (1.0); the others with a need.
    """
    if not plan.points:
        return plan
    wishes = plan.wishes
    place = {site.code: j for j, site in enumerate(area.sites)}
    near = _reach(area, area.residents[:, None], wishes, wishes.walking.adult_kmh)
    weak = vulnerable(area)
    weak_near = None if weak is None else _reach(area, weak, wishes, wishes.walking.old_kmh)
    independent = _independence([one.site for one in plan.points])
    weights = msgspec.structs.asdict(wishes.weights)
    points = []
    for k, one in enumerate(plan.points):
        j = place[one.site.code]
        parts = {
            "near": _of_best(near, j),
            "vulnerable": None if weak_near is None else _of_best(weak_near, j),
            **_own_parts(one, wishes),
            "independent": independent[k],
        }
        scored = Scored(parts=parts, total=weighted(parts, weights))
        points.append(msgspec.structs.replace(one, score=scored))
    return msgspec.structs.replace(plan, points=tuple(points))


def weighted(parts: dict[str, float | None], weights: dict[str, float]) -> float:
    """The mean of the known parts by their weights, 0..1; nothing known gives 0."""
    known = [(value, max(weights[name], 0)) for name, value in parts.items() if value is not None]
    whole = sum(weight for _, weight in known)
    return sum(value * weight for value, weight in known) / whole if whole > 0 else 0.0


def mean_known(values: Iterable[float | None]) -> float | None:
    """The mean of what is known; None where nothing is."""
    known = [value for value in values if value is not None]
    return sum(known) / len(known) if known else None


def yes(known: Known) -> float | None:
    """A yes as 1, a no as 0."""
    return {Known.YES: 1.0, Known.NO: 0.0}.get(known)


def vulnerable(area: Area) -> Floats | None:
    """Vulnerable people per neighbourhood, a column for each group that is counted.

    75+ of DOMAIN 8 is 80+ here, else 65+: what CBS has per neighbourhood.
    """
    old = next((one for one in (Group.AGE_80, Group.AGE_65) if _counted(area, one)), None)
    groups = [old] if old is not None else []
    groups += [g for g in (Group.ALONE, Group.LOW_INCOME, Group.NO_CAR) if _counted(area, g)]
    return np.column_stack([area.people(group) for group in groups]) if groups else None


def _counted(area: Area, group: Group) -> bool:
    return any(one.people.of(group) is not None for one in area.neighbourhoods)


def _reach(area: Area, people: Floats, wishes: Wishes, kmh: float) -> Floats:
    """w1, w2: people who reach each site in the near walk, and half of those in the longest."""
    walking = wishes.walking
    near_m, far_m = (minutes * kmh * 1000 / 60 for minutes in (walking.near_min, walking.far_min))
    weight = people.sum(axis=1)
    found = np.zeros(len(area.sites))
    for start in range(0, len(found), SITES_AT_ONCE):
        columns = area.distance[:, start : start + SITES_AT_ONCE]
        near, far = (weight @ (columns <= limit_m) for limit_m in (near_m, max(near_m, far_m)))
        found[start : start + SITES_AT_ONCE] = near + FAR_COUNTS * (far - near)
    return found


def _of_best(values: Floats, j: int) -> float:
    best = float(values.max())
    return float(values[j]) / best if best > 0 else 0.0


def _own_parts(point: Chosen, wishes: Wishes) -> dict[str, float | None]:
    """w3 to w9: what the building has, against what is needed there."""
    site = point.site
    keys = max(wishes.filters.keyholders_min, 1)
    return {
        "power": _part(site.power_h, AUTONOMY_H),
        "comms": _part(lines_of(site), LINES_GOOD),
        "room": _room(site, point.residents),
        "water": yes(site.water_and_heat),
        "known": _part(site.known_to_residents, 1.0),
        "exits": mean_known((yes(site.second_exit), yes(site.truck))),
        "ready": mean_known(
            (_part(site.staff_ready, 1.0), yes(site.owner_agrees), _part(site.keyholders, keys))
        ),
    }


def _part(value: float | None, enough: float) -> float | None:
    """How much of what is enough there is, 0..1; None where it is unknown."""
    if value is None:
        return None
    return min(1.0, max(0.0, value / enough)) if enough > 0 else 1.0


def lines_of(site: Site) -> int | None:
    """How many kinds of line a site has, radio and C2000 too; None where nobody wrote any."""
    kinds = {one.lower() for one in site.links}
    if site.c2000 is Known.YES:
        kinds.add("c2000")
    if site.radio_m:
        kinds.add("radio")
    known = kinds or site.c2000 is Known.NO or site.radio_m is not None
    return len(kinds) if known else None


def _room(site: Site, residents: float) -> float | None:
    """w5: floor for the visitors of a peak, and places for the residents, whichever is worse."""
    floor_m2 = residents * (PEAK_STANDING * STANDING_M2 + PEAK_RESTING * RESTING_M2)
    parts = (_part(site.area_m2, floor_m2), _part(site.capacity, residents))
    return min((part for part in parts if part is not None), default=None)


def _independence(sites: Sequence[Site]) -> list[float | None]:
    """w10: the part of the nearest points that hang on another feeder; None where unknown."""
    known = [k for k, site in enumerate(sites) if site.feeder]
    found: list[float | None] = [None] * len(sites)
    if len(known) < 2:
        return found
    at = np.array([(sites[k].x, sites[k].y) for k in known])
    _, nearest = KDTree(at).query(at, k=min(len(known), NEIGHBOURS + 1))
    for row, k in enumerate(known):
        others = [known[int(near)] for near in nearest[row] if int(near) != row][:NEIGHBOURS]
        found[k] = sum(sites[k].feeder != sites[one].feeder for one in others) / len(others)
    return found
