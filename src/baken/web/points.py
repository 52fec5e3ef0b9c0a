# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Support points (punten): how each stands, and what its people and its crisis team do next.

The list shows first who is silent or in trouble.  A point's own page leads from
the order to the safety check, the opening, the heartbeat and the closing; it
offers only what this person may do here, and says why something can't be done
yet.  The rule guarded: a checklist is filled in item by item, nothing is ticked
beforehand, and what stands open is marked as such.
"""

from collections.abc import Iterable
from typing import Any

import msgspec
from litestar import Response, get, route
from litestar.params import FromPath

from ..domain import points
from ..domain.charter import Place, PlaceKind, Role
from ..domain.points import (
    CHECKLIST,
    ITEMS,
    AcceptOrder,
    ClosePoint,
    Colour,
    Condition,
    ConfirmOpen,
    Heartbeat,
    Item,
    KeepOpen,
    Mode,
    OpenOnStandingOrder,
    OpenPoint,
    OrderOpen,
    Point,
    RelocatePoint,
    Result,
    RevokeOrder,
    SafetyCheck,
    Section,
    SetMode,
    StandingOrder,
    StartClosing,
    State,
    StopPoint,
    Which,
)
from ..domain.process import minutes
from ..domain.reports import OPEN as OPEN_REPORTS
from ..domain.staffing import State as DutyState
from ..domain.words import N_
from ..kernel.act import Act
from ..kernel.stamp import from_wall
from ..node.linkmap import own_links
from .deeds import Actions, Deed, actions_of, may_ever, refusal_of
from .facts import facts_of, history
from .forms import Form, Kind, Sheet
from .i18n import ZONE
from .infoscreen import own_point
from .posted import Words
from .screen import NEXT_FIELD, Screen, ThisScreen, local, one
from .signin import duties

POINTS_MAX = 200
OTHERS_MAX = 200
CHECK_SOON = minutes(7.5 * 60)  # a check holds for 8 hours: half an hour to do it again
ALL_IN_ORDER = tuple((item.number, Result.OK) for item in CHECKLIST)
ITEM = "item-"  # begins the name of an item's answer in the form of the check

DEEDS: tuple[Deed, ...] = (
    Deed(
        path="aanvaarden",
        form=Form("aanvaarden", AcceptOrder, given=("place",)),
        button=N_("Aanvaard de opdracht"),
        sample=lambda point: AcceptOrder(place=point.place),
    ),
    Deed(
        path="controle",
        form=Form("controle", SafetyCheck, given=("place", "results")),
        button=N_("Doe de veiligheidscontrole"),
        sample=lambda point: SafetyCheck(place=point.place, results=ALL_IN_ORDER),
        page=True,
    ),
    Deed(
        path="openen",
        form=Form("openen", OpenPoint, given=("place",)),
        button=N_("Open het punt"),
        sample=lambda point: OpenPoint(place=point.place),
    ),
    Deed(
        path="status",
        form=Form("status", Heartbeat, given=("place",), kinds={"colour": Kind.TILES}),
        button=N_("Stuur statusbericht"),
        sample=lambda point: Heartbeat(place=point.place, colour=Colour.GREEN),
        page=True,
    ),
    Deed(
        path="stand",
        form=Form("stand", SetMode, given=("place",)),
        button=N_("Verander de stand"),
        sample=lambda point: SetMode(place=point.place, mode=Mode.NIGHT_WATCH),
    ),
    Deed(
        path="verplaatsen",
        form=Form("verplaatsen", RelocatePoint, given=("place",)),
        button=N_("Verplaats het punt"),
        sample=lambda point: RelocatePoint(place=point.place, to="-"),
    ),
    Deed(
        path="sluiting",
        form=Form("sluiting", StartClosing, given=("place",), needed=("open_items",)),
        button=N_("Stel sluiting voor"),
        sample=lambda point: StartClosing(place=point.place),
    ),
    Deed(
        path="bevestigen",
        form=Form("bevestigen", ConfirmOpen, given=("place",)),
        button=N_("Bevestig de opening"),
        sample=lambda point: ConfirmOpen(place=point.place),
    ),
    Deed(
        path="opdracht",
        form=Form("opdracht-punt", OrderOpen, given=("place",)),
        button=N_("Geef opdracht tot openen"),
        sample=lambda point: OrderOpen(
            place=point.place, reason=points.Reason.OTHER, authority=points.Authority.OTHER
        ),
        page=True,
    ),
    Deed(
        path="sluiten",
        form=Form("sluiten-punt", ClosePoint, given=("place",), needed=("nearest",)),
        button=N_("Sluit definitief"),
        sample=lambda point: ClosePoint(place=point.place, note="-"),
    ),
    Deed(
        path="openhouden",
        form=Form("openhouden", KeepOpen, given=("place",)),
        button=N_("Houd het punt open"),
        sample=lambda point: KeepOpen(place=point.place, why="-"),
    ),
    Deed(
        path="intrekken",
        form=Form("intrekken-opdracht", RevokeOrder, given=("place", "which")),
        button=N_("Trek de opdracht in"),
        sample=lambda point: RevokeOrder(place=point.place, why="-"),
    ),
    Deed(
        path="staande-opdracht",
        form=Form("staande-opdracht", StandingOrder, given=("place",)),
        button=N_("Geef de staande opdracht"),
        sample=lambda point: StandingOrder(
            place=point.place,
            conditions=frozenset({Condition.POWER}),
            reason=points.Reason.OTHER,
            authority=points.Authority.OTHER,
        ),
    ),
    Deed(
        path="openen-staand",
        form=Form("openen-staand", OpenOnStandingOrder, given=("place",)),
        button=N_("Open op de staande opdracht"),
        sample=lambda point: OpenOnStandingOrder(
            place=point.place, met=frozenset(Condition), since=0, two_saw=True
        ),
    ),
    Deed(
        path="staande-intrekken",
        form=Form("staande-intrekken", RevokeOrder, given=("place", "which")),
        button=N_("Trek de staande opdracht in"),
        sample=lambda point: RevokeOrder(place=point.place, why="-", which=Which.STANDING),
        heading=N_("Staande opdracht intrekken"),
        given={"which": Which.STANDING},
    ),
)
DEED = {deed.path: deed for deed in DEEDS}
CHECK, STATUS = DEED["controle"].form, DEED["status"].form


# --- how a point stands ------------------------------------------------------


class Stand(msgspec.Struct, frozen=True, kw_only=True):
    """A point as the lists show it: its state as a word, a shape and a colour.

    `level` is `red`, `amber` or `calm`; `heard_at` is the stamp of its last sign of life.
    """

    point: Point
    place: Place | None
    shape: str
    tone: str
    silent: bool
    stale: bool  # its last heartbeat is older than the next was due
    level: str
    heard_at: int

    @property
    def code(self) -> str:
        return self.point.code

    @property
    def name(self) -> str:
        return self.place.name if self.place else self.point.plan.name


SHAPES = {
    State.PLANNED: ("shut", "routine"),
    State.ORDERED: ("way", "spoed"),
    State.STAFFING: ("way", "spoed"),
    State.CHECKED: ("way", "spoed"),
    State.OPEN: ("done", "good"),
    State.OPEN_LIMITED: ("half", "spoed"),
    State.NIGHT_WATCH: ("night", "welzijn"),
    State.NIGHT_CLOSED: ("night", "routine"),
    State.STOPPED: ("stop", "nood"),
    State.NOT_USABLE: ("no", "nood"),
    State.CLOSING: ("way", "spoed"),
    State.CLOSED: ("shut", "routine"),
}
TROUBLED = (State.STOPPED, State.NOT_USABLE)
RANKS = (State.STOPPED, State.NOT_USABLE, State.CLOSING, *points.PREPARING, *points.OPENED)


def stand_of(screen: Screen, point: Point) -> Stand:
    """How a point stands now."""
    now = from_wall(screen.now_s)
    silent = points.silent(point, now)
    beat = point.heartbeat
    heard_at = max(point.heard_at, point.heartbeat_at)
    stale = bool(point.heartbeat_at) and now - point.heartbeat_at > points.interval(point)
    shape, tone = SHAPES[point.state]
    works = point.state in (*points.OPENED, *points.PREPARING, State.CLOSING)
    bad = (
        silent
        or point.state in TROUBLED
        or (works and beat is not None and beat.colour is Colour.RED)
    )
    tired = works and (stale or (beat is not None and beat.colour is Colour.YELLOW))
    return Stand(
        point=point,
        place=screen.node.charter.place.get(point.place),
        shape=shape,
        tone=tone,
        silent=silent,
        stale=stale,
        level="red" if bad else "amber" if tired else "calm",
        heard_at=heard_at,
    )


def stands(screen: Screen, found: Iterable[Point]) -> list[Stand]:
    """Points with who needs attention first: silent, stopped, unsafe, red, then the rest."""
    return sorted((stand_of(screen, point) for point in found), key=_order)


def _order(stand: Stand) -> tuple[bool, bool, int, int, str]:
    levels = {"red": 0, "amber": 1, "calm": 2}
    state = stand.point.state
    rank = RANKS.index(state) if state in RANKS else len(RANKS)
    asleep = state in (State.PLANNED, State.CLOSED)
    return (not stand.silent, asleep, levels[stand.level], rank, stand.name)


def own_points(screen: Screen) -> list[Point]:
    """The points that this place stands for or behind."""
    places = tuple(place.number for place in screen.node.charter.points_of(screen.place))
    if not places:
        return []
    found: list[Point] = screen.node.records(
        screen.node.query("points", places=places, order="oldest", limit=POINTS_MAX)
    )
    return found


def other_points(screen: Screen) -> list[Point]:
    """The other points of the region, as far as this node knows them."""
    mine = {place.number for place in screen.node.charter.points_of(screen.place)}
    found = screen.node.records(screen.node.query("points", order="oldest", limit=OTHERS_MAX))
    return [point for point in found if point.place not in mine]


def point_of(screen: Screen, code: str) -> Point | None:
    found = screen.node.by_key("points", code[:20].upper())
    return found if isinstance(found, Point) else None


def home_of(screen: Screen, point: Point) -> str:
    """The address of a point's page: its own people have it under one tap."""
    return "/punt" if point.place == screen.place.number else f"/punten/{point.code}"


