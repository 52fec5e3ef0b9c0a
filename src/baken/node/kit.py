# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""A kit (koffers): a table of places and computers to enrol in one go.

The table is CSV, one computer a line, with the columns of `COLUMNS`; only `code` is
needed for a place that is there already, and `kind` and `name` for a new one.  Without
a call sign in `node` the computer gets that of its place; `-` is a place without one.
The rule guarded: every line that is no good is named, and then nothing of the table
is done.
"""

import csv
import re
from collections.abc import Iterator

import msgspec

from ..domain.charter import Charter, Place, PlaceKind, Role
from ..domain.decrees import AdmitPlace, with_changes
from ..domain.points import Service
from ..domain.staffing import Org
from .area import PersonSpec, admissions_of, role
from .joining import CODE_PATTERN, free_numbers

COLUMNS = (
    "code", "kind", "name", "municipality", "address", "area", "fallback", "services", "roles",
    "node",
)  # fmt: skip
NO_COMPUTER = "-"
BYTES_MAX = 1024 * 1024
LINES_MAX = 2_000
TEXT_LETTERS_MAX = 80


LEADS = {
    PlaceKind.NSP: ("municipality", "nsp_coordinator"),
    PlaceKind.CP: ("safety_region", "cp_duty_officer"),
    PlaceKind.GCT: ("municipality", "gct_acbz"),
}


def leader(kind: PlaceKind) -> PersonSpec:
    """Who signs in first at a new computer, and lets the others in."""
    org, word = LEADS[kind]
    return PersonSpec(f"{role(word).label} 1", org, (word,))


class Computer(msgspec.Struct, frozen=True):
    """A computer to admit, and who may sign in there first."""

    number: int
    code: str
    place: int
    people: tuple[PersonSpec, ...]


class Kit(msgspec.Struct, frozen=True):
    """A table as read: what to admit, or what is wrong, per line of the file."""

    places: tuple[AdmitPlace, ...] = ()
    computers: tuple[Computer, ...] = ()
    wrong: tuple[tuple[int, str], ...] = ()


class _Wrong(Exception):
    """A line can't be used; the message says why."""


def read_kit(data: bytes, charter: Charter) -> Kit:
    """The places and computers of a table, for a region as it is now.  Never raises."""
    try:
        if len(data) > BYTES_MAX:
            raise _Wrong(f"it is larger than {BYTES_MAX} bytes")
        rows = list(_rows(data))
    except (_Wrong, csv.Error) as error:
        return Kit(wrong=((1, str(error)),))
    table = _Table(charter)
    wrong: list[tuple[int, str]] = []
    for line, told in rows:
        try:
            table.add(told)
        except _Wrong as error:
            wrong.append((line, str(error)))
    codes = {**table.codes, **{told["code"]: 0 for _, told in rows}}
    for line, told in rows:
        wrong += [(line, why) for why in table.lost(told, codes)]
    if wrong:
        return Kit(wrong=tuple(sorted(wrong)))
    places = tuple(admissions_of(map(table.linked, table.new), charter.place))
    if with_changes(charter, places, 0) is None:
        return Kit(wrong=((1, "these places contradict each other, or those that are there"),))
    return Kit(places, tuple(table.computers))


def _rows(data: bytes) -> Iterator[tuple[int, dict[str, str]]]:
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise _Wrong("it is no text in UTF-8") from error
    lines = text.splitlines()
    head = lines[0] if lines else ""
    table = csv.reader(lines, delimiter=";" if ";" in head else ",", strict=True)
    names = [name.strip().lower() for name in next(table, [])]
    strange = [name for name in names if name not in COLUMNS]
    if "code" not in names or strange or len(set(names)) != len(names):
        raise _Wrong(f"its first line names columns of {', '.join(COLUMNS)}, each once")
    count = 0
    for cells in table:
        if not any(cell.strip() for cell in cells):
            continue
        count += 1
        if count > LINES_MAX:
            raise _Wrong(f"it has more than {LINES_MAX} lines")
        told = dict.fromkeys(COLUMNS, "")
        told |= {name: cell.strip() for name, cell in zip(names, cells, strict=False)}
        for name in ("code", "area", "fallback", "node"):
            told[name] = told[name].upper()
        yield table.line_num, told


