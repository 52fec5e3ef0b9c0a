# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""A node that was shut out: its lines end at once, nobody calls it, and new ones get their keys."""

from pathlib import Path
from random import Random

from nacl.public import PrivateKey

from baken.bearers.memory import RADIO, MemoryEther
from baken.domain.charter import Actor, Role
from baken.domain.decrees import AdmitNode, Why
from baken.kernel.audience import Scope, audience
from baken.node import clock, decreeing
from baken.node.config import Settings
from baken.node.keys import new_keys, new_secret
from baken.node.node import Node
from baken.node.runner import Pace, Runner
from baken.sim.world import World
from baken.store.sqlite import SqliteStore

from ..area import (
    CPO,
    DESK,
    MINUTE_S,
    OND,
    START_S,
    WAT,
    a_report,
    exchange,
    node_at,
    parcels_of,
    waterhoven,
)
from .test_links import Wire
from .test_runner import made, peer, running, told, until, up

MAYOR = Actor(1, Role.GCT_MAYOR)
PROBING = Pace(tick_s=0.05, probe_s=0.05, call_again_s=0.05, call_again_max_s=0.2)


def seeds() -> dict[int, bytes]:
    return {number: waterhoven().seeds[number] for number in (1, 2)}


def revoke(node: Node, now_s: float = START_S + MINUTE_S, actor: Actor = MAYOR) -> None:
    decreeing.revoke(node, OND, Why.STOLEN, seeds(), actor, now_s, new_secret, PrivateKey.generate)


OFFICER = Actor(1, Role.CP_DUTY_OFFICER)


def test_a_line_ends_as_soon_as_the_other_side_was_shut_out() -> None:
    thief, office = node_at(OND), node_at(CPO)
    wire = Wire(thief, office)
    wire.run()
    assert office.links()[0].up
    assert not office.lines.dead(wire.links[1], wire.now)
    revoke(office, actor=OFFICER)
    assert office.lines.dead(wire.links[1], wire.now)
    assert not office.links()[0].up
    late = thief.submit(a_report("Kade 1"), DESK, START_S + MINUTE_S)
    assert not wire.hear(1, wire.say(0))
    assert wire.say(1) == []
    assert office.store.entry(late.entry) is None


def test_who_was_shut_out_can_not_meet_again() -> None:
    thief, office = node_at(OND), node_at(CPO)
    revoke(office, actor=OFFICER)
    wire = Wire(thief, office)
    wire.run()
    assert not office.lines.met(OND)
    assert office.counters["hello.stranger"] > 0
    assert office.unheard()[OND] == 0


def test_on_a_shared_channel_its_frames_count_for_nothing_and_others_go_on() -> None:
    area = waterhoven()
    world = World(area.spec, 5, area=area)
    ether = MemoryEther(lambda: world.now, Random(3), RADIO, count=3)
    world.share((CPO, WAT, OND), ether, bearer="kiss+tcp")
    world.run(world.now + 10 * MINUTE_S)
    office, thief = world.nodes[CPO], world.nodes[OND]
    assert {link.node for link in office.links() if link.up} == {WAT, OND}
    revoke(office, world.now, OFFICER)
    late = thief.submit(a_report("Kade 1"), DESK, world.now)
    world.touched(office)
    world.touched(thief)
    world.run(world.now + 10 * MINUTE_S)
    assert {link.node for link in office.links() if link.up} == {WAT}
    assert not world.nodes[WAT].charter.active(OND)
    assert thief.region.shut_out, "it heard so on the air"
    assert office.store.entry(late.entry) is None
    assert office.counters["channel.stranger"] > 0
    good = office.submit(a_report("Kade 2"), OFFICER, world.now)
    world.touched(office)
    world.run(world.now + 10 * MINUTE_S)
    assert world.nodes[WAT].record(good.record) is not None


def test_a_running_node_drops_it_calls_it_no_more_and_goes_on(tmp_path: Path) -> None:
    async def story(folder: Path) -> None:
        office, point, team = made(folder, CPO), made(folder, OND), made(folder, WAT)
        async with running(office, point, team):
            for one in (office, point, team):
                await one.start()
            office.call(peer(point))
            office.call(peer(team))
            await until(office, lambda: up(office) == [WAT, OND])
            office.revoke(OND, Why.STOLEN, seeds(), OFFICER)
            await until(office, lambda: up(office) == [WAT])
            await until(point, lambda: up(point) == [])
            await until(team, lambda: not team.node.charter.active(OND))
            bad = office.node.counters["hello.stranger"]
            taken = office.submit(a_report(), OFFICER)
            await until(team, lambda: team.node.record(taken.record) is not None)
            assert office.node.counters["hello.stranger"] == bad, "nobody was called"

    told(story, tmp_path)


def test_a_node_that_was_shut_out_runs_on_and_writes_nothing(tmp_path: Path) -> None:
    office = node_at(CPO)
    revoke(office, clock.wall_s(), OFFICER)
    area = waterhoven()

    async def story(folder: Path) -> None:
        node = Node(area.charter, OND, area.keys[OND], SqliteStore(folder / "ond.db"))
        node.receive(parcels_of(office), clock.wall_s())
        assert node.region.shut_out
        runner = Runner(node, Settings(number=OND), PROBING)
        async with running(runner):
            await runner.start()
            heads = dict(node.heads())
            begun = node.stamp
            await until(runner, lambda: node.stamp > begun + 256)
            assert not any(task.done() for task in runner._tasks), "its loop goes on"
            assert dict(node.heads()) == heads

    told(story, tmp_path)


def test_a_running_node_shares_its_keys_with_one_that_was_admitted(tmp_path: Path) -> None:
    area, team = waterhoven(), node_at(WAT)
    keys = new_keys()
    change = AdmitNode(number=9, code="OND2", place=OND, key=keys.public, box=keys.box_public)
    decreeing.admit(
        team, (change,), seeds(), MAYOR, clock.wall_s(), new_secret, PrivateKey.generate
    )
    own = audience(Scope.OWN, OND)

    async def story(folder: Path) -> None:
        node = Node(area.charter, OND, area.keys[OND], SqliteStore(folder / "ond.db"))
        exchange(team, node, now_s=clock.wall_s())
        assert 9 not in node.charter.keys[own]
        runner = Runner(node, Settings(number=OND), PROBING)
        async with running(runner):
            await runner.start()
            await until(runner, lambda: 9 in node.charter.keys[own])

    told(story, tmp_path)
