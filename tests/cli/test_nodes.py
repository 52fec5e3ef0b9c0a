# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""`baken run`, `doctor`, `rebuild` and `export`, as somebody at a prompt uses them."""

import json
import re
import signal
import socket
import subprocess
import sys
from pathlib import Path

import httpx
import pytest

from baken.node.config import load_settings

from .founded import call, copied

BAKEN = [sys.executable, "-m", "baken"]


@pytest.fixture
def area(tmp_path: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return copied(tmp_path_factory.getbasetemp(), tmp_path / "area")


@pytest.mark.parametrize(
    ("name", "text", "says"),
    [
        ("node.toml", "number = 'three'", "number"),
        ("node.toml", "number = 3\nunknown = 1", "unknown"),
        ("node.toml", "number = 77", "not the one in the charter"),
        ("charter.json", "{", "charter.json"),
        ("charter.json", '{"founding": "AAAA", "signed": []}', "this founding is damaged"),
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
    assert found["entries"] == 7  # two decrees, two planned points, three people
    assert found["held_apart"] == 0
    rebuilt = call("rebuild", str(area / "WAT"))
    assert rebuilt.exit_code == 0
    assert found["digest"] in rebuilt.output


def test_export_leaves_personal_fields_out_unless_asked(area: Path) -> None:
    lines = [json.loads(line) for line in call("export", str(area / "OND")).output.splitlines()]
    assert {line["act"] for line in lines} == {"AdmitPerson", "Decide"}
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
