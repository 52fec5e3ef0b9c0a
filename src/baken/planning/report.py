# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The report of a plan for a council: what was asked, what comes out, and how sure that is.

The first page says it all; the rest says why.  Lists that would never end are cut, and
say so; the workbook has them whole.  The kit list (`kits.py`) is its annex.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence

from ..domain.words import N_
from . import charts, drawing
from .indicators import Compared, compare, uncovered
from .indicators import indicators as figures_of
from .numerals import NOTHING, Say, distance, number, share
from .plan import Choose, Chosen, Indicators, Plan
from .printing import (
    Block,
    Break,
    Facts,
    Heading,
    Items,
    Paper,
    Picture,
    Table,
    Text,
    Tiles,
    cut,
    printed,
)
from .problem import Status
from .telling import (
    MEANS_PROOF,
    SEAT_PARTS,
    asked,
    date,
    filters,
    how_sure,
    measured,
    proof,
    reached,
    rules,
    sentence,
    walk,
    worth,
)

PLANS_MAX = 5  # side by side
POINTS_MAX, LIST_MAX, SHORT_MAX, DOUBTS_MAX = 1_000, 25, 10, 40

UNDER = N_("Plan voor noodsteunpunten · gemaakt op {date}")
UNDER_UNDATED = N_("Plan voor noodsteunpunten")
PAGE = N_("blad {n} van {of}")
IN_SHORT = N_("In het kort")
ASKED = N_("Wat is gevraagd")
BUILDINGS = N_("Wat een gebouw moet zijn")
CLASHES = N_("Wat botst")
OUTCOME = N_("Wat komt eruit")
GOAL, GOT, SURE = N_("Doel"), N_("Bereikt"), N_("Zekerheid")
SPREAD = N_("Hoe ver bewoners lopen")
SIDE_BY_SIDE = N_("Plannen naast elkaar")
BEST = N_("* het beste van deze plannen")
INDICATOR = N_("Kengetal")
MAP = N_("De kaart")
THE_POINTS = N_("De noodsteunpunten")
NUMBER, POINT, KIND, VARIANT = N_("Nr"), N_("Noodsteunpunt"), N_("Gebouw"), N_("Variant")
RESIDENTS, FARTHEST, SEAT = N_("Bewoners"), N_("Verste weg"), N_("Hoort bij")
WORST = N_("Wie het verst loopt")
NEIGHBOURHOOD, WALKS, SLOWLY = N_("Buurt"), N_("Weg"), N_("Lopen (langzaam)")
GOES_TO = N_("Gaat naar")
NOBODY_NEAR = N_("Buurten zonder punt binnen {far} minuten lopen")
ALL_NEAR = N_("Iedereen woont binnen {far} minuten lopen van een punt.")
FAILS = N_("Als een punt uitvalt")
FAILS_SAID = N_(
    "De punten waarvan uitval het zwaarst is. Bewoners gaan dan naar het volgende punt."
)
IF_FAILS = N_("Als dit punt uitvalt")
MOVED, LOST, WORST_THEN = N_("Verder lopen"), N_("Geen punt meer dichtbij"), N_("Verste weg dan")
OVERFULL = N_("Te vol (nr)")
CURVE = N_("Meer of minder punten")
CURVE_SAID = N_("Elk punt vraagt medewerkers. Meer punten is minder lopen, maar ook dunner bezet.")
COUNT, MEAN, LARGEST, COVERED, STAFF = (
    N_("Punten"),
    N_("Gemiddeld"),
    N_("Grootste afstand"),
    N_("Gedekt"),
    N_("Medewerkers per etmaal"),
)
SEATS = N_("Coördinatiepunten")
SEATS_SAID = N_("De beste plaatsen vergeleken. De taak telt het zwaarst. Cijfers van 0 tot 10.")
PLACE, CHOSEN, SCORE, SERVES = N_("Plaats"), N_("Gekozen"), N_("Cijfer"), N_("Punten")
FALLBACK, RADIO = N_("Vervanger"), N_("Radiobereik")
FOR_IT, AGAINST = N_("Voor: {reason}"), N_("Tegen: {reason}")
YES, NO = N_("ja"), N_("nee")
LINKS = N_("Verbindingen")
LINKS_GOOD = N_("Elk punt heeft een verbinding en een reserve van een andere soort.")
LINKS_LACK = N_("Van {of} punten missen er {n} een verbinding of een reserve.")
FIRST_LINK, SECOND_LINK, WHY = N_("Eerste"), N_("Reserve"), N_("Reden")
VARIANTS = N_("Varianten en wat ze nodig hebben")
VARIANTS_SAID = N_("Alles voor 72 uur. De lijst per punt staat in de materiaallijst.")
PER_SHIFT, KEYHOLDERS = N_("Medewerkers per dienst"), N_("Mensen met een sleutel")
POWER, WATER = N_("Stroom (kWh)"), N_("Water (liter)")
TOGETHER = N_("Samen")
OVERRULED = N_("De gemeente besloot anders: {point} wordt {variant}. {reason}")
UNKNOWN = N_("Aannames en wat niet bekend is")
REJECTED = N_("Gebouwen die afvielen")
SITE = N_("Gebouw")
CREDITS = N_("Bronnen")
NO_CREDITS = N_("Bij de gegevens stond geen bron.")
MORE = N_("En nog {n}. Het werkboek (XLSX) heeft de hele lijst.")
NONE_REJECTED = N_("Geen.")
MAP_ALT = N_("Kaart van {name}: {points} noodsteunpunten, met nummers. De lijst staat erna.")
FRONTIER = N_("Twee doelen tegen elkaar afgewogen")
FRONTIER_SAID = N_(
    "Elke regel is een keuze waarvoor geldt: wie het ene doel beter wil, levert in op het andere."
)
CURVE_ALT = N_("Grafiek. De cijfers staan in de tabel eronder.")
SPREAD_ALT = N_("Grafiek: {near} van de bewoners woont binnen {minutes} minuten lopen.")


