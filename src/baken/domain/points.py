# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Support points (noodsteunpunten): ordered by the municipality, opened when safe, closed again.

    planned -> ordered -> staffing -> checked -> open | open limited <-> night
            -> closing -> closed (a new order wakes it again)
        side ways: not usable (a blocking item failed), stopped

The rule this file guards: people are safe.  Anyone at the point stops it, at
once and without leave; after that it opens only on a new safety check without a
blocking item that failed.  Every node applies that rule, so an opening that did
not know of the stop does not open the point.  The municipality orders and ends
(Wvr 5; Bvr 2.1.3), the coordinator opens.  Where a fact and an order disagree
the record shows the fact: a point that opened while its order was being revoked
is open, without an order.

All nodes read these records (`region`), so no text in them names a person.
Fields: DOMAIN 4.1-4.4; states: DOMAIN 5; timers: appendix C.
"""

from datetime import UTC, datetime, tzinfo
from typing import Annotated, Any

import msgspec

from ..kernel.act import Act
from ..kernel.audience import REGION
from ..kernel.errors import Refusal
from ..kernel.lane import Lane
from ..kernel.stamp import from_wall, to_wall
from .basis import CARE, HOUSE, ORDER
from .charter import GCT_STAFF, NSP_STAFF, Charter, Place, Role
from .checklist import CHECKED_MAX, Results, failed
from .checklist import CHECKLIST as CHECKLIST
from .checklist import ITEMS as ITEMS
from .checklist import Item as Item
from .checklist import Result as Result
from .checklist import Section as Section
from .heartbeat import LETTER, Count, words
from .heartbeat import Colour as Colour
from .heartbeat import Heartbeat as Heartbeat
from .heartbeat import LinkKind as LinkKind
from .heartbeat import LinkState as LinkState
from .heartbeat import interval as interval_after
from .orders import Authority as Authority
from .orders import Condition as Condition
from .orders import Grip as Grip
from .orders import OpenOnStandingOrder as OpenOnStandingOrder
from .orders import OrderChannel as OrderChannel
from .orders import OrderOpen as OrderOpen
from .orders import Reason as Reason
from .orders import RevokeOrder as RevokeOrder
from .orders import Service as Service
from .orders import Services as Services
from .orders import Standing, Trigger, judge_silence, judge_standing, triggered, uncovered
from .orders import StandingOrder as StandingOrder
from .orders import Which as Which
from .process import (
    BACK,
    FRONT,
    NEVER,
    Context,
    Does,
    Meta,
    PlaceNumber,
    Process,
    Row,
    UnixS,
    back_office,
    fixed,
    minutes,
    own_place,
)
from .words import N_, Choice, Known

ACCEPT_WITHIN = minutes(30)
DECIDE_WITHIN = minutes(30)
CHECK_VALID = minutes(8 * 60)
SILENT_AFTER = 2  # intervals without a sign of life
STOP_TEXT_MAX = 160

Residents = Annotated[int, msgspec.Meta(ge=0, le=999_999)]
Minutes = Annotated[int, msgspec.Meta(ge=0, le=10_080)]


class Mode(Choice):
    """How an open point is open now."""

    OPEN = 0, N_("open")
    LIMITED = 1, N_("beperkt open")
    NIGHT_WATCH = 2, N_("nacht, met wacht")
    NIGHT_CLOSED = 3, N_("nacht, dicht")


class PlanPoint(Act):
    """Punt voorbereiden.  The cold site profile, as far as the work uses it; opens the record."""

    place: PlaceNumber
    code: Annotated[str, msgspec.Meta(title=N_("Roepnaam"), min_length=1, max_length=8)]
    name: Annotated[str, msgspec.Meta(title=N_("Naam van het punt"), min_length=1, max_length=80)]
    services: Annotated[Services, msgspec.Meta(title=N_("Wat biedt het punt?"), max_length=32)] = (
        frozenset()
    )
    residents: Annotated[Residents | None, msgspec.Meta(title=N_("Hoeveel bewoners?"))] = None


class AcceptOrder(Act):
    """Opdracht aanvaarden: the order has been received, people are on their way."""

    place: PlaceNumber
    people: Annotated[Count | None, msgspec.Meta(title=N_("Hoeveel mensen komen er?"))] = None
    within: Annotated[Minutes | None, msgspec.Meta(title=N_("Over hoeveel minuten?"))] = None
    note: Annotated[str, msgspec.Meta(title=N_("Toelichting"), max_length=160)] = ""


class SafetyCheck(Act):
    """Veiligheidscontrole, before opening and again after every change.  Items: `CHECKLIST`."""

    place: PlaceNumber
    results: Annotated[
        Results,
        msgspec.Meta(title=N_("Controlelijst"), max_length=CHECKED_MAX),
    ]
    note: Annotated[str, msgspec.Meta(title=N_("Toelichting"), max_length=240)] = ""


class OpenPoint(Act):
    """Punt openen.  The coordinator, after the safety check."""

    place: PlaceNumber
    limited: Annotated[bool, msgspec.Meta(title=N_("Beperkt open"))] = False
    limits: Annotated[str, msgspec.Meta(title=N_("Wat kan hier niet?"), max_length=160)] = ""


class ConfirmOpen(Act):
    """Opening bevestigen: the crisis team knows that the point is open, and agrees."""

    place: PlaceNumber
    note: Annotated[str, msgspec.Meta(title=N_("Toelichting"), max_length=160)] = ""


class SetMode(Act):
    """Stand van het punt: open, limited, or night."""

    place: PlaceNumber
    mode: Annotated[Mode, msgspec.Meta(title=N_("Hoe is het punt open?"))]
    limits: Annotated[str, msgspec.Meta(title=N_("Wat kan hier niet?"), max_length=160)] = ""
    until: Annotated[UnixS | None, msgspec.Meta(title=N_("Tot hoe laat?"))] = None


class StopPoint(Act):
    """STOP: it isn't safe here.  By anyone at the point, at once, signed in or not."""

    place: PlaceNumber
    reason: Annotated[str, msgspec.Meta(title=N_("Wat is er?"), max_length=STOP_TEXT_MAX)] = ""
    people_hurt: Annotated[Known, msgspec.Meta(title=N_("Zijn er gewonden?"))] = Known.UNKNOWN


