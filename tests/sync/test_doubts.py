# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""What others did not take is not sent for ever, holds up nothing else, and forks are proven.

Both over a line between two and on a channel that many share.
"""

from collections import Counter
from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from baken.bearers.memory import RADIO
from baken.kernel.audience import REGION, author_in_life, lane_of, log_of
from baken.kernel.entry import peek, read
from baken.kernel.errors import RemoteError
from baken.kernel.lane import Lane
from baken.kernel.signing import sign
from baken.sync import messages
from baken.sync.channel import Channel
from baken.sync.doubts import REFUSALS_MAX, WAIT_FIRST_S, WAIT_MAX_S, Doubts, contradiction
from baken.sync.messages import ENDS, ENTRY, RUN, WITNESS
from baken.sync.session import Session
from baken.sync.talk import Behind, Event, Forked, Line

from .ether import Net, Station
from .shelf import ONE, OTHER, START_S, FakeShelf, Side, Talk, signer_of, wire

BAD = log_of(7, REGION, Lane.ROUTINE)  # of an author that is not there
GOOD = log_of(8, REGION, Lane.ROUTINE)


def fill(shelf: FakeShelf, log: int, first: int, count: int, body: bytes = b"x" * 40) -> None:
    for seq in range(first, first + count):
        shelf.write(log, wire(log, seq, body))


def forks(events: Iterable[Event]) -> list[Forked]:
    return [event for event in events if isinstance(event, Forked)]


def parcels(talk: Talk, since: float, side: int = 0) -> int:
    """How many frames with entries a side sent from then on."""
    return sum(
        at >= since and by == side and frame[0] >> 4 in (ENTRY, RUN) for at, by, frame in talk.sent
    )


def split(one: FakeShelf, other: FakeShelf, log: int, same: int, mine: int, theirs: int) -> None:
    """Two histories of one log that part after so many entries."""
    for shelf, more, body in ((one, mine, b"mine"), (other, theirs, b"theirs")):
        fill(shelf, log, 1, same)
        fill(shelf, log, same + 1, more, body)


# waits


@given(st.lists(st.floats(0, 5000), max_size=60))
def test_the_wait_doubles_within_its_bounds(pauses: list[float]) -> None:
    doubts, now, waits = Doubts(), START_S, []
    for pause in pauses:
        doubts.refused(OTHER, BAD, 5, now)
        assert doubts.holds(OTHER, BAD)
        waits.append(doubts.next_at() - now)
        assert 0 < waits[-1] <= WAIT_MAX_S
        now = max(doubts.next_at(), now + pause)
        doubts.wake(now)
        assert not doubts.holds(OTHER, BAD)
        assert doubts.tries(OTHER, BAD) == 1
    expected = [min(WAIT_FIRST_S * 2**at, WAIT_MAX_S) for at in range(len(waits))]
    assert waits == pytest.approx(expected, abs=1e-5)


def test_refused_twice_in_one_round_doubles_once() -> None:
    doubts = Doubts()
    for _ in range(50):
        doubts.refused(OTHER, BAD, 5, START_S)
    assert doubts.next_at() == START_S + WAIT_FIRST_S


def test_a_wait_ends_at_once_where_it_was_taken_or_is_wanted_again() -> None:
    doubts = Doubts()
    for peer in (ONE, OTHER):
        for log in (BAD, GOOD):
            doubts.refused(peer, log, 5, START_S)
    doubts.taken(ONE, {BAD: 5, GOOD: 6})
    assert [doubts.holds(ONE, log) for log in (BAD, GOOD)] == [True, False]
    tried = [doubts.tries(ONE, GOOD)]
    for seq in (8, 12, 20, 36):
        doubts.taken(ONE, {GOOD: seq})
        tried.append(doubts.tries(ONE, GOOD))
    assert tried == [2, 4, 8, 16, 0], "0: as many as there are"
    doubts.again(OTHER)
    assert not doubts.any(OTHER)
    assert doubts.any(ONE)


def test_what_is_remembered_is_bounded() -> None:
    doubts = Doubts()
    for log in range(REFUSALS_MAX + 500):
        doubts.refused(OTHER, log, 5, START_S)
    assert sum(doubts.holds(OTHER, log) for log in range(REFUSALS_MAX + 500)) == REFUSALS_MAX


# a line


def refusing(log: int = BAD, count: int = 200) -> Talk:
    """One has a log that the other does not take."""
    talk = Talk()
    talk.other.shelf.refuses = lambda one, seq: one == log
    fill(talk.one.shelf, log, 1, count)
    return talk


def test_what_is_refused_goes_ever_more_rarely_and_no_more_than_one_entry() -> None:
    talk = refusing()
    talk.run(20)
    counts = []
    for hour in range(4):
        begin = START_S + 20 + hour * 3600
        talk.run(3600)
        counts.append(parcels(talk, begin))
    assert counts[0] <= 12, "4, 8, 16 s and so on"
    assert counts[1:] == [1, 1, 1] or sum(counts[1:]) <= 4
    assert talk.other.shelf.refused >= 8, "it is tried still"


def test_others_are_not_held_up_by_what_is_refused() -> None:
    """Over a line that needs its whole window: within 5 % of a line where nothing is refused."""

    def took_s(bad: bool) -> float:
        talk = Talk(Line(bitrate=64_000.0))
        talk.other.shelf.refuses = lambda log, seq: log == BAD
        if bad:
            fill(talk.one.shelf, BAD, 1, 3000)
        fill(talk.one.shelf, GOOD, 1, 3000)
        assert talk.run(600, until=lambda: talk.other.shelf.heads().get(GOOD) == 3000)
        return talk.now - START_S

    alone = took_s(bad=False)
    assert 10 < alone < took_s(bad=True) < 1.05 * alone


def test_what_is_wanted_again_comes_at_once() -> None:
    talk = refusing()
    talk.run(1800)
    assert talk.other.shelf.heads().get(BAD) is None
    talk.other.shelf.refuses = lambda log, seq: False
    talk.other.session.want_again()
    assert talk.run(5, until=talk.healed)


def test_without_a_word_it_is_tried_within_the_hour_and_then_all_of_it_comes() -> None:
    talk = refusing()
    talk.run(1800)
    talk.other.shelf.refuses = lambda log, seq: False
    assert talk.run(WAIT_MAX_S, until=talk.quiet)


def test_what_is_refused_from_a_number_on_is_taken_up_to_there() -> None:
    """A revoked author: what it wrote before counts, and the others' logs come through."""
    talk = Talk()
    talk.other.shelf.refuses = lambda log, seq: log == BAD and seq > 45
    fill(talk.one.shelf, BAD, 1, 100)
    fill(talk.one.shelf, GOOD, 1, 100)
    talk.run(600)
    heads = talk.other.shelf.heads()
    assert (heads[BAD], heads[GOOD]) == (45, 100) or 25 <= heads[BAD] <= 45
    assert heads[GOOD] == 100


