# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Every desk against WCAG 2.2 AA by axe-core, small screens, and forms without JavaScript."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Browser, expect

from .conftest import Demo, Person

Sit = Callable[..., Person]

pytestmark = pytest.mark.browser

DESKS = {
    ("Ondermolen", "Coördinator 1"): [
        "/balie", "/balie/melding", "/punten/OND", "/berichten", "/waarnemingen", "/dienst",
        "/logboek", "/dokter", "/stop", "/verbindingen", "/verbindingen/opschrijven",
        "/verbindingen/koerier", "/verbindingen/koerier/nieuw", "/verbindingen/kaart",
        "/verbindingen/kaart/nieuw", "/verbindingen/voorlezen/OND",
    ],
    ("CP-Oost", "Officier 1"): [
        "/coordinatie", "/punten", "/punten/OND", "/berichten", "/waarnemingen", "/dienst",
        "/logboek", "/dokter", "/stop", "/verbindingen", "/verbindingen/oproep",
        "/verbindingen/kaart",
    ],
    ("Waterhoven", "Commandant 1"): [
        "/crisisteam", "/punten", "/punten/BRE", "/berichten", "/dienst", "/logboek", "/dokter",
        "/stop", "/verbindingen", "/verbindingen/opschrijven",
    ],
}  # fmt: skip
PAGES = [(place, who, path) for (place, who), paths in DESKS.items() for path in paths]


@pytest.mark.parametrize(
    ("place", "who", "path"), PAGES, ids=[f"{p}{path}" for p, _, path in PAGES]
)
def test_no_serious_finding_and_no_sideways_scrolling(
    sit: Sit, place: str, who: str, path: str
) -> None:
    person = sit(place, who)
    page = person.open(path)
    assert page.locator("h1").count() == 1
    assert person.findings() == []
    page.set_viewport_size({"width": 320, "height": 640})
    wide = page.evaluate(
        "document.documentElement.scrollWidth - document.documentElement.clientWidth"
    )
    assert wide <= 0, f"{path} is {wide} px too wide on a phone"


def test_the_residents_screen_has_no_serious_finding_either(browser: Browser, demo: Demo) -> None:
    context = browser.new_context(locale="nl-NL", viewport={"width": 1280, "height": 900})
    person = Person(context, demo.desks["Ondermolen"])
    person.page.goto(person.desk.info)
    assert person.page.locator("h1").count() == 1
    assert person.findings() == []
    context.close()
    assert not person.errors


@pytest.mark.parametrize("theme", ["Donker scherm", "Grote letters"])
def test_the_other_themes_keep_their_contrast(sit: Sit, theme: str) -> None:
    person = sit("Ondermolen", "Coördinator 1")
    for path in ("/balie", "/balie/melding", "/berichten"):
        page = person.open(path)
        if page.get_by_role("button", name=theme).count():
            page.get_by_role("button", name=theme).click()
            expect(page.get_by_role("button", name=theme)).to_have_count(0)
        assert person.findings() == []


def test_a_report_is_taken_without_javascript(sit: Sit) -> None:
    person = sit("Breedeweide", "Balie 1", script=False)
    page = person.page
    page.get_by_role("link", name=re.compile("Noodmelding")).first.click()
    page.get_by_label("Waar is het?").fill("Kerkpad 3")
    page.get_by_text("brand", exact=True).click()
    group = page.get_by_role("group", name=re.compile("Direct levensgevaar"))
    group.get_by_text("nee", exact=True).click()
    page.get_by_role("button", name="Lees voor").click()
    page.get_by_label(re.compile("Teruggelezen")).check()
    page.get_by_role("button", name="Verstuur").click()
    expect(page.locator(".slip-number")).to_have_text(re.compile(r"BRE-\d{4}"))


def test_what_was_typed_comes_back_after_the_lid_was_closed(sit: Sit, demo: Demo) -> None:
    person = sit("Ondermolen", "Balie 1")
    page = person.page
    page.get_by_role("link", name=re.compile("Noodmelding")).first.click()
    with page.expect_response(lambda answer: "/concept" in answer.url):
        page.get_by_label("Waar is het?").fill("Dijkweg 99")
    page.goto("about:blank")
    person.open("/balie/melding")
    expect(page.get_by_label("Waar is het?")).to_have_value("Dijkweg 99")


def test_english_stands_beside_dutch(sit: Sit) -> None:
    person = sit("Ondermolen", "Balie 1")
    person.page.get_by_role("button", name="English").or_(
        person.page.get_by_role("link", name="English")
    ).first.click()
    expect(person.page.locator("html")).to_have_attribute("lang", "en")
    expect(
        person.page.get_by_role("link", name=re.compile("Emergency report")).first
    ).to_be_visible()


def test_a_new_report_shows_at_the_coordination_point_without_reloading(sit: Sit) -> None:
    officer = sit("CP-Oost", "Beoordelaar 1")
    officer.open("/coordinatie")
    desk = sit("Breedeweide", "Balie 1")
    page = desk.page
    page.get_by_role("link", name=re.compile("Noodmelding")).first.click()
    page.get_by_label("Waar is het?").fill("Breedeweg 21")
    page.get_by_text("rook", exact=True).click()
    page.get_by_role("group", name=re.compile("Direct levensgevaar")).get_by_text("ja").click()
    page.get_by_role("button", name="Lees voor").click()
    page.get_by_label(re.compile("Teruggelezen")).check()
    page.get_by_role("button", name="Verstuur").click()
    number = page.locator(".slip-number").inner_text()
    news = officer.page.locator(".news")
    expect(news.first).to_contain_text(re.compile("nieuw|veranderd"), timeout=30_000)
    news.first.get_by_role("button").click()
    expect(officer.page.locator("main")).to_contain_text(number)
