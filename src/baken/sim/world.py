# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""A world: nodes, lines between them, and things that happen at their time.

The clock jumps from one happening to the next: an action, a frame that arrives,
a session that wants to speak.  All chance comes from one seeded `Random`, keys
included, so a seed replays to the last frame.
"""

import heapq
import itertools
import math
from collections import defaultdict
from collections.abc import Callable
from random import Random

from ..bearers.contract import Properties
from ..bearers.memory import Faults, MemoryEnd, MemoryLine
from ..domain.charter import Actor
from ..kernel.act import Act
from ..kernel.audience import author_of, entry_id, log_of_entry, seq_of_entry
from ..node.area import Area, AreaSpec, make_area
from ..node.keys import NodeKeys
from ..node.node import Node, Receipt
from ..store.contract import Store
from ..store.memory import MemoryStore
from ..sync.session import Line

START_S = 1_800_000_000.0  # 2027-01-15: any time after the stamps' epoch
BEAT_S = 60.0
TICK_S = 60.0
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
    """A line between two nodes and the sessions over it, which break and begin anew with it."""

    def __init__(
        self, world: "World", nodes: tuple[int, int], line: MemoryLine, pace: Line
    ) -> None:
        self.nodes = nodes
        self.line = line
        self.pace = pace
        self.cuts = 0
        self.broken = False
        self.due = world.now
        self._world = world
        self._sides: list[_Side] = []
        self._begin()

    @property
    def up(self) -> bool:
        return bool(self._sides)

    def _begin(self) -> None:
        now = self._world.now
        for side, (me, peer) in enumerate((self.nodes, self.nodes[::-1])):
            node = self._world.nodes[me]
            called = side == 0
            number = node.lines.open(
                f"memory://{me}-{peer}", self.pace, self._world.rng.randbytes(8), called,
                peer if called else None, now, self._world.clock(node),
            )  # fmt: skip
            self._sides.append(_Side(node, number, self.line.ends[side], now))

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

    def _call_again(self) -> None:
        """After a node hung up: as a runner does, where there is no other line to that node."""
        one, other = self.nodes
        if self.broken or self.up:
            return
        if self._world.nodes[one].lines.met(other):
            self._world.after(CALL_AGAIN_S, self._call_again)
        else:
            self.restore()

    def pump(self) -> None:
        """Hear and say on both ends, and find out when to do so again.

        An end that heard nothing, learnt nothing and is not due has nothing to say.
        """
        now = self._world.now
        for side in self._sides:
            frames = side.end.take()
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
        goes_on = side.node.lines.hear(side.number, frames, now, self._world.clock(side.node))
        if side.node.version != version:
            self._world.touched(side.node)
        return goes_on

    def _say(self, side: _Side, now: float) -> None:
        side.said = side.node.version
        wall = self._world.clock(side.node)
        for frame in side.node.lines.say(side.number, now, BUDGET_BYTES, wall):
            side.end.send(frame)
        side.due = max(side.node.lines.next_at(side.number, now), now + SOON_S)


class World:
    """An area under a virtual clock.  `now` is Unix seconds."""

    def __init__(
        self,
        spec: AreaSpec,
        seed: int,
        make_store: Callable[[int], Store] = lambda number: MemoryStore(),
        area: Area | None = None,
        start_s: float = START_S,
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
        self.arrived: dict[int, dict[int, float]] = defaultdict(dict)
        self.news_at = start_s
        self._actions: list[tuple[float, int, Callable[[], None]]] = []
        self._count = itertools.count()
        self._dirty: set[int] = set()
        self._seen: dict[int, dict[int, int]] = {number: {} for number in self.nodes}
        self._tick_at = self.now + TICK_S
        self._watchers: dict[int, list[Callable[[], None]]] = defaultdict(list)

    def clock(self, node: Node) -> float:
        """What this node's own clock says: `fast_s` ahead of the world's, or behind."""
        return self.now + self.fast_s.get(node.card.number, 0.0)

    def restart(self, number: int) -> Node:
        """This node's process ends and begins anew on what its store kept; its lines call again."""
        mine = [wire for wire in self.wires if number in wire.nodes and wire.up]
        for wire in mine:
            wire.cut()
        store = self.nodes[number].store
        self.nodes[number] = Node(self.area.charter, number, self.area.keys[number], store)
        for wire in mine:
            wire.restore()
        return self.nodes[number]

    def node(self, code: str) -> Node:
        return next(node for node in self.nodes.values() if node.card.code == code)

    def join(
        self,
        one: int,
        other: int,
        properties: Properties = LAN,
        faults: Faults = LAN_FAULTS,
        pace: Line | None = None,
    ) -> Wire:
        """A line between two nodes; `one` calls."""
        line = MemoryLine(lambda: self.now, self.rng, properties, faults)
        pace = pace or Line(
            frame_bytes=properties.frame_bytes, bitrate=properties.bitrate, beat_s=BEAT_S
        )
        wire = Wire(self, (one, other), line, pace)
        self.wires.append(wire)
        return wire

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
        self._dirty.add(number)
        seen = self._seen[number]
        for log, seq in node.heads().items():
            news = [entry_id(log, came) for came in range(seen.get(log, 0) + 1, seq + 1)]
            self.arrived[number].update(dict.fromkeys(news, self.now))
            if author_of(log) == number:
                self.acked.update(dict.fromkeys(news, self.now))
            seen[log] = seq
        for changed in self._watchers[number]:
            changed()

    def run(self, until_s: float) -> None:
        """Let time pass."""
        while True:
            self._settle()
            due = min((wire.due for wire in self.wires), default=until_s)
            action_at = self._actions[0][0] if self._actions else until_s
            self.now = max(self.now, min(due, action_at, self._tick_at, until_s))
            if self.now >= self._tick_at:
                self._tick_at = self.now + TICK_S
                for node in self.nodes.values():
                    node.tick(self.clock(node))
            while self._actions and self._actions[0][0] <= self.now:
                heapq.heappop(self._actions)[2]()
            if self.now >= until_s:
                self._settle()
                return

    def _settle(self) -> None:
        """Pump until nobody has anything to do at this instant."""
        for _ in range(ROUNDS_MAX):
            dirty, self._dirty = self._dirty, set()
            busy = [w for w in self.wires if w.due <= self.now or dirty.intersection(w.nodes)]
            if not busy:
                return
            for wire in busy:
                wire.pump()
        raise AssertionError("two nodes keep talking without time passing")

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
