# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Planning: where the points come, in which variant, and proof that it is the best choice.

Work for calm years, at a desk: files in, a plan out.  What is read becomes an
`Area` (people, candidate sites, distances); a plan file (`Wishes`) says what is
wanted; solvers answer an abstract `Problem` with an `Outcome` that never claims
more than was proved; and from the sites that were chosen follow variants, coordination
points, links, indicators, maps and rounds.  All in one `Plan`, which is a file too.

It may import `domain` and the libraries of the extra `planning`; it knows no
store, no web, no node and no clock: who calls hands it `clock`, a function that
tells seconds.  Read first: `wishes.py`, `area.py`, `problem.py`, `make.py`.
"""
