# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The strip on top: where am I, and am I heard?  (DESKS, law 5.)

It is calm while all is well, turns amber when contact is late, and red when an
emergency report waits unheard or contact is long gone; then it says what to do.
A back office sees in it, on every page, which of its points are silent.
Times: DOMAIN appendix C (an emergency report is acknowledged within 5 minutes,
after 10 the coordinator sends a runner; a heartbeat every 60 minutes).
"""

from typing import Any

import msgspec

from ..domain.charter import Place, PlaceKind
from ..domain.points import Point
from ..domain.reports import Report, State
from ..domain.words import N_
from ..kernel.lane import Lane
from ..kernel.stamp import to_wall
from ..node.advice import Silent, silent
from ..node.node import Node

LATE_S = 15 * 60
LONG_S = 60 * 60
NOOD_LATE_S = 5 * 60
NOOD_LONG_S = 10 * 60
NAMED_MAX = 3  # places named that have not heard us
REPORTS_MAX = 20  # open emergency reports looked at for a proof

CALM, AMBER, RED = "calm", "amber", "red"

BEARERS = {  # by the scheme of the address
    "tcp": N_("netwerk"),
    "ws": N_("internet (web)"),
    "wss": N_("internet (web)"),
    "kiss": N_("radio"),
    "kiss+tcp": N_("radio"),
    "kiss+serial": N_("radio"),
    "serial": N_("kabel of modem"),
    "pipe": N_("ander radioprogramma"),
    "courier": N_("koerier"),
    "paper": N_("papier"),
    "memory": N_("proef"),
}

RUNNER = N_("Stuur een loper naar {who} met de geprinte melding {short}.")
LISTEN = N_("Controleer de verbinding met {who}. Melding {short} is daar nog niet gehoord.")
CUT_OFF = N_(
    "Geen contact. Stuur een loper of koerier naar {who}. Werk door: alles blijft hier bewaard."
)
CHECK = N_("Controleer de verbinding. Werk door: alles blijft hier bewaard.")


class Contact(msgspec.Struct, frozen=True):
    """The last time another node was heard."""

    who: str
    bearer: str  # Dutch, a key of the catalogue
    at_s: float


class Strip(msgspec.Struct, frozen=True, kw_only=True):
    """What the strip says.  `unheard` pairs a place's name with a count of acts; `lines_up` of
    `lines` links are up."""

    place: str
    sign: str
    level: str
    contact: Contact | None
    unheard: tuple[tuple[str, int], ...]
    power_h: int | None = None
    order: str = ""  # what to do, a key of the catalogue
    who: str = ""
    short: str = ""
    silent: tuple[Silent, ...] = ()
    lines_up: int = 0
    lines: int = 0


def strip_of(node: Node, now_s: float) -> Strip:
    """The strip of this node, now."""
    contact = _contact(node)
    unheard = _unheard(node)
    who = back_office(node)
    found = node.by_key("points", node.card.code)
    beat = found.heartbeat if isinstance(found, Point) else None
    level, order, short = _level(node, contact, unheard, now_s)
    links = node.links()
    return Strip(
        place=node.place.name,
        sign=node.card.code,
        level=level,
        contact=contact,
        unheard=unheard,
        power_h=beat.power_h if beat else None,
        order=order,
        who=who,
        short=short,
        silent=silent(node, now_s),
        lines_up=sum(link.up for link in links),
        lines=len(links),
    )


def _unheard(node: Node) -> tuple[tuple[str, int], ...]:
    """Who should still hear us, most first: a point's back offices; for an office, everybody."""
    charter, place = node.charter, node.place
    found = [
        (count, name_of(node, number))
        for number, count in node.unheard().items()
        if count and (place.kind is not PlaceKind.NSP or _office(charter.place_of_node(number)))
    ]
    return tuple((who, count) for count, who in sorted(found, reverse=True)[:NAMED_MAX])


def _office(place: Place | None) -> bool:
    return place is not None and place.kind is not PlaceKind.NSP


def _level(
    node: Node, contact: Contact | None, unheard: tuple[tuple[str, int], ...], now_s: float
) -> tuple[str, str, str]:
    waiting = unheard_report(node, now_s)
    if waiting and now_s - to_wall(waiting.known_at) > NOOD_LONG_S:
        return RED, RUNNER, waiting.short
    if not alone(node) and (contact is None or now_s - contact.at_s > LONG_S) and unheard:
        return RED, CUT_OFF, ""
    if waiting and now_s - to_wall(waiting.known_at) > NOOD_LATE_S:
        return AMBER, LISTEN, waiting.short
    if not alone(node) and (contact is None or now_s - contact.at_s > LATE_S):
        return AMBER, CHECK, ""
    return CALM, "", ""


def unheard_report(node: Node, now_s: float) -> Report | None:
    """The oldest emergency report taken here that no other node has stored."""
    if alone(node):
        return None
    found: list[Any] = node.records(
        node.query(
            "reports",
            states=(State.TAKEN,),
            places=(node.place.number,),
            lanes=(Lane.NOOD,),
            order="oldest",
            limit=REPORTS_MAX,
        )
    )
    return next((report for report in found if not node.proofs(report.id).stored), None)


def alone(node: Node) -> bool:
    """A region of one node has nobody to be heard by."""
    return len(node.charter.nodes) < 2


def back_office(node: Node) -> str:
    """The name of the place that should hear us."""
    charter = node.charter
    behind = charter.place.get(node.place.area) if node.place.area is not None else None
    if behind is None:
        others = [place for place in charter.places if place.number != node.place.number]
        behind = others[0] if others else node.place
    return behind.name


def name_of(node: Node, number: int) -> str:
    """The place of a node in words."""
    place: Place | None = node.charter.place_of_node(number)
    return place.name if place else str(number)


def _contact(node: Node) -> Contact | None:
    heard = [link for link in node.links() if link.heard_at is not None]
    if not heard:
        return None
    last = max(heard, key=lambda link: link.heard_at or 0.0)
    return Contact(
        who=name_of(node, last.node) if last.node in node.charter.node else last.code,
        bearer=BEARERS.get(last.bearer, last.bearer),
        at_s=float(last.heard_at or 0.0),
    )
