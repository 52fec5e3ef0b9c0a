# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""An update: a release of Baken in one file, signed by several, that a courier can carry.

    update   = "BAKU" version:1 length:4 manifest count:1 { key:32 signature:64 } { wheel }
    manifest = JSON: the version, each wheel with its size and SHA-256, what can take it

The manifest lists every wheel of the release; those that the receivers have already
may be left out of the file.  Signatures are over the manifest, hence over each wheel.

The rule guarded: nothing of an update counts before enough known keys have signed it,
and a file from a stick is hostile.  There is no archive in it to be tricked with: the
wheels stand one behind the other, as long as the manifest says, under names of a fixed
form.  Whatever can't be read is a `RemoteError` with a code `update.…`.

What is done with it: `node/releases.py`.  The grammar: `docs/updates.md`.
"""

import ast
import contextlib
import hashlib
import os
import re
import stat
import zipfile
import zlib
from collections.abc import Collection, Iterator, Sequence
from pathlib import Path
from typing import Annotated, BinaryIO

import msgspec

from ..kernel import signing
from ..kernel.errors import RemoteError

MAGIC, FORMAT = b"BAKU", 1
SIGNED = b"baken update 1\0"  # before the manifest: no other signature of a key can be taken for it
KEY_BYTES = SEED_BYTES = 32
MANIFEST_BYTES_MAX = 256 * 1024
SIGNATURES_MAX = 16
QUORUM_MIN = 2
WHEELS_MAX = 200
WHEEL_BYTES_MAX = 128 * 1024 * 1024
UPDATE_BYTES_MAX = 512 * 1024 * 1024
CHUNK_BYTES = 1024 * 1024
NAMES_MAX, FOUND_MAX = 10_000, 8
SOURCE_BYTES_MAX = 256 * 1024

BAKEN = "baken"
SUFFIX = ".update"
VERSION = re.compile(r"[0-9]{1,4}(\.[0-9]{1,4}){2}", re.ASCII)
_WHEEL = re.compile(
    r"([A-Za-z0-9][A-Za-z0-9_.]*)-([A-Za-z0-9_.!+]+)(-[A-Za-z0-9_.]+){3,4}\.whl", re.ASCII
)
_NAME = re.compile(rf"baken-{VERSION.pattern}\.update", re.ASCII)

MISSING, LINK, NOT_A_FILE = "update.missing", "update.link", "update.not_a_file"
UNREADABLE, NOT_AN_UPDATE, OTHER_FORMAT = (
    "update.unreadable", "update.not_an_update", "update.other_format",
)  # fmt: skip
MALFORMED, TORN, TRAILING = "update.malformed", "update.torn", "update.trailing"
UNSIGNED, SPOILT = "update.unsigned", "update.spoilt"


class Signer(msgspec.Struct, frozen=True):
    """Somebody whose signature under an update counts, and the public key of it."""

    name: str
    key: bytes


class Trust(msgspec.Struct, frozen=True):
    """Of these signers so many must agree."""

    signers: tuple[Signer, ...]
    quorum: Annotated[int, msgspec.Meta(ge=QUORUM_MIN)] = QUORUM_MIN


class Wheel(msgspec.Struct, frozen=True):
    """A distribution's file.  `packed` says that it stands in the update."""

    name: str
    size: Annotated[int, msgspec.Meta(ge=1, le=WHEEL_BYTES_MAX)]
    sha256: Annotated[str, msgspec.Meta(pattern="^[0-9a-f]{64}$")]
    packed: bool = True

    @property
    def distribution(self) -> str:
        """The normal form of the name of what is in it."""
        return re.sub(r"[-_.]+", "-", self.name.partition("-")[0]).lower()


class Manifest(msgspec.Struct, frozen=True, kw_only=True):
    """What an update is.

    `since` is the oldest version that may take it, `wire` the version of what it says on the air,
    `store` that of its database.  A later version may append fields; they are passed over here.
    """

    version: str
    since: str = "0.0.0"
    wire: int
    store: int
    wheels: Annotated[tuple[Wheel, ...], msgspec.Meta(min_length=1, max_length=WHEELS_MAX)]


