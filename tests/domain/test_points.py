# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
# mypy: no-warn-unreachable
"""Support points: people are safe; a stopped point opens only on a new check."""

from datetime import timedelta, timezone
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from baken.domain import points
from baken.domain.charter import Role
from baken.domain.fold import fold, step
from baken.domain.points import (
    CHECKLIST,
    ITEMS,
    AcceptOrder,
    Authority,
    ClosePoint,
    Colour,
    ConfirmOpen,
    Heartbeat,
    KeepOpen,
    LinkKind,
    LinkState,
    Mode,
    OpenPoint,
    OrderOpen,
    PlanPoint,
    Point,
    Reason,
    RelocatePoint,
    Result,
    RevokeOrder,
    SafetyCheck,
    Service,
    SetMode,
    StartClosing,
    State,
    StopPoint,
    line,
    silent,
    silent_from,
)
from baken.domain.process import BACK, FRONT, NEVER, Meta, minutes
from baken.domain.words import Known
from baken.kernel.act import Act, ActCodec
from baken.kernel.lane import Lane
from baken.kernel.stamp import STAMP_MAX, from_wall

from .strategies import RECORD, histories, metas
from .world import BER, CHARTER, DOR, OND, START, START_S, ZUI, Held, Story, does_of

COORDINATOR, DESK, NODE = Role.NSP_COORDINATOR, Role.NSP_DESK, Role.NSP_NODE
ACBZ, MAYOR = Role.GCT_ACBZ, Role.GCT_MAYOR
EXITS = 13  # item: exits are free
GAS = 21  # item: gas is safe, may be not applicable


def plan(place: int = OND, code: str = "OND") -> PlanPoint:
    return PlanPoint(place=place, code=code, name="Buurthuis", services=frozenset({Service.INFO}))


def order(**rest: Any) -> OrderOpen:
    return OrderOpen(place=OND, reason=Reason.POWER, authority=Authority.MAYOR, **rest)


def check(**changed: Any) -> SafetyCheck:
    """A check with all items in order, but for `item_13=Result.NOK`."""
    results = {item.number: Result.OK for item in CHECKLIST}
    results |= {int(name.removeprefix("item_")): value for name, value in changed.items()}
    return SafetyCheck(
        place=OND, results=tuple((n, r) for n, r in results.items() if r is not None)
    )


def stop(**rest: Any) -> StopPoint:
    return StopPoint(place=OND, **rest)


def planned() -> Story:
    return Story(points.PROCESS).given(plan(), ACBZ)


def ordered(**rest: Any) -> Story:
    return planned().given(order(**rest), ACBZ)


def checked() -> Story:
    story = ordered().given(AcceptOrder(place=OND, people=3, within=20), COORDINATOR)
    return story.given(check(), COORDINATOR)


def opened() -> Story:
    return checked().given(OpenPoint(place=OND), COORDINATOR)


def confirmed() -> Story:
    return opened().given(ConfirmOpen(place=OND), ACBZ)


# the way to open


def test_a_planned_point_is_not_active() -> None:
    record = planned().record
    assert record.state is State.PLANNED
    assert (record.code, record.place) == ("OND", OND)
    assert points.row(record).key == "OND"
    assert points.row(record).place == OND
    assert points.row(record).due == NEVER


def test_a_point_that_is_not_on_the_regions_list_is_not_planned() -> None:
    assert Story(points.PROCESS).when(plan(place=99), ACBZ) == "points.no_such_place"


def test_a_point_is_planned_once() -> None:
    assert planned().when(plan(), ACBZ) == "points.planned"


def test_an_order_wakes_the_point_and_asks_it_to_act() -> None:
    story = ordered()
    assert story.record.state is State.ORDERED
    assert story.record.ordered
    assert points.row(story.record).todo == FRONT
    assert points.row(story.record).due == story.record.ordered_at + minutes(30)


def test_an_order_bears_its_legal_basis() -> None:
    assert ordered().record.order.basis == "Wvr 5; Bvr 2.1.3"


