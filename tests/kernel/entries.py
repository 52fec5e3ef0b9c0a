# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Hypothesis strategies for entries: every field over its whole range."""

from typing import Any

import msgspec
from hypothesis import strategies as st

from baken.kernel.audience import (
    AUTHOR_MAX,
    SEQ_MAX,
    Scope,
    audience,
    audience_of,
    entry_id,
    log_of,
)
from baken.kernel.entry import ACTOR_MAX, EPOCH_MAX, KIND_MAX, Entry, Head, write
from baken.kernel.lane import Lane
from baken.kernel.seal import AudienceKey
from baken.kernel.signing import public_key, signer
from baken.kernel.stamp import STAMP_MAX

SEED = b"seed of a node, of thirty-two by"
SECRET, PUBLIC = signer(SEED), public_key(SEED)
KEYS = AudienceKey(b"key of an audience, thirty-two b").pair()
OTHER_KEYS = AudienceKey(b"key of another one, thirty-two b").pair()

NUMBERS = st.integers(0, AUTHOR_MAX) | st.integers(0, 3)
SEQS = st.integers(1, SEQ_MAX) | st.integers(1, 3)
LANES = st.sampled_from(Lane)
EPOCHS = st.just(0) | st.integers(0, EPOCH_MAX)


@st.composite
def logs(draw: st.DrawFn) -> int:
    """Any log; often of the author's own place, which is written shorter."""
    author, scope = draw(NUMBERS), draw(st.sampled_from(Scope))
    return log_of(author, audience(scope, draw(NUMBERS | st.just(author))), draw(LANES))


@st.composite
def entry_fields(draw: st.DrawFn) -> dict[str, Any]:
    """What `write` takes, but the signer; the head is that of any log that has come any way."""
    log, seq = draw(logs()), draw(SEQS)
    opened = st.builds(
        lambda author, lane, at: entry_id(log_of(author, audience_of(log), lane), at),
        NUMBERS,
        LANES,
        SEQS,
    ).filter(lambda record: record != entry_id(log, seq))
    return {
        "head": Head(seq - 1, draw(st.binary(min_size=32, max_size=32))),
        "log": log,
        "stamp": draw(st.integers(0, STAMP_MAX)),
        "kind": draw(st.integers(0, KIND_MAX)),
        "record": draw(st.none() | opened),
        "actor": draw(st.integers(0, ACTOR_MAX)),
        "public": draw(st.binary(max_size=200)),
        "personal": draw(st.binary(max_size=200)),
        "exercise": draw(st.booleans()),
        "keys": msgspec.structs.replace(KEYS, epoch=draw(EPOCHS)),
    }


def made(fields: dict[str, Any]) -> Entry:
    return write(**fields, secret=SECRET)