class Update(msgspec.Struct, frozen=True):
    """The head of an update.  `raw` are the bytes of its manifest; the wheels begin at `start`."""

    manifest: Manifest
    raw: bytes
    signatures: tuple[tuple[bytes, bytes], ...]
    start: int


class Found(msgspec.Struct, frozen=True):
    """An update on a stick that may be taken: where it is, and who signed it."""

    path: Path
    manifest: Manifest
    signers: tuple[str, ...]


def number_of(version: str) -> tuple[int, ...]:
    """A version as something to compare."""
    assert VERSION.fullmatch(version)
    return tuple(map(int, version.split(".")))


# --- reading ------------------------------------------------------------------


def _refuse_unless(good: object, code: str, detail: str = "") -> None:
    if not good:
        raise RemoteError(code, detail)


def read(file: BinaryIO) -> Update:
    """The head of an update.  Raises `RemoteError`; says nothing of who signed it."""
    begin = file.read(len(MAGIC) + 5)
    _refuse_unless(begin[: len(MAGIC)] == MAGIC, NOT_AN_UPDATE)
    _refuse_unless(begin[len(MAGIC) : len(MAGIC) + 1] == bytes((FORMAT,)), OTHER_FORMAT)
    _refuse_unless(len(begin) == len(MAGIC) + 5, TORN)
    length = int.from_bytes(begin[-4:], "big")
    _refuse_unless(length <= MANIFEST_BYTES_MAX, MALFORMED)
    raw = file.read(length)
    count = file.read(1)
    _refuse_unless(len(raw) == length and count, TORN)
    _refuse_unless(count[0] <= SIGNATURES_MAX, MALFORMED)
    size = KEY_BYTES + signing.SIGNATURE_BYTES
    signed = file.read(count[0] * size)
    _refuse_unless(len(signed) == count[0] * size, TORN)
    pieces = [signed[at : at + size] for at in range(0, len(signed), size)]
    signatures = tuple((piece[:KEY_BYTES], piece[KEY_BYTES:]) for piece in pieces)
    start = len(begin) + length + 1 + len(signed)
    return Update(manifest_of(raw), raw, signatures, start)


def manifest_of(raw: bytes) -> Manifest:
    """Raises `RemoteError`."""
    try:
        found = msgspec.json.decode(raw, type=Manifest)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise RemoteError(MALFORMED, str(error)) from error
    _refuse_unless(VERSION.fullmatch(found.version) and VERSION.fullmatch(found.since), MALFORMED)
    for wheel in found.wheels:
        _refuse_unless(len(wheel.name) <= 200 and _WHEEL.fullmatch(wheel.name), MALFORMED)
    _refuse_unless(
        len({wheel.distribution for wheel in found.wheels}) == len(found.wheels), MALFORMED
    )
    own = [wheel for wheel in found.wheels if wheel.distribution == BAKEN]
    _refuse_unless(own and own[0].name.split("-")[1] == found.version, MALFORMED)
    _refuse_unless(sum(wheel.size for wheel in found.wheels) <= UPDATE_BYTES_MAX, MALFORMED)
    return found


def signers_of(update: Update, trusts: Sequence[Trust]) -> tuple[str, ...]:
    """Who signed it, of the first group of which enough did.  Raises `RemoteError` if none did.

    A signature that does not hold, or by a key that is not known, counts for nothing.
    """
    told = SIGNED + update.raw
    good = {key for key, sign in update.signatures if signing.verify(key, told, sign)}
    for trust in trusts:
        named = {signer.key: signer.name for signer in trust.signers if signer.key in good}
        if len(named) >= max(trust.quorum, QUORUM_MIN):
            return tuple(sorted(named.values()))
    raise RemoteError(UNSIGNED)


