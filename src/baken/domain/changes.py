# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Changes (wijzigingen) of the charter: what a decree may hold, and its bytes.

The rule guarded: each change has its own tag on the wire, which is never used again;
fields are only ever appended, with a default.  Who does them is told in `decrees.py`.
"""

from functools import lru_cache
from typing import Annotated

import msgspec

from ..kernel.audience import ROSTER_MAX
from .charter import AUDIENCE_BITS, Discipline, Level, PlaceKind, Role
from .process import UnixS
from .words import N_, Choice

CHANGES_BYTES_MAX = 12_000
KEY_BYTES = 32
WRAP_BYTES = 48
WRAPS_MAX = 200

Bytes32 = Annotated[bytes, msgspec.Meta(min_length=KEY_BYTES, max_length=KEY_BYTES)]
Wrap = Annotated[bytes, msgspec.Meta(min_length=WRAP_BYTES, max_length=WRAP_BYTES)]
RosterNumber = Annotated[int, msgspec.Meta(ge=1, le=ROSTER_MAX)]
Count = Annotated[int, msgspec.Meta(ge=1, le=65_535)]
ShortText = Annotated[str, msgspec.Meta(max_length=80)]


class Change(msgspec.Struct, frozen=True, kw_only=True, array_like=True, gc=False):
    """Base of the changes that a decree may hold; its tag tells which it is on the wire."""


class AdmitPlace(Change, frozen=True, tag=1):
    """Plek toelaten: a new place, or new words for one that is there.

    Its kind, its municipality and its coordination point stay: who could read it, still can.
    """

    number: RosterNumber
    kind: PlaceKind
    code: Annotated[str, msgspec.Meta(min_length=1, max_length=8)]
    name: ShortText
    municipality: ShortText = ""
    address: ShortText = ""
    area: int | None = None
    fallback: int | None = None
    services: tuple[str, ...] = ()
    roles: tuple[Role, ...] = ()


class AdmitNode(Change, frozen=True, tag=2):
    """Computer toelaten."""

    number: RosterNumber
    code: Annotated[str, msgspec.Meta(min_length=1, max_length=8)]
    place: RosterNumber
    key: Bytes32
    box: Bytes32


class GiveKeys(Change, frozen=True, tag=3):
    """Sleutels geven: an audience's key in one epoch, wrapped to nodes.

    `once` is the public key that was made for these wraps alone; with it each is a libsodium
    sealed box.
    """

    audience: Annotated[int, msgspec.Meta(ge=0, le=(1 << AUDIENCE_BITS) - 1)]
    epoch: Annotated[int, msgspec.Meta(ge=0, le=65_535)]
    once: Bytes32
    wraps: Annotated[tuple[tuple[int, Wrap], ...], msgspec.Meta(max_length=WRAPS_MAX)]


class Why(Choice):
    """Waarom een computer wordt ingetrokken."""

    STOLEN = 1, N_("gestolen")
    LOST = 2, N_("kwijt")
    REPLACED = 3, N_("vervangen")
    MISUSED = 4, N_("misbruikt")


class RevokeNode(Change, frozen=True, tag=4):
    """Computer intrekken.  `last` has per log the last number that still counts."""

    node: RosterNumber
    why: Why
    last: Annotated[tuple[tuple[int, int], ...], msgspec.Meta(max_length=512)] = ()


class GrantMandate(Change, frozen=True, tag=5):
    """Mandaat geven.  Times are Unix s; `until` 0 has no end."""

    number: Count
    place: RosterNumber
    discipline: Discipline
    level: Level
    since: UnixS
    until: UnixS = 0
    basis: ShortText = ""


class EndMandate(Change, frozen=True, tag=6):
    """Mandaat beëindigen, from the moment that the decree takes effect."""

    number: Count


class AdmitOrganisation(Change, frozen=True, tag=7):
    """Organisatie toelaten: badges that this key signed let its people sign in."""

    number: Count
    org: Annotated[int, msgspec.Meta(ge=0, le=255)]
    name: ShortText
    key: Bytes32


class EndOrganisation(Change, frozen=True, tag=8):
    """Organisatie afmelden: its badges no longer count."""

    number: Count


class AdmitAuthority(Change, frozen=True, tag=9):
    """Sleutelhouder aanwijzen.  `body` is a municipality, or empty for the safety region."""

    number: Count
    name: ShortText
    key: Bytes32
    body: ShortText = ""


class RetireAuthority(Change, frozen=True, tag=10):
    """Sleutelhouder afmelden: the key was lost, stolen, or its holder left."""

    number: Count


class AdoptPlan(Change, frozen=True, tag=11):
    """Plan vaststellen: the places in this decree come from the plan whose file has this digest.

    A plan goes in as many decrees as it takes, each for one municipality; `part` is the number of
    this one, of `parts`.  `points` and `coordination` are how many the whole plan has.
    """

    title: Annotated[str, msgspec.Meta(min_length=1, max_length=80)]
    digest: Bytes32
    municipality: ShortText = ""
    points: Annotated[int, msgspec.Meta(ge=0, le=65_535)] = 0
    coordination: Annotated[int, msgspec.Meta(ge=0, le=65_535)] = 0
    part: Count = 1
    parts: Count = 1


AnyChange = (
    AdmitPlace
    | AdmitNode
    | GiveKeys
    | RevokeNode
    | GrantMandate
    | EndMandate
    | AdmitOrganisation
    | EndOrganisation
    | AdmitAuthority
    | RetireAuthority
    | AdoptPlan
)
Changes = tuple[AnyChange, ...]

_write = msgspec.msgpack.Encoder(order="deterministic").encode
_read = msgspec.msgpack.Decoder(Changes).decode


def changes_bytes(changes: Changes) -> bytes:
    """The changes as they are signed and travel.  Raises `ValueError` above the bound."""
    data = _write(changes)
    if len(data) > CHANGES_BYTES_MAX:
        raise ValueError("too much for one decree")
    return data


@lru_cache(maxsize=1024)
def changes_of(data: bytes) -> Changes | None:
    """The changes in these bytes; None where this version doesn't know one of them."""
    try:
        return _read(data)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return None
