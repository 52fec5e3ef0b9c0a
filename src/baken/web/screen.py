# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""A screen: what a handler holds while it answers one request.

The node, who is looking and in which roles, in which language; and the few
things that every page does: show a template, open a form with its draft, send
a form's act.  `send` guards the laws of the desks: an act that can't be done
comes back at its field with all that was typed; what is stored is stored once,
however often the button is pressed; and the draft goes only after the act is
on disk.
"""

import contextlib
import json
from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType
from typing import Any

import msgspec
import segno
from jinja2 import Environment
from litestar import Request, Response
from litestar.di import NamedDependency
from litestar.response import Redirect
from litestar.types.empty import Empty
from litestar.utils.scope.state import ScopeState
from markupsafe import Markup

from ..domain import need
from ..domain.access import How, NoteReading, What
from ..domain.catalogue import BY_ACT
from ..domain.charter import Actor, Place, PlaceKind, Role
from ..domain.need import Sight
from ..domain.process import NEVER
from ..domain.staffing import Person
from ..domain.words import N_
from ..kernel.act import Act
from ..kernel.errors import Refusal, StoreFull
from ..kernel.stamp import to_wall
from ..node.node import Node, Receipt
from ..node.runner import Runner
from . import i18n, once
from .forms import Fault, Form, Posted, Sheet
from .planjobs import Plans
from .readings import NOT_NOTED, Readings
from .session import Viewer, seats_of, viewer_of
from .strip import Strip, back_office, strip_of

PUBLIC = {"public": True}  # `opt=PUBLIC` on a handler: there for all, without signing in
FORM_FIELD, ABOUT_FIELD, TOKEN_FIELD, NEXT_FIELD = "_form", "_about", "_token", "_next"

SECRET_FIELDS = frozenset({"pin"})  # never kept, not even in a draft
ASIDE = "-aside"  # ends the name of a draft that was put aside

FULL = N_(
    "De schijf is vol. Dit is niet opgeslagen. Schrijf het nu op papier en roep de beheerder."
)

Again = Callable[[Sheet], Response[str]]
Where = str | Callable[[Receipt], str]


class Site(msgspec.Struct, frozen=True):
    """What all requests share: the node's runner and a template environment a language."""

    runner: Runner
    pages: Mapping[str, Environment]
    paths: frozenset[str]  # the paths that have a page, for the links between the desks
    readings: Readings = msgspec.field(default_factory=Readings)
    plans: Plans = msgspec.field(default_factory=lambda: Plans(None))


class Link(msgspec.Struct, frozen=True):
    """A way to a desk: its path and its name (Dutch).  `also` are paths that belong to it."""

    path: str
    label: str
    also: tuple[str, ...] = ()

    def leads_to(self, path: str) -> bool:
        """Is this page one of that desk?"""
        return any(path == own or path.startswith(own + "/") for own in (self.path, *self.also))


_SHARED = (
    Link("/berichten", N_("Berichten")),
    Link("/waarnemingen", N_("Waarnemingen")),
    Link("/verbindingen", N_("Verbindingen")),
    Link("/dienst", N_("Dienst"), ("/inzage",)),
    Link("/logboek", N_("Logboek")),
    Link("/regio", N_("Regio"), ("/bevoegdheden", "/privacy", "/plannen")),
)
DESKS = {
    PlaceKind.NSP: (
        Link("/balie", N_("Balie"), ("/meldingen",)),
        Link("/punt", N_("Punt")),
        *_SHARED,
    ),
    PlaceKind.CP: (
        Link("/coordinatie", N_("Coördinatie")),
        Link("/balie", N_("Balie")),
        Link("/punten", N_("Punten")),
        *_SHARED,
    ),
    PlaceKind.GCT: (Link("/crisisteam", N_("Crisisteam")), Link("/punten", N_("Punten")), *_SHARED),
}


class Draft(msgspec.Struct, frozen=True):
    """What was typed earlier: the raw words, and when."""

    at_s: float
    words: dict[str, list[str]]


