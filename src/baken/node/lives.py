# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Lives: what a node does when its own logs went on somewhere without it.

A backup that was put back, or a disk that was lost, leaves a node behind its own
past: others hold acts of it that it does not know.  The rule guarded here: no
number is given to two acts.  As soon as such a node hears of it, and at once where
it knows that it was put back, it begins a new life, with new logs.

Where it acted before it heard, two histories stand under the same numbers and the
others keep the first.  Then the node takes its own aside, hears the other one, and
does what it had taken aside again in its new life: nothing acknowledged is lost.
"""

from typing import TYPE_CHECKING, Any

import msgspec

from ..domain import catalogue
from ..domain.charter import ROLE_BITS, Actor, Role
from ..kernel.audience import life_of, log_of_entry, node_of
from ..kernel.entry import Entry, read
from ..kernel.errors import Refusal
from ..sync.talk import Behind, Forked

if TYPE_CHECKING:
    from .node import Node

ASIDE_MAX = 20_000
FORKS_MAX = 1024
_NOTE, _FORKS = "aside", "forks"
_NO_HASH = bytes(32)


class Fork(msgspec.Struct, frozen=True, array_like=True):
    """Two histories of one log, from this number or before it.  Times in Unix s."""

    log: int
    seq: int
    at: float
    proof: bytes


class Aside(msgspec.Struct, frozen=True, array_like=True):
    """An act that was taken aside, until the other history is here.  `again` is what it became."""

    entry: int
    hash: bytes
    wire: bytes
    again: int = 0
    why: str = ""


class Lives:
    """The forks that a node knows of, and its own acts that must be done again."""

    def __init__(self, node: "Node") -> None:
        self._node = node
        self._begun = dict(node.heads())
        self._believed: set[int] = set()
        self._doubted = 0
        self._steps: dict[int, int] = {}
        self._forks: dict[int, Fork] = {one.log: one for one in self._load(_FORKS, list[Fork])}
        self._aside: list[Aside] = self._load(_NOTE, list[Aside])
        self.cut = False  # a log was cut back: who talks to this node must hear how far it is

    def _load(self, name: str, kind: Any) -> Any:
        found = self._node.store.note(name)
        return msgspec.msgpack.decode(found, type=kind) if found else []

    def forks(self) -> list[Fork]:
        """The logs of which two histories are known, of whichever node."""
        return list(self._forks.values())

    def aside(self) -> list[Aside]:
        """This node's own acts that nobody else took; with `again` those that were done again."""
        return list(self._aside)

    # what is heard

    def behind(self, event: Behind) -> None:
        """Somebody says that this node wrote more than it knows: it goes on in a new life.

        They may lie, so each node is believed once; the entries that come are the proof.
        """
        if self._mine(event.log) and event.peer not in self._believed:
            self._doubted = event.peer

    def before_writing(self) -> None:
        """Asked before each act: is this life over?"""
        if self._doubted:
            self._believed.add(self._doubted)
            self._doubted = 0
            self._node.begin_life()

    def came_home(self, log: int) -> None:
        """Acts of this node came that it did not know: proof that this life was lived before."""
        if self._mine(log):
            self._doubted = 0
            self._node.begin_life()

    def _mine(self, log: int) -> bool:
        node = self._node
        return node_of(log) == node.card.number and life_of(log) == node.life

    def forked(self, event: Forked, now_s: float) -> None:
        """Two histories of a log: show it; and where it is this node's own, give way."""
        known = self._forks.get(event.log)
        if known is None or event.seq < known.seq:
            self._forks[event.log] = Fork(event.log, event.seq, now_s, event.proof)
            while len(self._forks) > FORKS_MAX:
                self._forks.pop(next(iter(self._forks)))
            self._save(_FORKS, list(self._forks.values()))
        self._node.counters["log.fork"] += 1
        if node_of(event.log) != self._node.card.number:
            return
        if life_of(event.log) == self._node.life:
            self._doubted = 0
            self._node.begin_life()
        self._give_way(event.log, event.seq)

    def _give_way(self, log: int, seq: int) -> None:
        """Take aside what this node wrote from where the histories may part.

        That is what it wrote since it began, or else twice as much as the last time.
        """
        step = self._steps.get(log, 0)
        head = self._node.heads().get(log, 0)
        begun = min(self._begun.get(log, 0), seq - 1)
        after = begun if not step else max(min(seq, head) - step, 0)
        self._steps[log] = max(2 * step, head - after, 1)
        found = self._node.store.entries(log, after, ASIDE_MAX)
        if not found or len(self._aside) + len(found) > ASIDE_MAX:
            return
        known = {one.hash for one in self._aside}
        self._aside += [
            Aside(entry.id, entry.hash, entry.wire) for entry in found if entry.hash not in known
        ]
        self._save(_NOTE, self._aside)
        self._node.cut_back(log, after)
        self.cut = True

    # what is done again

    def tick(self, now_s: float) -> None:
        """Do again what was taken aside, once the other history is here as far as they differ."""
        heads = self._node.heads()
        waiting = [one for one in self._aside if not one.again and not one.why]
        logs = {log_of_entry(one.entry) for one in waiting}
        if any(heads.get(log, 0) < self._forks[log].seq for log in logs if log in self._forks):
            return
        for one in sorted(waiting, key=lambda one: self._entry(one).order):
            self._replace(one, self._again(one, now_s))

    def _entry(self, one: Aside) -> Entry:
        return read(one.wire, _NO_HASH, None, one.hash)

    def _again(self, one: Aside, now_s: float) -> Aside | None:
        """The act under a new number; None where it came home as it was."""
        node = self._node
        entry = self._entry(one)
        there = node.store.entry(entry.id)
        if there is not None and there.hash == one.hash:
            return None
        act = node.folding.read(entry)
        if act is None:
            return msgspec.structs.replace(one, why="act.unreadable")
        became = {old.entry: old.again for old in self._aside if old.again}
        opens = catalogue.BY_ACT[type(act)].does.opens
        record = None if opens else became.get(entry.record, entry.record)
        role = Role(node.place.kind << ROLE_BITS | entry.actor & 15)
        try:
            receipt = node.submit(act, Actor(entry.actor >> ROLE_BITS, role), now_s, record)
        except Refusal as refused:
            return msgspec.structs.replace(one, why=refused.code)
        return msgspec.structs.replace(one, again=receipt.record if opens else receipt.entry)

    def _replace(self, one: Aside, other: Aside | None) -> None:
        at = self._aside.index(one)
        self._aside[at : at + 1] = [] if other is None else [other]
        self._save(_NOTE, self._aside)

    def _save(self, name: str, value: Any) -> None:
        self._node.store.set_note(name, msgspec.msgpack.encode(value))
