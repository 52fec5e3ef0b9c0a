# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Hypothesis strategies for acts, made from the fields themselves.

Only what the fields' hints allow is drawn, so a strategy never needs to know a
process.  `largest` gives the biggest value that a hint allows.
"""

import enum
import types
from functools import cache
from typing import Annotated, Any, Union, get_args, get_origin, get_type_hints

import msgspec
from hypothesis import strategies as st

from baken.domain.charter import Role
from baken.domain.process import Meta, Process
from baken.kernel.act import Act
from baken.kernel.stamp import STAMP_MAX

INT_MAX = (1 << 63) - 1
TEXT = st.characters(codec="utf-8")
WIDEST = "\U0010ffff"  # four bytes in UTF-8
PLACES = (1, 2, 3)  # few, so that acts meet


class Bounds:
    """The limits that the `Meta` of an annotation set."""

    def __init__(self, metas: tuple[Any, ...] = ()) -> None:
        self.low: int | None = None
        self.high: int | None = None
        self.short = 0
        self.long: int | None = None
        for meta in metas:
            if isinstance(meta, msgspec.Meta):
                self.low = int(meta.ge) if meta.ge is not None else self.low
                self.high = int(meta.le) if meta.le is not None else self.high
                self.short = meta.min_length if meta.min_length is not None else self.short
                self.long = meta.max_length if meta.max_length is not None else self.long


def _parts(hint: Any) -> tuple[Any, Bounds]:
    if get_origin(hint) is Annotated:
        base, *metas = get_args(hint)
        return base, Bounds(tuple(metas))
    return hint, Bounds()


def of(hint: Any) -> st.SearchStrategy[Any]:
    """Values that a type hint allows."""
    hint, bounds = _parts(hint)
    origin, args = get_origin(hint), get_args(hint)
    if origin in (Union, types.UnionType):
        return st.one_of(*map(of, args))
    if origin is tuple and len(args) == 2 and args[1] is Ellipsis:
        long = min(bounds.long if bounds.long is not None else 4, 6)
        return st.lists(of(args[0]), min_size=bounds.short, max_size=long).map(tuple)
    if origin is tuple:
        return st.tuples(*map(of, args))
    if origin is frozenset:
        return st.frozensets(of(args[0]), min_size=bounds.short, max_size=bounds.long)
    if hint is type(None):
        return st.none()
    if hint is bool:
        return st.booleans()
    if isinstance(hint, type) and issubclass(hint, enum.Enum):
        return st.sampled_from(hint)
    if hint is int:
        low = 0 if bounds.low is None else bounds.low
        return st.integers(low, INT_MAX if bounds.high is None else bounds.high)
    if hint is str and bounds.short and bounds.short == bounds.long:
        return st.text("0123456789abcdef", min_size=bounds.short, max_size=bounds.long)  # a code
    if hint is str:
        return st.text(TEXT, min_size=bounds.short, max_size=min(bounds.long or 40, 40))
    if hint is bytes:
        long = bounds.short + 8 if bounds.long is None else bounds.long
        return st.binary(min_size=bounds.short, max_size=min(long, max(bounds.short, 64)))
    raise TypeError(f"no strategy for {hint}")


@cache
def acts(act_type: type[Act]) -> st.SearchStrategy[Act]:
    """Any act of a kind.  Places are few and record ids small, so that they sometimes fit."""
    hints = get_type_hints(act_type, include_extras=True)
    fields = {}
    for field in msgspec.structs.fields(act_type):
        drawn = of(hints[field.name])
        if field.name == "place":
            drawn = st.sampled_from(PLACES)
        fields[field.name] = drawn
    return st.builds(act_type, **fields)


def any_act(process: Process) -> st.SearchStrategy[Act]:
    """Any act of a process."""
    return _one_of(tuple(does.act for does in process.does))


def opening_act(process: Process) -> st.SearchStrategy[Act]:
    """Any act that opens a record of a process."""
    return _one_of(tuple(does.act for does in process.does if does.opens))


@cache
def _one_of(act_types: tuple[type[Act], ...]) -> st.SearchStrategy[Act]:
    return st.one_of(*map(acts, act_types))


RECORD = 7


@st.composite
def metas(draw: st.DrawFn, ident: int | None = None) -> Meta:
    """An envelope of record 7; stamps and ids are few, so that some are equal."""
    place = draw(st.sampled_from(PLACES))
    return Meta(
        id=ident if ident is not None else draw(st.integers(8, 40)),
        record=RECORD,
        at=draw(st.one_of(st.integers(0, 60), st.integers(0, STAMP_MAX))),
        author=place,
        code=draw(st.sampled_from(["OND", "ZUI"])),
        place=place,
        person=draw(st.integers(0, 3)),
        role=draw(st.sampled_from(Role)),
        home=draw(st.sampled_from([0, *PLACES])),
    )


@st.composite
def histories(draw: st.DrawFn, process: Process, longest: int = 12) -> list[tuple[Meta, Act]]:
    """Acts of one record, the opening act among them, each entry once."""
    opening = (draw(metas(RECORD)), draw(opening_act(process)))
    rest = draw(
        st.lists(
            st.tuples(metas(), any_act(process)),
            max_size=longest,
            unique_by=lambda event: event[0].id,
        )
    )
    return [opening, *rest]


def largest(hint: Any) -> Any:
    """The value of a hint that takes the most bytes; fails where something has no bound."""
    hint, bounds = _parts(hint)
    origin, args = get_origin(hint), get_args(hint)
    if origin in (Union, types.UnionType):
        return largest(next(arg for arg in args if arg is not type(None)))
    if origin is tuple and len(args) == 2 and args[1] is Ellipsis:
        assert bounds.long is not None, f"{hint} has no bound"
        return tuple(largest(args[0]) for _ in range(bounds.long))
    if origin is tuple:
        return tuple(map(largest, args))
    if origin is frozenset:
        assert bounds.long is not None, f"{hint} has no bound"
        return frozenset(sorted(args[0])[-bounds.long :])
    if hint is bool:
        return True
    if isinstance(hint, type) and issubclass(hint, enum.Enum):
        return list(hint)[-1]
    if hint is int:
        return INT_MAX if bounds.high is None else bounds.high
    assert hint in (str, bytes)
    assert bounds.long is not None, f"{hint} has no bound"
    return (WIDEST if hint is str else b"\xff") * bounds.long
