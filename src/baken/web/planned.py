# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""A plan as the region takes it: its points and coordination points as places that are wanted.

The one bridge from `planning` to the charter; commands use it too.  What reads a plan
is imported when one is read: a node in the field has none of it.
"""

from collections import Counter
from typing import TYPE_CHECKING

import msgspec

from ..domain.charter import Charter, PlaceKind
from ..domain.words import N_
from ..kernel.errors import Refusal
from ..node.adopting import Wanted

if TYPE_CHECKING:
    from ..planning.plan import Chosen, Plan

NOT_HERE = N_("Op deze computer ontbreekt het deel van Baken dat plannen leest.")
NO_PLAN = N_("Dit bestand is geen plan dat deze versie kan lezen.")
NO_POINTS = N_("Dit plan heeft geen punten. Er valt niets te besluiten.")


class Read(msgspec.Struct, frozen=True):
    """A plan file as read: what it says, and the digest that authorities sign."""

    plan: "Plan"
    digest: bytes

    @property
    def title(self) -> str:
        return self.plan.wishes.name


def read(data: bytes) -> Read:
    """The plan of a file.  Raises `Refusal`."""
    try:
        from ..planning import plan as files
    except ModuleNotFoundError as missing:
        raise Refusal("planning.not_here", NOT_HERE) from missing
    try:
        found = files.plan_of(data)
    except files.BadPlan as error:
        raise Refusal("planning.no_plan", NO_PLAN) from error
    if not found.points:
        raise Refusal("planning.no_points", NO_POINTS)
    return Read(found, files.digest(data))


def wanted(plan: "Plan", charter: Charter) -> list[Wanted]:
    """The places of a plan, with the names that the region has for its municipalities.

    A plan without coordination points puts its points behind the only one that there is.
    """
    known = {p.municipality.casefold(): p.municipality for p in charter.places if p.municipality}
    teams = {p.municipality for p in charter.places if p.kind is PlaceKind.GCT}
    near = _municipalities(plan)
    seats = [place.code for place in charter.places if place.kind is PlaceKind.CP]
    only = seats[0] if len(seats) == 1 and not plan.coordination else ""

    def municipality(told: str, code: str) -> str:
        name = told.strip() or near.get(code, "")
        if not name and len(teams) == 1:
            return next(iter(teams))
        return known.get(name.casefold(), name)

    out = [
        Wanted(
            key=one.site.code,
            kind=PlaceKind.CP,
            name=one.site.name,
            municipality=municipality(one.site.municipality, one.site.code),
            address=one.site.address,
            fallback=one.fallback,
        )
        for one in plan.coordination
        if one.appointed
    ]
    return out + [
        Wanted(
            key=one.site.code,
            kind=PlaceKind.NSP,
            name=one.site.name,
            municipality=municipality(one.site.municipality, one.site.code),
            address=one.site.address,
            area=one.area or only,
            fallback=one.fallback,
            services=tuple(sorted({served.service.word for served in one.services})),
        )
        for one in plan.points
    ]


def _municipalities(plan: "Plan") -> dict[str, str]:
    """Where most of the residents of each point live."""
    people: dict[str, Counter[str]] = {}
    for one in plan.reached:
        if one.neighbourhood.municipality:
            counter = people.setdefault(one.point, Counter())
            counter[one.neighbourhood.municipality] += int(one.neighbourhood.people.all)
    return {code: counter.most_common(1)[0][0] for code, counter in people.items()}


def residents(plan: "Plan", codes: dict[str, str]) -> dict[str, int]:
    """For how many people each point is, by its call sign."""

    def count(point: "Chosen") -> int:
        return min(round(point.residents), 999_999)

    return {codes[one.site.code]: count(one) for one in plan.points if one.site.code in codes}
