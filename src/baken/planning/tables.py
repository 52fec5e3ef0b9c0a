# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Tables as people really have them: CSV in any of the usual dialects, row by row.

UTF-8 with or without BOM, or Windows-1252; comma, semicolon or tab; quoted fields with
line ends in them; a title above the head and a source below it, as StatLine writes.  Columns
are recognised by their name, never by their place.  Only a row at a time is in memory, and
every length has a bound.
"""

import csv
import difflib
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from math import isfinite
from pathlib import Path
from typing import BinaryIO

from ..domain.words import N_, Known
from .badfile import BadFile, Faults, shown

__all__ = ["BadFile", "Cells", "Columns", "Faults", "open_file", "read_csv", "rows_of", "stems"]

LINE_BYTES_MAX = 1 << 17
ROW_BYTES_MAX = 1 << 20
COLUMNS_MAX = 1_000
ROWS_READ_MAX = 1_000_000
HEAD_ROWS = 10  # a head is looked for in so many first rows
BELOW = ("bron", "source", "©")  # how a line below a table begins

NO_FILE = N_("dit bestand kan niet gelezen worden ({why}).")
NOT_TEXT = N_("dit is geen tekst. Sla de tabel op als CSV (UTF-8).")
LONG_LINE = N_("deze regel is te lang. Staat er ergens een aanhalingsteken te veel?")
BAD_QUOTES = N_("de aanhalingstekens kloppen niet. Zet elk aanhalingsteken in een cel dubbel.")
MANY_COLUMNS = N_("deze rij heeft meer dan {most} kolommen.")
OTHER_LENGTH = N_("deze rij heeft {found} cellen, de kop van de tabel heeft er {expected}.")
MANY_ROWS = N_("de tabel heeft meer dan {most} rijen. Lever alleen de rijen van uw gebied aan.")
NO_ROWS = N_("de tabel heeft geen rijen.")
NO_HEAD = N_(
    "de kop van de tabel is niet herkend. Er is ten minste een kolom nodig voor: {needed}."
)
NO_COLUMN = N_("de kolom voor {needed} ontbreekt. Deze kolommen zijn er wel: {found}.")
TWICE = N_("de kolom {column} staat er twee keer in.")
DOUBLE = N_("{code} staat er al in, op plaats {first}.")
CLOSE = N_("de kolom {column} is niet bekend. Bedoelt u {meant}?")
NOT_A_NUMBER = N_("hier hoort een getal; er staat “{found}”.")
AMBIGUOUS = N_("is “{found}” een groot getal of een breuk? Schrijf het zonder punt of komma.")
NOT_WHOLE = N_("hier hoort een heel getal; er staat “{found}”.")
TOO_SMALL = N_("hier hoort een getal van ten minste {least}; er staat “{found}”.")
TOO_LARGE = N_("hier hoort een getal van ten hoogste {most}; er staat “{found}”.")
MISSING = N_("deze cel is leeg; hier hoort een getal.")
EMPTY = N_("deze cel is leeg.")
NOT_YES_NO = N_("hier hoort ja, nee of onbekend; er staat “{found}”.")

UNKNOWN = frozenset({"", ".", "-", "--", "?", "x", "onbekend", "unknown", "weet ik niet", "n.v.t."})
UNKNOWN |= {"nvt", "n/a", "na", "null", "none", "nan", "geheim"}
YES = frozenset({"ja", "j", "yes", "y", "true", "waar", "1", "1.0"})
NO = frozenset({"nee", "n", "no", "false", "onwaar", "0", "0.0"})

_PLAIN = re.compile(r"[+-]?\d+([.,]\d+)?([eE][+-]?\d{1,3})?")
_GROUPED = re.compile(r"[+-]?\d{1,3}((\.\d{3})+,\d+|(,\d{3})+\.\d+|(\.\d{3}){2,}|(,\d{3}){2,})")
_MAYBE_GROUPED = re.compile(r"[+-]?[1-9]\d{0,2}[.,]\d{3}")
_SECRET = re.compile(r"-9999\d{1,4}([.,]0+)?")  # how CBS says in a number that it doesn't tell
_SPACES = re.compile(r"[\s\u00a0\u2009\u202f']")

Names = Mapping[str, tuple[str, ...]]  # field -> the names of its column, the best first


def number(text: str) -> float | None:
    """A number with a decimal point or comma, with or without thousands; None if it is none."""
    text = _SPACES.sub("", text)
    if _GROUPED.fullmatch(text):
        decimal = max(text.rfind("."), text.rfind(","))
        if text.count(text[decimal]) > 1:
            decimal = len(text)
        whole = text[:decimal].replace(".", "").replace(",", "")
        text = f"{whole}.{text[decimal + 1 :] or 0}"
    elif not _PLAIN.fullmatch(text):
        return None
    value = float(text.replace(",", "."))
    return value if isfinite(value) else None


def stems(head: str) -> tuple[str, ...]:
    """What names a column is known by: without accents, case, signs, and CBS's number at the end.

    "k_65JaarOfOuder_12" and "Bevolking/Leeftijdsgroepen/65 jaar of ouder (aantal)" are both
    "65jaarofouder".
    """
    last = re.sub(r"\([^()]*\)", "", head.rsplit("/", 1)[-1]).strip() or head
    last = re.sub(r"^k_(?=\d)", "", last)
    return tuple(dict.fromkeys((_plain(last), _plain(re.sub(r"_\d{1,3}$", "", last)))))


def _plain(text: str) -> str:
    flat = unicodedata.normalize("NFKD", text.casefold())
    return "".join(char for char in flat if char.isalnum() and char.isascii())


class Columns:
    """Which column of a file holds which field."""

    def __init__(self, head: Iterable[str], names: Names) -> None:
        self.head = list(head)
        rank = {name: (field, i) for field, all_ in names.items() for i, name in enumerate(all_)}
        best: dict[str, tuple[int, int]] = {}
        self.unknown: list[str] = []
        self.twice: str | None = None
        seen: set[str] = set()
        for place, one in enumerate(self.head):
            known = [rank[stem] for stem in stems(one) if stem in rank]
            if not known:
                self.unknown.append(shown(one))
                continue
            if one.strip().casefold() in seen:
                self.twice = shown(one)
            seen.add(one.strip().casefold())
            field, order = known[0]
            if field not in best or order < best[field][0]:
                best[field] = (order, place)
        self.place = {field: place for field, (_, place) in best.items()}
        self._names = names

    def __contains__(self, field: object) -> bool:
        return field in self.place

    def name(self, field: str) -> str:
        """What the column is called in the file."""
        return shown(self.head[self.place[field]]) if field in self.place else field

    def misspelt(self) -> Iterator[tuple[str, str]]:
        """Columns that are not known, with the name of one that is missing and looks like it."""
        missing = [
            name
            for field, names in self._names.items()
            if field not in self.place
            for name in names
            if len(name) > 3
        ]
        for one in self.unknown:
            close = difflib.get_close_matches(_plain(one), missing, 1, 0.87)
            if close:
                yield one, close[0]


class Cells:
    """One row: what stands in it per field, read with the faults noted."""

    def __init__(
        self,
        texts: dict[str, str],
        columns: Columns,
        faults: Faults,
        *,
        line: int | None = None,
        item: int | None = None,
    ) -> None:
        self._texts = texts
        self._columns = columns
        self._faults = faults
        self.at: dict[str, int] = {"line": line} if line is not None else {"item": item or 0}

    def fault(self, field: str, text: str, **values: str | float) -> None:
        """Something is wrong with this field."""
        self._faults.add(
            text, column=self._columns.name(field), found=self.shown(field), **self.at, **values
        )

    def wrong(self, text: str, **values: str | float) -> None:
        """Something is wrong with the row as a whole."""
        self._faults.add(text, **self.at, **values)

    def text(self, field: str) -> str:
        """What stands there, without the spaces around it."""
        return self._texts.get(field, "").strip()

    def shown(self, field: str) -> str:
        return shown(self.text(field))

    def name(self, field: str) -> str:
        """What the column is called in the file."""
        return self._columns.name(field)

    def blank(self, field: str) -> bool:
        """Does it say nothing, or that it is unknown?"""
        text = self.text(field)
        return text.casefold() in UNKNOWN or _SECRET.fullmatch(text) is not None

    def number(
        self, field: str, least: float | None = None, most: float | None = None
    ) -> float | None:
        """A number, or None where nothing is known (or it was wrong, which is noted)."""
        if self.blank(field):
            return None
        value = number(self.text(field))
        if value is None:
            self.fault(field, NOT_A_NUMBER)
        elif least is not None and value < least:
            self.fault(field, TOO_SMALL, least=least)
        elif most is not None and value > most:
            self.fault(field, TOO_LARGE, most=most)
        else:
            return value
        return None

    def people(self, field: str) -> float | None:
        """How many of something; a part may be left over, a thousands' point may not."""
        if _MAYBE_GROUPED.fullmatch(_SPACES.sub("", self.text(field))):
            self.fault(field, AMBIGUOUS)
            return None
        return self.number(field, least=0)

    def count(self, field: str, least: int = 0, most: int = 10_000_000) -> int | None:
        """A whole number."""
        value = self.people(field) if least >= 0 else self.number(field)
        if value is None:
            return None
        if value != int(value):
            self.fault(field, NOT_WHOLE)
        elif value < least:
            self.fault(field, TOO_SMALL, least=least)
        elif value > most:
            self.fault(field, TOO_LARGE, most=most)
        else:
            return int(value)
        return None

    def known(self, field: str) -> Known:
        """Yes, no or unknown."""
        word = self.text(field).casefold()
        if word in UNKNOWN:
            return Known.UNKNOWN
        if word in YES:
            return Known.YES
        if word in NO:
            return Known.NO
        self.fault(field, NOT_YES_NO)
        return Known.UNKNOWN


