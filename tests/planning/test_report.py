# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The council's report and the kit list: they hold the plan, claim no more, and end somewhere."""

from collections.abc import Iterator
from functools import cache

import msgspec
import pytest

from baken.planning import kits, report
from baken.planning.indicators import with_indicators
from baken.planning.plan import CurvePoint, Plan
from baken.planning.printing import Items, Paper, Table, Text, Tiles, pictured, printed
from baken.planning.problem import Clash, Status
from baken.planning.telling import proof, sentence

from .papers import in_dutch, pages, words
from .plans import small_plan

HOSTILE = '#panic() <script> $x$ *_`"\\ [a]'


@cache
def plan_of(points: int) -> Plan:
    return with_indicators(small_plan(points))


def said(paper: Paper) -> Iterator[str]:
    """Every text of a paper."""
    yield paper.title
    for block in paper.blocks:
        match block:
            case Table():
                yield from block.head
                for row in block.rows:
                    assert len(row) == len(block.head)
                    yield from row
            case Items():
                yield from block.lines
            case Tiles():
                yield from (part for row in block.rows for part in row)
            case Text() as text:
                yield text.words


def test_the_report_names_each_point_and_who_is_worst_off() -> None:
    plan = plan_of(40)
    pdf = report.pdf(plan, in_dutch, "nl")
    text = words(pdf)
    for one in plan.points:
        assert one.site.name in text
    assert plan.indicators is not None
    names = {one.neighbourhood.code: one.neighbourhood.name for one in plan.reached}
    for code in plan.indicators.worst_off:
        assert names[code] in text
    assert "bewezen de beste keuze" in text
    assert plan.sources[0] in text


def test_the_report_says_what_lacks_and_what_was_assumed() -> None:
    text = " ".join(said(report.paper(plan_of(12), in_dutch, "nl")))
    assert "Geen zichtlijn naar" in text
    assert "Bij 3 gebouwen is niet bekend" in text
    assert "Het water komt 80 cm hoog" in text
    assert "School Lagedijk" in text
    assert "met 1,3 vermenigvuldigd" in text
    assert "De gemeente besloot anders" in text


@pytest.mark.parametrize(("points", "most"), [(1, 8), (40, 12), (400, 24)])
def test_the_report_ends_somewhere(points: int, most: int) -> None:
    assert pages(report.pdf(plan_of(points), in_dutch, "nl")) <= most


def test_lists_without_end_are_cut_and_say_so() -> None:
    plan = plan_of(6)
    doubts = tuple(Clash(wish="x", text="Twijfel {n}.", values={"n": n}) for n in range(5_000))
    curve = tuple(
        CurvePoint(points=n, mean_m=1, worst_m=1, covered=1, staff=n, status=Status.FOUND)
        for n in range(1, 2_000)
    )
    long = msgspec.structs.replace(
        plan, doubts=doubts, curve=curve, rejected=plan.rejected * 2_000, links=plan.links * 500
    )
    assert pages(report.pdf(long, in_dutch, "nl")) <= 14
    text = list(said(report.paper(long, in_dutch, "nl")))
    left = 5_000 - sum(one.startswith("Twijfel") for one in text)
    assert any(one.startswith("En nog 4.960.") for one in text)
    assert left == 4_960


@pytest.mark.parametrize("status", list(Status))
def test_only_what_was_proved_is_called_proved(status: Status) -> None:
    plan = msgspec.structs.replace(plan_of(3), status=status)
    told = proof(plan, in_dutch, "nl").lower()
    assert ("bewezen de beste" in told) == (status is Status.OPTIMAL)
    if status is Status.WITHIN:
        assert "1,5 %" in told


def test_a_margin_that_nobody_proved_is_not_told() -> None:
    goals = tuple(msgspec.structs.replace(one, bound=None) for one in plan_of(3).goals)
    plan = msgspec.structs.replace(plan_of(3), status=Status.WITHIN, goals=goals)
    assert "niet bewezen" in proof(plan, in_dutch, "nl")


