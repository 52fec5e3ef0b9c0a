# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The web of a locked computer: the info screen as it was, and the page that unlocks.

It stands on the node's own two ports until a keyholder comes, and makes way for the
node itself (`Switch`).  The rules guarded: nothing of the node is read but
`public.json`; a wrong passphrase is slowed down but never locks anybody out, and
whoever stands at the computer itself waits for nobody on the network; at most two
passphrases are tried at once, for each takes a second and 256 MiB.
"""

import asyncio
import ipaddress
import math
from collections.abc import Awaitable, Callable, Collection
from typing import Any

import msgspec
import structlog
from litestar import Litestar, Request, Response, get, post
from litestar.di import Provide
from litestar.exceptions import HTTPException
from litestar.params import FromQuery
from litestar.response import Redirect
from litestar.static_files import create_static_files_router
from litestar.types import ASGIApp, Receive, Scope, Send

from ..domain.words import N_
from ..node import clock, lock
from ..node.config import BadFolder
from ..node.lock import FolderKey, Lock, Shut
from . import i18n, residents
from .app import STATIC, add_headers, environments
from .door import Door, address_of
from .pins import Gate
from .posted import Words, read_posted
from .rates import Rates
from .standing import Notice, Standing

FORM_BYTES_MAX = 4096
TURN_S = 15
PAGE = "/ontgrendel"
SCREEN = "/infoscherm"

BUSY = N_("Iemand anders probeert het nu ook. Wacht een paar tellen en probeer het opnieuw.")
WAIT = N_("Dat was een paar keer fout. Wacht {seconds} seconden en probeer het opnieuw.")
BROKEN = N_(
    "De code klopt, maar de computer start niet: er is een bestand beschadigd of een poort bezet. "
    "Roep de beheerder."
)
WHY = {
    "passphrase.wrong": N_("Deze wachtzin past niet. Kijk of elk woord klopt."),
    "passphrase.long": N_("Deze wachtzin past niet. Kijk of elk woord klopt."),
    "part.length": N_(
        "Deel {part} is niet compleet. Een deel heeft zeven groepjes van vijf tekens."
    ),
    "part.group": N_("In deel {part} zit een typefout in groepje {group}."),
    "part.same": N_("Dit is twee keer hetzelfde deel. Het andere deel is ook nodig."),
    "part.mixed": N_("Deze twee delen horen niet bij elkaar."),
    "part.old": N_(
        "Deze delen zijn niet van deze computer, of er zijn later nieuwe delen gemaakt."
    ),
    "part.none": N_("Voor deze computer zijn geen delen gemaakt. Gebruik een wachtzin."),
    "part.wrong": N_("Deze delen passen niet op deze computer."),
    "memory": N_("De computer heeft te weinig geheugen vrij. Start hem opnieuw op."),
}

log = structlog.get_logger()
Unlocked = Callable[[FolderKey], Awaitable[None]]
Asked = Request[Any, Any, Any]


class Switch:
    """An application that can be put in the place of another while the port stays open."""

    def __init__(self) -> None:
        self.app: ASGIApp = _not_yet

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        await self.app(scope, receive, send)


async def _not_yet(scope: Scope, receive: Receive, send: Send) -> None:
    """The port is taken, and nothing stands behind it yet."""
    if scope["type"] == "http":
        await send({"type": "http.response.start", "status": 503, "headers": []})
        await send({"type": "http.response.body", "body": b"", "more_body": False})


class _Fault(msgspec.Struct, frozen=True):
    sentence: str
    values: dict[str, object] = {}
    status: int = 400


class Keyhole:
    """Tries passphrases and parts, and slows down who guesses.

    `unlocked` brings the node up; until it returns the door stays shut.
    """

    def __init__(self, found: Lock, unlocked: Unlocked) -> None:
        self._found = found
        self._unlocked = unlocked
        self._gates = {True: Gate(), False: Gate()}
        self._turns = {True: asyncio.Semaphore(1), False: asyncio.Semaphore(1)}
        self._opening = asyncio.Lock()
        self.opened = False

    async def open(self, words: dict[str, list[str]], address: str, now_s: float) -> _Fault | None:
        """Unlock with what was typed; what is wrong with it, or None when the node is up."""
        here = is_here(address)
        gate, turns = self._gates[here], self._turns[here]
        if turns.locked() and not here:
            return _Fault(BUSY, {}, 503)
        async with turns:
            wait_s = gate.wait_s(0, address, now_s)
            if wait_s > 0:
                return _Fault(WAIT, {"seconds": math.ceil(wait_s)}, 429)
            try:
                key = await asyncio.to_thread(_key, self._found, words)
            except Shut as shut:
                if shut.code in ("passphrase.wrong", "passphrase.long", "part.wrong"):
                    gate.wrong(0, address, now_s)
                return _Fault(WHY[shut.code], {"part": shut.part, "group": shut.group})
        async with self._opening:
            if not self.opened:
                try:
                    await self._unlocked(key)
                except (BadFolder, OSError) as error:
                    log.error("unlock.failed", error=str(error))
                    return _Fault(BROKEN, {}, 500)
                self.opened = True
        return None


def is_here(address: str) -> bool:
    """Does this come from the computer itself?"""
    try:
        found = ipaddress.ip_address(address)
    except ValueError:
        return False
    mapped = getattr(found, "ipv4_mapped", None)
    return (mapped or found).is_loopback


def _key(found: Lock, words: dict[str, list[str]]) -> FolderKey:
    """Takes about a second: not in the node's loop."""
    typed = {name: " ".join(words.get(name, ())) for name in ("wachtzin", "deel1", "deel2")}
    if typed["deel1"] or typed["deel2"]:
        return lock.open_by_parts(found, typed["deel1"], typed["deel2"])
    return lock.open_by_passphrase(found, typed["wachtzin"])


