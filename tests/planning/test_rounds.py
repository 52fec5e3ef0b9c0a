# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Deliveries: all is brought or named with the reason, in time, and stands on the sheet."""

from collections import defaultdict

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from baken.planning import driver, rounds
from baken.planning.driver import clock, pictured, sheets
from baken.planning.plan import Need
from baken.planning.problem import Impossible, Status
from baken.planning.rounds import (
    Deliveries,
    Fleet,
    Load,
    deliveries,
    kits_of,
    points_of,
    water_of,
)

from .papers import in_dutch, pages, words
from .plans import small_plan

PLAN = small_plan(12)
CODE = PLAN.points[0].area
VANS = Fleet(vehicles=2, capacity_kg=900)
WATER = water_of(PLAN, CODE)
IDLE = 300  # rounds without gain: so few that a test is quick
Windows = dict[str, tuple[float, float]]


def planned(
    loads: dict[str, Load] = WATER, fleet: Fleet = VANS, windows: Windows | None = None
) -> Deliveries:
    return deliveries(PLAN, CODE, loads, fleet, seconds=6, windows=windows, idle=IDLE)


def check(found: Deliveries, loads: dict[str, Load], windows: Windows) -> None:
    """Every kilo is brought or left, and no vehicle, window or shift is stretched."""
    fleet = found.fleet
    kg: dict[str, float] = defaultdict(float)
    goods: dict[str, float] = defaultdict(float)
    assert len(found.rounds) <= fleet.vehicles
    for trips in found.rounds:
        assert len(trips) <= fleet.trips
        free_min = fleet.start_min
        for trip in trips:
            assert trip.load_min >= free_min - 0.02
            assert trip.leave_min >= trip.load_min + fleet.load_min - 0.02
            assert trip.kg <= fleet.capacity_kg + 0.01
            free_min = trip.leave_min
            for stop in trip.stops:
                assert stop.arrive_min >= free_min
                least = fleet.unload_min + stop.kg / fleet.unload_kg_min
                assert stop.leave_min - stop.arrive_min >= least - 0.01
                opens, closes = windows.get(stop.site.code, (0, 24 * 60))
                assert opens - 0.02 <= stop.arrive_min <= closes + 0.02
                kg[stop.site.code] += stop.kg
                goods[stop.site.code] += sum(good.count for good in stop.goods)
                free_min = stop.leave_min
            assert trip.back_min >= free_min
            free_min = trip.back_min
            km = trip.metres / 1000
            driving_h = (
                trip.back_min - trip.leave_min - sum(s.leave_min - s.arrive_min for s in trip.stops)
            ) / 60
            assert km <= driving_h * fleet.speed_kmh + 0.1
        assert free_min <= fleet.end_min
    for one in found.left:
        kg[one.site.code] += one.kg
        goods[one.site.code] += sum(good.count for good in one.goods)
    for code, load in loads.items():
        assert kg[code] == pytest.approx(load.kg)
        assert goods[code] == pytest.approx(sum(good.count for good in load.goods))


def test_all_water_is_brought_in_parts_where_it_must() -> None:
    loads = {code: replace(load, kg=load.kg * 2) for code, load in WATER.items()}
    found = planned(loads)
    check(found, loads, {})
    assert found.status is Status.FOUND
    assert not found.left
    parts = [stop for trips in found.rounds for trip in trips for stop in trip.stops]
    heavy = {code for code, load in loads.items() if load.kg > VANS.capacity_kg}
    assert heavy
    assert {stop.site.code for stop in parts if stop.of > 1} == heavy


def test_the_work_is_shared() -> None:
    found = planned()
    check(found, WATER, {})
    ends = [trips[-1].back_min for trips in found.rounds]
    alone = planned(fleet=replace(VANS, vehicles=1))
    assert len(ends) == 2
    assert max(ends) < max(trips[-1].back_min for trips in alone.rounds)


def test_what_does_not_fit_is_named_with_the_reason() -> None:
    found = planned(fleet=Fleet(vehicles=1, capacity_kg=500, end_min=10 * 60))
    check(found, WATER, {})
    assert found.left
    assert {one.why.text for one in found.left} == {rounds.NO_ROOM}


def test_a_whole_load_that_is_too_heavy_or_too_late_is_not_stretched() -> None:
    codes = [one.site.code for one in points_of(PLAN, CODE)]
    loads = kits_of(PLAN, CODE)
    loads[codes[0]] = replace(loads[codes[0]], kg=2_000.0)
    windows = {codes[1]: (0.0, VANS.start_min), codes[2]: (20 * 60.0, 21 * 60.0)}
    found = planned(loads, windows=windows)
    check(found, loads, windows)
    reasons = {one.site.code: one.why.text for one in found.left}
    assert reasons == {
        codes[0]: rounds.TOO_HEAVY,
        codes[1]: rounds.TOO_LATE,
        codes[2]: rounds.TOO_LATE,
    }


