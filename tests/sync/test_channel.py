# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Channels: nodes that share one channel end up with the same acts, and never talk at once.

The invariant: whatever the air does to frames, all get what they lack; where it
does nothing to them, each piece goes once for all, and no two frames overlap.
"""

from itertools import pairwise

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from baken.bearers.contract import Properties
from baken.bearers.memory import RADIO, Faults
from baken.kernel.audience import REGION, log_of
from baken.kernel.errors import RemoteError
from baken.kernel.lane import Lane
from baken.sync import channel as channels
from baken.sync import heard
from baken.sync.airtime import HOUR_S
from baken.sync.blocks import BLOCK, Piece, put_block, put_piece, take_piece
from baken.sync.channel import Channel
from baken.sync.fair import PASSED_MAX, Fair
from baken.sync.messages import BEACON, FRONTIER_LOGS_MAX, Beacon, put_beacon, put_parcel

from .ether import Net, line_of
from .shelf import REGION_NAME, FakeShelf, wire

DAY_S = 86_400.0
SLOW = Properties(frame_bytes=200, bitrate=300.0, half_duplex=True, turnaround_s=0.5)
FAST = Properties(frame_bytes=200, bitrate=9600.0, half_duplex=True, turnaround_s=0.05)
SMALL = Properties(frame_bytes=48, bitrate=1200.0, half_duplex=True)
LORA = Properties(
    frame_bytes=200, bitrate=1758.0, half_duplex=True, overhead_s=0.083, duty_cycle=0.1
)
TINY = Properties(frame_bytes=51, bitrate=1200.0, half_duplex=True, turnaround_s=0.1)
MEDIA = st.sampled_from([RADIO, SLOW, FAST, LORA])
AIR = st.builds(
    Faults,
    loss=st.sampled_from([0.0, 0.1, 0.3]),
    repeat=st.sampled_from([0.0, 0.2]),
    spoil=st.sampled_from([0.0, 0.05]),
    jitter_s=st.sampled_from([0.0, 0.01]),
)
FILED = st.lists(
    st.tuples(st.integers(0, 2), st.sampled_from(Lane), st.integers(1, 25), st.integers(0, 300)),
    max_size=6,
)


def met(net: Net) -> bool:
    """Does each station hear all others, and know how far they are?"""
    others = len(net.stations) - 1
    return all(
        len(station.channel.peers()) == others
        and all(station.channel.hears_me(peer) for peer in station.channel.peers())
        for station in net.stations
    )


def gathered(count: int = 2, properties: Properties = RADIO, faults: Faults | None = None) -> Net:
    """A net whose stations have met."""
    net = Net(count, properties)
    assert net.run(1800, lambda: met(net) and net.quiet())
    net.ether.faults = faults or net.ether.faults
    return net


@settings(max_examples=25, deadline=None)
@given(properties=MEDIA, faults=AIR, count=st.integers(2, 4), before=FILED, after=FILED,
       seed=st.integers(0, 1 << 32))  # fmt: skip
def test_all_heal_whatever_the_air_does(
    properties: Properties,
    faults: Faults,
    count: int,
    before: list[tuple[int, Lane, int, int]],
    after: list[tuple[int, Lane, int, int]],
    seed: int,
) -> None:
    net = Net(count, properties, faults, seed)
    for filed in (before, after):
        for at, lane, entries, size in filed:
            net.stations[at % count].shelf.file(lane, entries, bytes(size))
        assert net.run(3 * DAY_S, net.healed), [s.shelf.heads() for s in net.stations]


@pytest.mark.parametrize("count", [2, 3, 6, 12])
def test_nobody_speaks_at_once_once_they_know_each_other(count: int) -> None:
    net = gathered(count)
    before = net.ether.collisions
    for station in net.stations:
        station.shelf.file(Lane.WELZIJN, 10)
        station.shelf.file(Lane.NOOD, 2)
    assert net.run(DAY_S, net.quiet)
    net.stations[-1].shelf.file(Lane.SPOED, 5)
    net.stations[0].shelf.file(Lane.NOOD, 1)
    assert net.run(DAY_S, net.quiet)
    assert net.ether.collisions == before


def test_what_one_sends_all_use() -> None:
    """A block goes on the air once, however many lack it."""
    net = gathered(6)
    frames = len(net.frames)
    shelf = net.stations[0].shelf
    log = shelf.file(Lane.SPOED, 100)
    assert net.run(DAY_S, net.healed)
    sent = [size for _, at, size in net.frames[frames:] if at == 0]
    entries = sum(map(len, shelf.logs[log]))
    assert sum(sent) < 1.2 * entries
    for station in net.stations[1:]:
        assert station.shelf.came == [(log, seq) for seq in range(1, 101)]


def test_one_repair_piece_serves_whoever_missed_another_piece() -> None:
    net = gathered(5, faults=Faults(loss=0.1))
    shelf = net.stations[0].shelf
    log = shelf.file(Lane.SPOED, 200)
    begin = len(net.frames)
    assert net.run(DAY_S, net.healed)
    sent = sum(size for _, at, size in net.frames[begin:] if at == 0)
    entries = sum(map(len, shelf.logs[log]))
    assert sent < 2 * entries  # 4 x 0.1 of the pieces are missed by somebody, some of them twice


def test_an_alarm_waits_for_at_most_one_frame() -> None:
    net = gathered(2)
    sender, hearer = net.stations
    sender.shelf.file(Lane.ROUTINE, 500, bytes(200))
    net.run(7.0)
    alarm = sender.shelf.file(Lane.NOOD, 1, bytes(50))
    filed = net.now
    assert net.run(60, lambda: (alarm, 1) in hearer.came_at)
    frame_s = RADIO.airtime_s(RADIO.frame_bytes)
    assert hearer.came_at[alarm, 1] - filed <= 2 * frame_s + RADIO.airtime_s(120)


def test_a_low_lane_has_its_frame_now_and_then() -> None:
    net = gathered(2)
    sender, hearer = net.stations
    low = sender.shelf.file(Lane.ROUTINE, 20, bytes(100))

    def storm() -> bool:
        """There is always an alarm more."""
        if sum(sender.channel.backlog(2).values()) < 50:
            sender.shelf.file(Lane.NOOD, 50, bytes(100))
        return hearer.shelf.heads().get(low, 0) >= 20

    assert net.run(3 * HOUR_S, storm)


@given(st.lists(st.sets(st.sampled_from(Lane), min_size=1), max_size=300))
def test_no_lane_is_passed_over_for_ever(asked: list[set[Lane]]) -> None:
    fair = Fair()
    passed = dict.fromkeys(Lane, 0)
    for waiting in asked:
        lane = fair.pick(waiting)
        assert lane in waiting
        for one in Lane:
            passed[one] = passed[one] + 1 if one in waiting and one != lane else 0
            assert passed[one] <= PASSED_MAX + len(Lane)


@given(st.integers(0, 15))
def test_the_highest_lane_goes_first(rounds: int) -> None:
    fair = Fair()
    assert {fair.pick({Lane.NOOD, Lane.ROUTINE}) for _ in range(rounds)} <= {Lane.NOOD}


def test_who_can_only_listen_gets_the_alarms() -> None:
    """A receiver without a transmitter: nobody knows that it is there."""
    net = Net(2)
    sender, hearer = net.stations
    alarm = sender.shelf.file(Lane.NOOD, 3)
    sender.shelf.file(Lane.SPOED, 3)
    end = net.now + HOUR_S
    while net.now < end:
        for frame in sender.channel.send(net.now):
            hearer.hear([frame], net.now)
        net.now = max(net.now + 0.1, min(sender.channel.next_at(net.now), end))
    assert hearer.shelf.heads() == {alarm: 3}
    assert not sender.channel.peers()


def test_who_hears_nobody_is_seldom_on_the_air() -> None:
    net = Net(2)
    net.on[1] = False
    net.run(DAY_S)
    assert net.ether.spoken_s[0] < 0.01 * DAY_S


def test_a_station_that_begins_anew_goes_on_where_it_was() -> None:
    net = gathered(3)
    net.stations[0].shelf.file(Lane.SPOED, 200)
    net.run(30)
    for at in range(3):
        net.restart(at)
        net.stations[at].shelf.file(Lane.WELZIJN, 5)
        net.run(20)
    assert net.run(DAY_S, net.healed)


def test_a_station_that_was_away_catches_up() -> None:
    net = gathered(3)
    net.on[2] = False
    net.stations[0].shelf.file(Lane.SPOED, 50)
    net.run(2 * HOUR_S)
    net.on[2] = True
    assert net.run(2 * HOUR_S, net.healed)


def test_only_lanes_that_the_channel_carries_go_over_it() -> None:
    net = Net(2, msgspec.structs.replace(RADIO, carries=frozenset({Lane.NOOD})))
    alarm = net.stations[0].shelf.file(Lane.NOOD)
    net.stations[0].shelf.file(Lane.SPOED)
    net.run(HOUR_S)
    assert net.stations[1].shelf.heads() == {alarm: 1}


def test_a_lane_that_goes_another_way_stays_off_the_air_but_an_alarm_does_not() -> None:
    net = gathered(2)
    net.stations[0].channel.allow(2, frozenset({Lane.NOOD}))
    alarm = net.stations[0].shelf.file(Lane.NOOD)
    other = net.stations[0].shelf.file(Lane.SPOED)
    net.run(HOUR_S)
    assert net.stations[1].shelf.heads() == {alarm: 1}
    net.stations[0].channel.allow(2, frozenset(Lane))
    assert net.run(HOUR_S, net.healed)
    assert net.stations[1].shelf.heads() == {alarm: 1, other: 1}


@settings(max_examples=8, deadline=None)
@given(seed=st.integers(0, 1000), loss=st.sampled_from([0.0, 0.2]))
def test_the_duty_cycle_is_never_exceeded(seed: int, loss: float) -> None:
    net = Net(3, LORA, Faults(loss=loss), seed, line=line_of(LORA, 600))
    for station in net.stations:
        station.shelf.file(Lane.SPOED, 300, bytes(100))
        station.shelf.file(Lane.NOOD, 20, bytes(100))
    net.run(3 * HOUR_S)
    for side in range(3):
        mine = [spoken for spoken in net.ether.log if spoken.side == side]
        for at, first in enumerate(mine):
            hour = [one for one in mine[at:] if one.end <= first.begin + HOUR_S]
            assert sum(one.end - one.begin for one in hour) <= LORA.duty_cycle * HOUR_S
    assert net.run(3 * DAY_S, net.healed)


# bad input


def beacon(shelf: FakeShelf, told: Beacon) -> bytes:
    data = put_block([(BEACON, put_beacon(told, REGION_NAME, shelf.sign))])
    return put_piece(Piece(shelf.number, 9, len(data), 0, data))


def test_an_old_beacon_said_again_takes_nothing_away() -> None:
    net = gathered(2)
    one, other = net.stations
    log = one.shelf.file(Lane.SPOED, 5)
    assert net.run(HOUR_S, net.quiet)
    old = Beacon(sender=2, stamp=0, seqs={log: 1}, full=True)
    one.channel.receive(beacon(other.shelf, old), net.now)
    assert one.channel.backlog(2)[Lane.SPOED] == 0


def test_a_later_beacon_of_a_restored_node_does() -> None:
    net = gathered(2)
    one, other = net.stations
    log = one.shelf.file(Lane.SPOED, 5)
    assert net.run(HOUR_S, net.quiet)
    later = Beacon(sender=2, stamp=1 << 39, seqs={log: 1}, full=True)
    one.channel.receive(beacon(other.shelf, later), net.now)
    assert one.channel.backlog(2)[Lane.SPOED] == 4


@pytest.mark.parametrize(
    ("sender", "signer", "code"),
    [(2, 3, "beacon.bad_signature"), (99, 99, "channel.stranger"), (1, 1, "channel.own_number")],
)
def test_a_forged_beacon_counts_for_nothing(sender: int, signer: int, code: str) -> None:
    net = gathered(3)
    one = net.stations[0]
    one.shelf.strangers.add(99)
    before = one.channel.backlog(2)
    data = put_block(
        [(BEACON, put_beacon(Beacon(sender=sender, stamp=1 << 39, seqs={}, full=True), REGION_NAME,
                             FakeShelf(signer).sign))]
    )  # fmt: skip
    with pytest.raises(RemoteError) as refused:
        one.channel.receive(put_piece(Piece(sender, 9, len(data), 0, data)), net.now)
    assert refused.value.code == code
    assert one.channel.backlog(2) == before


@settings(max_examples=200, deadline=None)
@given(
    frames=st.lists(
        st.one_of(
            st.binary(max_size=220),
            st.builds(
                lambda number, size, index, data, left: put_piece(
                    Piece(2, number, size, index, data, left, True)
                ),
                st.integers(0, 255),
                st.integers(1, 5000),
                st.integers(0, 200),
                st.binary(min_size=1, max_size=192),
                st.integers(0, 255),
            ),
        ),
        max_size=60,
    )
)
def test_any_bytes_are_taken_or_refused_and_the_channel_goes_on(frames: list[bytes]) -> None:
    net = gathered(2)
    one = net.stations[0]
    one.hear(frames, net.now)
    log = net.stations[1].shelf.file(Lane.NOOD)
    assert net.run(2 * HOUR_S, lambda: one.shelf.heads().get(log) == 1)


def test_blocks_that_never_get_whole_are_kept_within_bounds() -> None:
    shelf = FakeShelf(1)
    channel = Channel(1, REGION_NAME, bytes(8), line_of(RADIO), shelf)
    for at in range(3000):
        piece = Piece(2, at % 256, 100_000 + at, at % 500, bytes(192))
        channel.receive(put_piece(piece), 1.0)
    assert len(channel._heard.blocks) <= heard.BLOCKS_MAX
    held = sum(block.held_bytes for block in channel._heard.blocks.values())
    assert held <= heard.BYTES_MAX


@given(st.binary(max_size=300))
def test_any_bytes_are_a_piece_or_refused(frame: bytes) -> None:
    try:
        piece = take_piece(frame)
    except RemoteError:
        return
    assert frame[0] >> 4 == BLOCK
    assert put_piece(piece) == frame


def test_turns_go_round() -> None:
    """With words at each station all the time, each has its turn before anybody has two."""
    net = gathered(4)
    for station in net.stations:
        station.shelf.file(Lane.ROUTINE, 1000, bytes(150))
    begin = len(net.frames)
    net.run(600)
    speakers = [at for _, at, _ in net.frames[begin:]]
    turns = [speakers[0], *(b for a, b in pairwise(speakers) if a != b)]
    assert turns[4:] == turns[:-4]
    assert log_of(1, REGION, Lane.ROUTINE) in net.stations[0].shelf.heads()


# what went wrong once


def with_logs(net: Net, count: int) -> None:
    """All have the same many logs."""
    for station in net.stations:
        for author in range(1000, 1000 + count):
            log = log_of(author, REGION, Lane.SPOED)
            station.shelf.write(log, wire(log, 1))
        station.shelf.version += 1


@pytest.mark.parametrize(
    ("properties", "loss"), [(SMALL, 0.1), (RADIO, 0.3), (LORA, 0.0), (TINY, 0.1)]
)
def test_a_beacon_of_many_pieces_comes_over(properties: Properties, loss: float) -> None:
    """Longer than a turn, or over bad air: what is missing of it goes again, not all of it."""
    net = Net(3, properties, Faults(loss=loss), line=line_of(properties, 600.0))
    with_logs(net, 400)

    def told() -> bool:
        peers = [peer for one in net.stations for peer in one.channel._peers.values()]
        return met(net) and all(peer.full for peer in peers)

    assert net.run(HOUR_S, told)


def test_who_does_not_hear_this_node_is_sent_nothing_in_vain() -> None:
    """A radio that only receives here: its beacons come in, and nothing gets to it."""
    net = Net(2)
    net.ether.hidden = {(0, 1)}
    net.stations[0].shelf.file(Lane.SPOED, 200)
    net.stations[0].shelf.file(Lane.NOOD, 20)
    net.run(HOUR_S)
    spoken_s = net.ether.spoken_s[0]
    net.run(6 * HOUR_S)
    assert net.ether.spoken_s[0] - spoken_s < 0.02 * 6 * HOUR_S
    assert net.stations[0].channel.doubtful(2, net.now)
    net.ether.hidden = set()
    assert net.run(2 * HOUR_S, net.healed)


def test_alarms_sent_blindly_don_t_hold_up_those_for_who_is_there() -> None:
    net = Net(2)
    net.on[1] = False
    net.stations[0].shelf.file(Lane.NOOD, 8)
    net.run(60)
    net.on[1] = True
    assert net.run(600, lambda: net.stations[0].channel.hears_me(2))
    alarm = net.stations[0].shelf.file(Lane.NOOD, 1)
    filed = net.now
    assert net.run(600, lambda: (alarm, 9) in net.stations[1].came_at)
    assert net.now - filed < 30


def test_who_stands_between_two_passes_an_alarm_on_at_once() -> None:
    """It is not left to the one who sent it: the other can't hear that one."""
    net = Net(3)
    net.ether.hidden = {(0, 2), (2, 0)}
    assert net.run(1800, lambda: len(net.stations[1].channel.peers()) == 2 and net.quiet())
    alarm = net.stations[0].shelf.file(Lane.NOOD, 1)
    filed = net.now
    assert net.run(600, lambda: (alarm, 1) in net.stations[2].came_at)
    assert net.now - filed < 30


