# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""A plan is decided on at its page: who approves is named, and two approvals bring it in force."""

import re
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from baken.domain.charter import Role
from baken.domain.points import Point
from baken.node.kit import read_kit
from baken.planning.plan import plan_bytes, plan_of
from baken.web.plandecide import CHANGED
from baken.web.planned import NO_PLAN, NO_POINTS

from .authorities import keys_in, ruled, signs, visit
from .fakes import Page, Region, Visitor
from .planned import plan_file

PATH = "/plannen/rivier/besluit"
POINTS = 6


def kept(folder: Path, data: bytes) -> Path:
    """A node's folder with two keys and this plan in it."""
    keys_in(folder, 4, 5)
    (folder / "plans/rivier").mkdir(parents=True)
    (folder / "plans/rivier/plan.json").write_bytes(data)
    return folder


@pytest.fixture
def region(region: Region) -> Region:
    return ruled(region)


@pytest.fixture
def team(region: Region, tmp_path: Path) -> Iterator[Visitor]:
    """The crisis team's commander, at the computer where the plan was made."""
    with visit(region, "WAT", kept(tmp_path / "WAT", plan_file(POINTS))) as visitor:
        visitor.sign_in("Commandant 1")
        yield visitor


def codes(visitor: Visitor) -> set[str]:
    return {place.code for place in visitor.node.charter.places}


def decide(team: Visitor, *who: int) -> Page:
    return team.fill(PATH, dict(signs(*who)))


def test_the_page_says_what_changes_and_whose_approval_it_takes(team: Visitor) -> None:
    page = team.get(PATH)
    assert page.status == 200
    assert "Nog niets besloten." in page.text
    assert f"Punten: {POINTS}. Coördinatiepunten: 2." in page.text
    assert "de veiligheidsregio nog niet getekend" in page.text
    assert "Waterhoven nog niet getekend" in page.text
    assert page.html.count('<li class="row">') >= POINTS + 2


def test_two_approvals_bring_it_in_force_everywhere(region: Region, team: Visitor) -> None:
    before = codes(team)
    page = decide(team, 4, 5)
    assert page.status == 200
    assert "Vastgesteld." in page.text
    assert len(codes(team) - before) == POINTS + 2
    region.world.adopt(team.node)
    region.pass_time(3)
    for code in ("CPO", "OND", "BRE"):
        assert region.node(code).charter.plans == team.node.charter.plans
    assert "Plan vastgesteld: Noodsteunpunten Rivierstreek." in team.get("/regio").text


def test_one_approval_waits_and_the_other_body_signs_elsewhere(
    region: Region, team: Visitor, tmp_path: Path
) -> None:
    before = codes(team)
    page = decide(team, 5)
    assert "Dit geldt nog niet." in page.text
    assert "een handtekening namens de veiligheidsregio" in page.text
    assert codes(team) == before
    assert set(re.findall(r"</strong> ([A-Z]{3})\b", page.html)) >= {"AAA", "AAB", "AAF"}
    region.world.adopt(team.node)
    region.pass_time(3)
    with visit(region, "CPO", tmp_path / "CPO") as office:
        office.sign_in("Officier 1")
        [path] = set(re.findall(r"/regio/besluit/\d+", office.get("/regio").html))
        page = office.fill(path, signs(4, here=False))
        assert "van kracht" in page.text
        assert len(codes(office) - before) == POINTS + 2


def test_twice_the_same_body_is_not_two_approvals(region: Region, team: Visitor) -> None:
    before = codes(team)
    decide(team, 5)
    keys_in(Path(team.runner.settings.folder), 6)
    page = decide(team, 6)  # the other key of the municipality
    assert "een handtekening namens de veiligheidsregio" in page.text
    assert codes(team) == before
    page = decide(team, 4)
    assert "Vastgesteld." in page.text
    assert len(codes(team) - before) == POINTS + 2


