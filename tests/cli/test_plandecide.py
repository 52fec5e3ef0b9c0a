# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""`baken plan decide`: read back, signed by one or two bodies, and the kit that follows."""

from pathlib import Path

import pytest

from baken.node.config import BadFolder
from baken.node.runner import open_runner
from tests.web.planned import plan_file

from .founded import PHRASES, call, cheap, copied

POINTS = 40


@pytest.fixture(autouse=True)
def without_the_wait(monkeypatch: pytest.MonkeyPatch) -> None:
    cheap(monkeypatch)


@pytest.fixture
def area(tmp_path: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return copied(tmp_path_factory.getbasetemp(), tmp_path / "area")


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    file = tmp_path / "plan.json"
    file.write_bytes(plan_file(POINTS))
    return file


def keys(area: Path, *numbers: int) -> list[object]:
    """How these authorities sign: 1 is of the region, 2 and 3 are of the municipality."""
    phrases = area / "phrases"
    phrases.write_text("\n".join(PHRASES[number - 1] for number in numbers) + "\n")
    files = [["--key", area / "authorities" / f"{number}.json"] for number in numbers]
    return [*(word for pair in files for word in pair), "--key-passphrases", phrases, "--yes"]


def places(area: Path) -> int:
    node = open_runner(area / "WAT").node
    try:
        return len(node.charter.places)
    finally:
        node.store.close()


def test_two_approvals_bring_it_in_force_and_the_kit_is_enrolled(area: Path, plan: Path) -> None:
    kit = area / "kit.csv"
    done = call("plan", "decide", area / "WAT", plan, "--kit", kit, *keys(area, 1, 2))
    assert done.exit_code == 0, done.output
    assert "Digest: " in done.output
    assert "Approvals: the safety region, Waterhoven" in done.output
    assert "in force" in done.output.splitlines()
    assert f"points made ready here: {POINTS}" in done.output
    assert places(area) == 4 + POINTS + 2
    assert len(kit.read_text().splitlines()) == 1 + POINTS + 2
    kit.write_text("\n".join(kit.read_text().splitlines()[:3]))
    made = call("region", "enrol", area / "WAT", kit, area / "new", "--open", *keys(area, 1, 2))
    assert made.exit_code == 0, made.output
    assert len(list((area / "new").iterdir())) == 2
    told = call("plan", "adopted", area / "WAT").output
    assert f"{POINTS} points, 2 CPs" in told
    assert f"places without a computer: {POINTS}" in told


def test_one_waits_and_the_other_signs_by_either_command(area: Path, plan: Path) -> None:
    done = call("plan", "decide", area / "WAT", plan, *keys(area, 3))
    assert "it waits for the safety region" in done.output
    assert places(area) == 4
    done = call("plan", "decide", area / "WAT", plan, *keys(area, 2))
    assert "it waits for the safety region" in done.output, "two of one body are not enough"
    assert places(area) == 4
    done = call("region", "agree", area / "WAT", *keys(area, 1))
    assert "in force" in done.output, done.output
    assert places(area) == 4 + POINTS + 2


def test_what_is_in_force_is_not_decided_again(area: Path, plan: Path) -> None:
    call("plan", "decide", area / "WAT", plan, *keys(area, 1, 2))
    again = call("plan", "decide", area / "WAT", plan, *keys(area, 1, 2))
    assert isinstance(again.exception, BadFolder)
    assert "in force already" in str(again.exception)


@pytest.mark.parametrize("data", [b"", b"{", b"\xff" * 50, b"[" * 100_000])
def test_what_is_no_plan_is_said_to_be_none(area: Path, plan: Path, data: bytes) -> None:
    plan.write_bytes(data)
    done = call("plan", "decide", area / "WAT", plan, *keys(area, 1, 2))
    assert isinstance(done.exception, BadFolder), "a sentence, and exit code 2"
    assert call("plan", "adopted", area / "WAT").output.startswith("0 plans")
    assert places(area) == 4
