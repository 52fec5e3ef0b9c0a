# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Folding: from the acts of one record to the record, whatever the order they came in.

The rule this file guards: same acts, same record.  The opening act goes first, the
others follow in the order of (stamp, entry id); an entry that came twice counts
once; a second opening act and acts of another process change nothing.  Without the
opening act there is no record yet.
"""

from collections.abc import Iterable
from typing import Any

from ..kernel.act import Act
from .process import Meta, Process


def step(process: Process, record: Any, meta: Meta, act: Act) -> Any:
    """The record after the next act; `record` is None before the opening act."""
    does = next((does for does in process.does if does.act is type(act)), None)
    if does is None or (record is None) is not does.opens:
        return record
    if does.opens and meta.id != meta.record:
        return record
    return process.apply(record, act, meta)


def fold(process: Process, events: Iterable[tuple[Meta, Act]]) -> Any:
    """The record of these acts in any order and number, or None while the opening act lacks."""
    once = {meta.id: (meta, act) for meta, act in events}
    ordered = sorted(once.values(), key=_order)
    record = None
    for meta, act in ordered:
        record = step(process, record, meta, act)
    return record


def _order(event: tuple[Meta, Act]) -> tuple[bool, int, int]:
    meta = event[0]
    return (meta.id != meta.record, meta.at, meta.id)
