# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""A whole node's folder at rest: what was said at the desk is in none of its files."""

from pathlib import Path

import pytest

from baken.node import config
from baken.node.area import WATERHOVEN, load_area
from baken.node.bootstrap import found_region
from baken.node.config import BadFolder, Locked, Settings
from baken.node.lock import FolderKey, Lock
from baken.node.runner import Runner, open_runner
from baken.store.sqlite import SqliteStore

from ..area import DESK, START_S, a_report, waterhoven

KEY = FolderKey(bytes(range(32)))
LOCKED = Lock(bytes(16), 1, 8), KEY
TEXTS = [f"mijn man ligt aan de beademing op {number} hoog" for number in range(40)]
DRAFT = "half getypt: mevrouw in de rode jas"


def save(folder: Path, locked: tuple[Lock, FolderKey] | None) -> Path:
    """A region in this folder; gives the node's folder."""
    spec = load_area(WATERHOVEN)
    found_region(
        spec, waterhoven().seeds, folder, START_S, lambda pin: "",
        lambda number, charter: Settings(number=number), lambda: locked,
    )  # fmt: skip
    return folder / "OND"


def work(runner: Runner) -> None:
    """Reports, a draft, and a second look at the file: a checkpoint and a rebuild."""
    node = runner.node
    for text in TEXTS:
        node.submit(a_report(text=text, where="Molenstraat 14"), DESK, START_S)
    node.save_draft("1/melding/", DRAFT, START_S)
    node.rebuild()
    node.store.flush()


def found_in(folder: Path) -> set[str]:
    """The files in which something private can be read, as it is or in part."""
    words = [*TEXTS, DRAFT, "beademing", "Molenstraat", "rode jas"]
    keys = config.load_keys(folder, KEY if (folder / config.LOCK).exists() else None)
    marks = [word.encode() for word in words] + [keys.seed, keys.box]
    return {
        file.name
        for file in folder.rglob("*")
        if file.is_file() and any(mark in file.read_bytes() for mark in marks)
    }


def test_no_file_of_a_locked_folder_holds_a_text_of_an_act_or_a_key(tmp_path: Path) -> None:
    """While it runs, with its log of writes; after a wipe; and after it stopped."""
    ond = save(tmp_path, LOCKED)
    runner = open_runner(ond, KEY)
    config.web_secret(ond, KEY)
    work(runner)
    assert (ond / "baken.db-wal").stat().st_size > 0
    assert found_in(ond) == set()
    runner.node.store.wipe()
    assert found_in(ond) == set()
    runner.node.store.close()
    assert found_in(ond) == set()


def test_the_same_search_finds_them_in_an_open_folder(tmp_path: Path) -> None:
    """So that the test above can fail."""
    ond = save(tmp_path, None)
    runner = open_runner(ond)
    work(runner)
    assert "baken.db-wal" in found_in(ond)
    runner.node.store.close()
    assert "baken.db" in found_in(ond)


def test_a_locked_node_comes_back_with_all_its_acts(tmp_path: Path) -> None:
    ond = save(tmp_path, LOCKED)
    runner = open_runner(ond, KEY)
    secret = config.web_secret(ond, KEY)
    work(runner)
    digest = runner.node.digest()
    runner.node.store.close()
    again = open_runner(ond, KEY)
    assert again.node.digest() == digest
    assert config.web_secret(ond, KEY) == secret
    again.node.store.close()


def test_a_locked_folder_opens_with_its_own_key_only(tmp_path: Path) -> None:
    ond = save(tmp_path, LOCKED)
    open_runner(ond, KEY).node.store.close()
    with pytest.raises(Locked, match="its passphrase is needed"):
        open_runner(ond)
    with pytest.raises(BadFolder, match="damaged, or was sealed for another folder"):
        open_runner(ond, FolderKey(bytes(32)))
    opened = save(tmp_path / "open", None)
    with pytest.raises(BadFolder, match="is not locked"):
        open_runner(opened, KEY)


def test_the_database_of_another_folder_is_a_sentence(tmp_path: Path) -> None:
    ond = save(tmp_path, LOCKED)
    (ond / config.DATABASE).unlink()
    SqliteStore(ond / config.DATABASE, bytes(32)).close()
    with pytest.raises(BadFolder, match=r"baken\.db does not open with this key"):
        open_runner(ond, KEY)
    (ond / config.DATABASE).unlink()
    SqliteStore(ond / config.DATABASE).close()
    with pytest.raises(BadFolder, match=r"baken\.db is not encrypted"):
        open_runner(ond, KEY)
