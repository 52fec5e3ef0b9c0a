# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Contact files: who was near whom, and when; and how early a message could have arrived.

One contact a line: node, node, start, end, separated by white space; what stands
behind that is left alone.  Empty lines and lines that begin with `#` are skipped.
Anything else that is not a contact is refused with its number.  The oracle knows
all contacts beforehand: nothing can arrive earlier than it says (Dijkstra over
contacts; a contact carries at its first instant, at its last, and in between).
"""

import heapq
import math
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Mapping
from itertools import accumulate
from pathlib import Path
from random import Random

import msgspec

FILE_BYTES_MAX = 64_000_000
LINE_CHARS_MAX = 1_000
NAME_CHARS_MAX = 64
NODES_MAX = 2_000
CONTACTS_MAX = 1_000_000
MS_FROM = 1e11  # a start above this is milliseconds since 1970: in seconds it is the year 5138
UNITS = {"s": 1.0, "ms": 1000.0}


class BadContacts(ValueError):
    """A contact file, or a question about it, that can't be used: a sentence that says why."""


class Contact(msgspec.Struct, frozen=True, order=True):
    """Two nodes, by number, that could reach each other from one moment to another (s)."""

    start_s: float
    end_s: float
    one: int
    other: int


class Contacts(msgspec.Struct, frozen=True, kw_only=True):
    """A file of contacts: nodes are numbered from 1 in the order of their names.

    `merged` is how many lines told of a contact that another line told too; `ignored` how many
    told of a node that met itself, or of one that was left out.
    """

    names: tuple[str, ...]
    contacts: tuple[Contact, ...]
    unit: str
    merged: int = 0
    ignored: int = 0

    @property
    def begin_s(self) -> float:
        return self.contacts[0].start_s

    @property
    def end_s(self) -> float:
        return max(contact.end_s for contact in self.contacts)


class Message(msgspec.Struct, frozen=True):
    """Somebody at one node has something for another: made at (s), of use until (s)."""

    source: int
    destination: int
    at_s: float
    until_s: float


def read(path: Path, unit: str = "", nodes: tuple[int, int] | None = None) -> Contacts:
    """The contacts of a file; `nodes` keeps those whose name is a number in that span.

    Raises `BadContacts`.
    """
    try:
        if path.stat().st_size > FILE_BYTES_MAX:
            raise BadContacts(f"{path}: larger than {FILE_BYTES_MAX} bytes")
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise BadContacts(f"{path}: {error}") from error
    rows = list(_rows(text, path))
    kept = [row for row in rows if row[0] != row[1] and _within(row, nodes)]
    if not kept:
        raise BadContacts(f"{path}: no contacts")
    if not unit:
        unit = "ms" if min(start for _, _, start, _ in kept) > MS_FROM else "s"
    names = sorted({name for one, other, _, _ in kept for name in (one, other)}, key=_by_number)
    if len(names) > NODES_MAX:
        raise BadContacts(f"{path}: more than {NODES_MAX} nodes")
    number = {name: at for at, name in enumerate(names, 1)}
    found = sorted(
        Contact(start / UNITS[unit], end / UNITS[unit], *sorted((number[one], number[other])))
        for one, other, start, end in kept
    )
    contacts = _merged(found)
    return Contacts(
        names=tuple(names),
        contacts=contacts,
        unit=unit,
        merged=len(found) - len(contacts),
        ignored=len(rows) - len(kept),
    )


def _rows(text: str, path: Path) -> Iterator[tuple[str, str, float, float]]:
    count = 0
    for at, line in enumerate(text.splitlines(), 1):
        told = line.split()
        if not told or told[0].startswith("#"):
            continue
        count += 1
        if count > CONTACTS_MAX:
            raise BadContacts(f"{path}: more than {CONTACTS_MAX} contacts")
        if len(line) > LINE_CHARS_MAX or len(told) < 4:
            raise BadContacts(f"{path}, line {at}: not node, node, start, end")
        one, other = told[0], told[1]
        if max(len(one), len(other)) > NAME_CHARS_MAX:
            raise BadContacts(f"{path}, line {at}: a name of more than {NAME_CHARS_MAX} letters")
        try:
            start, end = float(told[2]), float(told[3])
        except ValueError as error:
            raise BadContacts(f"{path}, line {at}: start and end are not numbers") from error
        if not (math.isfinite(start) and math.isfinite(end)):
            raise BadContacts(f"{path}, line {at}: start and end are not numbers")
        if end < start:
            raise BadContacts(f"{path}, line {at}: ends before it starts")
        yield one, other, start, end


def _within(row: tuple[str, str, float, float], nodes: tuple[int, int] | None) -> bool:
    if nodes is None:
        return True
    return all(name.isdecimal() and nodes[0] <= int(name) <= nodes[1] for name in row[:2])


def _by_number(name: str) -> tuple[int, str]:
    return (int(name), name) if name.isdecimal() else (1 << 62, name)


def _merged(found: list[Contact]) -> tuple[Contact, ...]:
    """Two devices both tell of their contact: what overlaps is one."""
    last: dict[tuple[int, int], Contact] = {}
    out: list[Contact] = []
    for contact in found:
        pair = (contact.one, contact.other)
        before = last.get(pair)
        if before is None or (contact.start_s >= before.end_s and contact.start_s > before.start_s):
            if before is not None:
                out.append(before)
            last[pair] = contact
        elif contact.end_s > before.end_s:
            last[pair] = msgspec.structs.replace(before, end_s=contact.end_s)
    return tuple(sorted([*out, *last.values()]))


def draw(found: Contacts, count: int, ttl_s: float, rng: Random) -> tuple[Message, ...]:
    """Messages between two nodes each, made so that their time is over before the file is."""
    if len(found.names) < 2:
        raise BadContacts("fewer than two nodes")
    numbers = range(1, len(found.names) + 1)
    last_s = max(found.begin_s, found.end_s - ttl_s)
    out = []
    for _ in range(count):
        source, destination = rng.sample(numbers, 2)
        at_s = rng.uniform(found.begin_s, last_s)
        out.append(Message(source, destination, at_s, at_s + ttl_s))
    return tuple(sorted(out, key=lambda message: message.at_s))


class Oracle:
    """When a message can be where it must be, at the earliest."""

    def __init__(self, contacts: tuple[Contact, ...]) -> None:
        around: dict[int, list[tuple[float, float, int]]] = defaultdict(list)
        for contact in contacts:
            around[contact.one].append((contact.start_s, contact.end_s, contact.other))
            around[contact.other].append((contact.start_s, contact.end_s, contact.one))
        self._around: Mapping[int, list[tuple[float, float, int]]] = around
        self._over: dict[int, list[float]] = {}
        for node, met in around.items():
            met.sort()
            self._over[node] = list(accumulate((end for _, end, _ in met), max))

    def arrival(self, message: Message) -> float | None:
        """Seconds on the clock of the contacts; None where it does not come in time."""
        best = {message.source: message.at_s}
        heap = [(message.at_s, message.source)]
        done: set[int] = set()
        while heap:
            now, node = heapq.heappop(heap)
            if node == message.destination:
                return now
            if node in done:
                continue
            done.add(node)
            met = self._around.get(node, [])
            for at in range(bisect_left(self._over.get(node, []), now), len(met)):
                start, end, other = met[at]
                if start > message.until_s:
                    break
                arrives = max(now, start)
                if end >= now and arrives < best.get(other, math.inf):
                    best[other] = arrives
                    heapq.heappush(heap, (arrives, other))
        return None