@settings(max_examples=8)
@given(
    st.integers(1, 3),
    st.floats(80, 2_000),
    st.floats(0.2, 8),
    st.lists(st.tuples(st.floats(420, 900), st.floats(0, 200)), max_size=6),
)
def test_whatever_the_vehicles_nothing_is_lost(
    vehicles: int, capacity: float, hours: float, opened: list[tuple[float, float]]
) -> None:
    fleet = Fleet(vehicles=vehicles, capacity_kg=capacity, end_min=8 * 60 + hours * 60)
    drawn = zip(WATER, opened, strict=False)
    windows = {code: (opens, opens + wide) for code, (opens, wide) in drawn}
    check(
        deliveries(PLAN, CODE, WATER, fleet, seconds=6, windows=windows, idle=IDLE), WATER, windows
    )


@pytest.mark.parametrize(
    ("code", "loads", "fleet", "said"),
    [
        ("ZZZ", WATER, VANS, "ZZZ"),
        (CODE, {}, VANS, "niets te bezorgen"),
        (CODE, WATER, replace(VANS, vehicles=0), "geen voertuig"),
        (CODE, WATER, replace(VANS, capacity_kg=0.9), "minstens 1 kg"),
        (CODE, WATER, replace(VANS, speed_kmh=0), "meer dan 0"),
        (CODE, WATER, replace(VANS, end_min=60), "terug zijn voor ze vertrekken"),
        (CODE, WATER, replace(VANS, capacity_kg=1), "hoogstens 1000"),
    ],
)
def test_what_makes_no_sense_is_refused(
    code: str, loads: dict[str, Load], fleet: Fleet, said: str
) -> None:
    with pytest.raises(Impossible, match=said):
        deliveries(PLAN, code, loads, fleet, seconds=1)


def test_the_sheets_hold_every_stop_and_what_was_left() -> None:
    codes = list(WATER)
    loads = WATER | {codes[0]: Load(goods=(Need(text="Aggregaat"),), kg=4_000)}
    found = planned(loads)
    pdf = sheets(found, in_dutch, "nl")
    text = words(pdf)
    stops = [stop for trips in found.rounds for trip in trips for stop in trip.stops]
    assert {stop.site.code for stop in stops} == set(codes[1:])
    for stop in stops:
        assert stop.site.name in text
        assert stop.site.address in text
        assert clock(stop.arrive_min) in text
    for n in range(1, len(found.rounds) + 1):
        assert f"Voertuig {n}" in text
    assert "Aggregaat: 1" in text
    assert "Dit is 4000 kg. In een voertuig past 900 kg." in text
    assert pages(pdf) >= len(found.rounds) + 1
    assert pdf == sheets(found, in_dutch, "nl"), "the same rounds give the same bytes"


def test_sheets_without_a_single_trip_say_so() -> None:
    found = planned(fleet=replace(VANS, end_min=VANS.start_min + 5))
    assert not found.rounds
    text = words(sheets(found, in_dutch, "nl"))
    assert in_dutch(driver.NOTHING_PLANNED) in text
    assert all(one.site.name in text for one in found.left)


def test_a_vehicle_that_goes_on_overleaf_is_named_there() -> None:
    found = planned(kits_of(PLAN, CODE), replace(VANS, vehicles=1, capacity_kg=160, end_min=1_400))
    pdf = sheets(found, in_dutch, "nl")
    assert len(found.rounds) == 1
    assert pages(pdf) == len(pictured(found, in_dutch, "nl", 20)) > 1
    assert words(pdf).count("Voertuig 1") == pages(pdf)


def test_what_somebody_typed_is_never_markup() -> None:
    site = replace(PLAN.points[0].site, name="#panic() *Huis* $x$", address="<b>1</b>")
    points = (replace(PLAN.points[0], site=site), *PLAN.points[1:])
    found = deliveries(replace(PLAN, points=points), CODE, WATER, VANS, seconds=1, idle=IDLE)
    text = words(sheets(found, in_dutch, "nl"))
    assert "#panic() *Huis* $x$" in text
    assert "<b>1</b>" in text


def test_a_clock_has_no_25th_hour() -> None:
    assert [clock(m) for m in (0, 65.4, 719.6, 24 * 60 + 5)] == ["00:00", "01:05", "12:00", "00:05"]
