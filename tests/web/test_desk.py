# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The front office, without JavaScript: a report goes out, an answer comes back to the reporter."""

from typing import Any

import pytest

from baken.domain.charter import Role
from baken.domain.reports import (
    AdviseReporter,
    AssessReport,
    Discipline,
    HelpOffer,
    MedicalUrgency,
    Report,
    State,
)
from baken.domain.words import Known

from .fakes import Page, Region, Visitor

WORDS: dict[str, Any] = {
    "where": "Kerkplein 3",
    "what": "severe_bleeding",
    "text": "Man gevallen, hoofdwond",
    "life_threat": "yes",
}


def take(desk: Visitor, **words: Any) -> Page:
    """Fill in, read aloud, tick, send."""
    page = desk.fill("/balie/melding", {**WORDS, **words, "step": "read"})
    assert "Lees dit voor" in page.text
    form = page.form("/balie/melding")
    return desk.press(form, {"readback_done": ["no", "yes"], "step": "send"})


def reports(desk: Visitor) -> list[Report]:
    return list(desk.node.records(desk.node.query("reports")))


def test_a_report_is_read_back_ticked_and_sent_and_its_number_is_shown(desk: Visitor) -> None:
    page = take(desk)
    assert page.status == 200
    assert "OND-0001" in page.text
    assert "Hier opgeslagen, nog niet gehoord door CP-Oost" in page.text
    (report,) = reports(desk)
    assert report.take.where == "Kerkplein 3"
    assert report.take.life_threat is Known.YES
    assert report.take.readback_done


def test_what_is_read_aloud_is_what_was_typed(desk: Visitor) -> None:
    page = desk.fill("/balie/melding", {**WORDS, "persons": "2", "step": "read"})
    for words in ("Kerkplein 3", "bloedt hevig", "Man gevallen, hoofdwond", "Hoeveel mensen?"):
        assert words in page.text


def test_a_report_that_was_not_read_back_is_not_sent(desk: Visitor) -> None:
    page = desk.fill("/balie/melding", {**WORDS, "step": "read"})
    page = desk.press(page.form("/balie/melding"), {"step": "send"})
    assert page.status == 400
    assert "Lees de melding eerst voor" in page.text
    assert not reports(desk)
    page = desk.press(page.form("/balie/melding"), {"readback_done": ["no", "yes"], "step": "send"})
    assert "OND-0001" in page.text


def test_one_may_go_back_and_mend_what_was_read_aloud(desk: Visitor) -> None:
    page = desk.fill("/balie/melding", {**WORDS, "step": "read"})
    page = desk.press(page.form("/balie/melding"), {"step": "mend"})
    form = page.form("/balie/melding")
    assert form.fields["where"] == ["Kerkplein 3"]
    assert form.fields["what"] == ["severe_bleeding"]


def test_an_empty_report_says_at_each_field_what_to_do(desk: Visitor) -> None:
    page = desk.fill("/balie/melding", {"step": "read"})
    assert page.status == 400
    for words in (
        "Nog niet verstuurd. Wat je typte staat er nog.",
        "Waar is het? : Vul dit in.",
        "Wat is er aan de hand? : Kies een antwoord.",
        "Direct levensgevaar? : Kies een antwoord.",
    ):
        assert words in page.text


def test_something_else_needs_words(desk: Visitor) -> None:
    page = desk.fill("/balie/melding", {**WORDS, "what": "other", "text": "", "step": "read"})
    assert page.status == 400
    assert "Schrijf op wat er aan de hand is." in page.text


@pytest.fixture
def answered(region: Region, desk: Visitor) -> str:
    """A report that the coordination point assessed; the answer is back at the desk."""
    take(desk)
    region.pass_time(2)
    (report,) = reports(desk)
    act = AssessReport(
        disciplines=frozenset({Discipline.MEDICAL}),
        help_offer=HelpOffer.UNIT,
        reason="hoofdwond",
        medical=MedicalUrgency.A1,
        tell="Ambulance komt. Wacht binnen.",
    )
    region.does("CPO", Role.CP_ASSESSOR, act, report.id)
    region.pass_time(2)
    return report.short


def test_the_answer_comes_back_and_one_tap_says_that_it_was_told(
    desk: Visitor, answered: str
) -> None:
    page = desk.get("/balie")
    assert "Zeg tegen de melder van OND-0001" in page.text
    assert "Ambulance komt. Wacht binnen." in page.text
    page = desk.press(page.form(f"/meldingen/{answered}/verteld"))
    assert page.status == 200
    assert "Er is nu niets om te vertellen." in page.text
    (report,) = reports(desk)
    assert report.informed_at
    assert not report.to_tell


