# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Authorities come and go: a key was lost, or another one holds it from now on.

Others retire one and admit another in one decree.  The rules guarded: the passphrase
of a new key is used once and kept nowhere; a key is on disk, locked, before anybody
hears of it, and gone again where the decree was refused; and its file can be taken
along for an hour, by who may decide.
"""

import asyncio
import secrets
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import msgspec
from litestar import Response, get, post
from litestar.params import FromPath

from ..domain.charter import Charter
from ..domain.decrees import (
    KEY_BYTES,
    AdmitAuthority,
    AnyChange,
    Decide,
    Decree,
    RetireAuthority,
    changes_of,
)
from ..domain.words import N_
from ..kernel.errors import Refusal, StoreFull
from ..kernel.stamp import to_wall
from ..node import decreeing, keyfile, lock
from ..node.config import write_private
from ..node.lock import Shut
from ..node.node import Node
from . import authorities, once
from .authorities import NotSigned
from .decrees import DECREE, decree_of
from .forms import Fault
from .posted import Words
from .screen import FULL, Screen, ThisScreen, failed, one, token_of
from .stolen import who_decides

HOLDER = "/regio/sleutelhouder"
TAKEN_WITHIN_S = 3600  # so long the file of a new key can be taken along

NO_NAME = N_("Typ de functie van de nieuwe sleutelhouder.")
NO_BODY = N_("Kies namens wie de sleutelhouder tekent.")
NO_PUBLIC = N_("Plak de openbare sleutel (64 tekens), of kies een nieuwe wachtzin.")
TWO_WAYS = N_("Kies één van beide: een openbare sleutel plakken of een nieuwe wachtzin.")
NOT_SAME = N_("De twee wachtzinnen zijn niet gelijk.")
SHORT = N_("Deze wachtzin is te kort. Neem er vijf of zes woorden voor.")
LONG = N_("Deze wachtzin is te lang.")
NO_FOLDER = N_("Deze computer kan geen sleutel bewaren. Plak een openbare sleutel.")
NOTHING = N_("Kies wat er verandert: een sleutelhouder erbij, eraf, of allebei.")
IN_USE = N_("Deze sleutel is al van een ander.")


@get(HOLDER)
async def holder_page(screen: ThisScreen) -> Response[Any]:
    """A key was lost, or its holder changes."""
    return _holder(screen)


def _holder(
    screen: Screen,
    fault: Fault | None = None,
    posted: Mapping[str, list[str]] | None = None,
    status: int = 200,
) -> Response[Any]:
    charter = screen.node.charter
    answer = screen.page(
        "region/holder.html",
        path=HOLDER,
        may=screen.may(Decide),
        fault=fault,
        authorities=charter.authorities,
        few=len(charter.authorities) <= charter.quorum,
        bodies=_bodies(charter),
        kept=posted or {},
        can_make=authorities.folder_of(screen) is not None,
        keys=authorities.held(screen),
        blocks=range(1, charter.quorum + 1),
    )
    return failed(answer, status)


def _bodies(charter: Charter) -> list[str]:
    """For whom one may speak: the safety region (""), or one of its municipalities."""
    return ["", *sorted({place.municipality for place in charter.places if place.municipality})]


class _Holder(msgspec.Struct, frozen=True):
    """What the form says: who goes (0: nobody), who comes, and the passphrase of a new key."""

    gone: int
    name: str
    body: str
    public: bytes
    passphrase: str


@post(HOLDER)
async def change_holder(screen: ThisScreen, posted: Words) -> Response[Any]:
    """Others retire one and admit another, in one decree."""
    if not screen.may(Decide):
        return screen.page("region/refused.html", 403, who=who_decides())
    if (earlier := once.receipt_of(screen.node, token_of(posted))) is not None:
        return screen.go(earlier)
    fresh = [" ".join(posted.pop(name, ())) for name in ("nieuw1", "nieuw2")]
    try:
        wanted = _read_holder(screen, posted, fresh)
        found = await authorities.seeds(screen, posted, count=screen.node.charter.quorum)
        record = await _change(screen, wanted, found)
    except NotSigned as error:
        kept = {name: words for name, words in posted.items() if "wachtzin" not in name}
        return _holder(screen, Fault(error.sentence, error.values), kept, error.status)
    where = f"{DECREE}/{record}"
    screen.finish(token_of(posted), where)
    return screen.go(where)


def _read_holder(screen: Screen, posted: Words, fresh: list[str]) -> _Holder:
    charter = screen.node.charter
    gone = next((a.number for a in charter.authorities if str(a.number) == one(posted, "oud")), 0)
    name = " ".join(one(posted, "naam").split())[: keyfile.HOLDER_LETTERS_MAX]
    text = "".join(one(posted, "publiek").split())
    if not any((name, text, *fresh)):
        if not gone:
            raise NotSigned(NOTHING)
        return _Holder(gone, "", "", b"", "")
    if not name or not name.isprintable():
        raise NotSigned(NO_NAME)
    body = one(posted, "namens")
    if body not in _bodies(charter):
        raise NotSigned(NO_BODY)
    if text and any(fresh):
        raise NotSigned(TWO_WAYS)
    if text:
        public = _public(text)
        if any(a.key == public for a in charter.authorities):
            raise NotSigned(IN_USE)
        return _Holder(gone, name, body, public, "")
    if authorities.folder_of(screen) is None:
        raise NotSigned(NO_FOLDER)
    if fresh[0] != fresh[1]:
        raise NotSigned(NOT_SAME)
    try:
        lock.good_passphrase(fresh[0])
    except Shut as shut:
        raise NotSigned(LONG if shut.code == "passphrase.long" else SHORT) from None
    return _Holder(gone, name, body, b"", fresh[0])


def _public(text: str) -> bytes:
    try:
        public = bytes.fromhex(text)
    except ValueError:
        public = b""
    if len(public) != KEY_BYTES:
        raise NotSigned(NO_PUBLIC)
    return public


async def _change(screen: Screen, wanted: _Holder, found: dict[int, bytes]) -> int:
    """The decree made; its number.  A key that is made is on disk before anybody hears of it."""
    node, number = screen.node, next_number(screen.node)
    public, file = wanted.public, None
    if wanted.passphrase:
        chance = secrets.token_bytes(keyfile.CHANCE_BYTES)
        try:
            key = await asyncio.to_thread(
                keyfile.make, authorities.PURPOSE, wanted.name, wanted.passphrase, chance
            )
        except Shut:
            raise NotSigned(authorities.MEMORY, 503) from None
        file = _file(screen, number)
        assert file is not None
        file.parent.mkdir(mode=0o700, exist_ok=True)
        write_private(file, keyfile.write(key))
        public = key.public
    changes: list[AnyChange] = []
    if public:
        changes.append(
            AdmitAuthority(number=number, name=wanted.name, key=public, body=wanted.body)
        )
    if wanted.gone:
        changes.append(RetireAuthority(number=wanted.gone))
    try:
        [receipt] = decreeing.decide(
            node, changes, found, screen.actor_for(Decide), screen.site.runner.now()
        )
    except (Refusal, StoreFull) as error:
        if file is not None:
            file.unlink(missing_ok=True)
        if isinstance(error, StoreFull):
            raise NotSigned(FULL, 507) from error
        raise NotSigned(error.sentence, 400, **dict(error.values)) from error
    screen.site.runner.changed()
    return receipt.record


def next_number(node: Node) -> int:
    """The number of the next authority: one that none ever had."""
    used = {authority.number for authority in node.charter.authorities}
    for record in node.region.records.values():
        if isinstance(record, Decree):
            for change in changes_of(record.changes) or ():
                if isinstance(change, AdmitAuthority | RetireAuthority):
                    used.add(change.number)
    return max(used, default=0) + 1


def _file(screen: Screen, number: int) -> Path | None:
    folder = authorities.folder_of(screen)
    return folder / f"{number}.json" if folder is not None else None


def new_key(screen: Screen, decree: Decree) -> int:
    """The authority whose new key lies here and may be taken along still; 0 for none."""
    if not screen.may(Decide) or screen.now_s > to_wall(decree.at) + TAKEN_WITHIN_S:
        return 0
    for change in changes_of(decree.changes) or ():
        if isinstance(change, AdmitAuthority):
            file = _file(screen, change.number)
            if file is not None and file.exists():
                return change.number
    return 0


@get(f"{DECREE}/{{record:int}}/sleutel")
async def take_key(screen: ThisScreen, record: FromPath[int]) -> Response[Any]:
    """The locked file of a key that was just made, for its holder to take along."""
    decree = decree_of(screen.node, record)
    number = new_key(screen, decree) if decree is not None else 0
    file = _file(screen, number) if number else None
    if file is None:
        return screen.page("region/unknown.html", 404)
    return Response(
        file.read_bytes(),
        media_type="application/octet-stream",
        headers={"content-disposition": f'attachment; filename="sleutelhouder-{number}.json"'},
    )


routes: list[Any] = [holder_page, change_holder, take_key]
