# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Neighbours find each other by mDNS, and only those of their own region.

Needs multicast on loopback, which some machines don't have: then skipped.
"""

import asyncio
from collections.abc import Awaitable, Callable

import pytest

from baken.bearers.neighbours import Neighbours

REGION, ELSEWHERE = b"laagveen", b"bergland"
LOOPBACK = ["127.0.0.1"]
WITHIN_S = 8.0


class Found:
    """What one node was told, and a way to wait for it."""

    def __init__(self, region: bytes, number: int) -> None:
        self.told: dict[int, str] = {}
        self._event = asyncio.Event()
        self.neighbours = Neighbours(region, number, self._found)

    def _found(self, number: int, url: str) -> None:
        self.told[number] = url
        self._event.set()

    async def until(self, number: int) -> None:
        async with asyncio.timeout(WITHIN_S):
            while number not in self.told:
                self._event.clear()
                await self._event.wait()


def with_all(nodes: list[tuple[bytes, int, int]], story: Callable[..., Awaitable[None]]) -> None:
    """Start nodes (region, number, port), tell a story about them, stop them."""

    async def tell() -> None:
        found = [Found(region, number) for region, number, _ in nodes]
        try:
            for one, (_, _, port) in zip(found, nodes, strict=True):
                await one.neighbours.start(port, LOOPBACK)
            await story(*found)
        finally:
            await asyncio.gather(*(one.neighbours.stop() for one in found))

    try:
        asyncio.run(tell())
    except OSError as error:
        pytest.skip(f"no multicast on loopback here: {error}")
    except TimeoutError:
        pytest.skip("multicast packets don't come through on loopback here")


def test_two_nodes_of_a_region_find_each_other_and_not_a_stranger() -> None:
    async def story(one: Found, other: Found, stranger: Found) -> None:
        await asyncio.gather(one.until(2), other.until(1))
        assert one.told == {2: "tcp://127.0.0.1:8472"}
        assert other.told == {1: "tcp://127.0.0.1:8471"}
        assert stranger.told == {}

    with_all([(REGION, 1, 8471), (REGION, 2, 8472), (ELSEWHERE, 3, 8473)], story)


def test_stopping_before_starting_does_no_harm() -> None:
    async def story() -> None:
        found = Found(REGION, 1)
        await found.neighbours.stop()

    asyncio.run(story())
