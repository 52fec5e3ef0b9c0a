# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The JSON form of acts and records: there and back without loss, and every number named.

The laws run over the whole catalogue; a new process needs no line here, unless
it has a whole number that is neither a count nor known by its name.
"""

from contextlib import suppress
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from baken.domain import bulletins, catalogue, reports
from baken.domain.fold import fold
from baken.domain.process import NEVER, Process
from baken.domain.words import Known
from baken.kernel.act import Act
from baken.web.forms import clean
from baken.web.jsontypes import (
    EXACT_MAX,
    SECRETS,
    Faulty,
    Twin,
    form_of,
    moment_of_stamp,
    twin_of,
)

from ..domain.strategies import acts, histories

PROCESSES = {process.name: process for process in catalogue.PROCESSES if process.derived}
ACTS = {does.act.__name__: does.act for process in PROCESSES.values() for does in process.does}
COUNTS = {
    "place", "no", "person", "orders", "assessments",
    "taken_by", "seen_by", "assessed_by", "noted_by", "confirmed_by", "tested", "failed",
    "entries", "node", "item",
}  # fmt: skip

few = settings(max_examples=20)  # for each act or process, and there are many
every_act = pytest.mark.parametrize("act_type", ACTS.values(), ids=ACTS)
every_process = pytest.mark.parametrize("process", PROCESSES.values(), ids=PROCESSES)


def tidy(act: Act) -> Act:
    """The act as it would have come in: its texts cleaned, its numbers exact, without secrets."""
    tidied = {name: _tidy(name, getattr(act, name)) for name in act.__struct_fields__}
    return msgspec.structs.replace(act, **tidied)


def _tidy(name: str, value: Any) -> Any:
    if name in SECRETS:
        return ""
    if isinstance(value, str):
        return clean(value, lines=False) or "x"
    if isinstance(value, int) and name == "no":
        return min(value, EXACT_MAX)
    if isinstance(value, tuple):
        return tuple(_tidy("", item) for item in value)
    return value


def over_the_line(written: Any) -> Any:
    return msgspec.json.decode(msgspec.json.encode(written))


@every_act
@few
@given(data=st.data())
def test_an_act_goes_there_and_back_without_loss(act_type: type[Act], data: st.DataObject) -> None:
    act = tidy(data.draw(acts(act_type)))
    twin = twin_of(act_type)
    written = over_the_line(twin.write(act))
    assert twin.read(written) == act
    assert twin.back(msgspec.convert(written, twin.type)) == act


@every_act
@few
@given(data=st.data())
def test_any_act_can_be_written(act_type: type[Act], data: st.DataObject) -> None:
    act = data.draw(acts(act_type))
    msgspec.json.encode(twin_of(act_type).write(act))


@every_process
@few
@given(data=st.data())
def test_any_record_can_be_written_and_is_as_described(
    process: Process, data: st.DataObject
) -> None:
    form = form_of(process.record)
    record = fold(process, data.draw(histories(process)))
    written = over_the_line(form.write(record))
    assert "hash" not in str(list(written))
    for name, value in written.items():
        if name.endswith("_at"):
            assert value is None or value.endswith("Z"), name


@every_act
@few
@given(data=st.data())
def test_anything_at_all_is_an_act_or_faults(act_type: type[Act], data: st.DataObject) -> None:
    twin = twin_of(act_type)
    names = st.sampled_from([*twin.forms, "vreemd"])
    found = data.draw(st.one_of(JSON, st.dictionaries(names, JSON, max_size=6)))
    with suppress(Faulty):
        assert isinstance(twin.read(found), act_type)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda item: (
        st.lists(item, max_size=3) | st.dictionaries(st.text(max_size=4), item, max_size=3)
    ),
    max_leaves=6,
)


def whole_numbers(twin: Twin) -> set[str]:
    """The fields that hold a whole number without a bound of the domain's own."""
    info = msgspec.inspect.type_info(twin.type)
    assert isinstance(info, msgspec.inspect.StructType)
    return {field.name for field in info.fields if _unbounded(field.type)}


