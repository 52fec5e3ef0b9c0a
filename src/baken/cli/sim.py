# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""`baken sim`: a region under the virtual clock, from a scenario or from a contact file.

The same seed gives the same figures, but for the wall time.  Exit code 0 when
all is well, 1 when something was lost, given twice or differs, 2 when a file can't
be used.  Where something is wrong, `replay` is the command that lives it through again.
"""

import re
import shlex
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import click
import msgspec
from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

from ..sim import carry, contacts, region, scenarios
from ..sim.contacts import BadContacts
from ..sim.scenarios import BadScenario

HOUR_S = 3600.0


@click.command()
@click.argument("scenario", required=False)
@click.option("--seed", type=int, default=1, show_default=True, help="Where all chance comes from.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object on standard output.")
@click.option(
    "--contacts",
    "file",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Instead of a scenario: a file of who was near whom, and when.",
)
@click.option(
    "--messages",
    type=click.IntRange(1, carry.MESSAGES_MAX),
    default=500,
    show_default=True,
    help="Contacts: how many messages.",
)
@click.option(
    "--ttl-h",
    type=click.FloatRange(0, min_open=True),
    default=24.0,
    show_default=True,
    help="Contacts: for how many hours a message is of use.",
)
@click.option(
    "--bytes-per-contact",
    type=click.IntRange(0),
    help="Contacts: what crosses each, in both directions together; without it, all that wants to.",
)
@click.option(
    "--unit", type=click.Choice(sorted(contacts.UNITS)), help="Contacts: of times in the file."
)
@click.option("--nodes", help="Contacts: only nodes with a number in this span: 1-9.")
def sim(
    scenario: str | None,
    seed: int,
    as_json: bool,
    file: Path | None,
    messages: int,
    ttl_h: float,
    bytes_per_contact: int | None,
    unit: str | None,
    nodes: str | None,
) -> None:
    """Live through a scenario, or carry messages over the contacts of a file."""
    began = time.monotonic()
    if (scenario is None) is (file is None):
        known = ", ".join(scenarios.shipped())
        raise click.UsageError(f"give a scenario or --contacts. Those that come along: {known}")
    try:
        if file is not None:
            found = contacts.read(file, unit or "", _span(nodes))
            with _progress(as_json) as tell:
                carried = carry.carry(
                    found, messages, ttl_h * HOUR_S, seed, bytes_per_contact, tell
                )
            told, well = msgspec.to_builtins(carried), True
        else:
            assert scenario is not None
            plan = scenarios.load(scenario)
            with _progress(as_json) as tell:
                result = region.live(plan, seed, lambda done_s, all_s: tell(done_s / all_s))
            told, well = _told(scenario, seed, result), result.well
    except (BadContacts, BadScenario) as error:
        click.echo(f"baken: {error}", err=True)
        raise SystemExit(2) from error
    told["wall_s"] = round(time.monotonic() - began, 2)
    click.echo(msgspec.json.encode(told).decode() if as_json else _text(told))
    raise SystemExit(0 if well else 1)


def _told(scenario: str, seed: int, result: region.Result) -> dict[str, Any]:
    """The figures; with the command that replays them where something is wrong."""
    told = {"scenario": scenario, "seed": seed, "well": result.well, **msgspec.to_builtins(result)}
    if not result.well:
        told["replay"] = f"./run baken sim {shlex.quote(scenario)} --seed {seed} --json"
    return told


def _span(told: str | None) -> tuple[int, int] | None:
    if told is None:
        return None
    found = re.fullmatch(r"(\d{1,9})-(\d{1,9})", told)
    if found is None:
        raise click.UsageError("--nodes is a span of numbers, such as 1-9")
    return int(found[1]), int(found[2])


@contextmanager
def _progress(quiet: bool) -> Iterator[Callable[[float], None]]:
    """A line on standard error that tells how far it is; the healing goes beyond the whole."""
    if quiet:
        yield lambda share: None
        return
    columns = (TextColumn("{task.description}"), BarColumn(), TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("", total=1.0)

        def tell(share: float) -> None:
            words = "healing" if share > 1 else f"{share:.0%}"
            bar.update(task, completed=min(share, 1.0), description=words)

        yield tell


def _text(told: dict[str, Any]) -> str:
    """One figure a line, to be read by a person."""
    return "\n".join(f"{name}: {_value(value)}" for name, value in told.items())


def _value(value: Any) -> str:
    if isinstance(value, dict):
        return ", ".join(f"{name} {_value(inner)}" for name, inner in value.items()) or "none"
    return "none" if value is None else str(value)
