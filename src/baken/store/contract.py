# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a store promises.

The one rule: `commit` is whole or not at all, and when it returns the acts are
on disk.  Entries and the records folded from them go in together, so a screen
never shows what is not stored.  Proofs and notes are local to the node and are
written with the next commit or at `flush`; losing the last of them costs a
repeat, never an act.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Protocol

import msgspec

from ..kernel.entry import Entry, Head
from ..kernel.stamp import STAMP_MAX

WAITING = 0  # process number of a record whose opening entry has not come yet


class Row(msgspec.Struct, frozen=True, gc=False):
    """A folded record: columns to find it by, the order key of the last act, and its blob."""

    id: int
    process: int
    state: int = 0
    lane: int = 3
    due: int = STAMP_MAX
    opened: int = 0
    place: int = 0
    todo: int = 0
    key: str = ""
    last_stamp: int = 0
    last_id: int = 0
    blob: bytes = b""


class Query(msgspec.Struct, frozen=True):
    """Which rows, in which order.  Empty tuples and zeros mean "any".

    `todo` matches a row with any of its bits; `due_before` is a stamp.  Orders: `queue`
    (lane, due, opened), `newest`, `oldest`.
    """

    process: int
    states: tuple[int, ...] = ()
    places: tuple[int, ...] = ()
    lanes: tuple[int, ...] = ()
    todo: int = 0
    due_before: int | None = None
    order: str = "queue"
    limit: int = 50
    offset: int = 0


class Proof(msgspec.Struct, frozen=True):
    """Node `node` got a log up to `seq` at wall time `at` (s): handed over, or stored there."""

    node: int
    log: int
    seq: int
    at: float
    stored: bool
    bearer: str = ""


class Store(Protocol):
    """Entries by id, rows by id, and a few things about peers."""

    def commit(
        self, entries: Sequence[Entry], rows: Sequence[Row] = (), held: Mapping[int, int] = {}
    ) -> None:
        """Add entries and put rows, durably; `held` maps entry ids to the reason they stand apart.

        One without its personal part is noted as hollow until it is filled or erased.
        An entry that is already there keeps its bytes; it too stands apart when `held` names it.
        Entries of a log come without gaps.  Raises `StoreFull`.
        """

    def release(self, entry_ids: Sequence[int], rows: Sequence[Row]) -> None:
        """Entries that stood apart are now folded into these rows."""

    def heads(self) -> dict[int, Head]:
        """The head of every log that has an entry."""

    def entry(self, entry_id: int) -> Entry | None: ...

    def entries(self, log: int, after: int, limit: int) -> list[Entry]:
        """The next entries of a log after number `after`, in order."""

    def of_record(self, record: int) -> list[tuple[Entry, int]]:
        """All entries of a record, each with the reason it is held apart (0: it is not)."""

    def held(self, limit: int, reason: int = 0, after: int = 0) -> list[tuple[Entry, int]]:
        """Entries that stand apart, in id order after an id; for one reason, or all (0)."""

    def scan(self, after: int, limit: int) -> list[tuple[Entry, int]]:
        """All entries in id order, for `rebuild` and `export`."""

    def row(self, record: int) -> Row | None: ...

    def rows(self, records: Sequence[int]) -> dict[int, Row]: ...

    def by_key(self, process: int, key: str) -> Row | None:
        """The row with this key; of several, the one with the lowest id."""

    def select(self, query: Query) -> list[Row]: ...

    def count(self, query: Query) -> int:
        """How many rows match; order, limit and offset don't matter."""

    def cut(self, log: int, after: int, rows: Sequence[Row] = ()) -> None:
        """Forget the entries of a log after a number, what they opened, and proofs of them."""

    def census(self, first: int, last: int) -> list[tuple[int, int]]:
        """For each process how many rows have an id from `first` to `last`."""

    def clear_rows(self) -> None:
        """Forget all rows, before a rebuild."""

    def hollow(self, after: int, limit: int) -> list[int]:
        """Entries that came without their personal part, in id order after an id."""

    def fill(self, entries: Sequence[Entry], rows: Sequence[Row] = ()) -> None:
        """Replace hollow entries by whole ones, and put the rows folded from them."""

    def erase(self, entries: Sequence[Entry], rows: Sequence[Row] = ()) -> None:
        """Replace entries by their erased selves, and put the rows folded from what is left."""

    def wipe(self) -> None:
        """Leave nothing on disk of what was erased or replaced.  Slow: it writes all anew."""

    def prove(self, proofs: Iterable[Proof]) -> None: ...

    def proofs(self, log: int, seq: int) -> list[Proof]:
        """For each node the first proof of each sort that covers this number, in node order.

        A proof that says less than an earlier one of the same node and sort adds nothing.
        """

    def proven(self) -> dict[int, dict[int, int]]:
        """For each node, how far it is known to have stored each log."""

    def note(self, key: str) -> bytes | None: ...

    def set_note(self, key: str, value: bytes | None) -> None:
        """A small local value (a draft, a counter); None removes it."""

    def notes(self, prefix: str, limit: int) -> list[str]:
        """The keys of notes that begin so, in their order."""

    def flush(self) -> None:
        """Make proofs and notes durable."""

    def sizes(self) -> dict[str, int]:
        """Counts of entries and records, and bytes on disk."""

    def close(self) -> None: ...
