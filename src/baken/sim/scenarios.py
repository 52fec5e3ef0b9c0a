# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Scenarios: what a world is made of, read from a TOML file.

An area, lines, a load, and faults at their times; `docs/worlds.md` tells how to
write one, `scenario/worlds/` has those that come along.  Minutes count from the
start.  What the file can't mean is refused in a sentence, with the name of the file.
"""

import tomllib
from itertools import pairwise
from pathlib import Path
from typing import Annotated, Any

import msgspec

from ..bearers.contract import Properties
from ..bearers.memory import Faults
from ..node.area import WATERHOVEN, AreaSpec, PlaceSpec, load_area
from ..node.config import BadFolder

WORLDS = Path(__file__).parent / "scenario" / "worlds"
FILE_BYTES_MAX = 1_000_000
PLACES_MAX = 1_000
HOURS_MAX = 24.0 * 60

Minutes = Annotated[float, msgspec.Meta(ge=0, le=HOURS_MAX * 60)]
Chance = Annotated[float, msgspec.Meta(ge=0, le=1)]
Seconds = Annotated[float, msgspec.Meta(ge=0, le=86_400)]
Count = Annotated[int, msgspec.Meta(ge=0, le=PLACES_MAX)]


class BadScenario(ValueError):
    """A scenario that can't be used: a sentence that says why."""


