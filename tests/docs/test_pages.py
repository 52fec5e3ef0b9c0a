# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a page points at is there: links, tests, and names in the code.

A page names a test as `tests/room/test_it.py::test_that`, and code as
`room/file.py: name` or `room/file.py: Class.name`, both between backticks.
"""

import re

import pytest

from .pages import CODE, ROOT, SOURCE, TEST, all_pages, names_in

PAGES = all_pages()
LINK = re.compile(r"\]\((?!https?://|mailto:|#)([^)#\s]+)(?:#[^)\s]*)?\)")


@pytest.mark.parametrize("name", PAGES)
def test_every_link_leads_somewhere(name: str) -> None:
    folder = (ROOT / name).parent
    assert [link for link in LINK.findall(PAGES[name]) if not (folder / link).exists()] == []


@pytest.mark.parametrize("name", PAGES)
def test_every_test_that_is_named_exists(name: str) -> None:
    lost = [
        f"{file}::{test}"
        for file, test in TEST.findall(PAGES[name])
        if not (ROOT / file).exists() or test not in names_in(ROOT / file)
    ]
    assert lost == []


@pytest.mark.parametrize("name", PAGES)
def test_every_name_in_the_code_exists(name: str) -> None:
    lost = [
        f"{file}: {thing}"
        for file, thing in CODE.findall(PAGES[name])
        if not (SOURCE / file).exists() or thing not in names_in(SOURCE / file)
    ]
    assert lost == []


@pytest.mark.parametrize("name", PAGES)
def test_every_page_says_whose_it_is(name: str) -> None:
    assert "SPDX-License-Identifier: EUPL-1.2" in PAGES[name]
