# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The web application of one node: security, errors and the list of routes.

The rules guarded here: a page shows only what this node serves (no inline
script or style, no frame, no other site); every form that changes something
carries a token of this node; nobody but the signed-in sees a staff page, unless
its handler says so (`opt=PUBLIC`); and whatever bytes come in, the answer is a
page in plain words.

Everything runs in the node's own asyncio loop: a handler is `async`, asks the
node, and answers at once.
"""

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
from litestar.static_files import create_static_files_router
from litestar.types import ControllerRouterHandler, Message, Scope

from . import (
    bags,
    bulletins,
    comms,
    coordination,
    courier,
    crisis,
    doctor,
    drafts,
    front,
    i18n,
    infoscreen,
    journal,
    linktests,
    live,
    observations,
    paper,
    points,
    relay,
    reports,
    rollcall,
    signin,
    staffing,
    stop,
)
from .posted import BadForm, read_posted
from .screen import PUBLIC, Screen, Site, local
from .session import cookie_config, viewer_of
from .signin import SignInFirst
from .uploads import Asked

log = structlog.get_logger()

STATIC = Path(__file__).resolve().parent / "static"
BODY_BYTES_MAX = 256 * 1024
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
        "permissions-policy": "camera=(), microphone=(), geolocation=()",
    }
)

# One line a feature.
FEATURES: tuple[Sequence[ControllerRouterHandler], ...] = (
    bags.routes,
    bulletins.routes,
    comms.routes,
    coordination.routes,
    courier.routes,
    crisis.routes,
    doctor.routes,
    drafts.routes,
    front.routes,
    infoscreen.routes,
    journal.routes,
    linktests.routes,
    live.routes,
    observations.routes,
    paper.routes,
    points.routes,
    relay.routes,
    reports.routes,
    rollcall.routes,
    signin.routes,
    staffing.routes,
    stop.routes,
)


def create_app(
    runner: Any, *, secret: bytes | None = None, more: Sequence[ControllerRouterHandler] = ()
) -> Litestar:
    """The application of this node.  `secret` (32 bytes) keeps the cookies; it outlives a restart
    when the node's folder holds it.  `more` are routes of other rooms (the API)."""
    secret = secret or secrets.token_bytes(32)
    node = runner.node.card
    handlers: list[ControllerRouterHandler] = [handler for routes in FEATURES for handler in routes]
    site = Site(runner, environments(), frozenset(paths_of(handlers)))
    return Litestar(
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
        state=State({"site": site}),
        dependencies={
            "screen": Provide(_screen, sync_to_thread=False),
            "posted": Provide(read_posted),
        },
        guards=[signed_in],
        middleware=[cookie_config(secret, node).middleware],
        csrf_config=CSRFConfig(
            secret=blake2b(secret, digest_size=32, person=b"baken csrf").hexdigest(),
            cookie_name=f"{CSRF_COOKIE}-{node.number}",
            cookie_httponly=True,
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
        request_class=Asked,
        request_max_body_size=BODY_BYTES_MAX,
        multipart_form_part_limit=FORM_PARTS_MAX,
        openapi_config=None,
        logging_config=None,
        debug=False,
    )


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
    if handler.opt.get("public"):
        return
    site: Site = connection.app.state["site"]
    if not signin.admitted(site.runner.node, viewer_of(connection)):
        raise SignInFirst


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
