# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""A small region to tell stories in: three points, two coordination points, two crisis teams.

    OND and ZUI stand in Waterstad, under GTH, with LEI as fallback; WAT is its crisis team.
    DOR stands in Bergdorp, under LEI; BER is its crisis team.

A `Story` is one record: `given` makes an act happen, `when` asks whether one may.
"""

from typing import Any

import msgspec

from baken.domain.charter import (
    ROLE_BITS,
    Actor,
    Charter,
    Mandate,
    NodeCard,
    Place,
    PlaceKind,
    Role,
    entitled,
)
from baken.domain.fold import step
from baken.domain.process import Context, Does, Meta, Process, minutes
from baken.kernel.act import Act
from baken.kernel.audience import (
    audience_of,
    entry_id,
    log_of,
    log_of_entry,
    place_of,
)
from baken.kernel.errors import Refusal
from baken.kernel.stamp import UNITS_PER_S, from_wall, to_wall

START_S = 1_800_000_000
START = from_wall(START_S)
OND, ZUI, DOR, GTH, LEI, WAT, BER = range(1, 8)


def _place(number: int, kind: PlaceKind, code: str, **rest: Any) -> Place:
    return Place(number=number, kind=kind, code=code, name=f"Plek {code}", **rest)


PLACES = (
    _place(OND, PlaceKind.NSP, "OND", municipality="Waterstad", area=GTH, fallback=LEI,
           roles=(Role.NSP_COORDINATOR, Role.NSP_DESK, Role.NSP_COMMS)),
    _place(ZUI, PlaceKind.NSP, "ZUI", municipality="Waterstad", area=GTH, fallback=LEI),
    _place(DOR, PlaceKind.NSP, "DOR", municipality="Bergdorp", area=LEI),
    _place(GTH, PlaceKind.CP, "GTH"),
    _place(LEI, PlaceKind.CP, "LEI"),
    _place(WAT, PlaceKind.GCT, "WAT", municipality="Waterstad"),
    _place(BER, PlaceKind.GCT, "BER", municipality="Bergdorp"),
)  # fmt: skip

CHARTER = Charter(
    region=b"testregio",
    name="Testregio",
    exercise=True,
    places=PLACES,
    nodes=tuple(
        NodeCard(number=p.number, code=p.code, place=p.number, key=b"", box=b"") for p in PLACES
    ),
)

HOME_OF_ROLE = {PlaceKind.NSP: OND, PlaceKind.CP: GTH, PlaceKind.GCT: WAT}


def usual_place(role: Role) -> int:
    """Where a role works, when a test doesn't say: OND, GTH or WAT."""
    return HOME_OF_ROLE[role.kind]


def does_of(process: Process, act: type[Act]) -> Does:
    return next(does for does in process.does if does.act is act)


def context(
    role: Role, place: int = 0, person: int = 1, now: int = START, find: Any = None
) -> Context:
    number = place or usual_place(role)
    return Context(
        charter=CHARTER,
        node=CHARTER.node[number],
        place=CHARTER.place[number],
        actor=Actor(person, role),
        now=now,
        find=find or (lambda record_id: None),
    )


def home_at(home: Any, at: Context) -> int:
    """The audience in which an act that opens a record would live, from there."""
    return home(at.charter, at.place, None)


class Held(Exception):
    """An act that its author was not entitled to; a story never has one."""


class Story:
    """One record of a process and the acts that happened to it, in the order told."""

    def __init__(self, process: Process, first: int = 1) -> None:
        self.process = process
        self.record: Any = None
        self.now = START
        self.others: list[Story] = []
        self.charter = CHARTER
        self.heard: dict[PlaceKind, float] = {}
        self._seq = first - 1
        self._id = 0

    def knowing(self, *others: "Story") -> "Story":
        """These other records are known here too."""
        self.others = [*others]
        return self

    def holding(self, *mandates: Mandate) -> "Story":
        """These mandates were granted."""
        self.charter = msgspec.structs.replace(CHARTER, mandates=mandates)
        return self

    def hearing(self, kind: PlaceKind, seconds_ago: float) -> "Story":
        """An office behind the point was heard from so long ago."""
        self.heard[kind] = seconds_ago
        return self

    def find(self, record_id: int) -> Any:
        records = [self.record, *(other.record for other in self.others)]
        return next((r for r in records if r is not None and r.id == record_id), None)

    def later(self, count: float) -> "Story":
        """Let minutes go by."""
        self.now += minutes(count)
        return self

    @property
    def now_s(self) -> float:
        return to_wall(self.now)

    def given(self, act: Act, role: Role, place: int = 0, person: int = 1) -> "Story":
        """This happened, a second after what went before.  The author was entitled to it."""
        does = does_of(self.process, type(act))
        where = place or usual_place(role)
        ctx = context(role, where, person, self.now, self.find)
        if self._id:
            number = audience_of(log_of_entry(self._id))
        else:
            assert does.home is not None, "this act opens no record"
            number = does.home(ctx.charter, ctx.place, act)
        actor = person << ROLE_BITS | role & 15
        verdict = entitled(self.charter, where, actor, number, does, act, self.now + UNITS_PER_S)
        if verdict is not None:
            raise Held(verdict)
        self._seq += 1
        self.now += UNITS_PER_S
        ident = entry_id(log_of(where, number, does.lane(self.record, act)), self._seq)
        self._id = self._id or ident
        meta = Meta(
            id=ident,
            record=self._id,
            at=self.now,
            author=where,
            code=CHARTER.node[where].code,
            place=where,
            person=person,
            role=role,
            home=place_of(number),
        )
        self.record = step(self.process, self.record, meta, act)
        return self

    def when(self, act: Act, role: Role, place: int = 0, person: int = 1) -> str:
        """The code of the refusal that this act would meet now, or an empty text."""
        refusal = self.refusal(act, role, place, person)
        return refusal.code if refusal else ""

    def refusal(self, act: Act, role: Role, place: int = 0, person: int = 1) -> Refusal | None:
        ctx = msgspec.structs.replace(
            context(role, place, person, self.now, self.find),
            charter=self.charter,
            silent_s=self.heard.get,
        )
        return self.process.judge(self.record, act, ctx)
