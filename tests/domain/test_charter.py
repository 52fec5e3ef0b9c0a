# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The charter: who reads what, and nobody acts beyond their mandate."""

import pytest

from baken.domain import points, reports
from baken.domain.charter import (
    NODES,
    ROLE_BITS,
    STAFF,
    Actor,
    Place,
    PlaceKind,
    Role,
    Verdict,
    entitled,
)
from baken.domain.points import StopPoint
from baken.domain.process import back_office, own_place
from baken.domain.reports import SeeReport
from baken.kernel.audience import OFFICES, REGION, Scope, audience

from .world import BER, CHARTER, DOR, GTH, LEI, OND, WAT, ZUI, does_of

EVERY = {OND, ZUI, DOR, GTH, LEI, WAT, BER}


@pytest.mark.parametrize(
    ("number", "readers"),
    [
        (REGION, EVERY),
        (OFFICES, {GTH, LEI, WAT, BER}),
        (audience(Scope.POINT, OND), {OND, GTH, LEI, WAT}),
        (audience(Scope.POINT, DOR), {DOR, LEI, BER}),
        (audience(Scope.AREA, GTH), {GTH, LEI, WAT}),
        (audience(Scope.AREA, LEI), {LEI, BER}),
        (audience(Scope.OWN, OND), {OND}),
        (audience(Scope.OWN, WAT), {WAT}),
        (audience(Scope.POINT, GTH), set()),
        (audience(Scope.AREA, OND), set()),
        (audience(Scope.POINT, 99), set()),
        (OND << 3 | 5, set()),
        (OND << 3 | 7, set()),
    ],
)
def test_an_audience_is_read_by_those_it_is_meant_for(number: int, readers: set[int]) -> None:
    assert CHARTER.readers(number) == readers
    assert CHARTER.readers(number) == readers


def test_a_stolen_support_point_opens_the_region_and_itself() -> None:
    """DESIGN: `region`, its own `point:P`, and what only its own devices share."""
    assert CHARTER.audiences_of(CHARTER.place[OND]) == sorted(
        [REGION, audience(Scope.POINT, OND), audience(Scope.OWN, OND)]
    )


def test_the_audiences_of_a_place_are_those_it_may_read() -> None:
    for place in CHARTER.places:
        mine = CHARTER.audiences_of(place)
        assert mine == sorted(mine)
        assert all(place.number in CHARTER.readers(number) for number in mine)


@pytest.mark.parametrize(
    ("place", "stands_for"),
    [(OND, [OND]), (GTH, [OND, ZUI]), (LEI, [OND, ZUI, DOR]), (WAT, [OND, ZUI]), (BER, [DOR])],
)
def test_a_place_stands_for_its_points(place: int, stands_for: list[int]) -> None:
    found = CHARTER.points_of(CHARTER.place[place])
    assert [point.number for point in found] == stands_for


@pytest.mark.parametrize(
    ("place", "home"),
    [
        (OND, audience(Scope.POINT, OND)),
        (GTH, audience(Scope.AREA, GTH)),
        (WAT, audience(Scope.AREA, GTH)),
        (BER, audience(Scope.AREA, LEI)),
    ],
)
def test_a_place_reads_its_own_home(place: int, home: int) -> None:
    assert CHARTER.home_of(CHARTER.place[place]) == home
    assert place in CHARTER.readers(home)


def test_a_crisis_team_without_points_keeps_its_reports_to_itself() -> None:
    alone = Place(number=9, kind=PlaceKind.GCT, code="EIL", name="Eiland", municipality="Eiland")
    assert CHARTER.home_of(alone) == audience(Scope.OWN, 9)


def test_a_role_belongs_to_one_kind_of_place() -> None:
    for role in Role:
        assert role.kind in PlaceKind
        assert Role(role.kind << ROLE_BITS | role & 15) is role
    assert not STAFF & NODES
    assert frozenset(Role) == STAFF | NODES


def test_an_actor_is_one_number_in_the_header() -> None:
    assert Actor(5, Role.GCT_HCOM).number == 5 << 4 | 3
    assert Actor(0, Role.CP_NODE).number == 0


SEE = does_of(reports.PROCESS, SeeReport)
STOP = does_of(points.PROCESS, StopPoint)
POINT_OND = audience(Scope.POINT, OND)
ASSESSOR = Actor(1, Role.CP_ASSESSOR).number


@pytest.mark.parametrize(
    ("author", "actor", "number", "verdict"),
    [
        (GTH, ASSESSOR, POINT_OND, None),
        (LEI, ASSESSOR, POINT_OND, None),
        (99, ASSESSOR, POINT_OND, Verdict.UNKNOWN_NODE),
        (GTH, ASSESSOR, audience(Scope.POINT, DOR), Verdict.WRONG_AUDIENCE),
        (ZUI, ASSESSOR, POINT_OND, Verdict.WRONG_AUDIENCE),
        (GTH, 15, POINT_OND, Verdict.NO_SUCH_ROLE),
        (GTH, Actor(0, Role.CP_NODE).number, POINT_OND, Verdict.NOT_THIS_ROLE),
        (OND, Actor(1, Role.NSP_COORDINATOR).number, POINT_OND, Verdict.NOT_THIS_ROLE),
    ],
)
def test_each_node_judges_each_act_by_the_charter_alone(
    author: int, actor: int, number: int, verdict: Verdict | None
) -> None:
    assert entitled(CHARTER, author, actor, number, SEE, SeeReport()) is verdict


@pytest.mark.parametrize(
    ("author", "about", "verdict"),
    [
        (OND, OND, None),
        (OND, ZUI, Verdict.NOT_THIS_PLACE),
        (OND, 99, Verdict.NOT_THIS_PLACE),
    ],
)
def test_a_point_acts_about_itself_only(author: int, about: int, verdict: Verdict | None) -> None:
    desk = Actor(1, Role.NSP_DESK).number
    assert entitled(CHARTER, author, desk, REGION, STOP, StopPoint(place=about)) is verdict


def test_the_two_reaches() -> None:
    here, back = CHARTER.place[OND], CHARTER.place[WAT]
    assert own_place(CHARTER, here, StopPoint(place=OND))
    assert not own_place(CHARTER, back, StopPoint(place=OND))
    assert back_office(CHARTER, here, StopPoint(place=OND))
    assert back_office(CHARTER, back, StopPoint(place=ZUI))
    assert not back_office(CHARTER, back, StopPoint(place=DOR))
