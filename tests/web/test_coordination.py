# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The back office, without JavaScript: a queue, a report beside it, and what may be done to it."""

import html
import re
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from baken.domain.charter import Role
from baken.domain.reports import (
    AssessReport,
    CloseReport,
    Discipline,
    FireUrgency,
    HandOver,
    Hazard,
    HelpOffer,
    InformReporter,
    MedicalUrgency,
    Receiver,
    Report,
    ResolveReport,
    SeeReport,
    State,
    TakeReport,
    Told,
    Via,
    What,
)
from baken.domain.reports import Outcome as Ended
from baken.domain.words import Known
from baken.web import board
from baken.web.dispatch import dispatch_lines
from baken.web.twins import SAME_KIND, SAME_SPOT, alike, twins

from .fakes import Page, Region, Visitor

Take = Callable[..., Report]
WORDS: dict[str, Any] = {
    "disciplines": ["medical"],
    "medical": "a1",
    "help_offer": "unit",
    "reason": "Ademt slecht.",
    "tell": "De ambulance komt. Houd de deur open.",
}
XSS = "<script>alert('x')</script>"


@pytest.fixture
def office(region: Region) -> Iterator[Visitor]:
    """At the coordination point; an officer who also assesses, signed in."""
    with region.visit("CPO") as visitor:
        visitor.sign_in("Officier 1")
        yield visitor


@pytest.fixture
def take(region: Region) -> Take:
    """A report is taken at a point, and comes to the coordination point."""

    def taken(code: str = "OND", minutes: float = 1, **fields: Any) -> Report:
        facts: dict[str, Any] = {
            "what": What.BREATHING_TROUBLE,
            "life_threat": Known.YES,
            "readback_done": True,
            "where": "Molendijk 4",
            "text": "Kan bijna niet praten",
            "name": "de buurvrouw",
        }
        receipt = region.does(code, Role.NSP_DESK, TakeReport(**{**facts, **fields}), person=2)
        region.pass_time(minutes)
        found = region.node("CPO").record(receipt.record)
        assert isinstance(found, Report)
        return found

    return taken


def now_at(region: Region, report: Report, code: str = "CPO") -> Report:
    found = region.node(code).record(report.id)
    assert isinstance(found, Report)
    return found


def open_at(visitor: Visitor, report: Report, more: str = "") -> Page:
    return visitor.get(f"/coordinatie?melding={report.short}{more}")


def press(visitor: Visitor, report: Report, deed: str, words: dict[str, Any]) -> Page:
    page = open_at(visitor, report)
    return visitor.press(page.form(f"/coordinatie/{report.short}/{deed}"), words)


def deeds(page: Page) -> set[str]:
    """The deeds that stand open on a page."""
    return {form.action.rpartition("/")[2] for form in page.forms if "/coordinatie/" in form.action}


def queue(page: Page) -> list[str]:
    """The numbers in the queue, as they stand."""
    rows = re.findall(r'<li id="r-\d+".*?</li>', page.html, re.DOTALL)
    return [re.findall(r"[A-Z]{3}-\d{4}", row)[0] for row in rows]


# --- the main job ------------------------------------------------------------


def test_to_open_a_report_is_to_have_seen_it_once(
    office: Visitor, region: Region, take: Take
) -> None:
    report = take()
    assert "nog niet gezien" in office.get("/coordinatie").text
    open_at(office, report)
    open_at(office, report)
    assert now_at(region, report).seen_at
    acts = [type(event.act) for event in region.node("CPO").history(report.id)]
    assert acts == [TakeReport, SeeReport]


def test_an_assessment_goes_home_and_the_desk_reads_what_to_tell(
    office: Visitor, region: Region, take: Take
) -> None:
    report = take()
    page = press(office, report, "beoordelen", WORDS)
    assert page.status == 200
    assert "beoordeeld" in page.text
    assert now_at(region, report).state is State.ASSESSED
    region.pass_time(1)
    with region.visit("OND") as desk:
        desk.sign_in("Balie 1")
        assert "De ambulance komt. Houd de deur open." in desk.get("/balie").text


