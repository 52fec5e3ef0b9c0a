# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""`baken run` runs a node."""

import asyncio
import signal
import socket
from pathlib import Path
from typing import Any

import click
import structlog
import uvicorn

from ..node.config import BadFolder, Locked, Settings, load_settings, web_secret
from ..node.lock import FolderKey, Lock
from ..node.locking import load_lock
from ..node.runner import Runner, open_runner
from ..web.api import api_routes
from ..web.app import create_app, create_public_app
from ..web.locked import Keyhole, Switch, locked_app, locked_public_app
from ..web.standing import Standing, keep_standing, last_standing
from . import serve
from .unlock import Unlocking, say_open, unlocking


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
    return serve.server_of(app, **tls)


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
