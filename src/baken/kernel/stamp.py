# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Stamps: the hybrid logical clock that orders acts.

A stamp counts 1/256 s since 2024-01-01 UTC in 40 bits (until 2160).  Each act
of a node has a higher stamp than anything that node made or accepted before,
so cause sorts before effect; entries with equal stamps are ordered by id.  The
wall clock only pulls the stamp up.  A stamp further ahead than `AHEAD_MAX_S`
is held apart until the clock has come near: a wrong clock never poisons the
order.
"""

from datetime import UTC, datetime

UNITS_PER_S = 256
EPOCH_S = int(datetime(2024, 1, 1, tzinfo=UTC).timestamp())
STAMP_MAX = (1 << 40) - 1
AHEAD_MAX_S = 600


def from_wall(now_s: float) -> int:
    """The stamp of a wall time in Unix seconds; clocks outside the range are pinned to it."""
    return min(max(int((now_s - EPOCH_S) * UNITS_PER_S), 0), STAMP_MAX)


def to_wall(stamp: int) -> float:
    """Unix seconds of a stamp."""
    return EPOCH_S + stamp / UNITS_PER_S


def tick(last: int, now_s: float) -> int:
    """The stamp of the next act of a node whose highest stamp so far is `last`.

    At the end of the range stamps repeat, and the ids give the order.
    """
    return min(max(last + 1, from_wall(now_s)), STAMP_MAX)


def too_far_ahead(stamp: int, now_s: float) -> bool:
    return stamp > from_wall(now_s + AHEAD_MAX_S)
