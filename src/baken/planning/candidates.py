# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Where a coordination point could come, and what speaks for and against each place.

DOMAIN section 8: the control-room task first, then power, lines, radio, lorry, security and
staff; outside flood and hazard contour is hard; the fire station only where no other place
serves better.  The rule this file guards: what nobody knows counts as nothing here, and is
told against the place.  A council appoints on facts.
"""

from collections.abc import Sequence

from ..domain.words import N_, Known
from .area import Area, Site
from .grouping import groups
from .problem import Clash
from .score import contour, counted, flood, lines_of, yes
from .wishes import Coordination, Wishes

BEST_MOST, SPREAD_MOST = 12, 28  # candidates in one region: the best, and the best of each part
SEATS_LEAST, SEATS_GOOD = 5, 10  # DOMAIN 6, 8: a quiet room with 5-10 seats
STAFF_GOOD = 5  # DOMAIN 6: a coordination point runs on at least five
SHARED = 0.5  # [D] of the task, where residents come in by the same door

OWN = ("task", "power", "links", "truck", "security", "staff")
ALL = (*OWN, "radio", "near")

WET = N_("Geen plek voor een coördinatiepunt, want daar komt het water ({count}): {names}.")
IN_CONTOUR = N_("Geen plek voor een coördinatiepunt, want in een gevarenzone ({count}): {names}.")
MANY = N_("Niet vergeleken als coördinatiepunt: {count} plekken. Hoogstens {most} per regio.")

TASK_FITS = N_("Een stille ruimte met {seats} plaatsen.")
TASK_SMALL = N_("Plaatsen in de stille ruimte: {seats}. Ten minste {least} nodig.")
TASK_NONE = N_("Er is geen stille ruimte voor de taak.")
TASK_UNKNOWN = N_("Niet bekend of er een stille ruimte met {least} plaatsen is.")
TASK_SHARED = N_("Hier is ook een noodsteunpunt. Bewoners en meldkamertaak zitten in één gebouw.")
POWER_FITS = N_("Eigen stroom voor {hours} uur.")
POWER_SHORT = N_("Eigen stroom voor {hours} uur. Gevraagd: {least} uur.")
POWER_UNKNOWN = N_("Niet bekend of er eigen stroom is.")
LINKS_FIT = N_("Verschillende verbindingen: {count}.")
LINKS_SHORT = N_("Verschillende verbindingen: {count}. Gevraagd: {least}.")
LINKS_UNKNOWN = N_("Niet bekend welke verbindingen er zijn.")
RADIO_FITS = N_("Punten die de radio haalt: {count} van {all}.")
RADIO_SHORT = N_("Punten die de radio haalt: maar {count} van {all}.")
TRUCK = {
    Known.YES: N_("Een vrachtwagen kan er lossen."),
    Known.NO: N_("Een vrachtwagen kan er niet lossen."),
    Known.UNKNOWN: N_("Niet bekend of een vrachtwagen er kan lossen."),
}
SECURITY = {
    Known.YES: N_("Het gebouw is beveiligd."),
    Known.NO: N_("Het gebouw is niet beveiligd."),
    Known.UNKNOWN: N_("Niet bekend of het gebouw is beveiligd."),
}
STAFF_FITS = N_("Medewerkers die dichtbij wonen: {count}.")
STAFF_SHORT = N_("Medewerkers die dichtbij wonen: {count}. Beter is {least}.")
STAFF_UNKNOWN = N_("Niet bekend hoeveel medewerkers dichtbij wonen.")
ALLOWED_UNKNOWN = N_("Niet bekend of hier een coördinatiepunt mag komen.")
DRY_UNKNOWN = N_("Niet bekend of het hier droog blijft.")
CONTOUR_UNKNOWN = N_("Niet bekend of dit in een gevarenzone ligt.")


def candidates(
    area: Area, region: Sequence[int], wishes: Wishes, taken: frozenset[str]
) -> tuple[list[int], list[Clash]]:
    """Indexes of the sites of a region that could be one, and which fall off and why.

    Whoever says no is no candidate.  Where there are more than can be compared, the best by
    themselves stay, and the best of each part of the region.
    """
    found: list[int] = []
    wet: list[str] = []
    dangerous: list[str] = []
    fails = (Known.NO, Known.UNKNOWN) if wishes.filters.strict else (Known.NO,)
    for j in region:
        site = area.sites[j]
        if Known.NO in (site.coordination, site.owner_agrees):
            continue
        if flood(site, wishes.filters) in fails:
            wet.append(site.name)
        elif contour(site, wishes.filters) in fails:
            dangerous.append(site.name)
        else:
            found.append(j)
    told = [
        counted("coordination", text, names)
        for text, names in ((WET, wet), (IN_CONTOUR, dangerous))
        if names
    ]
    wish = wishes.coordination or Coordination()

    def worth(j: int) -> tuple[bool, float, str]:
        site = area.sites[j]
        own = own_score(own_parts(site, wish, taken), wish)
        return site.coordination is not Known.YES, -own, site.code

    found.sort(key=worth)
    most = BEST_MOST + SPREAD_MOST
    if len(found) > most:
        rest = found[BEST_MOST:]
        spread = [
            min((rest[k] for k in group), key=worth)
            for group in groups([area.sites[j] for j in rest], SPREAD_MOST)
        ]
        values: dict[str, str | int | float] = {"count": len(found) - most, "most": most}
        told.append(Clash(wish="coordination", text=MANY, values=values))
        found = sorted([*found[:BEST_MOST], *spread], key=worth)
    return found, told


def own_parts(site: Site, wish: Coordination, taken: frozenset[str]) -> dict[str, float | None]:
    """What a place is by itself, each 0..1, None unknown."""
    task = _task(site)
    if task is not None and site.code in taken:
        task *= SHARED
    lines = lines_of(site)
    return {
        "task": task,
        "power": None if site.power_h is None else _part(site.power_h, wish.power_h),
        "links": None if lines is None else _part(lines, wish.links_min),
        "truck": yes(site.truck),
        "security": yes(site.security),
        "staff": None if site.staff_near is None else _part(site.staff_near, STAFF_GOOD),
    }


def _task(site: Site) -> float | None:
    """A quiet room with seats.  Without a room there is no task; unknown seats are unknown."""
    if site.rooms == 0:
        return 0.0
    if site.seats is None:
        return None
    return _part(site.seats, SEATS_GOOD)


def _part(value: float, enough: float) -> float:
    return min(1.0, max(0.0, value / enough)) if enough > 0 else 1.0


def weights_of(wish: Coordination) -> dict[str, float]:
    """The weights of the plan file, each as a part of their sum."""
    weights = {name: max(0.0, float(getattr(wish, name))) for name in ALL}
    whole = sum(weights.values())
    return {name: weight / whole if whole > 0 else 0.0 for name, weight in weights.items()}


def own_score(parts: dict[str, float | None], wish: Coordination) -> float:
    """What the parts weigh in the whole; unknown counts as nothing."""
    weights = weights_of(wish)
    return sum(weights[name] * (value or 0.0) for name, value in parts.items())


def apart(one: Site, other: Site, *, strict: bool) -> bool:
    """Can one stand in for the other: another flood zone and another feeder?

    What is unknown is not known to be the same; where filters are strict it may be.
    """
    pairs = ((one.flood_zone, other.flood_zone), (one.feeder, other.feeder))
    if one.code == other.code:
        return False
    return all(a != b if a and b else not strict for a, b in pairs)


def reasons(
    site: Site, wishes: Wishes, taken: frozenset[str], reached: int, points: int
) -> tuple[list[Clash], list[Clash]]:
    """What speaks for a place and what against it, most important first.

    `reached` of its `points` are within reach of its radio.
    """
    wish = wishes.coordination or Coordination()
    for_it: list[Clash] = []
    against: list[Clash] = []

    def say(fits: bool, part: str, text: str, **values: str | float) -> None:
        (for_it if fits else against).append(Clash(wish=part, text=text, values=values))

    if site.rooms == 0:
        say(False, "task", TASK_NONE)
    elif site.seats is None:
        say(False, "task", TASK_UNKNOWN, least=SEATS_LEAST)
    else:
        fits = site.seats >= SEATS_LEAST
        text = TASK_FITS if fits else TASK_SMALL
        say(fits, "task", text, seats=site.seats, least=SEATS_LEAST)
    if site.code in taken:
        say(False, "task", TASK_SHARED)
    for part, value, least, texts in (
        ("power", site.power_h, wish.power_h, (POWER_FITS, POWER_SHORT, POWER_UNKNOWN)),
        ("links", lines_of(site), wish.links_min, (LINKS_FIT, LINKS_SHORT, LINKS_UNKNOWN)),
        ("staff", site.staff_near, STAFF_GOOD, (STAFF_FITS, STAFF_SHORT, STAFF_UNKNOWN)),
    ):
        if value is None:
            say(False, part, texts[2])
        else:
            fits = value >= least
            say(fits, part, texts[0 if fits else 1], hours=value, count=value, least=least)
    if points:
        fits = reached >= wish.radio_share * points
        say(fits, "radio", RADIO_FITS if fits else RADIO_SHORT, count=reached, all=points)
    say(site.truck is Known.YES, "truck", TRUCK[site.truck])
    say(site.security is Known.YES, "security", SECURITY[site.security])
    for known, text in (
        (site.coordination, ALLOWED_UNKNOWN),
        (flood(site, wishes.filters), DRY_UNKNOWN),
        (contour(site, wishes.filters), CONTOUR_UNKNOWN),
    ):
        if known is Known.UNKNOWN:
            say(False, "coordination", text)
    return for_it, against
