# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""STOP: one tap, one confirm, nobody needs to sign in; at an office one first says which point."""

from baken.domain.charter import Role
from baken.domain.points import Point, State
from baken.domain.words import Known

from .fakes import Region, Visitor


def point(desk: Visitor, code: str = "OND") -> Point:
    found = desk.node.by_key("points", code)
    assert isinstance(found, Point)
    return found


def test_one_tap_and_one_confirm_stop_the_point_without_signing_in(nobody: Visitor) -> None:
    page = nobody.get("/stop")
    assert "Ondermolen stoppen?" in page.text
    assert "Laat iedereen eerst naar buiten gaan" in page.text
    page = nobody.press(page.form("/stop/OND"))
    assert "Ondermolen is gestopt" in page.text
    assert "Tel de mensen." in page.text
    assert point(nobody).state is State.STOPPED


def test_it_stops_before_anybody_types_and_keeps_what_was_typed(nobody: Visitor) -> None:
    words = {"reason": "gaslucht", "people_hurt": "yes"}
    page = nobody.fill("/stop", words, "/stop/OND")
    assert "gaslucht" in page.text
    stop = point(nobody).stop
    assert stop is not None
    assert (stop.reason, stop.people_hurt) == ("gaslucht", Known.YES)


def test_the_page_says_when_nobody_elsewhere_knows_yet(region: Region, nobody: Visitor) -> None:
    region.cut()
    page = nobody.fill("/stop", {}, "/stop/OND")
    assert "Nog niet gehoord door een ander" in page.text
    region.restore()
    region.pass_time(2)
    assert "De anderen weten het." in nobody.get("/gestopt/OND").text


def test_stop_is_on_every_page_of_the_staff(desk: Visitor) -> None:
    for path in ("/balie", "/balie/melding", "/dienst", "/waarnemingen", "/logboek", "/nergens"):
        assert '<a class="stop" href="/stop">' in desk.get(path).html, path


def test_a_stopped_point_may_be_stopped_again_with_more_to_say(nobody: Visitor) -> None:
    nobody.fill("/stop", {}, "/stop/OND")
    page = nobody.get("/stop")
    assert "al gestopt" in page.text
    nobody.press(page.form("/stop/OND"), {"reason": "dak lekt"})
    stop = point(nobody).stop
    assert stop is not None
    assert stop.reason == "dak lekt"


def test_a_crisis_team_first_says_which_point(region: Region) -> None:
    with region.visit("WAT") as team:
        page = team.get("/stop")
        assert "Meld je eerst aan" in page.text
        team.sign_in("Commandant 1", Role.GCT_ACBZ)
        page = team.get("/stop")
        assert "/stop/OND" in page.html
        assert "/stop/BRE" in page.html
        page = team.fill("/stop/OND", {"reason": "overstroming"})
        assert "Ondermolen is gestopt" in page.text
        assert point(team).state is State.STOPPED


def test_a_coordination_point_is_told_to_call_the_point(region: Region) -> None:
    with region.visit("CPO") as office:
        office.sign_in("Officier 1", Role.CP_DUTY_OFFICER)
        page = office.get("/stop")
        assert "Roep het punt zelf op en zeg: STOP" in page.text
        page = office.fill("/stop/OND")
        assert page.status == 400
        assert "Dit mag alleen" in page.text


def test_a_point_that_is_not_in_the_computer_stops_all_the_same(region: Region) -> None:
    bare = Region(played=False)
    bare.cut()
    with bare.visit("BRE") as nobody:
        page = nobody.get("/stop")
        assert page.status in (200, 404)
        assert "naar buiten" in page.text
    with region.visit("OND") as nobody:
        assert nobody.get("/stop/XYZ").status == 404
