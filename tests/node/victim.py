# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The process that is killed: a node on disk that works, and tells what it has acknowledged.

A line goes into the pipe only after the node returned: `E entry text` for an act
filed here, `R log seq` for a log received up to a number.  It works until it is
killed; `started` makes it by a fork of the test, which is cheap.
"""

import os
from collections.abc import Callable
from pathlib import Path
from random import Random

from baken.node.area import Area
from baken.node.node import Node
from baken.store.sqlite import SqliteStore
from baken.sync.messages import Parcel

from ..area import ASSESSOR, CPO, DESK, START_S, a_report

SHELL_SAYS = 70  # the child failed by itself; the test must hear of that


def opened(folder: Path, number: int, area: Area) -> Node:
    store = SqliteStore(folder / f"{number}.db")
    return Node(area.charter, number, area.keys[number], store)


class Victim:
    """What the child does: `submit`, `receive` from a source, `both`, or `rebuild` in between."""

    def __init__(self, folder: Path, area: Area, number: int, does: str, source: Node) -> None:
        self.folder = folder
        self.area = area
        self.number = number
        self.does = does
        self.source = source

    def work(self, rng: Random, tell: Callable[[str], None]) -> None:
        """Work for ever."""
        node = opened(self.folder, self.number, self.area)
        while True:
            match self.does if self.does != "both" else rng.choice(["submit", "receive"]):
                case "receive":
                    self._receive(node, rng, tell)
                case "rebuild":
                    self._submit(node, rng, tell)
                    if rng.random() < 0.2:
                        node.rebuild()
                case _:
                    self._submit(node, rng, tell)

    def _submit(self, node: Node, rng: Random, tell: Callable[[str], None]) -> None:
        text = rng.randbytes(20).hex()
        actor = ASSESSOR if self.number == CPO else DESK
        made = node.submit(a_report(text=text), actor, START_S)
        tell(f"E {made.entry} {text}")

    def _receive(self, node: Node, rng: Random, tell: Callable[[str], None]) -> None:
        """The next entries of a log of the source; from its start again when all have come."""
        log = rng.choice(sorted(self.source.heads()))
        after = node.heads().get(log, 0)
        if after >= self.source.heads()[log]:
            after = rng.randrange(after)
        batch = self.source.batch(log, after, rng.randint(1, 20))
        assert batch is not None
        node.receive([Parcel(batch.signature, batch.wires)], START_S)
        tell(f"R {log} {batch.last}")


def started(victim: Victim, seed: str) -> tuple[int, int]:
    """A child that works: its process id, and the end of the pipe on which it tells."""
    ears, mouth = os.pipe()
    child = os.fork()
    if child:
        os.close(mouth)
        return child, ears
    try:
        os.close(ears)
        victim.work(Random(seed), lambda line: _write(mouth, line))
    finally:
        os._exit(SHELL_SAYS)


def _write(mouth: int, line: str) -> None:
    os.write(mouth, f"{line}\n".encode())
