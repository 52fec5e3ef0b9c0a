# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Somebody else's texts: carried whole whatever stands in them, and shown to nobody."""

import csv
import io
import json
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path
from random import Random

import pytest

from baken.cli.headless import run_headless
from baken.domain.reports import ADDITIONS_MAX
from baken.domain.words import Known
from baken.sim import messages, script
from baken.sim.drill import Drill
from baken.sim.messages import BadMessages
from baken.sim.script import FIELD_CHARS, parts

SHARED = Path(__file__).resolve().parents[3] / "shared" / "data" / "messages"
HOUR_S = 3600.0
SECRET = "Zonnebloemolie"

NASTY = (
    "", " ", "\t\n ", "\r\n", "\x00", "\x00\x01\x1b[2J\x7f", "x\x00y", '"', '""', "'; DROP --",
    "=1+1", "[red]geen[/red]", "komma, punt; tab\teinde", "regel 1\nregel 2\r\nregel 3\rregel 4",
    "\ufeffmet een BOM", "\u2028\u2029\u0085\u200b\u202e", "e\u0301 is geen \u00e9", "\ud55c\uad6d",
    "\U0001f6a8\U0001f468\u200d\U0001f469\u200d\U0001f467", "\ufffd\U0010ffff", "{0} %s %(x)s",
    "a" * FIELD_CHARS, "a" * (FIELD_CHARS + 1), " " * 3 * FIELD_CHARS, "\U0001f525" * 1000,
    "  vooraan en achteraan  ", "de kat\n" * 2000,
)  # fmt: skip


def write(path: Path, rows: Sequence[Sequence[str]]) -> Path:
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(rows)
    return path


def raw(path: Path, data: bytes) -> Path:
    path.write_bytes(data)
    return path


def shared(name: str) -> Path:
    path = SHARED / name
    if not path.is_file():
        pytest.skip(f"the shared data is not on this machine: {name}")
    return path


def texts(path: Path) -> list[str]:
    return [message.text for message in messages.read(path).messages]


def run(
    capsys: pytest.CaptureFixture[str], path: Path, hours: float | None, speedup: float = 1.0
) -> tuple[int, str, str]:
    code = run_headless(1, hours, True, path, speedup)
    told = capsys.readouterr()
    return code, told.out, told.err


# reading


def test_texts_are_read_as_they_stand(tmp_path: Path) -> None:
    rows = [["id", "message", "genre"], *([str(at), text, "x"] for at, text in enumerate(NASTY))]
    assert texts(write(tmp_path / "m.csv", rows)) == list(NASTY)


def test_the_only_column_may_be_empty(tmp_path: Path) -> None:
    path = write(tmp_path / "m.csv", [["message"], *([text] for text in NASTY)])
    assert texts(path) == list(NASTY)


def test_a_bom_and_crlf_are_no_part_of_a_name(tmp_path: Path) -> None:
    assert texts(raw(tmp_path / "m.csv", b"\xef\xbb\xbfMessage\r\nhallo\r\n")) == ["hallo"]


def test_commas_that_nobody_quoted_stay_in_the_last_column(tmp_path: Path) -> None:
    path = raw(tmp_path / "m.csv", b'message\nbrand, nu\nhij zei "kom" , en ging\n')
    assert texts(path) == ["brand, nu", 'hij zei "kom" , en ging']


def test_a_quote_that_is_never_closed_keeps_all_that_follows(tmp_path: Path) -> None:
    assert texts(raw(tmp_path / "m.csv", b'message\n"help\nnog iets\n')) == ["help\nnog iets\n"]


def test_a_row_that_ends_early_has_an_empty_text(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = raw(tmp_path / "m.csv", b"id,message\n1\n2,hallo\n")
    assert texts(path) == ["", "hallo"]
    code, out, err = run(capsys, path, 1)
    assert (code, json.loads(out)["reports"]["taken"]) == (0, 2)
    assert "1 rows end before" in err


PAGES = (
    b"31-12-19,11:57:31,P 2,BDH-02,Buitenbrand, Plein,157630\n"
    b"31-12-19,11:50:00,test,,\n"
    b"30-12-2019,23:59:59, p1 ,\"een \"\"woning\"\"\"\n"
    b"2019-12-30,08:00,,\n"
)  # fmt: skip


@pytest.mark.parametrize("header", [b"", b"date,time,priority,text\n"])
def test_pages_come_at_their_own_time(tmp_path: Path, header: bytes) -> None:
    read = messages.read(raw(tmp_path / "p.csv", header + PAGES))
    assert read.timed
    assert [(message.text, message.life_threat) for message in read.messages] == [
        (",", Known.UNKNOWN),
        (' p1 ,een "woning"', Known.YES),
        ("test,,", Known.UNKNOWN),
        ("P 2,BDH-02,Buitenbrand, Plein,157630", Known.NO),
    ]
    moments = [message.at_s or 0.0 for message in read.messages]
    waits = [later - earlier for earlier, later in pairwise(moments)]
    assert waits == [15 * 3600 + 3599, 11 * 3600 + 50 * 60 + 1, 451]
    assert messages.length_s(read, 10.0) == sum(waits) / 10
    cases = messages.cases(read, 0.0, 10.0, seed=1)
    assert [case.text for case in cases] == [message.text for message in read.messages]
    assert cases[0].at_s == 0.0
    assert cases[-1].at_s == sum(waits) / 10


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "m.csv is empty"),
        (b"\n\n", "m.csv is empty"),
        (b"id,text\n1,Zonnebloemolie\n", "m.csv, line 1: there is no column message"),
        (b"date,time,priority\n", "m.csv, line 1: there is no column message"),
        (b'{"message": "Zonnebloemolie"}\n', "m.csv, line 1: there is no column message"),
        (b"message\n", "m.csv, line 2: there is no row"),
        (b"message\nhallo\nZonnebloemolie \xff\n", "m.csv, line 3: this is not UTF-8"),
        ("message\nhallo\n".encode("utf-16"), "m.csv, line 1: this is not UTF-8"),
        (
            b"date,time,priority,text\n31-12-19,11:00,P 1,x\n\nZonnebloemolie,11:00,P 1,x\n",
            "m.csv, line 4: column date holds no date",
        ),
        (b"31-12-19,11:00,P 1,x\n31-12-19,25:00,P 1,x\n", "m.csv, line 2: column time holds no"),
        (b'31-12-19,11:00,P 1,"x\ny"\n31-12-19\n', "m.csv, line 3: column time holds no"),
    ],
)
def test_a_wrong_file_is_told_in_a_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], data: bytes, sentence: str
) -> None:
    code, out, err = run(capsys, raw(tmp_path / "m.csv", data), 1)
    assert (code, out) == (2, "")
    assert sentence in err
    assert SECRET not in err
    assert err.count("\n") == 1


