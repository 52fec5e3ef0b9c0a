# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Courier bags (koerierstassen): what went with somebody on foot, bicycle or car, and came in.

    packed -> out -> delivered -> receipted
        side ways: missing (also after that it may come in), came back

The rule this file guards: a bag that is out is somebody who is out.  It bears a time
by which it must be there; twenty minutes after that the screen says to search, and
who carries it is a role or a number, never needed by name.  A bag that came in counts
as delivered even where it was thought lost.  Fields: DOMAIN 4.24; times: appendix C.
"""

from typing import Annotated, Any

import msgspec

from ..kernel.act import Act, personal
from ..kernel.errors import Refusal
from ..kernel.lane import Lane
from .basis import HOUSE
from .charter import NODES, STAFF, Charter, Place, Role
from .comms import another_place, home_of_pair
from .process import (
    BACK,
    FORGOTTEN,
    FRONT,
    NEVER,
    Context,
    Does,
    Meta,
    PlaceNumber,
    Process,
    Row,
    minutes,
)
from .words import N_, Choice
from .words import Known as YesNo

ARRIVE_WITHIN = minutes(60)  # where nobody said how long it takes
SEARCH_AFTER = minutes(20)

Count = Annotated[int, msgspec.Meta(ge=0, le=9_999_999)]
Minutes = Annotated[int, msgspec.Meta(ge=0, le=10_080)]


class Content(Choice):
    """Wat zit er in de tas?"""

    STICK = 1, N_("stick met berichten")
    PAPER = 2, N_("berichten op papier")
    GOODS = 3, N_("spullen")


class PackBag(Act):
    """Tas inpakken.  The counts are entries by lane; `check` tells the content apart.

    `check` holds what the stick's or the sheet's maker gives: words or a hash to compare with.
    """

    to: Annotated[PlaceNumber, msgspec.Meta(title=N_("Waarheen?"))]
    no: Annotated[int, msgspec.Meta(ge=0)] = 0
    seal: Annotated[str, msgspec.Meta(title=N_("Nummer van het zegel"), max_length=20)] = ""
    contents: Annotated[
        frozenset[Content], msgspec.Meta(title=N_("Wat zit erin?"), max_length=3)
    ] = frozenset()
    nood: Annotated[Count, msgspec.Meta(title=N_("Aantal met voorrang nood"))] = 0
    spoed: Annotated[Count, msgspec.Meta(title=N_("Aantal met voorrang spoed"))] = 0
    welzijn: Annotated[Count, msgspec.Meta(title=N_("Aantal met voorrang welzijn"))] = 0
    routine: Annotated[Count, msgspec.Meta(title=N_("Aantal zonder voorrang"))] = 0
    check: Annotated[str, msgspec.Meta(title=N_("Controlewoorden"), max_length=80)] = ""
    route: Annotated[str, msgspec.Meta(title=N_("Welke weg?"), max_length=160)] = ""
    carrier: Annotated[
        str, personal(title=N_("Wie brengt de tas? Een rol of nummer is genoeg."), max_length=60)
    ] = ""


class TakeBag(Act):
    """Tas meenemen: it goes out of the door now.  Minutes count from this act."""

    arrive_min: Annotated[
        Minutes | None, msgspec.Meta(title=N_("Over hoeveel minuten is de tas daar?"))
    ] = None
    back_min: Annotated[
        Minutes | None, msgspec.Meta(title=N_("Over hoeveel minuten is de koerier terug?"))
    ] = None
    carrier: Annotated[
        str, personal(title=N_("Wie neemt de tas mee? Een rol of nummer is genoeg."), max_length=60)
    ] = ""


class DeliverBag(Act):
    """Tas binnen, at the other side."""

    seal_intact: Annotated[YesNo, msgspec.Meta(title=N_("Is het zegel heel?"))]
    entries: Annotated[Count | None, msgspec.Meta(title=N_("Hoeveel was nieuw?"))] = None
    note: Annotated[str, msgspec.Meta(title=N_("Toelichting"), max_length=160)] = ""


class Receipt(Choice):
    """Hoe weten we dat de tas is aangekomen?"""

    SIGNED = 1, N_("getekend ontvangstbewijs")
    TOLD = 2, N_("de koerier zegt het")
    LINK = 3, N_("bericht over een verbinding")
    RETURNED = 4, N_("niet aangekomen: de tas kwam terug")


class ConfirmBag(Act):
    """Ontvangstbewijs, at the place that packed the bag.  `carrier_back`: the courier is back."""

    receipt: Annotated[Receipt, msgspec.Meta(title=N_("Hoe weten we het?"))]
    carrier_back: Annotated[bool, msgspec.Meta(title=N_("De koerier is terug"))] = False
    note: Annotated[str, msgspec.Meta(title=N_("Toelichting"), max_length=160)] = ""


class Loss(Choice):
    """Wat is er mis?"""

    CARRIER = 1, N_("de koerier is niet aangekomen of niet terug")
    BAG = 2, N_("de tas is kwijt, de koerier is er")


class LoseBag(Act):
    """Tas of koerier vermist.  Anybody may say so."""

    what: Annotated[Loss, msgspec.Meta(title=N_("Wat is er mis?"))]
    searching: Annotated[bool, msgspec.Meta(title=N_("Er wordt al gezocht"))] = False
    note: Annotated[str, msgspec.Meta(title=N_("Toelichting"), max_length=160)] = ""
    last_seen: Annotated[
        str, personal(title=N_("Waar voor het laatst gezien?"), max_length=120)
    ] = ""


class State(Choice):
    """Toestand van een tas."""

    PACKED = 1, N_("ingepakt")
    OUT = 2, N_("onderweg")
    DELIVERED = 3, N_("aangekomen")
    RECEIPTED = 4, N_("ontvangst bevestigd")
    MISSING = 5, N_("vermist")
    RETURNED = 6, N_("teruggekomen")


class Bag(msgspec.Struct, frozen=True, kw_only=True, array_like=True):
    """The record of a courier's bag.  Times are stamps, 0 means not yet.

    `place` packed it; `delivered_to` is where it came in, which may be another place than meant.
    """

    id: int
    short: str
    place: int
    packed_at: int
    pack: PackBag
    state: State = State.PACKED
    out_at: int = 0
    take: TakeBag | None = None
    delivered_at: int = 0
    delivered_to: PlaceNumber = 0
    deliver: DeliverBag | None = None
    confirmed_at: int = 0
    confirm: ConfirmBag | None = None
    missing_at: int = 0
    lose: LoseBag | None = None
    back_at: int = 0

    @property
    def carrier(self) -> str:
        """Who has it, as last told; may be empty."""
        return (self.take.carrier if self.take else "") or self.pack.carrier

    @property
    def entries(self) -> int:
        return self.pack.nood + self.pack.spoed + self.pack.welzijn + self.pack.routine

    @property
    def broken(self) -> bool:
        """It came in with a seal that wasn't whole."""
        return self.deliver is not None and self.deliver.seal_intact is YesNo.NO

    @property
    def expected_at(self) -> int:
        """When the bag should be there, or its courier back; `NEVER` where nobody is waited for."""
        if self.take is None or self.back_at:
            return NEVER
        if self.take.back_min is not None and self.state is not State.OUT:
            return self.out_at + minutes(self.take.back_min)
        if self.state is not State.OUT:
            return NEVER
        there = self.take.arrive_min
        return self.out_at + (minutes(there) if there is not None else ARRIVE_WITHIN)


