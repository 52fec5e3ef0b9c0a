# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Paper: what was printed is read back from a poor photo, and no picture does harm."""

import io
import struct
import zlib
from contextlib import suppress
from random import Random

import pytest
import segno
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageChops, ImageFilter

from baken.bearers import paper
from baken.bearers.checkwords import WORDS, check_words
from baken.bearers.paper import Album, Seen, Sheet
from baken.kernel.errors import RemoteError

ALARM = b"BAKN" + Random(1).randbytes(330)  # as long as one report
SET = b"BAKN" + Random(2).randbytes(5_000)


def sheet(data: bytes, **rest: object) -> Sheet:
    words: dict[str, object] = {
        "title": "OND-0001",
        "lang": "nl",
        "drill": "OEFENING",
        "lane": "NOOD",
        "number": "OND-0001",
        "moment": "24-11-2026 14:03",
        "road": "Van Ondermolen (OND) naar CP-Oost (CPO)",
        "facts": (("Waar is het?", "Molenstraat 12"), ("In eigen woorden", "Hij ademt niet")),
        "warning": "",
        "how": "Maak een foto",
        "check_title": "Controlewoorden",
        "check": check_words(data),
        "codes": tuple(paper.codes_of(data)),
        "code_name": "Code {n} van {of}",
        "serial": "OND-CPO-0001",
        "foot": ("Vernietig", "Verzegeld"),
        "page": "blad {n} van {of}",
    }
    return Sheet(**(words | rest))  # type: ignore[arg-type]


def pages(printed: Sheet) -> list[Image.Image]:
    """The sheet as a printer at 300 dpi would put it on paper."""
    return [Image.open(io.BytesIO(png)).convert("L") for png in paper.pictured(printed, 300)]


def noised(image: Image.Image, sigma: float) -> Image.Image:
    return ImageChops.add(image, Image.effect_noise(image.size, sigma), 1, -128)


def shaded(image: Image.Image, darkest: float) -> Image.Image:
    """A lamp at one end: the other end has this share of its light."""
    shade = Image.linear_gradient("L").resize(image.size)
    return ImageChops.multiply(image, shade.point(lambda v: int(255 * darkest + v * (1 - darkest))))


