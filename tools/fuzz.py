# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""A longer run of hostile bytes: `python tools/fuzz.py DOOR [libFuzzer options]`.

The same doors as the Hypothesis tests: wherever bytes of somebody else come in.  One
invariant: any bytes give what the door promises or a `RemoteError`, and nothing else.
`-max_total_time=600` ends after ten minutes; a folder as argument keeps what it
found, and a file replays one input.  What it finds becomes a test.

Needs atheris, which is no dependency of the project.
"""

import sys
from collections.abc import Callable, Iterator
from random import Random

from baken.bearers.contract import Properties
from baken.bearers.kiss import Kiss
from baken.bearers.paper import Album, photographed, typed
from baken.bearers.serial import Hdlc
from baken.bearers.stream import Framing, Prefixed
from baken.kernel.errors import RemoteError
from baken.node.area import WATERHOVEN, Area, load_area, make_area
from baken.node.keys import NodeKeys
from baken.node.links import line_of
from baken.node.node import Node
from baken.store.memory import MemoryStore
from baken.sync.bag import Reader
from baken.sync.blocks import Piece, put_piece, put_taken, take_piece, take_taken

FRAME_BYTES_MAX = 60_000
MISSING = """fuzz: atheris is not installed.  It is optional, and only for this:

    .venv/bin/python -m pip install atheris

It has wheels for Linux; elsewhere it is built with clang."""

TCP = Properties(frame_bytes=FRAME_BYTES_MAX)
RADIO = Properties(frame_bytes=200, bitrate=1200.0, half_duplex=True, turnaround_s=0.1)
START_S = 1_800_000_000.0
OWN, OTHER = 1, 2
FORGED = 0xFF  # a record whose frame is a piece with a sum that holds
TAKEN = 0xFE
FORGED_HEAD_BYTES = 7


def area() -> Area:
    rng = Random(0)  # noqa: S311 - the same keys each time, for nobody else
    return make_area(
        load_area(WATERHOVEN),
        rng.randbytes(8),
        lambda: NodeKeys(rng.randbytes(32), rng.randbytes(32)),
        lambda: rng.randbytes(32),
    )


AREA = area()


def framed(framing: Framing, frame_bytes_max: int, data: bytes) -> None:
    """Also in two parts, cut where the first byte says."""
    at = data[0] if data else 0
    for part in (data[:at], data[at:]):
        cut = framing.feed(part)
        assert all(0 < len(frame) <= frame_bytes_max for frame in cut.frames)


def prefixed(data: bytes) -> None:
    framed(Prefixed(FRAME_BYTES_MAX), FRAME_BYTES_MAX, data)


def kiss(data: bytes) -> None:
    framed(Kiss(), FRAME_BYTES_MAX, data)


def hdlc(data: bytes) -> None:
    framed(Hdlc(), FRAME_BYTES_MAX, data)


def piece(data: bytes) -> None:
    """A frame that is taken is written the same."""
    taken = take_taken(data)
    if taken is not None:
        assert put_taken(*taken) == data
        return
    assert put_piece(take_piece(data)) == data


def frames_of(data: bytes) -> Iterator[bytes]:
    """Records of a length and so many bytes; some are made pieces whose sums hold."""
    at = 0
    while at < len(data):
        size, at = data[at], at + 1
        if size == FORGED:
            head, at = data[at : at + FORGED_HEAD_BYTES], at + FORGED_HEAD_BYTES
            if len(head) < FORGED_HEAD_BYTES:
                return
            body, at = data[at : at + head[6]], at + head[6]
            block_bytes = int.from_bytes(head[1:4], "big") % (1 << 18) + 1
            index = int.from_bytes(head[4:6], "big") % (1 << 14)
            made = Piece(OTHER, head[0], block_bytes, index, body or b"?", head[0] & 3, True)
            yield put_piece(made)
        elif size == TAKEN:
            yield put_taken(OTHER, size)
        else:
            yield data[at : at + size]
            at += size


def link(properties: Properties, url: str, data: bytes) -> None:
    """Any frames at a node's link: it counts them, stores nothing, and goes on."""
    node = Node(AREA.charter, OWN, AREA.keys[OWN], MemoryStore())
    number = node.lines.open(
        url, line_of(properties, 15.0), bytes(8), False, None, START_S, START_S
    )
    now = START_S
    for frame in frames_of(data):
        node.lines.hear(number, [frame], now, now)
        now += 0.5
        for said in node.lines.say(number, now, 1 << 20, now):
            assert 0 < len(said) <= properties.frame_bytes
        assert node.lines.next_at(number, now) >= now
    assert not node.heads()


def session(data: bytes) -> None:
    link(TCP, "tcp://x", data)


def channel(data: bytes) -> None:
    link(RADIO, "kiss:///x", data)


def bag(data: bytes) -> None:
    reader = Reader()
    at = data[0] if data else 0
    found = [*reader.feed(data[:at]), *reader.feed(data[at:])]
    reader.close()
    assert reader.whole or reader.fault
    assert sum(len(message.body) for message in found) <= len(data)


def scanner(data: bytes) -> None:
    album = Album()
    for payload in typed(data.decode("latin-1")).payloads:
        album.add(payload)


def album(data: bytes) -> None:
    sheets = Album()
    for payload in frames_of(data):
        sheets.add(payload)


def picture(data: bytes) -> None:
    photographed(data)


DOORS: dict[str, Callable[[bytes], None]] = {
    door.__name__: door
    for door in (prefixed, kiss, hdlc, piece, session, channel, bag, scanner, album, picture)
}


def knock(door: Callable[[bytes], None], data: bytes) -> None:
    """One input at one door."""
    try:
        door(data)
    except RemoteError:
        return


def main(arguments: list[str]) -> int:
    if len(arguments) < 2 or arguments[1] not in DOORS:
        print(f"fuzz: which door?  One of: {' '.join(DOORS)}", file=sys.stderr)
        return 2
    try:
        import atheris  # type: ignore[import-untyped, unused-ignore]
    except ImportError:
        print(MISSING, file=sys.stderr)
        return 2
    door = DOORS[arguments[1]]
    atheris.instrument_all()
    atheris.Setup([arguments[0], *arguments[2:]], lambda data: knock(door, data))
    atheris.Fuzz()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv))
