# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Two nodes over one line or more: acts go across, and proof comes only from who has them."""

import msgspec
import pytest

from baken.domain.words import Known
from baken.kernel import entry as entries
from baken.kernel.audience import lane_of, log_of_entry
from baken.kernel.lane import Lane
from baken.node.node import Node
from baken.sync.messages import Parcel
from baken.sync.talk import Line
from tests.area import CPO, DESK, OND, START_S, WAT, a_report, node_at, report_at

LINE = Line(frame_bytes=200)


class Wire:
    """A line between two nodes that loses nothing; what went each way is kept."""

    def __init__(
        self, caller: Node, called: Node, line: Line = LINE, url: str = "tcp://x", cost: int = 0
    ) -> None:
        self.nodes = (caller, called)
        self.now = 0.0
        self.links = [
            node.lines.open(
                url,
                line,
                bytes((at + 1,)) * 8,
                at == 0,
                called.card.number if at == 0 else None,
                self.now,
                START_S,
                cost,
            )
            for at, node in enumerate(self.nodes)
        ]
        self.went: tuple[list[bytes], list[bytes]] = ([], [])

    def say(self, at: int) -> list[bytes]:
        said = self.nodes[at].lines.say(self.links[at], self.now, 1 << 20, START_S + self.now)
        self.went[at].extend(said)
        return said

    def hear(self, at: int, frames: list[bytes]) -> bool:
        return self.nodes[at].lines.hear(self.links[at], frames, self.now, START_S + self.now)

    def run(self, rounds: int = 8) -> None:
        for _ in range(rounds):
            for at in (0, 1):
                self.hear(1 - at, self.say(at))
            self.now += 0.5


def test_an_act_goes_across_and_is_proven_to_be_stored() -> None:
    desk, office = node_at(OND), node_at(CPO)
    receipt = desk.submit(a_report(), DESK, START_S)
    wire = Wire(desk, office)
    wire.run()
    assert office.record(receipt.record) == desk.record(receipt.record)
    proofs = desk.proofs(receipt.entry)
    assert [proof.node for proof in proofs.handed] == [CPO]
    assert [proof.node for proof in proofs.stored] == [CPO]
    assert proofs.handed[0].at <= proofs.stored[0].at
    assert desk.unheard()[CPO] == 0


def test_handing_over_is_not_storing() -> None:
    desk, office = node_at(OND), node_at(CPO)
    wire = Wire(desk, office)
    wire.run()
    receipt = desk.submit(a_report(), DESK, START_S)
    assert wire.say(0)  # and it is lost on the way
    proofs = desk.proofs(receipt.entry)
    assert [proof.node for proof in proofs.handed] == [CPO]
    assert proofs.stored == ()
    assert desk.unheard()[CPO] == 1


def test_what_a_node_told_and_hears_back_is_no_proof() -> None:
    """Somebody on the line sends a node its own frontiers, as if the other side had all of it."""
    desk, office = node_at(OND), node_at(CPO)
    receipt = desk.submit(a_report(), DESK, START_S)
    wire = Wire(desk, office)
    for at in (0, 1, 0, 1):  # hellos: they have met, and nothing is sent yet
        wire.hear(1 - at, [frame for frame in wire.say(at) if frame[0] >> 4 == 1])
    wire.say(0)
    told = [frame for frame in wire.went[0] if frame[0] >> 4 == 2]
    assert told
    wire.hear(0, told)
    assert desk.counters["message.bad_check"] == len(told)
    assert desk.proofs(receipt.entry).stored == ()
    assert desk.unheard()[CPO] == 1


# without personal parts

BARE = Line(frame_bytes=200, personal=False)


def named(desk: Node) -> int:
    """A report, whose words and place are personal, filed at the desk."""
    return desk.submit(a_report(), DESK, START_S).record


def test_over_a_bearer_that_may_not_carry_it_the_personal_part_stays_behind() -> None:
    desk, office = node_at(OND), node_at(CPO)
    record = named(desk)
    wire = Wire(desk, office, BARE)
    wire.run()
    assert report_at(office, record).take.where == ""
    assert desk.unheard()[CPO] == 0
    whole = desk.store.entry(record)
    assert whole is not None
    assert whole.personal
    assert not any(whole.personal[:12] in frame for frame in wire.went[0])


def test_and_follows_over_one_that_may() -> None:
    desk, office = node_at(OND), node_at(CPO)
    record = named(desk)
    Wire(desk, office, BARE).run()
    office.changed()
    Wire(desk, office, LINE).run(12)
    assert office.record(record) == desk.record(record)
    assert office.store.hollow(0, 10) == []
    assert "reports" in office.changed()
    assert office.digest() == desk.digest()


