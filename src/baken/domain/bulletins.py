# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Public bulletins (publieksberichten): drafted, checked by a second person, approved, posted.

    draft -> checked -> approved -> superseded | withdrawn
        side way: rejected (sent back; write a new one)
    at each point: posted -> removed

The rule this file guards: nobody publishes alone.  The drafter does not check and
does not approve, and an approval counts only on a check by another person; every
node applies that rule, so an approval without a check is shown and does nothing.
Phone numbers and addresses are typed fields that the second person verified.  A
bulletin says until when it holds, and a withdrawn one is taken off every board,
with a confirmation from each (Wvr 7; Bvr 2.1.3; DOMAIN 4.17, findings 6 and R1, R2).

A record folds its own acts only.  So when a bulletin replaces another, the node
that approves it also submits `SupersedeBulletin` on the one that it replaces.

All nodes read these records (`region`), so no text in them names a person.
"""

from typing import Annotated, Any

import msgspec

from ..kernel.act import Act
from ..kernel.audience import REGION
from ..kernel.errors import Refusal
from ..kernel.lane import Lane
from ..kernel.stamp import to_wall
from .basis import Basis
from .charter import NSP_STAFF, Charter, Place, Role
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
    fixed,
    minutes,
    own_place,
)
from .words import N_, Choice

VALID_MAX_S = 12 * 3600
CHECK_WITHIN = minutes(30)
CONTACTS_MAX = 12
PLACES_MAX = 1024  # boards that one bulletin hangs on; the oldest goes


class ContactKind(Choice):
    """Soort contactgegeven.  Of services only, never of a person."""

    PHONE = 0, N_("telefoonnummer")
    ADDRESS = 1, N_("adres")
    WEBSITE = 2, N_("website")
    FREQUENCY = 3, N_("radiozender")
    OTHER = 4, N_("anders")


ContactText = Annotated[str, msgspec.Meta(min_length=1, max_length=80)]


class DraftBulletin(Act):
    """Publieksbericht schrijven.  What is known, what isn't, and what people can do.

    Times 0 mean: valid from now, and for 12 hours.
    """

    title: Annotated[str, msgspec.Meta(title=N_("Titel"), min_length=1, max_length=80)]
    known: Annotated[str, msgspec.Meta(title=N_("Wat weten we?"), min_length=1, max_length=800)]
    advice: Annotated[str, msgspec.Meta(title=N_("Wat kunt u doen?"), min_length=1, max_length=600)]
    no: Annotated[int, msgspec.Meta(ge=0)] = 0
    unknown: Annotated[str, msgspec.Meta(title=N_("Wat weten we nog niet?"), max_length=400)] = ""
    for_whom: Annotated[str, msgspec.Meta(title=N_("Voor wie?"), max_length=80)] = ""
    source: Annotated[str, msgspec.Meta(title=N_("Van wie komt dit?"), max_length=80)] = ""
    as_of: Annotated[UnixS | None, msgspec.Meta(title=N_("Stand van hoe laat?"))] = None
    contacts: Annotated[
        tuple[tuple[ContactKind, ContactText], ...],
        msgspec.Meta(title=N_("Telefoonnummers en adressen"), max_length=CONTACTS_MAX),
    ] = ()
    valid_from: Annotated[UnixS, msgspec.Meta(title=N_("Geldig vanaf"))] = 0
    valid_until: Annotated[UnixS, msgspec.Meta(title=N_("Geldig tot"))] = 0
    next_update_at: Annotated[UnixS | None, msgspec.Meta(title=N_("Volgend bericht om"))] = None
    replaces: Annotated[int, msgspec.Meta(title=N_("Vervangt bericht"), ge=0)] = 0


class CheckBulletin(Act):
    """Controleren: another person has compared the facts, and tried each number and address."""

    contacts_verified: Annotated[
        bool, msgspec.Meta(title=N_("Alle nummers en adressen zijn nagekeken"))
    ] = False
    note: Annotated[str, msgspec.Meta(title=N_("Toelichting"), max_length=160)] = ""


class ApproveBulletin(Act):
    """Goedkeuren: from now on this is what the municipality says."""

    mandate: Annotated[
        str, msgspec.Meta(title=N_("Functie of nummer van het mandaat"), max_length=60)
    ] = ""


class RejectBulletin(Act):
    """Terugsturen, with the reason.  The drafter writes a new one."""

    reason: Annotated[str, msgspec.Meta(title=N_("Wat moet anders?"), min_length=1, max_length=240)]


class PostBulletin(Act):
    """Opgehangen: the sheet hangs on this point's board."""

    place: PlaceNumber


