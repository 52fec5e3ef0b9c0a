# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""`baken courier` and `baken paper`: a report carried by hand from one folder to another."""

import os
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from baken.bearers import paper as codes
from baken.cli.main import baken
from baken.domain.charter import Actor, Role
from baken.domain.reports import AssessReport, Discipline, FireUrgency, HelpOffer, Report, State
from baken.node import sheets
from baken.node.node import Node
from baken.node.runner import open_runner
from baken.web.paper import Office, in_dutch, sheet_of
from tests.area import ASSESSOR, DESK, a_report

from .founded import copied

NOW_S = 1_750_000_000.0  # before the clock of whoever runs this


def call(*words: object, typed: str | None = None) -> Result:
    return CliRunner().invoke(baken, [str(word) for word in words], input=typed)


@pytest.fixture
def area(tmp_path: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The nodes' folders, with a report taken at OND."""
    copied(tmp_path_factory.getbasetemp(), tmp_path / "area")
    node = open_runner(tmp_path / "area" / "OND").node
    node.submit(a_report(), DESK, NOW_S)
    node.store.close()
    return tmp_path / "area"


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick"


def the_report(node: Node) -> Report:
    found = node.by_key("reports", "OND-0001")
    assert isinstance(found, Report)
    return found


def report_at(folder: Path) -> Report | None:
    node = open_runner(folder).node
    found = node.by_key("reports", "OND-0001")
    node.store.close()
    return found if isinstance(found, Report) else None


def assess(folder: Path) -> None:
    node = open_runner(folder).node
    report = the_report(node)
    act = AssessReport(
        disciplines=frozenset({Discipline.FIRE}),
        help_offer=HelpOffer.UNIT,
        reason="rook",
        fire=FireUrgency.P1,
        tell="De brandweer komt",
    )
    node.submit(act, ASSESSOR, NOW_S + 100, report.id)
    node.store.close()


# --- the stick ---------------------------------------------------------------


def test_a_report_goes_by_stick_and_its_answer_comes_back(area: Path, stick: Path) -> None:
    out = call("courier", "export", "--node", area / "OND", "--to", "CPO", stick)
    assert out.output.startswith(f"{stick}/baken-OND-CPO-0001.bag: 1 acts for CPO; check words ")
    came = call("courier", "import", "--node", area / "CPO", stick)
    assert "baken-OND-CPO-0001.bag: from OND; 1 new acts, 0 known; " in came.output
    assert came.output.rpartition(" ")[2] == out.output.rpartition(" ")[2]
    assert came.exit_code == 0
    again = call("courier", "import", "--node", area / "CPO", stick)
    assert "0 new acts, 1 known" in again.output

    assess(area / "CPO")
    (stick / "baken-OND-CPO-0001.bag").unlink()
    back = call("courier", "export", "--node", area / "CPO", "--to", "ond", "--number", 42, stick)
    assert "baken-CPO-OND-0042.bag" in back.output
    came = call("courier", "import", "--node", area / "OND", stick / "baken-CPO-OND-0042.bag")
    assert came.exit_code == 0
    found = report_at(area / "OND")
    assert found is not None
    assert found.state is State.ASSESSED


def test_the_folder_of_the_node_may_be_where_one_stands_or_be_named_once(
    area: Path, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(area / "OND")
    assert call("courier", "export", "--to", "CPO", stick).exit_code == 0
    monkeypatch.chdir(stick)
    monkeypatch.setenv("BAKEN_NODE", str(area / "CPO"))
    assert "1 new acts" in call("courier", "import", stick).output


def test_a_bag_that_is_not_good_is_told_and_gives_exit_code_1(area: Path, stick: Path) -> None:
    call("courier", "export", "--node", area / "OND", "--to", "CPO", stick)
    bag = stick / "baken-OND-CPO-0001.bag"
    whole = bag.read_bytes()
    for data, says in [
        (whole[:-5], "1 new acts, 0 known; not whole"),
        (whole + b"x", "something else stands behind it"),
        (b"PK", "this is no bag"),
        (whole[:5] + bytes(8) + whole[13:], "another region"),
    ]:
        bag.write_bytes(data)
        came = call("courier", "import", "--node", area / "CPO", stick)
        assert says in came.output
        assert came.exit_code == 1


@pytest.mark.parametrize(
    ("path", "says", "code"),
    [
        ("nothing", "there is no such file", 1),
        ("link", "a link to another file", 1),
        ("fifo", "not a plain file", 1),
        ("empty", "no bags here", 1),
    ],
)
def test_what_is_no_bag_is_one_sentence(
    area: Path, stick: Path, path: str, says: str, code: int
) -> None:
    (stick / "link").symlink_to(area / "OND" / "secret.json")
    os.mkfifo(stick / "fifo")
    (stick / "empty").mkdir()
    came = call("courier", "import", "--node", area / "CPO", stick / path)
    assert says in came.output
    assert came.exit_code == code


def test_export_says_what_is_wrong_and_marks_nothing(area: Path, stick: Path) -> None:
    nobody = call("courier", "export", "--node", area / "OND", "--to", "XYZ", stick)
    assert nobody.exit_code == 2
    assert "BRE, CPO, WAT" in nobody.output
    nowhere = call("courier", "export", "--node", area / "OND", "--to", "CPO", stick / "gone")
    assert nowhere.exit_code == 2
    assert "not a folder" in nowhere.output
    node = open_runner(area / "OND").node
    assert node.proofs(the_report(node).id).handed == ()
    node.store.close()


def test_a_wrong_person_with_the_stick_loses_nothing(area: Path, stick: Path) -> None:
    call("courier", "export", "--node", area / "OND", "--to", "CPO", stick)
    wrong = call("courier", "import", "--node", area / "BRE", stick)
    assert "it is for CPO: bring it on; 1 for others" in wrong.output
    assert wrong.exit_code == 0
    assert report_at(area / "BRE") is None
    assert "1 new acts" in call("courier", "import", "--node", area / "CPO", stick).output


# --- paper -------------------------------------------------------------------


def as_photos(folder: Path, into: Path) -> list[Path]:
    """The sheet of the report, printed at 150 dpi and photographed a bit askew."""
    node = open_runner(folder).node
    report = the_report(node)
    written = sheets.of_record(node, 1, report.id, 1, NOW_S)
    pages = codes.pictured(sheet_of(Office(node, "nl", NOW_S, in_dutch), written, report), 150)
    node.store.close()
    out = []
    for number, png in enumerate(pages):
        out.append(into / f"photo{number}.png")
        out[-1].write_bytes(png)
    return out


def test_a_report_goes_by_a_photo_of_its_sheet(area: Path, tmp_path: Path) -> None:
    [photo] = as_photos(area / "OND", tmp_path)
    came = call("paper", "read", "--node", area / "CPO", photo)
    assert "from OND; 1 new acts" in came.output
    assert came.exit_code == 0
    assert report_at(area / "CPO") is not None


def test_print_writes_a_sheet_and_tells_its_words(area: Path, tmp_path: Path) -> None:
    file = tmp_path / "sheet.pdf"
    out = call("paper", "print", "--node", area / "OND", "--report", "ond-0001", "--words", file)
    assert out.exit_code == 0, out.output
    assert "OND-CPO-0001, 1 code; check words" in out.output
    assert file.read_bytes().startswith(b"%PDF-")
    every = call("paper", "print", "--node", area / "OND", "--to", "WAT", file)
    assert "OND-WAT-0002" in every.output


def test_print_says_what_is_wrong(area: Path, tmp_path: Path) -> None:
    file = tmp_path / "sheet.pdf"
    for words, says in [
        ((), "say --report, or --to"),
        (("--report", "OND-0099"), "no report"),
        (("--report", "OND-0001", "--to", "BRE"), "may not have this report"),
        (("--to", "OND"), "no other node"),
    ]:
        out = call("paper", "print", "--node", area / "OND", *words, file)
        assert (out.exit_code, says in out.output) == (2, True), out.output
    assert not file.exists()
    gone = call(
        "paper", "print", "--node", area / "OND", "--to", "CPO", tmp_path / "no" / "sheet.pdf"
    )
    assert gone.exit_code == 1


def test_what_a_scanner_types_is_read_from_standard_input(area: Path) -> None:
    node = open_runner(area / "OND").node
    [text] = sheets.of_record(node, 1, the_report(node).id, 1, NOW_S).codes
    node.store.close()
    came = call("paper", "read", "--node", area / "CPO", typed=text.lower() + "\n")
    assert "1 new acts" in came.output
    assert came.exit_code == 0


def test_read_says_what_is_wrong_and_how_much_lacks(area: Path, tmp_path: Path) -> None:
    node = open_runner(area / "OND").node
    for _ in range(15):
        node.submit(a_report(), Actor(1, Role.NSP_DESK), NOW_S)
    every = sheets.of_all(node, 1, 1, NOW_S)
    node.store.close()
    some = call("paper", "read", "--node", area / "CPO", typed="\n".join(every.codes[:2]))
    assert f"2 of {sheets.needed(every)} read" in some.output
    assert some.exit_code == 1
    (tmp_path / "x.png").write_bytes(b"junk")
    bad = call("paper", "read", "--node", area / "CPO", tmp_path / "x.png")
    assert "no picture that can be read" in bad.output
    assert bad.exit_code == 1
    strange = call("paper", "read", "--node", area / "CPO", typed="https://example.org")
    assert "0 codes read, 1 not ours" in strange.output
