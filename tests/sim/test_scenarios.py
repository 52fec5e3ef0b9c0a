# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The scenarios that come along: what the software promises holds in each of them.

One that fails says with which command it is lived through again.  What is asserted
besides is that the fault of the scenario really happened.
"""

import json
import re
from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest
from click.testing import CliRunner

from baken.bearers.contract import Properties
from baken.bearers.memory import Faults
from baken.cli.sim import sim
from baken.domain.charter import Actor, Role
from baken.domain.journal import Kind, WriteLine
from baken.kernel.errors import StoreFull
from baken.node.area import WATERHOVEN, load_area
from baken.node.node import Node
from baken.sim.air import Air, Use
from baken.sim.faults import DiskStore, FullStore, backup, tear
from baken.sim.region import Result, live
from baken.sim.scenarios import KINDS, WORLDS, BadScenario, load, made_area, pairs, shipped
from baken.sim.world import START_S, World
from baken.store.memory import MemoryStore
from bench import nation

SEEDS = (1, 2)
DESK = Actor(1, Role.NSP_DESK)
LINE = WriteLine(kind=Kind.EVENT, text="regel")


def replay(name: str, seed: int) -> str:
    return f"replay: ./run baken sim {name} --seed {seed} --json"


# what really happened in each of them
HAPPENED: dict[str, Callable[[Result], bool]] = {
    "broken-clocks": lambda r: r.faults["clock_jump"] == 3 and r.refused["act.held_apart"] > 0,
    "courier-day": lambda r: r.faults["courier.new"] > 0.7 * r.acts,
    "crash-loop": lambda r: r.faults["crash"] == 18 and r.faults["torn_write"] == 8,
    "full-disk": lambda r: r.refused["store.full"] > 0 and r.refused["not_done.store.full"] > 0,
    "lora-duty": lambda r: 0.3 * 0.01 < r.duty_cycle["lora"].used <= r.duty_cycle["lora"].limit,
    "mixed-versions": lambda r: (
        r.refused["act.unknown_kind"] > 0
        and r.refused["act.unknown_model"] == r.refused["act.unknown_kind"]
    ),
    "partition-and-heal": lambda r: r.faults["partition"] == 3 and r.link_cuts == 3,
    "radio-only": lambda r: r.duty_cycle["radio"].used > 0.01 and r.refused["piece.bad_sum"] > 0,
    "restored-backup": lambda r: r.faults["restored_backup"] == 1,
    "restored-backup-written-first": lambda r: r.refused["log.fork"] > 0,
    "wrong-courier": lambda r: (
        r.faults["wrong_courier.not_for_them"] > 0 and r.faults["wrong_courier.later.new"] > 0
    ),
}


def test_every_scenario_that_comes_along_is_tested() -> None:
    assert sorted(HAPPENED) == shipped()


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("name", sorted(HAPPENED))
def test_nothing_is_lost_and_all_agree(name: str, seed: int) -> None:
    result = live(load(name), seed)
    assert result.well, f"{replay(name, seed)}\n{result}"
    assert result.acts > 100
    assert result.held == 0
    assert result.healed_s is not None
    assert HAPPENED[name](result), f"{replay(name, seed)}\n{result}"


def test_the_same_seed_gives_the_same_result() -> None:
    scenario = load("crash-loop")
    told = [live(scenario, seed) for seed in (4, 4, 5)]
    assert told[0] == told[1]
    assert told[0] != told[2]


def test_a_small_region_of_the_nation_loses_nothing() -> None:
    done = nation.one(1, nodes=20, hours=1.0)
    assert done.well, done
    assert done.result.acts > 100
    assert done.result.link_cuts > 10
    whole = nation.together(1.0, 20, [done], 1.0)
    assert (whole.lost, whole.regions_well, whole.replay) == (0, 1, ())
    assert nation.scenario(180, 1.0).area.points == 160


# the file


def changed(tmp_path: Path, old: str, new: str, name: str = "crash-loop") -> Path:
    text = (WORLDS / f"{name}.toml").read_text(encoding="utf-8")
    assert old in text
    path = tmp_path / "mine.toml"
    path.write_text(text.replace(old, new), encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("old", "new", "why"),
    [
        ("points = 3", "points = 3\npints = 1", "pints"),
        ("points = 3", "points = 0", "needs a file"),
        ("loss = 0.05", "loss = 1.5", "loss"),
        ('kind = "crash"', 'kind = "flood"', "a fault 'flood'"),
        ('nodes = ["P01"]', 'nodes = ["P09"]', "no place P09"),
        ('"points", "office"', '"P01", "C9"', "no place C9"),
        ("at_min = 10\n", "at_min = 10\njump_s = 3\n", "the fault crash has no jump_s"),
        ("hours = 3.0", "hours = 3.0 h", "mine.toml"),
        ("latency_s = 0.2", "latency_s = 0.2\nduty_cycle = 0.1", "half-duplex"),
        ("acts_per_hour = 15.0", 'kind = "people"', "waterhoven"),
    ],
)
def test_what_a_file_can_not_mean_is_refused(tmp_path: Path, old: str, new: str, why: str) -> None:
    with pytest.raises(BadScenario, match=why):
        load(str(changed(tmp_path, old, new)))


def test_a_fault_says_what_it_needs(tmp_path: Path) -> None:
    path = changed(tmp_path, "until_min = 240\n", "", "partition-and-heal")
    with pytest.raises(BadScenario, match="the fault partition needs until_min"):
        load(str(path))


def test_a_file_of_ones_own_may_name_an_area_beside_it(tmp_path: Path) -> None:
    (tmp_path / "my_area.toml").write_text(WATERHOVEN.read_text(encoding="utf-8"))
    path = changed(
        tmp_path,
        'file = "waterhoven"\n\n[load]\nkind = "people"',
        'file = "my_area.toml"\n\n[load]\nkind = "acts"',
        "partition-and-heal",
    )
    assert load(str(path)).area.file == "my_area.toml"


def test_the_example_of_the_page_is_a_scenario(tmp_path: Path) -> None:
    page = (Path(__file__).parents[2] / "docs" / "worlds.md").read_text(encoding="utf-8")
    [example] = re.findall(r"^```toml\n(.*?)^```", page, re.MULTILINE | re.DOTALL)
    path = tmp_path / "mine.toml"
    path.write_text(example, encoding="utf-8")
    result = live(load(str(path)), 1)
    assert result.well, result
    assert result.faults["partition"] == 1
    assert result.faults["courier"] > 0


def test_every_fault_has_its_row_on_the_page_and_a_scenario() -> None:
    page = (Path(__file__).parents[2] / "docs" / "worlds.md").read_text(encoding="utf-8")
    used = {fault.kind for name in shipped() for fault in load(name).fault}
    assert used == set(KINDS)
    assert [kind for kind in KINDS if f"| `{kind}` |" not in page] == []
    assert [name for name in shipped() if f"| `{name}` |" not in page] == []


def test_words_join_the_places_that_belong_together() -> None:
    spec = made_area(points=5, offices=3, teams=2)
    assert pairs(("points", "office"), spec) == [
        ("P01", "C1"), ("P02", "C1"), ("P03", "C2"), ("P04", "C2"), ("P05", "C3"),
    ]  # fmt: skip
    assert pairs(("points", "fallback"), spec)[-1] == ("P05", "C1")
    assert pairs(("points", "team"), spec)[2:4] == [("P03", "G1"), ("P04", "G2")]
    assert pairs(("teams", "office"), spec) == [
        ("G1", "C1"), ("G1", "C2"), ("G2", "C2"), ("G2", "C3"),
    ]  # fmt: skip
    assert pairs(("offices", "offices"), spec) == [("C1", "C2"), ("C2", "C3"), ("C3", "C1")]
    assert pairs(("offices", "teams"), spec)[0] == ("C1", "G1")


# the command


NEVER_HEALS = """
what = "A point that nobody ever hears."
hours = 1.0
heal_hours = 0.1

