# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The pages of the documentation, as the tests here read them."""

import ast
import re
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SOURCE = ROOT / "src" / "baken"
TEST = re.compile(r"`(tests/[\w/]+\.py)::(\w+)`")
CODE = re.compile(r"`([a-z_]+(?:/[a-z_]+)*\.py): ([A-Za-z_][\w.]*)`")


def page(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def all_pages() -> dict[str, str]:
    """Every page by its path, but not what packages brought along."""
    found = [*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")]
    return {str(path.relative_to(ROOT)): path.read_text(encoding="utf-8") for path in sorted(found)}


def sections(text: str, level: int = 2) -> dict[str, str]:
    """The text below each heading of a level, by heading."""
    parts = re.split(rf"^{'#' * level} (.+)$", text, flags=re.MULTILINE)
    return dict(zip(parts[1::2], parts[2::2], strict=True))


def tables(text: str) -> list[list[str]]:
    """The cells of all rows of all tables, heads left out."""
    lines = [line.strip() for line in text.splitlines()]
    out: list[list[str]] = []
    for before, line, after in zip(["", *lines], lines, [*lines[1:], ""], strict=False):
        rule = set(line) <= set("|-: ")
        head = bool(after) and set(after) <= set("|-: ") and not before.startswith("|")
        if line.startswith("|") and not rule and not head:
            out.append([cell.strip() for cell in line.strip("|").split(" | ")])
    return out


def code(cell: str) -> list[str]:
    """What stands between backticks."""
    return re.findall(r"`([^`]+)`", cell)


@cache
def names_in(path: Path) -> frozenset[str]:
    """The functions, classes, constants and `Class.member` that a file defines."""
    return frozenset(_names(ast.parse(path.read_text(encoding="utf-8"))))


def _names(tree: ast.Module | ast.ClassDef, above: str = "") -> set[str]:
    out: set[str] = set()
    for thing in tree.body:
        match thing:
            case ast.FunctionDef() | ast.AsyncFunctionDef():
                out.add(above + thing.name)
            case ast.ClassDef():
                out |= {above + thing.name} | _names(thing, f"{above}{thing.name}.")
            case ast.Assign():
                out |= {
                    above + target.id for target in thing.targets if isinstance(target, ast.Name)
                }
            case ast.AnnAssign(target=ast.Name(id=name)):
                out.add(above + name)
    return out
