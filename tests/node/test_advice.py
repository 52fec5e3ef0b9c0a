# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Advice: nothing that must be elsewhere waits without a next step, and each step comes in time."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from baken.domain import points
from baken.domain.bags import DeliverBag, PackBag, TakeBag
from baken.domain.bulletins import DraftBulletin
from baken.domain.charter import Actor, Role
from baken.domain.comms import NameLink, Precedence, ReadBack, ReceiveByVoice, RelayByVoice
from baken.domain.journal import Kind, WriteLine
from baken.domain.points import (
    AcceptOrder,
    Authority,
    Colour,
    Heartbeat,
    LinkKind,
    OrderOpen,
    PlanPoint,
    Point,
    Reason,
)
from baken.domain.reports import AddToReport, SeeReport
from baken.domain.words import Known
from baken.kernel.entry import Entry
from baken.kernel.lane import Lane
from baken.node import advice
from baken.node.advice import TIMERS, Step, Timers, Waiting, must_have, step_of
from baken.node.area import Area, AreaSpec, PlaceSpec, make_area
from baken.node.node import Node
from baken.store.memory import MemoryStore
from tests.area import (
    ASSESSOR,
    BRE,
    COORDINATOR,
    CPO,
    DESK,
    HOUR_S,
    MINUTE_S,
    OND,
    START_S,
    WAT,
    a_report,
    exchange,
    keys_from,
    node_at,
)

from .lines import Meeting

COMMS = Actor(3, Role.NSP_COMMS)
ACBZ = Actor(1, Role.GCT_ACBZ)
OFFICER = Actor(1, Role.CP_DUTY_OFFICER)


def proved(node: Node, by: int, now_s: float = START_S, *, stored: bool = True, bearer: str = "tcp"
           ) -> None:  # fmt: skip
    """Another node tells that it has all that this one made; or it was only handed out to it."""
    node.prove(by, dict(node.heads()), now_s, stored, bearer)


def waiting(node: Node, now_s: float = START_S, limit: int = 100) -> tuple[Waiting, ...]:
    return advice.outbox(node, now_s, limit).waiting


def only(node: Node, now_s: float) -> Waiting:
    [one] = waiting(node, now_s)
    return one


def heard(precedence: Precedence) -> ReceiveByVoice:
    return ReceiveByVoice(origin=CPO, precedence=precedence, text="Er is geen water")


# what waits


def test_what_is_proven_stored_at_the_coordination_point_waits_no_more() -> None:
    node = node_at(OND)
    receipt = node.submit(a_report(), DESK, START_S)
    one = only(node, START_S + 60)
    assert (one.entry, one.record, one.short) == (receipt.entry, receipt.record, "OND-0001")
    assert (one.lane, one.process, one.to, one.handed) == (Lane.NOOD, "reports", (CPO,), ())
    assert one.since_s == pytest.approx(START_S, abs=1)
    proved(node, CPO)
    assert waiting(node) == ()


def test_what_another_place_stored_is_no_proof_for_the_coordination_point() -> None:
    node = node_at(OND)
    node.submit(a_report(), DESK, START_S)
    proved(node, WAT)
    assert only(node, START_S).to == (CPO,)


def test_that_it_was_handed_out_is_no_proof() -> None:
    node = node_at(OND)
    node.submit(a_report(), DESK, START_S)
    proved(node, CPO, START_S + 2, stored=False)
    one = only(node, START_S + 10)
    assert [(h.node, h.bearer, h.at_s) for h in one.handed] == [(CPO, "tcp", START_S + 2)]


def test_the_highest_lane_comes_first_and_in_it_the_oldest() -> None:
    node = node_at(OND)
    for at, precedence in enumerate([*reversed(Precedence), *Precedence]):
        node.submit(heard(precedence), DESK, START_S + at)
    node.submit(a_report(), DESK, START_S + 20)
    found = waiting(node, START_S + 30)
    keys = [(one.lane, one.since_s) for one in found]
    assert keys == sorted(keys)
    assert len(found) == 9