def search_from(record: Bag) -> int:
    """From when on somebody must go and look; `NEVER` while nobody is waited for.  Appendix C."""
    expected = record.expected_at
    return NEVER if expected == NEVER else min(expected + SEARCH_AFTER, NEVER)


def overdue(record: Bag, now: int) -> bool:
    """Should the bag be there, or its courier back?  `now` is a stamp."""
    return now >= record.expected_at


def must_search(record: Bag, now: int) -> bool:
    """Is the courier so late that somebody must go and look?"""
    return now >= search_from(record)


def lane_of_pack(record: Bag | None, act: PackBag) -> Lane:
    """The record of a bag goes as fast as the most urgent thing in it, up to spoed."""
    return Lane.SPOED if act.nood or act.spoed else Lane.ROUTINE


def lane_of_record(record: Bag | None, act: Act) -> Lane:
    return lane_of_pack(None, record.pack) if record else Lane.ROUTINE


def lane_of_loss(record: Bag | None, act: LoseBag) -> Lane:
    """A person who is missing goes before everything."""
    return Lane.NOOD if act.what is Loss.CARRIER else Lane.SPOED


def judge(record: Bag | None, act: Act, context: Context) -> Refusal | None:
    """May this be done to this bag now?"""
    if record is None:
        if isinstance(act, PackBag):
            return None
        return Refusal("bags.unknown", N_("Deze tas is hier niet bekend."))
    own = record.place == context.place.number
    match act:
        case PackBag():
            return Refusal("bags.packed", N_("Deze tas is al ingepakt."))
        case TakeBag() | ConfirmBag() if not own:
            return Refusal("bags.other_place", N_("Dit doet de plek die de tas heeft ingepakt."))
        case TakeBag() if record.state is not State.PACKED:
            return Refusal("bags.out", N_("Deze tas is al weg."))
        case DeliverBag() if own:
            return Refusal(
                "bags.own", N_("Dit is een tas van hier. Meld hem als teruggekomen."), "seal_intact"
            )
        case DeliverBag() if record.delivered_at:
            return Refusal("bags.delivered", N_("Deze tas is al binnen gemeld."))
        case ConfirmBag() if record.state is State.PACKED:
            return Refusal("bags.not_out", N_("Deze tas is nog niet weg."))
        case ConfirmBag() if record.confirm is not None and (
            record.back_at or not act.carrier_back
        ):
            return Refusal("bags.confirmed", N_("De ontvangst is al bevestigd."))
        case LoseBag() if record.state is State.PACKED:
            return Refusal("bags.not_out", N_("Deze tas is nog niet weg."))
        case _:
            return None


