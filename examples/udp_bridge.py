#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""A bridge over UDP: the smallest one there is, and a pattern for your own.

    udp_bridge.py HERE THERE        each as host:port

For lines that carry IP packets but are too slow or too lossy for TCP: a satellite
terminal, a data service of a radio network.  One datagram is one frame.
"""

import os
import socket
import sys
import threading

from frames import Frames  # type: ignore[import-not-found]

FRAME_BYTES_MAX = 1400  # what passes everywhere in one piece


def address(text: str) -> tuple[str, int]:
    host, _, port = text.rpartition(":")
    return host, int(port)


def receive(line: socket.socket, frames: Frames) -> None:
    """Pass on what comes, from whomever: the node finds out who it is."""
    while True:
        frame = line.recv(65_535)
        if 0 < len(frame) <= FRAME_BYTES_MAX:
            frames.write(frame)


def main() -> None:
    if len(sys.argv) != 3:
        sys.exit("udp_bridge.py HERE THERE, each as host:port")
    frames = Frames()
    here, there = map(address, sys.argv[1:])
    line = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    line.bind(here)
    threading.Thread(target=receive, args=(line, frames), daemon=True).start()
    for frame in frames.read():
        try:
            line.sendto(frame, there)
        except OSError as error:
            print(f"udp_bridge: not sent: {error}", file=sys.stderr)
    os._exit(0)  # the other thread still waits for a datagram


if __name__ == "__main__":
    main()
