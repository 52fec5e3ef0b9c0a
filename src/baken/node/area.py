# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Areas: the file that names a region's places, and what is made from it.

`baken region found` makes a founding and decrees of it, and so does the demo
(`bootstrap.py`).  A world makes a whole charter at once, with keys from its own seeded
source.
"""

import tomllib
from collections.abc import Callable, Collection, Iterable, Iterator
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import msgspec

from ..domain.charter import (
    Authority,
    Charter,
    Discipline,
    Level,
    NodeCard,
    Place,
    PlaceKind,
    Role,
)
from ..domain.decrees import (
    AdmitNode,
    AdmitOrganisation,
    AdmitPlace,
    AnyChange,
    GrantMandate,
    with_changes,
)
from ..domain.points import Service
from ..domain.staffing import Org
from ..domain.words import Choice
from ..kernel.seal import KEY_BYTES
from ..kernel.signing import public_key
from .config import BadFolder
from .keys import NodeKeys, new_keys, new_secret, seal_audiences

WATERHOVEN = Path(__file__).parent / "areas" / "waterhoven.toml"
REGION_BYTES = 8
ZONE = ZoneInfo("Europe/Amsterdam")


class PersonSpec(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Somebody who may sign in from the start."""

    name: str
    org: str
    roles: tuple[str, ...]


