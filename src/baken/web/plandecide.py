# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""To decide on a plan (besluiten): from a plan on this computer to points of the region.

The page says what will change, who must approve and who did, and takes signatures as
the other pages of the region do; once it is in force it says what comes next.  The
rules guarded: what is signed is the digest of the very file that the page shows; a plan
that waits is signed further, never decided twice; and nothing shows as a point before
the safety region and the municipality both signed.
"""

import asyncio
from collections.abc import Iterable
from typing import Any

import msgspec
from litestar import Response, get, post
from litestar.params import FromPath

from ..domain.catalogue import BY_ACT
from ..domain.charter import AdoptedPlan, Charter, PlaceKind
from ..domain.decrees import AdmitPlace, Agree, Decide, Standing, bodies_needed
from ..domain.points import PlanPoint
from ..domain.whynot import may_do
from ..domain.words import N_
from ..kernel.act import Act
from ..kernel.errors import Refusal, StoreFull
from ..node import adopting, decreeing
from ..node.adopting import Draft, Part
from ..node.node import Node
from . import authorities, once, planned
from .authorities import NotSigned
from .decrees import DECREE, THE_REGION
from .forms import Fault
from .planned import Read
from .posted import Words
from .screen import FULL, Screen, ThisScreen, failed, one, token_of
from .stolen import who_decides

PATH = "/plannen/{name:str}/besluit"
PLACES_SHOWN = 20

CHANGED = N_("Het plan is intussen opnieuw gemaakt. Kijk eerst wat er nu in staat.")
NOTHING_LEFT = N_("Er valt niets meer te besluiten. Er is niets veranderd.")


class Body(msgspec.Struct, frozen=True):
    """Whose approval a plan needs, and who gave it."""

    name: str
    signed: tuple[str, ...]


class Asked(msgspec.Struct, frozen=True):
    """A plan as it is here: the file, what it would change still, and what was decided on it."""

    name: str
    read: Read
    draft: Draft | None
    fault: Fault | None
    parts: tuple[Part, ...]
    adopted: AdoptedPlan | None

    @property
    def waiting(self) -> tuple[Part, ...]:
        return tuple(part for part in self.parts if part.standing is Standing.WAITING)

    @property
    def open(self) -> bool:
        """Is there something in it that was not decided yet?"""
        return not self.waiting and self.draft is not None and bool(self.draft.parts)

    @property
    def in_force(self) -> bool:
        """Is all of it decided?"""
        return self.adopted is not None and not self.waiting and not self.open


async def _asked(screen: Screen, name: str) -> Asked | None:
    """The plan of this name; None where there is none.  Raises `Refusal` where it can't be read."""
    data = await asyncio.to_thread(screen.site.plans.made, name)
    return None if data is None else _of(screen, name, await asyncio.to_thread(planned.read, data))


def _of(screen: Screen, name: str, read: Read) -> Asked:
    """How the plan stands now."""
    node, fault, draft = screen.node, None, None
    parts = adopting.parts_of(node, read.digest)
    try:
        places = planned.wanted(read.plan, node.charter)
        draft = adopting.draft(node, read.title, read.digest, places)
    except Refusal as refusal:
        fault = Fault(refusal.sentence, dict(refusal.values))
    adopted = next((one for one in node.charter.plans if one.digest == read.digest), None)
    return Asked(name, read, draft, fault, tuple(parts), adopted)


# --- the page ------------------------------------------------------------------


@get(PATH)
async def page(screen: ThisScreen, name: FromPath[str]) -> Response[Any]:
    """What will change, who approves, and what comes next."""
    try:
        asked = await _asked(screen, name)
    except Refusal as refusal:
        return screen.page("plandecide/unknown.html", 404, sentence=refusal.sentence)
    return _page(screen, asked) if asked is not None else _unknown(screen)


def _unknown(screen: Screen) -> Response[Any]:
    return screen.page("plandecide/unknown.html", 404, sentence="")