def test_a_second_order_is_refused_while_one_is_in_force() -> None:
    assert ordered().when(order(), ACBZ) == "points.ordered"


def test_an_order_that_ends_before_it_begins_is_refused() -> None:
    act = order(effective_from=START_S, expected_until=START_S - 1)
    assert planned().when(act, ACBZ) == "points.until"


def test_accepting_the_order_means_that_people_are_on_their_way() -> None:
    story = ordered().given(AcceptOrder(place=OND), COORDINATOR)
    assert story.record.state is State.STAFFING
    assert story.when(AcceptOrder(place=OND), COORDINATOR) == "points.accepted"


def test_a_point_without_an_order_does_not_open() -> None:
    story = planned().given(check(), COORDINATOR)
    assert story.record.state is State.PLANNED
    assert story.when(OpenPoint(place=OND), COORDINATOR) == "points.not_ordered"


def test_a_point_without_a_safety_check_does_not_open() -> None:
    assert ordered().when(OpenPoint(place=OND), COORDINATOR) == "points.not_checked"


def test_a_point_with_a_good_check_opens() -> None:
    story = checked()
    assert story.record.state is State.CHECKED
    assert story.when(OpenPoint(place=OND), COORDINATOR) == ""
    story.given(OpenPoint(place=OND), COORDINATOR)
    assert story.record.state is State.OPEN


def test_a_check_older_than_eight_hours_does_not_count() -> None:
    story = checked().later(8 * 60 + 1)
    assert story.when(OpenPoint(place=OND), COORDINATOR) == "points.check_old"


def test_limited_opening_says_what_can_not_be_done_here() -> None:
    story = checked()
    assert story.when(OpenPoint(place=OND, limited=True), COORDINATOR) == "points.no_limits"
    act = OpenPoint(place=OND, limited=True, limits="geen toilet")
    assert story.given(act, COORDINATOR).record.state is State.OPEN_LIMITED
    assert story.record.limits == "geen toilet"


def test_an_open_point_does_not_open_again() -> None:
    assert opened().when(OpenPoint(place=OND), COORDINATOR) == "points.open"


def test_the_crisis_team_confirms_an_opening() -> None:
    story = opened()
    assert points.row(story.record).todo == BACK
    assert points.row(story.record).due == story.record.opened_at + minutes(30)
    story.given(ConfirmOpen(place=OND), ACBZ)
    assert points.row(story.record).todo == 0
    assert points.row(story.record).due == NEVER


def test_a_closed_point_has_no_opening_to_confirm() -> None:
    assert checked().when(ConfirmOpen(place=OND), ACBZ) == "points.not_open"


def test_the_review_of_an_order_is_due() -> None:
    story = ordered(review_at=START_S + 60)
    assert points.row(story.record).due == from_wall(START_S + 60)


# the checklist


def test_the_checklist_has_all_sections_and_each_number_once() -> None:
    assert len(ITEMS) == len(CHECKLIST)
    assert {item.section for item in CHECKLIST} == set(points.Section)
    assert max(ITEMS) < 128
    assert [item.number for item in CHECKLIST] == sorted(ITEMS)


def test_a_full_check_fits_a_radio_frame() -> None:
    """DESIGN: frames are at most 200 bytes."""
    assert len(msgspec.msgpack.encode(check().results)) < 150


def test_a_check_with_a_blocking_item_left_out_is_refused_by_name() -> None:
    refusal = ordered().refusal(check(item_13=None), COORDINATOR)
    assert refusal is not None
    assert refusal.code == "points.item_missing"
    assert ITEMS[EXITS].text in str(refusal)


def test_a_check_with_an_unknown_item_is_refused() -> None:
    assert ordered().when(check(item_99=Result.OK), COORDINATOR) == "points.unknown_item"


def test_a_check_with_an_item_twice_is_refused() -> None:
    act = SafetyCheck(place=OND, results=(*check().results, (EXITS, Result.NOK)))
    assert ordered().when(act, COORDINATOR) == "points.item_twice"


