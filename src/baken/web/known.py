# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Need to know, on a screen: a record as its viewer may read it, and a note that they did.

The rule guarded (`domain/need.py`, the one table): what somebody may not read is, for
the page that is drawn for them, as if it had been erased; and what they may read of
people in need is noted before it is shown (`domain/access.py`).  A role does not read
more because it shares a screen.
"""

from collections.abc import Iterable

from ..domain.access import What
from ..domain.need import Sight, sealed
from ..domain.reports import Report
from .screen import Screen


def read(screen: Screen, reports: Iterable[Report], what: What) -> list[Report]:
    """These reports as the viewer may read them; noted, those of which they read anything."""
    sights = [(report, screen.sight(report)) for report in reports]
    note(screen, sights, what)
    return [sealed(report, seen) for report, seen in sights]


def note(screen: Screen, sights: Iterable[tuple[Report, Sight]], what: What) -> None:
    """Note that the viewer reads these, each as far as they may."""
    found = list(sights)
    whole = [report.id for report, seen in found if seen is Sight.ALL]
    part = [report.id for report, seen in found if seen is Sight.PERSONAL]
    if whole:
        screen.note_reading(whole, what)
    if part:
        screen.note_reading(part, What.PERSONAL)
