# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Coordination points: the wishes hold, the answer is the best, and what can't be is named."""

from collections import Counter
from itertools import combinations, product
from math import inf
from random import Random
from time import monotonic
from typing import Any

import msgspec
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from baken.domain.words import Known
from baken.planning.appointing import BARE, DEAF, HIGH, LOW, Appointed, Seats, appoint
from baken.planning.area import Area, Neighbourhood, People, Site, SiteKind
from baken.planning.candidates import BEST_MOST, SPREAD_MOST, candidates
from baken.planning.coordination import with_coordination
from baken.planning.plan import Chosen, CoordinationPlace, Plan
from baken.planning.problem import Clash, Impossible, Limits, Progress, Status
from baken.planning.wishes import Coordination, Filters, GoalWish, Input, Wishes

LIMITS = Limits(clock=monotonic, seconds=20)


# --- the exact problem ----------------------------------------------------------


def seats_of(n: int, m: int, seed: int, **wishes: Any) -> Seats:
    """A random problem; values are multiples of 1/64, so that sums are exact."""
    rng = np.random.default_rng(seed)
    defaults: dict[str, Any] = {
        "number": None,
        "points_min": 2,
        "points_max": 4,
        "radio_share": 0.5,
    }
    return Seats(
        value=rng.integers(0, 65, (n, m)) / 64,
        reaches=rng.random((n, m)) < 0.6,
        stand_in=rng.integers(0, 9, (m, m)) / 64,
        allowed=(rng.random((m, m)) < 0.6) & ~np.eye(m, dtype=bool),
        **{**defaults, **wishes},
    )


def lacking_of(seats: Seats, belongs: tuple[int, ...], opened: tuple[int, ...]) -> float:
    """What gives way when these are open and points belong so."""
    short = [max(0, seats.points_min - belongs.count(j)) for j in opened]
    cost = LOW * (sum(short) + max(short))
    for j in opened:
        rows = [i for i, seat in enumerate(belongs) if seat == j]
        cost += HIGH * max(0, len(rows) - seats.points_max)
        heard = sum(bool(seats.reaches[i, j]) for i in rows)
        cost += DEAF * max(0.0, seats.radio_share * len(rows) - heard)
        cost += BARE * (not any(seats.allowed[j, k] for k in opened))
    return cost


def worth_of(seats: Seats, belongs: tuple[int, ...], opened: tuple[int, ...]) -> float:
    pairs = [[seats.stand_in[j, k] for k in opened if seats.allowed[j, k]] for j in opened]
    served = sum(float(seats.value[i, j]) for i, j in enumerate(belongs))
    return served + sum(max(those) for those in pairs if those)


def brute(seats: Seats) -> tuple[float, int, float]:
    """Least lacking, then fewest seats, then most value, by trying everything."""
    n, m = seats.value.shape
    sizes = range(1, m + 1) if seats.number is None else (seats.number,)
    best = (inf, m, -inf)
    for size in sizes:
        for opened in combinations(range(m), size):
            for belongs in product(opened, repeat=n):
                cost = round(lacking_of(seats, belongs, opened), 9)
                if (cost, size) <= best[:2]:
                    worth = worth_of(seats, belongs, opened)
                    best = min(best, (cost, size, worth), key=lambda b: (b[0], b[1], -b[2]))
    return best


@settings(max_examples=60)
@given(
    st.integers(1, 5),
    st.integers(1, 3),
    st.integers(0, 10_000),
    st.integers(1, 3),
    st.integers(0, 3),
    st.sampled_from([0.0, 0.5, 0.8, 1.0]),
    st.booleans(),
)
def test_small_problems_are_solved_as_by_trying_everything(
    n: int, m: int, seed: int, low: int, more: int, share: float, asked: bool
) -> None:
    seats = seats_of(
        n,
        m,
        seed,
        points_min=low,
        points_max=low + more,
        radio_share=share,
        number=min(m, 2) if asked else None,
    )
    cost, _, worth = brute(seats)
    answer = appoint(seats, LIMITS)
    assert answer.status is Status.OPTIMAL
    assert answer.lacking == pytest.approx(cost, abs=1e-6)
    assert answer.objective == pytest.approx(worth, abs=1e-6)
    assert answer.bound == pytest.approx(worth, abs=1e-6)
    assert answer.fewest
    opened = tuple(sorted({*answer.belongs, *answer.stand_in}))
    assert lacking_of(seats, answer.belongs, opened) <= cost + 1e-6
    assert all(seats.allowed[j, k] for j, k in answer.stand_in.items())


def test_no_point_or_no_candidate_is_nothing() -> None:
    for n, m in ((0, 3), (3, 0)):
        assert appoint(seats_of(n, m, 1), LIMITS) == Appointed(status=Status.NOTHING)


