# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""A channel: what nodes tell each other where all hear all and one speaks at a time.

The rules, first.  Nobody is called and nobody says hello: who has something to
say waits for its turn (`turns.py`) and then speaks for a bounded time.  Entries
go in blocks (`blocks.py`), of which whoever misses a piece says how many.  How
far a node has its logs it tells in a signed beacon, in answer to who asks, when
something changed, and now and then; that is the confirmation.  What one node
sends counts for all that hear it: a block goes on the air once for all who lack
it, and one node offers what another has just offered only after a while.

Who has all of a block and is no further did not take what was in it: it is shown
what its author signed, and waited for, with that log and no other (`doubts.py`).

To who can't be heard, `nood` goes blindly, a few times: perhaps it hears.

Theory of operation: as a `Session`, with as many peers as are heard.
"""

import math
from collections import deque
from collections.abc import Mapping
from itertools import islice

from ..kernel.audience import lane_of, node_of
from ..kernel.entry import peek
from ..kernel.errors import RemoteError
from ..kernel.lane import Lane
from . import messages
from .airtime import Airtime
from .blocks import (
    TAKEN_BYTES,
    Block,
    Outgoing,
    Piece,
    put_block,
    put_piece,
    put_taken,
    take_block,
    take_piece,
    take_taken,
)
from .doubts import Doubts, contradiction
from .fair import Fair
from .heard import Heard
from .messages import BEACON, Beacon, Parcel
from .peers import LIVE_BEATS, Offer, Offers, Peer, Peers
from .talk import (
    LANES,
    RUN_ENTRIES,
    Came,
    Claimed,
    Event,
    Line,
    Met,
    Shelf,
    batch_within,
    behind,
    lacking,
)
from .told import Told
from .turns import GUARD_S, HIDDEN_FRAMES, TICK_S, TURN_MAX_S, Turns
from .underway import UnderWay

BEACON_BYTES = 90  # about what an answer takes
ROUNDS = 1.5  # after so many an answer is late
HEAD_BYTES = 16  # and what may stand around it
ANSWER_BYTES_MAX = 300  # a longer beacon is sent to the last piece, and asks for answers itself
TURN_MIN_S = 2.0
TURN_ANSWERS = 30.0  # a turn lasts as long as so many answers: they cost some per cent
LEAD_SHARE, LEAD_S = 0.25, 0.05  # of a frame, or so long, before one ends the next is handed over
OPEN_MAX = 4  # blocks under way, `nood` not counted
BLOCK_FRAMES = 20
BLIND_ENTRIES, BLIND_WAIT_S = 8, 60.0
DUTY_FRAMES, RESERVE_FRAMES = 3, 1


class Channel:
    """This node on one shared channel.  `nonce` must be fresh for every one."""

    def __init__(
        self,
        me: int,
        region: bytes,
        nonce: bytes,
        line: Line,
        shelf: Shelf,
        doubts: Doubts | None = None,
    ) -> None:
        assert line.bitrate, "a channel has a bit rate"
        self.me = me
        self.line = line
        self._region = region
        self._shelf = shelf
        self._peers = Peers(me, line.beat_s)
        self._frame_s = self._airtime_s(line.frame_bytes)
        self._scarce = line.duty_cycle < 1
        first_s = self._frame_s if self._scarce else self._airtime_s(TAKEN_BYTES)
        self._turns = Turns(me, first_s, self._frame_s, line.turnaround_s, nonce)
        answer_s = 2 * (line.turnaround_s + GUARD_S) + self._airtime_s(BEACON_BYTES)
        self._turn_s = min(max(TURN_ANSWERS * answer_s, TURN_MIN_S), TURN_MAX_S)
        key_s = line.turnaround_s
        room_s = (self._frame_s + key_s) * DUTY_FRAMES if self._scarce else self._turn_s + key_s
        reserve_s = (self._frame_s + key_s) * RESERVE_FRAMES if self._scarce else 0.0
        self._airtime = Airtime(line.duty_cycle, room_s, reserve_s)
        self._fair = Fair()
        self._nonce = nonce
        self._number = nonce[0]
        self._opened_at: float | None = None
        self._speaking = False
        self._until = self._began_at = 0.0
        self._turn_left_s = 0.0
        self._blocks = UnderWay(shelf, self._peers, nonce)
        self._beacon: Block | None = None
        self._long_beacon: Block | None = None
        self._heard = Heard()
        self._key_up = self._announce = self._turn_asks = False
        self._told = Told(me, line.beat_s)
        self._doubts = doubts or Doubts()
        self._doubts_version = -1
        self._ours: dict[int, int] = {}
        self._ours_version = -1
        self._lacking: dict[Lane, deque[int]] = {lane: deque() for lane in LANES}
        self._stale = False  # does `_lacking` no longer tell what is lacked?
        self._offered = Offers()
        self._blind: dict[int, int] = {}
        self._handed: dict[int, dict[int, int]] = {}

    # who is there

    def peers(self) -> dict[int, float]:
        """The nodes heard here, each with the moment it was last heard."""
        return {number: peer.heard_at for number, peer in self._peers.items()}

    def live(self, peer: int, now: float) -> bool:
        """Was that node heard lately?"""
        return peer in self._peers.live(now)

    def hears_me(self, peer: int) -> bool:
        """Did that node say that it hears this one?"""
        return peer in self._peers and self.me in self._peers[peer].hears

    def allow(self, peer: int, lanes: frozenset[Lane]) -> None:
        """Which lanes go to this peer over this channel; `nood` always does."""
        known = self._peers.get(peer)
        if known is not None and known.lanes != lanes:
            known.lanes = lanes
            self._stale = True

    def doubtful(self, peer: int, now: float) -> bool:
        """Should one no longer count on this channel alone to reach that node?"""
        self._wake(now)
        known = self._peers.get(peer)
        if known is None or not self.hears_me(peer):
            return True
        return known.heard_at <= known.doubted_at

    def doubt_at(self) -> float:
        """When that moment comes, if nothing is heard; `inf` with nothing under way."""
        return min((b.gone_at + b.wait_s for b in self._blocks if b.holds), default=math.inf)

    def learn(self, peer: int, seqs: Mapping[int, int], now: float) -> None:
        """That node told over another line how far it is: it needn't be sent again."""
        known = self._peers.get(peer)
        if known is None:
            return
        higher = {log: seq for log, seq in seqs.items() if seq > known.theirs.get(log, 0)}
        if not higher:
            return
        known.theirs.update(higher)
        self._doubts.taken(peer, higher)
        self._blocks.confirm(peer, known)
        self._stale = True

    def backlog(self, peer: int) -> dict[Lane, int]:
        """By lane how many entries that node is not known to have."""
        return lacking(self._shelf, peer, self._peers[peer].theirs if peer in self._peers else {})

    def airtime_left_s(self, now: float) -> float:
        return self._airtime.left_s(now, alarm=True)

    # hearing

    def receive(self, frame: bytes, now: float) -> list[Event]:
        """What a frame brings.  Raises `RemoteError` for bytes that break the protocol."""
        try:
            taken = take_taken(frame)
            piece = take_piece(frame) if taken is None else None
        except RemoteError:
            self._turns.noise(now)
            raise
        if taken is not None:
            self._hear_turn(*taken, now)
        return self._hear_piece(piece, now) if piece is not None else []

    def _hear_piece(self, piece: Piece, now: float) -> list[Event]:
        sender = piece.sender
        self._hear_turn(sender, piece.left, now)
        key = (sender, piece.number)
        for log in self._heard.inside(key):
            offer = self._offered.get(log)
            if offer is not None and offer.sender == sender:  # it is still at it
                self._offered.note(log, offer, now)
        try:
            whole = self._heard.add(piece)
            if whole is not None:
                return self._open(key, whole, now)
        except RemoteError:
            self._heard.drop(key)
            raise
        for log in self._heard.inside(key):  # it did not hear that this was whole: tell it again
            self._told.forget(log)
        return []

    def _hear_turn(self, sender: int, left: int, now: float) -> None:
        """A frame of a member's turn ended now."""
        if sender == self.me:
            raise RemoteError("channel.own_number")
        if self._shelf.key(sender) is None:
            raise RemoteError("channel.stranger")
        self._turns.heard(sender, left, now)
        peer = self._peers.get(sender)
        if peer is not None:
            peer.heard_at = now

    def _owes(self) -> bool:
        """Does somebody wait for an answer?"""
        return self._told.asked or self._heard.owes()

    def _open(self, key: tuple[int, int], whole: bytes, now: float) -> list[Event]:
        events: list[Event] = []
        for kind, message in take_block(whole):
            match kind:
                case messages.BEACON:
                    events += self._hear_beacon(key[0], message, now)
                case messages.ENTRY | messages.RUN:
                    events += self._hear_parcel(key, messages.take_parcel(kind, message), now)
                case messages.WITNESS:
                    events += self._hear_witness(key[0], message, now)
                case _:
                    raise RemoteError("message.unknown_type", str(kind))
        return events

    def _hear_parcel(self, key: tuple[int, int], parcel: Parcel, now: float) -> list[Event]:
        """Entries: only what this node carries counts."""
        log, first = peek(parcel.wires[0])
        last = first + len(parcel.wires) - 1
        if not self._shelf.wants(self.me, log):
            return []
        self._offered.note(log, Offer(key[0], first - 1, last, now), now)
        peer = self._peers.get(key[0])
        if peer is not None and node_of(log) == key[0]:
            peer.theirs[log] = max(last, peer.theirs.get(log, 0))  # who wrote them has them
        self._heard.hold(key, log)
        self._told.forget(log)
        if last <= self._shelf.heads().get(log, 0):
            return []
        return [Came(key[0], parcel)]

    def _hear_beacon(self, sender: int, message: bytes, now: float) -> list[Event]:
        told = messages.take_beacon(message, self._region, self._shelf.key)
        if told.sender != sender:
            raise RemoteError("beacon.other_sender")
        events: list[Event] = []
        peer = self._peers.get(sender)
        if peer is None:
            peer = self._peers.new(sender, now)
            self._ours_version = -1  # it may carry logs that nobody here did
            events.append(Met(sender))
        peer.heard_at = now
        peer.tell(told)
        self._told.answered()
        if told.asks:
            self._told.ask(now)
        if told.again:
            self._doubts.again(sender)
        self._doubts.taken(sender, told.seqs)
        self._settle(sender, peer, told, now)
        self._stale = True
        ahead = behind(self.me, sender, self._shelf, told.seqs)
        return [*events, Claimed(sender, told.seqs), *ahead]

    def _hear_witness(self, sender: int, message: bytes, now: float) -> list[Event]:
        """What an author signed; who has it otherwise shows that in turn."""
        fork = contradiction(self._shelf, sender, message)
        if fork is None:
            return []
        self._show(sender, fork.log, fork.seq, now)
        return [fork] if self._doubts.news(fork) else []

    def _show(self, peer: int, log: int, seq: int, now: float) -> None:
        message = self._doubts.witness(self._shelf, peer, log, seq, now)
        if message is not None:
            parts = [(messages.WITNESS, message)]
            self._blocks.append(self._block(lane_of(log), parts, {}, {peer}))

    def want_again(self) -> None:
        """What was refused here may be taken now: the charter is another one, there is room."""
        self._told.want_again()

    def _settle(self, sender: int, peer: Peer, told: Beacon, now: float) -> None:
        """What this beacon says of the blocks under way."""
        needs = {need.number: need.missing for need in told.needs if need.sender == self.me}
        said = self._long_beacon
        if said is not None and needs.get(said.out.number):
            said.more = max(said.more, needs[said.out.number])
            self._beacon = self._beacon or said
        for log in self._blocks.settle(sender, peer, needs, now):
            self._doubts.refused(sender, log, peer.theirs.get(log, 0), now)
            self._show(sender, log, peer.theirs.get(log, 0), now)

    # speaking

    def send(self, now: float, budget_bytes: int = 1 << 30) -> list[bytes]:
        """The frames that may go now: those of this node's turn, as the air takes them."""
        if self._opened_at is None:
            self._opened_at = now
            self._turns.opened(now)
        self._look(now)
        if not self._speaking:
            if not self._has_word(now) or self._next_turn(self._affords_at(now)) > now:
                return []
            self._begin(now)
        out: list[bytes] = []
        spent = 0
        while self._speaking and now >= self._ready_at() and spent < budget_bytes:
            frame = self._next_frame(now)
            if frame is None:
                break
            out.append(frame)
            spent += len(frame)
        return out

    def handed(self) -> dict[int, dict[int, int]]:
        """For each peer how far each log went on the air for it since last asked."""
        handed, self._handed = self._handed, {}
        return handed

    def idle(self) -> bool:
        """Has all that was heard been answered, and all that is lacked been confirmed?"""
        return (
            not self._speaking
            and not self._blocks
            and not self._owes()
            and not self._news()
            and not self._stale
            and not any(self._lacking.values())
            and not any(map(self._doubts.any, self._peers))
        )

    def next_at(self, now: float) -> float:
        """When `send` has something to say again, if nothing comes in and nothing changes here."""
        if self._opened_at is None:
            return now
        if self._speaking:
            return max(now, self._ready_at())
        self._wake(now)
        if self._stale or self._news():
            return now
        moment = now
        if not self._has_word(now):
            moments = [self._beacon_at(now)]
            moments += [b.gone_at + b.wait_s for b in self._blocks if b.gone_at < math.inf]
            moments += [offer.until for offer in islice(self._offered.values(), 1)]
            moments.append(self._doubts.next_at())
            moment = max(now, min(moments))
        return self._next_turn(max(moment, self._affords_at(now)))

    def _ready_at(self) -> float:
        """When the next frame of a turn may be handed over: shortly before the air is free."""
        return self._until - max(LEAD_SHARE * self._frame_s, LEAD_S) - TICK_S

    def _next_turn(self, now: float) -> float:
        live = self._peers.live(now)
        voices, hidden = self._voices(now), self._hidden(now)
        known = any(self.me in peer.hears for peer in live.values())
        return self._turns.next_at(now, {self.me, *voices, *hidden}, known, hidden)

    def _voices(self, now: float) -> set[int]:
        """Who spoke lately, also if it was no beacon."""
        return {*self._peers.live(now), *self._turns.voices(now - LIVE_BEATS * self.line.beat_s)}

    def _hidden(self, now: float) -> set[int]:
        """Who is not heard here, but by others that are."""
        return self._peers.hearsay(now) - self._voices(now) - {self.me}

    def _affords_at(self, now: float) -> float:
        alarm = self._alarm()
        least = self.line.turnaround_s + self._frame_s
        return self._airtime.when(now, least, alarm)

    def _alarm(self) -> bool:
        """Is there a frame of `nood`, or an answer that somebody waits for?"""
        nood = any(block.more and block.lane is Lane.NOOD for block in self._blocks)
        return nood or bool(self._lacking[Lane.NOOD]) or self._owes()

    def _has_word(self, now: float) -> bool:
        if self._beacon is not None:
            return True
        return self._owes() or now >= self._beacon_at(now) or bool(self._waiting(now))

    def _waiting(self, now: float) -> set[Lane]:
        self._wake(now)
        lanes = {block.lane for block in self._blocks if block.more}
        lanes |= {lane for lane in LANES if self._lacking[lane] and self._opens(lane)}
        return lanes

    def _opens(self, lane: Lane) -> bool:
        mine = sum((block.lane is Lane.NOOD) is (lane is Lane.NOOD) for block in self._blocks)
        return mine < OPEN_MAX

    def _wake(self, now: float) -> None:
        """Of what nobody confirmed in time one more piece goes, and asks who lacks what."""
        since = self._began_at if self._speaking else math.inf
        if self._blocks.wake(now, self._peers.answering(now), since):
            self._stale = True

    def _beacon_at(self, now: float) -> float:
        """When the next beacon is due that nobody asked for."""
        return self._told.due_at(self._ours, self._peers, self._until, now)

    def _begin(self, now: float) -> None:
        owes = self._owes() or now >= self._beacon_at(now)
        self._speaking = True
        self._until = self._began_at = now
        short = self._turns.unanswered(now) or bool(self._hidden(now))
        turn_s = min(self._turn_s, HIDDEN_FRAMES * self._frame_s) if short else self._turn_s
        self._turn_left_s = min(turn_s, self._airtime.left_s(now, self._alarm()))
        self._key_up, self._turn_asks = True, False
        self._announce = not self._scarce
        if owes and self._beacon is None:
            self._beacon = self._make_beacon(now)

    def _next_frame(self, now: float) -> bytes | None:
        if self._announce:
            self._announce = False
            taken = put_taken(self.me, self._left(now))
            self._spend(len(taken), now)
            return taken
        block = self._pick(now)
        if block is None:
            self._end()
            return None
        index = block.sent if block.out.source > 1 else 0
        if index >= block.out.index_max:
            block.more, block.waiting = 0, set()
            self._beacon = None if block is self._beacon else self._beacon
            return self._next_frame(now)
        self._spend(len(put_piece(block.out.piece(index))), now)
        block.sent += 1
        block.more -= 1
        if not block.more:
            self._gone(block)
        left = self._left(now)
        asks = self._asks(block)
        self._turn_asks = self._turn_asks or asks
        if not left:
            self._end()
        return put_piece(block.out.piece(index, left, asks))

    def _spend(self, size: int, now: float) -> None:
        """A frame goes on the air after those that went before it."""
        took_s = self._airtime_s(size) + (self.line.turnaround_s if self._key_up else 0.0)
        self._key_up = False
        self._turn_left_s -= took_s
        self._until = max(self._until, now) + took_s
        self._airtime.spend(took_s)

    def _pick(self, now: float) -> Block | None:
        """The block whose piece goes next: a beacon first, then lane by lane."""
        if self._beacon is not None:
            return self._beacon
        waiting = self._waiting(now)
        if self._stale:
            self._find_lacking(now)
            waiting = self._waiting(now)
        while waiting:
            lane = self._fair.pick(waiting)
            for block in self._blocks:
                if block.lane is lane and block.more:
                    return block
            made = self._make_block(lane, now)
            if made is not None:
                return made
            waiting = self._waiting(now) - {lane}
        return None

    def _left(self, now: float) -> int:
        """How many more frames this turn has, at most."""
        fit = int(self._turn_left_s / self._frame_s)
        if any(self._lacking[lane] and self._opens(lane) for lane in LANES):
            return fit
        waiting = sum(block.more for block in self._blocks)
        return min(fit, waiting + (self._beacon.more if self._beacon is not None else 0))

    def _asks(self, block: Block) -> bool:
        """Should the others answer?  Where airtime is scarce only once a block has gone."""
        if not block.holds:  # a long beacon: only whoever misses a piece of it answers
            return block is self._long_beacon and block.out.source > 1 and not block.more
        return not self._scarce or not block.more or block.lane is Lane.NOOD

    def _gone(self, block: Block) -> None:
        if block is self._beacon:
            self._beacon = None
            return
        block.gone_at = self._until
        for peer in block.waiting:
            handed = self._handed.setdefault(peer, {})
            for log, (_, last) in block.holds.items():
                if self._shelf.wants(peer, log):
                    handed[log] = max(last, handed.get(log, 0))

    def _end(self) -> None:
        self._speaking = False
        for block in self._blocks:  # nobody could answer before
            if self._began_at <= block.gone_at < math.inf:
                block.gone_at = self._until
        self._turns.spoke(self._began_at, self._until, self._turn_asks)

    # what there is to say

    def _make_beacon(self, now: float) -> Block:
        live = self._peers.live(now)
        heard = self._peers.named(now)
        tell, full, again = self._told.tell(self._ours, heard, not live, now)
        asks = not live or any(not peer.full for peer in live.values())
        beacon = Beacon(
            sender=self.me,
            stamp=self._shelf.stamp,
            seqs=tell,
            full=full,
            asks=asks,
            again=again,
            heard=heard,
            needs=self._heard.needs(),
        )
        self._heard.told()
        message = messages.put_beacon(beacon, self._region, self._shelf.sign)
        block = self._block(Lane.NOOD, [(BEACON, message)], {}, set())
        if full or len(message) > ANSWER_BYTES_MAX:  # else it is no matter if one is lost
            self._long_beacon = block
        return block

    def _block(
        self,
        lane: Lane,
        parts: list[tuple[int, bytes]],
        holds: dict[int, tuple[int, int]],
        waiting: set[int],
    ) -> Block:
        self._number += 1
        out = Outgoing(self.me, self._number, put_block(parts), self.line.frame_bytes)
        answer_s = self._frame_s * math.ceil((BEACON_BYTES + HEAD_BYTES) / self.line.frame_bytes)
        cycle_s = (len(self._peers) + 2) * (answer_s + self.line.turnaround_s + GUARD_S)
        wait_s = ROUNDS * cycle_s
        if lane is not Lane.NOOD:
            wait_s += max(len(self._peers) - 1, 0) * self._turn_s
        return Block(out, lane, holds, waiting, out.source, wait_s)

    def _make_block(self, lane: Lane, now: float) -> Block | None:
        """A block of what is lacked in a lane; in `nood` an entry each, else as much as a turn."""
        lacking = self._lacking[lane]
        parts: list[tuple[int, bytes]] = []
        holds: dict[int, tuple[int, int]] = {}
        waiting: set[int] = set()
        room = most = BLOCK_FRAMES * self.line.frame_bytes
        blind = False
        while lacking and room > 0:
            log = lacking[0]
            after, who = self._start(log, now)
            if log in holds and after is not None:
                after = max(after, holds[log][1])
            tries = max((self._doubts.tries(number, log) for number in who), default=0)
            count = 1 if lane is Lane.NOOD else tries or RUN_ENTRIES
            batch = None
            if after is not None and after < self._ours.get(log, 0):
                batch = batch_within(self._shelf, log, after, count, most, self.line.personal)
            if after is None or batch is None:
                lacking.popleft()
                continue
            kind, message = messages.put_parcel(batch.signature, batch.wires)
            parts.append((kind, message))
            holds[log] = (holds[log][0] if log in holds else after, batch.last)
            waiting |= who
            blind = not who
            room -= len(message)
            if batch.last >= self._ours[log] or tries:
                lacking.popleft()
            else:
                lacking.rotate(-1)
            if lane is Lane.NOOD:
                break
        if not parts:
            return None
        block = self._block(lane, parts, holds, waiting)
        if blind:
            block.blind, block.wait_s = True, BLIND_WAIT_S
            self._blind.update((log, last) for log, (_, last) in holds.items())
        self._blocks.append(block)
        self._find_lacking(now)
        return block

    def _look(self, now: float) -> None:
        """Notice what came into this node's logs since the last look."""
        self._doubts.wake(now)
        doubts = self._doubts_version != self._doubts.version
        self._stale = self._offered.expire(now) or self._stale or doubts
        self._wake(now)
        if self._ours_version == self._shelf.version:
            if self._stale:
                self._find_lacking(now)
            return
        self._ours_version = self._shelf.version
        wants, peers = self._shelf.wants, self._peers
        self._ours = {
            log: seq
            for log, seq in self._shelf.heads().items()
            if any(wants(peer, log) for peer in peers) or self._cries(log)
        }
        self._find_lacking(now)

    def _news(self) -> bool:
        """Did something come into the logs, or was something learnt of who takes what?"""
        versions = (self._ours_version, self._doubts_version)
        return versions != (self._shelf.version, self._doubts.version)

    def _cries(self, log: int) -> bool:
        """Is it this node's own `nood`, which goes out also where nobody is heard?"""
        return node_of(log) == self.me and lane_of(log) is Lane.NOOD

    def _start(
        self, log: int, now: float, there: dict[int, Peer] | None = None
    ) -> tuple[int | None, set[int]]:
        """After which number to send a log on, and who lacks it; None where nobody does.

        What is under way in a block is not sent again; who lacks it waits for that block too.
        """
        lane, ours = lane_of(log), self._ours.get(log, 0)
        if lane not in self.line.lanes:
            return None, set()
        there = self._peers.answering(now) if there is None else there
        offer = None if node_of(log) == self.me else self._offered.get(log)
        lacks: dict[int, int] = {}
        doubted: dict[int, int] = {}
        for number, peer in there.items():
            seq = peer.theirs.get(log, 0)
            if seq >= ours or not peer.full or not self._shelf.wants(number, log):
                continue
            if lane is not Lane.NOOD and lane not in peer.lanes:
                continue
            if offer is not None and offer.serves(number, peer, seq):
                seq = max(seq, offer.last)
            if seq < ours:
                (doubted if self._doubts.tries(number, log) else lacks)[number] = seq
        lacks = lacks or self._tried(log, doubted)
        if not lacks:
            if there or not self._cries(log):
                return None, set()
            after = self._blind.get(log, max(0, ours - BLIND_ENTRIES))
            return (after if after < ours else None), set()
        after, who = min(lacks.values()), set(lacks)
        under_way = [block for block in self._blocks if log in block.holds]
        for block in sorted(under_way, key=lambda block: block.holds[log]):
            first, last = block.holds[log]
            if first <= after < last:
                after = last
                block.waiting |= who
        return (after if after < ours else None), who

    def _tried(self, log: int, doubted: dict[int, int]) -> dict[int, int]:
        """Of those that refused a log the ones that may be tried now, if nothing is under way."""
        under_way = self._blocks.waits(log)
        return {
            number: seq
            for number, seq in doubted.items()
            if not self._doubts.holds(number, log) and number not in under_way
        }

    def _find_lacking(self, now: float) -> None:
        self._stale = False
        self._doubts_version = self._doubts.version
        for lane in LANES:
            self._lacking[lane].clear()
        there = self._peers.answering(now)
        for log in self._ours:
            if self._start(log, now, there)[0] is not None:
                self._lacking[lane_of(log)].append(log)

    def _airtime_s(self, size: int) -> float:
        assert self.line.bitrate
        return self.line.overhead_s + size * 8 / self.line.bitrate