def test_a_blocking_item_can_not_be_waved_away() -> None:
    assert ordered().when(check(item_13=Result.NA), COORDINATOR) == "points.item_needed"
    assert ordered().when(check(item_21=Result.NA), COORDINATOR) == ""


def test_a_building_without_gas_opens() -> None:
    story = ordered().given(check(item_21=Result.NA), COORDINATOR)
    assert story.record.check_stands
    assert ITEMS[GAS].may_skip


def test_a_blocking_item_keeps_the_point_closed_and_is_named() -> None:
    story = ordered().given(check(item_13=Result.NOK), COORDINATOR)
    assert story.record.state is State.NOT_USABLE
    refusal = story.refusal(OpenPoint(place=OND), COORDINATOR)
    assert refusal is not None
    assert refusal.code == "points.unsafe"
    assert ITEMS[EXITS].text in str(refusal)


def test_an_item_that_does_not_block_leaves_the_point_usable() -> None:
    number = next(item.number for item in CHECKLIST if not item.blocking)
    story = ordered().given(check(**{f"item_{number}": Result.NOK}), COORDINATOR)
    assert story.record.state is State.CHECKED


def test_a_new_check_makes_a_point_usable_again() -> None:
    story = ordered().given(check(item_13=Result.NOK), COORDINATOR)
    assert story.given(check(), COORDINATOR).record.state is State.CHECKED


def test_danger_found_in_an_open_point_ends_its_opening() -> None:
    story = confirmed().given(check(item_4=Result.NOK), Role.NSP_FACILITY)
    assert story.record.state is State.NOT_USABLE


def test_a_good_check_of_an_open_point_changes_nothing_else() -> None:
    assert confirmed().given(check(), Role.NSP_FACILITY).record.state is State.OPEN


# stop


@pytest.mark.parametrize("role", [NODE, DESK, Role.NSP_FIRST_AID, COORDINATOR])
def test_anyone_at_the_point_stops_it_signed_in_or_not(role: Role) -> None:
    story = confirmed().given(stop(reason="scheur in muur"), role, person=0)
    assert story.record.state is State.STOPPED
    assert points.row(story.record).todo & FRONT
    assert points.row(story.record).lane is Lane.NOOD


@pytest.mark.parametrize("role", [ACBZ, Role.GCT_OVDBZ, MAYOR])
def test_the_crisis_team_stops_a_point_of_its_municipality(role: Role) -> None:
    assert confirmed().given(stop(), role).record.state is State.STOPPED


def test_another_point_does_not_stop_this_one() -> None:
    with pytest.raises(Held):
        confirmed().given(stop(), DESK, place=ZUI)


def test_the_crisis_team_of_another_municipality_does_not_stop_this_point() -> None:
    with pytest.raises(Held):
        confirmed().given(stop(), ACBZ, place=BER)


def test_a_stop_goes_before_everything_else() -> None:
    does = does_of(points.PROCESS, StopPoint)
    assert does.lane(None, stop()) is Lane.NOOD


@pytest.mark.parametrize("story", [planned, ordered, checked, opened, confirmed])
def test_a_stop_is_never_refused(story: Any) -> None:
    assert story().when(stop(people_hurt=Known.YES), DESK, person=0) == ""


def test_only_the_length_of_its_text_can_be_wrong_with_a_stop() -> None:
    assert confirmed().when(stop(reason="x" * 161), DESK) == "points.stop_text"


def test_after_a_stop_the_point_opens_only_on_a_new_check() -> None:
    story = confirmed().given(stop(), DESK)
    assert story.when(OpenPoint(place=OND), COORDINATOR) == "points.stopped"
    story.given(check(), COORDINATOR)
    assert story.when(OpenPoint(place=OND), COORDINATOR) == ""
    assert story.given(OpenPoint(place=OND), COORDINATOR).record.state is State.OPEN


def test_an_opening_that_did_not_know_of_the_stop_does_not_open_the_point() -> None:
    story = checked().given(stop(), ACBZ).given(OpenPoint(place=OND), COORDINATOR)
    assert story.record.state is State.STOPPED


