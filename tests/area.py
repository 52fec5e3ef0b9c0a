# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""A small area with nodes, for tests: the demo's places, with keys that are the same every time.

    OND and BRE are support points, CPO is their coordination point, WAT their crisis team.

A `Pen` writes entries as the node of a place might: honest ones, and others that
only somebody with that node's keys could make.
"""

from collections.abc import Iterable
from functools import cache
from random import Random
from typing import Any

from baken.domain import catalogue
from baken.domain.charter import Actor, Role
from baken.domain.reports import (
    AssessReport,
    Discipline,
    HelpOffer,
    MedicalUrgency,
    Report,
    TakeReport,
    What,
)
from baken.domain.words import Known
from baken.kernel import entry as entries
from baken.kernel import stamp
from baken.kernel.act import Act
from baken.kernel.audience import Scope, audience, log_of
from baken.kernel.entry import Entry, Head, genesis
from baken.kernel.lane import Lane
from baken.kernel.seal import SealKeys
from baken.node.area import WATERHOVEN, Area, load_area, make_area
from baken.node.keys import NodeKeys
from baken.node.node import Node
from baken.node.region import Region
from baken.store.contract import Store
from baken.store.memory import MemoryStore
from baken.sync.messages import Parcel

START_S = 1_800_000_000.0
MINUTE_S, HOUR_S, DAY_S = 60.0, 3600.0, 86_400.0
YEAR_S = 365 * DAY_S

CPO, WAT, OND, BRE = 1, 2, 3, 4
DESK = Actor(1, Role.NSP_DESK)
COORDINATOR = Actor(2, Role.NSP_COORDINATOR)
ASSESSOR = Actor(1, Role.CP_ASSESSOR)


def keys_from(rng: Random) -> NodeKeys:
    return NodeKeys(rng.randbytes(32), rng.randbytes(32))


@cache
def waterhoven(seed: int = 0) -> Area:
    """The demo's area; another seed gives other keys and another region."""
    rng = Random(seed)
    return make_area(
        load_area(WATERHOVEN), rng.randbytes(8), lambda: keys_from(rng), lambda: rng.randbytes(32)
    )


def node_at(number: int, store: Store | None = None, area: Area | None = None) -> Node:
    """A node of the area, on a new store in memory unless one is given."""
    area = area or waterhoven()
    if store is None:
        store = MemoryStore()
    return Node(area.charter, number, area.keys[number], store)


def a_report(
    where: str = "Molenstraat 12", text: str = "Buurvrouw valt flauw", **rest: Any
) -> TakeReport:
    fields = {"what": What.UNCONSCIOUS, "life_threat": Known.YES, "readback_done": True} | rest
    return TakeReport(where=where, text=text, **fields)


def report_at(node: Node, record: int) -> Report:
    """A report as this node shows it."""
    found = node.record(record)
    assert isinstance(found, Report)
    return found


def an_assessment(tell: str = "Een ambulance is onderweg") -> AssessReport:
    return AssessReport(
        disciplines=frozenset({Discipline.MEDICAL}),
        help_offer=HelpOffer.UNIT,
        reason="bewusteloos",
        medical=MedicalUrgency.A1,
        tell=tell,
    )


def parcels_of(*nodes: Node, run: int = 1) -> list[Parcel]:
    """All that these nodes hold, as parcels of at most `run` entries."""
    out: list[Parcel] = []
    for node in nodes:
        for log in sorted(node.heads()):
            after = 0
            while batch := node.batch(log, after, run):
                out.append(Parcel(batch.signature, batch.wires))
                after = batch.last
    return out


def exchange(*nodes: Node, now_s: float = START_S) -> None:
    """Everybody hears all that the others hold, as far as it is for them."""
    for hearer in nodes:
        for other in nodes:
            if other is not hearer:
                wanted = [log for log in other.heads() if hearer.wants(hearer.card.number, log)]
                hearer.receive(_batches(other, wanted), now_s)


def _batches(node: Node, logs: Iterable[int]) -> list[Parcel]:
    return [
        Parcel(batch.signature, batch.wires)
        for log in logs
        for after in range(node.heads()[log])
        if (batch := node.batch(log, after, 1)) is not None
    ]


def point_of(place: int) -> int:
    return audience(Scope.POINT, place)


class Pen:
    """Writes entries with a node's keys, and with no node's scruples."""

    def __init__(self, number: int, area: Area | None = None) -> None:
        self.area = area or waterhoven()
        self.number = number
        self.heads: dict[int, Head] = {}

    def keys(self, number: int) -> SealKeys:
        """The keys of an audience, from whichever node can open it."""
        charter = self.area.charter
        for node, keys in self.area.keys.items():
            found = Region(charter, node, keys).newest(number)
            if found is not None:
                return found
        raise KeyError(number)

    def write(
        self,
        act: Act,
        actor: Actor = DESK,
        now_s: float = START_S,
        record: int | None = None,
        *,
        home: int | None = None,
        lane: Lane = Lane.NOOD,
        exercise: bool | None = None,
        at: int | None = None,
        kind: int | None = None,
        parts: tuple[bytes, bytes] | None = None,
        keys: SealKeys | None = None,
        signer: bytes | None = None,
    ) -> Entry:
        """The next entry of a log; what is not said is as an honest node would have it."""
        known = catalogue.BY_ACT[type(act)]
        home = point_of(self.number) if home is None else home
        log = log_of(self.number, home, lane)
        head = self.heads.get(log) or genesis(self.area.charter.region, log)
        public, personal = parts or known.codec.encode(act)
        made = entries.write(
            head,
            log,
            stamp.tick(head.stamp, now_s) if at is None else at,
            known.does.kind if kind is None else kind,
            record,
            actor.number,
            public,
            personal,
            keys or self.keys(home),
            signer or self.area.keys[self.number].signer,
            self.area.charter.exercise if exercise is None else exercise,
        )
        self.heads[log] = Head(made.seq, made.hash, made.stamp)
        return made


def parcel(*run: Entry) -> Parcel:
    """A run of entries under the signature of the last."""
    signature = run[-1].signature
    assert signature is not None
    return Parcel(signature, tuple(entry.wire for entry in run))
