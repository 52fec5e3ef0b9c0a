# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The serial bearer: frames over a cable, or a modem that passes bytes on as they are.

    stream  = { FLAG content FLAG }       FLAG 7E; 7E and 7D in it become 7D 5E and 7D 5D
    content = frame check:2               CRC-16/CCITT-FALSE, high byte first

As HDLC frames bytes on such lines (RFC 1662), so noise costs one frame and the
next flag finds the rhythm again.  A device that is pulled out is a line that is
down.
"""

import asyncio
import binascii
import contextlib
import termios
from collections.abc import Mapping

import serial as pyserial  # type: ignore[import-untyped]

from ..kernel.errors import BearerDown
from .contract import Properties
from .descriptors import DescriptorTransport
from .stream import Cut, StreamBearer, Stuffed
from .tcp import Wake

FRAME_BYTES_MAX = 1500
FLAG, ESCAPE = 0x7E, 0x7D
SWAPS = {FLAG: 0x5E, ESCAPE: 0x5D}
CHECK_BYTES = 2
CHECK_START = 0xFFFF

BAUD, BAUD_MIN, BAUD_MAX = 9600, 50, 4_000_000
BITS_SHARE = 0.8  # of the baud: a byte has a start and a stop bit
OPTIONS = frozenset({"baud"})


class Hdlc:
    """The framing."""

    def __init__(self) -> None:
        self._stuffed = Stuffed(SWAPS, FLAG, ESCAPE, FRAME_BYTES_MAX + CHECK_BYTES)

    def wrap(self, frame: bytes) -> bytes:
        return self._stuffed.wrap(frame + _check(frame))

    def feed(self, data: bytes) -> Cut:
        cut = self._stuffed.feed(data)
        frames = [
            content[:-CHECK_BYTES]
            for content in cut.frames
            if CHECK_BYTES < len(content) <= FRAME_BYTES_MAX + CHECK_BYTES
            and _check(content[:-CHECK_BYTES]) == content[-CHECK_BYTES:]
        ]
        return Cut(frames, cut.bad + len(cut.frames) - len(frames))


def _check(frame: bytes) -> bytes:
    return binascii.crc_hqx(frame, CHECK_START).to_bytes(CHECK_BYTES, "big")


def _close(port: pyserial.Serial) -> None:
    """Close without waiting for what was not sent, which a held line could take for ever."""
    with contextlib.suppress(OSError, termios.error):
        port.reset_output_buffer()
    with contextlib.suppress(OSError):
        port.close()


def baud(options: Mapping[str, str]) -> int:
    """The speed on the wire.  Raises `ValueError`."""
    text = options.get("baud", str(BAUD))
    if not text.isdecimal() or not BAUD_MIN <= int(text) <= BAUD_MAX:
        raise ValueError(f"baud must be from {BAUD_MIN} to {BAUD_MAX}, not {text!r}")
    return int(text)


def _open(path: str, baud: int) -> pyserial.Serial:
    """A port for us alone, 8N1, on which a read of nothing means that the device has gone."""
    return pyserial.Serial(
        path, baud, timeout=0, write_timeout=0, inter_byte_timeout=0, exclusive=True
    )


async def attach(path: str, baud: int, bearer: StreamBearer) -> None:
    """Put a bearer on a serial port.  Raises `BearerDown` where there is none to be had."""
    try:
        port = await asyncio.to_thread(_open, path, baud)
    except (OSError, ValueError, termios.error) as error:
        raise BearerDown(f"{path}: {error}") from error
    DescriptorTransport(
        port.fileno(), port.fileno(), bearer, lambda: int(port.out_waiting), lambda: _close(port)
    )


async def connect(
    url: str, path: str, options: Mapping[str, str], properties: Properties, wake: Wake
) -> StreamBearer:
    """A cable or a transparent modem, `serial:///dev/…`.  Raises `BearerDown`."""
    bearer = StreamBearer(url, properties, Hdlc(), wake)
    await attach(path, baud(options), bearer)
    return bearer
