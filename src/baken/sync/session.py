# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""A session: what this node and one other have told each other over one bearer.

The rules, first.  Each side says hello until the other has echoed its nonce;
nothing else counts before that.  Each side then tells its frontier: how far it
has every log that both may carry, and asks for the other's until it has heard
one in full; before that it sends no entry.  What the other lacks is sent in lane
order, cut to frames; between two frames a higher lane may cut in.  What a
frontier has not confirmed within a while is sent again, under the same number,
so that the frames which did arrive count.  Frontiers are told in full at the
start, when asked and now and then, else as what changed; a frontier replaces
what was believed, so a lost, repeated or old one costs time and never an act.
Of what came and was not taken here the other side is told how that log ends here;
it waits with that log, and with no other (`doubts.py`).

Theory of operation: `receive` takes a frame and gives events, `send` gives the
frames that may go now.  Both take `now` in seconds of any steady clock.  The
session reads this node's logs through a `Shelf` and knows nothing else of it.
"""

import math
from collections import deque
from collections.abc import Mapping

from ..kernel.audience import lane_of
from ..kernel.entry import peek
from ..kernel.errors import RemoteError
from ..kernel.lane import Lane
from . import messages
from .doubts import Doubts, contradiction
from .endings import Endings
from .fair import Fair
from .flight import RETRY_FIRST_S, Flight, Queued, Sent, repeats
from .frames import FRAME_BYTES_MIN, NUMBERS_KEPT, Joiner, cut
from .messages import FRONTIER, HELLO, NO_NONCE, Frontier, Hello, may_be_hello
from .talk import (
    LANES,
    RUN_ENTRIES,
    Came,
    Claimed,
    Event,
    Filled,
    Line,
    Met,
    Shelf,
    behind,
    lacking,
)

HELLO_EVERY_S = 2.0
FULL_EVERY_S = 120.0
RETRY_MAX_S = 60.0
PROBES = 2
FRAME_S = 2.0  # a frame takes no longer than this, so that a higher lane needn't wait
WINDOW_S = 30.0  # nor does what is under way
NOOD_FRAMES = 6  # what one `nood` entry waits for, there and back: after that it goes again
WINDOW_FIRST_BYTES, WINDOW_MIN_BYTES, FRAME_ENOUGH_BYTES = 65_536, 16_384, 1400
DOUBT_S, DOUBT_TIMES = 0.5, 4  # a confirmation later than this and so many usual ones is late
QUEUE_S = 1.0  # where nobody knows how fast a line is: as much goes under way as waits this long
LACKS_EVERY_S = 60.0
AGAIN_TIMES = 3  # so often it is told that what was refused may come again: one may be lost


class Session:
    """One side of a conversation over one line.  `nonce` must be fresh for every session.

    `doubts` are those that it shares with the other conversations of this node.
    """

    def __init__(
        self,
        me: int,
        region: bytes,
        nonce: bytes,
        line: Line,
        shelf: Shelf,
        doubts: Doubts | None = None,
    ) -> None:
        self.me = me
        self.line = line
        self.peer: int | None = None
        self.met = False
        self.heard_at: float | None = None
        self.theirs: dict[int, int] = {}
        self._region = region[: messages.REGION_BYTES]
        self._nonce = nonce
        self._their_nonce = NO_NONCE
        self._tell_key = self._hear_key = b""
        self._shelf = shelf
        self.their_beat_s = line.beat_s
        self._joiner = Joiner()
        self._number = 0
        self._hello_at: float | None = None
        self._told: dict[int, int] = {}
        self._told_at: float | None = None
        self._full_at: float | None = None
        self._heard_full = False
        self._ours: dict[int, int] = {}
        self._ours_version = -1
        self._lacking: dict[Lane, deque[int]] = {lane: deque() for lane in LANES}
        self._flights: dict[int, Flight] = {}
        self._under_way = dict.fromkeys(LANES, 0)
        self._newest_at = self._quiet_since = -math.inf
        self._rtt_s, self._rtt_min_s = 0.0, math.inf
        self._run_entries = RUN_ENTRIES
        self._queues: dict[Lane, deque[Queued]] = {lane: deque() for lane in LANES}
        self._control: deque[bytes] = deque()
        self._doubted_at: float | None = None
        self._lacked_at = -math.inf
        self._doubts = doubts or Doubts()
        self._doubts_version = -1
        self._endings = Endings(shelf)
        self._again = 0
        self._airtime_at: float | None = None
        self._airtime_bytes = 0.0
        self._handed: dict[int, int] = {}
        self._frame_bytes, drain_s = line.frame_bytes, 0.0
        self._window = min(line.window_bytes, WINDOW_FIRST_BYTES)
        self._slow_patience: dict[Lane, float] = {}
        self._lanes = line.lanes
        self._fair = Fair()
        if line.bitrate:
            per_s = line.bitrate / 8
            small = max(FRAME_BYTES_MIN, min(200, line.frame_bytes), int(FRAME_S * per_s))
            self._frame_bytes = min(line.frame_bytes, small)
            self._window = min(line.window_bytes, max(4 * self._frame_bytes, int(WINDOW_S * per_s)))
            drain_s = self._window / per_s
            self._slow_patience = dict.fromkeys(LANES, RETRY_FIRST_S + drain_s)
            few_s = NOOD_FRAMES * self._frame_bytes / per_s  # not what the whole window takes
            self._slow_patience[Lane.NOOD] = RETRY_FIRST_S + min(few_s, drain_s)
        self._drain_s = drain_s
        self._ask_every_s = min(line.beat_s, HELLO_EVERY_S + drain_s / 4)

    # who is there

    def peers(self) -> dict[int, float]:
        """The other side, once met, with the moment it was last heard."""
        if not self.met or self.peer is None or self.heard_at is None:
            return {}
        return {self.peer: self.heard_at}

    def allow(self, peer: int, lanes: frozenset[Lane]) -> None:
        """Which lanes go over this line now; `nood` always does, where the line carries it."""
        lanes = self.line.lanes & (lanes | {Lane.NOOD})
        if lanes != self._lanes:
            self._lanes = lanes
            self._find_lacking()

    def doubtful(self, peer: int, now: float) -> bool:
        """Should one no longer count on this line alone?

        From the moment when something should have been confirmed, until a frame is heard again.
        """
        if self._doubted_at is not None and (self.heard_at or 0.0) > self._doubted_at:
            self._doubted_at = None
        if self._doubted_at is None and now >= self.doubt_at():
            self._doubted_at = now
        return self._doubted_at is not None

    def doubt_at(self) -> float:
        """When that moment comes, if nothing is heard; `inf` while nothing is under way."""
        moments = [flight.parcels[0].at for flight in self._flights.values() if flight.parcels]
        sent_at = min(moments, default=math.inf)
        return sent_at + DOUBT_S + DOUBT_TIMES * self._rtt_s + self._drain_s

    def learn(self, peer: int, seqs: Mapping[int, int], now: float) -> None:
        """The other side told over another line how far it is: it needn't be sent again."""
        if self.met and peer == self.peer:
            higher = {log: max(seq, self.theirs.get(log, 0)) for log, seq in seqs.items()}
            self._learnt(higher, now, elsewhere=True)

    # hearing

    def receive(self, frame: bytes, now: float) -> list[Event]:
        """What a frame brings.  Raises `RemoteError` for bytes that break the protocol.

        Of a stranger nothing is kept but what may be the parts of a hello.
        """
        if not self.met and not may_be_hello(frame):
            raise RemoteError("session.not_met")
        whole = self._joiner.add(frame)
        if whole is None:
            if self.met:
                self.heard_at = now
            return []
        kind, message = whole
        if kind == HELLO:
            return self._hear_hello(message, now)
        assert self.peer is not None
        match kind:
            case messages.FRONTIER:
                events = self._hear_frontier(message, now)
            case messages.ENTRY | messages.RUN:
                events = [self._hear_parcel(kind, message)]
            case messages.ENDS:
                events = self._hear_ends(message, now)
            case messages.WITNESS:
                events = self._hear_witness(message, now)
            case messages.LACKS:
                self._fill_in(message)
                events = []
            case messages.PARTS:
                self._lacked_at = now - LACKS_EVERY_S  # there may be more
                events = [Filled(self.peer, messages.take_parts(message))]
            case _:
                raise RemoteError("message.unknown_type", str(kind))
        self.heard_at = now
        return events

    def _hear_hello(self, message: bytes, now: float) -> list[Event]:
        sender = messages.hello_sender(message)
        key = self._shelf.pair_key(sender)
        if key is None or sender == self.me:
            raise RemoteError("hello.stranger")
        hello = messages.take_hello(message, key)
        if hello.region != self._region:
            raise RemoteError("hello.other_region")
        if self.peer not in (None, sender):
            raise RemoteError("hello.other_sender")
        if hello.echo not in (NO_NONCE, self._nonce):
            self._hello_at = None  # it answers an earlier session of ours: tell it the new nonce
            return []
        fresh = hello.nonce != self._their_nonce
        if fresh and self.met:
            self._forget()  # the other side began anew
        self.peer, self._their_nonce = sender, hello.nonce
        self.their_beat_s = max(float(hello.beat_s), self.line.beat_s)
        self._tell_key = messages.told_key(key, self._nonce, hello.nonce)
        self._hear_key = messages.told_key(key, hello.nonce, self._nonce)
        if hello.echo == NO_NONCE or (fresh if not self.met else not self._heard_full):
            self._hello_at = None  # it has not met us yet
        if hello.echo == self._nonce and not self.met:
            self.met = True
            self.heard_at = now
            return [Met(sender)]
        return []

    def _forget(self) -> None:
        self.met = False
        self.theirs = {}
        self._told, self._told_at, self._full_at = {}, None, None
        self._heard_full = self._endings.agreed = False
        self._flights, self._under_way = {}, dict.fromkeys(LANES, 0)
        self._newest_at = self._quiet_since = -math.inf
        for queue in self._queues.values():
            queue.clear()
        self._ours_version = -1

    def _hear_frontier(self, message: bytes, now: float) -> list[Event]:
        assert self.peer is not None
        try:
            told = messages.take_frontier(message, self._hear_key)
        except RemoteError:
            if self._hello_at is not None and now >= self._hello_at + HELLO_EVERY_S:
                self._hello_at = None  # perhaps the nonces no longer agree
            raise
        theirs = dict(told.seqs) if told.full else self.theirs | told.seqs
        if len(theirs) > messages.FRONTIER_LOGS_MAX:
            raise RemoteError("frontier.too_many")
        self.theirs = theirs
        self._heard_full = self._heard_full or told.full
        if told.asks and self._full_at is not None and now >= self._full_at + self._ask_every_s:
            self._full_at = None
        if told.again:
            self._doubts.again(self.peer)
        self._learnt({}, now)
        return [Claimed(self.peer, told.seqs), *behind(self.me, self.peer, self._shelf, told.seqs)]

    def _learnt(self, seqs: Mapping[int, int], now: float, elsewhere: bool = False) -> None:
        """The other side is so far: what is under way may be confirmed by it.

        What was told over another line says nothing about this one.
        """
        self.theirs.update(seqs)
        assert self.peer is not None
        self._doubts.taken(self.peer, self.theirs)
        for log, flight in self._flights.items():
            reached = self.theirs.get(log, 0)
            while flight.parcels and flight.parcels[0].last <= reached:
                parcel = flight.parcels.popleft()
                parcel.again = parcel.again or elsewhere
                self._confirmed(lane_of(log), parcel, now)
                flight.wait_s, flight.probes = self._patience(lane_of(log)), 0
                flight.doubted = False
            flight.sent = max(flight.sent, reached)
        self._find_lacking()

    def _confirmed(self, lane: Lane, parcel: Sent, now: float) -> None:
        """The other side has a parcel: learn from it what the line can do."""
        self._under_way[lane] -= parcel.size
        self._quiet_since = now
        if parcel.at > now:
            return  # it came there by another way
        self._newest_at = max(self._newest_at, parcel.at)
        if parcel.again or self._doubted_at is not None:
            return  # by which line it came there nobody knows
        self._run_entries = min(self._run_entries + 1, RUN_ENTRIES)
        if self.line.bitrate:
            return
        took_s = now - parcel.at
        self._rtt_s += (took_s - self._rtt_s) / 4
        self._rtt_min_s = min(self._rtt_min_s, took_s)
        queued_s = took_s - self._rtt_min_s
        if queued_s <= QUEUE_S:
            self._window = min(self.line.window_bytes, self._window + parcel.size)
        elif queued_s > 2 * QUEUE_S:
            least = min(self.line.window_bytes, WINDOW_MIN_BYTES)
            self._window = max(least, self._window - parcel.size // 2)

    def _patience(self, lane: Lane) -> float:
        """How long a parcel may stay unconfirmed before it goes again."""
        if self._slow_patience:
            return self._slow_patience[lane]
        return min(RETRY_FIRST_S + 2 * self._rtt_s, RETRY_MAX_S)

    def _hear_parcel(self, kind: int, message: bytes) -> Event:
        """Entries: that log is told again, so that a lost confirmation is made good."""
        assert self.peer is not None
        parcel = messages.take_parcel(kind, message)
        log, first = peek(parcel.wires[0])
        self._told.pop(log, None)
        self._endings.came(log, first, first + len(parcel.wires) - 1)
        return Came(self.peer, parcel)

    def _hear_ends(self, message: bytes, now: float) -> list[Event]:
        """How logs end there: is it the same history, and did they not take what was sent?"""
        assert self.peer is not None
        ends = messages.take_ends(message, self._hear_key)
        for log, (seq, mark) in ends.marks.items():
            if not self._shelf.wants(self.peer, log):
                continue
            mine = self._shelf.hash(log, seq)
            other = mine is not None and mine[: messages.MARK_BYTES] != mark
            if self.theirs.get(log, 0) == seq:
                if other or ends.failed > 1:
                    self._wait_with(log, now)
                elif ends.failed:
                    self._once_more(log, seq)
            if other:
                self._show(log, seq, now)
        self._find_lacking()
        return [*behind(self.me, self.peer, self._shelf, {k: v[0] for k, v in ends.marks.items()})]

    def _hear_witness(self, message: bytes, now: float) -> list[Event]:
        """What an author signed; who has it otherwise shows that in turn."""
        assert self.peer is not None
        fork = contradiction(self._shelf, self.peer, message)
        if fork is None:
            return []
        self._show(fork.log, fork.seq, now)
        return [fork] if self._doubts.news(fork) else []

    def _show(self, log: int, seq: int, now: float) -> None:
        assert self.peer is not None
        message = self._doubts.witness(self._shelf, self.peer, log, seq, now)
        if message is not None:
            self._queues[lane_of(log)] += map(Queued, self._say(messages.WITNESS, message))

    def _once_more(self, log: int, seq: int) -> None:
        """What follows in a log came there and was not taken: perhaps noise spoilt it."""
        flight = self._flights.get(log)
        if flight is None or flight.doubted or not flight.parcels:
            return
        oldest = flight.parcels[0]
        if oldest.after == seq and oldest.at < math.inf:
            flight.doubted = oldest.again = True
            self._probe(log, oldest)

    def _wait_with(self, log: int, now: float) -> None:
        """The other side did not take what follows in a log: nothing of it goes for a while."""
        assert self.peer is not None
        flight = self._flights.pop(log, None)
        if flight is not None:
            self._under_way[lane_of(log)] -= sum(parcel.size for parcel in flight.parcels)
        self._doubts.refused(self.peer, log, self.theirs.get(log, 0), now)

    def _fill_in(self, message: bytes) -> None:
        """The other side has entries without their personal part: those go whole, as others go."""
        assert self.peer is not None
        ids = messages.take_lacks(message, self._hear_key)
        if not self.line.personal:
            return
        wires = self._shelf.whole(self.peer, ids)
        while wires:
            size, part = 0, list[bytes]()
            while wires and size + len(wires[0]) <= messages.PARTS_BYTES_MAX:
                size += len(wires[0])
                part.append(wires.pop(0))
            queue = self._queues[lane_of(peek(part[0])[0])]
            if sum(len(queued.frame) for queued in queue) < self.line.window_bytes:
                frames = self._say(messages.PARTS, messages.put_parts(part))
                queue += map(Queued, frames)

    # speaking

    def send(self, now: float, budget_bytes: int = 1 << 30) -> list[bytes]:
        """The frames that may go now, at most about `budget_bytes`."""
        self._queue_control(now)
        if self.met:
            self._repeat(now)
            self._doubt(now)
        budget = min(budget_bytes, self._airtime(now))
        out: list[bytes] = []
        spent = 0
        while spent < budget and (frame := self._next_frame(now)) is not None:
            out.append(frame)
            spent += len(frame)
        if self.line.bitrate:
            self._airtime_bytes -= spent
        return out

    def handed(self) -> dict[int, dict[int, int]]:
        """For the other side how far each log went out to the bearer since last asked."""
        handed, self._handed = self._handed, {}
        return {self.peer: handed} if handed and self.peer is not None else {}

    def idle(self) -> bool:
        """Is there nothing under way and nothing to send but beats?"""
        return (
            self.met
            and self._heard_full
            and not any(self._under_way.values())
            and not self._control
            and not any(self._queues.values())
            and self._ours_version == self._shelf.version
            and self._told == self._ours
            and not any(self._lacking.values())
            and not self._owes_ends()
            and not self._doubts.any(self.peer)
        )

    def next_at(self, now: float) -> float:
        """When `send` has something to say again, if nothing comes in and nothing changes here.

        `inf` where only the other side can set things going.  A caller that wakes later than this
        loses time; one that wakes earlier loses nothing.
        """
        if self._waiting():
            owed_bytes = max(1.0 - self._airtime_bytes, 0.0)  # a whole byte, so that time passes
            return now + (owed_bytes * 8 / self.line.bitrate if self.line.bitrate else 0.0)
        if self._hello_at is None:
            return now if self.peer is not None else math.inf
        if not self.met:
            return self._hello_at + HELLO_EVERY_S
        if self._told_at is None or self._full_at is None:
            return now
        every_s = self.line.beat_s if self._heard_full else self._ask_every_s
        moments = [self._told_at + every_s, self._full_at + FULL_EVERY_S]
        if self._told != self._ours:
            moments.append(self._told_at + self.line.ack_after_s)
        moments += [when for when, _ in repeats(self._flights, self._newest_at, self._quiet_since)]
        moments.append(max(self._doubts.next_at(), now))
        if self._doubts_version != self._doubts.version or self._owes_ends() or self._wanting():
            moments.append(now)
        return min(moments)

    def _waiting(self) -> bool:
        """Could a frame go now if the airtime allowed it?"""
        if self._control or not self._heard_full:
            return bool(self._control)
        return any(
            self._queues[lane] or (self._lacking[lane] and self._opens(lane)) for lane in LANES
        )

    def _opens(self, lane: Lane) -> bool:
        """Is there room under way?  `nood` has a window of its own, the others share one."""
        taken = self._under_way
        return (taken[lane] if lane is Lane.NOOD else sum(taken.values())) < self._window

    def backlog(self, peer: int) -> dict[Lane, int]:
        """By lane how many entries the other side is not known to have."""
        return lacking(self._shelf, peer, self.theirs)

    def _airtime(self, now: float) -> float:
        if not self.line.bitrate:
            return 1 << 30
        since = self._airtime_at if self._airtime_at is not None else now
        earned = (now - since) * self.line.bitrate / 8
        self._airtime_at = now
        self._airtime_bytes = min(self._airtime_bytes + earned, 2.0 * self._frame_bytes)
        return self._airtime_bytes

    def _say(self, kind: int, message: bytes, number: int | None = None) -> list[bytes]:
        if number is None:
            self._number += 1
            number = self._number
        frame_bytes = self._frame_bytes
        if not self.line.bitrate:
            frame_bytes = min(frame_bytes, max(FRAME_ENOUGH_BYTES, self._window // 4))
        return cut(kind, number, message, frame_bytes)

    def _queue_control(self, now: float) -> None:
        if self._control:
            return
        if self._hello_due(now):
            self._hello_at = now
            beat_s = min(math.ceil(self.line.beat_s), messages.BEAT_MAX_S)
            hello = Hello(self.me, self._region, self._nonce, self._their_nonce, beat_s)
            for key in self._hello_keys():
                self._control += self._say(HELLO, messages.put_hello(hello, key))
        if not self.met:
            return
        self._look()
        ours = self._ours
        full = self._full_at is None or now >= self._full_at + FULL_EVERY_S
        changed = ours if full else {log: s for log, s in ours.items() if self._told.get(log) != s}
        waited = self._told_at is None or now >= self._told_at + self.line.ack_after_s
        every_s = self.line.beat_s if self._heard_full else self._ask_every_s
        beat = self._told_at is None or self._wanting() or now >= self._told_at + every_s
        if full or beat or (changed and waited):
            self._told, self._told_at = dict(ours), now
            self._full_at = now if full else self._full_at
            frontier = Frontier(changed, full, not self._heard_full, self._again > 0)
            self._again = max(self._again - 1, 0)
            self._control += self._say(FRONTIER, messages.put_frontier(frontier, self._tell_key))
        if self._heard_full and self.line.personal and now >= self._lacked_at + LACKS_EVERY_S:
            self._lacked_at = now
            ids = self._shelf.hollow(self.peer) if self.peer is not None else []
            if ids:
                message = messages.put_lacks(ids[: messages.LACKS_MAX], self._tell_key)
                self._control += self._say(messages.LACKS, message)

        if self._owes_ends():
            self._tell_ends()

    def want_again(self) -> None:
        """What was refused here may be taken now: the charter is another one, there is room."""
        self._again = AGAIN_TIMES

    def _wanting(self) -> bool:
        return self._again == AGAIN_TIMES

    def _owes_ends(self) -> bool:
        return self._endings.waiting() or (not self._endings.agreed and self._at_rest())

    def _at_rest(self) -> bool:
        """Is nothing under way that the other side lacks?"""
        quiet = not any(self._under_way.values()) and not any(self._queues.values())
        return self._heard_full and quiet and not any(self._lacking.values())

    def _tell_ends(self) -> None:
        assert self.peer is not None
        told = self._endings.not_taken()
        for log in self._ours.keys() & {log for ends in told for log in ends.marks}:
            self._told[log] = self._ours[log]  # the ends say it
        if not self._endings.agreed and self._at_rest():
            told += self._endings.of_its_own(self.peer, self.theirs)
        for ends in told:
            self._control += self._say(messages.ENDS, messages.put_ends(ends, self._tell_key))

    def _doubt(self, now: float) -> None:
        """Notice whose wait has passed, and what another conversation learnt."""
        self._doubts.wake(now)
        if self._doubts_version != self._doubts.version:
            self._find_lacking()

    def _hello_due(self, now: float) -> bool:
        if self._hello_at is None:
            return True
        return not self.met and now >= self._hello_at + HELLO_EVERY_S

    def _hello_keys(self) -> list[bytes]:
        if self.peer is None:
            return []
        key = self._shelf.pair_key(self.peer)
        return [key] if key else []

    def call(self, peer: int) -> None:
        """This side knows whom it calls; the called side learns it from the hello."""
        self.peer = peer

    def _look(self) -> None:
        """Notice what came into this node's logs since the last look."""
        if self._ours_version == self._shelf.version:
            return
        assert self.peer is not None
        wants, peer = self._shelf.wants, self.peer
        self._ours_version = self._shelf.version
        self._ours = {log: seq for log, seq in self._shelf.heads().items() if wants(peer, log)}
        self._find_lacking()

    def _find_lacking(self) -> None:
        """Per lane the logs of which the other side lacks something that is not under way."""
        for lane in LANES:
            self._lacking[lane].clear()
        self._doubts_version = self._doubts.version
        for log, seq in self._ours.items():
            flight = self._flights.get(log)
            if seq > (flight.sent if flight else self.theirs.get(log, 0)):
                if self._waits(log, flight):
                    continue
                lane = lane_of(log)
                if lane in self._lanes:
                    self._lacking[lane].append(log)

    def _waits(self, log: int, flight: Flight | None) -> bool:
        """Is nothing more of this log to go now, for the other side refused it before?"""
        assert self.peer is not None
        if not self._doubts.tries(self.peer, log):
            return flight is not None and flight.doubted
        return self._doubts.holds(self.peer, log) or bool(flight and flight.parcels)

    def _next_frame(self, now: float) -> bytes | None:
        if self._control:
            return self._control.popleft()
        if not self._heard_full:
            return None
        for lane in LANES:
            if not self._queues[lane]:
                self._fill(lane)
        waiting = [lane for lane in LANES if self._queues[lane]]
        if not waiting:
            return None
        queued = self._queues[self._fair.pick(waiting)].popleft()
        if queued.parcel is not None:
            queued.parcel.at = now
            self._handed[queued.log] = max(queued.parcel.last, self._handed.get(queued.log, 0))
        return queued.frame

    def _repeat(self, now: float) -> None:
        """What was not confirmed in time goes again.

        First the oldest parcel alone: the other side keeps what came early, so one may fill the
        gap.  After `PROBES` in vain all goes again from what the other side confirmed.  Runs get
        shorter meanwhile: over a bad line a long one hardly ever arrives whole.
        """
        late = [
            log
            for when, log in repeats(self._flights, self._newest_at, self._quiet_since)
            if when <= now
        ]
        for log in late:
            flight = self._flights[log]
            flight.wait_s = min(flight.wait_s * 1.5, RETRY_MAX_S)
            flight.probes += 1
            self._quiet_since = now
            self._run_entries = max(self._run_entries // 2, 1)
            for parcel in flight.parcels:
                parcel.again = True
            if flight.probes <= PROBES:
                self._probe(log, flight.parcels[0])
            else:
                self._under_way[lane_of(log)] -= sum(parcel.size for parcel in flight.parcels)
                flight.parcels.clear()
                flight.sent, flight.probes = self.theirs.get(log, 0), 0
                flight.doubted = False
        if late:
            self._find_lacking()

    def _probe(self, log: int, parcel: Sent) -> None:
        batch = self._shelf.batch(log, parcel.after, parcel.last - parcel.after, self.line.personal)
        if batch is None:
            return
        if batch.last != parcel.last or self._number - parcel.number >= NUMBERS_KEPT:
            self._number += 1
            parcel.number = self._number
        parcel.at = math.inf
        kind, message = messages.put_parcel(batch.signature, batch.wires)
        self._queue(log, parcel, self._say(kind, message, parcel.number))

    def _queue(self, log: int, parcel: Sent, frames: list[bytes]) -> None:
        *most, final = frames
        self._queues[lane_of(log)] += [*map(Queued, most), Queued(final, log, parcel)]

    def _run(self, lane: Lane) -> int:
        """How many entries share a signature: in `nood` each has its own."""
        return 1 if lane is Lane.NOOD else self._run_entries

    def _fill(self, lane: Lane) -> None:
        if not self._opens(lane):
            return
        lacking = self._lacking[lane]
        while lacking:
            log = lacking[0]
            flight = self._flights.setdefault(log, Flight(self.theirs.get(log, 0)))
            tries = self._doubts.tries(self.peer, log) if self.peer is not None else 0
            count = min(tries or RUN_ENTRIES, self._run(lane))
            batch = self._shelf.batch(log, flight.sent, count, self.line.personal)
            if batch is None:
                lacking.popleft()
                continue
            kind, message = messages.put_parcel(batch.signature, batch.wires)
            frames = self._say(kind, message)
            parcel = Sent(flight.sent, batch.last, len(message), self._number)
            self._queue(log, parcel, frames)
            if not flight.parcels:
                flight.wait_s, flight.probes = self._patience(lane), 0
            parcel.again = flight.probes > 0
            flight.parcels.append(parcel)
            flight.sent = batch.last
            self._under_way[lane] += len(message)
            lacking.rotate(-1)
            if batch.last >= self._ours[log] or tries:
                lacking.pop()
            return
