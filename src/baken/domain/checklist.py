# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The safety checklist (veiligheidscontrole) of a support point, as data.

Sections A to H of DOMAIN 4.3.  The rule this file guards: an item that blocks and
is not in order keeps the point closed, also where somebody left it out.  Numbers
travel in acts, so an item is only ever added, and its number never used again.
"""

from typing import Annotated

import msgspec

from .words import N_, Choice

CHECKED_MAX = 60


class Section(Choice):
    """Part of the opening checklist.  DOMAIN 4.3."""

    OUTSIDE = 1, N_("A. Buiten")
    INSIDE = 2, N_("B. Binnen")
    UTILITIES = 3, N_("C. Gas, water, stroom")
    PEOPLE = 4, N_("D. Mensen")
    COMMS = 5, N_("E. Verbindingen")
    FRONT_DESK = 6, N_("F. Inrichting")
    DATA = 7, N_("G. Computer en papier")
    ANNOUNCE = 8, N_("H. Melden")


class Result(Choice):
    """Uitkomst of one item."""

    OK = 0, N_("in orde")
    NOK = 1, N_("niet in orde")
    NA = 2, N_("niet van toepassing")


ItemNumber = Annotated[int, msgspec.Meta(ge=0, le=127)]
Results = tuple[tuple[ItemNumber, Result], ...]


class Item(msgspec.Struct, frozen=True, kw_only=True):
    """One item of the checklist.  `number` travels and is never used again for another item.

    A `blocking` item that is not in order keeps the point closed; only where `may_skip` does
    "not applicable" count as in order.
    """

    number: int
    section: Section
    text: str
    blocking: bool = False
    may_skip: bool = False


def _item(number: int, section: Section, text: str, blocking: bool = False) -> Item:
    return Item(number=number, section=section, text=text, blocking=blocking)


CHECKLIST: tuple[Item, ...] = (
    _item(1, Section.OUTSIDE, N_("Geen water of gladheid rond het gebouw"), True),
    _item(2, Section.OUTSIDE, N_("Geen brand of rook in de buurt"), True),
    _item(3, Section.OUTSIDE, N_("Geen gaslucht of rioollucht"), True),
    _item(4, Section.OUTSIDE, N_("Geen losse kabels"), True),
    _item(5, Section.OUTSIDE, N_("Geen schade aan muren of dak"), True),
    _item(6, Section.OUTSIDE, N_("Geen losse takken of dakpannen"), True),
    _item(7, Section.OUTSIDE, N_("De weg naar de ingang is vrij")),
    _item(8, Section.OUTSIDE, N_("De omgeving is rustig en veilig")),
    _item(11, Section.INSIDE, N_("Vloer, trap en plafond zijn heel"), True),
    _item(12, Section.INSIDE, N_("Geen glas of puin")),
    _item(13, Section.INSIDE, N_("Uitgangen en nooduitgangen zijn vrij"), True),
    _item(14, Section.INSIDE, N_("Geen motor, vuur of barbecue binnen (koolmonoxide)"), True),
    _item(15, Section.INSIDE, N_("Het is niet te koud en niet te warm")),
    Item(number=21, section=Section.UTILITIES, text=N_("Gas is veilig of afgesloten"),
         blocking=True, may_skip=True),
    _item(22, Section.UTILITIES, N_("Er is water")),
    _item(23, Section.UTILITIES, N_("Er is stroom of licht")),
    _item(24, Section.UTILITIES, N_("Toiletten werken")),
    _item(25, Section.UTILITIES, N_("Riool loopt door")),
    _item(31, Section.PEOPLE, N_("Er zijn minstens twee medewerkers"), True),
    _item(32, Section.PEOPLE, N_("Iedereen heeft een rol en een hesje")),
    _item(33, Section.PEOPLE, N_("Iedereen is bijgepraat")),
    _item(34, Section.PEOPLE, N_("Iedereen weet waar de nooduitgang is"), True),
    _item(41, Section.COMMS, N_("Eerste verbinding is getest")),
    _item(42, Section.COMMS, N_("Tweede verbinding is getest")),
    _item(43, Section.COMMS, N_("Onze roepnaam hangt bij de radio")),
    _item(44, Section.COMMS, N_("De radio staat op een stille plek")),
    _item(45, Section.COMMS, N_("Er is een tweede persoon voor de radio")),
    _item(51, Section.FRONT_DESK, N_("Bord hangt buiten")),
    _item(52, Section.FRONT_DESK, N_("Informatiebord staat klaar")),
    _item(53, Section.FRONT_DESK, N_("Plaats voor de wachtrij")),
    _item(54, Section.FRONT_DESK, N_("Borden voor hulp vragen en hulp bieden")),
    _item(55, Section.FRONT_DESK, N_("Plek om te zitten")),
    _item(56, Section.FRONT_DESK, N_("Plek om handen te wassen")),
    _item(57, Section.FRONT_DESK, N_("EHBO-koffer en AED")),
    _item(58, Section.FRONT_DESK, N_("Hoek voor kinderen")),
    _item(61, Section.DATA, N_("De computer werkt en de klok klopt")),
    _item(62, Section.DATA, N_("Oefening of echt staat goed")),
    _item(63, Section.DATA, N_("Printer of papieren formulieren liggen klaar")),
    _item(64, Section.DATA, N_("Oude meldingen op papier zijn ingevoerd")),
    _item(71, Section.ANNOUNCE, N_("Coördinatiepunt weet het")),
    _item(72, Section.ANNOUNCE, N_("Crisisteam weet het")),
)  # fmt: skip

ITEMS = {item.number: item for item in CHECKLIST}


def failed(results: Results) -> tuple[Item, ...]:
    """The blocking items of a check that are not in order, or were left out."""
    found = dict(results)
    return tuple(
        item for item in CHECKLIST if item.blocking and not _in_order(item, found.get(item.number))
    )


def _in_order(item: Item, result: Result | None) -> bool:
    return result is Result.OK or (result is Result.NA and item.may_skip)
