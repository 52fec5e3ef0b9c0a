# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Numbers as bytes: one way to write each, and a bound on how long one may be."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from baken.kernel.errors import RemoteError
from baken.kernel.varint import VARINT_BYTES_MAX, put, take

NUMBERS = st.integers(0, (1 << 7 * VARINT_BYTES_MAX) - 1)


@given(NUMBERS, st.binary(max_size=4), st.binary(max_size=4))
def test_a_number_comes_back_from_its_bytes_wherever_it_stands(
    number: int, before: bytes, after: bytes
) -> None:
    data = before + put(number) + after
    assert take(data, len(before)) == (number, len(data) - len(after))


@given(NUMBERS)
def test_a_number_takes_a_byte_for_each_seven_bits(number: int) -> None:
    assert len(put(number)) == max(1, -(-number.bit_length() // 7))


@given(st.binary(max_size=12))
def test_any_bytes_are_a_number_written_in_its_one_way_or_an_error(data: bytes) -> None:
    try:
        number, end = take(data, 0)
    except RemoteError:
        return
    assert put(number) == data[:end]


@given(NUMBERS)
def test_a_number_that_is_cut_off_is_an_error(number: int) -> None:
    for size in range(len(put(number))):
        with pytest.raises(RemoteError, match=r"frame\.short"):
            take(put(number)[:size], 0)


@pytest.mark.parametrize("padded", [b"\x80\x00", b"\x81\x80\x00"])
def test_a_number_with_needless_bytes_is_an_error(padded: bytes) -> None:
    with pytest.raises(RemoteError, match=r"frame\.not_shortest"):
        take(padded, 0)


def test_a_number_that_never_ends_is_an_error_after_nine_bytes() -> None:
    with pytest.raises(RemoteError, match=r"frame\.bad_number"):
        take(b"\xff" * 1000, 0)
