# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Where people live: tables of CBS (buurten, postcodes), or a table of one's own.

What a table doesn't count stays unknown.  CBS counts no people for some groups, but parts
of them; what is made of those stands in `docs/planning-files.md`:

    65 and older   part of the residents
    low income     part of the people, else of the households, times the residents
    alone          households of one person, else their part times the households
    no car         at least 1 - cars per household of the households, times the residents
"""

import re
from collections.abc import Iterator
from pathlib import Path

import msgspec
import numpy as np

from ..domain.words import N_
from . import layers
from .area import PEOPLE_MAX, RD_X, RD_Y, Neighbourhood, People
from .badfile import BadFile, Faults
from .places import NO_MUNICIPALITIES, NO_REGIONS, Wanted
from .problem import Clash
from .spots import ABROAD, PLACE_NAMES, Spots
from .tables import CLOSE, DOUBLE, EMPTY, MISSING, Cells, Columns, rows_of, stems

NEIGHBOURHOODS_MAX = 50_000
ROUNDED = 10.0  # CBS rounds to 5, so a group may seem this much larger than the whole

CBS = "CBS, CC BY 4.0"

NAMES: dict[str, tuple[str, ...]] = {
    **PLACE_NAMES,
    "code": (
        "code",
        "buurtcode",
        "codering",
        "gwbcode10",
        "gwbcode",
        "postcode",
        "postcode4",
        "pc4",
        "postcode5",
        "pc5",
        "postcode6",
        "pc6",
    ),
    "either": ("wijkenenbuurten",),  # CBS puts a code in it, or a name
    "name": ("naam", "name", "buurtnaam", "buurt", "plaats", "woonplaats", "regio"),
    "municipality": ("gemeente", "gemeentenaam", "gmnaam", "municipality"),
    "gm_code": ("gmcode", "gemeentecode"),
    "region": ("vrcode", "region", "veiligheidsregiocode", "vr"),
    "region_name": ("veiligheidsregio", "vrnaam", "veiligheidsregionaam"),
    "kind": ("soortregio", "recs"),
    "water": ("water",),
    "all": (
        "inwoners",
        "aantalinwoners",
        "ainw",
        "bewoners",
        "bevolking",
        "residents",
        "population",
        "inhabitants",
        "inwonerstotaal",
    ),
    "age_65": (
        "age65",
        "inw65plus",
        "65plus",
        "65jaarofouder",
        "a65oo",
        "aantalinwoners65jaarenouder",
        "inwoners65jaarenouder",
    ),
    "age_65_pct": ("percentagepersonen65jaarenouder", "p65oo", "p65eooud"),
    "age_80": ("age80", "inw80plus", "80plus", "80jaarofouder", "inwoners80jaarenouder"),
    "low_income": ("lowincome", "laaginkomen"),
    "low_income_pct": (
        "personeninarmoede",
        "percentagepersoneninarmoede",
        "huishoudensmeteenlaaginkomen",
        "percentagehuishoudensmeteenlaaginkomen",
        "percentagehuishoudensmetlaaginkomen",
        "phhli",
        "huishonderofrondsociaalminimum",
        "percentagehuishoudensonderofrondsociaalminimum",
        "phhosm",
    ),
    "alone": (
        "alone",
        "alleenwonend",
        "alleenwonenden",
        "eenpersoonshuishoudens",
        "a1phh",
        "aantaleenpersoonshuishoudens",
    ),
    "alone_pct": ("percentageeenpersoonshuishoudens", "p1phh"),
    "households": (
        "households",
        "huishoudens",
        "huishoudenstotaal",
        "ahh",
        "aantalhuishoudens",
        "aantalparthuishoudens",
    ),
    "no_car": ("nocar", "zonderauto"),
    "cars": ("personenautosperhuishouden", "gpauhh", "autosperhuishouden"),
    "urbanity": (
        "urbanity",
        "stedelijkheid",
        "matevanstedelijkheid",
        "stemvs",
        "stedelijkheidadressenperkm2",
    ),
    "flood_cm": ("floodcm", "overstromingcm", "waterdieptecm"),
    "care_addresses": ("careaddresses", "zorgadressen"),
}
OF_CBS = frozenset({"buurtcode", "codering", "gwbcode10", "gwbcode", "wijkenenbuurten"})
OF_POSTCODES = frozenset({"postcode", "postcode4", "pc4", "postcode5", "pc5", "postcode6", "pc6"})

NO_CODE = N_("de kolom voor de code van de buurt of de postcode ontbreekt.")
NO_PEOPLE = N_("hier hoort het aantal inwoners; er staat “{found}”.")
TOO_MANY_IN_GROUP = N_("{found} is meer dan het aantal inwoners ({all}).")
TOO_MANY = N_("er zijn meer dan {most} buurten. Kies gemeenten of een veiligheidsregio.")
NONE_LEFT = N_("er staat geen enkele buurt in.")
NO_BUURTEN = N_("er staan geen buurten in, alleen: {kinds}.")
TOO_MANY_PEOPLE = N_("samen wonen hier {people} mensen, meer dan in heel Nederland.")
NEEDS_BORDERS = N_("er zijn geen coördinaten. Noem bij borders het bestand met de grenzen van CBS.")
NO_BORDER = N_("{code} staat niet in {borders}.")

SECRET = N_("CBS noemt het aantal inwoners hier niet, het telt als 0 ({count}): {names}.")
AT_LEAST = N_(
    "Hoeveel mensen geen auto hebben telt CBS niet. Het getal is het minste dat het kan zijn."
)
NAMED_MAX = 5


NOBODY = People(all=0, age_65=0, age_80=0, low_income=0, alone=0, no_car=0)


class Read(msgspec.Struct, frozen=True, kw_only=True):
    """What a table of people gave."""

    neighbourhoods: tuple[Neighbourhood, ...]
    sources: tuple[str, ...] = ()
    notes: tuple[Clash, ...] = ()


def read_people(
    path: Path,
    borders: Path | None = None,
    municipalities: tuple[str, ...] = (),
    regions: tuple[str, ...] = (),
) -> Read:
    """Read a table.  Raises `BadFile`."""
    faults = Faults(path.name)
    if path.suffix.lower() in layers.SUFFIXES:
        columns, rows = layers.read_layer(path, NAMES, ("all",), faults)
    else:
        columns, cells = rows_of(path, NAMES, ("all",), faults)
        rows = ((one, None) for one in cells)
    reader = _Reader(columns, faults, municipalities, regions, placed=borders is not None)
    reader.read(rows)
    return reader.result(borders)


class _Reader:
    """Reads rows, keeps those that are wanted, and holds nothing else."""

    def __init__(
        self,
        columns: Columns,
        faults: Faults,
        municipalities: tuple[str, ...],
        regions: tuple[str, ...],
        *,
        placed: bool,
    ) -> None:
        heads = {stem for head in columns.head for stem in stems(head)}
        self.cbs = bool(heads & OF_CBS)
        self.postcodes = not self.cbs and bool(heads & OF_POSTCODES)
        self.columns, self.faults = columns, faults
        self.municipalities, self.regions = Wanted(municipalities), Wanted(regions)
        self.spots = Spots(columns, faults)
        self.placed = placed  # places come from elsewhere
        self.found: list[Neighbourhood] = []
        self.places: dict[str, int] = {}
        self.kinds: set[str] = set()
        self.secret: list[str] = []
        self.at_least = False
        if "code" not in columns and "either" not in columns:
            raise faults.over(NO_CODE)
        if self.regions and "region" not in columns and "region_name" not in columns:
            raise faults.over(NO_REGIONS)
        named = "municipality" in columns or "gm_code" in columns or self.cbs
        if self.municipalities and not named:
            raise faults.over(NO_MUNICIPALITIES)
        if not self.cbs:
            for wrong, meant in columns.misspelt():
                raise faults.over(CLOSE, column=wrong, meant=meant)

    def read(self, rows: Iterator[tuple[Cells, layers.Shape | None]]) -> None:
        for cells, shape in rows:
            if self._wanted(cells):
                self._take(cells, shape)

    def _wanted(self, cells: Cells) -> bool:
        kind = cells.text("kind")
        if kind and kind.casefold() != "buurt":
            self.kinds.add(kind)
            return False
        if cells.text("water").casefold() in ("ja", "b", "1"):
            return False
        region, name = cells.text("region"), cells.text("region_name")
        if not self.regions.takes(region, name):
            return False
        return self.municipalities.takes(self._gm_code(cells), cells.text("municipality"))

    def _gm_code(self, cells: Cells) -> str:
        code = cells.text("gm_code")
        if code or not self.cbs:
            return code
        of_buurt = re.fullmatch(r"BU(\d{4})\d{4}", self._code(cells))
        return f"GM{of_buurt[1]}" if of_buurt else ""

    def _code(self, cells: Cells) -> str:
        return cells.text("code") or cells.text("either")

    def _take(self, cells: Cells, shape: layers.Shape | None) -> None:
        code = self._code(cells)
        if not code:
            cells.fault("code", EMPTY)
        elif code in self.places:
            cells.fault("code", DOUBLE, code=code, first=self.places[code])
        self.places.setdefault(code, next(iter(cells.at.values())))
        if len(self.found) == NEIGHBOURHOODS_MAX:
            raise self.faults.over(TOO_MANY, most=NEIGHBOURHOODS_MAX)
        name = cells.text("name") or cells.text("either") or code
        if self.postcodes and name != code:
            name = f"{code} {name}"
        people = self._people(cells, name)
        self.spots.add(cells, needed=self.spots.any and shape is None and not self.placed)
        self.found.append(
            Neighbourhood(
                code=code,
                name=name,
                x=shape.x if shape else np.nan,
                y=shape.y if shape else np.nan,
                people=people,
                municipality=cells.text("municipality"),
                region=cells.text("region") or cells.text("region_name"),
                urbanity=cells.count("urbanity", 1, 5),
                flood_cm=cells.number("flood_cm", 0),
                care_addresses=cells.count("care_addresses"),
                border=shape.border if shape else (),
            )
        )

    def _people(self, cells: Cells, name: str) -> People:
        whole = cells.people("all")
        if whole is None and cells.blank("all"):
            if self.cbs:
                self.secret.append(name)
            elif cells.text("all"):
                cells.fault("all", NO_PEOPLE)
            else:
                cells.fault("all", MISSING)
        if not whole:
            return NOBODY
        households = cells.people("households")
        people = {
            "age_65": _either(cells, "age_65", "age_65_pct", whole),
            "age_80": cells.people("age_80"),
            "low_income": _either(cells, "low_income", "low_income_pct", whole),
            "alone": _either(cells, "alone", "alone_pct", households),
            "no_car": cells.people("no_car"),
        }
        if people["no_car"] is None and (cars := cells.number("cars", 0)) is not None:
            people["no_car"] = round(max(0.0, 1 - cars) * whole, 1)
            self.at_least = True
        for group, count in people.items():
            if count is not None and count > whole:
                if count > whole + ROUNDED:
                    cells.fault(group, TOO_MANY_IN_GROUP, all=f"{whole:g}")
                people[group] = whole
        return People(all=whole, **people)

    def result(self, borders: Path | None) -> Read:
        """Everything, or `BadFile`."""
        x, y = self.spots.settle()
        self.municipalities.settle(self.faults)
        self.regions.settle(self.faults)
        self.faults.settle()
        if not self.found and self.kinds:
            kinds = ", ".join(sorted(self.kinds)[:NAMED_MAX])
            raise self.faults.over(NO_BUURTEN, kinds=kinds)
        if not self.found:
            raise self.faults.over(NONE_LEFT)
        total = sum(one.people.all for one in self.found)
        if total > PEOPLE_MAX:
            raise self.faults.over(TOO_MANY_PEOPLE, people=round(total))
        shapes = layers.read_borders(borders, set(self.places)) if borders is not None else {}
        placed = []
        for one, east, north in zip(self.found, x.tolist(), y.tolist(), strict=True):
            shape = shapes.get(one.code)
            if shape is not None:
                one = msgspec.structs.replace(one, border=shape.border, name=self._name(one, shape))
                if east != east:
                    east, north = shape.x, shape.y
            if east == east:
                one = msgspec.structs.replace(one, x=east, y=north)
            placed.append(self._inside(one, borders))
        self.faults.settle()
        return Read(
            neighbourhoods=tuple(placed),
            sources=(CBS,) if self.cbs or self.postcodes else (),
            notes=self._notes(),
        )

    def _name(self, one: Neighbourhood, shape: layers.Shape) -> str:
        return shape.name if one.name == one.code and shape.name else one.name

    def _inside(self, one: Neighbourhood, borders: Path | None) -> Neighbourhood:
        if one.x != one.x:
            if borders is None:
                raise self.faults.over(NEEDS_BORDERS)
            self.faults.add(NO_BORDER, code=one.code, borders=borders.name)
        elif not (RD_X[0] <= one.x <= RD_X[1] and RD_Y[0] <= one.y <= RD_Y[1]):
            self.faults.add(ABROAD, found=one.code)
        return one

    def _notes(self) -> tuple[Clash, ...]:
        notes = []
        if self.secret:
            values: dict[str, str | int | float] = {
                "count": len(self.secret),
                "names": ", ".join(self.secret[:NAMED_MAX]),
            }
            notes.append(Clash(wish="people", text=SECRET, values=values))
        if self.at_least:
            notes.append(Clash(wish="people", text=AT_LEAST))
        return tuple(notes)


def _either(cells: Cells, count: str, percent: str, whole: float | None) -> float | None:
    """A count, or where that isn't known a percentage of the whole."""
    found = cells.people(count)
    if found is not None or whole is None:
        return found
    part = cells.number(percent, 0, 100)
    return None if part is None else round(whole * part / 100, 1)


__all__ = ["BadFile", "Read", "read_people"]
