# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Audiences and logs: who may read, and whose numbered row of acts it is.

An audience is a scope and, for three of them, a place.  A place bears the
roster number of its first node, so both are numbers below 65,536.  Audiences,
logs and entries are plain integers, made of each other, so that they are cheap
as keys and sort as rows on disk:

    audience = place << 3 | scope                     (19 bits)
    author   = life << 12 | roster number             (16 bits)
    log      = author << 21 | audience << 2 | lane    (37 bits)
    entry id = log << 26 | seq                        (63 bits)

A node that lost the end of its logs (a restored backup) begins a new *life* and
with it new logs, so that no number is ever given twice.

A record bears the id of the entry that opened it, so a record's id tells its
home: the audience in which all of its acts live.
"""

from enum import IntEnum

from .lane import Lane

SEQ_BITS = 26
SEQ_MAX = (1 << SEQ_BITS) - 1
AUTHOR_MAX = (1 << 16) - 1
ROSTER_BITS = 12
ROSTER_MAX = (1 << ROSTER_BITS) - 1
LIFE_MAX = AUTHOR_MAX >> ROSTER_BITS


class Scope(IntEnum):
    """How far an audience reaches; `area`, `point` and `own` name a place."""

    REGION = 0
    OFFICES = 1
    AREA = 2
    POINT = 3
    OWN = 4


def audience(scope: Scope, place: int = 0) -> int:
    """The number of an audience; `place` is ignored by `region` and `offices`."""
    return (place << 3 if scope >= Scope.AREA else 0) | scope


REGION = audience(Scope.REGION)
OFFICES = audience(Scope.OFFICES)


def scope_of(audience: int) -> Scope:
    return Scope(audience & 7)


def place_of(audience: int) -> int:
    """The roster number of the place that an audience names."""
    return audience >> 3


def log_of(author: int, audience: int, lane: Lane) -> int:
    return author << 21 | audience << 2 | lane


def author_in_life(node: int, life: int) -> int:
    """How a node stands in its logs: its roster number, and which of its lives it is."""
    return life << ROSTER_BITS | node


def author_of(log: int) -> int:
    """The author as it stands in the log's number: roster number and life."""
    return log >> 21


def node_of(log: int) -> int:
    """The roster number of the node that writes a log, in whichever of its lives."""
    return log >> 21 & ROSTER_MAX


def life_of(log: int) -> int:
    return log >> 21 + ROSTER_BITS


def audience_of(log: int) -> int:
    return log >> 2 & 0x7FFFF


def lane_of(log: int) -> Lane:
    return Lane(log & 3)


def entry_id(log: int, seq: int) -> int:
    return log << SEQ_BITS | seq


def log_of_entry(entry_id: int) -> int:
    return entry_id >> SEQ_BITS


def seq_of_entry(entry_id: int) -> int:
    return entry_id & SEQ_MAX


def describe(audience: int) -> str:
    """An audience in words for a log line: `point:3`."""
    scope = scope_of(audience)
    return scope.name.lower() + (f":{place_of(audience)}" if scope >= Scope.AREA else "")
