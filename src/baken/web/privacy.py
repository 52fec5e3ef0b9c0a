# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Privacy: what is kept how long, who asks to see or to erase what is kept of them.

For who leads an office or a point, on behalf of the controller (AVG 4(7)).  The rules
guarded: a search and a dossier are noted as readings before they are shown, and a
dossier that could not be noted is not given out; it holds exactly the records that a
person chose; and an order to erase names a record and a reason, never a person.
"""

import asyncio
from pathlib import Path
from typing import Any

import msgspec
from jinja2 import Environment
from litestar import Response, get, post
from litestar.params import FromQuery

from ..domain import access, catalogue
from ..domain.access import How, What
from ..domain.erasures import CONTROLLERS, Erasure, OrderErasure, State, Sweep, not_told
from ..domain.need import Sight, sight
from ..domain.retention import Held, held
from ..domain.whynot import NOT_ENTITLED, may_do
from ..domain.words import N_
from ..kernel.errors import Refusal, StoreFull
from ..node import backup, dossier
from ..node.config import BadFolder
from ..node.dossier import Dossier, Match
from . import i18n
from .forms import Form, Sheet
from .posted import Words
from .screen import Screen, ThisScreen, failed, one

PATH = "/privacy"
LISTED_MAX = 50
CHOSEN_MAX = 60
WORDS_MAX = 80

ERASE = Form("wissen", OrderErasure, given=("about", "no"))

NO_SUCH = N_("Dit nummer is hier niet bekend.")
NOT_NOTED = N_("De inzage kon niet worden genoteerd. Daarom wordt er nu niets getoond.")
NOTHING_CHOSEN = N_("Kies minstens één dossier.")
SEARCHED = "inzageverzoek: zoeken"  # kept, so in one language
GIVEN = "inzageverzoek: meegegeven"


class Told(msgspec.Struct, frozen=True):
    """An order to erase, with the nodes that told that they did so, and those that did not."""

    order: Erasure
    done: tuple[tuple[str, int], ...]
    waiting: tuple[str, ...]


def _leads(screen: Screen) -> bool:
    return screen.may(OrderErasure)


def _controls(screen: Screen) -> bool:
    return not CONTROLLERS.isdisjoint(screen.hats)


def _refused(screen: Screen) -> Response[str]:
    """Who may do this, and on which basis."""
    does = catalogue.BY_ACT[OrderErasure].does
    who = ", ".join(screen.say(role.label) for role in may_do(does))
    sentence = screen.say(NOT_ENTITLED, who=who, basis=does.grounds)
    return screen.page("privacy/refused.html", 403, sentence=sentence)


@get(PATH)
async def page(screen: ThisScreen) -> Response[Any]:
    """What is kept how long, what was erased, and by which nodes."""
    if not _leads(screen):
        return _refused(screen)
    return _page(screen)


def _page(screen: Screen, sentence: str = "", status: int = 200) -> Response[Any]:
    node = screen.node
    query = node.query("erasures", order="newest", limit=LISTED_MAX)
    orders = node.records(msgspec.structs.replace(query, states=(State.ORDERED.value,)))
    sweeps = node.records(msgspec.structs.replace(query, states=(State.SWEPT.value,)))
    return screen.page(
        "privacy/page.html",
        status,
        path=PATH,
        sentence=sentence,
        controls=_controls(screen),
        held=[_days(one) for one in held()],
        orders=[_told(screen, one) for one in orders if isinstance(one, Erasure)],
        sweeps=[
            (one, _counts(one), _code(screen, one.node)) for one in sweeps if isinstance(one, Sweep)
        ],
        backups=_backups(screen),
    )


def _days(one: Held) -> tuple[str, int]:
    return one.title, one.days


def _code(screen: Screen, number: int) -> str:
    card = screen.node.charter.node.get(number)
    return card.code if card else str(number)


def _told(screen: Screen, order: Erasure) -> Told:
    return Told(
        order,
        tuple((_code(screen, told.node), told.entries) for told in order.told),
        tuple(_code(screen, number) for number in not_told(order, screen.node.charter)),
    )


def _counts(one: Sweep) -> list[tuple[str, int]]:
    pairs = zip(one.sweep.processes, one.sweep.counts, strict=False)
    return [
        (catalogue.BY_NUMBER[number].title, count)
        for number, count in pairs
        if number in catalogue.BY_NUMBER
    ]


def _backups(screen: Screen) -> list[tuple[str, bool, float]]:
    """The name of each backup, whether it is within reach, and since when it is not clean."""
    folder = screen.site.runner.settings.folder
    try:
        found = backup.listed(Path(folder)) if folder else []
    except BadFolder:
        return []
    return [(Path(one.path).name, one.reachable, one.stale_s) for one in found]


# --- to see what is kept ------------------------------------------------------


@post(f"{PATH}/zoek")
async def search(screen: ThisScreen, posted: Words) -> Response[Any]:
    """The records in which these words stand, for a person to choose from."""
    if not _controls(screen):
        return _refused(screen)
    words = one(posted, "words")[:WORDS_MAX].strip()
    found: list[Match] = []
    for match in dossier.search(screen.node, words):
        if match is None:
            await asyncio.sleep(0)  # the lines and other screens go on meanwhile
        elif _may_read(screen, match):
            found.append(match)
    if not _note(screen, [match.record for match in found], How.SCREEN, SEARCHED):
        return _page(screen, NOT_NOTED, 507)
    more = len(found) >= dossier.FOUND_MAX
    return screen.page("privacy/found.html", path=PATH, words=words, found=found, more=more)


def _note(screen: Screen, records: list[int], how: How, purpose: str) -> bool:
    """Note it, also where nothing was found; False where that can't be done now."""
    try:
        for act in access.notes(records, What.MEDICAL, how, purpose):
            screen.submit(act)
    except (Refusal, StoreFull):
        return False
    return True


