# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""What people do at the desks, page by page, in more than one scenario."""

import re
from typing import Any, TypeVar

from baken.domain.reports import Report
from tests.web.fakes import Page, Visitor

T = TypeVar("T")


def take(desk: Visitor, **words: Any) -> Page:
    """The desk takes a report: fill in, read aloud (or compare with the form), tick, send."""
    page = desk.fill("/balie/melding", {**words, "step": "read"})
    if page.status != 200:
        return page
    return desk.press(page.form("/balie/melding"), {"readback_done": ["no", "yes"], "step": "send"})


def report(at: Visitor, short: str) -> Report:
    """A report as the node of this desk holds it."""
    found = at.node.by_key("reports", short)
    assert isinstance(found, Report), short
    return found


def numbers(page: Page) -> list[str]:
    """The numbers of the reports in the rows of a page, as they stand."""
    rows = re.findall(r'<li id="r-\d+".*?</li>', page.html, re.DOTALL)
    return [re.findall(r'class="short">([^<]+)<', row)[0] for row in rows]
