# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Benchmarks: what is fast enough, as a ratio to a limit measured in the same run.

`./run bench NAME` runs one; each ends within ten minutes on two cores.  A bench
does the whole work that its name says.  `figures.py` says what a figure is.
"""
