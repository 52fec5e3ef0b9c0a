# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Signing in: who one is, a PIN, the roles of today; and how a screen changes hands."""

import pytest

from baken.domain.charter import Role
from baken.domain.staffing import (
    AdmitPerson,
    ChangePin,
    ChangeRoles,
    Duty,
    Org,
    Person,
    RetirePerson,
    State,
)
from baken.web import pins
from baken.web.signin import duties, persons

from .fakes import PIN, Region, Visitor


def roles_on_duty(desk: Visitor) -> set[Role]:
    return {duty.role for duty in duties(desk.node)}


def test_a_person_signs_in_in_several_roles_and_each_is_a_duty(nobody: Visitor) -> None:
    page = nobody.sign_in("Coördinator 1", Role.NSP_COORDINATOR, Role.NSP_DESK)
    assert page.response.url.path == "/balie"
    assert "coördinator steunpunt, balie" in page.text
    assert {Role.NSP_COORDINATOR, Role.NSP_DESK} <= roles_on_duty(nobody)


def test_signing_in_again_starts_no_second_duty(nobody: Visitor) -> None:
    before = len(duties(nobody.node))
    nobody.sign_in("Balie 1", Role.NSP_DESK)
    nobody.sign_in("Balie 1", Role.NSP_DESK)
    assert len(duties(nobody.node)) == before + 1


def test_a_wrong_pin_lets_nobody_in_and_keeps_the_choice(nobody: Visitor) -> None:
    page = nobody.sign_in("Balie 1", Role.NSP_RECEPTION, pin="0000")
    assert page.status == 400
    assert "Deze pincode past niet" in page.text
    assert page.form("/aanmelden/2").fields["role"] == ["nsp_reception"]
    assert PIN not in page.html
    assert not duties(nobody.node)


def test_after_three_wrong_tries_one_waits_and_the_wait_passes(
    region: Region, nobody: Visitor
) -> None:
    for _ in range(3):
        nobody.sign_in("Balie 1", Role.NSP_DESK, pin="0000")
    page = nobody.sign_in("Balie 1", Role.NSP_DESK)
    assert "Wacht nog" in page.text
    assert "Coördinator 1" in nobody.sign_in("Coördinator 1").text
    region.pass_time(1)
    assert nobody.sign_in("Balie 1", Role.NSP_DESK).response.url.path == "/balie"


def test_a_role_must_be_chosen_and_must_be_ones_own(nobody: Visitor) -> None:
    words = {"role": ["nsp_coordinator"], "pin": PIN}
    page = nobody.fill(f"/aanmelden/{nobody.person('Balie 1').no}", words)
    assert page.status == 400
    assert "Kies minstens één rol." in page.text
    assert not duties(nobody.node)


def test_going_home_ends_the_duties_and_wipes_the_screen(desk: Visitor) -> None:
    page = desk.fill("/afmelden", {"home": "yes"})
    assert page.response.url.path == "/aanmelden"
    assert not duties(desk.node)
    assert desk.get("/balie").response.url.path == "/aanmelden"


def test_handing_over_the_screen_leaves_the_duties(desk: Visitor) -> None:
    before = roles_on_duty(desk)
    page = desk.fill("/afmelden")
    assert page.response.url.path == "/aanmelden"
    assert roles_on_duty(desk) == before
    desk.sign_in("Balie 1", Role.NSP_DESK)
    assert "Balie 1" in desk.get("/balie").text


def test_a_lost_role_or_another_pin_ends_the_session(region: Region, nobody: Visitor) -> None:
    person = nobody.person("Balie 1")
    nobody.sign_in("Balie 1", Role.NSP_DESK)
    act = ChangeRoles(roles=frozenset({Role.NSP_RECEPTION}))
    region.does("OND", Role.NSP_COORDINATOR, act, person.id)
    assert nobody.get("/balie").response.url.path == "/aanmelden"
    nobody.sign_in("Balie 1", Role.NSP_RECEPTION)
    assert nobody.get("/balie").response.url.path == "/balie"
    region.does("OND", Role.NSP_COORDINATOR, ChangePin(pin_hash=pins.hash_pin("8351")), person.id)
    assert nobody.get("/balie").response.url.path == "/aanmelden"


