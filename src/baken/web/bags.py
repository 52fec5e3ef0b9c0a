# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Courier bags (koerierstassen): who is on the way with what, and who is too late.

The rule guarded: a bag that is too late is a person who is too late, so it stands
first, in red, with what to do; and it stays until somebody says how it ended.
"""

from typing import Any

import msgspec
from litestar import Response, get, post
from litestar.params import FromPath

from ..domain import bags
from ..domain.bags import (
    Bag,
    ConfirmBag,
    Content,
    DeliverBag,
    LoseBag,
    Loss,
    PackBag,
    State,
    TakeBag,
    must_search,
    overdue,
)
from ..domain.process import NEVER
from ..domain.words import N_, Known
from ..kernel.stamp import from_wall
from ..node.node import Receipt
from .comms import PATH, TABS, place_of_code, places_near
from .deeds import Deed, actions_of
from .facts import facts_of, history
from .forms import Fault, Form, Sheet
from .posted import Words
from .screen import Screen, ThisScreen, one

BAGS = f"{PATH}/koerier"
BAGS_MAX = 100
DONE_MAX = 20

PACK = Form("tas", PackBag, given=("to", "no", "nood", "spoed", "welzijn", "routine"))
CHOOSE = N_("Kies waar de tas heen gaat.")

DEEDS: tuple[Deed, ...] = (
    Deed(
        path="meegeven",
        form=Form("tas-meegeven", TakeBag),
        button=N_("Geef de tas mee"),
        sample=lambda bag: TakeBag(),
    ),
    Deed(
        path="binnen",
        form=Form("tas-binnen", DeliverBag),
        button=N_("Tas is binnen"),
        sample=lambda bag: DeliverBag(seal_intact=Known.YES),
    ),
    Deed(
        path="ontvangst",
        form=Form("tas-ontvangst", ConfirmBag),
        button=N_("Noteer de ontvangst"),
        sample=lambda bag: ConfirmBag(receipt=bags.Receipt.TOLD, carrier_back=True),
    ),
    Deed(
        path="vermist",
        form=Form("tas-vermist", LoseBag),
        button=N_("Meld vermist"),
        sample=lambda bag: LoseBag(what=Loss.BAG),
    ),
)
DEED = {deed.path: deed for deed in DEEDS}
SHAPES = {
    State.PACKED: ("shut", "routine"),
    State.OUT: ("way", "spoed"),
    State.DELIVERED: ("done", "good"),
    State.RECEIPTED: ("done", "good"),
    State.MISSING: ("nood", "nood"),
    State.RETURNED: ("half", "spoed"),
}


class Carried(msgspec.Struct, frozen=True, kw_only=True):
    """A bag as the desk shows it.  `to` and `origin` are names of places."""

    bag: Bag
    to: str
    origin: str
    incoming: bool
    late: bool
    search: bool

    @property
    def shape(self) -> tuple[str, str]:
        return ("nood", "nood") if self.late else SHAPES[self.bag.state]

    @property
    def level(self) -> str:
        if self.search or self.bag.state is State.MISSING:
            return "red"
        return "amber" if self.late else "calm"


def carried(screen: Screen, bag: Bag) -> Carried:
    now, place = from_wall(screen.now_s), screen.node.charter.place
    return Carried(
        bag=bag,
        to=place[bag.pack.to].name if bag.pack.to in place else "?",
        origin=place[bag.place].name if bag.place in place else "?",
        incoming=bag.pack.to == screen.place.number,
        late=overdue(bag, now),
        search=must_search(bag, now),
    )


def bags_of(screen: Screen, *states: State, limit: int = BAGS_MAX) -> list[Carried]:
    """The bags in these states that this place may see, who is late first."""
    query = screen.node.query("bags", states=states, order="newest", limit=limit)
    found = [carried(screen, bag) for bag in screen.node.records(query)]
    return sorted(found, key=lambda one: (not one.search, not one.late, one.bag.expected_at))


@get(BAGS)
async def page(screen: ThisScreen) -> Response[Any]:
    """Bags that are out, and what stands ready or came in."""
    return screen.page(
        "comms/bags.html",
        path=BAGS,
        tabs=TABS,
        out=bags_of(screen, State.OUT, State.MISSING),
        packed=bags_of(screen, State.PACKED),
        done=bags_of(screen, State.DELIVERED, State.RECEIPTED, State.RETURNED, limit=DONE_MAX),
        may=screen.may(PackBag),
        pages=screen.site.paths,
    )


@get(f"{BAGS}/nieuw")
async def blank(screen: ThisScreen) -> Response[Any]:
    return _pack_page(screen, screen.open(PACK, contents=frozenset({Content.STICK})))


def _pack_page(screen: Screen, sheet: Sheet, to: str = "") -> Response[str]:
    return screen.page(
        "comms/pack.html",
        path=f"{BAGS}/nieuw",
        sheet=sheet,
        near=places_near(screen),
        to=to,
        may=screen.may(PackBag),
        basis=screen.basis(PackBag),
    )


@post(f"{BAGS}/nieuw")
async def pack(screen: ThisScreen, posted: Words) -> Response[Any]:
    """What goes with the courier, to whom, under which seal."""
    to = place_of_code(screen, one(posted, "to"))
    if to is None:
        sheet = PACK.read(posted, screen.now_s, to=0)
        sheet.faults["to"] = Fault(CHOOSE)
        return screen.back(sheet, posted, lambda sheet: _pack_page(screen, sheet), 400)
    return screen.send(
        PACK, posted, lambda sheet: _pack_page(screen, sheet, to.code), _packed, to=to.number
    )


def _packed(receipt: Receipt) -> str:
    return f"{BAGS}/{receipt.short}"


@get(f"{BAGS}/{{short:str}}")
async def show(screen: ThisScreen, short: FromPath[str]) -> Response[Any]:
    """One bag: where it is, and what can be done next."""
    return _page(screen, short)


@post(f"{BAGS}/{{short:str}}/{{word:str}}")
async def done(
    screen: ThisScreen, short: FromPath[str], word: FromPath[str], posted: Words
) -> Response[Any]:
    """It goes out, it came in, somebody signed, somebody is missing."""
    deed, bag = DEED.get(word), _of(screen, short)
    if deed is None or bag is None:
        return screen.go(BAGS)
    return screen.send(
        deed.form,
        posted,
        lambda sheet: _page(screen, short, sheet),
        f"{BAGS}/{bag.short}",
        about=bag.short,
        record=bag.id,
    )


def _page(screen: Screen, short: str, tried: Sheet | None = None) -> Response[Any]:
    bag = _of(screen, short)
    if bag is None:
        return screen.page("comms/unknown.html", 404)
    shown = carried(screen, bag)
    return screen.page(
        "comms/bag.html",
        path=f"{BAGS}/{bag.short}",
        one=shown,
        facts=facts_of(bag.pack, skip=("to", "no")),
        history=history(screen, bag.id),
        never=NEVER,
        actions=actions_of(screen, DEEDS, bag, bag.short, wanted=_next_step(shown), tried=tried),
    )


def _next_step(shown: Carried) -> str:
    match shown.bag.state:
        case State.PACKED if not shown.incoming:
            return "meegeven"
        case State.OUT | State.PACKED if shown.incoming:
            return "binnen"
        case State.OUT | State.DELIVERED if not shown.incoming:
            return "vermist" if shown.search else "ontvangst"
        case _:
            return ""


def _of(screen: Screen, short: str) -> Bag | None:
    found = screen.node.by_key("bags", short[:40].upper())
    return found if isinstance(found, Bag) else None


routes: list[Any] = [page, blank, pack, show, done]
