# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The map of a plan, as a drawing without tiles: SVG for a page and for paper.

Colours run from light to dark, so that they also part in black and white and for the
colour-blind; variants differ by shape.  Neighbourhoods without a border are circles by
the number of their residents.  The map has numbers, the list beside it has the names.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from math import cos, pi, sin, sqrt

import shapely

from ..domain.words import N_
from .area import Neighbourhood
from .indicators import far_m, near_m
from .numerals import Say, distance, number
from .placing import Box, Frame, Room, around, frame_for, north_arrow, round_metres, scale_bar
from .plan import CoordinationPlace, Plan, Variant
from .svg import FAINT, INK, PAPER, QUIET, drawing, path_of, tag, text
from .wishes import Walking

WIDTH, HEIGHT = 1_000.0, 1_380.0
LEGEND_HIGH = 190.0
NAMES_MAX, NAME_LETTERS_MAX, NUMBERS_MAX = 25, 40, 2_000
ROW = 24.0
WAYS_MAX = 3_000  # lines from neighbourhoods to their points: more only darken
SYMBOL, SYMBOL_LEAST, STAR = 12.0, 3.5, 14.0
CIRCLES_PART = 0.2  # of the map that all circles take together
CREDIT_MAX = 150  # letters; the report names all sources

BANDS = ("#f6edcf", "#e5b468", "#b9573f", "#43204f")  # light to dark: see the test of luminance
LINK, WAY, BORDER = "#1f4e8c", "#8a8a8a", "#333333"

LEGEND_AREAS = N_("Lopen naar het noodsteunpunt ({kmh} km/u)")
BAND_FIRST = N_("hoogstens {to} minuten")
BAND_NEXT = N_("{since} tot {to} minuten")
BAND_LAST = N_("meer dan {since} minuten of geen punt")
LEGEND_POINTS = N_("Noodsteunpunten")
LEGEND_COORDINATION = N_("Coördinatiepunten")
IS_COORDINATION = N_("coördinatiepunt")
LINK_TWO = N_("verbinding met reserve")
LINK_ONE = N_("verbinding zonder reserve")
LINK_NONE = N_("geen verbinding")
SOURCES = N_("Bronnen: {names}")
NUMBERS_LEFT = N_("{n} nummers pasten niet op de kaart.")
TITLE = N_("Kaart: {name}")
DESCRIBED = N_(
    "Kaart met {points} noodsteunpunten en {areas} buurten, gekleurd naar hoe ver lopen het is."
)


def band_edges(walking: Walking) -> tuple[float, float, float]:
    """Where one colour gives way to the next, in minutes of an adult's walk."""
    return walking.near_min / 3, walking.near_min, walking.far_min


def band_of(metres: float | None, walking: Walking) -> int:
    """The colour of a distance: 0 the nearest, 3 too far or no point (None)."""
    edges = (near_m(walking) / 3, near_m(walking), far_m(walking))
    return 3 if metres is None else sum(metres > edge for edge in edges)


def svg(plan: Plan, say: Say, lang: str, *, width: float = WIDTH, height: float = HEIGHT) -> str:
    """The map of a plan with its legend.  Width and height in units of the drawing."""
    box: Box = (0.0, 0.0, width, height - LEGEND_HIGH)
    frame = frame_for(spots_of(plan), box)
    room = Room(box)
    room.take((0, box[3] - 40, width / 3, box[3]))  # the scale bar
    room.take((width - 50, 0, width, 70))  # the north arrow
    size = symbol_size(len(plan.points))
    marks, left = _points(plan, frame, room, size)
    return drawing(
        width,
        height,
        say(TITLE, name=plan.wishes.name),
        say(DESCRIBED, points=len(plan.points), areas=len(plan.reached)),
        _hatch(),
        areas(plan, frame),
        municipal_borders((one.neighbourhood for one in plan.reached), frame),
        _ways(plan, frame),
        _links(plan, frame),
        *marks,
        tag("rect", x=1, y=1, width=width - 2, height=box[3] - 2, fill="none", stroke=FAINT),
        north_arrow(width - 26, 14),
        bar(frame, 16, box[3] - 20, width / 4, lang),
        _legend(plan, say, lang, box[3] + 24, width, left),
    )