def test_a_second_press_does_it_once(team: Visitor) -> None:
    form = team.get(PATH).form(PATH)
    words = signs(4, 5)
    team.press(form, words)
    heads = dict(team.node.heads())
    page = team.press(form, words)
    assert page.status == 200
    assert dict(team.node.heads()) == heads


def test_a_plan_that_was_made_anew_meanwhile_is_looked_at_first(
    team: Visitor, tmp_path: Path
) -> None:
    form = team.get(PATH).form(PATH)
    heads = dict(team.node.heads())
    (tmp_path / "WAT/plans/rivier/plan.json").write_bytes(plan_file(POINTS + 1))
    page = team.press(form, signs(4, 5))
    assert (page.status, CHANGED in page.text) == (409, True)
    assert dict(team.node.heads()) == heads


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ({}, "Kies eerst wie er tekent"),
        (signs(4, 4), "Directeur staat er twee keer"),
        ({**signs(4, 5), "wachtzin2": "mis"}, "past niet"),
    ],
)
def test_what_is_not_in_order_is_said_and_nothing_changes(
    team: Visitor, words: dict[str, str], says: str
) -> None:
    heads = dict(team.node.heads())
    page = team.fill(PATH, dict(words))
    assert page.status == 400
    assert says in page.text
    assert dict(team.node.heads()) == heads


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"{", NO_PLAN),
        (b"", NO_PLAN),
        (b"\xff\x00" * 100, NO_PLAN),
        (b"[" * 100_000, NO_PLAN),
        (plan_file(points=2).replace(b'"format":1', b'"format":9'), NO_PLAN),
    ],
)
def test_a_file_that_is_no_plan_is_said_to_be_none(
    team: Visitor, tmp_path: Path, data: bytes, says: str
) -> None:
    (tmp_path / "WAT/plans/rivier/plan.json").write_bytes(data)
    page = team.get(PATH)
    assert (page.status, says in page.text) == (404, True)


def test_a_plan_without_points_is_not_decided(team: Visitor, tmp_path: Path) -> None:
    bare = msgspec.structs.replace(plan_of(plan_file(POINTS)), points=(), reached=())
    (tmp_path / "WAT/plans/rivier/plan.json").write_bytes(plan_bytes(bare))
    page = team.get(PATH)
    assert (page.status, NO_POINTS in page.text) == (404, True)


def test_a_plan_that_is_not_here_is_said_to_be_elsewhere(team: Visitor) -> None:
    for name in ("anders", "..", "%2e%2e", "a" * 300):
        assert team.get(f"/plannen/{name}/besluit").status in (404, 400)


def test_who_may_not_decide_sees_no_form(region: Region, tmp_path: Path) -> None:
    with visit(region, "WAT", kept(tmp_path / "WAT2", plan_file(POINTS))) as visitor:
        visitor.sign_in("Commandant 1")
        form = visitor.get(PATH).form(PATH)
        visitor.sign_in("Communicatie 1", Role.GCT_HCOM)
        assert PATH not in [one.action for one in visitor.get(PATH).forms]
        assert visitor.press(form, signs(4, 5)).status == 403


def test_afterwards_the_points_are_made_ready_and_the_kit_table_is_there(
    region: Region, team: Visitor
) -> None:
    before = codes(team)
    page = decide(team, 4, 5)
    assert f"Zet {POINTS} punten klaar" in page.text
    page = team.press(page.form(f"{PATH}/punten"))
    assert "Alle punten van deze gemeente staan klaar." in page.text
    new = codes(team) - before
    ready = [team.node.by_key("points", code) for code in new]
    found = [one for one in ready if isinstance(one, Point)]
    assert len(found) == POINTS
    assert all(one.plan.residents and one.plan.services for one in found)
    table = team.client.get("/plannen/rivier/koffers.csv")
    kit = read_kit(table.content, team.node.charter)
    assert (kit.wrong, {one.code for one in kit.computers}) == ((), new)
