# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Dispatch (uitgifte): what is read out to a control room, and which units we send ourselves.

The dispatch line (meldtekst) stands in the control room's own order:

    PRIO · classification · object · street, number, postcode, place · hazards · people

That is the order of a P2000 line, so a dispatcher types it without turning it
around (DOMAIN 4.6).  It is always Dutch, whatever the reader's language, and it
holds no name and no illness beyond the classification.

Units are relayed, unless this place holds a mandate for their discipline at this
moment.  Only then is there a button to assign or direct one, and it says on which
mandate, from when until when.
"""

from collections.abc import Iterable, Sequence
from typing import Any

import msgspec

from ..domain.charter import Discipline, Level, Mandate
from ..domain.reports import (
    AssignUnit,
    FireUrgency,
    Hazard,
    MedicalUrgency,
    PoliceUrgency,
    Report,
    SetUrgency,
)
from ..domain.units import SENT
from ..domain.whynot import held
from ..domain.words import N_, Choice, Known
from ..kernel.stamp import from_wall
from .deeds import Deed
from .forms import Form, Kind
from .screen import Screen

PRIO = "PRIO {number}"


class DispatchLine(msgspec.Struct, frozen=True):
    """One line to read out: for which discipline, and its parts in order."""

    discipline: Discipline
    parts: tuple[str, ...]

    @property
    def text(self) -> str:
        return " · ".join(self.parts)


def dispatch_lines(report: Report) -> tuple[DispatchLine, ...]:
    """A line for each service that the assessment asks for; none before it was assessed."""
    assessment = report.assessment
    if assessment is None:
        return ()
    urgency = {
        Discipline.FIRE: assessment.fire and PRIO.format(number=assessment.fire.value),
        Discipline.MEDICAL: assessment.medical and assessment.medical.label,
        Discipline.POLICE: assessment.police and PRIO.format(number=assessment.police.value),
        Discipline.POPULATION_CARE: "BEVOLKINGSZORG",
    }
    rest = _facts(report)
    return tuple(
        DispatchLine(discipline, (str(code), *rest))
        for discipline, code in urgency.items()
        if discipline in assessment.disciplines and code
    )


def _facts(report: Report) -> tuple[str, ...]:
    take = report.take
    parts = [take.what.label.upper()]
    if take.life_threat is Known.YES:
        parts.append("LEVENSGEVAAR")
    if take.floor:
        parts.append(f"verdieping {take.floor}")
    parts.append(take.where or "PLAATS NOG NIET BINNEN")
    if take.access:
        parts.append(take.access)
    dangers = sorted(take.hazards - {Hazard.NONE, Hazard.UNKNOWN})
    if dangers:
        parts.append("gevaar: " + ", ".join(hazard.label for hazard in dangers))
    if take.persons:
        parts.append(f"{take.persons} {'persoon' if take.persons == 1 else 'personen'}")
    if take.trapped is Known.YES:
        parts.append("iemand zit vast")
    parts.append(f"melding {report.short}")
    return tuple(parts)


# --- what we may do ourselves ------------------------------------------------

HEADINGS = {
    (Discipline.FIRE, Level.ALLOCATE): N_("Brandweer toewijzen"),
    (Discipline.FIRE, Level.DISPATCH): N_("Brandweer aansturen"),
    (Discipline.MEDICAL, Level.ALLOCATE): N_("Ambulance toewijzen"),
    (Discipline.MEDICAL, Level.DISPATCH): N_("Ambulance aansturen"),
    (Discipline.POLICE, Level.ALLOCATE): N_("Politie toewijzen"),
    (Discipline.POLICE, Level.DISPATCH): N_("Politie aansturen"),
    (Discipline.POPULATION_CARE, Level.ALLOCATE): N_("Bevolkingszorg toewijzen"),
    (Discipline.POPULATION_CARE, Level.DISPATCH): N_("Bevolkingszorg aansturen"),
}
BUTTONS = {Level.ALLOCATE: N_("Wijs deze eenheid toe"), Level.DISPATCH: N_("Stuur deze eenheid")}
URGENCIES: tuple[tuple[Discipline, Choice, str], ...] = (
    (Discipline.FIRE, FireUrgency.P2, N_("Urgentie brandweer veranderen")),
    (Discipline.MEDICAL, MedicalUrgency.A2, N_("Urgentie ambulance veranderen")),
    (Discipline.POLICE, PoliceUrgency.P2, N_("Urgentie politie veranderen")),
)
CODES = tuple(discipline.word for discipline, _, _ in URGENCIES)


def _assign(discipline: Discipline, level: Level) -> Deed:
    name = f"inzetten-{discipline.word}-{level.word}"
    return Deed(
        path=name,
        form=Form(name, AssignUnit, given=("discipline", "level")),
        button=BUTTONS[level],
        sample=lambda report: AssignUnit(discipline=discipline, level=level, unit="-"),
        heading=HEADINGS[discipline, level],
        given={"discipline": discipline, "level": level},
    )


def _urgency(discipline: Discipline, code: Choice, heading: str) -> Deed:
    name, others = f"urgentie-{discipline.word}", tuple(c for c in CODES if c != discipline.word)
    changes: dict[str, Any] = {discipline.word: code}
    return Deed(
        path=name,
        form=Form(
            name,
            SetUrgency,
            given=others,
            kinds={discipline.word: Kind.SELECT},
            needed=(discipline.word,),
        ),
        button=N_("Verander de urgentie"),
        sample=lambda report: SetUrgency(reason="-", **changes),
        heading=heading,
    )


ASSIGN = {key: _assign(*key) for key in HEADINGS}
URGENCY = {found[0]: _urgency(*found) for found in URGENCIES}
UNIT_DEEDS: tuple[Deed, ...] = (*ASSIGN.values(), *URGENCY.values())


class Power(msgspec.Struct, frozen=True):
    """How far this place may go with a discipline that a report asks for, and on what mandate."""

    discipline: Discipline
    level: Level
    mandate: Mandate | None = None


def powers(screen: Screen, disciplines: Iterable[Discipline]) -> tuple[Power, ...]:
    """For each of these disciplines how far this place may go now."""
    mandates = held(screen.node.charter, screen.place.number, from_wall(screen.now_s))
    return tuple(
        Power(d, mandates[d].level, mandates[d]) if d in mandates else Power(d, Level.RELAY)
        for d in SENT
        if d in disciplines
    )


def unit_deeds(found: Sequence[Power]) -> tuple[Deed, ...]:
    """What may be done with units of these disciplines: only what a mandate opens."""
    open_now = [power for power in found if power.mandate is not None]
    assign = [ASSIGN[p.discipline, p.level] for p in open_now if (p.discipline, p.level) in ASSIGN]
    urgency = [URGENCY[p.discipline] for p in open_now if p.discipline in URGENCY and assign]
    return (*assign, *urgency)
