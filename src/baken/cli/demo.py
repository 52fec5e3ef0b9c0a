# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""`baken demo`: a fictional area on this machine, with lines that can be cut while one watches.

Two support points, a coordination point and a crisis team, each a real node: a
process of its own with its encrypted folder, joined by TCP over relays that the
control page cuts, slows and restores.  One passphrase unlocks them all; the
processes get it on their standard input.
"""

import asyncio
import contextlib
import shutil
import signal
import socket
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click
import msgspec
import uvicorn

from ..domain.charter import Charter, PlaceKind
from ..node import clock
from ..node.area import WATERHOVEN, Area, load_area
from ..node.bootstrap import Admitted, found_region, peers_of
from ..node.config import DATABASE, Settings
from ..node.lock import FolderKey, Lock
from ..sim.prologue import LENGTH_S, play
from ..sim.world import World
from ..store.sqlite import SqliteStore
from ..web.control import DemoNode, control_app
from ..web.pins import hash_pin
from .headless import headless_options, run_headless
from .region import AUTHORITIES, KEYHOLDER, Holders, write_keys
from .relay import Relay
from .unlock import closed, made_passphrase, new_lock

FIRST_PORT = 8400
READY_WITHIN_S = 30.0
HOST = "127.0.0.1"


class Plan(msgspec.Struct, frozen=True):
    """The demo as made: the area, who may sign in, and the ports of everything."""

    area: Area
    admitted: list[Admitted]
    control_port: int
    web_port: dict[int, int]
    public_port: dict[int, int]
    relays: list[Relay]
    passphrase: str
    holders: list[str]


@click.command()
@click.option("--folder", type=click.Path(path_type=Path), help="Keep the nodes here; must be new.")
@click.option("--port", default=FIRST_PORT, show_default=True, help="First port to try.")
@headless_options
def demo(folder: Path | None, port: int, headless: bool, **drill: Any) -> None:
    """Run a fictional area: four nodes, their screens, and a page to cut the lines.

    With --headless the same area runs under a virtual clock: people act, lines fail, and what
    came of it is counted.
    """
    if headless:
        sys.exit(run_headless(**drill))
    with _folder(folder) as home:
        plan = make_demo(home, port)
        asyncio.run(_run(home, plan))


@contextlib.contextmanager
def _folder(folder: Path | None) -> Iterator[Path]:
    if folder is not None:
        folder.mkdir(parents=True, exist_ok=True)
        yield folder
        return
    home = Path(tempfile.mkdtemp(prefix="baken-demo-"))
    try:
        yield home
    finally:
        shutil.rmtree(home, ignore_errors=True)


def free_ports(first: int, count: int) -> list[int]:
    """So many ports that nobody listens on, from `first` upwards."""
    out: list[int] = []
    for port in range(first, 65_536):
        with socket.socket() as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind((HOST, port))
            except OSError:
                continue
        out.append(port)
        if len(out) == count:
            return out
    raise click.ClickException(f"no {count} free ports from {first}")


def make_demo(home: Path, first_port: int) -> Plan:
    """Found the region and make the nodes' folders, with an hour of history in them."""
    spec = load_area(WATERHOVEN)
    codes = [place.code for place in spec.place]
    numbers = range(1, len(codes) + 1)
    calls_max = len(codes) * (len(codes) - 1) // 2
    ports = iter(free_ports(first_port, 1 + 3 * len(codes) + calls_max))
    control_port = next(ports)
    web_port = {number: next(ports) for number in numbers}
    listen_port = {number: next(ports) for number in numbers}
    public_port = {number: next(ports) for number in numbers}
    relays: list[Relay] = []

    def settings(number: int, charter: Charter) -> Settings:
        def url_of(peer: int) -> str:
            name = f"{charter.node[number].code}–{charter.node[peer].code}"
            port = next(ports)
            relays.append(Relay(name, port, listen_port[peer]))
            return f"tcp://{HOST}:{port}"

        return Settings(
            number=number,
            web_port=web_port[number],
            public_port=public_port[number],
            listen=f"tcp://{HOST}:{listen_port[number]}",
            peers=peers_of(charter, number, url_of),
            beat_s=2.0,
        )

    passphrase, locks = made_passphrase(), list[tuple[Lock, FolderKey]]()
    holders_passphrases = [made_passphrase() for _ in spec.authority]
    with Holders(spec.authority, holders_passphrases) as holders:
        lock, stretched = new_lock(passphrase)

        def locked() -> tuple[Lock, FolderKey]:
            locks.append(closed(lock, KEYHOLDER, stretched))
            return locks[-1]

        start_s = clock.wall_s() - LENGTH_S
        area, admitted = found_region(
            spec, holders.seeds, home, start_s, hash_pin, settings, locked
        )
        keys = {number: key for number, (_, key) in zip(numbers, locks, strict=True)}
        _prologue(home, area, keys, start_s)
        files = holders.keys()
    for place in area.charter.places:
        if place.kind is not PlaceKind.NSP:
            write_keys(home / place.code / AUTHORITIES, files)
    return Plan(
        area, admitted, control_port, web_port, public_port, relays, passphrase,
        holders_passphrases,
    )  # fmt: skip


