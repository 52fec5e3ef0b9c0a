# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Two nodes over one line: acts go across, and proof comes only from who has them."""

from baken.node.node import Node
from baken.sync.session import Line
from tests.area import CPO, DESK, OND, START_S, a_report, node_at

LINE = Line(frame_bytes=200)


class Wire:
    """A line between two nodes that loses nothing; what went each way is kept."""

    def __init__(self, caller: Node, called: Node) -> None:
        self.nodes = (caller, called)
        self.now = 0.0
        self.links = [
            node.lines.open(
                "tcp://x",
                LINE,
                bytes((at + 1,)) * 8,
                at == 0,
                called.card.number if at == 0 else None,
                self.now,
                START_S,
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
