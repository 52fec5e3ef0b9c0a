# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The framings against whoever may send bytes to a port.

The invariant: whatever bytes come, every frame given on has from 1 to the
framing's largest number of bytes, what is kept is bounded, the rest is counted,
and nothing is raised.
"""

import asyncio
from collections.abc import Callable
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from baken.bearers import kiss, serial, stream, tcp
from baken.bearers.contract import Properties
from baken.bearers.stream import Framing, Inbox, Prefixed, StreamBearer, Stuffed

LARGEST = {
    "prefixed": tcp.FRAME_BYTES,
    "hdlc": serial.FRAME_BYTES_MAX,
    "kiss": kiss.FRAME_BYTES_MAX,
    "ax25": kiss.FRAME_BYTES_MAX,
}
MAKE: dict[str, Callable[[], Framing]] = {
    "prefixed": lambda: Prefixed(tcp.FRAME_BYTES),
    "hdlc": serial.Hdlc,
    "kiss": kiss.Kiss,
    "ax25": lambda: kiss.Kiss(call="PD0ABC-1"),
}
FLAGS = {"hdlc": b"\x7e", "kiss": b"\xc0", "ax25": b"\xc0"}
SPECIAL = [0x00, 0x5D, 0x5E, 0x7D, 0x7E, 0xC0, 0xDB, 0xDC, 0xDD, 0xFF]

every_framing = pytest.mark.parametrize("name", MAKE)
stuffed_framings = pytest.mark.parametrize("name", FLAGS)
# Most bytes in these mean something to a framing, so that examples go deep.
hostile_bytes = st.lists(st.sampled_from(SPECIAL) | st.integers(0, 255), max_size=600).map(bytes)
frame_lists = st.lists(hostile_bytes.filter(bool), max_size=20)


def kept_bytes(framing: Framing) -> int:
    """How much a framing keeps of what is half there."""
    if isinstance(framing, Prefixed):
        return len(framing._buffer)
    stuffed = framing if isinstance(framing, Stuffed) else framing._stuffed  # type: ignore[attr-defined]
    return len(stuffed._half)


class NoTransport(asyncio.WriteTransport):
    """A transport that only remembers whether it was closed."""

    def __init__(self) -> None:
        super().__init__()
        self.closed = False

    def abort(self) -> None:
        self.closed = True

    def is_closing(self) -> bool:
        return self.closed


def bearer(framing: Framing) -> tuple[StreamBearer, NoTransport]:
    """A bearer that is connected to nothing."""
    transport = NoTransport()
    made = StreamBearer("test://", Properties(frame_bytes=200), framing, lambda bearer: None)
    made.connection_made(transport)
    return made, transport


@every_framing
@given(frames=frame_lists, cuts=st.lists(st.integers(0, 6000), max_size=20))
def test_frames_come_whole_however_the_stream_is_cut(
    name: str, frames: list[bytes], cuts: list[int]
) -> None:
    made, transport = bearer(MAKE[name]())
    data = b"".join(map(MAKE[name]().wrap, frames))
    edges = [0, *sorted(min(cut, len(data)) for cut in cuts), len(data)]
    for start, end in pairwise(edges):
        made.data_received(data[start:end])
    assert made.take() == frames
    assert made.bad_frames == 0
    assert not transport.closed


@every_framing
@given(pieces=st.lists(hostile_bytes | st.binary(max_size=2000), max_size=20))
def test_any_bytes_give_frames_in_bounds_or_are_counted(name: str, pieces: list[bytes]) -> None:
    framing = MAKE[name]()
    made, transport = bearer(framing)
    for piece in pieces:
        if transport.closed:
            break
        made.data_received(piece)
        assert kept_bytes(framing) <= 2 * (LARGEST[name] + 100) + len(piece)
    assert all(0 < len(frame) <= LARGEST[name] for frame in made.take())
    assert not transport.closed or made.bad_frames > 0


@stuffed_framings
@given(noise=hostile_bytes, frame=hostile_bytes.filter(bool))
def test_after_noise_the_next_frame_is_heard(name: str, noise: bytes, frame: bytes) -> None:
    made, transport = bearer(MAKE[name]())
    made.data_received(noise + FLAGS[name])
    made.take()
    made.data_received(MAKE[name]().wrap(frame))
    assert made.take() == [frame]
    assert not transport.closed


@stuffed_framings
def test_a_frame_without_an_end_is_let_go_and_counted_once(name: str) -> None:
    framing = MAKE[name]()
    made, _ = bearer(framing)
    made.data_received(FLAGS[name] + b"\0")
    for _ in range(1000):
        made.data_received(b"x" * 1000)
        assert kept_bytes(framing) <= 2 * (LARGEST[name] + 100)
    made.data_received(FLAGS[name] + framing.wrap(b"and on"))
    assert made.take() == [b"and on"]
    assert made.bad_frames == 1


@stuffed_framings
@pytest.mark.parametrize("size", [1, 2])
def test_the_largest_frame_passes_and_one_that_is_larger_is_counted(name: str, size: int) -> None:
    made, _ = bearer(MAKE[name]())
    largest = bytes(SPECIAL[size : size + 1]) * LARGEST[name]
    made.data_received(MAKE[name]().wrap(largest) + MAKE[name]().wrap(largest + b"!"))
    assert made.take() == [largest]
    assert made.bad_frames == 1


@stuffed_framings
def test_an_escape_before_nothing_known_costs_that_frame_only(name: str) -> None:
    made, _ = bearer(MAKE[name]())
    flag, escape = FLAGS[name], {b"\x7e": b"\x7d", b"\xc0": b"\xdb"}[FLAGS[name]]
    for odd in (b"\0abc" + escape + b"a", b"\0abc" + escape, b"\0" + escape * 2 + b"abc"):
        made.data_received(flag + odd + flag)
    made.data_received(MAKE[name]().wrap(b"good"))
    assert made.take() == [b"good"]
    assert made.bad_frames == 3


@pytest.mark.parametrize("length", [0, tcp.FRAME_BYTES + 1, 0xFFFF])
def test_an_impossible_length_ends_the_stream_and_is_counted(length: int) -> None:
    made, transport = bearer(MAKE["prefixed"]())
    good = MAKE["prefixed"]().wrap(b"good")
    made.data_received(good + length.to_bytes(2, "big") + b"rest")
    assert transport.closed
    assert made.bad_frames == 1
    assert made.take() == [b"good"]


@every_framing
def test_half_a_frame_is_never_given_on(name: str) -> None:
    made, _ = bearer(MAKE[name]())
    made.data_received(MAKE[name]().wrap(b"never whole")[:-1])
    made.connection_lost(None)
    assert made.take() == []
    assert not made.up


@every_framing
def test_a_slow_drip_still_gives_the_frame(name: str) -> None:
    made, _ = bearer(MAKE[name]())
    for byte in MAKE[name]().wrap(b"drop by drop"):
        assert made.take() == []
        made.data_received(bytes((byte,)))
    assert made.take() == [b"drop by drop"]


@given(frame=st.binary(min_size=1, max_size=300), at=st.integers(0), bit=st.integers(0, 7))
def test_a_spoilt_bit_on_a_serial_line_is_never_another_frame(
    frame: bytes, at: int, bit: int
) -> None:
    data = bytearray(serial.Hdlc().wrap(frame))
    data[at % len(data)] ^= 1 << bit
    made, _ = bearer(serial.Hdlc())
    made.data_received(bytes(data) + FLAGS["hdlc"])
    assert made.take() in ([], [frame])  # a flag that is spoilt need not cost the frame


def test_the_check_is_the_published_one() -> None:
    # The check value of CRC-16/CCITT-FALSE in the catalogue of parametrised CRC algorithms.
    assert serial.Hdlc().wrap(b"123456789") == b"\x7e123456789\x29\xb1\x7e"


@pytest.mark.parametrize("size", [2, 200, tcp.FRAME_BYTES])
def test_frames_that_nobody_takes_make_room_for_newer_ones(size: int) -> None:
    inbox, dropped, count = Inbox(), 0, 2 * stream.WAITING_BYTES_MAX // size
    for at in range(min(count, 100_000)):
        frame = at.to_bytes(4, "big")[-size:] + bytes(max(0, size - 4))
        dropped += inbox.put(frame, proven=True)
        assert inbox._bytes <= stream.WAITING_BYTES_MAX
    kept = inbox.take()
    assert len(kept) == stream.WAITING_BYTES_MAX // (size + stream.KEEP_COST_BYTES)
    assert dropped == min(count, 100_000) - len(kept)
    assert inbox.take() == []
