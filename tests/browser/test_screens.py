# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a finger and an eye notice: buttons large enough, lists that don't move under the hand."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from .conftest import Person

Sit = Callable[..., Person]

pytestmark = pytest.mark.browser

TOUCH_PX = 48
PATHS = (
    "/balie",
    "/balie/melding",
    "/meldingen",
    "/dienst",
    "/dienst/toelaten",
    "/logboek",
    "/stop",
    "/verbindingen",
    "/verbindingen/opschrijven",
    "/verbindingen/koerier/nieuw",
    "/verbindingen/kaart",
)
# Links within a sentence may be as high as their line (WCAG 2.5.8).
SMALL = """(least) => [...document.querySelectorAll(
    'a, button, select, textarea, summary, input:not([type=hidden])')]
  .filter(e => !e.matches('p a, li > a.short, dd a, .utrecht-skip-link'))
  .map(e => [e.closest('label') ?? e, e])
  .filter(([box]) => { const r = box.getBoundingClientRect();
    return r.width > 0 && (r.height < least - 0.5 || r.width < least - 0.5); })
  .map(([, e]) => e.outerHTML.slice(0, 120))"""


def write_line(page: Page, text: str) -> None:
    page.get_by_label("gebeurtenis", exact=True).check()
    page.get_by_label("Tekst").fill(text)
    page.get_by_role("button", name="Schrijf op").click()
    page.wait_for_url("**/logboek")


@pytest.mark.parametrize("path", PATHS)
def test_everything_to_tap_is_large_enough_for_cold_hands(sit: Sit, path: str) -> None:
    page = sit("Ondermolen", "Coördinator 1").open(path)
    for width in (1280, 320):
        page.set_viewport_size({"width": width, "height": 800})
        assert page.evaluate(SMALL, TOUCH_PX) == []


def test_what_is_new_waits_behind_a_bar_until_somebody_wants_it(sit: Sit) -> None:
    reader = sit("Ondermolen", "Coördinator 1")
    list_page = reader.open("/logboek")
    writer = sit("Ondermolen", "Balie 1")
    write_line(writer.open("/logboek/nieuw"), "De koffie is op")
    bar = list_page.locator(".news-bar")
    expect(bar).to_contain_text("1 nieuwe regel")
    expect(list_page.locator("main")).not_to_contain_text("De koffie is op")
    bar.click()
    expect(list_page.locator("main")).to_contain_text("De koffie is op")
    expect(list_page.locator(".news-bar")).to_have_count(0)


def test_nothing_jumps_while_somebody_types(sit: Sit) -> None:
    typist = sit("Ondermolen", "Coördinator 1").open("/logboek/nieuw")
    field = typist.get_by_label("Tekst")
    field.fill("Half af")
    before = field.bounding_box()
    write_line(sit("Ondermolen", "Balie 1").open("/logboek/nieuw"), "Iets anders")
    expect(typist.locator(".draft-note")).to_contain_text("Bewaard om")
    assert field.bounding_box() == before
    assert field.input_value() == "Half af"


def test_a_letter_on_a_button_presses_it_but_not_while_one_types(sit: Sit) -> None:
    page = sit("Ondermolen", "Coördinator 1").open("/balie")
    page.keyboard.press("n")
    page.wait_for_url("**/balie/melding")
    page.get_by_label("Waar is het?").press_sequentially("naast de kerk")
    assert page.url.endswith("/balie/melding")
    assert page.get_by_label("Waar is het?").input_value() == "naast de kerk"
