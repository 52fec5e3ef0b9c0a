# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Part of a day: what two points, their coordination point and their crisis team did.

Made once, by nodes that hear each other after every act.  `entries` are all that the
coordination point carries, each with its author's signature.
"""

from functools import cache

import msgspec

from baken.domain.bulletins import ApproveBulletin, CheckBulletin, DraftBulletin
from baken.domain.charter import Actor, Role
from baken.domain.journal import CorrectLine, Kind, WriteLine
from baken.domain.observations import Category, ConfirmObservation, NoteObservation
from baken.domain.points import PlanPoint
from baken.domain.reports import (
    AddToReport,
    CloseReport,
    InformReporter,
    Outcome,
    ResolveReport,
    SeeReport,
    Told,
)
from baken.domain.words import Known
from baken.kernel.act import Act
from baken.kernel.entry import Entry
from baken.node.node import Node
from tests.area import (
    ASSESSOR,
    BRE,
    COORDINATOR,
    CPO,
    DESK,
    OND,
    START_S,
    WAT,
    a_report,
    an_assessment,
    exchange,
    node_at,
)

NET = Actor(3, Role.CP_INFO_MANAGER)
WRITER, CHECKER = Actor(1, Role.GCT_HCOM), Actor(2, Role.GCT_HIN)
MAYOR = Actor(3, Role.GCT_MAYOR)
PLANNER = Actor(0, Role.GCT_NODE)


class Day(msgspec.Struct, frozen=True):
    """The nodes as they are at the end, and all entries that the coordination point has."""

    nodes: dict[int, Node]
    entries: tuple[Entry, ...]
    end_s: float


@cache
def day() -> Day:
    nodes = {number: node_at(number) for number in (CPO, WAT, OND, BRE)}
    clock = [START_S]

    def did(place: int, act: Act, actor: Actor, record: int | None = None) -> int:
        clock[0] += 5.0
        receipt = nodes[place].submit(act, actor, clock[0], record)
        exchange(*nodes.values(), now_s=clock[0])
        return receipt.record

    did(WAT, PlanPoint(place=OND, code="OND", name="Ondermolen"), PLANNER)
    first = did(OND, a_report(), DESK)
    second = did(OND, a_report(where="Dijk 4", life_threat=Known.NO), COORDINATOR)
    third = did(BRE, a_report(where="Breedeweg 1"), DESK)
    did(CPO, SeeReport(), ASSESSOR, first)
    did(OND, AddToReport(text="Hij ademt weer"), DESK, first)
    did(CPO, an_assessment(), ASSESSOR, first)
    did(OND, InformReporter(how=Told.IN_PERSON), DESK, first)
    did(CPO, an_assessment("Blijf bij de radio"), ASSESSOR, second)
    did(OND, AddToReport(text="Nu wel erg benauwd", life_threat=Known.YES), DESK, second)
    did(BRE, AddToReport(text="Er staat een hek voor"), DESK, third)
    did(CPO, an_assessment("Wacht buiten"), ASSESSOR, third)
    did(CPO, ResolveReport(outcome=Outcome.HELPED), ASSESSOR, first)
    did(CPO, CloseReport(), ASSESSOR, first)
    line = did(OND, WriteLine(kind=Kind.EVENT, text="Aggregaat gestart"), COORDINATOR)
    did(OND, CorrectLine(text="Aggregaat gestart om 14:05"), COORDINATOR, line)
    seen = did(BRE, NoteObservation(category=Category.ROAD, text="Brug dicht", where="Brug"), DESK)
    did(CPO, ConfirmObservation(reason="Politie meldt het ook"), NET, seen)
    note = did(WAT, DraftBulletin(title="Water", known="Er is geen water", advice="Kom"), WRITER)
    did(WAT, CheckBulletin(contacts_verified=True), CHECKER, note)
    did(WAT, ApproveBulletin(), MAYOR, note)
    entries = tuple(entry for entry, why in nodes[CPO].store.scan(0, 10_000) if not why)
    return Day(nodes, entries, clock[0])


def logs(entries: tuple[Entry, ...]) -> dict[int, list[Entry]]:
    """The entries by log, in order."""
    out: dict[int, list[Entry]] = {}
    for entry in sorted(entries, key=lambda entry: entry.id):
        out.setdefault(entry.log, []).append(entry)
    return out
