# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Talk: what every conversation is handed, and what it tells.

A `Session` with one other node and a `Channel` with all that hear it have this in
common: the `Line` they speak over, the `Shelf` of this node's logs, and the events.
"""

from collections.abc import Mapping, Sequence
from typing import Protocol

import msgspec

from ..kernel.audience import lane_of, node_of
from ..kernel.lane import Lane
from .messages import Parcel

LANES = tuple(Lane)  # many times cheaper to go through than the enum
RUN_ENTRIES = 20  # under one signature


class Line(msgspec.Struct, frozen=True):
    """What a session must know of its bearer.

    `frame_bytes` is the largest frame; `bitrate` in bit/s, None where it doesn't matter;
    `window_bytes` may be under way unconfirmed; `beat_s` is the longest silence when nothing is
    to be said; `lanes` are those it carries; `personal`: may personal parts go over it?
    `shared` makes it a channel, and `overhead_s`, `turnaround_s` and `duty_cycle` are for those.

    On a slow line the session makes frames and window smaller: they take `FRAME_S` and `WINDOW_S`
    at most.  Without a bit rate it finds out by itself how much a line takes before things queue
    up in it: a TCP connection may be a slow one.
    """

    frame_bytes: int = 200
    bitrate: float | None = None
    window_bytes: int = 524_288
    beat_s: float = 15.0
    ack_after_s: float = 0.0
    lanes: frozenset[Lane] = frozenset(Lane)
    personal: bool = True
    shared: bool = False
    overhead_s: float = 0.0
    turnaround_s: float = 0.0
    duty_cycle: float = 1.0


class Batch(msgspec.Struct, frozen=True):
    """Entries of one log up to number `last`, ready to send under one signature."""

    last: int
    signature: bytes
    wires: tuple[bytes, ...]


class Shelf(Protocol):
    """This node's logs, as the session sees them."""

    @property
    def version(self) -> int:
        """Another number after every change of `heads`."""

    def heads(self) -> Mapping[int, int]:
        """For every log the number of its last entry here."""

    def wants(self, peer: int, log: int) -> bool:
        """Does that node carry this log?"""

    def batch(self, log: int, after: int, entries: int, personal: bool = True) -> Batch | None:
        """The next entries after a number, at most so many; None where there are none.

        Without `personal` the personal parts stay behind, and their hashes go.
        """

    def hollow(self, peer: int) -> list[int]:
        """Entries here without their personal part which that node may have whole; not all."""

    def whole(self, peer: int, ids: Sequence[int]) -> list[bytes]:
        """Of these entries those that are whole here and that node may have."""

    def hash(self, log: int, seq: int) -> bytes | None:
        """The hash of a log at a number, at 0 that which it begins with; None where it is not here.

        32 bytes.
        """

    def pair_key(self, peer: int) -> bytes | None:
        """The key that this node and that one share; None where it is not in the charter."""

    @property
    def stamp(self) -> int:
        """The highest stamp this node knows, or its clock's: what it tells now is no older."""

    def sign(self, digest: bytes) -> bytes:
        """This node's signature on a 32-byte digest."""

    def key(self, peer: int) -> bytes | None:
        """The key that checks another node's signatures; None where it is not in the charter."""


class Met(msgspec.Struct, frozen=True):
    """The other side has proven who it is."""

    peer: int


class Claimed(msgspec.Struct, frozen=True):
    """The other side says it has stored these logs up to these numbers."""

    peer: int
    seqs: dict[int, int]


class Came(msgspec.Struct, frozen=True):
    """Entries came in, not yet checked."""

    peer: int
    parcel: Parcel


class Filled(msgspec.Struct, frozen=True):
    """Whole entries came of which the personal part was lacked, not yet checked."""

    peer: int
    wires: list[bytes]


class Forked(msgspec.Struct, frozen=True):
    """Two histories of a log: at `seq` this node has `mine`, and its author signed `theirs` too.

    `proof` is the witness that was heard, whoever it came from: with this node's own it proves the
    fork to anybody.  Told once for each log.
    """

    peer: int
    log: int
    seq: int
    mine: bytes
    theirs: bytes
    proof: bytes


class Behind(msgspec.Struct, frozen=True):
    """Another node says it has a log of this node further than this node has itself.

    It only says so: the entries, which come by themselves, prove it.
    """

    peer: int
    log: int
    seq: int


Event = Met | Claimed | Came | Filled | Forked | Behind


def behind(me: int, peer: int, shelf: Shelf, seqs: Mapping[int, int]) -> list[Behind]:
    """Of which of this node's own logs another one says to have more than is here."""
    heads = shelf.heads()
    return [
        Behind(peer, log, seq)
        for log, seq in seqs.items()
        if node_of(log) == me and seq > heads.get(log, 0)
    ]


def lacking(shelf: Shelf, peer: int, theirs: Mapping[int, int]) -> dict[Lane, int]:
    """By lane how many entries of this shelf a peer lacks that is so far."""
    out = dict.fromkeys(LANES, 0)
    for log, seq in shelf.heads().items():
        if seq > theirs.get(log, 0) and shelf.wants(peer, log):
            out[lane_of(log)] += seq - theirs.get(log, 0)
    return out


def batch_within(
    shelf: Shelf, log: int, after: int, entries: int, room_bytes: int, personal: bool
) -> Batch | None:
    """The next entries of a log, fewer where they would take more bytes than there is room for."""
    batch = shelf.batch(log, after, entries, personal)
    size = sum(map(len, batch.wires)) if batch is not None else 0
    if batch is None or size <= room_bytes:
        return batch
    return shelf.batch(log, after, max(len(batch.wires) * room_bytes // size, 1), personal)
