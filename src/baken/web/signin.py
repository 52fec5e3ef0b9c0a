# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Signing in (aanmelden): choose who you are, your PIN, and what you do today.

One person may take several roles at once; each is a duty of its own, so that a
vacant seat shows.  Going home ends the duties; handing the screen to a colleague
doesn't.  The rule guarded: a session holds no more than the person's record
does, at every request anew: who was retired, lost a role or got another PIN is
out at the next click, on every screen of the point.  How a screen locks and
changes hands: `web/lock.py`; how a badge lets in: `web/badge.py`.
"""

import asyncio
import contextlib
from collections.abc import Iterable
from typing import Any
from urllib.parse import urlsplit

import msgspec
from litestar import Request, Response, get, post
from litestar.params import FromPath, FromQuery
from litestar.response import Redirect
from litestar.types import Receive, Scope, Send

from ..domain.charter import Actor, Role
from ..domain.staffing import (
    LEADERS,
    AdmitPerson,
    Duty,
    Org,
    Person,
    SignIn,
    SignOut,
    State,
    admits,
    forbidden_pairs,
)
from ..domain.words import N_
from ..kernel.errors import Refusal, StoreFull
from ..node.node import Node
from . import drafts, i18n, pins, session
from .forms import Fault, Form, Kind, Option, Sheet, clean, options_of
from .posted import BadForm, Words, read_posted
from .screen import FULL, NEXT_FIELD, PUBLIC, Screen, ThisScreen, failed, local, one
from .session import LETTERS, THEMES, Viewer

PERSONS_MAX = 500

WRONG_PIN = N_("Deze pincode past niet. Probeer het opnieuw, of vraag de coördinator.")
WAIT = N_("Wacht nog {n} seconden. Probeer het daarna opnieuw.")
CHOOSE_ROLE = N_("Kies minstens één rol.")
NO_PIN = N_("Deze persoon heeft nog geen pincode. Vraag de coördinator.")


class SignInFirst(Exception):
    """This page asks to know who you are."""


def first(request: Request[Any, Any, Any], error: SignInFirst) -> Response[Any]:
    """To the sign-in page, or to the lock; and back to where one was going."""
    viewer = session.viewer_of(request)
    if viewer.known and viewer.locked and request.method == "POST":
        return _Kept("", status_code=401)
    if request.headers.get("hx-request") or request.url.path == "/live":
        return Response("", status_code=401, media_type="text/html")
    going = request.url.path if request.method == "GET" else "/"
    if request.method == "GET" and request.url.query:
        going += f"?{request.url.query}"
    where = "/slot" if viewer.known and viewer.locked else "/aanmelden"
    return Redirect(where, status_code=303, query_params={"verder": local(going)})


def came_from(request: Request[Any, Any, Any]) -> str:
    """The page of this node that something was posted from, as the browser tells it."""
    back = urlsplit(request.headers.get("referer", ""))
    return local(f"{back.path}?{back.query}" if back.query else back.path)


class _Kept(Response[str]):
    """A form that came too late, when the screen was locked: kept as a draft, then the lock."""

    def to_asgi_response(self, app: Any, request: Request[Any, Any, Any], **rest: Any) -> Any:
        async def answer(scope: Scope, receive: Receive, send: Send) -> None:
            screen = Screen(request.app.state["site"], request)
            with contextlib.suppress(BadForm, Refusal, StoreFull):
                drafts.keep(screen, await read_posted(request))
            response: Response[Any] = Response("", status_code=401, media_type="text/html")
            if not request.headers.get("hx-request"):
                going = came_from(request)
                response = Redirect("/slot", status_code=303, query_params={"verder": going})
            await response.to_asgi_response(app, request, **rest)(scope, receive, send)

        return answer


# --- who may be here ---------------------------------------------------------


def person_of(node: Node, number: int) -> Person | None:
    found = node.by_key("staffing", f"{node.place.number}/{number}") if number > 0 else None
    return found if isinstance(found, Person) else None


def admitted(node: Node, viewer: Viewer) -> bool:
    """Is this session still good: the person admitted, the roles theirs, the PIN the same?"""
    if not viewer.signed_in:
        return False
    person = person_of(node, viewer.person)
    if person is None or person.state is not State.ADMITTED or person.pin_at != viewer.pin_at:
        return False
    hats = viewer.hats()
    return bool(hats) and all(role in person.roles for role in hats)


def persons(node: Node) -> list[Person]:
    """Everybody admitted here, by name."""
    found = node.records(
        node.query(
            "staffing", states=(State.ADMITTED,), places=(node.place.number,), limit=PERSONS_MAX
        )
    )
    return sorted((p for p in found if isinstance(p, Person)), key=lambda p: p.name.casefold())


def duties(node: Node, person: int | None = None) -> list[Duty]:
    """The duties that run here now, of one person or of all."""
    found = node.records(
        node.query(
            "staffing",
            states=(State.ON_DUTY, State.ON_BREAK),
            places=(node.place.number,),
            limit=PERSONS_MAX,
        )
    )
    return [d for d in found if isinstance(d, Duty) and person in (None, d.person)]


def confirmed(node: Node, person: Person) -> bool:
    """Was it said that this person may be here, by who led the place or later by another?"""
    if not person.self_admitted:
        return True
    found = node.records(
        node.query("staffing", places=(node.place.number,), order="newest", limit=PERSONS_MAX)
    )
    return any(isinstance(d, Duty) and d.person == person.no and d.confirmed_at for d in found)


def led(node: Node) -> bool:
    """Is there anybody who can admit others?"""
    return any(person.roles & LEADERS and person.pin_hash for person in persons(node))


# --- pages -------------------------------------------------------------------


@get("/aanmelden", opt=PUBLIC)
async def who(screen: ThisScreen, verder: FromQuery[str] = "/") -> Response[Any]:
    """Who are you?"""
    return who_page(screen, verder)


def who_page(screen: Screen, going: str, fault: Fault | None = None) -> Response[str]:
    """Names to choose from, who was here last first; or a badge."""
    going = local(going)
    if not led(screen.node):
        return _first(screen, _first_form(screen).blank(), fault)
    here = {duty.person for duty in duties(screen.node)}
    recent = session.seats_of(screen.request).recent()
    tiles = sorted(
        persons(screen.node),
        key=lambda person: (recent.get(person.no, len(recent)), person.no not in here),
    )
    return screen.page(
        "signin/who.html", path="/aanmelden", persons=tiles, here=here, going=going, fault=fault
    )


@get("/aanmelden/{number:int}", opt=PUBLIC)
async def pin(
    screen: ThisScreen, number: FromPath[int], verder: FromQuery[str] = "/"
) -> Response[Any]:
    """Your PIN, and what you do today."""
    person = person_of(screen.node, number)
    if person is None or person.state is not State.ADMITTED:
        return screen.go("/aanmelden")
    return ask_pin(screen, person, verder)


@post("/aanmelden/{number:int}", opt=PUBLIC)
async def enter(screen: ThisScreen, number: FromPath[int], posted: Words) -> Response[Any]:
    """Compare the PIN, start the duties, and on to the desk."""
    going = local(one(posted, NEXT_FIELD))
    person = person_of(screen.node, number)
    if person is None or person.state is not State.ADMITTED:
        return screen.go("/aanmelden")
    chosen = chosen_of(posted, person.roles)
    fault = await pin_fault(screen, person, one(posted, "pin"))
    if fault is None and not chosen:
        fault = Fault(CHOOSE_ROLE)
    if fault is None:
        fault = start(screen, person, chosen)
    if fault is not None:
        return failed(_pin_page(screen, person, set(chosen), going, fault), 400)
    take_seat(screen, person, chosen)
    return screen.go(going)


def ask_pin(screen: Screen, person: Person, going: str) -> Response[str]:
    """The PIN of this person, with the roles that they do already ticked."""
    taken = {duty.role for duty in duties(screen.node, person.no)}
    return _pin_page(screen, person, taken or set(_only(person)), going)


def _pin_page(
    screen: Screen, person: Person, ticked: set[Role], going: str, fault: Fault | None = None
) -> Response[str]:
    roles = sorted(person.roles, key=lambda role: role.value)
    return screen.page(
        "signin/pin.html",
        path=f"/aanmelden/{person.no}",
        person=person,
        roles=roles,
        ticked=ticked,
        going=local(going),
        fault=fault,
        warned=forbidden_pairs(ticked),
    )


def _only(person: Person) -> tuple[Role, ...]:
    """The one role of who has one: nothing to choose."""
    return tuple(person.roles) if len(person.roles) == 1 else ()


def chosen_of(posted: dict[str, list[str]], among: Iterable[Role]) -> list[Role]:
    """The roles that were ticked, of those that one may take."""
    words = set(posted.get("role", ()))
    roles = [role for role in among if role.word in words]
    return sorted(roles, key=lambda role: role.value)[: session.ROLES_MAX]


def gate_of(screen: Screen) -> pins.Gate:
    """The one gate of this node, for all ways in."""
    gate: pins.Gate = screen.request.app.state.setdefault("gate", pins.Gate())
    return gate


async def pin_fault(screen: Screen, person: Person, pin: str) -> Fault | None:
    """Why this PIN does not let this person in, now."""
    gate = gate_of(screen)
    address = screen.request.client.host if screen.request.client else ""
    wait_s = gate.wait_s(person.no, address, screen.now_s)
    if wait_s > 0:
        return Fault(WAIT, {"n": int(wait_s) + 1})
    if not person.pin_hash:
        return Fault(NO_PIN)
    if not pin or len(pin) > pins.DIGITS_MAX:
        return Fault(WRONG_PIN)
    gate.wrong(person.no, address, screen.now_s)  # counted first: tries side by side all count
    if not await asyncio.to_thread(pins.fits, person.pin_hash, pin):
        return Fault(WRONG_PIN)
    gate.right(person.no, address, screen.now_s)
    return None


def start(screen: Screen, person: Person, roles: list[Role]) -> Fault | None:
    """Start the duties that don't run yet."""
    running = {duty.role for duty in duties(screen.node, person.no)}
    unsure = not confirmed(screen.node, person)
    try:
        for role in roles:
            if refused := admits(person, role):
                return Fault(refused.sentence, dict(refused.values))
            if role not in running:
                act = SignIn(
                    person=person.no,
                    role=role,
                    org=person.org,
                    name=person.name,
                    self_admitted=unsure,
                )
                screen.site.runner.submit(act, Actor(person.no, role))
    except Refusal as refusal:
        return Fault(refusal.sentence, dict(refusal.values))
    except StoreFull:
        return Fault(FULL)
    return None


