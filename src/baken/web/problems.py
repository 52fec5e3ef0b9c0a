# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Problems: the one form of every error that the API gives (RFC 9457).

The rule guarded: whatever comes in, the answer is `application/problem+json`
with a sentence that says what to do, all errors of a request together, and
nothing of what was sent or of how the node works inside.
"""

from collections.abc import Mapping
from http import HTTPStatus
from typing import Any

import msgspec
import structlog
from litestar import Request, Response
from litestar.exceptions import HTTPException

from ..kernel.errors import Refusal, StoreFull

log = structlog.get_logger()

MEDIA_TYPE = "application/problem+json"
ERRORS_MAX = 100

TITLES = {
    400: "Dit verzoek klopt niet",
    401: "Niet aangemeld",
    403: "Dit mag niet in deze rol",
    404: "Niet gevonden",
    405: "Dit kan hier niet",
    409: "Dit kan nu niet",
    413: "Te groot",
    415: "Geen JSON",
    429: "Te veel verzoeken",
    500: "Fout in de software",
    507: "De schijf is vol",
}
DETAILS = {
    400: "Het verzoek is niet te lezen.",
    404: "Op dit adres staat niets. Alle adressen staan in /v1/openapi.json.",
    405: "Dit adres kent deze methode niet. Wat wel kan staat in de kop Allow.",
    413: "Stuur hoogstens 64 kB.",
    429: "Er komen hier te veel verzoeken. Wacht even en stuur het dan nog eens.",
    500: "Er ging hier iets mis. Wat al bewaard was, is er nog. Meld het aan de beheerder.",
    507: "De schijf is vol. Dit is niet opgeslagen. Roep de beheerder.",
}


class Location(msgspec.Struct, frozen=True, omit_defaults=True):
    """Where in the request: a JSON pointer into the body, or the name of a parameter."""

    pointer: str | None = None
    name: str | None = None


class Error(msgspec.Struct, frozen=True, rename={"where": "in"}):
    """One thing that is wrong."""

    where: str
    location: Location
    code: str
    detail: str


class Document(msgspec.Struct, frozen=True, omit_defaults=True):
    """What is sent.  `code` is the stable name of a refusal (`reports.not_told`)."""

    status: int
    title: str
    detail: str
    code: str = ""
    errors: tuple[Error, ...] = ()


class Problem(Exception):
    """Raised by a handler; becomes a `Document`."""

    def __init__(
        self,
        status: int,
        detail: str = "",
        *,
        code: str = "",
        errors: list[Error] | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(code or str(status))
        self.headers = dict(headers or {})
        self.document = Document(
            status=status,
            title=TITLES[status],
            detail=detail or DETAILS[status],
            code=code,
            errors=tuple(errors or ())[:ERRORS_MAX],
        )


def plain(status: int, detail: str) -> Document:
    """A problem that needs no more than a sentence."""
    return Document(status=status, title=TITLES[status], detail=detail)


def in_body(pointer: str, code: str, detail: str) -> Error:
    return Error("body", Location(pointer=pointer), code, detail)


def in_query(name: str, code: str, detail: str) -> Error:
    return Error("query", Location(name=name), code, detail)


def invalid(errors: list[Error]) -> Problem:
    count = "staat 1 fout" if len(errors) == 1 else f"staan {len(errors)} fouten"
    return Problem(400, f"In het verzoek {count}. Er is niets opgeslagen.", errors=errors)


def of_refusal(refusal: Refusal, prefix: str) -> Problem:
    """What the node turned down: by this role, about this dossier, at this field, or just now.

    `prefix` points at the object that holds the act's fields.
    """
    sentence, code = str(refusal), refusal.code
    if code.startswith("not_entitled.") or code == "audience.closed":
        return Problem(403, sentence, code=code)
    if code == "record.unknown":
        return Problem(404, sentence, code=code)
    if refusal.field:
        error = in_body(f"{prefix}/{refusal.field}", code, sentence)
        return Problem(400, sentence, code=code, errors=[error])
    return Problem(409, sentence, code=code)


def respond(problem: Problem) -> Response[Any]:
    return Response(
        msgspec.json.encode(problem.document),
        status_code=problem.document.status,
        media_type=MEDIA_TYPE,
        headers=problem.headers,
    )


def show_problem(request: Request[Any, Any, Any], error: Problem) -> Response[Any]:
    return respond(error)


def show_http(request: Request[Any, Any, Any], error: HTTPException) -> Response[Any]:
    """What the web server itself turned down: no such address, no such method, too long."""
    status = error.status_code if error.status_code in DETAILS else 400
    if error.status_code >= HTTPStatus.INTERNAL_SERVER_ERROR:
        return show_crash(request, error)
    return respond(Problem(status, headers=_named(error.headers or {}, "allow")))


def _named(headers: Mapping[str, str], name: str) -> dict[str, str]:
    return {key: value for key, value in headers.items() if key.lower() == name}


def show_full(request: Request[Any, Any, Any], error: StoreFull) -> Response[Any]:
    return respond(Problem(507))


def show_crash(request: Request[Any, Any, Any], error: Exception) -> Response[Any]:
    """Our own bug: logged without what was sent, said as such, and the node goes on."""
    log.error("api.crash", method=request.method, path=request.url.path, exc_info=error)
    return respond(Problem(500))


HANDLERS: dict[int | type[Exception], Any] = {
    Problem: show_problem,
    HTTPException: show_http,
    StoreFull: show_full,
    Exception: show_crash,
}
