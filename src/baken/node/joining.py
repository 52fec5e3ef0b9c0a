# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Joining (aansluiten): a new node asks, a region admits it, and it takes in the region.

    new machine                    a node of the region
    request -------- file or code -------->  admit (two authorities sign)
    open_admission <--- file or stick ---    admission

Both sides read aloud the check words of what they hand over.  The rules guarded: a
request is checked whole before anything is done with it, and none is ever kept; of
an admission nothing counts but what its signatures say, from the founding on,
whatever the order in which it comes; and where anything is wrong nothing is kept.
"""

import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Annotated

import msgspec
from nacl.exceptions import CryptoError

from ..bearers import paper
from ..domain.charter import Charter, NodeCard
from ..domain.decrees import AdmitNode, Bytes32, Signed
from ..domain.words import N_
from ..kernel import entry as entries
from ..kernel import signing
from ..kernel.audience import REGION, ROSTER_MAX, audience_of, node_of
from ..kernel.entry import Entry, Head, genesis
from ..kernel.errors import Refusal, RemoteError
from ..store.contract import Row, Store
from ..sync import bag, messages
from ..sync.bag import Message
from ..sync.messages import ENTRY, RUN, Parcel
from . import founding
from .bags import Stretch, batches
from .decreeing import MakeOnce
from .folding import FUTURE, Folder
from .founding import Founded
from .judging import DECREES, records_of
from .keys import NodeKeys, unwrap, wrap
from .node import Node
from .region import AUDIENCE, Region

pictured = paper.pictured

REQUEST_BYTES_MAX = 300
ADMISSION_BYTES_MAX = 64 * 1024 * 1024
ROUNDS_MAX = 200  # each of which brings at least one change that the authorities signed
AT_ONCE = 2000
EPOCHS_MAX = 4096

NOT_A_REQUEST, FORGED_REQUEST = "request.malformed", "request.bad_signature"
NOT_AN_ADMISSION, FOR_ANOTHER = "admission.malformed", "admission.for_another"
NOT_ADMITTED, CLOCK_BEHIND = "admission.not_admitted", "admission.clock_behind"
BAD_FOUNDING, OTHER_REGION = "admission.bad_founding", "admission.other_region"

NO_PLACE = N_("Er is geen plek met code {place}. Laat die plek eerst toe.")
CODE_TAKEN = N_("De roepnaam {name} is al van een andere computer.")
KEY_TAKEN = N_("Deze computer is al toegelaten, als {name}.")
FULL = N_("Er is geen nummer meer vrij voor nog een computer.")

_REQUEST, _ADMISSION = b"BJR1", b"BJA1"
CODE_PATTERN = r"^[A-Z0-9][A-Z0-9-]*$"
Code = Annotated[str, msgspec.Meta(min_length=1, max_length=8, pattern=CODE_PATTERN)]


# the request


class Request(msgspec.Struct, frozen=True, array_like=True):
    """Aanvraag: a machine that wants to be node `code` of the place with code `place`."""

    place: Code
    code: Code
    key: Bytes32
    box: Bytes32


_write = msgspec.msgpack.Encoder(order="deterministic").encode
_read_request = msgspec.msgpack.Decoder(Request).decode


def ask(place: str, code: str, keys: NodeKeys) -> bytes:
    """A request in bytes, signed with the key that it is for.  Raises `ValueError` for bad codes.

    `paper.text_of` makes letters of it, that fit in one code.
    """
    asked = Request(place, code, keys.public, keys.box_public)
    body = _REQUEST + _write(msgspec.convert(msgspec.to_builtins(asked), Request))
    return body + signing.sign(keys.signer, _request_digest(body))


def _request_digest(body: bytes) -> bytes:
    return hashlib.blake2b(body, digest_size=32, person=b"baken request").digest()


def read_request(data: bytes) -> Request:
    """A request that its key signed.  Raises `RemoteError`."""
    cut = len(data) - signing.SIGNATURE_BYTES
    if len(data) > REQUEST_BYTES_MAX or data[: len(_REQUEST)] != _REQUEST or cut < len(_REQUEST):
        raise RemoteError(NOT_A_REQUEST)
    body = data[:cut]
    try:
        asked = _read_request(body[len(_REQUEST) :])
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise RemoteError(NOT_A_REQUEST) from error
    if not signing.verify(asked.key, _request_digest(body), data[cut:]):
        raise RemoteError(FORGED_REQUEST)
    return asked


def payload_of(data: bytes) -> bytes:
    """The bytes of a request or a key in a file: themselves, their letters, or a photo of a code.

    Raises `RemoteError`.
    """
    if data[: len(_REQUEST)] == _REQUEST:
        return data
    try:
        text = data.decode("ascii") if len(data) <= paper.TEXT_LETTERS_MAX else ""
    except UnicodeDecodeError:
        text = ""
    found = paper.typed(text).payloads if text else paper.photographed(data).payloads
    if len(found) != 1:
        raise RemoteError(NOT_A_REQUEST)
    return found[0]


def letters_of(request: bytes) -> str:
    """The letters of the code of a request."""
    return paper.text_of(request)


def words_of(asked: Request) -> str:
    """The six words that the new machine and who admits it read aloud."""
    return founding.long_words(_REQUEST + _write(asked))


# admitting


def changes_for(charter: Charter, asked: Sequence[Request]) -> list[AdmitNode]:
    """The changes that admit these.  Raises `Refusal` where one can't be."""
    numbers = free_numbers(charter)
    place_of = {place.code: place.number for place in charter.places}
    codes = {card.code for card in charter.nodes}
    code_of = {public: card.code for card in charter.nodes for public in (card.key, card.box)}
    out: list[AdmitNode] = []
    for one in asked:
        if one.place not in place_of:
            raise Refusal("joining.no_place", NO_PLACE, place=one.place)
        if known := code_of.get(one.key) or code_of.get(one.box):
            raise Refusal("joining.key_taken", KEY_TAKEN, name=known)
        if one.code in codes:
            raise Refusal("joining.code_taken", CODE_TAKEN, name=one.code)
        codes.add(one.code)
        code_of |= {one.key: one.code, one.box: one.code}
        place = place_of[one.place]
        first = place not in charter.node and all(place != new.number for new in out)
        number = place if first else next(numbers, None)
        if number is None:
            raise Refusal("joining.full", FULL)
        out.append(AdmitNode(number=number, code=one.code, place=place, key=one.key, box=one.box))
    return out


