# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The charter: which places and nodes a region has, and who may do what.

A region is founded once, with its authorities; all later changes are decrees of
these (`decrees.py`), folded into the same frozen `Charter`.  A place (a support
point, a coordination point, a crisis team) bears the roster number of its first
node.

Roles are those of DOMAIN 2.1; `entitled` is property 3 of the design: every node
asks it of every act, its own and others'.
"""

from collections.abc import Iterator
from functools import cached_property
from typing import TYPE_CHECKING

import msgspec

from ..kernel.act import Act
from ..kernel.audience import (
    AUTHOR_MAX,
    OFFICES,
    REGION,
    Scope,
    audience,
    node_of,
    place_of,
    scope_of,
)
from ..kernel.stamp import STAMP_MAX
from .words import N_, Choice

if TYPE_CHECKING:
    from .process import Does

ROLE_BITS = 4
AUDIENCE_BITS = 19


class PlaceKind(Choice):
    NSP = 0, N_("noodsteunpunt")
    CP = 1, N_("coördinatiepunt")
    GCT = 2, N_("gemeentelijk crisisteam")


class Role(Choice):
    """Rol.  The kind of place times 16 plus a number; only the number travels.  DOMAIN 2.1."""

    NSP_NODE = 0x00, N_("computer van het steunpunt")
    NSP_COORDINATOR = 0x01, N_("coördinator steunpunt")
    NSP_DESK = 0x02, N_("balie")
    NSP_RECEPTION = 0x03, N_("ontvangst")
    NSP_COMMS = 0x04, N_("verbindingen")
    NSP_INFO = 0x05, N_("informatie")
    NSP_FACILITY = 0x06, N_("gebouw en veiligheid")
    NSP_FIRST_AID = 0x07, N_("eerste hulp")
    CP_NODE = 0x10, N_("computer van het coördinatiepunt")
    CP_DUTY_OFFICER = 0x11, N_("dienstdoend officier")
    CP_ASSESSOR = 0x12, N_("beoordelaar meldingen")
    CP_UNIT_DESK = 0x13, N_("inzet eenheden")
    CP_INFO_MANAGER = 0x14, N_("informatiemanager")
    CP_LOGISTICS = 0x15, N_("logistiek")
    CP_NET_CONTROL = 0x16, N_("netleider verbindingen")
    GCT_NODE = 0x20, N_("computer van het crisisteam")
    GCT_ACBZ = 0x21, N_("algemeen commandant bevolkingszorg")
    GCT_OVDBZ = 0x22, N_("officier van dienst bevolkingszorg")
    GCT_HCOM = 0x23, N_("hoofd communicatie")
    GCT_HIN = 0x24, N_("hoofd informatie")
    GCT_MAYOR = 0x25, N_("burgemeester")

    @property
    def kind(self) -> PlaceKind:
        return PlaceKind(self.value >> ROLE_BITS)

    @property
    def is_node(self) -> bool:
        return self.value & 15 == 0


NODES = frozenset(role for role in Role if role.is_node)
NSP_STAFF = frozenset(role for role in Role if role.kind is PlaceKind.NSP and not role.is_node)
CP_STAFF = frozenset(role for role in Role if role.kind is PlaceKind.CP and not role.is_node)
GCT_STAFF = frozenset(role for role in Role if role.kind is PlaceKind.GCT and not role.is_node)
STAFF = NSP_STAFF | CP_STAFF | GCT_STAFF
ANYONE = STAFF | NODES


class Actor(msgspec.Struct, frozen=True):
    """Who acts: a person's number at their place (0 is nobody, the node itself) in one role."""

    person: int
    role: Role

    @property
    def number(self) -> int:
        """As it stands in an entry's header."""
        return self.person << ROLE_BITS | self.role & 15


class Place(msgspec.Struct, frozen=True, kw_only=True):
    """A support point, coordination point or crisis team.  DOMAIN 4.1, as far as it is used."""

    number: int
    kind: PlaceKind
    code: str
    name: str
    municipality: str = ""
    address: str = ""
    area: int | None = None
    fallback: int | None = None
    services: tuple[str, ...] = ()
    roles: tuple[Role, ...] = ()


class NodeCard(msgspec.Struct, frozen=True, kw_only=True):
    """A node in the roster: its number on the air, call sign, place and public keys."""

    number: int
    code: str
    place: int
    key: bytes
    box: bytes
    address: str = ""


class Discipline(Choice):
    NONE = 0, N_("geen hulpdienst nodig")
    FIRE = 1, N_("brandweer")
    MEDICAL = 2, N_("ambulance en zorg")
    POLICE = 3, N_("politie")
    POPULATION_CARE = 4, N_("bevolkingszorg")


