# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Every word that the code has for the work stands in the glossary, once as an act or process."""

import re
from collections import Counter

import pytest

from baken.domain.catalogue import PROCESSES
from baken.domain.charter import PlaceKind, Role
from baken.kernel.audience import Scope
from baken.kernel.lane import Lane

from .pages import SOURCE, code, page, tables

ROWS = tables(page("docs/glossary.md"))
WORDS = Counter(word for row in ROWS for word in code(row[2]))
NEEDED = [
    *(process.name for process in PROCESSES),
    *(does.act.__name__ for process in PROCESSES for does in process.does),
    *(f"{type(choice).__name__}.{choice.name}" for kind in (Role, PlaceKind) for choice in kind),
    *(f"{type(choice).__name__}.{choice.name}" for kind in (Scope, Lane) for choice in kind),
]


@pytest.mark.parametrize("word", NEEDED)
def test_a_word_of_the_code_has_one_row(word: str) -> None:
    assert WORDS[word] == 1


def test_every_row_has_a_dutch_and_an_english_word_and_a_meaning() -> None:
    assert [row for row in ROWS if len(row) != 4 or not all(row)] == []


def test_a_place_and_a_role_bear_the_dutch_name_that_the_screens_show() -> None:
    shown = {code(row[2])[0]: row[0].casefold() for row in ROWS if code(row[2])}
    lost = [role for role in Role if role.label.casefold() not in shown[f"Role.{role.name}"]]
    assert lost == []
    assert [kind for kind in PlaceKind if kind.label not in shown[f"PlaceKind.{kind.name}"]] == []


def test_what_stands_in_the_code_column_is_in_the_code() -> None:
    files = [*SOURCE.rglob("*.py")]
    known = {word for file in files for word in re.findall(r"\w+", file.read_text("utf-8"))}
    known |= {file.stem for file in files}
    assert [word for word in WORDS if word.rpartition(".")[2] not in known] == []
