# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Sessions against whoever can put frames on the line, members of the charter too.

The invariant: hostile bytes give a `RemoteError` and nothing else; what is kept is
bounded; and the honest conversation goes on.
"""

import tracemalloc
from collections.abc import Iterable
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from baken.kernel import entry as entries
from baken.kernel.audience import AUTHOR_MAX, REGION, SEQ_MAX, log_of, node_of
from baken.kernel.entry import Head, genesis
from baken.kernel.errors import RemoteError
from baken.kernel.lane import Lane
from baken.kernel.seal import AudienceKey
from baken.kernel.signing import signer
from baken.node.node import Node
from baken.sync import messages
from baken.sync.budget import Budget
from baken.sync.frames import HALF_BYTES_MAX, cut
from baken.sync.messages import (
    FRONTIER,
    FRONTIER_LOGS_MAX,
    HELLO,
    NO_NONCE,
    RUN,
    Frontier,
    Hello,
    Parcel,
)
from baken.sync.session import Session
from baken.sync.talk import Line
from tests.area import CPO, DESK, OND, a_report, node_at, parcels_of
from tests.area import START_S as START

from .shelf import ONE, OTHER, REGION_NAME, START_S, FakeShelf, Talk, pair_key, wire

SMALL = Line(frame_bytes=200)
MEMORY_BYTES_MAX = 6 * HALF_BYTES_MAX
STRANGER_MEMORY_BYTES_MAX = 50_000
PIECES = st.lists(st.binary(max_size=220), max_size=30)


def busy_talk(seed: int = 0) -> Talk:
    """Two that have met and have something to say."""
    talk = Talk(SMALL, seed=seed)
    talk.one.shelf.file(Lane.ROUTINE, 10)
    talk.other.shelf.file(Lane.SPOED, 10)
    assert talk.run(20, until=talk.quiet)
    return talk


def goes_on(talk: Talk) -> bool:
    """Does the honest conversation still work?"""
    talk.one.shelf.file(Lane.NOOD)
    talk.other.shelf.file(Lane.ROUTINE, 3)
    return talk.run(300, until=talk.quiet)


@settings(max_examples=50)
@given(frames=PIECES)
def test_any_bytes_before_the_meeting_give_a_remote_error_and_no_more(frames: list[bytes]) -> None:
    session = Session(ONE, REGION_NAME, bytes(8), SMALL, FakeShelf(ONE))
    for frame in frames:
        try:
            assert session.receive(frame, START_S) == []
        except RemoteError:
            continue
    assert not session.met


def strange_frames(count: int) -> Iterable[bytes]:
    """Frames of one who can't prove anything: garbage, halves of every kind, made-up hellos."""
    rng = Random(11)
    for at in range(count):
        match at % 4:
            case 0:
                yield rng.randbytes(rng.randrange(1, 200))
            case 1:  # the first half of a long message
                yield bytes((rng.randrange(1, 16) << 4, at & 255)) + bytes(198)
            case 2:  # half of what may be a hello
                yield bytes((HELLO << 4, at & 255)) + rng.randbytes(30)
            case _:
                hello = Hello(OTHER, REGION_NAME, rng.randbytes(8), NO_NONCE)
                (frame,) = cut(HELLO, at, messages.put_hello(hello, rng.randbytes(32)), 200)
                yield frame


def test_a_hundred_thousand_frames_of_a_stranger_leave_nothing_behind() -> None:
    session = Session(ONE, REGION_NAME, bytes(8), SMALL, FakeShelf(ONE))
    told = 0
    tracemalloc.start()
    for frame in strange_frames(100_000):
        try:
            assert session.receive(frame, START_S) == []
        except RemoteError:
            told += 1
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < STRANGER_MEMORY_BYTES_MAX
    assert told > 70_000
    assert not session.met
    assert session.peer is None


@settings(max_examples=50)
@given(frames=PIECES)
def test_any_bytes_in_the_middle_of_a_talk_do_not_end_it(frames: list[bytes]) -> None:
    talk = busy_talk()
    for frame in frames:
        talk.one.hear([frame], talk.now)
        talk.other.hear([frame], talk.now)
        talk.run(0.2)
    assert goes_on(talk)


