# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Releases on a computer: installed beside what runs, switched at once, and back again.

The invariant: whenever the power fails, what starts is the old release or the new one, whole.
"""

import contextlib
import os
import shutil
import stat
import struct
import subprocess
import sys
import warnings
import zipfile
from collections.abc import Callable
from pathlib import Path
from types import FrameType
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from baken.kernel.errors import RemoteError, StoreFull
from baken.node import releases, updates
from baken.node.releases import Switched

from .releases_made import SEEDS, TRUST, manifest, save_trust, update, wheel, wheels

TRUSTS = [TRUST]


def starts(home: Path) -> str:
    """The version that starts, as it says itself."""
    done = subprocess.run([home / "current" / "baken"], capture_output=True, text=True, check=False)
    return done.stdout.strip().rpartition(" ")[2]


def tree(folder: Path) -> dict[str, bytes | str]:
    """All that stands in a folder: the bytes of files, where links lead."""
    return {
        str(path.relative_to(folder)): str(path.readlink())
        if path.is_symlink()
        else path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if (path.is_symlink() or path.is_file()) and path.suffix != ".pyc" and path.name != ".lock"
    }


def refused(home: Path, path: Path, **how: bool) -> str:
    """The code with which it is refused; then nothing has changed."""
    before = tree(home)
    with pytest.raises(RemoteError) as error:
        releases.apply(home, path, TRUSTS, **how)
    assert tree(home) == before
    return error.value.code


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A folder where 0.1.0 is installed."""
    folder = tmp_path / "home of baken's"
    releases.apply(folder, update(tmp_path, "0.1.0"), TRUSTS)
    return folder


# there and back


def test_a_first_release_starts_with_nothing_but_what_came_with_it(home: Path) -> None:
    assert starts(home) == "0.1.0"
    assert str((home / "current").readlink()) == "releases/0.1.0"
    assert not list(home.rglob("*.data"))


def test_the_next_one_takes_over_and_one_can_go_back(home: Path, tmp_path: Path) -> None:
    path = update(tmp_path, "0.2.0")
    assert releases.apply(home, path, TRUSTS) == Switched("0.2.0", "0.1.0", ("Y", "Z"))
    assert starts(home) == "0.2.0"
    assert releases.back(home) == Switched("0.1.0", "0.2.0")
    assert starts(home) == "0.1.0"
    with pytest.raises(RemoteError, match=r"update\.nothing_before"):
        releases.back(home)
    assert releases.apply(home, path, TRUSTS).version == "0.2.0"
    assert starts(home) == "0.2.0"


def test_what_runs_keeps_its_own_files(home: Path, tmp_path: Path) -> None:
    before = tree(home / "releases" / "0.1.0")
    releases.apply(home, update(tmp_path, "0.2.0"), TRUSTS)
    assert tree(home / "releases" / "0.1.0") == before


def test_wheels_that_did_not_change_come_from_the_release_before(
    home: Path, tmp_path: Path
) -> None:
    short = update(tmp_path, "0.2.0", known=manifest(tmp_path / "baken-0.1.0.update").wheels)
    releases.apply(home, short, TRUSTS)
    assert starts(home) == "0.2.0"
    assert refused(tmp_path / "elsewhere", short) == "update.lacks_wheels"


def test_a_wheel_that_rotted_is_not_taken_over(home: Path, tmp_path: Path) -> None:
    short = update(tmp_path, "0.2.0", known=manifest(tmp_path / "baken-0.1.0.update").wheels)
    kept = home / "releases" / "0.1.0" / "wheels" / "added-1.0-py3-none-any.whl"
    data = bytearray(kept.read_bytes())
    data[-1] ^= 1
    kept.write_bytes(data)
    assert refused(home, short) == "update.lacks_wheels"


def test_three_releases_are_kept_and_no_more(home: Path, tmp_path: Path) -> None:
    for version in ("0.2.0", "0.3.0", "0.4.0"):
        releases.apply(home, update(tmp_path, version), TRUSTS)
    names = {path.name for path in (home / "releases").iterdir()}
    assert names == {".lock", "0.2.0", "0.3.0", "0.4.0"}
    assert [releases.back(home).version, releases.back(home).version] == ["0.3.0", "0.2.0"]
    with pytest.raises(RemoteError, match=r"update\.nothing_before"):
        releases.back(home)


