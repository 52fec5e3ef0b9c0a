# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The goals of a plan file, met in order.

Each goal is solved among the choices that keep what the goals before it reached, loosened by
their `slack`; the number of points that least_points finds is how many there are from then on
(ADR 0030).  A later goal can't undo an earlier one; the best so far is kept where the time ends.

Capacity: with `capacity.hold` a point has room for so many residents, all residents count, and
neighbourhoods are divided where points are full.  Everybody gets a place where the points
together have room for all.  Where they have not and the first goal is covering or least
points, only who is covered takes a place; a first goal that serves all is then impossible.
"""

from collections.abc import Callable, Sequence
from typing import NamedTuple

import msgspec
import numpy as np

from ..domain.words import N_
from .area import Area, Floats
from .clash import named, smallest_clash
from .clocked import Clocked, Placed
from .curve import curve_point
from .indicators import near_m, near_old_m
from .plan import CurvePoint, GoalMet, Plan, Weighed
from .problem import (
    TOLERANCE,
    Clash,
    Held,
    Impossible,
    Kind,
    Limits,
    Outcome,
    Problem,
    Progress,
    Status,
)
from .serving import placed
from .solve import solve
from .trade import Trade, undominated, worth
from .wishes import GoalWish, Walking, Wishes, group_of

KINDS = {kind.word: kind for kind in Kind}
OLD = ("age_65", "age_80")
WEAKEST = (Status.OPTIMAL, Status.WITHIN, Status.FOUND, Status.NOTHING, Status.INFEASIBLE)
ROUNDING = 1e-9  # what is held is loosened by it, for the solver's arithmetic
STEPS_MAX = 50

NOBODY = N_("In dit gebied woont niemand.")
UNCOUNTED = N_("Deze groep is in de gegevens niet geteld: {group}.")
NONE_OF_THEM = N_("In dit gebied woont niemand van deze groep: {group}.")
NO_SUCH_SITE = N_("Deze vaste plekken staan niet in de lijst met plekken: {codes}.")
TWO_GOALS = N_("Voor een afweging zijn twee doelen nodig.")


class Met(msgspec.Struct, frozen=True, kw_only=True):
    """What came of the goals; the outcome's status is the weakest of theirs."""

    outcome: Outcome
    goals: tuple[GoalMet, ...] = ()
    why: tuple[Clash, ...] = ()


class _Stage(NamedTuple):
    """What is settled when a goal's turn comes."""

    p: int | None
    everyone: bool
    held: tuple[tuple[GoalWish, float], ...] = ()


def meet(area: Area, wishes: Wishes, allowed: Sequence[int], limits: Limits) -> Met:
    """The goals in order.  Raises `Impossible`; an outcome that is infeasible says why."""
    return _Meeting(area, wishes, allowed).meet(wishes.goals, limits)


def frontier(
    area: Area, wishes: Wishes, allowed: Sequence[int], limits: Limits, steps: int = 8
) -> tuple[Trade, ...]:
    """The first two goals weighed against each other, from the best for one to that for the other.

    Each step holds the first goal a little less, and asks the best of the second (epsilon
    constraint).  Of least_points the steps are one point each.  Raises `Impossible`.
    """
    if len(wishes.goals) < 2:
        raise Impossible(TWO_GOALS)
    one, other = wishes.goals[:2]
    return _Meeting(area, wishes, allowed).frontier(one, other, limits, steps)


def with_curve(plan: Plan, area: Area, allowed: Sequence[int], limits: Limits) -> Plan:
    """The plan with a point on the curve for each number wished that is possible.

    By the same goals in the same order; least points gives way to the least walking together.
    Raises `Impossible`.
    """
    wishes = plan.wishes
    first = wishes.goals[0]
    slow = first.people in OLD
    near = within_m(first, wishes.walking) or (near_old_m if slow else near_m)(wishes.walking)
    goal = first
    if goal.kind == "least_points":
        goal = GoalWish(kind="p_median", people=first.people)
    counts = sorted({count for count in wishes.curve if 0 < count <= len(area.sites)})[:STEPS_MAX]
    begun = limits.clock()
    found: list[CurvePoint] = []
    for k, count in enumerate(counts):
        left = limits.seconds - (limits.clock() - begun)
        asked = msgspec.structs.replace(
            limits,
            seconds=max(0.0, left / (len(counts) - k)),
            tell=_telling(limits, begun, k, len(counts)),
        )
        one = msgspec.structs.replace(
            wishes, points=count, goals=(goal, *wishes.goals[1:]), curve=(), frontier=0
        )
        outcome = meet(area, one, allowed, asked).outcome
        if outcome.open:
            found.append(curve_point(plan, area, outcome, near))
        if outcome.cancelled:
            break
    return msgspec.structs.replace(plan, curve=tuple(found))


