# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The web socket bearer against whoever may call, and over TLS."""

import asyncio
import contextlib
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import UTC, datetime, timedelta
from ipaddress import IPv4Address
from pathlib import Path
from random import Random

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from hypothesis import given, settings
from hypothesis import strategies as st
from websockets.asyncio.client import connect
from websockets.exceptions import ConnectionClosed, InvalidStatus

from baken.bearers import catalogue, strangers, stream, tcp, ws
from baken.kernel.errors import BearerDown

from .twins import PATIENCE_S, Wakes, come, listening, port_of, ws_ends

HELLO = (
    b"GET / HTTP/1.1\r\nHost: baken\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
    b"Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\nSec-WebSocket-Version: 13\r\n\r\n"
)


def at_listener(story: Callable[[Wakes, str], Awaitable[None]]) -> None:
    """Tell a story to a listener on loopback."""

    async def tell() -> None:
        wakes = Wakes()
        async with listening(wakes, "ws") as url:
            await story(wakes, url)

    asyncio.run(tell())


@pytest.mark.parametrize(
    "message",
    ["text", "", b"", bytes(tcp.FRAME_BYTES + 1), [b"\0" * 20_000] * 4],
    ids=["text", "empty_text", "empty", "too_long", "too_long_in_pieces"],
)
def test_a_message_that_is_no_frame_ends_the_connection_and_is_counted(
    message: str | bytes | list[bytes],
) -> None:
    async def story(wakes: Wakes, url: str) -> None:
        async with connect(url, compression=None) as caller:
            await caller.send(b"good")
            with contextlib.suppress(ConnectionClosed):
                await caller.send(message)
            await wakes.until(lambda: bool(wakes.bearers) and not wakes.bearers[0].up)
        assert wakes.bearers[0].take() == [b"good"]
        assert wakes.bearers[0].bad_frames == 1

    at_listener(story)


@pytest.mark.parametrize(
    "noise",
    [
        b"\0\0\xff\xff\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost: baken\r\n\r\n",
        b"POST / HTTP/1.1\r\nContent-Length: 99999999\r\n\r\n" + bytes(100_000),
        b"\x16\x03\x01\x02\x00\x01\x00" + bytes(60_000),
        b"GET / HTTP/1.1\r\n" + b"X: " + b"y" * 100_000,
        Random(7).randbytes(100_000),
    ],
    ids=["zero", "http", "post", "tls", "long_header", "random"],
)
def test_who_speaks_no_web_socket_is_sent_away_counted_and_disturbs_nobody(noise: bytes) -> None:
    async def story(wakes: Wakes, url: str) -> None:
        mine = Wakes()
        good = await catalogue.open_bearer(url, mine.wake)
        await wakes.until(lambda: len(wakes.bearers) == 1)
        reader, writer = await asyncio.open_connection(*tcp.parse(url, "ws"))
        writer.write(noise)
        async with asyncio.timeout(PATIENCE_S):
            with contextlib.suppress(ConnectionResetError):
                await reader.read()
        writer.close()
        await wakes.until(lambda: len(wakes.bearers) == 2)
        assert not wakes.bearers[1].up
        assert wakes.bearers[1].bad_frames == 1
        good.send(b"still here")
        assert await come(wakes, wakes.bearers[0], 1) == [b"still here"]

    at_listener(story)


def masked(kind: int, data: bytes, last: bool = True) -> bytes:
    """A web socket frame of a client, under a mask of zeros, with data of less than 126 bytes."""
    return bytes((last << 7 | kind, 0x80 | len(data))) + bytes(4) + data


PIECES = st.lists(
    st.builds(masked, st.integers(0, 15), st.binary(max_size=125), st.booleans()) | st.binary(),
    max_size=8,
)


@settings(max_examples=60)
@given(pieces=PIECES)
def test_any_bytes_after_the_hello_give_frames_in_bounds_or_the_end_of_the_connection(
    pieces: list[bytes],
) -> None:
    failed: list[dict[str, object]] = []

    async def story(wakes: Wakes, url: str) -> None:
        asyncio.get_running_loop().set_exception_handler(lambda loop, why: failed.append(why))
        reader, writer = await asyncio.open_connection(*tcp.parse(url, "ws"))
        writer.write(HELLO)
        async with asyncio.timeout(PATIENCE_S):
            assert b" 101 " in await reader.readuntil(b"\r\n\r\n")
            with contextlib.suppress(ConnectionError):
                writer.write(b"".join(pieces))
                writer.write_eof()
                await reader.read()
        await wakes.until(lambda: bool(wakes.bearers) and not wakes.bearers[0].up)
        writer.close()
        assert all(0 < len(frame) <= tcp.FRAME_BYTES for frame in wakes.bearers[0].take())

    at_listener(story)
    assert failed == []


def test_a_page_in_a_browser_is_not_answered() -> None:
    async def story(wakes: Wakes, url: str) -> None:
        with pytest.raises(InvalidStatus):
            await connect(url, additional_headers={"Origin": "https://elsewhere.example"})
        await wakes.until(lambda: bool(wakes.bearers))
        assert not wakes.bearers[0].up

    at_listener(story)


