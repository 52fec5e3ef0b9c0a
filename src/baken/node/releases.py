# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The releases of Baken that are installed on a computer, and which of them starts.

    FOLDER/releases/0.2.0/     one release: `baken` starts it, `lib/` is all it imports,
                               `wheels/` what that came from, `before` the one it took over from
    FOLDER/current             a link to the release that starts: the only thing that is switched
    FOLDER/trust.json          whose signatures count

The rule guarded: whenever the power fails, `current` leads to a release that is whole.
One is built beside its place, from wheels that were checked before a byte of them was
unpacked, moved there when it is on the disk, started once to see that it can, and only
then does one rename switch to it.  Nothing is ever written over one that is there.
"""

import contextlib
import errno
import fcntl
import os
import re
import shlex
import shutil
import stat
import struct
import subprocess
import sys
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from pathlib import Path, PurePosixPath
from typing import BinaryIO

import msgspec

from ..kernel.errors import RemoteError, StoreFull
from . import updates
from .updates import CHUNK_BYTES, VERSION, Manifest, Signer, Trust, Update, Wheel, number_of

RELEASES, CURRENT, TRUST = "releases", "current", "trust.json"
LAUNCHER, LIB, WHEELS, MANIFEST, BEFORE = "baken", "lib", "wheels", "manifest.json", "before"
KEPT_MAX = 3  # the one that starts, the one before it, and one that may still be running
FILES_MAX = 50_000
UNPACKED_BYTES_MAX = 1024 * 1024 * 1024
DIRECTORY_BYTES_MAX = 8 * 1024 * 1024
PATH_LETTERS_MAX = 300
START_S_MAX = 120.0

HOSTILE, TOO_LARGE = "update.hostile_wheel", "update.too_large"
OLDER, ALREADY, TOO_NEW = "update.older", "update.already", "update.too_new"
OTHER_BYTES, LACKS = "update.other_bytes", "update.lacks_wheels"
NOT_STARTING, BUSY, NOTHING_BEFORE = (
    "update.does_not_start", "update.busy", "update.nothing_before",
)  # fmt: skip

_DATA = re.compile(r"[^/]+\.data")
_END_BYTES, _LOCATOR_BYTES = 22, 20  # of a zip file: its end, and what stands before it in zip64
_ODD_ZIP = (  # what Python's reader of zip files may come with
    zipfile.BadZipFile, zlib.error, struct.error, ArithmeticError, EOFError, LookupError,
    NotImplementedError, RuntimeError, ValueError,
)  # fmt: skip
_ODD = {  # of names that can't be, and places that are not in the file
    errno.EEXIST, errno.EINVAL, errno.EISDIR, errno.ENAMETOOLONG, errno.ENOTDIR,
}  # fmt: skip
_PYTHON = Path(sys.executable).resolve()  # not that of a virtual environment, which may go


class Switched(msgspec.Struct, frozen=True):
    """What starts from now on, what did before, and who signed it (none on the way back)."""

    version: str
    before: str = ""
    signers: tuple[str, ...] = ()


def folder_of(package: Path) -> Path | None:
    """The folder of releases that the running software (its `baken/`) was started from."""
    lib = package.parent
    release = lib.parent
    return release.parent.parent if (lib.name, release.parent.name) == (LIB, RELEASES) else None


class _Key(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    name: str
    key: str


class _Trust(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    signers: tuple[_Key, ...]
    quorum: int = updates.QUORUM_MIN


def load_trust(path: Path) -> Trust:
    """Whose signatures count.  Raises `ValueError` with a sentence."""
    try:
        read = msgspec.json.decode(path.read_bytes(), type=_Trust)
        signers = tuple(Signer(one.name, bytes.fromhex(one.key)) for one in read.signers)
    except OSError as error:
        raise ValueError(f"{path}: {error.strerror}") from error
    except ValueError as error:  # of msgspec, too
        raise ValueError(f"{path}: {error}") from error
    keys = {signer.key for signer in signers}
    if any(len(key) != updates.KEY_BYTES for key in keys) or len(keys) != len(signers):
        raise ValueError(f"{path}: each key is 64 figures and letters, and stands once")
    if not updates.QUORUM_MIN <= read.quorum <= len(keys):
        raise ValueError(f"{path}: quorum is at least 2, and at most the number of keys")
    return Trust(signers, read.quorum)


def current(folder: Path) -> str:
    """The version that starts, or nothing."""
    try:
        kind, _, version = str((folder / CURRENT).readlink()).rpartition("/")
    except OSError:
        return ""
    return version if kind == RELEASES and VERSION.fullmatch(version) else ""


def before(folder: Path) -> str:
    """The version to which `back` goes, or nothing."""
    return _before(folder / RELEASES / current(folder)) if current(folder) else ""


def _before(release: Path) -> str:
    try:
        version = (release / BEFORE).read_text("ascii")
    except (OSError, UnicodeDecodeError):
        return ""
    there = VERSION.fullmatch(version) and (release.with_name(version) / LAUNCHER).is_file()
    return version if there else ""


def manifest_at(folder: Path, version: str) -> Manifest:
    """What the release was made of."""
    return updates.manifest_of((folder / RELEASES / version / MANIFEST).read_bytes())


# --- apply and back -----------------------------------------------------------


def apply(folder: Path, path: Path, trusts: Sequence[Trust], *, older: bool = False) -> Switched:
    """Install an update, and let it be what starts.

    Raises `RemoteError` where it is not good or not for here, `StoreFull` where it can't be
    written; then all is as it was.  `older` allows a version below the one that starts.
    """
    with _alone(folder), updates.unpacking(path) as (update, file):
        signers = updates.signers_of(update, trusts)
        now = current(folder)
        _may_follow(update.manifest, now, older)
        release = folder / RELEASES / update.manifest.version
        known = release.exists()  # it was here before, and is whole
        if known and (release / MANIFEST).read_bytes() != update.raw:
            raise RemoteError(OTHER_BYTES)
        if not known:
            _build(release, update, file)
        try:
            _try_start(release, update.manifest.version)
        except RemoteError:
            if not known:
                _throw_away(release)
            raise
        _put(release / BEFORE, now.encode())
        _switch(folder, update.manifest.version)
        _clear(folder)
    return Switched(update.manifest.version, now, signers)


def back(folder: Path) -> Switched:
    """Let the release before this one be what starts.  Raises `RemoteError` if there is none."""
    with _alone(folder):
        now, version = current(folder), before(folder)
        if not version:
            raise RemoteError(NOTHING_BEFORE)
        _try_start(folder / RELEASES / version, version)
        _switch(folder, version)
    return Switched(version, now)


def _may_follow(manifest: Manifest, now: str, older: bool) -> None:
    if not now:
        return
    if manifest.version == now:
        raise RemoteError(ALREADY)
    if number_of(manifest.version) < number_of(now) and not older:
        raise RemoteError(OLDER)
    if number_of(manifest.since) > number_of(now):
        raise RemoteError(TOO_NEW, manifest.since)


@contextlib.contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """One at a time in a folder, and what the disk refuses is `StoreFull`."""
    try:
        (folder / RELEASES).mkdir(parents=True, exist_ok=True)
        with (folder / RELEASES / ".lock").open("wb") as lock:
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError as error:
                raise RemoteError(BUSY) from error
            yield
    except OSError as error:
        raise StoreFull(f"{error.filename or folder}: {error.strerror}") from error


def _build(release: Path, update: Update, file: BinaryIO) -> None:
    """Make a release beside its place and move it there when it is on the disk."""
    beside = release.with_name(f".{release.name}.new")
    shutil.rmtree(beside, ignore_errors=True)
    (beside / WHEELS).mkdir(parents=True)
    (beside / LIB).mkdir()
    try:
        for wheel in update.manifest.wheels:
            with (beside / WHEELS / wheel.name).open("xb") as to:
                if wheel.packed:
                    updates.copied(wheel, file, to)
                else:
                    _take_over(wheel, release.parent, to)
        room = _Room()
        for wheel in update.manifest.wheels:
            unpack(beside / WHEELS / wheel.name, beside / LIB, room)
        _put(beside / MANIFEST, update.raw)
        _put(beside / LAUNCHER, _launcher().encode())
        (beside / LAUNCHER).chmod(0o755)
        os.sync()  # thousands of files: once for all is quicker than one by one
        beside.rename(release)
        _settle(release.parent)
    except BaseException:
        shutil.rmtree(beside, ignore_errors=True)
        raise


def _take_over(wheel: Wheel, releases: Path, to: BinaryIO) -> None:
    """A wheel that an earlier release has, too."""
    for release in sorted(releases.iterdir()):
        if VERSION.fullmatch(release.name) and (release / WHEELS / wheel.name).is_file():
            with (release / WHEELS / wheel.name).open("rb") as file:
                try:
                    updates.copied(wheel, file, to)
                except RemoteError:  # another one of that name
                    to.seek(0)
                    to.truncate()
                    continue
                return
    raise RemoteError(LACKS, wheel.name)


def _launcher() -> str:
    """It starts with what stands in `lib` and Python's own, and nothing else of this computer."""
    return (
        "#!/bin/sh\n"
        "here=$(CDPATH='' cd -- \"$(dirname -- \"$0\")\" && pwd -P) || exit\n"
        f"PYTHONPATH=$here/{LIB} exec {shlex.quote(str(_PYTHON))} -P -S -m baken \"$@\"\n"
    )  # fmt: skip


