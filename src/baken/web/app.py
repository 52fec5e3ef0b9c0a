# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The web applications of one node: security, errors and the list of routes.

There are two, each on a port of its own, so for a browser two origins:
`create_app` is for staff, `create_public_app` for residents.  The rules guarded
here: a page shows only what this node serves (no inline script or style, no
frame, no other site); every form that changes something carries a token of this
node; nobody but the signed-in sees a staff page, unless its handler says so
(`opt=PUBLIC`); and whatever bytes come in, the answer is a page in plain words.
What is turned away before any page is asked: `door.py`.

Everything runs in the node's own asyncio loop: a handler is `async`, asks the
node, and answers at once.
"""

import dataclasses
import gettext
import secrets
from collections.abc import Mapping, Sequence
from functools import cache
from hashlib import blake2b
from pathlib import Path
from types import MappingProxyType
from typing import Any

import structlog
from jinja2 import Environment, PackageLoader, StrictUndefined
from litestar import Litestar, Request, Response, Router
from litestar.config.csrf import CSRFConfig
from litestar.connection import ASGIConnection
from litestar.datastructures import MutableScopeHeaders, State
from litestar.di import Provide
from litestar.exceptions import HTTPException
from litestar.handlers import BaseRouteHandler
from litestar.middleware import DefineMiddleware
from litestar.static_files import create_static_files_router
from litestar.types import ControllerRouterHandler, Message, Scope

from ..domain.charter import NodeCard
from ..node import clock
from ..node.config import Settings
from . import (
    badge,
    bags,
    bulletins,
    comms,
    coordination,
    courier,
    crisis,
    doctor,
    drafts,
    front,
    holders,
    i18n,
    idle,
    inzage,
    journal,
    linktests,
    live,
    observations,
    paper,
    permissions,
    plandecide,
    planning,
    points,
    privacy,
    readiness,
    region,
    relay,
    reports,
    residents,
    rollcall,
    signin,
    staffing,
    stolen,
    stop,
)
from .door import Bodies, Door, Uploads, address_of
from .planjobs import Plans
from .posted import BadForm, read_posted
from .rates import USUAL, Limits, Rates
from .screen import PUBLIC, Screen, Site, local
from .session import COOKIE, NodeCookieConfig, cookie_config, viewer_of
from .shutout import ShutOut
from .signin import SignInFirst
from .uploads import Asked

log = structlog.get_logger()

STATIC = Path(__file__).resolve().parent / "static"
BODY_BYTES_MAX = 256 * 1024
PUBLIC_BODY_BYTES_MAX = 1024  # nothing is posted there
FORM_PARTS_MAX = 16  # only forms that bring files have parts: the token, and some photos
CSRF_COOKIE = "baken-form"
STATIC_AGE_S = 7 * 86_400

HEADERS = MappingProxyType(
    {
        "content-security-policy": "; ".join(
            (
                "default-src 'none'",
                "script-src 'self'",
                "style-src 'self'",
                "img-src 'self' data:",
                "connect-src 'self'",
                "manifest-src 'self'",
                "form-action 'self'",
                "base-uri 'none'",
                "frame-ancestors 'none'",
            )
        ),
        "x-content-type-options": "nosniff",
        "x-frame-options": "DENY",
        "referrer-policy": "same-origin",
        "cross-origin-opener-policy": "same-origin",
        "cross-origin-resource-policy": "same-origin",
        "origin-agent-cluster": "?1",
        "permissions-policy": ", ".join(
            f"{feature}=()"
            for feature in (
                "camera",
                "microphone",
                "geolocation",
                "usb",
                "serial",
                "bluetooth",
                "payment",
                "display-capture",
                "browsing-topics",
            )
        ),
    }
)

# One line a feature.
FEATURES: tuple[Sequence[ControllerRouterHandler], ...] = (
    badge.routes,
    bags.routes,
    bulletins.routes,
    comms.routes,
    coordination.routes,
    courier.routes,
    crisis.routes,
    doctor.routes,
    drafts.routes,
    front.routes,
    holders.routes,
    idle.routes,
    inzage.routes,
    journal.routes,
    linktests.routes,
    live.routes,
    observations.routes,
    paper.routes,
    permissions.routes,
    plandecide.routes,
    planning.routes,
    points.routes,
    privacy.routes,
    readiness.routes,
    region.routes,
    relay.routes,
    reports.routes,
    rollcall.routes,
    signin.routes,
    staffing.routes,
    stolen.routes,
    stop.routes,
)


def create_app(
    runner: Any,
    *,
    secret: bytes | None = None,
    more: Sequence[ControllerRouterHandler] = (),
    limits: Limits = USUAL,
) -> Litestar:
    """The staff's application of this node.  `secret` (32 bytes) keeps the cookies; it outlives a
    restart when the node's folder holds it.  `more` are routes of other rooms (the API)."""
    secret = secret or secrets.token_bytes(32)
    cookie = staff_cookie(secret, runner.node.card, runner.settings)
    handlers: list[ControllerRouterHandler] = [handler for routes in FEATURES for handler in routes]
    folder = Path(runner.settings.folder) if runner.settings.folder else None
    site = Site(runner, environments(), frozenset(paths_of(handlers)), plans=Plans(folder))
    rates = Rates(limits)
    app = Litestar(
        route_handlers=[
            *handlers,
            *more,
            create_static_files_router(
                path="/static",
                directories=[STATIC],
                opt=PUBLIC,
                cache_control=None,
                name="static",
            ),
        ],
        state=State({"site": site, "rates": rates}),
        dependencies={
            "screen": Provide(_screen, sync_to_thread=False),
            "posted": Provide(read_posted),
        },
        guards=[signed_in],
        middleware=[
            cookie.middleware,
            DefineMiddleware(
                Bodies, admits=admitted, uploads=Uploads(), body_bytes_max=BODY_BYTES_MAX
            ),
        ],
        csrf_config=CSRFConfig(
            secret=blake2b(secret, digest_size=32, person=b"baken csrf").hexdigest(),
            cookie_name=cookie.key.replace(COOKIE, CSRF_COOKIE, 1),
            cookie_httponly=True,
            cookie_secure=cookie.secure,
            cookie_samesite="strict",
            exclude=["^/v1/"],
        ),
        exception_handlers={
            SignInFirst: signin.first,
            BadForm: show_error,
            HTTPException: show_error,
            Exception: show_crash,
        },
        before_send=[add_headers],
        on_shutdown=[site.plans.stop],
        request_class=Asked,
        request_max_body_size=BODY_BYTES_MAX,
        multipart_form_part_limit=FORM_PARTS_MAX,
        openapi_config=None,
        logging_config=None,
        debug=False,
    )
    app.asgi_handler = ShutOut(app.asgi_handler, runner.node, environments(), HEADERS)
    return behind_a_door(app, runner, rates)