def test_a_new_session_with_the_same_doubts_does_not_begin_anew() -> None:
    talk = refusing()
    talk.run(1800)
    session = talk.one.session
    talk.one.session = Session(
        ONE, b"laagveen", b"nonce--2", talk.pace, talk.one.shelf, session._doubts
    )
    talk.one.session.call(OTHER)
    before = talk.now
    talk.run(300)
    assert talk.one.session.met
    assert parcels(talk, before) <= 1


@pytest.mark.parametrize(("mine", "theirs"), [(3, 1), (1, 3), (2, 2), (60, 40)])
def test_both_sides_learn_of_a_fork_and_each_can_prove_it(mine: int, theirs: int) -> None:
    """Neither wrote the log; where both are equally far they find out with the next entry."""
    talk = Talk()
    split(talk.one.shelf, talk.other.shelf, BAD, 4, mine, theirs)
    talk.run(30)
    if mine == theirs:
        fill(talk.one.shelf, BAD, 5 + mine, 1, b"mine")
        talk.run(30)
    for side in talk.sides:
        (fork,) = forks(side.events)
        proven(side.shelf, fork)
    assert talk.run(300) is False
    assert all(len(forks(side.events)) == 1 for side in talk.sides)


def proven(shelf: FakeShelf, fork: Forked) -> None:
    """Anybody who has neither history can check that the author signed both."""
    assert fork.mine == shelf.hash(fork.log, fork.seq) != fork.theirs
    theirs = messages.take_witness(fork.proof)[1]
    third = FakeShelf(3)
    mine = Doubts().witness(shelf, 3, fork.log, fork.seq, START_S)
    assert mine is not None
    for at, entry in enumerate(messages.take_witness(mine)[1].wires):
        assert peek(entry) == (fork.log, fork.seq + at)
    assert peek(theirs.wires[0])[0] == fork.log
    assert contradiction(third, 3, fork.proof) is None, "it has nothing to hold it against"


