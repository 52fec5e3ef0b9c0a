# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Badges: an organisation says whom it sends, in a signed statement that fits in a small QR code.

    badge = 0xBD version:1 key:4 number:varint from:2 until:2 roles:6 size:1 name:size signature:64

`key` are the first bytes of the organisation's public key, which the charter lists;
`from` and `until` are days since 1970 (UTC, both still good); `roles` has a bit for
each role, in 16 bits a kind of place; the organisation's badge key signs all that
stands before the signature.  On paper the bytes stand as the letters of a code
(docs/spec/paper.md).  See docs/spec/badge.md.

The rule this file guards: a badge says who somebody is and what they may do, never
that its holder is the one who shows it.  It can be photographed; so the first time
at a place its holder chooses a PIN, and from then on the PIN lets in.  Whatever
bytes come, they are a badge or a `RemoteError`; whatever badge comes, it is good or
there is a sentence that says who can help.
"""

from collections.abc import Iterable
from datetime import date, timedelta

import msgspec

from ..kernel import signing, varint
from ..kernel.errors import Refusal, RemoteError
from .charter import Organisation, PlaceKind, Role
from .words import N_

MARK, VERSION = 0xBD, 1
KEY_BYTES = 4
ROLES_BYTES, KIND_BITS = 6, 16
NAME_MAX, NAME_BYTES_MAX = 60, 120
NUMBER_MAX = (1 << 31) - 1
DAYS_MAX = (1 << 16) - 1
DAY_S = 86_400
SIGNED = b"baken badge\0"  # before what is signed, so that it is no signature of anything else
BADGE_BYTES_MAX = 2 + KEY_BYTES + 5 + 4 + ROLES_BYTES + 1 + NAME_BYTES_MAX + signing.SIGNATURE_BYTES
_FIRST_DAY = date(1970, 1, 1)
_ROLES = {role.value: role for role in Role if not role.is_node}

NOT_OURS, NEWER, MALFORMED = "badge.not_ours", "badge.newer", "badge.malformed"

UNKNOWN_ORG = N_(
    "Deze badge is van een organisatie die deze regio niet kent. "
    "Vraag wie hier de leiding heeft om je toe te laten."
)
FORGED = N_(
    "Deze badge is niet echt of is beschadigd. Vraag wie hier de leiding heeft om je toe te laten."
)
EXPIRED = N_(
    "Deze badge gold tot en met {day}. Vraag {org} om een nieuwe, "
    "of vraag wie hier de leiding heeft om je toe te laten."
)
NOT_YET = N_(
    "Deze badge geldt pas vanaf {day}. Vraag wie hier de leiding heeft om je toe te laten."
)
NO_ROLE_HERE = N_(
    "Met deze badge kun je op deze plek geen rol doen. "
    "Vraag wie hier de leiding heeft om je toe te laten."
)


class Badge(msgspec.Struct, frozen=True, kw_only=True):
    """What a badge says: the holder's number at their organisation, and the days it is good."""

    number: int
    name: str
    roles: frozenset[Role]
    from_day: int
    until_day: int

    def roles_at(self, kind: PlaceKind) -> frozenset[Role]:
        """The roles that this kind of place has."""
        return frozenset(role for role in self.roles if role.kind is kind)


class Card(msgspec.Struct, frozen=True, kw_only=True):
    """A badge as it was read: by whose key it says to be, and what is to be checked."""

    badge: Badge
    key: bytes
    body: bytes
    signature: bytes


