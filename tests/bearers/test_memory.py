# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The bearer in memory: its faults do what their names say, and a seed repeats them."""

from random import Random

from baken.bearers.contract import Properties
from baken.bearers.memory import UNDER_WAY_BYTES_MAX, Faults, MemoryLine

FRAMES = [b"%05d" % at for at in range(1000)]


class Clock:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def through(faults: Faults, seed: int = 1, bitrate: float | None = None) -> list[bytes]:
    """What comes out at the other end, after a long time."""
    clock = Clock()
    line = MemoryLine(clock, Random(seed), Properties(frame_bytes=200, bitrate=bitrate), faults)
    for frame in FRAMES:
        line.ends[0].send(frame)
    clock.now = 1e6
    return line.ends[1].take()


def test_a_line_without_faults_gives_everything_in_order() -> None:
    assert through(Faults()) == FRAMES


def test_loss_loses_about_its_share_and_spoils_nothing() -> None:
    got = through(Faults(loss=0.3))
    assert 600 < len(got) < 800
    assert set(got) <= set(FRAMES)


def test_repeats_come_twice_and_nothing_is_lost() -> None:
    got = through(Faults(repeat=0.5))
    assert set(got) == set(FRAMES)
    assert 1400 < len(got) < 1600


def test_spoil_changes_one_bit_and_no_length() -> None:
    got = through(Faults(spoil=1.0))
    for frame, came in zip(FRAMES, got, strict=True):
        changed = int.from_bytes(frame, "big") ^ int.from_bytes(came, "big")
        assert changed.bit_count() == 1


def test_jitter_changes_the_order_and_loses_nothing() -> None:
    got = through(Faults(latency_s=0.1, jitter_s=1.0))
    assert got != FRAMES
    assert sorted(got) == FRAMES


def test_the_same_seed_gives_the_same_trouble_and_another_seed_does_not() -> None:
    faults = Faults(loss=0.2, repeat=0.2, spoil=0.2, jitter_s=1.0)
    assert through(faults, seed=5) == through(faults, seed=5)
    assert through(faults, seed=5) != through(faults, seed=6)


def test_a_slow_line_takes_its_time() -> None:
    clock = Clock()
    line = MemoryLine(clock, Random(0), Properties(frame_bytes=200, bitrate=1200))
    for _ in range(3):
        line.ends[0].send(bytes(150))  # one second each
    assert line.next_at() == 1.0
    arrived = []
    for clock.now in (0.9, 1.0, 1.9, 2.0, 2.9, 3.0):
        arrived.append(len(line.ends[1].take()))
    assert arrived == [0, 1, 0, 1, 0, 1]
    assert line.next_at() is None


def test_the_two_directions_do_not_hold_each_other_up() -> None:
    clock = Clock()
    line = MemoryLine(clock, Random(0), Properties(frame_bytes=200, bitrate=1200))
    line.ends[0].send(bytes(150))
    line.ends[1].send(bytes(150))
    clock.now = 1.0
    assert len(line.ends[0].take()) == len(line.ends[1].take()) == 1


def test_a_cut_loses_what_was_under_way_and_nothing_after() -> None:
    clock = Clock()
    line = MemoryLine(clock, Random(0), faults=Faults(latency_s=1.0))
    line.ends[0].send(b"before")
    line.cut()
    line.restore()
    line.ends[0].send(b"after")
    clock.now = 2.0
    assert line.ends[1].take() == [b"after"]


def test_what_nobody_takes_is_bounded_and_the_oldest_goes() -> None:
    clock = Clock()
    line = MemoryLine(clock, Random(0), Properties(frame_bytes=60_000))
    for at in range(1000):
        line.ends[0].send(at.to_bytes(2, "big") + bytes(59_998))
    got = line.ends[1].take()
    assert sum(map(len, got)) <= UNDER_WAY_BYTES_MAX
    assert got[-1][:2] == (999).to_bytes(2, "big")
