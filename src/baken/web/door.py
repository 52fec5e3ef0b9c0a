# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The door (deur): what is turned away before any page is asked.

Two rings.  `Door` stands before everything: it takes requests for a name of this
node only (a foreign name may be one that another site made point here), none
that a page of another site sends, and no more than `rates.py` allows.  `Bodies`
stands behind the session: it reads nothing of what a stranger sends but the few
small forms that are there for all (and the picture of a badge), and lets in only
so many files at once, for only so long, with places of their own for strangers.
The rule guarded: what it costs us to say no is less than what it costs to ask.
"""

import asyncio
import ipaddress
import math
import re
from collections.abc import Callable, Collection
from typing import Any

import msgspec
from litestar.connection import ASGIConnection
from litestar.exceptions import ClientException, HTTPException
from litestar.types import ASGIApp, HTTPReceiveMessage, Receive, Scope, Send
from markupsafe import escape

from ..domain.words import N_
from . import i18n, problems
from .posted import URL_ENCODED, BadForm
from .rates import Rates
from .session import viewer_of
from .uploads import MULTIPART

SAFE = frozenset({"GET", "HEAD", "OPTIONS"})
API = "/v1"
OPEN_FORM_BYTES_MAX = 16 * 1024  # what is posted without signing in: a PIN, a few words at STOP
UPLOADS_MAX, STRANGERS_UPLOADS_MAX = 4, 2
FORM_WITHIN_S = 30.0
UPLOAD_WITHIN_S = 180.0  # 32 MiB at 1.5 Mbit/s
BUSY = 503
HOST = re.compile(r"(?:\[([0-9A-Fa-f:.]+)\]|([A-Za-z0-9._-]+))(?::\d{1,5})?", re.ASCII)
SLOW = 408

WRONG_NAME = N_("Dit adres is niet van deze computer. Gebruik het adres dat bij het punt hangt.")
ELSEWHERE = N_("Dit verzoek kwam van een andere website. Er is niets gedaan.")
TOO_MANY = N_("Er komen van hier te veel verzoeken. Wacht even en probeer het opnieuw.")


class Door:
    """The outer ring.  `names` are those of the settings; `steady_s` is a steady clock."""

    def __init__(
        self,
        app: ASGIApp,
        *,
        names: Collection[str],
        rates: Rates,
        steady_s: Callable[[], float],
        count: Callable[[str], None],
    ) -> None:
        self._app = app
        self._names = frozenset(name.lower().rstrip(".") for name in names)
        self._rates = rates
        self._steady_s = steady_s
        self._count = count

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        refused = self._refused(scope)
        if refused is None:
            await self._app(scope, receive, send)
            return
        status, sentence, wait_s = refused
        self._count(f"web.refused_{status}")
        await _say_no(scope, send, status, sentence, wait_s)

    def _refused(self, scope: Any) -> tuple[int, str, float] | None:
        wait_s = self._rates.wait_s(address_of(scope), self._steady_s())
        if wait_s > 0:
            return 429, TOO_MANY, wait_s
        hosts = _all(scope, b"host")
        if len(hosts) != 1 or not self._is_ours(hosts[0]):
            return 400, WRONG_NAME, 0.0
        if not _is_safe(scope) and not _from_here(scope, hosts[0]):
            return 403, ELSEWHERE, 0.0
        return None

    def _is_ours(self, host: str) -> bool:
        """An address, this computer itself, a name in the local network, or one of the settings."""
        name = _name_of(host)
        if name in self._names or name == "localhost" or name.endswith(".local"):
            return True
        try:
            ipaddress.ip_address(name)
        except ValueError:
            return False
        return True


def address_of(scope: Scope) -> str:
    client = scope.get("client")
    return client[0] if client else ""


def _all(scope: Any, name: bytes) -> list[str]:
    return [value.decode("latin-1") for key, value in scope["headers"] if key.lower() == name]


def _name_of(host: str) -> str:
    """The name in a `Host`, without its port; empty where it is none."""
    found = HOST.fullmatch(host)
    return (found[1] or found[2]).lower().rstrip(".") if found else ""


def _from_here(scope: Any, host: str) -> bool:
    """Does a page of ours send this, or no page at all?  Browsers say so, where they can."""
    sites, origins = _all(scope, b"sec-fetch-site"), _all(scope, b"origin")
    if any(site not in ("same-origin", "none") for site in sites):
        return False
    return all(origin.partition("://")[2].lower() == host.lower() for origin in origins)


async def _say_no(scope: Any, send: Send, status: int, text: str, wait_s: float) -> None:
    """A short answer that costs nothing to make: no template, no question to the node."""
    headers = [(b"cache-control", b"no-store")]
    if wait_s > 0:
        headers.append((b"retry-after", str(math.ceil(wait_s)).encode()))
    if scope["path"] == API or scope["path"].startswith(API + "/"):
        kind, body = problems.MEDIA_TYPE, msgspec.json.encode(problems.plain(status, text))
    else:
        kind, body = "text/html; charset=utf-8", _page(ASGIConnection(scope), text)
    headers += [(b"content-type", kind.encode()), (b"content-length", str(len(body)).encode())]
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": body, "more_body": False})


def _page(connection: ASGIConnection[Any, Any, Any, Any], text: str) -> bytes:
    language = viewer_of(connection).language
    said = escape(i18n.translations(language).gettext(text))
    return (
        f'<!doctype html><html lang="{language}"><meta charset="utf-8">'
        f"<title>Baken</title><p>{said}</p></html>"
    ).encode()


# --- the inner ring ------------------------------------------------------------


class TooBusy(HTTPException):
    """As many files as may be are being read in at this moment."""

    status_code = BUSY


class TooSlow(ClientException):
    """What was sent did not come in time."""

    status_code = SLOW


class TooLarge(ClientException):
    """More than this form may hold."""

    status_code = 413


class Uploads:
    """How many forms with files are being read now, of strangers (True) and of others."""

    def __init__(self) -> None:
        self.busy = {True: 0, False: 0}
        self.most = {True: STRANGERS_UPLOADS_MAX, False: UPLOADS_MAX}


class Bodies:
    """The inner ring.  `admits` tells whether who asks is signed in, or raises who they must be."""

    def __init__(
        self,
        app: ASGIApp,
        *,
        admits: Callable[[ASGIConnection[Any, Any, Any, Any]], None],
        uploads: Uploads,
        body_bytes_max: int,
    ) -> None:
        self._app = app
        self._admits = admits
        self._uploads = uploads
        self._bytes_max = body_bytes_max

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or _is_safe(scope) or _is_api(scope):
            await self._app(scope, receive, send)
            return
        connection: ASGIConnection[Any, Any, Any, Any] = ASGIConnection(scope)
        opt = scope["route_handler"].opt
        opened = bool(opt.get("public"))
        if not opened:
            self._admits(connection)
        kind = connection.headers.get("content-type", "").partition(";")[0].strip().lower()
        small = opened and not opt.get("files")
        most = OPEN_FORM_BYTES_MAX if small else self._limit(scope)
        takes_files = most > self._bytes_max
        if kind != URL_ENCODED and not (kind == MULTIPART and takes_files):
            raise BadForm("not a form")
        if kind != MULTIPART:
            most = min(most, self._bytes_max)
        if _declared(connection) > most:
            raise TooLarge("too large")
        if kind != MULTIPART:
            await self._app(scope, Counted(receive, most, FORM_WITHIN_S), send)
            return
        uploads = self._uploads
        if uploads.busy[opened] >= uploads.most[opened]:
            raise TooBusy(headers={"retry-after": "30"})
        uploads.busy[opened] += 1
        try:
            within_s = FORM_WITHIN_S if opened else UPLOAD_WITHIN_S
            await self._app(scope, Counted(receive, most, within_s), send)
        finally:
            uploads.busy[opened] -= 1

    def _limit(self, scope: Any) -> int:
        """How much the handler takes: more than others where it takes files."""
        handler: Any = scope["route_handler"]
        own = handler.resolve_request_max_body_size()
        return own if isinstance(own, int) else self._bytes_max


def _is_safe(scope: Any) -> bool:
    return scope["method"] in SAFE


def _is_api(scope: Any) -> bool:
    """The API asks who it is before it reads, and has a bound of its own."""
    return bool(scope["route_handler"].opt.get("exclude_from_csrf"))


def _declared(connection: ASGIConnection[Any, Any, Any, Any]) -> int:
    said = connection.headers.get("content-length", "")
    return int(said) if said.isascii() and said.isdecimal() and len(said) <= 15 else 0


class Counted:
    """A `receive` that gives no more than so many bytes of body, within a time."""

    def __init__(self, receive: Receive, bytes_max: int, within_s: float) -> None:
        self._receive = receive
        self._left = bytes_max
        self._until_s = asyncio.get_running_loop().time() + within_s
        self._done = False

    async def __call__(self) -> HTTPReceiveMessage:
        if self._done:
            return await self._receive()  # type: ignore[return-value]
        try:
            async with asyncio.timeout_at(self._until_s):
                message = await self._receive()
        except TimeoutError as error:
            raise TooSlow("too slow") from error
        if message["type"] == "http.request":
            self._left -= len(message["body"])
            self._done = not message["more_body"]
            if self._left < 0:
                raise TooLarge("too large")
        return message  # type: ignore[return-value]