def _try_start(release: Path, version: str) -> None:
    """Wheels for another machine or Python are found out here, before anything depends on it."""
    try:
        done = subprocess.run(  # noqa: S603  signed by enough, and what will be started next
            [release / LAUNCHER, "--version"],
            stdin=subprocess.DEVNULL, capture_output=True, timeout=START_S_MAX, check=False,
        )  # fmt: skip
    except (OSError, subprocess.TimeoutExpired) as error:
        raise RemoteError(NOT_STARTING, str(error)) from error
    if done.returncode or version.encode() not in done.stdout.split():
        last = done.stderr.decode(errors="replace").strip().rpartition("\n")[2]
        raise RemoteError(NOT_STARTING, last[:200])


def _switch(folder: Path, version: str) -> None:
    """The one moment at which another release becomes what starts."""
    beside = folder / f".{CURRENT}.new"
    beside.unlink(missing_ok=True)
    beside.symlink_to(f"{RELEASES}/{version}")
    beside.replace(folder / CURRENT)
    _settle(folder)


def _clear(folder: Path) -> None:
    """Throw away releases that nothing leads back to, and what a power cut left half done."""
    kept = [current(folder)]
    while len(kept) < KEPT_MAX and (earlier := _before(folder / RELEASES / kept[-1])):
        if earlier in kept:
            break
        kept.append(earlier)
    for release in (folder / RELEASES).iterdir():
        if release.name not in kept and release.is_dir() and not release.is_symlink():
            _throw_away(release)