def test_the_whole_way_from_the_queue_to_closed(
    office: Visitor, region: Region, take: Take
) -> None:
    report = take()
    press(office, report, "beoordelen", WORDS)
    press(office, report, "overdragen", {"to": "control_room", "via": "c2000", "receipt": "MK 12"})
    press(office, report, "eenheid", {"unit": "17-101", "status": "en_route"})
    press(office, report, "afhandelen", {"outcome": "transported"})
    page = open_at(office, report)
    assert "sluiten" not in deeds(page)
    assert "Sluiten : De melder weet het nog niet." in page.text
    press(office, report, "verteld", {"how": "phone"})
    page = press(office, report, "sluiten", {})
    assert now_at(region, report).state is State.CLOSED
    assert report.short not in queue(page)
    assert report.short in queue(office.get("/coordinatie?stand=gesloten"))
    assert not deeds(open_at(office, report))


def test_the_next_step_is_the_one_that_stands_open_with_its_button_below(
    office: Visitor, take: Take
) -> None:
    report = take()
    page = open_at(office, report)
    assert 'form="f-beoordelen"' in page.html
    page = press(office, report, "beoordelen", WORDS)
    assert 'form="f-overdragen"' in page.html
    page = press(office, report, "beoordelen", {**WORDS, "help_offer": "self_help"})
    assert 'form="f-afhandelen"' in page.html


def test_pressed_twice_it_is_one_assessment(office: Visitor, region: Region, take: Take) -> None:
    report = take()
    form = open_at(office, report).form(f"/coordinatie/{report.short}/beoordelen")
    office.press(form, WORDS)
    page = office.press(form, WORDS)
    assert page.status == 200
    assert now_at(region, report).assessments == 1


def test_what_was_typed_stays_when_something_is_wrong(
    office: Visitor, region: Region, take: Take
) -> None:
    report = take()
    page = press(office, report, "beoordelen", {**WORDS, "medical": "", "tell": ""})
    assert page.status == 400
    form = page.form(f"/coordinatie/{report.short}/beoordelen")
    assert form.fields["reason"] == ["Ademt slecht."]
    assert "Schrijf op wat de melder moet horen." in page.text
    page = office.press(form, {"tell": "Wacht binnen."})
    assert "Kies een urgentie voor elke hulpdienst." in page.text
    assert not now_at(region, report).assessments


def test_a_draft_of_an_assessment_comes_back(office: Visitor, take: Take) -> None:
    report = take()
    form = open_at(office, report).form(f"/coordinatie/{report.short}/beoordelen")
    sent = {**form.fields, "reason": "Nog aan het bellen"}
    office.client.post("/concept", data=sent)
    form = open_at(office, report).form(f"/coordinatie/{report.short}/beoordelen")
    assert form.fields["reason"] == ["Nog aan het bellen"]


def test_a_reload_of_a_failed_form_leads_back_to_the_report(office: Visitor, take: Take) -> None:
    report = take()
    for deed in ("beoordelen", "dubbel"):
        answer = office.client.get(f"/coordinatie/{report.short}/{deed}", follow_redirects=False)
        assert answer.status_code == 303
        assert answer.headers["location"] == f"/coordinatie?melding={report.short}"


# --- who may -----------------------------------------------------------------


def test_the_unit_desk_may_not_assess_and_the_information_manager_only_looks(
    region: Region, take: Take
) -> None:
    report = take()
    with region.visit("CPO") as visitor:
        visitor.sign_in("Beoordelaar 1", Role.CP_UNIT_DESK)
        found = deeds(open_at(visitor, report))
        assert "beoordelen" not in found
        assert {"eenheid", "advies"} <= found
    with region.visit("CPO") as visitor:
        visitor.sign_in("Informatie 1")
        page = open_at(visitor, report)
        assert not deeds(page) & {
            "beoordelen",
            "overdragen",
            "eenheid",
            "advies",
            "sluiten",
            "dubbel",
        }


def test_a_forged_press_by_a_role_that_may_not_is_refused_in_words(
    office: Visitor, region: Region, take: Take
) -> None:
    report = take()
    form = open_at(office, report).form(f"/coordinatie/{report.short}/beoordelen")
    with region.visit("CPO") as visitor:
        visitor.sign_in("Informatie 1")
        page = visitor.get("/coordinatie")
        csrf = re.search(r'name="_csrf_token" value="([^"]+)"', page.html)
        assert csrf
        page = visitor.press(form, {**WORDS, "_csrf_token": csrf[1]})
        assert page.status == 400
    assert not now_at(region, report).assessments