class RelocatePoint(Act):
    """Verplaatsen: the point goes on elsewhere; a note on the door says where."""

    place: PlaceNumber
    to: Annotated[str, msgspec.Meta(title=N_("Waarheen?"), min_length=1, max_length=120)]
    note_on_door: Annotated[bool, msgspec.Meta(title=N_("Briefje hangt op de deur"))] = False
    why: Annotated[str, msgspec.Meta(title=N_("Waarom?"), max_length=160)] = ""


class StartClosing(Act):
    """Sluiting voorstellen: with what is still open and who takes it over."""

    place: PlaceNumber
    open_items: Annotated[
        str, msgspec.Meta(title=N_("Wat staat nog open, en wie neemt het over?"), max_length=400)
    ] = ""


class ClosePoint(Act):
    """Definitief sluiten.  The crisis team decides."""

    place: PlaceNumber
    note: Annotated[str, msgspec.Meta(title=N_("Toelichting"), max_length=240)] = ""
    nearest: Annotated[
        str, msgspec.Meta(title=N_("Waar kunnen mensen nu heen?"), max_length=120)
    ] = ""


class KeepOpen(Act):
    """Niet sluiten: the crisis team turns a proposed closing down."""

    place: PlaceNumber
    why: Annotated[str, msgspec.Meta(title=N_("Waarom?"), min_length=1, max_length=160)]


class State(Choice):
    """Toestand van een punt.  DOMAIN 5."""

    PLANNED = 1, N_("niet actief")
    ORDERED = 2, N_("opdracht gegeven")
    STAFFING = 3, N_("mensen onderweg")
    CHECKED = 4, N_("gecontroleerd, nog dicht")
    OPEN = 5, N_("open")
    OPEN_LIMITED = 6, N_("beperkt open")
    NIGHT_WATCH = 7, N_("nacht, met wacht")
    NIGHT_CLOSED = 8, N_("nacht, dicht")
    STOPPED = 9, N_("gestopt")
    NOT_USABLE = 10, N_("niet veilig genoeg")
    CLOSING = 11, N_("sluiting voorgesteld")
    CLOSED = 12, N_("gesloten")