def with_frontier(plan: Plan, area: Area, allowed: Sequence[int], limits: Limits) -> Plan:
    """The plan with its first two goals weighed against each other.  Raises `Impossible`."""
    found = frontier(area, plan.wishes, allowed, limits, plan.wishes.frontier)
    weighed = tuple(
        Weighed(first=one.first, second=one.second, points=len(one.open), status=one.status)
        for one in found
    )
    return msgspec.structs.replace(plan, frontier=weighed)


def within_m(goal: GoalWish, walking: Walking) -> float | None:
    """The walk of covering and least points in metres, at the speed of the group."""
    if goal.within_m is not None:
        return goal.within_m
    if goal.within_min is None:
        return None
    kmh = walking.old_kmh if goal.people in OLD else walking.adult_kmh
    return goal.within_min * kmh * 1_000 / 60


def fixed_sites(area: Area, wishes: Wishes) -> tuple[int, ...]:
    """Sites that are open whatever it costs: named in the plan file, or there already."""
    at = {site.code: j for j, site in enumerate(area.sites)}
    unknown = [code for code in wishes.fixed if code not in at]
    if unknown:
        raise Impossible(NO_SUCH_SITE, codes=", ".join(unknown))
    there = {j for j, site in enumerate(area.sites) if site.existing}
    return tuple(sorted(there.union(at[code] for code in wishes.fixed)))


