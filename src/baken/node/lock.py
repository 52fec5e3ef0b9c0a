# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The lock of a node's folder: one key for all that is private in it, and the ways to that key.

A folder key (32 random bytes) encrypts the secrets and the database, each with a key
of its own derived from it.  `lock.json` holds the folder key wrapped: for each
keyholder (sleutelhouder) under a passphrase (wachtzin), stretched by Argon2id with the
parameters that stand beside it; and perhaps once under a split, two parts (delen) of
which the point coordinator keeps one and the coordination point the other.

The rule guarded: nothing in the folder opens without a whole passphrase or both parts,
and one part alone says nothing: for every part and every secret there is exactly one
other part.  All chance is an argument; nothing here touches a file.
"""

import re
import unicodedata
from hashlib import blake2b

import msgspec
from nacl.exceptions import CryptoError
from nacl.exceptions import RuntimeError as NaclRuntimeError
from nacl.pwhash import argon2id
from nacl.secret import SecretBox

from ..bearers.checkwords import WORDS

KEY_BYTES = 32
SALT_BYTES: int = argon2id.SALTBYTES
NONCE_BYTES: int = SecretBox.NONCE_SIZE
PART_BYTES = 16
SPLIT_BYTES = 2 * PART_BYTES + 2 + NONCE_BYTES  # the chance that `with_parts` asks for
WORDS_IN_PASSPHRASE = 6  # 48 bits; at a second a guess that is nine million years on one computer

# 0.5-2 s on the computers that we know: `./run bench trust`.  The memory is what keeps a
# rack of graphics cards from guessing at once; a node with 1 GB still has it.
OPS, MEMORY_KIB = 7, 256 * 1024
OPS_MAX, MEMORY_KIB_MAX = 64, 1024 * 1024

KEYHOLDERS_MAX = 8
NAME_LETTERS_MAX = 60
PASSPHRASE_LETTERS_MIN, PASSPHRASE_LETTERS_MAX = 15, 200
LOCK_BYTES_MAX = 64 * 1024

# Letters and digits that are told apart aloud and on paper: no I, L, O and U.
ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
GROUPS, GROUP_LETTERS = 7, 5
_MEANT = str.maketrans({"I": "1", "L": "1", "O": "0"})
_SETS = 1 << 11


class Shut(Exception):
    """It doesn't open; `code` says why, `part` (1, 2) and `group` (1-7) where a part is mistyped.

    `passphrase.wrong`, `passphrase.short`, `passphrase.long`; `part.length`, `part.group`,
    `part.same` (one part twice), `part.mixed` (parts of two sets or computers), `part.old`
    (another pair was made since), `part.none` (no parts were ever made), `part.wrong`;
    `sealed` (a file of this folder is not what was sealed), `memory` (too little to stretch in),
    `keyholders.many`, `keyholders.name`, `keyholders.unknown`, `keyholders.last`.
    """

    def __init__(self, code: str, part: int = 0, group: int = 0) -> None:
        super().__init__(code)
        self.code = code
        self.part = part
        self.group = group


class FolderKey(msgspec.Struct, frozen=True):
    """What opens a folder.  Never written down as it is, never shown."""

    secret: bytes

    def __repr__(self) -> str:
        return "FolderKey(…)"

    @property
    def database(self) -> bytes:
        return self.of("database")

    def of(self, name: str) -> bytes:
        """The key of one thing in the folder."""
        return blake2b(
            name.encode(), key=self.secret, digest_size=32, person=b"baken rest"
        ).digest()


class Keyholder(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Somebody with a passphrase: the role, not the person; and the folder key under it."""

    who: str
    wrapped: bytes