OPENED = (State.OPEN, State.OPEN_LIMITED, State.NIGHT_WATCH, State.NIGHT_CLOSED)
PREPARING = (State.ORDERED, State.STAFFING, State.CHECKED, State.NOT_USABLE)
HEARD_FROM = (
    State.STAFFING,
    State.CHECKED,
    State.OPEN,
    State.OPEN_LIMITED,
    State.NIGHT_WATCH,
    State.NOT_USABLE,
    State.CLOSING,
)
_MODE = {
    Mode.OPEN: State.OPEN,
    Mode.LIMITED: State.OPEN_LIMITED,
    Mode.NIGHT_WATCH: State.NIGHT_WATCH,
    Mode.NIGHT_CLOSED: State.NIGHT_CLOSED,
}


class Point(msgspec.Struct, frozen=True, kw_only=True, array_like=True):
    """The record of a support point.  All times are stamps, 0 means not yet; orders hold Unix s."""

    id: int
    code: str
    place: int
    planned_at: int
    plan: PlanPoint
    state: State = State.PLANNED
    ordered_at: int = 0
    order: OrderOpen | None = None
    orders: int = 0
    revoked_at: int = 0
    revoked_why: str = ""
    accepted_at: int = 0
    accept: AcceptOrder | None = None
    checked_at: int = 0
    check: SafetyCheck | None = None
    opened_at: int = 0
    limits: str = ""
    mode_until: int | None = None
    confirmed_at: int = 0
    heard_at: int = 0
    heartbeat_at: int = 0
    heartbeat: Heartbeat | None = None
    stopped_at: int = 0
    stop: StopPoint | None = None
    moved_at: int = 0
    move: RelocatePoint | None = None
    closing_at: int = 0
    open_items: str = ""
    resume: State | None = None
    kept_open_why: str = ""
    closed_at: int = 0
    nearest: str = ""
    standing: Standing | None = None
    trigger: Trigger | None = None

    @property
    def order_stands(self) -> bool:
        """Is there an order in force that the crisis team gave for this opening?"""
        return self.order is not None and not self.revoked_at and not self.closed_at

    @property
    def ordered(self) -> bool:
        """Is there an order in force, if only the standing one on which it opened?"""
        return self.order_stands or (self.trigger is not None and self.trigger.stands)

    @property
    def provisional(self) -> bool:
        """Open on its standing order (voorlopig open), neither confirmed nor overruled yet."""
        return self.trigger is not None and self.trigger.waits

    @property
    def without_order(self) -> bool:
        """Open, while no order is in force: the crisis team must see this."""
        return self.state in OPENED and not self.ordered

    @property
    def links(self) -> tuple[tuple[LinkKind, LinkState], tuple[LinkKind, LinkState]]:
        """The primary link and the backup as the last heartbeat told: over what, and how it is."""
        beat = self.heartbeat
        if beat is None:
            return ((LinkKind.UNKNOWN, LinkState.UNKNOWN),) * 2
        return (beat.primary_by, beat.primary), (beat.backup_by, beat.backup)

    @property
    def services(self) -> Services:
        """What it was ordered to offer, else what it was planned for."""
        order = self.order or (self.standing.order if self.trigger and self.standing else None)
        return (order.services if order else frozenset()) or self.plan.services

    @property
    def failed(self) -> tuple[Item, ...]:
        """The blocking items that the last check did not find in order."""
        return failed(self.check.results) if self.check else ()

    @property
    def check_stands(self) -> bool:
        """Was it checked since the last stop or move, with all blocking items in order?"""
        checked = self.checked_at > max(self.stopped_at, self.moved_at)
        return checked and not self.failed

    @property
    def needs_confirmation(self) -> bool:
        """Open, and not confirmed by the crisis team since."""
        return self.state in OPENED and self.confirmed_at < self.opened_at


