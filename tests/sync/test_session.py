# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Sessions: two nodes that talk over a line end up with the same acts.

The invariant: whatever a line does to frames, both sides get what they lack;
where it does nothing to them, each gets exactly that and once.
"""

from collections.abc import Callable
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from baken.bearers.contract import Properties
from baken.bearers.memory import Faults, MemoryLine
from baken.kernel.audience import OFFICES, REGION, log_of
from baken.kernel.lane import Lane
from baken.sync.flight import RETRY_FIRST_S
from baken.sync.messages import ENTRY, FRONTIER, HELLO, RUN
from baken.sync.session import FULL_EVERY_S
from baken.sync.talk import Line

from .shelf import ONE, OTHER, START_S, FakeShelf, Talk, meetings, wire

BIG = Line(frame_bytes=60_000)
SMALL = Line(frame_bytes=200)
RADIO = Line(frame_bytes=200, bitrate=1200, beat_s=60)

LOTS = st.lists(
    st.tuples(
        st.sampled_from([ONE, OTHER]),
        st.sampled_from(Lane),
        st.sampled_from([REGION, OFFICES]),
        st.integers(1, 30),
        st.integers(0, 120),
    ),
    max_size=8,
)
TROUBLE = st.builds(
    Faults,
    latency_s=st.sampled_from([0.0, 0.05, 1.0]),
    jitter_s=st.sampled_from([0.0, 0.2, 2.0]),
    loss=st.sampled_from([0.0, 0.1, 0.3]),
    repeat=st.sampled_from([0.0, 0.3]),
    spoil=st.sampled_from([0.0, 0.1]),
)
LINES = st.sampled_from([BIG, SMALL, Line(frame_bytes=1400, ack_after_s=1.0), RADIO])


def kind_of(frame: bytes) -> int:
    return frame[0] >> 4


def entries_sent(talk: Talk, side: int) -> list[float]:
    """When this side sent a frame with entries."""
    return [at for at, by, frame in talk.sent if by == side and kind_of(frame) in (ENTRY, RUN)]


def give(shelf: FakeShelf, other: FakeShelf, log: int, count: int) -> None:
    """Let a shelf have the first entries of a log of the other, as if heard elsewhere."""
    for entry in other.logs[log][:count]:
        shelf.write(log, entry)
    shelf.version += 1


# healing


@settings(max_examples=60)
@given(before=LOTS, after=LOTS, faults=TROUBLE, line=LINES, seed=st.integers(0, 1 << 32),
       both_call=st.booleans())  # fmt: skip
def test_both_sides_heal_whatever_the_line_does(
    before: list[tuple[int, Lane, int, int, int]],
    after: list[tuple[int, Lane, int, int, int]],
    faults: Faults,
    line: Line,
    seed: int,
    both_call: bool,
) -> None:
    talk = Talk(line, faults, seed, both_call=both_call)
    for number, lane, audience, count, size in before:
        talk.shelves[number - 1].file(lane, count, bytes(size), audience)
    talk.run(10)
    for number, lane, audience, count, size in after:
        talk.shelves[number - 1].file(lane, count, bytes(size), audience)
        talk.run(1)
    assert talk.run(7200, until=talk.quiet), "not healed within two hours"


@given(
    logs=st.lists(
        st.tuples(
            st.sampled_from([ONE, OTHER]),
            st.sampled_from(Lane),
            st.integers(1, 60),
            st.integers(0, 60),
        ),
        max_size=8,
        unique_by=lambda lot: lot[:2],
    ),
    line=st.sampled_from([BIG, SMALL, RADIO]),
)
def test_without_loss_exactly_what_lacks_is_sent_and_once(
    logs: list[tuple[int, Lane, int, int]], line: Line
) -> None:
    talk = Talk(line)
    lacking: dict[int, list[tuple[int, int]]] = {ONE: [], OTHER: []}
    for author, lane, count, known in logs:
        mine, theirs = talk.shelves[author - 1], talk.shelves[2 - author]
        log = mine.file(lane, count)
        give(theirs, mine, log, known)
        lacking[theirs.number] += [(log, seq) for seq in range(known + 1, count + 1)]
    assert talk.run(600, until=talk.quiet)
    for shelf in talk.shelves:
        assert sorted(shelf.came) == sorted(lacking[shelf.number])


def test_each_is_sent_only_what_it_carries() -> None:
    """A support point is no member of the offices' audience, so nothing of it goes there."""

    def carries(peer: int, log: int) -> bool:
        return peer == ONE or log >> 2 & 0x7FFFF == REGION

    talk = Talk(BIG, carries=carries)
    told = talk.one.shelf.file(Lane.ROUTINE, 3)
    talk.one.shelf.file(Lane.NOOD, 3, audience=OFFICES)
    assert talk.run(60, until=talk.quiet)
    assert set(talk.other.shelf.logs) == {told}


