# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""What others send: forged, spoilt, twice, too early or forked, it is counted and harms nobody.

The invariant: `receive` raises nothing but `StoreFull`, and stores only what its author signed.
"""

from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from baken.domain.reports import SeeReport
from baken.kernel import signing
from baken.kernel.audience import OFFICES, REGION, Scope, audience
from baken.kernel.entry import Entry
from baken.kernel.errors import StoreFull
from baken.node.node import EARLY_MAX, Node
from baken.store.sqlite import SqliteStore
from baken.sync.messages import Parcel
from tests.area import (
    ASSESSOR,
    BRE,
    CPO,
    OND,
    START_S,
    Pen,
    a_report,
    node_at,
    parcel,
    report_at,
    waterhoven,
)
from tests.store.disk import fill_up, make_room

from .day import day, logs


def reports(count: int, pen: Pen | None = None) -> list[Entry]:
    """The first entries of a log of OND, each a report."""
    pen = pen or Pen(OND)
    return [pen.write(a_report(text=f"nummer {at}", no=at)) for at in range(1, count + 1)]


def counted(node: Node) -> dict[str, int]:
    return {code: count for code, count in node.counters.items() if count}


def check_nothing_came(node: Node, parcels: Sequence[Parcel], code: str) -> None:
    before = dict(node.heads()), node.digest(), node.sizes()["entries"], node.version
    assert node.receive(parcels, START_S) == 0
    assert counted(node) == {code: len(parcels)}
    assert (dict(node.heads()), node.digest(), node.sizes()["entries"], node.version) == before


# who signed


def test_a_spoilt_signature_is_refused() -> None:
    (made,) = reports(1)
    assert made.signature is not None
    spoilt = bytes((made.signature[0] ^ 1,)) + made.signature[1:]
    check_nothing_came(node_at(CPO), [Parcel(spoilt, (made.wire,))], "entry.bad_signature")


@pytest.mark.parametrize("signature", [b"", b"short", bytes(64), bytes(65)])
def test_what_is_no_signature_is_refused(signature: bytes) -> None:
    (made,) = reports(1)
    check_nothing_came(node_at(CPO), [Parcel(signature, (made.wire,))], "entry.bad_signature")


def test_nobody_writes_in_the_name_of_another() -> None:
    """BRE holds the keys of the region, writes as OND and signs with its own key."""
    made = Pen(OND).write(a_report(), signer=waterhoven().keys[BRE].signer)
    check_nothing_came(node_at(CPO), [parcel(made)], "entry.bad_signature")


def test_a_signature_of_one_entry_is_none_of_another() -> None:
    one, two = reports(2)
    assert one.signature is not None
    node = node_at(CPO)
    node.receive([parcel(one)], START_S)
    assert node.receive([Parcel(one.signature, (two.wire,))], START_S) == 0
    assert counted(node) == {"entry.bad_signature": 1}


def test_what_another_region_signed_is_refused() -> None:
    """The same nodes with the same keys in an exercise of another day: another region."""
    elsewhere = waterhoven(1)
    made = Pen(OND, elsewhere).write(a_report(), signer=waterhoven().keys[OND].signer)
    check_nothing_came(node_at(CPO), [parcel(made)], "entry.bad_signature")


def test_an_unknown_node_is_refused() -> None:
    pen = Pen(OND)
    pen.number = 77
    made = pen.write(a_report(), home=REGION, signer=waterhoven().keys[OND].signer)
    check_nothing_came(node_at(CPO), [parcel(made)], "entry.unknown_author")


def test_what_is_not_for_this_node_is_not_kept() -> None:
    own = Pen(OND).write(a_report(), home=audience(Scope.OWN, OND))
    check_nothing_came(node_at(CPO), [parcel(own)], "entry.not_ours")
    offices = Pen(CPO).write(a_report(), ASSESSOR, home=OFFICES)
    check_nothing_came(node_at(OND), [parcel(offices)], "entry.not_ours")
    check_nothing_came(node_at(BRE), [parcel(*reports(1))], "entry.not_ours")


# runs


def test_a_run_comes_in_under_its_last_signature() -> None:
    node = node_at(CPO)
    run = reports(3)
    assert node.receive([parcel(*run)], START_S) == 3
    found = node.store.entries(run[0].log, 0, 10)
    assert [entry.signature for entry in found] == [None, None, run[2].signature]
    assert [entry.hash for entry in found] == [entry.hash for entry in run]


@pytest.mark.parametrize("at", [0, 1, 2])
def test_a_run_with_one_spoilt_entry_is_refused_whole(at: int) -> None:
    run = reports(3)
    wires = [entry.wire for entry in run]
    wires[at] = wires[at][:-1] + bytes((wires[at][-1] ^ 1,))
    assert run[2].signature is not None
    check_nothing_came(
        node_at(CPO), [Parcel(run[2].signature, tuple(wires))], "entry.bad_signature"
    )


def test_a_bad_parcel_stops_no_other() -> None:
    node = node_at(CPO)
    one, two, three = reports(3)
    bad = [
        Parcel(bytes(64), (b"",)),
        Parcel(bytes(64), (b"\xff" * 80,)),
        Parcel(bytes(64), (two.wire,)),
    ]
    assert (
        node.receive([bad[0], parcel(one), bad[1], bad[2], parcel(two), parcel(three)], START_S)
        == 3
    )
    assert counted(node) == {"frame.short": 1, "frame.bad_number": 1, "entry.bad_signature": 1}


# twice


def test_what_came_before_changes_nothing_and_is_counted() -> None:
    node = node_at(CPO)
    parcels = [parcel(entry) for entry in day().entries]
    node.receive(parcels, day().end_s)
    before = node.digest(), node.version
    assert node.receive(parcels, day().end_s) == 0
    assert (node.digest(), node.version) == before
    assert counted(node) == {"entry.repeat": len(parcels)}


def test_a_run_that_repeats_some_and_adds_some_is_taken() -> None:
    node = node_at(CPO)
    run = reports(5)
    node.receive([parcel(*run[:3])], START_S)
    assert node.receive([parcel(*run[1:])], START_S) == 2
    assert counted(node) == {"entry.repeat": 2}


def test_a_run_that_repeats_what_came_in_the_same_call_is_taken() -> None:
    node = node_at(CPO)
    run = reports(5)
    assert node.receive([parcel(*run[:3]), parcel(*run[1:4]), parcel(*run)], START_S) == 5
    assert counted(node) == {"entry.repeat": 2 + 4}


# too early


def test_what_comes_before_its_predecessor_waits_for_it() -> None:
    node = node_at(CPO)
    one, two, three, four = reports(4)
    assert node.receive([parcel(four), parcel(two, three)], START_S) == 0
    assert node.receive([parcel(one)], START_S) == 4
    assert counted(node) == {}


def test_what_waits_is_checked_when_its_turn_comes() -> None:
    node = node_at(CPO)
    one, two = reports(2)
    node.receive([Parcel(bytes(64), (two.wire,)), parcel(two)], START_S)
    assert node.receive([parcel(one)], START_S) == 2
    assert counted(node) == {"entry.bad_signature": 1}


def test_the_room_for_what_waits_is_bounded() -> None:
    node = node_at(CPO)
    run = reports(3)
    for at in range(EARLY_MAX + 1):
        node.receive([Parcel(bytes((at & 255, at >> 8)) * 32, (run[2].wire,))], START_S)
    assert counted(node) == {"run.early_dropped": 1}
    assert node.receive([parcel(entry) for entry in run], START_S) == 3


# forks


def forked() -> tuple[list[Entry], list[Entry]]:
    """Two ways that a log of OND went on after its first entry: a restored backup wrote again."""
    one, other = Pen(OND), Pen(OND)
    return (
        [one.write(a_report(text=text)) for text in ("begin", "links", "links verder")],
        [other.write(a_report(text=text)) for text in ("begin", "rechts", "rechts verder")],
    )


@pytest.mark.parametrize("together", [True, False])
def test_the_first_of_a_fork_stays_and_the_other_is_refused_and_counted(together: bool) -> None:
    node = node_at(CPO)
    left, right = forked()
    assert left[0] == right[0]
    calls = [[*left, right[1]]] if together else [left, [right[1]]]
    assert sum(node.receive(map(parcel, call), START_S) for call in calls) == 3
    assert counted(node) == {"log.fork": 1}
    assert node.store.entries(left[0].log, 0, 10) == left
    assert report_at(node, left[1].id).take.text == "links"


def test_a_run_along_a_fork_is_refused() -> None:
    node = node_at(CPO)
    left, right = forked()
    node.receive([parcel(*left[:2])], START_S)
    assert node.receive([parcel(*right)], START_S) == 0
    assert counted(node) == {"log.fork": 1}


def test_what_follows_on_the_other_side_of_a_fork_does_not_fit() -> None:
    """The hash of the log is another one, so the signature is of something else."""
    node = node_at(CPO)
    left, right = forked()
    node.receive([parcel(*left[:2])], START_S)
    assert node.receive([parcel(right[2])], START_S) == 0
    assert counted(node) == {"entry.bad_signature": 1}


# spoilt bytes


@given(st.data())
@settings(max_examples=80)
def test_whatever_noise_does_to_a_parcel_the_others_come_in(data: st.DataObject) -> None:
    node = node_at(CPO)
    run = logs(day().entries)[
        max(logs(day().entries), key=lambda log: len(logs(day().entries)[log]))
    ]
    spoilt = data.draw(st.lists(st.sampled_from(run), max_size=6))
    noise: list[Parcel] = []
    for entry in spoilt:
        wire = bytearray(entry.wire)
        for _ in range(data.draw(st.integers(1, 3))):
            wire[data.draw(st.integers(0, len(wire) - 1))] ^= data.draw(st.integers(1, 255))
        del wire[data.draw(st.integers(0, len(wire))) or len(wire) :]
        noise.append(Parcel(entry.signature or b"", (bytes(wire),)))
    mixed = data.draw(st.permutations([*noise, *map(parcel, run)]))
    node.receive(mixed, day().end_s)
    assert node.store.entries(run[0].log, 0, 100) == run


@given(st.lists(st.tuples(st.binary(max_size=70), st.lists(st.binary(max_size=90), min_size=1))))
def test_any_bytes_at_all_are_counted_and_dropped(found: list[tuple[bytes, list[bytes]]]) -> None:
    node = node_at(CPO)
    assert node.receive([Parcel(mark, tuple(wires)) for mark, wires in found], START_S) == 0
    assert node.sizes()["entries"] == 0


def test_an_author_who_signs_nonsense_harms_nobody_else() -> None:
    """Nested without end, of a kind that takes no field: signed by one who may."""
    node = node_at(CPO)
    pen = Pen(CPO)
    opening = Pen(OND).write(a_report())
    deep = pen.write(
        SeeReport(), ASSESSOR, record=opening.id, home=audience(Scope.POINT, OND),
        parts=(b"\x91" + b"\x91" * 12_000 + b"\x90", b""),
    )  # fmt: skip
    assert node.receive([parcel(deep), parcel(opening)], START_S) == 2
    assert report_at(node, opening.id).seen_at == 0
    assert [event.entry for event in node.held()] == [deep.id]


# a full disk


def test_what_finds_no_room_is_not_there_and_comes_in_when_there_is(tmp_path: Path) -> None:
    store = SqliteStore(tmp_path / "baken.db")
    node = node_at(CPO, store)
    first, *rest = reports(200)
    node.receive([parcel(first)], START_S)
    digest = node.digest()
    fill_up(store)
    for _ in range(2):
        with pytest.raises(StoreFull):
            node.receive(map(parcel, rest), START_S)
    assert node.heads() == {first.log: 1}
    assert node.digest() == digest
    make_room(store)
    assert node.receive(map(parcel, rest), START_S) == len(rest)
    assert report_at(node, rest[-1].id).take.no == 200
    store.close()


def test_no_entry_is_kept_without_a_check_of_its_signature(monkeypatch: pytest.MonkeyPatch) -> None:
    """Once for each parcel; a run costs one check."""
    checks: list[bytes] = []
    real = signing.verify

    def verify(key: bytes, digest: bytes, signature: bytes) -> bool:
        checks.append(digest)
        return real(key, digest, signature)

    monkeypatch.setattr(signing, "verify", verify)
    run = reports(5)
    node_at(CPO).receive([parcel(run[0]), parcel(*run[1:])], START_S)
    assert checks == [run[0].hash, run[4].hash]