class WithdrawBulletin(Act):
    """Intrekken: it is wrong.  Every board takes it down and says so."""

    why: Annotated[str, msgspec.Meta(title=N_("Wat klopt er niet?"), min_length=1, max_length=240)]


class SupersedeBulletin(Act):
    """Vervangen: a newer bulletin, just approved, says it better."""

    by: Annotated[int, msgspec.Meta(title=N_("Vervangen door bericht"), ge=1)]


class ConfirmRemoved(Act):
    """Weggehaald: the sheet no longer hangs at this point (or never did)."""

    place: PlaceNumber


class State(Choice):
    """Toestand van een bericht.  DOMAIN 5; posting and removing stand beside it, per point."""

    DRAFT = 1, N_("concept")
    CHECKED = 2, N_("gecontroleerd")
    REJECTED = 3, N_("teruggestuurd")
    APPROVED = 4, N_("goedgekeurd")
    SUPERSEDED = 5, N_("vervangen")
    WITHDRAWN = 6, N_("ingetrokken")


BEFORE_APPROVAL = (State.DRAFT, State.CHECKED)
Who = tuple[int, int]  # place and person there
PlacesAt = tuple[tuple[int, int], ...]  # place and stamp, the newest last


class Bulletin(msgspec.Struct, frozen=True, kw_only=True, array_like=True):
    """The record of a bulletin.  Times are stamps (0 is not yet); `valid_*` are Unix seconds.

    `approved_by` is set only by an approval that counts; `approved_early_by` by one that came
    without a check by another person.  `short` is the number that the public sees.
    """

    id: int
    no: int
    short: str
    place: int
    drafted_at: int
    drafted_by: Who
    draft: DraftBulletin
    valid_from: int
    valid_until: int
    state: State = State.DRAFT
    checked_at: int = 0
    checked_by: Who | None = None
    contacts_verified: bool = False
    approved_at: int = 0
    approved_by: Who | None = None
    mandate: str = ""
    approved_early_at: int = 0
    approved_early_by: Who | None = None
    rejected_at: int = 0
    rejected_by: Who | None = None
    rejected_why: str = ""
    withdrawn_at: int = 0
    withdrawn_by: Who | None = None
    withdrawn_why: str = ""
    superseded_at: int = 0
    superseded_by: int = 0
    posted: PlacesAt = ()
    removed: PlacesAt = ()


def judge(record: Bulletin | None, act: Act, context: Context) -> Refusal | None:
    """May this be done to this bulletin now?"""
    if record is None:
        return _judge_draft(act, context) if isinstance(act, DraftBulletin) else _unknown()
    me = (context.place.number, context.actor.person)
    match act:
        case DraftBulletin():
            return Refusal("bulletins.drafted", N_("Dit bericht is al geschreven."))
        case CheckBulletin():
            return _judge_check(record, act, me)
        case ApproveBulletin():
            return _judge_approval(record, me)
        case RejectBulletin() if record.state not in BEFORE_APPROVAL:
            return Refusal(
                "bulletins.too_late_to_reject",
                N_("Terugsturen kan niet meer. Trek het bericht in als het niet klopt."),
            )
        case PostBulletin() if not current(record, to_wall(context.now)):
            return Refusal(
                "bulletins.not_current", N_("Dit bericht geldt nu niet. Hang het niet op.")
            )
        case WithdrawBulletin() if record.state is State.WITHDRAWN:
            return Refusal("bulletins.withdrawn", N_("Dit bericht is al ingetrokken."))
        case SupersedeBulletin():
            return _judge_supersede(record, act, context)
        case _:
            return None


