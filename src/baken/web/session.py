# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Who is looking: the session, one encrypted cookie that only this node can read.

It holds a person's number, the roles they took, their seat (`web/seats.py`) and how
they want to read (language, theme, letters): no name, no secret.  The rules guarded
here: bytes that this node did not write read as "nobody", never as an error; a
cookie is only written when it changed, so that a draft that is saved in the
background can't put back the person who just signed out; and whether the seat is
locked is asked of this node at each request, never of the cookie.
"""

from typing import Any

import msgspec
from cryptography.exceptions import InvalidTag
from litestar.connection import ASGIConnection
from litestar.exceptions import SerializationException
from litestar.middleware.session.client_side import ClientSideSessionBackend, CookieBackendConfig
from litestar.types import Message, ScopeSession

from ..domain.charter import NodeCard, Role
from .i18n import LANGUAGES, SOURCE
from .seats import Seats, by_hand

COOKIE = "baken"
SESSION_S = 12 * 3600  # a shift of eight hours, its overlap, and a late relief
THEMES = ("light", "night")
LETTERS = ("normal", "large")
ROLES_MAX = 8

_READ = "baken.session.read"
_LOCKED = "locked"


class Viewer(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What the cookie says.  `pin_at` is the stamp of the PIN that they signed in with.

    `locked` never stands in a cookie: this node puts it there for one request.
    """

    person: int = 0
    roles: tuple[int, ...] = ()
    pin_at: int = 0
    seat: str = ""
    locked: bool = False
    language: str = SOURCE
    theme: str = "light"
    letters: str = "normal"

    @property
    def signed_in(self) -> bool:
        return self.known and not self.locked

    @property
    def known(self) -> bool:
        """Somebody signed in on this screen; the seat may be locked by now."""
        return self.person > 0 and bool(self.roles)

    def hats(self) -> tuple[Role, ...]:
        """The roles as roles; a number from a newer version is left out."""
        known = {role.value for role in Role}
        return tuple(Role(number) for number in self.roles[:ROLES_MAX] if number in known)


def viewer_of(connection: ASGIConnection[Any, Any, Any, Any]) -> Viewer:
    """The viewer of a request; a nobody with the default language where there is no good cookie."""
    session = connection.scope.get("session")
    if not isinstance(session, dict) or not session:
        return Viewer(language=_asked_language(connection))
    try:
        viewer = msgspec.convert(session, Viewer)
    except msgspec.ValidationError:
        return Viewer()
    return msgspec.structs.replace(
        viewer,
        language=viewer.language if viewer.language in LANGUAGES else SOURCE,
        theme=viewer.theme if viewer.theme in THEMES else THEMES[0],
        letters=viewer.letters if viewer.letters in LETTERS else LETTERS[0],
    )


def keep(connection: ASGIConnection[Any, Any, Any, Any], viewer: Viewer) -> None:
    """Write the cookie with the next response."""
    connection.set_session(msgspec.to_builtins(msgspec.structs.replace(viewer, locked=False)))


def seats_of(connection: ASGIConnection[Any, Any, Any, Any]) -> Seats:
    """The seats of this node, made at the first request."""
    state = connection.app.state
    if "seats" not in state:
        state["seats"] = Seats(state["site"].runner.settings.lock_min * 60.0)
    found: Seats = state["seats"]
    return found


def _asked_language(connection: ASGIConnection[Any, Any, Any, Any]) -> str:
    """The first language of the browser that this node speaks."""
    for part in connection.headers.get("accept-language", "")[:200].split(","):
        code = part.split(";")[0].strip().lower().split("-")[0]
        if code in LANGUAGES:
            return code
    return SOURCE


class NodeCookie(ClientSideSessionBackend):
    """Litestar's encrypted cookie, hardened by the two rules above."""

    async def load_from_connection(
        self, connection: ASGIConnection[Any, Any, Any, Any]
    ) -> dict[str, Any]:
        try:
            found = await super().load_from_connection(connection)
        except (InvalidTag, SerializationException, ValueError, LookupError, TypeError):
            found = {}
        session = dict(found) if isinstance(found, dict) else {}
        session.pop(_LOCKED, None)
        if session.get("person"):
            now_s = connection.app.state["site"].runner.now()
            seats, seat = seats_of(connection), str(session.get("seat", ""))
            if by_hand(connection):
                seats.touch(seat, now_s)
            if not seats.rest_s(seat, now_s):
                session[_LOCKED] = True
        connection.scope["state"][_READ] = dict(session)
        return session

    async def store_in_message(
        self,
        scope_session: ScopeSession,
        message: Message,
        connection: ASGIConnection[Any, Any, Any, Any],
    ) -> None:
        if scope_session == connection.scope["state"].get(_READ):
            return
        await super().store_in_message(scope_session, message, connection)


class NodeCookieConfig(CookieBackendConfig):
    """The cookie's attributes.  Not `secure`: the point's own Wi-Fi speaks plain HTTP."""

    _backend_class = NodeCookie


def cookie_name(node: NodeCard) -> str:
    """A browser keeps cookies by host and not by port: each node has a name of its own."""
    return f"{COOKIE}-{node.number}"


def cookie_config(secret: bytes, node: NodeCard) -> NodeCookieConfig:
    """`secret` is 32 bytes."""
    return NodeCookieConfig(
        secret=secret, key=cookie_name(node), max_age=SESSION_S, httponly=True, samesite="strict"
    )
