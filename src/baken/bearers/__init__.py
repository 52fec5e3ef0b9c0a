# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Bearers: what carries frames.  Bytes in, bytes out, and a few properties.

A bearer may lose, repeat, reorder or spoil frames; it never knows what a byte
means.  `contract.py` says what each twin does: `memory.py` in one process under
any clock, `tcp.py` over sockets; `neighbours.py` finds nodes on the same LAN.
May import kernel types, sockets and files.  `check_bearer` in the tests runs
over every twin.
"""
