# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The courier's stick: bags as files in a folder, written whole or not at all.

The rule guarded: a stick that comes from elsewhere is hostile, and harmless.  A
file's name is made of our own fields only and nothing that stands on a stick is
used as a path; in a folder only plain files with such a name are looked at, no link
is followed and no folder entered; the number of names, of files and of bytes is
bounded, and a file is read piece by piece.  What can't be read is a `RemoteError`,
what can't be written `BearerDown`; their codes are `courier.…`.
"""

import contextlib
import errno
import os
import re
import stat
from collections.abc import Iterable, Iterator
from pathlib import Path

import msgspec

from ..kernel.errors import BearerDown, RemoteError

SCHEME = "courier://"
NAMES_MAX = 10_000
FILES_MAX = 64
FILE_BYTES_MAX = 64 * 1024 * 1024
CHUNK_BYTES = 65_536
CODE_LETTERS_MAX = 12
NUMBER_MAX = 10**9 - 1

_NAME = re.compile(rf"baken-[A-Z0-9]{{1,{CODE_LETTERS_MAX}}}-[A-Z0-9]{{1,{CODE_LETTERS_MAX}}}"
                   r"-[0-9]{4,9}\.bag", re.ASCII)  # fmt: skip
_NOT_OURS = re.compile(r"[^A-Z0-9]", re.ASCII)

MISSING, LINK, NOT_A_FILE = "courier.missing", "courier.link", "courier.not_a_file"
TOO_LARGE, UNREADABLE, NOT_A_FOLDER = (
    "courier.too_large", "courier.unreadable", "courier.not_a_folder",
)  # fmt: skip
FULL, READ_ONLY, UNWRITABLE = "courier.full", "courier.read_only", "courier.unwritable"

_WRITING = {errno.ENOSPC: FULL, errno.EDQUOT: FULL, errno.EFBIG: FULL, errno.EROFS: READ_ONLY,
            errno.EACCES: READ_ONLY, errno.EPERM: READ_ONLY, errno.ENOENT: NOT_A_FOLDER,
            errno.ENOTDIR: NOT_A_FOLDER}  # fmt: skip
_READING = {
    errno.ENOENT: MISSING,
    errno.ENOTDIR: MISSING,
    errno.ELOOP: LINK,
    errno.ENXIO: NOT_A_FILE,
}


class Found(msgspec.Struct, frozen=True):
    """The bags on a stick, and how many more there were than are looked at."""

    files: tuple[Path, ...]
    left_out: int = 0


def name_of(sender: str, to: str, number: int) -> str:
    """The name of a bag's file: `baken-OND-CPO-0007.bag`."""
    assert 0 <= number <= NUMBER_MAX
    return f"baken-{_code(sender)}-{_code(to)}-{number:04}.bag"


def _code(call_sign: str) -> str:
    return _NOT_OURS.sub("", call_sign.upper())[:CODE_LETTERS_MAX] or "X"


def write(folder: Path, name: str, pieces: Iterable[bytes]) -> Path:
    """Write a bag's file.  When this returns it is on the stick; raises `BearerDown` if it is not.

    A file of that name is replaced; one that was being written is only seen when it is whole.
    """
    assert _NAME.fullmatch(name)
    beside = folder / f".{name}.part"
    try:
        with contextlib.suppress(FileNotFoundError):
            beside.unlink()
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW
        with os.fdopen(os.open(beside, flags, 0o600), "wb") as file:
            for piece in pieces:
                file.write(piece)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(folder / name)
        _settle(folder)
    except OSError as error:
        with contextlib.suppress(OSError):
            beside.unlink()
        code = _WRITING.get(error.errno or 0, UNWRITABLE)
        raise BearerDown(code) from error
    return folder / name


def _settle(folder: Path) -> None:
    """The folder's own list of names is on the stick too."""
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    except OSError as error:
        if error.errno != errno.EINVAL:  # some file systems of sticks know no such thing
            raise
    finally:
        os.close(handle)


def find(path: Path) -> Found:
    """The bag that this is, or the bags in this folder, in the order of their names."""
    try:
        if not path.is_dir():
            return Found((path,))
        names: list[str] = []
        left_out = 0
        with os.scandir(path) as entries:
            for count, entry in enumerate(entries):
                if count >= NAMES_MAX:
                    left_out += 1
                    break
                if _NAME.fullmatch(entry.name) and entry.is_file(follow_symlinks=False):
                    names.append(entry.name)
    except OSError as error:
        raise RemoteError(_READING.get(error.errno or 0, UNREADABLE)) from error
    names.sort()
    left_out += max(len(names) - FILES_MAX, 0)
    return Found(tuple(path / name for name in names[:FILES_MAX]), left_out)


def pieces(path: Path) -> Iterator[bytes]:
    """The bytes of a plain file, piece by piece; raises `RemoteError` for anything else."""
    try:
        kind = path.lstat().st_mode  # to open some devices is already to do something
        if not stat.S_ISREG(kind):
            raise RemoteError(LINK if stat.S_ISLNK(kind) else NOT_A_FILE)
        handle = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
        with os.fdopen(handle, "rb", buffering=0) as file:
            found = os.fstat(handle)
            if not stat.S_ISREG(found.st_mode):
                raise RemoteError(NOT_A_FILE)
            if found.st_size > FILE_BYTES_MAX:
                raise RemoteError(TOO_LARGE)
            left = FILE_BYTES_MAX
            while data := file.read(CHUNK_BYTES):
                left -= len(data)
                if left < 0:
                    raise RemoteError(TOO_LARGE)
                yield data
    except (OSError, ValueError) as error:
        code = getattr(error, "errno", None) or 0
        raise RemoteError(_READING.get(code, UNREADABLE)) from error
