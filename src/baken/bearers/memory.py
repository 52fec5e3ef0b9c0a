# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The bearer in memory: two ends in one process, under any clock, with named faults.

For tests, worlds and the demo's control page.  All faults are drawn from the
`Random` that is handed in, so the same seed gives the same trouble.
"""

import heapq
from collections.abc import Callable
from random import Random

import msgspec

from ..kernel.errors import BearerDown
from .contract import Properties

UNDER_WAY_BYTES_MAX = 8_388_608


class Faults(msgspec.Struct, frozen=True):
    """What a line does to frames.  Times in s, the others as chances from 0 to 1."""

    latency_s: float = 0.0
    jitter_s: float = 0.0
    loss: float = 0.0
    repeat: float = 0.0
    spoil: float = 0.0


SMALL = Properties(frame_bytes=200)
NO_FAULTS = Faults()


class MemoryLine:
    """A line with two ends.  `now` gives the time in s of any clock."""

    def __init__(
        self,
        now: Callable[[], float],
        rng: Random,
        properties: Properties = SMALL,
        faults: Faults = NO_FAULTS,
    ) -> None:
        self.properties = properties
        self.faults = faults
        self.up = True
        self._now = now
        self._rng = rng
        self._count = 0
        self._free_at = [0.0, 0.0]
        self._under_way: list[list[tuple[float, int, bytes]]] = [[], []]
        self._bytes = [0, 0]
        self.ends = (MemoryEnd(self, 0), MemoryEnd(self, 1))

    def cut(self) -> None:
        """The line breaks; what was under way is lost."""
        self.up = False
        for waiting in self._under_way:
            waiting.clear()
        self._bytes = [0, 0]

    def restore(self) -> None:
        self.up = True

    def put(self, side: int, frame: bytes) -> None:
        rng, faults, waiting = self._rng, self.faults, self._under_way[1 - side]
        start = max(self._now(), self._free_at[side])
        rate = self.properties.bitrate
        self._free_at[side] = start + (len(frame) * 8 / rate if rate else 0.0)
        if rng.random() < faults.loss:
            return
        for _ in range(2 if rng.random() < faults.repeat else 1):
            data = frame
            if frame and rng.random() < faults.spoil:
                at = rng.randrange(len(frame))
                data = frame[:at] + bytes((frame[at] ^ 1 << rng.randrange(8),)) + frame[at + 1 :]
            due = self._free_at[side] + faults.latency_s + rng.random() * faults.jitter_s
            self._count += 1
            heapq.heappush(waiting, (due, self._count, data))
            self._bytes[1 - side] += len(data)
            while self._bytes[1 - side] > UNDER_WAY_BYTES_MAX:
                self._pop(1 - side)

    def _pop(self, side: int) -> bytes:
        frame = heapq.heappop(self._under_way[side])[2]
        self._bytes[side] -= len(frame)
        return frame

    def come(self, side: int) -> list[bytes]:
        waiting, now, out = self._under_way[side], self._now(), []
        while waiting and waiting[0][0] <= now:
            out.append(self._pop(side))
        return out

    def next_at(self) -> float | None:
        """When the next frame arrives at either end."""
        times = [waiting[0][0] for waiting in self._under_way if waiting]
        return min(times) if times else None


class MemoryEnd:
    """One end of a `MemoryLine`: the bearer."""

    url = "memory://"

    def __init__(self, line: MemoryLine, side: int) -> None:
        self._line = line
        self._side = side

    @property
    def properties(self) -> Properties:
        return self._line.properties

    @property
    def up(self) -> bool:
        return self._line.up

    def room(self) -> int:
        return 1 << 20 if self._line.up else 0

    def send(self, frame: bytes) -> None:
        if not self._line.up:
            raise BearerDown(self.url)
        assert len(frame) <= self.properties.frame_bytes
        self._line.put(self._side, frame)

    def take(self) -> list[bytes]:
        return self._line.come(self._side)

    def close(self) -> None:
        self._line.cut()