def open_file(path: Path) -> BinaryIO:
    """A file for reading.  Raises `BadFile`."""
    try:
        return path.open("rb")
    except OSError as error:
        raise BadFile(NO_FILE, file=path.name, why=error.strerror or "?") from None
    except ValueError:  # a null byte in the name
        raise BadFile(NO_FILE, file=shown(path.name), why="?") from None


class _Lines:
    """The lines of a file as text, each bounded, and all lines of one row together too."""

    def __init__(self, file: BinaryIO, name: str) -> None:
        self._file = file
        self._name = name
        self.line = 0
        self.row_bytes = 0

    def __iter__(self) -> "_Lines":
        return self

    def __next__(self) -> str:
        data = self._file.readline(LINE_BYTES_MAX + 1)
        if not data:
            raise StopIteration
        self.line += 1
        self.row_bytes += len(data)
        if len(data) > LINE_BYTES_MAX or self.row_bytes > ROW_BYTES_MAX:
            raise BadFile(LONG_LINE, file=self._name, line=self.line)
        if self.line == 1:
            data = data.removeprefix(b"\xef\xbb\xbf")
        try:
            text = data.decode("utf-8")
        except UnicodeDecodeError:
            try:
                text = data.decode("cp1252")
            except UnicodeDecodeError:
                raise BadFile(NOT_TEXT, file=self._name, line=self.line) from None
        if "\x00" in text:
            raise BadFile(NOT_TEXT, file=self._name, line=self.line)
        return text


