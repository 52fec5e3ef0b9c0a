# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The kernel: what an act is once it is signed, and nothing about what it says.

Holds lanes, audiences, stamps, entries, the hash chain, signing, sealing and
the errors that all rooms share.  May import msgspec and the crypto libraries;
knows no clock, no random source, no file and none of the rooms below it: time,
keys and randomness are arguments.  Read `entry.py` first, beside
`docs/spec/entry.md`.
"""
