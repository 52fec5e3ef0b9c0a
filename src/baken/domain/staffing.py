# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Staffing (bezetting): who may act at a place, and who is there now in which role.

    person: admitted -> retired
    duty:   on duty <-> on break -> off duty
    who admitted themselves: not confirmed -> confirmed

Two kinds of record.  A *person* lives with the computers of their own place only
(`own`), with the secret that their PIN makes; a *duty* (dienst) lives where the
offices can see it: `point:P`, or `offices`.  The rule this file guards: an
unfilled role is seen, and nobody acts in a role that they were not given.

The second half has two guards.  `judge` lets people sign in as themselves, in
the role that the act's header bears; only who leads the place signs in another.
Whether that person was given the role stands in the person's record, which the
sign-in desk has open anyway to compare the PIN: it asks `admits(person, role)`.
So no act needs to name a record of another audience.

A place that nobody leads (a point that opens cut off) can't wait for permission:
there the first admits themselves.  That stays visible, on the duty too, so that the
offices see it, until somebody else who leads or the crisis team confirms it.
Fields: DOMAIN 4.16; states: DOMAIN 5; roles: DOMAIN 2.1.
"""

from collections.abc import Iterable
from typing import Annotated, Any

import msgspec

from ..kernel.act import Act, personal
from ..kernel.audience import OFFICES, Scope, audience
from ..kernel.errors import Refusal
from ..kernel.lane import Lane
from ..kernel.stamp import UNITS_PER_S
from .basis import Basis
from .charter import NODES, STAFF, Charter, Place, PlaceKind, Role
from .process import NEVER, Context, Does, Meta, Process, Row, fixed, minutes
from .words import N_, Choice

SHIFT = minutes(8 * 60)
DAY = minutes(24 * 60)
UNITS_PER_H = 3600 * UNITS_PER_S
PIN_HASH_MAX = 160
ROLES_MAX = 16
BREAKS_MAX = 20

BADGE_LETTERS_MAX = 24

PersonNumber = Annotated[int, msgspec.Meta(ge=0, le=65_535)]
Roles = frozenset[Role]


class Org(Choice):
    """Organisatie that somebody comes from."""

    OTHER = 0, N_("anders")
    MUNICIPALITY = 1, N_("gemeente")
    RED_CROSS = 2, N_("Rode Kruis")
    SALVATION_ARMY = 3, N_("Leger des Heils")
    DARES = 4, N_("DARES")
    READY2HELP = 5, N_("Ready2Help")
    NEIGHBOUR = 6, N_("buurtbewoner")
    SAFETY_REGION = 7, N_("veiligheidsregio")
    DEFENCE = 8, N_("Defensie")
    LOCC = 9, N_("LOCC")


class Merger(msgspec.Struct, frozen=True):
    """Two tasks that one person should not do at once: by title, and why (Dutch).

    `roles` are the two roles where it is about roles, and holding both warns; without them it is
    about two acts on one thing, and the second is refused where it is judged.
    """

    one: str
    other: str
    why: str
    roles: tuple[Role, Role] | None = None


MERGERS: tuple[Merger, ...] = (
    Merger(
        Role.CP_INFO_MANAGER.label,
        Role.CP_UNIT_DESK.label,
        N_("Wie eenheden stuurt, ziet het hele beeld niet meer, en omgekeerd."),
        (Role.CP_INFO_MANAGER, Role.CP_UNIT_DESK),
    ),
    Merger(
        N_("een bericht schrijven"),
        N_("hetzelfde bericht controleren of goedkeuren"),
        N_("Vier ogen: een fout in een bericht aan iedereen haalt niemand terug."),
    ),
)


class AdmitPerson(Act):
    """Persoon toelaten.  `no` becomes the person's number at this place.

    `badge` is the number on the badge that they came with, after that of its organisation;
    `self_admitted`: nobody led this place, so they let themselves in.
    """

    org: Annotated[Org, msgspec.Meta(title=N_("Organisatie"))]
    roles: Annotated[
        Roles, msgspec.Meta(title=N_("Welke rollen?"), min_length=1, max_length=ROLES_MAX)
    ]
    no: Annotated[PersonNumber, msgspec.Meta(description="Number at this place")] = 0
    name: Annotated[str, personal(title=N_("Naam"), max_length=60)] = ""
    pin_hash: Annotated[
        str, personal(title=N_("Pincode (versleuteld)"), max_length=PIN_HASH_MAX)
    ] = ""
    badge: Annotated[str, personal(title=N_("Badge"), max_length=BADGE_LETTERS_MAX)] = ""
    self_admitted: Annotated[bool, msgspec.Meta(title=N_("Heeft zichzelf toegelaten"))] = False


class ChangePin(Act):
    """Pincode veranderen: by the person, or by who leads the place."""

    pin_hash: Annotated[
        str, personal(title=N_("Pincode (versleuteld)"), max_length=PIN_HASH_MAX)
    ] = ""


class ChangeRoles(Act):
    """Rollen veranderen."""

    roles: Annotated[
        Roles, msgspec.Meta(title=N_("Welke rollen?"), min_length=1, max_length=ROLES_MAX)
    ]


class RetirePerson(Act):
    """Persoon afmelden voorgoed: may not sign in here any more."""

    why: Annotated[str, personal(title=N_("Waarom?"), max_length=160)] = ""


class SignIn(Act):
    """Aanmelden: somebody starts a duty in one role.  Two roles are two duties."""

    person: Annotated[PersonNumber, msgspec.Meta(description="Number at this place; 0 has none")]
    role: Annotated[Role, msgspec.Meta(title=N_("In welke rol?"))]
    org: Annotated[Org, msgspec.Meta(title=N_("Organisatie"))] = Org.OTHER
    name: Annotated[str, personal(title=N_("Naam"), max_length=60)] = ""
    minutes_ago: Annotated[
        int, msgspec.Meta(title=N_("Hoeveel minuten geleden begonnen?"), ge=0, le=1_440)
    ] = 0
    self_admitted: Annotated[bool, msgspec.Meta(title=N_("Heeft zichzelf toegelaten"))] = False


class TakeBreak(Act):
    """Pauze."""


class ReturnFromBreak(Act):
    """Terug van pauze."""


class SignOut(Act):
    """Afmelden: the duty ends; what is handed over to whom goes in the log."""


class ConfirmAdmission(Act):
    """Toelating bevestigen: somebody else who leads, or the crisis team, knows who this is."""


class State(Choice):
    """Of a person: admitted or retired.  Of a duty: the other three."""

    ADMITTED = 1, N_("toegelaten")
    RETIRED = 2, N_("afgemeld")
    ON_DUTY = 3, N_("aan het werk")
    ON_BREAK = 4, N_("pauze")
    OFF_DUTY = 5, N_("naar huis")


class Person(msgspec.Struct, frozen=True, kw_only=True, array_like=True, tag=1):
    """The record of a person at a place.  Times are stamps."""

    id: int
    no: int
    place: int
    admitted_at: int
    name: str
    org: Org
    roles: Roles
    pin_hash: str = ""
    state: State = State.ADMITTED
    pin_at: int = 0
    retired_at: int = 0
    retired_why: str = ""
    badge: str = ""
    self_admitted: bool = False


class Duty(msgspec.Struct, frozen=True, kw_only=True, array_like=True, tag=2):
    """The record of a duty.  Times are stamps; 0 means not yet."""

    id: int
    place: int
    person: int
    role: Role
    name: str
    org: Org
    since: int
    state: State = State.ON_DUTY
    break_since: int = 0
    breaks: tuple[tuple[int, int], ...] = ()
    off_at: int = 0
    self_admitted: bool = False
    confirmed_at: int = 0
    confirmed_by: int = 0

    @property
    def to_confirm(self) -> bool:
        """Did this person let themselves in, and has nobody said yet that it is good?"""
        return self.self_admitted and not self.confirmed_at


Record = Person | Duty


def judge(record: Record | None, act: Act, context: Context) -> Refusal | None:
    """May this be done at this place now?"""
    match record:
        case None:
            return _judge_opening(act, context)
        case Person():
            return _judge_person(record, act, context)
        case Duty():
            return _judge_duty(record, act, context)


def _judge_opening(act: Act, context: Context) -> Refusal | None:
    match act:
        case AdmitPerson():
            if not act.name.strip():
                return Refusal("staffing.no_name", N_("Vul een naam in."), "name")
            return _judge_roles(act.roles, context.place)
        case SignIn():
            return _judge_sign_in(act, context)
        case _:
            return Refusal("staffing.unknown", N_("Deze persoon is hier niet bekend."))


def _judge_roles(roles: Roles, place: Place) -> Refusal | None:
    if not roles:
        return Refusal("staffing.no_role", N_("Kies minstens één rol."), "roles")
    if not _fit(roles, place.kind):
        return Refusal("staffing.wrong_role", N_("Deze rol hoort niet bij deze plek."), "roles")
    return None


def _fit(roles: Roles, kind: PlaceKind) -> bool:
    return all(role.kind is kind and not role.is_node for role in roles)


def _judge_sign_in(act: SignIn, context: Context) -> Refusal | None:
    if not _fit(frozenset({act.role}), context.place.kind):
        return Refusal("staffing.wrong_role", N_("Deze rol hoort niet bij deze plek."), "role")
    actor = context.actor
    if (act.person, act.role) != (actor.person, actor.role) and actor.role not in LEADERS:
        return Refusal(
            "staffing.not_yourself", N_("U kunt alleen uzelf aanmelden. Vraag de coördinator.")
        )
    if not act.name.strip():
        return Refusal("staffing.no_name", N_("Vul een naam in."), "name")
    return None


def _judge_person(record: Person, act: Act, context: Context) -> Refusal | None:
    if record.place != context.place.number:
        return Refusal("staffing.other_place", N_("Deze persoon hoort bij een andere plek."))
    if record.state is State.RETIRED:
        return Refusal("staffing.retired", N_("Deze persoon is afgemeld."))
    match act:
        case ChangePin():
            if not act.pin_hash:
                return Refusal("staffing.no_pin", N_("Vul een pincode in."), "pin_hash")
            if not _own_pin(record, context.actor.person, context.actor.role):
                return Refusal(
                    "staffing.not_your_pin", N_("U kunt alleen uw eigen pincode veranderen.")
                )
        case ChangeRoles():
            return _judge_roles(act.roles, context.place)
        case RetirePerson():
            return None
        case _:
            return Refusal("staffing.not_a_duty", N_("Dit kan alleen bij een dienst."))
    return None


def _own_pin(record: Person, person: int, role: Role) -> bool:
    return role in LEADERS or role in NODES or person == record.no


def _judge_confirmation(record: Duty, context: Context) -> Refusal | None:
    actor = context.actor
    if not record.to_confirm:
        return Refusal("staffing.nothing_to_confirm", N_("Hier is niets te bevestigen."))
    if not _may_confirm(record, context.place.number, actor.person, actor.role):
        return Refusal(
            "staffing.not_yours_to_confirm",
            N_("Dit bevestigt een ander die hier de leiding heeft, of het crisisteam."),
        )
    return None


def _may_confirm(record: Duty, place: int, person: int, role: Role) -> bool:
    """Somebody else who leads the same place, or the crisis team of any place it can see."""
    if place == record.place:
        return role in LEADERS and person != record.person
    return role in CRISIS_LEADERS


def _judge_duty(record: Duty, act: Act, context: Context) -> Refusal | None:
    if isinstance(act, ConfirmAdmission):
        return _judge_confirmation(record, context)
    if record.place != context.place.number:
        return Refusal("staffing.other_place", N_("Deze dienst hoort bij een andere plek."))
    if record.state is State.OFF_DUTY:
        return Refusal("staffing.off", N_("Deze dienst is al voorbij."))
    actor = context.actor
    if not _own_duty(record, actor.person, actor.role):
        return Refusal("staffing.not_your_duty", N_("U kunt alleen uw eigen dienst veranderen."))
    match act:
        case TakeBreak() if record.state is State.ON_BREAK:
            return Refusal("staffing.on_break", N_("De pauze loopt al."))
        case ReturnFromBreak() if record.state is not State.ON_BREAK:
            return Refusal("staffing.no_break", N_("Er loopt geen pauze."))
        case TakeBreak() | ReturnFromBreak() | SignOut():
            return None
        case _:
            return Refusal("staffing.not_a_person", N_("Dit kan alleen bij een persoon."))


def _own_duty(record: Duty, person: int, role: Role) -> bool:
    """Your own, or anyone's for who leads the place and for the computer (at closing time)."""
    return role in LEADERS or role in NODES or person == record.person != 0


