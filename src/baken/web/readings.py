# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Noting who read what (inzage): once an hour for a screen, each time for a disclosure.

The rules guarded: what people told us about themselves is shown to nobody without a
note of it; and a full disk hides no report from who must act on it.  So a note that
can't be written is counted, logged, said on the page and kept to be written later;
only what can wait (a file to take along) is refused then.
"""

from collections import OrderedDict, deque
from collections.abc import Iterable

import structlog

from ..domain import access
from ..domain.access import How, NoteReading, What
from ..domain.charter import Actor
from ..domain.words import N_
from ..kernel.errors import Refusal, StoreFull
from ..node.runner import Runner

SEEN_MAX = 20_000  # the one longest ago is forgotten, and so noted once more
OWED_MAX = 500
HOUR_S = 3600

NOT_NOTED = N_("Dat je dit las kon niet worden genoteerd: de schijf is vol. Meld het de beheerder.")

log = structlog.get_logger()


class Readings:
    """What was noted of late on this node, and what is still to be written."""

    def __init__(self) -> None:
        self._seen: OrderedDict[tuple[int, int, What], int] = OrderedDict()
        self._owed: deque[tuple[NoteReading, Actor]] = deque(maxlen=OWED_MAX)

    def note(
        self,
        runner: Runner,
        actor: Actor,
        records: Iterable[int],
        what: What,
        how: How = How.SCREEN,
        purpose: str = "",
    ) -> bool:
        """Note that somebody read these records; False where it could not be written down now.

        A reading on a screen or by a program counts once for each person, record and hour.
        """
        hour = int(runner.now() // HOUR_S)
        asked = tuple(records)
        fresh = asked if how.each else self._fresh(actor.person, asked, what, hour)
        if not fresh and not how.each:
            return True
        self._owed.extend((act, actor) for act in access.notes(fresh, what, how, purpose))
        try:
            while self._owed:
                runner.submit(*self._owed[0])
                self._owed.popleft()
        except (StoreFull, Refusal) as error:
            runner.node.counters["access.not_noted"] += 1
            log.warning("access.not_noted", how=how.word, records=len(fresh), why=str(error))
            return False
        return True

    def _fresh(self, person: int, records: Iterable[int], what: What, hour: int) -> list[int]:
        """Those not noted this hour yet.  Who read the medical part read the rest too."""
        found = []
        for record in records:
            if any(self._seen.get((person, record, w)) == hour for w in What if w >= what):
                continue
            self._seen[person, record, what] = hour
            self._seen.move_to_end((person, record, what))
            found.append(record)
        while len(self._seen) > SEEN_MAX:
            self._seen.popitem(last=False)
        return found
