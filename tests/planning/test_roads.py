# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Walking over roads: OpenStreetMap and plain lines, bridges, islands, and hostile files."""

import json
import struct
from collections.abc import Callable, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import pyogrio
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from baken.planning import geo, roads
from baken.planning.area import Neighbourhood, People, Site
from baken.planning.roads import BadFile, Lines, distances, measure

X, Y = 155_000.0, 463_000.0
Bends = Sequence[tuple[float, float]]


def home(x: float, y: float, name: str = "Huis") -> Neighbourhood:
    return Neighbourhood(code=name, name=name, x=X + x, y=Y + y, people=People(all=1))


def site(x: float, y: float, name: str = "Plek") -> Site:
    return Site(code=name, name=name, x=X + x, y=Y + y)


@pytest.fixture
def drawn(tmp_path: Path) -> Callable[..., Path]:
    def written(*lines: Bends, **properties: Any) -> Path:
        features = []
        for bends in lines:
            lat, lon = geo.to_wgs84([X + x for x, _ in bends], [Y + y for _, y in bends])
            places = [
                [round(float(a), 7), round(float(b), 7)] for a, b in zip(lon, lat, strict=True)
            ]
            features.append(
                {
                    "type": "Feature",
                    "properties": properties,
                    "geometry": {"type": "LineString", "coordinates": places},
                }
            )
        path = tmp_path / "roads.geojson"
        path.write_text(json.dumps({"type": "FeatureCollection", "features": features}))
        return path

    return written


def test_the_way_goes_over_the_road_and_straight_to_it(drawn: Callable[..., Path]) -> None:
    path = drawn([(0, 0), (1000, 0), (1000, 1000)])
    found = measure(path, [home(0, 30)], [site(1040, 1000), site(0, 0)])
    assert found.distance[0].tolist() == pytest.approx([30 + 2000 + 40, 30], abs=0.5)
    assert found.notes == ()
    assert found.sources == ()


def test_a_place_between_crossings_is_reached_where_it_lies(drawn: Callable[..., Path]) -> None:
    path = drawn([(0, 0), (300, 0), (600, 0), (5000, 0)])
    found = measure(path, [home(0, 0)], [site(300, 10), site(600, 10)])
    assert found.distance[0].tolist() == pytest.approx([310, 610], abs=0.5)


def test_roads_meet_only_where_they_share_a_point(drawn: Callable[..., Path]) -> None:
    crossing = drawn([(-500, 0), (0, 0), (500, 0)], [(0, -500), (0, 0), (0, 500)])
    assert measure(crossing, [home(-500, 0)], [site(0, 500)]).distance[0, 0] == pytest.approx(
        1000, abs=0.5
    )
    bridge = drawn([(-500, 0), (500, 0)], [(0, -500), (0, 500)])
    found = measure(bridge, [home(-500, 0)], [site(0, 500)])
    assert np.isinf(found.distance).all()
    assert [(one.text, one.values["count"]) for one in found.notes] == [(roads.CUT_OFF, 1)]


def test_an_island_is_infinitely_far_and_named(drawn: Callable[..., Path]) -> None:
    path = drawn([(0, 0), (2000, 0)], [(0, 3000), (2000, 3000)])
    found = measure(
        path,
        [home(0, 0, "Kade"), home(2000, 0, "Wal"), home(0, 3000, "Eiland")],
        [site(1000, 0, "School"), site(2000, 3000, "Kapel")],
    )
    assert np.isinf(found.distance).tolist() == [[False, True], [False, True], [True, False]]
    (note,) = found.notes
    assert note.text == roads.CUT_OFF
    assert note.values == {"count": 2, "names": "Eiland, Kapel"}


def test_a_place_far_from_any_road_is_named(drawn: Callable[..., Path]) -> None:
    found = measure(drawn([(0, 0), (2000, 0)]), [home(0, 2500, "Hei")], [site(0, 0)])
    assert np.isinf(found.distance[0, 0])
    assert [(one.text, one.values["names"]) for one in found.notes] == [(roads.NO_ROAD, "Hei")]


