# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The runner: one node in one asyncio loop, with real clocks and bearers.

It owns every line's life: answers and calls, hands frames over, closes what is
silent and calls again.  Screens wait on `changes`.  Nothing that happens on a
line can stop the loop: what goes wrong is logged with its link and counted.
"""

import asyncio
import contextlib
import math
import secrets
from collections.abc import AsyncIterator, Iterable, Mapping
from pathlib import Path

import msgspec
import structlog
from nacl.public import PrivateKey

from ..bearers import catalogue
from ..bearers.contract import Bearer
from ..bearers.neighbours import Neighbours
from ..domain.charter import Actor
from ..domain.decrees import Why
from ..kernel.act import Act
from ..kernel.errors import BearerDown, StoreFull
from ..store.sqlite import SqliteStore
from ..sync.budget import Budget
from . import clock, config, decreeing
from .config import ANYBODY, Peer, Settings
from .keys import new_secret
from .linkmap import write_probes
from .links import Links, kind_of, line_of
from .lock import FolderKey
from .locking import load_lock
from .node import Node, Receipt
from .retention import Sweeper

WATCHERS_MAX = 200
FOUND_MAX = 500
WAIT_MIN_S = 0.01  # a bearer without room may have nothing to take for so long

log = structlog.get_logger()


class Watcher:
    """One screen that waits for changes; what changes meanwhile adds up, so it is bounded."""

    def __init__(self) -> None:
        self._names: set[str] = set()
        self._event = asyncio.Event()

    def notify(self, names: frozenset[str]) -> None:
        self._names |= names
        self._event.set()

    def __aiter__(self) -> AsyncIterator[frozenset[str]]:
        return self

    async def __anext__(self) -> frozenset[str]:
        await self._event.wait()
        self._event.clear()
        names, self._names = frozenset(self._names), set()
        return names


class Pace(msgspec.Struct, frozen=True):
    """How often a runner looks around, and how soon it calls a node again (growing to the max)."""

    tick_s: float = 1.0
    probe_s: float = 60.0
    call_again_s: float = 2.0
    call_again_max_s: float = 30.0


USUAL = Pace()


class Runner:
    """A node that runs.  `start` it in a loop, `stop` it again."""

    def __init__(self, node: Node, settings: Settings, pace: Pace = USUAL) -> None:
        self.node = node
        self.settings = settings
        self._pace = pace
        self.links: Links = node.lines
        self._bearers: dict[Bearer, int] = {}
        self._due: dict[Bearer, float] = {}
        self._called: dict[Bearer, Peer] = {}
        self._callers: dict[Peer, asyncio.Task[None]] = {}
        self._watchers: set[Watcher] = set()
        self._woken = asyncio.Event()
        self._pending: set[Bearer] = set()
        self._servers: list[catalogue.Listener] = []
        self._neighbours: Neighbours | None = None
        self._probe_at = clock.steady_s() + pace.probe_s
        self._tasks: list[asyncio.Task[None]] = []
        folder = Path(settings.folder) if settings.folder else None
        self._sweeper = Sweeper(node, folder, settings.stick)

    # for screens

    def now(self) -> float:
        """Unix seconds."""
        return clock.wall_s()

    def submit(self, act: Act, actor: Actor, record: int | None = None) -> Receipt:
        """Do an act now, and let the lines and the screens know."""
        receipt = self.node.submit(act, actor, self.now(), record)
        self.changed()
        return receipt

    def revoke(
        self, number: int, why: Why, seeds: Mapping[int, bytes], actor: Actor
    ) -> list[Receipt]:
        """Shut a node out and give all others new keys; the first is the revocation.

        Raises `Refusal` or `StoreFull`.
        """
        now_s = self.now()
        done = decreeing.revoke(
            self.node, number, why, seeds, actor, now_s, new_secret, PrivateKey.generate
        )
        self.changed()
        return done

    def renew(
        self, audiences: Iterable[int], seeds: Mapping[int, bytes], actor: Actor
    ) -> list[Receipt]:
        """Give all who may read these audiences a new key.  Raises `Refusal` or `StoreFull`."""
        charter = self.node.charter
        keys = [
            given
            for audience in audiences
            for given in decreeing.give(
                charter, audience, charter.epoch(audience) + 1, new_secret(),
                decreeing.readers(charter, audience), PrivateKey.generate,
            )
        ]  # fmt: skip
        done = decreeing.decide(self.node, keys, seeds, actor, self.now())
        self.changed()
        return done

    def changed(self) -> None:
        """The node got acts in another way than by a line: let the lines and the screens know."""
        self._tell()
        self._wake_all()

    @contextlib.asynccontextmanager
    async def changes(self) -> AsyncIterator[Watcher]:
        """The names of what changed, as it changes; at most `WATCHERS_MAX` screens at once."""
        if len(self._watchers) >= WATCHERS_MAX:
            raise OverflowError("too many live screens")
        watcher = Watcher()
        self._watchers.add(watcher)
        try:
            yield watcher
        finally:
            self._watchers.discard(watcher)

    # life

    async def start(self) -> None:
        settings = self.settings
        for url in settings.listens:
            self._servers.append(await catalogue.listen(url, self._wake))
        self._tasks.append(asyncio.create_task(self._loop()))
        for peer in settings.calls:
            self.call(peer)
        if settings.mdns and self.port is not None:
            self._neighbours = Neighbours(
                self.node.charter.region, self.node.card.number, self._found
            )
            await self._neighbours.start(self.port, list(settings.mdns))

    @property
    def port(self) -> int | None:
        """Where this node answers other nodes, once it has started; None where it doesn't."""
        return self._servers[0].sockets[0].getsockname()[1] if self._servers else None

    async def stop(self) -> None:
        if self._neighbours is not None:
            await self._neighbours.stop()
        for server in self._servers:
            server.close()
        for task in [*self._tasks, *self._callers.values()]:
            task.cancel()
        await asyncio.gather(*self._tasks, *self._callers.values(), return_exceptions=True)
        for bearer in {*self._bearers, *self._called, *self._pending}:
            self._drop(bearer)
        self.node.store.close()

    def call(self, peer: Peer) -> None:
        """Keep a bearer open to a node (0: to whoever is there), and open it again when it ends."""
        known = peer.node == ANYBODY or peer.node in self.node.charter.node
        if known and peer not in self._callers:
            self.links.expect(peer.node, peer.url, clock.wall_s())
            self._callers[peer] = asyncio.create_task(self._keep_open(peer))

    def _found(self, number: int, url: str) -> None:
        listed = any(peer.node == number for peer in self._callers)
        if not listed and len(self._callers) < FOUND_MAX:
            self.call(Peer(number, url))

    async def _keep_open(self, peer: Peer) -> None:
        wait_s = self._pace.call_again_s
        while True:
            barred = peer.node != ANYBODY and not self.node.charter.active(peer.node)
            if peer not in self._called.values() and not self._answered(peer) and not barred:
                try:
                    bearer = await catalogue.open_bearer(peer.url, self._wake_called)
                except (BearerDown, ValueError) as error:
                    if wait_s == self._pace.call_again_s:
                        log.info("bearer.down", link=peer.url, error=str(error))
                    wait_s = min(wait_s * 1.5, self._pace.call_again_max_s)
                else:
                    wait_s = self._pace.call_again_s
                    self._called[bearer] = peer
                    self._wake(bearer)
            await asyncio.sleep(wait_s)

    def _answered(self, peer: Peer) -> bool:
        """Does that node call this one, so that it needn't be called?  Its call is kept."""
        lower = peer.node < self.node.card.number
        return lower and self.links.met(peer.node, kind_of(peer.url), answered=True)

    # the loop

    def _wake_called(self, bearer: Bearer) -> None:
        """As `_wake`, once it is written down whom this line calls."""
        if bearer in self._called or bearer in self._bearers:
            self._wake(bearer)

    def _wake(self, bearer: Bearer) -> None:
        self._pending.add(bearer)
        self._woken.set()

    def _wake_all(self) -> None:
        self._pending.update(self._bearers)
        self._woken.set()

    def _tell(self) -> None:
        names = self.node.changed()
        if names:
            for watcher in list(self._watchers):
                watcher.notify(names)

    async def _loop(self) -> None:
        ticked = clock.steady_s()
        while True:
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(self._wait_s()):
                    await self._woken.wait()
            self._woken.clear()
            pending, self._pending = self._pending, set()
            now = clock.steady_s()
            pending |= {bearer for bearer, due in self._due.items() if due <= now}
            if now - ticked >= self._pace.tick_s:
                ticked = now
                self._tick()
                pending |= set(self._bearers)
            version = self.node.version
            for bearer in pending:
                self._serve(bearer)
                await asyncio.sleep(0)
            stirred = self.links.stirred()
            if stirred:
                self._pending |= {one for one, number in self._bearers.items() if number in stirred}
                self._woken.set()
            if self.node.version != version:
                self._wake_all()
            self._tell()

    def _wait_s(self) -> float:
        """How long nobody has anything to say, at most a tick."""
        nearest = min(self._due.values(), default=math.inf) - clock.steady_s()
        return min(self._pace.tick_s, max(nearest, WAIT_MIN_S))

    def _tick(self) -> None:
        try:
            self.node.tick(clock.wall_s())
            self._sweeper.tick(clock.wall_s())
            if clock.steady_s() >= self._probe_at and not self.node.region.shut_out:
                self._probe_at = clock.steady_s() + self._pace.probe_s
                write_probes(self.node, clock.wall_s())
                decreeing.share(self.node, clock.wall_s(), PrivateKey.generate)
        except StoreFull as error:
            log.error("store.full", error=str(error))
            self.node.counters["store.full"] += 1

    def _serve(self, bearer: Bearer) -> None:
        """Hear and say on one line.  The one broad net of the node: a line can't stop the loop."""
        try:
            self._exchange(bearer)
        except StoreFull as error:
            log.error("store.full", link=bearer.url, error=str(error))
            self.node.counters["store.full"] += 1
        except Exception:
            log.exception("link.failed", link=bearer.url)
            self.node.counters["link.failed"] += 1
            self._drop(bearer)

    def _exchange(self, bearer: Bearer) -> None:
        steady, wall = clock.steady_s(), clock.wall_s()
        self._count_bad(bearer)
        if not bearer.up:
            self._drop(bearer)
            return
        number = self._bearers.get(bearer)
        if number is None:
            number = self._bearers[bearer] = self._open(bearer, steady, wall)
        if not self.links.hear(number, bearer.take(), steady, wall) or self.links.dead(
            number, steady
        ):
            self._drop(bearer)
            return
        bearer.proven = bearer.proven or self.links.proven(number)
        with contextlib.suppress(BearerDown):
            for frame in self.links.say(number, steady, bearer.room(), wall):
                bearer.send(frame)
        self._due[bearer] = self.links.next_at(number, steady)

    def _open(self, bearer: Bearer, steady: float, wall: float) -> int:
        called = self._called.get(bearer)
        peer = called.node if called is not None and called.node != ANYBODY else None
        line = line_of(bearer.properties, self.settings.beat_s)
        nonce, cost = secrets.token_bytes(8), bearer.properties.cost
        return self.links.open(bearer.url, line, nonce, peer is not None, peer, steady, wall, cost)

    def _count_bad(self, bearer: Bearer) -> None:
        if bearer.bad_frames:
            self.node.counters[f"{kind_of(bearer.url)}.bad_frame"] += bearer.bad_frames
            bearer.bad_frames = 0

    def _drop(self, bearer: Bearer) -> None:
        self._count_bad(bearer)
        self._due.pop(bearer, None)
        number = self._bearers.pop(bearer, None)
        self._called.pop(bearer, None)
        if number is not None:
            self.links.close(number)
        bearer.close()


def open_runner(folder: Path, key: FolderKey | None = None) -> Runner:
    """The runner of a node's folder; `key` opens a locked one.  Raises `BadFolder`."""
    if load_lock(folder) is None and key is not None:
        raise config.BadFolder(f"{folder} is not locked, and a key was given")
    settings = config.load_settings(folder)
    if not (folder / config.DATABASE).exists():
        raise config.BadFolder(
            f"{folder / config.DATABASE} is missing: put a backup back with baken restore, "
            "or get a new admission and use baken region finish"
        )
    charter, keys = config.load_charter(folder, settings.number), config.load_keys(folder, key)
    try:
        store = SqliteStore(folder / config.DATABASE, key.database if key is not None else None)
        node = Node(charter, settings.number, keys, store, Budget())
    except ValueError as error:
        raise config.BadFolder(f"{folder}: {error}") from error
    return Runner(node, msgspec.structs.replace(settings, folder=str(folder)))
