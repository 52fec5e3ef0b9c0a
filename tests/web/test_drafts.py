# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Nothing typed is lost, and nothing is done twice."""

from typing import Any

import pytest

from baken.kernel.errors import StoreFull
from baken.web import once

from .fakes import Region, Visitor
from .test_desk import WORDS, reports, take


def type_words(desk: Visitor, path: str, words: dict[str, Any]) -> Any:
    """What the page does by itself while one types."""
    form = desk.get(path).form(path)
    return desk.client.post("/concept", data={**form.fields, **words})


def test_what_was_typed_comes_back_after_closing_the_lid(region: Region, desk: Visitor) -> None:
    said = type_words(desk, "/balie/melding", {"where": "Kade 4", "what": "fire"})
    assert "Bewaard om" in said.text
    with region.visit("OND") as again:
        again.sign_in("Coördinator 1")
        page = again.get("/balie/melding")
    assert "Hier staat nog wat je eerder typte" in page.text
    form = page.form("/balie/melding")
    assert form.fields["where"] == ["Kade 4"]
    assert form.fields["what"] == ["fire"]


def test_a_draft_belongs_to_the_person_who_typed_it(region: Region, desk: Visitor) -> None:
    type_words(desk, "/balie/melding", {"where": "Kade 4"})
    with region.visit("OND") as other:
        other.sign_in("Balie 1")
        assert "Kade 4" not in other.get("/balie/melding").html


def test_a_form_that_was_refused_is_a_draft_too(desk: Visitor) -> None:
    desk.fill("/balie/melding", {"where": "Kade 4", "step": "read"})
    assert desk.get("/balie/melding").form("/balie/melding").fields["where"] == ["Kade 4"]


def test_what_is_read_aloud_is_a_draft_until_it_is_sent(desk: Visitor) -> None:
    page = desk.fill("/balie/melding", {**WORDS, "step": "read"})
    assert desk.get("/balie/melding").form("/balie/melding").fields["where"] == ["Kerkplein 3"]
    desk.press(page.form("/balie/melding"), {"readback_done": ["no", "yes"], "step": "send"})
    assert desk.get("/balie/melding").form("/balie/melding").fields["where"] == [""]


def test_starting_anew_can_be_undone(desk: Visitor) -> None:
    type_words(desk, "/balie/melding", {"where": "Kade 4"})
    form = desk.get("/balie/melding").form("/balie/melding")
    page = desk.press(form, {"_next": "/balie/melding"}, "/concept/opnieuw")
    form = page.form("/balie/melding")
    assert form.fields["where"] == [""]
    assert "Wat er stond is weggelegd." in page.text
    page = desk.press(form, {"_next": "/balie/melding"}, "/concept/terug")
    assert page.form("/balie/melding").fields["where"] == ["Kade 4"]


def test_a_form_is_kept_for_later_without_a_script(desk: Visitor) -> None:
    form = desk.get("/balie/melding").form("/balie/melding")
    page = desk.press(form, {"where": "Kade 4", "_next": "/balie"}, "/concept/later")
    assert page.response.url.path == "/balie"
    assert desk.get("/balie/melding").form("/balie/melding").fields["where"] == ["Kade 4"]


def test_what_is_too_long_to_keep_says_so_and_how_to_get_back_to_it(desk: Visitor) -> None:
    form = desk.get("/balie/melding").form("/balie/melding")
    page = desk.press(form, {"text": "x" * 20_000, "_next": "/balie"}, "/concept/later")
    assert page.status == 400
    assert "wat je typte staat er nog" in page.text


def test_two_reports_keep_their_own_drafts(desk: Visitor) -> None:
    take(desk)
    take(desk, where="Kade 5")
    for short, text in (("OND-0001", "eerste"), ("OND-0002", "tweede")):
        path = f"/meldingen/{short}"
        form = desk.get(path).form(f"{path}/aanvullen")
        desk.client.post("/concept", data={**form.fields, "text": text})
    for short, text in (("OND-0001", "eerste"), ("OND-0002", "tweede")):
        path = f"/meldingen/{short}"
        assert desk.get(path).form(f"{path}/aanvullen").fields["text"] == [text]


