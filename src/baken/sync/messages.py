# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Messages: the things that nodes say to each other.

    hello    = version:1 varint(sender) region:8 nonce:8 echo:8 varint(beat) check:8
    frontier = flags:1 { log varint(seq) } check:8     (1: in full; 2: asks for the other's in full;
                                                        4: may take now what it refused)
    entry    = signature:64 entry                      (one entry, to the end)
    run      = signature:64 { varint(length) entry }   (shortened; the signature is over the last)
    beacon   = flags:1 varint(sender) stamp:5 varint(count) { varint(heard) }
               varint(count) { varint(sender) number:1 missing:1 } { log varint(seq) } signature:64
    lacks    = { log varint(count) { varint(numbers since the one before) } } check:8
    parts    = { varint(length) entry }
    ends     = flags:1 { log varint(seq) mark:8 } check:8   (1: what came of them was not taken;
                                                             2: not the second time either)
    witness  = previous:32 run                              (the run also where it is one entry)
    log      = varint(author << 5 | scope << 2 | lane) [varint(place)]

`check` is the first 8 bytes of a keyed BLAKE2b: a hello's under the key that the
pair of nodes share, a frontier's under that key and both nonces, the teller's
first.  So only a member of the charter can say hello, what was said in an
earlier session does not count in this one, and what a node told can't be sent
back to it as if the other had told it.

Ends say how logs end here, a witness proves what an author signed: see `doubts.py`.

A beacon is a frontier for whoever hears it, on a shared channel, on a stick or on
paper, where no two nodes have a session: it bears the teller's signature, over
region and body.  An old one that comes again says only what was true.
"""

import hashlib
import hmac
from collections.abc import Callable, Sequence
from itertools import pairwise

import msgspec

from ..kernel.audience import (
    AUTHOR_MAX,
    SEQ_MAX,
    Scope,
    audience_of,
    author_of,
    entry_id,
    lane_of,
    log_of_entry,
    seq_of_entry,
)
from ..kernel.entry import ENTRY_BYTES_MAX, HASH_BYTES, lengthen, shorten
from ..kernel.errors import RemoteError
from ..kernel.signing import SIGNATURE_BYTES, verify
from ..kernel.varint import put, take

VERSION = 1
NONCE_BYTES = CHECK_BYTES = REGION_BYTES = 8
NO_NONCE = bytes(NONCE_BYTES)
FRONTIER_LOGS_MAX = 20_000
BEAT_MAX_S = 86_400
HELLO_BYTES_MAX = 64  # with its frame's head; of now it takes 41
HELLO_FRAMES_MAX = 2
RUN_ENTRIES_MAX = 64
STAMP_BYTES = 5
HEARD_MAX, NEEDS_MAX = 64, 64

HELLO, FRONTIER, ENTRY, RUN, BEACON = 1, 2, 3, 4, 5
LACKS, PARTS, ENDS, WITNESS = 7, 8, 10, 11  # 6 and 9 are frames of a channel
LACKS_MAX, PARTS_BYTES_MAX = 200, 65_536
ENDS_MAX, MARK_BYTES = 64, 8


class Hello(msgspec.Struct, frozen=True):
    """Who calls, in which region, with which nonce, and the nonce heard from the other.

    `beat_s` is the longest that it is silent when it has nothing to say.
    """

    sender: int
    region: bytes
    nonce: bytes
    echo: bytes
    beat_s: int = 15


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
    body += put(hello.beat_s)
    return body + check(key, body)


def may_be_hello(frame: bytes) -> bool:
    """Is this frame a hello, or a part of one cut to the smallest frames that there are?"""
    if not 0 < len(frame) <= HELLO_BYTES_MAX:
        return False
    return frame[0] >> 4 == HELLO and frame[0] >> 1 & 7 < HELLO_FRAMES_MAX


def hello_sender(message: bytes) -> int:
    """Whose hello this claims to be: needed to find the key that proves it."""
    if message[:1] != bytes((VERSION,)):
        raise RemoteError("hello.other_version")
    return take(message, 1)[0]


def take_hello(message: bytes, key: bytes) -> Hello:
    body = _checked(key, message)
    sender, at = take(body, 1)
    nonce_at = at + REGION_BYTES
    echo_at = nonce_at + NONCE_BYTES
    beat_s, end = take(body, echo_at + NONCE_BYTES)
    if end != len(body) or beat_s > BEAT_MAX_S:
        raise RemoteError("hello.malformed")
    echo = body[echo_at : echo_at + NONCE_BYTES]
    return Hello(sender, body[at:nonce_at], body[nonce_at:echo_at], echo, beat_s)


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
    """How far logs are: all of them, or what changed; `asks` wants the other's in full.

    `again`: what the teller refused before it may take now.
    """

    seqs: dict[int, int]
    full: bool
    asks: bool = False
    again: bool = False


def put_frontier(told: Frontier, key: bytes) -> bytes:
    flags = bytes((told.full | told.asks << 1 | told.again << 2,))
    body = flags + b"".join(_put_log(log) + put(seq) for log, seq in told.seqs.items())
    return body + check(key, body)


def take_frontier(message: bytes, key: bytes) -> Frontier:
    body = _checked(key, message)
    if not body or body[0] > 7:
        raise RemoteError("frontier.malformed")
    return Frontier(_take_logs(body, 1), bool(body[0] & 1), bool(body[0] & 2), bool(body[0] & 4))


def _take_logs(body: bytes, at: int) -> dict[int, int]:
    out: dict[int, int] = {}
    while at < len(body):
        log, at = _take_log(body, at)
        seq, at = take(body, at)
        if seq > SEQ_MAX or len(out) >= FRONTIER_LOGS_MAX:
            raise RemoteError("frontier.malformed")
        out[log] = seq
    return out


class Need(msgspec.Struct, frozen=True):
    """Of block `number` of node `sender` so many frames are still missing (0: it is whole)."""

    sender: int
    number: int
    missing: int


class Beacon(msgspec.Struct, frozen=True, kw_only=True):
    """A signed frontier: how far the sender has stored each log, at a stamp.

    `heard` are the nodes it hears on this channel, `needs` what it lacks of blocks on the air.
    """

    sender: int
    stamp: int
    seqs: dict[int, int]
    full: bool = False
    asks: bool = False
    again: bool = False
    heard: tuple[int, ...] = ()
    needs: tuple[Need, ...] = ()


def _beacon_digest(region: bytes, body: bytes) -> bytes:
    return hashlib.blake2b(region + body, digest_size=32, person=b"baken beacon").digest()


def put_beacon(told: Beacon, region: bytes, sign: Callable[[bytes], bytes]) -> bytes:
    """`sign` signs a 32-byte digest with the sender's key."""
    body = bytes((told.full | told.asks << 1 | told.again << 2,)) + put(told.sender)
    body += told.stamp.to_bytes(STAMP_BYTES, "big")
    body += put(len(told.heard)) + b"".join(map(put, told.heard)) + put(len(told.needs))
    for need in told.needs:
        body += put(need.sender) + bytes((need.number & 0xFF, min(need.missing, 255)))
    body += b"".join(_put_log(log) + put(seq) for log, seq in told.seqs.items())
    return body + sign(_beacon_digest(region, body))


