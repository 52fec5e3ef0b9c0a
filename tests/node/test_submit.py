# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Acts made here: judged once, on disk before anybody is told, or refused without a trace."""

from collections.abc import Callable
from pathlib import Path

import pytest

from baken.domain import catalogue
from baken.domain.charter import Actor, Role
from baken.domain.journal import CorrectLine, Kind, WriteLine
from baken.domain.reports import AddToReport, CloseReport, SeeReport, TakeReport
from baken.kernel import signing
from baken.kernel.act import Act
from baken.kernel.audience import audience_of, lane_of, log_of_entry, node_of
from baken.kernel.entry import genesis, open_entry, read
from baken.kernel.errors import Refusal, StoreFull
from baken.kernel.lane import Lane
from baken.node.node import Node
from baken.node.region import Region
from baken.store.sqlite import SqliteStore
from tests.area import (
    ASSESSOR,
    COORDINATOR,
    CPO,
    DESK,
    OND,
    START_S,
    WAT,
    Pen,
    a_report,
    exchange,
    node_at,
    point_of,
    report_at,
    waterhoven,
)
from tests.store.disk import fill_up, make_room


def code_of(node: Node, act: Act, actor: Actor, record: int | None = None) -> str:
    """The refusal that an act meets; asking first gives the same and nothing is left of it."""
    before = dict(node.heads()), node.digest(), node.version, node.sizes()
    asked = node.refusal(act, actor, START_S, record)
    with pytest.raises(Refusal) as refused:
        node.submit(act, actor, START_S, record)
    assert asked is not None
    assert asked.code == refused.value.code
    assert (dict(node.heads()), node.digest(), node.version, node.sizes()) == before
    return refused.value.code


# done


def test_an_act_is_stored_with_its_record_when_submit_returns(tmp_path: Path) -> None:
    path = tmp_path / "baken.db"
    node = node_at(OND, SqliteStore(path))
    receipt = node.submit(a_report(), DESK, START_S)
    other = SqliteStore(path)  # another look at the same file, while the first is still open
    found, row = other.entry(receipt.entry), other.row(receipt.record)
    other.close()
    node.store.close()
    assert found is not None
    assert found.record == receipt.record == receipt.entry
    assert row is not None
    assert row.key == receipt.short == "OND-0001"


def test_an_act_bears_author_home_lane_person_and_role() -> None:
    node = node_at(OND)
    entry = node.store.entry(node.submit(a_report(), DESK, START_S).entry)
    assert entry is not None
    log = log_of_entry(entry.id)
    assert (node_of(log), audience_of(log), lane_of(log)) == (OND, point_of(OND), Lane.NOOD)
    assert entry.actor == DESK.number == 1 << 4 | 2
    assert entry.exercise is waterhoven().charter.exercise is True


def test_an_act_is_signed_by_its_node_and_read_by_its_audience() -> None:
    node, area = node_at(OND), waterhoven()
    entry = node.store.entry(node.submit(a_report(), DESK, START_S).entry)
    assert entry is not None
    assert entry.signature is not None
    head = genesis(area.charter.region, entry.log)
    assert read(entry.wire, head.hash, entry.signature) == entry
    assert signing.verify(area.charter.node[OND].key, entry.hash, entry.signature)
    codec = catalogue.BY_ACT[TakeReport].codec
    for reader in (OND, CPO, WAT):
        keys = Region(area.charter, reader, area.keys[reader]).newest(point_of(OND))
        assert keys is not None
        assert codec.decode(*open_entry(entry, keys)) == a_report(no=1)


def test_an_act_is_judged_once_where_it_is_made(monkeypatch: pytest.MonkeyPatch) -> None:
    judged: list[Act] = []
    known = catalogue.BY_ACT[TakeReport]

    def judge(record: object, act: Act, context: object) -> None:
        judged.append(act)

    process = known.process.__class__(
        **{name: getattr(known.process, name) for name in known.process.__struct_fields__}
        | {"judge": judge}
    )
    patched = known.__class__(process, known.does, known.codec)
    monkeypatch.setattr(catalogue, "BY_ACT", dict(catalogue.BY_ACT) | {TakeReport: patched})
    nodes = node_at(OND), node_at(CPO), node_at(WAT)
    nodes[0].submit(a_report(), DESK, START_S)
    exchange(*nodes)
    assert nodes[2].sizes()["records"] == 1
    assert judged == [a_report(no=1)]


