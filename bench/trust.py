# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""`bench trust`: what it costs that nobody acts beyond their mandate and no disk lies open.

Judging each act at a merge in a large region, a revocation on its way to forty
nodes beside an oracle, new keys for five hundred, unlocking, and encryption.
"""

import gc
import heapq
import time
from collections.abc import Callable
from random import Random
from statistics import fmean

import msgspec
from nacl.public import PrivateKey

from baken.domain.charter import Actor, Charter, Discipline, Level, Mandate, Role
from baken.domain.decrees import Why
from baken.kernel.audience import log_of_entry, node_of, seq_of_entry
from baken.node import decreeing
from baken.node.area import WATERHOVEN, Area, AreaSpec, PlaceSpec, load_area, make_area
from baken.node.keys import new_secret
from baken.node.node import Node
from baken.node.region import Region
from baken.sim.drill import BEAT_S, LINES, LineSpec
from baken.sim.world import START_S, World
from baken.store.memory import MemoryStore
from baken.store.sqlite import SqliteStore
from baken.sync.frames import cut
from baken.sync.messages import put_parcel
from baken.sync.talk import Line

from . import rest
from .core import _median, disk
from .figures import Figure, at_least, at_most, beside, progress
from .traffic import Traffic

NODES, MANDATES = 500, 5_000
MERGED, ROUNDS = 20_000, 9
REACHED, SEEDS = 40, 10
CUT_S = 2 * 3600.0  # by then every line that was down is up again
OFFICE, TEAM, POINT = 1, 2, 3
MAYOR = Actor(1, Role.GCT_MAYOR)
TWO = (1, 2)


def run(only: str = "") -> list[Figure]:
    """All figures, or those whose name contains `only`."""
    wanted: list[tuple[str, Callable[[], list[Figure]]]] = [
        ("merge_judged_runs_of_1 merge_judged_runs_of_20", judged),
        ("revocation_reaches_40 revocation_all_lines_up", revocation),
        ("rekey_500_nodes", rekey),
        ("unlock_not_too_fast unlock_not_too_slow", rest.unlock),
        ("submit_encrypted", lambda: rest.submit(make_area(load_area(WATERHOVEN)))),
        ("merge_encrypted", lambda: rest.merge(make_area(load_area(WATERHOVEN)))),
    ]
    return [figure for names, bench in wanted if only in names for figure in bench()]


def region_of(nodes: int) -> Area:
    """A region of one coordination point, one crisis team and points, with three authorities."""
    places = [
        PlaceSpec("CPO", "cp", "CP"),
        PlaceSpec("WAT", "gct", "Crisisteam", municipality="Waterhoven"),
        *(
            PlaceSpec(f"P{n}", "nsp", f"Punt {n}", municipality="Waterhoven", area="CPO")
            for n in range(POINT, nodes + 1)
        ),
    ]
    authorities = load_area(WATERHOVEN).authority
    return make_area(AreaSpec("Meting", tuple(places), authority=authorities))


# judging


def with_mandates(charter: Charter) -> Charter:
    """The coordination point holds its mandates, and thousands of others are there too."""
    mandates = tuple(
        Mandate(
            number=n + 1,
            place=OFFICE if n % 100 == 0 else POINT + n % (NODES - POINT),
            discipline=Discipline(1 + n % 4),
            level=Level.DISPATCH,
            since=0,
        )
        for n in range(MANDATES)
    )
    return msgspec.structs.replace(charter, mandates=mandates)


def judged() -> list[Figure]:
    """Merging as it is, beside the same without asking whether anybody was entitled."""
    area = region_of(NODES)
    area = msgspec.structs.replace(area, charter=with_mandates(area.charter))
    out = []
    for size in (1, 20):
        pairs: list[tuple[float, float]] = []
        with progress(f"merge of {MERGED} entries in runs of {size}, judged and not"):
            for number in range(ROUNDS):
                first = _merge(area, size, bool(number % 2))
                second = _merge(area, size, not number % 2)
                pairs.append((first, second) if number % 2 else (second, first))
        ours, bare = sorted(pairs, key=lambda pair: pair[0] / pair[1])[ROUNDS // 2]
        out.append(at_least(f"merge_judged_runs_of_{size}", ours, "entries/s", bare, 0.85))
    return out


def _merge(area: Area, size: int, judges: bool) -> float:
    traffic = Traffic(area, POINT, OFFICE)
    contacts = traffic.parcels(MERGED, size)
    with disk() as folder:
        store = SqliteStore(folder / "merge.db")
        node = Node(area.charter, TEAM, area.keys[TEAM], store)
        if not judges:
            node.folding.region = _Lenient(area.charter, TEAM, area.keys[TEAM])
        gc.collect()
        begin = time.perf_counter()
        merged = sum(node.receive(parcels, traffic.now_s) for parcels in contacts)
        took = time.perf_counter() - begin
        assert merged >= MERGED
        assert node.count(node.query("reports")) == traffic.reports
        assert not node.counters, node.counters
        store.close()
    return merged / took


class _Lenient(Region):
    """Asks nobody for a mandate."""

    def verdict(self, *rest: object) -> None:
        return None


# a revocation on its way


class Road(msgspec.Struct, frozen=True):
    """A line of the demo between two nodes, and when it comes up."""

    one: int
    other: int
    spec: LineSpec
    up_at: float


def roads(rng: Random, all_up: bool) -> list[Road]:
    """Each point has the two lines of one of the demo's points; half of all are down at first."""
    by_name = {spec.name: spec for spec in LINES}
    out = [Road(TEAM, OFFICE, by_name["WAT-CPO"], 0.0)]
    for point in range(POINT, REACHED + 1):
        code = "OND" if point % 2 else "BRE"
        for office, end in ((OFFICE, "CPO"), (TEAM, "WAT")):
            up = all_up or rng.random() < 0.5
            up_at = 0.0 if up else rng.uniform(60.0, CUT_S)
            out.append(Road(point, office, by_name[f"{code}-{end}"], up_at))
    return out


