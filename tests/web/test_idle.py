# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The lock: a screen that was left shows nothing, keeps what was typed, and asks for a PIN."""

from collections.abc import Iterator

import pytest

from baken.domain.charter import Role
from baken.domain.staffing import ChangeRoles, RetirePerson
from baken.web.seats import FOR_EVER_S, SEATS_MAX, Seats
from baken.web.signin import duties

from .fakes import PIN, Page, Region, Visitor

LOCK_MIN = 5
REPORT = {"what": "fire", "life_threat": "yes", "where": "Molenstraat 12", "step": "read"}


@pytest.fixture
def left(region: Region) -> Iterator[Visitor]:
    """At the support point, where screens lock; the desk signed in."""
    with region.visit("OND", LOCK_MIN) as visitor:
        visitor.sign_in("Balie 1", Role.NSP_DESK)
        yield visitor


def unlock(visitor: Visitor, page: Page, pin: str = PIN) -> Page:
    return visitor.press(page.form("/slot"), {"pin": pin})


def path_of(page: Page) -> str:
    return page.response.url.path


def test_a_screen_that_nobody_touched_is_locked_and_shows_nothing(
    region: Region, left: Visitor
) -> None:
    region.pass_time(LOCK_MIN - 1)
    assert path_of(left.get("/meldingen")) == "/meldingen"
    region.pass_time(LOCK_MIN)
    page = left.get("/meldingen?toon=alles")
    assert path_of(page) == "/slot"
    assert "Balie 1" in page.text
    assert "/meldingen/" not in page.html
    assert left.client.get("/v1/meldingen").status_code == 401
    assert left.client.get("/strip", headers={"hx-request": "true"}).text == ""


def test_the_pin_brings_one_back_where_one_was_in_the_same_roles(
    region: Region, left: Visitor
) -> None:
    before = len(duties(left.node))
    region.pass_time(LOCK_MIN)
    page = unlock(left, left.get("/meldingen?toon=alles"))
    assert str(page.response.url).endswith("/meldingen?toon=alles")
    assert "Balie 1" in page.text
    assert len(duties(left.node)) == before


def test_a_wrong_pin_opens_nothing_and_three_make_one_wait(region: Region, left: Visitor) -> None:
    region.pass_time(LOCK_MIN)
    page = left.get("/balie")
    for _ in range(3):
        page = unlock(left, page, "0000")
        assert page.status == 400
    assert "Wacht nog" in unlock(left, page).text
    region.pass_time(1)
    assert path_of(unlock(left, left.get("/balie"))) == "/balie"


def test_what_a_page_asks_by_itself_keeps_no_screen_open(region: Region, left: Visitor) -> None:
    for _ in range(LOCK_MIN):
        region.pass_time(1)
        left.get("/strip", **{"hx-request": "true"})
        left.get("/balie", **{"hx-request": "true"})
        assert left.get("/slot/rest").status == 200
    assert path_of(left.get("/balie")) == "/slot"
    assert left.client.get("/balie", headers={"hx-request": "true"}).status_code == 401


def test_who_reads_or_types_keeps_the_screen_open(region: Region, left: Visitor) -> None:
    token = left.get("/balie").form("/weergave").fields["_csrf_token"]
    for _ in range(3):
        region.pass_time(LOCK_MIN - 1)
        answer = left.client.post(
            "/slot/bezig", data={"_csrf_token": token}, headers={"hx-request": "true"}
        )
        assert answer.status_code == 201
        assert left.get("/slot/rest").text == str(LOCK_MIN * 60)
    assert path_of(left.get("/balie")) == "/balie"


def test_what_was_sent_from_a_locked_screen_is_kept_and_comes_back(
    region: Region, left: Visitor
) -> None:
    form = left.get("/balie/melding").form("/balie/melding")
    region.pass_time(LOCK_MIN)
    sent = {**form.fields, **REPORT}
    page = Page(
        left.client.post(
            "/balie/melding", data=sent, headers={"referer": "http://testserver/balie/melding"}
        )
    )
    assert path_of(page) == "/slot"
    assert "Molenstraat" not in page.html
    page = unlock(left, page)
    assert path_of(page) == "/balie/melding"
    assert page.form("/balie/melding").fields["where"] == ["Molenstraat 12"]


def test_only_the_same_person_gets_the_screen_back(region: Region, left: Visitor) -> None:
    region.pass_time(LOCK_MIN)
    page = left.get("/balie")
    assert ("a", {"class": "utrecht-button utrecht-button--secondary-action",
                  "href": "/aanmelden?verder=/balie"}) in page.tags  # fmt: skip
    left.sign_in("Coördinator 1", Role.NSP_COORDINATOR)
    assert "Coördinator 1" in left.get("/balie").text


