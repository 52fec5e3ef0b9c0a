# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The crisis team's one page: what to decide and by when, and orders to open in three taps."""

import re
from collections.abc import Iterator

import pytest

from baken.domain import bulletins
from baken.domain.bulletins import DraftBulletin
from baken.domain.charter import Role
from baken.domain.points import Authority, Colour, Heartbeat, Point, Reason, State, StopPoint

from .fakes import Page, Region, Visitor


@pytest.fixture
def team(region: Region) -> Iterator[Visitor]:
    """At the crisis team; the commander, signed in."""
    with region.visit("WAT") as visitor:
        visitor.sign_in("Commandant 1", Role.GCT_ACBZ)
        yield visitor


@pytest.fixture
def fresh() -> Region:
    """A region in which nothing has happened yet."""
    return Region(played=False)


@pytest.fixture
def first(fresh: Region) -> Iterator[Visitor]:
    """The commander in that region."""
    fresh.pass_time(1)
    with fresh.visit("WAT") as visitor:
        visitor.sign_in("Commandant 1", Role.GCT_ACBZ)
        yield visitor


def point(region: Region, code: str) -> Point:
    found = region.node("WAT").by_key("points", code)
    assert isinstance(found, Point)
    return found


def questions(page: Page) -> str:
    """The text of what waits for a decision."""
    part = page.text.split("Wat wij moeten beslissen")[1]
    return part.split("Onze punten")[0]


def test_an_opening_waits_for_us_and_is_confirmed_with_one_tap(
    team: Visitor, region: Region
) -> None:
    page = team.get("/crisisteam")
    assert "Het punt is open. Bevestig de opening." in questions(page)
    page = team.press(page.form("/punten/OND/bevestigen"))
    assert page.response.url.path == "/crisisteam"
    assert point(region, "OND").confirmed_at
    assert "Bevestig de opening." not in questions(page)


def test_pressed_twice_it_is_one_confirmation(team: Visitor, region: Region) -> None:
    form = team.get("/crisisteam").form("/punten/OND/bevestigen")
    team.press(form)
    before = len(region.node("WAT").history(point(region, "OND").id))
    assert team.press(form).status == 200
    assert len(region.node("WAT").history(point(region, "OND").id)) == before


def test_points_are_ordered_to_open_in_three_taps(first: Visitor, fresh: Region) -> None:
    page = first.get("/crisisteam")
    assert 'href="/crisisteam/opdracht?punt=OND"' in page.html  # the first tap
    page = first.get("/crisisteam/opdracht?punt=OND")
    form = page.form("/crisisteam/opdracht")
    assert form.fields["punt"] == ["OND"]
    assert form.fields["authority"] == ["acbz"]
    assert form.fields["basis"] == ["Wvr 5; Bvr 2.1.3"]
    page = first.press(form, {"reason": "power"})  # the reason, and the order
    assert page.response.url.path == "/crisisteam"
    order = point(fresh, "OND").order
    assert order is not None
    assert (order.reason, order.authority) == (Reason.POWER, Authority.ACBZ)
    assert point(fresh, "BRE").state is State.PLANNED


def test_one_order_for_several_points_is_one_act_each_and_the_reason_is_kept(
    first: Visitor, fresh: Region
) -> None:
    form = first.get("/crisisteam/opdracht").form("/crisisteam/opdracht")
    first.press(form, {"punt": ["OND", "BRE"], "reason": "flood", "grip": "grip_2"})
    for code in ("OND", "BRE"):
        order = point(fresh, code).order
        assert order is not None
        assert order.reason is Reason.FLOOD
        assert order.place == point(fresh, code).place
    assert "Alle punten hebben al een opdracht." in first.get("/crisisteam/opdracht").text


def test_pressed_twice_each_point_has_one_order(first: Visitor, fresh: Region) -> None:
    form = first.get("/crisisteam/opdracht").form("/crisisteam/opdracht")
    words = {"punt": ["OND", "BRE"], "reason": "power"}
    first.press(form, words)
    assert first.press(form, words).status == 200
    assert [point(fresh, code).orders for code in ("OND", "BRE")] == [1, 1]


def test_an_order_without_a_point_or_a_reason_comes_back_with_what_was_typed(
    first: Visitor,
) -> None:
    form = first.get("/crisisteam/opdracht").form("/crisisteam/opdracht")
    page = first.press(form, {"reason": "power", "mandate": "Piket 3"})
    assert page.status == 400
    assert "Kies minstens één punt." in page.text
    assert page.form("/crisisteam/opdracht").fields["mandate"] == ["Piket 3"]
    page = first.press(page.form("/crisisteam/opdracht"), {"punt": ["OND"], "reason": ""})
    assert page.status == 400
    assert page.form("/crisisteam/opdracht").fields["punt"] == ["OND"]


