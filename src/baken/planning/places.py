# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Which part of a file is wanted: municipalities and safety regions, by code or by name."""

import difflib
import re
from collections.abc import Sequence
from functools import lru_cache

from ..domain.words import N_
from .badfile import Faults, shown

SEEN_MAX = 2_000  # names that are kept to find a near match

UNKNOWN_PLACE = N_("{name} komt in dit bestand niet voor. Lijkt op: {near}.")
NOWHERE = N_("{name} komt in dit bestand niet voor.")
NO_REGIONS = N_("er is geen kolom voor de veiligheidsregio. Noem in het plan de gemeenten.")
NO_MUNICIPALITIES = N_("er is geen kolom voor de gemeente. Daarop kan niet gekozen worden.")

# The safety regions of the law (Wet veiligheidsregio's, annex), with the codes of CBS.
REGIONS = {
    "VR01": "Groningen",
    "VR02": "Fryslân",
    "VR03": "Drenthe",
    "VR04": "IJsselland",
    "VR05": "Twente",
    "VR06": "Noord- en Oost-Gelderland",
    "VR07": "Gelderland-Midden",
    "VR08": "Gelderland-Zuid",
    "VR09": "Utrecht",
    "VR10": "Noord-Holland-Noord",
    "VR11": "Zaanstreek-Waterland",
    "VR12": "Kennemerland",
    "VR13": "Amsterdam-Amstelland",
    "VR14": "Gooi en Vechtstreek",
    "VR15": "Haaglanden",
    "VR16": "Hollands Midden",
    "VR17": "Rotterdam-Rijnmond",
    "VR18": "Zuid-Holland-Zuid",
    "VR19": "Zeeland",
    "VR20": "Midden- en West-Brabant",
    "VR21": "Brabant-Noord",
    "VR22": "Brabant-Zuidoost",
    "VR23": "Limburg-Noord",
    "VR24": "Zuid-Limburg",
    "VR25": "Flevoland",
}


@lru_cache(maxsize=4 * SEEN_MAX)
def _key(name: str) -> str:
    return re.sub(r"[\s\-]+", " ", name.casefold()).strip().removeprefix("veiligheidsregio ")


class Wanted:
    """The wish for one kind of place; keeps which of the names were met."""

    def __init__(self, names: Sequence[str]) -> None:
        self._names = {_key(name): name for name in names}
        self._met: set[str] = set()
        self._seen: set[str] = set()

    def __bool__(self) -> bool:
        return bool(self._names)

    def takes(self, code: str, name: str) -> bool:
        """Does a row with this code and name belong to it?"""
        if not self._names:
            return True
        keys = {_key(code), _key(name), _key(REGIONS.get(code, ""))} - {""}
        if len(self._seen) < SEEN_MAX:
            self._seen.update(one for one in (code, name, REGIONS.get(code, "")) if one)
        met = keys & self._names.keys()
        self._met |= met
        return bool(met)

    def settle(self, faults: Faults) -> None:
        """Notes the wishes that met nothing."""
        near = {_key(one): one for one in self._seen}
        for key, name in self._names.items():
            if key not in self._met:
                close = [near[one] for one in difflib.get_close_matches(key, near, 3, 0.6)]
                if close:
                    faults.add(UNKNOWN_PLACE, name=shown(name), near=", ".join(close))
                else:
                    faults.add(NOWHERE, name=shown(name))
