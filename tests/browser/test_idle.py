# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""A screen that is left, and a tablet that changes hands, in a real browser.

The point runs in this process under a virtual clock, so that five minutes pass at once.
"""

import re
import threading
import time
from collections.abc import Iterator

import msgspec
import pytest
import uvicorn
from playwright.sync_api import Browser, Page, expect, sync_playwright

from baken.domain import badges
from baken.domain.badges import Badge
from baken.domain.charter import Organisation, Role
from baken.domain.staffing import Org
from baken.kernel import signing
from baken.node.cards import letters
from baken.web.app import create_app
from tests.web.fakes import PIN, SECRET, Region, WorldRunner

from .conftest import CHROMIUM, FLAGS

pytestmark = pytest.mark.browser

LOCK_MIN = 5
SEED = bytes(range(32))
PRESSES_MAX = 3  # "wissel", a name, and the button under the PIN
SWITCH_S_MAX = 2.0


class Point(msgspec.Struct, frozen=True):
    """A support point whose clock the test moves."""

    region: Region
    url: str

    def pass_time(self, page: Page, minutes: float) -> None:
        """For the node and for the page."""
        self.region.world.now += minutes * 60
        page.clock.run_for(int(minutes * 60_000))


@pytest.fixture
def point() -> Iterator[Point]:
    region = Region()
    known = region.node("OND").region
    key = signing.public_key(SEED)
    red_cross = Organisation(number=3, org=Org.RED_CROSS, name="Rode Kruis", key=key)
    charter = msgspec.structs.replace(known.charter, organisations=(red_cross,))
    known.settled = msgspec.structs.replace(known.settled, charter=charter)
    app = create_app(WorldRunner(region.world, region.node("OND"), LOCK_MIN), secret=SECRET)
    server = uvicorn.Server(
        uvicorn.Config(app, port=0, log_level="error", timeout_graceful_shutdown=1)
    )
    thread = threading.Thread(target=server.run)
    thread.start()
    try:
        while not server.started:
            assert thread.is_alive()
        port = server.servers[0].sockets[0].getsockname()[1]
        yield Point(region, f"http://127.0.0.1:{port}")
    finally:
        server.should_exit = True
        thread.join(20)


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    if not CHROMIUM.exists():
        pytest.skip("Debian's chromium is not installed")
    with sync_playwright() as playwright:
        found = playwright.chromium.launch(executable_path=str(CHROMIUM), args=FLAGS)
        yield found
        found.close()


@pytest.fixture
def tablet(chromium: Browser) -> Iterator[Page]:
    context = chromium.new_context(locale="nl-NL", viewport={"width": 1024, "height": 768})
    page = context.new_page()
    page.set_default_timeout(10_000)
    page.clock.install()
    yield page
    context.close()


def sign_in(page: Page, point: Point, name: str, pin: str = PIN) -> None:
    page.goto(f"{point.url}/aanmelden")
    page.get_by_role("link", name=re.compile(re.escape(name))).first.click()
    page.fill("input[name=pin]", pin)
    for box in page.locator("input[name=role]").all():
        box.check(force=True)
    page.get_by_role("button", name="Meld me aan").click()
    page.wait_for_url("**/balie")


def type_pin(page: Page) -> None:
    """The cursor is there already; Enter or the button."""
    expect(page.locator("#pin")).to_be_focused()
    page.keyboard.type(PIN)
    page.keyboard.press("Enter")


def test_a_page_that_is_left_covers_itself_and_comes_back_with_its_draft(
    point: Point, tablet: Page
) -> None:
    sign_in(tablet, point, "Balie 1")
    tablet.goto(f"{point.url}/logboek/nieuw")
    tablet.get_by_label("Tekst").fill("Half af, over de buurvrouw")
    tablet.clock.run_for(1000)
    expect(tablet.locator(".draft-note")).to_contain_text("Bewaard om")
    point.pass_time(tablet, LOCK_MIN + 0.1)
    tablet.wait_for_url("**/slot**")
    expect(tablet.locator("body")).not_to_contain_text("buurvrouw")
    expect(tablet.locator("h1")).to_have_text("Dit scherm is vergrendeld")
    type_pin(tablet)
    tablet.wait_for_url("**/logboek/nieuw")
    assert tablet.get_by_label("Tekst").input_value() == "Half af, over de buurvrouw"


def test_who_only_reads_keeps_the_screen_open_by_moving_the_page(
    point: Point, tablet: Page
) -> None:
    sign_in(tablet, point, "Balie 1")
    for _ in range(3):
        point.pass_time(tablet, LOCK_MIN - 1)
        with tablet.expect_response("**/slot/bezig"):
            tablet.mouse.wheel(0, 100)
    assert tablet.url.endswith("/balie")
    point.pass_time(tablet, LOCK_MIN + 0.1)
    tablet.wait_for_url("**/slot**")


def test_a_page_that_can_not_ask_the_node_covers_itself_all_the_same(
    point: Point, tablet: Page
) -> None:
    sign_in(tablet, point, "Balie 1")
    tablet.context.set_offline(True)
    point.pass_time(tablet, LOCK_MIN + 0.1)
    expect(tablet.locator("html")).to_have_class(re.compile("covered"))
    assert not tablet.locator("main").is_visible()
    tablet.context.set_offline(False)


def test_after_the_lock_the_way_back_shows_nothing(point: Point, tablet: Page) -> None:
    sign_in(tablet, point, "Balie 1")
    tablet.goto(f"{point.url}/meldingen")
    tablet.get_by_role("button", name="Wissel").click()
    expect(tablet.locator("h1")).to_have_text("Wie ben je?")
    tablet.go_back()
    expect(tablet.locator("h1")).to_have_text("Dit scherm is vergrendeld")


def test_a_tablet_changes_hands_in_two_seconds_and_three_presses(
    point: Point, tablet: Page
) -> None:
    sign_in(tablet, point, "Coördinator 1")
    tablet.get_by_role("button", name="Wissel").click()
    sign_in(tablet, point, "Verbindingen 1")
    tablet.goto(f"{point.url}/meldingen?toon=alles")
    asked: list[str] = []
    tablet.on(
        "request",
        lambda request: asked.append(request.url) if request.is_navigation_request() else None,
    )
    begin = time.perf_counter()
    tablet.get_by_role("button", name="Wissel").click()
    tablet.get_by_role("link", name=re.compile("Coördinator 1")).click()
    type_pin(tablet)
    tablet.wait_for_url("**/meldingen?toon=alles")
    expect(tablet.locator("#strip")).to_contain_text("Coördinator 1")
    took_s = time.perf_counter() - begin
    assert took_s < SWITCH_S_MAX
    assert len(asked) == PRESSES_MAX + 1  # the last press leads on to the page itself


def test_a_scanner_signs_in_without_a_hand(point: Point, tablet: Page) -> None:
    today = badges.day_of(point.region.world.now)
    badge = Badge(
        number=17,
        name="Vrijwilliger 17",
        roles=frozenset({Role.NSP_DESK}),
        from_day=today,
        until_day=today,
    )
    tablet.goto(f"{point.url}/aanmelden")
    expect(tablet.locator("#badge")).to_be_focused()
    tablet.keyboard.type(letters(badges.encode(badge, SEED)))
    tablet.keyboard.press("Enter")
    expect(tablet.locator("h1")).to_have_text("Dag Vrijwilliger 17")
    tablet.get_by_label(re.compile("Kies een pincode")).fill("739184")
    tablet.get_by_role("button", name="Begin").click()
    tablet.wait_for_url("**/balie")
    expect(tablet.locator("#strip")).to_contain_text("Vrijwilliger 17")
