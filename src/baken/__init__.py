# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Baken: the software of the noodsteunpunten.

A node is a set of signed acts and a pure function of that set.  Start reading
at `docs/tour.md`, which follows one report through these rooms.
"""

__version__ = "0.1.0"