def spots_of(plan: Plan) -> Iterable[tuple[float, float]]:
    """Everything that the map must show."""
    for one in plan.reached:
        home = one.neighbourhood
        yield home.x, home.y
        for ring in home.border:
            yield from ring
    for site in (*(p.site for p in plan.points), *(c.site for c in plan.coordination)):
        yield site.x, site.y


def symbol_size(points: int) -> float:
    """Smaller where there are many."""
    return max(SYMBOL_LEAST, SYMBOL * min(1.0, sqrt(60 / max(points, 1))))


# --- areas -------------------------------------------------------------------


def _hatch() -> str:
    """The ground of what is too far: dark with light lines, also on a bad printer."""
    lines = tag("path", d="M0 8L8 0", stroke=PAPER, stroke_width=1.2)
    ground = tag("rect", width=8, height=8, fill=BANDS[3])
    pattern = tag(
        "pattern",
        ground,
        lines,
        id="baken-far",
        width=8,
        height=8,
        patternUnits="userSpaceOnUse",
    )
    return tag("defs", pattern)


def fill_of(band: int) -> str:
    return "url(#baken-far)" if band == 3 else BANDS[band]


def areas(plan: Plan, frame: Frame, *, plain: str = "") -> str:
    """The neighbourhoods in their colours, or all in one; large circles below small ones."""
    out: list[str] = []
    people = sum(max(one.neighbourhood.people.all, 0.0) for one in plan.reached)
    spread = _extent(plan, frame)
    circle = (CIRCLES_PART * spread / pi / people) ** 0.5 if people > 0 else 0.0
    order = sorted(
        plan.reached, key=lambda one: (not one.neighbourhood.border, -one.neighbourhood.people.all)
    )
    for one in order:
        home = one.neighbourhood
        band = band_of(one.metres if one.point else None, plan.wishes.walking)
        fill = plain or fill_of(band)
        rings = drawn_rings(home.border, frame)
        if rings:
            out.append(tag("path", d=path_of(rings), fill=fill, stroke=FAINT, stroke_width=0.6))
        else:
            x, y = frame.at(home.x, home.y)
            radius = min(30.0, max(1.5, circle * max(home.people.all, 0.0) ** 0.5))
            out.append(
                tag("circle", cx=x, cy=y, r=radius, fill=fill, stroke=QUIET, stroke_width=0.5)
            )
    return tag("g", *out)


def _extent(plan: Plan, frame: Frame) -> float:
    """The room that the neighbourhoods take, in square units."""
    at = [frame.at(one.neighbourhood.x, one.neighbourhood.y) for one in plan.reached]
    if not at:
        return 1.0
    xs, ys = [x for x, _ in at], [y for _, y in at]
    return max((max(xs) - min(xs)) * (max(ys) - min(ys)), 10_000.0)


def drawn_rings(
    border: Sequence[Sequence[tuple[float, float]]], frame: Frame, finest: float = 0.5
) -> list[list[tuple[float, float]]]:
    """The rings of a border in units of the drawing, without bends that nobody sees."""
    out = []
    for ring in border:
        if len(ring) < 3:
            continue
        line = shapely.LineString([frame.at(x, y) for x, y in ring]).simplify(finest)
        if len(line.coords) > 3:
            out.append([(float(x), float(y)) for x, y in line.coords])
    return out


def municipal_borders(homes: Iterable[Neighbourhood], frame: Frame) -> str:
    """The outlines of municipalities of which all neighbourhoods have a border."""
    rings: dict[str, list[object]] = defaultdict(list)
    unknown = {""}
    for home in homes:
        if not home.border:
            unknown.add(home.municipality)
        for ring in home.border:
            if len(ring) > 3:
                rings[home.municipality].append(shapely.make_valid(shapely.Polygon(ring)))
    out = []
    for name in sorted(rings.keys() - unknown):
        whole = shapely.union_all(rings[name])
        parts = [one for one in shapely.get_parts(whole) if one.geom_type == "Polygon"]
        drawn = drawn_rings([list(one.exterior.coords) for one in parts], frame)
        out.append(tag("path", d=path_of(drawn), fill="none", stroke=BORDER, stroke_width=1.6))
    return tag("g", *out)


