# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Tables as people have them: dialects, numbers, names of columns, and hostile bytes."""

import csv
import io
import json
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from baken.domain.words import Known
from baken.planning.badfile import FAULTS_MAX, SHOWN_MAX
from baken.planning.people import read_people
from baken.planning.tables import (
    AMBIGUOUS,
    LINE_BYTES_MAX,
    BadFile,
    Cells,
    Columns,
    Faults,
    number,
    read_csv,
    rows_of,
    stems,
)

SHARED = Path(__file__).resolve().parents[3] / "shared" / "data" / "bad-input" / "csv"
NAMES = {"name": ("naam", "name"), "all": ("inwoners",), "open": ("bestaand",)}


def written(folder: Path, data: bytes | str, name: str = "t.csv") -> Path:
    path = folder / name
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return path


def cells_of(folder: Path, data: bytes | str) -> list[Cells]:
    faults = Faults("t.csv")
    _, rows = rows_of(written(folder, data), NAMES, ("name",), faults)
    found = list(rows)
    faults.settle()
    return found


@pytest.mark.skipif(not SHARED.is_dir(), reason="the shared data are not here")
def test_the_acid_test_of_csv() -> None:
    for path in sorted((SHARED / "csvs").glob("*.csv")):
        head, *rows = (row for _, row in read_csv(path))
        found = [dict(zip(head, row, strict=True)) for row in rows]
        wanted = json.loads((SHARED / "json" / f"{path.stem}.json").read_text("utf-8"))
        if path.stem == "location_coordinates":  # one object, with another number
            wanted = [wanted | {"Contact Phone Number": found[0]["Contact Phone Number"]}]
        assert found == wanted, path.name


@pytest.mark.parametrize("sign", [",", ";", "\t"])
@pytest.mark.parametrize("coding", ["utf-8", "utf-8-sig", "cp1252"])
@pytest.mark.parametrize("ending", ["\n", "\r\n"])
def test_every_dialect_gives_the_same_rows(
    tmp_path: Path, sign: str, coding: str, ending: str
) -> None:
    text = ending.join((f"naam{sign}inwoners", f'"Café, de\n{sign} Ster"{sign}12', ""))
    (one,) = cells_of(tmp_path, text.encode(coding))
    assert one.text("name") == f"Café, de\n{sign} Ster"
    assert one.people("all") == 12
    assert one.at == {"line": 2}


def test_a_title_above_and_a_source_below_are_no_rows(tmp_path: Path) -> None:
    rows = cells_of(tmp_path, 'Kerncijfers 2023\n\n"naam";"inwoners"\n"A";"5"\nBron: CBS\n')
    assert [one.text("name") for one in rows] == ["A"]
    assert rows[0].at == {"line": 4}


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("5", 5),
        (" 1 234 ", 1234),
        ("1.234,5", 1234.5),
        ("1,234.5", 1234.5),
        ("1.234.567", 1234567),
        ("0,75", 0.75),
        ("-3.5", -3.5),
        ("1e3", 1000),
        ("12a", None),
        ("", None),
        ("nan", None),
        ("inf", None),
        ("1e999", None),
        ("1,2,3", None),
        ("--1", None),
        ("٣", 3),
    ],
)
def test_numbers_as_they_are_written(text: str, value: float | None) -> None:
    assert number(text) == value


@given(st.decimals(-(10**9), 10**9, places=3), st.booleans(), st.booleans())
def test_a_number_is_the_same_with_a_comma_a_point_and_thousands(
    value: object, comma: bool, thousands: bool
) -> None:
    text = f"{value:,.3f}" if thousands else f"{value:.3f}"
    if comma:
        text = text.replace(",", "_").replace(".", ",").replace("_", ".")
    assert number(text) == pytest.approx(float(str(value)), abs=1e-9)


@pytest.mark.parametrize(
    ("head", "stem"),
    [
        ("k_65JaarOfOuder_12", "65jaarofouder"),
        ("Bevolking/Leeftijdsgroepen/65 jaar of ouder (aantal)", "65jaarofouder"),
        ("AantalInwoners_5", "aantalinwoners"),
        ("gwb_code_10", "gwbcode"),
        ("age_65", "age65"),
        ("Coördinatiepunt", "coordinatiepunt"),
    ],
)
def test_a_column_is_known_by_its_stem(head: str, stem: str) -> None:
    assert stem in stems(head)


def test_of_two_names_for_a_field_the_best_wins_wherever_it_stands() -> None:
    assert Columns(["name", "naam"], NAMES).place["name"] == 1
    assert Columns(["naam", "name"], NAMES).place["name"] == 0


