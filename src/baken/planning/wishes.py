# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The plan file: what a planner wishes, as TOML.  `docs/planning.md` tells every setting.

Everything that decides the outcome stands in this one file, so that a council can
read it and anybody can run it again.  The defaults are those of DOMAIN section 8;
most are design proposals or general knowledge, never a legal or medical rule.
"""

import tomllib
from pathlib import Path
from typing import Annotated, Any, Literal

import msgspec

from .area import Group, SiteKind

NAME_MAX = 80
GOALS_MAX, POINTS_MAX = 8, 20_000
FILE_BYTES_MAX = 1 << 20

Part = Annotated[float, msgspec.Meta(ge=0, le=1)]
Positive = Annotated[float, msgspec.Meta(gt=0)]
Count = Annotated[int, msgspec.Meta(ge=0, le=POINTS_MAX)]
ShortText = Annotated[str, msgspec.Meta(max_length=NAME_MAX)]

GroupName = Literal["all", "age_65", "age_80", "low_income", "alone", "no_car"]


class BadWishes(Exception):
    """The plan file is wrong; the sentence names the setting and what was expected."""


class _Table(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Base of the tables in the file: a word that is not known is an error."""


class Input(_Table, frozen=True, kw_only=True):
    """Which files, relative to the plan file; and which part of them.

    Without `sites` every neighbourhood is a candidate itself (to explore).  `regions` and
    `municipalities` (codes or names) keep only what lies in them.
    """

    people: str
    borders: str = ""
    sites: str = ""
    roads: str = ""
    heights: str = ""
    regions: tuple[str, ...] = ()
    municipalities: tuple[str, ...] = ()
    detour: Annotated[float, msgspec.Meta(ge=1, le=3)] = 1.3


class Walking(_Table, frozen=True, kw_only=True):
    """Speeds in km/h (DOMAIN 8), and which walk is near and which the longest, in minutes."""

    adult_kmh: Positive = 4.8
    old_kmh: Positive = 2.7
    near_min: Positive = 15
    far_min: Positive = 30


class Filters(_Table, frozen=True, kw_only=True):
    """Hard filters.  `strict`: what is unknown counts as no; else the site stays, with a mark."""

    flood_cm_max: float = 30
    outside_contours: bool = True
    accessible: bool = True
    owner_agrees: bool = True
    keyholders_min: Count = 2
    kinds: tuple[str, ...] = ()  # only these kinds of building, all where empty
    strict: bool = False


class Weights(_Table, frozen=True, kw_only=True):
    """Weights of the score, w1..w10 of DOMAIN section 8; shown beside every score."""

    near: float = 3  # w1 residents near
    vulnerable: float = 3  # w2 vulnerable residents near
    power: float = 2  # w3
    comms: float = 2  # w4
    room: float = 1  # w5
    water: float = 1  # w6
    known: float = 1  # w7
    exits: float = 1  # w8
    ready: float = 1  # w9
    independent: float = 1  # w10


class GoalWish(_Table, frozen=True, kw_only=True):
    """One goal.  Several are met in order, each giving up at most `slack` of the one before.

    `people` is whom it counts.  `within_min` is the walk of covering and least_points, at the
    speed of the group (`old_kmh` from 65 years); `within_m` says it in metres instead.
    """

    kind: Literal["p_median", "p_center", "covering", "least_points"]
    people: GroupName = "all"
    within_min: Positive | None = None
    within_m: Positive | None = None
    share: Part = 0.95
    slack: Part = 0.0


class Capacity(_Table, frozen=True, kw_only=True):
    """How many residents a point serves, where a site does not say itself."""

    hold: bool = True
    residents: Positive = 5_000


class Staff(_Table, frozen=True, kw_only=True):
    """The staff there is, for the trade-off of staff and points.  None is no limit."""

    available: Count | None = None
    shift_hours: Positive = 8


class Overruled(_Table, frozen=True, kw_only=True):
    """The municipality decides otherwise for one site, and says why."""

    site: str
    variant: Literal["info", "basis", "plus", "care", "logistics"]
    reason: Annotated[str, msgspec.Meta(min_length=1, max_length=200)]


class Variants(_Table, frozen=True, kw_only=True):
    """The rule of DOMAIN 3.4 and 8: which parts of the points, by vulnerability, are ZORG, PLUS."""

    care_top: Part = 0.20
    plus_next: Part = 0.30
    info_below: float = 1_000  # residents within the longest walk, in the country
    rural_from: Annotated[int, msgspec.Meta(ge=1, le=5)] = 5  # CBS urbanity
    logistics_every: Count = 10  # one LOGISTIEK in so many points
    info_h: tuple[float, float] = (0, 72)
    overrule: tuple[Overruled, ...] = ()


