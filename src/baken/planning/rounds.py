# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Deliveries: rounds from a coordination point to its points.

    plan, loads, vehicles -> rounds with times, and what did not fit

A vehicle loads, drives a trip, comes back, loads again, within one shift.  A load that may
be divided and is more than a vehicle holds is brought in parts.  The rule this file guards:
windows and capacity are never stretched, so nothing is planned late; what can't be brought is
named in `left`, with the reason.  Roads are not known: distances are straight lines times the
detour of the plan file.
"""

from collections.abc import Iterator, Mapping
from math import ceil, hypot, inf

import msgspec
import numpy as np

from ..domain.words import N_
from .area import Site
from .means import PLAN_H
from .plan import Chosen, Need, Plan
from .problem import Clash, Impossible, Status
from .routes import NO_VEHICLES, Rounds, Route, Routing, length, solve_routes

DROPS_MAX = 1_000
EARLIER = 5  # times that an earlier end is tried
IDLE = 3_000  # rounds of the search without gain: enough for a few tens of stops
KIT_KG = 150.0  # [A] the material of a point: a trolley with boxes

WATER, LITRE = N_("Drinkwater"), N_("liter")
NO_POINTS = N_("Bij {code} horen geen punten.")
NOTHING_TO_BRING = N_("Er is niets te bezorgen.")
TOO_MANY = N_("Dit zijn {drops} stops; hoogstens {most}. Neem grotere voertuigen.")
SHORT_SHIFT = N_("De voertuigen moeten terug zijn voor ze vertrekken.")
NO_SPEED = N_("Snelheid moet meer dan 0 zijn, en laadvermogen minstens 1 kg.")
TOO_HEAVY = N_("Dit is {kg} kg. In een voertuig past {most} kg.")
TOO_LATE = N_("Ook met een eigen voertuig is dit niet op tijd te bezorgen.")
NO_ROOM = N_("Er is geen plaats of tijd meer in de ritten. Zet meer voertuigen in.")


class Load(msgspec.Struct, frozen=True, kw_only=True):
    """What one point gets.  `divisible`: it may come in parts."""

    goods: tuple[Need, ...]
    kg: float
    divisible: bool = False


class Fleet(msgspec.Struct, frozen=True, kw_only=True):
    """Equal vehicles.  Times are minutes after midnight; `end_min` is when all are back."""

    vehicles: int
    capacity_kg: float
    speed_kmh: float = 30
    start_min: float = 8 * 60
    end_min: float = 17 * 60
    load_min: float = 20  # before each trip
    unload_min: float = 10  # at each stop, and besides that
    unload_kg_min: float = 50  # so many kilos a minute
    trips: int = 8


class Stop(msgspec.Struct, frozen=True, kw_only=True):
    """A stop on a trip.  `part` of `of`, where a load comes in parts."""

    site: Site
    arrive_min: float
    leave_min: float
    goods: tuple[Need, ...]
    kg: float
    part: int = 1
    of: int = 1


class Trip(msgspec.Struct, frozen=True, kw_only=True):
    """From loading to being back."""

    load_min: float
    leave_min: float
    back_min: float
    metres: float
    stops: tuple[Stop, ...]

    @property
    def kg(self) -> float:
        return sum(stop.kg for stop in self.stops)


class Left(msgspec.Struct, frozen=True, kw_only=True):
    """What was not fitted in, and why."""

    site: Site
    goods: tuple[Need, ...]
    kg: float
    why: Clash


class Deliveries(msgspec.Struct, frozen=True, kw_only=True):
    """The rounds: of each vehicle its trips.  Found, never proved the best."""

    plan: str
    made_at: str
    at: Site
    fleet: Fleet
    detour: float
    status: Status
    rounds: tuple[tuple[Trip, ...], ...]
    left: tuple[Left, ...] = ()

    @property
    def metres(self) -> float:
        return sum(trip.metres for trips in self.rounds for trip in trips)


class _Drop(msgspec.Struct, frozen=True):
    """One visit that is asked for: a whole load or a part of it."""

    site: Site
    load: Load
    part: int = 1
    of: int = 1


def points_of(plan: Plan, code: str) -> list[Chosen]:
    """The points of a coordination point, without the one in its own building."""
    return [one for one in plan.points if one.area == code and one.site.code != code]


def water_of(plan: Plan, code: str, hours: float = 24) -> dict[str, Load]:
    """The water that each point needs for so many hours."""
    found = {}
    for one in points_of(plan, code):
        litres = ceil(one.means.water_l * hours / PLAN_H)
        if litres:
            goods = (Need(text=WATER, count=litres, unit=LITRE),)
            found[one.site.code] = Load(goods=goods, kg=litres, divisible=True)
    return found


def kits_of(plan: Plan, code: str, kg: float = KIT_KG) -> dict[str, Load]:
    """The material of each point, to bring before it opens."""
    points = points_of(plan, code)
    return {one.site.code: Load(goods=one.means.kit, kg=kg) for one in points if one.means.kit}


def deliveries(
    plan: Plan,
    code: str,
    loads: Mapping[str, Load],
    fleet: Fleet,
    *,
    seconds: float,
    seed: int = 1,
    windows: Mapping[str, tuple[float, float]] | None = None,
    idle: int = IDLE,
) -> Deliveries:
    """Rounds from a coordination point, searched for at most so many seconds.

    `windows` says of a point between which minutes unloading may begin.  Raises `Impossible`.
    """
    if min(fleet.speed_kmh, int(fleet.capacity_kg), fleet.unload_kg_min) <= 0:
        raise Impossible(NO_SPEED)
    if fleet.end_min <= fleet.start_min:
        raise Impossible(SHORT_SHIFT)
    if fleet.vehicles < 1:
        raise Impossible(NO_VEHICLES)
    at, points = _seat(plan, code), points_of(plan, code)
    if at is None or not points:
        raise Impossible(NO_POINTS, code=code)
    windows = windows or {}
    asked = [_Drop(one.site, loads[one.site.code]) for one in points if one.site.code in loads]
    if not asked:
        raise Impossible(NOTHING_TO_BRING)
    drops: list[_Drop] = []
    left: list[Left] = []
    for drop in asked:
        why = _alone(drop, at, fleet, windows, plan.wishes.input.detour)
        if why is None:
            drops += _parts(drop, int(fleet.capacity_kg))
        else:
            left.append(_left(drop, why))
        if len(drops) > DROPS_MAX:
            raise Impossible(TOO_MANY, drops=len(drops), most=DROPS_MAX)
    routing = _routing(drops, at, fleet, windows, plan.wishes.input.detour)
    found = _soonest(routing, seconds, seed, idle)
    left += _unfitted([drops[stop - 1] for stop in found.dropped])
    return Deliveries(
        plan=plan.wishes.name,
        made_at=plan.made_at,
        at=at,
        fleet=fleet,
        detour=plan.wishes.input.detour,
        status=found.status,
        rounds=tuple(tuple(_trips(route, routing, drops)) for route in found.routes),
        left=tuple(left),
    )


def _seat(plan: Plan, code: str) -> Site | None:
    sites = [one.site for one in plan.coordination] + [one.site for one in plan.points]
    return next((site for site in sites if site.code == code), None)


def _left(drop: _Drop, why: Clash) -> Left:
    return Left(site=drop.site, goods=drop.load.goods, kg=drop.load.kg, why=why)


def _unfitted(drops: list[_Drop]) -> list[Left]:
    """What no trip had room or time for, the parts of a load taken together."""
    found: dict[str, Left] = {}
    for drop in drops:
        one = _left(drop, Clash(wish="vehicles", text=NO_ROOM))
        if before := found.get(drop.site.code):
            pairs = zip(before.goods, one.goods, strict=True)
            goods = tuple(msgspec.structs.replace(a, count=a.count + b.count) for a, b in pairs)
            one = msgspec.structs.replace(one, goods=goods, kg=before.kg + one.kg)
        found[drop.site.code] = one
    return list(found.values())


def _seconds(minutes: float) -> int:
    return round(60 * minutes)


def _drive_s(a: Site, b: Site, fleet: Fleet, detour: float) -> int:
    return ceil(hypot(a.x - b.x, a.y - b.y) * detour / (fleet.speed_kmh / 3.6))


def _unload_s(kg: float, fleet: Fleet) -> int:
    return ceil(60 * (fleet.unload_min + kg / fleet.unload_kg_min))


def _alone(
    drop: _Drop,
    at: Site,
    fleet: Fleet,
    windows: Mapping[str, tuple[float, float]],
    detour: float,
) -> Clash | None:
    """Why this can't be brought, even by a vehicle that does nothing else."""
    kg, most = drop.load.kg, int(fleet.capacity_kg)
    if kg > most and not drop.load.divisible:
        values: dict[str, str | int | float] = {"kg": ceil(kg), "most": most}
        return Clash(wish="capacity", text=TOO_HEAVY, values=values)
    drive_min = _drive_s(at, drop.site, fleet, detour) / 60
    opens, closes = windows.get(drop.site.code, (0.0, inf))
    begin = max(opens, fleet.start_min + fleet.load_min + drive_min)
    least_kg = (kg % most or most) if kg > most else kg
    back = begin + _unload_s(least_kg, fleet) / 60 + drive_min
    if begin > closes or back > fleet.end_min:
        return Clash(wish="window", text=TOO_LATE)
    return None