def _unknown() -> Refusal:
    return Refusal("bulletins.unknown", N_("Dit bericht is hier niet bekend."))


def _judge_draft(act: DraftBulletin, context: Context) -> Refusal | None:
    for field, text in (("title", act.title), ("known", act.known)):
        if not text.strip():
            return Refusal("bulletins.empty", N_("Vul de titel in, en wat we weten."), field)
    if not act.advice.strip():
        return Refusal("bulletins.no_advice", N_("Schrijf op wat mensen kunnen doen."), "advice")
    if nobody := _nobody((context.place.number, context.actor.person)):
        return nobody
    start, end = _validity(act, context.now)
    if end <= start:
        return Refusal("bulletins.until", N_("De eindtijd ligt voor de begintijd."), "valid_until")
    if end - start > VALID_MAX_S:
        return Refusal(
            "bulletins.too_long", N_("Een bericht geldt ten hoogste 12 uur."), "valid_until"
        )
    if act.replaces and not isinstance(context.find(act.replaces), Bulletin):
        return Refusal(
            "bulletins.replaces_unknown",
            N_("Het bericht dat u vervangt is hier niet bekend."),
            "replaces",
        )
    return None


def _second_person(record: Bulletin, me: Who) -> bool:
    """Surely not the drafter: both known by number, and not the same."""
    return me != record.drafted_by and me[1] != 0 and record.drafted_by[1] != 0


def _nobody(me: Who) -> Refusal | None:
    if me[1] == 0:
        return Refusal("bulletins.nobody", N_("Meld u eerst aan: wie bent u?"))
    return None


def _judge_check(record: Bulletin, act: CheckBulletin, me: Who) -> Refusal | None:
    if record.state not in BEFORE_APPROVAL:
        return Refusal("bulletins.not_a_draft", N_("Dit bericht is geen concept meer."))
    if me == record.drafted_by:
        return Refusal(
            "bulletins.own_check", N_("U schreef dit bericht. Iemand anders moet het controleren.")
        )
    if record.draft.contacts and not act.contacts_verified:
        return Refusal(
            "bulletins.not_verified",
            N_("Kijk eerst alle telefoonnummers en adressen na."),
            "contacts_verified",
        )
    return _nobody(me)


def _judge_approval(record: Bulletin, me: Who) -> Refusal | None:
    if record.state not in BEFORE_APPROVAL:
        return Refusal("bulletins.not_a_draft", N_("Dit bericht is geen concept meer."))
    if me == record.drafted_by:
        return Refusal(
            "bulletins.own_approval",
            N_("U schreef dit bericht. Iemand anders moet het goedkeuren."),
        )
    if record.state is not State.CHECKED:
        return Refusal(
            "bulletins.not_checked", N_("Iemand anders moet het bericht eerst controleren.")
        )
    return _nobody(me)


def _judge_supersede(record: Bulletin, act: SupersedeBulletin, context: Context) -> Refusal | None:
    newer = context.find(act.by)
    if not isinstance(newer, Bulletin) or newer.id == record.id:
        return Refusal("bulletins.by_unknown", N_("Het nieuwe bericht is hier niet bekend."), "by")
    if newer.draft.replaces != record.id or newer.state is not State.APPROVED:
        return Refusal(
            "bulletins.by_not_approved",
            N_("Het nieuwe bericht vervangt dit bericht niet, of is nog niet goedgekeurd."),
            "by",
        )
    return None


def _validity(act: DraftBulletin, at: int) -> tuple[int, int]:
    start = act.valid_from or int(to_wall(at))
    return start, act.valid_until or start + VALID_MAX_S


