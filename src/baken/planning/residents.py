# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The residents' map: a sheet that tells where to go when phones and power are out.

Large letters and a map with numbers; each sentence also in a second language.  Nothing
about people stands on it: no vulnerability, no keyholders, no numbers of residents.
For a municipality or region as a whole, or for the neighbourhoods of one point.
"""

import json
from collections.abc import Sequence
from pathlib import Path

import msgspec
import typst

from ..domain.orders import Service
from ..domain.words import N_
from .drawing import areas, bar, municipal_borders, symbol_size
from .numerals import Say
from .placing import Box, Frame, Room, around, frame_for, north_arrow
from .plan import Chosen, Plan, Reached
from .printing import moment
from .svg import INK, PAPER, drawing, tag
from .telling import date

TEMPLATE = Path(__file__).with_name("residents.typ")
WIDTH, LOW, HIGH = 1_000.0, 680.0, 900.0
FRONT_MAX = 12  # points listed below the map; more stand on the back of the sheet
LISTED_MAX = 60  # on a sheet; a larger area is printed by municipality or by point
HOMES_MAX = 30
LAND, MINE, OTHER = "#eceae4", "#e5b468", "#8a8a8a"
NAMES_MAX = 60

TITLE = N_("Waar is uw noodsteunpunt?")
WHEN = N_("Valt de stroom uit, en doen telefoon en 112 het niet? Ga hierheen.")
GO_HERE = N_("Uit deze buurten gaat u naar: {point}")
FROM = N_("Voor: {names}")
FIND = N_("Wat u er vindt")
BRING = N_("Wat u meebrengt")
HELP_NEIGHBOURS = N_("Kijk ook of uw buren hulp nodig hebben.")
LISTED = N_("Alle noodsteunpunten")
ELSE = N_("Is dit punt dicht? Ga dan naar:")
EVERYWHERE = N_("Wat u bij elk punt vindt")
MORE = N_("Er zijn nog {n} noodsteunpunten. Vraag het blad van uw eigen buurt.")
MAP_ALT = N_("Kaart met de noodsteunpunten, genummerd. De adressen staan in de lijst.")
DATED = N_("Plan van {date}. Kijk op het bord bij het punt of het open is.")

LATER = N_("{what} (na {n} uur)")

FOUND = {
    Service.INFO: N_("Betrouwbaar nieuws"),
    Service.EMREP: N_("Een noodmelding doen als 112 niet werkt"),
    Service.MATCH: N_("Hulp vragen of hulp aanbieden"),
    Service.REST: N_("Zitten, warmte en licht"),
    Service.FIRSTAID: N_("Eerste hulp"),
    Service.CHARGE: N_("Telefoon of medisch apparaat opladen"),
    Service.WATER: N_("Drinkwater"),
    Service.FOOD: N_("Eten"),
    Service.HYG: N_("Toilet"),
    Service.WELFARE: N_("Een bericht aan uw familie"),
}
TO_BRING = (
    N_("Uw medicijnen en een lijst ervan"),
    N_("Een identiteitsbewijs en uw zorgpas"),
    N_("Een zaklamp, warme kleren en een fles water"),
    N_("Uw telefoon met de kabel"),
)


class Both(msgspec.Struct, frozen=True):
    """A sentence, and the same in the second language ("" where there is none)."""

    first: str
    second: str


class Stop(msgspec.Struct, frozen=True, kw_only=True):
    """A point in the list."""

    number: str
    name: str
    where: str


class Sheet(msgspec.Struct, frozen=True, kw_only=True):
    """What stands on the sheet, ready to be read."""

    title: Both
    lang: str
    also: str  # the second language
    back: bool  # the list stands on the back
    area: str
    when: Both
    go: Both | None
    homes: Both | None
    map: str
    map_alt: str
    find: Both
    found: tuple[Both, ...]
    bring: Both
    brought: tuple[Both, ...]
    neighbours: Both
    listed: Both
    stops: tuple[Stop, ...]
    more: Both | None
    foot: Both
    sources: str


class NoSuchPoint(Exception):
    """The plan has no point with this code."""


def pdf(
    plan: Plan,
    say: Say,
    lang: str,
    *,
    also: tuple[Say, str] | None = None,
    point: str = "",
    area: str = "",
) -> bytes:
    """The sheet as PDF (A4).

    `also` says everything in a second language, and which that is.  `point` (a code) makes the
    sheet of one point, `area` names a municipality: only its points.  Raises `NoSuchPoint`.
    """
    made = sheet(plan, say, lang, also=also, point=point, area=area)
    out = typst.compile(
        TEMPLATE.read_bytes(),
        sys_inputs={"sheet": json.dumps(msgspec.to_builtins(made))},
        format="pdf",
        timestamp=int(moment(plan.made_at).timestamp()),
        pdf_standards="ua-1",
    )
    assert isinstance(out, bytes)
    return out


def sheet(
    plan: Plan,
    say: Say,
    lang: str,
    *,
    also: tuple[Say, str] | None = None,
    point: str = "",
    area: str = "",
) -> Sheet:
    """The sheet in words.  Raises `NoSuchPoint`."""

    def both(words: str, **values: object) -> Both:
        return Both(say(words, **values), also[0](words, **values) if also else "")

    numbered = [
        (n, one)
        for n, one in enumerate(plan.points, 1)
        if not area or one.site.municipality == area
    ]
    mine = next((one for one in plan.points if one.site.code == point), None)
    if (point and mine is None) or not numbered:
        raise NoSuchPoint(point or area)
    homes = [
        one
        for one in plan.reached
        if (one.point == point if point else not area or one.neighbourhood.municipality == area)
    ]
    if mine is not None:
        numbered = _near(mine, numbered)
    shown = numbered[:LISTED_MAX]
    found = _found([mine] if mine is not None else [one for _, one in numbered])
    left = len(numbered) - len(shown)
    return Sheet(
        title=both(TITLE),
        lang=lang,
        also=also[1] if also else lang,
        back=mine is None and len(shown) > FRONT_MAX,
        area=mine.site.name if mine else area or plan.wishes.name,
        when=both(WHEN),
        go=both(GO_HERE, point=_whole(shown[0])) if mine else None,
        homes=both(FROM, names=_names(homes)) if mine and homes else None,
        map=_map(plan, shown, homes, mine, say, lang),
        map_alt=say(MAP_ALT),
        find=both(FIND if mine else EVERYWHERE),
        found=tuple(
            both(words) if hour <= 0 else _later(words, hour, say, also) for words, hour in found
        ),
        bring=both(BRING),
        brought=tuple(both(words) for words in TO_BRING),
        neighbours=both(HELP_NEIGHBOURS),
        listed=both(ELSE if mine else LISTED),
        stops=tuple(_stop(n, one) for n, one in shown[1 if mine else 0 :]),
        more=both(MORE, n=left) if left else None,
        foot=both(DATED, date=date(plan.made_at)),
        sources="; ".join(plan.sources)[:200],
    )


def _near(mine: Chosen, numbered: Sequence[tuple[int, Chosen]]) -> list[tuple[int, Chosen]]:
    """The point itself, then the four nearest: where to go if it is closed."""
    order = sorted(
        numbered,
        key=lambda item: (
            (item[1].site.x - mine.site.x) ** 2 + (item[1].site.y - mine.site.y) ** 2,
            item[0],
        ),
    )
    return order[:5]


def _stop(n: int, one: Chosen) -> Stop:
    site = one.site
    where = site.address or site.municipality
    return Stop(number=str(n), name=site.name, where=where)


def _found(points: Sequence[Chosen]) -> list[tuple[str, float]]:
    """What all of these points have, and from which hour the last of them has it."""
    begins: dict[Service, list[float]] = {}
    for one in points:
        first: dict[Service, float] = {}
        for it in one.services:
            first[it.service] = min(it.from_h, first.get(it.service, it.from_h))
        for service, hour in first.items():
            begins.setdefault(service, []).append(hour)
    return [
        (words, max(begins[service]))
        for service, words in FOUND.items()
        if len(begins.get(service, ())) == len(points)
    ]


def _later(words: str, hour: float, say: Say, also: tuple[Say, str] | None) -> Both:
    return Both(
        say(LATER, what=say(words), n=round(hour)),
        also[0](LATER, what=also[0](words), n=round(hour)) if also else "",
    )


def _whole(shown: tuple[int, Chosen]) -> str:
    stop = _stop(*shown)
    return f"{stop.number} {stop.name}" + (f", {stop.where}" if stop.where else "")


def _names(homes: Sequence[Reached]) -> str:
    """The neighbourhoods in one line, the largest first where they are too many."""
    order = sorted(homes, key=lambda one: -one.neighbourhood.people.all)[:HOMES_MAX]
    return ", ".join(sorted(one.neighbourhood.name for one in order))


def _map(
    plan: Plan,
    shown: Sequence[tuple[int, Chosen]],
    homes: Sequence[Reached],
    mine: Chosen | None,
    say: Say,
    lang: str,
) -> str:
    """The map: land in one quiet colour, points as large numbers."""
    high = HIGH if mine is None and len(shown) > FRONT_MAX else LOW
    box: Box = (0.0, 0.0, WIDTH, high)
    spots = [(one.site.x, one.site.y) for _, one in (shown[:2] if mine else shown)]
    for it in homes:
        spots.append((it.neighbourhood.x, it.neighbourhood.y))
        spots += [spot for ring in it.neighbourhood.border for spot in ring]
    frame = frame_for(spots, box, margin=70)
    room = Room(box)
    room.take((0, high - 45, WIDTH / 3, high))
    room.take((WIDTH - 50, 0, WIDTH, 75))
    size = 2 * symbol_size(2 * len(shown))
    return drawing(
        WIDTH,
        high,
        say(TITLE),
        say(MAP_ALT),
        areas(
            msgspec.structs.replace(plan, reached=tuple(homes)), frame, plain=MINE if mine else LAND
        ),
        municipal_borders((one.neighbourhood for one in homes), frame),
        _marks(shown, mine, frame, room, size, box),
        _home_names(homes, frame, room) if mine or len(homes) <= NAMES_MAX else "",
        tag("rect", x=1, y=1, width=WIDTH - 2, height=high - 2, fill="none", stroke=OTHER),
        north_arrow(WIDTH - 26, 14),
        bar(frame, 16, high - 20, WIDTH / 4, lang),
    )


def _marks(
    shown: Sequence[tuple[int, Chosen]],
    mine: Chosen | None,
    frame: Frame,
    room: Room,
    size: float,
    box: Box,
) -> str:
    """A dark disc with its number in it; of one point, the others are open rings."""
    out = []
    for n, one in shown:
        x, y = frame.at(one.site.x, one.site.y)
        if not (size <= x <= box[2] - size and size <= y <= box[3] - size):
            continue
        room.take(around(x, y, size))
        dark = mine is None or one is mine
        out.append(
            tag(
                "circle",
                cx=x,
                cy=y,
                r=size,
                fill=INK if dark else PAPER,
                stroke=PAPER if dark else INK,
                stroke_width=2.5,
            )
        )
        words = str(n)
        letter = size * (1.2 if len(words) < 2 else 1.0 if len(words) < 3 else 0.75)
        out.append(
            tag(
                "text",
                words,
                x=x,
                y=y + letter * 0.36,
                font_size=letter,
                font_weight="bold",
                text_anchor="middle",
                fill=PAPER if dark else INK,
            )
        )
    return tag("g", *out)


def _home_names(homes: Sequence[Reached], frame: Frame, room: Room) -> str:
    """Names of neighbourhoods, where there is room."""
    out = []
    for one in sorted(homes, key=lambda it: -it.neighbourhood.people.all)[:NAMES_MAX]:
        x, y = frame.at(one.neighbourhood.x, one.neighbourhood.y)
        out.append(room.place(x, y, one.neighbourhood.name[:30], 17, 2))
    return tag("g", *out)