def test_the_cells_say_what_was_expected_and_what_stood_there(tmp_path: Path) -> None:
    faults = Faults("t.csv")
    path = written(tmp_path, "naam;inwoners;bestaand\nA;veel;ja\nB;1.234;soms\nC;-2;nee\n")
    _, rows = rows_of(path, NAMES, ("name",), faults)
    known = [(one.people("all"), one.known("open")) for one in rows]
    assert known == [(None, Known.YES), (None, Known.UNKNOWN), (None, Known.NO)]
    with pytest.raises(BadFile) as caught:
        faults.settle()
    assert str(caught.value).splitlines() == [
        "t.csv, regel 2, kolom inwoners: hier hoort een getal; er staat “veel”.",
        f"t.csv, regel 3, kolom inwoners: {AMBIGUOUS.format(found='1.234')}",
        "t.csv, regel 3, kolom bestaand: hier hoort ja, nee of onbekend; er staat “soms”.",
        "t.csv, regel 4, kolom inwoners: hier hoort een getal van ten minste 0; er staat “-2”.",
    ]


def test_faults_stop_at_a_bound_and_are_said_in_the_language_that_is_asked(tmp_path: Path) -> None:
    path = written(tmp_path, "naam;inwoners\n" + "A;x1\n" * 100)
    faults = Faults("t.csv")
    _, rows = rows_of(path, NAMES, ("name",), faults)
    with pytest.raises(BadFile) as caught:
        sum(one.people("all") or 0 for one in rows)
    said = caught.value.sentences(lambda text, **values: f"<{text.format(**values)}>")
    assert len(said) == FAULTS_MAX + 1
    assert said[0].startswith("<t.csv, regel 2, kolom inwoners:> <hier hoort")


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", "geen rijen"),
        (b"\n\n", "geen rijen"),
        (b"foo;bar\n1;2\n", "niet herkend"),
        (b"naam;inwoners\nA\n", "1 cellen"),
        (b"naam;inwoners\nA;1;2\n", "3 cellen"),
        (b'naam;inwoners\n"A;1\n', "aanhalingstekens"),
        (b'naam;inwoners\n"A"b;1\n', "aanhalingstekens"),
        (b"naam;naam\nA;1\n", "twee keer"),
        (b"naam\x00;inwoners\nA;1\n", "geen tekst"),
        (b"PK\x03\x04\x00\x00", "geen tekst"),
        ("naam;inwoners\nA;1\n".encode("utf-16"), "geen tekst"),
        (b"naam;inwoners\n" + b"A" * (LINE_BYTES_MAX + 1), "te lang"),
        (b'naam;inwoners\n"' + b"AAAAAAAAAAAAAAA\n" * 200_000, "aanhalingstekens"),
        (b";".join([b"naam"] * 2000), "meer dan"),
        (b"naem;inwoners\nA;1\n", "niet herkend"),
    ],
)
def test_what_is_no_table_gets_a_sentence(tmp_path: Path, data: bytes, says: str) -> None:
    with pytest.raises(BadFile) as caught:
        cells_of(tmp_path, data)
    assert says in str(caught.value)
    assert str(caught.value).startswith("t.csv")


def test_a_file_that_is_not_there_or_is_a_folder(tmp_path: Path) -> None:
    for path in (tmp_path / "none.csv", tmp_path):
        with pytest.raises(BadFile):
            list(read_csv(path))


def test_a_cell_is_quoted_on_one_line_and_cut(tmp_path: Path) -> None:
    path = written(tmp_path, 'naam;inwoners\nA;"x\x1b\n' + "y" * 100 + '"\n')
    faults = Faults("t.csv")
    _, rows = rows_of(path, NAMES, ("name",), faults)
    for one in rows:
        one.people("all")
    with pytest.raises(BadFile) as caught:
        faults.settle()
    found = str(caught.value.values["found"])
    assert found.startswith("x? yyy")
    assert len(found) == SHOWN_MAX


anywhere = st.binary(max_size=400) | st.text(
    alphabet='abcinwoersplt015.,;\t"\n\r-é', max_size=400
).map(str.encode)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(anywhere, st.booleans())
def test_whatever_bytes_there_are_it_is_a_table_or_a_bad_file(
    tmp_path: Path, data: bytes, headed: bool
) -> None:
    head = b"code;inwoners;x_rd;y_rd;lat;lon\n" if headed else b""
    path = written(tmp_path, head + data)
    with suppress(BadFile):
        read = read_people(path)
        assert all(one.people.all >= 0 and one.code for one in read.neighbourhoods)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.lists(st.text(max_size=9), min_size=3, max_size=3), min_size=1, max_size=9))
def test_what_a_spreadsheet_writes_is_read_back(tmp_path: Path, table: list[list[str]]) -> None:
    table = [[one.replace("\x00", "").replace("\r", "") for one in row] for row in table]
    text = io.StringIO()
    csv.writer(text, delimiter=";", quoting=csv.QUOTE_ALL, lineterminator="\n").writerows(table)
    try:
        data = text.getvalue().encode()
    except UnicodeEncodeError:
        return
    path = written(tmp_path, data.removeprefix(b"\xef\xbb\xbf"))
    wanted = [row for row in table if any(cell.strip() for cell in row)]
    assert [row for _, row in read_csv(path)] == wanted
