# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The gate of the web: headers on every answer, no forged forms, no way out, and no traceback."""

import base64
from collections.abc import Iterator
from typing import Any
from urllib.parse import urljoin, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st
from litestar.routes import HTTPRoute

from baken.domain.charter import Role
from baken.domain.staffing import RetirePerson
from baken.web.app import BODY_BYTES_MAX, HEADERS
from baken.web.screen import local
from baken.web.session import cookie_name

from .fakes import Page, Region, Visitor

FORM = "application/x-www-form-urlencoded"


def sent(desk: Visitor, path: str, body: bytes, kind: str = FORM) -> Any:
    return desk.client.post(path, content=body, headers={"content-type": kind})


@pytest.mark.parametrize(
    "path",
    [
        "/",
        "/balie",
        "/balie/melding",
        "/nergens",
        "/static/baken.css",
        "/aanmelden",
        "/v1/punten",
        "/v1/x",
    ],
)
def test_every_answer_carries_the_security_headers(desk: Visitor, path: str) -> None:
    response = desk.client.get(path, follow_redirects=False)
    for name, value in HEADERS.items():
        assert response.headers[name] == value
    policy = response.headers["content-security-policy"]
    assert "unsafe" not in policy
    assert "frame-ancestors 'none'" in policy


def test_errors_and_refused_posts_carry_them_too(desk: Visitor) -> None:
    for response in (
        desk.client.post("/balie/melding"),
        desk.client.put("/balie"),
        sent(desk, "/balie/melding", b"x" * (BODY_BYTES_MAX + 1)),
    ):
        assert response.status_code in (400, 403, 405, 413)
        assert response.headers["x-content-type-options"] == "nosniff"


def test_pages_are_not_kept_and_static_files_are(desk: Visitor) -> None:
    assert desk.client.get("/balie").headers["cache-control"] == "no-store"
    kept = desk.client.get("/static/baken.css?v=1").headers["cache-control"]
    assert "max-age=604800" in kept


def test_cookies_are_strict_and_out_of_reach_of_scripts(region: Region) -> None:
    with region.visit("OND") as desk:
        seen = []
        page = desk.get("/aanmelden/1")
        seen += page.response.headers.get_list("set-cookie")
        form = page.form("/aanmelden/1")
        words = {**form.fields, "role": ["nsp_desk"], "pin": "2580"}
        answer = desk.client.post("/aanmelden/1", data=words, follow_redirects=False)
        seen += answer.headers.get_list("set-cookie")
    assert len(seen) == 2
    for cookie in seen:
        assert "HttpOnly" in cookie
        assert "SameSite=strict" in cookie


def posts(desk: Visitor) -> list[str]:
    """Every path that takes a post, with numbers filled in."""
    paths = set()
    for route in desk.client.app.routes:
        if isinstance(route, HTTPRoute) and "POST" in route.methods:
            path = route.path_format
            for part in route.path_components:
                if not isinstance(part, str):
                    path = path.replace("{" + part.name + "}", "1")
            paths.add(path)
    return sorted(paths)


def test_no_form_is_taken_without_its_token(desk: Visitor) -> None:
    found = posts(desk)
    assert len(found) > 20
    before = desk.node.version
    for path in found:
        response = desk.client.post(path, data={"text": "x", "where": "x"})
        assert response.status_code == 403, path
        assert "Er is niets verstuurd" in response.text
    assert desk.node.version == before


def test_a_token_of_elsewhere_is_no_token(desk: Visitor) -> None:
    page = desk.get("/logboek/nieuw")
    words = {**page.form("/logboek/nieuw").fields, "kind": "event", "text": "x"}
    words["_csrf_token"] = ["0" * 128]
    assert desk.client.post("/logboek/nieuw", data=words).status_code == 403