def free_numbers(charter: Charter) -> Iterator[int]:
    """The roster numbers above all that are taken by a node or a place."""
    highest = max([*charter.node, *charter.place], default=0)
    return iter(range(highest + 1, ROSTER_MAX + 1))


# the admission


class Admission(msgspec.Struct, frozen=True, array_like=True):
    """Toelating: the founding, which node it is, the region's keys for it, and a bag of decrees."""

    founding: bytes
    signed: Signed
    number: int
    keys: dict[int, bytes]
    bag: bytes


_read_admission = msgspec.msgpack.Decoder(Admission).decode


def region_wraps(node: Node, card: NodeCard, make_once: MakeOnce) -> dict[int, bytes]:
    """The region's keys of all epochs that this node has, each for another node alone."""
    out: dict[int, bytes] = {}
    for number, secret in sorted(node.region.secrets.items()):
        if number & AUDIENCE == REGION:
            once = make_once()
            out[number] = bytes(once.public_key) + wrap(once, card.box, secret)
    return out


def region_parcels(node: Node) -> list[Parcel]:
    """The logs of the region with decrees in them, each up to its last one."""
    last: dict[int, int] = {}
    for record in node.region.records:
        for entry, _ in node.store.of_record(record):
            last[entry.log] = max(entry.seq, last.get(entry.log, 0))
    return [
        Parcel(batch.signature, batch.wires)
        for log, seq in sorted(last.items())
        for batch in batches(node, Stretch(log, 0, seq))
    ]


def admission(node: Node, founded: Founded, number: int, make_once: MakeOnce) -> bytes:
    """What a node that was admitted needs to begin.  `KeyError` where it was not."""
    card = node.charter.node[number]
    head = bag.Head(node.charter.region, number, 0)
    carried = (
        Message(*messages.put_parcel(parcel.signature, parcel.wires))
        for parcel in region_parcels(node)
    )
    made = Admission(
        founding=founded.founding,
        signed=founded.signed,
        number=number,
        keys=region_wraps(node, card, make_once),
        bag=b"".join(bag.put_bag(head, carried)),
    )
    return _ADMISSION + msgspec.msgpack.encode(made)


class Opened(msgspec.Struct, frozen=True):
    """An admission as a new machine may believe it, so far: which region, which node, what acts.

    Whether the region admits this node is told by the acts: `take_region`.
    """

    founded: Founded
    number: int
    parcels: list[Parcel]

    @property
    def words(self) -> str:
        """The words of the region, to compare with a node that is in it."""
        return founding.words(self.founded)