class _Table:
    """The lines so far; numbers are given as the lines come."""

    def __init__(self, charter: Charter) -> None:
        self.codes = {place.code: place.number for place in charter.places}
        self.new: list[tuple[Place, dict[str, str]]] = []
        self.computers: list[Computer] = []
        self._charter = charter
        self._numbers = free_numbers(charter)
        self._nodes = {card.code for card in charter.nodes}
        self._kinds = {place.code: place.kind for place in charter.places}
        self._empty = {place.number for place in charter.places} - charter.node.keys()

    def add(self, told: dict[str, str]) -> None:
        code = told["code"]
        roles: tuple[Role, ...] = ()
        if code not in self.codes:
            kind, roles = _kind(told), _roles(told)
            place = _place(told, self._number(), kind, roles)
            self.codes[code], self._kinds[code] = place.number, kind
            self._empty.add(place.number)
            self.new.append((place, told))
        elif told["kind"] or told["name"]:
            raise _Wrong(f"the place {code} is there already: leave its kind and name empty")
        if told["node"] != NO_COMPUTER:
            self._computer(told["node"] or code, code, roles or _roles(told))

    def _number(self) -> int:
        number = next(self._numbers, None)
        if number is None:
            raise _Wrong("the region has no number left")
        return number

    def _computer(self, node: str, code: str, roles: tuple[Role, ...]) -> None:
        _code(node, "node")
        if node in self._nodes:
            raise _Wrong(f"the call sign {node} is of another computer")
        kind, place = self._kinds[code], self.codes[code]
        if any(role.kind is not kind for role in roles):
            raise _Wrong(f"these are not all roles at a {kind.word}")
        number = place if place in self._empty else self._number()
        self._empty.discard(place)
        self._nodes.add(node)
        org = Org[LEADS[kind][0].upper()].word
        people = tuple(PersonSpec(f"{role.label} 1", org, (role.word,)) for role in roles)
        self.computers.append(Computer(number, node, place, people or (leader(kind),)))

    def lost(self, told: dict[str, str], codes: dict[str, int]) -> Iterator[str]:
        """The places that a line names and that are nowhere."""
        for name in ("area", "fallback"):
            if told[name] and told[name] not in codes:
                yield f"{name}: there is no place {told[name]}"
            elif told[name] and self._kinds.get(told[name], PlaceKind.CP) is not PlaceKind.CP:
                yield f"{name}: {told[name]} is no coordination point"

    def linked(self, found: tuple[Place, dict[str, str]]) -> Place:
        place, told = found
        return msgspec.structs.replace(
            place,
            area=self.codes.get(told["area"]),
            fallback=self.codes.get(told["fallback"]),
        )


def _code(text: str, column: str) -> str:
    if not re.fullmatch(CODE_PATTERN, text) or len(text) > 8:
        raise _Wrong(f"{column}: {text!r} is not one to eight letters, digits and hyphens")
    return text


def _kind(told: dict[str, str]) -> PlaceKind:
    try:
        return PlaceKind[told["kind"].upper()]
    except KeyError:
        raise _Wrong(f"kind: {told['kind']!r} is not one of nsp, cp, gct") from None


def _roles(told: dict[str, str]) -> tuple[Role, ...]:
    words = told["roles"].upper().split()
    for word in words:
        if word not in Role.__members__ or Role[word].is_node:
            raise _Wrong(f"roles: there is no role {word.lower()!r}")
    return tuple(Role[word] for word in words)


def _place(told: dict[str, str], number: int, kind: PlaceKind, roles: tuple[Role, ...]) -> Place:
    code = _code(told["code"], "code")
    for name in ("name", "municipality", "address"):
        if len(told[name]) > TEXT_LETTERS_MAX or not told[name].isprintable():
            raise _Wrong(f"{name}: at most {TEXT_LETTERS_MAX} letters on one line")
    if not told["name"]:
        raise _Wrong("name: a new place needs one")
    if kind is not PlaceKind.CP and not told["municipality"]:
        raise _Wrong("municipality: needed for a support point and a crisis team")
    if kind is not PlaceKind.NSP and (told["area"] or (kind is PlaceKind.GCT and told["fallback"])):
        raise _Wrong("area: only a support point has a coordination point")
    services = tuple(told["services"].lower().split())
    for word in services:
        if word.upper() not in Service.__members__:
            raise _Wrong(f"services: there is no service {word!r}")
    return Place(
        number=number,
        kind=kind,
        code=code,
        name=told["name"],
        municipality=told["municipality"],
        address=told["address"],
        services=services,
        roles=roles,
    )
