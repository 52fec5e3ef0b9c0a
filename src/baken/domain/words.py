# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Words: choices with their Dutch label, and the mark for translatable text.

The Dutch of a label is the key of the message catalogue (`locale/`).
"""

from enum import IntEnum
from typing import Self


def N_(text: str) -> str:  # noqa: N802 - the name that catalogue tools look for
    """Marks a text for translation; the screen translates it."""
    return text


class Choice(IntEnum):
    """A closed choice: an integer on the wire, a lower-case name in JSON, a label on screen."""

    label: str

    def __new__(cls, value: int, label: str = "") -> Self:
        member = int.__new__(cls, value)
        member._value_ = value
        member.label = label
        return member

    @property
    def word(self) -> str:
        """The name in JSON and in form values: `severe_bleeding`."""
        return self.name.lower()


class Known(Choice):
    """Yes, no, or honestly unknown."""

    UNKNOWN = 0, N_("weet ik niet")
    YES = 1, N_("ja")
    NO = 2, N_("nee")
