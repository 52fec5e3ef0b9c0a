# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Areas: the file that names a region's places, and the charter and keys made from it.

`baken init` reads such a file; so does the demo.  Everything random comes from
the operating system, except in a world, which hands in its own seeded source.
"""

import tomllib
from collections.abc import Callable
from pathlib import Path

import msgspec

from ..domain.charter import Authority, Charter, NodeCard, Place, PlaceKind, Role
from ..domain.points import Service
from ..domain.staffing import Org
from ..domain.words import Choice
from ..kernel.signing import public_key
from .config import BadFolder
from .keys import NodeKeys, new_keys, new_secret, seal_audiences

WATERHOVEN = Path(__file__).parent / "areas" / "waterhoven.toml"
REGION_BYTES = 8


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


class AreaSpec(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A whole area file."""

    name: str
    place: tuple[PlaceSpec, ...]
    exercise: bool = False
    authority: tuple[AuthoritySpec, ...] = ()


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
    return spec


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
    number = {place.code: at for at, place in enumerate(spec.place, 1)}
    places = tuple(_place(place, number) for place in spec.place)
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
    return Area(spec, charter, keys, seeds)


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
