# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Plans (plannen): the tool of a policy officer, in calm years.

    files -> wishes -> a run -> a result as map, tables and papers -> side by side -> decided

The pages know plans as files (`planjobs.py`); what a plan says is read by `planviews.py`, which
needs the libraries of planning.  The rule guarded: a node without these says so on the page,
and everything else of it goes on.
"""

import asyncio
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

from litestar import Request, Response, get, post
from litestar.exceptions import NotFoundException
from litestar.params import FromPath
from litestar.response import Redirect

from ..domain.charter import GCT_STAFF, PlaceKind, Role
from ..domain.words import N_
from .planjobs import (
    BYTES_MAX,
    FILES_MAX,
    MADE,
    STATE,
    WISHES,
    Kept,
    Plans,
    State,
    TooMuch,
    file_name,
)
from .posted import Words
from .screen import Screen, ThisScreen, failed, one
from .uploads import files_in

PATH = "/plannen"
PIECE_BYTES = 1 << 18
TITLE_MAX, TEXT_MAX = 80, 100_000
WHO = GCT_STAFF | {Role.CP_DUTY_OFFICER, Role.CP_INFO_MANAGER, Role.CP_LOGISTICS}

UPLOADS = {
    "mensen": N_("Waar mensen wonen: tabel van CBS, postcodes of GeoPackage"),
    "plekken": N_("Gebouwen waar een punt kan komen: CSV of GeoJSON"),
    "grenzen": N_("Grenzen van buurten: GeoPackage"),
    "wegen": N_("Wegen, voor de loopafstand: OpenStreetMap"),
    "hoogte": N_("Hoogtekaart: ASCII-raster"),
    "wensen": N_("Een planbestand dat al klaar is: plan.toml"),
}
PAPERS = {
    "raad": N_("Rapport voor de raad (PDF)"),
    "bewoners": N_("Kaart voor bewoners (PDF)"),
    "materiaal": N_("Materiaal en sleutels per punt (PDF)"),
    "xlsx": N_("Alle tabellen (XLSX)"),
    "geojson": N_("Kaart als GeoJSON"),
    "plan": N_("Het planbestand"),
    "ritten": N_("Ritten met drinkwater (PDF)"),
}
DRAWINGS = frozenset({"tekening", "spreiding", "kromme"})
COMPARED_MAX = 4
OWN = frozenset({MADE, STATE})  # files of ours beside those that were brought

NAME_IT = N_("Geef het plan een naam.")
NO_FILE = N_("Kies een bestand met waar mensen wonen, of een planbestand.")
TOO_MANY_FILES = N_("Een plan heeft hoogstens {most} bestanden.")
TOO_LARGE = N_("De bestanden zijn samen groter dan {most} MB.")
NOT_KEPT = N_("De bestanden zijn niet te bewaren. Is de schijf vol? Er is niets veranderd.")
CHOOSE_SOME = N_("Kies twee tot vier plannen die klaar zijn.")
LOOK_BELOW = N_("Er is iets niet goed ingevuld. Het staat bij de vraag.")
BUSY = N_("Dit plan wordt nu berekend. Stop het eerst.")


def views() -> ModuleType | None:
    """What reads plans, where its libraries are installed."""
    try:
        from . import planviews
    except ModuleNotFoundError:
        return None
    return planviews


def may_plan(screen: Screen) -> bool:
    """Is this somebody of an office who makes plans?"""
    return screen.place.kind is not PlaceKind.NSP and bool(set(screen.hats) & WHO)


def plans_of(screen: Screen) -> Plans:
    return screen.site.plans


def _refused(screen: Screen) -> Response[Any] | None:
    """The page for who may not, or where planning can't be done; None where all is well."""
    status = 200 if screen.request.method == "GET" else 403
    if not may_plan(screen):
        return screen.page("planning/refused.html", status, lacks=False)
    if views() is None:
        return screen.page("planning/refused.html", status, lacks=True)
    return None


