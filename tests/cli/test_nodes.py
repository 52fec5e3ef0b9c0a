# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""`baken init`, `run`, `doctor`, `rebuild` and `export`, as somebody at a prompt uses them."""

import json
import re
import signal
import socket
import stat
import subprocess
import sys
from pathlib import Path

import httpx
import msgspec
import pytest
from click.testing import CliRunner, Result

from baken.cli.main import baken
from baken.domain.charter import Charter
from baken.node.config import load_settings

BAKEN = [sys.executable, "-m", "baken"]


def call(*words: str) -> Result:
    return CliRunner().invoke(baken, list(words), catch_exceptions=False)


@pytest.fixture
def area(tmp_path: Path) -> Path:
    made = call("init", str(tmp_path / "area"))
    assert made.exit_code == 0
    return tmp_path / "area"


def test_init_makes_a_folder_for_every_node_and_tells_each_pin_once(tmp_path: Path) -> None:
    made = call("init", str(tmp_path / "area"))
    codes = {"CPO", "WAT", "OND", "BRE"}
    assert {folder.name for folder in (tmp_path / "area").iterdir()} == codes
    assert len(re.findall(r"PIN \d{4}", made.output)) == 11
    for code in codes:
        assert f"baken run {tmp_path / 'area' / code}" in made.output


def test_secrets_are_readable_by_their_owner_only(area: Path) -> None:
    for node in area.iterdir():
        assert stat.S_IMODE(node.stat().st_mode) == 0o700
        for name in ("secret.json", "baken.db"):
            assert stat.S_IMODE((node / name).stat().st_mode) == 0o600


def test_the_charter_holds_public_keys_and_sealed_audience_keys_only(area: Path) -> None:
    text = (area / "OND" / "charter.json").read_bytes()
    charter = msgspec.json.decode(text, type=Charter)
    secret = json.loads((area / "OND" / "secret.json").read_text())
    assert secret["seed"].encode() not in text
    assert all(len(card.key) == 32 for card in charter.nodes)
    assert (area / "BRE" / "charter.json").read_bytes() == text


def test_init_leaves_an_existing_node_alone(area: Path) -> None:
    before = (area / "OND" / "secret.json").read_bytes()
    again = subprocess.run([*BAKEN, "init", str(area)], capture_output=True, text=True, check=False)
    assert again.returncode == 2
    assert "already holds a node" in again.stderr
    assert "Traceback" not in again.stderr
    assert (area / "OND" / "secret.json").read_bytes() == before


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("not toml [", "area.toml"),
        ('name = "x"\nplace = 3', "place"),
        ('name = "x"\n[[place]]\ncode = "A"\nkind = "castle"\nname = "A"', "castle"),
        ('name = "x"\n[[place]]\ncode = "A"\nkind = "nsp"\nname = "A"\narea = "B"', "names B"),
        (
            'name = "x"\n' + '[[place]]\ncode = "A"\nkind = "nsp"\nname = "A"\n' * 2,
            "stands twice",
        ),
    ],
)
def test_a_wrong_area_file_is_named_with_what_is_wrong(
    tmp_path: Path, text: str, says: str
) -> None:
    (tmp_path / "area.toml").write_text(text)
    ran = subprocess.run(
        [*BAKEN, "init", str(tmp_path / "out"), "--area", str(tmp_path / "area.toml")],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert ran.returncode == 2
    assert says in ran.stderr
    assert "Traceback" not in ran.stderr
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    ("name", "text", "says"),
    [
        ("node.toml", "number = 'three'", "number"),
        ("node.toml", "number = 3\nunknown = 1", "unknown"),
        ("node.toml", "number = 77", "not in the charter"),
        ("charter.json", "{", "charter.json"),
        ("secret.json", '{"seed": ""}', "secret.json"),
    ],
)
def test_a_spoilt_folder_is_a_sentence_and_not_a_trace(
    area: Path, name: str, text: str, says: str
) -> None:
    (area / "OND" / name).write_text(text)
    ran = subprocess.run(
        [*BAKEN, "doctor", str(area / "OND")], capture_output=True, text=True, check=False
    )
    assert ran.returncode == 2
    assert says in ran.stderr
    assert "Traceback" not in ran.stderr


def test_the_keys_of_another_node_do_not_open_this_folder(area: Path) -> None:
    other = (area / "BRE" / "secret.json").read_bytes()
    (area / "OND" / "secret.json").write_bytes(other)
    ran = subprocess.run(
        [*BAKEN, "doctor", str(area / "OND")], capture_output=True, text=True, check=False
    )
    assert ran.returncode == 2
    assert "keys are not those of the charter" in ran.stderr


def test_doctor_counts_and_rebuild_gives_the_same_digest(area: Path) -> None:
    found = json.loads(call("doctor", str(area / "WAT"), "--json").output)
    assert found["entries"] == 5  # two planned points, three people
    assert found["held_apart"] == 0
    rebuilt = call("rebuild", str(area / "WAT"))
    assert rebuilt.exit_code == 0
    assert found["digest"] in rebuilt.output


def test_export_leaves_personal_fields_out_unless_asked(area: Path) -> None:
    lines = [json.loads(line) for line in call("export", str(area / "OND")).output.splitlines()]
    assert {line["act"] for line in lines} == {"AdmitPerson"}
    assert all("name" not in line["fields"] for line in lines)
    whole = call("export", str(area / "OND"), "--personal").output
    assert '"name":"Balie 1"' in whole


def test_a_node_runs_serves_its_screens_and_stops_on_request(area: Path) -> None:
    settings = area / "OND" / "node.toml"
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    text = re.sub(r"web_port = \d+", f"web_port = {port}", settings.read_text())
    text = re.sub(r"public_port = \d+", "public_port = 0", text)
    text = re.sub(r'listen = "[^"]+"', 'listen = "tcp://127.0.0.1:0"', text)
    settings.write_text(text)
    assert load_settings(area / "OND").web_port == port
    child = subprocess.Popen([*BAKEN, "run", str(area / "OND")], stderr=subprocess.PIPE, text=True)
    try:
        transport = httpx.HTTPTransport(retries=0)
        with httpx.Client(base_url=f"http://127.0.0.1:{port}", transport=transport) as client:
            page = None
            while page is None:
                assert child.poll() is None, child.stderr.read() if child.stderr else ""
                try:
                    page = client.get("/aanmelden")
                except httpx.TransportError:
                    continue
            assert page.status_code == 200
            assert "Ondermolen" in page.text
    finally:
        child.send_signal(signal.SIGTERM)
        _, said = child.communicate(timeout=15)
    assert child.returncode == 0
    assert "Traceback" not in said