def apply(record: Record | None, act: Act, meta: Meta) -> Record:
    """The person or the duty after this act.  Acts of another place change nothing."""
    match record:
        case None:
            assert isinstance(act, AdmitPerson | SignIn)
            return _admitted(act, meta) if isinstance(act, AdmitPerson) else _signed_in(act, meta)
        case Person():
            return _person(record, act, meta) if record.place == meta.place else record
        case Duty():
            if isinstance(act, ConfirmAdmission):
                return _confirmed(record, meta)
            return _duty(record, act, meta) if record.place == meta.place else record


def _admitted(act: AdmitPerson, meta: Meta) -> Person:
    return Person(
        id=meta.record,
        no=act.no,
        place=meta.place,
        admitted_at=meta.at,
        name=act.name,
        org=act.org,
        roles=_real(act.roles, meta.role.kind),
        pin_hash=act.pin_hash,
        pin_at=meta.at if act.pin_hash else 0,
        badge=act.badge,
        self_admitted=act.self_admitted,
    )


def _real(roles: Roles, kind: PlaceKind) -> Roles:
    """Only roles of this kind of place count, wherever the act came from."""
    return frozenset(role for role in roles if _fit(frozenset({role}), kind))


def _signed_in(act: SignIn, meta: Meta) -> Duty:
    return Duty(
        id=meta.record,
        place=meta.place,
        person=act.person,
        role=act.role,
        name=act.name,
        org=act.org,
        since=max(meta.at - minutes(act.minutes_ago), 0),
        self_admitted=act.self_admitted,
    )


