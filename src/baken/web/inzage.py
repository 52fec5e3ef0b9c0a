# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Access (inzage): who read what people told us, when and how; for who leads the place.

The rule guarded: whoever leads the place can answer "who looked at my report?", and
the list itself tells nothing of what was read: a number, a name of a colleague, a time.
"""

from collections.abc import Sequence
from typing import Any
from urllib.parse import urlencode

import msgspec
from litestar import Response, get
from litestar.params import FromQuery

from ..domain.access import Reading
from ..domain.staffing import LEADERS, Duty, Person
from ..domain.words import N_
from .export import as_csv, utc
from .forms import Fault
from .screen import Screen, ThisScreen, failed
from .signin import person_of

PATH = "/inzage"
PAGE_MAX = 100
AMONG_MAX = 20_000  # how far back one record is looked for
BATCH = 1000
OFFSET_MAX = 1_000_000
ABOUT_MAX = 8  # records of one reading that are named

ONLY_LEADERS = N_("Deze lijst is voor wie hier de leiding heeft.")
NO_SUCH = N_("Een dossier met dit nummer is hier niet bekend.")
COLUMNS = (
    N_("Wanneer (UTC)"),
    N_("Wie"),
    N_("Rol"),
    N_("Wat"),
    N_("Hoe gevoelig"),
    N_("Hoe gelezen"),
    N_("Waarvoor"),
)


class Look(msgspec.Struct, frozen=True):
    """One reading in words: who, and the numbers or names of the records."""

    reading: Reading
    who: str
    about: tuple[str, ...]
    more: int


@get(PATH)
async def listed(
    screen: ThisScreen, nr: FromQuery[str] = "", vanaf: FromQuery[int] = 0
) -> Response[Any]:
    """The readings, newest first; of one record, when its number is given."""
    if LEADERS.isdisjoint(screen.hats):
        return failed(_page(screen, [], nr, 0, Fault(ONLY_LEADERS)), 403)
    start = min(max(vanaf, 0), OFFSET_MAX)
    record = _record(screen, nr) if nr.strip() else None
    if nr.strip() and record is None:
        return failed(_page(screen, [], nr, 0, Fault(NO_SUCH)), 404)
    return _page(screen, _found(screen, record, start, PAGE_MAX + 1), nr, start)


def _page(
    screen: Screen, found: Sequence[Reading], nr: str, start: int, fault: Fault | None = None
) -> Response[str]:
    def at(offset: int) -> str:
        return f"{PATH}?{urlencode({'nr': nr, 'vanaf': offset})}"

    return screen.page(
        "inzage/list.html",
        path=PATH,
        looks=[_look(screen, reading) for reading in found[:PAGE_MAX]],
        nr=nr[:40],
        fault=fault,
        allowed=not LEADERS.isdisjoint(screen.hats),
        newer=at(max(start - PAGE_MAX, 0)) if start else "",
        older=at(start + PAGE_MAX) if len(found) > PAGE_MAX else "",
        table=f"{PATH}.csv?{urlencode({'nr': nr})}",
    )


@get(f"{PATH}.csv")
async def export(screen: ThisScreen, nr: FromQuery[str] = "") -> Response[Any]:
    """The same as a table."""
    record = _record(screen, nr) if nr.strip() else None
    if LEADERS.isdisjoint(screen.hats) or (nr.strip() and record is None):
        return screen.go(PATH)
    found = _found(screen, record, 0, AMONG_MAX)
    rows = [_cells(screen, _look(screen, reading, len(reading.about))) for reading in found]
    return as_csv("inzage", screen, [screen.say(title) for title in COLUMNS], rows)


def _cells(screen: Screen, look: Look) -> list[str]:
    reading = look.reading
    return [
        utc(reading.at),
        look.who,
        screen.say(reading.role.label),
        " ".join(look.about),
        screen.say(reading.what.label),
        screen.say(reading.how.label),
        reading.purpose,
    ]


def _record(screen: Screen, number: str) -> int | None:
    """The record with a speakable number, whatever its process."""
    key = number.strip()[:40].upper()
    for process in ("reports", "observations", "comms", "bulletins"):
        found = screen.node.by_key(process, key)
        if found is not None:
            return int(found.id)
    return None


def _found(screen: Screen, record: int | None, start: int, most: int) -> list[Reading]:
    """Readings, newest first: of all records, or of one among the last `AMONG_MAX`."""
    query = screen.node.query("access", places=(screen.place.number,), order="newest")
    if record is None:
        return list(screen.node.records(msgspec.structs.replace(query, limit=most, offset=start)))
    found: list[Reading] = []
    for offset in range(0, AMONG_MAX, BATCH):
        batch = screen.node.records(msgspec.structs.replace(query, limit=BATCH, offset=offset))
        found += [reading for reading in batch if record in reading.about]
        if len(batch) < BATCH or len(found) >= start + most:
            break
    return found[start : start + most]


def _look(screen: Screen, reading: Reading, most: int = ABOUT_MAX) -> Look:
    person = person_of(screen.node, reading.person)
    who = person.name if person is not None else ""
    named = tuple(_named(screen, record) for record in reading.about[:most])
    return Look(reading, who, named, len(reading.about) - len(named))


def _named(screen: Screen, record: int) -> str:
    """A record by its speakable number, or by the colleague that it is about."""
    found = screen.node.record(record)
    if isinstance(found, Person | Duty):
        return found.name or screen.say(N_("een medewerker"))
    return str(getattr(found, "short", "") or screen.say(N_("gewist dossier")))


routes = [listed, export]