def test_a_node_in_between_hands_on_what_it_heard() -> None:
    talk = Talk(BIG)
    third = FakeShelf(3)
    log = third.file(Lane.SPOED, 5)
    give(talk.one.shelf, third, log, 5)
    assert talk.run(60, until=talk.quiet)
    assert talk.other.shelf.logs[log] == third.logs[log]


# meeting


@pytest.mark.parametrize("calls", ["one", "other", "both"])
def test_either_side_may_call(calls: str) -> None:
    talk = Talk(SMALL, both_call=calls == "both")
    if calls == "other":
        talk.one.session.peer = None
        talk.other.session.call(ONE)
    talk.one.shelf.file(Lane.ROUTINE)
    talk.other.shelf.file(Lane.ROUTINE)
    assert talk.run(10, until=talk.quiet)
    assert meetings(talk.one) == meetings(talk.other) == 1


def test_where_nobody_calls_nobody_speaks() -> None:
    talk = Talk(SMALL)
    talk.one.session.peer = None
    talk.run(60)
    assert not talk.sent


def test_nothing_but_hellos_is_said_before_both_have_proven_who_they_are() -> None:
    talk = Talk(SMALL)
    talk.one.shelf.file(Lane.NOOD, 3)
    talk.run(10, until=talk.met)
    first = next(at for at, _, frame in talk.sent if kind_of(frame) != HELLO)
    assert all(at <= first for at, _, frame in talk.sent if kind_of(frame) == HELLO)
    assert not talk.one.errors
    assert not talk.other.errors


def test_no_entry_goes_before_the_other_told_how_far_it_is() -> None:
    talk = Talk(SMALL)
    log = talk.one.shelf.file(Lane.ROUTINE, 40)
    give(talk.other.shelf, talk.one.shelf, log, 40)
    assert talk.run(60, until=talk.quiet)
    assert entries_sent(talk, 0) == []


def never_meets(talk: Talk) -> bool:
    talk.one.shelf.file(Lane.NOOD)
    talk.other.shelf.file(Lane.NOOD)
    talk.run(60)
    return not (talk.one.session.met or talk.other.session.met or talk.one.shelf.came)


def test_a_stranger_is_never_met() -> None:
    talk = Talk(SMALL)
    talk.other.shelf.strangers = {ONE}
    assert never_meets(talk)
    assert {error.code for error in talk.other.errors} == {"hello.stranger"}


def test_another_region_is_never_met() -> None:
    talk = Talk(SMALL)
    talk.other.session._region = b"bergland"
    assert never_meets(talk)
    assert {error.code for error in talk.other.errors} == {"hello.other_region"}


def test_one_without_the_key_of_the_pair_is_never_met() -> None:
    talk = Talk(SMALL)
    talk.other.shelf.pair_key = lambda peer: bytes(32)  # type: ignore[method-assign]
    assert never_meets(talk)
    assert {error.code for error in talk.other.errors} == {"message.bad_check"}


def test_an_echo_of_oneself_is_never_met() -> None:
    talk = Talk(SMALL)
    for at in range(100):
        talk.one.hear(talk.one.session.send(at), at)
    assert not talk.one.session.met
    assert {error.code for error in talk.one.errors} == {"hello.stranger"}


def test_one_who_calls_for_a_third_is_never_met() -> None:
    """The caller knows whom it called; another member that answers is not that one."""
    talk = Talk(SMALL)
    talk.one.session.call(3)
    assert never_meets(talk)


def test_a_lost_hello_in_any_place_costs_a_while_and_not_the_meeting() -> None:
    for lost in range(4):
        talk = Talk(SMALL)
        hellos = 0

        def drop(frames: list[bytes], lost: int = lost) -> list[bytes]:
            nonlocal hellos
            kept = []
            for frame in frames:
                if kind_of(frame) == HELLO:
                    hellos += 1
                    if hellos == lost + 1:
                        continue
                kept.append(frame)
            return kept

        filtered(talk, drop)
        talk.one.shelf.file(Lane.ROUTINE, 3)
        talk.other.shelf.file(Lane.ROUTINE, 3)
        assert talk.run(20, until=talk.quiet), f"hello {lost} lost"


