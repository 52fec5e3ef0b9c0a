# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Laws of every page, over every page that there is, at each kind of place and in each language."""

import re
from collections.abc import Iterator

import pytest
from litestar.routes import HTTPRoute

from baken.domain.charter import Role
from baken.domain.journal import Kind, WriteLine
from baken.domain.observations import Category, NoteObservation
from baken.domain.reports import AdviseReporter, TakeReport, What
from baken.domain.words import Known
from baken.web.export import safe
from baken.web.i18n import LANGUAGES

from .fakes import Page, Region, Visitor

PEOPLE = {"OND": "Coördinator 1", "CPO": "Officier 1", "WAT": "Commandant 1"}
NOT_A_PAGE = {"/live", "/strip", "/infoscherm", "/"}
BROKEN = re.compile(r"[{}]|%\(|Undefined|None")


@pytest.fixture(scope="module")
def busy() -> Region:
    """A region where something of each sort has happened."""
    region = Region()
    take = TakeReport(
        what=What.FIRE,
        life_threat=Known.YES,
        readback_done=True,
        where="Kade 4",
        minutes_left=40,
        device="zuurstof",
    )
    receipt = region.does("OND", Role.NSP_DESK, take)
    seen = NoteObservation(category=Category.ROAD, text="Brug dicht", district="Kade")
    region.does("OND", Role.NSP_DESK, seen)
    region.does("OND", Role.NSP_DESK, WriteLine(kind=Kind.EVENT, text="Deur open"))
    region.pass_time(2)
    region.does("CPO", Role.CP_UNIT_DESK, AdviseReporter(tell="Ga naar buiten."), receipt.record)
    region.pass_time(2)
    return region


@pytest.fixture(params=sorted(PEOPLE))
def sitting(request: pytest.FixtureRequest, busy: Region) -> Iterator[Visitor]:
    """Somebody with all their roles, at each kind of place."""
    with busy.visit(request.param) as desk:
        desk.sign_in(PEOPLE[request.param])
        yield desk


def paths(desk: Visitor) -> list[str]:
    """Every page, with numbers of things that are there."""
    found = set()
    known = {"number": "1", "short": "OND-0001", "code": "OND"}
    for route in desk.client.app.routes:
        if not isinstance(route, HTTPRoute) or "GET" not in route.methods:
            continue
        path = route.path_format
        for part in route.path_components:
            if not isinstance(part, str):
                path = path.replace("{" + part.name + "}", known.get(part.name, "1"))
        if not path.startswith("/static") and path not in NOT_A_PAGE:
            found.add(path)
    return [*sorted(found), "/waarnemingen/OND-W001", "/logboek/OND-L001"]


def pages(desk: Visitor) -> Iterator[tuple[str, Page]]:
    for path in paths(desk):
        page = desk.get(path)
        assert page.status in (200, 404), path
        if "<html" in page.html:  # not a part of a page
            yield path, page


def test_every_page_has_its_language_title_strip_and_stop(sitting: Visitor) -> None:
    count = 0
    for path, page in pages(sitting):
        count += 1
        html = next(given for tag, given in page.tags if tag == "html")
        assert html["lang"] == "nl", path
        assert len([tag for tag, _ in page.tags if tag == "h1"]) == 1, path
        assert len([tag for tag, _ in page.tags if tag == "main"]) == 1, path
        assert any(given.get("id") == "strip" for _, given in page.tags), path
        assert any(given.get("href") == "/stop" for _, given in page.tags), path
    assert count > 15


def test_no_page_has_a_script_or_style_of_its_own(sitting: Visitor) -> None:
    for path, page in pages(sitting):
        for tag, given in page.tags:
            assert not [name for name in given if name.startswith("on")], path
            assert "style" not in given, path
            assert tag != "style", path
            assert tag != "script" or given["src"].startswith("/static/"), path


def test_every_field_has_a_label_and_no_id_stands_twice(sitting: Visitor) -> None:
    for path, page in pages(sitting):
        labelled = {given["for"] for tag, given in page.tags if tag == "label" and "for" in given}
        ids = [given["id"] for _, given in page.tags if given.get("id")]
        assert len(ids) == len(set(ids)), (path, [i for i in ids if ids.count(i) > 1])
        for tag, given in page.tags:
            asks = tag in ("select", "textarea") or (
                tag == "input" and given.get("type", "text") not in ("hidden", "radio", "checkbox")
            )
            if asks:
                named = given.get("id") in labelled or given in page.labelled
                assert named or given.get("aria-label"), (path, given)


