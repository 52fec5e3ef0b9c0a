# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Communications (verbindingen): what was called, read out and tested beside the data links.

    roll-call     running -> ended
    read out      read out -> read back            (a message that went by voice)
    written down  heard -> filed                   (a message that came by voice)
    link          untested -> works <-> fails, dropped

The rule this file guards: a message that went by voice is proven only when the
other side read it back, and one that came by voice waits until somebody made
something of it.  What was heard in a roll-call is a fact: it counts also after the
round was ended.  The acts of a desk bear one running number, as in a radio log.
Fields: DOMAIN 4.13 and 4.25; times: appendix C.

`between` gives the audience that two places share; the courier's bags use it too.
"""

from types import MappingProxyType
from typing import Annotated, Any

import msgspec

from ..kernel.act import Act, personal
from ..kernel.audience import OFFICES, Scope, audience
from ..kernel.errors import Refusal
from ..kernel.lane import Lane
from .basis import HOUSE
from .charter import NODES, STAFF, Charter, Place, PlaceKind, Role
from .points import LinkKind
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
    fixed,
    minutes,
)
from .words import N_, Choice

POINTS_MAX = 64  # called in one round
ANSWERS_MAX = 100
RESULTS_MAX = 20  # of a link; the older ones are only counted
TEST_EVERY = minutes(24 * 60)

# How soon a message must be proven at the other side, in stamp units.  Appendix C.
ACK_WITHIN = MappingProxyType(
    {
        Lane.NOOD: minutes(5),
        Lane.SPOED: minutes(30),
        Lane.WELZIJN: minutes(6 * 60),
        Lane.ROUTINE: minutes(24 * 60),
    }
)

Count = Annotated[int, msgspec.Meta(ge=0, le=99_999)]
RoundMs = Annotated[int, msgspec.Meta(ge=0, le=86_400_000)]


class Precedence(Choice):
    """Voorrang van een bericht, as it is spoken.  The numbers are those of the lanes."""

    NOOD = 0, N_("nood")
    SPOED = 1, N_("spoed")
    WELZIJN = 2, N_("welzijn")
    ROUTINE = 3, N_("routine")

    @property
    def lane(self) -> Lane:
        return Lane(self.value)


class Heard(Choice):
    """Hoe goed is een punt te horen?"""

    CLEAR = 0, N_("goed te horen")
    WEAK = 1, N_("zwak, maar te verstaan")
    BROKEN = 2, N_("niet te verstaan")
    SILENT = 3, N_("geen antwoord")


# acts


class StartRollCall(Act):
    """Oproepronde beginnen.  `points` are the places that are called."""

    points: Annotated[
        tuple[PlaceNumber, ...], msgspec.Meta(title=N_("Wie roep je op?"), max_length=POINTS_MAX)
    ]
    no: Annotated[int, msgspec.Meta(ge=0)] = 0
    channel: Annotated[str, msgspec.Meta(title=N_("Op welk kanaal?"), max_length=40)] = ""


class AnswerRollCall(Act):
    """Antwoord in de oproepronde: how well a place was heard; the last answer counts."""

    place: PlaceNumber
    heard: Annotated[Heard, msgspec.Meta(title=N_("Hoe goed te horen?"))] = Heard.CLEAR
    channel: Annotated[str, msgspec.Meta(title=N_("Op een ander kanaal? Welk?"), max_length=40)] = (
        ""
    )
    note: Annotated[str, msgspec.Meta(title=N_("Toelichting"), max_length=120)] = ""


class EndRollCall(Act):
    """Oproepronde afsluiten.  Who was called and not heard was silent."""

    note: Annotated[str, msgspec.Meta(title=N_("Toelichting"), max_length=160)] = ""


class RelayByVoice(Act):
    """Voorlezen over een spraakkanaal.  `about` is the record that was read out, 0 for none."""

    to: Annotated[PlaceNumber, msgspec.Meta(title=N_("Aan wie?"))]
    about: Annotated[int, msgspec.Meta(title=N_("Welk dossier?"), ge=0)] = 0
    no: Annotated[int, msgspec.Meta(ge=0)] = 0
    number: Annotated[str, msgspec.Meta(title=N_("Nummer van het bericht"), max_length=20)] = ""
    precedence: Annotated[Precedence, msgspec.Meta(title=N_("Voorrang"))] = Precedence.ROUTINE
    channel: Annotated[str, msgspec.Meta(title=N_("Op welk kanaal?"), max_length=40)] = ""
    words: Annotated[Count | None, msgspec.Meta(title=N_("Hoeveel woorden?"))] = None


class ReadBack(Act):
    """Teruglezen: the other side read it back, and it was right."""

    note: Annotated[str, msgspec.Meta(title=N_("Toelichting"), max_length=120)] = ""


class ReceiveByVoice(Act):
    """Bericht opschrijven dat over een spraakkanaal kwam, word for word."""

    origin: Annotated[PlaceNumber, msgspec.Meta(title=N_("Van wie?"))]
    precedence: Annotated[Precedence, msgspec.Meta(title=N_("Voorrang"))]
    no: Annotated[int, msgspec.Meta(ge=0)] = 0
    number: Annotated[str, msgspec.Meta(title=N_("Nummer dat de afzender zegt"), max_length=20)] = (
        ""
    )
    channel: Annotated[str, msgspec.Meta(title=N_("Op welk kanaal?"), max_length=40)] = ""
    words: Annotated[Count | None, msgspec.Meta(title=N_("Hoeveel woorden, zegt de afzender?"))] = (
        None
    )
    readback_done: Annotated[bool, msgspec.Meta(title=N_("Teruggelezen, en het klopt"))] = False
    text: Annotated[
        str,
        personal(
            medical=True, title=N_("Wat zegt de afzender? Schrijf elk woord op."), max_length=600
        ),
    ] = ""


class FileVoice(Act):
    """Verwerken: what was made of a message that came by voice; `about` is that record."""

    about: Annotated[int, msgspec.Meta(title=N_("Welk dossier kwam ervan?"), ge=0)] = 0
    note: Annotated[str, msgspec.Meta(title=N_("Toelichting"), max_length=120)] = ""


class NameLink(Act):
    """Verbinding opschrijven: this place can reach that one so.  Opens the link's test log."""

    to: Annotated[PlaceNumber, msgspec.Meta(title=N_("Met wie?"))]
    kind: Annotated[LinkKind, msgspec.Meta(title=N_("Wat voor verbinding?"))]
    detail: Annotated[str, msgspec.Meta(title=N_("Kanaal of adres"), max_length=80)] = ""


