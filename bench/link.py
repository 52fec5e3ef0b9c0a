# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""`bench link`: bytes and time of real messages over every sort of bearer.

The texts are reports of 120 points, made and sealed by their own nodes.  Over the air
they go between two whole nodes, by the sync that the product runs, under a virtual
clock: the coordination point has all of them, and its fallback lacks them.
"""

import asyncio
import time
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from random import Random

import msgspec

from baken.bearers.contract import Properties
from baken.bearers.memory import Faults, MemoryEther, Spoken
from baken.domain.charter import Actor, Role
from baken.domain.reports import TakeReport, What
from baken.domain.words import Known
from baken.kernel.audience import lane_of
from baken.kernel.audience import node_of as author_of
from baken.kernel.lane import Lane
from baken.node.area import Area, AreaSpec, PlaceSpec, make_area
from baken.node.config import Peer, Settings
from baken.node.keys import NodeKeys
from baken.node.links import line_of
from baken.node.node import Node
from baken.node.runner import Runner
from baken.sim.messages import read
from baken.store.memory import MemoryStore
from baken.sync.messages import Parcel, put_parcel
from baken.sync.talk import RUN_ENTRIES

from . import contacts, texts
from .figures import Figure, at_least, at_most, beside, progress

MESSAGES = Path(__file__).resolve().parents[2] / "shared/data/messages"
TEXTS = 1000
POINTS = 120
OFFICE, FALLBACK = 1, 2
DESK = Actor(1, Role.NSP_DESK)
START_S = 1_800_000_000.0
SPAN_S = 12 * 3600.0  # the texts come in over half a day
LXMF_BYTES = 387  # one text of 180 characters as an LXMF message: docs/benchmarks.md
EACH_MAX, RUN_MAX = 150, 80
TEXT_MAX = 240  # letters in a report; more goes in additions
HOUR_S = 3600.0
MEET_S = 3600.0
LONG_S = 40 * 86_400.0


def _radio(bitrate: float) -> Properties:
    return Properties(frame_bytes=200, bitrate=bitrate, half_duplex=True, turnaround_s=0.1)


def _lora(bitrate: float, preamble_s: float) -> Properties:
    return Properties(
        frame_bytes=200, bitrate=bitrate, half_duplex=True, overhead_s=preamble_s, duty_cycle=0.1
    )


# LoRa at 125 kHz, CR 4/5: preamble of 8 symbols, explicit header and CRC.
AIR = {
    "300": _radio(300),
    "1200": _radio(1200),
    "9600": _radio(9600),
    "lora_sf7": _lora(5469, 0.0207),
    "lora_sf9": _lora(1758, 0.083),
    "lora_sf12": _lora(293, 0.66),
}


def run(only: str = "", messages: Path | None = None) -> list[Figure]:
    """All figures, or those whose name contains `only`; `messages` is a file of texts."""
    wanted: list[tuple[str, Callable[[Sequence[str]], list[Figure]]]] = [
        ("bytes_signed_each bytes_signed_a_run bytes_ideal", sizes),
        (" ".join(f"air_{name}" for name in AIR), air),
        ("nood_behind_backlog", behind),
        ("contacts_delivered contacts_delay_p95", lambda found: contacts.run()),
        ("contacts_limited", lambda found: contacts.limited()),
        ("cut_silent cut_hard", cuts),
    ]
    found = texts_of(messages)
    return [figure for names, bench in wanted if only in names for figure in bench(found)]


def texts_of(path: Path | None) -> list[str]:
    """The texts: those of a file with one a line, or the real ones beside the project."""
    if path is not None:
        found = path.read_text(encoding="utf-8").splitlines()
    else:
        named = MESSAGES / "disaster_response_validation.csv"
        if not named.exists():
            raise SystemExit("bench link: give texts with --messages FILE, one a line")
        found = [message.text for message in read(named).messages]
    found = [text for text in found if text.strip()]
    if not found:
        raise SystemExit("bench link: no text in that file")
    return [found[at % len(found)] for at in range(TEXTS)]


# the region and its reports


@cache
def region() -> Area:
    """120 points behind one coordination point and its fallback."""
    rng = Random(0)
    places = [
        PlaceSpec(code="CPA", kind="cp", name="A"),
        PlaceSpec(code="CPB", kind="cp", name="B"),
        *(
            PlaceSpec(code=f"P{at:03}", kind="nsp", name="P", area="CPA", fallback="CPB")
            for at in range(POINTS)
        ),
    ]
    return make_area(
        AreaSpec(name="bench", place=tuple(places)),
        rng.randbytes(8),
        lambda: NodeKeys(rng.randbytes(32), rng.randbytes(32)),
        lambda: rng.randbytes(32),
    )


def node_of(number: int) -> Node:
    return Node(region().charter, number, region().keys[number], MemoryStore())


def report(text: str, threat: Known = Known.NO) -> TakeReport:
    """A report of these words.  What is longer than a report's field stays out of it."""
    return TakeReport(
        what=What.OTHER, life_threat=threat, readback_done=True, where="hier", text=text[:TEXT_MAX]
    )


