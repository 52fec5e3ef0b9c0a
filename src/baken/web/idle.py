# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The lock (vergrendeling): a screen that was left asks for the PIN of the same person.

The rules guarded: a locked screen shows nothing of what was on it; what was typed is
kept; the same person comes back where they were by their PIN alone; and anybody else
may always take the screen over, with a PIN of their own.  A colleague who takes over
presses once, chooses their name, types their PIN, and is on the same page.
"""

from typing import Any

from litestar import Response, get, post
from litestar.params import FromQuery

from ..domain.staffing import State
from . import session
from .forms import Fault
from .posted import Words
from .screen import NEXT_FIELD, PUBLIC, Screen, ThisScreen, failed, local, one
from .signin import (
    CHOOSE_ROLE,
    came_from,
    person_of,
    pin_fault,
    start,
    take_seat,
    who_page,
)


@get("/slot", opt=PUBLIC)
async def locked(screen: ThisScreen, verder: FromQuery[str] = "/") -> Response[Any]:
    """Ask for the PIN of who sits here."""
    if screen.viewer.signed_in:
        return screen.go(verder)
    return _lock_page(screen, verder)


def _lock_page(screen: Screen, going: str, fault: Fault | None = None) -> Response[Any]:
    person = person_of(screen.node, screen.viewer.person) if screen.viewer.known else None
    if person is None or person.state is not State.ADMITTED:
        return screen.go("/aanmelden")
    return screen.page(
        "signin/locked.html", path="/slot", person=person, going=local(going), fault=fault
    )


@post("/slot", opt=PUBLIC)
async def unlock(screen: ThisScreen, posted: Words) -> Response[Any]:
    """Compare the PIN; on with what one was doing, in the roles that one had."""
    going = local(one(posted, NEXT_FIELD))
    viewer = screen.viewer
    person = person_of(screen.node, viewer.person) if viewer.known else None
    if person is None or person.state is not State.ADMITTED:
        return screen.go("/aanmelden")
    roles = [role for role in viewer.hats() if role in person.roles]
    fault = await pin_fault(screen, person, one(posted, "pin"))
    if fault is None:
        fault = start(screen, person, roles) if roles else Fault(CHOOSE_ROLE)
    if fault is not None:
        return failed(_lock_page(screen, going, fault), 400)
    take_seat(screen, person, roles)
    return screen.go(going)


@get("/slot/rest", opt=PUBLIC)
async def rest(screen: ThisScreen) -> Response[str]:
    """For how many seconds this screen stays open untouched: the page asks, and covers itself."""
    return Response(str(screen.rest_s), media_type="text/plain")


@post("/slot/bezig")
async def busy(screen: ThisScreen) -> Response[str]:
    """Somebody reads or types on a page; that it was asked is the touch."""
    return Response("", media_type="text/plain")


@get("/wissel", opt=PUBLIC)
async def changed_hands(screen: ThisScreen) -> Response[Any]:
    """Loaded again, after it was pressed."""
    return screen.go("/aanmelden")


@post("/wissel", opt=PUBLIC)
async def change_hands(screen: ThisScreen) -> Response[Any]:
    """Lock this screen, and ask at once who comes next."""
    session.seats_of(screen.request).leave(screen.viewer.seat)
    screen.lock()
    return who_page(screen, came_from(screen.request))


routes = [locked, unlock, rest, busy, change_hands, changed_hands]
