# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Traffic: signed entries of two authors about reports, as a real day brings them.

For each report the support point takes it, adds to it and tells the reporter;
the coordination point sees, assesses and resolves it.  Acts are written with the
kernel alone, so that a million of them can be made; every entry is signed.
"""

from collections.abc import Iterator
from itertools import groupby

import msgspec

from baken.domain import catalogue, reports
from baken.domain.charter import Actor, Role
from baken.domain.words import Known
from baken.kernel import entry as entries
from baken.kernel.act import Act
from baken.kernel.audience import Scope, audience, log_of
from baken.kernel.entry import Entry, Head
from baken.kernel.lane import Lane
from baken.kernel.stamp import from_wall
from baken.node.area import Area
from baken.node.region import Region
from baken.sync.messages import Parcel

START_S = 1_800_000_000.0
EVERY_S = 1.0
ACTS_A_REPORT = 6
TEXT = (
    "Mijn buurvrouw van 84 is gevallen in de gang en kan niet meer opstaan, ze heeft veel pijn in "
    "haar heup. Ze is wel aanspreekbaar. De lift doet het niet, het is op de vierde verdieping."
)


class Author(msgspec.Struct):
    """One node that writes into the point's logs."""

    number: int
    actor: int
    signer: bytes


class Traffic:
    """A generator of entries for one point of an area; keeps its logs' heads."""

    def __init__(self, area: Area, point: int, office: int) -> None:
        self.area = area
        self.home = audience(Scope.POINT, point)
        self.desk = Author(point, Actor(2, Role.NSP_DESK).number, area.keys[point].signer)
        self.officer = Author(office, Actor(2, Role.CP_ASSESSOR).number, area.keys[office].signer)
        self._keys = Region(area.charter, point, area.keys[point]).ring[self.home]
        self._heads: dict[int, Head] = {}
        self._stamp = from_wall(START_S)
        self.now_s = START_S
        self.reports = 0

    def _write(self, author: Author, act: Act, lane: Lane, record: int | None) -> Entry:
        known = catalogue.kind_of(type(act))
        log = log_of(author.number, self.home, lane)
        head = self._heads.get(log) or entries.genesis(self.area.charter.region, log)
        self._stamp += 1
        made = entries.write(
            head, log, self._stamp, known.does.kind, record, author.actor,
            *known.codec.encode(act), self._keys, author.signer, self.area.charter.exercise,
        )  # fmt: skip
        self._heads[log] = Head(made.seq, made.hash, made.stamp)
        return made

    def report(self, whole: bool = True) -> Iterator[Entry]:
        """One report; `whole` with all that is done about it, else only taken."""
        self.reports += 1
        self.now_s += EVERY_S
        self._stamp = max(self._stamp, from_wall(self.now_s))
        number = self.reports
        lane = Lane.NOOD if number % 3 else Lane.SPOED
        take = reports.TakeReport(
            what=reports.What(number % 22),
            life_threat=Known.NO if lane is Lane.SPOED else Known.YES,
            readback_done=True,
            no=number,
            where=f"Molenstraat {number % 180}",
            text=TEXT[number % 60 :],
        )
        first = self._write(self.desk, take, lane, None)
        yield first
        if not whole:
            return
        record = first.id
        yield self._write(self.officer, reports.SeeReport(), lane, record)
        assess = reports.AssessReport(
            disciplines=frozenset({reports.Discipline.MEDICAL}),
            help_offer=reports.HelpOffer.UNIT,
            reason="Val met vermoeden van breuk",
            medical=reports.MedicalUrgency.A2,
            tell="De ambulance is onderweg. Laat haar liggen en houd haar warm.",
        )
        yield self._write(self.officer, assess, lane, record)
        yield self._write(self.desk, reports.AddToReport(text="Buurman doet open"), lane, record)
        yield self._write(
            self.desk, reports.InformReporter(how=reports.Told.IN_PERSON), lane, record
        )
        done = reports.ResolveReport(outcome=reports.Outcome.TRANSPORTED)
        yield self._write(self.officer, done, Lane.SPOED, record)

    def parcels(self, count: int, run: int, whole: bool = True) -> list[list[Parcel]]:
        """`count` entries or a few more as parcels of at most `run`, in contacts of 500 entries."""
        out: list[list[Parcel]] = []
        made = 0
        while made < count:
            contact: list[Entry] = []
            while len(contact) < 500 and made + len(contact) < count:
                contact += self.report(whole)
            made += len(contact)
            out.append(_packed(contact, run))
        return out


def _packed(contact: list[Entry], run: int) -> list[Parcel]:
    """As the wire brings them: log by log, one signature a run."""
    out: list[Parcel] = []
    ordered = sorted(contact, key=lambda entry: entry.id)
    for _, log in groupby(ordered, key=lambda entry: entry.log):
        of_log = list(log)
        for at in range(0, len(of_log), run):
            part = of_log[at : at + run]
            signature = part[-1].signature
            assert signature is not None
            out.append(Parcel(signature, tuple(entry.wire for entry in part)))
    return out