def judge(record: Point | None, act: Act, context: Context) -> Refusal | None:
    """May this be done to this point now?"""
    if record is None:
        return _judge_plan(act, context) if isinstance(act, PlanPoint) else _unknown()
    if isinstance(act, PlanPoint):
        return Refusal("points.planned", N_("Dit punt staat al in het systeem."))
    if getattr(act, "place", record.place) != record.place:
        return Refusal("points.other_place", N_("Dit gaat over een ander punt."))
    match act:
        case StopPoint():
            return _judge_stop(act)
        case OrderOpen():
            return _judge_order(record, act)
        case SafetyCheck():
            return _judge_check(act)
        case Heartbeat():
            return None
        case StandingOrder() if record.provisional:
            return Refusal(
                "points.provisional",
                N_("Het punt is open op de staande opdracht. Bevestig dat eerst, of trek het in."),
            )
        case StandingOrder():
            return judge_standing(act)
        case OpenOnStandingOrder():
            return _judge_trigger(record, act, context)
        case RevokeOrder(which=Which.STANDING):
            if record.standing is not None and not record.standing.withdrawn_at:
                return None
            return Refusal(
                "points.no_standing_order", N_("Er is geen staande opdracht om in te trekken.")
            )
    if not record.ordered and not (record.state in OPENED or isinstance(act, ClosePoint)):
        return Refusal(
            "points.not_ordered", N_("Er is nog geen opdracht. Vraag het gemeentelijk crisisteam.")
        )
    match act:
        case AcceptOrder() if record.accepted_at > record.ordered_at:
            return Refusal("points.accepted", N_("De opdracht is al aanvaard."))
        case OpenPoint():
            return _judge_open(record, act, context)
        case ConfirmOpen() if record.state not in OPENED:
            return Refusal("points.not_open", N_("Het punt is niet open."))
        case SetMode():
            return _judge_mode(record, act, context)
        case RelocatePoint() if not act.to.strip():
            return Refusal("points.no_destination", N_("Vul in waar het punt heen gaat."), "to")
        case StartClosing() if record.state is State.CLOSING:
            return Refusal("points.closing", N_("De sluiting is al voorgesteld."))
        case ClosePoint() if record.state in (State.CLOSED, State.PLANNED):
            return Refusal("points.closed", N_("Het punt is al dicht."))
        case ClosePoint() if record.provisional and not act.note.strip():
            return Refusal("points.no_why", N_("Schrijf op waarom het punt niet open mag."), "note")
        case RevokeOrder() if not record.ordered:
            return Refusal("points.not_ordered", N_("Er is geen opdracht om in te trekken."))
        case KeepOpen() if record.state is not State.CLOSING:
            return Refusal("points.not_closing", N_("Niemand heeft voorgesteld om te sluiten."))
        case _:
            return None


def _unknown() -> Refusal:
    return Refusal("points.unknown", N_("Dit punt is hier niet bekend."))


def _judge_plan(act: PlanPoint, context: Context) -> Refusal | None:
    if act.place not in context.charter.place:
        return Refusal("points.no_such_place", N_("Dit punt staat niet op de lijst van de regio."))
    if context.by_key("points", act.code) is not None:
        return Refusal("points.planned", N_("Dit punt staat al in het systeem."))
    if not act.code.strip() or not act.name.strip():
        return Refusal("points.no_name", N_("Vul een roepnaam en een naam in."), "name")
    return None


def _judge_stop(act: StopPoint) -> Refusal | None:
    """Nothing may stand between a person and a stop; only the size of a text is a limit."""
    if len(act.reason) > STOP_TEXT_MAX:
        return Refusal("points.stop_text", N_("Maak de tekst korter."), "reason")
    return None


def _judge_order(record: Point, act: OrderOpen) -> Refusal | None:
    if record.order_stands and record.state is not State.CLOSING:
        return Refusal("points.ordered", N_("Er is al een opdracht om dit punt te openen."))
    start, end = act.effective_from, act.expected_until
    if start is not None and end is not None and end <= start:
        return Refusal("points.until", N_("De eindtijd ligt voor de begintijd."), "expected_until")
    return None