# --- the list and the page ---------------------------------------------------


@get("/punten")
async def overview(screen: ThisScreen) -> Response[Any]:
    """All points: who is silent or in trouble first."""
    return screen.page(
        "points/list.html",
        stands=stands(screen, own_points(screen)),
        others=stands(screen, other_points(screen)),
    )


@get("/punt")
async def own(screen: ThisScreen) -> Response[Any]:
    """This place's own point."""
    if screen.place.kind is not PlaceKind.NSP:
        return screen.go("/punten")
    point = own_point(screen)
    if point is None:
        return screen.page("points/unknown.html", 404, code=screen.place.code)
    return _page(screen, point)


@get("/punten/{code:str}")
async def show(screen: ThisScreen, code: FromPath[str]) -> Response[Any]:
    """One point: its state, its order, its last check and heartbeat, and what can be done."""
    point = point_of(screen, code)
    if point is None:
        return screen.page("points/unknown.html", 404, code=code[:20])
    return _page(screen, point)


def _page(screen: Screen, point: Point, tried: Sheet | None = None) -> Response[str]:
    return screen.page(
        "points/point.html",
        point=point,
        stand=stand_of(screen, point),
        actions=actions(screen, point, tried),
        line=points.line(point, ZONE) if point.heartbeat else "",
        order=facts_of(point.order, skip=("place",)) if point.order else (),
        standing_in_force=point.standing is not None
        and point.standing.in_force(from_wall(screen.now_s)),
        standing=facts_of(point.standing.order, skip=("place", "outage_min", "silent_min"))
        if point.standing
        else (),
        trigger=facts_of(point.trigger.act, skip=("place",)) if point.trigger else (),
        beat=facts_of(point.heartbeat, skip=("place", "colour")) if point.heartbeat else (),
        results=_results(point),
        check_until=point.checked_at + points.CHECK_VALID if point.checked_at else 0,
        silent_from=points.silent_from(point),
        due=points.due(point),
        history=history(screen, point.id),
        letters=LETTERS,
        may_stop=screen.may(StopPoint) and bool(_reached(screen, point)),
    )


