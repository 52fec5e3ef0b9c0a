# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Public bulletins (berichten): written, checked by another, approved, hung on every board.

The rule guarded: nobody publishes alone, and nobody wonders who is next: the page
shows each step with who did it, who may do the next one, and why you may not.
What was withdrawn stays on top, in red, at each point until it says that the
sheet is off the board.
"""

from collections.abc import Sequence
from typing import Any

import msgspec
from litestar import Response, get, post, route
from litestar.params import FromPath, FromQuery

from ..domain import bulletins
from ..domain.bulletins import (
    ApproveBulletin,
    Bulletin,
    CheckBulletin,
    ConfirmRemoved,
    DraftBulletin,
    PostBulletin,
    RejectBulletin,
    State,
    Who,
    WithdrawBulletin,
)
from ..domain.catalogue import BY_ACT
from ..domain.charter import Place, PlaceKind, Role
from ..domain.words import N_
from ..kernel.act import Act
from ..kernel.errors import Refusal
from .deeds import Deed, actions_of
from .facts import history
from .forms import Form, Kind, Option, Sheet
from .front import current, take_down
from .posted import Words
from .screen import NEXT_FIELD, Screen, ThisScreen, local, one
from .signin import person_of

ENDED_MAX = 50
BOARDS_MAX = 200
NUMBER_LETTERS_MAX = 20

CHECK = Form("controleren", CheckBulletin)
APPROVE = Form("goedkeuren", ApproveBulletin)
REJECT = Form("terugsturen", RejectBulletin)
WITHDRAW = Form("intrekken-bericht", WithdrawBulletin)
POST = Form("ophangen", PostBulletin, given=("place",))
REMOVED = Form("weghalen", ConfirmRemoved, given=("place",))

DEEDS: tuple[Deed, ...] = (
    Deed(
        path="controleren",
        form=CHECK,
        button=N_("Gecontroleerd: het klopt"),
        sample=lambda bulletin: CheckBulletin(contacts_verified=True),
    ),
    Deed(
        path="goedkeuren",
        form=APPROVE,
        button=N_("Keur goed"),
        sample=lambda bulletin: ApproveBulletin(),
    ),
    Deed(
        path="terugsturen",
        form=REJECT,
        button=N_("Stuur terug"),
        sample=lambda bulletin: RejectBulletin(reason="-"),
    ),
    Deed(
        path="ophangen",
        form=POST,
        button=N_("Het hangt op"),
        sample=lambda bulletin: PostBulletin(place=0),
    ),
    Deed(
        path="weghalen",
        form=REMOVED,
        button=N_("Het is weggehaald"),
        sample=lambda bulletin: ConfirmRemoved(place=0),
    ),
    Deed(
        path="intrekken",
        form=WITHDRAW,
        button=N_("Trek het bericht in"),
        sample=lambda bulletin: WithdrawBulletin(why="-"),
    ),
)
UNTIL = N_("Geldt tot {time}")
NO_OTHER = Option("", N_("geen"), 0)


# --- the list ----------------------------------------------------------------


@get("/berichten")
async def overview(screen: ThisScreen) -> Response[Any]:
    """What must come down, what waits, what holds, and what is over."""
    return screen.page(
        "bulletins/list.html",
        take_down=take_down(screen) if _is_point(screen) else [],
        not_down=_not_down(screen),
        waiting=_of(screen, bulletins.BEFORE_APPROVAL, "queue"),
        told=current(screen),
        ended=_ended(screen),
        at_point=_is_point(screen),
        hangs=bulletins.hangs,
        may_draft=screen.may(DraftBulletin),
        may_post=screen.may(PostBulletin),
    )


def _is_point(screen: Screen) -> bool:
    return screen.place.kind is PlaceKind.NSP


def _of(screen: Screen, states: Sequence[State], order: str) -> list[Bulletin]:
    found: list[Bulletin] = screen.node.records(
        screen.node.query("bulletins", states=tuple(states), order=order, limit=ENDED_MAX)
    )
    return found


class Recall(msgspec.Struct, frozen=True):
    """A withdrawn bulletin, and the points that did not say yet that it is off their board."""

    bulletin: Bulletin
    places: tuple[Place, ...]


def _not_down(screen: Screen) -> list[Recall]:
    """For an office: the recalls that are not finished at its points."""
    if _is_point(screen):
        return []
    recalls = [
        Recall(bulletin, _missing(screen, bulletin))
        for bulletin in _of(screen, (State.WITHDRAWN,), "newest")
    ]
    return [recall for recall in recalls if recall.places]


def _missing(screen: Screen, bulletin: Bulletin) -> tuple[Place, ...]:
    points = screen.node.charter.points_of(screen.place)
    open_still = bulletins.not_confirmed(bulletin, tuple(point.number for point in points))
    return tuple(point for point in points if point.number in open_still)


def _ended(screen: Screen) -> list[Bulletin]:
    states = (State.REJECTED, State.APPROVED, State.SUPERSEDED, State.WITHDRAWN)
    return [b for b in _of(screen, states, "newest") if not bulletins.current(b, screen.now_s)]


# --- write -------------------------------------------------------------------


@get("/berichten/nieuw")
async def blank(screen: ThisScreen, vervangt: FromQuery[str] = "") -> Response[Any]:
    """A blank draft; `vervangt` names the bulletin that it takes the place of."""
    old = bulletin_of(screen, vervangt) if vervangt else None
    form = _draft_form(screen)
    values = {"replaces": old.id, **_copied(old)} if old else {}
    return _draft_page(screen, screen.open(form, "", **values))


def _copied(old: Bulletin) -> dict[str, Any]:
    names = ("title", "known", "unknown", "advice", "for_whom", "contacts")
    return {name: getattr(old.draft, name) for name in names}


@post("/berichten/nieuw")
async def write(screen: ThisScreen, posted: Words) -> Response[Any]:
    """Keep the draft as a bulletin; then somebody else checks it."""
    return screen.send(
        _draft_form(screen),
        posted,
        lambda sheet: _draft_page(screen, sheet),
        lambda receipt: f"/berichten/{receipt.short}",
    )


def _draft_form(screen: Screen) -> Form:
    told = [
        Option(str(b.id), f"{b.short} {b.draft.title}", b.id)
        for b in _of(screen, (State.APPROVED,), "newest")
    ]
    return Form(
        "bericht",
        DraftBulletin,
        given=("no",),
        options={"replaces": (NO_OTHER, *told)},
        kinds={"replaces": Kind.SELECT},
    )


def _draft_page(screen: Screen, sheet: Sheet) -> Response[str]:
    return screen.page(
        "bulletins/write.html",
        sheet=sheet,
        may=screen.may(DraftBulletin),
        who=_roles(DraftBulletin),
        basis=screen.basis(DraftBulletin),
    )


# --- one bulletin ------------------------------------------------------------


class Stage(msgspec.Struct, frozen=True, kw_only=True):
    """A step on the way: its word (Dutch), when it was done and by whom, else who may do it."""

    word: str
    at: int = 0
    who: str = ""
    roles: tuple[Role, ...] = ()
    refusal: Refusal | None = None  # why the viewer can't do it now
    mine: bool = False  # the viewer can do it now

    @property
    def done(self) -> bool:
        return self.at > 0


class Board(msgspec.Struct, frozen=True):
    """How a bulletin hangs at a point: since when, or since when not any more (stamps)."""

    place: Place
    posted_at: int
    removed_at: int
    take_down: bool

    @property
    def hangs(self) -> bool:
        return self.posted_at > self.removed_at


@get("/berichten/{short:str}")
async def show(screen: ThisScreen, short: FromPath[str]) -> Response[Any]:
    """One bulletin: its text, its way, and the boards."""
    found = bulletin_of(screen, short)
    return _page(screen, found) if found else _unknown(screen, short)


@get("/berichten/{short:str}/a4")
async def sheet_of_paper(screen: ThisScreen, short: FromPath[str]) -> Response[Any]:
    """The sheet for the board.  Only what was approved can be printed as such."""
    found = bulletin_of(screen, short)
    if found is None:
        return _unknown(screen, short)
    if not bulletins.current(found, screen.now_s):
        return screen.go(f"/berichten/{found.short}")
    return screen.page("bulletins/a4.html", bulletin=found, qr=_qr_text(screen, found))


def _qr_text(screen: Screen, bulletin: Bulletin) -> str:
    """What a phone reads off the sheet: number, title, until when; no address, no network."""
    until = screen.say(UNTIL, time=screen.clock_s(bulletin.valid_until))
    return f"{bulletin.short}: {bulletin.draft.title}. {until}"


def bulletin_of(screen: Screen, short: str) -> Bulletin | None:
    found = screen.node.by_key("bulletins", short[:NUMBER_LETTERS_MAX].upper())
    return found if isinstance(found, Bulletin) else None


def _unknown(screen: Screen, short: str) -> Response[str]:
    return screen.page("bulletins/unknown.html", 404, short=short[:NUMBER_LETTERS_MAX])


def _page(screen: Screen, bulletin: Bulletin, tried: Sheet | None = None) -> Response[str]:
    newer = screen.node.record(bulletin.superseded_by) if bulletin.superseded_by else None
    older = screen.node.record(bulletin.draft.replaces) if bulletin.draft.replaces else None
    return screen.page(
        "bulletins/bulletin.html",
        bulletin=bulletin,
        stages=stages(screen, bulletin),
        boards=boards(screen, bulletin),
        missing=_missing(screen, bulletin) if not _is_point(screen) else (),
        actions=actions_of(
            screen,
            [deed for deed in _deeds(screen) if _fits(screen, deed, bulletin)],
            bulletin,
            bulletin.short,
            wanted=_next_step(screen, bulletin),
            tried=tried,
        ),
        newer=newer if isinstance(newer, Bulletin) else None,
        older=older if isinstance(older, Bulletin) else None,
        may_draft=screen.may(DraftBulletin),
        current=bulletins.current(bulletin, screen.now_s),
        expired=bulletins.expired(bulletin, screen.now_s),
        history=history(screen, bulletin.id),
    )


def _deeds(screen: Screen) -> list[Deed]:
    """The deeds, asked about this place."""
    number = screen.place.number

    def here(deed: Deed, sample: Act) -> Deed:
        return msgspec.structs.replace(deed, sample=lambda bulletin: sample)

    samples: dict[str, Act] = {
        "ophangen": PostBulletin(place=number),
        "weghalen": ConfirmRemoved(place=number),
    }
    return [here(deed, samples[deed.path]) if deed.path in samples else deed for deed in DEEDS]


def _fits(screen: Screen, deed: Deed, bulletin: Bulletin) -> bool:
    """Does this make sense for this bulletin at all?  What never will is not listed as "later"."""
    before = bulletin.state in bulletins.BEFORE_APPROVAL
    hangs = bulletins.hangs(bulletin, screen.place.number)
    match deed.path:
        case "controleren" | "goedkeuren" | "terugsturen":
            return before
        case "ophangen":
            return not hangs and (before or bulletin.state is State.APPROVED)
        case "weghalen":
            gone = bulletin.state in (State.WITHDRAWN, State.SUPERSEDED)
            return hangs or (gone and screen.place.number not in dict(bulletin.removed))
        case "intrekken":
            return bulletin.state is State.APPROVED
        case _:
            return True


def _next_step(screen: Screen, bulletin: Bulletin) -> str:
    """The one obvious next step for a bulletin in this state."""
    match bulletin.state:
        case State.DRAFT:
            return "controleren"
        case State.CHECKED:
            return "goedkeuren"
        case State.APPROVED if not bulletins.expired(bulletin, screen.now_s):
            return "ophangen"
        case _:
            return "weghalen"


def stages(screen: Screen, bulletin: Bulletin) -> tuple[Stage, ...]:
    """Written, checked, approved: by whom, or who may."""
    return (
        Stage(
            word=N_("Geschreven"),
            at=bulletin.drafted_at,
            who=_name(screen, bulletin.drafted_by),
        ),
        _stage(
            screen,
            bulletin,
            N_("Gecontroleerd door een tweede persoon"),
            CheckBulletin(contacts_verified=True),
            bulletin.checked_at,
            bulletin.checked_by,
        ),
        _stage(
            screen,
            bulletin,
            N_("Goedgekeurd"),
            ApproveBulletin(),
            bulletin.approved_at,
            bulletin.approved_by,
        ),
    )


def _stage(
    screen: Screen, bulletin: Bulletin, word: str, act: Act, at: int, by: Who | None
) -> Stage:
    if at:
        return Stage(word=word, at=at, who=_name(screen, by))
    if bulletin.state not in bulletins.BEFORE_APPROVAL:
        return Stage(word=word)
    actor = screen.actor_for(type(act))
    refusal = screen.node.refusal(act, actor, screen.now_s, bulletin.id)
    return Stage(word=word, roles=_roles(type(act)), refusal=refusal, mine=refusal is None)


def _roles(act: type[Act]) -> tuple[Role, ...]:
    """Who may do this, by role."""
    return tuple(sorted((r for r in BY_ACT[act].does.by if not r.is_node), key=lambda r: r.value))


def _name(screen: Screen, who: Who | None) -> str:
    """A person by name where this place knows them, else by place; never both guessed."""
    if who is None:
        return ""
    place = screen.node.charter.place.get(who[0])
    here = person_of(screen.node, who[1]) if who[0] == screen.place.number else None
    names = [here.name if here else "", place.name if place else ""]
    return ", ".join(name for name in names if name)


def boards(screen: Screen, bulletin: Bulletin) -> tuple[Board, ...]:
    """The boards that this place looks after."""
    posted, removed = dict(bulletin.posted), dict(bulletin.removed)
    points = screen.node.charter.points_of(screen.place)[:BOARDS_MAX]
    return tuple(
        Board(
            point,
            posted.get(point.number, 0),
            removed.get(point.number, 0),
            bulletins.take_down(bulletin, point.number),
        )
        for point in points
    )


# --- what is done ------------------------------------------------------------


def _route(deed: Deed) -> Any:
    """The handler of one deed."""

    @route(f"/berichten/{{short:str}}/{deed.path}", http_method=["GET", "POST"], status_code=200)
    async def handler(screen: ThisScreen, short: FromPath[str], posted: Words) -> Response[Any]:
        found = bulletin_of(screen, short)
        if found is None:
            return _unknown(screen, short)
        if screen.request.method == "GET":  # a reload, or the way back from an error
            return screen.go(f"/berichten/{found.short}")
        return _do(screen, found, deed, posted)

    return handler


def _do(screen: Screen, bulletin: Bulletin, deed: Deed, posted: Words) -> Response[Any]:
    going = local(one(posted, NEXT_FIELD), f"/berichten/{bulletin.short}")

    def again(sheet: Sheet) -> Response[str]:
        return _page(screen, bulletin_of(screen, bulletin.short) or bulletin, sheet)

    given: dict[str, Any] = {"place": screen.place.number} if "place" in deed.form.given else {}
    return screen.send(
        deed.form, posted, again, going, about=bulletin.short, record=bulletin.id, **given
    )


routes: list[Any] = [
    overview, blank, write, show, sheet_of_paper, *(_route(deed) for deed in DEEDS),
]  # fmt: skip
