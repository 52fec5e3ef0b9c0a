# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The region on one page, its decrees, and the keys of its authorities.

The rules guarded: the page shows the charter in force and nothing else; a decree is
signed by who may decide and holds a key, each authority once; and a computer that
learns that it was itself shut out shows one page to its staff, whatever is asked,
and nothing of what it knows.
"""

import asyncio
import secrets
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import msgspec
from litestar import Request, Response, get, post
from litestar.params import FromPath

from ..domain.charter import Charter, Mandate, NodeCard, Place, PlaceKind
from ..domain.decrees import (
    KEY_BYTES,
    AdmitAuthority,
    Agree,
    AnyChange,
    Decide,
    Decree,
    RetireAuthority,
    Withdraw,
    changes_of,
)
from ..domain.staffing import Org
from ..domain.words import N_
from ..kernel.audience import life_of, node_of
from ..kernel.errors import Refusal, StoreFull
from ..kernel.stamp import from_wall, to_wall
from ..node import decreeing, keyfile, lock
from ..node.config import write_private
from ..node.folding import LIVES
from ..node.lock import Shut
from ..node.node import Node
from ..node.region import AUDIENCE
from . import authorities, decrees, once, problems
from .authorities import NotSigned
from .decrees import audience_name, decree_of, together, told
from .forms import Fault
from .posted import Words
from .screen import FULL, Screen, ThisScreen, failed, one, token_of
from .stolen import who_decides

PATH = "/regio"
DECREE = f"{PATH}/besluit"
HOLDER = f"{PATH}/sleutelhouder"
RENEW = f"{PATH}/sleutels"
TAKEN_WITHIN_S = 3600  # so long the file of a new key can be taken along

NO_LONGER = N_("Dit besluit wacht niet meer. Er is niets veranderd.")
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
NO_LEAK = N_("Er zijn geen nieuwe sleutels nodig.")
REVOKED_HERE = N_(
    "Deze computer is ingetrokken. Er wordt niets meer getoond en niets meer opgeslagen."
)

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
    charter = screen.node.charter
    leaking = set(decrees.leaks(charter))
    return [
        Circle(
            audience_name(screen.say, charter, audience),
            charter.epoch(audience) + 1,
            audience in leaking,
        )
        for audience in sorted({number & AUDIENCE for number in charter.keys})
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
        keys_too=bool(together(screen.node, decree)) if shown.waits else False,
        may=screen.may(Agree),
        fault=fault,
        keys=authorities.held(screen),
        blocks=range(1, max(shown.lack, 1) + 1),
        new_key=_new_key(screen, decree),
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
    behind = decrees.signers(node.charter, decree)
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


# --- authorities come and go ---------------------------------------------------


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


def _new_key(screen: Screen, decree: Decree) -> int:
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
    number = _new_key(screen, decree) if decree is not None else 0
    file = _file(screen, number) if number else None
    if file is None:
        return screen.page("region/unknown.html", 404)
    return Response(
        file.read_bytes(),
        media_type="application/octet-stream",
        headers={"content-disposition": f'attachment; filename="sleutelhouder-{number}.json"'},
    )


# --- this computer was shut out ------------------------------------------------


def shut_out(request: Request[Any, Any, Any]) -> Response[Any] | None:
    """Before every request: where this computer was shut out, the one page that is left."""
    site = request.app.state["site"]
    if not site.runner.node.region.shut_out or request.url.path.startswith("/static/"):
        return None
    if request.url.path.startswith("/v1/"):
        problem = problems.Problem(403, REVOKED_HERE, code="node.revoked")
        return problems.respond(problem)
    screen = Screen(site, request)
    answer = screen.page("region/shut_out.html", 403)
    answer.headers["hx-refresh"] = "true"
    return answer


routes: list[Any] = [
    page, show, agree, withdraw, keys_page, renew, holder_page, change_holder, take_key,
]  # fmt: skip
