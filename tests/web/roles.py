# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""A region where somebody works in every role, and a walk over all that they can reach."""

from collections import deque
from collections.abc import Iterator
from urllib.parse import urljoin, urlsplit

from baken.domain.charter import STAFF, PlaceKind, Role
from baken.domain.staffing import AdmitPerson, Org

from .fakes import Form, Page, Region, Visitor, pin_hash

CODES = {PlaceKind.NSP: "OND", PlaceKind.CP: "CPO", PlaceKind.GCT: "WAT"}
LEADS = {
    PlaceKind.NSP: Role.NSP_COORDINATOR,
    PlaceKind.CP: Role.CP_DUTY_OFFICER,
    PlaceKind.GCT: Role.GCT_ACBZ,
}
ROLES = sorted(STAFF)
PAGES_MAX = 150
NOT_WALKED = ("/live", "/afmelden", "/static/", "/v1/", "/wissel", "/slot")


def peopled() -> Region:
    """The played region; beside its own people one for each role, who has no other."""
    region = Region()
    for role in ROLES:
        act = AdmitPerson(
            org=Org.OTHER, roles=frozenset({role}), name=name_of(role), pin_hash=pin_hash()
        )
        region.does(CODES[role.kind], LEADS[role.kind], act)
    return region


def name_of(role: Role) -> str:
    return f"Alleen {role.word}"


def sign_in(visitor: Visitor, role: Role) -> None:
    page = visitor.sign_in(name_of(role), role)
    assert page.status == 200, page.text


def walk(visitor: Visitor) -> Iterator[tuple[str, Page]]:
    """Every page that links lead to, each sort of address once or twice."""
    waiting, seen = deque(["/"]), {"/"}
    sorts: dict[str, int] = {}
    while waiting and len(seen) < 10 * PAGES_MAX:
        path = waiting.popleft()
        page = visitor.get(path)
        yield path, page
        if "text/html" not in page.response.headers.get("content-type", ""):
            continue
        for _, given in page.tags:
            for href in (given.get("href"), given.get("hx-get")):
                if not href:
                    continue
                there = urlsplit(urljoin(str(page.response.url), href))
                where = there.path + (f"?{there.query}" if there.query else "")
                if there.netloc != urlsplit(str(page.response.url)).netloc or where in seen:
                    continue
                if where.startswith(NOT_WALKED):
                    continue
                seen.add(where)
                sort = sort_of(where)
                sorts[sort] = sorts.get(sort, 0) + 1
                if sorts[sort] <= 2 and sum(min(n, 2) for n in sorts.values()) <= PAGES_MAX:
                    waiting.append(where)


def sort_of(path: str) -> str:
    """An address without what names a record."""
    parts = urlsplit(path)
    kept = ["*" if any(c.isdigit() for c in part) else part for part in parts.path.split("/")]
    names = sorted(term.partition("=")[0] for term in parts.query.split("&"))
    return "/".join(kept) + "?" + "&".join(names)


def posted(page: Page) -> list[Form]:
    """The forms of a page that do something."""
    return [form for form in page.forms if "_csrf_token" in form.fields]
