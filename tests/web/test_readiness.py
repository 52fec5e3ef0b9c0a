# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The audit at its page: what was seen counts, nothing is ticked beforehand, worst first."""

from collections.abc import Iterator
from typing import Any

import pytest

from baken.domain.audits import AUDIT, QUARTER, Audit
from baken.domain.charter import Role
from baken.kernel.stamp import UNITS_PER_S

from .fakes import Page, Region, Visitor

LIST, POINT = "/punten/schouw", "/punten/OND/schouw"
ALL_OK = {f"item-{item.number}": "ok" for item in AUDIT}
DAY_MIN = 24 * 60


@pytest.fixture
def team(region: Region) -> Iterator[Visitor]:
    with region.visit("WAT") as visitor:
        visitor.sign_in("Commandant 1", Role.GCT_ACBZ)
        yield visitor


def audits(visitor: Visitor) -> list[Audit]:
    found: list[Audit] = visitor.node.records(visitor.node.query("audits"))
    return found


def audit(visitor: Visitor, **words: Any) -> Page:
    return visitor.fill(POINT, {**ALL_OK, **words})


def test_nothing_is_ticked_beforehand_and_a_point_begins_as_never_audited(team: Visitor) -> None:
    page = team.get(POINT)
    assert "Dit punt is nog nooit geschouwd." in page.text
    assert not [name for name in page.form(POINT).fields if name.startswith("item-")]
    assert "nooit geschouwd" in team.get(LIST).text


def test_an_audit_tells_what_lacks_at_every_computer(region: Region, team: Visitor) -> None:
    page = audit(team, **{"item-41": "nok", "opmerking-41": "Koffer staat nog in de loods"})
    assert page.status == 200
    assert "Nog niet klaar om te openen" in page.text
    assert "Koffer staat nog in de loods" in page.text
    region.world.adopt(team.node)
    region.pass_time(3)
    assert [one.short for one in audits(team)] == ["WAT-S001"]
    with region.visit("OND") as desk:
        desk.sign_in("Coördinator 1", Role.NSP_COORDINATOR)
        assert "Koffer staat nog in de loods" in desk.get(POINT).text


def test_what_was_mended_makes_it_ready(team: Visitor) -> None:
    audit(team, **{"item-41": "nok"})
    path = f"{POINT}/onderdeel"
    page = team.fill(POINT, {"item": "41", "found": "ok", "note": "gebracht"}, path)
    assert "Klaar om te openen : 100 van 100" in page.text.replace("openen:", "openen :")


def test_in_the_list_what_is_overdue_or_worst_comes_first(region: Region, team: Visitor) -> None:
    audit(team)
    rows = team.get(LIST).text.partition("Schouw van de punten")[2]
    assert rows.index("Breedeweide") < rows.index("Ondermolen")  # never audited
    assert "Klaar om te openen: 1 van 2." in rows
    region.pass_time(QUARTER / UNITS_PER_S / 60 + DAY_MIN)
    team.sign_in("Commandant 1", Role.GCT_ACBZ)
    page = team.get(LIST)
    assert "Klaar om te openen: 0 van 2." in page.text
    assert "Koffer is er en is compleet" in page.text


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ({}, "Vul minstens één onderdeel in."),
        ({"item-1": "unknown"}, "Vul minstens één onderdeel in."),
        ({"item-1": "prima", "item-99": "ok"}, "Vul minstens één onderdeel in."),
        ({"item-1": "ok", "note": "x" * 300}, ""),
    ],
)
def test_what_makes_no_sense_comes_back_with_all_that_was_typed(
    team: Visitor, words: dict[str, str], says: str
) -> None:
    typed = {"opmerking-2": "Eigenaar belt terug", **words}
    page = team.fill(POINT, typed)
    assert page.status == 400
    assert says in page.text
    assert page.form(POINT).fields["opmerking-2"] == ["Eigenaar belt terug"]
    assert audits(team) == []


def test_who_may_not_audit_sees_no_form_and_what_they_send_is_refused(
    region: Region, team: Visitor
) -> None:
    with region.visit("OND") as desk:
        desk.sign_in("Coördinator 1", Role.NSP_COORDINATOR)
        form = desk.get(POINT).form(POINT)
        desk.sign_in("Balie 1", Role.NSP_DESK)
        assert POINT not in [one.action for one in desk.get(POINT).forms]
        assert desk.press(form, ALL_OK).status == 400
        assert audits(desk) == []


def test_a_point_audits_itself_only(region: Region) -> None:
    with region.visit("OND") as desk:
        desk.sign_in("Coördinator 1", Role.NSP_COORDINATOR)
        assert desk.get("/punten/BRE/schouw").status == 404
        assert audit(desk).status == 200
        assert "Breedeweide" not in desk.get(LIST).text
