# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Walking distances over roads: an OpenStreetMap extract, or lines in a GeoPackage or GeoJSON.

    lines -> graph by shared ends and crossings -> nearest spot on it -> shortest ways

Two roads meet only where they share a point, so that a bridge is no crossing.  What lies
between a place and the road is walked straight.  A place from which no way leads is at an
infinite distance, and is named.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import msgspec
import numpy as np
import shapely
from numpy.typing import NDArray
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import connected_components, dijkstra
from scipy.spatial import cKDTree
from scipy.spatial.distance import cdist

from ..domain.words import N_
from . import geo
from .area import Floats, Neighbourhood, Site
from .badfile import BadFile, Faults, shown
from .layers import GRIDS, METRES, OTHER_GRID, UNREADABLE, errors
from .problem import Clash
from .tables import open_file

Numbers = NDArray[np.int64]

FILE_BYTES_MAX = 400 << 20
LINES_MAX = 1_500_000
BENDS_MAX = 12_000_000
AROUND_M = 3_000.0  # roads this far around the area count too
SNAP_M = 2_000.0  # farther from a road than this is not on it
FRAGMENT_M = 300.0  # a part of the network shorter than this in all is no place to start
CHUNK = 8_000_000  # distances in memory at a time: 64 MB
NAMED_MAX = 5

OSM = "© OpenStreetMap contributors, ODbL"
KINDS = {".pbf": b"OSMHeader", ".osm": b"<", ".gpkg": b"SQLite format 3\x00", ".geojson": b"{"}
NOT_ON_FOOT = {"motorway", "motorway_link", "trunk", "trunk_link", "raceway", "bus_guideway"}
NOT_ON_FOOT |= {"construction", "proposed", "planned", "abandoned", "razed", "services", "busway"}

WHICH_KIND = N_("wegen komen uit .osm.pbf, .osm, .gpkg of .geojson; dit is geen van die.")
TOO_BIG = N_("het bestand is groter dan {most} MB. Knip eerst uw gebied eruit.")
NO_LINES = N_("er staan geen wegen in waarop in dit gebied gelopen kan worden.")
MANY_LINES = N_("er staan te veel wegen in dit gebied. Kies een kleiner gebied.")

CUT_OFF = N_("Van deze plaatsen loopt er geen weg naar de rest ({count}): {names}.")
NO_ROAD = N_("Binnen {metres} meter van deze plaatsen is geen weg ({count}): {names}.")


class Measured(msgspec.Struct, frozen=True, kw_only=True):
    """The distances, neighbourhood by site, in metres; infinite where there is no way."""

    distance: Floats
    notes: tuple[Clash, ...] = ()
    sources: tuple[str, ...] = ()


class Lines(msgspec.Struct, frozen=True):
    """Roads as a chain of bends: which line each bend is of, which node it is, and the nodes."""

    of: Numbers
    node: Numbers
    xy: Floats  # of each node


def measure(path: Path, neighbourhoods: Sequence[Neighbourhood], sites: Sequence[Site]) -> Measured:
    """Distances over the roads of a file.  Raises `BadFile`."""
    places: list[Neighbourhood | Site] = [*neighbourhoods, *sites]
    spots = np.array([(one.x, one.y) for one in places])
    names = [one.name for one in places]
    lines = read_roads(path, _box(spots))
    distance, notes = distances(lines, spots, len(neighbourhoods), names)
    osm = path.suffix.lower() in (".pbf", ".osm")
    return Measured(distance=distance, notes=notes, sources=(OSM,) if osm else ())


def _box(spots: Floats) -> tuple[float, float, float, float]:
    west, south = spots.min(axis=0) - AROUND_M
    east, north = spots.max(axis=0) + AROUND_M
    return float(west), float(south), float(east), float(north)