# --- lines -------------------------------------------------------------------


def _ways(plan: Plan, frame: Frame) -> str:
    """From each neighbourhood to its point."""
    if len(plan.reached) > WAYS_MAX:
        return ""
    sites = {one.site.code: one.site for one in plan.points}
    out = []
    for one in plan.reached:
        site = sites.get(one.point)
        if site is not None:
            home = frame.at(one.neighbourhood.x, one.neighbourhood.y)
            out.append(_line(home, frame.at(site.x, site.y), WAY, 0.7))
    return tag("g", *out)


def _links(plan: Plan, frame: Frame) -> str:
    wide = max(0.4, 1.4 * min(1.0, sqrt(60 / max(len(plan.links), 1))))
    sites = {one.site.code: one.site for one in plan.points}
    sites |= {one.site.code: one.site for one in plan.coordination}
    out = []
    for one in plan.links:
        here, there = sites.get(one.point), sites.get(one.to)
        if here is not None and there is not None and here.code != there.code:
            have = (one.primary is not None) + (one.backup is not None)
            ends = frame.at(here.x, here.y), frame.at(there.x, there.y)
            out.append(_line(*ends, LINK, wide, dash=DASHES[have]))
    return tag("g", *out)


DASHES = ("1.5 5", "8 5", "")  # no link, one, two


def _line(
    one: tuple[float, float], other: tuple[float, float], stroke: str, wide: float, dash: str = ""
) -> str:
    (x, y), (x2, y2) = one, other
    dashed = {"stroke_dasharray": dash, "stroke_linecap": "round"} if dash else {}
    return tag("line", x1=x, y1=y, x2=x2, y2=y2, stroke=stroke, stroke_width=wide, **dashed)


# --- points ------------------------------------------------------------------


def symbol(variant: Variant, x: float, y: float, size: float) -> str:
    """The sign of a variant: each another shape."""
    match variant:
        case Variant.INFO:
            return tag("circle", cx=x, cy=y, r=0.9 * size, **_SIGN)
        case Variant.BASIS:
            side = 0.85 * size
            return tag("rect", x=x - side, y=y - side, width=2 * side, height=2 * side, **_SIGN)
        case Variant.PLUS:
            arm, half = 1.1 * size, 0.42 * size
            corners = [(half, arm), (half, half), (arm, half), (arm, -half), (half, -half)]
            corners += [(half, -arm), (-half, -arm), (-half, -half), (-arm, -half), (-arm, half)]
            corners += [(-half, half), (-half, arm)]
        case Variant.CARE:
            corners = [(0, -1.15 * size), (1.1 * size, 0.85 * size), (-1.1 * size, 0.85 * size)]
        case Variant.LOGISTICS:
            corners = [(0, -1.2 * size), (1.2 * size, 0), (0, 1.2 * size), (-1.2 * size, 0)]
    return tag("path", d=path_of([[(x + dx, y + dy) for dx, dy in corners]]), **_SIGN)


_SIGN: dict[str, str | float] = {"fill": INK, "stroke": PAPER, "stroke_width": 1.5}


def star(x: float, y: float, size: float) -> str:
    """The sign of a coordination point."""
    ends = [
        (x + r * sin(k * pi / 5), y - r * cos(k * pi / 5))
        for k, r in enumerate((1.5 * size, 0.65 * size) * 5)
    ]
    return tag("path", d=path_of([ends]), fill=PAPER, stroke=INK, stroke_width=2)


