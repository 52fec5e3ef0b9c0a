# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The link plan: what carries the acts between each point and its coordination point.

    sites, masts, heights -> what each bearer would do -> a primary and a backup

The rule this file guards: the backup is of another kind than the primary and doesn't fall
with it.  A fixed line and the mobile network both go when the power goes, so they never
stand for each other; a courier is the last choice, yet a kind of its own.  What nobody
knows (is there C2000?) is shown and never counted on.  What can't is named, with what it
lacks.  ADR 0033 says what is assumed.
"""

from collections.abc import Callable, Iterable
from math import ceil, hypot

import msgspec
import numpy as np

from ..domain.words import N_, Known
from .area import Area, Floats, Site, SiteKind
from .lora import FAR_M, bit_rate, budget, flat_loss_db, profile_loss_db
from .plan import Bearer, Linked, LinkOption, Plan
from .problem import Clash
from .sight import Ground, sight
from .wishes import Wishes

STEP_M, STEPS_MAX = 25.0, 2_000  # of a profile
WIFI_HZ, WIFI_MAX_M = 5.6e9, 5_000.0  # a pair of small dishes, outdoors

# General knowledge, to put bearers in order: bits a second that one may hope for.
RATE_BIT_S = {
    Bearer.FIBRE: 1e8,
    Bearer.WIFI: 5e7,
    Bearer.SATELLITE: 5e6,
    Bearer.MOBILE: 1e6,
    Bearer.C2000: 2_400.0,
}
# The best first.
ORDER = (
    Bearer.FIBRE,
    Bearer.WIFI,
    Bearer.SATELLITE,
    Bearer.MOBILE,
    Bearer.LORA,
    Bearer.C2000,
    Bearer.COURIER,
)
ON_MAINS = frozenset({Bearer.FIBRE, Bearer.MOBILE})
SEATS = (SiteKind.TOWN_HALL, SiteKind.FIRE_STATION)  # where no coordination point is appointed

BY_LINE = N_("Beide kanten hebben het. Het valt uit als de stroom lang wegblijft.")
BY_SATELLITE = N_("Beide kanten hebben het. Het werkt op eigen stroom.")
BY_SIGHT = N_("De hoogtekaart laat vrij zicht zien. Het werkt op eigen stroom.")
BY_HEIGHTS = N_("Berekend met de hoogtekaart. Zendt hoogstens 10 % van de tijd.")
BY_MODEL = N_("Berekend zonder hoogtekaart: meet het na. Zendt hoogstens 10 % van de tijd.")
BY_REACH = N_("Volgens het bekende bereik van de radio. Zendt hoogstens 10 % van de tijd.")
BY_C2000 = N_("Beide kanten hebben het, voor spraak en korte berichten.")
C2000_UNKNOWN = N_("Niet bekend of beide kanten C2000 hebben: vraag het na.")
BY_ROAD = N_("Zolang de weg open is.")

NO_SEAT = N_("Er is geen coördinatiepunt gekozen, en ook geen gemeentehuis of kazerne bekend.")
FOR_NOW = N_("Er is geen coördinatiepunt gekozen. Gerekend is met {name}.")
NO_PRIMARY = N_("Er is geen enkele verbinding met {name}.")
NO_BACKUP = N_("Er is geen reserve van een andere soort.")
SAME_FATE = N_("De verbinding en de reserve vallen allebei uit als de stroom lang wegblijft.")
NO_FIBRE = N_("Niet aan beide kanten is een vaste lijn bekend.")
NO_SATELLITE = N_("Niet aan beide kanten is een satellietverbinding bekend.")
NO_MOBILE = N_("Niet aan beide kanten is een mobiele verbinding bekend.")
NO_HEIGHTS = N_("Zonder hoogtekaart is niet te zeggen of er vrij zicht is voor een richtstraal.")
NO_SIGHT = N_("Voor een richtstraal ontbreekt {short} m vrije hoogte, op {away} m van het punt.")
WIFI_FAR = N_("Voor een richtstraal is {metres} m te ver: hoogstens {most} m.")
LORA_SHORT = N_("Voor LoRa komt het signaal {short} dB tekort.")
LORA_FAR = N_("Voor LoRa is {metres} m te ver: hoogstens {most} m.")
REACH_SHORT = N_("De radio die er staat reikt {reach} m. De afstand is {metres} m.")
NO_LORA = N_("LoRa staat in het plan op geen enkele spreidingsfactor.")
NO_C2000 = N_("Niet beide kanten hebben C2000.")
SLOW_COURIER = N_("De koerier doet er {minutes} minuten over: hoogstens {most}.")

Judged = LinkOption | Clash


class Span(msgspec.Struct, frozen=True, kw_only=True):
    """Two places with the line between them; masts above ground, `profile` where all is known."""

    a: Site
    b: Site
    metres: float
    mast_a_m: float
    mast_b_m: float
    profile: Floats | None


def span(a: Site, b: Site, heights: Ground | None, mast_a_m: float, mast_b_m: float) -> Span:
    """The span between two sites; the masts count where a site has none of its own."""
    metres = hypot(a.x - b.x, a.y - b.y)
    profile = None
    if heights is not None and metres <= FAR_M:
        found = heights.profile(a.x, a.y, b.x, b.y, max(STEP_M, metres / STEPS_MAX))
        profile = found if np.isfinite(found).all() else None
    return Span(
        a=a,
        b=b,
        metres=metres,
        mast_a_m=mast_a_m if a.mast_m is None else a.mast_m,
        mast_b_m=mast_b_m if b.mast_m is None else b.mast_m,
        profile=profile,
    )


def can_reach_by_radio(a: Site, b: Site, wishes: Wishes, heights: Ground | None) -> bool:
    """Does LoRa bridge a point (a) and a coordination point (b), with the wished margin?"""
    radio = wishes.radio
    return isinstance(_lora(span(a, b, heights, radio.mast_m, radio.cp_mast_m), wishes), LinkOption)


def _clash(wish: str, text: str, **values: str | int) -> Clash:
    return Clash(wish=wish, text=text, values=dict(values))


# --- what each bearer would do ------------------------------------------------


def _line(bearer: Bearer, why: str, lacks: str) -> Callable[[Span, Wishes], Judged]:
    """A line that both sides have or not."""

    def judged(one: Span, wishes: Wishes) -> Judged:
        if bearer.word in one.a.links & one.b.links:
            return LinkOption(bearer=bearer, bit_s=RATE_BIT_S[bearer], why=why)
        return _clash(bearer.word, lacks)

    return judged


def _wifi(one: Span, wishes: Wishes) -> Judged:
    if one.metres > WIFI_MAX_M:
        return _clash("wifi", WIFI_FAR, metres=round(one.metres), most=round(WIFI_MAX_M))
    if one.profile is None:
        return _clash("wifi", NO_HEIGHTS)
    seen = sight(one.profile, one.metres, one.mast_a_m, one.mast_b_m, WIFI_HZ)
    if seen.free:
        return LinkOption(bearer=Bearer.WIFI, bit_s=RATE_BIT_S[Bearer.WIFI], why=BY_SIGHT)
    return _clash("wifi", NO_SIGHT, short=ceil(seen.short_m), away=round(seen.worst_m))


def _lora(one: Span, wishes: Wishes) -> Judged:
    """LoRa.  A reach that is known of a radio that stands there says more than any model."""
    radio = wishes.radio
    if not radio.spreading:
        return _clash("lora", NO_LORA)
    reach = min((r for r in (one.a.radio_m, one.b.radio_m) if r is not None), default=None)
    if reach is not None:
        if one.metres > reach:
            return _clash("lora", REACH_SHORT, reach=round(reach), metres=round(one.metres))
        slowest = max(radio.spreading)
        return LinkOption(
            bearer=Bearer.LORA, bit_s=bit_rate(slowest), spreading=slowest, why=BY_REACH
        )
    if one.metres > FAR_M:
        return _clash("lora", LORA_FAR, metres=round(one.metres), most=round(FAR_M))
    if one.profile is None:
        loss = flat_loss_db(one.metres, one.mast_a_m, one.mast_b_m)
    else:
        loss = profile_loss_db(one.profile, one.metres, one.mast_a_m, one.mast_b_m)
    found = budget(radio, loss)
    if found.spreading is None:
        return _clash("lora", LORA_SHORT, short=ceil(found.short_db))
    return LinkOption(
        bearer=Bearer.LORA,
        bit_s=found.bit_s,
        margin_db=round(found.margin_db, 1),
        spreading=found.spreading,
        why=BY_MODEL if one.profile is None else BY_HEIGHTS,
    )


def _c2000(one: Span, wishes: Wishes) -> Judged:
    both = (one.a.c2000, one.b.c2000)
    if not wishes.radio.c2000 or Known.NO in both:
        return _clash("c2000", NO_C2000)
    if Known.UNKNOWN in both:
        return _clash("c2000", C2000_UNKNOWN)
    return LinkOption(bearer=Bearer.C2000, bit_s=RATE_BIT_S[Bearer.C2000], why=BY_C2000)


def _courier(one: Span, wishes: Wishes) -> Judged:
    minutes = courier_min(one.metres, wishes)
    if minutes > wishes.radio.courier_max_min:
        most = round(wishes.radio.courier_max_min)
        return _clash("courier", SLOW_COURIER, minutes=ceil(minutes), most=most)
    return LinkOption(bearer=Bearer.COURIER, minutes=round(minutes, 1), why=BY_ROAD)


def courier_min(metres: float, wishes: Wishes) -> float:
    """Minutes of a courier, one way: the straight line times the detour of the plan file."""
    return metres * wishes.input.detour / (wishes.radio.courier_kmh * 1000 / 60)


JUDGES: dict[Bearer, Callable[[Span, Wishes], Judged]] = {
    Bearer.FIBRE: _line(Bearer.FIBRE, BY_LINE, NO_FIBRE),
    Bearer.WIFI: _wifi,
    Bearer.SATELLITE: _line(Bearer.SATELLITE, BY_SATELLITE, NO_SATELLITE),
    Bearer.MOBILE: _line(Bearer.MOBILE, BY_LINE, NO_MOBILE),
    Bearer.LORA: _lora,
    Bearer.C2000: _c2000,
    Bearer.COURIER: _courier,
}


# --- which to take ------------------------------------------------------------


def chosen(options: Iterable[LinkOption]) -> tuple[LinkOption | None, LinkOption | None]:
    """A primary, and a backup of another kind; one that doesn't fall with it where there is."""
    order = sorted(options, key=lambda one: ORDER.index(one.bearer))
    if not order:
        return None, None
    primary = order[0]
    rest = [one for one in order if one.bearer is not primary.bearer]
    apart = [one for one in rest if not fall_together(primary, one)]
    return primary, next(iter(apart or rest), None)