def filtered(talk: Talk, keep: Callable[[list[bytes]], list[bytes]]) -> None:
    """Let only some frames through, in both directions."""

    def filtering(real: Callable[[], list[bytes]]) -> Callable[[], list[bytes]]:
        return lambda: keep(real())

    for end in talk.wire.ends:
        end.take = filtering(end.take)  # type: ignore[method-assign]


def test_a_lost_frontier_is_asked_for_again() -> None:
    talk = Talk(SMALL)
    lost: list[bytes] = []

    def drop(frames: list[bytes]) -> list[bytes]:
        first = [frame for frame in frames if kind_of(frame) == FRONTIER][: max(0, 2 - len(lost))]
        lost.extend(first)
        return [frame for frame in frames if frame not in first]

    filtered(talk, drop)
    talk.one.shelf.file(Lane.ROUTINE, 3)
    talk.other.shelf.file(Lane.ROUTINE, 3)
    assert talk.run(20, until=talk.quiet)
    assert len(lost) == 2


# beginning anew


@pytest.mark.parametrize("who", [0, 1], ids=["caller", "called"])
@pytest.mark.parametrize("loses", [False, True], ids=["keeps_its_logs", "lost_its_logs"])
def test_a_peer_that_begins_anew_is_met_again(who: int, loses: bool) -> None:
    talk = Talk(SMALL)
    talk.one.shelf.file(Lane.ROUTINE, 5)
    talk.other.shelf.file(Lane.SPOED, 5)
    assert talk.run(10, until=talk.quiet)
    side = talk.sides[who]
    if loses:
        for log in [log for log in side.shelf.logs if log >> 21 != side.shelf.number]:
            side.shelf.cut(log, 0)
        side.shelf.version += 1
    side.session = talk.begin(side.shelf.number)
    side.session.call(3 - side.shelf.number)
    talk.one.shelf.file(Lane.NOOD)
    talk.other.shelf.file(Lane.NOOD)
    assert talk.run(30, until=talk.quiet)
    assert meetings(talk.sides[1 - who]) == 2


@given(seed=st.integers(0, 1 << 32), moments=st.lists(st.integers(1, 60), min_size=1, max_size=4))
@settings(max_examples=25)
def test_restarts_on_a_line_that_delays_and_repeats_heal_too(seed: int, moments: list[int]) -> None:
    """Frames of the session before still arrive in the next one."""
    faults = Faults(latency_s=0.5, jitter_s=5.0, repeat=0.5, loss=0.1)
    talk = Talk(SMALL, faults, seed)
    for at, wait_s in enumerate(moments):
        talk.one.shelf.file(Lane.ROUTINE, 3)
        talk.other.shelf.file(Lane.SPOED, 3)
        talk.run(wait_s)
        side = talk.sides[at % 2]
        side.session = talk.begin(side.shelf.number)
        side.session.call(3 - side.shelf.number)
    assert talk.run(3600, until=talk.quiet)


def test_what_was_said_in_an_earlier_session_does_not_count() -> None:
    first = Talk(SMALL, seed=1)
    log = first.one.shelf.file(Lane.ROUTINE, 10)
    assert first.run(10, until=first.quiet)
    recorded = [frame for _, by, frame in first.sent if by == 1]

    talk = Talk(SMALL, seed=2)  # the same two, but the other has lost everything
    give(talk.one.shelf, first.one.shelf, log, 10)
    for _ in range(50):
        talk.one.hear(recorded, talk.now)
        assert talk.one.session.theirs.get(log, 0) <= len(talk.other.shelf.logs.get(log, []))
        talk.run(0.5)
    assert talk.run(60, until=talk.quiet)
    assert [seq for _, seq in talk.other.shelf.came if seq <= 10]
    assert talk.other.shelf.logs[log] == first.one.shelf.logs[log]


def test_frames_of_this_session_that_come_again_change_nothing() -> None:
    talk = Talk(SMALL)
    talk.one.shelf.file(Lane.ROUTINE, 10)
    assert talk.run(10, until=talk.quiet)
    recorded = [frame for _, by, frame in talk.sent if by == 1]
    talk.one.shelf.file(Lane.ROUTINE, 10)
    for _ in range(20):
        talk.one.hear(recorded, talk.now)
        talk.run(0.5)
    assert talk.run(60, until=talk.quiet)
    assert not talk.one.errors