def _folder(screen: Screen, name: str) -> Path:
    path = plans_of(screen).path(name)
    if path is None:
        raise NotFoundException
    return path


@get(PATH)
async def listed(screen: ThisScreen) -> Response[Any]:
    """All plans at this computer."""
    return _refused(screen) or _list(screen)


def _list(screen: Screen, fault: str = "", **values: object) -> Response[str]:
    plans = plans_of(screen)
    return screen.page(
        "planning/list.html",
        path=PATH,
        plans=[(name, plans.kept(name)) for name in plans.names()],
        fault=screen.say(fault, **values),
        State=State,
    )


@get(f"{PATH}/nieuw")
async def blank(screen: ThisScreen) -> Response[Any]:
    """The form for a new plan: its name and its files."""
    return _refused(screen) or _new(screen)


def _new(screen: Screen, fault: str = "", **values: object) -> Response[str]:
    return screen.page(
        "planning/new.html", path=PATH, uploads=UPLOADS, fault=screen.say(fault, **values)
    )


@post(f"{PATH}/nieuw", request_max_body_size=BYTES_MAX + PIECE_BYTES)
async def new(screen: ThisScreen, request: Request[Any, Any, Any]) -> Response[Any]:
    """A new plan from what was uploaded; next come its wishes."""
    if refused := _refused(screen):
        return refused
    shown = views()
    assert shown is not None
    form = await request.form()
    title = str(form.get("naam", "")).strip()[:TITLE_MAX]
    if not title:
        return failed(_new(screen, NAME_IT), 400)
    brought = {name: await files_in(request, name) for name in UPLOADS}
    if not brought["mensen"] and not brought["wensen"]:
        return failed(_new(screen, NO_FILE), 400)
    if sum(map(len, brought.values())) > FILES_MAX:
        return failed(_new(screen, TOO_MANY_FILES, most=FILES_MAX), 400)
    try:
        path = plans_of(screen).begin(title, screen.now_s)
    except TooMuch as full:
        return failed(_new(screen, full.text, **full.values), 409)
    except OSError:
        return failed(_new(screen, NOT_KEPT), 507)
    names: dict[str, str] = {}
    left = BYTES_MAX
    try:
        for field, files in brought.items():
            for file in files:
                kept = WISHES if field == "wensen" else file_name(file.filename)
                if field != "wensen" and (path / kept).exists():
                    kept = f"{field}-{kept}"
                names.setdefault(field, kept)
                with (path / kept).open("xb") as out:
                    while piece := await file.read(PIECE_BYTES):
                        left -= len(piece)
                        if left < 0:
                            raise TooMuch(TOO_LARGE, most=BYTES_MAX >> 20)
                        await asyncio.to_thread(out.write, piece)
        if "wensen" not in names:
            (path / WISHES).write_text(shown.planform.first(title, names), "utf-8")
    except TooMuch as large:
        plans_of(screen).remove(path.name)
        return failed(_new(screen, large.text, **large.values), 413)
    except OSError:
        plans_of(screen).remove(path.name)
        return failed(_new(screen, NOT_KEPT), 507)
    return Redirect(f"{PATH}/{path.name}/wensen", status_code=303)


@post(f"{PATH}/nieuw/voorbeeld")
async def example(screen: ThisScreen, posted: Words) -> Response[Any]:
    """The example that comes with Baken, as a plan."""
    if refused := _refused(screen):
        return refused
    shown = views()
    assert shown is not None
    try:
        path = plans_of(screen).begin(screen.say(N_("Voorbeeld")), screen.now_s)
        await asyncio.to_thread(shown.write_example, path)
    except TooMuch as full:
        return failed(_list(screen, full.text, **full.values), 409)
    except OSError:
        return failed(_list(screen, NOT_KEPT), 507)
    return Redirect(f"{PATH}/{path.name}/wensen", status_code=303)


@get(f"{PATH}/{{name:str}}/wensen")
async def wishes(screen: ThisScreen, name: FromPath[str]) -> Response[Any]:
    """What the plan wishes, as a form and as the file."""
    if refused := _refused(screen):
        return refused
    return _wishes(screen, name, _text(_folder(screen, name)))


