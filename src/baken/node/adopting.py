# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Adopting a plan: from the places that it wants to decrees, and from there to points.

    wanted places -> draft (changes, in parts) -> decrees -> points planned -> kit table

The rules guarded: a place that is there keeps its number, kind, municipality and
coordination point; a code and a number are given once, also while an earlier decree
waits; each part is for one municipality, so that it and the safety region decide on it;
and points are made ready by one computer of the crisis team, each once.
"""

import csv
import io
import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence

import msgspec

from ..domain.changes import CHANGES_BYTES_MAX
from ..domain.charter import Charter, Place, PlaceKind, Role
from ..domain.decrees import (
    AdmitNode,
    AdmitPlace,
    AdoptPlan,
    Changes,
    Decide,
    Decree,
    Standing,
    changes_bytes,
    changes_of,
    plan_in,
    signers,
)
from ..domain.words import N_
from ..kernel.audience import ROSTER_MAX
from ..kernel.errors import Refusal
from . import decreeing
from .area import PlaceSpec
from .bootstrap import plan_points
from .joining import CODE_PATTERN
from .node import Node

NAME_LETTERS_MAX = 80
CODE_LETTERS_MAX = 8
PARTS_MAX = 500
SPOKEN = 3  # letters of a call sign that is made from a name

SEATS = (
    Role.CP_DUTY_OFFICER, Role.CP_ASSESSOR, Role.CP_UNIT_DESK, Role.CP_INFO_MANAGER,
    Role.CP_NET_CONTROL,
)  # fmt: skip
ROLES = {
    PlaceKind.NSP: (Role.NSP_COORDINATOR, Role.NSP_DESK, Role.NSP_COMMS),
    PlaceKind.CP: SEATS,
}

NO_NUMBER = N_("De regio heeft geen nummers meer voor nieuwe plekken.")
NO_SEAT = N_(
    "Van {n} punten is niet bekend bij welk coördinatiepunt ze horen. Wijs in het plan eerst "
    "coördinatiepunten aan."
)
NO_MUNICIPALITY = N_("Van {n} punten is niet bekend in welke gemeente ze liggen.")
TOO_MANY_PARTS = N_("Dit plan is te groot voor één keer besluiten. Deel het in kleinere plannen.")


class Wanted(msgspec.Struct, frozen=True, kw_only=True):
    """A place that a plan wants.

    `key` names it within its kind in the plan; `area` and `fallback` are keys of coordination
    points, in the plan or in the region.
    """

    key: str
    kind: PlaceKind
    name: str
    municipality: str
    address: str = ""
    area: str = ""
    fallback: str = ""
    services: tuple[str, ...] = ()


class Draft(msgspec.Struct, frozen=True, kw_only=True):
    """What a plan changes in a region.

    `parts` are the changes, a decree each; `codes` the call sign of every point by its key.
    `kept` are those that stay as they are, `stays` those of which the plan would have changed the
    coordination point, which no decree can.
    """

    parts: tuple[Changes, ...]
    new: tuple[AdmitPlace, ...]
    updated: tuple[AdmitPlace, ...]
    kept: tuple[str, ...]
    stays: tuple[str, ...]
    codes: dict[str, str]


def draft(node: Node, title: str, digest: bytes, wanted: Sequence[Wanted]) -> Draft:
    """The decrees that make this plan true here, as the region is now.  Raises `Refusal`."""
    return _Drafting(node, wanted).draft(title, digest)


class _Drafting:
    def __init__(self, node: Node, wanted: Sequence[Wanted]) -> None:
        self._charter = charter = node.charter
        # points first: in a building that is both, the point has the call sign that people know
        self._wanted = sorted(wanted, key=lambda one: (one.kind.value, one.municipality, one.key))
        pending = [one for changes in _waiting_changes(node) for one in changes]
        named = [one for one in pending if isinstance(one, AdmitPlace | AdmitNode)]
        self._codes = {one.code for one in (*charter.places, *charter.nodes, *named)}
        self._own = {one.key.upper() for one in self._wanted}
        taken = [*charter.place, *charter.node, *(one.number for one in named)]
        self._numbers = iter(range(max(taken, default=0) + 1, ROSTER_MAX + 1))
        self._there = _Known(charter, self._wanted)
        self._adopted = {one.digest: one for one in charter.plans}
        self._stays: list[str] = []

    def draft(self, title: str, digest: bytes) -> Draft:
        places = {(one.kind, one.key): self._bare(one) for one in self._wanted}
        seats = {place.code: place.number for place in self._charter.places
                 if place.kind is PlaceKind.CP}  # fmt: skip
        seats |= {key: place.number for (kind, key), place in places.items()
                  if kind is PlaceKind.CP}  # fmt: skip
        whole = [self._linked(one, places[one.kind, one.key], seats) for one in self._wanted]
        lost = sum(one.kind is PlaceKind.NSP and one.area is None for one in whole)
        if lost:
            raise Refusal("adopting.no_seat", NO_SEAT, n=lost)
        if nowhere := sum(not one.municipality for one in whole if one.kind is PlaceKind.NSP):
            raise Refusal("adopting.no_municipality", NO_MUNICIPALITY, n=nowhere)
        changed = [one for one in whole if self._charter.place.get(one.number) != one]
        points = sum(one.kind is PlaceKind.NSP for one in whole)
        adopts = AdoptPlan(
            title=title[:NAME_LETTERS_MAX],
            digest=digest,
            points=points,
            coordination=len(whole) - points,
        )
        there = self._charter.place
        return Draft(
            parts=self._parts(adopts, changed),
            new=tuple(_admitting(one) for one in changed if one.number not in there),
            updated=tuple(_admitting(one) for one in changed if one.number in there),
            kept=tuple(one.code for one in whole if there.get(one.number) == one),
            stays=tuple(self._stays),
            codes={key: one.code for (kind, key), one in places.items()
                   if kind is PlaceKind.NSP},
        )  # fmt: skip

    def _bare(self, one: Wanted) -> Place:
        """Its number, code and words; one that is there keeps the name that people know."""
        name = _line(one.name) or _line(one.key) or one.kind.word.upper()
        old = self._there.find(one, name)
        if old is not None:
            return msgspec.structs.replace(
                old,
                address=old.address or _line(one.address),
                services=one.services or old.services,
            )
        number = next(self._numbers, None)
        if number is None:
            raise Refusal("adopting.full", NO_NUMBER)
        # What another place of the plan is called is not made up for this one.
        others = self._codes | self._own - {one.key.upper()}
        code = next(code for code in codes(one.key, name, one.kind) if code not in others)
        self._codes.add(code)
        return Place(
            number=number,
            kind=one.kind,
            code=code,
            name=name,
            municipality=_line(one.municipality),
            address=_line(one.address),
            services=one.services,
            roles=ROLES[one.kind],
        )

    def _linked(self, one: Wanted, place: Place, seats: Mapping[str, int]) -> Place:
        area = seats.get(one.area) if one.kind is PlaceKind.NSP else None
        fallback = seats.get(one.fallback)
        old = self._charter.place.get(place.number)
        if old is not None:
            if area not in (None, old.area) or fallback not in (None, old.fallback or fallback):
                self._stays.append(place.code)
            area, fallback = old.area, old.fallback or fallback
        if fallback in (area, place.number):
            fallback = None
        return msgspec.structs.replace(place, area=area, fallback=fallback)

    def _parts(self, adopts: AdoptPlan, changed: Sequence[Place]) -> tuple[Changes, ...]:
        """The changes a municipality at a time: coordination points before whom names them."""
        groups: list[tuple[str, list[AdmitPlace]]] = []
        for place in _in_order(changed, self._charter.place):
            if not groups or groups[-1][0] != place.municipality:
                groups.append((place.municipality, []))
            groups[-1][1].append(place)
        done = self._adopted.get(adopts.digest)
        if not groups and done is None:
            groups = [("", [])]
        first = done.of if done else 0
        cut = [
            (municipality, some)
            for municipality, places in groups
            for some in _cut(msgspec.structs.replace(adopts, municipality=municipality), places)
        ]
        if first + len(cut) > PARTS_MAX:
            raise Refusal("adopting.parts", TOO_MANY_PARTS)
        return tuple(
            (
                msgspec.structs.replace(
                    adopts, municipality=municipality, part=first + at, parts=first + len(cut)
                ),
                *some,
            )
            for at, (municipality, some) in enumerate(cut, 1)
        )


class _Known:
    """The places of a region, as a plan may mean them."""

    def __init__(self, charter: Charter, wanted: Sequence[Wanted]) -> None:
        self._code = {(p.kind, p.code): p for p in charter.places}
        self._name = {(p.kind, p.name, p.municipality.casefold()): p for p in charter.places}
        self._keys = {(one.kind, one.key.upper()) for one in wanted}

    def find(self, one: Wanted, name: str) -> Place | None:
        """By its call sign, in the same municipality as far as both say one; else by its name.

        Two buildings of one name are told apart by their address, and by who else is meant.
        """
        municipality = one.municipality.casefold()
        found = self._code.get((one.kind, one.key.upper()))
        if found is not None and _alike(municipality, found.municipality.casefold()):
            return found
        named = self._name.get((one.kind, name, municipality))
        if named is None or (named.kind, named.code) in self._keys:
            return None
        same = _alike(_line(one.address).casefold(), named.address.casefold())
        return named if same else None


def _alike(one: str, other: str) -> bool:
    return not (one and other) or one == other


def _waiting_changes(node: Node) -> Iterator[Changes]:
    settled = node.region.settled
    for record in node.region.records.values():
        if isinstance(record, Decree) and settled.standing[record.id] is Standing.WAITING:
            yield changes_of(record.changes) or ()


def _in_order(places: Sequence[Place], there: Mapping[int, Place]) -> Iterator[AdmitPlace]:
    """Coordination points first; where one stands in for an earlier one, that is told once more."""
    seen, later = set(there), list[Place]()
    for place in places:
        if place.kind is PlaceKind.CP:
            if place.fallback is not None and place.fallback not in seen:
                later.append(place)
                place = msgspec.structs.replace(place, fallback=None)
            seen.add(place.number)
            yield _admitting(place)
    rest = [*later, *(place for place in places if place.kind is not PlaceKind.CP)]
    yield from map(_admitting, sorted(rest, key=lambda place: place.municipality))


def _admitting(place: Place) -> AdmitPlace:
    return AdmitPlace(**{name: getattr(place, name) for name in place.__struct_fields__})


def _cut(adopts: AdoptPlan, places: Sequence[AdmitPlace]) -> Iterator[tuple[AdmitPlace, ...]]:
    """As many together as fit in a decree."""
    most = PARTS_MAX
    head = len(changes_bytes((msgspec.structs.replace(adopts, part=most, parts=most),)))
    some: list[AdmitPlace] = []
    size = head
    for place in places:
        length = len(changes_bytes((place,)))
        if some and size + length > CHANGES_BYTES_MAX - 8:
            yield tuple(some)
            some, size = [], head
        some.append(place)
        size += length
    yield tuple(some)


def _line(text: str) -> str:
    """At most so many letters, on one line."""
    return "".join(c for c in " ".join(text.split()) if c.isprintable())[:NAME_LETTERS_MAX]


def codes(key: str, name: str, kind: PlaceKind) -> Iterator[str]:
    """Call signs for a place, the best first: its own, then made from its name, without end.

    A coordination point in a building that is a support point too has another beside it.
    """
    own = _letters(key)
    if own == key.upper() and len(own) <= CODE_LETTERS_MAX and re.fullmatch(CODE_PATTERN, own):
        yield own
        if kind is PlaceKind.CP:
            yield f"CP-{own}"[:CODE_LETTERS_MAX].rstrip("-")
    words = [word for word in re.split(r"[^A-Z0-9]+", _letters(name)) if len(word) >= SPOKEN]
    yield from (word[:SPOKEN] for word in reversed(words))
    base = (words[-1] if words else kind.word.upper())[:SPOKEN]
    yield from (f"{base}{number}" for number in range(2, ROSTER_MAX + 2))


def _letters(text: str) -> str:
    return unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().upper().strip()


# what became of a plan


class Part(msgspec.Struct, frozen=True):
    """A decree by which a part of a plan is adopted, and how it stands."""

    decree: Decree
    adopts: AdoptPlan
    changes: Changes
    standing: Standing
    signed: frozenset[int]


def parts_of(node: Node, digest: bytes) -> list[Part]:
    """The decrees on a plan that anybody stands behind, in their order."""
    found = []
    for record in node.region.records.values():
        if not isinstance(record, Decree):
            continue
        changes = changes_of(record.changes)
        adopts = plan_in(changes) if changes else None
        if changes is None or adopts is None or adopts.digest != digest:
            continue
        standing = node.region.settled.standing[record.id]
        signed = frozenset(signers(node.charter, record))
        if signed or standing is not Standing.WAITING:
            found.append(Part(record, adopts, changes, standing, signed))
    return sorted(found, key=lambda part: (part.adopts.part, part.decree.id))


def decisions(
    region: bytes, parts: Sequence[Changes], seeds: Mapping[int, bytes]
) -> Iterator[Decide]:
    """The acts by which these authorities decide on a plan."""
    for changes in parts:
        data = changes_bytes(changes)
        yield Decide(changes=data, signed=decreeing.sign(region, data, seeds))


# from places to points


def unplanned(node: Node) -> list[Place]:
    """At a crisis team: the points of its municipality that have no record yet."""
    if node.place.kind is not PlaceKind.GCT:
        return []
    return [
        point
        for point in node.charter.points_of(node.place)
        if node.by_key("points", point.code) is None
    ]


def makes_ready(node: Node) -> int:
    """The computer of this place that makes its points ready: one does, or a point is there twice.

    The number of the lowest that is not shut out.
    """
    return min(
        card.number
        for card in node.charter.nodes
        if card.place == node.place.number and node.charter.active(card.number)
    )


def make_ready(node: Node, now_s: float, residents: Mapping[str, int] | None = None) -> int:
    """Plan the points of this crisis team that have no record yet; gives how many.

    `residents` tells by call sign for how many people each is, as far as that is known here.
    """
    if node.card.number != makes_ready(node):
        return 0
    told = {
        code: PlaceSpec(code=code, kind=PlaceKind.NSP.word, name=code, residents=count)
        for code, count in (residents or {}).items()
    }
    return plan_points(node, told, now_s)


# from points to computers


def without_computer(charter: Charter) -> list[Place]:
    """The points and coordination points that have no computer (any more)."""
    served = {card.place for card in charter.nodes if charter.active(card.number)}
    kinds = (PlaceKind.CP, PlaceKind.NSP)
    return [
        p for kind in kinds for p in charter.places if p.kind is kind and p.number not in served
    ]


def kit_table(charter: Charter) -> str:
    """The table for `baken region enrol`: a computer for each place that has none."""
    out = io.StringIO()
    table = csv.writer(out, delimiter=";", lineterminator="\n")
    table.writerow(("code", "roles"))
    for place in without_computer(charter):
        roles = place.roles or ROLES[place.kind]
        table.writerow((place.code, " ".join(role.word for role in roles)))
    return out.getvalue()
