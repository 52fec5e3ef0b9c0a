# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The rule of variants: shares as the thresholds say, and what a point offers at which hour."""

import itertools
from random import Random
from typing import Any, get_args

import msgspec
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from baken.domain.orders import Service
from baken.domain.words import Known
from baken.planning.area import Area, Neighbourhood, People, Site
from baken.planning.grouping import groups
from baken.planning.plan import Choose, Chosen, Plan, Reached, Variant
from baken.planning.problem import Impossible, Status
from baken.planning.services import HAS, WHEN, services_at, services_of
from baken.planning.variants import checked, with_variants
from baken.planning.wishes import GoalWish, Input, Overruled, Variants, Wishes

WISHES = Wishes(
    name="proef", input=Input(people="buurten.csv"), points=1, goals=(GoalWish(kind="p_median"),)
)


def wishes_with(**variants: Any) -> Wishes:
    return msgspec.structs.replace(WISHES, variants=Variants(**variants))


def home(n: int, *, x: float | None = None, all_: float = 2_000.0, **facts: Any) -> Neighbourhood:
    """A neighbourhood where the more vulnerable live, the higher its number."""
    weak = float(n)
    people = People(all=all_, age_80=weak, low_income=weak, alone=weak, no_car=weak)
    known: dict[str, Any] = {"urbanity": 1, "care_addresses": n, "flood_cm": 10.0 * n, **facts}
    known.setdefault("people", people)
    return Neighbourhood(
        code=f"B{n:03}", name=f"Buurt {n}", x=n if x is None else x, y=0.0, **known
    )


def made(homes: list[Neighbourhood], wishes: Wishes = WISHES, **facts: Any) -> tuple[Plan, Area]:
    """A plan with a point in each neighbourhood, far from the others."""
    sites = tuple(
        Site(code=f"P{one.code[1:]}", name=f"Punt {one.code}", x=one.x * 9_000, y=one.y, **facts)
        for one in homes
    )
    distance = np.abs(np.subtract.outer([h.x * 9_000 for h in homes], [s.x for s in sites]))
    area = Area(neighbourhoods=tuple(homes), sites=sites, distance=distance)
    points = tuple(
        Chosen(site=s, residents=h.people.all, vulnerable=0, farthest_m=0, mean_m=0)
        for s, h in zip(sites, homes, strict=True)
    )
    reached = tuple(
        Reached(neighbourhood=h, point=s.code, metres=0.0)
        for s, h in zip(sites, homes, strict=True)
    )
    return Plan(wishes=wishes, status=Status.OPTIMAL, points=points, reached=reached), area


def variants_of(plan: Plan) -> dict[str, Variant]:
    return {one.site.code: one.variant for one in plan.points}


def texts(plan: Plan) -> list[str]:
    return [doubt.text.format(**doubt.values) for doubt in plan.doubts]


def test_the_most_vulnerable_are_care_the_next_plus_and_one_in_ten_logistics() -> None:
    plan = with_variants(*made([home(n) for n in range(20)]))
    found = [one.variant for one in plan.points]
    assert found[16:] == [Variant.CARE] * 4
    assert found[10:16] == [Variant.PLUS] * 6
    assert sorted(found[:10]) == [Variant.BASIS] * 8 + [Variant.LOGISTICS] * 2
    assert all(one.chosen is Choose.RULE and not one.reason for one in plan.points)
    assert plan.doubts == ()