def test_a_file_that_is_not_there_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, out, err = run(capsys, tmp_path / "none.csv", None)
    assert (code, out) == (2, "")
    assert "none.csv can't be read" in err


def test_a_cell_may_be_longer_than_the_reader_likes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    long = "a" * (csv.field_size_limit() + 1)
    path = write(tmp_path / "m.csv", [["message"], [long]])
    assert texts(path) == [long]
    monkeypatch.setattr(messages, "CELL_CHARS_MAX", 10)
    with pytest.raises(BadMessages, match=r"line 2: .* a cell is too long"):
        messages.read(path)
    with pytest.raises(csv.Error):  # the limit of the rest of the program is as it was
        list(csv.reader(io.StringIO(long)))


# cutting and spreading


@pytest.mark.parametrize("text", NASTY)
def test_a_text_is_cut_to_fields_and_joins_again(text: str) -> None:
    first, rest = parts(text)
    assert first + "".join(rest) == text
    assert all(0 < len(part) <= FIELD_CHARS for part in rest)
    assert len(first) <= FIELD_CHARS


def test_a_day_is_busier_than_a_night() -> None:
    times = messages.spread(5000, 48 * HOUR_S, Random(1))
    assert times == sorted(times)
    assert 0 <= times[0] < times[-1] < 48 * HOUR_S
    start_h = messages.START_CLOCK_S / HOUR_S
    day = sum(9 <= (start_h + at / HOUR_S) % 24 < 21 for at in times)
    assert 0.65 < day / len(times) < 0.9
    assert messages.spread(5000, 48 * HOUR_S, Random(1)) == times
    assert len(messages.spread(3, 60.0, Random(1))) == 3


# whole drills


def test_nasty_texts_come_whole_to_the_coordination_point(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rows = [["message"], *([text + SECRET] for text in NASTY), *([text] for text in NASTY)]
    path = write(tmp_path / "m.csv", rows)
    code, out, err = run(capsys, path, 2)
    told = json.loads(out)
    assert code == 0
    assert told["lost"] == 0
    assert told["digests_equal"]
    assert told["reports"]["taken"] == 2 * len(NASTY)
    assert SECRET not in out + err
    assert err == ""


def test_the_record_itself_holds_the_longest_known_message(tmp_path: Path) -> None:
    """Somebody at the coordination point can read it on the screen, not only in the history."""
    long = "".join(chr(ord("a") + at % 26) for at in range(6_936))
    path = write(tmp_path / "m.csv", [["message"], [long]])
    read = messages.read(path)
    scenario = script.load()
    cases = messages.cases(read, HOUR_S, 1.0, seed=1)
    drill = Drill(1, script.Script(cases=cases, notices=scenario.notices, sightings=()), HOUR_S)
    assert drill.run().well
    (record,) = drill.stage.case_of
    report = drill.office.record(record)
    assert report is not None
    assert report.take.text + "".join(text for _, text in report.additions) == long
    assert len(report.additions) < ADDITIONS_MAX


def test_pages_pressed_together_fit_the_hours(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = raw(tmp_path / "p.csv", PAGES)
    code, out, err = run(capsys, path, None, 50.0)
    assert (code, err) == (0, "")
    assert json.loads(out)["reports"]["taken"] == 4
    code, out, err = run(capsys, path, 0.5, 50.0)
    assert (code, json.loads(out)["reports"]["taken"]) == (0, 2)
    assert "2 reports come after 0.5 hours" in err


def test_texts_without_times_are_not_pressed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = write(tmp_path / "m.csv", [["message"], ["hallo"]])
    _, _, err = run(capsys, path, 1, 5.0)
    assert "--speedup does nothing here" in err


def test_real_crisis_messages_come_whole(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The longest of them all, and a hundred others."""
    found = texts(shared("disaster_response_validation.csv"))
    chosen = [*sorted(found, key=len)[-20:], *found[:100]]
    path = write(tmp_path / "m.csv", [["message"], *([text] for text in chosen)])
    code, out, _ = run(capsys, path, 3)
    told = json.loads(out)
    assert (code, told["lost"], told["reports"]["taken"]) == (0, 0, 120)


def test_real_pages_come_whole(capsys: pytest.CaptureFixture[str]) -> None:
    path = shared("p2000_brandweer_2019.csv")
    assert len(messages.read(path).messages) == path.read_bytes().count(b"\n")
    code, out, _ = run(capsys, path, 3, 20.0)
    told = json.loads(out)
    assert (code, told["lost"]) == (0, 0)
    assert told["reports"]["taken"] > 100