def test_it_comes_from_whoever_has_it() -> None:
    """The point has gone; another node of its back office has the whole entry."""
    desk, office, team = node_at(OND), node_at(CPO), node_at(WAT)
    record = named(desk)
    Wire(desk, office, BARE).run()
    Wire(desk, team, LINE).run()
    Wire(team, office, LINE).run(12)
    assert office.record(record) == desk.record(record)


def test_another_part_than_the_one_that_was_signed_is_refused() -> None:
    desk, office = node_at(OND), node_at(CPO)
    record = named(desk)
    Wire(desk, office, BARE).run()
    whole = desk.store.entry(record)
    assert whole is not None
    assert whole.personal
    spoilt = whole.wire[:-1] + bytes((whole.wire[-1] ^ 1,))
    assert office.fill([spoilt, b"", b"x" * 40]) == 0
    assert office.counters["entry.other_part"] == 1
    assert report_at(office, record).take.where == ""
    assert office.fill([whole.wire]) == 1
    assert office.fill([whole.wire]) == 0


def test_what_was_taken_out_on_the_way_is_asked_for_again() -> None:
    """Somebody on the line replaces a personal part by its hash: the entry is valid as it is."""
    desk, office = node_at(OND), node_at(CPO)
    record = named(desk)
    sent = desk.store.entry(record)
    assert sent is not None
    assert sent.signature is not None
    office.receive([Parcel(sent.signature, (entries.erase(sent).wire,))], START_S)
    assert report_at(office, record).take.where == ""
    Wire(desk, office, LINE).run(12)
    assert office.record(record) == desk.record(record)


# several at once

DEAR = Line(frame_bytes=200, bitrate=1200.0)


def lanes_of(wire: Wire, at: int = 0) -> frozenset[Lane]:
    """What this node sends over a wire now."""
    number = wire.links[at]
    return wire.nodes[at].lines._links[number].lanes[wire.nodes[1 - at].card.number]


def test_an_alarm_goes_over_every_bearer_and_the_rest_over_the_cheapest() -> None:
    desk, office = node_at(OND), node_at(CPO)
    cheap = Wire(desk, office)
    dear = Wire(desk, office, DEAR, "serial:///dev/x", cost=5)
    for _ in range(8):
        cheap.run(1)
        dear.run(1)
    assert lanes_of(cheap) == frozenset(Lane)
    assert lanes_of(dear) == {Lane.NOOD}
    alarm = desk.submit(a_report(), DESK, START_S)
    assert lane_of(log_of_entry(alarm.entry)) is Lane.NOOD
    for wire in (dear, cheap):
        assert any(len(frame) > 60 for frame in wire.say(0)), "both carry the alarm"


def test_once_it_is_proven_over_one_it_need_not_go_over_the_other() -> None:
    desk, office = node_at(OND), node_at(CPO)
    cheap, dear = Wire(desk, office), Wire(desk, office, DEAR, "serial:///dev/x", cost=5)
    for _ in range(8):
        cheap.run(1)
        dear.run(1)
    desk.submit(a_report(), DESK, START_S)
    cheap.run(3)
    assert desk.unheard()[CPO] == 0
    dear.now += 60
    assert not any(len(frame) > 100 for frame in dear.say(0))


@pytest.mark.parametrize("lane", [Lane.SPOED, Lane.ROUTINE])
def test_when_the_cheapest_no_longer_confirms_the_next_one_takes_over(lane: Lane) -> None:
    desk, office = node_at(OND), node_at(CPO)
    cheap, dear = Wire(desk, office), Wire(desk, office, DEAR, "serial:///dev/x", cost=5)
    for _ in range(8):
        cheap.run(1)
        dear.run(1)
    calm = a_report(life_threat=Known.NO)
    receipt = desk.submit(calm, DESK, START_S)
    cheap.say(0)  # and nobody hears it
    cheap.now = dear.now = cheap.now + 1.5
    cheap.say(0)
    assert lanes_of(dear) == frozenset(Lane)
    assert dear.links[0] in desk.lines.stirred()
    dear.run(8)
    assert office.record(receipt.record) is not None


def test_a_lane_with_more_than_the_cheapest_can_bring_in_time_also_goes_over_the_next() -> None:
    desk, office = node_at(OND), node_at(CPO)
    for _ in range(40):
        desk.submit(a_report(life_threat=Known.NO), DESK, START_S)
    slow = Wire(desk, office, msgspec.structs.replace(DEAR, bitrate=10.0), "radio://x")
    fast = Wire(desk, office, LINE, "tcp://x", cost=9)
    for _ in range(3):
        slow.run(1)
        fast.run(1)
    assert lanes_of(fast) >= {Lane.NOOD, Lane.SPOED}
    assert Lane.ROUTINE not in lanes_of(fast) - lanes_of(slow)
