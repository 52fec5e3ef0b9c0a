# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Access: nobody reads what people told us without a note; a full disk hides no report."""

from typing import Any

import pytest

from baken.domain.access import How, Reading, What
from baken.domain.charter import Actor, Role
from baken.domain.reports import Report, TakeReport
from baken.domain.reports import What as Happened
from baken.domain.words import Known
from baken.kernel.errors import StoreFull
from baken.web import readings
from baken.web.readings import Readings
from baken.web.signin import persons

from .fakes import Region, Visitor, WorldRunner


@pytest.fixture(autouse=True)
def told(region: Region) -> None:
    """Somebody told the desk what happened, and the office has heard."""
    act = TakeReport(
        what=Happened.UNCONSCIOUS,
        life_threat=Known.YES,
        readback_done=True,
        where="Molenstraat 12",
        text="Buurvrouw valt flauw",
    )
    region.does("OND", Role.NSP_DESK, act)
    region.pass_time(5)


def noted(visitor: Visitor) -> list[Reading]:
    """The readings at a place, oldest first."""
    query = visitor.node.query("access", order="oldest", limit=1000)
    return [one for one in visitor.node.records(query) if isinstance(one, Reading)]


def report(visitor: Visitor) -> Report:
    found = visitor.node.records(visitor.node.query("reports", limit=1))
    assert isinstance(found[0], Report)
    return found[0]


def of(visitor: Visitor, record: int) -> list[tuple[What, How]]:
    return [(one.what, one.how) for one in noted(visitor) if record in one.about]


def test_to_open_a_report_is_noted_with_who_and_in_which_role(desk: Visitor) -> None:
    one = report(desk)
    desk.get(f"/meldingen/{one.short}")
    reading = next(r for r in noted(desk) if r.what is What.MEDICAL)
    assert reading.about == (one.id,)
    assert reading.person == desk.person("Coördinator 1").no
    assert reading.role is Role.NSP_COORDINATOR
    assert reading.how is How.SCREEN


def test_a_screen_is_noted_once_an_hour_and_each_print_apart(region: Region, desk: Visitor) -> None:
    one = report(desk)
    for _ in range(3):
        desk.get(f"/meldingen/{one.short}")
        desk.get(f"/papier/melding/{one.short}")
    assert of(desk, one.id).count((What.MEDICAL, How.SCREEN)) == 1
    assert of(desk, one.id).count((What.MEDICAL, How.PAPER)) == 3
    region.pass_time(61)
    desk.get(f"/meldingen/{one.short}")
    assert of(desk, one.id).count((What.MEDICAL, How.SCREEN)) == 2


def test_lists_tables_paper_and_voice_are_noted(desk: Visitor) -> None:
    one = report(desk)
    assert of(desk, one.id) == [(What.PERSONAL, How.SCREEN)]  # the desk's own first page
    desk.get("/meldingen.csv")
    page = desk.get(f"/papier/melding/{one.short}")
    desk.press(next(form for form in page.forms if form.id == "f-print"), {"woorden": "1"})
    assert {how for _, how in of(desk, one.id)} == set(How) - {How.API, How.VOICE}
    page = desk.get(f"/verbindingen/voorlezen/{one.short}")
    assert page.status == 200
    desk.press(page.form(f"/verbindingen/voorlezen/{one.short}"), {"to": "CPO"})
    assert of(desk, one.id)[-1] == (What.MEDICAL, How.VOICE)


def test_the_board_and_the_dossier_are_noted_for_who_may_read_them(region: Region) -> None:
    with region.visit("CPO") as office:
        one = report(office)
        office.sign_in(next_person(office, Role.CP_INFO_MANAGER), Role.CP_INFO_MANAGER)
        office.get(f"/coordinatie?melding={one.short}")
        assert of(office, one.id) == []  # they saw that there is a report, and not whose
        office.sign_in(next_person(office, Role.CP_ASSESSOR), Role.CP_ASSESSOR)
        office.get("/coordinatie")
        office.get(f"/coordinatie?melding={one.short}")
        assert of(office, one.id) == [(What.PERSONAL, How.SCREEN), (What.MEDICAL, How.SCREEN)]


def next_person(visitor: Visitor, role: Role) -> str:
    return next(person.name for person in persons(visitor.node) if role in person.roles)


