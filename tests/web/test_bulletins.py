# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Public bulletins, without JavaScript: written, checked, approved, hung up, and taken down."""

import re
from typing import Any

import pytest

from baken.domain.bulletins import Bulletin, State
from baken.domain.charter import Role

from .fakes import Page, Region, Visitor

WORDS: dict[str, Any] = {
    "title": "Water bij de sporthal",
    "known": "Er staat een tank met drinkwater.",
    "advice": "Neem flessen mee.",
    "contacts.0": ["phone", "address"],
    "contacts.1": ["0800 000", "Sportlaan 9"],
}
XSS = "<script>alert('x')</script>"


class Team:
    """The people of the crisis team, each at a browser of their own."""

    def __init__(self, region: Region) -> None:
        self.region = region

    def do(
        self, name: str, path: str, words: dict[str, Any] | None = None, action: str = ""
    ) -> Page:
        with self.region.visit("WAT") as visitor:
            visitor.sign_in(name)
            return visitor.fill(path, words, action)

    def get(self, name: str, path: str) -> Page:
        with self.region.visit("WAT") as visitor:
            visitor.sign_in(name)
            return visitor.get(path)

    def draft(self, **words: Any) -> Bulletin:
        page = self.do("Informatie 1", "/berichten/nieuw", {**WORDS, **words})
        assert page.status == 200, page.text
        return self.bulletin(page.response.url.path.rpartition("/")[2])

    def approved(self, **words: Any) -> Bulletin:
        made = self.draft(**words)
        path = f"/berichten/{made.short}"
        verified = {"contacts_verified": ["no", "yes"]}
        self.do("Commandant 1", path, verified, f"{path}/controleren")
        page = self.do("Communicatie 1", path, {}, f"{path}/goedkeuren")
        assert page.status == 200, page.text
        return self.bulletin(made.short)

    def bulletin(self, short: str, at: str = "WAT") -> Bulletin:
        found = self.region.node(at).by_key("bulletins", short)
        assert isinstance(found, Bulletin)
        return found


@pytest.fixture
def team(region: Region) -> Team:
    return Team(region)


def test_from_draft_to_the_board_it_takes_three_people(
    team: Team, desk: Visitor, region: Region
) -> None:
    made = team.approved()
    assert made.state is State.APPROVED
    assert made.contacts_verified
    region.pass_time(1)
    page = desk.get("/berichten")
    assert "Water bij de sporthal" in page.text
    desk.press(page.form(f"/berichten/{made.short}/ophangen"))
    assert "hangt op het bord" in desk.get("/berichten").text
    region.pass_time(1)
    page = team.get("Informatie 1", f"/berichten/{made.short}")
    assert "Ondermolen hangt" in page.text
    assert "Breedeweide hangt niet" in page.text


def test_who_wrote_it_can_neither_check_nor_approve_and_reads_why(team: Team) -> None:
    page = team.do("Communicatie 1", "/berichten/nieuw", WORDS)
    short = page.response.url.path.rpartition("/")[2]
    page = team.get("Communicatie 1", f"/berichten/{short}")
    assert "Jij niet: U schreef dit bericht. Iemand anders moet het controleren." in page.text
    assert "Jij niet: U schreef dit bericht. Iemand anders moet het goedkeuren." in page.text
    assert not [
        form for form in page.forms if form.action.endswith(("/controleren", "/goedkeuren"))
    ]


def test_the_page_says_who_may_do_the_next_step(team: Team, desk: Visitor, region: Region) -> None:
    made = team.draft()
    page = team.get("Commandant 1", f"/berichten/{made.short}")
    assert "Mag: informatiemanager, algemeen commandant bevolkingszorg" in page.text
    assert "Jij mag dit." in page.text
    region.pass_time(1)
    page = desk.get(f"/berichten/{made.short}")
    assert "Jouw rol niet." in page.text
    assert "Ophangen" not in page.text


