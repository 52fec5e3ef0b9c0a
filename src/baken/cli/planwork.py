# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the commands of `plan.py` do.  The rule guarded: a plan is written whole or not at all."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import click
import msgspec
from rich.console import Console
from rich.table import Table

from ..node import clock
from ..node.config import write_private
from ..planning import (
    driver,
    geojson,
    indicators,
    kits,
    make,
    report,
    residents,
    telling,
    xlsx,
)
from ..planning import example as examples
from ..planning import rounds as delivering
from ..planning.badfile import BadFile
from ..planning.plan import BadPlan, Plan, plan_bytes, plan_of
from ..planning.problem import Impossible, Limits, Status
from ..planning.wishes import BadWishes, read_wishes
from .plantell import CLASHES, CONSOLE, ENGLISH, Say, Teller, cancelling, fail, saying

LISTED_MAX = 60


def example(dest: Path) -> None:
    """`baken plan example`."""
    try:
        examples.write_example(dest)
    except OSError as error:
        raise click.ClickException(f"{dest}: {error.strerror}") from None
    click.echo(f"written to {dest}; next: baken plan sites {dest / 'plan.toml'}")


def sites(
    file: Path,
    *,
    out: Path | None,
    seconds: float | None,
    workers: int,
    cluster: str,
    inside: bool,
    as_json: bool,
    progress_json: bool,
    **papers: Any,
) -> None:
    """`baken plan sites`."""
    try:
        wishes = read_wishes(file)
        with cancelling() as stopped:
            teller = Teller(stopped, progress_json)
            limits = Limits(
                clock=clock.steady_s,
                seconds=seconds or wishes.seconds,
                gap=wishes.gap,
                tell=teller,
            )
            made_at = datetime.fromtimestamp(clock.wall_s(), UTC).isoformat(timespec="seconds")
            plan = make.make(
                wishes,
                file.parent,
                limits,
                made_at,
                inside=inside,
                workers=workers,
                cluster=cluster,
            )
            teller.end()
    except (BadFile, BadWishes, Impossible) as error:
        fail(error, progress_json)
    target = out or file.with_suffix(".json")
    write_private(target, plan_bytes(plan))
    write_papers(plan, **papers)
    if as_json:
        click.echo(msgspec.json.encode(figures(plan)))
    elif not progress_json:
        tell(plan)
        click.echo(f"written to {target}")
    if plan.status is Status.INFEASIBLE:
        raise SystemExit(CLASHES)


def figures(plan: Plan) -> dict[str, Any]:
    """What `--json` prints: goals with their proof, and the indicators."""
    return {
        "status": plan.status.word,
        "goals": plan.goals,
        "indicators": plan.indicators,
        "why": [telling.sentence(clash, ENGLISH, CONSOLE) for clash in plan.why],
        "open": [one.site.code for one in plan.points],
    }


def load_plan(file: Path) -> Plan:
    """A plan from its file, or one sentence."""
    try:
        return plan_of(file.read_bytes())
    except OSError as error:
        raise click.ClickException(f"{file}: {error.strerror}") from None
    except BadPlan as error:
        raise click.ClickException(f"{file}: not a plan: {error}") from None


def show(file: Path, **papers: Any) -> None:
    """`baken plan show`."""
    plan = load_plan(file)
    tell(plan)
    write_papers(plan, **papers)


def write_papers(plan: Plan, *, language: str, **files: Path | None) -> None:
    """Make the papers that were asked for."""
    say = saying(language)
    makers: dict[str, Callable[[], bytes]] = {
        "pdf": lambda: report.pdf(plan, say, language),
        "kit": lambda: kits.kit_list(plan, say, language),
        "residents": lambda: residents.pdf(plan, say, language, also=second(language)),
        "xlsx": lambda: xlsx.workbook(plan, say, language),
        "geojson": lambda: geojson.geojson_bytes(plan),
    }
    for name, file in files.items():
        if file is None:
            continue
        write(file, makers[name]())


def second(language: str) -> tuple[Say, str] | None:
    """The other language of the map for residents: English beside Dutch."""
    return (saying(CONSOLE), CONSOLE) if language != CONSOLE else None


def write(file: Path, data: bytes) -> None:
    """A paper to its file, or one sentence."""
    try:
        file.write_bytes(data)
    except OSError as error:
        raise click.ClickException(f"{file}: {error.strerror}") from None
    click.echo(f"written to {file}", err=True)


