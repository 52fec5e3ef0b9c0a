# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""A web port against who holds on to it, and over TLS."""

import asyncio
import contextlib
import socket
import ssl
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from ipaddress import IPv4Address
from pathlib import Path
from typing import Any

import httpx
import msgspec
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from baken.cli import serve
from baken.web.app import create_app

from ..web.fakes import SECRET, Region, WorldRunner

WITHIN_S = 10.0
HEAD = b"GET / HTTP/1.1\r\nhost: punt.local\r\n"


async def app(scope: Any, receive: Any, send: Any) -> None:
    headers = [(b"content-length", b"2")]
    await send({"type": "http.response.start", "status": 200, "headers": headers})
    await send({"type": "http.response.body", "body": b"ok", "more_body": False})


@contextlib.asynccontextmanager
async def serving(
    served: Any = app, head_within_s: float = 60.0, of_one_max: int = 10, **tls: Any
) -> AsyncIterator[int]:
    """The port of a running server."""
    server = serve.server_of(served, **tls)
    server.config.http = serve.guarded(head_within_s, of_one_max)
    port = socket.create_server(("127.0.0.1", 0))
    running = asyncio.create_task(server.serve([port]))
    try:
        yield port.getsockname()[1]
    finally:
        server.should_exit = True
        await running


async def answer(port: int, *parts: bytes) -> bytes:
    """All that comes back until the port closes the connection."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    for part in parts:
        writer.write(part)
    async with asyncio.timeout(WITHIN_S):
        try:
            return await reader.read()
        except ConnectionResetError:
            return b""
        finally:
            writer.close()


@pytest.mark.parametrize("said", [b"", b"G", HEAD, HEAD + b"x-a: b\r\n"])
def test_one_who_does_not_ask_a_whole_question_is_not_waited_for(said: bytes) -> None:
    async def story() -> None:
        async with serving(head_within_s=0.1) as port:
            assert await answer(port, said) == b""

    asyncio.run(story())


def test_after_an_answer_the_next_question_is_due_too() -> None:
    """Also what drips in of a body that nobody reads holds a connection no longer."""

    async def story() -> None:
        async with serving(head_within_s=0.1) as port:
            post = b"POST / HTTP/1.1\r\nhost: punt.local\r\ncontent-length: 1000\r\n\r\n"
            assert (await answer(port, post, b"x" * 10)).endswith(b"ok")
            assert (await answer(port, HEAD + b"\r\n", b"GET /")).endswith(b"ok")

    asyncio.run(story())


def test_a_live_stream_is_no_question_that_is_due() -> None:
    async def story() -> None:
        begun, passed = asyncio.Event(), asyncio.Event()

        async def stream(scope: Any, receive: Any, send: Any) -> None:
            await send({"type": "http.response.start", "status": 200, "headers": []})
            begun.set()
            await passed.wait()
            await send({"type": "http.response.body", "body": b"still here", "more_body": False})

        async with serving(stream, head_within_s=0.1) as port:
            live = asyncio.create_task(answer(port, HEAD + b"connection: close\r\n\r\n"))
            await begun.wait()
            assert await answer(port, b"") == b"", "by now the time for a question has passed"
            passed.set()
            assert b"still here" in await live

    asyncio.run(story())


def test_a_head_without_end_is_refused_at_its_bound() -> None:
    async def story() -> None:
        async with serving() as port:
            said = await answer(port, HEAD + b"x-long: " + b"x" * (2 * serve.HEAD_BYTES_MAX))
            assert said.startswith(b"HTTP/1.1 400") or said == b""

    asyncio.run(story())


def test_one_address_holds_only_so_many_connections() -> None:
    async def story() -> None:
        async with serving(of_one_max=3) as port:
            held = [await asyncio.open_connection("127.0.0.1", port) for _ in range(3)]
            assert await answer(port, HEAD + b"connection: close\r\n\r\n") == b""
            held[0][1].close()
            await held[0][1].wait_closed()
            async with asyncio.timeout(WITHIN_S):
                while not await answer(port, HEAD + b"connection: close\r\n\r\n"):
                    continue
            for _, writer in held:
                writer.close()

    asyncio.run(story())


def test_it_says_nothing_of_what_it_is_and_believes_no_proxy() -> None:
    async def seen(scope: Any, receive: Any, send: Any) -> None:
        told = str(scope["client"][0]).encode()
        await send({"type": "http.response.start", "status": 200, "headers": []})
        await send({"type": "http.response.body", "body": told, "more_body": False})

    async def story() -> None:
        async with serving(seen) as port:
            forged = HEAD + b"x-forwarded-for: 10.9.9.9\r\nconnection: close\r\n\r\n"
            said = await answer(port, forged)
            assert said.endswith(b"127.0.0.1") or b"127.0.0.1" in said
            assert b"10.9.9.9" not in said
            assert b"uvicorn" not in said.lower()

    asyncio.run(story())


def certified(folder: Path) -> tuple[Path, Path]:
    """A certificate for loopback and its key, as a region's own authority would give one."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "punt.local")])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(hours=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(
            x509.SubjectAlternativeName([x509.IPAddress(IPv4Address("127.0.0.1"))]), critical=False
        )
        .sign(key, hashes.SHA256())
    )
    cert_path, key_path = folder / "cert.pem", folder / "key.pem"
    cert_path.write_bytes(made.public_bytes(serialization.Encoding.PEM))
    key_path.write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
    )
    return cert_path, key_path


def test_over_tls_the_cookies_are_bound_to_this_host_and_never_go_in_clear(tmp_path: Path) -> None:
    cert, key = certified(tmp_path)
    region = Region(played=False)
    runner = WorldRunner(region.world, region.node("OND"))
    runner.settings = msgspec.structs.replace(runner.settings, web_tls_cert=str(cert))

    async def story() -> None:
        staff = create_app(runner, secret=SECRET)
        tls: dict[str, Any] = {"ssl_certfile": str(cert), "ssl_keyfile": str(key)}
        trust = ssl.create_default_context(cafile=str(cert))
        async with serving(staff, **tls) as port, httpx.AsyncClient(verify=trust) as client:
            page = await client.get(f"https://127.0.0.1:{port}/aanmelden")
            assert page.status_code == 200
            (cookie,) = page.headers.get_list("set-cookie")
            assert cookie.startswith("__Host-baken-form-")
            assert {"Secure", "HttpOnly", "SameSite=strict", "Path=/"} <= set(cookie.split("; "))
            assert "strict-transport-security" not in page.headers, "there must be a way back"
            with pytest.raises(httpx.HTTPError):
                await client.get(f"http://127.0.0.1:{port}/aanmelden")

    asyncio.run(story())
