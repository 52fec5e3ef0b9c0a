# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Which variant each point is, by how vulnerable the people are whom it serves.

The rule of DOMAIN 3.4 and 8, a design proposal with its thresholds in the plan file:

    V = z(80+ or 65+) + z(alone) + z(low income) + z(no car) + z(care addresses) + z(flood)
    the highest part by V: care; the next: plus; few residents in the country: info; else basis
    and one basis point in so many becomes logistics, spread over the area

z compares a point with the other points of this plan.  Counts, not shares: it is about how
many vulnerable people there are.  The rule this file guards: the outcome follows from the
plan alone, whatever order points are in, and where the municipality decides otherwise its
reason stands beside it.
"""

from collections.abc import Mapping, Sequence
from math import floor, fsum, hypot, sqrt

import msgspec

from ..domain.words import N_, Known
from .area import Area, Group, Neighbourhood, Site
from .grouping import groups
from .means import means_of
from .plan import Choose, Chosen, Plan, Variant
from .problem import Clash, Impossible
from .score import counted
from .services import services_of
from .wishes import Overruled, Wishes

KNOWN_LEAST = 0.5  # of a point's residents must be counted, else the term is left out there
DIGITS = 9  # V is compared to so many digits, so that rounding decides nothing

# What V adds up, and what is told where a term is known of no point.
TERMS = {
    "old": N_("Niet bekend waar ouderen wonen. De variant telt dat niet mee."),
    "alone": N_("Niet bekend waar mensen alleen wonen. De variant telt dat niet mee."),
    "low_income": N_(
        "Niet bekend waar mensen een laag inkomen hebben. De variant telt dat niet mee."
    ),
    "no_car": N_("Niet bekend waar mensen geen auto hebben. De variant telt dat niet mee."),
    "care_addresses": N_("Niet bekend waar zorgadressen zijn. De variant telt dat niet mee."),
    "flood": N_("Niet bekend hoe hoog het water bij bewoners komt. De variant telt dat niet mee."),
}

NO_SITE = N_("Variant: er is geen plek met code {site}.")
TWICE = N_("Variant: voor {site} staan er twee besluiten.")
BAD_HOURS = N_(
    "Variant: info_h moet van een vroeg naar een later uur gaan, niet {from_h}-{until_h}."
)
BAD_SHARES = N_("Variant: care_top en plus_next zijn samen meer dan 1.")
PARTLY = N_("Niet alles bekend voor de variant van deze punten ({count}): {names}.")
NO_RULE = N_("Er is niets bekend over kwetsbare bewoners. Geen punt wordt daardoor Zorg of Plus.")
NO_URBANITY = N_("Niet bekend of deze punten op het platteland liggen ({count}): {names}.")
NO_POINT = N_("De gemeente koos een variant, maar hier komt geen punt ({count}): {names}.")
NO_LOGISTICS = N_("Te weinig geschikte punten voor Logistiek: er komen er {missing} minder.")


def checked(wishes: Wishes, area: Area) -> dict[str, Overruled]:
    """What the municipality decided, by site.  Raises `Impossible` where the wishes are wrong."""
    known = {site.code for site in area.sites}
    found: dict[str, Overruled] = {}
    for one in wishes.variants.overrule:
        if one.site not in known:
            raise Impossible(NO_SITE, site=one.site)
        if one.site in found:
            raise Impossible(TWICE, site=one.site)
        found[one.site] = one
    from_h, until_h = wishes.variants.info_h
    if not 0 <= from_h < until_h:
        raise Impossible(BAD_HOURS, from_h=from_h, until_h=until_h)
    if wishes.variants.care_top + wishes.variants.plus_next > 1 + 1e-9:
        raise Impossible(BAD_SHARES)
    return found


def with_variants(plan: Plan, area: Area) -> Plan:
    """Fills variant, functions over time and means of each point.  Raises `Impossible`."""
    overruled = checked(plan.wishes, area)
    if not plan.points:
        return plan
    served = _served(plan)
    vulnerability, doubts = _vulnerability(plan, served)
    by_rule, more = _by_rule(plan, area, vulnerability, overruled)
    doubts += more
    points = []
    for one, variant, value in zip(plan.points, by_rule, vulnerability, strict=True):
        decided = overruled.get(one.site.code)
        if decided is not None:
            variant = Variant[decided.variant.upper()]
        services = services_of(variant, plan.wishes.variants)
        points.append(
            msgspec.structs.replace(
                one,
                variant=variant,
                chosen=Choose.RULE if decided is None else Choose.OVERRULED,
                reason="" if decided is None else decided.reason,
                vulnerability=value,
                services=services,
                means=means_of(services, one.residents, plan.wishes),
            )
        )
    unused = overruled.keys() - {one.site.code for one in plan.points}
    if unused:
        names = [site.name for site in area.sites if site.code in unused]
        doubts.append(counted("variants", NO_POINT, names))
    return msgspec.structs.replace(plan, points=tuple(points), doubts=(*plan.doubts, *doubts))


def _served(plan: Plan) -> list[list[Neighbourhood]]:
    """The neighbourhoods that go to each point."""
    by_code: dict[str, list[Neighbourhood]] = {}
    for one in plan.reached:
        by_code.setdefault(one.point, []).append(one.neighbourhood)
    return [by_code.get(one.site.code, []) for one in plan.points]


def _vulnerability(
    plan: Plan, served: Sequence[Sequence[Neighbourhood]]
) -> tuple[list[float | None], list[Clash]]:
    """V of each point, and what could not be counted.  None where no term is known anywhere."""
    groups = {"alone": Group.ALONE, "low_income": Group.LOW_INCOME, "no_car": Group.NO_CAR}
    homes = [home for one in served for home in one]
    has_80 = any(home.people.age_80 is not None for home in homes)
    groups["old"] = Group.AGE_80 if has_80 else Group.AGE_65
    sums: list[list[float]] = [[] for _ in plan.points]
    partly: set[int] = set()
    left_out = []
    for term in TERMS:
        values = [
            _term(one, near, term, groups.get(term))
            for one, near in zip(plan.points, served, strict=True)
        ]
        if all(value is None for value in values):
            left_out.append(term)
            continue
        if term != "flood":  # where nobody lives there are none
            values = [
                value if one.residents else 0.0
                for value, one in zip(values, plan.points, strict=True)
            ]
        for k, z in enumerate(_z(values)):
            if z is None:
                partly.add(k)
            else:
                sums[k].append(z)
    if len(left_out) == len(TERMS):
        return [None] * len(plan.points), [Clash(wish="variants", text=NO_RULE)]
    doubts = [Clash(wish="variants", text=TERMS[term]) for term in left_out]
    if partly:
        names = [one.site.name for k, one in enumerate(plan.points) if k in partly]
        doubts.append(counted("variants", PARTLY, names))
    return [round(fsum(one), DIGITS) + 0.0 for one in sums], doubts


def _term(
    point: Chosen, near: Sequence[Neighbourhood], term: str, group: Group | None
) -> float | None:
    """People (or addresses, or depth) of a point; the part that isn't counted is like the rest."""
    if term == "flood":
        values = [home.flood_cm for home in near]
    elif group is None:
        values = [home.care_addresses for home in near]
    else:
        values = [home.people.of(group) for home in near]
    known = [(home, value) for home, value in zip(near, values, strict=True) if value is not None]
    all_ = fsum(home.people.all for home in near)

    def weight(home: Neighbourhood) -> float:
        return home.people.all if all_ else 1.0

    weighed = fsum(weight(home) for home, _ in known)
    if not weighed or weighed < KNOWN_LEAST * all_:
        return None
    if term == "flood":
        return fsum(value * weight(home) for home, value in known) / weighed
    return fsum(value for _, value in known) / weighed * point.residents


