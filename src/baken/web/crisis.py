# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The crisis team (crisisteam) on one page: what must we decide, how do our points stand, what
does the public hear.

Every question to decide says by when, and has its answer beside it.  An order to
open is three taps: this page, the reason, and the order; authority, basis and
points are filled in where they are known.  The rule guarded: one order for
several points is one act for each point, and the page says for which of them it
was given and for which not.
"""

from collections.abc import Sequence
from typing import Any

import msgspec
from litestar import Response, get, post
from litestar.params import FromQuery

from ..domain import bulletins, points
from ..domain.bulletins import Bulletin, DraftBulletin
from ..domain.points import OrderOpen, Point, State
from ..domain.process import NEVER
from ..domain.words import N_
from ..kernel.errors import Refusal, StoreFull
from ..kernel.stamp import from_wall
from . import once
from .forms import Fault, Form, Sheet
from .front import current
from .points import Stand, actions, authority_of, own_points, point_of, stands
from .posted import Words
from .screen import ASIDE, FULL, Screen, ThisScreen, failed, token_of

PATH = "/crisisteam"
ORDERED_AT_ONCE_MAX = 50
BULLETINS_MAX = 50
SHORT_H, SHORT_LATER_H = 12, 24
ENDS_SOON_S = 3600

ORDER = Form("opdracht", OrderOpen, given=("place",))

CHOOSE_POINT = N_("Kies minstens één punt.")
NOT_THERE = N_("{name}: {why}")
OPENED_NO_ORDER = N_("Het punt is open zonder opdracht. Geef de opdracht, of laat het sluiten.")
PROVISIONAL = N_("Het punt is voorlopig open, op de staande opdracht. Bevestig of sluit.")
NOT_COVERED = N_(
    "Het punt ging open op een staande opdracht die niet gold. "
    "Geef de opdracht, of laat het sluiten."
)
OPENED = N_("Het punt is open. Bevestig de opening.")
CLOSING = N_("Het punt stelt voor om te sluiten. Beslis: sluiten of open houden.")
NOT_ACCEPTED = N_("Het punt heeft de opdracht nog niet aanvaard. Roep het op.")
STOPPED = N_("Het punt is gestopt. Beslis waar de mensen heen kunnen.")
NOT_SAFE = N_("Het gebouw is niet veilig genoeg. Beslis: verplaatsen of intrekken.")
REVIEW = N_("Bekijk de opdracht opnieuw.")
CHECK = N_("Dit bericht wacht op controle door een tweede persoon.")
APPROVE = N_("Dit bericht is gecontroleerd. Keur het goed of stuur het terug.")
ENDS = N_("Dit bericht geldt bijna niet meer. Schrijf een nieuw bericht.")
SILENT_PUBLIC = N_("Er geldt nu geen bericht. Ook zonder nieuws: schrijf wat we weten.")


class Question(msgspec.Struct, frozen=True, kw_only=True):
    """Something to decide: about what, which sentence (Dutch), by when (a stamp), and where."""

    id: str
    name: str
    sentence: str
    due: int
    href: str
    point: Point | None = None
    bulletin: Bulletin | None = None


class Lack(msgspec.Struct, frozen=True):
    """What a point runs out of: of what (Dutch), how much is left, within how many hours."""

    stand: Stand
    word: str
    values: dict[str, object]
    within_h: int


# --- the page ----------------------------------------------------------------


@get("/crisisteam")
async def desk(screen: ThisScreen) -> Response[Any]:
    """The one page."""
    return _page(screen)


def _page(screen: Screen, tried: Sheet | None = None) -> Response[str]:
    found = stands(screen, own_points(screen))
    told = current(screen)
    deciding = questions(screen, [stand.point for stand in found], told)
    return screen.page(
        "crisis/page.html",
        stands=found,
        tally=tally(found),
        questions=deciding,
        actions={
            question.point.id: actions(screen, question.point, tried)
            for question in deciding
            if question.point is not None
        },
        told=told,
        ends_soon_s=screen.now_s + ENDS_SOON_S,
        lacks=lacks(found),
        hanging=hanging,
        may_order=screen.may(OrderOpen),
        may_draft=screen.may(DraftBulletin),
    )


class Tally(msgspec.Struct, frozen=True):
    """How many points stand how: the word (Dutch), the shape and the tone."""

    count: int
    word: str
    shape: str
    tone: str


def tally(found: Sequence[Stand]) -> tuple[Tally, ...]:
    """The points counted by how they stand, what asks for attention first."""

    def count(*states: State) -> int:
        return sum(stand.point.state in states for stand in found)

    rows = (
        Tally(sum(stand.silent for stand in found), N_("stil"), "unknown", "nood"),
        Tally(count(State.STOPPED, State.NOT_USABLE), N_("gestopt of onveilig"), "stop", "nood"),
        Tally(
            sum(stand.point.provisional for stand in found), N_("voorlopig open"), "half", "spoed"
        ),
        Tally(count(State.OPEN), N_("open"), "done", "good"),
        Tally(count(State.OPEN_LIMITED), N_("beperkt open"), "half", "spoed"),
        Tally(count(State.NIGHT_WATCH, State.NIGHT_CLOSED), N_("nacht"), "night", "welzijn"),
        Tally(count(State.ORDERED, State.STAFFING, State.CHECKED), N_("gaat open"), "way", "spoed"),
        Tally(count(State.CLOSING), N_("sluiting voorgesteld"), "way", "spoed"),
        Tally(count(State.PLANNED, State.CLOSED), N_("dicht"), "shut", "routine"),
    )
    return tuple(row for row in rows if row.count)


def hanging(bulletin: Bulletin) -> int:
    """On how many boards a bulletin hangs, as far as this node knows."""
    return sum(bulletins.hangs(bulletin, place) for place, _ in bulletin.posted)


# --- what has to be decided --------------------------------------------------


def questions(screen: Screen, found: Sequence[Point], told: Sequence[Bulletin]) -> list[Question]:
    """What waits for us, the most urgent first; what has no time comes last."""
    now = from_wall(screen.now_s)
    out = [question for point in found if (question := _about_point(point, now)) is not None]
    out += _about_bulletins(screen, told)
    return sorted(out, key=lambda question: (question.due, question.name))


def _about_point(point: Point, now: int) -> Question | None:
    due = points.due(point)
    sentence = ""
    match point.state:
        case State.STOPPED:
            sentence, due = STOPPED, min(due, point.stopped_at)
        case State.NOT_USABLE:
            sentence, due = NOT_SAFE, min(due, point.checked_at)
        case State.CLOSING:
            sentence = CLOSING
        case State.ORDERED if point.ordered_at + points.ACCEPT_WITHIN <= now:
            sentence = NOT_ACCEPTED
        case _ if point.without_order:
            overruled = point.trigger is not None and point.trigger.overruled
            sentence = NOT_COVERED if overruled else OPENED_NO_ORDER
            due = min(due, point.opened_at)
        case _ if point.provisional and point.needs_confirmation:
            sentence = PROVISIONAL
        case _ if point.needs_confirmation:
            sentence = OPENED
        case _ if _review_at(point) <= now + points.DECIDE_WITHIN:
            sentence, due = REVIEW, _review_at(point)
    if not sentence:
        return None
    return Question(
        id=f"q-{point.id}",
        name=point.plan.name,
        sentence=sentence,
        due=due,
        href=f"/punten/{point.code}",
        point=point,
    )


def _review_at(point: Point) -> int:
    """When the order in force must be looked at again; a stamp."""
    order = point.order
    if order is None or order.review_at is None or not point.ordered:
        return NEVER
    return from_wall(order.review_at)


def _about_bulletins(screen: Screen, told: Sequence[Bulletin]) -> list[Question]:
    waiting = screen.node.records(
        screen.node.query("bulletins", states=bulletins.BEFORE_APPROVAL, limit=BULLETINS_MAX)
    )
    out = [
        _about(b, APPROVE if b.state is bulletins.State.CHECKED else CHECK, bulletins.row(b).due)
        for b in waiting
    ]
    soon = screen.now_s + ENDS_SOON_S
    out += [_about(b, ENDS, from_wall(b.valid_until)) for b in told if b.valid_until <= soon]
    if not told:
        out.append(
            Question(
                id="q-public", name="", sentence=SILENT_PUBLIC, due=NEVER, href="/berichten/nieuw"
            )
        )
    return out


def _about(bulletin: Bulletin, sentence: str, due: int) -> Question:
    return Question(
        id=f"q-{bulletin.id}",
        name=f"{bulletin.short} {bulletin.draft.title}",
        sentence=sentence,
        due=due,
        href=f"/berichten/{bulletin.short}",
        bulletin=bulletin,
    )


def lacks(found: Sequence[Stand]) -> list[Lack]:
    """What runs short in the next 12 and 24 hours, as far as the last heartbeats tell."""
    out = []
    for stand in found:
        beat = stand.point.heartbeat
        if beat is None or stand.point.state in (State.PLANNED, State.CLOSED):
            continue
        if beat.power_h is not None and beat.power_h <= SHORT_LATER_H:
            within = SHORT_H if beat.power_h <= SHORT_H else SHORT_LATER_H
            out.append(Lack(stand, N_("stroom: nog {n} uur"), {"n": beat.power_h}, within))
        if beat.staff is not None and (beat.staff_needed or 0) > beat.staff:
            missing = (beat.staff_needed or 0) - beat.staff
            out.append(Lack(stand, N_("mensen: {n} te weinig"), {"n": missing}, SHORT_H))
        if beat.water_l == 0:
            out.append(Lack(stand, N_("water: op"), {}, SHORT_H))
    return sorted(out, key=lambda lack: (lack.within_h, lack.stand.name))


# --- the order to open -------------------------------------------------------


@get("/crisisteam/opdracht")
async def blank(screen: ThisScreen, punt: FromQuery[str] = "") -> Response[Any]:
    """The order, with what is known filled in.  `punt` may name one point."""
    sheet = screen.open(ORDER, "", **_known(screen))
    return _order_page(screen, sheet, frozenset({punt.upper()[:20]}))


def _known(screen: Screen) -> dict[str, Any]:
    """Authority by role; the reason and the reference of the last order of this team."""
    given = [point.order for point in sorted(own_points(screen), key=_ordered_at) if point.order]
    last = given[-1] if given else None
    values: dict[str, Any] = {"authority": authority_of(screen, OrderOpen)}
    if last is not None:
        values |= {"reason": last.reason, "grip": last.grip, "reference": last.reference}
    return values


def _ordered_at(point: Point) -> int:
    return point.ordered_at


def _order_page(
    screen: Screen, sheet: Sheet, ticked: frozenset[str], refused: Sequence[Fault] = ()
) -> Response[str]:
    known = own_points(screen)
    free = [point for point in known if not point.ordered or point.state is State.CLOSING]
    if len(free) == 1 and not sheet.faults:
        ticked = frozenset({free[0].code})
    return screen.page(
        "crisis/order.html",
        sheet=sheet,
        points=free,
        ticked=ticked,
        refused=refused,
        may=screen.may(OrderOpen),
        basis=screen.basis(OrderOpen),
    )


@post("/crisisteam/opdracht")
async def order(screen: ThisScreen, posted: Words) -> Response[Any]:
    """One act for each point; what could not be ordered is said, with the reason."""
    token = token_of(posted)
    if (earlier := once.receipt_of(screen.node, token)) is not None:
        return screen.go(earlier)
    codes = list(dict.fromkeys(posted.get("punt", ())))[:ORDERED_AT_ONCE_MAX]
    chosen = [point for code in codes if (point := point_of(screen, code)) is not None]
    sheet = ORDER.read(posted, screen.now_s, place=chosen[0].place if chosen else 0)
    if not chosen:
        sheet.faults["punt"] = Fault(CHOOSE_POINT)
    ticked = frozenset(point.code for point in chosen)
    if sheet.faults or sheet.act is None:
        return failed(_order_page(screen, sheet, ticked), 400)
    refused = _submit_all(screen, sheet, chosen)
    if len(refused) < len(chosen):  # at least one was given: pressing again must not repeat it
        screen.finish(token, PATH)
        screen.drop_draft(ORDER.name)
        screen.drop_draft(ORDER.name + ASIDE)
    if not refused:
        return screen.go(PATH)
    full = any(fault.values.get("why") == FULL for fault in refused.values())
    page = _order_page(screen, sheet, frozenset(refused), tuple(refused.values()))
    return failed(page, 507 if full else 400)


def _submit_all(screen: Screen, sheet: Sheet, chosen: Sequence[Point]) -> dict[str, Fault]:
    """Order each point; gives those for which it could not be done, with the sentence."""
    refused = {}
    for point in chosen:
        assert sheet.act is not None
        act = msgspec.structs.replace(sheet.act, place=point.place)
        try:
            screen.submit(act, point.id)
        except Refusal as refusal:
            why = screen.say(refusal.sentence, **refusal.values)
            refused[point.code] = Fault(NOT_THERE, {"name": point.plan.name, "why": why})
        except StoreFull:
            refused[point.code] = Fault(NOT_THERE, {"name": point.plan.name, "why": FULL})
    return refused


routes: list[Any] = [desk, blank, order]
