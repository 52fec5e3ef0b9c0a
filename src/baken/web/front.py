# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The front office (balie): what is asked at the door, and what came back for whom.

In order of urgency: take an emergency report; tell people what came back; keep
the promises that come due; say only what was approved.  Help asked and offered
still goes on the paper form, and the page says so.
"""

from typing import Any

import msgspec
from litestar import Response, get, post
from litestar.params import FromPath

from ..domain import bulletins
from ..domain.access import What
from ..domain.bulletins import Bulletin, ConfirmRemoved
from ..domain.charter import PlaceKind
from ..domain.process import minutes
from ..domain.reports import Report
from ..kernel.stamp import from_wall
from .forms import Form, Sheet
from .known import read
from .posted import Words
from .reports import Step, own_reports, promise_at, proofs_of, to_tell
from .screen import PUBLIC, Screen, ThisScreen

REMOVED = Form("weggehaald", ConfirmRemoved, given=("place",))
SOON = minutes(20)
BULLETINS_MAX = 50
HOMES = {
    PlaceKind.NSP: "/balie",
    PlaceKind.CP: "/coordinatie",
    PlaceKind.GCT: "/crisisteam",
}


class Promise(msgspec.Struct, frozen=True):
    """A reporter who must hear something by `due` (a stamp)."""

    report: Report
    due: int
    late: bool


class Listed(msgspec.Struct, frozen=True):
    """An open report in the list, with how far it has come."""

    report: Report
    proofs: tuple[Step, ...]


@get("/", opt=PUBLIC)
async def home(screen: ThisScreen) -> Response[Any]:
    """To the desk of this kind of place."""
    desk = HOMES[screen.place.kind]
    return screen.go(desk if desk in screen.site.paths else "/balie")


@get("/balie")
async def desk(screen: ThisScreen) -> Response[str]:
    """The front office's first page."""
    open_reports = read(screen, own_reports(screen), What.PERSONAL)
    return screen.page(
        "front/desk.html",
        tells=to_tell(screen),
        promises=promises(screen, open_reports),
        listed=[Listed(report, proofs_of(screen, report)) for report in open_reports],
        current=current(screen),
        take_down=take_down(screen),
    )


@get("/balie/vertellen")
async def may_tell(screen: ThisScreen) -> Response[str]:
    """What the desk may tell people now: approved bulletins only."""
    return screen.page("front/tell.html", current=current(screen), take_down=take_down(screen))


@get("/strip")
async def strip(screen: ThisScreen) -> Response[str]:
    """The strip by itself, for a page that is open."""
    return screen.page("parts/strip.html")


@post("/balie/weggehaald/{bulletin:int}")
async def removed(screen: ThisScreen, bulletin: FromPath[int], posted: Words) -> Response[Any]:
    """A sheet that no longer holds is off the board."""
    place = screen.place.number
    return screen.send(
        REMOVED,
        posted,
        lambda sheet: may_not(screen, sheet),
        "/balie",
        record=bulletin,
        place=place,
    )


def may_not(screen: Screen, sheet: Sheet) -> Response[str]:
    """One tap that could not be done: the sentence, and the way back."""
    return screen.page("refused.html", sheet=sheet)


def promises(screen: Screen, reports: list[Report]) -> list[Promise]:
    """Promises that come due soon or are late, the oldest first."""
    now = from_wall(screen.now_s)
    found = [
        Promise(report, due, due < now)
        for report in reports
        if (due := promise_at(report)) and due - now < SOON and not report.to_tell
    ]
    return sorted(found, key=lambda promise: promise.due)


def current(screen: Screen) -> list[Bulletin]:
    """The bulletins that hold now, newest first."""
    return [b for b in _approved(screen) if bulletins.current(b, screen.now_s)]


def take_down(screen: Screen) -> list[Bulletin]:
    """Bulletins that hang here and may not any more."""
    ended = (bulletins.State.WITHDRAWN, bulletins.State.SUPERSEDED)
    found = screen.node.records(
        screen.node.query("bulletins", states=ended, order="newest", limit=BULLETINS_MAX)
    )
    return [b for b in found if bulletins.take_down(b, screen.place.number)]


def _approved(screen: Screen) -> list[Bulletin]:
    states = (bulletins.State.APPROVED,)
    return list(
        screen.node.records(
            screen.node.query("bulletins", states=states, order="newest", limit=BULLETINS_MAX)
        )
    )


routes = [home, desk, may_tell, strip, removed]
