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


def carry_stick(sender: Visitor, receiver: Visitor, to: str) -> Page:
    """Save a bag on a stick here, read it in there."""
    form = sender.get("/stick").form("/stick/meegeven")
    bag = sender.client.post("/stick/meegeven", data={**form.fields, "to": to, "on": "browser"})
    form = receiver.get("/stick").form("/stick/inlezen")
    files: Any = [("bag", ("tas.bag", bag.content, "application/octet-stream"))]
    token = {"_csrf_token": form.fields["_csrf_token"][0]}
    return Page(receiver.client.post("/stick/inlezen", data=token, files=files))


def report(at: Visitor, short: str) -> Report:
    """A report as the node of this desk holds it."""
    found = at.node.by_key("reports", short)
    assert isinstance(found, Report), short
    return found


def numbers(page: Page) -> list[str]:
    """The numbers of the reports in the rows of a page, as they stand."""
    rows = re.findall(r'<li id="r-\d+".*?</li>', page.html, re.DOTALL)
    return [re.findall(r'class="short">([^<]+)<', row)[0] for row in rows]
