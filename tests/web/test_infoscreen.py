# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The info screen and what the desk may tell: approved facts only, and only while they hold."""

from typing import Any

from baken.domain.bulletins import (
    ApproveBulletin,
    Bulletin,
    CheckBulletin,
    DraftBulletin,
    PostBulletin,
    WithdrawBulletin,
)
from baken.domain.charter import Role

from .fakes import Region, Visitor

TITLE = "Stroom uitgevallen in Waterhoven"


def draft(region: Region, **words: Any) -> int:
    facts = {"title": "Water koken", "known": "De kraan geeft vuil water.", "advice": "Kook water."}
    act = DraftBulletin(**{**facts, **words})
    return region.does("WAT", Role.GCT_HIN, act, person=3).record


def approve(region: Region, record: int) -> None:
    region.does("WAT", Role.GCT_ACBZ, CheckBulletin(contacts_verified=True), record, person=1)
    region.does("WAT", Role.GCT_HCOM, ApproveBulletin(), record, person=2)
    region.pass_time(2)


def test_the_screen_shows_the_bulletin_until_when_it_holds_and_when_the_next_comes(
    resident: Visitor,
) -> None:
    page = resident.get("/infoscherm")
    assert TITLE in page.text
    assert "Blijf thuis als het kan." in page.text
    assert "Geldt tot" in page.text
    assert "Volgend bericht om" in page.text
    assert "Dit punt is open" in page.text
    assert "OEFENING" in page.text


def test_it_turns_its_pages_by_itself_with_or_without_a_script(
    region: Region, resident: Visitor
) -> None:
    approve(region, draft(region))
    seen = set()
    path = "/infoscherm"
    for _ in range(3):
        page = resident.get(path)
        body = next(given for tag, given in page.tags if tag == "body")
        refresh = next(given for tag, given in page.tags if given.get("http-equiv") == "refresh")
        seconds, _, path = refresh["content"].partition("; url=")
        assert 10 <= int(seconds) <= 60
        assert (body["data-seconds"], body["data-turn"]) == (seconds, path)
        seen.add("Water koken" if "Water koken" in page.text else TITLE)
    assert seen == {"Water koken", TITLE}


def test_a_draft_is_never_shown(region: Region, resident: Visitor) -> None:
    draft(region)
    region.pass_time(2)
    for blad in range(4):
        assert "Water koken" not in resident.get(f"/infoscherm?blad={blad}").text


def test_what_is_withdrawn_or_over_is_gone(region: Region, resident: Visitor) -> None:
    record = draft(region)
    approve(region, record)
    assert "Water koken" in resident.get("/infoscherm?blad=0").text
    region.does("WAT", Role.GCT_HCOM, WithdrawBulletin(why="Klopt niet."), record, person=2)
    region.pass_time(2)
    assert "Water koken" not in resident.get("/infoscherm?blad=0").text
    region.pass_time(13 * 60)
    page = resident.get("/infoscherm")
    assert TITLE not in page.text
    assert "Er is nog geen bericht van de gemeente" in page.text


def test_the_page_knows_how_long_its_bulletin_still_holds(resident: Visitor) -> None:
    page = resident.get("/infoscherm")
    body = next(given for tag, given in page.tags if tag == "body")
    assert 0 < int(body["data-left"]) <= 12 * 3600
    assert "Dit bericht geldt niet meer." in page.text


def test_any_page_number_and_language_give_a_page(resident: Visitor) -> None:
    for query in ("blad=999", "blad=-5", "taal=xx", "taal=en", "blad=99999999999999999999"):
        assert resident.get(f"/infoscherm?{query}").status == 200, query
    assert resident.get("/infoscherm?blad=x").status == 400


def test_the_desk_reads_what_it_may_tell(desk: Visitor) -> None:
    page = desk.get("/balie/vertellen")
    assert TITLE in page.text
    assert "Hoe lang het duurt." in page.text


def test_a_withdrawn_sheet_is_struck_through_until_it_is_off_the_board(
    region: Region, desk: Visitor
) -> None:
    record = draft(region)
    approve(region, record)
    place = desk.node.place.number
    region.does("OND", Role.NSP_COORDINATOR, PostBulletin(place=place), record)
    region.does("WAT", Role.GCT_HCOM, WithdrawBulletin(why="Vuil is het niet."), record, person=2)
    region.pass_time(2)
    for path in ("/balie", "/balie/vertellen"):
        page = desk.get(path)
        assert "<s>Water koken</s>" in page.html
        assert "Vuil is het niet." in page.text
    page = desk.press(desk.get("/balie").form(f"/balie/weggehaald/{record}"))
    assert "Water koken" not in page.text
    after = desk.node.record(record)
    assert isinstance(after, Bulletin)
    assert dict(after.removed)[place]
