# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The node: one computer of the region, and the only wiring of the rooms above.

`node.py` is deterministic: handed a store and `now` it turns submit, receive and
tick into committed acts and frames to send.  `runner.py` gives it a real clock
and bearers in one asyncio loop; `bootstrap.py`, `keys.py` and `config.py` make
and read a node's folder.  May import all rooms above, never `web` or `cli`.
Read `node.py` first.
"""