def opened(path: Path) -> BinaryIO:
    """A plain file, and nothing else that may stand on a stick.  Raises `RemoteError`."""
    try:
        kind = path.lstat().st_mode  # to open some devices is already to do something
        _refuse_unless(not stat.S_ISLNK(kind), LINK)
        _refuse_unless(stat.S_ISREG(kind), NOT_A_FILE)
        handle = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
    except FileNotFoundError as error:
        raise RemoteError(MISSING) from error
    except (OSError, ValueError) as error:
        raise RemoteError(UNREADABLE) from error
    file = os.fdopen(handle, "rb")
    if not stat.S_ISREG(os.fstat(handle).st_mode):
        file.close()
        raise RemoteError(NOT_A_FILE)
    return file


def look(path: Path, trusts: Sequence[Trust]) -> Found:
    """What this file is and who signed it, without reading its wheels.  Raises `RemoteError`."""
    with opened(path) as file:
        update = _read_whole(file)
    return Found(path, update.manifest, signers_of(update, trusts))


def check(path: Path, trusts: Sequence[Trust]) -> Found:
    """The same, and each wheel in it is what was signed.  Raises `RemoteError`."""
    with unpacking(path) as (update, file), Path(os.devnull).open("wb") as nowhere:
        signers = signers_of(update, trusts)
        for wheel in update.manifest.wheels:
            if wheel.packed:
                copied(wheel, file, nowhere)
    return Found(path, update.manifest, signers)


def _read_whole(file: BinaryIO) -> Update:
    """The head of a file that is as long as it says."""
    try:
        update = read(file)
        size = os.fstat(file.fileno()).st_size
    except OSError as error:
        raise RemoteError(UNREADABLE) from error
    end = update.start + sum(wheel.size for wheel in update.manifest.wheels if wheel.packed)
    _refuse_unless(size >= end, TORN)
    _refuse_unless(size == end, TRAILING)
    return update


@contextlib.contextmanager
def unpacking(path: Path) -> Iterator[tuple[Update, BinaryIO]]:
    """The head of an update, and its file at the first wheel."""
    with opened(path) as file:
        yield _read_whole(file), file


def copied(wheel: Wheel, file: BinaryIO, to: BinaryIO) -> None:
    """Copy a wheel.  Raises `RemoteError` where what came is not what was signed."""
    digest, left = hashlib.sha256(), wheel.size
    while left:
        try:
            piece = file.read(min(left, CHUNK_BYTES))
        except OSError as error:
            raise RemoteError(UNREADABLE) from error
        _refuse_unless(piece, TORN)
        left -= len(piece)
        digest.update(piece)
        to.write(piece)
    _refuse_unless(digest.hexdigest() == wheel.sha256, SPOILT, wheel.name)


def find(folder: Path, trusts: Sequence[Trust]) -> list[Found]:
    """The updates on a stick that enough have signed, newest first; what else is there is nothing.

    They lie beside the bags under a name of their own, so neither is in the other's way.
    """
    names: list[str] = []
    try:
        with os.scandir(folder) as entries:
            for _, entry in zip(range(NAMES_MAX), entries, strict=False):
                if _NAME.fullmatch(entry.name) and entry.is_file(follow_symlinks=False):
                    names.append(entry.name)
    except OSError:
        return []
    names.sort(key=lambda name: number_of(name[len(BAKEN) + 1 : -len(SUFFIX)]), reverse=True)
    found: list[Found] = []
    for name in names[:FOUND_MAX]:
        with contextlib.suppress(RemoteError):
            found.append(look(folder / name, trusts))
    return sorted(found, key=lambda one: number_of(one.manifest.version), reverse=True)


# --- making -------------------------------------------------------------------


class BadWheels(Exception):
    """No update can be made of these files; the message says why."""


