# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a list is asked for: the query of an address, and the links to its other pages.

The bounds: at most `PAGE_MAX` records in an answer, from at most `OFFSET_MAX`;
all that is wrong with a query is said at once.
"""

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from urllib.parse import parse_qsl, urlencode

import msgspec

from ..domain.charter import Charter
from ..kernel.lane import Lane
from .problems import Error, in_query, invalid
from .resources import ORDERS, Resource

PAGE, PAGE_MAX, OFFSET_MAX = 50, 200, 1_000_000
PARTS_MAX, VALUES_MAX = 100, 20
NAMES = ("toestand", "voorrang", "plaats", "volgorde", "limiet", "vanaf")
LANES = MappingProxyType({lane.name.lower(): lane.value for lane in Lane})


class Asked(msgspec.Struct, frozen=True, kw_only=True):
    """A list as it was asked for; `parts` is the query without its page."""

    states: tuple[int, ...] = ()
    lanes: tuple[int, ...] = ()
    places: tuple[int, ...] = ()
    order: str = "queue"
    limit: int = PAGE
    offset: int = 0
    parts: tuple[tuple[str, str], ...] = ()


def read_asked(query: bytes, resource: Resource, charter: Charter) -> Asked:
    """The query of an address; raises a `Problem` with all that is wrong."""
    try:
        parts = parse_qsl(query.decode("latin-1"), keep_blank_values=True, max_num_fields=PARTS_MAX)
    except ValueError as error:
        raise invalid([in_query("", "too_many", f"Geef hoogstens {PARTS_MAX} waarden.")]) from error
    words: dict[str, list[str]] = {}
    for name, word in parts:
        words.setdefault(name, []).append(word)
    errors: list[Error] = []
    if words.keys() - set(NAMES):
        known = ", ".join(NAMES)
        errors.append(in_query("", "unknown_parameter", f"Een naam is onbekend. Bekend: {known}."))
    codes = {place.code: place.number for place in charter.places}
    asked = Asked(
        states=_some("toestand", words, resource.states, errors),
        lanes=_some("voorrang", words, LANES, errors),
        places=_some("plaats", words, codes, errors),
        order=ORDERS[_last("volgorde", words, ORDERS, errors)],
        limit=_number("limiet", words, PAGE, 1, PAGE_MAX, errors),
        offset=_number("vanaf", words, 0, 0, OFFSET_MAX, errors),
        parts=tuple(part for part in parts if part[0] != "vanaf"),
    )
    if errors:
        raise invalid(errors)
    return asked


def _some(
    name: str, words: Mapping[str, list[str]], known: Mapping[str, int], errors: list[Error]
) -> tuple[int, ...]:
    asked = words.get(name, [])
    if len(asked) > VALUES_MAX:
        errors.append(in_query(name, "too_many", f"Geef er hoogstens {VALUES_MAX}."))
    elif any(word not in known for word in asked):
        errors.append(in_query(name, "value", f"Verwacht hier: een van {', '.join(known)}."))
    return tuple(sorted({known[word] for word in asked if word in known}))


def _last(
    name: str, words: Mapping[str, list[str]], known: Iterable[str], errors: list[Error]
) -> str:
    usual, *_ = known
    asked = words.get(name, [usual])
    if len(asked) > 1 or asked[0] not in known:
        errors.append(in_query(name, "value", f"Verwacht hier: een van {', '.join(known)}."))
        return usual
    return asked[0]


def _number(
    name: str, words: Mapping[str, list[str]], usual: int, low: int, high: int, errors: list[Error]
) -> int:
    asked = words.get(name, [str(usual)])
    word = asked[0]
    digits = word.isascii() and word.isdigit() and len(word) <= len(str(high))
    if len(asked) > 1 or not digits or not low <= int(word) <= high:
        detail = f"Verwacht hier: een geheel getal van {low} tot en met {high}."
        errors.append(in_query(name, "value", detail))
        return usual
    return int(word)


def links(path: str, asked: Asked, total: int) -> str:
    """The `Link` header: first, previous, next and last page (RFC 8288)."""
    last = max(0, (total - 1) // asked.limit * asked.limit)
    pages = {"first": 0, "last": min(last, OFFSET_MAX)}
    if asked.offset > 0:
        pages["prev"] = max(0, asked.offset - asked.limit)
    if asked.offset + asked.limit < total and asked.offset + asked.limit <= OFFSET_MAX:
        pages["next"] = asked.offset + asked.limit
    return ", ".join(
        f'<{path}?{urlencode([*asked.parts, ("vanaf", str(offset))])}>; rel="{rel}"'
        for rel, offset in pages.items()
    )
