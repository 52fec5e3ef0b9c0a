# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Making decrees: who joins, who is shut out, and the keys that go with it.

`domain/decrees.py` says what a decree is and when it counts; here it is made, signed
with the keys of authorities, and done at a node.  Secrets and key pairs are made by
what the caller hands in.
"""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence

import msgspec
from nacl.public import PrivateKey

from ..domain import catalogue
from ..domain.charter import AUDIENCE_BITS, Actor, Charter, Role, key_id
from ..domain.decrees import (
    CHANGES_BYTES_MAX,
    WRAPS_MAX,
    AdmitNode,
    AnyChange,
    Changes,
    Decide,
    GiveKeys,
    RevokeNode,
    ShareKeys,
    Signed,
    Why,
    changes_bytes,
    digest,
    with_changes,
)
from ..kernel import signing
from ..kernel.audience import SEQ_MAX, audience_of, entry_id, node_of
from .keys import wrap
from .node import Node, Receipt
from .region import AUDIENCE, lacking

MakeSecret = Callable[[], bytes]
MakeOnce = Callable[[], PrivateKey]
SHARE_AFTER_S = 900  # a node waits so long for each that stands before it to share a key


def sign(region: bytes, data: bytes, seeds: Mapping[int, bytes], withdraw: bool = False) -> Signed:
    """The signatures of these authorities (by number, each with its seed) under changes."""
    told = digest(region, data, withdraw)
    return tuple(
        (number, signing.sign(signing.signer(seed), told)) for number, seed in seeds.items()
    )


def decide(
    node: Node,
    changes: Iterable[AnyChange],
    seeds: Mapping[int, bytes],
    actor: Actor,
    now_s: float,
) -> list[Receipt]:
    """Do these changes as decrees, in order, each as long as may be.  Raises `Refusal`."""
    return [
        node.submit(
            Decide(changes=data, signed=sign(node.charter.region, data, seeds)), actor, now_s
        )
        for data in map(changes_bytes, _in_decrees(changes))
    ]


def _in_decrees(changes: Iterable[AnyChange]) -> list[Changes]:
    """A revocation stands alone, so that it is small; the others go together as far as they fit."""
    out: list[list[AnyChange]] = []
    size = CHANGES_BYTES_MAX
    for change in changes:
        length = len(changes_bytes((change,)))
        alone = isinstance(change, RevokeNode)
        if alone or size + length > CHANGES_BYTES_MAX:
            out.append([])
            size = 0
        out[-1].append(change)
        size = CHANGES_BYTES_MAX if alone else size + length
    return [tuple(some) for some in out]


# keys


def give(
    charter: Charter,
    audience: int,
    epoch: int,
    secret: bytes,
    nodes: Sequence[int],
    make_once: MakeOnce,
) -> list[GiveKeys]:
    """One secret wrapped to these nodes, in as many changes as it takes."""
    out: list[GiveKeys] = []
    for first in range(0, len(nodes), WRAPS_MAX):
        once = make_once()
        wraps = tuple(
            (number, wrap(once, charter.node[number].box, secret))
            for number in nodes[first : first + WRAPS_MAX]
        )
        out.append(
            GiveKeys(audience=audience, epoch=epoch, once=bytes(once.public_key), wraps=wraps)
        )
    return out


def readers(charter: Charter, audience: int) -> list[int]:
    """The nodes that may read an audience, those that were shut out left aside."""
    places = charter.readers(audience)
    return [
        card.number
        for card in charter.nodes
        if card.place in places and charter.active(card.number)
    ]


def complete(
    charter: Charter,
    secrets: Mapping[int, bytes],
    make_secret: MakeSecret,
    make_once: MakeOnce,
    new: Collection[int] = (),
) -> list[GiveKeys]:
    """The keys that nodes lack: of each audience without any a new one, else those that are known.

    `secrets` are those that the deciding node has, under `key_id`.  A `new` node that would have
    to wait for another to share a key gets a new one with it: that other may be gone for good.
    """
    out: list[GiveKeys] = []
    present = {number & AUDIENCE for number in charter.keys}
    audiences = sorted({a for place in charter.places for a in charter.audiences_of(place)})
    for audience in audiences:
        nodes = readers(charter, audience)
        if audience not in present and nodes:
            out += give(charter, audience, 0, make_secret(), nodes, make_once)
            continue
        newest = key_id(audience, charter.epoch(audience))
        wraps = charter.keys.get(newest, {})
        if newest not in secrets and any(node in new and node not in wraps for node in nodes):
            epoch = charter.epoch(audience) + 1
            out += give(charter, audience, epoch, make_secret(), nodes, make_once)
    for lack in lacking(charter):
        if lack.key in secrets:
            audience, epoch = lack.key & AUDIENCE, lack.key >> AUDIENCE_BITS
            out += give(charter, audience, epoch, secrets[lack.key], lack.nodes, make_once)
    return out


def admit(
    node: Node,
    changes: Sequence[AnyChange],
    seeds: Mapping[int, bytes],
    actor: Actor,
    now_s: float,
    make_secret: MakeSecret,
    make_once: MakeOnce,
) -> list[Receipt]:
    """Admit places and nodes, and give them the keys that this node can give.  Raises `Refusal`."""
    done = decide(node, changes, seeds, actor, now_s)
    new = {change.number for change in changes if isinstance(change, AdmitNode)}
    keys = complete(node.charter, node.region.secrets, make_secret, make_once, new)
    return done + decide(node, keys, seeds, actor, now_s)


def share(node: Node, now_s: float, make_once: MakeOnce) -> int:
    """Give the keys that this node has to nodes that were admitted and lack them; gives how many.

    The holder with the lowest number does so at once, each other one a while later: so that one
    that is dead holds nobody up, and living ones don't all send the same.
    """
    done = 0
    for lack in lacking(node.charter):
        if lack.key not in node.region.secrets or node.card.number not in lack.holders:
            continue
        rank = lack.holders.index(node.card.number)
        if now_s < node.region.changed_at + rank * SHARE_AFTER_S:
            continue
        audience, epoch = lack.key & AUDIENCE, lack.key >> AUDIENCE_BITS
        secret = node.region.secrets[lack.key]
        for given in give(node.charter, audience, epoch, secret, lack.nodes, make_once):
            act = ShareKeys(audience=audience, epoch=epoch, once=given.once, wraps=given.wraps)
            node.submit(act, Actor(0, Role(node.place.kind << 4)), now_s)
            done += len(given.wraps)
    return done


# shutting out


def revocation(node: Node, number: int, why: Why) -> RevokeNode:
    """Shut a node out; what it wrote as far as this node has it still counts."""
    last = tuple((log, seq) for log, seq in sorted(node.heads().items()) if node_of(log) == number)
    return RevokeNode(node=number, why=why, last=last)


def new_keys(
    charter: Charter, number: int, make_secret: MakeSecret, make_once: MakeOnce
) -> list[GiveKeys]:
    """A new epoch of every key that this node could open, for all others that may read it.

    `charter` is the one in which it is shut out already.
    """
    out: list[GiveKeys] = []
    for audience in could_read(charter, number):
        nodes = readers(charter, audience)
        if nodes:
            epoch = charter.epoch(audience) + 1
            out += give(charter, audience, epoch, make_secret(), nodes, make_once)
    return out


def could_read(charter: Charter, number: int) -> list[int]:
    """The audiences of which this node has, or was given, a key."""
    found = {key & AUDIENCE for key, wraps in charter.keys.items() if number in wraps}
    return sorted(found)


def revoke(
    node: Node,
    number: int,
    why: Why,
    seeds: Mapping[int, bytes],
    actor: Actor,
    now_s: float,
    make_secret: MakeSecret,
    make_once: MakeOnce,
) -> list[Receipt]:
    """Shut a node out, and give all others new keys.  The first receipt is the revocation.

    Raises `Refusal`.
    """
    change = revocation(node, number, why)
    after = with_changes(node.charter, (change,), node.stamp)
    keys = new_keys(after, number, make_secret, make_once) if after is not None else []
    return decide(node, [change, *keys], seeds, actor, now_s)


class Opens(msgspec.Struct, frozen=True):
    """What a node could read of one audience: how many acts, and of how many records of which kind.

    `records` is by process name.
    """

    audience: int
    acts: int
    records: dict[str, int]


def opens(node: Node, number: int) -> list[Opens]:
    """What a node could read, as far as this node holds it too; at most all of that lay there.

    What it made itself and never sent is known to nobody else.
    """
    out: list[Opens] = []
    for audience in could_read(node.charter, number):
        logs = {log: seq for log, seq in node.heads().items() if audience_of(log) == audience}
        records: Counter[str] = Counter()
        for log in logs:
            for process, count in node.store.census(entry_id(log, 1), entry_id(log, SEQ_MAX)):
                records[catalogue.BY_NUMBER[process].name] += count
        out.append(Opens(audience, sum(logs.values()), dict(records)))
    return out
