# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The domain: the work of the points, one file a process.

Each process file holds its acts, its record, `judge` (may this act be done now?
asked once, where it is made), `apply` (what does it change? done everywhere, and
it never refuses) and its `Process`, which says who may do what on which legal
basis, in which lane and for which audience.  `catalogue.py` lists them,
`charter.py` holds the region's signed list and the check of mandates.

May import `kernel` and msgspec.  Knows no sync, store, bearer, web or clock.
Read `reports.py` first.
"""
