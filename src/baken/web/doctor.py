# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The doctor (dokter): how this node is, for whoever has to help it.

Read-only and there without signing in, so it shows no fact of any record: only
links, counts of bad input, what stands apart and why, sizes, and for staff the
digest that two nodes can compare.
"""

from typing import Any

import msgspec
from litestar import Response, get

from .. import __version__
from ..domain.charter import Verdict
from ..domain.words import N_
from ..node.folding import FUTURE, MALFORMED, Event
from .region import past
from .screen import PUBLIC, Screen, ThisScreen
from .strip import BEARERS, name_of

DIGEST_RECORDS_MAX = 20_000
DIGEST_EVERY_S = 5.0
HELD_MAX = 100

REASONS = {FUTURE: N_("de klok van de afzender loopt voor"), MALFORMED: N_("onleesbare inhoud")}


SIZES = {
    "entries": N_("handelingen"),
    "records": N_("dossiers"),
    "disk_bytes": N_("bytes op de schijf"),
}


class Apart(msgspec.Struct, frozen=True):
    """An act that stands apart: what sort, whose, when, and why (Dutch)."""

    event: Event
    who: str
    why: str


@get("/dokter", opt=PUBLIC)
async def doctor(screen: ThisScreen) -> Response[Any]:
    """The state of this node."""
    node = screen.node
    return screen.page(
        "doctor/page.html",
        links=node.links(),
        bearers=BEARERS,
        unheard=[(name_of(node, number), count) for number, count in node.unheard().items()],
        counters=sorted(node.counters.items()),
        held=[_apart(screen, event) for event in node.held(HELD_MAX)],
        sizes=[(SIZES.get(name, name), size) for name, size in node.sizes().items()],
        digest=_digest(screen),
        software=__version__,
        acts=node.version,
        past=past(screen),
    )


class Digest(msgspec.Struct, frozen=True):
    """The digest as it was made, of which version of the node, and when (Unix s)."""

    text: str
    version: int
    at_s: float


def _digest(screen: Screen) -> str:
    """For staff, only while it is quick, and only now and then: it reads every record."""
    node, state = screen.node, screen.request.app.state
    if not screen.viewer.signed_in or node.sizes()["records"] > DIGEST_RECORDS_MAX:
        return ""
    made: Digest | None = state.get("digest")
    fresh = made is not None and 0 <= screen.now_s - made.at_s < DIGEST_EVERY_S
    if made is None or not (made.version == node.version or fresh):
        made = state["digest"] = Digest(node.digest(), node.version, screen.now_s)
    return made.text


def _apart(screen: Screen, event: Event) -> Apart:
    why = REASONS.get(event.held, "")
    if not why and event.held in set(Verdict):
        why = Verdict(event.held).label
    return Apart(event, name_of(screen.node, event.author), why)


routes = [doctor]