class ProbeLink(Act):
    """Verbinding beproeven: by a person or by the computer, on a schedule."""

    works: Annotated[bool, msgspec.Meta(title=N_("Werkt de verbinding?"))]
    round_ms: Annotated[RoundMs | None, msgspec.Meta(title=N_("Heen en terug (milliseconden)"))] = (
        None
    )
    note: Annotated[str, msgspec.Meta(title=N_("Toelichting"), max_length=120)] = ""


class DropLink(Act):
    """Verbinding schrappen: it isn't there any more.  Naming it again opens a new one."""

    why: Annotated[str, msgspec.Meta(title=N_("Waarom?"), max_length=120)] = ""


# records


class State(Choice):
    """Of a roll-call: the first two.  Of a message by voice: out, in.  Of a link: the last four."""

    RUNNING = 1, N_("ronde loopt")
    ENDED = 2, N_("ronde klaar")
    READ_OUT = 3, N_("voorgelezen, nog niet teruggelezen")
    READ_BACK = 4, N_("teruggelezen")
    HEARD = 5, N_("opgeschreven, nog te verwerken")
    FILED = 6, N_("verwerkt")
    UNTESTED = 7, N_("nog niet beproefd")
    WORKS = 8, N_("werkt")
    FAILS = 9, N_("werkt niet")
    DROPPED = 10, N_("geschrapt")


