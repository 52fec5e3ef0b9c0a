# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Placing: where on a drawing a spot of the grid comes, and where its name has room.

A name is put beside its symbol where it covers no other symbol and no other name; when
there is no such place it is left out, for the list beside the map has it too.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator

import msgspec

from .svg import INK, PAPER, tag, text

LEAST_M = 1_000.0  # a map never shows less than this
CELL = 40.0
WIDE_EM = 0.66  # of a letter, on average
Box = tuple[float, float, float, float]  # left, top, right, bottom


class Frame(msgspec.Struct, frozen=True, kw_only=True):
    """From RD metres to units of the drawing, y downwards, the same scale both ways."""

    left_m: float
    top_m: float
    units_per_m: float
    left: float
    top: float

    def at(self, x_m: float, y_m: float) -> tuple[float, float]:
        return (
            self.left + (x_m - self.left_m) * self.units_per_m,
            self.top + (self.top_m - y_m) * self.units_per_m,
        )


def frame_for(spots: Iterable[tuple[float, float]], box: Box, margin: float = 40.0) -> Frame:
    """The frame that shows all spots within a box, in its middle."""
    found = list(spots) or [(155_000.0, 463_000.0)]
    xs, ys = [x for x, _ in found], [y for _, y in found]
    left, top, right, bottom = box
    wide, high = right - left - 2 * margin, bottom - top - 2 * margin
    wide_m, high_m = max(max(xs) - min(xs), LEAST_M), max(max(ys) - min(ys), LEAST_M)
    scale = min(wide / wide_m, high / high_m)
    return Frame(
        left_m=(min(xs) + max(xs)) / 2 - wide_m / 2,
        top_m=(min(ys) + max(ys)) / 2 + high_m / 2,
        units_per_m=scale,
        left=left + margin + (wide - wide_m * scale) / 2,
        top=top + margin + (high - high_m * scale) / 2,
    )


class Room:
    """Which parts of a drawing are taken."""

    def __init__(self, box: Box) -> None:
        self.box = box
        self._taken: dict[tuple[int, int], list[Box]] = defaultdict(list)

    def take(self, box: Box) -> None:
        for cell in _cells(box):
            self._taken[cell].append(box)

    def free(self, box: Box) -> bool:
        left, top, right, bottom = box
        if left < self.box[0] or top < self.box[1] or right > self.box[2] or bottom > self.box[3]:
            return False
        return not any(_meet(box, other) for cell in _cells(box) for other in self._taken[cell])

    def place(self, x: float, y: float, words: str, size: float, away: float) -> str:
        """The words beside a symbol of radius `away`, and their room taken; "" without room."""
        wide = len(words) * size * WIDE_EM
        for box, anchor in _beside(x, y, wide, size, away):
            if self.free(box):
                self.take(box)
                at = {"start": box[0], "middle": (box[0] + box[2]) / 2, "end": box[2]}[anchor]
                return haloed(words, at, box[3] - 0.22 * size, size, anchor)
        return ""


def haloed(words: str, x: float, y: float, size: float, anchor: str = "start") -> str:
    """Words with a white edge, readable on any ground."""
    return text(
        words,
        x,
        y,
        size,
        text_anchor=anchor,
        font_weight="bold",
        fill=INK,
        stroke=PAPER,
        stroke_width=size / 4,
        stroke_linejoin="round",
        paint_order="stroke",
    )


def around(x: float, y: float, away: float) -> Box:
    return x - away, y - away, x + away, y + away


def _beside(x: float, y: float, wide: float, high: float, away: float) -> Iterator[tuple[Box, str]]:
    """Right, left, above, below, and the four corners."""
    gap = away + 2
    near = 0.75 * away
    yield (x + gap, y - high / 2, x + gap + wide, y + high / 2), "start"
    yield (x - gap - wide, y - high / 2, x - gap, y + high / 2), "end"
    yield (x - wide / 2, y - gap - high, x + wide / 2, y - gap), "middle"
    yield (x - wide / 2, y + gap, x + wide / 2, y + gap + high), "middle"
    yield (x + near, y - near - high, x + near + wide, y - near), "start"
    yield (x + near, y + near, x + near + wide, y + near + high), "start"
    yield (x - near - wide, y - near - high, x - near, y - near), "end"
    yield (x - near - wide, y + near, x - near, y + near + high), "end"


def _cells(box: Box) -> Iterator[tuple[int, int]]:
    left, top, right, bottom = box
    for i in range(int(left // CELL), int(right // CELL) + 1):
        for j in range(int(top // CELL), int(bottom // CELL) + 1):
            yield i, j


def _meet(one: Box, other: Box) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def scale_bar(frame: Frame, x: float, y: float, most: float, words: str, size: float) -> str:
    """A bar of the largest round length of at most `most` units, with its length in words."""
    metres = round_metres(most / frame.units_per_m)
    wide = metres * frame.units_per_m
    half = wide / 2
    return (
        tag("rect", x=x, y=y, width=half, height=5, fill=INK, stroke=INK)
        + tag("rect", x=x + half, y=y, width=half, height=5, fill=PAPER, stroke=INK)
        + text(words, x + wide + 8, y + 6, size)
    )


def round_metres(most_m: float) -> int:
    """The largest of 1, 2, 5, 10, 20, ... metres that is not more than this."""
    best = 1
    for power in range(7):
        for step in (1, 2, 5):
            if step * 10**power <= most_m:
                best = step * 10**power
    return best


def north_arrow(x: float, y: float) -> str:
    """Grid north; on the Dutch grid at most two degrees from true north."""
    return tag(
        "path", d=f"M{x} {y}l8 24l-8 -6l-8 6z", fill=INK, stroke=PAPER, stroke_width=1
    ) + haloed("N", x, y + 40, 15, "middle")
