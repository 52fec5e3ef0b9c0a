# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""`baken demo --headless`: the demo area under the virtual clock, without screens.

Two days in seconds: people act, lines fail, and in the end it is counted whether
anything was lost.  The same seed gives the same figures, but for the wall time.
Exit code 0 when all is well, 1 when something was lost or nodes disagree, 2 when
the file of messages can't be used.
"""

import math
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

import click
import msgspec
from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn
from rich.table import Table

from ..sim import messages as texts
from ..sim import script
from ..sim.drill import Drill, Outcome
from ..sim.messages import BadMessages
from ..sim.script import SCENARIO_HOURS, Script

HOURS_MAX = 24 * 366.0
AFTER_LAST_S = 2 * 3600.0  # so that the last reporter of a file hears something

F = TypeVar("F", bound=Callable[..., Any])


def headless_options(command: F) -> F:
    """The options of `baken demo` that belong to `--headless`."""
    options = (
        click.option("--headless", is_flag=True, help="No screens: run a drill and count."),
        click.option(
            "--seed", type=int, default=1, show_default=True, help="Where all chance comes from."
        ),
        click.option(
            "--hours", type=click.FloatRange(0, HOURS_MAX, min_open=True),
            help="Virtual hours; without it 48, or as long as a file with times lasts.",
        ),
        click.option("--json", "as_json", is_flag=True, help="One JSON object on standard output."),
        click.option(
            "--messages", type=click.Path(path_type=Path, dir_okay=False),
            help="A CSV file of texts to report: column message, or date, time, priority and text.",
        ),
        click.option(
            "--speedup", type=click.FloatRange(0, min_open=True), default=1.0, show_default=True,
            help="Press a file with times together, so many times.",
        ),
    )  # fmt: skip
    for option in reversed(options):
        command = option(command)
    return command


def run_headless(
    seed: int = 1,
    hours: float | None = None,
    as_json: bool = False,
    messages: Path | None = None,
    speedup: float = 1.0,
) -> int:
    """Run a drill and tell what came of it; gives the exit code."""
    began = time.monotonic()
    said = Console(stderr=True, highlight=False)
    try:
        found, span_s = _script(seed, hours, messages, speedup, said)
    except BadMessages as error:
        said.print(f"baken: {error}", markup=False, soft_wrap=True)
        return 2
    drill = Drill(seed, found, span_s)
    left_out = len(found.cases) - len(drill.stage.script.cases)
    if left_out:
        said.print(f"{left_out} reports come after {span_s / 3600:g} hours and are left out")
    with _progress(said, as_json) as progress:
        outcome = drill.run(progress)
    wall_s = round(time.monotonic() - began, 2)
    if as_json:
        told = {**msgspec.to_builtins(outcome), "wall_s": wall_s}
        click.echo(msgspec.json.encode(told).decode())
    else:
        _table(outcome, wall_s)
    return 0 if outcome.well else 1


def _script(
    seed: int, hours: float | None, path: Path | None, speedup: float, said: Console
) -> tuple[Script, float]:
    """What is to happen, and for how many seconds."""
    scenario = script.load()
    if path is None:
        return scenario, (hours or SCENARIO_HOURS) * 3600
    read = texts.read(path)
    if read.short:
        said.print(f"{read.short} rows end before the column of the text; their text is empty")
    if read.timed:
        last_s = texts.length_s(read, speedup)
        span_s = hours * 3600 if hours else math.ceil(last_s + AFTER_LAST_S)
    else:
        span_s = (hours or SCENARIO_HOURS) * 3600
        if speedup != 1.0:
            said.print("--speedup does nothing here: the file has no times of its own")
    cases = texts.cases(read, span_s, speedup, seed)
    return msgspec.structs.replace(scenario, cases=cases), span_s


@contextmanager
def _progress(said: Console, quiet: bool) -> Iterator[Callable[[float, float], None]]:
    """A line on standard error that tells how far it is."""
    if quiet:
        yield lambda done_s, span_s: None
        return
    columns = (TextColumn("{task.description}"), BarColumn(), TimeElapsedColumn())
    with Progress(*columns, console=said, transient=True) as bar:
        task = bar.add_task("", total=1.0)

        def tell(done_s: float, span_s: float) -> None:
            words = f"hour {done_s / 3600:.0f} of {span_s / 3600:.0f}"
            if done_s > span_s:
                words = f"healing, {(done_s - span_s) / 60:.0f} min"
            bar.update(task, completed=min(done_s / span_s, 1.0), description=words)

        yield tell


def _table(outcome: Outcome, wall_s: float) -> None:
    """The figures, to be read by a person."""
    reports = outcome.reports
    table = Table(box=None, show_header=False, pad_edge=False)
    table.add_column()
    table.add_column(justify="right")
    rows: list[tuple[str, object]] = [
        ("acts", outcome.acts),
        ("reports taken", reports.taken),
        ("  assessed", reports.assessed),
        ("  reporter informed", reports.informed),
        ("  closed", reports.closed),
        ("lost", outcome.lost),
        ("all nodes agree", "yes" if outcome.digests_equal else "NO"),
        ("times a line broke", outcome.link_cuts),
        ("virtual time", f"{outcome.virtual_s / 3600:.1f} h"),
        ("wall time", f"{wall_s:.1f} s"),
    ]
    for name, value in rows:
        table.add_row(name, str(value))
    for lane, delay in outcome.delay_s.items():
        if delay.p50 is not None:
            table.add_row(
                f"to the coordination point, {lane}", f"p50 {delay.p50} s, p95 {delay.p95} s"
            )
    Console(highlight=False).print(table)
