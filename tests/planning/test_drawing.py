# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Drawings: well-formed whatever a place is called, legible in grey, names that don't overlap."""

from collections.abc import Callable
from itertools import pairwise

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from baken.planning import charts, drawing
from baken.planning.charts import distances, round_up
from baken.planning.indicators import far_m, near_m
from baken.planning.numerals import distance, number, share
from baken.planning.placing import Box, Room, frame_for, round_metres
from baken.planning.plan import Plan, Variant
from baken.planning.svg import tag, text
from baken.planning.wishes import Walking

from .papers import SVG, in_dutch, parsed, texts
from .plans import small_plan

HOSTILE = "<script>alert('x')</script>&\"]]>\x00\x1b\ufffe"
READABLE = "<script>alert('x')</script>&\"]]>"
SPOTS = st.lists(
    st.tuples(st.floats(-7_000, 300_000), st.floats(289_000, 629_000)), min_size=1, max_size=20
)


def renamed(plan: Plan, name: str) -> Plan:
    """The plan with this name for everything."""
    points = tuple(
        msgspec.structs.replace(one, site=msgspec.structs.replace(one.site, name=name))
        for one in plan.points
    )
    wishes = msgspec.structs.replace(plan.wishes, name=name)
    return msgspec.structs.replace(plan, points=points, wishes=wishes, sources=(name,))


def test_a_map_shows_every_point_with_its_number_or_name() -> None:
    plan = small_plan(12)
    shown = texts(drawing.svg(plan, in_dutch, "nl"))
    for n, one in enumerate(plan.points, 1):
        assert f"{n} {one.site.name}" in shown or str(n) in shown
    assert {"C1", "C2"} <= set(shown)
    assert any("Verzonnen voorbeeld" in words for words in shown)


def test_a_point_that_is_a_coordination_point_too_keeps_its_sign_and_its_number() -> None:
    plan = small_plan(6)
    seat = msgspec.structs.replace(plan.coordination[0], site=plan.points[1].site)
    plan = msgspec.structs.replace(plan, coordination=(seat,))
    svg = drawing.svg(plan, in_dutch, "nl")
    shown = texts(svg)
    assert "C1" in shown
    assert any(words == "2" or words.startswith("2 ") for words in shown)
    x, y = frame_for(
        drawing.spots_of(plan), (0, 0, drawing.WIDTH, drawing.HEIGHT - drawing.LEGEND_HIGH)
    ).at(seat.site.x, seat.site.y)
    size = drawing.symbol_size(6)
    sign = drawing.symbol(plan.points[1].variant, x, y, size)
    assert svg.index(drawing.star(x, y, drawing.STAR)) < svg.index(sign)


def test_every_variant_on_the_map_stands_in_its_legend() -> None:
    plan = small_plan(6)
    shown = texts(drawing.svg(plan, in_dutch, "nl"))
    for variant in {one.variant for one in plan.points}:
        assert variant.label in shown


def test_each_variant_has_another_shape() -> None:
    shapes = {drawing.symbol(variant, 0, 0, 10) for variant in Variant}
    assert len(shapes) == len(Variant)


def test_a_name_never_becomes_markup() -> None:
    plan = renamed(small_plan(3), HOSTILE)
    for svg in (
        drawing.svg(plan, in_dutch, "nl"),
        charts.curve(plan, in_dutch, "nl"),
        charts.spread(plan, in_dutch, "nl"),
    ):
        root = parsed(svg)
        assert not list(root.iter(f"{SVG}script"))
        assert "<script" not in svg
    assert f"1 {READABLE}" in texts(drawing.svg(plan, in_dutch, "nl"))


@given(st.text())
def test_any_text_is_well_formed_and_comes_back_without_what_xml_cannot_hold(words: str) -> None:
    root = parsed(tag("svg", text(words, 0, 0, 1), xmlns="http://www.w3.org/2000/svg", id=words))
    said = "".join(root.itertext())
    assert said.replace("\n", "\r") == "".join(
        sign
        for sign in words.replace("\r\n", "\r").replace("\n", "\r")
        if ord(sign) in (0x9, 0xD)
        or (ord(sign) >= 0x20 and not 0x7F <= ord(sign) < 0xA0 and sign not in "\ufffe\uffff")
    )


def test_colours_go_from_light_to_dark_so_that_grey_parts_them_too() -> None:
    def luminance(colour: str) -> float:
        parts = (int(colour[k : k + 2], 16) / 255 for k in (1, 3, 5))
        linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
        return sum(k * p for k, p in zip((0.2126, 0.7152, 0.0722), linear, strict=True))

    light = [luminance(colour) for colour in drawing.BANDS]
    for one, next_ in pairwise(light):
        assert (one + 0.05) / (next_ + 0.05) > 1.5