def test_what_another_offers_does_not_stand_for_what_comes_before_it() -> None:
    net = gathered(3)
    one, two, three = net.stations
    log = log_of(99, REGION, Lane.SPOED)
    for shelf in (one.shelf, two.shelf):
        for seq in range(1, 15):
            shelf.write(log, wire(log, seq))
    batch = two.shelf.batch(log, 13, 1)
    assert batch is not None
    data = put_block([put_parcel(batch.signature, batch.wires)])
    for _ in range(2):
        one.channel.receive(put_piece(Piece(2, 200, len(data), 0, data)), net.now)
    one.shelf.version += 1
    net.on[1] = False
    assert net.run(60, lambda: three.shelf.heads().get(log) == 14)


@pytest.mark.parametrize("shape", ["chain", "star"])
@pytest.mark.parametrize("properties", [RADIO, SMALL, LORA])
def test_all_heal_where_not_everybody_hears_everybody(properties: Properties, shape: str) -> None:
    net = Net(5, properties, Faults(loss=0.1), line=line_of(properties, 60.0))
    for one in range(5):
        for other in range(5):
            near = abs(one - other) == 1 if shape == "chain" else 0 in (one, other)
            if not near:
                net.ether.hidden.add((one, other))
    for station in net.stations:
        station.shelf.file(Lane.SPOED, 20, bytes(100))
        station.shelf.file(Lane.NOOD, 2, bytes(100))
    assert net.run(3 * HOUR_S, net.healed)
    assert net.run(HOUR_S, net.quiet)