def test_a_cancel_never_calls_itself_proven() -> None:
    seats = seats_of(40, 12, 1, points_min=3, points_max=6)

    def stop(progress: Progress) -> bool:
        return False

    answer = appoint(seats, msgspec.structs.replace(LIMITS, tell=stop))
    assert answer.status is not Status.OPTIMAL


# --- a whole plan ---------------------------------------------------------------

GOOD: dict[str, Any] = {
    "kind": SiteKind.FIRE_STATION,
    "coordination": Known.YES,
    "flood_cm": 0.0,
    "in_contour": Known.NO,
    "rooms": 1,
    "seats": 10,
    "power_h": 72.0,
    "links": frozenset({"fibre", "satellite"}),
    "truck": Known.YES,
    "security": Known.YES,
    "staff_near": 6,
    "radio_m": 30_000.0,
}


def seat(code: str, x: float, y: float = 0.0, **facts: Any) -> Site:
    known = {**GOOD, "flood_zone": f"Z{code}", "feeder": f"F{code}", **facts}
    return Site(code=code, name=f"Kazerne {code}", x=x, y=y, **known)


def spot(n: int, x: float, **facts: Any) -> Site:
    return Site(code=f"P{n:03}", name=f"Punt {n}", x=x, y=500.0, coordination=Known.NO, **facts)


def made(
    points: list[Site], others: list[Site], filters: Filters | None = None, **wish: Any
) -> tuple[Plan, Area]:
    """A plan with these points, and these other sites, in two regions where x says so."""
    wishes = Wishes(
        name="proef",
        input=Input(people="buurten.csv"),
        points=len(points),
        goals=(GoalWish(kind="p_median"),),
        filters=filters or Filters(),
        coordination=Coordination(**wish),
    )
    homes = tuple(
        Neighbourhood(
            code=f"B{n}",
            name=f"Buurt {n}",
            x=one.x,
            y=one.y,
            people=People(all=1_000.0),
            region="West" if one.x < 500_000 else "Oost",
        )
        for n, one in enumerate(points)
    )
    sites = (*points, *others)
    distance = np.array([[np.hypot(h.x - s.x, h.y - s.y) for s in sites] for h in homes])
    chosen = tuple(
        Chosen(site=one, residents=1_000, vulnerable=0, farthest_m=0, mean_m=0) for one in points
    )
    plan = Plan(wishes=wishes, status=Status.OPTIMAL, points=chosen)
    return plan, Area(neighbourhoods=homes, sites=sites, distance=distance)


def line(count: int, start: float = 0.0) -> list[Site]:
    return [spot(n, start + 1_000.0 * n) for n in range(count)]


def told(lines: tuple[Clash, ...]) -> list[str]:
    return [one.text.format(**one.values) for one in lines]


def appointed(plan: Plan) -> dict[str, CoordinationPlace]:
    return {one.site.code: one for one in plan.coordination if one.appointed}


def test_without_a_wish_there_is_no_coordination() -> None:
    plan, area = made(line(12), [seat("A", 0)], number=0)
    assert with_coordination(plan, area, LIMITS) == plan
    bare = msgspec.structs.replace(plan.wishes, coordination=None)
    plan = msgspec.structs.replace(plan, wishes=bare)
    assert with_coordination(plan, area, LIMITS) == plan


def test_each_point_has_one_and_each_seat_as_many_as_the_bounds_say() -> None:
    others = [seat(code, 6_000.0 * n) for n, code in enumerate("ABCDE")]
    plan, area = made(line(30), others)
    plan = with_coordination(plan, area, LIMITS)
    seats = appointed(plan)
    assert len(seats) == 2  # as few as can be: one stands in for the other
    served = [code for one in seats.values() for code in one.points]
    assert sorted(served) == [one.site.code for one in plan.points]
    for one in plan.points:
        assert one.site.code in seats[one.area].points
        assert one.fallback == seats[one.area].fallback
    assert all(10 <= len(one.points) <= 36 for one in seats.values())
    assert all(one.radio_share >= 0.8 for one in seats.values())
    assert plan.doubts == ()
    (met,) = plan.coordinated
    assert met.status is Status.OPTIMAL
    assert met.bound == pytest.approx(met.objective)


def test_the_task_goes_before_the_fire_station() -> None:
    station = seat("A", 10_000, rooms=0)
    library = seat("B", 10_000, kind=SiteKind.LIBRARY)
    plan, area = made(line(20), [station, library, seat("C", 9_000)])
    plan = with_coordination(plan, area, LIMITS)
    assert set(appointed(plan)) == {"B", "C"}
    (left,) = (one for one in plan.coordination if not one.appointed)
    assert left.site.code == "A"
    against = told(left.against)
    assert "Er is geen stille ruimte voor de taak." in against
    assert against[-1].startswith("Niet gekozen: ")


