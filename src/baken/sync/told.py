# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Told: what a node last told of itself on a channel, and when it should again.

In full at first, when asked and now and then; else what is news.  How far a node
has its own logs is none, unless something of one came from another.
"""

import math
from collections.abc import Mapping

from ..kernel.audience import node_of
from .peers import Peers

FULL_BEATS = 50
ASK_AGAIN_BEATS = 0.2
NEWCOMER_WAIT_S, CALLS_MAX = 5.0, 10
AGAIN_TIMES = 3  # so often it is told that what was refused may come again: one may be lost


class Told:
    """The last beacon: how far each log was, whom it named as heard, and when it was."""

    def __init__(self, me: int, beat_s: float) -> None:
        self.asked = False
        self._me = me
        self._beat_s = beat_s
        self._soon_s = ASK_AGAIN_BEATS * beat_s
        self._seqs: dict[int, int] = {}
        self._heard: tuple[int, ...] = ()
        self._at = self._full_at = -math.inf
        self._calls = 0
        self._again = 0
        self._came_home: set[int] = set()

    def forget(self, log: int) -> None:
        """Something of this log came: it is told again, changed or not."""
        self._seqs.pop(log, None)
        if node_of(log) == self._me:
            self._came_home.add(log)

    def answered(self) -> None:
        self._calls = 0

    def ask(self, now: float) -> None:
        """Another one asks for all of it: not more often than now and then."""
        if now >= self._full_at + self._soon_s:
            self._full_at = -math.inf
            self.asked = True

    def want_again(self) -> None:
        """What was refused here may come again."""
        self._again = AGAIN_TIMES

    def due_at(self, ours: Mapping[int, int], peers: Peers, until: float, now: float) -> float:
        """When the next beacon is due that nobody asked for; `until` ends its last turn."""
        live = peers.live(now)
        if not live:
            return self._at + min(NEWCOMER_WAIT_S * (1 << self._calls), self._beat_s)
        if self._full_at == -math.inf:
            return self._at
        strange = any(not peer.full for peer in live.values())
        news = strange or peers.named(now) != self._heard or self._again == AGAIN_TIMES
        if news or any(self._is_news(log, seq) for log, seq in ours.items()):
            return self._at + self._soon_s
        return max(self._at, until) + self._beat_s  # whatever was said tells

    def _is_news(self, log: int, seq: int) -> bool:
        own = node_of(log) == self._me and log not in self._came_home
        return not own and self._seqs.get(log) != seq

    def tell(
        self, ours: Mapping[int, int], heard: tuple[int, ...], alone: bool, now: float
    ) -> tuple[dict[int, int], bool, bool]:
        """A beacon goes now: what it tells, whether that is all, and whether it wants again."""
        full = now >= self._full_at + FULL_BEATS * self._beat_s and not alone
        tell = {log: seq for log, seq in ours.items() if full or self._is_news(log, seq)}
        again = self._again > 0
        self._seqs, self._at, self._heard = dict(ours), now, heard
        self._full_at = now if full else self._full_at
        self._calls = min(self._calls + 1, CALLS_MAX) if alone else 0
        self._again = max(self._again - 1, 0)
        self._came_home.clear()
        self.asked = False
        return tell, full, again
