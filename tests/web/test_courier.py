# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The courier's stick on the screen: a bag out, a bag in, and a sentence for whatever it is."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from baken.domain.charter import Role
from baken.domain.reports import Report, TakeReport, What
from baken.domain.words import Known
from baken.node import bags
from baken.node.config import Peer
from baken.node.node import Node
from baken.web.courier import FAULTS, UPLOAD_BYTES_MAX
from tests.area import CPO, WAT

from .fakes import Page, Region, Visitor

TAKE = TakeReport(
    what=What.FIRE, life_threat=Known.YES, readback_done=True, where="Kade 4", text="Rook op zolder"
)


@pytest.fixture
def cut_off(region: Region) -> Region:
    """All lines are down, and there is a report at OND."""
    region.cut()
    region.does("OND", Role.NSP_DESK, TAKE)
    return region


def upload(desk: Visitor, *files: tuple[str, bytes], name: str = "bag") -> Page:
    form = desk.get("/stick").form("/stick/inlezen")
    token = {"_csrf_token": form.fields["_csrf_token"][0]}
    parts: Any = [(name, (file, data, "application/octet-stream")) for file, data in files]
    return Page(desk.client.post("/stick/inlezen", data=token, files=parts or {"x": b""}))


def given_along(desk: Visitor, to: str) -> Any:
    form = desk.get("/stick").form("/stick/meegeven")
    return desk.client.post("/stick/meegeven", data={**form.fields, "to": to, "on": "browser"})


def the_report(node: Node) -> Report:
    found = node.by_key("reports", "OND-0001")
    assert isinstance(found, Report)
    return found


def waiting(desk: Visitor, to: int) -> int:
    """How many acts somebody lacks, as the node knows."""
    return sum(stretch.last - stretch.after for stretch in bags.lacking(desk.node, to))


def sitting(region: Region, code: str, name: str) -> Iterator[Visitor]:
    with region.visit(code) as desk:
        desk.sign_in(name)
        yield desk


def test_a_bag_saved_at_the_point_is_read_in_at_the_office(cut_off: Region) -> None:
    with cut_off.visit("OND") as desk:
        desk.sign_in("Balie 1")
        count = waiting(desk, CPO)
        assert count >= 1
        answer = given_along(desk, "CPO")
        assert answer.headers["content-disposition"].endswith('"baken-OND-CPO-0001.bag"')
        assert [p.bearer for p in desk.node.proofs(the_report(desk.node).id).handed] == ["courier"]
    with cut_off.visit("CPO") as office:
        office.sign_in("Officier 1")
        before = len(office.node.heads())
        page = upload(office, ("baken-OND-CPO-0001.bag", answer.content))
        assert page.status == 200
        assert "Van Ondermolen, nummer 1." in page.text
        assert f"Nieuw: {count}." in page.text
        assert len(office.node.heads()) > before
        again = upload(office, ("baken-OND-CPO-0001.bag", answer.content))
        assert f"Nieuw: 0. Al bekend: {count}." in again.text


def test_our_own_back_office_stands_first_and_what_waits_is_told(cut_off: Region) -> None:
    with cut_off.visit("OND") as desk:
        desk.sign_in("Balie 1")
        page = desk.get("/stick")
        assert page.form("/stick/meegeven").fields["to"] == ["CPO"]
        assert f"CP-Oost (CPO) · nog {waiting(desk, CPO)}" in page.text


def test_a_bag_for_another_is_told_and_what_is_ours_is_kept(cut_off: Region) -> None:
    with cut_off.visit("OND") as desk:
        desk.sign_in("Balie 1")
        count = waiting(desk, WAT)
        bag = given_along(desk, "CPO").content
    with cut_off.visit("WAT") as team:
        team.sign_in("Commandant 1")
        page = upload(team, ("x.bag", bag))
        assert "Deze tas is voor CP-Oost. Breng hem verder." in page.text
        assert f"Nieuw: {count}." in page.text


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"PK\x03\x04", "bag.not_a_bag"),
        (b"BAKN\x07", "bag.other_version"),
        (b"BAKN\x01" + bytes(11), "bag.other_region"),
        (b"", "bag.not_a_bag"),
    ],
)
def test_what_is_no_bag_is_a_sentence(desk: Visitor, data: bytes, code: str) -> None:
    page = upload(desk, ("baken-X-Y-0001.bag", data or b" "))
    assert FAULTS[code] in page.text
    assert desk.node.counters[code] == 1