@pytest.mark.parametrize("more", [0, 1, 5])
def test_the_author_learns_that_others_hold_another_history_of_its_log(more: int) -> None:
    """A backup was put back and somebody acted before it heard the others."""
    talk = Talk()
    log = talk.one.shelf.file(Lane.ROUTINE, 10)
    assert talk.run(10, until=talk.quiet)
    talk.one.shelf.cut(log, 7)
    talk.one.shelf.file(Lane.ROUTINE, 3 + more, b"again")
    talk.one.session, talk.other.session = talk.begin(ONE), talk.begin(OTHER)
    talk.one.session.call(OTHER)
    talk.run(20)
    (fork,) = forks(talk.one.events)
    assert (fork.log, fork.seq) == (log, 10)
    assert fork.theirs == talk.other.shelf.hash(log, 10)
    assert len(forks(talk.other.events)) == 1


def test_the_author_learns_that_others_hold_more_of_its_log() -> None:
    talk = Talk()
    log = talk.one.shelf.file(Lane.ROUTINE, 10)
    assert talk.run(10, until=talk.quiet)
    talk.one.shelf.cut(log, 7)
    talk.one.session, talk.other.session = talk.begin(ONE), talk.begin(OTHER)
    talk.one.session.call(OTHER)
    talk.run(20, until=talk.quiet)
    assert Behind(OTHER, log, 10) in talk.one.events
    assert not any(isinstance(event, Behind) for event in talk.other.events)
    assert talk.one.shelf.heads()[log] == 10, "and gets it back"
    assert not forks(talk.one.events)


def test_the_log_of_an_earlier_life_is_ones_own_too() -> None:
    talk = Talk()
    log = log_of(author_in_life(ONE, 2), REGION, Lane.ROUTINE)
    fill(talk.other.shelf, log, 1, 3)
    assert talk.run(20, until=talk.quiet)
    assert Behind(OTHER, log, 3) in talk.one.events


def test_an_honest_line_shows_no_witness_and_says_its_ends_once() -> None:
    talk = Talk()
    for side in talk.sides:
        side.shelf.file(Lane.ROUTINE, 30)
    assert talk.run(30, until=talk.quiet)
    talk.run(600)
    kinds = Counter((by, frame[0] >> 4) for _, by, frame in talk.sent)
    assert (kinds[0, ENDS], kinds[1, ENDS]) == (1, 1)
    assert not kinds[0, WITNESS] + kinds[1, WITNESS]


# witnesses that prove nothing


def witness(shelf: FakeShelf, log: int, seq: int) -> bytes:
    found = Doubts().witness(shelf, OTHER, log, seq, START_S)
    assert found is not None
    return found


