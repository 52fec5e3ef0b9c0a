# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The region on one page: what holds now, what waits for whom, and keys that come and go."""

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from baken.domain.charter import Discipline, Level, Role
from baken.domain.decrees import (
    AdmitAuthority,
    AdmitOrganisation,
    AnyChange,
    Decide,
    EndMandate,
    GrantMandate,
    RetireAuthority,
    Standing,
    digest,
)
from baken.domain.reports import TakeReport, What
from baken.domain.words import Known
from baken.kernel import signing
from baken.kernel.audience import REGION, log_of
from baken.kernel.errors import StoreFull
from baken.kernel.lane import Lane
from baken.node import decreeing, keyfile, sheets
from baken.sync.talk import Behind, Forked
from baken.web import holders
from baken.web import region as pages
from baken.web.authorities import TWICE
from baken.web.decrees import revocation_of, told
from baken.web.paper import Office, decree_sheet_of, in_dutch

from ..area import Pen, parcel
from .authorities import MAYOR, NAMES, PHRASES, key_of, keys_in, ruled, signs, visit
from .fakes import Page, Region, Visitor

CPO, WAT, OND = 1, 2, 3
HOLDER, DECREE = "/regio/sleutelhouder", "/regio/besluit"


@pytest.fixture
def region(region: Region) -> Region:
    return ruled(region)


@pytest.fixture
def team(region: Region, tmp_path: Path) -> Iterator[Visitor]:
    with visit(region, "WAT", keys_in(tmp_path / "WAT", 4, 5)) as visitor:
        visitor.sign_in("Commandant 1")
        yield visitor


@pytest.fixture
def office(region: Region) -> Iterator[Visitor]:
    with visit(region, "CPO") as visitor:
        visitor.sign_in("Officier 1")
        yield visitor


def seeds(*numbers: int) -> dict[int, bytes]:
    return {number: keyfile.seed(key_of(number), PHRASES[number]) for number in numbers}


def decide(region: Region, *changes: AnyChange, by: tuple[int, ...] = (4, 5)) -> int:
    node = region.node("WAT")
    [receipt] = decreeing.decide(node, changes, seeds(*by), MAYOR, region.world.now)
    region.world.adopt(node)
    region.pass_time(3)
    return receipt.record


def test_an_office_sees_all_that_holds_now(region: Region, office: Visitor) -> None:
    now = int(region.world.now)
    decide(
        region,
        GrantMandate(
            number=1, place=CPO, discipline=Discipline.FIRE, level=Level.ALLOCATE, since=now,
            until=now + 3600, basis="Wvr 35a",
        ),
        GrantMandate(
            number=2, place=CPO, discipline=Discipline.POLICE, level=Level.DISPATCH, since=now
        ),
        AdmitOrganisation(number=1, org=1, name="Buurthulp", key=bytes([7]) * 32),
    )  # fmt: skip
    decide(region, EndMandate(number=2))
    page = office.get("/regio")
    for words in ("Directeur", "voor de veiligheidsregio", "Buurthulp", "brandweer", "Wvr 35a",
                  "de hele regio: sleutel 1", "Ondermolen en zijn kantoren: sleutel 1",
                  "Organisatie toegelaten: Buurthulp", "Mandaat beëindigd: CP-Oost, politie",
                  "van kracht"):  # fmt: skip
        assert words in page.text, words
    mandates = page.text.partition("Mandaten die nu gelden")[2].partition("Organisaties")[0]
    assert "politie" not in mandates
    region.pass_time(90)
    mandates = office.get("/regio").text.partition("Mandaten die nu gelden")[2]
    assert "Geen mandaat. Doorgeven mag altijd." in mandates.partition("Besluiten")[0]


def test_a_point_reads_less_and_has_no_button_to_decide(region: Region) -> None:
    decide(region, RetireAuthority(number=6), by=(4,))
    with visit(region, "OND") as desk:
        desk.sign_in("Coördinator 1")
        page = desk.get("/regio")
        assert "Directeur" in page.text
        assert "Wacht op handtekeningen" in page.text
        assert "Breedeweide" not in page.text
        assert "sleutel 1" not in page.text
        assert DECREE not in page.html
        assert HOLDER not in page.html
        assert "/regio/gestolen" in page.html