class _Part(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A table of the file: a key that does not exist is refused."""


class Places(_Part, frozen=True, kw_only=True):
    """Which nodes: an area file (`waterhoven`, or a path), or so many of each kind.

    Made places are `P01`, `P02`, …: the first so many behind the coordination point `C1` with `C2`
    as fallback, and so on; and the first so many in the municipality of the crisis team `G1`.
    """

    file: str = ""
    points: Count = 0
    offices: Count = 0
    teams: Count = 0


class Load(_Part, frozen=True, kw_only=True):
    """Who acts.  `people` live the written scenario; `acts` is a plain stream.

    Of a stream: how many acts each point makes an hour, the share of them that is a report (the
    others are log lines and observations), and whether the coordination point answers reports.
    """

    kind: str = "acts"
    acts_per_hour: Annotated[float, msgspec.Meta(ge=0, le=3600)] = 10.0
    reports: Chance = 0.5
    answers: bool = True


class Link(_Part, frozen=True, kw_only=True):
    """Lines of one sort between places.

    `between` has two codes or words: `points` with their `office`, `fallback` or `team`; `teams`
    with the `office` of their points; `offices` with all `teams`, or each with its fallback among
    the `offices`.  With `half_duplex` it is a radio channel: those that are joined to the same
    second place share one, with it, and all hear each other.  `bearer` names them in the figures.
    More jitter than a frame takes is reordering.  `open_min` are the spans in which there is
    contact, without which there always is; they come again each `repeat_min`.
    """

    between: tuple[str, str]
    bearer: Annotated[str, msgspec.Meta(pattern="^[a-z0-9+]{1,20}$")] = "memory"
    frame_bytes: Annotated[int, msgspec.Meta(ge=60, le=60_000)] = 200
    bitrate: Annotated[float, msgspec.Meta(gt=0)] | None = None
    overhead_s: Seconds = 0.0
    half_duplex: bool = False
    turnaround_s: Seconds = 0.0
    duty_cycle: Annotated[float, msgspec.Meta(gt=0, le=1)] = 1.0
    beat_s: Annotated[float, msgspec.Meta(ge=1, le=86_400)] = 60.0
    latency_s: Seconds = 0.05
    jitter_s: Seconds = 0.0
    loss: Chance = 0.0
    repeat: Chance = 0.0
    spoil: Chance = 0.0
    open_min: tuple[tuple[Minutes, Minutes], ...] = ()
    repeat_min: Minutes = 0.0

    @property
    def properties(self) -> Properties:
        return Properties(
            frame_bytes=self.frame_bytes,
            bitrate=self.bitrate,
            overhead_s=self.overhead_s,
            half_duplex=self.half_duplex,
            turnaround_s=self.turnaround_s,
            duty_cycle=self.duty_cycle,
        )

    @property
    def faults(self) -> Faults:
        return Faults(
            latency_s=self.latency_s,
            jitter_s=self.jitter_s,
            loss=self.loss,
            repeat=self.repeat,
            spoil=self.spoil,
        )


class Courier(_Part, frozen=True, kw_only=True):
    """Somebody who goes with a stick from the first of two places to the second, and back.

    `between` as for a link; the bag on the stick is a real one, both ways.
    """

    between: tuple[str, str]
    first_min: Minutes = 0.0
    every_min: Annotated[float, msgspec.Meta(ge=1, le=HOURS_MAX * 60)]
    takes_min: Minutes


class Fault(_Part, frozen=True, kw_only=True):
    """Something that goes wrong at a time; which keys count depends on `kind` (`KINDS`).

    `nodes` are codes.  With `times` it comes again each `every_min`.
    """

    kind: str
    nodes: tuple[str, ...]
    at_min: Minutes
    until_min: Minutes = 0.0
    times: Annotated[int, msgspec.Meta(ge=1, le=1000)] = 1
    every_min: Minutes = 0.0
    jump_s: float = 0.0
    backup_min: Minutes = 0.0
    hears_first_min: Minutes = 0.0
    to: str = ""


class Scenario(_Part, frozen=True, kw_only=True):
    """A whole file.

    `heal_hours` is how long the world may take, once all is mended, to agree.  With `trouble` lines
    fail as in the drill: cut, lossy and slow for minutes or hours, drawn from the seed.
    """

    what: str
    hours: Annotated[float, msgspec.Meta(gt=0, le=HOURS_MAX)]
    heal_hours: Annotated[float, msgspec.Meta(gt=0, le=HOURS_MAX)] = 24.0
    area: Places
    load: Load = Load()
    trouble: bool = False
    link: Annotated[tuple[Link, ...], msgspec.Meta(min_length=1, max_length=1000)]
    courier: Annotated[tuple[Courier, ...], msgspec.Meta(max_length=1000)] = ()
    fault: Annotated[tuple[Fault, ...], msgspec.Meta(max_length=1000)] = ()


# kind of fault: the keys that it needs
KINDS: dict[str, tuple[str, ...]] = {
    "partition": ("until_min",),
    "crash": (),
    "torn_write": (),
    "full_disk": ("until_min",),
    "clock_jump": ("until_min", "jump_s"),
    "restored_backup": ("backup_min",),
    "wrong_courier": ("to",),
    "mixed_versions": (),
}
_USED = {
    "restored_backup": ("hears_first_min",),
    "wrong_courier": ("until_min",),
    "crash": ("times", "every_min"),
    "torn_write": ("times", "every_min"),
    "mixed_versions": ("times", "every_min"),
}
_ALWAYS = ("kind", "nodes", "at_min")


def shipped() -> list[str]:
    """The names of the scenarios that come along."""
    return sorted(path.stem for path in WORLDS.glob("*.toml"))


def load(name: str) -> Scenario:
    """A scenario by its name or its path.  Raises `BadScenario`."""
    path = WORLDS / f"{name}.toml" if name in shipped() else Path(name)
    try:
        if path.stat().st_size > FILE_BYTES_MAX:
            raise BadScenario(f"{path}: larger than {FILE_BYTES_MAX} bytes")
        told = tomllib.loads(path.read_text(encoding="utf-8"))
        scenario = msgspec.convert(told, Scenario)
    except OSError as error:
        known = ", ".join(shipped())
        raise BadScenario(f"{path}: {error.strerror}; those that come along: {known}") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, msgspec.ValidationError) as error:
        raise BadScenario(f"{path}: {error}") from error
    for fault in scenario.fault:
        _check(fault, told["fault"][scenario.fault.index(fault)], path)
    if scenario.load.kind not in ("people", "acts"):
        raise BadScenario(f"{path}: a load of {scenario.load.kind!r}; there are people and acts")
    if scenario.load.kind == "people" and scenario.area.file != WATERHOVEN.stem:
        raise BadScenario(f"{path}: the people live in the area waterhoven")
    spec = area_of(scenario, path)
    _check_codes(scenario, spec, path)
    return scenario


def _check(fault: Fault, told: dict[str, Any], path: Path) -> None:
    if fault.kind not in KINDS:
        raise BadScenario(f"{path}: a fault {fault.kind!r}; there are {', '.join(KINDS)}")
    needs = KINDS[fault.kind]
    for key in needs:
        if key not in told:
            raise BadScenario(f"{path}: the fault {fault.kind} needs {key}")
    for key in told:
        if key not in (*_ALWAYS, *needs, *_USED.get(fault.kind, ())):
            raise BadScenario(f"{path}: the fault {fault.kind} has no {key}")
    if "until_min" in told and fault.until_min < fault.at_min:
        raise BadScenario(f"{path}: the fault {fault.kind} ends before it begins")
    if fault.kind == "restored_backup" and fault.backup_min > fault.at_min:
        raise BadScenario(f"{path}: a backup is restored before it was made")


def area_of(scenario: Scenario, path: Path = Path()) -> AreaSpec:
    """The places of a scenario.  Raises `BadScenario`."""
    area = scenario.area
    if area.file:
        found = WATERHOVEN if area.file == WATERHOVEN.stem else path.parent / area.file
        try:
            return load_area(found)
        except BadFolder as error:
            raise BadScenario(str(error)) from error
    if not (area.points and area.offices):
        raise BadScenario(f"{path}: an area needs a file, or points and offices")
    if area.points + area.offices + area.teams > PLACES_MAX:
        raise BadScenario(f"{path}: more than {PLACES_MAX} places")
    return made_area(area.points, area.offices, area.teams)


def made_area(points: int, offices: int, teams: int) -> AreaSpec:
    """Places without people: see `Places`."""
    office = [f"C{at}" for at in range(1, offices + 1)]
    team = [f"G{at}" for at in range(1, teams + 1)]
    out = [PlaceSpec(code, "cp", code) for code in office]
    out += [PlaceSpec(code, "gct", code, municipality=code) for code in team]
    digits = max(2, len(str(points)))
    for at in range(points):
        code = f"P{at + 1:0{digits}}"
        out.append(
            PlaceSpec(
                code, "nsp", code,
                municipality=team[at * teams // points] if teams else "",
                area=office[at * offices // points],
                fallback=office[(at * offices // points + 1) % offices] if offices > 1 else "",
            )
        )  # fmt: skip
    return AreaSpec("Laagveen", tuple(out), exercise=True)


def pairs(between: tuple[str, str], spec: AreaSpec) -> list[tuple[str, str]]:
    """Which places a link or a courier of the file joins."""
    points = [place for place in spec.place if place.kind == "nsp"]
    offices = [place.code for place in spec.place if place.kind == "cp"]
    teams = [place.code for place in spec.place if place.kind == "gct"]
    team_of = {place.municipality: place.code for place in spec.place if place.kind == "gct"}
    match between:
        case ("points", "office"):
            return [(point.code, point.area) for point in points if point.area]
        case ("points", "fallback"):
            return [(point.code, point.fallback) for point in points if point.fallback]
        case ("points", "team"):
            return [(p.code, team_of[p.municipality]) for p in points if p.municipality in team_of]
        case ("offices", "teams"):
            return [(office, team) for office in offices for team in teams]
        case ("teams", "office"):
            behind = {(team_of[p.municipality], p.area) for p in points if p.municipality}
            return sorted(pair for pair in behind if pair[1])
        case ("offices", "offices"):
            return list(pairwise([*offices, *offices[:1]][: len(offices) + (len(offices) > 2)]))
        case (one, other):
            return [(one, other)]


def _check_codes(scenario: Scenario, spec: AreaSpec, path: Path) -> None:
    known = {place.code for place in spec.place}
    joins = [link.between for link in scenario.link]
    joins += [courier.between for courier in scenario.courier]
    named = [code for between in joins for pair in pairs(between, spec) for code in pair]
    named += [code for fault in scenario.fault for code in (*fault.nodes, fault.to) if code]
    for code in named:
        if code not in known:
            raise BadScenario(f"{path}: there is no place {code}")
    for link in scenario.link:
        if any(begin >= end for begin, end in link.open_min):
            raise BadScenario(f"{path}: a span of contact ends before it begins")
        if link.half_duplex and not link.bitrate:
            raise BadScenario(f"{path}: a half-duplex link needs a bit rate")
        if link.duty_cycle < 1 and not link.half_duplex:
            raise BadScenario(f"{path}: a duty cycle is for half-duplex links")
