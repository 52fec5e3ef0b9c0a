# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""A computer was stolen: two authorities shut it out, together or one after the other."""

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from baken.domain.charter import Actor, Role, Verdict
from baken.domain.decrees import Decide, Standing, Why, changes_bytes
from baken.domain.reports import TakeReport, What
from baken.domain.words import Known
from baken.kernel.audience import REGION
from baken.kernel.lane import Lane
from baken.node import decreeing, keyfile
from baken.store.contract import Store
from baken.sync.messages import Parcel
from baken.web.authorities import ALREADY, NO_KEY, UNKNOWN
from baken.web.decrees import decrees, leaks, waiting_for
from baken.web.stolen import GONE, OWN, WHY_NOT

from ..area import Pen, parcel
from .authorities import PHRASES, a_key, key_of, keys_in, ruled, signs, visit
from .fakes import Page, Region, Visitor

OND = 3
OFFICER = Actor(1, Role.CP_DUTY_OFFICER)
THIEF = TakeReport(what=What.FIRE, life_threat=Known.YES, readback_done=True, where="Nergens 1")


@pytest.fixture
def region(region: Region) -> Region:
    return ruled(region)


@pytest.fixture
def team(region: Region, tmp_path: Path) -> Iterator[Visitor]:
    """The crisis team's commander, at a computer where two keys lie."""
    with visit(region, "WAT", keys_in(tmp_path / "WAT", 4, 5)) as visitor:
        visitor.sign_in("Commandant 1")
        yield visitor


def post(visitor: Visitor, code: str, **words: str) -> Page:
    return visitor.fill(f"/regio/gestolen/{code}", {"why": "stolen", **words})


def test_two_authorities_shut_a_computer_out_on_one_page(region: Region, team: Visitor) -> None:
    page = post(team, "OND", **signs(4, 5))
    assert page.status == 200
    assert "OND is ingetrokken" in page.text
    assert "Getekend door: Directeur, Burgemeester" in page.text
    assert not team.node.charter.active(OND)
    assert leaks(team.node.charter) == []
    region.world.adopt(team.node)
    region.pass_time(3)
    assert not region.node("CPO").charter.active(OND)
    assert not region.node("BRE").charter.active(OND)
    assert "Alle computers hebben het." in team.get("/regio/gestolen/OND").text


def test_the_page_tells_what_could_be_read_and_how_far_its_acts_count(
    region: Region, team: Visitor
) -> None:
    region.does("OND", Role.NSP_DESK, THIEF)
    region.pass_time(2)
    page = team.get("/regio/gestolen/OND")
    assert "Met gegevens van mensen, ook over hun gezondheid." in page.text
    assert "Noodmeldingen: 1" in page.text
    assert "de hele regio" in page.text
    assert "Breedeweide en zijn kantoren" not in page.text
    count = sum(seq for log, seq in team.node.heads().items() if log >> 21 & 4095 == OND)
    assert f"blijft gelden: {count} handelingen" in page.text


def test_who_is_alone_signs_alone_and_the_other_signs_at_another_node(
    region: Region, team: Visitor, tmp_path: Path
) -> None:
    page = post(team, "OND", **signs(4))
    assert "Dit geldt nog niet." in page.text
    assert team.node.charter.active(OND)
    region.world.adopt(team.node)
    region.pass_time(3)
    decree = waiting_for(region.node("CPO"), OND)
    assert decree is not None
    with visit(region, "CPO", tmp_path / "CPO") as office:
        office.sign_in("Officier 1")
        assert f"/regio/besluit/{decree.id}" in office.get("/regio").html
        assert "nieuwe sleutels voor alle anderen" in office.get(f"/regio/besluit/{decree.id}").text
        path = f"/regio/besluit/{decree.id}"
        page = office.fill(path, signs(5, here=False))
        assert "van kracht" in page.text
        region.world.adopt(office.node)
    region.pass_time(3)
    for code in ("CPO", "WAT", "BRE"):
        charter = region.node(code).charter
        assert not charter.active(OND)
        assert leaks(charter) == []
        assert charter.epoch(REGION) == 1


def test_what_the_thief_writes_later_is_shown_apart_and_counts_nowhere(
    region: Region, team: Visitor
) -> None:
    post(team, "OND", **signs(4, 5))
    stolen = region.node("OND")
    receipt = region.does("OND", Role.NSP_DESK, THIEF)
    batches = [stolen.batch(log, 0, 10) for log in stolen.heads() if receipt.entry >> 26 == log]
    parcels = [Parcel(one.signature, one.wires) for one in batches if one is not None]
    team.node.receive(parcels, region.world.now)
    assert team.node.record(receipt.record) is None
    held = {event.entry: event.held for event in team.node.held()}
    assert held[receipt.entry] == Verdict.REVOKED
    page = team.get("/regio/gestolen/OND")
    assert "Dit staat apart en telt nergens." in page.text
    assert "brand" in page.text
    assert "Nergens 1" not in page.text