def test_a_decree_that_waits_says_whose_signature_lacks(region: Region, office: Visitor) -> None:
    record = decide(region, RetireAuthority(number=6), by=(4,))
    page = office.get("/regio")
    assert "Sleutelhouder afgemeld: Gemeentesecretaris" in page.text
    assert "Handtekeningen nodig: 1, van Burgemeester / Gemeentesecretaris." in page.text
    page = office.fill(f"{DECREE}/{record}", signs(4, here=False))
    assert "heeft dit besluit al getekend" in page.text
    assert page.status == 400
    page = office.fill(f"{DECREE}/{record}", signs(5, here=False))
    assert "van kracht" in page.text
    assert [one.number for one in office.node.charter.authorities] == [4, 5]


def test_a_decree_that_holds_is_signed_no_more(region: Region, office: Visitor) -> None:
    record = decide(region, RetireAuthority(number=6), by=(4,))
    form = office.get(f"{DECREE}/{record}").form(f"{DECREE}/{record}")
    first = office.press(form, signs(5, here=False))
    heads = dict(office.node.heads())
    again = office.press(form, signs(5, here=False))
    assert (first.status, again.status) == (200, 200)
    other = office.press(form, {**signs(6, here=False), "_token": "another"})
    assert pages.NO_LONGER in other.text
    assert dict(office.node.heads()) == heads


def test_a_decree_of_a_newer_version_is_shown_as_such(region: Region, office: Visitor) -> None:
    data = msgspec.msgpack.encode([[99, 1]])
    said = digest(office.node.charter.region, data)
    signed = tuple(
        (number, signing.sign(signing.signer(seed), said)) for number, seed in seeds(4, 5).items()
    )
    team = region.node("WAT")
    pen = Pen(WAT, region.world.area)
    pen.heads = dict(team.ends)
    act = Decide(changes=data, signed=signed)
    entry = pen.write(act, MAYOR, region.world.now, home=REGION, lane=Lane.SPOED)
    office.node.receive([parcel(entry)], region.world.now)
    page = office.get("/regio")
    assert "Dit besluit komt van een nieuwere versie van Baken." in page.text
    assert Standing.NEWER in office.node.region.settled.standing.values()


# --- a key that was lost --------------------------------------------------------


def test_two_others_replace_a_lost_key_and_the_new_one_signs(
    region: Region, team: Visitor, tmp_path: Path
) -> None:
    words = {"oud": "6", "naam": "Loco-secretaris", "namens": "Waterhoven"}
    fresh = "vijf nieuwe woorden hier neergelegd"
    page = team.fill(HOLDER, {**words, "nieuw1": fresh, "nieuw2": fresh, **signs(4, 5)})
    assert "van kracht" in page.text
    assert fresh not in page.html
    assert [one.number for one in team.node.charter.authorities] == [4, 5, 7]
    file = (tmp_path / "WAT" / "authorities" / "7.json").read_bytes()
    assert file == team.client.get(f"{page.response.url.path}/sleutel").content
    made = keyfile.read(file, "authority")
    assert keyfile.seed(made, fresh)
    assert made.public == team.node.charter.authorities[-1].key
    region.world.adopt(team.node)
    region.pass_time(61)
    assert team.get(f"{page.response.url.path}/sleutel").status == 404, "an hour, no longer"
    words = {"why": "lost", "sleutel1": "7", "wachtzin1": fresh, "sleutel2": "4"}
    page = team.fill("/regio/gestolen/BRE", {**words, "wachtzin2": PHRASES[4]})
    assert "BRE is ingetrokken" in page.text


def test_a_key_made_elsewhere_is_admitted_by_its_public_half(team: Visitor) -> None:
    public = bytes(range(32)).hex()
    words = {"oud": "6", "naam": "Wethouder", "namens": "Waterhoven", "publiek": public.upper()}
    page = team.fill(HOLDER, {**words, **signs(4, 5)})
    assert "Sleutelhouder aangewezen: Wethouder, voor Waterhoven" in page.text
    assert team.node.charter.authorities[-1].key.hex() == public
    assert "/sleutel" not in page.html.replace(HOLDER, "")


