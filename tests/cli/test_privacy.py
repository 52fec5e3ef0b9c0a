# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Erasing, backups, inspection and the archive, from the command line."""

import json
import time
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from baken.cli.main import baken
from baken.domain.access import How, Reading
from baken.domain.charter import Actor, Role
from baken.domain.erasures import Erasure, OrderErasure, Why
from baken.domain.reports import Report
from baken.node.runner import open_runner
from baken.store.sqlite import SqliteStore

from ..area import ASSESSOR, a_report
from .founded import copied

NAME, WHERE = "Zonneveld-Kwikstaart", "Zilvermeeuwlaan 417"
OFFICER = Actor(1, Role.CP_DUTY_OFFICER)


def call(*words: str | Path) -> Result:
    return CliRunner().invoke(baken, [str(word) for word in words])


@pytest.fixture
def home(tmp_path: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The coordination point's folder, with a report in it."""
    folder = copied(tmp_path_factory.getbasetemp(), tmp_path / "area") / "CPO"
    node = open_runner(folder).node
    node.submit(a_report(WHERE, name=NAME), ASSESSOR, time.time())
    node.store.close()
    return folder


def number_in(home: Path) -> int:
    node = open_runner(home).node
    [report] = node.records(node.query("reports"))
    node.store.close()
    assert isinstance(report, Report)
    return report.id


def order(home: Path) -> None:
    about = number_in(home)
    node = open_runner(home).node
    node.submit(OrderErasure(about=about, why=Why.ASKED), OFFICER, time.time())
    node.store.close()


def holds(folder: Path, text: str) -> list[str]:
    return [
        path.name
        for path in folder.rglob("*")
        if path.is_file() and text.encode() in path.read_bytes()
    ]


def test_sweep_erases_what_was_ordered_and_renews_the_backup(home: Path, tmp_path: Path) -> None:
    shelf = tmp_path / "shelf"
    shelf.mkdir()
    assert call("backup", home, shelf).exit_code == 0
    assert holds(shelf, NAME)
    order(home)
    done = call("sweep", home)
    assert (done.exit_code, done.output) == (0, "1 acts erased\n")
    assert holds(home, NAME) == holds(shelf, NAME) == []
    node = open_runner(home).node
    [erasure] = node.records(node.query("erasures"))
    assert isinstance(erasure, Erasure)
    assert [told.entries for told in erasure.told] == [1]
    node.store.close()


def test_a_backup_out_of_reach_is_told_until_it_is_struck_off(home: Path, tmp_path: Path) -> None:
    shelf = tmp_path / "shelf"
    shelf.mkdir()
    call("backup", home, shelf)
    [copy] = shelf.iterdir()
    shelf.rename(tmp_path / "away")
    order(home)
    done = call("sweep", home)
    assert f"not reached: {copy}" in done.output
    listed = call("backup", home)
    assert "elsewhere" in listed.output
    assert call("backup", home, "--forget", copy).output == ""
    assert call("backup", home, "--forget", copy).exit_code == 1


def test_a_node_that_runs_is_not_swept_or_restored_but_is_backed_up(
    home: Path, tmp_path: Path
) -> None:
    shelf = tmp_path / "shelf"
    shelf.mkdir()
    running = SqliteStore(home / "baken.db")
    assert call("backup", home, shelf).exit_code == 0
    [copy] = shelf.iterdir()
    for words in (
        ("sweep", home),
        ("inspect", home, "--words", NAME),
        ("archive", home, shelf / "a"),
    ):
        assert "in use" in str(call(*words).exception)
    assert "in use" in str(call("restore", home, copy, "--yes").exception)
    running.close()
    assert call("restore", home, copy, "--yes").exit_code == 0
    assert number_in(home)


def test_inspection_finds_then_gives_what_was_chosen_and_notes_both(
    home: Path, tmp_path: Path
) -> None:
    found = call("inspect", home, "--words", "zonneveld")
    assert WHERE in found.output
    record = f"{number_in(home):x}"
    assert record in found.output
    given = call(
        "inspect", home, "--words", "zonneveld", "--record", record, "--dest", tmp_path / "uit"
    )
    assert given.exit_code == 0
    made = json.loads((tmp_path / "uit" / "inzage.json").read_text())
    assert [file["record"] for file in made["files"]] == [number_in(home)]
    page = (tmp_path / "uit" / "inzage.html").read_text()
    assert NAME in page
    assert WHERE in page
    node = open_runner(home).node
    notes = [one for one in node.records(node.query("access")) if isinstance(one, Reading)]
    assert [note.about for note in notes] == [(number_in(home),)] * 2
    assert {note.how for note in notes} == {How.EXPORT}
    node.store.close()


@pytest.mark.parametrize("record", ["zz", "1"])
def test_a_record_that_is_not_here_gives_no_dossier(
    home: Path, tmp_path: Path, record: str
) -> None:
    done = call("inspect", home, "--words", "x", "--record", record, "--dest", tmp_path / "uit")
    assert done.exit_code != 0
    assert not (tmp_path / "uit").exists()


def test_an_archive_is_written_and_checked(home: Path, tmp_path: Path) -> None:
    done = call("archive", home, tmp_path / "archief")
    assert done.exit_code == 0
    assert "entries.jsonl" in done.output
    assert holds(tmp_path / "archief", NAME) == []
    checked = call("archive", tmp_path / "archief", "--check")
    assert "each log whole and signed" in checked.output
    assert "made by CPO" in checked.output
    entries = tmp_path / "archief" / "entries.jsonl"
    entries.write_bytes(entries.read_bytes()[:-200])
    assert call("archive", tmp_path / "archief", "--check").exit_code == 1
    assert call("archive", home).exit_code == 2
