# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Numerals: figures as a reader of Dutch or English writes them, 1.234,5 or 1,234.5.

Rounded to what means something: nobody walks 1,237.4 metres.
"""

from collections.abc import Callable
from math import isfinite

Say = Callable[..., str]

NOTHING = "–"
KM_M = 1_000
FINE_M, COARSE_M = 10, 10 * KM_M  # rounded to ten metres; from here on to whole kilometres


def number(value: float | None, lang: str, digits: int = 0) -> str:
    """A number with thousands parted, `–` where unknown or without end."""
    if value is None or not isfinite(value):
        return NOTHING
    text = f"{value:,.{digits}f}"
    if lang == "nl":
        text = text.replace(",", "\0").replace(".", ",").replace("\0", ".")
    return text


def distance(metres: float | None, lang: str) -> str:
    """A distance: `640 m`, `3,2 km`, `14 km`."""
    if metres is None or not isfinite(metres):
        return NOTHING
    if round(metres / FINE_M) * FINE_M < KM_M:
        return f"{round(metres / FINE_M) * FINE_M} m"
    tenths = metres < COARSE_M and round(metres / KM_M, 1) % 1 != 0
    return f"{number(metres / KM_M, lang, 1 if tenths else 0)} km"


def share(part: float | None, lang: str, digits: int = 1) -> str:
    """A part as per cent.  Only all is 100 % and only nothing is 0 %."""
    if part is None or not isfinite(part):
        return NOTHING
    percent = 100 * part
    step = 10.0**-digits
    for edge, inside in ((0.0, step), (100.0, 100.0 - step)):
        if percent != edge and abs(percent - edge) < step / 2:
            percent = inside
    return f"{number(percent, lang, 0 if percent in (0.0, 100.0) else digits)} %"