def _parts(drop: _Drop, capacity_kg: float) -> Iterator[_Drop]:
    """A load as it goes in vehicles: whole, else full vehicles and the rest."""
    load = drop.load
    count = max(1, ceil(load.kg / capacity_kg))
    if count > DROPS_MAX:
        raise Impossible(TOO_MANY, drops=count, most=DROPS_MAX)
    given = [0.0] * len(load.goods)
    for part in range(count):
        kg = min(capacity_kg, load.kg - part * capacity_kg)
        done = min(1.0, (part + 1) * capacity_kg / load.kg) if load.kg else 1.0
        goods = []
        for k, good in enumerate(load.goods):
            upto = good.count if part == count - 1 else float(int(good.count * done))
            goods.append(msgspec.structs.replace(good, count=upto - given[k]))
            given[k] = upto
        share = Load(goods=tuple(goods), kg=kg, divisible=load.divisible)
        yield _Drop(drop.site, share, part + 1, count)


def _routing(
    drops: list[_Drop],
    at: Site,
    fleet: Fleet,
    windows: Mapping[str, tuple[float, float]],
    detour: float,
) -> Routing:
    """The same in whole metres, seconds and kilos."""
    spots = np.array([(one.x, one.y) for one in (at, *(drop.site for drop in drops))])
    metres = detour * np.hypot(*(spots[:, None, k] - spots[None, :, k] for k in (0, 1)))
    return Routing(
        distance=np.rint(metres).astype(np.int64),
        seconds=np.ceil(metres / (fleet.speed_kmh / 3.6)).astype(np.int64),
        load=tuple(ceil(drop.load.kg) for drop in drops),
        capacity=int(fleet.capacity_kg),
        vehicles=fleet.vehicles,
        service_s=tuple(_unload_s(drop.load.kg, fleet) for drop in drops),
        windows_s=tuple(
            (_seconds(opens), _seconds(min(closes, fleet.end_min)))
            for opens, closes in (windows.get(drop.site.code, (0.0, inf)) for drop in drops)
        ),
        shift_s=(_seconds(fleet.start_min), _seconds(fleet.end_min)),
        load_s=_seconds(fleet.load_min),
        trips=fleet.trips,
        may_drop=True,
    )


