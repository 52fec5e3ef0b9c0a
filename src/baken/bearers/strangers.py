# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Strangers: who called this node and has not yet shown to be a member.

A listening port must take calls from anybody, for members come from anywhere.
Who uses the bearers sets `proven` once the other side has shown who it is; until
then a caller holds one of a few places.  The rule guarded: at the bounds the call
that waited longest gives way, first among those from one address.  A member needs
a moment to prove itself, so it gets through however many strangers hold on.
"""

from typing import Protocol

import msgspec


class Bounds(msgspec.Struct, frozen=True):
    """How many connections a port holds, of strangers among them, and from one address."""

    connections: int = 256
    strangers: int = 64
    of_one: int = 16


BOUNDS = Bounds()


class Caller(Protocol):
    """A connection that a listening port took."""

    @property
    def proven(self) -> bool: ...

    def close(self) -> None: ...


class Callers:
    """The connections of one listening port, in the order of their calls."""

    def __init__(self, bounds: Bounds) -> None:
        self._bounds = bounds
        self._live: dict[Caller, str] = {}

    def __len__(self) -> int:
        return len(self._live)

    def add(self, caller: Caller, address: str) -> None:
        """A call from an address; for it another one, or else it, may be closed."""
        if caller in self._live:
            return
        self._live[caller] = address
        strangers = [one for one in self._live if not one.proven]
        of_one = [one for one in strangers if self._live[one] == address]
        full = len(self._live) > self._bounds.connections
        if len(of_one) > self._bounds.of_one:
            self._close(of_one[0])
        elif full or len(strangers) > self._bounds.strangers:
            self._close(strangers[0] if strangers else caller)

    def drop(self, caller: Caller) -> None:
        self._live.pop(caller, None)

    def _close(self, caller: Caller) -> None:
        self.drop(caller)
        caller.close()