def _text(path: Path) -> str:
    try:
        with (path / WISHES).open("rb") as file:
            return file.read(TEXT_MAX).decode("utf-8", "replace")
    except OSError:
        return ""


def _wishes(
    screen: Screen,
    name: str,
    text: str,
    fault: str = "",
    *,
    sheet: Any = None,
    as_text: bool = False,
) -> Response[str]:
    shown = views()
    assert shown is not None
    form = shown.planform
    return screen.page(
        "planning/wishes.html",
        path=f"{PATH}/{name}/wensen",
        name=name,
        kept=plans_of(screen).kept(name),
        form=form,
        sheet=sheet or form.of_text(text, screen.viewer.language),
        text=text,
        as_text=as_text,
        fault=fault,
        files=sorted(
            file.name
            for file in _folder(screen, name).iterdir()
            if file.is_file() and not file.name.startswith(".") and file.name not in OWN
        ),
    )


@post(f"{PATH}/{{name:str}}/wensen")
async def wish(screen: ThisScreen, name: FromPath[str], posted: Words) -> Response[Any]:
    """Keep the wishes and let the plan be made."""
    if refused := _refused(screen):
        return refused
    path, plans = _folder(screen, name), plans_of(screen)
    shown = views()
    assert shown is not None
    if plans.kept(name).state in (State.RUNNING, State.QUEUED):
        return failed(_wishes(screen, name, _text(path), screen.say(BUSY)), 409)
    sheet, as_text = None, one(posted, "hoe") == "tekst"
    if as_text:
        text = one(posted, "tekst").replace("\r\n", "\n")[:TEXT_MAX]
    else:
        text, sheet = shown.planform.changed(_text(path), posted, screen.viewer.language)

    def again(fault: str, status: int) -> Response[str]:
        page = _wishes(screen, name, text, fault, sheet=sheet, as_text=as_text)
        return failed(page, status)

    if sheet is not None and sheet.faults:
        return again(screen.say(LOOK_BELOW), 400)
    if wrong := shown.wrong(text):
        return again(wrong, 400)
    try:
        await asyncio.to_thread((path / WISHES).write_text, text, "utf-8")
        plans.start(name)
    except OSError:
        return again(screen.say(NOT_KEPT), 507)
    except TooMuch as full:
        return again(screen.say(full.text, **full.values), 409)
    return Redirect(f"{PATH}/{name}", status_code=303)


@get(f"{PATH}/{{name:str}}")
async def plan(screen: ThisScreen, name: FromPath[str]) -> Response[Any]:
    """One plan: how far it is, or what came of it."""
    if refused := _refused(screen):
        return refused
    path, plans = _folder(screen, name), plans_of(screen)
    kept, shown = plans.kept(name), views()
    assert shown is not None
    found = None
    if kept.state is State.DONE:
        found = await asyncio.to_thread(
            shown.result, path / MADE, screen.say, screen.viewer.language
        )
    return screen.page(
        "planning/plan.html",
        path=f"{PATH}/{name}",
        name=name,
        kept=kept,
        state=State,
        progress=plans.progress(name),
        cancelling=plans.cancelling(name),
        found=found,
        error=_error(kept, screen),
        papers=PAPERS,
    )


def _error(kept: Kept, screen: Screen) -> str:
    """What went wrong, in the language of who looks."""
    said = kept.error.get(screen.viewer.language)
    return said if said is not None else screen.say(kept.error.get("nl", ""))


@get(f"{PATH}/{{name:str}}/stand")
async def standing(screen: ThisScreen, name: FromPath[str]) -> Response[Any]:
    """How far a run is: the part of the page that asks again each second."""
    if refused := _refused(screen):
        return refused
    _folder(screen, name)
    plans = plans_of(screen)
    kept = plans.kept(name)
    response = screen.page(
        "planning/standing.html",
        name=name,
        kept=kept,
        state=State,
        progress=plans.progress(name),
        cancelling=plans.cancelling(name),
    )
    if kept.state not in (State.RUNNING, State.QUEUED):
        response.headers["hx-refresh"] = "true"  # it is done: show what came of it
    return response


