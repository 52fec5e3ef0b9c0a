# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The wishes of a plan as a form.

The plan file is the one truth; the form reads it and writes back only what it shows and what
differs from the usual, so that what somebody wrote in the file by hand (also a comment) stays.
A number that can't be read is told at its field, and what was typed stays there.
"""

import re
from collections.abc import Mapping, MutableMapping, Sequence
from typing import Any, Literal

import msgspec
import tomlkit
from tomlkit.exceptions import TOMLKitError

from ..domain.words import N_
from ..planning.area import Group, SiteKind
from ..planning.plan import Variant
from ..planning.problem import Kind
from ..planning.wishes import (
    NAME_MAX,
    POINTS_MAX,
    Capacity,
    Coordination,
    Filters,
    Input,
    Radio,
    Staff,
    Variants,
    Walking,
    Weights,
)
from .forms import Fault
from .screen import one

GOALS_SHOWN, OVERRULED_SHOWN, WORDS_MAX = 3, 5, 400
GOALS = {"": N_("geen"), **{kind.word: kind.label for kind in Kind if kind is not Kind.CAPACITATED}}
GROUPS = {group.word: group.label for group in Group}
KINDS = {kind.word: kind.label for kind in SiteKind}
VARIANTS = {"": N_("volgt uit de regel"), **{one.word: one.label for one in Variant}}
PARTS = {
    "": N_("als één geheel"),
    "municipality": N_("elke gemeente apart"),
    "region": N_("elke veiligheidsregio apart"),
}
FILES = {
    "mensen": "people",
    "plekken": "sites",
    "grenzen": "borders",
    "wegen": "roads",
    "hoogte": "heights",
}
POINTS, SECONDS, WITHIN_MIN, SHARE_PCT = 10, 60, 15, 95

NO_NUMBER = N_("Vul een getal in van {low} tot {high}.")
NO_WHOLE = N_("Vul een heel getal in van {low} tot {high}.")
NO_REASON = N_("Schrijf bij elk gebouw op waarom de gemeente anders besluit.")
FIRST_GOAL = N_("Kies minstens één doel.")
HOW_MANY = N_("Vul in hoeveel punten er komen, of kies als eerste doel: zo weinig mogelijk punten.")
ONLY_FIRST = N_("Zo weinig mogelijk punten kan alleen het eerste doel zijn.")

Shape = Literal["number", "count", "percent", "tick", "words", "counts"]
Faults = dict[str, Fault]


class Field(msgspec.Struct, frozen=True, kw_only=True):
    """A question: its name in the form, where it stands in the plan file, its bounds.

    `usual` is what holds where the file is silent; None where silence means no limit.
    """

    name: str
    table: str
    key: str
    label: str
    shape: Shape = "number"
    low: float = 0
    high: float = POINTS_MAX
    usual: Any = None
    hint: str = ""

    @property
    def optional(self) -> bool:
        return self.shape in ("words", "counts") or self.usual is None


class Section(msgspec.Struct, frozen=True, kw_only=True):
    """Questions that belong together.  A `folded` one is for who knows what it asks."""

    name: str
    title: str
    fields: tuple[Field, ...]
    text: str = ""
    folded: bool = False


def _weight(name: str, label: str) -> Field:
    return Field(
        name=f"w-{name}", table="weights", key=name, label=label, high=100,
        usual=getattr(Weights(), name),
    )  # fmt: skip


WHERE = Section(
    name="waar",
    title=N_("Waar"),
    text=N_("Leeg is alles wat in de bestanden staat."),
    fields=(
        Field(name="regios", table="input", key="regions", shape="words",
              label=N_("Veiligheidsregio's, met een komma ertussen")),
        Field(name="gemeenten", table="input", key="municipalities", shape="words",
              label=N_("Gemeenten, met een komma ertussen")),
        Field(name="omweg", table="input", key="detour", low=1, high=3,
              usual=Input(people="").detour,
              label=N_("Omweg: hoeveel langer is lopen dan de rechte lijn?"),
              hint=N_("Alleen zonder bestand met wegen.")),
    ),
)  # fmt: skip
MANY = Section(
    name="hoeveel",
    title=N_("Hoeveel"),
    fields=(
        Field(name="punten", table="", key="points", shape="count",
              label=N_("Aantal noodsteunpunten"), hint=N_("Leeg: zo weinig mogelijk.")),
        Field(name="capaciteit", table="capacity", key="residents", low=1, high=1_000_000,
              usual=Capacity().residents, label=N_("Bewoners die een punt aankan")),
        Field(name="plaats", table="capacity", key="hold", shape="tick", usual=Capacity().hold,
              label=N_("Geen punt krijgt meer bewoners dan het aankan")),
        Field(name="vast", table="", key="fixed", shape="words",
              label=N_("Komt er zeker: codes van gebouwen"),
              hint=N_("Punten die er al zijn, blijven vanzelf.")),
        Field(name="kromme", table="", key="curve", shape="counts",
              label=N_("Reken ook deze aantallen punten door"), hint=N_("Zoals: 8, 10, 12")),
    ),
)  # fmt: skip
WALK = Section(
    name="lopen",
    title=N_("Lopen"),
    fields=(
        Field(name="volwassen", table="walking", key="adult_kmh", low=0.5, high=10,
              usual=Walking().adult_kmh, label=N_("Hoe snel een volwassene loopt (km/u)")),
        Field(name="ouder", table="walking", key="old_kmh", low=0.5, high=10,
              usual=Walking().old_kmh, label=N_("Hoe snel een oudere loopt (km/u)")),
        Field(name="dichtbij", table="walking", key="near_min", low=1, high=240,
              usual=Walking().near_min, label=N_("Dichtbij is hoogstens (minuten)")),
        Field(name="verst", table="walking", key="far_min", low=1, high=240,
              usual=Walking().far_min, label=N_("Verder mag niemand lopen dan (minuten)")),
    ),
)  # fmt: skip
BUILDINGS = Section(
    name="gebouwen",
    title=N_("Welke gebouwen mogen"),
    fields=(
        Field(name="water", table="filters", key="flood_cm_max", high=1_000,
              usual=Filters().flood_cm_max, label=N_("Hoogste water bij een overstroming (cm)"),
              hint=N_("Een droge verdieping telt ook als droog.")),
        Field(name="sleutels", table="filters", key="keyholders_min", shape="count", high=20,
              usual=Filters().keyholders_min, label=N_("Sleutelhouders dichtbij, minstens")),
        Field(name="contour", table="filters", key="outside_contours", shape="tick",
              usual=Filters().outside_contours,
              label=N_("Niet in de buurt van gevaarlijke stoffen")),
        Field(name="toegang", table="filters", key="accessible", shape="tick",
              usual=Filters().accessible, label=N_("Ingang en toilet zonder drempel")),
        Field(name="eigenaar", table="filters", key="owner_agrees", shape="tick",
              usual=Filters().owner_agrees, label=N_("De eigenaar vindt het goed")),
        Field(name="streng", table="filters", key="strict", shape="tick", usual=Filters().strict,
              label=N_("Wat niet bekend is, telt als nee")),
    ),
)  # fmt: skip
SHARES = Section(
    name="varianten",
    title=N_("Varianten"),
    text=N_("Waar veel kwetsbare mensen wonen, krijgt een punt meer. Volgens deze regel:"),
    fields=(
        Field(name="zorg", table="variants", key="care_top", shape="percent", high=100,
              usual=Variants().care_top, label=N_("Zorg: de kwetsbaarste punten (%)")),
        Field(name="plus", table="variants", key="plus_next", shape="percent", high=100,
              usual=Variants().plus_next, label=N_("Plus: de punten daarna (%)")),
        Field(name="klein", table="variants", key="info_below", high=1_000_000,
              usual=Variants().info_below,
              label=N_("Informatie: op het platteland, met minder bewoners dan")),
        Field(name="logistiek", table="variants", key="logistics_every", shape="count", low=1,
              usual=Variants().logistics_every, label=N_("Logistiek: één op de zoveel punten")),
    ),
)  # fmt: skip
SEATS = Section(
    name="coordinatiepunten",
    title=N_("Coördinatiepunten"),
    fields=(
        Field(name="zetels", table="coordination", key="number", shape="count", high=500,
              label=N_("Aantal coördinatiepunten"), hint=N_("Leeg: zo weinig mogelijk.")),
        Field(name="zetel-min", table="coordination", key="points_min", shape="count",
              usual=Coordination().points_min, label=N_("Punten per coördinatiepunt, minstens")),
        Field(name="zetel-max", table="coordination", key="points_max", shape="count",
              usual=Coordination().points_max, label=N_("Punten per coördinatiepunt, hoogstens")),
        Field(name="zetel-radio", table="coordination", key="radio_share", shape="percent",
              high=100, usual=Coordination().radio_share,
              label=N_("Over de radio bereikbare punten, minstens (%)")),
        Field(name="zetel-stroom", table="coordination", key="power_h", high=1_000,
              usual=Coordination().power_h, label=N_("Uren eigen stroom")),
        Field(name="zetel-lijnen", table="coordination", key="links_min", shape="count", high=10,
              usual=Coordination().links_min,
              label=N_("Verbindingen die los van elkaar zijn, minstens")),
    ),
)  # fmt: skip
WORK = Section(
    name="rekenen",
    title=N_("Rekenen"),
    fields=(
        Field(name="seconden", table="", key="seconds", low=1, high=86_400, usual=SECONDS,
              label=N_("Reken hoogstens zoveel seconden")),
        Field(name="marge", table="", key="gap", shape="percent", high=100, usual=0.0,
              label=N_("Stop als de marge zo klein is (%)"),
              hint=N_("0: tot bewezen is dat het niet beter kan.")),
        Field(name="staf", table="staff", key="available", shape="count",
              label=N_("Medewerkers die er zijn, per etmaal")),
        Field(name="dienst", table="staff", key="shift_hours", low=1, high=24,
              usual=Staff().shift_hours, label=N_("Uren van een dienst")),
    ),
)  # fmt: skip
SCORES = Section(
    name="gewichten",
    title=N_("Wat telt in het cijfer van een gebouw"),
    text=N_("Hoger telt zwaarder; 0 telt niet mee."),
    folded=True,
    fields=(
        _weight("near", N_("bewoners dichtbij")),
        _weight("vulnerable", N_("kwetsbare bewoners dichtbij")),
        _weight("power", N_("eigen stroom")),
        _weight("comms", N_("verbindingen")),
        _weight("room", N_("ruimte")),
        _weight("water", N_("water en warmte")),
        _weight("known", N_("bekend bij bewoners")),
        _weight("exits", N_("tweede uitgang")),
        _weight("ready", N_("eigenaar en staf zijn klaar")),
        _weight("independent", N_("valt niet samen met een ander uit")),
    ),
)
MASTS = Section(
    name="radio",
    title=N_("Radio en koerier"),
    folded=True,
    fields=(
        Field(name="mast", table="radio", key="mast_m", low=1, high=100, usual=Radio().mast_m,
              label=N_("Antenne van een punt, hoogte (m)")),
        Field(name="cp-mast", table="radio", key="cp_mast_m", low=1, high=100,
              usual=Radio().cp_mast_m, label=N_("Antenne van een coördinatiepunt, hoogte (m)")),
        Field(name="koerier", table="radio", key="courier_kmh", low=1, high=120,
              usual=Radio().courier_kmh, label=N_("Koerier (km/u)")),
        Field(name="koerier-max", table="radio", key="courier_max_min", low=1, high=1_440,
              usual=Radio().courier_max_min, label=N_("Koerier, hoogstens (minuten)")),
    ),
)  # fmt: skip
SECTIONS = (WHERE, MANY, WALK, BUILDINGS, SHARES, SEATS, WORK, SCORES, MASTS)
FIELDS = tuple(field for section in SECTIONS for field in section.fields)


class Sheet(msgspec.Struct, kw_only=True):
    """A filled-in form: the words of each field, and what is wrong with them."""

    words: dict[str, str]
    ticks: frozenset[str]
    goals: tuple[dict[str, str], ...]
    kinds: frozenset[str]
    overruled: tuple[dict[str, str], ...]
    parts: str
    coordination: bool
    faults: Faults = {}


# --- the file as a form --------------------------------------------------------


def first(title: str, names: Mapping[str, str]) -> str:
    """The plan file of a new plan, with its files and the goal that most begin with."""
    document = tomlkit.document()
    document["name"] = title[:NAME_MAX]
    document["points"] = POINTS
    document["seconds"] = SECONDS
    document["goals"] = [{"kind": "p_median"}]
    document["input"] = {FILES[field]: name for field, name in names.items() if field in FILES}
    return tomlkit.dumps(document)


def with_files(text: str, names: Mapping[str, str | None], title: str = "") -> str:
    """The plan file with these files in it, by field; None takes one out."""
    document = _document(text)
    if title:
        document["name"] = title[:NAME_MAX]
    source = _made(document, "input")
    for field, name in names.items():
        if name is None:
            source.pop(FILES[field], None)
        else:
            source[FILES[field]] = name
    return tomlkit.dumps(document)


def files_of(text: str) -> dict[str, str]:
    """The files that a plan file names, by the field of the form."""
    source = _table(_document(text), "input")
    found = {field: source.get(key) for field, key in FILES.items()}
    return {field: str(name) for field, name in found.items() if isinstance(name, str) and name}


def of_text(text: str, lang: str) -> Sheet:
    """What the form shows of a plan file; the usual where the file says nothing."""
    document = _document(text)
    words, ticks = {}, set()
    for field in FIELDS:
        table = document if not field.table else _table(document, field.table)
        value = table.get(field.key, field.usual)
        if field.shape == "tick":
            ticks |= {field.name} if value is True else set()
        else:
            words[field.name] = _shown(value, field.shape, lang)
    goals = [_goal(goal, lang) for goal in _tables(document.get("goals"))[:GOALS_SHOWN]]
    goals += [_goal({}, lang) for _ in range(GOALS_SHOWN - len(goals))]
    changed = _tables(_table(document, "variants").get("overrule"))[:OVERRULED_SHOWN]
    return Sheet(
        words=words,
        ticks=frozenset(ticks),
        goals=tuple(goals),
        kinds=frozenset(_words(_table(document, "filters").get("kinds"))),
        overruled=tuple(
            {key: str(row.get(key, "")) for key in ("site", "variant", "reason")}
            for row in [*changed, *({} for _ in range(OVERRULED_SHOWN - len(changed)))]
        ),
        parts=str(document.get("parts", "")),
        coordination="coordination" in document,
    )


def _goal(goal: Mapping[str, Any], lang: str) -> dict[str, str]:
    metres = goal.get("within_m")
    return {
        "kind": str(goal.get("kind", "")),
        "people": str(goal.get("people", Group.ALL.word)),
        "within": _shown(goal.get("within_min", "" if metres else WITHIN_MIN), "number", lang),
        "metres": _shown(metres, "number", lang),
        "share": _shown(goal.get("share", SHARE_PCT / 100), "percent", lang),
        "slack": _shown(goal.get("slack", 0.0), "percent", lang),
    }


def _shown(value: Any, shape: str, lang: str) -> str:
    """A value as it stands in its field."""
    if value is None or isinstance(value, bool):
        return ""
    if isinstance(value, list | tuple):
        return ", ".join(str(part) for part in value)
    if not isinstance(value, int | float):
        return str(value)
    said = f"{round(100 * value, 6) if shape == 'percent' else value:.10g}"
    return said.replace(".", ",") if lang == "nl" else said


# --- the form as a file --------------------------------------------------------


def changed(text: str, posted: Mapping[str, Sequence[str]], lang: str) -> tuple[str, Sheet]:
    """The plan file with what the form says now, and the form as it was filled in."""
    document, words = _document(text), dict(posted)
    sheet = of_text(text, lang)
    faults: Faults = {}
    sheet.ticks = frozenset(f.name for f in FIELDS if f.shape == "tick" and one(words, f.name))
    sheet.coordination = bool(one(words, "coordinatie"))
    if not sheet.coordination:
        document.pop("coordination", None)
    for field in FIELDS:
        said = one(words, field.name).strip()[: 10 * WORDS_MAX]
        if field.shape != "tick":
            sheet.words[field.name] = said
        if field.table == "coordination" and not sheet.coordination:
            continue
        value = _value(field, said, faults, ticked=field.name in sheet.ticks)
        if field.name not in faults:
            _put(document, field, value)
    if sheet.coordination:
        _made(document, "coordination")
    _put_goals(document, words, sheet, faults)
    _put_kinds(document, words, sheet)
    _put_overruled(document, words, sheet, faults)
    sheet.parts = one(words, "delen") if one(words, "delen") in PARTS else ""
    if sheet.parts or "parts" in document:
        document["parts"] = sheet.parts
    sheet.faults = faults
    return tomlkit.dumps(document), sheet


def _value(field: Field, said: str, faults: Faults, *, ticked: bool) -> Any:
    """What a field says; a fault where that is none of what it asks."""
    match field.shape:
        case "tick":
            return ticked
        case "words":
            return [word.strip()[:NAME_MAX] for word in said.split(",") if word.strip()][:WORDS_MAX]
        case "counts":
            found = [number(word) for word in said.split(",") if word.strip()][:WORDS_MAX]
            if all(_whole(value, field) for value in found):
                return [int(value) for value in found if value is not None]
            faults[field.name] = _bounds(NO_WHOLE, field.low, field.high)
            return None
    if not said:
        return None
    value = number(said)
    whole = field.shape == "count"
    if value is None or not field.low <= value <= field.high or (whole and value % 1):
        faults[field.name] = _bounds(NO_WHOLE if whole else NO_NUMBER, field.low, field.high)
        return None
    if whole:
        return int(value)
    return round(value / 100, 9) if field.shape == "percent" else value


def _whole(value: float | None, field: Field) -> bool:
    return value is not None and field.low <= value <= field.high and value % 1 == 0


def _bounds(sentence: str, low: float, high: float) -> Fault:
    return Fault(sentence, {"low": f"{low:g}", "high": f"{high:.10g}"})


def _put(document: Any, field: Field, value: Any) -> None:
    """Into the file, where it says something else than the usual."""
    present = document if not field.table else _table(document, field.table)
    if value is None or value == []:
        present.pop(field.key, None)
        return
    if field.key not in present and value == field.usual:
        return
    table = document if not field.table else _made(document, field.table)
    if table.get(field.key) != value:
        table[field.key] = int(value) if isinstance(value, float) and value % 1 == 0 else value


def _put_goals(document: Any, words: dict[str, Any], sheet: Sheet, faults: Faults) -> None:
    old = _tables(document.get("goals"))
    goals: list[dict[str, Any]] = []
    shown = []
    for k in range(GOALS_SHOWN):
        said = {
            key: one(words, f"{name}{k}").strip()[:NAME_MAX]
            for key, name in {
                "kind": "doel", "people": "wie", "within": "binnen", "metres": "meter",
                "share": "deel", "slack": "toegeven",
            }.items()
        }  # fmt: skip
        shown.append(said)
        if said["kind"] in GOALS and said["kind"]:
            goals.append(_goal_of(said, k, faults))
            if said["kind"] == Kind.LEAST_POINTS.word and len(goals) > 1:
                faults[f"doel{k}"] = Fault(ONLY_FIRST)
    goals += [dict(goal) for goal in old[GOALS_SHOWN:]]
    sheet.goals = tuple(shown)
    if not goals:
        faults["doel0"] = Fault(FIRST_GOAL)
        return
    if not sheet.words["punten"] and goals[0]["kind"] != Kind.LEAST_POINTS.word:
        faults["punten"] = Fault(HOW_MANY)
    if goals != [dict(goal) for goal in old]:
        document["goals"] = goals


def _goal_of(said: dict[str, str], k: int, faults: Faults) -> dict[str, Any]:
    """One goal as it stands in the plan file."""
    people = said["people"] if said["people"] in GROUPS else Group.ALL.word
    goal: dict[str, Any] = {"kind": said["kind"], "people": people}

    def read(key: str, name: str, low: float, high: float) -> float:
        value = number(said[key])
        if value is None or not low <= value <= high:
            faults[f"{name}{k}"] = _bounds(NO_NUMBER, low, high)
            return high
        return value

    if said["kind"] in (Kind.COVERING.word, Kind.LEAST_POINTS.word):
        if said["metres"] and not said["within"]:
            goal["within_m"] = read("metres", "meter", 1, 1_000_000)
        else:
            goal["within_min"] = read("within", "binnen", 1, 1_440)
    if said["kind"] == Kind.LEAST_POINTS.word:
        goal["share"] = round(read("share", "deel", 0, 100) / 100, 9)
    if said["slack"] and (slack := read("slack", "toegeven", 0, 100)):
        goal["slack"] = round(slack / 100, 9)
    return goal


def _put_kinds(document: Any, words: dict[str, Any], sheet: Sheet) -> None:
    sheet.kinds = frozenset(kind for kind in words.get("soort", ()) if kind in KINDS)
    kinds = sorted(sheet.kinds)
    if kinds:
        _made(document, "filters")["kinds"] = kinds
    else:
        _table(document, "filters").pop("kinds", None)


def _put_overruled(document: Any, words: dict[str, Any], sheet: Sheet, faults: Faults) -> None:
    old = _tables(_table(document, "variants").get("overrule"))
    rows = []
    for k in range(OVERRULED_SHOWN):
        names = {"site": f"gebouw{k}", "variant": f"variant{k}", "reason": f"reden{k}"}
        rows.append({key: one(words, name).strip()[:200] for key, name in names.items()})
    sheet.overruled = tuple(rows)
    kept: list[dict[str, str]] = []
    for k, row in enumerate(rows):
        if row["site"] and row["variant"] in VARIANTS and row["variant"]:
            kept.append(row)
            if not row["reason"]:
                faults[f"reden{k}"] = Fault(NO_REASON)
    kept += [{key: str(row.get(key, "")) for key in row} for row in old[OVERRULED_SHOWN:]]
    if kept:
        if kept != [dict(row) for row in old]:
            _made(document, "variants")["overrule"] = kept
    else:
        _table(document, "variants").pop("overrule", None)


# --- tables and numbers --------------------------------------------------------


def _document(text: str) -> Any:
    try:
        return tomlkit.parse(text)
    except TOMLKitError:
        return tomlkit.document()


def _table(document: Any, name: str) -> MutableMapping[str, Any]:
    """A table of the file, or an empty one that is not in it."""
    found = document.get(name)
    return found if isinstance(found, MutableMapping) else {}


def _made(document: Any, name: str) -> MutableMapping[str, Any]:
    """A table of the file; made where it is not there."""
    if not isinstance(document.get(name), MutableMapping):
        document[name] = tomlkit.table()
    table: MutableMapping[str, Any] = document[name]
    return table


def _tables(value: Any) -> list[Mapping[str, Any]]:
    return [row for row in value if isinstance(row, Mapping)] if isinstance(value, list) else []


def _words(value: Any) -> list[str]:
    return [str(word) for word in value] if isinstance(value, list) else []


GROUPED = re.compile(r"\d{1,3}(\.\d{3})+(,\d+)?", re.ASCII)
PLAIN = re.compile(r"\d{1,12}([.,]\d{1,12})?", re.ASCII)


def number(said: str) -> float | None:
    """A number as people write it: 1,3 and 1.3, and 5.000 is five thousand."""
    word = said.strip()
    if GROUPED.fullmatch(word):
        word = word.replace(".", "")
    return float(word.replace(",", ".")) if PLAIN.fullmatch(word) else None
