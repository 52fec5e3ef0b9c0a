# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Inspection (inzage, AVG 15): all that this node holds about one person, to hand to that person.

A computer can't know who somebody is.  So it looks for words in every personal field,
a person chooses which of the records found are about whoever asks, and only those go
into the dossier: each act with its time, place and role, who has read them or taken
them along, and when they will be erased.  The rule this file guards: names of others
are masked, as far as a computer knows them, and never a secret of theirs goes along.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from types import MappingProxyType
from typing import Any, get_type_hints

import msgspec

from ..domain import catalogue
from ..domain.access import Reading
from ..domain.charter import Role
from ..domain.process import Process
from ..domain.retention import erase_due
from ..domain.staffing import Person
from ..domain.words import N_, Choice
from ..kernel.act import Act
from ..kernel.stamp import STAMP_MAX, to_wall
from ..store.contract import Query
from .folding import Event
from .node import Node

SECRETS = frozenset({"pin_hash"})
NAMES = frozenset({"name", "carrier"})  # fields that hold one name and nothing else
FOUND_MAX = 50
PAGE = 100
ACTS_MAX = 1 << 20  # all of a record
DIGITS_MIN = 6  # as many tell one telephone from another
STAFF_MAX = 5000
MASKED = N_("[naam van iemand anders]")


class Match(msgspec.Struct, frozen=True):
    """A record in which the words were found: its number or key, and what stands there."""

    record: int
    process: str
    title: str
    key: str
    at_s: float
    words: tuple[str, ...]


class Line(msgspec.Struct, frozen=True):
    """One act: when (Unix s), where, in which role, what (Dutch), and its fields by title."""

    at_s: float
    place: str
    role: str
    act: str
    fields: tuple[tuple[str, Any], ...]


class Seen(msgspec.Struct, frozen=True):
    """Somebody read this record, or took it along: when, in which role, how, and what for."""

    at_s: float
    role: str
    how: str
    purpose: str


class File(msgspec.Struct, frozen=True):
    """One record in a dossier; `erased_s` is when its personal part goes (None: no date yet)."""

    record: int
    process: str
    title: str
    key: str
    acts: tuple[Line, ...]
    seen: tuple[Seen, ...]
    erased_s: float | None


class Dossier(msgspec.Struct, frozen=True):
    """What one person gets to see."""

    node: str
    place: str
    made_s: float
    words: str
    files: tuple[File, ...]


def search(node: Node, words: str) -> Iterator[Match | None]:
    """The records that hold all of these words in their personal fields, newest first.

    A telephone number is found however it was written.  Gives None after each stretch of
    records, so that whoever asks can let others go before; ends after `FOUND_MAX`.
    """
    wanted = _wanted(words)
    if not wanted:
        return
    found = 0
    for process in catalogue.PROCESSES:
        if process.closed_at is None or process.name == "access":
            continue
        offset = 0
        while rows := node.store.select(
            Query(process.number, order="newest", limit=PAGE, offset=offset)
        ):
            offset += len(rows)
            for row in rows:
                texts = tuple(_texts(node.history(row.id, ACTS_MAX)))
                if all(any(_holds(text, word) for text in texts) for word in wanted):
                    found += 1
                    yield Match(
                        row.id, process.name, process.title, row.key, to_wall(row.opened),
                        tuple(dict.fromkeys(texts)),
                    )  # fmt: skip
                    if found >= FOUND_MAX:
                        return
            yield None


def _wanted(words: str) -> list[str]:
    """The words to look for; a telephone number is one, without its spaces and its front."""
    digits = re.sub(r"\D", "", words)
    if len(digits) >= DIGITS_MIN and not re.search(r"[^\W\d_]", words):
        return [digits.removeprefix("0031").removeprefix("31").lstrip("0")]
    return words.casefold().split()


def _holds(text: str, word: str) -> bool:
    if word.isdigit() and len(word) >= DIGITS_MIN:
        return word in re.sub(r"[\s.\-()/]", "", text)
    return word in text.casefold()


def _texts(events: Iterable[Event]) -> Iterator[str]:
    for event in events:
        if event.act is None:
            continue
        known = catalogue.BY_ACT[type(event.act)]
        for name in known.codec.personal.names:
            value = getattr(event.act, name)
            if value and name not in SECRETS and isinstance(value, str):
                yield value


