# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Authorities who sign at a command: their key files and passphrases, and asking once more.

A passphrase comes from a file or from somebody at a terminal, never on a command line
or in the environment.
"""

import functools
import sys
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, TypeVar

import click

from ..domain.charter import Charter
from ..node import keyfile
from ..node.config import BadFolder
from ..node.keyfile import KeyFile
from ..node.lock import Shut
from ..web import i18n
from .unlock import LINE_LETTERS_MAX, SECRET, why

AT_ONCE = 2  # each stretching takes 256 MiB
F = TypeVar("F", bound=Callable[..., Any])


def say(text: str, **values: object) -> str:
    """A text of the screens, in English as the commands are."""
    found = i18n.translations("en").gettext(text)
    return found.format(**values) if values else found


class Signers:
    """The keys that were given to one command, and where their passphrases come from."""

    def __init__(self, files: Sequence[Path], passphrases: Path | None, yes: bool) -> None:
        self._files = files
        self._passphrases = passphrases
        self._yes = yes

    def seeds(self, charter: Charter) -> dict[int, bytes]:
        """The seed of each authority whose key was given, by number.  Raises `BadFolder`."""
        keys = [_read(path) for path in self._files]
        owners = [_owner(charter, path, key) for path, key in zip(self._files, keys, strict=True)]
        if len(set(owners)) != len(owners):
            raise BadFolder("a key stands twice; it takes different authorities")
        if not keys:
            raise BadFolder("no authority signs: give their keys with --key")
        typed = self._typed(keys)
        with ThreadPoolExecutor(AT_ONCE) as beside:
            opened = list(beside.map(_seed, self._files, keys, typed))
        return dict(zip(owners, opened, strict=True))

    def _typed(self, keys: Sequence[KeyFile]) -> list[str]:
        if self._passphrases is None:
            return [_asked(key) for key in keys]
        with self._passphrases.open(encoding="utf-8", errors="replace") as file:
            lines = [file.readline(LINE_LETTERS_MAX).strip() for _ in keys]
        if not all(lines):
            raise BadFolder(f"{self._passphrases}: a passphrase a line, in the order of the keys")
        return lines

    def agree(self, lines: Sequence[str]) -> None:
        """Say what is about to be done and ask whether to; ends the command where not."""
        for line in lines:
            click.echo(line)
        if not self._yes:
            click.confirm("Go on?", abort=True, err=True)


def _read(path: Path) -> KeyFile:
    try:
        with path.open("rb") as file:
            return keyfile.read(file.read(keyfile.FILE_BYTES_MAX + 1).strip(), "authority")
    except (ValueError, OSError) as error:
        raise BadFolder(f"{path} is no key of an authority: {error}") from error


def _owner(charter: Charter, path: Path, key: KeyFile) -> int:
    for authority in charter.authorities:
        if authority.key == key.public:
            return authority.number
    raise BadFolder(f"{path}: {key.holder} is no authority of {charter.name}, or not any more")


def _asked(key: KeyFile) -> str:
    if not sys.stdin.isatty():
        raise BadFolder(f"the key of {key.holder} is locked: use --key-passphrases")
    asked: str = click.prompt(f"Passphrase of {key.holder}", hide_input=True, err=True)
    return asked.strip()


def _seed(path: Path, key: KeyFile, passphrase: str) -> bytes:
    try:
        return keyfile.seed(key, passphrase)
    except Shut as shut:
        wrong = shut.code == "passphrase.wrong"
        said = f"this is not the passphrase of {key.holder}" if wrong else why(shut)
        raise BadFolder(f"{path}: {said}") from shut


def signing(command: F) -> F:
    """The options of every command that authorities sign; hands it `signers`."""

    @click.option(
        "--key", "keys", type=SECRET, multiple=True,
        help="The key file of an authority who signs; may be repeated.",
    )  # fmt: skip
    @click.option(
        "--key-passphrases", type=SECRET,
        help="A file with the passphrases of these keys, one a line, in their order.",
    )  # fmt: skip
    @click.option("--yes", is_flag=True, help="Don't ask whether to go on.")
    @functools.wraps(command)
    def signs(
        *args: Any,
        keys: tuple[Path, ...],
        key_passphrases: Path | None,
        yes: bool,
        **kwargs: Any,
    ) -> Any:
        return command(*args, signers=Signers(keys, key_passphrases, yes), **kwargs)

    return signs  # type: ignore[return-value]
