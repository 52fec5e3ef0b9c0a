# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Fair: which lane speaks next.  The highest that waits, but none is passed over for ever."""

from collections.abc import Collection

from ..kernel.lane import Lane

PASSED_MAX = 16  # after so many frames of others a lane that waits has one


class Fair:
    """Counts how often each waiting lane was passed over."""

    def __init__(self) -> None:
        self._passed = dict.fromkeys(Lane, 0)

    def pick(self, waiting: Collection[Lane]) -> Lane:
        """The lane whose frame goes now; `waiting` is not empty."""
        passed = self._passed
        lane = max(waiting, key=lambda one: (passed[one] >= PASSED_MAX, -one))
        for other in passed:
            if other == lane or other not in waiting:
                passed[other] = 0
            else:
                passed[other] += 1
        return lane
