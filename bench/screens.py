# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The screens' part of `bench core`: real node processes, asked over HTTP.

Every page is fetched by a plain HTTP client from a process started with
`baken run`; browsers are stood in for by clients that hold a live stream and
fetch the page anew when it tells of a change, as the page's own script does.
"""

import asyncio
import contextlib
import html
import re
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import msgspec
import psutil

from baken.domain.charter import Charter
from baken.node.area import Area, AreaSpec
from baken.node.bootstrap import found_region
from baken.node.config import Settings
from baken.node.node import Node
from baken.node.runner import open_runner
from baken.web.pins import hash_pin

from .figures import Figure, at_most, progress
from .traffic import START_S, Traffic

MILLION = 1_000_000
OPEN_REPORTS = 5_000
BROWSERS = 10
WATCHED_S = 20.0
CHANGES_A_S = 2.0
READY_WITHIN_S = 60.0
PIN = "4711"
TOKEN = "bench-token-of-32-characters-ok"
PAGE_EVERY_S = 2.0
REFRESH_DELAY_S = 0.3  # as the page waits after an event


def _number(area: Area, code: str) -> int:
    return next(card.number for card in area.charter.nodes if card.code == code)


def _port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _founded(spec: AreaSpec, home: Path, token: str = "") -> Area:
    """A folder for each node of the area, on a port of its own, with its first people."""

    def settings(number: int, charter: Charter) -> Settings:
        role = "cp_assessor" if token and charter.node[number].code == "CPO" else ""
        return Settings(
            number=number, web_port=_port(), public_port=0, api_token=token if role else "",
            api_role=role,
        )  # fmt: skip

    seeds = {number: bytes([number] * 32) for number in range(1, len(spec.authority) + 1)}
    return found_region(spec, seeds, home, START_S, lambda pin: hash_pin(PIN), settings)[0]


def _opened(home: Path, code: str) -> tuple[Path, int, Node]:
    """A node's folder, its port, and the node to fill."""
    runner = open_runner(home / code)
    return home / code, runner.settings.web_port, runner.node


@contextmanager
def _running(folder: Path, port: int) -> Iterator[tuple[psutil.Process, float, float]]:
    """The node's process, and the seconds until its first page was whole."""
    begin = time.perf_counter()
    child = subprocess.Popen(
        [sys.executable, "-m", "baken", "run", str(folder)], stderr=subprocess.DEVNULL
    )
    try:
        with httpx.Client(base_url=f"http://127.0.0.1:{port}", follow_redirects=True) as client:
            while True:
                try:
                    page = client.get("/")
                    break
                except httpx.TransportError:
                    assert child.poll() is None, "the node stopped"
                    assert time.perf_counter() - begin < READY_WITHIN_S
                    time.sleep(0.02)
        took = time.perf_counter() - begin
        assert page.status_code == 200
        assert "</html>" in page.text
        process = psutil.Process(child.pid)
        yield process, took, process.memory_info().rss / 1e6
    finally:
        child.terminate()
        child.wait(10)


def start(area: Area) -> list[Figure]:
    """A fresh node's memory; a node with a million entries: its first page, its memory."""
    from .core import disk

    with disk() as home:
        area = _founded(area.spec, home)
        folder, port, node = _opened(home, "BRE")
        node.store.close()
        with progress("a fresh node"), _running(folder, port) as (_, _, idle_mb):
            pass
        folder, port, node = _opened(home, "CPO")
        with progress(f"{MILLION} entries to disk"):
            traffic = Traffic(area, _number(area, "OND"), _number(area, "WAT"))
            stored = 0
            while stored < MILLION:
                for parcels in traffic.parcels(50_000, 20, whole=False):
                    stored += node.receive(parcels, traffic.now_s)
            assert node.sizes()["entries"] >= MILLION
            node.store.close()
        with progress("start with them"), _running(folder, port) as (_, took, memory_mb):
            pass
    return [
        at_most("idle_memory", idle_mb, "MB", 150),
        at_most("start_with_million_first_page", took, "s", 3),
        at_most("memory_with_million", memory_mb, "MB", 250),
    ]


