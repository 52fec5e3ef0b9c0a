# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The badge key of an organisation: a file that its passphrase opens (`node/lock.py`).

The file is no node's: it stays with who makes the badges.  Whoever has it and the
passphrase can make any badge of the organisation; the region takes a key back by
listing another one.  All chance is an argument; nothing here touches a file.
"""

import msgspec

from ..kernel import signing
from . import lock
from .lock import FolderKey, Lock, Shut

NAME_LETTERS_MAX = 60
FILE_BYTES_MAX = 64 * 1024
CHANCE_BYTES = lock.SALT_BYTES + lock.KEY_BYTES + lock.NONCE_BYTES
_PURPOSE = "badge"


class OrgKey(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The file: whose key, its public half (32 bytes), and the lock before the other."""

    organisation: str
    public: bytes
    lock: Lock


def make(organisation: str, passphrase: str, chance: bytes) -> OrgKey:
    """A new key pair.  `chance`: `CHANCE_BYTES` random bytes.  Takes a second.

    Raises `Shut` where the passphrase is too short, `ValueError` where the name can't be one.
    """
    assert len(chance) == CHANCE_BYTES
    if not (0 < len(organisation) <= NAME_LETTERS_MAX and organisation.isprintable()):
        raise ValueError(f"an organisation's name has 1 to {NAME_LETTERS_MAX} letters")
    salt, chance = chance[: lock.SALT_BYTES], chance[lock.SALT_BYTES :]
    key, nonce = FolderKey(chance[: lock.KEY_BYTES]), chance[lock.KEY_BYTES :]
    empty = Lock(salt)
    stretched = lock.stretch(empty, lock.good_passphrase(passphrase))
    closed = lock.with_keyholder(empty, organisation, stretched, key, nonce)
    return OrgKey(organisation, signing.public_key(key.of(_PURPOSE)), closed)


def seed(found: OrgKey, passphrase: str) -> bytes:
    """What signs badges (32 bytes).  Takes a second.  Raises `Shut`."""
    secret = lock.open_by_passphrase(found.lock, passphrase).of(_PURPOSE)
    if signing.public_key(secret) != found.public:
        raise Shut("sealed")
    return secret


def write(key: OrgKey) -> bytes:
    return msgspec.json.format(msgspec.json.encode(key), indent=1)


def read(data: bytes) -> OrgKey:
    """A key from its file.  Raises `ValueError`."""
    if len(data) > FILE_BYTES_MAX:
        raise ValueError("too long for a key")
    found = msgspec.json.decode(data, type=OrgKey)
    lock.read_lock(lock.write_lock(found.lock))  # its bounds
    return found
