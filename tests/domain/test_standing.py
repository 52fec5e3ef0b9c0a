# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
# mypy: no-warn-unreachable
"""Standing orders: a point that can reach nobody opens provisionally, and only as was ordered."""

from itertools import permutations
from typing import Any

import msgspec
import pytest

from baken.domain import points
from baken.domain.charter import PlaceKind, Role
from baken.domain.fold import fold, step
from baken.domain.points import (
    AcceptOrder,
    ClosePoint,
    Condition,
    ConfirmOpen,
    KeepOpen,
    OpenOnStandingOrder,
    OpenPoint,
    OrderOpen,
    Point,
    Reason,
    RevokeOrder,
    StandingOrder,
    StartClosing,
    State,
    Which,
)
from baken.domain.points import Authority as Office
from baken.domain.process import BACK, Meta, minutes
from baken.kernel.act import Act

from .test_points import ACBZ, COORDINATOR, MAYOR, check, order, planned, stop
from .world import OND, START, START_S, WAT, Story

DESK = Role.NSP_DESK
DARK = frozenset({Condition.POWER, Condition.MOBILE})
HOUR_S = 3600


def standing(**rest: Any) -> StandingOrder:
    said: dict[str, Any] = {"conditions": DARK, "reason": Reason.POWER, "authority": Office.MAYOR}
    return StandingOrder(place=OND, **{**said, **rest})


def trigger(**rest: Any) -> OpenOnStandingOrder:
    """What the keyholder says: it has been dark since an hour before the stories begin."""
    said: dict[str, Any] = {"met": DARK, "since": START_S - HOUR_S, "two_saw": True}
    return OpenOnStandingOrder(place=OND, **{**said, **rest})


def revoke(which: Which = Which.STANDING, why: str = "niet meer nodig") -> RevokeOrder:
    return RevokeOrder(place=OND, why=why, which=which)


def armed(**rest: Any) -> Story:
    return planned().given(standing(**rest), MAYOR)


def ready(**rest: Any) -> Story:
    """Armed, and the building was found safe."""
    return armed(**rest).given(check(), COORDINATOR)


def dark() -> Story:
    """Open on the standing order."""
    return ready().given(trigger(), COORDINATOR)


# to open on it


def test_a_point_opens_on_its_standing_order_and_is_provisional() -> None:
    record = dark().record
    assert record.state is State.OPEN
    assert record.provisional
    assert record.ordered
    assert not record.order_stands
    assert not record.without_order
    assert record.trigger.act.met == DARK


def test_the_crisis_team_must_decide_within_half_an_hour() -> None:
    record = dark().record
    assert record.needs_confirmation
    assert points.row(record).todo == BACK
    assert points.row(record).due == record.opened_at + minutes(30)


def test_the_radio_line_says_that_it_is_provisional() -> None:
    story = dark()
    assert " VO" in points.line(story.record)
    assert " VO" not in points.line(story.given(ConfirmOpen(place=OND), ACBZ).record)


def test_it_offers_what_the_standing_order_says() -> None:
    services = frozenset({points.Service.CHARGE})
    story = ready(services=services).given(trigger(), COORDINATOR)
    assert story.record.services == services


def test_without_a_standing_order_the_point_stays_shut() -> None:
    story = planned().given(check(), COORDINATOR)
    assert story.when(trigger(), COORDINATOR) == "points.no_standing_order"


@pytest.mark.parametrize("lacks", DARK, ids=lambda c: c.word)
def test_every_condition_must_be_seen_and_the_refusal_names_what_lacks(lacks: Condition) -> None:
    refusal = ready().refusal(trigger(met=DARK - {lacks}), COORDINATOR)
    assert refusal is not None
    assert (refusal.code, refusal.field) == ("points.condition", "met")
    assert refusal.values["condition"] == lacks.label


def test_more_may_have_failed_than_the_order_asks() -> None:
    assert ready().when(trigger(met=frozenset(Condition)), COORDINATOR) == ""


def test_what_fails_for_a_moment_opens_nothing() -> None:
    story = ready()
    assert story.when(trigger(since=START_S - 29 * 60), COORDINATOR) == "points.too_short"
    assert story.when(trigger(since=START_S - 30 * 60), COORDINATOR) == ""
    assert story.when(trigger(since=START_S + HOUR_S), COORDINATOR) == "points.too_short"


def test_two_people_see_it() -> None:
    assert ready().when(trigger(two_saw=False), COORDINATOR) == "points.one_saw"


@pytest.mark.parametrize("kind", [PlaceKind.GCT, PlaceKind.CP], ids=lambda k: k.word)
def test_who_can_be_reached_is_asked_instead(kind: PlaceKind) -> None:
    refusal = ready().hearing(kind, 29 * 60).refusal(trigger(), COORDINATOR)
    assert refusal is not None
    assert (refusal.code, refusal.values["n"]) == ("points.heard", 29)
    assert ready().hearing(kind, 30 * 60).when(trigger(), COORDINATOR) == ""
    assert ready(silent_min=60).hearing(kind, 59 * 60).when(trigger(), COORDINATOR) != ""