def create_public_app(runner: Any, *, limits: Limits = USUAL) -> Litestar:
    """The residents' application of this node: no cookie, no session, no form, no API."""
    app = Litestar(
        route_handlers=list(residents.routes),
        state=State({"site": Site(runner, environments(), frozenset())}),
        dependencies={"screen": Provide(_screen, sync_to_thread=False)},
        exception_handlers={
            HTTPException: residents.show_error,
            Exception: show_public_crash,
        },
        before_send=[add_headers],
        request_max_body_size=PUBLIC_BODY_BYTES_MAX,
        openapi_config=None,
        logging_config=None,
        debug=False,
    )
    return behind_a_door(app, runner, Rates(limits))


def behind_a_door(app: Litestar, runner: Any, rates: Rates) -> Litestar:
    """The same application, with the outer ring of `door.py` before all of it."""

    def count(code: str) -> None:
        runner.node.counters[code] += 1

    app.asgi_handler = Door(
        app.asgi_handler,
        names=runner.settings.web_names,
        rates=rates,
        steady_s=clock.steady_s,
        count=count,
    )
    return app


def staff_cookie(secret: bytes, node: NodeCard, settings: Settings) -> NodeCookieConfig:
    """The session's cookie.  Over TLS it is `Secure` and bound to this host by its name; without
    TLS a browser takes neither."""
    cookie = cookie_config(secret, node)
    if not settings.web_tls_cert:
        return cookie
    return dataclasses.replace(cookie, key=f"__Host-{cookie.key}", secure=True)


