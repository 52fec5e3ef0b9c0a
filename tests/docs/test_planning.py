# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""docs/planning.md tells every setting of a plan file, with its default, and each status."""

import json

import msgspec
import pytest

from baken.planning import wishes
from baken.planning.problem import Status

from .pages import code, page, sections, tables

TEXT = page("docs/planning.md")
SETTINGS = sections(TEXT)["The plan file"]
PARTS = sections(SETTINGS, 3)
TABLES: dict[str, type[msgspec.Struct]] = {
    "goals": wishes.GoalWish,
    "input": wishes.Input,
    "walking": wishes.Walking,
    "filters": wishes.Filters,
    "weights": wishes.Weights,
    "capacity": wishes.Capacity,
    "staff": wishes.Staff,
    "variants": wishes.Variants,
    "variants.overrule": wishes.Overruled,
    "coordination": wishes.Coordination,
    "radio": wishes.Radio,
}


def told(text: str) -> dict[str, str]:
    rows = [row for row in tables(text) if code(row[0])]
    return {code(row[0])[0]: "" if row[1] == "none" else row[1].strip("`") for row in rows}


def defaults(of: type[msgspec.Struct]) -> dict[str, str]:
    out = {}
    for field in msgspec.structs.fields(of):
        told = field.default is msgspec.NODEFAULT or field.default is None
        out[field.name] = "" if told else json.dumps(msgspec.to_builtins(field.default))
    return out


def same(one: str, other: str) -> bool:
    return (json.loads(one) if one else None) == (json.loads(other) if other else None)


@pytest.mark.parametrize("name", TABLES)
def test_every_setting_of_a_table_has_its_row_and_its_default(name: str) -> None:
    said, meant = told(PARTS[name]), defaults(TABLES[name])
    assert sorted(said) == sorted(meant)
    assert [key for key in meant if not same(said[key], meant[key])] == []


def test_every_setting_outside_the_tables_has_its_row() -> None:
    head = SETTINGS.split("\n### ", 1)[0]
    said, meant = told(head), defaults(wishes.Wishes)
    own = {key: value for key, value in meant.items() if key in said}
    assert {key for key in meant if key not in said} == {key.split(".")[0] for key in TABLES} - {
        "goals"
    }
    assert [key for key in own if not same(said[key], own[key])] == []


def test_every_status_is_told() -> None:
    rows = [row[0] for row in tables(sections(TEXT)["What is proved"])]
    assert sorted(rows) == sorted(status.label for status in Status)
