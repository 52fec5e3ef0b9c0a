# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Unlocking: how every command gets into a locked folder, and how a new passphrase is chosen.

A passphrase comes from a file, from standard input, or from somebody at a terminal;
never on a command line or in the environment, where other programs can read it.
Instead of a passphrase the two parts will do, each on a line.
"""

import functools
import secrets
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

from ..node import lock
from ..node.config import BadFolder, Locked
from ..node.lock import FolderKey, Lock, Shut
from ..node.locking import load_lock
from ..node.runner import Runner, open_runner

LINE_LETTERS_MAX = 1000
TRIES = 3
SECRET = click.Path(path_type=Path, exists=True, dir_okay=False)

WHY = {
    "passphrase.wrong": "this is not the passphrase of this folder",
    "passphrase.short": f"take at least {lock.PASSPHRASE_LETTERS_MIN} letters: five or six words",
    "passphrase.long": f"a passphrase has at most {lock.PASSPHRASE_LETTERS_MAX} letters",
    "part.length": "part {part}: a part has seven groups of five letters and digits",
    "part.group": "part {part}: group {group} is mistyped",
    "part.same": "this is the same part twice; the other one is needed",
    "part.mixed": "these two parts don't belong together",
    "part.old": "these parts are not this folder's, or newer ones were made since",
    "part.none": "no parts were made for this folder",
    "part.wrong": "these parts don't open this folder",
    "memory": "there is too little memory to unlock; close something else",
    "sealed": "a file of this folder is damaged",
    "keyholders.many": f"a folder has at most {lock.KEYHOLDERS_MAX} keyholders; remove one first",
    "keyholders.name": f"the name of a keyholder has 1 to {lock.NAME_LETTERS_MAX} letters",
    "keyholders.unknown": "there is no keyholder of this name",
    "keyholders.last": "this is the only way in: add another keyholder, or parts, first",
}

F = TypeVar("F", bound=Callable[..., Any])


def why(shut: Shut) -> str:
    """Why it doesn't open, as a sentence."""
    return WHY[shut.code].format(part=shut.part, group=shut.group)


class Unlocking:
    """Where the passphrase comes from, for one command."""

    def __init__(self, file: Path | None = None, stdin: bool = False) -> None:
        if file is not None and stdin:
            raise click.UsageError("--passphrase-file or --passphrase-stdin, not both")
        self._file = file
        self._stdin = stdin
        self._keys: dict[Path, FolderKey] = {}

    @property
    def given(self) -> bool:
        """Does a passphrase come without asking anybody?"""
        return self._file is not None or self._stdin

    def lines(self) -> list[str]:
        """The passphrase, or the two parts, that were given."""
        if self._file is not None:
            with self._file.open(encoding="utf-8", errors="replace") as file:
                first, second = file.readline(LINE_LETTERS_MAX), file.readline(LINE_LETTERS_MAX)
        else:
            first = sys.stdin.readline(LINE_LETTERS_MAX)
            second = sys.stdin.readline(LINE_LETTERS_MAX) if lock.looks_like_part(first) else ""
        return [line.strip() for line in (first, second) if line.strip()]

    def key(self, folder: Path) -> FolderKey | None:
        """The key of a folder; None where it is open.  Asked once a folder.

        Raises `Locked` where nobody can be asked, and `BadFolder`.
        """
        found = load_lock(folder)
        if found is None:
            return None
        if folder not in self._keys:
            self._keys[folder] = self._found(folder, found)
        return self._keys[folder]

    def _found(self, folder: Path, found: Lock) -> FolderKey:
        try:
            if self.given:
                return open_by(found, self.lines())
            if sys.stdin.isatty():
                return _asked(folder, found)
        except Shut as shut:
            raise BadFolder(f"{folder}: {why(shut)}") from shut
        raise Locked(f"{folder} is locked: use --passphrase-file or --passphrase-stdin")

    def runner(self, folder: Path) -> Runner:
        """The runner of a folder, unlocked if need be."""
        return open_runner(folder, self.key(folder))


def say_open(folder: Path) -> None:
    click.echo(
        f"baken: {folder} is NOT encrypted: who takes this computer can read all of it. "
        f"Stop the node and run: baken lock {folder}",
        err=True,
    )


def open_by(found: Lock, lines: list[str]) -> FolderKey:
    """The folder key by a passphrase, or by two parts on a line each.  Raises `Shut`."""
    if len(lines) > 1 and lock.looks_like_part(lines[0]):
        return lock.open_by_parts(found, *lines[:2])
    return lock.open_by_passphrase(found, lines[0] if lines else "")


def _asked(folder: Path, found: Lock) -> FolderKey:
    """Ask at the terminal.  Raises `Locked` for no answer, and `Shut` at the last wrong one."""
    for left in range(TRIES, 0, -1):
        lines = [_ask("Passphrase, or one of the two parts (empty: leave it locked)")]
        if not lines[0]:
            raise Locked(f"{folder} is locked")
        if lock.looks_like_part(lines[0]):
            lines.append(_ask("The other part"))
        try:
            return open_by(found, lines)
        except Shut as shut:
            if left == 1:
                raise
            click.echo(f"{why(shut)}.", err=True)
    raise AssertionError("the last try returns or raises")


def _ask(what: str) -> str:
    answer: str = click.prompt(what, hide_input=True, default="", show_default=False, err=True)
    return answer.strip()


def unlocking(command: F) -> F:
    """The two options of every command that opens a node's folder; hands it `unlock`."""

    @click.option(
        "--passphrase-file", type=SECRET, help="A file with the passphrase, or the two parts."
    )
    @click.option(
        "--passphrase-stdin", is_flag=True, help="The passphrase is the first line of the input."
    )
    @functools.wraps(command)
    def unlocks(
        *args: Any, passphrase_file: Path | None, passphrase_stdin: bool, **kwargs: Any
    ) -> Any:
        return command(*args, unlock=Unlocking(passphrase_file, passphrase_stdin), **kwargs)

    return unlocks  # type: ignore[return-value]


def new_passphrase(file: Path | None) -> str:
    """A passphrase for a keyholder: from a file, asked twice, or made and shown once."""
    if file is not None:
        lines = Unlocking(file).lines()
        return _good(lines[0] if lines else "")
    if sys.stdin.isatty():
        chosen = _ask("New passphrase (empty: one is made)")
        if chosen:
            if _ask("Once more") != chosen:
                raise click.ClickException("the two were not the same; nothing was changed")
            return _good(chosen)
    made = made_passphrase()
    click.echo(f"The passphrase is shown once; write it down: {made}")
    return made


def made_passphrase() -> str:
    return lock.passphrase_of(secrets.token_bytes(lock.WORDS_IN_PASSPHRASE))


def _good(chosen: str) -> str:
    try:
        return lock.good_passphrase(chosen)
    except Shut as shut:
        raise click.ClickException(why(shut)) from shut


def new_lock(passphrase: str) -> tuple[Lock, bytes]:
    """A lock without a folder key yet, and its stretched passphrase: for one folder or many."""
    made = Lock(secrets.token_bytes(lock.SALT_BYTES))
    return made, lock.stretch(made, passphrase)


def closed(made: Lock, who: str, stretched: bytes) -> tuple[Lock, FolderKey]:
    """The lock and the new key of one folder, for `save_keys`."""
    key = FolderKey(secrets.token_bytes(lock.KEY_BYTES))
    nonce = secrets.token_bytes(lock.NONCE_BYTES)
    return lock.with_keyholder(made, who, stretched, key, nonce), key
