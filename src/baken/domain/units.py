# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Units (eenheden): who goes to a report, and how far a coordination point may go itself.

The rule this file guards: a coordination point relays, unless it holds a mandate.  To
note what the control room sends needs none.  To assign a unit (toewijzen), to direct it
(aansturen), or to change an urgency that was set, takes a mandate for that discipline at
that moment, which the authorities of the region granted (`charter.py: Mandate`): art.
35a Wvr ties the control-room function to the designated control rooms (Politiewet 25a,
25b).  Whom the assessor did not ask for, nobody sends.  DOMAIN 2, finding 4, appendix B.
"""

from typing import TYPE_CHECKING, Annotated, Any

import msgspec

from ..kernel.act import Act
from ..kernel.errors import Refusal
from .charter import Discipline, Level
from .words import N_, Choice

if TYPE_CHECKING:
    from .reports import AssessReport

UNITS_MAX = 20
SENT = (Discipline.FIRE, Discipline.MEDICAL, Discipline.POLICE, Discipline.POPULATION_CARE)


class FireUrgency(Choice):
    P1 = 1, "P1"
    P2 = 2, "P2"
    P3 = 3, "P3"


class MedicalUrgency(Choice):
    A0 = 1, "A0"
    A1 = 2, "A1"
    A2 = 3, "A2"
    B1 = 4, "B1"
    B2 = 5, "B2"
    C1 = 6, "C1"
    C2 = 7, "C2"


class PoliceUrgency(Choice):
    P1 = 1, "P1"
    P2 = 2, "P2"
    P3 = 3, "P3"
    P4 = 4, "P4"


class UnitStatus(Choice):
    ASSIGNED = 0, N_("toegewezen")
    EN_ROUTE = 1, N_("onderweg")
    ON_SCENE = 2, N_("ter plaatse")
    DONE = 3, N_("klaar")


class NoteUnit(Act):
    """Eenheid: what is known of a unit that goes there."""

    unit: Annotated[str, msgspec.Meta(title=N_("Roepnaam eenheid"), min_length=1, max_length=20)]
    status: Annotated[UnitStatus, msgspec.Meta(title=N_("Stand"))]


class AssignUnit(Act):
    """Eenheid inzetten: which unit goes; by a mandate for its discipline, at this level."""

    discipline: Annotated[Discipline, msgspec.Meta(title=N_("Hulpdienst"))]
    level: Annotated[Level, msgspec.Meta(title=N_("Toewijzen of aansturen"))]
    unit: Annotated[str, msgspec.Meta(title=N_("Roepnaam eenheid"), min_length=1, max_length=20)]
    tell: Annotated[str, msgspec.Meta(title=N_("Zeg tegen de melder"), max_length=240)] = ""


class SetUrgency(Act):
    """Urgentie veranderen, of a discipline for which a mandate is held, with the reason."""

    reason: Annotated[str, msgspec.Meta(title=N_("Waarom"), min_length=1, max_length=160)]
    fire: Annotated[FireUrgency | None, msgspec.Meta(title=N_("Urgentie brandweer"))] = None
    medical: Annotated[MedicalUrgency | None, msgspec.Meta(title=N_("Urgentie ambulance"))] = None
    police: Annotated[PoliceUrgency | None, msgspec.Meta(title=N_("Urgentie politie"))] = None


class Unit(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """A unit that goes there.  `given`: how far we went ourselves; relayed is only noted."""

    unit: str
    status: UnitStatus
    at: int
    discipline: Discipline = Discipline.NONE
    given: Level = Level.RELAY


def urgencies(act: "AssessReport | SetUrgency") -> dict[Discipline, Choice]:
    """The urgencies that an act gives."""
    given: dict[Discipline, Choice | None] = {
        Discipline.FIRE: act.fire,
        Discipline.MEDICAL: act.medical,
        Discipline.POLICE: act.police,
    }
    return {discipline: code for discipline, code in given.items() if code is not None}


def needs_for_urgency(act: SetUrgency) -> tuple[tuple[Discipline, Level], ...]:
    """To change an urgency takes a mandate for each discipline whose urgency it is."""
    return tuple((discipline, Level.ALLOCATE) for discipline in urgencies(act))


def needs_for_unit(act: AssignUnit) -> tuple[tuple[Discipline, Level], ...]:
    """To assign a unit takes a mandate of that level for its discipline."""
    return ((act.discipline, max(act.level, Level.ALLOCATE)),)


def judge_assignment(asked: frozenset[Discipline], act: AssignUnit) -> Refusal | None:
    """May this unit be assigned, where `asked` are the disciplines of the assessment?"""
    if act.level is Level.RELAY:
        return Refusal(
            "reports.relayed", N_("Geef je de melding alleen door? Draag haar dan over."), "level"
        )
    return _judge_asked(asked, (act.discipline,), "discipline")


def judge_urgency(asked: frozenset[Discipline], act: SetUrgency) -> Refusal | None:
    """May these urgencies be changed, where `asked` are the disciplines of the assessment?"""
    changed = tuple(urgencies(act))
    if not changed:
        return Refusal("reports.no_urgency", N_("Kies een urgentie."), "reason")
    return _judge_asked(asked, changed, changed[0].word)


def _judge_asked(
    asked: frozenset[Discipline], touched: tuple[Discipline, ...], field: str
) -> Refusal | None:
    if Discipline.NONE in touched or not asked.issuperset(touched):
        return Refusal(
            "reports.not_asked",
            N_("De beoordeling vraagt niet om deze hulpdienst. Beoordeel eerst opnieuw."),
            field,
        )
    return None


def with_unit(units: tuple[Unit, ...], name: str, at: int, **changes: Any) -> tuple[Unit, ...]:
    """What is known of the units, the last to change last; at the bound the oldest goes.

    Who sent a unit stays where its status is only noted.
    """
    before = next((unit for unit in units if unit.unit == name), None)
    unit = before or Unit(name, UnitStatus.ASSIGNED, at)
    others = tuple(unit for unit in units if unit.unit != name)
    return (*others, msgspec.structs.replace(unit, at=at, **changes))[-UNITS_MAX:]
