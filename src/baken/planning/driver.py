# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The driver's sheets: a page for each vehicle, and one for what could not be planned.

Made to be read in a van, and signed at each stop: large print, little of it.  A stop that
goes wrong is told to the coordination point, so the sheet says so.
"""

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import typst

from ..domain.words import N_
from .numerals import NOTHING, Say, distance, number
from .plan import Need
from .printing import moment
from .rounds import Deliveries, Stop, Trip
from .telling import need

TEMPLATE = Path(__file__).with_name("driver.typ")

TITLE = N_("Rijlijst vanaf {name}")
VEHICLE = N_("Voertuig {n}")
DATE, DRIVER, PLATE = N_("Datum"), N_("Chauffeur"), N_("Kenteken")
TRIP = N_("Rit {n}: laad van {begin} tot {until}, vertrek {until}")
LOADING = N_("Neem {kg} kg mee")
TIME, PLACE, UNLOAD = N_("Tijd"), N_("Waar"), N_("Uitladen")
SIGNED = N_("Ontvangen: naam en handtekening")
PART = N_("deel {n} van {of}")
BACK = N_("Terug om {time}, na {km}.")
WRONG = N_("Lukt een stop niet? Schrijf op waarom, en zeg het bij het coördinatiepunt.")
ROUGHLY = N_(
    "Gerekend met {kmh} km/u en rechte afstanden maal {detour}. Wegen kunnen dicht zijn: "
    "kies zelf de weg."
)
LEFT_OVER = N_("Niet gepland")
LEFT_SAID = N_("Dit past in geen enkele rit. Regel het apart.")
WHAT, WHY = N_("Wat"), N_("Waarom")
NOTHING_PLANNED = N_("Geen enkele rit is gepland.")
PAGE = N_("blad {n} van {of}")


def sheets(found: Deliveries, say: Say, lang: str) -> bytes:
    """The sheets as PDF (A4)."""
    out = typst.compile(
        TEMPLATE.read_bytes(),
        sys_inputs=_inputs(found, say, lang),
        format="pdf",
        timestamp=int(moment(found.made_at).timestamp()),
        pdf_standards="ua-1",
    )
    assert isinstance(out, bytes)
    return out


def pictured(found: Deliveries, say: Say, lang: str, dots_per_inch: float) -> list[bytes]:
    """The sheets as PNG."""
    out = typst.compile(
        TEMPLATE.read_bytes(),
        sys_inputs=_inputs(found, say, lang),
        format="png",
        ppi=dots_per_inch,
    )
    return [out] if isinstance(out, bytes) else list(out)


def clock(minutes: float) -> str:
    """Minutes after midnight as `08:05`, rounded; beyond midnight it starts again."""
    whole = round(minutes)
    return f"{whole // 60 % 24:02}:{whole % 60:02}"


def words(found: Deliveries, say: Say, lang: str) -> dict[str, Any]:
    """All that stands on the sheets, in words ready to be read."""
    vehicles = [
        {
            "name": say(VEHICLE, n=number(n, lang)),
            "trips": [_trip(k, trip, say, lang) for k, trip in enumerate(trips, 1)],
        }
        for n, trips in enumerate(found.rounds, 1)
    ]
    left = [
        [
            one.site.name,
            one.site.address or one.site.municipality,
            _goods(one.goods, say, lang),
            say(one.why.text, **one.why.values),
        ]
        for one in found.left
    ]
    return {
        "lang": lang,
        "title": say(TITLE, name=found.at.name),
        "plan": found.plan,
        "blanks": [say(DATE), say(DRIVER), say(PLATE)],
        "head": [say(TIME), say(PLACE), say(UNLOAD), say(SIGNED)],
        "vehicles": vehicles,
        "none": "" if vehicles else say(NOTHING_PLANNED),
        "wrong": say(WRONG),
        "roughly": say(
            ROUGHLY, kmh=number(found.fleet.speed_kmh, lang), detour=number(found.detour, lang, 1)
        ),
        "left_over": say(LEFT_OVER),
        "left_said": say(LEFT_SAID),
        "left_head": [say(PLACE), say(WHAT), say(WHY)],
        "left": left,
        "page": say(PAGE, n="{n}", of="{of}"),
    }


def _inputs(found: Deliveries, say: Say, lang: str) -> dict[str, str]:
    return {"sheet": json.dumps(words(found, say, lang))}


def _trip(k: int, trip: Trip, say: Say, lang: str) -> dict[str, Any]:
    leave = clock(trip.leave_min)
    return {
        "name": say(TRIP, n=k, begin=clock(trip.load_min), until=leave),
        "loading": [
            say(LOADING, kg=number(trip.kg, lang)),
            *_goods(_together(trip.stops), say, lang),
        ],
        "back": say(BACK, time=clock(trip.back_min), km=distance(trip.metres, lang)),
        "stops": [
            [
                clock(stop.arrive_min),
                stop.site.name,
                stop.site.address or stop.site.municipality or NOTHING,
                _goods(stop.goods, say, lang),
                say(PART, n=stop.part, of=stop.of) if stop.of > 1 else "",
            ]
            for stop in trip.stops
        ],
    }


def _together(stops: Iterable[Stop]) -> tuple[Need, ...]:
    """The goods of several stops, each kind once."""
    found: dict[tuple[str, str], float] = {}
    for stop in stops:
        for good in stop.goods:
            key = (good.text, good.unit)
            found[key] = found.get(key, 0.0) + good.count
    return tuple(Need(text=text, count=count, unit=unit) for (text, unit), count in found.items())


def _goods(goods: tuple[Need, ...], say: Say, lang: str) -> list[str]:
    lines = (need(one, say, lang) for one in goods if one.count)
    return [f"{what}: {many}" for what, many in lines]