def _page(
    screen: Screen, asked: Asked, fault: Fault | None = None, status: int = 200
) -> Response[Any]:
    node, charter = screen.node, screen.node.charter
    draft = asked.draft
    bodies = _bodies(screen, asked)
    new = _new(charter, asked)
    answer = screen.page(
        "plandecide/page.html",
        path=PATH.replace("{name:str}", asked.name),
        asked=asked,
        title=asked.read.title,
        digest=_spoken(asked.read.digest),
        counts=_counts(asked.read),
        new=_places(charter, new),
        updated=draft.updated if draft and not asked.waiting else (),
        kept=len(draft.kept) if draft else 0,
        stays=draft.stays if draft else (),
        shown=PLACES_SHOWN,
        teamless=_teamless(charter, new),
        bodies=bodies,
        lacking=[body.name for body in bodies if not body.signed],
        decree=f"{DECREE}/",
        may=screen.may(Decide),
        fault=fault or asked.fault,
        keys=authorities.held(screen),
        blocks=range(1, charter.quorum + 1),
        unplanned=adopting.unplanned(node),
        maker=_maker(node),
        without=len(adopting.without_computer(charter)),
        here=screen.place.kind is PlaceKind.GCT,
    )
    return failed(answer, status)


def _spoken(digest: bytes) -> str:
    """The digest in groups of four letters, to compare with a printed one."""
    text = digest.hex()
    return " ".join(text[at : at + 4] for at in range(0, len(text), 4))


def _counts(read: Read) -> tuple[int, int]:
    return len(read.plan.points), sum(one.appointed for one in read.plan.coordination)


def _new(charter: Charter, asked: Asked) -> list[AdmitPlace]:
    """The places that would come: of what waits, as it was signed; else as it would be now."""
    if not asked.waiting:
        return list(asked.draft.new) if asked.draft else []
    told = [change for part in asked.waiting for change in part.changes]
    return [one for one in told if isinstance(one, AdmitPlace) and one.number not in charter.place]


def _places(charter: Charter, found: Iterable[AdmitPlace]) -> list[tuple[AdmitPlace, str]]:
    """New places, each with the name of its coordination point."""
    new = {place.number: place.name for place in found}
    names = {number: place.name for number, place in charter.place.items()} | new
    shown = {place.number: place for place in found}  # told twice where two stand in for each other
    return [(place, names.get(place.area or 0, "")) for place in shown.values()]


def _teamless(charter: Charter, found: Iterable[AdmitPlace]) -> list[str]:
    """The municipalities of new points that have no crisis team in the region."""
    teams = {place.municipality for place in charter.places if place.kind is PlaceKind.GCT}
    wanted = {place.municipality for place in found if place.kind is PlaceKind.NSP}
    return sorted(wanted - teams)


def _bodies(screen: Screen, asked: Asked) -> list[Body]:
    """Whose approval it takes, the safety region first, and who gave it for all that waits."""
    charter = screen.node.charter
    known = {one.number: one for one in charter.authorities}
    pending = [(part.changes, part.signed) for part in asked.waiting]
    if not pending and asked.draft is not None:
        pending = [(changes, frozenset[int]()) for changes in asked.draft.parts]
    needed = {body for changes, _ in pending for body in bodies_needed(charter, changes)}
    out = []
    for body in sorted(needed):
        about = [signed for changes, signed in pending if body in bodies_needed(charter, changes)]
        everywhere = frozenset.intersection(*about)
        names = (known[n].name for n in sorted(everywhere) if n in known and known[n].body == body)
        out.append(Body(body or screen.say(THE_REGION), tuple(names)))
    return out


def _maker(node: Node) -> str:
    """The computer of this crisis team that makes its points ready, where that is another."""
    number = adopting.makes_ready(node)
    return "" if number == node.card.number else node.charter.node[number].code


# --- signing -------------------------------------------------------------------


