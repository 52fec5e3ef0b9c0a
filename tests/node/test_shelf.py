# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The shelf: what a session asks a node for, in pieces that end on a signature and fit."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from baken.domain.journal import Kind, WriteLine
from baken.kernel import signing
from baken.kernel.audience import OFFICES, REGION, Scope, audience, log_of
from baken.kernel.entry import Entry, Head, chain, genesis
from baken.kernel.lane import Lane
from baken.node.node import Node
from baken.sync.frames import MESSAGE_BYTES_MAX
from baken.sync.messages import RUN_ENTRIES_MAX, Parcel, put_parcel, take_parcel
from tests.area import (
    BRE,
    COORDINATOR,
    CPO,
    DESK,
    OND,
    START_S,
    WAT,
    Pen,
    a_report,
    node_at,
    parcel,
    parcels_of,
    point_of,
    waterhoven,
)

LOG = log_of(OND, point_of(OND), Lane.NOOD)


def reports(count: int) -> list[Entry]:
    pen = Pen(OND)
    return [pen.write(a_report(no=at)) for at in range(1, count + 1)]


def heard_in_runs(run: list[Entry], sizes: list[int]) -> Node:
    node = node_at(CPO)
    at = 0
    for size in sizes:
        node.receive([parcel(*run[at : at + size])], START_S)
        at += size
    return node


def check_whole_log_follows(node: Node, run: list[Entry], count: int) -> None:
    """Batch by batch: each goes on from the last, is signed, and is no longer than a run may be."""
    head = genesis(node.charter.region, run[0].log)
    while head.seq < len(run):
        batch = node.batch(run[0].log, head.seq, count)
        assert batch is not None
        assert 0 < len(batch.wires) <= RUN_ENTRIES_MAX
        read = chain(batch.wires, head, batch.signature)
        assert signing.verify(node.charter.node[OND].key, read[-1].hash, batch.signature)
        kind, message = put_parcel(batch.signature, batch.wires)
        assert len(message) <= MESSAGE_BYTES_MAX
        assert take_parcel(kind, message) == Parcel(batch.signature, batch.wires)
        assert batch.last == read[-1].seq
        head = Head(read[-1].seq, read[-1].hash, read[-1].stamp)
    assert head.hash == run[-1].hash
    assert node.batch(run[0].log, head.seq, count) is None


@given(st.lists(st.integers(1, 30), min_size=1, max_size=4), st.integers(1, 25))
@settings(max_examples=30)
def test_a_log_that_came_in_any_runs_goes_on_in_batches(sizes: list[int], count: int) -> None:
    run = reports(sum(sizes))
    check_whole_log_follows(heard_in_runs(run, sizes), run, count)


def test_a_run_that_another_made_stays_whole() -> None:
    node = heard_in_runs(reports(10), [4, 6])
    ends = [(after, node.batch(LOG, after, 1).last) for after in range(10)]  # type: ignore[union-attr]
    assert ends == [(0, 4), (1, 4), (2, 4), (3, 4), *((after, 10) for after in range(4, 10))]


def test_a_batch_takes_as_many_runs_as_fit_in_the_count() -> None:
    node = heard_in_runs(reports(10), [4, 4, 2])
    assert [node.batch(LOG, 0, count).last for count in (3, 4, 7, 8, 10, 20)] == [  # type: ignore[union-attr]
        4, 4, 4, 8, 10, 10,
    ]  # fmt: skip


def test_own_acts_bear_a_signature_each() -> None:
    node = node_at(OND)
    for at in range(3):
        node.submit(a_report(), DESK, START_S + at)
    batches = [node.batch(LOG, after, 1) for after in range(3)]
    assert [batch.last for batch in batches if batch] == [1, 2, 3]
    whole = node.batch(LOG, 0, 20)
    assert whole is not None
    assert (whole.last, len(whole.wires)) == (3, 3)


def test_long_entries_do_not_make_a_message_that_nobody_takes() -> None:
    """Twenty of the longest would not fit in one message."""
    pen = Pen(OND)
    long = [pen.write(a_report(), parts=(b"", bytes(16_000))) for _ in range(40)]
    node = node_at(CPO)
    node.receive(map(parcel, long), START_S)
    check_whole_log_follows(node, long, 20)
    batch = node.batch(LOG, 0, 20)
    assert batch is not None
    assert batch.last == 16


