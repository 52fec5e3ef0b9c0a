# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The tour's report, replayed: what docs/tour.md says is on disk at each step is there.

Once over whole lines, and once for each step with both of OND's lines cut during it.
"""

from collections.abc import Callable

import pytest

from baken.domain.charter import Actor, Role
from baken.domain.reports import (
    AssessReport,
    CloseReport,
    Discipline,
    HelpOffer,
    InformReporter,
    MedicalUrgency,
    Outcome,
    ResolveReport,
    SeeReport,
    State,
    TakeReport,
    Told,
    What,
)
from baken.domain.words import Known
from baken.kernel.act import Act
from baken.kernel.audience import Scope, audience, audience_of, lane_of, node_of
from baken.kernel.lane import Lane
from baken.node.area import WATERHOVEN, load_area
from baken.node.bootstrap import peers_of
from baken.node.node import Node
from baken.sim.world import World

DESK, ASSESSOR = Actor(2, Role.NSP_DESK), Actor(2, Role.CP_ASSESSOR)
TAKE = TakeReport(
    what=What.DEVICE_POWER_FAILING,
    life_threat=Known.YES,
    readback_done=True,
    where="Molenstraat 14",
    text="Beademing van mijn man, accu bijna leeg",
    minutes_left=40,
)
ASSESS = AssessReport(
    disciplines=frozenset({Discipline.MEDICAL}),
    help_offer=HelpOffer.UNIT,
    reason="beademing valt uit",
    medical=MedicalUrgency.A1,
    tell="Een ambulance komt",
)
STEPS: tuple[tuple[str, Actor, Act], ...] = (
    ("CPO", ASSESSOR, SeeReport()),
    ("CPO", ASSESSOR, ASSESS),
    ("OND", DESK, InformReporter(how=Told.IN_PERSON)),
    ("CPO", ASSESSOR, ResolveReport(outcome=Outcome.TRANSPORTED)),
    ("CPO", ASSESSOR, CloseReport()),
)
SOON_S = 120.0


class Tour:
    """OND's report and the world around it."""

    def __init__(self) -> None:
        self.world = World(load_area(WATERHOVEN), seed=1)
        self.ond, self.cpo = self.world.node("OND"), self.world.node("CPO")
        self.wires = [
            self.world.join(number, peer.node)
            for number in self.world.nodes
            for peer in peers_of(self.world.area.charter, number, lambda peer: "")
        ]
        self.wait()
        self.record = 0

    def wait(self) -> None:
        self.world.run(self.world.now + SOON_S)

    def cut(self) -> None:
        for wire in self.wires:
            if self.ond.card.number in wire.nodes:
                wire.cut()

    def restore(self) -> None:
        for wire in self.wires:
            wire.restore()

    def take(self) -> None:
        self.record = self.world.submit(self.ond, TAKE, DESK).record

    def do(self, step: int) -> None:
        code, actor, act = STEPS[step]
        self.world.submit(self.world.node(code), act, actor, self.record)


def states(tour: Tour) -> dict[str, State | None]:
    found = {node.card.code: node.record(tour.record) for node in tour.world.nodes.values()}
    return {code: report.state if report else None for code, report in found.items()}


def logs(tour: Tour, node: Node) -> dict[tuple[str, Lane], int]:
    """How far a node has the logs of OND's own audience, by author and lane."""
    home = audience(Scope.POINT, tour.ond.place.number)
    return {
        (tour.world.nodes[node_of(log)].card.code, lane_of(log)): seq
        for log, seq in node.heads().items()
        if audience_of(log) == home
    }


def test_the_report_goes_from_the_desk_to_closed_as_the_page_says() -> None:
    tour = Tour()
    tour.take()
    assert states(tour) == {"OND": State.TAKEN, "CPO": None, "WAT": None, "BRE": None}
    assert not tour.ond.proofs(tour.record).stored
    tour.wait()
    assert states(tour) == dict.fromkeys(("OND", "CPO", "WAT"), State.TAKEN) | {"BRE": None}
    proofs = tour.ond.proofs(tour.record)
    assert {proof.node for proof in proofs.stored} == {1, 2}
    wires = {node.card.code: node.store.entry(tour.record) for node in tour.world.nodes.values()}
    assert wires.pop("BRE") is None
    assert len({entry.wire for entry in wires.values() if entry}) == 1
    tour.do(0)
    tour.do(1)
    tour.wait()
    report = tour.ond.record(tour.record)
    assert report
    assert [tell.text for tell in report.to_tell] == ["Een ambulance komt"]
    for step in (2, 3, 4):
        tour.do(step)
        tour.wait()
    assert states(tour) == dict.fromkeys(("OND", "CPO", "WAT"), State.CLOSED) | {"BRE": None}
    whole = {
        ("OND", Lane.NOOD): 2,
        ("CPO", Lane.NOOD): 2,
        ("CPO", Lane.SPOED): 1,
        ("CPO", Lane.ROUTINE): 1,
    }
    told = {node.card.code: logs(tour, node) for node in tour.world.nodes.values()}
    assert told == {"OND": whole, "CPO": whole, "WAT": whole, "BRE": {}}
    assert tour.world.healed()


def _cut_while_taken(tour: Tour) -> None:
    tour.cut()
    tour.take()
    tour.wait()
    assert tour.cpo.record(tour.record) is None
    assert not tour.ond.proofs(tour.record).handed


def _cut_on_the_way(tour: Tour) -> None:
    tour.take()
    tour.world.run(tour.world.now + 0.01)
    assert tour.ond.proofs(tour.record).handed
    tour.cut()
    tour.wait()
    assert tour.cpo.record(tour.record) is None


def _cut_before_the_confirmation(tour: Tour) -> None:
    tour.take()
    while tour.cpo.record(tour.record) is None:
        tour.world.run(tour.world.now + 0.02)
    tour.cut()
    tour.wait()
    assert not tour.ond.proofs(tour.record).stored


@pytest.mark.parametrize("cut", [_cut_while_taken, _cut_on_the_way, _cut_before_the_confirmation])
def test_a_cut_while_the_report_goes_out_costs_time_and_nothing_else(
    cut: Callable[[Tour], None],
) -> None:
    tour = Tour()
    cut(tour)
    tour.restore()
    tour.wait()
    assert states(tour) == dict.fromkeys(("OND", "CPO", "WAT"), State.TAKEN) | {"BRE": None}
    assert {proof.node for proof in tour.ond.proofs(tour.record).stored} == {1, 2}


@pytest.mark.parametrize("at", range(len(STEPS)))
def test_a_cut_at_a_later_step_costs_time_and_nothing_else(at: int) -> None:
    tour = Tour()
    tour.take()
    tour.wait()
    for step in range(len(STEPS)):
        if step == at:
            tour.cut()
        tour.do(step)
        tour.wait()
        if step == at:
            assert logs(tour, tour.ond) != logs(tour, tour.cpo)
            tour.restore()
            tour.wait()
    assert set(states(tour).values()) == {State.CLOSED, None}
    assert tour.world.healed()
