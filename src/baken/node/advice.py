# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Advice: what of ours is not proven to have arrived, and what to do about it now.

The rule this file guards: nothing that somebody else must have is ever waiting without
a next step.  What counts is the proof that it is *stored* at a place that must have it;
that it was handed to a bearer proves nothing.  Who must have it:

    made at a support point           its coordination point, or the one that stands in
    made at an office about a point   that point
    made at an office for all         its points; a crisis team's go by way of their
                                      coordination point where it has no line to them
    made at a crisis team for an area that area's coordination point

The steps come with time (appendix C): another bearer, then stick or paper with the
courier, then a runner.  All here only reads: `now_s` is Unix seconds, and what is
looked at is bounded, for the frontiers tell where in a log to start.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from heapq import merge
from itertools import islice
from types import MappingProxyType

import msgspec

from ..domain import bags, catalogue, comms, points
from ..domain.charter import Charter, Place, PlaceKind
from ..domain.comms import ACK_WITHIN
from ..domain.points import Point
from ..domain.process import BACK, FRONT
from ..domain.words import N_, Choice
from ..kernel.audience import (
    Scope,
    audience_of,
    lane_of,
    log_of_entry,
    node_of,
    place_of,
    scope_of,
)
from ..kernel.entry import Entry
from ..kernel.lane import Lane
from ..kernel.stamp import UNITS_PER_S, from_wall, to_wall
from ..store.contract import Query, Row
from .linkmap import alive, known_ways, same_kind
from .node import Node

POINTS_MAX = 500  # looked at for silence
PAGE = 16  # entries of a log read at once
SCAN_PAGE, SCAN_MAX = 200, 2000  # rows of a process looked at for the in-tray
VOICED_MAX = 500  # messages by voice, and bags, that are looked at


class Step(Choice):
    """Wat nu?  What to do about something that is not proven."""

    WAIT = 0, N_("Wacht nog even.")
    OTHER = 1, N_("Probeer een andere verbinding.")
    COURIER = 2, N_("Geef een stick of een blad met code mee aan de koerier.")
    RUNNER = 3, N_("Waarschuw de coördinator. Stuur nu een loper met een stick of een blad.")
    ON_ITS_WAY = 4, N_("De koerier is ermee onderweg.")
    READ_BACK = 5, N_("Voorgelezen en teruggelezen. Het bericht zelf volgt nog.")


class Timers(msgspec.Struct, frozen=True):
    """After how many seconds without proof comes each step."""

    other_s: float
    courier_s: float
    runner_s: float


def _timers(lane: Lane, courier: float, runner: float) -> Timers:
    """The lane's own time for the first step, and how many times that for the others."""
    ack_s = ACK_WITHIN[lane] / UNITS_PER_S
    return Timers(ack_s, courier * ack_s, runner * ack_s)


TIMERS: Mapping[Lane, Timers] = MappingProxyType(
    {
        Lane.NOOD: _timers(Lane.NOOD, 2, 2),  # 5 minutes, then coordinator and runner at 10
        Lane.SPOED: _timers(Lane.SPOED, 2, 4),
        Lane.WELZIJN: _timers(Lane.WELZIJN, 2, 4),
        Lane.ROUTINE: _timers(Lane.ROUTINE, 2, 4),
    }
)


class Handed(msgspec.Struct, frozen=True):
    """A node that it was handed out to, over which bearer (a URL's scheme), when (Unix s)."""

    node: int
    bearer: str
    at_s: float


class Waiting(msgspec.Struct, frozen=True, kw_only=True):
    """One act of ours that is not proven to be where it must be.

    `to` are the places that lack it; `title` is Dutch, a key of the catalogue; `short` may be
    empty.  `ways` are the words of other kinds of link known to reach `to`, when the step is
    OTHER.  `next_s` is when the step changes by itself (Unix s), None when it doesn't.
    """

    entry: int
    record: int
    process: str
    short: str
    title: str
    lane: Lane
    since_s: float
    to: tuple[int, ...]
    handed: tuple[Handed, ...]
    step: Step
    ways: tuple[str, ...] = ()
    next_s: float | None = None


