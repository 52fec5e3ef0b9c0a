# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The kit and key list: a page for each point, to pack by, to check by, and to keep in the box.

Who holds a key is written in by hand: a plan knows no names of people.
"""

from collections.abc import Iterator

from ..domain.words import N_
from .drawing import appointed
from .numerals import NOTHING, Say, number
from .plan import Chosen, Need, Plan
from .printing import Block, Break, Facts, Heading, Paper, Table, Text, printed
from .telling import date, need

POINTS_MAX, NEEDS_MAX = 1_000, 40
KEYHOLDERS_MAX = 6

TITLE = N_("Materiaal en sleutels: {name}")
UNDER = N_("Een bladzijde per noodsteunpunt, alles voor 72 uur · plan van {date}")
PAGE = N_("blad {n} van {of}")
ADDRESS, KIND, VARIANT = N_("Adres"), N_("Gebouw"), N_("Variant")
SEAT, FALLBACK = N_("Coördinatiepunt"), N_("Als dat uitvalt")
STAFF, POWER, WATER = N_("Medewerkers per dienst"), N_("Stroom"), N_("Water")
KWH, LITRES = N_("{n} kWh"), N_("{n} liter")
HOURS, SERVICES = N_("Uren na opening"), N_("Wat er gebeurt")
ROOMS, KIT, FORMS = N_("Ruimtes"), N_("Materiaal"), N_("Formulieren")
HOW_MANY, THERE, CHECKED = N_("Aantal"), N_("Aanwezig"), N_("Gezien op")
KEYS = N_("Mensen met een sleutel: minstens {n}, binnen 15 minuten lopen")
NAME, PHONE = N_("Naam"), N_("Telefoon")
MINUTES, SIGNED = N_("Minuten lopen"), N_("Sleutel gekregen")

NOT_ALL = N_("Dit zijn de eerste {n} punten. De andere staan in het werkboek (XLSX).")


def kit_list(plan: Plan, say: Say, lang: str) -> bytes:
    """The list as PDF (A4)."""
    return printed(paper(plan, say, lang))


def paper(plan: Plan, say: Say, lang: str) -> Paper:
    """The list in blocks."""
    return Paper(
        title=say(TITLE, name=plan.wishes.name),
        under=say(UNDER, date=date(plan.made_at) or NOTHING),
        lang=lang,
        foot=plan.wishes.name,
        page=say(PAGE, n="{n}", of="{of}"),
        blocks=tuple(_blocks(plan, say, lang)),
        made_at=plan.made_at,
    )


def _blocks(plan: Plan, say: Say, lang: str) -> Iterator[Block]:
    if len(plan.points) > POINTS_MAX:
        yield Text(say(NOT_ALL, n=number(POINTS_MAX, lang)), "loud")
    seats = {one.site.code: f"C{n} {one.site.name}" for n, one in enumerate(appointed(plan), 1)}
    for n, one in enumerate(plan.points[:POINTS_MAX], 1):
        if n > 1:
            yield Break()
        yield Heading(f"{n} {one.site.name}")
        yield from _page(one, seats, say, lang)


def _page(one: Chosen, seats: dict[str, str], say: Say, lang: str) -> Iterator[Block]:
    means = one.means
    yield Facts(
        (
            (say(ADDRESS), one.site.address or one.site.municipality or NOTHING),
            (say(KIND), say(one.site.kind.label)),
            (say(VARIANT), say(one.variant.label)),
            (say(SEAT), seats.get(one.area, NOTHING)),
            (say(FALLBACK), seats.get(one.fallback, NOTHING)),
            (say(STAFF), number(means.staff_per_shift, lang)),
            (say(POWER), say(KWH, n=number(means.power_kwh, lang))),
            (say(WATER), say(LITRES, n=number(means.water_l, lang))),
        )
    )
    if one.services:
        hours: dict[tuple[float, float], list[str]] = {}
        for it in one.services:
            hours.setdefault((it.from_h, it.until_h), []).append(say(it.service.label))
        told = [
            (f"{number(since, lang)} – {number(until, lang)}", ", ".join(names))
            for (since, until), names in sorted(hours.items())
        ]
        yield Table((say(HOURS), say(SERVICES)), tuple(told), (2, 8))
    for words, needs in ((ROOMS, means.rooms), (KIT, means.kit), (FORMS, means.forms)):
        if needs:
            yield _needs(words, needs, say, lang)
    yield Heading(say(KEYS, n=means.keyholders), 2)
    blank = ("", "", "", "")
    rows = tuple(blank for _ in range(min(max(means.keyholders, 2), KEYHOLDERS_MAX)))
    yield Table((say(NAME), say(PHONE), say(MINUTES), say(SIGNED)), rows, (4, 3, 2, 3), tall=True)


def _needs(words: str, needs: tuple[Need, ...], say: Say, lang: str) -> Table:
    return Table(
        (say(words), say(HOW_MANY), say(THERE), say(CHECKED)),
        tuple((*need(one, say, lang), "☐", "") for one in needs[:NEEDS_MAX]),
        (6, 2, 1.5, 2),
        (1,),
    )
