# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Drafts: what is being typed is kept at the node, and comes back.

The page posts the whole form as one types; a closed lid, a dead battery or a
wrong tap brings it back.  Starting anew puts the draft aside and offers it
again, so that this too can be undone.  A draft stays on this node and belongs
to one person.
"""

import re

from litestar import Response, post

from ..domain.words import N_
from ..kernel.errors import Refusal, StoreFull
from .posted import Words
from .screen import ABOUT_FIELD, ASIDE, FORM_FIELD, NEXT_FIELD, Screen, ThisScreen, local, one

NAME = re.compile(r"[A-Za-z0-9-]{1,40}", re.ASCII)
ABOUT = re.compile(r"[A-Za-z0-9-]{0,40}", re.ASCII)

KEPT = N_("Bewaard om {time}. Je kunt dit later afmaken.")
NOT_KEPT = N_("Dit is te lang om tussendoor te bewaren. Verstuur het, of maak het korter.")
FULL = N_("De schijf is vol. Wat je typt wordt niet bewaard. Schrijf het op papier.")


@post("/concept")
async def save(screen: ThisScreen, posted: Words) -> Response[str]:
    """Keep what is typed so far; says so in one line."""
    name, about = _which(posted)
    if not name:
        return Response("", status_code=400, media_type="text/html")
    try:
        screen.save_draft(name, about, posted)
        said = screen.say(KEPT, time=screen.clock_s(screen.now_s))
    except Refusal:
        said = screen.say(NOT_KEPT)
    except StoreFull:
        said = screen.say(FULL)
    return Response(said, media_type="text/plain; charset=utf-8")


@post("/concept/later")
async def later(screen: ThisScreen, posted: Words) -> Response[str]:
    """Keep what is typed so far, and go on with something else."""
    try:
        keep(screen, posted)
    except Refusal:
        return screen.page("not_kept.html", 400, sentence=NOT_KEPT)
    except StoreFull:
        return screen.page("not_kept.html", 507, sentence=FULL)
    return screen.go(_back(posted))


@post("/concept/opnieuw")
async def restart(screen: ThisScreen, posted: Words) -> Response[str]:
    """Put the draft aside and show an empty form."""
    _move(screen, posted, "", ASIDE)
    return screen.go(_back(posted))


@post("/concept/terug")
async def restore(screen: ThisScreen, posted: Words) -> Response[str]:
    """Bring back the draft that was put aside."""
    _move(screen, posted, ASIDE, "")
    return screen.go(_back(posted))


def keep(screen: Screen, posted: dict[str, list[str]]) -> None:
    """Keep a form that says which one it is.  Raises `Refusal` or `StoreFull`."""
    name, about = _which(posted)
    if name:
        screen.save_draft(name, about, posted)


def _move(screen: Screen, posted: dict[str, list[str]], here: str, there: str) -> None:
    name, about = _which(posted)
    draft = screen.draft(name + here, about) if name else None
    if draft is not None:
        screen.save_draft(name + there, about, draft.words)
        screen.drop_draft(name + here, about)


def _which(posted: dict[str, list[str]]) -> tuple[str, str]:
    name, about = one(posted, FORM_FIELD), one(posted, ABOUT_FIELD)
    if NAME.fullmatch(name) and ABOUT.fullmatch(about):
        return name, about
    return "", ""


def _back(posted: dict[str, list[str]]) -> str:
    return local(one(posted, NEXT_FIELD))


routes = [save, later, restart, restore]