def test_a_second_press_does_it_once(team: Visitor) -> None:
    form = team.get("/regio/gestolen/OND").form("/regio/gestolen/OND")
    words = {"why": "stolen", **signs(4, 5)}
    first = team.press(form, words)
    heads = dict(team.node.heads())
    second = team.press(form, words)
    assert first.response.url == second.response.url
    assert dict(team.node.heads()) == heads


@pytest.mark.parametrize(
    ("code", "words", "says"),
    [
        ("WAT", signs(4, 5), OWN),
        ("OND", {**signs(4, 5), "why": ""}, WHY_NOT),
        ("OND", {"why": "lost"}, "Kies eerst wie er tekent"),
        ("OND", signs(4, 4), "Directeur staat er twee keer"),
        ("OND", {**signs(4, 5), "wachtzin2": ""}, "Typ de wachtzin van Burgemeester"),
        ("OND", {**signs(4, 5), "sleutel2": "77"}, UNKNOWN),
        ("OND", {**signs(4), "sleutel1": "", "tekst1": "{kapot"}, NO_KEY),
        ("OND", {**signs(4), "sleutel1": "", "tekst1": "x" * 9000}, NO_KEY),
        ("OND", {**signs(4), "sleutel1": "", "tekst1": "\u20ac\x00"}, NO_KEY),
    ],
)
def test_what_is_not_in_order_is_said_and_nothing_changes(
    team: Visitor, code: str, words: dict[str, str], says: str
) -> None:
    heads = dict(team.node.heads())
    form = team.get("/regio/gestolen/OND").form("/regio/gestolen/OND")
    page = team.press(form, {"why": "stolen", **words}, f"/regio/gestolen/{code}")
    assert page.status == 400
    assert says in page.text
    assert "molen kaas" not in page.html
    assert dict(team.node.heads()) == heads


def test_a_key_of_a_stranger_or_for_badges_is_no_key_of_an_authority(team: Visitor) -> None:
    purposes: dict[keyfile.Purpose, str] = {"authority": UNKNOWN, "badge": NO_KEY}
    for purpose, says in purposes.items():
        made = a_key(purpose, "Vreemd", PHRASES[4], 99)
        text = keyfile.write(made).decode()
        page = post(team, "OND", sleutel1="", tekst1=text, wachtzin1=PHRASES[4])
        assert page.status == 400
        assert says in page.text


def test_the_letters_of_a_code_are_a_key_too(team: Visitor) -> None:
    words = signs(4, 5) | {"sleutel2": "", "tekst2": keyfile.text(key_of(5)).lower()}
    assert "OND is ingetrokken" in post(team, "OND", **words).text


def test_wrong_passphrases_are_slowed_and_never_lock_anybody_out(
    region: Region, team: Visitor
) -> None:
    wrong = {**signs(4), "wachtzin1": "niet deze wachtzin"}
    said = [post(team, "OND", **wrong) for _ in range(5)]
    assert [page.status for page in said[:3]] == [400, 400, 400]
    assert "past niet" in said[0].text
    assert said[-1].status == 429
    assert "niet deze wachtzin" not in said[0].html
    assert post(team, "OND", **signs(5)).status == 200, "another one needn't wait"
    decree = waiting_for(team.node, OND)
    assert decree is not None
    region.pass_time(1)
    page = team.fill(f"/regio/besluit/{decree.id}", signs(4))
    assert "van kracht" in page.text


def test_nothing_of_a_passphrase_stays_behind(
    team: Visitor, caplog: pytest.LogCaptureFixture, tmp_path: Path
) -> None:
    with caplog.at_level(logging.DEBUG):
        post(team, "OND", **{**signs(4, 5), "wachtzin2": "fout fout fout fout"})
        post(team, "OND", **signs(4, 5))
    assert "molen kaas" not in caplog.text
    store: Store = team.node.store
    notes = [store.note(key) or b"" for key in store.notes("", 10_000)]
    assert not any(b"molen" in note or b"fout fout" in note for note in notes)
    files = [file.read_bytes() for file in tmp_path.rglob("*") if file.is_file()]
    assert files
    assert not any(b"molen kaas" in data for data in files)


def test_an_unknown_computer_and_one_that_is_gone_are_said_so(team: Visitor) -> None:
    assert team.get("/regio/gestolen/XXX").status == 404
    form = team.get("/regio/gestolen/OND").form("/regio/gestolen/OND")
    page = team.press(form, {"why": "stolen", **signs(4, 5)}, "/regio/gestolen/XXX")
    assert page.status == 404
    post(team, "OND", **signs(4, 5))
    again = team.get("/regio/gestolen/BRE").form("/regio/gestolen/BRE")
    page = team.press(again, {"why": "stolen", **signs(4, 5)}, "/regio/gestolen/OND")
    assert page.status == 400
    assert GONE in page.text


