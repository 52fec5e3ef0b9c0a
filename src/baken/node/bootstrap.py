# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Bootstrap: a node's first acts, and everything that makes or opens a node's folder.

A new crisis team plans its points; every new place admits the people of the area
file, each with a PIN that is told once.  From then on the node's own people do
the rest.
"""

import secrets
from collections.abc import Callable
from pathlib import Path

import msgspec

from ..domain.charter import Actor, PlaceKind, Role
from ..domain.points import PlanPoint, Service
from ..domain.staffing import AdmitPerson, Org
from ..store.sqlite import SqliteStore
from .area import Area, AreaSpec, PlaceSpec, make_area, role
from .config import DATABASE, Peer, Settings, save_node
from .node import Node

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
    actor = node_actor(node)
    number = {place.code: place.number for place in node.charter.places}
    if node.place.kind is PlaceKind.GCT:
        for point in node.charter.points_of(node.place):
            told = next(place for place in spec.place if place.code == point.code)
            node.submit(
                PlanPoint(
                    place=number[point.code],
                    code=point.code,
                    name=point.name,
                    services=frozenset(Service[word.upper()] for word in told.services),
                    residents=told.residents or None,
                ),
                actor,
                now_s,
            )
    mine: PlaceSpec = next(place for place in spec.place if place.code == node.place.code)
    out: list[Admitted] = []
    for person in mine.people:
        pin = make_pin()
        roles = tuple(role(word) for word in person.roles)
        node.submit(
            AdmitPerson(
                org=Org[person.org.upper()],
                roles=frozenset(roles),
                name=person.name,
                pin_hash=hash_pin(pin),
            ),
            actor,
            now_s,
        )
        out.append(Admitted(node.place.code, person.name, roles, pin))
    return out


def found_area(
    spec: AreaSpec,
    folder: Path,
    now_s: float,
    hash_pin: Callable[[str], str],
    settings: Callable[[int, Area], Settings],
) -> tuple[Area, list[Admitted]]:
    """Make a folder for every node of an area, `folder/CODE`; gives who may sign in where."""
    area = make_area(spec)
    admitted: list[Admitted] = []
    for card in area.charter.nodes:
        home = folder / card.code
        save_node(home, area.charter, area.keys[card.number], settings(card.number, area))
        store = SqliteStore(home / DATABASE)
        node = Node(area.charter, card.number, area.keys[card.number], store)
        admitted += first_acts(node, spec, now_s, hash_pin)
        store.close()
    return area, admitted


def peers_of(area: Area, number: int, url_of: Callable[[int], str]) -> tuple[Peer, ...]:
    """Whom a node calls: the offices of its place; those call each other, lower numbers first."""
    charter = area.charter
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