# what is said


def test_frontiers_are_told_in_full_at_first_and_then_as_what_changed() -> None:
    talk = Talk(BIG)
    for lane in Lane:
        talk.one.shelf.file(lane, 5)
        talk.one.shelf.file(lane, 5, audience=OFFICES)
    assert talk.run(10, until=talk.quiet)
    before = len(talk.sent)
    for _ in range(5):
        talk.one.shelf.file(Lane.ROUTINE)
        assert talk.run(5, until=talk.quiet)
    told = [frame for _, _, frame in talk.sent[before:] if kind_of(frame) == FRONTIER]
    assert told
    assert max(map(len, told)) <= 20
    assert {flags_of(frame) & 1 for frame in told} == {0}


def flags_of(frame: bytes) -> int:
    """The flags of a frontier that fits its frame."""
    return frame[2]


def test_a_frontier_is_told_in_full_now_and_then() -> None:
    talk = Talk(BIG)
    talk.one.shelf.file(Lane.ROUTINE)
    talk.run(3 * FULL_EVERY_S + 10)
    full = [at for at, by, f in talk.sent if by == 0 and kind_of(f) == FRONTIER and flags_of(f) & 1]
    assert len(full) == 4
    assert all(later - at >= FULL_EVERY_S for at, later in pairwise(full))


def test_a_beat_breaks_the_silence() -> None:
    talk = Talk(Line(beat_s=15))
    talk.run(300)
    for side in (0, 1):
        spoke = [at for at, by, _ in talk.sent if by == side and at > START_S + 1]
        assert max(later - at for at, later in pairwise(spoke)) <= 15.1
        assert len(spoke) <= 300 / 15 + 5


def test_both_sides_note_when_they_last_heard_the_other() -> None:
    talk = Talk(Line(beat_s=15))
    talk.run(100)
    for side in talk.sides:
        assert side.session.heard_at is not None
        assert talk.now - side.session.heard_at <= 16


def test_what_was_handed_to_the_bearer_is_told_once_and_only_when_it_went() -> None:
    talk = Talk(Line(frame_bytes=200, bitrate=1200, beat_s=60))
    talk.run(10, until=talk.met)
    talk.run(2)
    log = talk.one.shelf.file(Lane.ROUTINE, 1, bytes(500))
    gone: list[bytes] = []
    while not (handed := talk.one.session.handed()):
        talk.now += 0.5
        gone += [f for f in talk.one.session.send(talk.now) if kind_of(f) == ENTRY]
    assert handed == {OTHER: {log: 1}}
    assert gone[-1][0] & 1, "the last frame of the entry has gone"
    assert talk.one.session.handed() == {}


def test_a_confirmation_may_wait_and_is_not_forgotten() -> None:
    talk = Talk(Line(ack_after_s=5.0, beat_s=60.0))
    talk.run(5, until=talk.met)
    talk.run(8)
    talk.one.shelf.file(Lane.ROUTINE)
    talk.run(1)
    talk.one.shelf.file(Lane.ROUTINE)
    talk.run(1)
    assert talk.healed()
    assert not talk.other.session.idle(), "it still owes a confirmation"
    assert talk.run(10, until=talk.quiet)


# lanes and bounds


def test_a_nood_entry_filed_now_goes_before_any_further_routine_frame() -> None:
    talk = Talk(RADIO)
    talk.one.shelf.file(Lane.ROUTINE, 200)
    talk.run(60)
    assert entries_sent(talk, 0), "it is busy with the backlog"
    nood = talk.one.shelf.file(Lane.NOOD)
    filed_at = talk.now
    came = talk.other.shelf.logs
    assert talk.run(60, until=lambda: nood in came)
    assert talk.now - filed_at < 4.0
    assert not talk.healed(), "the backlog is not through yet"


def test_a_nood_entry_cuts_in_between_the_frames_of_one_routine_message() -> None:
    talk = Talk(RADIO)
    long = talk.one.shelf.file(Lane.ROUTINE, 1, bytes(6000))  # 40 s of airtime
    talk.run(15)
    nood = talk.one.shelf.file(Lane.NOOD)
    filed_at = talk.now
    assert talk.run(60, until=lambda: nood in talk.other.shelf.logs)
    assert talk.now - filed_at < 4.0
    assert long not in talk.other.shelf.logs
    assert talk.run(120, until=talk.quiet)


