# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""`baken init` makes the nodes of an area; `baken run` runs one."""

import asyncio
import signal
from pathlib import Path

import click
import structlog
import uvicorn

from ..node import clock
from ..node.area import WATERHOVEN, Area, load_area
from ..node.bootstrap import Admitted, found_area, peers_of
from ..node.config import BadFolder, Settings, web_secret
from ..node.runner import open_runner
from ..web.api import api_routes
from ..web.app import create_app
from ..web.pins import hash_pin

WEB_PORT, LISTEN_PORT = 8420, 8470


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
def run(folder: Path) -> None:
    """Run the node in FOLDER: its screens and its links, until it is stopped."""
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.format_exc_info,
            structlog.processors.JSONRenderer(),
        ]
    )
    asyncio.run(_serve(folder))


async def _serve(folder: Path) -> None:
    runner = open_runner(folder)
    settings = runner.settings
    config = uvicorn.Config(
        create_app(runner, secret=web_secret(folder), more=api_routes(runner)),
        host=settings.web_host, port=settings.web_port,
        log_level="warning", access_log=False, lifespan="off", timeout_graceful_shutdown=2,
    )  # fmt: skip
    server = uvicorn.Server(config)
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for name in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(name, stop.set)
    try:
        await runner.start()
    except OSError as error:
        raise BadFolder(f"can't listen on {settings.listen}: {error.strerror}") from error
    click.echo(
        f"{runner.node.card.code} on http://{settings.web_host}:{settings.web_port}/", err=True
    )
    web = asyncio.create_task(server.serve())
    stopped = asyncio.create_task(stop.wait())
    await asyncio.wait({web, stopped}, return_when=asyncio.FIRST_COMPLETED)
    server.should_exit = True
    await asyncio.gather(web, return_exceptions=True)
    stopped.cancel()
    await runner.stop()
