# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""A world: nodes, lines between them, and things that happen at their time.

The clock jumps from one happening to the next: an action, a frame that arrives,
a session that wants to speak.  All chance comes from one seeded `Random`, keys
included, so a seed replays to the last frame.

Which wire is due next stands in a heap, since a region has hundreds and most are
silent; a wire that got another moment leaves a stale line there, which is skipped.
"""

import heapq
import itertools
import math
from collections import defaultdict
from collections.abc import Callable
from random import Random

from ..bearers.contract import Properties
from ..bearers.memory import Faults, MemoryEnd, MemoryEther, MemoryLine
from ..domain.charter import Actor
from ..kernel.act import Act
from ..kernel.audience import entry_id, log_of_entry, node_of, seq_of_entry
from ..kernel.errors import StoreFull
from ..node.area import Area, AreaSpec, make_area
from ..node.keys import NodeKeys
from ..node.links import line_of
from ..node.node import Node, Receipt
from ..store.contract import Store
from ..store.memory import MemoryStore
from ..sync.talk import Line

START_S = 1_800_000_000.0  # 2027-01-15: any time after the stamps' epoch
BEAT_S = 60.0
TICK_S = 60.0
TURN_S = 1e-3  # on a channel turns are exact
SOON_S = 0.05  # what may be said at once, but was not, is said then
CALL_AGAIN_S = 2.0
BUDGET_BYTES = 65_536
ROUNDS_MAX = 10_000
LAN = Properties(frame_bytes=60_000)
LAN_FAULTS = Faults(latency_s=0.05)


class _Side:
    """One end of a wire: a node, its link, and when it has something to say again."""

    def __init__(self, node: Node, number: int, end: MemoryEnd, due: float) -> None:
        self.node = node
        self.number = number
        self.end = end
        self.due = due
        self.said = -1


class Wire:
    """A line between two nodes, or a channel that several share, and what they tell each other.

    Sessions over a line break and begin anew with it.  On a channel each node stands by itself:
    `deaf` are those that hear nobody and are heard by nobody.  `number` orders the wires of
    a world; `frames` and `bytes` count what was handed to the line.
    """

    def __init__(
        self,
        world: "World",
        number: int,
        nodes: tuple[int, ...],
        line: MemoryLine | MemoryEther,
        pace: Line,
        bearer: str = "memory",
    ) -> None:
        self.number = number
        self.nodes = nodes
        self.line = line
        self.pace = pace
        self.bearer = bearer
        self.cuts = 0
        self.frames = 0
        self.bytes = 0
        self.broken = False
        self.deaf: set[int] = set()
        self._world = world
        self._sides: list[_Side] = []
        self.due = world.now
        self._begin()

    @property
    def due(self) -> float:
        """When one of its ends has something to say, or a frame arrives."""
        return self._due

    @due.setter
    def due(self, due: float) -> None:
        self._due = due
        self._world.queue(self)

    @property
    def up(self) -> bool:
        return bool(self._sides)

    def _begin(self) -> None:
        self._sides = [self._side(end) for end in range(len(self.nodes))]

    def _side(self, end: int) -> _Side:
        """A new conversation at one end; the first of a line's two nodes calls the other."""
        world, me = self._world, self.nodes[end]
        node = world.nodes[me]
        called = not self.pace.shared and end == 0
        name = "-".join(map(str, (me, *(other for other in self.nodes if other != me))))
        number = node.lines.open(
            f"{self.bearer}://{name}", self.pace, world.rng.randbytes(8), called,
            self.nodes[1] if called else None, world.now, world.clock(node),
        )  # fmt: skip
        return _Side(node, number, self.line.ends[end], world.now)

    def cut(self) -> None:
        """Break the line; idempotent."""
        self.broken = True
        if self._sides:
            self.cuts += 1
            self._end()

    def restore(self) -> None:
        self.broken = False
        if not self._sides:
            self.line.restore()
            self.due = self._world.now
            self._begin()

    def _end(self) -> None:
        self.line.cut()
        for side in self._sides:
            side.node.lines.close(side.number)
        self._sides = []
        self.due = math.inf

    def start_again(self, number: int) -> None:
        """The process of this node ended and began anew: a line breaks, a channel goes on."""
        if not self._sides:
            return
        if not self.pace.shared:
            self.cut()
            self.restore()
            return
        end = self.nodes.index(number)
        self._sides[end].node.lines.close(self._sides[end].number)
        self._sides[end] = self._side(end)
        self.due = self._world.now

    def _call_again(self) -> None:
        """After a node hung up: as a runner does, where there is no other line to that node."""
        one, other = self.nodes
        if self.broken or self.up:
            return
        if self._world.nodes[one].lines.met(other, self.bearer):
            self._world.after(CALL_AGAIN_S, self._call_again)
        else:
            self.restore()

    def pump(self) -> None:
        """Hear and say on all ends, and find out when to do so again.

        An end that heard nothing, learnt nothing and is not due has nothing to say.
        """
        now = self._world.now
        for side in self._sides:
            frames = side.end.take()
            if side.node.card.number in self.deaf:
                frames = []
            if frames and not self._hear(side, frames, now):
                self._end()
                self._world.after(CALL_AGAIN_S, self._call_again)
                return
            if frames or side.due <= now or side.said != side.node.version:
                self._say(side, now)
        self.due = min((side.due for side in self._sides), default=math.inf)
        nearest = self.line.next_at()
        if nearest is not None:
            self.due = min(self.due, nearest)

    def _hear(self, side: _Side, frames: list[bytes], now: float) -> bool:
        """False where this node hangs up."""
        version = side.node.version
        try:
            goes_on = side.node.lines.hear(side.number, frames, now, self._world.clock(side.node))
        except StoreFull:
            side.node.counters["store.full"] += 1  # not stored, so not confirmed: it comes again
            goes_on = True
        if side.node.version != version:
            self._world.touched(side.node)
        return goes_on

    def _say(self, side: _Side, now: float) -> None:
        side.said = side.node.version
        lines = side.node.lines
        deaf = side.node.card.number in self.deaf
        for frame in lines.say(side.number, now, BUDGET_BYTES, self._world.clock(side.node)):
            self.frames += 1
            self.bytes += len(frame)
            if not deaf:
                side.end.send(frame)
        soon_s = TURN_S if self.pace.shared else SOON_S
        side.due = max(lines.next_at(side.number, now), now + soon_s)
        self._world.stir(side.node)

    def wake(self, numbers: set[int], node: Node) -> None:
        """Let this node speak again, if one of these links of it is here."""
        for side in self._sides:
            if side.node is node and side.number in numbers:
                side.due = self._world.now
                self.due = self._world.now


