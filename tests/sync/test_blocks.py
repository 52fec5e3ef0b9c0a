# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Blocks: any K pieces bring a block over, and no piece brings a node down."""

from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from baken.kernel.errors import RemoteError
from baken.sync.blocks import (
    INDEX_MAX,
    OVER_MAX,
    PIECE_COST_BYTES,
    Incoming,
    Outgoing,
    Piece,
    put_block,
    put_piece,
    put_taken,
    take_block,
    take_piece,
    take_taken,
)

FRAME_BYTES = st.sampled_from([32, 48, 51, 200, 255])


@settings(max_examples=60, deadline=None)
@given(st.binary(min_size=1, max_size=4000), FRAME_BYTES, st.integers(1, 65_535), st.randoms())
def test_any_pieces_that_are_enough_bring_it_over(
    data: bytes, frame_bytes: int, sender: int, rng: Random
) -> None:
    out = Outgoing(sender, 7, data, frame_bytes)
    incoming = Incoming(len(data))
    indexes = list(range(min(2 * out.source + 8, out.index_max))) if out.source > 1 else [0]
    rng.shuffle(indexes)
    whole = None
    for index in indexes[: out.source + 6]:
        frame = put_piece(out.piece(index, 3, True))
        assert len(frame) <= frame_bytes
        whole = whole or incoming.add(take_piece(frame))
    assert whole == data
    assert incoming.held_bytes == len(data)


@given(st.lists(st.tuples(st.integers(0, 127), st.binary(max_size=300)), min_size=1, max_size=9))
def test_messages_come_out_of_a_block_as_they_went_in(messages: list[tuple[int, bytes]]) -> None:
    assert take_block(put_block(messages)) == messages


@given(st.integers(0, 65_535), st.integers(0, 300))
def test_the_first_frame_of_a_turn_says_whose_it_is(sender: int, left: int) -> None:
    assert take_taken(put_taken(sender, left)) == (sender, min(left, 255))


@given(st.binary(max_size=12))
def test_any_bytes_are_a_first_frame_another_one_or_refused(frame: bytes) -> None:
    try:
        taken = take_taken(frame)
    except RemoteError:
        return
    assert taken is None or put_taken(*taken) == frame


@settings(max_examples=150, deadline=None)
@given(
    st.integers(1, 3000),
    st.lists(
        st.tuples(st.integers(0, INDEX_MAX - 1), st.integers(1, 200), st.booleans()), max_size=80
    ),
    st.integers(0, 1 << 32),
)
def test_pieces_that_nobody_cut_are_joined_or_refused(
    size: int, cuts: list[tuple[int, int, bool]], seed: int
) -> None:
    """Also by the code that is not ours: it may panic, which nothing here would catch."""
    rng = Random(seed)
    incoming = Incoming(size)
    for index, length, fits in cuts:
        step = max(length - length % 8, 8) if fits else length
        try:
            whole = incoming.add(Piece(2, 1, size, index, rng.randbytes(step)))
        except RemoteError:
            return
        if whole is not None:
            assert len(whole) == size
            return
        assert incoming.missing >= 1


def test_pieces_that_can_t_be_joined_are_let_go(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each more would cost another try."""
    monkeypatch.setattr(Incoming, "_join", lambda self: None)
    incoming = Incoming(1920)
    for index in range(10 + OVER_MAX):
        assert incoming.add(Piece(2, 1, 1920, index, bytes(192))) is None
    with pytest.raises(RemoteError):
        incoming.add(Piece(2, 1, 1920, 10 + OVER_MAX, bytes(192)))


def test_small_pieces_count_for_what_keeping_them_takes() -> None:
    incoming = Incoming(262_144)
    for index in range(1000):
        incoming.add(Piece(2, 1, 262_144, index, b"x"))
    incoming.add(Piece(2, 1, 262_144, 0, b"xy"))
    assert incoming.held_bytes == 1001 + 1000 * PIECE_COST_BYTES


def test_who_has_but_the_short_last_piece_asks_for_no_more_than_there_are() -> None:
    block = Outgoing(1, 7, bytes(194), 200)
    assert block.source == 2
    incoming = Incoming(194)
    incoming.add(block.piece(1))
    assert incoming.missing == 1
