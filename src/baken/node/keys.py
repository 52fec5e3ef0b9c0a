# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""A node's keys: the signing seed and the box secret it was born with, and what they open.

Both stay in the node's folder, readable by its owner only.  Audience keys lie in
the charter, wrapped to each node entitled to them; two nodes share a pair key by
Diffie-Hellman on their box keys, which proves membership on a bearer.
"""

import hashlib
import secrets

import msgspec
from nacl.bindings import crypto_box, crypto_box_beforenm, crypto_scalarmult_base
from nacl.public import PrivateKey, PublicKey, SealedBox

from ..domain.charter import Charter
from ..kernel import signing
from ..kernel.seal import KEY_BYTES


class NodeKeys(msgspec.Struct, frozen=True):
    """The two secrets of a node, 32 bytes each."""

    seed: bytes
    box: bytes

    @property
    def public(self) -> bytes:
        return signing.public_key(self.seed)

    @property
    def box_public(self) -> bytes:
        return crypto_scalarmult_base(self.box)

    @property
    def signer(self) -> bytes:
        return signing.signer(self.seed)

    def pair(self, box_public: bytes) -> bytes:
        """The key that this node and the owner of `box_public` share."""
        return crypto_box_beforenm(box_public, self.box)


def unwrap(keys: NodeKeys, wrap: bytes) -> bytes:
    """The secret in a wrap for this node.  Raises `CryptoError` where it is for another."""
    return SealedBox(PrivateKey(keys.box)).decrypt(wrap)


def wrap(once: PrivateKey, box_public: bytes, secret: bytes) -> bytes:
    """One secret for one node, by a key pair made for this secret alone.

    With the public half of `once` before it, a libsodium sealed box.  The nonce comes of the two
    public keys, so `once` must never wrap two secrets for one node.
    """
    public = bytes(once.public_key)
    nonce = hashlib.blake2b(public + box_public, digest_size=24).digest()
    return crypto_box(secret, nonce, box_public, bytes(once))


def new_keys() -> NodeKeys:
    return NodeKeys(secrets.token_bytes(signing.SEED_BYTES), secrets.token_bytes(32))


def seal_audiences(charter: Charter, secret_of: dict[int, bytes]) -> dict[int, dict[int, bytes]]:
    """Each audience's secret, sealed to every node whose place may read it."""
    return {
        audience: {
            card.number: SealedBox(PublicKey(card.box)).encrypt(secret)
            for card in charter.nodes
            if card.place in charter.readers(audience)
        }
        for audience, secret in secret_of.items()
    }


def new_secret() -> bytes:
    return secrets.token_bytes(KEY_BYTES)