def pdf(plan: Plan, say: Say, lang: str, others: Sequence[Plan] = ()) -> bytes:
    """The report as PDF (A4); with others, a page that compares them."""
    return printed(paper(plan, say, lang, others))


def paper(plan: Plan, say: Say, lang: str, others: Sequence[Plan] = ()) -> Paper:
    """The report in blocks."""
    undated = not plan.made_at
    return Paper(
        title=plan.wishes.name,
        under=say(UNDER_UNDATED) if undated else say(UNDER, date=date(plan.made_at)),
        lang=lang,
        foot=plan.wishes.name,
        page=say(PAGE, n="{n}", of="{of}"),
        blocks=tuple(_blocks(plan, say, lang, others)),
        made_at=plan.made_at,
    )


def _blocks(plan: Plan, say: Say, lang: str, others: Sequence[Plan]) -> Iterator[Block]:
    yield from _short(plan, say, lang)
    yield from _asked(plan, say, lang)
    if plan.points:
        yield from _outcome(plan, say, lang)
        if others:
            yield from _compared([plan, *others][:PLANS_MAX], say, lang)
        yield Break()
        yield Heading(say(MAP))
        yield Picture(
            svg=drawing.svg(plan, say, lang),
            alt=say(MAP_ALT, name=plan.wishes.name, points=len(plan.points)),
            high=True,
        )
        yield Break()
        yield from _points(plan, say, lang)
        yield from _worst_off(plan, say, lang)
        yield from _failures(plan, say, lang)
        yield from _curve(plan, say, lang)
        yield from _frontier(plan, say, lang)
        yield from _coordination(plan, say, lang)
        yield from _links(plan, say, lang)
        yield from _variants(plan, say, lang)
    yield from _unknown(plan, say, lang)


# --- what was asked, what comes out ------------------------------------------


