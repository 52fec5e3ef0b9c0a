# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""From a plan file to an `Area`: reads every file that it names, or none.

Files lie beside the plan file.  A plan that came in through a page is read `inside`: it
reaches no file outside its own folder.
"""

from pathlib import Path

import msgspec
import numpy as np
from scipy.spatial.distance import cdist

from ..domain.words import N_
from .area import PAIRS_MAX, Area, Floats, Neighbourhood, Site
from .badfile import BadFile, shown
from .heights import Heights, read_heights
from .people import read_people
from .problem import Clash, Impossible
from .roads import measure
from .sites import read_sites
from .wishes import Wishes

OUTSIDE = N_("alleen bestanden in dezelfde map als het plan worden gelezen.")
TOO_MANY_PAIRS = N_(
    "{people} buurten en {sites} plekken zijn samen te veel. Kies gemeenten of een regio."
)


class Loaded(msgspec.Struct, frozen=True, kw_only=True):
    """Everything that was read.  `notes` is what was assumed, for under the plan."""

    area: Area
    heights: Heights | None = None
    sources: tuple[str, ...] = ()
    notes: tuple[Clash, ...] = ()


def load(wishes: Wishes, folder: Path, *, inside: bool = False) -> Loaded:
    """Read what the plan names.  Raises `BadFile`, and `Impossible` where it is too much."""
    wish = wishes.input

    def file(name: str) -> Path | None:
        return _file(folder, name, inside) if name else None

    people_file, borders, sites_file, roads, ground = (
        file(name) for name in (wish.people, wish.borders, wish.sites, wish.roads, wish.heights)
    )
    if people_file is None:
        raise BadFile(NO_PEOPLE_FILE)
    people = read_people(people_file, borders, wish.municipalities, wish.regions)
    sources, notes = [*people.sources], [*people.notes]
    if sites_file is None:
        sites = tuple(itself(one) for one in people.neighbourhoods)
    else:
        filtered = bool(wish.municipalities or wish.regions)
        read = read_sites(sites_file, people.neighbourhoods, filtered=filtered)
        sites = read.sites
        notes += read.notes
    if len(people.neighbourhoods) * len(sites) > PAIRS_MAX:
        raise Impossible(TOO_MANY_PAIRS, people=len(people.neighbourhoods), sites=len(sites))
    if roads is None:
        distance = straight(people.neighbourhoods, sites, wish.detour)
        area = Area(
            neighbourhoods=people.neighbourhoods,
            sites=sites,
            distance=distance,
            detour=wish.detour,
        )
    else:
        measured = measure(roads, people.neighbourhoods, sites)
        notes += measured.notes
        sources += measured.sources
        area = Area(
            neighbourhoods=people.neighbourhoods,
            sites=sites,
            distance=measured.distance,
            by="roads",
        )
    return Loaded(
        area=area,
        heights=read_heights(ground) if ground is not None else None,
        sources=tuple(dict.fromkeys(sources)),
        notes=tuple(notes),
    )


NO_PEOPLE_FILE = N_("Het plan noemt bij people geen bestand.")


def _file(folder: Path, name: str, inside: bool) -> Path:
    """The file of that name.  Raises `BadFile` where it lies outside and may not."""
    path = folder / name
    if inside:
        try:
            within = path.resolve().is_relative_to(folder.resolve())
        except (OSError, ValueError, RuntimeError):
            within = False
        if not within or Path(name).is_absolute() or ".." in Path(name).parts:
            raise BadFile(OUTSIDE, file=shown(name))
    return path


def straight(
    neighbourhoods: tuple[Neighbourhood, ...], sites: tuple[Site, ...], detour: float
) -> Floats:
    """Straight lines, times the detour that walking takes."""
    of = np.array([(one.x, one.y) for one in neighbourhoods])
    to = np.array([(one.x, one.y) for one in sites])
    distance: Floats = cdist(of, to)
    distance *= detour
    return distance


def itself(one: Neighbourhood) -> Site:
    """A neighbourhood as a candidate, where no sites are given."""
    return Site(
        code=one.code,
        name=one.name,
        x=one.x,
        y=one.y,
        municipality=one.municipality,
        flood_cm=one.flood_cm,
    )
