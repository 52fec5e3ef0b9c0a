# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""A plan: everything that was decided, as one JSON file that pages and papers show.

It holds no distances: what a reader needs of them stands in the points.  `digest`
of the file's bytes is what the authorities sign (`domain/decrees.py: AdoptPlan`).
"""

import hashlib

import msgspec

from ..domain.orders import Service
from ..domain.words import N_, Choice
from .area import Neighbourhood, Site
from .problem import Clash, Status
from .wishes import Wishes

FORMAT = 1
PLAN_BYTES_MAX = 64 << 20


class Variant(Choice):
    """Variant van een punt.  DOMAIN 3.4: flags with a name, not a class."""

    INFO = 1, N_("Informatie")
    BASIS = 2, N_("Basis")
    PLUS = 3, N_("Plus")
    CARE = 4, N_("Zorg")
    LOGISTICS = 5, N_("Logistiek")


class Served(msgspec.Struct, frozen=True, kw_only=True):
    """A function of a point, from and until how many hours after opening."""

    service: Service
    from_h: float
    until_h: float


class Need(msgspec.Struct, frozen=True, kw_only=True):
    """One line of what a point needs: rooms, kit, forms.  `text` is a Dutch sentence."""

    text: str
    count: float = 1
    unit: str = ""


class Means(msgspec.Struct, frozen=True, kw_only=True):
    """What follows from a point's services, for 72 hours."""

    rooms: tuple[Need, ...] = ()
    kit: tuple[Need, ...] = ()
    forms: tuple[Need, ...] = ()
    staff_per_shift: int = 0
    keyholders: int = 2
    power_kwh: float = 0.0
    water_l: float = 0.0


class Choose(Choice):
    """Reden van de variant."""

    RULE = 1, N_("volgt uit de regel")
    OVERRULED = 2, N_("besloten door de gemeente")


class Scored(msgspec.Struct, frozen=True, kw_only=True):
    """The score of a site: each part 0..1 (None unknown), and the weighted whole."""

    parts: dict[str, float | None]
    total: float


class Rejected(msgspec.Struct, frozen=True, kw_only=True):
    """A site that did not pass a hard filter, and which (a Dutch sentence with values)."""

    site: str
    why: tuple[Clash, ...]
    name: str = ""


class Bearer(Choice):
    """Drager van een verbinding."""

    FIBRE = 1, N_("vaste lijn")
    WIFI = 2, N_("richtstraal of wifi")
    LORA = 3, "LoRa"
    C2000 = 4, "C2000"
    COURIER = 5, N_("koerier")
    SATELLITE = 6, N_("satelliet")
    MOBILE = 7, N_("mobiel netwerk")


class LinkOption(msgspec.Struct, frozen=True, kw_only=True):
    """One bearer between two places: what it would do, and how that was judged."""

    bearer: Bearer
    bit_s: float = 0.0
    minutes: float = 0.0  # for a courier: one way
    margin_db: float | None = None
    spreading: int | None = None
    why: str = ""  # a Dutch sentence


class Linked(msgspec.Struct, frozen=True, kw_only=True):
    """How a point reaches its coordination point.  None: nothing can, and `lacks` says why."""

    point: str
    to: str
    metres: float
    primary: LinkOption | None
    backup: LinkOption | None
    others: tuple[LinkOption, ...] = ()
    lacks: tuple[Clash, ...] = ()


class Chosen(msgspec.Struct, frozen=True, kw_only=True):
    """A site that becomes a point, with whom it serves and what it needs."""

    site: Site
    residents: float
    vulnerable: float
    farthest_m: float
    mean_m: float
    score: Scored | None = None
    variant: Variant = Variant.BASIS
    chosen: Choose = Choose.RULE
    reason: str = ""
    vulnerability: float | None = None  # V of the rule
    services: tuple[Served, ...] = ()
    means: Means = Means()
    area: str = ""  # code of its coordination point
    fallback: str = ""


class Share(msgspec.Struct, frozen=True, kw_only=True):
    """Which part of a neighbourhood goes to a point, and how far that is."""

    point: str
    part: float
    metres: float


class Reached(msgspec.Struct, frozen=True, kw_only=True):
    """A neighbourhood and the point where its residents go; "" (at 0 m) where there is no way."""

    neighbourhood: Neighbourhood
    point: str
    metres: float
    next_point: str = ""  # who is left when that one fails
    next_metres: float | None = None
    shares: tuple[Share, ...] = ()  # only where it is divided; `point` has the largest part


