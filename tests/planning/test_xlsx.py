# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The workbook: opened again, cells as they went in, and nothing in it can be run."""

import io
import re
import zipfile
from xml.etree import ElementTree

import msgspec
import pytest

from baken.planning.indicators import with_indicators
from baken.planning.plan import Plan
from baken.planning.xlsx import workbook

from .papers import in_dutch
from .plans import small_plan

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
FORMULAS = ("=1+1", "+1", "-1", "@SUM(A1)", '=HYPERLINK("http://x.invalid")', "=cmd|' /C calc'!A0")
Rows = list[dict[str, str | float]]


def sheets(data: bytes) -> dict[str, Rows]:
    """Every sheet as rows of letter -> value; text as text, numbers as numbers."""
    with zipfile.ZipFile(io.BytesIO(data)) as file:
        assert file.testzip() is None
        book = ElementTree.fromstring(file.read("xl/workbook.xml"))
        names = [one.get("name", "") for one in book.iter(f"{MAIN}sheet")]
        found = {}
        for n, name in enumerate(names, 1):
            sheet = ElementTree.fromstring(file.read(f"xl/worksheets/sheet{n}.xml"))
            assert not list(sheet.iter(f"{MAIN}f")), "no formulas"
            assert not list(sheet.iter(f"{MAIN}hyperlink")), "no links"
            found[name] = [
                {
                    re.sub(r"\d", "", cell.get("r", "")): _value(cell)
                    for cell in row.iter(f"{MAIN}c")
                }
                for row in sheet.iter(f"{MAIN}row")
            ]
    return found


def _value(cell: ElementTree.Element) -> str | float:
    if cell.get("t") == "inlineStr":
        return "".join(one.text or "" for one in cell.iter(f"{MAIN}t"))
    assert cell.get("t") in (None, "n")
    return float(cell.findtext(f"{MAIN}v", ""))


def columns(rows: Rows) -> dict[str, str]:
    """From the name of a column to its letter."""
    return {str(name): letter for letter, name in rows[0].items()}


def named(plan: Plan, name: str) -> Plan:
    site = msgspec.structs.replace(plan.points[0].site, name=name, address=name)
    first = msgspec.structs.replace(plan.points[0], site=site, reason=name)
    return msgspec.structs.replace(plan, points=(first, *plan.points[1:]), sources=(name,))


def test_every_list_of_the_plan_is_there_whole() -> None:
    plan = with_indicators(small_plan(7))
    found = sheets(workbook(plan, in_dutch))
    rows = {name: len(rows) - 1 for name, rows in found.items()}
    assert rows["Punten"] == 7
    assert rows["Buurten"] == len(plan.reached)
    assert rows["Meer of minder punten"] == len(plan.curve)
    assert rows["Uitval"] == len(plan.failures)
    assert rows["Coördinatiepunten"] == len(plan.coordination)
    assert rows["Verbindingen"] == len(plan.links)
    needs = (it for one in plan.points for it in (one.means.rooms, one.means.kit, one.means.forms))
    assert rows["Materiaal"] == sum(map(len, needs))
    assert rows["Niet bekend"] == len(plan.doubts) + len(plan.rejected)


def test_numbers_are_numbers_and_their_unit_is_in_the_head() -> None:
    plan = small_plan(5)
    rows = sheets(workbook(plan, in_dutch))["Punten"]
    at = columns(rows)
    for one, row in zip(plan.points, rows[1:], strict=True):
        assert row[at["Code"]] == one.site.code
        assert row[at["Bewoners"]] == one.residents
        assert row[at["Verste weg (m)"]] == pytest.approx(one.farthest_m)
        assert row[at["Stroom (kWh)"]] == one.means.power_kwh
        assert row[at["RD x (m)"]] == pytest.approx(one.site.x)
        assert one.score is not None
        assert row[at["Score (0-1)"]] == one.score.total
        assert row[at["dichtbij bewoners"]] == one.score.parts["near"]
        assert at["eigen stroom"] not in row, "unknown is empty, not nothing"


def test_the_summary_has_the_indicators_and_where_the_data_came_from() -> None:
    plan = with_indicators(small_plan(5))
    assert plan.indicators is not None
    rows = [
        (row.get("A"), row.get("B")) for row in sheets(workbook(plan, in_dutch))["Samenvatting"]
    ]
    told = dict(rows)
    assert told["Plan"] == plan.wishes.name
    assert told["Noodsteunpunten"] == 5
    assert told["Gemiddelde afstand (m)"] == pytest.approx(plan.indicators.mean_m)
    assert ("Bron", plan.sources[0]) in rows


@pytest.mark.parametrize("name", FORMULAS)
def test_a_name_that_looks_like_a_formula_stays_text(name: str) -> None:
    found = sheets(workbook(named(small_plan(3), name), in_dutch))
    at = columns(found["Punten"])
    assert found["Punten"][1][at["Naam"]] == name
    assert found["Punten"][1][at["Reden"]] == name
    assert found["Samenvatting"][-1]["B"] == name


def test_a_long_name_is_cut_to_what_a_cell_holds() -> None:
    found = sheets(workbook(named(small_plan(2), "x" * 40_000), in_dutch))
    assert len(str(found["Punten"][1]["C"])) == 32_000


def test_the_head_stays_in_sight() -> None:
    with zipfile.ZipFile(io.BytesIO(workbook(small_plan(2), in_dutch))) as file:
        sheet = ElementTree.fromstring(file.read("xl/worksheets/sheet2.xml"))
    (pane,) = sheet.iter(f"{MAIN}pane")
    assert (pane.get("state"), pane.get("ySplit")) == ("frozen", "1")


def test_the_same_plan_gives_the_same_workbook() -> None:
    plan = small_plan(3)
    assert workbook(plan, in_dutch) == workbook(plan, in_dutch)


def test_an_empty_plan_is_a_workbook_too() -> None:
    empty = msgspec.structs.replace(
        small_plan(1), points=(), reached=(), links=(), curve=(), coordination=(), failures=()
    )
    assert len(sheets(workbook(empty, in_dutch))["Punten"]) == 1