def test_there_is_no_batch_of_an_unknown_log_nor_behind_its_end() -> None:
    node = heard_in_runs(reports(2), [2])
    assert node.batch(LOG, 2, 5) is None
    assert node.batch(LOG, 99, 5) is None
    assert node.batch(log_of(BRE, REGION, Lane.NOOD), 0, 5) is None


def test_heads_grow_with_every_act_and_the_version_with_them() -> None:
    node = node_at(CPO)
    versions = [node.version]
    for entry in reports(3):
        node.receive([parcel(entry)], START_S)
        versions.append(node.version)
        assert node.heads() == {LOG: entry.seq}
    assert len(set(versions)) == 4


@pytest.mark.parametrize(
    ("number", "carriers"),
    [
        (REGION, {CPO, WAT, OND, BRE}),
        (OFFICES, {CPO, WAT}),
        (audience(Scope.AREA, CPO), {CPO, WAT}),
        (audience(Scope.POINT, OND), {CPO, WAT, OND}),
        (audience(Scope.OWN, OND), {OND}),
        (audience(Scope.POINT, 99), set()),
    ],
)
def test_a_log_is_offered_to_those_who_carry_it(number: int, carriers: set[int]) -> None:
    node = node_at(CPO)
    log = log_of(OND, number, Lane.NOOD)
    assert {peer for peer in (CPO, WAT, OND, BRE, 77) if node.wants(peer, log)} == carriers


def test_two_nodes_share_a_key_that_no_third_has() -> None:
    nodes = {number: node_at(number) for number in (CPO, WAT, OND)}
    pairs = {
        frozenset((one, other)): nodes[one].pair_key(other)
        for one in nodes
        for other in nodes
        if one != other
    }
    assert len(set(pairs.values())) == 3
    for pair, key in pairs.items():
        one, other = sorted(pair)
        assert nodes[one].pair_key(other) == nodes[other].pair_key(one) == key
    assert nodes[CPO].pair_key(77) is None


def test_a_node_whose_key_is_not_in_the_charter_does_not_start() -> None:
    area = waterhoven()
    with pytest.raises(ValueError, match="key"):
        Node(area.charter, OND, area.keys[BRE], node_at(OND).store)


# proofs


def test_proof_is_kept_of_what_this_node_has() -> None:
    node = heard_in_runs(reports(3), [3])
    entry = node.store.entries(LOG, 1, 1)[0].id
    node.prove(WAT, {LOG: 99, log_of(BRE, REGION, Lane.NOOD): 5}, START_S, True, "tcp")
    assert [(proof.node, proof.seq, proof.at) for proof in node.proofs(entry).stored] == [
        (WAT, 3, START_S)
    ]
    assert node.proofs(entry).handed == ()
    node.prove(OND, {LOG: 2}, START_S + 5, False, "tcp")
    assert [proof.node for proof in node.proofs(entry).handed] == [OND]
    node.prove(OND, {LOG: 0}, START_S + 6, True, "tcp")
    assert [proof.node for proof in node.proofs(entry).stored] == [WAT]


def test_a_node_counts_what_the_offices_have_not_heard() -> None:
    node = node_at(OND)
    for at in range(3):
        node.submit(a_report(), DESK, START_S + at)
    node.submit(WriteLine(kind=Kind.EVENT, text="Stroom weg"), COORDINATOR, START_S + 9)
    assert node.unheard() == {CPO: 4, WAT: 4}
    node.prove(CPO, {LOG: 2}, START_S + 10, True, "tcp")
    node.prove(WAT, {LOG: 3}, START_S + 10, False, "tcp")
    assert node.unheard() == {CPO: 2, WAT: 4}


def test_parcels_of_a_node_rebuild_it() -> None:
    node = heard_in_runs(reports(9), [4, 5])
    again = node_at(CPO)
    again.receive(parcels_of(node), START_S)
    assert again.digest() == node.digest()
