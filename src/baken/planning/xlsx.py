# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""A plan as a workbook (XLSX): every list whole, numbers as numbers, units in the heads.

A name is written as text whatever it begins with, so nothing in it can become a formula
or a link; and the rows go to disk as they come, so a whole country takes little memory.
"""

import io
from collections.abc import Iterable, Sequence
from itertools import islice
from typing import Any

import xlsxwriter

from ..domain.words import N_
from .indicators import compare, minutes
from .numerals import Say
from .plan import LinkOption, Plan
from .printing import moment
from .telling import (
    PARTS,
    SEAT_PARTS,
    asked,
    date,
    how_sure,
    measured,
    proof,
    reached,
    rules,
    sentence,
)

ROWS_MAX = 1_000_000  # a sheet holds 1,048,576
LETTERS_MAX = 32_000  # a cell holds 32,767
WIDE_MAX, WIDE_LEAST = 60, 9
WIDE_ROWS = 200  # whose length decides the width of a column

Cell = str | float | None

SUMMARY, POINTS, NEIGHBOURHOODS = N_("Samenvatting"), N_("Punten"), N_("Buurten")
CURVE, FAILURES, SEATS = N_("Meer of minder punten"), N_("Uitval"), N_("Coördinatiepunten")
LINKS, KIT, UNKNOWN = N_("Verbindingen"), N_("Materiaal"), N_("Niet bekend")
WHAT, VALUE = N_("Wat"), N_("Waarde")
PLAN, MADE, PROOF = N_("Plan"), N_("Gemaakt op"), N_("Zekerheid")
GOAL, RULE, SOURCE = N_("Doel"), N_("Gevraagd"), N_("Bron")
NUMBER, CODE, NAME, ADDRESS = N_("Nr"), N_("Code"), N_("Naam"), N_("Adres")
MUNICIPALITY, KIND, VARIANT = N_("Gemeente"), N_("Gebouw"), N_("Variant")
CHOSEN, REASON = N_("Waarom deze variant"), N_("Reden")
RESIDENTS, VULNERABLE = N_("Bewoners"), N_("Kwetsbare bewoners")
FARTHEST_M, MEAN_M, WORST_M = N_("Verste weg (m)"), N_("Gemiddeld (m)"), N_("Grootste afstand (m)")
SCORE, STAFF = N_("Score (0-1)"), N_("Medewerkers per dienst")
KEYHOLDERS, POWER, WATER = N_("Mensen met een sleutel"), N_("Stroom (kWh)"), N_("Water (liter)")
SEAT, FALLBACK = N_("Coördinatiepunt"), N_("Vervanger")
X_M, Y_M = N_("RD x (m)"), N_("RD y (m)")
POINT, METRES, WALK_MIN = N_("Noodsteunpunt"), N_("Afstand (m)"), N_("Lopen (min)")
NEXT, NEXT_M = N_("Volgende punt"), N_("Afstand daarheen (m)")
COVERED, STAFF_DAY = N_("Gedekt (0-1)"), N_("Medewerkers per etmaal")
SURE = N_("Zekerheid")
MOVED, LOST, FULL = N_("Verder lopen"), N_("Geen punt meer dichtbij"), N_("Te vol")
APPOINTED, COUNT, RADIO = N_("Gekozen"), N_("Punten"), N_("Radiobereik (0-1)")
FOR_IT, AGAINST = N_("Voor"), N_("Tegen")
FIRST, SECOND, BIT_S, COURIER_MIN = (
    N_("Eerste"),
    N_("Reserve"),
    N_("Snelheid van de eerste (bit/s)"),
    N_("Koerier (min)"),
)
PART, HOW_MANY, UNIT = N_("Onderdeel"), N_("Aantal"), N_("Eenheid")
ROOMS, THINGS, FORMS = N_("Ruimtes"), N_("Materiaal"), N_("Formulieren")
DOUBT, REJECTED = N_("Aanname"), N_("Afgevallen gebouw")
YES, NO = N_("ja"), N_("nee")


def workbook(plan: Plan, say: Say, lang: str = "nl") -> bytes:
    """The workbook of a plan.  `lang` is that of the sentences in it; numbers are numbers."""
    out = io.BytesIO()
    book = xlsxwriter.Workbook(
        out,
        {
            "constant_memory": True,
            "strings_to_formulas": False,
            "strings_to_urls": False,
            "strings_to_numbers": False,
            "nan_inf_to_errors": True,
        },
    )
    book.set_properties({"title": plan.wishes.name, "created": moment(plan.made_at)})
    head = book.add_format({"bold": True, "bottom": 1, "text_wrap": True, "valign": "top"})
    for title, columns, rows in _sheets(plan, say, lang):
        _write(book.add_worksheet(say(title)[:31]), [say(name) for name in columns], rows, head)
    book.close()
    return out.getvalue()


def _write(sheet: Any, columns: Sequence[str], rows: Iterable[Sequence[Cell]], head: Any) -> None:
    found = list(islice(rows, ROWS_MAX))
    for k, name in enumerate(columns):
        longest = max((len(_text(row[k])) for row in found[:WIDE_ROWS]), default=0)
        sheet.set_column(k, k, min(WIDE_MAX, max(WIDE_LEAST, longest + 2, len(name) // 2 + 2)))
    sheet.freeze_panes(1, 0)
    for k, name in enumerate(columns):
        sheet.write_string(0, k, name, head)
    for n, row in enumerate(found, 1):
        for k, value in enumerate(row):
            if isinstance(value, str):
                if value:
                    sheet.write_string(n, k, value[:LETTERS_MAX])
            elif value is not None:
                sheet.write_number(n, k, value)
    if found:
        sheet.autofilter(0, 0, len(found), len(columns) - 1)


def _text(value: Cell) -> str:
    return "" if value is None else value if isinstance(value, str) else f"{value:.6g}"


Sheet = tuple[str, tuple[str, ...], Iterable[Sequence[Cell]]]


def _sheets(plan: Plan, say: Say, lang: str) -> Iterable[Sheet]:
    yield SUMMARY, (WHAT, VALUE), _summary(plan, say, lang)
    scored = list(dict.fromkeys(key for one in plan.points if one.score for key in one.score.parts))
    yield (
        POINTS,
        (
            *(NUMBER, CODE, NAME, ADDRESS, MUNICIPALITY, KIND, VARIANT, CHOSEN, REASON, RESIDENTS),
            *(VULNERABLE, FARTHEST_M, MEAN_M, SCORE, STAFF, KEYHOLDERS, POWER, WATER, SEAT),
            *(FALLBACK, X_M, Y_M),
            *(PARTS.get(key, key) for key in scored),
        ),
        _points(plan, scored, say),
    )
    yield (
        NEIGHBOURHOODS,
        (CODE, NAME, MUNICIPALITY, RESIDENTS, POINT, METRES, WALK_MIN, NEXT, NEXT_M, X_M, Y_M),
        _neighbourhoods(plan),
    )
    yield CURVE, (COUNT, MEAN_M, WORST_M, COVERED, STAFF_DAY, SURE), _curve(plan, say)
    yield FAILURES, (POINT, MOVED, LOST, WORST_M, FULL), _failures(plan)
    yield SEATS, *_seats(plan, say, lang)
    yield (
        LINKS,
        (POINT, SEAT, METRES, FIRST, SECOND, BIT_S, COURIER_MIN, REASON),
        _links(plan, say, lang),
    )
    yield KIT, (POINT, NAME, PART, WHAT, HOW_MANY, UNIT), _kit(plan, say)
    yield UNKNOWN, (WHAT, CODE, NAME, REASON), _unknown(plan, say, lang)


def _summary(plan: Plan, say: Say, lang: str) -> Iterable[Sequence[Cell]]:
    yield say(PLAN), plan.wishes.name
    yield say(MADE), date(plan.made_at)
    yield say(PROOF), proof(plan, say, lang)
    for row in compare([plan]):
        unit = {"metres": " (m)", "share": " (0-1)"}.get(row.unit, "")
        yield say(row.label, **row.blanks) + unit, row.values[0]
    for n, goal in enumerate(plan.wishes.goals):
        yield say(GOAL), asked(goal, say, lang)
        if n < len(plan.goals):
            met = plan.goals[n]
            yield "", f"{reached(plan, met, say, lang)}; {how_sure(met, say, lang)}"
    for rule in (*rules(plan.wishes, say, lang), measured(plan, say, lang)):
        yield say(RULE), rule
    for source in plan.sources:
        yield say(SOURCE), source


def _points(plan: Plan, scored: Sequence[str], say: Say) -> Iterable[Sequence[Cell]]:
    for n, one in enumerate(plan.points, 1):
        site, means = one.site, one.means
        yield (
            n,
            site.code,
            site.name,
            site.address,
            site.municipality,
            say(site.kind.label),
            say(one.variant.label),
            say(one.chosen.label),
            one.reason,
            one.residents,
            one.vulnerable,
            one.farthest_m,
            one.mean_m,
            one.score.total if one.score else None,
            means.staff_per_shift,
            means.keyholders,
            means.power_kwh,
            means.water_l,
            one.area,
            one.fallback,
            site.x,
            site.y,
            *(one.score.parts.get(key) if one.score else None for key in scored),
        )


def _neighbourhoods(plan: Plan) -> Iterable[Sequence[Cell]]:
    kmh = plan.wishes.walking.adult_kmh
    for one in plan.reached:
        home = one.neighbourhood
        metres = one.metres if one.point else None
        yield (
            home.code,
            home.name,
            home.municipality,
            home.people.all,
            one.point,
            metres,
            None if metres is None else minutes(metres, kmh),
            one.next_point,
            one.next_metres if one.next_point else None,
            home.x,
            home.y,
        )


def _curve(plan: Plan, say: Say) -> Iterable[Sequence[Cell]]:
    for one in plan.curve:
        status = say(one.status.label)
        yield one.points, one.mean_m, one.worst_m, one.covered, one.staff, status


def _failures(plan: Plan) -> Iterable[Sequence[Cell]]:
    for one in plan.failures:
        yield one.point, one.moved, one.uncovered, one.worst_m, ", ".join(one.overloaded)


def _seats(plan: Plan, say: Say, lang: str) -> tuple[tuple[str, ...], Iterable[Sequence[Cell]]]:
    """Columns and rows; the parts of the score are those that the plan has."""
    parts = list(dict.fromkeys(key for one in plan.coordination for key in one.parts))
    columns = (CODE, NAME, APPOINTED, SCORE, *(SEAT_PARTS.get(key, key) for key in parts))
    columns += (COUNT, RADIO, FALLBACK, FOR_IT, AGAINST, X_M, Y_M)
    rows = [
        (
            one.site.code,
            one.site.name,
            say(YES) if one.appointed else say(NO),
            one.score,
            *(one.parts.get(key) for key in parts),
            len(one.points),
            one.radio_share,
            one.fallback,
            "; ".join(sentence(why, say, lang) for why in one.for_it),
            "; ".join(sentence(why, say, lang) for why in one.against),
            one.site.x,
            one.site.y,
        )
        for one in plan.coordination
    ]
    return columns, rows


def _links(plan: Plan, say: Say, lang: str) -> Iterable[Sequence[Cell]]:
    for one in plan.links:
        options: tuple[LinkOption | None, ...] = (one.primary, one.backup, *one.others)
        courier = [it.minutes for it in options if it is not None and it.minutes]
        yield (
            one.point,
            one.to,
            one.metres,
            say(one.primary.bearer.label) if one.primary else None,
            say(one.backup.bearer.label) if one.backup else None,
            one.primary.bit_s if one.primary and one.primary.bit_s else None,
            min(courier, default=None),
            "; ".join(sentence(why, say, lang) for why in one.lacks),
        )


def _kit(plan: Plan, say: Say) -> Iterable[Sequence[Cell]]:
    for one in plan.points:
        means = one.means
        for part, needs in ((ROOMS, means.rooms), (THINGS, means.kit), (FORMS, means.forms)):
            for it in needs:
                yield one.site.code, one.site.name, say(part), say(it.text), it.count, say(it.unit)


def _unknown(plan: Plan, say: Say, lang: str) -> Iterable[Sequence[Cell]]:
    for doubt in plan.doubts:
        yield say(DOUBT), "", "", sentence(doubt, say, lang)
    for one in plan.rejected:
        why = " ".join(sentence(it, say, lang) for it in one.why)
        yield say(REJECTED), one.site, one.name, why
