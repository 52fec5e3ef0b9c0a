# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Coordination (coördinatie): the queue, one report beside it, and what can be done next.

The rules guarded here: only what this person may do is offered, with its legal
basis, and a unit is sent only on a mandate that this place holds now; what can't be
done yet says why; to open a report is to have seen it, and that is an act, made once.
Two assessments of one report are both shown and neither is silently preferred: who
assesses while a colleague just did is told so first.  Everything works as pages with
links and forms; with JavaScript the queue and the counters refresh by themselves.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

import msgspec
from litestar import Response, get, route
from litestar.params import FromPath, FromQuery
from markupsafe import Markup

from ..domain import need
from ..domain.access import What
from ..domain.catalogue import BY_ACT
from ..domain.charter import PlaceKind
from ..domain.need import Sight
from ..domain.reports import (
    AddToReport,
    AdviseReporter,
    AssessReport,
    AssignUnit,
    CloseReport,
    Discipline,
    HandOver,
    HelpOffer,
    InformReporter,
    MarkDuplicate,
    NoteUnit,
    Outcome,
    Receiver,
    Report,
    ReporterUnreachable,
    ResolveReport,
    SeeReport,
    State,
    Told,
    UnitStatus,
    Via,
    WithdrawReport,
    due,
)
from ..domain.words import N_
from ..kernel.errors import Refusal, StoreFull
from ..node.advice import silent
from ..node.folding import Event
from ..node.node import HISTORY_MAX
from . import board, once
from .board import Page, Wanted
from .deeds import Actions, Deed, actions_of
from .dispatch import UNIT_DEEDS, DispatchLine, Power, dispatch_lines, powers, unit_deeds
from .facts import Fact, Moment, facts_of, moment_of
from .forms import Fault, Form, Kind, Sheet
from .known import note, read
from .posted import Words
from .reports import Step, proofs_of, report_of
from .screen import NEXT_FIELD, Screen, ThisScreen, failed, local, one, token_of
from .strip import name_of
from .twins import Twin, twins

TWINS_AMONG = 400  # the newest reports that a twin is looked for in
AGE_STEP_S = 5
DRAWN_MAX = 64  # texts of the queue kept; more at one moment are drawn again
TRACED_MAX = 30  # own acts on one report whose way home is shown
SEEN_FIELD = "_assessments"

UNKNOWN_TWIN = N_("Een melding met dit nummer is hier niet bekend.")
ASSESSED_MEANWHILE = N_(
    "Een collega heeft deze melding intussen beoordeeld. Lees die beoordeling eerst. "
    "Blijf je bij de jouwe? Verstuur dan opnieuw: beide blijven staan."
)


