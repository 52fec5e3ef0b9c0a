# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The link plan: a backup of another kind, nothing counted on that nobody knows, gaps named."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from baken.domain.words import Known
from baken.planning import linkplan
from baken.planning.area import Area, Floats, Site, SiteKind
from baken.planning.linkplan import (
    ORDER,
    Span,
    can_reach_by_radio,
    chosen,
    courier_min,
    fall_together,
    linked,
    span,
    with_links,
)
from baken.planning.plan import Bearer, LinkOption, Plan, plan_bytes, plan_of
from baken.planning.wishes import GoalWish, Input, Radio, Wishes

from .plans import small_plan

WISHES = Wishes(
    name="Proef", input=Input(people="x.csv"), points=1, goals=(GoalWish(kind="p_median"),)
)
HERE = Site(code="AAA", name="Hier", x=100_000.0, y=400_000.0)


class Grid:
    """The same height everywhere, but for a wall half-way; nan beyond `edge`."""

    def __init__(self, height_m: float = 0.0, wall_m: float = 0.0, edge: float = 1e9) -> None:
        self.height_m, self.wall_m, self.edge = height_m, wall_m, edge

    def profile(self, x1: float, y1: float, x2: float, y2: float, step_m: float) -> Floats:
        x = np.linspace(x1, x2, max(3, int(np.hypot(x2 - x1, y2 - y1) / step_m) // 2 * 2 + 1))
        heights = np.full(len(x), self.height_m)
        heights[len(x) // 2] += self.wall_m
        heights[x > self.edge] = np.nan
        return heights


def there(metres: float, **fields: object) -> Site:
    made = Site(code="BBB", name="Daar", x=HERE.x + metres, y=HERE.y)
    return replace(made, **fields)


def pair(one: Span, wishes: Wishes = WISHES) -> tuple[Bearer | None, Bearer | None]:
    found = linked(one, wishes)
    first, second = found.primary, found.backup
    return None if first is None else first.bearer, None if second is None else second.bearer


def bearers(one: Span, wishes: Wishes = WISHES) -> set[Bearer]:
    found = linked(one, wishes)
    options = (found.primary, found.backup, *found.others)
    return {option.bearer for option in options if option is not None}


def short_hop(metres: float, heights: Grid | None = None, **fields: object) -> Span:
    return span(replace(HERE, **fields), there(metres, **fields), heights, 12, 15)


def plan_and_area(points: int = 12) -> tuple[Plan, Area]:
    plan: Plan = small_plan(points)
    sites = (*(one.site for one in plan.points), *(one.site for one in plan.coordination))
    area = Area(neighbourhoods=(), sites=sites, distance=np.zeros((0, len(sites))))
    return replace(plan, links=()), area


# --- the choice


options = st.lists(st.sampled_from(ORDER), unique=True).map(
    lambda kinds: [LinkOption(bearer=kind, bit_s=1.0) for kind in kinds]
)


@given(options)
def test_primary_and_backup_are_of_another_kind(some: list[LinkOption]) -> None:
    primary, backup = chosen(some)
    assert (primary is None) == (not some)
    if primary is None or backup is None:
        assert len(some) <= 1
        return
    assert primary.bearer is not backup.bearer
    apart = [one for one in some if one is not primary and not fall_together(primary, one)]
    assert fall_together(primary, backup) == (not apart)
    if backup.bearer is Bearer.COURIER:
        assert len(apart) == 1


def test_the_mobile_network_does_not_stand_in_for_a_fixed_line() -> None:
    lines = frozenset({"fibre", "mobile"})
    assert pair(short_hop(3_000, links=lines)) == (Bearer.FIBRE, Bearer.LORA)
    far = short_hop(45_000, links=lines)
    assert pair(far) == (Bearer.FIBRE, Bearer.MOBILE)
    lacks = linked(far, WISHES).lacks
    assert lacks[0].text == linkplan.SAME_FATE
    assert {one.wish for one in lacks} >= {"lora", "courier"}


# --- what each bearer would do


def test_a_line_counts_only_where_both_have_it() -> None:
    assert Bearer.FIBRE in bearers(short_hop(1_000, links=frozenset({"fibre"})))
    one_sided = span(replace(HERE, links=frozenset({"fibre"})), there(1_000), None, 12, 15)
    assert Bearer.FIBRE not in bearers(one_sided)


def test_a_dish_needs_heights_that_show_free_sight() -> None:
    assert Bearer.WIFI not in bearers(short_hop(1_000))
    assert Bearer.WIFI in bearers(short_hop(1_000, Grid()))
    assert Bearer.WIFI not in bearers(short_hop(1_000, Grid(wall_m=12.0)))
    assert Bearer.WIFI not in bearers(short_hop(1_000, Grid(edge=HERE.x + 500)))
    assert Bearer.WIFI not in bearers(short_hop(5_100, Grid(), mast_m=60.0))


def test_c2000_that_nobody_knows_of_is_never_counted_on() -> None:
    assert Bearer.C2000 in bearers(short_hop(1_000, c2000=Known.YES))
    assert Bearer.C2000 not in bearers(short_hop(1_000))
    far = linked(span(HERE, there(60_000), None, 8, 15), WISHES)
    assert far.primary is None
    assert linkplan.C2000_UNKNOWN in {one.text for one in far.lacks}
    off = replace(WISHES, radio=Radio(c2000=False))
    assert Bearer.C2000 not in bearers(short_hop(1_000, c2000=Known.YES), off)


def test_a_known_reach_says_more_than_the_model() -> None:
    assert can_reach_by_radio(HERE, there(5_000), WISHES, None)
    assert not can_reach_by_radio(HERE, there(5_000, radio_m=4_000.0), WISHES, None)
    assert can_reach_by_radio(
        replace(HERE, radio_m=45_000.0), there(42_000, radio_m=43_000.0), WISHES, None
    )


def test_radio_uses_the_heights_where_they_are_known() -> None:
    assert can_reach_by_radio(HERE, there(8_000), WISHES, Grid())
    assert not can_reach_by_radio(HERE, there(8_000), WISHES, Grid(wall_m=900.0))
    # Half of the line lies outside the grid: then the model of flat country speaks.
    unknown = Grid(wall_m=900.0, edge=HERE.x + 6_000)
    assert can_reach_by_radio(HERE, there(8_000), WISHES, unknown)


def test_a_courier_rides_the_detour() -> None:
    assert courier_min(10_000, WISHES) == pytest.approx(52.0)  # 13 km at 15 km/h
    assert Bearer.COURIER in bearers(short_hop(17_000))
    assert Bearer.COURIER not in bearers(short_hop(17_400))


@given(st.floats(10, 45_000), st.floats(10, 45_000))
def test_further_away_never_reaches_more(one: float, other: float) -> None:
    near, far = sorted((one, other))
    assert bearers(short_hop(far)) <= bearers(short_hop(near))


@given(st.floats(1, 60), st.floats(1, 60), st.floats(1, 50_000), st.floats(-3_000, 3_000))
def test_it_is_the_same_both_ways(a: float, b: float, metres: float, north: float) -> None:
    here = replace(HERE, mast_m=a)
    other = there(metres, mast_m=b, y=HERE.y + north)
    assert can_reach_by_radio(here, other, WISHES, None) == can_reach_by_radio(
        other, here, WISHES, None
    )


# --- the plan


def test_every_point_has_a_row_and_nothing_falls_together_unsaid() -> None:
    plan, area = plan_and_area()
    found = with_links(plan, area, None)
    seats = {one.site.code for one in plan.coordination if one.appointed}
    by_point = {one.point: one for one in found.links}
    assert set(by_point) >= {one.site.code for one in plan.points}
    for point in plan.points:
        assert by_point[point.site.code].to == point.area
    for one in found.links:
        if one.primary is None or one.backup is None:
            assert one.lacks
        else:
            assert one.primary.bearer is not one.backup.bearer
            assert bool(one.lacks) == fall_together(one.primary, one.backup)
    pairs = [one for one in found.links if one.point in seats]
    assert [{one.point, one.to} for one in pairs] == [seats], "a mutual fallback once"
    assert plan_of(plan_bytes(found)) == found


def test_without_an_appointed_seat_the_nearest_town_hall_or_station_stands_for_it() -> None:
    plan, area = plan_and_area(8)
    plan = replace(plan, points=tuple(replace(p, area="") for p in plan.points), coordination=())
    found = with_links(plan, area, None)
    kinds = {site.code: site.kind for site in area.sites}
    for one in found.links:
        assert kinds[one.to] in (SiteKind.TOWN_HALL, SiteKind.FIRE_STATION)
        assert one.lacks[0].text == linkplan.FOR_NOW
    halls = {s.code for s in area.sites if s.kind in linkplan.SEATS}
    assert len(found.links) == sum(p.site.code not in halls for p in plan.points)


def test_where_there_is_none_at_all_that_is_said() -> None:
    plan, area = plan_and_area(4)
    plan = replace(plan, points=tuple(replace(p, area="") for p in plan.points), coordination=())
    bare = replace(area, sites=tuple(replace(s, kind=SiteKind.SCHOOL) for s in area.sites))
    found = with_links(plan, bare, None)
    assert len(found.links) == 4
    for one in found.links:
        assert (one.primary, one.backup) == (None, None)
        assert [lack.text for lack in one.lacks] == [linkplan.NO_SEAT]


def test_every_sentence_has_all_its_blanks_filled() -> None:
    lengths = (1_000.0, 4_000.0, 17_400.0, 45_000.0)
    for metres in lengths:
        for heights in (None, Grid(wall_m=60.0)):
            one = span(HERE, there(metres, radio_m=500.0), heights, 8, 15)
            for judge in linkplan.JUDGES.values():
                judged = judge(one, WISHES)
                if not isinstance(judged, LinkOption):
                    assert "{" not in judged.text.format(**judged.values)
