# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""From a plan to an open door: decided by two, made ready, equipped, audited, ordered, opened.

A region is founded in folders.  At the crisis team's computer lies a plan.  The mayor
signs there, and nothing is in force; the director signs at the coordination point, and
it is, everywhere.  The crisis team makes the points ready, the kit's table admits the
computers, the point is audited, and when the power fails the team orders and the point
opens.  Each step is a page that a person fills in; the nodes meet when a test says so.
"""

import re
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from litestar.testing import TestClient

from baken.domain.audits import AUDIT, Audit, readiness
from baken.domain.charter import PlaceKind, Role
from baken.domain.points import CHECKLIST, Point, State
from baken.node import keyfile
from baken.node.area import WATERHOVEN, load_area
from baken.node.bootstrap import enrol, found_region
from baken.node.config import Settings, load_founded
from baken.node.kit import read_kit
from baken.node.node import Node
from baken.node.runner import Runner, open_runner
from baken.web.app import create_app
from tests.area import START_S, exchange
from tests.web.authorities import PHRASES, key_of
from tests.web.fakes import SECRET, UNHURRIED, Visitor, pin_hash
from tests.web.planned import plan_file

DIRECTOR, MAYOR, SECRETARY = 1, 2, 3
KEYS = {DIRECTOR: 4, MAYOR: 5, SECRETARY: 6}  # whose key of tests/web/authorities.py they hold
POINTS = 4
DECIDE = "/plannen/kust/besluit"
CHECKED = {f"item-{item.number}": "ok" for item in CHECKLIST}
SEEN = {f"item-{item.number}": "ok" for item in AUDIT}
FOUR = ("WAT", "CPO", "OND", "BRE")


class StillRunner(Runner):
    """A runner whose clock stands until a test moves it."""

    now_s = START_S + 60.0

    def now(self) -> float:
        return self.now_s


def settings(number: int, _: object) -> Settings:
    return Settings(number=number)


class Story:
    """The founded region, its computers, and a browser at each that was asked for."""

    def __init__(self, home: Path, stack: ExitStack) -> None:
        self.home, self._stack = home, stack
        self.seeds = {n: keyfile.seed(key_of(k), PHRASES[k]) for n, k in KEYS.items()}
        spec = load_area(WATERHOVEN)
        found_region(spec, self.seeds, home, START_S, lambda pin: pin_hash(), settings)
        self.desks: dict[str, Visitor] = {}
        for code in FOUR:
            self.open(code)

    def open(self, code: str) -> Visitor:
        runner = open_runner(self.home / code)
        runner = StillRunner(runner.node, runner.settings)
        app = create_app(runner, secret=SECRET, limits=UNHURRIED)
        client = self._stack.enter_context(TestClient(app, raise_server_exceptions=False))
        self._stack.callback(runner.node.store.close)
        self.desks[code] = Visitor(runner, client)  # type: ignore[arg-type]
        return self.desks[code]

    @property
    def nodes(self) -> list[Node]:
        return [desk.node for desk in self.desks.values()]

    def meet(self) -> None:
        """All computers hear of each other, and a while passes."""
        StillRunner.now_s += 60
        exchange(*self.nodes, now_s=StillRunner.now_s)

    def signs(self, number: int) -> dict[str, str]:
        """What a form says when one authority signs with a key that is brought along."""
        key = KEYS[number]
        text = keyfile.write(key_of(key)).decode()
        return {"wachtzin1": PHRASES[key], "sleutel1": "", "tekst1": text}

    def point(self, code: str) -> Point:
        """The point, the same at every computer."""
        found = [node.by_key("points", code) for node in self.nodes]
        assert all(one == found[0] for one in found)
        assert isinstance(found[0], Point)
        return found[0]


@pytest.fixture
def story(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Story]:
    monkeypatch.setattr(StillRunner, "now_s", START_S + 60.0)
    with ExitStack() as stack:
        made = Story(tmp_path / "region", stack)
        plan = tmp_path / "region/WAT/plans/kust/plan.json"
        plan.parent.mkdir(parents=True)
        plan.write_bytes(plan_file(POINTS))
        yield made


def test_a_planned_point_is_decided_equipped_audited_ordered_and_opened(story: Story) -> None:
    team, office = story.desks["WAT"], story.desks["CPO"]
    before = {node.card.code: node.charter for node in story.nodes}

    # The mayor signs at the crisis team.  One approval: nowhere a new place.
    team.sign_in("Commandant 1", Role.GCT_ACBZ)
    page = team.fill(DECIDE, story.signs(MAYOR))
    assert "Dit geldt nog niet." in page.text
    assert "een handtekening namens de veiligheidsregio" in page.text
    story.meet()
    assert {node.card.code: node.charter for node in story.nodes} == before

    # The director signs at the coordination point, where the plan itself is not.
    office.sign_in("Officier 1", Role.CP_DUTY_OFFICER)
    [decree] = set(re.findall(r"/regio/besluit/\d+", office.get("/regio").html))
    assert "Plan vastgesteld" in office.get(decree).text
    office.fill(decree, story.signs(DIRECTOR))
    story.meet()
    for node in story.nodes:
        new = len(node.charter.places) - len(FOUR)
        assert (new, len(node.charter.plans)) == (POINTS + 2, 1)

    # The crisis team makes its points ready: planned, with what the plan gives them.
    page = team.get(DECIDE)
    assert "Vastgesteld." in page.text
    team.press(page.form(f"{DECIDE}/punten"))
    story.meet()
    place = next(
        place
        for place in team.node.charter.places
        if place.kind is PlaceKind.NSP and place.code not in FOUR
    )
    planned = story.point(place.code)
    assert planned.state is State.PLANNED
    assert planned.plan.services
    assert planned.plan.residents

    # The table of the kit admits the computers: of this point and of its coordination point.
    table = team.client.get("/plannen/kust/koffers.csv").text
    seat = team.node.charter.place[place.area or 0].code
    lines = [
        line for line in table.splitlines() if line.split(";")[0] in ("code", seat, place.code)
    ]
    kit = read_kit("\n".join(lines).encode(), team.node.charter)
    assert kit.wrong == ()
    authorities = {number: story.seeds[number] for number in (DIRECTOR, MAYOR)}
    enrol(
        team.node, load_founded(story.home / "WAT"), kit, authorities, story.home,
        StillRunner.now_s, lambda pin: pin_hash(), settings,
    )  # fmt: skip
    desk = story.open(place.code)
    story.open(seat)
    story.meet()
    assert story.point(place.code) == planned

    # Audited: first the kit is not complete, then it is mended, and the point is ready.
    desk.sign_in("coördinator steunpunt 1", Role.NSP_COORDINATOR)
    audit = f"/punten/{place.code}/schouw"
    page = desk.fill(audit, {**SEEN, "item-41": "nok"})
    assert "Nog niet klaar om te openen" in page.text
    desk.fill(audit, {"item": "41", "found": "ok", "note": "aangevuld"}, f"{audit}/onderdeel")
    story.meet()
    for node in story.nodes:
        [found] = node.records(node.query("audits"))
        assert isinstance(found, Audit)
        assert readiness(found, node.stamp).score == 100
    assert "Klaar om te openen: 1 van" in team.get("/punten/schouw").text

    # The power fails: ordered, accepted, checked, opened.
    team.fill("/crisisteam/opdracht", {"punt": place.code, "reason": "power"})
    story.meet()
    assert story.point(place.code).state is State.ORDERED
    desk.press(desk.get("/punt").form(f"/punten/{place.code}/aanvaarden"))
    desk.fill(f"/punten/{place.code}/controle", CHECKED)
    desk.press(desk.get("/punt").form(f"/punten/{place.code}/openen"))
    story.meet()
    assert story.point(place.code).state is State.OPEN
    assert [event for node in story.nodes for event in node.held()] == []


def test_two_of_the_municipality_are_not_the_two_approvals(story: Story) -> None:
    team = story.desks["WAT"]
    team.sign_in("Commandant 1", Role.GCT_ACBZ)
    team.fill(DECIDE, story.signs(MAYOR))
    page = team.fill(DECIDE, story.signs(SECRETARY))
    assert "een handtekening namens de veiligheidsregio" in page.text
    story.meet()
    assert all(not node.charter.plans for node in story.nodes)
    page = team.fill(DECIDE, story.signs(DIRECTOR))
    assert "Vastgesteld." in page.text
    story.meet()
    assert all(node.charter.plans for node in story.nodes)
