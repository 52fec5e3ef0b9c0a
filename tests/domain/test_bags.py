# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
# mypy: no-warn-unreachable
"""Courier bags: a bag that is out is somebody who is out, and what came in has come in."""

from itertools import permutations
from typing import Any

import pytest

from baken.domain import bags
from baken.domain.bags import (
    Bag,
    ConfirmBag,
    Content,
    DeliverBag,
    LoseBag,
    Loss,
    PackBag,
    Receipt,
    State,
    TakeBag,
)
from baken.domain.charter import Role, Verdict, entitled
from baken.domain.fold import fold
from baken.domain.process import BACK, FRONT, NEVER, Meta, minutes
from baken.domain.words import Known
from baken.kernel.act import Act
from baken.kernel.audience import OFFICES, Scope, audience
from baken.kernel.lane import Lane

from .world import BER, CHARTER, DOR, GTH, LEI, OND, WAT, ZUI, Held, Story, context, does_of

COMMS, NET, BZ = Role.NSP_COMMS, Role.CP_NET_CONTROL, Role.GCT_OVDBZ
POINT = audience(Scope.POINT, OND)


def pack(to: int = GTH, **rest: Any) -> PackBag:
    fields: dict[str, Any] = {"no": 7, "seal": "4411", "contents": frozenset({Content.STICK})}
    return PackBag(to=to, **(fields | rest))


def intact(seal: Known = Known.YES) -> DeliverBag:
    return DeliverBag(seal_intact=seal, entries=12)


def packed(**rest: Any) -> Story:
    return Story(bags.PROCESS).given(pack(**rest), COMMS)


def out(**rest: Any) -> Story:
    return packed().given(TakeBag(**rest), COMMS)


def test_a_bag_has_a_number_a_seal_and_a_count_of_what_is_in_it() -> None:
    record: Bag = packed(nood=1, spoed=2, routine=30, check="kat-7").record
    assert (record.short, record.pack.seal, record.entries) == ("OND-T007", "4411", 33)
    assert record.state is State.PACKED


def test_who_carries_it_is_asked_once_and_told_when_it_leaves() -> None:
    story = packed(carrier="koerier 3")
    assert story.record.carrier == "koerier 3"
    assert story.given(TakeBag(carrier="koerier 5"), COMMS).record.carrier == "koerier 5"


def test_a_bag_goes_out_comes_in_and_is_receipted() -> None:
    story = out(arrive_min=30).later(25).given(intact(), NET)
    assert (story.record.state, story.record.delivered_to) == (State.DELIVERED, GTH)
    story.given(ConfirmBag(receipt=Receipt.SIGNED, carrier_back=True), COMMS)
    assert story.record.state is State.RECEIPTED
    assert story.record.back_at == story.now


# late


def test_a_courier_who_is_twenty_minutes_late_must_be_searched_for() -> None:
    record = out(arrive_min=30).record
    there = record.out_at + minutes(30)
    assert not bags.overdue(record, there - 1)
    assert bags.overdue(record, there)
    assert not bags.must_search(record, there + minutes(20) - 1)
    assert bags.must_search(record, there + minutes(20))
    assert bags.row(record).due == there + minutes(20)


def test_where_nobody_said_how_long_it_takes_it_is_an_hour() -> None:
    record = out().record
    assert record.expected_at == record.out_at + minutes(60)


def test_the_courier_is_waited_for_also_when_the_bag_has_come_in() -> None:
    story = out(arrive_min=30, back_min=90).later(20).given(intact(), NET)
    back = story.record.out_at + minutes(90)
    assert story.record.expected_at == back
    assert bags.must_search(story.record, back + minutes(20))
    story.given(ConfirmBag(receipt=Receipt.SIGNED), COMMS)
    assert story.record.expected_at == back
    assert story.when(ConfirmBag(receipt=Receipt.TOLD, carrier_back=True), COMMS) == ""
    story.given(ConfirmBag(receipt=Receipt.TOLD, carrier_back=True), COMMS)
    assert story.record.expected_at == NEVER
    assert not bags.must_search(story.record, NEVER - 1)


def test_nobody_is_waited_for_before_it_leaves_and_after_it_came_in() -> None:
    assert packed().record.expected_at == NEVER
    assert out().given(intact(), NET).record.expected_at == NEVER


def test_a_missing_courier_goes_before_everything() -> None:
    lost = LoseBag(what=Loss.CARRIER, searching=True, last_seen="brug")
    record = out().given(lost, Role.NSP_DESK).record
    assert record.state is State.MISSING
    assert bags.lane_of_loss(None, lost) is Lane.NOOD
    assert (bags.row(record).lane, bags.row(record).todo) == (Lane.NOOD, FRONT | BACK)
    assert bags.lane_of_loss(None, LoseBag(what=Loss.BAG)) is Lane.SPOED


# odd ways


def test_a_bag_that_was_missing_and_comes_in_has_come_in() -> None:
    story = out().given(LoseBag(what=Loss.BAG), COMMS).given(intact(), NET)
    assert story.record.state is State.DELIVERED
    assert bags.row(story.record).todo == 0


