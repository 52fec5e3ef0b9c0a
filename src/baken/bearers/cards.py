# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Cards to print: a code with a few words beside it, the size of a bank card.

The letters of the code are those of `bearers/paper.py`, so whatever reads a sheet
reads a card.
"""

import json
from collections.abc import Sequence
from pathlib import Path

import msgspec
import typst

from .paper import drawing, text_of

TEMPLATE = Path(__file__).with_name("cards.typ")
CARDS_MAX = 2_000  # two hundred sheets at a time


class Card(msgspec.Struct, frozen=True, kw_only=True):
    """What stands on a card, in words ready to be read, and the bytes of its code.

    `alt` is what somebody who can't see the code hears.
    """

    organisation: str
    name: str
    roles: tuple[str, ...]
    number: str
    valid: str
    alt: str
    payload: bytes


def printed(cards: Sequence[Card], title: str, lang: str, now_s: float) -> bytes:
    """The cards as PDF (A4, ten on a sheet)."""
    out = typst.compile(
        TEMPLATE.read_bytes(),
        sys_inputs=_inputs(cards, title, lang),
        format="pdf",
        timestamp=int(now_s),
        pdf_standards="ua-1",
    )
    assert isinstance(out, bytes)
    return out


def pictured(cards: Sequence[Card], title: str, lang: str, dots_per_inch: float) -> list[bytes]:
    """The sheets as PNG."""
    out = typst.compile(
        TEMPLATE.read_bytes(),
        sys_inputs=_inputs(cards, title, lang),
        format="png",
        ppi=dots_per_inch,
    )
    return [out] if isinstance(out, bytes) else list(out)


def _inputs(cards: Sequence[Card], title: str, lang: str) -> dict[str, str]:
    fields = [
        {name: getattr(card, name) for name in card.__struct_fields__ if name != "payload"}
        | {"code": drawing(text_of(card.payload))}
        for card in cards
    ]
    return {"sheet": json.dumps({"title": title, "lang": lang, "cards": fields})}
