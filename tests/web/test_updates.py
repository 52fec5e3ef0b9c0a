# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""A new version on the courier's stick: seen and installed by who leads the place alone."""

from pathlib import Path

import msgspec
import pytest

from baken import __version__
from baken.domain.charter import Authority
from baken.kernel.errors import RemoteError
from baken.node import releases
from baken.node import updates as node_updates
from baken.node.config import Peer
from baken.web import updates
from tests.area import waterhoven

from ..node.releases_made import SEEDS, TRUST, save_trust, update
from .fakes import Page, Region, Visitor

NEXT = "9.1.0"


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """This version, installed from an update; what runs here comes from there."""
    folder = tmp_path / "home"
    save_trust(folder)
    releases.apply(folder, update(tmp_path, __version__), [TRUST])
    package = folder / "releases" / __version__ / "lib" / "baken" / "web"
    monkeypatch.setattr(updates, "__file__", str(package / "updates.py"))
    return folder


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick"


def at(desk: Visitor, stick: Path) -> Visitor:
    """The node of this desk has a stick of its own."""
    runner = desk.runner
    peers = (Peer(1, f"courier://{stick}"),)
    runner.settings = msgspec.structs.replace(runner.settings, peers=peers)
    return desk


def offered(page: Page) -> bool:
    return "/stick/versie" in [form.action for form in page.forms]


def pressed(desk: Visitor, version: str) -> Page:
    """As a browser sends the button; also where it was not on the page."""
    token = desk.get("/stick").form("/stick/meegeven").fields["_csrf_token"]
    words = {"_csrf_token": token, "version": version}
    return Page(desk.client.post("/stick/versie", data=words))


def test_who_leads_sees_whose_it_is_and_installs_it(desk: Visitor, home: Path, stick: Path) -> None:
    update(stick, NEXT)
    page = at(desk, stick).get("/stick")
    assert f"Op deze stick staat versie {NEXT}" in page.text
    assert "Getekend door: Y, Z." in page.text
    page = pressed(desk, NEXT)
    assert page.status == 200
    assert f"Versie {NEXT} staat klaar." in page.text
    assert not offered(page)
    assert releases.current(home) == NEXT
    assert releases.before(home) == __version__
    assert f"Versie {NEXT} staat klaar." in desk.get("/stick").text


def test_a_volunteer_neither_sees_nor_installs_it(region: Region, home: Path, stick: Path) -> None:
    update(stick, NEXT)
    with region.visit("OND") as desk:
        desk.sign_in("Balie 1")
        page = at(desk, stick).get("/stick")
        assert not offered(page)
        assert NEXT not in page.text
        page = pressed(desk, NEXT)
        assert page.status == 403
        assert updates.NOT_YOURS in page.text
    assert releases.current(home) == __version__


@pytest.mark.parametrize(
    ("version", "seeds"),
    [(NEXT, (SEEDS["Y"],)), ("0.0.1", tuple(SEEDS.values())), (__version__, tuple(SEEDS.values()))],
    ids=["signed by one", "older", "the same"],
)
def test_what_may_not_be_taken_is_not_offered(
    desk: Visitor, home: Path, stick: Path, version: str, seeds: tuple[bytes, ...]
) -> None:
    update(stick, version, seeds=seeds)
    assert not offered(at(desk, stick).get("/stick"))
    assert pressed(desk, version).status == 400
    assert releases.current(home) == __version__


def test_what_is_spoilt_is_said_and_counted_and_changes_nothing(
    desk: Visitor, home: Path, stick: Path
) -> None:
    path = update(stick, NEXT)
    data = bytearray(path.read_bytes())
    data[-1] ^= 1
    path.write_bytes(data)
    page = pressed(at(desk, stick), NEXT)
    assert page.status == 400
    assert updates.FAULTS["update.spoilt"] in page.text
    assert desk.node.counters["update.spoilt"] == 1
    assert releases.current(home) == __version__


def test_a_stick_that_was_taken_out_is_said(desk: Visitor, home: Path, stick: Path) -> None:
    path = update(stick, NEXT)
    assert offered(at(desk, stick).get("/stick"))
    path.unlink()
    assert updates.GONE in pressed(desk, NEXT).text


def test_without_a_list_of_whose_signatures_count_nothing_is_offered(
    desk: Visitor, home: Path, stick: Path
) -> None:
    update(stick, NEXT)
    (home / "trust.json").unlink()
    assert not offered(at(desk, stick).get("/stick"))
    assert pressed(desk, NEXT).status == 400


def test_the_authorities_of_the_region_may_sign_instead_of_the_makers(
    home: Path, tmp_path: Path
) -> None:
    """So many of them as must agree on anything else; a makers' signature is not one of theirs."""
    seeds = [bytes((number,)) * 32 for number in (31, 32, 33)]
    listed = [node_updates.signer(f"Gezag {seed[0]}", seed) for seed in seeds]
    charter = msgspec.structs.replace(
        waterhoven().charter,
        authorities=tuple(
            Authority(number=number, name=one.name, key=one.key)
            for number, one in enumerate(listed, 1)
        ),
        quorum=3,
    )
    trusts = updates.trusted(charter, home)
    path = update(tmp_path, NEXT, seeds=seeds)
    assert node_updates.check(path, trusts).signers == ("Gezag 31", "Gezag 32", "Gezag 33")
    for signed in (seeds[:2], [*seeds[:2], SEEDS["Y"]]):
        with pytest.raises(RemoteError, match=r"update\.unsigned"):
            node_updates.check(update(tmp_path, NEXT, seeds=signed), trusts)
    lone = msgspec.structs.replace(charter, quorum=1)
    with pytest.raises(RemoteError, match=r"update\.unsigned"):
        node_updates.check(update(tmp_path, NEXT, seeds=seeds), updates.trusted(lone, home))


def test_where_baken_was_not_installed_from_an_update_nothing_is_offered(
    desk: Visitor, stick: Path
) -> None:
    update(stick, NEXT)
    assert not offered(at(desk, stick).get("/stick"))
    assert pressed(desk, NEXT).status == 403


def test_every_fault_that_is_told_is_one_that_there_is() -> None:
    modules = (releases, node_updates)
    codes = {one for module in modules for one in vars(module).values() if isinstance(one, str)}
    assert updates.FAULTS.keys() <= codes
