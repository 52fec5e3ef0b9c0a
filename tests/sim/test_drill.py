# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Drills: the same seed gives the same figures, nothing is lost, and what is lost is seen."""

import json
import os
import subprocess
import sys
from collections import Counter
from collections.abc import Iterable
from typing import Any

import pytest

from baken.cli.headless import run_headless
from baken.domain import bulletins, catalogue, points, reports
from baken.kernel.audience import lane_of, node_of
from baken.kernel.entry import peek
from baken.kernel.lane import Lane
from baken.node.node import Node
from baken.sim import script
from baken.sim.drill import Drill, Outcome
from baken.sim.script import Case
from baken.store.memory import MemoryStore
from baken.sync.messages import Parcel

HOUR_S = 3600.0
MOST = 105  # of 113 reports: the last ones may still be under way


def figures(capsys: pytest.CaptureFixture[str]) -> dict[str, Any]:
    """What was told on standard output, but for the wall time."""
    told: dict[str, Any] = json.loads(capsys.readouterr().out)
    assert told.pop("wall_s") >= 0
    return told


@pytest.fixture(scope="module")
def ran() -> tuple[Drill, Outcome]:
    """Seed 1, 48 hours: the drill of the README, run once."""
    drill = Drill(1, script.load(), 48 * HOUR_S)
    return drill, drill.run()


@pytest.fixture
def two_days(ran: tuple[Drill, Outcome]) -> Drill:
    return ran[0]


# the same seed, the same figures


def test_the_same_seed_gives_the_same_figures(capsys: pytest.CaptureFixture[str]) -> None:
    told = []
    for seed in (5, 5, 6):
        assert run_headless(seed, hours=2, as_json=True) == 0
        told.append(figures(capsys))
    assert told[0] == told[1]
    assert told[0] != told[2]


def test_the_figures_do_not_hang_on_the_order_of_hashes() -> None:
    code = "import sys; from baken.cli.headless import run_headless as r; sys.exit(r(3, 3.0, True))"
    told = []
    for hash_seed in ("0", "4711"):
        done = subprocess.run(
            [sys.executable, "-c", code],
            env=os.environ | {"PYTHONHASHSEED": hash_seed},
            capture_output=True,
            check=True,
        )
        told.append(json.loads(done.stdout))
        del told[-1]["wall_s"]
    assert told[0] == told[1]


def test_the_object_has_what_was_promised(capsys: pytest.CaptureFixture[str]) -> None:
    assert run_headless(hours=1, as_json=True) == 0
    told = figures(capsys)
    assert set(told) == {
        "acts", "reports", "lost", "digests_equal", "delay_s", "link_cuts", "virtual_s",
    }  # fmt: skip
    assert set(told["reports"]) == {"taken", "assessed", "informed", "closed"}
    assert set(told["delay_s"]) == {lane.name.lower() for lane in Lane}
    assert told["reports"]["taken"] == 3
    assert told["lost"] == 0
    assert told["link_cuts"] > 0


def test_without_json_a_table_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert run_headless(hours=1) == 0
    told = capsys.readouterr()
    assert "reports taken" in told.out
    assert "reports come after 1 hours and are left out" in told.err


# two days


def test_two_days_lose_nothing(ran: tuple[Drill, Outcome]) -> None:
    two_days, outcome = ran
    assert outcome.well
    assert outcome.lost == 0
    assert outcome.reports.taken == len(script.load().cases) == 113
    assert outcome.reports.closed >= MOST
    assert two_days.world.missing() == []


def test_the_people_are_hardly_ever_refused(two_days: Drill) -> None:
    """They do what a screen offers them; who does something twice looked at the wrong list."""
    assert two_days.stage.refused.total() <= 3


def test_every_report_ends_as_the_scenario_says(two_days: Drill) -> None:
    office, found = two_days.office, two_days.stage
    for record, number in found.case_of.items():
        report, answer = office.record(record), found.script.cases[number].answer
        assert report is not None
        if report.state is not reports.State.CLOSED:
            continue  # the hours were over
        assert bool(report.unreachable_at) is not answer.reachable
        assert report.assessment == answer.assess
        if answer.duplicate_of is not None:
            assert report.duplicate_of == found.report_of[answer.duplicate_of]
        else:
            assert report.outcome is answer.outcome