class Level(Choice):
    """How far a coordination point may go with a discipline's units.

    Relaying needs no mandate; allocating and dispatching do, since art. 35a Wvr ties the
    control-room function to the designated control rooms.
    """

    RELAY = 1, N_("doorgeven")
    ALLOCATE = 2, N_("toewijzen")
    DISPATCH = 3, N_("aansturen")


class Authority(msgspec.Struct, frozen=True, kw_only=True):
    """Who decides on the charter, with a key of their own.

    `body` is the municipality that they speak for, or "" for the safety region.
    """

    number: int
    name: str
    key: bytes
    body: str = ""


class Organisation(msgspec.Struct, frozen=True, kw_only=True):
    """An organisation whose badges let its people sign in.

    `org` is a value of `staffing.Org`; `key` the Ed25519 public key that signs its badges.
    """

    number: int
    org: int
    name: str
    key: bytes


class Mandate(msgspec.Struct, frozen=True, kw_only=True):
    """A granted mandate of a place for one discipline, from one stamp until another."""

    number: int
    place: int
    discipline: Discipline
    level: Level
    since: int
    until: int = STAMP_MAX
    basis: str = ""


class Revoked(msgspec.Struct, frozen=True, kw_only=True):
    """A node that is shut out.  `last` has, per log, the last number that still counts."""

    node: int
    last: dict[int, int]
    at: int


class AdoptedPlan(msgspec.Struct, frozen=True, kw_only=True):
    """A plan (planning) that was decided on: the digest of its file, and which parts are in force.

    `parts` are their numbers, of `of`; `at` is the stamp of the last.
    """

    digest: bytes
    title: str
    at: int
    points: int
    coordination: int
    parts: tuple[int, ...]
    of: int


def key_id(audience: int, epoch: int) -> int:
    """The number of an audience's key in one epoch."""
    return epoch << AUDIENCE_BITS | audience


class Charter(msgspec.Struct, frozen=True, kw_only=True, dict=True):
    """The region's list.

    `keys` holds under `key_id` each audience's key, sealed to each node entitled to it.
    `quorum` of the authorities must agree on a change.
    """

    region: bytes
    name: str
    exercise: bool
    places: tuple[Place, ...]
    nodes: tuple[NodeCard, ...]
    keys: dict[int, dict[int, bytes]] = {}
    authorities: tuple[Authority, ...] = ()
    quorum: int = 2
    organisations: tuple[Organisation, ...] = ()
    mandates: tuple[Mandate, ...] = ()
    revoked: tuple[Revoked, ...] = ()
    plans: tuple[AdoptedPlan, ...] = ()

    @cached_property
    def place(self) -> dict[int, Place]:
        return {place.number: place for place in self.places}

    @cached_property
    def node(self) -> dict[int, NodeCard]:
        return {node.number: node for node in self.nodes}

    @cached_property
    def _cuts(self) -> dict[int, dict[int, int]]:
        return {revoked.node: revoked.last for revoked in self.revoked}

    def active(self, number: int) -> bool:
        """Is this a node of the region that was not shut out?"""
        return number in self.node and number not in self._cuts

    def beyond(self, log: int, seq: int) -> bool:
        """Does this entry come after the last that counts of a node that was shut out?"""
        last = self._cuts.get(node_of(log))
        return last is not None and seq > last.get(log, 0)

    def level(self, place: int, discipline: int, at: int) -> Level:
        """How far a place may go with the units of a discipline at a stamp."""
        held = [
            mandate.level
            for mandate in self._mandates.get((place, discipline), ())
            if mandate.since <= at < mandate.until
        ]
        return max(held, default=Level.RELAY)

    @cached_property
    def _mandates(self) -> dict[tuple[int, int], list[Mandate]]:
        out: dict[tuple[int, int], list[Mandate]] = {}
        for mandate in self.mandates:
            out.setdefault((mandate.place, mandate.discipline), []).append(mandate)
        return out

    def epoch(self, audience: int) -> int:
        """The newest epoch of an audience's key."""
        return self._epochs.get(audience, 0)

    @cached_property
    def _epochs(self) -> dict[int, int]:
        out: dict[int, int] = {}
        for number in sorted(self.keys):
            out[number & (1 << AUDIENCE_BITS) - 1] = number >> AUDIENCE_BITS
        return out

    @cached_property
    def _readers(self) -> dict[int, frozenset[int]]:
        return {}

    def place_of_node(self, number: int) -> Place | None:
        card = self.node.get(number)
        return self.place.get(card.place) if card else None

    def readers(self, number: int) -> frozenset[int]:
        """The places that may read (and write) an audience; empty where it names no place."""
        found = self._readers.get(number)
        if found is None:
            found = frozenset(self._reading(number))
            if len(self._readers) <= AUTHOR_MAX:
                self._readers[number] = found
        return found

    def _reading(self, number: int) -> Iterator[int]:
        if number in (REGION, OFFICES):
            yield from (
                p.number for p in self.places if number == REGION or p.kind is not PlaceKind.NSP
            )
            return
        named = self.place.get(place_of(number)) if number & 7 <= Scope.OWN else None
        if named is None:
            return
        match scope_of(number):
            case Scope.OWN:
                yield named.number
            case Scope.POINT if named.kind is PlaceKind.NSP:
                yield named.number
                yield from self._back_of(named)
            case Scope.AREA if named.kind is PlaceKind.CP:
                yield named.number
                for point in self._points_in.get(named.number, ()):
                    yield from self._back_of(point)

    def _back_of(self, point: Place) -> Iterator[int]:
        """The back office of a point: its coordination points, its crisis team."""
        for number in (point.area, point.fallback):
            if number in self.place and self.place[number].kind is PlaceKind.CP:
                yield number
        yield from self._teams.get(point.municipality, ())

    @cached_property
    def _points_in(self) -> dict[int, list[Place]]:
        out: dict[int, list[Place]] = {}
        for place in self.places:
            if place.area is not None:
                out.setdefault(place.area, []).append(place)
        return out

    @cached_property
    def _teams(self) -> dict[str, list[int]]:
        out: dict[str, list[int]] = {}
        for place in self.places:
            if place.kind is PlaceKind.GCT:
                out.setdefault(place.municipality, []).append(place.number)
        return out

    def _behind(self, place: Place, point: Place) -> bool:
        """Is this place the back office of that point: its coordination points, its crisis team?"""
        if place.kind is PlaceKind.CP:
            return place.number in (point.area, point.fallback)
        return place.kind is PlaceKind.GCT and place.municipality == point.municipality

    def audiences_of(self, place: Place) -> list[int]:
        """All audiences that this place may read, smallest number first."""
        return self._audiences.get(place.number, [])

    @cached_property
    def _audiences(self) -> dict[int, list[int]]:
        named = [
            audience(scope, p.number)
            for p in self.places
            for scope in (Scope.AREA, Scope.POINT, Scope.OWN)
        ]
        out: dict[int, list[int]] = {p.number: [] for p in self.places}
        for one in sorted([REGION, OFFICES, *named]):
            for reader in self.readers(one):
                out[reader].append(one)
        return out

    def points_of(self, place: Place) -> list[Place]:
        """The support points that a place stands for or behind."""
        return [
            p
            for p in self.places
            if p.kind is PlaceKind.NSP and (p.number == place.number or self._behind(place, p))
        ]

    def home_of(self, place: Place) -> int:
        """Where the reports of a place live.

        `point:P` for a support point, `area:C` for a coordination point; a crisis team's own go
        to the coordination point behind its points.
        """
        if place.kind is PlaceKind.NSP:
            return audience(Scope.POINT, place.number)
        behind = [p.area for p in self.points_of(place) if p.area is not None]
        if place.kind is PlaceKind.GCT and behind:
            return audience(Scope.AREA, behind[0])
        scope = Scope.AREA if place.kind is PlaceKind.CP else Scope.OWN
        return audience(scope, place.number)


