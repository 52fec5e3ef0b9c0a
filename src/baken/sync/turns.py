# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Turns: when a node may speak on a channel where one speaks at a time.

After a turn ends, time is cut in slots, each long enough for the others to hear
that somebody began: a turn begins with a frame of a few bytes.  The members have
a slot each, in order of their numbers from the one after the last speaker on; the
slots after them are for who is not known yet.  Then it begins anew.  So as long as
all heard the same end no two begin at once, nobody needs to be asked, and whoever
spoke comes last.

After a long turn the very first slot is for a newcomer: else one could wait for as
long as the members have more to say.

Members that this node does not hear, but that others do, may be speaking where it
hears nothing.  In the first round after a turn it leaves each of them as long as a
short turn; and who knows of such members makes short turns.
"""

import hashlib
import math
from collections import OrderedDict
from collections.abc import Set as AbstractSet

GUARD_S = 0.1  # what clocks, cables and programs may differ
TICK_S = 1e-5  # two moments nearer than this are one: floats of Unix times are coarse
SLOT_SHARE = 0.5  # of a slot's guard and key-up, in which one may still begin
NEWCOMER_TRIES_MAX, BUSY_TRIES_MAX = 4, 2  # where there is a slot a turn one can't wait long
NEWCOMER_SLOTS = 3
UNANSWERED_SLOTS = 20
VOICES_MAX = 256
LONG_FRAMES = 3  # after a longer turn the first slot is for a newcomer
NOBODY = -1  # and this holds it
HIDDEN_FRAMES = 4  # a short turn
TURN_MAX_S = 60.0  # nobody speaks for longer, whatever it says


class Turns:
    """One node's view of a channel.  `first_s` and `frame_s` are how long the first frame of a
    turn and the longest one are on the air."""

    def __init__(
        self, me: int, first_s: float, frame_s: float, turnaround_s: float, nonce: bytes
    ) -> None:
        self._me = me
        self._slot_s = first_s + turnaround_s + GUARD_S
        self._frame_s = frame_s
        self._hidden_s = HIDDEN_FRAMES * frame_s + turnaround_s
        self._nonce = nonce
        self._free_at = self._sure_at = self._began_at = 0.0
        self._speaker = me
        self._asked = False
        self._tries = 0
        self._voices: OrderedDict[int, float] = OrderedDict()

    def opened(self, now: float) -> None:
        self._free_at = self._sure_at = self._began_at = now

    def heard(self, speaker: int, left: int, now: float) -> None:
        """A frame ended at this moment; its speaker says how many more it has."""
        if speaker != self._speaker or now > self._free_at + self._frame_s:
            self._began_at = now
        self._speaker = speaker
        self._sure_at = now
        self._voices[speaker] = now
        self._voices.move_to_end(speaker)
        if len(self._voices) > VOICES_MAX:
            self._voices.popitem(last=False)
        self._free_at = now + min(left * self._frame_s, max(TURN_MAX_S, self._frame_s))

    def voices(self, since: float) -> set[int]:
        """Who spoke since then, also of whom no beacon was heard."""
        return {number for number, at in self._voices.items() if at >= since}

    def unanswered(self, now: float) -> bool:
        """Did nobody answer its own turn of just now?  Perhaps another had one meanwhile."""
        since = now - self._free_at
        return self._speaker == self._me and self._asked and since < UNANSWERED_SLOTS * self._slot_s

    def noise(self, now: float) -> None:
        """Something spoilt was heard: somebody speaks, nobody knows for how long.

        Who hears nothing else for as long as a turn may last no longer waits for it.
        """
        self._free_at = max(self._free_at, min(now + self._frame_s, self._sure_at + TURN_MAX_S))

    def spoke(self, began: float, until: float, asked: bool = False) -> None:
        """This node's own turn from one time to another; did it ask the others to answer?"""
        self._speaker = self._me
        self._began_at = began
        self._asked = asked
        self._free_at = self._sure_at = until
        self._tries = min(self._tries + 1, NEWCOMER_TRIES_MAX)

    def next_at(
        self, now: float, members: set[int], known: bool, hidden: AbstractSet[int] = frozenset()
    ) -> float:
        """When this node may begin, at `now` or later.  `known`: the others count it as a member.

        `members` includes this node; `hidden` are those of them that it does not hear.
        """
        order = sorted(members if known else members - {self._me})
        after = sum(one <= self._speaker for one in order)
        long = self._free_at - self._began_at > LONG_FRAMES * self._frame_s
        ring = [*[NOBODY] * long, *order[after:], *order[:after]]
        count = len(ring) + NEWCOMER_SLOTS
        if known:
            self._tries = 0
            rank = ring.index(self._me)
            if self.unanswered(now):  # or two that spoke at once would do so again
                rank += self._chance(0) % (NEWCOMER_SLOTS + 1)
        else:
            rank = 0 if long else len(ring) + self._chance(0) % NEWCOMER_SLOTS
        begin = self._free_at + GUARD_S
        if hidden and known:
            before = sum(one in hidden for one in ring[:rank])
            mine = begin + rank * self._slot_s + before * self._hidden_s
            if now <= mine + self._late() * self._slot_s:
                return max(now, mine)
            begin += count * self._slot_s + len(hidden) * self._hidden_s
        since = (now - begin + TICK_S) / self._slot_s
        slot = max(0, math.floor(since))
        ready = since - slot <= self._late() and since >= 0
        if slot % count != rank or not ready:
            slot += (rank - slot - 1) % count + 1 if since >= 0 else (rank - slot) % count
        if not known:
            tries = min(self._tries, BUSY_TRIES_MAX) if long else self._tries
            while self._skips(slot // count, tries):
                slot += count
        return max(now, begin + slot * self._slot_s)

    def _late(self) -> float:
        """The share of a slot after which it is too late to begin in it."""
        return SLOT_SHARE * GUARD_S / self._slot_s

    def _skips(self, cycle: int, tries: int) -> bool:
        """Two newcomers that met once should not meet again: each leaves out cycles of its own."""
        return self._chance(cycle) >> 8 & (1 << tries) - 1 != 0

    def _chance(self, cycle: int) -> int:
        text = self._nonce + f"{self._free_at} {cycle}".encode()
        return int.from_bytes(hashlib.blake2b(text, digest_size=4).digest(), "big")