def test_who_stands_in_has_other_water_and_another_feeder() -> None:
    others = [
        seat("A", 8_000, flood_zone="Z1", feeder="F1"),
        seat("B", 9_000, flood_zone="Z1", feeder="F2"),
        seat("C", 11_000, flood_zone="Z2", feeder="F1"),
        seat("D", 40_000, flood_zone="Z2", feeder="F2"),
    ]
    plan, area = made(line(20), others)
    seats = appointed(with_coordination(plan, area, LIMITS))
    by_code = {one.code: one for one in others}
    for one in seats.values():
        other = by_code[one.fallback]
        assert other.flood_zone != one.site.flood_zone
        assert other.feeder != one.site.feeder
        assert one.fallback in seats


def test_an_unknown_zone_may_stand_in_and_is_told_but_not_where_filters_are_strict() -> None:
    others = [seat("A", 8_000), seat("B", 9_000, feeder="")]
    for strict in (False, True):
        plan, area = made(line(20), others, Filters(strict=strict))
        plan = with_coordination(plan, area, LIMITS)
        if strict:
            assert any("geen vervanger" in text for text in told(plan.doubts))
            assert all(not one.fallback for one in plan.points)
        else:
            assert plan.doubts == ()
            assert all(
                any("Niet bekend is of daar" in text for text in told(one.against))
                for one in appointed(plan).values()
            )


def test_no_place_in_the_water_or_in_a_hazard_contour() -> None:
    others = [
        seat("A", 8_000, flood_cm=90.0, upper_floor=Known.NO),
        seat("B", 9_000, in_contour=Known.YES),
        seat("C", 0),
        seat("D", 19_000),
    ]
    plan, area = made(line(20), others)
    plan = with_coordination(plan, area, LIMITS)
    assert {one.site.code for one in plan.coordination} == {"C", "D"}
    assert any("Kazerne A" in text for text in told(plan.doubts))
    assert any("Kazerne B" in text for text in told(plan.doubts))


def test_who_may_not_or_does_not_want_is_no_candidate() -> None:
    others = [seat("A", 8_000, coordination=Known.NO), seat("B", 9_000, owner_agrees=Known.NO)]
    plan, area = made(line(12), others)
    plan = with_coordination(plan, area, LIMITS)
    assert plan.coordination == ()
    assert all(not one.area for one in plan.points)
    assert told(plan.doubts) == ["Er is geen enkele plek voor een coördinatiepunt. Regio: West."]


def test_radio_that_does_not_reach_is_named_with_the_best_that_can_be() -> None:
    others = [seat("A", 5_000, radio_m=3_000.0), seat("B", 15_000, radio_m=3_000.0)]
    plan, area = made(line(21), others)
    plan = with_coordination(plan, area, LIMITS)
    assert len(appointed(plan)) == 2
    texts = told(plan.doubts)
    assert texts[0].startswith("Niet alle wensen")
    assert "haalt 5 van 10 punten. Gevraagd: 80 procent." in " ".join(texts)
    assert plan.coordinated[0].status is Status.OPTIMAL


def test_too_few_points_for_the_bounds_still_gives_a_plan_and_says_so() -> None:
    plan, area = made(line(6), [seat("A", 0), seat("B", 5_000)])
    plan = with_coordination(plan, area, LIMITS)
    assert all(one.area and one.fallback for one in plan.points)
    assert [len(one.points) for one in plan.coordination] == [3, 3]
    assert any("krijgt te weinig punten" in text for text in told(plan.doubts))


def test_a_number_is_held_and_more_than_there_are_places_is_told() -> None:
    others = [seat(code, 6_000.0 * n) for n, code in enumerate("ABC")]
    plan, area = made(line(40), others, number=3)
    assert len(appointed(with_coordination(plan, area, LIMITS))) == 3
    plan, area = made(line(40), others, number=9)
    plan = with_coordination(plan, area, LIMITS)
    assert len(appointed(plan)) == 3
    assert "Gevraagd zijn 9 coördinatiepunten, maar er zijn 3 plekken." in told(plan.doubts)


def test_bounds_that_can_not_be_meant_are_refused() -> None:
    plan, area = made(line(3), [seat("A", 0)], points_min=9, points_max=4)
    with pytest.raises(Impossible, match="points_min"):
        with_coordination(plan, area, LIMITS)


def test_each_safety_region_has_its_own() -> None:
    points = [spot(n, 1_000.0 * n + (1_000_000 if n >= 20 else 0)) for n in range(40)]
    others = [seat("A", 0), seat("B", 9_000), seat("C", 1_025_000), seat("D", 1_030_000)]
    plan, area = made(points, others)
    plan = with_coordination(plan, area, LIMITS)
    assert {one.area for one in plan.points[:20]} <= {"A", "B"}
    assert {one.area for one in plan.points[20:]} <= {"C", "D"}
    assert [one.people for one in plan.coordinated] == ["Oost", "West"]


