# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The dispatch line (meldtekst): what is read out to a control room, in its own order.

    PRIO · classification · object · street, number, postcode, place · hazards · people

That is the order of a P2000 line, so a dispatcher types it without turning it
around (DOMAIN 4.6).  It is always Dutch, whatever the reader's language, and it
holds no name and no illness beyond the classification.
"""

import msgspec

from ..domain.reports import Discipline, Hazard, Report
from ..domain.words import Known

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
