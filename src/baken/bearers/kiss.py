# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The KISS bearer: frames through a modem (a TNC) that speaks KISS, over TCP or a serial port.

    stream  = { FEND type data FEND }     type = port:4 command:4, command 0 is a frame
    data    = frame                       without a call sign: what LoRa modems take
            | header frame                with one: an unnumbered AX.25 frame
    header  = to:7 from:7 control:1 pid:1

A modem for packet radio (Dire Wolf) takes nothing but AX.25, and the law wants
amateurs to say who they are; the header does both.  What others send on the
same channel is not ours and left out; what is no AX.25 at all is counted.
Source: the KISS TNC specification (Chepponis and Karn, 1987); AX.25 version 2.2.
"""

import re
from collections.abc import Mapping

from . import serial, tcp
from .contract import Properties
from .stream import Cut, StreamBearer, Stuffed

FRAME_BYTES_MAX = 1500
FEND, FESC = 0xC0, 0xDB
SWAPS = {FEND: 0xDC, FESC: 0xDD}

ADDRESS_BYTES, ADDRESSES_MAX = 7, 10
HEADER_BYTES = 2 * ADDRESS_BYTES + 2
STUFFED_BYTES = 4  # about what bit stuffing adds to a frame of 200 bytes
AX25_BYTES = HEADER_BYTES + 2 + 1 + STUFFED_BYTES  # with its check and a flag
CONTENT_BYTES_MAX = 1 + ADDRESSES_MAX * ADDRESS_BYTES + 2 + FRAME_BYTES_MAX
LAST, SSID, RESERVED, COMMAND = 0x01, 0x1E, 0x60, 0x80  # bits of an address's seventh byte
UNNUMBERED, POLL, NO_LAYER_3 = 0x03, 0x10, 0xF0
TO = "BAKEN"
CALL = re.compile(r"([A-Z0-9]{1,6})(?:-([0-9]|1[0-5]))?")

OPTIONS = frozenset({"call", "to", "port"})
PORTS = 16


def address(call: str) -> bytes:
    """A call sign as AX.25 writes it, `PD0ABC` or `PD0ABC-7`; `ValueError` where it is none."""
    match = CALL.fullmatch(call)
    if match is None:
        raise ValueError(
            f"not a call sign: {call!r}; at most six capitals and digits, then perhaps -1 to -15"
        )
    letters = bytes(ord(letter) << 1 for letter in match[1].ljust(6))
    return letters + bytes((RESERVED | int(match[2] or 0) << 1,))


class Kiss:
    """The framing.  `port` chooses the radio of a modem with several."""

    def __init__(self, port: int = 0, call: str | None = None, to: str = TO) -> None:
        self._type = port << 4
        self._stuffed = Stuffed(SWAPS, FEND, FESC, CONTENT_BYTES_MAX)
        self._to, self._header = address(to), b""
        if call is not None:
            head = bytearray(self._to + address(call))
            head[ADDRESS_BYTES - 1] |= COMMAND
            head[2 * ADDRESS_BYTES - 1] |= LAST
            self._header = bytes(head) + bytes((UNNUMBERED, NO_LAYER_3))

    def wrap(self, frame: bytes) -> bytes:
        return self._stuffed.wrap(bytes((self._type,)) + self._header + frame)

    def feed(self, data: bytes) -> Cut:
        cut = self._stuffed.feed(data)
        ours = [content[1:] for content in cut.frames if content[0] == self._type]
        found = [self._opened(packet) for packet in ours] if self._header else ours
        frames = [
            frame for frame in found if frame is not None and 0 < len(frame) <= FRAME_BYTES_MAX
        ]
        bad = sum(frame is None or len(frame) > FRAME_BYTES_MAX for frame in found)
        return Cut(frames, cut.bad + bad)

    def _opened(self, packet: bytes) -> bytes | None:
        """What an AX.25 frame to us carries; empty where it is somebody else's, None for none."""
        end = _addresses_end(packet)
        if end is None:
            return None
        control, pid, data = packet[end], packet[end + 1 : end + 2], packet[end + 2 :]
        to_us = packet[:6] == self._to[:6] and packet[6] & SSID == self._to[6] & SSID
        plain = control & ~POLL == UNNUMBERED and pid == bytes((NO_LAYER_3,))
        return data if to_us and plain else b""


def _addresses_end(packet: bytes) -> int | None:
    """Where the addresses of an AX.25 frame end: two of them, and up to eight repeaters."""
    for end in range(ADDRESS_BYTES, ADDRESSES_MAX * ADDRESS_BYTES + 1, ADDRESS_BYTES):
        if len(packet) <= end:
            return None
        if packet[end - 1] & LAST:
            return end if end > ADDRESS_BYTES else None
    return None


def framing(options: Mapping[str, str]) -> Kiss:
    """The framing that the options of a URL ask for.  Raises `ValueError`."""
    port = options.get("port", "0")
    if not port.isdecimal() or int(port) >= PORTS:
        raise ValueError(f"port must be from 0 to {PORTS - 1}, not {port!r}")
    if "to" in options and "call" not in options:
        raise ValueError("to has no meaning without call")
    return Kiss(int(port), options.get("call"), options.get("to", TO))


async def connect(
    url: str, options: Mapping[str, str], properties: Properties, wake: tcp.Wake
) -> StreamBearer:
    """A modem behind a socket, `kiss+tcp://host:port`.  Raises `BearerDown`."""
    where = tcp.parse(url, "kiss+tcp")
    return await tcp.call(where, url, properties, framing(options), wake)


async def attach(
    url: str, path: str, options: Mapping[str, str], properties: Properties, wake: tcp.Wake
) -> StreamBearer:
    """A modem on a serial port, `kiss+serial:///dev/…`.  Raises `BearerDown`."""
    bearer = StreamBearer(url, properties, framing(options), wake)
    await serial.attach(path, serial.baud(options), bearer)
    return bearer
