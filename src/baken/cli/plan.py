# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""`baken plan`: where the points come, in which variant, and proof of how good that is.

`docs/planning.md` tells it in order.  Exit code 0 when there is a plan, 1 when the
wishes clash, 2 when a file or a wish is wrong.  Ctrl-C (or SIGTERM) keeps the best so far.

What needs the libraries of planning stands in `planwork.py` and `plansolve.py`, imported when a
command is given: a node in the field has none of them.
"""

from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any, TypeVar

import click

from ..web.i18n import LANGUAGES, SOURCE
from .plandecide import adopted, decide

F = TypeVar("F", bound=Callable[..., Any])

FILE = click.Path(path_type=Path, dir_okay=False)
PAPERS = {
    "pdf": "The report for the council (PDF).",
    "kit": "Rooms, kit, staff and keys of every point (PDF).",
    "residents": "The map for residents, to print (PDF).",
    "xlsx": "All tables as a workbook (XLSX).",
    "geojson": "The map as GeoJSON.",
}
LANGUAGE = click.option(
    "--language",
    type=click.Choice(sorted(LANGUAGES)),
    default=SOURCE,
    show_default=True,
    help="Of the papers.",
)
PROBLEMS = ("p-median", "p-center", "capacitated")


def work(name: str = "planwork") -> ModuleType:
    """What does the work.  Raises `click.ClickException` where its libraries are not there."""
    try:
        return import_module(f".{name}", __package__)
    except ModuleNotFoundError as missing:
        raise click.ClickException(
            f"planning needs {missing.name}, which is not installed here: install the extra "
            "`planning` of Baken, or use a checkout"
        ) from None


def papers(command: F) -> F:
    """The options for what is made of a plan."""
    for name, told in reversed(PAPERS.items()):
        command = click.option(f"--{name}", type=FILE, help=told)(command)
    return LANGUAGE(command)


@click.group()
def plan() -> None:
    """Plan support points and coordination points: files in, a plan with proof out."""


@plan.command()
@click.argument("dest", type=click.Path(path_type=Path))
def example(dest: Path) -> None:
    """Write a small complete example to the new folder DEST: a plan file and all it reads."""
    work().example(dest)


@plan.command()
@click.argument("wishes", metavar="PLAN.toml", type=FILE)
@click.option("--out", type=FILE, help="The plan; without it, PLAN.json beside the plan file.")
@click.option("--seconds", type=click.FloatRange(0.1, 86_400), help="Instead of the plan file's.")
@click.option(
    "--workers",
    type=click.IntRange(1, 64),
    default=1,
    show_default=True,
    help="Processes, for a plan in parts.",
)
@click.option("--cluster", default="", help="Address of a Dask scheduler, for a plan in parts.")
@click.option("--inside", is_flag=True, help="Read no file outside the folder of the plan file.")
@click.option("--json", "as_json", is_flag=True, help="The figures as one JSON object.")
@click.option("--progress-json", is_flag=True, help="Progress as JSON lines on standard output.")
@papers
def sites(wishes: Path, **chosen: Any) -> None:
    """Choose sites as the plan file wishes, and all that follows from them."""
    work().sites(wishes, **chosen)


@plan.command()
@click.argument("file", metavar="PLAN.json", type=FILE)
@papers
def show(file: Path, **chosen: Any) -> None:
    """Say what a plan is, and make its papers."""
    work().show(file, **chosen)


@plan.command()
@click.argument("files", metavar="PLAN.json...", type=FILE, nargs=-1, required=True)
@click.option("--pdf", type=FILE, help="The report of the first, with the others beside it.")
@LANGUAGE
def compare(files: tuple[Path, ...], pdf: Path | None, language: str) -> None:
    """Set the figures of several plans side by side."""
    work().compare(files, pdf, language)


@plan.command()
@click.argument("file", metavar="PLAN.json", type=FILE)
@click.argument("code")
@click.option("--vehicles", type=click.IntRange(1, 200), default=2, show_default=True)
@click.option(
    "--capacity", type=click.FloatRange(0, min_open=True), default=1500.0, show_default=True,
    help="Of one vehicle, in kg.",
)  # fmt: skip
@click.option("--kmh", type=click.FloatRange(1, 120), default=30.0, show_default=True)
@click.option("--start", default="08:00", show_default=True, help="When the vehicles leave.")
@click.option("--end", default="17:00", show_default=True, help="When they must be back.")
@click.option("--seconds", type=click.FloatRange(0.1, 3600), default=5.0, show_default=True)
@click.option("--pdf", type=FILE, help="The driver's sheets.")
@click.option("--language", type=click.Choice(sorted(LANGUAGES)), default=SOURCE, show_default=True)
def rounds(file: Path, code: str, **chosen: Any) -> None:
    """Rounds from the coordination point CODE to its points, with the drivers' sheets."""
    work().rounds(file, code, **chosen)


@plan.command()
@click.argument("file", required=False, type=FILE)
@click.option("--problem", type=click.Choice(PROBLEMS), default=PROBLEMS[0], show_default=True)
@click.option("--p", "p", type=click.IntRange(1), help="How many; without it what FILE says.")
@click.option("--capacity", type=click.FloatRange(0, min_open=True), help="Of each site.")
@click.option("--demand", type=FILE, help="Instead of FILE: a table of postcodes.")
@click.option("--weight", help="Its column that counts.")
@click.option("--region", help="Of the table: only this safety region, by code.")
@click.option("--municipality", help="Of the table: only this municipality, by code or name.")
@click.option(
    "--time-limit", type=click.FloatRange(0.01, 86_400), default=60.0, show_default=True,
    help="Seconds.",
)  # fmt: skip
@click.option("--seed", type=click.IntRange(0), default=1, show_default=True)
@click.option("--json", "as_json", is_flag=True, help="One JSON object on standard output.")
def solve(file: Path | None, **chosen: Any) -> None:
    """Solve a location problem of the literature: an OR-Library file, or a postcode table.

    Opened are vertices and warehouses by their number from 1, or postcodes.
    """
    work("plansolve").solve(file, **chosen)


@plan.command()
@click.argument("file", type=FILE)
@click.option(
    "--time-limit", type=click.FloatRange(0.01, 86_400), default=10.0, show_default=True,
    help="Seconds.",
)  # fmt: skip
@click.option("--seed", type=click.IntRange(0), default=1, show_default=True)
@click.option("--json", "as_json", is_flag=True, help="One JSON object on standard output.")
def routes(file: Path, **chosen: Any) -> None:
    """Solve a vehicle routing problem of the literature: a CVRPLIB file."""
    work("plansolve").routes(file, **chosen)


plan.add_command(decide)
plan.add_command(adopted)
