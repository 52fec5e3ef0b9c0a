# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""What planning is about: where people live, which sites there are, how far they are apart.

All places are in metres of the Dutch grid (Rijksdriehoek, EPSG:28992): flat, so
that distances are those of a ruler.  `None` is honestly unknown, everywhere; a
filter that needs what is unknown says so (`why`), it never guesses.  The columns
come from DOMAIN section 8.
"""

from functools import cached_property

import msgspec
import numpy as np
from numpy.typing import NDArray

from ..domain.words import N_, Choice, Known

Floats = NDArray[np.float64]

RD_X, RD_Y = (-7_000.0, 300_000.0), (289_000.0, 629_000.0)  # the validity of the grid, in metres
PAIRS_MAX = 40_000_000  # distances in one area: 320 MB
PEOPLE_MAX = 20_000_000
COUNTED_MIN = 0.9  # of the residents; with less a group says too little


class Group(Choice):
    """Groep bewoners."""

    ALL = 0, N_("alle bewoners")
    AGE_65 = 1, N_("65 jaar en ouder")
    AGE_80 = 2, N_("80 jaar en ouder")
    LOW_INCOME = 3, N_("laag inkomen")
    ALONE = 4, N_("alleenwonend")
    NO_CAR = 5, N_("zonder auto")


class People(msgspec.Struct, frozen=True, kw_only=True):
    """How many people of each group live somewhere.  A person may be in several."""

    all: float
    age_65: float | None = None
    age_80: float | None = None
    low_income: float | None = None
    alone: float | None = None
    no_car: float | None = None

    def of(self, group: Group) -> float | None:
        value: float | None = getattr(self, group.word)
        return value


class Neighbourhood(msgspec.Struct, frozen=True, kw_only=True):
    """A buurt or a postcode area: one place where people live, taken as one spot."""

    code: str
    name: str
    x: float
    y: float
    people: People
    municipality: str = ""
    region: str = ""
    urbanity: int | None = None  # CBS: 1 very strongly urban .. 5 not urban
    flood_cm: float | None = None  # depth in the scenario of 1/1,000 a year
    care_addresses: int | None = None
    border: tuple[tuple[tuple[float, float], ...], ...] = ()  # outer rings, RD metres


class SiteKind(Choice):
    """Soort gebouw."""

    OTHER = 0, N_("ander gebouw")
    COMMUNITY_CENTRE = 1, N_("buurthuis")
    SCHOOL = 2, N_("school")
    LIBRARY = 3, N_("bibliotheek")
    CHURCH = 4, N_("kerk")
    MOSQUE = 5, N_("moskee")
    SPORTS_CLUB = 6, N_("sportclub")
    FIRE_STATION = 7, N_("brandweerkazerne")
    PHARMACY = 8, N_("apotheek")
    TOWN_HALL = 9, N_("gemeentehuis")


class Site(msgspec.Struct, frozen=True, kw_only=True):
    """A building where a point could come."""

    code: str
    name: str
    kind: SiteKind = SiteKind.OTHER
    x: float
    y: float
    municipality: str = ""
    address: str = ""
    capacity: int | None = None  # residents that it can serve; None is the plan's default
    area_m2: float | None = None
    existing: bool = False  # a point that is there and stays
    accessible: Known = Known.UNKNOWN  # step-free entrance and toilet
    owner_agrees: Known = Known.UNKNOWN
    keyholders: int | None = None  # within 15 minutes on foot
    flood_cm: float | None = None
    flood_zone: str = ""  # the dike ring or polder that floods as one
    upper_floor: Known = Known.UNKNOWN  # a usable floor above the water
    in_contour: Known = Known.UNKNOWN  # inside the hazard radius of an installation (BRZO)
    feeder: str = ""  # the power feeder; sites with the same fall out together
    power_h: float | None = None  # hours of power of its own (generator, battery, solar)
    water_and_heat: Known = Known.UNKNOWN  # without the grid
    radio_m: float | None = None  # reach of a radio that stands there, metres
    mast_m: float | None = None  # height of an aerial above ground, metres
    c2000: Known = Known.UNKNOWN
    links: frozenset[str] = frozenset()  # kinds of line that are there: fibre, mobile, satellite...
    rooms: int | None = None  # quiet rooms with seats, for a coordination point
    seats: int | None = None
    truck: Known = Known.UNKNOWN  # a lorry can reach and unload
    security: Known = Known.UNKNOWN
    staff_near: int | None = None  # people of the staff who live nearby
    coordination: Known = Known.UNKNOWN  # may become a coordination point
    known_to_residents: float | None = None  # 0..1: how well residents know it
    second_exit: Known = Known.UNKNOWN
    staff_ready: float | None = None  # 0..1: readiness of owner and staff


class Area(msgspec.Struct, frozen=True, kw_only=True, dict=True):
    """Neighbourhoods and candidate sites, with the walking distance of each pair.

    `distance[i, j]` is from neighbourhood i to site j in metres, infinite where there is no way.
    `by` says how it was measured; `detour` is the factor on the straight line, 1.0 where roads
    were read.
    """

    neighbourhoods: tuple[Neighbourhood, ...]
    sites: tuple[Site, ...]
    distance: Floats
    by: str = "straight"
    detour: float = 1.0

    @cached_property
    def residents(self) -> Floats:
        return np.array([one.people.all for one in self.neighbourhoods], dtype=np.float64)

    def people(self, group: Group) -> Floats:
        """People of a group per neighbourhood; unknown counts as none (`known` tells where)."""
        found = [one.people.of(group) for one in self.neighbourhoods]
        return np.array([value or 0.0 for value in found], dtype=np.float64)

    def counted(self, group: Group) -> float:
        """The part of the residents that live where this group is counted, 0..1."""
        told = np.array([one.people.of(group) is not None for one in self.neighbourhoods])
        whole = float(self.residents.sum())
        return float(self.residents[told].sum()) / whole if whole else float(told.all())

    def known(self, group: Group) -> bool:
        """Is this group counted nearly everywhere?  CBS leaves it out where few people live."""
        return self.counted(group) >= COUNTED_MIN