def apply(record: Bulletin | None, act: Act, meta: Meta) -> Bulletin:
    """The bulletin after this act."""
    if record is None:
        assert isinstance(act, DraftBulletin)
        return _drafted(act, meta)
    new = msgspec.structs.replace
    me = (meta.place, meta.person)
    match act:
        case CheckBulletin() if _may_check(record, act, me):
            return new(
                record,
                state=State.CHECKED,
                checked_at=meta.at,
                checked_by=me,
                contacts_verified=act.contacts_verified,
            )
        case ApproveBulletin() if record.state in BEFORE_APPROVAL:
            return _approved(record, act, meta, me)
        case RejectBulletin() if record.state in BEFORE_APPROVAL:
            return new(
                record,
                state=State.REJECTED,
                rejected_at=meta.at,
                rejected_by=me,
                rejected_why=act.reason,
            )
        case PostBulletin() if act.place == meta.place:
            return new(record, posted=_noted(record.posted, act.place, meta.at))
        case ConfirmRemoved() if act.place == meta.place:
            return new(record, removed=_noted(record.removed, act.place, meta.at))
        case WithdrawBulletin() if record.state is not State.WITHDRAWN:
            return new(
                record,
                state=State.WITHDRAWN,
                withdrawn_at=meta.at,
                withdrawn_by=me,
                withdrawn_why=act.why,
            )
        case SupersedeBulletin() if act.by != record.id:
            return new(
                record,
                state=max(record.state, State.SUPERSEDED),
                superseded_at=meta.at,
                superseded_by=act.by,
            )
        case _:
            return record


def _drafted(act: DraftBulletin, meta: Meta) -> Bulletin:
    start, end = _validity(act, meta.at)
    return Bulletin(
        id=meta.record,
        no=act.no,
        short=f"{meta.code}-{act.no}",
        place=meta.place,
        drafted_at=meta.at,
        drafted_by=(meta.place, meta.person),
        draft=act,
        valid_from=start,
        valid_until=min(end, start + VALID_MAX_S),
    )


def _may_check(record: Bulletin, act: CheckBulletin, me: Who) -> bool:
    """A second person, known by number, who verified what there is to verify."""
    if record.state not in BEFORE_APPROVAL or not _second_person(record, me):
        return False
    return act.contacts_verified or not record.draft.contacts


def _approved(record: Bulletin, act: ApproveBulletin, meta: Meta, me: Who) -> Bulletin:
    if record.state is not State.CHECKED or not _second_person(record, me):
        return msgspec.structs.replace(record, approved_early_at=meta.at, approved_early_by=me)
    return msgspec.structs.replace(
        record, state=State.APPROVED, approved_at=meta.at, approved_by=me, mandate=act.mandate
    )


def _noted(places: PlacesAt, place: int, at: int) -> PlacesAt:
    others = tuple(pair for pair in places if pair[0] != place)
    return (*others, (place, at))[-PLACES_MAX:]


def current(record: Bulletin, now_s: float) -> bool:
    """May residents read this now: approved, not replaced or withdrawn, and still valid?"""
    return record.state is State.APPROVED and record.valid_from <= now_s < record.valid_until


def expired(record: Bulletin, now_s: float) -> bool:
    """Was it approved, and is its time over?"""
    return record.state is State.APPROVED and now_s >= record.valid_until


def hangs(record: Bulletin, place: int) -> bool:
    """Does this sheet hang at that point, as far as is known here?"""
    posted_at = dict(record.posted).get(place, 0)
    return posted_at > dict(record.removed).get(place, 0)


def take_down(record: Bulletin, place: int) -> bool:
    """Must this point still take the sheet down: it hangs there and may not any more?

    An expired sheet is not an alarm; `expired` shows it.
    """
    return record.state is not State.APPROVED and hangs(record, place)