@settings(max_examples=50)
@given(seed=st.integers(0, 1 << 32))
def test_frames_of_this_talk_changed_anywhere_do_not_end_it(seed: int) -> None:
    """Also what was recorded earlier, in any order: spoilt, cut short, made longer, joined."""
    talk, rng = busy_talk(seed), Random(seed)
    recorded = [frame for _, _, frame in talk.sent]
    for _ in range(40):
        frame = bytearray(rng.choice(recorded))
        match rng.randrange(5):
            case 0:
                frame[rng.randrange(len(frame))] ^= 1 << rng.randrange(8)
            case 1:
                del frame[rng.randrange(len(frame)) :]
            case 2:
                frame += rng.randbytes(rng.randrange(1, 50))
            case 3:
                frame += rng.choice(recorded)
            case 4:
                frame[0] = rng.randrange(256)
        for side in talk.sides:
            side.hear([bytes(frame)], talk.now)
        talk.run(0.2)
    assert goes_on(talk)
    assert all(isinstance(error, RemoteError) for side in talk.sides for error in side.errors)


def test_an_old_hello_again_and_again_only_costs_time() -> None:
    """Anyone who recorded a hello can make a node greet again; it can't keep the two apart."""
    before = Talk(SMALL, seed=1)
    before.run(10, until=before.met)
    hellos = [f for _, by, f in before.sent if by == 1 and f[0] >> 4 == HELLO]
    first = messages.put_hello(Hello(OTHER, REGION_NAME, b"recorded", NO_NONCE), pair_key(1, 2))
    talk = busy_talk(seed=2)
    for _ in range(20):
        talk.one.hear([*hellos, *cut(HELLO, 0, first, 200)], talk.now)
        talk.run(5)
    assert goes_on(talk)


def test_what_a_node_told_does_not_count_when_it_is_sent_back() -> None:
    talk = busy_talk()
    told = [frame for _, by, frame in talk.sent if by == 0 and frame[0] >> 4 == FRONTIER]
    log = talk.one.shelf.file(Lane.NOOD)
    before = talk.one.session.theirs
    talk.one.hear(told, talk.now)
    talk.one.hear(talk.one.session.send(talk.now), talk.now)
    assert {error.code for error in talk.one.errors} == {"message.bad_check"}
    assert talk.one.session.theirs == before
    assert log not in before


# a member that means harm


class Member:
    """Has proven who it is, knows the keys, and sends what it likes."""

    def __init__(self) -> None:
        self.shelf = FakeShelf(ONE)
        self.shelf.file(Lane.ROUTINE, 5)
        self.session = Session(ONE, REGION_NAME, b"nonce of", SMALL, self.shelf)
        self.nonce = b"its nonc"
        self.number = 0
        pair = pair_key(ONE, OTHER)
        hello = Hello(OTHER, REGION_NAME, self.nonce, b"nonce of")
        self.say(HELLO, messages.put_hello(hello, pair))
        assert self.session.met
        self.key = messages.told_key(pair, self.nonce, b"nonce of")

    def say(self, kind: int, message: bytes) -> None:
        self.number += 1
        for frame in cut(kind, self.number, message, 60_000):
            self.session.receive(frame, START_S)

    def tell(self, seqs: dict[int, int], full: bool = False, asks: bool = False) -> None:
        frontier = Frontier(seqs, full, asks)
        self.say(FRONTIER, messages.put_frontier(frontier, self.key))


def test_a_member_that_tells_of_ever_more_logs_is_bounded() -> None:
    member, refused = Member(), 0
    member.tell({}, full=True)
    for author in range(60):
        seqs = {
            log_of(author * 1000 + at, REGION, lane): SEQ_MAX for at in range(250) for lane in Lane
        }
        try:
            member.tell(seqs)
        except RemoteError:
            refused += 1
        assert len(member.session.theirs) <= FRONTIER_LOGS_MAX
    assert refused
    member.tell({}, full=True)
    assert member.session.theirs == {}


