# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a bearer promises: frames of bounded size, in both directions, when it is up.

`send` hands a frame over and returns at once; it raises `BearerDown` where the
line is dead.  `take` gives what came in.  Both are bounded: `room` says how many
bytes may be handed over now, and what comes in faster than it is taken is
dropped, oldest first (the session asks again).  A stranger who called is kept
within tighter bounds: `strangers.py`.
"""

from typing import Protocol

import msgspec

from ..kernel.lane import Lane


class Properties(msgspec.Struct, frozen=True):
    """What a session must respect.

    `frame_bytes` is the largest frame; `bitrate` in bit/s, None where it doesn't matter;
    `overhead_s` the time on the air that a frame takes besides its bytes (its preamble);
    `half_duplex` is a shared channel: one speaks at a time and all that hear it listen;
    `turnaround_s` is then the time from pressing the key to the first byte;
    `duty_cycle` the share of each hour that one may transmit; `carries` the lanes it may carry;
    `personal` whether it may carry personal fields; `cost` orders bearers, the cheapest first.
    """

    frame_bytes: int
    bitrate: float | None = None
    overhead_s: float = 0.0
    half_duplex: bool = False
    turnaround_s: float = 0.0
    duty_cycle: float = 1.0
    carries: frozenset[Lane] = frozenset(Lane)
    personal: bool = True
    cost: int = 0

    def airtime_s(self, frame_bytes: int) -> float:
        """How long a frame of so many bytes is on the air; 0 where the bit rate doesn't matter."""
        return self.overhead_s + frame_bytes * 8 / self.bitrate if self.bitrate else 0.0


class Bearer(Protocol):
    """One live line to one other node (or to all that hear it)."""

    url: str
    bad_frames: int  # what came in and was no frame, counted
    proven: bool  # has the other side shown to be a member? who uses the bearer sets it

    @property
    def properties(self) -> Properties: ...

    @property
    def up(self) -> bool: ...

    def room(self) -> int:
        """How many bytes may be handed over now."""

    def send(self, frame: bytes) -> None:
        """Hand a frame over.  Raises `BearerDown`."""

    def take(self) -> list[bytes]:
        """The frames that came in since last asked."""

    def close(self) -> None: ...
