# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""STOP: it isn't safe here.  One tap, one confirm, nobody needs to sign in.

At a support point it stops that point.  At an office it first asks which point;
who may not do it there reads whom to call.  The confirm page already tells what
to do with the people inside: nobody waits for a screen to leave a building.
"""

from typing import Any

from litestar import Response, get, post
from litestar.params import FromPath

from ..domain import points
from ..domain.charter import PlaceKind
from ..domain.points import Point, StopPoint
from .forms import Form, Sheet
from .infoscreen import own_point
from .posted import Words
from .screen import PUBLIC, Screen, ThisScreen

POINTS_MAX = 200
STOP = Form("stop", StopPoint, given=("place",))


@get("/stop", opt=PUBLIC)
async def ask(screen: ThisScreen) -> Response[Any]:
    """Confirm, or first say which point."""
    if screen.place.kind is PlaceKind.NSP:
        return _confirm(screen, own_point(screen), STOP.blank())
    return screen.page("points/stop_which.html", points=_points(screen), may=screen.may(StopPoint))


@get("/stop/{code:str}", opt=PUBLIC)
async def ask_point(screen: ThisScreen, code: FromPath[str]) -> Response[Any]:
    """Confirm for one point."""
    return _confirm(screen, _point(screen, code), STOP.blank())


@post("/stop/{code:str}", opt=PUBLIC)
async def stop(screen: ThisScreen, code: FromPath[str], posted: Words) -> Response[Any]:
    """Stop the point."""
    point = _point(screen, code)
    if point is None:
        return screen.page("points/stop_unknown.html", 404)
    return screen.send(
        STOP,
        posted,
        lambda sheet: _confirm(screen, point, sheet),
        f"/gestopt/{point.code}",
        about=point.code,
        record=point.id,
        place=point.place,
    )


@get("/gestopt/{code:str}", opt=PUBLIC)
async def stopped(screen: ThisScreen, code: FromPath[str]) -> Response[Any]:
    """It is stopped; what to do now."""
    point = _point(screen, code)
    if point is None:
        return screen.page("points/stop_unknown.html", 404)
    proofs = screen.node.proofs(_entry_of_stop(screen, point)) if point.stopped_at else None
    heard = bool(proofs and proofs.stored)
    return screen.page("points/stopped.html", point=point, heard=heard)


def _entry_of_stop(screen: Screen, point: Point) -> int:
    """The entry of the last stop in the point's history."""
    found = [
        event.entry
        for event in screen.node.history(point.id)
        if isinstance(event.act, StopPoint) and not event.held
    ]
    return found[-1] if found else point.id


def _confirm(screen: Screen, point: Point | None, sheet: Sheet) -> Response[str]:
    if point is None:
        return screen.page("points/stop_unknown.html", 404)
    return screen.page(
        "points/stop.html",
        path=f"/stop/{point.code}",
        point=point,
        sheet=sheet,
        already=point.state is points.State.STOPPED,
    )


def _point(screen: Screen, code: str) -> Point | None:
    found = screen.node.by_key("points", code[:20].upper())
    return found if isinstance(found, Point) else None


def _points(screen: Screen) -> list[Point]:
    """The points that this office stands behind."""
    behind = {place.number for place in screen.node.charter.points_of(screen.place)}
    found = screen.node.records(
        screen.node.query("points", places=tuple(behind), order="oldest", limit=POINTS_MAX)
    )
    return sorted(found, key=lambda point: point.plan.name)


routes = [ask, ask_point, stop, stopped]
