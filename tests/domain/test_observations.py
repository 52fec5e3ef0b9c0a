# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
# mypy: no-warn-unreachable
"""Observations: what nobody confirmed stays unconfirmed."""

from typing import Any

import pytest

from baken.domain import observations
from baken.domain.charter import Role
from baken.domain.observations import (
    Category,
    ConfirmObservation,
    NoteObservation,
    RefuteObservation,
    SourceGrade,
    State,
)
from baken.domain.process import BACK, minutes
from baken.kernel.lane import Lane

from .world import LEI, OND, ZUI, Held, Story

DESK, COORDINATOR, INFO = Role.NSP_DESK, Role.NSP_COORDINATOR, Role.CP_INFO_MANAGER


def note(**rest: Any) -> NoteObservation:
    fields: dict[str, Any] = {
        "category": Category.ROAD,
        "text": "Brug is dicht",
        "district": "Kade",
        "no": 3,
    }
    return NoteObservation(**(fields | rest))


def noted(**rest: Any) -> Story:
    return Story(observations.PROCESS).given(note(**rest), DESK)


def test_an_observation_is_unconfirmed_and_its_source_unknown() -> None:
    record = noted().record
    assert record.state is State.UNCONFIRMED
    assert record.note.source_grade is SourceGrade.F
    assert record.short == "OND-W003"


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"text": " "}, "observations.empty"),
        ({"district": ""}, "observations.no_place"),
        ({"district": "", "where": "bij de kerk"}, ""),
        ({}, ""),
    ],
)
def test_an_observation_says_what_and_where(change: dict[str, Any], code: str) -> None:
    assert Story(observations.PROCESS).when(note(**change), DESK) == code


def test_an_observation_that_needs_action_goes_first_and_asks_the_back_office() -> None:
    story = noted(needs_action=True)
    assert observations.row(story.record).lane is Lane.SPOED
    assert observations.row(story.record).todo == BACK
    story.given(ConfirmObservation(reason="zelf gezien"), INFO)
    assert observations.row(story.record).todo == 0
    assert observations.row(noted().record).lane is Lane.ROUTINE


def test_when_it_was_seen_is_kept_apart_from_when_it_was_noted() -> None:
    record = noted(minutes_ago=30).record
    assert record.noted_at - record.seen_at == minutes(30)


def test_the_last_word_counts_and_all_words_are_kept() -> None:
    story = noted().given(ConfirmObservation(reason="gezien"), COORDINATOR)
    assert story.record.state is State.CONFIRMED
    assert story.when(ConfirmObservation(reason="weer"), COORDINATOR) == "observations.confirmed"
    story.given(RefuteObservation(reason="brug is weer open"), INFO)
    assert story.record.state is State.REFUTED
    assert [word.reason for word in story.record.judgements] == ["gezien", "brug is weer open"]
    assert story.when(RefuteObservation(reason="weer"), INFO) == "observations.refuted"


def test_a_word_has_a_reason() -> None:
    assert noted().when(ConfirmObservation(reason=" "), INFO) == "observations.no_reason"


def test_a_desk_volunteer_does_not_confirm() -> None:
    with pytest.raises(Held):
        noted().given(ConfirmObservation(reason="gezien"), DESK)


def test_a_coordinator_confirms_in_their_own_area_only() -> None:
    assert noted().given(ConfirmObservation(reason="gezien"), COORDINATOR, place=OND)
    with pytest.raises(Held):
        noted().given(ConfirmObservation(reason="gezien"), COORDINATOR, place=ZUI)


def test_the_fallback_coordination_point_confirms_too() -> None:
    assert noted().given(ConfirmObservation(reason="gezien"), INFO, place=LEI)
