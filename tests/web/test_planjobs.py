# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The plans of a node as files and runs: names that stay inside, one run at a time, bounds."""

import asyncio
import json
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from baken.web import planjobs
from baken.web.planjobs import (
    MADE,
    NAME,
    PLANS_MAX,
    QUEUE_MAX,
    STATE,
    STOPPED_EARLY,
    Kept,
    Plans,
    State,
    TooMuch,
    file_name,
    slug,
)

WITHIN_S = 60.0
LOOK_S = 0.02

# A run that tells how far it is until somebody stops it, and then keeps its best.
PATIENT = """
import json, pathlib, signal, sys, time
asked = []
signal.signal(signal.SIGTERM, lambda *a: asked.append(1))
began = time.monotonic()
while not asked and time.monotonic() - began < 50:
    print(json.dumps({"phase": "exact", "seconds": time.monotonic() - began, "best": 200.0,
                      "bound": 150.0}), flush=True)
    time.sleep(0.02)
pathlib.Path(sys.argv[1]).with_suffix(".json").write_text("kept")
"""
# A run that notes when it began and ended, so that two at once would be seen.
NOTED = """
import pathlib, sys, time
book = pathlib.Path(sys.argv[1]).parents[1] / ".book"
with book.open("a") as out: out.write("+")
time.sleep(0.1)
with book.open("a") as out: out.write("-")
pathlib.Path(sys.argv[1]).with_suffix(".json").write_text("made")
"""
WRONG = """
import json, sys
print(json.dumps({"error": {"nl": "buurten.csv, regel 3: fout", "en": "line 3: wrong"}}))
sys.exit(2)
"""
KILLED = "import os, signal; os.kill(os.getpid(), signal.SIGKILL)"
CHATTY = "print('x' * 500_000, flush=True)"


def plans_with(folder: Path, script: str = "") -> Plans:
    return Plans(folder, (sys.executable, "-c", script))


async def until(true: Callable[[], bool]) -> None:
    async with asyncio.timeout(WITHIN_S):
        while not true():  # noqa: ASYNC110 - what another process does gives no event
            await asyncio.sleep(LOOK_S)


def run(story: Callable[[], Awaitable[None]]) -> None:
    async def told() -> None:
        await story()

    asyncio.run(told())


@given(st.text(max_size=120))
def test_whatever_a_plan_is_called_its_folder_lies_among_the_others(title: str) -> None:
    assert NAME.fullmatch(slug(title))


@given(st.text(max_size=120))
def test_whatever_a_file_is_called_it_lies_in_its_plan(given_name: str) -> None:
    name = file_name(given_name)
    assert "/" not in name
    assert "\\" not in name
    assert not name.startswith(".")
    assert 0 < len(name) <= 50
    assert name.isascii()


@pytest.mark.parametrize(
    "name", ["..", ".", "", "/etc", "../plans/a", "a/../b", "A", "a.b", "a\x00", "a" * 41, "-a"]
)
def test_a_name_that_is_no_plan_leads_nowhere(tmp_path: Path, name: str) -> None:
    plans = plans_with(tmp_path)
    plans.begin("a", 1.0)
    assert plans.path(name) is None
    assert plans.made(name) is None
    plans.remove(name)
    assert plans.names() == ["a"]


def test_a_link_to_elsewhere_is_no_plan(tmp_path: Path) -> None:
    plans = plans_with(tmp_path)
    plans.begin("a", 1.0)
    outside = tmp_path / "outside"
    outside.mkdir()
    (tmp_path / "plans" / "b").symlink_to(outside)
    assert plans.path("b") is None
    plans.remove("b")
    assert outside.is_dir()


def test_plans_of_one_name_lie_beside_each_other(tmp_path: Path) -> None:
    plans = plans_with(tmp_path)
    paths = [plans.begin("Noord én Zuid", 1.0) for _ in range(3)]
    assert [path.name for path in paths] == ["noord-en-zuid", "noord-en-zuid-2", "noord-en-zuid-3"]
    assert {plans.kept(path.name).name for path in paths} == {"Noord én Zuid"}


def test_there_is_a_most_and_it_is_said(tmp_path: Path) -> None:
    plans = plans_with(tmp_path)
    for n in range(PLANS_MAX):
        plans.begin(f"plan {n}", 1.0)
    with pytest.raises(TooMuch) as full:
        plans.begin("nog een", 1.0)
    assert full.value.values == {"most": PLANS_MAX}
    plans.remove("plan-0")
    assert plans.begin("nog een", 1.0).is_dir()


def test_a_node_without_a_folder_keeps_no_plans() -> None:
    plans = Plans(None)
    assert plans.names() == []
    assert plans.path("a") is None
    with pytest.raises(TooMuch):
        plans.begin("a", 1.0)


def test_one_runs_at_a_time_and_the_others_in_their_turn(tmp_path: Path) -> None:
    plans = plans_with(tmp_path, NOTED)
    names = [plans.begin(f"plan {n}", 1.0).name for n in range(3)]

    async def story() -> None:
        for name in names:
            plans.start(name)
            plans.start(name)  # pressed twice
        assert plans.kept(names[2]).state is State.QUEUED
        await until(lambda: all(plans.kept(name).state is State.DONE for name in names))

    run(story)
    assert (tmp_path / "plans" / ".book").read_text() == "+-" * 3