def test_a_person_without_a_pin_is_sent_to_the_coordinator(region: Region, nobody: Visitor) -> None:
    act = AdmitPerson(org=Org.NEIGHBOUR, roles=frozenset({Role.NSP_DESK}), name="Buur 1")
    region.does("OND", Role.NSP_COORDINATOR, act)
    page = nobody.sign_in("Buur 1", Role.NSP_DESK)
    assert "Vraag de coördinator" in page.text


def test_an_act_is_done_in_the_role_that_may(desk: Visitor) -> None:
    """One login holds several roles; each act bears the one that is entitled to it."""
    desk.sign_in("Coördinator 1", Role.NSP_COORDINATOR, Role.NSP_DESK)
    desk.fill("/logboek/nieuw", {"kind": "event", "text": "x"})
    page = desk.get("/logboek")
    assert "coördinator steunpunt" in page.text


# --- the first ------------------------------------------------------------------


@pytest.fixture
def bare() -> Region:
    region = Region(played=False)
    for person in people(region):
        region.does("BRE", Role.NSP_NODE, RetirePerson(), person.id, person=0)
    return region


def people(region: Region) -> list[Person]:
    return persons(region.node("BRE"))


def test_where_nobody_leads_the_first_admits_themselves(bare: Region) -> None:
    with bare.visit("BRE") as first:
        words = {"name": "Coördinator 9", "roles": ["nsp_coordinator"], "pin": "739184"}
        page = first.fill("/aanmelden", words, "/aanmelden/eerste")
        assert page.response.url.path == "/balie"
        assert "Coördinator 9" in page.text


def test_the_first_needs_a_pin_that_is_not_easy(bare: Region) -> None:
    with bare.visit("BRE") as first:
        words = {"name": "Coördinator 9", "roles": ["nsp_coordinator"], "pin": "1234"}
        page = first.fill("/aanmelden", words, "/aanmelden/eerste")
        assert page.status == 400
        assert "te makkelijk te raden" in page.text
        assert page.form("/aanmelden/eerste").fields["name"] == ["Coördinator 9"]
        assert not people(bare)


def test_who_let_themselves_in_is_shown_here_and_at_the_crisis_team(bare: Region) -> None:
    with bare.visit("BRE") as first:
        words = {"name": "Coördinator 9", "roles": ["nsp_coordinator"], "pin": "739184"}
        first.fill("/aanmelden", words, "/aanmelden/eerste")
        page = first.get("/dienst")
        assert "Heeft zichzelf toegelaten" in page.text
        assert not [form for form in page.forms if form.action.endswith("/bevestig")]
        assert "heeft zichzelf toegelaten" in first.get("/dienst/mensen").text
        bare.pass_time(5)
        with bare.visit("CPO") as office:
            office.sign_in(one_of(office, Role.CP_DUTY_OFFICER))
            page = office.get("/dienst")
            assert "Coördinator 9" in page.text
            assert not [form for form in page.forms if form.action.endswith("/bevestig")]
        with bare.visit("WAT") as team:
            team.sign_in(one_of(team, Role.GCT_OVDBZ))
            page = team.get("/dienst")
            assert "Coördinator 9" in page.text
            page = team.press(next(f for f in page.forms if f.action.endswith("/bevestig")))
            assert "Coördinator 9" not in page.text
        bare.pass_time(5)
        assert "Heeft zichzelf toegelaten" not in first.get("/dienst").text
        assert "heeft zichzelf toegelaten" not in first.get("/dienst/mensen").text
        first.fill("/afmelden", {"home": "yes"})
        first.sign_in("Coördinator 9", pin="739184")  # the next duty needs no word any more
        assert "Heeft zichzelf toegelaten" not in first.get("/dienst").text


def one_of(visitor: Visitor, role: Role) -> str:
    return next(person.name for person in persons(visitor.node) if role in person.roles)


def test_where_somebody_leads_nobody_admits_themselves(nobody: Visitor) -> None:
    token = nobody.get("/aanmelden/1").form("/aanmelden/1").fields["_csrf_token"]
    words = {"_csrf_token": token, "name": "X", "roles": ["nsp_coordinator"], "pin": "739184"}
    nobody.client.post("/aanmelden/eerste", data=words)
    assert "X" not in {person.name for person in persons(nobody.node)}


# --- PINs -----------------------------------------------------------------------