def take_seat(screen: Screen, person: Person, roles: list[Role]) -> None:
    """This person sits at this screen now, and whoever sat there does not."""
    seats = session.seats_of(screen.request)
    seats.leave(screen.viewer.seat)
    viewer = msgspec.structs.replace(
        screen.viewer,
        person=person.no,
        roles=tuple(role.value for role in roles),
        pin_at=person.pin_at,
        seat=seats.take(person.no, screen.now_s),
    )
    session.keep(screen.request, viewer)


def stand_up(screen: Screen) -> None:
    """Nobody sits at this screen any more."""
    session.seats_of(screen.request).leave(screen.viewer.seat)
    viewer = msgspec.structs.replace(screen.viewer, person=0, roles=(), pin_at=0, seat="")
    session.keep(screen.request, viewer)


@get("/afmelden")
async def leave(screen: ThisScreen) -> Response[Any]:
    """Going home, or only handing over the screen?"""
    return screen.page("signin/leave.html", duties=duties(screen.node, screen.viewer.person))


@post("/afmelden")
async def left(screen: ThisScreen, posted: Words) -> Response[Any]:
    """End the duties when going home; end the session in both cases."""
    if one(posted, "home"):
        try:
            for duty in duties(screen.node, screen.viewer.person):
                screen.site.runner.submit(SignOut(), screen.actor, duty.id)
        except Refusal as refusal:
            fault = Fault(refusal.sentence, dict(refusal.values))
            found = duties(screen.node, screen.viewer.person)
            return failed(screen.page("signin/leave.html", duties=found, fault=fault), 400)
    stand_up(screen)
    return screen.go("/aanmelden")


