# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The comms desk (verbindingen): who hears us, what waits, and what to do about it.

The rules guarded: the first thing on the page is what must be done now; every
message that is not proven says for how long, and which step comes next; a link
that should be there and is not stands in the list as plainly as one that is up.
What waits and which step is next is `node/advice.py`; here it is only shown.
"""

from collections.abc import Iterable, Sequence
from typing import Any, TypeVar

import msgspec
from litestar import Response, get

from ..domain.bags import Bag, must_search
from ..domain.bags import State as BagState
from ..domain.bulletins import Bulletin
from ..domain.catalogue import BY_NAME
from ..domain.charter import Place, PlaceKind
from ..domain.comms import POINTS_MAX, ReadBack, ReadOut, State, WrittenDown
from ..domain.observations import Observation
from ..domain.points import LinkKind, Point
from ..domain.reports import Report
from ..domain.words import N_
from ..kernel.lane import Lane
from ..kernel.stamp import from_wall
from ..node.advice import Came, Silent, Step, Waiting, inbox, outbox, silent
from . import spoken
from .screen import Link, Screen, ThisScreen
from .strip import BEARERS, name_of

PATH = "/verbindingen"
TRAY_MAX = 50  # rows of a tray; what lies below comes up as the top is done
VOICE_MAX = 50
NAMED_MAX = 4  # numbers named in one sentence

TABS = (
    Link(PATH, N_("Nu")),
    Link(f"{PATH}/oproep", N_("Oproepronde")),
    Link(f"{PATH}/opschrijven", N_("Opschrijven")),
    Link(f"{PATH}/koerier", N_("Koerier")),
    Link(f"{PATH}/kaart", N_("Kaart en proeven")),
)
READABLE = frozenset({"reports", "bulletins", "observations", "points"})  # see relay.message_of

# What a step asks of the desk: its shape, its tone, and whether it must be done now.
STEPS: dict[Step, tuple[str, str, bool]] = {
    Step.WAIT: ("open", "routine", False),
    Step.OTHER: ("spoed", "spoed", True),
    Step.COURIER: ("way", "spoed", True),
    Step.RUNNER: ("nood", "nood", True),
    Step.ON_ITS_WAY: ("way", "routine", False),
    Step.READ_BACK: ("done", "good", False),
}

ANYBODY = N_("wie op dit kanaal is")

SEARCH = N_("De koerier met tas {what} is te laat. Laat iemand gaan kijken.")
FILE = N_("Verwerk wat over spraak binnenkwam: {what}.")
TICK = N_("Laat teruglezen en vink af: {what}.")
CALL = N_("Roep op: {what}. Daar is niets van gehoord.")


class LinkRow(msgspec.Struct, frozen=True, kw_only=True):
    """A link as the desk shows it.  `name` and `bearer` are Dutch, keys of the catalogue where
    they are no place; times in Unix s.

    `rank` says that everything goes over it (1), or that it stands by for another (2).
    """

    code: str
    name: str
    bearer: str
    up: bool
    since_s: float
    heard_s: float | None
    backlog: int
    airtime_s: float | None
    lanes: tuple[Lane, ...]
    rank: int


class Todo(msgspec.Struct, frozen=True, kw_only=True):
    """One thing to do now: a sentence (Dutch), what fills its blank, and where it is done."""

    level: str  # red or amber
    sentence: str
    what: str = ""
    about: tuple[tuple[str, str], ...] = ()  # number and, where there is a page, its address
    more: int = 0
    href: str = ""
    button: str = ""


class OutRow(msgspec.Struct, frozen=True, kw_only=True):
    """What waits in the out-tray.  `to` are names of places."""

    waiting: Waiting
    to: tuple[str, ...]
    handed: tuple[tuple[str, str, float], ...]  # to whom, over what (Dutch), when
    ways: tuple[str, ...]  # labels of other kinds of link (Dutch)
    short: str = ""  # its speakable number
    read: str = ""  # the page to read it out from
    sheet: str = ""  # the page to print it with its code

    @property
    def shape(self) -> str:
        return STEPS[self.waiting.step][0]

    @property
    def tone(self) -> str:
        return STEPS[self.waiting.step][1]

    @property
    def urgent(self) -> bool:
        """Must it be done now?"""
        return STEPS[self.waiting.step][2]


class InRow(msgspec.Struct, frozen=True, kw_only=True):
    """Something that came in and waits for somebody here.  `what` is Dutch, `at` a stamp."""

    id: int
    lane: Lane
    short: str
    what: str
    origin: str
    at: int
    href: str


@get(PATH)
async def desk(screen: ThisScreen) -> Response[Any]:
    """The one page to keep open at the radio."""
    found = outbox(screen.node, screen.now_s, TRAY_MAX)
    quiet = silent(screen.node, screen.now_s)
    return screen.page(
        "comms/desk.html",
        path=PATH,
        tabs=TABS,
        letters=[(letter, spoken.said(letter)) for letter in screen.node.card.code],
        todo=todo(screen, found.waiting, quiet),
        links=link_rows(screen),
        out=by_lane([out_row(screen, waiting) for waiting in found.waiting]),
        out_counts=found.counts,
        left_out=found.left_out,
        spoken_out=spoken_out(screen),
        may_tick=screen.may(ReadBack),
        into=by_lane(in_rows(screen, inbox(screen.node, TRAY_MAX))),
        silent=quiet,
        office=screen.place.kind is not PlaceKind.NSP,
        places=screen.node.charter.place,
        lanes=tuple(Lane),
    )


# --- what to do now ----------------------------------------------------------


def todo(screen: Screen, waiting: Sequence[Waiting], quiet: Sequence[Silent]) -> list[Todo]:
    """What must be done now, the gravest first; one line a sort of thing."""
    now = from_wall(screen.now_s)
    bags: list[Bag] = screen.node.records(
        screen.node.query("bags", states=(BagState.OUT, BagState.MISSING), limit=TRAY_MAX)
    )
    lost = [bag for bag in bags if must_search(bag, now) or bag.state is BagState.MISSING]
    out = [_todo_bag(bag) for bag in lost[:NAMED_MAX]]
    for step in sorted((s for s in STEPS if STEPS[s][2]), reverse=True):
        these = [one for one in waiting if one.step is step]
        if these:
            out.append(_todo_step(step, these))
    voiced = screen.node.records(
        screen.node.query("comms", states=(State.HEARD, State.READ_OUT), limit=VOICE_MAX)
    )
    here = [one for one in voiced if one.place == screen.place.number]
    for sort, sentence, page in (
        (ReadOut, TICK, f"{PATH}#uit-spraak"),
        (WrittenDown, FILE, f"{PATH}/opschrijven#wacht"),
    ):
        names = [one.short for one in here if isinstance(one, sort)]
        if names:
            out.append(
                Todo(
                    level="amber",
                    sentence=sentence,
                    what=", ".join(names[:NAMED_MAX]),
                    href=page,
                    button=N_("Ga erheen"),
                )
            )
    if quiet:
        what = ", ".join(point.name for point in quiet[:NAMED_MAX])
        out.append(
            Todo(
                level="amber",
                sentence=CALL,
                what=what,
                href=f"{PATH}/oproep",
                button=N_("Oproepronde"),
            )
        )
    return sorted(out, key=lambda one: one.level != "red")


def _todo_bag(bag: Bag) -> Todo:
    return Todo(
        level="red",
        sentence=SEARCH,
        what=bag.short,
        href=f"{PATH}/koerier/{bag.short}",
        button=N_("Bekijk de tas"),
    )


def _todo_step(step: Step, these: Sequence[Waiting]) -> Todo:
    grave = step is Step.RUNNER or these[0].lane is Lane.NOOD
    numbers = dict.fromkeys(one.short for one in these if one.short)
    shown = tuple(
        (one.short, f"{PATH}/voorlezen/{one.short}" if one.process in READABLE else "")
        for one in these
        if one.short
    )
    return Todo(
        level="red" if grave else "amber",
        sentence=step.label,
        about=tuple(dict(shown).items())[:NAMED_MAX],
        more=max(0, len(numbers) - NAMED_MAX),
        href="/stick" if step in (Step.COURIER, Step.RUNNER) else "",
        button=N_("Maak een stick") if step in (Step.COURIER, Step.RUNNER) else "",
    )


# --- the links ---------------------------------------------------------------


def link_rows(screen: Screen) -> list[LinkRow]:
    """Every link there is or should be, by place; what is up stands above what is down."""
    node = screen.node
    links = node.links()
    firsts = {link.node for link in links if link.primary}
    rows = [
        LinkRow(
            code=link.code,
            name=name_of(node, link.node) if link.node in node.charter.node else ANYBODY,
            bearer=BEARERS.get(link.bearer, link.bearer),
            up=link.up,
            since_s=link.since,
            heard_s=link.heard_at,
            backlog=link.backlog,
            airtime_s=link.airtime_left_s,
            lanes=() if link.primary or not link.up else tuple(sorted(link.lanes)),
            rank=1 if link.primary else 2 if link.node in firsts else 0,
        )
        for link in links
    ]
    return sorted(rows, key=lambda row: (row.name, not row.up, row.rank or 3, row.bearer))


# --- the trays ---------------------------------------------------------------


def out_row(screen: Screen, waiting: Waiting) -> OutRow:
    """One act of ours that is not proven, as the tray shows it."""
    place = screen.node.charter.place
    readable = waiting.process in READABLE and waiting.short
    return OutRow(
        waiting=waiting,
        to=tuple(place[number].name for number in waiting.to if number in place),
        handed=tuple(
            (name_of(screen.node, one.node), BEARERS.get(one.bearer, one.bearer), one.at_s)
            for one in waiting.handed
        ),
        ways=tuple(LinkKind[way.upper()].label for way in waiting.ways),
        short=waiting.short if waiting.short.isupper() else "",  # other keys nobody speaks
        read=f"{PATH}/voorlezen/{waiting.short}" if readable else "",
        sheet=f"/papier/melding/{waiting.short}" if waiting.process == "reports" else "",
    )


def spoken_out(screen: Screen) -> list[ReadOut]:
    """What was read out from here and not read back yet."""
    query = screen.node.query("comms", states=(State.READ_OUT,), order="newest", limit=VOICE_MAX)
    return [
        found
        for found in screen.node.records(query)
        if isinstance(found, ReadOut) and found.place == screen.place.number
    ]


def in_rows(screen: Screen, found: Iterable[Came]) -> list[InRow]:
    """What came in, with what it is and where to take it up."""
    place, rows = screen.node.charter.place, []
    for came in found:
        what, href = _what(screen.node.record(came.record), came)
        rows.append(
            InRow(
                id=came.record,
                lane=came.lane,
                short=came.short,
                what=what,
                origin=place[came.by].name if came.by in place else "",
                at=came.at,
                href=href,
            )
        )
    return rows


def _what(record: Any, came: Came) -> tuple[str, str]:
    """What a record is about (Dutch), and its page."""
    match record:
        case Report():
            return record.take.what.label, f"/meldingen/{record.short}"
        case Bulletin():
            return N_("bericht voor het publiek"), f"/berichten/{record.short}"
        case Observation():
            return record.note.category.label, f"/waarnemingen/{record.short}"
        case Point():
            return record.state.label, f"/punten/{record.code}"
        case Bag():
            return record.state.label, f"{PATH}/koerier/{record.short}"
        case WrittenDown():
            return N_("gesproken bericht"), f"{PATH}/opschrijven#wacht"
        case _:
            return BY_NAME[came.process].title, PATH


Row = TypeVar("Row", OutRow, InRow)


def by_lane(rows: Iterable[Row]) -> dict[Lane, list[Row]]:
    """The rows of a tray, the highest lane first."""
    trays: dict[Lane, list[Row]] = {lane: [] for lane in Lane}
    for row in rows:
        trays[row.waiting.lane if isinstance(row, OutRow) else row.lane].append(row)
    return trays


# --- whom we talk to ---------------------------------------------------------


def places_near(screen: Screen) -> list[Place]:
    """Whom this desk calls and hears: the points of its area, and the offices behind them."""
    charter, own = screen.node.charter, screen.place
    points = charter.points_of(own)
    areas = {number for point in points for number in (point.area, point.fallback)} - {None}
    towns = {point.municipality for point in points}
    found = [
        place
        for place in charter.places
        if place.number != own.number
        and (
            place in points
            or place.number in areas
            or (place.kind is PlaceKind.GCT and place.municipality in towns)
            or (place.kind is PlaceKind.NSP and place.area is not None and place.area == own.area)
        )
    ]
    return sorted(found, key=lambda place: (place.kind, place.name))[:POINTS_MAX]


def place_of_code(screen: Screen, code: str) -> Place | None:
    """A place that this desk talks to, by its call sign."""
    return next((place for place in places_near(screen) if place.code == code), None)


routes: list[Any] = [desk]