LETTERS = (
    ("V", N_("bezoekers in het laatste uur")),
    ("T", N_("bezoekers vandaag")),
    ("Q", N_("wachtenden")),
    ("E", N_("open noodmeldingen")),
    ("N", N_("open hulpvragen")),
    ("S", N_("medewerkers, en hoeveel er nodig zijn")),
    ("P", N_("uren stroom")),
    ("F", N_("liter brandstof")),
    ("W", N_("liter water")),
    ("L", N_("verbindingen: + werkt, - slecht, 0 geen")),
    ("ISS", N_("grootste knelpunt")),
    ("VO", N_("voorlopig open, op staande opdracht")),
)


def _reached(screen: Screen, point: Point) -> bool:
    return any(p.number == point.place for p in screen.node.charter.points_of(screen.place))


def actions(screen: Screen, point: Point, tried: Sheet | None = None) -> Actions:
    """What this person may do to a point now."""
    return actions_of(
        screen,
        [deed for deed in DEEDS if _fits(deed, point)],
        point,
        point.code,
        wanted=next_step(screen, point),
        tried=tried,
        values=lambda deed: _prefilled(screen, deed, point),
    )


AUTHORITY = {
    Role.GCT_MAYOR: points.Authority.MAYOR,
    Role.GCT_ACBZ: points.Authority.ACBZ,
    Role.GCT_OVDBZ: points.Authority.OVDBZ,
}


