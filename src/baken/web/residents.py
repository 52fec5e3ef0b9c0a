# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Residents' pages (voor bewoners): what anyone on the point's Wi-Fi may see, on a port of its own.

The info screen, what to do when it isn't safe here, and what happens with what
people tell.  The rules guarded: nothing here is posted, nobody is remembered (no
cookie, no session, no count of who looked), and no page, style or error of the
staff stands behind this port.  So whatever a resident's phone does, it can't
reach a desk.

To stop the point a resident calls out; the button is for who works here
(DOMAIN, appendix B).  One form less to flood, and no stop from across the street.
"""

from functools import cache
from pathlib import Path
from typing import Any

from litestar import Request, Response, get
from litestar.exceptions import NotFoundException
from litestar.params import FromPath, FromQuery

from ..domain import points
from ..domain.catalogue import BY_NAME
from . import i18n, infoscreen
from .infoscreen import own_point
from .screen import PUBLIC, Screen, ThisScreen

STATIC = Path(__file__).resolve().parent / "static"
FILES = {
    "tokens.css": "text/css; charset=utf-8",
    "infoscreen.css": "text/css; charset=utf-8",
    "residents.css": "text/css; charset=utf-8",
    "infoscreen.js": "text/javascript; charset=utf-8",
    "icon.svg": "image/svg+xml",
}


@get("/", opt=PUBLIC)
async def home(screen: ThisScreen, taal: FromQuery[str] = "") -> Response[Any]:
    """Where one is, and the few pages that there are."""
    return _page(screen, "home.html", taal, point=own_point(screen), opened=points.OPENED)


@get("/onveilig", opt=PUBLIC)
async def unsafe(screen: ThisScreen, taal: FromQuery[str] = "") -> Response[Any]:
    """It isn't safe here: call out, and go."""
    return _page(screen, "unsafe.html", taal)


@get("/uw-gegevens", opt=PUBLIC)
async def your_data(screen: ThisScreen, taal: FromQuery[str] = "") -> Response[Any]:
    """What happens with what people tell at the desk."""
    return _page(screen, "your_data.html", taal, days=BY_NAME["reports"].retention_days)


@get("/static/{name:str}", opt=PUBLIC, sync_to_thread=False)
def file(name: FromPath[str]) -> Response[bytes]:
    """The few files that these pages need."""
    if name not in FILES:
        raise NotFoundException
    return Response(_read(name), media_type=FILES[name])


@cache
def _read(name: str) -> bytes:
    return (STATIC / name).read_bytes()


def _page(screen: Screen, template: str, taal: str, status: int = 200, **values: Any) -> Any:
    language = taal if taal in i18n.LANGUAGES else screen.viewer.language
    screen.environment = screen.site.pages[language]
    return screen.page(f"residents/{template}", status, language=language, **values)


def show_error(request: Request[Any, Any, Any], error: Exception) -> Response[Any]:
    """What was asked isn't here: said without a word about the node."""
    status = getattr(error, "status_code", 500)
    screen = Screen(request.app.state["site"], request)
    answer: Response[Any] = _page(screen, "error.html", "", status)
    return answer


routes = [home, infoscreen.infoscreen, unsafe, your_data, file]