class Split(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The folder key under two parts; `number` is that of the pair, and stands in both."""

    number: int
    wrapped: bytes


class Lock(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """`lock.json`.  Public: it says how to get at the folder key, to whoever has what it takes.

    All keyholders share the salt, so that opening takes one stretch, whoever it is.
    """

    salt: bytes
    ops: int = OPS
    memory_kib: int = MEMORY_KIB
    keyholders: tuple[Keyholder, ...] = ()
    split: Split | None = None


def read_lock(data: bytes) -> Lock:
    """A lock from its file.  Raises `ValueError` for what can't be one or would cost too much."""
    if len(data) > LOCK_BYTES_MAX:
        raise ValueError("too long for a lock")
    lock = msgspec.json.decode(data, type=Lock)
    if len(lock.salt) != SALT_BYTES or len(lock.keyholders) > KEYHOLDERS_MAX:
        raise ValueError("damaged")
    if not (1 <= lock.ops <= OPS_MAX and 8 <= lock.memory_kib <= MEMORY_KIB_MAX):
        raise ValueError("asks for more time or memory than a lock may")
    return lock


def write_lock(lock: Lock) -> bytes:
    return msgspec.json.format(msgspec.json.encode(lock), indent=1)


# passphrases


def passphrase_of(chance: bytes) -> str:
    """A passphrase of plain words, one for each byte: `molen-kaas-vuur-…`."""
    return "-".join(WORDS[byte] for byte in chance)


def normal(passphrase: str) -> bytes:
    """A passphrase as it counts: capitals, accents' encoding, spaces and hyphens don't matter."""
    words = re.split(r"[\s\-‐-―]+", unicodedata.normalize("NFKC", passphrase).casefold())
    return "-".join(word for word in words if word).encode("utf-8", "replace")


def stretch(lock: Lock, passphrase: str) -> bytes:
    """The key under a passphrase.  Takes 0.5-2 s and `memory_kib`: not in the node's loop."""
    if len(passphrase) > PASSPHRASE_LETTERS_MAX:
        raise Shut("passphrase.long")
    try:
        return argon2id.kdf(
            KEY_BYTES, normal(passphrase), lock.salt,
            opslimit=lock.ops, memlimit=lock.memory_kib * 1024,
        )  # fmt: skip
    except (MemoryError, NaclRuntimeError) as error:
        raise Shut("memory") from error


def good_passphrase(passphrase: str) -> str:
    """The passphrase, if it is long enough to be a new one.  Raises `Shut`."""
    if len(passphrase) > PASSPHRASE_LETTERS_MAX:
        raise Shut("passphrase.long")
    if len(normal(passphrase).decode()) < PASSPHRASE_LETTERS_MIN:
        raise Shut("passphrase.short")
    return passphrase


def with_keyholder(lock: Lock, who: str, stretched: bytes, key: FolderKey, nonce: bytes) -> Lock:
    """The lock with one keyholder more, or with another passphrase for this one."""
    who = who.strip()
    if not (0 < len(who) <= NAME_LETTERS_MAX and who.isprintable()):
        raise Shut("keyholders.name")
    others = [holder for holder in lock.keyholders if holder.who != who]
    if len(others) >= KEYHOLDERS_MAX:
        raise Shut("keyholders.many")
    wrapped = bytes(SecretBox(stretched).encrypt(key.secret, nonce))
    return msgspec.structs.replace(lock, keyholders=(*others, Keyholder(who, wrapped)))


def without_keyholder(lock: Lock, who: str) -> Lock:
    """The lock without this keyholder's passphrase.  One way in must stay."""
    others = tuple(holder for holder in lock.keyholders if holder.who != who.strip())
    if len(others) == len(lock.keyholders):
        raise Shut("keyholders.unknown")
    if not others and lock.split is None:
        raise Shut("keyholders.last")
    return msgspec.structs.replace(lock, keyholders=others)


def open_stretched(lock: Lock, stretched: bytes) -> FolderKey:
    """The folder key, if one of the keyholders has this passphrase.  Raises `Shut`."""
    for holder in lock.keyholders:
        try:
            return FolderKey(SecretBox(stretched).decrypt(holder.wrapped))
        except (CryptoError, ValueError):
            continue
    raise Shut("passphrase.wrong")


def open_by_passphrase(lock: Lock, passphrase: str) -> FolderKey:
    """As `stretch` and `open_stretched`."""
    return open_stretched(lock, stretch(lock, passphrase))


# parts


def with_parts(lock: Lock, key: FolderKey, chance: bytes) -> tuple[Lock, tuple[str, str]]:
    """The lock with a new pair of parts, and the two; parts of before open it no more.

    `chance`: `SPLIT_BYTES` random bytes.
    """
    assert len(chance) == SPLIT_BYTES
    secret, chance = chance[:PART_BYTES], chance[PART_BYTES:]
    one, chance = chance[:PART_BYTES], chance[PART_BYTES:]
    number, nonce = int.from_bytes(chance[:2], "big") % _SETS, chance[2:]
    if lock.split is not None and lock.split.number == number:
        number = (number + 1) % _SETS
    wrapped = bytes(SecretBox(_under_parts(secret)).encrypt(key.secret, nonce))
    texts = tuple(part_text(half, number, part) for half, part in enumerate(split(secret, one), 1))
    return msgspec.structs.replace(lock, split=Split(number, wrapped)), (texts[0], texts[1])


def split(secret: bytes, one: bytes) -> tuple[bytes, bytes]:
    """Two parts that give the secret by exclusive or; `one` is random and becomes the first."""
    return one, bytes(a ^ b for a, b in zip(secret, one, strict=True))


def _under_parts(secret: bytes) -> bytes:
    return blake2b(key=secret, digest_size=KEY_BYTES, person=b"baken parts").digest()


def open_by_parts(lock: Lock, one: str, other: str) -> FolderKey:
    """The folder key, from both parts in either order.  Raises `Shut`."""
    read = [read_part(text, which) for which, text in enumerate((one, other), 1)]
    (half, number, first), (second_half, second_number, second) = read
    if number != second_number:
        raise Shut("part.mixed")
    if half == second_half:
        raise Shut("part.same")
    if lock.split is None:
        raise Shut("part.none")
    if lock.split.number != number:
        raise Shut("part.old")
    secret, _ = split(first, second)[::-1]
    try:
        return FolderKey(SecretBox(_under_parts(secret)).decrypt(lock.split.wrapped))
    except (CryptoError, ValueError) as error:
        raise Shut("part.wrong") from error


def part_text(half: int, number: int, part: bytes) -> str:
    """A part as seven groups of five, for paper and for a voice: `3F7QK 0B2MX …`.

    Which half (1, 2), the number of the pair and the part are 140 bits: four letters a group.
    The fifth checks its group and the group's place.
    """
    bits = ((half - 1) << 11 | number) << (8 * PART_BYTES) | int.from_bytes(part, "big")
    letters = [bits >> 5 * at & 31 for at in range(4 * GROUPS - 1, -1, -1)]
    groups = [letters[at : at + 4] for at in range(0, len(letters), 4)]
    return " ".join(
        "".join(ALPHABET[letter] for letter in [*group, _check(place, group)])
        for place, group in enumerate(groups, 1)
    )


def read_part(text: str, which: int = 1) -> tuple[int, int, bytes]:
    """Which half, the number of the pair, and the part.  Raises `Shut`, and names a mistyped group.

    Capitals, spaces and hyphens don't matter; O is read as 0, I and L as 1.
    """
    plain = re.sub(r"[\s\-‐-―.]", "", text[:PASSPHRASE_LETTERS_MAX]).upper().translate(_MEANT)
    if len(plain) != GROUPS * GROUP_LETTERS:
        raise Shut("part.length", which)
    bits = 0
    for place in range(1, GROUPS + 1):
        group = [
            ALPHABET.find(letter) for letter in plain[: place * GROUP_LETTERS][-GROUP_LETTERS:]
        ]
        if min(group) < 0 or _check(place, group[:-1]) != group[-1]:
            raise Shut("part.group", which, place)
        for letter in group[:-1]:
            bits = bits << 5 | letter
    head = bits >> 8 * PART_BYTES
    return (
        (head >> 11) + 1,
        head % _SETS,
        (bits % (1 << 8 * PART_BYTES)).to_bytes(PART_BYTES, "big"),
    )


def looks_like_part(text: str) -> bool:
    """Is this a part and not a passphrase?"""
    try:
        read_part(text)
    except Shut:
        return False
    return True


def _check(place: int, group: list[int]) -> int:
    """The check letter: a polynomial over GF(32) (x^5 + x^2 + 1) at x, begun with the place.

    It differs after any one letter that changed, any two that changed places (itself included),
    and any two groups that did.
    """
    value = place
    for letter in (*group, 0):
        value <<= 1
        value = (value ^ 0b100101 if value & 32 else value) ^ letter
    return value


# files


def seal(key: FolderKey, name: str, data: bytes, nonce: bytes) -> bytes:
    """What stands in a private file of a locked folder."""
    return bytes(SecretBox(key.of(name)).encrypt(data, nonce))


def unseal(key: FolderKey, name: str, sealed: bytes) -> bytes:
    """What was sealed under this name.  Raises `Shut`."""
    try:
        return SecretBox(key.of(name)).decrypt(sealed)
    except (CryptoError, ValueError) as error:
        raise Shut("sealed") from error