def _confirmed(record: Duty, meta: Meta) -> Duty:
    if not record.to_confirm or not _may_confirm(record, meta.place, meta.person, meta.role):
        return record
    return msgspec.structs.replace(record, confirmed_at=meta.at, confirmed_by=meta.place)


def _person(record: Person, act: Act, meta: Meta) -> Person:
    new = msgspec.structs.replace
    match act:
        case ChangePin() if _own_pin(record, meta.person, meta.role):
            return new(record, pin_hash=act.pin_hash, pin_at=meta.at)
        case ChangeRoles():
            return new(record, roles=_real(act.roles, meta.role.kind))
        case RetirePerson():
            return new(
                record, state=State.RETIRED, pin_hash="", retired_at=meta.at, retired_why=act.why
            )
        case _:
            return record


def _duty(record: Duty, act: Act, meta: Meta) -> Duty:
    if record.state is State.OFF_DUTY or not _own_duty(record, meta.person, meta.role):
        return record
    new = msgspec.structs.replace
    match act:
        case TakeBreak() if record.state is State.ON_DUTY:
            return new(record, state=State.ON_BREAK, break_since=meta.at)
        case ReturnFromBreak() if record.state is State.ON_BREAK:
            return new(_back(record, meta.at), state=State.ON_DUTY)
        case SignOut():
            return new(_back(record, meta.at), state=State.OFF_DUTY, off_at=meta.at)
        case _:
            return record