def filed(found: Sequence[str]) -> list[Node]:
    """The points, each with its share of the reports, taken one by one over half a day."""
    points = [node_of(number) for number in range(3, 3 + POINTS)]
    for at, text in enumerate(found):
        now_s = START_S + SPAN_S * at / len(found)
        points[at % POINTS].submit(report(text), DESK, now_s)
    return points


def parcels_of(node: Node, most: int) -> Iterator[Parcel]:
    """A node's own entries under one signature for each `most`."""
    for log in list(node.heads()):
        after = 0
        while batch := node.batch(log, after, most):
            yield Parcel(batch.signature, batch.wires)
            after = batch.last


def size(parcel: Parcel) -> int:
    return 1 + len(put_parcel(parcel.signature, parcel.wires)[1])


def sizes(found: Sequence[str]) -> list[Figure]:
    with progress(f"{len(found)} reports of {POINTS} points"):
        points = filed(found)
        each = sum(size(parcel) for node in points for parcel in parcels_of(node, 1))
        runs = sum(size(parcel) for node in points for parcel in parcels_of(node, RUN_ENTRIES))
        signatures = sum(1 for node in points for _ in parcels_of(node, RUN_ENTRIES))
    with progress("the same texts by other coders"):
        other = texts.sizes([text[:TEXT_MAX] for text in found])
    count = len(found)
    frame = 16 + signatures * 64 / count  # a tag each, and one signature a run
    return [
        at_most("bytes_signed_each", each / count, "B/entry", EACH_MAX),
        at_most("bytes_signed_a_run", runs / count, "B/entry", RUN_MAX),
        beside("bytes_beside_lxmf", runs / count, "B/entry", LXMF_BYTES),
        beside("bytes_beside_ideal", runs / count, "B/entry", other.ideal_bound + frame),
        beside("bytes_beside_ideal_own_words", runs / count, "B/entry", other.ideal_own + frame),
        beside("bytes_text_beside_raw", other.coded, "B/text", other.raw),
        beside("bytes_text_beside_zstd", other.coded, "B/text", other.zstd),
    ]


# over the air


class Air:
    """Two nodes on one channel, under a virtual clock."""

    def __init__(self, nodes: Sequence[Node], properties: Properties, seed: int = 0) -> None:
        self.now = START_S + SPAN_S
        self.nodes = nodes
        self.rng = Random(seed)
        self.ether = MemoryEther(lambda: self.now, self.rng, properties, count=len(nodes))
        self.links = [
            node.lines.open(
                f"kiss:{at}", line_of(properties, 60.0), self.rng.randbytes(8), False, None,
                self.now, self.now,
            )
            for at, node in enumerate(nodes)
        ]  # fmt: skip
        assert self.run(MEET_S, self._met), "they don't hear each other"

    def _met(self) -> bool:
        return all(
            node.lines.met(other.card.number) and node.lines.idle(link)
            for node, link in zip(self.nodes, self.links, strict=True)
            for other in self.nodes
            if other is not node
        )

    def _step(self) -> None:
        for node, link, end in zip(self.nodes, self.links, self.ether.ends, strict=True):
            frames = end.take()
            if frames:
                node.lines.hear(link, frames, self.now, self.now)
            for frame in node.lines.say(link, self.now, 1 << 20, self.now):
                assert len(frame) <= self.ether.properties.frame_bytes
                end.send(frame)

    def run(self, seconds: float, until: Callable[[], bool]) -> bool:
        end = self.now + seconds
        while self.now < end:
            self._step()
            if until():
                return True
            moments = [
                node.lines.next_at(link, self.now)
                for node, link in zip(self.nodes, self.links, strict=True)
            ]
            arrives_at = self.ether.next_at()
            if arrives_at is not None:
                moments.append(arrives_at)
            self.now = max(self.now, min(min(moments), end))
        return until()

    def used(self) -> float:
        """The largest share of any hour that an end was on the air."""
        return max(_share(self.ether.log, side) for side in range(len(self.nodes)))