def test_lanes_go_in_their_order() -> None:
    talk = Talk(RADIO)
    logs = [talk.one.shelf.file(lane, 40) for lane in reversed(Lane)]
    assert talk.run(600, until=talk.quiet)
    last = {log: at for at, (log, _) in enumerate(talk.other.shelf.came)}
    assert sorted(logs, key=lambda log: last[log]) == logs[::-1]


def test_logs_of_one_lane_take_turns() -> None:
    talk = Talk(RADIO)
    logs = [talk.one.shelf.file(Lane.ROUTINE, 60, audience=a) for a in (REGION, OFFICES)]
    talk.run(25)
    assert all(log in talk.other.shelf.logs for log in logs)


def test_a_line_carries_only_its_lanes() -> None:
    talk = Talk(Line(lanes=frozenset({Lane.NOOD, Lane.SPOED})))
    for lane in Lane:
        talk.one.shelf.file(lane, 3)
    talk.run(30)
    assert {log & 3 for log in talk.other.shelf.logs} == {Lane.NOOD, Lane.SPOED}
    assert talk.one.session.idle()


def test_no_more_is_under_way_than_the_window() -> None:
    line = Line(frame_bytes=200, window_bytes=4000)
    talk = Talk(line, Faults(latency_s=1.0))
    talk.one.shelf.file(Lane.ROUTINE, 500)
    talk.run(10, until=talk.met)
    talk.run(3)
    most = 0
    while not talk.quiet():
        talk.run(0.5)
        most = max(most, sum(talk.one.session._under_way.values()))
        assert talk.now < START_S + 600
    assert 0 < most <= line.window_bytes + 20 * 80 + 64


def test_on_a_slow_line_frames_and_window_are_a_matter_of_seconds() -> None:
    """Else a nood entry waits behind one frame of six minutes."""
    talk = Talk(Line(frame_bytes=60_000, bitrate=1200, beat_s=60))
    talk.one.shelf.file(Lane.ROUTINE, 20, bytes(4000))
    talk.run(60)
    nood = talk.one.shelf.file(Lane.NOOD)
    filed_at = talk.now
    assert talk.run(60, until=lambda: nood in talk.other.shelf.logs)
    assert talk.now - filed_at < 10
    assert max(len(frame) for _, _, frame in talk.sent) <= 300


def slow_cable(bitrate: float, logs: int, count: int) -> tuple[Talk, int]:
    """A line like a TCP connection: loses nothing, says nothing of its speed, and is slow."""
    talk = Talk(Line(frame_bytes=60_000, beat_s=5))
    cable = Properties(frame_bytes=60_000, bitrate=bitrate)
    talk.wire = MemoryLine(lambda: talk.now, talk.rng, cable, Faults(latency_s=0.1))
    shelf = talk.one.shelf
    for author in range(logs):
        log = log_of(100 + author, REGION, Lane.ROUTINE)
        for seq in range(1, count + 1):
            shelf.write(log, wire(log, seq, bytes(200)))
    shelf.version += 1
    return talk, sum(len(entry) for entries in shelf.logs.values() for entry in entries)