def _unbounded(kind: Any) -> bool:
    match kind:
        case msgspec.inspect.Metadata():
            return _unbounded(kind.type)
        case msgspec.inspect.IntType():
            return bool(kind.le == EXACT_MAX)
        case msgspec.inspect.UnionType():
            return any(map(_unbounded, kind.types))
        case msgspec.inspect.VarTupleType():
            return _unbounded(kind.item_type)
        case msgspec.inspect.TupleType():
            return any(map(_unbounded, kind.item_types))
        case _:
            return False


@every_process
def test_every_whole_number_is_a_count_or_known_for_what_it_is(process: Process) -> None:
    """Else a stamp or a record's number goes out as a bare number: name it in `jsontypes`."""
    twins = _twins([process.record, *(does.act for does in process.does)])
    plain = set().union(*map(whole_numbers, twins))
    pairs = {"drafted_by", "checked_by", "approved_by", "approved_early_by", "rejected_by"}
    assert plain <= COUNTS | pairs | {"posted", "removed", "withdrawn_by"}


def _twins(hints: list[Any]) -> list[Twin]:
    """The twins of these structs and of all structs within."""
    seen: dict[Any, Twin] = {}
    waiting = list(hints)
    while waiting:
        hint = waiting.pop()
        waiting += getattr(hint, "__args__", ())
        if isinstance(hint, type) and issubclass(hint, msgspec.Struct) and hint not in seen:
            seen[hint] = twin_of(hint)
            waiting += [field.type for field in msgspec.structs.fields(hint)]
    return list(seen.values())


def test_choices_are_words_and_sets_stand_in_the_choices_own_order() -> None:
    act = reports.TakeReport(
        what=reports.What.SEVERE_BLEEDING,
        life_threat=Known.YES,
        readback_done=True,
        hazards=frozenset({reports.Hazard.DOG, reports.Hazard.FIRE, reports.Hazard.GAS}),
    )
    written = twin_of(reports.TakeReport).write(act)
    assert written["what"] == "severe_bleeding"
    assert written["hazards"] == ["fire", "gas", "dog"]


def test_the_number_of_a_record_is_text_and_zero_is_null() -> None:
    twin = twin_of(reports.MarkDuplicate)
    high = (1 << 63) - 1
    assert twin.write(reports.MarkDuplicate(of=high)) == {"of": "7fffffffffffffff"}
    assert twin.read({"of": "7fffffffffffffff"}).of == high
    draft = twin_of(bulletins.DraftBulletin)
    written = draft.write(bulletins.DraftBulletin(title="t", known="k", advice="a"))
    assert written["replaces"] is None
    assert written["valid_from"] is None
    assert draft.read(written).replaces == 0


@pytest.mark.parametrize(
    "of", [7, None, "", "OND-0001", "8000000000000000", "00000000000000AB", "00000000000000ab\n"]
)
def test_what_is_no_number_of_a_record_is_a_fault(of: Any) -> None:
    with pytest.raises(Faulty):
        twin_of(reports.MarkDuplicate).read({"of": of})


def test_stamps_that_are_not_yet_or_never_are_null() -> None:
    assert moment_of_stamp(0) is None
    assert moment_of_stamp(NEVER) is None


def test_a_text_that_only_holds_what_nobody_can_read_is_too_short() -> None:
    with pytest.raises(Faulty) as caught:
        twin_of(reports.WithdrawReport).read({"reason": "\x07\u202e \n"})
    (fault,) = caught.value.faults
    assert fault.detail == "Verwacht hier: een tekst van 1 tot en met 160 tekens."


def test_a_text_within_a_list_is_cleaned_and_counted_too() -> None:
    draft = {"title": "t", "known": "k", "advice": "a"}
    twin = twin_of(bulletins.DraftBulletin)
    read = twin.read(draft | {"contacts": [["phone", " 0800\u202e-1351\x00"]]})
    assert read.contacts == ((bulletins.ContactKind.PHONE, "0800-1351"),)
    with pytest.raises(Faulty):
        twin.read(draft | {"contacts": [["phone", "\u202e"]]})
