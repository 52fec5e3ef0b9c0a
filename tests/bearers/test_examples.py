# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The bridges that come along as examples."""

import asyncio
import socket
import subprocess
import sys
from pathlib import Path

from .twins import WokenEnds, come

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"


def free_ports() -> tuple[int, int]:
    with socket.socket(type=socket.SOCK_DGRAM) as one, socket.socket(type=socket.SOCK_DGRAM) as two:
        for probe in (one, two):
            probe.bind(("127.0.0.1", 0))
        return one.getsockname()[1], two.getsockname()[1]


def bridge(here: int, there: int) -> str:
    words = ("-S", str(EXAMPLES / "udp_bridge.py"), f"127.0.0.1:{here}", f"127.0.0.1:{there}")
    return f"pipe://{sys.executable}?" + "&".join(f"arg={word}" for word in words)


def test_two_nodes_speak_over_the_smallest_bridge() -> None:
    async def story() -> None:
        one, other = free_ports()
        ends = WokenEnds(lambda: None)
        async with ends.opened(bridge(one, other), bridge(other, one)):
            # A datagram to a program that does not listen yet is lost, as on any radio: try again.
            heard: list[bytes] = []
            async with asyncio.timeout(10):
                while not heard:
                    ends.one.send(b"are you there?")
                    await asyncio.sleep(0.01)
                    heard += ends.other.take()
            ends.other.send(bytes(200))
            assert await come(ends, ends.one, 1) == [bytes(200)]
            assert ends.one.up
            assert ends.other.up

    asyncio.run(story())


def test_a_bridge_whose_library_is_missing_says_which() -> None:
    done = subprocess.run(
        [sys.executable, "-S", EXAMPLES / "meshtastic_bridge.py", "/dev/null"],
        capture_output=True, text=True, check=False, timeout=10, stdin=subprocess.DEVNULL,
    )  # fmt: skip
    assert done.returncode == 1
    assert done.stdout == ""
    assert "No module named 'meshtastic'; install the library meshtastic" in done.stderr
