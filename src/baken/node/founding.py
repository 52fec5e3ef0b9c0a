# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Founding (oprichting): what must be known of a region before any act of it can be read.

A founding is the first decree, on an empty charter: the authorities, the place and the
node that begin, and the region's first key for that node.  All its authorities sign
it, and the region's id is a hash of it: another founding is another region, whose logs
don't fit here.  All that comes later are decrees (`domain/decrees.py`).

`charter.json` holds the founding as the bytes that were signed, and the region's keys
for this node, without which it could not read the decree that admits it.
"""

import hashlib
from collections.abc import Mapping, Sequence
from typing import Annotated

import msgspec

from ..bearers.checkwords import check_words
from ..domain.charter import Charter
from ..domain.decrees import (
    AdmitAuthority,
    AdmitNode,
    AdmitPlace,
    GiveKeys,
    Signed,
    with_changes,
)
from ..kernel import signing
from ..kernel.audience import REGION
from .region import AUDIENCE

VERSION = 1
QUORUM = 2
ADVISED = 3  # so that two are left to replace the third, whose key was lost
AUTHORITIES_MAX = 50
FOUNDING_BYTES_MAX = 16_384
KEYS_MAX = 4096
FILE_BYTES_MAX = 1024 * 1024
REGION_BYTES = 8

Begins = AdmitAuthority | AdmitPlace | AdmitNode | GiveKeys


class Founding(msgspec.Struct, frozen=True, kw_only=True, array_like=True):
    """What the authorities sign."""

    version: int
    name: Annotated[str, msgspec.Meta(min_length=1, max_length=80)]
    exercise: bool
    quorum: Annotated[int, msgspec.Meta(ge=QUORUM, le=AUTHORITIES_MAX)]
    begins: tuple[Begins, ...]


class Founded(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """`charter.json`: a `Founding` in bytes, who signed it, and the region's keys for this node."""

    founding: bytes
    signed: Signed
    keys: dict[int, bytes] = {}


_write = msgspec.msgpack.Encoder(order="deterministic").encode
_read = msgspec.msgpack.Decoder(Founding).decode


def found(
    name: str, exercise: bool, begins: Sequence[Begins], seeds: Mapping[int, bytes]
) -> Founded:
    """A founding that all its authorities sign.  Raises `ValueError` where it can't be one."""
    founding = Founding(
        version=VERSION, name=name, exercise=exercise, quorum=QUORUM, begins=tuple(begins)
    )
    data = _write(founding)
    told = _digest(data)
    signed = tuple((n, signing.sign(signing.signer(seed), told)) for n, seed in seeds.items())
    made = Founded(data, signed)
    charter_of(made)
    return made


def _digest(founding: bytes) -> bytes:
    return hashlib.blake2b(founding, digest_size=32, person=b"baken founding").digest()


def region_of(founding: bytes) -> bytes:
    """The id of the region that these bytes found."""
    return hashlib.blake2b(founding, digest_size=REGION_BYTES, person=b"baken region").digest()


def words(founded: Founded) -> str:
    """Six check words, by which two people know that they mean the same region."""
    return long_words(founded.founding)


def long_words(data: bytes) -> str:
    """Six words: too many to look for other bytes that have the same."""
    return " ".join(check_words(half + data) for half in (b"1", b"2"))


def charter_of(founded: Founded) -> Charter:
    """The charter at the founding.  Raises `ValueError` where not all of it is as it should be."""
    data = founded.founding
    if len(data) > FOUNDING_BYTES_MAX:
        raise ValueError("this founding is too long")
    try:
        founding = _read(data)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise ValueError("this founding is damaged") from error
    if founding.version != VERSION:
        raise ValueError("this founding is of another version of Baken")
    bare = Charter(
        region=region_of(data),
        name=founding.name,
        exercise=founding.exercise,
        places=(),
        nodes=(),
        quorum=founding.quorum,
    )
    charter = with_changes(bare, founding.begins, 0)
    if charter is None or not charter.nodes:
        raise ValueError("this founding contradicts itself")
    keys = {one.number: one.key for one in charter.authorities}
    if not founding.quorum <= len(set(keys.values())) == len(keys) <= AUTHORITIES_MAX:
        raise ValueError("a region is founded by two authorities or more, each with its own key")
    told = _digest(data)
    good = {n for n, sig in founded.signed if n in keys and signing.verify(keys[n], told, sig)}
    if good != keys.keys():
        raise ValueError("not all authorities signed this founding")
    return charter


def base_of(founded: Founded, node: int) -> Charter:
    """The charter from which a node folds the decrees.  Raises `ValueError`."""
    charter = charter_of(founded)
    if any(number & AUDIENCE != REGION for number in founded.keys):
        raise ValueError("charter.json may hold keys of the region only")
    keys = dict(charter.keys)
    for number, wrap in founded.keys.items():
        keys[number] = {**keys.get(number, {}), node: wrap}
    return msgspec.structs.replace(charter, keys=keys)


def write(founded: Founded) -> bytes:
    return msgspec.json.format(msgspec.json.encode(founded), indent=1)


def read(data: bytes) -> Founded:
    """`charter.json`, not yet checked.  Raises `ValueError`."""
    if len(data) > FILE_BYTES_MAX:
        raise ValueError("too long")
    found = msgspec.json.decode(data, type=Founded)
    if len(found.keys) > KEYS_MAX:
        raise ValueError("too many keys")
    return found