class Outbox(msgspec.Struct, frozen=True):
    """The first of what waits, by lane and then the oldest; and how much waits in each lane."""

    waiting: tuple[Waiting, ...]
    counts: Mapping[Lane, int]

    @property
    def left_out(self) -> int:
        return sum(self.counts.values()) - len(self.waiting)


# who must have it


def must_have(charter: Charter, place: Place, number: int) -> tuple[tuple[int, ...], ...]:
    """Which places must have what this place makes for an audience.

    Each is a tuple of places of which one is enough, the first the one that is meant.
    """
    scope, named = scope_of(number), charter.place.get(place_of(number))
    if scope is Scope.OWN:
        return ()
    if place.kind is PlaceKind.NSP:
        behind = tuple(p for p in (place.area, place.fallback) if p is not None)
        return (behind,) if behind else ()
    if scope is Scope.POINT:
        return ((named.number,),) if named is not None else ()
    mine = [
        point
        for point in charter.points_of(place)
        if place.kind is PlaceKind.GCT or point.area == place.number
    ]
    if scope is Scope.REGION:
        return tuple((point.number,) for point in mine)
    if place.kind is PlaceKind.GCT:
        if scope is Scope.AREA:
            return ((named.number,),) if named is not None else ()
        return tuple((area,) for area in dict.fromkeys(p.area for p in mine) if area is not None)
    if scope is Scope.OFFICES:
        towns = {point.municipality for point in mine}
        return tuple(
            (p.number,)
            for p in charter.places
            if p.kind is PlaceKind.GCT and p.municipality in towns
        )
    return ()


def _reachable(node: Node, need: tuple[int, ...], told: frozenset[int]) -> tuple[int, ...]:
    """A crisis team counts on the coordination point for a point that never answered it itself."""
    named = node.charter.place[need[0]]
    if node.place.kind is PlaceKind.GCT and named.kind is PlaceKind.NSP and need[0] not in told:
        by = tuple(p for p in (named.area, named.fallback) if p is not None)
        return by or need
    return need


class _Behind(msgspec.Struct, frozen=True):
    """One of our logs, from where on it is not proven everywhere, and up to where at whom."""

    log: int
    floor: int
    head: int
    at: tuple[tuple[tuple[int, ...], int], ...]


def _behind(node: Node) -> list[_Behind]:
    proven = node.store.proven()
    at_place: dict[int, dict[int, int]] = {}
    for number, logs in proven.items():
        place = node.charter.place_of_node(number)
        if place is None:
            continue
        found = at_place.setdefault(place.number, {})
        for log, seq in logs.items():
            found[log] = max(seq, found.get(log, 0))
    told = frozenset(at_place)
    out: list[_Behind] = []
    for log, head in node.heads().items():
        if node_of(log) != node.card.number:
            continue
        needs = {
            _reachable(node, need, told)
            for need in must_have(node.charter, node.place, audience_of(log))
        }
        at = tuple(
            (need, max(at_place.get(place, {}).get(log, 0) for place in need))
            for need in sorted(needs)
        )
        floor = min((seq for _, seq in at), default=head)
        if floor < head:
            out.append(_Behind(log, floor, head, at))
    return out


# the trays


def outbox(
    node: Node, now_s: float, limit: int = 100, timers: Mapping[Lane, Timers] = TIMERS
) -> Outbox:
    """What this node made that is not proven where it must be, with the next step for each."""
    behind = _behind(node)
    counts = dict.fromkeys(Lane, 0)
    for log in behind:
        counts[lane_of(log.log)] += log.head - log.floor
    chosen = _first(node, behind, limit)
    rows = node.store.rows(list({entry.record for entry, _ in chosen}))
    known = _Known(node, now_s)
    waiting = tuple(
        _waiting(node, entry, log, rows.get(entry.record), known, timers, now_s)
        for entry, log in chosen
    )
    return Outbox(waiting, MappingProxyType(counts))


def _first(node: Node, behind: Iterable[_Behind], limit: int) -> list[tuple[Entry, _Behind]]:
    """The first entries that wait: the highest lane, in it the oldest."""
    out: list[tuple[Entry, _Behind]] = []
    for lane in Lane:
        logs = (_from(node, log) for log in behind if lane_of(log.log) is lane)
        out += islice(merge(*logs, key=lambda pair: pair[0].order), limit - len(out))
    return out


