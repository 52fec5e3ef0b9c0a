# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The map of links and their tests (kaart en proeven): two kinds a pair, or what is missing.

The rule guarded: what is missing stands in words beside its pair, our own pairs
first; and a link is as good as its last test, which says when and by whom.
"""

from typing import Any

import msgspec
from litestar import Response, get, post
from litestar.params import FromPath

from ..domain.charter import Place
from ..domain.comms import (
    TEST_EVERY,
    DropLink,
    LinkTest,
    NamedLink,
    NameLink,
    ProbeLink,
    State,
    key_of_link,
)
from ..domain.words import N_
from ..kernel.stamp import UNITS_PER_S
from ..node.linkmap import Pair, link_map
from .comms import PATH, TABS, place_of_code, places_near
from .forms import Fault, Form, Sheet
from .posted import Words
from .screen import Screen, ThisScreen, one

MAP = f"{PATH}/kaart"
LINKS_MAX = 200
STATES = (State.UNTESTED, State.WORKS, State.FAILS)
TEST_EVERY_H = TEST_EVERY // UNITS_PER_S // 3600

NAME = Form("verbinding", NameLink, given=("to",))
TEST = Form("proef", ProbeLink)
DROP = Form("schrappen", DropLink)
CHOOSE = N_("Kies met wie.")


class Named(msgspec.Struct, frozen=True, kw_only=True):
    """A named link with its key in an address, its ends, and by when it is tested again (stamp)."""

    link: NamedLink
    key: str
    here: str
    there: str
    due: int
    own: bool

    @property
    def last(self) -> LinkTest | None:
        return self.link.tests[-1] if self.link.tests else None


@get(MAP)
async def page(screen: ThisScreen) -> Response[Any]:
    """Each pair with its links, and every named link with its tests."""
    pairs = link_map(screen.node, screen.now_s)
    return screen.page(
        "comms/map.html",
        path=MAP,
        tabs=TABS,
        pairs=pairs,
        lacking=sum(not pair.ok for pair in pairs),
        ends={pair: _ends(screen, pair) for pair in pairs},
        links=named(screen),
        every_h=TEST_EVERY_H,
        may_name=screen.may(NameLink),
        may_test=screen.may(ProbeLink),
        may_drop=screen.may(DropLink),
        basis=screen.basis(NameLink),
    )


def _ends(screen: Screen, pair: Pair) -> tuple[Place | None, Place | None]:
    place = screen.node.charter.place
    return place.get(pair.a), place.get(pair.b)


def named(screen: Screen) -> list[Named]:
    """The named links that this place reads; what fails or must be tested stands first."""
    place = screen.node.charter.place
    query = screen.node.query("comms", states=STATES, order="oldest", limit=LINKS_MAX)
    found = [
        Named(
            link=link,
            key=key_of_link(link.code, link.link.to, link.link.kind),
            here=place[link.place].name if link.place in place else "?",
            there=place[link.link.to].name if link.link.to in place else "?",
            due=link.tested_at + TEST_EVERY if link.tests else link.named_at,
            own=screen.place.number in (link.place, link.link.to),
        )
        for link in screen.node.records(query)
        if isinstance(link, NamedLink)
    ]
    return sorted(found, key=lambda one: (one.link.state is not State.FAILS, one.due))


@get(f"{MAP}/nieuw")
async def blank(screen: ThisScreen) -> Response[Any]:
    return _name_page(screen, screen.open(NAME))


def _name_page(screen: Screen, sheet: Sheet, to: str = "") -> Response[str]:
    return screen.page(
        "comms/name_link.html",
        path=f"{MAP}/nieuw",
        sheet=sheet,
        near=places_near(screen),
        to=to,
        may=screen.may(NameLink),
        basis=screen.basis(NameLink),
    )


@post(f"{MAP}/nieuw")
async def name(screen: ThisScreen, posted: Words) -> Response[Any]:
    """This place can reach that one so."""
    to = place_of_code(screen, one(posted, "to"))
    if to is None:
        sheet = NAME.read(posted, screen.now_s, to=0)
        sheet.faults["to"] = Fault(CHOOSE)
        return screen.back(sheet, posted, lambda sheet: _name_page(screen, sheet), 400)
    return screen.send(
        NAME, posted, lambda sheet: _name_page(screen, sheet, to.code), MAP, to=to.number
    )


@post(f"{MAP}/{{key:str}}/proef")
async def test(screen: ThisScreen, key: FromPath[str], posted: Words) -> Response[Any]:
    """Somebody tried it now: it works, or it doesn't."""
    return _on_link(screen, key, posted, TEST)


@post(f"{MAP}/{{key:str}}/schrappen")
async def drop(screen: ThisScreen, key: FromPath[str], posted: Words) -> Response[Any]:
    """It isn't there any more."""
    return _on_link(screen, key, posted, DROP)


def _on_link(screen: Screen, key: str, posted: Words, form: Form) -> Response[Any]:
    found = screen.node.by_key("comms", key[:40])
    if not isinstance(found, NamedLink):
        return screen.page("comms/unknown.html", 404)

    def again(sheet: Sheet) -> Response[str]:
        return screen.page("comms/not_done.html", sheet=sheet, back=MAP)

    return screen.send(form, posted, again, MAP, about=key[:40], record=found.id)


routes: list[Any] = [page, blank, name, test, drop]
