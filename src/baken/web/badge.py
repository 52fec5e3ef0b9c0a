# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Signing in with a badge: scanned, photographed or pasted; the PIN proves who holds it.

The first time, its holder is admitted with the roles of the badge that this kind of
place has, and chooses a PIN.  From then on the badge only picks the person, as their
name does.  The rules guarded: a badge is checked anew at every step, for the letters
come back from the browser; a badge that was sent away here opens nothing any more;
and one picture is decoded at a time, for nobody has signed in yet.
"""

import asyncio
from typing import Any

import msgspec
from litestar import Request, Response, post
from litestar.params import FromQuery

from ..domain import badges
from ..domain.badges import Badge
from ..domain.charter import Organisation, Role
from ..domain.staffing import AdmitPerson, Org, Person, State, forbidden_pairs
from ..domain.words import N_
from ..kernel.errors import Refusal, RemoteError, StoreFull
from ..node import sheets
from ..node.cards import letters
from ..node.node import Node
from ..node.sheets import Seen
from . import pins
from .forms import Fault, clean
from .posted import Words
from .screen import FULL, NEXT_FIELD, PUBLIC, Screen, ThisScreen, failed, local, one
from .signin import (
    CHOOSE_ROLE,
    PERSONS_MAX,
    ask_pin,
    chosen_of,
    person_of,
    start,
    take_seat,
    who_page,
)
from .uploads import files_in

FILES = {"files": True}  # the door lets a file in here, from who did not sign in yet
PICTURE_BYTES_MAX = 8 * 1024 * 1024
LETTERS_MAX = 2_000

NO_BADGE = N_("Dit is geen badge. Scan hem nog eens, of kies je naam.")
NO_BADGE_SEEN = N_(
    "Op deze foto is geen badge gevonden. Kom dichterbij en zorg voor licht, of kies je naam."
)
NEWER = N_(
    "Deze badge is van een nieuwere soort dan deze computer kent. "
    "Vraag wie hier de leiding heeft om je toe te laten."
)
SENT_AWAY = N_("Deze badge is hier ingetrokken. Vraag wie hier de leiding heeft.")
BUSY = N_("De computer leest al een foto. Probeer het zo nog eens.")


class Shown(msgspec.Struct, frozen=True):
    """A badge that is real and good here: its letters, what it says, and whose word that is."""

    letters: str
    badge: Badge
    organisation: Organisation
    roles: tuple[Role, ...]


def shown_of(node: Node, payload: bytes, now_s: float) -> Shown:
    """A badge, checked.  Raises `Refusal` with who can help."""
    try:
        card = badges.decode(payload)
    except RemoteError as error:
        node.counters[error.code] += 1
        sentence = NEWER if error.code == badges.NEWER else badges.FORGED
        raise Refusal(error.code, sentence) from error
    organisation = badges.signed_by(card, node.charter.organisations)
    badge, kind = card.badge, node.place.kind
    badges.check(badge, organisation, kind, badges.day_of(now_s))
    roles = sorted(badge.roles_at(kind), key=lambda role: role.value)
    return Shown(letters(payload), badge, organisation, tuple(roles))


def holder(node: Node, shown: Shown) -> Person | None:
    """Who came here with this badge before, whether or not they may still be here."""
    who = badges.identity(shown.badge, shown.organisation)
    states = (State.RETIRED, State.ADMITTED)  # who was sent away comes first
    for state in states:
        query = node.query(
            "staffing", states=(state,), places=(node.place.number,), limit=PERSONS_MAX
        )
        for person in node.records(query):
            if isinstance(person, Person) and person.badge == who:
                return person
    return None


# --- shown ---------------------------------------------------------------------


@post("/aanmelden/badge", opt=PUBLIC)
async def scanned(screen: ThisScreen, posted: Words) -> Response[Any]:
    """What a scanner typed, or somebody pasted."""
    going, typed = one(posted, NEXT_FIELD), one(posted, "badge")
    try:
        seen = sheets.typed(typed[:LETTERS_MAX])
    except RemoteError:
        seen = Seen()
    return _seen(screen, seen, going, NO_BADGE)


@post("/aanmelden/badge/foto", opt=PUBLIC | FILES, request_max_body_size=PICTURE_BYTES_MAX)
async def photographed(
    screen: ThisScreen, request: Request[Any, Any, Any], verder: FromQuery[str] = "/"
) -> Response[Any]:
    """A photo of a badge."""
    files = await files_in(request, "foto")
    looking: asyncio.Lock = request.app.state.setdefault("badge-photo", asyncio.Lock())
    if looking.locked():
        return failed(who_page(screen, verder, Fault(BUSY)), 503)
    async with looking:
        data = await files[0].read() if files else b""
        try:
            seen = await asyncio.to_thread(sheets.photographed, data) if data else Seen()
        except RemoteError:
            seen = Seen()
    return _seen(screen, seen, verder, NO_BADGE_SEEN)


def _seen(screen: Screen, seen: Seen, going: str, nothing: str) -> Response[Any]:
    payload = next((data for data in seen.payloads if badges.is_badge(data)), None)
    if payload is None:
        return failed(who_page(screen, going, Fault(nothing)), 400)
    try:
        shown = shown_of(screen.node, payload, screen.now_s)
        person = _known(screen.node, shown)
    except Refusal as refusal:
        return failed(who_page(screen, going, Fault(refusal.sentence, dict(refusal.values))), 403)
    if person is not None:
        return ask_pin(screen, person, going)
    return _welcome(screen, shown, going, set(shown.roles[:1] if len(shown.roles) == 1 else ()))


def _known(node: Node, shown: Shown) -> Person | None:
    person = holder(node, shown)
    if person is not None and person.state is State.RETIRED:
        raise Refusal("badge.sent_away", SENT_AWAY)
    return person


# --- the first time ------------------------------------------------------------


def _welcome(
    screen: Screen,
    shown: Shown,
    going: str,
    ticked: set[Role],
    fault: Fault | None = None,
    pin_wrong: Fault | None = None,
) -> Response[str]:
    return screen.page(
        "signin/badge.html",
        path="/aanmelden",
        shown=shown,
        until=badges.day_text(shown.badge.until_day),
        ticked=ticked,
        going=local(going),
        fault=fault,
        pin_wrong=pin_wrong,
        warned=forbidden_pairs(ticked),
    )


@post("/aanmelden/badge/nieuw", opt=PUBLIC)
async def welcome(screen: ThisScreen, posted: Words) -> Response[Any]:
    """Admit the holder of a badge, with the PIN that they chose."""
    going, node = local(one(posted, NEXT_FIELD)), screen.node
    pin = clean(one(posted, "pin"), lines=False)
    weak = pins.refusal(pin)
    secret = await asyncio.to_thread(pins.hash_pin, pin) if weak is None else ""
    try:  # after the wait above: the same badge may have been shown twice at once
        seen = sheets.typed(one(posted, "badge")[:LETTERS_MAX])
        shown = shown_of(node, (*seen.payloads, b"")[0], screen.now_s)
        person = _known(node, shown)
    except (Refusal, RemoteError) as error:
        fault = Fault(error.sentence, dict(error.values)) if isinstance(error, Refusal) else None
        return failed(who_page(screen, going, fault or Fault(NO_BADGE)), 403)
    if person is not None:
        return ask_pin(screen, person, going)
    chosen = chosen_of(posted, shown.roles)
    fault = None if chosen else Fault(CHOOSE_ROLE)
    pin_wrong = Fault(weak.sentence) if weak else None
    if fault is None and pin_wrong is None:
        fault = _admit(screen, shown, secret, chosen)
    if fault is not None or pin_wrong is not None:
        return failed(_welcome(screen, shown, going, set(chosen), fault, pin_wrong), 400)
    return screen.go(going)


def _admit(screen: Screen, shown: Shown, secret: str, chosen: list[Role]) -> Fault | None:
    """The person on disk, their duties begun, and they at this screen."""
    act = AdmitPerson(
        org=_org(shown.organisation),
        roles=frozenset(shown.roles),
        name=shown.badge.name,
        pin_hash=secret,
        badge=badges.identity(shown.badge, shown.organisation),
    )
    try:
        receipt = screen.site.runner.submit(act, screen.nobody)
    except Refusal as refusal:
        return Fault(refusal.sentence, dict(refusal.values))
    except StoreFull:
        return Fault(FULL)
    record = screen.node.record(receipt.record)
    assert isinstance(record, Person)
    person = person_of(screen.node, record.no)
    assert person is not None
    if (fault := start(screen, person, chosen)) is not None:
        return fault
    take_seat(screen, person, chosen)
    return None


def _org(organisation: Organisation) -> Org:
    """A sort of organisation that a newer version knows is another one here."""
    known = {org.value for org in Org}
    return Org(organisation.org) if organisation.org in known else Org.OTHER


routes = [scanned, photographed, welcome]
