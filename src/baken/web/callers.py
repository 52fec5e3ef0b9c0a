# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Who asks something of the API: a program with the node's token, or a person at a desk.

The token (`api_token` in `node.toml`) acts as nobody, in one role (`api_role`);
the cookie acts as the person who signed in, in the roles they took.  The rule
guarded: a wrong token is turned down, also where nobody may read; and a cookie
is worth no more than the person's record at this moment.  What they read of
people is what `domain/need.py` gives their roles, as on the screens.
"""

import hmac
from typing import Any

import msgspec
from litestar import Request

from ..domain import need
from ..domain.charter import Actor, Role
from ..domain.need import Sight
from ..kernel.act import Act
from ..node.config import BadFolder, Settings
from ..node.node import Node
from .problems import Problem
from .session import viewer_of
from .signin import admitted

TOKEN_LETTERS_MIN = 16

Asking = Request[Any, Any, Any]


class Caller(msgspec.Struct, frozen=True):
    """Who asks: a person (0 is a program), and the roles they have here, at least one."""

    person: int
    roles: tuple[Role, ...]

    def actor_for(self, node: Node, act: type[Act]) -> Actor:
        """In the first of their roles that may; else in the first, to be told who may."""
        actors = [Actor(self.person, role) for role in self.roles]
        return next((actor for actor in actors if node.may(act, actor)), actors[0])

    def sight(self, node: Node, process: str, record: Any) -> Sight:
        """How much of this record they read."""
        place = node.place.number
        return need.sight(self.roles, process, record, place=place, person=self.person)


class Gate:
    """Tells who asks."""

    def __init__(self, node: Node, settings: Settings) -> None:
        self._node = node
        self._token = settings.api_token.encode()
        self._program = Caller(0, (_role(node, settings),)) if self._token else None

    def caller(self, request: Asking) -> Caller | None:
        """Who asks, or None where nobody signed in."""
        said = request.headers.get("authorization")
        if said is not None:
            return self._by_token(said)
        viewer = viewer_of(request)
        roles = tuple(role for role in viewer.hats() if role.kind is self._node.place.kind)
        return Caller(viewer.person, roles) if roles and admitted(self._node, viewer) else None

    def staff(self, request: Asking) -> Caller:
        """Who asks; 401 where nobody signed in."""
        caller = self.caller(request)
        if caller is None:
            raise _not_signed_in("Meld u aan, of stuur een token mee.")
        return caller

    def _by_token(self, said: str) -> Caller:
        kind, _, token = said.partition(" ")
        good = hmac.compare_digest(token.strip().encode(), self._token)
        if self._program is None or kind.lower() != "bearer" or not good:
            raise _not_signed_in("Dit token kent deze computer niet.")
        return self._program


def _role(node: Node, settings: Settings) -> Role:
    """The role of the token; `BadFolder` where it is none of this place, or the token too short."""
    if len(settings.api_token) < TOKEN_LETTERS_MIN:
        raise BadFolder(f"node.toml: api_token needs at least {TOKEN_LETTERS_MIN} letters")
    here = [role for role in Role if role.kind is node.place.kind and not role.is_node]
    found = [role for role in here if role.word == settings.api_role]
    if not found:
        words = ", ".join(role.word for role in here)
        raise BadFolder(f"node.toml: api_role must be one of {words}")
    return found[0]


def _not_signed_in(detail: str) -> Problem:
    return Problem(401, detail, headers={"www-authenticate": 'Bearer realm="baken"'})
