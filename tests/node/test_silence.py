# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""How long nothing was heard of the offices behind a point: what a standing order waits for."""

import pytest

from baken.domain.charter import Actor, PlaceKind, Role
from baken.domain.points import Authority as Office
from baken.domain.points import OrderOpen, PlanPoint, Reason
from baken.node.silence import silent_s
from tests.area import (
    BRE,
    CPO,
    DESK,
    HOUR_S,
    OND,
    START_S,
    WAT,
    a_report,
    exchange,
    node_at,
    parcels_of,
    waterhoven,
)
from tests.web.fakes import Region

ACBZ = Actor(1, Role.GCT_ACBZ)


def test_who_never_heard_anybody_has_no_number() -> None:
    node = node_at(OND)
    assert silent_s(node, PlaceKind.GCT, START_S) is None
    assert silent_s(node, PlaceKind.CP, START_S) is None


def test_an_act_of_the_crisis_team_is_a_sign_of_life_as_old_as_it_is() -> None:
    """Also where it came along with somebody else: a courier brings news of an hour ago."""
    team, office, point = node_at(WAT), node_at(CPO), node_at(OND)
    place = waterhoven().charter.place[OND]
    plan = PlanPoint(place=OND, code=place.code, name=place.name)
    made = team.submit(plan, ACBZ, START_S)
    exchange(team, office)
    team.submit(
        OrderOpen(place=OND, reason=Reason.POWER, authority=Office.ACBZ), ACBZ, START_S + 60,
        made.record,
    )  # fmt: skip
    exchange(team, office, now_s=START_S + 60)
    point.receive(parcels_of(office), START_S + HOUR_S)
    assert silent_s(point, PlaceKind.GCT, START_S + HOUR_S) == pytest.approx(HOUR_S - 60, abs=1)
    assert silent_s(point, PlaceKind.CP, START_S + HOUR_S) is None


def test_another_point_is_nobody_to_ask() -> None:
    point, other = node_at(OND), node_at(BRE)
    other.submit(a_report(), DESK, START_S)
    point.receive(parcels_of(other), START_S)
    assert silent_s(point, PlaceKind.GCT, START_S) is None
    assert silent_s(point, PlaceKind.CP, START_S) is None


def test_a_line_on_which_an_office_is_heard_is_a_sign_of_life() -> None:
    region = Region()
    node = region.node("OND")
    for kind in (PlaceKind.GCT, PlaceKind.CP):
        heard_s = silent_s(node, kind, region.world.now)
        assert heard_s is not None
        assert heard_s < 60
    region.cut()
    region.pass_time(40)
    for kind in (PlaceKind.GCT, PlaceKind.CP):
        heard_s = silent_s(node, kind, region.world.now)
        assert heard_s is not None
        assert 39 * 60 < heard_s <= 41 * 60
