# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Entries and rows to put in a store: real on the outside, a few words inside."""

from baken.kernel import entry as entries
from baken.kernel.audience import REGION, Scope, audience, log_of
from baken.kernel.entry import Entry, Head, genesis
from baken.kernel.lane import Lane
from baken.kernel.seal import AudienceKey
from baken.kernel.signing import signer
from baken.store.contract import Row

SECRET = signer(b"seed of a node, of thirty-two by")
KEYS = AudienceKey(b"key of an audience, thirty-two b").pair()
DATABASE_KEY = bytes(range(32))
REGION_ID = b"regio-01"
LOGS = (
    log_of(3, audience(Scope.POINT, 3), Lane.NOOD),
    log_of(3, REGION, Lane.ROUTINE),
    log_of(4, audience(Scope.POINT, 3), Lane.NOOD),
)
LOG, OTHER_LOG, THIRD_LOG = LOGS
UNKNOWN_LOG = log_of(9, REGION, Lane.NOOD)


def next_entry(
    head: Head | None,
    log: int = LOG,
    record: int | None = None,
    personal: bytes = b"wie",
    public: bytes = b"wat",
) -> Entry:
    head = head or genesis(REGION_ID, log)
    return entries.write(head, log, head.stamp + 3, 1, record, 33, public, personal, KEYS, SECRET)


def head_of(entry: Entry) -> Head:
    return Head(entry.seq, entry.hash, entry.stamp)


def a_log(count: int, log: int = LOG, record: int | None = None) -> list[Entry]:
    """The first entries of a log; each opens a record, unless one is given."""
    out: list[Entry] = []
    for _ in range(count):
        out.append(next_entry(head_of(out[-1]) if out else None, log, record))
    return out


def a_row(ident: int, process: int = 1, **rest: int | str | bytes) -> Row:
    return Row(ident, process, **rest)  # type: ignore[arg-type]
