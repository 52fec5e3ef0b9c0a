# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Paper: a report or a decree as a code to print or to show full screen, and codes read back in.

A runner carries the sheet, or a photo of the screen; the other side uploads a photo
or lets a USB scanner type.  The rules guarded: what people told us about themselves
stands on a sheet only for who may read it and chooses so, with a warning; every
sheet says when it must be shredded and bears a number; and a picture is decoded
beside the loop, one at a time, after its size was looked at.
"""

import asyncio
from collections.abc import Callable, Sequence
from typing import Any

import msgspec
import segno
from litestar import Request, Response, get, post
from litestar.params import FromPath, FromQuery
from markupsafe import Markup

from ..domain.access import How, What
from ..domain.catalogue import BY_NAME
from ..domain.charter import NodeCard, Place
from ..domain.need import Sight, sealed
from ..domain.reports import OPEN, Report
from ..domain.retention import erase_due
from ..domain.words import N_
from ..kernel.audience import log_of_entry
from ..kernel.errors import RemoteError
from ..kernel.lane import Lane
from ..kernel.stamp import to_wall
from ..node import bags, sheets
from ..node.node import Node
from ..node.sheets import Album, Read, Seen, Sheet, Written
from . import i18n
from .courier import UPLOAD_BYTES_MAX, Told, destination, destinations, told
from .decrees import Told as Decreed
from .decrees import decree_of, revokes
from .decrees import told as told_decree
from .facts import Fact, facts_of
from .posted import Words
from .reports import report_of
from .screen import Screen, ThisScreen, failed, one
from .uploads import files_in

PATH = "/papier"
PICTURES_MAX = 12
LISTED_MAX = 30
DAY_S = 86_400
SHREDDED_AFTER_S = BY_NAME["reports"].retention_days * DAY_S

FAULTS = {
    "paper.no_picture": N_("Dit is geen foto die de computer kan lezen. Neem JPEG of PNG."),
    "paper.too_large": N_("Deze foto is te groot. Neem hem opnieuw, kleiner."),
    "paper.too_long": N_("Dit is te veel tekst voor één keer."),
    "paper.bad_part": N_("Een van de codes is beschadigd. Lees het blad nog eens in."),
    "paper.bad_set": N_(
        "Een van de codes hoort niet bij de andere. Lees alle codes van het blad opnieuw in."
    ),
}
NOTHING_FOUND = N_(
    "Op deze foto is geen code gevonden. Kom dichterbij, houd het blad vlak en zorg voor licht."
)
NOT_OURS = N_("Niet van Baken of niet leesbaar: {n}.")

DRILL = N_("OEFENING · dit is niet echt")
ROAD = N_("Van {sender} naar {to}")
CHECK = N_("Controlewoorden")
READ_ONE = N_(
    "Bij {to}: open Papier en maak een foto van de code, of gebruik een scanner. "
    "Daar moeten dezelfde drie woorden verschijnen."
)
READ_SOME = N_(
    "Bij {to}: open Papier en lees de codes in, in welke volgorde ook. Het zijn er meer dan nodig: "
    "{need} van de {of} zijn genoeg. Daarna verschijnen dezelfde drie woorden."
)
GAP = N_("Dit blad helpt pas als eerdere bladen of een koerierstas zijn ingelezen.")
LEFT = N_("Er past niet meer op papier. Nog niet mee: {n} handelingen. Neem een stick.")
NAMES = N_("Op dit blad staat wie hulp nodig heeft. Geef het alleen aan {to}.")
NO_NAMES = N_("De code is verzegeld: alleen wie de melding mag lezen, kan hem openen.")
PRINTED = N_("Geprint {time}, {place}. Vernietig op {day} of geef terug.")
CODE = N_("Code {n} van {of}")
PAGE = N_("blad {n} van {of}")
ALL = N_("Alles voor {to}")

REVOKED = N_("Een computer is ingetrokken")
TO_REVOKE = N_("Een computer wordt ingetrokken")
DECREE, SIGNED, STANDS, DO = N_("Besluit"), N_("Getekend door"), N_("Stand"), N_("Wat u doet")
WAITS = N_("Geldt nog niet. Handtekeningen nodig: {n}, van {who}.")
READ_IN = N_(
    "Lees dit blad in, meteen. Geloof vanaf nu niets meer van die computer: ook niet over de "
    "telefoon, als iemand zegt dat het erop staat."
)
SIGN_IN = N_(
    "Lees dit blad in. Een van deze sleutelhouders tekent dan mee: open Regio en kies dit besluit."
)
NOBODY_NAMED = N_("Op dit blad staat niets over mensen. Iedereen mag het lezen.")

Say = Callable[..., str]


# --- a sheet in words --------------------------------------------------------


class Office(msgspec.Struct, frozen=True):
    """Who prints: the node, its language, the moment (Unix s), and how to say a Dutch sentence."""

    node: Node
    lang: str
    now_s: float
    say: Say


def in_dutch(text: str, **values: object) -> str:
    return text.format(**values)


def sheet_of(
    office: Office, written: Written, report: Report | None = None, *, names: bool = False
) -> Sheet:
    """The sheet for a bag in codes, with the facts of the report in it.

    `names` is whether it may say what people told about themselves.
    """
    node, say = office.node, office.say
    charter = node.charter
    to, here = charter.place[charter.node[written.to].place], node.place
    day = i18n.day(shred_s(office, report)).partition(" ")[0]
    return Sheet(
        title=report.short if report else say(ALL, to=to.name),
        lang=office.lang,
        drill=say(DRILL) if node.exercise else "",
        lane=report.lane.name if report else "",
        number=report.short if report else say(ALL, to=to.name),
        moment=i18n.day(to_wall(report.taken_at) if report else office.now_s),
        road=say(ROAD, sender=_named(here), to=_named(to)),
        facts=tuple(_facts(say, report, names)) if report else (),
        warning=_warning(say, written),
        how=_how(say, written, to),
        check_title=say(CHECK),
        check=written.check.replace("-", " - "),
        codes=written.codes,
        code_name=say(CODE, n="{n}", of="{of}"),
        serial=serial_of(node, written),
        foot=(
            say(PRINTED, time=i18n.day(office.now_s), place=here.name, day=day),
            say(NAMES, to=to.name) if names else say(NO_NAMES),
        ),
        page=say(PAGE, n="{n}", of="{of}"),
    )


def decree_sheet_of(office: Office, written: Written, decree: Decreed) -> Sheet:
    """The sheet for the revocation of a computer: in words what it is and what to do."""
    say, sheet = office.say, sheet_of(office, written)
    title = say(TO_REVOKE if decree.waits else REVOKED)
    facts = [(say(DECREE), " ".join(decree.lines)), (say(SIGNED), ", ".join(decree.signed))]
    if decree.waits:
        facts.append((say(STANDS), say(WAITS, n=decree.lack, who=" / ".join(decree.others))))
    facts.append((say(DO), say(SIGN_IN if decree.waits else READ_IN)))
    return msgspec.structs.replace(
        sheet,
        title=title,
        lane=Lane.NOOD.name,
        number=title,
        moment=i18n.day(to_wall(decree.since or decree.at)),
        facts=tuple(facts),
        foot=(sheet.foot[0], say(NOBODY_NAMED)),
    )


def shred_s(office: Office, report: Report | None) -> float:
    """By when a sheet must be gone (Unix s): so long after printing, or when the nodes erase."""
    latest = office.now_s + SHREDDED_AFTER_S
    row = office.node.store.row(report.id) if report else None
    due = erase_due(BY_NAME["reports"], report, row.last_stamp) if row else None
    return latest if due is None else min(latest, to_wall(due))


def serial_of(node: Node, written: Written) -> str:
    """The number of a sheet, as that of a bag: `OND-CPO-0007`."""
    return f"{node.card.code}-{node.charter.node[written.to].code}-{written.number:04}"


def _named(place: Place) -> str:
    return f"{place.name} ({place.code})"


def _warning(say: Say, written: Written) -> str:
    """What this sheet does not do by itself; nothing where it does all."""
    said = [say(GAP)] if written.gap else []
    if written.left:
        said.append(say(LEFT, n=written.left))
    return " ".join(said)


def _how(say: Say, written: Written, to: Place) -> str:
    if len(written.codes) == 1:
        return say(READ_ONE, to=to.name)
    return say(READ_SOME, to=to.name, need=sheets.needed(written), of=len(written.codes))


def _facts(say: Say, report: Report, names: bool) -> list[tuple[str, str]]:
    take = sealed(report.take, Sight.ALL if names else Sight.COUNTS)
    facts = facts_of(take, skip=("no", "readback_done"))
    return [(say(fact.title), _words(say, fact)) for fact in facts]


def _words(say: Say, fact: Fact) -> str:
    return ", ".join(say(label) for label in fact.labels) or fact.text


# --- out ---------------------------------------------------------------------


def receivers(node: Node, report: Report) -> list[NodeCard]:
    """Who may get a report on paper: who carries it, our back office first."""
    log = log_of_entry(report.id)
    found = [bags.card_of(node, to.code) for to in destinations(node)]
    return [card for card in found if card is not None and node.wants(card.number, log)]


def _to(screen: Screen, report: Report, code: str) -> NodeCard:
    cards = receivers(screen.node, report)
    return next((card for card in cards if card.code == code), cards[0])


@get(f"{PATH}/melding/{{short:str}}")
async def report_page(
    screen: ThisScreen, short: FromPath[str], naar: FromQuery[str] = "", alleen: FromQuery[str] = ""
) -> Response[Any]:
    """A report as a code, full screen; and what to choose for the sheet."""
    report = report_of(screen, short)
    if report is None or not receivers(screen.node, report):
        return screen.page("reports/unknown.html", 404, short=short[:40])
    to = _to(screen, report, naar)
    written = sheets.of_record(
        screen.node, to.number, report.id, 0, screen.now_s, alone=bool(alleen)
    )
    screen.note_reading([report.id], What.MEDICAL, How.PAPER)
    return screen.page(
        "paper/show.html",
        report=report,
        receivers=[(card.code, screen.node.charter.place[card.place].name)
                   for card in receivers(screen.node, report)],
        alone=bool(alleen),
        may_name=screen.sight(report) is Sight.ALL,
        action=f"{PATH}/melding/{report.short}",
        **await _shown(screen, written),
    )  # fmt: skip


@post(f"{PATH}/melding/{{short:str}}")
async def report_sheet(screen: ThisScreen, short: FromPath[str], posted: Words) -> Response[Any]:
    """A report as a sheet to print (PDF)."""
    report = report_of(screen, short)
    if report is None or not receivers(screen.node, report):
        return screen.page("reports/unknown.html", 404, short=short[:40])
    to = _to(screen, report, one(posted, "naar"))
    written = sheets.of_record(
        screen.node,
        to.number,
        report.id,
        bags.next_number(screen.node),
        screen.now_s,
        alone=bool(one(posted, "alleen")),
    )
    names = bool(one(posted, "woorden")) and screen.sight(report) is Sight.ALL
    screen.note_reading([report.id], What.MEDICAL, How.PRINT if names else How.PAPER)
    return await _pdf(screen, written, sheet_of(_office(screen), written, report, names=names))


@get(f"{PATH}/alles/{{code:str}}")
async def all_page(screen: ThisScreen, code: FromPath[str]) -> Response[Any]:
    """All that somebody lacks, as codes that follow each other."""
    to = destination(screen, code)
    written = sheets.of_all(screen.node, to.number, 0, screen.now_s)
    screen.note_reading((), What.MEDICAL, How.PAPER)
    return screen.page(
        "paper/show.html",
        report=None,
        receivers=[],
        alone=False,
        may_name=False,
        action=f"{PATH}/alles/{to.code}",
        **await _shown(screen, written),
    )


@post(f"{PATH}/alles/{{code:str}}")
async def all_sheets(screen: ThisScreen, code: FromPath[str]) -> Response[Any]:
    """All that somebody lacks, as sheets to print (PDF)."""
    to = destination(screen, code)
    number = bags.next_number(screen.node)
    written = sheets.of_all(screen.node, to.number, number, screen.now_s)
    screen.note_reading((), What.MEDICAL, How.PAPER)
    return await _pdf(screen, written, sheet_of(_office(screen), written))


def _revocation(screen: Screen, record: int, code: str) -> tuple[Decreed, NodeCard] | None:
    """A decree that shuts a computer out, and for whom the sheet is."""
    decree = decree_of(screen.node, record)
    card = bags.card_of(screen.node, code[:40])
    if decree is None or card is None or not revokes(decree):
        return None
    if not screen.node.wants(card.number, log_of_entry(record)):
        return None
    return told_decree(screen.node, screen.say, decree), card


@get(f"{PATH}/besluit/{{record:int}}/{{code:str}}")
async def decree_page(
    screen: ThisScreen, record: FromPath[int], code: FromPath[str]
) -> Response[Any]:
    """A revocation as a code, full screen."""
    found = _revocation(screen, record, code)
    if found is None:
        return screen.page("region/unknown.html", 404)
    decree, to = found
    written = sheets.of_record(screen.node, to.number, record, 0, screen.now_s)
    title = screen.say(TO_REVOKE if decree.waits else REVOKED)
    return screen.page(
        "paper/show.html",
        report=None,
        receivers=[],
        alone=False,
        may_name=False,
        action=f"{PATH}/besluit/{record}/{to.code}",
        **(await _shown(screen, written) | {"title": title}),
    )


@post(f"{PATH}/besluit/{{record:int}}/{{code:str}}")
async def decree_paper(
    screen: ThisScreen, record: FromPath[int], code: FromPath[str]
) -> Response[Any]:
    """A revocation as a sheet to print (PDF)."""
    found = _revocation(screen, record, code)
    if found is None:
        return screen.page("region/unknown.html", 404)
    decree, to = found
    number = bags.next_number(screen.node)
    written = sheets.of_record(screen.node, to.number, record, number, screen.now_s)
    return await _pdf(screen, written, decree_sheet_of(_office(screen), written, decree))


async def _shown(screen: Screen, written: Written) -> dict[str, Any]:
    of = len(written.codes)
    names = [screen.say(CODE, n=n, of=of) for n in range(1, of + 1)]
    to = screen.node.charter.node[written.to]
    return {
        "title": screen.say(ALL, to=screen.node.charter.place[to.place].name),
        "warning": _warning(screen.say, written),
        "to_code": to.code,
        "codes": await asyncio.to_thread(_drawn, written.codes, names),
        "how": _how(screen.say, written, screen.node.charter.place[to.place]),
        "check": written.check.replace("-", " - "),
    }


def _drawn(texts: Sequence[str], names: Sequence[str]) -> list[Markup]:
    return [_code(text, name) for text, name in zip(texts, names, strict=True)]


def _code(text: str, name: str) -> Markup:
    """A code as SVG without a style that the content policy would refuse."""
    code = segno.make(text, error="m", micro=False, boost_error=False)
    # segno escapes the title; all else in it is its own.
    return Markup(  # noqa: S704
        code.svg_inline(border=4, omitsize=True, title=name, svgclass="code", light="#fff")
    )


def _office(screen: Screen) -> Office:
    return Office(screen.node, screen.viewer.language, screen.now_s, screen.say)


async def _pdf(screen: Screen, written: Written, sheet: Sheet) -> Response[Any]:
    data = await asyncio.to_thread(sheets.printed, sheet, screen.now_s)
    sheets.hand_over(screen.node, written, screen.now_s)
    name = f"baken-{serial_of(screen.node, written)}.pdf"
    return Response(
        data,
        media_type="application/pdf",
        headers={"content-disposition": f'inline; filename="{name}"'},
    )


# --- in ----------------------------------------------------------------------


class Desk:
    """What the pages of one node share: half sets, and one picture at a time."""

    def __init__(self) -> None:
        self.album = Album()
        self.one = asyncio.Lock()


class Outcome(msgspec.Struct, frozen=True, kw_only=True):
    """What came of what somebody brought: bags, and what to say besides (Dutch, with values)."""

    bags: tuple[Told, ...]
    codes: int
    lines: tuple[str, ...]


def _desk(request: Request[Any, Any, Any]) -> Desk:
    found: Desk = request.app.state.setdefault("paper", Desk())
    return found


@get(PATH)
async def page(screen: ThisScreen, request: Request[Any, Any, Any]) -> Response[Any]:
    """Read in a photo or what a scanner types; print a report."""
    return _page(screen, _desk(request))


def _page(screen: Screen, desk: Desk, outcome: Outcome | None = None) -> Response[str]:
    if outcome is not None:
        screen.site.runner.changed()
    query = screen.node.query("reports", states=OPEN, limit=LISTED_MAX)
    return screen.page(
        "paper/page.html",
        path=PATH,
        outcome=outcome,
        half=desk.album.half(),
        reports=screen.node.records(query),
        unheard=_unheard(screen),
        destinations=destinations(screen.node),
    )


def _unheard(screen: Screen) -> frozenset[int]:
    """The reports listed that nobody elsewhere is known to have stored."""
    query = screen.node.query("reports", states=OPEN, limit=LISTED_MAX)
    found = screen.node.records(query)
    return frozenset(r.id for r in found if not screen.node.proofs(r.id).stored)


@post(f"{PATH}/inlezen", request_max_body_size=UPLOAD_BYTES_MAX)
async def take(screen: ThisScreen, request: Request[Any, Any, Any]) -> Response[Any]:
    """Photos, or letters that a scanner typed."""
    desk = _desk(request)
    files = await files_in(request, "foto")
    letters = (await request.form()).get("letters", "")
    lines: list[str] = []
    seen: list[Seen] = []
    try:
        if isinstance(letters, str) and letters.strip():
            seen.append(sheets.typed(letters))
    except RemoteError as error:
        lines.append(_fault(screen, error))
    for file in files[:PICTURES_MAX]:
        data = await file.read()
        if not data:
            continue
        try:
            async with desk.one:
                found = await asyncio.to_thread(sheets.photographed, data)
        except RemoteError as error:
            lines.append(_fault(screen, error))
            continue
        if not found.payloads and not found.strange:
            lines.append(screen.say(NOTHING_FOUND))
        seen.append(found)
    if not seen and not lines:
        lines.append(screen.say(N_("Kies eerst een foto, of zet de cursor in het tekstvak.")))
    read = [sheets.read(screen.node, desk.album, one_seen, screen.now_s) for one_seen in seen]
    outcome = _outcome(screen, read, lines)
    answer = _page(screen, desk, outcome)
    return answer if outcome.codes else failed(answer, 400)


def _fault(screen: Screen, error: RemoteError) -> str:
    screen.node.counters[error.code] += 1
    return screen.say(FAULTS.get(error.code, error.code))


def _outcome(screen: Screen, reads: Sequence[Read], lines: Sequence[str]) -> Outcome:
    said = [*lines]
    for read in reads:
        said += [screen.say(FAULTS.get(code, code)) for code in read.refused]
    if strange := sum(read.strange for read in reads):
        said.append(screen.say(NOT_OURS, n=strange))
    return Outcome(
        bags=tuple(told(screen, bag) for read in reads for bag in read.bags),
        codes=sum(read.codes for read in reads),
        lines=tuple(dict.fromkeys(said)),
    )


routes = [
    page, take, report_page, report_sheet, all_page, all_sheets, decree_page, decree_paper,
]  # fmt: skip
