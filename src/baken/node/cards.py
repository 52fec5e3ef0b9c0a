# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Cards: what screens and commands need of the bearer that prints them, by name."""

from ..bearers.cards import CARDS_MAX, Card, printed
from ..bearers.paper import text_of as letters

__all__ = ["CARDS_MAX", "Card", "letters", "printed"]
