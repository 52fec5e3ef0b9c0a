# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Retention: what is kept how long follows from the acts, and erasing changes no date."""

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from baken.domain import catalogue
from baken.domain.fold import fold
from baken.domain.process import Process, days
from baken.domain.retention import SHORTEST, UNREAD, erase_due, held
from baken.kernel.act import Act, is_medical, is_personal

from .strategies import histories

PROCESSES = {process.name: process for process in catalogue.PROCESSES}
every_process = pytest.mark.parametrize("process", PROCESSES.values(), ids=PROCESSES)


def names(process: Process) -> list[tuple[type[Act], str]]:
    return [(does.act, f.name) for does in process.does for f in msgspec.structs.fields(does.act)]


def bare(act: Act) -> Act:
    codec = catalogue.kind_of(type(act)).codec
    return codec.decode(codec.encode(act)[0], b"")


@every_process
def test_a_process_erases_if_and_only_if_it_holds_something_personal(process: Process) -> None:
    personal = any(is_personal(act, name) for act, name in names(process))
    assert (process.closed_at is not None) is personal
    assert (process.retention_days > 0) is personal
    assert (process.name in {one.process for one in held()}) is personal


@every_process
def test_what_is_medical_is_personal(process: Process) -> None:
    assert all(is_personal(act, name) for act, name in names(process) if is_medical(act, name))


def test_words_of_a_reporter_are_medical() -> None:
    [reports] = [one for one in held() if one.process == "reports"]
    assert "TakeReport.text" in reports.medical
    assert "TakeReport.name" not in reports.medical


@every_process
@given(data=st.data())
def test_what_was_erased_changes_no_date(process: Process, data: st.DataObject) -> None:
    events = data.draw(histories(process))
    last = max(meta.at for meta, _ in events)
    before = fold(process, events)
    after = fold(process, [(meta, bare(act)) for meta, act in events])
    due = erase_due(process, before, last)
    assert due == erase_due(process, after, last)
    if due is not None:
        assert due >= min(meta.at for meta, _ in events) - days(1) + SHORTEST


def test_what_nobody_can_read_is_kept_no_shorter_than_anything_else() -> None:
    assert max(days(p.retention_days) for p in catalogue.PROCESSES) <= UNREAD
