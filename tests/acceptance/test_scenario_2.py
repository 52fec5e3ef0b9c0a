# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Scenario 2: a ventilator with ninety minutes left, and no line to the coordination point.

A resident says at the desk that her father's ventilator runs out, on the fourth floor,
lift out.  The line is down.  The comms desk is led from "another link" to a runner, who
carries a printed code.  The officer reads it from a photo, assesses A1, hands over to the
control room over C2000; the answer comes back on paper, the desk tells the resident, and a
stick brings home that she knows.  Every step is a page that a person fills in; nothing
crosses a wire until all is done.
"""

import io
import re
from collections.abc import Iterator, Sequence
from typing import Any

import msgspec
import pytest
from PIL import Image

from baken.bearers import paper
from baken.domain.process import NEVER, minutes
from baken.domain.reports import Report, State
from baken.domain.words import Known
from baken.kernel.stamp import to_wall
from baken.node import sheets
from baken.node.advice import Step
from tests.bearers.test_paper import photo
from tests.web.fakes import Page, Region, Visitor

from .people import carry_stick, numbers, report, take

VENTILATOR = {
    "where": "Molenflat 41",
    "floor": "4",
    "access": "lift stuk, trap aan de achterkant",
    "what": "device_power_failing",
    "text": "Beademing van mijn vader, accu bijna leeg",
    "life_threat": "yes",
    "device": "beademing",
    "minutes_left": "90",
    "name": "de dochter",
    "relation": "family",
}
ANSWER = "De ambulance komt. Houd de deur open en blijf bij hem."
A1 = {
    "disciplines": ["medical"],
    "medical": "a1",
    "help_offer": "unit",
    "reason": "Beademing valt uit.",
    "tell": ANSWER,
}
OVER_C2000 = {"to": "control_room", "via": "c2000", "receipt": "MK 0412"}
SHORT = "OND-0001"
NOT_YET = "nog niet"


class Printer:
    """The printer of a desk: it prints, and keeps the last sheet to be photographed."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.last: sheets.Sheet | None = None
        really = sheets.printed

        def printed(sheet: sheets.Sheet, now_s: float) -> bytes:
            self.last = sheet
            return really(sheet, now_s)

        monkeypatch.setattr(sheets, "printed", printed)

    def photos(self) -> list[bytes]:
        """The last sheet at 300 dpi on paper: turned, out of focus, and in poor light."""
        assert self.last is not None
        pages = [Image.open(io.BytesIO(png)).convert("L") for png in paper.pictured(self.last, 300)]
        return [photo(page, turned=7.0, blur=2.0, noise=40.0, darkest=0.4) for page in pages]


class Story(msgspec.Struct, frozen=True):
    """The two desks with their people signed in, and what lies between them."""

    region: Region
    desk: Visitor
    office: Visitor
    printer: Printer

    def next_step(self, at: Visitor) -> str:
        """What the out-tray says about the report's first line there; nothing where it has none."""
        text = at.get("/verbindingen").text
        tray = text[text.index("Uit: nog niet bevestigd") : text.index("In: wacht op iemand")]
        line = tray.partition(SHORT)[2]
        found = {line.index(step.label): step.word for step in Step if step.label in line}
        return found[min(found)] if found else ""

    def carry_sheet(self, sender: Visitor, receiver: Visitor) -> tuple[str, Page]:
        """Print the report's sheet here, photograph it there: its check words, and the page."""
        page = sender.get(f"/papier/melding/{SHORT}")
        form = next(form for form in page.forms if form.id == "f-print")
        answer = sender.client.post(form.action, data=form.fields)
        assert answer.content.startswith(b"%PDF-")
        assert self.printer.last is not None
        return self.printer.last.check, bring(receiver, self.printer.photos())

    def deed(self, name: str, words: dict[str, Any]) -> Page:
        """What the officer does with the open report."""
        page = self.office.get(f"/coordinatie?melding={SHORT}")
        return self.office.press(page.form(f"/coordinatie/{SHORT}/{name}"), words)


def bring(desk: Visitor, pictures: Sequence[bytes]) -> Page:
    """Upload photos on the page for paper."""
    form = desk.get("/papier").form("/papier/inlezen")
    words = {"_csrf_token": form.fields["_csrf_token"][0]}
    parts: Any = [("foto", (f"{n}.jpg", data, "image/jpeg")) for n, data in enumerate(pictures)]
    return Page(desk.client.post("/papier/inlezen", data=words, files=parts))


def proofs(page: Page) -> list[tuple[str, bool]]:
    """The four proofs as the page of a report shows them: each one's words, and is it there?"""
    [shown] = re.findall(r'<ol class="proofs.*?</ol>', page.html, re.DOTALL)
    lines = re.findall(r'<li class="is-(done|open)">.*?<span>(.*?)</span>', shown, re.DOTALL)
    return [(words.partition(":")[0], done == "done") for done, words in lines]


@pytest.fixture
def story(monkeypatch: pytest.MonkeyPatch) -> Iterator[Story]:
    """A data radio to the coordination point is known; then every line goes down."""
    region = Region()
    with region.visit("OND") as desk, region.visit("CPO") as office:
        desk.sign_in("Coördinator 1")
        office.sign_in("Officier 1")
        desk.fill("/verbindingen/kaart/nieuw", {"to": "CPO", "kind": "kiss"})
        region.pass_time(2)
        region.cut()
        yield Story(region, desk, office, Printer(monkeypatch))