def test_nobody_tells_before_the_answer_is_there(two_days: Drill) -> None:
    """The order of the acts on every report, by the clock of the world."""
    for record in two_days.stage.case_of:
        done: list[Any] = [type(event.act) for event in two_days.office.history(record)]
        assert done[0] is reports.TakeReport
        if reports.CloseReport not in done:
            continue
        first = {act: done.index(act) for act in set(done)}
        told = {reports.InformReporter, reports.ReporterUnreachable} & set(done)
        assert told
        for act in told:
            assert first[reports.AssessReport] < first[act] < len(done)
        assert done[-1] is reports.CloseReport


def test_both_points_open_and_bulletins_hang(two_days: Drill) -> None:
    office = two_days.office
    found: list[points.Point] = office.records(office.query("points"))
    assert [point.state for point in found] == [points.State.OPEN] * 2
    assert all(point.opened_at and not point.needs_confirmation for point in found)
    hung: list[bulletins.Bulletin] = office.records(office.query("bulletins", order="oldest"))
    assert len(hung) == 7
    wrong = hung[3]
    assert wrong.state is bulletins.State.WITHDRAWN
    assert bulletins.not_confirmed(wrong, tuple(point.place for point in found)) == ()
    assert all(len(good.posted) == 2 for good in hung if good is not wrong)


def test_most_kinds_of_act_are_done(two_days: Drill) -> None:
    done: Counter[str] = Counter()
    for entry, _ in two_days.office.store.scan(0, 1_000_000):
        done[catalogue.KINDS[entry.kind].does.act.__name__] += 1
    for act in (
        "SignIn", "SignOut", "OrderOpen", "AcceptOrder", "SafetyCheck", "OpenPoint", "ConfirmOpen",
        "Heartbeat", "TakeReport", "SeeReport", "AssessReport", "HandOver", "NoteUnit",
        "AdviseReporter", "InformReporter", "ReporterUnreachable", "MarkDuplicate",
        "ResolveReport", "WithdrawReport", "CloseReport", "DraftBulletin", "CheckBulletin",
        "ApproveBulletin", "PostBulletin", "WithdrawBulletin", "ConfirmRemoved",
        "SupersedeBulletin", "NoteObservation", "ConfirmObservation", "WriteLine",
    ):  # fmt: skip
        assert done[act], act


# what is lost is seen


def test_an_act_that_never_comes_is_seen(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    receive = Node.receive

    def forgets(node: Node, parcels: Iterable[Parcel], now_s: float) -> int:
        if node.card.code == "CPO":
            parcels = [parcel for parcel in parcels if not _dropped(parcel)]
        return receive(node, parcels, now_s)

    def _dropped(parcel: Parcel) -> bool:
        log, seq = peek(parcel.wires[0])
        return node_of(log) == 3 and lane_of(log) is Lane.SPOED and seq > 2

    monkeypatch.setattr(Node, "receive", forgets)
    assert run_headless(hours=1, as_json=True) == 1
    told = figures(capsys)
    assert told["lost"] > 0
    assert told["virtual_s"] < 12 * HOUR_S


def test_a_node_that_shows_something_else_is_seen(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The entry is on disk, but the row folded from it is not."""
    commit = MemoryStore.commit
    dropped: list[int] = []

    def drops(store: MemoryStore, entries: Any, rows: Any = (), *held: Any) -> None:
        closed = [row for row in rows if row.process == reports.PROCESS.number and row.state == 7]
        if closed and not dropped:
            dropped.append(closed[0].id)
            rows = [row for row in rows if row is not closed[0]]
        commit(store, entries, rows, *held)

    monkeypatch.setattr(MemoryStore, "commit", drops)
    assert run_headless(hours=4, as_json=True) == 1
    told = figures(capsys)
    assert told["lost"] == 0
    assert not told["digests_equal"]


def test_a_text_that_is_not_what_was_told_is_seen(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(
        Case, "text", property(lambda case: case.take.text + "".join(case.rest) + " ")
    )
    assert run_headless(hours=1, as_json=True) == 1
    assert figures(capsys)["lost"] == 3
