# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Make docs/permissions.md from the `does` tables: `.venv/bin/python tools/make_permissions.py`."""

from collections.abc import Iterator
from pathlib import Path

from baken.domain.basis import Basis
from baken.domain.charter import NODES, STAFF, PlaceKind, Role
from baken.domain.permissions import Rule, rules

PAGE = Path(__file__).resolve().parent.parent / "docs" / "permissions.md"
LICENCE = """<!-- SPDX-FileCopyrightText: The Baken contributors
     SPDX-License-Identifier: EUPL-1.2 -->"""
MADE = (
    "Who may do what, and on which basis. This page is made from the `does` table of each "
    "process, by `tools/make_permissions.py`; `tests/docs/test_permissions.py` holds that it "
    "is still so. The same table is asked where an act is made, asked again by each node that "
    "gets the act (`domain/charter.py: entitled`), and shown on every node under "
    "`/bevoegdheden`. The matrix of the field is a test: `tests/domain/test_permissions.py`."
)
WORDS = (
    "*Over what* says how far a place reaches: its own place; the points that it stands for "
    "or behind (a coordination point, a crisis team); or whatever it may read. *Mandate* is "
    "what the authorities of the region grant to a place for one discipline, from one moment "
    "until another. The words of the acts and roles are those on the screens."
)
HEAD = "\n\n".join((LICENCE, "# Permissions", MADE, WORDS))
KINDS = {
    PlaceKind.NSP: "support point",
    PlaceKind.CP: "coordination point",
    PlaceKind.GCT: "crisis team",
}


def roles(found: tuple[Role, ...] | frozenset[Role]) -> str:
    """Roles in words, a whole staff as one."""
    left, words = set(found), []
    for kind in PlaceKind:
        staff = {role for role in STAFF if role.kind is kind}
        if staff <= left:
            words.append(f"everybody at a {KINDS[kind]}")
            left -= staff
        words += [f"{role.label} ({KINDS[kind]})" for role in sorted(left) if role.kind is kind]
    return ", ".join(words)


def who(rule: Rule) -> str:
    nodes = "the computer itself" if rule.does.by & NODES else ""
    return ", ".join(part for part in (roles(rule.who), nodes) if part)


def lines() -> Iterator[str]:
    yield HEAD
    title = ""
    for rule in rules():
        if rule.process.name != title:
            title = rule.process.name
            yield f"\n## {rule.process.title} (`{title}`)\n"
            yield "| act | | who may | over what | mandate | basis |"
            yield "|---|---|---|---|---|---|"
        yield (
            f"| {rule.does.title} | `{rule.name}` | {who(rule)} | {rule.where} "
            f"| {rule.mandate} | {rule.does.grounds} |"
        )
    yield "\n## Bases\n"
    yield (
        "What a basis says is told in plain Dutch; it is no legal advice. A house rule is an "
        "agreement of the region and no law.\n"
    )
    yield "| basis | says | stands in |"
    yield "|---|---|---|"
    for basis in Basis:
        yield f"| {basis.short} | {basis.says} | {basis.source} |"


def page() -> str:
    return "\n".join(lines()) + "\n"


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
