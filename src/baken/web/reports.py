# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Emergency reports at the front office: take one, read it back, and bring the answer home.

Three short steps on one page, then one page to read aloud, tick and send.  The
desk records facts; it sets no urgency and invents no advice.  The receipt shows
at once the number to say, and honestly how far the report has come: the four
proofs are kept apart (handed to a bearer, stored elsewhere, seen by a person,
acted on).

A report that was taken on paper while the computer was off comes in by the same
form: with its number and its time, and with the form to compare it with where
there is nobody to read it to.
"""

from collections.abc import Callable, Sequence
from typing import Any
from urllib.parse import quote

import msgspec
from litestar import Response, get, post
from litestar.params import FromPath, FromQuery

from ..domain.access import How, What
from ..domain.charter import PlaceKind
from ..domain.need import Sight, sealed
from ..domain.process import FRONT
from ..domain.reports import (
    INFORM_WITHIN,
    OPEN,
    AddToReport,
    InformReporter,
    Report,
    ReporterUnreachable,
    State,
    TakeReport,
    WithdrawReport,
)
from ..domain.words import N_
from ..kernel.stamp import to_wall
from ..node.node import Receipt
from . import once
from .export import as_csv, utc
from .facts import facts_of, history
from .forms import Form, Kind, Sheet
from .known import read
from .posted import Words
from .screen import NEXT_FIELD, Screen, ThisScreen, failed, local, one, token_of
from .strip import BEARERS, name_of

LIST_MAX = 100
OFFSET_MAX = 1_000_000
EXPORT_MAX = 10_000

TAKE = Form(
    "melding",
    TakeReport,
    given=("no",),
    kinds={"where": Kind.LINE, "what": Kind.TILES},
    needed=("where",),
)
ADD = Form("aanvulling", AddToReport)
TELL = Form("verteld", InformReporter)
UNREACHABLE = Form("niet-te-vinden", ReporterUnreachable)
WITHDRAW = Form("intrekken", WithdrawReport)

SHOWN: dict[str, tuple[str, tuple[State, ...]]] = {
    "": (N_("open"), OPEN),
    "alles": (N_("alles"), ()),
    "gesloten": (N_("gesloten"), (State.CLOSED,)),
}
COLUMNS = {
    "taken": N_("Opgenomen (UTC)"),
    "entered": N_("Ingevoerd van papier (UTC)"),
    "paper": N_("Nummer van het papier"),
    "lane": N_("Voorrang"),
    "state": N_("Stand"),
    "what": N_("Wat is er aan de hand?"),
    "life_threat": N_("Direct levensgevaar?"),
    "where": N_("Waar is het?"),
    "text": N_("In eigen woorden"),
    "told": N_("Verteld (UTC)"),
    "outcome": N_("Hoe liep het af?"),
}
NUMBER = N_("Nummer")
NOT_EXPORTED = N_(
    "Er is geen tabel gemaakt: de schijf is vol, en dat je hem meeneemt moet worden genoteerd. "
    "Roep de beheerder."
)
UNSAID = ("no", "readback_done", "paper_ref", "paper_at")  # what stands elsewhere on the page

HANDED = N_("meegegeven aan een verbinding")
STORED = N_("aangekomen bij een ander")
SEEN = N_("gezien door een mens")
ACTED = N_("iemand doet er iets mee")


class Step(msgspec.Struct, frozen=True):
    """One of the four proofs: its word, and when and where it was given (0: not yet)."""

    word: str
    at_s: float = 0.0
    who: str = ""
    bearer: str = ""

    @property
    def done(self) -> bool:
        return self.at_s > 0


def proofs_of(screen: Screen, report: Report) -> tuple[Step, ...]:
    """How far a report has come, as far as this node knows.

    What another computer of the same place holds counts for nothing here: the question is
    whether anybody elsewhere has heard.
    """
    handed, stored = _elsewhere(screen, report)
    known_s, acted_at = to_wall(report.known_at), report.handed_at or report.assessed_at
    if screen.place.number != report.place:
        # It was taken elsewhere and lies here, so it was handed over and stored.
        first = (Step(HANDED, known_s), Step(STORED, known_s, screen.place.name))
    else:
        first = (_step(screen, HANDED, handed or stored), _step(screen, STORED, stored))
    return (
        *first,
        _acted(screen, SEEN, report.seen_at, report.seen_by),
        _acted(screen, ACTED, acted_at, report.assessed_by),
    )


def _elsewhere(screen: Screen, report: Report) -> tuple[list[Any], list[Any]]:
    """The proofs of other places, those of our own back office first."""
    node = screen.node
    found = node.proofs(report.id)
    offices = (screen.place.area, screen.place.fallback)

    def place_of(proof: Any) -> int:
        card = node.charter.node.get(proof.node)
        return card.place if card else report.place

    def sift(proofs: Sequence[Any]) -> list[Any]:
        others = [proof for proof in proofs if place_of(proof) != report.place]
        return sorted(others, key=lambda proof: (place_of(proof) not in offices, proof.at))

    return sift(found.handed), sift(found.stored)


def heard_by_office(screen: Screen, report: Report) -> bool:
    """Has a coordination point of ours stored it, or done anything with it?"""
    offices = (screen.place.area, screen.place.fallback)
    _, stored = _elsewhere(screen, report)
    cards = (screen.node.charter.node.get(proof.node) for proof in stored)
    return bool(report.seen_at) or any(card is not None and card.place in offices for card in cards)


def _step(screen: Screen, word: str, proofs: Sequence[Any]) -> Step:
    if not proofs:
        return Step(word)
    first = proofs[0]
    bearer = BEARERS.get(first.bearer, first.bearer)
    return Step(word, first.at, name_of(screen.node, first.node), bearer)


def _acted(screen: Screen, word: str, at: int, place: int) -> Step:
    return Step(word, to_wall(at), _place(screen, place)) if at else Step(word)


def _place(screen: Screen, number: int) -> str:
    place = screen.node.charter.place.get(number)
    return place.name if place else ""


def report_of(screen: Screen, short: str) -> Report | None:
    found = screen.node.by_key("reports", short[:40].upper())
    return found if isinstance(found, Report) else None


def own_reports(screen: Screen, **terms: Any) -> list[Report]:
    """Reports taken at this place, those that need the desk first."""
    terms.setdefault("states", OPEN)
    terms.setdefault("limit", LIST_MAX)
    return list(
        screen.node.records(screen.node.query("reports", places=(screen.place.number,), **terms))
    )


def to_tell(screen: Screen) -> list[Report]:
    """Reports whose reporter must be told something that came back."""
    return own_reports(screen, todo=FRONT)


def promise_at(report: Report) -> int:
    """By when (a stamp) the reporter was promised to hear something; 0 when that was kept."""
    kept = report.informed_at or report.unreachable_at or report.state is State.CLOSED
    return 0 if kept else report.taken_at + INFORM_WITHIN


# --- take --------------------------------------------------------------------


@get("/balie/melding")
async def blank(screen: ThisScreen, papier: FromQuery[str] = "") -> Response[str]:
    """The form, with what was typed earlier; `papier` opens what a paper form asks besides."""
    return _form(screen, screen.open(TAKE), paper=bool(papier))


def _form(screen: Screen, sheet: Sheet, *, paper: bool = False) -> Response[str]:
    return screen.page("reports/take.html", sheet=sheet, paper=paper)


@post("/balie/melding")
async def take(screen: ThisScreen, posted: Words) -> Response[Any]:
    """Three buttons: read it aloud, go back and mend it, send it."""
    if (earlier := once.receipt_of(screen.node, token_of(posted))) is not None:
        return screen.go(earlier)
    match one(posted, "step"):
        case "send":
            return screen.send(TAKE, posted, lambda s: _again(screen, s), _receipt_path)
        case "mend":
            return _form(screen, TAKE.kept(posted))
        case _:
            return _read_back(screen, posted)


def _receipt_path(receipt: Receipt) -> str:
    return f"/meldingen/{receipt.short}/bon"


def _read_back(screen: Screen, posted: dict[str, list[str]]) -> Response[Any]:
    sheet = TAKE.read(posted, screen.now_s)
    if sheet.act is not None:
        asked = msgspec.structs.replace(sheet.act, readback_done=True)
        refused = screen.node.refusal(asked, screen.actor_for(TakeReport), screen.now_s)
        if refused is not None:
            sheet.refuse(refused)
    screen.keep(sheet, posted)
    if sheet.faults:
        return failed(_form(screen, sheet), 400)
    return _aloud(screen, sheet)


def _aloud(screen: Screen, sheet: Sheet) -> Response[str]:
    assert sheet.act is not None
    facts = facts_of(sheet.act, skip=UNSAID)
    return screen.page("reports/aloud.html", sheet=sheet, facts=facts)


def _again(screen: Screen, sheet: Sheet) -> Response[str]:
    """The page on which what is wrong can be mended."""
    if sheet.act is not None and set(sheet.faults) <= {"", "readback_done"}:
        return _aloud(screen, sheet)
    return _form(screen, sheet)


@get("/meldingen/{short:str}/bon")
async def receipt(screen: ThisScreen, short: FromPath[str]) -> Response[Any]:
    """The number to say, and how far the report has come."""
    report = report_of(screen, short)
    if report is None:
        return _unknown(screen, short)
    return screen.page(
        "reports/receipt.html",
        report=report,
        proofs=proofs_of(screen, report),
        heard=heard_by_office(screen, report),
    )


# --- the list ----------------------------------------------------------------


@get("/meldingen")
async def listed(
    screen: ThisScreen,
    toon: FromQuery[str] = "",
    nr: FromQuery[str] = "",
    vanaf: FromQuery[int] = 0,
) -> Response[Any]:
    """The reports of this place, newest first; or one, by its number."""
    if nr.strip():
        wanted = nr.strip()[:40].upper()
        return (
            screen.go(f"/meldingen/{quote(wanted)}") if wanted.isascii() else _unknown(screen, nr)
        )
    toon = toon if toon in SHOWN else ""
    start = min(max(vanaf, 0), OFFSET_MAX)
    found = own_reports(
        screen, states=SHOWN[toon][1], order="newest", limit=LIST_MAX + 1, offset=start
    )
    return screen.page(
        "reports/list.html",
        path="/meldingen",
        reports=read(screen, found[:LIST_MAX], What.PERSONAL),
        filters=SHOWN,
        shown=toon,
        newer=max(start - LIST_MAX, 0) if start else None,
        older=start + LIST_MAX if len(found) > LIST_MAX else None,
    )


@get("/meldingen.csv")
async def export(screen: ThisScreen) -> Response[Any]:
    """The reports of this place as a table, each as far as one may read it."""
    found = own_reports(screen, states=(), order="newest", limit=EXPORT_MAX)
    ids = [report.id for report in found if screen.sight(report)]
    if ids and not screen.note_reading(ids, What.MEDICAL, How.EXPORT):
        return screen.page("not_kept.html", 507, sentence=NOT_EXPORTED)
    columns = [screen.say(title) for title in (NUMBER, *COLUMNS.values())]
    rows = (
        [report.short, *_cells(screen, sealed(report, screen.sight(report)))] for report in found
    )
    return as_csv("meldingen", screen, columns, rows)


def _cells(screen: Screen, report: Report) -> list[str]:
    take = report.take
    cells = {
        "taken": utc(report.taken_at),
        "entered": utc(report.entered_at),
        "paper": take.paper_ref,
        "lane": report.lane.name,
        "state": screen.say(report.state.label),
        "what": screen.say(take.what.label),
        "life_threat": screen.say(take.life_threat.label),
        "where": take.where,
        "text": take.text,
        "told": utc(report.informed_at),
        "outcome": screen.say(report.outcome.label) if report.outcome else "",
    }
    return [cells[name] for name in COLUMNS]


# --- one report --------------------------------------------------------------


@get("/meldingen/{short:str}")
async def show(screen: ThisScreen, short: FromPath[str]) -> Response[Any]:
    """All that is known of one report, and what the desk can do."""
    report = report_of(screen, short)
    if report is None:
        return _unknown(screen, short)
    return _page(screen, report)


def _unknown(screen: Screen, short: str) -> Response[str]:
    return screen.page("reports/unknown.html", 404, short=short[:40])


def _page(screen: Screen, report: Report, tried: Sheet | None = None) -> Response[str]:
    def sheet(form: Form, **values: Any) -> Sheet:
        if tried is not None and tried.form is form:
            return tried
        return screen.open(form, report.short, **values)

    seen = screen.sight(report)
    (shown,) = read(screen, [report], What.MEDICAL)
    return screen.page(
        "reports/report.html",
        path=f"/meldingen/{report.short}",
        report=shown,
        facts=facts_of(shown.take, skip=UNSAID),
        personal=seen is Sight.ALL,
        proofs=proofs_of(screen, report),
        history=history(screen, report.id, seen),
        promise=promise_at(report),
        twin=screen.node.record(report.duplicate_of) if report.duplicate_of else None,
        add=sheet(ADD) if screen.may(AddToReport) else None,
        tell=sheet(TELL) if screen.may(InformReporter) and report.to_tell else None,
        unreachable=sheet(UNREACHABLE) if _may_search(screen, report) else None,
        withdraw=sheet(WITHDRAW) if screen.may(WithdrawReport) else None,
        front=screen.place.kind is PlaceKind.NSP,
    )


def _may_search(screen: Screen, report: Report) -> bool:
    waits = not report.unreachable_at and (report.to_tell or not report.informed_at)
    return bool(waits) and screen.may(ReporterUnreachable)


def _act(
    form: Form,
) -> Callable[[Screen, str, dict[str, list[str]]], Response[Any]]:
    """What a posted form on a report's page does."""

    def done(screen: Screen, short: str, posted: dict[str, list[str]]) -> Response[Any]:
        report = report_of(screen, short)
        if report is None:
            return _unknown(screen, short)
        return screen.send(
            form,
            posted,
            lambda sheet: _page(screen, report, sheet),
            local(one(posted, NEXT_FIELD), f"/meldingen/{report.short}"),
            about=report.short,
            record=report.id,
        )

    return done


_add, _tell, _unreachable, _withdraw = map(_act, (ADD, TELL, UNREACHABLE, WITHDRAW))


@post("/meldingen/{short:str}/aanvullen")
async def add(screen: ThisScreen, short: FromPath[str], posted: Words) -> Response[Any]:
    """What the reporter or the desk adds."""
    return _add(screen, short, posted)


@post("/meldingen/{short:str}/verteld")
async def tell(screen: ThisScreen, short: FromPath[str], posted: Words) -> Response[Any]:
    """The reporter knows."""
    return _tell(screen, short, posted)


@post("/meldingen/{short:str}/niet-te-vinden")
async def unreachable(screen: ThisScreen, short: FromPath[str], posted: Words) -> Response[Any]:
    """The reporter can't be found; with what was tried."""
    return _unreachable(screen, short, posted)


@post("/meldingen/{short:str}/intrekken")
async def withdraw(screen: ThisScreen, short: FromPath[str], posted: Words) -> Response[Any]:
    """The reporter takes it back."""
    return _withdraw(screen, short, posted)


routes = [blank, take, receipt, listed, export, show, add, tell, unreachable, withdraw]
