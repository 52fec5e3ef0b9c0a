# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Paper forms that are entered later: a form has its number and its time, and comes in once.

DOMAIN 4 (`paper_ref`, `entered_late`) and 4.27 (paper twins).
"""

import re

from ..kernel.errors import Refusal
from ..kernel.stamp import from_wall
from .process import Context, minutes
from .words import N_

WITHIN = minutes(7 * 24 * 60)  # older than this is a mistake in the date


def judge(ref: str, taken_at: int | None, context: Context) -> Refusal | None:
    """May a report from a form with this number, taken at that time (Unix s), come in?

    Whether it was read back was settled at the paper; the reporter may be gone by now.
    """
    number = number_of(ref, context.node.code)
    if number is None:
        return Refusal(
            "reports.no_paper_ref",
            N_("Neem het nummer over dat op het formulier staat, zoals P017."),
            "paper_ref",
        )
    if taken_at is None:
        return Refusal(
            "reports.no_paper_at", N_("Neem de tijd over die op het formulier staat."), "paper_at"
        )
    at = from_wall(taken_at)
    if at > context.now:
        return Refusal(
            "reports.paper_ahead", N_("Deze tijd is nog niet geweest. Kijk de dag na."), "paper_at"
        )
    if context.now - at > WITHIN:
        return Refusal(
            "reports.paper_old",
            N_("Deze tijd is meer dan een week geleden. Kijk de dag na."),
            "paper_at",
        )
    for node in context.charter.nodes:
        short = f"{node.code}-{number}"
        if node.place == context.place.number and context.by_key("reports", short) is not None:
            return Refusal(
                "reports.paper_twice",
                N_("Dit formulier is al ingevoerd, als {short}. Vul die melding aan."),
                "paper_ref",
                short=short,
            )
    return None


_NUMBER = re.compile(r"([A-Z]?)[- ]?0*(\d{1,5})", re.ASCII)


def number_of(ref: str, code: str) -> str | None:
    """The number of a paper form in one spelling: `P017`, or `PA017` from the pad with letter A.

    `ref` is what somebody typed ("ond-p017", "17"), `code` the call sign that may stand before it.
    None where that is no number of a form.
    """
    found = _NUMBER.fullmatch(ref.strip().upper().removeprefix(code).lstrip("- "))
    return found and f"P{found[1].removeprefix('P')}{int(found[2]):03d}"