def _judge_check(act: SafetyCheck) -> Refusal | None:
    numbers = [number for number, _ in act.results]
    if any(number not in ITEMS for number in numbers):
        return Refusal("points.unknown_item", N_("De lijst bevat een onbekende vraag."), "results")
    if len(set(numbers)) < len(numbers):
        return Refusal("points.item_twice", N_("Een vraag is twee keer ingevuld."), "results")
    results = dict(act.results)
    for item in CHECKLIST:
        if item.blocking and item.number not in results:
            return Refusal(
                "points.item_missing", N_("Vul nog in: {item}."), "results", item=item.text
            )
        if item.blocking and not item.may_skip and results[item.number] is Result.NA:
            return Refusal(
                "points.item_needed",
                N_("Kies in orde of niet in orde bij: {item}."),
                "results",
                item=item.text,
            )
    return None


def _judge_safe(record: Point, context: Context) -> Refusal | None:
    """Is there a safety check to open on?"""
    if record.stopped_at and record.checked_at <= record.stopped_at:
        return Refusal(
            "points.stopped", N_("Het punt is gestopt. Doe eerst een nieuwe veiligheidscontrole.")
        )
    if not record.checked_at or record.checked_at <= record.moved_at:
        return Refusal("points.not_checked", N_("Doe eerst de veiligheidscontrole."))
    if record.failed:
        return Refusal(
            "points.unsafe",
            N_("Het punt kan niet open. Dit is niet in orde: {item}."),
            item=record.failed[0].text,
        )
    if context.now - record.checked_at > CHECK_VALID:
        return Refusal(
            "points.check_old", N_("De veiligheidscontrole is ouder dan 8 uur. Doe hem opnieuw.")
        )
    return None


def _judge_open(record: Point, act: OpenPoint, context: Context) -> Refusal | None:
    if record.state in OPENED:
        return Refusal("points.open", N_("Het punt is al open."))
    if act.limited and not act.limits.strip():
        return Refusal("points.no_limits", N_("Schrijf op wat hier niet kan."), "limits")
    return _judge_safe(record, context)


def _judge_trigger(record: Point, act: OpenOnStandingOrder, context: Context) -> Refusal | None:
    if record.state in OPENED:
        return Refusal("points.open", N_("Het punt is al open."))
    if record.order_stands:
        return Refusal(
            "points.ordered", N_("Er is een opdracht van het crisisteam. Open het punt daarop.")
        )
    refused = uncovered(record.standing, act, context.now)
    if refused is not None:
        return refused
    assert record.standing is not None
    return judge_silence(record.standing.order, context.silent_s) or _judge_safe(record, context)


def _judge_mode(record: Point, act: SetMode, context: Context) -> Refusal | None:
    if record.state not in OPENED:
        return Refusal("points.not_open", N_("Het punt is niet open."))
    if act.mode is Mode.LIMITED and not act.limits.strip():
        return Refusal("points.no_limits", N_("Schrijf op wat hier niet kan."), "limits")
    wakes = record.state in (State.NIGHT_WATCH, State.NIGHT_CLOSED)
    if wakes and act.mode in (Mode.OPEN, Mode.LIMITED):
        return _judge_safe(record, context)
    return None