def test_a_pin_is_never_kept(desk: Visitor) -> None:
    type_words(desk, "/dienst/toelaten", {"name": "Balie 9", "pin": "739184"})
    kept = desk.node.draft("1/toelaten/")
    assert kept is not None
    assert "Balie 9" in kept
    assert "739184" not in kept


def test_a_draft_that_is_too_long_says_so(desk: Visitor) -> None:
    said = type_words(desk, "/balie/melding", {"text": "x" * 20_000})
    assert "te lang om tussendoor te bewaren" in said.text


@pytest.mark.parametrize("name", ["", "../x", "a/b", "x" * 50, "é", "\x00"])
def test_a_draft_of_no_form_of_ours_is_not_kept(desk: Visitor, name: str) -> None:
    form = desk.get("/balie/melding").form("/balie/melding")
    said = desk.client.post("/concept", data={**form.fields, "_form": name})
    assert said.status_code == 400


# --- twice ----------------------------------------------------------------------


def press_send(desk: Visitor) -> tuple[Any, Any]:
    page = desk.fill("/balie/melding", {**WORDS, "step": "read"})
    form = page.form("/balie/melding")
    sent = {**form.fields, "readback_done": ["no", "yes"], "step": "send"}

    def press() -> Any:
        return desk.client.post("/balie/melding", data=sent, follow_redirects=False)

    return press(), press


def test_the_same_button_pressed_twice_makes_one_report(desk: Visitor) -> None:
    first, press = press_send(desk)
    second = press()
    assert first.status_code == second.status_code == 303
    assert first.headers["location"] == second.headers["location"] == "/meldingen/OND-0001/bon"
    assert len(reports(desk)) == 1


def test_also_after_the_node_was_started_again(region: Region, desk: Visitor) -> None:
    page = desk.fill("/balie/melding", {**WORDS, "step": "read"})
    form = page.form("/balie/melding")
    words = {"readback_done": ["no", "yes"], "step": "send"}
    desk.press(form, words)
    with region.visit("OND") as again:
        again.sign_in("Coördinator 1")
        fresh = again.get("/balie/melding").form("/balie/melding")
        form.fields["_csrf_token"] = fresh.fields["_csrf_token"]
        page = again.press(form, words)
    assert "OND-0001" in page.text
    assert len(reports(desk)) == 1


def test_told_twice_is_told_once(desk: Visitor) -> None:
    page = desk.get("/logboek/nieuw")
    form = page.form("/logboek/nieuw")
    for _ in range(2):
        page = desk.press(form, {"kind": "event", "text": "Deur open"})
        assert page.response.url.path == "/logboek"
    assert page.html.count("Deur open") == 1


def test_a_form_that_was_refused_may_be_mended_and_sent(desk: Visitor) -> None:
    page = desk.fill("/logboek/nieuw", {"kind": "event", "text": ""})
    assert page.status == 400
    page = desk.press(page.form("/logboek/nieuw"), {"text": "Deur open"})
    assert page.response.url.path == "/logboek"


def test_the_memory_of_tokens_is_bounded() -> None:
    class Keeper:
        def __init__(self) -> None:
            self.kept: dict[str, str] = {}

        def draft(self, key: str, /) -> str | None:
            return self.kept.get(key)

        def save_draft(self, key: str, text: str, now_s: float, /) -> None:
            self.kept[key] = text

    keeper = Keeper()
    tokens = [once.new_token() for _ in range(once.SLOTS * 3)]
    for token in tokens:
        once.remember(keeper, token, f"/{token}", 0.0)
    assert len(keeper.kept) <= once.SLOTS
    assert once.receipt_of(keeper, tokens[-1]) == f"/{tokens[-1]}"
    assert once.receipt_of(keeper, once.new_token()) is None
    assert once.receipt_of(keeper, "") is None


def test_a_full_disk_keeps_the_form_and_says_to_write_it_down(
    desk: Visitor, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*terms: Any) -> Any:
        raise StoreFull

    monkeypatch.setattr(type(desk.runner), "submit", full)
    page = desk.fill("/logboek/nieuw", {"kind": "event", "text": "Deur open"})
    assert page.status == 507
    assert "Schrijf het nu op papier" in page.text
    assert page.form("/logboek/nieuw").fields["text"] == ["Deur open"]
