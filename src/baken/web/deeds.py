# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Deeds: what can be done to a record, by this person, now.

A desk lists the acts of its record once; here each is asked of the node.  The
rule guarded: what a role or a place may not do at all is not offered; what may
be done but not yet says why, in the node's own sentence; and exactly one deed
is the obvious next step.
"""

from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType
from typing import Any

import msgspec

from ..domain.catalogue import BY_ACT
from ..kernel.act import Act
from ..kernel.errors import Refusal
from .forms import Form, Sheet
from .screen import Screen

NOT_ENTITLED = "not_entitled"  # begins the code of a refusal that no time will mend


class Deed(msgspec.Struct, frozen=True, kw_only=True):
    """One act as a desk offers it: its address, form and button (Dutch).

    `sample` gives the plainest such act on a record: the node is asked whether that could be
    done now.  `page` marks a form that has a page of its own.  `heading` (Dutch) stands for the
    act's own title where one act is offered more than once, and `given` are then the fields that
    tell those apart.
    """

    path: str
    form: Form
    button: str
    sample: Callable[[Any], Act]
    page: bool = False
    heading: str = ""
    given: Mapping[str, Any] = MappingProxyType({})

    @property
    def act(self) -> type[Act]:
        return self.form.act

    @property
    def title(self) -> str:
        return self.heading or BY_ACT[self.act].does.title


class Action(msgspec.Struct, frozen=True, kw_only=True):
    """A deed as this person finds it now: open to do, or with the sentence why not yet."""

    deed: Deed
    basis: str
    sheet: Sheet
    refusal: Refusal | None = None
    first: bool = False

    @property
    def unfolded(self) -> bool:
        return self.first or bool(self.sheet.faults) or bool(self.sheet.saved_s)


class Actions(msgspec.Struct, frozen=True):
    """What this person may do: the next step first, and what can't be done yet apart.

    `refused` is what was sent and may not be done here at all, so that its form is gone.
    """

    now: tuple[Action, ...] = ()
    later: tuple[Action, ...] = ()
    refused: Sheet | None = None

    @property
    def first(self) -> Action | None:
        return next((action for action in self.now if action.first), None)


def refusal_of(screen: Screen, deed: Deed, record: Any) -> Refusal | None:
    """Why this person can't do this to a record now, or None."""
    actor = screen.actor_for(deed.act)
    return screen.node.refusal(deed.sample(record), actor, screen.now_s, record.id)


def may_ever(screen: Screen, deed: Deed, record: Any) -> bool:
    """Is this theirs to do, now or later?  What is not has no page and no button."""
    refusal = refusal_of(screen, deed, record)
    return refusal is None or not refusal.code.startswith(NOT_ENTITLED)


def actions_of(
    screen: Screen,
    deeds: Iterable[Deed],
    record: Any,
    about: str,
    *,
    wanted: str = "",
    tried: Sheet | None = None,
    values: Callable[[Deed], dict[str, Any]] | None = None,
) -> Actions:
    """The deeds open to this person on a record.

    `wanted` is the address of the next step, `tried` a sheet that could not be sent, and
    `values` gives what a blank form starts from.
    """
    found = []
    for deed in deeds:
        refusal = refusal_of(screen, deed, record)
        if refusal is not None and refusal.code.startswith(NOT_ENTITLED):
            continue
        again = tried is not None and tried.form is deed.form
        if again and tried is not None:
            sheet, refusal = tried, None
        else:
            sheet = screen.open(deed.form, about, **(values(deed) if values else {}))
        found.append(
            Action(
                deed=deed,
                basis=screen.basis(deed.act),
                sheet=sheet,
                refusal=refusal,
                first=deed.path == wanted and refusal is None,
            )
        )
    found.sort(key=lambda action: not action.first)
    gone = tried is not None and not any(action.sheet is tried for action in found)
    return Actions(
        tuple(action for action in found if action.refusal is None),
        tuple(action for action in found if action.refusal is not None),
        tried if gone and tried is not None and tried.about == about else None,
    )