def apply(record: Point | None, act: Act, meta: Meta) -> Point:
    """The point after this act."""
    if record is None:
        assert isinstance(act, PlanPoint)
        return Point(id=meta.record, code=act.code, place=act.place, planned_at=meta.at, plan=act)
    if getattr(act, "place", record.place) != record.place:
        return record
    new = msgspec.structs.replace
    if meta.place == record.place:
        record = new(record, heard_at=max(record.heard_at, meta.at))
    match act:
        case OrderOpen():
            return _ordered(record, act, meta)
        case AcceptOrder():
            state = State.STAFFING if record.state is State.ORDERED else record.state
            return new(record, state=state, accepted_at=meta.at, accept=act)
        case SafetyCheck():
            return _checked(record, act, meta)
        case OpenPoint() if record.check_stands:
            return new(
                record,
                state=State.OPEN_LIMITED if act.limited else State.OPEN,
                limits=act.limits,
                mode_until=None,
                opened_at=meta.at,
                closing_at=0,
                resume=None,
            )
        case ConfirmOpen() if record.state in OPENED:
            return new(_confirmed(record, meta.at, meta.role), confirmed_at=meta.at)
        case StandingOrder():
            return new(record, standing=Standing(order=act, at=meta.at, by=meta.role))
        case OpenOnStandingOrder() if record.check_stands:
            return _opened_on_standing(record, act, meta)
        case SetMode() if record.state in OPENED:
            return new(record, state=_MODE[act.mode], limits=act.limits, mode_until=act.until)
        case Heartbeat():
            return new(record, heartbeat_at=meta.at, heartbeat=act)
        case StopPoint():
            return new(record, state=State.STOPPED, stopped_at=meta.at, stop=act)
        case RelocatePoint() if record.state is not State.CLOSED:
            state = record.state if record.state is State.PLANNED else State.STAFFING
            return new(record, state=state, moved_at=meta.at, move=act)
        case StartClosing() if record.state in (*OPENED, State.STOPPED, *PREPARING):
            return _closing(record, act.open_items, meta)
        case ClosePoint():
            return new(
                _ended(record, act.note, meta),
                state=State.CLOSED,
                closed_at=meta.at,
                closing_at=0,
                nearest=act.nearest,
            )
        case RevokeOrder():
            return _revoked(record, act, meta)
        case KeepOpen() if record.state is State.CLOSING:
            return new(
                record,
                state=record.resume or State.STAFFING,
                closing_at=0,
                resume=None,
                kept_open_why=act.why,
            )
        case _:
            return record


def _ordered(record: Point, act: OrderOpen, meta: Meta) -> Point:
    """A new order.  A point that was closing goes on; one at work gets another order only."""
    if record.provisional:
        told = meta.at if record.state in OPENED else record.confirmed_at
        record = msgspec.structs.replace(_confirmed(record, meta.at, meta.role), confirmed_at=told)
    sleeping = record.state in (State.PLANNED, State.CLOSED)
    state: State = record.state
    if sleeping:
        state = State.ORDERED
    elif state is State.CLOSING:
        state = record.resume or State.STAFFING
    record = msgspec.structs.replace(
        record,
        state=state,
        ordered_at=meta.at,
        order=act,
        orders=record.orders + 1,
        revoked_at=0,
        revoked_why="",
        closing_at=0,
        resume=None,
        closed_at=0,
    )
    if not sleeping:
        return record
    return msgspec.structs.replace(
        record, accepted_at=0, accept=None, opened_at=0, confirmed_at=0, limits="", mode_until=None
    )


def _checked(record: Point, act: SafetyCheck, meta: Meta) -> Point:
    record = msgspec.structs.replace(record, checked_at=meta.at, check=act)
    state = record.state
    if state in (State.PLANNED, State.CLOSED):
        return record
    if record.failed:
        state = State.STOPPED if state is State.STOPPED else State.NOT_USABLE
    elif state in (*PREPARING, State.STOPPED):
        state = State.CHECKED if record.ordered else State.PLANNED
    return msgspec.structs.replace(record, state=state)


def _closing(record: Point, open_items: str, meta: Meta) -> Point:
    return msgspec.structs.replace(
        record,
        state=State.CLOSING,
        closing_at=meta.at,
        open_items=open_items,
        resume=record.state,
    )


def _opened_on_standing(record: Point, act: OpenOnStandingOrder, meta: Meta) -> Point:
    """Open, on the standing order; where an order was on its way already, that one confirms."""
    if record.state in OPENED and record.ordered:
        return record
    record = msgspec.structs.replace(
        record,
        state=record.state if record.state in OPENED else State.OPEN,
        opened_at=meta.at,
        limits="",
        mode_until=None,
        closing_at=0,
        resume=None,
        trigger=triggered(record.standing, act, meta.at),
    )
    return _confirmed(record, meta.at, None) if record.order_stands else record


def _confirmed(record: Point, at: int, by: Role | None) -> Point:
    """The crisis team stands behind the opening, also where no order covered it before."""
    if record.trigger is None or record.trigger.confirmed_at:
        return record
    trigger = msgspec.structs.replace(
        record.trigger, confirmed_at=at, confirmed_by=by, ended_at=0, why=""
    )
    return msgspec.structs.replace(record, trigger=trigger)


