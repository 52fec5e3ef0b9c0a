# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""What belongs at a field, in words: the second half of "Verwacht hier: ...".

The words come from the type alone, never from what was sent, so nothing that
came in is repeated.
"""

from typing import Any

import msgspec

ID_DIGITS = 16
ID_PATTERN = "^[0-7][0-9a-f]{15}$"  # 63 bits
TIME_EXAMPLE = "2027-01-31T14:05:00Z"


def expected(kind: Any) -> str:
    """In words what belongs at a field of this type: `een geheel getal van 0 tot en met 9999`."""
    return _words(msgspec.inspect.type_info(kind))


def _words(kind: msgspec.inspect.Type) -> str:
    inspect = msgspec.inspect
    match kind:
        case inspect.Metadata():
            return _words(kind.type)
        case inspect.UnionType():
            return " of ".join(_words(within) for within in kind.types)
        case inspect.NoneType():
            return "null"
        case inspect.BoolType():
            return "true of false"
        case inspect.IntType():
            return f"een geheel getal van {kind.ge} tot en met {kind.le}"
        case inspect.FloatType():
            return "een getal"
        case inspect.StrType() if kind.pattern == ID_PATTERN:
            return "het nummer van een dossier, 16 cijfers en letters a tot en met f"
        case inspect.StrType():
            return "een tekst" + _span(kind.min_length, kind.max_length, "tekens")
        case inspect.DateTimeType():
            return f"een tijd met tijdzone, zoals {TIME_EXAMPLE}"
        case inspect.LiteralType():
            return "een van " + ", ".join(map(str, kind.values))
        case inspect.FrozenSetType() | inspect.VarTupleType():
            span = _span(kind.min_length, kind.max_length, "waarden")
            return f"een lijst{span}, elk {_words(kind.item_type)}"
        case inspect.TupleType():
            return "een lijst van " + " en ".join(_words(item) for item in kind.item_types)
        case _:
            return "een object met velden"


def _span(low: int | None, high: int | None, unit: str) -> str:
    if low and high:
        return f" van {low} tot en met {high} {unit}"
    return f" van hoogstens {high} {unit}" if high else ""