def _z(values: Sequence[float | None]) -> list[float | None]:
    """How many standard deviations above the mean of the points; 0 where all are equal."""
    known = [value for value in values if value is not None]
    mean = fsum(known) / len(known)
    spread = sqrt(fsum((value - mean) ** 2 for value in known) / len(known))
    flat = spread <= 1e-12 * max(1.0, abs(mean))
    return [None if value is None else 0.0 if flat else (value - mean) / spread for value in values]


def _by_rule(
    plan: Plan,
    area: Area,
    vulnerability: Sequence[float | None],
    overruled: Mapping[str, Overruled],
) -> tuple[list[Variant], list[Clash]]:
    rule = plan.wishes.variants
    count = len(plan.points)
    order = sorted(
        (k for k, value in enumerate(vulnerability) if value is not None),
        key=lambda k: (-(vulnerability[k] or 0.0), plan.points[k].site.code),
    )
    care = _rounded(rule.care_top * count)
    plus = _rounded((rule.care_top + rule.plus_next) * count)
    found = [Variant.BASIS] * count
    for rank, k in enumerate(order[:plus]):
        found[k] = Variant.CARE if rank < care else Variant.PLUS
    doubts = []
    unknown = _info(plan, area, found)
    if unknown:
        doubts.append(counted("variants", NO_URBANITY, unknown))
    missing = _logistics(plan, found, overruled)
    if missing:
        doubts.append(Clash(wish="variants", text=NO_LOGISTICS, values={"missing": missing}))
    return found, doubts


