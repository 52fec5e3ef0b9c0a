# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""A small whole plan of places that don't exist, for tests of what is made of a plan.

Everything in it hangs together: residents go to the nearest point, the sums of the points
are those of the neighbourhoods, each point has means, links and a coordination point.  Other
plans are made from it by `msgspec.structs.replace`.
"""

from random import Random

import numpy as np

from baken.domain.orders import Service
from baken.domain.words import Known
from baken.planning.area import Floats, Neighbourhood, People, Site, SiteKind
from baken.planning.plan import (
    Bearer,
    Choose,
    Chosen,
    CoordinationPlace,
    CurvePoint,
    FailureEffect,
    GoalMet,
    Linked,
    LinkOption,
    Means,
    Need,
    Plan,
    Reached,
    Rejected,
    Scored,
    Served,
    Variant,
)
from baken.planning.problem import Clash, Status
from baken.planning.wishes import Capacity, Coordination, GoalWish, Input, Wishes

DETOUR = 1.3
EACH = 4  # neighbourhoods to a point
SPACING_M = 900.0
CORNER = (150_000.0, 450_000.0)  # RD metres
HALF_M = 420.0  # of the square that stands for a neighbourhood's border

_FRONT = ("Onder", "Boven", "Breede", "Oude", "Nieuwe", "Lage", "Hooge", "Wilgen", "Zand", "Veen")
_BACK = ("molen", "weide", "kade", "hoek", "horst", "dijk", "laar", "broek", "stee", "beemd")
MUNICIPALITIES = ("Molendam", "Breeland")
LOAD = {
    Variant.INFO: (Service.INFO,),
    Variant.BASIS: (Service.INFO, Service.EMREP, Service.OBS),
    Variant.PLUS: (Service.INFO, Service.EMREP, Service.MATCH, Service.REST, Service.CHARGE),
    Variant.CARE: (Service.INFO, Service.EMREP, Service.REST, Service.CARE, Service.FIRSTAID),
    Variant.LOGISTICS: (Service.INFO, Service.EMREP, Service.WATER, Service.FOOD),
}
STAFF = {
    Variant.INFO: 2,
    Variant.BASIS: 3,
    Variant.PLUS: 6,
    Variant.CARE: 8,
    Variant.LOGISTICS: 8,
}


def place_name(number: int) -> str:
    """The name of the place with this number; no two are equal."""
    round_, rest = divmod(number, len(_FRONT) * len(_BACK))
    front, back = _FRONT[rest % len(_FRONT)], _BACK[(rest // len(_FRONT) + rest) % len(_BACK)]
    return front + back + (f" {round_ + 1}" if round_ else "")


def code_of(number: int) -> str:
    """A code of three letters."""
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    return letters[number // 676 % 26] + letters[number // 26 % 26] + letters[number % 26]


def _neighbourhoods(count: int, rng: Random) -> tuple[Neighbourhood, ...]:
    wide = int(np.ceil(np.sqrt(count)))
    made = []
    for n in range(count):
        row, column = divmod(n, wide)
        x = CORNER[0] + column * SPACING_M + rng.uniform(-150, 150)
        y = CORNER[1] + row * SPACING_M + rng.uniform(-150, 150)
        all_ = float(rng.randint(150, 2_400))
        old = round(all_ * rng.uniform(0.1, 0.3))
        corners = ((-1, -1), (1, -1), (1, 1), (-1, 1), (-1, -1))
        border = tuple((x + HALF_M * dx, y + HALF_M * dy) for dx, dy in corners)
        made.append(
            Neighbourhood(
                code=f"BU{n:06}",
                name=place_name(n),
                x=x,
                y=y,
                people=People(
                    all=all_,
                    age_65=float(old),
                    age_80=float(old // 4),
                    low_income=float(round(all_ * 0.12)),
                    alone=float(round(all_ * 0.18)),
                    no_car=float(round(all_ * 0.2)),
                ),
                municipality=MUNICIPALITIES[2 * column >= wide],
                region="Rivierstreek",
                urbanity=1 + n % 5,
                border=(border,) if 2 * column < wide else (),
            )
        )
    return tuple(made)


def _site(number: int, near: Neighbourhood, rng: Random, *, existing: bool = False) -> Site:
    kind = SiteKind(1 + number % 9)
    return Site(
        code=code_of(number),
        name=f"{kind.label.capitalize()} {near.name}",
        kind=kind,
        x=near.x + rng.uniform(-120, 120),
        y=near.y + rng.uniform(-120, 120),
        municipality=near.municipality,
        address=f"Dorpsstraat {number + 1}, {near.municipality}",
        existing=existing,
        accessible=Known.YES,
        owner_agrees=Known.YES if number % 4 else Known.UNKNOWN,
        keyholders=2 + number % 2,
        power_h=float(24 * (number % 4)),
        links=frozenset({"fibre", "mobile"}),
    )


def _means(variant: Variant) -> Means:
    staff = STAFF[variant]
    return Means(
        rooms=(Need(text="ruimte voor de balie", count=1), Need(text="rustige hoek", count=1)),
        kit=(
            Need(text="handlampen", count=4),
            Need(text="portofoons met lader", count=2),
            Need(text="drinkwater in jerrycans van 10 liter", count=12),
        ),
        forms=(
            Need(text="meldformulieren", count=200, unit="vel"),
            Need(text="turflijsten", count=20, unit="vel"),
        ),
        staff_per_shift=staff,
        keyholders=2,
        power_kwh=6.0 * staff,
        water_l=30.0 * staff * 9,
    )


def _reached(
    homes: tuple[Neighbourhood, ...], sites: tuple[Site, ...]
) -> tuple[tuple[Reached, ...], Floats]:
    away = np.array([[np.hypot(h.x - s.x, h.y - s.y) * DETOUR for s in sites] for h in homes])
    order = np.argsort(away, axis=1, kind="stable")
    found = []
    for n, home in enumerate(homes):
        first = int(order[n, 0])
        second = int(order[n, 1]) if len(sites) > 1 else None
        found.append(
            Reached(
                neighbourhood=home,
                point=sites[first].code,
                metres=float(away[n, first]),
                next_point="" if second is None else sites[second].code,
                next_metres=None if second is None else float(away[n, second]),
            )
        )
    return tuple(found), away


def chosen(
    number: int, site: Site, reached: tuple[Reached, ...], area: str, fallback: str
) -> Chosen:
    """The point at a site, with the sums of who goes there."""
    mine = [one for one in reached if one.point == site.code]
    people = sum(one.neighbourhood.people.all for one in mine)
    walked = sum(one.metres * one.neighbourhood.people.all for one in mine)
    variant = Variant(1 + number % 5)
    overruled = number % 7 == 3
    return Chosen(
        site=site,
        residents=people,
        vulnerable=sum(one.neighbourhood.people.age_65 or 0.0 for one in mine),
        farthest_m=max((one.metres for one in mine), default=0.0),
        mean_m=walked / people if people else 0.0,
        score=Scored(parts={"near": 0.8, "vulnerable": 0.6, "power": None}, total=0.71),
        variant=variant,
        chosen=Choose.OVERRULED if overruled else Choose.RULE,
        reason="In de wijk staan drie verzorgingshuizen." if overruled else "",
        vulnerability=number / 10,
        services=tuple(Served(service=one, from_h=0, until_h=72) for one in LOAD[variant]),
        means=_means(variant),
        area=area,
        fallback=fallback,
    )


def _failure(code: str, reached: tuple[Reached, ...], far_m: float) -> FailureEffect:
    mine = [one for one in reached if one.point == code]
    next_m = [float("inf") if one.next_metres is None else one.next_metres for one in mine]
    people = [one.neighbourhood.people.all for one in mine]
    pairs = list(zip(people, next_m, strict=True))
    return FailureEffect(
        point=code,
        moved=sum(people),
        uncovered=sum(all_ for all_, metres in pairs if metres > far_m),
        worst_m=max((metres for metres in next_m if metres < float("inf")), default=0.0),
        overloaded=(),
    )


def _link(number: int, site: Site, to: Site) -> Linked:
    lora = LinkOption(bearer=Bearer.LORA, bit_s=980, margin_db=14.0, spreading=9)
    bike = LinkOption(bearer=Bearer.COURIER, minutes=22.0)
    fibre = LinkOption(bearer=Bearer.FIBRE, bit_s=1e8)
    lacks = number % 5 == 4
    return Linked(
        point=site.code,
        to=to.code,
        metres=float(np.hypot(site.x - to.x, site.y - to.y)),
        primary=fibre,
        backup=None if lacks else lora,
        others=() if lacks else (bike,),
        lacks=(
            Clash(
                wish="backup",
                text="Geen zichtlijn naar {to}; de koerier doet er {minutes} minuten over.",
                values={"to": to.name, "minutes": 130},
            ),
        )
        if lacks
        else (),
    )


def _coordination(
    sites: tuple[Site, ...], seats: tuple[Site, ...]
) -> tuple[CoordinationPlace, ...]:
    half = (len(sites) + 1) // 2
    parts: dict[str, float | None] = {"task": 0.9, "power": 1.0, "links": 0.5, "radio": 0.85}
    fits = Clash(wish="task", text="{n} rustige ruimtes met stoelen", values={"n": 2})
    lacks = Clash(wish="truck", text="niet bekend of een vrachtwagen er kan lossen")
    shares = (sites[:half], sites[half:], ())
    return tuple(
        CoordinationPlace(
            site=seat,
            appointed=n < 2,
            score=0.9 - 0.1 * n,
            parts=parts | {"truck": None},
            points=tuple(one.code for one in shares[n]),
            fallback=seats[1 - n].code if n < 2 else "",
            radio_share=0.9 - 0.2 * n,
            for_it=(fits,),
            against=(lacks,) if n else (),
        )
        for n, seat in enumerate(seats)
    )


def small_plan(points: int = 6, seed: int = 1, name: str = "Noodsteunpunten Rivierstreek") -> Plan:
    """A plan with so many points, all its parts filled except the indicators."""
    rng = Random(seed)
    homes = _neighbourhoods(points * EACH, rng)
    at = rng.sample(range(len(homes)), points)
    sites = tuple(_site(n, homes[k], rng, existing=n == 0) for n, k in enumerate(at))
    seats = tuple(
        _site(points + n, homes[k], rng) for n, k in enumerate((0, len(homes) // 2, len(homes) - 1))
    )
    reached, away = _reached(homes, sites)
    people = np.array([home.people.all for home in homes])
    objective = float(people @ away.min(axis=1))
    wishes = Wishes(
        name=name,
        input=Input(people="buurten.csv", sites="gebouwen.geojson"),
        points=points,
        goals=(
            GoalWish(kind="p_median", slack=0.02),
            GoalWish(kind="covering", people="age_65", within_min=15),
        ),
        fixed=(sites[0].code,),
        capacity=Capacity(hold=False),
        coordination=Coordination(points_min=1),
    )
    far_m = wishes.walking.far_min * wishes.walking.adult_kmh * 1000 / 60
    half = (len(sites) + 1) // 2
    old_m = wishes.walking.near_min * wishes.walking.old_kmh * 1000 / 60
    covered = sum(one.neighbourhood.people.age_65 or 0.0 for one in reached if one.metres <= old_m)
    return Plan(
        wishes=wishes,
        made_at="2026-11-24T10:00:00Z",
        status=Status.WITHIN,
        detour=DETOUR,
        goals=(
            GoalMet(
                kind="p_median",
                people="all",
                objective=objective,
                bound=objective,
                status=Status.OPTIMAL,
                seconds=1.5,
                held=objective * 1.02,
            ),
            GoalMet(
                kind="covering",
                people="age_65",
                objective=covered,
                bound=covered * 1.015,
                status=Status.WITHIN,
                seconds=60.0,
            ),
        ),
        points=tuple(
            chosen(n, site, reached, seats[n >= half].code, seats[n < half].code)
            for n, site in enumerate(sites)
        ),
        reached=reached,
        rejected=(
            Rejected(
                site=code_of(points + 10),
                why=(
                    Clash(
                        wish="flood",
                        text="Het water komt {depth} cm hoog; hoogstens {most} cm mag.",
                        values={"depth": 80, "most": 30},
                    ),
                ),
                name="School Lagedijk",
            ),
            Rejected(
                site=code_of(points + 11),
                why=(Clash(wish="owner", text="De eigenaar wil niet."),),
            ),
        ),
        doubts=(
            Clash(
                wish="owner",
                text="Bij {n} gebouwen is niet bekend of de eigenaar het goedvindt.",
                values={"n": sum(site.owner_agrees is Known.UNKNOWN for site in sites)},
            ),
        ),
        curve=tuple(
            CurvePoint(
                points=count,
                mean_m=4_000 / count**0.5,
                worst_m=12_000 / count**0.5,
                covered=1 - 0.8 / count**0.5,
                staff=count * 15,
                status=Status.OPTIMAL,
                bound=4_000 / count**0.5,
            )
            for count in sorted({max(1, points * k // 4) for k in range(1, 9)})
        ),
        failures=tuple(_failure(site.code, reached, far_m) for site in sites),
        coordination=_coordination(sites, seats),
        links=tuple(_link(n, site, seats[n >= half]) for n, site in enumerate(sites)),
        sources=("Verzonnen voorbeeld, CC0 1.0",),
    )
