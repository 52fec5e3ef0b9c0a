# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Entries: an act in its envelope, as it lies on disk and travels.

    entry  = header vector varint(len(public) << 1 | erased) public personal
    header = varint(author << 5 | scope << 2 | lane) [varint(place)]
             varint(seq) stamp:5 varint(kind << 3 | later << 2 | exercise << 1 | opens)
             [varint(epoch)]                                 (of the key, where later)
             [varint(author << 2 | lane) varint(seq)]        (the record, unless it opens one)
             varint(actor)

Scopes 5, 6 and 7 are `area`, `point` and `own` of the author's own place and
spare the byte that names it.  `personal` runs to the end of the entry; once
erased, the 32-byte hash of what stood there.  The hash chain runs over the log:

    hash = BLAKE2b-256(previous hash, header, vector, length, public, BLAKE2b-256(personal))

so it is the same before and after erasure.  The signature covers the hash,
hence the whole log up to it.  Grammar and vectors: `docs/spec/entry.md`.
"""

import hashlib
from collections.abc import Sequence

import msgspec

from . import varint
from .audience import (
    AUTHOR_MAX,
    SEQ_MAX,
    Scope,
    audience_of,
    author_of,
    entry_id,
    lane_of,
    log_of_entry,
    node_of,
    seq_of_entry,
)
from .errors import RemoteError
from .seal import VECTOR_BYTES, SealKeys, seal, unseal
from .signing import sign

ENTRY_BYTES_MAX = 16_384
HASH_BYTES = 32
STAMP_BYTES = 5
ACTOR_MAX = (1 << 20) - 1
KIND_MAX = 4095
EPOCH_MAX = 65_535
_SELF = 3  # scopes 2, 3, 4 plus this: the same scope at the author's own place


def _blake(data: bytes) -> bytes:
    return hashlib.blake2b(data, digest_size=HASH_BYTES).digest()


_NOTHING = _blake(b"")


class Head(msgspec.Struct, frozen=True, gc=False):
    """How far a log has come here: last number, the hash it ends on, its highest stamp."""

    seq: int
    hash: bytes
    stamp: int = 0


class Entry(msgspec.Struct, frozen=True, gc=False):
    """One entry.  `personal` is None once erased; `signature` is None inside a run."""

    id: int
    stamp: int
    kind: int
    record: int
    actor: int
    exercise: bool
    epoch: int
    header: bytes
    vector: bytes
    public: bytes
    personal: bytes | None
    hash: bytes
    signature: bytes | None
    wire: bytes

    @property
    def log(self) -> int:
        return log_of_entry(self.id)

    @property
    def seq(self) -> int:
        return seq_of_entry(self.id)

    @property
    def author(self) -> int:
        """The roster number of the node that wrote it."""
        return node_of(log_of_entry(self.id))

    @property
    def order(self) -> tuple[int, int]:
        """The key that orders all acts everywhere."""
        return (self.stamp, self.id)


def genesis(region: bytes, log: int) -> Head:
    """The head of an empty log: chains of different regions never fit each other."""
    return Head(0, _blake(region + log.to_bytes(8, "big")))


def _header(
    log: int, seq: int, stamp: int, kind: int, exercise: bool, epoch: int, record: int, actor: int
) -> bytes:
    author, aud, lane = author_of(log), audience_of(log), lane_of(log)
    scope, place = aud & 7, aud >> 3
    own = scope >= Scope.AREA and place == author
    out = varint.put(author << 5 | (scope + _SELF if own else scope) << 2 | lane)
    if scope >= Scope.AREA and not own:
        out += varint.put(place)
    opens = record == entry_id(log, seq)
    out += varint.put(seq) + stamp.to_bytes(STAMP_BYTES, "big")
    out += varint.put(kind << 3 | (epoch > 0) << 2 | exercise << 1 | opens)
    if epoch:
        out += varint.put(epoch)
    if not opens:
        home = log_of_entry(record)
        out += varint.put(author_of(home) << 2 | lane_of(home)) + varint.put(seq_of_entry(record))
    return out + varint.put(actor)


def write(
    head: Head,
    log: int,
    stamp: int,
    kind: int,
    record: int | None,
    actor: int,
    public: bytes,
    personal: bytes,
    keys: SealKeys,
    secret: bytes,
    exercise: bool = False,
) -> Entry:
    """The next entry of a log; `record` None opens a new record.  Pure: the caller commits it."""
    seq = head.seq + 1
    assert seq <= SEQ_MAX, "log is full"
    ident = entry_id(log, seq)
    record = ident if record is None else record
    assert audience_of(log_of_entry(record)) == audience_of(log), "a record lives in one audience"
    header = _header(log, seq, stamp, kind, exercise, keys.epoch, record, actor)
    vector, public, personal = seal(keys, header, public, personal)
    front = header + vector + varint.put(len(public) << 1) + public
    assert len(front) + len(personal) <= ENTRY_BYTES_MAX, "nobody would take this entry"
    digest = _blake(head.hash + front + (_blake(personal) if personal else _NOTHING))
    return Entry(
        ident, stamp, kind, record, actor, exercise, keys.epoch, header, vector, public, personal,
        digest, sign(secret, digest), front + personal,
    )  # fmt: skip


def read(
    wire: bytes, previous: bytes, signature: bytes | None = None, digest: bytes | None = None
) -> Entry:
    """Parse an entry and hash it onto `previous`; raises `RemoteError` for anything malformed.

    Whether it fits its log and who signed it is for the caller to check.  A store that kept the
    hash hands it in as `digest`, and nothing is hashed again.
    """
    if len(wire) > ENTRY_BYTES_MAX:
        raise RemoteError("entry.too_long")
    take = varint.take
    word, at = take(wire, 0)
    author, scope, lane = word >> 5, word >> 2 & 7, word & 3
    if scope > Scope.OWN:
        scope, place = scope - _SELF, author
    elif scope >= Scope.AREA:
        place, at = take(wire, at)
        if place == author:
            raise RemoteError("entry.not_shortest")
    else:
        place = 0
    if author > AUTHOR_MAX or place > AUTHOR_MAX:
        raise RemoteError("entry.bad_author")
    aud = place << 3 | scope
    log = author << 21 | aud << 2 | lane
    seq, at = take(wire, at)
    if not 0 < seq <= SEQ_MAX:
        raise RemoteError("entry.bad_number")
    stamp = int.from_bytes(wire[at : at + STAMP_BYTES], "big")
    word, at = take(wire, at + STAMP_BYTES)
    ident, epoch = entry_id(log, seq), 0
    if word & 4:
        epoch, at = take(wire, at)
        if not 0 < epoch <= EPOCH_MAX:
            raise RemoteError("entry.bad_epoch")
    if word & 1:
        record = ident
    else:
        home, at = take(wire, at)
        first, at = take(wire, at)
        if home >> 2 > AUTHOR_MAX or not 0 < first <= SEQ_MAX:
            raise RemoteError("entry.bad_record")
        record = entry_id(home >> 2 << 21 | aud << 2 | home & 3, first)
        if record == ident:
            raise RemoteError("entry.bad_record")
    actor, at = take(wire, at)
    if actor > ACTOR_MAX or word >> 3 > KIND_MAX:
        raise RemoteError("entry.bad_kind")
    header, vector = wire[:at], wire[at : at + VECTOR_BYTES]
    size, at = take(wire, at + VECTOR_BYTES)
    end = at + (size >> 1)
    public, rest = wire[at:end], wire[end:]
    if len(public) != size >> 1:
        raise RemoteError("entry.short")
    if size & 1:
        if len(rest) != HASH_BYTES:
            raise RemoteError("entry.short")
        front = header + vector + varint.put(size & ~1) + public
        return Entry(
            ident, stamp, word >> 3, record, actor, bool(word & 2), epoch, header, vector, public,
            None, digest or _blake(previous + front + rest), signature, wire,
        )  # fmt: skip
    digest = digest or _blake(previous + wire[:end] + (_blake(rest) if rest else _NOTHING))
    return Entry(
        ident, stamp, word >> 3, record, actor, bool(word & 2), epoch, header, vector, public, rest,
        digest, signature, wire,
    )  # fmt: skip


def open_entry(entry: Entry, keys: SealKeys) -> tuple[bytes, bytes]:
    """The two parts in clear; raises `RemoteError` where the key is another one."""
    return unseal(keys, entry.header, entry.vector, entry.public, entry.personal)


def erase(entry: Entry) -> Entry:
    """The same entry without its personal part: same hash, same signature."""
    if entry.personal is None or entry.personal == b"":
        return entry
    front = entry.header + entry.vector + varint.put(len(entry.public) << 1 | 1) + entry.public
    return msgspec.structs.replace(entry, personal=None, wire=front + _blake(entry.personal))


def fill(entry: Entry, wire: bytes) -> Entry:
    """An erased entry made whole again by its bytes of before: same hash, same signature.

    Raises `RemoteError` where the bytes are of another entry, or the part is not the one.
    """
    whole = read(wire, b"", None, _NOTHING)
    if not whole.personal or erase(whole).wire != entry.wire:
        raise RemoteError("entry.other_part")
    return msgspec.structs.replace(entry, personal=whole.personal, wire=wire)


def peek(wire: bytes) -> tuple[int, int]:
    """Log and number of an entry on the wire."""
    entry = read(wire, b"", None, _NOTHING)
    return entry.log, entry.seq


def _front(wire: bytes) -> tuple[int, int]:
    """Where the name of the log ends in an entry on the wire, and its number."""
    word, at = varint.take(wire, 0)
    if Scope.AREA <= word >> 2 & 7 <= Scope.OWN:
        _, at = varint.take(wire, at)
    return at, varint.take(wire, at)[0]


def shorten(wires: Sequence[bytes]) -> list[bytes]:
    """A run without what its first entry tells of the others: their log, number, most of the stamp.

    Each later entry is the time since the one before it, as a varint of stamp units, and what
    follows the stamp.  `lengthen` gives the same bytes back.
    """
    out: list[bytes] = []
    before = 0
    for wire in wires:
        end, seq = _front(wire)
        at = end + len(varint.put(seq))
        stamp = int.from_bytes(wire[at : at + STAMP_BYTES], "big")
        out.append(varint.put(stamp - before) + wire[at + STAMP_BYTES :] if out else wire)
        before = stamp
    return out


def lengthen(parts: Sequence[bytes]) -> list[bytes]:
    """The entries of a shortened run.  Raises `RemoteError`; what they say is for `read`."""
    end, seq = _front(parts[0])
    at = end + len(varint.put(seq))
    log, stamp = parts[0][:end], int.from_bytes(parts[0][at : at + STAMP_BYTES], "big")
    out = [parts[0]]
    for number, part in enumerate(parts[1:], seq + 1):
        since, at = varint.take(part, 0)
        stamp += since
        if stamp >> 8 * STAMP_BYTES:
            raise RemoteError("run.stamp_high")
        out.append(log + varint.put(number) + stamp.to_bytes(STAMP_BYTES, "big") + part[at:])
    return out


def chain(wires: Sequence[bytes], head: Head, signature: bytes | None) -> list[Entry]:
    """Read a run of entries onto the head of their log; the last carries the signature.

    All must be of one log and numbered on from the head, and no stamp may fall, else `RemoteError`.
    """
    out: list[Entry] = []
    previous, seq, stamp = head.hash, head.seq, head.stamp
    log = -1
    for at, wire in enumerate(wires, 1):
        entry = read(wire, previous, signature if at == len(wires) else None)
        if log not in (-1, entry.log):
            raise RemoteError("run.two_logs")
        log, seq = entry.log, seq + 1
        if entry.seq != seq:
            raise RemoteError("run.gap")
        if entry.stamp < stamp:
            raise RemoteError("run.stamp_fell")
        previous, stamp = entry.hash, entry.stamp
        out.append(entry)
    return out