def test_a_broken_seal_asks_for_attention_until_it_is_receipted() -> None:
    story = out().given(intact(Known.NO), NET)
    assert bags.row(story.record).todo == BACK
    story.given(ConfirmBag(receipt=Receipt.LINK), COMMS)
    assert bags.row(story.record).todo == 0


def test_a_bag_may_come_in_at_the_place_that_stands_in() -> None:
    story = out()
    assert story.when(intact(), NET, LEI) == ""
    assert story.given(intact(), NET, LEI).record.delivered_to == LEI


def test_a_bag_that_came_back_has_not_arrived() -> None:
    story = out().given(ConfirmBag(receipt=Receipt.RETURNED, carrier_back=True), COMMS)
    assert story.record.state is State.RETURNED


def test_whichever_of_receipt_and_delivery_is_told_first_the_record_is_the_same() -> None:
    """The courier came home with the receipt before the line came back."""
    acts: list[tuple[Act, int]] = [
        (TakeBag(arrive_min=30), OND),
        (LoseBag(what=Loss.BAG), OND),
        (intact(), GTH),
        (ConfirmBag(receipt=Receipt.SIGNED, carrier_back=True), OND),
    ]
    events = [(meta(1, OND), pack()), *((meta(at, place), act) for at, (act, place)
              in enumerate(acts, 2))]  # fmt: skip
    [record] = {repr(fold(bags.PROCESS, order)) for order in permutations(events)}
    assert "RECEIPTED" in record
    assert fold(bags.PROCESS, events).delivered_to == GTH


def meta(ident: int, place: int) -> Meta:
    role = COMMS if place == OND else NET
    return Meta(
        id=ident, record=1, at=minutes(ident), author=place, code="OND", place=place, person=1,
        role=role,
    )  # fmt: skip


# who, and what may not


@pytest.mark.parametrize(
    ("story", "act", "role", "code"),
    [
        (packed(), intact(), COMMS, "bags.own"),
        (packed(), TakeBag(), NET, "bags.other_place"),
        (packed(), ConfirmBag(receipt=Receipt.TOLD), COMMS, "bags.not_out"),
        (packed(), LoseBag(what=Loss.BAG), COMMS, "bags.not_out"),
        (packed(), pack(), COMMS, "bags.packed"),
        (out(), TakeBag(), COMMS, "bags.out"),
        (out(), ConfirmBag(receipt=Receipt.SIGNED), NET, "bags.other_place"),
        (out().given(intact(), NET), intact(), NET, "bags.delivered"),
        (
            out().given(ConfirmBag(receipt=Receipt.SIGNED, carrier_back=True), COMMS),
            ConfirmBag(receipt=Receipt.SIGNED), COMMS, "bags.confirmed",
        ),
        (Story(bags.PROCESS), TakeBag(), COMMS, "bags.unknown"),
    ],
)  # fmt: skip
def test_what_makes_no_sense_is_refused(story: Story, act: Any, role: Role, code: str) -> None:
    assert story.when(act, role) == code


@pytest.mark.parametrize(
    ("role", "place", "to", "home"),
    [
        (COMMS, OND, GTH, POINT),
        (COMMS, OND, LEI, POINT),
        (NET, GTH, OND, POINT),
        (BZ, WAT, OND, POINT),
        (NET, GTH, WAT, audience(Scope.AREA, GTH)),
        (BZ, WAT, GTH, audience(Scope.AREA, GTH)),
        (NET, GTH, LEI, audience(Scope.AREA, GTH)),
        (NET, GTH, BER, OFFICES),
    ],
)
def test_both_sides_read_the_record_of_a_bag(role: Role, place: int, to: int, home: int) -> None:
    ctx = context(role, place)
    found = does_of(bags.PROCESS, PackBag).home
    assert found is not None
    assert found(CHARTER, ctx.place, pack(to)) == home
    assert {place, to} <= CHARTER.readers(home)


@pytest.mark.parametrize("to", [OND, ZUI, DOR, 99])
def test_a_bag_goes_to_another_place_that_reads_its_record(to: int) -> None:
    with pytest.raises(Held) as caught:
        Story(bags.PROCESS).given(pack(to), COMMS)
    assert caught.value.args == (Verdict.NOT_THIS_PLACE,)


def test_a_computer_packs_and_unpacks_and_a_visitor_desk_does_not() -> None:
    does = does_of(bags.PROCESS, PackBag)
    assert entitled(CHARTER, OND, 0, POINT, does, pack()) is None
    assert entitled(CHARTER, OND, Role.NSP_DESK & 15, POINT, does, pack()) is Verdict.NOT_THIS_ROLE


def test_the_record_of_a_bag_goes_as_fast_as_what_is_in_it_up_to_spoed() -> None:
    assert bags.lane_of_pack(None, pack(nood=1)) is Lane.SPOED
    assert bags.lane_of_pack(None, pack(welzijn=3, routine=9)) is Lane.ROUTINE
    assert bags.lane_of_record(packed(spoed=1).record, TakeBag()) is Lane.SPOED