def _ended(record: Point, why: str, meta: Meta) -> Point:
    """The opening on a standing order is over; one that waited is overruled, and its order too."""
    trigger = record.trigger
    if trigger is None or not trigger.stands:
        return record
    if trigger.waits:
        record = _disarmed(record, why, meta)
    trigger = msgspec.structs.replace(trigger, ended_at=meta.at, why=why)
    return msgspec.structs.replace(record, trigger=trigger)


def _disarmed(record: Point, why: str, meta: Meta) -> Point:
    """The standing order opens nothing any more."""
    if record.standing is None or record.standing.withdrawn_at:
        return record
    standing = msgspec.structs.replace(record.standing, withdrawn_at=meta.at, why=why)
    return msgspec.structs.replace(record, standing=standing)


def _revoked(record: Point, act: RevokeOrder, meta: Meta) -> Point:
    """Before opening the point goes back to sleep; an open one must still be closed.

    Who withdraws the standing order also overrules an opening on it that waits.
    """
    if act.which is Which.STANDING:
        record = _disarmed(record, act.why, meta)
        if not record.provisional:
            return record
    elif not record.ordered:
        return record
    record = _ended(record, act.why, meta)
    record = msgspec.structs.replace(record, revoked_at=meta.at, revoked_why=act.why)
    if record.state in PREPARING:
        return msgspec.structs.replace(record, state=State.PLANNED)
    if record.state in OPENED:
        return _closing(record, record.open_items, meta)
    return record


def interval(record: Point) -> int:
    """How often the point must be heard from, in stamp units."""
    return interval_after(record.heartbeat)


def silent_from(record: Point) -> int:
    """From when on the point counts as silent; `NEVER` while nobody should be there.

    Any act that the point makes about itself is a sign of life, not only a heartbeat.
    """
    if record.state not in HEARD_FROM:
        return NEVER
    since = max(record.heard_at, record.heartbeat_at, record.accepted_at, record.opened_at)
    return since + SILENT_AFTER * interval(record)


def silent(record: Point, now: int) -> bool:
    """Should the point have been heard from, and wasn't?  `now` is a stamp.  DOMAIN 5."""
    return now >= silent_from(record)


def line(record: Point, zone: tzinfo = UTC) -> str:
    """The heartbeat as one line to read out: `OND Y 1430 V46 Q12 E1 N9 S5/8 P14 W200 L1+2-`.

    VO after the time: open on a standing order, provisionally.  The letters: `heartbeat.words`.
    """
    at = datetime.fromtimestamp(to_wall(record.heartbeat_at or record.planned_at), zone)
    out = [record.code, _status(record), f"{at:%H%M}" + ("Z" if zone is UTC else "")]
    if record.provisional:
        out.append("VO")
    return " ".join(out + (words(record.heartbeat) if record.heartbeat else []))


def _status(record: Point) -> str:
    match record.state:
        case State.STOPPED:
            return "STOP"
        case State.CLOSED | State.PLANNED | State.NIGHT_CLOSED:
            return "CLOSED"
        case State.STAFFING if record.moved_at > record.opened_at:
            return "MOVED"
        case _:
            return LETTER[record.heartbeat.colour] if record.heartbeat else "?"


def due(record: Point) -> int:
    """By when the crisis team must decide something, or look at its order again."""
    if record.state is State.PLANNED or record.state is State.CLOSED:
        return NEVER
    moments = []
    if record.order is not None and record.order.review_at is not None and record.ordered:
        moments.append(from_wall(record.order.review_at))
    if record.state is State.ORDERED:
        moments.append(record.ordered_at + ACCEPT_WITHIN)
    if record.needs_confirmation:
        moments.append(record.opened_at + DECIDE_WITHIN)
    if record.state is State.CLOSING:
        moments.append(record.closing_at + DECIDE_WITHIN)
    return min(moments, default=NEVER)


def row(record: Point) -> Row:
    """Where the point stands in the lists."""
    decide = record.needs_confirmation or record.without_order or record.state is State.CLOSING
    must_act = record.state in (*PREPARING, State.STOPPED)
    lane = Lane.ROUTINE
    if record.state is State.STOPPED:
        lane = Lane.NOOD
    elif must_act or decide:
        lane = Lane.SPOED
    return Row(
        state=record.state,
        lane=lane,
        due=due(record),
        opened=record.planned_at,
        place=record.place,
        todo=(FRONT if must_act else 0) | (BACK if decide else 0),
        key=record.code,
    )


