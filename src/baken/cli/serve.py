# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Serving: a web server that a stranger on the Wi-Fi can't tire.

The rules guarded: a connection that asks nothing, or drips its question in, is
closed after `HEAD_WITHIN_S`; one address holds only so many connections, so that
a flood of them leaves room for others; a question's head is bounded; and nobody
is believed who says on whose behalf they ask (no proxy headers, no web sockets).
"""

import asyncio
import contextlib
from collections import Counter
from collections.abc import Iterator
from typing import Any

import uvicorn
from uvicorn.protocols.http.h11_impl import H11Protocol

HEAD_WITHIN_S = 10.0
HEAD_BYTES_MAX = 16 * 1024
CONNECTIONS_MAX = 400
CONNECTIONS_OF_ONE_MAX = 120  # ten desks behind one address: six each, and their live streams


class Server(uvicorn.Server):
    """One port.  The signals are the command's to hear: it has several servers."""

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


def guarded(
    head_within_s: float = HEAD_WITHIN_S, of_one_max: int = CONNECTIONS_OF_ONE_MAX
) -> type[H11Protocol]:
    """A connection that doesn't wait for ever; those of one server count each other."""
    live: Counter[str] = Counter()

    class Guarded(H11Protocol):
        _watch: asyncio.TimerHandle | None = None
        _of = ""

        def connection_made(self, transport: Any) -> None:
            super().connection_made(transport)
            self._of = self.client[0] if self.client else ""
            live[self._of] += 1
            if live[self._of] > of_one_max:
                transport.abort()
            else:
                self._expect()

        def connection_lost(self, exc: Exception | None) -> None:
            self._heard()
            live[self._of] -= 1
            if not live[self._of]:
                del live[self._of]
            super().connection_lost(exc)

        def handle_events(self) -> None:
            before = self.cycle
            super().handle_events()
            if self.cycle is not before:
                self._heard()

        def on_response_complete(self) -> None:
            self._expect()
            super().on_response_complete()

        def _expect(self) -> None:
            """A whole question is due: the first, or the next one."""
            self._heard()
            self._watch = self.loop.call_later(head_within_s, self.transport.abort)

        def _heard(self) -> None:
            if self._watch is not None:
                self._watch.cancel()
                self._watch = None

    return Guarded


def server_of(app: Any, **tls: Any) -> Server:
    """A web server for this application; `tls` are uvicorn's names of a certificate and its key."""
    config = uvicorn.Config(
        app,
        http=guarded(),
        ws="none",
        lifespan="off",
        log_level="warning",
        access_log=False,
        proxy_headers=False,
        server_header=False,
        h11_max_incomplete_event_size=HEAD_BYTES_MAX,
        limit_concurrency=CONNECTIONS_MAX,
        timeout_graceful_shutdown=2,
        **tls,
    )
    return Server(config)
