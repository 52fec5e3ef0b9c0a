# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The privacy page: to see what is kept of somebody, to erase it, and to see that it was."""

from collections.abc import Iterator

import pytest

from baken.domain.access import How, Reading
from baken.domain.charter import Role
from baken.domain.erasures import Erasure
from baken.domain.reports import (
    CloseReport,
    ReporterUnreachable,
    TakeReport,
    What,
    WithdrawReport,
)
from baken.domain.words import Known
from baken.web.paper import DAY_S, Office, in_dutch, shred_s

from .fakes import Page, Region, Visitor

NAME, WHERE = "Zonneveld-Kwikstaart", "Zilvermeeuwlaan 417"


@pytest.fixture
def officer(region: Region) -> Iterator[Visitor]:
    """At the coordination point; the duty officer, signed in."""
    region.does("OND", Role.NSP_DESK, report())
    region.pass_time(2)
    with region.visit("CPO") as visitor:
        visitor.sign_in("Officier 1", Role.CP_DUTY_OFFICER)
        yield visitor


def report() -> TakeReport:
    return TakeReport(
        what=What.FALL_INJURY, life_threat=Known.NO, readback_done=True, where=WHERE, name=NAME
    )


def number_of(region: Region) -> str:
    [found] = [
        record
        for record in region.node("CPO").records(region.node("CPO").query("reports"))
        if record.take.where == WHERE
    ]
    return str(found.short)


def searched(officer: Visitor) -> Page:
    return officer.fill("/privacy", {"words": "zonneveld"}, "/privacy/zoek")


def offered(page: Page) -> list[str]:
    """The records that one can choose."""
    return [given["value"] for tag, given in page.tags if given.get("name") == "record"]


def test_the_page_tells_how_long_what_is_kept(officer: Visitor) -> None:
    page = officer.get("/privacy")
    assert "Noodmeldingen: 30 dagen na sluiten" in page.text


def test_somebody_is_found_and_that_is_noted(officer: Visitor, region: Region) -> None:
    page = searched(officer)
    assert WHERE in page.text
    [reading] = readings(region, How.SCREEN)
    assert reading.purpose == "inzageverzoek: zoeken"


def test_a_search_that_finds_nobody_is_noted_too(officer: Visitor, region: Region) -> None:
    page = officer.fill("/privacy", {"words": "Niemendal"}, "/privacy/zoek")
    assert "Niets gevonden." in page.text
    [reading] = readings(region, How.SCREEN)
    assert reading.about == ()


def readings(region: Region, how: How) -> list[Reading]:
    found = region.node("CPO").records(region.node("CPO").query("access", limit=500))
    return [one for one in found if one.how is how and one.purpose.startswith("inzageverzoek")]


def test_the_dossier_holds_what_was_chosen_and_is_noted_as_given(
    officer: Visitor, region: Region
) -> None:
    page = searched(officer)
    [record] = offered(page)
    page = officer.press(page.form("/privacy/inzage"), {"record": record, "form": "html"})
    assert NAME in page.text
    assert WHERE in page.text
    assert "Wie dit las of meenam" in page.text
    [reading] = readings(region, How.EXPORT)
    assert [f"{one}" for one in reading.about] == [record]


def test_the_dossier_is_a_file_too(officer: Visitor) -> None:
    page = searched(officer)
    words = {"record": offered(page), "form": "json"}
    page = officer.press(page.form("/privacy/inzage"), words)
    assert "attachment" in page.response.headers["content-disposition"]
    assert page.response.json()["files"][0]["process"] == "reports"


def test_without_a_choice_there_is_no_dossier(officer: Visitor, region: Region) -> None:
    page = officer.press(searched(officer).form("/privacy/inzage"), {"form": "html"})
    assert page.status == 400
    assert "Kies minstens één dossier." in page.text
    assert readings(region, How.EXPORT) == []


def test_an_order_to_erase_goes_to_every_node(officer: Visitor, region: Region) -> None:
    page = officer.get(f"/privacy/wissen?nr={number_of(region)}")
    page = officer.press(page.form("/privacy/wissen"), {"why": "wrong_record"})
    assert page.response.url.path == "/privacy"
    assert "Nog niet bereikt" in page.text
    region.pass_time(3)
    [order] = region.node("OND").records(region.node("OND").query("erasures"))
    assert isinstance(order, Erasure)


@pytest.mark.parametrize("number", ["", "NIET-0001", "%00", "x" * 300])
def test_an_unknown_number_is_said_so(officer: Visitor, number: str) -> None:
    page = officer.get(f"/privacy/wissen?nr={number}")
    assert page.status in (200, 404)


def test_who_does_not_lead_sees_nothing_of_it(region: Region) -> None:
    with region.visit("OND") as visitor:
        visitor.sign_in("Balie 1", Role.NSP_DESK)
        assert visitor.get("/privacy").status == 403
        assert visitor.get("/privacy/wissen?nr=OND-0001").status == 403


@pytest.mark.parametrize(
    ("field", "text", "sentence"),
    [
        ("text", "BSN 123456782", "Hier lijkt een BSN te staan."),
        ("name", "Jansen, geb. 3-5-1948", "Hier lijkt een geboortedatum te staan."),
    ],
)
def test_a_bsn_or_a_date_of_birth_is_refused_in_plain_words(
    desk: Visitor, field: str, text: str, sentence: str
) -> None:
    words = {"where": "Kerkplein 3", "what": "fire", "life_threat": "yes", "step": "read"}
    page = desk.fill("/balie/melding", {**words, field: text})
    assert sentence in page.text
    assert text in page.html, "what was typed is still there, to mend it"
    assert desk.node.count(desk.node.query("reports")) == 0


def test_a_telephone_number_is_taken(desk: Visitor) -> None:
    words = {"where": "Kerkplein 3", "what": "fire", "life_threat": "yes", "step": "read"}
    page = desk.fill("/balie/melding", {**words, "reach": "bel 06-12345678 of 612345678"})
    assert "Lees dit voor" in page.text


def test_paper_is_gone_no_later_than_what_the_nodes_hold(region: Region) -> None:
    """Also a sheet that is printed long after its report was closed."""
    node = region.node("OND")
    record = region.does("OND", Role.NSP_DESK, report()).record
    region.does("OND", Role.NSP_DESK, WithdrawReport(reason="vergissing"), record)
    region.pass_time(2)
    now_s = region.world.now
    office = Office(node, "nl", now_s, in_dutch)
    assert shred_s(office, None) == now_s + 30 * DAY_S
    assert shred_s(office, node.record(record)) == now_s + 30 * DAY_S
    region.does("OND", Role.NSP_DESK, ReporterUnreachable(tried="naam omgeroepen"), record)
    region.pass_time(2)
    region.does("CPO", Role.CP_ASSESSOR, CloseReport(), record)
    region.pass_time(2)
    later = Office(node, "nl", region.world.now + 20 * DAY_S, in_dutch)
    assert shred_s(later, node.record(record)) < region.world.now + 30 * DAY_S
