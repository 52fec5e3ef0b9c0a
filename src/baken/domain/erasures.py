# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Erasures (wissen): what must be erased before its time, and what was erased.

    ordered -> told by each node that did so         (a record named by its number)
    swept                                            (what one round at one node erased)

An *order to erase* lives in the audience of the record that it is about, so every
node that holds the one gets the other; all of them erase what was personal in that
record up to the order's own stamp, also what comes in later from before it.  What is
typed afterwards stays.  Each node then tells how much it erased, so that one sees
which were not reached.  The rule this file guards: an order names a reason, its
receipts name counts and a hash over numbers, and neither says anything about the
person.  AVG 5(2), 17, 19; DOMAIN 2.2.
"""

from typing import Annotated, Any

import msgspec

from ..kernel.act import Act
from ..kernel.audience import Scope, audience_of, log_of_entry, scope_of
from ..kernel.errors import Refusal
from ..kernel.lane import Lane
from .basis import Basis
from .charter import NODES, Charter, Place, PlaceKind, Role
from .process import Context, Does, Meta, Process, Row, fixed
from .words import N_, Choice

TOLD_MAX = 600  # nodes that told what they erased; the oldest go
PROCESSES_MAX = 32
DIGEST_LETTERS = 32

Count = Annotated[int, msgspec.Meta(ge=0, le=9_999_999)]
Digest = Annotated[
    str,
    msgspec.Meta(
        title=N_("Controlegetal over de nummers"),
        min_length=DIGEST_LETTERS,
        max_length=DIGEST_LETTERS,
    ),
]


class Why(Choice):
    """Waarom wissen?"""

    ASKED = 1, N_("de persoon vraagt erom (AVG artikel 17)")
    WRONG_RECORD = 2, N_("het staat in het verkeerde dossier")
    NOT_ALLOWED = 3, N_("dit had niet opgeschreven mogen worden")


class OrderErasure(Act):
    """Wissen opdragen.  `about` is the record; `note` names no person."""

    about: Annotated[int, msgspec.Meta(title=N_("Welk dossier?"), ge=1)]
    why: Annotated[Why, msgspec.Meta(title=N_("Waarom wissen?"))]
    no: Annotated[int, msgspec.Meta(ge=0)] = 0
    note: Annotated[str, msgspec.Meta(title=N_("Toelichting, zonder namen"), max_length=160)] = ""


class NoteErased(Act):
    """Gewist: this node did so, for how many acts.  By the computer itself."""

    entries: Annotated[Count, msgspec.Meta(title=N_("Hoeveel handelingen?"))]
    digest: Digest


class NoteSweep(Act):
    """Gewist na de bewaartermijn: how many acts of which process, in one round at one node."""

    processes: Annotated[
        tuple[Annotated[int, msgspec.Meta(ge=0, le=255)], ...],
        msgspec.Meta(title=N_("Van welke onderdelen?"), max_length=PROCESSES_MAX),
    ]
    counts: Annotated[
        tuple[Count, ...],
        msgspec.Meta(title=N_("Hoeveel per onderdeel?"), max_length=PROCESSES_MAX),
    ]
    digest: Digest


class State(Choice):
    """Toestand."""

    ORDERED = 1, N_("opgedragen")
    SWEPT = 2, N_("gewist na de bewaartermijn")


class Told(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """A node told that it erased so many acts in all; the hash is that of its last time."""

    node: int
    entries: int
    digest: str
    at: int


class Erasure(msgspec.Struct, frozen=True, kw_only=True, array_like=True, tag=1):
    """The record of an order to erase.  Times are stamps."""

    id: int
    short: str
    place: int
    person: int
    role: Role
    at: int
    order: OrderErasure
    told: tuple[Told, ...] = ()
    state: State = State.ORDERED

    @property
    def horizon(self) -> tuple[int, int]:
        """Acts of the record up to this order (`Entry.order`) are to be erased."""
        return (self.at, self.id)


class Sweep(msgspec.Struct, frozen=True, kw_only=True, array_like=True, tag=2):
    """The record of one round of erasing at one node.  `at` is a stamp."""

    id: int
    place: int
    node: int
    at: int
    sweep: NoteSweep
    state: State = State.SWEPT


Record = Erasure | Sweep


def judge(record: Record | None, act: Act, context: Context) -> Refusal | None:
    """May this be ordered or told now?"""
    match record, act:
        case None, OrderErasure():
            if context.find(act.about) is None:
                return Refusal(
                    "erasures.no_record", N_("Dit dossier is hier niet bekend."), "about"
                )
            return None
        case None, NoteSweep() if len(act.processes) != len(act.counts):
            return Refusal("erasures.uneven", N_("Bij elk onderdeel hoort een aantal."), "counts")
        case None, NoteSweep():
            return None
        case Erasure(), NoteErased():
            return None
        case _:
            return Refusal("erasures.not_this", N_("Dit hoort niet bij dit dossier."))


def apply(record: Record | None, act: Act, meta: Meta) -> Record:
    """The order with what was told about it; a sweep never changes."""
    match record, act:
        case None, OrderErasure():
            return Erasure(
                id=meta.record,
                short=f"{meta.code}-G{act.no:03d}",
                place=meta.place,
                person=meta.person,
                role=meta.role,
                at=meta.at,
                order=act,
            )
        case None, NoteSweep():
            return Sweep(id=meta.record, place=meta.place, node=meta.author, at=meta.at, sweep=act)
        case Erasure(), NoteErased():
            before = sum(one.entries for one in record.told if one.node == meta.author)
            others = tuple(one for one in record.told if one.node != meta.author)
            told = Told(meta.author, before + act.entries, act.digest, meta.at)
            return msgspec.structs.replace(record, told=(*others, told)[-TOLD_MAX:])
        case _:
            assert record is not None
            return record


def row(record: Record) -> Row:
    """Where it stands in the lists."""
    return Row(
        state=record.state,
        opened=record.at,
        place=record.place,
        key=record.short if isinstance(record, Erasure) else "",
    )


def not_told(record: Erasure, charter: Charter) -> tuple[int, ...]:
    """The nodes that hold the record, and did not tell yet that they erased it."""
    readers = charter.readers(audience_of(log_of_entry(record.id)))
    told = {one.node for one in record.told}
    return tuple(
        card.number for card in charter.nodes if card.place in readers and card.number not in told
    )


def home_of_order(charter: Charter, place: Place, act: OrderErasure) -> int:
    """Where the record lives that it is about: its number says so."""
    return audience_of(log_of_entry(act.about))


def home_of_sweep(charter: Charter, place: Place, act: Any) -> int:
    """Where the reports of this place live, so that its back office sees it."""
    return charter.home_of(place)


def _may_order(charter: Charter, place: Place, act: OrderErasure) -> bool:
    """A support point only about its own people; whoever stands behind it about all it reads."""
    own = scope_of(home_of_order(charter, place, act)) is Scope.OWN
    return own if place.kind is PlaceKind.NSP else True


CONTROLLERS = frozenset({
    Role.CP_DUTY_OFFICER, Role.GCT_ACBZ, Role.GCT_OVDBZ, Role.GCT_MAYOR,
})  # fmt: skip

PROCESS = Process(
    name="erasures",
    number=11,
    title=N_("Wissen van gegevens"),
    record=Record,
    judge=judge,
    apply=apply,
    row=row,
    retention_days=0,
    does=(
        Does(act=OrderErasure, kind=160, by=CONTROLLERS | {Role.NSP_COORDINATOR},
             basis=(Basis.AVG_5_ACCURATE, Basis.AVG_17), title=N_("Wissen opdragen"),
             lane=fixed(Lane.SPOED),
             reach=_may_order, opens=True, home=home_of_order, numbered=True),
        Does(act=NoteErased, kind=161, by=NODES, basis=(Basis.AVG_5_ACCOUNT, Basis.AVG_19),
             title=N_("Gewist"),
             lane=fixed(Lane.ROUTINE)),
        Does(act=NoteSweep, kind=162, by=NODES, basis=(Basis.AVG_5_STORAGE,),
             title=N_("Gewist na de bewaartermijn"), lane=fixed(Lane.ROUTINE), opens=True,
             home=home_of_sweep),
    ),
)  # fmt: skip