@pytest.mark.parametrize(("name", "code"), [("Informatie 1", "CPO"), ("Commandant 1", "WAT")])
@pytest.mark.parametrize("path", ["/coordinatie?melding={}", "/meldingen/{}", "/coordinatie/rij"])
def test_seats_that_need_not_know_see_no_name_no_place_and_no_story(
    region: Region, take: Take, name: str, code: str, path: str
) -> None:
    report = take(reach="op de bank bij de deur")
    with region.visit(code) as visitor:
        visitor.sign_in(name)
        page = visitor.get(path.format(report.short))
        assert report.short in page.text
        assert "benauwd" in page.text
        for secret in ("Molendijk", "niet praten", "buurvrouw", "op de bank"):
            assert secret not in page.html


def test_a_queue_that_was_drawn_for_one_seat_is_not_shown_to_another(
    region: Region, take: Take
) -> None:
    take()
    with region.visit("CPO") as visitor:  # one computer, one screen after the other
        for name, reads in (("Officier 1", True), ("Informatie 1", False), ("Beoordelaar 1", True)):
            visitor.sign_in(name)
            for path in ("/coordinatie", "/coordinatie/rij"):
                assert ("Molendijk" in visitor.get(path).html) is reads
            visitor.fill("/afmelden")


def test_an_assessor_reads_them(office: Visitor, take: Take) -> None:
    page = open_at(office, take())
    for words in ("Molendijk 4", "Kan bijna niet praten", "de buurvrouw"):
        assert words in page.text


def test_the_rule_stands_with_every_deed(office: Visitor, take: Take) -> None:
    assert "Wvr 35a; Politiewet 2012 25b" in open_at(office, take()).text


def test_a_support_point_has_no_board(desk: Visitor) -> None:
    answer = desk.client.get("/coordinatie", follow_redirects=False)
    assert answer.status_code == 303
    assert answer.headers["location"] == "/balie"


def test_nobody_sees_the_board_without_signing_in(region: Region) -> None:
    with region.visit("CPO") as visitor:
        for path in ("/coordinatie", "/coordinatie/rij", "/coordinatie/tellers"):
            answer = visitor.client.get(path, follow_redirects=False)
            assert answer.status_code == 303
            assert "/aanmelden" in answer.headers["location"]


# --- two at once -------------------------------------------------------------


def assessed(region: Region, report: Report, person: int = 1, **fields: Any) -> None:
    words: dict[str, Any] = {
        "disciplines": frozenset({Discipline.MEDICAL}),
        "medical": MedicalUrgency.A1,
        "help_offer": HelpOffer.UNIT,
        "reason": "Eerste lezing",
        "tell": "Hulp komt",
    }
    act = AssessReport(**{**words, **fields})
    region.does("CPO", Role.CP_ASSESSOR, act, report.id, person=person)


def test_who_assesses_while_a_colleague_just_did_is_told_first(
    office: Visitor, region: Region, take: Take
) -> None:
    report = take()
    form = open_at(office, report).form(f"/coordinatie/{report.short}/beoordelen")
    assessed(region, report, person=2)
    page = office.press(form, WORDS)
    assert page.status == 409
    assert "Een collega heeft deze melding intussen beoordeeld." in page.text
    assert now_at(region, report).assessments == 1
    form = page.form(f"/coordinatie/{report.short}/beoordelen")
    assert form.fields["reason"] == ["Ademt slecht."]
    assert office.press(form).status == 200
    assert now_at(region, report).assessments == 2


def test_two_assessments_are_both_shown_and_marked_in_the_queue(
    office: Visitor, region: Region, take: Take
) -> None:
    report = take()
    assessed(region, report, reason="Eerste lezing")
    assessed(
        region,
        report,
        person=2,
        disciplines=frozenset({Discipline.FIRE}),
        medical=None,
        fire=FireUrgency.P2,
        reason="Tweede lezing",
    )
    page = open_at(office, report)
    assert "2 keer beoordeeld" in page.text
    assert "Eerste lezing" in page.text
    assert "Tweede lezing" in page.text
    assert "2 beoordelingen" in office.get("/coordinatie/rij").text


# --- the queue ---------------------------------------------------------------