def _delimiter(file: BinaryIO) -> str:
    """The sign that parts the cells: the one that stands most often on one of the first lines."""
    counts = dict.fromkeys(",;\t", 0)
    for _ in range(HEAD_ROWS):
        bare = re.sub(rb'"[^"]*"', b"", file.readline(LINE_BYTES_MAX))
        for sign in counts:
            counts[sign] = max(counts[sign], bare.count(sign.encode()))
        if any(counts.values()):
            break
    file.seek(0)
    return max(counts, key=lambda sign: counts[sign])


def read_csv(path: Path) -> Iterator[tuple[int, list[str]]]:
    """The rows of a CSV file with the line on which each begins; empty rows are left out.

    Raises `BadFile`.
    """
    with open_file(path) as file:
        lines = _Lines(file, path.name)
        reader = csv.reader(lines, delimiter=_delimiter(file), strict=True)
        count = 0
        while True:
            lines.row_bytes = 0
            begins = lines.line + 1
            try:
                row = next(reader)
            except StopIteration:
                return
            except csv.Error:
                raise BadFile(BAD_QUOTES, file=path.name, line=begins) from None
            if len(row) > COLUMNS_MAX:
                raise BadFile(MANY_COLUMNS, file=path.name, line=begins, most=COLUMNS_MAX)
            count += 1
            if count > ROWS_READ_MAX:
                raise BadFile(MANY_ROWS, file=path.name, most=ROWS_READ_MAX)
            if any(cell.strip() for cell in row):
                yield begins, row


def rows_of(
    path: Path, names: Names, needed: tuple[str, ...], faults: Faults
) -> tuple[Columns, Iterator[Cells]]:
    """The columns and the rows of a CSV file.  Raises `BadFile`.

    `needed` are fields without which a row of names is not the head of the table.
    """
    rows = read_csv(path)
    begun: list[tuple[int, list[str]]] = []
    for line, row in rows:
        begun.append((line, row))
        columns = Columns(row, names)
        if all(field in columns for field in needed):
            if columns.twice is not None:
                raise faults.over(TWICE, line=line, column=columns.twice)
            return columns, _cells(rows, columns, len(row), faults)
        if len(begun) == HEAD_ROWS:
            break
    if not begun:
        raise faults.over(NO_ROWS)
    columns = max((Columns(row, names) for _, row in begun), key=lambda one: len(one.place))
    missing = [names[field][0] for field in needed if field not in columns]
    for wrong, meant in columns.misspelt():
        raise faults.over(CLOSE, column=wrong, meant=meant)
    if len(missing) == len(needed):
        raise faults.over(NO_HEAD, needed=", ".join(missing))
    raise faults.over(NO_COLUMN, needed=", ".join(missing), found=shown(", ".join(columns.head)))


def _cells(
    rows: Iterator[tuple[int, list[str]]], columns: Columns, width: int, faults: Faults
) -> Iterator[Cells]:
    places = list(columns.place.items())
    for line, row in rows:
        if len(row) != width:
            if len(row) == 1 and row[0].strip().casefold().startswith(BELOW):
                continue
            while len(row) > width and not row[-1].strip():
                row.pop()
            if len(row) != width:
                faults.add(OTHER_LENGTH, line=line, found=len(row), expected=width)
                continue
        texts = {field: row[place] for field, place in places}
        yield Cells(texts, columns, faults, line=line)
