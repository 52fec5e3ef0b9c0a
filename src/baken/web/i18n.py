# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Languages: catalogues, and the words for times.

Dutch is the source: a Dutch sentence is its own key, so a sentence without a
translation is shown in Dutch and never as a code.  Ages come before clock times
(DESKS, law 4): "12 min geleden", with the time beside it.
"""

import gettext
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from ..domain.words import N_

LOCALE = Path(__file__).resolve().parent.parent / "locale"
DOMAIN = "baken"
SOURCE = "nl"
# By name in their own script: who can't read Dutch must be able to find them.
LANGUAGES = {"nl": "Nederlands", "en": "English"}
RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ur"})
ZONE = ZoneInfo("Europe/Amsterdam")

MINUTE_S = 60
HOUR_S = 3600
DAY_S = 86_400

Gettext = Callable[[str], str]

JUST_NOW = N_("zojuist")
MINUTES_AGO = N_("{n} min geleden")
HOURS_AGO = N_("{n} uur geleden")
DAYS_AGO = N_("{n} dagen geleden")
IN_MINUTES = N_("nog {n} min")
IN_HOURS = N_("nog {n} uur")
IN_DAYS = N_("nog {n} dagen")
MINUTES_LATE = N_("{n} min te laat")
HOURS_LATE = N_("{n} uur te laat")
DAYS_LATE = N_("{n} dagen te laat")
NOW = N_("nu")


def translations(language: str) -> gettext.NullTranslations:
    """The catalogue of a language; Dutch as it stands where there is none."""
    return gettext.translation(DOMAIN, LOCALE, languages=[language], fallback=True)


def ago(at_s: float, now_s: float, say: Gettext) -> str:
    """How long ago, in one unit: `12 min geleden`.  The future counts as now."""
    return _span(now_s - at_s, say, JUST_NOW, (MINUTES_AGO, HOURS_AGO, DAYS_AGO))


def until(at_s: float, now_s: float, say: Gettext) -> str:
    """How long still, or how much too late."""
    if at_s >= now_s:
        return _span(at_s - now_s, say, NOW, (IN_MINUTES, IN_HOURS, IN_DAYS))
    return _span(now_s - at_s, say, NOW, (MINUTES_LATE, HOURS_LATE, DAYS_LATE))


def _span(span_s: float, say: Gettext, none: str, units: tuple[str, str, str]) -> str:
    if span_s < MINUTE_S:
        return say(none)
    for length_s, last_s, text in (
        (MINUTE_S, 2 * HOUR_S, units[0]),
        (HOUR_S, 2 * DAY_S, units[1]),
        (DAY_S, float("inf"), units[2]),
    ):
        if span_s < last_s:
            return say(text).format(n=int(span_s // length_s))
    raise AssertionError("a span has an end")


def clock(at_s: float, now_s: float) -> str:
    """The wall time at the point: `14:03`, with the date when it is another day."""
    then, now = datetime.fromtimestamp(at_s, ZONE), datetime.fromtimestamp(now_s, ZONE)
    if then.date() == now.date():
        return f"{then:%H:%M}"
    return f"{then:%d-%m %H:%M}"


def day(at_s: float) -> str:
    """Day and wall time, for paper: `24-11-2026 14:03`."""
    return f"{datetime.fromtimestamp(at_s, ZONE):%d-%m-%Y %H:%M}"


def moment(at_s: float) -> str:
    """For a `datetime` attribute: UTC, to the second."""
    return f"{datetime.fromtimestamp(at_s, UTC):%Y-%m-%dT%H:%M:%SZ}"
