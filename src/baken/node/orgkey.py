# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The keys of authorities under their old names; `keyfile.py` has them now."""

from functools import partial

from . import keyfile
from .keyfile import CHANCE_BYTES, FILE_BYTES_MAX, KeyFile, seed, write

__all__ = ["CHANCE_BYTES", "FILE_BYTES_MAX", "OrgKey", "make", "read", "seed", "write"]

OrgKey = KeyFile
make = partial(keyfile.make, "authority")


def read(data: bytes) -> KeyFile:
    return keyfile.read(data, "authority")