def _points(plan: Plan, frame: Frame, room: Room, size: float) -> tuple[list[str], int]:
    """Signs, then names and numbers; and how many numbers had no room."""
    seats = {one.site.code: one.site for one in appointed(plan)}
    away = {one.site.code: 1.5 * STAR if one.site.code in seats else size for one in plan.points}
    marks: list[str] = []
    for site in seats.values():
        x, y = frame.at(site.x, site.y)
        room.take(around(x, y, 1.5 * STAR))
        marks.append(star(x, y, STAR))
    for one in plan.points:
        x, y = frame.at(one.site.x, one.site.y)
        room.take(around(x, y, size))
        marks.append(symbol(one.variant, x, y, size))
    for n, site in enumerate(seats.values(), 1):
        marks.append(room.place(*frame.at(site.x, site.y), f"C{n}", 18, 1.5 * STAR))
    order = sorted(enumerate(plan.points), key=lambda item: -item[1].residents)
    words = 9 + 0.6 * size
    named = len(plan.points) <= NAMES_MAX
    left = 0
    for rank, (n, one) in enumerate(order):
        x, y = frame.at(one.site.x, one.site.y)
        label = ""
        if named and len(one.site.name) <= NAME_LETTERS_MAX:
            label = room.place(x, y, f"{n + 1} {one.site.name}", words, away[one.site.code])
        if not label and rank < NUMBERS_MAX:
            label = room.place(x, y, str(n + 1), words, away[one.site.code])
        left += not label
        marks.append(label)
    return marks, left


def appointed(plan: Plan) -> tuple[CoordinationPlace, ...]:
    """The coordination points of the plan, in the order in which papers number them."""
    return tuple(one for one in plan.coordination if one.appointed)


# --- legend ------------------------------------------------------------------


def bar(frame: Frame, x: float, y: float, most: float, lang: str) -> str:
    """The scale bar of a map."""
    metres = round_metres(most / frame.units_per_m)
    return scale_bar(frame, x, y, most, distance(metres, lang), 15)


def _legend(plan: Plan, say: Say, lang: str, top: float, width: float, left: int) -> str:
    """What the colours, signs and lines mean, and whose the data are."""
    walking = plan.wishes.walking
    first, second, third = (number(edge, lang) for edge in band_edges(walking))
    out: list[str] = []
    rows = (
        say(BAND_FIRST, to=first),
        say(BAND_NEXT, since=first, to=second),
        say(BAND_NEXT, since=second, to=third),
        say(BAND_LAST, since=third),
    )
    out.append(_head(say(LEGEND_AREAS, kmh=number(walking.adult_kmh, lang, 1)), 16, top))
    for band, words in enumerate(rows):
        y = top + ROW * (band + 1)
        out.append(
            tag("rect", x=16, y=y - 12, width=26, height=16, fill=fill_of(band), stroke=QUIET)
        )
        out.append(text(words, 52, y, 15))
    x = 0.45 * width
    out.append(_head(say(LEGEND_POINTS), x, top))
    for n, variant in enumerate(sorted({one.variant for one in plan.points})):
        y = top + ROW * (n + 1)
        out.append(symbol(variant, x + 10, y - 5, 9) + text(say(variant.label), x + 30, y, 15))
    if appointed(plan):
        x = 0.7 * width
        out.append(_head(say(LEGEND_COORDINATION), x, top))
        out.append(star(x + 14, top + ROW - 5, 8))
        out.append(text(say(IS_COORDINATION), x + 40, top + ROW, 15))
        have = {(one.primary is not None) + (one.backup is not None) for one in plan.links}
        for n, count in enumerate(sorted(have, reverse=True)):
            y = top + ROW * (n + 2)
            out.append(_line((x, y - 5), (x + 30, y - 5), LINK, 1.8, dash=DASHES[count]))
            out.append(text(say((LINK_NONE, LINK_ONE, LINK_TWO)[count]), x + 40, y, 15))
    notes = [say(NUMBERS_LEFT, n=left)] if left else []
    if plan.sources:
        notes.append(say(SOURCES, names="; ".join(plan.sources)))
    credit = " ".join(notes)
    if len(credit) > CREDIT_MAX:
        credit = credit[: CREDIT_MAX - 1] + "…"
    out.append(text(credit, 16, top + ROW * 6.3, 12, fill=QUIET))
    return tag("g", *out)


def _head(words: str, x: float, y: float) -> str:
    return text(words, x, y, 15, font_weight="bold")
