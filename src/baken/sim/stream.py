# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""A plain stream of acts: points that tell, and coordination points that answer.

Cheaper than `people.py` and true to the amounts only: each point makes so many
acts an hour at moments drawn from the seed, reports of the written scenario,
observations and log lines.  With answers, a coordination point sees and assesses each
report some minutes after it came, and the point tells the reporter some minutes
after that came back.  What a full disk does not take is typed again later.
"""

from collections import Counter
from collections.abc import Callable
from random import Random
from typing import Any

from ..domain import reports
from ..domain.charter import Actor, PlaceKind, Role
from ..domain.journal import Kind, WriteLine
from ..domain.observations import Category, NoteObservation
from ..domain.process import FRONT
from ..domain.reports import AssessReport, InformReporter, Report, SeeReport, TakeReport, Told
from ..kernel.act import Act
from ..kernel.errors import Refusal, StoreFull
from ..node.node import Node
from . import script
from .world import World

HOUR_S = 3600.0
ANSWER_S = (60.0, 600.0)
TELL_S = (60.0, 600.0)
AGAIN_S = 600.0
LOOK_MAX = 200
DESK, ASSESSOR = Actor(1, Role.NSP_DESK), Actor(1, Role.CP_ASSESSOR)
NOTE = "Water tot aan de stoep, de straat is nog begaanbaar voor hoge voertuigen."
DISTRICT = "Molenbuurt"
LINE = "Aggregaat bijgevuld, brandstof voor acht uur. Ploeg twee komt om 22.30 uur."


class Stream:
    """Who acts in a world, until `stop`.  `quiet` are nodes at which nobody acts now."""

    def __init__(
        self, world: World, acts_per_hour: float, share: float, answers: bool, seed: int
    ) -> None:
        self.world = world
        self.quiet: set[int] = set()
        self.refused: Counter[str] = Counter()
        self.over = False
        self._rng = Random(f"{seed}/stream")
        self._share = share
        self._cases = [(case.take, case.answer.assess) for case in script.load().cases]
        self._planned: set[int] = set()
        for number, node in world.nodes.items():
            if node.place.kind is PlaceKind.NSP and acts_per_hour:
                self._next(number, HOUR_S / acts_per_hour)
            if answers and node.place.kind is PlaceKind.CP:
                world.watch(node, self._looker(number, "reports", ANSWER_S, self._answer))
            if answers and node.place.kind is PlaceKind.NSP:
                world.watch(node, self._looker(number, "reports", TELL_S, self._tell))

    def stop(self) -> None:
        """Nobody begins anything new."""
        self.over = True

    def _next(self, number: int, every_s: float) -> None:
        def act() -> None:
            if not self.over:
                self.do(number, self._idea(), DESK)
                self._next(number, every_s)

        self.world.after(self._rng.expovariate(1 / every_s), act)

    def _idea(self) -> Act:
        if self._rng.random() < self._share:
            take: TakeReport = self._rng.choice(self._cases)[0]
            return take
        if self._rng.random() < 0.5:
            return NoteObservation(category=Category.WATER, text=NOTE, district=DISTRICT)
        return WriteLine(kind=Kind.EVENT, text=LINE)

    def do(self, number: int, act: Act, actor: Actor, record: int | None = None) -> bool:
        """Do an act at a node, now; later where the disk is full or nobody acts there."""
        node = self.world.nodes[number]
        if number not in self.quiet:
            try:
                self.world.submit(node, act, actor, record)
            except Refusal as refused:
                self.refused[refused.code] += 1
                return False
            except StoreFull:
                self.refused["store.full"] += 1
            else:
                return True
        self.world.after(AGAIN_S, lambda: self._again(number, act, actor, record))
        return False

    def _again(self, number: int, act: Act, actor: Actor, record: int | None) -> None:
        if not self.over:
            self.do(number, act, actor, record)

    def _looker(
        self, number: int, process: str, after_s: tuple[float, float], see: Callable[[Node], None]
    ) -> Callable[[], None]:
        """Whoever is at a node looks at its reports some time after they changed."""

        def look() -> None:
            self._planned.discard(number)
            if not self.over:
                see(self.world.nodes[number])

        def changed() -> None:
            if process in self.world.nodes[number].changed() and number not in self._planned:
                self._planned.add(number)
                self.world.after(self._rng.uniform(*after_s), look)

        return changed

    def _answer(self, node: Node) -> None:
        """Both offices behind a point have its report; the first of them answers."""
        number = node.card.number
        for report in self._reports(node, states=(reports.State.TAKEN,)):
            if node.charter.place[report.place].area == number:
                assess: AssessReport = self._cases[report.id % len(self._cases)][1]
                self.do(number, SeeReport(), ASSESSOR, report.id)
                self.do(number, assess, ASSESSOR, report.id)

    def _tell(self, node: Node) -> None:
        for report in self._reports(node, states=reports.OPEN, todo=FRONT):
            if report.to_tell:
                self.do(node.card.number, InformReporter(how=Told.IN_PERSON), DESK, report.id)

    def _reports(self, node: Node, **terms: Any) -> list[Report]:
        found: list[Report] = node.records(node.query("reports", limit=LOOK_MAX, **terms))
        return found
