# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Audits (schouwen): is a point that was planned ready to be ordered open?

    lacking <-> ready          (each audit is a record; the last one of a point counts)

In calm time people go and look: keys, owner, entrance, kit, power, links, practice.
What was found holds for a while only: a kit for three months, all else for a year.
The rule this file guards: readiness is counted from what was seen, at every node the
same; what nobody looked at, or looked at too long ago, counts as not in order, and a
needed item that is not in order keeps a point from being ready.  It never keeps it
from opening: that is for the safety check (`checklist.py`).

All nodes read these records (`region`), so no text in them names a person.  DOMAIN 4.1,
4.3, 8 and 9(11); the seal of a kit every three months: DOMAIN 7 (R28).
"""

from typing import Annotated, Any

import msgspec

from ..kernel.act import Act
from ..kernel.audience import REGION
from ..kernel.errors import Refusal
from ..kernel.lane import Lane
from .basis import Basis
from .charter import GCT_STAFF, Charter, Place, PlaceKind, Role
from .process import NEVER, Context, Does, Meta, PlaceNumber, Process, Row, back_office, days, fixed
from .words import N_, Choice

MARKED_MAX = 40
NOTE_LETTERS_MAX = 80

YEAR, QUARTER = days(365), days(92)
MEND_WITHIN = days(30)  # a needed item that is not in order


class Topic(Choice):
    """Onderdeel van de schouw."""

    PEOPLE = 1, N_("Mensen en sleutels")
    BUILDING = 2, N_("Gebouw en omgeving")
    POWER = 3, N_("Stroom, water en warmte")
    LINKS = 4, N_("Verbindingen")
    KIT = 5, N_("Koffer en papier")
    PRACTICE = 6, N_("Oefenen")


class Found(Choice):
    """Wat de schouw vond."""

    OK = 0, N_("in orde")
    NOK = 1, N_("niet in orde")
    UNKNOWN = 2, N_("niet gezien")


ItemNumber = Annotated[int, msgspec.Meta(ge=0, le=127)]
Note = Annotated[str, msgspec.Meta(max_length=NOTE_LETTERS_MAX)]
Marks = tuple[tuple[ItemNumber, Found], ...]
Notes = tuple[tuple[ItemNumber, Note], ...]


class AuditItem(msgspec.Struct, frozen=True, kw_only=True):
    """An item of the audit.  `number` travels and is never used again for another item.

    `weight` is its part in the score (design proposal); a `needed` one must be in order.  What was
    found holds for `holds`, in stamp units.
    """

    number: int
    topic: Topic
    text: str
    weight: int = 1
    needed: bool = False
    holds: int = YEAR


def _item(number: int, topic: Topic, text: str, weight: int = 1, holds: int = YEAR) -> AuditItem:
    return AuditItem(number=number, topic=topic, text=text, weight=weight, holds=holds)


def _needed(number: int, topic: Topic, text: str, holds: int = YEAR) -> AuditItem:
    return AuditItem(number=number, topic=topic, text=text, weight=3, needed=True, holds=holds)


AUDIT: tuple[AuditItem, ...] = (
    _needed(1, Topic.PEOPLE, N_("Twee sleutelhouders of meer, op 15 minuten lopen")),
    _needed(2, Topic.PEOPLE, N_("Afspraak met de eigenaar is getekend")),
    _item(3, Topic.PEOPLE, N_("Genoeg medewerkers voor drie ploegen"), 2),
    _item(4, Topic.PEOPLE, N_("Twee mensen kunnen het alarm uitzetten")),
    _needed(11, Topic.BUILDING, N_("Ingang zonder trap of drempel")),
    _item(12, Topic.BUILDING, N_("Toilet waar een rolstoel in kan"), 2),
    _needed(13, Topic.BUILDING, N_("Blijft droog, of heeft een droge verdieping")),
    _needed(14, Topic.BUILDING, N_("Buiten de gevarencirkel van bedrijven")),
    _item(15, Topic.BUILDING, N_("Tweede uitgang")),
    _item(16, Topic.BUILDING, N_("Plattegrond met kranen van gas en water en de meterkast")),
    _needed(21, Topic.POWER, N_("Eigen stroom is getest, met alles aan")),
    _item(22, Topic.POWER, N_("Stroom of brandstof voor 72 uur"), 2),
    _item(23, Topic.POWER, N_("Water, toilet en warmte zonder het net"), 2),
    _needed(31, Topic.LINKS, N_("Verbinding met het coördinatiepunt is bewezen")),
    _needed(32, Topic.LINKS, N_("Tweede verbinding, van een andere soort, is bewezen")),
    _needed(41, Topic.KIT, N_("Koffer is er en is compleet"), QUARTER),
    _item(42, Topic.KIT, N_("Zegel heel, batterijen vol, niets over de datum"), 2, QUARTER),
    _item(43, Topic.KIT, N_("Computer start, klok klopt, versie is nieuw"), 2, QUARTER),
    _item(44, Topic.KIT, N_("Formulieren, pennen en borden liggen klaar")),
    _item(45, Topic.KIT, N_("EHBO-koffer en AED"), 1, QUARTER),
    _needed(51, Topic.PRACTICE, N_("Medewerkers zijn opgeleid")),
    _item(52, Topic.PRACTICE, N_("Geoefend in het laatste jaar"), 2),
    _item(53, Topic.PRACTICE, N_("Bewoners weten waar het punt is")),
)

AUDIT_ITEMS = {item.number: item for item in AUDIT}
TOTAL = sum(item.weight for item in AUDIT)


class AuditPoint(Act):
    """Punt schouwen.  What is not among the marks was not seen."""

    place: PlaceNumber
    marks: Annotated[Marks, msgspec.Meta(title=N_("Wat is er gezien?"), max_length=MARKED_MAX)]
    no: Annotated[int, msgspec.Meta(ge=0)] = 0
    notes: Annotated[
        Notes, msgspec.Meta(title=N_("Opmerking per onderdeel"), max_length=MARKED_MAX)
    ] = ()
    note: Annotated[str, msgspec.Meta(title=N_("Toelichting, zonder namen"), max_length=240)] = ""


class UpdateItem(Act):
    """Onderdeel bijwerken: mended since the audit, looked at again, or found broken."""

    place: PlaceNumber
    item: Annotated[ItemNumber, msgspec.Meta(title=N_("Welk onderdeel?"))]
    found: Annotated[Found, msgspec.Meta(title=N_("Hoe is het nu?"))]
    note: Annotated[
        str, msgspec.Meta(title=N_("Toelichting, zonder namen"), max_length=NOTE_LETTERS_MAX)
    ] = ""


class State(Choice):
    """Uitkomst van een schouw."""

    LACKING = 1, N_("nog niet klaar")
    READY = 2, N_("klaar")


class Mark(msgspec.Struct, frozen=True, array_like=True):
    """What was found of one item: when (stamp), and in which role."""

    item: int
    found: Found
    at: int
    role: Role
    note: str = ""


class Audit(msgspec.Struct, frozen=True, kw_only=True, array_like=True):
    """The record of one audit of a point.  `at` is a stamp; `marks` by item, the last of each."""

    id: int
    short: str
    place: int
    at: int
    role: Role
    marks: tuple[Mark, ...] = ()
    note: str = ""
    state: State = State.LACKING


class Readiness(msgspec.Struct, frozen=True, kw_only=True):
    """How ready a point is at a stamp: 0..100, what lacks (needed items first), and until when."""

    score: int
    ready: bool
    lacks: tuple[AuditItem, ...]
    due: int


def readiness(audit: Audit | None, now: int) -> Readiness:
    """Counted from the marks that still hold.  Without an audit all lacks, and it is due now."""
    marks = {mark.item: mark for mark in audit.marks} if audit is not None else {}
    lacks: list[AuditItem] = []
    due = [now] if audit is None else [audit.at + YEAR]
    for item in AUDIT:
        mark = marks.get(item.number)
        if mark is not None and mark.found is Found.OK:
            due.append(mark.at + item.holds)
            if now < mark.at + item.holds:
                continue
        elif audit is not None and item.needed:
            due.append((mark.at if mark else audit.at) + MEND_WITHIN)
        lacks.append(item)
    good = TOTAL - sum(item.weight for item in lacks)
    return Readiness(
        score=100 * good // TOTAL,
        ready=not any(item.needed for item in lacks),
        lacks=tuple(sorted(lacks, key=lambda item: (not item.needed, -item.weight, item.number))),
        due=min(*due, NEVER),
    )


def judge(record: Audit | None, act: Act, context: Context) -> Refusal | None:
    """Are these items of the list, each once, of a point?"""
    match record, act:
        case None, AuditPoint():
            return _judge_audit(act, context)
        case Audit(), UpdateItem() if act.place == record.place:
            return None if act.item in AUDIT_ITEMS else _no_item("item")
        case _:
            return Refusal("audits.unknown", N_("Deze schouw is hier niet bekend."))


def _judge_audit(act: AuditPoint, context: Context) -> Refusal | None:
    place = context.charter.place.get(act.place)
    if place is None or place.kind is not PlaceKind.NSP:
        return Refusal("audits.no_point", N_("Dit is geen steunpunt van de regio."), "place")
    for field, told in (("marks", act.marks), ("notes", act.notes)):
        numbers = [number for number, _ in told]
        if any(number not in AUDIT_ITEMS for number in numbers):
            return _no_item(field)
        if len(set(numbers)) < len(numbers):
            return Refusal("audits.twice", N_("Een onderdeel is twee keer ingevuld."), field)
    if not any(found is not Found.UNKNOWN for _, found in act.marks):
        return Refusal("audits.empty", N_("Vul minstens één onderdeel in."), "marks")
    return None


def _no_item(field: str) -> Refusal:
    return Refusal("audits.no_item", N_("De lijst heeft dit onderdeel niet."), field)


def apply(record: Audit | None, act: Act, meta: Meta) -> Audit:
    """The audit after this act."""
    match record, act:
        case None, AuditPoint():
            notes = dict(act.notes)
            marks = {
                number: Mark(number, found, meta.at, meta.role, notes.get(number, ""))
                for number, found in act.marks
            }
            return _with(
                Audit(
                    id=meta.record,
                    short=f"{meta.code}-S{act.no:03d}",
                    place=act.place,
                    at=meta.at,
                    role=meta.role,
                    note=act.note,
                ),
                marks,
            )
        case Audit(), UpdateItem() if act.place == record.place:
            old = {mark.item: mark for mark in record.marks}
            if act.item not in old and len(old) >= MARKED_MAX:
                return record
            new = Mark(act.item, act.found, meta.at, meta.role, act.note)
            return _with(record, {**old, act.item: new})
        case _:
            assert record is not None
            return record


def _with(audit: Audit, marks: dict[int, Mark]) -> Audit:
    kept = tuple(marks[number] for number in sorted(marks))
    audit = msgspec.structs.replace(audit, marks=kept)
    last = max((mark.at for mark in kept), default=audit.at)
    ready = readiness(audit, last).ready
    return msgspec.structs.replace(audit, state=State.READY if ready else State.LACKING)


def row(record: Audit) -> Row:
    """Where the audit stands in the lists: by when somebody must look again."""
    return Row(
        state=record.state,
        due=readiness(record, record.at).due,
        opened=record.at,
        place=record.place,
        key=record.short,
    )


def home(charter: Charter, place: Place, act: Any) -> int:
    """Every node knows how ready every point is."""
    return REGION


_AUDITORS = GCT_STAFF | {Role.CP_DUTY_OFFICER, Role.CP_LOGISTICS, Role.NSP_COORDINATOR}
_BASIS = (Basis.BVR_213, Basis.PLAN)

PROCESS = Process(
    name="audits",
    number=13,
    title=N_("Schouwen"),
    record=Audit,
    judge=judge,
    apply=apply,
    row=row,
    retention_days=0,
    does=(
        Does(act=AuditPoint, kind=192, by=_AUDITORS, basis=_BASIS, title=N_("Punt schouwen"),
             lane=fixed(Lane.ROUTINE), reach=back_office, opens=True, home=home, numbered=True),
        Does(act=UpdateItem, kind=193, by=_AUDITORS, basis=_BASIS,
             title=N_("Onderdeel bijwerken"), lane=fixed(Lane.ROUTINE), reach=back_office),
    ),
)  # fmt: skip
