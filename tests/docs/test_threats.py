# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""docs/threats.md: every threat names a test that exists or says "No answer yet".

Below that, the answers that no other test shows.
"""

import signal
import subprocess
import sys
from pathlib import Path

import msgspec
import pytest

from baken.domain.charter import Verdict
from baken.kernel.errors import StoreFull
from baken.node.area import Area
from baken.node.folding import FUTURE
from baken.node.node import REBUILDING, Node
from baken.store.memory import MemoryStore
from baken.store.sqlite import SqliteStore

from ..area import (
    ASSESSOR,
    BRE,
    CPO,
    DESK,
    MINUTE_S,
    OND,
    START_S,
    Pen,
    a_report,
    an_assessment,
    node_at,
    parcel,
    parcels_of,
    waterhoven,
)
from .pages import ROOT, TEST, names_in, page, tables

ROWS = tables(page("docs/threats.md"))


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row[0][:40])
def test_a_threat_has_an_answer_that_is_shown_or_none(row: list[str]) -> None:
    named = TEST.findall(row[-1]) if len(row) == 3 else []
    assert named or "No answer yet" in row[1]
    for file, test in named:
        assert test in names_in(ROOT / file), f"{file}::{test} is gone"


def test_an_entry_in_anothers_log_is_dropped() -> None:
    office, pen = node_at(CPO), Pen(OND)
    forged = pen.write(a_report(), signer=waterhoven().keys[BRE].signer)
    assert office.receive([parcel(forged)], START_S) == 0
    assert office.counters == {"entry.bad_signature": 1}
    assert not office.heads()


def test_an_act_beyond_its_mandate_is_held_apart_and_shown() -> None:
    office, pen = node_at(CPO), Pen(OND)
    taken = pen.write(a_report())
    urgent = pen.write(an_assessment(), record=taken.id)
    office.receive([parcel(taken), parcel(urgent)], START_S)
    report = office.record(taken.id)
    assert report
    assert report.assessment is None
    assert [(event.entry, event.held) for event in office.held()] == [
        (urgent.id, Verdict.NOT_THIS_ROLE)
    ]


def test_an_exercise_never_mixes_with_the_real_thing() -> None:
    drill = waterhoven()
    real = Area(drill.spec, msgspec.structs.replace(drill.charter, exercise=False), drill.keys)
    for area in (drill, real):
        office = node_at(CPO, area=area)
        wrong = Pen(OND, area).write(a_report(), exercise=not area.charter.exercise)
        office.receive([parcel(wrong)], START_S)
        assert office.record(wrong.id) is None
        assert [event.held for event in office.held()] == [Verdict.WRONG_EXERCISE]


def test_a_second_history_of_a_log_is_dropped_and_counted() -> None:
    office = node_at(CPO)
    first = Pen(OND).write(a_report(where="Molenstraat 1"))
    second = Pen(OND).write(a_report(where="Molenstraat 2"))
    assert first.id == second.id
    office.receive([parcel(first)], START_S)
    assert office.receive([parcel(second)], START_S) == 0
    assert office.counters["log.fork"] == 1
    report = office.record(first.id)
    assert report
    assert report.take.where == "Molenstraat 1"


def test_a_clock_that_runs_ahead_poisons_nothing() -> None:
    office = node_at(CPO)
    early = Pen(OND).write(a_report(), now_s=START_S + 30 * MINUTE_S)
    office.receive([parcel(early)], START_S)
    assert [event.held for event in office.held()] == [FUTURE]
    own = office.submit(a_report(), ASSESSOR, START_S)
    assert office.history(own.record)[0].at < early.stamp
    office.tick(START_S + 25 * MINUTE_S)
    assert office.held() == []
    assert office.record(early.id) is not None


def test_a_node_that_lost_its_disk_gets_its_acts_back_and_counts_on() -> None:
    office, node = node_at(CPO), node_at(OND)
    node.submit(a_report(), DESK, START_S)
    office.receive(parcels_of(node), START_S)
    again = node_at(OND)
    again.receive(parcels_of(office), START_S)
    assert again.digest() == node.digest()
    assert again.submit(a_report(), DESK, START_S).short == "ONDB-0002"  # in a new life


KILLED = """
import sys
from pathlib import Path
from baken.store.sqlite import SqliteStore
from tests.area import DESK, OND, START_S, a_report, node_at

node = node_at(OND, SqliteStore(Path(sys.argv[1])))
while True:
    print(node.submit(a_report(), DESK, START_S).entry, flush=True)
"""


def test_what_was_acknowledged_is_there_after_kill_9(tmp_path: Path) -> None:
    path = tmp_path / "baken.db"
    child = subprocess.Popen(
        [sys.executable, "-c", KILLED, path], cwd=ROOT, stdout=subprocess.PIPE, text=True
    )
    assert child.stdout is not None
    told = [int(child.stdout.readline()) for _ in range(20)]
    child.send_signal(signal.SIGKILL)
    told += [int(line) for line in child.stdout.read().splitlines() if line]
    child.wait()
    child.stdout.close()
    node = node_at(OND, SqliteStore(path))
    assert [entry for entry in told if node.record(entry) is None] == []
    digest = node.digest()
    node.rebuild()
    assert node.digest() == digest
    node.store.close()


def test_a_rebuild_that_was_cut_off_is_done_again() -> None:
    store = MemoryStore()
    node = node_at(OND, store)
    node.submit(a_report(), DESK, START_S)
    digest = node.digest()
    store.set_note(REBUILDING, b"1")
    store.clear_rows()
    assert node_at(OND, store).digest() == digest
    assert store.note(REBUILDING) is None


def _fill(node: Node) -> int:
    """Take reports until the disk takes no more; gives how many were acknowledged."""
    for told in range(10_000):
        try:
            node.submit(a_report(text="x" * 240), DESK, START_S)
        except StoreFull:
            return told
    raise AssertionError("the disk is not full")


def test_a_full_disk_acknowledges_nothing_and_loses_nothing(tmp_path: Path) -> None:
    store = SqliteStore(tmp_path / "baken.db")
    node = node_at(OND, store)
    node.submit(a_report(), DESK, START_S)
    [pages] = store._db.execute("PRAGMA page_count").fetchone()
    store._db.execute(f"PRAGMA max_page_count={pages}")
    told = _fill(node)
    assert store.sizes()["entries"] == told + 1
    assert node.count(node.query("reports")) == told + 1
    store._db.execute(f"PRAGMA max_page_count={pages + 100}")
    node.submit(a_report(), DESK, START_S)
    other = node_at(CPO)
    other.receive(parcels_of(node), START_S)
    assert len(other.heads()) == len(node.heads())
    store.close()