def oracle(found: list[Road], size: int) -> dict[int, float]:
    """When each node has it at the earliest: no loss, no greeting, nothing else said."""
    ways: dict[int, list[tuple[int, Road]]] = {}
    for road in found:
        ways.setdefault(road.one, []).append((road.other, road))
        ways.setdefault(road.other, []).append((road.one, road))
    best: dict[int, float] = {}
    queue = [(0.0, TEAM)]
    while queue:
        at, node = heapq.heappop(queue)
        if node in best:
            continue
        best[node] = at
        for other, road in ways[node]:
            rate = road.spec.properties.bitrate
            took = road.spec.faults.latency_s + (8 * size / rate if rate else 0.0)
            heapq.heappush(queue, (max(at, road.up_at) + took, other))
    return best


def revocation() -> list[Figure]:
    """A point's computer is shut out at the crisis team; until all others know."""
    ours, ideal = _revocations(all_up=False)
    quick, quickest = _revocations(all_up=True)
    return [
        at_most("revocation_reaches_40", ours, "s", ideal, 1.1),
        beside("revocation_all_lines_up", quick, "s", quickest),
    ]


def _revocations(all_up: bool) -> tuple[float, float]:
    """The mean of ours and of the oracle's seconds."""
    with progress(f"{SEEDS} revocations in a region of {REACHED} nodes"):
        took = [_revoke_once(seed, all_up) for seed in range(SEEDS)]
    return fmean(one for one, _ in took), fmean(best for _, best in took)


def _revoke_once(seed: int, all_up: bool) -> tuple[float, float]:
    """Seconds until the last node that can be reached has it, and by the oracle."""
    area = region_of(REACHED)
    world = World(area.spec, seed, area=area)
    found = roads(Random(f"{seed}/roads"), all_up)
    for road in found:
        properties = road.spec.properties
        pace = Line(frame_bytes=properties.frame_bytes, bitrate=properties.bitrate, beat_s=BEAT_S)
        wire = world.join(road.one, road.other, properties, road.spec.faults, pace)
        if road.up_at:
            wire.cut()
            world.at(START_S + 120.0 + road.up_at, wire.restore)
    world.run(START_S + 120.0)
    team = world.nodes[TEAM]
    thief = POINT + seed
    seeds = {number: area.seeds[number] for number in TWO}
    receipt = decreeing.revoke(
        team, thief, Why.STOLEN, seeds, MAYOR, world.now, new_secret, PrivateKey.generate
    )[0]
    world.adopt(team)
    entry = team.store.entry(receipt.entry)
    assert entry is not None
    assert entry.signature is not None
    kind, message = put_parcel(entry.signature, [entry.wire])
    size = sum(map(len, cut(kind, 1, message, 200)))
    begin = world.now
    others = [number for number in world.nodes if number != thief]
    log, seq = log_of_entry(receipt.entry), seq_of_entry(receipt.entry)
    assert node_of(log) == TEAM
    while any(world.nodes[number].heads().get(log, 0) < seq for number in others):
        world.run(world.now + 60.0)
        assert world.now < begin + 2 * CUT_S, "somebody never hears of it"
    last = max(world.arrived[number].get(receipt.entry, begin) for number in others)
    assert all(not world.nodes[number].charter.active(thief) for number in others)
    best = oracle([road for road in found if thief not in (road.one, road.other)], size)
    return last - begin, max(best[number] for number in others)


# new keys


def rekey() -> list[Figure]:
    """One computer is shut out of a region of 500: until the new keys for all others are signed."""
    area = region_of(NODES)
    took = []
    with progress(f"new keys for {NODES} nodes, three times"):
        for thief in range(POINT, POINT + 3):
            team = Node(area.charter, TEAM, area.keys[TEAM], MemoryStore())
            seeds = {number: area.seeds[number] for number in TWO}
            begin = time.perf_counter()
            decreeing.revoke(
                team, thief, Why.STOLEN, seeds, MAYOR, START_S, new_secret, PrivateKey.generate
            )
            took.append(time.perf_counter() - begin)
            _all_can_read(area, team, thief)
    return [at_most("rekey_500_nodes", _median(took), "s", 5)]


def _all_can_read(area: Area, team: Node, thief: int) -> None:
    """Everybody else opens the region's new key, and the thief none."""
    epochs = {number for number in team.charter.keys if number not in area.charter.keys}
    assert epochs
    assert all(thief not in team.charter.keys[number] for number in epochs)
    region = next(number for number in epochs if len(team.charter.keys[number]) == NODES - 1)
    for number in list(team.charter.keys[region])[:: NODES // 10]:
        assert region in Region(team.charter, number, area.keys[number]).ring
