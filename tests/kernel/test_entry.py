# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Entries: what is written is read back, and what was touched under way is noticed.

The invariant: bytes from elsewhere give an entry or a `RemoteError`, nothing else;
an entry with other bytes has another hash, so the signature no longer fits.
"""

from typing import Any

import msgspec
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from baken.kernel import entry as entries
from baken.kernel import signing, varint
from baken.kernel.audience import OFFICES, REGION, Scope, audience, entry_id, log_of, node_of
from baken.kernel.entry import (
    ENTRY_BYTES_MAX,
    EPOCH_MAX,
    KIND_MAX,
    Entry,
    Head,
    chain,
    erase,
    genesis,
    open_entry,
    read,
)
from baken.kernel.errors import RemoteError
from baken.kernel.lane import Lane
from baken.kernel.stamp import STAMP_MAX

from .entries import KEYS, OTHER_KEYS, PUBLIC, SECRET, entry_fields, logs, made

LOG = log_of(3, audience(Scope.POINT, 3), Lane.NOOD)
REGION_ID = b"regio-01"


def row_of(
    count: int, log: int = LOG, head: Head | None = None, personal: bytes = b"who"
) -> list[Entry]:
    """The next entries of a log, each a record of its own."""
    head = head or genesis(REGION_ID, log)
    out: list[Entry] = []
    for at in range(count):
        stamp = head.stamp + 5
        out.append(
            entries.write(head, log, stamp, 1, None, 33, b"what %d" % at, personal, KEYS, SECRET)
        )
        head = Head(out[-1].seq, out[-1].hash, stamp)
    return out


# writing and reading


@given(entry_fields())
def test_an_entry_is_read_as_it_was_written(fields: dict[str, Any]) -> None:
    entry = made(fields)
    assert read(entry.wire, fields["head"].hash, entry.signature) == entry
    assert entry.record == (fields["record"] or entry.id)
    for name in ("stamp", "kind", "actor", "exercise"):
        assert getattr(entry, name) == fields[name]
    assert (entry.log, entry.seq) == (fields["log"], fields["head"].seq + 1)
    assert (entry.epoch, entry.author) == (fields["keys"].epoch, node_of(fields["log"]))


@given(entry_fields())
def test_its_readers_open_both_parts(fields: dict[str, Any]) -> None:
    assert open_entry(made(fields), KEYS) == (fields["public"], fields["personal"])


@given(entry_fields())
def test_the_hash_covers_the_whole_log_before_it(fields: dict[str, Any]) -> None:
    entry = made(fields)
    other = bytes(32) if fields["head"].hash != bytes(32) else b"\1" * 32
    assert read(entry.wire, other).hash != entry.hash


@given(entry_fields())
def test_a_reader_that_kept_the_hash_need_not_hash_again(fields: dict[str, Any]) -> None:
    entry = made(fields)
    assert read(entry.wire, b"", entry.signature, entry.hash) == entry


@given(entry_fields())
def test_a_glance_tells_log_and_number(fields: dict[str, Any]) -> None:
    entry = made(fields)
    assert entries.peek(entry.wire) == (entry.log, entry.seq)


@given(entry_fields())
def test_the_author_alone_signs(fields: dict[str, Any]) -> None:
    entry = made(fields)
    assert entry.signature is not None
    assert signing.verify(PUBLIC, entry.hash, entry.signature)
    assert not signing.verify(signing.public_key(b"2" * 32), entry.hash, entry.signature)


@given(st.binary(max_size=70), st.binary(min_size=32, max_size=32))
def test_no_bytes_are_a_signature_by_chance(signature: bytes, key: bytes) -> None:
    assert not signing.verify(key, b"d" * 32, signature)


@given(entry_fields(), st.integers(1, EPOCH_MAX))
def test_a_later_epoch_costs_its_number_and_no_more(fields: dict[str, Any], epoch: int) -> None:
    """The first epoch costs nothing, so most entries are no longer for there being others."""
    keys = fields["keys"]
    first = made(fields | {"keys": msgspec.structs.replace(keys, epoch=0)})
    later = made(fields | {"keys": msgspec.structs.replace(keys, epoch=epoch)})
    assert (first.epoch, later.epoch) == (0, epoch)
    assert read(later.wire, fields["head"].hash, later.signature) == later
    assert len(later.wire) == len(first.wire) + len(varint.put(epoch))
    assert len(erase(later).wire) == len(erase(first).wire) + len(varint.put(epoch))


@given(entry_fields(), st.integers(0, EPOCH_MAX), st.binary(min_size=20, max_size=60))
def test_no_epoch_shares_a_stream_with_another_not_even_under_one_secret(
    fields: dict[str, Any], epoch: int, text: bytes
) -> None:
    """The epoch stands in the header, and the header makes the nonce."""
    assume(epoch != fields["keys"].epoch)
    fields |= {"public": text}
    one = made(fields)
    other = made(fields | {"keys": msgspec.structs.replace(fields["keys"], epoch=epoch)})
    assert one.header != other.header
    assert one.vector != other.vector
    pads = [bytes(a ^ b for a, b in zip(made.public, text, strict=True)) for made in (one, other)]
    assert pads[0][:20] != pads[1][:20]


def test_the_kinds_whose_header_grew_by_a_byte_are_these() -> None:
    """What an epoch in the header costs where there is none: a bit, so a byte for few kinds."""

    def size(kind: int) -> int:
        head = genesis(REGION_ID, LOG)
        return len(entries.write(head, LOG, 1, kind, None, 33, b"", b"", KEYS, SECRET).header)

    sizes = [size(kind) - size(0) for kind in range(KIND_MAX + 1)]
    assert sizes == [len(varint.put(kind << 3)) - 1 for kind in range(KIND_MAX + 1)]
    grew = [
        kind
        for kind in range(KIND_MAX + 1)
        if len(varint.put(kind << 3)) > len(varint.put(kind << 2))
    ]
    assert grew == [*range(16, 32), *range(2048, 4096)]


def test_an_own_place_takes_a_byte_less_than_another() -> None:
    own = row_of(1)[0]
    other = row_of(1, log_of(3, audience(Scope.POINT, 4), Lane.NOOD))[0]
    region = row_of(1, log_of(3, REGION, Lane.NOOD))[0]
    assert len(own.header) == len(region.header) == len(other.header) - 1


def test_an_entry_that_nobody_would_take_is_not_written() -> None:
    with pytest.raises(AssertionError):
        row_of(1, personal=bytes(ENTRY_BYTES_MAX))


def test_a_record_is_never_continued_in_another_audience() -> None:
    record = entry_id(log_of(3, OFFICES, Lane.NOOD), 1)
    with pytest.raises(AssertionError):
        entries.write(genesis(REGION_ID, LOG), LOG, 1, 1, record, 0, b"", b"", KEYS, SECRET)


# erasing


@given(entry_fields())
def test_an_erased_entry_keeps_its_hash_and_loses_its_personal_part(fields: dict[str, Any]) -> None:
    entry = made(fields)
    erased = erase(entry)
    again = read(erased.wire, fields["head"].hash, entry.signature)
    assert again == erased
    assert (again.hash, again.id, again.record) == (entry.hash, entry.id, entry.record)
    assert open_entry(again, KEYS) == (fields["public"], b"")
    if fields["personal"]:
        assert again.personal is None
        assert len(again.wire) == len(entry.wire) - len(fields["personal"]) + 32


@given(entry_fields())
def test_erasing_twice_is_erasing_once(fields: dict[str, Any]) -> None:
    erased = erase(made(fields))
    assert erase(erased) == erased


@given(st.lists(st.booleans(), min_size=5, max_size=5))
def test_a_log_still_chains_whichever_of_its_entries_were_erased(which: list[bool]) -> None:
    run = row_of(5)
    wires = [
        erase(entry).wire if gone else entry.wire for entry, gone in zip(run, which, strict=True)
    ]
    assert chain(wires, genesis(REGION_ID, LOG), run[-1].signature)[-1].hash == run[-1].hash


# keys


@given(entry_fields())
def test_another_key_does_not_open_an_entry(fields: dict[str, Any]) -> None:
    with pytest.raises(RemoteError, match=r"entry\.wrong_key"):
        open_entry(made(fields), OTHER_KEYS)


@given(entry_fields())
def test_after_erasure_another_key_gives_nonsense_and_no_other_error(
    fields: dict[str, Any],
) -> None:
    entry = erase(msgspec.structs.replace(made(fields), personal=b"x"))
    public, personal = open_entry(entry, OTHER_KEYS)
    assert (len(public), personal) == (len(fields["public"]), b"")


# hostile bytes


def other_hash_or_error(wire: bytes, previous: bytes, digest: bytes) -> None:
    try:
        entry = read(wire, previous)
    except RemoteError:
        return
    assert entry.hash != digest


@given(entry_fields(), st.data())
def test_a_flipped_bit_is_an_error_or_another_hash(
    fields: dict[str, Any], data: st.DataObject
) -> None:
    entry = made(fields)
    for wire in (entry.wire, erase(entry).wire):
        bit = data.draw(st.integers(0, 8 * len(wire) - 1))
        spoilt = bytearray(wire)
        spoilt[bit // 8] ^= 1 << bit % 8
        other_hash_or_error(bytes(spoilt), fields["head"].hash, entry.hash)


@given(entry_fields())
def test_an_entry_cut_off_anywhere_is_an_error_or_another_hash(fields: dict[str, Any]) -> None:
    entry = made(fields)
    for wire in (entry.wire, erase(entry).wire):
        for size in range(len(wire)):
            other_hash_or_error(wire[:size], fields["head"].hash, entry.hash)


@given(entry_fields(), st.binary(min_size=1, max_size=40))
def test_bytes_behind_an_entry_are_an_error_or_another_hash(
    fields: dict[str, Any], more: bytes
) -> None:
    entry = made(fields)
    for wire in (entry.wire, erase(entry).wire):
        other_hash_or_error(wire + more, fields["head"].hash, entry.hash)


@given(st.binary(max_size=80))
def test_any_bytes_give_an_entry_or_an_error(wire: bytes) -> None:
    try:
        entry = read(wire, bytes(32))
        open_entry(entry, KEYS)
    except RemoteError:
        return
    assert erase(entry).hash == entry.hash


@given(entry_fields())
def test_what_was_read_is_erased_to_what_can_be_read(fields: dict[str, Any]) -> None:
    """No two ways to write one entry: else erasure would change a hash on the way."""
    entry = read(made(fields).wire, bytes(32))
    assert read(erase(entry).wire, bytes(32)).hash == entry.hash


def word(author: int = 3, scope: int = 6, lane: int = 0) -> bytes:
    return varint.put(author << 5 | scope << 2 | lane)


LATER = bytes(5) + varint.put(1 << 3 | 1 << 2 | 1)  # an epoch follows
REST = bytes(5) + varint.put(1 << 3 | 1) + varint.put(33) + bytes(6) + varint.put(2 << 1) + b"hi"


@pytest.mark.parametrize(
    ("wire", "code"),
    [
        (b"", "frame.short"),
        (bytes(ENTRY_BYTES_MAX + 1), "entry.too_long"),
        (word(scope=3) + varint.put(3) + varint.put(1) + REST, "entry.not_shortest"),
        (word(author=1 << 16) + varint.put(1) + REST, "entry.bad_author"),
        (word(scope=3) + varint.put(1 << 16) + varint.put(1) + REST, "entry.bad_author"),
        (word() + varint.put(0) + REST, "entry.bad_number"),
        (word() + varint.put(1 << 26) + REST, "entry.bad_number"),
        (word() + b"\x81\x00" + REST, "frame.not_shortest"),
        (
            word()
            + varint.put(7)
            + bytes(5)
            + varint.put(1 << 3)
            + varint.put(3 << 2)
            + varint.put(7)
            + REST[6:],
            "entry.bad_record",  # says that it opens no record, and names itself
        ),
        (
            word()
            + varint.put(7)
            + bytes(5)
            + varint.put(1 << 3)
            + varint.put(3 << 2)
            + varint.put(0)
            + REST[6:],
            "entry.bad_record",
        ),
        (
            word()
            + varint.put(7)
            + bytes(5)
            + varint.put(1 << 3)
            + varint.put(1 << 18)
            + varint.put(1)
            + REST[6:],
            "entry.bad_record",
        ),
        (
            word() + varint.put(1) + bytes(5) + varint.put(4096 << 3 | 1) + REST[6:],
            "entry.bad_kind",
        ),
        (
            word() + varint.put(1) + bytes(5) + varint.put(9) + varint.put(1 << 20) + REST[7:],
            "entry.bad_kind",
        ),
        (word() + varint.put(1) + LATER + varint.put(0) + REST[6:], "entry.bad_epoch"),
        (
            word() + varint.put(1) + LATER + varint.put(EPOCH_MAX + 1) + REST[6:],
            "entry.bad_epoch",
        ),
        (word() + varint.put(1) + LATER + b"\x81\x00" + REST[6:], "frame.not_shortest"),
        (word() + varint.put(1) + REST[:-1], "entry.short"),
        (
            word() + varint.put(1) + REST[:-3] + varint.put(2 << 1 | 1) + b"hi" + bytes(31),
            "entry.short",
        ),
    ],
)
def test_what_is_no_entry_has_a_name(wire: bytes, code: str) -> None:
    with pytest.raises(RemoteError) as caught:
        read(wire, bytes(32))
    assert caught.value.code == code


def test_the_frame_of_those_examples_is_sound() -> None:
    assert read(word() + varint.put(1) + REST, bytes(32)).public == b"hi"
    later = read(word() + varint.put(1) + LATER + varint.put(EPOCH_MAX) + REST[6:], bytes(32))
    assert (later.public, later.epoch) == (b"hi", EPOCH_MAX)


# runs


@given(st.integers(1, 6), st.integers(0, 3))
def test_a_run_is_read_onto_its_head_and_its_last_entry_is_signed(count: int, before: int) -> None:
    old = row_of(before)
    head = Head(before, old[-1].hash, old[-1].stamp) if old else genesis(REGION_ID, LOG)
    run = row_of(count, head=head)
    again = chain([entry.wire for entry in run], head, run[-1].signature)
    assert [entry.hash for entry in again] == [entry.hash for entry in run]
    assert [entry.signature for entry in again] == [None] * (count - 1) + [run[-1].signature]


def failing(wires: list[bytes], head: Head) -> str:
    with pytest.raises(RemoteError) as caught:
        chain(wires, head, b"s" * 64)
    return caught.value.code


def test_a_run_with_a_gap_is_refused() -> None:
    first, _, third = row_of(3)
    assert failing([first.wire, third.wire], genesis(REGION_ID, LOG)) == "run.gap"
    assert failing([third.wire], genesis(REGION_ID, LOG)) == "run.gap"
    assert failing([first.wire, first.wire], genesis(REGION_ID, LOG)) == "run.gap"


def test_a_run_over_two_logs_is_refused() -> None:
    other = row_of(2, log_of(3, REGION, Lane.NOOD))
    wires = [row_of(1)[0].wire, other[1].wire]
    assert failing(wires, genesis(REGION_ID, LOG)) == "run.two_logs"


def test_a_run_whose_stamps_fall_is_refused() -> None:
    head = genesis(REGION_ID, LOG)
    late = entries.write(head, LOG, 100, 1, None, 0, b"", b"", KEYS, SECRET)
    early = entries.write(Head(1, late.hash), LOG, 99, 1, None, 0, b"", b"", KEYS, SECRET)
    assert failing([late.wire, early.wire], head) == "run.stamp_fell"
    assert failing([late.wire], msgspec.structs.replace(head, stamp=101)) == "run.stamp_fell"


def test_stamps_may_repeat_at_the_end_of_their_range() -> None:
    head = genesis(REGION_ID, LOG)
    one = entries.write(head, LOG, STAMP_MAX, 1, None, 0, b"", b"", KEYS, SECRET)
    two = entries.write(Head(1, one.hash), LOG, STAMP_MAX, 1, None, 0, b"", b"", KEYS, SECRET)
    assert len(chain([one.wire, two.wire], head, two.signature)) == 2


@given(logs(), logs())
def test_no_two_logs_begin_alike(one: int, other: int) -> None:
    assert (genesis(REGION_ID, one).hash == genesis(REGION_ID, other).hash) is (one == other)


def test_a_log_of_one_region_does_not_fit_in_another() -> None:
    run = row_of(2)
    moved = chain([entry.wire for entry in run], genesis(b"regio-02", LOG), run[-1].signature)
    assert moved[-1].hash != run[-1].hash
