# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""A plan in a real browser: the example calculated, its map walked through, nothing fetched."""

from collections.abc import Callable
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Page, expect

from .conftest import Person

Sit = Callable[..., Person]

pytestmark = pytest.mark.browser

TEAM, NAME = "Waterhoven", "Commandant 1"
CALCULATED_MS = 90_000


def example(page: Page) -> None:
    """The example, as somebody makes it who was told nothing."""
    page.get_by_role("button", name="Begin met het voorbeeld").click()
    page.wait_for_url("**/wensen")
    page.get_by_role("button", name="Bereken", exact=True).click()
    expect(page.get_by_role("heading", name="De punten")).to_be_visible(timeout=CALCULATED_MS)


def test_the_example_is_calculated_and_shown_and_nothing_leaves_the_node(sit: Sit) -> None:
    person = sit(TEAM, NAME)
    page, home = person.page, urlsplit(person.desk.url).netloc
    elsewhere: list[str] = []

    def note(url: str) -> None:
        where = urlsplit(url)
        if where.scheme in ("http", "https") and where.netloc != home:
            elsewhere.append(url)

    page.on("request", lambda request: note(request.url))
    person.open("/plannen")
    assert person.findings() == []
    example(page)

    expect(page.locator("#kaart .map-mark").first).to_be_visible()
    points = page.locator("table[data-sorts] tbody tr")
    marks = page.locator("#kaart .map-mark:not(.map-seat)")
    assert marks.count() == points.count()
    # A mark and its row are about the same point.
    first = points.first.locator("strong").inner_text()
    marks.first.click(force=True)
    expect(page.locator(".leaflet-popup-content strong")).to_have_text(f"1 {first}")
    assert person.findings() == []

    residents = page.get_by_role("columnheader", name="Bewoners").first.get_by_role("button")
    for direction in ("ascending", "descending"):
        residents.click()
        shown = [
            int(text)
            for text in page.locator("table[data-sorts] td:nth-child(4)").all_inner_texts()
        ]
        assert shown == sorted(shown, reverse=direction == "descending")

    page.get_by_role("link", name="Wensen").click()
    assert person.findings() == []
    page.go_back()
    page.set_viewport_size({"width": 320, "height": 800})
    wide = page.evaluate("document.documentElement.scrollWidth")
    assert wide <= 320
    assert elsewhere == []


def test_without_script_there_is_a_drawing_and_the_table(sit: Sit) -> None:
    person = sit(TEAM, NAME)
    person.open("/plannen")
    example(person.page)
    address = urlsplit(person.page.url).path
    still = sit(TEAM, "Informatie 1", script=False)
    page = still.open(address)
    assert page.locator("#kaart img").evaluate("image => image.naturalWidth") > 0
    assert page.locator("table tbody tr").count() > 5
