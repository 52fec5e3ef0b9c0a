# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""What is read out over a voice channel: every word, counted, and spelled where the ear errs."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from baken.web import spoken


@given(st.text(max_size=300))
def test_no_word_is_left_out_and_each_is_counted(text: str) -> None:
    words = [word.text for group in spoken.groups_of(text) for word in group]
    assert words == text.split()
    assert spoken.count(text) == len(words)


@given(st.text(max_size=300))
def test_a_group_is_as_long_as_one_remembers(text: str) -> None:
    groups = spoken.groups_of(text)
    assert all(len(group) == spoken.GROUP_WORDS for group in groups[:-1])
    assert all(1 <= len(group) <= spoken.GROUP_WORDS for group in groups)


@pytest.mark.parametrize(
    ("word", "said"),
    [
        ("OND-0042", "Oscar November Delta streepje nul nul vier twee"),
        ("14b,", "één vier Bravo"),
        ("3,5", "drie komma vijf"),
        ("14:30", "één vier dubbele punt drie nul"),
        ("CPO.", "Charlie Papa Oscar"),
        ("A1", "Alfa één"),
    ],
)
def test_figures_and_call_signs_are_spelled(word: str, said: str) -> None:
    (found,) = spoken.words_of(word)
    assert " ".join(found.spelled) == said


@pytest.mark.parametrize("word", ["Molenstraat", "brand.", "BRAND", "e", "U", "café", "…", "-"])
def test_a_plain_word_is_said_as_it_stands(word: str) -> None:
    (found,) = spoken.words_of(word)
    assert found.spelled == ()


@given(st.text(alphabet=st.characters(categories=["Nd", "Lu"]), min_size=1, max_size=20))
def test_every_letter_and_figure_of_a_spelled_word_is_said(word: str) -> None:
    said = spoken.call_sign(word)
    assert len(said) == len(word)
    assert all(said)
