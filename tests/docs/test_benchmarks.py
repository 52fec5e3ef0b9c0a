# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Every figure of a benchmark stands in docs/benchmarks.md, with its own limit and target."""

import ast
import re

from .pages import ROOT, code, page, sections, tables

ROWS = {
    code(row[0])[0]: row
    for row in tables(sections(page("docs/benchmarks.md"))["The figures of `bench core`"])
}
CALLS = [
    call
    for file in sorted((ROOT / "bench").glob("*.py"))
    for call in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
    if isinstance(call, ast.Call)
    and isinstance(call.func, ast.Name)
    and call.func.id in ("at_least", "at_most")
]


def numbers(cell: str) -> list[float]:
    return [float(number) for number in re.findall(r"\d+(?:\.\d+)?", cell.replace(",", ""))]


def test_every_figure_has_its_row_and_every_row_its_figure() -> None:
    names = [str(call.args[0].value) for call in CALLS if isinstance(call.args[0], ast.Constant)]
    assert sorted(names) == sorted(ROWS)


def test_a_row_tells_the_limit_and_the_target_of_the_bench() -> None:
    for call in CALLS:
        name, _, _, limit, *target = call.args
        assert isinstance(name, ast.Constant)
        _, _, told, must = ROWS[str(name.value)]
        if isinstance(limit, ast.Constant):
            assert told.startswith("stated"), name.value
            assert ast.literal_eval(limit) in numbers(told), name.value
        else:
            assert told.startswith("measured"), name.value
            assert ast.literal_eval(target[0]) in numbers(must), name.value
