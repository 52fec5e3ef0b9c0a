# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Endings: of which logs a session must say how they end here.

Of what came and was not taken, at once: the other side stops sending it.  Of the
other side's own logs, once, when nothing else waits: as long as both are equally
far nothing else would tell it that there is another history of one.
"""

from collections.abc import Iterable, Mapping

from ..kernel.audience import node_of
from .messages import ENDS_MAX, MARK_BYTES, Ends
from .talk import Shelf

FAILED_MAX = 1024


class Endings:
    """What one session has to say of how logs end."""

    def __init__(self, shelf: Shelf) -> None:
        self.agreed = False
        self._shelf = shelf
        self._came: dict[int, int] = {}
        self._failed: dict[int, int] = {}

    def came(self, log: int, first: int, last: int) -> None:
        """These entries came; if they fit on what is here, this log should soon be that far."""
        here = self._shelf.heads().get(log, 0)
        if first <= here + 1 and last > here and len(self._came) < ENDS_MAX:
            self._came[log] = last

    def waiting(self) -> bool:
        """Did anything come of which it was not looked yet whether it was taken?"""
        return bool(self._came)

    def not_taken(self) -> list[Ends]:
        """What to say of what came and was not taken, since this was last asked.

        Noise on the line can spoil a parcel, so only the second time on end is it refused.  The
        first time it is said how the log ends here, which tells whether it is another history.
        """
        heads = self._shelf.heads()
        for log in [log for log, seq in self._failed.items() if seq != heads.get(log, 0)]:
            del self._failed[log]
        first: set[int] = set()
        refused: set[int] = set()
        for log, last in self._came.items():
            seq = heads.get(log, 0)
            if seq >= last:
                continue
            (refused if log in self._failed else first).add(log)
            self._failed[log] = seq
        while len(self._failed) > FAILED_MAX:
            self._failed.pop(next(iter(self._failed)))
        self._came.clear()
        return [*self._ends(first, 1), *self._ends(refused, 2)]

    def _ends(self, logs: Iterable[int], failed: int) -> list[Ends]:
        """How these end here, as one message or none."""
        marks: dict[int, tuple[int, bytes]] = {}
        for log in sorted(logs)[:ENDS_MAX]:
            seq = self._shelf.heads().get(log, 0)
            found = self._shelf.hash(log, seq)
            if found is not None:
                marks[log] = (seq, found[:MARK_BYTES])
        return [Ends(marks, failed)] if marks else []

    def of_its_own(self, peer: int, theirs: Mapping[int, int]) -> list[Ends]:
        """How the other side's own logs end here."""
        self.agreed = True
        heads = self._shelf.heads()
        own = [log for log in theirs if node_of(log) == peer and heads.get(log)]
        return self._ends(own, 0)
