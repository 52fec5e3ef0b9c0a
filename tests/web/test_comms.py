# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The comms desk: own call sign, links, trays with their next step, roll-call, relay, silence."""

import re
from collections.abc import Iterator
from typing import TypeVar

import pytest

from baken.domain.charter import Role
from baken.domain.comms import (
    NameLink,
    Precedence,
    ProbeLink,
    ReadOut,
    ReceiveByVoice,
    RollCall,
    State,
    WrittenDown,
)
from baken.domain.journal import Kind, WriteLine
from baken.domain.points import LinkKind, Point
from baken.domain.points import State as PointState
from baken.domain.reports import Report, TakeReport, What
from baken.domain.words import Known
from baken.node.advice import Step
from baken.web import spoken

from .fakes import Region, Visitor

HOURS = 60
T = TypeVar("T")


@pytest.fixture
def control(region: Region) -> Iterator[Visitor]:
    """At the coordination point; the officer signed in."""
    with region.visit("CPO") as visitor:
        visitor.sign_in("Officier 1")
        yield visitor


def take(region: Region, where: str = "Kade 4", life_threat: Known = Known.YES) -> str:
    act = TakeReport(what=What.FIRE, life_threat=life_threat, readback_done=True, where=where)
    return region.does("OND", Role.NSP_DESK, act).short


def found(desk: Visitor, kind: type[T], process: str, key: str) -> T:
    record = desk.node.by_key(process, key)
    assert isinstance(record, kind)
    return record


def number(region: Region, code: str) -> int:
    return region.node(code).place.number


# --- who we are and whom we hear -------------------------------------------------------


def test_the_own_call_sign_is_spelled(desk: Visitor) -> None:
    page = desk.get("/verbindingen")
    assert page.status == 200
    assert "O Oscar N November D Delta" in page.text


def test_a_link_that_is_up_says_since_when_and_one_that_fell_silent_that_it_is_gone(
    region: Region, desk: Visitor
) -> None:
    assert "open" in desk.get("/verbindingen").text
    region.cut()
    region.pass_time(7)
    page = desk.get("/verbindingen")
    assert "weg" in page.text
    assert "gehoord 7 min geleden" in page.text


# --- silence, on every back-office screen ----------------------------------------------


@pytest.mark.parametrize("code", ["CPO", "WAT"])
def test_a_point_not_heard_from_is_silent_on_every_back_office_screen(
    region: Region, code: str
) -> None:
    person = {"CPO": "Officier 1", "WAT": "Commandant 1"}[code]
    paths = {
        "CPO": ("/coordinatie", "/punten", "/verbindingen", "/logboek"),
        "WAT": ("/crisisteam", "/punten", "/verbindingen", "/berichten"),
    }[code]
    with region.visit(code) as office:
        office.sign_in(person)
        before = [office.get(path).text for path in paths]
        assert all("Stil: Ondermolen" not in text for text in before)
        region.cut()
        region.pass_time(3 * HOURS)
        for path in paths:
            text = office.get(path).text
            assert "Stil:" in text, path
            assert "Ondermolen (3 uur geleden)" in text, path


def test_the_queue_says_of_a_report_that_its_point_is_silent(
    region: Region, control: Visitor
) -> None:
    take(region)
    region.pass_time(2)
    assert "punt is stil" not in control.get("/coordinatie").text
    region.cut()
    region.pass_time(3 * HOURS)
    page = control.get("/coordinatie")
    assert "punt is stil" in page.text
    assert "Stille punten" in page.text


def test_a_point_itself_has_no_list_of_silent_points(region: Region, desk: Visitor) -> None:
    region.cut()
    region.pass_time(3 * HOURS)
    assert "Stil:" not in desk.get("/verbindingen").text


# --- the trays and the next step -------------------------------------------------------


def test_what_arrived_waits_in_no_tray(region: Region, desk: Visitor) -> None:
    take(region)
    region.pass_time(2)
    page = desk.get("/verbindingen")
    assert "Niets. Alles is bevestigd." in page.text
    assert "OND-0001" not in page.text


