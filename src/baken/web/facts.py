# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""An act in words: its fields as title and text, as a screen and a print show them.

Read off the same definition as the form (`forms.py`), so that a field that is
asked is also shown, under the same name.
"""

from collections.abc import Sequence
from datetime import datetime
from functools import cache
from typing import Any

import msgspec

from ..domain.charter import Role
from ..domain.need import Sight, sealed
from ..domain.words import N_
from ..kernel.act import Act
from ..node.folding import Event
from . import forms
from .forms import Field, Kind
from .i18n import ZONE
from .screen import Screen
from .signin import person_of

HIDDEN = ("place", "no", "pin_hash")  # of no use to a reader, or not for their eyes
YES, NO = N_("ja"), N_("nee")


class Fact(msgspec.Struct, frozen=True):
    """A title and its answer: labels to be translated, or text as it was typed."""

    name: str
    title: str
    labels: tuple[str, ...] = ()
    text: str = ""
    personal: bool = False


class Moment(msgspec.Struct, frozen=True, kw_only=True):
    """One line of a record's history, ready to be shown.  `at` is a stamp."""

    at: int
    title: str
    who: str  # a name, where this place knows it
    role: Role | None
    place: str
    facts: tuple[Fact, ...]
    held: bool
    entry: int


@cache
def _fields(act: type[Act]) -> tuple[Field, ...]:
    return tuple(forms.fields_of(act, {}))


def facts_of(act: Act, *, skip: Sequence[str] = (), all_fields: bool = False) -> tuple[Fact, ...]:
    """What an act says; what was left at its default is left out, unless `all_fields`."""
    found = []
    for field in _fields(type(act)):
        value = getattr(act, field.name)
        if field.name in skip or value is None or (value == field.default and not all_fields):
            continue
        fact = _fact(field, value)
        if fact.labels or fact.text:
            found.append(fact)
    return tuple(found)


def _fact(field: Field, value: Any) -> Fact:
    labels: tuple[str, ...] = ()
    text = ""
    match field.kind:
        case Kind.TICK:
            labels = (YES if value else NO,)
        case Kind.KNOWN | Kind.TILES | Kind.SELECT:
            labels = tuple(option.label for option in field.options if option.value == value)
        case Kind.SEVERAL:
            labels = tuple(option.label for option in field.options if option.value in value)
        case Kind.LINES:
            text = "\n".join(str(line) for line in value)
        case Kind.MOMENT:
            text = f"{datetime.fromtimestamp(value, ZONE):%d-%m %H:%M}" if value else ""
        case Kind.ROWS:
            text = "\n".join(" ".join(str(getattr(c, "label", c)) for c in row) for row in value)
        case _:
            text = str(value)
    return Fact(field.name, field.title, labels, text, field.personal)


def history(screen: Screen, record: int, seen: Sight = Sight.ALL) -> list[Moment]:
    """What happened to a record, newest first, as far as it may be read.

    What its first act says stands above it already.
    """
    return [
        moment_of(screen, event, seen, brief=event.entry == record)
        for event in reversed(screen.node.history(record))
    ]


def moment_of(
    screen: Screen, event: Event, seen: Sight = Sight.ALL, *, brief: bool = False
) -> Moment:
    """One event with its place, and its person where this place knows them."""
    here = event.place == screen.place.number
    person = person_of(screen.node, event.person) if here else None
    place = screen.node.charter.place.get(event.place)
    return Moment(
        at=event.at,
        title=event.title,
        who=person.name if person else "",
        role=event.role,
        place=place.name if place else "",
        facts=facts_of(sealed(event.act, seen), skip=HIDDEN) if event.act and not brief else (),
        held=bool(event.held),
        entry=event.entry,
    )
