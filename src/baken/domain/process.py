# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a process is: the contract that every file in this room fills.

    judge(record, act, context) -> Refusal or None     asked once, where it is made
    apply(record, act, meta)    -> record              done everywhere, refuses nothing
    row(record)                 -> Row                 what lists and queues sort by

`record` is None for an act that opens one.  Acts of a record are applied in
stamp order, the opening act first; whatever their order of arrival, the same
acts give the same record.  `apply` must take any act of the process in any
state: what makes no sense any more changes nothing but stays in the history.
"""

from collections.abc import Callable
from typing import Annotated, Any

import msgspec

from ..kernel.act import Act
from ..kernel.errors import Refusal
from ..kernel.lane import Lane
from ..kernel.stamp import STAMP_MAX, UNITS_PER_S
from .basis import Basis
from .charter import Actor, Charter, Discipline, Level, NodeCard, Place, PlaceKind, Role

NEVER = STAMP_MAX

UnixS = Annotated[int, msgspec.Meta(ge=0, le=4_294_967_295, extra={"unit": "unix_s"})]
PlaceNumber = Annotated[int, msgspec.Meta(ge=0, le=65_535)]


def minutes(count: float) -> int:
    """A span in stamp units."""
    return int(count * 60 * UNITS_PER_S)


def days(count: float) -> int:
    """A span in stamp units."""
    return minutes(count * 24 * 60)


FORGOTTEN = days(180)  # a record that nobody closed counts as closed so long after its last act


class Context(msgspec.Struct, frozen=True, kw_only=True):
    """What `judge` may know besides the record: who acts, where, when, and other records.

    `silent_s` gives how many seconds nothing was heard from the coordination points, or the crisis
    teams, behind this place; None where nothing ever was.
    """

    charter: Charter
    node: NodeCard
    place: Place
    actor: Actor
    now: int
    next_no: int = 0
    find: Callable[[int], Any] = lambda record_id: None
    by_key: Callable[[str, str], Any] = lambda process, key: None
    silent_s: Callable[[PlaceKind], float | None] = lambda kind: None


class Meta(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """What `apply` may know besides the record: the envelope.  `at` is a stamp.

    `code` and `place` are the author's; `home` is the place that the record's audience names
    (0 for `region` and `offices`).
    """

    id: int
    record: int
    at: int
    author: int
    code: str
    place: int
    person: int
    role: Role
    home: int = 0


class Row(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """The indexed columns of a record.

    `state` is the process's own enum; `due` and `opened` are stamps (`NEVER` where nothing is
    due); `todo` has a bit for each desk that must do something; `key` is the speakable number
    or another unique text.
    """

    state: int
    lane: Lane = Lane.ROUTINE
    due: int = NEVER
    opened: int = 0
    place: int = 0
    todo: int = 0
    key: str = ""


FRONT, BACK = 1, 2  # bits of `Row.todo`: the front office, the back office must act

Reach = Callable[[Charter, Place, Any], bool]


class Does(msgspec.Struct, frozen=True, kw_only=True):
    """One kind of act: its number on the wire, who may do it, on which basis, in which lane.

    `reach` says over which places the author's place may do it.  `opens` marks the act that
    opens a record; `home` gives that record's audience from the author's
    place.  `numbered` acts get the next number of
    their node in field `no`.  `needs` gives, for each discipline that the act touches, the level of
    mandate that the author's place must hold at that moment.
    """

    act: type[Act]
    kind: int
    by: frozenset[Role]
    basis: tuple[Basis, ...]
    title: str
    lane: Callable[[Any, Any], Lane]
    reach: Reach | None = None
    opens: bool = False
    home: Callable[[Charter, Place, Any], int] | None = None
    numbered: bool = False
    needs: Callable[[Any], tuple[tuple[Discipline, Level], ...]] | None = None

    @property
    def grounds(self) -> str:
        """The bases as they stand beside a button: `Wvr 5; Bvr 2.1.3`."""
        return "; ".join(basis.short for basis in self.basis)


class Process(msgspec.Struct, frozen=True, kw_only=True):
    """One process of the catalogue.

    Forms and the API are derived from its acts, unless `derived` is False: then its acts are made
    by the software, or on a page of their own.

    What is personal in its records is erased at every node `retention_days` after
    `closed_at(record, last)`: the stamp from which it counts, of which `last` is the stamp of the
    record's last act.  It may lie ahead, and looks at nothing that is personal itself.  Without it
    nothing is erased by itself; see `domain/retention.py`.

    `record` is the struct that the acts fold into, or a union of tagged structs where a process
    keeps two kinds of record.  `follow` gives the acts, each with its record, that the same hand
    does with this one: they are judged too, and stored together with it or not at all.
    """

    name: str
    number: int
    title: str
    record: Any
    does: tuple[Does, ...]
    judge: Callable[[Any, Any, Context], Refusal | None]
    apply: Callable[[Any, Any, Meta], Any]
    row: Callable[[Any], Row]
    follow: Callable[[Any, Any], tuple[tuple[Act, int], ...]] = lambda record, act: ()
    retention_days: int = 30
    closed_at: Callable[[Any, int], int] | None = None
    derived: bool = True


def fixed(lane: Lane) -> Callable[[Any, Any], Lane]:
    """A lane that depends on nothing."""
    return lambda record, act: lane


def own_place(charter: Charter, place: Place, act: Any) -> bool:
    """Only about the author's own place (field `place` of the act)."""
    return bool(act.place == place.number)


def back_office(charter: Charter, place: Place, act: Any) -> bool:
    """About a point that the author's place stands for or behind."""
    return any(point.number == act.place for point in charter.points_of(place))
