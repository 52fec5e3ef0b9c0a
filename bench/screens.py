# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The screens' part of `bench core`: real node processes, asked over HTTP.

Every page is fetched by a plain HTTP client from a process started with
`baken run`; browsers are stood in for by clients that hold a live stream and
fetch the page anew when it tells of a change, as the page's own script does.
"""

import asyncio
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

from baken.node.area import Area
from baken.node.bootstrap import first_acts
from baken.node.config import DATABASE, Settings, save_node
from baken.node.node import Node
from baken.store.sqlite import SqliteStore
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


def _number(area: Area, code: str) -> int:
    return next(card.number for card in area.charter.nodes if card.code == code)


def _port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _folder(area: Area, code: str, home: Path, token: str = "") -> tuple[Path, int, Node]:
    """A node's folder with its first people, its port, and the node to fill."""
    number, port, folder = _number(area, code), _port(), home / code
    role = "cp_assessor" if token else ""
    settings = Settings(number=number, web_port=port, api_token=token, api_role=role)
    save_node(folder, area.charter, area.keys[number], settings)
    node = Node(area.charter, number, area.keys[number], SqliteStore(folder / DATABASE))
    first_acts(node, area.spec, START_S, hash_pin, lambda: PIN)
    return folder, port, node


@contextmanager
def _running(folder: Path, port: int) -> Iterator[tuple[psutil.Process, float, float]]:
    """The node's process, and the seconds until its first page was whole."""
    begin = time.perf_counter()
    child = subprocess.Popen([sys.executable, "-m", "baken", "run", str(folder)], stderr=subprocess.DEVNULL)
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
        folder, port, node = _folder(area, "BRE", home)
        node.store.close()
        with progress("a fresh node"), _running(folder, port) as (_, _, idle_mb):
            pass
        folder, port, node = _folder(area, "CPO", home)
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
        folder, port, node = _folder(area, "CPO", home, token="bench-token")
        traffic = Traffic(area, _number(area, "OND"), _number(area, "WAT"))
        for parcels in traffic.parcels(OPEN_REPORTS, 20, whole=False):
            node.receive(parcels, traffic.now_s)
        assert node.count(node.query("reports")) == OPEN_REPORTS
        node.store.close()
        with progress(f"{BROWSERS} browsers for {WATCHED_S:.0f} s"), _running(folder, port):
            times = asyncio.run(_watch(port))
    assert len(times) >= BROWSERS * WATCHED_S * CHANGES_A_S * 0.5, f"only {len(times)} pages"
    p95 = sorted(times)[int(len(times) * 0.95)]
    return [at_most("queue_page_p95_10_browsers", p95 * 1000, "ms", 50)]


async def _watch(port: int) -> list[float]:
    raise NotImplementedError