def test_a_point_reads_whom_to_call_and_can_do_nothing(region: Region) -> None:
    with visit(region, "OND") as desk:
        desk.sign_in("Coördinator 1")
        page = desk.get("/regio/gestolen")
        assert "Bel meteen het coördinatiepunt" in page.text
        assert "/regio/gestolen/BRE" not in page.html
        form = desk.get("/regio/gestolen/BRE").forms[0]
        words = {**form.fields, "why": "stolen", **signs(4, 5, here=False)}
        answer = desk.client.post("/regio/gestolen/BRE", data=words)
        assert answer.status_code == 403
        assert "Dit mag alleen" in answer.text
    assert region.node("OND").charter.active(4)


def test_without_its_token_no_form_is_taken(team: Visitor) -> None:
    answer = team.client.post("/regio/gestolen/OND", data={"why": "stolen", **signs(4, 5)})
    assert answer.status_code == 403
    assert team.node.charter.active(OND)


def test_a_computer_that_learns_that_it_was_shut_out_shows_one_page(
    region: Region, team: Visitor
) -> None:
    region.does("OND", Role.NSP_DESK, THIEF)
    with visit(region, "OND") as desk:
        desk.sign_in("Balie 1")
        form = desk.get("/logboek/nieuw").form("/logboek/nieuw")
        post(team, "OND", **signs(4, 5))
        told = [team.node.batch(log, 0, 100) for log in team.node.heads()]
        parcels = [Parcel(one.signature, one.wires) for one in told if one is not None]
        desk.node.receive(parcels, region.world.now)
        assert desk.node.region.shut_out
        heads = dict(desk.node.heads())
        for path in ("/", "/balie", "/meldingen/OND-0001", "/dokter", "/stop", "/strip", "/x"):
            page = desk.get(path)
            assert page.status == 403, path
            assert "Deze computer is ingetrokken" in page.text
            assert "Nergens 1" not in page.html
            assert page.response.headers["hx-refresh"] == "true"
        answer = desk.press(form, {"kind": "event", "text": "Deur open"})
        assert "Deze computer is ingetrokken" in answer.text
        assert dict(desk.node.heads()) == heads
        assert desk.client.get("/static/baken.css").status_code == 200
        answer = desk.client.get("/v1/punten")
        assert (answer.status_code, answer.json()["code"]) == (403, "node.revoked")
        assert "Ondermolen" not in answer.text


def test_of_two_authorities_that_disagree_one_takes_its_signature_back(team: Visitor) -> None:
    post(team, "OND", **signs(4))
    decree = waiting_for(team.node, OND)
    assert decree is not None
    path = f"/regio/besluit/{decree.id}"
    page = team.fill(path, signs(5), f"{path}/terug")
    assert "Burgemeester heeft dit besluit niet getekend." in page.text
    page = team.fill(path, signs(4))
    assert ALREADY.format(who="Directeur") in page.text
    page = team.fill(path, signs(4), f"{path}/terug")
    assert "teruggenomen" in page.text
    assert waiting_for(team.node, OND) is None
    assert set(team.node.region.settled.standing.values()) == {
        Standing.IN_FORCE, Standing.WITHDRAWN,
    }  # fmt: skip
    assert "Computer OND intrekken?" in team.get("/regio/gestolen/OND").text


def test_a_decree_under_forged_signatures_is_waited_for_by_nobody(
    region: Region, team: Visitor
) -> None:
    node = region.node("CPO")
    data = changes_bytes((decreeing.revocation(node, OND, Why.STOLEN),))
    forged = Decide(changes=data, signed=((4, bytes(64)),))
    before = len(decrees(team.node))
    pen = Pen(1, region.world.area)
    pen.heads = dict(node.ends)
    entry = pen.write(forged, OFFICER, region.world.now, home=REGION, lane=Lane.NOOD)
    team.node.receive([parcel(entry)], region.world.now)
    assert entry.id in team.node.region.settled.standing
    assert len(decrees(team.node)) == before
    assert waiting_for(team.node, OND) is None
    assert "Teken en trek in" in team.get("/regio/gestolen/OND").html


def test_a_revocation_that_overtook_another_leaves_no_key_with_the_thief(team: Visitor) -> None:
    post(team, "OND", **signs(4))
    first = waiting_for(team.node, OND)
    assert first is not None
    post(team, "BRE", **signs(4, 5))
    team.fill(f"/regio/besluit/{first.id}", signs(5))
    assert not team.node.charter.active(OND)
    assert REGION in leaks(team.node.charter)
    assert "Maak nieuwe sleutels" in team.get("/regio").text
    page = team.fill("/regio/sleutels", signs(4, 5))
    assert page.response.url.path == "/regio"
    assert leaks(team.node.charter) == []
    assert "Er zijn geen nieuwe sleutels nodig." in team.get("/regio/sleutels").text
