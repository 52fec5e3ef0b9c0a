# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The whole matrix of the field (appendix B of the domain document), asked of the charter.

Each line says what the appendix gives, and who may in fact; where these differ, why.
What has no act yet stands in `ABSENT`.  Acts that the appendix does not name follow.
"""

from typing import NamedTuple

import msgspec
import pytest

from baken.domain import catalogue
from baken.domain.audits import AuditPoint, Found, UpdateItem
from baken.domain.bags import (
    ConfirmBag,
    DeliverBag,
    LoseBag,
    Loss,
    PackBag,
    Receipt,
    TakeBag,
)
from baken.domain.bulletins import ApproveBulletin, CheckBulletin, DraftBulletin, RejectBulletin
from baken.domain.charter import (
    CP_STAFF,
    GCT_STAFF,
    NODES,
    NSP_STAFF,
    ROLE_BITS,
    STAFF,
    Charter,
    Discipline,
    Level,
    Mandate,
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
from baken.domain.need import Sight, sight
from baken.domain.observations import (
    Category,
    ConfirmObservation,
    NoteObservation,
    RefuteObservation,
)
from baken.domain.points import (
    Authority,
    ClosePoint,
    Condition,
    ConfirmOpen,
    Heartbeat,
    KeepOpen,
    LinkKind,
    OpenOnStandingOrder,
    OpenPoint,
    OrderOpen,
    PlanPoint,
    Reason,
    RevokeOrder,
    SafetyCheck,
    StandingOrder,
    StartClosing,
    StopPoint,
)
from baken.domain.points import Colour as PointColour
from baken.domain.process import Does
from baken.domain.reports import (
    AssessReport,
    AssignUnit,
    FireUrgency,
    HandOver,
    HelpOffer,
    NoteUnit,
    Receiver,
    Report,
    SetUrgency,
    TakeReport,
    UnitStatus,
    Via,
    What,
)
from baken.domain.staffing import AdmitPerson, ChangeRoles, Org
from baken.domain.words import Known
from baken.kernel.act import Act
from baken.kernel.audience import REGION, Scope, audience

from .world import CHARTER, GTH, LEI, OND, START, ZUI, context, usual_place

COORDINATOR = frozenset({Role.NSP_COORDINATOR})
DESK, COMMS = frozenset({Role.NSP_DESK}), frozenset({Role.NSP_COMMS})
ASSESSOR, UNIT_DESK = frozenset({Role.CP_ASSESSOR}), frozenset({Role.CP_UNIT_DESK})
INFO_MANAGER, LOGISTICS = frozenset({Role.CP_INFO_MANAGER}), frozenset({Role.CP_LOGISTICS})
BZ = frozenset({Role.GCT_ACBZ, Role.GCT_OVDBZ})
HCOM, MAYOR = frozenset({Role.GCT_HCOM}), frozenset({Role.GCT_MAYOR})
NOBODY: frozenset[Role] = frozenset()

# The columns of the appendix.  A visitor acts through the desk and has no role; the roles that it
# does not name (reception, facility, duty officer, net control, ...) have no column.
COLUMNS = (DESK | COORDINATOR | COMMS | ASSESSOR | UNIT_DESK | INFO_MANAGER | LOGISTICS
           | BZ | HCOM | MAYOR)  # fmt: skip

AUTHORITY = BZ | MAYOR
ASSESSORS = ASSESSOR | {Role.CP_DUTY_OFFICER}
LEADERS = COORDINATOR | {Role.CP_DUTY_OFFICER} | BZ
NET = frozenset({Role.CP_NET_CONTROL, Role.CP_DUTY_OFFICER})
RADIO = COORDINATOR | NET | BZ | {Role.NSP_COMMS, Role.GCT_HIN}
VOICE = RADIO | {Role.NSP_DESK, Role.CP_ASSESSOR}
KEEPERS = RADIO | {Role.CP_LOGISTICS}
AUDITORS = GCT_STAFF | COORDINATOR | LOGISTICS | {Role.CP_DUTY_OFFICER}

MANDATED = msgspec.structs.replace(
    CHARTER,
    mandates=(
        Mandate(number=1, place=GTH, discipline=Discipline.FIRE, level=Level.DISPATCH, since=0),
    ),
)


class Line(NamedTuple):
    """A cell of each column: an act, whom the appendix lets do it, who may in fact, and why so."""

    row: str
    act: Act
    appendix: frozenset[Role]
    who: frozenset[Role]
    why: str = ""


TAKE = TakeReport(what=What.FIRE, life_threat=Known.YES, readback_done=True)
ASSESS = AssessReport(
    disciplines=frozenset({Discipline.NONE}), help_offer=HelpOffer.SELF_HELP, reason="x"
)
ORDER = OrderOpen(place=OND, reason=Reason.POWER, authority=Authority.MAYOR)
STANDING = StandingOrder(
    place=OND,
    conditions=frozenset({Condition.POWER}),
    reason=Reason.POWER,
    authority=Authority.MAYOR,
)
TRIGGER = OpenOnStandingOrder(place=OND, met=frozenset({Condition.POWER}), since=0)
SEND = AssignUnit(discipline=Discipline.FIRE, level=Level.DISPATCH, unit="17")
ALLOCATE = AssignUnit(discipline=Discipline.FIRE, level=Level.ALLOCATE, unit="17")
DRAFT = DraftBulletin(title="x", known="x", advice="x")
ADMIT = AdmitPerson(org=Org.OTHER, roles=frozenset({Role.NSP_DESK}))
PEOPLE_WALK_IN = "people walk in everywhere; whoever is found by a resident takes it (finding 1)"

APPENDIX_B = (
    Line("make need/offer/report", TAKE, DESK | COORDINATOR | COMMS | ASSESSOR | BZ, STAFF,
         PEOPLE_WALK_IN),
    Line("make need/offer/report", NoteObservation(category=Category.FIRE, text="rook"),
         DESK | COORDINATOR | COMMS | ASSESSOR | BZ, STAFF, PEOPLE_WALK_IN),
    Line("stop point", StopPoint(place=OND), DESK | COORDINATOR | COMMS | BZ | MAYOR,
         NSP_STAFF | AUTHORITY | {Role.NSP_NODE}),
    Line("open after checklist", OpenPoint(place=OND), COORDINATOR, COORDINATOR),
    Line("open after checklist", SafetyCheck(place=OND, results=()), COORDINATOR,
         COORDINATOR | {Role.NSP_FACILITY}),
    Line("open after checklist", TRIGGER, COORDINATOR, COORDINATOR),
    Line("open: confirm", ConfirmOpen(place=OND), BZ, AUTHORITY,
         "the mayor who may order may also confirm"),
    Line("open: order", ORDER, MAYOR, AUTHORITY,
         "the appendix lets AC-Bz and OvD-Bz only confirm; section 2 names them as delegates"),
    Line("open: order", STANDING, MAYOR, AUTHORITY, "as an order"),
    Line("open: order", RevokeOrder(place=OND, why="x"), MAYOR, AUTHORITY, "as an order"),
    Line("close finally: propose", StartClosing(place=OND), COORDINATOR, COORDINATOR),
    Line("close finally: decide", ClosePoint(place=OND), BZ | MAYOR, AUTHORITY),
    Line("close finally: decide", KeepOpen(place=OND, why="x"), BZ | MAYOR, AUTHORITY),
    Line("set urgency code", ASSESS, ASSESSOR | UNIT_DESK, ASSESSORS,
         "the unit desk changes one, by its mandate: the next line"),
    Line("set urgency code", SetUrgency(reason="x", fire=FireUrgency.P1), ASSESSOR | UNIT_DESK,
         UNIT_DESK, "an assessor assesses again, and says why to the reporter"),
    Line("allocate / dispatch unit", ALLOCATE, UNIT_DESK, UNIT_DESK),
    Line("allocate / dispatch unit", SEND, UNIT_DESK, UNIT_DESK),
    Line("confirm observation", ConfirmObservation(reason="x"),
         COORDINATOR | ASSESSOR | INFO_MANAGER | BZ, COORDINATOR | BZ | ASSESSOR | INFO_MANAGER),
    Line("confirm observation", RefuteObservation(reason="x"),
         COORDINATOR | ASSESSOR | INFO_MANAGER | BZ, COORDINATOR | BZ | ASSESSOR | INFO_MANAGER),
    Line("draft bulletin", DRAFT, COORDINATOR | ASSESSOR | INFO_MANAGER,
         COORDINATOR | ASSESSORS | INFO_MANAGER | HCOM | {Role.GCT_ACBZ, Role.GCT_HIN},
         "a crisis team writes its own text too; the drafter still never approves it"),
    Line("check bulletin", CheckBulletin(), INFO_MANAGER | BZ,
         BZ | INFO_MANAGER | HCOM | {Role.GCT_HIN},
         "HCOM checks what another drafted and then does not approve it"),
    Line("approve bulletin", ApproveBulletin(), HCOM | MAYOR, HCOM | MAYOR),
    Line("grant roles", ADMIT, COORDINATOR | BZ, LEADERS | NODES,
         "at one's own place; the computer admits the first person"),
    Line("grant roles", ChangeRoles(roles=frozenset({Role.NSP_DESK})), COORDINATOR | BZ,
         LEADERS | NODES, "as admitting"),
)  # fmt: skip

# Rows of the appendix that are no act: `test_medical_fields`, and the residents' pages and the
# boards, which ask for no role at all (tests/web/test_pages.py, tests/web/test_infoscreen.py).
NO_ACT = {"see approved bulletins", "read medical fields"}
# Rows whose process does not exist yet; who adds it adds its line above.
ABSENT = {"approve resource line", "sign assistance request"}
ROWS = {
    "see approved bulletins", "make need/offer/report", "stop point", "open after checklist",
    "close finally", "set urgency code", "allocate / dispatch unit", "confirm observation",
    "draft / approve bulletin", "approve resource line", "sign assistance request",
    "read medical fields", "grant roles",
}  # fmt: skip
PART_OF = {
    "open: confirm": "open after checklist",
    "open: order": "open after checklist",
    "close finally: propose": "close finally",
    "close finally: decide": "close finally",
    "draft bulletin": "draft / approve bulletin",
    "check bulletin": "draft / approve bulletin",
    "approve bulletin": "draft / approve bulletin",
}


class May(NamedTuple):
    """A line besides the appendix: an act, and who may do it."""

    act: Act
    who: frozenset[Role]


BESIDES = (
    May(PlanPoint(place=OND, code="OND", name="x"), GCT_STAFF | {Role.GCT_NODE}),
    May(Heartbeat(place=OND, colour=PointColour.GREEN), NSP_STAFF | {Role.NSP_NODE}),
    May(RejectBulletin(reason="x"), BZ | INFO_MANAGER | HCOM | MAYOR | {Role.GCT_HIN}),
    # hand over, note a unit: relaying, which needs no mandate
    May(HandOver(to=Receiver.UNIT, via=Via.RADIO), ASSESSORS | UNIT_DESK),
    May(NoteUnit(unit="17", status=UnitStatus.DONE), ASSESSORS | UNIT_DESK),
    # the links: net control leads the round; at a small point the desk
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
    # the courier: who keeps the links or the goods; anybody says that somebody is missing
    May(PackBag(to=LEI), KEEPERS | NODES),
    May(TakeBag(), KEEPERS),
    May(DeliverBag(seal_intact=Known.YES), KEEPERS | NODES),
    May(ConfirmBag(receipt=Receipt.SIGNED), KEEPERS),
    May(LoseBag(what=Loss.CARRIER), STAFF),
    # the audit in calm time: the municipality, the officer, who brings the kit, the point itself
    May(AuditPoint(place=OND, marks=()), AUDITORS),
    May(UpdateItem(place=OND, item=1, found=Found.OK), AUDITORS),
)
CELLS = [
    pytest.param(line.act, role, role in line.who, id=f"{type(line.act).__name__}-{role.name}")
    for line in (*APPENDIX_B, *BESIDES)
    for role in Role
]
OWN = {"staffing"}
REGIONAL = {"points", "bulletins", "audits"}


def where(process: str, does: Does, act: Act, place: int) -> int:
    """The audience in which the act would stand."""
    if does.home is not None:
        return does.home(CHARTER, CHARTER.place[place], act)
    if process in REGIONAL:
        return REGION
    return audience(Scope.OWN, place) if process in OWN else audience(Scope.POINT, OND)


def verdict(act: Act, role: Role, charter: Charter = MANDATED) -> Verdict | None:
    """What every node says of this act, by somebody in this role at their usual place."""
    known = catalogue.kind_of(type(act))
    place = usual_place(role)
    actor = 1 << ROLE_BITS | role & 15
    number = where(known.process.name, known.does, act, place)
    return entitled(charter, place, actor, number, known.does, act, START)


@pytest.mark.parametrize(("act", "role", "may"), CELLS)
def test_the_permission_matrix(act: Act, role: Role, may: bool) -> None:
    assert (verdict(act, role) is None) is may


@pytest.mark.parametrize("line", APPENDIX_B, ids=lambda line: f"{type(line.act).__name__}")
def test_where_it_differs_from_the_appendix_the_line_says_why(line: Line) -> None:
    assert line.appendix <= COLUMNS
    assert (line.who & COLUMNS == line.appendix) or line.why


def test_every_row_of_the_appendix_has_a_line_or_is_said_to_lack() -> None:
    found = {PART_OF.get(line.row, line.row) for line in APPENDIX_B}
    assert found | NO_ACT | ABSENT == ROWS
    assert not found & (NO_ACT | ABSENT)


def test_no_process_does_yet_what_is_said_to_lack() -> None:
    names = {process.name for process in catalogue.PROCESSES}
    assert not names & {"resources", "requests", "assistance", "stock"}


@pytest.mark.parametrize("act", [ALLOCATE, SEND, SetUrgency(reason="x", fire=FireUrgency.P1)])
def test_what_needs_a_mandate_nobody_may_without_one(act: Act) -> None:
    assert all(verdict(act, role, CHARTER) is not None for role in Role)
    assert verdict(act, Role.CP_UNIT_DESK, CHARTER) is Verdict.NO_MANDATE


# read medical fields: own intake, own point, sealed, all, assigned, counts
MEDICAL = {
    Role.NSP_DESK: (Sight.ALL, Sight.COUNTS, Sight.ALL),  # more than its own intake: desks relieve
    Role.NSP_COORDINATOR: (Sight.ALL, Sight.COUNTS, Sight.ALL),
    Role.NSP_COMMS: (
        Sight.PERSONAL,
        Sight.COUNTS,
        Sight.PERSONAL,
    ),  # no health
    Role.CP_ASSESSOR: (Sight.ALL, Sight.ALL, Sight.ALL),
    Role.CP_UNIT_DESK: (Sight.COUNTS, Sight.COUNTS, Sight.ALL),
}


@pytest.mark.parametrize("role", sorted(COLUMNS), ids=lambda role: role.name)
def test_medical_fields(role: Role) -> None:
    plain = Report(id=1, short="OND-0001", place=OND, taken_by=7, taken_at=1, take=TAKE)
    given = msgspec.structs.replace(plain, handover=HandOver(to=Receiver.UNIT, via=Via.RADIO))
    here, elsewhere = (OND, ZUI) if role in NSP_STAFF else (usual_place(role), LEI)
    counts = (Sight.COUNTS, Sight.COUNTS, Sight.COUNTS)
    found = tuple(
        sight((role,), "reports", report, place=place, person=8)
        for report, place in ((plain, here), (plain, elsewhere), (given, here))
    )
    assert found == MEDICAL.get(role, counts)


def test_roles_are_granted_at_ones_own_place_and_of_its_own_kind() -> None:
    number = audience(Scope.OWN, ZUI)
    known = catalogue.kind_of(AdmitPerson)
    actor = 1 << ROLE_BITS | Role.NSP_COORDINATOR & 15
    assert entitled(CHARTER, OND, actor, number, known.does, ADMIT) is Verdict.WRONG_AUDIENCE
    foreign = AdmitPerson(org=Org.OTHER, roles=frozenset({Role.CP_ASSESSOR}), name="x")
    refused = known.process.judge(None, foreign, context(Role.NSP_COORDINATOR))
    assert refused is not None
    assert refused.code == "staffing.wrong_role"


def test_an_act_that_opens_a_record_elsewhere_than_in_its_home_is_held_apart() -> None:
    does = catalogue.kind_of(AdmitPerson).does
    act = AdmitPerson(org=Org.OTHER, roles=frozenset({Role.NSP_DESK}))
    actor = 1 << ROLE_BITS | Role.NSP_COORDINATOR & 15
    assert entitled(CHARTER, OND, actor, audience(Scope.OWN, OND), does, act) is None
    assert entitled(CHARTER, OND, actor, REGION, does, act) is Verdict.WRONG_HOME


def test_urgency_is_set_by_no_volunteer() -> None:
    does = catalogue.kind_of(AssessReport).does
    assert does.by <= CP_STAFF