def _short(plan: Plan, say: Say, lang: str) -> Iterator[Block]:
    yield Heading(say(IN_SHORT))
    yield Text(proof(plan, say, lang), "loud")
    if plan.why:
        yield Heading(say(CLASHES), 2)
        yield Items(tuple(sentence(one, say, lang) for one in plan.why[:DOUBTS_MAX]))
    if not plan.points:
        return
    found = plan.indicators or figures_of(plan)
    rows = {one.key: one for one in compare([plan])}
    keys = ["points", "mean_m", "within_near", "uncovered", "staff", "worst_m", "within_far"]
    tiles = [(figure(rows[key], 0, lang), say(rows[key].label, **rows[key].blanks)) for key in keys]
    seats = drawing.appointed(plan)
    last = (
        (number(len(seats), lang), say(SEATS))
        if seats
        else (number(found.residents, lang), say(RESIDENTS))
    )
    yield Tiles((*tiles, last))


def figure(row: Compared, k: int, lang: str) -> str:
    """A figure of an indicator in its own measure."""
    value = row.values[k]
    if isinstance(value, str):
        return value
    of: dict[str, Callable[[float | None, str], str]] = {
        "metres": distance,
        "share": share,
    }
    return of.get(row.unit, number)(value, lang)


def _exact(row: Compared, k: int, lang: str) -> str:
    """A figure beside others: all distances in metres, so that small differences show."""
    value = row.values[k]
    if row.unit == "metres" and isinstance(value, int | float):
        return f"{number(round(value, -1), lang)} m"
    return figure(row, k, lang)


def _asked(plan: Plan, say: Say, lang: str) -> Iterator[Block]:
    yield Heading(say(ASKED))
    met = dict(enumerate(plan.goals))
    rows = tuple(
        (
            f"{n + 1}. {asked(goal, say, lang)}",
            reached(plan, met[n], say, lang) if n in met else NOTHING,
            how_sure(met[n], say, lang) if n in met else NOTHING,
        )
        for n, goal in enumerate(plan.wishes.goals)
    )
    yield Table((say(GOAL), say(GOT), say(SURE)), rows, (5, 2, 3))
    yield Items(rules(plan.wishes, say, lang))
    if plan.status in (Status.OPTIMAL, Status.WITHIN):
        yield Text(say(MEANS_PROOF), "small")
    yield Heading(say(BUILDINGS), 2)
    yield Items(filters(plan.wishes, say, lang))


def _outcome(plan: Plan, say: Say, lang: str) -> Iterator[Block]:
    found = plan.indicators or figures_of(plan)
    yield Heading(say(OUTCOME))
    yield Facts(
        tuple((say(row.label, **row.blanks), figure(row, 0, lang)) for row in compare([plan]))
    )
    yield Heading(say(SPREAD), 2)
    yield Picture(svg=charts.spread(plan, say, lang), alt=_spread_alt(plan, found, say, lang))


def _spread_alt(plan: Plan, found: Indicators, say: Say, lang: str) -> str:
    near = number(plan.wishes.walking.near_min, lang)
    return str(say(SPREAD_ALT, near=share(found.within_near, lang), minutes=near))


def _compared(plans: Sequence[Plan], say: Say, lang: str) -> Iterator[Block]:
    yield Heading(say(SIDE_BY_SIDE))
    table = compare(plans)
    rows = tuple(
        (
            say(row.label, **row.blanks),
            *(_exact(row, k, lang) + (" *" if k in row.best else "") for k in range(len(plans))),
        )
        for row in table
    )
    yield Table(
        (say(INDICATOR), *(one.wishes.name for one in plans)),
        rows,
        (3, *(2 for _ in plans)),
        tuple(range(1, len(plans) + 1)),
        tuple((n, k + 1) for n, row in enumerate(table) for k in row.best),
    )
    yield Text(say(BEST), "small")
    for one in plans:
        yield Heading(one.wishes.name, 2)
        goals = tuple(asked(goal, say, lang) for goal in one.wishes.goals)
        yield Items((*goals, proof(one, say, lang)))


# --- points ------------------------------------------------------------------


