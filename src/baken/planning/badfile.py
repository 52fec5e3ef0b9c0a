# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""What is wrong with a file, said so that somebody can mend it.

A fault names the file, the line, the column, what was expected and what stood there.
Up to `FAULTS_MAX` of them are gathered and told together, and nothing of the file is used.
"""

from collections.abc import Callable

from ..domain.words import N_

FAULTS_MAX = 20
SHOWN_MAX = 40  # characters of a cell that is quoted

AT_CELL = N_("{file}, regel {line}, kolom {column}:")
AT_LINE = N_("{file}, regel {line}:")
AT_PROPERTY = N_("{file}, onderdeel {item}, {column}:")
AT_ITEM = N_("{file}, onderdeel {item}:")
AT_FILE = N_("{file}:")
MORE = N_("Er zijn meer fouten; dit zijn de eerste {count}.")

Value = str | float
Say = Callable[..., str]


class BadFile(Exception):
    """A file that can't be used.

    `text` is a Dutch sentence with blanks that `values` fills; `others` are further faults of
    the same file.  `values` holds `file`, and where it is known `line` (of a table) or `item`
    (which feature, from 1), and `column`.
    """

    def __init__(self, text: str, **values: Value) -> None:
        super().__init__(text)
        self.text = text
        self.values = values
        self.others: tuple[BadFile, ...] = ()

    def __str__(self) -> str:
        return self.said(lambda text, **values: text.format(**values))

    def sentences(self, say: Say) -> list[str]:
        """Each fault as a sentence, in the language of `say`."""
        where = say(_where(self.values), **self.values) if "file" in self.values else ""
        first = f"{where} {say(self.text, **self.values)}".strip()
        found = [first, *(each for one in self.others for each in one.sentences(say))]
        if len(found) == FAULTS_MAX:
            found.append(say(MORE, count=FAULTS_MAX))
        return found

    def said(self, say: Say) -> str:
        return "\n".join(self.sentences(say))


def _where(values: dict[str, Value]) -> str:
    column = "column" in values
    if "line" in values:
        return AT_CELL if column else AT_LINE
    if "item" in values:
        return AT_PROPERTY if column else AT_ITEM
    return AT_FILE


def shown(cell: object) -> str:
    """A cell as it is quoted in a sentence: one line, cut."""
    text = " ".join(str(cell).split())
    text = "".join(char if char.isprintable() else "?" for char in text)
    return text if len(text) <= SHOWN_MAX else text[: SHOWN_MAX - 1] + "…"


class Faults:
    """Gathers what is wrong with one file; raises when it is full, or at the end (`settle`)."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.found: list[BadFile] = []

    def add(self, text: str, **values: Value) -> None:
        self.found.append(BadFile(text, file=self.file, **values))
        if len(self.found) >= FAULTS_MAX:
            self.settle()

    def over(self, text: str, **values: Value) -> BadFile:
        """What to raise at a fault after which there is no sense in reading on."""
        self.found.append(BadFile(text, file=self.file, **values))
        return self._all()

    def settle(self) -> None:
        """Raises `BadFile` with all that was found, if anything was."""
        if self.found:
            raise self._all()

    def _all(self) -> BadFile:
        first, *others = self.found[:FAULTS_MAX]
        whole = BadFile(first.text, **first.values)
        whole.others = tuple(others)
        return whole