def home(charter: Charter, place: Place, act: Any) -> int:
    """Every node knows how every point stands."""
    return REGION


_AUTHORITY = frozenset({Role.GCT_ACBZ, Role.GCT_OVDBZ, Role.GCT_MAYOR})
_COORDINATOR = frozenset({Role.NSP_COORDINATOR})
_CHECKERS = _COORDINATOR | {Role.NSP_FACILITY}
_ON_SITE = NSP_STAFF | {Role.NSP_NODE}

PROCESS = Process(
    name="points",
    number=2,
    title=N_("Steunpunten"),
    record=Point,
    judge=judge,
    apply=apply,
    row=row,
    retention_days=0,
    does=(
        Does(act=PlanPoint, kind=16, by=GCT_STAFF | {Role.GCT_NODE}, basis=CARE,
             title=N_("Punt voorbereiden"), lane=fixed(Lane.ROUTINE), reach=back_office,
             opens=True, home=home),
        Does(act=OrderOpen, kind=17, by=_AUTHORITY, basis=ORDER, title=N_("Opdracht tot openen"),
             lane=fixed(Lane.SPOED), reach=back_office),
        Does(act=AcceptOrder, kind=18, by=_COORDINATOR, basis=CARE,
             title=N_("Opdracht aanvaarden"), lane=fixed(Lane.SPOED), reach=own_place),
        Does(act=SafetyCheck, kind=19, by=_CHECKERS, basis=CARE, title=N_("Veiligheidscontrole"),
             lane=fixed(Lane.SPOED), reach=own_place),
        Does(act=OpenPoint, kind=20, by=_COORDINATOR, basis=CARE, title=N_("Openen"),
             lane=fixed(Lane.SPOED), reach=own_place),
        Does(act=ConfirmOpen, kind=21, by=_AUTHORITY, basis=ORDER,
             title=N_("Opening bevestigen"), lane=fixed(Lane.SPOED), reach=back_office),
        Does(act=SetMode, kind=22, by=_COORDINATOR, basis=CARE, title=N_("Stand veranderen"),
             lane=fixed(Lane.SPOED), reach=own_place),
        Does(act=Heartbeat, kind=23, by=_ON_SITE, basis=CARE, title=N_("Statusbericht"),
             lane=fixed(Lane.ROUTINE), reach=own_place),
        Does(act=StopPoint, kind=24, by=_ON_SITE | _AUTHORITY, basis=HOUSE, title=N_("STOP"),
             lane=fixed(Lane.NOOD), reach=back_office),
        Does(act=RelocatePoint, kind=25, by=_COORDINATOR, basis=CARE, title=N_("Verplaatsen"),
             lane=fixed(Lane.SPOED), reach=own_place),
        Does(act=StartClosing, kind=26, by=_COORDINATOR, basis=CARE,
             title=N_("Sluiting voorstellen"), lane=fixed(Lane.ROUTINE), reach=own_place),
        Does(act=ClosePoint, kind=27, by=_AUTHORITY, basis=ORDER,
             title=N_("Definitief sluiten"), lane=fixed(Lane.SPOED), reach=back_office),
        Does(act=RevokeOrder, kind=28, by=_AUTHORITY, basis=ORDER,
             title=N_("Opdracht intrekken"), lane=fixed(Lane.SPOED), reach=back_office),
        Does(act=KeepOpen, kind=29, by=_AUTHORITY, basis=ORDER, title=N_("Niet sluiten"),
             lane=fixed(Lane.SPOED), reach=back_office),
        Does(act=StandingOrder, kind=30, by=_AUTHORITY, basis=ORDER,
             title=N_("Staande opdracht geven"), lane=fixed(Lane.SPOED), reach=back_office),
        Does(act=OpenOnStandingOrder, kind=31, by=_COORDINATOR, basis=ORDER,
             title=N_("Openen op staande opdracht"), lane=fixed(Lane.SPOED), reach=own_place),
    ),
)  # fmt: skip