def test_long_entries_go_in_blocks_that_are_over_before_long() -> None:
    net = gathered(2, TINY)
    shelf = net.stations[0].shelf
    shelf.file(Lane.SPOED, 20, bytes(600))
    sizes = set[int]()

    def looked() -> bool:
        sizes.update(block.out.size for block in net.stations[0].channel._blocks)
        return net.healed()

    assert net.run(3 * HOUR_S, looked)
    assert max(sizes) <= channels.BLOCK_FRAMES * TINY.frame_bytes + 700


def test_when_all_have_all_only_beats_are_on_the_air() -> None:
    net = gathered(5, faults=Faults(loss=0.1))
    for station in net.stations:
        station.shelf.file(Lane.WELZIJN, 20)
    assert net.run(DAY_S, net.quiet)
    spoken_s = sum(net.ether.spoken_s)
    beats = 50
    net.run(beats * net.line.beat_s)
    least_s = RADIO.turnaround_s + RADIO.airtime_s(110)
    assert sum(net.ether.spoken_s) - spoken_s < 1.5 * 5 * beats * least_s


def test_what_peers_tell_is_kept_within_bounds() -> None:
    net = gathered(2)
    one, other = net.stations
    part = {log_of(author, REGION, Lane.SPOED): 1 for author in range(1, 15_000)}
    more = {log_of(author, REGION, Lane.NOOD): 1 for author in range(1, 15_000)}
    hear = one.channel._hear_beacon
    for at, seqs in enumerate((part, more), 1):
        told = Beacon(sender=2, stamp=(1 << 38) + at, seqs=seqs)
        message = put_beacon(told, REGION_NAME, other.shelf.sign)
        if at == 1:
            hear(2, message, net.now)
        else:
            with pytest.raises(RemoteError):
                hear(2, message, net.now)
    assert len(one.channel._peers[2].theirs) <= FRONTIER_LOGS_MAX