def _back(record: Duty, at: int) -> Duty:
    if not record.break_since:
        return record
    breaks = (*record.breaks, (record.break_since, at))[-BREAKS_MAX:]
    return msgspec.structs.replace(record, breaks=breaks, break_since=0)


def admits(person: Person | None, role: Role) -> Refusal | None:
    """May this person sign in in this role?  Asked by the sign-in desk, beside the PIN."""
    if person is None:
        return Refusal("staffing.unknown", N_("Deze persoon is hier niet bekend."))
    if person.state is State.RETIRED:
        return Refusal("staffing.retired", N_("Deze persoon is afgemeld."))
    if role not in person.roles:
        return Refusal("staffing.not_your_role", N_("Deze rol is niet aan u gegeven."), "role")
    return None


def covered(duties: Iterable[Duty]) -> Roles:
    """The roles in which somebody is at work now; a break leaves the seat empty."""
    return frozenset(duty.role for duty in duties if duty.state is State.ON_DUTY)


def vacant(place: Place, duties: Iterable[Duty]) -> tuple[Role, ...]:
    """The roles that this place needs and that nobody fills now, in the charter's order."""
    filled = covered(duty for duty in duties if duty.place == place.number)
    return tuple(role for role in place.roles if role not in filled)


def hours(duty: Duty, now: int) -> float:
    """How long this duty lasts or lasted, breaks and all, in hours.  `now` is a stamp."""
    return max((duty.off_at or now) - duty.since, 0) / UNITS_PER_H


