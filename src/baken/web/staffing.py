# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The shift (dienst): who is here in which role, which seat is empty, and who may come in.

An empty seat is seen first; then who does several things at once, and who let
themselves in where nobody led, here and, for a back office, at its points.  Who
leads the place admits people and gives each a PIN; the PIN is typed by the person,
hashed, and never kept as typed.
"""

import asyncio
from typing import Any

import msgspec
from litestar import Response, get, post
from litestar.params import FromPath

from ..domain.access import What
from ..domain.charter import STAFF, Role
from ..domain.staffing import (
    MERGERS,
    AdmitPerson,
    ChangePin,
    ChangeRoles,
    ConfirmAdmission,
    Duty,
    Person,
    RetirePerson,
    ReturnFromBreak,
    SignOut,
    State,
    TakeBreak,
    forbidden_pairs,
    tired,
    vacant,
)
from ..kernel.errors import Refusal, StoreFull
from ..kernel.stamp import from_wall
from . import once, pins
from .forms import Fault, Form, Kind, Sheet, clean
from .posted import Words
from .screen import FULL, Screen, ThisScreen, failed, one, token_of
from .signin import (
    confirmed,
    duties,
    gate_of,
    person_of,
    persons,
    read_with_pin,
    role_options,
)

BREAK = Form("pauze", TakeBreak)
BACK = Form("terug", ReturnFromBreak)
HOME = Form("naar-huis", SignOut)
RETIRE = Form("weg", RetirePerson)
CONFIRM = Form("bevestig", ConfirmAdmission)
DUTY_FORMS = {"pauze": BREAK, "terug": BACK, "naar-huis": HOME, "bevestig": CONFIRM}

UNCONFIRMED_AMONG = 500  # the newest duties that those to confirm are looked for in
UNCONFIRMED_MAX = 50


class Seat(msgspec.Struct, frozen=True):
    """Somebody at work, as the list shows them."""

    duty: Duty
    tired: bool
    own: bool
    others: tuple[Role, ...]  # what else this person does now


def admit_form(screen: Screen) -> Form:
    """The form to admit somebody; its roles are those of this kind of place."""
    return Form(
        "toelaten",
        AdmitPerson,
        given=("no", "pin_hash", "badge", "self_admitted"),
        options={"roles": role_options(screen, STAFF)},
        kinds={"roles": Kind.SEVERAL},
        needed=("name",),
    )


def roles_form(screen: Screen) -> Form:
    return Form(
        "rollen",
        ChangeRoles,
        options={"roles": role_options(screen, STAFF)},
        kinds={"roles": Kind.SEVERAL},
    )


@get("/dienst")
async def shift(screen: ThisScreen) -> Response[Any]:
    """Who is on duty, and which seats are empty."""
    found = duties(screen.node)
    now = from_wall(screen.now_s)
    seats = [
        Seat(duty, tired(duty, now), duty.person == screen.viewer.person, _others(found, duty))
        for duty in sorted(found, key=lambda duty: (duty.role.value, duty.since))
    ]
    return screen.page(
        "staffing/shift.html",
        seats=seats,
        vacant=vacant(screen.place, found),
        doubled=_doubled(found),
        leads=(leads := screen.may(AdmitPerson)),
        on_break=State.ON_BREAK,
        mergers=MERGERS,
        unconfirmed=_unconfirmed(screen),
        may_confirm=lambda duty: _may_confirm(screen, duty),
        names=screen.node.charter.place,
        guessed=leads and gate_of(screen).guessed(screen.now_s),
    )


def _others(found: list[Duty], duty: Duty) -> tuple[Role, ...]:
    """What somebody does besides; a duty without a person's number is nobody's known."""
    return tuple(
        sorted(other.role for other in found if other.person == duty.person and other is not duty)
        if duty.person
        else ()
    )


def _unconfirmed(screen: Screen) -> list[Duty]:
    """Who let themselves in, here or at a point that this place stands behind; newest first."""
    here = {screen.place.number, *(p.number for p in screen.node.charter.points_of(screen.place))}
    query = screen.node.query(
        "staffing", places=tuple(sorted(here)), order="newest", limit=UNCONFIRMED_AMONG
    )
    found: dict[tuple[int, int], Duty] = {}
    for duty in screen.node.records(query):
        if not isinstance(duty, Duty) or not duty.self_admitted:
            continue
        known = found.get((duty.place, duty.person))
        if known is None or duty.confirmed_at:  # one word holds for the person
            found[duty.place, duty.person] = duty
    return [duty for duty in found.values() if duty.to_confirm][:UNCONFIRMED_MAX]


def _may_confirm(screen: Screen, duty: Duty) -> bool:
    actor = screen.actor_for(ConfirmAdmission)
    return screen.node.refusal(ConfirmAdmission(), actor, screen.now_s, duty.id) is None


def _doubled(found: list[Duty]) -> list[tuple[str, Role, Role]]:
    """Who holds two roles that do not belong with one person."""
    held: dict[tuple[int, str], set[Role]] = {}
    for duty in found:
        held.setdefault((duty.person, duty.name), set()).add(duty.role)
    return [
        (name, one_role, other)
        for (_, name), roles in held.items()
        for one_role, other in forbidden_pairs(roles)
    ]


@post("/dienst/{duty:int}/{word:str}")
async def change(
    screen: ThisScreen, duty: FromPath[int], word: FromPath[str], posted: Words
) -> Response[Any]:
    """A break, back from it, or home."""
    form = DUTY_FORMS.get(word)
    if form is None:
        return screen.go("/dienst")
    return screen.send(
        form,
        posted,
        lambda sheet: screen.page("refused.html", sheet=sheet, path="/dienst"),
        "/dienst",
        record=duty,
    )


# --- people ------------------------------------------------------------------


@get("/dienst/mensen")
async def people(screen: ThisScreen) -> Response[Any]:
    """Everybody who may sign in here."""
    found = persons(screen.node)
    screen.note_reading([person.id for person in found], What.PERSONAL)
    return screen.page(
        "staffing/people.html",
        persons=found,
        leads=screen.may(AdmitPerson),
        sure={person.no for person in found if confirmed(screen.node, person)},
        mergers=MERGERS,
    )


@get("/dienst/toelaten")
async def admit_blank(screen: ThisScreen) -> Response[Any]:
    return _admit_page(screen, screen.open(admit_form(screen)))


def _admit_page(screen: Screen, sheet: Sheet) -> Response[str]:
    return screen.page("staffing/admit.html", sheet=sheet)


@post("/dienst/toelaten")
async def admit(screen: ThisScreen, posted: Words) -> Response[Any]:
    """Let somebody in, with the PIN they chose."""
    form = admit_form(screen)
    if (earlier := once.receipt_of(screen.node, token_of(posted))) is not None:
        return screen.go(earlier)
    given: dict[str, Any] = {"badge": "", "self_admitted": False}
    if not screen.may(AdmitPerson):
        return screen.send(
            form, posted, lambda s: _admit_page(screen, s), "/dienst", pin_hash="", **given
        )
    sheet, secret = await read_with_pin(form, posted, screen, **given)
    if secret is None:
        return screen.back(sheet, posted, lambda s: _admit_page(screen, s), 400)
    return screen.send(
        form, posted, lambda s: _admit_page(screen, s), "/dienst/mensen", pin_hash=secret, **given
    )


@get("/dienst/mensen/{number:int}")
async def person_page(screen: ThisScreen, number: FromPath[int]) -> Response[Any]:
    """One person: their roles and PIN."""
    person = person_of(screen.node, number)
    if person is None:
        return screen.go("/dienst/mensen")
    return _person(screen, person)


def _person(
    screen: Screen, person: Person, tried: Sheet | None = None, fault: Fault | None = None
) -> Response[str]:
    roles = roles_form(screen)
    about = str(person.no)

    def sheet(form: Form, **values: Any) -> Sheet:
        if tried is not None and tried.form.name == form.name:
            return tried
        return screen.open(form, about, **values)

    leads = screen.may(ChangeRoles)
    screen.note_reading([person.id], What.PERSONAL)
    return screen.page(
        "staffing/person.html",
        path=f"/dienst/mensen/{person.no}",
        person=person,
        leads=leads,
        own=person.no == screen.viewer.person,
        roles=sheet(roles, roles=person.roles) if leads else None,
        retire=sheet(RETIRE) if leads and person.no != screen.viewer.person else None,
        fault=fault,
    )


@post("/dienst/mensen/{number:int}/rollen")
async def change_roles(screen: ThisScreen, number: FromPath[int], posted: Words) -> Response[Any]:
    return _on_person(screen, number, posted, roles_form(screen))


@post("/dienst/mensen/{number:int}/weg")
async def retire(screen: ThisScreen, number: FromPath[int], posted: Words) -> Response[Any]:
    return _on_person(screen, number, posted, RETIRE)


def _on_person(
    screen: Screen, number: int, posted: dict[str, list[str]], form: Form
) -> Response[Any]:
    person = person_of(screen.node, number)
    if person is None:
        return screen.go("/dienst/mensen")
    return screen.send(
        form,
        posted,
        lambda sheet: _person(screen, person, sheet),
        "/dienst/mensen",
        about=str(number),
        record=person.id,
    )


@post("/dienst/mensen/{number:int}/pincode")
async def change_pin(screen: ThisScreen, number: FromPath[int], posted: Words) -> Response[Any]:
    """Another PIN; whoever was signed in with the old one signs in anew."""
    person = person_of(screen.node, number)
    if person is None:
        return screen.go("/dienst/mensen")
    pin = clean(one(posted, "pin"), lines=False)
    refused = pins.refusal(pin)
    if refused is not None:
        return failed(_person(screen, person, fault=Fault(refused.sentence)), 400)
    secret = await asyncio.to_thread(pins.hash_pin, pin)
    try:
        screen.submit(ChangePin(pin_hash=secret), person.id)
    except Refusal as refusal:
        fault = Fault(refusal.sentence, dict(refusal.values))
        return failed(_person(screen, person, fault=fault), 400)
    except StoreFull:
        return failed(_person(screen, person, fault=Fault(FULL)), 507)
    return screen.go("/dienst/mensen")


routes = [
    shift,
    change,
    people,
    admit_blank,
    admit,
    person_page,
    change_roles,
    retire,
    change_pin,
]
