# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The log and the decisions (logboek en besluitenlijst) on screen.

A line is never changed: a correction stands beside it, and both are shown.
"""

from typing import Any

from litestar import Response, get, post
from litestar.params import FromPath, FromQuery

from ..domain.journal import CorrectLine, Kind, Line, WriteLine
from ..domain.words import N_
from . import forms
from .export import as_csv, utc
from .forms import Form, Sheet
from .posted import Words
from .screen import Screen, ThisScreen

LIST_MAX = 200
EXPORT_MAX = 10_000
COLUMNS = (
    N_("Nummer"),
    N_("Geschreven (UTC)"),
    N_("Soort"),
    N_("Rol"),
    N_("Tekst"),
    N_("Zo moet het zijn"),
    N_("Waarom dit besluit?"),
    N_("Wat kon ook?"),
)

WRITE = Form("regel", WriteLine, given=("no", "about"), kinds={"kind": forms.Kind.TILES})
CORRECT = Form("verbetering", CorrectLine)

SHOWN = {"": N_("alles"), "besluiten": N_("besluiten")}


@get("/logboek")
async def book(screen: ThisScreen, toon: FromQuery[str] = "") -> Response[Any]:
    """The lines that this place may read, newest first."""
    toon = toon if toon in SHOWN else ""
    found: list[Line] = screen.node.records(
        screen.node.query("journal", order="newest", limit=LIST_MAX)
    )
    lines = [line for line in found if not toon or line.line.kind is Kind.DECISION]
    return screen.page("journal/book.html", path="/logboek", lines=lines, filters=SHOWN, shown=toon)


@get("/logboek.csv")
async def export(screen: ThisScreen) -> Response[bytes]:
    """The log as a table: every text that was written, the corrections after the line."""
    found: list[Line] = screen.node.records(
        screen.node.query("journal", order="newest", limit=EXPORT_MAX)
    )
    columns = [screen.say(title) for title in COLUMNS]
    rows = (
        (
            line.short,
            utc(line.at),
            screen.say(line.line.kind.label),
            screen.say(line.role.label),
            line.line.text,
            " / ".join(correction.text for correction in line.corrections),
            line.line.reason,
            line.line.options,
        )
        for line in found
    )
    return as_csv("logboek", screen, columns, rows)


@get("/logboek/nieuw")
async def blank(screen: ThisScreen) -> Response[Any]:
    return _form(screen, screen.open(WRITE))


def _form(screen: Screen, sheet: Sheet) -> Response[str]:
    return screen.page("journal/write.html", sheet=sheet)


@post("/logboek/nieuw")
async def write(screen: ThisScreen, posted: Words) -> Response[Any]:
    """One line more."""
    return screen.send(WRITE, posted, lambda sheet: _form(screen, sheet), "/logboek")


@get("/logboek/{short:str}")
async def line_page(screen: ThisScreen, short: FromPath[str]) -> Response[Any]:
    """One line, to correct it."""
    return _line(screen, short)


@post("/logboek/{short:str}/verbeteren")
async def correct(screen: ThisScreen, short: FromPath[str], posted: Words) -> Response[Any]:
    """How it should read."""
    found = _of(screen, short)
    if found is None:
        return screen.go("/logboek")
    return screen.send(
        CORRECT,
        posted,
        lambda sheet: _line(screen, short, sheet),
        "/logboek",
        about=found.short,
        record=found.id,
    )


def _line(screen: Screen, short: str, tried: Sheet | None = None) -> Response[Any]:
    found = _of(screen, short)
    if found is None:
        return screen.go("/logboek")
    own = found.place == screen.place.number and screen.may(CorrectLine)
    sheet = tried or (screen.open(CORRECT, found.short, text=found.text) if own else None)
    return screen.page(
        "journal/line.html", path=f"/logboek/{found.short}", line=found, correct=sheet
    )


def _of(screen: Screen, short: str) -> Line | None:
    found = screen.node.by_key("journal", short[:40].upper())
    return found if isinstance(found, Line) else None


routes = [book, export, blank, write, line_page, correct]
