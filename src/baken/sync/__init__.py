# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Sync: two nodes compare how far they are and send what the other lacks.

Frames in, frames out; no socket, no store, no clock and no meaning: entries are
opaque bytes in numbered logs.  May import `kernel`.  Read `session.py` first,
beside `docs/spec/sync.md`.
"""
