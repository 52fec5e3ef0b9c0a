# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""A location problem in the abstract, and what a solver may say about it.

    Problem -> solve -> Outcome

Clients have a weight, sites are opened or not, a matrix says what each pair costs.
The rule this file guards: an outcome claims no more than was proved.  `bound` is a
proven limit on every solution; `gap` is the distance to it, relative to the
objective; only a gap of zero (to `TOLERANCE`) is called optimal, a time-out never.
"""

from collections.abc import Callable
from math import inf

import msgspec
import numpy as np

from ..domain.words import N_, Choice
from .area import Floats

TOLERANCE = 1e-6


class Kind(Choice):
    """Doel van de keuze."""

    P_MEDIAN = 1, N_("samen zo weinig mogelijk lopen")
    P_CENTER = 2, N_("de langste weg zo kort mogelijk")
    COVERING = 3, N_("zo veel mogelijk mensen dichtbij")
    LEAST_POINTS = 4, N_("zo weinig mogelijk punten")
    CAPACITATED = 5, N_("zo laag mogelijke kosten, met plaats voor iedereen")


class Held(msgspec.Struct, frozen=True, kw_only=True):
    """What an earlier goal reached, held in a later one that counts other people or another walk.

    Of the clients with a `weight`: none further than `each_m`, a weighted sum of distances of at
    most `total_max`, a weight of at least `covered_min` within `radius`.  None asks nothing.
    """

    weight: Floats
    each_m: float | None = None
    total_max: float | None = None
    radius: float | None = None
    covered_min: float | None = None


class Problem(msgspec.Struct, frozen=True, kw_only=True):
    """Choose sites.  n clients, m sites.

    `distance` (n, m), infinite: not allowed.  `weight` (n,) counts in the objective, `load` (n,)
    in the capacity (m,) of a site.  `fixed` are open whatever it costs, `closed` never.  `p` is
    how many are open in all (fixed ones too): exactly so for P_MEDIAN, P_CENTER, COVERING, at
    most for CAPACITATED, and without meaning for LEAST_POINTS.  `radius` is the distance within
    which a client is covered, `share` the part of the weight that must be covered (LEAST_POINTS),
    `cost` (m,) what opening costs (CAPACITATED).

    `each_m`: no client may be further than this from its site (a wish of an earlier goal).
    `split`: may a client's load be divided over several sites (CAPACITATED of the literature)?
    `total_max` bounds the weighted sum of distances, `covered_min` the weight within `radius`:
    what an earlier goal reached, held in a later one; `held` are the same with weights of their
    own.  `everyone`: with a capacity, must all clients have a place within it, or do only those
    count that are covered (within `radius`)?  None: all, but for COVERING and LEAST_POINTS.
    """

    kind: Kind
    distance: Floats
    weight: Floats
    p: int | None = None
    load: Floats | None = None
    capacity: Floats | None = None
    cost: Floats | None = None
    fixed: tuple[int, ...] = ()
    closed: tuple[int, ...] = ()
    radius: float | None = None
    share: float | None = None
    each_m: float | None = None
    split: bool = False
    total_max: float | None = None
    covered_min: float | None = None
    held: tuple[Held, ...] = ()
    everyone: bool | None = None

    @property
    def shape(self) -> tuple[int, int]:
        n, m = self.distance.shape
        return int(n), int(m)


class Status(Choice):
    """Hoe zeker is de keuze?"""

    OPTIMAL = 1, N_("bewezen de beste keuze")
    WITHIN = 2, N_("gevonden, met een bewezen marge")
    FOUND = 3, N_("gevonden, zonder bewijs hoe goed")
    INFEASIBLE = 4, N_("kan niet")
    NOTHING = 5, N_("niets gevonden in de tijd")


class Clash(msgspec.Struct, frozen=True, kw_only=True):
    """A wish that can't be met together with the others named; leave one out and it can.

    `text` is a Dutch sentence with blanks (`{points}`), `values` fills them.
    """

    wish: str  # p, fixed, capacity, share, each_m, reachable, ...
    text: str
    values: dict[str, str | int | float] = {}


class Outcome(msgspec.Struct, frozen=True, kw_only=True):
    """What was found.  `assigned[i]` is the site of client i, -1 none (uncovered).

    For a minimum `bound <= objective`, for COVERING `bound >= objective`.  `why` names, where it
    is infeasible, a smallest set of wishes that clash.  `shares` tells of each client whose load is
    divided over several sites which part goes where.  Seconds are wall time of the solver.
    """

    status: Status
    objective: float = inf
    bound: float | None = None
    seconds: float = 0.0
    open: tuple[int, ...] = ()
    assigned: tuple[int, ...] = ()
    why: tuple[Clash, ...] = ()
    cancelled: bool = False
    shares: tuple[tuple[int, int, float], ...] = ()  # client, site, part: only of divided clients

    @property
    def gap(self) -> float | None:
        """How far the best can still be from this, as a part of it; None where unknown."""
        if self.bound is None or not np.isfinite(self.objective):
            return None
        if self.objective == self.bound:
            return 0.0
        return abs(self.objective - self.bound) / max(abs(self.objective), 1e-12)


class Progress(msgspec.Struct, frozen=True, kw_only=True):
    """How far a solver is; `done` of `of` parts where the work was cut in parts."""

    seconds: float
    phase: str  # local_search, exact, ...
    best: float | None = None
    bound: float | None = None
    done: int = 0
    of: int = 0

    @property
    def gap(self) -> float | None:
        if self.best is None or self.bound is None:
            return None
        return abs(self.best - self.bound) / max(abs(self.best), 1e-12)


class Limits(msgspec.Struct, frozen=True, kw_only=True):
    """What a solver may take, and whom it tells.

    `clock` tells seconds (monotonic); `tell` is called a few times a second and answers
    whether to go on: False keeps the best so far and stops.  `seed` makes the search repeatable.
    """

    clock: Callable[[], float]
    seconds: float = 60.0
    gap: float = 0.0  # stop where the gap is proved to be this small
    threads: int = 1
    seed: int = 1
    tell: Callable[[Progress], bool] = lambda progress: True


class Impossible(Exception):
    """A problem that makes no sense as it was put: a Dutch sentence, and what fills its blanks."""

    def __init__(self, text: str, **values: str | float) -> None:
        super().__init__(text.format(**values) if values else text)
        self.text = text
        self.values = values
