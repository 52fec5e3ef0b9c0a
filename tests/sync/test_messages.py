# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Laws of messages: each comes back from its bytes, and a changed one is a `RemoteError`."""

import contextlib
from itertools import accumulate

import pytest
from hypothesis import given
from hypothesis import strategies as st

from baken.kernel import signing
from baken.kernel.audience import (
    AUTHOR_MAX,
    SEQ_MAX,
    Scope,
    audience,
    audience_of,
    author_of,
    lane_of,
    log_of,
)
from baken.kernel.entry import ENTRY_BYTES_MAX
from baken.kernel.errors import RemoteError
from baken.kernel.lane import Lane
from baken.kernel.varint import put
from baken.sync import messages
from baken.sync.messages import ENTRY, RUN, Beacon, Ends, Frontier, Hello, Need

from .shelf import wire

KEY, OTHER_KEY = bytes(32), b"\x01" * 32
PLACES = st.integers(0, AUTHOR_MAX)
AUDIENCES = st.builds(audience, st.sampled_from(Scope), PLACES)
LOGS = st.builds(log_of, PLACES, AUDIENCES, st.sampled_from(Lane))
EIGHT = st.binary(min_size=8, max_size=8)
HELLOS = st.builds(Hello, PLACES, EIGHT, EIGHT, EIGHT, st.integers(0, messages.BEAT_MAX_S))
FRONTIERS = st.builds(
    Frontier,
    st.dictionaries(LOGS, st.integers(0, SEQ_MAX), max_size=30),
    st.booleans(),
    st.booleans(),
    st.booleans(),
)
ENDS = st.builds(
    Ends,
    st.dictionaries(LOGS, st.tuples(st.integers(0, SEQ_MAX), EIGHT), max_size=messages.ENDS_MAX),
    st.integers(0, 2),
)
SIGNATURES = st.binary(min_size=64, max_size=64)
SEED = bytes(range(32))
BEACONS = st.builds(
    Beacon,
    sender=PLACES,
    stamp=st.integers(0, (1 << 40) - 1),
    seqs=st.dictionaries(LOGS, st.integers(0, SEQ_MAX), max_size=30),
    full=st.booleans(),
    asks=st.booleans(),
    again=st.booleans(),
    heard=st.lists(PLACES, max_size=messages.HEARD_MAX).map(tuple),
    needs=st.lists(
        st.builds(Need, PLACES, st.integers(0, 255), st.integers(0, 255)),
        max_size=messages.NEEDS_MAX,
    ).map(tuple),
)


def beacon_of(told: Beacon, region: bytes = b"laagveen") -> bytes:
    secret = signing.signer(SEED)
    return messages.put_beacon(told, region, lambda digest: signing.sign(secret, digest))


def read_beacon(message: bytes, region: bytes = b"laagveen") -> Beacon:
    return messages.take_beacon(message, region, lambda sender: signing.public_key(SEED))


@st.composite
def runs(draw: st.DrawFn) -> list[bytes]:
    """Entries of one log, numbered on, whose stamps don't fall; nonsense after the stamp."""
    log, first = draw(LOGS), draw(st.integers(1, SEQ_MAX - 64))
    since = draw(st.lists(st.integers(0, 1 << 30), min_size=1, max_size=64))
    audience = audience_of(log)
    front = put(author_of(log) << 5 | (audience & 7) << 2 | lane_of(log))
    if audience & 7 >= Scope.AREA:
        front += put(audience >> 3)
    return [
        front + put(first + at) + stamp.to_bytes(5, "big") + draw(st.binary(max_size=60))
        for at, stamp in enumerate(accumulate(since))
    ]


@given(hello=HELLOS)
def test_a_hello_comes_back_from_its_bytes(hello: Hello) -> None:
    message = messages.put_hello(hello, KEY)
    assert messages.hello_sender(message) == hello.sender
    assert messages.take_hello(message, KEY) == hello


@given(frontier=FRONTIERS)
def test_a_frontier_comes_back_from_its_bytes(frontier: Frontier) -> None:
    assert messages.take_frontier(messages.put_frontier(frontier, KEY), KEY) == frontier


@given(ends=ENDS)
def test_ends_come_back_from_their_bytes(ends: Ends) -> None:
    assert messages.take_ends(messages.put_ends(ends, KEY), KEY) == ends


@given(previous=st.binary(min_size=32, max_size=32), signature=SIGNATURES, wires=runs())
def test_a_witness_comes_back_from_its_bytes(
    previous: bytes, signature: bytes, wires: list[bytes]
) -> None:
    read = messages.take_witness(messages.put_witness(previous, signature, wires))
    assert read == (previous, messages.Parcel(signature, tuple(wires)))


@given(told=BEACONS)
def test_a_beacon_comes_back_from_its_bytes(told: Beacon) -> None:
    assert read_beacon(beacon_of(told)) == told


