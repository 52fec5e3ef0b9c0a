# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The residents' map: where to go, in two languages, and nothing about people."""

import msgspec
import pytest

from baken.domain.orders import Service
from baken.planning import residents
from baken.planning.plan import Chosen, Plan, Served
from baken.planning.residents import NoSuchPoint, pdf, sheet

from .papers import in_dutch, pages, parsed, texts, words
from .plans import MUNICIPALITIES, small_plan

PLAN = small_plan(8)


def second(text: str, **values: object) -> str:
    """A second language that a test can tell apart."""
    return "EN " + in_dutch(text, **values)


def test_every_point_stands_on_the_map_and_in_the_list() -> None:
    made = sheet(PLAN, in_dutch, "nl")
    assert [(stop.number, stop.name) for stop in made.stops] == [
        (str(n), one.site.name) for n, one in enumerate(PLAN.points, 1)
    ]
    assert {stop.number for stop in made.stops} <= set(texts(made.map))
    text = words(pdf(PLAN, in_dutch, "nl"))
    for one in PLAN.points:
        assert one.site.name in text
        assert one.site.address in text


def test_each_sentence_is_there_in_a_second_language() -> None:
    text = words(pdf(PLAN, in_dutch, "nl", also=(second, "en")))
    for sentence in (residents.TITLE, residents.WHEN, residents.HELP_NEIGHBOURS):
        assert sentence in text
        assert f"EN {sentence}" in text
    assert "EN " not in words(pdf(PLAN, in_dutch, "nl"))


@pytest.mark.parametrize(("points", "of_all"), [(1, 1), (8, 1), (40, 2), (400, 2)])
def test_it_is_one_sheet_of_paper(points: int, of_all: int) -> None:
    plan = small_plan(points)
    assert pages(pdf(plan, in_dutch, "nl", also=(second, "en"))) == of_all
    code = plan.points[0].site.code
    assert pages(pdf(plan, in_dutch, "nl", also=(second, "en"), point=code)) == 1


def test_who_lists_too_many_points_says_so() -> None:
    made = sheet(small_plan(100), in_dutch, "nl")
    assert len(made.stops) == residents.LISTED_MAX
    assert made.more is not None
    assert "40" in made.more.first


def test_the_sheet_of_a_point_tells_its_neighbourhoods_and_where_else_to_go() -> None:
    mine = PLAN.points[2]
    made = sheet(PLAN, in_dutch, "nl", point=mine.site.code)
    assert made.go is not None
    assert mine.site.name in made.go.first
    assert mine.site.address in made.go.first
    homes = {one.neighbourhood.name for one in PLAN.reached if one.point == mine.site.code}
    assert made.homes is not None
    assert homes
    assert all(name in made.homes.first for name in homes)
    others = [stop.name for stop in made.stops]
    assert mine.site.name not in others
    assert len(others) == 4
    assert "3" in texts(made.map)


def test_the_sheet_of_a_municipality_has_its_points_only() -> None:
    area = MUNICIPALITIES[0]
    made = sheet(PLAN, in_dutch, "nl", area=area)
    inside = [one.site.name for one in PLAN.points if one.site.municipality == area]
    assert 0 < len(inside) < len(PLAN.points)
    assert [stop.name for stop in made.stops] == inside
    assert made.area == area


@pytest.mark.parametrize("where", [{"point": "ZZZ"}, {"area": "Nergens"}])
def test_a_place_that_is_not_in_the_plan_is_refused(where: dict[str, str]) -> None:
    with pytest.raises(NoSuchPoint):
        sheet(PLAN, in_dutch, "nl", **where)  # type: ignore[arg-type]


def test_it_promises_only_what_every_point_gives() -> None:
    told = {one.first for one in sheet(PLAN, in_dutch, "nl").found}
    assert told == {"Betrouwbaar nieuws"}
    plus = next(one for one in PLAN.points if one.variant.word == "plus")
    told = {one.first for one in sheet(PLAN, in_dutch, "nl", point=plus.site.code).found}
    assert told >= {"Betrouwbaar nieuws", "Telefoon of medisch apparaat opladen"}
    assert "Drinkwater" not in told


def test_it_says_from_which_hour_the_last_point_has_something() -> None:
    def with_water(point: Chosen, from_h: float) -> Chosen:
        water = Served(service=Service.WATER, from_h=from_h, until_h=72)
        again = Served(service=Service.WATER, from_h=48, until_h=72)
        return msgspec.structs.replace(point, services=(again, water))

    points = tuple(with_water(one, 6.0 * (n % 2)) for n, one in enumerate(PLAN.points))
    plan = msgspec.structs.replace(PLAN, points=points)
    assert [one.first for one in sheet(plan, in_dutch, "nl").found] == ["Drinkwater (na 6 uur)"]
    first = points[0].site.code
    assert [one.first for one in sheet(plan, in_dutch, "nl", point=first).found] == ["Drinkwater"]


def numbers_of(plan: Plan) -> set[str]:
    """The figures about people in this plan."""
    return {f"{one.residents:.0f}" for one in plan.points} | {
        f"{one.neighbourhood.people.all:.0f}" for one in plan.reached
    }


def test_nothing_about_people_stands_on_it() -> None:
    reached = tuple(
        msgspec.structs.replace(
            one,
            neighbourhood=msgspec.structs.replace(
                one.neighbourhood,
                people=msgspec.structs.replace(one.neighbourhood.people, all=7_777.0 + n),
            ),
        )
        for n, one in enumerate(PLAN.reached)
    )
    plan = msgspec.structs.replace(PLAN, reached=reached)
    text = words(pdf(plan, in_dutch, "nl")).replace(".", "")
    assert not {number for number in numbers_of(plan) if number in text.split()}
    assert "wetsbaar" not in text
    assert "leutelhouder" not in text


def test_a_name_is_text_on_the_map_too() -> None:
    name = '<script>"&'
    reached = tuple(
        msgspec.structs.replace(
            one, neighbourhood=msgspec.structs.replace(one.neighbourhood, name=name)
        )
        for one in PLAN.reached
    )
    plan = msgspec.structs.replace(PLAN, reached=reached)
    made = sheet(plan, in_dutch, "nl", point=PLAN.points[0].site.code)
    parsed(made.map)
    assert "<script" not in made.map
    assert pages(pdf(plan, in_dutch, "nl", point=PLAN.points[0].site.code)) == 1
