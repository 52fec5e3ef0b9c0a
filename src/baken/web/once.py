# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Pressed twice, done once.

Every form carries a token that no other form has.  When the act is stored, the
place where its receipt can be seen is kept under the token, at the node, on
disk: so a second press, a reload, or a browser that sends the form again after
the power came back lands on the same receipt and makes no second act.

The bound: `SLOTS` places, chosen by the token; the newest of two tokens that
share a place stays.
"""

import hashlib
import secrets
from typing import Protocol

import msgspec

SLOTS = 1024
TOKEN_BYTES = 16
TOKEN_LETTERS_MAX = 64


class Keeper(Protocol):
    """What is needed of the node: small texts that stay on this node."""

    def draft(self, key: str, /) -> str | None: ...
    def save_draft(self, key: str, text: str, now_s: float, /) -> None: ...


class Done(msgspec.Struct, frozen=True, array_like=True):
    """A token that was used, and where its receipt is."""

    token: str
    where: str


def new_token() -> str:
    return secrets.token_urlsafe(TOKEN_BYTES)


def receipt_of(keeper: Keeper, token: str) -> str | None:
    """Where the receipt of this token stands, if its act was made."""
    text = keeper.draft(_slot(token)) if token else None
    if text is None:
        return None
    try:
        done = msgspec.json.decode(text, type=Done)
    except msgspec.MsgspecError:
        return None
    return done.where if done.token == token else None


def remember(keeper: Keeper, token: str, where: str, now_s: float) -> None:
    """The act of this token is stored; its receipt stands there."""
    if token:
        done = Done(token[:TOKEN_LETTERS_MAX], where)
        keeper.save_draft(_slot(token), msgspec.json.encode(done).decode(), now_s)


def _slot(token: str) -> str:
    digest = hashlib.blake2b(token.encode("utf-8", "replace"), digest_size=4).digest()
    return f"once/{int.from_bytes(digest, 'big') % SLOTS}"
