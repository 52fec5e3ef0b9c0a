# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Bags and sheets between nodes: what is good is kept, what is bad is counted, nothing is lost."""

from functools import cache
from pathlib import Path
from random import Random

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from baken.bearers import courier, paper
from baken.domain.reports import InformReporter, SeeReport, State, Told
from baken.kernel.audience import lane_of, log_of_entry
from baken.kernel.entry import peek
from baken.kernel.errors import BearerDown, StoreFull
from baken.kernel.lane import Lane
from baken.node import bags, sheets
from baken.node.bags import OnStick, Packing, Unpacked
from baken.node.node import Node
from baken.node.sheets import Album
from baken.store.memory import MemoryStore
from baken.sync import bag, messages
from baken.sync.bag import Head, Message, Reader, put_bag
from tests.area import (
    ASSESSOR,
    BRE,
    CPO,
    DESK,
    OND,
    START_S,
    WAT,
    a_report,
    an_assessment,
    node_at,
    point_of,
    report_at,
    waterhoven,
)

from .day import day

NOW_S = START_S + 1000


def packed(node: Node, to: int) -> bytes:
    return b"".join(Packing(node, to, 1, NOW_S).pieces())


def taken(node: Node, data: bytes, size: int = 64) -> Unpacked:
    unpacking = bags.Unpacking(node, NOW_S)
    for at in range(0, len(data), size):
        if not unpacking.feed(data[at : at + size]):
            break
    return unpacking.close()


def on_stick(node: Node, path: Path) -> OnStick:
    *_, last = bags.unpack(node, path, NOW_S)
    return last


def a_point(reports: int = 3) -> Node:
    node = node_at(OND)
    for n in range(reports):
        node.submit(a_report(where=f"Dijk {n}"), DESK, START_S + n)
    return node


def read(data: bytes) -> list[Message]:
    return Reader().feed(data)


# --- there and back ----------------------------------------------------------


def test_a_report_goes_by_stick_and_its_answer_comes_back_with_all_proofs(tmp_path: Path) -> None:
    point, office = node_at(OND), node_at(CPO)
    report = point.submit(a_report(), DESK, START_S).record
    out = bags.pack(point, CPO, 1, NOW_S, tmp_path)
    assert (out.entries, out.left) == (1, 0)
    [handed] = point.proofs(report).handed
    assert (handed.node, handed.bearer) == (CPO, "courier")

    [came] = on_stick(office, tmp_path).bags
    assert (came.sender, came.to, came.number, came.new) == (OND, CPO, 1, 1)
    assert not came.fault
    office.submit(SeeReport(), ASSESSOR, NOW_S, report)
    office.submit(an_assessment(), ASSESSOR, NOW_S, report)
    back = tmp_path / "back"
    back.mkdir()
    bags.pack(office, OND, 1, NOW_S, back)

    on_stick(point, back)
    found = report_at(point, report)
    assert found.state is State.ASSESSED
    assert found.seen_at
    [stored] = point.proofs(report).stored
    assert (stored.node, stored.bearer) == (CPO, "courier")
    point.submit(InformReporter(how=Told.IN_PERSON), DESK, NOW_S, report)


def test_the_same_bag_twice_does_nothing_the_second_time(tmp_path: Path) -> None:
    office = node_at(CPO)
    bags.pack(a_point(), CPO, 1, NOW_S, tmp_path)
    first, again = on_stick(office, tmp_path).bags[0], on_stick(office, tmp_path).bags[0]
    assert (first.new, first.known) == (3, 0)
    assert (again.new, again.known, again.bad, again.fault) == (0, 3, 0, "")


def test_a_bag_holds_what_is_not_proven_and_no_more() -> None:
    point, office = a_point(), node_at(CPO)
    taken(office, packed(point, CPO))
    taken(point, packed(office, OND))  # brings the proof
    assert bags.lacking(point, CPO) == []
    point.submit(a_report(), DESK, NOW_S)
    assert taken(office, packed(point, CPO)).new == 1


def test_what_was_only_handed_over_goes_again(tmp_path: Path) -> None:
    point = a_point()
    bags.pack(point, CPO, 1, NOW_S, tmp_path)  # and this stick is lost
    assert taken(node_at(CPO), packed(point, CPO)).new == 3


def test_the_urgent_lanes_stand_first_and_each_alarm_has_its_own_signature() -> None:
    office = day().nodes[CPO]
    found = read(packed(office, OND))
    assert found[0].kind == messages.BEACON
    logs = [peek(messages.take_parcel(m.kind, m.body).wires[0])[0] for m in found[1:]]
    lanes = [lane_of(log) for log in logs]
    assert lanes == sorted(lanes)
    assert len(set(lanes)) > 2
    alarms = [m for m, lane in zip(found[1:], lanes, strict=True) if lane is Lane.NOOD]
    assert {m.kind for m in alarms} == {messages.ENTRY}


