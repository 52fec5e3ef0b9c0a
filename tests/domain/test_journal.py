# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
# mypy: no-warn-unreachable
"""The log: a line stays as it was written, and a decision bears its reason."""

from typing import Any

import pytest

from baken.domain import journal
from baken.domain.charter import Role
from baken.domain.journal import CORRECTIONS_MAX, CorrectLine, Kind, State, WriteLine
from baken.domain.process import NEVER
from baken.kernel.audience import OFFICES, Scope, audience
from baken.kernel.lane import Lane
from baken.kernel.stamp import from_wall

from .world import GTH, OND, START_S, WAT, Story, context, home_at

COORDINATOR, OFFICER, HIN = Role.NSP_COORDINATOR, Role.CP_DUTY_OFFICER, Role.GCT_HIN


def line(kind: Kind = Kind.EVENT, **rest: Any) -> WriteLine:
    fields: dict[str, Any] = {"text": "Bus met dekens is er", "no": 12}
    return WriteLine(kind=kind, **(fields | rest))


def decision(**rest: Any) -> WriteLine:
    return line(Kind.DECISION, **({"reason": "het is te koud"} | rest))


def written(act: WriteLine) -> Story:
    return Story(journal.PROCESS).given(act, COORDINATOR)


@pytest.mark.parametrize(
    ("act", "code"),
    [
        (line(), ""),
        (line(text=" "), "journal.empty"),
        (decision(), ""),
        (decision(reason=""), "journal.no_reason"),
        (line(reason="daarom"), "journal.not_a_decision"),
        (line(review_at=START_S), "journal.not_a_decision"),
    ],
)
def test_a_decision_bears_its_reason_and_another_line_has_none(act: Any, code: str) -> None:
    assert Story(journal.PROCESS).when(act, COORDINATOR) == code


def test_a_line_has_a_number_to_speak_of() -> None:
    record = written(line()).record
    assert record.short == "OND-L012"
    assert record.role is COORDINATOR


def test_the_first_text_stays_beside_its_correction() -> None:
    story = written(line()).given(CorrectLine(text="Bus met soep is er"), COORDINATOR, person=2)
    assert story.record.state is State.CORRECTED
    assert story.record.line.text == "Bus met dekens is er"
    assert story.record.text == "Bus met soep is er"
    assert story.record.corrections[0].person == 2


def test_another_place_does_not_correct_this_line() -> None:
    story = written(line())
    assert story.when(CorrectLine(text="anders"), OFFICER) == "journal.other_place"
    assert story.given(CorrectLine(text="anders"), OFFICER).record.state is State.WRITTEN


def test_a_correction_has_a_text() -> None:
    assert written(line()).when(CorrectLine(text=" "), COORDINATOR) == "journal.empty"


def test_corrections_are_bounded_and_the_first_text_stays() -> None:
    story = written(line())
    for count in range(CORRECTIONS_MAX + 5):
        story.given(CorrectLine(text=f"versie {count}"), COORDINATOR)
    assert len(story.record.corrections) == CORRECTIONS_MAX
    assert story.record.text == f"versie {CORRECTIONS_MAX + 4}"
    assert story.record.line.text == "Bus met dekens is er"


def test_a_decision_is_looked_at_again_in_time() -> None:
    story = written(decision(review_at=START_S + 600))
    assert journal.row(story.record).due == from_wall(START_S + 600)
    story.given(CorrectLine(text="te vroeg"), COORDINATOR)
    assert journal.row(story.record).due == from_wall(START_S + 600)
    story.later(11).given(CorrectLine(text="blijft zo"), COORDINATOR)
    assert journal.row(story.record).due == NEVER


def test_a_line_about_safety_goes_before_the_others() -> None:
    assert journal.lane_of_line(None, line(Kind.SAFETY)) is Lane.SPOED
    assert journal.lane_of_line(None, line()) is Lane.ROUTINE


@pytest.mark.parametrize(
    ("role", "place", "home"),
    [
        (COORDINATOR, OND, audience(Scope.POINT, OND)),
        (OFFICER, GTH, audience(Scope.AREA, GTH)),
        (HIN, WAT, OFFICES),
    ],
)
def test_each_office_has_its_own_log(role: Role, place: int, home: int) -> None:
    assert home_at(journal.home, context(role, place)) == home


def test_the_log_is_kept_for_ever() -> None:
    assert journal.PROCESS.retention_days == 0