@given(st.integers(1, 60), st.floats(0, 1), st.floats(0, 1), st.integers(0, 1_000))
def test_shares_are_as_the_thresholds_say_with_ties_too(
    count: int, care: float, plus: float, seed: int
) -> None:
    rng = Random(seed)
    plus = min(plus, 1 - care)
    wishes = wishes_with(care_top=care, plus_next=plus, logistics_every=0)
    homes = [home(n, care_addresses=rng.randint(0, 2)) for n in range(count)]
    plan = with_variants(*made(homes, wishes))
    found = [one.variant for one in plan.points]
    assert abs(found.count(Variant.CARE) - care * count) <= 0.5 + 1e-6
    both = found.count(Variant.CARE) + found.count(Variant.PLUS)
    assert abs(both - (care + plus) * count) <= 0.5 + 1e-6
    values = {one.variant: [] for one in plan.points}  # type: dict[Variant, list[float]]
    for one in plan.points:
        assert one.vulnerability is not None
        values[one.variant].append(one.vulnerability)
    order = [v for v in (Variant.CARE, Variant.PLUS, Variant.BASIS) if v in values]
    for above, below in itertools.pairwise(order):
        assert min(values[above]) >= max(values[below])


@given(st.permutations(range(15)), st.integers(0, 3))
def test_the_order_of_points_decides_nothing(order: list[int], levels: int) -> None:
    def those(numbers: Any) -> list[Neighbourhood]:
        flat = People(all=2_000.0, age_80=0.1)
        return [
            home(n, people=flat if levels == 0 else People(all=2_000.0, age_80=float(n % levels)))
            for n in numbers
        ]

    plain = with_variants(*made(those(range(15))))
    mixed = with_variants(*made(those(order)))
    assert variants_of(plain) == variants_of(mixed)
    assert {p.site.code: p.vulnerability for p in plain.points} == {
        p.site.code: p.vulnerability for p in mixed.points
    }


def test_few_residents_in_the_country_make_an_info_point_and_in_a_town_not() -> None:
    homes = [home(0, all_=300.0, urbanity=5), home(1, all_=300.0, urbanity=4)]
    homes += [home(n) for n in range(2, 10)]
    found = variants_of(with_variants(*made(homes, wishes_with(logistics_every=0))))
    assert (found["P000"], found["P001"]) == (Variant.INFO, Variant.BASIS)


def test_the_country_is_not_guessed() -> None:
    homes = [home(0, all_=300.0, urbanity=None), *(home(n) for n in range(1, 10))]
    plan = with_variants(*made(homes, wishes_with(logistics_every=0)))
    assert variants_of(plan)["P000"] is Variant.BASIS
    assert any("platteland" in text and "Punt B000" in text for text in texts(plan))


def test_the_municipality_decides_otherwise_with_its_reason() -> None:
    overrule = (Overruled(site="P000", variant="care", reason="Hier is het verpleeghuis."),)
    plan = with_variants(*made([home(n) for n in range(10)], wishes_with(overrule=overrule)))
    (one,) = (point for point in plan.points if point.site.code == "P000")
    assert one.variant is Variant.CARE
    assert one.chosen is Choose.OVERRULED
    assert one.reason == "Hier is het verpleeghuis."
    assert Service.CARE in {served.service for served in one.services}
    by_rule = [point.variant for point in plan.points if point.chosen is Choose.RULE]
    assert by_rule.count(Variant.CARE) == 2


def test_every_variant_of_a_plan_file_is_one() -> None:
    names = get_args(Overruled.__annotations__["variant"])
    assert {Variant[name.upper()] for name in names} == set(Variant)


@pytest.mark.parametrize(
    ("variants", "said"),
    [
        ({"overrule": (Overruled(site="XXX", variant="care", reason="nee"),)}, "XXX"),
        ({"overrule": (Overruled(site="P000", variant="care", reason="nee"),) * 2}, "P000"),
        ({"info_h": (10.0, 5.0)}, "10"),
        ({"care_top": 0.7, "plus_next": 0.5}, "care_top"),
    ],
)
def test_a_wrong_wish_is_refused_with_its_name(variants: dict[str, Any], said: str) -> None:
    plan, area = made([home(0)], wishes_with(**variants))
    for refuses in (lambda: with_variants(plan, area), lambda: checked(plan.wishes, area)):
        with pytest.raises(Impossible, match=said):
            refuses()


def test_a_decision_for_a_place_without_a_point_is_told() -> None:
    overrule = (Overruled(site="P001", variant="plus", reason="Ons dorpshuis."),)
    plan, area = made([home(0), home(1)], wishes_with(overrule=overrule))
    plan = msgspec.structs.replace(plan, points=plan.points[:1])
    assert any("Punt B001" in text for text in texts(with_variants(plan, area)))