def authority_of(screen: Screen, act: type[Act]) -> points.Authority:
    """In which office the viewer decides."""
    return AUTHORITY.get(screen.actor_for(act).role, points.Authority.OTHER)


def _prefilled(screen: Screen, deed: Deed, point: Point) -> dict[str, Any]:
    """The standing order as it is, to change it; else the usual one.  DOMAIN appendix C."""
    if deed.path != "staande-opdracht":
        return {}
    if point.standing is not None:
        order = point.standing.order
        return {name: getattr(order, name) for name in deed.form.fields}
    return {
        "conditions": frozenset({Condition.POWER, Condition.MOBILE}),
        "reason": points.Reason.POWER,
        "authority": authority_of(screen, StandingOrder),
    }


def _fits(deed: Deed, point: Point) -> bool:
    """Does this make sense for a point in this state?  What is done already is not listed."""
    asleep = point.state in (State.PLANNED, State.CLOSED)
    match deed.path:
        case "aanvaarden":
            return point.order_stands and point.accepted_at <= point.ordered_at
        case "staande-opdracht":
            return not point.provisional
        case "staande-intrekken":
            return point.standing is not None and not point.standing.withdrawn_at
        case "openen-staand":
            closed = point.state not in points.OPENED and not point.ordered
            return closed and point.standing is not None and not point.standing.withdrawn_at
        case "openen":
            return point.state not in points.OPENED
        case "stand":
            return point.state in points.OPENED
        case "bevestigen":
            return point.needs_confirmation
        case "opdracht":
            return not point.ordered or point.state is State.CLOSING
        case "openhouden":
            return point.state is State.CLOSING
        case "sluiting":
            return not asleep and point.state is not State.CLOSING
        case "sluiten" | "verplaatsen":
            return not asleep
        case "intrekken":
            return point.ordered
        case _:
            return True


def next_step(screen: Screen, point: Point) -> str:
    """The one obvious next step: what the place must do, else what the crisis team must."""
    if point.place == screen.place.number:
        return _step_here(screen, point)
    if point.state is State.CLOSING:
        return "sluiten"
    if not point.ordered:
        return "opdracht"
    return "bevestigen" if point.needs_confirmation else ""


def _step_here(screen: Screen, point: Point) -> str:
    now = from_wall(screen.now_s)
    match point.state:
        case State.PLANNED | State.CLOSED if not point.ordered:
            return _step_unordered(screen, point)
        case State.ORDERED:
            return "aanvaarden"
        case State.CHECKED if point.check_stands and now - point.checked_at < points.CHECK_VALID:
            return "openen"
        case state if state in (*points.PREPARING, State.STOPPED):
            return "controle"
        case state if state in points.OPENED and now - point.checked_at > CHECK_SOON:
            return "controle"
        case state if state in (*points.OPENED, State.CLOSING):
            return "status"
        case _:
            return ""


def _step_unordered(screen: Screen, point: Point) -> str:
    """Without an order: nothing, or what the standing order lacks last: the check, the opening."""
    if not _fits(DEED["openen-staand"], point):
        return ""
    refusal = refusal_of(screen, DEED["openen-staand"], point)
    lacks_check = refusal is not None and refusal.code in ("points.not_checked", "points.check_old")
    return "controle" if lacks_check else "openen-staand"


class Checked(msgspec.Struct, frozen=True):
    """An item of the last check that was not in order, and whether it keeps the point closed."""

    item: Item
    result: Result


def _results(point: Point) -> tuple[Checked, ...]:
    """What the last check did not find in order, blocking items first."""
    if point.check is None:
        return ()
    found = [
        Checked(ITEMS[number], result)
        for number, result in point.check.results
        if result is Result.NOK and number in ITEMS
    ]
    return tuple(sorted(found, key=lambda checked: not checked.item.blocking))


# --- what is done ------------------------------------------------------------


def _route(deed: Deed) -> Any:
    """The handler of one deed."""

    @route(f"/punten/{{code:str}}/{deed.path}", http_method=["GET", "POST"], status_code=200)
    async def handler(screen: ThisScreen, code: FromPath[str], posted: Words) -> Response[Any]:
        point = point_of(screen, code)
        if point is None:
            return screen.page("points/unknown.html", 404, code=code[:20])
        if screen.request.method == "GET":
            return _blank(screen, point, deed)
        return _do(screen, point, deed, posted)

    return handler


