# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Digest: one number for all records of a node, equal where two nodes show the same."""

import hashlib
from collections.abc import Iterable

import msgspec

from ..store.contract import Row

encode = msgspec.msgpack.Encoder(order="deterministic").encode


def digest_of(rows: Iterable[Row]) -> str:
    """Order-independent: the hashes of all rows, summed."""
    total = 0
    for row in rows:
        data = encode(
            (row.id, row.process, row.state, row.lane, row.due, row.todo, row.key, row.blob)
        )
        total += int.from_bytes(hashlib.blake2b(data, digest_size=32).digest(), "big")
    return f"{total % (1 << 256):064x}"
