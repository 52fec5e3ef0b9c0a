# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The simulator: whole regions in one process under a virtual clock.

Uses the pure rooms, `node.Node` and the memory twins; knows no web and no real
clock.  The same seed gives the same world.  Read `world.py` first; `drill.py` is what
`baken demo --headless` runs.
"""
