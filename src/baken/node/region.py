# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The region as a node knows it: the charter in force, the keys it opens, and what is entitled.

The charter is a fold over the decrees that this node has (`domain/decrees.py`), so
it grows and changes while the node runs; all that follows from it (who carries
which log, which keys open what, verdicts) is kept here and made anew with it.
"""

from collections.abc import Iterable

import msgspec
from nacl.exceptions import CryptoError

from ..domain.catalogue import Known
from ..domain.charter import (
    AUDIENCE_BITS,
    Charter,
    NodeCard,
    Place,
    Verdict,
    entitled,
    key_id,
)
from ..domain.decrees import PROCESS as DECREES
from ..domain.decrees import Record, Settled, settle
from ..kernel import stamp
from ..kernel.act import Act
from ..kernel.audience import audience_of, node_of
from ..kernel.entry import Entry
from ..kernel.seal import AudienceKey, SealKeys
from .keys import NodeKeys, unwrap

LOCKED = 103  # held apart: sealed under a key that this node doesn't have (yet)
AUDIENCE = (1 << AUDIENCE_BITS) - 1


class Region:
    """The charter in force at one node, and what this node can do under it."""

    def __init__(self, base: Charter, number: int, keys: NodeKeys) -> None:
        self.number = number
        self.records: dict[int, Record] = {}
        self.settled = Settled(base, {}, {})
        self.secrets: dict[int, bytes] = {}
        self.ring: dict[int, SealKeys] = {}
        self._base = base
        self._keys = keys
        self._opened: dict[bytes, bytes] = {}
        self._verdicts: dict[tuple[int, int, int, int], Verdict | None] = {}
        self._adopt()

    @property
    def charter(self) -> Charter:
        return self.settled.charter

    @property
    def card(self) -> NodeCard:
        """This node in the roster.  Raises `KeyError` before it was admitted."""
        return self.charter.node[self.number]

    @property
    def place(self) -> Place:
        return self.charter.place[self.card.place]

    @property
    def changed_at(self) -> float:
        """When the last decree took effect (Unix s); long ago where there was none."""
        return stamp.to_wall(max(self.settled.since.values(), default=0))

    @property
    def shut_out(self) -> bool:
        """Was this very node revoked?"""
        return not self.charter.active(self.number)

    def learn(self, records: Iterable[Record]) -> bool:
        """Take in decrees, new or grown; gives whether the charter changed by them."""
        before = self.charter
        grown = {record.id: record for record in records}
        if not grown:
            return False
        self.records |= grown
        self.settled = settle(self._base, self.records.values())
        if self.charter == before:
            return False
        self._adopt()
        return True

    def _adopt(self) -> None:
        """Make anew what follows from the charter."""
        charter = self.charter
        self._verdicts.clear()
        self._carried = {p.number: frozenset(charter.audiences_of(p)) for p in charter.places}
        self.revoking = bool(charter.revoked)
        for number, wraps in charter.keys.items():
            wrap = wraps.get(self.number)
            if wrap is None or (number in self.ring and wrap in self._opened):
                continue
            try:
                secret = unwrap(self._keys, wrap)
            except CryptoError as error:
                if not self.records:
                    raise ValueError("this folder's keys are not those of the charter") from error
                continue  # a key that somebody wrapped wrong: a decree may give it again
            self._opened[wrap] = self.secrets[number] = secret
            self.ring[number] = AudienceKey(secret, number >> AUDIENCE_BITS).pair()
        self._newest = {number & AUDIENCE: self.ring[number] for number in sorted(self.ring)}

    # keys

    def newest(self, audience: int) -> SealKeys | None:
        """The key to write with: of the newest epoch that this node has."""
        return self._newest.get(audience)

    def reads(self, audience: int) -> bool:
        return audience in self._newest

    def key_of(self, entry: Entry) -> SealKeys | None:
        return self.ring.get(key_id(audience_of(entry.log), entry.epoch))

    # who carries what

    def carries(self, node: int, audience: int) -> bool:
        """Is this log for that node, as long as it is not shut out?"""
        charter = self.charter
        card = charter.node.get(node)
        return (
            card is not None
            and charter.active(node)
            and audience in self._carried.get(card.place, ())
        )

    # verdicts

    def verdict(self, entry: Entry, known: Known, act: Act) -> Verdict | None:
        """What the author was not entitled to in this act, or None."""
        log = entry.log
        charter, does = self.charter, known.does
        if entry.exercise != charter.exercise:
            return Verdict.WRONG_EXERCISE
        if does.opens is not (entry.record == entry.id):
            return Verdict.WRONG_HOME
        if self.revoking and known.process is not DECREES and charter.beyond(log, entry.seq):
            return Verdict.REVOKED  # a decree counts by its signatures, whoever carries it
        author, number = node_of(log), audience_of(log)
        if does.reach is not None or does.needs is not None:
            return entitled(charter, author, entry.actor, number, does, act, entry.stamp)
        key = (author, number, entry.actor & 15, entry.kind)
        try:
            return self._verdicts[key]
        except KeyError:
            verdict = entitled(charter, author, entry.actor, number, does, act, entry.stamp)
            self._verdicts[key] = verdict
            return verdict


class Lack(msgspec.Struct, frozen=True):
    """Nodes that may read an audience and have no key of one epoch yet."""

    key: int
    nodes: tuple[int, ...]
    holders: tuple[int, ...]


def lacking(charter: Charter) -> list[Lack]:
    """For each key the nodes that should have it and don't, and those that have it."""
    active = [card for card in charter.nodes if charter.active(card.number)]
    out: list[Lack] = []
    for number, wraps in sorted(charter.keys.items()):
        readers = charter.readers(number & AUDIENCE)
        entitled_nodes = [card.number for card in active if card.place in readers]
        missing = tuple(node for node in entitled_nodes if node not in wraps)
        if missing:
            holders = tuple(sorted(node for node in entitled_nodes if node in wraps))
            out.append(Lack(number, missing, holders))
    return out