def test_the_running_software_knows_where_it_was_installed(home: Path) -> None:
    package = home / "releases" / "0.1.0" / "lib" / "baken"
    assert releases.folder_of(package) == home
    assert releases.folder_of(Path(updates.__file__).parents[1]) is None


# what is not for here


def test_an_older_version_is_refused_unless_it_is_asked_for(home: Path, tmp_path: Path) -> None:
    """Somebody who brings an old release, well signed, may want a hole back that was closed."""
    releases.apply(home, update(tmp_path, "0.10.0"), TRUSTS)
    old = update(tmp_path, "0.9.0")
    assert refused(home, old) == "update.older"
    assert releases.apply(home, old, TRUSTS, older=True).version == "0.9.0"
    assert starts(home) == "0.9.0"
    assert releases.back(home).version == "0.10.0"


def test_what_starts_already_is_told(home: Path, tmp_path: Path) -> None:
    assert refused(home, tmp_path / "baken-0.1.0.update") == "update.already"


def test_another_release_of_the_same_version_is_refused(home: Path, tmp_path: Path) -> None:
    releases.apply(home, update(tmp_path, "0.2.0"), TRUSTS)
    releases.back(home)
    (tmp_path / "other").mkdir()
    made = wheels(tmp_path / "w", "0.2.0", wire=2)
    assert refused(home, update(tmp_path / "other", "0.2.0", made=made)) == "update.other_bytes"


def test_one_that_needs_a_later_version_to_take_it_is_refused(home: Path, tmp_path: Path) -> None:
    assert refused(home, update(tmp_path, "0.9.0", since="0.5.0")) == "update.too_new"
    assert releases.apply(home, update(tmp_path, "0.5.0", since="0.1.0"), TRUSTS).version == "0.5.0"
    assert releases.apply(home, tmp_path / "baken-0.9.0.update", TRUSTS).version == "0.9.0"


def test_what_does_not_start_here_never_becomes_what_starts(home: Path, tmp_path: Path) -> None:
    """Wheels for another kind of computer, for one."""
    for version, main in [
        ("0.2.0", "import _made_for_another_machine"),
        ("0.3.0", "print('0.2.0')"),
        ("0.4.0", "print('0.4.0'); raise SystemExit(1)"),
    ]:
        made = wheels(tmp_path / f"w{version}", version, main=main)
        assert refused(home, update(tmp_path, version, made=made)) == "update.does_not_start"
    assert starts(home) == "0.1.0"


def test_unsigned_or_spoilt_nothing_is_unpacked(home: Path, tmp_path: Path) -> None:
    alone = update(tmp_path, "0.2.0", seeds=(SEEDS["Y"],))
    assert refused(home, alone) == "update.unsigned"
    path = update(tmp_path, "0.3.0")
    data = bytearray(path.read_bytes())
    data[-1] ^= 1  # in the last wheel; the first is good
    path.write_bytes(data)
    assert refused(home, path) == "update.spoilt"


def test_two_at_once_do_not_meet(home: Path, tmp_path: Path) -> None:
    path = update(tmp_path, "0.2.0")
    with releases._alone(home):
        assert refused(home, path) == "update.busy"


def test_where_the_disk_takes_nothing_all_is_as_it_was(tmp_path: Path) -> None:
    (tmp_path / "home").write_bytes(b"a file, not a folder")
    with pytest.raises(StoreFull):
        releases.apply(tmp_path / "home", update(tmp_path, "0.1.0"), TRUSTS)


# whose signatures count


def test_trust_is_read_from_a_file(tmp_path: Path) -> None:
    save_trust(tmp_path)
    assert releases.load_trust(tmp_path / "trust.json") == TRUST


