# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The TCP bearer: length-prefixed frames over a socket; either side may call.

    stream = { length:2 frame }        length from 1 to `FRAME_BYTES`

A length of zero or above the bound ends the connection: whoever is there does
not speak this protocol.  The socket itself is opened by `connect` and `listen`;
a line that was silent for too long is for the node to judge, by frames heard.
"""

import asyncio
from collections.abc import Callable

from ..kernel.errors import BearerDown
from . import strangers
from .contract import Properties
from .stream import Framing, Prefixed, StreamBearer

FRAME_BYTES = 60_000
CONNECT_WITHIN_S = 5.0
FAST = Properties(frame_bytes=FRAME_BYTES)

Wake = Callable[[StreamBearer], None]


def parse(url: str, scheme: str = "tcp") -> tuple[str, int]:
    """Host and port of `scheme://host:port`; `ValueError` for anything else."""
    before, _, rest = url.partition("?")[0].partition("://")
    host, _, port = rest.rpartition(":")
    if before != scheme or not host or not _is_port(port):
        raise ValueError(f"not a {scheme}://host:port address: {url}")
    return host.strip("[]"), int(port)


def _is_port(text: str) -> bool:
    return text.isascii() and text.isdecimal() and len(text) <= 5 and int(text) < 65_536


async def call(
    address: tuple[str, int], url: str, properties: Properties, framing: Framing, wake: Wake
) -> StreamBearer:
    """Open a stream to a socket.  Raises `BearerDown` where nobody answers."""
    loop = asyncio.get_running_loop()
    try:
        async with asyncio.timeout(CONNECT_WITHIN_S):
            _, bearer = await loop.create_connection(
                lambda: StreamBearer(url, properties, framing, wake), *address
            )
    except (OSError, TimeoutError, UnicodeError) as error:
        raise BearerDown(f"{url}: {error}") from error
    return bearer


async def connect(url: str, wake: Wake, properties: Properties = FAST) -> StreamBearer:
    """Call another node.  Raises `BearerDown` where nobody answers."""
    return await call(parse(url), url, properties, Prefixed(FRAME_BYTES), wake)


async def listen(url: str, wake: Wake, properties: Properties = FAST) -> asyncio.Server:
    """Answer other nodes; every connection is a bearer, as many as `strangers.py` lets be."""
    host, port = parse(url)
    callers = strangers.Callers(strangers.BOUNDS)

    def woken(bearer: StreamBearer) -> None:
        if bearer.up:
            callers.add(bearer, bearer.address)
        else:
            callers.drop(bearer)
        wake(bearer)

    def answer() -> StreamBearer:
        bearer = StreamBearer(url, properties, Prefixed(FRAME_BYTES), woken)
        bearer.proven = False
        return bearer

    return await asyncio.get_running_loop().create_server(answer, host, port)