def read_roads(path: Path, box: tuple[float, float, float, float]) -> Lines:
    """The roads on which one may walk, within a box in RD metres.  Raises `BadFile`."""
    faults = Faults(path.name)
    _check(path, faults)
    layer, info = _layer(path, faults)
    grid = str(info["crs"])
    if grid not in GRIDS:
        raise faults.over(OTHER_GRID, found=shown(grid))
    degrees = grid not in METRES
    shapes, highway, tags = _read(path, layer, info, _in_degrees(box) if degrees else box, faults)
    if len(shapes) > LINES_MAX:
        raise faults.over(MANY_LINES)
    shapes = shapes[_walkable(highway, tags)]
    parts = shapely.get_parts(shapes[~shapely.is_missing(shapes)])
    parts = parts[shapely.get_type_id(parts) == 1]
    bends, of = shapely.get_coordinates(parts, return_index=True)
    if len(bends) > BENDS_MAX:
        raise faults.over(MANY_LINES)
    fine = np.isfinite(bends).all(axis=1)
    bends, of = bends[fine], of[fine]
    if len(bends) < 2:
        raise faults.over(NO_LINES)
    # OpenStreetMap keeps seven decimals; a centimetre is as fine in metres.
    grain = 1e7 if degrees else 1e2
    keys = np.rint(bends * grain).astype(np.int64)
    _, first, node = np.unique(
        (keys[:, 0] << 32) ^ (keys[:, 1] & 0xFFFFFFFF), return_index=True, return_inverse=True
    )
    xy = bends[first]
    if degrees:
        xy = np.column_stack(geo.to_rd(xy[:, 1], xy[:, 0]))
    return Lines(of.astype(np.int64), node.reshape(-1).astype(np.int64), xy)


def _check(path: Path, faults: Faults) -> None:
    """Is it what its name says, and not too big?"""
    begins = KINDS.get(path.suffix.lower())
    if begins is None:
        raise faults.over(WHICH_KIND)
    with open_file(path) as file:
        head = file.read(100).removeprefix(b"\xef\xbb\xbf").lstrip()
    if begins not in head if path.suffix.lower() == ".pbf" else not head.startswith(begins):
        raise faults.over(WHICH_KIND)
    if path.stat().st_size > FILE_BYTES_MAX:
        raise faults.over(TOO_BIG, most=FILE_BYTES_MAX >> 20)


def _in_degrees(box: tuple[float, float, float, float]) -> tuple[float, float, float, float]:
    west, south, east, north = box
    lat, lon = geo.to_wgs84([west, west, east, east], [south, north, south, north])
    return float(lon.min()), float(lat.min()), float(lon.max()), float(lat.max())


def _layer(path: Path, faults: Faults) -> tuple[str, dict[str, Any]]:
    """The layer of lines, and what is known of it."""
    import pyogrio

    try:
        for name, kind in pyogrio.list_layers(path):
            if kind is None or "LineString" in kind or kind in ("Unknown", "GeometryCollection"):
                return str(name), pyogrio.read_info(path, layer=str(name))
    except errors():
        raise faults.over(UNREADABLE) from None
    raise faults.over(NO_LINES)


def _read(
    path: Path,
    layer: str,
    info: dict[str, Any],
    box: tuple[float, float, float, float],
    faults: Faults,
) -> tuple[NDArray[Any], NDArray[Any] | None, NDArray[Any] | None]:
    """The lines in a box, and where they have it what OpenStreetMap says of them."""
    import pyogrio

    columns = [name for name in ("highway", "other_tags") if name in set(info["fields"])]
    try:
        meta, _, geometry, data = pyogrio.raw.read(
            path,
            layer=layer,
            columns=columns,
            bbox=box,
            where="highway IS NOT NULL" if "highway" in columns else None,
            max_features=LINES_MAX + 1,
            force_2d=True,
        )
        shapes = shapely.from_wkb(geometry)
    except errors():
        raise faults.over(UNREADABLE) from None
    found = dict(zip((str(name) for name in meta["fields"]), data, strict=True))
    return np.atleast_1d(shapes), found.get("highway"), found.get("other_tags")


def _walkable(highway: NDArray[Any] | None, tags: NDArray[Any] | None) -> Any:
    """Which lines one may walk on; all where the file doesn't say."""
    if highway is None:
        return slice(None)
    allowed = np.array([one not in NOT_ON_FOOT for one in highway], dtype=bool)
    if tags is not None:
        for i, told in enumerate(tags):
            if not told:
                continue
            yes = '"foot"=>"yes"' in told or '"foot"=>"designated"' in told
            no = '"foot"=>"no"' in told or '"access"=>"no"' in told or '"access"=>"private"' in told
            if no and not yes:
                allowed[i] = False
    return allowed