@pytest.mark.parametrize("logs", [1, 50])
@pytest.mark.parametrize("bitrate", [16_000.0, 64_000.0, 2_000_000.0])
def test_a_line_that_does_not_say_how_slow_it_is_is_neither_flooded_nor_left_idle(
    bitrate: float, logs: int
) -> None:
    """Sending again what only waits in a queue would make the queue longer, without end."""
    talk, payload = slow_cable(bitrate, logs, 1000 // logs)
    assert talk.run(3600, until=talk.quiet)
    assert talk.now - START_S <= 1.1 * payload * 8 / bitrate + 5
    assert sum(len(frame) for _, by, frame in talk.sent if by == 0) <= 1.1 * payload
    assert len(talk.other.shelf.came) == len(set(talk.other.shelf.came))


def test_nood_does_not_wait_behind_all_that_a_slow_cable_could_hold() -> None:
    talk, _ = slow_cable(64_000.0, 50, 40)
    talk.run(20)
    nood = talk.one.shelf.file(Lane.NOOD)
    filed_at = talk.now
    assert talk.run(60, until=lambda: nood in talk.other.shelf.logs)
    assert talk.now - filed_at < 6
    assert not talk.healed()


@pytest.mark.parametrize("bitrate", [1200.0, 9600.0])
def test_airtime_is_never_exceeded(bitrate: float) -> None:
    line = Line(frame_bytes=200, bitrate=bitrate, beat_s=60)
    talk = Talk(line)
    talk.one.shelf.file(Lane.ROUTINE, 300)
    talk.run(100)
    for side in (0, 1):
        spent, burst = 0.0, 2 * line.frame_bytes
        for at, by, frame in talk.sent:
            if by == side:
                spent += len(frame)
                assert spent <= (at - START_S) * bitrate / 8 + burst + line.frame_bytes


def test_a_slow_line_is_used_well() -> None:
    """1.10 times what the payload alone takes, at 1200 bit/s without loss: docs of the link."""
    talk = Talk(RADIO)
    log = talk.one.shelf.file(Lane.ROUTINE, 400, bytes(60))
    payload = sum(map(len, talk.one.shelf.logs[log])) + 64 * 400 / 20
    assert talk.run(3600, until=talk.healed)
    assert talk.now - START_S <= 1.10 * payload * 8 / 1200 + 5


@pytest.mark.parametrize("lane", [Lane.NOOD, Lane.ROUTINE])
def test_what_was_lost_goes_again_before_long(lane: Lane) -> None:
    talk = Talk(SMALL)
    talk.run(5, until=talk.met)
    talk.run(3)
    lost = 0

    def drop(frames: list[bytes]) -> list[bytes]:
        nonlocal lost
        entries = [frame for frame in frames if kind_of(frame) in (ENTRY, RUN)]
        if entries and not lost:
            lost += 1
            return []
        return frames

    filtered(talk, drop)
    talk.one.shelf.file(lane)
    filed_at = talk.now
    assert talk.run(20, until=talk.healed)
    assert lost == 1
    assert RETRY_FIRST_S <= talk.now - filed_at < RETRY_FIRST_S + 1


def test_a_lost_confirmation_is_given_again() -> None:
    """The one that sends again learns at once that all is well, and stops."""
    talk = Talk(SMALL)
    talk.run(5, until=talk.met)
    talk.run(3)
    lost: list[bytes] = []

    def drop(frames: list[bytes]) -> list[bytes]:
        told = [
            f for f in frames if kind_of(f) == FRONTIER and flags_of(f) & 1 == 0 and len(f) > 11
        ]
        if told and not lost and talk.healed():
            lost.extend(told)
            return [frame for frame in frames if frame not in told]
        return frames

    filtered(talk, drop)
    talk.one.shelf.file(Lane.ROUTINE, 10)
    filed_at = talk.now
    assert talk.run(30, until=talk.quiet)
    assert lost
    assert talk.now - filed_at < RETRY_FIRST_S + 1
    assert len(talk.other.shelf.came) == 20


# idle


@given(lots=LOTS, faults=TROUBLE, line=LINES, seed=st.integers(0, 1 << 32))
@settings(max_examples=25)
def test_who_says_it_is_idle_says_nothing_but_beats(
    lots: list[tuple[int, Lane, int, int, int]], faults: Faults, line: Line, seed: int
) -> None:
    talk = Talk(line, faults, seed)
    for number, lane, audience, count, size in lots:
        talk.shelves[number - 1].file(lane, count, bytes(size), audience)
    assert talk.run(7200, until=lambda: all(side.session.idle() for side in talk.sides))
    assert talk.healed()
    before = len(talk.sent)
    talk.run(FULL_EVERY_S * 2)
    late = {kind_of(frame) for _, _, frame in talk.sent[before:]}
    assert late <= {FRONTIER, HELLO}
    talk.one.shelf.file(Lane.ROUTINE)
    assert not talk.one.session.idle()
    assert sum(talk.one.session.backlog(OTHER).values()) == 1


def test_between_its_moments_a_session_has_nothing_to_say() -> None:
    talk = Talk(Line(beat_s=15))
    talk.one.shelf.file(Lane.ROUTINE, 3)
    talk.run(5, until=talk.quiet)
    session = talk.one.session
    for _ in range(20):
        due = session.next_at(talk.now)
        assert due > talk.now
        assert session.send(talk.now + (due - talk.now) * 0.99) == []
        talk.now = due
        assert session.send(talk.now)
