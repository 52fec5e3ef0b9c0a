# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The courier's stick: two buttons, one to give a bag along and one to take a bag in.

A browser saves the bag to a stick in its own computer; where the node has a stick of
its own (`courier://FOLDER` in `node.toml`), it can also write there.  The rule
guarded: whatever somebody puts in, the answer is a sentence that says what is
kept and what to do, and nothing that was here is lost.
"""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import msgspec
from litestar import Request, Response, get, post
from litestar.exceptions import NotFoundException
from litestar.response import Stream

from ..domain.charter import NodeCard
from ..domain.words import N_
from ..kernel.errors import BearerDown, RemoteError
from ..node import bags
from ..node.bags import Packing, Unpacked, Unpacking
from ..node.node import Node
from .posted import Words
from .screen import FULL, Screen, ThisScreen, failed, one
from .strip import back_office, name_of
from .updates import NOT_YOURS, install, offer
from .uploads import files_in

PATH = "/stick"
UPLOAD_BYTES_MAX = 32 * 1024 * 1024
PIECE_BYTES = 65_536

FAULTS = {
    "bag.not_a_bag": N_("Dit is geen tas van Baken."),
    "bag.other_version": N_("Deze tas is van een andere versie van Baken. Vraag om hulp."),
    "bag.other_region": N_("Deze tas is van een andere regio. Er is niets uit bewaard."),
    "bag.malformed": N_("Deze tas is beschadigd. Wat goed was, is bewaard. Vraag een nieuwe tas."),
    "bag.torn": N_("Deze tas is niet heel. Wat goed was, is bewaard. Vraag een nieuwe tas."),
    "bag.spoilt": N_(
        "In deze tas is iets veranderd. Wat goed was, is bewaard. Vraag een nieuwe tas."
    ),
    "bag.trailing": N_("Achter deze tas staat nog iets dat er niet bij hoort. De tas is goed."),
    "bag.too_many": N_("In deze tas zit te veel voor één keer. Wat is gelezen, is bewaard."),
    "store.full": FULL,
    "courier.missing": N_("Er is geen stick, of dit bestand is er niet."),
    "courier.link": N_("Dit is een verwijzing naar een ander bestand. Die wordt niet gevolgd."),
    "courier.not_a_file": N_("Dit is geen gewoon bestand. Het is niet gelezen."),
    "courier.too_large": N_("Dit bestand is te groot voor een tas. Het is niet gelezen."),
    "courier.stick_too_large": N_("Op deze stick staat te veel voor één keer. Lees hem nog eens."),
    "courier.unreadable": N_("Deze stick is niet te lezen. Probeer een andere stick."),
    "courier.full": N_("De stick is vol. Er is niets op gezet. Neem een andere stick."),
    "courier.read_only": N_("Op deze stick kan niets worden gezet. Neem een andere stick."),
    "courier.not_a_folder": N_("Er zit geen stick in de computer."),
    "courier.unwritable": N_("Schrijven op de stick is mislukt. Neem een andere stick."),
}


class Destination(msgspec.Struct, frozen=True):
    """Somebody to give a bag along for: the call sign, the place's name, how many acts wait."""

    code: str
    name: str
    waiting: int


def destinations(node: Node) -> list[Destination]:
    """Whom one may send a bag or a sheet: our own back office first, then who lacks most."""
    first = back_office(node)
    found = [
        Destination(
            card.code,
            name_of(node, card.number),
            sum(stretch.last - stretch.after for stretch in bags.lacking(node, card.number)),
        )
        for card in node.charter.nodes
        if card.number != node.card.number and node.charter.active(card.number)
    ]
    return sorted(found, key=lambda to: (to.name != first, -to.waiting, to.code))


def destination(screen: Screen, code: str) -> NodeCard:
    """The node with this call sign; else there is no such page."""
    found = bags.card_of(screen.node, code[:40])
    if found is None:
        raise NotFoundException
    return found


@get(PATH)
async def page(screen: ThisScreen) -> Response[Any]:
    """Give a bag along, take a bag in."""
    return _page(screen)


def _page(screen: Screen, **values: Any) -> Response[str]:
    shown: dict[str, Any] = {"packed": None, "taken": None, "left_out": 0, "fault": ""}
    return screen.page(
        "courier/page.html",
        path=PATH,
        destinations=destinations(screen.node),
        stick=screen.site.runner.settings.stick,
        update=offer(screen),
        **(shown | values),
    )


