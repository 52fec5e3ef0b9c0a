# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Observations (waarnemingen): what people see around the point, and whether it is so.

What nobody confirmed is called unconfirmed, in the list too.
"""

from typing import Any

from litestar import Response, get, post
from litestar.params import FromPath, FromQuery

from ..domain.observations import (
    ConfirmObservation,
    NoteObservation,
    Observation,
    RefuteObservation,
    State,
)
from ..domain.words import N_
from ..node.node import Receipt
from .export import as_csv, utc
from .facts import facts_of, history
from .forms import Form, Kind, Sheet
from .posted import Words
from .screen import Screen, ThisScreen

LIST_MAX = 200
EXPORT_MAX = 10_000
COLUMNS = (
    N_("Nummer"),
    N_("Gezien (UTC)"),
    N_("Stand"),
    N_("Waarover gaat het?"),
    N_("Buurt of straat"),
    N_("Waar precies?"),
    N_("Wat is er te zien?"),
    N_("Hoe zeker is het?"),
)

NOTE = Form("waarneming", NoteObservation, given=("no",), kinds={"where": Kind.LINE})
CONFIRM = Form("bevestigen", ConfirmObservation)
REFUTE = Form("ontkrachten", RefuteObservation)
JUDGEMENTS = {"bevestigen": CONFIRM, "ontkrachten": REFUTE}

FILTERS = {
    "": (N_("alles"), ()),
    "niet-bevestigd": (N_("niet bevestigd"), (State.UNCONFIRMED,)),
    "bevestigd": (N_("bevestigd"), (State.CONFIRMED,)),
}


@get("/waarnemingen")
async def listed(screen: ThisScreen, toon: FromQuery[str] = "") -> Response[Any]:
    """All observations that this place may read, newest first."""
    toon = toon if toon in FILTERS else ""
    _, states = FILTERS[toon]
    found = screen.node.records(
        screen.node.query("observations", states=states, order="newest", limit=LIST_MAX)
    )
    return screen.page(
        "observations/list.html",
        path="/waarnemingen",
        observations=found,
        filters=FILTERS,
        shown=toon,
    )


@get("/waarnemingen.csv")
async def export(screen: ThisScreen) -> Response[bytes]:
    """The observations as a table."""
    found: list[Observation] = screen.node.records(
        screen.node.query("observations", order="newest", limit=EXPORT_MAX)
    )
    columns = [screen.say(title) for title in COLUMNS]
    rows = (
        (
            seen.short,
            utc(seen.seen_at),
            screen.say(seen.state.label),
            screen.say(seen.note.category.label),
            seen.note.district,
            seen.note.where,
            seen.note.text,
            screen.say(seen.note.source_grade.label),
        )
        for seen in found
    )
    return as_csv("waarnemingen", screen, columns, rows)


@get("/waarnemingen/nieuw")
async def blank(screen: ThisScreen) -> Response[Any]:
    return _form(screen, screen.open(NOTE))


def _form(screen: Screen, sheet: Sheet) -> Response[str]:
    return screen.page("observations/note.html", sheet=sheet)


@post("/waarnemingen/nieuw")
async def note(screen: ThisScreen, posted: Words) -> Response[Any]:
    """Write down what was seen."""
    return screen.send(NOTE, posted, lambda sheet: _form(screen, sheet), _noted)


def _noted(receipt: Receipt) -> str:
    return f"/waarnemingen/{receipt.short}"


@get("/waarnemingen/{short:str}")
async def show(screen: ThisScreen, short: FromPath[str]) -> Response[Any]:
    """One observation: what was seen, and what was found of it."""
    return _page(screen, short)


@post("/waarnemingen/{short:str}/{word:str}")
async def judged(
    screen: ThisScreen, short: FromPath[str], word: FromPath[str], posted: Words
) -> Response[Any]:
    """It is so, or it isn't."""
    form, found = JUDGEMENTS.get(word), _of(screen, short)
    if form is None or found is None:
        return screen.go("/waarnemingen")
    return screen.send(
        form,
        posted,
        lambda sheet: _page(screen, short, sheet),
        f"/waarnemingen/{found.short}",
        about=found.short,
        record=found.id,
    )


def _page(screen: Screen, short: str, tried: Sheet | None = None) -> Response[Any]:
    found = _of(screen, short)
    if found is None:
        return screen.page("observations/unknown.html", 404)

    def sheet(form: Form) -> Sheet | None:
        if not screen.may(form.act):
            return None
        return tried if tried is not None and tried.form is form else screen.open(form, found.short)

    return screen.page(
        "observations/show.html",
        path=f"/waarnemingen/{found.short}",
        observation=found,
        facts=facts_of(found.note, skip=("no", "minutes_ago")),
        history=history(screen, found.id),
        confirm=sheet(CONFIRM) if found.state is not State.CONFIRMED else None,
        refute=sheet(REFUTE) if found.state is not State.REFUTED else None,
    )


def _of(screen: Screen, short: str) -> Observation | None:
    found = screen.node.by_key("observations", short[:40].upper())
    return found if isinstance(found, Observation) else None


routes = [listed, export, blank, note, show, judged]
