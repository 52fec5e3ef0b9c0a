# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""A radio channel that keeps how long each transmitter was on the air in any hour.

A duty cycle is a limit for a transmitter and for every hour, not for the hour
by the clock.
"""

from collections import deque
from collections.abc import Callable
from random import Random

from ..bearers.contract import Properties
from ..bearers.memory import Faults, MemoryEther

HOUR_S = 3600.0


class Use:
    """The time on the air of one transmitter; `most_s` is the most in any hour."""

    def __init__(self) -> None:
        self.most_s = 0.0
        self._hour_s = 0.0
        self._last: deque[tuple[float, float]] = deque()

    def add(self, begin_s: float, end_s: float) -> None:
        """On the air from one moment to another; moments only rise."""
        self._last.append((begin_s, end_s))
        self._hour_s += end_s - begin_s
        while self._last[0][1] <= end_s - HOUR_S:
            begin_s, over_s = self._last.popleft()
            self._hour_s -= over_s - begin_s
        before_s = max(end_s - HOUR_S - self._last[0][0], 0.0)
        self.most_s = max(self.most_s, self._hour_s - before_s)


class Air(MemoryEther):
    """A shared channel, and `use` of it by each end."""

    def __init__(
        self,
        now: Callable[[], float],
        rng: Random,
        properties: Properties,
        faults: Faults,
        count: int,
    ) -> None:
        super().__init__(now, rng, properties, faults, count)
        self.use = tuple(Use() for _ in range(count))

    def put(self, side: int, frame: bytes) -> None:
        super().put(side, frame)
        spoken = self.log[-1]
        self.use[side].add(spoken.begin, spoken.end)
