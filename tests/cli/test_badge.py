# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""`baken badge`: a key that its passphrase opens, and cards that a point reads."""

from pathlib import Path

import msgspec
import pytest
from click.testing import CliRunner, Result

from baken.bearers import cards, paper
from baken.bearers.cards import Card
from baken.cli.main import baken
from baken.domain import badges
from baken.domain.badges import Badge
from baken.domain.charter import Organisation, Role
from baken.node import keyfile
from baken.node.lock import Shut

PASSPHRASE = "molen kaas vuur paard water"
PEOPLE = "number;name;roles\n1;Coördinator 1;nsp_coordinator nsp_desk\n2;Balie 1;nsp_desk\n"


def run(folder: Path, *words: str) -> Result:
    return CliRunner().invoke(
        baken, ["badge", *words, "--passphrase-file", str(folder / "passphrase")]
    )


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a passphrase, the organisation's key and a table of its people."""
    (tmp_path / "passphrase").write_text(PASSPHRASE + "\n", encoding="utf-8")
    (tmp_path / "people.csv").write_text(PEOPLE, encoding="utf-8")
    made = run(tmp_path, "key", "Rode Kruis", str(tmp_path / "rk.key"))
    assert made.exit_code == 0, made.output
    return tmp_path


def make(folder: Path, *words: str) -> Result:
    given = ["--key", str(folder / "rk.key"), "--until", "2030-12-31", *words]
    return run(folder, "make", *given, str(folder / "people.csv"), str(folder / "badges.pdf"))


def test_a_key_is_opened_by_its_passphrase_only_and_says_its_public_half(folder: Path) -> None:
    data = (folder / "rk.key").read_bytes()
    key = keyfile.read(data, "badge")
    assert (folder / "rk.key").stat().st_mode & 0o077 == 0
    seed = keyfile.seed(key, PASSPHRASE)
    assert seed not in data
    with pytest.raises(Shut):
        keyfile.seed(key, "molen kaas vuur paard wind")
    with pytest.raises(msgspec.DecodeError):
        keyfile.read(data[:-20], "badge")
    again = run(folder, "key", "Rode Kruis", str(folder / "rk.key"))
    assert again.exit_code == 1
    assert "a key is never replaced" in again.output
    assert (folder / "rk.key").read_bytes() == data


def test_badges_are_printed_for_a_table_of_people(folder: Path) -> None:
    made = make(folder)
    assert made.exit_code == 0, made.output
    assert "2 badges of Rode Kruis, good until 2030-12-31" in made.output
    assert (folder / "badges.pdf").read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize(
    ("table", "said"),
    [
        ("", "needs the columns number, name, roles"),
        ("number;name\n1;x\n", "needs the columns"),
        ("number;name;roles\n1;x;tovenaar\n", "line 2: there is no role 'tovenaar'"),
        ("number;name;roles\n1;x;nsp_desk\n1;y;nsp_desk\n", "line 3: the number 1 stands twice"),
        ("number;name;roles\nx;y;nsp_desk\n", "line 2"),
        ("number;name;roles\n1;;nsp_desk\n", "line 2: a name has"),
        ("number;name;roles\n1;x;\n", "line 2: a badge has at least one role"),
    ],
)
def test_a_table_that_is_wrong_is_refused_with_its_line(
    folder: Path, table: str, said: str
) -> None:
    (folder / "people.csv").write_text(table, encoding="utf-8")
    made = make(folder)
    assert made.exit_code == 1
    assert said in made.output
    assert not (folder / "badges.pdf").exists()


def test_a_wrong_passphrase_or_key_makes_no_badge(folder: Path) -> None:
    (folder / "passphrase").write_text("molen kaas vuur paard wind", encoding="utf-8")
    made = make(folder)
    assert made.exit_code == 1
    assert "not its passphrase" in made.output
    (folder / "rk.key").write_text("{}", encoding="utf-8")
    assert "is no key of an organisation" in make(folder).output
    assert not (folder / "badges.pdf").exists()


def test_a_printed_badge_is_read_from_a_picture_and_is_the_organisations(folder: Path) -> None:
    key = keyfile.read((folder / "rk.key").read_bytes(), "badge")
    seed = keyfile.seed(key, PASSPHRASE)
    badge = Badge(
        number=1, name="Balie 1", roles=frozenset({Role.NSP_DESK}), from_day=1, until_day=2
    )
    card = Card(
        organisation=key.holder,
        name=badge.name,
        roles=("balie",),
        number="nummer 1",
        valid="geldig t/m morgen",
        alt="code",
        payload=badges.encode(badge, seed),
    )
    (page,) = cards.pictured([card] * 10, "Badges", "nl", 200)
    (payload,) = paper.photographed(page).payloads
    read = badges.decode(payload)
    assert read.badge == badge
    organisation = Organisation(number=1, org=2, name=key.holder, key=key.public)
    assert badges.signed_by(read, [organisation]) is organisation
