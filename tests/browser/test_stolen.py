# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The stolen laptop, walked through: revoked at the crisis team, seen at the coordination point,
printed, and shown at the thief's own screen once it hears of it.

The nodes run here, over real sockets; their authorities have keys that open at once.
"""

import asyncio
import os
import re
import socket
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
import pytest
from playwright.sync_api import Browser, Error, Page, expect, sync_playwright

from baken.cli.serve import Server, server_of
from baken.domain.charter import Authority
from baken.domain.reports import TakeReport, What
from baken.domain.words import Known
from baken.node import clock
from baken.node.area import WATERHOVEN, load_area, make_area
from baken.node.bootstrap import first_acts
from baken.node.config import Peer, Settings
from baken.node.node import Node
from baken.node.runner import Pace, Runner
from baken.sim.prologue import LENGTH_S, play
from baken.sim.world import World
from baken.store.sqlite import SqliteStore
from baken.web.app import create_app
from tests.area import DESK, parcels_of
from tests.web.authorities import BODIES, NAMES, PHRASES, key_of, keys_in
from tests.web.fakes import PIN, pin_hash

from .conftest import CHROMIUM, FLAGS, Desk, Person

pytestmark = pytest.mark.browser

OND, WAT, CPO = "OND", "WAT", "CPO"
QUICK = Pace(tick_s=0.2, probe_s=1.0, call_again_s=0.2, call_again_max_s=1.0)
HERE = {WAT: (4,), CPO: (5, 6)}  # whose key lies where
LINES = ((OND, CPO), (OND, WAT), ("BRE", CPO), ("BRE", WAT), (WAT, CPO))
PICTURES = os.environ.get("BAKEN_PICTURES", "")


class Nodes:
    """The area's nodes in a loop of their own; what is asked of one is asked in that loop."""

    def __init__(self, home: Path) -> None:
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._servers: list[tuple[Server, asyncio.Task[None]]] = []
        self.runners: dict[str, Runner] = {}
        self.ports: dict[str, socket.socket] = {}
        self._home = home

    def start(self) -> None:
        area = make_area(load_area(WATERHOVEN))
        holders = tuple(
            Authority(number=number, name=name, key=key_of(number).public, body=BODIES[number])
            for number, name in NAMES.items()
        )
        charter = msgspec.structs.replace(area.charter, authorities=holders)
        area = msgspec.structs.replace(area, charter=charter)
        codes = {card.number: card.code for card in charter.nodes}
        file = {number: self._home / f"{code}.db" for number, code in codes.items()}
        world = World(
            area.spec,
            seed=0,
            make_store=lambda number: SqliteStore(file[number]),
            area=area,
            start_s=clock.wall_s() - LENGTH_S,
        )
        for node in world.nodes.values():
            first_acts(node, area.spec, world.now, lambda pin: pin_hash(), lambda: PIN)
        for code, other in LINES:
            world.join(world.node(code).card.number, world.node(other).card.number)
        play(world)
        for node in world.nodes.values():
            node.store.close()
        for number, code in codes.items():
            node = Node(charter, number, area.keys[number], SqliteStore(file[number]))
            settings = Settings(
                number=number,
                listen="tcp://127.0.0.1:0",
                beat_s=1.0,
                folder=str(keys_in(self._home / code, *HERE.get(code, ()))),
            )
            self.runners[code] = Runner(node, settings, QUICK)
            self.ports[code] = socket.create_server(("127.0.0.1", 0))
        self._thread.start()
        self.do(self._up)

    async def _up(self) -> None:
        for code, runner in self.runners.items():
            await runner.start()
            server = server_of(create_app(runner))
            task = asyncio.create_task(server.serve([self.ports[code]]))
            self._servers.append((server, task))
        for code, other in LINES:
            port = self.runners[other].port
            number = self.runners[other].node.card.number
            self.runners[code].call(Peer(number, f"tcp://127.0.0.1:{port}"))

    def do(self, what: Callable[[], object]) -> object:
        """Do something in the loop of the nodes."""

        async def done() -> object:
            found = what()
            return await found if asyncio.iscoroutine(found) else found

        return asyncio.run_coroutine_threadsafe(done(), self._loop).result(60)

    def stop(self) -> None:
        async def down() -> None:
            for server, _ in self._servers:
                server.should_exit = True
            await asyncio.gather(*(task for _, task in self._servers))
            for runner in self.runners.values():
                await runner.stop()

        self.do(down)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(10)

    def desk(self, code: str) -> Desk:
        people = ("Commandant 1", "Officier 1", "Balie 1", "Coördinator 1")
        return Desk(
            f"http://127.0.0.1:{self.ports[code].getsockname()[1]}/", dict.fromkeys(people, PIN)
        )


@pytest.fixture(scope="module")
def nodes(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Nodes]:
    if not CHROMIUM.exists():
        pytest.skip("Debian's chromium is not installed")
    made = Nodes(tmp_path_factory.mktemp("stolen"))
    made.start()
    yield made
    made.stop()


@pytest.fixture(scope="module")
def browser(nodes: Nodes) -> Iterator[Browser]:
    with sync_playwright() as playwright:
        try:
            found = playwright.chromium.launch(executable_path=str(CHROMIUM), args=FLAGS)
        except Error as error:
            pytest.skip(f"chromium does not start here: {error}")
        yield found
        found.close()


