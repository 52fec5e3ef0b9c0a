# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""What encryption at rest costs: the wait at unlocking, and what is left of the rates.

The same acts go into a store with a key and one without, in turns, so that whatever
else the machine does falls on both alike.
"""

import gc
import secrets
import time
from pathlib import Path

from baken.domain.charter import Actor, Role
from baken.node import lock
from baken.node.area import Area
from baken.node.lock import FolderKey, Lock
from baken.node.node import Node
from baken.store.sqlite import SqliteStore

from .core import OFFICE, POINT, TEAM, _report, disk, number_of
from .figures import Figure, at_least, at_most, progress
from .traffic import TEXT, Traffic

UNLOCKS = 7
SUBMITTED, TURN = 6_000, 200
MERGED, RUNS, ROUNDS = 40_000, (1, 20), 3
KEY = bytes(range(32))
START_S = 1_800_000_000.0


def unlock() -> list[Figure]:
    """Seconds from a passphrase to the folder key, with the parameters of a new folder."""
    phrase = lock.passphrase_of(secrets.token_bytes(lock.WORDS_IN_PASSPHRASE))
    made, key = Lock(secrets.token_bytes(lock.SALT_BYTES)), FolderKey(KEY)
    nonce = secrets.token_bytes(lock.NONCE_BYTES)
    made = lock.with_keyholder(made, "beheerder", lock.stretch(made, phrase), key, nonce)
    took = []
    with progress(f"{UNLOCKS} times unlocking"):
        for _ in range(UNLOCKS):
            begin = time.perf_counter()
            assert lock.open_by_passphrase(made, phrase) == key
            took.append(time.perf_counter() - begin)
    found = _median(took)
    return [
        at_least("unlock_not_too_fast", found, "s", 0.5, 1.0),
        at_most("unlock_not_too_slow", found, "s", 2.0),
    ]


def submit(area: Area) -> list[Figure]:
    """Acts one at a time, each on disk before the next, encrypted against in clear."""
    rates: dict[bytes | None, list[float]] = {None: [], KEY: []}
    with progress(f"{SUBMITTED} submits encrypted, and as many in clear"), disk() as folder:
        nodes = {key: _node(area, POINT, folder / f"{bool(key)}.db", key) for key in rates}
        for at in range(0, SUBMITTED, TURN):
            for key, node in nodes.items():
                begin = time.perf_counter()
                for number in range(at, at + TURN):
                    act = _report(f"Molenstraat {number}", TEXT)
                    node.submit(act, Actor(2, Role.NSP_DESK), START_S + number)
                rates[key].append(TURN / (time.perf_counter() - begin))
        for node in nodes.values():
            assert node.count(node.query("reports")) == SUBMITTED
            node.store.close()
    clear, sealed = _median(rates[None]), _median(rates[KEY])
    return [at_least("submit_encrypted", sealed, "acts/s", clear, 0.7)]


def merge(area: Area) -> list[Figure]:
    """Entries of two other nodes taken in, encrypted against in clear, signed each and in runs."""
    out = []
    for size in RUNS:
        rates: dict[bytes | None, list[float]] = {None: [], KEY: []}
        for number in range(ROUNDS):
            with progress(f"merge of {MERGED} entries, runs of {size}, round {number + 1}"):
                for key, found in rates.items():
                    found.append(_merge_once(area, size, key))
        clear, sealed = _median(rates[None]), _median(rates[KEY])
        out.append(at_least(f"merge_encrypted_runs_of_{size}", sealed, "entries/s", clear, 0.7))
    return out


def _merge_once(area: Area, size: int, key: bytes | None) -> float:
    traffic = Traffic(area, number_of(area, POINT), number_of(area, OFFICE))
    contacts = traffic.parcels(MERGED, size)
    with disk() as folder:
        node = _node(area, TEAM, folder / "merge.db", key)
        gc.collect()
        begin = time.perf_counter()
        merged = sum(node.receive(parcels, traffic.now_s) for parcels in contacts)
        took = time.perf_counter() - begin
        assert merged >= MERGED
        node.store.close()
    return merged / took


def _node(area: Area, code: str, path: Path, key: bytes | None) -> Node:
    number = number_of(area, code)
    return Node(area.charter, number, area.keys[number], SqliteStore(path, key))


def _median(found: list[float]) -> float:
    return sorted(found)[len(found) // 2]