def test_a_fragment_is_no_place_to_start(drawn: Callable[..., Path]) -> None:
    path = drawn([(0, 0), (2000, 0)], [(900, 40), (1000, 40)])
    found = measure(path, [home(950, 40)], [site(0, 0)])
    assert found.distance[0, 0] < 1100
    assert found.notes == ()


def test_neighbours_need_no_road_between_them(drawn: Callable[..., Path]) -> None:
    path = drawn([(0, 0), (2000, 0)])
    found = measure(path, [home(500, 400)], [site(500, 400), site(510, 400)])
    assert found.distance[0].tolist() == pytest.approx([0, 10], abs=0.5)


def test_a_motorway_is_not_walked(drawn: Callable[..., Path]) -> None:
    with pytest.raises(BadFile, match="geen wegen"):
        measure(drawn([(0, 0), (2000, 0)], highway="motorway"), [home(0, 0)], [site(0, 0)])
    found = measure(drawn([(0, 0), (2000, 0)], highway="footway"), [home(0, 0)], [site(9, 0)])
    assert np.isfinite(found.distance).all()


def test_lines_in_a_geopackage_in_metres(tmp_path: Path) -> None:
    path = tmp_path / "roads.gpkg"
    line = shapely.LineString([(X, Y), (X + 1000, Y), (X + 1000, Y + 1000)])
    pyogrio.raw.write(
        path,
        shapely.to_wkb([line]),
        [np.array([1])],
        ["id"],
        layer="wegen",
        geometry_type="LineString",
        crs=geo.RD,
    )
    assert measure(path, [home(0, 0)], [site(1000, 1000)]).distance[0, 0] == pytest.approx(2000)


# --- OpenStreetMap ------------------------------------------------------------

CORNERS = [(0, 0), (1000, 0), (1000, 1000), (0, 1000), (0, 3000), (1000, 3000)]
WAYS: list[tuple[tuple[int, ...], dict[str, str]]] = [
    ((1, 2, 3), {"highway": "residential"}),
    ((3, 4), {"highway": "cycleway", "foot": "no"}),
    ((4, 1), {"highway": "path", "access": "private", "foot": "yes"}),
    ((5, 6), {"highway": "primary"}),
    ((1, 5), {"waterway": "canal"}),
]
PLACES = [tuple(float(one[0]) for one in geo.to_wgs84(X + x, Y + y)) for x, y in CORNERS]


def as_xml() -> bytes:
    nodes = "".join(
        f'<node id="{i}" lat="{lat:.7f}" lon="{lon:.7f}" version="1"/>'
        for i, (lat, lon) in enumerate(PLACES, 1)
    )
    ways = "".join(
        f'<way id="{100 + i}" version="1">'
        + "".join(f'<nd ref="{node}"/>' for node in nodes_of)
        + "".join(f'<tag k="{key}" v="{value}"/>' for key, value in tags.items())
        + "</way>"
        for i, (nodes_of, tags) in enumerate(WAYS)
    )
    return f'<?xml version="1.0"?><osm version="0.6">{nodes}{ways}</osm>'.encode()


def varint(value: int) -> bytes:
    out = b""
    while value > 127:
        out += bytes([value & 127 | 128])
        value >>= 7
    return out + bytes([value])


def field(number: int, value: bytes | int) -> bytes:
    if isinstance(value, int):
        return varint(number << 3) + varint(value)
    return varint(number << 3 | 2) + varint(len(value)) + value


def deltas(values: Sequence[int]) -> bytes:
    steps = [b - a for a, b in zip((0, *values), values, strict=False)]
    return b"".join(varint(step << 1 if step >= 0 else (-step << 1) - 1) for step in steps)


def as_pbf() -> bytes:
    """The same as a PBF: see the OpenStreetMap wiki, "PBF Format"."""
    words = ["", *dict.fromkeys(word for _, tags in WAYS for pair in tags.items() for word in pair)]
    dense = (
        field(1, deltas(range(1, len(PLACES) + 1)))
        + field(8, deltas([round(lat * 1e7) for lat, _ in PLACES]))
        + field(9, deltas([round(lon * 1e7) for _, lon in PLACES]))
    )
    ways = b"".join(
        field(
            3,
            field(1, 100 + i)
            + field(2, b"".join(varint(words.index(key)) for key in tags))
            + field(3, b"".join(varint(words.index(value)) for value in tags.values()))
            + field(8, deltas(nodes)),
        )
        for i, (nodes, tags) in enumerate(WAYS)
    )
    table = b"".join(field(1, word.encode()) for word in words)
    block = field(1, table) + field(2, field(2, dense)) + field(2, ways)
    head = field(4, b"OsmSchema-V0.6") + field(4, b"DenseNodes")

    def blob(kind: bytes, data: bytes) -> bytes:
        body = field(1, data)
        header = field(1, kind) + field(3, len(body))
        return struct.pack(">I", len(header)) + header + body

    return blob(b"OSMHeader", head) + blob(b"OSMData", block)


