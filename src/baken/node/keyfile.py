# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Key files: a signing key that is no node's, which its passphrase opens (`node/lock.py`).

An organisation signs its badges with one, an authority (sleutelhouder) its decrees.
The file stays with its holder, and the passphrase apart from it; who has both can sign
all that the holder can, until the region lists another key.  The text form fits in one
code on paper, for a sealed envelope.  All chance is an argument; nothing here touches
a file.
"""

from typing import Literal

import msgspec

from ..bearers import paper
from ..kernel import signing
from ..kernel.errors import RemoteError
from . import lock
from .lock import FolderKey, Lock, Shut

HOLDER_LETTERS_MAX = lock.NAME_LETTERS_MAX
FILE_BYTES_MAX = 64 * 1024
CHANCE_BYTES = lock.SALT_BYTES + lock.KEY_BYTES + lock.NONCE_BYTES

Purpose = Literal["badge", "authority"]


class KeyFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The file: what for, whose key, its public half (32 bytes), and the lock before the other."""

    purpose: Purpose
    holder: str
    public: bytes
    lock: Lock


def make(purpose: Purpose, holder: str, passphrase: str, chance: bytes) -> KeyFile:
    """A new key pair.  `chance`: `CHANCE_BYTES` random bytes.  Takes a second.

    Raises `Shut` where the passphrase is too short, `ValueError` where the name can't be one.
    """
    assert len(chance) == CHANCE_BYTES
    if not (0 < len(holder) <= HOLDER_LETTERS_MAX and holder.isprintable()):
        raise ValueError(f"the name of a key's holder has 1 to {HOLDER_LETTERS_MAX} letters")
    empty = Lock(chance[: lock.SALT_BYTES])
    key, nonce = _key_in(chance), chance[-lock.NONCE_BYTES :]
    stretched = lock.stretch(empty, lock.good_passphrase(passphrase))
    closed = lock.with_keyholder(empty, holder, stretched, key, nonce)
    return KeyFile(purpose, holder, signing.public_key(key.of(purpose)), closed)


def seed_in(purpose: Purpose, chance: bytes) -> bytes:
    """What signs, of the key that `make` makes of this chance; at once."""
    return _key_in(chance).of(purpose)


def _key_in(chance: bytes) -> FolderKey:
    return FolderKey(chance[lock.SALT_BYTES : lock.SALT_BYTES + lock.KEY_BYTES])


def seed(found: KeyFile, passphrase: str) -> bytes:
    """What signs (32 bytes).  Takes a second.  Raises `Shut`."""
    secret = lock.open_by_passphrase(found.lock, passphrase).of(found.purpose)
    if signing.public_key(secret) != found.public:
        raise Shut("sealed")
    return secret


def write(key: KeyFile) -> bytes:
    return msgspec.json.format(msgspec.json.encode(key), indent=1)


def text(key: KeyFile) -> str:
    """The same in the letters of one code."""
    (holder,) = key.lock.keyholders
    shut = key.lock
    short = (key.purpose, key.holder, key.public, shut.salt, shut.ops, shut.memory_kib)
    return paper.text_of(msgspec.msgpack.encode((*short, holder.wrapped)))


_Short = tuple[Purpose, str, bytes, bytes, int, int, bytes]
_read_short = msgspec.msgpack.Decoder(_Short).decode


def read(data: bytes, purpose: Purpose) -> KeyFile:
    """A key from its file, from the letters of its code, or from what these stand for.

    Raises `ValueError`.
    """
    if len(data) > FILE_BYTES_MAX:
        raise ValueError("too long for a key")
    if data[: len(paper.PREFIX)].upper() == paper.PREFIX.encode():
        data = _typed(data)
    found = msgspec.json.decode(data, type=KeyFile) if data[:1] == b"{" else _of_short(data)
    if found.purpose != purpose:
        raise ValueError(f"this is a key for another purpose: {found.purpose}")
    lock.read_lock(lock.write_lock(found.lock))  # its bounds
    return found


def _typed(data: bytes) -> bytes:
    try:
        return next(iter(paper.typed(data.decode("ascii")).payloads), b"")
    except RemoteError as error:
        raise ValueError("too long for a code") from error


def _of_short(data: bytes) -> KeyFile:
    purpose, holder, public, salt, ops, memory_kib, wrapped = _read_short(data)
    shut = Lock(salt, ops, memory_kib, (lock.Keyholder(holder, wrapped),))
    return KeyFile(purpose, holder, public, shut)