def _from(node: Node, log: _Behind) -> Iterator[tuple[Entry, _Behind]]:
    """What waits of a log, read as it is asked for; stamps don't fall, so it is in order."""
    after = log.floor
    while found := node.store.entries(log.log, after, PAGE):
        yield from ((entry, log) for entry in found)
        after = found[-1].seq


class _Known:
    """What is known of other roads: bags that are out, and messages read out and read back."""

    def __init__(self, node: Node, now_s: float) -> None:
        here = (node.place.number,)
        self.bags: list[bags.Bag] = node.records(
            node.query("bags", states=(bags.State.OUT,), places=here, order="newest",
                       limit=VOICED_MAX)
        )  # fmt: skip
        voiced: list[comms.ReadOut] = node.records(
            node.query("comms", states=(comms.State.READ_BACK,), places=here, order="newest",
                       limit=VOICED_MAX)
        )  # fmt: skip
        self.read_back: dict[tuple[int, int], int] = {}
        for message in voiced:
            key = (message.relay.about, message.relay.to)
            self.read_back[key] = max(message.read_at, self.read_back.get(key, 0))
        self._ways = known_ways(node, now_s)
        self._here = node.place.number

    def ways(self, place: int) -> tuple[points.LinkKind, ...]:
        """The kinds of link that are known to reach a place and not known to be down."""
        return alive(self._ways.get(frozenset((self._here, place)), {}).values())

    def carried(self, entry: Entry, place: int, now: int) -> bool:
        """Is a bag on its way there that was packed after this, and is it not overdue?"""
        return any(
            bag.pack.to == place and entry.stamp <= bag.packed_at and not bags.must_search(bag, now)
            for bag in self.bags
        )

    def heard(self, entry: Entry, place: int) -> bool:
        return self.read_back.get((entry.record, place), -1) >= entry.stamp


def _waiting(
    node: Node,
    entry: Entry,
    log: _Behind,
    row: Row | None,
    known: _Known,
    timers: Mapping[Lane, Timers],
    now_s: float,
) -> Waiting:
    lacking = [need for need, seq in log.at if seq < entry.seq]
    handed = tuple(
        Handed(proof.node, proof.bearer, proof.at) for proof in node.proofs(entry.id).handed
    )
    lane, since_s = lane_of(log.log), to_wall(entry.stamp)
    kinds = _untried(node, lacking, handed, known)
    step, next_s = step_of(timers[lane], since_s, now_s, bool(kinds))
    now = from_wall(now_s)
    if all(any(known.heard(entry, place) for place in need) for need in lacking):
        step, next_s = Step.READ_BACK, None
    elif all(any(known.carried(entry, place, now) for place in need) for need in lacking):
        step, next_s = Step.ON_ITS_WAY, None
    act = catalogue.KINDS.get(entry.kind)
    return Waiting(
        entry=entry.id,
        record=entry.record,
        process=act.process.name if act else "",
        short=row.key if row else "",
        title=act.does.title if act else "",
        lane=lane,
        since_s=since_s,
        to=tuple(need[0] for need in lacking),
        handed=handed,
        step=step,
        ways=tuple(kind.word for kind in sorted(kinds)) if step is Step.OTHER else (),
        next_s=next_s,
    )


def _untried(
    node: Node, lacking: Sequence[tuple[int, ...]], handed: Iterable[Handed], known: _Known
) -> set[points.LinkKind]:
    """The kinds of link that reach a place which lacks it, and that it was not handed to yet."""
    out: set[points.LinkKind] = set()
    for need in lacking:
        tried = [one.bearer for one in handed if node.charter.node[one.node].place in need]
        for kind in known.ways(need[0]):
            if not any(same_kind(kind, bearer) for bearer in tried):
                out.add(kind)
    return out


def step_of(timers: Timers, since_s: float, now_s: float, other: bool) -> tuple[Step, float | None]:
    """The step for something that waits since then, and when the next comes.

    `other`: is there another bearer to try?  Where there is none, the stick is next.
    """
    first = Step.OTHER if other else Step.COURIER
    later = ((timers.other_s, first), (timers.courier_s, Step.COURIER), (timers.runner_s,
             Step.RUNNER))  # fmt: skip
    step, next_s = Step.WAIT, None
    for after_s, then in later:
        if now_s - since_s >= after_s:
            step = max(step, then)
        elif then > step and next_s is None:
            next_s = since_s + after_s
    return step, next_s


