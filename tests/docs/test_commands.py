# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Every command, option and setting stands in docs/commands.md, and nothing that isn't there."""

import re
import subprocess

import click
import msgspec
import pytest

from baken.cli.main import baken
from baken.domain.catalogue import PROCESSES
from baken.node.area import (
    AreaSpec,
    AuthoritySpec,
    MandateSpec,
    OrganisationSpec,
    PersonSpec,
    PlaceSpec,
)
from baken.node.config import Peer, Settings
from baken.node.kit import COLUMNS

from .pages import ROOT, code, page, sections, tables

PARTS = sections(page("docs/commands.md"))
COMMANDS = sections(PARTS["baken"], 3)


def first_column(text: str) -> list[str]:
    return [code(row[0])[0] for row in tables(text) if code(row[0])]


def fields(*structs: type[msgspec.Struct]) -> list[str]:
    return [field.name for struct in structs for field in msgspec.structs.fields(struct)]


def test_every_command_of_run_has_its_row() -> None:
    told = subprocess.run([ROOT / "run", "help"], capture_output=True, text=True, check=True)
    listed = re.findall(r"^  (\w+) ", told.stdout, re.MULTILINE)
    assert first_column(PARTS["./run"]) == [f"./run {name}" for name in [*listed, "help"]]


def test_every_benchmark_and_its_options_are_told() -> None:
    source = (ROOT / "bench" / "__main__.py").read_text(encoding="utf-8")
    row = next(row[1] for row in tables(PARTS["./run"]) if "./run bench" in row[0])
    for option in re.findall(r'add_argument\("(--\w+)"', source):
        assert f"`{option}" in row
    [benches] = re.findall(r"^BENCHES = \{(.*?)\}", source, re.MULTILINE | re.DOTALL)
    for name in re.findall(r'"(\w+)":', benches):
        assert f"./run bench {name}" in row


def test_every_command_has_its_heading() -> None:
    assert sorted(COMMANDS) == sorted(f"baken {name}" for name in baken.commands)


@pytest.mark.parametrize("name", sorted(baken.commands))
def test_every_option_of_a_command_has_its_row(name: str) -> None:
    parameters = baken.commands[name].params
    options = [max(p.opts, key=len) for p in parameters if isinstance(p, click.Option)]
    rows = [option.partition(" ")[0] for option in first_column(COMMANDS[f"baken {name}"])]
    assert sorted(rows) == sorted(options)
    words = [p.human_readable_name for p in parameters if isinstance(p, click.Argument)]
    assert f"`{' '.join(['baken', name, *words])}`" in COMMANDS[f"baken {name}"] or not words


def test_export_names_every_process() -> None:
    assert [p.name for p in PROCESSES if f"`{p.name}`" not in COMMANDS["baken export"]] == []


def test_every_setting_has_its_row_and_its_default() -> None:
    assert first_column(PARTS["node.toml"]) == fields(Settings, Peer)
    told = {
        code(row[0])[0]: row[1].strip("`") for row in tables(PARTS["node.toml"]) if len(row) > 2
    }
    for field in msgspec.structs.fields(Settings):
        if field.name not in ("number", "peers", "folder"):
            assert told[field.name] == msgspec.json.encode(field.default).decode()


def test_every_key_of_an_area_file_has_its_row() -> None:
    told = first_column(PARTS["Area file"])
    assert sorted(told) == sorted(
        fields(AreaSpec, AuthoritySpec, OrganisationSpec, MandateSpec, PlaceSpec, PersonSpec)
    )


def test_every_column_of_a_kit_has_its_row() -> None:
    assert first_column(PARTS["Kit table"]) == list(COLUMNS)


def test_every_subcommand_of_the_region_is_told() -> None:
    region = baken.commands["region"]
    assert isinstance(region, click.Group)
    text = COMMANDS["baken region"]
    for name, command in region.commands.items():
        words = [p.human_readable_name for p in command.params if isinstance(p, click.Argument)]
        assert f"`baken region {name} {words[0]}" in text
        options = [max(p.opts, key=len) for p in command.params if isinstance(p, click.Option)]
        lost = [option for option in options if option not in text and option not in LOCKED]
        assert lost == [], name


LOCKED = {"--passphrase-file", "--passphrase-stdin"}  # as with every locked folder