def test_a_colour_is_that_of_the_walk() -> None:
    walking = Walking()
    near, far = near_m(walking), far_m(walking)
    found = [drawing.band_of(m, walking) for m in (0, near / 3, near, near + 1, far, far + 1, None)]
    assert found == [0, 0, 1, 2, 2, 3, 3]


@given(SPOTS)
def test_everything_is_on_the_map_and_the_scale_is_one(spots: list[tuple[float, float]]) -> None:
    box: Box = (0, 0, 1_000, 800)
    frame = frame_for(spots, box)
    placed = [frame.at(x, y) for x, y in spots]
    assert all(-1e-6 <= x <= 1_000 + 1e-6 and -1e-6 <= y <= 800 + 1e-6 for x, y in placed)
    (x, y), (x2, y2) = frame.at(100_000, 400_000), frame.at(101_000, 401_000)
    assert x2 - x == pytest.approx(y - y2)


@given(st.lists(st.tuples(st.floats(0, 300), st.floats(0, 200)), max_size=60))
def test_names_do_not_overlap(spots: list[tuple[float, float]]) -> None:
    room = Room((0, 0, 300, 200))
    taken: list[Box] = []
    take = room.take

    def noted(box: Box) -> None:
        taken.append(box)
        take(box)

    room.take = noted  # type: ignore[method-assign]
    said = [room.place(x, y, f"{n} Molen", 12, 5) for n, (x, y) in enumerate(spots)]
    assert len(taken) == sum(bool(one) for one in said)
    for n, one in enumerate(taken):
        assert one[0] >= 0
        assert one[3] <= 200
        for other in taken[:n]:
            apart = (
                one[0] >= other[2] or other[0] >= one[2] or one[1] >= other[3] or other[1] >= one[3]
            )
            assert apart


def test_a_large_plan_says_which_numbers_had_no_room() -> None:
    plan = small_plan(400)
    svg = drawing.svg(plan, in_dutch, "nl")
    shown = texts(svg)
    numbers = {words for words in shown if words.isdigit()}
    left = 400 - len(numbers)
    assert left == 0 or f"{left} nummers pasten niet" in " ".join(shown)
    assert len(svg) < 2_000_000


def test_a_plan_without_points_or_places_can_be_drawn() -> None:
    empty = msgspec.structs.replace(
        small_plan(2), points=(), reached=(), coordination=(), links=(), curve=()
    )
    for svg in (
        drawing.svg(empty, in_dutch, "nl"),
        charts.curve(empty, in_dutch, "nl"),
        charts.spread(empty, in_dutch, "nl"),
    ):
        parsed(svg)


def test_the_bars_of_the_spread_hold_everybody_who_has_a_point() -> None:
    plan = small_plan(9)
    edges, people, within = distances(plan)
    assert sum(people) == pytest.approx(sum(one.neighbourhood.people.all for one in plan.reached))
    assert within[-1] == pytest.approx(1)
    assert within == sorted(within)
    assert len(edges) == len(people) + 1
    lone = msgspec.structs.replace(plan.reached[0], point="", metres=0.0)
    without = msgspec.structs.replace(plan, reached=(lone, *plan.reached[1:]))
    assert distances(without)[2][-1] < 1


@given(st.floats(1e-3, 1e9))
def test_an_axis_ends_at_a_round_number_just_above(value: float) -> None:
    assert value * (1 - 1e-6) <= round_up(value) <= 2 * value


@pytest.mark.parametrize(("most", "metres"), [(999, 500), (1_000, 1_000), (4_999, 2_000), (0.5, 1)])
def test_a_scale_bar_is_a_round_length(most: float, metres: int) -> None:
    assert round_metres(most) == metres


@pytest.mark.parametrize(
    ("said", "nl", "en"),
    [
        (lambda lang: number(1234567.89, lang, 1), "1.234.567,9", "1,234,567.9"),
        (lambda lang: number(None, lang), "–", "–"),
        (lambda lang: number(float("inf"), lang), "–", "–"),
        (lambda lang: distance(994.9, lang), "990 m", "990 m"),
        (lambda lang: distance(996, lang), "1 km", "1 km"),
        (lambda lang: distance(1_240, lang), "1,2 km", "1.2 km"),
        (lambda lang: distance(14_400, lang), "14 km", "14 km"),
        (lambda lang: share(0.5, lang), "50,0 %", "50.0 %"),
        (lambda lang: share(1.0, lang), "100 %", "100 %"),
        (lambda lang: share(0.99999, lang), "99,9 %", "99.9 %"),
        (lambda lang: share(0.00001, lang), "0,1 %", "0.1 %"),
    ],
)
def test_figures_are_written_as_their_reader_writes_them(
    said: Callable[[str], str], nl: str, en: str
) -> None:
    assert (said("nl"), said("en")) == (nl, en)