class Verdict(Choice):
    """Why an act is held apart: what its author was not entitled to."""

    UNKNOWN_NODE = 1, N_("onbekende computer")
    WRONG_AUDIENCE = 2, N_("niet zijn kring")
    NO_SUCH_ROLE = 3, N_("onbekende rol")
    NOT_THIS_ROLE = 4, N_("deze rol mag dit niet")
    NOT_THIS_PLACE = 5, N_("niet over dit punt")
    WRONG_EXERCISE = 6, N_("oefening en echt door elkaar")
    WRONG_HOME = 7, N_("dit dossier woont elders")
    NO_MANDATE = 8, N_("geen mandaat op dat moment")
    REVOKED = 9, N_("deze computer was ingetrokken")


def entitled(
    charter: Charter, author: int, actor: int, number: int, does: "Does", act: Act, at: int = 0
) -> Verdict | None:
    """Was this node, in this role, entitled to this act for this audience at stamp `at`?

    None means yes.  A function of the charter and the entry alone, never of the order of arrival.
    """
    place = charter.place_of_node(author)
    if place is None:
        return Verdict.UNKNOWN_NODE
    if place.number not in charter.readers(number):
        return Verdict.WRONG_AUDIENCE
    try:
        role = Role(place.kind << ROLE_BITS | actor & 15)
    except ValueError:
        return Verdict.NO_SUCH_ROLE
    if role not in does.by:
        return Verdict.NOT_THIS_ROLE
    if does.home is not None and does.home(charter, place, act) != number:
        return Verdict.WRONG_HOME
    if does.reach is not None and not does.reach(charter, place, act):
        return Verdict.NOT_THIS_PLACE
    if does.needs is not None and not all(
        charter.level(place.number, discipline, at) >= level
        for discipline, level in does.needs(act)
    ):
        return Verdict.NO_MANDATE
    return None