@pytest.mark.parametrize(("name", "data"), [("r.osm", as_xml()), ("r.osm.pbf", as_pbf())])
def test_an_extract_of_openstreetmap(tmp_path: Path, name: str, data: bytes) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    found = measure(path, [home(0, 0)], [site(1000, 1000), site(0, 1000), site(0, 3000)])
    ways = found.distance[0].tolist()
    assert ways == pytest.approx([2000, 1000, np.inf], abs=0.5)
    assert found.sources == (roads.OSM,)


# --- against another implementation -------------------------------------------

spot = st.tuples(st.integers(0, 9), st.integers(0, 9))
line = st.lists(spot, min_size=2, max_size=5)


@given(st.lists(line, min_size=1, max_size=8), st.lists(spot, min_size=2, max_size=6))
def test_the_shortest_way_is_the_shortest(lines: list[Bends], spots: list[Any]) -> None:
    """Bends in between are taken together; that may change no distance."""
    nodes = sorted({place for bends in lines for place in bends})
    index = {place: i for i, place in enumerate(nodes)}
    wanted = np.full((len(nodes), len(nodes)), np.inf)
    np.fill_diagonal(wanted, 0)
    for bends in lines:
        for one, two in pairwise(bends):
            i, j = index[one], index[two]
            wanted[i, j] = wanted[j, i] = np.hypot(one[0] - two[0], one[1] - two[1])
    for k in range(len(nodes)):  # Floyd and Warshall
        wanted = np.minimum(wanted, wanted[:, k, None] + wanted[None, k, :])
    many = Lines(
        np.array([i for i, bends in enumerate(lines) for _ in bends]),
        np.array([index[place] for bends in lines for place in bends]),
        np.array(nodes, dtype=float),
    )
    snapped = [nodes[i % len(nodes)] for i in range(len(spots))]  # on a node, so nothing aside
    usable = set(roads._large_enough(many).tolist())
    snapped = [place for place in snapped if index[place] in usable]
    if not snapped:
        return
    xy = np.array([*snapped, *snapped], dtype=float)
    found, _ = distances(many, xy, len(snapped), ["x"] * len(xy))
    here = [index[place] for place in snapped]
    assert found == pytest.approx(wanted[np.ix_(here, here)], abs=1e-4)


# --- what is no file of roads -------------------------------------------------


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("r.osm", b""),
        ("r.osm", b"not xml"),
        ("r.osm", b"<osm><node"),
        ("r.osm", b"<osm></osm>"),
        ("r.osm.pbf", b"\x00\x00\x00\x0d\x0a\x09OSMHeader\x18\xff"),
        ("r.osm.pbf", b"nothing"),
        ("r.gpkg", b"SQLite format 3\x00" + b"\x00" * 1000),
        ("r.geojson", b"{"),
        ("r.geojson", b'{"type": "FeatureCollection", "features": []}'),
        ("r.shp", b""),
    ],
)
@pytest.mark.filterwarnings("ignore::RuntimeWarning")
def test_what_is_no_file_of_roads_gets_a_sentence(tmp_path: Path, name: str, data: bytes) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    with pytest.raises(BadFile) as caught:
        measure(path, [home(0, 0)], [site(0, 0)])
    assert str(caught.value).startswith(f"{name}: ")


def test_roads_elsewhere_are_no_roads_here(drawn: Callable[..., Path]) -> None:
    with pytest.raises(BadFile, match="geen wegen"):
        measure(drawn([(90_000, 0), (91_000, 0)]), [home(0, 0)], [site(0, 0)])