class PlaceSpec(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A place as the area file tells it.  `area` and `fallback` are codes of other places."""

    code: str
    kind: str
    name: str
    municipality: str = ""
    address: str = ""
    area: str = ""
    fallback: str = ""
    residents: int = 0
    services: tuple[str, ...] = ()
    roles: tuple[str, ...] = ()
    people: tuple[PersonSpec, ...] = ()


class AuthoritySpec(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Who decides on the charter: a function, and the municipality (or "": the safety region)."""

    name: str
    body: str = ""


class OrganisationSpec(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """An organisation whose badges count; `key` as `baken badge key` says it."""

    name: str
    org: str
    key: str


class MandateSpec(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A mandate of a place, from the first day on until another, which is no longer of it."""

    place: str
    discipline: str
    level: str
    since: date
    until: date | None = None
    basis: str = ""


class AreaSpec(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A whole area file."""

    name: str
    place: tuple[PlaceSpec, ...]
    exercise: bool = False
    authority: tuple[AuthoritySpec, ...] = ()
    organisation: tuple[OrganisationSpec, ...] = ()
    mandate: tuple[MandateSpec, ...] = ()


def load_area(path: Path) -> AreaSpec:
    """Read an area file; `BadFolder` names what is wrong in it."""
    try:
        spec = msgspec.convert(tomllib.loads(path.read_text()), AreaSpec)
    except (OSError, tomllib.TOMLDecodeError, UnicodeDecodeError, msgspec.ValidationError) as error:
        raise BadFolder(f"{path}: {error}") from error
    codes = [place.code for place in spec.place]
    if len(set(codes)) != len(codes):
        raise BadFolder(f"{path}: a code stands twice")
    for place in spec.place:
        for other in (place.area, place.fallback):
            if other and other not in codes:
                raise BadFolder(f"{path}: place {place.code} names {other}, which is not there")
        for word in (*place.roles, *(word for person in place.people for word in person.roles)):
            _word(Role, word, path)
        for person in place.people:
            _word(Org, person.org, path)
        for word in place.services:
            _word(Service, word, path)
        _word(PlaceKind, place.kind, path)
    for organisation in spec.organisation:
        _word(Org, organisation.org, path)
        if _key(organisation.key) is None:
            raise BadFolder(f"{path}: {organisation.name}: the key has 64 letters 0-9 and a-f")
    for mandate in spec.mandate:
        _word(Discipline, mandate.discipline, path)
        _word(Level, mandate.level, path)
        if mandate.place not in codes:
            raise BadFolder(f"{path}: a mandate names {mandate.place}, which is not there")
    return spec


def _key(text: str) -> bytes | None:
    try:
        found = bytes.fromhex(text)
    except ValueError:
        return None
    return found if len(found) == KEY_BYTES else None


def day_s(day: date) -> int:
    """When a day begins in the Netherlands (Unix s)."""
    return int(datetime(day.year, day.month, day.day, tzinfo=ZONE).timestamp())


def role(word: str) -> Role:
    return Role[word.upper()]


def _word(kind: type[Choice], word: str, path: Path) -> None:
    if word.upper() not in kind.__members__:
        known = ", ".join(member.word for member in kind)
        raise BadFolder(f"{path}: {word!r} is not one of {known}")


class Area(msgspec.Struct, frozen=True):
    """A charter, the keys of its nodes by number, and the seeds of its authorities by number."""

    spec: AreaSpec
    charter: Charter
    keys: dict[int, NodeKeys]
    seeds: dict[int, bytes] = {}


def make_area(
    spec: AreaSpec,
    region: bytes | None = None,
    make_keys: Callable[[], NodeKeys] = new_keys,
    make_secret: Callable[[], bytes] = new_secret,
) -> Area:
    """Number the places from 1 in file order, one node each, and seal the audiences' keys."""
    places = tuple(places_of(spec))
    number = {place.code: place.number for place in places}
    keys = {place.number: make_keys() for place in places}
    cards = tuple(
        NodeCard(
            number=place.number,
            code=place.code,
            place=place.number,
            key=keys[place.number].public,
            box=keys[place.number].box_public,
        )
        for place in places
    )
    bare = Charter(
        region=region or make_secret()[:REGION_BYTES],
        name=spec.name,
        exercise=spec.exercise,
        places=places,
        nodes=cards,
    )
    audiences = sorted({a for place in places for a in bare.audiences_of(place)})
    secret_of = {audience: make_secret() for audience in audiences}
    seeds = {number: make_secret() for number in range(1, len(spec.authority) + 1)}
    authorities = tuple(
        Authority(number=number, name=told.name, key=public_key(seeds[number]), body=told.body)
        for number, told in enumerate(spec.authority, 1)
    )
    charter = msgspec.structs.replace(
        bare, keys=seal_audiences(bare, secret_of), authorities=authorities
    )
    more = with_changes(charter, tuple(rights_of(spec, number)), 0)
    assert more is not None, "rights of places that are there"
    return Area(spec, more, keys, seeds)


PLACES_FIRST = (PlaceKind.CP, PlaceKind.GCT, PlaceKind.NSP)


def admissions_of(places: Iterable[Place], known: Collection[int]) -> Iterator[AdmitPlace]:
    """The changes that admit places, each after those that it names; `known` are there already.

    Where two stand in for each other, the first is told so once the other is there.
    """
    there, later = set(known), list[Place]()
    for place in sorted(places, key=lambda place: PLACES_FIRST.index(place.kind)):
        if place.fallback is not None and place.fallback not in there:
            later.append(place)
            place = msgspec.structs.replace(place, fallback=None)
        there.add(place.number)
        yield _admitting(place)
    yield from map(_admitting, later)


def _admitting(place: Place) -> AdmitPlace:
    return AdmitPlace(**{name: getattr(place, name) for name in place.__struct_fields__})


def places_of(spec: AreaSpec) -> list[Place]:
    """The places of an area file, numbered from 1 in file order."""
    number = {place.code: at for at, place in enumerate(spec.place, 1)}
    return [_place(place, number) for place in spec.place]


def admitting_node(number: int, code: str, place: int, keys: NodeKeys) -> AdmitNode:
    return AdmitNode(number=number, code=code, place=place, key=keys.public, box=keys.box_public)


def rights_of(spec: AreaSpec, number: dict[str, int]) -> Iterator[AnyChange]:
    """The changes that admit the organisations of an area file and grant its mandates.

    `number` is that of each place by its code.
    """
    for at, told in enumerate(spec.organisation, 1):
        org = Org[told.org.upper()]
        yield AdmitOrganisation(number=at, org=org, name=told.name, key=bytes.fromhex(told.key))
    for at, mandate in enumerate(spec.mandate, 1):
        yield GrantMandate(
            number=at,
            place=number[mandate.place],
            discipline=Discipline[mandate.discipline.upper()],
            level=Level[mandate.level.upper()],
            since=day_s(mandate.since),
            until=day_s(mandate.until) if mandate.until else 0,
            basis=mandate.basis,
        )


def _place(spec: PlaceSpec, number: dict[str, int]) -> Place:
    return Place(
        number=number[spec.code],
        kind=PlaceKind[spec.kind.upper()],
        code=spec.code,
        name=spec.name,
        municipality=spec.municipality,
        address=spec.address,
        area=number.get(spec.area),
        fallback=number.get(spec.fallback),
        services=spec.services,
        roles=tuple(role(word) for word in spec.roles),
    )
