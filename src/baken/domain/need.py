# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Need to know (noodzaak): which role reads what people told us about themselves.

The one table for screens, API and print.  The rule this file guards (DOMAIN 2.2
and appendix B, "read medical fields"): the desk and the coordinator read what
their own point took; who runs the radio there reads where help must go, and of
somebody's health nothing; an assessor reads all, the unit desk what is for a
unit, and the other seats of an office only see that there is a report, of what
sort, how urgent and how far.  Whoever took a report may read it again.  Of two
roles the wider one counts; a role does not read more because it shares a screen.

`sealed` is a record or an act as it looks to somebody: what they may not read is
as if it had been erased.
"""

from collections.abc import Iterable, Mapping
from enum import IntEnum
from types import MappingProxyType
from typing import Any

import msgspec

from ..kernel.act import Act, is_medical, is_personal
from .access import Reading
from .charter import GCT_STAFF, Role
from .reports import HelpOffer, Report
from .staffing import Duty, Person


class Sight(IntEnum):
    """How much of a record somebody reads; each holds the one before it."""

    COUNTS = 0  # nothing that is personal
    PERSONAL = 1  # names and addresses, and nothing of health
    ALL = 2


class Reach(IntEnum):
    """Of which records a role reads so much."""

    ASSIGNED = 1  # what is for a unit
    PLACE = 2  # what their own place took
    EVERY = 3


class Need(msgspec.Struct, frozen=True):
    """What a role has to know: how much, of which records."""

    sight: Sight
    reach: Reach


_OWN_POINT = Need(Sight.ALL, Reach.PLACE)
_EVERYTHING = Need(Sight.ALL, Reach.EVERY)

# Who is not named reads what they took themselves; a process that is not named every role reads.
NEEDS: Mapping[str, Mapping[Role, Need]] = MappingProxyType(
    {
        "reports": MappingProxyType(
            {
                Role.NSP_COORDINATOR: _OWN_POINT,
                Role.NSP_DESK: _OWN_POINT,
                Role.NSP_RECEPTION: _OWN_POINT,
                Role.NSP_FIRST_AID: _OWN_POINT,
                Role.NSP_COMMS: Need(Sight.PERSONAL, Reach.PLACE),
                Role.CP_DUTY_OFFICER: _EVERYTHING,
                Role.CP_ASSESSOR: _EVERYTHING,
                Role.CP_UNIT_DESK: Need(Sight.ALL, Reach.ASSIGNED),
            }
        ),
        "comms": MappingProxyType(  # who may write a message down or read one out
            dict.fromkeys(
                {
                    Role.NSP_COORDINATOR,
                    Role.NSP_DESK,
                    Role.NSP_COMMS,
                    Role.CP_DUTY_OFFICER,
                    Role.CP_ASSESSOR,
                    Role.CP_NET_CONTROL,
                    *GCT_STAFF,
                },
                _EVERYTHING,
            )
        ),
    }
)

# Fields of records that hold what stood in a personal (and a medical) field of an act.
_COPIED: Mapping[type[msgspec.Struct], frozenset[str]] = MappingProxyType(
    {
        Report: frozenset({"additions"}),
        Person: frozenset({"name", "pin_hash", "badge", "retired_why"}),
        Duty: frozenset({"name"}),
        Reading: frozenset({"purpose"}),
    }
)
_MEDICAL = frozenset({"additions"})


def sight(roles: Iterable[Role], process: str, record: Any, *, place: int, person: int) -> Sight:
    """How much this person (0: a program), here in these roles, reads of this record."""
    roles = tuple(roles)
    needs = NEEDS.get(process)
    if needs is None:
        return Sight.ALL if roles else Sight.COUNTS
    if roles and person and _taken_by(record) == (place, person):
        return Sight.ALL
    found = [needs[role] for role in roles if role in needs]
    return max(
        (need.sight for need in found if _within(need.reach, record, place)), default=Sight.COUNTS
    )


def may_read(roles: Iterable[Role], process: str, record: Any, *, place: int, person: int) -> bool:
    """Do they read all of this record?"""
    return sight(roles, process, record, place=place, person=person) is Sight.ALL


def widest(roles: Iterable[Role], process: str) -> Sight:
    """The most that these roles read of any record they didn't take themselves: for a heading."""
    needs = NEEDS.get(process)
    if needs is None:
        return Sight.ALL
    return max((needs[role].sight for role in roles if role in needs), default=Sight.COUNTS)


def _within(reach: Reach, record: Any, place: int) -> bool:
    match reach:
        case Reach.EVERY:
            return True
        case Reach.PLACE:
            return bool(record.place == place)
        case Reach.ASSIGNED:
            return isinstance(record, Report) and for_a_unit(record)


def for_a_unit(report: Report) -> bool:
    """Is a unit to go there, or did one: what the unit desk is there for."""
    asked = report.assessment is not None and report.assessment.help_offer is HelpOffer.UNIT
    return asked or report.handover is not None or bool(report.units)


def _taken_by(record: Any) -> tuple[int, int]:
    """The place and the person that made a record; nobody where it doesn't say so."""
    person = getattr(record, "taken_by", getattr(record, "person", 0))
    return record.place, person


def sealed(thing: Any, seen: Sight) -> Any:
    """A record or an act as it looks to who sees so much of it."""
    if seen is Sight.ALL:
        return thing
    kind = type(thing)
    changes: dict[str, Any] = {}
    for field in msgspec.structs.fields(kind):
        value = getattr(thing, field.name)
        if isinstance(thing, Act):
            if _hidden(kind, field.name, seen):
                changes[field.name] = field.default
        elif field.name in _COPIED.get(kind, ()):
            if seen is Sight.COUNTS or field.name in _MEDICAL:
                changes[field.name] = _emptied(value)
        elif isinstance(value, Act):
            changes[field.name] = sealed(value, seen)
    return msgspec.structs.replace(thing, **changes) if changes else thing


def _hidden(act: type[Act], field: str, seen: Sight) -> bool:
    return is_medical(act, field) if seen is Sight.PERSONAL else is_personal(act, field)


def _emptied(value: Any) -> Any:
    """The same without a word: a text is empty, a time stays."""
    if isinstance(value, tuple):
        return tuple(map(_emptied, value))
    return "" if isinstance(value, str) else value