@post(PATH)
async def sign(screen: ThisScreen, name: FromPath[str], posted: Words) -> Response[Any]:
    """Decide on it, or sign what waits: by one authority, or by as many as it takes."""
    node, where = screen.node, PATH.replace("{name:str}", name[:40])
    try:
        asked = await _asked(screen, name)
    except Refusal as refusal:
        return screen.page("plandecide/unknown.html", 404, sentence=refusal.sentence)
    if asked is None:
        return _unknown(screen)
    if not screen.may(Decide):
        return screen.page("region/refused.html", 403, who=who_decides())
    if (earlier := once.receipt_of(node, token_of(posted))) is not None:
        return screen.go(earlier)
    if one(posted, "digest") != asked.read.digest.hex():
        return _page(screen, asked, Fault(CHANGED), 409)
    behind = [part.signed for part in asked.waiting]
    signed = frozenset.intersection(*behind) if behind else frozenset[int]()
    try:
        found = await authorities.seeds(screen, posted, count=node.charter.quorum, signed=signed)
    except NotSigned as error:
        return _page(screen, asked, Fault(error.sentence, error.values), error.status)
    asked = _of(screen, name, asked.read)  # somebody else may have signed in that second
    if not asked.waiting and not asked.open:
        return _page(screen, asked, asked.fault or Fault(NOTHING_LEFT), 409)
    try:
        _submit(screen, asked, found)
    except Refusal as refusal:
        again = _of(screen, name, asked.read)
        return _page(screen, again, Fault(refusal.sentence, dict(refusal.values)), 400)
    except StoreFull:
        return _page(screen, asked, Fault(FULL), 507)
    screen.finish(token_of(posted), where)
    return screen.go(where)


def _submit(screen: Screen, asked: Asked, seeds: dict[int, bytes]) -> None:
    region = screen.node.charter.region
    for part in asked.waiting:
        new = {number: seed for number, seed in seeds.items() if number not in part.signed}
        if new:
            signed = decreeing.sign(region, part.decree.changes, new)
            screen.submit(Agree(signed=signed), part.decree.id)
    if asked.waiting or asked.draft is None:
        return
    for act in adopting.decisions(region, asked.draft.parts, seeds):
        screen.submit(act)


# --- afterwards ----------------------------------------------------------------


@post(PATH + "/punten")
async def ready(screen: ThisScreen, name: FromPath[str]) -> Response[Any]:
    """Make the points of this crisis team ready, with the residents that the plan counts."""
    where = PATH.replace("{name:str}", name[:40])
    try:
        asked = await _asked(screen, name)
    except Refusal:
        asked = None
    if asked is None:
        return _unknown(screen)
    if not screen.may(PlanPoint):
        return screen.page("region/refused.html", 403, who=who_may(PlanPoint))
    told = planned.residents(asked.read.plan, asked.draft.codes) if asked.draft else {}
    return make_ready(screen, told) or screen.go(where)


def who_may(act: type[Act]) -> list[str]:
    """The roles that may do this (Dutch)."""
    return [role.label for role in may_do(BY_ACT[act].does)]


def make_ready(screen: Screen, residents: dict[str, int]) -> Response[Any] | None:
    """Plan this crisis team's points; a page where that could not be stored."""
    try:
        if adopting.make_ready(screen.node, screen.now_s, residents):
            screen.site.runner.changed()
    except StoreFull:
        return screen.page("plandecide/unknown.html", 507, sentence=FULL)
    return None


@get("/plannen/{name:str}/koffers.csv")
async def kit(screen: ThisScreen, name: FromPath[str]) -> Response[Any]:
    """The table for `baken region enrol`: a computer for each place that has none."""
    return table_of(screen.node.charter)


def table_of(charter: Charter) -> Response[Any]:
    return Response(
        adopting.kit_table(charter),
        media_type="text/csv; charset=utf-8",
        headers={"content-disposition": 'attachment; filename="koffers.csv"'},
    )


routes: list[Any] = [page, sign, ready, kit]