def make(
    wheels: Sequence[Path], since: str = "0.0.0", known: Collection[Wheel] = ()
) -> tuple[Manifest, list[Path]]:
    """The manifest of a release of these wheels, and which of them go in.

    `known` are wheels that every receiver has: those are named, and stay out.  Raises `BadWheels`.
    """
    listed: list[Wheel] = []
    packed: list[Path] = []
    have = {wheel.sha256 for wheel in known}
    for path in sorted(wheels, key=lambda path: path.name):
        data = path.read_bytes()
        digest = hashlib.sha256(data).hexdigest()
        listed.append(Wheel(path.name, len(data), digest, digest not in have))
        if listed[-1].packed:
            packed.append(path)
    own = [path for path, wheel in zip(sorted(wheels, key=lambda p: p.name), listed, strict=True)
           if wheel.distribution == BAKEN]  # fmt: skip
    if len(own) != 1:
        raise BadWheels(f"one wheel of Baken is needed; there are {len(own)}")
    version = own[0].name.split("-")[1]
    try:
        manifest = Manifest(
            version=version,
            since=since,
            wire=_constant(own[0], "baken/sync/messages.py", "VERSION"),
            store=_constant(own[0], "baken/store/sqlite.py", "FORMAT"),
            wheels=tuple(listed),
        )
        return manifest_of(msgspec.json.encode(manifest)), packed
    except RemoteError as error:
        raise BadWheels(str(error)) from error


def _constant(wheel: Path, source: str, name: str) -> int:
    """A number that a file in a wheel sets, read without running it."""
    try:
        with zipfile.ZipFile(wheel) as archive, archive.open(source) as file:
            tree = ast.parse(file.read(SOURCE_BYTES_MAX))
    except (zipfile.BadZipFile, KeyError, SyntaxError, OSError, zlib.error) as error:
        raise BadWheels(f"{wheel.name}: no {source} in it that can be read") from error
    for line in tree.body:
        if (
            isinstance(line, ast.Assign)
            and isinstance(line.value, ast.Constant)
            and isinstance(line.value.value, int)
            and [target.id for target in line.targets if isinstance(target, ast.Name)] == [name]
        ):
            return line.value.value
    raise BadWheels(f"{wheel.name}: {source} does not set {name} to a number")


def put(raw: bytes, seeds: Sequence[bytes], wheels: Sequence[Path], path: Path) -> None:
    """Write an update, whole or not at all."""
    _write(path, raw, [_signed(raw, seed) for seed in seeds], map(_pieces, wheels))


def add_signature(path: Path, seed: bytes) -> Update:
    """Sign an update that is there already; gives its head as it was.  Raises `RemoteError`."""
    with unpacking(path) as (update, file):
        signed = _signed(update.raw, seed)
        kept = [pair for pair in update.signatures if pair[0] != signed[0]]
        _refuse_unless(len(kept) < SIGNATURES_MAX, MALFORMED)
        rest = iter(lambda: file.read(CHUNK_BYTES), b"")
        _write(path, update.raw, [*kept, signed], [rest])
    return update


def signer(name: str, seed: bytes) -> Signer:
    """Somebody with this secret."""
    return Signer(name, signing.public_key(seed))


def _signed(raw: bytes, seed: bytes) -> tuple[bytes, bytes]:
    return signing.public_key(seed), signing.sign(signing.signer(seed), SIGNED + raw)


def _pieces(path: Path) -> Iterator[bytes]:
    with path.open("rb") as file:
        yield from iter(lambda: file.read(CHUNK_BYTES), b"")


def _write(
    path: Path,
    raw: bytes,
    signatures: Sequence[tuple[bytes, bytes]],
    parts: Iterator[Iterator[bytes]] | Sequence[Iterator[bytes]],
) -> None:
    assert len(signatures) <= SIGNATURES_MAX
    beside = path.with_name(f".{path.name}.part")
    with beside.open("wb") as file:
        file.write(MAGIC + bytes((FORMAT,)) + len(raw).to_bytes(4, "big") + raw)
        file.write(bytes((len(signatures),)) + b"".join(key + sign for key, sign in signatures))
        for part in parts:
            file.writelines(part)
        file.flush()
        os.fsync(file.fileno())
    beside.replace(path)


def name_of(version: str) -> str:
    """The name of an update's file: `baken-0.2.0.update`."""
    return f"{BAKEN}-{version}{SUFFIX}"