@cache
def environments() -> Mapping[str, Environment]:
    """The templates, once for each language: several nodes in one process share them."""
    version = static_version()
    return {language: _environment(language, version) for language in i18n.LANGUAGES}


def _environment(language: str, version: str) -> Environment:
    environment = Environment(
        loader=PackageLoader("baken.web"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        extensions=["jinja2.ext.i18n", "jinja2.ext.do"],
    )
    catalogue: gettext.NullTranslations = i18n.translations(language)
    environment.install_gettext_translations(catalogue, newstyle=True)  # type: ignore[attr-defined]
    environment.policies["ext.i18n.trimmed"] = True
    environment.globals |= {
        "catalogue": catalogue,
        "languages": i18n.LANGUAGES,
        "right_to_left": i18n.RIGHT_TO_LEFT,
        "version": version,
        "moment": i18n.moment,
    }
    return environment


def static_version() -> str:
    """Changes when a static file does, so that browsers may keep the old one for long."""
    digest = blake2b(digest_size=6)
    for file in sorted(STATIC.rglob("*")):
        if file.is_file():
            digest.update(file.read_bytes())
    return digest.hexdigest()


def paths_of(handlers: Sequence[ControllerRouterHandler]) -> set[str]:
    """All paths that have a handler."""
    found: set[str] = set()
    for handler in handlers:
        if isinstance(handler, BaseRouteHandler):
            found |= set(handler.paths)
        elif isinstance(handler, Router):
            found |= {path for route in handler.routes for path in [route.path]}
    return found


def _screen(request: Request[Any, Any, Any]) -> Screen:
    return Screen(request.app.state["site"], request)


def signed_in(connection: ASGIConnection[Any, Any, Any, Any], handler: BaseRouteHandler) -> None:
    """Guard of every handler: who did not sign in sees only what is there for all."""
    if not handler.opt.get("public"):
        admitted(connection)


def admitted(connection: ASGIConnection[Any, Any, Any, Any]) -> None:
    """Raises `SignInFirst` unless somebody is signed in, whose address is then known to us."""
    site: Site = connection.app.state["site"]
    if not signin.admitted(site.runner.node, viewer_of(connection)):
        raise SignInFirst
    rates: Rates = connection.app.state["rates"]
    rates.knows(address_of(connection.scope))


async def add_headers(message: Message, scope: Scope) -> None:
    """The security headers, on every answer, also on errors."""
    if message["type"] != "http.response.start":
        return
    headers = MutableScopeHeaders.from_message(message)
    for name, value in HEADERS.items():
        headers[name] = value
    if scope["path"].startswith("/static/"):
        fresh = b"v=" in scope.get("query_string", b"")
        headers["cache-control"] = f"public, max-age={STATIC_AGE_S if fresh else 60}"
    elif "cache-control" not in headers:
        headers["cache-control"] = "no-store"


def show_error(request: Request[Any, Any, Any], error: Exception) -> Response[Any]:
    """What was asked can't be answered: a page that says what to do now."""
    status = getattr(error, "status_code", 400)
    return _screen(request).page("error.html", status, error_status=status, back=_back(request))


def _back(request: Request[Any, Any, Any]) -> str:
    return local(request.url.path) if request.method == "POST" else "/"


def show_crash(request: Request[Any, Any, Any], error: Exception) -> Response[Any]:
    """Our own bug: said as such, logged without what was typed, and the node goes on."""
    log.error("web.crash", path=request.url.path, method=request.method, exc_info=error)
    return _screen(request).page("crash.html", 500, back=_back(request))


def show_public_crash(request: Request[Any, Any, Any], error: Exception) -> Response[Any]:
    """The same for residents, who can do nothing about it."""
    log.error("public.crash", path=request.url.path, method=request.method, exc_info=error)
    return residents.show_error(request, error)