def test_what_is_known_of_no_point_is_left_out_and_told() -> None:
    homes = [
        Neighbourhood(
            code=f"B{n:03}", name=str(n), x=n, y=0.0, people=People(all=900.0, age_65=n * 10.0)
        )
        for n in range(10)
    ]
    plan = with_variants(*made(homes, wishes_with(logistics_every=0, info_below=0)))
    found = variants_of(plan)
    assert [code for code, one in found.items() if one is Variant.CARE] == ["P008", "P009"]
    assert len(texts(plan)) == 5
    assert not any("ouderen" in text for text in texts(plan))


def test_nothing_known_makes_nobody_care_and_says_so() -> None:
    homes = [
        Neighbourhood(code=f"B{n:03}", name=str(n), x=n, y=0.0, people=People(all=900.0))
        for n in range(4)
    ]
    plan = with_variants(*made(homes, wishes_with(logistics_every=0, info_below=0)))
    assert set(variants_of(plan).values()) == {Variant.BASIS}
    assert all(one.vulnerability is None for one in plan.points)
    assert len(plan.doubts) == 1


def test_the_part_that_is_not_counted_is_taken_to_be_like_the_rest() -> None:
    plan, area = made([home(n) for n in range(10)], wishes_with(logistics_every=0))
    bare = Reached(
        neighbourhood=home(99, people=People(all=500.0), care_addresses=None, flood_cm=None),
        point="P009",
        metres=0.0,
    )
    more = msgspec.structs.replace(plan, reached=(*plan.reached, bare))
    found = {p.site.code: p.vulnerability for p in with_variants(more, area).points}
    plain = {p.site.code: p.vulnerability for p in with_variants(plan, area).points}
    assert found == plain  # residents of the point are those of the plan, and their parts the same
    assert with_variants(more, area).doubts == ()


def test_a_point_of_which_too_little_is_known_is_named() -> None:
    homes = [home(n) for n in range(9)]
    homes.append(home(9, people=People(all=2_000.0), care_addresses=None, flood_cm=None))
    plan = with_variants(*made(homes, wishes_with(logistics_every=0)))
    assert any("Punt B009" in text for text in texts(plan))
    assert variants_of(plan)["P009"] is not Variant.CARE


def test_a_point_where_nobody_lives_is_not_vulnerable_and_nothing_is_unknown() -> None:
    homes = [home(n) for n in range(9)]
    homes.append(home(9, all_=0.0, people=People(all=0.0), care_addresses=None, flood_cm=0.0))
    plan = with_variants(*made(homes, wishes_with(logistics_every=0)))
    assert plan.doubts == ()
    assert variants_of(plan)["P009"] is Variant.BASIS


def test_logistics_of_the_municipality_count() -> None:
    overrule = tuple(
        Overruled(site=f"P00{n}", variant="logistics", reason="Loods aan de haven.") for n in (0, 1)
    )
    plan = with_variants(*made([home(n) for n in range(20)], wishes_with(overrule=overrule)))
    chosen = [code for code, one in variants_of(plan).items() if one is Variant.LOGISTICS]
    assert chosen == ["P000", "P001"]