def _soonest(routing: Routing, seconds: float, seed: int, idle: int) -> Rounds:
    """Rounds that are done early: the end of the shift comes nearer while all still fits.

    Least distance alone would let one vehicle drive all day while another stands still.
    """
    assert routing.shift_s is not None, "drivers go home"
    share_s = seconds / (1 + EARLIER)
    best = solve_routes(routing, share_s, seed, idle)
    if best.dropped:
        return best
    begin_s, low = routing.shift_s[0], routing.shift_s[0]
    for _ in range(EARLIER):
        high = max((route.end_s for route in best.routes), default=begin_s)
        middle = (low + high) // 2
        shift = msgspec.structs.replace(routing, shift_s=(begin_s, middle), may_drop=False)
        found = solve_routes(shift, share_s, seed, idle)
        if found.status is Status.FOUND:
            best = found
        else:
            low = middle
    return best


def _trips(route: Route, routing: Routing, drops: list[_Drop]) -> Iterator[Trip]:
    """The trips of a vehicle.  Where it must wait, it waits at the coordination point."""
    assert routing.seconds is not None, "driving takes time"
    drive = routing.seconds
    for k, stops in enumerate(route.trips):
        visits = [visit for visit in route.visits if visit.trip == k]
        if not visits:
            continue
        leave_s = visits[0].start_s - int(drive[0, visits[0].stop])
        yield Trip(
            load_min=(leave_s - routing.load_s) / 60,
            leave_min=leave_s / 60,
            back_min=(visits[-1].end_s + int(drive[visits[-1].stop, 0])) / 60,
            metres=float(length(routing, [stops])),
            stops=tuple(
                Stop(
                    site=drop.site,
                    arrive_min=visit.start_s / 60,
                    leave_min=visit.end_s / 60,
                    goods=drop.load.goods,
                    kg=drop.load.kg,
                    part=drop.part,
                    of=drop.of,
                )
                for visit, drop in ((visit, drops[visit.stop - 1]) for visit in visits)
            ),
        )