def distances(
    lines: Lines, spots: Floats, count: int, names: Sequence[str]
) -> tuple[Floats, tuple[Clash, ...]]:
    """Distances from the first `count` spots to the others over the lines, and what is cut off."""
    usable = _large_enough(lines)
    tree = cKDTree(lines.xy[usable])
    aside, nearest = tree.query(spots)
    snapped = usable[nearest]
    graph, place = _graph(lines, snapped)
    starts = place[snapped]
    aside = np.where(aside > SNAP_M, np.inf, aside)
    homes, sites = starts[:count], starts[count:]
    unique, which = np.unique(sites, return_inverse=True)
    out: Floats = np.empty((count, len(sites)))
    chunk = max(1, CHUNK // max(1, graph.shape[0]))
    for begin in range(0, len(unique), chunk):
        ways = dijkstra(graph, indices=unique[begin : begin + chunk])[:, homes]
        mine = np.flatnonzero((which >= begin) & (which < begin + chunk))
        out[:, mine] = ways[which[mine] - begin].T
    aside_sum = aside[:count, None] + aside[None, count:]
    out += aside_sum
    # Two places that are nearer to each other than to the road need no road.
    beside = cdist(spots[:count], spots[count:])
    np.copyto(out, beside, where=beside <= np.where(np.isfinite(aside_sum), aside_sum, 0.0))
    return out, _notes(graph, starts, aside, names)


def _large_enough(lines: Lines) -> Numbers:
    """Nodes of parts of the network that are more than a fragment; all where none is."""
    same = lines.of[1:] == lines.of[:-1]
    a, b = lines.node[:-1][same], lines.node[1:][same]
    length = np.hypot(*(lines.xy[a] - lines.xy[b]).T)
    size = len(lines.xy)
    graph = csr_matrix((np.ones(len(a), dtype=np.int8), (a, b)), shape=(size, size))
    _, part = connected_components(graph, directed=False)
    total = np.bincount(part[a], weights=length, minlength=int(part.max()) + 1)
    fine: Numbers = np.flatnonzero(total[part] >= min(FRAGMENT_M, float(total.max())))
    return fine


def _graph(lines: Lines, snapped: Numbers) -> tuple[csr_matrix, Numbers]:
    """The graph of crossings, ends and the nodes that places were put on.

    Bends in between are taken together.  The second answer tells which number a node has in it.
    """
    size = len(lines.xy)
    keep = np.bincount(lines.node, minlength=size) > 1
    ends = np.flatnonzero(np.diff(lines.of, prepend=-1, append=lines.of[-1] + 1))
    keep[lines.node[ends[:-1]]] = True
    keep[lines.node[ends[1:] - 1]] = True
    keep[snapped] = True
    place = np.cumsum(keep) - 1
    steps = np.hypot(*np.diff(lines.xy[lines.node], axis=0).T)
    steps[lines.of[1:] != lines.of[:-1]] = 0.0
    far = np.concatenate(([0.0], np.cumsum(steps)))
    at = np.flatnonzero(keep[lines.node])
    same = lines.of[at[1:]] == lines.of[at[:-1]]
    one, two = at[:-1][same], at[1:][same]
    a, b = place[lines.node[one]], place[lines.node[two]]
    length = np.maximum(far[two] - far[one], 1e-6)  # zero is no edge in a sparse matrix
    a, b, length = np.concatenate((a, b)), np.concatenate((b, a)), np.concatenate((length, length))
    order = np.lexsort((length, b, a))
    a, b, length = a[order], b[order], length[order]
    shortest = np.ones(len(a), dtype=bool)  # of two roads between the same nodes
    shortest[1:] = (a[1:] != a[:-1]) | (b[1:] != b[:-1])
    shortest &= a != b
    nodes = int(keep.sum())
    graph = csr_matrix((length[shortest], (a[shortest], b[shortest])), shape=(nodes, nodes))
    return graph, place


def _notes(
    graph: csr_matrix, starts: Numbers, aside: Floats, names: Sequence[str]
) -> tuple[Clash, ...]:
    _, part = connected_components(graph, directed=False)
    mine = part[starts]
    there = np.isfinite(aside)
    main = np.bincount(mine[there]).argmax() if there.any() else -1
    found = []
    for text, which in ((NO_ROAD, ~there), (CUT_OFF, there & (mine != main))):
        if which.any():
            some = [names[i] for i in np.flatnonzero(which)[:NAMED_MAX]]
            values: dict[str, str | int | float] = {
                "count": int(which.sum()),
                "names": ", ".join(some),
            }
            if text is NO_ROAD:
                values["metres"] = round(SNAP_M)
            found.append(Clash(wish="roads", text=text, values=values))
    return tuple(found)


__all__ = ["BadFile", "Lines", "Measured", "distances", "measure", "read_roads"]