def _blank(screen: Screen, point: Point, deed: Deed) -> Response[Any]:
    """A form that has a page of its own; the others stand on the point's page."""
    if not may_ever(screen, deed, point):
        return screen.go(home_of(screen, point))
    match deed.path:
        case "controle":
            return _check_page(screen, point)
        case "status":
            return _status_page(screen, point, screen.open(STATUS, point.code, **_known(screen)))
        case "opdracht":
            return screen.go(f"/crisisteam/opdracht?punt={point.code}")
        case _:
            return screen.go(home_of(screen, point))


def _do(screen: Screen, point: Point, deed: Deed, posted: Words) -> Response[Any]:
    if deed.path == "controle":
        return _check(screen, point, posted)

    def again(sheet: Sheet) -> Response[str]:
        if deed.path == "status":
            return _status_page(screen, point, sheet)
        return _page(screen, point_of(screen, point.code) or point, sheet)

    where = home_of(screen, point) + ("#radioregel" if deed.path == "status" else "")
    where = local(one(posted, NEXT_FIELD), where)
    given = {"place": point.place, **deed.given}
    return screen.send(
        deed.form, posted, again, where, about=point.code, record=point.id, fields=given
    )


# --- the heartbeat -----------------------------------------------------------


def _known(screen: Screen) -> dict[str, Any]:
    """What this node can count by itself; the person corrects it."""
    if screen.place.kind is not PlaceKind.NSP:
        return {}
    query = screen.node.query("reports", states=OPEN_REPORTS, places=(screen.place.number,))
    here = {
        duty.person or duty.id for duty in duties(screen.node) if duty.state is DutyState.ON_DUTY
    }
    (by, first), (backup_by, second) = own_links(screen.node, screen.now_s)
    return {
        "emergencies": screen.node.count(query),
        "staff": len(here) or None,
        "primary": first,
        "backup": second,
        "primary_by": by,
        "backup_by": backup_by,
    }


def _status_page(screen: Screen, point: Point, sheet: Sheet) -> Response[str]:
    return screen.page(
        "points/status.html", point=point, sheet=sheet, stand=stand_of(screen, point)
    )


# --- the safety check --------------------------------------------------------


class Part(msgspec.Struct, frozen=True):
    """A section of the checklist with its items."""

    section: Section
    items: tuple[Item, ...]


PARTS = tuple(
    Part(section, tuple(item for item in CHECKLIST if item.section is section))
    for section in Section
)


def _marks(posted: Words) -> dict[int, Result]:
    """The answers in a posted check or its draft, by item; what makes no sense is left out."""
    results = {result.word: result for result in Result}
    found = {}
    for item in CHECKLIST:
        word = one(posted, f"{ITEM}{item.number}")
        if word in results:
            found[item.number] = results[word]
    return found


def _check_page(
    screen: Screen,
    point: Point,
    sheet: Sheet | None = None,
    marks: dict[int, Result] | None = None,
) -> Response[str]:
    """The checklist with what was answered so far; nothing is answered beforehand."""
    if sheet is None:
        sheet, marks = _kept(screen, point)
    done = marks or {}
    missing = [item for item in CHECKLIST if item.blocking and item.number not in done]
    return screen.page(
        "points/check.html",
        point=point,
        sheet=sheet,
        parts=PARTS,
        results=tuple(Result),
        marks=done,
        missing={item.number for item in missing} if sheet.faults else frozenset(),
        todo=len(missing),
    )


def _kept(screen: Screen, point: Point) -> tuple[Sheet, dict[int, Result]]:
    """The check as it was left, or an empty one."""
    draft = screen.draft(CHECK.name, point.code)
    marks = _marks(draft.words) if draft else {}
    if draft is None or not (marks or any(map(any, draft.words.values()))):
        return screen.open(CHECK, point.code), {}
    sheet = CHECK.kept(draft.words)
    sheet.about, sheet.saved_s = point.code, draft.at_s
    return sheet, marks


def _check(screen: Screen, point: Point, posted: Words) -> Response[Any]:
    marks = _marks(posted)
    return screen.send(
        CHECK,
        posted,
        lambda sheet: _check_page(screen, point, sheet, marks),
        home_of(screen, point),
        about=point.code,
        record=point.id,
        place=point.place,
        results=tuple(marks.items()),
    )


routes: list[Any] = [overview, own, show, *(_route(deed) for deed in DEEDS)]