def picture(page: Page, name: str) -> None:
    """Keep what the page looks like, where somebody asked for that."""
    if PICTURES:
        page.screenshot(path=str(Path(PICTURES) / f"{name}.png"), full_page=True)


def sits(browser: Browser, nodes: Nodes, code: str, name: str) -> Person:
    context = browser.new_context(locale="nl-NL", viewport={"width": 1280, "height": 900})
    person = Person(context, nodes.desk(code))
    person.sign_in(name)
    return person


def sign(page: Page, at: int, number: int, phrase: str = "") -> None:
    block = page.locator("fieldset.step").nth(at - 1)
    block.get_by_label(NAMES[number]).check(force=True)
    block.get_by_label("Wachtzin").fill(phrase or PHRASES[number])


def test_a_laptop_is_stolen(browser: Browser, nodes: Nodes, tmp_path: Path) -> None:
    thief = sits(browser, nodes, OND, "Balie 1")
    team = sits(browser, nodes, WAT, "Commandant 1")
    office = sits(browser, nodes, CPO, "Officier 1")
    stolen = nodes.runners[OND]
    act = TakeReport(
        what=What.FALL_INJURY, life_threat=Known.NO, readback_done=True, where="Dijk 1"
    )
    nodes.do(lambda: stolen.submit(act, DESK))

    # at the crisis team: what could it read, and what will happen
    page = team.open("/regio")
    picture(page, "1-regio")
    assert team.findings() == []
    page.get_by_role("link", name="Computer gestolen of kwijt").click()
    picture(page, "2-welke")
    assert team.findings() == []
    page.get_by_role("link", name=re.compile("Ondermolen")).click()
    expect(page.locator("main")).to_contain_text("Met gegevens van mensen")
    picture(page, "3-gestolen")
    assert team.findings() == []

    # the director is there; a typing error first
    page.get_by_label("Gestolen").check(force=True)
    sign(page, 1, 4, "verkeerd verkeerd verkeerd")
    page.get_by_role("button", name="Teken en trek in").click()
    expect(page.get_by_role("alert")).to_contain_text("past niet")
    picture(page, "4-fout")
    sign(page, 1, 4)
    page.get_by_role("button", name="Teken en trek in").click()
    expect(page.locator("h1")).to_have_text("OND wordt ingetrokken")
    picture(page, "5-wacht")
    assert team.findings() == []

    # the mayor signs at the coordination point, where the decree came by itself
    there = office.open("/regio")
    expect(there.get_by_role("heading", name=re.compile("Wacht op handtekeningen"))).to_be_visible()
    there.get_by_role("link", name="Bekijk en teken").click()
    picture(there, "6-mee-tekenen")
    assert office.findings() == []
    sign(there, 1, 5)
    there.get_by_role("button", name="Teken mee").click()
    expect(there.locator("main")).to_contain_text("van kracht")
    there = office.open("/regio/gestolen/OND")
    expect(there.locator("h1")).to_have_text("OND is ingetrokken")
    assert office.findings() == []

    # the team sees by itself that it holds, and that all others have it
    expect(page.locator("#besluit")).to_contain_text("van kracht", timeout=20_000)
    expect(page.locator("#onderweg")).to_contain_text("Alle computers hebben het.", timeout=20_000)
    picture(page, "7-van-kracht")

    # the thief talks on, and nobody listens
    late = nodes.do(lambda: stolen.submit(act, DESK))
    known = nodes.runners[CPO].node
    nodes.do(lambda: known.receive(parcels_of(stolen.node), clock.wall_s()))
    there = office.open("/regio/gestolen/OND")
    expect(there.locator("#na")).to_contain_text("Dit staat apart en telt nergens.")
    expect(there.locator("#na")).not_to_contain_text("Dijk 1")
    picture(there, "8-daarna")
    assert late

    # on paper
    there.locator("#onderweg").get_by_role("link", name="BRE").click()
    shown = there
    expect(shown.locator("h1")).to_have_text("Een computer is ingetrokken")
    picture(shown, "9-papier")
    assert office.findings() == []
    with office.page.context.expect_page() as opened:
        shown.get_by_role("button", name="Print het blad").click()
    opened.value.close()

    # at last it hears of it
    nodes.do(lambda: stolen.node.receive(parcels_of(known), clock.wall_s()))
    nodes.do(stolen.changed)
    expect(thief.page.locator("h1")).to_have_text("Deze computer is ingetrokken", timeout=90_000)
    picture(thief.page, "10-ingetrokken")
    assert thief.findings() == []
    thief.open("/balie")
    expect(thief.page.locator("h1")).to_have_text("Deze computer is ingetrokken")

    # on a phone nothing is too wide
    for person, path in ((team, "/regio"), (team, "/regio/gestolen/BRE"),
                         (team, "/regio/gestolen/OND"), (team, "/regio/sleutelhouder"),
                         (team, "/regio/gestolen")):  # fmt: skip
        found = person.open(path)
        picture(found, f"11-{path.replace('/', '_')}")
        assert person.findings() == [], path
        found.set_viewport_size({"width": 320, "height": 640})
        wide = found.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth"
        )
        assert wide <= 0, f"{path} is {wide} px too wide on a phone"
        found.set_viewport_size({"width": 1280, "height": 900})
    assert not office.errors