def test_a_member_that_claims_everything_is_sent_nothing_and_one_that_denies_it_all_is_bounded(
) -> None:  # fmt: skip
    member = Member()
    log = next(iter(member.shelf.heads()))
    member.tell({log: SEQ_MAX}, full=True)
    member.session.send(START_S)
    assert not any(member.session._under_way.values())
    sent = 0
    for at in range(1000):
        member.tell({log: 0}, full=True)
        sent += sum(map(len, member.session.send(START_S + at / 1000)))
    assert sent < 100_000, "what is under way isn't sent again at every word"


def test_a_member_that_asks_and_asks_is_answered_now_and_then() -> None:
    member = Member()
    member.session.send(START_S)
    answers = 0
    for at in range(1000):
        member.tell({}, full=True, asks=True)
        answers += len(member.session.send(START_S + at / 100))
    assert answers < 20


def test_a_run_of_nonsense_is_handed_on_or_refused_but_breaks_nothing() -> None:
    member, rng = Member(), Random(3)
    member.tell({}, full=True)
    for _ in range(300):
        body = rng.randbytes(64) + rng.randbytes(rng.randrange(400))
        try:
            member.say(rng.choice([messages.ENTRY, RUN]), body)
        except RemoteError:
            continue
    assert member.session.met
    assert member.session.send(START_S)


def flood(kind: str, rng: Random, member: Member) -> Iterable[bytes]:
    for at in range(20_000):
        match kind:
            case "half messages":
                yield bytes((rng.randrange(256) & 0xFE, rng.randrange(256))) + rng.randbytes(190)
            case "hellos":
                hello = Hello(OTHER, REGION_NAME, rng.randbytes(8), b"nonce of")
                yield cut(HELLO, at, messages.put_hello(hello, pair_key(ONE, OTHER)), 200)[0]
            case "strangers":
                hello = Hello(at & AUTHOR_MAX, REGION_NAME, rng.randbytes(8), rng.randbytes(8))
                yield cut(HELLO, at, messages.put_hello(hello, rng.randbytes(32)), 200)[0]
            case "frontiers":
                logs = {log_of(rng.randrange(1000), REGION, Lane.NOOD): at}
                told = messages.put_frontier(Frontier(logs, False), member.key)
                yield cut(FRONTIER, at, told, 200)[0]
            case _:
                yield rng.randbytes(rng.randrange(200))


@pytest.mark.parametrize("kind", ["half messages", "hellos", "strangers", "frontiers", "noise"])
def test_a_flood_takes_bounded_memory(kind: str) -> None:
    member, rng = Member(), Random(1)
    tracemalloc.start()
    try:
        before, _ = tracemalloc.get_traced_memory()
        for at, frame in enumerate(flood(kind, rng, member)):
            try:
                member.session.receive(frame, START_S + at / 100)
            except RemoteError:
                continue
            finally:
                member.session.send(START_S + at / 100, 2000)
        after, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert after - before < MEMORY_BYTES_MAX


# acts that were tampered with


def written(count: int = 12) -> Node:
    desk = node_at(OND)
    for at in range(count):
        desk.submit(a_report(), DESK, START + at)
    return desk


def forged(node: Node, by: bytes = b"f" * 32) -> list[Parcel]:
    """The next entry of each of a node's logs, signed by somebody else."""
    out: list[Parcel] = []
    keys = AudienceKey(b"k" * 32).pair()
    for log, seq in node.heads().items():
        digest = node.hash(log, seq)
        assert digest is not None
        head = Head(seq, digest, node.stamp)
        made = entries.write(head, log, node.stamp, 1, None, 0, b"x", b"", keys, signer(by))
        assert made.signature is not None
        out.append(Parcel(made.signature, (made.wire,)))
    return out


