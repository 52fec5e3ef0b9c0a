# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Support points, without JavaScript: from the order to open and closed; who is silent first."""

import re
from collections.abc import Iterator
from typing import Any

import pytest

from baken.domain.charter import Role
from baken.domain.points import CHECKLIST, Colour, Heartbeat, Point, State, StopPoint
from baken.domain.reports import TakeReport, What
from baken.domain.staffing import Person
from baken.domain.words import Known

from .fakes import Page, Region, Visitor


def point(region: Region, code: str, at: str = "WAT") -> Point:
    found = region.node(at).by_key("points", code)
    assert isinstance(found, Point)
    return found


def everything(word: str = "ok") -> dict[str, Any]:
    return {f"item-{item.number}": word for item in CHECKLIST}


def names(page: Page) -> list[str]:
    """The points in the list, as they stand."""
    return re.findall(r'point-link" href="/punten/([A-Z]+)"', page.html)


def deeds(page: Page) -> set[str]:
    found = re.findall(r'(?:href|action)="/punten/[A-Z]+/([a-z]+)"', page.html)
    return set(found)


@pytest.fixture
def bre(region: Region) -> Iterator[Visitor]:
    """At Breedeweide, which was ordered to open; its coordinator, signed in."""
    with region.visit("BRE") as visitor:
        visitor.sign_in("Coördinator 1", Role.NSP_COORDINATOR)
        yield visitor


def test_a_point_opens_step_by_step_after_its_safety_check(bre: Visitor, region: Region) -> None:
    assert point(region, "BRE").state is State.STAFFING
    page = bre.get("/punt")
    assert "Openen : Doe eerst de veiligheidscontrole." in page.text
    assert 'href="/punten/BRE/controle">Doe de veiligheidscontrole' in page.html
    page = bre.fill("/punten/BRE/controle", everything())
    assert "gecontroleerd, nog dicht" in page.text
    assert 'form="f-openen"' in page.html
    page = bre.press(page.form("/punten/BRE/openen"))
    assert page.response.url.path == "/punt"
    assert point(region, "BRE", "BRE").state is State.OPEN


def test_nothing_in_the_check_is_answered_beforehand(bre: Visitor) -> None:
    page = bre.get("/punten/BRE/controle")
    form = page.form("/punten/BRE/controle")
    assert not [name for name in form.fields if name.startswith("item-")]
    assert all(item.text in page.text for item in CHECKLIST)


def test_a_blocking_item_left_open_is_asked_again_and_nothing_is_lost(
    bre: Visitor, region: Region
) -> None:
    words = {**everything(), "note": "Met z'n tweeën gelopen"}
    del words["item-4"]
    page = bre.fill("/punten/BRE/controle", words)
    assert page.status == 400
    assert "Vul nog in: Geen losse kabels." in page.text
    form = page.form("/punten/BRE/controle")
    assert form.fields["note"] == ["Met z'n tweeën gelopen"]
    assert form.fields["item-5"] == ["ok"]
    assert "item-4" not in form.fields
    bre.press(form, {"item-4": "ok"})
    assert point(region, "BRE", "BRE").state is State.CHECKED


def test_a_blocking_item_that_is_not_in_order_keeps_the_point_closed(
    bre: Visitor, region: Region
) -> None:
    page = bre.fill("/punten/BRE/controle", {**everything(), "item-4": "nok"})
    assert point(region, "BRE", "BRE").state is State.NOT_USABLE
    assert "houdt het punt dicht" in page.text
    assert "Openen : Het punt kan niet open." in page.text
    assert "openen" not in deeds(page)


def test_a_check_that_was_left_half_way_comes_back(bre: Visitor) -> None:
    form = bre.get("/punten/BRE/controle").form("/punten/BRE/controle")
    bre.client.post("/concept", data={**form.fields, "item-1": "ok", "item-2": "nok"})
    page = bre.get("/punten/BRE/controle")
    form = page.form("/punten/BRE/controle")
    assert form.fields["item-1"] == ["ok"]
    assert form.fields["item-2"] == ["nok"]
    assert "Hier staat nog wat je eerder typte" in page.text


def test_words_that_are_no_answer_count_as_none(bre: Visitor, region: Region) -> None:
    words = {**everything(), "item-4": "misschien", "item-999": "ok", "item-x": "ok"}
    assert bre.fill("/punten/BRE/controle", words).status == 400
    assert point(region, "BRE", "BRE").state is State.STAFFING