@given(told=BEACONS, bit=st.integers(0, 10_000))
def test_a_beacon_that_was_changed_or_is_of_another_region_does_not_count(
    told: Beacon, bit: int
) -> None:
    message = beacon_of(told)
    with pytest.raises(RemoteError):
        read_beacon(message, b"hoogveen")
    at = bit % (8 * len(message))
    spoilt = bytearray(message)
    spoilt[at // 8] ^= 1 << at % 8
    with pytest.raises(RemoteError):
        read_beacon(bytes(spoilt))


def test_a_beacon_of_a_stranger_does_not_count() -> None:
    message = beacon_of(Beacon(sender=1, stamp=1, seqs={}))
    with pytest.raises(RemoteError, match=r"beacon\.stranger"):
        messages.take_beacon(message, b"laagveen", lambda sender: None)


@given(signature=SIGNATURES, wires=runs())
def test_a_parcel_comes_back_from_its_bytes(signature: bytes, wires: list[bytes]) -> None:
    kind, message = messages.put_parcel(signature, wires)
    parcel = messages.take_parcel(kind, message)
    assert (parcel.signature, parcel.wires) == (signature, tuple(wires))
    assert kind == (ENTRY if len(wires) == 1 else RUN)


@given(hello=HELLOS, frontier=FRONTIERS, ends=ENDS, bit=st.integers(0, 10_000))
def test_what_was_changed_or_said_under_another_key_does_not_count(
    hello: Hello, frontier: Frontier, ends: Ends, bit: int
) -> None:
    for message, take in (
        (messages.put_hello(hello, KEY), messages.take_hello),
        (messages.put_frontier(frontier, KEY), messages.take_frontier),
        (messages.put_ends(ends, KEY), messages.take_ends),
    ):
        with pytest.raises(RemoteError, match=r"message\.bad_check"):
            take(message, OTHER_KEY)
        at = bit % (8 * len(message))
        spoilt = bytearray(message)
        spoilt[at // 8] ^= 1 << at % 8
        with pytest.raises(RemoteError):
            take(bytes(spoilt), KEY)


@given(junk=st.binary(max_size=400), kind=st.integers(0, 15))
def test_any_bytes_are_a_message_or_a_remote_error(junk: bytes, kind: int) -> None:
    checked = junk + messages.check(KEY, junk)
    for take, data in (
        (messages.hello_sender, junk),
        (lambda data: messages.take_hello(data, KEY), junk),
        (lambda data: messages.take_hello(data, KEY), checked),
        (lambda data: messages.take_frontier(data, KEY), junk),
        (lambda data: messages.take_frontier(data, KEY), checked),
        (lambda data: messages.take_parcel(kind, data), junk),
        (lambda data: messages.take_ends(data, KEY), junk),
        (lambda data: messages.take_ends(data, KEY), checked),
        (messages.take_witness, junk),
        (read_beacon, junk),
        (lambda data: messages.take_parcel(RUN, data), junk),
    ):
        with contextlib.suppress(RemoteError):
            take(data)


def test_a_frontier_has_no_more_logs_than_its_bound() -> None:
    most = messages.FRONTIER_LOGS_MAX
    logs = {log_of(at // 4, audience(Scope.REGION), Lane(at % 4)): 1 for at in range(most + 1)}
    message = messages.put_frontier(Frontier(logs, True), KEY)
    with pytest.raises(RemoteError, match=r"frontier\.malformed"):
        messages.take_frontier(message, KEY)
    logs.popitem()
    message = messages.put_frontier(Frontier(logs, True), KEY)
    assert len(messages.take_frontier(message, KEY).seqs) == most


def test_ends_have_no_more_logs_than_their_bound() -> None:
    marks = {log_of(at, audience(Scope.REGION), Lane.NOOD): (1, bytes(8)) for at in range(65)}
    with pytest.raises(RemoteError, match=r"ends\.malformed"):
        messages.take_ends(messages.put_ends(Ends(marks), KEY), KEY)


def test_a_run_has_no_more_entries_than_its_bound() -> None:
    log = log_of(1, audience(Scope.REGION), Lane.NOOD)
    wires = [wire(log, seq) for seq in range(1, messages.RUN_ENTRIES_MAX + 2)]
    kind, message = messages.put_parcel(bytes(64), wires)
    with pytest.raises(RemoteError, match=r"parcel\.malformed"):
        messages.take_parcel(kind, message)


def test_an_entry_is_no_longer_than_its_bound() -> None:
    kind, message = messages.put_parcel(bytes(64), [bytes(ENTRY_BYTES_MAX)])
    assert messages.take_parcel(kind, message).wires == (bytes(ENTRY_BYTES_MAX),)
    with pytest.raises(RemoteError, match=r"entry\.too_long"):
        messages.take_parcel(kind, message + b"x")


@pytest.mark.parametrize("size", [0, 63, 64])
@pytest.mark.parametrize("kind", [ENTRY, RUN])
def test_a_parcel_without_an_entry_is_none(kind: int, size: int) -> None:
    with pytest.raises(RemoteError, match=r"parcel\.short"):
        messages.take_parcel(kind, bytes(size))


def test_a_hello_of_another_version_is_told_apart() -> None:
    for message in (b"", b"\x00", b"\x02rest"):
        with pytest.raises(RemoteError, match=r"hello\.other_version"):
            messages.hello_sender(message)


def test_a_frontier_of_one_log_is_small() -> None:
    """`docs/spec/sync.md` promises it: what changed costs a slow line a few bytes."""
    one = {log_of(7, audience(Scope.POINT, 7), Lane.NOOD): 100}
    assert len(messages.put_frontier(Frontier(one, False), KEY)) <= 16