@pytest.mark.parametrize(
    "text",
    [
        "", "[]", '{"signers": []}', '{"signers": [], "quorum": 0}',
        '{"signers": [{"name": "Y", "key": "00"}, {"name": "Z", "key": "11"}]}',
        f'{{"signers": [{{"name": "Y", "key": "{"0" * 64}"}}, {{"name": "Z", "key": "x"}}]}}',
        f'{{"signers": [{{"name": "Y", "key": "{"0" * 64}"}}], "quorum": 1}}',
        '{"signers": [' + ", ".join([f'{{"name": "Y", "key": "{"0" * 64}"}}'] * 2) + "]}",
    ],
)  # fmt: skip
def test_a_trust_of_fewer_than_two_keys_is_none(tmp_path: Path, text: str) -> None:
    (tmp_path / "trust.json").write_text(text)
    with pytest.raises(ValueError, match=r"trust\.json: "):
        releases.load_trust(tmp_path / "trust.json")


# the power


CUT = 7  # how the process ends whose power is cut


def applied_up_to(line: int, home: Path, path: Path) -> int:
    """Apply an update in a process that is gone at its n-th line of `releases.py`."""
    child = os.fork()
    if child == 0:
        left = line

        def trace(frame: FrameType, event: str, arg: Any) -> Any:
            nonlocal left
            if frame.f_code.co_filename != releases.__file__:
                return None
            if event == "line":
                left -= 1
                if left < 0:
                    os._exit(CUT)  # nothing is tidied up, as when the power fails
            return trace

        code = 1
        try:
            sys.settrace(trace)
            releases.apply(home, path, TRUSTS)
            code = 0
        finally:
            os._exit(code)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


@pytest.mark.slow
def test_a_power_cut_at_any_moment_leaves_the_old_or_the_new_one(
    home: Path, tmp_path: Path
) -> None:
    """And whatever it left behind, the next attempt gets there."""
    path = update(tmp_path, "0.2.0")
    whole = {"0.1.0": tree(home / "releases" / "0.1.0")}
    done = tmp_path / "done"
    shutil.copytree(home, done, symlinks=True)
    releases.apply(done, path, TRUSTS)
    whole["0.2.0"] = tree(done / "releases" / "0.2.0")

    seen: list[str] = []
    code = CUT
    while code == CUT:
        here = tmp_path / f"cut{len(seen)}"
        shutil.copytree(home, here, symlinks=True)
        code = applied_up_to(9 * len(seen), here, path)
        now = releases.current(here)
        seen.append(now)
        assert tree(here / "releases" / now) == whole[now]
        assert starts(here) == now
        if now == "0.1.0":
            assert releases.apply(here, path, TRUSTS).version == "0.2.0"
        assert tree(here) == tree(done)
        shutil.rmtree(here)
    assert code == 0
    assert seen == sorted(seen)
    assert set(seen) == {"0.1.0", "0.2.0"}
    assert len(seen) > 20


