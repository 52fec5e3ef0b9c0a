# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Need to know: which desk reads what people told us about themselves.

The rule guarded (DOMAIN 2.2 and appendix B): the desk that took a report and
those who assess it or send a unit read names, addresses and illness; the other
seats of an office see that there is a report, of what sort, how urgent and how
far, and never whose.  A role does not read more because it shares a screen.
"""

from collections.abc import Iterable

import msgspec

from ..domain.charter import NSP_STAFF, Role
from .facts import Fact, Moment
from .screen import Screen

ABOUT_PEOPLE = frozenset({"reports"})  # processes whose records tell of people in need
READERS = NSP_STAFF | {Role.CP_DUTY_OFFICER, Role.CP_ASSESSOR, Role.CP_UNIT_DESK}


def reads_personal(screen: Screen) -> bool:
    """May the viewer read personal fields, in one of their roles?"""
    return not READERS.isdisjoint(screen.hats)


def shown(facts: Iterable[Fact], personal: bool) -> tuple[Fact, ...]:
    """These facts, without the personal ones unless they may be read."""
    return tuple(fact for fact in facts if personal or not fact.personal)


def shown_history(history: Iterable[Moment], personal: bool) -> list[Moment]:
    """These moments, each with the facts that may be read."""
    return [
        msgspec.structs.replace(moment, facts=shown(moment.facts, personal)) for moment in history
    ]