def _points(plan: Plan, say: Say, lang: str) -> Iterator[Block]:
    yield Heading(say(THE_POINTS))
    seats = {one.site.code: n for n, one in enumerate(drawing.appointed(plan), 1)}
    rows, left = cut(
        [
            (
                str(n),
                _name(one),
                say(one.site.kind.label),
                say(one.variant.label),
                number(one.residents, lang),
                f"{distance(one.farthest_m, lang)}, {walk(one.farthest_m, plan, lang)}",
                f"C{seats[one.area]}" if one.area in seats else NOTHING,
            )
            for n, one in enumerate(plan.points, 1)
        ],
        POINTS_MAX,
    )
    head = (NUMBER, POINT, KIND, VARIANT, RESIDENTS, FARTHEST, SEAT)
    yield Table(_said(head, say), rows, (0.9, 5, 3, 2, 2, 2.7, 1.4), (4,))
    yield from _more(left, say, lang)


def _name(one: Chosen) -> str:
    where = ", ".join(part for part in (one.site.address, one.site.municipality) if part)
    if one.site.address and one.site.municipality in one.site.address:
        where = one.site.address
    return f"{one.site.name} ({where})" if where else one.site.name


def _worst_off(plan: Plan, say: Say, lang: str) -> Iterator[Block]:
    found = plan.indicators or figures_of(plan)
    homes = {one.neighbourhood.code: one for one in plan.reached}
    names = _names(plan)
    yield Heading(say(WORST))
    rows = []
    for code in found.worst_off:
        if (one := homes.get(code)) is None:
            continue
        metres = one.metres if one.point else None
        rows.append(
            (
                _place(plan, one.neighbourhood.name, one.neighbourhood.municipality),
                number(one.neighbourhood.people.all, lang),
                f"{distance(metres, lang)}, {walk(metres, plan, lang)}",
                walk(metres, plan, lang, slow=True),
                names.get(one.point, NOTHING),
            )
        )
    head = (NEIGHBOURHOOD, RESIDENTS, WALKS, SLOWLY, GOES_TO)
    yield Table(_said(head, say), tuple(rows), (4, 1.9, 2.4, 2, 4), (1,))
    far = number(plan.wishes.walking.far_min, lang)
    nobody = uncovered(plan)
    if not nobody:
        yield Text(say(ALL_NEAR, far=far))
        return
    yield Heading(say(NOBODY_NEAR, far=far), 2)
    far_rows, left = cut(
        [
            (
                _place(plan, one.name, one.municipality),
                number(one.residents, lang),
                distance(one.metres, lang),
            )
            for one in nobody
        ],
        LIST_MAX,
    )
    yield Table(_said((NEIGHBOURHOOD, RESIDENTS, WALKS), say), far_rows, (5, 2, 2), (1,))
    yield from _more(left, say, lang)


def _place(plan: Plan, name: str, municipality: str) -> str:
    """The name, with the municipality behind it where there are several."""
    several = len({one.neighbourhood.municipality for one in plan.reached}) > 1
    return f"{name} ({municipality})" if several and municipality not in ("", name) else name


def _names(plan: Plan) -> dict[str, str]:
    """Number and name of each point, by code."""
    return {one.site.code: f"{n} {one.site.name}" for n, one in enumerate(plan.points, 1)}


def _failures(plan: Plan, say: Say, lang: str) -> Iterator[Block]:
    if not plan.failures:
        return
    names = _names(plan)
    numbers = {one.site.code: str(n) for n, one in enumerate(plan.points, 1)}
    worst = sorted(plan.failures, key=lambda one: (-one.uncovered, -one.moved, one.point))
    yield Heading(say(FAILS))
    yield Text(say(FAILS_SAID))
    rows = tuple(
        (
            names.get(one.point, one.point),
            number(one.moved, lang),
            number(one.uncovered, lang),
            distance(one.worst_m, lang),
            ", ".join(numbers.get(code, code) for code in one.overloaded[:SHORT_MAX]) or NOTHING,
        )
        for one in worst[:SHORT_MAX]
    )
    head = (IF_FAILS, MOVED, LOST, WORST_THEN, OVERFULL)
    yield Table(_said(head, say), rows, (4, 1.8, 2.4, 2, 2), (1, 2))


