# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Live pages: the node tells open pages which processes changed, and they ask again.

An event carries a name and a version, never a fact, so there is nothing in it
to leak and nothing to lose: a page that missed one is right again at the next.
At most `WATCHERS_MAX` pages listen at a time; one more still works, by hand.
"""

import asyncio
from collections.abc import AsyncGenerator
from typing import Any

from litestar import Request, Response, get
from litestar.response import Stream

from .screen import ThisScreen

WATCHERS_MAX = 64
PULSE_S = 20.0  # how often a silent stream shows that it is alive
REST_S = 0.4  # between two tellings: in a burst a page hears once, of all that changed
AGAIN_MS = 5_000  # how soon a browser that lost the stream comes back


class Watchers:
    """How many pages listen now."""

    def __init__(self) -> None:
        self.count = 0


@get("/live")
async def live(screen: ThisScreen, request: Request[Any, Any, Any]) -> Response[Any]:
    """Server-sent events, named after the process that changed (`reports`, `links`)."""
    watchers: Watchers = request.app.state.setdefault("watchers", Watchers())
    if watchers.count >= WATCHERS_MAX:
        return Response(b"", status_code=503, headers={"retry-after": "60"})
    return Stream(
        _events(screen.site.runner, watchers),
        media_type="text/event-stream",
        headers={"cache-control": "no-store", "x-accel-buffering": "no"},
    )


async def _events(runner: Any, watchers: Watchers) -> AsyncGenerator[bytes, None]:
    watchers.count += 1
    try:
        yield f"retry: {AGAIN_MS}\n\n".encode()
        async with runner.changes() as changes:
            names = aiter(changes)
            waiting = asyncio.ensure_future(anext(names))
            try:
                while True:
                    done, _ = await asyncio.wait({waiting}, timeout=PULSE_S)
                    if not done:
                        yield b": alive\n\n"
                        continue
                    try:
                        changed = waiting.result()
                    except StopAsyncIteration:
                        return
                    for name in sorted(changed):
                        yield f"event: {name}\ndata: {runner.node.version}\n\n".encode()
                    await asyncio.sleep(REST_S)
                    waiting = asyncio.ensure_future(anext(names))
            finally:
                waiting.cancel()
    finally:
        watchers.count -= 1


routes = [live]