def test_who_was_sent_away_meanwhile_does_not_get_back_in(region: Region, left: Visitor) -> None:
    person = left.person("Balie 1")
    region.pass_time(LOCK_MIN)
    page = left.get("/balie")
    region.does("OND", Role.NSP_COORDINATOR, RetirePerson(), person.id)
    assert path_of(unlock(left, page)) == "/aanmelden"


def test_who_lost_a_role_meanwhile_does_not_get_it_back(region: Region, left: Visitor) -> None:
    person = left.person("Balie 1")
    region.pass_time(LOCK_MIN)
    page = left.get("/balie")
    act = ChangeRoles(roles=frozenset({Role.NSP_RECEPTION}))
    region.does("OND", Role.NSP_COORDINATOR, act, person.id)
    page = unlock(left, page)
    assert page.status == 400
    assert "Kies minstens één rol." in page.text


def test_a_screen_changes_hands_and_the_page_stays(region: Region, left: Visitor) -> None:
    page = left.get("/meldingen?toon=alles")
    page = Page(
        left.client.post(
            "/wissel",
            data=page.form("/wissel").fields,
            headers={"referer": "http://testserver/meldingen?toon=alles"},
        )
    )
    assert "Wie ben je?" in page.text
    assert path_of(left.get("/balie")) == "/slot"  # from the first press on
    coordinator = left.person("Coördinator 1")
    way = f"/aanmelden/{coordinator.no}?verder=/meldingen%3Ftoon%3Dalles"
    assert any(given.get("href") == way for tag, given in page.tags if tag == "a")
    words = {"role": ["nsp_coordinator"], "pin": PIN}
    page = left.fill(way, words, f"/aanmelden/{coordinator.no}")
    assert str(page.response.url).endswith("/meldingen?toon=alles")
    assert "Coördinator 1" in page.text


def test_who_was_here_last_stands_first(region: Region, left: Visitor) -> None:
    def first() -> str:
        return left.get("/aanmelden").text.split("Wie ben je?")[1].strip()

    assert first().startswith("Balie 1")
    region.pass_time(1)
    left.sign_in("Coördinator 1", Role.NSP_COORDINATOR)
    assert first().startswith("Coördinator 1")


def test_a_cookie_from_before_somebody_left_opens_nothing(left: Visitor) -> None:
    """A copied cookie is good for its seat only, and the seat is gone."""
    old = dict(left.client.cookies)
    left.fill("/afmelden")
    left.client.cookies.update(old)
    assert path_of(left.get("/balie")) == "/slot"


def test_after_a_restart_a_pin_is_asked(region: Region, left: Visitor) -> None:
    with region.visit("OND", LOCK_MIN) as again:
        again.client.cookies.update(dict(left.client.cookies))
        page = again.get("/balie")
        assert path_of(page) == "/slot"
        assert path_of(unlock(again, page)) == "/balie"


def test_without_a_lock_a_screen_stays_open(region: Region) -> None:
    with region.visit("OND", 0) as visitor:
        visitor.sign_in("Balie 1", Role.NSP_DESK)
        region.pass_time(60)
        assert path_of(visitor.get("/balie")) == "/balie"


# --- seats ----------------------------------------------------------------------


def test_a_seat_rests_from_its_last_touch() -> None:
    seats = Seats(300)
    name = seats.take(4, 1000)
    assert seats.rest_s(name, 1100) == 200
    seats.touch(name, 1250)
    assert seats.rest_s(name, 1300) == 250
    assert seats.rest_s(name, 1550) == 0


def test_a_locked_seat_is_not_opened_by_a_touch() -> None:
    seats = Seats(300)
    name = seats.take(4, 1000)
    seats.touch(name, 1300)
    assert seats.rest_s(name, 1000) == 0


def test_a_clock_that_was_set_back_gives_no_more_than_a_full_rest() -> None:
    seats = Seats(300)
    name = seats.take(4, 1000)
    assert seats.rest_s(name, 10) == 300


def test_seats_are_bounded_and_the_one_longest_untouched_goes() -> None:
    seats = Seats(0)
    names = [seats.take(person, person) for person in range(SEATS_MAX)]
    seats.touch(names[0], 9_000)
    seats.take(1, 9_000)
    assert seats.rest_s(names[0], 9_000) > 0
    assert seats.rest_s(names[1], 9_000) == 0
    assert seats.rest_s("", 0) == 0
    assert Seats(0).idle_s == FOR_EVER_S