def apply(record: Bag | None, act: Act, meta: Meta) -> Bag:
    """The bag after this act."""
    if record is None:
        assert isinstance(act, PackBag)
        return Bag(
            id=meta.record,
            short=f"{meta.code}-T{act.no:03d}",
            place=meta.place,
            packed_at=meta.at,
            pack=act,
        )
    new = msgspec.structs.replace
    own = meta.place == record.place
    match act:
        case TakeBag() if own and record.take is None:
            state = State.OUT if record.state is State.PACKED else record.state
            return new(record, state=state, out_at=meta.at, take=act)
        case DeliverBag() if not own and not record.delivered_at:
            return new(
                record,
                state=record.state if record.confirm is not None else State.DELIVERED,
                delivered_at=meta.at,
                delivered_to=meta.place,
                deliver=act,
            )
        case ConfirmBag() if own:
            return new(
                record,
                state=State.RETURNED if act.receipt is Receipt.RETURNED else State.RECEIPTED,
                confirmed_at=meta.at,
                confirm=act,
                back_at=meta.at if act.carrier_back else record.back_at,
            )
        case LoseBag():
            return new(record, state=State.MISSING, missing_at=meta.at, lose=act)
        case _:
            return record


def row(record: Bag) -> Row:
    """Where the bag stands in the lists; due when somebody must go and look."""
    lane = lane_of_pack(None, record.pack)
    todo = 0
    if record.state is State.MISSING:
        assert record.lose is not None
        lane, todo = min(lane, lane_of_loss(record, record.lose)), FRONT | BACK
    elif record.broken and record.state is State.DELIVERED:
        todo = BACK
    return Row(
        state=record.state,
        lane=lane,
        due=search_from(record),
        opened=record.packed_at,
        place=record.place,
        todo=todo,
        key=record.short,
    )


def closed_at(record: Bag, last: int) -> int:
    """When it was known to have come in, or to be back."""
    return record.confirmed_at or last + FORGOTTEN


def both_read(charter: Charter, place: Place, act: Any) -> bool:
    """To another place, and one that reads the bag's record too."""
    shared = charter.readers(home_of_pair(charter, place, act))
    return another_place(charter, place, act) and act.to in shared


_KEEPERS = frozenset({
    Role.NSP_COMMS, Role.NSP_COORDINATOR, Role.CP_NET_CONTROL, Role.CP_LOGISTICS,
    Role.CP_DUTY_OFFICER, Role.GCT_ACBZ, Role.GCT_OVDBZ, Role.GCT_HIN,
})  # fmt: skip

PROCESS = Process(
    name="bags",
    number=8,
    title=N_("Koerierstassen"),
    record=Bag,
    judge=judge,
    apply=apply,
    row=row,
    closed_at=closed_at,
    does=(
        Does(act=PackBag, kind=112, by=_KEEPERS | NODES, basis=HOUSE, title=N_("Tas inpakken"),
             lane=lane_of_pack, reach=both_read, opens=True, home=home_of_pair, numbered=True),
        Does(act=TakeBag, kind=113, by=_KEEPERS, basis=HOUSE, title=N_("Tas meegeven"),
             lane=lane_of_record),
        Does(act=DeliverBag, kind=114, by=_KEEPERS | NODES, basis=HOUSE, title=N_("Tas binnen"),
             lane=lane_of_record),
        Does(act=ConfirmBag, kind=115, by=_KEEPERS, basis=HOUSE,
             title=N_("Ontvangst van de tas bevestigen"), lane=lane_of_record),
        Does(act=LoseBag, kind=116, by=STAFF, basis=HOUSE, title=N_("Tas of koerier vermist"),
             lane=lane_of_loss),
    ),
)  # fmt: skip
