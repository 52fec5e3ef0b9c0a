# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The region on one page, its decrees, and new keys where they are needed.

The rules guarded: the page shows the charter in force and nothing else; and a decree
is signed by who may decide and holds a key, each authority once.
"""

from typing import Any

import msgspec
from litestar import Response, get, post
from litestar.params import FromPath

from ..domain.charter import Charter, Mandate, NodeCard, Place, PlaceKind
from ..domain.decrees import (
    Agree,
    Decide,
    Decree,
    Withdraw,
    signers,
)
from ..domain.staffing import Org
from ..domain.words import N_
from ..kernel.audience import life_of, node_of
from ..kernel.errors import Refusal, StoreFull
from ..kernel.stamp import from_wall
from ..node import decreeing
from ..node.folding import LIVES
from ..node.region import AUDIENCE
from . import authorities, decrees, once
from .authorities import NotSigned
from .decrees import DECREE, audience_name, decree_of, together, told
from .forms import Fault
from .holders import new_key
from .posted import Words
from .screen import FULL, Screen, ThisScreen, failed, token_of
from .stolen import who_decides

PATH = "/regio"
RENEW = f"{PATH}/sleutels"

NO_LONGER = N_("Dit besluit wacht niet meer. Er is niets veranderd.")
NO_LEAK = N_("Er zijn geen nieuwe sleutels nodig.")
TURNED_BACK = N_(
    "Op deze computer is een oude kopie teruggezet. Hij gaat verder als {code}. Er gaat niets "
    "verloren: wat anderen al hadden, komt terug."
)
DONE_AGAIN = N_("Opnieuw gedaan, omdat niemand anders het had: {n}.")
STILL_ASIDE = N_("Nog opzij, tot de andere versie binnen is: {n}.")
NOT_DONE = N_("Kon niet opnieuw: {n}. Roep de beheerder.")
TWO_VERSIONS = N_(
    "Van computer {code} bestaan twee versies vanaf nummer {n}. Overal geldt dezelfde, de eerste. "
    "Is daar een oude kopie teruggezet? Dan lost het zichzelf op. Zo niet, dan gebruikt een ander "
    "zijn sleutel: trek hem in."
)


class Computer(msgspec.Struct, frozen=True):
    """A computer in the list: since when it is shut out (stamp; 0: it is not)."""

    card: NodeCard
    revoked_at: int


class Circle(msgspec.Struct, frozen=True):
    """A circle of readers and which key it is at."""

    name: str
    epoch: int
    leaks: bool


@get(PATH)
async def page(screen: ThisScreen) -> Response[Any]:
    """The region as it is now: all of it for an office, what a point needs for a point."""
    node, say = screen.node, screen.say
    charter, office = node.charter, screen.place.kind is not PlaceKind.NSP
    found = node.cached(("decrees",), lambda: decrees.decrees(node))
    shown = [told(node, say, decree) for decree in found]
    return screen.page(
        "region/page.html",
        path=PATH,
        office=office,
        may=screen.may(Decide),
        authorities=[(one_of, decrees.body_name(say, one_of)) for one_of in charter.authorities],
        quorum=charter.quorum,
        places=_places(charter, screen.place, office),
        organisations=[(one_of, _org(one_of.org)) for one_of in charter.organisations],
        mandates=[(charter.place[m.place].name, m) for m in _in_force(charter, screen.now_s)],
        circles=_circles(screen) if office else [],
        leaking=bool(decrees.leaks(charter)),
        waiting=[one_of for one_of in shown if one_of.waits],
        decrees=[one_of for one_of in shown if not one_of.waits],
        past=past(screen),
    )


def _places(charter: Charter, here: Place, office: bool) -> list[tuple[Place, list[Computer]]]:
    near = {here.number, here.area, here.fallback}
    gone = {revoked.node: revoked.at for revoked in charter.revoked}
    return [
        (
            place,
            [
                Computer(card, gone.get(card.number, 0))
                for card in charter.nodes
                if card.place == place.number
            ],
        )
        for place in charter.places
        if office or place.number in near
    ]


def _org(number: int) -> str:
    known = {org.value: org.label for org in Org}
    return known.get(number, Org.OTHER.label)


def _in_force(charter: Charter, now_s: float) -> list[Mandate]:
    now = from_wall(now_s)
    return [one_of for one_of in charter.mandates if one_of.since <= now < one_of.until]


def _circles(screen: Screen) -> list[Circle]:
    """The circles that this place reads, and any of which a key is in the wrong hands."""
    charter, region = screen.node.charter, screen.node.region
    leaking = set(decrees.leaks(charter))
    return [
        Circle(
            audience_name(screen.say, charter, audience),
            charter.epoch(audience) + 1,
            audience in leaking,
        )
        for audience in sorted({number & AUDIENCE for number in charter.keys})
        if region.reads(audience) or audience in leaking
    ]


def past(screen: Screen) -> list[str]:
    """What is to be said of computers whose logs went on twice, in sentences."""
    node, say = screen.node, screen.say
    out: list[str] = []
    if node.life:
        out.append(say(TURNED_BACK, code=node.card.code + LIVES[node.life]))
        aside = node.lives.aside()
        for sentence, count in (
            (DONE_AGAIN, sum(bool(one_of.again) for one_of in aside)),
            (STILL_ASIDE, sum(not one_of.again and not one_of.why for one_of in aside)),
            (NOT_DONE, sum(bool(one_of.why) for one_of in aside)),
        ):
            if count:
                out.append(say(sentence, n=count))
    first: dict[str, int] = {}
    for fork in node.lives.forks():
        card = node.charter.node.get(node_of(fork.log))
        if card is not None and card.number != node.card.number:
            code = card.code + (LIVES[life_of(fork.log)] if life_of(fork.log) else "")
            first[code] = min(fork.seq, first.get(code, fork.seq))
    return out + [say(TWO_VERSIONS, code=code, n=seq) for code, seq in sorted(first.items())]


# --- one decree ----------------------------------------------------------------


@get(f"{DECREE}/{{record:int}}")
async def show(screen: ThisScreen, record: FromPath[int]) -> Response[Any]:
    """A decree: what it changes, who signed, and who can sign now."""
    decree = decree_of(screen.node, record)
    if decree is None:
        return screen.page("region/unknown.html", 404)
    return _decree(screen, decree)


def _decree(
    screen: Screen, decree: Decree, fault: Fault | None = None, status: int = 200
) -> Response[Any]:
    shown = told(screen.node, screen.say, decree)
    answer = screen.page(
        "region/decree.html",
        path=f"{DECREE}/{decree.id}",
        decree=shown,
        keys_too=shown.waits and any(map(decrees.only_keys, together(screen.node, decree))),
        may=screen.may(Agree),
        fault=fault,
        keys=authorities.held(screen),
        blocks=range(1, max(shown.lack, 1) + 1),
        new_key=new_key(screen, decree),
    )
    return failed(answer, status)


@post(f"{DECREE}/{{record:int}}")
async def agree(screen: ThisScreen, record: FromPath[int], posted: Words) -> Response[Any]:
    """Sign it too, and the new keys that go with it."""
    return await _sign(screen, record, posted, withdraw=False)


@post(f"{DECREE}/{{record:int}}/terug")
async def withdraw(screen: ThisScreen, record: FromPath[int], posted: Words) -> Response[Any]:
    """Take one's signature back, while it waits."""
    return await _sign(screen, record, posted, withdraw=True)


