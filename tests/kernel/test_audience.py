# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Audiences, logs and entries as numbers: each comes apart again, and they sort as rows do."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from baken.kernel import audience as a
from baken.kernel.audience import AUTHOR_MAX, LIFE_MAX, ROSTER_MAX, SEQ_MAX, Scope
from baken.kernel.lane import Lane

AUTHORS = PLACES = st.integers(0, AUTHOR_MAX)
AUDIENCES = st.builds(a.audience, st.sampled_from(Scope), PLACES)
LOGS = st.builds(a.log_of, AUTHORS, AUDIENCES, st.sampled_from(Lane))
SEQS = st.integers(0, SEQ_MAX)


@given(st.sampled_from(Scope), PLACES)
def test_an_audience_comes_apart_in_scope_and_place(scope: Scope, place: int) -> None:
    number = a.audience(scope, place)
    assert number < 1 << 19
    assert a.scope_of(number) is scope
    assert a.place_of(number) == (place if scope >= Scope.AREA else 0)


@given(AUTHORS, AUDIENCES, st.sampled_from(Lane))
def test_a_log_comes_apart_in_author_audience_and_lane(
    author: int, audience: int, lane: Lane
) -> None:
    log = a.log_of(author, audience, lane)
    assert log < 1 << 37
    assert (a.author_of(log), a.audience_of(log), a.lane_of(log)) == (author, audience, lane)


@given(st.integers(0, ROSTER_MAX), st.integers(0, LIFE_MAX), AUDIENCES, st.sampled_from(Lane))
def test_an_author_comes_apart_in_a_node_and_its_life(
    node: int, life: int, audience: int, lane: Lane
) -> None:
    author = a.author_in_life(node, life)
    assert author <= AUTHOR_MAX
    log = a.log_of(author, audience, lane)
    assert (a.node_of(log), a.life_of(log), a.author_of(log)) == (node, life, author)


@given(AUTHORS, AUTHORS, AUDIENCES, st.sampled_from(Lane))
def test_no_two_lives_share_a_log(one: int, other: int, audience: int, lane: Lane) -> None:
    logs = [a.log_of(author, audience, lane) for author in (one, other)]
    lives = [(a.node_of(log), a.life_of(log)) for log in logs]
    assert (logs[0] == logs[1]) is (lives[0] == lives[1]) is (one == other)


def test_in_its_first_life_a_node_is_its_roster_number() -> None:
    """So nothing that was written before there were lives reads otherwise."""
    assert a.author_in_life(ROSTER_MAX, 0) == ROSTER_MAX


@given(LOGS, SEQS)
def test_an_entry_id_comes_apart_in_log_and_number_and_fits_in_a_row_id(log: int, seq: int) -> None:
    ident = a.entry_id(log, seq)
    assert ident < 1 << 63
    assert (a.log_of_entry(ident), a.seq_of_entry(ident)) == (log, seq)


@given(st.lists(st.tuples(LOGS, SEQS)))
def test_entry_ids_sort_by_log_and_then_by_number(pairs: list[tuple[int, int]]) -> None:
    assert sorted(pairs) == sorted(pairs, key=lambda pair: a.entry_id(*pair))


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (a.REGION, "region"),
        (a.OFFICES, "offices"),
        (a.audience(Scope.AREA, 1), "area:1"),
        (a.audience(Scope.POINT, 3), "point:3"),
        (a.audience(Scope.OWN, 65_535), "own:65535"),
    ],
)
def test_an_audience_has_words_for_a_log_line(number: int, words: str) -> None:
    assert a.describe(number) == words
