# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Nodes in their folders, with all that may hold something of a person: for tests of erasing."""

import os
from pathlib import Path

import msgspec

from baken.bearers import courier
from baken.domain import catalogue
from baken.domain.reports import (
    AddToReport,
    CloseReport,
    InformReporter,
    Outcome,
    ResolveReport,
    Told,
)
from baken.node import backup
from baken.node.bags import Packing
from baken.node.node import Node
from baken.node.retention import Sweeper
from baken.store.sqlite import SqliteStore

from ..area import (
    ASSESSOR,
    CPO,
    DAY_S,
    DESK,
    HOUR_S,
    OND,
    START_S,
    WAT,
    a_report,
    an_assessment,
    exchange,
    node_at,
)

ASKED = ("Zilvermeeuwlaan 417", "Kwikstaartje met zuurstof", "Barbaraplukker", "Typmiddenin")
WHERE, TEXT, NAME, DRAFT = ASKED
RETENTION_S = catalogue.BY_NAME["reports"].retention_days * DAY_S
OVER_S = START_S + RETENTION_S + HOUR_S
REACHED = (OND, CPO, WAT)


def told(now_s: float) -> str:
    return msgspec.json.encode({"at_s": now_s, "words": {"text": [DRAFT]}}).decode()


class Place:
    """A node in its folder, as after `baken init`, with a stick and a place for backups."""

    def __init__(self, number: int, root: Path) -> None:
        self.number = number
        self.folder = root / str(number)
        self.stick, self.shelf = self.folder / "stick", self.folder / "shelf"
        for folder in (self.folder, self.stick, self.shelf):
            folder.mkdir(exist_ok=True)
        self.start()

    def start(self) -> None:
        self.store = SqliteStore(self.folder / "baken.db")
        self.node = node_at(self.number, self.store)
        self.sweeper = Sweeper(self.node, self.folder, self.stick)

    def sweep(self, now_s: float) -> int:
        self.node.tick(now_s)
        return self.sweeper.sweep(now_s)

    def pack(self, to: int, now_s: float) -> None:
        packing = Packing(self.node, to, 7, now_s)
        code = self.node.charter.node[to].code
        name = courier.name_of(self.node.card.code, code, 7)
        path = courier.write(self.stick, name, packing.pieces())
        os.utime(path, (now_s, now_s))


def files_with(root: Path, looked_for: bytes) -> list[str]:
    """Every file below a folder in which these bytes stand, whatever it is."""
    return sorted(
        str(path.relative_to(root))
        for path in root.rglob("*")
        if path.is_file() and looked_for in path.read_bytes()
    )


def traces(root: Path, sealed: list[bytes]) -> list[str]:
    looked_for = [text.encode() for text in ASKED] + sealed
    return sorted({name for bytes_ in looked_for for name in files_with(root, bytes_)})


def sealed_parts(node: Node, record: int) -> list[bytes]:
    return [entry.personal for entry, _ in node.store.of_record(record) if entry.personal]


def report_and_close(desk: Node, office: Node, now_s: float = START_S) -> int:
    """A report from the first word to closed, with words of the reporter in several acts."""
    record = desk.submit(a_report(WHERE, TEXT, name=NAME), DESK, now_s).record
    exchange(desk, office, now_s=now_s)
    office.submit(an_assessment(), ASSESSOR, now_s, record)
    exchange(desk, office, now_s=now_s)
    desk.submit(AddToReport(text=TEXT), DESK, now_s, record)
    desk.submit(InformReporter(how=Told.IN_PERSON), DESK, now_s, record)
    exchange(desk, office, now_s=now_s)
    office.submit(ResolveReport(outcome=Outcome.HELPED, note=NAME), ASSESSOR, now_s, record)
    office.submit(CloseReport(), ASSESSOR, now_s, record)
    exchange(desk, office, now_s=now_s)
    return record


def filled(places: dict[int, Place]) -> int:
    """A closed report at all three, and what else lies about: drafts, bags, backups."""
    desk, office, team = (places[number].node for number in REACHED)
    record = report_and_close(desk, office)
    exchange(desk, office, team)
    for place in places.values():
        place.node.save_draft("1/melding/", told(START_S), START_S)
        place.pack(CPO if place.number != CPO else OND, START_S)
        backup.make(place.store, place.folder, place.shelf, place.node.card.code, START_S)
    return record