def test_half_a_bag_is_kept_and_said_to_be_half(cut_off: Region) -> None:
    with cut_off.visit("OND") as desk:
        desk.sign_in("Balie 1")
        count = waiting(desk, CPO)
        bag = given_along(desk, "CPO").content
    with cut_off.visit("CPO") as office:
        office.sign_in("Officier 1")
        page = upload(office, ("a.bag", bag[:-3]), ("b.bag", bag))
        assert FAULTS["bag.torn"] in page.text
        assert f"Nieuw: {count}." in page.text


def test_nothing_chosen_is_said_as_such(desk: Visitor) -> None:
    page = upload(desk)
    assert page.status == 400
    assert "Kies eerst" in page.text


def test_a_bag_for_nobody_we_know_is_no_page(desk: Visitor) -> None:
    for to in ("XXX", "", "OND", "../CPO"):
        assert given_along(desk, to).status_code == 404


def test_a_file_that_is_too_large_says_so(desk: Visitor) -> None:
    assert upload(desk, ("x.bag", bytes(UPLOAD_BYTES_MAX))).status == 413


def test_every_fault_that_is_raised_has_its_sentence() -> None:
    source = Path(__file__).resolve().parents[2] / "src" / "baken"
    for file in ("sync/bag.py", "node/bags.py", "bearers/courier.py"):
        text = (source / file).read_text(encoding="utf-8")
        codes = {
            word for word in text.split('"') if word.startswith(("bag.", "courier.", "store."))
        }
        own = {code for code in codes if " " not in code and "…" not in code}
        assert own - {"bag.second_beacon", "bag.unknown_message"} <= FAULTS.keys()


# --- the node's own stick ----------------------------------------------------


@pytest.fixture
def with_stick(cut_off: Region, tmp_path: Path) -> Iterator[Visitor]:
    with cut_off.visit("OND") as desk:
        desk.sign_in("Balie 1")
        runner = desk.runner
        peers = (Peer(1, f"courier://{tmp_path}"),)
        runner.settings = msgspec.structs.replace(runner.settings, peers=peers)
        yield desk


def on_stick(desk: Visitor) -> Page:
    form = desk.get("/stick").form("/stick/meegeven")
    return Page(desk.client.post("/stick/meegeven", data={**form.fields, "on": "stick"}))


def read_stick(desk: Visitor) -> Page:
    return desk.fill("/stick", action="/stick/van-de-stick")


def test_a_bag_is_put_on_the_stick_and_read_from_it(with_stick: Visitor, tmp_path: Path) -> None:
    page = on_stick(with_stick)
    assert "De tas voor CP-Oost staat op de stick." in page.text
    assert [p.name for p in tmp_path.iterdir()] == ["baken-OND-CPO-0001.bag"]
    assert f"Al bekend: {waiting(with_stick, CPO)}." in read_stick(with_stick).text


def test_an_empty_stick_and_no_stick_are_said_as_such(with_stick: Visitor, tmp_path: Path) -> None:
    assert "geen tas van Baken" in read_stick(with_stick).text
    tmp_path.rmdir()
    page = read_stick(with_stick)
    assert FAULTS["courier.missing"] in page.text
    page = on_stick(with_stick)
    assert page.status == 503
    assert FAULTS["courier.not_a_folder"] in page.text
    assert with_stick.node.proofs(the_report(with_stick.node).id).handed == ()


@pytest.fixture(scope="module")
def shared() -> Iterator[Visitor]:
    yield from sitting(Region(played=False), "OND", "Balie 1")


@given(data=st.binary(max_size=300), name=st.text(max_size=60))
def test_any_file_under_any_name_gives_a_page(shared: Visitor, data: bytes, name: str) -> None:
    before = dict(shared.node.heads())
    page = upload(shared, (name, data))
    assert page.status in (200, 400)
    assert "Traceback" not in page.html
    assert shared.node.heads() == before
