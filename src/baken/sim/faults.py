# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""What goes wrong with a computer: stores that fill, tear and go back, and newer software.

`DiskStore` is the real store on a real file; `tear` gives what a power cut in
the middle of a commit leaves of it.  `FullStore` takes nothing while it is full.
`NewerNode` writes acts of a kind that this version does not know, and log lines
whose text is coded by a model that it does not know.
"""

import copy
import shutil
from collections.abc import Mapping, Sequence
from pathlib import Path
from random import Random

from ..domain import catalogue
from ..domain.charter import Actor
from ..domain.journal import WriteLine
from ..kernel import entry as entries
from ..kernel import stamp, text
from ..kernel.audience import log_of
from ..kernel.entry import Entry, Head, genesis
from ..kernel.errors import StoreFull
from ..kernel.lane import Lane
from ..node.node import Node
from ..store.contract import Row
from ..store.memory import MemoryStore
from ..store.sqlite import SqliteStore

NEWER_KIND = 1000
NEWER_BODY = b"\x91\xa5later"
NEWER_TEXT = bytes((max(text.MODELS) + 1 << 4,)) + b"later"


class FullStore(MemoryStore):
    """A store in memory that takes nothing while `full`."""

    full = False

    def commit(
        self, entries: Sequence[Entry], rows: Sequence[Row] = (), held: Mapping[int, int] = {}
    ) -> None:
        if self.full:
            raise StoreFull("the disk is full")
        super().commit(entries, rows, held)


def backup(store: MemoryStore) -> MemoryStore:
    """What a copy of the disk holds.  Entries and rows never change, so they are shared."""
    out = copy.copy(store)
    for name, value in vars(store).items():
        setattr(out, name, _copied(value))
    return out


def _copied(value: object) -> object:
    """A container of containers, its own all the way down to what never changes."""
    if isinstance(value, dict):
        out = copy.copy(value)
        for key, inner in value.items():
            out[key] = _copied(inner)
        return out
    return copy.copy(value) if isinstance(value, list | set) else value


class DiskStore(SqliteStore):
    """The store on a file in a folder of its own, so that it can be torn."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        super().__init__(folder / "baken.db")

    def log_bytes(self) -> int:
        """How long the file of transactions under way (the WAL) is."""
        path = self.path.with_name(self.path.name + "-wal")
        return path.stat().st_size if path.exists() else 0


def tear(store: DiskStore, since_bytes: int, folder: Path, rng: Random) -> DiskStore:
    """The store after the power failed during its last transaction.

    That one began at `since_bytes` of the WAL; of what it wrote some first part, perhaps nothing,
    is on disk, and the rest is old bytes or was never written.
    """
    folder.mkdir(parents=True)
    wal = store.path.with_name(store.path.name + "-wal")
    shutil.copy2(store.path, folder / store.path.name)
    data = bytearray(wal.read_bytes())
    if since_bytes < len(data):
        cut = rng.randrange(since_bytes, len(data))
        if rng.random() < 0.5:
            del data[cut:]
        else:
            data[cut:] = bytes(len(data) - cut)
    (folder / wal.name).write_bytes(data)
    store.close()
    return DiskStore(folder)


class NewerNode(Node):
    """A node whose software knows a kind of act and a model of texts that the others don't."""

    def submit_newer(self, actor: Actor, now_s: float) -> None:
        """An act of that kind, and a log line by that model; on disk when this returns."""
        self._write_newer(NEWER_KIND, NEWER_BODY, actor, now_s)
        self._write_newer(catalogue.BY_ACT[WriteLine].does.kind, NEWER_TEXT, actor, now_s)
        self.touch(set())

    def _write_newer(self, kind: int, public: bytes, actor: Actor, now_s: float) -> None:
        home = self.charter.home_of(self.place)
        log = log_of(self.card.number, home, Lane.ROUTINE)
        entry = entries.write(
            self._heads.get(log) or genesis(self.charter.region, log), log,
            stamp.tick(self._last, now_s), kind, None, actor.number, public, b"",
            self.region.ring[home], self._signer, self.exercise,
        )  # fmt: skip
        self.store.commit([entry])
        self._heads[log] = Head(entry.seq, entry.hash, entry.stamp)
        self._seqs[log] = entry.seq
        self._last = entry.stamp
