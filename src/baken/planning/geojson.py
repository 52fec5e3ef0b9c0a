# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""A plan as GeoJSON (RFC 7946): WGS84, seven decimals, outer rings against the clock.

Each feature has a `layer`; lengths are metres, `null` is unknown:

    neighbourhood  code name municipality residents point metres minutes band next_point next_metres
    way            from to metres residents              a line from a neighbourhood to its point
    point          number code name address municipality kind variant residents farthest_m mean_m
                   staff_per_shift existing coordination fallback
    coordination   number code name address score points fallback radio_share
    link           from to metres primary backup        from a point to its coordination point

`band` is the colour of the map: 0 nearest to 3 too far.  `light` leaves out the ways
and coarsens borders, for a page.
"""

import json
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Any

import shapely

from .area import Neighbourhood
from .drawing import appointed, band_of
from .geo import to_wgs84
from .indicators import minutes
from .plan import Linked, Plan

DECIMALS, LIGHT_DECIMALS = 7, 5  # a centimetre, a metre
COARSE_M = 25.0  # bends smaller than this are left out of a light border

Spot = tuple[float, float]
Feature = dict[str, Any]


def geojson(plan: Plan, *, light: bool = False) -> Feature:
    """The whole plan as one FeatureCollection."""
    decimals = LIGHT_DECIMALS if light else DECIMALS
    features = [
        *_neighbourhoods(plan, decimals, light),
        *(() if light else _ways(plan, decimals)),
        *_links(plan, decimals),
        *_points(plan, decimals),
        *_coordination(plan, decimals),
    ]
    return {
        "type": "FeatureCollection",
        "name": plan.wishes.name,
        "made_at": plan.made_at,
        "attribution": list(plan.sources),
        "features": features,
    }


def geojson_bytes(plan: Plan, *, light: bool = False) -> bytes:
    """The file.  What is infinite is refused here: JSON has no place for it."""
    found = geojson(plan, light=light)
    return json.dumps(found, ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode()


def _degrees(spots: Sequence[Spot], decimals: int) -> list[list[float]]:
    """Longitude and latitude of places in RD metres."""
    if not spots:
        return []
    lats, lons = to_wgs84([x for x, _ in spots], [y for _, y in spots])
    return [
        [round(float(lon), decimals), round(float(lat), decimals)]
        for lon, lat in zip(lons, lats, strict=True)
    ]


def _feature(layer: str, key: str, geometry: Feature, **properties: object) -> Feature:
    return {
        "type": "Feature",
        "id": f"{layer}:{key}",
        "geometry": geometry,
        "properties": {"layer": layer} | properties,
    }


def _spot(x: float, y: float, decimals: int) -> Feature:
    return {"type": "Point", "coordinates": _degrees([(x, y)], decimals)[0]}


def _line(one: Spot, other: Spot, decimals: int) -> Feature:
    return {"type": "LineString", "coordinates": _degrees([one, other], decimals)}


def _area(home: Neighbourhood, decimals: int, light: bool) -> Feature:
    """The border, or where there is none that can be drawn, the spot."""
    found = [
        [ring] for border in home.border if (ring := _ring(border, decimals, light)) is not None
    ]
    if not found:
        return _spot(home.x, home.y, decimals)
    if len(found) == 1:
        return {"type": "Polygon", "coordinates": found[0]}
    return {"type": "MultiPolygon", "coordinates": found}


def _ring(border: Sequence[Spot], decimals: int, light: bool) -> list[list[float]] | None:
    """A closed ring against the clock; None where nothing is left of it after rounding."""
    spots = [(x, y) for x, y in border]
    if light and len(spots) > 2:
        spots = [(x, y) for x, y in shapely.LineString(spots).simplify(COARSE_M).coords]
    placed: list[list[float]] = []
    for place in _degrees(spots, decimals):
        if not placed or place != placed[-1]:
            placed.append(place)
    if placed and placed[0] != placed[-1]:
        placed.append(placed[0])
    turned = twice_area(placed)
    if len(placed) < 4 or turned == 0:
        return None
    return placed if turned > 0 else placed[::-1]


def twice_area(ring: Sequence[Sequence[float]]) -> float:
    """Twice the area within a closed ring: above zero where it runs against the clock."""
    return sum(
        (one[0] - ring[0][0]) * (other[1] - ring[0][1])
        - (other[0] - ring[0][0]) * (one[1] - ring[0][1])
        for one, other in pairwise(ring)
    )


def _neighbourhoods(plan: Plan, decimals: int, light: bool) -> Iterator[Feature]:
    walking = plan.wishes.walking
    for one in plan.reached:
        home = one.neighbourhood
        metres = round(one.metres, 1) if one.point else None
        away = one.next_metres
        yield _feature(
            "neighbourhood",
            home.code,
            _area(home, decimals, light),
            code=home.code,
            name=home.name,
            municipality=home.municipality,
            residents=home.people.all,
            point=one.point or None,
            metres=metres,
            minutes=None if metres is None else round(minutes(metres, walking.adult_kmh), 1),
            band=band_of(metres, walking),
            next_point=one.next_point or None,
            next_metres=round(away, 1) if one.next_point and away is not None else None,
        )


def _ways(plan: Plan, decimals: int) -> Iterator[Feature]:
    sites = {one.site.code: one.site for one in plan.points}
    for one in plan.reached:
        site, home = sites.get(one.point), one.neighbourhood
        if site is not None:
            yield _feature(
                "way",
                home.code,
                _line((home.x, home.y), (site.x, site.y), decimals),
                **{"from": home.code, "to": site.code},
                metres=round(one.metres, 1),
                residents=home.people.all,
            )


def _points(plan: Plan, decimals: int) -> Iterator[Feature]:
    for number, one in enumerate(plan.points, 1):
        site = one.site
        yield _feature(
            "point",
            site.code,
            _spot(site.x, site.y, decimals),
            number=number,
            code=site.code,
            name=site.name,
            address=site.address,
            municipality=site.municipality,
            kind=site.kind.word,
            variant=one.variant.word,
            residents=round(one.residents, 1),
            farthest_m=round(one.farthest_m, 1),
            mean_m=round(one.mean_m, 1),
            staff_per_shift=one.means.staff_per_shift,
            existing=site.existing,
            coordination=one.area or None,
            fallback=one.fallback or None,
        )


def _coordination(plan: Plan, decimals: int) -> Iterator[Feature]:
    for number, one in enumerate(appointed(plan), 1):
        site = one.site
        yield _feature(
            "coordination",
            site.code,
            _spot(site.x, site.y, decimals),
            number=number,
            code=site.code,
            name=site.name,
            address=site.address,
            score=round(one.score, 3),
            points=len(one.points),
            fallback=one.fallback or None,
            radio_share=round(one.radio_share, 3),
        )


def _links(plan: Plan, decimals: int) -> Iterator[Feature]:
    sites = {one.site.code: one.site for one in plan.points}
    sites |= {one.site.code: one.site for one in plan.coordination}
    for one in _between(plan.links, sites):
        here, there = sites[one.point], sites[one.to]
        yield _feature(
            "link",
            f"{one.point}:{one.to}",
            _line((here.x, here.y), (there.x, there.y), decimals),
            **{"from": one.point, "to": one.to},
            metres=round(one.metres, 1),
            primary=one.primary.bearer.word if one.primary else None,
            backup=one.backup.bearer.word if one.backup else None,
        )


def _between(links: Iterable[Linked], sites: dict[str, Any]) -> Iterator[Linked]:
    """The links of which both ends are on the map."""
    return (one for one in links if one.point in sites and one.to in sites)