def test_a_heartbeat_gives_one_line_to_read_out(desk: Visitor, region: Region) -> None:
    take = TakeReport(what=What.FIRE, life_threat=Known.NO, readback_done=True, where="Laan 1")
    region.does("OND", Role.NSP_DESK, take, person=2)
    form = desk.get("/punten/OND/status").form("/punten/OND/status")
    assert form.fields["emergencies"] == ["1"]
    assert form.fields["staff"] == ["1"]
    words = {"colour": "yellow", "waiting": "12", "power_h": "9", "issue": "twee mensen tekort"}
    page = desk.press(form, words)
    line = re.search(r'<p class="radio-line[^>]*>([^<]+)', page.html)
    assert line
    assert re.fullmatch(r"OND Y \d{4} Q12 E1 S1 P9 L1\+20 ISS:TWEE MENSEN TEKORT", line[1]), line[1]


def test_an_old_heartbeat_is_grey_and_its_point_silent_after_twice_the_time(
    desk: Visitor, region: Region
) -> None:
    assert "is-stale" not in desk.get("/punt").html
    region.pass_time(61)
    assert "Verouderd: stuur een nieuw statusbericht." in desk.get("/punt").text
    with region.visit("WAT") as team:
        team.sign_in("Commandant 1")
        assert "OND open stil" not in team.get("/punten").text
        region.pass_time(60)
        assert "OND open stil" in team.get("/punten").text


def test_the_silent_come_first_then_the_stopped_then_the_red(region: Region) -> None:
    with region.visit("WAT") as team:
        team.sign_in("Commandant 1")
        beat = Heartbeat(place=point(region, "BRE").place, colour=Colour.RED)
        region.does("BRE", Role.NSP_COORDINATOR, beat, point(region, "BRE").id)
        region.pass_time(1)
        assert names(team.get("/punten"))[:2] == ["BRE", "OND"]
        region.pass_time(130)
        region.does("BRE", Role.NSP_COORDINATOR, beat, point(region, "BRE").id)
        region.pass_time(1)
        assert names(team.get("/punten"))[:2] == ["OND", "BRE"]


def test_the_desk_may_send_a_heartbeat_and_not_open_or_close(region: Region) -> None:
    with region.visit("OND") as visitor:
        visitor.sign_in("Balie 1", Role.NSP_DESK)
        found = deeds(visitor.get("/punt"))
        assert "status" in found
        assert not found & {"openen", "stand", "sluiting", "controle", "verplaatsen"}


def test_the_coordination_point_looks_and_does_nothing(region: Region) -> None:
    with region.visit("CPO") as visitor:
        visitor.sign_in("Officier 1")
        page = visitor.get("/punten/OND")
        assert page.status == 200
        assert "Hier is nu niets voor jouw rol te doen." in page.text
        assert not deeds(page)


def test_the_crisis_team_may_not_speak_for_the_point_itself(region: Region) -> None:
    with region.visit("WAT") as visitor:
        visitor.sign_in("Commandant 1")
        found = deeds(visitor.get("/punten/OND"))
        assert {"bevestigen", "sluiten", "intrekken"} <= found
        assert not found & {"openen", "status", "controle", "stand"}


def test_closing_is_proposed_here_and_decided_there(desk: Visitor, region: Region) -> None:
    page = desk.get("/punt")
    page = desk.press(page.form("/punten/OND/sluiting"), {"open_items": ""})
    assert page.status == 400
    page = desk.press(page.form("/punten/OND/sluiting"), {"open_items": "Niets meer open."})
    assert point(region, "OND", "OND").state is State.CLOSING
    region.pass_time(1)
    with region.visit("WAT") as team:
        team.sign_in("Commandant 1")
        page = team.get("/punten/OND")
        assert "Niets meer open." in page.text
        team.press(page.form("/punten/OND/openhouden"), {"why": "Er zijn nog bezoekers."})
        assert point(region, "OND").state is State.OPEN
        page = team.get("/punten/OND")
        page = team.press(page.form("/punten/OND/sluiten"), {"nearest": "Dorpshuis, Breedeweg 21"})
        assert point(region, "OND").state is State.CLOSED
        assert "Dorpshuis, Breedeweg 21" in page.text


