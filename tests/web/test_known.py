# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Need to know on the screens: each seat sees of a report what the one table says, and no more."""

import pytest

from baken.domain.access import Reading, What
from baken.domain.charter import Role
from baken.domain.reports import AddToReport, TakeReport
from baken.domain.reports import What as Happened
from baken.domain.staffing import AdmitPerson, Org
from baken.domain.words import Known

from .fakes import Region, Visitor, pin_hash

WHERE, STORY, LATER = "Molenstraat 12", "Buurvrouw valt flauw", "Zij slikt bloedverdunners"
PATHS = ("/balie", "/meldingen", "/meldingen/OND-0001", "/meldingen.csv")


@pytest.fixture(autouse=True)
def told(region: Region) -> None:
    act = TakeReport(
        what=Happened.UNCONSCIOUS,
        life_threat=Known.YES,
        readback_done=True,
        where=WHERE,
        text=STORY,
    )
    opened = region.does("OND", Role.NSP_DESK, act, person=90)
    region.does("OND", Role.NSP_DESK, AddToReport(text=LATER), opened.record, person=90)
    region.pass_time(5)


def seat(region: Region, visitor: Visitor, code: str, role: Role) -> None:
    """Somebody in just this role."""
    act = AdmitPerson(
        org=Org.OTHER, roles=frozenset({role}), name=f"Iemand {role.word}", pin_hash=pin_hash()
    )
    leader = {"OND": Role.NSP_COORDINATOR, "CPO": Role.CP_DUTY_OFFICER}[code]
    region.does(code, leader, act)
    visitor.sign_in(act.name, role)


def shown(visitor: Visitor, paths: tuple[str, ...] = PATHS) -> str:
    return "".join(visitor.get(path).html for path in paths)


def noted(visitor: Visitor) -> set[What]:
    query = visitor.node.query("access", order="newest", limit=100)
    short = visitor.node.by_key("reports", "OND-0001")
    assert short is not None
    found = [one for one in visitor.node.records(query) if isinstance(one, Reading)]
    return {one.what for one in found if short.id in one.about}


def test_the_desk_reads_all_that_its_point_took(region: Region) -> None:
    with region.visit("OND") as desk:
        seat(region, desk, "OND", Role.NSP_DESK)
        page = shown(desk)
        assert all(words in page for words in (WHERE, STORY, LATER))
        assert noted(desk) == {What.PERSONAL, What.MEDICAL}


def test_who_runs_the_radio_sees_where_and_nothing_of_health(region: Region) -> None:
    with region.visit("OND") as radio:
        seat(region, radio, "OND", Role.NSP_COMMS)
        page = shown(radio)
        assert WHERE in page
        assert STORY not in page
        assert LATER not in page


def test_a_part_that_was_read_is_noted_as_that_part(region: Region) -> None:
    with region.visit("OND") as radio:
        seat(region, radio, "OND", Role.NSP_COMMS)
        shown(radio, PATHS[:3])
        assert noted(radio) == {What.PERSONAL}


def test_who_runs_the_radio_reads_out_what_was_told(region: Region) -> None:
    with region.visit("OND") as radio:
        seat(region, radio, "OND", Role.NSP_COMMS)
        page = radio.get("/verbindingen/voorlezen/OND-0001")
        assert all(word in page.text for word in STORY.split())


@pytest.mark.parametrize("role", [Role.NSP_INFO, Role.NSP_FACILITY])
def test_a_seat_that_needs_none_of_it_sees_that_there_is_a_report(
    region: Region, role: Role
) -> None:
    with region.visit("OND") as other:
        seat(region, other, "OND", role)
        page = shown(other)
        assert "OND-0001" in page
        assert not any(words in page for words in (WHERE, STORY, LATER))
        assert noted(other) == set()


def test_the_unit_desk_reads_what_is_for_a_unit_only(region: Region) -> None:
    with region.visit("CPO") as units:
        seat(region, units, "CPO", Role.CP_UNIT_DESK)
        page = shown(units, ("/coordinatie", "/coordinatie?melding=OND-0001"))
        assert "OND-0001" in page
        assert not any(words in page for words in (WHERE, STORY, LATER))
        seat(region, units, "CPO", Role.CP_ASSESSOR)
        page = shown(units, ("/coordinatie", "/coordinatie?melding=OND-0001"))
        assert all(words in page for words in (WHERE, STORY, LATER))