def test_what_is_unknown_counts_as_nothing_and_stands_against() -> None:
    bare = Site(code="X", name="Onbekend", x=9_000, y=0, coordination=Known.UNKNOWN)
    plan, area = made(line(20), [seat("A", 8_000), seat("B", 12_000), bare])
    plan = with_coordination(plan, area, LIMITS)
    (left,) = (one for one in plan.coordination if not one.appointed)
    assert left.site.code == "X"
    assert [left.parts[name] for name in ("task", "power", "links", "truck")] == [None] * 4
    assert sum("Niet bekend" in text for text in told(left.against)) == 9
    assert all("{" not in text for one in plan.coordination for text in told(one.for_it))


def test_a_place_that_is_a_support_point_too_fits_the_task_less() -> None:
    points = line(20)
    points[10] = seat("S", 10_000)
    plan, area = made(points, [seat("A", 11_000), seat("B", 9_000)])
    plan = with_coordination(plan, area, LIMITS)
    assert set(appointed(plan)) == {"A", "B"}
    (left,) = (one for one in plan.coordination if not one.appointed)
    assert left.parts["task"] == 0.5


def test_the_sheet_holds_those_appointed_and_the_best_few_of_the_rest() -> None:
    rng = Random(3)
    others = [seat(f"S{n:02}", 500.0 * n, seats=rng.randint(0, 12)) for n in range(30)]
    plan, area = made(line(20), others, compare=3)
    plan = with_coordination(plan, area, LIMITS)
    flags = [one.appointed for one in plan.coordination]
    assert flags == sorted(flags, reverse=True)
    assert flags.count(False) == 3
    rest = [one.score for one in plan.coordination if not one.appointed]
    assert rest == sorted(rest, reverse=True)
    assert all(0 <= one.score <= 1 for one in plan.coordination)
    assert all(one.against for one in plan.coordination if not one.appointed)


def test_of_very_many_places_the_best_and_those_of_each_part_are_compared() -> None:
    others = [seat(f"S{n:03}", 300.0 * n, seats=5) for n in range(200)]
    others[111] = seat("BEST", 70_000)
    plan, area = made(line(30), others)
    found, doubts = candidates(area, range(len(area.sites)), plan.wishes, frozenset())
    assert len(found) == BEST_MOST + SPREAD_MOST == len(set(found))
    assert area.sites[found[0]].code == "BEST"
    assert max(area.sites[j].x for j in found) - min(area.sites[j].x for j in found) > 50_000
    assert doubts[0].values["count"] == 160


def test_the_order_of_places_decides_nothing() -> None:
    others = [seat(code, 5_000.0 * n, seats=5 + n) for n, code in enumerate("ABCD")]
    plain = with_coordination(*made(line(24), others), LIMITS)
    other = with_coordination(*made(line(24), others[::-1]), LIMITS)
    assert [one.area for one in plain.points] == [one.area for one in other.points]


@settings(max_examples=15)
@given(st.integers(8, 40), st.integers(2, 6), st.integers(0, 10_000))
def test_whatever_the_region_each_point_has_one_seat_and_what_gives_way_is_told(
    count: int, places: int, seed: int
) -> None:
    rng = Random(seed)
    points = [spot(n, rng.uniform(0, 30_000)) for n in range(count)]
    others = [
        seat(
            f"S{n}",
            rng.uniform(0, 30_000),
            radio_m=rng.choice([4_000.0, 15_000.0, 40_000.0]),
            flood_zone=rng.choice(["Z1", "Z2", ""]),
            feeder=rng.choice(["F1", "F2", ""]),
            rooms=rng.choice([0, 1, None]),
        )
        for n in range(places)
    ]
    plan, area = made(points, others, points_min=4, points_max=12)
    plan = with_coordination(plan, area, LIMITS)
    seats = appointed(plan)
    assert Counter(one.area for one in plan.points) == {
        code: len(one.points) for code, one in seats.items()
    }
    by_code = {one.code: one for one in others}
    texts = told(plan.doubts)
    for code, one in seats.items():
        name, size = one.site.name, len(one.points)
        assert (size < 4) == any(t.startswith(f"{name} krijgt te weinig") for t in texts)
        assert (size > 12) == any(t.startswith(f"{name} krijgt te veel") for t in texts)
        assert (one.radio_share < 0.8 - 1e-9) == any(f"radio van {name} " in t for t in texts)
        assert (not one.fallback) == any(t.startswith(f"{name} heeft geen") for t in texts)
        if one.fallback:
            other = by_code[one.fallback]
            assert one.fallback in seats
            for mine, its in (
                (one.site.flood_zone, other.flood_zone),
                (one.site.feeder, other.feeder),
            ):
                assert not mine or mine != its
        assert code in by_code
    assert len(texts) == len(set(texts))
