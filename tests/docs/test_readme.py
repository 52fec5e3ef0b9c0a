# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The commands in README.md exist, and those that end by themselves do what they say.

A block that begins with ```sh holds commands of `./run`, one a line.  Run here are
the commands of `baken` but `run`, and `demo --headless`: in the order of the page,
in an empty folder that stands in for /tmp, for two virtual hours at most.  `./run`
itself would first set up; what it then starts is started here directly.
"""

import re
import shlex
import subprocess
import sys
from pathlib import Path

import click
import msgspec
import pytest

from baken.cli.main import baken

from .pages import ROOT, all_pages

BLOCK = re.compile(r"^```sh[^\n]*\n(.*?)^```", re.DOTALL | re.MULTILINE)
PAGES = all_pages()
HOURS = "2"
WITHIN_S = 60


def commands(name: str) -> list[list[str]]:
    """The commands of a page, as words without `./run`; what follows a # is a remark."""
    lines = [line for block in BLOCK.findall(PAGES.get(name, "")) for line in block.splitlines()]
    found = [shlex.split(line, comments=True) for line in lines]
    return [words[1:] for words in found if words and words[0] == "./run"]


def of_baken(words: list[str]) -> list[str] | None:
    """The words for the installed command, if that is what `./run` starts."""
    if words[:1] == ["baken"]:
        return words[1:]
    return words if words[:1] == ["demo"] else None


def ends(words: list[str]) -> bool:
    return words[:1] != ["run"] and (words[:1] != ["demo"] or "--headless" in words)


def known_to_run() -> set[str]:
    told = subprocess.run([ROOT / "run", "help"], capture_output=True, text=True, check=True)
    return {*re.findall(r"^  (\w+) ", told.stdout, re.MULTILINE), "help"}


def test_the_readme_says_how_to_begin() -> None:
    assert "README.md" in PAGES, "README.md is not there: a newcomer begins with it"
    first = commands("README.md")[:2]
    assert first == [["demo"], ["test"]], "two commands: the first shows it, the second tests it"


@pytest.mark.parametrize("name", PAGES)
def test_every_command_on_a_page_exists_with_its_options(name: str) -> None:
    for words in commands(name):
        assert words, f"{name}: ./run without a command"
        assert words[0] in known_to_run(), words
        asked = of_baken(words)
        if asked and not asked[0].startswith("-"):
            assert asked[0] in baken.commands, words
            command = baken.commands[asked[0]]
            with click.Context(command) as context:
                command.make_parser(context).parse_args(asked[1:])


def test_the_commands_of_the_readme_do_what_they_say(tmp_path: Path) -> None:
    asked = [words for words in map(of_baken, commands("README.md")) if words and ends(words)]
    assert asked, "nothing in README.md that a test can run"
    for words in asked:
        here = [re.sub(r"^/tmp(?=/)", str(tmp_path), word) for word in words]
        if "--hours" in here:
            here[here.index("--hours") + 1] = HOURS
        done = subprocess.run(
            [sys.executable, "-m", "baken", *here],
            cwd=tmp_path, capture_output=True, text=True, timeout=WITHIN_S, check=False,
        )  # fmt: skip
        assert done.returncode == 0, f"{' '.join(words)}\n{done.stderr}"
        assert done.stdout, words
        if "--json" in words:
            told = msgspec.json.decode(done.stdout)
            assert words[0] != "demo" or (told["lost"] == 0 and told["digests_equal"])