def _throw_away(release: Path) -> None:
    """What is half gone bears no version any more."""
    gone = release.with_name(f".{release.name.strip('.').removesuffix('.gone')}.gone")
    if release != gone:
        shutil.rmtree(gone, ignore_errors=True)
        release.rename(gone)
    shutil.rmtree(gone, ignore_errors=True)


def _put(path: Path, data: bytes) -> None:
    """Write a small file, whole or not at all."""
    beside = path.with_name(f".{path.name}.new")
    with beside.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    beside.replace(path)


def _settle(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


# --- wheels -------------------------------------------------------------------


class _Room:
    """What may still be unpacked."""

    def __init__(self) -> None:
        self.files = FILES_MAX
        self.bytes = UNPACKED_BYTES_MAX

    def take(self, files: int, size: int) -> None:
        self.files -= files
        self.bytes -= size
        if self.files < 0 or self.bytes < 0:
            raise RemoteError(TOO_LARGE)


def unpack(wheel: Path, lib: Path, room: _Room | None = None) -> None:
    """Put what a wheel holds in a folder that holds plain files only.  Raises `RemoteError`.

    Whatever the wheel says, no link is made, nothing is written outside `lib` or over a file that
    is there, and the count and size of all files are bounded as they come out.
    """
    room = room or _Room()
    try:
        with wheel.open("rb") as file:
            _check_end(file)
            with zipfile.ZipFile(file) as archive:
                room.take(len(archive.infolist()), 0)
                for member in archive.infolist():
                    target = _place(member)
                    if target is not None:
                        _unpack_one(archive, member, lib / target, room)
    except OSError as error:
        if error.errno not in _ODD:
            raise
        raise RemoteError(HOSTILE, f"{wheel.name}: {error.strerror}") from error
    except _ODD_ZIP as error:
        raise RemoteError(HOSTILE, f"{wheel.name}: {error}") from error


def _check_end(file: BinaryIO) -> None:
    """The list of what is in it, which is read at once, is of a size that can be."""
    size = file.seek(0, os.SEEK_END)
    back = min(size, _END_BYTES + _LOCATOR_BYTES)
    file.seek(size - back)
    end = file.read(back)
    plain = end[-_END_BYTES:].startswith(b"PK\5\6") and end[-2:] == b"\0\0"
    if not plain or end.startswith(b"PK\6\7"):
        raise ValueError("it does not end as a wheel")
    if int.from_bytes(end[-10:-6], "little") > DIRECTORY_BYTES_MAX:
        raise RemoteError(TOO_LARGE)


def _place(member: zipfile.ZipInfo) -> PurePosixPath | None:
    """Where a member goes below `lib`, or nowhere: folders come by themselves, scripts stay out."""
    kind, name = stat.S_IFMT(member.external_attr >> 16), member.orig_filename
    if name.endswith("/"):
        return None
    if kind not in (0, stat.S_IFREG) or member.flag_bits & 1:
        raise ValueError(f"{member.filename!r} is no plain file")
    if member.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise ValueError(f"{member.filename!r} is packed in another way")
    parts = name.split("/")
    odd = {"", ".", ".."} & set(parts) or "\\" in name or not name.isprintable()
    if odd or len(name) > PATH_LETTERS_MAX or any(len(part.encode()) > 255 for part in parts):
        raise ValueError(f"{name!r} is no name of a file")
    if _DATA.fullmatch(parts[0]):
        if len(parts) < 3 or parts[1] not in ("purelib", "platlib"):
            return None
        parts = parts[2:]
    return PurePosixPath(*parts)


def _unpack_one(
    archive: zipfile.ZipFile, member: zipfile.ZipInfo, target: Path, room: _Room
) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    with archive.open(member) as packed, target.open("xb") as file:
        while piece := packed.read(CHUNK_BYTES):
            room.take(0, len(piece))
            file.write(piece)