@post(f"{PATH}/{{name:str}}/stop")
async def cancel(screen: ThisScreen, name: FromPath[str], posted: Words) -> Response[Any]:
    """Stop a run; the best so far is kept."""
    if refused := _refused(screen):
        return refused
    _folder(screen, name)
    plans_of(screen).cancel(name)
    return Redirect(f"{PATH}/{name}", status_code=303)


@post(f"{PATH}/{{name:str}}/weg")
async def remove(screen: ThisScreen, name: FromPath[str], posted: Words) -> Response[Any]:
    """Take a plan away with its files, once that was said twice."""
    if refused := _refused(screen):
        return refused
    _folder(screen, name)
    if one(posted, "zeker") != "ja":
        return Redirect(f"{PATH}/{name}", status_code=303)
    if plans_of(screen).kept(name).state is State.RUNNING:
        return failed(_list(screen, BUSY), 409)
    await asyncio.to_thread(plans_of(screen).remove, name)
    return Redirect(PATH, status_code=303)


@get(f"{PATH}/{{name:str}}/kaart.json")
async def mapped(screen: ThisScreen, name: FromPath[str]) -> Response[Any]:
    """The plan as GeoJSON, for the map on the page."""
    return await _paper(screen, name, "light", "application/geo+json", "")


@get(f"{PATH}/{{name:str}}/stuk/{{paper:str}}")
async def paper(screen: ThisScreen, name: FromPath[str], paper: FromPath[str]) -> Response[Any]:
    """A paper or a file that is made of the plan."""
    if paper in DRAWINGS:
        return await _paper(screen, name, paper, "image/svg+xml", "")
    if paper not in PAPERS:
        raise NotFoundException
    kind, suffix = {
        "xlsx": ("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
        "geojson": ("application/geo+json", "geojson"),
        "plan": ("application/json", "json"),
    }.get(paper, ("application/pdf", "pdf"))
    return await _paper(screen, name, paper, kind, f"{name}-{paper}.{suffix}")


async def _paper(screen: Screen, name: str, paper: str, kind: str, saved_as: str) -> Response[Any]:
    if refused := _refused(screen):
        return refused
    path, shown = _folder(screen, name), views()
    assert shown is not None
    code = str(screen.request.query_params.get("punt", ""))[:40]
    make: Callable[..., bytes | None] = shown.paper
    data = await asyncio.to_thread(
        make, path / MADE, paper, screen.say, screen.viewer.language, code
    )
    if data is None:
        raise NotFoundException
    headers = {"content-disposition": f'inline; filename="{saved_as}"'} if saved_as else {}
    return Response(data, media_type=kind, headers=headers)


@get(f"{PATH}/naast-elkaar")
async def compared(screen: ThisScreen) -> Response[Any]:
    """Two to four plans side by side."""
    if refused := _refused(screen):
        return refused
    plans, shown = plans_of(screen), views()
    assert shown is not None
    asked = list(dict.fromkeys(screen.request.query_params.getall("plan", [])))
    done = [name for name in asked if plans.kept(name).state is State.DONE and plans.path(name)]
    if not 2 <= len(done) <= COMPARED_MAX:
        return _list(screen, CHOOSE_SOME)
    files = [_folder(screen, name) / MADE for name in done]
    found = await asyncio.to_thread(shown.side_by_side, files, screen.say, screen.viewer.language)
    if found is None:
        return _list(screen, CHOOSE_SOME)
    return screen.page("planning/compared.html", path=PATH, names=done, found=found)


routes = [
    listed,
    blank,
    new,
    example,
    compared,
    wishes,
    wish,
    plan,
    standing,
    cancel,
    remove,
    mapped,
    paper,
]