def test_a_stopped_point_says_so_and_asks_for_a_new_check(desk: Visitor, region: Region) -> None:
    stop = StopPoint(place=point(region, "OND").place, reason="<b>gaslucht</b>")
    region.does("OND", Role.NSP_DESK, stop, point(region, "OND").id, person=2)
    page = desk.get("/punt")
    assert "gestopt" in page.text
    assert "&lt;b&gt;gaslucht" in page.html
    assert "<b>gaslucht" not in page.html
    assert 'href="/punten/OND/controle">Doe de veiligheidscontrole' in page.html


def test_night_mode_is_chosen_and_undone(desk: Visitor, region: Region) -> None:
    form = desk.get("/punt").form("/punten/OND/stand")
    desk.press(form, {"mode": "night_closed"})
    assert point(region, "OND", "OND").state is State.NIGHT_CLOSED
    desk.press(desk.get("/punt").form("/punten/OND/stand"), {"mode": "open"})
    assert point(region, "OND", "OND").state is State.OPEN


def test_an_unknown_point_says_what_to_do(desk: Visitor) -> None:
    page = desk.get("/punten/NIX")
    assert page.status == 404
    assert "Punt NIX is hier niet bekend" in page.text
    assert desk.get("/punten/%3Cb%3E").status == 404


def test_an_office_has_no_point_of_its_own(region: Region) -> None:
    with region.visit("WAT") as visitor:
        visitor.sign_in("Commandant 1")
        answer = visitor.client.get("/punt", follow_redirects=False)
        assert answer.headers["location"] == "/punten"


def test_the_history_shows_no_bare_numbers_of_the_checklist(desk: Visitor) -> None:
    page = desk.get("/punt")
    assert "Veiligheidscontrole" in page.text
    assert "11 in orde" not in page.text


# --- the standing order ------------------------------------------------------


@pytest.fixture
def calm() -> Region:
    """Before anything happened: the points are planned and nobody ordered them."""
    return Region(played=False)


def test_the_crisis_team_gives_and_withdraws_a_standing_order(calm: Region) -> None:
    with calm.visit("WAT") as team:
        team.sign_in("Commandant 1", Role.GCT_ACBZ)
        page = team.get("/punten/OND")
        assert "Er is geen staande opdracht. Zonder opdracht blijft dit punt dicht." in page.text
        form = page.form("/punten/OND/staande-opdracht")
        page = team.press(form, {"conditions": ["emergency_number"], "silent_min": "45"})
        assert "112 is niet te bereiken: al 30 minuten of langer" in page.text
        assert "al 45 minuten niet te bereiken" in page.text
        form = page.form("/punten/OND/staande-opdracht")  # to change it: as it is now
        assert form.fields["conditions"] == ["emergency_number"]
        page = team.press(page.form("/punten/OND/staande-intrekken"), {"why": "Verbouwing"})
        assert "Ingetrokken" in page.text
        assert ": Verbouwing" in page.text
        assert "/punten/OND/staande-intrekken" not in [form.action for form in page.forms]


def test_a_standing_order_asks_for_at_least_one_condition(calm: Region) -> None:
    with calm.visit("WAT") as team:
        team.sign_in("Commandant 1", Role.GCT_ACBZ)
        form = team.get("/punten/OND").form("/punten/OND/staande-opdracht")
        page = team.press(form, {"conditions": []})
        assert page.status == 400
    assert point(calm, "OND").standing is None


@pytest.mark.parametrize("role", [Role.NSP_DESK, Role.NSP_COMMS])
def test_who_may_not_open_sees_no_button_for_it(calm: Region, role: Role) -> None:
    with calm.visit("WAT") as team:
        team.sign_in("Commandant 1", Role.GCT_ACBZ)
        team.press(team.get("/punten/OND").form("/punten/OND/staande-opdracht"))
    calm.pass_time(2)
    with calm.visit("OND") as desk:
        name = next(p.name for p in people(desk) if role in p.roles)
        desk.sign_in(name, role)
        page = desk.get("/punt")
        assert "Staande opdracht" in page.text
        assert "Openen op staande opdracht" not in page.text


def people(at: Visitor) -> list[Person]:
    found = at.node.records(at.node.query("staffing", places=(at.node.place.number,)))
    return [person for person in found if isinstance(person, Person)]


def test_another_points_check_and_status_have_no_page_here(bre: Visitor) -> None:
    for deed in ("controle", "status"):
        page = bre.client.get(f"/punten/OND/{deed}", follow_redirects=False)
        assert (page.status_code, page.headers["location"]) == (303, "/punten/OND")