def test_two_nodes_that_swap_bags_hold_the_same_records() -> None:
    made = day().nodes
    for number in (OND, BRE, WAT):
        fresh = node_at(number)
        assert taken(fresh, packed(made[CPO], number)).fault == ""
        taken(fresh, packed(made[number], WAT if number != WAT else CPO))  # its own old stick
        assert fresh.digest(point_of(OND)) == made[number].digest(point_of(OND))


def test_a_full_disk_says_so_and_what_was_kept_stays() -> None:
    class Full(MemoryStore):
        def commit(self, *given: object, **named: object) -> None:
            raise StoreFull

    office = node_at(CPO, Full())
    came = taken(office, packed(a_point(), CPO))
    assert (came.fault, came.new) == (bags.STORE_FULL, 0)


# --- what a node can't read itself -------------------------------------------


@cache
def without_key() -> Node:
    """The crisis team, with the audience of OND carried but no key to it."""
    area = waterhoven()
    sealed = {a: dict(keys) for a, keys in area.charter.keys.items()}
    del sealed[point_of(OND)][WAT]
    charter = msgspec.structs.replace(area.charter, keys=sealed)
    return Node(charter, WAT, area.keys[WAT], MemoryStore())


def test_a_node_carries_on_what_it_can_not_read() -> None:
    team = without_key()
    record = point_report = None
    point = node_at(OND)
    point_report = point.submit(a_report(), DESK, START_S).record
    assert taken(team, packed(point, WAT)).new == 1
    record = team.record(point_report)
    assert record is None
    office = node_at(CPO)
    assert taken(office, packed(team, CPO)).new == 1
    assert report_at(office, point_report).take.where == "Molenstraat 12"


def test_headers_are_all_that_a_lost_stick_tells() -> None:
    data = packed(a_point(), CPO)
    for word in (b"Dijk", b"Buurvrouw", b"flauw"):
        assert word not in data


# --- wrong bags --------------------------------------------------------------


def test_a_bag_for_somebody_else_gives_what_is_ours_and_tells_whose_it_is() -> None:
    other = node_at(BRE)
    came = taken(other, packed(day().nodes[OND], CPO))
    assert came.to == CPO
    assert came.others > 0
    assert (came.bad, came.fault) == (0, "")


def test_a_bag_of_another_region_is_refused_as_such() -> None:
    foreign = node_at(OND, area=waterhoven(seed=1))
    foreign.submit(a_report(), DESK, START_S)
    office = node_at(CPO)
    came = taken(office, packed(foreign, CPO))
    assert (came.fault, came.new, came.sender) == (bags.OTHER_REGION, 0, None)
    assert office.counters[bags.OTHER_REGION] == 1


def test_who_is_not_in_the_charter_proves_nothing_and_brings_what_proves_itself() -> None:
    point = a_point()
    good = [m for m in read(packed(point, CPO)) if m.kind != messages.BEACON]
    told = messages.Beacon(sender=99, stamp=0, seqs={})
    lie = messages.put_beacon(told, point.charter.region, lambda digest: bytes(64))
    head = Head(point.charter.region, CPO, 1)
    data = b"".join(put_bag(head, [Message(messages.BEACON, lie), *good]))
    came = taken(node_at(CPO), data)
    assert came.sender is None
    assert (came.new, came.refused) == (3, {"beacon.stranger": 1})


def test_a_forged_frontier_is_no_proof() -> None:
    point, office = a_point(), node_at(CPO)
    told = messages.Beacon(sender=CPO, stamp=0, seqs=dict(point.heads()))
    lie = messages.put_beacon(told, point.charter.region, lambda digest: bytes(64))
    head = Head(point.charter.region, OND, 1)
    came = taken(point, b"".join(put_bag(head, [Message(messages.BEACON, lie)])))
    assert came.refused == {"beacon.bad_signature": 1}
    assert point.store.proven() == {}
    assert taken(office, packed(point, CPO)).new == 3


@given(data=st.data())
def test_one_spoilt_byte_costs_little_and_is_told(data: st.DataObject) -> None:
    whole = bytearray(ten_reports())
    at = data.draw(st.integers(0, len(whole) - 1))
    whole[at] ^= data.draw(st.integers(1, 255))
    office = node_at(CPO)
    came = taken(office, bytes(whole))
    assert came.fault or came.bad
    assert came.new == sum(office.heads().values())
    assert taken(office, ten_reports()).fault == ""
    assert office.digest() == full().digest()