def test_it_holds_from_and_until_the_moments_in_it() -> None:
    early = ready(valid_from=START_S + HOUR_S)
    assert early.when(trigger(), COORDINATOR) == "points.standing_order_over"
    assert early.later(61).when(trigger(), COORDINATOR) == ""
    late = ready(valid_until=START_S + HOUR_S)
    assert late.when(trigger(), COORDINATOR) == ""
    assert late.later(61).when(trigger(), COORDINATOR) == "points.standing_order_over"


def test_one_that_ends_before_it_begins_is_refused() -> None:
    wrong = standing(valid_from=START_S, valid_until=START_S)
    assert planned().when(wrong, MAYOR) == "points.until"


def test_safety_goes_before_any_order() -> None:
    assert armed().when(trigger(), COORDINATOR) == "points.not_checked"
    unsafe = armed().given(check(item_13=points.Result.NOK), COORDINATOR)
    assert unsafe.when(trigger(), COORDINATOR) == "points.unsafe"
    assert ready().given(stop(), DESK).when(trigger(), COORDINATOR) == "points.stopped"
    stopped = ready().given(stop(), DESK).given(trigger(), COORDINATOR)
    assert stopped.record.state is State.STOPPED  # at every node, whatever the screen let through


def test_where_there_is_an_order_the_point_opens_on_that() -> None:
    story = ready().given(order(), ACBZ)
    assert story.when(trigger(), COORDINATOR) == "points.ordered"
    assert story.when(OpenPoint(place=OND), COORDINATOR) == ""


def test_an_open_point_does_not_open_again() -> None:
    assert dark().when(trigger(), COORDINATOR) == "points.open"


def test_a_point_that_stopped_opens_again_on_the_same_ground() -> None:
    story = dark().given(stop(), DESK).later(1).given(check(), COORDINATOR)
    assert story.record.state is State.CHECKED
    assert story.when(OpenPoint(place=OND), COORDINATOR) == ""
    assert story.given(OpenPoint(place=OND), COORDINATOR).record.provisional


# confirmed, or overruled


def test_the_crisis_team_confirms_and_it_is_known_who_and_when() -> None:
    story = dark().later(180).given(ConfirmOpen(place=OND), ACBZ)
    record = story.record
    assert not record.provisional
    assert record.ordered
    assert not record.needs_confirmation
    assert record.trigger.confirmed_at == story.now
    assert record.trigger.confirmed_by is ACBZ
    assert record.trigger.at < record.trigger.confirmed_at


def test_an_order_that_was_on_its_way_confirms() -> None:
    before = ready().given(order(), ACBZ).given(trigger(), COORDINATOR)
    after = ready().given(trigger(), COORDINATOR).given(order(), ACBZ)
    for story in (before, after):
        assert story.record.state is State.OPEN
        assert story.record.order_stands
        assert not story.record.provisional
        assert story.record.trigger.confirmed_at
    assert not after.record.needs_confirmation
    assert before.record.trigger.confirmed_by is None  # nobody saw the opening yet
    assert before.record.needs_confirmation


def test_a_provisional_opening_is_overruled_and_the_point_goes_shut() -> None:
    story = dark().given(revoke(Which.ORDER, "de school is al open"), ACBZ)
    record = story.record
    assert record.state is State.CLOSING
    assert record.trigger.overruled
    assert record.trigger.why == "de school is al open"
    assert not record.ordered
    assert record.standing.withdrawn_at  # it does not open again on the same order
    assert story.when(trigger(), COORDINATOR) == "points.no_standing_order"


def test_to_close_it_asks_for_the_reason() -> None:
    story = dark()
    assert story.when(ClosePoint(place=OND), ACBZ) == "points.no_why"
    story.given(ClosePoint(place=OND, note="niemand nodig", nearest="Brede School"), ACBZ)
    assert story.record.state is State.CLOSED
    assert (story.record.trigger.overruled, story.record.trigger.why) == (True, "niemand nodig")


def test_closing_may_be_proposed_and_turned_down_while_it_is_provisional() -> None:
    story = dark().given(StartClosing(place=OND, open_items="niets"), COORDINATOR)
    story.given(KeepOpen(place=OND, why="er is nog vraag"), ACBZ)
    assert story.record.state is State.OPEN
    assert story.record.provisional


def test_who_withdraws_a_standing_order_leaves_a_given_order_alone() -> None:
    story = ready().given(order(), ACBZ).given(revoke(), MAYOR)
    assert story.record.order_stands
    assert story.record.standing.withdrawn_at


def test_who_revokes_an_order_leaves_the_standing_one_armed() -> None:
    story = ready().given(order(), ACBZ).given(revoke(Which.ORDER), ACBZ)
    assert story.record.state is State.PLANNED
    assert story.when(trigger(), COORDINATOR) == ""


