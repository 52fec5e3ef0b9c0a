# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Forms, over every act of the catalogue: what a form shows it reads back, and it never breaks."""

from datetime import datetime

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from baken.domain.catalogue import BY_ACT
from baken.domain.comms import StartRollCall
from baken.domain.journal import WriteLine
from baken.domain.points import Heartbeat, OrderOpen, SetMode
from baken.domain.reports import (
    AddToReport,
    AssessReport,
    Hazard,
    InformReporter,
    MarkDuplicate,
    TakeReport,
    What,
)
from baken.domain.words import Known
from baken.kernel.act import Act
from baken.kernel.errors import Refusal
from baken.web.forms import Box, Fault, Form, Kind, Option, Sheet, clean
from baken.web.i18n import ZONE
from tests.domain.strategies import acts

ACTS = sorted(
    (act for act, known in BY_ACT.items() if known.process.derived), key=lambda act: act.__name__
)
NOW_S = datetime(2026, 11, 24, 14, 0, tzinfo=ZONE).timestamp()


def posted(sheet: Sheet) -> dict[str, list[str]]:
    """What a browser would send of a sheet as it stands."""
    words: dict[str, list[str]] = {}
    for box in sheet:
        if box.field.kind is Kind.ROWS:
            for at, word in enumerate(box.words):
                column = box.field.columns[at % len(box.field.columns)]
                words.setdefault(column.name, []).append(word)
        else:
            words[box.field.name] = list(box.words)
    return words


@pytest.mark.parametrize("act_type", ACTS, ids=lambda act: act.__name__)
@given(data=st.data())
def test_what_a_form_shows_it_reads_back(act_type: type[Act], data: st.DataObject) -> None:
    form = Form("proef", act_type)
    first = form.read(posted(form.of(data.draw(acts(act_type)))), NOW_S)
    if first.act is None:  # a text was all signs that can't be read
        assert first.faults
        return
    second = form.read(posted(form.of(first.act)), NOW_S)
    assert second.act == first.act


@pytest.mark.parametrize("act_type", ACTS, ids=lambda act: act.__name__)
@given(data=st.data())
def test_choices_numbers_and_ticks_come_through_unchanged(
    act_type: type[Act], data: st.DataObject
) -> None:
    form = Form("proef", act_type)
    act = data.draw(acts(act_type))
    read = form.read(posted(form.of(act)), NOW_S).act
    if read is None:
        return
    exact = {Kind.KNOWN, Kind.TILES, Kind.SELECT, Kind.SEVERAL, Kind.TICK, Kind.NUMBER}
    for name, field in form.fields.items():
        if field.kind in exact:
            assert getattr(read, name) == getattr(act, name)


WORDS = st.lists(st.text(st.characters(exclude_categories=()), max_size=30), max_size=3)


@pytest.mark.parametrize("act_type", ACTS, ids=lambda act: act.__name__)
@given(data=st.data())
def test_any_words_give_an_act_or_a_sentence(act_type: type[Act], data: st.DataObject) -> None:
    form = Form("proef", act_type)
    names = [*form.fields, *(c.name for f in form.fields.values() for c in f.columns)]
    sheet = form.read(data.draw(st.dictionaries(st.sampled_from(names or ["x"]), WORDS)), NOW_S)
    assert (sheet.act is None) == bool(sheet.faults)
    for fault in sheet.faults.values():
        assert fault.sentence.format(**fault.values)


@given(text=st.text(st.characters(exclude_categories=())))
def test_a_cleaned_text_can_be_stored_and_stays_as_it_is(text: str) -> None:
    cleaned = clean(text, lines=True)
    cleaned.encode()
    assert clean(cleaned, lines=True) == cleaned
    assert "\n" not in clean(text, lines=False)


def test_cleaning_takes_control_characters_half_characters_and_turned_text_out() -> None:
    assert clean("a\x00b\x1b[31m\ud800c\u202ed\u2066e\x7f", lines=False) == "ab[31mcde"
    assert clean(" twee\r\nregels\tén\u2028drie ", lines=True) == "twee\nregels én\ndrie"
    assert clean("twee\r\nregels", lines=False) == "twee regels"
    assert clean("e\u0301 👩‍👩‍👧 مرحبا", lines=False) == "é 👩‍👩‍👧 مرحبا"


