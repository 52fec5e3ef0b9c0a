# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Stolen (gestolen): one page on which two authorities shut a computer out.

It says what that computer could read and what will happen, takes the two
signatures, and then shows how far the word has come.  The rules guarded: what
opens a key is kept nowhere (`authorities.py`); who is alone signs alone, and the
decree waits for the other; nobody shuts out the computer at which they sit; and
pressing twice does it once.
"""

from typing import Any

import msgspec
from litestar import Response, get, post
from litestar.params import FromPath

from ..domain import catalogue
from ..domain.charter import NodeCard, Place, Verdict
from ..domain.decrees import Decide, Decree, Why
from ..domain.need import Sight, sealed
from ..domain.words import N_
from ..kernel.act import is_medical, is_personal
from ..kernel.audience import log_of_entry, node_of
from ..kernel.errors import Refusal, StoreFull
from ..kernel.stamp import to_wall
from ..node import decreeing
from ..node.folding import Event
from ..node.node import AFTER_MAX, Node
from . import authorities, once
from .authorities import NotSigned
from .decrees import audience_name, revocation_of, told, waiting_for
from .facts import Fact, facts_of
from .forms import Fault
from .posted import Words
from .screen import FULL, Screen, ThisScreen, failed, one, token_of
from .strip import name_of

PATH = "/regio/gestolen"
HELD_MAX = 50

OWN = N_(
    "Dit is de computer waar je nu aan zit. Trek hem in op een andere computer, "
    "van een coördinatiepunt of crisisteam."
)
GONE = N_("Deze computer is al ingetrokken.")
WAITING = N_("Een ander tekende dit al. Teken daar mee, dan geldt het meteen.")
WHY_NOT = N_("Kies eerst wat er met de computer is.")

WHY = {
    Why.STOLEN: N_("Gestolen"),
    Why.LOST: N_("Kwijt"),
    Why.REPLACED: N_("Vervangen door een andere"),
    Why.MISUSED: N_("Iemand misbruikt hem"),
}


class Opened(msgspec.Struct, frozen=True, kw_only=True):
    """What lay on a computer of one circle: who read it, how much, what about people."""

    name: str
    acts: int
    kinds: tuple[tuple[str, int], ...]
    personal: bool
    medical: bool


class Later(msgspec.Struct, frozen=True):
    """An act after the cut: stands apart."""

    event: Event
    facts: tuple[Fact, ...]


class Heard(msgspec.Struct, frozen=True):
    """A computer of the region, and whether it is known to have stored a decree."""

    card: NodeCard
    place: str
    stored: bool
    at_s: float = 0.0


def _fields(process: str, marked: Any) -> bool:
    """Has an act of this process a field that is marked so?"""
    return any(
        marked(does.act, field.name)
        for does in catalogue.BY_NAME[process].does
        for field in msgspec.structs.fields(does.act)
    )


PERSONAL = frozenset(p.name for p in catalogue.PROCESSES if _fields(p.name, is_personal))
MEDICAL = frozenset(p.name for p in catalogue.PROCESSES if _fields(p.name, is_medical))


def opened(screen: Screen, number: int) -> list[Opened]:
    """What a computer could read, as far as that is known here; most of people first."""
    node = screen.node
    found = node.cached(("opens", number), lambda: decreeing.opens(node, number))
    shown = [
        Opened(
            name=audience_name(screen.say, node.charter, one.audience),
            acts=one.acts,
            kinds=tuple(
                (catalogue.BY_NAME[name].title, count)
                for name, count in sorted(one.records.items(), key=lambda item: -item[1])
            ),
            personal=not PERSONAL.isdisjoint(one.records),
            medical=not MEDICAL.isdisjoint(one.records),
        )
        for one in found
    ]
    return sorted(shown, key=lambda one: (not one.medical, not one.personal, -one.acts))


def places(node: Node) -> list[tuple[Place, list[NodeCard]]]:
    """The computers that are not shut out, by place."""
    found = [
        (place, [c for c in node.charter.nodes if c.place == place.number])
        for place in node.charter.places
    ]
    active = [(p, [c for c in cards if node.charter.active(c.number)]) for p, cards in found]
    return [(place, cards) for place, cards in active if cards]


def card_of(node: Node, code: str) -> NodeCard | None:
    """A computer of the region by its call sign, this one too."""
    wanted = code[:20].upper()
    return next((card for card in node.charter.nodes if card.code == wanted), None)


def last_heard(node: Node, number: int) -> tuple[int, float]:
    """How many acts of a computer are here, and when it was last heard of (Unix s; 0: never)."""
    ends = {log: head for log, head in node.ends.items() if node_of(log) == number}
    acts = [to_wall(head.stamp) for head in ends.values()]
    heard = [link.heard_at for link in node.links() if link.node == number and link.heard_at]
    return sum(head.seq for head in ends.values()), max([*acts, *heard], default=0.0)


@get(PATH)
async def choose(screen: ThisScreen) -> Response[Any]:
    """Which computer?  Who may not decide reads whom to call."""
    return screen.page("region/stolen.html", path=PATH, **_shared(screen, None))


@get(f"{PATH}/{{code:str}}")
async def show(screen: ThisScreen, code: FromPath[str]) -> Response[Any]:
    """What it could read and what will happen; or, once it was done, how far the word is."""
    card = card_of(screen.node, code)
    if card is None:
        return screen.page("region/unknown.html", 404)
    return _show(screen, card)


def _show(screen: Screen, card: NodeCard) -> Response[Any]:
    decree = revocation_of(screen.node, card.number) or waiting_for(screen.node, card.number)
    if decree is not None:
        return _result(screen, card, decree)
    return _page(screen, card)


def _shared(screen: Screen, card: NodeCard | None) -> dict[str, Any]:
    node = screen.node
    return {
        "card": card,
        "places": places(node),
        "revoked": [(one, node.charter.node[one.node]) for one in node.charter.revoked],
        "may": screen.may(Decide),
        "name_of": lambda number: name_of(node, number),
    }


def _page(
    screen: Screen,
    card: NodeCard,
    fault: Fault | None = None,
    posted: Words | None = None,
    status: int = 200,
) -> Response[Any]:
    node = screen.node
    count, heard_s = last_heard(node, card.number)
    answer = screen.page(
        "region/stolen.html",
        path=f"{PATH}/{card.code}",
        **_shared(screen, card),
        fault=fault or _cannot(screen, card),
        own=card.number == node.card.number,
        why=WHY,
        chosen=one(posted or {}, "why"),
        kept=posted or {},
        keys=authorities.held(screen),
        blocks=range(1, node.charter.quorum + 1),
        opens=opened(screen, card.number),
        count=count,
        heard_s=heard_s,
    )
    return failed(answer, status)


def _cannot(screen: Screen, card: NodeCard) -> Fault | None:
    """Why this computer can't be shut out here, now."""
    if card.number == screen.node.card.number:
        return Fault(OWN)
    if not screen.node.charter.active(card.number):
        return Fault(GONE)
    if waiting_for(screen.node, card.number) is not None:
        return Fault(WAITING)
    return None