def test_approval_before_the_check_is_not_offered_and_not_taken(team: Team) -> None:
    made = team.draft()
    page = team.get("Communicatie 1", f"/berichten/{made.short}")
    assert "Goedkeuren : Iemand anders moet het bericht eerst controleren." in page.text
    with team.region.visit("WAT") as visitor:
        visitor.sign_in("Communicatie 1")
        form = visitor.get(f"/berichten/{made.short}").form(f"/berichten/{made.short}/controleren")
        page = visitor.press(form, {"mandate": ""}, f"/berichten/{made.short}/goedkeuren")
        assert page.status == 400
    assert team.bulletin(made.short).state is State.DRAFT


def test_numbers_and_addresses_must_be_tried(team: Team) -> None:
    made = team.draft()
    path = f"/berichten/{made.short}"
    page = team.do("Commandant 1", path, {"note": "Bijna klaar"}, f"{path}/controleren")
    assert page.status == 400
    assert "Kijk eerst alle telefoonnummers en adressen na." in page.text
    assert page.form(f"{path}/controleren").fields["note"] == ["Bijna klaar"]


def test_a_draft_that_is_not_whole_comes_back_with_what_was_typed(team: Team) -> None:
    page = team.do("Informatie 1", "/berichten/nieuw", {**WORDS, "advice": ""})
    assert page.status == 400
    form = page.form("/berichten/nieuw")
    assert form.fields["title"] == ["Water bij de sporthal"]
    assert form.fields["contacts.1"][:2] == ["0800 000", "Sportlaan 9"]


def test_a_withdrawn_bulletin_is_red_at_each_point_until_it_is_off_the_board(
    team: Team, desk: Visitor, region: Region
) -> None:
    made = team.approved()
    path = f"/berichten/{made.short}"
    region.pass_time(1)
    desk.press(desk.get("/berichten").form(f"{path}/ophangen"))
    region.pass_time(1)
    team.do("Communicatie 1", path, {"why": "De tank is leeg."}, f"{path}/intrekken")
    region.pass_time(1)
    page = team.get("Informatie 1", "/berichten")
    assert "Ingetrokken, en nog niet overal weg" in page.text
    assert "Nog niets gehoord van: Ondermolen, Breedeweide" in page.text
    page = desk.get("/berichten")
    assert "Haal weg van het bord" in page.text
    assert "De tank is leeg." in page.text
    page = desk.press(page.form(f"{path}/weghalen"))
    assert "Haal weg van het bord" not in page.text
    region.pass_time(1)
    page = team.get("Informatie 1", "/berichten")
    assert "Nog niets gehoord van: Breedeweide" in page.text


def test_a_new_version_takes_the_place_of_the_old_one_at_its_approval(
    team: Team, desk: Visitor, region: Region
) -> None:
    old = team.approved()
    page = team.get("Informatie 1", f"/berichten/nieuw?vervangt={old.short}")
    form = page.form("/berichten/nieuw")
    assert form.fields["replaces"] == [str(old.id)]
    assert form.fields["title"] == ["Water bij de sporthal"]
    new = team.approved(title="Water bij de school", replaces=str(old.id))
    assert team.bulletin(old.short).state is State.SUPERSEDED
    page = team.get("Informatie 1", f"/berichten/{old.short}")
    assert f"Vervangen door {new.short}" in page.text


def test_sent_back_with_the_reason(team: Team) -> None:
    made = team.draft()
    path = f"/berichten/{made.short}"
    page = team.do("Commandant 1", path, {"reason": "Het adres klopt niet."}, f"{path}/terugsturen")
    assert team.bulletin(made.short).state is State.REJECTED
    assert "Teruggestuurd: Het adres klopt niet." in page.text