def test_the_queue_is_unassessed_first_then_lane_then_deadline(
    office: Visitor, region: Region, take: Take
) -> None:
    calm = take(life_threat=Known.NO)
    known = take()
    late = take(where="Kerkplein 1")
    assessed(region, known)
    assert queue(office.get("/coordinatie")) == [late.short, calm.short, known.short]


def test_a_device_that_runs_out_comes_before_an_older_report(office: Visitor, take: Take) -> None:
    older = take(minutes=0.5)
    dying = take(minutes_left=2, device="zuurstof")
    assert queue(office.get("/coordinatie")) == [dying.short, older.short]


def test_a_page_has_at_most_fifty_rows_and_no_report_is_lost_between_pages(
    office: Visitor, region: Region, take: Take
) -> None:
    for number in range(120):
        act = TakeReport(
            what=What.FIRE, life_threat=Known.YES, readback_done=True, where=f"Laan {number}"
        )
        region.does("OND", Role.NSP_DESK, act, person=2)
    region.pass_time(2)
    pages = [queue(office.get(f"/coordinatie?pagina={page}")) for page in (1, 2, 3)]
    assert [len(page) for page in pages] == [50, 50, 20]
    assert len({short for page in pages for short in page}) == 120
    assert queue(office.get("/coordinatie?pagina=99")) == pages[2]
    assert queue(office.get("/coordinatie?pagina=een")) == pages[0]
    assert queue(office.get("/coordinatie?pagina=-1")) == pages[0]
    assert "bladzijde 2 van 3" in office.get("/coordinatie?pagina=2").text


def test_the_groups_follow_each_other_over_the_edge_of_a_page(
    office: Visitor, region: Region, take: Take
) -> None:
    reports = [take(minutes=0.01, where=f"Laan {number}") for number in range(60)]
    region.pass_time(1)
    for report in reports[:30]:
        assessed(region, report)
    first = queue(office.get("/coordinatie"))
    second = queue(office.get("/coordinatie?pagina=2"))
    assert set(first[:30]) == {report.short for report in reports[30:]}
    assert len(first) == 50
    assert len(second) == 10
    assert not set(first) & set(second)


def test_the_queue_is_filtered_by_point_and_by_service(
    office: Visitor, region: Region, take: Take
) -> None:
    fire, care, fresh = take("OND"), take("BRE"), take("BRE", where="Breedeweg 3")
    assessed(region, care)
    assessed(
        region, fire, disciplines=frozenset({Discipline.FIRE}), medical=None, fire=FireUrgency.P1
    )
    assert queue(office.get("/coordinatie?punt=OND")) == [fire.short]
    assert set(queue(office.get("/coordinatie?punt=BRE"))) == {care.short, fresh.short}
    assert queue(office.get("/coordinatie?punt=BRE&discipline=medical")) == [
        fresh.short,
        care.short,
    ]
    # Nobody knows yet whom an unassessed report is for: a filter never hides it.
    assert queue(office.get("/coordinatie?discipline=fire")) == [fresh.short, fire.short]
    assert len(queue(office.get("/coordinatie?punt=NIX&discipline=nix"))) == 3


def test_the_filter_stays_when_a_report_is_opened_and_done(office: Visitor, take: Take) -> None:
    report, other = take("OND"), take("BRE", what=What.FIRE, where="Breedeweg 3")
    page = open_at(office, report, "&punt=OND")
    assert queue(page) == [report.short]
    page = office.press(page.form(f"/coordinatie/{report.short}/beoordelen"), {**WORDS, "tell": ""})
    assert queue(page) == [report.short]
    page = office.press(page.form(f"/coordinatie/{report.short}/beoordelen"), WORDS)
    assert queue(page) == [report.short]
    assert other.short not in page.text


def test_the_live_part_asks_for_itself_with_its_filter(office: Visitor, take: Take) -> None:
    report = take()
    page = open_at(office, report, "&punt=OND")
    paths = [html.unescape(path) for path in re.findall(r'hx-get="([^"]+)"', page.html)]
    assert f"/coordinatie/rij?melding={report.short}&punt=OND" in paths
    part = office.get(f"/coordinatie/rij?melding={report.short}&punt=OND")
    assert queue(part) == [report.short]
    assert "<html" not in part.html
    assert 'aria-current="true"' in part.html


