# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Paper on the screen: a report as a code, full screen or printed, and codes read back in."""

import io
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import segno
import zxingcpp
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from baken.bearers import paper as codes
from baken.domain.charter import Role
from baken.domain.reports import Report, TakeReport, What
from baken.domain.words import Known
from baken.node import bags, sheets
from baken.node.node import Node
from baken.web import paper
from baken.web.paper import FAULTS, Office, in_dutch, sheet_of

from .fakes import Page, Region, Visitor

WHERE, TEXT = "Kade 4", "Rook op zolder"
TAKE = TakeReport(what=What.FIRE, life_threat=Known.YES, readback_done=True, where=WHERE, text=TEXT)


@pytest.fixture
def cut_off(region: Region) -> Region:
    region.cut()
    region.does("OND", Role.NSP_DESK, TAKE)
    return region


@pytest.fixture
def desk(cut_off: Region) -> Iterator[Visitor]:
    with cut_off.visit("OND") as desk:
        desk.sign_in("Balie 1")
        yield desk


def bring(desk: Visitor, *pictures: bytes, letters: str = "") -> Page:
    form = desk.get("/papier").form("/papier/inlezen")
    words = {"_csrf_token": form.fields["_csrf_token"][0], "letters": letters}
    parts: Any = [("foto", (f"{n}.jpg", data, "image/jpeg")) for n, data in enumerate(pictures)]
    return Page(desk.client.post("/papier/inlezen", data=words, files=parts or {"x": b""}))


def the_report(node: Node) -> Report:
    found = node.by_key("reports", "OND-0001")
    assert isinstance(found, Report)
    return found


def written(node: Node, number: int = 1) -> sheets.Written:
    report = the_report(node)
    return sheets.of_record(node, 1, report.id, number, 1_800_000_000.0)


def photo(node: Node, dots_per_inch: int = 150) -> bytes:
    """The printed sheet, photographed."""
    report = the_report(node)
    sheet = sheet_of(Office(node, "nl", 1_800_000_000.0, in_dutch), written(node), report)
    out = io.BytesIO()
    page = Image.open(io.BytesIO(codes.pictured(sheet, dots_per_inch)[0])).convert("L")
    page.rotate(-7, expand=True, fillcolor=180).save(out, "JPEG")
    return out.getvalue()


def print_it(desk: Visitor, **words: str) -> Any:
    form = desk.get("/papier/melding/OND-0001").form("/papier/melding/OND-0001")
    post = next(f for f in desk.get("/papier/melding/OND-0001").forms if f.id == "f-print")
    assert form.action == post.action
    return desk.client.post(post.action, data={**post.fields, **words})


def test_a_report_goes_by_a_photo_of_its_sheet(cut_off: Region, desk: Visitor) -> None:
    picture = photo(desk.node)
    words = written(desk.node).check
    with cut_off.visit("CPO") as office:
        office.sign_in("Officier 1")
        page = bring(office, picture)
        assert page.status == 200
        assert "Gelezen codes: 1" in page.text
        assert "Nieuw: 1." in page.text
        assert words.replace("-", " - ") in page.text
        assert the_report(office.node).take.where == WHERE
        assert "Al bekend: 1." in bring(office, picture).text


def test_a_scanner_types_it_just_as_well(cut_off: Region, desk: Visitor) -> None:
    [text] = written(desk.node).codes
    with cut_off.visit("CPO") as office:
        office.sign_in("Officier 1")
        assert "Nieuw: 1." in bring(office, letters=text.lower() + "\r\n").text


def test_the_code_on_the_screen_is_the_code_that_is_read(desk: Visitor) -> None:
    page = desk.get("/papier/melding/OND-0001")
    [drawn] = re.findall(r'<svg[^>]*class="code".*?</svg>', page.html, re.DOTALL)
    assert "style" not in drawn
    wide = int(re.findall(r'viewBox="0 0 (\d+) \d+"', drawn)[0])
    modules = Image.new("1", (wide, wide), 1)
    path = re.findall(r'<path[^>]*stroke="#000"[^>]* d="([^"]+)"', drawn) or re.findall(
        r' d="(M[^"]*m[^"]*)"', drawn
    )
    x = y = 0.0
    for kind, numbers in re.findall(r"([Mmh])([-\d. ]+)", path[0]):
        values = [float(v) for v in numbers.split()]
        if kind == "M":
            x, y = values
        elif kind == "m":
            x, y = x + values[0], y + values[1]
        else:
            for at in range(int(values[0])):
                modules.putpixel((int(x) + at, int(y)), 0)
            x += values[0]
    big = modules.convert("L").resize((wide * 4, wide * 4), Image.Resampling.NEAREST)
    [found] = zxingcpp.read_barcodes(big)
    assert sheets.typed(found.text).payloads[0].startswith(b"BAKN")


def test_a_printed_sheet_is_handed_over_and_numbered(desk: Visitor) -> None:
    answer = print_it(desk)
    assert answer.headers["content-type"] == "application/pdf"
    assert "baken-OND-CPO-0001.pdf" in answer.headers["content-disposition"]
    report = the_report(desk.node)
    assert [p.bearer for p in desk.node.proofs(report.id).handed] == ["paper"]
    assert "baken-OND-CPO-0002.pdf" in print_it(desk).headers["content-disposition"]


def test_to_look_at_a_code_hands_nothing_over(desk: Visitor) -> None:
    desk.get("/papier/melding/OND-0001")
    report = the_report(desk.node)
    assert desk.node.proofs(report.id).handed == ()


