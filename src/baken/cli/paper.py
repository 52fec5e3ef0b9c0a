# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""`baken paper print` and `read`: acts as codes on paper, and back from photos or a scanner."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import click

from ..domain.reports import Report
from ..kernel.errors import RemoteError
from ..node import bags, clock, sheets
from ..node.node import Node
from ..node.sheets import Album, Seen
from ..web.paper import Office, in_dutch, receivers, serial_of, sheet_of
from .courier import NODE, SENTENCES, other, outcome
from .unlock import Unlocking, unlocking

Read = TypeVar("Read", str, bytes)

REFUSED = {
    **SENTENCES,
    "paper.no_picture": "no picture that can be read: take JPEG or PNG",
    "paper.too_large": "the picture is too large",
    "paper.too_long": "too much text for one time",
    "paper.bad_part": "a code is damaged",
    "paper.bad_set": "a code does not belong to the others: read them all again",
}


@click.group()
def paper() -> None:
    """Codes on paper.  Stop the node first, or use its page /papier."""


@paper.command("print")
@NODE
@click.option("--report", "short", help="Only this report: OND-0001.")
@click.option("--to", "code", help="The call sign of the node that it is for; without it our own "
              "back office.")  # fmt: skip
@click.option("--alone", is_flag=True, help="The report without what came before it.")
@click.option("--words", is_flag=True, help="With its words on the sheet, also on people.")
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@unlocking
def print_sheet(
    folder: Path,
    short: str | None,
    code: str | None,
    alone: bool,
    words: bool,
    file: Path,
    unlock: Unlocking,
) -> None:
    """Write a sheet to print as PDF in FILE: a report, or all that a node lacks.

    The sheet is in Dutch.
    """
    if short is None and code is None:
        raise click.UsageError("say --report, or --to, or both")
    node, now_s = unlock.runner(folder).node, clock.wall_s()
    try:
        report = _report(node, short) if short is not None else None
        to = other(node, code) if code is not None else None
        if report is not None:
            able = receivers(node, report)
            to = to or able[0]
            if to not in able:
                raise click.BadParameter(f"{to.code} may not have this report")
        assert to is not None
        number = bags.next_number(node)
        if report is not None:
            written = sheets.of_record(node, to.number, report.id, number, now_s, alone=alone)
        else:
            written = sheets.of_all(node, to.number, number, now_s)
        sheet = sheet_of(Office(node, "nl", now_s, in_dutch), written, report, names=words)
        file.write_bytes(sheets.printed(sheet, now_s))
        sheets.hand_over(node, written, now_s)
    except OSError as error:
        raise click.ClickException(f"{file}: {error.strerror}") from error
    finally:
        node.store.close()
    count = len(written.codes)
    codes = "1 code" if count == 1 else f"{count} codes, of which {sheets.needed(written)} suffice"
    click.echo(f"{file}: {serial_of(node, written)}, {codes}; check words {written.check}")
    if written.gap:
        click.echo("it helps only after earlier sheets or a bag")
    if written.left:
        click.echo(f"{written.left} acts did not fit on paper: take a stick")


def _report(node: Node, short: str) -> Report:
    found = node.by_key("reports", short[:40].upper())
    if not isinstance(found, Report):
        raise click.BadParameter(f"no report {short!r} here")
    return found


@paper.command("read")
@NODE
@click.argument("image", nargs=-1, type=click.Path(path_type=Path, exists=True, dir_okay=False))
@unlocking
def read_sheet(folder: Path, image: tuple[Path, ...], unlock: Unlocking) -> None:
    """Take in photos of sheets; without an IMAGE what a scanner types, a line each, to the end.

    Exit code 1 if nothing whole came of it, or something was not good.
    """
    node, now_s = unlock.runner(folder).node, clock.wall_s()
    album, good = Album(), True
    half: tuple[sheets.Part, ...] = ()
    whole = 0
    try:
        for name, seen in _seen(image):
            if isinstance(seen, str):
                click.echo(f"{name}: {seen}")
                good = False
                continue
            read = sheets.read(node, album, seen, now_s)
            half = read.half
            for bag in read.bags:
                whole += 1
                good = good and not (bag.fault or bag.bad)
                click.echo(f"{name}: {outcome(node, bag)}")
            for code in read.refused:
                click.echo(f"{name}: {REFUSED.get(code, code)}")
            if read.strange or not read.codes:
                click.echo(f"{name}: {read.codes} codes read, {read.strange} not ours")
    finally:
        node.store.close()
    for part in half:
        click.echo(f"{part.have} of {part.need} read: the rest lacks")
    if not whole or not good:
        raise SystemExit(1)


def _seen(images: tuple[Path, ...]) -> Iterator[tuple[str, Seen | str]]:
    """What each picture holds, or what was typed; or a sentence why not."""
    if not images:
        typed = sys.stdin.read(sheets.TEXT_LETTERS_MAX + 1)
        yield "typed", _tried(sheets.typed, typed)
    for path in images:
        with path.open("rb") as file:
            data = file.read(sheets.PICTURE_BYTES_MAX + 1)
        yield str(path), _tried(sheets.photographed, data)


def _tried(read: Callable[[Read], Seen], what: Read) -> Seen | str:
    try:
        return read(what)
    except RemoteError as error:
        return REFUSED.get(error.code, error.code)