def _prologue(home: Path, area: Area, keys: dict[int, FolderKey], start_s: float) -> None:
    world = World(
        area.spec,
        seed=0,
        make_store=lambda number: SqliteStore(
            home / area.charter.node[number].code / DATABASE, keys[number].database
        ),
        area=area,
        start_s=start_s,
    )
    for number in world.nodes:
        for peer in peers_of(area.charter, number, lambda peer: ""):
            world.join(number, peer.node)
    play(world)
    for node in world.nodes.values():
        node.store.close()


async def _run(home: Path, plan: Plan) -> None:
    for relay in plan.relays:
        await relay.start()
    children = [
        await _started(home / card.code, plan.passphrase) for card in plan.area.charter.nodes
    ]
    nodes = _demo_nodes(plan)
    config = uvicorn.Config(
        control_app(plan.area.charter.name, nodes, plan.relays),
        host=HOST, port=plan.control_port, log_level="warning", lifespan="off",
        timeout_graceful_shutdown=1,
    )  # fmt: skip
    server = uvicorn.Server(config)
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for name in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(name, stop.set)
    web = asyncio.create_task(server.serve())
    try:
        await asyncio.gather(*(_answers(port) for port in plan.web_port.values()))
        _print(plan, nodes)
        waits = [asyncio.create_task(stop.wait()), web]
        waits += [asyncio.create_task(_ended(child)) for child in children]
        await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
    finally:
        server.should_exit = True
        for child in children:
            with contextlib.suppress(ProcessLookupError):
                child.send_signal(signal.SIGTERM)
        await asyncio.gather(*(child.wait() for child in children), return_exceptions=True)
        for relay in plan.relays:
            await relay.stop()
        await asyncio.gather(web, return_exceptions=True)


async def _started(folder: Path, passphrase: str) -> asyncio.subprocess.Process:
    child = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "baken", "run", str(folder), "--passphrase-stdin",
        stdin=asyncio.subprocess.PIPE,
    )  # fmt: skip
    assert child.stdin is not None
    child.stdin.write(f"{passphrase}\n".encode())
    child.stdin.close()
    return child


async def _ended(child: asyncio.subprocess.Process) -> None:
    await child.wait()


async def _answers(port: int) -> None:
    """Wait until a node's screens answer."""
    try:
        async with asyncio.timeout(READY_WITHIN_S):
            while True:
                try:
                    _, writer = await asyncio.open_connection(HOST, port)
                except OSError:
                    await asyncio.sleep(0.05)
                else:
                    writer.close()
                    return
    except TimeoutError as error:
        raise click.ClickException(f"the node on port {port} did not start") from error


def _demo_nodes(plan: Plan) -> list[DemoNode]:
    charter = plan.area.charter
    return [
        DemoNode(
            code=card.code,
            kind=charter.place[card.place].kind.label,
            name=charter.place[card.place].name,
            url=f"http://{HOST}:{plan.web_port[card.number]}/",
            people=[
                (person.name, ", ".join(role.label for role in person.roles), person.pin)
                for person in plan.admitted
                if person.place == card.code
            ],
        )
        for card in charter.nodes
    ]


def _print(plan: Plan, nodes: list[DemoNode]) -> None:
    click.echo(f"{plan.area.charter.name}: OEFENING, een verzonnen gebied / a fictional area\n")
    for node, public_port in zip(nodes, plan.public_port.values(), strict=True):
        click.echo(f"{node.kind} {node.name}  {node.url}")
        click.echo(f"    infoscherm http://{HOST}:{public_port}/infoscherm")
        for name, roles, pin in node.people:
            click.echo(f"    PIN {pin}  {name}: {roles}")
    click.echo("\nSleutelhouders van de regio, met hun wachtzin / authorities, with passphrases:")
    for authority, phrase in zip(plan.area.charter.authorities, plan.holders, strict=True):
        click.echo(f"    {authority.name}: {phrase}")
    click.echo(f"\nWachtzin van alle computers / passphrase of them all: {plan.passphrase}")
    click.echo(f"Verbindingen knippen / cut the links: http://{HOST}:{plan.control_port}/")
    click.echo("Stop met Ctrl-C / stop with Ctrl-C")
    sys.stdout.flush()
