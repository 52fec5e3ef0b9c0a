# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""A stick: bags are written whole or not at all, and whatever stands on it is harmless."""

import errno
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from baken.bearers import courier
from baken.kernel.errors import BearerDown, RemoteError

NAME = courier.name_of("OND", "CPO", 7)
ODD_NAMES = (
    "holiday.jpg",
    "baken-a-b-1.bag",
    "baken-AAA-BBB-0005.bag.exe",
    "baken-\n-X-0006.bag",
    "baken-ÁÁÁ-BBB-0007.bag",
    "-rf",
    "$(reboot)",
)


def read(path: Path) -> bytes:
    return b"".join(courier.pieces(path))


def code_of(path: Path) -> str:
    with pytest.raises(RemoteError) as raised:
        read(path)
    return raised.value.code


def test_a_bag_is_written_and_read_back(tmp_path: Path) -> None:
    path = courier.write(tmp_path, NAME, [b"one", b"two"])
    assert path.name == "baken-OND-CPO-0007.bag"
    assert read(path) == b"onetwo"
    assert [p.name for p in tmp_path.iterdir()] == [NAME]


def test_what_fails_half_way_leaves_what_was_there(tmp_path: Path) -> None:
    courier.write(tmp_path, NAME, [b"the old one"])

    def pieces() -> Iterator[bytes]:
        yield b"the new"
        raise OSError(errno.ENOSPC, "full")

    with pytest.raises(BearerDown, match=courier.FULL):
        courier.write(tmp_path, NAME, pieces())
    assert read(tmp_path / NAME) == b"the old one"
    assert [p.name for p in tmp_path.iterdir()] == [NAME]


def test_a_file_left_by_a_pulled_stick_is_in_nobodys_way(tmp_path: Path) -> None:
    (tmp_path / f".{NAME}.part").write_bytes(b"half")
    assert courier.find(tmp_path).files == ()
    courier.write(tmp_path, NAME, [b"whole"])
    assert [p.name for p in tmp_path.iterdir()] == [NAME]


def test_a_link_on_the_stick_is_replaced_and_never_written_through(tmp_path: Path) -> None:
    outside = tmp_path / "secret"
    outside.write_bytes(b"mine")
    stick = tmp_path / "stick"
    stick.mkdir()
    (stick / NAME).symlink_to(outside)
    (stick / f".{NAME}.part").symlink_to(outside)
    courier.write(stick, NAME, [b"bag"])
    assert outside.read_bytes() == b"mine"
    assert not (stick / NAME).is_symlink()


@pytest.mark.parametrize("where", ["missing", "file"])
def test_where_no_stick_is_nothing_is_written(tmp_path: Path, where: str) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(BearerDown, match=courier.NOT_A_FOLDER):
        courier.write(tmp_path / where, NAME, [b"x"])


@given(sender=st.text(max_size=40), to=st.text(max_size=40), number=st.integers(0, 10**9 - 1))
def test_a_name_is_made_of_our_own_letters_only(sender: str, to: str, number: int) -> None:
    name = courier.name_of(sender, to, number)
    assert courier._NAME.fullmatch(name)
    assert Path(name).name == name


def test_only_plain_files_with_our_names_are_looked_at(tmp_path: Path) -> None:
    good = courier.write(tmp_path, NAME, [b"bag"])
    outside = tmp_path.parent / "baken-AAA-BBB-0001.bag"
    outside.write_bytes(b"x")
    (tmp_path / "baken-AAA-BBB-0001.bag").symlink_to(outside)
    (tmp_path / "baken-AAA-BBB-0002.bag").mkdir()
    os.mkfifo(tmp_path / "baken-AAA-BBB-0003.bag")
    deep = tmp_path / "deep"
    deep.mkdir()
    (deep / "baken-AAA-BBB-0004.bag").write_bytes(b"x")
    for odd in ODD_NAMES:
        (tmp_path / odd).write_bytes(b"x")
    (Path(os.fsdecode(os.fsencode(tmp_path) + b"/baken-\xff-BBB-0008.bag"))).write_bytes(b"x")
    assert courier.find(tmp_path) == courier.Found((good,))


def test_more_files_than_are_looked_at_are_counted(tmp_path: Path) -> None:
    for number in range(courier.FILES_MAX + 3):
        (tmp_path / courier.name_of("OND", "CPO", number)).write_bytes(b"")
    found = courier.find(tmp_path)
    assert (len(found.files), found.left_out) == (courier.FILES_MAX, 3)


def test_a_folder_of_endless_names_is_not_read_to_its_end(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(courier, "NAMES_MAX", 20)
    for number in range(50):
        (tmp_path / f"{number}.jpg").write_bytes(b"")
    assert courier.find(tmp_path) == courier.Found((), 1)


def test_what_is_no_plain_file_is_refused_by_name_and_at_once(tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.write_bytes(b"x")
    (tmp_path / "link").symlink_to(outside)
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    os.mkfifo(tmp_path / "fifo")
    (tmp_path / "folder").mkdir()
    assert code_of(tmp_path / "link") == courier.LINK
    assert code_of(tmp_path / "loop") == courier.LINK
    assert code_of(tmp_path / "fifo") == courier.NOT_A_FILE
    assert code_of(tmp_path / "folder") == courier.NOT_A_FILE
    assert code_of(Path("/dev/zero")) == courier.NOT_A_FILE
    assert code_of(tmp_path / "nothing") == courier.MISSING
    assert code_of(outside / "below") == courier.MISSING
    assert code_of(tmp_path / "a\0b") == courier.UNREADABLE


def test_a_hollow_file_of_100_gigabytes_is_refused_unread(tmp_path: Path) -> None:
    with (tmp_path / NAME).open("wb") as file:
        file.truncate(100 * 1024**3)
    assert code_of(tmp_path / NAME) == courier.TOO_LARGE


def test_a_file_that_grows_while_it_is_read_is_cut_off(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(courier, "FILE_BYTES_MAX", 100_000)
    path = tmp_path / NAME
    path.write_bytes(bytes(90_000))
    reading = courier.pieces(path)
    next(reading)
    with path.open("ab") as file:
        file.write(bytes(90_000))
    with pytest.raises(RemoteError, match=courier.TOO_LARGE):
        list(reading)
