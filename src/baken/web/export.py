# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Lists as a table to take along (CSV), for a spreadsheet or a colleague's system.

Semicolons and a byte order mark, as a Dutch spreadsheet opens it by itself; times
in UTC.  The rule guarded: a cell is text and never a formula, whatever people
typed in it.
"""

import csv
import io
from collections.abc import Iterable, Sequence

from litestar import Response

from ..kernel.stamp import to_wall
from .i18n import moment
from .screen import Screen

_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def as_csv(
    name: str, screen: Screen, columns: Sequence[str], rows: Iterable[Sequence[str]]
) -> Response[bytes]:
    """A table to save as a file, named after the list and the place."""
    text = io.StringIO()
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    writer.writerow(columns)
    writer.writerows([safe(cell) for cell in row] for row in rows)
    drill = "-oefening" if screen.node.exercise else ""
    file = f"{name}-{screen.place.code.lower()}{drill}.csv"
    return Response(
        text.getvalue().encode("utf-8-sig"),
        media_type="text/csv; charset=utf-8",
        headers={"content-disposition": f'attachment; filename="{file}"'},
    )


def safe(cell: str) -> str:
    """A cell that a spreadsheet takes as text."""
    return f"'{cell}" if cell.startswith(_FORMULA) else cell


def utc(stamp: int) -> str:
    """A stamp as a moment in UTC; nothing where it is not yet."""
    return moment(to_wall(stamp)) if stamp else ""
