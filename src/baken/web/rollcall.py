# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The roll-call (oproepronde): one key a point, and a list of who did not answer.

Net control reads out a call sign, listens, and presses its key; that is one act.
The rule guarded: who was called and gave no answer stands in the result, by name,
first.
"""

from typing import Any

import msgspec
from litestar import Response, get, post
from litestar.params import FromPath

from ..domain.charter import Place
from ..domain.comms import (
    Answer,
    AnswerRollCall,
    EndRollCall,
    Heard,
    RollCall,
    StartRollCall,
    State,
)
from ..domain.words import N_
from . import spoken
from .comms import PATH, TABS, places_near
from .forms import Fault, Form, Sheet
from .posted import Words
from .screen import Screen, ThisScreen, failed

ROUND = f"{PATH}/oproep"
ROUNDS_MAX = 10  # earlier rounds shown
KEYS = "123456789abcdefghilmnopqrstuvwxyz"  # j and k walk through rows

START = Form("oproepronde", StartRollCall, given=("points", "no"))
ANSWER = Form("antwoord", AnswerRollCall, given=("place",))
END = Form("ronde-klaar", EndRollCall)

CHOOSE = N_("Kies wie je oproept.")
SHAPES = {
    Heard.CLEAR: ("done", "good"),
    Heard.WEAK: ("half", "spoed"),
    Heard.BROKEN: ("no", "nood"),
    Heard.SILENT: ("unknown", "nood"),
}


class Called(msgspec.Struct, frozen=True, kw_only=True):
    """A place in a round: the key that says it answered, its call sign spelled, its answer."""

    place: Place
    key: str
    spelled: tuple[str, ...]
    answer: Answer | None

    @property
    def shape(self) -> tuple[str, str]:
        return SHAPES[self.answer.heard] if self.answer else ("open", "routine")


def called(screen: Screen, round_: RollCall) -> list[Called]:
    """The places of a round, in the order in which they are called."""
    answers = {answer.place: answer for answer in round_.answers}
    known = screen.node.charter.place
    found = [known[n] for n in dict.fromkeys(round_.start.points) if n in known]
    return [
        Called(
            place=place,
            key=KEYS[at] if at < len(KEYS) else "",
            spelled=spoken.call_sign(place.code),
            answer=answers.get(place.number),
        )
        for at, place in enumerate(found)
    ]


def silent_names(screen: Screen, round_: RollCall) -> list[str]:
    """Who was called and not understood."""
    known = screen.node.charter.place
    return [known[number].name for number in round_.silent if number in known]


def rounds(screen: Screen, *states: State) -> list[RollCall]:
    """The roll-calls that this place may read, newest first."""
    query = screen.node.query("comms", states=states, order="newest", limit=ROUNDS_MAX)
    return [found for found in screen.node.records(query) if isinstance(found, RollCall)]


def running(screen: Screen) -> RollCall | None:
    """The round that this place has under way."""
    own = (r for r in rounds(screen, State.RUNNING) if r.place == screen.place.number)
    return next(own, None)


@get(ROUND)
async def page(screen: ThisScreen) -> Response[Any]:
    """The round that runs, or the form to begin one; and what the last ones gave."""
    return _page(screen)


def _page(
    screen: Screen, tried: Sheet | None = None, ticked: frozenset[str] | None = None
) -> Response[str]:
    now = running(screen)
    near = places_near(screen)
    if ticked is None:
        ticked = frozenset(place.code for place in near)
    done = rounds(screen, State.ENDED)
    return screen.page(
        "comms/rollcall.html",
        path=ROUND,
        tabs=TABS,
        round=now,
        called=called(screen, now) if now else [],
        sheet=tried or screen.open(START),
        near=near,
        ticked=ticked,
        heards=[heard for heard in Heard if heard is not Heard.CLEAR],
        may=screen.may(StartRollCall),
        basis=screen.basis(StartRollCall),
        done=[(r, called(screen, r), silent_names(screen, r)) for r in done],
    )


@post(ROUND)
async def start(screen: ThisScreen, posted: Words) -> Response[Any]:
    """Begin a round."""
    ticked = frozenset(posted.get("punt", ()))
    points = tuple(place.number for place in places_near(screen) if place.code in ticked)
    if not points:
        sheet = START.read(posted, screen.now_s, points=())
        sheet.faults["points"] = Fault(CHOOSE)
        return failed(_page(screen, sheet, ticked), 400)
    return screen.send(
        START, posted, lambda sheet: _page(screen, sheet, ticked), ROUND, points=points
    )


@post(f"{ROUND}/{{short:str}}/antwoord/{{code:str}}")
async def answer(
    screen: ThisScreen, short: FromPath[str], code: FromPath[str], posted: Words
) -> Response[Any]:
    """A place was heard, so well; or wasn't."""
    found = _of(screen, short)
    place = next((p for p in screen.node.charter.places if p.code == code), None)
    if found is None or place is None:
        return screen.go(ROUND)
    return screen.send(
        ANSWER,
        posted,
        lambda sheet: _page(screen, sheet),
        f"{ROUND}#roep-{place.code}",
        about=f"{found.short}/{place.code}",
        record=found.id,
        place=place.number,
    )


@post(f"{ROUND}/{{short:str}}/klaar")
async def end(screen: ThisScreen, short: FromPath[str], posted: Words) -> Response[Any]:
    """The round is over; who was not heard was silent."""
    found = _of(screen, short)
    if found is None:
        return screen.go(ROUND)
    return screen.send(
        END,
        posted,
        lambda sheet: _page(screen, sheet),
        ROUND,
        about=found.short,
        record=found.id,
    )


def _of(screen: Screen, short: str) -> RollCall | None:
    found = screen.node.by_key("comms", short[:40].upper())
    return found if isinstance(found, RollCall) else None


routes: list[Any] = [page, start, answer, end]
