# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Retention (bewaartermijn): from when the personal part of a record may lie nowhere any more.

The rule this file guards: the date follows from the acts alone, so that every node
that holds the same acts erases the same, without anybody telling it to; and what is
erased changes no date.  Days for each process stand in `domain/process.py`; a way
for a region to set others belongs here.  AVG 5(1)(e); DOMAIN 2.2.
"""

from typing import Any

import msgspec

from ..kernel.act import is_medical, is_personal
from . import catalogue
from .process import FORGOTTEN, Process, days

SHORTEST = min(days(p.retention_days) for p in catalogue.PROCESSES if p.closed_at)
UNREAD = FORGOTTEN + max(days(p.retention_days) for p in catalogue.PROCESSES if p.closed_at)


def erase_due(process: Process, record: Any, last: int) -> int | None:
    """The stamp from which the personal part of a record is to be erased; None where never.

    `last` is the stamp of the record's last act.
    """
    if process.closed_at is None:
        return None
    return process.closed_at(record, last) + days(process.retention_days)


class Held(msgspec.Struct, frozen=True):
    """What one process holds of people: its personal fields, and which of them tell of health."""

    process: str
    title: str
    days: int
    personal: tuple[str, ...]
    medical: tuple[str, ...]


def held() -> tuple[Held, ...]:
    """The class table: every process that holds something personal.  Made from the acts."""
    return tuple(found for process in catalogue.PROCESSES if (found := _held(process)).personal)


def _held(process: Process) -> Held:
    fields = [
        (does.act, field.name)
        for does in process.does
        for field in msgspec.structs.fields(does.act)
    ]
    return Held(
        process=process.name,
        title=process.title,
        days=process.retention_days,
        personal=tuple(f"{act.__name__}.{name}" for act, name in fields if is_personal(act, name)),
        medical=tuple(f"{act.__name__}.{name}" for act, name in fields if is_medical(act, name)),
    )
