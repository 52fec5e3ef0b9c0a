# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Permissions (bevoegdheden): who may do what on which basis, read off the processes.

The rule this file guards: there is one table, the `does` of each process.  The check
where an act is made, the check at each node that gets it (`charter.py: entitled`), the
page of permissions, the refusal and docs/permissions.md all come from it; nothing here
says what may be done, it only says it again.
"""

from collections.abc import Iterable

import msgspec

from . import catalogue
from .charter import Role
from .process import Does, Process, back_office, own_place
from .whynot import may_do
from .words import N_

OWN_PLACE = N_("alleen over de eigen plek")
BEHIND = N_("over punten waar de plek voor of achter staat")
BY_RULE = N_("over wat de regel van deze handeling toelaat")
READABLE = N_("over wat de plek mag lezen")
MANDATE = N_("een mandaat voor die hulpdienst")


class Rule(msgspec.Struct, frozen=True, kw_only=True):
    """One line of the table: an act, who may do it, over what, and on which basis."""

    process: Process
    does: Does

    @property
    def name(self) -> str:
        """The name of the act in the code and in addresses."""
        return self.does.act.__name__

    @property
    def who(self) -> tuple[Role, ...]:
        return may_do(self.does)

    @property
    def by_computer(self) -> bool:
        """Does a computer do this by itself too?"""
        return any(role.is_node for role in self.does.by)

    @property
    def where(self) -> str:
        """Over what the place of the author may do it (Dutch)."""
        if self.does.reach is own_place:
            return OWN_PLACE
        if self.does.reach is back_office:
            return BEHIND
        return READABLE if self.does.reach is None else BY_RULE

    @property
    def mandate(self) -> str:
        """The mandate that is wanted besides (Dutch), or nothing."""
        return MANDATE if self.does.needs is not None else ""


def rules(processes: Iterable[Process] = catalogue.PROCESSES) -> tuple[Rule, ...]:
    """The whole table, process by process."""
    return tuple(Rule(process=process, does=does) for process in processes for does in process.does)


def for_roles(found: Iterable[Rule], roles: Iterable[Role]) -> tuple[Rule, ...]:
    """What somebody with these roles may do."""
    hats = frozenset(roles)
    return tuple(rule for rule in found if hats & rule.does.by)
