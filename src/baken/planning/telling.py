# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Telling: what a plan asks, proves and assumes, in sentences for who must decide on it.

Nothing is told more surely than it was proved: `Status` and the gap decide the words.
"""

from datetime import datetime

from ..domain.words import N_
from .indicators import minutes
from .numerals import NOTHING, Say, distance, number, share
from .plan import GoalMet, Need, Plan
from .problem import TOLERANCE, Clash, Status
from .wishes import Filters, GoalWish, Walking, Wishes, group_of

PROVED = {
    Status.OPTIMAL: N_(
        "Bewezen de beste keuze: met deze gegevens en deze wensen bestaat er geen betere."
    ),
    Status.WITHIN: N_(
        "Een goede keuze, met een bewezen marge: een andere keuze is hoogstens {gap} beter."
    ),
    Status.FOUND: N_(
        "Gevonden, maar niet bewezen hoe goed: misschien bestaat er een veel betere keuze."
    ),
    Status.INFEASIBLE: N_("Dit kan niet. Deze wensen botsen; laat er één los en het kan wel."),
    Status.NOTHING: N_("In de gegeven tijd is niets gevonden. Geef meer tijd of vraag minder."),
}
MEANS_PROOF = N_(
    "De computer rekent uit welke punten het doel het best halen, en ook een grens die geen enkele "
    "keuze kan verbeteren. Zijn die twee gelijk, dan is bewezen dat de keuze de beste is."
)

MEDIAN = N_("Samen zo weinig mogelijk lopen.")
CENTER = N_("De langste weg zo kort mogelijk.")
COVERING = N_("Zo veel mogelijk mensen binnen {near} van een punt.")
LEAST = N_("Zo weinig mogelijk punten, met {share} van de mensen binnen {near} van een punt.")
COUNTS = N_("Wie telt: {who}.")
SLACK = N_("Latere doelen mogen dit hoogstens {share} slechter maken.")
WALK = N_("{minutes} minuten lopen")
AVERAGE = N_("gemiddeld {distance}")
LONGEST = N_("hoogstens {distance}")
REACHED = N_("{share} van de mensen")
POINTS = N_("{n} punten")
MARGIN = N_("{status}, hoogstens {gap} van het beste af")

HOW_MANY = N_("Er komen {n} punten.")
FIXED = N_("Van tevoren vast: {n}.")
CAPACITY = N_("Een punt is voor hoogstens {n} bewoners, als bij het gebouw niets anders staat.")
NO_CAPACITY = N_("Er is geen grens aan het aantal bewoners bij een punt.")
SPEEDS = N_(
    "Lopen: {adult} km/u, en {old} km/u voor wie langzaam loopt. Dichtbij is {near} minuten, "
    "het verst is {far} minuten."
)
FLOOD = N_("Het gebouw staat bij overstroming hoogstens {depth} cm onder water.")
CONTOUR = N_("Het gebouw staat buiten de gevarenzone van bedrijven.")
ACCESSIBLE = N_("De ingang en een toilet zijn zonder trap te bereiken.")
OWNER = N_("De eigenaar vindt het goed.")
KEYS = N_("Minstens {n} mensen met een sleutel wonen binnen 15 minuten lopen.")
STRICT = N_("Wat niet bekend is, telt als nee.")
LENIENT = N_("Wat niet bekend is, telt niet tegen een gebouw; het staat bij de aannames.")
STRAIGHT = N_(
    "Afstanden zijn in een rechte lijn gemeten en met {factor} vermenigvuldigd, omdat wegen omgaan."
)
ROADS = N_("Afstanden zijn over wegen en paden gemeten.")

# The parts of a score (`Weights` and `Coordination` of the plan file).
PARTS = {
    "near": N_("dichtbij bewoners"),
    "vulnerable": N_("dichtbij kwetsbare bewoners"),
    "power": N_("eigen stroom"),
    "comms": N_("verbindingen"),
    "room": N_("ruimte"),
    "water": N_("water en warmte"),
    "known": N_("bekend in de wijk"),
    "exits": N_("tweede uitgang"),
    "ready": N_("eigenaar en staf klaar"),
    "independent": N_("valt niet samen uit met buren"),
    "task": N_("geschikt voor de taak"),
    "links": N_("verbindingen"),
    "radio": N_("radio naar de punten"),
    "truck": N_("vrachtwagen kan lossen"),
    "security": N_("beveiliging"),
    "staff": N_("staf woont dichtbij"),
}
SEAT_PARTS = PARTS | {"near": N_("dichtbij zijn punten")}  # of a coordination point


class Figure(float):
    """A number that a sentence shows as its reader writes it."""

    lang = "nl"

    def __format__(self, spec: str) -> str:
        if spec:
            return float.__format__(self, spec)
        digits = 0 if self.is_integer() or abs(self) >= 100 else 1
        return number(self, self.lang, digits)


class EnglishFigure(Figure):
    """The same for a reader of English."""

    lang = "en"


def sentence(clash: Clash, say: Say, lang: str) -> str:
    """The sentence of a clash, a doubt or a reason, its blanks filled."""
    made = Figure if lang == "nl" else EnglishFigure
    values = {
        name: value if isinstance(value, str) else made(value)
        for name, value in clash.values.items()
    }
    return str(say(clash.text, **values))


def need(one: Need, say: Say, lang: str) -> tuple[str, str]:
    """A line of a kit list: what, and how many."""
    count = number(one.count, lang, 0 if one.count == int(one.count) else 1)
    return say(one.text), f"{count} {say(one.unit)}".strip()


def gap_of(goal: GoalMet) -> float | None:
    """How far the best can be from what was reached, as a part of it."""
    if goal.bound is None:
        return None
    return abs(goal.objective - goal.bound) / max(abs(goal.objective), TOLERANCE)


def proof(plan: Plan, say: Say, lang: str) -> str:
    """How sure the choice is, in a sentence."""
    gaps = [gap for goal in plan.goals if (gap := gap_of(goal)) is not None]
    status = plan.status
    if status is Status.WITHIN and not gaps:
        status = Status.FOUND
    words: str = say(PROVED[status], gap=share(max(gaps, default=0.0), lang))
    return words


def within(goal: GoalWish, say: Say, lang: str) -> str:
    """The distance of a goal, as it was asked."""
    if goal.within_min is not None:
        return str(say(WALK, minutes=number(goal.within_min, lang)))
    return distance(goal.within_m, lang)


def asked(goal: GoalWish, say: Say, lang: str) -> str:
    """A goal in plain words."""
    near = within(goal, say, lang)
    first = {
        "p_median": say(MEDIAN),
        "p_center": say(CENTER),
        "covering": say(COVERING, near=near),
        "least_points": say(LEAST, share=share(goal.share, lang), near=near),
    }[goal.kind]
    who = say(COUNTS, who=say(group_of(goal.people).label))
    slack = say(SLACK, share=share(goal.slack, lang)) if goal.slack else ""
    return " ".join(part for part in (first, who, slack) if part)


def reached(plan: Plan, goal: GoalMet, say: Say, lang: str) -> str:
    """What came of a goal, in its own measure."""
    return worth(plan, goal, goal.objective, say, lang)


def worth(plan: Plan, goal: GoalMet | GoalWish, value: float, say: Say, lang: str) -> str:
    """A value of a goal, in its own measure."""
    group = group_of(goal.people)
    whole = sum(one.neighbourhood.people.of(group) or 0.0 for one in plan.reached)
    match goal.kind:
        case "p_median" if whole > 0:
            return str(say(AVERAGE, distance=distance(value / whole, lang)))
        case "p_center":
            return str(say(LONGEST, distance=distance(value, lang)))
        case "covering" if whole > 0:
            return str(say(REACHED, share=share(value / whole, lang)))
        case "least_points":
            return str(say(POINTS, n=number(value, lang)))
    return NOTHING


def how_sure(goal: GoalMet, say: Say, lang: str) -> str:
    """The status of a goal in a few words."""
    gap = gap_of(goal)
    if goal.status is Status.WITHIN and gap is not None:
        return str(say(MARGIN, status=say(goal.status.label), gap=share(gap, lang)))
    return str(say(goal.status.label))


def rules(wishes: Wishes, say: Say, lang: str) -> tuple[str, ...]:
    """What else was asked, a sentence each."""
    walking: Walking = wishes.walking
    out = []
    if wishes.points is not None:
        out.append(say(HOW_MANY, n=number(wishes.points, lang)))
    if wishes.fixed:
        out.append(say(FIXED, n=number(len(wishes.fixed), lang)))
    if wishes.capacity.hold:
        out.append(say(CAPACITY, n=number(wishes.capacity.residents, lang)))
    else:
        out.append(say(NO_CAPACITY))
    speeds = {"adult": walking.adult_kmh, "old": walking.old_kmh}
    out.append(
        say(
            SPEEDS,
            **{name: number(kmh, lang, 1) for name, kmh in speeds.items()},
            near=number(walking.near_min, lang),
            far=number(walking.far_min, lang),
        )
    )
    return tuple(out)


def filters(wishes: Wishes, say: Say, lang: str) -> tuple[str, ...]:
    """What a building must be, a sentence each."""
    of: Filters = wishes.filters
    out = [say(FLOOD, depth=number(of.flood_cm_max, lang))]
    out += [
        say(words)
        for asks, words in (
            (of.outside_contours, CONTOUR),
            (of.accessible, ACCESSIBLE),
            (of.owner_agrees, OWNER),
        )
        if asks
    ]
    if of.keyholders_min:
        out.append(say(KEYS, n=of.keyholders_min))
    out.append(say(STRICT if of.strict else LENIENT))
    return tuple(out)


def measured(plan: Plan, say: Say, lang: str) -> str:
    """How distances were measured."""
    if plan.by == "straight":
        return str(say(STRAIGHT, factor=number(plan.detour, lang, 1)))
    return str(say(ROADS))


def walk(metres: float | None, plan: Plan, lang: str, *, slow: bool = False) -> str:
    """The minutes of a walk."""
    walking = plan.wishes.walking
    kmh = walking.old_kmh if slow else walking.adult_kmh
    return NOTHING if metres is None else f"{number(minutes(metres, kmh), lang)} min"


def date(made_at: str) -> str:
    """The day of a moment: `24-11-2026`, as on all papers; as it stands where it is no moment."""
    try:
        return f"{datetime.fromisoformat(made_at):%d-%m-%Y}"
    except ValueError:
        return made_at