GOOD = {"oud": "", "naam": "Wethouder", "namens": "Waterhoven", "publiek": "ab" * 32}


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ({"oud": "", "naam": "", "publiek": ""}, holders.NOTHING),
        ({**GOOD, "naam": "  "}, holders.NO_NAME),
        ({**GOOD, "namens": "Nergenshuizen"}, holders.NO_BODY),
        ({**GOOD, "publiek": "ab" * 31}, holders.NO_PUBLIC),
        ({**GOOD, "publiek": "zz" * 32}, holders.NO_PUBLIC),
        ({**GOOD, "publiek": key_of(5).public.hex()}, holders.IN_USE),
        ({**GOOD, "nieuw1": "een twee drie vier"}, holders.TWO_WAYS),
        ({**GOOD, "publiek": "", "nieuw1": "kort", "nieuw2": "kort"}, holders.SHORT),
        ({**GOOD, "publiek": "", "nieuw1": "x" * 201, "nieuw2": "x" * 201}, holders.LONG),
        ({**GOOD, "publiek": "", "nieuw1": "een twee drie vier", "nieuw2": "anders"},
         holders.NOT_SAME),
        ({**GOOD, **signs(5, 5)}, TWICE.format(who="Burgemeester")),
    ],
)  # fmt: skip
def test_what_is_wrong_with_a_new_holder_is_said_and_nothing_changes(
    team: Visitor, tmp_path: Path, words: dict[str, str], says: str
) -> None:
    heads = dict(team.node.heads())
    page = team.fill(HOLDER, {**signs(4, 5), **words})
    assert page.status == 400
    assert says in page.text
    assert "een twee drie" not in page.html
    assert dict(team.node.heads()) == heads
    assert len(list((tmp_path / "WAT" / "authorities").iterdir())) == 2


def test_too_few_may_not_be_left(team: Visitor) -> None:
    team.fill(HOLDER, {"oud": "6", **signs(4, 5)})
    page = team.fill(HOLDER, {"oud": "5", **signs(4, 5)})
    assert page.status == 400
    assert "past niet bij de besluiten" in page.text
    assert [one.number for one in team.node.charter.authorities] == [4, 5]


def test_a_decree_that_a_full_disk_did_not_take_leaves_no_key_behind(
    team: Visitor, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*rest: object, **more: object) -> None:
        raise StoreFull("no room")

    form = team.get(HOLDER).form(HOLDER)
    fresh = "vijf nieuwe woorden hier neergelegd"
    words = {"naam": "Wethouder", "namens": "", "nieuw1": fresh, "nieuw2": fresh}
    monkeypatch.setattr(team.node.store, "commit", full)
    page = team.press(form, {**words, **signs(4, 5)})
    assert page.status == 507
    assert len(list((tmp_path / "WAT" / "authorities").iterdir())) == 2


def test_who_may_not_decide_can_post_nothing(region: Region) -> None:
    record = decide(region, RetireAuthority(number=6), by=(4,))
    with visit(region, "CPO") as desk:
        desk.sign_in("Beoordelaar 1", Role.CP_ASSESSOR)
        [token] = desk.get("/logboek/nieuw").form("/logboek/nieuw").fields["_csrf_token"]
        words = {"_csrf_token": token, "oud": "6", **signs(4, 5, here=False)}
        paths = [HOLDER, "/regio/sleutels", f"{DECREE}/{record}", f"{DECREE}/{record}/terug"]
        for path in [*paths, "/regio/gestolen/OND"]:
            answer = desk.client.post(path, data=words)
            assert answer.status_code == 403, path
            assert "Dit mag alleen" in answer.text
        assert desk.get(HOLDER).forms[-1].action != HOLDER
    assert region.node("CPO").region.settled.standing[record] is Standing.WAITING


@pytest.mark.parametrize("record", ["0", "1", str(1 << 62), str(1 << 80), "-1"])
def test_a_decree_that_is_not_there_is_said_so(team: Visitor, record: str) -> None:
    assert team.get(f"{DECREE}/{record}").status == 404
    assert team.get(f"{DECREE}/{record}/sleutel").status == 404
    assert team.get(f"/papier/besluit/{record}/CPO").status == 404


# --- on paper ------------------------------------------------------------------


def revoked(team: Visitor, *by: int) -> Page:
    return team.fill("/regio/gestolen/OND", {"why": "stolen", **signs(*by)})


def test_a_revocation_goes_on_paper_and_says_what_it_is(region: Region, team: Visitor) -> None:
    region.cut()
    page = revoked(team, 4, 5)
    decree = revocation_of(team.node, OND)
    assert decree is not None
    path = f"/papier/besluit/{decree.id}/BRE"
    assert path in page.html
    shown = team.get(path)
    assert "Een computer is ingetrokken" in shown.text
    printed = team.client.post(path, data=shown.form(path).fields)
    assert printed.content.startswith(b"%PDF-")
    written = sheets.of_record(team.node, 4, decree.id, 1, region.world.now)
    office = Office(team.node, "nl", region.world.now, in_dutch)
    sheet = decree_sheet_of(office, written, told(team.node, in_dutch, decree))
    said = dict(sheet.facts)
    assert said["Besluit"] == "Computer OND van Ondermolen ingetrokken: gestolen"
    assert said["Getekend door"] == "Directeur, Burgemeester"
    assert "Lees dit blad in, meteen." in said["Wat u doet"]
    assert "niets over mensen" in sheet.foot[1]
    with visit(region, "BRE") as desk:
        desk.sign_in("Coördinator 1")
        form = desk.get("/papier").form("/papier/inlezen")
        words = {"_csrf_token": form.fields["_csrf_token"][0], "letters": "\n".join(written.codes)}
        answer = desk.client.post("/papier/inlezen", data=words, files={"x": b""})
        assert answer.status_code == 200
        assert not desk.node.charter.active(OND)