class World:
    """An area under a virtual clock.  `now` is Unix seconds."""

    def __init__(
        self,
        spec: AreaSpec,
        seed: int,
        make_store: Callable[[int], Store] = lambda number: MemoryStore(),
        area: Area | None = None,
        start_s: float = START_S,
        tick_s: float = TICK_S,
    ) -> None:
        self.rng = Random(seed)
        self.now = start_s
        self.area: Area = area or make_area(
            spec,
            region=self.rng.randbytes(8),
            make_keys=lambda: NodeKeys(self.rng.randbytes(32), self.rng.randbytes(32)),
            make_secret=lambda: self.rng.randbytes(32),
        )
        self.nodes: dict[int, Node] = {
            number: Node(self.area.charter, number, keys, make_store(number))
            for number, keys in self.area.keys.items()
        }
        self.wires: list[Wire] = []
        self.fast_s: dict[int, float] = {}
        self.acked: dict[int, float] = {}
        self.twice: set[int] = set()
        self.arrived: dict[int, dict[int, float]] = defaultdict(dict)
        self.news_at = start_s
        self._actions: list[tuple[float, int, Callable[[], None]]] = []
        self._count = itertools.count()
        self._dirty: dict[int, set[int]] = defaultdict(set)  # node: logs in which something came
        self._hash_of: dict[int, bytes] = {}
        self._seen: dict[int, dict[int, int]] = {number: {} for number in self.nodes}
        self._tick_s = tick_s
        self._tick_at = self.now + tick_s
        self._queue: list[tuple[float, int, Wire]] = []
        self._queued_at: dict[int, float] = {}
        self._wires_of: dict[int, list[Wire]] = defaultdict(list)
        self._watchers: dict[int, list[Callable[[], None]]] = defaultdict(list)

    def clock(self, node: Node) -> float:
        """What this node's own clock says: `fast_s` ahead of the world's, or behind."""
        return self.now + self.fast_s.get(node.card.number, 0.0)

    def restart(self, number: int, store: Store | None = None) -> Node:
        """This node's process ends and begins anew; its lines call again.

        It begins on what its store kept, or on another store (a backup).
        """
        store = store or self.nodes[number].store
        node = type(self.nodes[number])(self.area.charter, number, self.area.keys[number], store)
        self.nodes[number] = node
        self._seen[number] = dict(node.heads())
        for wire in self._wires_of[number]:
            wire.start_again(number)
        return node

    def node(self, code: str) -> Node:
        return next(node for node in self.nodes.values() if node.card.code == code)

    def join(
        self,
        one: int,
        other: int,
        properties: Properties = LAN,
        faults: Faults = LAN_FAULTS,
        pace: Line | None = None,
        line: MemoryLine | None = None,
        bearer: str = "memory",
    ) -> Wire:
        """A line between two nodes; `one` calls."""
        line = line or MemoryLine(lambda: self.now, self.rng, properties, faults)
        return self._add((one, other), line, pace or line_of(line.properties, BEAT_S), bearer)

    def share(
        self,
        numbers: tuple[int, ...],
        ether: MemoryEther,
        pace: Line | None = None,
        bearer: str = "memory",
    ) -> Wire:
        """A channel on which all these nodes hear each other."""
        return self._add(numbers, ether, pace or line_of(ether.properties, BEAT_S), bearer)

    def _add(
        self, numbers: tuple[int, ...], line: MemoryLine | MemoryEther, pace: Line, bearer: str
    ) -> Wire:
        wire = Wire(self, next(self._count), numbers, line, pace, bearer)
        self.wires.append(wire)
        for number in wire.nodes:
            self._wires_of[number].append(wire)
        return wire

    def part(self, wire: Wire) -> None:
        """Take a line away for good: a contact is over."""
        wire.cut()
        self.wires.remove(wire)
        for number in wire.nodes:
            self._wires_of[number].remove(wire)

    def stir(self, node: Node) -> None:
        """Let links speak to which lanes came over from another link of this node."""
        stirred = node.lines.stirred()
        if stirred:
            for wire in self._wires_of[node.card.number]:
                wire.wake(stirred, node)

    def queue(self, wire: Wire) -> None:
        """Note when this wire is due; for `Wire` only."""
        if wire.due != self._queued_at.get(wire.number) and wire.due < math.inf:
            self._queued_at[wire.number] = wire.due
            heapq.heappush(self._queue, (wire.due, wire.number, wire))

    def at(self, when_s: float, action: Callable[[], None]) -> None:
        """Let something happen at a time (Unix s; the past means now)."""
        heapq.heappush(self._actions, (max(when_s, self.now), next(self._count), action))

    def after(self, wait_s: float, action: Callable[[], None]) -> None:
        self.at(self.now + wait_s, action)

    def submit(self, node: Node, act: Act, actor: Actor, record: int | None = None) -> Receipt:
        """Do an act at a node, now."""
        receipt = node.submit(act, actor, self.clock(node), record)
        self.touched(node)
        assert receipt.entry in self.acked
        return receipt

    def adopt(self, node: Node) -> None:
        """What this node did outside `submit` (its first acts) must not be lost either."""
        self.touched(node)

    def watch(self, node: Node, changed: Callable[[], None]) -> None:
        """Call `changed` whenever this node has new entries; it may only plan what to do."""
        self._watchers[node.card.number].append(changed)

    def touched(self, node: Node) -> None:
        """This node has new entries: note when they came, and let its wires speak.

        What it made itself has been acknowledged: from here on that must not be lost.
        """
        number = node.card.number
        self.news_at = self.now
        seen, changed = self._seen[number], self._dirty[number]
        for log, seq in node.heads().items():
            if seq == seen.get(log, 0):
                continue
            changed.add(log)
            news = [entry_id(log, came) for came in range(seen.get(log, 0) + 1, seq + 1)]
            self.arrived[number].update(dict.fromkeys(news, self.now))
            if node_of(log) == number:
                self._promise(node, news)
            seen[log] = seq
        for look in self._watchers[number]:
            look()

    def _promise(self, node: Node, news: list[int]) -> None:
        """A node acknowledged these acts of its own, or got back what it had forgotten.

        `twice` are numbers that were given to two acts.
        """
        for ident in news:
            entry = node.store.entry(ident)
            assert entry is not None
            if self._hash_of.setdefault(ident, entry.hash) != entry.hash:
                self.twice.add(ident)
            self.acked.setdefault(ident, self.now)

    def run(self, until_s: float) -> None:
        """Let time pass."""
        while True:
            self._settle()
            due = self._next_due(until_s)
            action_at = self._actions[0][0] if self._actions else until_s
            self.now = max(self.now, min(due, action_at, self._tick_at, until_s))
            if self.now >= self._tick_at:
                self._tick_at = self.now + self._tick_s
                for node in self.nodes.values():
                    self._tick(node)
            while self._actions and self._actions[0][0] <= self.now:
                heapq.heappop(self._actions)[2]()
            if self.now >= until_s:
                self._settle()
                return

    def _tick(self, node: Node) -> None:
        try:
            node.tick(self.clock(node))
        except StoreFull:
            node.counters["store.full"] += 1

    def _settle(self) -> None:
        """Pump until nobody has anything to do at this instant."""
        for _ in range(ROUNDS_MAX):
            dirty, self._dirty = self._dirty, defaultdict(set)
            busy = {
                wire.number: wire
                for number, logs in dirty.items()
                for wire in self._wires_of[number]
                if self._concerns(number, logs, wire)
            }
            while self._next_due(math.inf) <= self.now:
                _, number, wire = heapq.heappop(self._queue)
                del self._queued_at[number]
                busy[number] = wire
            if not busy:
                return
            for number in sorted(busy):
                busy[number].pump()
        raise AssertionError("two nodes keep talking without time passing")

    def _concerns(self, number: int, logs: set[int], wire: Wire) -> bool:
        """Does anybody at the other ends want what came in at this node?"""
        wants = self.nodes[number].wants
        return any(wants(peer, log) for peer in wire.nodes if peer != number for log in logs)

    def _next_due(self, otherwise: float) -> float:
        """When the first wire is due; stale lines of the heap are dropped on the way."""
        queue = self._queue
        while queue:
            due, number, wire = queue[0]
            if wire.due == due and self._queued_at.get(number) == due:
                return due
            heapq.heappop(queue)
            if self._queued_at.get(number) == due:
                del self._queued_at[number]
        return otherwise

    # what came of it

    def missing(self) -> list[tuple[int, int]]:
        """Acknowledged acts that a node which wants them does not have: (node, entry)."""
        return [
            (number, entry)
            for number, node in self.nodes.items()
            for entry in self.acked
            if node.heads().get(log_of_entry(entry), 0) < seq_of_entry(entry)
            and node.wants(number, log_of_entry(entry))
        ]

    def level(self) -> bool:
        """Has every node of every log that it wants as much as any other?  Cheap to ask."""
        reached: dict[int, int] = {}
        for node in self.nodes.values():
            for log, seq in node.heads().items():
                reached[log] = max(reached.get(log, 0), seq)
        return all(
            node.heads().get(log, 0) == seq
            for log, seq in reached.items()
            for number, node in self.nodes.items()
            if node.wants(number, log)
        )

    def digests(self) -> dict[int, set[str]]:
        """Per audience the digests of the nodes that read it: one each when all have healed."""
        out: dict[int, set[str]] = defaultdict(set)
        for audience in sorted(self.area.charter.keys):
            for node in self.nodes.values():
                if node.place.number in self.area.charter.readers(audience):
                    out[audience].add(node.digest(audience))
        return out

    def healed(self) -> bool:
        return not self.missing() and all(len(found) == 1 for found in self.digests().values())