@pytest.mark.parametrize(
    ("after_min", "step"),
    [
        (1, Step.WAIT),
        (7, Step.COURIER),  # no other bearer is known to reach the coordination point
        (12, Step.RUNNER),
    ],
)
def test_an_emergency_report_without_proof_shows_the_next_step(
    region: Region, desk: Visitor, after_min: int, step: Step
) -> None:
    region.cut()
    take(region)
    region.pass_time(after_min)
    page = desk.get("/verbindingen")
    assert f"OND-0001 Melding opnemen voor CP-Oost {step.label}" in page.text
    assert f"gemaakt {after_min} min geleden" in page.text
    assert (step is Step.WAIT) is ("Niets. Wat wij deden" in page.text)


def test_another_known_bearer_is_named_before_the_courier(region: Region, desk: Visitor) -> None:
    link = NameLink(to=number(region, "CPO"), kind=LinkKind.KISS, detail="kanaal 3")
    receipt = region.does("OND", Role.NSP_COORDINATOR, link)
    region.does("OND", Role.NSP_COORDINATOR, ProbeLink(works=True), receipt.record)
    region.pass_time(2)
    region.cut()
    take(region)
    region.pass_time(7)
    assert (
        "Probeer een andere verbinding. Bijvoorbeeld: dataradio." in desk.get("/verbindingen").text
    )


def test_the_trays_stand_in_the_order_of_the_lanes(region: Region, desk: Visitor) -> None:
    region.cut()
    region.does("OND", Role.NSP_DESK, WriteLine(kind=Kind.EVENT, text="Deur open"))
    take(region, life_threat=Known.NO)
    take(region)
    text = desk.get("/verbindingen").text
    tray = text[text.index("Uit: nog niet bevestigd") :]
    assert tray.index("NOOD 1") < tray.index("OND-0002")
    assert tray.index("OND-0002") < tray.index("SPOED 1") < tray.index("OND-0001")
    assert tray.index("OND-0001") < tray.index("ROUTINE") < tray.index("OND-L001")


def test_a_report_from_a_point_lies_in_the_tray_until_somebody_assesses_it(
    region: Region, control: Visitor
) -> None:
    take(region)
    region.pass_time(2)
    page = control.get("/verbindingen")
    tray = page.text[page.text.index("In: wacht op iemand hier") :]
    assert "OND-0001 brand van Ondermolen" in tray


def test_a_bag_on_its_way_is_the_step_until_its_courier_is_too_late(
    region: Region, desk: Visitor
) -> None:
    region.cut()
    take(region)
    region.pass_time(12)
    desk.fill("/verbindingen/koerier/nieuw", {"to": "CPO", "contents": "stick"})
    bag = "/verbindingen/koerier/OND-T001"
    desk.fill(bag, {"arrive_min": "30"}, f"{bag}/meegeven")
    assert Step.ON_ITS_WAY.label in desk.get("/verbindingen").text
    region.pass_time(51)
    page = desk.get("/verbindingen")
    assert "De koerier met tas OND-T001 is te laat." in page.text
    assert Step.RUNNER.label in page.text
    assert "te laat" in desk.get("/verbindingen/koerier").text


def test_nothing_that_another_node_says_reaches_the_tray_as_markup(
    region: Region, desk: Visitor
) -> None:
    evil = "<script>alert(1)</script>"
    act = ReceiveByVoice(origin=number(region, "OND"), precedence=Precedence.SPOED, text=evil)
    region.does("CPO", Role.CP_DUTY_OFFICER, act)
    link = NameLink(to=number(region, "OND"), kind=LinkKind.VOICE, detail=evil)
    region.does("CPO", Role.CP_DUTY_OFFICER, link)
    region.pass_time(2)
    for path in ("/verbindingen", "/verbindingen/opschrijven", "/verbindingen/kaart"):
        assert evil not in desk.get(path).html, path
    assert evil in desk.get("/verbindingen/opschrijven").text


# --- voice relay -----------------------------------------------------------------------


