# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""`baken sweep`, `backup`, `restore`, `inspect` and `archive`: whose data is kept, and how long.

All but `backup` may do an act, so the node must be stopped first: two that write under
one name would give a number twice.
"""

from pathlib import Path

import click
import msgspec

from ..domain.access import How, What, notes
from ..domain.charter import Actor, Role
from ..node import archive as archives
from ..node import backup as backups
from ..node import clock, dossier
from ..node.config import DATABASE, BadFolder, load_settings, write_private
from ..node.node import Node
from ..node.retention import Sweeper
from ..store.sqlite import InUse, SqliteStore
from ..web.app import environments
from ..web.i18n import SOURCE, day
from ..web.privacy import html_of
from .unlock import Unlocking, unlocking
from .upkeep import FOLDER

DOSSIER_JSON, DOSSIER_HTML = "inzage.json", "inzage.html"
LETTERS_MAX = 60


def _alone(folder: Path, unlock: Unlocking) -> tuple[Node, Path | None]:
    """The node of a folder that nobody runs, and where its stick is.  Raises `BadFolder`."""
    key = unlock.key(folder)
    try:
        SqliteStore(folder / DATABASE, key.database if key is not None else None).settle()
    except (InUse, ValueError) as error:
        raise BadFolder(str(error)) from error
    return unlock.runner(folder).node, load_settings(folder).stick


def _note(node: Node, records: tuple[int, ...], what: What, purpose: str) -> None:
    """What is given out of the computer is noted as such."""
    actor = Actor(0, Role(node.place.kind << 4))
    for act in notes(records, what, How.EXPORT, purpose):
        node.submit(act, actor, clock.wall_s())


@click.command()
@FOLDER
@unlocking
def sweep(folder: Path, unlock: Unlocking) -> None:
    """Erase now what is due or was ordered, and build the file and its backups anew."""
    node, stick = _alone(folder, unlock)
    node.tick(clock.wall_s())
    erased = Sweeper(node, folder, stick).sweep(clock.wall_s())
    node.store.close()
    click.echo(f"{erased} acts erased")
    _say_stale(folder)


def _say_stale(folder: Path) -> None:
    for one in backups.listed(folder):
        if one.stale_s:
            click.echo(f"not reached: {one.path} still holds what was erased")


@click.command()
@FOLDER
@click.argument("dest", required=False, type=click.Path(path_type=Path, file_okay=False))
@click.option(
    "--forget", type=click.Path(path_type=Path), help="This copy was destroyed: strike it off."
)
@unlocking
def backup(folder: Path, dest: Path | None, forget: Path | None, unlock: Unlocking) -> None:
    """Copy the database into the folder DEST, also while the node runs; without it, list copies."""
    if forget is not None and not backups.forget(folder, forget):
        raise click.ClickException(f"{forget} is not on the list")
    if dest is not None:
        key = unlock.key(folder)
        store = SqliteStore(folder / DATABASE, key.database if key is not None else None)
        code = _code(folder)
        click.echo(f"written: {backups.make(store, folder, dest, code, clock.wall_s())}")
        store.close()
    for one in backups.listed(folder):
        state = "within reach" if one.reachable else "elsewhere"
        click.echo(f"{day(one.made_s)}  {state:<12}  {one.path}")
    _say_stale(folder)


def _code(folder: Path) -> str:
    return f"{load_settings(folder).number:03}"


@click.command()
@FOLDER
@click.argument("source", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@click.confirmation_option(prompt="This replaces the node's database. Go on?")
@unlocking
def restore(folder: Path, source: Path, unlock: Unlocking) -> None:
    """Put the copy SOURCE in the place of the database of a stopped node."""
    key = unlock.key(folder)
    backups.restore(folder, source, key.database if key is not None else None, clock.wall_s())
    click.echo("restored; what came after the copy comes back from the other nodes")


@click.command()
@FOLDER
@click.option("--words", required=True, help="A name, or a telephone number.")
@click.option("--record", "records", multiple=True, help="A record found earlier, by its number.")
@click.option("--dest", type=click.Path(path_type=Path, file_okay=False), help="A new folder.")
@unlocking
def inspect(
    folder: Path, words: str, records: tuple[str, ...], dest: Path | None, unlock: Unlocking
) -> None:
    """Find what is kept of one person; with --record and --dest, write it out for that person."""
    node, _ = _alone(folder, unlock)
    try:
        if records and dest is not None:
            _give(node, words, tuple(_number(text) for text in records), dest)
        else:
            _find(node, words)
    finally:
        node.store.close()


def _number(text: str) -> int:
    try:
        return int(text, 16)
    except ValueError as error:
        raise click.UsageError(f"{text!r} is no number of a record") from error


def _find(node: Node, words: str) -> None:
    found = [match for match in dossier.search(node, words) if match is not None]
    _note(node, tuple(match.record for match in found), What.MEDICAL, "inspect: search")
    for match in found:
        told = " / ".join(match.words)[:LETTERS_MAX]
        click.echo(f"{match.record:x}  {match.key:<10}  {day(match.at_s)}  {told}")
    if len(found) >= dossier.FOUND_MAX:
        click.echo("there are more: look with more words")
    click.echo(f"{len(found)} records; choose those about this person with --record and --dest")


def _give(node: Node, words: str, records: tuple[int, ...], dest: Path) -> None:
    made = dossier.dossier(node, records, words, clock.wall_s())
    if not made.files:
        raise click.ClickException("none of these records is here")
    _note(node, tuple(file.record for file in made.files), What.MEDICAL, "inspect: given")
    try:
        dest.mkdir(mode=0o700, exist_ok=False)
        write_private(dest / DOSSIER_JSON, msgspec.json.format(msgspec.json.encode(made)))
        text = html_of(made, environments()[SOURCE], SOURCE)
        write_private(dest / DOSSIER_HTML, text.encode())
    except OSError as error:
        raise BadFolder(f"{dest}: {error}") from error
    click.echo(f"{len(made.files)} records in {dest}; read them before you give them away")


@click.command()
@click.argument("folder", type=click.Path(path_type=Path, exists=True, file_okay=False))
@click.argument("dest", required=False, type=click.Path(path_type=Path, file_okay=False))
@click.option("--check", is_flag=True, help="FOLDER is an archive: check its chain and signatures.")
@unlocking
def archive(folder: Path, dest: Path | None, check: bool, unlock: Unlocking) -> None:
    """Write all that was closed or decided, without personal fields, into the new folder DEST."""
    if check:
        proven = archives.check(folder)
        click.echo(f"{proven.entries} entries, each log whole and signed")
        click.echo(f"made by {proven.by}, whose key is {proven.key}: compare it with the region's")
        return
    if dest is None:
        raise click.UsageError("say where: DEST")
    node, _ = _alone(folder, unlock)
    try:
        _note(node, (), What.PERSONAL, "archive, without personal fields")
        made = archives.write(node, dest, clock.wall_s())
    finally:
        node.store.close()
    for name, file in made.files.items():
        click.echo(f"{name}: {file.lines} lines, sha256 {file.sha256}")