@given(size=st.integers(0, 3000))
def test_a_torn_bag_keeps_what_came_before_the_tear_and_the_next_mends_it(size: int) -> None:
    whole = ten_reports()
    torn = whole[: min(size, len(whole) - 1)]
    office = node_at(CPO)
    came = taken(office, torn)
    assert came.fault in (bag.TORN, bag.NOT_A_BAG)
    assert came.new == sum(office.heads().values())
    taken(office, whole)
    assert office.digest() == full().digest()


@cache
def ten_reports() -> bytes:
    return packed(a_point(10), CPO)


@cache
def full() -> Node:
    office = node_at(CPO)
    taken(office, ten_reports())
    return office


@given(
    pieces=st.lists(
        st.one_of(st.binary(max_size=300), st.builds(Message, st.integers(0, 255), st.binary())),
        max_size=6,
    )
)
def test_any_bytes_in_a_bag_give_entries_that_verify_or_are_counted(
    pieces: list[bytes | Message],
) -> None:
    office = node_at(CPO)
    front = next(put_bag(Head(office.charter.region, CPO, 1), ()))
    data = front + b"".join(p if isinstance(p, bytes) else bag.put_message(p) for p in pieces)
    came = taken(office, data)
    assert came.new == 0
    assert office.heads() == {}
    assert came.fault
    assert office.counters[came.fault] == 1


