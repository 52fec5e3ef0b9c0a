# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The bearer in memory: a line with two ends, or an ether with several; named faults.

On a line both ends may speak at once.  In an ether, as on a radio channel, what
one end sends all others hear, and of frames that overlap none is heard.

For tests, worlds and the demo's control page.  All faults are drawn from the
`Random` that is handed in, so the same seed gives the same trouble.
"""

import heapq
from collections import deque
from collections.abc import Callable
from random import Random
from typing import Protocol

import msgspec

from ..kernel.errors import BearerDown
from .contract import Properties

UNDER_WAY_BYTES_MAX = 8_388_608
FRAMES_WAITING_MAX = 10_000


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
        start = max(self._now(), self._free_at[side])
        rate = self.properties.bitrate
        self._free_at[side] = start + (len(frame) * 8 / rate if rate else 0.0)
        for due, data in _come_through(self._rng, self.faults, frame, self._free_at[side]):
            self._count += 1
            heapq.heappush(self._under_way[1 - side], (due, self._count, data))
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


def _come_through(
    rng: Random, faults: Faults, frame: bytes, sent_at: float
) -> list[tuple[float, bytes]]:
    """What arrives of a frame whose last byte left at a time: when, and which bytes."""
    out: list[tuple[float, bytes]] = []
    if rng.random() < faults.loss:
        return out
    for _ in range(2 if rng.random() < faults.repeat else 1):
        data = frame
        if frame and rng.random() < faults.spoil:
            at = rng.randrange(len(frame))
            data = frame[:at] + bytes((frame[at] ^ 1 << rng.randrange(8),)) + frame[at + 1 :]
        out.append((sent_at + faults.latency_s + rng.random() * faults.jitter_s, data))
    return out


class Spoken(msgspec.Struct, frozen=True):
    """A frame on the air: which end, from when to when (s of the clock), and its bytes."""

    side: int
    begin: float
    end: float
    frame: bytes


def _overlap(one: Spoken, other: Spoken) -> bool:
    return one.side != other.side and other.begin < one.end and one.begin < other.end


RADIO = Properties(frame_bytes=200, bitrate=1200.0, half_duplex=True, turnaround_s=0.1)


class MemoryEther:
    """A shared channel with `count` ends.  What overlaps on the air is lost to all.

    `spoken_s` is the time each end was on the air; `log` has the last frames, for whoever looks
    at them afterwards; `collisions` counts frames that somebody lost that way.  `hidden` are the
    pairs (speaker, hearer) where the one is out of the other's range.
    """

    def __init__(
        self,
        now: Callable[[], float],
        rng: Random,
        properties: Properties = RADIO,
        faults: Faults = NO_FAULTS,
        count: int = 2,
    ) -> None:
        self.properties = properties
        self.faults = faults
        self.up = True
        self.collisions = 0
        self.hidden: set[tuple[int, int]] = set()
        self.spoken_s = [0.0] * count
        self.log: deque[Spoken] = deque(maxlen=100_000)
        self._now = now
        self._rng = rng
        self._count = 0
        self._free_at = [0.0] * count
        self._air: list[Spoken] = []
        self._gone: list[Spoken] = []
        self._under_way: list[list[tuple[float, int, bytes]]] = [[] for _ in range(count)]
        self.ends = tuple(MemoryEnd(self, side) for side in range(count))

    def cut(self) -> None:
        self.up = False
        self._air.clear()
        for waiting in self._under_way:
            waiting.clear()

    def restore(self) -> None:
        self.up = True

    def put(self, side: int, frame: bytes) -> None:
        """A frame goes on the air now, or after the one that this end is sending."""
        now, properties = self._now(), self.properties
        begin = max(now, self._free_at[side])
        keys_up = begin > self._free_at[side] + properties.turnaround_s
        end = begin + (properties.turnaround_s if keys_up else 0.0)
        end += properties.airtime_s(len(frame))
        self._free_at[side] = end
        self.spoken_s[side] += end - begin
        spoken = Spoken(side, begin, end, frame)
        self._air.append(spoken)
        self.log.append(spoken)

    def _settle(self) -> None:
        """What has left the air by now goes to whoever could hear it."""
        now = self._now()
        gone = [spoken for spoken in self._air if spoken.end <= now]
        if not gone:
            return
        for spoken in gone:
            others = [one for one in (*self._air, *self._gone) if _overlap(spoken, one)]
            hearers = [side for side in range(len(self.ends)) if self._reaches(spoken, side)]
            clear = [
                side
                for side in hearers
                if not any(self._reaches(o, side) or o.side == side for o in others)
            ]
            self.collisions += clear != hearers
            for side in clear:
                waiting = self._under_way[side]
                for due, data in _come_through(self._rng, self.faults, spoken.frame, spoken.end):
                    self._count += 1
                    heapq.heappush(waiting, (due, self._count, data))
                del waiting[FRAMES_WAITING_MAX:]
        self._air = [spoken for spoken in self._air if spoken.end > now]
        first = min((spoken.begin for spoken in self._air), default=now)
        self._gone = [one for one in (*self._gone, *gone) if one.end > first]

    def _reaches(self, spoken: Spoken, side: int) -> bool:
        return side != spoken.side and (spoken.side, side) not in self.hidden

    def come(self, side: int) -> list[bytes]:
        self._settle()
        waiting, now, out = self._under_way[side], self._now(), []
        while waiting and waiting[0][0] <= now:
            out.append(heapq.heappop(waiting)[2])
        return out

    def next_at(self) -> float | None:
        """When the next frame leaves the air or arrives."""
        self._settle()
        times = [waiting[0][0] for waiting in self._under_way if waiting]
        times += [spoken.end for spoken in self._air]
        return min(times) if times else None


class _Medium(Protocol):
    """What an end must know of its line or ether."""

    properties: Properties
    up: bool

    def put(self, side: int, frame: bytes) -> None: ...
    def come(self, side: int) -> list[bytes]: ...
    def cut(self) -> None: ...


class MemoryEnd:
    """One end: the bearer."""

    url = "memory://"
    bad_frames = 0
    proven = True

    def __init__(self, line: _Medium, side: int) -> None:
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
