# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Need to know over the API: each role reads of a report what it has to, in every answer."""

from typing import Any

import pytest

from baken.domain.access import How, NoteReading, What
from baken.domain.charter import Role
from baken.domain.reports import (
    AddToReport,
    AssessReport,
    Discipline,
    FireUrgency,
    HelpOffer,
    TakeReport,
)
from baken.domain.reports import What as Matter
from baken.domain.words import Known

from .fakes import Region, Visitor
from .roles import CODES, LEADS, ROLES, name_of, peopled, sign_in

WHERE, TEXT, ADDED = "Geheimstraat 7", "astma-aanval", "ook-suikerziek"
WHOLE = {WHERE, TEXT, ADDED}
ALL = (WHOLE, WHOLE)
NOTHING: tuple[set[str], set[str]] = (set(), set())

# What is read of the point's report, before and after it is known to be for a unit: appendix B.
MATRIX = {
    Role.NSP_COORDINATOR: ALL,
    Role.NSP_DESK: ALL,
    Role.NSP_RECEPTION: ALL,
    Role.NSP_FIRST_AID: ALL,
    Role.NSP_COMMS: ({WHERE}, {WHERE}),
    Role.CP_DUTY_OFFICER: ALL,
    Role.CP_ASSESSOR: ALL,
    Role.CP_UNIT_DESK: (set(), WHOLE),
}


@pytest.fixture(scope="module")
def region() -> Region:
    return peopled()


def taken(region: Region, person: int = 1) -> int:
    """A new report at the point, known everywhere; its record."""
    act = TakeReport(
        what=Matter.OTHER, life_threat=Known.YES, readback_done=True, where=WHERE, text=TEXT
    )
    record = region.does("OND", Role.NSP_DESK, act, person=person).record
    region.does("OND", Role.NSP_DESK, AddToReport(text=ADDED), record, person=person)
    region.pass_time(1)
    return record


def sent_to_a_unit(region: Region, record: int) -> None:
    act = AssessReport(
        disciplines=frozenset({Discipline.FIRE}),
        help_offer=HelpOffer.UNIT,
        reason="r",
        fire=FireUrgency.P1,
        tell="Er komt hulp.",
    )
    region.does("CPO", Role.CP_ASSESSOR, act, record)
    region.pass_time(1)


def answers(visitor: Visitor, record: int) -> list[Any]:
    """All that the API says of a report."""
    key = f"/v1/meldingen/{record:016x}"
    history = visitor.client.get(f"{key}/handelingen")
    found = [visitor.client.get(key), visitor.client.get("/v1/meldingen?limiet=100"), history]
    for event in history.json()["handelingen"]:
        found.append(visitor.client.get(f"{key}/handelingen/{event['nummer']}"))
    return found


def read_in(texts: list[str]) -> set[str]:
    return {word for word in WHOLE for text in texts if word in text}


@pytest.mark.parametrize("role", ROLES, ids=[role.word for role in ROLES])
def test_the_api_shows_each_role_what_it_needs(region: Region, role: Role) -> None:
    with region.visit(CODES[role.kind]) as visitor:
        sign_in(visitor, role)
        before, after = MATRIX.get(role, NOTHING)
        record = taken(region)
        one, *rest = answers(visitor, record)
        assert all(answer.status_code == 200 for answer in (one, *rest))
        assert read_in([one.text]) == before
        assert one.json()["verzegeld"] is (before != WHOLE)
        assert one.json()["inhoud"]["take"]["what"] == "other"
        assert read_in([answer.text for answer in rest[1:]]) == before
        sent_to_a_unit(region, record)
        one, *rest = answers(visitor, record)
        assert read_in([one.text]) == after
        assert read_in([answer.text for answer in rest[1:]]) == after


@pytest.mark.parametrize("role", [Role.NSP_FACILITY, Role.CP_LOGISTICS], ids=lambda role: role.word)
def test_who_took_a_report_reads_it_again_and_no_other(region: Region, role: Role) -> None:
    take = {"what": "other", "life_threat": "yes", "readback_done": True, "where": WHERE,
            "text": TEXT}  # fmt: skip
    with region.visit(CODES[role.kind]) as visitor:
        sign_in(visitor, role)
        made = visitor.client.post("/v1/meldingen", json=take)
        assert made.status_code == 201
        assert read_in([visitor.client.get(made.headers["location"]).text]) == {WHERE, TEXT}
        assert read_in([answer.text for answer in answers(visitor, taken(region))[:1]]) == set()


def test_what_is_read_over_the_api_is_noted_and_what_was_sealed_is_not(region: Region) -> None:
    record = taken(region)

    def noted(role: Role) -> list[NoteReading]:
        node = region.node(CODES[role.kind])
        with region.visit(CODES[role.kind]) as visitor:
            sign_in(visitor, role)
            for _ in range(2):
                visitor.client.get(f"/v1/meldingen/{record:016x}")
            person = visitor.person(name_of(role)).no
        found = node.records(node.query("access", order="newest", limit=50))
        read = [one for one in found if one.person == person and one.how is How.API]
        return [one for one in read if record in one.about]

    assert noted(Role.CP_LOGISTICS) == []
    (medical,) = noted(Role.CP_ASSESSOR)
    assert (medical.about, medical.what) == ((record,), What.MEDICAL)
    (personal,) = noted(Role.NSP_COMMS)
    assert (personal.about, personal.what) == ((record,), What.PERSONAL)


def test_each_sort_of_place_has_somebody_who_leads() -> None:
    assert set(LEADS) == set(CODES)