def test_a_pin_fits_its_own_secret_only() -> None:
    secret = pins.hash_pin("739184")
    assert secret.startswith("$argon2id$")
    assert pins.fits(secret, "739184")
    assert not pins.fits(secret, "739185")
    assert not pins.fits("", "739184")
    assert not pins.fits("geen geheim", "739184")
    assert len(secret) <= 160


@pytest.mark.parametrize(
    "pin", ["", "123", "12345678901234", "12a4", "١٢٣٤", " 739", "1111", "1234", "9876", "8901"]
)
def test_what_is_no_pin(pin: str) -> None:
    assert pins.refusal(pin) is not None


@pytest.mark.parametrize("pin", ["2580", "739184", "1357", "201120"])
def test_what_is_a_pin(pin: str) -> None:
    assert pins.refusal(pin) is None


def test_the_wait_grows_to_half_a_minute_and_no_further() -> None:
    gate = pins.Gate()
    waits = []
    for at in range(12):
        gate.wrong(1, "10.0.0.1", float(at))
        waits.append(gate.wait_s(1, "10.0.0.1", float(at)))
    assert waits[:6] == [0, 0, 2, 4, 8, 16]
    assert max(waits) == pins.WAIT_MAX_S


def test_the_wait_holds_for_one_person_at_one_address() -> None:
    gate = pins.Gate()
    for _ in range(9):
        gate.wrong(1, "10.0.0.1", 0.0)
    assert gate.wait_s(1, "10.0.0.1", 0.0) > 0
    assert gate.wait_s(1, "127.0.0.1", 0.0) == 0
    assert gate.wait_s(2, "10.0.0.1", 0.0) == 0


def test_a_clock_that_was_set_back_ends_the_wait() -> None:
    gate = pins.Gate()
    for _ in range(9):
        gate.wrong(1, "", 1000.0)
    assert gate.wait_s(1, "", 10.0) == 0


def test_the_memory_of_wrong_tries_is_bounded() -> None:
    gate = pins.Gate()
    for at in range(pins.REMEMBERED_MAX + 50):
        gate.wrong(at, "", 0.0)
    assert len(gate._wrong) == pins.REMEMBERED_MAX
    for at in range(pins.REMEMBERED_MAX + 50):
        gate.right(1, f"10.0.{at >> 8}.{at & 255}", 0.0)
    assert len(gate._purses) == pins.REMEMBERED_MAX


def test_strangers_share_one_purse_and_a_screen_in_use_has_its_own() -> None:
    """Who guesses from many addresses slows down other strangers, by seconds, and nobody else."""
    gate = pins.Gate()
    gate.right(4, "10.0.0.4", 0.0)
    for at in range(200):
        gate.wrong(at, f"10.9.0.{at}", 0.0)
    assert 0 < gate.wait_s(5, "10.0.0.5", 0.0) <= pins.REFILL_S
    assert gate.wait_s(5, "10.0.0.5", pins.REFILL_S) == 0
    assert gate.wait_s(4, "10.0.0.4", 0.0) == 0
    assert gate.wait_s(5, "10.0.0.4", 0.0) == 0
    assert gate.guessed(0.0)
    assert not gate.guessed(pins.REFILL_S * pins.BURST)


def test_many_addresses_guess_no_faster_than_one() -> None:
    gate = pins.Gate()
    tried = 0
    for at in range(3600 * 4):
        now_s, address = at / 4, f"10.{at % 251}.0.1"
        if gate.wait_s(at % 50, address, now_s) == 0:
            gate.wrong(at % 50, address, now_s)
            tried += 1
    assert tried <= pins.BURST + 3600 / pins.REFILL_S + 1


def test_who_knows_a_pin_of_their_own_guesses_no_faster_either() -> None:
    gate = pins.Gate()
    tried = 0
    for at in range(600 * 4):
        now_s = at / 4
        if gate.wait_s(4, "10.0.0.4", now_s) == 0:
            gate.wrong(4, "10.0.0.4", now_s)  # a try is counted first
            gate.right(4, "10.0.0.4", now_s)
        if gate.wait_s(at % 50 + 10, "10.0.0.4", now_s) == 0:
            gate.wrong(at % 50 + 10, "10.0.0.4", now_s)
            tried += 1
    assert tried <= pins.BURST + 600 / pins.REFILL_S + 1


# --- the shift ------------------------------------------------------------------