def test_of_strangers_at_the_bound_the_one_that_waited_longest_gives_way(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(strangers, "BOUNDS", strangers.Bounds(connections=3, strangers=2))

    async def story(wakes: Wakes, url: str) -> None:
        mine = Wakes()
        member = await catalogue.open_bearer(url, mine.wake)
        await wakes.until(lambda: len(wakes.bearers) == 1)
        wakes.bearers[0].proven = True
        callers = [await catalogue.open_bearer(url, mine.wake) for _ in range(3)]
        await mine.until(lambda: [caller.up for caller in callers] == [False, True, True])
        assert member.up
        for caller in (member, *callers):
            caller.close()

    at_listener(story)


def test_one_who_says_nothing_at_the_port_holds_a_place_too(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """It is a stranger from its first byte on, before it spoke a word of web socket."""
    monkeypatch.setattr(strangers, "BOUNDS", strangers.Bounds(strangers=2))

    async def story(wakes: Wakes, url: str) -> None:
        silent = [await asyncio.open_connection(*tcp.parse(url, "ws")) for _ in range(4)]
        for reader, _ in silent[:2]:
            async with asyncio.timeout(PATIENCE_S):
                with contextlib.suppress(ConnectionResetError):
                    assert await reader.read() == b""
        member = await catalogue.open_bearer(url, Wakes().wake)
        assert member.up
        member.close()
        for _, writer in silent:
            writer.close()

    at_listener(story)


def test_room_shrinks_while_the_other_end_does_not_read() -> None:
    async def story() -> None:
        async with ws_ends() as ends:
            assert isinstance(ends.other, ws.WsBearer)
            assert ends.other._connection is not None
            ends.other._connection.transport.pause_reading()
            sent = 0
            while ends.one.room() > 0:
                ends.one.send(bytes(tcp.FRAME_BYTES))
                sent += 1
                assert sent < 1000, "room never shrank"
            assert sent * tcp.FRAME_BYTES <= stream.ROOM_BYTES + tcp.FRAME_BYTES
            ends.other._connection.transport.resume_reading()
            await ends.until(lambda: ends.one.room() == stream.ROOM_BYTES)

    asyncio.run(story())


def certificate(folder: Path) -> Path:
    """A key and a certificate for this computer, in one file, signed by itself."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "127.0.0.1")])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(
            x509.SubjectAlternativeName([x509.IPAddress(IPv4Address("127.0.0.1"))]), critical=False
        )
        .sign(key, hashes.SHA256())
    )
    file = folder / "both.pem"
    file.write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
        + made.public_bytes(serialization.Encoding.PEM)
    )
    return file


@contextlib.asynccontextmanager
async def web_server(file: Path, behind: str) -> AsyncIterator[int]:
    """A web server that ends TLS and passes everything on: gives its port."""
    where = tcp.parse(behind, "ws")

    async def passed(source: asyncio.StreamReader, sink: asyncio.StreamWriter) -> None:
        with contextlib.suppress(OSError):
            while data := await source.read(65_536):
                sink.write(data)
        sink.close()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        inner_reader, inner_writer = await asyncio.open_connection(*where)
        await asyncio.gather(passed(reader, inner_writer), passed(inner_reader, writer))

    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    tls.load_cert_chain(file)
    server = await asyncio.start_server(serve, "127.0.0.1", 0, ssl=tls)
    try:
        yield port_of(server)
    finally:
        server.close()


def test_wss_passes_a_web_server_whose_certificate_is_known_and_no_other(tmp_path: Path) -> None:
    file = certificate(tmp_path)

    async def story(wakes: Wakes, url: str) -> None:
        async with web_server(file, url) as port:
            there = f"wss://127.0.0.1:{port}/baken"
            with pytest.raises(BearerDown, match="certificate"):
                await catalogue.open_bearer(there, lambda bearer: None)
            mine = Wakes()
            caller = await catalogue.open_bearer(f"{there}?cafile={file}", mine.wake)
            caller.send(b"over the web")
            await wakes.until(lambda: any(bearer.up for bearer in wakes.bearers))
            answers = next(bearer for bearer in wakes.bearers if bearer.up)
            assert await come(wakes, answers, 1) == [b"over the web"]
            answers.send(b"and back")
            assert await come(mine, caller, 1) == [b"and back"]
            caller.close()
            await wakes.until(lambda: not answers.up)

    at_listener(story)


def test_a_file_without_certificates_is_refused_in_words(tmp_path: Path) -> None:
    (tmp_path / "none.pem").write_text("nothing")
    for name in ("none.pem", "missing.pem"):
        url = f"wss://127.0.0.1:1?cafile={tmp_path / name}"
        with pytest.raises(ValueError, match="no certificates there"):
            asyncio.run(catalogue.open_bearer(url, lambda bearer: None))


def test_a_call_that_nobody_answers_is_a_bearer_that_is_down() -> None:
    async def story(wakes: Wakes, url: str) -> None:
        with pytest.raises(BearerDown):
            await catalogue.open_bearer("ws://127.0.0.1:1", wakes.wake)

    at_listener(story)
