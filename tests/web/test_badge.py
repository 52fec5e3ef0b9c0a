# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Signing in with a badge: it says who somebody is; the PIN proves who holds it."""

import io
from collections.abc import Iterator
from typing import Any

import msgspec
import pytest
import segno

from baken.domain import badges
from baken.domain.badges import Badge
from baken.domain.charter import Organisation, Role
from baken.domain.staffing import Org, Person, RetirePerson
from baken.kernel import signing
from baken.node.cards import letters
from baken.web import pins
from baken.web.signin import duties, persons

from .fakes import Page, Region, Visitor

SEED = bytes(range(32))
NEW_PIN = "739184"
RED_CROSS = Organisation(
    number=3, org=Org.RED_CROSS, name="Rode Kruis Waterstad", key=signing.public_key(SEED)
)


@pytest.fixture
def here(region: Region) -> Iterator[Visitor]:
    """At a support point of a region that knows the Red Cross; nobody signed in."""
    with_organisation(region, RED_CROSS)
    with region.visit("OND") as visitor:
        yield visitor


def with_organisation(region: Region, *organisations: Organisation) -> None:
    """The charter as decrees would have made it."""
    for code in ("OND", "BRE"):
        known = region.node(code).region
        charter = msgspec.structs.replace(known.charter, organisations=organisations)
        known.settled = msgspec.structs.replace(known.settled, charter=charter)


def a_badge(visitor: Visitor, seed: bytes = SEED, **rest: Any) -> str:
    """The letters of a badge that is good today."""
    today = badges.day_of(visitor.runner.now())
    fields: dict[str, Any] = {
        "number": 17,
        "name": "Vrijwilliger 17",
        "roles": frozenset({Role.NSP_DESK, Role.NSP_FIRST_AID, Role.CP_ASSESSOR}),
        "from_day": today,
        "until_day": today + 30,
    }
    return letters(badges.encode(Badge(**(fields | rest)), seed))


def show(visitor: Visitor, badge: str) -> Page:
    return visitor.fill("/aanmelden?verder=/logboek", {"badge": badge}, "/aanmelden/badge")


def come_in(visitor: Visitor, badge: str, **words: Any) -> Page:
    page = show(visitor, badge)
    sent = {"role": ["nsp_desk"], "pin": NEW_PIN} | words
    return visitor.press(page.form("/aanmelden/badge/nieuw"), sent)


def holder(visitor: Visitor) -> Person | None:
    return next((p for p in persons(visitor.node) if p.badge), None)


def test_the_first_time_the_holder_is_admitted_and_chooses_a_pin(here: Visitor) -> None:
    page = come_in(here, a_badge(here))
    assert page.response.url.path == "/logboek"
    assert "Vrijwilliger 17" in page.text
    person = holder(here)
    assert person is not None
    assert person.roles == {Role.NSP_DESK, Role.NSP_FIRST_AID}  # those of this kind of place
    assert (person.org, person.badge) == (Org.RED_CROSS, "3-17")
    assert pins.fits(person.pin_hash, NEW_PIN)
    assert [duty.role for duty in duties(here.node, person.no)] == [Role.NSP_DESK]


def test_later_the_badge_picks_the_person_and_the_pin_lets_in(here: Visitor) -> None:
    come_in(here, a_badge(here))
    here.fill("/afmelden")
    newer = a_badge(here, roles=frozenset({Role.NSP_DESK}), number=17)
    page = show(here, newer)
    assert "Dag Vrijwilliger 17" in page.text
    assert "Kies een pincode" not in page.text
    person = holder(here)
    assert person is not None
    form = page.form(f"/aanmelden/{person.no}")
    assert here.press(form, {"pin": "2580"}).status == 400
    assert here.press(form, {"pin": NEW_PIN}).response.url.path == "/logboek"
    assert len([p for p in persons(here.node) if p.badge]) == 1


def test_what_a_scanner_types_is_read_whatever_its_keyboard(here: Visitor) -> None:
    typed = a_badge(here).lower().replace(":", ";") + "\r\n"
    assert "Dag Vrijwilliger 17" in show(here, typed).text


def test_a_photo_of_a_badge_is_read(here: Visitor) -> None:
    picture = io.BytesIO()
    segno.make(a_badge(here), error="m", micro=False).save(picture, kind="png", scale=6, border=4)
    form = here.get("/aanmelden").form("/aanmelden/badge/foto?verder=/")

    def send(data: bytes) -> Page:
        return Page(
            here.client.post(
                form.action,
                data={"_csrf_token": form.fields["_csrf_token"]},
                files={"foto": ("badge.png", data, "image/png")},
            )
        )

    assert "Dag Vrijwilliger 17" in send(picture.getvalue()).text
    for bad in (b"", b"\x89PNG", bytes(1000)):
        assert "geen badge gevonden" in send(bad).text