def not_confirmed(record: Bulletin, points: tuple[int, ...]) -> tuple[int, ...]:
    """Of these points, those that did not yet say that a withdrawn sheet is off their board.

    Also a point that never said it hung: the word may not have come through.
    """
    if record.state is not State.WITHDRAWN or not (record.approved_at or record.posted):
        return ()
    removed = dict(record.removed)
    return tuple(point for point in points if removed.get(point, 0) <= record.withdrawn_at)


def row(record: Bulletin) -> Row:
    """Where the bulletin stands in the lists."""
    waiting = record.state in BEFORE_APPROVAL
    recalled = record.state is not State.APPROVED and any(
        hangs(record, place) for place, _ in record.posted
    )
    lane = Lane.SPOED if waiting or record.state is State.APPROVED else Lane.ROUTINE
    return Row(
        state=record.state,
        lane=Lane.NOOD if recalled else lane,
        due=record.drafted_at + CHECK_WITHIN if waiting else NEVER,
        opened=record.drafted_at,
        place=record.place,
        todo=(BACK if waiting else 0) | (FRONT if recalled else 0),
        key=record.short,
    )


def follow(record: Bulletin, act: Act) -> tuple[tuple[Act, int], ...]:
    """Who approves a bulletin that replaces another one supersedes that one in the same breath."""
    if isinstance(act, ApproveBulletin) and record.draft.replaces:
        return ((SupersedeBulletin(by=record.id), record.draft.replaces),)
    return ()


def home(charter: Charter, place: Place, act: Any) -> int:
    """One row of bulletins for the whole region."""
    return REGION


_DRAFT = frozenset({
    Role.NSP_COORDINATOR, Role.CP_DUTY_OFFICER, Role.CP_ASSESSOR, Role.CP_INFO_MANAGER,
    Role.GCT_HCOM, Role.GCT_HIN, Role.GCT_ACBZ,
})  # fmt: skip
_CHECK = frozenset({
    Role.CP_INFO_MANAGER, Role.GCT_ACBZ, Role.GCT_OVDBZ, Role.GCT_HIN, Role.GCT_HCOM,
})  # fmt: skip
_APPROVE = frozenset({Role.GCT_HCOM, Role.GCT_MAYOR})
_WITHDRAW = _APPROVE | {Role.GCT_ACBZ}
_INFORM = (Basis.WVR_7, Basis.BVR_213)

PROCESS = Process(
    name="bulletins",
    number=3,
    title=N_("Publieksberichten"),
    record=Bulletin,
    judge=judge,
    apply=apply,
    row=row,
    follow=follow,
    retention_days=0,
    does=(
        Does(act=DraftBulletin, kind=32, by=_DRAFT, basis=_INFORM, title=N_("Bericht schrijven"),
             lane=fixed(Lane.ROUTINE), opens=True, home=home, numbered=True),
        Does(act=CheckBulletin, kind=33, by=_CHECK, basis=_INFORM, title=N_("Controleren"),
             lane=fixed(Lane.SPOED)),
        Does(act=ApproveBulletin, kind=34, by=_APPROVE, basis=_INFORM, title=N_("Goedkeuren"),
             lane=fixed(Lane.SPOED)),
        Does(act=RejectBulletin, kind=35, by=_CHECK | _APPROVE, basis=_INFORM,
             title=N_("Terugsturen"), lane=fixed(Lane.ROUTINE)),
        Does(act=PostBulletin, kind=36, by=NSP_STAFF, basis=_INFORM, title=N_("Hangt op"),
             lane=fixed(Lane.ROUTINE), reach=own_place),
        Does(act=WithdrawBulletin, kind=37, by=_WITHDRAW, basis=_INFORM, title=N_("Intrekken"),
             lane=fixed(Lane.NOOD)),
        Does(act=ConfirmRemoved, kind=38, by=NSP_STAFF, basis=_INFORM, title=N_("Weggehaald"),
             lane=fixed(Lane.SPOED), reach=own_place),
        Does(act=SupersedeBulletin, kind=39, by=_APPROVE, basis=_INFORM, title=N_("Vervangen"),
             lane=fixed(Lane.SPOED)),
    ),
)  # fmt: skip
