# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Two nodes that meet over a line of some kind, and one that is cut again."""

from itertools import count

from baken.node.node import Node
from baken.sync.talk import Line

LINE = Line(frame_bytes=200)
_nonces = count(1)


class Meeting:
    """A live line between two nodes; nothing on it is lost.  Times in Unix seconds."""

    def __init__(self, caller: Node, called: Node, url: str, now_s: float) -> None:
        self.nodes = (caller, called)
        self.now_s = now_s
        self.links = tuple(
            node.lines.open(
                url, LINE, next(_nonces).to_bytes(8, "big"), peer is not None, peer, now_s, now_s
            )
            for node, peer in ((caller, called.card.number), (called, None))
        )
        self.run()

    def run(self, rounds: int = 8) -> None:
        """Each says what it has to say, and hears the other."""
        for _ in range(rounds):
            for at, node in enumerate(self.nodes):
                said = node.lines.say(self.links[at], self.now_s, 1 << 20, self.now_s)
                other = 1 - at
                self.nodes[other].lines.hear(self.links[other], said, self.now_s, self.now_s)
            self.now_s += 0.5

    def cut(self) -> None:
        for node, link in zip(self.nodes, self.links, strict=True):
            node.lines.close(link)
