# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The keys of authorities (sleutelhouders) on a page: whose is here, and who signs now.

A key is a file that its passphrase opens: it lies in the folder `authorities/` of the
node, or somebody brings it along as text.  The rules guarded: what opens a key is
used once and kept nowhere, in no draft, log or answer; it is stretched beside the
loop, one at a time, for each takes a second and 256 MiB; a wrong passphrase is
slowed down and locks nobody out; and one authority counts once.
"""

import asyncio
import math
from collections.abc import Collection
from pathlib import Path

import msgspec

from ..domain.charter import Authority, Charter
from ..domain.words import N_
from ..node import keyfile
from ..node.keyfile import KeyFile
from ..node.lock import Shut
from .door import address_of
from .pins import Gate
from .posted import Words
from .screen import Screen, one

FOLDER = "authorities"
PURPOSE: keyfile.Purpose = "authority"
FILES_MAX = 50
TEXT_LETTERS_MAX = 8_000
OTHER = ""  # the choice of who brings a key along

NOBODY = N_("Kies eerst wie er tekent, en typ de wachtzin.")
UNKNOWN = N_("Deze sleutel is van niemand die over deze regio besluit.")
NO_KEY = N_("Dit is geen sleutel. Plak de hele tekst van het sleutelbestand, of scan de code.")
TWICE = N_("{who} staat er twee keer. Er zijn verschillende mensen nodig.")
ALREADY = N_("{who} heeft dit besluit al getekend. Nu moet een ander tekenen.")
NOT_SIGNED = N_("{who} heeft dit besluit niet getekend.")
NO_PASSPHRASE = N_("Typ de wachtzin van {who}.")
WRONG = N_("De wachtzin van {who} past niet. Kijk of elk woord klopt. Er is niets veranderd.")
WAIT = N_("Dat was een paar keer fout. Wacht {seconds} seconden en probeer het opnieuw.")
MEMORY = N_("De computer heeft te weinig geheugen vrij. Sluit andere programma's.")


class NotSigned(Exception):
    """Nobody signed; the sentence (Dutch, with values) says what to do."""

    def __init__(self, sentence: str, status: int = 400, **values: object) -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.status = status
        self.values = values


class Held(msgspec.Struct, frozen=True):
    """A key that is here: the authority whose it is, and its locked file."""

    authority: Authority
    key: KeyFile


class Table:
    """What the pages of one node share: how long to wait, and one stretch at a time."""

    def __init__(self) -> None:
        self.gate = Gate()
        self.one = asyncio.Lock()


def _table(screen: Screen) -> Table:
    found: Table = screen.request.app.state.setdefault("authorities", Table())
    return found


def folder_of(screen: Screen) -> Path | None:
    """Where key files lie; None where this node has no folder."""
    folder = screen.site.runner.settings.folder
    return Path(folder) / FOLDER if folder else None


def held(screen: Screen) -> list[Held]:
    """The keys that lie at this node, of authorities in force, in their order."""
    folder = folder_of(screen)
    files = sorted(folder.glob("*.json"))[:FILES_MAX] if folder and folder.is_dir() else []
    found: dict[int, Held] = {}
    for file in files:
        try:
            key = _key(file.read_text(encoding="utf-8"))
            authority = owner(screen.node.charter, key)
        except (OSError, ValueError, NotSigned):
            continue
        found[authority.number] = Held(authority, key)
    return [found[number] for number in sorted(found)]


def owner(charter: Charter, key: KeyFile) -> Authority:
    """The authority whose key this is.  Raises `NotSigned`."""
    for authority in charter.authorities:
        if authority.key == key.public:
            return authority
    raise NotSigned(UNKNOWN)


def _key(text: str) -> KeyFile:
    """A key from its file's text, or from the letters of its code.  Raises `ValueError`."""
    if len(text) > TEXT_LETTERS_MAX:
        raise ValueError("too long for a key")
    return keyfile.read(text.strip().encode(), PURPOSE)


async def seeds(
    screen: Screen,
    posted: Words,
    *,
    count: int,
    signed: Collection[int] = (),
    only: Collection[int] | None = None,
) -> dict[int, bytes]:
    """The signing seed of each authority that unlocked a key in the form, by number.

    `signed` did so before and can't again; `only` may at all.  What was typed is taken out of
    `posted`.  Raises `NotSigned`; then nothing was opened.
    """
    typed = [
        (
            one(posted, f"sleutel{at}"),
            one(posted, f"tekst{at}"),
            " ".join(posted.pop(f"wachtzin{at}", ())),
        )
        for at in range(1, count + 1)
    ]
    chosen: dict[int, tuple[Held, str]] = {}
    for name, text, passphrase in typed:
        if not (name or text.strip()):
            if passphrase:
                raise NotSigned(NOBODY)
            continue
        found = _chosen(screen, name, text)
        who = found.authority
        if who.number in chosen:
            raise NotSigned(TWICE, who=who.name)
        if who.number in signed:
            raise NotSigned(ALREADY, who=who.name)
        if only is not None and who.number not in only:
            raise NotSigned(NOT_SIGNED, who=who.name)
        if not passphrase.strip():
            raise NotSigned(NO_PASSPHRASE, who=who.name)
        chosen[who.number] = (found, passphrase)
    if not chosen:
        raise NotSigned(NOBODY)
    return {
        number: await _opened(screen, found, passphrase)
        for number, (found, passphrase) in chosen.items()
    }


def _chosen(screen: Screen, name: str, text: str) -> Held:
    if name:
        for one_held in held(screen):
            if str(one_held.authority.number) == name:
                return one_held
        raise NotSigned(UNKNOWN)
    try:
        key = _key(text)
    except ValueError as error:
        raise NotSigned(NO_KEY) from error
    return Held(owner(screen.node.charter, key), key)


async def _opened(screen: Screen, found: Held, passphrase: str) -> bytes:
    """The seed in a key.  Each try counts as wrong until it was right."""
    table, who = _table(screen), found.authority
    address, now_s = address_of(screen.request.scope), screen.site.runner.now()
    async with table.one:
        wait_s = table.gate.wait_s(who.number, address, now_s)
        if wait_s > 0:
            raise NotSigned(WAIT, 429, seconds=math.ceil(wait_s))
        table.gate.wrong(who.number, address, now_s)
        try:
            seed = await asyncio.to_thread(keyfile.seed, found.key, passphrase)
        except Shut as shut:
            if shut.code == "memory":
                table.gate.right(who.number, address, now_s)
                raise NotSigned(MEMORY, 503) from None
            raise NotSigned(WRONG, who=who.name) from None
        table.gate.right(who.number, address, now_s)
    return seed