class Coordination(_Table, frozen=True, kw_only=True):
    """Coordination points.  `number` None: as few as the bounds allow."""

    number: Count | None = None
    points_min: Count = 10
    points_max: Count = 36
    radio_share: Part = 0.80
    power_h: float = 72
    links_min: Count = 2
    compare: Count = 5  # how many candidates stand on the comparison sheet
    task: float = 5  # weights: task first
    power: float = 2
    links: float = 2
    radio: float = 2
    truck: float = 1
    security: float = 1
    staff: float = 1
    near: float = 1


class Radio(_Table, frozen=True, kw_only=True):
    """What the link plan counts with.  LoRa at 869.5 MHz; heights of aerials in metres."""

    mast_m: Positive = 8
    cp_mast_m: Positive = 15
    lora_dbm: float = 27
    gain_dbi: float = 2
    margin_db: float = 10
    spreading: tuple[int, ...] = (7, 8, 9, 10, 11, 12)
    courier_kmh: Positive = 15
    courier_max_min: Positive = 90
    c2000: bool = True


class Wishes(_Table, frozen=True, kw_only=True):
    """A whole plan file."""

    name: Annotated[str, msgspec.Meta(min_length=1, max_length=NAME_MAX)]
    input: Input
    points: Count | None = None  # how many points, where a goal doesn't find that out
    goals: Annotated[tuple[GoalWish, ...], msgspec.Meta(min_length=1, max_length=GOALS_MAX)]
    fixed: tuple[str, ...] = ()  # codes of sites that are open whatever it costs
    seconds: Annotated[float, msgspec.Meta(gt=0, le=86_400)] = 60
    gap: Part = 0.0
    parts: Literal["", "municipality", "region"] = ""  # plan each by itself: for a whole country
    curve: tuple[Count, ...] = ()  # numbers of points for the trade-off curve
    frontier: Annotated[int, msgspec.Meta(ge=0, le=50)] = 0  # steps between the first two goals
    walking: Walking = Walking()
    filters: Filters = Filters()
    weights: Weights = Weights()
    capacity: Capacity = Capacity()
    staff: Staff = Staff()
    variants: Variants = Variants()
    coordination: Coordination | None = None
    radio: Radio = Radio()


def read_wishes(path: Path) -> Wishes:
    """The plan file.  Raises `BadWishes`."""
    try:
        with path.open("rb") as file:
            data = file.read(FILE_BYTES_MAX + 1)
    except OSError as error:
        raise BadWishes(f"{path.name}: {error.strerror}") from None
    if len(data) > FILE_BYTES_MAX:
        raise BadWishes(f"{path.name}: a plan file is at most 1 MB")
    try:
        return wishes_of(tomllib.loads(data.decode("utf-8-sig")))
    except UnicodeDecodeError:
        raise BadWishes(f"{path.name}: not text in UTF-8") from None
    except tomllib.TOMLDecodeError as error:
        raise BadWishes(f"{path.name}: {error}") from None
    except BadWishes as error:
        raise BadWishes(f"{path.name}: {error}") from None


def wishes_of(table: dict[str, Any]) -> Wishes:
    """A plan from its table.  Raises `BadWishes`."""
    try:
        wishes = msgspec.convert(table, Wishes)
    except msgspec.ValidationError as error:
        raise BadWishes(str(error)) from None
    for goal in wishes.goals:
        covers = goal.kind in ("covering", "least_points")
        if covers and (goal.within_min is None) == (goal.within_m is None):
            raise BadWishes(f"goals: {goal.kind} needs within_min or within_m, one of the two")
        if goal.kind == "least_points" and goal is not wishes.goals[0]:
            raise BadWishes("goals: least_points can only be the first goal: it decides how many")
    if wishes.frontier and len(wishes.goals) < 2:
        raise BadWishes("frontier: it weighs two goals, and there is only one")
    if wishes.points is None and wishes.goals[0].kind != "least_points":
        raise BadWishes("points: how many points? Only least_points finds that out itself")
    for name in wishes.filters.kinds:
        if name not in {kind.word for kind in SiteKind}:
            raise BadWishes(f"filters.kinds: {name} is no kind of building")
    return wishes


def group_of(name: str) -> Group:
    return Group[name.upper()]
