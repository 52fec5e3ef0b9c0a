# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Appendix B of the domain document, as far as its acts exist, asked of the charter.

Where the catalogue gives more or less than the appendix, the row says why.
"""

from typing import NamedTuple

import pytest

from baken.domain import catalogue
from baken.domain.bags import (
    ConfirmBag,
    DeliverBag,
    LoseBag,
    Loss,
    PackBag,
    Receipt,
    TakeBag,
)
from baken.domain.bulletins import ApproveBulletin, CheckBulletin, DraftBulletin
from baken.domain.charter import (
    CP_STAFF,
    GCT_STAFF,
    NODES,
    NSP_STAFF,
    ROLE_BITS,
    STAFF,
    Role,
    Verdict,
    entitled,
)
from baken.domain.comms import (
    AnswerRollCall,
    DropLink,
    EndRollCall,
    FileVoice,
    NameLink,
    Precedence,
    ProbeLink,
    ReadBack,
    ReceiveByVoice,
    RelayByVoice,
    StartRollCall,
)
from baken.domain.observations import (
    Category,
    ConfirmObservation,
    NoteObservation,
    RefuteObservation,
)
from baken.domain.points import (
    Authority,
    ClosePoint,
    ConfirmOpen,
    Heartbeat,
    KeepOpen,
    LinkKind,
    OpenPoint,
    OrderOpen,
    PlanPoint,
    Reason,
    RevokeOrder,
    SafetyCheck,
    StartClosing,
    StopPoint,
)
from baken.domain.points import Colour as PointColour
from baken.domain.process import Does
from baken.domain.reports import (
    AssessReport,
    Discipline,
    HandOver,
    HelpOffer,
    NoteUnit,
    Receiver,
    TakeReport,
    UnitStatus,
    Via,
    What,
)
from baken.domain.staffing import AdmitPerson, ChangeRoles, Org
from baken.domain.words import Known
from baken.kernel.act import Act
from baken.kernel.audience import REGION, Scope, audience

from .world import CHARTER, LEI, OND, usual_place

COORDINATOR = frozenset({Role.NSP_COORDINATOR})
BZ = frozenset({Role.GCT_ACBZ, Role.GCT_OVDBZ})
AUTHORITY = BZ | {Role.GCT_MAYOR}
ASSESSORS = frozenset({Role.CP_ASSESSOR, Role.CP_DUTY_OFFICER})
LEADERS = COORDINATOR | {Role.CP_DUTY_OFFICER} | BZ
NET = frozenset({Role.CP_NET_CONTROL, Role.CP_DUTY_OFFICER})
RADIO = COORDINATOR | NET | BZ | {Role.NSP_COMMS, Role.GCT_HIN}
VOICE = RADIO | {Role.NSP_DESK, Role.CP_ASSESSOR}
KEEPERS = RADIO | {Role.CP_LOGISTICS}


class May(NamedTuple):
    """A line of the matrix: an act, and who may do it."""

    act: Act
    who: frozenset[Role]


MATRIX = (
    # make report: the appendix leaves out some offices, but whoever is found by a resident takes
    # the report; none may be lost (finding 1: people walk in everywhere)
    May(TakeReport(what=What.FIRE, life_threat=Known.YES, readback_done=True), STAFF),
    May(NoteObservation(category=Category.FIRE, text="rook"), STAFF),
    # stop point; the computer may, so that nobody needs to sign in
    May(StopPoint(place=OND), NSP_STAFF | AUTHORITY | {Role.NSP_NODE}),
    # open after checklist
    May(SafetyCheck(place=OND, results=()), COORDINATOR | {Role.NSP_FACILITY}),
    May(OpenPoint(place=OND), COORDINATOR),
    May(ConfirmOpen(place=OND), AUTHORITY),
    May(OrderOpen(place=OND, reason=Reason.POWER, authority=Authority.MAYOR), AUTHORITY),
    May(RevokeOrder(place=OND, why="x"), AUTHORITY),
    # close finally
    May(StartClosing(place=OND), COORDINATOR),
    May(ClosePoint(place=OND), AUTHORITY),
    May(KeepOpen(place=OND, why="x"), AUTHORITY),
    May(PlanPoint(place=OND, code="OND", name="x"), GCT_STAFF | {Role.GCT_NODE}),
    May(Heartbeat(place=OND, colour=PointColour.GREEN), NSP_STAFF | {Role.NSP_NODE}),
    # set urgency code: the unit desk has no mandate by default
    May(
        AssessReport(
            disciplines=frozenset({Discipline.NONE}), help_offer=HelpOffer.SELF_HELP, reason="x"
        ),
        ASSESSORS,
    ),
    # hand over, note a unit: relaying, which is the default mandate
    May(HandOver(to=Receiver.UNIT, via=Via.RADIO), ASSESSORS | {Role.CP_UNIT_DESK}),
    May(NoteUnit(unit="17", status=UnitStatus.DONE), ASSESSORS | {Role.CP_UNIT_DESK}),
    # confirm observation; at a point only about its own area, by the home of the record
    May(
        ConfirmObservation(reason="x"),
        COORDINATOR | BZ | {Role.CP_ASSESSOR, Role.CP_INFO_MANAGER},
    ),
    May(
        RefuteObservation(reason="x"),
        COORDINATOR | BZ | {Role.CP_ASSESSOR, Role.CP_INFO_MANAGER},
    ),
    # draft, check and approve a bulletin
    May(
        DraftBulletin(title="x", known="x", advice="x"),
        COORDINATOR
        | ASSESSORS
        | {Role.CP_INFO_MANAGER, Role.GCT_ACBZ, Role.GCT_HCOM, Role.GCT_HIN},
    ),
    May(CheckBulletin(), BZ | {Role.CP_INFO_MANAGER, Role.GCT_HIN, Role.GCT_HCOM}),
    May(ApproveBulletin(), frozenset({Role.GCT_HCOM, Role.GCT_MAYOR})),
    # grant roles: at one's own place; the computer admits the first person
    May(AdmitPerson(org=Org.OTHER, roles=frozenset({Role.NSP_DESK})), LEADERS | NODES),
    May(ChangeRoles(roles=frozenset({Role.NSP_DESK})), LEADERS | NODES),
    # the appendix has no row for the links: net control leads the round; at a small point the desk
    # sits at the radio; what is heard is written down by whoever hears it, as with a report
    May(StartRollCall(points=(OND,)), NET),
    May(AnswerRollCall(place=OND), NET),
    May(EndRollCall(), NET),
    May(RelayByVoice(to=LEI), VOICE),
    May(ReadBack(), VOICE),
    May(ReceiveByVoice(origin=LEI, precedence=Precedence.NOOD, text="x"), STAFF),
    May(FileVoice(), STAFF),
    May(NameLink(to=LEI, kind=LinkKind.TCP), RADIO | NODES),
    May(ProbeLink(works=True), RADIO | NODES),
    May(DropLink(), RADIO),
    # nor for the courier: who keeps the links or the goods; anybody says that somebody is missing
    May(PackBag(to=LEI), KEEPERS | NODES),
    May(TakeBag(), KEEPERS),
    May(DeliverBag(seal_intact=Known.YES), KEEPERS | NODES),
    May(ConfirmBag(receipt=Receipt.SIGNED), KEEPERS),
    May(LoseBag(what=Loss.CARRIER), STAFF),
)
CELLS = [
    pytest.param(line.act, role, role in line.who, id=f"{type(line.act).__name__}-{role.name}")
    for line in MATRIX
    for role in Role
]
OWN = {"staffing"}
REGIONAL = {"points", "bulletins"}


def where(process: str, does: Does, act: Act, place: int) -> int:
    """The audience in which the act would stand."""
    if does.home is not None:
        return does.home(CHARTER, CHARTER.place[place], act)
    if process in REGIONAL:
        return REGION
    return audience(Scope.OWN, place) if process in OWN else audience(Scope.POINT, OND)


@pytest.mark.parametrize(("act", "role", "may"), CELLS)
def test_the_permission_matrix(act: Act, role: Role, may: bool) -> None:
    known = catalogue.kind_of(type(act))
    place = usual_place(role)
    actor = 1 << ROLE_BITS | role & 15
    number = where(known.process.name, known.does, act, place)
    assert (entitled(CHARTER, place, actor, number, known.does, act) is None) is may


def test_an_act_that_opens_a_record_elsewhere_than_in_its_home_is_held_apart() -> None:
    does = catalogue.kind_of(AdmitPerson).does
    act = AdmitPerson(org=Org.OTHER, roles=frozenset({Role.NSP_DESK}))
    actor = 1 << ROLE_BITS | Role.NSP_COORDINATOR & 15
    assert entitled(CHARTER, OND, actor, audience(Scope.OWN, OND), does, act) is None
    assert entitled(CHARTER, OND, actor, REGION, does, act) is Verdict.WRONG_HOME


def test_urgency_is_set_by_no_volunteer() -> None:
    does = catalogue.kind_of(AssessReport).does
    assert does.by <= CP_STAFF