def test_of_several_points_the_page_says_which_could_not_be_ordered(
    first: Visitor, fresh: Region
) -> None:
    form = first.get("/crisisteam/opdracht").form("/crisisteam/opdracht")
    first.press(form, {"punt": ["OND"], "reason": "power"})
    form = first.get("/crisisteam/opdracht").form("/crisisteam/opdracht")
    page = first.press(form, {"punt": ["OND", "BRE"], "reason": "power"})
    assert page.status == 400
    assert "Ondermolen: Er is al een opdracht om dit punt te openen." in page.text
    assert point(fresh, "BRE").order is not None


def test_the_communication_head_orders_nothing(region: Region) -> None:
    with region.visit("WAT") as visitor:
        visitor.sign_in("Communicatie 1")
        page = visitor.get("/crisisteam")
        assert "/crisisteam/opdracht" not in page.html
        assert "/punten/OND/bevestigen" not in page.html
        page = visitor.get("/crisisteam/opdracht")
        assert "Je rol mag dit niet opdragen." in page.text
        assert 'form="f-opdracht"' not in page.html


def test_what_waits_says_by_when_and_the_overdue_comes_first(team: Visitor, region: Region) -> None:
    stop = StopPoint(place=point(region, "BRE").place, reason="rook")
    region.does("BRE", Role.NSP_COORDINATOR, stop, point(region, "BRE").id)
    region.pass_time(1)
    page = team.get("/crisisteam")
    part = questions(page)
    assert part.index("Breedeweide") < part.index("Ondermolen")
    assert "Het punt is gestopt." in part
    assert "rook" in part
    assert re.search(r"(nog \d+ min|te laat|nu) \(", part)


def test_bulletins_that_wait_and_end_stand_among_the_decisions(
    team: Visitor, region: Region
) -> None:
    act = DraftBulletin(
        title="Water bij de sporthal", known="Er is water.", advice="Neem flessen mee."
    )
    region.does("WAT", Role.GCT_HIN, act, person=3)
    part = questions(team.get("/crisisteam"))
    assert "Water bij de sporthal" in part
    assert "Dit bericht wacht op controle door een tweede persoon." in part
    (told,) = region.node("WAT").records(
        region.node("WAT").query("bulletins", states=(bulletins.State.APPROVED,))
    )
    region.pass_time((told.valid_until - region.world.now) / 60 - 30)
    part = questions(team.get("/crisisteam"))
    assert "Dit bericht geldt bijna niet meer." in part
    region.pass_time(60)
    assert "Er geldt nu geen bericht." in team.get("/crisisteam").text


def test_what_runs_short_comes_from_the_heartbeats(team: Visitor, region: Region) -> None:
    beat = Heartbeat(
        place=point(region, "OND").place, colour=Colour.YELLOW, power_h=9, staff=3, staff_needed=5
    )
    region.does("OND", Role.NSP_COORDINATOR, beat, point(region, "OND").id)
    region.pass_time(1)
    page = team.get("/crisisteam")
    assert "stroom: nog 9 uur" in page.text
    assert "mensen: 2 te weinig" in page.text


def test_every_point_has_a_word_a_shape_and_a_colour(team: Visitor) -> None:
    page = team.get("/crisisteam")
    assert re.search(r'mark-good"><svg class="shape shape-done"[^>]*>.*?</svg> open', page.html)
    assert re.search(r'mark-spoed"><svg class="shape shape-way"', page.html)


def test_text_that_looks_like_markup_is_only_text(team: Visitor, region: Region) -> None:
    act = DraftBulletin(title="<script>alert(1)</script>", known="<b>", advice="%s {x} %(y)s")
    region.does("WAT", Role.GCT_HIN, act, person=3)
    stop = StopPoint(place=point(region, "BRE").place, reason="<script>x</script>%d")
    region.does("BRE", Role.NSP_COORDINATOR, stop, point(region, "BRE").id)
    region.pass_time(1)
    page = team.get("/crisisteam")
    assert page.status == 200
    assert "<script>alert" not in page.html
    assert "<script>x" not in page.html


def test_other_places_may_look_at_the_page_and_decide_nothing(region: Region) -> None:
    with region.visit("CPO") as visitor:
        visitor.sign_in("Officier 1")
        page = visitor.get("/crisisteam")
        assert page.status == 200
        assert not [form for form in page.forms if "/punten/" in form.action]


def test_who_may_not_write_a_bulletin_is_not_offered_one(region: Region) -> None:
    for role, offered in ((Role.GCT_OVDBZ, False), (Role.GCT_ACBZ, True)):
        with region.visit("WAT") as team:
            team.sign_in("Commandant 1", role)
            assert ('href="/berichten/nieuw"' in team.get("/crisisteam").html) is offered
