# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Spots from a GeoJSON file, read strictly by RFC 7946, as rows of a table.

Longitude first, WGS84; a member `crs` of the older drafts may declare RD instead.  A
building that is drawn as a polygon counts as a spot inside it.
"""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import shapely

from ..domain.words import N_
from .badfile import BadFile, Faults, shown
from .spots import PLACE_NAMES
from .tables import Cells, Columns, Names, open_file, stems

FILE_BYTES_MAX = 32 << 20
FEATURES_MAX = 100_000
PROPERTIES_MAX = 1_000
BENDS_MAX = 100_000  # of one polygon

NOT_JSON = N_("dit is geen geldige JSON: {why}.")
TOO_BIG = N_("het bestand is groter dan {most} MB.")
NOT_GEOJSON = N_("dit is geen GeoJSON met een lijst van plekken (FeatureCollection).")
TWICE_NAMED = N_("de naam “{name}” staat twee keer in hetzelfde onderdeel van de JSON.")
MISPLACED = N_("“{name}” hoort niet in een FeatureCollection.")
NO_FEATURES = N_("er staan geen plekken in.")
MANY = N_("er staan meer dan {most} plekken in.")
NOT_A_FEATURE = N_("dit is geen Feature.")
BAD_ID = N_("id hoort een tekst of een getal te zijn.")
BAD_PROPERTIES = N_("properties hoort een onderdeel met eigenschappen te zijn.")
NO_GEOMETRY = N_("de plaats (geometry) ontbreekt.")
NOT_A_SPOT = N_("de plaats hoort een Point te zijn, of een Polygon; er staat “{found}”.")
BAD_PLACE = N_("de coördinaten kloppen niet; er staat “{found}”.")
OTHER_GRID = N_("het stelsel (crs) is {found}; hier hoort WGS84 of RD (EPSG:28992).")

_DEGREES = frozenset({"CRS84", "4326", "4258"})
_METRES = frozenset({"28992"})
_PLACES = frozenset(name for names in PLACE_NAMES.values() for name in names)


class _Twice(Exception):
    """A name that stands twice in one object."""


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        seen: set[str] = set()
        for name, _ in pairs:
            if name in seen:
                raise _Twice(name)
            seen.add(name)
    return found


def _constant(name: str) -> float:
    raise ValueError(f"{name} is no number")


def read_json(path: Path, faults: Faults) -> Any:
    """Any JSON, strictly.  Raises `BadFile`."""
    with open_file(path) as file:
        data = file.read(FILE_BYTES_MAX + 1)
    if len(data) > FILE_BYTES_MAX:
        raise faults.over(TOO_BIG, most=FILE_BYTES_MAX >> 20)
    try:
        text = data.decode("utf-8-sig")
        return json.loads(text, object_pairs_hook=_once, parse_constant=_constant)
    except _Twice as error:
        raise faults.over(TWICE_NAMED, name=shown(error)) from None
    except UnicodeDecodeError:
        raise faults.over(NOT_JSON, why="UTF-8") from None
    except RecursionError:
        raise faults.over(NOT_JSON, why="…[[[[[…") from None
    except json.JSONDecodeError as error:
        raise faults.over(NOT_JSON, why=error.msg, line=error.lineno) from None
    except ValueError as error:
        raise faults.over(NOT_JSON, why=shown(error)) from None


def read_features(path: Path, names: Names, faults: Faults) -> tuple[Columns, Iterator[Cells]]:
    """The columns and rows of the features: their properties, `code` from the id, and the place.

    Raises `BadFile`.
    """
    whole = read_json(path, faults)
    if not isinstance(whole, dict) or whole.get("type") != "FeatureCollection":
        raise faults.over(NOT_GEOJSON)
    for name in ("geometry", "properties", "coordinates", "geometries"):
        if name in whole:
            raise faults.over(MISPLACED, name=name)
    features = whole.get("features")
    if not isinstance(features, list):
        raise faults.over(NOT_GEOJSON)
    if not features:
        raise faults.over(NO_FEATURES)
    if len(features) > FEATURES_MAX:
        raise faults.over(MANY, most=FEATURES_MAX)
    place = ("x", "y") if _metres(whole.get("crs"), faults) else ("lon", "lat")
    heads: dict[str, None] = {}
    for one in features:
        properties = one.get("properties") if isinstance(one, dict) else None
        if isinstance(properties, dict) and len(heads) < PROPERTIES_MAX:
            heads.update((name, None) for name in properties if _PLACES.isdisjoint(stems(name)))
    columns = Columns([*heads, *place], names)
    return columns, _rows(features, columns, place, faults)


def _metres(crs: Any, faults: Faults) -> bool:
    """Are the coordinates RD metres?"""
    if crs is None:
        return False
    found = crs.get("properties") if isinstance(crs, dict) else None
    name = str(found.get("name")) if isinstance(found, dict) else ""
    last = name.replace("/", ":").rsplit(":", 1)[-1]
    if last not in _DEGREES | _METRES:
        raise faults.over(OTHER_GRID, found=shown(name or "?"))
    return last in _METRES


def _rows(
    features: list[Any], columns: Columns, place: tuple[str, str], faults: Faults
) -> Iterator[Cells]:
    for item, one in enumerate(features, 1):
        if not isinstance(one, dict) or one.get("type") != "Feature":
            faults.add(NOT_A_FEATURE, item=item)
            continue
        properties = one.get("properties")
        if properties is not None and not isinstance(properties, dict):
            faults.add(BAD_PROPERTIES, item=item)
            continue
        number = one.get("id", "")
        if isinstance(number, bool) or not isinstance(number, str | int | float):
            faults.add(BAD_ID, item=item)
            continue
        spot = _spot(one.get("geometry"), item, faults)
        if spot is None:
            continue
        texts = {
            field: _text((properties or {}).get(columns.head[at]))
            for field, at in columns.place.items()
        }
        if not texts.get("code"):
            texts["code"] = str(number)
        texts[place[0]], texts[place[1]] = (repr(float(value)) for value in spot)
        yield Cells(texts, columns, faults, item=item)


def _text(value: Any) -> str:
    match value:
        case None:
            return ""
        case True:
            return "ja"
        case False:
            return "nee"
        case list():
            return ";".join(str(one) for one in value)
        case _:
            return str(value)


def _spot(geometry: Any, item: int, faults: Faults) -> tuple[float, float] | None:
    """Where it lies, in its own order of coordinates; None where that was a fault."""
    if geometry is None:
        faults.add(NO_GEOMETRY, item=item)
        return None
    kind = geometry.get("type") if isinstance(geometry, dict) else geometry
    if kind not in ("Point", "Polygon"):
        faults.add(NOT_A_SPOT, item=item, found=shown(kind))
        return None
    coordinates = geometry.get("coordinates")
    if kind == "Point" and _is_position(coordinates):
        return float(coordinates[0]), float(coordinates[1])
    if kind == "Polygon" and (polygon := _polygon(coordinates)) is not None:
        inside = polygon.representative_point()
        return float(inside.x), float(inside.y)
    faults.add(BAD_PLACE, item=item, found=shown(coordinates))
    return None


def _is_position(found: Any) -> bool:
    return (
        isinstance(found, list)
        and len(found) in (2, 3)
        and all(isinstance(one, int | float) and not isinstance(one, bool) for one in found)
        and bool(np.isfinite(np.array(found, dtype=np.float64)).all())
    )


def _polygon(found: Any) -> shapely.Polygon | None:
    """A polygon of closed rings of at least four positions; None where it is none."""
    if not isinstance(found, list) or not found:
        return None
    for ring in found:
        if not isinstance(ring, list) or not 4 <= len(ring) <= BENDS_MAX or ring[0] != ring[-1]:
            return None
        if not all(_is_position(one) for one in ring):
            return None
    flat: list[list[list[float]]] = [[one[:2] for one in ring] for ring in found]
    whole = shapely.Polygon(flat[0], flat[1:])
    return whole if whole.is_valid and whole.area > 0 else None


__all__ = ["BadFile", "read_features", "read_json"]
