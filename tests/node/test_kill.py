# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""A `kill -9` at any moment loses no act that was acknowledged.

A real process with a real database is killed 400 times at moments drawn from a
seed, while it files reports, merges those of another node, or makes its records
anew; and so is the whole of `baken run`.  This is the death of a process, not of
the power: what the operating system had been handed stays.  Against power loss
stands SQLite's `synchronous=FULL`, which a test of this sort can't show.
"""

import contextlib
import os
import re
import select
import signal
import socket
import subprocess
import sys
from functools import cache
from pathlib import Path
from random import Random

import httpx
import pytest

from baken.domain.reports import Report
from baken.kernel import signing
from baken.kernel.audience import node_of
from baken.kernel.entry import chain, genesis
from baken.node.node import Node

from ..area import CPO, DESK, OND, START_S, a_report, node_at, waterhoven
from ..cli.founded import copied
from .victim import Victim, opened, started

KILLS, ALL_LOOKED_AT_EVERY = 100, 20
ACKS_MAX, MOMENT_S = 6, 0.004
SOURCE_REPORTS = 300
WITHIN_S = 30.0
WAYS = {"submit": OND, "receive": CPO, "both": CPO, "rebuild": OND}

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs a fork")


@cache
def source() -> Node:
    """A node from which the victims receive."""
    node = node_at(OND)
    for at in range(SOURCE_REPORTS):
        node.submit(a_report(text=f"bericht {at}"), DESK, START_S)
    return node


class Acked:
    """All that was acknowledged so far: texts by entry, numbers by log."""

    def __init__(self) -> None:
        self.texts: dict[int, str] = {}
        self.seqs: dict[int, int] = {}
        self.fresh = 0

    def hear(self, said: bytes) -> None:
        for line in said.decode().splitlines():
            match line.split():
                case ["E", entry, text]:
                    self.texts[int(entry)] = text
                case ["R", log, seq]:
                    self.seqs[int(log)] = max(self.seqs.get(int(log), 0), int(seq))
                case _:
                    raise AssertionError(f"the child said {line!r}")
            self.fresh += 1


def listen(ears: int, wait_s: float) -> bytes | None:
    """What the child said within a time; None where it says nothing."""
    ready, _, _ = select.select([ears], [], [], wait_s)
    return os.read(ears, 65_536) if ready else None


def live_and_die(victim: Victim, seed: str, acked: Acked) -> None:
    """One life: it works until it has acknowledged something, and dies a moment later."""
    rng = Random(f"{seed}/killer")
    child, ears = started(victim, seed)
    said = b""
    try:
        wanted = rng.randint(0, ACKS_MAX)
        while said.count(b"\n") < wanted:
            heard = listen(ears, WITHIN_S)
            assert heard, "the child said nothing more by itself"
            said += heard
        said += listen(ears, rng.random() * MOMENT_S) or b""
    finally:
        os.kill(child, signal.SIGKILL)
        _, status = os.waitpid(child, 0)
    assert os.WIFSIGNALED(status), f"the child ended by itself: {status}"
    while heard := os.read(ears, 65_536):
        said += heard
    os.close(ears)
    acked.hear(said[: said.rfind(b"\n") + 1])


def check_acknowledged(node: Node, acked: Acked) -> None:
    """Everything acknowledged is there, with what was written in it."""
    for entry, text in acked.texts.items():
        kept = node.store.entry(entry)
        assert kept is not None, "an acknowledged act is gone"
        record = node.record(kept.record)
        assert isinstance(record, Report)
        assert record.take.text == text
    for log, seq in acked.seqs.items():
        assert node.heads().get(log, 0) >= seq, "a log that was received is shorter"
        mine, theirs = node.store.entries(log, 0, seq), source().store.entries(log, 0, seq)
        assert [entry.wire for entry in mine] == [entry.wire for entry in theirs]


def check_whole(node: Node) -> None:
    """Every chain verifies, no number was given twice, and the records are the fold."""
    for log, head in node._heads.items():
        kept = node.store.entries(log, 0, head.seq)
        assert len(kept) == head.seq
        run = chain([e.wire for e in kept], genesis(node.charter.region, log), kept[-1].signature)
        assert run[-1].hash == head.hash
        for entry in kept:
            key = node.charter.node[node_of(log)].key
            assert entry.signature is None or signing.verify(key, entry.hash, entry.signature)
    own = [report.short for report in node.records(node.query("reports", limit=100_000))]
    assert len(own) == len(set(own))
    before = node.digest()
    node.rebuild()
    assert node.digest() == before


@pytest.mark.parametrize("does", WAYS)
def test_no_kill_loses_what_was_acknowledged(does: str, tmp_path: Path) -> None:
    victim = Victim(tmp_path, waterhoven(), WAYS[does], does, source())
    acked = Acked()
    for kill in range(KILLS):
        live_and_die(victim, f"{does}/{kill}", acked)
        node = opened(tmp_path, victim.number, victim.area)
        check_acknowledged(node, acked)
        if kill % ALL_LOOKED_AT_EVERY == 0 or kill == KILLS - 1:
            check_whole(node)
        node.store.close()
    assert acked.fresh >= KILLS, "the children hardly worked"


# the whole program


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


@pytest.fixture
def folder(tmp_path: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """OND's folder, with a token for a program at its desk."""
    home = copied(tmp_path_factory.getbasetemp(), tmp_path / "area") / "OND"
    text = (home / "node.toml").read_text()
    text = re.sub(r"web_port = \d+", f"web_port = {free_port()}", text)
    text = re.sub(r"public_port = \d+", "public_port = 0", text)
    text = re.sub(r'listen = "[^"]+"', 'listen = "tcp://127.0.0.1:0"', text)
    token = 'api_token = "een-token-voor-de-proef"\napi_role = "nsp_desk"\n'
    (home / "node.toml").write_text(text.replace("\n[[peers]]", f"{token}\n[[peers]]", 1))
    return home