def test_a_release_is_on_the_disk_before_it_gets_its_name(
    home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    there: list[bool] = []
    real = os.sync
    new = home / "releases" / "0.2.0"

    def sync() -> None:
        there.append(new.exists())
        real()

    monkeypatch.setattr(os, "sync", sync)
    releases.apply(home, update(tmp_path, "0.2.0"), TRUSTS)
    assert there == [False]


# hostile wheels


def unpack(tmp_path: Path, path: Path) -> Path:
    lib = tmp_path / "cage" / "lib"
    lib.mkdir(parents=True)
    releases.unpack(path, lib)
    return lib


def zipped(path: Path, *members: tuple[zipfile.ZipInfo, bytes]) -> Path:
    with zipfile.ZipFile(path, "w") as archive, warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of a name that stands twice
        for info, data in members:
            archive.writestr(info, data, zipfile.ZIP_DEFLATED)
    return path


def member(name: str, mode: int = 0) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo("x")
    info.filename = name
    info.external_attr = mode << 16
    return info


@pytest.mark.parametrize(
    "members",
    [
        [("../out", 0)], [("/out", 0)], [("a/../../out", 0)], [("a\\..\\out", 0)], [("a//b", 0)],
        [("./a", 0)], [("a\nb", 0)], [("a\x1b[2J", 0)], [("C:\\out", 0)], [("x" * 301, 0)],
        [("x" * 256, 0)], [("link", stat.S_IFLNK | 0o777)], [("pipe", stat.S_IFIFO)],
        [("device", stat.S_IFBLK)], [("a", 0), ("a", 0)], [("a", 0), ("a/b", 0)],
        [("a/b", 0), ("a", 0)], [("x.data/purelib/../../../out", 0)],
        [("x.data/purelib/a", 0), ("a", 0)],
    ],
    ids=repr,
)  # fmt: skip
def test_a_wheel_with_odd_members_is_refused(
    tmp_path: Path, members: list[tuple[str, int]]
) -> None:
    parts = [(member(name, mode), b"x") for name, mode in members]
    path = zipped(tmp_path / "odd.whl", *parts)
    with pytest.raises(RemoteError, match=r"update\.hostile_wheel"):
        unpack(tmp_path, path)
    assert not (tmp_path / "out").exists()
    assert not (tmp_path / "cage" / "out").exists()
    assert not [one for one in tmp_path.rglob("*") if one.is_symlink() or one.is_fifo()]


def test_scripts_and_headers_stay_out_and_libraries_come_in(tmp_path: Path) -> None:
    path = wheel(
        tmp_path / "x.whl",
        {
            "x.data/scripts/run": "", "x.data/headers/x.h": "", "x.data/platlib/y/z.py": "1",
            "x.data/purelib/w.py": "2", "x/__init__.py": "",
        },
    )  # fmt: skip
    assert sorted(tree(unpack(tmp_path, path))) == ["w.py", "x/__init__.py", "y/z.py"]


def test_a_bomb_is_stopped_at_the_bound(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(releases, "UNPACKED_BYTES_MAX", 3 * updates.CHUNK_BYTES)
    path = zipped(tmp_path / "bomb.whl", (member("zeros"), bytes(50 * updates.CHUNK_BYTES)))
    assert path.stat().st_size < updates.CHUNK_BYTES
    with pytest.raises(RemoteError, match=r"update\.too_large"):
        unpack(tmp_path, path)
    assert (tmp_path / "cage" / "lib" / "zeros").stat().st_size <= 3 * updates.CHUNK_BYTES


def test_too_many_files_are_refused_before_one_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(releases, "FILES_MAX", 10)
    path = zipped(tmp_path / "many.whl", *((member(f"f{n}"), b"") for n in range(11)))
    with pytest.raises(RemoteError, match=r"update\.too_large"):
        unpack(tmp_path, path)
    assert tree(tmp_path / "cage") == {}


@pytest.mark.parametrize(
    "spoil",
    [
        lambda data: data[:-12] + struct.pack("<L", releases.DIRECTORY_BYTES_MAX + 1) + data[-8:],
        lambda data: data + b"x",
        lambda data: data[:-2] + b"\x05\x00hello",
        lambda data: data[:-22] + b"PK\6\7" + bytes(16) + data[-22:],
        lambda data: b"",
        lambda data: data[:21],
        lambda data: data[:10] + bytes(20) + data[30:],
    ],
)
def test_what_does_not_end_as_a_wheel_is_refused(
    tmp_path: Path, spoil: Callable[[bytes], bytes]
) -> None:
    path = wheel(tmp_path / "x.whl", {"x.py": "1", "y.py": "2"})
    path.write_bytes(spoil(path.read_bytes()))
    with pytest.raises(RemoteError, match=r"update\.(hostile_wheel|too_large)"):
        unpack(tmp_path, path)


names = st.text(st.sampled_from("./\\ab\0:~é\u202e"), min_size=1, max_size=12)


@settings(deadline=None)
@given(
    parts=st.lists(st.tuples(names, st.sampled_from([0, 0o120777, 0o100644])), max_size=5),
    flips=st.lists(st.tuples(st.integers(0, 10**4), st.integers(1, 255)), max_size=4),
)
def test_any_wheel_gives_plain_files_in_its_folder_or_an_error(
    parts: list[tuple[str, int]],
    flips: list[tuple[int, int]],
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    folder = tmp_path_factory.mktemp("any")
    path = zipped(folder / "any.whl", *((member(name, mode), b"data") for name, mode in parts))
    data = bytearray(path.read_bytes())
    for at, by in flips:
        data[at % len(data)] ^= by
    path.write_bytes(data)
    with contextlib.suppress(RemoteError):
        unpack(folder, path)
    lib = folder / "cage" / "lib"
    for one in folder.rglob("*"):
        assert not one.is_symlink()
        assert one in (path, folder / "cage", lib) or one.is_relative_to(lib)