def open_admission(data: bytes, keys: NodeKeys) -> Opened:
    """The admission of the machine with these keys.  Raises `RemoteError`."""
    if len(data) > ADMISSION_BYTES_MAX or data[: len(_ADMISSION)] != _ADMISSION:
        raise RemoteError(NOT_AN_ADMISSION)
    try:
        made = _read_admission(memoryview(data)[len(_ADMISSION) :])
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise RemoteError(NOT_AN_ADMISSION) from error
    if not 1 <= made.number <= ROSTER_MAX or len(made.keys) > EPOCHS_MAX:
        raise RemoteError(NOT_AN_ADMISSION)
    founded = Founded(made.founding, made.signed, made.keys)
    try:
        charter = founding.base_of(founded, made.number)
    except ValueError as error:
        raise RemoteError(BAD_FOUNDING, str(error)) from error
    try:
        for sealed in made.keys.values():
            unwrap(keys, sealed)
    except (CryptoError, ValueError) as error:
        raise RemoteError(FOR_ANOTHER) from error
    return Opened(founded, made.number, _parcels_in(made.bag, charter.region))


def _parcels_in(data: bytes, region: bytes) -> list[Parcel]:
    reader = bag.Reader()
    out: list[Parcel] = []
    for message in reader.feed(data):
        if message.kind not in (ENTRY, RUN):
            raise RemoteError(NOT_AN_ADMISSION, "no act")
        out.append(messages.take_parcel(message.kind, message.body))
    reader.close()
    if reader.fault:
        raise RemoteError(reader.fault)
    if reader.head is None or reader.head.region != region:
        raise RemoteError(OTHER_REGION)
    return out


# taking in the region


def take_region(
    base: Charter,
    number: int,
    keys: NodeKeys,
    store: Store,
    parcels: Sequence[Parcel],
    now_s: float,
) -> Node:
    """The node on an empty store, once it has learnt from these acts that it is admitted.

    Raises `RemoteError` where they don't say so, and `StoreFull`; then the store is of no use.
    """
    region = Region(base, number, keys)
    folding = Folder(region, store, Counter())
    found = _Decrees(region, folding, now_s)
    left: Sequence[Parcel] = parcels
    for _ in range(ROUNDS_MAX):
        before = len(left)
        left = found.take(left)
        if not region.learn(records_of(folding, found.rows())) and len(left) == before:
            break
    card = region.charter.node.get(number)
    if card is None and found.ahead:
        raise RemoteError(CLOCK_BEHIND)
    if card is None:
        raise RemoteError(NOT_ADMITTED)
    if card.key != keys.public:
        raise RemoteError(FOR_ANOTHER)
    store.commit([], found.rows())
    node = Node(base, number, keys, store)
    for first in range(0, len(parcels), AT_ONCE):
        node.receive(parcels[first : first + AT_ONCE], now_s)
    return node


class _Decrees:
    """The decrees among acts that prove themselves by the charter as far as it is known."""

    def __init__(self, region: Region, folding: Folder, now_s: float) -> None:
        self.ahead = False
        self._region = region
        self._folding = folding
        self._now_s = now_s
        self._heads: dict[int, Head] = {}
        self._told: list[Entry] = []

    def take(self, parcels: Iterable[Parcel]) -> list[Parcel]:
        """Take in what proves itself now; gives what may do so when more is known."""
        left: list[Parcel] = []
        for parcel in parcels:
            try:
                if not self._take(parcel):
                    left.append(parcel)
            except RemoteError:
                continue
        return left

    def _take(self, parcel: Parcel) -> bool:
        log, first = entries.peek(parcel.wires[0])
        author = self._region.charter.node.get(node_of(log))
        head = self._heads.get(log) or genesis(self._region.charter.region, log)
        if author is None or first > head.seq + 1:
            return False
        run = entries.chain(parcel.wires, head, parcel.signature)
        last = run[-1]
        if last.log != log or audience_of(log) != REGION:
            raise RemoteError(NOT_AN_ADMISSION)
        if not signing.verify(author.key, last.hash, parcel.signature):
            raise RemoteError("entry.bad_signature")
        self._heads[log] = Head(last.seq, last.hash, last.stamp)
        self._told += [entry for entry in run if entry.kind in DECREES]
        return True

    def rows(self) -> list[Row]:
        """The decrees as they stand under the charter so far."""
        held: dict[int, int] = {}
        came = self._folding.sift(self._told, held, self._now_s)
        self.ahead = FUTURE in held.values()
        return [self._folding.refold(record, acts) for record, acts in came.items()]