def test_a_reading_travels_to_nobody_else(region: Region, desk: Visitor) -> None:
    desk.get(f"/meldingen/{report(desk).short}")
    region.pass_time(10)
    assert noted(desk)
    for code in ("CPO", "WAT", "BRE"):
        assert region.node(code).count(region.node(code).query("access")) == 0


# --- the page -------------------------------------------------------------------


def test_who_leads_sees_who_read_what_and_asks_for_one_report(desk: Visitor) -> None:
    one = report(desk)
    desk.get("/dienst/mensen")
    desk.get(f"/meldingen/{one.short}")
    page = desk.get("/inzage")
    assert one.short in page.text
    assert "Coördinator 1" in page.text
    page = desk.get(f"/inzage?nr={one.short.lower()}")
    assert page.text.count(one.short) == 2  # the list at the desk, and the report itself
    assert "medisch" in page.text
    table = desk.client.get(f"/inzage.csv?nr={one.short}")
    assert table.headers["content-type"].startswith("text/csv")
    assert one.short in table.text
    assert "coördinator steunpunt" in table.text


def test_a_number_that_is_not_known_is_said_to_be_so(desk: Visitor) -> None:
    page = desk.get("/inzage?nr=OND-9999")
    assert page.status == 404
    assert "niet bekend" in page.text


def test_who_does_not_lead_sees_no_list(nobody: Visitor) -> None:
    nobody.sign_in("Balie 1", Role.NSP_DESK)
    nobody.get(f"/meldingen/{report(nobody).short}")
    page = nobody.get("/inzage")
    assert page.status == 403
    assert "voor wie hier de leiding heeft" in page.text
    assert report(nobody).short not in page.text
    assert nobody.client.get("/inzage.csv").headers["content-type"].startswith("text/html")


def test_the_list_goes_on_on_a_next_page(desk: Visitor) -> None:
    runner = desk.runner
    notes = Readings()
    for at in range(101):
        notes.note(runner, Actor(4, Role.NSP_DESK), [at + 1], What.PERSONAL, How.PRINT)
    page = desk.get("/inzage")
    assert page.text.count("persoonlijk geprint") == 100
    older = next(given["href"] for tag, given in page.tags if "vanaf=100" in given.get("href", ""))
    assert desk.get(older).text.count("persoonlijk geprint") == 1


# --- a full disk ------------------------------------------------------------------


@pytest.fixture
def full(desk: Visitor, monkeypatch: pytest.MonkeyPatch) -> Visitor:
    """The disk of the support point is full."""

    def refuse(*given: Any, **more: Any) -> None:
        raise StoreFull("no room")

    monkeypatch.setattr(desk.node.store, "commit", refuse)
    return desk


def test_a_full_disk_hides_no_report_and_says_that_it_was_not_noted(full: Visitor) -> None:
    one = report(full)
    page = full.get(f"/meldingen/{one.short}")
    assert page.status == 200
    assert one.take.where in page.text
    assert "Dat je dit las kon niet worden genoteerd" in page.text
    assert full.node.counters["access.not_noted"] == 1


def test_what_can_wait_is_refused_when_it_can_not_be_noted(full: Visitor) -> None:
    answer = full.client.get("/meldingen.csv")
    assert answer.status_code == 507
    assert report(full).take.where not in answer.text
    assert "Er is geen tabel gemaakt" in answer.text


def test_what_could_not_be_noted_is_noted_once_there_is_room(
    desk: Visitor, monkeypatch: pytest.MonkeyPatch
) -> None:
    one = report(desk)
    with monkeypatch.context() as world:
        world.setattr(desk.node.store, "commit", lambda *a, **k: (_ for _ in ()).throw(StoreFull))
        desk.get(f"/meldingen/{one.short}")
        assert (What.MEDICAL, How.SCREEN) not in of(desk, one.id)
    desk.get("/dienst/mensen")
    assert (What.MEDICAL, How.SCREEN) in of(desk, one.id)


def test_the_memory_of_what_was_noted_is_bounded(
    region: Region, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(readings, "SEEN_MAX", 50)
    runner, notes = WorldRunner(region.world, region.node("OND")), Readings()
    for at in range(4):
        records = range(at * 20 + 1, at * 20 + 21)
        assert notes.note(runner, Actor(4, Role.NSP_DESK), records, What.PERSONAL)
    assert len(notes._seen) == 50