def fall_together(one: LinkOption, other: LinkOption) -> bool:
    """Do both hang on the power grid?"""
    return one.bearer in ON_MAINS and other.bearer in ON_MAINS


def linked(one: Span, wishes: Wishes, noted: tuple[Clash, ...] = ()) -> Linked:
    """How a reaches b.  `noted` is what has to be said of it besides."""
    judged = [JUDGES[bearer](one, wishes) for bearer in ORDER]
    can = [found for found in judged if isinstance(found, LinkOption)]
    cannot = tuple(found for found in judged if isinstance(found, Clash))
    primary, backup = chosen(can)
    lacks = noted
    if primary is None:
        lacks += (_clash("primary", NO_PRIMARY, name=one.b.name), *cannot)
    elif backup is None:
        lacks += (_clash("backup", NO_BACKUP), *cannot)
    elif fall_together(primary, backup):
        lacks += (_clash("backup", SAME_FATE), *cannot)
    return Linked(
        point=one.a.code,
        to=one.b.code,
        metres=one.metres,
        primary=primary,
        backup=backup,
        others=tuple(found for found in can if found is not primary and found is not backup),
        lacks=lacks,
    )


def with_links(plan: Plan, area: Area, heights: Ground | None) -> Plan:
    """The links of each point to its coordination point, then those to the fallbacks.

    A point in the building of its coordination point needs none.  Without an appointed one, the
    nearest town hall or fire station stands for it, and the link says so.
    """
    wishes, radio = plan.wishes, plan.wishes.radio
    sites = {site.code: site for site in area.sites}
    sites |= {one.site.code: one.site for one in plan.coordination}
    seats = [s for s in area.sites if s.kind in SEATS and s.coordination is not Known.NO]
    found: list[Linked] = []
    for point in plan.points:
        a, b = point.site, sites.get(point.area)
        noted: tuple[Clash, ...] = ()
        if b is None:
            b = min(seats, key=lambda seat: hypot(seat.x - a.x, seat.y - a.y), default=None)
            if b is None:
                lacks = (_clash("coordination", NO_SEAT),)
                found.append(
                    Linked(point=a.code, to="", metres=0.0, primary=None, backup=None, lacks=lacks)
                )
                continue
            noted = (_clash("coordination", FOR_NOW, name=b.name),)
        if a.code != b.code:
            one = span(a, b, heights, radio.mast_m, radio.cp_mast_m)
            found.append(linked(one, wishes, noted))
    for one_way in _fallbacks(plan):
        a, b = sites[one_way[0]], sites[one_way[1]]
        found.append(linked(span(a, b, heights, radio.cp_mast_m, radio.cp_mast_m), wishes))
    return msgspec.structs.replace(plan, links=tuple(found))


def _fallbacks(plan: Plan) -> list[tuple[str, str]]:
    """Each appointed coordination point with its fallback; a pair that is mutual once."""
    codes = {one.site.code for one in plan.coordination}
    pairs: list[tuple[str, str]] = []
    for one in plan.coordination:
        pair = (one.site.code, one.fallback)
        if one.appointed and one.fallback in codes and pair[::-1] not in pairs:
            pairs.append(pair)
    return pairs
