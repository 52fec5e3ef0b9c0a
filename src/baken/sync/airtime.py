# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Airtime: how long this node may still be on the air, as a bucket that fills with time.

A bearer with a duty cycle of one tenth earns six seconds of air a minute.  The bucket holds a few
frames; what it holds at the start plus what it earns in an hour is never more than the duty cycle
of an hour.  The last `reserve_s` is kept for lane `nood`, so that an alarm does not wait
for what was spent on others.
"""

HOUR_S = 3600.0


class Airtime:
    """Seconds on the air.  `duty_cycle` 1 earns as fast as time goes."""

    def __init__(self, duty_cycle: float, room_s: float, reserve_s: float = 0.0) -> None:
        self._room_s = room_s
        self._reserve_s = reserve_s
        rest = room_s / HOUR_S if duty_cycle < 1 else 0.0
        assert duty_cycle > rest, "one bucket would be more than an hour may take"
        self._earns = duty_cycle - rest
        self._left_s = room_s
        self._at: float | None = None

    def left_s(self, now: float, alarm: bool = False) -> float:
        """How long one may be on the air now."""
        if self._at is not None and now > self._at:
            self._left_s = min(self._room_s, self._left_s + (now - self._at) * self._earns)
        self._at = now if self._at is None else max(self._at, now)
        return self._left_s - (0.0 if alarm else self._reserve_s)

    def spend(self, seconds: float) -> None:
        self._left_s -= seconds

    def when(self, now: float, seconds: float, alarm: bool = False) -> float:
        """From when on there are so many seconds left."""
        lacks = min(seconds, self._room_s - (0.0 if alarm else self._reserve_s))
        lacks -= self.left_s(now, alarm)
        return now + max(lacks, 0.0) / self._earns
