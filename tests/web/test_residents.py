# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The residents' port: a few pages, nobody remembered, and no way to a desk."""

import re

import pytest
from litestar.routes import ASGIRoute, HTTPRoute

from baken.web.app import HEADERS, STATIC
from baken.web.i18n import LANGUAGES
from baken.web.residents import FILES

from .fakes import Region, Visitor

PAGES = ("/", "/infoscherm", "/onveilig", "/uw-gegevens")
PAGE_BYTES_MAX = 50_000
TEMPLATES = STATIC.parent / "templates"


def paths_of(visitor: Visitor) -> list[str]:
    """The address of every route, with its blanks filled in."""
    out = []
    for route in visitor.client.app.routes:
        path = route.path_format if isinstance(route, HTTPRoute) else route.path
        if isinstance(route, HTTPRoute):
            for part in route.path_components:
                if not isinstance(part, str):
                    path = path.replace("{" + part.name + "}", "1")
        elif isinstance(route, ASGIRoute) and route.path == "/v1":
            out += ["/v1/openapi.json", "/v1/punten", "/v1/meldingen"]
        out.append(path)
    return sorted(set(out))


def test_nothing_of_the_staff_stands_behind_the_residents_port(
    nobody: Visitor, resident: Visitor
) -> None:
    staff = [path for path in paths_of(nobody) if path != "/" and not path.startswith("/static")]
    assert len(staff) > 80
    for path in staff:
        for method in ("GET", "POST", "PUT", "DELETE", "OPTIONS"):
            answer = resident.client.request(method, path, follow_redirects=False)
            assert answer.status_code == 404, (method, path)


@pytest.mark.parametrize("path", PAGES)
def test_nobody_is_remembered_and_nothing_is_posted(resident: Visitor, path: str) -> None:
    page = resident.get(path)
    assert page.status == 200
    assert "set-cookie" not in page.response.headers
    assert not page.forms
    assert not [tag for tag, _ in page.tags if tag in ("input", "button", "textarea")]
    for method in ("POST", "PUT", "DELETE"):
        assert resident.client.request(method, path).status_code in (404, 405)
    assert not resident.client.cookies


@pytest.mark.parametrize("path", [*PAGES, "/balie", "/static/tokens.css", "/%00", "/x" * 900])
def test_every_answer_carries_the_security_headers(resident: Visitor, path: str) -> None:
    answer = resident.client.get(path)
    for name, value in HEADERS.items():
        assert answer.headers[name] == value
    assert "traceback" not in answer.text.lower()


@pytest.mark.parametrize("path", PAGES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_page_is_small_and_there_in_each_language(
    resident: Visitor, path: str, language: str
) -> None:
    page = resident.get(f"{path}?taal={language}")
    html = next(given for tag, given in page.tags if tag == "html")
    assert html["lang"] == language
    assert len(page.response.content) < PAGE_BYTES_MAX


def test_every_link_leads_to_a_page_that_is_there(resident: Visitor) -> None:
    found = set()
    for path in PAGES:
        page = resident.get(path)
        found |= {given["href"] for tag, given in page.tags if tag in ("a", "link")}
        found |= {given["src"] for tag, given in page.tags if given.get("src")}
    assert len(found) > 8
    for href in found:
        where = href if href.startswith("/") else f"/{href}"
        assert resident.client.get(where, follow_redirects=False).status_code == 200, href


def test_only_the_files_of_these_pages_are_served(resident: Visitor) -> None:
    for name in FILES:
        assert resident.client.get(f"/static/{name}").status_code == 200
    for name in ("baken.js", "comms.css", "..%2fapp.py", "vendor/htmx.min.js", "%00"):
        assert resident.client.get(f"/static/{name}").status_code == 404


def test_it_tells_no_name_of_a_line_and_no_number_of_a_report(
    region: Region, resident: Visitor
) -> None:
    """What the strip on top of a staff page says is not for the street."""
    said = " ".join(resident.get(path).text for path in (*PAGES, "/balie"))
    assert "OND-0001" not in said
    assert "CP-Oost" not in said
    assert "gehoord" not in said


def test_a_crash_is_not_told_in_detail(resident: Visitor, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*terms: object, **named: object) -> object:
        raise RuntimeError("geheim")

    monkeypatch.setattr(type(resident.node), "query", broken)
    page = resident.get("/infoscherm")
    assert page.status == 500
    assert "geheim" not in page.html


def test_what_is_done_when_it_is_not_safe_needs_no_button(resident: Visitor) -> None:
    text = resident.get("/onveilig").text
    assert "Roep hard: STOP." in text
    assert "Wacht niet op een scherm." in text


# --- no inline script or style, in any template -----------------------------------

INLINE = re.compile(
    r"\s(?:style|on[a-z]+|hx-on[:a-z-]*)\s*=|<style|<script(?![^>]*\ssrc=)|javascript:",
    re.IGNORECASE,
)
JINJA = re.compile(r"{%.*?%}|{{.*?}}|{#.*?#}", re.DOTALL)


def test_no_template_has_a_script_or_a_style_of_its_own() -> None:
    """The content policy would refuse them: what is seen would not be what is meant."""
    files = sorted(TEMPLATES.rglob("*.html"))
    assert len(files) > 70
    for file in files:
        assert not INLINE.search(JINJA.sub("", file.read_text())), file
    assert INLINE.search('<p style="x">')
    assert INLINE.search("<a onclick=x>")
    assert not INLINE.search('<script src="/x.js" defer>')