def test_few_wait(tmp_path: Path) -> None:
    plans = plans_with(tmp_path, PATIENT)
    names = [plans.begin(f"plan {n}", 1.0).name for n in range(QUEUE_MAX + 2)]

    async def story() -> None:
        plans.start(names[0])
        await until(lambda: plans.kept(names[0]).state is State.RUNNING)
        for name in names[1:-1]:
            plans.start(name)
        with pytest.raises(TooMuch):
            plans.start(names[-1])
        plans.cancel(names[1])
        assert plans.kept(names[1]).state is State.DRAFT
        plans.start(names[-1])
        await plans.stop()

    run(story)


def test_a_run_tells_how_far_it_is_and_a_cancel_keeps_the_best(tmp_path: Path) -> None:
    plans = plans_with(tmp_path, PATIENT)
    name = plans.begin("plan", 1.0).name

    async def story() -> None:
        plans.start(name)
        await until(lambda: plans.progress(name).best is not None)
        told = plans.progress(name)
        assert (told.phase, told.best, told.bound, told.gap) == ("exact", 200.0, 150.0, 0.25)
        plans.cancel(name)
        assert plans.cancelling(name)
        await until(lambda: plans.kept(name).state is State.DONE)
        assert not plans.cancelling(name)

    run(story)
    assert plans.made(name) == b"kept"


def test_a_plan_that_runs_is_not_taken_away(tmp_path: Path) -> None:
    plans = plans_with(tmp_path, PATIENT)
    name = plans.begin("plan", 1.0).name

    async def story() -> None:
        plans.start(name)
        await until(lambda: plans.progress(name).best is not None)
        plans.remove(name)
        assert plans.path(name) is not None
        await plans.stop()
        plans.remove(name)
        assert plans.path(name) is None

    run(story)


@pytest.mark.parametrize("script", [KILLED, CHATTY, "raise SystemExit(3)", "pass"])
def test_a_run_that_ends_without_a_plan_says_so_and_can_run_again(
    tmp_path: Path, script: str
) -> None:
    plans = plans_with(tmp_path, script)
    name = plans.begin("plan", 1.0).name

    async def story() -> None:
        for _ in range(2):
            plans.start(name)
            await until(lambda: plans.kept(name).state is State.FAILED)
            assert plans.kept(name).error == {"nl": STOPPED_EARLY}

    run(story)


@pytest.mark.parametrize("script", [KILLED, "raise SystemExit(1)", "pass"])
def test_an_old_plan_is_not_shown_as_the_outcome_of_a_run_that_failed(
    tmp_path: Path, script: str
) -> None:
    plans = plans_with(tmp_path, script)
    path = plans.begin("plan", 1.0)
    (path / MADE).write_text("of an earlier run")

    async def story() -> None:
        plans.start(path.name)
        await until(lambda: plans.kept(path.name).state is State.FAILED)

    run(story)
    assert plans.kept(path.name).error == {"nl": STOPPED_EARLY}


def test_what_is_wrong_with_a_file_comes_through_in_each_language(tmp_path: Path) -> None:
    plans = plans_with(tmp_path, WRONG)
    name = plans.begin("plan", 1.0).name

    async def story() -> None:
        plans.start(name)
        await until(lambda: plans.kept(name).state is State.FAILED)

    run(story)
    assert plans.kept(name).error["en"] == "line 3: wrong"
    again = plans_with(tmp_path)
    assert again.kept(name).error["nl"] == "buurten.csv, regel 3: fout"


def test_a_run_that_was_cut_off_by_power_says_so(tmp_path: Path) -> None:
    path = plans_with(tmp_path).begin("plan", 1.0)
    cut = Kept(name="plan", state=State.RUNNING)
    (path / STATE).write_bytes(msgspec.json.encode(cut))
    kept = plans_with(tmp_path).kept(path.name)
    assert kept.state is State.FAILED
    assert kept.error == {"nl": STOPPED_EARLY}


@pytest.mark.parametrize("bytes_", [b"", b"{", b"[1]", b'{"name": 3}', b"\xff"])
def test_a_spoilt_note_beside_a_plan_costs_its_name_and_nothing_else(
    tmp_path: Path, bytes_: bytes
) -> None:
    plans = plans_with(tmp_path)
    path = plans.begin("plan", 1.0)
    (path / STATE).write_bytes(bytes_)
    assert plans.kept(path.name) == Kept(name="plan")


def test_the_node_stops_and_so_does_the_run(tmp_path: Path) -> None:
    plans = plans_with(tmp_path, PATIENT)
    name = plans.begin("plan", 1.0).name
    ended: list[int | None] = []

    async def story() -> None:
        plans.start(name)
        await until(lambda: plans.progress(name).best is not None)
        process = plans._process
        assert process is not None
        await plans.stop()
        ended.append(process.returncode)

    run(story)
    assert ended[0] is not None
    assert plans.kept(name).state is State.FAILED


def test_the_command_runs_with_low_priority_inside_its_folder(tmp_path: Path) -> None:
    script = (
        "import json, os, pathlib, sys;"
        "pathlib.Path(sys.argv[1]).with_suffix('.json').write_text("
        "json.dumps([os.nice(0), os.getcwd(), sys.argv[2:]]))"
    )
    nice = planjobs.COMMAND[:3]
    plans = Plans(tmp_path, (*nice, sys.executable, "-c", script))
    path = plans.begin("plan", 1.0)

    async def story() -> None:
        plans.start(path.name)
        await until(lambda: plans.kept(path.name).state is State.DONE)

    run(story)
    made = plans.made(path.name)
    assert made is not None
    niceness, where, options = json.loads(made)
    assert niceness >= 10
    assert Path(where) == path
    assert options == ["--inside", "--progress-json"]
