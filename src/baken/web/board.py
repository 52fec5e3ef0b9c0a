# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The board (meldingenbord): the queue, the counters above it, and the seats of the shift.

What one officer can hold in mind: reports that nobody assessed come first, then
what runs, then what must still be told and closed; each in the order of lane,
deadline and age.  Everything here asks a few indexed questions, and the node
keeps the answers until something changes: ten open boards ask them once.  A
page never holds more than `ROWS_MAX` rows, and a filter that has to look inside
the records looks into `SCAN_MAX` of them and says so.
"""

from collections.abc import Sequence
from urllib.parse import parse_qsl, urlencode, urlsplit

import msgspec

from ..domain.charter import Charter, Place, PlaceKind, Role
from ..domain.process import FRONT
from ..domain.reports import ENDING, OPEN, Discipline, Report, State
from ..domain.staffing import Duty, tired, vacant
from ..domain.staffing import State as DutyState
from ..domain.words import N_
from ..kernel.stamp import from_wall
from .screen import Screen
from .signin import duties
from .strip import name_of

PATH = "/coordinatie"
ROWS_MAX = 50
SCAN_MAX = 1_000
PAGES_MAX = 10_000
LATE_STEP_S = 10  # "too late" is counted in steps, so that open boards ask the same question


class Group(msgspec.Struct, frozen=True):
    """A stretch of the queue: its heading (Dutch) and the states in it."""

    title: str
    states: tuple[State, ...]


GROUPS = (
    Group(N_("Nog niet beoordeeld"), (State.TAKEN,)),
    Group(N_("Loopt"), (State.ASSESSED, State.HANDED_OVER)),
    Group(N_("Afronden"), ENDING),
)
CLOSED = (Group(N_("Gesloten"), (State.CLOSED,)),)
UNASSESSED = GROUPS[0]


class Wanted(msgspec.Struct, frozen=True):
    """Which part of the queue is asked for; what makes no sense counts as not asked."""

    point: str = ""
    discipline: str = ""
    closed: bool = False
    page: int = 1

    def href(self, path: str = PATH, **changes: object) -> str:
        """The address of this part, with changes."""
        wanted = msgspec.structs.replace(self, **changes) if changes else self
        return with_terms(path, wanted.terms())

    def terms(self) -> dict[str, str]:
        terms = {"punt": self.point, "discipline": self.discipline}
        terms["stand"] = "gesloten" if self.closed else ""
        terms["pagina"] = str(self.page) if self.page > 1 else ""
        return {name: word for name, word in terms.items() if word}

    def live(self, chosen: str) -> str:
        """The address of this part by itself, with the report that stands open beside it."""
        terms = {"melding": chosen, **self.terms()} if chosen else self.terms()
        return with_terms(f"{PATH}/rij", terms)

    def report(self, short: str) -> str:
        """The address of a report beside this part of the queue."""
        return with_terms(PATH, {"melding": short, **self.terms()})


def with_terms(path: str, terms: dict[str, str]) -> str:
    return f"{path}?{urlencode(terms)}" if terms else path


def terms_of(address: str) -> dict[str, str]:
    """The terms in an address, as `with_terms` wrote them; none in one that it did not write."""
    try:
        return dict(parse_qsl(urlsplit(address).query, max_num_fields=20))
    except ValueError:
        return {}


def wanted_of(charter: Charter, point: str, discipline: str, stand: str, page: str) -> Wanted:
    """What the address asks for, whatever stands in it."""
    known = {place.code for place in charter.places}
    words = {discipline.word for discipline in Discipline}
    number = int(page) if page.isascii() and page.isdigit() and len(page) <= 5 else 1
    return Wanted(
        point=point if point in known else "",
        discipline=discipline if discipline in words else "",
        closed=stand == "gesloten",
        page=min(max(number, 1), PAGES_MAX),
    )


class Section(msgspec.Struct, frozen=True):
    """The rows of a group on this page, and how many the group has in all."""

    title: str
    count: int
    rows: Sequence[Report]
    first: bool  # the ones that nobody assessed


class Page(msgspec.Struct, frozen=True):
    """One page of the queue.  `cut` says that a filter did not look at everything."""

    wanted: Wanted
    sections: tuple[Section, ...]
    total: int
    cut: bool

    @property
    def pages(self) -> int:
        return max(1, -(-self.total // ROWS_MAX))

    @property
    def first(self) -> str:
        """The number of the report to begin with; empty where there is none."""
        return next((section.rows[0].short for section in self.sections if section.rows), "")

    @property
    def previous(self) -> str:
        return self.wanted.href(page=self.wanted.page - 1) if self.wanted.page > 1 else ""

    @property
    def next(self) -> str:
        return self.wanted.href(page=self.wanted.page + 1) if self.wanted.page < self.pages else ""


def places_of(screen: Screen) -> list[Place]:
    """The places whose reports this desk looks after: its points, and itself."""
    points = screen.node.charter.points_of(screen.place)
    return points if screen.place in points else [*points, screen.place]


def page_of(screen: Screen, wanted: Wanted) -> Page:
    """The page of the queue that is asked for; past the end it is the last one."""
    groups = CLOSED if wanted.closed else GROUPS
    counts = [_count(screen, group, wanted) for group in groups]
    total = sum(counts)
    pages = max(1, -(-total // ROWS_MAX))
    wanted = msgspec.structs.replace(wanted, page=min(wanted.page, pages))
    skip, room = (wanted.page - 1) * ROWS_MAX, ROWS_MAX
    sections = []
    for group, count in zip(groups, counts, strict=True):
        take = min(room, max(0, count - skip))
        rows = _rows(screen, group, wanted, skip, take) if take else []
        sections.append(Section(group.title, count, rows, group is UNASSESSED))
        skip, room = max(0, skip - count), room - take
    cut = any(
        _looks_inside(group, wanted) and _all(screen, group, wanted) > SCAN_MAX for group in groups
    )
    return Page(wanted, tuple(sections), total, cut)


def _looks_inside(group: Group, wanted: Wanted) -> bool:
    """An unassessed report may be for any service, so that filter never hides it."""
    return bool(wanted.discipline) and group is not UNASSESSED


def _terms(screen: Screen, group: Group, wanted: Wanted) -> dict[str, object]:
    places = [p.number for p in screen.node.charter.places if p.code == wanted.point]
    order = "newest" if group.states == (State.CLOSED,) else "queue"
    return {"states": group.states, "places": tuple(places), "order": order}


def _all(screen: Screen, group: Group, wanted: Wanted) -> int:
    return screen.node.count(screen.node.query("reports", **_terms(screen, group, wanted)))


def _count(screen: Screen, group: Group, wanted: Wanted) -> int:
    if _looks_inside(group, wanted):
        return len(_scan(screen, group, wanted))
    return _all(screen, group, wanted)


def _rows(screen: Screen, group: Group, wanted: Wanted, skip: int, take: int) -> Sequence[Report]:
    if _looks_inside(group, wanted):
        return _scan(screen, group, wanted)[skip : skip + take]
    terms = _terms(screen, group, wanted)
    return screen.node.records(screen.node.query("reports", **terms, limit=take, offset=skip))


def _scan(screen: Screen, group: Group, wanted: Wanted) -> list[Report]:
    terms = _terms(screen, group, wanted)
    found = screen.node.records(screen.node.query("reports", **terms, limit=SCAN_MAX))
    discipline = Discipline[wanted.discipline.upper()]
    return [
        report
        for report in found
        if report.assessment is None or discipline in report.assessment.disciplines
    ]


class Counter(msgspec.Struct, frozen=True, kw_only=True):
    """A number above the board: how many, what it counts, and what it asks for (Dutch).

    `level` is `red` where somebody is too late, `amber` where something is under way.
    """

    name: str
    count: int
    title: str
    note: str
    values: dict[str, object] = {}
    level: str = "calm"


LATE = N_("te lang niet beoordeeld")
LATE_NOTE = N_("NOOD hoort binnen 5 min, SPOED binnen 30 min")
UNHEARD = N_("nog niet aangekomen")
UNHEARD_NOTE = N_("wat wij deden en een ander nog niet heeft: {who}")
ALL_HEARD = N_("alles wat wij deden is aangekomen")
UNTOLD = N_("melder weet het nog niet")
UNTOLD_NOTE = N_("waarvan {n} langer dan beloofd")


def counters(screen: Screen) -> tuple[Counter, ...]:
    """What is late: nobody assessed it, nobody has what we sent, the reporter knows nothing."""
    node = screen.node
    now = from_wall(screen.now_s // LATE_STEP_S * LATE_STEP_S)
    late = node.count(node.query("reports", states=(State.TAKEN,), due_before=now))
    told_late = node.count(node.query("reports", states=OPEN[1:], due_before=now))
    untold = node.count(node.query("reports", states=OPEN, todo=FRONT))
    missing = {name_of(node, number): n for number, n in node.unheard().items() if n}
    who = ", ".join(f"{name} {n}" for name, n in sorted(missing.items()))
    return (
        Counter(
            name="late", count=late, title=LATE, note=LATE_NOTE, level="red" if late else "calm"
        ),
        Counter(
            name="unheard",
            count=sum(missing.values()),
            title=UNHEARD,
            note=UNHEARD_NOTE if who else ALL_HEARD,
            values={"who": who} if who else {},
            level="amber" if who else "calm",
        ),
        Counter(
            name="untold",
            count=max(untold, told_late),
            title=UNTOLD,
            note=UNTOLD_NOTE,
            values={"n": told_late},
            level="red" if told_late else "amber" if untold else "calm",
        ),
    )


class Seat(msgspec.Struct, frozen=True):
    """A seat of the shift: its role, who sits there, and whether somebody must rest."""

    role: Role
    names: tuple[str, ...]
    vacant: bool
    tired: bool


def seats(screen: Screen) -> tuple[Seat, ...]:
    """The seats that this place needs, vacant ones first."""
    running = duties(screen.node)
    empty = vacant(screen.place, running)
    now = from_wall(screen.now_s)
    found = [_seat(role, running, role in empty, now) for role in screen.place.roles]
    return tuple(sorted(found, key=lambda seat: not seat.vacant))


def _seat(role: Role, running: Sequence[Duty], vacant: bool, now: int) -> Seat:
    here = [duty for duty in running if duty.role is role and duty.state is DutyState.ON_DUTY]
    return Seat(role, tuple(duty.name for duty in here), vacant, any(tired(d, now) for d in here))


def points_here(screen: Screen) -> list[Place]:
    """The places to filter by."""
    return [p for p in places_of(screen) if p.kind is not PlaceKind.GCT]
