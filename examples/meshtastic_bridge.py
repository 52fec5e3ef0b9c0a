#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""A bridge to a Meshtastic device on USB, for nodes that hear each other over LoRa.

    meshtastic_bridge.py DEVICE [HOPS]

DEVICE is a serial port, such as /dev/ttyUSB0.  HOPS is how often others pass a frame
on: 0, the default, is only what they hear themselves; each hop costs everybody's
airtime again.  Frames go to all as data of `PRIVATE_APP`, on the first channel.

Needs the library `meshtastic`, which is not part of Baken and has a licence of
its own; it is loaded only here.  Written for its version 2.7.
"""

import os
import sys
from typing import Any, NoReturn

from frames import Frames  # type: ignore[import-not-found]

FRAME_BYTES_MAX = 233  # what one Meshtastic packet carries
APP = "PRIVATE_APP"


def fail(why: str) -> NoReturn:
    """Say why and end at once, whatever other threads do."""
    print(f"meshtastic_bridge: {why}", file=sys.stderr, flush=True)
    os._exit(1)


def main() -> None:
    if len(sys.argv) not in (2, 3):
        fail("say which device, as /dev/ttyUSB0, and perhaps how many hops")
    device, hops = sys.argv[1], int(sys.argv[2]) if len(sys.argv) == 3 else 0
    frames = Frames()
    try:
        from meshtastic.serial_interface import (  # type: ignore[import-not-found]
            SerialInterface,
        )
        from pubsub import pub  # type: ignore[import-not-found]
    except ImportError as error:
        fail(f"{error}; install the library meshtastic for {sys.executable}")

    def received(packet: dict[str, Any], interface: object) -> None:
        heard = packet.get("decoded", {})
        if heard.get("portnum") == APP and heard.get("payload"):
            frames.write(heard["payload"])

    def lost(interface: object) -> None:
        fail("the device has gone")

    pub.subscribe(received, "meshtastic.receive")
    pub.subscribe(lost, "meshtastic.connection.lost")
    try:
        radio = SerialInterface(device)
    except Exception as error:  # noqa: BLE001  whatever the library raises, it ends here
        fail(f"no device: {error}")
    for frame in frames.read():
        if len(frame) > FRAME_BYTES_MAX:
            fail(f"a frame of {len(frame)} bytes; set frame_bytes to {FRAME_BYTES_MAX} at most")
        radio.sendData(frame, hopLimit=hops)
    radio.close()


if __name__ == "__main__":
    main()
