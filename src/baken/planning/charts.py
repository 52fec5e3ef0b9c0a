# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Two charts of a plan: what more points bring against the staff they take, and who walks how far.

Lines differ by dashes and marks, not by colour alone.  The figures stand in a table beside
each chart, for who can't see it.
"""

from collections.abc import Callable, Sequence
from typing import TypeVar

import numpy as np

from ..domain.words import N_
from .indicators import far_m, walks_of
from .numerals import Say, distance, number, share
from .placing import haloed
from .plan import CurvePoint, Plan
from .svg import FAINT, INK, PAPER, QUIET, drawing, figure, tag, text

Row = TypeVar("Row")

WIDTH, HEIGHT = 1_000.0, 480.0
LEFT, RIGHT, TOP, BOTTOM = 90.0, 90.0, 50.0, 70.0
MEAN, WORST, COVERED = "#1f4e8c", "#8c3b1f", "#1a1a1a"
TICKS = 5
TICKS_MAX = 12
BARS_MAX = 12
BAR = "#e5b468"

CURVE = N_("Meer punten of minder lopen")
CURVE_SAID = N_("Grafiek: de gemiddelde afstand en de medewerkers per etmaal bij {n} aantallen.")
AXIS_POINTS = N_("aantal noodsteunpunten")
AXIS_MEAN = N_("gemiddelde afstand")
AXIS_STAFF = N_("medewerkers per etmaal")
SPREAD = N_("Hoe ver bewoners lopen")
SPREAD_SAID = N_("Grafiek: staven voor de bewoners per afstand, een lijn voor wie binnen komt.")
AXIS_DISTANCE = N_("afstand tot het noodsteunpunt")
AXIS_RESIDENTS = N_("bewoners")
AXIS_WITHIN = N_("deel van de bewoners binnen deze afstand")


def curve(plan: Plan, say: Say, lang: str) -> str:
    """Mean distance and staff against the number of points; the plan's own number is marked."""
    rows = sorted(plan.curve, key=lambda one: one.points)
    top_m = round_up(max((one.mean_m for one in rows), default=1.0))
    top_staff = round_up(max((one.staff for one in rows), default=1))
    most = max((one.points for one in rows), default=1)
    least = min((one.points for one in rows), default=0)

    def across(points: float) -> float:
        return LEFT + (points - least) / max(most - least, 1) * (WIDTH - LEFT - RIGHT)

    def line(of: Callable[[CurvePoint], float], top: float, ink: str, dash: str) -> str:
        spots = [(across(one.points), _up(of(one) / top)) for one in rows]
        marks = "".join(
            tag("circle", cx=x, cy=y, r=5, fill=ink, stroke=PAPER)
            if not dash
            else tag("rect", x=x - 4, y=y - 4, width=8, height=8, fill=PAPER, stroke=ink)
            for x, y in spots
        )
        return _polyline(spots, ink, dash) + marks

    own = len(plan.points)
    mark = ""
    if least <= own <= most and own:
        x = across(own)
        mark = tag(
            "line", x1=x, y1=TOP, x2=x, y2=HEIGHT - BOTTOM, stroke=QUIET, stroke_dasharray="4 4"
        ) + haloed(number(own, lang), x, TOP - 4, 15, "middle")
    return drawing(
        WIDTH,
        HEIGHT,
        say(CURVE),
        say(CURVE_SAID, n=len(rows)),
        _axes(
            [(across(one.points), number(one.points, lang)) for one in _some(rows)],
            [(k / TICKS, distance(top_m * k / TICKS, lang)) for k in range(TICKS + 1)],
            [(k / TICKS, number(top_staff * k / TICKS, lang)) for k in range(TICKS + 1)],
        ),
        mark,
        line(lambda one: one.mean_m, top_m, MEAN, ""),
        line(lambda one: one.staff, top_staff, WORST, "7 5"),
        text("● " + say(AXIS_MEAN), LEFT - 80, 22, 16, fill=MEAN),
        text("□ " + say(AXIS_STAFF), WIDTH - 10, 22, 16, fill=WORST, text_anchor="end"),
        text(say(AXIS_POINTS), WIDTH / 2, HEIGHT - 14, 16, text_anchor="middle"),
    )


