# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Every figure of a benchmark stands in docs/benchmarks.md, with its own limit and target."""

import ast
import re

from .pages import ROOT, code, page, sections, tables

ROWS = {
    code(row[0])[0]: row
    for title, text in sections(page("docs/benchmarks.md")).items()
    if title.startswith("The figures of")
    for row in tables(text)
}
TARGETS = ("at_least", "at_most")
CALLS = [
    call
    for file in sorted((ROOT / "bench").glob("*.py"))
    for call in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
    if isinstance(call, ast.Call)
    and isinstance(call.func, ast.Name)
    and call.func.id in (*TARGETS, "beside", "nothing")
]


def name_of(call: ast.Call) -> str:
    """The name of a figure; what is filled in while it runs stands as `*`."""
    name = call.args[0]
    if isinstance(name, ast.Constant):
        return str(name.value)
    assert isinstance(name, ast.JoinedStr)
    return "".join(
        str(part.value) if isinstance(part, ast.Constant) else "*" for part in name.values
    )


def numbers(cell: str) -> list[float]:
    return [float(number) for number in re.findall(r"\d+(?:\.\d+)?", cell.replace(",", ""))]


def test_every_figure_has_its_row_and_every_row_its_figure() -> None:
    assert sorted(map(name_of, CALLS)) == sorted(ROWS)


def test_a_row_tells_the_limit_and_the_target_of_the_bench() -> None:
    for call in CALLS:
        if not isinstance(call.func, ast.Name) or call.func.id not in TARGETS:
            continue
        _, _, _, limit, *target = call.args
        _, _, told, must = ROWS[name_of(call)]
        if isinstance(limit, ast.Constant):
            assert told.startswith("stated"), name_of(call)
            assert ast.literal_eval(limit) in numbers(told), name_of(call)
        elif target and isinstance(target[0], ast.Constant):
            assert ast.literal_eval(target[0]) in numbers(must), name_of(call)
