# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Sealing: an act's two parts, readable by its audience only.

The public and the personal part are enciphered as one stream, so the personal
ciphertext can be erased later and the public part still opens.  The cipher is
deterministic and misuse-resistant in the manner of SIV (Rogaway and Shrimpton
2006): a keyed BLAKE2b over header and both parts gives the 6-byte synthetic
vector, and header and vector together give the ChaCha20 nonce.  A header holds
log, number and stamp, so it repeats only where a restored backup writes a
number again within 4 ms of the same clock; even then the vector differs.
The vector is also the check that the key was the right one.  Authenticity does
not rest on it: the signature covers the ciphertext.  See docs/adr/0003.
"""

import hashlib
import hmac

import msgspec
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms

from .errors import RemoteError

KEY_BYTES = 32
VECTOR_BYTES = 6


class AudienceKey(msgspec.Struct, frozen=True):
    """The key of one audience in one epoch, with the two keys made from it."""

    secret: bytes
    epoch: int = 0

    def _derive(self, purpose: bytes) -> bytes:
        return hashlib.blake2b(self.secret, digest_size=32, person=purpose).digest()

    def pair(self) -> "SealKeys":
        vector, stream = self._derive(b"baken vector"), self._derive(b"baken stream")
        return SealKeys(vector, stream, self.epoch)


class SealKeys(msgspec.Struct, frozen=True):
    """The two working keys, one for the vector, one for the stream, and of which epoch they are."""

    vector: bytes
    stream: bytes
    epoch: int = 0


def _vector(keys: SealKeys, header: bytes, public: bytes, personal: bytes) -> bytes:
    sizes = b"%d %d " % (len(header), len(public))
    text = sizes + header + public + personal
    return hashlib.blake2b(text, digest_size=VECTOR_BYTES, key=keys.vector).digest()


def _stream(keys: SealKeys, header: bytes, vector: bytes, text: bytes) -> bytes:
    nonce = hashlib.blake2b(header + vector, digest_size=12, person=b"baken nonce").digest()
    cipher = Cipher(algorithms.ChaCha20(keys.stream, b"\0\0\0\0" + nonce), None)
    return cipher.encryptor().update(text)


def seal(
    keys: SealKeys, header: bytes, public: bytes, personal: bytes
) -> tuple[bytes, bytes, bytes]:
    """Encipher both parts; gives vector, public ciphertext, personal ciphertext."""
    vector = _vector(keys, header, public, personal)
    text = _stream(keys, header, vector, public + personal)
    return vector, text[: len(public)], text[len(public) :]


def unseal(
    keys: SealKeys, header: bytes, vector: bytes, public: bytes, personal: bytes | None
) -> tuple[bytes, bytes]:
    """Decipher both parts; `personal` is None where it was erased (then nothing is checked).

    Raises `RemoteError` where the key is not the one it was sealed with.
    """
    if personal is None:
        return _stream(keys, header, vector, public), b""
    text = _stream(keys, header, vector, public + personal)
    cut = len(public)
    public, personal = text[:cut], text[cut:]
    if not hmac.compare_digest(vector, _vector(keys, header, public, personal)):
        raise RemoteError("entry.wrong_key")
    return public, personal
