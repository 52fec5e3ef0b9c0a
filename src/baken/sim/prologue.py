# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The prologue: what has already happened when the demo begins.

An hour ago the power failed.  The crisis team ordered both points open; one is
open and waits for the team's confirmation, the other is on its way; one bulletin
hangs.  Everything is done by the people of the area file, over real sessions,
and nothing by hand in a store.
"""

from ..domain.bulletins import ApproveBulletin, CheckBulletin, DraftBulletin, PostBulletin
from ..domain.charter import Actor, Role
from ..domain.points import (
    CHECKLIST,
    AcceptOrder,
    Authority,
    Colour,
    Heartbeat,
    LinkState,
    OpenPoint,
    OrderOpen,
    Reason,
    Result,
    SafetyCheck,
)
from ..node.node import Node
from .world import World

LENGTH_S = 3600.0


def play(world: World) -> None:
    """Let the hour pass.  The world's nodes know their first acts already."""
    team, ond, bre = world.node("WAT"), world.node("OND"), world.node("BRE")
    commander, voice, facts = (
        Actor(1, Role.GCT_ACBZ),
        Actor(2, Role.GCT_HCOM),
        Actor(3, Role.GCT_HIN),
    )
    coordinator = Actor(1, Role.NSP_COORDINATOR)
    begin = world.now

    def order() -> None:
        for point in (ond, bre):
            world.submit(
                team,
                OrderOpen(place=point.place.number, reason=Reason.POWER, authority=Authority.ACBZ),
                commander,
                record=_point(team, point.card.code),
            )

    def accept(code: str) -> None:
        node = world.node(code)
        act = AcceptOrder(place=node.place.number, people=4, within=20)
        world.submit(node, act, coordinator, record=_point(node, code))

    def open_ond() -> None:
        record, place = _point(ond, "OND"), ond.place.number
        results = tuple((item.number, Result.OK) for item in CHECKLIST)
        world.submit(ond, SafetyCheck(place=place, results=results), coordinator, record=record)
        world.submit(ond, OpenPoint(place=place), coordinator, record=record)
        world.submit(
            ond,
            Heartbeat(
                place=place, colour=Colour.GREEN, visitors_hour=12, waiting=3, staff=4,
                staff_needed=5, power_h=60, water_l=400, primary=LinkState.OK, backup=LinkState.OK,
            ),
            coordinator,
            record=record,
        )  # fmt: skip

    def inform() -> None:
        now = int(world.now)
        draft = DraftBulletin(
            title="Stroom uitgevallen in Waterhoven",
            known="Sinds vanochtend is er geen stroom in Ondermolen en Breedeweide. "
            "De netbeheerder zoekt de oorzaak. De kraan geeft water.",
            unknown="Hoe lang het duurt.",
            advice="Blijf thuis als het kan. Gebruik geen barbecue of kookvuur in huis. "
            "Kijk of het goed gaat met uw buren. Hulp nodig? Kom naar het noodsteunpunt.",
            valid_from=now,
            valid_until=now + 8 * 3600,
            next_update_at=now + 3600,
        )
        record = world.submit(team, draft, facts).record
        world.submit(team, CheckBulletin(), commander, record=record)
        world.submit(team, ApproveBulletin(), voice, record=record)
        world.after(240, lambda: post(record))

    def post(record: int) -> None:
        act = PostBulletin(place=ond.place.number)
        world.submit(ond, act, coordinator, record=record)

    world.at(begin + 300, order)
    world.at(begin + 600, lambda: accept("OND"))
    world.at(begin + 1500, lambda: accept("BRE"))
    world.at(begin + 2400, open_ond)
    world.at(begin + 2700, inform)
    world.run(begin + LENGTH_S)


def _point(node: Node, code: str) -> int:
    record = node.by_key("points", code)
    assert record is not None
    return int(record.id)