def _share(log: Sequence[Spoken], side: int) -> float:
    hour: deque[Spoken] = deque()
    spoken_s = worst_s = 0.0
    for one in (spoken for spoken in log if spoken.side == side):
        hour.append(one)
        spoken_s += one.end - one.begin
        while hour[0].begin < one.end - HOUR_S:
            gone = hour.popleft()
            spoken_s -= gone.end - gone.begin
        worst_s = max(worst_s, spoken_s)
    return worst_s / HOUR_S


def limit_s(properties: Properties, payload: int) -> float:
    """What the payload alone takes, in full frames: nobody can be sooner."""
    frames = payload / properties.frame_bytes
    on_air_s = payload * 8 / (properties.bitrate or 1.0) + frames * properties.overhead_s
    return on_air_s / properties.duty_cycle


def air(found: Sequence[str]) -> list[Figure]:
    with progress(f"{len(found)} reports of {POINTS} points"):
        parcels = [parcel for node in filed(found) for parcel in parcels_of(node, 1)]
        payload = sum(size(p) for node in filed(found) for p in parcels_of(node, RUN_ENTRIES))
    out: list[Figure] = []
    for name, properties in AIR.items():
        for loss, target in ((0.0, 1.15), (0.1, 1.35)):
            with progress(f"{name}, {loss:.0%} of the frames lost"):
                out += _over(name, properties, loss, target, parcels, payload)
    return out


def _over(
    name: str,
    properties: Properties,
    loss: float,
    target: float,
    parcels: Sequence[Parcel],
    payload: int,
) -> list[Figure]:
    office, fallback = node_of(OFFICE), node_of(FALLBACK)
    on_air = Air((office, fallback), properties)
    on_air.ether.faults = Faults(loss=loss)
    begin = on_air.now
    assert office.receive(parcels, begin) == len(parcels)
    heads = dict(office.heads())
    assert on_air.run(LONG_S, lambda: len(fallback.heads()) == len(heads) and _all(fallback, heads))
    took_s = on_air.now - begin
    least_s = limit_s(properties, payload)
    out = [at_most(f"air_{name}_loss_{loss:.0%}", took_s, "s", least_s, target)]
    if properties.duty_cycle < 1:
        used = on_air.used()
        out.append(
            at_most(f"air_{name}_loss_{loss:.0%}_duty", used, "of 1 h", properties.duty_cycle)
        )
    return out


def _all(node: Node, heads: dict[int, int]) -> bool:
    mine = node.heads()
    return all(mine.get(log, 0) >= seq for log, seq in heads.items())


# an alarm behind a backlog

BACKLOG_BYTES = 500_000
ALARMS = 20


def behind(found: Sequence[str]) -> list[Figure]:
    properties = AIR["1200"]
    with progress("alarms on an idle channel"):
        idle = alarms(properties, found, 0)
    with progress(f"alarms behind {BACKLOG_BYTES // 1000} kB"):
        busy = alarms(properties, found, BACKLOG_BYTES)
    frame_s = properties.airtime_s(properties.frame_bytes)
    mean_idle, mean_busy = sum(idle) / ALARMS, sum(busy) / ALARMS
    return [
        at_most("nood_behind_backlog_mean", mean_busy, "s", 1.2 * mean_idle + frame_s),
        at_most("nood_behind_backlog_worst", max(busy), "s", 1.2 * max(idle) + frame_s),
    ]


def alarms(properties: Properties, found: Sequence[str], backlog: int) -> list[float]:
    """How long each alarm of a point takes to its coordination point."""
    point, office = node_of(3), node_of(OFFICE)
    on_air = Air((point, office), properties)
    took: list[float] = []
    rng = Random(1)
    waiting = 0
    for at in range(ALARMS):
        while waiting < backlog:
            text = found[rng.randrange(len(found))]
            point.submit(report(text), DESK, on_air.now)
            waiting += RUN_MAX
        on_air.run(rng.uniform(30, 90), lambda: False)
        filed_at = on_air.now
        record = point.submit(report(found[at], Known.YES), DESK, filed_at).record
        assert on_air.run(HOUR_S, lambda: office.record(record) is not None)  # noqa: B023
        took.append(on_air.now - filed_at)
        left = sum(
            seq - office.heads().get(log, 0)
            for log, seq in point.heads().items()
            if author_of(log) == point.card.number and lane_of(log) is not Lane.NOOD
        )
        waiting = left * RUN_MAX
    return took


# cutting the bearer in use

RUNS, REPORTS, CUT_AT = 20, 60, 15
HEAL_S = 20.0
WORST_S = 2.0