def locked_app(
    standing: Callable[[], Standing], keyhole: Keyhole, names: Collection[str] = ()
) -> Litestar:
    """The staff's port of a locked computer.  `names` are those of the settings."""

    def unlock_page(asked: Asked, fault: _Fault | None, status: int) -> Response[str]:
        return _show(
            asked, "locked/unlock.html", standing(), status,
            fault=fault, here=is_here(address_of(asked.scope)),
        )  # fmt: skip

    @get(PAGE)
    async def unlock(request: Asked) -> Response[str]:
        return unlock_page(request, None, 200)

    @post(PAGE)
    async def try_to_unlock(request: Asked, posted: Words) -> Response[Any]:
        fault = await keyhole.open(posted, address_of(request.scope), clock.wall_s())
        if fault is not None:
            return unlock_page(request, fault, fault.status)
        return Redirect("/", status_code=303)

    def shut(request: Asked, error: Exception) -> Response[str]:
        """Any other page, and any error: the page that unlocks."""
        return unlock_page(request, None, 503)

    files = create_static_files_router(path="/static", directories=[STATIC], cache_control=None)
    return _app([unlock, try_to_unlock, files], shut, names)


def locked_public_app(standing: Callable[[], Standing], names: Collection[str] = ()) -> Litestar:
    """The residents' port of a locked computer: the info screen, whatever is asked."""

    @get(SCREEN)
    async def screen(
        request: Asked, blad: FromQuery[int] = 0, taal: FromQuery[str] = ""
    ) -> Response[str]:
        now_s, found = clock.wall_s(), standing()
        pages: list[Notice | None] = [*found.holding(now_s)]
        if found.elsewhere or not pages:
            pages.append(None)
        at = blad % len(pages)
        notice = pages[at]
        return _show(
            request, "locked/infoscreen.html", found, 200,
            taal=taal, notice=notice, at=at, count=len(pages), turn=(at + 1) % len(pages),
            seconds=notice.seconds if notice else TURN_S, now_s=now_s,
        )  # fmt: skip

    def shut(request: Asked, error: Exception) -> Response[Any]:
        return Redirect(SCREEN, status_code=303)

    return _app([screen, residents.file], shut, names)


def _app(routes: list[Any], shut: Any, names: Collection[str]) -> Litestar:
    app = Litestar(
        route_handlers=routes,
        dependencies={"posted": Provide(read_posted)},
        exception_handlers={HTTPException: shut, Exception: _crash},
        before_send=[add_headers],
        request_max_body_size=FORM_BYTES_MAX,
        openapi_config=None,
        logging_config=None,
        debug=False,
    )
    app.asgi_handler = Door(
        app.asgi_handler, names=names, rates=Rates(), steady_s=clock.steady_s, count=_uncounted
    )
    return app


def _uncounted(code: str) -> None:
    """The counters are the node's, and the node is not there yet."""


def _crash(request: Asked, error: Exception) -> Response[str]:
    log.error("locked.crash", path=request.url.path, exc_info=error)
    return Response("Baken", status_code=500, media_type="text/plain")


def _show(
    request: Asked, template: str, found: Standing, status: int, taal: str = "", **values: Any
) -> Response[str]:
    wanted = taal or request.headers.get("accept-language", "")[:2]
    language = wanted if wanted in i18n.LANGUAGES else i18n.SOURCE
    text = (
        environments()[language]
        .get_template(template)
        .render(standing=found, language=language, clock=i18n.clock, page=PAGE, **values)
    )
    return Response(text, status_code=status, media_type="text/html; charset=utf-8")
