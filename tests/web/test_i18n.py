# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Words for times, and catalogues: a sentence without a translation is shown in Dutch."""

from datetime import datetime

import pytest

from baken.web import i18n
from baken.web.i18n import ZONE

from .fakes import Visitor

NOW_S = datetime(2026, 11, 24, 14, 0, tzinfo=ZONE).timestamp()
MIN_S, HOUR_S, DAY_S = 60, 3600, 86_400


def dutch(text: str) -> str:
    return text


@pytest.mark.parametrize(
    ("ago_s", "words"),
    [
        (-30, "zojuist"),
        (0, "zojuist"),
        (59, "zojuist"),
        (MIN_S, "1 min geleden"),
        (119 * MIN_S, "119 min geleden"),
        (2 * HOUR_S, "2 uur geleden"),
        (47 * HOUR_S, "47 uur geleden"),
        (2 * DAY_S, "2 dagen geleden"),
        (400 * DAY_S, "400 dagen geleden"),
    ],
)
def test_an_age_is_said_in_one_unit(ago_s: float, words: str) -> None:
    assert i18n.ago(NOW_S - ago_s, NOW_S, dutch) == words


@pytest.mark.parametrize(
    ("left_s", "words"),
    [
        (30, "nu"),
        (12 * MIN_S, "nog 12 min"),
        (3 * HOUR_S, "nog 3 uur"),
        (-30, "nu"),
        (-5 * MIN_S, "5 min te laat"),
        (-3 * DAY_S, "3 dagen te laat"),
    ],
)
def test_a_deadline_says_how_long_still_or_how_late(left_s: float, words: str) -> None:
    assert i18n.until(NOW_S + left_s, NOW_S, dutch) == words


def test_a_clock_time_bears_its_day_when_that_is_another_one() -> None:
    assert i18n.clock(NOW_S, NOW_S) == "14:00"
    assert i18n.clock(NOW_S - DAY_S, NOW_S) == "23-11 14:00"
    assert i18n.day(NOW_S) == "24-11-2026 14:00"
    assert i18n.moment(NOW_S) == "2026-11-24T13:00:00Z"


def test_a_sentence_without_a_translation_is_shown_in_dutch() -> None:
    for language in i18n.LANGUAGES:
        sentence = "Deze zin staat in geen catalogus."
        assert i18n.translations(language).gettext(sentence) == sentence


def test_a_language_without_a_catalogue_is_dutch() -> None:
    assert i18n.translations("xx").gettext("ja") == "ja"


def test_english_is_read_throughout_labels_and_refusals_too(desk: Visitor) -> None:
    desk.fill("/balie", {"language": "en"}, "/weergave")
    page = desk.fill("/balie/melding", {"step": "read"})
    for words in (
        "Not sent yet. What you typed is still there.",
        "Where is it? : Fill this in.",
        "bleeding badly",
        "support point coordinator",
        "EXERCISE",
    ):
        assert words in page.text
    page = desk.fill("/logboek/nieuw", {"kind": "decision", "text": "x"})
    assert "Write down why this was decided." in page.text


def test_counts_have_their_plural_in_every_language(desk: Visitor) -> None:
    for language, one, many in (
        ("nl", "bericht nog niet", "berichten nog niet"),
        ("en", "message not yet", "messages not yet"),
    ):
        catalogue = i18n.translations(language)
        forms = (
            "%(count)s bericht nog niet gehoord door %(who)s",
            "%(count)s berichten nog niet gehoord door %(who)s",
        )
        assert one in catalogue.ngettext(*forms, 1)
        assert many in catalogue.ngettext(*forms, 2)
