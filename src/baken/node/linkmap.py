# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The map of links: who should be able to reach whom, over what, and what is missing.

The rule this file guards: each pair of places that must talk has links of at least two
*different kinds*, so that one cause doesn't take both; else the map says in words what
is missing.  Two lines over the same network are one kind, so are a stick and a sheet in
the same courier's bag.  A link counts when somebody knows it: this node's own lines, a
named link with its tests, or a point's heartbeat.  Where they say different things, the
youngest word counts.

The pairs: a point and its coordination point, a coordination point and the one that
stands in for it, a coordination point and the crisis teams of its points.
"""

from collections.abc import Iterable, Iterator, Mapping

import msgspec

from ..domain import comms
from ..domain.charter import ROLE_BITS, Actor, Charter, Place, PlaceKind, Role
from ..domain.comms import NameLink, ProbeLink, key_of_link
from ..domain.points import LinkKind, Point
from ..domain.points import LinkState as Told
from ..domain.words import N_
from ..kernel.act import Act
from ..kernel.stamp import UNITS_PER_S, from_wall, to_wall
from .links import LinkState
from .node import Node

KINDS_NEEDED = 2
LINKS_MAX = 1000  # named links that are looked at
POINTS_MAX = 500
PROBE_EVERY_S = comms.TEST_EVERY / UNITS_PER_S
STALE_S = 26 * 3600.0  # that a link worked so long ago proves nothing any more
PROBE_CHANGED_S = 900.0  # a link that changed is tested again no sooner than this

NO_LINK = N_("Er is nog geen verbinding bekend. Zoek twee soorten.")
ONE_KIND = N_("Er is maar één soort verbinding: {kind}. Zoek een tweede soort.")
NONE_UP = N_("Geen verbinding werkt nu. Gebruik de koerier.")
ONE_UP = N_("Er werkt nu maar één soort verbinding: {kind}.")
UNTESTED = N_("Nog niet beproefd: {kind}.")

_BY_WORD = {kind.word: kind for kind in LinkKind}
_SAME = {LinkKind.WS: LinkKind.TCP, LinkKind.PAPER: LinkKind.COURIER}  # one cause takes both
_SCHEMES = {"wss": "ws", "http": "ws", "https": "ws"}


def kind_of(scheme: str) -> LinkKind:
    """The kind of a bearer by its URL's scheme (`kiss+tcp` is a radio); `UNKNOWN` for another."""
    first = scheme.partition("+")[0]
    return _BY_WORD.get(_SCHEMES.get(first, first), LinkKind.UNKNOWN)


def family(kind: LinkKind) -> LinkKind:
    """The kind that it counts as: what one cause takes down together is one kind."""
    return _SAME.get(kind, kind)


def same_kind(kind: LinkKind, scheme: str) -> bool:
    return family(kind) is family(kind_of(scheme))


class Way(msgspec.Struct, frozen=True, kw_only=True):
    """One link of a pair.  `works` is None while nobody has tested it.

    `at_s` is when that was so (Unix s), None when not known; `detail` is a channel or an address;
    `round_ms` the last time there and back; `primary` and `backup` as the point's heartbeat says.
    """

    kind: LinkKind
    works: bool | None = None
    at_s: float | None = None
    detail: str = ""
    round_ms: int | None = None
    primary: bool = False
    backup: bool = False
    record: int = 0  # of the named link


class Pair(msgspec.Struct, frozen=True, kw_only=True):
    """Two places that should talk, and how.  `missing` is a key of the catalogue, else empty.

    `kind` fills its blank: a kind of link whose label is to be translated too.
    """

    a: int
    b: int
    ways: tuple[Way, ...]
    missing: str = ""
    kind: LinkKind = LinkKind.UNKNOWN

    @property
    def ok(self) -> bool:
        return not self.missing


def pairs(charter: Charter, place: Place) -> tuple[tuple[int, int], ...]:
    """The pairs that this place has to do with, its own first; each once, in a fixed order."""
    points = charter.points_of(place)
    found: dict[tuple[int, int], None] = {}
    for point in points:
        if point.area is not None:
            found[point.number, point.area] = None
    if place.kind is PlaceKind.NSP:
        return tuple(found)
    for area in dict.fromkeys(point.area for point in points if point.area is not None):
        for other in _beside(charter, area):
            if place.kind is PlaceKind.CP or other == place.number or not _team(charter, other):
                found[area, other] = None
    return tuple(sorted(found, key=lambda pair: (place.number not in pair, pair)))


