# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""`bench core`: the figures of the main job.

Merging (verify, chain, open, decode, check the mandate, fold, commit to SQLite),
submitting durably, starting with a million entries, memory, the coordination
queue under ten browsers, and the bytes of one report.
"""

import gc
import os
import sqlite3
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from baken.domain import reports
from baken.domain.charter import Actor, Role
from baken.domain.words import Known
from baken.kernel import signing
from baken.node.area import WATERHOVEN, Area, load_area, make_area
from baken.node.node import Node
from baken.store.sqlite import SqliteStore
from baken.sync.frames import cut
from baken.sync.messages import put_parcel

from . import screens
from .figures import Figure, at_least, at_most, progress
from .traffic import TEXT, Traffic

MERGED = 100_000
SUBMITTED = 6_000
TURN = 200
VERIFIED = 20_000
RUN = 20
ROUNDS = 3
POINT, OFFICE, TEAM = "OND", "CPO", "WAT"


def run(only: str = "") -> list[Figure]:
    """All figures, or those whose name contains `only`."""
    wanted: list[tuple[str, Callable[[Area], list[Figure]]]] = [
        ("wire_report_bytes", wire),
        ("merge_signed_each merge_run_of_20", merge),
        ("submit_durable", submit),
        ("idle_memory start_with_million memory_with_million", screens.start),
        ("queue_page_p95 queue_refresh_p95", screens.queue),
    ]
    area = make_area(load_area(WATERHOVEN))
    return [figure for names, bench in wanted if only in names for figure in bench(area)]


def number_of(area: Area, code: str) -> int:
    return next(card.number for card in area.charter.nodes if card.code == code)


@contextmanager
def disk() -> Iterator[Path]:
    """A folder on a real disk (not in memory), removed afterwards."""
    with tempfile.TemporaryDirectory(
        prefix="baken-bench-", dir=os.environ.get("BENCH_DIR", "/var/tmp")
    ) as name:
        yield Path(name)


def node_of(area: Area, code: str, path: Path) -> Node:
    number = number_of(area, code)
    return Node(area.charter, number, area.keys[number], SqliteStore(path))


def verify_rate() -> float:
    """Ed25519 checks/s of this machine, by the library that the node uses."""
    seed = bytes(range(32))
    secret, key = signing.signer(seed), signing.public_key(seed)
    digests = [number.to_bytes(32, "big") for number in range(VERIFIED)]
    signed = [(digest, signing.sign(secret, digest)) for digest in digests]
    begin = time.perf_counter()
    assert all(signing.verify(key, digest, signature) for digest, signature in signed)
    return VERIFIED / (time.perf_counter() - begin)


def merge(area: Area) -> list[Figure]:
    """100,000 entries of two other nodes into SQLite, with folding; the median of three rounds."""
    rates: dict[int, list[float]] = {1: [], RUN: []}
    verify: list[float] = []
    for number in range(ROUNDS):
        verify.append(verify_rate())
        for size, found in rates.items():
            with progress(f"merge of {MERGED} entries, runs of {size}, round {number + 1}"):
                found.append(_merge_once(area, size))
    each, run_of = _median(rates[1]), _median(rates[RUN])
    return [
        at_least("merge_signed_each", each, "entries/s", _median(verify), 0.5),
        at_least("merge_run_of_20", run_of, "entries/s", 25_000, 1.0),
    ]


def _merge_once(area: Area, size: int) -> float:
    traffic = Traffic(area, number_of(area, POINT), number_of(area, OFFICE))
    contacts = traffic.parcels(MERGED, size)
    with disk() as folder:
        node = node_of(area, TEAM, folder / "merge.db")
        gc.collect()
        begin = time.perf_counter()
        merged = sum(node.receive(parcels, traffic.now_s) for parcels in contacts)
        took = time.perf_counter() - begin
        assert merged >= MERGED
        assert node.count(node.query("reports")) == traffic.reports
        assert not node.counters, node.counters
        node.store.close()
    return merged / took


def submit(area: Area) -> list[Figure]:
    """Acts one at a time, each on disk before the next, against bare one-row commits.

    The two take turns, so that whatever else the disk does falls on both alike.
    """
    bare: list[float] = []
    ours: list[float] = []
    with progress(f"{SUBMITTED} durable commits and as many submits"), disk() as folder:
        database = _bare(folder / "bare.db")
        node = node_of(area, POINT, folder / "node.db")
        for at in range(0, SUBMITTED, TURN):
            bare.append(_timed(lambda n: _insert(database, n), range(at, at + TURN)))
            ours.append(_timed(lambda n: _submit(node, n), range(at, at + TURN)))
        assert node.count(node.query("reports")) == SUBMITTED
        database.close()
        node.store.close()
    return [at_least("submit_durable", _median(ours), "acts/s", _median(bare), 0.6)]


def _timed(do: Callable[[int], None], numbers: range) -> float:
    """How many a second."""
    begin = time.perf_counter()
    for number in numbers:
        do(number)
    return len(numbers) / (time.perf_counter() - begin)


def _median(rates: list[float]) -> float:
    return sorted(rates)[len(rates) // 2]


def _bare(path: Path) -> sqlite3.Connection:
    database = sqlite3.connect(path, isolation_level=None)
    database.execute("PRAGMA journal_mode=WAL")
    database.execute("PRAGMA synchronous=FULL")
    database.execute("CREATE TABLE row (id INTEGER PRIMARY KEY, body BLOB)")
    return database


def _insert(database: sqlite3.Connection, number: int) -> None:
    database.execute("INSERT INTO row VALUES (?, ?)", (number, bytes(300)))


def _submit(node: Node, number: int) -> None:
    desk = Actor(2, Role.NSP_DESK)
    node.submit(_report(f"Molenstraat {number}", TEXT), desk, 1_800_000_000.0 + number)


def _report(where: str, text: str) -> reports.TakeReport:
    return reports.TakeReport(
        what=reports.What.FALL_INJURY,
        life_threat=Known.YES,
        readback_done=True,
        where=where,
        text=text,
    )


def wire(area: Area) -> list[Figure]:
    """One report whose place and own words are 180 characters, in frames of at most 200 B."""
    where = "Molenstraat 14"
    text = TEXT[: 180 - len(where)]
    with disk() as folder:
        node = node_of(area, POINT, folder / "wire.db")
        receipt = node.submit(_report(where, text), Actor(2, Role.NSP_DESK), 1_800_000_000.0)
        entry = node.store.entry(receipt.entry)
        assert entry is not None
        assert entry.signature is not None
        node.store.close()
    kind, message = put_parcel(entry.signature, [entry.wire])
    frames = cut(kind, 1, message, 200)
    assert len(frames) == 1
    return [at_most("wire_report_bytes", sum(map(len, frames)), "B", 274)]