def queue(area: Area) -> list[Figure]:
    """The coordination queue with 5,000 open reports, under ten browsers and live changes."""
    from .core import disk

    with disk() as home:
        area = _founded(area.spec, home, TOKEN)
        folder, port, node = _opened(home, "CPO")
        traffic = Traffic(area, _number(area, "OND"), _number(area, "WAT"))
        for parcels in traffic.parcels(OPEN_REPORTS, 20, whole=False):
            node.receive(parcels, traffic.now_s)
        assert node.count(node.query("reports")) == OPEN_REPORTS
        node.store.close()
        with progress(f"{BROWSERS} browsers for {WATCHED_S:.0f} s"), _running(folder, port):
            watch = asyncio.run(_watch(port))
    changes = WATCHED_S * CHANGES_A_S
    assert watch.changes > changes * 0.9, f"only {watch.changes} changes went in"
    assert len(watch.pages) > BROWSERS * WATCHED_S / PAGE_EVERY_S * 0.8, f"{len(watch.pages)} pages"
    assert len(watch.refreshes) > BROWSERS * changes * 0.5, f"{len(watch.refreshes)} refreshes"
    return [
        at_most("queue_page_p95_10_browsers", _p95(watch.pages) * 1000, "ms", 50),
        at_most("queue_refresh_p95_10_browsers", _p95(watch.refreshes) * 1000, "ms", 50),
    ]


def _p95(times: list[float]) -> float:
    return sorted(times)[int(len(times) * 0.95)]


class Watch(msgspec.Struct):
    """What the browsers saw: seconds of each whole page and each live refresh."""

    pages: list[float] = msgspec.field(default_factory=list)
    refreshes: list[float] = msgspec.field(default_factory=list)
    changes: int = 0


async def _watch(port: int) -> Watch:
    """Ten signed-in browsers and one program that takes reports, for a while."""
    watch = Watch()
    base = f"http://127.0.0.1:{port}"
    async with contextlib.AsyncExitStack() as open_clients:
        browsers = [
            await open_clients.enter_async_context(httpx.AsyncClient(base_url=base, timeout=30))
            for _ in range(BROWSERS + 1)
        ]
        for browser in browsers[1:]:
            await _sign_in(browser)
        tasks = [asyncio.create_task(_take_reports(browsers[0], watch))]
        for at, browser in enumerate(browsers[1:]):
            tasks.append(asyncio.create_task(_browse(browser, watch, at * PAGE_EVERY_S / BROWSERS)))
            tasks.append(asyncio.create_task(_live(browser, watch)))
        done, _ = await asyncio.wait(tasks, timeout=WATCHED_S)
        for task in tasks:
            task.cancel()
        for task in done:
            task.result()
    return watch


async def _sign_in(browser: httpx.AsyncClient) -> None:
    page = await browser.get("/aanmelden/1")
    token = re.search(r'name="_csrf_token" value="([^"]+)"', page.text)
    assert token is not None
    form = {"_csrf_token": token[1], "role": "cp_duty_officer", "pin": PIN, "_next": "/coordinatie"}
    answer = await browser.post("/aanmelden/1", data=form)
    assert answer.status_code in (302, 303), answer.status_code


async def _timed(browser: httpx.AsyncClient, path: str, into: list[float]) -> str:
    begin = time.perf_counter()
    answer = await browser.get(path)
    into.append(time.perf_counter() - begin)
    assert answer.status_code == 200, f"{path}: {answer.status_code}"
    return answer.text


async def _browse(browser: httpx.AsyncClient, watch: Watch, wait_s: float) -> None:
    """Open the whole page every few seconds."""
    await asyncio.sleep(wait_s)
    while True:
        text = await _timed(browser, "/coordinatie", watch.pages)
        assert text.count('id="r-') >= 40
        await asyncio.sleep(PAGE_EVERY_S)


async def _live(browser: httpx.AsyncClient, watch: Watch) -> None:
    """Listen, and ask for the list and the counters again after a change, as the page does."""
    page = await browser.get("/coordinatie")
    paths = [
        html.unescape(path) for path in re.findall(r'hx-get="([^"]+)"[^>]*sse:reports', page.text)
    ]
    assert "/coordinatie/rij" in paths, paths
    async with browser.stream("GET", "/live", timeout=None) as stream:
        assert stream.status_code == 200
        async for line in stream.aiter_lines():
            if line == "event: reports":
                await asyncio.sleep(REFRESH_DELAY_S)
                for path in paths:
                    await _timed(browser, path, watch.refreshes)


async def _take_reports(program: httpx.AsyncClient, watch: Watch) -> None:
    """New reports through the API, as the point's own would come in."""
    act = {
        "what": "fall_injury", "life_threat": "yes", "readback_done": True,
        "where": "Molenstraat 14", "text": "Gevallen in de gang.",
    }  # fmt: skip
    headers = {"authorization": f"Bearer {TOKEN}"}
    while True:
        answer = await program.post("/v1/meldingen", json=act, headers=headers)
        assert answer.status_code == 201, answer.text
        watch.changes += 1
        await asyncio.sleep(1 / CHANGES_A_S)
