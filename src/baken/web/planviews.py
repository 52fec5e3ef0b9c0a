# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the pages of planning read of plans, and the papers they make.

Everything here takes its time, so a page asks it in a thread.  It needs the libraries of
planning: `planning.py` imports it where these are installed.
"""

import tomllib
from collections.abc import Callable, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

import msgspec

from ..planning import (
    charts,
    drawing,
    driver,
    geojson,
    indicators,
    kits,
    report,
    residents,
    rounds,
    telling,
    xlsx,
)
from ..planning import example as examples
from ..planning.plan import BadPlan, Plan, plan_of
from ..planning.problem import Clash, Impossible
from ..planning.wishes import BadWishes, wishes_of
from . import planform as planform

Say = Callable[..., str]

KEPT = 4
FLEET = rounds.Fleet(vehicles=3, capacity_kg=1_500)
ROUNDS_S = 5.0


class Figure(msgspec.Struct, frozen=True):
    """One indicator, in words."""

    label: str
    value: str


class Result(msgspec.Struct, frozen=True, kw_only=True):
    """What the page of a plan shows."""

    plan: Plan
    proof: str
    why: tuple[str, ...]
    goals: tuple[tuple[str, str, str], ...]
    figures: tuple[Figure, ...]
    doubts: tuple[str, ...]
    coordination: tuple[tuple[Any, tuple[str, ...], tuple[str, ...]], ...]
    lacking: tuple[tuple[Any, tuple[str, ...]], ...]
    rejected: tuple[tuple[str, tuple[str, ...]], ...]


def said(say: Say, lang: str, clashes: Sequence[Clash]) -> tuple[str, ...]:
    """Sentences in the language of who looks."""
    return tuple(telling.sentence(clash, say, lang) for clash in clashes)


@lru_cache(maxsize=KEPT)
def _read(path: Path, changed_ns: int) -> Plan:
    return plan_of(path.read_bytes())


def read(path: Path) -> Plan | None:
    """A plan from its file; the last few stay in memory."""
    try:
        return _read(path, path.stat().st_mtime_ns)
    except (OSError, BadPlan):
        return None


def wrong(text: str) -> str:
    """What is wrong with a plan file, or nothing."""
    try:
        wishes_of(tomllib.loads(text))
    except (BadWishes, tomllib.TOMLDecodeError) as error:
        return str(error)
    return ""


def write_example(folder: Path) -> None:
    """The example's files, in a folder that is there already."""
    examples.write_example(folder)


def result(path: Path, say: Say, lang: str) -> Result | None:
    """Everything of a plan that its page shows."""
    plan = read(path)
    if plan is None:
        return None
    rows = indicators.compare([plan]) if plan.points else ()
    sites = {one.site.code: one.site for one in plan.points}
    return Result(
        plan=plan,
        proof=telling.proof(plan, say, lang),
        why=said(say, lang, plan.why),
        goals=tuple(
            (
                telling.asked(wish, say, lang),
                telling.reached(plan, met, say, lang),
                telling.how_sure(met, say, lang),
            )
            for wish, met in zip(plan.wishes.goals, plan.goals, strict=False)
        ),
        figures=tuple(
            Figure(say(row.label, **row.blanks), report.figure(row, 0, lang)) for row in rows
        ),
        doubts=said(say, lang, plan.doubts),
        coordination=tuple(
            (one, said(say, lang, one.for_it), said(say, lang, one.against))
            for one in plan.coordination
        ),
        lacking=tuple(
            (sites.get(one.point), said(say, lang, one.lacks)) for one in plan.links if one.lacks
        ),
        rejected=tuple((one.site, said(say, lang, one.why)) for one in plan.rejected),
    )


def paper(path: Path, name: str, say: Say, lang: str, code: str = "") -> bytes | None:
    """A paper of a plan; None where there is no such plan, or nothing to make it of."""
    plan = read(path)
    if plan is None or (not plan.points and name not in ("plan", "raad", "xlsx")):
        return None
    try:
        match name:
            case "plan":
                return path.read_bytes()
            case "raad":
                return report.pdf(plan, say, lang)
            case "materiaal":
                return kits.kit_list(plan, say, lang)
            case "bewoners":
                return residents.pdf(plan, say, lang, point=code)
            case "xlsx":
                return xlsx.workbook(plan, say, lang)
            case "tekening":
                return drawing.svg(plan, say, lang).encode()
            case "spreiding":
                return charts.spread(plan, say, lang).encode()
            case "kromme":
                return charts.curve(plan, say, lang).encode() if plan.curve else None
            case "geojson" | "light":
                return geojson.geojson_bytes(plan, light=name == "light")
            case "ritten":
                return _rounds(plan, say, lang, code)
    except (OSError, residents.NoSuchPoint, Impossible):
        return None
    return None


def _rounds(plan: Plan, say: Say, lang: str, code: str) -> bytes | None:
    """The drivers' sheets from one coordination point, or from the first."""
    seats = [one.site.code for one in plan.coordination if one.appointed]
    if code not in seats:
        code = seats[0] if seats else ""
    if not code:
        return None
    loads = rounds.water_of(plan, code)
    found = rounds.deliveries(plan, code, loads, FLEET, seconds=ROUNDS_S)
    return driver.sheets(found, say, lang)


class Beside(msgspec.Struct, frozen=True, kw_only=True):
    """Plans side by side: a row an indicator, with which of them are the best."""

    plans: tuple[Plan, ...]
    proofs: tuple[str, ...]
    rows: tuple[tuple[str, tuple[tuple[str, bool], ...]], ...]


def side_by_side(files: Sequence[Path], say: Say, lang: str) -> Beside | None:
    """Several plans; None where one can't be read."""
    plans = [plan for plan in map(read, files) if plan is not None and plan.points]
    if len(plans) != len(files):
        return None
    return Beside(
        plans=tuple(plans),
        proofs=tuple(telling.proof(plan, say, lang) for plan in plans),
        rows=tuple(
            (
                say(row.label, **row.blanks),
                tuple((report.figure(row, k, lang), k in row.best) for k in range(len(plans))),
            )
            for row in indicators.compare(plans)
        ),
    )
