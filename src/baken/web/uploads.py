# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Files that a form brings: photos of codes, bags of a courier.

The rule guarded: whatever bytes come as a form of parts, it is a form or it is
refused in plain words.  How large it may be stands with the handler; how many
parts it has with the application.
"""

from typing import Any

from litestar import Request
from litestar.datastructures import FormMultiDict, UploadFile

from .posted import BadForm

MULTIPART = "multipart/form-data"


class Asked(Request[Any, Any, Any]):
    """A request whose form may hold any bytes."""

    async def form(self) -> FormMultiDict:
        try:
            return await super().form()
        except (UnicodeDecodeError, LookupError) as error:  # no text, or of an unknown sort
            raise BadForm("not a form") from error


async def files_in(request: Request[Any, Any, Any], name: str) -> list[UploadFile]:
    """The files that a form brought under a name; what was left empty counts for none."""
    kind, _ = request.content_type
    if kind != MULTIPART:
        raise BadForm("not a form with files")
    form = await request.form()
    return [file for file in form.getall(name, []) if isinstance(file, UploadFile)]
