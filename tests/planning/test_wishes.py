# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The plan file: what is wrong in it is named, and nothing is guessed."""

import contextlib
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from baken.planning.wishes import FILE_BYTES_MAX, BadWishes, Wishes, read_wishes, wishes_of

LEAST: dict[str, Any] = {
    "name": "Waterhoven",
    "points": 3,
    "goals": [{"kind": "p_median"}],
    "input": {"people": "people.csv"},
}


def test_five_lines_are_a_plan() -> None:
    wishes = wishes_of(LEAST)
    assert (wishes.points, wishes.goals[0].kind, wishes.input.detour) == (3, "p_median", 1.3)


@pytest.mark.parametrize(
    ("change", "names"),
    [
        ({"point": 4}, "point"),
        ({"points": -1}, "points"),
        ({"points": None}, "points"),
        ({"goals": []}, "goals"),
        ({"goals": [{"kind": "p_mediaan"}]}, "p_mediaan"),
        ({"goals": [{"kind": "covering"}]}, "within_min or within_m"),
        ({"goals": [{"kind": "covering", "within_m": 800, "within_min": 10}]}, "one of the two"),
        ({"goals": [{"kind": "p_median"}, {"kind": "least_points", "within_m": 9}]}, "first goal"),
        ({"goals": [{"kind": "p_median", "people": "young"}]}, "young"),
        ({"walking": {"adult_kmh": 0}}, "adult_kmh"),
        ({"filters": {"kinds": ["castle"]}}, "castle"),
        ({"variants": {"overrule": [{"site": "A", "variant": "plus", "reason": ""}]}}, "reason"),
        ({"input": {"people": "people.csv", "detour": 0.5}}, "detour"),
        ({"seconds": float("nan")}, "seconds"),
    ],
)
def test_a_wrong_wish_is_named(change: dict[str, Any], names: str) -> None:
    with pytest.raises(BadWishes, match=names):
        wishes_of({**LEAST, **change})


@pytest.mark.parametrize(
    ("data", "names"),
    [
        (b"name = ", "plan.toml"),
        (b"\xff\xfe", "UTF-8"),
        (b"#" * (FILE_BYTES_MAX + 1), "1 MB"),
        (b"name = 'x'\nname = 'y'", "plan.toml"),
    ],
)
def test_a_wrong_file_is_named(tmp_path: Path, data: bytes, names: str) -> None:
    path = tmp_path / "plan.toml"
    path.write_bytes(data)
    with pytest.raises(BadWishes, match=names):
        read_wishes(path)


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(BadWishes, match=r"plan\.toml"):
        read_wishes(tmp_path / "plan.toml")


@given(st.binary(max_size=400))
def test_any_bytes_are_a_plan_or_a_sentence(tmp_path_factory: Any, data: bytes) -> None:
    path = tmp_path_factory.mktemp("plan") / "plan.toml"
    path.write_bytes(data)
    with contextlib.suppress(BadWishes):
        assert isinstance(read_wishes(path), Wishes)


def test_wishes_go_into_the_plan_and_come_back_the_same() -> None:
    wishes = wishes_of({**LEAST, "coordination": {}, "curve": [1, 2], "fixed": ["A"]})
    again = msgspec.json.decode(msgspec.json.encode(wishes), type=Wishes)
    assert again == wishes
