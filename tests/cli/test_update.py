# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""`baken update`, as the administrator of a region uses it: two keys, two people, one stick."""

import json
import stat
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from baken.cli.main import baken
from baken.cli.update import SENTENCES
from baken.node import releases, updates
from tests.node.releases_made import wheels


def call(*words: object) -> Result:
    return CliRunner().invoke(baken, ["update", *map(str, words)])


@pytest.fixture
def keys(tmp_path: Path) -> list[Path]:
    """The keys of Y and Z, and a folder `home` where both are trusted."""
    found, public = [], []
    for name in ("Y", "Z"):
        made = call("key", "--name", name, tmp_path / f"{name}.key")
        assert made.exit_code == 0
        public.append(json.loads(made.output))
        found.append(tmp_path / f"{name}.key")
    (tmp_path / "home").mkdir()
    (tmp_path / "home" / "trust.json").write_text(json.dumps({"signers": public, "quorum": 2}))
    return found


def test_a_key_is_private_and_never_made_twice(keys: list[Path]) -> None:
    assert [stat.S_IMODE(key.stat().st_mode) for key in keys] == [0o600, 0o600]
    before = keys[0].read_bytes()
    assert call("key", "--name", "W", keys[0]).exit_code == 2
    assert keys[0].read_bytes() == before


def test_made_by_one_signed_by_another_checked_installed_and_undone(
    tmp_path: Path, keys: list[Path]
) -> None:
    home = tmp_path / "home"
    trust = ("--trust", home / "trust.json")
    made = call("make", *wheels(tmp_path / "w1", "0.1.0"), "--key", keys[0], tmp_path)
    first = tmp_path / "baken-0.1.0.update"
    assert f"{first}: Baken 0.1.0, 2 wheels" in made.output
    alone = call("check", *trust, first)
    assert (alone.exit_code, "not signed by enough" in alone.output) == (2, True)
    assert call("apply", home, first).exit_code == 2
    assert "added-1.0-py3-none-any.whl" in call("sign", "--key", keys[1], first).output
    assert "signed by Y and Z" in call("check", *trust, first).output
    assert "from the next start it is Baken 0.1.0" in call("apply", home, first).output

    both = [word for key in keys for word in ("--key", key)]
    newer = wheels(tmp_path / "w2", "0.2.0", wire=2, store=2)
    made = call("make", *newer, *both, "--base", first, "--since", "0.1.0", tmp_path)
    assert "1 wheels" in made.output
    assert "(1 more must be there), from 0.1.0 on; signed by 2" in made.output
    done = call("apply", home, tmp_path / "baken-0.2.0.update")
    assert "Baken 0.2.0; signed by Y and Z" in done.output
    assert "does not hear nodes that run 0.1.0" in done.output
    assert "0.1.0 can't open a database that 0.2.0 has opened" in done.output
    undone = call("back", home)
    assert "from the next start it is Baken 0.1.0" in undone.output
    assert "take the copy that was made before" in undone.output
    assert releases.current(home) == "0.1.0"
    nothing = call("back", home)
    assert (nothing.exit_code, "no release to go back to" in nothing.output) == (2, True)


def test_what_is_wrong_is_one_sentence(tmp_path: Path, keys: list[Path]) -> None:
    made = wheels(tmp_path / "w", "0.1.0")
    junk = tmp_path / "junk"
    junk.write_bytes(b"junk")
    home = tmp_path / "home"
    for words, says in [
        (("check", junk), "say --trust FILE"),
        (("check", "--trust", junk, junk), "junk: "),
        (("check", "--trust", home / "trust.json", junk), "no update of Baken"),
        (("apply", home, tmp_path / "gone"), "no such file"),
        (("apply", tmp_path / "elsewhere", junk), "trust.json: No such file"),
        (("make", *made, "--key", junk, tmp_path), "no release key"),
        (("make", *made, "--since", "soon", tmp_path), "no version such as"),
        (("make", made[1], tmp_path), "one wheel of Baken is needed"),
        (("make", *made, tmp_path / "no" / "folder"), "No such file"),
        (("sign", "--key", keys[0], junk), "no update of Baken"),
    ]:
        out = call(*words)
        assert (out.exit_code, says in out.output) == (2, True), out.output


def test_every_fault_has_its_sentence() -> None:
    codes = {
        value
        for module in (updates, releases)
        for value in vars(module).values()
        if isinstance(value, str) and value.startswith("update.")
    }
    assert set(SENTENCES) == codes
