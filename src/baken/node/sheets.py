# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Sheets: an alarm, or all that another node lacks, as codes on paper; and sheets read in.

A sheet carries a bag.  Entries of a log can only be taken in one after the other, so
the sheet of a record also carries what the other is not known to have of those logs
before it.  Where that is too much, or where somebody chooses so, the record goes
alone; `gap` then says that the sheet helps only after what came before it.  What the
screens need of the bearer stands here by name, for they don't know bearers.
"""

from collections.abc import Iterable

import msgspec

from ..bearers import paper
from ..bearers.paper import Album, Part, Seen, Sheet
from ..kernel.audience import audience_of, lane_of, log_of_entry, node_of
from ..kernel.entry import Entry
from ..kernel.errors import RemoteError
from ..kernel.lane import Lane
from .bags import Packing, Stretch, Unpacked, unpack_bytes
from .node import Node

__all__ = ["Album", "Part", "Seen", "Sheet"]

BEARER = "paper"
BAG_BYTES_MAX = paper.SET_BYTES_MAX - 64  # besides its head and end
RECORD_BYTES_MAX = 12 * paper.SYMBOL_BYTES - 64  # three sheets; nobody scans ten for one report

PICTURE_BYTES_MAX, TEXT_LETTERS_MAX = paper.PICTURE_BYTES_MAX, paper.TEXT_LETTERS_MAX
photographed, printed, typed = paper.photographed, paper.printed, paper.typed


class Written(msgspec.Struct, frozen=True, kw_only=True):
    """A bag as codes: their letters, its check words, and how far it brings each log.

    `gap`: it lacks what comes before it.  `left` entries didn't fit on paper.
    """

    to: int
    number: int
    codes: tuple[str, ...]
    check: str
    entries: int
    left: int
    gap: bool
    size: int
    handed: dict[int, int]


def of_all(node: Node, to: int, number: int, now_s: float) -> Written:
    """All that another node lacks, as far as it fits on paper."""
    return _written(node, Packing(node, to, number, now_s, bytes_max=BAG_BYTES_MAX))


def of_record(
    node: Node, to: int, record: int, number: int, now_s: float, *, alone: bool = False
) -> Written:
    """A record for another node: its acts in the two highest lanes, and what must come before them.

    In one code if its most urgent acts fit in one; `alone` leaves out what must come before.
    """
    audience = audience_of(log_of_entry(record))
    told = [log for log in node.heads() if audience_of(log) == audience]

    def packed(stretches: list[Stretch]) -> Written | None:
        packing = Packing(
            node, to, number, now_s, stretches=stretches, told=told, bytes_max=RECORD_BYTES_MAX
        )
        found = _written(node, packing)
        return None if found.left else found

    acts = [
        entry
        for entry, _ in node.store.of_record(record)
        if lane_of(entry.log) <= Lane.SPOED and node.wants(to, entry.log)
    ]
    first = min((lane_of(entry.log) for entry in acts), default=Lane.NOOD)
    urgent = [entry for entry in acts if lane_of(entry.log) is first]
    best: Written | None = None
    for chosen in (acts, urgent) if not alone else ():
        found = packed(_up_to(node, to, chosen))
        if found is not None and found.entries and len(found.codes) == 1:
            return found
        best = best or found
    if best is not None and best.entries:
        return best
    found = packed(_only(acts)) or packed(_only(acts[:1]))
    assert found is not None, "one entry fits on paper"
    return found


def _up_to(node: Node, to: int, acts: Iterable[Entry]) -> list[Stretch]:
    """The stretches that bring another node up to these acts; not its own, which it has."""
    stored = node.store.proven().get(to, {})
    last: dict[int, int] = {}
    for entry in acts:
        if node_of(entry.log) != to:
            last[entry.log] = max(entry.seq, last.get(entry.log, 0))
    return [
        Stretch(log, stored.get(log, 0), seq)
        for log, seq in sorted(last.items(), key=lambda item: (lane_of(item[0]), item[0]))
        if seq > stored.get(log, 0)
    ]


def _only(acts: Iterable[Entry]) -> list[Stretch]:
    """Just these acts."""
    ordered = sorted(acts, key=lambda entry: (lane_of(entry.log), entry.id))
    return [Stretch(entry.log, entry.seq - 1, entry.seq) for entry in ordered]


def _written(node: Node, packing: Packing) -> Written:
    data = b"".join(packing.pieces())
    stored = node.store.proven().get(packing.to, {})
    return Written(
        to=packing.to,
        number=packing.number,
        codes=tuple(paper.codes_of(data)),
        check=packing.check,
        entries=packing.entries,
        left=packing.left,
        gap=any(after > stored.get(log, 0) for log, after in packing.begun.items()),
        size=len(data),
        handed=packing.handed,
    )


def needed(written: Written) -> int:
    """How many of its codes are enough."""
    return 1 if len(written.codes) == 1 else paper.symbols(written.size)


def hand_over(node: Node, written: Written, now_s: float) -> None:
    """The sheet is on paper: note that as the first proof, as far as no gap is left by it."""
    if not written.gap:
        node.prove(written.to, written.handed, now_s, stored=False, bearer=BEARER)
        node.store.flush()


class Read(msgspec.Struct, frozen=True, kw_only=True):
    """What came of pictures or typed codes.  `half` are the sets of which parts lack still."""

    bags: tuple[Unpacked, ...]
    half: tuple[Part, ...]
    codes: int
    strange: int
    refused: dict[str, int]


def read(node: Node, album: Album, seen: Seen, now_s: float) -> Read:
    """Take in what a picture or a scanner gave; half sets are kept in the album."""
    found: dict[bytes, Unpacked] = {}
    refused: dict[str, int] = {}
    for payload in seen.payloads:
        try:
            data = album.add(payload)
        except RemoteError as error:
            node.counters[error.code] += 1
            refused[error.code] = refused.get(error.code, 0) + 1
            continue
        if data is not None and data not in found:
            found[data] = unpack_bytes(node, data, now_s, BEARER)
    if seen.strange:
        node.counters[paper.NOT_OURS] += seen.strange
    return Read(
        bags=tuple(found.values()),
        half=tuple(album.half()),
        codes=len(seen.payloads),
        strange=seen.strange,
        refused=refused,
    )
