# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""docs/asvs.md: each requirement once, with a test, a page, or an honest no."""

import re
from collections import Counter

import pytest

from .pages import ROOT, TEST, names_in, page, sections, tables

PARTS = sections(page("docs/asvs.md"))
ROWS = [row for name, text in PARTS.items() if name.startswith("V") for row in tables(text)]
APART = tables(PARTS["What does not apply"])
NUMBER = re.compile(r"\d+\.\d+\.\d+")
LINK = re.compile(r"\[[^]]+\]\(([^)]+)\)")


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row[0])
def test_a_requirement_has_a_test_a_page_or_an_honest_no(row: list[str]) -> None:
    numbers, stands, *shown = [cell.strip(" |") for cell in row]
    assert all(NUMBER.fullmatch(number) for number in numbers.split())
    named, pages = TEST.findall("".join(shown)), LINK.findall("".join(shown) + stands)
    for file, test in named:
        assert test in names_in(ROOT / file), f"{file}::{test} is gone"
    for link in pages:
        assert (ROOT / "docs" / link).is_file(), link
    assert named or LINK.search("".join(shown)) or "**No**" in stands


def test_each_number_stands_there_once_and_every_chapter_is_there() -> None:
    numbers = Counter(number for row in [*ROWS, *APART] for number in row[0].split())
    assert {number for number, times in numbers.items() if times > 1} == set()
    assert {number.partition(".")[0] for number in numbers} == {str(n) for n in range(1, 18)}


def test_a_requirement_stands_under_its_own_chapter() -> None:
    for name, text in PARTS.items():
        if name.startswith("V"):
            chapter = name.split()[0].removeprefix("V")
            for row in tables(text):
                assert {n.partition(".")[0] for n in row[0].split()} == {chapter}, row[0]