DEEDS: tuple[Deed, ...] = (
    Deed(
        path="beoordelen",
        form=Form(
            "beoordelen",
            AssessReport,
            kinds={"fire": Kind.SELECT, "medical": Kind.SELECT, "police": Kind.SELECT},
        ),
        button=N_("Beoordeel"),
        sample=lambda report: AssessReport(
            disciplines=frozenset({Discipline.NONE}),
            help_offer=HelpOffer.SELF_HELP,
            reason="-",
            tell="-",
        ),
    ),
    Deed(
        path="overdragen",
        form=Form("overdragen", HandOver),
        button=N_("Draag over"),
        sample=lambda report: HandOver(to=Receiver.CONTROL_ROOM, via=Via.C2000),
    ),
    Deed(
        path="eenheid",
        form=Form("eenheid", NoteUnit),
        button=N_("Noteer eenheid"),
        sample=lambda report: NoteUnit(unit="-", status=UnitStatus.ASSIGNED),
    ),
    Deed(
        path="advies",
        form=Form("advies", AdviseReporter),
        button=N_("Stuur advies"),
        sample=lambda report: AdviseReporter(tell="-"),
    ),
    Deed(
        path="verteld",
        form=Form("verteld-cp", InformReporter),
        button=N_("Noteer: verteld"),
        sample=lambda report: InformReporter(how=Told.PHONE),
    ),
    Deed(
        path="niet-te-vinden",
        form=Form("niet-te-vinden-cp", ReporterUnreachable),
        button=N_("Noteer: niet te vinden"),
        sample=lambda report: ReporterUnreachable(tried="-"),
    ),
    Deed(
        path="aanvullen",
        form=Form("aanvullen-cp", AddToReport),
        button=N_("Voeg toe"),
        sample=lambda report: AddToReport(text="-"),
    ),
    Deed(
        path="afhandelen",
        form=Form("afhandelen", ResolveReport),
        button=N_("Handel af"),
        sample=lambda report: ResolveReport(outcome=Outcome.HELPED),
    ),
    Deed(
        path="intrekken",
        form=Form("intrekken-cp", WithdrawReport),
        button=N_("Trek in"),
        sample=lambda report: WithdrawReport(reason="-"),
    ),
    Deed(
        path="sluiten",
        form=Form("sluiten", CloseReport),
        button=N_("Sluit melding"),
        sample=lambda report: CloseReport(),
    ),
)
DEED: Mapping[str, Deed] = MappingProxyType({deed.path: deed for deed in (*DEEDS, *UNIT_DEEDS)})
DUPLICATE = Form("dubbel", MarkDuplicate, given=("of",))


class Trace(msgspec.Struct, frozen=True):
    """One line of a report's history, and how far an act that was made here has come."""

    moment: Moment
    facts: tuple[Fact, ...]
    own: bool = False
    handed: tuple[str, ...] = ()
    stored: tuple[str, ...] = ()
    told: bool | None = None  # of what the reporter must hear; None where there is nothing to tell


class Dossier(msgspec.Struct, frozen=True, kw_only=True):
    """All that the board shows of one report."""

    report: Report
    personal: bool
    facts: tuple[Fact, ...]
    proofs: tuple[Step, ...]
    history: tuple[Trace, ...]
    assessments: tuple[Trace, ...]
    lines: tuple[DispatchLine, ...]
    twins: tuple[Twin, ...]
    twin_of: Report | None
    tried: Sheet | None  # the form of a duplicate, when it could not be sent
    actions: Actions
    powers: tuple[Power, ...]
    may_mark: bool
    may_look: bool


# --- the page ----------------------------------------------------------------


@get("/coordinatie")
async def desk(
    screen: ThisScreen,
    melding: FromQuery[str] = "",
    punt: FromQuery[str] = "",
    discipline: FromQuery[str] = "",
    stand: FromQuery[str] = "",
    pagina: FromQuery[str] = "",
) -> Response[Any]:
    """The board, with a report open beside it when one is asked for."""
    wanted = _wanted(screen, punt, discipline, stand, pagina)
    if screen.place.kind is PlaceKind.NSP:
        return screen.go("/balie")
    report = report_of(screen, melding) if melding else None
    if report is not None:
        report = _see(screen, report)
    response = _board(
        screen, wanted, report, missing=melding[:40] if melding and not report else ""
    )
    return failed(response, 404) if melding and report is None else response


@get("/coordinatie/rij")
async def queue(
    screen: ThisScreen,
    melding: FromQuery[str] = "",
    punt: FromQuery[str] = "",
    discipline: FromQuery[str] = "",
    stand: FromQuery[str] = "",
    pagina: FromQuery[str] = "",
) -> Response[Any]:
    """The queue by itself, for a board that is open."""
    wanted = _wanted(screen, punt, discipline, stand, pagina)
    _, text = _queue(screen, wanted, melding[:40])
    return Response(text, media_type="text/html; charset=utf-8")


@get("/coordinatie/tellers")
async def counts(screen: ThisScreen) -> Response[Any]:
    """The counters by themselves, for a board that is open."""
    return screen.page("coordination/counters.html", counters=board.counters(screen))