class _Meeting:
    def __init__(self, area: Area, wishes: Wishes, allowed: Sequence[int]) -> None:
        self.area = area
        self.wishes = wishes
        self.weights = {goal.people: self._people(goal) for goal in wishes.goals}
        lives = area.residents > 0
        for weight in self.weights.values():
            lives = lives | (weight > 0)
        if not lives.any():
            raise Impossible(NOBODY)
        self.rows = np.flatnonzero(lives)
        for goal in wishes.goals:
            if not self.weights[goal.people].any():
                raise Impossible(NONE_OF_THEM, group=group_of(goal.people).label)
        self.fixed = fixed_sites(area, wishes)
        self.closed = tuple(sorted(set(range(len(area.sites))) - set(allowed) - set(self.fixed)))
        self.distance = np.ascontiguousarray(area.distance[self.rows])
        self.load = area.residents[self.rows]
        self.capacity: Floats | None = None
        if wishes.capacity.hold:
            self.capacity = np.array(
                [
                    wishes.capacity.residents if site.capacity is None else site.capacity
                    for site in area.sites
                ],
                dtype=np.float64,
            )

    def _people(self, goal: GoalWish) -> Floats:
        group = group_of(goal.people)
        if all(one.people.of(group) is None for one in self.area.neighbourhoods):
            raise Impossible(UNCOUNTED, group=group.label)
        return self.area.people(group)

    # the goals in order

    def meet(self, goals: Sequence[GoalWish], limits: Limits) -> Met:
        begun = limits.clock()
        stage = self.first(goals[0])
        best: Outcome | None = None
        done: list[GoalMet] = []
        for k, goal in enumerate(goals):
            part = (limits.seconds - (limits.clock() - begun)) / (len(goals) - k)
            tell = _telling(limits, begun, k, len(goals))
            asked = msgspec.structs.replace(limits, seconds=max(0.0, part), tell=tell)
            problem = self.problem(goal, stage)
            outcome = self.solved(problem, asked, best)
            if not np.isfinite(outcome.objective):
                return Met(outcome=self._whole(outcome), goals=tuple(done), why=outcome.why)
            stage, held = self.after(goal, stage, outcome)
            best = outcome
            done.append(
                GoalMet(
                    kind=goal.kind,
                    people=goal.people,
                    objective=outcome.objective,
                    bound=outcome.bound,
                    status=outcome.status,
                    seconds=outcome.seconds,
                    held=held,
                )
            )
            if outcome.cancelled:
                break
        assert best is not None
        status = max((one.status for one in done), key=WEAKEST.index)
        whole = msgspec.structs.replace(best, status=status, seconds=limits.clock() - begun)
        return Met(outcome=self._whole(whole), goals=tuple(done))

    def first(self, goal: GoalWish) -> _Stage:
        """What is settled before the first goal."""
        p = None if goal.kind == "least_points" else self.wishes.points
        covers = goal.kind in ("covering", "least_points")
        return _Stage(p=p, everyone=not covers or (p is not None and self._room(p)))

    def _room(self, p: int) -> bool:
        """Do the p largest sites, the fixed ones among them, have room for everybody?"""
        if self.capacity is None or not np.isfinite(self.distance).all():
            return False
        room = self.capacity.copy()
        room[[*self.closed, *self.fixed]] = -1.0
        more = np.sort(room)[::-1][: max(0, p - len(self.fixed))]
        whole = float(self.capacity[list(self.fixed)].sum() + more[more > 0].sum())
        return whole >= float(self.load.sum())

    def problem(self, goal: GoalWish, stage: _Stage) -> Problem:
        """A goal, with what the goals before it reached.

        What counts the same people stands in the problem itself: the solvers are quicker so.
        """
        weight = self.weights[goal.people][self.rows]
        radius = within_m(goal, self.wishes.walking)
        own: dict[str, float] = {}
        held: list[Held] = []
        for before, value in stage.held:
            of = self.weights[before.people][self.rows]
            far = within_m(before, self.wishes.walking)
            same = before.people == goal.people
            match before.kind:
                case "p_center" if "each_m" not in own and (of > 0).all():
                    own["each_m"] = value
                case "p_median" if same and "total_max" not in own:
                    own["total_max"] = value
                case "covering" if same and "covered_min" not in own and radius in (None, far):
                    own["covered_min"], radius = value, far
                case "p_center":
                    held.append(Held(weight=of, each_m=value))
                case "p_median":
                    held.append(Held(weight=of, total_max=value))
                case "covering":
                    held.append(Held(weight=of, radius=far, covered_min=value))
                case "least_points":
                    wanted = before.share * float(of.sum()) * (1 - ROUNDING)
                    held.append(Held(weight=of, radius=far, covered_min=wanted))
        return Problem(
            kind=KINDS[goal.kind],
            distance=self.distance,
            weight=weight,
            p=stage.p,
            load=None if self.capacity is None else self.load,
            capacity=self.capacity,
            fixed=self.fixed,
            closed=self.closed,
            radius=radius,
            share=goal.share if goal.kind == "least_points" else None,
            split=self.capacity is not None,
            everyone=stage.everyone if self.capacity is not None else None,
            held=tuple(held),
            **own,  # type: ignore[arg-type]
        )

    def solved(self, problem: Problem, limits: Limits, before: Outcome | None) -> Outcome:
        """The best of one goal; never worse than the choice of the goal before."""
        begun = limits.clock()
        outcome = solve(problem, limits)
        if before is not None:
            # The choice that met the goals before is a choice for this one too.
            kept = placed(problem, before.open, Clocked(limits))
            if kept is not None:
                outcome = _better(problem, outcome, kept)
        why = outcome.why
        if outcome.status is Status.INFEASIBLE and not why:
            why = smallest_clash(problem, limits)
        names = [self.area.neighbourhoods[i].name for i in self.rows]
        return msgspec.structs.replace(
            outcome,
            why=tuple(named(clash, names) for clash in why),
            seconds=limits.clock() - begun,
        )

    def after(
        self, goal: GoalWish, stage: _Stage, outcome: Outcome, value: float | None = None
    ) -> tuple[_Stage, float]:
        """What is settled once this goal was met, and the value that later goals hold."""
        reached = outcome.objective if value is None else value
        if goal.kind == "least_points":
            points = int(reached * (1 + goal.slack) + TOLERANCE)
            usable = len(self.area.sites) - len(self.closed)
            stage = stage._replace(p=max(1, min(points, usable)))
            everyone = stage.everyone or self._fits_all(outcome)
            return stage._replace(everyone=everyone, held=((goal, reached),)), float(points)
        sign = -1 if goal.kind == "covering" else 1
        held = reached * (1 + sign * goal.slack)
        loose = held * (1 + sign * ROUNDING)
        return stage._replace(held=(*stage.held, (goal, loose))), held

    def _fits_all(self, outcome: Outcome) -> bool:
        """Is there room for everybody in the points of this choice?"""
        if self.capacity is None:
            return False
        opened = list(outcome.open)
        return bool(
            self.capacity[opened].sum() >= self.load.sum()
            and np.isfinite(self.distance[:, opened]).all()
        )

    def _whole(self, outcome: Outcome) -> Outcome:
        """Over all neighbourhoods: the rest of one that is helped in part goes to the nearest."""
        assigned = [-1] * len(self.area.neighbourhoods)
        for k, j in enumerate(outcome.assigned):
            assigned[int(self.rows[k])] = j
        shares = [(int(self.rows[k]), j, part) for k, j, part in outcome.shares]
        left: dict[int, float] = {}
        for i, _, part in shares:
            left[i] = left.get(i, 1.0) - part
        opened = np.array(outcome.open, dtype=np.int64)
        for i, part in left.items():
            if part > TOLERANCE:
                near = int(opened[self.area.distance[i, opened].argmin()])
                shares.append((i, near, part))
        return msgspec.structs.replace(
            outcome, assigned=tuple(assigned), shares=tuple(sorted(shares))
        )

    # two goals weighed

    def frontier(
        self, one: GoalWish, other: GoalWish, limits: Limits, steps: int
    ) -> tuple[Trade, ...]:
        begun = limits.clock()
        steps = max(2, min(steps, STEPS_MAX))
        runs = 0

        def asked() -> Limits:
            left = limits.seconds - (limits.clock() - begun)
            seconds = max(0.0, left / max(1, steps + 2 - runs))
            tell = _telling(limits, begun, runs, steps + 2)
            return msgspec.structs.replace(limits, seconds=seconds, tell=tell)

        tight = msgspec.structs.replace(one, slack=0.0)
        stage = self.first(one)
        best = self.solved(self.problem(one, stage), asked(), None)
        if not np.isfinite(best.objective):
            return ()
        runs = 1
        if one.kind == "least_points":
            usable = len(self.area.sites) - len(self.closed)
            least = round(best.objective)
            values = [float(p) for p in range(least, min(usable, least + steps - 1) + 1)]
        else:
            free = self.solved(self.problem(other, stage), asked(), None)
            runs = 2
            held = self.after(msgspec.structs.replace(other, slack=0.0), stage, free)[0]
            last = self.solved(self.problem(one, held), asked(), free)
            if not np.isfinite(last.objective):
                return ()
            values = [float(v) for v in np.linspace(best.objective, last.objective, steps)]
        found: list[Trade] = []
        before = best
        for value in values:
            after, _ = self.after(tight, stage, best, value)
            outcome = self.solved(
                self.problem(other, after), asked(), before if before.open else None
            )
            runs += 1
            if not np.isfinite(outcome.objective):
                continue
            first = float(len(outcome.open))
            if one.kind != "least_points":
                first = worth(self.problem(one, stage), outcome)
                before = outcome
            found.append(
                Trade(
                    first=first,
                    second=outcome.objective,
                    status=outcome.status,
                    open=outcome.open,
                )
            )
            if outcome.cancelled:
                break
        return undominated(found, one.kind == "covering", other.kind == "covering")


