# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Turns: who heard the same end never begins at once, and nothing silences a node for long."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from baken.sync.turns import GUARD_S, HIDDEN_FRAMES, TURN_MAX_S, Turns

FIRST_S, FRAME_S, KEY_S = 0.04, 1.33, 0.1
START_S = 1_800_000_000.0
SLOT_S = FIRST_S + KEY_S + GUARD_S


def turns_of(me: int) -> Turns:
    turns = Turns(me, FIRST_S, FRAME_S, KEY_S, bytes((me,)) * 8)
    turns.opened(START_S)
    return turns


MEMBERS = st.sets(st.integers(1, 40), min_size=2, max_size=12)


@given(MEMBERS, st.integers(1, 40), st.integers(0, 20), st.floats(0, 500))
def test_no_two_members_begin_at_once(
    members: set[int], speaker: int, left: int, waits_s: float
) -> None:
    """Whenever they get something to say, and all at the same moment."""
    moments = []
    for me in members:
        turns = turns_of(me)
        turns.heard(speaker, left, START_S)
        moments.append(turns.next_at(START_S + waits_s, members, True))
    assert all(moment >= START_S + min(left * FRAME_S, TURN_MAX_S) for moment in moments)
    assert all(b - a > FIRST_S + KEY_S for a, b in pairwise(sorted(moments)))


@given(MEMBERS, st.integers(1, 40), st.booleans(), st.floats(0, 500), st.data())
def test_a_moment_that_was_named_is_still_right_when_it_has_come(
    members: set[int], speaker: int, known: bool, waits_s: float, data: st.DataObject
) -> None:
    me = min(members)
    hidden = data.draw(st.sets(st.sampled_from(sorted(members - {me}))))
    turns = turns_of(me)
    turns.heard(speaker, 0, START_S)
    at = turns.next_at(START_S + waits_s, members, known, hidden)
    assert at >= START_S + waits_s
    assert turns.next_at(at, members, known, hidden) == at


@given(MEMBERS, st.floats(0, 100))
def test_two_that_spoke_at_once_don_t_do_so_for_ever(members: set[int], lasted_s: float) -> None:
    """Neither heard the other: each takes itself for the last speaker."""
    one, other = sorted(members)[:2]
    talkers = {me: turns_of(me) for me in (one, other)}
    now = START_S
    for _ in range(40):
        at = {}
        for me, turns in talkers.items():
            turns.spoke(now, now + lasted_s, True)
            at[me] = turns.next_at(now + lasted_s, members, True)
            assert turns.next_at(at[me], members, True) == at[me]
        if abs(at[one] - at[other]) > FIRST_S + KEY_S:
            return
        now = max(at.values())
    raise AssertionError("they meet each time")


@given(MEMBERS, st.integers(1, 40), st.data())
def test_who_can_t_hear_another_leaves_it_a_short_turn(
    members: set[int], speaker: int, data: st.DataObject
) -> None:
    """After the end that both heard."""
    first, second = data.draw(st.permutations(sorted(members)))[:2]
    at = {}
    for me, other in ((first, second), (second, first)):
        turns = turns_of(me)
        turns.heard(speaker, 0, START_S)
        at[me] = turns.next_at(START_S, members, True, {other})
    assert abs(at[first] - at[second]) >= HIDDEN_FRAMES * FRAME_S + KEY_S


@given(st.integers(0, 255))
def test_what_a_frame_says_of_those_that_follow_silences_nobody_for_longer_than_a_turn(
    left: int,
) -> None:
    turns = turns_of(1)
    turns.heard(2, left, START_S)
    assert turns.next_at(START_S, {1, 2}, True) <= START_S + TURN_MAX_S + 9 * SLOT_S


def test_who_hears_something_spoilt_waits_but_not_for_ever() -> None:
    turns = turns_of(1)
    turns.heard(2, 0, START_S)
    turns.noise(START_S + 1)
    assert turns.next_at(START_S + 1, {1, 2}, True) >= START_S + 1 + FRAME_S
    now = START_S
    while now < START_S + 2 * TURN_MAX_S:
        turns.noise(now)
        now += 0.5
    assert turns.next_at(now, {1, 2}, True) <= now + 9 * SLOT_S


def test_a_newcomer_has_its_slot_after_a_long_turn_though_all_others_have_more_to_say() -> None:
    long_s = 20 * FRAME_S
    members = {1, 2}
    begun = 0
    for turn in range(40):
        newcomer, talker = turns_of(3), turns_of(2)
        begin = START_S + 60 * turn
        for turns in (newcomer, talker):
            turns.heard(1, 20, begin)
            turns.heard(1, 0, begin + long_s)
        at = newcomer.next_at(begin + long_s, {1, 2, 3}, False)
        then = talker.next_at(begin + long_s, members, True)
        assert abs(at - then) > FIRST_S + KEY_S
        begun += at < then
    assert begun >= 5


@given(st.lists(st.integers(1, 60), min_size=2, max_size=6, unique=True))
def test_newcomers_that_met_part_again(numbers: list[int]) -> None:
    """Each draws its slot; after a few tries one has a slot for itself."""
    newcomers = [turns_of(number) for number in numbers]
    now = START_S
    for _ in range(60):
        at = [
            turns.next_at(now, {number}, False)
            for number, turns in zip(numbers, newcomers, strict=True)
        ]
        begin = min(at)
        first = [turns for turns, when in zip(newcomers, at, strict=True) if when < begin + SLOT_S]
        if len(first) == 1:
            return
        now = begin + FRAME_S
        for turns in first:
            turns.spoke(begin, now)
    raise AssertionError("they meet each time")
