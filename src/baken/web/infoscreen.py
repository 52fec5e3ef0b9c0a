# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The info screen (infoscherm): approved facts only, for all who walk in.

Readable at five metres, without a hand on it.  It turns its pages by itself: one
bulletin a page, the newest first, then where else to go; the browser asks for
the next page when its time is up, with or without a script.  What no longer holds
is gone at the next turn; if the node falls silent the last page stays, says until
when it holds, and takes itself off when that time is over.
"""

from typing import Any

import msgspec
from litestar import Response, get
from litestar.params import FromQuery

from ..domain import points
from ..domain.bulletins import Bulletin
from ..domain.points import Point
from ..domain.words import N_
from ..kernel.stamp import from_wall
from . import i18n
from .front import current
from .screen import PUBLIC, Screen, ThisScreen

TURN_S = 15
WORDS_A_SECOND = 2.5
TURN_MAX_S = 60
PAGES_MAX = 12
POINTS_MAX = 100

OPEN_HERE = N_("Dit punt is open")


class Page(msgspec.Struct, frozen=True):
    """One page: a bulletin, or the points that are open."""

    bulletin: Bulletin | None = None
    points: tuple[Point, ...] = ()

    @property
    def seconds(self) -> int:
        """Long enough to read it aloud."""
        if self.bulletin is None:
            return TURN_S
        draft = self.bulletin.draft
        words = len(f"{draft.title} {draft.advice} {draft.known}".split())
        return min(max(TURN_S, int(words / WORDS_A_SECOND)), TURN_MAX_S)


@get("/infoscherm", opt=PUBLIC)
async def infoscreen(
    screen: ThisScreen, blad: FromQuery[int] = 0, taal: FromQuery[str] = ""
) -> Response[Any]:
    """The page whose turn it is; `taal` is the language of what stands around the facts."""
    pages = pages_of(screen)
    at = blad % len(pages) if pages else 0
    language = taal if taal in i18n.LANGUAGES else i18n.SOURCE
    screen.environment = screen.site.pages[language]
    page = pages[at] if pages else Page()
    return screen.page(
        "infoscreen/page.html",
        language=language,
        page=page,
        at=at,
        count=len(pages),
        turn=(at + 1) % max(len(pages), 1),
        seconds=page.seconds,
        point=own_point(screen),
        opened=points.OPENED,
    )


def pages_of(screen: Screen) -> list[Page]:
    """A page for each bulletin that holds, and one for the points that are open."""
    found = [Page(bulletin) for bulletin in current(screen)[: PAGES_MAX - 1]]
    now = from_wall(screen.now_s)
    elsewhere = tuple(
        point
        for point in screen.node.records(
            screen.node.query("points", states=points.OPENED, order="oldest", limit=POINTS_MAX)
        )
        if point.place != screen.place.number and not points.silent(point, now)
    )
    if elsewhere:
        found.append(Page(points=elsewhere[:8]))
    return found


def own_point(screen: Screen) -> Point | None:
    """The record of the point that this place is, if it is one."""
    found = screen.node.by_key("points", screen.place.code)
    return found if isinstance(found, Point) and found.place == screen.place.number else None


routes = [infoscreen]
