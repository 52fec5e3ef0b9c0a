# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""KISS and the AX.25 header: byte for byte as the specifications have it, and others left out."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from baken.bearers.kiss import FRAME_BYTES_MAX, Kiss, address

FEND = b"\xc0"
UI = b"\x03\xf0"


def path(*calls: str, to: str = "BAKEN") -> bytes:
    """The addresses of a frame: to whom, by whom, and which repeaters passed it on."""
    found = bytearray(b"".join(map(address, (to, *calls))))
    found[-1] |= 1
    return bytes(found)


def heard(packet: bytes, kiss: Kiss | None = None) -> tuple[list[bytes], int]:
    cut = (kiss or Kiss(call="PD0ABC")).feed(FEND + b"\0" + packet + FEND)
    return cut.frames, cut.bad


def test_a_frame_without_a_call_sign_goes_as_it_is() -> None:
    assert Kiss().wrap(b"ab\xc0c\xdbd") == b"\xc0\x00ab\xdb\xdcc\xdb\xddd\xc0"
    assert Kiss(port=2).wrap(b"ab") == b"\xc0\x20ab\xc0"


def test_an_address_is_as_ax25_writes_it() -> None:
    # AX.25 2.2, figure 3.5: NJ7P, SSID 0, as letters shifted by one.
    assert address("NJ7P") == bytes.fromhex("9c946ea0404060")
    assert address("N7LEM-15")[6] == 0x7E


def test_a_frame_with_a_call_sign_is_an_unnumbered_frame_by_that_station() -> None:
    data = Kiss(call="PD0ABC-1").wrap(b"hello")
    assert data == b"\xc0\x00" + bytes.fromhex("8482968a9c40e0a0886082848663") + UI + b"hello\xc0"


@pytest.mark.parametrize(
    "call", ["", "pd0abc", "PD0ABCD", "PD0ABC-16", "PD0ABC-", "PD0 BC", "-1", "PD0ABC-01", "PD0ABÇ"]
)
def test_what_is_no_call_sign_is_refused(call: str) -> None:
    with pytest.raises(ValueError, match="not a call sign"):
        Kiss(call=call)


@pytest.mark.parametrize("by", [("PA3XYZ-7",), ("PA3XYZ", "PI1UTR"), ("PA3XYZ", *["PI1UTR"] * 8)])
def test_a_frame_to_us_is_heard_from_whoever_and_over_repeaters(by: tuple[str, ...]) -> None:
    assert heard(path(*by) + UI + b"hello") == ([b"hello"], 0)
    assert heard(path(*by) + b"\x13\xf0" + b"polled") == ([b"polled"], 0)


@pytest.mark.parametrize(
    "packet",
    [
        path("PA3XYZ", to="APRS") + UI + b"!5210.00N/00500.00E-",
        path("PA3XYZ", to="BAKEN-1") + UI + b"another group",
        path("PA3XYZ") + b"\x3f",
        path("PA3XYZ") + b"\x00\xf0connected",
        path("PA3XYZ") + b"\x03\xcfnet/rom",
        path("PA3XYZ") + UI,
    ],
    ids=["aprs", "other_ssid", "calls", "connected", "other_protocol", "empty"],
)
def test_what_others_send_on_the_channel_is_left_out_and_no_fault(packet: bytes) -> None:
    assert heard(packet) == ([], 0)


@pytest.mark.parametrize(
    "packet",
    [b"x", path("PA3XYZ")[:13], path("PA3XYZ"), address("BAKEN")[:6] + b"\x61" + UI + b"no sender"],
    ids=["short", "half_an_address", "nothing_after", "no_sender"],
)
def test_what_is_no_ax25_is_counted(packet: bytes) -> None:
    assert heard(packet) == ([], 1)


def test_an_endless_list_of_repeaters_is_counted() -> None:
    assert heard(b"".join([address("PA3XYZ")] * 20) + UI + b"hello") == ([], 1)


def test_another_group_of_nodes_has_another_address() -> None:
    mine, theirs = Kiss(call="PD0ABC", to="BAKEN-3"), Kiss(call="PD0DEF", to="BAKEN-3")
    assert mine.feed(theirs.wrap(b"hello")).frames == [b"hello"]
    assert Kiss(call="PD0GHI").feed(theirs.wrap(b"hello")).frames == []


@pytest.mark.parametrize(
    "command", [b"\x01\x20", b"\x06x", b"\xff", b"\x10other radio", b"\x0c\0\0ack"]
)
def test_what_a_modem_says_besides_frames_is_left_out(command: bytes) -> None:
    cut = Kiss().feed(FEND + command + FEND)
    assert (cut.frames, cut.bad) == ([], 0)


@given(frame=st.binary(min_size=1, max_size=FRAME_BYTES_MAX), port=st.integers(0, 15))
def test_nothing_within_a_frame_looks_like_its_end(frame: bytes, port: int) -> None:
    data = Kiss(port, "PD0ABC").wrap(frame)
    assert data.count(FEND) == 2
    assert len(data) <= 2 * (len(frame) + 17) + 2
    assert Kiss(port, "PD0ABC").feed(data).frames == [frame]


@given(packet=st.binary(max_size=300))
def test_any_packet_gives_one_frame_at_most(packet: bytes) -> None:
    frames, bad = heard(packet.replace(FEND, b"").replace(b"\xdb", b""))
    assert len(frames) + bad <= 1