def test_a_message_is_read_out_without_names_and_with_its_figures_spelled(
    region: Region, desk: Visitor
) -> None:
    act = TakeReport(
        what=What.FIRE,
        life_threat=Known.YES,
        readback_done=True,
        where="Kade 14",
        name="Geheim",
        reach="Zijstraat 9",
    )
    short = region.does("OND", Role.NSP_DESK, act).short
    page = desk.get(f"/verbindingen/voorlezen/{short}")
    assert "Kade 14. één vier" in page.text
    assert "OND-0001 Oscar November Delta streepje nul nul nul één" in page.text
    assert "Geheim" not in page.html
    assert "Zijstraat" not in page.html
    said = re.search(r"Einde bericht, (\d+) woorden", page.text)
    assert said is not None
    text = "brand. Direct levensgevaar: ja. Waar is het: Kade 14."
    assert int(said[1]) == spoken.count(text)


def test_the_read_back_tick_makes_the_act_and_shows_as_proof(region: Region, desk: Visitor) -> None:
    region.cut()
    short = take(region)
    path = f"/verbindingen/voorlezen/{short}"
    page = desk.fill(path, {"to": "CPO", "channel": "3", "readback": "yes"})
    assert "Teruggelezen door CP-Oost" in page.text
    made = found(desk, ReadOut, "comms", "OND-V001")
    assert made.state is State.READ_BACK
    assert made.relay.about == found(desk, Report, "reports", short).id
    region.pass_time(7)
    assert Step.READ_BACK.label in desk.get("/verbindingen").text


def test_what_was_read_out_without_the_tick_stays_in_the_tray_and_is_ticked_there(
    region: Region, desk: Visitor
) -> None:
    region.cut()
    path = f"/verbindingen/voorlezen/{take(region)}"
    page = desk.fill(path, {"to": "CPO"})
    assert "Voorgelezen aan CP-Oost, nog niet teruggelezen" in page.text
    page = desk.get("/verbindingen")
    assert "Laat teruglezen en vink af: OND-V001" in page.text
    page = desk.press(page.form("/verbindingen/teruggelezen/OND-V001"))
    assert "Teruggelezen door CP-Oost" in page.text
    assert found(desk, ReadOut, "comms", "OND-V001").state is State.READ_BACK


def test_a_reading_to_nobody_is_refused_and_what_was_typed_stays(
    region: Region, desk: Visitor
) -> None:
    page = desk.fill(f"/verbindingen/voorlezen/{take(region)}", {"to": "", "channel": "kanaal 7"})
    assert page.status == 400
    assert "Kies aan wie je voorleest." in page.text
    assert "kanaal 7" in page.html
    assert desk.node.by_key("comms", "OND-V001") is None


def test_what_is_heard_is_written_down_counted_and_filed(region: Region, desk: Visitor) -> None:
    words = {"origin": "CPO", "precedence": "spoed", "text": "De brug is dicht", "words": "5"}
    page = desk.fill("/verbindingen/opschrijven", words)
    assert "De brug is dicht" in page.text
    assert "4 woorden opgeschreven, de afzender zei 5: vraag het nog eens" in page.text
    assert "Verwerk wat over spraak binnenkwam: OND-O001" in desk.get("/verbindingen").text
    short = take(region)
    action = "/verbindingen/opschrijven/OND-O001/verwerkt"
    page = desk.press(page.form(action), {"nummer": "OND-9999"})
    assert page.status == 400
    assert "Een dossier met dit nummer is hier niet bekend." in page.text
    desk.press(page.form(action), {"nummer": short})
    filed = found(desk, WrittenDown, "comms", "OND-O001")
    assert filed.state is State.FILED
    assert filed.about == found(desk, Report, "reports", short).id
    assert "Verwerk wat over spraak binnenkwam" not in desk.get("/verbindingen").text


# --- roll-call -------------------------------------------------------------------------


def test_a_roll_call_has_one_key_a_place_and_says_who_was_silent(
    region: Region, control: Visitor
) -> None:
    page = control.fill("/verbindingen/oproep", {"punt": ["OND", "BRE"], "channel": "3"})
    keys = {given["data-key"] for _, given in page.tags if "data-key" in given}
    assert keys == {"1", "2"}
    answer = "/verbindingen/oproep/CPO-N001/antwoord/OND"
    page = control.press(page.form(answer), {"heard": "weak"})
    assert "OND Ondermolen Oscar November Delta zwak, maar te verstaan" in page.text
    page = control.press(page.form("/verbindingen/oproep/CPO-N001/klaar"))
    assert "geen antwoord: Breedeweide" in page.text
    round_ = found(control, RollCall, "comms", "CPO-N001")
    assert round_.heard == (number(region, "OND"),)
    assert round_.silent == (number(region, "BRE"),)


