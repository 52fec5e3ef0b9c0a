# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Budget: how much each author may bring in, so that one that floods fills nobody's disk.

The rule guarded: what one author writes beyond its budget is not taken, and takes
nothing from any other.  It comes again by itself, later (`doubts.py`).

A support point writes at most some 5,000 acts a day, of about 150 bytes, and three
days of them may come at once; an office writes for twenty points.  So the budget is
far above what anybody writes by hand, and far below what a disk holds.
"""

from ..kernel.errors import RemoteError

DAY_S = 86_400.0
ROOM_BYTES = 256 << 20  # may come at once
DAY_BYTES = 64 << 20
ENTRY_COST_BYTES = 128  # what an entry takes besides its own bytes
AUTHORS_MAX = 4096  # as many as a roster has


class Budget:
    """A bucket for each author, full at first, that fills by `day_bytes` a day."""

    def __init__(self, room_bytes: int = ROOM_BYTES, day_bytes: int = DAY_BYTES) -> None:
        self._room = float(room_bytes)
        self._per_s = day_bytes / DAY_S
        self._left: dict[int, tuple[float, float]] = {}

    def spend(self, author: int, entry_bytes: int, entries: int, now_s: float) -> None:
        """Take off what an author brings in; `RemoteError` where that is more than is left.

        A clock that is set back earns nothing until it is where it was.
        """
        left, at = self._left.get(author, (self._room, now_s))
        left = min(self._room, left + max(now_s - at, 0.0) * self._per_s)
        cost = entry_bytes + entries * ENTRY_COST_BYTES
        may = cost <= left
        self._left[author] = (left - cost if may else left, max(at, now_s))
        if len(self._left) > AUTHORS_MAX:
            self._left.pop(next(iter(self._left)))
        if not may:
            raise RemoteError("author.flood")