@post(f"{PATH}/{{code:str}}")
async def shut_out(screen: ThisScreen, code: FromPath[str], posted: Words) -> Response[Any]:
    """Sign it, by one authority or more."""
    card, where = card_of(screen.node, code), f"{PATH}/{code[:20].upper()}"
    if card is None:
        return screen.page("region/unknown.html", 404)
    if not screen.may(Decide):
        return screen.page("region/refused.html", 403, who=who_decides())
    if (earlier := once.receipt_of(screen.node, token_of(posted))) is not None:
        return screen.go(earlier)
    why = next((one_why for one_why in Why if one_why.word == one(posted, "why")), None)
    fault = _cannot(screen, card) or (None if why else Fault(WHY_NOT))
    if fault is not None or why is None:
        posted = {name: words for name, words in posted.items() if "wachtzin" not in name}
        return _page(screen, card, fault, posted, 400)
    try:
        seeds = await authorities.seeds(screen, posted, count=screen.node.charter.quorum)
    except NotSigned as error:
        return _page(screen, card, Fault(error.sentence, error.values), posted, error.status)
    if (fault := _cannot(screen, card)) is not None:  # somebody else did it in that second
        return _page(screen, card, fault, posted, 409)
    try:
        actor = screen.actor_for(Decide)
        screen.site.runner.revoke(card.number, why, seeds, actor)
    except Refusal as refusal:
        return _page(screen, card, Fault(refusal.sentence, dict(refusal.values)), posted, 400)
    except StoreFull:
        return _page(screen, card, Fault(FULL), posted, 507)
    screen.finish(token_of(posted), where)
    return screen.go(where)


def who_decides() -> list[str]:
    """The roles that may decide (Dutch)."""
    roles = catalogue.BY_ACT[Decide].does.by
    return [role.label for role in sorted(roles) if not role.is_node]


# --- afterwards ----------------------------------------------------------------


def _result(screen: Screen, card: NodeCard, decree: Decree) -> Response[Any]:
    node = screen.node
    heard = stored_by(node, decree)
    return screen.page(
        "region/result.html",
        path=f"{PATH}/{card.code}",
        card=card,
        place_name=name_of(node, card.number),
        decree=told(node, screen.say, decree),
        heard=heard,
        missing=sum(not one_heard.stored for one_heard in heard),
        later=_later(node, card.number),
        opens=opened(screen, card.number),
        may=screen.may(Decide),
    )


def stored_by(node: Node, decree: Decree) -> list[Heard]:
    """Which computers are known to have the decree with all its signatures; who lacks it first."""
    known: dict[int, float] | None = None
    for entry, why in node.store.of_record(decree.id):
        if why:
            continue
        have = {proof.node: proof.at for proof in node.proofs(entry.id).stored}
        have |= {entry.author: 0.0, node.card.number: 0.0}  # who wrote it has it
        if known is None:
            known = have
        else:
            known = {n: max(at, have[n]) for n, at in known.items() if n in have}
    known = known or {}
    log = log_of_entry(decree.id)
    found = [
        Heard(card, name_of(node, card.number), card.number in known, known.get(card.number, 0.0))
        for card in node.charter.nodes
        if card.number == node.card.number or node.wants(card.number, log)
    ]
    return sorted(found, key=lambda one_heard: (one_heard.stored, one_heard.card.code))


def _later(node: Node, number: int) -> list[Later]:
    """What a computer made after the cut, as far as it came here; without what people told."""
    held = node.store.held(2 * AFTER_MAX, int(Verdict.REVOKED))
    events = [node.folding.event(entry, why) for entry, why in held if entry.author == number]
    events.sort(key=lambda event: -event.at)
    return [
        Later(event, facts_of(sealed(event.act, Sight.COUNTS)) if event.act else ())
        for event in events[:HELD_MAX]
    ]


routes: list[Any] = [choose, show, shut_out]
