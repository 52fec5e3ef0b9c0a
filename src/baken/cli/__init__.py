# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The command line: one file a feature.

May import `node`, `web` (to serve it), `sim` and domain acts.  Knows no SQL and
no sync internals.  Read `main.py` first; `docs/commands.md` tells every command.
"""