def test_a_bad_check_after_a_stop_leaves_the_point_stopped() -> None:
    story = confirmed().given(stop(), DESK).given(check(item_13=Result.NOK), COORDINATOR)
    assert story.record.state is State.STOPPED


def test_changing_the_mode_does_not_undo_a_stop() -> None:
    story = confirmed().given(stop(), DESK)
    assert story.when(SetMode(place=OND, mode=Mode.OPEN), COORDINATOR) == "points.not_open"
    assert story.given(SetMode(place=OND, mode=Mode.OPEN), COORDINATOR).record.state is (
        State.STOPPED
    )


# night, moving, closing


def test_a_point_goes_into_the_night_and_opens_in_the_morning_on_a_check() -> None:
    story = confirmed().given(SetMode(place=OND, mode=Mode.NIGHT_CLOSED), COORDINATOR)
    assert story.record.state is State.NIGHT_CLOSED
    story.later(9 * 60)
    wake = SetMode(place=OND, mode=Mode.OPEN)
    assert story.when(wake, COORDINATOR) == "points.check_old"
    story.given(check(), COORDINATOR)
    assert story.record.state is State.NIGHT_CLOSED
    assert story.when(wake, COORDINATOR) == ""
    assert story.given(wake, COORDINATOR).record.state is State.OPEN


def test_limiting_an_open_point_says_what_can_not_be_done() -> None:
    act = SetMode(place=OND, mode=Mode.LIMITED)
    assert confirmed().when(act, COORDINATOR) == "points.no_limits"


def test_a_moved_point_needs_a_new_check() -> None:
    story = confirmed().given(
        RelocatePoint(place=OND, to="Sporthal", note_on_door=True), COORDINATOR
    )
    assert story.record.state is State.STAFFING
    assert story.record.move.to == "Sporthal"
    assert story.when(OpenPoint(place=OND), COORDINATOR) == "points.not_checked"
    story.given(check(), COORDINATOR)
    assert story.when(OpenPoint(place=OND), COORDINATOR) == ""


def test_moving_says_where_to() -> None:
    assert confirmed().when(RelocatePoint(place=OND, to=" "), COORDINATOR) == (
        "points.no_destination"
    )


def test_the_coordinator_proposes_to_close_and_the_crisis_team_decides() -> None:
    story = confirmed().given(StartClosing(place=OND, open_items="2 hulpvragen"), COORDINATOR)
    assert story.record.state is State.CLOSING
    assert points.row(story.record).todo == BACK
    assert points.row(story.record).due == story.record.closing_at + minutes(30)
    story.given(ClosePoint(place=OND, nearest="ZUI"), ACBZ)
    assert story.record.state is State.CLOSED
    assert points.row(story.record).todo == 0
    assert points.row(story.record).due == NEVER
    assert story.when(ClosePoint(place=OND), ACBZ) == "points.closed"


def test_the_coordinator_does_not_close_for_good() -> None:
    with pytest.raises(Held):
        confirmed().given(ClosePoint(place=OND), COORDINATOR)


def test_the_crisis_team_can_keep_a_point_open() -> None:
    story = confirmed().given(StartClosing(place=OND), COORDINATOR)
    assert story.when(StartClosing(place=OND), COORDINATOR) == "points.closing"
    story.given(KeepOpen(place=OND, why="er komt nog regen"), MAYOR)
    assert story.record.state is State.OPEN
    assert story.when(KeepOpen(place=OND, why="nog eens"), MAYOR) == "points.not_closing"


def test_a_closed_point_wakes_on_a_new_order_and_a_new_check() -> None:
    story = confirmed().given(ClosePoint(place=OND), ACBZ)
    assert story.when(OpenPoint(place=OND), COORDINATOR) == "points.not_ordered"
    story.later(60 * 24).given(order(), ACBZ)
    assert story.record.state is State.ORDERED
    assert story.record.ordered
    assert story.when(OpenPoint(place=OND), COORDINATOR) == "points.check_old"