def _queue(screen: Screen, wanted: Wanted, chosen: str) -> tuple[Page, Markup]:
    """A page of the queue and its text.

    After a change all open boards ask for it at once: who reads the same gets the same text, drawn
    once for each version of the node, and anew every few seconds because ages grow.
    """
    drawn: dict[Any, tuple[Page, Markup]] = screen.request.app.state.setdefault("drawn", {})
    hats, language = frozenset(screen.hats), screen.viewer.language
    moment = (screen.node.version, int(screen.now_s // AGE_STEP_S))
    key = (moment, language, hats, wanted, chosen)
    if key not in drawn:
        if len(drawn) >= DRAWN_MAX or any(known[0] != moment for known in drawn):
            drawn.clear()
        page = board.page_of(screen, wanted)
        text = screen.environment.get_template("coordination/queue.html").render(
            screen=screen,
            queue=page,
            chosen=chosen,
            sees=lambda report: _sees(screen, report),
            due_of=due,
            places=screen.node.charter.place,
            silent={point.place for point in silent(screen.node, screen.now_s)},
        )
        drawn[key] = (page, Markup(text))  # noqa: S704 - a template drew it
    page, text = drawn[key]
    rows = [report for section in page.sections for report in section.rows]
    note(screen, [(report, _sees(screen, report)) for report in rows], What.PERSONAL)
    return page, text


def _sees(screen: Screen, report: Report) -> Sight:
    """What these roles read of a report in the queue, whoever has them: the text is shared."""
    return need.sight(screen.hats, "reports", report, place=screen.place.number, person=0)


def _wanted(screen: Screen, punt: str, discipline: str, stand: str, pagina: str) -> Wanted:
    return board.wanted_of(screen.node.charter, punt, discipline, stand, pagina)


def _board(
    screen: Screen,
    wanted: Wanted,
    report: Report | None,
    tried: Sheet | None = None,
    missing: str = "",
) -> Response[str]:
    page, rows = _queue(screen, wanted, report.short if report else "")
    return screen.page(
        "coordination/board.html",
        queue=page,
        rows=rows,
        chosen=report.short if report else "",
        missing=missing,
        counters=board.counters(screen),
        seats=board.seats(screen),
        silent=silent(screen.node, screen.now_s),
        points=board.points_here(screen),
        disciplines=DISCIPLINES,
        dossier=dossier_of(screen, report, tried) if report else None,
        back=page.wanted.href(),
        here=page.wanted.report(report.short) if report else page.wanted.href(),
        seen_field=SEEN_FIELD,
        places=screen.node.charter.place,
    )


DISCIPLINES = tuple(
    option for option in DEED["beoordelen"].form.fields["disciplines"].options if option.value
)


def _see(screen: Screen, report: Report) -> Report:
    """To open a report is to have seen it: one act, by the first who may."""
    if report.seen_at or report.state is State.CLOSED or not screen.may(SeeReport):
        return report
    try:
        screen.submit(SeeReport(), report.id)
    except (Refusal, StoreFull):
        return report  # reading goes on; that it was seen is told by the next who opens it
    found = screen.node.record(report.id)
    return found if isinstance(found, Report) else report


# --- one report --------------------------------------------------------------


def dossier_of(screen: Screen, report: Report, tried: Sheet | None = None) -> Dossier:
    """A report with its history, its likely twins and what can be done next."""
    seen = screen.sight(report)
    traces = _traces(screen, report, seen)
    twin = screen.node.record(report.duplicate_of) if report.duplicate_of else None
    looks = report.state not in (State.DUPLICATE, State.CLOSED)
    found = powers(screen, report.asked)
    alike = twins(report, _newest(screen)) if looks else ()
    (shown,) = read(screen, [report], What.MEDICAL)
    others = read(screen, [twin.report for twin in alike], What.MEDICAL)
    alike = tuple(
        msgspec.structs.replace(twin, report=other)
        for twin, other in zip(alike, others, strict=True)
    )
    return Dossier(
        report=shown,
        personal=seen is Sight.ALL,
        facts=facts_of(shown.take, skip=("no", "readback_done")),
        proofs=proofs_of(screen, report),
        history=traces,
        assessments=tuple(t for t in traces if t.moment.title == ASSESSING and not t.moment.held),
        lines=dispatch_lines(report) if seen is Sight.ALL else (),
        twins=alike,
        twin_of=twin if isinstance(twin, Report) else None,
        tried=tried if tried is not None and tried.form is DUPLICATE else None,
        actions=actions_of(
            screen,
            (*DEEDS, *unit_deeds(found)) if report.state is not State.CLOSED else (),
            report,
            report.short,
            wanted=_next_step(screen, report, found),
            tried=None if tried is not None and tried.form is DUPLICATE else tried,
            values=lambda deed: _prefilled(deed, report),
        ),
        powers=found if screen.may(HandOver) else (),
        may_mark=looks and screen.may(MarkDuplicate),
        may_look=not any(screen.may(deed.act) for deed in DEEDS),
    )


ASSESSING = BY_ACT[AssessReport].does.title


def _newest(screen: Screen) -> list[Report]:
    found: list[Report] = screen.node.records(
        screen.node.query("reports", order="newest", limit=TWINS_AMONG)
    )
    return found


def _traces(screen: Screen, report: Report, seen: Sight) -> tuple[Trace, ...]:
    """The history, newest first; for the newest acts of this place, how far each has come."""
    events = screen.node.history(report.id)[-HISTORY_MAX:]
    told = {tell.entry: bool(tell.told_at) for tell in report.tells}
    room = TRACED_MAX
    out = []
    for event in reversed(events):
        moment = moment_of(screen, event, seen)
        facts = moment.facts
        if event.place == screen.place.number and not event.held and room:
            room -= 1
            out.append(_trace(screen, report, event, moment, facts, told.get(event.entry)))
        else:
            out.append(Trace(moment, facts, told=told.get(event.entry)))
    return tuple(out)


def _trace(
    screen: Screen,
    report: Report,
    event: Event,
    moment: Moment,
    facts: tuple[Fact, ...],
    told: bool | None,
) -> Trace:
    """Who has an act of ours: what another computer of this place holds counts for nothing."""
    node = screen.node
    proofs = node.proofs(event.entry)

    def elsewhere(found: Any) -> tuple[str, ...]:
        numbers = {proof.node for proof in found}
        places = {
            name_of(node, number)
            for number in numbers
            if (card := node.charter.node.get(number)) and card.place != screen.place.number
        }
        return tuple(sorted(places))

    return Trace(moment, facts, True, elsewhere(proofs.handed), elsewhere(proofs.stored), told)


def _prefilled(deed: Deed, report: Report) -> dict[str, Any]:
    """What can be filled in beforehand: never a judgement, only what was judged before."""
    if deed.path == "beoordelen" and report.assessment is not None:
        last = report.assessment
        return {
            name: getattr(last, name) for name in deed.form.fields if name not in ("reason", "tell")
        }
    if deed.path == "verteld":
        return {"understood": True}
    return {}


def _next_step(screen: Screen, report: Report, found: tuple[Power, ...]) -> str:
    """The one obvious next step for a report in this state."""
    own = unit_deeds(found) if screen.may(AssignUnit) and not report.units else ()
    match report.state:
        case State.TAKEN:
            return "beoordelen"
        case State.ASSESSED if report.assessment is not None and _sends(report):
            return own[0].path if own else "overdragen"
        case State.ASSESSED:
            return "afhandelen"
        case State.HANDED_OVER:
            return "eenheid" if not _unit_done(report) else "afhandelen"
        case _ if report.may_close:
            return "sluiten"
        case _ if report.to_tell:
            return "verteld"
        case _:
            return "advies"


def _sends(report: Report) -> bool:
    assert report.assessment is not None
    return report.assessment.help_offer in (
        HelpOffer.UNIT,
        HelpOffer.POLICE_VISIT,
        HelpOffer.GP_POST,
    )


def _unit_done(report: Report) -> bool:
    return bool(report.units) and all(unit.status is UnitStatus.DONE for unit in report.units)


# --- what is done ------------------------------------------------------------


def _do(screen: Screen, path: str, short: str, posted: Words) -> Response[Any]:
    """Send the form of one deed; the board again where that can't be."""
    deed, report = DEED[path], report_of(screen, short)
    if report is None:
        return _gone(screen, short)
    going = local(one(posted, NEXT_FIELD), board.Wanted().report(report.short))
    if path == "sluiten":
        going = board.PATH

    def again(sheet: Sheet) -> Response[str]:
        return _again(screen, report, sheet, going)

    again_pressed = once.receipt_of(screen.node, token_of(posted)) is not None
    if path == "beoordelen" and not again_pressed and _overtaken(report, posted):
        sheet = deed.form.kept(posted)
        sheet.about = report.short
        sheet.faults[""] = Fault(ASSESSED_MEANWHILE)
        return failed(again(sheet), 409)
    return screen.send(
        deed.form, posted, again, going, about=report.short, record=report.id, fields=deed.given
    )


def _overtaken(report: Report, posted: Words) -> bool:
    """Did somebody assess this report after this form was opened?"""
    word = one(posted, SEEN_FIELD)
    return word.isascii() and word.isdigit() and int(word[:6]) < report.assessments


def _again(screen: Screen, report: Report, sheet: Sheet, going: str) -> Response[str]:
    found = screen.node.record(report.id)
    fresh = found if isinstance(found, Report) else report
    return _board(screen, _wanted_from(screen, going), fresh, sheet)


def _wanted_from(screen: Screen, going: str) -> Wanted:
    """The part of the queue that stood beside the form."""
    terms = board.terms_of(going)
    return _wanted(
        screen,
        terms.get("punt", ""),
        terms.get("discipline", ""),
        terms.get("stand", ""),
        terms.get("pagina", ""),
    )


def _gone(screen: Screen, short: str) -> Response[str]:
    return failed(_board(screen, Wanted(), None, missing=short[:40]), 404)


def _route(path: str) -> Any:
    """The handler of one deed."""

    @route(f"/coordinatie/{{short:str}}/{path}", http_method=["GET", "POST"], status_code=200)
    async def handler(screen: ThisScreen, short: FromPath[str], posted: Words) -> Response[Any]:
        if screen.request.method == "GET":  # a reload, or the way back from an error
            return screen.go(board.Wanted().report(short[:40]))
        return _do(screen, path, short, posted)

    return handler


@route("/coordinatie/{short:str}/dubbel", http_method=["GET", "POST"], status_code=200)
async def mark(screen: ThisScreen, short: FromPath[str], posted: Words) -> Response[Any]:
    """The same event as an earlier report, named by its number."""
    if screen.request.method == "GET":
        return screen.go(board.Wanted().report(short[:40]))
    report = report_of(screen, short)
    if report is None:
        return _gone(screen, short)
    going = local(one(posted, NEXT_FIELD), board.Wanted().report(report.short))
    other = report_of(screen, one(posted, "andere").strip())
    if other is None:
        sheet = DUPLICATE.kept(posted)
        sheet.about = report.short
        sheet.faults[""] = Fault(UNKNOWN_TWIN)
        return failed(_again(screen, report, sheet, going), 400)
    return screen.send(
        DUPLICATE,
        posted,
        lambda sheet: _again(screen, report, sheet, going),
        going,
        about=report.short,
        record=report.id,
        of=other.id,
    )


routes: list[Any] = [desk, queue, counts, mark, *(_route(path) for path in DEED)]
