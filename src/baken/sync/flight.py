# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Flight: what a session has sent of a log and what is not confirmed of it."""

import math
from collections import deque

import msgspec

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
    """One log under way: how far sent, how long to wait, what is unconfirmed."""

    sent: int
    wait_s: float = RETRY_FIRST_S
    probes: int = 0
    parcels: deque[Sent] = msgspec.field(default_factory=deque)
