# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Serial ports, on pseudo terminals: devices that vanish, hang, or are somebody else's."""

import asyncio
import os
import termios
import tty
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from baken.bearers import catalogue
from baken.bearers.contract import Bearer
from baken.bearers.serial import Hdlc
from baken.bearers.stream import TAIL_BYTES
from baken.kernel.errors import BearerDown

from .twins import Wakes, come

SCHEMES = ["serial", "kiss+serial"]
every_scheme = pytest.mark.parametrize("scheme", SCHEMES)


class Device:
    """A device as the bearer's port sees it: what is written at `far` comes in."""

    def __init__(self) -> None:
        self.far, self.near = os.openpty()
        tty.setraw(self.near)
        self.path = os.ttyname(self.near)

    def vanish(self) -> None:
        os.close(self.far)
        os.close(self.near)


def at_device(
    scheme: str, story: Callable[[Device, Wakes, Bearer], Awaitable[None]], options: str = ""
) -> None:
    """Tell a story to a bearer at a device."""

    async def tell() -> None:
        device, wakes = Device(), Wakes()
        bearer = await catalogue.open_bearer(f"{scheme}://{device.path}{options}", wakes.wake)
        try:
            await story(device, wakes, bearer)
        finally:
            bearer.close()

    asyncio.run(tell())


@every_scheme
def test_a_device_that_vanishes_is_a_line_that_is_down(scheme: str) -> None:
    async def story(device: Device, wakes: Wakes, bearer: Bearer) -> None:
        device.vanish()
        await wakes.until(lambda: not bearer.up)
        assert bearer.room() == 0
        with pytest.raises(BearerDown):
            bearer.send(b"lost")

    at_device(scheme, story)


@every_scheme
def test_a_device_that_vanishes_while_bytes_wait_is_a_line_that_is_down(scheme: str) -> None:
    async def story(device: Device, wakes: Wakes, bearer: Bearer) -> None:
        for _ in range(100):
            bearer.send(bytes(200))
        device.vanish()
        await wakes.until(lambda: not bearer.up)

    at_device(scheme, story)


@every_scheme
def test_room_shrinks_while_a_device_takes_nothing_and_comes_back(scheme: str) -> None:
    async def story(device: Device, wakes: Wakes, bearer: Bearer) -> None:
        frame = bytes(bearer.properties.frame_bytes)
        asked = bearer.room()
        handed = 0
        termios.tcflow(device.near, termios.TCOOFF)  # as by a modem that holds the line
        while bearer.room() >= len(frame):
            bearer.send(frame)
            handed += 1
            assert handed < 10, "room never shrank"
        assert handed * len(frame) <= asked == 2 * len(frame) + TAIL_BYTES
        termios.tcflow(device.near, termios.TCOON)
        await wakes.until(lambda: bearer.room() == asked)

    at_device(scheme, story)


def test_bytes_of_a_device_that_is_no_node_are_counted() -> None:
    async def story(device: Device, wakes: Wakes, bearer: Bearer) -> None:
        os.write(
            device.far, b"\r\nlogin: ~\r\n$ ~" + bytes(range(256)) + b"~" + Hdlc().wrap(b"a node")
        )
        assert await come(wakes, bearer, 1) == [b"a node"]
        assert bearer.bad_frames >= 2

    at_device("serial", story)


def test_the_port_is_set_to_its_speed_raw_and_ours_alone() -> None:
    async def story(device: Device, wakes: Wakes, bearer: Bearer) -> None:
        *_, ispeed, ospeed, special = termios.tcgetattr(device.near)
        assert ispeed == ospeed == termios.B38400
        assert special[termios.VMIN] in (1, b"\x01")
        with pytest.raises(BearerDown, match="lock"):
            await catalogue.open_bearer(f"serial://{device.path}", wakes.wake)
        assert bearer.up

    at_device("serial", story, "?baud=38400")


@every_scheme
def test_a_port_that_is_none_is_a_bearer_that_is_down(scheme: str, tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"not a port")
    for name in ("file", "nothing"):
        with pytest.raises(BearerDown):
            asyncio.run(catalogue.open_bearer(f"{scheme}://{tmp_path}/{name}", lambda bearer: None))
