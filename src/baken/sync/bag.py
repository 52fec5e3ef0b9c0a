# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""A bag: what a courier carries, on a stick or on paper.  One file, or one set of codes.

    bag     = "BAKN" version:1 region:8 varint(to) varint(number) { message } end
    message = type:1 varint(length) bytes        (as on the air: beacon, entry, run)
    end     = 0 varint(16) digest:16             (BLAKE2b over all that stands before it)

The rule guarded: a bag tells by itself whether it is whole, and what stands before
a tear or a spoilt byte can still be used, for each entry proves itself by its
signature.  So reading never raises: a `Reader` takes bytes as they come, gives the
messages that are whole, and keeps in `fault` what was wrong.  It holds no more than
one message.  See `docs/spec/bag.md`.
"""

import hashlib
from collections.abc import Iterable, Iterator

import msgspec

from ..kernel.errors import RemoteError
from ..kernel.varint import put, take
from .frames import MESSAGE_BYTES_MAX
from .messages import REGION_BYTES

MAGIC = b"BAKN"
VERSION = 1
END = 0
DIGEST_BYTES = 16

NOT_A_BAG, OTHER_VERSION = "bag.not_a_bag", "bag.other_version"
MALFORMED, TORN, SPOILT, TRAILING = "bag.malformed", "bag.torn", "bag.spoilt", "bag.trailing"


class Head(msgspec.Struct, frozen=True):
    """For which node of which region a bag is, and its number (the seal's)."""

    region: bytes
    to: int
    number: int


class Message(msgspec.Struct, frozen=True):
    """A message as on the air: its type and its bytes."""

    kind: int
    body: bytes


def _digest() -> "hashlib.blake2b":
    return hashlib.blake2b(digest_size=DIGEST_BYTES, person=b"baken bag")


def put_message(message: Message) -> bytes:
    return bytes((message.kind,)) + put(len(message.body)) + message.body


def put_bag(head: Head, messages: Iterable[Message]) -> Iterator[bytes]:
    """The bytes of a bag, piece by piece: its head, each message, its end."""
    digest = _digest()
    front = MAGIC + bytes((VERSION,)) + head.region + put(head.to) + put(head.number)
    digest.update(front)
    yield front
    for message in messages:
        piece = put_message(message)
        digest.update(piece)
        yield piece
    yield put_message(Message(END, digest.digest()))


class Reader:
    """Reads a bag from bytes as they come.

    `head` is None until it has come; `digest` is that of a bag that is `whole`; `fault` is the code
    of the first thing that was wrong, after which nothing more is read.
    """

    def __init__(self) -> None:
        self.head: Head | None = None
        self.digest = b""
        self.fault = ""
        self._rest = b""
        self._hash = _digest()

    @property
    def whole(self) -> bool:
        return bool(self.digest)

    def feed(self, data: bytes) -> list[Message]:
        """The messages that these bytes complete."""
        if self.whole and data:
            self.fault = self.fault or TRAILING
        if self.fault or self.whole:
            return []
        out: list[Message] = []
        data, at = self._rest + data, 0
        if self.head is None:
            at = self._take_head(data)
        while self.head is not None and not self.fault and not self.whole:
            found = self._take_message(data, at)
            if found is None:
                break
            message, end = found
            if message.kind == END:
                if message.body != self._hash.digest():
                    self.fault = SPOILT
                    break
                self.digest = message.body
                if end < len(data):
                    self.fault = TRAILING
            else:
                self._hash.update(data[at:end])
                out.append(message)
            at = end
        self._rest = b"" if self.fault or self.whole else data[at:]
        return out

    def close(self) -> None:
        """There are no more bytes."""
        if not self.whole and not self.fault:
            self.fault = TORN if self.head or self._rest else NOT_A_BAG

    def _take_head(self, data: bytes) -> int:
        """Where the head ends; 0 where it is not all there, or is no head."""
        size = len(MAGIC) + 1 + REGION_BYTES
        if data[: len(MAGIC)] != MAGIC[: len(data)]:
            self.fault = NOT_A_BAG
            return 0
        if len(data) > len(MAGIC) and data[len(MAGIC)] != VERSION:
            self.fault = OTHER_VERSION
            return 0
        try:
            to, at = take(data, size)
            number, at = take(data, at)
        except RemoteError as error:
            if error.code != "frame.short":
                self.fault = MALFORMED
            return 0
        self.head = Head(data[len(MAGIC) + 1 : size], to, number)
        self._hash.update(data[:at])
        return at

    def _take_message(self, data: bytes, at: int) -> tuple[Message, int] | None:
        """The message that begins here and where it ends; None where it is not all there."""
        if at >= len(data):
            return None
        try:
            size, begin = take(data, at + 1)
        except RemoteError as error:
            if error.code != "frame.short":
                self.fault = MALFORMED
            return None
        if size > MESSAGE_BYTES_MAX or (data[at] == END and size != DIGEST_BYTES):
            self.fault = MALFORMED
            return None
        if begin + size > len(data):
            return None
        return Message(data[at], data[begin : begin + size]), begin + size