def test_a_bag_with_more_entries_than_the_bound_is_left_at_the_bound(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(bags, "BAG_ENTRIES_MAX", 4)
    came = taken(node_at(CPO), ten_reports())
    assert came.fault == bags.TOO_MANY
    assert 4 <= came.new < 10


def test_what_does_not_fit_goes_with_the_next_bag() -> None:
    point, office = a_point(10), node_at(CPO)
    small = Packing(point, CPO, 1, NOW_S, bytes_max=800)
    data = b"".join(small.pieces())
    assert 0 < small.entries < 10
    assert small.left == 10 - small.entries
    assert len(data) < 900
    assert taken(office, data).fault == ""
    taken(point, packed(office, OND))
    assert taken(office, packed(point, CPO)).new == small.left


def test_a_stick_full_of_odd_things_gives_the_one_good_bag(tmp_path: Path) -> None:
    bags.pack(a_point(), CPO, 5, NOW_S, tmp_path)
    (tmp_path / "baken-AAA-CPO-0001.bag").write_bytes(b"MZ" + bytes(1000))
    (tmp_path / "baken-BBB-CPO-0001.bag").symlink_to("/etc/passwd")
    (tmp_path / "baken-ZZZ-CPO-0001.bag").write_bytes(ten_reports()[:700])
    with (tmp_path / "baken-YYY-CPO-0001.bag").open("wb") as hollow:
        hollow.truncate(100 * 1024**3)
    seen = on_stick(node_at(CPO), tmp_path)
    assert [(b.name[6:9], b.fault) for b in seen.bags] == [
        ("AAA", bag.NOT_A_BAG),
        ("OND", ""),
        ("YYY", courier.TOO_LARGE),
        ("ZZZ", bag.TORN),
    ]
    assert sum(b.new for b in seen.bags) >= 3


def test_more_on_a_stick_than_one_time_takes_is_left_for_the_next(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bags, "STICK_BYTES_MAX", 3_000)
    for number in range(3):
        courier.write(tmp_path, courier.name_of("OND", "CPO", number), [ten_reports()])
    seen = on_stick(node_at(CPO), tmp_path)
    assert seen.bags[0].new == 10
    assert seen.bags[-1].fault == bags.STICK_TOO_LARGE


def test_what_could_not_be_written_was_not_handed_over(tmp_path: Path) -> None:
    point = a_point()
    with pytest.raises(BearerDown):
        bags.pack(point, CPO, 1, NOW_S, tmp_path / "no stick")
    assert point.proofs(next(iter(point.heads())) << 26 | 1).handed == ()


def test_each_bag_has_its_own_number() -> None:
    point = node_at(OND)
    assert [bags.next_number(point) for _ in range(3)] == [1, 2, 3]


# --- on paper ----------------------------------------------------------------


def on_paper(node: Node, written: sheets.Written, album: Album | None = None) -> sheets.Read:
    seen = sheets.typed("\n".join(written.codes))
    return sheets.read(node, album or Album(), seen, NOW_S)


def test_an_alarm_is_one_code_and_its_answer_too() -> None:
    point, office = node_at(OND), node_at(CPO)
    report = point.submit(a_report(), DESK, START_S).record
    out = sheets.of_record(point, CPO, report, 1, NOW_S)
    assert len(out.codes) == 1
    sheets.hand_over(point, out, NOW_S)
    assert point.proofs(report).handed[0].bearer == "paper"
    [came] = on_paper(office, out).bags
    assert (came.check, came.new) == (out.check, 1)

    office.submit(SeeReport(), ASSESSOR, NOW_S, report)
    office.submit(an_assessment(), ASSESSOR, NOW_S, report)
    back = sheets.of_record(office, OND, report, 1, NOW_S)
    assert len(back.codes) == 1
    assert on_paper(point, back).bags[0].new == 2
    assert report_at(point, report).state is State.ASSESSED
    assert point.proofs(report).stored[0].bearer == "paper"


def test_a_sheet_brings_what_must_come_before_its_report() -> None:
    point, office = a_point(30), node_at(CPO)
    last = point.submit(a_report(), DESK, NOW_S).record
    out = sheets.of_record(point, CPO, last, 1, NOW_S)
    assert len(out.codes) > sheets.needed(out) > 1
    assert not out.gap
    assert on_paper(office, out).bags[0].new == 31


def test_a_report_alone_says_that_it_needs_what_came_before() -> None:
    point, office = a_point(5), node_at(CPO)
    last = point.submit(a_report(), DESK, NOW_S).record
    out = sheets.of_record(point, CPO, last, 1, NOW_S, alone=True)
    assert (len(out.codes), out.gap, out.entries) == (1, True, 1)
    sheets.hand_over(point, out, NOW_S)
    assert point.proofs(last).handed == ()
    [came] = on_paper(office, out).bags
    assert (came.new, came.waiting) == (0, 1)
    taken(office, packed(a_copy(point, 5), CPO))
    assert report_at(office, last).take.where == "Molenstraat 12"


def a_copy(node: Node, up_to: int) -> Node:
    """A node that holds the first acts of each log of another."""
    fresh = node_at(node.card.number)
    parcels = [
        messages.Parcel(batch.signature, batch.wires)
        for log in node.heads()
        for after in range(up_to)
        if (batch := node.batch(log, after, 1)) is not None
    ]
    fresh.receive(parcels, NOW_S)
    return fresh


def test_more_than_paper_takes_becomes_the_report_alone() -> None:
    point = a_point(250)
    last = point.submit(a_report(), DESK, NOW_S).record
    out = sheets.of_record(point, CPO, last, 1, NOW_S)
    assert (len(out.codes), out.gap, out.entries) == (1, True, 1)
    every = sheets.of_all(point, CPO, 1, NOW_S)
    assert every.left > 0
    assert every.entries + every.left == 251


def test_a_set_is_put_together_from_several_pictures() -> None:
    point, office, album = a_point(30), node_at(CPO), Album()
    out = sheets.of_all(point, CPO, 1, NOW_S)
    codes = list(out.codes)
    Random(3).shuffle(codes)
    enough = sheets.needed(out)
    for count, code in enumerate(codes[: enough - 1], 1):
        read = sheets.read(office, album, sheets.typed(code), NOW_S)
        assert [(part.have, part.need) for part in read.half] == [(count, enough)]
        assert read.bags == ()
    rest = sheets.read(office, album, sheets.typed("".join(codes[enough - 1 :])), NOW_S)
    assert rest.bags[0].check == out.check
    assert rest.bags[0].new == 30


def test_a_sheet_of_what_the_other_has_already_can_still_be_made() -> None:
    point, office = node_at(OND), node_at(CPO)
    report = point.submit(a_report(), DESK, START_S).record
    taken(office, packed(point, CPO))
    taken(point, packed(office, OND))
    out = sheets.of_record(point, CPO, report, 1, NOW_S)
    assert (out.entries, out.gap) == (1, False)


@given(payload=st.binary(min_size=1, max_size=500))
def test_any_payload_on_paper_is_kept_or_counted(payload: bytes) -> None:
    office = node_at(CPO)
    read = sheets.read(office, Album(), sheets.Seen((payload,)), NOW_S)
    assert office.heads() == {}
    assert read.half or read.refused or read.bags[0].fault
    assert read.half or office.counters


def test_a_code_of_another_region_is_told_as_such() -> None:
    foreign = node_at(OND, area=waterhoven(seed=1))
    report = foreign.submit(a_report(), DESK, START_S).record
    out = sheets.of_record(foreign, CPO, report, 1, NOW_S)
    assert on_paper(node_at(CPO), out).bags[0].fault == bags.OTHER_REGION


def test_a_sheet_has_room_for_the_longest_report() -> None:
    point = node_at(OND)
    report = point.submit(
        a_report(where="x" * 120, text="y" * 240, reach="z" * 80, access="a" * 80), DESK, START_S
    ).record
    out = sheets.of_record(point, CPO, report, 1, NOW_S)
    assert len(out.codes) <= 3
    assert len(out.codes) == 1 or out.size > paper.SINGLE_BYTES_MAX
    assert log_of_entry(report) in out.handed