# --- the first person --------------------------------------------------------


def role_options(screen: Screen, roles: Any) -> tuple[Option, ...]:
    """Roles of this kind of place as answers."""
    here = [role for role in Role if role.kind is screen.place.kind and role in roles]
    return options_of(here)


def _first_form(screen: Screen) -> Form:
    return Form(
        "eerste",
        AdmitPerson,
        given=("no", "pin_hash", "org", "badge", "self_admitted"),
        options={"roles": role_options(screen, LEADERS)},
        titles={"name": N_("Je naam")},
        kinds={"roles": Kind.SEVERAL},
    )


@post("/aanmelden/eerste", opt=PUBLIC)
async def admit_first(screen: ThisScreen, posted: Words) -> Response[Any]:
    """The first to lead this place; open only as long as nobody does."""
    form, given = _first_form(screen), {"org": Org.OTHER, "badge": "", "self_admitted": True}
    sheet, secret = await read_with_pin(form, posted, screen, **given)
    if led(screen.node):  # asked after the wait above: two may have come at once
        return screen.go("/aanmelden")
    if secret is None:
        return failed(_first(screen, sheet), 400)
    sheet = form.read(posted, screen.now_s, pin_hash=secret, **given)
    try:
        if sheet.act is not None:
            receipt = screen.site.runner.submit(sheet.act, screen.nobody)
            person = screen.node.record(receipt.record)
            assert isinstance(person, Person)
            roles = sorted(person.roles, key=lambda role: role.value)
            if start(screen, person, roles) is None:
                take_seat(screen, person, roles)
            return screen.go("/")
    except Refusal as refusal:
        sheet.refuse(refusal)
    except StoreFull:
        sheet.faults[""] = Fault(FULL)
    return failed(_first(screen, sheet), 400)