def take_beacon(message: bytes, region: bytes, key_of: Callable[[int], bytes | None]) -> Beacon:
    """The beacon, its signature checked with the key that `key_of` knows for its sender."""
    body, signature = message[:-SIGNATURE_BYTES], message[-SIGNATURE_BYTES:]
    if len(body) < 2 or body[0] > 7:
        raise RemoteError("beacon.malformed")
    sender, at = take(body, 1)
    key = key_of(sender)
    if key is None:
        raise RemoteError("beacon.stranger")
    if not verify(key, _beacon_digest(region, body), signature):
        raise RemoteError("beacon.bad_signature")
    stamp = int.from_bytes(body[at : at + STAMP_BYTES], "big")
    count, at = take(body, at + STAMP_BYTES)
    if count > HEARD_MAX:
        raise RemoteError("beacon.malformed")
    heard: list[int] = []
    for _ in range(count):
        number, at = take(body, at)
        heard.append(number)
    count, at = take(body, at)
    if count > NEEDS_MAX:
        raise RemoteError("beacon.malformed")
    needs: list[Need] = []
    for _ in range(count):
        number, at = take(body, at)
        if at + 2 > len(body):
            raise RemoteError("beacon.malformed")
        needs.append(Need(number, body[at], body[at + 1]))
        at += 2
    return Beacon(
        sender=sender,
        stamp=stamp,
        seqs=_take_logs(body, at),
        full=bool(body[0] & 1),
        asks=bool(body[0] & 2),
        again=bool(body[0] & 4),
        heard=tuple(heard),
        needs=tuple(needs),
    )


