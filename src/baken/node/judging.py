# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Judging again: what a new charter says otherwise than the one before.

Whether an act counts is a function of the set of acts, decrees among them, and never
of the order in which they came.  So when a decree takes effect a node looks again at
what it held apart, and at what it took of nodes that are shut out or whose mandate
was ended.
"""

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from ..domain import catalogue, decrees
from ..domain.charter import Charter, Verdict
from ..kernel.audience import entry_id, node_of
from ..kernel.entry import Entry
from ..store.contract import Query, Row, Store
from .folding import FUTURE, Folder
from .region import LOCKED

if TYPE_CHECKING:
    from .node import Node

AT_ONCE = 500
DECREES = frozenset(does.kind for does in decrees.PROCESS.does)
_NUMBER = decrees.PROCESS.number


def records_of(folding: Folder, rows: Iterable[Row]) -> list[decrees.Record]:
    """The decrees among these rows."""
    return [folding.state(row) for row in rows if row.process == _NUMBER]


def recall(folding: Folder, store: Store, rows_are_whole: bool) -> None:
    """The charter in force by the decrees on disk; from the acts where rows may be missing."""
    if rows_are_whole:
        rows = store.select(Query(_NUMBER, order="oldest", limit=1 << 30))
        folding.region.learn(records_of(folding, rows))
        return
    while folding.region.learn(records_of(folding, _rows(folding, store))):
        pass  # each may bring the key or the author of another


def _rows(folding: Folder, store: Store) -> Iterable[Row]:
    after = 0
    while found := store.scan(after, AT_ONCE):
        after = found[-1][0].id
        records = {entry.record for entry, _ in found if entry.kind in DECREES}
        yield from (folding.refold(record) for record in sorted(records))


def judge_again(node: "Node", before: Charter | None, now_s: float) -> None:
    """Judge by the charter in force now what it says otherwise than `before`, if that is known.

    What was held apart for lack of a mandate or a key may count now; what a node wrote after
    its revocation, or without its mandate, no longer does.
    """
    _hold(node, _no_longer(node, before))
    after = 0
    while found := node.store.held(AT_ONCE, 0, after):
        after = found[-1][0].id
        due = [entry for entry, why in found if why == LOCKED or why < FUTURE]
        if due:
            node.release(due, now_s)


def _no_longer(node: "Node", before: Charter | None) -> dict[int, tuple[Entry, int]]:
    """The entries that counted and may not any more, with the reason."""
    out: dict[int, tuple[Entry, int]] = {}
    charter = node.charter
    shut = {one.node for one in charter.revoked}
    mandates = {*before.mandates} - {*charter.mandates} if before else {*charter.mandates}
    changed = {one.place for one in mandates}
    for log, last in node.heads().items():
        card = charter.node.get(node_of(log))
        if card is None or not (card.number in shut or card.place in changed):
            continue
        after = entry_id(log, 0)
        while after < entry_id(log, last):
            for entry, why in node.store.scan(after, AT_ONCE):
                after = entry.id
                if entry.log != log:
                    break
                verdict = None if why else _verdict(node, entry)
                if verdict is not None:
                    out[entry.id] = (entry, int(verdict))
    return out


def _verdict(node: "Node", entry: Entry) -> Verdict | None:
    if node.charter.beyond(entry.log, entry.seq) and entry.kind not in DECREES:
        return Verdict.REVOKED
    known, act = catalogue.KINDS.get(entry.kind), node.folding.read(entry)
    return node.region.verdict(entry, known, act) if known and act is not None else None


def _hold(node: "Node", found: Mapping[int, tuple[Entry, int]]) -> None:
    """Hold these apart from now on, and fold their records without them."""
    if not found:
        return
    node.counters["act.held_apart"] += len(found)
    folding = node.folding
    records = {entry.record for entry, _ in found.values() if folding.read(entry) is not None}
    rows = [folding.refold(record, apart=found) for record in sorted(records)]
    node.store.commit([], rows, {ident: why for ident, (_, why) in found.items()})