def test_the_counters_count_what_is_late(office: Visitor, region: Region, take: Take) -> None:
    def counted() -> list[tuple[str, str]]:
        page = office.get("/coordinatie/tellers")
        return re.findall(r"(\d+)</span>\s*<span class=\"counter-title\">([^<]+)", page.html)

    report = take()
    assert ("0", "te lang niet beoordeeld") in counted()
    region.pass_time(6)
    assert ("1", "te lang niet beoordeeld") in counted()
    assessed(region, report)
    assert ("0", "te lang niet beoordeeld") in counted()
    assert ("1", "melder weet het nog niet") in counted()
    region.cut()
    region.does("CPO", Role.CP_ASSESSOR, SeeReport(), report.id)
    assert {title: n for n, title in counted()}["nog niet aangekomen"] != "0"


def test_vacant_seats_stand_in_the_shift(office: Visitor) -> None:
    page = office.get("/coordinatie")
    assert "inzet eenheden leeg" in page.text
    assert "dienstdoend officier Officier 1" in page.text


# --- one report --------------------------------------------------------------


def test_text_that_looks_like_markup_is_only_text(
    office: Visitor, region: Region, take: Take
) -> None:
    report = take(where=XSS, text=XSS, name=XSS, reach=XSS, access=XSS, floor="<b>")
    assessed(region, report, reason=XSS, tell=XSS)
    for path in (
        f"/coordinatie?melding={report.short}",
        "/coordinatie",
        f"/meldingen/{report.short}",
    ):
        page = office.get(path)
        assert page.status == 200
        assert "<script>alert" not in page.html
        assert "&lt;script&gt;alert" in page.html


def test_words_in_the_address_are_only_words(office: Visitor) -> None:
    page = office.get("/coordinatie?melding=%3Cscript%3Ealert(1)%3C/script%3E&punt=%22%3E%3Cb%3E")
    assert page.status == 404
    assert "<script>alert" not in page.html
    assert '"><b>' not in page.html
    part = office.get("/coordinatie/rij?melding=%22%3E%3Cscript%3E")
    assert "<script>" not in part.html


def test_an_unknown_number_says_what_to_do(office: Visitor) -> None:
    page = office.get("/coordinatie?melding=OND-9999")
    assert page.status == 404
    assert "Melding OND-9999 is hier niet bekend." in page.text


def test_the_history_says_how_far_an_act_of_ours_has_come(
    office: Visitor, region: Region, take: Take
) -> None:
    report = take()
    region.cut()
    page = press(office, report, "beoordelen", WORDS)
    assert "aangekomen: nog niet" in page.text
    assert "verteld aan de melder: nog niet" in page.text
    region.restore()
    region.pass_time(2)
    assert "aangekomen Crisisteam Waterhoven, Ondermolen" in open_at(office, report).text
    region.does("OND", Role.NSP_DESK, InformReporter(how=Told.IN_PERSON), report.id, person=2)
    region.pass_time(2)
    assert "verteld aan de melder: nog niet" not in open_at(office, report).text


def test_the_dispatch_line_stands_in_the_order_of_the_control_room(
    office: Visitor, region: Region, take: Take
) -> None:
    report = take(
        what=What.FIRE,
        where="Kerkplein 3, 1234 AB Ondermolen",
        floor="2",
        access="via de steeg",
        persons=2,
        hazards=frozenset({Hazard.GAS, Hazard.UNKNOWN}),
    )
    assessed(
        region,
        report,
        disciplines=frozenset({Discipline.FIRE, Discipline.MEDICAL}),
        fire=FireUrgency.P1,
        medical=MedicalUrgency.A2,
    )
    lines = [line.text for line in dispatch_lines(now_at(region, report))]
    rest = (
        "BRAND · LEVENSGEVAAR · verdieping 2 · Kerkplein 3, 1234 AB Ondermolen · "
        "via de steeg · gevaar: gas · 2 personen · melding OND-0001"
    )
    assert lines == [f"PRIO 1 · {rest}", f"A2 · {rest}"]
    assert "de buurvrouw" not in "".join(lines)
    assert "Lees voor aan de meldkamer" in open_at(office, report).text