def _may_read(screen: Screen, match: Match) -> bool:
    record = screen.node.record(match.record)
    if record is None:
        return False
    place, person = screen.place.number, screen.viewer.person
    seen = sight(screen.hats, match.process, record, place=place, person=person)
    return seen is Sight.ALL


@post(f"{PATH}/inzage")
async def inspect(screen: ThisScreen, posted: Words) -> Response[Any]:
    """The dossier of the records that were chosen: to print, or as a file."""
    if not _controls(screen):
        return _refused(screen)
    words = one(posted, "words")[:WORDS_MAX].strip()
    chosen = [int(text) for text in posted.get("record", ())[:CHOSEN_MAX] if text.isdecimal()]
    chosen = [record for record in chosen if _chosen(screen, record)]
    if not chosen:
        return _page(screen, NOTHING_CHOSEN, 400)
    made = dossier.dossier(screen.node, chosen, words, screen.now_s)
    if not _note(screen, chosen, How.EXPORT, GIVEN):
        return _page(screen, NOT_NOTED, 507)
    if one(posted, "form") == "json":
        return Response(
            msgspec.json.encode(made),
            media_type="application/json",
            headers={"content-disposition": 'attachment; filename="inzage.json"'},
        )
    page_ = html_of(made, screen.environment, screen.viewer.language)
    return Response(page_, media_type="text/html; charset=utf-8")


def _chosen(screen: Screen, record: int) -> bool:
    row = screen.node.store.row(record) if record < 1 << 63 else None
    if row is None or row.process not in catalogue.BY_NUMBER:
        return False
    process = catalogue.BY_NUMBER[row.process]
    return _may_read(screen, Match(record, process.name, process.title, row.key, 0.0, ()))


def html_of(made: Dossier, environment: Environment, language: str) -> str:
    """A dossier as one page to print, in the language of this environment."""
    text: str = environment.get_template("privacy/dossier.html").render(
        dossier=made, day=i18n.day, language=language
    )
    return text


# --- to erase -----------------------------------------------------------------


@get(f"{PATH}/wissen")
async def blank(screen: ThisScreen, nr: FromQuery[str] = "") -> Response[Any]:
    """The order to erase one record, by its number."""
    record, short = _record(screen, nr)
    if not _leads(screen):
        return _refused(screen)
    if not record:
        return _page(screen, NO_SUCH if nr else "", 404 if nr else 200)
    return _form(screen, screen.open(ERASE, short), short)


def _form(screen: Screen, sheet: Sheet, short: str) -> Response[str]:
    return screen.page("privacy/erase.html", path=PATH, sheet=sheet, short=short)


@post(f"{PATH}/wissen")
async def erase(screen: ThisScreen, posted: Words) -> Response[Any]:
    """Order it: carried to every node that holds the record."""
    record, short = _record(screen, one(posted, "nr"))
    if not record:
        return failed(_page(screen, NO_SUCH), 404)
    return screen.send(
        ERASE,
        posted,
        lambda sheet: _form(screen, sheet, short),
        PATH,
        about=short,
        fields={"about": record},
    )


def _record(screen: Screen, number: str) -> tuple[int, str]:
    """The record with this speakable number, in whichever process; 0 where there is none."""
    key = number.strip()[:40].upper()
    for process in catalogue.PROCESSES if key else ():
        if process.closed_at is not None:
            found = screen.node.store.by_key(process.number, key)
            if found is not None:
                return found.id, key
    return 0, ""


routes = [page, search, inspect, blank, erase]