@settings(max_examples=30, deadline=None)
@given(seed=st.integers(0, 1 << 32))
def test_forged_replayed_reordered_and_truncated_acts_change_nothing(seed: int) -> None:
    """Whatever is done to them on the way: what was written counts, once, and nothing else."""
    rng, desk, office = Random(seed), written(), node_at(CPO)
    honest = [*parcels_of(desk), *parcels_of(desk, run=5)]
    story = [*honest, *forged(desk), *rng.choices(honest, k=20)]
    for parcel in rng.choices(honest, k=60):
        wires, signature = list(parcel.wires), parcel.signature
        match rng.randrange(6):
            case 0:
                wires[0] = wires[0][: rng.randrange(len(wires[0]))]
            case 1:
                wires[-1] += rng.randbytes(rng.randrange(1, 9))
            case 2:
                wires.reverse()
            case 3:
                wires = wires * 2
            case 4:
                signature = rng.choice(honest).signature
            case 5:
                at = rng.randrange(len(wires[0]))
                wires[0] = wires[0][:at] + rng.randbytes(1) + wires[0][at + 1 :]
        story.append(Parcel(signature, tuple(wires)))
    rng.shuffle(story)
    for parcel in story:
        office.receive([parcel], START + 60)
    office.receive(parcels_of(desk), START + 60)
    assert office.heads() == desk.heads()
    assert office.digest() == desk.digest()
    assert all(office.hash(log, seq) == desk.hash(log, seq) for log, seq in desk.heads().items())
    assert not office.held()
    assert sum(office.counters.values()) > 20, "and each is counted"


def test_the_forgeries_are_what_they_say_they_are() -> None:
    """Else the test above shows nothing."""
    desk, office = written(), node_at(CPO)
    office.receive(parcels_of(desk), START + 60)
    assert office.receive(forged(desk), START + 60) == 0
    assert office.counters["entry.bad_signature"] == len(desk.heads())


def test_acts_of_another_region_are_refused_whoever_signed_them() -> None:
    desk, office = written(), node_at(CPO)
    elsewhere = Parcel(*moved(desk))
    assert office.receive([elsewhere], START + 60) == 0
    assert office.counters["entry.bad_signature"] == 1
    assert office.receive(parcels_of(desk), START + 60) == 12


def moved(desk: Node) -> tuple[bytes, tuple[bytes, ...]]:
    """A first entry as the same node would sign it in another region."""
    log = next(iter(desk.heads()))
    head = genesis(b"elsewher", log)
    keys = AudienceKey(b"k" * 32).pair()
    made = entries.write(head, log, desk.stamp, 1, None, 0, b"x", b"", keys, desk._signer)
    assert made.signature is not None
    return made.signature, (made.wire,)


# a member that floods


HONEST = 6000
ROOM = 6050 * (70 + 128)  # bytes: as much as the honest one writes, and little more


def test_one_that_floods_is_held_to_its_budget_and_others_are_not_held_up() -> None:
    """Of its 4,000 entries comes what its budget has; another's come as if it were not there."""
    flooding, honest = (log_of(author, REGION, Lane.ROUTINE) for author in (66, 67))

    def took_s(floods: bool) -> tuple[float, int, int]:
        talk = Talk(Line(bitrate=64_000.0))
        other, budget = talk.other.shelf, Budget(ROOM, 1000)
        budget.spend(66, 5500 * 70, 5500, talk.now)  # it has been at it for a while

        def refuses(log: int, seq: int) -> bool:
            count = seq - other.heads().get(log, 0)
            try:
                budget.spend(node_of(log), count * 70, count, talk.now)
            except RemoteError:
                return True
            return False

        other.refuses = refuses
        for log in (flooding, honest) if floods else (honest,):
            for seq in range(1, 4001 if log == flooding else HONEST + 1):
                talk.one.shelf.write(log, wire(log, seq, b"x" * 40))
        assert talk.run(600, until=lambda: other.heads().get(honest) == HONEST)
        took, meanwhile = talk.now - START_S, other.heads().get(flooding, 0)
        talk.run(3600)
        return took, meanwhile, other.heads().get(flooding, 0)

    alone, _, _ = took_s(floods=False)
    beside, meanwhile, came = took_s(floods=True)
    assert 500 < came <= 550
    assert beside < 1.05 * alone * (HONEST + meanwhile) / HONEST, "but for what it may bring in"
