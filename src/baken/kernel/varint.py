# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Varints: whole numbers in as few bytes as they need, seven bits at a time, low first.

There is one way to write a number: a last byte of 0 after others is refused.  An
entry is written anew when it is erased, and its hash must not change by that.
"""

from .errors import RemoteError

VARINT_BYTES_MAX = 9


def put(number: int) -> bytes:
    if number < 0x80:
        return bytes((number,))
    out = bytearray()
    while number >= 0x80:
        out.append(number & 0x7F | 0x80)
        number >>= 7
    out.append(number)
    return bytes(out)


def take(data: bytes, at: int) -> tuple[int, int]:
    """The number that starts at `at`, and where the next thing starts."""
    number = shift = 0
    for _ in range(VARINT_BYTES_MAX):
        if at >= len(data):
            raise RemoteError("frame.short")
        byte = data[at]
        at += 1
        number |= (byte & 0x7F) << shift
        if byte < 0x80:
            if not byte and shift:
                raise RemoteError("frame.not_shortest")
            return number, at
        shift += 7
    raise RemoteError("frame.bad_number")
