# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""SVG, written so that no name can ever become markup.

Only presentation attributes, no `style` and no script: a page with a strict policy may
hold it.  Numbers are rounded to what a printer shows.
"""

from math import isfinite

FONTS = "Noto Sans, Liberation Sans, DejaVu Sans, Libertinus Serif, sans-serif"
INK, QUIET, FAINT, PAPER = "#1a1a1a", "#555555", "#b0b0b0", "#ffffff"

Value = str | float


def escaped(text: str) -> str:
    """Text for an element or an attribute; what XML can't hold at all is left out."""
    kept = "".join(letter for letter in text if _allowed(ord(letter)))
    for sign, name in (("&", "amp"), ("<", "lt"), (">", "gt"), ('"', "quot"), ("'", "apos")):
        kept = kept.replace(sign, f"&{name};")
    return kept


def _allowed(point: int) -> bool:
    """XML 1.0: tab, line ends, and all else from the space on but surrogates and two ends."""
    if point < 0x20:
        return point in (0x9, 0xA, 0xD)
    return not (0x7F <= point < 0xA0 or 0xD800 <= point < 0xE000 or point in (0xFFFE, 0xFFFF))


def figure(value: Value) -> str:
    """A number in as few signs as it takes; text as it stands."""
    if isinstance(value, str):
        return value
    assert isfinite(value), "a drawing has no place for infinity"
    return f"{value:.2f}".rstrip("0").rstrip(".") if value % 1 else f"{value:.0f}"


def tag(name: str, *inside: str, **attributes: Value) -> str:
    """An element.  `inside` is markup already made; `stroke_width` becomes `stroke-width`."""
    said = "".join(
        f' {key.rstrip("_").replace("_", "-")}="{escaped(figure(value))}"'
        for key, value in attributes.items()
    )
    return f"<{name}{said}>{''.join(inside)}</{name}>" if inside else f"<{name}{said}/>"


def text(words: str, x: float, y: float, size: float, **attributes: Value) -> str:
    """Words at a place; `size` in the units of the drawing."""
    attributes.setdefault("fill", INK)
    return tag("text", escaped(words), x=x, y=y, font_size=size, **attributes)


def path_of(rings: list[list[tuple[float, float]]]) -> str:
    """The `d` of closed rings."""
    return "".join(
        "M" + "L".join(f"{figure(round(x, 1))} {figure(round(y, 1))}" for x, y in ring) + "Z"
        for ring in rings
        if len(ring) > 2
    )


def drawing(width: float, height: float, title: str, description: str, *inside: str) -> str:
    """A whole drawing, with the title and the text that somebody hears who can't see it."""
    return tag(
        "svg",
        tag("title", escaped(title) or " "),
        tag("desc", escaped(description) or " "),
        tag("rect", width=width, height=height, fill=PAPER),
        *inside,
        xmlns="http://www.w3.org/2000/svg",
        viewBox=f"0 0 {figure(width)} {figure(height)}",
        role="img",
        font_family=FONTS,
    )
