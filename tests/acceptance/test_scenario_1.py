# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Scenario 1: power and mobile phones fail at 19:00, and no order to open arrives.

In calm time the crisis team gave the point a standing order.  At 19:00 all lines go down.
The keyholder comes, finds that nobody can be reached, checks the building with a second
person and opens the point on the standing order: provisionally, and every screen says so.
Three hours after the failure a courier has brought the news to the crisis team and its
answer back.  Each step is a page that a person fills in; nothing crosses a wire.
"""

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any

import msgspec
import pytest

from baken.domain.charter import Role
from baken.domain.points import CHECKLIST, Condition, Point, State
from baken.kernel.stamp import to_wall
from baken.web.i18n import ZONE
from tests.web.fakes import Page, Region, Visitor

from .people import carry_stick

CHECKED = {f"item-{item.number}": "ok" for item in CHECKLIST}
FAILED = {
    "met": ["power", "mobile"],
    "since": "19:00",
    "two_saw": ["no", "yes"],
    "seen": "Licht uit in de hele wijk. Drie telefoons: geen bereik.",
}
PROVISIONAL = "voorlopig, op staande opdracht"
OPEN_FORM = "/punten/OND/openen-staand"


class Evening(msgspec.Struct, frozen=True):
    """The point and its crisis team, an hour before the power fails."""

    region: Region
    point: Visitor
    team: Visitor

    def until(self, clock: str) -> None:
        """Let time pass until the clock says so."""
        hour, minute = map(int, clock.split(":"))
        now = datetime.fromtimestamp(self.region.world.now, ZONE)
        then = now.replace(hour=hour, minute=minute, second=0, microsecond=0)
        assert then > now, "the evening goes one way"
        self.region.pass_time((then - now).total_seconds() / 60)

    def sees(self, at: Visitor) -> Point:
        found = at.node.by_key("points", "OND")
        assert isinstance(found, Point)
        return found

    def open(self, **words: Any) -> Page:
        return self.point.fill("/punt", {**FAILED, **words}, OPEN_FORM)


@pytest.fixture
def evening() -> Iterator[Evening]:
    """Everything works: the commander gives the standing order, and it arrives.  Then 19:00."""
    region = Region(played=False)
    now = datetime.fromtimestamp(region.world.now, ZONE)
    six = now.replace(hour=18, minute=0, second=0, microsecond=0)
    six += timedelta(days=1) if six <= now else timedelta()
    region.pass_time((six - now).total_seconds() / 60)
    with region.visit("OND") as point, region.visit("WAT") as team:
        story = Evening(region, point, team)
        team.sign_in("Commandant 1", Role.GCT_ACBZ)
        form = team.get("/punten/OND").form("/punten/OND/staande-opdracht")
        assert form.fields["conditions"] == ["power", "mobile"]
        team.press(form)
        story.until("19:00")
        assert story.sees(point).standing is not None
        region.cut()
        yield story


def test_a_point_that_reaches_nobody_opens_and_is_confirmed_by_courier(evening: Evening) -> None:
    point, team = evening.point, evening.team

    # 19:10: the keyholder is there.  No order came; the page says what the standing one asks.
    evening.until("19:10")
    point.sign_in("Coördinator 1", Role.NSP_COORDINATOR)
    page = point.get("/punt")
    assert evening.sees(point).order is None
    assert "geen stroom van het net, en geen mobiel netwerk: al 30 minuten of langer" in page.text
    assert "het crisisteam en het coördinatiepunt zijn al 30 minuten niet te bereiken" in page.text
    assert "liet 10 minuten geleden nog iets horen" in page.text  # why it can't be done yet
    assert OPEN_FORM not in [form.action for form in page.forms]

    # They walk through the building with two, and wait until it is long enough.
    point.fill("/punten/OND/controle", CHECKED)
    assert evening.sees(point).check_stands
    assert evening.sees(point).state is State.PLANNED

    # 19:35: still nobody.  What was seen is filled in, not ticked beforehand.
    evening.until("19:35")
    form = point.get("/punt").form(OPEN_FORM)
    assert "met" not in form.fields
    assert form.fields["two_saw"] == ["no"]
    page = evening.open(met=["power"])
    assert (page.status, "vraagt ook dit: geen mobiel netwerk." in page.text) == (400, True)
    page = evening.open(two_saw=["no"])
    assert (page.status, "Twee mensen zien het." in page.text) == (400, True)
    page = evening.open()
    assert page.status == 200
    opened = evening.sees(point)
    assert (opened.state, opened.provisional, opened.ordered) == (State.OPEN, True, True)
    assert PROVISIONAL in page.text
    assert "Het crisisteam heeft het nog niet bevestigd." in page.text
    assert PROVISIONAL in point.get("/punten").text
    point.fill("/punten/OND/status", {"colour": "green"})
    assert " VO " in point.get("/punt").text  # and so it is read out over the radio

    # The crisis team knows nothing of it until the courier comes, at 21:30.
    assert evening.sees(team).state is State.PLANNED
    evening.until("21:30")
    team.sign_in("Commandant 1", Role.GCT_ACBZ)
    page = carry_stick(point, team, "WAT")
    assert "Van Ondermolen, nummer" in page.text
    page = team.get("/crisisteam")
    assert "Het punt is voorlopig open, op de staande opdracht. Bevestig of sluit." in page.text
    assert "1 voorlopig open" in page.text
    page = team.get("/punten/OND")
    assert "Licht uit in de hele wijk." in page.text
    assert "Sinds hoe laat?" in page.text

    # They confirm on the one page; the courier goes back with it, and is there at 22:00.
    page = team.get("/crisisteam")
    team.press(page.form("/punten/OND/bevestigen"))
    assert not evening.sees(team).provisional
    assert evening.sees(point).provisional
    evening.until("22:00")
    point.sign_in("Coördinator 1", Role.NSP_COORDINATOR)
    carry_stick(team, point, "OND")

    # The record says the same on both sides: provisional at 19:35, confirmed by whom, and when.
    here, there = evening.sees(point), evening.sees(team)
    assert here == there
    assert (here.state, here.provisional, here.ordered) == (State.OPEN, False, True)
    trigger = here.trigger
    assert trigger is not None
    assert trigger.act.met == frozenset({Condition.POWER, Condition.MOBILE})
    assert (clock(trigger.at), clock(trigger.confirmed_at)) == ("19:35", "21:30")
    assert trigger.confirmed_by is Role.GCT_ACBZ
    page = point.get("/punt")
    assert PROVISIONAL not in page.text
    assert "Geopend op de staande opdracht" in page.text
    assert "Bevestigd" in page.text
    assert "algemeen commandant bevolkingszorg" in page.text
    assert not any(event.held for event in point.node.history(here.id))


def clock(stamp: int) -> str:
    return f"{datetime.fromtimestamp(to_wall(stamp), ZONE):%H:%M}"


def test_an_order_that_was_on_its_way_confirms_when_it_arrives(evening: Evening) -> None:
    point, team = evening.point, evening.team
    evening.until("19:20")
    team.sign_in("Commandant 1", Role.GCT_ACBZ)
    team.fill("/crisisteam/opdracht", {"punt": "OND", "reason": "power"})
    evening.until("19:35")
    point.sign_in("Coördinator 1", Role.NSP_COORDINATOR)
    point.fill("/punten/OND/controle", CHECKED)
    evening.open()
    assert evening.sees(point).provisional
    carry_stick(team, point, "OND")
    held = evening.sees(point)
    assert (held.state, held.provisional, held.order_stands) == (State.OPEN, False, True)
    assert held.trigger is not None
    assert held.trigger.confirmed_at
    evening.region.restore()
    evening.region.pass_time(3)
    assert evening.sees(point) == evening.sees(team)


def test_a_standing_order_that_was_withdrawn_meanwhile_overrules_it(evening: Evening) -> None:
    point, team = evening.point, evening.team
    evening.until("19:20")
    team.sign_in("Commandant 1", Role.GCT_ACBZ)
    form = team.get("/punten/OND").form("/punten/OND/staande-intrekken")
    team.press(form, {"why": "De sporthal is al open."})
    evening.until("19:35")
    point.sign_in("Coördinator 1", Role.NSP_COORDINATOR)
    point.fill("/punten/OND/controle", CHECKED)
    evening.open()
    assert evening.sees(point).provisional
    evening.region.restore()
    evening.region.pass_time(3)
    here, there = evening.sees(point), evening.sees(team)
    assert here == there
    assert (here.state, here.without_order) == (State.OPEN, True)  # the fact, not the wish
    assert "De sporthal is al open." in point.get("/punt").text
    assert "een staande opdracht die niet gold" in team.get("/crisisteam").text
