# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Units at the back office: relayed, until the region's authorities grant a mandate."""

import re
from collections.abc import Iterator

import pytest

from baken.domain.charter import Discipline, Level, Role
from baken.domain.decrees import Decide, EndMandate, GrantMandate, changes_bytes
from baken.domain.reports import (
    AssessReport,
    FireUrgency,
    HelpOffer,
    MedicalUrgency,
    Report,
    TakeReport,
    What,
)
from baken.domain.words import Known
from baken.node import decreeing

from .fakes import Page, Region, Visitor
from .test_coordination import deeds, now_at, open_at

UNITS = ("inzetten-fire-dispatch", "inzetten-fire-allocate", "urgentie-fire")


def decree(region: Region, change: GrantMandate | EndMandate) -> None:
    """Two authorities sign, at the crisis team; the coordination point hears of it."""
    data, seeds = changes_bytes((change,)), region.world.area.seeds
    signed = decreeing.sign(
        region.node("WAT").charter.region, data, {number: seeds[number] for number in (1, 2)}
    )
    region.does("WAT", Role.GCT_MAYOR, Decide(changes=data, signed=signed))
    region.pass_time(2)


def grant(
    region: Region, discipline: Discipline, level: Level, since_min: float = 0, hours: int = 12
) -> None:
    since = int(region.world.now + since_min * 60)
    decree(
        region,
        GrantMandate(
            number=discipline.value,
            place=region.node("CPO").place.number,
            discipline=discipline,
            level=level,
            since=since,
            until=since + hours * 3600,
            basis="Besluit 12",
        ),
    )


@pytest.fixture
def report(region: Region) -> Report:
    """A fire with somebody hurt, assessed."""
    take = TakeReport(
        what=What.FIRE, life_threat=Known.YES, readback_done=True, where="Molendijk 4"
    )
    made = region.does("OND", Role.NSP_DESK, take, person=2)
    region.pass_time(1)
    asked = AssessReport(
        disciplines=frozenset({Discipline.FIRE, Discipline.MEDICAL}),
        help_offer=HelpOffer.UNIT,
        reason="brand",
        fire=FireUrgency.P2,
        medical=MedicalUrgency.A2,
        tell="De brandweer komt.",
    )
    region.does("CPO", Role.CP_ASSESSOR, asked, made.record)
    found = region.node("CPO").record(made.record)
    assert isinstance(found, Report)
    return found


@pytest.fixture
def unit_desk(region: Region) -> Iterator[Visitor]:
    with region.visit("CPO") as visitor:
        visitor.sign_in("Beoordelaar 1", Role.CP_UNIT_DESK)
        yield visitor


def levels(page: Page) -> dict[str, str]:
    """How far one may go with each service, as the page says it."""
    block = re.findall(r'<ul class="rows powers".*?</ul>', page.html, re.DOTALL)
    rows = re.findall(r"<strong>(.*?)</strong>: <span class=\"state\">(.*?)</span>", "".join(block))
    return dict(rows)


def test_without_a_mandate_there_is_only_relaying(unit_desk: Visitor, report: Report) -> None:
    page = open_at(unit_desk, report)
    assert levels(page) == {"brandweer": "doorgeven", "ambulance en zorg": "doorgeven"}
    assert "Geen mandaat: geef de melding door aan de meldkamer." in page.text
    assert not {deed for deed in deeds(page) if deed.startswith(("inzetten", "urgentie"))}
    assert "overdragen" in deeds(page)


def test_a_mandate_opens_its_buttons_and_says_from_when_until_when_and_on_what(
    region: Region, unit_desk: Visitor, report: Report
) -> None:
    grant(region, Discipline.FIRE, Level.DISPATCH)
    page = open_at(unit_desk, report)
    assert levels(page) == {"brandweer": "aansturen", "ambulance en zorg": "doorgeven"}
    assert re.search(r"Mandaat sinds [\d:]+ tot [\d: -]+ ?\. Op grond van: Besluit 12", page.text)
    found = {deed for deed in deeds(page) if deed.startswith(("inzetten", "urgentie"))}
    assert found == {"inzetten-fire-dispatch", "urgentie-fire"}
    assert "Brandweer aansturen" in page.text


def test_a_unit_is_sent_and_the_desk_hears_what_to_say(
    region: Region, unit_desk: Visitor, report: Report
) -> None:
    grant(region, Discipline.FIRE, Level.DISPATCH)
    page = open_at(unit_desk, report)
    form = page.form(f"/coordinatie/{report.short}/inzetten-fire-dispatch")
    page = unit_desk.press(form, {"unit": "17-4331", "tell": "Ga naar buiten."})
    assert page.status == 200
    assert "17-4331" in page.text
    assert "op ons mandaat: aansturen" in page.text
    form = page.form(f"/coordinatie/{report.short}/urgentie-fire")
    unit_desk.press(form, {"fire": "p1", "reason": "slaat over"})
    held = now_at(region, report)
    assert held.assessment is not None
    assert (held.assessment.fire, held.units[0].given) == (FireUrgency.P1, Level.DISPATCH)
    region.pass_time(2)
    assert now_at(region, report, "OND") == held
    assert "Ga naar buiten." in [tell.text for tell in now_at(region, report, "OND").to_tell]


def test_to_assign_is_less_than_to_direct(
    region: Region, unit_desk: Visitor, report: Report
) -> None:
    grant(region, Discipline.FIRE, Level.ALLOCATE)
    found = deeds(open_at(unit_desk, report))
    assert "inzetten-fire-allocate" in found
    assert "inzetten-fire-dispatch" not in found


def test_a_form_that_was_open_when_the_mandate_ended_is_refused_with_the_reason(
    region: Region, unit_desk: Visitor, report: Report
) -> None:
    grant(region, Discipline.FIRE, Level.DISPATCH)
    form = open_at(unit_desk, report).form(f"/coordinatie/{report.short}/inzetten-fire-dispatch")
    decree(region, EndMandate(number=Discipline.FIRE.value))
    page = unit_desk.press(form, {"unit": "17-4331"})
    assert page.status == 400
    assert "Het mandaat is voorbij: aansturen, brandweer" in page.text
    assert not now_at(region, report).units


def test_a_mandate_that_begins_later_opens_nothing_yet(
    region: Region, unit_desk: Visitor, report: Report
) -> None:
    grant(region, Discipline.FIRE, Level.DISPATCH, since_min=60)
    assert levels(open_at(unit_desk, report))["brandweer"] == "doorgeven"
    region.pass_time(61)
    unit_desk.sign_in("Beoordelaar 1", Role.CP_UNIT_DESK)
    assert levels(open_at(unit_desk, report))["brandweer"] == "aansturen"


def test_an_assessor_relays_whatever_the_place_was_granted(region: Region, report: Report) -> None:
    grant(region, Discipline.FIRE, Level.DISPATCH)
    with region.visit("CPO") as visitor:
        visitor.sign_in("Officier 1", Role.CP_ASSESSOR)
        found = deeds(open_at(visitor, report))
    assert not found & set(UNITS)
    assert "beoordelen" in found