def test_the_first_time_asks_for_a_role_and_a_pin_that_is_not_easy(here: Visitor) -> None:
    page = come_in(here, a_badge(here), pin="1234")
    assert page.status == 400
    assert "te makkelijk te raden" in page.text
    page = come_in(here, a_badge(here), role=["nsp_coordinator"])  # not on the badge
    assert "Kies minstens één rol." in page.text
    assert holder(here) is None


BAD = {
    "expired": ({"from_day": 0, "until_day": 20_000}, "Vraag Rode Kruis Waterstad om een nieuwe"),
    "not yet": ({"from_day": 60_000, "until_day": 60_001}, "geldt pas vanaf"),
    "no role here": ({"roles": frozenset({Role.GCT_HCOM})}, "op deze plek geen rol doen"),
    "another key": ({"seed": bytes(32)}, "organisatie die deze regio niet kent"),
}


@pytest.mark.parametrize(("rest", "sentence"), BAD.values(), ids=BAD)
def test_a_badge_that_is_not_good_says_who_can_help(
    here: Visitor, rest: dict[str, Any], sentence: str
) -> None:
    page = show(here, a_badge(here, **rest))
    assert page.status == 403
    assert sentence in page.text
    assert "raag wie hier de leiding heeft om je toe te laten" in page.text
    assert holder(here) is None


def test_a_badge_of_an_organisation_that_ended_opens_nothing(region: Region, here: Visitor) -> None:
    badge = a_badge(here)
    page = show(here, badge)
    with_organisation(region)
    page = here.press(page.form("/aanmelden/badge/nieuw"), {"role": ["nsp_desk"], "pin": NEW_PIN})
    assert page.status == 403
    assert "organisatie die deze regio niet kent" in page.text
    assert holder(here) is None


def test_a_forged_badge_opens_nothing(here: Visitor) -> None:
    good = a_badge(here)
    for at in (20, 60, len(good) - 5):
        forged = good[:at] + ("A" if good[at] != "A" else "B") + good[at + 1 :]
        page = show(here, forged)
        assert page.status in (400, 403)
        assert "Dag Vrijwilliger" not in page.text


@pytest.mark.parametrize("typed", ["", "BAKEN1:", "BAKEN1:AAAA", "hallo", "é" * 2500, "BAKEN1:5E"])
def test_what_is_no_badge_is_said_to_be_none(here: Visitor, typed: str) -> None:
    page = show(here, typed)
    assert page.status in (400, 403)
    assert "badge" in page.text
    assert "Wie ben je?" in page.text


def test_a_badge_that_was_sent_away_here_stays_out(region: Region, here: Visitor) -> None:
    badge = a_badge(here)
    come_in(here, badge)
    person = holder(here)
    assert person is not None
    region.does("OND", Role.NSP_COORDINATOR, RetirePerson(), person.id)
    assert here.get("/balie").response.url.path == "/aanmelden"
    for again in (badge, a_badge(here, until_day=60_000)):
        page = show(here, again)
        assert page.status == 403
        assert "Deze badge is hier ingetrokken" in page.text
    with region.visit("BRE") as elsewhere:  # another place has not sent them away
        assert "Dag Vrijwilliger 17" in show(elsewhere, badge).text


def test_a_badge_shown_twice_at_once_admits_one_person(here: Visitor) -> None:
    form = show(here, a_badge(here)).form("/aanmelden/badge/nieuw")
    words = {"role": ["nsp_desk"], "pin": NEW_PIN}
    here.press(form, words)
    page = here.press(form, words | {"pin": "482913"})
    assert "Je pincode" in page.text
    person = holder(here)
    assert person is not None
    assert pins.fits(person.pin_hash, NEW_PIN)


def test_where_nobody_leads_a_coordinators_badge_opens_the_point(region: Region) -> None:
    with_organisation(region, RED_CROSS)
    node = region.node("BRE")
    for person in persons(node):
        region.does("BRE", Role.NSP_NODE, RetirePerson(), person.id, person=0)
    with region.visit("BRE") as first:
        badge = a_badge(first, roles=frozenset({Role.NSP_COORDINATOR}))
        page = come_in(first, badge, role=["nsp_coordinator"])
        assert page.response.url.path == "/balie"
        assert [d.self_admitted for d in duties(node)] == [False]  # their organisation says so
