# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Several shelves whose channels talk in one ether, under a clock that is moved by hand."""

from collections.abc import Callable, Iterable
from random import Random

from baken.bearers.contract import Properties
from baken.bearers.memory import NO_FAULTS, RADIO, Faults, MemoryEther
from baken.kernel.errors import RemoteError
from baken.sync.channel import Channel
from baken.sync.talk import Came, Event, Line

from .shelf import REGION_NAME, START_S, FakeShelf

STILL_MAX = 200


def line_of(properties: Properties, beat_s: float = 120.0) -> Line:
    return Line(
        frame_bytes=properties.frame_bytes,
        bitrate=properties.bitrate,
        beat_s=beat_s,
        lanes=properties.carries,
        personal=properties.personal,
        overhead_s=properties.overhead_s,
        turnaround_s=properties.turnaround_s,
        duty_cycle=properties.duty_cycle,
        shared=True,
    )


class Station:
    """One end of the ether: a shelf, its channel, and what happened to it."""

    def __init__(self, shelf: FakeShelf, channel: Channel) -> None:
        self.shelf = shelf
        self.channel = channel
        self.events: list[Event] = []
        self.errors: list[RemoteError] = []
        self.came_at: dict[tuple[int, int], float] = {}

    def hear(self, frames: Iterable[bytes], now: float) -> None:
        for frame in frames:
            try:
                events = self.channel.receive(frame, now)
            except RemoteError as error:
                self.errors.append(error)
                continue
            self.events += events
            for event in events:
                if isinstance(event, Came):
                    self.shelf.take(event.parcel)
        for log, seq in self.shelf.heads().items():
            for one in range(seq, 0, -1):
                if (log, one) in self.came_at:
                    break
                self.came_at[log, one] = now


class Net:
    """Stations on one channel."""

    def __init__(
        self,
        count: int = 2,
        properties: Properties = RADIO,
        faults: Faults = NO_FAULTS,
        seed: int = 0,
        carries: Callable[[int, int], bool] | None = None,
        line: Line | None = None,
    ) -> None:
        self.now = START_S
        self.rng = Random(seed)
        self.line = line or line_of(properties)
        self.ether = MemoryEther(lambda: self.now, self.rng, properties, faults, count)
        self.stations = [self._station(FakeShelf(at, carries)) for at in range(1, count + 1)]
        self.on = [True] * count
        self.frames: list[tuple[float, int, int]] = []

    def _station(self, shelf: FakeShelf) -> Station:
        nonce = self.rng.randbytes(8)
        return Station(shelf, Channel(shelf.number, REGION_NAME, nonce, self.line, shelf))

    def restart(self, at: int) -> None:
        """A station begins anew, with the logs it has."""
        self.stations[at] = self._station(self.stations[at].shelf)

    def step(self) -> None:
        for at, station in enumerate(self.stations):
            frames = self.ether.ends[at].take()
            if not self.on[at]:
                continue
            station.hear(frames, self.now)
            for frame in station.channel.send(self.now):
                assert 0 < len(frame) <= self.line.frame_bytes
                self.frames.append((self.now, at, len(frame)))
                self.ether.ends[at].send(frame)

    def run(self, seconds: float, until: Callable[[], bool] | None = None) -> bool:
        """Let time pass; stops when `until` holds, and says whether it did."""
        end = self.now + seconds
        still = 0
        while self.now < end:
            self.step()
            if until is not None and until():
                return True
            moments = [
                station.channel.next_at(self.now)
                for station, on in zip(self.stations, self.on, strict=True)
                if on
            ]
            arrives_at = self.ether.next_at()
            if arrives_at is not None:
                moments.append(arrives_at)
            due = min(min(moments, default=end), end)
            still = still + 1 if due <= self.now else 0
            assert still < STILL_MAX, "they keep talking without time passing"
            self.now = max(self.now, due)
        return until is not None and until()

    def healed(self) -> bool:
        heads = [(station.shelf, station.shelf.heads()) for station in self.stations]
        logs: dict[int, int] = {}
        for _, seqs in heads:
            for log, seq in seqs.items():
                logs[log] = max(seq, logs.get(log, 0))
        return all(
            seqs.get(log, 0) == seq or not shelf.wants(shelf.number, log)
            for shelf, seqs in heads
            for log, seq in logs.items()
        )

    def quiet(self) -> bool:
        return self.healed() and all(station.channel.idle() for station in self.stations)