def _curve(plan: Plan, say: Say, lang: str) -> Iterator[Block]:
    if len(plan.curve) < 2:
        return
    yield Heading(say(CURVE))
    yield Text(say(CURVE_SAID))
    yield Picture(svg=charts.curve(plan, say, lang), alt=say(CURVE_ALT))
    rows, left = cut(
        [
            (
                number(one.points, lang),
                distance(one.mean_m, lang),
                distance(one.worst_m, lang),
                share(one.covered, lang),
                number(one.staff, lang),
                say(one.status.label),
            )
            for one in plan.curve
        ],
        LIST_MAX,
    )
    own = tuple((n, 0) for n, one in enumerate(plan.curve) if one.points == len(plan.points))
    head = (COUNT, MEAN, LARGEST, COVERED, STAFF, SURE)
    yield Table(_said(head, say), rows, (1.2, 1.6, 1.8, 1.5, 2, 4), (0, 1, 2, 3, 4), own)
    yield from _more(left, say, lang)


def _frontier(plan: Plan, say: Say, lang: str) -> Iterator[Block]:
    """The first two goals weighed: each row a choice that nothing is better than for both."""
    if len(plan.frontier) < 2:
        return
    first, second = plan.wishes.goals[:2]
    yield Heading(say(FRONTIER))
    yield Text(say(FRONTIER_SAID))
    rows, left = cut(
        [
            (
                number(one.points, lang),
                worth(plan, first, one.first, say, lang),
                worth(plan, second, one.second, say, lang),
                say(one.status.label),
            )
            for one in plan.frontier
        ],
        LIST_MAX,
    )
    head = (say(COUNT), asked(first, say, lang), asked(second, say, lang), say(SURE))
    yield Table(head, rows, (1, 3, 3, 2), (0,))
    yield from _more(left, say, lang)


# --- coordination, links, variants -------------------------------------------


def _coordination(plan: Plan, say: Say, lang: str) -> Iterator[Block]:
    if not plan.coordination:
        return
    yield Heading(say(SEATS))
    yield Text(say(SEATS_SAID))
    seats = sorted(plan.coordination, key=lambda one: (not one.appointed, -one.score))
    shown = seats[: LIST_MAX if len(seats) > LIST_MAX else None]
    names = {one.site.code: one.site.name for one in plan.coordination}
    mark = {one.site.code: f"C{n} " for n, one in enumerate(drawing.appointed(plan), 1)}
    rows = tuple(
        (
            mark.get(one.site.code, "") + one.site.name,
            say(YES) if one.appointed else say(NO),
            _mark(one.score, lang),
            number(len(one.points), lang),
            share(one.radio_share, lang),
            names.get(one.fallback, one.fallback) or NOTHING,
        )
        for one in shown
    )
    head = (PLACE, CHOSEN, SCORE, SERVES, RADIO, FALLBACK)
    yield Table(_said(head, say), rows, (4, 1.4, 1.2, 1.2, 1.8, 4), (2, 3, 4))
    yield from _more(len(seats) - len(shown), say, lang)
    unproved = [one for one in plan.coordinated if one.status is not Status.OPTIMAL]
    sure = tuple((one.people or say(TOGETHER), how_sure(one, say, lang)) for one in unproved)
    if plan.coordinated:
        yield Facts(sure[:LIST_MAX] or ((say(SURE), say(Status.OPTIMAL.label)),))
    for one in shown[:SHORT_MAX]:
        yield Heading(mark.get(one.site.code, "") + one.site.name, 2)
        marks = ", ".join(
            f"{say(SEAT_PARTS.get(key, key))} {_mark(part, lang)}"
            for key, part in one.parts.items()
        )
        if marks:
            yield Text(marks, "small")
        yield Items(
            tuple(
                say(words, reason=" ".join(sentence(it, say, lang) for it in reasons[:SHORT_MAX]))
                for words, reasons in ((FOR_IT, one.for_it), (AGAINST, one.against))
                if reasons
            )
        )


def _mark(part: float | None, lang: str) -> str:
    return NOTHING if part is None else number(10 * part, lang, 1)