@post(f"{PATH}/meegeven")
async def give(screen: ThisScreen, posted: Words) -> Response[Any]:
    """A bag for the courier: to save by the browser, or on the node's own stick."""
    node, to = screen.node, destination(screen, one(posted, "to"))
    number = bags.next_number(node)
    folder = screen.site.runner.settings.stick
    if folder is not None and one(posted, "on") == "stick":
        try:
            packed = bags.pack(node, to.number, number, screen.now_s, folder)
        except BearerDown as down:
            return failed(_page(screen, fault=FAULTS.get(str(down), str(down))), 503)
        return _page(screen, packed=packed, packed_for=name_of(node, to.number))
    packing = Packing(node, to.number, number, screen.now_s)
    return Stream(
        _download(packing),
        media_type="application/octet-stream",
        headers={"content-disposition": f'attachment; filename="{packing.name}"'},
    )


async def _download(packing: Packing) -> AsyncIterator[bytes]:
    """A bag as it is packed; what was not saved to its end was not handed over."""
    for piece in packing.pieces():
        yield piece
        await asyncio.sleep(0)
    packing.hand_over()


@post(f"{PATH}/inlezen", request_max_body_size=UPLOAD_BYTES_MAX)
async def take(screen: ThisScreen, request: Request[Any, Any, Any]) -> Response[Any]:
    """A bag that a browser brings."""
    found: list[Unpacked] = []
    for file in await files_in(request, "bag"):
        unpacking = Unpacking(screen.node, screen.now_s, file.filename[:80])
        while piece := await file.read(PIECE_BYTES):
            if not unpacking.feed(piece):
                break
            await asyncio.sleep(0)  # the node has other things to do, too
        found.append(unpacking.close())
    screen.site.runner.changed()
    if not found:
        return failed(_page(screen, fault=N_("Kies eerst het bestand van de tas.")), 400)
    return _page(screen, taken=[told(screen, bag) for bag in found])


@post(f"{PATH}/van-de-stick")
async def from_stick(screen: ThisScreen, posted: Words) -> Response[Any]:
    """The bags on the node's own stick."""
    folder = screen.site.runner.settings.stick
    if folder is None:
        raise NotFoundException
    seen = bags.OnStick()
    try:
        for so_far in bags.unpack(screen.node, folder, screen.now_s):
            seen = so_far
            await asyncio.sleep(0)
    except RemoteError as error:
        return failed(_page(screen, fault=FAULTS.get(error.code, error.code)), 400)
    screen.site.runner.changed()
    if not seen.bags:
        return _page(screen, fault=N_("Op de stick staat geen tas van Baken."))
    return _page(screen, taken=[told(screen, bag) for bag in seen.bags], left_out=seen.left_out)


@post(f"{PATH}/versie")
async def update(screen: ThisScreen, posted: Words) -> Response[Any]:
    """A new version of Baken from the node's own stick, by who leads this place."""
    fault = await install(screen, one(posted, "version"))
    if fault:
        return failed(_page(screen, fault=fault), 403 if fault == NOT_YOURS else 400)
    return _page(screen)


class Told(msgspec.Struct, frozen=True):
    """What came of a bag, in words (ready to be shown): a head and what else is to be said."""

    bag: Unpacked
    sender: str
    good: bool
    lines: tuple[str, ...]


def told(screen: Screen, bag: Unpacked) -> Told:
    """A bag that was taken in, for whoever brought it."""
    node, say = screen.node, screen.say
    lines: list[str] = []
    if bag.fault:
        lines.append(say(FAULTS.get(bag.fault, bag.fault)))
    if bag.to is not None and bag.to != node.card.number and bag.fault != "bag.other_region":
        who = name_of(node, bag.to)
        lines.append(say(N_("Deze tas is voor {who}. Breng hem verder."), who=who))
    if bag.sender is None and (bag.new or bag.known or bag.bad):
        lines.append(
            say(N_("Niet bewezen is wie deze tas pakte. Elke handeling erin is zelf gekeurd."))
        )
    if bag.apart:
        lines.append(say(N_("Bewaard en apart gezet: {n}. Zie Dokter."), n=bag.apart))
    if bag.bad:
        lines.append(say(N_("Geweigerd en geteld: {n}. Zie Dokter."), n=bag.bad))
    if bag.waiting:
        lines.append(
            say(
                N_(
                    "Er ontbreekt iets dat eerder komt. Lees eerst de eerdere tas of het eerdere "
                    "blad in, en daarna dit nog eens."
                )
            )
        )
    sender = name_of(node, bag.sender) if bag.sender is not None else ""
    return Told(bag, sender, not (bag.fault or bag.bad or bag.apart or bag.waiting), tuple(lines))


routes = [page, give, take, from_stick, update]
