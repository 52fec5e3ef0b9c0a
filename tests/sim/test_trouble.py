# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Trouble: drawn from the seed, within the hours, and bad enough."""

from random import Random

import pytest

from baken.sim.trouble import Kind, Trouble, plan

LINES = ("A-C", "B-C", "A-D", "B-D", "D-C")
ALONE = (("A-C", "A-D"), ("B-C", "B-D"))


def drawn(seed: int, hours: float) -> tuple[Trouble, ...]:
    return plan(Random(seed), LINES, ALONE, hours * 3600)


def test_the_same_seed_gives_the_same_trouble() -> None:
    assert drawn(1, 48) == drawn(1, 48)
    assert drawn(1, 48) != drawn(2, 48)


@pytest.mark.parametrize("hours", [0.1, 1, 2, 48, 500])
def test_trouble_stays_within_the_hours(hours: float) -> None:
    for trouble in drawn(3, hours):
        assert 0 <= trouble.at_s < trouble.until_s <= hours * 3600


@pytest.mark.parametrize("seed", range(5))
def test_each_point_is_cut_off_and_once_all_is_down(seed: int) -> None:
    cuts = [trouble.lines for trouble in drawn(seed, 2) if trouble.kind is Kind.CUT]
    assert LINES in cuts
    assert set(ALONE) <= set(cuts)


def test_two_days_have_every_kind_of_trouble_on_every_line() -> None:
    found = {(trouble.kind, line) for trouble in drawn(1, 480) for line in trouble.lines}
    assert found == {(kind, line) for kind in Kind for line in LINES}
