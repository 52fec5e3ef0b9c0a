# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
# mypy: no-warn-unreachable
"""Communications: a voiced message is proven when it was read back; a test of a link is kept."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from baken.domain import comms
from baken.domain.charter import Role, Verdict
from baken.domain.comms import (
    ACK_WITHIN,
    ANSWERS_MAX,
    RESULTS_MAX,
    TEST_EVERY,
    AnswerRollCall,
    DropLink,
    EndRollCall,
    FileVoice,
    Heard,
    NameLink,
    Precedence,
    ProbeLink,
    ReadBack,
    ReceiveByVoice,
    RelayByVoice,
    StartRollCall,
    State,
    key_of_link,
)
from baken.domain.points import LinkKind
from baken.domain.process import BACK, FRONT, NEVER, minutes
from baken.kernel.audience import OFFICES, Scope, audience
from baken.kernel.lane import Lane

from .world import BER, CHARTER, GTH, LEI, OND, WAT, ZUI, Held, Story, context, home_at

NET, COMMS, DESK, BZ = Role.CP_NET_CONTROL, Role.NSP_COMMS, Role.NSP_DESK, Role.GCT_OVDBZ


def story() -> Story:
    return Story(comms.PROCESS)


def started() -> Story:
    return story().given(StartRollCall(points=(OND, ZUI, LEI), no=3, channel="kanaal 4"), NET)


def relay(**rest: Any) -> RelayByVoice:
    fields: dict[str, Any] = {"to": GTH, "about": 77, "no": 2, "number": "OND-0042", "words": 21}
    return RelayByVoice(**(fields | rest))


def heard(**rest: Any) -> ReceiveByVoice:
    fields: dict[str, Any] = {
        "origin": OND,
        "precedence": Precedence.NOOD,
        "text": "Brand",
        "no": 4,
    }
    return ReceiveByVoice(**(fields | rest))


def named(kind: LinkKind = LinkKind.KISS, **rest: Any) -> Story:
    return story().given(NameLink(to=GTH, kind=kind, detail="kanaal 4", **rest), COMMS)


# the roll-call


def test_who_was_called_and_not_heard_is_silent() -> None:
    told = started()
    assert told.record.short == "GTH-N003"
    assert told.record.silent == (OND, ZUI, LEI)
    told.given(AnswerRollCall(place=OND, heard=Heard.WEAK, channel="kanaal 5"), NET)
    told.given(AnswerRollCall(place=LEI, heard=Heard.SILENT), NET).given(EndRollCall(), NET)
    assert told.record.state is State.ENDED
    assert (told.record.heard, told.record.silent) == ((OND,), (ZUI, LEI))


def test_the_last_answer_of_a_place_counts() -> None:
    told = started().given(AnswerRollCall(place=ZUI, heard=Heard.SILENT), NET)
    told.given(AnswerRollCall(place=ZUI), NET)
    assert told.record.heard == (ZUI,)
    assert len(told.record.answers) == 1


def test_an_answer_that_comes_after_the_end_still_was_heard() -> None:
    """It was noted on another computer of the same place, which did not know of the end."""
    told = started().given(EndRollCall(), NET)
    assert told.when(AnswerRollCall(place=OND), NET) == "comms.ended"
    assert told.given(AnswerRollCall(place=OND), NET).record.heard == (OND,)


def test_who_was_not_called_may_answer_and_answers_are_bounded() -> None:
    told = started().given(AnswerRollCall(place=WAT), NET)
    assert told.record.heard == (WAT,)
    for place in range(1000, 1000 + ANSWERS_MAX + 5):
        told.given(AnswerRollCall(place=place), NET)
    assert len(told.record.answers) == ANSWERS_MAX


@pytest.mark.parametrize(
    ("act", "place", "code"),
    [
        (AnswerRollCall(place=OND), LEI, "comms.other_round"),
        (AnswerRollCall(place=99), GTH, "comms.no_such_place"),
        (EndRollCall(), LEI, "comms.other_round"),
        (EndRollCall(), GTH, ""),
        (ReadBack(), GTH, "comms.not_this"),
    ],
)
def test_a_round_is_led_from_one_place(act: Any, place: int, code: str) -> None:
    assert started().when(act, NET, place) == code


def test_a_round_calls_somebody() -> None:
    assert story().when(StartRollCall(points=()), NET) == "comms.nobody"
    assert home_at(comms._home_of_round, context(NET, GTH)) == audience(Scope.AREA, GTH)


# by voice


def test_a_voiced_message_is_proven_when_it_was_read_back() -> None:
    told = story().given(relay(), DESK)
    assert (told.record.short, told.record.state) == ("OND-V002", State.READ_OUT)
    told.later(2).given(ReadBack(), DESK)
    assert told.record.state is State.READ_BACK
    assert told.record.read_back_at == told.now
    assert told.when(ReadBack(), DESK) == "comms.read_back"


def test_only_who_read_it_out_hears_it_read_back() -> None:
    told = story().given(relay(), DESK)
    assert told.when(ReadBack(), NET) == "comms.other_place"
    assert told.given(ReadBack(), NET).record.state is State.READ_OUT


def test_a_message_that_came_by_voice_waits_until_something_was_made_of_it() -> None:
    told = story().given(heard(), NET)
    row = comms.row(told.record)
    assert (told.record.short, row.lane, row.todo) == ("GTH-O004", Lane.NOOD, BACK)
    assert row.due == told.record.heard_at + minutes(5)
    told.given(FileVoice(about=12), NET)
    row = comms.row(told.record)
    assert (told.record.state, told.record.about) == (State.FILED, 12)
    assert (row.todo, row.due) == (0, NEVER)
    assert told.when(FileVoice(), NET) == "comms.filed"


def test_what_the_front_office_wrote_down_waits_there() -> None:
    told = story().given(heard(origin=GTH, precedence=Precedence.SPOED), DESK)
    assert comms.row(told.record).todo == FRONT


@pytest.mark.parametrize("precedence", Precedence)
def test_a_message_by_voice_goes_in_the_lane_that_was_said(precedence: Precedence) -> None:
    does = next(does for does in comms.PROCESS.does if does.act is ReceiveByVoice)
    assert does.lane(None, heard(precedence=precedence)) is precedence.lane
    assert precedence.lane.name == precedence.name
    assert ACK_WITHIN[precedence.lane] > 0


def test_a_message_by_voice_has_words() -> None:
    assert story().when(heard(text=" "), NET) == "comms.empty"


@pytest.mark.parametrize("act", [relay(to=OND), heard(origin=OND), relay(to=99)])
def test_nobody_talks_to_himself_or_to_a_place_that_is_not_there(act: Any) -> None:
    with pytest.raises(Held) as caught:
        story().given(act, DESK)
    assert caught.value.args == (Verdict.NOT_THIS_PLACE,)


def test_a_point_may_hear_another_point_and_its_back_office_reads_it() -> None:
    told = story().given(heard(origin=ZUI), DESK)
    assert told.record.state is State.HEARD


@given(st.sampled_from(CHARTER.places), st.sampled_from(CHARTER.places))
def test_two_places_share_an_audience_that_the_first_one_reads(a: Any, b: Any) -> None:
    number = comms.between(CHARTER, a, b.number)
    assert a.number in CHARTER.readers(number)
    if b.number not in CHARTER.readers(number):
        shared = [n for n in CHARTER.audiences_of(a) if b.number in CHARTER.readers(n)]
        assert shared == [0]  # two points far apart share the region only, which is for all


def test_the_audience_of_two_places_is_as_small_as_it_can_be() -> None:
    place = CHARTER.place
    assert comms.between(CHARTER, place[GTH], OND) == audience(Scope.POINT, OND)
    assert comms.between(CHARTER, place[WAT], LEI) == audience(Scope.AREA, GTH)
    assert comms.between(CHARTER, place[GTH], BER) == OFFICES


# links


def test_a_link_that_was_named_is_untested_and_due_at_once() -> None:
    record = named().record
    row = comms.row(record)
    assert (record.state, row.due) == (State.UNTESTED, record.named_at)
    assert row.key == key_of_link("OND", GTH, LinkKind.KISS) == "OND-4-kiss"


def test_a_test_is_kept_and_the_next_is_due_a_day_later() -> None:
    told = named().given(ProbeLink(works=True, round_ms=1800), COMMS)
    assert (told.record.state, told.record.worked_at) == (State.WORKS, told.now)
    assert comms.row(told.record).due == told.now + TEST_EVERY
    told.later(60).given(ProbeLink(works=False, note="ruis"), NET)
    assert told.record.state is State.FAILS
    assert [test.works for test in told.record.tests] == [True, False]
    assert (told.record.tested, told.record.failed) == (2, 1)
    assert told.record.worked_at < told.record.tested_at == told.now


def test_the_last_tests_are_kept_and_the_others_counted() -> None:
    told = named()
    for count in range(RESULTS_MAX + 5):
        told.given(ProbeLink(works=count % 2 == 0), COMMS)
    assert len(told.record.tests) == RESULTS_MAX
    assert (told.record.tested, told.record.failed) == (RESULTS_MAX + 5, 12)


def test_a_link_that_is_gone_is_tested_no_more_and_its_key_is_free() -> None:
    told = named().given(DropLink(why="mast gevallen"), COMMS)
    assert told.when(ProbeLink(works=True), COMMS) == "comms.dropped"
    before = told.record
    assert told.given(ProbeLink(works=True), COMMS).record == before
    assert (comms.row(before).key, comms.row(before).due) == ("", NEVER)


def test_a_link_has_a_kind() -> None:
    act = NameLink(to=GTH, kind=LinkKind.UNKNOWN)
    assert story().when(act, COMMS) == "comms.no_kind"


@pytest.mark.parametrize("role", [Role.NSP_NODE, Role.CP_NODE, Role.GCT_NODE])
def test_a_computer_names_and_tests_its_links_by_itself(role: Role) -> None:
    to = GTH if role is Role.NSP_NODE else OND
    told = story().given(NameLink(to=to, kind=LinkKind.TCP), role, person=0)
    assert told.given(ProbeLink(works=True), role, person=0).record.state is State.WORKS


def test_the_key_of_a_link_fits_in_an_address() -> None:
    for kind in LinkKind:
        assert len(key_of_link("ABCDEFGH", 65_535, kind)) <= 40
