# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Observations (waarnemingen): unverified facts about the area, until somebody confirms them.

    unconfirmed -> confirmed | refuted     (the last word counts; both may change)

The rule this file guards: what nobody confirmed is shown as unconfirmed, always.
Fields: DOMAIN 4.7; who may confirm: appendix B.

The place of an observation can be somebody's front door, so `where` is personal:
it is erased in time and stays off open radio.  `district` is the part that may
stay: a neighbourhood or a street, never a house.  `text` is no place for names.
"""

from typing import Annotated, Any

import msgspec

from ..kernel.act import Act, personal
from ..kernel.errors import Refusal
from ..kernel.lane import Lane
from .basis import CARE
from .charter import STAFF, Charter, Place, Role
from .process import BACK, Context, Does, Meta, Process, Row, minutes
from .words import N_, Choice

Minutes = Annotated[int, msgspec.Meta(ge=0, le=10_080)]
JUDGEMENTS_MAX = 20


class Category(Choice):
    """Waarover gaat het.  DOMAIN 4.7."""

    OTHER = 0, N_("iets anders")
    ROAD = 1, N_("weg of brug")
    WATER = 2, N_("water")
    POWER = 3, N_("stroom")
    GAS = 4, N_("gas")
    TELECOM = 5, N_("telefoon en internet")
    SEWAGE = 6, N_("riool")
    FIRE = 7, N_("brand")
    DAMAGE = 8, N_("schade")
    CROWD = 9, N_("drukte")
    LOOTING = 10, N_("plundering")
    WEATHER = 11, N_("weer")
    HEALTH = 12, N_("gezondheid")
    ANIMAL = 13, N_("dieren")
    RESOURCES = 14, N_("voorraden")


class SourceGrade(Choice):
    """Hoe zeker is de bron?  A is best; DOMAIN 4.7."""

    A = 0, N_("A: zelf gezien")
    B = 1, N_("B: gezien door een collega of hulpdienst")
    C = 2, N_("C: gezien door een bekende")
    D = 3, N_("D: gezien door een onbekende")
    E = 4, N_("E: van horen zeggen")
    F = 5, N_("F: weet ik niet")


class NoteObservation(Act):
    """Waarneming noteren."""

    category: Annotated[Category, msgspec.Meta(title=N_("Waarover gaat het?"))]
    text: Annotated[str, msgspec.Meta(title=N_("Wat is er te zien?"), min_length=1, max_length=240)]
    no: Annotated[int, msgspec.Meta(ge=0)] = 0
    district: Annotated[str, msgspec.Meta(title=N_("Buurt of straat"), max_length=60)] = ""
    where: Annotated[str, personal(title=N_("Waar precies?"), max_length=120)] = ""
    source_grade: Annotated[SourceGrade, msgspec.Meta(title=N_("Hoe zeker is het?"))] = (
        SourceGrade.F
    )
    needs_action: Annotated[bool, msgspec.Meta(title=N_("Moet iemand nu iets doen?"))] = False
    minutes_ago: Annotated[
        Minutes | None, msgspec.Meta(title=N_("Hoeveel minuten geleden gezien?"))
    ] = None


class ConfirmObservation(Act):
    """Bevestigen: it is so, and how we know."""

    reason: Annotated[
        str, msgspec.Meta(title=N_("Hoe weten we het?"), min_length=1, max_length=160)
    ]


class RefuteObservation(Act):
    """Ontkrachten: it is not so (any more), and how we know."""

    reason: Annotated[
        str, msgspec.Meta(title=N_("Hoe weten we het?"), min_length=1, max_length=160)
    ]


class State(Choice):
    """Toestand van een waarneming.  DOMAIN 5."""

    UNCONFIRMED = 1, N_("niet bevestigd")
    CONFIRMED = 2, N_("bevestigd")
    REFUTED = 3, N_("niet waar")


class Judgement(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """One confirmation or refutation: what was found, why, by which place and person, when."""

    state: State
    reason: str
    place: int
    person: int
    at: int


class Observation(msgspec.Struct, frozen=True, kw_only=True, array_like=True):
    """The record of an observation.  Times are stamps."""

    id: int
    short: str
    place: int
    noted_at: int
    noted_by: int
    seen_at: int
    note: NoteObservation
    lane: Lane = Lane.ROUTINE
    state: State = State.UNCONFIRMED
    judgements: tuple[Judgement, ...] = ()


def lane_of_note(record: Observation | None, act: NoteObservation) -> Lane:
    """What somebody must act on goes first."""
    return Lane.SPOED if act.needs_action else Lane.ROUTINE


def lane_of_record(record: Observation | None, act: Act) -> Lane:
    """A word about an observation goes as fast as the observation did."""
    return record.lane if record else Lane.ROUTINE


def judge(record: Observation | None, act: Act, context: Context) -> Refusal | None:
    """May this be done to this observation now?"""
    if record is None:
        if not isinstance(act, NoteObservation):
            return Refusal("observations.unknown", N_("Deze waarneming is hier niet bekend."))
        if not act.text.strip():
            return Refusal("observations.empty", N_("Schrijf op wat er te zien is."), "text")
        if not act.where.strip() and not act.district.strip():
            return Refusal("observations.no_place", N_("Vul in waar het is."), "where")
        return None
    match act:
        case NoteObservation():
            return Refusal("observations.noted", N_("Deze waarneming is al genoteerd."))
        case ConfirmObservation() if record.state is State.CONFIRMED:
            return Refusal("observations.confirmed", N_("Deze waarneming is al bevestigd."))
        case RefuteObservation() if record.state is State.REFUTED:
            return Refusal("observations.refuted", N_("Deze waarneming is al ontkracht."))
        case ConfirmObservation() | RefuteObservation() if not act.reason.strip():
            return Refusal("observations.no_reason", N_("Schrijf op hoe we dit weten."), "reason")
        case _:
            return None


def apply(record: Observation | None, act: Act, meta: Meta) -> Observation:
    """The observation after this act."""
    if record is None:
        assert isinstance(act, NoteObservation)
        return Observation(
            id=meta.record,
            short=f"{meta.code}-W{act.no:03d}",
            place=meta.place,
            noted_at=meta.at,
            noted_by=meta.person,
            seen_at=max(meta.at - minutes(act.minutes_ago or 0), 0),
            note=act,
            lane=lane_of_note(None, act),
        )
    match act:
        case ConfirmObservation():
            return _judged(record, State.CONFIRMED, act.reason, meta)
        case RefuteObservation():
            return _judged(record, State.REFUTED, act.reason, meta)
        case _:
            return record


def _judged(record: Observation, state: State, reason: str, meta: Meta) -> Observation:
    word = Judgement(state, reason, meta.place, meta.person, meta.at)
    return msgspec.structs.replace(
        record, state=state, judgements=(*record.judgements, word)[-JUDGEMENTS_MAX:]
    )


def row(record: Observation) -> Row:
    """Where the observation stands in the lists."""
    acts = record.note.needs_action and record.state is State.UNCONFIRMED
    return Row(
        state=record.state,
        lane=record.lane,
        opened=record.noted_at,
        place=record.place,
        todo=BACK if acts else 0,
        key=record.short,
    )


def closed_at(record: Observation, last: int) -> int:
    """The last word about it; it may be spoken again, and then that counts."""
    return last


def home(charter: Charter, place: Place, act: Any) -> int:
    """An observation lives where a report would: `point:P`, or `area:C`."""
    return charter.home_of(place)


_CONFIRM = frozenset({
    Role.NSP_COORDINATOR, Role.CP_ASSESSOR, Role.CP_INFO_MANAGER, Role.GCT_ACBZ, Role.GCT_OVDBZ,
})  # fmt: skip

PROCESS = Process(
    name="observations",
    number=5,
    title=N_("Waarnemingen"),
    record=Observation,
    judge=judge,
    apply=apply,
    row=row,
    closed_at=closed_at,
    does=(
        Does(act=NoteObservation, kind=64, by=STAFF, basis=CARE, title=N_("Waarneming noteren"),
             lane=lane_of_note, opens=True, home=home, numbered=True),
        Does(act=ConfirmObservation, kind=65, by=_CONFIRM, basis=CARE, title=N_("Bevestigen"),
             lane=lane_of_record),
        Does(act=RefuteObservation, kind=66, by=_CONFIRM, basis=CARE, title=N_("Ontkrachten"),
             lane=lane_of_record),
    ),
)  # fmt: skip
