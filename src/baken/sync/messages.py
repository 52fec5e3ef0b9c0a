# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Messages: the four things that two nodes say to each other.

    hello    = version:1 varint(sender) region:8 nonce:8 echo:8 check:8
    frontier = flags:1 { log varint(seq) } check:8     (1: in full; 2: asks for the other's in full)
    entry    = signature:64 entry                      (one entry, to the end)
    run      = signature:64 { varint(length) entry }   (the signature is over the last)
    log      = varint(author << 5 | scope << 2 | lane) [varint(place)]

`check` is the first 8 bytes of a keyed BLAKE2b: a hello's under the key that the
pair of nodes share, a frontier's under that key and both nonces, the teller's
first.  So only a member of the charter can say hello, what was said in an
earlier session does not count in this one, and what a node told can't be sent
back to it as if the other had told it.
"""

import hashlib
import hmac
from collections.abc import Sequence

import msgspec

from ..kernel.audience import AUTHOR_MAX, SEQ_MAX, Scope, audience_of, author_of, lane_of
from ..kernel.entry import ENTRY_BYTES_MAX
from ..kernel.errors import RemoteError
from ..kernel.signing import SIGNATURE_BYTES
from ..kernel.varint import put, take

VERSION = 1
NONCE_BYTES = CHECK_BYTES = REGION_BYTES = 8
NO_NONCE = bytes(NONCE_BYTES)
FRONTIER_LOGS_MAX = 20_000
RUN_ENTRIES_MAX = 64

HELLO, FRONTIER, ENTRY, RUN = 1, 2, 3, 4


class Hello(msgspec.Struct, frozen=True):
    """Who calls, in which region, with which nonce, and the nonce heard from the other."""

    sender: int
    region: bytes
    nonce: bytes
    echo: bytes


def check(key: bytes, body: bytes) -> bytes:
    return hashlib.blake2b(body, digest_size=CHECK_BYTES, key=key).digest()


def told_key(pair: bytes, teller: bytes, hearer: bytes) -> bytes:
    """The key under what one side tells in a session, of the pair's key and both nonces."""
    return check(pair, teller + hearer) + pair[:24]


def _checked(key: bytes, message: bytes) -> bytes:
    body, mark = message[:-CHECK_BYTES], message[-CHECK_BYTES:]
    if not hmac.compare_digest(mark, check(key, body)):
        raise RemoteError("message.bad_check")
    return body


def put_hello(hello: Hello, key: bytes) -> bytes:
    body = bytes((VERSION,)) + put(hello.sender) + hello.region + hello.nonce + hello.echo
    return body + check(key, body)


def hello_sender(message: bytes) -> int:
    """Whose hello this claims to be: needed to find the key that proves it."""
    if message[:1] != bytes((VERSION,)):
        raise RemoteError("hello.other_version")
    return take(message, 1)[0]


def take_hello(message: bytes, key: bytes) -> Hello:
    body = _checked(key, message)
    sender, at = take(body, 1)
    if len(body) != at + REGION_BYTES + 2 * NONCE_BYTES:
        raise RemoteError("hello.malformed")
    nonce_at = at + REGION_BYTES
    echo_at = nonce_at + NONCE_BYTES
    return Hello(sender, body[at:nonce_at], body[nonce_at:echo_at], body[echo_at:])


def _put_log(log: int) -> bytes:
    audience = audience_of(log)
    word = put(author_of(log) << 5 | (audience & 7) << 2 | lane_of(log))
    return word + put(audience >> 3) if audience & 7 >= Scope.AREA else word


def _take_log(body: bytes, at: int) -> tuple[int, int]:
    word, at = take(body, at)
    place = 0
    if word >> 2 & 7 >= Scope.AREA:
        place, at = take(body, at)
    if word >> 5 > AUTHOR_MAX or place > AUTHOR_MAX:
        raise RemoteError("frontier.malformed")
    return word >> 5 << 21 | place << 5 | (word & 0x1F), at


class Frontier(msgspec.Struct, frozen=True):
    """How far logs are: all of them, or what changed; `asks` wants the other's in full."""

    seqs: dict[int, int]
    full: bool
    asks: bool = False


def put_frontier(told: Frontier, key: bytes) -> bytes:
    flags = bytes((told.full | told.asks << 1,))
    body = flags + b"".join(_put_log(log) + put(seq) for log, seq in told.seqs.items())
    return body + check(key, body)


def take_frontier(message: bytes, key: bytes) -> Frontier:
    body = _checked(key, message)
    if not body or body[0] > 3:
        raise RemoteError("frontier.malformed")
    out: dict[int, int] = {}
    at = 1
    while at < len(body):
        log, at = _take_log(body, at)
        seq, at = take(body, at)
        if seq > SEQ_MAX or len(out) >= FRONTIER_LOGS_MAX:
            raise RemoteError("frontier.malformed")
        out[log] = seq
    return Frontier(out, bool(body[0] & 1), bool(body[0] & 2))


class Parcel(msgspec.Struct, frozen=True):
    """One or more entries of one log under one signature, as received."""

    signature: bytes
    wires: tuple[bytes, ...]


def put_parcel(signature: bytes, wires: Sequence[bytes]) -> tuple[int, bytes]:
    """The message type and bytes; one entry goes without its length."""
    if len(wires) == 1:
        return ENTRY, signature + wires[0]
    return RUN, signature + b"".join(put(len(wire)) + wire for wire in wires)


def take_parcel(kind: int, message: bytes) -> Parcel:
    signature = message[:SIGNATURE_BYTES]
    if len(message) <= SIGNATURE_BYTES:
        raise RemoteError("parcel.short")
    if kind == ENTRY:
        if len(message) > SIGNATURE_BYTES + ENTRY_BYTES_MAX:
            raise RemoteError("entry.too_long")
        return Parcel(signature, (message[SIGNATURE_BYTES:],))
    wires: list[bytes] = []
    at = SIGNATURE_BYTES
    while at < len(message):
        size, at = take(message, at)
        wire, at = message[at : at + size], at + size
        if len(wire) != size or len(wires) >= RUN_ENTRIES_MAX:
            raise RemoteError("parcel.malformed")
        wires.append(wire)
    return Parcel(signature, tuple(wires))