def spread(plan: Plan, say: Say, lang: str) -> str:
    """How many residents walk how far, and which part of all is within each distance."""
    edges, people, within = distances(plan)
    top = round_up(max(people, default=1.0))
    high = max(edges[-1], 1.0)
    wide = (WIDTH - LEFT - RIGHT) / max(len(people), 1)

    def across(metres: float) -> float:
        return LEFT + metres / high * (WIDTH - LEFT - RIGHT)

    bars = "".join(
        tag(
            "rect",
            x=across(edges[k]) + 2,
            y=_up(count / top),
            width=max(wide - 4, 1),
            height=HEIGHT - BOTTOM - _up(count / top),
            fill=BAR,
            stroke=INK,
            stroke_width=0.8,
        )
        for k, count in enumerate(people)
    )
    spots = [(across(edge), _up(part)) for edge, part in zip(edges, (0.0, *within), strict=True)]
    return drawing(
        WIDTH,
        HEIGHT,
        say(SPREAD),
        say(SPREAD_SAID),
        _axes(
            [(across(edge), distance(edge, lang)) for edge in _some(edges)],
            [(k / TICKS, number(top * k / TICKS, lang)) for k in range(TICKS + 1)],
            [(k / TICKS, share(k / TICKS, lang, 0)) for k in range(TICKS + 1)],
        ),
        bars,
        _polyline(spots, COVERED, ""),
        text("▮ " + say(AXIS_RESIDENTS), LEFT - 80, 22, 16, fill=INK),
        text("— " + say(AXIS_WITHIN), WIDTH - 10, 22, 16, fill=COVERED, text_anchor="end"),
        text(say(AXIS_DISTANCE), WIDTH / 2, HEIGHT - 14, 16, text_anchor="middle"),
    )


def distances(plan: Plan) -> tuple[list[float], list[float], list[float]]:
    """Edges of equal classes of distance, the residents in each, and the part of all up to each."""
    metres, people, *_ = walks_of(plan.reached)
    there = np.isfinite(metres)
    farthest = float(metres[there].max(initial=0.0))
    step = round_up(max(farthest, far_m(plan.wishes.walking) / 3, 1.0) / BARS_MAX)
    count = max(1, int(np.ceil(farthest / step)))
    edges = [step * k for k in range(count + 1)]
    place = np.clip(np.ceil(metres[there] / step).astype(int) - 1, 0, count - 1)
    heights = np.bincount(place, weights=people[there], minlength=count)
    whole = float(people.sum())
    within = np.cumsum(heights) / whole if whole > 0 else np.zeros(count)
    return edges, [float(one) for one in heights], [float(one) for one in within]


def round_up(value: float) -> float:
    """The smallest of 1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10 x a power of ten that is not less."""
    if value <= 0:
        return 1.0
    power = 10.0 ** np.floor(np.log10(value))
    for step in (1, 1.5, 2, 2.5, 3, 4, 5, 6, 8):
        if value <= step * power * (1 + 1e-9):
            return float(step * power)
    return float(10 * power)


def _up(part: float) -> float:
    return HEIGHT - BOTTOM - part * (HEIGHT - TOP - BOTTOM)


def _some(rows: Sequence[Row]) -> Sequence[Row]:
    """So few that their words stand apart."""
    every = -(-len(rows) // TICKS_MAX)
    return rows[:: max(every, 1)]


def _polyline(spots: Sequence[tuple[float, float]], ink: str, dash: str) -> str:
    points = " ".join(f"{figure(round(x, 1))},{figure(round(y, 1))}" for x, y in spots)
    dashed = {"stroke_dasharray": dash} if dash else {}
    return tag("polyline", points=points, fill="none", stroke=ink, stroke_width=2.5, **dashed)


def _axes(
    below: Sequence[tuple[float, str]],
    left: Sequence[tuple[float, str]],
    right: Sequence[tuple[float, str]],
) -> str:
    out = []
    for part, words in left:
        y = _up(part)
        out.append(tag("line", x1=LEFT, y1=y, x2=WIDTH - RIGHT, y2=y, stroke=FAINT))
        out.append(text(words, LEFT - 8, y + 5, 15, text_anchor="end"))
    for part, words in right:
        out.append(text(words, WIDTH - RIGHT + 8, _up(part) + 5, 15))
    for x, words in below:
        out.append(text(words, x, HEIGHT - BOTTOM + 22, 15, text_anchor="middle"))
    return "".join(out)