def photo(
    page: Image.Image,
    turned: float = 7.0,
    shrunk: int = 1,
    blur: float = 1.5,
    noise: float = 20.0,
    darkest: float = 1.0,
    quality: int = 70,
) -> bytes:
    turn = page.rotate(turned, Image.Resampling.BICUBIC, expand=True, fillcolor=190)
    small = turn.resize((turn.width // shrunk, turn.height // shrunk), Image.Resampling.LANCZOS)
    poor = shaded(noised(small.filter(ImageFilter.GaussianBlur(blur)), noise), darkest)
    out = io.BytesIO()
    poor.save(out, "JPEG", quality=quality)
    return out.getvalue()


@pytest.fixture(scope="module")
def alarm() -> Image.Image:
    [page] = pages(sheet(ALARM))
    return page


@pytest.mark.parametrize(
    "terms",
    [
        {},
        {"blur": 4.0},
        {"noise": 80.0},
        {"turned": 45.0},
        {"turned": 187.0, "darkest": 0.3},
        {"darkest": 0.15},
        {"shrunk": 4, "blur": 0.7, "noise": 12.0},
        {"shrunk": 2, "quality": 15},
    ],
)
def test_an_alarm_printed_at_300_dpi_turned_blurred_and_noised_is_read(
    alarm: Image.Image, terms: dict[str, float]
) -> None:
    assert paper.photographed(photo(alarm, **terms)) == Seen((ALARM,))  # type: ignore[arg-type]


def test_a_photo_from_the_side_is_read(alarm: Image.Image) -> None:
    wide, high = alarm.size
    lean = wide * 0.15
    quad = (-lean, 0, 0, high, wide, high, wide + lean, 0)
    side = alarm.transform(
        alarm.size, Image.Transform.QUAD, quad, Image.Resampling.BICUBIC, fillcolor=180
    )
    assert paper.photographed(photo(side)) == Seen((ALARM,))


def test_the_code_of_an_alarm_is_at_least_8_cm_wide(alarm: Image.Image) -> None:
    wide = alarm.width / 2480 * 210  # mm on A4
    dark = alarm.point(lambda v: 255 if v < 128 else 0)
    middle = dark.crop((0, alarm.height // 2, alarm.width, alarm.height // 2 + 800)).getbbox()
    assert middle is not None
    assert (middle[2] - middle[0]) * wide / alarm.width >= 80


def test_a_large_set_is_read_from_photos_of_its_pages_in_any_order_with_some_lost() -> None:
    album = Album()
    made = pages(sheet(SET, facts=()))
    assert len(made) > 1
    found = [p for page in reversed(made) for p in paper.photographed(photo(page)).payloads]
    assert len(found) == len(paper.codes_of(SET))
    spare = len(found) - paper.symbols(len(SET))
    got = [data for payload in found[spare:] if (data := album.add(payload)) is not None]
    assert got == [SET]
    assert album.add(found[0]) == SET
    assert album.half() == []


def test_a_transparent_picture_from_a_screen_is_read() -> None:
    out = io.BytesIO()
    code = segno.make(paper.text_of(ALARM), error="m", micro=False)
    code.save(out, kind="png", scale=4, light=None)
    assert paper.photographed(out.getvalue()) == Seen((ALARM,))


def test_the_sheet_is_a_pdf_that_can_be_read_aloud() -> None:
    printed = paper.printed(sheet(ALARM, facts=(("#let x", '*"] #read("/etc/passwd")'),)), 1e9)
    assert printed.startswith(b"%PDF-")
    assert b"pdfuaid" in printed


# --- typed -------------------------------------------------------------------


@given(data=st.binary(min_size=1, max_size=776))
def test_what_a_scanner_types_is_read_in_any_case_and_over_any_lines(data: bytes) -> None:
    text = paper.text_of(data)
    assert paper.typed(text) == Seen((data,))
    slipped = text.lower().replace(":", ";")
    broken = "\r\n".join(slipped[at : at + 17] for at in range(0, len(slipped), 17))
    assert paper.typed(f"  {broken}\n") == Seen((data,))


def test_several_codes_typed_after_each_other_are_told_apart() -> None:
    texts = [paper.text_of(bytes((n,)) * 9) for n in range(3)]
    assert len(paper.typed("".join(texts)).payloads) == 3
    assert len(paper.typed("\n".join([*texts, texts[0]])).payloads) == 3


@given(text=st.text(max_size=300))
def test_any_text_gives_payloads_or_is_counted(text: str) -> None:
    seen = paper.typed(text)
    assert seen.payloads or seen.strange or not text.strip()
    seen = paper.typed("BAKEN1:" + text)
    assert seen.payloads or seen.strange


def test_the_letters_are_those_that_a_code_holds_at_their_shortest() -> None:
    code = segno.make(paper.text_of(ALARM), error="m", micro=False, boost_error=False)
    assert code.mode == "alphanumeric"


# --- sets --------------------------------------------------------------------


def payloads(data: bytes) -> list[bytes]:
    return [paper.typed(text).payloads[0] for text in paper.codes_of(data)]


SIZES = st.integers(paper.SINGLE_BYTES_MAX + 1, paper.SET_BYTES_MAX)


@given(size=SIZES, rng=st.randoms(use_true_random=False))
def test_any_enough_parts_give_the_set_back(size: int, rng: Random) -> None:
    data = b"B" + rng.randbytes(size - 1)
    parts = payloads(data)
    rng.shuffle(parts)
    album = Album()
    enough = parts[: paper.symbols(size) + 2]
    assert data in [album.add(part) for part in enough]


def test_half_a_set_says_how_many_lack_and_a_part_twice_counts_once() -> None:
    album = Album()
    first, second, *_ = payloads(SET)
    for part in (first, first, second, first):
        assert album.add(part) is None
    [half] = album.half()
    assert (half.have, half.need) == (2, 13)


def test_parts_of_two_sheets_never_mix() -> None:
    album = Album()
    other = SET[:-1] + b"!"
    for mine, theirs in zip(payloads(SET)[:12], payloads(other)[:12], strict=True):
        assert album.add(mine) is None
        assert album.add(theirs) is None
    assert [part.have for part in album.half()] == [12, 12]
    assert album.add(payloads(other)[12]) == other


def test_few_half_sets_are_kept_and_the_oldest_is_forgotten() -> None:
    album = Album()
    for n in range(paper.SETS_MAX + 5):
        album.add(payloads(SET + bytes((n,)))[0])
    assert len(album.half()) == paper.SETS_MAX


def test_a_forged_part_spoils_its_set_which_can_begin_anew() -> None:
    album = Album()
    good = payloads(SET)
    forged = good[0][:-1] + bytes((good[0][-1] ^ 1,))
    album.add(forged)
    for part in good[1:12]:
        album.add(part)
    with pytest.raises(RemoteError, match=paper.BAD_SET):
        album.add(good[12])
    found = [data for part in good if (data := album.add(part))]
    assert found[0] == SET


@given(rest=st.binary(max_size=450))
def test_any_part_is_kept_or_refused(rest: bytes) -> None:
    album = Album()
    try:
        assert album.add(bytes((paper.PART,)) + rest) is None
    except RemoteError:
        assert album.half() == []


def test_what_is_too_much_for_paper_is_refused() -> None:
    paper.codes_of(bytes(paper.SET_BYTES_MAX))
    with pytest.raises(RemoteError, match=paper.TOO_LONG):
        paper.codes_of(bytes(paper.SET_BYTES_MAX + 1))


# --- check words -------------------------------------------------------------


def test_there_are_256_words_that_are_plain_and_differ() -> None:
    assert len(set(WORDS)) == 256
    assert all(word.isascii() and word.islower() and word.isalpha() for word in WORDS)
    assert max(map(len, WORDS)) <= 8


def test_one_other_byte_gives_other_words() -> None:
    words = {
        check_words(ALARM[:at] + bytes((ALARM[at] ^ 1,)) + ALARM[at + 1 :]) for at in range(99)
    }
    assert len(words | {check_words(ALARM)}) == 100


# --- hostile pictures --------------------------------------------------------


def png(wide: int, high: int) -> bytes:
    """A picture that says how large it is and holds next to nothing."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return (
            struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        )

    head = struct.pack(">IIBBBBB", wide, high, 8, 6, 0, 0, 0)
    body = zlib.compress(bytes(1000), 9)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", body) + chunk(b"IEND", b"")


@pytest.mark.parametrize("size", [(100_000, 100_000), (16_001, 1), (7_000, 7_000)])
def test_a_picture_that_swells_is_refused_before_it_is_decoded(size: tuple[int, int]) -> None:
    with pytest.raises(RemoteError, match=paper.TOO_LARGE):
        paper.photographed(png(*size))


@pytest.mark.parametrize(
    "data", [b"", b"GIF89a" + bytes(50), b"%PDF-1.7", b"\xff\xd8\xff", png(99, 99), b"BAKEN1:AAAA"]
)
def test_what_is_no_picture_is_refused(data: bytes) -> None:
    with pytest.raises(RemoteError, match=paper.NO_PICTURE):
        paper.photographed(data)


def test_a_picture_that_takes_for_ever_is_refused_unread() -> None:
    out = io.BytesIO()
    small(paper.text_of(ALARM)).save(out, "JPEG", progressive=True)
    data = out.getvalue()
    assert paper.photographed(data).payloads == (ALARM,)
    end = data.rindex(b"\xff\xda")
    with pytest.raises(RemoteError, match=paper.TOO_LARGE):
        paper.photographed(data[:end] + data[end:-2] * 50 + data[-2:])


def test_too_many_bytes_are_refused_unread() -> None:
    with pytest.raises(RemoteError, match=paper.TOO_LARGE):
        paper.photographed(bytes(paper.PICTURE_BYTES_MAX + 1))


def small(text: str, scale: int = 3) -> Image.Image:
    out = io.BytesIO()
    segno.make(text, error="l", micro=False).save(out, kind="png", scale=scale, border=4)
    return Image.open(io.BytesIO(out.getvalue())).convert("L")


def saved(image: Image.Image) -> bytes:
    out = io.BytesIO()
    image.save(out, "PNG")
    return out.getvalue()


def test_codes_of_somebody_else_are_counted() -> None:
    assert paper.photographed(saved(small("https://example.org/"))) == Seen((), 1)


def test_a_thousand_codes_are_cut_off() -> None:
    board = Image.new("L", (3_200, 3_200), 255)
    for n in range(1_024):
        code = small(paper.text_of(n.to_bytes(3, "big")))
        board.paste(code, (n % 32 * 100, n // 32 * 100))
    seen = paper.photographed(saved(board))
    assert 0 < len(seen.payloads) <= paper.CODES_MAX


PICTURE = saved(small(paper.text_of(b"BAKN alarm")))


@given(data=st.data())
def test_a_spoilt_picture_gives_codes_or_a_refusal(data: st.DataObject) -> None:
    spoilt = bytearray(PICTURE)
    for _ in range(data.draw(st.integers(1, 8))):
        spoilt[data.draw(st.integers(0, len(spoilt) - 1))] = data.draw(st.integers(0, 255))
    end = data.draw(st.integers(0, len(spoilt)))
    for picture in (bytes(spoilt), bytes(spoilt[:end])):
        with suppress(RemoteError):
            assert paper.photographed(picture).payloads in ((), (b"BAKN alarm",))


@given(
    body=st.binary(max_size=300), kind=st.sampled_from([b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff\xe0"])
)
def test_any_bytes_are_no_picture(body: bytes, kind: bytes) -> None:
    with pytest.raises(RemoteError, match=paper.NO_PICTURE):
        paper.photographed(kind + body)