def test_an_empty_seat_is_shown_and_a_break_leaves_one(desk: Visitor) -> None:
    page = desk.get("/dienst")
    assert "Niemand op deze plek verbindingen" in page.text
    duty = next(d for d in duties(desk.node) if d.role is Role.NSP_DESK)
    page = desk.press(page.form(f"/dienst/{duty.id}/pauze"))
    assert "pauze" in page.text
    assert "balie" in page.text.split("Niemand op deze plek")[1][:60]
    page = desk.press(page.form(f"/dienst/{duty.id}/terug"))
    after = desk.node.record(duty.id)
    assert isinstance(after, Duty)
    assert after.state is State.ON_DUTY


def test_who_does_several_things_is_shown_and_what_does_not_go_together(desk: Visitor) -> None:
    desk.sign_in("Coördinator 1", Role.NSP_COORDINATOR, Role.NSP_DESK)
    page = desk.get("/dienst")
    assert "doet ook: balie" in page.text
    assert "doet ook: coördinator steunpunt" in page.text
    assert "Informatiemanager en inzet eenheden." in page.text
    assert "hetzelfde bericht controleren of goedkeuren" in page.text


def test_who_leads_sees_that_somebody_is_guessing(region: Region, desk: Visitor) -> None:
    guess = "Op deze computer zijn veel verkeerde pincodes getypt"
    assert guess not in desk.get("/dienst").text
    gate = desk.client.app.state["gate"]
    for at in range(20):
        gate.wrong(at, "10.0.0.9", region.world.now)
    assert guess in desk.get("/dienst").text
    desk.sign_in("Balie 1", Role.NSP_DESK)
    assert guess not in desk.get("/dienst").text


def test_who_leads_admits_somebody_who_then_signs_in(desk: Visitor) -> None:
    words = {"name": "Balie 7", "org": "neighbour", "roles": ["nsp_desk"], "pin": "739184"}
    page = desk.fill("/dienst/toelaten", words)
    assert page.response.url.path == "/dienst/mensen"
    assert "Balie 7" in page.text
    desk.sign_in("Balie 7", Role.NSP_DESK, pin="739184")
    assert "Balie 7" in desk.get("/balie").text


def test_who_does_not_lead_admits_nobody(nobody: Visitor) -> None:
    nobody.sign_in("Balie 1", Role.NSP_DESK)
    assert "Laat iemand toe" not in nobody.get("/dienst").text
    words = {"name": "Balie 7", "org": "neighbour", "roles": ["nsp_desk"], "pin": "739184"}
    page = nobody.fill("/dienst/toelaten", words)
    assert page.status == 400
    assert "Dit mag alleen" in page.text
    assert "Balie 7" not in nobody.get("/dienst/mensen").text


def test_roles_pin_and_leave_are_changed_on_a_persons_page(desk: Visitor) -> None:
    person = desk.person("Balie 1")
    path = f"/dienst/mensen/{person.no}"
    desk.fill(path, {"roles": ["nsp_first_aid"]}, f"{path}/rollen")
    assert desk.person("Balie 1").roles == {Role.NSP_FIRST_AID}
    page = desk.fill(path, {"pin": "1111"}, f"{path}/pincode")
    assert "te makkelijk" in page.text
    desk.fill(path, {"pin": "739184"}, f"{path}/pincode")
    assert pins.fits(desk.person("Balie 1").pin_hash, "739184")
    desk.fill(path, {}, f"{path}/weg")
    assert desk.person("Balie 1").state is State.RETIRED
    assert "Balie 1" not in desk.get("/dienst/mensen").text


def test_a_volunteer_changes_only_their_own_pin(nobody: Visitor) -> None:
    nobody.sign_in("Balie 1", Role.NSP_DESK)
    other = nobody.person("Coördinator 1")
    token = nobody.get("/dienst").form("/weergave").fields["_csrf_token"]
    answer = nobody.client.post(
        f"/dienst/mensen/{other.no}/pincode", data={"_csrf_token": token, "pin": "739184"}
    )
    assert answer.status_code == 400
    assert "alleen uw eigen pincode" in answer.text
    mine = nobody.person("Balie 1")
    nobody.fill(f"/dienst/mensen/{mine.no}", {"pin": "739184"}, f"/dienst/mensen/{mine.no}/pincode")
    assert pins.fits(nobody.person("Balie 1").pin_hash, "739184")
