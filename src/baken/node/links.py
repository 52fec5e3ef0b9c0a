# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Links: a node's conversations, one for each live bearer, under any clock.

The runner and the worlds both drive it: `open` when a bearer comes up, `hear` with
the frames that came, `say` for the frames to send, `close` when it is gone.  A
line to one node is a `Session`, a shared radio channel a `Channel`.
`steady_s` is any steady clock, `now_s` is Unix time.

Several at once: lane `nood` goes over every live bearer.  The others go to each
node over the cheapest that confirms in time and can bring over what waits within
the lane's deadline; while that is in doubt, over the next one too.  What a node
confirms over one bearer needn't go over another.

Where two nodes called each other at once, the call of the lower number stays.  A line to
a node that the charter shut out is dead at once: nothing more is heard or said on it.
"""

import math
from collections import defaultdict
from collections.abc import Iterable
from typing import TYPE_CHECKING

import msgspec

from ..bearers.contract import Properties
from ..kernel.errors import RemoteError
from ..kernel.lane import Lane
from ..sync.channel import Channel
from ..sync.doubts import Doubts
from ..sync.messages import Parcel
from ..sync.session import Session
from ..sync.talk import Behind, Came, Claimed, Filled, Forked, Line, Met

if TYPE_CHECKING:
    from .node import Node

BAD_FRAMES_MAX = 100
MEET_WITHIN_S = 15.0
SILENT_BEATS = 4
BEAT_AIRTIMES = 200  # on a slow bearer a beat takes at most one part in so many of the air
BEAT_BYTES = 100
ENTRY_BYTES = 120  # what an entry takes on the air, about
PAST_MAX = 1000
LOWER = frozenset(Lane) - {Lane.NOOD}

# By when what waits in a lane should be over: DOMAIN appendix C.
DEADLINE_S = {Lane.SPOED: 1800.0, Lane.WELZIJN: 6 * 3600.0, Lane.ROUTINE: 24 * 3600.0}


class LinkState(msgspec.Struct, frozen=True):
    """A link as a screen shows it.  Times are Unix seconds.

    `lanes` go over it now: all of them over the `primary`.  `airtime_left_s` is how long this node
    may be on the air now, None where nothing bounds it.  `heard_at` is None where nobody was ever
    heard, as over a bearer that is set up but never came up; then `node` may be 0: anybody.
    """

    node: int
    code: str
    bearer: str
    url: str
    up: bool
    since: float
    heard_at: float | None
    backlog: int = 0
    lanes: frozenset[Lane] = frozenset()
    airtime_left_s: float | None = None

    @property
    def primary(self) -> bool:
        return self.up and self.lanes >= LOWER


class _Link(msgspec.Struct):
    talk: Session | Channel
    line: Line
    url: str
    called: bool
    opened: float
    cost: int = 0
    since: dict[int, float] = {}
    heard_at: dict[int, float] = {}
    lanes: dict[int, frozenset[Lane]] = {}
    bad: int = 0


def line_of(properties: Properties, beat_s: float) -> Line:
    """What a conversation must know of a bearer; on a slow one beats are rarer."""
    slow_s = BEAT_AIRTIMES * properties.airtime_s(BEAT_BYTES) if properties.half_duplex else 0.0
    return Line(
        frame_bytes=properties.frame_bytes,
        bitrate=properties.bitrate,
        beat_s=max(beat_s, slow_s),
        lanes=properties.carries,
        personal=properties.personal,
        shared=properties.half_duplex,
        overhead_s=properties.overhead_s,
        turnaround_s=properties.turnaround_s,
        duty_cycle=properties.duty_cycle,
    )


class Links:
    """All conversations of one node."""

    def __init__(self, node: "Node") -> None:
        self._node = node
        self._links: dict[int, _Link] = {}
        self._of: dict[int, set[int]] = defaultdict(set)
        self._past: dict[tuple[int, str], LinkState] = {}
        self._stirred: set[int] = set()
        self._over: set[int] = set()
        self._doubts = Doubts()
        self._count = 0
        self._steady_s = 0.0

    def open(
        self,
        url: str,
        line: Line,
        nonce: bytes,
        called: bool,
        peer: int | None,
        steady_s: float,
        now_s: float,
        cost: int = 0,
    ) -> int:
        """A bearer is up; gives the link's number.  `called`: this side called, and knows whom."""
        self._steady_s = steady_s
        me, region = self._node.card.number, self._node.charter.region
        talk: Session | Channel
        if line.shared:
            talk = Channel(me, region, nonce, line, self._node, self._doubts)
        else:
            talk = Session(me, region, nonce, line, self._node, self._doubts)
            if peer is not None:
                talk.call(peer)
        self._count += 1
        self._links[self._count] = _Link(talk, line, url, called, steady_s, cost)
        return self._count

    def want_again(self) -> None:
        """The charter is another one: what was refused before may be taken now."""
        for link in self._links.values():
            link.talk.want_again()

    def hear(self, number: int, frames: Iterable[bytes], steady_s: float, now_s: float) -> bool:
        """What came over a link; False where the link should be closed."""
        link = self._links.get(number)
        if link is None or self._barred(link):
            return False
        self._steady_s = steady_s
        parcels: list[Parcel] = []
        for frame in frames:
            try:
                events = link.talk.receive(frame, steady_s)
            except RemoteError as error:
                self._node.counters[error.code] += 1
                link.bad += 1
                continue
            for event in events:
                match event:
                    case Came():
                        parcels.append(event.parcel)
                    case Claimed():
                        self._claimed(number, event, steady_s, now_s)
                    case Filled():
                        self._node.fill(event.wires)
                    case Behind():
                        self._node.lives.behind(event)
                    case Forked():
                        self._forked(event, now_s)
                    case Met():
                        link.since[event.peer] = now_s
                        self._of[event.peer].add(number)
                        self._node.link_changed()
        if parcels:
            self._node.receive(parcels, now_s)
        for peer, heard_s in link.talk.peers().items():
            link.heard_at[peer] = now_s - (steady_s - heard_s)
        if link.line.shared:
            return True  # others may speak there too: nothing that is heard closes a channel
        if number in self._over:
            self._over.discard(number)
            return False
        return link.bad <= BAD_FRAMES_MAX and not self._doubled(number, link)

    def _forked(self, event: Forked, now_s: float) -> None:
        """Where a log was cut back for it, all begin anew: they must hear how far it is now."""
        self._node.lives.forked(event, now_s)
        if self._node.lives.cut:
            self._node.lives.cut = False
            self._doubts.forget(event.log)
            self._over |= {number for number, one in self._links.items() if not one.line.shared}

    def _claimed(self, number: int, event: Claimed, steady_s: float, now_s: float) -> None:
        bearer = kind_of(self._links[number].url)
        self._node.prove(event.peer, event.seqs, now_s, True, bearer)
        for other in self._of[event.peer] - {number}:
            self._links[other].talk.learn(event.peer, event.seqs, steady_s)

    def _doubled(self, number: int, link: _Link) -> bool:
        """Did both call each other, and is this the call that gives way?"""
        peers = link.talk.peers()
        return any(
            kind_of(self._links[other].url) == kind_of(link.url)
            and self._prefer(self._links[other], peer)
            and not self._prefer(link, peer)
            for peer in peers
            for other in self._of[peer] - {number}
            if peer in self._links[other].talk.peers()
        )

    def _prefer(self, link: _Link, peer: int) -> bool:
        lower_is_me = self._node.card.number < peer
        return link.called is lower_is_me

    def say(self, number: int, steady_s: float, budget_bytes: int, now_s: float) -> list[bytes]:
        """The frames to hand to the bearer now."""
        link = self._links.get(number)
        if link is None or self._barred(link):
            return []
        self._steady_s = steady_s
        for peer in link.talk.peers():
            self._share(peer, steady_s)
        frames = link.talk.send(steady_s, budget_bytes)
        for peer, handed in link.talk.handed().items():
            self._node.prove(peer, handed, now_s, False, kind_of(link.url))
        return frames

    # which bearer

    def _share(self, peer: int, steady_s: float) -> None:
        """Which lanes go to a node over which of its links."""
        live = [
            number for number in self._of[peer] if self._up(self._links[number], peer, steady_s)
        ]
        order = sorted(live, key=lambda number: (*self._price(number), number))
        lanes = {number: {Lane.NOOD} for number in order}
        enough = {
            one: self._in_time(self._links[one], peer)
            for one in (order if len(order) > 1 else [])
            if not self._links[one].talk.doubtful(peer, steady_s)
        }
        for lane in LOWER:
            for number in order:
                if lane in self._links[number].line.lanes:
                    lanes[number].add(lane)
                    if lane in enough.get(number, ()):
                        break
        for number in order:
            link, allowed = self._links[number], frozenset(lanes[number])
            if link.lanes.get(peer, frozenset(Lane)) != allowed:
                link.talk.allow(peer, allowed)
                self._stirred.add(number)
                self._node.link_changed()
            link.lanes[peer] = allowed

    def _price(self, number: int) -> tuple[int, float]:
        link = self._links[number]
        return link.cost, -(link.line.bitrate or math.inf)

    def _in_time(self, link: _Link, peer: int) -> frozenset[Lane]:
        """The lanes whose backlog, after what goes before it, this link can bring over in time."""
        if not link.line.bitrate:
            return LOWER
        waits, rate = link.talk.backlog(peer), link.line.bitrate * link.line.duty_cycle
        return frozenset(
            lane
            for lane in LOWER
            if sum(count for one, count in waits.items() if one <= lane) * ENTRY_BYTES * 8
            <= DEADLINE_S[lane] * rate
        )

    def stirred(self) -> set[int]:
        """The links that may have something to say since another's lanes became theirs."""
        stirred, self._stirred = self._stirred & self._links.keys(), set()
        return stirred

    # life and death

    def dead(self, number: int, steady_s: float) -> bool:
        """Nobody proved membership in time, the line has been silent for several beats, or its node
        was shut out.

        A channel lives as long as its bearer: it may be silent for as long as nobody is there.
        """
        link = self._links.get(number)
        if link is None or self._barred(link):
            return True
        if isinstance(link.talk, Channel):
            return False
        if not link.talk.met:
            return steady_s - link.opened > MEET_WITHIN_S
        return not self._up(link, link.talk.peer, steady_s)

    def _barred(self, link: _Link) -> bool:
        """Is this a line to one node, which was shut out?  On a channel only its frames are."""
        peer = None if isinstance(link.talk, Channel) else link.talk.peer
        return peer is not None and not self._node.charter.active(peer)

    def _up(self, link: _Link, peer: int | None, steady_s: float) -> bool:
        if peer is not None and not self._node.charter.active(peer):
            return False
        if isinstance(link.talk, Channel):
            return peer is not None and link.talk.live(peer, steady_s)
        heard = link.talk.heard_at if link.talk.heard_at is not None else link.opened
        return link.talk.met and steady_s - heard <= SILENT_BEATS * link.talk.their_beat_s

    def idle(self, number: int) -> bool:
        link = self._links.get(number)
        return link is None or link.talk.idle()

    def next_at(self, number: int, steady_s: float) -> float:
        """When `say` has something to say again, if nothing is heard and nothing changes."""
        link = self._links.get(number)
        if link is None:
            return math.inf
        moment = link.talk.next_at(steady_s)
        if any(len(self._of[peer]) > 1 for peer in link.talk.peers()):
            doubt_at = link.talk.doubt_at()
            if doubt_at > steady_s:
                moment = min(moment, doubt_at)
        return moment

    def proven(self, number: int) -> bool:
        """Has a member shown itself on this link?"""
        link = self._links.get(number)
        return link is not None and bool(link.talk.peers())

    def met(self, peer: int, bearer: str | None = None, answered: bool = False) -> bool:
        """Is there a link on which this node has proven itself, over this sort of bearer?

        `answered`: one where it called.
        """
        return any(
            peer in self._links[number].talk.peers()
            and bearer in (None, kind_of(self._links[number].url))
            and not (answered and self._links[number].called)
            for number in self._of[peer]
        )

    def close(self, number: int) -> None:
        link = self._links.pop(number, None)
        if link is None:
            return
        for peer in link.since:
            self._of[peer].discard(number)
            state = self._state(link, peer, False, link.heard_at.get(peer))
            self._past[peer, state.bearer] = state
            while len(self._past) > PAST_MAX:
                self._past.pop(next(iter(self._past)))
        if link.since:
            self._stirred.update(*(self._of[peer] for peer in link.since))
            self._node.link_changed()

    def expect(self, peer: int, url: str, now_s: float) -> None:
        """A bearer is set up for a node (0: for whoever is there): shown also while it is down."""
        key = (peer, kind_of(url))
        if key not in self._past:
            code = self._node.charter.node[peer].code if peer in self._node.charter.node else ""
            self._past[key] = LinkState(peer, code, kind_of(url), url, False, now_s, None)

    def states(self) -> list[LinkState]:
        """Every link that is up, and of those that no longer are the last one of each sort."""
        live = [
            self._state(link, peer, self._up(link, peer, self._steady_s), link.heard_at.get(peer))
            for link in self._links.values()
            for peer in link.talk.peers()
        ]
        seen = {(state.node, state.bearer) for state in live}
        heard = {state.bearer for state in live}
        return live + [
            state
            for (node, bearer), state in self._past.items()
            if (node, bearer) not in seen and not (node == 0 and bearer in heard)
        ]

    def _state(self, link: _Link, peer: int, up: bool, heard_at: float | None) -> LinkState:
        card = self._node.charter.node[peer]
        left_s = None
        if isinstance(link.talk, Channel) and link.line.duty_cycle < 1:
            left_s = link.talk.airtime_left_s(self._steady_s)
        return LinkState(
            peer, card.code, kind_of(link.url), link.url, up, link.since.get(peer, 0.0), heard_at,
            sum(link.talk.backlog(peer).values()), link.lanes.get(peer, frozenset(Lane)), left_s,
        )  # fmt: skip


def kind_of(url: str) -> str:
    """The sort of a bearer: what stands before its address."""
    return url.partition(":")[0]