def test_an_order_is_revoked_before_opening() -> None:
    story = ordered().given(RevokeOrder(place=OND, why="stroom is terug"), ACBZ)
    assert story.record.state is State.PLANNED
    assert story.when(RevokeOrder(place=OND, why="nog eens"), ACBZ) == "points.not_ordered"
    assert points.row(story.record).todo == 0


def test_an_open_point_whose_order_is_revoked_must_still_be_closed() -> None:
    story = confirmed().given(RevokeOrder(place=OND, why="stroom is terug"), ACBZ)
    assert story.record.state is State.CLOSING
    assert not story.record.ordered
    assert story.when(ClosePoint(place=OND), ACBZ) == ""


def test_a_new_order_keeps_a_closing_point_open() -> None:
    story = confirmed().given(RevokeOrder(place=OND, why="vergissing"), ACBZ).given(order(), ACBZ)
    assert story.record.state is State.OPEN
    assert story.record.ordered


def test_a_point_that_opened_while_its_order_was_revoked_shows_that() -> None:
    story = checked().given(RevokeOrder(place=OND, why="stroom is terug"), ACBZ)
    story.given(OpenPoint(place=OND), COORDINATOR)
    assert story.record.state is State.OPEN
    assert story.record.without_order
    assert points.row(story.record).todo & BACK


# heard from, or silent


def beat(**rest: Any) -> Heartbeat:
    return Heartbeat(place=OND, colour=rest.pop("colour", Colour.GREEN), **rest)


def test_an_open_point_is_silent_after_two_hours() -> None:
    story = confirmed().given(beat(), NODE, person=0)
    assert not silent(story.record, story.now + minutes(119))
    assert silent(story.record, story.now + minutes(120))


def test_a_point_in_trouble_is_silent_after_half_an_hour() -> None:
    story = confirmed().given(beat(colour=Colour.YELLOW), DESK)
    assert not silent(story.record, story.now + minutes(29))
    assert silent(story.record, story.now + minutes(30))


def test_whatever_the_point_does_is_a_sign_of_life() -> None:
    story = confirmed().later(100).given(check(), COORDINATOR)
    assert not silent(story.record, story.now + minutes(60))


def test_what_the_crisis_team_does_is_no_sign_of_life_of_the_point() -> None:
    story = opened()
    last = story.now
    story.later(100).given(ConfirmOpen(place=OND), ACBZ)
    assert silent_from(story.record) == last + minutes(120)


@pytest.mark.parametrize("story", [planned, ordered])
def test_a_point_where_nobody_should_be_is_not_silent(story: Any) -> None:
    assert not silent(story().record, STAMP_MAX - 1)


def test_a_point_closed_for_the_night_is_not_silent() -> None:
    story = confirmed().given(SetMode(place=OND, mode=Mode.NIGHT_CLOSED), COORDINATOR)
    assert not silent(story.record, STAMP_MAX - 1)


def test_the_heartbeat_is_one_radio_line() -> None:
    story = confirmed().given(
        beat(
            colour=Colour.YELLOW,
            visitors_hour=46,
            waiting=12,
            emergencies=1,
            needs=9,
            staff=5,
            staff_needed=8,
            power_h=14,
            water_l=200,
            primary=LinkState.OK,
            backup=LinkState.BAD,
            issue="need 2 staff",
        ),
        DESK,
    )
    zone = timezone(timedelta(hours=2))
    assert line(story.record, zone) == (
        "OND Y 1000 V46 Q12 E1 N9 S5/8 P14 W200 L1+2- ISS:NEED 2 STAFF"
    )
    assert line(story.record).startswith("OND Y 0800Z V46")


def test_the_back_office_sees_the_first_and_the_second_link_of_a_point() -> None:
    unknown = (LinkKind.UNKNOWN, LinkState.UNKNOWN)
    assert planned().record.links == (unknown, unknown)
    told = beat(
        primary=LinkState.OK,
        primary_by=LinkKind.TCP,
        backup=LinkState.NONE,
        backup_by=LinkKind.KISS,
    )
    record = confirmed().given(told, DESK).record
    assert record.links == ((LinkKind.TCP, LinkState.OK), (LinkKind.KISS, LinkState.NONE))