def test_every_form_that_changes_something_carries_its_token(sitting: Visitor) -> None:
    for path, page in pages(sitting):
        methods = [given.get("method", "get") for tag, given in page.tags if tag == "form"]
        for method, form in zip(methods, page.forms, strict=True):
            if method == "post":
                assert form.fields["_csrf_token"][0], (path, form.action)
                assert form.action, path


def test_no_page_shows_a_blank_that_was_not_filled_in(sitting: Visitor) -> None:
    for path, page in pages(sitting):
        assert not BROKEN.search(page.text), (path, BROKEN.search(page.text))


@pytest.mark.parametrize("language", [code for code in LANGUAGES if code != "nl"])
def test_every_page_is_there_in_every_language(sitting: Visitor, language: str) -> None:
    sitting.fill("/dienst", {"language": language}, "/weergave")
    for path, page in pages(sitting):
        html = next(given for tag, given in page.tags if tag == "html")
        assert html["lang"] == language, path
        assert not BROKEN.search(page.text), path
    sitting.fill("/dienst", {"language": "nl"}, "/weergave")


def test_the_language_of_the_browser_is_taken_until_one_chooses(busy: Region) -> None:
    with busy.visit("OND") as nobody:
        page = nobody.get("/aanmelden", **{"accept-language": "en-GB,en;q=0.9"})
        assert 'lang="en"' in page.html
        nobody.press(page.form("/weergave"), {"language": "nl"})
        page = nobody.get("/aanmelden", **{"accept-language": "en-GB,en;q=0.9"})
        assert '<html lang="nl"' in page.html


def test_theme_and_letters_are_remembered_and_only_ours_are_taken(busy: Region) -> None:
    with busy.visit("OND") as nobody:
        form = nobody.get("/aanmelden").form("/weergave")
        page = nobody.press(form, {"theme": "night"})
        assert 'data-theme="night"' in page.html
        page = nobody.press(page.form("/weergave"), {"letters": "large", "theme": '"><script>'})
        assert 'data-letters="large"' in page.html
        assert 'data-theme="night"' in page.html


def test_reading_differently_signs_nobody_out(busy: Region) -> None:
    with busy.visit("OND") as desk:
        desk.sign_in("Balie 1")
        desk.fill("/balie", {"theme": "night"}, "/weergave")
        assert "Balie 1" in desk.get("/balie").text


def test_the_desks_of_each_kind_of_place_stand_in_the_bar(sitting: Visitor) -> None:
    page = sitting.get("/dienst")
    first = {"OND": "Balie", "CPO": "Coördinatie", "WAT": "Crisisteam"}
    assert first[sitting.node.card.code] in page.text
    assert "Logboek" in page.text


def test_the_front_page_leads_to_the_desk_of_the_place(sitting: Visitor) -> None:
    desks = {"OND": "/balie", "CPO": "/coordinatie", "WAT": "/crisisteam"}
    assert sitting.get("/").response.url.path == desks[sitting.node.card.code]


def test_an_exercise_is_said_on_every_page(sitting: Visitor) -> None:
    for path, page in pages(sitting):
        assert "OEFENING" in page.text, path


# --- lists to take along --------------------------------------------------------------


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("/meldingen.csv", ("OND-0001", "brand", "Kade 4", "NOOD")),
        ("/waarnemingen.csv", ("OND-W001", "Brug dicht", "niet bevestigd")),
        ("/logboek.csv", ("OND-L001", "Deur open", "balie")),
    ],
)
def test_every_list_can_be_saved_as_a_table(
    busy: Region, path: str, words: tuple[str, ...]
) -> None:
    with busy.visit("OND") as desk:
        desk.sign_in("Balie 1", Role.NSP_DESK)
        response = desk.client.get(path)
        assert response.headers["content-type"].startswith("text/csv")
        assert "-ond-oefening.csv" in response.headers["content-disposition"]
        text = response.content.decode("utf-8-sig")
        for word in words:
            assert word in text


