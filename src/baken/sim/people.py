# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""People: whoever works at a place of the area looks at its node, and acts a while later.

The rule this file guards: nobody knows more than their own node shows.  A
`Post` is the people of one place: three crews that take turns, and looks, which
are what somebody sees some time after the node changed.  What they see and do
is in `point_people.py`, `office_people.py` and `team_people.py`.  All delays
are drawn from the seed, by each post for itself.
"""

from collections import Counter, defaultdict
from collections.abc import Callable
from functools import partial
from random import Random

import msgspec

from ..domain import staffing
from ..domain.bulletins import Bulletin
from ..domain.charter import Actor, Role
from ..domain.journal import Kind, WriteLine
from ..domain.reports import Report
from ..domain.staffing import Person, SignIn, SignOut
from ..kernel.act import Act
from ..kernel.errors import Refusal, StoreFull
from ..node.area import AreaSpec, PersonSpec
from ..node.node import Node, Receipt
from .script import Script
from .world import World

CREWS = 3
SHIFT_S = 8 * 3600.0
OVERLAP_S = 30 * 60.0
SIGN_IN_WITHIN_S = 180.0
PEOPLE_MAX = 200
SEES_AFTER_S = (10.0, 60.0)

Span = tuple[float, float]


def with_crews(spec: AreaSpec) -> AreaSpec:
    """The area with three crews at each place, since nobody works for 48 hours."""
    replace = msgspec.structs.replace

    def crew(people: tuple[PersonSpec, ...], number: int) -> list[PersonSpec]:
        return [replace(one, name=f"{one.name}, ploeg {number}") for one in people]

    return replace(
        spec,
        place=tuple(
            replace(
                place,
                people=tuple(
                    one for number in range(1, CREWS + 1) for one in crew(place.people, number)
                ),
            )
            for place in spec.place
        ),
    )


class Stage:
    """What the people of one world share: the script, what came of it, and whether it is over."""

    def __init__(self, world: World, script: Script, seed: int) -> None:
        self.world = world
        self.script = script
        self.seed = seed
        self.start_s = world.now
        self.over = False
        self.typing = 0
        self.case_of: dict[int, int] = {}
        self.report_of: dict[int, int] = {}
        self.bulletin_of: dict[int, int] = {}
        self.refused: Counter[str] = Counter()

    def filed(self, record: int, case: int) -> None:
        """A case has become a report."""
        self.case_of[record] = case
        self.report_of[case] = record


class _Look(msgspec.Struct):
    """Somebody who keeps an eye on a list."""

    see: Callable[[], None]
    after_s: Span
    planned: bool = False


class Post:
    """The people at one place and their node."""

    leader: Role

    def __init__(self, stage: Stage, node: Node) -> None:
        self.stage = stage
        self.place = node.place.number
        self._number = node.card.number
        self.rng = Random(f"{stage.seed}/{node.card.code}")
        self._looks: dict[str, list[_Look]] = defaultdict(list)
        self._crews = self._admitted()
        self._on = 0
        self._duties: dict[int, list[tuple[int, Actor]]] = defaultdict(list)
        stage.world.watch(node, self._changed)

    @property
    def node(self) -> Node:
        """Their computer: another `Node` each time that it starts again."""
        return self.stage.world.nodes[self._number]

    def begin(self) -> None:
        """The first crew comes in; the others follow every eight hours."""
        self._sign_in(0)
        self.after(SHIFT_S - OVERLAP_S, lambda: self._relief(1))

    # who is there

    def _admitted(self) -> list[list[Person]]:
        """The crews, as the node lists the people who may sign in."""
        query = self.node.query(
            "staffing", states=(staffing.State.ADMITTED,), order="oldest", limit=PEOPLE_MAX
        )
        people: list[Person] = self.node.records(query)
        size = len(people) // CREWS
        return [people[at : at + size] for at in range(0, size * CREWS, size)]

    def actor(self, role: Role, seat: int = 0) -> Actor:
        """Who on duty acts in this role; with more than one, by seat."""
        able = [person for person in self._crews[self._on % CREWS] if role in person.roles]
        return Actor(able[seat % len(able)].no, role)

    def _sign_in(self, turn: int) -> None:
        for person in self._crews[turn % CREWS]:
            wait_s = self.rng.uniform(0.0, SIGN_IN_WITHIN_S)
            self.after(wait_s, partial(self._comes, turn, person))

    def _comes(self, turn: int, person: Person) -> None:
        for role in sorted(person.roles):
            actor = Actor(person.no, role)
            act = SignIn(person=person.no, role=role, org=person.org, name=person.name)
            receipt = self.do_as(actor, act)
            if receipt is not None:
                self._duties[turn].append((receipt.record, actor))

    def _relief(self, turn: int) -> None:
        self._sign_in(turn)
        self.after(OVERLAP_S, lambda: self._hand_over(turn))

    def _hand_over(self, turn: int) -> None:
        self.write(Kind.HANDOVER, f"Dienst overgedragen. {self.standing()}")
        self._on = turn
        for record, actor in self._duties.pop(turn - 1, ()):
            self.do_as(actor, SignOut(), record)
        self.after(SHIFT_S - OVERLAP_S, lambda: self._relief(turn + 1))
        self.relieved()

    def relieved(self) -> None:
        """What a new crew does first."""

    def standing(self) -> str:
        """What the next crew must know, in a sentence."""
        return "Geen bijzonderheden."

    def on_duty(self) -> int:
        """How many people are at work."""
        return len(self._crews[self._on % CREWS])

    # seeing and doing

    def after(self, wait_s: float, action: Callable[[], None]) -> None:
        """Do something later, unless it is all over by then."""
        self.stage.world.after(wait_s, lambda: None if self.stage.over else action())

    def at(self, when_s: float, action: Callable[[], None]) -> None:
        """Do something at a time of the script."""
        self.after(max(self.stage.start_s + when_s - self.now, 0.0), action)

    def within(self, span: Span, action: Callable[[], None]) -> None:
        """Do something after a wait that is drawn."""
        self.after(self.rng.uniform(*span), action)

    @property
    def now(self) -> float:
        return self.stage.world.now

    def do(self, act: Act, role: Role, record: int | None = None, seat: int = 0) -> Receipt | None:
        """Do an act in a role.  What the node refuses is not done: somebody was first.

        Nor is what a full disk does not take.
        """
        return self.do_as(self.actor(role, seat), act, record)

    def do_as(self, actor: Actor, act: Act, record: int | None = None) -> Receipt | None:
        try:
            return self.stage.world.submit(self.node, act, actor, record)
        except Refusal as refused:
            self.stage.refused[refused.code] += 1
        except StoreFull:
            self.stage.refused["store.full"] += 1
        return None

    def report(self, record: int) -> Report:
        """A report as this node shows it."""
        found = self.node.record(record)
        assert isinstance(found, Report)
        return found

    def bulletin(self, record: int) -> Bulletin:
        """A bulletin as this node shows it."""
        found = self.node.record(record)
        assert isinstance(found, Bulletin)
        return found

    def write(self, kind: Kind, text: str, reason: str = "") -> None:
        """A line in the log."""
        self.do(WriteLine(kind=kind, text=text, reason=reason), self.leader)

    def look_at(self, process: str, see: Callable[[], None], after_s: Span = SEES_AFTER_S) -> None:
        """Let somebody look at a list some time after it changed."""
        self._looks[process].append(_Look(see, after_s))

    def _changed(self) -> None:
        changed = self.node.changed()
        for process, looks in self._looks.items():
            if process in changed:
                for look in looks:
                    self._plan(look)

    def _plan(self, look: _Look) -> None:
        if not look.planned:
            look.planned = True
            self.within(look.after_s, lambda: self._see(look))

    def _see(self, look: _Look) -> None:
        look.planned = False
        look.see()
