# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Areas with borders, from a GeoPackage or GeoJSON: CBS's buurten and postcodes.

A chunk of features at a time is in memory.  A border is kept in outline, for maps; the place
of an area is a spot that lies inside it.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import numpy as np
import shapely

from ..domain.words import N_
from . import geo
from .badfile import Faults, shown
from .tables import NO_COLUMN, Cells, Columns, Names, open_file

SUFFIXES = {".gpkg": b"SQLite format 3\x00", ".geojson": b"{"}  # how each begins
FILE_BYTES_MAX = 4 << 30
GEOJSON_BYTES_MAX = 200 << 20  # this one is in memory as a whole
METRES = {geo.RD, "EPSG:7415"}  # RD, and RD with heights
GRIDS = METRES | {geo.WGS84, "EPSG:4258"}  # ETRS89 is WGS84 to within a metre
CHUNK = 2_000
FEATURES_MAX = 600_000  # all postcodes with letters are fewer
LAYERS_MAX = 100
OUTLINE_M = 25.0  # bends smaller than this are left out of a border
RINGS_MAX, BENDS_MAX = 20, 2_000  # of one area

NOT_A_PACKAGE = N_("dit is geen GeoPackage (.gpkg) en geen GeoJSON (.geojson).")
TOO_BIG = N_("het bestand is groter dan {most} MB.")
UNREADABLE = N_("dit bestand kan niet gelezen worden. Is het heel aangekomen?")
WHICH_LAYER = N_("geen van de lagen heeft de kolommen die nodig zijn: {layers}.")
OTHER_GRID = N_("het stelsel is {found}; hier hoort RD (EPSG:28992) of WGS84 (EPSG:4326).")
MANY_FEATURES = N_("er staan meer dan {most} vlakken in.")
NO_SHAPE = N_("dit onderdeel heeft geen grens.")

BORDER_NAMES: Names = {
    "code": ("buurtcode", "code", "bucode", "statcode", "postcode", "postcode4", "pc4", "gwbcode"),
    "name": ("buurtnaam", "naam", "name", "bunaam", "statnaam"),
}


class Shape(msgspec.Struct, frozen=True):
    """Where an area lies: a spot inside, and its outer borders in outline; RD metres."""

    x: float
    y: float
    border: tuple[tuple[tuple[float, float], ...], ...]
    name: str = ""


def read_layer(
    path: Path, names: Names, needed: tuple[str, ...], faults: Faults
) -> tuple[Columns, Iterator[tuple[Cells, Shape | None]]]:
    """The columns and the rows with borders of the layer that has what is needed.

    Raises `BadFile`.
    """
    _check(path, faults)
    layers = _layers(path, faults)
    for layer in layers:
        info = _info(path, layer, faults)
        columns = Columns(info["fields"], names)
        if all(field in columns for field in needed):
            return columns, _rows(path, layer, info, columns, faults)
    if len(layers) == 1:
        raise faults.over(NO_COLUMN, needed=", ".join(needed), found=shown(", ".join(columns.head)))
    raise faults.over(WHICH_LAYER, layers=shown(", ".join(layers)))


def errors() -> tuple[type[Exception], ...]:
    """What the libraries raise on a file that is broken."""
    from pyogrio import errors as told

    return (
        told.DataSourceError,
        told.DataLayerError,
        told.FeatureError,
        told.FieldError,
        told.GeometryError,
        shapely.errors.GEOSException,
        ValueError,
    )


def _check(path: Path, faults: Faults) -> None:
    """Is it what its name says, and not too big?"""
    suffix = path.suffix.lower()
    with open_file(path) as file:
        head = file.read(100).removeprefix(b"\xef\xbb\xbf").lstrip()
    if suffix not in SUFFIXES or not head.startswith(SUFFIXES[suffix]):
        raise faults.over(NOT_A_PACKAGE)
    most = GEOJSON_BYTES_MAX if suffix == ".geojson" else FILE_BYTES_MAX
    if path.stat().st_size > most:
        raise faults.over(TOO_BIG, most=most >> 20)