def test_the_sheet_holds_all_that_a_board_needs(team: Team, desk: Visitor, region: Region) -> None:
    made = team.approved(unknown="Hoe lang het duurt.")
    region.pass_time(1)
    page = desk.get(f"/berichten/{made.short}/a4")
    for words in (
        "Water bij de sporthal",
        "Neem flessen mee.",
        "Hoe lang het duurt.",
        "0800 000",
        "Geldt tot",
        made.short,
        "OEFENING",
    ):
        assert words in page.text
    assert "<svg" in page.html
    assert 'class="qr"' in page.html


def test_what_was_not_approved_or_no_longer_holds_is_not_printed(team: Team) -> None:
    made = team.draft()
    page = team.get("Informatie 1", f"/berichten/{made.short}/a4")
    assert page.response.url.path == f"/berichten/{made.short}"


def test_a_role_that_may_not_write_reads_who_may(region: Region) -> None:
    with region.visit("OND") as visitor:
        visitor.sign_in("Balie 1")
        assert "/berichten/nieuw" not in visitor.get("/berichten").html
        page = visitor.get("/berichten/nieuw")
        assert "Je rol mag geen bericht schrijven." in page.text
        assert 'form="f-bericht"' not in page.html


def test_text_that_looks_like_markup_is_only_text_on_every_page(
    team: Team, desk: Visitor, region: Region
) -> None:
    made = team.approved(
        title=XSS, known=XSS, advice=f"{XSS} 100% %(x)s", unknown=XSS, for_whom="<b>", source="<i>"
    )
    region.pass_time(1)
    path = f"/berichten/{made.short}"
    for page in (
        desk.get("/berichten"),
        desk.get(path),
        desk.get(f"{path}/a4"),
        team.get("Informatie 1", "/berichten/nieuw"),
        team.get("Informatie 1", f"/berichten/nieuw?vervangt={made.short}"),
    ):
        assert page.status == 200
        assert "<script>alert" not in page.html
        assert "&lt;script&gt;alert" in page.html


def test_an_unknown_number_says_what_to_do(desk: Visitor) -> None:
    for path in ("/berichten/WAT-99", "/berichten/WAT-99/a4"):
        page = desk.get(path)
        assert page.status == 404
        assert "Bericht WAT-99 is hier niet bekend" in page.text


def test_a_reload_of_a_failed_form_leads_back_to_the_bulletin(desk: Visitor) -> None:
    short = re.findall(r'href="/berichten/([A-Z]+-\d+)"', desk.get("/berichten").html)[0]
    answer = desk.client.get(f"/berichten/{short}/intrekken", follow_redirects=False)
    assert answer.status_code == 303
    assert answer.headers["location"] == f"/berichten/{short}"


def test_pressed_twice_it_is_one_bulletin(team: Team, region: Region) -> None:
    with region.visit("WAT") as visitor:
        visitor.sign_in("Informatie 1")
        form = visitor.get("/berichten/nieuw").form("/berichten/nieuw")
        first, second = visitor.press(form, WORDS), visitor.press(form, WORDS)
        assert first.response.url == second.response.url


def test_a_point_that_never_hung_it_may_still_say_that_it_is_gone(
    team: Team, desk: Visitor, region: Region
) -> None:
    made = team.approved()
    path = f"/berichten/{made.short}"
    team.do("Communicatie 1", path, {"why": "Fout."}, f"{path}/intrekken")
    region.pass_time(1)
    page = desk.get(path)
    desk.press(page.form(f"{path}/weghalen"))
    region.pass_time(1)
    found = team.bulletin(made.short)
    assert dict(found.removed)[region.node("OND").place.number]


def test_a_role_of_the_point_hangs_and_an_office_does_not(team: Team, region: Region) -> None:
    made = team.approved()
    page = team.get("Communicatie 1", f"/berichten/{made.short}")
    assert not [form for form in page.forms if form.action.endswith("/ophangen")]
    with region.visit("OND") as visitor:
        region.pass_time(1)
        visitor.sign_in("Verbindingen 1", Role.NSP_COMMS)
        page = visitor.get(f"/berichten/{made.short}")
        assert [form for form in page.forms if form.action.endswith("/ophangen")]
