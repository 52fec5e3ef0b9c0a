# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The store: entries, folded records and what peers are known to have, on disk or in memory.

Holds the `Store` protocol (`contract.py`) and its twins `memory.py` and
`sqlite.py`; `check_store` in the tests runs over each.  May import `kernel` and
its drivers; knows no process, no sync and no web: a record is a blob with a few
columns to sort by.  Read `contract.py` first.
"""