def day_of(at_s: float) -> int:
    """The day of a moment (Unix s, UTC)."""
    return int(at_s // DAY_S)


def day_text(day: int) -> str:
    """A day as people write it."""
    return (_FIRST_DAY + timedelta(days=day)).strftime("%d-%m-%Y")


def encode(badge: Badge, seed: bytes) -> bytes:
    """The badge, signed with the seed of the organisation's key.

    Raises `ValueError` where something in it can't stand on a badge.
    """
    name = badge.name.encode()
    if not _good_name(badge.name) or len(name) > NAME_BYTES_MAX:
        raise ValueError(f"a name has 1 to {NAME_MAX} letters and fits in {NAME_BYTES_MAX} bytes")
    if not 0 < badge.number <= NUMBER_MAX:
        raise ValueError(f"a holder's number lies between 1 and {NUMBER_MAX}")
    if not 0 <= badge.from_day <= badge.until_day <= DAYS_MAX:
        raise ValueError("a badge ends no sooner than it begins")
    bits = sum(1 << _bit(role) for role in badge.roles)
    if not bits or any(role.is_node for role in badge.roles):
        raise ValueError("a badge has at least one role, and none of a computer")
    body = b"".join((
        bytes((MARK, VERSION)),
        signing.public_key(seed)[:KEY_BYTES],
        varint.put(badge.number),
        badge.from_day.to_bytes(2, "big"),
        badge.until_day.to_bytes(2, "big"),
        bits.to_bytes(ROLES_BYTES, "big"),
        bytes((len(name),)),
        name,
    ))  # fmt: skip
    return body + signing.sign(signing.signer(seed), SIGNED + body)


def is_badge(data: bytes) -> bool:
    """Do these bytes say that they are a badge?"""
    return data[:1] == bytes((MARK,))


def decode(data: bytes) -> Card:
    """The badge in these bytes; not yet checked.  Raises `RemoteError`."""
    if not is_badge(data):
        raise RemoteError(NOT_OURS)
    if data[1:2] != bytes((VERSION,)):
        raise RemoteError(NEWER if data[1:2] else MALFORMED)
    if len(data) > BADGE_BYTES_MAX:
        raise RemoteError(MALFORMED, "too long")
    body, signature = data[: -signing.SIGNATURE_BYTES], data[-signing.SIGNATURE_BYTES :]
    try:
        number, at = varint.take(body, 2 + KEY_BYTES)
    except RemoteError as error:
        raise RemoteError(MALFORMED, error.code) from error
    rest = body[at:]
    fixed = 4 + ROLES_BYTES + 1
    if len(rest) < fixed or len(rest) != fixed + rest[fixed - 1]:
        raise RemoteError(MALFORMED, "length")
    from_day, until_day = int.from_bytes(rest[:2], "big"), int.from_bytes(rest[2:4], "big")
    try:
        name = rest[fixed:].decode()
    except UnicodeDecodeError as error:
        raise RemoteError(MALFORMED, "name") from error
    if not _good_name(name) or not 0 < number <= NUMBER_MAX or from_day > until_day:
        raise RemoteError(MALFORMED, "value")
    bits = int.from_bytes(rest[4 : 4 + ROLES_BYTES], "big")
    badge = Badge(
        number=number,
        name=name,
        roles=frozenset(role for role in _ROLES.values() if bits >> _bit(role) & 1),
        from_day=from_day,
        until_day=until_day,
    )
    return Card(badge=badge, key=body[2 : 2 + KEY_BYTES], body=body, signature=signature)


def _bit(role: Role) -> int:
    """Where a role stands in the bits: 16 a kind of place."""
    return role.kind * KIND_BITS + (role.value & 15)


def _good_name(name: str) -> bool:
    return 0 < len(name) <= NAME_MAX and name.isprintable() and name == name.strip()


def signed_by(card: Card, organisations: Iterable[Organisation]) -> Organisation:
    """The organisation whose key made this badge.  Raises `Refusal`."""
    named = [one for one in organisations if one.key[:KEY_BYTES] == card.key]
    if not named:
        raise Refusal("badge.unknown_organisation", UNKNOWN_ORG)
    for one in named:
        if signing.verify(one.key, SIGNED + card.body, card.signature):
            return one
    raise Refusal("badge.forged", FORGED)


def check(badge: Badge, organisation: Organisation, kind: PlaceKind, day: int) -> None:
    """Is a badge that is real also good here and today?  Raises `Refusal`."""
    if day > badge.until_day:
        raise Refusal(
            "badge.expired", EXPIRED, day=day_text(badge.until_day), org=organisation.name
        )
    if day < badge.from_day:
        raise Refusal("badge.not_yet", NOT_YET, day=day_text(badge.from_day))
    if not badge.roles_at(kind):
        raise Refusal("badge.no_role_here", NO_ROLE_HERE)


def identity(badge: Badge, organisation: Organisation) -> str:
    """Whose badge this is, as a place remembers it; the same after a new badge."""
    return f"{organisation.number}-{badge.number}"