def test_a_block_that_breaks_off_leaves_nothing_behind() -> None:
    net = gathered(2)
    one, other = net.stations
    log = other.shelf.file(Lane.SPOED)
    batch = other.shelf.batch(log, 0, 1)
    assert batch is not None
    data = put_block([put_parcel(batch.signature, batch.wires), (99, b"?")])
    with pytest.raises(RemoteError):
        one.channel.receive(put_piece(Piece(2, 77, len(data), 0, data)), net.now)
    assert (2, 77) not in one.channel._heard._inside
    assert set(one.channel._heard._inside) <= set(one.channel._heard.blocks)


def test_what_is_learnt_from_other_lines_is_reckoned_with_once(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A coordination point hears forty others over TCP too: their word must cost little here."""
    net = gathered(2)
    one = net.stations[0]
    log = one.shelf.file(Lane.SPOED, 100)
    find, found = one.channel._find_lacking, list[float]()

    def counted(now: float) -> None:
        found.append(now)
        find(now)

    monkeypatch.setattr(one.channel, "_find_lacking", counted)
    for seq in range(1, 101):
        one.channel.learn(2, {log: seq}, net.now)
    one.channel.send(net.now)
    assert len(found) == 1
    assert one.channel.idle()


@pytest.mark.parametrize("properties", [RADIO, FAST, LORA])
def test_a_newcomer_gets_its_alarm_through_though_the_others_go_on_and_on(
    properties: Properties,
) -> None:
    net = Net(4, properties)
    net.on[3] = False
    assert net.run(1800, lambda: all(len(one.channel.peers()) == 2 for one in net.stations[:3]))
    for station in net.stations[:3]:
        station.shelf.file(Lane.ROUTINE, 3000, bytes(150))
    net.run(300)
    net.on[3] = True
    alarm = net.stations[3].shelf.file(Lane.NOOD)
    assert net.run(900, lambda: net.stations[0].shelf.heads().get(alarm) == 1)