def _layers(path: Path, faults: Faults) -> list[str]:
    """Layers that have borders; those of buurten first, for CBS puts wijken beside them."""
    import pyogrio

    try:
        found = pyogrio.list_layers(path)
    except errors():
        raise faults.over(UNREADABLE) from None
    names = [str(name) for name, kind in found[:LAYERS_MAX] if kind is not None]
    if not names:
        raise faults.over(UNREADABLE)
    return sorted(
        names, key=lambda name: ("buurt" not in name.casefold().replace("wijkenbuurten", ""), name)
    )


def _info(path: Path, layer: str, faults: Faults) -> dict[str, Any]:
    import pyogrio

    try:
        info: dict[str, Any] = pyogrio.read_info(path, layer=layer, force_feature_count=True)
    except errors():
        raise faults.over(UNREADABLE) from None
    if info["features"] > FEATURES_MAX:
        raise faults.over(MANY_FEATURES, most=FEATURES_MAX)
    return info


def _rows(
    path: Path, layer: str, info: dict[str, Any], columns: Columns, faults: Faults
) -> Iterator[tuple[Cells, Shape | None]]:
    import pyogrio

    grid = str(info["crs"])
    if grid not in GRIDS:
        raise faults.over(OTHER_GRID, found=shown(grid))
    wanted = {str(info["fields"][place]): field for field, place in columns.place.items()}
    for begin in range(0, int(info["features"]), CHUNK):
        try:
            meta, _, geometry, data = pyogrio.raw.read(
                path,
                layer=layer,
                columns=list(wanted),
                skip_features=begin,
                max_features=CHUNK,
                force_2d=True,
            )
            shapes = shapely.from_wkb(geometry)
        except errors():
            raise faults.over(UNREADABLE) from None
        fields = [wanted[str(name)] for name in meta["fields"]]
        if grid not in METRES:
            shapes = shapely.transform(shapes, _degrees_to_metres)
        for k, shape in enumerate(shapes):
            texts = {field: _text(data[i][k]) for i, field in enumerate(fields)}
            cells = Cells(texts, columns, faults, item=begin + k + 1)
            yield cells, _shape(shape)


def _degrees_to_metres(spots: np.ndarray) -> np.ndarray:
    return np.column_stack(geo.to_rd(spots[:, 1], spots[:, 0]))


def _text(value: object) -> str:
    if value is None or value != value:
        return ""
    if isinstance(value, float | np.floating) and value == int(value):
        return str(int(value))
    return str(value)


def _shape(shape: Any) -> Shape | None:
    """What is kept of a border; None where there is none."""
    if shape is None or shape.is_empty or not np.isfinite(shape.bounds).all():
        return None
    if not shape.is_valid:
        shape = shapely.make_valid(shape)
    spot = shape.representative_point()
    whole = [one for one in shapely.get_parts(shape) if one.geom_type == "Polygon"]
    parts = sorted(whole, key=lambda one: -one.area)[:RINGS_MAX]
    rings = (one.exterior.simplify(OUTLINE_M).coords for one in parts)
    border = tuple(
        tuple((round(x, 1), round(y, 1)) for x, y in ring)
        for ring in rings
        if 4 <= len(ring) <= BENDS_MAX
    )
    return Shape(round(spot.x, 1), round(spot.y, 1), border)


def read_borders(path: Path, codes: set[str]) -> dict[str, Shape]:
    """The borders of the areas with these codes.  Raises `BadFile`."""
    faults = Faults(path.name)
    _, rows = read_layer(path, BORDER_NAMES, ("code",), faults)
    found: dict[str, Shape] = {}
    for cells, shape in rows:
        code = cells.text("code")
        if code in codes:
            if shape is None:
                cells.wrong(NO_SHAPE)
            else:
                found[code] = msgspec.structs.replace(shape, name=cells.text("name"))
    faults.settle()
    return found
