# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Why not: the sentence with which an act is refused to who was not entitled to it.

The rule this file guards: a refusal names the rule and who may, so that a person knows
whom to ask.  All of it comes from the `does` table of the process and from the charter.
"""

from collections.abc import Iterator
from datetime import UTC, datetime

from ..kernel.act import Act
from ..kernel.errors import Refusal
from ..kernel.stamp import to_wall
from .charter import Charter, Discipline, Level, Mandate, Place, Role, Verdict
from .process import Does
from .units import SENT
from .words import N_

NOT_ENTITLED = N_("Dit mag alleen: {who}. Grond: {basis}.")
NO_MANDATE = N_(
    "Hiervoor is een mandaat nodig: {level}, {discipline}. Dat geeft het gezag van de regio. "
    "Zonder mandaat: geef de melding door. Grond: {basis}."
)
MANDATE_OVER = N_(
    "Het mandaat is voorbij: {level}, {discipline}, tot {until}. Het gezag van de regio kan een "
    "nieuw mandaat geven. Tot dan: geef de melding door. Grond: {basis}."
)
NOT_HERE = N_(
    "Dit mag alleen vanaf de plek waar het over gaat, of door wie daarachter staat. Grond: {basis}."
)
SHUT_OUT = N_("Deze computer is ingetrokken. Wat hij doet, telt niet meer. Ga naar een andere.")


def may_do(does: Does) -> tuple[Role, ...]:
    """Who may do this, people only, in the order of the roles."""
    return tuple(sorted(role for role in does.by if not role.is_node))


def held(charter: Charter, place: int, at: int) -> dict[Discipline, Mandate]:
    """For each discipline the widest mandate that a place holds at a stamp."""
    found: dict[Discipline, Mandate] = {}
    for mandate in charter.mandates:
        if mandate.place == place and mandate.since <= at < mandate.until:
            known = found.get(mandate.discipline)
            if known is None or (mandate.level, mandate.until) > (known.level, known.until):
                found[mandate.discipline] = mandate
    return {discipline: found[discipline] for discipline in SENT if discipline in found}


def lacks(
    charter: Charter, place: int, does: Does, act: Act, at: int
) -> Iterator[tuple[Discipline, Level]]:
    """The mandates that this act wants and that this place does not hold at a stamp."""
    for discipline, level in does.needs(act) if does.needs is not None else ():
        if charter.level(place, discipline, at) < level:
            yield discipline, level


def last_held(charter: Charter, place: int, discipline: Discipline, at: int) -> Mandate | None:
    """The mandate for a discipline that a place held last, and no longer holds."""
    over = [
        mandate
        for mandate in charter.mandates
        if mandate.place == place and mandate.discipline is discipline and mandate.until <= at
    ]
    return max(over, key=lambda mandate: mandate.until, default=None)


def why_not(
    charter: Charter, place: Place, does: Does, act: Act, verdict: Verdict, at: int
) -> Refusal:
    """The refusal of an act that this place was not entitled to at stamp `at`."""
    code, basis = f"not_entitled.{verdict.word}", does.grounds
    if verdict is Verdict.REVOKED:
        return Refusal(code, SHUT_OUT)
    if verdict is Verdict.NOT_THIS_PLACE:
        return Refusal(code, NOT_HERE, basis=basis)
    if verdict is Verdict.NO_MANDATE:
        for discipline, level in lacks(charter, place.number, does, act, at):
            words = {"level": level.label, "discipline": discipline.label, "basis": basis}
            past = last_held(charter, place.number, discipline, at)
            if past is None:
                return Refusal(code, NO_MANDATE, **words)
            until = datetime.fromtimestamp(to_wall(past.until), UTC)
            return Refusal(code, MANDATE_OVER, until=f"{until:%d-%m-%Y %H:%M} UTC", **words)
    who = ", ".join(role.label for role in may_do(does))
    return Refusal(code, NOT_ENTITLED, who=who, basis=basis)
