# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Numbers that may not be written down here: a citizen service number (BSN), a date of birth.

The rule this file guards: a BSN needs a statutory basis that a support point has not
(UAVG 46), and an age is enough where a date of birth would say too much.  A text is
refused only where it surely holds one: in an emergency a false alarm costs time.  So
a number counts as a BSN only where it stands by itself, passes the eleven test and
can't be a telephone number, and a date only where it is called a birth date or lies
years back.
"""

import re

from .words import N_

BSN = N_(
    "Hier lijkt een BSN te staan. Haal het weg: een BSN mag hier niet bewaard worden. "
    "Is het een telefoonnummer? Schrijf de 0 ervoor."
)
BIRTH = N_(
    "Hier lijkt een geboortedatum te staan. Schrijf de leeftijd op, bijvoorbeeld: ongeveer 80 jaar."
)
YEARS_BACK = 3  # a full date from before that is a birth rather than an event
OLDEST = 1900

_WEIGHTS = (9, 8, 7, 6, 5, 4, 3, 2, -1)
_ALONE = r"(?<![\w+.\-/])(?<![\d)][ ]){}(?![\w\-/])(?![ .]\d)"
_NUMBER = re.compile(
    "|".join(
        _ALONE.format(form)
        for form in (r"\d{9}", r"\d{3}([ .])\d{3}\1\d{3}", r"\d{4}([ .])\d{2}\2\d{3}")
    ),
    re.ASCII,
)
_DATE = r"(?<![\w\-/.])\d{1,2}([-/. ])\d{1,2}\1(\d{4})(?![\w\-/])"
_ISO = r"(?<![\w\-/.])(\d{4})-\d{2}-\d{2}(?![\w\-/])"
_FULL = re.compile(f"{_DATE}|{_ISO}", re.ASCII)
_CALLED = re.compile(
    r"(?:\bgeb(?:oren|oortedatum|\.|\b)|\bborn\b|\bdate of birth\b|\bdob\b)"
    r"[ :]*(?:op|on|date|datum|is)?[ :]*"
    r"\d{1,2}[-/. ](?:\d{1,2}|[a-z]{3,9})[-/. ]\d{2,4}",
    re.ASCII | re.IGNORECASE,
)


def bsn_in(text: str) -> bool:
    """Does a citizen service number stand in this text, as far as can be told?"""
    return any(_is_bsn(re.sub(r"\D", "", found.group())) for found in _NUMBER.finditer(text))


def _is_bsn(digits: str) -> bool:
    if digits[0] == "6" or digits == "000000000":  # a mobile number without its 0
        return False
    total = sum(w * int(d) for w, d in zip(_WEIGHTS, digits, strict=True))
    return total % 11 == 0


def birth_in(text: str, year: int) -> bool:
    """Does a date of birth stand in this text?  `year` is the present one."""
    if _CALLED.search(text):
        return True
    years = (int(found.group(2) or found.group(3)) for found in _FULL.finditer(text))
    return any(OLDEST <= one <= year - YEARS_BACK for one in years)


def refused_in(text: str, year: int) -> str:
    """The sentence (Dutch) that says what may not stand in this text, or nothing."""
    if bsn_in(text):
        return BSN
    return BIRTH if birth_in(text, year) else ""
