# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Readiness (schouw): which points could be ordered open, what each lacks, who looks again when.

The list begins with the point that needs work most.  The rules guarded: nothing is
ticked beforehand, and what nobody looked at shows as not seen, never as in order.
"""

from typing import Any

import msgspec
from litestar import Response, get, post
from litestar.params import FromPath

from ..domain.audits import (
    AUDIT,
    AUDIT_ITEMS,
    NOTE_LETTERS_MAX,
    Audit,
    AuditItem,
    AuditPoint,
    Found,
    Mark,
    Readiness,
    Topic,
    UpdateItem,
    readiness,
)
from ..domain.charter import Place, PlaceKind
from ..domain.points import PlanPoint, Point
from ..kernel.stamp import from_wall
from ..node import adopting
from .forms import Form, Kind, Option, Sheet
from .plandecide import make_ready, table_of, who_may
from .posted import Words
from .screen import Screen, ThisScreen, one

PATH = "/punten/schouw"
AUDITS_READ = 1_000  # the newest; of most points the last is among them
ITEM, NOTE = "item-", "opmerking-"

AUDIT_FORM = Form("schouw", AuditPoint, given=("place", "marks", "notes", "no"))
UPDATE_FORM = Form(
    "onderdeel",
    UpdateItem,
    given=("place",),
    kinds={"found": Kind.TILES},
    options={"item": [Option(str(one.number), one.text, one.number) for one in AUDIT]},
)


class Part(msgspec.Struct, frozen=True):
    """A topic of the audit with its items."""

    topic: Topic
    items: tuple[AuditItem, ...]


PARTS = tuple(Part(topic, tuple(item for item in AUDIT if item.topic is topic)) for topic in Topic)


class Ready(msgspec.Struct, frozen=True):
    """A point in the list, with its last audit and how ready that makes it now."""

    place: Place
    audit: Audit | None
    now: Readiness
    overdue: bool
    state: str  # of the point itself (Dutch)


def points_of(screen: Screen) -> list[Ready]:
    """The points that this place stands for or behind, who needs work first."""
    node, now = screen.node, from_wall(screen.now_s)
    found = node.records(node.query("audits", order="newest", limit=AUDITS_READ))
    last: dict[int, Audit] = {}
    for audit in found:
        held = last.get(audit.place)
        if held is None or (audit.at, audit.id) > (held.at, held.id):
            last[audit.place] = audit
    rows = [
        _ready(screen, place, last.get(place.number), now)
        for place in node.charter.points_of(screen.place)
    ]
    return sorted(rows, key=lambda row: (not row.overdue, row.now.score, row.place.code))


def _ready(screen: Screen, place: Place, audit: Audit | None, now: int) -> Ready:
    stands = readiness(audit, now)
    point = screen.node.by_key("points", place.code)
    state = point.state.label if isinstance(point, Point) else ""
    return Ready(place, audit, stands, now >= stands.due, state)


@get(PATH)
async def overview(screen: ThisScreen) -> Response[Any]:
    """All points of this place, with what lacks."""
    rows = points_of(screen)
    node = screen.node
    return screen.page(
        "readiness/list.html",
        path=PATH,
        rows=rows,
        ready=sum(row.now.ready for row in rows),
        unplanned=adopting.unplanned(node) if screen.may(PlanPoint) else [],
        mine=adopting.makes_ready(node) == node.card.number,
        plans=node.charter.plans,
        without=len(adopting.without_computer(node.charter)),
        office=screen.place.kind is not PlaceKind.NSP,
    )


@post(f"{PATH}/klaarzetten")
async def prepare(screen: ThisScreen) -> Response[Any]:
    """At a crisis team: make the points ready that were decided and have no record yet."""
    if not screen.may(PlanPoint):
        return screen.page("region/refused.html", 403, who=who_may(PlanPoint))
    return make_ready(screen, {}) or screen.go(PATH)


@get(f"{PATH}/koffers.csv")
async def kits(screen: ThisScreen) -> Response[Any]:
    """The table for `baken region enrol`, of all places without a computer."""
    return table_of(screen.node.charter)


# --- one point -----------------------------------------------------------------


def _row_of(screen: Screen, code: str) -> Ready | None:
    wanted = code[:20].upper()
    return next((row for row in points_of(screen) if row.place.code == wanted), None)


@get("/punten/{code:str}/schouw")
async def show(screen: ThisScreen, code: FromPath[str]) -> Response[Any]:
    """One point: what was found last, what lacks, and the audit to fill in."""
    row = _row_of(screen, code)
    return _page(screen, row) if row is not None else _unknown(screen, code)


def _unknown(screen: Screen, code: str) -> Response[Any]:
    return screen.page("points/unknown.html", 404, code=code[:20])


def _page(
    screen: Screen,
    row: Ready,
    sheet: Sheet | None = None,
    words: Words | None = None,
    update: Sheet | None = None,
) -> Response[str]:
    code = row.place.code
    draft = screen.draft(AUDIT_FORM.name, code)
    if sheet is None and draft is not None:
        words = draft.words
        sheet = AUDIT_FORM.kept(draft.words)
        sheet.about, sheet.saved_s = code, draft.at_s
    words = words or {}
    marks: dict[int, Mark] = {m.item: m for m in row.audit.marks} if row.audit else {}
    return screen.page(
        "readiness/point.html",
        path=f"/punten/{code}/schouw",
        row=row,
        lacks=[(item, marks.get(item.number)) for item in row.now.lacks],
        good=[(item, marks[item.number]) for item in AUDIT if item not in row.now.lacks],
        may=screen.may(AuditPoint),
        sheet=sheet or screen.open(AUDIT_FORM, code),
        update=update or screen.open(UPDATE_FORM, code),
        parts=PARTS,
        results=tuple(Found),
        marks=_marks(words),
        notes={number: one(words, f"{NOTE}{number}") for number in AUDIT_ITEMS},
        letters=NOTE_LETTERS_MAX,
    )


def _marks(posted: Words) -> dict[int, Found]:
    """The answers in a posted audit or its draft, by item; what makes no sense is left out."""
    known = {found.word: found for found in Found}
    words = {number: one(posted, f"{ITEM}{number}") for number in AUDIT_ITEMS}
    return {number: known[word] for number, word in words.items() if word in known}


@post("/punten/{code:str}/schouw")
async def audit(screen: ThisScreen, code: FromPath[str], posted: Words) -> Response[Any]:
    """Store an audit."""
    row = _row_of(screen, code)
    if row is None:
        return _unknown(screen, code)
    marks = _marks(posted)
    notes = {n: " ".join(one(posted, f"{NOTE}{n}").split())[:NOTE_LETTERS_MAX] for n in AUDIT_ITEMS}
    return screen.send(
        AUDIT_FORM,
        posted,
        lambda sheet: _page(screen, row, sheet, posted),
        f"/punten/{row.place.code}/schouw",
        about=row.place.code,
        place=row.place.number,
        marks=tuple(marks.items()),
        notes=tuple((n, text) for n, text in notes.items() if text and n in marks),
    )


@post("/punten/{code:str}/schouw/onderdeel")
async def update(screen: ThisScreen, code: FromPath[str], posted: Words) -> Response[Any]:
    """Say of one item how it is now."""
    row = _row_of(screen, code)
    if row is None or row.audit is None:
        return _unknown(screen, code)
    return screen.send(
        UPDATE_FORM,
        posted,
        lambda sheet: _page(screen, row, update=sheet),
        f"/punten/{row.place.code}/schouw",
        about=row.place.code,
        record=row.audit.id,
        place=row.place.number,
    )


routes: list[Any] = [overview, prepare, kits, show, audit, update]
