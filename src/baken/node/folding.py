# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Folding: from entries to records, the same at every node whatever the order in which they came.

What counts is sifted from what is held apart (a clock too far ahead, no act of its
kind, an author who was not entitled, a key that is not here yet), and the acts
that count are folded into the rows of their records.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import msgspec

from ..domain import catalogue
from ..domain.catalogue import Known
from ..domain.charter import ROLE_BITS, Role
from ..domain.fold import step
from ..domain.process import Meta
from ..kernel import entry as entries
from ..kernel import stamp
from ..kernel.act import Act
from ..kernel.audience import audience_of, life_of, place_of
from ..kernel.entry import Entry
from ..kernel.errors import RemoteError
from ..store.contract import WAITING, Row, Store
from .digest import encode
from .region import LOCKED, Region

FUTURE = 100  # held apart: the stamp is too far ahead of this node's clock
MALFORMED = 102  # held apart: readable by its envelope, but no act of its kind
LIVES = "ABCDEFGHJKLMNPQR"  # what a code ends on in a node's second life and on

Came = tuple[Entry, Known, Act]


class Event(msgspec.Struct, frozen=True, kw_only=True):
    """One line of a record's history.  `act` is None where this node can't read it."""

    entry: int
    record: int
    at: int
    author: int
    place: int
    person: int
    role: Role | None
    kind: int
    title: str
    act: Act | None
    held: int = 0


class Folder:
    """Folds the entries of one store under the charter of one region."""

    def __init__(self, region: Region, store: Store, counters: Counter[str]) -> None:
        self.region = region
        self._store = store
        self._counters = counters
        self._decoders = {
            p.number: msgspec.msgpack.Decoder(p.record).decode for p in catalogue.PROCESSES
        }

    def sift(
        self, new: Iterable[Entry], held: dict[int, int], now_s: float
    ) -> dict[int, list[Came]]:
        """Per record the acts that count; the others go into `held` with their reason."""
        events: dict[int, list[Came]] = defaultdict(list)
        horizon = stamp.from_wall(now_s + stamp.AHEAD_MAX_S)
        kinds, counters, region = catalogue.KINDS, self._counters, self.region
        for entry in new:
            if entry.stamp > horizon:
                counters["act.held_apart"] += 1
                held[entry.id] = FUTURE
                continue
            known = kinds.get(entry.kind)
            keys = region.key_of(entry)
            if keys is None:
                if region.carries(region.number, audience_of(entry.log)):
                    held[entry.id] = LOCKED
                continue
            if known is None:
                counters["act.unknown_kind"] += 1
                continue
            try:
                act = known.codec.decode(*entries.open_entry(entry, keys))
            except RemoteError as error:
                counters[error.code] += 1
                if error.code != "act.unknown_model":  # that is of a newer version
                    held[entry.id] = MALFORMED
                continue
            why = region.verdict(entry, known, act)
            if why:
                counters["act.held_apart"] += 1
                held[entry.id] = int(why)
                continue
            events[entry.record].append((entry, known, act))
        return events

    def fold(self, events: Mapping[int, list[Came]]) -> list[Row]:
        """The rows of the records that these acts touch."""
        rows = self._store.rows(list(events))
        out: list[Row] = []
        for record, came in events.items():
            row = rows.get(record)
            if len(came) > 1:
                came.sort(key=lambda event: (event[0].stamp, event[0].id))
            first, known, _ = came[0]
            process = known.process
            if row is None and first.id == record:
                state = None
            elif row is not None and row.process and (row.last_stamp, row.last_id) < first.order:
                state = self.state(row)
                process = catalogue.BY_NUMBER[row.process]
            else:
                out.append(self.refold(record, came))
                continue
            for entry, known, act in came:
                if known.process is process:
                    state = step(process, state, self.meta(entry), act)
            last = came[-1][0]
            out.append(self.row(process, state, record, last.stamp, last.id))
        return out

    def refold(self, record: int, came: Sequence[Came] = (), apart: Iterable[int] = ()) -> Row:
        """Fold a record anew from all of its acts: one came late, or before its opening act.

        `apart` are entries that no longer count, though the store doesn't say so yet.
        """
        events = {entry.id: (entry, known, act) for entry, known, act in came}
        without = set(apart)
        for entry, why in self._store.of_record(record):
            known = catalogue.KINDS.get(entry.kind)
            if why or known is None or entry.id in events or entry.id in without:
                continue
            act = self.read(entry)
            if act is not None:
                events[entry.id] = (entry, known, act)
        opening = events.pop(record, None)
        if opening is None:
            return Row(id=record, process=WAITING)
        rest = sorted(events.values(), key=lambda event: event[0].order)
        process = opening[1].process
        state = None
        for entry, known, act in [opening, *rest]:
            if known.process is process:
                state = step(process, state, self.meta(entry), act)
        last = max([opening[0], *(event[0] for event in rest)], key=lambda entry: entry.order)
        return self.row(process, state, record, last.stamp, last.id)

    # one row, one entry

    def state(self, row: Row) -> Any:
        """The record in a row."""
        return self._decoders[row.process](row.blob)

    def row(self, process: Any, state: Any, record: int, last_stamp: int, last_id: int) -> Row:
        r = process.row(state)
        return Row(
            record, process.number, r.state, r.lane, r.due, r.opened, r.place, r.todo, r.key,
            last_stamp, last_id, encode(state),
        )  # fmt: skip

    def meta(self, entry: Entry) -> Meta:
        charter = self.region.charter
        author = charter.node[entry.author]
        place = charter.place[author.place]
        life = life_of(entry.log)
        return Meta(
            id=entry.id,
            record=entry.record,
            at=entry.stamp,
            author=author.number,
            code=author.code + (LIVES[life] if life else ""),
            place=place.number,
            person=entry.actor >> ROLE_BITS,
            role=Role(place.kind << ROLE_BITS | entry.actor & 15),
            home=place_of(audience_of(entry.log)),
        )

    def read(self, entry: Entry) -> Act | None:
        """The act in an entry; None where this node can't read it."""
        known = catalogue.KINDS.get(entry.kind)
        keys = self.region.key_of(entry)
        if known is None or keys is None:
            return None
        try:
            return known.codec.decode(*entries.open_entry(entry, keys))
        except RemoteError:
            return None

    def event(self, entry: Entry, why: int) -> Event:
        charter = self.region.charter
        known = catalogue.KINDS.get(entry.kind)
        card = charter.node.get(entry.author)
        place = charter.place[card.place] if card else None
        try:
            role = Role(place.kind << ROLE_BITS | entry.actor & 15) if place else None
        except ValueError:
            role = None
        return Event(
            entry=entry.id,
            record=entry.record,
            at=entry.stamp,
            author=entry.author,
            place=place.number if place else 0,
            person=entry.actor >> ROLE_BITS,
            role=role,
            kind=entry.kind,
            title=known.does.title if known else "",
            act=self.read(entry),
            held=why,
        )
