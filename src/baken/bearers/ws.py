# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The web socket bearer: one binary message is one frame; for where only web traffic passes.

A node calls `ws://` or, checked and encrypted, `wss://`; it answers `ws://` only,
and stands behind a web server that ends TLS.  Not answered is a browser (which
says where its page came from): a page elsewhere has no business with a node.
A message that is no frame ends the connection, as over TCP.
"""

import asyncio
import contextlib
import logging
import ssl
from collections import deque
from collections.abc import Callable, Mapping
from urllib.parse import urlsplit

from websockets.asyncio.client import connect as ws_connect
from websockets.asyncio.connection import Connection
from websockets.asyncio.server import Server, ServerConnection, serve
from websockets.exceptions import ConnectionClosed, WebSocketException
from websockets.frames import CloseCode

from ..kernel.errors import BearerDown
from . import strangers
from .contract import Properties
from .stream import Inbox, address_of, room_bytes
from .tcp import CONNECT_WITHIN_S, FRAME_BYTES, parse

END_WITHIN_S = 1.0
MESSAGES_MAX = 16  # that the library keeps before it stops reading
OPTIONS = frozenset({"cafile"})
BROKEN = frozenset({CloseCode.PROTOCOL_ERROR, CloseCode.INVALID_DATA, CloseCode.MESSAGE_TOO_BIG})

Wake = Callable[["WsBearer"], None]


class WsBearer:
    """One connection.  `wake` is called when frames came, room was made, or the line changed."""

    def __init__(self, url: str, properties: Properties, wake: Wake) -> None:
        self.url = url
        self.properties = properties
        self.up = False
        self.bad_frames = 0
        self.proven = True
        self._wake = wake
        self._connection: Connection | None = None
        self._inbox = Inbox()
        self._room_bytes = room_bytes(properties)
        self._out: deque[bytes] = deque()
        self._out_bytes = 0
        self._more = asyncio.Event()
        self._task: asyncio.Task[None] | None = None

    def start(self, connection: Connection) -> asyncio.Task[None]:
        """Serve an open connection; the task lasts until it ends."""
        self._connection = connection
        self.up = True
        self._task = asyncio.create_task(self._serve(connection))
        self._wake(self)
        return self._task

    async def _serve(self, connection: Connection) -> None:
        sender = asyncio.create_task(self._pass_on(connection))
        try:
            async for message in connection:
                if isinstance(message, str) or not message:
                    self.bad_frames += 1
                    break
                self.bad_frames += self._inbox.put(message, self.proven)
                self._wake(self)
        except ConnectionClosed as closed:
            self.bad_frames += closed.sent is not None and closed.sent.code in BROKEN
        finally:
            sender.cancel()
            self.close()
            self._wake(self)

    async def _pass_on(self, connection: Connection) -> None:
        """Hand over what `send` left here, as fast as the other end takes it."""
        with contextlib.suppress(ConnectionClosed):
            while True:
                await self._more.wait()
                self._more.clear()
                while self._out:
                    frame = self._out.popleft()
                    await connection.send(frame)
                    self._out_bytes -= len(frame)
                self._wake(self)

    def room(self) -> int:
        return max(0, self._room_bytes - self._out_bytes) if self.up else 0

    def send(self, frame: bytes) -> None:
        assert 0 < len(frame) <= self.properties.frame_bytes
        if not self.up:
            raise BearerDown(self.url)
        self._out.append(frame)
        self._out_bytes += len(frame)
        self._more.set()

    def take(self) -> list[bytes]:
        return self._inbox.take()

    def close(self) -> None:
        self.up = False
        self._out.clear()
        if self._connection is not None:
            self._connection.transport.abort()


def _quiet() -> logging.Logger:
    """What the library would write down of every stranger at the port is counted instead."""
    return logging.Logger("websockets", logging.CRITICAL)


def _address(url: str) -> str:
    """The part that the other end should see."""
    return urlsplit(url)._replace(query="", fragment="").geturl()


def _trust(options: Mapping[str, str]) -> ssl.SSLContext:
    """Whose certificates are believed: those of the system, or of a file.  Raises `ValueError`."""
    try:
        return ssl.create_default_context(cafile=options.get("cafile"))
    except OSError as error:
        raise ValueError(f"cafile {options.get('cafile')}: no certificates there") from error


async def connect(
    url: str, options: Mapping[str, str], properties: Properties, wake: Wake
) -> WsBearer:
    """Call another node, through the system's web proxy if it has one.  Raises `BearerDown`."""
    secure = url.startswith("wss:")
    trust = await asyncio.to_thread(_trust, options) if secure else None
    try:
        connection = await ws_connect(
            _address(url),
            ssl=trust,
            compression=None,
            open_timeout=CONNECT_WITHIN_S,
            close_timeout=END_WITHIN_S,
            ping_interval=None,
            max_size=FRAME_BYTES,
            max_queue=MESSAGES_MAX,
            logger=_quiet(),
        )
    except (OSError, TimeoutError, UnicodeError, ImportError, WebSocketException) as error:
        raise BearerDown(f"{url}: {error}") from error
    bearer = WsBearer(url, properties, wake)
    bearer.start(connection)
    return bearer


class Place:
    """What a connection is to its port: a stranger from its first byte on."""

    def __init__(self, connection: ServerConnection) -> None:
        self._connection = connection
        self.bearer: WsBearer | None = None

    @property
    def proven(self) -> bool:
        return self.bearer is not None and self.bearer.proven

    def close(self) -> None:
        """At once, and with no goodbye."""
        self._connection.transport.abort()


async def listen(url: str, properties: Properties, wake: Wake) -> Server:
    """Answer other nodes at `ws://host:port`, as many as `strangers.py` lets be."""
    host, port = parse(url, "ws")
    callers = strangers.Callers(strangers.BOUNDS)

    class Answer(ServerConnection):
        """A connection that counts from its first byte on, and says when none came of it."""

        def connection_made(self, transport: asyncio.BaseTransport) -> None:
            super().connection_made(transport)
            self.place = Place(self)
            callers.add(self.place, address_of(transport))

        def connection_lost(self, exc: Exception | None) -> None:
            super().connection_lost(exc)
            callers.drop(self.place)
            if self.place.bearer is None:
                stranger = WsBearer(url, properties, wake)
                stranger.bad_frames = 1
                wake(stranger)

    async def answer(connection: ServerConnection) -> None:
        assert isinstance(connection, Answer)
        bearer = connection.place.bearer = WsBearer(url, properties, wake)
        bearer.proven = False
        await bearer.start(connection)

    return await serve(
        answer,
        host,
        port,
        create_connection=Answer,
        origins=[None],
        compression=None,
        open_timeout=CONNECT_WITHIN_S,
        close_timeout=END_WITHIN_S,
        ping_interval=None,
        max_size=FRAME_BYTES,
        max_queue=MESSAGES_MAX,
        logger=_quiet(),
    )