def _rounded(value: float) -> int:
    return floor(value + 0.5 + 1e-9)


def _info(plan: Plan, area: Area, found: list[Variant]) -> list[str]:
    """Turns basis into info in the country where few live; tells where that is unknown."""
    rule, walking = plan.wishes.variants, plan.wishes.walking
    far_m = walking.far_min * walking.adult_kmh * 1000 / 60
    place = {site.code: j for j, site in enumerate(area.sites)}
    unknown = []
    for k, one in enumerate(plan.points):
        if found[k] is not Variant.BASIS:
            continue
        metres = area.distance[:, place[one.site.code]]
        if float(area.residents[metres <= far_m].sum()) >= rule.info_below:
            continue
        urbanity = area.neighbourhoods[int(metres.argmin())].urbanity
        if urbanity is None:
            unknown.append(one.site.name)
        elif urbanity >= rule.rural_from:
            found[k] = Variant.INFO
    return unknown


def _logistics(plan: Plan, found: list[Variant], overruled: Mapping[str, Overruled]) -> int:
    """Turns basis points into logistics, one in each compact group of them; how many lack.

    What the municipality decided counts: the rule chooses so many fewer.
    """
    every = plan.wishes.variants.logistics_every
    codes = [one.site.code for one in plan.points]
    decided = sum(code in overruled and overruled[code].variant == "logistics" for code in codes)
    wanted = max(0, _rounded(len(codes) / every) - decided) if every else 0
    fit = [
        k
        for k, one in enumerate(plan.points)
        if found[k] is Variant.BASIS
        and one.site.code not in overruled
        and one.site.truck is not Known.NO
    ]
    for group in groups([plan.points[k].site for k in fit], wanted) if wanted and fit else []:
        sites = {fit[row]: plan.points[fit[row]].site for row in group}
        x, y = (
            fsum(axis) / len(sites)
            for axis in zip(*((one.x, one.y) for one in sites.values()), strict=True)
        )
        found[min(sites, key=lambda k: _fitness(sites[k], x, y))] = Variant.LOGISTICS
    return max(0, wanted - len(fit))


def _fitness(site: Site, x: float, y: float) -> tuple[bool, float, float, str]:
    """Lower is better: a lorry can unload, much floor, in the middle of its group."""
    away_m = hypot(site.x - x, site.y - y)
    return site.truck is not Known.YES, -(site.area_m2 or 0.0), away_m, site.code
