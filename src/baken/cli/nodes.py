# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""`baken init` makes the nodes of an area; `baken run` runs one."""

import asyncio
import signal
import socket
from pathlib import Path
from typing import Any

import click
import structlog
import uvicorn

from ..node import clock
from ..node.area import WATERHOVEN, Area, load_area
from ..node.bootstrap import Admitted, found_area, peers_of
from ..node.config import BadFolder, Locked, Settings, load_settings, web_secret
from ..node.lock import FolderKey, Lock
from ..node.locking import load_lock
from ..node.runner import Runner, open_runner
from ..web.api import api_routes
from ..web.app import create_app, create_public_app
from ..web.locked import Keyhole, Switch, locked_app, locked_public_app
from ..web.pins import hash_pin
from ..web.standing import Standing, keep_standing, last_standing
from .unlock import Unlocking, say_open, unlocking

WEB_PORT, LISTEN_PORT, PUBLIC_PORT = 8420, 8470, 8520


@click.command()
@click.argument("folder", type=click.Path(path_type=Path))
@click.option(
    "--area", "area_file", type=click.Path(path_type=Path, exists=True, dir_okay=False),
    default=WATERHOVEN, help="The places of the region; without it a fictional area.",
)  # fmt: skip
@click.option(
    "--host", default="127.0.0.1", show_default=True, help="Where nodes and screens listen."
)
def init(folder: Path, area_file: Path, host: str) -> None:
    """Make a folder with keys for every node of an area, in FOLDER/CODE.

    The PINs are shown once: write them down.
    """
    spec = load_area(area_file)

    def settings(number: int, area: Area) -> Settings:
        return Settings(
            number=number,
            web_host=host,
            web_port=WEB_PORT + number,
            public_port=PUBLIC_PORT + number,
            listen=f"tcp://{host}:{LISTEN_PORT + number}",
            peers=peers_of(area, number, lambda peer: f"tcp://{host}:{LISTEN_PORT + peer}"),
        )

    area, admitted = found_area(spec, folder, clock.wall_s(), hash_pin, settings)
    click.echo(f"{area.charter.name}: {len(area.charter.nodes)} nodes in {folder}")
    for card in area.charter.nodes:
        place = area.charter.place[card.place]
        click.echo(f"\n{card.code}  {place.kind.label} {place.name}")
        click.echo(f"     run it with: baken run {folder / card.code}")
        for person in admitted:
            if person.place == card.code:
                click.echo(f"     PIN {person.pin}  {person_line(person)}")


def person_line(person: Admitted) -> str:
    return f"{person.name} ({', '.join(role.label for role in person.roles)})"


@click.command()
@click.argument("folder", type=click.Path(path_type=Path, exists=True, file_okay=False))
@unlocking
def run(folder: Path, unlock: Unlocking) -> None:
    """Run the node in FOLDER: its screens and its links, until it is stopped.

    A locked node without a passphrase shows the info screen as it was, and a page to unlock it.
    """
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.format_exc_info,
            structlog.processors.JSONRenderer(),
        ]
    )
    found = load_lock(folder)
    if found is None:
        say_open(folder)
    house = House(folder, load_settings(folder))
    try:
        key = unlock.key(folder)
    except Locked:
        key = None
    asyncio.run(_serve(house, found if key is None else None, key))


class House:
    """A node's two web ports, and the node behind them once it is unlocked."""

    def __init__(self, folder: Path, settings: Settings) -> None:
        self.folder = folder
        self.settings = settings
        self.staff = Switch()
        self.public = Switch()
        self._runner: Runner | None = None
        self._keeper: asyncio.Task[None] | None = None

    def wait(self, found: Lock) -> None:
        """Show what may be shown, and the page that unlocks."""

        def standing() -> Standing:
            return last_standing(self.folder)

        names = self.settings.web_names
        self.staff.app = locked_app(standing, Keyhole(found, self.open), names)
        self.public.app = locked_public_app(standing, names)
        click.echo(f"locked: unlock it on {self._url}/", err=True)

    async def open(self, key: FolderKey | None) -> None:
        """Bring the node up.  Raises `BadFolder`."""
        runner = open_runner(self.folder, key)
        try:
            await runner.start()
        except OSError as error:
            await runner.stop()
            raise BadFolder(f"can't listen on {self.settings.listen}: {error.strerror}") from error
        self._runner = runner
        secret = web_secret(self.folder, key)
        self.staff.app = create_app(runner, secret=secret, more=api_routes(runner))
        self.public.app = create_public_app(runner)
        self._keeper = asyncio.create_task(keep_standing(runner, self.folder))
        click.echo(f"{runner.node.card.code} on {self._url}/", err=True)

    async def close(self) -> None:
        if self._keeper is not None:
            self._keeper.cancel()
            await asyncio.gather(self._keeper, return_exceptions=True)
        if self._runner is not None:
            await self._runner.stop()

    @property
    def _url(self) -> str:
        scheme = "https" if self.settings.web_tls_cert else "http"
        return f"{scheme}://{self.settings.web_host}:{self.settings.web_port}"

    def servers(self) -> list[tuple[uvicorn.Server, socket.socket]]:
        """The web servers, each with the port that it has already taken.  Raises `BadFolder`."""
        chosen = self.settings
        tls = {"ssl_certfile": chosen.web_tls_cert, "ssl_keyfile": chosen.web_tls_key or None}
        out = [(_server(self.staff, **(tls if chosen.web_tls_cert else {})),
                _taken(chosen.web_host, chosen.web_port))]  # fmt: skip
        if chosen.public_port:
            host = chosen.public_host or chosen.web_host
            out.append((_server(self.public), _taken(host, chosen.public_port)))
        return out


def _server(app: Switch, **tls: Any) -> uvicorn.Server:
    return uvicorn.Server(
        uvicorn.Config(
            app, log_level="warning", access_log=False, lifespan="off",
            timeout_graceful_shutdown=2, **tls,
        )
    )  # fmt: skip


def _taken(host: str, port: int) -> socket.socket:
    """A port that is ours; nobody gets through before the server listens."""
    taken = socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET)
    try:
        taken.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        taken.bind((host, port))
    except OSError as error:
        taken.close()
        raise BadFolder(f"can't listen on {host}:{port}: {error.strerror or error}") from error
    return taken


async def _serve(house: House, found: Lock | None, key: FolderKey | None) -> None:
    """Serve until a signal: the locked pages where there is a lock to open, else the node."""
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for name in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(name, stop.set)
    servers = house.servers()
    try:
        if found is not None:
            house.wait(found)
        else:
            await house.open(key)
        webs = [asyncio.create_task(server.serve([port])) for server, port in servers]
        stopped = asyncio.create_task(stop.wait())
        await asyncio.wait({*webs, stopped}, return_when=asyncio.FIRST_COMPLETED)
        for server, _ in servers:
            server.should_exit = True
        stopped.cancel()
        for failed in await asyncio.gather(*webs, return_exceptions=True):
            if isinstance(failed, OSError):
                raise BadFolder(f"the screens stopped: {failed}") from failed
    finally:
        for _, port in servers:
            port.close()
        await house.close()
