# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""A node's keys: the signing seed and the box secret it was born with, and what they open.

Both stay in the node's folder, readable by its owner only.  Audience keys lie in
the charter, sealed to each node entitled to them; two nodes share a pair key by
Diffie-Hellman on their box keys, which proves membership on a bearer.
"""

import secrets

import msgspec
from nacl.bindings import crypto_box_beforenm, crypto_scalarmult_base
from nacl.exceptions import CryptoError
from nacl.public import PrivateKey, PublicKey, SealedBox

from ..domain.charter import Charter
from ..kernel import signing
from ..kernel.seal import KEY_BYTES, AudienceKey, SealKeys


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

    def open_audiences(self, charter: Charter, number: int) -> dict[int, SealKeys]:
        """The working keys of every audience that the charter seals to this node."""
        box = SealedBox(PrivateKey(self.box))
        out: dict[int, SealKeys] = {}
        for audience, sealed in charter.keys.items():
            if number in sealed:
                try:
                    out[audience] = AudienceKey(box.decrypt(sealed[number])).pair()
                except CryptoError as error:
                    raise ValueError("this folder's keys are not those of the charter") from error
        return out


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
