# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Sealing: only the audience reads, and a header that repeats gives nothing away but equality."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from baken.kernel.errors import RemoteError
from baken.kernel.seal import VECTOR_BYTES, AudienceKey, seal, unseal

KEYS = AudienceKey(b"k" * 32).pair()
OTHER = AudienceKey(b"l" * 32).pair()
HEADERS = st.binary(min_size=1, max_size=30)
PARTS = st.binary(max_size=300)


@given(HEADERS, PARTS, PARTS)
def test_what_is_sealed_opens_and_is_no_longer(
    header: bytes, public: bytes, personal: bytes
) -> None:
    vector, one, two = seal(KEYS, header, public, personal)
    assert (len(vector), len(one), len(two)) == (VECTOR_BYTES, len(public), len(personal))
    assert unseal(KEYS, header, vector, one, two) == (public, personal)


@given(HEADERS, PARTS, PARTS)
def test_the_public_part_opens_without_the_personal_part(
    header: bytes, public: bytes, personal: bytes
) -> None:
    vector, one, _ = seal(KEYS, header, public, personal)
    assert unseal(KEYS, header, vector, one, None) == (public, b"")


@given(HEADERS, PARTS, PARTS)
def test_the_same_is_sealed_the_same_and_needs_no_randomness(
    header: bytes, public: bytes, personal: bytes
) -> None:
    assert seal(KEYS, header, public, personal) == seal(KEYS, header, public, personal)


@given(HEADERS, st.binary(min_size=20, max_size=60), st.binary(min_size=20, max_size=60))
def test_two_texts_under_one_header_do_not_share_a_stream(
    header: bytes, one: bytes, other: bytes
) -> None:
    """A restored backup may write a number again: the pad must not be the same pad."""
    first, sealed, _ = seal(KEYS, header, one, b"")
    second, again, _ = seal(KEYS, header, other, b"")
    if one != other:
        assert first != second
        pad = bytes(a ^ b for a, b in zip(sealed, one, strict=True))
        other_pad = bytes(a ^ b for a, b in zip(again, other, strict=False))
        assert pad[:20] != other_pad[:20]


@given(HEADERS, PARTS, PARTS)
def test_another_key_does_not_open_it(header: bytes, public: bytes, personal: bytes) -> None:
    with pytest.raises(RemoteError, match=r"entry\.wrong_key"):
        unseal(OTHER, header, *seal(KEYS, header, public, personal))


@given(HEADERS, PARTS, PARTS, st.data())
def test_what_was_touched_does_not_open(
    header: bytes, public: bytes, personal: bytes, data: st.DataObject
) -> None:
    vector, one, two = seal(KEYS, header, public, personal)
    whole = header + vector + one + two
    bit = data.draw(st.integers(0, 8 * len(whole) - 1))
    spoilt = bytearray(whole)
    spoilt[bit // 8] ^= 1 << bit % 8
    at, then = len(header), len(header) + VECTOR_BYTES
    end = then + len(one)
    with pytest.raises(RemoteError, match=r"entry\.wrong_key"):
        unseal(
            KEYS,
            bytes(spoilt[:at]),
            bytes(spoilt[at:then]),
            bytes(spoilt[then:end]),
            bytes(spoilt[end:]),
        )


@given(HEADERS, st.binary(min_size=1, max_size=50), st.integers(0, 49))
def test_the_border_between_the_parts_can_not_be_moved(header: bytes, text: bytes, at: int) -> None:
    at %= len(text)
    vector, one, two = seal(KEYS, header, text, b"")
    with pytest.raises(RemoteError, match=r"entry\.wrong_key"):
        unseal(KEYS, header, vector, one[:at], one[at:] + two)


def test_the_two_working_keys_differ_from_each_other_and_from_the_secret() -> None:
    secret = b"k" * 32
    keys = AudienceKey(secret).pair()
    assert len({secret, keys.vector, keys.stream}) == 3
