# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Erasing what is personal: when its time has come, or when it was ordered.

    look for what is due -> write down what will be erased -> erase and fold anew
        -> build the file anew, renew the backups -> tell how much it was

A `Sweeper` does a little of this at every tick, so that no call takes long but the
one that builds the file anew.  The rules this file guards: what is due follows from
the acts (`domain/retention.py`), so every node comes to the same without being told;
each step stands in a note before it is taken, so that a node that died in between
goes on where it was and counts nothing twice; and what must be gone is not asked
for, not taken and not handed out any more, also where it has not been erased yet.

A clock that runs ahead must not erase what is still needed.  So the moment that
counts is never more than `AHEAD_MAX` past the last act that came from another node:
that is enough to erase what was closed, and too little to forget what was not.
"""

import contextlib
import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from ..bearers import courier
from ..domain import catalogue
from ..domain.charter import Actor, Role
from ..domain.erasures import DIGEST_LETTERS, Erasure, NoteErased, NoteSweep, State, Sweep
from ..domain.process import days
from ..domain.retention import SHORTEST, UNREAD, erase_due
from ..kernel import entry as entries
from ..kernel.audience import node_of
from ..kernel.entry import Entry
from ..kernel.errors import Refusal, RemoteError
from ..kernel.stamp import STAMP_MAX
from ..store.contract import WAITING
from ..store.sqlite import SqliteStore
from . import backup
from .config import BadFolder

if TYPE_CHECKING:
    from .node import Node

JOURNAL = "retention"  # the note with the step that is being taken
ROUND_EVERY_S = 3600.0
WIPE_EVERY_S = 86_400.0
QUIET_S = 600.0  # nothing new for so long: a good moment to build the file anew
DRAFT_KEEP_S = 2 * 86_400.0
BAG_KEEP_S = 14 * 86_400.0
LOOK_AT_ONCE = 1000  # entries in one call
ERASE_AT_ONCE = 200  # entries in one step, or all of one record
ORDERS_MAX = 5000
NOTES_AT_ONCE = 5000
LAST_SWEEPS = 20
AHEAD_MAX = days(60)

ERASURES = "erasures"
DRAFTS = "draft/"
TOKENS = "draft/once/"  # which form was sent already: no word of anybody


class Journal(msgspec.Struct, frozen=True, kw_only=True):
    """What was erased and not told yet, and the entries of the step under way.

    `order` is the order to erase that the step belongs to, or 0; `unwiped_s` since when the file
    holds remains (0: it does not), `at_once` that somebody waits for it.
    """

    counts: dict[int, int] = {}
    digest: bytes = b""
    orders: dict[int, tuple[int, bytes]] = {}
    step: tuple[int, ...] = ()
    order: int = 0
    unwiped_s: float = 0.0
    at_once: bool = False
    wiped_s: float = 0.0


class Swept(msgspec.Struct, frozen=True):
    """What one call did: acts erased, and whether there is more to do right now."""

    erased: int = 0
    more: bool = False


# --- what must be gone -------------------------------------------------------


def moment(node: "Node") -> int:
    """The stamp up to which what is due must be gone; see the head of this file."""
    heard = node.cached(("retention", "heard"), lambda: _heard(node))
    return min(node.stamp, heard + AHEAD_MAX)


def _heard(node: "Node") -> int:
    """The stamp of the last act that came from another node; without any, nothing bounds."""
    others = [head.stamp for log, head in node.ends.items() if node_of(log) != node.card.number]
    return max(others, default=STAMP_MAX)


def horizons(node: "Node") -> dict[int, tuple[int, int]]:
    """For each record that an order is about, the last act (`Entry.order`) that it reaches."""

    def make() -> dict[int, tuple[int, int]]:
        out: dict[int, tuple[int, int]] = {}
        for order in _orders(node):
            about = order.order.about
            out[about] = max(out.get(about, (0, 0)), order.horizon)
        return out

    return node.cached(("retention", "horizons"), make)


def _orders(node: "Node") -> list[Erasure]:
    query = node.query(ERASURES, states=(State.ORDERED,), order="newest", limit=ORDERS_MAX)
    return [order for order in node.records(query) if isinstance(order, Erasure)]


def is_over(node: "Node", record: int, at: int) -> bool:
    """Has the time come to erase a record that this node can read?"""
    row = node.store.row(record)
    if row is None or row.process == WAITING:
        return False
    due = erase_due(catalogue.BY_NUMBER[row.process], node.record(record), row.last_stamp)
    return due is not None and due <= at


def is_gone(node: "Node", entry: Entry) -> bool:
    """Must the personal part of this entry be gone by now, whether it is or not?

    What this node can't read, or can't fold yet, is gone when the longest time is over.
    """
    horizon = horizons(node).get(entry.record)
    if horizon is not None and entry.order <= horizon:
        return True
    if entry.stamp + SHORTEST > node.stamp:
        return False  # the usual case, and quickly told
    at = moment(node)
    return is_over(node, entry.record, at) or _is_lost(node, entry, at)


def _is_lost(node: "Node", entry: Entry, at: int) -> bool:
    if entry.stamp + UNREAD > at:
        return False
    row = node.store.row(entry.record)
    return row is None or row.process == WAITING


def to_hand_out(node: "Node", found: Iterable[Entry]) -> list[Entry]:
    """These entries, without what must be gone."""
    return [
        entries.erase(entry) if entry.personal and is_gone(node, entry) else entry
        for entry in found
    ]


def may_fill(node: "Node", entry: Entry) -> bool:
    """May the personal part of this entry, which lacks here, still be asked for and taken?

    One that was erased here is no longer in the store's list of those that came without.
    """
    return node.store.hollow(entry.id - 1, 1) == [entry.id] and not is_gone(node, entry)


# --- erasing -----------------------------------------------------------------


def erase(node: "Node", found: Sequence[Entry]) -> None:
    """Erase the personal parts of these entries, and fold their records anew without them."""
    gone = {entry.id: entries.erase(entry) for entry in found}
    rows = []
    for record in dict.fromkeys(entry.record for entry in found):
        if node.store.row(record) is None:
            continue
        came = [
            (gone[entry.id], known, act)
            for entry, why in node.store.of_record(record)
            if not why and entry.id in gone
            if (known := catalogue.KINDS.get(entry.kind)) is not None
            if (act := node.folding.read(gone[entry.id])) is not None
        ]
        rows.append(node.folding.refold(record, came))
    node.store.erase(list(gone.values()), rows)
    node.touch({catalogue.BY_NUMBER[row.process].name for row in rows if row.process})


def digest_of(before: bytes, ids: Iterable[int]) -> bytes:
    """A hash over the numbers of what was erased, one after the other."""
    told = hashlib.blake2b(before, digest_size=DIGEST_LETTERS // 2, person=b"baken erased")
    for ident in sorted(ids):
        told.update(ident.to_bytes(8, "big"))
    return told.digest()


class Sweeper:
    """Erases at one node.  `folder` is the node's, `stick` that of its courier's stick."""

    def __init__(self, node: "Node", folder: Path | None = None, stick: Path | None = None) -> None:
        self.node = node
        self.folder = folder
        self.stick = stick
        self._after: int | None = 0
        self._round_s = 0.0
        self._orders_seen = -1
        self._version = -1
        self._quiet_since_s = 0.0
        self._wipe_again_s = 0.0

    @property
    def journal(self) -> Journal:
        found = self.node.store.note(JOURNAL)
        return msgspec.msgpack.decode(found, type=Journal) if found else Journal()

    def _keep(self, journal: Journal) -> None:
        self.node.store.set_note(JOURNAL, msgspec.msgpack.encode(journal))

    def tick(self, now_s: float) -> Swept:
        """Do a little; at every tick of the node.  Raises `StoreFull`."""
        if self.node.version != self._version:
            self._version, self._quiet_since_s = self.node.version, now_s
        if self._after is None and now_s >= self._round_s:
            self._after = 0
        orders = self.node.count(self.node.query(ERASURES, states=(State.ORDERED,)))
        if self._after is None and orders == self._orders_seen:
            self._wipe_if_due(now_s)
            return Swept()
        journal = self.journal
        if journal.step:
            return self._finish(journal)
        if self._after == 0:
            self._local(journal, now_s)
        if orders != self._orders_seen or self._after == 0:
            swept = self._obey(now_s)
            if swept.more:
                return swept
            self._orders_seen = orders
        return self._look(now_s) if self._after is not None else Swept(more=True)

    def sweep(self, now_s: float) -> int:
        """All that is due, now, and the file built anew; gives how many acts were erased."""
        self._after, erased = 0, 0
        while (swept := self.tick(now_s)).more:
            erased += swept.erased
        if self.journal.unwiped_s:
            self._wipe(now_s)
        return erased

    # what is due

    def _look(self, now_s: float) -> Swept:
        """The next stretch of entries: erase the records in it whose time has come."""
        assert self._after is not None
        found = self.node.store.scan(self._after, LOOK_AT_ONCE)
        lacking = set(self.node.store.hollow(self._after, LOOK_AT_ONCE))
        not_waited_for: list[Entry] = []
        due: dict[int, Entry] = {}
        for entry, _ in found:
            self._after = entry.id
            if entry.id in lacking and is_gone(self.node, entry):
                not_waited_for.append(entry)
            if not entry.personal or entry.id in due or not is_gone(self.node, entry):
                continue
            for other, _ in self.node.store.of_record(entry.record):
                if other.personal and is_gone(self.node, other):
                    due[other.id] = other
            due[entry.id] = entry
            if len(due) >= ERASE_AT_ONCE:
                break
        else:
            if len(found) < LOOK_AT_ONCE:
                self._after, self._round_s = None, now_s + ROUND_EVERY_S
        if not_waited_for:
            self.node.store.erase(not_waited_for)
        if due:
            self._take(tuple(due), 0, now_s)
            return Swept(self._finish(self.journal).erased, True)
        return Swept(more=self._after is not None)

    def _obey(self, now_s: float) -> Swept:
        """The next order to erase that was not done here yet."""
        journal = self.journal
        me = self.node.card.number
        for order in _orders(self.node):
            if order.id in journal.orders or any(told.node == me for told in order.told):
                continue
            found = [
                entry.id
                for entry, _ in self.node.store.of_record(order.order.about)
                if entry.personal and entry.order <= order.horizon
            ]
            self._take(tuple(found), order.id, now_s)
            return Swept(self._finish(self.journal).erased, True)
        return Swept()

    def _take(self, step: tuple[int, ...], order: int, now_s: float) -> None:
        """Write down what will be erased now."""
        journal = self.journal
        told = {order: (0, digest_of(b"", ()))} if order else {}
        orders = {**journal.orders, **told}
        self._keep(
            msgspec.structs.replace(
                journal,
                step=step,
                order=order,
                orders=orders,
                unwiped_s=journal.unwiped_s or now_s,
                at_once=journal.at_once or bool(order),
            )
        )

    def _finish(self, journal: Journal) -> Swept:
        """Erase what was written down, and count it."""
        found = [
            entry for ident in journal.step if (entry := self.node.store.entry(ident)) is not None
        ]
        if found:
            erase(self.node, found)
        if journal.order:
            told = (len(found), digest_of(b"", journal.step))
            orders = {**journal.orders, journal.order: told}
            self._keep(msgspec.structs.replace(journal, orders=orders, step=(), order=0))
        else:
            counts = Counter(journal.counts)
            for entry in found:
                known = catalogue.KINDS.get(entry.kind)
                counts[known.process.number if known else 0] += 1
            digest = digest_of(journal.digest, journal.step)
            self._keep(
                msgspec.structs.replace(journal, counts=dict(counts), digest=digest, step=())
            )
        return Swept(len(found), True)

    # what else lies here

    def _local(self, journal: Journal, now_s: float) -> None:
        """Drafts that nobody came back for, and bags that have long been carried."""
        store = self.node.store
        stale = [
            key
            for key in store.notes(DRAFTS, NOTES_AT_ONCE)
            if not key.startswith(TOKENS)
            and abs(now_s - _typed_s(store.note(key) or b"")) > DRAFT_KEEP_S
        ]
        if stale and not journal.unwiped_s:
            self._keep(msgspec.structs.replace(journal, unwiped_s=now_s))
        for key in stale:
            store.set_note(key, None)
        if self.stick is not None:
            _remove_bags(self.stick, self.node.card.code, now_s - BAG_KEEP_S)
        self._renew(now_s)

    # the file itself

    def _wipe_if_due(self, now_s: float) -> None:
        """At once where somebody waits for it, else once a day when it is quiet."""
        if now_s < self._wipe_again_s:
            return
        journal = self.journal
        if not journal.unwiped_s:
            self._wipe_again_s = now_s + QUIET_S / 10
            return
        long_ago = now_s - journal.wiped_s >= WIPE_EVERY_S
        waited = now_s - journal.unwiped_s >= WIPE_EVERY_S
        quiet = now_s - self._quiet_since_s >= QUIET_S
        if journal.at_once or (long_ago and (quiet or waited)):
            self._wipe_again_s = now_s + ROUND_EVERY_S  # where it fails
            self._wipe(now_s)

    def _wipe(self, now_s: float) -> None:
        """Leave nothing on disk of what was erased, and tell how much that was."""
        with self._backups():
            if self.folder is not None:
                backup.doubt(self.folder, now_s)
        self.node.store.wipe()
        self._tell(self.journal, now_s)
        self._renew(now_s)

    def _renew(self, now_s: float) -> None:
        store = self.node.store
        with self._backups():
            if self.folder is not None and isinstance(store, SqliteStore):
                backup.renew(store, self.folder, now_s)

    @contextlib.contextmanager
    def _backups(self) -> Iterator[None]:
        """A spoilt list of backups is counted; it stops no node."""
        try:
            yield
        except BadFolder:
            self.node.counters["backup.bad_list"] += 1

    def _tell(self, journal: Journal, now_s: float) -> None:
        """The receipts: counts and a hash, never a person.  Told, then forgotten."""
        node = self.node
        actor = Actor(0, Role(node.place.kind << 4))
        for order, (count, digest) in journal.orders.items():
            found = node.record(order)
            if isinstance(found, Erasure) and all(t.node != node.card.number for t in found.told):
                _submit(node, NoteErased(entries=count, digest=digest.hex()), actor, now_s, order)
        if journal.counts and not self._was_told(journal.digest.hex()):
            told = sorted(journal.counts.items())
            _submit(
                node,
                NoteSweep(
                    processes=tuple(number for number, _ in told),
                    counts=tuple(count for _, count in told),
                    digest=journal.digest.hex(),
                ),
                actor,
                now_s,
            )
        self._keep(Journal(wiped_s=now_s))

    def _was_told(self, digest: str) -> bool:
        """Was it told just before this node died?"""
        last = self.node.query(ERASURES, states=(State.SWEPT,), order="newest", limit=LAST_SWEEPS)
        return any(
            isinstance(found, Sweep)
            and found.node == self.node.card.number
            and found.sweep.digest == digest
            for found in self.node.records(last)
        )


def _submit(
    node: "Node", act: NoteErased | NoteSweep, actor: Actor, now_s: float, record: int | None = None
) -> None:
    """A receipt that this place may not write is left out; what was erased stays erased."""
    with contextlib.suppress(Refusal):
        node.submit(act, actor, now_s, record)


class _Draft(msgspec.Struct):
    at_s: float = 0.0


def _typed_s(draft: bytes) -> float:
    """When a draft was last typed at; one that can't be read is from long ago."""
    try:
        return msgspec.json.decode(draft, type=_Draft).at_s
    except (msgspec.MsgspecError, UnicodeDecodeError):
        return 0.0


def _remove_bags(stick: Path, code: str, before_s: float) -> None:
    """Remove this node's own bags of long ago from its stick, if that is there."""
    own = courier.name_of(code, "X", 0).rsplit("-", 2)[0] + "-"
    try:
        for file in courier.find(stick).files:
            if file.name.startswith(own) and file.stat().st_mtime < before_s:
                file.unlink()
    except (OSError, RemoteError):
        return  # no stick now, or one that can't be written: at the next round again
