# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The wheel: the same sources give the same bytes, wherever and whenever it is built.

So anybody can build it and see that what was signed is what the sources say.
"""

import os
import shutil
import stat
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tools import build

SOURCES = ("pyproject.toml", "LICENSE", ".gitignore", "src")
AT_S = "1800000000"
BUILD = "import sys; from pathlib import Path; from tools import build; build.wheel(*map(Path, sys.argv[1:]))"  # noqa: E501


@pytest.fixture(scope="module")
def sources(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sources as they are now, with what ./run put in place."""
    if not (build.ROOT / "src" / "baken" / "web" / "static" / "vendor").is_dir():
        pytest.skip("the browser's files are not there: ./run sets them up")
    to = tmp_path_factory.mktemp("sources")
    for name in SOURCES:
        found = build.ROOT / name
        if found.is_dir():
            shutil.copytree(found, to / name)
        else:
            shutil.copy2(found, to / name)
    return to


def built(sources: Path, folder: Path, mode: int, times_s: float, **world: str) -> bytes:
    """The wheel of a copy of the sources, in a folder of its own and another world."""
    shutil.copytree(sources, folder)
    for path in (folder, *folder.rglob("*")):
        executable = stat.S_IXUSR if path.is_dir() else 0
        path.chmod(mode | executable)
        os.utime(path, (times_s, times_s))
    subprocess.run(
        [sys.executable, "-c", BUILD, folder, folder.parent / "out"],
        cwd=build.ROOT, umask=0o777 & ~mode & ~0o111, check=True, capture_output=True,
        env={"PATH": os.environ["PATH"], "SOURCE_DATE_EPOCH": AT_S, **world},
    )  # fmt: skip
    [made] = (folder.parent / "out").glob("*.whl")
    return made.read_bytes()


@pytest.fixture(scope="module")
def twice(sources: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[bytes, bytes]:
    one, other = tmp_path_factory.mktemp("a"), tmp_path_factory.mktemp("b")
    return (
        built(sources, one / "baken", 0o644, 1.7e9, TZ="Europe/Amsterdam", LC_ALL="C.UTF-8"),
        built(
            sources, other / "een andere map", 0o600, 1.9e9,
            TZ="Pacific/Kiritimati", LC_ALL="C", LANG="tr_TR", PYTHONHASHSEED="7", HOME="/",
        ),
    )  # fmt: skip


def test_another_folder_umask_language_time_zone_and_date_give_the_same_bytes(
    twice: tuple[bytes, bytes],
) -> None:
    assert twice[0] == twice[1]


def test_it_holds_the_browsers_files_and_the_catalogues_and_the_date_of_the_sources(
    twice: tuple[bytes, bytes], tmp_path: Path
) -> None:
    path = tmp_path / "baken.whl"
    path.write_bytes(twice[0])
    with zipfile.ZipFile(path) as archive:
        members = archive.infolist()
    names = {member.filename for member in members}
    assert set(build.MUST_HOLD) <= names
    assert {member.date_time for member in members} == {(2027, 1, 15, 8, 0, 0)}
    assert [name for name in names if "__pycache__" in name or name.startswith("tests")] == []


def test_a_wheel_without_them_is_an_error(
    sources: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(sources, tmp_path / "bare")
    shutil.rmtree(tmp_path / "bare" / "src" / "baken" / "web" / "static" / "vendor")
    monkeypatch.setenv("SOURCE_DATE_EPOCH", AT_S)
    with pytest.raises(build.Incomplete, match=r"htmx\.min\.js"):
        build.wheel(tmp_path / "bare", tmp_path / "out")
    monkeypatch.delenv("SOURCE_DATE_EPOCH")
    with pytest.raises(build.Incomplete, match="SOURCE_DATE_EPOCH"):
        build.wheel(tmp_path / "bare", tmp_path / "out")