def _team(charter: Charter, place: int) -> bool:
    return charter.place[place].kind is PlaceKind.GCT


def _beside(charter: Charter, area: int) -> Iterator[int]:
    """The stand-ins of a coordination point, and the crisis teams of its points."""
    points = [p for p in charter.places if p.kind is PlaceKind.NSP and p.area == area]
    yield from (p.fallback for p in points if p.fallback is not None and p.fallback != area)
    towns = {point.municipality for point in points}
    for place in charter.places:
        if place.kind is PlaceKind.GCT and place.municipality in towns:
            yield place.number


def link_map(node: Node, now_s: float) -> tuple[Pair, ...]:
    """The pairs of this place with all that is known of their links."""
    ways = known_ways(node, now_s)
    return tuple(
        _pair(a, b, ways.get(frozenset((a, b)), {})) for a, b in pairs(node.charter, node.place)
    )


def alive(ways: Iterable[Way]) -> tuple[LinkKind, ...]:
    """The kinds of these links that are not known to be down, best known first."""
    return tuple(way.kind for way in sorted(ways, key=_rank) if way.works is not False)


def own_links(node: Node, now_s: float) -> tuple[tuple[LinkKind, Told], tuple[LinkKind, Told]]:
    """The first and the second link of this point to its coordination point, for its heartbeat."""
    area = node.place.area
    nothing = (LinkKind.UNKNOWN, Told.NONE)
    if area is None:
        return nothing, nothing
    ways = known_ways(node, now_s, told=False).get(frozenset((node.place.number, area)), {})
    firsts: dict[LinkKind, Way] = {}
    for way in sorted(ways.values(), key=_rank):
        firsts.setdefault(family(way.kind), way)
    best = [(way.kind, _TOLD[way.works]) for way in firsts.values()]
    first, second, *_ = [*best, nothing, nothing]
    return first, second


_TOLD: Mapping[bool | None, Told] = {True: Told.OK, False: Told.BAD, None: Told.UNKNOWN}
_WORKS = {Told.OK: True, Told.BAD: False, Told.NONE: False, Told.UNKNOWN: None}


def _rank(way: Way) -> tuple[int, LinkKind]:
    """What works first, then what was not tested; the fastest kinds first."""
    return ({True: 0, None: 1, False: 2}[way.works], way.kind)


def _pair(a: int, b: int, found: Mapping[LinkKind, Way]) -> Pair:
    ways = tuple(sorted(found.values(), key=_rank))
    missing, kind = missing_of(ways)
    return Pair(a=a, b=b, ways=ways, missing=missing, kind=kind)


def missing_of(ways: tuple[Way, ...]) -> tuple[str, LinkKind]:
    """What is missing, in words; the first thing to do something about."""
    if not ways:
        return NO_LINK, LinkKind.UNKNOWN
    kinds = {family(way.kind) for way in ways}
    if len(kinds) < KINDS_NEEDED:
        return ONE_KIND, ways[0].kind
    up = {family(way.kind) for way in ways if way.works}
    if len(up) >= KINDS_NEEDED:
        return "", LinkKind.UNKNOWN
    untested = [way for way in ways if way.works is None and family(way.kind) not in up]
    if untested:
        return UNTESTED, untested[0].kind
    return (ONE_UP, ways[0].kind) if up else (NONE_UP, LinkKind.UNKNOWN)


# what is known


Ways = dict[frozenset[int], dict[LinkKind, Way]]


def known_ways(node: Node, now_s: float, *, told: bool = True) -> Ways:
    """For each pair of places its links by kind; `told`: with what heartbeats tell too."""
    out: Ways = {}
    for pair, way in _all(node, told):
        known = out.setdefault(pair, {})
        known[way.kind] = _newest(known[way.kind], way) if way.kind in known else way
    for known in out.values():
        for kind, way in known.items():
            if way.works and now_s - (way.at_s or 0.0) > STALE_S:
                known[kind] = msgspec.structs.replace(way, works=None)
    return out


def _all(node: Node, told: bool) -> Iterator[tuple[frozenset[int], Way]]:
    links: list[comms.NamedLink] = node.records(
        node.query("comms", states=_NAMED, order="newest", limit=LINKS_MAX)
    )
    for named in links:
        yield frozenset((named.place, named.link.to)), _of_named(named)
    if told:
        for point in _points(node):
            area = node.charter.place[point.place].area
            if area is not None:
                for way in _of_heartbeat(point):
                    yield frozenset((point.place, area)), way
    for link in node.links():
        place = node.charter.place_of_node(link.node)
        if place is not None and place.number != node.place.number:
            yield frozenset((node.place.number, place.number)), _of_own(link)