def test_there_is_nothing_to_withdraw_where_there_is_none() -> None:
    assert planned().when(revoke(), MAYOR) == "points.no_standing_order"
    assert armed().given(revoke(), MAYOR).when(revoke(), MAYOR) == "points.no_standing_order"


def test_a_confirmed_point_closes_as_any_other_and_its_standing_order_stays() -> None:
    story = dark().given(ConfirmOpen(place=OND), ACBZ)
    story.given(ClosePoint(place=OND, nearest="thuis"), ACBZ)
    assert story.record.state is State.CLOSED
    assert not story.record.ordered
    assert not story.record.trigger.overruled
    assert not story.record.standing.withdrawn_at


def test_no_new_standing_order_while_one_waits_for_an_answer() -> None:
    assert dark().when(standing(), MAYOR) == "points.provisional"


def test_a_standing_order_is_not_accepted_like_an_order() -> None:
    assert armed().when(AcceptOrder(place=OND), COORDINATOR) == "points.not_ordered"


# cut off from each other


def events(*told: tuple[Act, Role, int]) -> list[tuple[Meta, Act]]:
    """Acts with the minute at which each was made; the point is planned before them."""
    plan = points.PlanPoint(place=OND, code="OND", name="Buurthuis")
    out: list[tuple[Meta, Act]] = [(_meta(1, 0, ACBZ), plan)]
    return out + [(_meta(n + 2, at, role), act) for n, (act, role, at) in enumerate(told)]


def _meta(ident: int, at: int, role: Role) -> Meta:
    place = OND if role.kind is PlaceKind.NSP else WAT
    start = START
    return Meta(id=ident, record=1, at=start + minutes(at), author=place, code="OND",
                place=place, person=1, role=role)  # fmt: skip


def merged(*told: tuple[Act, Role, int]) -> Point:
    """What every node makes of these acts, in whatever order they come in."""
    found = events(*told)
    records = [fold(points.PROCESS, list(mixed)) for mixed in permutations(found)]
    assert all(record == records[0] for record in records)
    record: Point = records[0]
    return record


ARM = (standing(), MAYOR, 1)
SAFE = (check(), COORDINATOR, 60)
OPEN = (trigger(), COORDINATOR, 61)


def test_an_order_given_at_either_side_of_the_cut_confirms_in_any_order_of_arrival() -> None:
    for at in (50, 70):
        record = merged(ARM, SAFE, OPEN, (order(), ACBZ, at))
        assert (record.state, record.provisional, record.order_stands) == (State.OPEN, False, True)


def test_a_standing_order_withdrawn_meanwhile_shows_as_overruled_at_merge() -> None:
    before = merged(ARM, SAFE, OPEN, (revoke(), MAYOR, 50))
    assert before.state is State.OPEN  # a fact
    assert before.without_order
    after = merged(ARM, SAFE, OPEN, (revoke(), MAYOR, 70))
    assert after.state is State.CLOSING
    for record in (before, after):
        assert record.trigger is not None
        assert record.trigger.overruled
        assert record.trigger.why == "niet meer nodig"
        assert not record.ordered
        assert not record.provisional


def test_the_crisis_team_may_still_confirm_what_no_order_covered() -> None:
    record = merged(ARM, (revoke(), MAYOR, 50), SAFE, OPEN, (ConfirmOpen(place=OND), ACBZ, 90))
    assert record.trigger is not None
    assert (record.ordered, record.trigger.overruled) == (True, False)


def test_an_order_and_a_withdrawal_by_two_who_are_cut_off_leave_one_order() -> None:
    record = merged(ARM, SAFE, OPEN, (revoke(), MAYOR, 70), (order(), ACBZ, 75))
    assert (record.state, record.order_stands, record.provisional) == (State.OPEN, True, False)
    record = merged(ARM, SAFE, OPEN, (order(), ACBZ, 70), (revoke(), MAYOR, 75))
    assert (record.state, record.order_stands, record.provisional) == (State.OPEN, True, False)


def test_what_the_author_could_not_have_claimed_counts_nowhere() -> None:
    """A node that let an act through without its conditions: the point is open without order."""
    for bad in (trigger(met=frozenset()), trigger(two_saw=False), trigger(since=START_S + HOUR_S)):
        record = merged(ARM, SAFE, (bad, COORDINATOR, 61))
        assert record.without_order
        assert not record.provisional


def test_an_older_record_without_a_standing_order_reads_as_one() -> None:
    record = planned().record
    old = msgspec.msgpack.decode(msgspec.msgpack.encode(record))[:-2]
    assert msgspec.convert(old, Point, strict=False) == record


def test_who_may_give_and_use_it() -> None:
    does = {one.act: one for one in points.PROCESS.does}
    authority = {Role.GCT_ACBZ, Role.GCT_OVDBZ, Role.GCT_MAYOR}
    assert does[StandingOrder].by == does[OrderOpen].by == authority
    assert does[OpenOnStandingOrder].by == {COORDINATOR}
    assert step(points.PROCESS, None, _meta(1, 0, MAYOR), standing()) is None