def test_what_cannot_be_says_which_wishes_clash() -> None:
    clash = Clash(wish="p", text="{points} punten is te weinig.", values={"points": 3})
    plan = msgspec.structs.replace(
        plan_of(3), status=Status.INFEASIBLE, why=(clash,), points=(), reached=(), goals=()
    )
    paper = report.paper(plan, in_dutch, "nl")
    assert "3 punten is te weinig." in list(said(paper))
    assert pages(printed(paper)) >= 1


def test_plans_stand_side_by_side_with_the_best_marked() -> None:
    one = plan_of(6)
    other = with_indicators(small_plan(9, seed=2, name="Meer punten"))
    paper = report.paper(one, in_dutch, "nl", [other])
    (table,) = (b for b in paper.blocks if isinstance(b, Table) and "Meer punten" in b.head)
    assert table.head[1:] == (one.wishes.name, "Meer punten")
    staff = next(row for row in table.rows if row[0] == "Medewerkers per etmaal")
    assert staff[1].endswith(" *")
    assert not staff[2].endswith(" *")
    assert pages(printed(paper)) <= 12
    many = report.paper(one, in_dutch, "nl", [other] * 50)
    widest = max(len(b.head) for b in many.blocks if isinstance(b, Table))
    assert widest <= 1 + max(report.PLANS_MAX, 6)


def test_nothing_that_somebody_typed_is_read_as_markup() -> None:
    plan = plan_of(2)
    points = tuple(
        msgspec.structs.replace(
            one,
            reason=HOSTILE,
            site=msgspec.structs.replace(one.site, name=HOSTILE, address=HOSTILE),
        )
        for one in plan.points
    )
    wishes = msgspec.structs.replace(plan.wishes, name=HOSTILE)
    plan = msgspec.structs.replace(plan, points=points, wishes=wishes)
    text = words(report.pdf(plan, in_dutch, "nl"))
    assert "#panic()" in text
    assert "<script>" in text
    assert "#panic()" in words(kits.kit_list(plan, in_dutch, "nl"))


def test_the_same_plan_gives_the_same_report() -> None:
    plan = plan_of(3)
    assert report.pdf(plan, in_dutch, "nl") == report.pdf(plan, in_dutch, "nl")


def test_a_screen_reader_hears_the_report_in_its_language_with_its_title() -> None:
    pdf = report.pdf(plan_of(2), in_dutch, "en")
    assert b"/Lang(en)" in pdf
    assert b"/Marked true" in pdf
    assert b"/StructTreeRoot" in pdf
    assert b"pdfuaid" in pdf


def test_the_report_can_be_looked_at() -> None:
    pictures = pictured(report.paper(plan_of(2), in_dutch, "nl"), 20)
    assert len(pictures) == pages(report.pdf(plan_of(2), in_dutch, "nl"))
    assert all(one.startswith(b"\x89PNG") for one in pictures)


@pytest.mark.parametrize(
    ("value", "nl", "en"),
    [(1234567, "1.234.567", "1,234,567"), (2.5, "2,5", "2.5"), ("1011 AB", "1011 AB", "1011 AB")],
)
def test_a_sentence_has_its_figures_as_its_reader_writes_them(
    value: str | float, nl: str, en: str
) -> None:
    clash = Clash(wish="x", text="{n} mensen", values={"n": value})
    assert sentence(clash, in_dutch, "nl") == f"{nl} mensen"
    assert sentence(clash, in_dutch, "en") == f"{en} mensen"


def test_a_sentence_may_say_how_it_wants_a_figure() -> None:
    clash = Clash(wish="x", text="{n:.2f} m", values={"n": 2.5})
    assert sentence(clash, in_dutch, "nl") == "2.50 m"


def test_the_kit_list_has_a_page_for_each_point_with_all_it_needs() -> None:
    plan = plan_of(5)
    pdf = kits.kit_list(plan, in_dutch, "nl")
    assert pages(pdf) == 5
    text = words(pdf)
    for one in plan.points:
        assert one.site.name in text
        for need in (*one.means.rooms, *one.means.kit, *one.means.forms):
            assert need.text in text
    assert "Mensen met een sleutel: minstens 2" in text


def test_the_kit_list_of_nothing_is_a_page() -> None:
    empty = msgspec.structs.replace(plan_of(2), points=())
    assert pages(kits.kit_list(empty, in_dutch, "nl")) == 1