def test_a_roll_call_of_nobody_is_refused(control: Visitor) -> None:
    page = control.fill("/verbindingen/oproep", {"punt": []})
    assert page.status == 400
    assert "Kies wie je oproept." in page.text


# --- the map and the tests -------------------------------------------------------------


def test_the_map_says_what_is_missing_until_two_kinds_work(region: Region, desk: Visitor) -> None:
    region.cut()
    region.pass_time(2)
    assert "ontbreekt iets" in desk.get("/verbindingen/kaart").text
    for kind in ("kiss", "voice"):
        desk.fill("/verbindingen/kaart/nieuw", {"to": "CPO", "kind": kind})
        key = f"OND-{number(region, 'CPO')}-{kind}"
        page = desk.fill(
            "/verbindingen/kaart", {"works": "yes"}, f"/verbindingen/kaart/{key}/proef"
        )
    assert "Elk paar heeft twee soorten verbinding die werken." in page.text
    page = desk.press(page.form(f"/verbindingen/kaart/{key}/proef"), {"works": "no"})
    assert "ontbreekt iets" in page.text
    assert "2 proeven, 1 mislukt" in page.text


def test_a_link_to_nobody_is_refused(desk: Visitor) -> None:
    page = desk.fill("/verbindingen/kaart/nieuw", {"kind": "voice"})
    assert page.status == 400
    assert "Kies met wie." in page.text


def test_what_another_point_must_do_lies_in_no_tray_here(region: Region, desk: Visitor) -> None:
    assert found(desk, Point, "points", "BRE").state is PointState.STAFFING
    assert "Niets. Alles wat binnenkwam is opgepakt." in desk.get("/verbindingen").text


# --- who may what ----------------------------------------------------------------------


def test_a_role_without_mandate_sees_no_button(region: Region) -> None:
    region.cut()
    short = take(region)
    pages = {
        "/verbindingen/oproep": "/verbindingen/oproep",
        "/verbindingen/kaart/nieuw": "/verbindingen/kaart/nieuw",
        "/verbindingen/koerier/nieuw": "/verbindingen/koerier/nieuw",
    }
    with region.visit("OND") as volunteer:
        volunteer.sign_in("Balie 1", Role.NSP_DESK)
        for path, action in pages.items():
            assert action not in [form.action for form in volunteer.get(path).forms], path
        assert "Begin de ronde" not in volunteer.get("/verbindingen/oproep").text
        assert "Pak een tas in" not in volunteer.get("/verbindingen/koerier").text
        # A desk volunteer may read out and write down: somebody has to.
        path = f"/verbindingen/voorlezen/{short}"
        assert path in [form.action for form in volunteer.get(path).forms]


def test_a_seat_without_need_to_know_sees_no_place_and_no_words(region: Region) -> None:
    short = take(region, where="Kade 4")
    act = ReceiveByVoice(
        origin=number(region, "OND"), precedence=Precedence.SPOED, text="Zieke aan de Kade 4"
    )
    region.does("WAT", Role.GCT_HIN, act)
    region.pass_time(2)
    with region.visit("WAT") as team:
        team.sign_in("Communicatie 1", Role.GCT_HCOM)
        for path in (f"/verbindingen/voorlezen/{short}", "/verbindingen/opschrijven"):
            page = team.get(path)
            assert page.status == 200
            assert "Kade 4" not in page.html, path
    with region.visit("OND") as desk:
        desk.sign_in("Balie 1", Role.NSP_DESK)
        assert "Kade 4" in desk.get(f"/verbindingen/voorlezen/{short}").text


def test_who_may_not_hold_a_round_can_not_post_one(region: Region, desk: Visitor) -> None:
    form = desk.get("/verbindingen/opschrijven").form("/verbindingen/opschrijven")
    page = desk.press(form, {"punt": ["CPO"]}, "/verbindingen/oproep")
    assert page.status == 400
    assert desk.node.by_key("comms", "OND-N001") is None