def test_a_screen_hears_which_process_changed() -> None:
    node = node_at(OND)
    node.changed()
    node.submit(a_report(), DESK, START_S)
    assert node.changed() == {"reports"}
    assert node.changed() == frozenset()


# refused


def test_what_the_process_refuses_leaves_no_trace() -> None:
    assert code_of(node_at(OND), a_report(where=" "), DESK) == "reports.no_place"


def test_a_role_that_may_not_is_refused_with_who_may() -> None:
    node = node_at(OND)
    receipt = node.submit(a_report(), DESK, START_S)
    assert code_of(node, SeeReport(), DESK, receipt.record) == "not_entitled.not_this_role"
    refusal = node.refusal(SeeReport(), DESK, START_S, receipt.record)
    assert refusal is not None
    assert "beoordelaar" in str(refusal)


def test_a_role_of_another_kind_of_place_is_no_role_here() -> None:
    """Only four bits of a role travel; the desk's are those of an officer at a crisis team."""
    assert DESK.number & 15 == Role.GCT_OVDBZ & 15
    assert code_of(node_at(WAT), a_report(), DESK) == "not_entitled.no_such_role"


def test_a_record_that_is_not_known_here_is_refused() -> None:
    elsewhere = Pen(OND).write(a_report())
    assert code_of(node_at(CPO), SeeReport(), ASSESSOR, elsewhere.id) == "record.unknown"
    assert code_of(node_at(CPO), SeeReport(), ASSESSOR, 0) == "record.unknown"


def test_an_act_of_another_process_does_not_fit_a_record() -> None:
    node = node_at(OND)
    record = node.submit(a_report(), DESK, START_S).record
    line = node.submit(WriteLine(kind=Kind.EVENT, text="Stroom weg"), COORDINATOR, START_S).record
    assert code_of(node, CorrectLine(text="x"), COORDINATOR, record) == "record.unknown"
    assert code_of(node, AddToReport(text="x"), DESK, line) == "record.unknown"


def test_an_act_that_opens_nothing_needs_a_record_and_one_that_opens_takes_none() -> None:
    node = node_at(OND)
    assert code_of(node, AddToReport(text="x"), DESK) == "record.missing"
    record = node.submit(a_report(), DESK, START_S).record
    assert code_of(node, a_report(), DESK, record) == "record.missing"


@pytest.mark.parametrize(
    "act",
    [
        a_report(text="x" * 241),
        a_report(where="ë" * 121),
        a_report(persons=10_000),
        a_report(no=-1, floor="x" * 21),
    ],
)
def test_what_no_other_node_could_read_is_refused_by_the_python_interface(act: TakeReport) -> None:
    assert code_of_submit(node_at(OND), act) == "act.malformed"


def code_of_submit(node: Node, act: Act) -> str:
    with pytest.raises(Refusal) as refused:
        node.submit(act, DESK, START_S)
    assert node.heads() == {}
    assert node.sizes()["records"] == 0
    return refused.value.code


def test_the_longest_texts_are_taken() -> None:
    node, other = node_at(OND), node_at(CPO)
    act = a_report(where="🜨" * 120, text="🜨" * 240, access="🜨" * 80)
    record = node.submit(act, DESK, START_S).record
    exchange(node, other)
    assert report_at(other, record).take.text == act.text


# a full disk


def done(node: Node) -> bool:
    try:
        node.submit(a_report(text="x" * 240), DESK, START_S)
    except StoreFull:
        return False
    return True


def test_an_act_that_finds_no_room_was_never_done(tmp_path: Path) -> None:
    store = SqliteStore(tmp_path / "baken.db")
    node = node_at(OND, store)
    node.submit(a_report(), DESK, START_S)
    fill_up(store)
    taken = 0
    while taken < 500 and done(node):
        taken += 1
    before = dict(node.heads()), node.version
    with pytest.raises(StoreFull):
        node.submit(a_report(text="x" * 240), DESK, START_S)
    assert (dict(node.heads()), node.version) == before
    assert node.count(node.query("reports")) == 1 + taken
    make_room(store)
    receipt = node.submit(a_report(text="x" * 240), DESK, START_S)
    assert receipt.short == f"OND-{taken + 2:04d}"
    assert node.heads() == {log_of_entry(receipt.entry): taken + 2}
    digest = node.digest()
    node.rebuild()
    assert node.digest() == digest
    store.close()