OPEN_TO_ALL = {
    "/",
    "/aanmelden",
    "/aanmelden/1",
    "/aanmelden/eerste",
    "/weergave",
    "/stop",
    "/stop/1",
    "/gestopt/1",
    "/dokter",
    "/slot",  # the lock of this screen; where nobody signed in, the way to sign in
    "/slot/rest",
    "/wissel",
}


def test_nobody_sees_a_staff_page_without_signing_in(nobody: Visitor) -> None:
    for route in nobody.client.app.routes:
        if not isinstance(route, HTTPRoute) or route.path.startswith("/static"):
            continue
        path = route.path_format
        for part in route.path_components:
            if not isinstance(part, str):
                path = path.replace("{" + part.name + "}", "1")
        if "GET" in route.methods and path not in OPEN_TO_ALL:
            response = nobody.client.get(path, follow_redirects=False)
            assert response.status_code in (303, 401), path
            if response.status_code == 303:
                assert response.headers["location"].startswith("/aanmelden?verder="), path


def test_what_is_open_to_all_is_open(nobody: Visitor) -> None:
    for path in ("/aanmelden", "/stop", "/dokter", "/static/baken.css"):
        assert nobody.get(path).status == 200, path


def test_signing_in_leads_back_to_where_one_was_going(nobody: Visitor) -> None:
    page = nobody.get("/waarnemingen")
    assert "/aanmelden/1?verder=/waarnemingen" in page.html
    page = nobody.fill(
        "/aanmelden/1?verder=/waarnemingen",
        {"role": ["nsp_desk"], "pin": "2580"},
        "/aanmelden/1",
    )
    assert page.response.url.path == "/waarnemingen"


HOSTILE = st.one_of(
    st.text(max_size=40),
    st.lists(
        st.sampled_from(
            [
                "/",
                "//",
                "\\",
                "evil.example",
                ":",
                "@",
                "?",
                "#",
                "\t",
                "\r\n",
                "\x00",
                "%2f",
                "%5c",
                "%09",
                "http:",
                "javascript:",
                ".",
                "..",
                ";",
                "\u2028",
                "\u3002",
                " ",
                "/balie",
                "\ufeff",
            ]
        ),
        max_size=8,
    ).map("".join),
)


@given(said=HOSTILE)
def test_whatever_is_asked_for_one_stays_on_this_node(said: str) -> None:
    """As a browser reads it: it drops tabs and line ends, and takes `\\` for `/`."""
    path = local(said)
    read = "".join(c for c in path if c not in "\t\r\n").strip().replace("\\", "/")
    assert read.startswith("/")
    assert not read.startswith("//")
    assert urlsplit(urljoin("http://punt.local:8420/balie", read)).netloc == "punt.local:8420"


@given(said=HOSTILE)
def test_no_answer_sends_one_away(shared: Visitor, said: str) -> None:
    asked = shared.client.get("/aanmelden/1", params={"verder": said})
    kept = Page(asked).form("/aanmelden/1").fields["_next"]
    form = Page(shared.client.get("/aanmelden")).form("/weergave")
    words = {**form.fields, "_next": said, "theme": "night"}
    answer = shared.client.post("/weergave", data=words, follow_redirects=False)
    for where in (*kept, answer.headers["location"]):
        assert local(where) == where


@pytest.mark.parametrize(
    "path",
    [
        "//evil.example",
        "/\\evil.example",
        "https://evil.example/",
        "javascript:alert(1)",
        "/a\\b",
        "/a\r\nSet-Cookie: x",
        "",
        "balie",
        "/" + "x" * 600,
    ],
)
def test_no_form_leads_to_another_site(desk: Visitor, path: str) -> None:
    assert local(path) == "/"
    form = desk.get("/balie").form("/weergave")
    answer = desk.client.post(
        "/weergave", data={**form.fields, "_next": path, "theme": "night"}, follow_redirects=False
    )
    assert answer.headers["location"] == "/"


def cookie_of(visitor: Visitor) -> bytes:
    return cookie_name(visitor.node.card).encode()


CUT_OFF = b"additional_authenticated_data={}"


