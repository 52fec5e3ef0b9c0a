# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Who reads what people told us: appendix B's line "read medical fields", and that a seal holds."""

from typing import Any, get_type_hints

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from baken.domain import catalogue
from baken.domain.charter import CP_STAFF, GCT_STAFF, NSP_STAFF, STAFF, Discipline, Role
from baken.domain.fold import fold
from baken.domain.need import Sight, sealed, sight, widest
from baken.domain.process import Process
from baken.domain.reports import (
    AssessReport,
    HandOver,
    HelpOffer,
    Receiver,
    Report,
    TakeReport,
    Via,
    What,
)
from baken.domain.words import Known
from baken.kernel.act import Act, is_medical, is_personal

from .strategies import histories
from .test_laws import mark
from .world import GTH, LEI, OND, ZUI

every_process = pytest.mark.parametrize(
    "process", catalogue.PROCESSES, ids=[process.name for process in catalogue.PROCESSES]
)
TAKER, OTHER = 7, 8
WHERE = "Dorpsstraat 1"
UNIT = AssessReport(disciplines=frozenset({Discipline.FIRE}), help_offer=HelpOffer.UNIT, reason="r")


def a_report(**more: Any) -> Report:
    take = TakeReport(
        what=What.FIRE, life_threat=Known.YES, readback_done=True, where=WHERE, text="astma"
    )
    return Report(id=1, short="OND-0001", place=OND, taken_by=TAKER, taken_at=1, take=take, **more)


REPORT = a_report(additions=((5, "suiker"),))
FOR_A_UNIT = (
    a_report(assessment=UNIT),
    a_report(handover=HandOver(to=Receiver.CONTROL_ROOM, via=Via.C2000)),
)

# role: own point's report, another point's, one for a unit; where not named: nothing
MATRIX = {
    Role.NSP_COORDINATOR: (Sight.ALL, Sight.COUNTS, Sight.ALL),
    Role.NSP_DESK: (Sight.ALL, Sight.COUNTS, Sight.ALL),
    Role.NSP_RECEPTION: (Sight.ALL, Sight.COUNTS, Sight.ALL),  # it takes reports too
    Role.NSP_FIRST_AID: (Sight.ALL, Sight.COUNTS, Sight.ALL),  # it helps until help comes
    Role.NSP_COMMS: (Sight.PERSONAL, Sight.COUNTS, Sight.PERSONAL),  # sealed
    Role.CP_DUTY_OFFICER: (Sight.ALL, Sight.ALL, Sight.ALL),
    Role.CP_ASSESSOR: (Sight.ALL, Sight.ALL, Sight.ALL),
    Role.CP_UNIT_DESK: (Sight.COUNTS, Sight.COUNTS, Sight.ALL),
}
NOTHING = (Sight.COUNTS, Sight.COUNTS, Sight.COUNTS)


@pytest.mark.parametrize("role", sorted(STAFF))
def test_the_line_of_appendix_b(role: Role) -> None:
    here = OND if role in NSP_STAFF else GTH
    elsewhere = ZUI if role in NSP_STAFF else LEI
    own, other, unit = MATRIX.get(role, NOTHING)

    def sees(report: Report, place: int) -> Sight:
        return sight((role,), "reports", report, place=place, person=OTHER)

    assert sees(REPORT, here) is own
    assert sees(REPORT, elsewhere) is other
    for report in FOR_A_UNIT:
        assert sees(report, here) is unit
    assert widest((role,), "reports") is max(own, other, unit)


def test_every_role_is_in_the_matrix_or_sees_counts() -> None:
    assert set(MATRIX) <= NSP_STAFF | CP_STAFF
    assert not set(MATRIX) & GCT_STAFF


@pytest.mark.parametrize("role", sorted(STAFF))
def test_who_took_a_report_reads_it_again(role: Role) -> None:
    assert sight((role,), "reports", REPORT, place=OND, person=TAKER) is Sight.ALL
    same_number = sight((Role.CP_LOGISTICS,), "reports", REPORT, place=GTH, person=TAKER)
    assert same_number is Sight.COUNTS, "the same number at another place is somebody else"


def test_a_program_took_nothing_itself() -> None:
    report = msgspec.structs.replace(REPORT, taken_by=0)
    assert sight((Role.NSP_FACILITY,), "reports", report, place=OND, person=0) is Sight.COUNTS


@given(roles=st.sets(st.sampled_from(sorted(STAFF)), max_size=4), person=st.sampled_from([0, 8]))
def test_two_roles_read_as_far_as_the_wider_one(roles: set[Role], person: int) -> None:
    for report in (REPORT, *FOR_A_UNIT):
        each = [sight((r,), "reports", report, place=OND, person=person) for r in roles]
        both = sight(roles, "reports", report, place=OND, person=person)
        assert both is max(each, default=Sight.COUNTS)


def test_who_has_no_role_reads_nothing_of_any_process() -> None:
    for process in catalogue.PROCESSES:
        assert sight((), process.name, REPORT, place=OND, person=TAKER) is Sight.COUNTS


def test_a_seal_takes_the_health_first_and_then_the_person() -> None:
    whole = sealed(REPORT, Sight.ALL)
    no_health = sealed(REPORT, Sight.PERSONAL)
    counts = sealed(REPORT, Sight.COUNTS)
    assert whole == REPORT
    assert (no_health.take.where, no_health.take.text) == (WHERE, "")
    assert (counts.take.where, counts.take.text) == ("", "")
    assert no_health.additions == counts.additions == ((5, ""),)
    assert counts.take.what == REPORT.take.what


@every_process
@given(data=st.data())
def test_no_personal_word_is_left_under_a_seal(process: Process, data: st.DataObject) -> None:
    """Also in a record that copies one: a new process that does so must say it in `need.py`."""
    secret = "GEHEIM-7"
    record = fold(process, [(m, mark(a, secret)) for m, a in data.draw(histories(process))])
    assert secret.encode() not in msgspec.msgpack.encode(sealed(record, Sight.COUNTS))
    assert type(sealed(record, Sight.COUNTS)) is type(record)


@every_process
@given(data=st.data())
def test_no_word_of_health_is_left_where_only_the_person_is_seen(
    process: Process, data: st.DataObject
) -> None:
    secret = "GEHEIM-7"
    events = [(meta, ill(act, secret)) for meta, act in data.draw(histories(process))]
    record = fold(process, events)
    assert secret.encode() not in msgspec.msgpack.encode(sealed(record, Sight.PERSONAL))
    for _, act in events:
        shown = sealed(act, Sight.PERSONAL)
        kept = [f for f in act.__struct_fields__ if not is_medical(type(act), f)]
        assert all(getattr(shown, field) == getattr(act, field) for field in kept)


def ill(act: Act, secret: str) -> Act:
    hints = get_type_hints(type(act))
    names = [
        name
        for name in act.__struct_fields__
        if is_medical(type(act), name) and is_personal(type(act), name) and hints[name] is str
    ]
    return msgspec.structs.replace(act, **dict.fromkeys(names, secret))