def test_a_reporter_who_can_not_be_found_is_noted_with_what_was_tried(
    desk: Visitor, answered: str
) -> None:
    page = desk.fill(
        f"/meldingen/{answered}", {"tried": ""}, f"/meldingen/{answered}/niet-te-vinden"
    )
    assert page.status == 400
    assert "Vul dit in." in page.text
    desk.press(
        page.form(f"/meldingen/{answered}/niet-te-vinden"), {"tried": "Twee keer langsgegaan"}
    )
    (report,) = reports(desk)
    assert report.unreachable == "Twee keer langsgegaan"
    assert "Er is nu niets om te vertellen." in desk.get("/balie").text


def test_a_report_page_shows_facts_history_and_the_four_proofs(
    desk: Visitor, answered: str
) -> None:
    page = desk.get(f"/meldingen/{answered}")
    for words in (
        "meegegeven aan een verbinding",
        "aangekomen bij een ander",
        "gezien door een mens",
        "iemand doet er iets mee",
        "Melding opnemen",
        "Beoordelen",
        "Coördinator 1",
        "beoordelaar meldingen",
        "hoofdwond",
    ):
        assert words in page.text
    assert "nog niet" not in page.text


def test_what_is_added_stands_on_the_report(desk: Visitor, answered: str) -> None:
    path = f"/meldingen/{answered}"
    page = desk.fill(path, {"text": "Hij is nu suf"}, f"{path}/aanvullen")
    assert page.status == 200
    assert "Hij is nu suf" in page.text


def test_a_report_may_be_withdrawn_with_a_reason(desk: Visitor, answered: str) -> None:
    path = f"/meldingen/{answered}"
    desk.fill(path, {"reason": "Vals alarm"}, f"{path}/intrekken")
    (report,) = reports(desk)
    assert report.state is State.WITHDRAWN


def test_a_promise_that_comes_due_is_shown_and_then_is_late(region: Region, desk: Visitor) -> None:
    region.cut()
    take(desk)
    assert "Beloofd" not in desk.get("/balie").text
    region.pass_time(45)
    page = desk.get("/balie")
    assert "Beloofd: iets laten horen" in page.text
    assert "nog 15 min" in page.text
    region.pass_time(20.5)
    assert "5 min te laat" in desk.get("/balie").text


def test_an_unheard_emergency_turns_the_strip_amber_then_red_with_an_order(
    region: Region, desk: Visitor
) -> None:
    region.cut()
    take(desk)
    assert "strip-calm" in desk.get("/balie").html
    region.pass_time(6)
    page = desk.get("/balie")
    assert "strip-amber" in page.html
    assert "Controleer de verbinding met CP-Oost" in page.text
    region.pass_time(5)
    page = desk.get("/balie")
    assert "strip-red" in page.html
    assert "Stuur een loper naar CP-Oost met de geprinte melding OND-0001." in page.text
    region.restore()
    region.pass_time(2)
    page = desk.get("/balie")
    assert "strip-calm" in page.html
    assert "Alles is gehoord" in page.text


def test_the_strip_counts_what_was_not_heard(region: Region, desk: Visitor) -> None:
    region.pass_time(2)
    region.cut()
    take(desk)
    text = desk.get("/balie").text
    assert "1 bericht nog niet gehoord door CP-Oost" in text
    assert "Laatste contact:" in text
    assert "Breedeweide" not in text


def test_advice_without_assessment_is_told_too(region: Region, desk: Visitor) -> None:
    take(desk)
    region.pass_time(2)
    (report,) = reports(desk)
    region.does("CPO", Role.CP_UNIT_DESK, AdviseReporter(tell="Druk op de wond."), report.id)
    region.pass_time(2)
    assert "Druk op de wond." in desk.get("/balie").text


def test_a_number_that_is_not_known_here_says_so(desk: Visitor) -> None:
    page = desk.get("/meldingen/XYZ-9999")
    assert page.status == 404
    assert "XYZ-9999" in page.text
    assert "onderweg" in page.text


def test_the_slip_prints_with_its_number_and_code(desk: Visitor) -> None:
    page = take(desk)
    assert "Bewaar dit briefje" in page.text
    assert '<svg viewBox="0 0' in page.html
    assert "style=" not in page.html