async def _sign(screen: Screen, record: int, posted: Words, *, withdraw: bool) -> Response[Any]:
    node, where = screen.node, f"{DECREE}/{record}"
    decree = decree_of(node, record)
    if decree is None:
        return screen.page("region/unknown.html", 404)
    act_type = Withdraw if withdraw else Agree
    if not screen.may(act_type):
        return screen.page("region/refused.html", 403, who=who_decides())
    if (earlier := once.receipt_of(node, token_of(posted))) is not None:
        return screen.go(earlier)
    if not told(node, screen.say, decree).waits:
        return _decree(screen, decree, Fault(NO_LONGER), 409)
    behind = signers(node.charter, decree)
    try:
        found = await authorities.seeds(
            screen,
            posted,
            count=1 if withdraw else node.charter.quorum,
            signed=() if withdraw else behind,
            only=behind if withdraw else None,
        )
    except NotSigned as error:
        return _decree(screen, decree, Fault(error.sentence, error.values), error.status)
    decree = decree_of(node, record) or decree
    if not told(node, screen.say, decree).waits:  # somebody else did it in that second
        return _decree(screen, decree, Fault(NO_LONGER), 409)
    try:
        for each in [decree, *together(node, decree)]:
            signed = decreeing.sign(node.charter.region, each.changes, found, withdraw)
            screen.submit(act_type(signed=signed), each.id)
    except Refusal as refusal:
        return _decree(screen, decree, Fault(refusal.sentence, dict(refusal.values)), 400)
    except StoreFull:
        return _decree(screen, decree, Fault(FULL), 507)
    screen.finish(token_of(posted), where)
    return screen.go(where)


# --- new keys for all ----------------------------------------------------------


@get(RENEW)
async def keys_page(screen: ThisScreen) -> Response[Any]:
    """Where a computer that was shut out still has the newest key: sign new ones."""
    return _keys(screen)


def _keys(screen: Screen, fault: Fault | None = None, status: int = 200) -> Response[Any]:
    charter = screen.node.charter
    answer = screen.page(
        "region/keys.html",
        path=RENEW,
        circles=[audience_name(screen.say, charter, a) for a in decrees.leaks(charter)],
        may=screen.may(Decide),
        fault=fault,
        keys=authorities.held(screen),
        blocks=range(1, charter.quorum + 1),
    )
    return failed(answer, status)


@post(RENEW)
async def renew(screen: ThisScreen, posted: Words) -> Response[Any]:
    """New keys, signed by as many authorities as it takes."""
    if not screen.may(Decide):
        return screen.page("region/refused.html", 403, who=who_decides())
    if (earlier := once.receipt_of(screen.node, token_of(posted))) is not None:
        return screen.go(earlier)
    try:
        found = await authorities.seeds(screen, posted, count=screen.node.charter.quorum)
    except NotSigned as error:
        return _keys(screen, Fault(error.sentence, error.values), error.status)
    audiences = decrees.leaks(screen.node.charter)
    if not audiences:
        return _keys(screen, Fault(NO_LEAK), 409)
    try:
        screen.site.runner.renew(audiences, found, screen.actor_for(Decide))
    except Refusal as refusal:
        return _keys(screen, Fault(refusal.sentence, dict(refusal.values)), 400)
    except StoreFull:
        return _keys(screen, Fault(FULL), 507)
    screen.finish(token_of(posted), PATH)
    return screen.go(PATH)


routes: list[Any] = [page, show, agree, withdraw, keys_page, renew]
