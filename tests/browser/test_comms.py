# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The comms desk in a real browser: a roll-call by keys, a call sign that is read from afar."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from .conftest import Demo, Person

Sit = Callable[..., Person]

pytestmark = pytest.mark.browser

READ_FROM_AFAR_PX = 120  # about 3 cm on a desk's screen


def test_a_roll_call_is_held_with_one_key_a_point(sit: Sit) -> None:
    officer = sit("CP-Oost", "Officier 1")
    page = officer.open("/verbindingen/oproep")
    page.get_by_role("button", name="Begin de ronde").click()
    first = page.locator("#roep-BRE")
    expect(first).to_contain_text("nog niet gehoord")
    key = first.locator("kbd").inner_text()
    page.keyboard.press(key)
    expect(first).to_contain_text("goed te horen")
    expect(page.locator("#roep-OND")).to_contain_text("nog niet gehoord")
    page.get_by_role("button", name="Sluit de ronde").click()
    result = page.locator("main")
    expect(result).to_contain_text(re.compile("geen antwoord: .*Ondermolen"))
    expect(result.locator("strong.late").first).not_to_contain_text("Breedeweide")


def test_the_own_call_sign_is_read_from_across_the_room(sit: Sit) -> None:
    page = sit("Ondermolen", "Coördinator 1").open("/verbindingen")
    letter = page.locator(".callsign-letter > :first-child").first
    box = letter.bounding_box()
    assert box is not None
    assert box["height"] >= READ_FROM_AFAR_PX
    expect(page.locator(".callsign")).to_contain_text("Oscar")


def test_the_trays_refresh_by_themselves_and_wait_behind_the_bar(sit: Sit) -> None:
    page = sit("Ondermolen", "Coördinator 1").open("/verbindingen/opschrijven")
    writer = sit("Ondermolen", "Balie 1").open("/verbindingen/opschrijven")
    writer.get_by_label("Van wie?").select_option(label="CP-Oost (CPO)")
    writer.get_by_text("spoed", exact=True).click()
    writer.get_by_label(re.compile("Wat zegt de afzender")).fill("De brug is weer open")
    writer.get_by_role("button", name="Bewaar het bericht").click()
    expect(writer.locator("#wacht")).to_contain_text("De brug is weer open")
    bar = page.locator("#wacht .news-bar")
    expect(bar).to_contain_text("1 nieuw bericht")
    expect(page.locator("#wacht")).not_to_contain_text("De brug is weer open")
    bar.click()
    expect(page.locator("#wacht")).to_contain_text("De brug is weer open")


def test_a_message_is_read_out_and_ticked_without_javascript(sit: Sit, demo: Demo) -> None:
    person = sit("Ondermolen", "Balie 1", script=False)
    page = person.page
    page.get_by_role("link", name=re.compile("Noodmelding")).first.click()
    page.get_by_label("Waar is het?").fill("Kerkpad 12")
    page.get_by_text("brand", exact=True).click()
    page.get_by_role("group", name=re.compile("Direct levensgevaar")).get_by_text("ja").click()
    page.get_by_role("button", name="Lees voor").click()
    page.get_by_label(re.compile("Teruggelezen")).check()
    page.get_by_role("button", name="Verstuur").click()
    number = page.locator(".slip-number").inner_text()
    person.open(f"/verbindingen/voorlezen/{number}")
    expect(page.locator(".say")).to_contain_text("één twee")
    page.get_by_label("De ander las het terug, en het klopt").check()
    page.get_by_role("button", name="Noteer als voorgelezen").click()
    expect(page.locator("main")).to_contain_text("Teruggelezen door CP-Oost")
