# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""A node that was put back to an old copy: no number twice, and nothing that it did is lost."""

import copy
from random import Random

import pytest

from baken.domain.charter import Actor, Role
from baken.domain.reports import AddToReport, Report
from baken.kernel.audience import LIFE_MAX, life_of, log_of_entry
from baken.node.node import RESTORED
from baken.sim.world import World
from baken.store.memory import MemoryStore
from baken.sync.talk import Behind
from tests.area import CPO, HOUR_S, MINUTE_S, OND, START_S, a_report, node_at, waterhoven

DESK = Actor(1, Role.NSP_DESK)


def world_with(seed: int = 3) -> World:
    area = waterhoven()
    world = World(area.spec, seed, area=area)
    world.join(OND, CPO)
    return world


def test_a_copy_that_knows_it_was_put_back_begins_a_new_life() -> None:
    store = MemoryStore()
    node_at(OND, store).submit(a_report(), DESK, START_S)
    store.set_note(RESTORED, b"1")
    node = node_at(OND, store)
    receipt = node.submit(a_report(), DESK, START_S + 1)
    assert (node.life, life_of(log_of_entry(receipt.entry))) == (1, 1)
    assert node_at(OND, store).life == 1  # once, not at each start


def test_who_is_behind_its_own_past_goes_on_in_a_new_life() -> None:
    world = world_with()
    node = world.nodes[OND]
    for number in range(3):
        world.submit(node, a_report(f"Kade {number}"), DESK)
    world.run(START_S + MINUTE_S)
    lost = world.restart(OND, MemoryStore())  # the disk was lost
    world.run(START_S + 2 * MINUTE_S)
    assert lost.life == 1
    assert lost.count(lost.query("reports")) == 3
    after = world.submit(lost, a_report("Kade 9"), DESK)
    world.run(START_S + 3 * MINUTE_S)
    assert after.short == "ONDB-0004"
    assert world.nodes[CPO].record(after.record) is not None
    assert not world.twice


@pytest.mark.parametrize("seed", range(6))
def test_what_was_done_under_numbers_that_were_taken_is_done_again(seed: int) -> None:
    rng = Random(seed)
    world = world_with(seed)
    node = world.nodes[OND]
    for number in range(rng.randint(1, 20)):
        world.submit(node, a_report(f"Vroeg {number}"), DESK)
    world.run(START_S + MINUTE_S)
    backup = copy.deepcopy(node.store)
    for number in range(rng.randint(1, 30)):
        world.submit(node, a_report(f"Later {number}"), DESK)
    world.run(world.now + MINUTE_S)
    world.wires[0].cut()
    restored = world.restart(OND, backup)
    mine = []
    for number in range(rng.randint(1, 12)):
        receipt = restored.submit(a_report(f"Opnieuw {number}"), DESK, world.now + number)
        added = AddToReport(text=f"Nog iets {number}")
        restored.submit(added, DESK, world.now + number, receipt.record)
        mine.append(receipt)
        if rng.random() < 0.3:
            restored = world.restart(OND, backup)
    world.adopt(restored)
    world.wires[0].restore()
    world.run(world.now + HOUR_S)
    office, restored = world.nodes[CPO], world.nodes[OND]
    assert restored.life >= 1
    places = [r.take.where for r in office.records(office.query("reports", limit=500))]
    assert len(places) == len(set(places))
    for number in range(len(mine)):
        assert f"Opnieuw {number}" in places
    found = {r.take.where: r for r in office.records(office.query("reports", limit=500))}
    again = found["Opnieuw 0"]
    assert isinstance(again, Report)
    assert [text for _, text in again.additions] == ["Nog iets 0"]
    assert again.short.startswith("ONDB-")
    assert all(one.again for one in restored.lives.aside())
    assert [fork.log for fork in restored.lives.forks()]
    assert office.digest(3 << 3 | 3) == restored.digest(3 << 3 | 3)


def test_a_neighbour_that_lies_costs_one_life_and_no_more() -> None:
    node = node_at(OND)
    node.submit(a_report(), DESK, START_S)
    for number in range(LIFE_MAX + 5):
        log = next(log for log in node.heads() if life_of(log) == node.life)
        node.lives.behind(Behind(CPO, log, 1000 + number))
        node.submit(a_report(), DESK, START_S + number)
    assert node.life == 1


def test_lives_run_out_and_then_the_node_says_so() -> None:
    node = node_at(OND)
    for _ in range(LIFE_MAX):
        node.begin_life()
    with pytest.raises(ValueError, match="replace it"):
        node.begin_life()
