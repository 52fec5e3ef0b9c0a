# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the privacy pages promise is what the code does."""

import re

import pytest

from baken.domain import catalogue
from baken.domain.process import FORGOTTEN, days
from baken.domain.retention import held
from baken.node import retention
from baken.web import paper

from .pages import code, page, sections, tables

RETENTION = sections(page("docs/privacy/retention.md"))
ROWS = {code(row[0])[0]: row for row in tables(RETENTION["Personal fields"])}
DAY_S = 86_400


def test_each_process_that_holds_something_personal_has_its_row() -> None:
    assert list(ROWS) == [one.process for one in held()]


@pytest.mark.parametrize("name", ROWS)
def test_a_row_tells_the_days_and_every_field(name: str) -> None:
    [one] = [one for one in held() if one.process == name]
    row = ROWS[name]
    assert row[1] == str(one.days)
    assert code(row[3]) == list(one.personal)
    assert code(row[4]) == list(one.medical)


@pytest.mark.parametrize("name", ROWS)
def test_what_nobody_closes_is_forgotten_after_the_days_that_are_told(name: str) -> None:
    for told in re.findall(r"(\d+) days after its last act", ROWS[name][2]):
        assert days(int(told)) == FORGOTTEN


def test_what_else_lies_about_is_kept_as_long_as_is_told() -> None:
    rows = {row[0]: row[1] for row in tables(RETENTION["What else lies about"])}
    told = {
        "a draft of a form": f"{retention.DRAFT_KEEP_S / DAY_S:.0f} days",
        "a bag on the node's own stick": f"{retention.BAG_KEEP_S / DAY_S:.0f} days",
    }
    for what, days_ in told.items():
        assert rows[what].startswith(days_)
    assert retention.WIPE_EVERY_S == DAY_S
    assert rows["the database, its log of writes, its free pages"].startswith("at most a day")


def test_the_register_tells_of_each_process_that_holds_something_personal() -> None:
    rows = tables(sections(page("docs/privacy/register.md"))["What is processed"])
    assert [code(row[0])[0] for row in rows] == [one.process for one in held()]
    assert all(all(cell for cell in row) for row in rows)


def test_the_notice_tells_the_days_of_a_report_in_both_languages() -> None:
    kept = catalogue.BY_NAME["reports"].retention_days
    parts = sections(page("docs/privacy/notice.md"))
    assert f"{kept} dagen nadat uw melding is afgesloten" in parts["Wat wij met uw gegevens doen"]
    assert f"{kept} days after your report is closed" in parts["What we do with your data"]
    assert all(len(re.findall(r"\*\*", text)) == 14 for text in parts.values())


def test_paper_is_shredded_when_its_report_is_erased() -> None:
    assert catalogue.BY_NAME["reports"].retention_days * DAY_S == paper.SHREDDED_AFTER_S
