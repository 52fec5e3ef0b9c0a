# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Twins: reports that may be about the same event.

A suggestion, never a decision: two neighbours report the same fire, and so does
the runner.  Within `WITHIN` of each other, at the same point with the same
"what", or at a place that reads much the same.  A person compares and marks.
"""

import re
from collections.abc import Iterable

import msgspec

from ..domain.process import minutes
from ..domain.reports import Report, State
from ..domain.words import N_

WITHIN = minutes(120)
TWINS_MAX = 3
ALIKE = 0.6  # of the words of the shorter place

SAME_KIND = N_("zelfde punt en zelfde soort melding")
SAME_SPOT = N_("de plek lijkt dezelfde")

_POSTCODE = re.compile(r"\b(\d{4})\s?([a-z]{2})\b")
_WORD = re.compile(r"[^\W_]+")
_COMMON = frozenset({
    "aan", "achter", "bij", "de", "den", "der", "flat", "het", "hoek", "huis", "in", "kruising",
    "naast", "nabij", "nr", "op", "straat", "te", "tegenover", "van", "voor", "weg",
})  # fmt: skip


class Twin(msgspec.Struct, frozen=True):
    """Another report that may be the same event, and why it looks so."""

    report: Report
    why: str
    earlier: bool  # than the report that is looked at


def twins(report: Report, others: Iterable[Report]) -> tuple[Twin, ...]:
    """The reports most likely to be the same event, the nearest in time first."""
    found = []
    for other in others:
        if not _comparable(report, other):
            continue
        why = _why(report, other)
        if why:
            earlier = (other.taken_at, other.id) < (report.taken_at, report.id)
            found.append(Twin(other, why, earlier))
    found.sort(key=lambda twin: abs(twin.report.taken_at - report.taken_at))
    return tuple(found[:TWINS_MAX])


def _comparable(report: Report, other: Report) -> bool:
    related = other.duplicate_of == report.id or report.duplicate_of == other.id
    return (
        other.id != report.id
        and not related
        and other.state is not State.WITHDRAWN
        and abs(other.taken_at - report.taken_at) <= WITHIN
    )


def _why(report: Report, other: Report) -> str:
    if alike(report.take.where, other.take.where):
        return SAME_SPOT
    if report.place == other.place and report.take.what is other.take.what:
        return SAME_KIND
    return ""


def alike(one: str, other: str) -> bool:
    """Do two places, as people told them, read much the same?"""
    mine, its = words_of(one), words_of(other)
    common = mine & its
    if any(_POSTCODE.fullmatch(word) for word in common):
        numbers = {word for word in mine | its if word.isdigit()}
        return not numbers or any(word.isdigit() for word in common)
    if not any(len(word) > 3 and not word.isdigit() for word in common):
        return False
    if (mine ^ its) and _numbers_differ(mine, its):
        return False
    return len(common) / min(len(mine), len(its)) >= ALIKE


def _numbers_differ(mine: frozenset[str], its: frozenset[str]) -> bool:
    """Both name a house number, and not the same one."""
    one = {word for word in mine if word.isdigit()}
    other = {word for word in its if word.isdigit()}
    return bool(one and other) and one.isdisjoint(other)


def words_of(place: str) -> frozenset[str]:
    """The words of a place that tell it apart; a postcode is one word."""
    text = _POSTCODE.sub(r"\1\2", place.lower())
    return frozenset(word for word in _WORD.findall(text) if word not in _COMMON)
