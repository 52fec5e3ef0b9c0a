# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Sheets for joining: an authority's key for a sealed envelope, and the request of a computer.

No passphrase stands on them.  In Dutch only.
"""

from ..domain.words import N_
from ..node.sheets import Sheet
from . import i18n
from .keysheet import DRILL, PAGE, PRINTED

TITLE = N_("Sleutel van een sleutelhouder")
KEEPER = N_("In een dichte envelop, in een kluis")
HOLDER = N_("Sleutelhouder")
REGION = N_("Regio")
WARNING = N_(
    "Bewaar de wachtzin nooit bij dit blad. Wie beide heeft, tekent besluiten over de regio als "
    "deze sleutelhouder."
)
HOW = N_(
    "Zo tekent u met dit blad: scan de code, of typ de letters over, en geef daarna uw wachtzin. "
    "Bent u dit blad of de wachtzin kwijt, laat dan twee andere sleutelhouders u afmelden."
)
NUMBER = N_("sleutelhouder {number}")
CHECK = N_("Controlewoorden van de regio:")
CODE = N_("de code van deze sleutel")


def envelope(
    region: str, exercise: bool, number: int, holder: str, letters: str, words: str, now_s: float
) -> Sheet:
    """The sheet of one authority's key; `letters` are those of its code."""
    return Sheet(
        title=TITLE,
        lang="nl",
        drill=DRILL if exercise else "",
        lane="",
        number=NUMBER.format(number=number),
        moment=i18n.day(now_s),
        road=KEEPER,
        facts=((HOLDER, holder), (REGION, region)),
        warning=WARNING,
        how=HOW,
        check_title=CHECK,
        check=words,
        codes=(letters,),
        code_name=CODE,
        serial=NUMBER.format(number=number),
        foot=(PRINTED.format(time=i18n.day(now_s)),),
        page=PAGE,
    )


CHECK_WORDS = N_("Controlewoorden, om voor te lezen:")
ASK_TITLE = N_("Aanvraag van een computer")
ASK_ROAD = N_("Voor wie computers toelaat")
PLACE_CODE, CALL_SIGN = N_("Code van de plek"), N_("Roepnaam")
ASK_WARNING = N_(
    "Laat alleen toe als de zes woorden aan beide kanten gelijk zijn, en u weet wie er voorleest."
)
ASK_HOW = N_(
    "Scan de code op een computer van de regio, of geef het bestand. Lees elkaar de woorden voor."
)
ASK_CODE = N_("de code van deze aanvraag")


def request_sheet(place: str, code: str, letters: str, words: str, now_s: float) -> Sheet:
    """What a new computer shows to who admits it."""
    return Sheet(
        title=ASK_TITLE,
        lang="nl",
        drill="",
        lane="",
        number=code,
        moment=i18n.day(now_s),
        road=ASK_ROAD,
        facts=((PLACE_CODE, place), (CALL_SIGN, code)),
        warning=ASK_WARNING,
        how=ASK_HOW,
        check_title=CHECK_WORDS,
        check=words,
        codes=(letters,),
        code_name=ASK_CODE,
        serial=code,
        foot=(i18n.day(now_s),),
        page=PAGE,
    )
