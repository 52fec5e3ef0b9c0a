# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""No BSN and no date of birth: not asked, and refused where somebody types one all the same."""

import re
from typing import get_type_hints

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from baken.domain import catalogue
from baken.domain.identifiers import BIRTH, BSN, birth_in, bsn_in, refused_in

YEAR = 2027
NOT_ASKED = re.compile(
    r"\bbsn\b|burgerservice|sofi|geboorte|geboren|birth|\bdob\b|citizen.?service|nationaliteit"
    r"|paspoort|\brijbewijs",
    re.IGNORECASE,
)


@pytest.mark.parametrize("known", catalogue.KINDS.values(), ids=lambda k: k.does.act.__name__)
def test_no_act_asks_for_a_bsn_or_a_date_of_birth(known: catalogue.Known) -> None:
    hints = get_type_hints(known.does.act, include_extras=True)
    for field in msgspec.structs.fields(known.does.act):
        metas = getattr(hints[field.name], "__metadata__", ())
        words = [field.name.replace("_", " ")]
        words += [m.title or "" for m in metas if isinstance(m, msgspec.Meta)]
        assert not NOT_ASKED.search(" ".join(words))


@pytest.mark.parametrize(
    "text",
    [
        "123456782",
        "BSN 123456782",
        "bsn: 1234.56.782.",
        "zijn nummer is 123 456 782, zegt hij",
        "mevrouw (111222333)",
    ],
)
def test_a_bsn_is_seen(text: str) -> None:
    assert bsn_in(text)
    assert refused_in(text, YEAR) == BSN


@pytest.mark.parametrize(
    "text",
    [
        "123456789",  # fails the eleven test
        "0612345678",
        "06 12345678",
        "06-12345678",
        "06 123 456 78",
        "+31612345678",
        "+31 612345678",
        "+31 6 12345678",
        "0031612345678",
        "612345678",
        "020 123 4567",
        "0592-123456",
        "OND-0042",
        "OND-123456782",
        "WAT/123456782",
        "LCMS 2026-123456782",
        "rekening NL91ABNA0417164300",
        "1017 AB 12",
        "telefoon 0123456782",
        "1234567820",
        "99123456782",
        "punt 52.370216 4.895168",
    ],
)
def test_a_telephone_number_and_a_number_of_ours_are_no_bsn(text: str) -> None:
    assert not bsn_in(text)


@given(st.integers(0, 99_999_999))
def test_no_dutch_mobile_number_is_a_bsn(rest: int) -> None:
    for front in ("06", "06-", "06 ", "+316", "+31 6", "+31 6 ", "00316", "0031 6", "6"):
        assert not bsn_in(f"bel {front}{rest:08} aub")


@given(st.integers(0, 999_999), st.integers(10, 9_999))
def test_no_landline_number_is_a_bsn(rest: int, area: int) -> None:
    """Ten digits: an area code with its 0, and the rest."""
    code = f"0{area}"[:4]
    number = f"{rest:0{10 - len(code)}}"[: 10 - len(code)]
    for between in ("", "-", " "):
        assert not bsn_in(f"bel {code}{between}{number}")


@pytest.mark.parametrize(
    "text",
    [
        "geb. 3-5-48",
        "geboren op 12 mei 1948",
        "geboortedatum: 12/05/1948",
        "mevrouw Bakker, 12-05-1948",
        "12.05.1948",
        "1948-05-12",
        "born 12-05-1948",
    ],
)
def test_a_date_of_birth_is_seen(text: str) -> None:
    assert birth_in(text, YEAR)
    assert refused_in(text, YEAR) == BIRTH


@pytest.mark.parametrize(
    "text",
    [
        "sinds 12-05-2027",
        "operatie op 3-11-2026",
        "ongeveer 80 jaar",
        "06-12-1234567",
        "tussen 10-12-14 uur",
        "kamer 3-5-48",
        "dossier 2019-04-00123",
        "gebouw 12-14-1960A",
        "gebeld om 12.05",
        "huis uit 1948",
        "OND-0042",
    ],
)
def test_another_date_or_number_is_no_date_of_birth(text: str) -> None:
    assert not birth_in(text, YEAR)


def test_an_ordinary_text_is_refused_for_nothing() -> None:
    text = "Man, ongeveer 80, hart. Derde verdieping, bel 06-12345678, om 14.05 gevallen."
    assert refused_in(text, YEAR) == ""
