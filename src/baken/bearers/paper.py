# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Paper: bytes as QR codes, on a sheet or on a screen, and back from a photo or a scanner.

    code   = "BAKEN1:" base32(payload)        (RFC 4648, no padding; all in QR's own letters)
    single = the bytes themselves             (they begin with "B": a bag does)
    part   = 0xF1 set:6 varint(length) packet (of a RaptorQ fountain, RFC 6330)
    packet = 0 symbol:3 bytes:400             (the bytes cut in symbols, the last filled up)

What fits goes in a single code; more goes in parts, of which about as many as the
bytes need, whichever they are, give all of them back.  `set` is a hash of the bytes,
so parts of different sheets never mix.  The letters of a code are those that a USB
scanner types on any keyboard; lower case, line ends and another sign for the colon
are forgiven.

The rule guarded: a picture is hostile.  Its bytes and pixels are bounded before it
is decoded, its codes are counted, half sets are few, and what is not ours is said
to be so.  Raises `RemoteError`, with a code `paper.…`.  See `docs/spec/paper.md`.
"""

import base64
import binascii
import hashlib
import io
import json
import re
import struct
import zlib
from collections import OrderedDict
from collections.abc import Iterator, Sequence
from pathlib import Path

import msgspec
import raptorq
import segno
import typst
import zxingcpp
from PIL import Image, ImageFilter

from ..kernel import varint
from ..kernel.errors import RemoteError

PREFIX = "BAKEN1:"
SINGLE_BYTES_MAX = 776  # one code of 117 modules, on paper 0.8 mm each
SET_BYTES_MAX = 24_000  # some ten sheets; more goes on a stick
PART = 0xF1
SET_ID_BYTES = 6
SYMBOL_BYTES, PACKET_HEAD_BYTES = 400, 4
SPARE_SHARE = 5  # one part in so many is printed besides those needed
SETS_MAX = 8  # half ones, and as many whole ones
PARTS_SPARE_MAX = 64

PICTURE_BYTES_MAX = 16 * 1024 * 1024
PIXELS_MAX = 50_000_000
PIXELS_LOOKED_AT = 12_000_000
SIDE_MAX = 16_000
SCANS_MAX = 40  # a JPEG goes through all its pixels once a scan; a camera's has some ten
CODES_MAX = 64
TEXT_LETTERS_MAX = 200_000

NOT_OURS, BAD_PART, BAD_SET = "paper.not_ours", "paper.bad_part", "paper.bad_set"
NO_PICTURE, TOO_LARGE, TOO_LONG = "paper.no_picture", "paper.too_large", "paper.too_long"

_BROKEN = (OSError, SyntaxError, ValueError, EOFError, MemoryError, OverflowError, IndexError,
           KeyError, TypeError, struct.error, zlib.error)  # fmt: skip
_QR = zxingcpp.barcode_formats_from_str("QRCode")
_BEGIN = re.compile(r"BAKEN1[^A-Z2-7]", re.ASCII)


# --- out ---------------------------------------------------------------------


def text_of(payload: bytes) -> str:
    """The letters of a code."""
    return PREFIX + base64.b32encode(payload).decode().rstrip("=")


def set_id(data: bytes) -> bytes:
    return hashlib.blake2b(data, digest_size=SET_ID_BYTES, person=b"baken paper").digest()


def symbols(size: int) -> int:
    """How many parts bytes of this length need."""
    return -(-size // SYMBOL_BYTES)


def codes_of(data: bytes) -> list[str]:
    """The letters of the codes that carry these bytes: one, or a fountain with some to spare.

    Raises `RemoteError` where it is too much for paper.
    """
    if len(data) <= SINGLE_BYTES_MAX:
        assert data[:1] != bytes((PART,))
        return [text_of(data)]
    if len(data) > SET_BYTES_MAX:
        raise RemoteError(TOO_LONG)
    encoder = raptorq.Encoder.with_defaults(data, SYMBOL_BYTES + PACKET_HEAD_BYTES)
    front = bytes((PART,)) + set_id(data) + varint.put(len(data))
    spare = -(-symbols(len(data)) // SPARE_SHARE)
    return [text_of(front + packet) for packet in encoder.get_encoded_packets(spare)]


def drawing(text: str) -> str:
    """A code as SVG."""
    out = io.BytesIO()
    segno.make(text, error="m", micro=False, boost_error=False).save(
        out, kind="svg", border=4, xmldecl=False, svgclass=None, lineclass=None
    )
    return out.getvalue().decode()


class Sheet(msgspec.Struct, frozen=True, kw_only=True):
    """What stands on paper, in words ready to be read.  `facts` are pairs of a title and a text.

    `facts` of one part are big, `codes` are the letters of the codes; `code_name` is what somebody
    who can't see a code hears, with `{n}` for its number.
    """

    title: str
    lang: str
    drill: str
    lane: str
    number: str
    moment: str
    road: str
    facts: tuple[tuple[str, str], ...]
    warning: str
    how: str
    check_title: str
    check: str
    codes: tuple[str, ...]
    code_name: str
    serial: str
    foot: tuple[str, ...]
    page: str  # "blad {n} van {of}"


TEMPLATE = Path(__file__).with_name("sheet.typ")


def printed(sheet: Sheet, now_s: float) -> bytes:
    """The sheet as PDF (A4)."""
    out = typst.compile(
        TEMPLATE.read_bytes(),
        sys_inputs=_inputs(sheet),
        format="pdf",
        timestamp=int(now_s),
        pdf_standards="ua-1",
    )
    assert isinstance(out, bytes)
    return out


def pictured(sheet: Sheet, dots_per_inch: float) -> list[bytes]:
    """The pages of the sheet as PNG."""
    out = typst.compile(
        TEMPLATE.read_bytes(), sys_inputs=_inputs(sheet), format="png", ppi=dots_per_inch
    )
    return [out] if isinstance(out, bytes) else list(out)


def _inputs(sheet: Sheet) -> dict[str, str]:
    fields = msgspec.to_builtins(sheet)
    fields["codes"] = [drawing(text) for text in sheet.codes]
    return {"sheet": json.dumps(fields)}


# --- in ----------------------------------------------------------------------


class Seen(msgspec.Struct, frozen=True):
    """What a picture or a typed text holds: payloads, and how many codes were no good."""

    payloads: tuple[bytes, ...] = ()
    strange: int = 0


def typed(text: str) -> Seen:
    """The payloads in what a scanner typed, or somebody pasted."""
    if len(text) > TEXT_LETTERS_MAX:
        raise RemoteError(TOO_LONG)
    before, *codes = _BEGIN.split("".join(text.upper().split()))
    found: list[bytes] = []
    strange = int(bool(before))
    for letters in codes:
        payload = _decoded(letters)
        if payload is None or len(found) >= CODES_MAX:
            strange += 1
        elif payload not in found:
            found.append(payload)
    return Seen(tuple(found), strange)


def _decoded(letters: str) -> bytes | None:
    try:
        data = base64.b32decode(letters + "=" * (-len(letters) % 8))
    except (binascii.Error, ValueError):
        return None
    return data or None


def photographed(picture: bytes) -> Seen:
    """The payloads of the codes in a PNG or JPEG picture.  Takes up to seconds, of one core."""
    if len(picture) > PICTURE_BYTES_MAX or picture.count(b"\xff\xda") > SCANS_MAX:
        raise RemoteError(TOO_LARGE)
    payloads: dict[bytes, None] = {}
    strange = 0
    for look in _looks(_grey(picture)):
        before = len(payloads)
        codes = zxingcpp.read_barcodes(look, formats=_QR)[:CODES_MAX]
        seen = [typed(code.text[:TEXT_LETTERS_MAX]) for code in codes]
        payloads |= dict.fromkeys(payload for one in seen for payload in one.payloads)
        strange = max(strange, sum(one.strange for one in seen))
        if 0 < len(payloads) == before:
            break  # another look brings no more
    return Seen(tuple(payloads)[:CODES_MAX], strange)


def _grey(picture: bytes) -> Image.Image:
    """The picture in grey and of a bounded size; nothing is decoded before its size is known."""
    try:
        with Image.open(io.BytesIO(picture), formats=("PNG", "JPEG")) as image:
            wide, high = image.size
            if wide * high > PIXELS_MAX or max(wide, high) > SIDE_MAX:
                raise RemoteError(TOO_LARGE)
            shrink = 1
            while wide * high > PIXELS_LOOKED_AT * shrink**2:
                shrink += 1
            image.draft("L", (wide // shrink, high // shrink))
            if image.size[0] * image.size[1] > 2 * PIXELS_LOOKED_AT and image.format != "JPEG":
                raise RemoteError(TOO_LARGE)  # only a JPEG can be read at a part of its size
            if "A" in image.getbands() or "transparency" in image.info:
                clear = image.convert("RGBA")
                white = Image.new("RGBA", clear.size, "white")
                white.alpha_composite(clear)
                grey = white.convert("L")
            else:
                grey = image.convert("L")
            while grey.width * grey.height > PIXELS_LOOKED_AT:
                grey = grey.reduce(2)
            return grey
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise RemoteError(TOO_LARGE) from error
    except _BROKEN as error:
        raise RemoteError(NO_PICTURE) from error


def _looks(grey: Image.Image) -> Iterator[Image.Image]:
    """The picture as it is, and then, smaller, in ways in which a poor one may be read."""
    yield grey
    while grey.width * grey.height > PIXELS_LOOKED_AT / 4:
        grey = grey.reduce(2)
    yield grey
    yield grey.filter(ImageFilter.GaussianBlur(1.2))
    yield grey.filter(ImageFilter.UnsharpMask(4, 250, 0))


class Part(msgspec.Struct, frozen=True):
    """A half set: how many of its parts are here, and how many it needs."""

    id: bytes
    have: int
    need: int


class Album:
    """Puts sets together from parts that come in any order; keeps few, and forgets the oldest.

    Of a set that is whole any further part gives all of it again.
    """

    def __init__(self) -> None:
        self._whole: OrderedDict[bytes, bytes] = OrderedDict()
        self._half: OrderedDict[bytes, dict[int, bytes]] = OrderedDict()
        self._size: dict[bytes, int] = {}

    def half(self) -> list[Part]:
        """What is not whole yet, the one added to last at the end."""
        return [
            Part(ident, len(parts), symbols(self._size[ident]))
            for ident, parts in self._half.items()
        ]

    def add(self, payload: bytes) -> bytes | None:
        """The bytes that this payload is, or completes; None where parts lack still."""
        if payload[:1] != bytes((PART,)):
            return payload
        ident, size, packet = _part(payload)
        if ident in self._whole:
            return self._whole[ident]
        if self._size.setdefault(ident, size) != size:
            raise RemoteError(BAD_PART)
        parts = self._half.setdefault(ident, {})
        self._half.move_to_end(ident)
        parts[int.from_bytes(packet[1:PACKET_HEAD_BYTES], "big")] = packet
        while len(self._half) > SETS_MAX:
            self._drop(next(iter(self._half)))
        if len(parts) < symbols(size):
            return None
        data = _joined(size, list(parts.values()))
        if data is None and len(parts) < symbols(size) + PARTS_SPARE_MAX:
            return None
        self._drop(ident)
        if data is None or set_id(data) != ident:
            raise RemoteError(BAD_SET)  # one of its parts is forged or misread: begin anew
        self._whole[ident] = data
        if len(self._whole) > SETS_MAX:
            self._whole.popitem(last=False)
        return data

    def _drop(self, ident: bytes) -> None:
        self._half.pop(ident, None)
        self._size.pop(ident, None)


def _part(payload: bytes) -> tuple[bytes, int, bytes]:
    """Set, length and packet of a part."""
    ident = payload[1 : 1 + SET_ID_BYTES]
    size, at = varint.take(payload, 1 + SET_ID_BYTES)
    packet = payload[at:]
    if not SINGLE_BYTES_MAX < size <= SET_BYTES_MAX:
        raise RemoteError(BAD_PART)
    if len(packet) != PACKET_HEAD_BYTES + SYMBOL_BYTES or packet[0]:
        raise RemoteError(BAD_PART)
    return ident, size, packet


def _joined(size: int, packets: Sequence[bytes]) -> bytes | None:
    decoder = raptorq.Decoder.with_defaults(size, SYMBOL_BYTES + PACKET_HEAD_BYTES)
    for packet in packets:
        data = decoder.decode(packet)
        if data is not None:
            return bytes(data)
    return None
