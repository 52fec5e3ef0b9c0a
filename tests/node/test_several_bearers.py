# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Nodes with several bearers of different kinds to each other, of which some fail.

Cut, flapping, silent, deaf on one side, or not allowed to carry personal parts: while one
of them works everything comes over, alarms soon, and the desk sees what is up.
"""

from random import Random

import msgspec
import pytest

from baken.bearers.contract import Properties
from baken.bearers.memory import RADIO, Faults, MemoryEther
from baken.domain.words import Known
from baken.kernel.lane import Lane
from baken.node.area import WATERHOVEN, load_area
from baken.node.node import Node
from baken.sim.world import LAN_FAULTS, Wire, World
from baken.sync.messages import LACKS_MAX, PARTS_BYTES_MAX, put_lacks
from baken.sync.session import Session
from tests.area import CPO, DESK, HOUR_S, MINUTE_S, OND, WAT, a_report, report_at

QUICK = Faults(latency_s=0.01)
FRAME_BYTES = 60_000
TCP = Properties(frame_bytes=FRAME_BYTES)
CABLE = Properties(frame_bytes=200, bitrate=9600.0)
LORA = Properties(
    frame_bytes=200, bitrate=1758.0, half_duplex=True, overhead_s=0.083, duty_cycle=0.1
)


class Bench:
    """A support point and its coordination point; bearers are added one by one."""

    def __init__(self, seed: int = 1) -> None:
        self.world = World(load_area(WATERHOVEN), seed)
        self.desk: Node = self.world.nodes[OND]
        self.office: Node = self.world.nodes[CPO]

    def tcp(self, faults: Faults = QUICK, properties: Properties = TCP) -> Wire:
        return self.world.join(OND, CPO, properties, faults, bearer="tcp")

    def cable(self) -> Wire:
        return self.world.join(OND, CPO, CABLE, QUICK, bearer="serial")

    def radio(self, properties: Properties = RADIO, numbers: tuple[int, ...] = (OND, CPO)) -> Wire:
        ether = MemoryEther(
            lambda: self.world.now, Random(3), properties, count=len(numbers)
        )  # fmt: skip
        return self.world.share(numbers, ether, bearer="kiss+tcp")

    def run(self, seconds: float) -> None:
        self.world.run(self.world.now + seconds)

    def file(self, threat: Known = Known.YES) -> int:
        return self.world.submit(self.desk, a_report(life_threat=threat), DESK).entry

    def took(self, entry: int, within_s: float) -> float:
        """How long until the office has it."""
        filed = self.world.now
        while entry not in self.world.arrived[CPO] and self.world.now < filed + within_s:
            self.run(0.25)
        assert entry in self.world.arrived[CPO], "it did not come in time"
        return self.world.arrived[CPO][entry] - filed

    def level(self) -> bool:
        """Have both the same of what both carry, and all that was acknowledged?"""
        desk, office = self.desk.heads(), self.office.heads()
        both = [log for log in {**desk, **office} if self._both_want(log)]
        return all(desk.get(log) == office.get(log) for log in both) and not [
            entry for entry in self.world.acked if entry not in self.world.arrived[CPO]
        ]

    def _both_want(self, log: int) -> bool:
        return self.desk.wants(OND, log) and self.desk.wants(CPO, log)

    def lanes(self, wire: Wire) -> frozenset[Lane]:
        """What the desk sends over a wire now."""
        side = next(side for side in wire._sides if side.node is self.desk)
        return self.desk.lines._links[side.number].lanes.get(CPO, frozenset(Lane))


def silent(wire: Wire, way: str = "both") -> None:
    """Nothing gets through any more, and nobody is told."""
    line = wire.line
    if way == "both":
        line.faults = Faults(loss=1.0)
        return
    put = line.put
    deaf = {"there": 0, "back": 1}[way]
    line.put = lambda side, frame: None if side == deaf else put(side, frame)  # type: ignore[method-assign]


@pytest.mark.parametrize("threat", [Known.YES, Known.NO])
@pytest.mark.parametrize("way", ["both", "there", "back"])
def test_when_tcp_dies_silently_the_cable_takes_over(way: str, threat: Known) -> None:
    bench = Bench()
    first, _ = bench.tcp(), bench.cable()
    bench.run(20)
    bench.took(bench.file(threat), 5)
    silent(first, way)
    worst = max(bench.took(bench.file(threat), 30) for _ in range(20))
    assert worst < 2.0


@pytest.mark.parametrize("way", ["both", "there", "back"])
def test_when_tcp_dies_silently_the_radio_takes_over(way: str) -> None:
    bench = Bench()
    first, _ = bench.tcp(), bench.radio()
    bench.run(5 * MINUTE_S)
    silent(first, way)
    assert bench.took(bench.file(Known.YES), 60) < 6
    assert bench.took(bench.file(Known.NO), 120) < 15


def test_while_tcp_confirms_only_alarms_are_on_the_air() -> None:
    bench = Bench()
    first, radio = bench.tcp(), bench.radio()
    bench.run(5 * MINUTE_S)
    before = radio.bytes
    for _ in range(20):
        bench.file(Known.NO)
        bench.run(1)
    assert radio.bytes - before < 1500, "beacons only"
    assert bench.lanes(first) == frozenset(Lane)
    assert bench.lanes(radio) == {Lane.NOOD}


def test_a_line_that_flaps_costs_time_and_loses_nothing() -> None:
    bench = Bench()
    wires = [bench.tcp(), bench.tcp(), bench.radio()]
    rng = Random(7)
    for _ in range(60):
        wire = rng.choice(wires[:2])
        if wire.up:
            wire.cut()
        else:
            wire.restore()
        bench.file(rng.choice([Known.YES, Known.NO]))
        bench.run(rng.choice([0.1, 3.0, 40.0]))
    bench.run(HOUR_S)
    assert bench.level()


def test_a_radio_that_only_receives_is_not_counted_on() -> None:
    bench = Bench()
    radio = bench.radio()
    bench.run(5 * MINUTE_S)
    assert bench.lanes(radio) == frozenset(Lane)
    assert isinstance(radio.line, MemoryEther)
    radio.line.hidden = {(0, 1)}
    line = bench.tcp()
    bench.run(20 * MINUTE_S)
    spoken_s = radio.line.spoken_s[0]
    assert bench.took(bench.file(Known.NO), 60) < 5
    bench.run(HOUR_S)
    assert radio.line.spoken_s[0] - spoken_s < 0.03 * HOUR_S
    assert bench.lanes(line) == frozenset(Lane)


def test_personal_parts_stay_off_the_air_and_come_over_the_line() -> None:
    bench = Bench()
    radio = bench.radio(msgspec.structs.replace(RADIO, personal=False))
    bench.run(5 * MINUTE_S)
    entry = bench.file()
    bench.took(entry, 120)
    assert report_at(bench.office, entry).take.where == ""
    whole = bench.desk.store.entry(entry)
    assert whole is not None
    assert whole.personal
    assert isinstance(radio.line, MemoryEther)
    assert not any(whole.personal[:12] in spoken.frame for spoken in radio.line.log)
    bench.tcp()
    bench.run(3 * MINUTE_S)
    assert bench.office.record(entry) == bench.desk.record(entry)
    assert bench.desk.digest() == bench.office.digest()


def test_the_duty_cycle_holds_while_all_goes_over_the_radio() -> None:
    bench = Bench()
    first, radio = bench.tcp(), bench.radio(LORA)
    bench.run(10 * MINUTE_S)
    silent(first)
    for _ in range(60):
        bench.file(Known.NO)
        bench.run(30)
    bench.run(2 * HOUR_S)
    assert bench.level()
    assert isinstance(radio.line, MemoryEther)
    for side in (0, 1):
        mine = [spoken for spoken in radio.line.log if spoken.side == side]
        for first_of in mine:
            hour = [
                one
                for one in mine
                if first_of.begin <= one.begin and one.end <= first_of.begin + HOUR_S
            ]
            assert sum(one.end - one.begin for one in hour) <= 0.1 * HOUR_S


def test_who_is_behind_a_hill_gets_it_from_whoever_hears_both() -> None:
    """The office hears the crisis team and the team hears the point; and there is no line."""
    bench = Bench()
    radio = bench.radio(numbers=(OND, WAT, CPO))
    assert isinstance(radio.line, MemoryEther)
    radio.line.hidden = {(0, 2), (2, 0)}
    bench.run(10 * MINUTE_S)
    assert bench.took(bench.file(Known.YES), 300) < 60
    bench.run(HOUR_S)
    assert bench.level()


@pytest.mark.parametrize("seed", range(4))
def test_anything_may_fail_and_nothing_is_lost(seed: int) -> None:
    """Lines that come and go, go silent and spoil what they carry, restarts, a radio besides."""
    bench = Bench(seed)
    rng = Random(seed)
    tcp = bench.tcp(Faults(latency_s=0.05, jitter_s=0.2))
    cable = bench.cable()
    bench.radio(rng.choice([RADIO, LORA]), (OND, CPO, WAT))
    bench.world.join(WAT, CPO)
    for _ in range(40):
        match rng.choice(["cut", "restore", "silent", "well", "restart", "spoil", "wait"]):
            case "cut":
                rng.choice([tcp, cable]).cut()
            case "restore":
                rng.choice([tcp, cable]).restore()
            case "silent":
                rng.choice([tcp, cable]).line.faults = Faults(loss=1.0)
            case "well":
                rng.choice([tcp, cable]).line.faults = LAN_FAULTS
            case "spoil":
                rng.choice([tcp, cable]).line.faults = Faults(spoil=0.3, repeat=0.3, loss=0.3)
            case "restart":
                number = rng.choice([OND, CPO, WAT])
                bench.world.restart(number)
                bench.desk, bench.office = bench.world.nodes[OND], bench.world.nodes[CPO]
        for _ in range(rng.randrange(3)):
            bench.file(rng.choice([Known.YES, Known.NO]))
        bench.run(rng.choice([1.0, 20.0, 200.0]))
    bench.run(6 * HOUR_S)
    assert bench.level()


def test_the_desk_sees_each_bearer_once_and_which_is_the_first() -> None:
    bench = Bench()
    bench.tcp()
    radio = bench.radio()
    bench.run(5 * MINUTE_S)
    states = [state for state in bench.desk.links() if state.node == CPO]
    assert sorted((state.bearer, state.up, state.primary) for state in states) == [
        ("kiss+tcp", True, False),
        ("tcp", True, True),
    ]
    radio.cut()
    states = [state for state in bench.desk.links() if state.node == CPO]
    assert sorted((state.bearer, state.up) for state in states) == [
        ("kiss+tcp", False),
        ("tcp", True),
    ]


def test_a_peer_that_asks_again_and_again_for_parts_fills_no_memory() -> None:
    bench = Bench()
    bench.tcp()
    bench.run(5)
    ids = [bench.file() for _ in range(LACKS_MAX)]
    bench.run(60)
    link = next(iter(bench.desk.lines._links.values()))
    session = link.talk
    assert isinstance(session, Session)
    message = put_lacks(sorted(ids), session._hear_key)
    for _ in range(200):
        session._fill_in(message)  # as if it had come; nothing of the answers is sent
    held = sum(len(one.frame) for queue in session._queues.values() for one in queue)
    assert held <= session.line.window_bytes + PARTS_BYTES_MAX + FRAME_BYTES