# --- how each sort of field is asked -------------------------------------------


def kind(act: type[Act], name: str) -> Kind:
    return Form("proef", act).fields[name].kind


@pytest.mark.parametrize(
    ("act", "name", "asked"),
    [
        (TakeReport, "life_threat", Kind.KNOWN),
        (TakeReport, "what", Kind.SELECT),
        (TakeReport, "readback_done", Kind.TICK),
        (TakeReport, "hazards", Kind.SEVERAL),
        (TakeReport, "persons", Kind.NUMBER),
        (TakeReport, "floor", Kind.LINE),
        (TakeReport, "text", Kind.TEXT),
        (SetMode, "mode", Kind.TILES),
        (OrderOpen, "review_at", Kind.MOMENT),
    ],
)
def test_the_type_of_a_field_says_how_it_is_asked(act: type[Act], name: str, asked: Kind) -> None:
    assert kind(act, name) is asked


def test_several_numbers_are_asked_one_a_line() -> None:
    form = Form("proef", StartRollCall)
    assert form.fields["points"].kind is Kind.LINES
    sheet = form.read({"points": ["3\n 4 \n\n"], "channel": ["2"]}, NOW_S)
    assert sheet.act == StartRollCall(points=(3, 4), channel="2")
    for wrong in ("3\nvier", "99999", "\n".join("1" * 65)):
        assert form.read({"points": [wrong]}, NOW_S).faults.keys() == {"points"}


def test_known_asks_yes_first_and_something_else_comes_last() -> None:
    form = Form("proef", TakeReport)
    assert [o.word for o in form.fields["life_threat"].options] == ["yes", "no", "unknown"]
    assert form.fields["what"].options[-1].value is What.OTHER


def test_titles_and_limits_come_from_the_act() -> None:
    field = Form("proef", AssessReport).fields["reason"]
    assert (field.title, field.low, field.high) == ("Waarom", 1, 160)
    assert Form("proef", TakeReport).fields["where"].personal


# --- sentences at the fields ----------------------------------------------------


def fault(act: type[Act], words: dict[str, list[str]], name: str) -> tuple[str, dict[str, object]]:
    found = Form("proef", act).read(words, NOW_S).faults[name]
    return found.sentence, found.values


def test_a_text_that_is_too_long_says_by_how_much_and_is_all_there() -> None:
    form = Form("proef", AddToReport)
    sheet = form.read({"text": ["x" * 300]})
    assert sheet.faults["text"].values == {"high": 240, "now": 300}
    assert sheet["text"].word == "x" * 300


@pytest.mark.parametrize("word", ["drie", "-1", "1.5", "١٢", "1e3", "²", "9" * 40])
def test_a_number_is_written_with_digits(word: str) -> None:
    sentence, _ = fault(TakeReport, {"persons": [word]}, "persons")
    assert sentence.startswith("Vul een getal in")


def test_a_number_stays_within_its_limits() -> None:
    assert fault(TakeReport, {"persons": ["10000"]}, "persons")[1] == {"low": 0, "high": 9999}
    assert fault(MarkDuplicate, {"of": ["0"]}, "of")[1] == {"low": 1}


def test_a_choice_must_be_made_and_must_be_one_of_ours() -> None:
    assert fault(TakeReport, {}, "what")[0] == "Kies een antwoord."
    assert fault(TakeReport, {"what": ["zombies"]}, "what")[0].startswith("Kies een van")
    assert fault(TakeReport, {"hazards": ["dog", "wolf"]}, "hazards")[0].startswith("Kies een van")
    assert fault(AssessReport, {}, "disciplines")[1] == {"low": 1}


def test_what_may_be_left_open_is_none_and_what_has_a_default_gets_it() -> None:
    sheet = Form("proef", AddToReport).read({"text": ["ja"], "life_threat": [""]})
    assert sheet.act == AddToReport(text="ja", life_threat=None)
    sheet = Form("proef", InformReporter).read({"how": ["note"], "understood": ["no"]})
    assert isinstance(sheet.act, InformReporter)
    assert sheet.act.understood is False


