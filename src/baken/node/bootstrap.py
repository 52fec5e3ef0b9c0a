# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Bootstrap: founding a region, and the first acts of a node.

A new crisis team plans its points; every new place admits the people of the area
file, each with a PIN that is told once.  From then on the node's own people do
the rest.
"""

import secrets
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path

import msgspec
from nacl.public import PrivateKey

from ..domain.charter import Actor, Charter, Place, PlaceKind, Role
from ..domain.decrees import AdmitAuthority, AnyChange, GiveKeys, sufficient, with_changes
from ..domain.points import PlanPoint, Service
from ..domain.staffing import AdmitPerson, Org
from ..kernel.audience import REGION
from ..kernel.signing import public_key
from ..store.sqlite import SqliteStore
from ..sync.messages import Parcel
from . import decreeing
from .area import (
    Area,
    AreaSpec,
    PersonSpec,
    PlaceSpec,
    admissions_of,
    admitting_node,
    places_of,
    rights_of,
    role,
)
from .config import (
    CHARTER,
    DATABASE,
    SECRET,
    BadFolder,
    Peer,
    Settings,
    save_keys,
    save_region,
)
from .founding import Founded, base_of, found
from .joining import Opened, region_parcels, region_wraps, take_region
from .keys import NodeKeys, new_keys, new_secret, wrap
from .kit import Kit, leader
from .lock import FolderKey, Lock
from .node import RESTORED, Node

PIN_DIGITS = 4


class Admitted(msgspec.Struct, frozen=True):
    """Somebody who may sign in, with the PIN to tell them."""

    place: str
    name: str
    roles: tuple[Role, ...]
    pin: str


def new_pin() -> str:
    return "".join(secrets.choice("0123456789") for _ in range(PIN_DIGITS))


def node_actor(node: Node) -> Actor:
    """The node itself: nobody signed in."""
    return Actor(0, Role(node.place.kind << 4))


def first_acts(
    node: Node,
    spec: AreaSpec,
    now_s: float,
    hash_pin: Callable[[str], str],
    make_pin: Callable[[], str] = new_pin,
) -> list[Admitted]:
    """Plan this crisis team's points and admit this place's people."""
    told = {place.code: place for place in spec.place}
    plan_points(node, told, now_s)
    people = told[node.place.code].people
    return admit_people(node, people, now_s, hash_pin, make_pin)


def plan_points(node: Node, told: Mapping[str, PlaceSpec], now_s: float) -> int:
    """At a crisis team: plan its points that are not planned yet; gives how many.

    `told` says, by code, what is to be said of them, as far as it is known.
    """
    if node.place.kind is not PlaceKind.GCT:
        return 0
    done = 0
    for point in node.charter.points_of(node.place):
        spec = told.get(point.code)
        act = PlanPoint(
            place=point.number,
            code=point.code,
            name=point.name,
            services=frozenset(
                Service[word.upper()]
                for word in point.services
                if word.upper() in Service.__members__
            ),
            residents=spec.residents or None if spec else None,
        )
        if node.refusal(act, node_actor(node), now_s) is None:
            node.submit(act, node_actor(node), now_s)
            done += 1
    return done


def admit_people(
    node: Node,
    people: Iterable[PersonSpec],
    now_s: float,
    hash_pin: Callable[[str], str],
    make_pin: Callable[[], str] = new_pin,
) -> list[Admitted]:
    """Let these people sign in at this node, each with a PIN."""
    out: list[Admitted] = []
    for person in people:
        pin = make_pin()
        roles = tuple(role(word) for word in person.roles)
        node.submit(
            AdmitPerson(
                org=Org[person.org.upper()],
                roles=frozenset(roles),
                name=person.name,
                pin_hash=hash_pin(pin),
            ),
            node_actor(node),
            now_s,
        )
        out.append(Admitted(node.card.code, person.name, roles, pin))
    return out


Locked = tuple[Lock, FolderKey] | None
MakeSettings = Callable[[int, Charter], Settings]


def found_region(
    spec: AreaSpec,
    seeds: Mapping[int, bytes],
    folder: Path,
    now_s: float,
    hash_pin: Callable[[str], str],
    settings: MakeSettings,
    locked: Callable[[], Locked] = lambda: None,
) -> tuple[Area, list[Admitted]]:
    """Found a region: `folder/CODE` for each of its nodes; gives who may sign in where.

    `seeds` are those of the authorities in the order of the area file, by number from 1; `locked`
    gives the lock of the next folder.  The first office begins; all others learn of the region by
    its decrees.  Raises `BadFolder`; then nothing was made.
    """
    places = places_of(spec)
    keys = {place.number: new_keys() for place in places}
    begins = _founder(places)
    secret = new_secret()
    try:
        founded = _founding(spec, seeds, begins, keys[begins.number], secret)
        base = base_of(founded, begins.number)
    except ValueError as error:
        raise BadFolder(f"this region can't be founded: {error}") from error
    changes: list[AnyChange] = [*admissions_of(places, {begins.number})]
    changes += [
        admitting_node(place.number, place.code, place.number, keys[place.number])
        for place in places
        if place is not begins
    ]
    changes += rights_of(spec, {place.code: place.number for place in places})
    charter = with_changes(base, tuple(changes), 0)
    if charter is None:
        raise BadFolder("the places of this region contradict each other")
    for place in places:
        if (folder / place.code / SECRET).exists():
            raise BadFolder(f"{folder / place.code} already holds a node")
    homes = {place.number: folder / place.code for place in places}
    locks = {number: locked() for number in homes}
    for number, home in homes.items():
        save_keys(home, keys[number], locks[number])
    lock = locks[begins.number]
    store = SqliteStore(homes[begins.number] / DATABASE, lock[1].database if lock else None)
    first = Node(base, begins.number, keys[begins.number], store)
    make_once = PrivateKey.generate
    decreeing.admit(first, changes, seeds, node_actor(first), now_s, new_secret, make_once)
    admitted = first_acts(first, spec, now_s, hash_pin)
    save_region(homes[begins.number], founded, settings(begins.number, charter))
    parcels = region_parcels(first)
    for place in places:
        if place is not begins:
            told, lock = told_to(first, founded, place.number), locks[place.number]
            node = _taken_in(
                homes[place.number], lock[1] if lock else None, told, place.number,
                keys[place.number], settings, parcels, now_s,
            )  # fmt: skip
            admitted += first_acts(node, spec, now_s, hash_pin)
            node.store.close()
    first.store.close()
    return Area(spec, first.charter, keys, dict(seeds)), admitted


def enrol(
    node: Node,
    founded: Founded,
    kit: Kit,
    seeds: Mapping[int, bytes],
    folder: Path,
    now_s: float,
    hash_pin: Callable[[str], str],
    settings: MakeSettings,
    locked: Callable[[], Locked] = lambda: None,
) -> list[Admitted]:
    """Admit a whole kit at this node, and make a folder for each of its computers.

    Gives who may sign in where.  Raises `Refusal` and `BadFolder`; then nothing was admitted.
    """
    keys = {computer.number: new_keys() for computer in kit.computers}
    changes: list[AnyChange] = [*kit.places]
    changes += [admitting_node(c.number, c.code, c.place, keys[c.number]) for c in kit.computers]
    if not sufficient(node.charter, tuple(changes), seeds.keys()):
        raise BadFolder("these authorities are not enough for this kit: see baken region show")
    homes = {computer.number: folder / computer.code for computer in kit.computers}
    for home in homes.values():
        if (home / SECRET).exists():
            raise BadFolder(f"{home} already holds a node")
    locks = {number: locked() for number in homes}
    for number, home in homes.items():
        save_keys(home, keys[number], locks[number])
    actor, make_once = node_actor(node), PrivateKey.generate
    decreeing.admit(node, changes, seeds, actor, now_s, new_secret, make_once)
    plan_points(node, {}, now_s)
    parcels = region_parcels(node)
    admitted: list[Admitted] = []
    for computer in kit.computers:
        told, lock = told_to(node, founded, computer.number), locks[computer.number]
        made = _taken_in(
            homes[computer.number], lock[1] if lock else None, told, computer.number,
            keys[computer.number], settings, parcels, now_s,
        )  # fmt: skip
        plan_points(made, {}, now_s)
        admitted += admit_people(made, computer.people, now_s, hash_pin)
        made.store.close()
    return admitted


def finish_joining(
    folder: Path,
    key: FolderKey | None,
    opened: Opened,
    keys: NodeKeys,
    settings: MakeSettings,
    now_s: float,
    hash_pin: Callable[[str], str],
) -> tuple[Node, list[Admitted]]:
    """Make a node of a folder that asked and was admitted; gives who may sign in first.

    Raises `RemoteError` where the region does not admit it; then nothing of it is kept.
    """
    node = _taken_in(
        folder, key, opened.founded, opened.number, keys, settings, opened.parcels, now_s
    )
    if node.place.number == node.card.number:
        plan_points(node, {}, now_s)
    return node, admit_people(node, (leader(node.place.kind),), now_s, hash_pin)


def _taken_in(
    folder: Path,
    key: FolderKey | None,
    founded: Founded,
    number: int,
    keys: NodeKeys,
    settings: MakeSettings,
    parcels: Sequence[Parcel],
    now_s: float,
) -> Node:
    """The node in a folder that has nothing but keys: all of it, or the folder is as it was."""
    lost = (folder / CHARTER).exists()
    if lost and (folder / DATABASE).exists():
        raise BadFolder(f"{folder} already holds a node")
    _drop_store(folder)
    store = SqliteStore(folder / DATABASE, key.database if key else None)
    if lost:  # it was a node before, and its numbers must not be given twice
        store.set_note(RESTORED, b"1")
    try:
        node = take_region(base_of(founded, number), number, keys, store, parcels, now_s)
    except BaseException:
        store.close()
        _drop_store(folder)
        raise
    save_region(folder, founded, settings(number, node.charter))
    return node


def _drop_store(folder: Path) -> None:
    for suffix in ("", "-wal", "-shm"):
        (folder / (DATABASE + suffix)).unlink(missing_ok=True)


def told_to(node: Node, founded: Founded, number: int) -> Founded:
    """`charter.json` of another node, that was admitted."""
    wraps = region_wraps(node, node.charter.node[number], PrivateKey.generate)
    return msgspec.structs.replace(founded, keys=wraps)


def _founder(places: Sequence[Place]) -> Place:
    """The place that begins: the first office, or a place that stands alone."""
    for place in sorted(places, key=lambda place: place.kind is PlaceKind.NSP):
        if place.area is None:
            return place
    raise BadFolder("a region begins with a crisis team or a coordination point")


def _founding(
    spec: AreaSpec, seeds: Mapping[int, bytes], place: Place, keys: NodeKeys, secret: bytes
) -> Founded:
    """What the authorities sign: themselves, where it begins, and the first key."""
    authorities = [
        AdmitAuthority(number=number, name=told.name, key=public_key(seeds[number]), body=told.body)
        for number, told in enumerate(spec.authority, 1)
    ]
    once = PrivateKey.generate()
    given = GiveKeys(
        audience=REGION,
        epoch=0,
        once=bytes(once.public_key),
        wraps=((place.number, wrap(once, keys.box_public, secret)),),
    )
    (begins,) = admissions_of([msgspec.structs.replace(place, fallback=None)], ())
    card = admitting_node(place.number, place.code, place.number, keys)
    return found(spec.name, spec.exercise, [*authorities, begins, card, given], seeds)


def peers_of(charter: Charter, number: int, url_of: Callable[[int], str]) -> tuple[Peer, ...]:
    """Whom a node calls: the offices of its place; those call each other, lower numbers first."""
    mine = charter.place[charter.node[number].place]
    wanted = [
        card
        for card in charter.nodes
        if card.number < number and _talk(mine.kind, charter.place[card.place].kind)
    ]
    return tuple(Peer(card.number, url_of(card.number)) for card in wanted)


def _talk(one: PlaceKind, other: PlaceKind) -> bool:
    """Support points talk to the offices, not to each other."""
    return not (one is PlaceKind.NSP and other is PlaceKind.NSP)
