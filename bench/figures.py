# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""A figure: a value beside its limit, both measured or stated in the same run."""

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager

import msgspec


class Figure(msgspec.Struct, frozen=True):
    """`ratio` is value over limit; `target` is what it must reach, or stay under for `at_most`."""

    name: str
    value: float
    unit: str
    limit: float
    ratio: float
    target: float
    met: bool


def at_least(name: str, value: float, unit: str, limit: float, target: float) -> Figure:
    """More is better: the ratio to the limit must reach the target."""
    ratio = value / limit
    return Figure(name, _short(value), unit, _short(limit), _short(ratio), target, ratio >= target)


def at_most(name: str, value: float, unit: str, limit: float, target: float = 1.0) -> Figure:
    """Less is better: the ratio to the limit must stay within the target."""
    ratio = value / limit
    return Figure(name, _short(value), unit, _short(limit), _short(ratio), target, ratio <= target)


def nothing(name: str, value: float, unit: str) -> Figure:
    """There must be none of it."""
    return Figure(name, _short(value), unit, 0.0, 0.0, 0.0, value == 0)


def beside(name: str, value: float, unit: str, peer: float) -> Figure:
    """A figure without a target: it stands beside another."""
    return Figure(name, _short(value), unit, _short(peer), _short(value / peer), 0.0, True)


def _short(number: float) -> float:
    return float(f"{number:.4g}")


def as_json(figures: list[Figure]) -> str:
    return msgspec.json.encode({"figures": figures}).decode()


def as_table(figures: list[Figure]) -> str:
    head = (
        f"{'figure':<44} {'value':>10} {'unit':<10} {'limit':>10} {'ratio':>7} {'target':>7}  met"
    )
    lines = [
        f"{f.name:<44} {f.value:>10g} {f.unit:<10} {f.limit:>10g} {f.ratio:>7.3f} {f.target:>7g}  "
        + ("yes" if f.met else "NO")
        for f in figures
    ]
    return "\n".join([head, *lines])


@contextmanager
def progress(what: str) -> Iterator[None]:
    """Says on standard error what runs now, and how long it took."""
    begin = time.perf_counter()
    print(f"  {what} …", end="", file=sys.stderr, flush=True)
    yield
    print(f" {time.perf_counter() - begin:.1f} s", file=sys.stderr, flush=True)
