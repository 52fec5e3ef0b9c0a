# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Bags: what a courier takes along from this node, and what one brings.

A bag is packed for one other node: first this node's beacon, so that the other
learns how far it is, then all that the other carries and is not known to have
stored, in lane order, also what this node can't read itself.  It is unpacked
piece by piece: each entry proves itself, so whoever brought it and whatever
became of the rest, what is good is kept, what is bad is counted, and to unpack
the same bag again does nothing.
"""

from collections import Counter
from collections.abc import Collection, Iterator
from pathlib import Path

import msgspec

from ..bearers import courier
from ..bearers.checkwords import check_words
from ..domain.charter import NodeCard
from ..kernel import stamp
from ..kernel.audience import lane_of, node_of
from ..kernel.entry import peek
from ..kernel.errors import RemoteError, StoreFull
from ..kernel.lane import Lane
from ..sync import bag, messages
from ..sync.bag import Head, Message
from ..sync.messages import BEACON, ENTRY, RUN, RUN_ENTRIES_MAX, Beacon, Parcel
from ..sync.talk import Batch
from .node import Node

BAG_BYTES_MAX = courier.FILE_BYTES_MAX - 1024  # its end always fits
BAG_ENTRIES_MAX = 300_000
STICK_BYTES_MAX = 4 * courier.FILE_BYTES_MAX
LAST_NUMBER = "bags/last"  # the note with the number of the last bag made here

OTHER_REGION, TOO_MANY, STORE_FULL = "bag.other_region", "bag.too_many", "store.full"
SECOND_BEACON, UNKNOWN_MESSAGE = "bag.second_beacon", "bag.unknown_message"
STICK_TOO_LARGE = "courier.stick_too_large"
REPEAT, FOR_OTHERS, APART = "entry.repeat", "entry.not_ours", "act.held_apart"


def card_of(node: Node, code: str) -> NodeCard | None:
    """The node with this call sign, if it is another one than this."""
    found = (card for card in node.charter.nodes if card.code == code.strip().upper())
    return next((card for card in found if card.number != node.card.number), None)


def next_number(node: Node) -> int:
    """The number of the next bag of this node.  Where the power fails after it, it is given again;
    then the bag that was not whole is replaced by one that is."""
    number = int(node.store.note(LAST_NUMBER) or b"0") % courier.NUMBER_MAX + 1
    node.store.set_note(LAST_NUMBER, b"%d" % number)
    return number


def put_beacon(node: Node, seqs: dict[int, int], now_s: float) -> Message:
    """How far this node has these logs, over its signature."""
    told = Beacon(sender=node.card.number, stamp=stamp.from_wall(now_s), seqs=seqs)
    signed = messages.put_beacon(told, node.charter.region, node.sign)
    return Message(BEACON, signed)


class Stretch(msgspec.Struct, frozen=True):
    """The entries of a log after one number up to another."""

    log: int
    after: int
    last: int


def lacking(node: Node, to: int) -> list[Stretch]:
    """What another node carries and is not known to have stored, in lane order."""
    stored = node.store.proven().get(to, {})
    found = [
        Stretch(log, stored.get(log, 0), seq)
        for log, seq in node.heads().items()
        if node.wants(to, log) and node_of(log) != to and seq > stored.get(log, 0)
    ]
    return sorted(found, key=lambda stretch: (lane_of(stretch.log), stretch.log))


def batches(node: Node, stretch: Stretch) -> Iterator[Batch]:
    """A stretch of a log in pieces, each with a signature; in `nood` each entry has its own."""
    size = 1 if lane_of(stretch.log) is Lane.NOOD else RUN_ENTRIES_MAX
    after = stretch.after
    while after < stretch.last:
        found = node.batch(stretch.log, after, min(size, stretch.last - after))
        if found is None:
            return
        yield found
        after = found.last


class Packing:
    """A bag being packed.

    `entries` are in it, by `lanes` too, and `left` did not fit; `begun` is after which number of
    each log it begins, `handed` up to which it goes.  `check` are the words that two people can
    compare; there once it is packed.
    """

    def __init__(
        self,
        node: Node,
        to: int,
        number: int,
        now_s: float,
        stretches: list[Stretch] | None = None,
        told: Collection[int] | None = None,
        bytes_max: int = BAG_BYTES_MAX,
    ) -> None:
        """`stretches` is what goes in, `told` the logs that the beacon tells of.

        Without them all that the other lacks, and all logs that it carries.
        """
        self.to = to
        self.number = number
        self.check = ""
        self.entries = self.left = 0
        self.lanes: Counter[Lane] = Counter()
        self.begun: dict[int, int] = {}
        self.handed: dict[int, int] = {}
        self._node = node
        self._now_s = now_s
        self._stretches = lacking(node, to) if stretches is None else stretches
        self._told = node.heads().keys() if told is None else told
        self._bytes_max = bytes_max

    @property
    def name(self) -> str:
        """The name of its file."""
        there = self._node.charter.node[self.to]
        return courier.name_of(self._node.card.code, there.code, self.number)

    def pieces(self) -> Iterator[bytes]:
        """Its bytes, piece by piece."""
        head = Head(self._node.charter.region, self.to, self.number)
        piece = b""
        for piece in bag.put_bag(head, self._messages()):
            yield piece
        self.check = check_words(piece[-bag.DIGEST_BYTES :])

    def _messages(self) -> Iterator[Message]:
        node, to = self._node, self.to
        known = [log for log in self._told if node.wants(to, log) and log in node.heads()]
        known.sort(key=lambda log: (node_of(log) != to, lane_of(log), log))
        seqs = {log: node.heads()[log] for log in known[: messages.FRONTIER_LOGS_MAX]}
        beacon = put_beacon(node, seqs, self._now_s)
        yield beacon
        room = self._bytes_max - len(beacon.body)
        for stretch in self._stretches:
            after = stretch.after
            for batch in batches(node, stretch) if room > 0 else ():
                message = Message(*messages.put_parcel(batch.signature, batch.wires))
                room -= len(bag.put_message(message))
                if room < 0 or self.entries + len(batch.wires) > BAG_ENTRIES_MAX:
                    room = 0
                    break
                yield message
                self.entries += len(batch.wires)
                self.lanes[lane_of(stretch.log)] += len(batch.wires)
                self.begun.setdefault(stretch.log, after)
                after = self.handed[stretch.log] = batch.last
            self.left += max(stretch.last - after, 0)

    def hand_over(self, bearer: str = "courier") -> None:
        """The bag is out of our hands: note that as the first proof."""
        self._node.prove(self.to, self.handed, self._now_s, stored=False, bearer=bearer)
        self._node.store.flush()


def pack(
    node: Node,
    to: int,
    number: int,
    now_s: float,
    folder: Path,
) -> Packing:
    """Put a bag on a stick.  Raises `BearerDown`; then nothing was handed over."""
    packing = Packing(node, to, number, now_s)
    courier.write(folder, packing.name, packing.pieces())
    packing.hand_over()
    return packing


class Unpacked(msgspec.Struct, frozen=True, kw_only=True):
    """What came of a bag.

    `sender` is who packed it, as it proved, or None; `fault` is what was wrong with the bag as a
    whole; `check` are its words, of a whole one.  `refused` counts what was wrong with what is in
    it, `others` what this node does not carry, `apart` what it took and holds apart.  `waiting` are
    logs of which something earlier has not come yet: what came of them is held in memory only.
    """

    name: str = ""
    sender: int | None = None
    to: int | None = None
    number: int = 0
    check: str = ""
    new: int = 0
    known: int = 0
    others: int = 0
    apart: int = 0
    waiting: int = 0
    refused: dict[str, int] = msgspec.field(default_factory=dict)
    fault: str = ""

    @property
    def bad(self) -> int:
        return sum(self.refused.values())


class Unpacking:
    """A bag being unpacked: feed it its bytes, then close it."""

    def __init__(self, node: Node, now_s: float, name: str = "", bearer: str = "courier") -> None:
        self.fault = ""
        self._node = node
        self._now_s = now_s
        self._name = name
        self._bearer = bearer
        self._reader = bag.Reader()
        self._beacon: Beacon | None = None
        self._entries = self._new = 0
        self._ahead: dict[int, int] = {}
        self._counted: Counter[str] = Counter()

    def feed(self, data: bytes) -> bool:
        """Take in what these bytes complete; False where the rest is not worth reading."""
        if self.fault:
            return False
        parcels: list[Parcel] = []
        found = self._reader.feed(data)
        head = self._reader.head
        if head is not None and head.region != self._node.charter.region:
            self.fault = OTHER_REGION
            return False
        before = self._node.counters.copy()
        for message in found:
            try:
                parcel = self._read(message)
            except RemoteError as error:
                self._node.counters[error.code] += 1
                continue
            if parcel is not None:
                parcels.append(parcel)
                self._entries += len(parcel.wires)
        try:
            self._new += self._node.receive(parcels, self._now_s)
        except StoreFull:
            self.fault = STORE_FULL
        self._counted += self._node.counters - before
        self._look_ahead(parcels)
        if self._entries > BAG_ENTRIES_MAX:
            self.fault = TOO_MANY
        self.fault = self.fault or self._reader.fault
        return not self.fault

    def _read(self, message: Message) -> Parcel | None:
        match message.kind:
            case _ if message.kind in (ENTRY, RUN):
                return messages.take_parcel(message.kind, message.body)
            case _ if message.kind == BEACON:
                if self._beacon is not None:
                    raise RemoteError(SECOND_BEACON)
                self._beacon = messages.take_beacon(
                    message.body, self._node.charter.region, self._key_of
                )
            case _:
                raise RemoteError(UNKNOWN_MESSAGE)
        return None

    def _key_of(self, number: int) -> bytes | None:
        card = self._node.charter.node.get(number)
        return card.key if card else None

    def _look_ahead(self, parcels: list[Parcel]) -> None:
        """Note which logs lack something that comes before what is in this bag."""
        node = self._node
        for parcel in parcels:
            try:
                log, first = peek(parcel.wires[0])
            except RemoteError:
                continue
            if node_of(log) in node.charter.node and node.wants(node.card.number, log):
                self._ahead[log] = max(first, self._ahead.get(log, 0))

    def close(self, fault: str = "") -> Unpacked:
        """There is no more of it; `fault` is why, if it was not read to its end."""
        self._reader.close()
        fault = self.fault or fault or self._reader.fault
        node, beacon = self._node, self._beacon
        if fault:
            node.counters[fault] += 1
        if beacon is not None and beacon.sender != node.card.number:
            node.prove(beacon.sender, beacon.seqs, self._now_s, stored=True, bearer=self._bearer)
            node.store.flush()
        head = self._reader.head
        heads = node.heads()
        return Unpacked(
            name=self._name,
            sender=beacon.sender if beacon else None,
            to=head.to if head else None,
            number=head.number if head else 0,
            check=check_words(self._reader.digest) if self._reader.whole else "",
            new=self._new,
            known=self._counted.pop(REPEAT, 0),
            others=self._counted.pop(FOR_OTHERS, 0),
            apart=self._counted.pop(APART, 0),
            waiting=sum(first > heads.get(log, 0) + 1 for log, first in self._ahead.items()),
            refused=dict(self._counted),
            fault=fault,
        )


class OnStick(msgspec.Struct, frozen=True):
    """What came of a stick so far: the bags looked at, and how many files were left out."""

    bags: tuple[Unpacked, ...] = ()
    left_out: int = 0


def unpack(node: Node, path: Path, now_s: float) -> Iterator[OnStick]:
    """Take in a bag, or all bags in a folder, a piece at a time; the last that it gives is all.

    It gives one after each piece, so that whoever asks may do something else in between.  Raises
    `RemoteError` where there is nothing to look at.
    """
    found = courier.find(path)
    room = STICK_BYTES_MAX
    state = OnStick(left_out=found.left_out)
    yield state
    for file in found.files:
        unpacking, fault = Unpacking(node, now_s, file.name), ""
        try:
            for piece in courier.pieces(file):
                room -= len(piece)
                if room < 0:
                    fault = STICK_TOO_LARGE
                if fault or not unpacking.feed(piece):
                    break
                yield state
        except RemoteError as error:
            fault = error.code
        state = OnStick((*state.bags, unpacking.close(fault)), found.left_out)
        yield state


def unpack_bytes(node: Node, data: bytes, now_s: float, bearer: str) -> Unpacked:
    """Take in a small bag that is all there."""
    unpacking = Unpacking(node, now_s, bearer=bearer)
    unpacking.feed(data)
    return unpacking.close()
