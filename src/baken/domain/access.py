# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Access (inzage): who read what people told us about themselves, and who took it along.

    noted     (never changed)

A *reading* is one act: who and in which role stand in its header, when in its
stamp, and here which records, how sensitive, and how it was read.  On a screen
or by a program one note an hour stands for all looks at a record by one person; each
disclosure (a print, a code, a file, a voice) is a note of its own.  The rule this file
guards: the note travels to nobody else (`own`: the computers of this place), so
the list of who looked is no second list of people in need; and it names records
by number, never by what is in them.  AVG 5(2), 32; DOMAIN 2.2.
"""

from collections.abc import Iterable
from typing import Annotated, Any

import msgspec

from ..kernel.act import Act, personal
from ..kernel.audience import Scope, audience
from ..kernel.errors import Refusal
from ..kernel.lane import Lane
from .basis import Basis
from .charter import ANYONE, Charter, Place, Role
from .process import Context, Does, Meta, Process, Row, fixed
from .words import N_, Choice

RECORDS_MAX = 60  # records of one note: a page of a queue
RETENTION_DAYS = 5 * 365  # as long as a log of care files (NEN 7513)

RecordId = Annotated[int, msgspec.Meta(ge=0)]


class What(Choice):
    """How sensitive it was."""

    PERSONAL = 1, N_("persoonlijk")
    MEDICAL = 2, N_("medisch")


class How(Choice):
    """On which way it was read; all but the screen leave the computer."""

    SCREEN = 0, N_("op het scherm")
    PRINT = 1, N_("geprint")
    EXPORT = 2, N_("als bestand")
    PAPER = 3, N_("als code")
    VOICE = 4, N_("voorgelezen")
    API = 5, N_("door een ander systeem")

    @property
    def each(self) -> bool:
        """Is each one noted?  A screen and a program ask again and again: once an hour will do."""
        return self not in (How.SCREEN, How.API)


class NoteReading(Act):
    """Inzage noteren.  `about` are record ids; none of them where it was about a whole list."""

    about: Annotated[
        tuple[RecordId, ...], msgspec.Meta(title=N_("Welke dossiers"), max_length=RECORDS_MAX)
    ]
    what: Annotated[What, msgspec.Meta(title=N_("Hoe gevoelig"))]
    how: Annotated[How, msgspec.Meta(title=N_("Hoe gelezen"))] = How.SCREEN
    purpose: Annotated[str, personal(title=N_("Waarvoor"), max_length=120)] = ""


class State(Choice):
    """A note stays as it was made."""

    NOTED = 1, N_("genoteerd")


class Reading(msgspec.Struct, frozen=True, kw_only=True, array_like=True):
    """The record of a reading.  `at` is a stamp."""

    id: int
    place: int
    person: int
    role: Role
    at: int
    about: tuple[int, ...]
    what: What
    how: How
    purpose: str = ""


def judge(record: Reading | None, act: Act, context: Context) -> Refusal | None:
    """A note is never refused to who may write it; it can't be made twice."""
    if record is not None:
        return Refusal("access.noted", N_("Deze inzage staat er al."))
    return None


def apply(record: Reading | None, act: Act, meta: Meta) -> Reading:
    """The reading; nothing changes it afterwards."""
    if record is not None:
        return record
    assert isinstance(act, NoteReading)
    return Reading(
        id=meta.record,
        place=meta.place,
        person=meta.person,
        role=meta.role,
        at=meta.at,
        about=act.about,
        what=act.what,
        how=act.how,
        purpose=act.purpose,
    )


def row(record: Reading) -> Row:
    """Readings are listed by their moment."""
    return Row(state=State.NOTED, opened=record.at, place=record.place)


def closed_at(record: Reading, last: int) -> int:
    """A reading is over at once: its term runs from the moment itself."""
    return record.at


def notes(
    records: Iterable[int], what: What, how: How = How.SCREEN, purpose: str = ""
) -> tuple[NoteReading, ...]:
    """As many notes as these records need; one without a record where there are none."""
    found = tuple(dict.fromkeys(records))
    parts = [found[at : at + RECORDS_MAX] for at in range(0, len(found), RECORDS_MAX)] or [()]
    return tuple(NoteReading(about=part, what=what, how=how, purpose=purpose) for part in parts)


def home(charter: Charter, place: Place, act: Any) -> int:
    """Only the computers of this place."""
    return audience(Scope.OWN, place.number)


PROCESS = Process(
    name="access",
    number=12,
    title=N_("Inzage"),
    record=Reading,
    judge=judge,
    apply=apply,
    row=row,
    closed_at=closed_at,
    retention_days=RETENTION_DAYS,
    derived=False,
    does=(
        Does(act=NoteReading, kind=176, by=ANYONE, basis=(Basis.AVG_5_ACCOUNT, Basis.AVG_32),
             lane=fixed(Lane.ROUTINE),
             title=N_("Inzage noteren"), opens=True, home=home),
    ),
)  # fmt: skip
