# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The TCP bearer against whoever may connect to a port; `test_stream.py` has its framing."""

import asyncio
import contextlib
import socket
from collections.abc import Awaitable, Callable
from random import Random

import pytest

from baken.bearers import strangers, stream, tcp
from baken.bearers.stream import StreamBearer
from baken.kernel.errors import BearerDown

from .twins import PATIENCE_S, Wakes, come, listening, tcp_ends

PREFIX_BYTES = 2


def on_socket(story: Callable[[Wakes, str], Awaitable[None]]) -> None:
    """Tell a story to a listener on loopback."""

    async def tell() -> None:
        wakes = Wakes()
        async with listening(wakes) as url:
            await story(wakes, url)

    asyncio.run(tell())


@pytest.mark.parametrize(
    "noise",
    [
        b"\0\0",
        b"\xff\xffGET",
        b"GET / HTTP/1.1\r\nHost: baken\r\n\r\n" + bytes(30_000),
        b"\x16\x03\x01\x02\x00\x01\x00" + bytes(60_000),
        Random(7).randbytes(100_000) + b"\xff" * tcp.FRAME_BYTES,
    ],
    ids=["zero", "too_long", "http", "tls", "random"],
)
def test_noise_on_the_port_ends_that_connection_and_no_other(noise: bytes) -> None:
    async def story(wakes: Wakes, url: str) -> None:
        mine = Wakes()
        good = await tcp.connect(url, mine.wake)
        await wakes.until(lambda: len(wakes.bearers) == 1)
        host, port = tcp.parse(url)
        reader, writer = await asyncio.open_connection(host, port)
        writer.write(noise)
        await wakes.until(lambda: len(wakes.bearers) == 2)
        other = wakes.bearers[1]
        await wakes.until(lambda: not other.up)
        assert other.bad_frames >= 1
        async with asyncio.timeout(PATIENCE_S):
            with contextlib.suppress(ConnectionResetError):
                assert await reader.read() == b"", "noise is met with silence"
        writer.close()
        good.send(b"still here")
        assert await come(wakes, wakes.bearers[0], 1) == [b"still here"]
        good.close()

    on_socket(story)


def test_one_who_hangs_up_halfway_leaves_nothing_behind() -> None:
    async def story(wakes: Wakes, url: str) -> None:
        with socket.create_connection(tcp.parse(url)) as caller:
            caller.sendall(b"\x00\x40half")
            await wakes.until(lambda: bool(wakes.bearers))
        await wakes.until(lambda: not wakes.bearers[0].up)
        assert wakes.bearers[0].take() == []

    on_socket(story)


def test_room_shrinks_while_the_other_end_does_not_read() -> None:
    async def story() -> None:
        async with tcp_ends() as ends:
            assert isinstance(ends.other, StreamBearer)
            transport = ends.other._transport
            assert isinstance(transport, asyncio.Transport)
            transport.pause_reading()
            sent = 0
            while ends.one.room() > 0:
                ends.one.send(bytes(tcp.FRAME_BYTES))
                sent += 1
                assert sent < 1000, "room never shrank"
            assert isinstance(ends.one, StreamBearer)
            assert ends.one._transport is not None
            waiting = ends.one._transport.get_write_buffer_size()
            assert waiting <= stream.ROOM_BYTES + tcp.FRAME_BYTES + PREFIX_BYTES
            transport.resume_reading()
            await ends.until(lambda: ends.one.room() > stream.ROOM_BYTES // 2)

    asyncio.run(story())


def test_of_strangers_at_the_bound_the_one_that_waited_longest_gives_way(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(strangers, "BOUNDS", strangers.Bounds(connections=4, strangers=3))

    async def story(wakes: Wakes, url: str) -> None:
        mine = Wakes()
        member = await tcp.connect(url, mine.wake)
        await wakes.until(lambda: len(wakes.bearers) == 1)
        wakes.bearers[0].proven = True
        callers = [await tcp.connect(url, mine.wake) for _ in range(5)]
        await wakes.until(lambda: len(wakes.bearers) == 6)
        await mine.until(lambda: [caller.up for caller in callers] == [False] * 2 + [True] * 3)
        assert member.up
        for bearer in wakes.bearers:
            bearer.proven = True
        late = await tcp.connect(url, mine.wake)
        await mine.until(lambda: not late.up)
        assert [caller.up for caller in callers] == [False] * 2 + [True] * 3
        for caller in (member, *callers):
            caller.close()

    on_socket(story)


def test_of_a_stranger_little_is_kept_and_the_first() -> None:
    async def story(wakes: Wakes, url: str) -> None:
        mine = Wakes()
        caller = await tcp.connect(url, mine.wake)
        caller.send(b"hello")
        for _ in range(5):
            caller.send(bytes(tcp.FRAME_BYTES))
        await wakes.until(lambda: bool(wakes.bearers) and wakes.bearers[0].bad_frames == 4)
        assert [len(frame) for frame in wakes.bearers[0].take()] == [5, tcp.FRAME_BYTES]
        caller.close()

    on_socket(story)


def test_a_call_that_nobody_answers_is_a_bearer_that_is_down() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))  # bound, but nobody listens
        url = f"tcp://127.0.0.1:{taken.getsockname()[1]}"
        with pytest.raises(BearerDown):
            asyncio.run(tcp.connect(url, lambda bearer: None))


@pytest.mark.parametrize(
    "url",
    ["", "tcp://", "tcp://host", "tcp://host:port", "tcp://host:70000", "udp://host:1", "host:1"],
)
def test_an_address_that_is_none_is_refused_in_words(url: str) -> None:
    with pytest.raises(ValueError, match="not a tcp://host:port address"):
        tcp.parse(url)


def test_an_address_may_be_a_name_or_a_number_of_either_kind() -> None:
    assert tcp.parse("tcp://steunpunt.local:8470") == ("steunpunt.local", 8470)
    assert tcp.parse("tcp://10.0.0.7:1") == ("10.0.0.7", 1)
    assert tcp.parse("tcp://[fe80::1]:8470") == ("fe80::1", 8470)
