# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the info screen said last (`public.json`), for while the computer is locked.

A node that starts after a power cut must inform people before a keyholder is there.
The rule guarded: this file holds what hung on the wall for all who walk in, and
nothing else: no number of a person, no draft, no report.  It is written anew whenever
that changes; what no longer holds is left out when it is shown.
"""

from pathlib import Path
from typing import TypeVar

import msgspec
import structlog

from ..domain import bulletins, points
from ..domain.bulletins import Bulletin, ContactKind
from ..domain.points import Point
from ..kernel.stamp import from_wall
from ..node.config import PUBLIC, write_private
from ..node.node import Node
from ..node.runner import Runner
from .infoscreen import PAGES_MAX, POINTS_MAX, TURN_MAX_S, TURN_S, WORDS_A_SECOND

BYTES_MAX = 256 * 1024
OTHERS_MAX = 8
FED_BY = frozenset({"bulletins", "points"})

log = structlog.get_logger()
Record = TypeVar("Record")


class Notice(msgspec.Struct, frozen=True, kw_only=True):
    """A bulletin as residents read it.  Times are Unix s."""

    short: str
    title: str
    advice: str
    known: str
    unknown: str = ""
    contacts: tuple[tuple[ContactKind, str], ...] = ()
    valid_from: int
    valid_until: int
    next_update_at: int | None = None

    @property
    def seconds(self) -> int:
        """Long enough to read it aloud."""
        words = len(f"{self.title} {self.advice} {self.known}".split())
        return min(max(TURN_S, int(words / WORDS_A_SECOND)), TURN_MAX_S)


class Elsewhere(msgspec.Struct, frozen=True):
    """Another point that was open."""

    name: str
    address: str = ""


class Standing(msgspec.Struct, frozen=True, kw_only=True):
    """All that the info screen of this place shows.  `at_s` is when it was so (Unix s)."""

    place: str = ""
    exercise: bool = False
    at_s: int = 0
    opened: bool = False
    stopped: bool = False
    limits: str = ""
    notices: tuple[Notice, ...] = ()
    elsewhere: tuple[Elsewhere, ...] = ()

    def holding(self, now_s: float) -> "tuple[Notice, ...]":
        """The notices that may still be read."""
        return tuple(n for n in self.notices if n.valid_from <= now_s < n.valid_until)


def standing_of(node: Node, now_s: float) -> Standing:
    """What hangs on the wall now."""
    own = node.by_key("points", node.place.code)
    point = own if isinstance(own, Point) and own.place == node.place.number else None
    approved = node.query(
        "bulletins", states=(bulletins.State.APPROVED,), order="newest", limit=POINTS_MAX
    )
    others = node.query("points", states=points.OPENED, order="oldest", limit=POINTS_MAX)
    opened = point is not None and point.state in points.OPENED
    return Standing(
        place=node.place.name,
        exercise=node.exercise,
        at_s=int(now_s),
        opened=opened,
        stopped=point is not None and point.state is points.State.STOPPED,
        limits=point.limits if point is not None and opened else "",
        notices=tuple(
            _notice(found)
            for found in node.records(approved)
            if isinstance(found, Bulletin) and now_s < found.valid_until
        )[:PAGES_MAX],
        elsewhere=tuple(
            Elsewhere(other.plan.name, node.charter.place[other.place].address)
            for other in node.records(others)
            if other.place != node.place.number
            and other.place in node.charter.place
            and not points.silent(other, from_wall(now_s))
        )[:OTHERS_MAX],
    )


def _notice(found: Bulletin) -> Notice:
    draft = found.draft
    return Notice(
        short=found.short,
        title=draft.title,
        advice=draft.advice,
        known=draft.known,
        unknown=draft.unknown,
        contacts=draft.contacts,
        valid_from=found.valid_from,
        valid_until=found.valid_until,
        next_update_at=draft.next_update_at,
    )


async def keep_standing(runner: Runner, folder: Path) -> None:
    """Write `public.json` now and whenever it changes, until cancelled."""
    last: Standing | None = None
    async with runner.changes() as changed:
        while True:
            last = _keep(folder, standing_of(runner.node, runner.now()), last)
            async for names in changed:
                if names & FED_BY:
                    break


def _keep(folder: Path, now: Standing, last: Standing | None) -> Standing | None:
    if last is not None and msgspec.structs.replace(now, at_s=last.at_s) == last:
        return last
    try:
        write_private(folder / PUBLIC, msgspec.json.encode(now))
    except OSError as error:
        log.error("public.unwritten", error=str(error))
        return last
    return now


def last_standing(folder: Path) -> Standing:
    """What the file says; an empty standing where it can't be read."""
    try:
        with (folder / PUBLIC).open("rb") as file:
            return msgspec.json.decode(file.read(BYTES_MAX), type=Standing)
    except (OSError, msgspec.MsgspecError, UnicodeDecodeError):
        return Standing()