def _links(plan: Plan, say: Say, lang: str) -> Iterator[Block]:
    if not plan.links:
        return
    yield Heading(say(LINKS))
    names = _names(plan)
    kinds = Counter(one.primary.bearer for one in plan.links if one.primary)
    yield Facts(tuple((say(kind.label), number(n, lang)) for kind, n in kinds.most_common()))
    lack = [one for one in plan.links if one.primary is None or one.backup is None]
    if not lack:
        yield Text(say(LINKS_GOOD))
        return
    yield Text(say(LINKS_LACK, n=number(len(lack), lang), of=number(len(plan.links), lang)))
    rows, left = cut(
        [
            (
                names.get(one.point, one.point),
                say(one.primary.bearer.label) if one.primary else NOTHING,
                say(one.backup.bearer.label) if one.backup else NOTHING,
                " ".join(sentence(why, say, lang) for why in one.lacks[:3]) or NOTHING,
            )
            for one in sorted(lack, key=lambda one: (one.primary is not None, one.point))
        ],
        LIST_MAX,
    )
    yield Table(_said((POINT, FIRST_LINK, SECOND_LINK, WHY), say), rows, (3, 1.6, 1.6, 5))
    yield from _more(left, say, lang)


def _variants(plan: Plan, say: Say, lang: str) -> Iterator[Block]:
    yield Heading(say(VARIANTS))
    yield Text(say(VARIANTS_SAID))
    rows = []
    for variant in sorted({one.variant for one in plan.points}):
        rows.append(
            _needs(say(variant.label), [p for p in plan.points if p.variant is variant], lang)
        )
    rows.append(_needs(say(TOGETHER), plan.points, lang))
    head = (VARIANT, COUNT, PER_SHIFT, KEYHOLDERS, POWER, WATER)
    last = tuple((len(rows) - 1, k) for k in range(len(head)))
    yield Table(_said(head, say), tuple(rows), (2, 1.2, 2, 2, 2, 2), (1, 2, 3, 4, 5), last)
    names = _names(plan)
    changed = [one for one in plan.points if one.chosen is Choose.OVERRULED]
    yield Items(
        tuple(
            say(
                OVERRULED,
                point=names[one.site.code],
                variant=say(one.variant.label),
                reason=one.reason,
            )
            for one in changed[:LIST_MAX]
        )
    )
    yield from _more(len(changed) - LIST_MAX, say, lang)


def _needs(name: str, points: Sequence[Chosen], lang: str) -> tuple[str, ...]:
    """What points together need."""
    return (
        name,
        number(len(points), lang),
        number(sum(one.means.staff_per_shift for one in points), lang),
        number(sum(one.means.keyholders for one in points), lang),
        number(sum(one.means.power_kwh for one in points), lang),
        number(sum(one.means.water_l for one in points), lang),
    )


# --- what isn't known --------------------------------------------------------


def _unknown(plan: Plan, say: Say, lang: str) -> Iterator[Block]:
    yield Heading(say(UNKNOWN))
    doubts = [sentence(one, say, lang) for one in plan.doubts[:DOUBTS_MAX]]
    yield Items((measured(plan, say, lang), *doubts))
    yield from _more(len(plan.doubts) - DOUBTS_MAX, say, lang)
    yield Heading(say(REJECTED), 2)
    rows, left = cut(
        [
            (one.name or one.site, " ".join(sentence(why, say, lang) for why in one.why))
            for one in plan.rejected
        ],
        LIST_MAX,
    )
    if rows:
        yield Table(_said((SITE, WHY), say), rows, (2, 7))
        yield from _more(left, say, lang)
    else:
        yield Text(say(NONE_REJECTED))
    yield Heading(say(CREDITS))
    if plan.sources:
        yield Items(plan.sources[:DOUBTS_MAX])
    else:
        yield Text(say(NO_CREDITS))


def _said(head: Sequence[str], say: Say) -> tuple[str, ...]:
    return tuple(say(words) for words in head)


def _more(left: int, say: Say, lang: str) -> Iterator[Block]:
    """The note under a list that was cut."""
    if left > 0:
        yield Text(say(MORE, n=number(left, lang)), "small")