def test_ninety_minutes_of_battery_and_no_line(story: Story) -> None:
    region, desk, office = story.region, story.desk, story.office

    # The desk takes the report.  It is stored, and honestly not heard by anybody.
    page = take(desk, **VENTILATOR)
    assert f"{SHORT} " in page.text
    assert "Hier opgeslagen, nog niet gehoord door CP-Oost" in page.text
    assert [done for _, done in proofs(page)] == [False] * 4
    taken = report(desk, SHORT)
    assert taken.take.life_threat is Known.YES
    assert taken.deadline == taken.taken_at + minutes(90)
    assert "Accu leeg: nog 90 min" in desk.get(f"/meldingen/{SHORT}").text

    # Time passes without proof, and the comms desk is told what to do next.
    region.pass_time(1)
    assert story.next_step(desk) == "wait"
    region.pass_time(5)
    assert story.next_step(desk) == "other"
    assert "Bijvoorbeeld: dataradio." in desk.get("/verbindingen").text
    region.pass_time(5)
    assert story.next_step(desk) == "runner"
    order = f"Stuur een loper naar CP-Oost met de geprinte melding {SHORT}."
    assert order in desk.get("/balie").text  # on every page of the point

    # A runner goes with the sheet; the tray knows that it is on its way.
    check, page = story.carry_sheet(desk, office)
    desk.fill("/verbindingen/koerier/nieuw", {"to": "CPO", "contents": "paper"})
    bag = "/verbindingen/koerier/OND-T001"
    desk.fill(bag, {"arrive_min": "15"}, f"{bag}/meegeven")
    assert story.next_step(desk) == "on_its_way"

    # At the coordination point its photo is read: the words agree, the report is on the list.
    assert page.status == 200
    assert "Gelezen codes: 1" in page.text
    assert check in page.text
    assert report(office, SHORT).take == taken.take
    assert numbers(office.get("/coordinatie/rij")) == [SHORT]
    assert SHORT in office.get("/verbindingen").text  # and in the in-tray

    # The officer sees it, assesses A1 and hands it over by C2000.
    assert "Accu leeg: nog 79 min" in office.get(f"/coordinatie?melding={SHORT}").text
    story.deed("beoordelen", A1)
    assert "A1 · MEDISCH" in office.get(f"/coordinatie?melding={SHORT}").text.upper()
    story.deed("overdragen", OVER_C2000)
    held = report(office, SHORT)
    assert (held.state, held.deadline) == (State.HANDED_OVER, taken.deadline)
    assert all(done for _, done in proofs(office.get(f"/coordinatie?melding={SHORT}")))

    # The way back is as long: nothing at the desk yet, then the answer on paper.
    assert ANSWER not in desk.get("/balie").text
    region.pass_time(11)
    assert story.next_step(office) == "runner"
    check, page = story.carry_sheet(office, desk)
    assert check in page.text
    assert ANSWER in desk.get("/balie").text
    assert all(done for _, done in proofs(desk.get(f"/meldingen/{SHORT}")))
    assert story.next_step(desk) == ""  # the sheet also proved that ours was stored

    # The desk tells the resident; a stick brings it home.
    page = desk.get("/balie")
    desk.press(page.form(f"/meldingen/{SHORT}/verteld"))
    assert f"Zeg tegen de melder van {SHORT}" not in desk.get("/balie").text
    assert "verteld aan de melder: nog niet" in office.get(f"/coordinatie?melding={SHORT}").text
    page = carry_stick(desk, office, "CPO")
    assert "Van Ondermolen, nummer" in page.text
    page = office.get(f"/coordinatie?melding={SHORT}")
    assert "verteld aan de melder: nog niet" not in page.text
    assert "aangekomen: nog niet" not in page.text  # what the office did is proven to be at OND

    # The record is the same on both sides, with all that happened; nothing went over a wire.
    here, there = report(desk, SHORT), report(office, SHORT)
    assert here == there
    assert told_in_order(here)
    assert to_wall(here.informed_at) < to_wall(here.deadline)
    for at in (desk, office):
        events = at.node.history(here.id)
        assert [event.entry for event in events] == [e.entry for e in desk.node.history(here.id)]
        assert not any(event.held for event in events)

    # When the line is back it has nothing more to say about it.
    region.restore()
    region.pass_time(3)
    assert report(desk, SHORT) == report(office, SHORT) == here
    assert story.next_step(desk) == story.next_step(office) == ""


def told_in_order(held: Report) -> bool:
    """Taken, seen, assessed, handed over, told: each after the one before, and all to be told."""
    steps = [held.taken_at, held.seen_at, held.assessed_at, held.handed_at, held.informed_at]
    return steps == sorted(set(steps)) and held.may_close


def test_what_runs_out_first_stands_first_on_both_sides(story: Story) -> None:
    """The deadline list: reports that run, in the order in which their time is up."""
    for minutes_left in ("240", "90", ""):
        take(story.desk, **{**VENTILATOR, "minutes_left": minutes_left})
    first, second, never = "OND-0002", "OND-0001", "OND-0003"
    carry_stick(story.desk, story.office, "CPO")
    for short in (first, second, never):
        page = story.office.get(f"/coordinatie?melding={short}")
        story.office.press(page.form(f"/coordinatie/{short}/beoordelen"), A1)
    carry_stick(story.office, story.desk, "OND")
    for short in (first, second, never):
        page = story.desk.get("/balie")
        story.desk.press(page.form(f"/meldingen/{short}/verteld"))
    carry_stick(story.desk, story.office, "CPO")
    assert numbers(story.office.get("/coordinatie/rij")) == [first, second, never]
    assert numbers(story.desk.get("/balie")) == [first, second, never]
    assert report(story.office, never).deadline == NEVER