@pytest.mark.parametrize(
    "cookie",
    [b"", b"x", b"null", b"====", "é".encode(), b"A" * 4000, base64.b64encode(CUT_OFF)],
)
def test_a_cookie_that_this_node_did_not_write_is_nobody(nobody: Visitor, cookie: bytes) -> None:
    headers = {b"cookie": cookie_of(nobody) + b"=" + cookie}
    response = nobody.client.get("/balie", headers=headers, follow_redirects=False)
    assert response.status_code == 303
    assert nobody.client.get("/dokter", headers=headers).status_code == 200


@pytest.fixture(scope="module")
def shared() -> Iterator[Visitor]:
    """One desk for many examples; nothing in them may change it."""
    with Region(played=False).visit("OND") as desk:
        yield desk


@given(cookie=st.binary(max_size=200).map(base64.b64encode))
def test_any_cookie_is_nobody(shared: Visitor, cookie: bytes) -> None:
    headers = {b"cookie": cookie_name(shared.node.card).encode() + b"=" + cookie}
    response = shared.client.get("/balie", headers=headers, follow_redirects=False)
    assert response.status_code == 303


BODIES = st.one_of(
    st.binary(max_size=400),
    st.text(max_size=100).map(lambda text: b"where=" + text.encode("utf-8", "surrogatepass")),
    st.just(b"%ED%A0%80=%00&where=%FF&&&===;"),
    st.just(b"&" * 5000),
)


@pytest.fixture(scope="module")
def sitting() -> Iterator[Visitor]:
    with Region(played=False).visit("OND") as desk:
        desk.sign_in("Balie 1")
        yield desk


@given(body=BODIES)
def test_any_bytes_give_a_page_in_plain_words(sitting: Visitor, body: bytes) -> None:
    token = sitting.get("/balie/melding").form("/balie/melding").fields["_csrf_token"][0]
    for path in ("/balie/melding", "/concept", "/meldingen/OND-0001/verteld", "/stop/OND"):
        response = sent(sitting, path, b"_csrf_token=" + token.encode() + b"&" + body)
        assert response.status_code < 500, path
        assert "Traceback" not in response.text


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        ("application/json", b"{}"),
        ("multipart/form-data", b"x"),
        ("multipart/form-data; boundary=x", b"--x\r\nbroken"),
        ("multipart/form-data; boundary=x", b""),
        ("text/plain", b"where=x"),
        ("", b"where=x"),
        ("x" * 300, b""),
    ],
)
def test_another_sort_of_body_is_refused_in_plain_words(
    desk: Visitor, kind: str, body: bytes
) -> None:
    response = sent(desk, "/balie/melding", body, kind)
    assert response.status_code in (400, 403)
    assert "Er is niets verstuurd" in response.text


def test_a_form_that_is_too_large_says_so(desk: Visitor) -> None:
    response = sent(desk, "/balie/melding", b"where=" + b"x" * BODY_BYTES_MAX)
    assert response.status_code == 413
    assert "te veel" in response.text


def test_a_crash_is_said_as_such_and_the_node_goes_on(
    desk: Visitor, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*terms: Any, **named: Any) -> Any:
        raise RuntimeError("geheim")

    monkeypatch.setattr(type(desk.node), "records", broken)
    page = desk.get("/waarnemingen")
    assert page.status == 500
    assert "Er ging iets mis in de computer" in page.text
    assert "geheim" not in page.html
    monkeypatch.undo()
    assert desk.get("/waarnemingen").status == 200


def test_who_was_retired_is_out_at_the_next_click(region: Region) -> None:
    with region.visit("OND") as desk:
        desk.sign_in("Balie 1")
        assert desk.get("/balie").response.url.path == "/balie"
        region.does("OND", Role.NSP_COORDINATOR, RetirePerson(), desk.person("Balie 1").id)
        assert desk.get("/balie").response.url.path == "/aanmelden"
