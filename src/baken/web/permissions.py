# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Permissions (bevoegdheden): what may I do, who may do this, and on which basis.

The page is drawn from the table that every node judges by (`domain/permissions.py`),
so it can say nothing else than what happens.  The rule guarded: a mandate is shown as
it stands now, with from and until; where a place holds none, the page says so.
"""

from typing import Any

import msgspec
from litestar import Response, get
from litestar.params import FromQuery

from ..domain import permissions
from ..domain.charter import Mandate, Place, PlaceKind, Role
from ..domain.permissions import Rule
from ..domain.whynot import held
from ..kernel.stamp import from_wall
from .screen import Screen, ThisScreen

MINE = "ik"
RULES = permissions.rules()
NAMES = {rule.name: rule for rule in RULES}
ROLES = {role.word: role for role in Role if not role.is_node}


class Chapter(msgspec.Struct, frozen=True):
    """The lines of one process."""

    title: str
    rules: tuple[Rule, ...]


class Holder(msgspec.Struct, frozen=True):
    """A coordination point and the mandates that it holds now."""

    place: Place
    mandates: tuple[Mandate, ...]


@get("/bevoegdheden")
async def show(
    screen: ThisScreen, wie: FromQuery[str] = "", handeling: FromQuery[str] = ""
) -> Response[Any]:
    """The table, or the part of it that is asked for; what makes no sense counts as not asked."""
    wanted = NAMES.get(handeling)
    found = RULES if wanted is None else (wanted,)
    who = wie if wie == MINE or wie in ROLES else ""
    if who:
        found = permissions.for_roles(found, screen.hats if who == MINE else (ROLES[who],))
    return screen.page(
        "permissions/page.html",
        chapters=_chapters(found),
        bases=tuple(dict.fromkeys(basis for rule in found for basis in rule.does.basis)),
        holders=_holders(screen) if any(rule.mandate for rule in found) else (),
        who=who,
        wanted=wanted.name if wanted else "",
        mine=MINE,
        rules=RULES,
        roles=tuple(ROLES.values()),
    )


def _chapters(found: tuple[Rule, ...]) -> tuple[Chapter, ...]:
    titles = dict.fromkeys(rule.process.title for rule in found)
    return tuple(
        Chapter(title, tuple(rule for rule in found if rule.process.title == title))
        for title in titles
    )


def _holders(screen: Screen) -> tuple[Holder, ...]:
    """This coordination point, or the ones that this place reports to."""
    charter, here = screen.node.charter, screen.place
    near = [
        place
        for place in charter.places
        if place.kind is PlaceKind.CP
        and (place.number == here.number or place.number in (here.area, here.fallback))
    ]
    if here.kind is PlaceKind.GCT:
        areas = {point.area for point in charter.points_of(here)}
        near = [place for place in charter.places if place.number in areas]
    now = from_wall(screen.now_s)
    return tuple(Holder(p, tuple(held(charter, p.number, now).values())) for p in near)


routes: list[Any] = [show]
