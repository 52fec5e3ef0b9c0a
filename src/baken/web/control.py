# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The demo's control page: the nodes with their PINs, and the lines to cut, slow and restore.

It belongs to `baken demo` alone and listens on loopback.  Works without
JavaScript; with it, the lines refresh by themselves every second.
"""

from collections.abc import Sequence
from typing import Annotated, Any, Protocol

import msgspec
from litestar import Litestar, Request, Response, get, post
from litestar.enums import MediaType, RequestEncodingType
from litestar.params import Body
from litestar.response import Redirect
from litestar.static_files import create_static_files_router

from . import i18n
from .app import STATIC, add_headers, environments

MODES = ("up", "slow", "cut")


class DemoNode(msgspec.Struct, frozen=True):
    """A node as the page shows it; `people` are name, roles and PIN."""

    code: str
    kind: str
    name: str
    url: str
    people: list[tuple[str, str, str]]


class Line(Protocol):
    """What the page needs of a relay."""

    name: str
    mode: str
    cuts: int
    bytes_passed: int

    def set_mode(self, mode: str) -> None: ...


class Wanted(msgspec.Struct, forbid_unknown_fields=True):
    """The posted form: which line, which mode."""

    line: int
    mode: str


def control_app(title: str, nodes: Sequence[DemoNode], lines: Sequence[Line]) -> Litestar:
    """The application of the control page."""
    pages = environments()

    def show(request: Request[Any, Any, Any], template: str) -> Response[str]:
        wanted = str(request.query_params.get("taal") or request.headers.get("accept-language", ""))
        language = wanted[:2] if wanted[:2] in i18n.LANGUAGES else i18n.SOURCE
        text = (
            pages[language]
            .get_template(template)
            .render(title=title, nodes=nodes, lines=list(enumerate(lines)), language=language)
        )
        return Response(text, media_type=MediaType.HTML)

    @get("/")
    async def page(request: Request[Any, Any, Any]) -> Response[str]:
        return show(request, "control/page.html")

    @get("/lines")
    async def lines_part(request: Request[Any, Any, Any]) -> Response[str]:
        return show(request, "control/lines.html")

    @post("/lines", status_code=303)
    async def set_line(
        request: Request[Any, Any, Any],
        data: Annotated[Wanted, Body(media_type=RequestEncodingType.URL_ENCODED)],
    ) -> Response[Any]:
        if data.mode in MODES and 0 <= data.line < len(lines):
            lines[data.line].set_mode(data.mode)
        if request.headers.get("hx-request"):
            part = show(request, "control/lines.html")
            part.status_code = 200
            return part
        return Redirect("/", status_code=303)

    return Litestar(
        route_handlers=[
            page,
            lines_part,
            set_line,
            create_static_files_router(path="/static", directories=[STATIC]),
        ],
        before_send=[add_headers],
        openapi_config=None,
        request_max_body_size=4096,
        logging_config=None,
    )