@pytest.mark.parametrize("cell", ["=1+1", "+31", "-2", "@x", "\tx"])
def test_a_cell_of_a_table_is_never_a_formula(cell: str) -> None:
    assert safe(cell) == f"'{cell}"
    assert safe(f"x{cell}") == f"x{cell}"


def test_a_report_is_found_by_its_number_and_closed_ones_are_kept_apart(busy: Region) -> None:
    with busy.visit("OND") as desk:
        desk.sign_in("Balie 1", Role.NSP_DESK)
        assert desk.get("/meldingen?nr=ond-0001").response.url.path == "/meldingen/OND-0001"
        assert desk.get("/meldingen?nr=%0d%0aX").status == 404
        assert desk.get("/meldingen?nr=é").status == 404
        assert "OND-0001" in desk.get("/meldingen").text
        assert "OND-0001" not in desk.get("/meldingen?toon=gesloten").text
        assert "OND-0001" in desk.get("/meldingen?toon=alles").text
        assert "OND-0001" not in desk.get("/meldingen?toon=alles&vanaf=100").text
        assert desk.get("/meldingen?vanaf=-9999999999999999999").status == 200


def test_a_seat_that_has_no_need_to_know_sees_the_report_and_not_whose(busy: Region) -> None:
    with busy.visit("WAT") as team:
        team.sign_in("Communicatie 1", Role.GCT_HCOM)
        page = team.get("/meldingen/OND-0001")
        assert "brand" in page.text
        assert "Kade 4" not in page.html


# --- observations, log and doctor --------------------------------------------------


def test_an_observation_is_noted_and_judged(desk: Visitor) -> None:
    words = {"category": "road", "text": "Brug dicht", "district": "Kade", "source_grade": "a"}
    page = desk.fill("/waarnemingen/nieuw", words)
    assert "OND-W001" in page.text
    assert "niet bevestigd" in page.text
    path = "/waarnemingen/OND-W001"
    page = desk.fill(path, {"reason": "Zelf gezien"}, f"{path}/bevestigen")
    assert "bevestigd" in page.text
    assert "Zelf gezien" in page.text
    assert "Brug dicht" in desk.get("/waarnemingen?toon=bevestigd").text
    assert "Brug dicht" not in desk.get("/waarnemingen?toon=niet-bevestigd").text
    assert desk.get("/waarnemingen?toon=%00").status == 200


def test_an_observation_without_a_place_is_refused_at_its_field(desk: Visitor) -> None:
    page = desk.fill("/waarnemingen/nieuw", {"category": "road", "text": "Brug dicht"})
    assert page.status == 400
    assert "Vul in waar het is." in page.text


def test_a_line_in_the_log_is_corrected_and_both_stay(desk: Visitor) -> None:
    desk.fill("/logboek/nieuw", {"kind": "event", "text": "Deur dicht"})
    page = desk.fill("/logboek/OND-L001", {"text": "Deur open"}, "/logboek/OND-L001/verbeteren")
    assert "<s>Deur dicht</s>" in page.html
    assert "Deur open" in page.text


def test_a_decision_needs_its_reason(desk: Visitor) -> None:
    page = desk.fill("/logboek/nieuw", {"kind": "decision", "text": "We sluiten om tien"})
    assert page.status == 400
    assert "Schrijf op waarom dit besloten is." in page.text
    page = desk.press(page.form("/logboek/nieuw"), {"reason": "Te weinig mensen"})
    assert "Te weinig mensen" in page.text
    desk.fill("/logboek/nieuw", {"kind": "event", "text": "Koffie is op"})
    page = desk.get("/logboek?toon=besluiten")
    assert "We sluiten om tien" in page.text
    assert "Koffie is op" not in page.text


def test_the_doctor_shows_the_node_and_no_fact_of_a_record(busy: Region) -> None:
    with busy.visit("OND") as nobody:
        page = nobody.get("/dokter")
        assert page.status == 200
        assert nobody.node.digest() not in page.text
        for words in ("Verbindingen", "CPO", "Apart gehouden", "handelingen", "dossiers"):
            assert words in page.text
        for secret in ("Kade 4", "Coördinator 1", "zuurstof"):
            assert secret not in page.text
