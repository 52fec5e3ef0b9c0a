# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Links: a node's sessions, one for each live line, under any clock.

The runner and the worlds both drive it: `open` when a line comes up, `hear` with
the frames that came, `say` for the frames to send, `close` when it is gone.
Where two nodes called each other at once, the call of the lower number stays.
`steady_s` is any steady clock, `now_s` is Unix time.
"""

import math
from collections.abc import Iterable
from typing import TYPE_CHECKING

import msgspec

from ..kernel.errors import RemoteError
from ..sync.messages import Parcel
from ..sync.session import Came, Claimed, Line, Met, Session

if TYPE_CHECKING:
    from .node import Node

BAD_FRAMES_MAX = 100
MEET_WITHIN_S = 15.0
SILENT_BEATS = 4


class LinkState(msgspec.Struct, frozen=True):
    """A link as a screen shows it.  Times are Unix seconds."""

    node: int
    code: str
    bearer: str
    url: str
    up: bool
    since: float
    heard_at: float | None
    backlog: int


class _Link(msgspec.Struct):
    session: Session
    url: str
    called: bool
    opened: float
    since: float
    heard_at: float | None = None
    bad: int = 0


class Links:
    """All sessions of one node."""

    def __init__(self, node: "Node") -> None:
        self._node = node
        self._links: dict[int, _Link] = {}
        self._past: dict[int, LinkState] = {}
        self._count = 0

    def open(
        self,
        url: str,
        line: Line,
        nonce: bytes,
        called: bool,
        peer: int | None,
        steady_s: float,
        now_s: float,
    ) -> int:
        """A line is up; gives the link's number.  `called`: this side called, and knows whom."""
        session = Session(
            self._node.card.number, self._node.charter.region, nonce, line, self._node
        )
        if peer is not None:
            session.call(peer)
        self._count += 1
        self._links[self._count] = _Link(session, url, called, steady_s, now_s)
        return self._count

    def hear(self, number: int, frames: Iterable[bytes], steady_s: float, now_s: float) -> bool:
        """What came over a link; False where the link should be closed."""
        link = self._links.get(number)
        if link is None:
            return False
        session = link.session
        parcels: list[Parcel] = []
        for frame in frames:
            try:
                events = session.receive(frame, steady_s)
            except RemoteError as error:
                self._node.counters[error.code] += 1
                link.bad += 1
                continue
            for event in events:
                match event:
                    case Came():
                        parcels.append(event.parcel)
                    case Claimed():
                        self._node.prove(event.peer, event.seqs, now_s, True, _bearer(link.url))
                    case Met():
                        link.since = now_s
                        self._node.link_changed()
        if parcels:
            self._node.receive(parcels, now_s)
        if session.met:
            link.heard_at = now_s
            return link.bad <= BAD_FRAMES_MAX and not self._doubled(number, link)
        return link.bad <= BAD_FRAMES_MAX

    def _doubled(self, number: int, link: _Link) -> bool:
        """Is there another met link of the same sort to this peer that should stay instead?"""
        peer = link.session.peer
        assert peer is not None
        for other_number, other in self._links.items():
            if other_number == number or other.session.peer != peer or not other.session.met:
                continue
            if _bearer(other.url) == _bearer(link.url) and not self._prefer(link, peer):
                return True
        return False

    def _prefer(self, link: _Link, peer: int) -> bool:
        lower_is_me = self._node.card.number < peer
        return link.called is lower_is_me

    def say(self, number: int, steady_s: float, budget_bytes: int, now_s: float) -> list[bytes]:
        """The frames to hand to the bearer now."""
        link = self._links.get(number)
        if link is None:
            return []
        frames = link.session.send(steady_s, budget_bytes)
        handed = link.session.handed()
        if handed and link.session.peer is not None:
            self._node.prove(link.session.peer, handed, now_s, False, _bearer(link.url))
        return frames

    def dead(self, number: int, steady_s: float) -> bool:
        """Nobody proved membership in time, or the line has been silent for several beats."""
        link = self._links.get(number)
        if link is None:
            return True
        session = link.session
        if not session.met:
            return steady_s - link.opened > MEET_WITHIN_S
        heard = session.heard_at if session.heard_at is not None else link.opened
        return steady_s - heard > SILENT_BEATS * session.line.beat_s

    def idle(self, number: int) -> bool:
        link = self._links.get(number)
        return link is None or link.session.idle()

    def next_at(self, number: int, steady_s: float) -> float:
        """When `say` has something to say again, if nothing is heard and nothing changes."""
        link = self._links.get(number)
        return math.inf if link is None else link.session.next_at(steady_s)

    def met(self, peer: int) -> bool:
        """Is there a link on which this node has proven itself?"""
        return any(link.session.met and link.session.peer == peer for link in self._links.values())

    def close(self, number: int) -> None:
        link = self._links.pop(number, None)
        if link is not None and link.session.met:
            state = self._state(link, False)
            self._past[state.node] = state
            self._node.link_changed()

    def states(self) -> list[LinkState]:
        """Every link that is up, and the last one of each node that no longer is."""
        live = [self._state(link, True) for link in self._links.values() if link.session.met]
        seen = {state.node for state in live}
        return live + [state for node, state in self._past.items() if node not in seen]

    def _state(self, link: _Link, up: bool) -> LinkState:
        session = link.session
        assert session.peer is not None
        card = self._node.charter.node[session.peer]
        return LinkState(
            session.peer, card.code, _bearer(link.url), link.url, up, link.since, link.heard_at,
            session.backlog(),
        )  # fmt: skip


def _bearer(url: str) -> str:
    return url.partition("://")[0]