def test_a_witness_that_was_changed_anywhere_proves_nothing() -> None:
    one, other = FakeShelf(ONE), FakeShelf(OTHER)
    split(one, other, BAD, 2, 2, 2)
    message = witness(other, BAD, 4)
    assert contradiction(one, OTHER, message) is not None
    for bit in range(8 * len(message)):
        spoilt = bytearray(message)
        spoilt[bit // 8] ^= 1 << bit % 8
        with pytest.raises(RemoteError):
            contradiction(one, OTHER, bytes(spoilt))


def test_nobody_can_frame_an_author_with_entries_that_it_signed() -> None:
    """Two of its entries under two numbers are no fork, in whatever frame they are shown."""
    one = FakeShelf(ONE)
    fill(one, BAD, 1, 6)
    for seq in range(1, 7):
        assert contradiction(one, OTHER, witness(one, BAD, seq)) is None
    signature = messages.take_witness(witness(one, BAD, 3))[1].signature
    for previous in range(6):
        before, wires = one.hash(BAD, previous), one.logs[BAD][3:4]
        assert before is not None
        with pytest.raises(RemoteError):
            contradiction(one, OTHER, messages.put_witness(before, signature, wires))


@given(st.binary(max_size=300))
def test_any_bytes_are_no_witness(message: bytes) -> None:
    with pytest.raises(RemoteError):
        contradiction(FakeShelf(ONE), OTHER, message)


def test_a_witness_of_a_log_from_another_region_does_not_count() -> None:
    one = FakeShelf(ONE)
    fill(one, BAD, 1, 1)
    entry = wire(BAD, 1, b"elsewhere")
    digest = read(entry, b"another region begins otherwise ").hash
    message = messages.put_witness(
        b"another region begins otherwise ", sign(signer_of(7), digest), [entry]
    )
    with pytest.raises(RemoteError, match=r"witness\.other_region"):
        contradiction(one, OTHER, message)


# a channel


def net_of(count: int = 2) -> Net:
    return Net(count, RADIO)


def airtime(net: Net, since: float, at: int) -> int:
    return sum(size for when, by, size in net.frames if when >= since and by == at)


def test_on_a_channel_what_is_refused_goes_ever_more_rarely() -> None:
    net = net_of()
    one, other = net.stations
    other.shelf.refuses = lambda log, seq: log == BAD
    fill(one.shelf, BAD, 1, 60)
    net.run(600)
    assert one.channel._doubts.any(2)
    quiet = net_of()
    quiet.run(600)
    talk_bytes, beacon_bytes = [], []
    for _ in range(2):
        begin = net.now
        net.run(3600)
        talk_bytes.append(airtime(net, begin, 0))
        begin = quiet.now
        quiet.run(3600)
        beacon_bytes.append(airtime(quiet, begin, 0))
    assert talk_bytes[1] < beacon_bytes[1] + 2000, "a try or two, with the answers to it"


def test_on_a_channel_others_are_not_held_up_by_what_is_refused() -> None:
    def took_s(bad: bool) -> float:
        net = net_of(3)
        for station in net.stations[1:]:
            station.shelf.refuses = lambda log, seq: log == BAD
        if bad:
            fill(net.stations[0].shelf, BAD, 1, 400)
        fill(net.stations[0].shelf, GOOD, 1, 400)
        goal = [station.shelf for station in net.stations[1:]]
        assert net.run(7200, until=lambda: all(s.heads().get(GOOD) == 400 for s in goal))
        return net.now - START_S

    assert took_s(bad=True) < 1.05 * took_s(bad=False) + 60, "but for the first blocks"


def test_on_a_channel_one_that_refuses_does_not_hold_up_those_that_take_it() -> None:
    net = net_of(3)
    net.stations[1].shelf.refuses = lambda log, seq: log == BAD
    fill(net.stations[0].shelf, BAD, 1, 100)
    third = net.stations[2].shelf
    assert net.run(1200, until=lambda: third.heads().get(BAD) == 100)
    assert net.stations[1].shelf.heads().get(BAD) is None


def test_on_a_channel_both_learn_of_a_fork() -> None:
    net = net_of()
    one, other = net.stations
    split(one.shelf, other.shelf, BAD, 4, 3, 1)
    assert net.run(1800, until=lambda: all(forks(station.events) for station in net.stations))
    for station in net.stations:
        (fork,) = forks(station.events)
        proven(station.shelf, fork)


def test_on_a_channel_the_author_learns_that_it_is_behind_and_gets_it_back() -> None:
    net = net_of()
    one = net.stations[0]
    log = one.shelf.file(Lane.ROUTINE, 10)
    assert net.run(600, until=net.quiet)
    one.shelf.cut(log, 7)
    net.restart(0)
    again: Station = net.stations[0]
    assert net.run(1200, until=lambda: again.shelf.heads()[log] == 10)
    assert Behind(2, log, 10) in again.events
    assert net.run(600, until=net.quiet), "and that it has it is told"


def test_on_a_channel_what_is_wanted_again_comes() -> None:
    net = net_of()
    one, other = net.stations
    other.shelf.refuses = lambda log, seq: log == BAD
    fill(one.shelf, BAD, 1, 20)
    net.run(1800)
    other.shelf.refuses = lambda log, seq: False
    other.channel.want_again()
    assert net.run(240, until=net.healed)


def test_a_side_and_a_channel_share_what_they_learnt() -> None:
    """One `Doubts` for all conversations: over which bearer it was refused does not matter."""
    doubts = Doubts()
    talk = refusing()
    talk.one.session = Session(ONE, b"laagveen", b"nonce--2", talk.pace, talk.one.shelf, doubts)
    talk.one.session.call(OTHER)
    talk.run(600)
    line = Net(2, RADIO).line
    channel = Channel(ONE, b"laagveen", b"nonce--3", line, talk.one.shelf, doubts)
    side: Side = talk.one
    assert doubts.any(OTHER)
    assert channel._doubts is side.session._doubts
    assert lane_of(BAD) is Lane.ROUTINE
