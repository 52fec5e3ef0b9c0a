# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Texts in few bits.

The invariants: a text comes back as it was or is not coded at all; any bytes give texts or a
`RemoteError`, in bounded memory; a model that was used never changes.
"""

import hashlib
from contextlib import suppress

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from baken.kernel import text
from baken.kernel.errors import RemoteError
from baken.kernel.text import MODELS, NEWEST, TEXT_CHARS_MAX, decode, encode
from baken.kernel.texts import model1

from . import second

# The hash of each model ever used.  A line is added for a new model, and none is ever changed.
HASHES = {1: "de222581da04a8109db47223103001f23fe5e07076f910b072043efc478d5ac0"}

MESS = """De de Water water HELP Rotterdam BDH-01 haar Molenstraat Kastanjelaan don't auto's It's
    MCC's 's-Gravenhage ik we NOOD 14 007 2026 1,500 06-12345678 A15 2nd iPhone http://t.co/aB3
    https://www.example.nl/a?b=c foo://bar @naam #sandy :) ?! ... (x) [y] "z" a_b ß İ ﬁ É
    Ünlü 水 Привет 🙂 é² ٣ x\u0301 ' \\ “quote” – € \u200b"""
WORDS = st.sampled_from(MESS.split())
GLUE = st.sampled_from(["", " ", "  ", "\n", "\t", ", ", ". ", "-", "/", "'", "_", "’"])
MESSY = st.lists(st.tuples(WORDS, GLUE)).map(lambda parts: "".join(a + b for a, b in parts))
TEXT = st.text() | st.text(st.characters(codec="ascii")) | MESSY


# round trip


@given(TEXT)
@example("I'm OK, BUT THE DOOR'S SHUT. É")
@example(" ")
@example("  twee  spaties ")
@example("\nregel\n\n")
@example("a" * 3000)
@example("aB" * 300)
@example("ABc" * 300)
@example("Éé" * 300)
@example("1" * 300)
@example("http://" + "x" * 300)
@settings(max_examples=1000)
def test_a_text_comes_back_as_it_was(words: str) -> None:
    data = encode([words])
    if data is not None:
        assert decode(NEWEST, data) == [words]


@given(MESSY.filter(bool))
def test_what_people_type_can_be_coded(words: str) -> None:
    assert encode([words]) is not None


@given(st.lists(MESSY, min_size=1, max_size=5))
def test_several_texts_stay_several(texts: list[str]) -> None:
    data = encode(texts)
    assert (data is None) is (not texts[-1])
    if data is not None:
        assert decode(NEWEST, data) == texts


@pytest.mark.parametrize("words", ["\x00", "a\x01b", "\x06", "\ud800"])
def test_a_text_with_a_character_that_steers_is_not_coded(words: str) -> None:
    assert encode([words]) is None


def test_the_same_text_has_the_same_bytes_in_a_new_encoder() -> None:
    words = "De lift zit vast tussen de tweede en derde verdieping. We need water, 06-123."
    again = text.Encoder(MODELS[NEWEST]).stream([words])
    assert again == encode([words]) == text.Encoder(MODELS[NEWEST]).stream([words])


# short


@pytest.mark.parametrize(
    ("words", "share"),
    [
        ("Er staat water in de kelder en de bewoners kunnen niet naar buiten.", 0.35),
        ("There is water in the cellar and the residents can't get out.", 0.35),
        ("WE HEBBEN HULP NODIG, ER IS GEEN WATER EN GEEN STROOM", 0.40),
        ("Kastanjelaan 27, Amersfoort", 0.50),
        ("Wij zien https://www.rijkswaterstaat.nl/ niet meer", 0.75),
        ("bel 06-12345678 of 030-1234567", 0.70),
    ],
)
def test_a_plain_text_takes_a_part_of_its_bytes(words: str, share: float) -> None:
    data = encode([words])
    assert data is not None
    assert len(data) <= share * len(words.encode())


# hostile bytes


@given(st.binary(max_size=400))
@settings(max_examples=1000)
def test_any_bytes_are_texts_or_an_error(data: bytes) -> None:
    try:
        texts = decode(NEWEST, data)
    except RemoteError:
        return
    assert sum(map(len, texts)) <= TEXT_CHARS_MAX
    "".join(texts).encode()


@given(TEXT, st.integers(0), st.integers(1, 255))
def test_a_spoilt_stream_is_other_texts_or_an_error(words: str, at: int, mask: int) -> None:
    data = bytearray(encode([words]) or b"\x00")
    data[at % len(data)] ^= mask
    with suppress(RemoteError):
        decode(NEWEST, bytes(data))


@pytest.mark.parametrize("byte", range(0, 256, 5))
def test_a_stream_as_long_as_an_entry_gives_no_more_than_the_limit(byte: int) -> None:
    try:
        texts = decode(NEWEST, bytes((byte,)) * 16_384)
    except RemoteError:
        return
    assert sum(map(len, texts)) <= TEXT_CHARS_MAX


# the second implementation


@given(st.lists(MESSY, min_size=1, max_size=3))
@settings(max_examples=100)
def test_the_second_implementation_reads_a_stream(texts: list[str]) -> None:
    data = encode(texts)
    if data is not None:
        assert second.read_texts(model1.LISTS, model1.STATES, data) == texts


# the models


@pytest.mark.parametrize("number", MODELS)
def test_a_model_that_was_used_never_changes(number: int) -> None:
    model = MODELS[number]
    digest = hashlib.sha256()
    for name in model.states:
        digest.update(repr((name, model.rows(name))).encode())
    assert digest.hexdigest() == HASHES[number]


@pytest.mark.parametrize("number", MODELS)
def test_the_codes_of_a_state_leave_nothing_open_and_lead_to_states(number: int) -> None:
    model = MODELS[number]
    for name in model.states:
        rows = model.rows(name)
        assert sum(1 << text.BITS - bits for _, bits, _ in rows) == 1 << text.BITS, name
        assert {state for *_, state in rows} <= model.states.keys()
        assert len({(token, state) for token, _, state in rows}) == len(rows), name
        if name[1] in "/!":
            assert rows[-1][0] == text.PAD
            assert rows[-1][1] >= 8
        # Without bits only to a state that takes some: no stream keeps the decoder in a circle.
        if rows[0][1] == 0:
            assert min(bits for _, bits, _ in model.rows(rows[0][2])) > 0