class Screen:
    """One request, at this node, of one viewer."""

    def __init__(self, site: Site, request: Request[Any, Any, Any]) -> None:
        self.site = site
        self.request = request
        self.viewer: Viewer = viewer_of(request)
        self.now_s: float = site.runner.now()
        self.environment = site.pages[self.viewer.language]
        self.unnoted = ""  # why this page says that its reading was not noted

    @property
    def node(self) -> Node:
        return self.site.runner.node

    @property
    def place(self) -> Place:
        return self.node.place

    # --- words ---------------------------------------------------------------

    def say(self, text: str, **values: object) -> str:
        """A Dutch sentence in the reader's language, its blanks filled in."""
        said = self._translations.gettext(text) if text else ""
        return said.format(**values) if values else said

    @property
    def _translations(self) -> Any:
        return self.environment.globals["catalogue"]

    # --- who -----------------------------------------------------------------

    @property
    def actor(self) -> Actor:
        """The viewer in their first role; the node itself where nobody signed in."""
        hats = self.hats
        return Actor(self.viewer.person, hats[0]) if hats else self.nobody

    @property
    def hats(self) -> tuple[Role, ...]:
        """The roles taken, as far as this place knows them."""
        if not self.viewer.signed_in:
            return ()
        return tuple(role for role in self.viewer.hats() if role.kind is self.place.kind)

    def lock(self) -> None:
        """From here on this page shows nothing that only the signed-in may see."""
        self.viewer = msgspec.structs.replace(self.viewer, locked=True)

    @property
    def nobody(self) -> Actor:
        return Actor(0, Role(self.place.kind.value << 4))

    def actor_for(self, act: type[Act]) -> Actor:
        """The viewer in the first of their roles that is entitled to this act."""
        for role in self.hats:
            actor = Actor(self.viewer.person, role)
            if self.node.may(act, actor):
                return actor
        return self.actor

    def may(self, act: type[Act]) -> bool:
        """May the viewer do this at all, in one of their roles?  For showing a button."""
        return self.node.may(act, self.actor_for(act))

    def basis(self, act: type[Act]) -> str:
        """The legal basis of an act, for beside its button."""
        return BY_ACT[act].does.grounds

    def sight(self, record: Any, process: str = "reports") -> Sight:
        """How much of what people told us the viewer may read of this record."""
        here, person = self.place.number, self.viewer.person
        return need.sight(self.hats, process, record, place=here, person=person)

    # --- showing -------------------------------------------------------------

    def page(self, template: str, status: int = 200, **values: Any) -> Response[str]:
        """A template with all that the base page needs.

        `path` is where this page can be asked again; pass it when a form was posted elsewhere.
        """
        shared = {
            "screen": self,
            "viewer": self.viewer,
            "node": self.node,
            "place": self.place,
            "path": self.request.url.path,
            "language": self.viewer.language,
            "csrf": self._csrf(),
        }
        text = self.environment.get_template(template).render(shared | values)
        return Response(text, status_code=status, media_type="text/html; charset=utf-8")

    def _csrf(self) -> str:
        token = ScopeState.from_scope(self.request.scope).csrf_token
        return "" if token is Empty or not isinstance(token, str) else token

    def go(self, path: str) -> Response[Any]:
        """To another page of this node, after something was done (303)."""
        return Redirect(local(path), status_code=303)

    @property
    def strip(self) -> Strip:
        return strip_of(self.node, self.now_s)

    @property
    def name(self) -> str:
        """The viewer's name, as this place knows it."""
        found = self.node.by_key("staffing", f"{self.place.number}/{self.viewer.person}")
        return found.name if isinstance(found, Person) else ""

    @property
    def desks(self) -> tuple[Link, ...]:
        """The desks of this kind of place that there is a page for."""
        return tuple(link for link in DESKS[self.place.kind] if link.path in self.site.paths)

    @property
    def back_office(self) -> str:
        """The name of the place that should hear us."""
        return back_office(self.node)

    def note_reading(
        self, records: Iterable[int], what: What, how: How = How.SCREEN, purpose: str = ""
    ) -> bool:
        """Note that the viewer reads personal or medical fields of these records.

        Every page that shows such fields calls this first.  False where the note could not be
        written: the page shows them all the same and says so; a file to take along is refused.
        """
        actor = self.actor_for(NoteReading)
        noted = self.site.readings.note(self.site.runner, actor, records, what, how, purpose)
        if not noted:
            self.unnoted = NOT_NOTED
        return noted

    @property
    def rest_s(self) -> int:
        """For how many seconds this screen stays open when nobody touches it."""
        return int(seats_of(self.request).rest_s(self.viewer.seat, self.now_s))

    @property
    def idle_s(self) -> int:
        """For how many seconds a screen stays open after a touch."""
        return int(seats_of(self.request).idle_s)

    def token(self) -> str:
        """A fresh one-time token for a form."""
        return once.new_token()

    # --- times, for templates ------------------------------------------------

    def ago(self, stamp: int) -> str:
        return i18n.ago(to_wall(stamp), self.now_s, self.say)

    def until(self, stamp: int) -> str:
        return i18n.until(to_wall(stamp), self.now_s, self.say)

    def age(self, stamp: int) -> int:
        """Whole seconds since a stamp; the page counts on from there."""
        return self.age_s(to_wall(stamp))

    def age_s(self, at_s: float) -> int:
        return max(int(self.now_s - at_s), 0)

    def late(self, stamp: int) -> bool:
        return to_wall(stamp) < self.now_s

    def moment(self, stamp: int) -> str:
        return i18n.moment(to_wall(stamp))

    @property
    def never(self) -> int:
        return NEVER

    def ago_s(self, at_s: float) -> str:
        return i18n.ago(at_s, self.now_s, self.say)

    def clock(self, stamp: int) -> str:
        return i18n.clock(to_wall(stamp), self.now_s)

    def clock_s(self, at_s: float) -> str:
        return i18n.clock(at_s, self.now_s)

    @property
    def today(self) -> str:
        """Day and time, for on paper."""
        return i18n.day(self.now_s)

    def qr(self, text: str) -> Markup:
        """A QR code as SVG, without a style that the content policy would refuse."""
        code = segno.make(text, error="m", micro=False)
        # segno escapes the title; all else in it is its own.
        return Markup(code.svg_inline(border=2, omitsize=True, title=text, svgclass="qr"))  # noqa: S704

    # --- forms ---------------------------------------------------------------

    def open(self, form: Form, about: str = "", **values: Any) -> Sheet:
        """A form to fill in: with the draft that was left, or else with `values`."""
        draft = self.draft(form.name, about)
        if draft is not None:
            sheet = form.kept(draft.words)
            if sheet.typed:
                sheet.saved_s = draft.at_s
                sheet.about = about
                return sheet
        sheet = form.blank(**values)
        sheet.about = about
        sheet.aside = self.draft(form.name + ASIDE, about) is not None
        return sheet

    def send(
        self,
        form: Form,
        posted: Posted,
        again: Again,
        done: Where,
        *,
        about: str = "",
        record: int | None = None,
        fields: Mapping[str, Any] = MappingProxyType({}),
        **given: Any,
    ) -> Response[Any]:
        """Do what the form says; the receipt's page, or the form again with what is wrong.

        `given` fills in fields of the act, and so does `fields`: for a name that stands here too.
        """
        token = token_of(posted)
        if (earlier := once.receipt_of(self.node, token)) is not None:
            return self.go(earlier)
        sheet = form.read(posted, self.now_s, **given, **fields)
        sheet.about = about
        if sheet.act is None:
            return self.back(sheet, posted, again, 400)
        try:
            receipt = self.submit(sheet.act, record)
        except Refusal as refusal:
            sheet.refuse(refusal)
            return self.back(sheet, posted, again, 400)
        except StoreFull:
            sheet.faults[""] = Fault(FULL)
            return self.back(sheet, posted, again, 507)
        where = done if isinstance(done, str) else done(receipt)
        self.finish(token, where)
        self.drop_draft(form.name, about)
        self.drop_draft(form.name + ASIDE, about)
        return self.go(where)

    def back(self, sheet: Sheet, posted: Posted, again: Again, status: int) -> Response[str]:
        """The form once more, with what is wrong; and what was typed is a draft, too."""
        self.keep(sheet, posted)
        return failed(again(sheet), status)

    def keep(self, sheet: Sheet, posted: Posted) -> None:
        """Keep a form as a draft, if it can be kept: a page that was posted may be reloaded."""
        with contextlib.suppress(Refusal, StoreFull):
            self.save_draft(sheet.form.name, sheet.about, posted)

    def finish(self, token: str, where: str) -> None:
        """The act of this token is on disk.  A full disk may not undo that."""
        with contextlib.suppress(StoreFull, Refusal):
            once.remember(self.node, token, where, self.now_s)

    def submit(self, act: Act, record: int | None = None) -> Receipt:
        """Hand an act to the node, as the viewer in a role that may."""
        return self.site.runner.submit(act, self.actor_for(type(act)), record)

    # --- drafts --------------------------------------------------------------

    def draft_key(self, name: str, about: str) -> str:
        return f"{self.viewer.person}/{name}/{about}"

    def draft(self, name: str, about: str = "") -> Draft | None:
        text = self.node.draft(self.draft_key(name, about))
        if text is None:
            return None
        try:
            return msgspec.json.decode(text, type=Draft)
        except msgspec.MsgspecError:
            return None

    def save_draft(self, name: str, about: str, posted: Posted) -> None:
        """Keep what was typed; the form's own fields with an underscore are left out."""
        words = {
            key: [part.encode("utf-8", "replace").decode() for part in parts]
            for key, parts in posted.items()
            if not key.startswith("_") and key not in SECRET_FIELDS
        }
        text = json.dumps({"at_s": self.now_s, "words": words}, ensure_ascii=False)
        self.node.save_draft(self.draft_key(name, about), text, self.now_s)

    def drop_draft(self, name: str, about: str = "") -> None:
        self.node.drop_draft(self.draft_key(name, about))


ThisScreen = NamedDependency[Screen]  # as a handler asks for it


def failed(response: Response[str], status: int) -> Response[str]:
    """The same page, said to be about something that did not go through."""
    response.status_code = status
    return response


def token_of(posted: Posted) -> str:
    """The one-time token of a form; one that this node can't have made counts as none."""
    token = one(posted, TOKEN_FIELD)
    return token if len(token) <= once.TOKEN_LETTERS_MAX else ""


def one(posted: Posted, name: str) -> str:
    """The last word posted under a name, or nothing."""
    words = posted.get(name, ())
    return words[-1] if words else ""


def local(path: str, otherwise: str = "/") -> str:
    """A path of this node: never a way to another site."""
    good = (
        path.startswith("/")
        and not path.startswith(("//", "/\\"))
        and path.isascii()
        and path.isprintable()
        and "\\" not in path
        and len(path) <= 500
    )
    return path if good else otherwise
