# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Posted bytes to words.

A form comes as `application/x-www-form-urlencoded`; any other body is refused in
plain words.  Bytes that are no UTF-8 become the replacement sign, never an error.
"""

from typing import Any
from urllib.parse import parse_qsl

from litestar import Request
from litestar.di import NamedDependency
from litestar.exceptions import ClientException

Words = NamedDependency[dict[str, list[str]]]  # as a handler asks for them

URL_ENCODED = "application/x-www-form-urlencoded"
FIELDS_MAX = 2000


class BadForm(ClientException):
    """These bytes are not a form of ours."""


async def read_posted(request: Request[Any, Any, Any]) -> dict[str, list[str]]:
    """The words of a posted form by name; none for another kind of request."""
    if request.method not in ("POST", "PUT"):
        return {}
    kind, _ = request.content_type
    if kind != URL_ENCODED:
        raise BadForm("not a form")
    body = await request.body()
    try:
        pairs = parse_qsl(
            body.decode("utf-8", "replace"),
            keep_blank_values=True,
            errors="replace",
            max_num_fields=FIELDS_MAX,
        )
    except ValueError as error:
        raise BadForm("too many fields") from error
    words: dict[str, list[str]] = {}
    for name, word in pairs:
        words.setdefault(name, []).append(word)
    return words
