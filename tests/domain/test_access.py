# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Access: a reading is noted as it was, stays so, and stays at home."""

from hypothesis import given
from hypothesis import strategies as st

from baken.domain import access
from baken.domain.access import RECORDS_MAX, How, NoteReading, Reading, What
from baken.domain.charter import ANYONE, Role
from baken.kernel.audience import Scope, audience

from .world import GTH, OND, WAT, Story, context, home_at


def noted(role: Role = Role.NSP_DESK) -> Reading:
    act = NoteReading(about=(7, 8), what=What.MEDICAL, how=How.PRINT, purpose="loper")
    record = Story(access.PROCESS).given(act, role, person=4).record
    assert isinstance(record, Reading)
    return record


def test_a_reading_says_who_in_which_role_read_what_and_how() -> None:
    record = noted()
    assert (record.person, record.role, record.place) == (4, Role.NSP_DESK, OND)
    assert (record.about, record.what, record.how) == ((7, 8), What.MEDICAL, How.PRINT)
    assert record.purpose == "loper"


def test_a_reading_stays_on_the_computers_of_its_place() -> None:
    for role, place in ((Role.NSP_DESK, OND), (Role.CP_ASSESSOR, GTH), (Role.GCT_HIN, WAT)):
        assert home_at(access.home, context(role, place)) == audience(Scope.OWN, place)


def test_whoever_reads_is_noted_also_a_program() -> None:
    (does,) = access.PROCESS.does
    assert does.by == ANYONE


def test_a_reading_is_noted_once() -> None:
    story = Story(access.PROCESS).given(NoteReading(about=(7,), what=What.PERSONAL), Role.NSP_DESK)
    before = story.record
    again = NoteReading(about=(9,), what=What.MEDICAL)
    assert story.when(again, Role.NSP_DESK) == "access.noted"
    assert access.apply(before, again, None) == before  # type: ignore[arg-type]


def test_only_what_leaves_the_computer_is_noted_each_time() -> None:
    assert {how for how in How if not how.each} == {How.SCREEN, How.API}


@given(st.lists(st.integers(0, 300), max_size=300))
def test_notes_hold_every_record_once_and_none_too_many(records: list[int]) -> None:
    notes = access.notes(records, What.PERSONAL)
    held = [record for note in notes for record in note.about]
    assert sorted(held) == sorted(set(records))
    assert all(len(note.about) <= RECORDS_MAX for note in notes)
    assert notes
