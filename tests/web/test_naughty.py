# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Naughty strings, through every field: stored or refused in words, and shown as text only."""

import json
from pathlib import Path

import httpx
import pytest

from baken.kernel.act import Act
from baken.web.forms import Form, Kind, clean

from .fakes import Page, Region
from .test_forms import ACTS, NOW_S

LIST = Path(__file__).parents[3] / "shared" / "data" / "bad-input" / "blns.json"
OWN = [
    "",
    " ",
    "\x00",
    "\ud800",
    "a\u202eb",
    "\ufeff",
    "'\"><script>alert(1)</script>",
    "{{ 7*7 }}",
    "${7*7}",
    "%s %d %(x)s {n} {}",
    "\r\nSet-Cookie: a=b",
    "😀" * 60,
    "ا" * 100,
    "Z̮̞̠͙͔ͅḀ̗̞͈̻̗Ḷ͙͎̯̹̞͓G̻O̭̗̮",
    "../../etc/passwd",
    "NULL",
    "1e1000",
    "<!--",
    "]]>",
    "&amp;",
]


def naughty() -> list[str]:
    found = json.loads(LIST.read_text("utf-8")) if LIST.exists() else []
    return [*OWN, *found]


@pytest.mark.parametrize("act_type", ACTS, ids=lambda act: act.__name__)
def test_every_field_of_every_act_takes_or_refuses_each(act_type: type[Act]) -> None:
    form = Form("proef", act_type)
    names = [*form.fields, *(c.name for f in form.fields.values() for c in f.columns)]
    for word in naughty():
        sheet = form.read({name: [word] for name in names}, NOW_S)
        assert (sheet.act is None) == bool(sheet.faults)
        for box in sheet:
            if box.field.kind in (Kind.LINE, Kind.TEXT):
                assert box.word == clean(word, lines=box.field.kind is Kind.TEXT)


FORMS = {
    "/balie/melding": ("where", "text", "floor", "access", "name", "reach", "device", "paper_ref"),
    "/waarnemingen/nieuw": ("text", "district", "where"),
    "/logboek/nieuw": ("text", "reason", "options"),
    "/dienst/toelaten": ("name", "pin"),
}
CHOICES = {
    "what": "other",
    "life_threat": "no",
    "readback_done": "yes",
    "category": "other",
    "kind": "event",
    "org": "other",
    "roles": "nsp_desk",
    "step": "send",
}


@pytest.mark.skipif(not LIST.exists(), reason=f"{LIST} is not there")
def test_the_long_list_is_there() -> None:
    assert len(naughty()) > 500


@pytest.mark.parametrize("path", FORMS)
def test_pages_take_each_and_show_it_as_text(region: Region, path: str) -> None:
    """Each string is posted, drafted and shown again; markup in it never becomes markup."""
    with region.visit("OND") as desk:
        desk.sign_in("Coördinator 1")
        form = desk.get(path).form(path)
        plain = len(tags(desk.get(path).html))
        strings = naughty()
        names = FORMS[path]
        for at in range(0, len(strings), len(names)):
            words = dict(zip(names, strings[at : at + len(names)], strict=False))
            sent = {k: v.encode("utf-8", "replace").decode() for k, v in words.items()}
            form = desk.get(path).form(path)
            page = desk.press(form, {**CHOICES, **sent})
            assert page.status in (200, 400), words
            assert len(tags(page.html)) == len(tags(page.html.replace("alert", ""))), words
            assert tags(page.html) <= {"htmx", "sse", "baken"}, words
            desk.client.post("/concept", data={**form.fields, **sent})
            page = desk.get(path)
            assert page.status == 200
            assert len(tags(page.html)) == plain, words
        for shown in ("/balie", "/waarnemingen", "/logboek", "/dienst/mensen", "/aanmelden"):
            page = desk.get(shown)
            assert page.status == 200, shown
            assert tags(page.html) <= {"htmx", "sse", "baken"}, shown


def tags(html: str) -> set[str]:
    """The scripts of a page by name; whatever else a browser would run is named as it stands."""
    found = set()
    for tag, given in Page(httpx.Response(200, html=html)).tags:
        if tag == "script":
            found.add(given.get("src", "inline").rsplit("/")[-1].split(".")[0])
        if tag in ("iframe", "object", "embed", "base", "style"):
            found.add(tag)
        found |= {f"{tag} {name}" for name in given if name.startswith("on") or name == "style"}
        if given.get("href", "").strip().lower().startswith(("javascript:", "data:")):
            found.add(f"{tag} {given['href']}")
    return found
