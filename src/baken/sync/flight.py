# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Flight: what a session has sent of a log and what is not confirmed of it."""

import math
from collections import deque
from collections.abc import Mapping

import msgspec

from ..kernel.audience import lane_of
from ..kernel.lane import Lane

RETRY_FIRST_S = 3.0


class Sent(msgspec.Struct):
    """A parcel under way: the entries after one number up to another, its bytes and number.

    `at` is when its last frame went, `inf` while it waits; `again` is whether it or one before it
    went more than once, so that its confirmation tells nothing about the line.
    """

    after: int
    last: int
    size: int
    number: int
    at: float = math.inf
    again: bool = False


class Queued(msgspec.Struct, frozen=True):
    """A frame that waits; with the last one of a parcel that parcel of log `log` has gone."""

    frame: bytes
    log: int = 0
    parcel: Sent | None = None


class Flight(msgspec.Struct):
    """One log under way: how far sent, how long to wait, what is unconfirmed.

    `doubted`: its oldest parcel came there and was not taken; nothing more goes until it is.
    """

    sent: int
    wait_s: float = RETRY_FIRST_S
    probes: int = 0
    doubted: bool = False
    parcels: deque[Sent] = msgspec.field(default_factory=deque)


def repeats(
    flights: Mapping[int, Flight], newest_at: float, quiet_since: float
) -> list[tuple[float, int]]:
    """When the oldest parcel of which log goes again.

    One that was overtaken, for something sent later was confirmed, is taken for lost.  Where
    nothing is confirmed at all, the line may only be slow: of the others just one goes again
    at a time, so that a queue in the line never grows by its own length.
    `newest_at` is when the last of what is confirmed went, `quiet_since` when something last was.
    """
    out: list[tuple[float, int]] = []
    quiet: tuple[Lane, float, int] | None = None
    for log, flight in flights.items():
        if flight.parcels:
            at = flight.parcels[0].at
            if at < newest_at:
                out.append((at + flight.wait_s, log))
            elif quiet is None or (lane_of(log), at, log) < quiet:
                quiet = (lane_of(log), at, log)
    if quiet is not None:
        _, at, log = quiet
        out.append((max(at, quiet_since) + flights[log].wait_s, log))
    return out