class Program:
    """`baken run` in its own process, and a client of its API."""

    def __init__(self, folder: Path) -> None:
        port = re.search(r"web_port = (\d+)", (folder / "node.toml").read_text())
        assert port is not None
        self.child = subprocess.Popen(
            [sys.executable, "-m", "baken", "run", str(folder)], stderr=subprocess.DEVNULL
        )
        self.client = httpx.Client(
            base_url=f"http://127.0.0.1:{port[1]}/v1",
            headers={"authorization": "Bearer een-token-voor-de-proef"},
            timeout=WITHIN_S,
        )

    def until_it_answers(self) -> None:
        while True:
            assert self.child.poll() is None, "the program ended by itself"
            with contextlib.suppress(httpx.TransportError):
                self.client.get("/meldingen")
                return

    def take(self, text: str) -> str | None:
        """File a report; its address, once the program has answered."""
        act = {"what": "fire", "life_threat": "yes", "readback_done": True, "where": "Kade 1"}
        try:
            answer = self.client.post("/meldingen", json={**act, "text": text})
        except httpx.TransportError:
            return None
        assert answer.status_code == 201, answer.text
        return str(answer.headers["location"])

    def kill(self) -> None:
        self.child.kill()
        self.child.wait(WITHIN_S)
        self.client.close()


def test_a_report_that_the_api_confirmed_survives_a_kill_of_the_program(folder: Path) -> None:
    confirmed: dict[str, str] = {}
    for life in range(4):
        rng = Random(life)
        program = Program(folder)
        try:
            program.until_it_answers()
            for where, text in confirmed.items():
                found = program.client.get(where.removeprefix("/v1"))
                assert text in found.text, f"{where} is gone"
            for at in range(rng.randint(3, 12)):
                text = f"leven {life} melding {at}"
                made = program.take(text)
                assert made is not None
                assert made not in confirmed, "a number was given twice"
                confirmed[made] = text
            if life % 2:
                program.child.kill()
                program.take("halverwege")
        finally:
            program.kill()
    assert len(confirmed) > 12