def test_what_only_this_place_may_read_waits_for_nobody() -> None:
    node = node_at(CPO)
    node.submit(WriteLine(kind=Kind.EVENT, text="Koffie is op"), OFFICER, START_S)
    assert waiting(node) == ()


def test_it_looks_at_no_more_than_it_shows() -> None:
    class Counting(MemoryStore):
        read = 0

        def entries(self, log: int, after: int, limit: int) -> list[Entry]:
            found = super().entries(log, after, limit)
            self.read += len(found)
            return found

    store = Counting()
    node = node_at(OND, store)
    for at in range(400):
        node.submit(a_report(life_threat=Known.YES if at % 2 else Known.NO), DESK, START_S + at)
    proved_to = {log: seq // 2 for log, seq in node.heads().items()}
    node.prove(CPO, proved_to, START_S, True, "tcp")
    store.read = 0
    box = advice.outbox(node, START_S + 500, limit=10)
    assert store.read <= 10 + advice.PAGE * len(node.heads())
    assert len(box.waiting) == 10
    assert sum(box.counts.values()) == 400 - sum(proved_to.values())
    assert box.left_out == sum(box.counts.values()) - 10
    assert all(one.lane is Lane.NOOD for one in box.waiting)


@given(data=st.data())
def test_what_waits_is_exactly_what_is_not_proven(data: st.DataObject) -> None:
    node = node_at(OND)
    made = []
    for precedence in data.draw(st.lists(st.sampled_from(Precedence), max_size=8)):
        made.append(node.submit(heard(precedence), DESK, START_S).entry)
    proven = {log: data.draw(st.integers(0, seq)) for log, seq in node.heads().items()}
    node.prove(CPO, proven, START_S, True, "tcp")
    left = {entry for entry in made if entry & (1 << 26) - 1 > proven[entry >> 26]}
    assert {one.entry for one in waiting(node)} == left


# the steps


@pytest.mark.parametrize(
    ("precedence", "other_min", "courier_min", "runner_min"),
    [
        (Precedence.NOOD, 5, 10, 10),
        (Precedence.SPOED, 30, 60, 120),
        (Precedence.WELZIJN, 6 * 60, 12 * 60, 24 * 60),
        (Precedence.ROUTINE, 24 * 60, 48 * 60, 96 * 60),
    ],
)
def test_each_lane_has_its_steps_in_time(
    precedence: Precedence, other_min: int, courier_min: int, runner_min: int
) -> None:
    """Appendix C: another bearer, then stick or paper with the courier, then a runner."""
    node = node_at(OND)
    made = node.submit(heard(precedence), DESK, START_S)
    node.submit(NameLink(to=CPO, kind=LinkKind.VOICE), COMMS, START_S)
    node.prove(CPO, {made.entry >> 26: 0}, START_S, True, "tcp")

    def at(minutes: float) -> Waiting:
        found = waiting(node, START_S + minutes * MINUTE_S + 0.01)
        return next(one for one in found if one.entry == made.entry)

    assert at(other_min - 0.01).step is Step.WAIT
    assert at(0).next_s == pytest.approx(START_S + other_min * MINUTE_S, abs=1)
    assert (at(other_min).step, at(other_min).ways) == (Step.OTHER, ("voice",))
    if courier_min < runner_min:
        assert at(courier_min - 0.01).step is Step.OTHER
        assert at(courier_min).step is Step.COURIER
        assert at(runner_min - 0.01).step is Step.COURIER
    assert at(runner_min).step is Step.RUNNER
    assert at(runner_min).next_s is None


def test_where_no_other_bearer_is_known_the_stick_is_next() -> None:
    desk, office = node_at(OND), node_at(CPO)
    line = Meeting(desk, office, "tcp://x", START_S)
    desk.submit(a_report(), DESK, START_S + 10)
    desk.lines.say(line.links[0], line.now_s, 1 << 20, START_S + 10)  # and it is lost on the way
    one = only(desk, START_S + 10 + 6 * MINUTE_S)
    assert [handed.bearer for handed in one.handed] == ["tcp"]
    assert (one.step, one.ways) == (Step.COURIER, ())


def test_a_bearer_of_another_kind_is_tried_before_the_stick() -> None:
    desk, office = node_at(OND), node_at(CPO)
    line = Meeting(desk, office, "tcp://x", START_S)
    Meeting(desk, office, "kiss+tcp://y", START_S)
    desk.submit(a_report(), DESK, START_S + 10)
    desk.lines.say(line.links[0], line.now_s, 1 << 20, START_S + 10)
    one = only(desk, START_S + 10 + 6 * MINUTE_S)
    assert (one.step, one.ways) == (Step.OTHER, ("kiss",))


def test_the_timers_can_be_set() -> None:
    node = node_at(OND)
    node.submit(a_report(), DESK, START_S)
    slow = {lane: Timers(HOUR_S, 2 * HOUR_S, 3 * HOUR_S) for lane in Lane}
    [one] = advice.outbox(node, START_S + 10 * MINUTE_S, timers=slow).waiting
    assert one.step is Step.WAIT
    assert advice.outbox(node, START_S + 10 * MINUTE_S).waiting[0].step is Step.RUNNER


SECONDS = st.floats(0, 1e6)


@given(st.tuples(SECONDS, SECONDS, SECONDS).map(sorted), SECONDS, SECONDS, st.booleans())
def test_a_step_never_goes_back_and_the_next_comes_when_it_was_said(
    spans: list[float], age_s: float, more_s: float, other: bool
) -> None:
    timers = Timers(*spans)
    step, next_s = step_of(timers, 0.0, age_s, other)
    later, _ = step_of(timers, 0.0, age_s + more_s, other)
    assert later >= step
    if next_s is None:
        assert step is Step.RUNNER
    else:
        assert next_s > age_s
        assert step_of(timers, 0.0, next_s, other)[0] > step
        if age_s + more_s < next_s:
            assert later is step


def test_the_table_has_each_lane_and_each_later_step_comes_later() -> None:
    assert set(TIMERS) == set(Lane)
    for timers in TIMERS.values():
        assert 0 < timers.other_s < timers.courier_s <= timers.runner_s


# other roads


def test_what_was_read_out_and_read_back_is_known_to_be_heard() -> None:
    node = node_at(OND)
    report = node.submit(a_report(), DESK, START_S).record
    voiced = node.submit(
        RelayByVoice(to=CPO, about=report, precedence=Precedence.NOOD), COMMS, START_S + 60
    )
    first = waiting(node, START_S + 11 * MINUTE_S)[0]
    assert first.step is Step.RUNNER
    node.submit(ReadBack(), COMMS, START_S + 90, voiced.record)
    first = waiting(node, START_S + 11 * MINUTE_S)[0]
    assert (first.step, first.next_s) == (Step.READ_BACK, None)
    late = node.submit(AddToReport(text="Nu ook rook"), DESK, START_S + 120, report)
    steps = {one.entry: one.step for one in waiting(node, START_S + 13 * MINUTE_S)}
    assert steps[late.entry] is Step.RUNNER  # this was not read out


def test_what_is_in_a_bag_that_is_out_is_on_its_way_until_the_bag_is_late() -> None:
    node = node_at(OND)
    inside = node.submit(a_report(), DESK, START_S)
    bag = node.submit(PackBag(to=CPO, nood=1), COMMS, START_S + 60).record
    node.submit(TakeBag(arrive_min=30), COMMS, START_S + 120, bag)
    outside = node.submit(a_report(where="Dijk 9"), DESK, START_S + 180)

    def steps(minutes: float) -> dict[int, Step]:
        return {one.entry: one.step for one in waiting(node, START_S + minutes * MINUTE_S)}

    assert steps(20)[inside.entry] is Step.ON_ITS_WAY
    assert steps(20)[outside.entry] is Step.RUNNER
    assert steps(60)[inside.entry] is Step.RUNNER  # thirty minutes, and twenty over


def test_a_bag_that_came_in_is_no_proof_until_what_was_in_it_is() -> None:
    node, office = node_at(OND), node_at(CPO)
    node.submit(a_report(), DESK, START_S)
    bag = node.submit(PackBag(to=CPO, nood=1), COMMS, START_S + 60).record
    node.submit(TakeBag(arrive_min=30), COMMS, START_S + 120, bag)
    exchange(node, office)
    net = Actor(2, Role.CP_NET_CONTROL)
    office.submit(DeliverBag(seal_intact=Known.YES), net, START_S + 600, bag)
    exchange(node, office)
    assert waiting(node, START_S + 20 * MINUTE_S)[0].step is Step.RUNNER


# who must have it


def region() -> Area:
    """A point with a coordination point and one that stands in, and a crisis team."""
    from random import Random

    rng = Random(5)
    spec = AreaSpec(
        "Proefregio",
        (
            PlaceSpec("GTH", "cp", "CP Oost"),
            PlaceSpec("LEI", "cp", "CP West"),
            PlaceSpec("WAT", "gct", "Crisisteam", municipality="Waterstad"),
            PlaceSpec("OND", "nsp", "Ondiep", municipality="Waterstad", area="GTH",
                      fallback="LEI"),
        ),
    )  # fmt: skip
    return make_area(spec, rng.randbytes(8), lambda: keys_from(rng), lambda: rng.randbytes(32))


def test_the_coordination_point_that_stands_in_is_enough() -> None:
    node = node_at(4, area=region())
    node.submit(a_report(), DESK, START_S)
    assert only(node, START_S).to == (1,)
    proved(node, 2)
    assert waiting(node) == ()


def test_what_an_office_does_about_a_point_must_be_at_that_point() -> None:
    point, office = node_at(OND), node_at(CPO)
    report = point.submit(a_report(), DESK, START_S).record
    exchange(point, office)
    seen = office.submit(SeeReport(), ASSESSOR, START_S + 60, report)
    one = only(office, START_S + 60)
    assert (one.entry, one.to) == (seen.entry, (OND,))
    proved(office, WAT)
    assert only(office, START_S + 60).to == (OND,)
    proved(office, OND)
    assert waiting(office) == ()


def test_what_an_office_tells_all_must_be_at_each_of_its_points() -> None:
    office = node_at(CPO)
    net = Actor(3, Role.CP_INFO_MANAGER)
    office.submit(DraftBulletin(title="Water", known="Geen water", advice="Kom"), net, START_S)
    assert only(office, START_S).to == (OND, BRE)
    proved(office, OND)
    assert only(office, START_S).to == (BRE,)


def test_a_crisis_team_counts_on_the_coordination_point_for_a_point_it_has_no_line_to() -> None:
    team = node_at(WAT)
    place = team.submit(PlanPoint(place=BRE, code="BRE", name="Breedeweide"), ACBZ, START_S)
    team.submit(
        OrderOpen(place=BRE, reason=Reason.POWER, authority=Authority.ACBZ), ACBZ, START_S,
        place.record,
    )  # fmt: skip
    assert {one.to for one in waiting(team)} == {(CPO,)}
    team.prove(OND, dict.fromkeys(team.heads(), 0) | {5: 1}, START_S, True, "tcp")
    proved(team, CPO)
    assert waiting(team) == ()


def test_a_crisis_team_wants_proof_of_a_point_that_answers_it() -> None:
    team, point = node_at(WAT), node_at(OND)
    team.submit(PlanPoint(place=OND, code="OND", name="Ondermolen"), ACBZ, START_S)
    line = Meeting(team, point, "tcp://x", START_S)
    team.submit(PlanPoint(place=BRE, code="BRE", name="Breedeweide"), ACBZ, START_S + 60)
    proved(team, CPO, START_S + 61)
    assert only(team, START_S + 62).to == (OND,)
    line.run()
    assert waiting(team, START_S + 62) == ()


def test_every_place_of_the_region_knows_who_must_have_its_acts() -> None:
    charter = region().charter
    for place in charter.places:
        for number in charter.audiences_of(place):
            for need in must_have(charter, place, number):
                assert need
                assert place.number not in need
                assert any(each in charter.readers(number) for each in need)


# the in-tray


def test_what_came_in_waits_until_somebody_here_does_something_about_it() -> None:
    point, office = node_at(OND), node_at(CPO)
    first = point.submit(a_report(life_threat=Known.NO), DESK, START_S).record
    second = point.submit(a_report(), DESK, START_S + 1).record
    exchange(point, office)
    assert [came.record for came in advice.inbox(office)] == [second, first]
    assert {(came.place, came.by) for came in advice.inbox(office)} == {(OND, OND)}
    assert len(advice.inbox(office, limit=1)) == 1
    office.submit(SeeReport(), ASSESSOR, START_S + 60, second)
    assert [came.record for came in advice.inbox(office)] == [first]
    assert advice.inbox(point) == ()


# who is silent


def test_what_came_in_is_found_behind_much_that_was_done() -> None:
    point, office = node_at(OND), node_at(CPO)
    for at in range(advice.SCAN_PAGE + 5):
        point.submit(a_report(), DESK, START_S + at / 10)
    exchange(point, office)
    *done, last = [came.record for came in reversed(advice.inbox(office, limit=1000))]
    for record in done:
        office.submit(SeeReport(), ASSESSOR, START_S + 60, record)
    assert [came.record for came in advice.inbox(office, limit=5)] == [last]


def open_point(now_s: float) -> tuple[Node, Node, int]:
    """A point that accepted its order, and its coordination point, which knows that."""
    team, point, office = node_at(WAT), node_at(OND), node_at(CPO)
    record = team.submit(PlanPoint(place=OND, code="OND", name="Ondermolen"), ACBZ, now_s).record
    order: Any = OrderOpen(place=OND, reason=Reason.POWER, authority=Authority.ACBZ)
    team.submit(order, ACBZ, now_s, record)
    exchange(team, point, office, now_s=now_s)
    point.submit(AcceptOrder(place=OND), COORDINATOR, now_s, record)
    exchange(team, point, office, now_s=now_s)
    return point, office, record


@pytest.mark.parametrize(("colour", "every_min"), [(Colour.GREEN, 60), (Colour.RED, 15)])
def test_a_point_is_silent_after_twice_its_interval(colour: Colour, every_min: int) -> None:
    point, office, record = open_point(START_S)
    point.submit(Heartbeat(place=OND, colour=colour), DESK, START_S + 60, record)
    point.submit(a_report(), DESK, START_S + 90)
    exchange(point, office, now_s=START_S + 90)
    gone_s = START_S + 60 + 2 * every_min * MINUTE_S
    assert advice.silent(office, gone_s - 2) == ()
    [one] = advice.silent(office, gone_s + 2)
    known = office.record(record)
    assert isinstance(known, Point)
    assert (one.place, one.code, one.name) == (OND, "OND", "Ondermolen")
    assert one.heard_at == known.heartbeat_at < one.act_at
    assert points.silent(known, one.heard_at + 2 * points.interval(known))
    assert one.link_s is None


def test_a_silent_point_whose_computer_is_on_the_line_is_told_apart() -> None:
    point, office, _ = open_point(START_S)
    Meeting(office, point, "tcp://x", START_S + 3 * HOUR_S)
    [one] = advice.silent(office, START_S + 3 * HOUR_S + 60)
    assert one.link_s is not None
    assert one.link_s >= START_S + 3 * HOUR_S


def test_a_support_point_asks_no_other_points() -> None:
    point, _, _ = open_point(START_S)
    assert advice.silent(point, START_S + 5 * HOUR_S) == ()