def test_a_heartbeat_of_an_older_computer_says_nothing_about_the_kinds_of_its_links() -> None:
    codec = ActCodec(Heartbeat)
    public, personal = codec.encode(beat(issue="x", backup_by=LinkKind.KISS))
    older = msgspec.msgpack.encode(msgspec.msgpack.decode(public)[:-2])
    assert codec.decode(older, personal) == beat(issue="x")


def test_the_line_of_a_stopped_point_says_stop() -> None:
    assert line(confirmed().given(stop(), DESK).record).split()[:2] == ["OND", "STOP"]


def test_the_line_of_a_point_that_was_never_heard_is_short() -> None:
    assert line(planned().record) == "OND CLOSED 0800Z"


def test_the_line_of_a_moved_point_says_so() -> None:
    story = confirmed().given(RelocatePoint(place=OND, to="Sporthal"), COORDINATOR)
    assert line(story.record).split()[1] == "MOVED"


# laws of this process


def later_meta(record: Point, place: int, role: Role, ident: int) -> Meta:
    code = CHARTER.node[place].code
    return Meta(
        id=ident,
        record=record.id,
        at=START + minutes(ident),
        author=place,
        code=code,
        place=place,
        person=1,
        role=role,
    )


def test_an_act_about_another_point_changes_nothing() -> None:
    record = confirmed().record
    meta = later_meta(record, BER, ACBZ, 1000)
    assert step(points.PROCESS, record, meta, StopPoint(place=DOR)) == record


WHATEVER: tuple[Act, ...] = (
    order(),
    AcceptOrder(place=OND),
    check(),
    check(),
    check(item_13=Result.NOK),
    OpenPoint(place=OND),
    OpenPoint(place=OND, limited=True, limits="geen toilet"),
    ConfirmOpen(place=OND),
    *(SetMode(place=OND, mode=mode) for mode in Mode),
    Heartbeat(place=OND, colour=Colour.GREEN),
    stop(),
    RelocatePoint(place=OND, to="Sporthal"),
    StartClosing(place=OND),
    KeepOpen(place=OND, why="regen"),
    ClosePoint(place=OND),
    RevokeOrder(place=OND, why="voorbij"),
)


@given(st.lists(st.sampled_from(WHATEVER), max_size=30))
def test_a_point_is_never_open_on_a_check_that_does_not_stand(acts: list[Act]) -> None:
    record = checked().record
    for at, act in enumerate(acts, 1):
        record = step(points.PROCESS, record, later_meta(record, OND, COORDINATOR, at), act)
        may_open = record.resume if record.state is State.CLOSING else record.state
        assert record.check_stands or may_open not in points.OPENED
        assert (record.state is State.STOPPED) or not isinstance(act, StopPoint)


@given(st.lists(st.sampled_from(WHATEVER), max_size=30))
def test_what_judge_lets_through_at_one_node_is_what_happens(acts: list[Act]) -> None:
    """With nobody else at work, an act that was not refused does what it says."""
    story = planned()
    for act in acts:
        does = does_of(points.PROCESS, type(act))
        role = min(does.by - {Role.GCT_NODE, NODE})
        if story.when(act, role):
            continue
        record = story.given(act, role).record
        match act:
            case OrderOpen():
                assert record.ordered
            case OpenPoint() | SetMode():
                assert record.state in points.OPENED
            case ClosePoint():
                assert record.state is State.CLOSED
            case StartClosing():
                assert record.state is State.CLOSING
            case KeepOpen():
                assert record.state is not State.CLOSING


@given(histories(points.PROCESS), metas())
def test_a_stop_that_comes_last_always_stops(events: Any, meta: Any) -> None:
    record = fold(points.PROCESS, events)
    meta = msgspec.structs.replace(meta, id=RECORD + 1)
    after = step(points.PROCESS, record, meta, StopPoint(place=record.place))
    assert after.state is State.STOPPED