def _first(screen: Screen, sheet: Sheet, fault: Fault | None = None) -> Response[str]:
    return screen.page("signin/first.html", path="/aanmelden", sheet=sheet, fault=fault)


async def read_with_pin(
    form: Form, posted: dict[str, list[str]], screen: Screen, **given: Any
) -> tuple[Sheet, str | None]:
    """A sheet with a new PIN beside it; the secret of that PIN when all of it is good.

    The PIN itself is never kept, not even in a draft.
    """
    sheet = form.read(posted, screen.now_s, pin_hash="", **given)
    pin = clean(one(posted, "pin"), lines=False)
    refused = pins.refusal(pin)
    if refused is not None:
        sheet.faults["pin"] = Fault(refused.sentence)
    if sheet.act is None or refused is not None:
        return sheet, None
    return sheet, await asyncio.to_thread(pins.hash_pin, pin)


# --- how one likes to read ---------------------------------------------------


@post("/weergave", opt=PUBLIC)
async def prefer(
    screen: ThisScreen, request: Request[Any, Any, Any], posted: Words
) -> Response[Any]:
    """Language, theme and letters; then back to the page one was at."""
    chosen = {
        name: word
        for name, allowed in (
            ("language", i18n.LANGUAGES),
            ("theme", THEMES),
            ("letters", LETTERS),
        )
        if (word := one(posted, name)) in allowed
    }
    session.keep(request, msgspec.structs.replace(screen.viewer, **chosen))
    return screen.go(local(one(posted, NEXT_FIELD)))


routes = [who, pin, enter, leave, left, admit_first, prefer]