_NAMED = (comms.State.UNTESTED, comms.State.WORKS, comms.State.FAILS)


def _points(node: Node) -> Iterable[Point]:
    places = tuple(place.number for place in node.charter.points_of(node.place))
    if not places:
        return ()
    found: list[Point] = node.records(
        node.query("points", places=places, order="oldest", limit=POINTS_MAX)
    )
    return [point for point in found if point.place in node.charter.place]


def _of_own(link: LinkState) -> Way:
    """A line of this node's own: it is up while frames are heard."""
    return Way(
        kind=kind_of(link.bearer),
        works=link.up,
        at_s=link.heard_at if link.heard_at is not None else link.since,
        detail=link.url,
    )


def _of_named(named: comms.NamedLink) -> Way:
    last = named.tests[-1] if named.tests else None
    return Way(
        kind=named.link.kind,
        works=last.works if last else None,
        at_s=to_wall(last.at) if last else None,
        detail=named.link.detail,
        round_ms=last.round_ms if last else None,
        record=named.id,
    )


def _of_heartbeat(point: Point) -> Iterator[Way]:
    at_s = to_wall(point.heartbeat_at) if point.heartbeat_at else None
    for at, (kind, state) in enumerate(point.links):
        if kind is not LinkKind.UNKNOWN:
            yield Way(kind=kind, works=_WORKS[state], at_s=at_s, primary=at == 0, backup=at == 1)


def _newest(known: Way, other: Way) -> Way:
    """Two words about one link in one: the younger says whether it works."""
    young, old = (other, known) if (other.at_s or 0.0) >= (known.at_s or 0.0) else (known, other)
    if young.works is None and old.works is not None:
        young, old = old, young
    return msgspec.structs.replace(
        young,
        detail=young.detail or old.detail,
        round_ms=young.round_ms if young.round_ms is not None else old.round_ms,
        primary=young.primary or old.primary,
        backup=young.backup or old.backup,
        record=young.record or old.record,
    )


# tests on a schedule


class Probe(msgspec.Struct, frozen=True):
    """An act that this node should do now, as itself, about its own lines."""

    act: Act
    record: int | None


def probes(node: Node, now_s: float, every_s: float = PROBE_EVERY_S) -> tuple[Probe, ...]:
    """What this node should write down of its own lines now: a new one is named, then tested.

    A line is tested every so often, and soon after it went up or down.
    """
    wanted = {
        other
        for pair in pairs(node.charter, node.place)
        if node.place.number in pair
        for other in pair
    } - {node.place.number}
    best: dict[tuple[int, LinkKind], LinkState] = {}
    for link in sorted(node.links(), key=lambda link: link.up):
        place, kind = node.charter.place_of_node(link.node), kind_of(link.bearer)
        if place is not None and place.number in wanted and kind is not LinkKind.UNKNOWN:
            best[place.number, kind] = link  # one that is up comes last, and stays
    out: list[Probe] = []
    for (to, kind), link in sorted(best.items(), key=lambda item: item[0]):
        named = _named(node, to, kind)
        if named is None:
            out.append(Probe(NameLink(to=to, kind=kind), None))
        elif _due(named, link, now_s, every_s):
            out.append(Probe(ProbeLink(works=link.up), named.id))
    return tuple(out)


def _named(node: Node, to: int, kind: LinkKind) -> comms.NamedLink | None:
    found = node.by_key("comms", key_of_link(node.card.code, to, kind))
    return found if isinstance(found, comms.NamedLink) else None


def _due(named: comms.NamedLink, link: LinkState, now_s: float, every_s: float) -> bool:
    if not named.tests:
        return True
    age = from_wall(now_s) - named.tested_at
    changed = named.tests[-1].works is not link.up
    return age >= (min(PROBE_CHANGED_S, every_s) if changed else every_s) * UNITS_PER_S


def write_probes(node: Node, now_s: float, every_s: float = PROBE_EVERY_S) -> int:
    """Do the `probes` as the place's computer; gives how many.  Raises `StoreFull`."""
    computer = Actor(0, Role(node.place.kind << ROLE_BITS))
    todo = probes(node, now_s, every_s)
    for probe in todo:
        node.submit(probe.act, computer, now_s, probe.record)
    return len(todo)
