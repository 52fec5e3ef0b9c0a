# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Scenario 10: paper only for five hours, then entry; order and numbering are preserved.

The computer of the support point is off.  The desk goes on with numbered paper forms;
the slip that a resident takes home bears the form's number.  When the power is back
the pile is entered, as it happened to lie, while the lines are up.
"""

import csv
import io
from collections.abc import Iterator
from datetime import datetime, timedelta
from random import Random
from typing import Any

import msgspec
import pytest

from baken.domain.words import Known
from baken.kernel.lane import Lane
from baken.kernel.stamp import to_wall
from baken.web.i18n import ZONE
from tests.area import OND
from tests.web.fakes import Page, Region, Visitor

from .people import numbers, report, take

FORMS = 20
APART = timedelta(minutes=15)


class Slip(msgspec.Struct, frozen=True):
    """A filled-in paper form: its number as somebody types it over, when, and what."""

    typed: str
    short: str
    at: datetime
    life_threat: Known

    @property
    def words(self) -> dict[str, Any]:
        return {
            "where": f"Kade {self.short}",
            "what": "fall_injury",
            "life_threat": self.life_threat.word,
            "paper_ref": self.typed,
            "paper_at": f"{self.at:%Y-%m-%dT%H:%M}",
        }


def pile(first: datetime) -> list[Slip]:
    """The forms in the order in which they were filled in, one each quarter of an hour."""
    spellings = ("P{:03d}", "p{}", "OND-P{:03d}", "{}")
    return [
        Slip(
            spellings[n % len(spellings)].format(n),
            f"OND-P{n:03d}",
            first + (n - 1) * APART,
            tuple(Known)[n % 3],
        )
        for n in range(1, FORMS + 1)
    ]


class Day(msgspec.Struct, frozen=True):
    """What is there when the computer is on again: the desk, and the pile."""

    region: Region
    desk: Visitor
    slips: list[Slip]

    def enter(self) -> list[str]:
        """The whole pile, out of order, a minute a form; the numbers in the order of entry."""
        mixed = list(self.slips)
        Random(10).shuffle(mixed)
        for slip in mixed:
            page = take(self.desk, **slip.words)
            assert page.status == 200, page.text
            assert f"{slip.short} " in page.text
            self.region.pass_time(1)
        return [slip.short for slip in mixed]


@pytest.fixture
def day(region: Region) -> Iterator[Day]:
    """One report on the screen, then five hours without a computer, then power."""
    with region.visit("OND") as desk:
        desk.sign_in("Balie 1")
        assert "OND-0001" in take(desk, where="Dijk 1", what="smoke", life_threat="yes").text
    region.pass_time(2)
    region.cut()
    off = datetime.fromtimestamp(region.world.now, ZONE).replace(second=0, microsecond=0)
    region.pass_time(5 * 60 + 10)
    region.world.restart(OND)
    region.restore()
    region.pass_time(2)
    with region.visit("OND") as desk:
        desk.sign_in("Balie 1")
        yield Day(region, desk, pile(off + timedelta(minutes=5)))


@pytest.fixture
def region() -> Region:
    return Region()


def in_order(slips: list[Slip]) -> list[str]:
    """As a queue has them: what may be danger to life first, in it what was taken first."""
    nood = [slip.short for slip in slips if slip.life_threat is not Known.NO]
    return nood + [slip.short for slip in slips if slip.life_threat is Known.NO]


def test_the_order_and_the_numbers_of_the_forms_are_kept_here_and_at_the_office(day: Day) -> None:
    entered = day.enter()
    told = [slip.short for slip in day.slips]
    assert entered != told
    assert sorted(entered) == told

    newest_first = ["OND-0001", *told][::-1]
    assert numbers(day.desk.get("/meldingen")) == newest_first

    last = take(day.desk, where="Dijk 2", what="smoke", life_threat="no")
    assert "Lees dit voor" not in last.text
    [fresh, *rest] = numbers(day.desk.get("/meldingen"))
    assert rest == newest_first
    assert "P" not in fresh.removeprefix("OND")

    day.region.pass_time(2)
    with day.region.visit("CPO") as office:
        office.sign_in("Officier 1")
        assert numbers(office.get("/coordinatie/rij")) == [
            "OND-0001", *in_order(day.slips), fresh
        ]  # fmt: skip
    here, there = day.region.node("OND"), day.region.node("CPO")
    shared = [r.id for r in here.records(here.query("reports", limit=100))]
    assert len(shared) == FORMS + 2
    assert all(here.record(ident) == there.record(ident) for ident in shared)


def test_a_record_has_the_number_and_both_times_everywhere(day: Day) -> None:
    began_s = day.region.world.now
    day.enter()
    day.region.pass_time(2)
    with day.region.visit("CPO") as office:
        office.sign_in("Officier 1")
        for slip in day.slips:
            for at in (day.desk, office):
                held = report(at, slip.short)
                assert to_wall(held.taken_at) == slip.at.timestamp()
                assert began_s <= to_wall(held.entered_at) <= day.region.world.now
                assert held.take.paper_ref == slip.typed
        slip = day.slips[6]
        entered = datetime.fromtimestamp(to_wall(held_at(day.desk, slip)), ZONE)
        page = day.desk.get(f"/meldingen/{slip.short}").text
        assert f"Van papieren formulier {slip.typed}." in page
        assert f"Op papier gezet: {ago(slip.at, day.region)} ({slip.at:%H:%M})" in page
        assert f"({entered:%H:%M})" in page[page.index("Ingevoerd:") :][:60]
        page = office.get(f"/coordinatie?melding={slip.short}").text
        assert f"Nummer van het papier {slip.typed}" in page
        assert f"Op papier gezet om {slip.at:%d-%m %H:%M}" in page
        assert f"({entered:%H:%M})" in page[page.index("Melding opnemen") :][:120]


def held_at(desk: Visitor, slip: Slip) -> int:
    return report(desk, slip.short).entered_at


def ago(then: datetime, region: Region) -> str:
    """How long ago, as the screens say it."""
    hours = int(region.world.now - then.timestamp()) // 3600
    return f"{hours} uur geleden"


def test_the_table_to_take_along_has_them_in_order_with_both_times(day: Day) -> None:
    day.enter()
    answer = day.desk.client.get("/meldingen.csv")
    rows = list(csv.DictReader(io.StringIO(answer.content.decode("utf-8-sig")), delimiter=";"))
    on_paper = [row for row in rows if row["Nummer van het papier"]][::-1]
    assert [row["Nummer"] for row in on_paper] == [slip.short for slip in day.slips]
    for row, slip in zip(on_paper, day.slips, strict=True):
        assert datetime.fromisoformat(row["Opgenomen (UTC)"]) == slip.at
        assert datetime.fromisoformat(row["Ingevoerd van papier (UTC)"]) > slip.at
    [other] = [row for row in rows if not row["Nummer van het papier"]]
    assert other["Ingevoerd van papier (UTC)"] == ""


def test_the_number_on_the_slip_finds_the_report(day: Day) -> None:
    day.enter()
    page = Page(day.desk.client.get("/meldingen?nr=ond-p007", follow_redirects=True))
    assert page.status == 200
    assert "Kade OND-P007" in page.text


@pytest.mark.parametrize("typed", ["P007", "7", "ond-p7", "0007", "P-007", "OND 007"])
def test_a_form_comes_in_once_however_its_number_is_typed(day: Day, typed: str) -> None:
    slip = day.slips[6]
    take(day.desk, **slip.words)
    page = take(day.desk, **{**slip.words, "paper_ref": typed, "where": "Elders 9"})
    assert page.status == 400
    assert "Dit formulier is al ingevoerd, als OND-P007. Vul die melding aan." in page.text
    assert 'value="Elders 9"' in page.html  # nothing typed is lost
    assert numbers(day.desk.get("/meldingen")) == ["OND-P007", "OND-0001"]


def test_a_form_without_its_number_or_with_an_impossible_time_is_refused(day: Day) -> None:
    words = day.slips[0].words
    tomorrow = f"{day.slips[0].at + timedelta(days=1):%Y-%m-%dT%H:%M}"
    last_year = f"{day.slips[0].at - timedelta(days=365):%Y-%m-%dT%H:%M}"
    for change, says in (
        ({"paper_ref": ""}, "Neem het nummer over dat op het formulier staat, zoals P017."),
        ({"paper_ref": "blauw"}, "Neem het nummer over dat op het formulier staat, zoals P017."),
        ({"paper_at": ""}, "Neem de tijd over die op het formulier staat."),
        ({"paper_at": tomorrow}, "Deze tijd is nog niet geweest. Kijk de dag na."),
        ({"paper_at": last_year}, "Deze tijd is meer dan een week geleden. Kijk de dag na."),
    ):
        page = take(day.desk, **{**words, **change})
        assert (page.status, says in page.text) == (400, True), change
    assert numbers(day.desk.get("/meldingen")) == ["OND-0001"]


def test_the_desk_compares_with_the_form_instead_of_reading_to_nobody(day: Day) -> None:
    slip = day.slips[0]
    page = day.desk.fill("/balie/melding", {**slip.words, "step": "read"})
    assert "Vergelijk dit met het formulier" in page.text
    assert f"Formulier {slip.typed}, op papier gezet: {slip.at:%H:%M}" in page.text
    page = day.desk.press(page.form("/balie/melding"), {"step": "send"})
    assert "OND-P001" in page.text
    assert "/balie/melding?papier=1" in page.html
    page = day.desk.get("/meldingen/OND-P001")
    assert "Niet teruggelezen aan de melder." in page.text


def test_what_waited_on_paper_is_late_and_says_so_but_its_link_is_not(day: Day) -> None:
    slip = next(slip for slip in day.slips if slip.life_threat is Known.UNKNOWN)
    take(day.desk, **slip.words)
    page = day.desk.get("/balie")
    assert "loper" not in page.text  # it lacks proof since a moment only
    assert slip.short in page.text[page.text.index("Beloofd: iets laten horen") :]
    day.region.pass_time(2)
    with day.region.visit("CPO") as office:
        office.sign_in("Officier 1")
        assert numbers(office.get("/coordinatie/rij")) == ["OND-0001", slip.short]
        assert report(office, slip.short).lane is Lane.NOOD
        assert "2 te lang niet beoordeeld" in office.get("/coordinatie/tellers").text