def put_lacks(ids: Sequence[int], key: bytes) -> bytes:
    """Which entries the teller has without their personal part; `ids` in rising order."""
    by_log: dict[int, list[int]] = {}
    for ident in ids:
        by_log.setdefault(log_of_entry(ident), []).append(seq_of_entry(ident))
    body = b""
    for log, seqs in by_log.items():
        steps = [seq - before for before, seq in pairwise((0, *seqs))]
        body += _put_log(log) + put(len(seqs)) + b"".join(map(put, steps))
    return body + check(key, body)


def take_lacks(message: bytes, key: bytes) -> list[int]:
    """The entries that the other side wants whole."""
    body = _checked(key, message)
    out: list[int] = []
    at = 0
    while at < len(body):
        log, at = _take_log(body, at)
        count, at = take(body, at)
        seq = 0
        if len(out) + count > LACKS_MAX:
            raise RemoteError("lacks.too_many")
        for _ in range(count):
            step, at = take(body, at)
            seq += step
            if seq > SEQ_MAX:
                raise RemoteError("lacks.malformed")
            out.append(entry_id(log, seq))
    return out


def put_parts(wires: Sequence[bytes]) -> bytes:
    """Whole entries, for who has them without their personal part."""
    return b"".join(put(len(wire)) + wire for wire in wires)


def take_parts(message: bytes) -> list[bytes]:
    out: list[bytes] = []
    at = 0
    while at < len(message):
        size, at = take(message, at)
        wire, at = message[at : at + size], at + size
        if len(wire) != size or len(out) >= LACKS_MAX:
            raise RemoteError("parts.malformed")
        out.append(wire)
    return out


class Ends(msgspec.Struct, frozen=True):
    """For each log how far it is here, and the first bytes of the hash it has there.

    `failed` is how often what came next of these logs was not taken here: 0, 1, or 2 for more.
    """

    marks: dict[int, tuple[int, bytes]]
    failed: int = 0


def put_ends(ends: Ends, key: bytes) -> bytes:
    body = bytes((ends.failed,))
    body += b"".join(_put_log(log) + put(seq) + mark for log, (seq, mark) in ends.marks.items())
    return body + check(key, body)


def take_ends(message: bytes, key: bytes) -> Ends:
    body = _checked(key, message)
    if not body or body[0] > 2:
        raise RemoteError("ends.malformed")
    marks: dict[int, tuple[int, bytes]] = {}
    at = 1
    while at < len(body):
        log, at = _take_log(body, at)
        seq, at = take(body, at)
        mark, at = body[at : at + MARK_BYTES], at + MARK_BYTES
        if seq > SEQ_MAX or len(mark) != MARK_BYTES or len(marks) >= ENDS_MAX:
            raise RemoteError("ends.malformed")
        marks[log] = (seq, mark)
    return Ends(marks, body[0])


class Parcel(msgspec.Struct, frozen=True):
    """One or more entries of one log under one signature, as received."""

    signature: bytes
    wires: tuple[bytes, ...]


def put_parcel(signature: bytes, wires: Sequence[bytes]) -> tuple[int, bytes]:
    """The message type and bytes; one entry goes without its length, more are shortened."""
    if len(wires) == 1:
        return ENTRY, signature + wires[0]
    return RUN, _put_run(signature, wires)


def _put_run(signature: bytes, wires: Sequence[bytes]) -> bytes:
    return signature + b"".join(put(len(part)) + part for part in shorten(wires))


def take_parcel(kind: int, message: bytes) -> Parcel:
    signature = message[:SIGNATURE_BYTES]
    if len(message) <= SIGNATURE_BYTES:
        raise RemoteError("parcel.short")
    if kind == ENTRY:
        if len(message) > SIGNATURE_BYTES + ENTRY_BYTES_MAX:
            raise RemoteError("entry.too_long")
        return Parcel(signature, (message[SIGNATURE_BYTES:],))
    parts: list[bytes] = []
    at = SIGNATURE_BYTES
    while at < len(message):
        size, at = take(message, at)
        part, at = message[at : at + size], at + size
        if len(part) != size or len(parts) >= RUN_ENTRIES_MAX:
            raise RemoteError("parcel.malformed")
        parts.append(part)
    return Parcel(signature, tuple(lengthen(parts)))


def put_witness(previous: bytes, signature: bytes, wires: Sequence[bytes]) -> bytes:
    """Entries of one log, the hash of the one before them, and the signature over the last."""
    return previous + _put_run(signature, wires)


def take_witness(message: bytes) -> tuple[bytes, Parcel]:
    """The hash before them, and the entries; what they prove is for the hearer to check."""
    return message[:HASH_BYTES], take_parcel(RUN, message[HASH_BYTES:])
