# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Laws of frames.

The invariant: a message comes out once all of its frames came in, whatever their
order and number; no frame is above its size; whatever bytes come in, what is
kept is bounded and a `RemoteError` is the worst that happens.
"""

import contextlib
import tracemalloc
from collections.abc import Iterable
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from baken.kernel.errors import RemoteError
from baken.kernel.varint import put
from baken.sync.frames import (
    FRAME_BYTES_MIN,
    HALF_BYTES_MAX,
    HALF_MESSAGES_MAX,
    MESSAGE_BYTES_MAX,
    Joiner,
    cut,
)

KINDS = st.integers(0, 15)
NUMBERS = st.integers(0, 1000)
SIZES = st.integers(FRAME_BYTES_MIN, 300)
MESSAGES = st.binary(max_size=2000)
MEMORY_BYTES_MAX = 4 * HALF_BYTES_MAX


def joined(frames: Iterable[bytes], joiner: Joiner | None = None) -> list[tuple[int, bytes]]:
    """All messages that these frames complete."""
    joiner = joiner or Joiner()
    return [whole for frame in frames if (whole := joiner.add(frame)) is not None]


def kept(joiner: Joiner) -> int:
    """How many bytes of half messages a joiner holds."""
    return sum(len(part) for parts in joiner._half.values() for part in parts.values())


@given(
    kind=KINDS, number=NUMBERS, message=MESSAGES, size=SIZES, rng=st.randoms(use_true_random=False)
)
def test_a_message_comes_back_whatever_the_order_and_the_repeats(
    kind: int, number: int, message: bytes, size: int, rng: Random
) -> None:
    frames = cut(kind, number, message, size)
    assert all(2 <= len(frame) <= size for frame in frames)
    rng.shuffle(frames)
    repeats = [frame for frame in frames[:-1] for _ in range(rng.randrange(1, 4))]
    assert joined([*repeats, frames[-1]])[-1] == (kind, message)


@given(message=st.binary(min_size=300, max_size=2000), size=SIZES, data=st.data())
def test_a_message_of_which_a_frame_was_lost_never_comes(
    message: bytes, size: int, data: st.DataObject
) -> None:
    frames = cut(3, 5, message, size)
    if len(frames) > 1:
        frames.pop(data.draw(st.integers(0, len(frames) - 1)))
        assert joined(frames) == []


@given(message=st.binary(min_size=300, max_size=2000), size=SIZES, data=st.data())
def test_frames_of_two_tries_add_up(message: bytes, size: int, data: st.DataObject) -> None:
    """What is sent again under the same number fills the gaps of the first time."""
    frames = cut(3, 5, message, size)
    lost = data.draw(st.sets(st.integers(0, len(frames) - 1), min_size=1))
    joiner = Joiner()
    first = [frame for at, frame in enumerate(frames) if at not in lost]
    assert joined(first, joiner) == []
    again = [frame for at, frame in enumerate(frames) if at in lost]
    assert joined(again, joiner) == [(3, message)]


@given(messages=st.lists(MESSAGES, max_size=HALF_MESSAGES_MAX), size=SIZES,
       rng=st.randoms(use_true_random=False))  # fmt: skip
def test_messages_may_arrive_through_each_other(
    messages: list[bytes], size: int, rng: Random
) -> None:
    frames = [frame for at, message in enumerate(messages) for frame in cut(4, at, message, size)]
    rng.shuffle(frames)
    assert sorted(joined(frames)) == sorted((4, message) for message in messages)


@given(old=st.binary(min_size=100, max_size=600), new=st.binary(min_size=100, max_size=600),
       data=st.data())  # fmt: skip
def test_a_number_that_came_round_does_not_stop_the_newer_message(
    old: bytes, new: bytes, data: st.DataObject
) -> None:
    """It may cost the first try; the second one, under the same number, makes it whole."""
    joiner = Joiner()
    stale = cut(4, 9, old, 64)
    left = data.draw(st.sets(st.sampled_from(range(len(stale))), max_size=len(stale) - 1))
    joined([stale[at] for at in left], joiner)
    again = cut(4, 9 + 256, new, 64)
    assert (4, new) in joined(again, joiner) + joined(again, joiner)


@given(frames=st.lists(st.binary(max_size=64), max_size=60))
def test_any_bytes_give_a_message_nothing_or_a_remote_error(frames: list[bytes]) -> None:
    joiner = Joiner()
    for frame in frames:
        with contextlib.suppress(RemoteError):
            joiner.add(frame)
    assert kept(joiner) <= HALF_BYTES_MAX
    assert len(joiner._half) <= HALF_MESSAGES_MAX


def hostile(rng: Random, part: int, kinds: int, indices: int) -> Iterable[bytes]:
    """Frames that complete nothing and each say something new."""
    for at in range(60_000):
        index = 7 + (at // kinds) % indices
        body = at.to_bytes(4, "big")[:part] + rng.randbytes(max(0, part - 4))
        yield bytes((at % kinds << 4 | 7 << 1, at % kinds)) + put(index) + body


@pytest.mark.parametrize(
    ("part", "kinds", "indices"),
    [(0, 16, 262_000), (1, 1, 262_000), (4, 16, 262_000), (190, 3, 262_000), (190, 16, 10)],
    ids=["empty", "one_byte", "many_messages", "many_parts", "repeated"],
)
def test_a_flood_of_half_messages_takes_bounded_memory(part: int, kinds: int, indices: int) -> None:
    joiner, rng = Joiner(), Random(1)
    tracemalloc.start()
    try:
        before, _ = tracemalloc.get_traced_memory()
        for frame in hostile(rng, part, kinds, indices):
            joiner.add(frame)
        after, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert after - before < MEMORY_BYTES_MAX
    assert len(joiner._half) <= HALF_MESSAGES_MAX
    assert joiner.add(cut(2, 3, b"still heard", 200)[0]) == (2, b"still heard")


def test_the_longest_message_passes_and_a_longer_one_does_not() -> None:
    longest = bytes(MESSAGE_BYTES_MAX)
    assert joined(cut(4, 1, longest, 60_000)) == [(4, longest)]
    assert joined(cut(4, 1, longest, 200)) == [(4, longest)]
    with pytest.raises(RemoteError, match=r"frame\.too_long"):
        joined(cut(4, 1, longest + b"x", 60_000))


@pytest.mark.parametrize(
    "frame", [b"", b"\x10", b"\x1e\x00", b"\x1e\x00\x06", b"\x1e\x00\xff\xff\xff\x7f"],
    ids=["empty", "one_byte", "no_index", "long_form_of_a_short_index", "index_out_of_bounds"],
)  # fmt: skip
def test_what_is_no_frame_is_a_remote_error(frame: bytes) -> None:
    with pytest.raises(RemoteError):
        Joiner().add(frame)


def test_our_own_message_is_cut_by_the_smallest_frame() -> None:
    frames = cut(1, 0, bytes(10_000), FRAME_BYTES_MIN)
    assert max(map(len, frames)) == FRAME_BYTES_MIN
    with pytest.raises(AssertionError):
        cut(1, 0, b"", FRAME_BYTES_MIN - 1)


def test_a_half_message_of_a_round_of_numbers_ago_spoils_no_later_one() -> None:
    joiner = Joiner()
    old, new = bytes(300), b"\x01" * 300
    first, _ = cut(1, 5, old, 200)
    joiner.add(first)
    for number in range(6, 6 + 255):
        joiner.add(cut(1, number, b"x", 200)[0])
    one, other = cut(1, 5 + 256, new, 200)
    assert joiner.add(other) is None
    assert joiner.add(one) == (1, new)


def test_a_frame_that_goes_again_leaves_later_half_messages_alone() -> None:
    joiner = Joiner()
    one, other = cut(1, 200, bytes(300), 200)
    joiner.add(one)
    joiner.add(cut(1, 190, b"x" * 300, 200)[0])
    assert joiner.add(other) == (1, bytes(300))
