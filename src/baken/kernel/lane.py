# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Lanes: the precedence of a log, as in the radiogram's E, P, W and R.

Lower goes first on every bearer.  Source: DOMAIN 4.13 (voorrang).
"""

from enum import IntEnum


class Lane(IntEnum):
    """Voorrang.  Two bits in a log's number."""

    NOOD = 0
    SPOED = 1
    WELZIJN = 2
    ROUTINE = 3
