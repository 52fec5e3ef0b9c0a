# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The main job, end to end, in a real browser: over a link that is cut and restored.

A resident's emergency report is taken at the desk while the line is cut, reaches
the coordination point when it is restored, is assessed there, and the desk sees
what the resident must be told.
"""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from .conftest import Demo, Person

Sit = Callable[..., Person]

pytestmark = pytest.mark.browser

WHERE = "Molenstraat 14"
WORDS = "Buurman ligt onder aan de trap en zegt niets meer."
TELL = "De ambulance komt. Blijf bij hem en leg hem op zijn zij."


def set_line(page: Page, control: str, line: str, verb: str) -> None:
    page.goto(control)
    row = page.get_by_role("row", name=re.compile(line))
    row.get_by_role("button", name=re.compile(verb)).click()
    word = {"Knip": "geknipt", "Herstel": "heel", "Maak traag": "traag"}[verb]
    expect(row).to_contain_text(word)


def take_report(page: Page) -> str:
    """From the desk's home to the number that is said to the resident."""
    page.get_by_role("link", name=re.compile("Noodmelding")).first.click()
    page.get_by_label("Waar is het?").fill(WHERE)
    page.get_by_text("bewusteloos", exact=True).click()
    page.get_by_label(re.compile("In eigen woorden")).fill(WORDS)
    page.get_by_role("group", name=re.compile("Direct levensgevaar")).get_by_text("ja").click()
    page.get_by_role("button", name="Lees voor").click()
    expect(page.locator("main")).to_contain_text(WORDS)
    page.get_by_label(re.compile("Teruggelezen")).check()
    page.get_by_role("button", name="Verstuur").click()
    number = page.locator(".slip-number")
    expect(number).to_have_text(re.compile(r"OND-\d{4}"))
    return number.inner_text()


def unfold(page: Page, deed: str) -> Locator:
    """What can be done next, its form open."""
    found = page.locator(deed)
    expect(found).to_be_visible()
    if found.get_attribute("open") is None:
        found.locator("summary").first.click()
    return found


def test_a_report_travels_to_the_coordination_point_and_back_over_a_cut_link(
    sit: Sit, demo: Demo, browser: Browser
) -> None:
    desk = sit("Ondermolen", "Balie 1")
    officer = sit("CP-Oost", "Beoordelaar 1")
    team = sit("Waterhoven", "Commandant 1")
    control = browser.new_page(locale="nl-NL")

    for line in ("OND–CPO", "OND–WAT"):
        set_line(control, demo.control, line, "Knip")
    number = take_report(desk.page)
    expect(desk.page.locator("main")).to_contain_text("nog niet gehoord door CP-Oost")

    officer.open("/coordinatie")
    expect(officer.page.locator("main")).not_to_contain_text(number)

    set_line(control, demo.control, "OND–CPO", "Herstel")
    expect(desk.page.locator("main")).to_contain_text("Gehoord door CP-Oost", timeout=60_000)

    officer.open(f"/coordinatie?melding={number}")
    expect(officer.page.locator("main")).to_contain_text(WORDS)
    assess = unfold(officer.page, "#doe-beoordelen")
    assess.get_by_text("ambulance en zorg", exact=True).click()
    assess.get_by_label(re.compile("Urgentie ambulance")).select_option(label="A1")
    assess.get_by_label("Hulpaanbod").select_option(label="er gaat een hulpdienst heen")
    assess.get_by_label("Waarom").fill("Niet aanspreekbaar na val")
    assess.get_by_label("Zeg tegen de melder").fill(TELL)
    assess.get_by_role("button", name="Beoordeel").click()
    expect(officer.page.locator("main")).to_contain_text("beoordeeld")

    desk.open("/balie")
    told = desk.page.locator("main").get_by_text(TELL)
    expect(told.first).to_be_visible(timeout=60_000)
    desk.page.get_by_role("button", name=re.compile("Verteld")).first.click()
    desk.open(f"/meldingen/{number}")
    expect(desk.page.locator("main")).to_contain_text(TELL)

    officer.open(f"/coordinatie?melding={number}")
    resolve = unfold(officer.page, "#doe-afhandelen")
    resolve.get_by_label("Hoe liep het af?").select_option(label="vervoerd")
    resolve.get_by_role("button", name="Handel af").click()
    close = unfold(officer.page, "#doe-sluiten")
    close.get_by_role("button", name=re.compile("Sluit")).click()
    expect(officer.page.locator("main")).to_contain_text("gesloten")

    team.open("/crisisteam")
    expect(team.page.locator("main")).to_contain_text("Ondermolen")
    control.close()
