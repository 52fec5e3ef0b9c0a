# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a point needs: it follows from its functions and residents, and a council can read it."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from baken.planning.means import means_of, power_kwh, staff_of, water_l
from baken.planning.plan import Means, Variant
from baken.planning.services import services_of
from baken.planning.wishes import Filters, GoalWish, Input, Variants, Wishes

WISHES = Wishes(
    name="proef", input=Input(people="buurten.csv"), points=1, goals=(GoalWish(kind="p_median"),)
)
ANY_VARIANT = st.sampled_from(sorted(Variant))
RESIDENTS = st.floats(0, 50_000)


def means(variant: Variant, residents: float, wishes: Wishes = WISHES) -> Means:
    return means_of(services_of(variant, Variants()), residents, wishes)


@given(ANY_VARIANT, RESIDENTS)
def test_the_list_is_short_and_each_line_asks_for_something(
    variant: Variant, residents: float
) -> None:
    found = means(variant, residents)
    lines = (*found.rooms, *found.kit, *found.forms)
    assert 1 <= len(lines) <= 25
    assert all(one.count >= 1 and one.count == int(one.count) and one.unit for one in lines)
    assert len({one.text for one in lines}) == len(lines)


@given(ANY_VARIANT, RESIDENTS, RESIDENTS)
def test_more_residents_never_need_less(variant: Variant, one: float, other: float) -> None:
    few, many = means(variant, min(one, other)), means(variant, max(one, other))
    assert few.staff_per_shift <= many.staff_per_shift
    assert few.power_kwh <= many.power_kwh
    assert few.water_l <= many.water_l
    for kind in ("rooms", "kit", "forms"):
        counts = {need.text: need.count for need in getattr(many, kind)}
        assert all(
            need.count <= counts.get(need.text, 0) or need.text not in counts
            for need in getattr(few, kind)
        )


@given(RESIDENTS)
def test_each_step_of_the_ladder_needs_no_less(residents: float) -> None:
    ladder = [
        means(v, residents) for v in (Variant.INFO, Variant.BASIS, Variant.PLUS, Variant.CARE)
    ]
    for below, above in itertools.pairwise(ladder):
        assert below.staff_per_shift <= above.staff_per_shift
        assert below.power_kwh <= above.power_kwh
        assert below.water_l <= above.water_l


def test_staff_is_what_other_countries_plan() -> None:
    """DOMAIN 6: least 3, normal 6-8, most 25; never alone."""
    assert means(Variant.INFO, 300).staff_per_shift == 2
    assert means(Variant.BASIS, 100).staff_per_shift >= 3
    assert means(Variant.BASIS, 5_000).staff_per_shift == 6
    assert means(Variant.PLUS, 5_000).staff_per_shift == 8
    assert means(Variant.CARE, 500_000).staff_per_shift == 25


def test_an_info_point_has_a_board_and_no_power() -> None:
    found = means(Variant.INFO, 400)
    assert found.power_kwh == 0
    assert found.rooms == ()
    assert next(need.text for need in found.kit).startswith("Informatiebord")


def test_care_has_what_care_takes() -> None:
    plus, care = ({need.text for need in means(v, 5_000).kit} for v in (Variant.PLUS, Variant.CARE))
    assert {"Stopcontacten voor medische apparaten", "Veldbedden met dekens"} <= care - plus


def test_water_is_three_litres_a_resident_a_day_where_it_is_handed_out() -> None:
    served = services_of(Variant.LOGISTICS, Variants())
    handed_out = water_l(served, 5_000, 8) - water_l(services_of(Variant.BASIS, Variants()), 0, 8)
    assert handed_out == pytest.approx(3 * 5_000 * 66 / 24, rel=0.01)  # from hour 6 to 72


def test_power_and_staff_follow_from_functions_alone() -> None:
    served = services_of(Variant.PLUS, Variants())
    assert power_kwh(served, 5_000) == means(Variant.PLUS, 5_000).power_kwh
    assert 10 < power_kwh(served, 5_000) < 300  # a small generator, not a power station
    assert staff_of(served, 5_000) == means(Variant.PLUS, 5_000).staff_per_shift


def test_keyholders_are_those_of_the_filter_and_never_fewer_than_two() -> None:
    assert means(Variant.BASIS, 5_000).keyholders == 2
    four = replace(WISHES, filters=Filters(keyholders_min=4))
    assert means(Variant.BASIS, 5_000, four).keyholders == 4