class Answer(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """How well a place was heard, on which channel, when (stamp)."""

    place: int
    heard: Heard
    channel: str
    note: str
    at: int


class RollCall(msgspec.Struct, frozen=True, kw_only=True, array_like=True, tag=1):
    """The record of a roll-call, one answer a place.  Times are stamps, 0 means not yet."""

    id: int
    short: str
    place: int
    started_at: int
    start: StartRollCall
    state: State = State.RUNNING
    answers: tuple[Answer, ...] = ()
    ended_at: int = 0
    note: str = ""

    @property
    def heard(self) -> tuple[int, ...]:
        """The places that were heard and understood."""
        return tuple(a.place for a in self.answers if a.heard in (Heard.CLEAR, Heard.WEAK))

    @property
    def silent(self) -> tuple[int, ...]:
        """The places that were called and not heard so that one could understand them."""
        heard = frozenset(self.heard)
        return tuple(place for place in dict.fromkeys(self.start.points) if place not in heard)


class ReadOut(msgspec.Struct, frozen=True, kw_only=True, array_like=True, tag=2):
    """The record of a message that went by voice.  Times are stamps, 0 means not yet."""

    id: int
    short: str
    place: int
    person: int
    read_at: int
    relay: RelayByVoice
    state: State = State.READ_OUT
    read_back_at: int = 0
    note: str = ""


class WrittenDown(msgspec.Struct, frozen=True, kw_only=True, array_like=True, tag=3):
    """The record of a message that came by voice.  Times are stamps, 0 means not yet."""

    id: int
    short: str
    place: int
    person: int
    heard_at: int
    receive: ReceiveByVoice
    front: bool
    state: State = State.HEARD
    filed_at: int = 0
    about: int = 0
    note: str = ""


class LinkTest(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """One test: did it work, how long there and back, by which place (person 0: its computer)."""

    works: bool
    round_ms: RoundMs | None
    note: str
    place: int
    person: int
    at: int


class NamedLink(msgspec.Struct, frozen=True, kw_only=True, array_like=True, tag=4):
    """The record of a link between two places, with its last tests.  Times are stamps."""

    id: int
    code: str
    place: int
    named_at: int
    link: NameLink
    state: State = State.UNTESTED
    tests: tuple[LinkTest, ...] = ()
    tested: int = 0
    failed: int = 0
    worked_at: int = 0
    dropped_at: int = 0
    dropped_why: str = ""

    @property
    def tested_at(self) -> int:
        return self.tests[-1].at if self.tests else 0


Record = RollCall | ReadOut | WrittenDown | NamedLink


def key_of_link(code: str, to: int, kind: LinkKind) -> str:
    """The key of a link that the place with this call sign named: `OND-1-kiss`."""
    return f"{code}-{to}-{kind.word}"


# who reads it


def between(charter: Charter, place: Place, other: int) -> int:
    """The smallest audience that two places share, or else the first one's own.

    `point:P` where one of them is a support point, else the area, else all offices.
    """
    pair = frozenset((place.number, other))
    named = [charter.place[number] for number in (place.number, other) if number in charter.place]
    points = [audience(Scope.POINT, p.number) for p in named if p.kind is PlaceKind.NSP]
    areas = [charter.home_of(p) for p in named if p.kind is not PlaceKind.NSP]
    for number in (*points, *areas, OFFICES):
        if pair <= charter.readers(number):
            return number
    return charter.home_of(place)


def _other(act: Any) -> int:
    return int(act.origin if isinstance(act, ReceiveByVoice) else act.to)


def home_of_pair(charter: Charter, place: Place, act: Any) -> int:
    """What two places have to do with each other, both read where they can."""
    return between(charter, place, _other(act))


def another_place(charter: Charter, place: Place, act: Any) -> bool:
    """With a place that the charter knows, and not one's own."""
    return _other(act) in charter.place and _other(act) != place.number


def _home_of_round(charter: Charter, place: Place, act: Any) -> int:
    return charter.home_of(place)


# lanes


def _lane_of_note(record: Record | None, act: ReceiveByVoice) -> Lane:
    return act.precedence.lane


def _lane_of_file(record: Record | None, act: Act) -> Lane:
    return record.receive.precedence.lane if isinstance(record, WrittenDown) else Lane.ROUTINE


# judging


def judge(record: Record | None, act: Act, context: Context) -> Refusal | None:
    """May this be done now?"""
    match record, act:
        case None, StartRollCall():
            if not act.points:
                return Refusal("comms.nobody", N_("Kies wie je oproept."), "points")
            return None
        case None, ReceiveByVoice() if not act.text.strip():
            return Refusal("comms.empty", N_("Schrijf op wat je hoort."), "text")
        case None, NameLink() if act.kind is LinkKind.UNKNOWN:
            return Refusal("comms.no_kind", N_("Kies wat voor verbinding het is."), "kind")
        case None, RelayByVoice() | ReceiveByVoice() | NameLink():
            return None
        case None, _:
            return Refusal("comms.unknown", N_("Dit is hier niet bekend."))
        case RollCall(), AnswerRollCall() | EndRollCall():
            return _judge_round(record, act, context)
        case ReadOut(), ReadBack() if record.state is State.READ_BACK:
            return Refusal("comms.read_back", N_("Dit bericht is al teruggelezen."))
        case ReadOut(), ReadBack() if record.place != context.place.number:
            return Refusal("comms.other_place", N_("Dit bericht is elders voorgelezen."))
        case WrittenDown(), FileVoice() if record.state is State.FILED:
            return Refusal("comms.filed", N_("Dit bericht is al verwerkt."))
        case NamedLink(), ProbeLink() | DropLink() if record.state is State.DROPPED:
            return Refusal("comms.dropped", N_("Deze verbinding is geschrapt."))
        case (
            (ReadOut(), ReadBack())
            | (WrittenDown(), FileVoice())
            | (NamedLink(), ProbeLink() | DropLink())
        ):
            return None
        case _:
            return Refusal("comms.not_this", N_("Dit hoort niet bij dit dossier."))


def _judge_round(record: RollCall, act: Act, context: Context) -> Refusal | None:
    if record.state is State.ENDED:
        return Refusal("comms.ended", N_("Deze ronde is al afgesloten."))
    if record.place != context.place.number:
        return Refusal("comms.other_round", N_("Deze ronde is van een andere plek."))
    if isinstance(act, AnswerRollCall) and act.place not in context.charter.place:
        return Refusal("comms.no_such_place", N_("Deze plek is hier niet bekend."), "place")
    return None


# applying


def apply(record: Record | None, act: Act, meta: Meta) -> Record:
    """The record after this act."""
    if record is None:
        return _opened(act, meta)
    new = msgspec.structs.replace
    match record, act:
        case RollCall(), AnswerRollCall() if record.place == meta.place:
            return _answered(record, act, meta)
        case RollCall(state=State.RUNNING), EndRollCall() if record.place == meta.place:
            return new(record, state=State.ENDED, ended_at=meta.at, note=act.note)
        case ReadOut(state=State.READ_OUT), ReadBack() if record.place == meta.place:
            return new(record, state=State.READ_BACK, read_back_at=meta.at, note=act.note)
        case WrittenDown(state=State.HEARD), FileVoice():
            return new(record, state=State.FILED, filed_at=meta.at, about=act.about, note=act.note)
        case NamedLink(), ProbeLink() if record.state is not State.DROPPED:
            return _tested(record, act, meta)
        case NamedLink(), DropLink() if record.state is not State.DROPPED:
            return new(record, state=State.DROPPED, dropped_at=meta.at, dropped_why=act.why)
        case _:
            return record


def _opened(act: Act, meta: Meta) -> Record:
    match act:
        case StartRollCall():
            return RollCall(
                id=meta.record,
                short=f"{meta.code}-N{act.no:03d}",
                place=meta.place,
                started_at=meta.at,
                start=act,
            )
        case RelayByVoice():
            return ReadOut(
                id=meta.record,
                short=f"{meta.code}-V{act.no:03d}",
                place=meta.place,
                person=meta.person,
                read_at=meta.at,
                relay=act,
            )
        case ReceiveByVoice():
            return WrittenDown(
                id=meta.record,
                short=f"{meta.code}-O{act.no:03d}",
                place=meta.place,
                person=meta.person,
                heard_at=meta.at,
                receive=act,
                front=meta.role.kind is PlaceKind.NSP,
            )
        case _:
            assert isinstance(act, NameLink)
            return NamedLink(
                id=meta.record, code=meta.code, place=meta.place, named_at=meta.at, link=act
            )


def _answered(record: RollCall, act: AnswerRollCall, meta: Meta) -> RollCall:
    answer = Answer(act.place, act.heard, act.channel, act.note, meta.at)
    others = tuple(a for a in record.answers if a.place != act.place)
    return msgspec.structs.replace(record, answers=(*others, answer)[-ANSWERS_MAX:])


def _tested(record: NamedLink, act: ProbeLink, meta: Meta) -> NamedLink:
    test = LinkTest(act.works, act.round_ms, act.note, meta.place, meta.person, meta.at)
    return msgspec.structs.replace(
        record,
        state=State.WORKS if act.works else State.FAILS,
        tests=(*record.tests, test)[-RESULTS_MAX:],
        tested=record.tested + 1,
        failed=record.failed + (not act.works),
        worked_at=meta.at if act.works else record.worked_at,
    )


# in the lists


def row(record: Record) -> Row:
    """Where it stands in the lists.  A link is due when it must be tested again."""
    match record:
        case RollCall():
            return Row(
                state=record.state, opened=record.started_at, place=record.place, key=record.short
            )
        case ReadOut():
            return Row(
                state=record.state,
                lane=record.relay.precedence.lane,
                opened=record.read_at,
                place=record.place,
                key=record.short,
            )
        case WrittenDown():
            waits = record.state is State.HEARD
            lane = record.receive.precedence.lane
            return Row(
                state=record.state,
                lane=lane,
                due=min(record.heard_at + ACK_WITHIN[lane], NEVER) if waits else NEVER,
                opened=record.heard_at,
                place=record.place,
                todo=(FRONT if record.front else BACK) if waits else 0,
                key=record.short,
            )
        case NamedLink():
            again = record.tested_at + TEST_EVERY if record.tests else record.named_at
            dropped = record.state is State.DROPPED
            return Row(
                state=record.state,
                due=NEVER if dropped else min(again, NEVER),
                opened=record.named_at,
                place=record.place,
                key="" if dropped else key_of_link(record.code, record.link.to, record.link.kind),
            )


def closed_at(record: Record, last: int) -> int:
    """When a message that came by voice was made something of; the rest bears nothing personal."""
    filed = record.filed_at if isinstance(record, WrittenDown) else 0
    return filed or last + FORGOTTEN


_NET = frozenset({Role.CP_NET_CONTROL, Role.CP_DUTY_OFFICER})
_LINKS = _NET | {
    Role.NSP_COMMS, Role.NSP_COORDINATOR, Role.GCT_ACBZ, Role.GCT_OVDBZ, Role.GCT_HIN,
}  # fmt: skip
_VOICE = _LINKS | {Role.NSP_DESK, Role.CP_ASSESSOR}

PROCESS = Process(
    name="comms",
    number=7,
    title=N_("Verbindingen"),
    record=Record,
    judge=judge,
    apply=apply,
    row=row,
    closed_at=closed_at,
    does=(
        Does(act=StartRollCall, kind=96, by=_NET, basis=HOUSE, title=N_("Oproepronde beginnen"),
             lane=fixed(Lane.ROUTINE), opens=True, home=_home_of_round, numbered=True),
        Does(act=AnswerRollCall, kind=97, by=_NET, basis=HOUSE, title=N_("Antwoord in de ronde"),
             lane=fixed(Lane.ROUTINE)),
        Does(act=EndRollCall, kind=98, by=_NET, basis=HOUSE, title=N_("Oproepronde afsluiten"),
             lane=fixed(Lane.ROUTINE)),
        Does(act=RelayByVoice, kind=99, by=_VOICE, basis=HOUSE, title=N_("Voorlezen"),
             lane=fixed(Lane.ROUTINE), reach=another_place, opens=True, home=home_of_pair,
             numbered=True),
        Does(act=ReadBack, kind=100, by=_VOICE, basis=HOUSE, title=N_("Teruggelezen"),
             lane=fixed(Lane.ROUTINE)),
        Does(act=ReceiveByVoice, kind=101, by=STAFF, basis=HOUSE,
             title=N_("Gesproken bericht opschrijven"), lane=_lane_of_note, reach=another_place,
             opens=True, home=home_of_pair, numbered=True),
        Does(act=FileVoice, kind=102, by=STAFF, basis=HOUSE,
             title=N_("Gesproken bericht verwerken"), lane=_lane_of_file),
        Does(act=NameLink, kind=103, by=_LINKS | NODES, basis=HOUSE,
             title=N_("Verbinding opschrijven"), lane=fixed(Lane.ROUTINE), reach=another_place,
             opens=True, home=home_of_pair),
        Does(act=ProbeLink, kind=104, by=_LINKS | NODES, basis=HOUSE,
             title=N_("Verbinding beproeven"), lane=fixed(Lane.ROUTINE)),
        Does(act=DropLink, kind=105, by=_LINKS, basis=HOUSE, title=N_("Verbinding schrappen"),
             lane=fixed(Lane.ROUTINE)),
    ),
)  # fmt: skip
