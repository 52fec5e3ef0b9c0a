# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""`baken lock`, `passphrase` and `unlock-parts`, and every command on a folder that is locked."""

import json
import os
import re
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click
import httpx
import pytest

from baken.bearers.paper import TEMPLATE
from baken.cli.main import baken
from baken.cli.unlock import TRIES
from baken.node import lock
from baken.node.config import BadFolder, Locked
from baken.node.lock import FolderKey, Lock
from baken.node.locking import load_lock, lock_folder

from .founded import call, copied

BAKEN = [sys.executable, "-m", "baken"]
PHRASE, OTHER = "molen-kaas-vuur-boot-zand", "zon zee wind water zout"
KEY = FolderKey(bytes(range(32)))
FILES_AND_STDIN = {
    "passphrase_file", "passphrase_stdin", "new_file", "authority_passphrases", "key_passphrases",
}  # fmt: skip
CHEAP = Lock(bytes(16), 1, 8)  # how long Argon2id takes is not what is tested here


@pytest.fixture
def opened(tmp_path: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of OND, open."""
    area = copied(tmp_path_factory.getbasetemp(), tmp_path / "area")
    return (area / "OND").rename(tmp_path / "OND")


@pytest.fixture
def locked(opened: Path) -> Path:
    """The same, locked under PHRASE."""
    made = lock.with_keyholder(CHEAP, "beheerder", lock.stretch(CHEAP, PHRASE), KEY, bytes(24))
    lock_folder(opened, made, KEY, [bytes(24), bytes(23) + b"1"])
    return opened


@pytest.fixture
def phrase(tmp_path: Path) -> Path:
    path = tmp_path / "phrase"
    path.write_text(PHRASE + "\n")
    return path


def in_files(folder: Path, text: bytes) -> list[str]:
    return [file.name for file in sorted(folder.iterdir()) if text in file.read_bytes()]


# lock


def test_an_open_folder_is_locked_under_a_passphrase_that_is_shown_once(opened: Path) -> None:
    digest = json.loads(call("doctor", opened, "--json").output)["digest"]
    told = call("lock", opened)
    assert told.exit_code == 0
    [made] = re.findall(r"write it down: (\S+)", told.output)
    assert made.count("-") == lock.WORDS_IN_PASSPHRASE - 1
    found = call("doctor", opened, "--json", "--passphrase-stdin", typed=made + "\n")
    assert found.exit_code == 0, found.output
    assert json.loads(found.output)["digest"] == digest
    assert json.loads(found.output)["encrypted"] is True
    assert in_files(opened, made.encode()) == []
    assert in_files(opened, b"SQLite format") == []


def test_a_passphrase_of_ones_own_is_long_enough(opened: Path, tmp_path: Path) -> None:
    new = tmp_path / "new"
    new.write_text("kort\n")
    told = call("lock", opened, "--new-file", new)
    assert told.exit_code == 1
    assert "at least 15 letters" in told.output
    assert load_lock(opened) is None


def test_a_folder_is_not_locked_twice(locked: Path) -> None:
    told = call("lock", locked)
    assert isinstance(told.exception, BadFolder)
    assert "locked already" in str(told.exception)


# getting in


@pytest.mark.parametrize("command", [["doctor"], ["rebuild"], ["export"]])
def test_a_command_on_a_locked_folder_needs_the_passphrase(
    command: list[str], locked: Path, phrase: Path
) -> None:
    without = call(*command, locked)
    assert isinstance(without.exception, Locked)
    assert "--passphrase-file" in str(without.exception)
    wrong = call(*command, locked, "--passphrase-stdin", typed="fout\n")
    assert "not the passphrase of this folder" in str(wrong.exception)
    for given, typed in (
        ("--passphrase-stdin", PHRASE.upper() + "\n"),
        (f"--passphrase-file={phrase}", ""),
    ):
        assert call(*command, locked, given, typed=typed).exit_code == 0


@pytest.mark.parametrize(
    ("answers", "code", "says"),
    [(["fout", PHRASE], 0, "digest"), ([""], 2, "is locked"),
     (["fout"] * TRIES, 2, "not the passphrase")],
)  # fmt: skip
def test_at_a_terminal_it_is_asked_some_times_and_not_shown(
    locked: Path, answers: list[str], code: int, says: str
) -> None:
    leader, follower = os.openpty()
    child = subprocess.Popen(
        [*BAKEN, "doctor", str(locked)], stdin=follower, stdout=follower, stderr=follower,
        start_new_session=True,
    )  # fmt: skip
    os.close(follower)
    seen, waiting = b"", answers.copy()
    while True:
        try:
            seen += os.read(leader, 1000)
        except OSError:
            break  # it ended
        if waiting and seen.count(b"leave it locked): ") > len(answers) - len(waiting):
            os.write(leader, waiting.pop(0).encode() + b"\n")
    os.close(leader)
    assert child.wait(20) == code
    assert says.encode() in seen
    assert PHRASE.encode() not in seen
    assert b"fout" not in seen


def test_an_error_is_one_sentence_and_exit_code_2(locked: Path) -> None:
    ran = subprocess.run(
        [*BAKEN, "doctor", str(locked), "--passphrase-stdin"], input="fout\n",
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert ran.returncode == 2
    assert len(ran.stderr.splitlines()) == 1
    assert "Traceback" not in ran.stderr


def test_codes_typed_by_a_scanner_come_after_the_passphrase(locked: Path) -> None:
    told = call(
        "paper", "read", "--node", locked, "--passphrase-stdin", typed=f"{PHRASE}\nBAKEN1:AAAA\n"
    )
    assert "typed" in told.output
    assert PHRASE not in told.output


def test_a_file_and_standard_input_at_once_are_refused(locked: Path, phrase: Path) -> None:
    told = call("doctor", locked, "--passphrase-stdin", "--passphrase-file", phrase)
    assert told.exit_code == 2
    assert "not both" in told.output


def test_no_command_takes_a_passphrase_as_an_argument() -> None:
    """What stands on a command line can be read by every program of that computer."""

    def options(command: click.Command) -> Iterator[click.Parameter]:
        yield from command.params
        for name in getattr(command, "commands", {}):
            yield from options(command.commands[name])  # type: ignore[attr-defined]

    secret = [
        p for p in options(baken) if p.name and ("passphrase" in p.name or p.name == "new_file")
    ]
    assert len(secret) > 10
    for parameter in secret:
        assert parameter.name in FILES_AND_STDIN
        assert parameter.envvar is None
        assert isinstance(parameter.type, click.Path | click.types.BoolParamType)


# keyholders


def test_a_second_keyholder_gets_in_and_the_first_can_be_removed(
    locked: Path, phrase: Path, tmp_path: Path
) -> None:
    new = tmp_path / "new"
    new.write_text(OTHER + "\n")
    told = call("passphrase", locked, "--keyholder", "coördinator", "--new-file", new,
                "--passphrase-file", phrase)  # fmt: skip
    assert told.exit_code == 0, told.output
    assert "beheerder, coördinator" in told.output
    told = call("passphrase", locked, "--remove", "--passphrase-file", new)
    assert told.exit_code == 0
    assert call("doctor", locked, "--passphrase-file", new).exit_code == 0
    assert call("doctor", locked, "--passphrase-file", phrase).exit_code != 0
    last = call("passphrase", locked, "--keyholder", "coördinator", "--remove",
                "--passphrase-file", new)  # fmt: skip
    assert last.exit_code == 1
    assert "only way in" in last.output


def test_who_does_not_get_in_changes_no_keyholder(locked: Path) -> None:
    before = (locked / "lock.json").read_bytes()
    for command in ("passphrase", "unlock-parts"):
        assert call(command, locked, "--passphrase-stdin", typed="fout\n").exit_code != 0
    assert (locked / "lock.json").read_bytes() == before


def test_an_open_folder_has_no_keyholders(opened: Path) -> None:
    for command in ("passphrase", "unlock-parts"):
        assert "is not locked" in str(call(command, opened).exception)


# parts


def test_two_parts_unlock_and_new_ones_take_their_place(
    locked: Path, phrase: Path, tmp_path: Path
) -> None:
    told = call("unlock-parts", locked, "--passphrase-file", phrase)
    parts = re.findall(r"part [12]: (.+)", told.output)
    assert len(parts) == 2
    both = tmp_path / "both"
    both.write_text("\n".join(reversed(parts)).lower())
    assert call("doctor", locked, "--passphrase-file", both).exit_code == 0
    typed = call("doctor", locked, "--passphrase-stdin", typed="\n".join(parts))
    assert typed.exit_code == 0
    for part in parts:
        assert in_files(locked, part.encode()) == []
        alone = call("doctor", locked, "--passphrase-stdin", typed=part + "\n")
        assert isinstance(alone.exception, BadFolder)
    assert call("unlock-parts", locked, "--passphrase-file", both).exit_code == 0
    assert "newer ones were made" in str(
        call("doctor", locked, "--passphrase-file", both).exception
    )


def test_the_parts_are_printed_on_two_sheets(locked: Path, phrase: Path, tmp_path: Path) -> None:
    assert TEMPLATE.exists()
    told = call("unlock-parts", locked, "--sheets", tmp_path, "--passphrase-file", phrase)
    assert told.exit_code == 0, told.output
    sheets = [tmp_path / f"OND-deel-{part}.pdf" for part in (1, 2)]
    assert all(sheet.read_bytes().startswith(b"%PDF") for sheet in sheets)
    assert all(sheet.stat().st_mode & 0o077 == 0 for sheet in sheets)
    assert not re.findall(r"[0-9A-Z]{5} [0-9A-Z]{5}", told.output), "paper only"
    assert load_lock(locked).split is not None  # type: ignore[union-attr]


# running


@contextmanager
def running(folder: Path, *words: str, typed: str = "") -> Iterator[tuple[httpx.Client, list[str]]]:
    """`baken run` on free ports; the client waits until it answers.  Gives what it says, too."""
    ports: list[int] = []
    for _ in range(2):
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            ports.append(probe.getsockname()[1])
    settings = folder / "node.toml"
    text = settings.read_text()
    for name, port in zip(("web_port", "public_port"), ports, strict=True):
        text = re.sub(rf"^{name} = \d+\n", "", text, flags=re.MULTILINE)
        text = f"{name} = {port}\n{text}"
    settings.write_text(re.sub(r'listen = "[^"]+"', 'listen = "tcp://127.0.0.1:0"', text))
    child = subprocess.Popen(
        [*BAKEN, "run", str(folder), *words],
        stdin=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    said: list[str] = []
    try:
        assert child.stdin is not None
        child.stdin.write(typed)
        child.stdin.close()
        child.stdin = None
        with httpx.Client(base_url=f"http://127.0.0.1:{ports[0]}", timeout=30) as client:
            while True:
                assert child.poll() is None, child.stderr.read() if child.stderr else ""
                try:
                    client.get("/infoscherm")
                    break
                except httpx.TransportError:
                    continue
            client.headers["x-public"] = str(ports[1])
            yield client, said
    finally:
        child.send_signal(signal.SIGTERM)
        _, text = child.communicate(timeout=20)
        said.append(text)
    assert child.returncode == 0, said
    assert "Traceback" not in said[0]


def public(client: httpx.Client, path: str) -> httpx.Response:
    return httpx.get(f"http://127.0.0.1:{client.headers['x-public']}{path}")


def test_a_locked_node_waits_informs_and_is_unlocked_in_the_browser(locked: Path) -> None:
    with running(locked) as (client, said):
        assert "Ontgrendel deze computer" in client.get("/aanmelden").text
        assert public(client, "/infoscherm").status_code == 200
        assert client.get("/v1/health").status_code == 503
        wrong = client.post("/ontgrendel", data={"wachtzin": "fout"})
        assert "past niet" in wrong.text
        done = client.post("/ontgrendel", data={"wachtzin": PHRASE})
        assert done.status_code == 303
        page = client.get("/aanmelden")
        assert page.status_code == 200
        assert "Ondermolen" in page.text
        assert "Ontgrendel" not in page.text
        assert client.get("/ontgrendel", follow_redirects=False).status_code != 200
        assert public(client, "/infoscherm").status_code == 200
    assert json.loads((locked / "public.json").read_bytes())["place"] == "Ondermolen"
    with running(locked) as (client, _):
        assert "Ondermolen" in public(client, "/infoscherm").text
    assert "NOT encrypted" not in said[0]
    assert PHRASE not in said[0]


def test_a_node_that_gets_its_passphrase_does_not_wait(locked: Path) -> None:
    with running(locked, "--passphrase-stdin", typed=PHRASE + "\n") as (client, said):
        assert "Ondermolen" in client.get("/aanmelden").text
    assert "locked" not in said[0]


def test_an_open_folder_says_so_at_every_start(opened: Path) -> None:
    for _ in range(2):
        with running(opened) as (client, said):
            assert client.get("/aanmelden").status_code == 200
        assert "NOT encrypted" in said[0]


def test_a_node_does_not_run_on_a_wrong_passphrase(locked: Path) -> None:
    """It was told to come up by itself; who starts it must hear that it can't."""
    ran = subprocess.run(
        [*BAKEN, "run", str(locked), "--passphrase-stdin"], input="fout\n",
        capture_output=True, text=True, check=False, timeout=60,
    )  # fmt: skip
    assert ran.returncode == 2
    assert "not the passphrase" in ran.stderr
