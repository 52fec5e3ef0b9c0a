# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The log and the decisions (logboek en besluitenlijst): written once, never changed.

    written -> corrected     (the first text stays; a correction stands beside it)

The rule this file guards: a line stays as it was written, and a decision bears
its reason.  The log goes to the municipal archive (Archiefwet), so its lines are
kept for ever and are not personal: names of people do not belong in them, a role
or the number of a report does.  Fields: DOMAIN 4.15.
"""

from typing import Annotated, Any

import msgspec

from ..kernel.act import Act
from ..kernel.audience import OFFICES
from ..kernel.errors import Refusal
from ..kernel.lane import Lane
from ..kernel.stamp import from_wall
from .basis import Basis
from .charter import STAFF, Charter, Place, PlaceKind, Role
from .process import NEVER, Context, Does, Meta, Process, Row, UnixS, fixed
from .words import N_, Choice

CORRECTIONS_MAX = 20


class Kind(Choice):
    """Soort regel.  DOMAIN 4.15."""

    EVENT = 0, N_("gebeurtenis")
    ACTION = 1, N_("actie")
    DECISION = 2, N_("besluit")
    CONTACT = 3, N_("contact")
    HANDOVER = 4, N_("overdracht")
    SAFETY = 5, N_("veiligheid")


class WriteLine(Act):
    """Regel schrijven.  No names of people; for a decision, `text` is what was decided."""

    kind: Annotated[Kind, msgspec.Meta(title=N_("Soort"))]
    text: Annotated[str, msgspec.Meta(title=N_("Tekst"), min_length=1, max_length=400)]
    no: Annotated[int, msgspec.Meta(ge=0)] = 0
    about: Annotated[int, msgspec.Meta(title=N_("Gaat over"), ge=0)] = 0
    options: Annotated[str, msgspec.Meta(title=N_("Wat kon ook?"), max_length=240)] = ""
    reason: Annotated[str, msgspec.Meta(title=N_("Waarom dit besluit?"), max_length=240)] = ""
    review_at: Annotated[UnixS | None, msgspec.Meta(title=N_("Opnieuw bekijken om"))] = None


class CorrectLine(Act):
    """Regel verbeteren: stands beside the first text, which stays."""

    text: Annotated[str, msgspec.Meta(title=N_("Zo moet het zijn"), min_length=1, max_length=400)]


class State(Choice):
    """Toestand van een regel."""

    WRITTEN = 1, N_("geschreven")
    CORRECTED = 2, N_("verbeterd")


class Correction(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """A later text, by whom in which role, and when."""

    text: str
    person: int
    role: Role
    at: int


class Line(msgspec.Struct, frozen=True, kw_only=True, array_like=True):
    """The record of a line.  Times are stamps."""

    id: int
    short: str
    place: int
    person: int
    role: Role
    at: int
    line: WriteLine
    state: State = State.WRITTEN
    corrections: tuple[Correction, ...] = ()

    @property
    def text(self) -> str:
        """The text as it stands now."""
        return self.corrections[-1].text if self.corrections else self.line.text

    @property
    def is_decision(self) -> bool:
        return self.line.kind is Kind.DECISION


def lane_of_line(record: Line | None, act: WriteLine) -> Lane:
    """A line about safety goes before the others."""
    return Lane.SPOED if act.kind is Kind.SAFETY else Lane.ROUTINE


def judge(record: Line | None, act: Act, context: Context) -> Refusal | None:
    """May this be written now?"""
    if record is None:
        if not isinstance(act, WriteLine):
            return Refusal("journal.unknown", N_("Deze regel is hier niet bekend."))
        return _judge_line(act)
    match act:
        case WriteLine():
            return Refusal("journal.written", N_("Deze regel staat er al."))
        case CorrectLine() if record.place != context.place.number:
            return Refusal("journal.other_place", N_("Deze regel is van een andere plek."))
        case CorrectLine() if not act.text.strip():
            return Refusal("journal.empty", N_("Schrijf een tekst."), "text")
        case _:
            return None


def _judge_line(act: WriteLine) -> Refusal | None:
    if not act.text.strip():
        return Refusal("journal.empty", N_("Schrijf een tekst."), "text")
    decision = act.kind is Kind.DECISION
    if decision and not act.reason.strip():
        return Refusal("journal.no_reason", N_("Schrijf op waarom dit besloten is."), "reason")
    if not decision and (act.options or act.reason or act.review_at is not None):
        return Refusal(
            "journal.not_a_decision", N_("Een reden hoort bij een besluit. Kies besluit."), "kind"
        )
    return None


def apply(record: Line | None, act: Act, meta: Meta) -> Line:
    """The line after this act."""
    if record is None:
        assert isinstance(act, WriteLine)
        return Line(
            id=meta.record,
            short=f"{meta.code}-L{act.no:03d}",
            place=meta.place,
            person=meta.person,
            role=meta.role,
            at=meta.at,
            line=act,
        )
    match act:
        case CorrectLine() if record.place == meta.place:
            word = Correction(act.text, meta.person, meta.role, meta.at)
            return msgspec.structs.replace(
                record,
                state=State.CORRECTED,
                corrections=(*record.corrections, word)[-CORRECTIONS_MAX:],
            )
        case _:
            return record


def due(record: Line) -> int:
    """When a decision must be looked at again; a text written after that moment did so."""
    if record.line.review_at is None:
        return NEVER
    review = from_wall(record.line.review_at)
    done = any(correction.at >= review for correction in record.corrections)
    return NEVER if done else review


def row(record: Line) -> Row:
    """Where the line stands in the lists."""
    return Row(
        state=record.state,
        lane=lane_of_line(record, record.line),
        due=due(record),
        opened=record.at,
        place=record.place,
        key=record.short,
    )


def home(charter: Charter, place: Place, act: Any) -> int:
    """`point:P`, `area:C`, or `offices` for a crisis team."""
    if place.kind is PlaceKind.GCT:
        return OFFICES
    return charter.home_of(place)


_ARCHIVE = (Basis.ARCHIVE, Basis.WVR_5)

PROCESS = Process(
    name="journal",
    number=6,
    title=N_("Logboek en besluiten"),
    record=Line,
    judge=judge,
    apply=apply,
    row=row,
    retention_days=0,
    does=(
        Does(act=WriteLine, kind=80, by=STAFF, basis=_ARCHIVE, title=N_("Regel schrijven"),
             lane=lane_of_line, opens=True, home=home, numbered=True),
        Does(act=CorrectLine, kind=81, by=STAFF, basis=_ARCHIVE, title=N_("Regel verbeteren"),
             lane=fixed(Lane.ROUTINE)),
    ),
)  # fmt: skip