class CoordinationPlace(msgspec.Struct, frozen=True, kw_only=True):
    """A candidate for coordination point, as it stands on the comparison sheet."""

    site: Site
    appointed: bool
    score: float
    parts: dict[str, float | None]
    points: tuple[str, ...] = ()
    fallback: str = ""
    radio_share: float = 0.0
    for_it: tuple[Clash, ...] = ()  # reasons, Dutch sentences with values
    against: tuple[Clash, ...] = ()


class GoalMet(msgspec.Struct, frozen=True, kw_only=True):
    """What came of one goal, with the status that was proved."""

    kind: str
    people: str
    objective: float
    bound: float | None
    status: Status
    seconds: float
    held: float | None = None  # what later goals had to hold


class CurvePoint(msgspec.Struct, frozen=True, kw_only=True):
    """One number of points on a curve: what it gives and how many staff it takes."""

    points: int
    mean_m: float
    worst_m: float
    covered: float  # share of the people of the first goal within its distance
    staff: int
    status: Status
    bound: float | None = None


class Weighed(msgspec.Struct, frozen=True, kw_only=True):
    """One choice on the frontier of the first two goals: nothing is better for both.

    `first` and `second` are in the measure of the goals, as `GoalMet.objective`.
    """

    first: float
    second: float
    points: int
    status: Status


class FailureEffect(msgspec.Struct, frozen=True, kw_only=True):
    """What happens when one point fails: who must go further, who has nowhere near, overload."""

    point: str
    moved: float
    uncovered: float
    worst_m: float
    overloaded: tuple[str, ...] = ()


class Indicators(msgspec.Struct, frozen=True, kw_only=True):
    """The figures that planners use; distances in metres, weighted by residents."""

    residents: float
    points: int
    mean_m: float
    median_m: float
    worst_m: float
    within_1km: float
    within_near: float
    within_far: float
    largest_load: float
    largest_load_at: str
    uncovered: float
    worst_off: tuple[str, ...]  # codes of the neighbourhoods farthest away
    staff: int = 0
    vulnerable_near: float | None = None
    backup: float | None = None  # the share with two points within the longest walk


class Plan(msgspec.Struct, frozen=True, kw_only=True):
    """The whole plan."""

    format: int = FORMAT
    wishes: Wishes
    made_at: str = ""  # ISO 8601, UTC
    status: Status
    detour: float = 1.0
    by: str = "straight"
    goals: tuple[GoalMet, ...] = ()
    why: tuple[Clash, ...] = ()
    points: tuple[Chosen, ...] = ()
    reached: tuple[Reached, ...] = ()
    rejected: tuple[Rejected, ...] = ()
    doubts: tuple[Clash, ...] = ()  # what was unknown and therefore assumed
    indicators: Indicators | None = None
    curve: tuple[CurvePoint, ...] = ()
    frontier: tuple[Weighed, ...] = ()
    failures: tuple[FailureEffect, ...] = ()
    coordination: tuple[CoordinationPlace, ...] = ()
    coordinated: tuple[GoalMet, ...] = ()  # how sure the appointment is, a region each
    links: tuple[Linked, ...] = ()
    sources: tuple[str, ...] = ()  # credits of the data: "CBS, CC BY 4.0"


_write = msgspec.json.Encoder(order="deterministic").encode
_read = msgspec.json.Decoder(Plan).decode


class BadPlan(Exception):
    """Not a plan that this version reads."""


def plan_bytes(plan: Plan) -> bytes:
    """The file of a plan."""
    return _write(plan)


def plan_of(data: bytes) -> Plan:
    """A plan from its file.  Raises `BadPlan`."""
    if len(data) > PLAN_BYTES_MAX:
        raise BadPlan("the file is too large")
    try:
        plan = _read(data)
    except msgspec.MsgspecError as error:
        raise BadPlan(str(error)) from None
    except RecursionError:
        raise BadPlan("nested too deeply") from None
    if plan.format != FORMAT:
        raise BadPlan(f"format {plan.format}; this version reads {FORMAT}")
    return plan


def digest(data: bytes) -> bytes:
    """What the authorities sign of a plan's file: BLAKE2b-256."""
    return hashlib.blake2b(data, digest_size=32, person=b"baken plan").digest()
