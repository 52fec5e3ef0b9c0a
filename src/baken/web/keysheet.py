# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""A key part on paper (sleuteldeel): who keeps it, where it fits, its code and its letters.

In Dutch only: it is for the point coordinator and the coordination point.
"""

from ..domain.words import N_
from ..node.sheets import Sheet
from . import i18n

TITLE = N_("Sleutel van {code}, deel {part} van 2")
NUMBER = N_("{code} deel {part}")
KEEPERS = (
    N_("Voor de coördinator van het punt"),
    N_("Voor het coördinatiepunt"),
)
COMPUTER = N_("Computer")
WARNING = N_(
    "Bewaar dit blad niet bij de computer en niet bij het andere deel. Geef het aan niemand; "
    "lees het alleen voor om deze computer te ontgrendelen."
)
SPELL = N_("Deel {part}, om over te typen of voor te lezen:")
HOW = N_(
    "Na de start vraagt de computer om beide delen. Scan de code of typ de zeven groepjes. "
    "Er zit geen letter I, L, O of U in: het is een één of een nul."
)
CODE = N_("de code van dit deel")
PRINTED = N_("Gemaakt op {time}. Zijn er later nieuwe delen gemaakt, vernietig dan dit blad.")
BOTH = N_("Wie beide delen heeft, kan alles lezen wat op deze computer staat.")
DRILL = N_("OEFENING")
PAGE = N_("blad {n} van {of}")


def key_sheet(code: str, place: str, exercise: bool, part: int, text: str, now_s: float) -> Sheet:
    """The sheet of part 1 or 2 of the key of this computer."""
    number = NUMBER.format(code=code, part=part)
    return Sheet(
        title=TITLE.format(code=code, part=part),
        lang="nl",
        drill=DRILL if exercise else "",
        lane="",
        number=number,
        moment=i18n.day(now_s),
        road=KEEPERS[part - 1],
        facts=((COMPUTER, f"{code}, {place}"),),
        warning=WARNING,
        how=HOW,
        check_title=SPELL.format(part=part),
        check=text,
        codes=(text,),
        code_name=CODE,
        serial=number,
        foot=(PRINTED.format(time=i18n.day(now_s)), BOTH),
        page=PAGE,
    )