def test_a_revocation_that_waits_says_on_paper_who_must_sign(region: Region, team: Visitor) -> None:
    revoked(team, 4)
    [decree] = [d for d in pages.decrees.decrees(team.node) if told(team.node, in_dutch, d).waits]
    written = sheets.of_record(team.node, CPO, decree.id, 1, region.world.now)
    office = Office(team.node, "nl", region.world.now, in_dutch)
    sheet = decree_sheet_of(office, written, told(team.node, in_dutch, decree))
    assert sheet.title == "Een computer wordt ingetrokken"
    assert "Handtekeningen nodig: 1, van Burgemeester / " in dict(sheet.facts)["Stand"]
    assert "Burgemeester" in dict(sheet.facts)["Stand"]


def test_only_a_revocation_goes_on_a_sheet_of_its_own(region: Region, team: Visitor) -> None:
    record = decide(region, RetireAuthority(number=6), by=(4,))
    assert team.get(f"/papier/besluit/{record}/CPO").status == 404
    revoked(team, 4, 5)
    decree = revocation_of(team.node, OND)
    assert decree is not None
    assert team.get(f"/papier/besluit/{decree.id}/OND").status == 404, "not for the thief"
    assert team.get(f"/papier/besluit/{decree.id}/XXX").status == 404


# --- old copies and forks -------------------------------------------------------


def test_a_computer_that_was_put_back_says_under_which_name_it_goes_on(region: Region) -> None:
    node = region.node("OND")
    log = next(log for log in node.heads() if log >> 21 & 4095 == OND)
    node.lives.behind(Behind(CPO, log, 1000))
    act = TakeReport(what=What.SMOKE, life_threat=Known.NO, readback_done=True, where="Kade 2")
    receipt = region.does("OND", Role.NSP_DESK, act)
    assert receipt.short.startswith("ONDB-")
    with visit(region, "OND") as desk:
        desk.sign_in("Coördinator 1")
        for path in ("/regio", "/dokter"):
            assert "Hij gaat verder als ONDB." in desk.get(path).text


def test_two_versions_of_a_computer_are_said_from_the_first_number_on(
    region: Region, office: Visitor
) -> None:
    assert "twee versies" not in office.get("/dokter").text
    for seq, lane in ((9, Lane.NOOD), (5, Lane.SPOED)):
        log = log_of(OND, REGION, lane)
        event = Forked(WAT, log, seq, bytes(32), bytes(32), b"")
        office.node.lives.forked(event, region.world.now)
    for path in ("/regio", "/dokter"):
        page = office.get(path)
        assert "Van computer OND bestaan twee versies vanaf nummer 5." in page.text
        assert page.text.count("twee versies") == 1


# --- every page ----------------------------------------------------------------


def test_each_page_has_labels_and_no_id_twice(region: Region, team: Visitor) -> None:
    record = decide(region, RetireAuthority(number=6), by=(4,))
    revoked(team, 4)
    paths = ["/regio", "/regio/gestolen", "/regio/gestolen/OND", "/regio/gestolen/BRE", HOLDER,
             "/regio/gestolen/WAT", "/regio/sleutels", f"{DECREE}/{record}"]  # fmt: skip
    for path in paths:
        page = team.get(path)
        assert page.status == 200, path
        ids = [given["id"] for _, given in page.tags if given.get("id")]
        assert len(ids) == len(set(ids)), path
        labelled = {given["for"] for tag, given in page.tags if tag == "label" and "for" in given}
        for tag, given in page.tags:
            if tag in ("input", "select", "textarea") and given.get("type") != "hidden":
                assert given in page.labelled or given.get("id") in labelled, (path, given)


def test_the_names_of_authorities_are_shown_as_typed(region: Region, office: Visitor) -> None:
    decide(region, AdmitAuthority(number=8, name="<b>Wie</b> & {0}", key=bytes([3]) * 32))
    page = office.get("/regio")
    assert "&lt;b&gt;Wie&lt;/b&gt; &amp; {0}" in page.html
    assert NAMES[4] in page.text