class Proxy:
    """A TCP line on loopback that can be stopped (silently) or reset (hard)."""

    def __init__(self, target: int) -> None:
        self._target = target
        self._server: asyncio.Server | None = None
        self._writers: list[asyncio.StreamWriter] = []
        self._tasks: set[asyncio.Task[None]] = set()
        self._goes = asyncio.Event()
        self._goes.set()
        self.passed = 0
        self.port = 0

    async def start(self) -> None:
        self._server = await asyncio.start_server(self._answer, "127.0.0.1", 0)
        self.port = self._server.sockets[0].getsockname()[1]

    async def _answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        far_reader, far = await asyncio.open_connection("127.0.0.1", self._target)
        self._writers += [writer, far]
        for source, sink in ((reader, far), (far_reader, writer)):
            task = asyncio.ensure_future(self._pump(source, sink))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)

    async def _pump(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while data := await reader.read(65_536):
                await self._goes.wait()
                self.passed += len(data)
                writer.write(data)
        except OSError:
            pass
        writer.transport.abort()

    def stop_passing(self) -> None:
        self._goes.clear()

    def reset(self) -> None:
        assert self._server is not None
        self._server.close()
        for writer in self._writers:
            writer.transport.abort()

    def close(self) -> None:
        self.reset()
        for task in list(self._tasks):
            task.cancel()


@contextmanager
def _closing(*proxies: Proxy) -> Iterator[None]:
    try:
        yield
    finally:
        for proxy in proxies:
            proxy.close()


class Cut(msgspec.Struct, frozen=True):
    """One run: how many were sent and came over, and the longest that one took, in s."""

    sent: int
    delivered: int
    worst_s: float


async def one_cut(hard: bool, text: str) -> Cut:
    """60 reports at one a second over two TCP bearers; the one in use is cut at the fifteenth."""
    point, office = node_of(3), node_of(OFFICE)
    answering = Runner(office, Settings(number=OFFICE, listen="tcp://127.0.0.1:0"))
    await answering.start()
    assert answering.port is not None
    proxies = (Proxy(answering.port), Proxy(answering.port))
    with _closing(*proxies):
        for proxy in proxies:
            await proxy.start()
        peers = tuple(Peer(OFFICE, f"tcp://127.0.0.1:{proxy.port}") for proxy in proxies)
        calling = Runner(point, Settings(number=3, peers=peers))
        await calling.start()
        try:
            return await _report(calling, answering, proxies, hard, text)
        finally:
            await calling.stop()
            await answering.stop()


async def _report(
    calling: Runner, answering: Runner, proxies: Sequence[Proxy], hard: bool, text: str
) -> Cut:
    office = answering.node
    sent: dict[int, float] = {}
    came: dict[int, float] = {}

    async def watch() -> None:
        async with answering.changes() as changes:
            async for _ in changes:
                now = time.perf_counter()
                for record in sent.keys() - came.keys():
                    if office.record(record) is not None:
                        came[record] = now

    watching = asyncio.ensure_future(watch())
    while sum(link.up for link in calling.node.links()) < 2:  # noqa: ASYNC110 - both lines are up
        await asyncio.sleep(0.05)
    before = [0, 0]
    for at in range(REPORTS):
        if at == CUT_AT - 1:
            before = [proxy.passed for proxy in proxies]
        receipt = calling.submit(report(text), DESK)
        sent[receipt.record] = time.perf_counter()
        if at == CUT_AT - 1:
            await asyncio.sleep(0.3)
            passed = [proxy.passed - then for proxy, then in zip(proxies, before, strict=True)]
            used = proxies[passed.index(max(passed))]
            used.reset() if hard else used.stop_passing()
            await asyncio.sleep(0.7)
        else:
            await asyncio.sleep(1.0)
    end = time.perf_counter() + HEAL_S
    while len(came) < len(sent) and time.perf_counter() < end:  # noqa: ASYNC110
        await asyncio.sleep(0.1)
    watching.cancel()
    worst_s = max((came[one] - at for one, at in sent.items() if one in came), default=HEAL_S)
    return Cut(len(sent), len(came), worst_s)


def cuts(found: Sequence[str]) -> list[Figure]:
    out: list[Figure] = []
    for name, hard in (("silent", False), ("hard", True)):
        with progress(f"{RUNS} runs with a {name} cut"):
            done = asyncio.run(_cuts(hard, found[0]))
        sent, came = sum(one.sent for one in done), sum(one.delivered for one in done)
        worst_s = max(one.worst_s for one in done)
        out += [
            at_least(f"cut_{name}_delivered", came, "reports", sent, 1.0),
            at_most(f"cut_{name}_worst_delay", worst_s, "s", WORST_S),
        ]
    return out


async def _cuts(hard: bool, text: str) -> list[Cut]:
    return await asyncio.gather(*(one_cut(hard, text) for _ in range(RUNS)))
