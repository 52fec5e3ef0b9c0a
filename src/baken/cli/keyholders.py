# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""`baken lock`, `baken passphrase` and `baken unlock-parts`: who gets into a node's folder."""

import secrets
from pathlib import Path

import click

from ..kernel.errors import StoreFull
from ..node import backup, clock, lock, sheets
from ..node.config import BadFolder, save_lock, write_private
from ..node.lock import FolderKey, Lock, Shut
from ..node.locking import load_lock, lock_folder
from ..node.runner import open_runner
from ..store.sqlite import InUse
from ..web.keysheet import key_sheet
from .unlock import SECRET, Unlocking, closed, new_lock, new_passphrase, unlocking, why
from .upkeep import FOLDER

KEYHOLDER = click.option(
    "--keyholder", "who", default="beheerder", show_default=True, help="The role, not a person."
)
NEW = click.option(
    "--new-file", type=SECRET, help="A file with the new passphrase; without it one is asked for, "
    "or made and shown.",
)  # fmt: skip


@click.command("lock")
@FOLDER
@KEYHOLDER
@NEW
def lock_it(folder: Path, who: str, new_file: Path | None) -> None:
    """Encrypt the open FOLDER: its secrets and its database.  Stop the node first.

    When it is cut off, the folder is as it was, or all of it is encrypted.
    """
    if load_lock(folder) is not None:
        raise BadFolder(f"{folder} is locked already")
    try:
        made, key = closed(*_chosen(who, new_file))
        nonces = [secrets.token_bytes(lock.NONCE_BYTES) for _ in range(2)]
        lock_folder(folder, made, key, nonces)
    except Shut as shut:
        raise click.ClickException(why(shut)) from shut
    except (InUse, StoreFull, OSError) as error:
        raise BadFolder(f"{folder} was not locked: {error}") from error
    click.echo(f"{folder} is encrypted now")
    click.echo("An SSD may keep old blocks: this does not undo what was stored in clear before.")
    for copy in backup.listed(folder):
        click.echo(f"NOT encrypted: the backup {copy.path}. Make a new one and destroy this one.")


def _chosen(who: str, new_file: Path | None) -> tuple[Lock, str, bytes]:
    made, stretched = new_lock(new_passphrase(new_file))
    return made, who, stretched


@click.command()
@FOLDER
@KEYHOLDER
@NEW
@click.option("--remove", is_flag=True, help="Take this keyholder's passphrase out.")
@unlocking
def passphrase(
    folder: Path, who: str, new_file: Path | None, remove: bool, unlock: Unlocking
) -> None:
    """Give a keyholder of FOLDER a passphrase, another one, or none any more."""
    found, key = _opened(folder, unlock)
    try:
        if remove:
            found = lock.without_keyholder(found, who)
        else:
            stretched = lock.stretch(found, new_passphrase(new_file))
            nonce = secrets.token_bytes(lock.NONCE_BYTES)
            found = lock.with_keyholder(found, who, stretched, key, nonce)
    except Shut as shut:
        raise click.ClickException(why(shut)) from shut
    save_lock(folder, found)
    names = ", ".join(holder.who for holder in found.keyholders) or "nobody"
    click.echo(f"keyholders: {names}; parts: {'yes' if found.split else 'no'}")


@click.command("unlock-parts")
@FOLDER
@click.option(
    "--sheets", "where", type=click.Path(path_type=Path, exists=True, file_okay=False),
    help="Write two PDFs to print here, instead of showing the parts.",
)  # fmt: skip
@unlocking
def unlock_parts(folder: Path, where: Path | None, unlock: Unlocking) -> None:
    """Make two new parts that unlock FOLDER together; those of before then do nothing.

    The point coordinator keeps one, the coordination point the other.
    """
    found, key = _opened(folder, unlock)
    made, parts = lock.with_parts(found, key, secrets.token_bytes(lock.SPLIT_BYTES))
    written: list[Path] = []
    if where is not None:
        written = _print(folder, where, parts, key)
    save_lock(folder, made)
    for part, path in enumerate(written, 1):
        click.echo(f"part {part}: {path}. Print it, then delete it.")
    if not written:
        for part, text in enumerate(parts, 1):
            click.echo(f"part {part}: {text}")
        click.echo("Part 1 is for the point coordinator, part 2 for the coordination point.")


def _print(folder: Path, where: Path, parts: tuple[str, str], key: FolderKey) -> list[Path]:
    node, now_s = open_runner(folder, key).node, clock.wall_s()
    charter, card, place = node.charter, node.card, node.place
    node.store.close()
    written = []
    for part, text in enumerate(parts, 1):
        sheet = key_sheet(card.code, place.name, charter.exercise, part, text, now_s)
        path = where / f"{card.code}-deel-{part}.pdf"
        try:
            write_private(path, sheets.printed(sheet, now_s))
        except OSError as error:
            raise click.ClickException(f"{path}: {error.strerror}") from error
        written.append(path)
    return written


def _opened(folder: Path, unlock: Unlocking) -> tuple[Lock, FolderKey]:
    found = load_lock(folder)
    if found is None:
        raise BadFolder(f"{folder} is not locked. Lock it with: baken lock {folder}")
    key = unlock.key(folder)
    assert key is not None
    return found, key
