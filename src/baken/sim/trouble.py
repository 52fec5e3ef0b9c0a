# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Trouble: which lines fail when, for how long and how, drawn from a seed.

Each line breaks now and then, for minutes or hours.  Besides, a point loses all
of its lines at once now and then, and once everything is down together.  In
between there are lossy and slow spells.  Times are seconds after the start.
"""

from collections.abc import Sequence
from enum import Enum
from random import Random

import msgspec

CUT_EVERY_S = 7 * 3600.0
CUT_S = (4 * 60.0, 3 * 3600.0)
ALONE_EVERY_S = 16 * 3600.0
ALONE_S = (20 * 60.0, 4 * 3600.0)
DARK_S = (15 * 60.0, 90 * 60.0)
SPELL_EVERY_S = 9 * 3600.0
SPELL_S = (10 * 60.0, 3 * 3600.0)
LONGEST = 0.25  # of the whole: a short drill has short cuts


class Kind(Enum):
    CUT = "cut"
    LOSSY = "lossy"
    SLOW = "slow"


class Trouble(msgspec.Struct, frozen=True):
    """These lines have this trouble from one moment to another."""

    kind: Kind
    lines: tuple[str, ...]
    at_s: float
    until_s: float


def plan(
    rng: Random, lines: Sequence[str], alone: Sequence[Sequence[str]], span_s: float
) -> tuple[Trouble, ...]:
    """All trouble of a span, in order; `alone` has for each point all lines that it has."""
    out: list[Trouble] = []

    def often(every_s: float, kind: Kind, which: Sequence[str], lasts: tuple[float, float]) -> None:
        at_s = rng.expovariate(1 / every_s)
        while at_s < span_s:
            until_s = _until(rng, at_s, lasts, span_s)
            out.append(Trouble(kind, tuple(which), at_s, until_s))
            at_s = until_s + rng.expovariate(1 / every_s)

    for line in lines:
        often(CUT_EVERY_S, Kind.CUT, (line,), CUT_S)
        often(SPELL_EVERY_S, Kind.LOSSY, (line,), SPELL_S)
        often(SPELL_EVERY_S, Kind.SLOW, (line,), SPELL_S)
    for mine in alone:
        once_s = rng.uniform(0.1, 0.7) * span_s
        out.append(Trouble(Kind.CUT, tuple(mine), once_s, _until(rng, once_s, ALONE_S, span_s)))
        often(ALONE_EVERY_S, Kind.CUT, mine, ALONE_S)
    dark_s = rng.uniform(0.2, 0.8) * span_s
    out.append(Trouble(Kind.CUT, tuple(lines), dark_s, _until(rng, dark_s, DARK_S, span_s)))
    return tuple(sorted(out, key=lambda trouble: (trouble.at_s, trouble.lines)))


def _until(rng: Random, at_s: float, lasts: tuple[float, float], span_s: float) -> float:
    """Short ones are more frequent than long ones."""
    shortest, longest = lasts
    length_s = shortest * (longest / shortest) ** rng.random()
    return min(at_s + min(length_s, LONGEST * span_s), span_s)
