# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The script: what comes to the desks from outside, and when.

A case is somebody at a desk with a report, and what a professional would answer
to it; a notice is a public bulletin to be written; a sighting an observation.
`load` reads the written scenario beside this file; `messages.py` makes cases of
somebody else's texts.  Times are seconds after the start.
"""

import tomllib
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from ..domain.bulletins import DraftBulletin
from ..domain.observations import Category, NoteObservation, SourceGrade
from ..domain.reports import (
    AssessReport,
    Channel,
    Discipline,
    FireUrgency,
    Hazard,
    HelpOffer,
    MedicalUrgency,
    Outcome,
    PoliceUrgency,
    Relation,
    TakeReport,
    What,
)
from ..domain.words import Choice, Known

SCENARIO = Path(__file__).parent / "scenario"
SCENARIO_HOURS = 48.0
FIELD_CHARS = 240  # of `TakeReport.text` and of `AddToReport.text`
FLOOR_CHARS = 20
ACT_NOW = frozenset({"fire", "gas", "crowd", "looting"})

C = TypeVar("C", bound=Choice)


class Answer(msgspec.Struct, frozen=True, kw_only=True):
    """What is decided about a case, and how it ends."""

    assess: AssessReport
    outcome: Outcome = Outcome.HELPED
    reachable: bool = True
    duplicate_of: int | None = None


class Case(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody at a desk.  `rest` is what did not fit in the report's own text."""

    at_s: float
    point: str
    take: TakeReport
    answer: Answer
    rest: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """All that was said, whole."""
        return self.take.text + "".join(self.rest)


class Notice(msgspec.Struct, frozen=True, kw_only=True):
    """A bulletin to be written; times in it count from `at_s`."""

    at_s: float
    no: int
    draft: DraftBulletin
    valid_s: float
    next_update_s: float
    replaces: int = 0
    withdraw_at_s: float | None = None
    withdraw_why: str = ""


class Sighting(msgspec.Struct, frozen=True, kw_only=True):
    """An observation that somebody brings to a desk."""

    at_s: float
    point: str
    note: NoteObservation


class Script(msgspec.Struct, frozen=True, kw_only=True):
    """All that comes from outside, in the order of time; cases are numbered from 0."""

    cases: tuple[Case, ...]
    notices: tuple[Notice, ...]
    sightings: tuple[Sighting, ...]

    def until(self, span_s: float) -> "Script":
        """What comes before the end."""
        return Script(
            cases=tuple(case for case in self.cases if case.at_s < span_s),
            notices=tuple(notice for notice in self.notices if notice.at_s < span_s),
            sightings=tuple(seen for seen in self.sightings if seen.at_s < span_s),
        )


def parts(text: str) -> tuple[str, tuple[str, ...]]:
    """A text cut to fields: what the report takes, and what is added after it."""
    cut = [text[at : at + FIELD_CHARS] for at in range(0, len(text), FIELD_CHARS)] or [""]
    return cut[0], tuple(cut[1:])


def load(folder: Path = SCENARIO) -> Script:
    """The written scenario of 48 hours."""
    reports = tomllib.loads((folder / "reports.toml").read_text(encoding="utf-8"))
    area = tomllib.loads((folder / "area.toml").read_text(encoding="utf-8"))
    return Script(
        cases=tuple(map(_case, reports["report"])),
        notices=tuple(map(_notice, area["bulletin"])),
        sightings=tuple(map(_sighting, area["observation"])),
    )


def _choice(kind: type[C], word: str) -> C:
    return kind[word.upper()]


def _known(told: dict[str, Any], field: str) -> Known:
    return _choice(Known, told[field]) if field in told else Known.UNKNOWN


def _case(told: dict[str, Any]) -> Case:
    text, rest = parts(told["text"])
    floor, access = told.get("floor", ""), told.get("access", "")
    if len(floor) > FLOOR_CHARS:  # what the reporter said of it fits the other field
        floor, access = "", "; ".join(filter(None, (floor, access)))
    take = TakeReport(
        what=_choice(What, told["what"]),
        life_threat=_known(told, "life_threat"),
        readback_done=True,
        where=told["place"],
        text=text,
        floor=floor,
        access=access,
        name=told.get("name", ""),
        reach=told.get("reach", ""),
        waits_here=told["waits_here"],
        channel=_choice(Channel, told["channel"]),
        relation=_choice(Relation, told["relation"]),
        conscious=_known(told, "conscious"),
        breathing=_known(told, "breathing"),
        severe_bleeding=_known(told, "bleeding"),
        trapped=_known(told, "trapped"),
        ongoing=_known(told, "ongoing"),
        persons=told.get("persons"),
        children=told.get("children"),
        hazards=frozenset(_choice(Hazard, word) for word in told.get("hazards", ())),
        device=told.get("device", ""),
        minutes_left=told.get("minutes_left"),
    )
    return Case(
        at_s=told["at_min"] * 60.0, point=told["point"], take=take, answer=_answer(told), rest=rest
    )


def _answer(told: dict[str, Any]) -> Answer:
    urgency = told["urgency"]
    assess = AssessReport(
        disciplines=frozenset(_choice(Discipline, word) for word in told["discipline"]),
        help_offer=_choice(HelpOffer, told["help_offer"]),
        reason=told["reason"],
        fire=_choice(FireUrgency, urgency["fire"]) if "fire" in urgency else None,
        medical=_choice(MedicalUrgency, urgency["medical"]) if "medical" in urgency else None,
        police=_choice(PoliceUrgency, urgency["police"]) if "police" in urgency else None,
        tell=told["tell"],
    )
    return Answer(
        assess=assess,
        outcome=_choice(Outcome, told["outcome"]),
        reachable=told["reporter"] != "unreachable",
        duplicate_of=told.get("duplicate_of"),
    )


def _notice(told: dict[str, Any]) -> Notice:
    draft = DraftBulletin(
        title=told["title"],
        known=told["known"],
        unknown=told["unknown"],
        advice=told["advice"],
        for_whom="Inwoners van Waterhoven",
        source="Crisisteam Waterhoven",
    )
    withdraw = told.get("withdraw_at_min")
    return Notice(
        at_s=told["at_min"] * 60.0,
        no=told["no"],
        draft=draft,
        valid_s=told["valid_h"] * 3600.0,
        next_update_s=told["next_update_min"] * 60.0,
        replaces=told.get("replaces", 0),
        withdraw_at_s=None if withdraw is None else withdraw * 60.0,
        withdraw_why=told.get("withdraw_why", ""),
    )


def _sighting(told: dict[str, Any]) -> Sighting:
    note = NoteObservation(
        category=_choice(Category, told["category"]),
        text=told["text"],
        where=told["place"],
        source_grade=SourceGrade[told["source_grade"]],
        needs_action=told["category"] in ACT_NOW,
    )
    return Sighting(at_s=told["at_min"] * 60.0, point=told["point"], note=note)
