# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""A region: the world of a scenario, lived through, and what came of it.

The question is that of the drill: is anything lost?  When the hours are over
nobody begins anything new, all lines are mended, all faults end, and the world
runs on until all nodes agree or `heal_hours` have gone by.  Then it is counted: acts
that were acknowledged and are not where they must be, numbers that were
given twice, and audiences whose readers do not show the same.
"""

import math
import tempfile
from collections import Counter
from collections.abc import Callable
from functools import partial
from pathlib import Path
from random import Random

import msgspec

from ..bearers.memory import MemoryLine
from ..domain.charter import Actor, PlaceKind, Role
from ..domain.journal import Kind, WriteLine
from ..kernel.audience import Scope, audience_of, lane_of, log_of_entry, node_of, scope_of
from ..kernel.errors import StoreFull
from ..kernel.lane import Lane
from ..node.area import AreaSpec
from ..node.bags import Packing, unpack_bytes
from ..node.bootstrap import first_acts, node_actor
from ..node.links import line_of
from ..node.node import Node
from ..store.contract import Store
from ..store.memory import MemoryStore
from . import script
from .air import HOUR_S, Air
from .drill import HELD_MAX, Delay, no_pin, quantile, same_pin
from .faults import DiskStore, FullStore, NewerNode, backup, tear
from .office_people import OfficePeople
from .people import Post, Stage, with_crews
from .point_people import PointPeople
from .scenarios import Courier, Fault, Link, Scenario, area_of, pairs
from .stream import Stream
from .team_people import TeamPeople
from .trouble import Kind as Trouble
from .trouble import plan
from .world import Wire, World

LOOK_S = 60.0
MINUTE_S = 60.0
LAST_WORDS = WriteLine(kind=Kind.EVENT, text="De stroom valt uit.")
LEADERS = {
    PlaceKind.NSP: Role.NSP_COORDINATOR,
    PlaceKind.CP: Role.CP_DUTY_OFFICER,
    PlaceKind.GCT: Role.GCT_ACBZ,
}

Progress = Callable[[float, float], None]


class Duty(msgspec.Struct, frozen=True):
    """The most that one transmitter was on the air in any hour, as a share, and its limit."""

    used: float
    limit: float


class Result(msgspec.Struct, frozen=True, kw_only=True):
    """What came of a region.  `lost` acts were acknowledged, and are not where they must be.

    `forked` numbers were given to two acts, of which one was not done again; `held` acts stand
    apart where they came.  `refused`
    counts what the nodes counted as wrong with what came in, and acts that were not done.
    """

    acts: int
    lost: int
    forked: int
    held: int
    digests_equal: bool
    delay_s: dict[str, Delay]
    duty_cycle: dict[str, Duty]
    frames: int
    bytes: int
    link_cuts: int
    faults: dict[str, int]
    refused: dict[str, int]
    healed_s: float | None
    virtual_s: float

    @property
    def well(self) -> bool:
        """Nothing lost, no number given twice, all who may read a thing read the same."""
        kept = not self.lost and not self.forked and self.digests_equal
        return kept and all(duty.used <= duty.limit for duty in self.duty_cycle.values())


class Region:
    """One scenario and one seed.  `folder` is for nodes whose disk must be a real one."""

    def __init__(self, scenario: Scenario, seed: int, folder: Path) -> None:
        self.scenario = scenario
        self.happened: Counter[str] = Counter()
        self._folder = folder
        self._rng = Random(f"{seed}/faults")
        people = scenario.load.kind == "people"
        spec = with_crews(area_of(scenario)) if people else area_of(scenario)
        self._kinds: dict[str, set[str]] = {
            code: {fault.kind for fault in scenario.fault if code in fault.nodes}
            for code in (place.code for place in spec.place)
        }
        codes = [place.code for place in spec.place]
        self.world = World(spec, seed, lambda number: self._store(codes[number - 1]))
        self._number = {code: at for at, code in enumerate(codes, 1)}
        for code, kinds in self._kinds.items():
            if "mixed_versions" in kinds:
                old = self.world.nodes[self._number[code]]
                keys = self.world.area.keys[old.card.number]
                newer = NewerNode(old.charter, old.card.number, keys, old.store)
                self.world.nodes[old.card.number] = newer
        self.start_s = self.world.now
        self.stage: Stage | None = None
        self.stream: Stream | None = None
        self.links: list[tuple[Link, Wire]] = []
        self._down: Counter[int] = Counter()
        self._backups: dict[int, MemoryStore] = {}
        self._torn = self._sticks = 0
        self._over = False
        if people:
            self._people(spec, seed)
        else:
            load = scenario.load
            self.stream = Stream(self.world, load.acts_per_hour, load.reports, load.answers, seed)
        for link in scenario.link:
            self._join(link, pairs(link.between, spec))
        if scenario.trouble:
            self._trouble(seed)
        for courier in scenario.courier:
            for one, other in pairs(courier.between, spec):
                self._go(courier, self._number[one], self._number[other])
        for fault in scenario.fault:
            for again in range(fault.times):
                self._plan(fault, again * fault.every_min)

    def _store(self, code: str) -> Store:
        kinds = self._kinds[code]
        if "torn_write" in kinds:
            return DiskStore(self._folder / code)
        return FullStore() if "full_disk" in kinds else MemoryStore()

    def _people(self, spec: AreaSpec, seed: int) -> None:
        told = script.load().until(self.scenario.hours * HOUR_S)
        self.stage = stage = Stage(self.world, told, seed)
        for node in self.world.nodes.values():
            first_acts(node, spec, self.world.now, no_pin, same_pin)
            self.world.adopt(node)
        posts = {
            PlaceKind.NSP: PointPeople,
            PlaceKind.CP: OfficePeople,
            PlaceKind.GCT: TeamPeople,
        }
        self.posts: list[Post] = [
            posts[node.place.kind](stage, node) for node in self.world.nodes.values()
        ]
        for post in self.posts:
            post.begin()

    # lines

    def _join(self, link: Link, joined: list[tuple[str, str]]) -> None:
        """Lines of one sort; where one speaks at a time, who has one other end in common shares."""
        properties, world = link.properties, self.world
        pace = line_of(properties, link.beat_s)
        sharing: dict[str, list[str]] = {}
        for one, other in joined:
            sharing.setdefault(other, []).append(one)
        for other, ones in sharing.items():
            if link.half_duplex:
                members = tuple(self._number[code] for code in (other, *ones))
                air = Air(lambda: world.now, world.rng, properties, link.faults, len(members))
                self._lay(link, world.share(members, air, pace, link.bearer))
                continue
            for one in ones:
                line = MemoryLine(lambda: world.now, world.rng, properties, link.faults)
                numbers = (self._number[one], self._number[other])
                self._lay(link, world.join(*numbers, pace=pace, line=line, bearer=link.bearer))

    def _lay(self, link: Link, wire: Wire) -> None:
        self.links.append((link, wire))
        if link.open_min:
            self._cut(wire)
            for begin, end in link.open_min:
                self._window(wire, begin, end, link.repeat_min)

    def _window(self, wire: Wire, begin_min: float, end_min: float, repeat_min: float) -> None:
        while begin_min < self.scenario.hours * 60:
            self._at(begin_min, partial(self._mend, wire))
            self._at(end_min, partial(self._cut, wire))
            if not repeat_min:
                return
            begin_min, end_min = begin_min + repeat_min, end_min + repeat_min

    def _cut(self, wire: Wire) -> None:
        self._down[wire.number] += 1
        wire.cut()

    def _mend(self, wire: Wire) -> None:
        self._down[wire.number] -= 1
        if not self._down[wire.number]:
            wire.restore()

    def _trouble(self, seed: int) -> None:
        """Lines fail now and then, and of each point now and then all at once."""
        wire_of = {str(at): wire for at, (_, wire) in enumerate(self.links)}
        alone = [
            [name for name, wire in wire_of.items() if number in wire.nodes]
            for number, node in self.world.nodes.items()
            if node.place.kind is PlaceKind.NSP
        ]
        span_s = self.scenario.hours * HOUR_S
        for one in plan(Random(f"{seed}/trouble"), list(wire_of), alone, span_s):
            begin, end = (self._cut, self._mend)
            if one.kind is not Trouble.CUT:
                begin, end = self._worsen, self._better
            for name in one.lines:
                self._at(one.at_s / MINUTE_S, partial(begin, wire_of[name]))
                self._at(one.until_s / MINUTE_S, partial(end, wire_of[name]))

    def _worsen(self, wire: Wire) -> None:
        """A bad spell: much is lost and all takes longer."""
        faults = wire.line.faults
        loss, latency_s = min(faults.loss + 0.15, 0.4), faults.latency_s + 4.0
        wire.line.faults = msgspec.structs.replace(
            faults, loss=loss, latency_s=latency_s, jitter_s=3.0
        )

    def _better(self, wire: Wire) -> None:
        wire.line.faults = next(link.faults for link, one in self.links if one is wire)

    # couriers

    def _go(self, courier: Courier, one: int, other: int) -> None:
        """All trips of a courier: there, and back as soon as the stick was read."""
        at_min = courier.first_min
        while at_min < self.scenario.hours * 60:
            self._at(at_min, partial(self._leave, one, other, courier.takes_min))
            back_min = at_min + courier.takes_min
            self._at(back_min, partial(self._leave, other, one, courier.takes_min))
            at_min += courier.every_min

    def _leave(self, one: int, other: int, takes_min: float) -> None:
        """A bag goes on its way; there is no other way than to arrive, if late."""
        stick = self._pack(self.world.nodes[one], other)
        self.happened["courier"] += 1
        self.world.after(takes_min * MINUTE_S, partial(self._arrives, "courier", other, stick))

    def _pack(self, node: Node, to: int) -> bytes:
        self._sticks += 1
        packing = Packing(node, to, self._sticks, self.world.clock(node))
        stick = b"".join(packing.pieces())
        packing.hand_over()
        return stick

    def _arrives(self, what: str, number: int, stick: bytes) -> None:
        node = self.world.nodes[number]
        unpacked = unpack_bytes(node, stick, self.world.clock(node), "courier")
        self.happened[f"{what}.new"] += unpacked.new
        self.happened[f"{what}.not_for_them"] += unpacked.others
        self.world.touched(node)

    # faults

    def _at(self, minutes: float, happens: Callable[[], None]) -> None:
        self.world.at(self.start_s + minutes * MINUTE_S, lambda: None if self._over else happens())

    def _plan(self, fault: Fault, later_min: float) -> None:
        begin = partial(self._happens, fault)
        match fault.kind:
            case "partition":
                numbers = {self._number[code] for code in fault.nodes}
                for wire in self.world.wires:
                    self._apart(fault, wire, numbers.intersection(wire.nodes))
            case "restored_backup":
                self._at(fault.backup_min, partial(self._back_up, fault))
            case "full_disk":
                self._at(fault.until_min, partial(self._fill, fault, False))
            case "clock_jump":
                self._at(fault.until_min, partial(self._set_clock, fault, 0.0))
        self._at(fault.at_min + later_min, begin)

    def _apart(self, fault: Fault, wire: Wire, apart: set[int]) -> None:
        """On a shared channel those hear nobody; a line between one and another is cut."""
        if wire.pace.shared:
            self._at(fault.at_min, partial(wire.deaf.update, apart))
            self._at(fault.until_min, partial(wire.deaf.difference_update, apart))
        elif len(apart) == 1:
            self._at(fault.at_min, partial(self._cut, wire))
            self._at(fault.until_min, partial(self._mend, wire))

    def _happens(self, fault: Fault) -> None:
        self.happened[fault.kind] += 1
        match fault.kind:
            case "crash":
                self._each(fault, self._crash)
            case "torn_write":
                self._each(fault, self._tear)
            case "full_disk":
                self._fill(fault, True)
            case "clock_jump":
                self._set_clock(fault, fault.jump_s)
            case "restored_backup":
                self._each(fault, partial(self._restore, fault.hears_first_min))
            case "wrong_courier":
                self._each(fault, partial(self._courier, fault))
            case "mixed_versions":
                self._each(fault, self._newer)

    def _each(self, fault: Fault, happens: Callable[[Node], None]) -> None:
        for code in fault.nodes:
            happens(self.world.node(code))

    def _crash(self, node: Node) -> None:
        """An act is committed and acknowledged, and the process ends before a frame went out."""
        try:
            self.world.submit(node, LAST_WORDS, _somebody(node))
        except StoreFull:
            self.happened["crash.store_full"] += 1
        self.world.restart(node.card.number)

    def _tear(self, node: Node) -> None:
        """The power fails in the middle of a commit: nobody was told that it is stored."""
        store = node.store
        assert isinstance(store, DiskStore)
        before = store.log_bytes()
        node.submit(LAST_WORDS, _somebody(node), self.world.clock(node))
        self._torn += 1
        torn = tear(store, before, self._folder / f"{node.card.code}-{self._torn}", self._rng)
        self.world.restart(node.card.number, torn)

    def _fill(self, fault: Fault, full: bool) -> None:
        for code in fault.nodes:
            store = self.world.node(code).store
            assert isinstance(store, FullStore)
            store.full = full

    def _set_clock(self, fault: Fault, fast_s: float) -> None:
        for code in fault.nodes:
            self.world.fast_s[self._number[code]] = fast_s

    def _back_up(self, fault: Fault) -> None:
        for code in fault.nodes:
            store = self.world.node(code).store
            assert isinstance(store, MemoryStore)
            self._backups[self._number[code]] = backup(store)

    def _restore(self, hears_first_min: float, node: Node) -> None:
        """An old copy of the disk takes the place of the disk.

        Nobody acts there for a while; or, without one, somebody does before it heard anybody.
        """
        number = node.card.number
        node = self.world.restart(number, self._backups[number])
        if not hears_first_min:
            self.world.submit(node, LAST_WORDS, _somebody(node))
        elif self.stream is not None:
            self.stream.quiet.add(number)
            self.world.after(hears_first_min * MINUTE_S, partial(self.stream.quiet.discard, number))

    def _courier(self, fault: Fault, node: Node) -> None:
        """A stick packed for one node is put into another; then it comes where it must be.

        The last of `nodes` is where it goes wrong; who packs are the others.
        """
        if node.card.code == fault.nodes[-1]:
            return
        to = self._number[fault.to]
        stick = self._pack(node, to)
        self._arrives(fault.kind, self._number[fault.nodes[-1]], stick)
        if fault.until_min:
            arrives = partial(self._arrives, f"{fault.kind}.later", to, stick)
            self._at(fault.until_min, arrives)

    def _newer(self, node: Node) -> None:
        assert isinstance(node, NewerNode)
        node.submit_newer(node_actor(node), self.world.clock(node))
        self.world.touched(node)

    # time

    def run(self, progress: Progress = lambda done_s, span_s: None) -> Result:
        """Let it all happen; `progress` hears how far it is, in virtual seconds."""
        world, span_s = self.world, self.scenario.hours * HOUR_S
        end_s = self.start_s + span_s
        while world.now < end_s:
            world.run(min(world.now + HOUR_S, end_s))
            progress(world.now - self.start_s, span_s)
        self._end()
        bound_s = end_s + self.scenario.heal_hours * HOUR_S
        while not self._settled() and world.now < bound_s:
            world.run(min(world.now + LOOK_S, bound_s))
            progress(world.now - self.start_s, span_s)
        healed_s = world.now - end_s if self._settled() else None
        result = self._result(healed_s)
        for node in world.nodes.values():
            node.store.close()
        return result

    def _end(self) -> None:
        """Nobody begins anything new, all faults end, all lines are mended."""
        self._over = True
        if self.stage is not None:
            self.stage.over = True
        if self.stream is not None:
            self.stream.stop()
        self.world.fast_s.clear()
        for node in self.world.nodes.values():
            if isinstance(node.store, FullStore):
                node.store.full = False
        for link, wire in self.links:
            wire.line.faults = link.faults
            wire.deaf.clear()
            wire.restore()

    def _settled(self) -> bool:
        typing = self.stage.typing if self.stage is not None else 0
        return not typing and self.world.level() and not self._held()

    # what came of it

    def _held(self) -> int:
        """Acknowledged acts that came to a node and stand apart there."""
        return sum(
            event.entry in self.world.acked
            for node in self.world.nodes.values()
            for event in node.held(HELD_MAX)
        )

    def _result(self, healed_s: float | None) -> Result:
        world = self.world
        refused: Counter[str] = Counter()
        for node in world.nodes.values():
            refused += node.counters
        if self.stream is not None:
            refused += Counter({f"not_done.{k}": n for k, n in self.stream.refused.items()})
        if self.stage is not None:
            refused += Counter({f"not_done.{k}": n for k, n in self.stage.refused.items()})
        again = {
            one.entry for node in world.nodes.values() for one in node.lives.aside() if one.again
        }
        return Result(
            acts=len(world.acked),
            lost=len({entry for _, entry in world.missing()}),
            forked=len(world.twice - again),
            held=self._held(),
            digests_equal=all(len(found) == 1 for found in world.digests().values()),
            delay_s=self._delays(),
            duty_cycle=self._duty(),
            frames=sum(wire.frames for wire in world.wires),
            bytes=sum(wire.bytes for wire in world.wires),
            link_cuts=sum(wire.cuts for wire in world.wires),
            faults=dict(sorted(self.happened.items())),
            refused=dict(sorted(refused.items())),
            healed_s=healed_s,
            virtual_s=round(world.now - self.start_s, 1),
        )

    def _delays(self) -> dict[str, Delay]:
        """By lane: from a point to its coordination point, and from an office to the point."""
        waits: dict[Lane, list[float]] = {lane: [] for lane in Lane}
        world = self.world
        for entry, made_s in world.acked.items():
            log = log_of_entry(entry)
            author = world.area.charter.place[node_of(log)]
            reader = author.area
            if author.kind is not PlaceKind.NSP:
                home = audience_of(log)
                reader = home >> 3 if scope_of(home) is Scope.POINT else None
            if reader is not None and entry in world.arrived[reader]:
                waits[lane_of(log)].append(world.arrived[reader][entry] - made_s)
        return {
            lane.name.lower(): Delay(quantile(found, 0.50), quantile(found, 0.95))
            for lane, found in waits.items()
        }

    def _duty(self) -> dict[str, Duty]:
        """By bearer that is shared: the most of any transmitter, and the tightest limit."""
        out: dict[str, Duty] = {}
        for link, wire in self.links:
            if isinstance(wire.line, Air):
                used = max(use.most_s for use in wire.line.use) / HOUR_S
                known = out.get(link.bearer, Duty(0.0, 1.0))
                out[link.bearer] = Duty(
                    max(known.used, math.ceil(used * 1e6) / 1e6), min(known.limit, link.duty_cycle)
                )
        return out


def _somebody(node: Node) -> Actor:
    return Actor(1, LEADERS[node.place.kind])


def live(scenario: Scenario, seed: int, progress: Progress = lambda done_s, span_s: None) -> Result:
    """Live through a scenario.  The same seed gives the same result."""
    with tempfile.TemporaryDirectory(prefix="baken-world-") as folder:
        return Region(scenario, seed, Path(folder)).run(progress)
