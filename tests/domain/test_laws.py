# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Laws of every process in the catalogue; a new process needs no line here.

The invariant: whatever acts come, in whatever order and number, the same acts
give the same record, and nothing is raised.
"""

from collections import Counter
from typing import Any, get_type_hints

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from baken.domain import catalogue
from baken.domain.charter import Role
from baken.domain.fold import fold, step
from baken.domain.process import Does, Meta, Process, Row, back_office, own_place
from baken.kernel.act import Act, ActCodec, is_personal
from baken.kernel.entry import ENTRY_BYTES_MAX
from baken.kernel.lane import Lane

from .strategies import acts, any_act, histories, largest, metas, opening_act

PROCESSES = {process.name: process for process in catalogue.PROCESSES}
KINDS = {known.does.act.__name__: known for known in catalogue.KINDS.values()}
INTERNAL = {"no", "place", "person"}  # filled in by the node or the screen, never asked
ENVELOPE_BYTES_MAX = 256  # header, vector, lengths and the cipher's overhead

every_process = pytest.mark.parametrize("process", PROCESSES.values(), ids=PROCESSES)
every_kind = pytest.mark.parametrize("known", KINDS.values(), ids=KINDS)

_encode = msgspec.msgpack.Encoder(order="deterministic").encode


def personal_names(act: type[Act]) -> list[str]:
    return [f.name for f in msgspec.structs.fields(act) if is_personal(act, f.name)]


# acts and their bytes


@every_kind
@given(data=st.data())
def test_an_act_comes_back_from_its_bytes_as_it_was(
    known: catalogue.Known, data: st.DataObject
) -> None:
    act = data.draw(acts(known.does.act))
    assert known.codec.decode(*known.codec.encode(act)) == act


@every_kind
@given(data=st.data())
def test_an_act_comes_back_from_json_as_it_was(known: catalogue.Known, data: st.DataObject) -> None:
    act = data.draw(acts(known.does.act))
    assert msgspec.json.decode(msgspec.json.encode(act), type=known.does.act) == act


@every_kind
@given(data=st.data())
def test_an_act_whose_personal_part_was_erased_is_an_act_with_defaults(
    known: catalogue.Known, data: st.DataObject
) -> None:
    act = data.draw(acts(known.does.act))
    public, _ = known.codec.encode(act)
    erased = known.codec.decode(public, b"")
    defaults = {
        field.name: field.default
        for field in msgspec.structs.fields(known.does.act)
        if field.name in personal_names(known.does.act)
    }
    assert erased == msgspec.structs.replace(act, **defaults)


@every_kind
def test_the_largest_act_fits_in_an_entry(known: catalogue.Known) -> None:
    hints = get_type_hints(known.does.act, include_extras=True)
    names = [field.name for field in msgspec.structs.fields(known.does.act)]
    act = known.does.act(**{name: largest(hints[name]) for name in names})
    public, personal = known.codec.encode(act)
    assert len(public) + len(personal) + ENVELOPE_BYTES_MAX <= ENTRY_BYTES_MAX


# folding


@every_process
@given(data=st.data())
def test_apply_takes_any_act_in_any_state(process: Process, data: st.DataObject) -> None:
    events = data.draw(histories(process))
    record = fold(process, events)
    meta, act = data.draw(st.tuples(metas(), any_act(process)))
    after = process.apply(record, act, meta)
    assert isinstance(after, process.record)
    check_row(process.row(after))


def check_row(row: Row) -> None:
    assert isinstance(row.lane, Lane)
    assert row.due >= 0
    assert 0 <= row.todo <= 3
    assert row.state > 0
    assert len(row.key) <= 40


@every_process
@given(data=st.data())
def test_any_order_and_any_repeat_of_the_same_acts_give_the_same_record(
    process: Process, data: st.DataObject
) -> None:
    events = data.draw(histories(process))
    repeats = data.draw(st.lists(st.sampled_from(events), max_size=4))
    shuffled = data.draw(st.permutations(events + repeats))
    assert fold(process, shuffled) == fold(process, events)


@every_process
@given(data=st.data())
def test_a_record_comes_back_from_its_bytes_as_it_was(
    process: Process, data: st.DataObject
) -> None:
    record = fold(process, data.draw(histories(process)))
    blob = _encode(record)
    again = msgspec.msgpack.Decoder(process.record).decode(blob)
    assert again == record
    assert _encode(again) == blob
    assert msgspec.json.decode(msgspec.json.encode(record), type=process.record) == record


@every_process
@given(data=st.data())
def test_a_record_folds_on_from_its_bytes(process: Process, data: st.DataObject) -> None:
    """The node keeps the record as bytes between two acts; that must not show."""
    opening, *rest = data.draw(histories(process))
    decode = msgspec.msgpack.Decoder(process.record).decode
    kept = whole = step(process, None, *opening)
    for meta, act in sorted(rest, key=lambda event: (event[0].at, event[0].id)):
        whole = step(process, whole, meta, act)
        kept = decode(_encode(step(process, decode(_encode(kept)), meta, act)))
    assert kept == whole == fold(process, [opening, *rest])


@every_process
@given(data=st.data())
def test_folding_goes_on_after_erasure(process: Process, data: st.DataObject) -> None:
    events = data.draw(histories(process))
    erased = [(meta, erase(act)) for meta, act in events]
    before, after = fold(process, events), fold(process, erased)
    assert after is not None
    assert type(after) is type(before)
    check_row(process.row(after))


def erase(act: Act) -> Act:
    codec: ActCodec = catalogue.kind_of(type(act)).codec
    return codec.decode(codec.encode(act)[0], b"")


@every_process
@given(data=st.data())
def test_what_was_erased_stands_nowhere_in_the_record(
    process: Process, data: st.DataObject
) -> None:
    """Personal text goes into the record only; an erased act leaves no trace of it."""
    secret = "GEHEIM-7"
    events = data.draw(histories(process))
    marked = [(meta, mark(act, secret)) for meta, act in events]
    record = fold(process, [(meta, erase(act)) for meta, act in marked])
    assert secret.encode() not in _encode(record)
    assert secret not in process.row(fold(process, marked)).key


def mark(act: Act, secret: str) -> Act:
    hints = get_type_hints(type(act))
    names = [name for name in personal_names(type(act)) if hints[name] is str]
    return msgspec.structs.replace(act, **dict.fromkeys(names, secret))


@every_process
@given(data=st.data())
def test_without_its_opening_act_there_is_no_record(process: Process, data: st.DataObject) -> None:
    assert fold(process, data.draw(histories(process))[1:]) is None


@every_process
@given(data=st.data())
def test_a_second_opening_act_changes_nothing(process: Process, data: st.DataObject) -> None:
    events = data.draw(histories(process))
    record = fold(process, events)
    meta = data.draw(metas())
    assert step(process, record, meta, data.draw(opening_act(process))) == record


def test_an_act_of_another_process_changes_nothing() -> None:
    reports, journal = PROCESSES["reports"], PROCESSES["journal"]
    foreign = KINDS["CorrectLine"].does.act(text="verkeerd dossier")
    meta = Meta(id=9, record=7, at=9, author=1, code="OND", place=1, person=1, role=Role.NSP_DESK)
    assert step(reports, None, meta, foreign) is None
    assert step(journal, None, meta, foreign) is None


# the catalogue


def test_each_kind_and_each_process_number_stands_once() -> None:
    for counted in (
        Counter(does.kind for process in catalogue.PROCESSES for does in process.does),
        Counter(process.number for process in catalogue.PROCESSES),
        Counter(process.name for process in catalogue.PROCESSES),
        Counter(does.act for process in catalogue.PROCESSES for does in process.does),
    ):
        assert set(counted.values()) == {1}


@every_kind
def test_a_kind_lies_in_the_range_of_its_process(known: catalogue.Known) -> None:
    first = 16 * (known.process.number - 1)
    assert max(first, 1) <= known.does.kind < first + 16


@every_kind
def test_an_act_has_a_dutch_title_roles_and_a_legal_basis(known: catalogue.Known) -> None:
    does: Does = known.does
    assert does.title
    assert does.by
    assert does.basis
    assert does.act.__doc__
    assert does.opens is (does.home is not None)


@every_kind
def test_an_act_that_reaches_a_place_or_bears_a_number_has_that_field(
    known: catalogue.Known,
) -> None:
    names = {field.name for field in msgspec.structs.fields(known.does.act)}
    if known.does.reach in (own_place, back_office):
        assert "place" in names
    assert known.does.numbered is ("no" in names)


def title_of(hint: Any) -> str:
    metas = getattr(hint, "__metadata__", ())
    return next((m.title for m in metas if isinstance(m, msgspec.Meta) and m.title), "")


@pytest.mark.parametrize(
    "known", [known for known in KINDS.values() if known.process.derived], ids=lambda k: k.does.kind
)
def test_each_field_that_is_asked_has_a_title(known: catalogue.Known) -> None:
    hints = get_type_hints(known.does.act, include_extras=True)
    missing = {
        field.name
        for field in msgspec.structs.fields(known.does.act)
        if not title_of(hints[field.name])
    }
    assert missing <= INTERNAL


@every_process
def test_a_process_has_one_way_to_open_each_kind_of_record(process: Process) -> None:
    assert any(does.opens for does in process.does)
    assert process.title
    assert process.retention_days >= 0


@every_process
def test_a_process_with_personal_fields_does_not_keep_them_for_ever(process: Process) -> None:
    personal = [name for does in process.does for name in personal_names(does.act)]
    assert bool(personal) is (process.retention_days > 0)