def watched(monkeypatch: pytest.MonkeyPatch) -> list[sheets.Sheet]:
    """The sheets that are printed from now on."""
    printed: list[sheets.Sheet] = []
    really = sheets.printed

    def print_and_note(sheet: sheets.Sheet, now_s: float) -> bytes:
        printed.append(sheet)
        return really(sheet, now_s)

    monkeypatch.setattr(sheets, "printed", print_and_note)
    return printed


def test_words_about_people_are_printed_only_for_who_chooses_so(
    desk: Visitor, monkeypatch: pytest.MonkeyPatch
) -> None:
    printed = watched(monkeypatch)
    print_it(desk)
    print_it(desk, woorden="1")
    plain, named = printed
    assert not any(WHERE in text or TEXT in text for _, text in plain.facts)
    assert {WHERE, TEXT} <= {text for _, text in named.facts}
    assert "Geef het alleen aan CP-Oost" in " ".join(named.foot)
    assert plain.drill
    assert plain.serial == "OND-CPO-0001"


def test_who_may_not_read_words_about_people_can_not_print_them(
    cut_off: Region, monkeypatch: pytest.MonkeyPatch
) -> None:
    cut_off.restore()
    cut_off.pass_time(3)
    printed = watched(monkeypatch)
    with cut_off.visit("WAT") as team:
        team.sign_in("Commandant 1")
        page = team.get("/papier/melding/OND-0001")
        form = next(f for f in page.forms if f.id == "f-print")
        assert 'name="woorden"' not in page.html
        team.client.post(form.action, data={**form.fields, "woorden": "1"})
    assert not any(WHERE in text or TEXT in text for _, text in printed[0].facts)


def test_a_sheet_says_when_it_must_be_shredded(desk: Visitor) -> None:
    report = the_report(desk.node)
    sheet = sheet_of(Office(desk.node, "nl", 1_800_000_000.0, in_dutch), written(desk.node), report)
    assert "Geprint 15-01-2027" in sheet.foot[0]
    assert "Vernietig op 14-02-2027" in sheet.foot[0]


def test_a_set_comes_in_by_parts_and_says_how_many_lack(cut_off: Region, desk: Visitor) -> None:
    for n in range(20):
        cut_off.does("OND", Role.NSP_DESK, TakeReport(
            what=What.SMOKE, life_threat=Known.YES, readback_done=True, where=f"Dijk {n}"
        ))  # fmt: skip
    page = desk.get("/papier/alles/CPO")
    assert page.html.count("<figure") > 5
    count = sum(stretch.last - stretch.after for stretch in bags.lacking(desk.node, 1))
    made = sheets.of_all(desk.node, 1, 1, 1_800_000_000.0)
    with cut_off.visit("CPO") as office:
        office.sign_in("Officier 1")
        some = bring(office, letters="\n".join(made.codes[:3]))
        assert f"3 van {sheets.needed(made)} gelezen" in some.text
        rest = bring(office, letters="\n".join(made.codes[3:]))
        assert f"Nieuw: {count}." in rest.text
        assert "Nog niet compleet" not in rest.text


def test_all_sheets_for_somebody_are_printed(desk: Visitor) -> None:
    form = desk.get("/papier/alles/CPO").form("/papier/alles/CPO")
    answer = desk.client.post("/papier/alles/CPO", data=form.fields)
    assert answer.content.startswith(b"%PDF-")
    assert desk.get("/papier/alles/XXX").status == 404
    assert desk.get("/papier/alles/OND").status == 404
    assert desk.get("/papier/melding/OND-0099").status == 404


def black(wide: int, high: int) -> bytes:
    out = io.BytesIO()
    Image.new("L", (wide, high)).save(out, "PNG")
    return out.getvalue()


def somebody_elses() -> bytes:
    out = io.BytesIO()
    segno.make("https://example.org").save(out, kind="png", scale=4)
    return out.getvalue()


@pytest.mark.parametrize(
    ("picture", "says"),
    [
        (b"not a picture", FAULTS["paper.no_picture"]),
        (black(16_001, 1), FAULTS["paper.too_large"]),
        (black(300, 300), paper.NOTHING_FOUND),
        (somebody_elses(), "Niet van Baken of niet leesbaar: 1."),
    ],
)
def test_a_picture_without_our_code_is_a_sentence(desk: Visitor, picture: bytes, says: str) -> None:
    page = bring(desk, picture)
    assert page.status == 400
    assert says in page.text
    assert "Er is niets ingelezen" in page.text


def test_one_bad_picture_does_not_spoil_the_good_one(cut_off: Region, desk: Visitor) -> None:
    good = photo(desk.node)
    with cut_off.visit("CPO") as office:
        office.sign_in("Officier 1")
        page = bring(office, b"junk", good)
        assert "Nieuw: 1." in page.text
        assert FAULTS["paper.no_picture"] in page.text


def test_every_fault_that_is_raised_has_its_sentence() -> None:
    text = Path(codes.__file__).read_text(encoding="utf-8")
    raised = {w for w in text.split('"') if w.startswith("paper.") and "…" not in w}
    assert raised - {"paper.not_ours"} == FAULTS.keys()


@pytest.fixture(scope="module")
def shared() -> Iterator[Visitor]:
    with Region(played=False).visit("OND") as desk:
        desk.sign_in("Balie 1")
        yield desk


@given(data=st.binary(max_size=200), letters=st.text(max_size=200), ours=st.booleans())
def test_anything_that_is_brought_gives_a_page(
    shared: Visitor, data: bytes, letters: str, ours: bool
) -> None:
    before = dict(shared.node.heads())
    page = bring(shared, data, letters=("BAKEN1:" if ours else "") + letters)
    assert page.status in (200, 400)
    assert "Traceback" not in page.html
    assert shared.node.heads() == before