class Came(msgspec.Struct, frozen=True, kw_only=True):
    """A record that somebody here must do something with, since an act made elsewhere.

    Times are stamps; `place` is where the record is from, `by` where that last act was made.
    """

    record: int
    process: str
    short: str
    lane: Lane
    place: int
    by: int
    at: int
    due: int


def inbox(node: Node, limit: int = 100) -> tuple[Came, ...]:
    """What came from elsewhere and nobody here did anything about yet: by lane, the newest first.

    A record's last act tells: while it was made elsewhere, and the record waits for this sort of
    place, nobody here has touched it.
    """
    bit = FRONT if node.place.kind is PlaceKind.NSP else BACK
    found = [
        came
        for process in catalogue.PROCESSES
        for came in islice(_untouched(node, process.number, process.name, bit), limit)
    ]
    return tuple(sorted(found, key=lambda came: (came.lane, -came.at, came.record))[:limit])


def _untouched(node: Node, number: int, process: str, bit: int) -> Iterator[Came]:
    for offset in range(0, SCAN_MAX, SCAN_PAGE):
        rows = node.store.select(Query(number, todo=bit, limit=SCAN_PAGE, offset=offset))
        yield from (came for row in rows if (came := _came(node, process, row)) is not None)
        if len(rows) < SCAN_PAGE:
            return


def _came(node: Node, process: str, row: Row) -> Came | None:
    by = node.charter.place_of_node(node_of(log_of_entry(row.last_id)))
    if by is None or by.number == node.place.number:
        return None
    home = node.charter.place.get(row.place)
    if node.place.kind is PlaceKind.NSP and home not in (None, node.place):
        return None  # what another point must do is no work for this one, though both may read it
    return Came(
        record=row.id,
        process=process,
        short=row.key,
        lane=Lane(row.lane),
        place=row.place,
        by=by.number,
        at=row.last_stamp,
        due=row.due,
    )


# who is silent


class Silent(msgspec.Struct, frozen=True, kw_only=True):
    """A point that should have let us hear how it is (`points.silent`).

    `heard_at` is the stamp of its last sign of life, `act_at` of the last act of any sort that
    its computers made; `link_s` is when a computer of it was last heard on a line (Unix s).
    """

    place: int
    code: str
    name: str
    heard_at: int
    act_at: int = 0
    link_s: float | None = None


def silent(node: Node, now_s: float) -> tuple[Silent, ...]:
    """The points behind this office that are silent now, the longest first."""
    if node.place.kind is PlaceKind.NSP:
        return ()
    places = tuple(place.number for place in node.charter.points_of(node.place))
    if not places:
        return ()
    now = from_wall(now_s)
    found: list[Point] = node.records(
        node.query("points", places=places, order="oldest", limit=POINTS_MAX)
    )
    quiet = [point for point in found if points.silent(point, now)]
    if not quiet:
        return ()
    acts = dict(_last_acts(node))
    lines = dict(_last_lines(node))
    out = [
        Silent(
            place=point.place,
            code=point.code,
            name=node.charter.place[point.place].name,
            heard_at=points.silent_from(point) - points.SILENT_AFTER * points.interval(point),
            act_at=acts.get(point.place, 0),
            link_s=lines.get(point.place),
        )
        for point in quiet
    ]
    return tuple(sorted(out, key=lambda one: (one.heard_at, one.place)))


def _last_acts(node: Node) -> Iterator[tuple[int, int]]:
    """For each place the highest stamp in the logs of its computers; the highest comes last."""
    heads = node.store.heads()
    for log, head in sorted(heads.items(), key=lambda item: item[1].stamp):
        place = node.charter.place_of_node(node_of(log))
        if place is not None:
            yield place.number, head.stamp


def _last_lines(node: Node) -> Iterator[tuple[int, float]]:
    """For each place when it was last heard on a line; the latest comes last."""
    heard = [(link.heard_at, link.node) for link in node.links() if link.heard_at is not None]
    for at_s, number in sorted(heard):
        place = node.charter.place_of_node(number)
        if place is not None:
            yield place.number, at_s