def test_a_handover_without_a_receipt_shows_in_the_queue(
    office: Visitor, region: Region, take: Take
) -> None:
    report = take()
    assessed(region, report)
    act = HandOver(to=Receiver.CONTROL_ROOM, via=Via.PHONE)
    region.does("CPO", Role.CP_ASSESSOR, act, report.id)
    assert "geen ontvangstnummer" in office.get("/coordinatie/rij").text


# --- twins -------------------------------------------------------------------


def test_two_reports_of_one_event_stand_side_by_side_and_can_be_marked(
    office: Visitor, region: Region, take: Take
) -> None:
    first = take("OND", where="Molendijk 4, bij de sluis")
    second = take("BRE", where="molendijk 4", what=What.FALL_INJURY)
    page = open_at(office, second)
    assert "de plek lijkt dezelfde" in page.text
    assert "Molendijk 4, bij de sluis" in page.text
    page = office.press(page.form(f"/coordinatie/{second.short}/dubbel"))
    assert now_at(region, second).duplicate_of == first.id
    assert f"Dubbel van {first.short}" in page.text


def test_the_later_report_is_the_duplicate(office: Visitor, take: Take) -> None:
    first = take("OND", where="Molendijk 4")
    second = take("OND", where="Molendijk 4")
    page = open_at(office, first)
    assert f"{second.short} kwam later." in page.text


def test_a_duplicate_by_number_is_found_or_said_to_be_unknown(
    office: Visitor, region: Region, take: Take
) -> None:
    first, second = take("OND"), take("BRE", where="Heel ergens anders 9", what=What.FIRE)
    page = press(office, second, "dubbel", {"andere": "OND-0777"})
    assert page.status == 400
    assert "Een melding met dit nummer is hier niet bekend." in page.text
    press(office, second, "dubbel", {"andere": f" {first.short.lower()} "})
    assert now_at(region, second).duplicate_of == first.id


def test_twins_are_near_in_time_and_alike_in_place_or_in_kind(region: Region, take: Take) -> None:
    report = take(where="Molendijk 4")
    same_kind = take(where="Sportlaan 8")
    same_spot = take("BRE", what=What.FALL_INJURY, where="bij Molendijk 4")
    other = take("BRE", what=What.FIRE, where="Sportlaan 12")
    found = {t.report.id: t.why for t in twins(report, [report, same_kind, same_spot, other])}
    assert found == {same_kind.id: SAME_KIND, same_spot.id: SAME_SPOT}
    region.pass_time(121)
    late = take(where="Molendijk 4")
    assert not twins(late, [report])


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Molendijk 4", "molendijk 4, achter de schuur", True),
        ("1234 AB 7", "1234ab nummer 7", True),
        ("1234 AB 7", "1234ab nummer 9", False),
        ("Molendijk 4", "Molendijk 6", False),
        ("kruising Kerkplein en Dorpsstraat", "hoek Dorpsstraat/Kerkplein", True),
        ("", "", False),
        ("", "Molendijk 4", False),
        ("4", "4", False),
    ],
)
def test_places_are_alike_when_their_words_are(one: str, other: str, same: bool) -> None:
    assert alike(one, other) is same
    assert alike(other, one) is same


# --- the address -------------------------------------------------------------


def test_an_address_holds_only_what_was_asked_for(region: Region) -> None:
    charter = region.node("CPO").charter
    wanted = board.wanted_of(charter, "OND", "fire", "gesloten", "3")
    assert wanted.href() == "/coordinatie?punt=OND&discipline=fire&stand=gesloten&pagina=3"
    assert board.wanted_of(charter, "?", "?", "?", "1e9") == board.Wanted()
    assert board.terms_of(wanted.report("OND-0001"))["melding"] == "OND-0001"
    assert board.terms_of("/coordinatie?" + "&".join("a=1" for _ in range(50))) == {}


def test_a_closed_report_keeps_its_story(office: Visitor, region: Region, take: Take) -> None:
    report = take()
    assessed(region, report)
    for act in (
        InformReporter(how=Told.PHONE),
        ResolveReport(outcome=Ended.HELPED),
        CloseReport(),
    ):
        region.does("CPO", Role.CP_DUTY_OFFICER, act, report.id)
    page = open_at(office, report)
    assert "Deze melding is gesloten." in page.text
    assert "geholpen" in page.text