def test_logistics_are_spread_and_where_a_lorry_can_come() -> None:
    plan, area = made([home(n) for n in range(40)], wishes_with(care_top=0, plus_next=0))
    sites = {p.site.code: Known.YES if n % 7 == 3 else Known.NO for n, p in enumerate(plan.points)}
    points = tuple(
        msgspec.structs.replace(p, site=msgspec.structs.replace(p.site, truck=sites[p.site.code]))
        for p in plan.points
    )
    found = variants_of(with_variants(msgspec.structs.replace(plan, points=points), area))
    chosen = [int(code[1:]) for code, one in found.items() if one is Variant.LOGISTICS]
    assert len(chosen) == 4
    assert all(n % 7 == 3 for n in chosen)
    assert {n // 10 for n in chosen} == {0, 1, 2, 3}


def test_logistics_that_can_not_be_are_told() -> None:
    plan = with_variants(*made([home(n) for n in range(20)], truck=Known.NO))
    assert Variant.LOGISTICS not in variants_of(plan).values()
    assert any("er komen er 2 minder" in text for text in texts(plan))


@given(st.integers(1, 40), st.integers(1, 50), st.integers(0, 99))
def test_groups_hold_each_site_once_and_are_of_about_equal_size(
    count: int, number: int, seed: int
) -> None:
    rng = Random(seed)
    sites = [
        Site(code=f"S{n:02}", name="", x=rng.randint(0, 9), y=rng.randint(0, 9))
        for n in range(count)
    ]
    found = groups(sites, number)
    assert sorted(k for group in found for k in group) == list(range(count))
    assert len(found) == min(number, count)
    sizes = [len(group) for group in found]
    assert min(sizes) >= 1
    assert max(sizes) <= 2 * -(-count // min(number, count))


# --- functions over time --------------------------------------------------------


def test_what_a_point_offers_changes_with_the_hours() -> None:
    plus = services_of(Variant.PLUS, Variants())
    assert services_at(plus, 0) == {
        Service.INFO,
        Service.EMREP,
        Service.OBS,
        Service.RUMOUR,
        Service.FIRSTAID,
    }
    assert services_at(plus, 6) >= {Service.MATCH, Service.REST, Service.CHARGE, Service.VOL}
    assert Service.HYG not in services_at(plus, 23.9)
    assert services_at(plus, 24) >= {Service.HYG, Service.PSYCH, Service.WELFARE}
    assert services_at(plus, 72) == {Service.INFO, Service.EMREP, Service.HYG}
    assert services_at(plus, -1) == frozenset()
    assert services_at(plus, 1e6) == frozenset()


def test_an_info_point_informs_in_the_hours_of_the_plan_file() -> None:
    info = services_of(Variant.INFO, Variants(info_h=(2, 48)))
    assert [services_at(info, hour) for hour in (1.9, 2, 47.9, 48)] == [
        frozenset(),
        {Service.INFO},
        {Service.INFO},
        frozenset(),
    ]


def test_care_has_power_for_devices_from_the_first_hour_and_beds_from_the_second_window() -> None:
    care = services_of(Variant.CARE, Variants())
    assert services_at(care, 0) >= {Service.CARE, Service.CHARGE, Service.MEDS}
    assert Service.SHELTER not in services_at(care, 5)
    assert Service.SHELTER in services_at(care, 6)


def test_logistics_hand_out_from_the_window_in_which_others_may() -> None:
    logistics = services_of(Variant.LOGISTICS, Variants())
    assert Service.WATER not in services_at(logistics, 5)
    assert services_at(logistics, 6) >= {Service.WATER, Service.FOOD}


@pytest.mark.parametrize("variant", list(Variant))
def test_no_function_is_there_where_the_catalogue_says_no_and_each_must_is_met(
    variant: Variant,
) -> None:
    served = services_of(variant, Variants())
    for hour, window in ((3, 0), (12, 1), (48, 2), (100, 3)):
        now = services_at(served, hour)
        assert all(WHEN[one][window] != "-" for one in now)
        if variant is not Variant.INFO:
            assert {one for one in HAS[variant] if WHEN[one][window] == "M"} <= now
    spans = [(one.service, one.from_h) for one in served]
    assert len(spans) == len(set(spans))


def test_each_step_of_the_ladder_keeps_what_was_below() -> None:
    for below, above in (
        (Variant.INFO, Variant.BASIS),
        (Variant.BASIS, Variant.PLUS),
        (Variant.PLUS, Variant.CARE),
        (Variant.BASIS, Variant.LOGISTICS),
    ):
        assert HAS[below] < HAS[above]


def test_the_catalogue_has_every_function() -> None:
    assert set(WHEN) == set(Service)