# what is kept at this node only


def test_a_draft_is_kept_and_never_sent(tmp_path: Path) -> None:
    node = node_at(OND)
    node.save_draft("report/1", "Molenstr", START_S)
    assert node.draft("report/1") == "Molenstr"
    assert node.heads() == {}
    node.drop_draft("report/1")
    assert node.draft("report/1") is None


def test_a_draft_without_end_is_refused() -> None:
    with pytest.raises(Refusal) as refused:
        node_at(OND).save_draft("report/1", "x" * 20_000, START_S)
    assert refused.value.code == "draft.too_long"


# numbers that people speak


def shorts(node: Node, count: int, start_s: float = START_S) -> list[str]:
    return [node.submit(a_report(), DESK, start_s + at).short for at in range(count)]


def test_numbers_count_up_from_one_whatever_the_lane() -> None:
    node = node_at(OND)
    calm, grave = a_report(life_threat=2), a_report()
    found = [node.submit(act, DESK, START_S).short for act in (grave, calm, calm, grave)]
    assert found == ["OND-0001", "OND-0002", "OND-0003", "OND-0004"]


def test_each_process_counts_for_itself_and_each_node_for_itself() -> None:
    node, office = node_at(OND), node_at(CPO)
    shorts(node, 2)
    line = WriteLine(kind=Kind.EVENT, text="Stroom weg")
    assert node.submit(line, COORDINATOR, START_S).short == "OND-L001"
    exchange(node, office)
    assert office.submit(a_report(), ASSESSOR, START_S).short == "CPO-0001"


def test_a_refused_act_takes_no_number() -> None:
    node = node_at(OND)
    shorts(node, 1)
    code_of(node, a_report(where=""), DESK)
    assert shorts(node, 1) == ["OND-0002"]


@pytest.mark.parametrize("others", [0, 300])
def test_numbers_go_on_after_the_store_was_opened_again(tmp_path: Path, others: int) -> None:
    """Also where the last number stands far back in its log."""
    path = tmp_path / "baken.db"
    node = node_at(OND, SqliteStore(path))
    record = node.submit(a_report(), DESK, START_S).record
    shorts(node, 2)
    for _ in range(others):
        node.submit(AddToReport(text="nog iets"), DESK, START_S, record)
    node.store.close()
    again = node_at(OND, SqliteStore(path))
    assert shorts(again, 2, START_S + 999) == ["OND-0004", "OND-0005"]
    again.store.close()


def test_numbers_do_not_repeat_once_a_restored_node_has_heard_what_it_forgot() -> None:
    node, office = node_at(OND), node_at(CPO)
    shorts(node, 3)
    exchange(node, office)
    restored = node_at(OND)
    assert restored.refusal(a_report(), DESK, START_S) is None
    exchange(restored, office)
    assert shorts(restored, 2, START_S + 60) == ["ONDB-0004", "ONDB-0005"]
    exchange(restored, office)
    assert not office.counters["log.fork"]
    assert office.count(office.query("reports")) == 5


def test_numbers_that_were_asked_for_in_a_restored_node_are_asked_again() -> None:
    node, office = node_at(OND), node_at(CPO)
    shorts(node, 3)
    exchange(node, office)
    restored = node_at(OND)
    with pytest.raises(Refusal):
        restored.submit(a_report(where=""), DESK, START_S)  # it counted from one
    exchange(restored, office)
    assert shorts(restored, 1, START_S + 60) == ["ONDB-0004"]


# what screens ask


def test_who_may_see_a_button_is_a_matter_of_role() -> None:
    node = node_at(CPO)
    assert node.may(CloseReport, ASSESSOR)
    assert not node.may(CloseReport, DESK)


def test_a_record_is_found_by_its_speakable_number() -> None:
    node = node_at(OND)
    receipt = node.submit(a_report(), DESK, START_S)
    assert node.by_key("reports", receipt.short) == node.record(receipt.record)
    assert node.by_key("reports", "OND-0002") is None


def test_answers_are_new_after_every_act() -> None:
    node = node_at(OND)
    query = node.query("reports")
    seen: list[Callable[[], int]] = [lambda: node.count(query), lambda: len(node.records(query))]
    for count in (1, 2, 3):
        node.submit(a_report(), DESK, START_S)
        assert [ask() for ask in seen] == [count, count]
