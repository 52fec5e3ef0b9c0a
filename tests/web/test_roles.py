# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Nobody is shown a button that they may not press: each role walks all that it can reach."""

from typing import Any

import pytest

from baken.domain.charter import Role
from baken.kernel.errors import Refusal
from baken.node.runner import Runner
from baken.web.screen import Screen

from .fakes import Page, Region
from .roles import CODES, ROLES, peopled, posted, sign_in, sort_of, walk

# Forms that do no act of a process: who one is, how one reads, what one typed.
NO_ACTS = ("/weergave", "/afmelden", "/aanmelden", "/wissel", "/slot", "/concept")


@pytest.fixture(scope="module")
def region() -> Region:
    return peopled()


class Tried(Exception):
    """An act came as far as the node."""


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, bool]]:
    """Which acts forms asked for, and whether this viewer may do them; none is done."""
    found: list[tuple[str, bool]] = []

    def send(screen: Screen, form: Any, *rest: Any, **more: Any) -> Any:
        found.append((form.act.__name__, screen.may(form.act)))
        return screen.go("/")

    def submit(runner: Runner, act: Any, actor: Any, record: int | None = None) -> Any:
        found.append((type(act).__name__, runner.node.may(type(act), actor)))
        raise Refusal("test.stopped", "Niet in deze proef.")

    monkeypatch.setattr(Screen, "send", send)
    monkeypatch.setattr(Runner, "submit", submit)
    return found


@pytest.mark.parametrize("role", ROLES, ids=[role.word for role in ROLES])
def test_every_form_that_a_role_is_shown_is_one_that_it_may_send(
    region: Region, role: Role, request: pytest.FixtureRequest
) -> None:
    with region.visit(CODES[role.kind]) as visitor:
        sign_in(visitor, role)
        pages, forms = [], {}
        for path, page in walk(visitor):
            assert page.status in (200, 403, 404), path
            if page.status == 403:
                assert "Dit mag" in page.text, path
            pages.append(path)
            for form in posted(page):
                if not form.action.startswith(NO_ACTS):
                    forms.setdefault(sort_of(form.action), (path, form))
        asked: list[tuple[str, bool]] = request.getfixturevalue("asked")
        shut = []
        for path, form in forms.values():
            asked.clear()
            answer = Page(visitor.client.post(form.action, data=form.fields))
            if answer.status == 403 or "Dit mag alleen" in answer.text:
                shut.append((path, form.action, answer.status))
            shut += [(path, form.action, act) for act, may in asked if not may]
    assert len(pages) > 10
    assert not shut
