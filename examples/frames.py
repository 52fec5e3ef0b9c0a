# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""What every bridge needs: frames on stdin and stdout, each after its length in two bytes.

    stream = { length:2 frame }        high byte first, length from 1 to 60,000

A bridge ends when its stdin ends, and says what goes wrong on stderr.  Nothing but
frames may stand on stdout, and libraries like to print: make `Frames` first.
"""

import os
import sys
from collections.abc import Iterator

LENGTH_BYTES = 2


class Frames:
    """Both ways to the node.  Whatever else writes to stdout ends up on stderr from now on."""

    def __init__(self) -> None:
        self._out = os.fdopen(os.dup(1), "wb")
        os.dup2(2, 1)

    def read(self) -> Iterator[bytes]:
        """The frames to transmit, until the node has no more."""
        while True:
            length = sys.stdin.buffer.read(LENGTH_BYTES)
            size = int.from_bytes(length, "big")
            frame = sys.stdin.buffer.read(size)
            if len(length) < LENGTH_BYTES or len(frame) < size:
                return
            yield frame

    def write(self, frame: bytes) -> None:
        """A frame that was received.  One thread only."""
        self._out.write(len(frame).to_bytes(LENGTH_BYTES, "big") + frame)
        self._out.flush()
