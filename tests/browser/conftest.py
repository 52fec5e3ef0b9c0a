# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The demo as a newcomer starts it, and a browser to use it with."""

import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
import pytest
from playwright.sync_api import Browser, BrowserContext, Error, Page, sync_playwright

CHROMIUM = Path("/usr/bin/chromium")
FIRST_PORT = 8600
AXE = Path(__file__).parents[2] / "front" / "node_modules" / "axe-core" / "axe.min.js"
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


class Desk(msgspec.Struct, frozen=True):
    """One node of the demo: its address, the PIN of each person, and where residents look."""

    url: str
    pins: dict[str, str]
    info: str = ""


class Demo(msgspec.Struct, frozen=True):
    """The running demo."""

    control: str
    desks: dict[str, Desk]


@pytest.fixture(scope="session")
def demo(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Iterator[Demo]:
    if not CHROMIUM.exists():
        pytest.skip("Debian's chromium is not installed")
    folder = tmp_path_factory.mktemp("demo")
    port = str(FIRST_PORT + (50 * int(worker_id[2:]) if worker_id.startswith("gw") else 0))
    child = subprocess.Popen(
        [sys.executable, "-m", "baken", "demo", "--folder", str(folder), "--port", port],
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
    )  # fmt: skip
    assert child.stdout is not None
    try:
        lines: list[str] = []
        for line in child.stdout:
            lines.append(line)
            if "Ctrl-C" in line:
                break
        yield _read("".join(lines))
    finally:
        child.terminate()
        child.wait(20)


def _read(said: str) -> Demo:
    """What the demo printed, as a person reads it."""
    desks: dict[str, Desk] = {}
    for part in re.split(r"\n(?=\S)", said):
        found = re.match(r".*?(\S+)  (http://\S+)\n", part)
        if found:
            info = re.search(r"infoscherm (http://\S+)", part)
            assert info is not None, part
            pins = {name: pin for pin, name in re.findall(r"PIN (\d+)  ([^:]+):", part)}
            desks[found[1]] = Desk(found[2], pins, info[1])
    control = re.search(r"cut the links: (http://\S+)", said)
    assert control is not None, said
    return Demo(control[1], desks)


@pytest.fixture(scope="module")
def browser(demo: Demo) -> Iterator[Browser]:
    """Ends with its module: while Playwright runs, no other loop can run in this process."""
    with sync_playwright() as playwright:
        try:
            found = playwright.chromium.launch(executable_path=str(CHROMIUM), args=FLAGS)
        except Error as error:
            pytest.skip(f"chromium does not start here: {error}")
        yield found
        found.close()


class Person:
    """Somebody at a desk, in a tab of their own browser."""

    def __init__(self, context: BrowserContext, desk: Desk) -> None:
        self.desk = desk
        self.page: Page = context.new_page()
        self.page.set_default_timeout(15_000)
        self.errors: list[str] = []
        self.page.on("pageerror", lambda error: self.errors.append(str(error)))
        self.page.on(
            "console",
            lambda said: self.errors.append(said.text) if said.type == "error" else None,
        )

    def sign_in(self, name: str) -> None:
        page = self.page
        page.goto(self.desk.url)
        page.get_by_role("link", name=re.compile(re.escape(name))).first.click()
        page.fill("input[name=pin]", self.desk.pins[name])  # waits for the page; all() would not
        for box in page.locator("input[name=role]").all():
            box.check(force=True)
        page.get_by_role("button", name="Meld me aan").click()
        page.wait_for_url(lambda url: "/aanmelden" not in url)

    def open(self, path: str) -> Page:
        self.page.goto(self.desk.url.rstrip("/") + path)
        return self.page

    def findings(self) -> list[str]:
        """What axe-core finds against WCAG 2.2 AA on the page as it stands, serious or worse."""
        self.page.evaluate(AXE.read_text())
        found = self.page.evaluate(
            "async () => (await axe.run({runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa',"
            " 'wcag22aa']})).violations.map(v => [v.impact, v.id, v.nodes.map(n => n.html)])"
        )
        bad = [
            f"{rule}: {where}" for impact, rule, where in found if impact in ("serious", "critical")
        ]
        bare = self.page.evaluate(
            "() => [...document.querySelectorAll('[placeholder]')].filter(e => !e.labels?.length"
            " && !e.getAttribute('aria-label') && !e.getAttribute('aria-labelledby'))"
            ".map(e => e.outerHTML)"
        )
        return bad + [f"only a placeholder: {where}" for where in bare]


@pytest.fixture
def sit(browser: Browser, demo: Demo) -> Iterator[Callable[..., Person]]:
    """`sit("Ondermolen", "Balie 1")`: a person signed in at a desk; no errors may be left."""
    contexts: list[BrowserContext] = []
    people: list[Person] = []

    def seat(desk: str, name: str, script: bool = True) -> Person:
        context = browser.new_context(
            locale="nl-NL", viewport={"width": 1280, "height": 900}, java_script_enabled=script
        )
        contexts.append(context)
        person = Person(context, demo.desks[desk])
        people.append(person)
        person.sign_in(name)
        return person

    yield seat
    for context in contexts:
        context.close()
    for person in people:
        assert not person.errors, person.errors