def _better(problem: Problem, outcome: Outcome, kept: Placed) -> Outcome:
    """The outcome, or the choice before where that is better for this goal."""
    sign = -1.0 if problem.kind is Kind.COVERING else 1.0
    if np.isfinite(outcome.objective) and sign * outcome.objective <= kept.objective:
        return outcome
    objective = sign * kept.objective
    bound = outcome.bound
    if outcome.status is Status.INFEASIBLE:
        bound = None
    if bound is not None:
        bound = sign * min(sign * bound, kept.objective)
    status = Status.FOUND
    if bound is not None:
        close = abs(objective - bound) <= TOLERANCE * abs(objective)
        status = Status.OPTIMAL if close else Status.WITHIN
    return Outcome(
        status=status,
        objective=objective,
        bound=bound,
        seconds=outcome.seconds,
        open=kept.open,
        assigned=kept.assigned,
        shares=kept.shares,
        cancelled=outcome.cancelled,
    )


def _telling(limits: Limits, begun: float, done: int, of: int) -> Callable[[Progress], bool]:
    """Tells how many goals are done, and goes on counting the seconds."""

    def tell(progress: Progress) -> bool:
        seconds = limits.clock() - begun
        told = progress if of == 1 else msgspec.structs.replace(progress, done=done, of=of)
        return limits.tell(msgspec.structs.replace(told, seconds=seconds))

    return tell
