# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The fictional region as `baken region found` makes it, once for all tests of commands."""

import shutil
from functools import cache
from pathlib import Path

import msgspec
import pytest
from click.testing import CliRunner, Result

from baken.cli.main import baken
from baken.node import lock

PHRASES = tuple(f"molen kaas vuur boot zand {number}" for number in ("een", "twee", "drie"))


def call(*words: object, typed: str = "") -> Result:
    return CliRunner().invoke(baken, [str(word) for word in words], input=typed)


def cheap(patch: pytest.MonkeyPatch) -> None:
    """Stretch passphrases for next to nothing: how long that takes is tested elsewhere."""
    whole = lock.stretch

    def stretch(made: lock.Lock, phrase: str) -> bytes:
        return whole(msgspec.structs.replace(made, ops=1, memory_kib=8), phrase)

    patch.setattr(lock, "stretch", stretch)


@cache
def region_in(home: Path) -> tuple[Path, str]:
    """The region in this folder, its nodes left open, and what was said when it was founded."""
    home.mkdir()
    (home / "phrases").write_text("\n".join(PHRASES) + "\n")
    with pytest.MonkeyPatch.context() as patch:
        cheap(patch)
        made = call(
            "region", "found", "waterhoven", home / "area", "--open",
            "--authority-passphrases", home / "phrases",
        )  # fmt: skip
    assert made.exit_code == 0, made.output
    return home / "area", made.output


def copied(base: Path, to: Path) -> Path:
    """A copy of that region, of which one may spoil anything."""
    found, _ = region_in(base / "founded")
    shutil.copytree(found, to)
    return to
