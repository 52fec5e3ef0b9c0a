# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Shut out (ingetrokken): the one page of a computer that learnt that it was revoked.

The rule guarded: whatever is asked at the staff's port, by whomever, the answer says
what to do with this computer, and nothing of what it knows.
"""

from collections.abc import Mapping

import msgspec
from jinja2 import Environment
from litestar.types import ASGIApp, Receive, Scope, Send

from ..domain.words import N_
from ..node.node import Node
from . import i18n, problems

REVOKED_HERE = N_(
    "Deze computer is ingetrokken. Er wordt niets meer getoond en niets meer opgeslagen."
)


class ShutOut:
    """Before all pages: where this computer was shut out, the one page that is left.

    `pages` are the templates by language, `headers` those of every answer.
    """

    def __init__(
        self,
        app: ASGIApp,
        node: Node,
        pages: Mapping[str, Environment],
        headers: Mapping[str, str],
    ) -> None:
        self._app = app
        self._node = node
        self._pages = pages
        self._headers = {**headers, "cache-control": "no-store", "hx-refresh": "true"}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        open_to_all = scope["type"] != "http" or scope["path"].startswith("/static/")
        if open_to_all or not self._node.region.shut_out:
            await self._app(scope, receive, send)
        elif scope["path"].startswith("/v1"):
            problem = problems.Problem(403, REVOKED_HERE, code="node.revoked")
            await self._say(send, msgspec.json.encode(problem.document), problems.MEDIA_TYPE)
        else:
            await self._say(send, self._page(scope).encode(), "text/html; charset=utf-8")

    def _page(self, scope: Scope) -> str:
        wanted = dict(scope["headers"]).get(b"accept-language", b"")[:2].decode("ascii", "replace")
        language = wanted if wanted in self._pages else i18n.SOURCE
        template = self._pages[language].get_template("region/shut_out.html")
        return template.render(node=self._node, language=language)

    async def _say(self, send: Send, body: bytes, kind: str) -> None:
        headers = {**self._headers, "content-type": kind, "content-length": str(len(body))}
        raw = [(name.encode(), value.encode()) for name, value in headers.items()]
        await send({"type": "http.response.start", "status": 403, "headers": raw})
        await send({"type": "http.response.body", "body": body, "more_body": False})