[area]
points = 2
offices = 1
teams = 1

[load]
acts_per_hour = 20.0

[[link]]
between = ["points", "office"]
loss = 1.0
"""


def test_the_command_gives_the_command_that_replays_a_failure(tmp_path: Path) -> None:
    file = tmp_path / "deaf.toml"
    file.write_text(NEVER_HEALS)
    found = CliRunner().invoke(sim, [str(file), "--seed", "2", "--json"])
    assert found.exit_code == 1
    told = json.loads(found.stdout)
    assert told["replay"] == f"./run baken sim {file} --seed 2 --json"
    again = json.loads(CliRunner().invoke(sim, told["replay"].split()[3:]).stdout)
    del told["wall_s"], again["wall_s"]
    assert again == told


def test_the_command_is_quiet_about_replay_where_all_is_well() -> None:
    found = CliRunner().invoke(sim, ["wrong-courier", "--json"])
    assert found.exit_code == 0, found.output
    told = json.loads(found.stdout)
    assert "replay" not in told
    assert told["well"] is True
    assert CliRunner().invoke(sim, ["not there"]).exit_code == 2


# parts


def node_on(store: MemoryStore | DiskStore) -> Node:
    area = World(load_area(WATERHOVEN), 1).area
    return Node(area.charter, 3, area.keys[3], store)


@pytest.mark.parametrize("seed", range(20))
def test_a_torn_write_leaves_what_was_acknowledged(tmp_path: Path, seed: int) -> None:
    store = DiskStore(tmp_path / "disk")
    node = node_on(store)
    for _ in range(5):
        node.submit(LINE, DESK, START_S)
    before = store.log_bytes()
    told = dict(node.heads())
    node.submit(LINE, DESK, START_S)
    torn = tear(store, before, tmp_path / "torn", Random(seed))
    again = node_on(torn)
    assert dict(again.heads()) == told, "whole or not at all"
    assert again.count(again.query("journal")) == 5
    again.submit(LINE, DESK, START_S)
    torn.close()


def test_a_full_store_takes_nothing_and_then_again() -> None:
    store = FullStore()
    node = node_on(store)
    store.full = True
    with pytest.raises(StoreFull):
        node.submit(LINE, DESK, START_S)
    assert not node.heads()
    store.full = False
    node.submit(LINE, DESK, START_S)
    assert sum(node.heads().values()) == 1


def test_a_backup_does_not_change_with_the_store() -> None:
    store = MemoryStore()
    node = node_on(store)
    node.submit(LINE, DESK, START_S)
    kept = backup(store)
    digest = node.digest()
    node.submit(LINE, DESK, START_S)
    again = node_on(kept)
    assert sum(again.heads().values()) == 1
    assert again.digest() == digest
    again.submit(LINE, DESK, START_S)
    assert sum(node_on(store).heads().values()) == 2


def test_use_is_the_most_in_any_hour() -> None:
    use = Use()
    for at in range(10):
        use.add(at * 60.0, at * 60.0 + 6.0)
    assert use.most_s == pytest.approx(60.0)
    use.add(3603.0, 3606.0)
    assert use.most_s == pytest.approx(60.0), "of the first six seconds none are in this hour"
    use.add(10_000.0, 10_100.0)
    assert use.most_s == pytest.approx(100.0)


def test_on_the_air_a_frame_is_used_by_who_sends_it() -> None:
    now = 0.0
    properties = Properties(frame_bytes=100, bitrate=800.0, half_duplex=True, overhead_s=0.5)
    air = Air(lambda: now, Random(1), properties, Faults(), 3)
    air.put(1, bytes(100))
    assert [use.most_s for use in air.use] == pytest.approx([0.0, 1.5, 0.0])
