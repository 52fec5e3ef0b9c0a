# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Seats: which sessions of this node are open, and when a hand last touched each.

A cookie says who somebody is; a seat says that they still sit there.  The rules
guarded: a seat that nobody touched for a while is locked, and only a PIN opens it
again; what a page asks by itself (the live stream, a list that refreshes) is no
touch; and a seat that this node does not know, because it was left, put out by
others or forgotten in a restart, is locked too: a copied cookie opens nothing.
"""

import secrets
from collections import OrderedDict
from typing import Any

import msgspec
from litestar.connection import ASGIConnection

SEATS_MAX = 512  # the one longest untouched is forgotten, and so asks for a PIN
RECENT_MAX = 64
FOR_EVER_S = 86_400.0  # more than a session
BY_ITSELF = frozenset({"/live", "/strip", "/slot/rest"})


class Seat(msgspec.Struct):
    """Who sits there, and the moment of the last touch (Unix s)."""

    person: int
    touched_s: float


class Seats:
    """The seats of one node.  `idle_s` is how long one stays open untouched; 0: for ever."""

    def __init__(self, idle_s: float) -> None:
        self.idle_s = idle_s or FOR_EVER_S
        self._open: OrderedDict[str, Seat] = OrderedDict()
        self._recent: OrderedDict[int, None] = OrderedDict()

    def take(self, person: int, now_s: float) -> str:
        """Somebody proved who they are: a seat of their own, by a name that nobody can guess."""
        name = secrets.token_hex(16)
        self._open[name] = Seat(person, now_s)
        while len(self._open) > SEATS_MAX:
            self._open.popitem(last=False)
        self._seen(person)
        return name

    def leave(self, name: str) -> None:
        """This seat opens nothing any more, short of a PIN."""
        self._open.pop(name, None)

    def touch(self, name: str, now_s: float) -> None:
        """A hand did something, in a seat that is open."""
        if self.rest_s(name, now_s) > 0:
            seat = self._open[name]
            seat.touched_s = now_s
            self._open.move_to_end(name)
            self._seen(seat.person)

    def rest_s(self, name: str, now_s: float) -> float:
        """For how long this seat stays open when nobody touches it; 0 where it is locked.

        A clock that was set back counts as no time: the seat keeps its full rest.
        """
        seat = self._open.get(name)
        if seat is None:
            return 0.0
        rest_s = seat.touched_s + self.idle_s - now_s
        if rest_s <= 0:
            self.leave(name)
            return 0.0
        return min(rest_s, self.idle_s)

    def recent(self) -> dict[int, int]:
        """The rank of each person who was here of late, the last one first."""
        return {person: rank for rank, person in enumerate(reversed(self._recent))}

    def _seen(self, person: int) -> None:
        self._recent[person] = None
        self._recent.move_to_end(person)
        while len(self._recent) > RECENT_MAX:
            self._recent.popitem(last=False)


def by_hand(connection: ASGIConnection[Any, Any, Any, Any]) -> bool:
    """Did a person ask for this, and not the page by itself?

    What htmx gets is a refresh; what it posts is somebody who types.
    """
    path, method = connection.scope["path"], connection.scope.get("method", "GET")
    if path in BY_ITSELF or path.startswith("/static/"):
        return False
    return method not in ("GET", "HEAD") or "hx-request" not in connection.headers
