# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""`bench nation`: 4,500 nodes in 25 regions, a day of the load of DOMAIN section 6, bad links.

Regions exchange nothing, so each is a world and a process of its own, two at a
time.  A region of 180 nodes has 160 points, 8 coordination points (20 points
each; DOMAIN says 10 to 36) and 12 crisis teams (342 municipalities over 25
regions are 14).  Each point makes 10 acts an hour, in the middle of the 8 to 12
that DOMAIN expects of a busy point to be forwarded, all day and all points at once,
which is more than any real day.  Half are reports; each is seen and
assessed at the coordination point and told to the reporter: 2.5 acts for one.
Lines are cut, lossy and slow as in the drill.
"""

import multiprocessing
import resource
import sys
import tempfile
import time
from pathlib import Path

import msgspec

from baken.sim.region import Region, Result
from baken.sim.scenarios import Link, Load, Places, Scenario

from .figures import Figure, at_most, nothing

REGIONS, NODES, HOURS = 25, 4_500, 24.0
AT_ONCE = 2
ACTS_PER_HOUR = 10.0
OFFICE_SHARE, TEAM_SHARE = 8 / 180, 12 / 180
HEAL_HOURS = 48.0

LINKS = (
    # a digital radio modem, or a wireless link over the roofs
    Link(
        between=("points", "office"), bearer="radio", bitrate=9600.0,
        latency_s=0.2, jitter_s=0.2, loss=0.02, beat_s=3600.0,
    ),
    Link(
        between=("points", "team"), bearer="wifi", frame_bytes=1400,
        latency_s=0.05, loss=0.002, beat_s=3600.0,
    ),
    # between offices a fibre, as long as it lasts
    Link(
        between=("teams", "office"), bearer="fibre", frame_bytes=1400,
        latency_s=0.02, beat_s=3600.0,
    ),
    Link(
        between=("offices", "offices"), bearer="fibre", frame_bytes=1400,
        latency_s=0.02, beat_s=3600.0,
    ),
)  # fmt: skip


class OneRegion(msgspec.Struct, frozen=True):
    """A region, what came of it, and what it took: CPU and wall seconds, MB at the most."""

    region: int
    result: Result
    well: bool
    cpu_s: float
    wall_s: float
    memory_mb: float


class Nation(msgspec.Struct, frozen=True, kw_only=True):
    """All regions together.  Memory is that of the largest process; `AT_ONCE` run at a time."""

    hours: float
    regions: int
    nodes: int
    acts: int
    lost: int
    forked: int
    regions_well: int
    link_cuts: int
    frames: int
    bytes: int
    nood_p95_s: float
    wall_s: float
    cpu_s: float
    memory_mb: float
    replay: tuple[str, ...]


def scenario(nodes: int, hours: float) -> Scenario:
    """A region of so many nodes."""
    offices = max(round(nodes * OFFICE_SHARE), 1)
    teams = max(round(nodes * TEAM_SHARE), 1)
    return Scenario(
        what="One of the regions of the nation.",
        hours=hours,
        heal_hours=HEAL_HOURS,
        area=Places(points=nodes - offices - teams, offices=offices, teams=teams),
        load=Load(acts_per_hour=ACTS_PER_HOUR),
        link=LINKS,
        trouble=True,
    )


def one(region: int, nodes: int, hours: float) -> OneRegion:
    """Live through one region; its number is its seed."""
    begin, cpu = time.perf_counter(), time.process_time()
    with tempfile.TemporaryDirectory() as folder:
        result = Region(scenario(nodes, hours), region, Path(folder)).run()
    most_kb = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return OneRegion(
        region, result, result.well, time.process_time() - cpu, time.perf_counter() - begin,
        most_kb / 1024,
    )  # fmt: skip


def _one(told: tuple[int, int, float]) -> bytes:
    return msgspec.msgpack.encode(one(*told))


def live(hours: float = HOURS, regions: int = REGIONS, nodes: int = NODES) -> Nation:
    """All regions, `AT_ONCE` at a time, each in a fresh process."""
    begin = time.perf_counter()
    sizes = [nodes // regions + (at < nodes % regions) for at in range(regions)]
    work = [(at + 1, size, hours) for at, size in enumerate(sizes)]
    done: list[OneRegion] = []
    spawn = multiprocessing.get_context("spawn")
    with spawn.Pool(min(AT_ONCE, regions), maxtasksperchild=1) as pool:
        for told in pool.imap_unordered(_one, work):
            done.append(msgspec.msgpack.decode(told, type=OneRegion))
            last = done[-1]
            print(
                f"  region {last.region}: {last.result.acts} acts, lost {last.result.lost}, "
                f"{last.wall_s:.0f} s, {last.memory_mb:.0f} MB",
                file=sys.stderr, flush=True,
            )  # fmt: skip
    return together(hours, nodes, done, time.perf_counter() - begin)


def together(hours: float, nodes: int, done: list[OneRegion], wall_s: float) -> Nation:
    results = [region.result for region in done]
    nood = [result.delay_s["nood"].p95 for result in results]
    return Nation(
        hours=hours,
        regions=len(done),
        nodes=nodes,
        acts=sum(result.acts for result in results),
        lost=sum(result.lost for result in results),
        forked=sum(result.forked for result in results),
        regions_well=sum(region.well for region in done),
        link_cuts=sum(result.link_cuts for result in results),
        frames=sum(result.frames for result in results),
        bytes=sum(result.bytes for result in results),
        nood_p95_s=max((p95 for p95 in nood if p95 is not None), default=0.0),
        wall_s=wall_s,
        cpu_s=sum(region.cpu_s for region in done),
        memory_mb=max(region.memory_mb for region in done),
        replay=tuple(
            f"python -c 'from bench.nation import one; print(one({r.region}, "
            f"{nodes // len(done)}, {hours}))'"
            for r in done
            if not r.well
        ),
    )


def run(only: str = "") -> list[Figure]:
    """The figures: nothing lost, in an hour."""
    if only not in "nation_wall nation_memory_a_region nation_lost nation_regions_not_well":
        return []
    nation = live()
    print(f"  {nation}", file=sys.stderr)
    return [
        at_most("nation_wall", nation.wall_s, "s", 3600),
        at_most("nation_memory_a_region", nation.memory_mb, "MB", 4096),
        nothing("nation_lost", nation.lost + nation.forked, "acts"),
        nothing("nation_regions_not_well", nation.regions - nation.regions_well, "regions"),
    ]