def tell(plan: Plan) -> None:
    """A plan in words, as it is read aloud."""
    say = ENGLISH
    click.echo(f"{plan.wishes.name}: {telling.proof(plan, say, CONSOLE)}")
    for clash in plan.why:
        click.echo(f"  - {telling.sentence(clash, say, CONSOLE)}")
    for wish, goal in zip(plan.wishes.goals, plan.goals, strict=False):
        asked = telling.asked(wish, say, CONSOLE)
        reached = telling.reached(plan, goal, say, CONSOLE)
        sure = telling.how_sure(goal, say, CONSOLE)
        click.echo(f"  {asked} {reached}; {sure}, {goal.seconds:.1f} s")
    if plan.indicators is not None:
        for row in indicators.compare([plan]):
            label = say(row.label, **row.blanks)
            click.echo(f"  {label}: {report.figure(row, 0, CONSOLE)}")
    for clash in plan.doubts:
        click.echo(f"  ? {telling.sentence(clash, say, CONSOLE)}")
    if plan.points:
        _points(plan)


def _points(plan: Plan) -> None:
    table = Table(title=None, box=None, pad_edge=False)
    for name in ("code", "name", "variant", "residents", "farthest", "area"):
        table.add_column(name, justify="right" if name in ("residents", "farthest") else "left")
    for one in plan.points[:LISTED_MAX]:
        table.add_row(
            one.site.code,
            one.site.name,
            one.variant.word,
            f"{one.residents:,.0f}",
            f"{one.farthest_m:,.0f} m",
            one.area,
        )
    console = Console()
    console.print(table)
    if len(plan.points) > LISTED_MAX:
        console.print(f"… and {len(plan.points) - LISTED_MAX} more")


def compare(files: tuple[Path, ...], pdf: Path | None, language: str) -> None:
    """`baken plan compare`."""
    plans = [load_plan(file) for file in files]
    table = Table(box=None, pad_edge=False)
    table.add_column("")
    for plan in plans:
        table.add_column(plan.wishes.name, justify="right")
    for row in indicators.compare(plans):
        figures = [report.figure(row, k, CONSOLE) for k in range(len(plans))]
        marked = [f"[bold]{told}[/]" if k in row.best else told for k, told in enumerate(figures)]
        table.add_row(ENGLISH(row.label, **row.blanks), *marked)
    Console().print(table)
    if pdf is not None:
        write(pdf, report.pdf(plans[0], saying(language), language, plans[1:]))


def rounds(
    file: Path,
    code: str,
    *,
    vehicles: int,
    capacity: float,
    kmh: float,
    start: str,
    end: str,
    seconds: float,
    pdf: Path | None,
    language: str,
) -> None:
    """`baken plan rounds`."""
    plan = load_plan(file)
    fleet = delivering.Fleet(
        vehicles=vehicles,
        capacity_kg=capacity,
        speed_kmh=kmh,
        start_min=minute(start),
        end_min=minute(end),
    )
    try:
        loads = delivering.water_of(plan, code)
        found = delivering.deliveries(plan, code, loads, fleet, seconds=seconds)
    except Impossible as error:
        fail(error)
    for number, trips in enumerate(found.rounds, 1):
        for trip in trips:
            stops = " - ".join(f"{driver.clock(s.arrive_min)} {s.site.name}" for s in trip.stops)
            back = f"back {driver.clock(trip.back_min)}, {trip.kg:,.0f} kg"
            click.echo(f"vehicle {number}: {driver.clock(trip.leave_min)} {stops}, {back}")
    for left in found.left:
        why = telling.sentence(left.why, ENGLISH, CONSOLE)
        click.echo(f"not brought: {left.site.name}, {left.kg:,.0f} kg: {why}")
    if pdf is not None:
        write(pdf, driver.sheets(found, saying(language), language))


def minute(clock_time: str) -> float:
    """Minutes after midnight of "08:00"."""
    try:
        hours, minutes = (int(part) for part in clock_time.split(":"))
    except ValueError:
        hours, minutes = -1, 0
    if not (0 <= hours <= 23 and 0 <= minutes <= 59):
        raise click.UsageError(f"{clock_time} is not a time such as 08:00")
    return hours * 60 + minutes
