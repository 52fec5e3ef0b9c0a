# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Printing: a paper as a list of blocks, and its PDF (A4) that a screen reader can read.

Who writes a paper makes blocks of words that are ready to be read; `report.typ` knows
how a block looks.  All words come in as data, so nothing that somebody typed is markup.
"""

import json
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

import msgspec
import typst

TEMPLATE = Path(__file__).with_name("report.typ")
BLOCKS_MAX = 20_000
UNDATED = datetime(1980, 1, 1, tzinfo=UTC)


class Heading(msgspec.Struct, frozen=True, tag="heading"):
    """A heading; level 1 begins a part of the paper, 2 a part of that."""

    words: str
    level: int = 1


class Text(msgspec.Struct, frozen=True, tag="text"):
    """A paragraph; `loud` is a sentence that must not be missed, `small` a note."""

    words: str
    look: str = ""  # loud, small


class Items(msgspec.Struct, frozen=True, tag="items"):
    """A list with dots."""

    lines: tuple[str, ...]


class Facts(msgspec.Struct, frozen=True, tag="facts"):
    """Names with what is true of them, a line each."""

    rows: tuple[tuple[str, str], ...]


class Tiles(msgspec.Struct, frozen=True, tag="tiles"):
    """The few figures that count most, large: figure, words below it."""

    rows: tuple[tuple[str, str], ...]


class Table(msgspec.Struct, frozen=True, tag="table"):
    """A table.  `wide` has a share of the width for each column, `right` the columns of numbers.

    `loud` are cells (row, column) in bold, `tall` leaves room to write in.  The head comes back on
    each page.
    """

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    wide: tuple[float, ...] = ()
    right: tuple[int, ...] = ()
    loud: tuple[tuple[int, int], ...] = ()
    tall: bool = False


class Picture(msgspec.Struct, frozen=True, tag="picture"):
    """A drawing (SVG), with the words for who can't see it.  `high` fills the rest of a page."""

    svg: str
    alt: str
    high: bool = False


class Break(msgspec.Struct, frozen=True, tag="break"):
    """What follows begins on a new page."""


Block = Heading | Text | Items | Facts | Tiles | Table | Picture | Break


class Paper(msgspec.Struct, frozen=True, kw_only=True):
    """A whole paper.  `page` is the line at the foot with {n} and {of}."""

    title: str
    under: str
    lang: str
    foot: str
    page: str
    blocks: tuple[Block, ...]
    made_at: str = ""  # ISO 8601


def printed(paper: Paper) -> bytes:
    """The paper as PDF."""
    out = typst.compile(
        TEMPLATE.read_bytes(),
        sys_inputs=inputs(paper),
        format="pdf",
        timestamp=int(moment(paper.made_at).timestamp()),
        pdf_standards="ua-1",
    )
    assert isinstance(out, bytes)
    return out


def pictured(paper: Paper, dots_per_inch: float) -> list[bytes]:
    """The pages as PNG."""
    out = typst.compile(
        TEMPLATE.read_bytes(), sys_inputs=inputs(paper), format="png", ppi=dots_per_inch
    )
    return [out] if isinstance(out, bytes) else list(out)


def inputs(paper: Paper) -> dict[str, str]:
    assert len(paper.blocks) <= BLOCKS_MAX, "who makes a paper bounds it"
    return {"paper": json.dumps(msgspec.to_builtins(paper))}


def moment(made_at: str) -> datetime:
    """When the plan was made, else a fixed day: the same plan gives the same bytes."""
    try:
        found = datetime.fromisoformat(made_at)
    except ValueError:
        return UNDATED
    return found.astimezone(UTC) if found.tzinfo else found.replace(tzinfo=UTC)


def cut(rows: Sequence[tuple[str, ...]], most: int) -> tuple[tuple[tuple[str, ...], ...], int]:
    """At most so many rows, and how many were left out."""
    return tuple(rows[:most]), max(0, len(rows) - most)
