# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Nobody is shown a button that they may not press: each role walks all that it can reach."""

from collections.abc import Iterator
from typing import Any

import msgspec
import pytest

from baken.domain.charter import Discipline, Role
from baken.domain.reports import (
    AddToReport,
    AssessReport,
    FireUrgency,
    HelpOffer,
    TakeReport,
    What,
)
from baken.domain.words import Known
from baken.kernel.errors import Refusal
from baken.node.runner import Runner
from baken.web.screen import Screen

from .fakes import Form, Page, Region, Visitor
from .roles import CODES, ROLES, peopled, posted, sign_in, sort_of, walk

# Forms that do no act of a process: who one is, how one reads, what one typed.
NO_ACTS = ("/weergave", "/afmelden", "/aanmelden", "/wissel", "/slot", "/concept")


WHERE, STORY, LATER = "Geheimstraat 7", "astma-aanval", "ook-suikerziek"
FOR_A_UNIT, UNIT_STORY = "Verborgenlaan 9", "brandwond-aan-arm"

# What of these two reports of the point a role may see on any page; who is not named, nothing.
SEES = {
    Role.NSP_COORDINATOR: {WHERE, STORY, LATER, FOR_A_UNIT, UNIT_STORY},
    Role.NSP_DESK: {WHERE, STORY, LATER, FOR_A_UNIT, UNIT_STORY},
    Role.NSP_RECEPTION: {WHERE, STORY, LATER, FOR_A_UNIT, UNIT_STORY},
    Role.NSP_FIRST_AID: {WHERE, STORY, LATER, FOR_A_UNIT, UNIT_STORY},
    Role.NSP_COMMS: {WHERE, FOR_A_UNIT},
    Role.CP_DUTY_OFFICER: {WHERE, STORY, LATER, FOR_A_UNIT, UNIT_STORY},
    Role.CP_ASSESSOR: {WHERE, STORY, LATER, FOR_A_UNIT, UNIT_STORY},
    Role.CP_UNIT_DESK: {FOR_A_UNIT, UNIT_STORY},
}
NOBODY_HERE = 90  # the number of a person that no test signs in as


class Walked(msgspec.Struct):
    """What a role came to see, and the forms on it, each with the page where it stood."""

    role: Role
    visitor: Visitor
    pages: dict[str, Page]
    forms: list[tuple[str, Form]]


@pytest.fixture(scope="module")
def region() -> Region:
    region = peopled()

    def take(where: str, text: str) -> int:
        act = TakeReport(
            what=What.OTHER, life_threat=Known.YES, readback_done=True, where=where, text=text
        )
        return region.does("OND", Role.NSP_DESK, act, person=NOBODY_HERE).record

    record = take(WHERE, STORY)
    region.does("OND", Role.NSP_DESK, AddToReport(text=LATER), record, person=NOBODY_HERE)
    other = take(FOR_A_UNIT, UNIT_STORY)
    region.pass_time(1)
    act = AssessReport(
        disciplines=frozenset({Discipline.FIRE}),
        help_offer=HelpOffer.UNIT,
        reason="brand",
        fire=FireUrgency.P1,
        tell="Er komt hulp.",
    )
    region.does("CPO", Role.CP_ASSESSOR, act, other)
    region.pass_time(1)
    return region


@pytest.fixture(scope="module", params=ROLES, ids=[role.word for role in ROLES])
def walked(region: Region, request: pytest.FixtureRequest) -> Iterator[Walked]:
    role: Role = request.param
    with region.visit(CODES[role.kind]) as visitor:
        sign_in(visitor, role)
        pages: dict[str, Page] = {}
        forms: dict[str, tuple[str, Form]] = {}
        for path, page in walk(visitor):
            pages[path] = page
            for form in posted(page):
                if not form.action.startswith(NO_ACTS):
                    forms.setdefault(sort_of(form.action), (path, form))
        yield Walked(role, visitor, pages, list(forms.values()))


def test_every_page_that_links_lead_to_is_there_or_says_who_may(walked: Walked) -> None:
    assert len(walked.pages) > 10
    for path, page in walked.pages.items():
        assert page.status in (200, 403, 404), path
        assert page.status != 403 or "Dit mag" in page.text, path


def test_no_page_shows_a_role_more_of_people_than_it_needs(walked: Walked) -> None:
    words = {WHERE, STORY, LATER, FOR_A_UNIT, UNIT_STORY}
    for path, page in walked.pages.items():
        assert {word for word in words if word in page.html} <= SEES.get(walked.role, set()), path
    allowed = SEES.get(walked.role, set())
    read = {word for word in words for page in walked.pages.values() if word in page.html}
    assert bool(read) is bool(allowed), "what a role needs, it finds"


def test_every_form_that_a_role_is_shown_is_one_that_it_may_send(
    walked: Walked, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each is posted as it stands; what comes as far as an act is looked at and not done."""
    asked: list[tuple[str, bool]] = []

    def send(screen: Screen, form: Any, *rest: Any, **more: Any) -> Any:
        asked.append((form.act.__name__, screen.may(form.act)))
        return screen.go("/")

    def submit(runner: Runner, act: Any, actor: Any, record: int | None = None) -> Any:
        asked.append((type(act).__name__, runner.node.may(type(act), actor)))
        raise Refusal("test.stopped", "Niet in deze proef.")

    monkeypatch.setattr(Screen, "send", send)
    monkeypatch.setattr(Runner, "submit", submit)
    shut: list[tuple[str, str, str]] = []
    came = 0
    for path, form in walked.forms:
        asked.clear()
        answer = Page(walked.visitor.client.post(form.action, data=form.fields))
        came += len(asked)
        if answer.status == 403 or "Dit mag alleen" in answer.text:
            shut.append((path, form.action, str(answer.status)))
        shut += [(path, form.action, act) for act, may in asked if not may]
    assert not shut
    assert came > 0, "no form came as far as an act"