def hours_last_day(duties: Iterable[Duty], now: int) -> float:
    """For how many of the last 24 hours one person was on duty; two roles at once count once."""
    spans = sorted((max(duty.since, now - DAY), min(duty.off_at or now, now)) for duty in duties)
    total, reached = 0, 0
    for start, end in spans:
        total += max(end - max(start, reached), 0)
        reached = max(reached, end)
    return total / UNITS_PER_H


def tired(duty: Duty, now: int) -> bool:
    """Longer than a shift of 8 hours, and still there?"""
    return duty.state is not State.OFF_DUTY and now - duty.since > SHIFT


def forbidden_pairs(roles: Iterable[Role]) -> tuple[tuple[Role, Role], ...]:
    """The pairs that one person should not hold at once.  A warning, not a refusal."""
    held = frozenset(roles)
    pairs = (merger.roles for merger in MERGERS)
    return tuple(pair for pair in pairs if pair is not None and held.issuperset(pair))


def row(record: Record) -> Row:
    """Where the person or the duty stands in the lists; a duty is due when the shift is over."""
    match record:
        case Person():
            return Row(
                state=record.state,
                opened=record.admitted_at,
                place=record.place,
                key=f"{record.place}/{record.no}",
            )
        case Duty():
            return Row(
                state=record.state,
                due=NEVER if record.state is State.OFF_DUTY else record.since + SHIFT,
                opened=record.since,
                place=record.place,
            )


def closed_at(record: Record, last: int) -> int:
    """When they left.  Who is admitted is so for years; a duty that nobody ended lasted a day."""
    match record:
        case Person():
            return record.retired_at or NEVER
        case Duty():
            return record.off_at or record.since + DAY


def home_of_person(charter: Charter, place: Place, act: Any) -> int:
    """Only the computers of this place know who has which PIN."""
    return audience(Scope.OWN, place.number)


def home_of_duty(charter: Charter, place: Place, act: Any) -> int:
    """`point:P` for a support point; all offices see who is on duty at an office."""
    if place.kind is PlaceKind.NSP:
        return audience(Scope.POINT, place.number)
    return OFFICES


CRISIS_LEADERS = frozenset({Role.GCT_ACBZ, Role.GCT_OVDBZ})
LEADERS = CRISIS_LEADERS | {Role.NSP_COORDINATOR, Role.CP_DUTY_OFFICER}
_ADMIT = LEADERS | NODES
_STAFF = (Basis.PLAN, Basis.AVG_6_TASK)

PROCESS = Process(
    name="staffing",
    number=4,
    title=N_("Bezetting"),
    record=Record,
    judge=judge,
    apply=apply,
    row=row,
    closed_at=closed_at,
    does=(
        Does(act=AdmitPerson, kind=48, by=_ADMIT, basis=_STAFF, title=N_("Persoon toelaten"),
             lane=fixed(Lane.ROUTINE), opens=True, home=home_of_person, numbered=True),
        Does(act=ChangePin, kind=49, by=STAFF | NODES, basis=_STAFF,
             title=N_("Pincode veranderen"), lane=fixed(Lane.ROUTINE)),
        Does(act=ChangeRoles, kind=50, by=_ADMIT, basis=_STAFF, title=N_("Rollen veranderen"),
             lane=fixed(Lane.ROUTINE)),
        Does(act=RetirePerson, kind=51, by=_ADMIT, basis=_STAFF, title=N_("Persoon afmelden"),
             lane=fixed(Lane.ROUTINE)),
        Does(act=SignIn, kind=52, by=STAFF, basis=_STAFF, title=N_("Dienst beginnen"),
             lane=fixed(Lane.ROUTINE), opens=True, home=home_of_duty),
        Does(act=TakeBreak, kind=53, by=STAFF | NODES, basis=_STAFF, title=N_("Pauze"),
             lane=fixed(Lane.ROUTINE)),
        Does(act=ReturnFromBreak, kind=54, by=STAFF | NODES, basis=_STAFF,
             title=N_("Terug van pauze"), lane=fixed(Lane.ROUTINE)),
        Does(act=SignOut, kind=55, by=STAFF | NODES, basis=_STAFF, title=N_("Dienst beëindigen"),
             lane=fixed(Lane.ROUTINE)),
        Does(act=ConfirmAdmission, kind=56, by=LEADERS, basis=_STAFF,
             title=N_("Toelating bevestigen"), lane=fixed(Lane.ROUTINE)),
    ),
)  # fmt: skip
