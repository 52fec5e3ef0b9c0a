# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the planning commands have in common: languages, progress, a cancel, and how they fail."""

import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType
from typing import NoReturn

import click
import msgspec
from rich.console import Console

from ..planning.badfile import BadFile
from ..planning.problem import Impossible, Progress
from ..web import i18n

TELL_EVERY_S = 0.5
CLASHES, WRONG = 1, 2  # exit codes
CONSOLE = "en"  # what the command line speaks

Say = Callable[..., str]


def saying(language: str) -> Say:
    """Sentences in one language, their blanks filled."""
    gettext = i18n.translations(language).gettext

    def say(text: str, **values: object) -> str:
        said = gettext(text) if text else ""
        return said.format(**values) if values else said

    return say


ENGLISH = saying(CONSOLE)


class Wrong(click.ClickException):
    """A file or a wish is wrong."""

    exit_code = WRONG


def fail(error: Exception, progress_json: bool = False) -> NoReturn:
    """End with what is wrong, exit code 2; for a program also in the languages of the screens."""
    if progress_json:
        told = {language: _said(error, saying(language)) for language in i18n.LANGUAGES}
        click.echo(msgspec.json.encode({"error": told}))
    raise Wrong(_said(error, ENGLISH))


def _said(error: Exception, say: Say) -> str:
    match error:
        case BadFile():
            return error.said(say)
        case Impossible():
            return say(error.text, **error.values)
    return str(error)


@contextmanager
def cancelling() -> Iterator[Callable[[], bool]]:
    """Tells whether somebody asked to stop, by Ctrl-C or SIGTERM; a second time ends at once."""
    asked = False

    def ask(number: int, frame: FrameType | None) -> None:
        nonlocal asked
        if asked:
            raise KeyboardInterrupt
        asked = True

    before = {number: signal.signal(number, ask) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield lambda: asked
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


class Teller:
    """Tells how far it is: on standard error for people, or as JSON lines for a program."""

    def __init__(self, stopped: Callable[[], bool], as_json: bool) -> None:
        self.stopped = stopped
        self.as_json = as_json
        self.told = -TELL_EVERY_S
        self.console = Console(stderr=True)

    def __call__(self, progress: Progress) -> bool:
        if progress.seconds - self.told >= TELL_EVERY_S or progress.seconds < self.told:
            self.told = progress.seconds
            if self.as_json:
                click.echo(msgspec.json.encode(progress))
            elif self.console.is_terminal:
                self.console.print(f"\r{_line(progress)}\x1b[K", end="", highlight=False)
        return not self.stopped()

    def end(self) -> None:
        if not self.as_json and self.console.is_terminal:
            self.console.print()


def _line(progress: Progress) -> str:
    parts = [f"{progress.seconds:6.1f} s  {progress.phase.replace('_', ' ')}"]
    if progress.of:
        parts.append(f"{progress.done} of {progress.of}")
    if progress.best is not None:
        parts.append(f"best {progress.best:,.6g}")
    if progress.bound is not None:
        parts.append(f"bound {progress.bound:,.6g}")
    if progress.gap is not None:
        parts.append(f"gap {progress.gap:.2%}")
    return "  ".join(parts)
