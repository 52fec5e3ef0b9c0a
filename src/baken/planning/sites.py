# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Candidate sites: buildings where a point could come, from CSV or GeoJSON.

The columns are the fields of `Site`, by their Dutch or English names
(`docs/planning-files.md`).  What isn't told is unknown.  A column or a kind that looks like
one that is known but isn't is taken for a slip and refused; any other is left alone and told.
"""

import difflib
import re
from collections.abc import Sequence
from pathlib import Path

import msgspec
import numpy as np
from scipy.spatial import cKDTree

from ..domain.words import N_, Known
from .area import Neighbourhood, Site, SiteKind
from .badfile import BadFile, Faults
from .features import read_features
from .problem import Clash
from .spots import PLACE_NAMES, Spots
from .tables import CLOSE, DOUBLE, EMPTY, Cells, Names, rows_of

SITES_MAX = 20_000
OUTSIDE_M = 5_000.0  # farther than this from where anybody lives is outside the area
NAMED_MAX = 5

SITE_NAMES: Names = {
    **PLACE_NAMES,
    "code": ("code", "sitecode", "id", "nummer"),
    "name": ("naam", "name", "locatie"),
    "kind": ("soort", "kind", "soortgebouw", "type"),
    "municipality": ("gemeente", "municipality", "gemeentenaam"),
    "address": ("adres", "address"),
    "capacity": ("capaciteit", "capacity"),
    "area_m2": ("oppervlaktem2", "aream2", "oppervlakte"),
    "existing": ("bestaand", "existing"),
    "accessible": ("toegankelijk", "accessible", "rolstoeltoegankelijk"),
    "owner_agrees": ("eigenaarakkoord", "owneragrees"),
    "keyholders": ("sleutelhouders", "keyholders"),
    "flood_cm": ("waterdieptecm", "floodcm", "overstromingcm"),
    "flood_zone": ("overstromingsgebied", "floodzone", "dijkring"),
    "upper_floor": ("drogeverdieping", "upperfloor", "verdieping"),
    "in_contour": ("inrisicocontour", "incontour", "risicocontour"),
    "feeder": ("voedingskabel", "feeder", "stroomkring"),
    "power_h": ("noodstroomuren", "powerh", "noodstroomh"),
    "water_and_heat": ("waterenwarmte", "waterandheat"),
    "radio_m": ("radiobereikm", "radiom"),
    "mast_m": ("masthoogtem", "mastm"),
    "c2000": ("c2000",),
    "links": ("verbindingen", "links", "lijnen"),
    "rooms": ("rustigeruimtes", "rooms", "ruimtes"),
    "seats": ("zitplaatsen", "seats"),
    "truck": ("vrachtwagen", "truck"),
    "security": ("beveiligd", "security"),
    "staff_near": ("personeeldichtbij", "staffnear"),
    "coordination": ("coordinatiepunt", "coordination"),
    "known_to_residents": ("bekendheid", "knowntoresidents"),
    "second_exit": ("tweedeuitgang", "secondexit"),
    "staff_ready": ("gereedheid", "staffready"),
}

KINDS: dict[SiteKind, tuple[str, ...]] = {
    SiteKind.OTHER: ("ander gebouw", "anders", "overig", "other"),
    SiteKind.COMMUNITY_CENTRE: ("buurthuis", "dorpshuis", "wijkcentrum", "community centre"),
    SiteKind.SCHOOL: ("school", "basisschool", "middelbare school"),
    SiteKind.LIBRARY: ("bibliotheek", "library"),
    SiteKind.CHURCH: ("kerk", "church"),
    SiteKind.MOSQUE: ("moskee", "mosque"),
    SiteKind.SPORTS_CLUB: (
        "sportclub",
        "sportvereniging",
        "voetbalclub",
        "sporthal",
        "sports club",
    ),
    SiteKind.FIRE_STATION: ("brandweerkazerne", "brandweer", "kazerne", "fire station"),
    SiteKind.PHARMACY: ("apotheek", "pharmacy"),
    SiteKind.TOWN_HALL: ("gemeentehuis", "stadhuis", "town hall"),
}
_KINDS = {word: kind for kind, words in KINDS.items() for word in words}
_KINDS |= {"community center": SiteKind.COMMUNITY_CENTRE, "sport club": SiteKind.SPORTS_CLUB}

LINES = {
    "glasvezel": "fibre",
    "glas": "fibre",
    "fiber": "fibre",
    "vaste lijn": "fibre",
    "mobiel": "mobile",
    "4g": "mobile",
    "5g": "mobile",
    "satelliet": "satellite",
    "straalverbinding": "wifi",
}

UNKNOWN_KIND = N_("“{found}” is geen bekend soort gebouw. Bedoelt u {meant}?")
TOO_MANY = N_("er zijn meer dan {most} plekken.")
NONE_LEFT = N_("er staat geen enkele plek in dit gebied in.")
OUTSIDE = N_("{name} ligt buiten het gebied: {km} km van de dichtstbijzijnde buurt.")

IGNORED = N_("Deze kolommen zijn niet gebruikt: {names}.")
OTHER_KINDS = N_("Deze soorten gebouwen tellen als ander gebouw: {names}.")
ELSEWHERE = N_("Plekken in een andere gemeente doen niet mee: {count}.")


class ReadSites(msgspec.Struct, frozen=True, kw_only=True):
    """What a file of sites gave."""

    sites: tuple[Site, ...]
    notes: tuple[Clash, ...] = ()


def read_sites(
    path: Path, neighbourhoods: Sequence[Neighbourhood], *, filtered: bool = False
) -> ReadSites:
    """Read candidate sites in an area.  Raises `BadFile`.

    `filtered`: only a part of the country is planned, so that a site which says that it is in
    another municipality is no fault but left out.
    """
    faults = Faults(path.name)
    if path.suffix.lower() in (".geojson", ".json"):
        columns, rows = read_features(path, SITE_NAMES, faults)
    else:
        columns, rows = rows_of(path, SITE_NAMES, ("name",), faults)
    for wrong, meant in columns.misspelt():
        raise faults.over(CLOSE, column=wrong, meant=meant)
    here = {one.municipality.casefold() for one in neighbourhoods}
    spots = Spots(columns, faults)
    sites: list[Site] = []
    at: list[dict[str, int]] = []
    first: dict[str, int] = {}
    others: dict[str, None] = {}
    elsewhere = 0
    for cells in rows:
        municipality = cells.text("municipality")
        if filtered and municipality and municipality.casefold() not in here:
            elsewhere += 1
            continue
        if len(sites) == SITES_MAX:
            raise faults.over(TOO_MANY, most=SITES_MAX)
        spots.add(cells, needed=True)
        site = _site(cells, len(sites) + 1, others)
        if site.code in first:
            cells.wrong(DOUBLE, code=site.code, first=first[site.code])
        first.setdefault(site.code, next(iter(cells.at.values())))
        sites.append(site)
        at.append(cells.at)
    x, y = spots.settle()
    faults.settle()
    if not sites:
        raise faults.over(NONE_LEFT)
    placed = tuple(
        msgspec.structs.replace(one, x=east, y=north)
        for one, east, north in zip(sites, x.tolist(), y.tolist(), strict=True)
    )
    _hold_inside(placed, at, neighbourhoods, faults)
    return ReadSites(sites=placed, notes=_notes(columns.unknown, others, elsewhere))


def _hold_inside(
    sites: Sequence[Site],
    at: Sequence[dict[str, int]],
    neighbourhoods: Sequence[Neighbourhood],
    faults: Faults,
) -> None:
    """Notes each site that is far from where anybody lives."""
    spots = [(one.x, one.y) for one in neighbourhoods]
    spots += [bend for one in neighbourhoods for ring in one.border for bend in ring]
    metres, _ = cKDTree(np.array(spots)).query(np.array([(one.x, one.y) for one in sites]))
    for i in np.flatnonzero(metres > OUTSIDE_M).tolist():
        faults.add(OUTSIDE, name=sites[i].name, km=round(float(metres[i]) / 1_000, 1), **at[i])
    faults.settle()


def _site(cells: Cells, count: int, others: dict[str, None]) -> Site:
    name = cells.text("name")
    code = cells.text("code") or f"P{count}"
    if not name:
        cells.fault("name", EMPTY)
    return Site(
        code=code,
        name=name,
        kind=_kind(cells, others),
        x=np.nan,
        y=np.nan,
        municipality=cells.text("municipality"),
        address=cells.text("address"),
        capacity=cells.count("capacity"),
        area_m2=cells.number("area_m2", 0),
        existing=cells.known("existing") is Known.YES,
        accessible=cells.known("accessible"),
        owner_agrees=cells.known("owner_agrees"),
        keyholders=cells.count("keyholders"),
        flood_cm=cells.number("flood_cm", 0),
        flood_zone=cells.text("flood_zone"),
        upper_floor=cells.known("upper_floor"),
        in_contour=cells.known("in_contour"),
        feeder=cells.text("feeder"),
        power_h=cells.number("power_h", 0),
        water_and_heat=cells.known("water_and_heat"),
        radio_m=cells.number("radio_m", 0),
        mast_m=cells.number("mast_m", 0),
        c2000=cells.known("c2000"),
        links=_links(cells.text("links")),
        rooms=cells.count("rooms"),
        seats=cells.count("seats"),
        truck=cells.known("truck"),
        security=cells.known("security"),
        staff_near=cells.count("staff_near"),
        coordination=cells.known("coordination"),
        known_to_residents=cells.number("known_to_residents", 0, 1),
        second_exit=cells.known("second_exit"),
        staff_ready=cells.number("staff_ready", 0, 1),
    )


def _kind(cells: Cells, others: dict[str, None]) -> SiteKind:
    """The kind of building, in Dutch or English."""
    if cells.blank("kind"):
        return SiteKind.OTHER
    word = re.sub(r"[\s_-]+", " ", cells.text("kind").casefold())
    found = _KINDS.get(word)
    if found is not None:
        return found
    if close := difflib.get_close_matches(word, _KINDS, 1, 0.8):
        cells.fault("kind", UNKNOWN_KIND, meant=close[0])
    elif len(others) < NAMED_MAX:
        others[cells.shown("kind")] = None
    return SiteKind.OTHER


def _links(text: str) -> frozenset[str]:
    words = (" ".join(one.split()).casefold() for one in re.split(r"[,;/|+]", text))
    return frozenset(LINES.get(word, word) for word in words if word)


def _notes(unknown: Sequence[str], others: dict[str, None], elsewhere: int) -> tuple[Clash, ...]:
    notes = []
    if unknown:
        names = ", ".join(unknown[:NAMED_MAX])
        notes.append(Clash(wish="sites", text=IGNORED, values={"names": names}))
    if others:
        notes.append(Clash(wish="sites", text=OTHER_KINDS, values={"names": ", ".join(others)}))
    if elsewhere:
        notes.append(Clash(wish="sites", text=ELSEWHERE, values={"count": elsewhere}))
    return tuple(notes)


__all__ = ["BadFile", "ReadSites", "read_sites"]