def test_a_tick_box_with_its_hidden_no_reads_as_ticked_or_not() -> None:
    form = Form("proef", InformReporter)
    ticked = form.read({"how": ["note"], "understood": ["no", "yes"]}).act
    assert isinstance(ticked, InformReporter)
    assert ticked.understood is True


def test_several_choices_become_a_set() -> None:
    words = {"what": ["fire"], "life_threat": ["unknown"], "hazards": ["gas", "dog", "gas"]}
    act = Form("proef", TakeReport).read(words).act
    assert isinstance(act, TakeReport)
    assert act.hazards == {Hazard.GAS, Hazard.DOG}
    assert act.life_threat is Known.UNKNOWN


@pytest.mark.parametrize(
    ("word", "hour_on"),
    [("15:30", 1.5), ("15.30", 1.5), ("9:00", -5), ("01:00", 11), ("2026-11-25T14:00", 24)],
)
def test_a_time_without_a_day_is_the_nearest_one(word: str, hour_on: float) -> None:
    words = {"place": ["3"], "mode": ["open"], "until": [word]}
    act = Form("proef", SetMode).read(words, NOW_S).act
    assert isinstance(act, SetMode)
    assert act.until == NOW_S + hour_on * 3600


@pytest.mark.parametrize("word", ["straks", "25:00", "2026-13-01T10:00", "0001-01-01T00:00", "1e9"])
def test_what_is_no_time_says_so(word: str) -> None:
    sentence, _ = fault(SetMode, {"place": ["3"], "mode": ["open"], "until": [word]}, "until")
    assert sentence == "Vul een tijd in, zoals 14:30."


def test_a_refusal_stands_at_the_field_that_it_names() -> None:
    sheet = Form("proef", TakeReport).blank()
    sheet.refuse(Refusal("x", "Vul in waar het is.", "where"))
    sheet.refuse(Refusal("x", "Dit mag alleen: {who}.", "nergens", who="balie"))
    assert sheet.faults["where"] == Fault("Vul in waar het is.")
    assert sheet.faults[""].values == {"who": "balie"}


# --- what the screen decides ----------------------------------------------------


def test_given_fields_are_never_read_from_what_was_posted() -> None:
    form = Form("status", Heartbeat, given=("place",))
    act = form.read({"place": ["9"], "colour": ["green"]}, place=3).act
    assert isinstance(act, Heartbeat)
    assert act.place == 3


def test_options_give_a_number_its_answers() -> None:
    option = Option("OND-0001", "OND-0001", 77)
    form = Form("dubbel", MarkDuplicate, options={"of": [option]})
    assert form.fields["of"].kind is Kind.TILES
    assert form.read({"of": ["OND-0001"]}).act == MarkDuplicate(of=77)
    assert form.read({"of": ["77"]}).act is None


def test_a_field_may_be_needed_that_the_act_itself_may_lack() -> None:
    form = Form("melding", TakeReport, needed=("where",))
    sheet = form.read({"what": ["fire"], "life_threat": ["yes"], "where": ["  "]})
    assert list(sheet.faults) == ["where"]


def test_a_kept_sheet_holds_the_words_of_its_own_fields_only() -> None:
    sheet = Form("regel", WriteLine).kept({"text": ["half af"], "vreemd": ["x"]})
    assert sheet["text"].word == "half af"
    assert "vreemd" not in sheet.words
    assert sheet.typed
    assert not sheet.faults


def test_an_act_that_was_made_can_be_shown_in_a_form() -> None:
    act = TakeReport(what=What.FIRE, life_threat=Known.NO, readback_done=True)
    box: Box = Form("melding", TakeReport).of(act)["what"]
    assert box.word == "fire"


def test_every_text_field_has_an_end() -> None:
    for act_type in ACTS:
        for field in Form("proef", act_type).fields.values():
            if field.kind in (Kind.LINE, Kind.TEXT):
                assert field.high, f"{act_type.__name__}.{field.name}"


def test_every_field_that_is_asked_has_a_title() -> None:
    silent = {"no", "place", "about", "person"}
    for act_type in ACTS:
        for info in msgspec.structs.fields(act_type):
            if info.name not in silent and not info.name.endswith("_hash"):
                field = Form("proef", act_type).fields[info.name]
                assert field.title != field.name, f"{act_type.__name__}.{field.name}"