def dossier(node: Node, records: Iterable[int], words: str, now_s: float) -> Dossier:
    """These records, to hand to the person that they are about; `words` is what they go by."""
    mask = _Mask(node, words)
    files = [found for record in records if (found := _file(node, record, mask)) is not None]
    return Dossier(node.card.code, node.place.name, now_s, words, tuple(files))


def _file(node: Node, record: int, mask: "_Mask") -> File | None:
    row, state = node.store.row(record), node.record(record)
    if row is None or state is None:
        return None
    process: Process = catalogue.BY_NUMBER[row.process]
    due = erase_due(process, state, row.last_stamp)
    return File(
        record=record,
        process=process.name,
        title=process.title,
        key=row.key,
        acts=tuple(
            _line(node, event, mask)
            for event in node.history(record, ACTS_MAX)
            if event.act is not None
        ),
        seen=tuple(_seen(node, record)),
        erased_s=None if due is None or due >= STAMP_MAX else to_wall(due),
    )


def _line(node: Node, event: Event, mask: "_Mask") -> Line:
    assert event.act is not None
    place = node.charter.place.get(event.place)
    return Line(
        at_s=to_wall(event.at),
        place=place.name if place else "",
        role=event.role.label if event.role else "",
        act=event.title,
        fields=tuple(_fields(event.act, mask)),
    )


def _fields(act: Act, mask: "_Mask") -> Iterator[tuple[str, Any]]:
    """The fields that say something, by title, in plain values."""
    titles = titles_of(type(act))
    for field in msgspec.structs.fields(type(act)):
        value = getattr(act, field.name)
        default = field.default
        if field.name in SECRETS or value == default or not titles.get(field.name):
            continue
        if isinstance(value, str):
            value = mask.name(value) if field.name in NAMES else mask.text(value)
        yield titles[field.name], _plain(value)


@cache
def titles_of(act_type: type[Act]) -> Mapping[str, str]:
    """The title (Dutch) of each field that has one."""
    return MappingProxyType(
        {
            name: meta.title
            for name, hint in get_type_hints(act_type, include_extras=True).items()
            for meta in getattr(hint, "__metadata__", ())
            if isinstance(meta, msgspec.Meta) and meta.title
        }
    )


def _plain(value: Any) -> Any:
    if isinstance(value, Choice):
        return value.label
    if isinstance(value, frozenset | tuple):
        return [_plain(one) for one in value]
    if isinstance(value, msgspec.Struct):
        return msgspec.to_builtins(value)
    return value


class _Mask:
    """Takes the names of others out of texts: those of the staff, and of other reporters."""

    def __init__(self, node: Node, words: str) -> None:
        self._own = words.casefold().split()
        self._named = any(letter.isalpha() for letter in words)
        staff = node.records(node.query("staffing", order="newest", limit=STAFF_MAX))
        names = {p.name.strip() for p in staff if isinstance(p, Person)} - {""}
        others = sorted((n for n in names if not self._is_own(n)), key=len, reverse=True)
        self._others = (
            re.compile("|".join(rf"\b{re.escape(n)}\b" for n in others), re.IGNORECASE)
            if others
            else None
        )

    def _is_own(self, name: str) -> bool:
        return any(word in name.casefold() for word in self._own)

    def name(self, value: str) -> str:
        """A field that holds one name: it is theirs, or it is masked.

        Who was found by a number has no name here: what was chosen is taken as theirs.
        """
        return value if not self._named or self._is_own(value) else MASKED

    def text(self, value: str) -> str:
        return self._others.sub(MASKED, value) if self._others else value


def _seen(node: Node, record: int) -> Iterator[Seen]:
    """The notes of who read it, newest first."""
    offset = 0
    while rows := node.records(node.query("access", order="newest", limit=PAGE, offset=offset)):
        offset += len(rows)
        for reading in rows:
            if isinstance(reading, Reading) and record in reading.about:
                role: Role = reading.role
                yield Seen(to_wall(reading.at), role.label, reading.how.label, reading.purpose)
