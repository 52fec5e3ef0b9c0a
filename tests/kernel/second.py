# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""A second implementation, in little, made from `docs/spec/` alone.

It shares no line with `src/`: where it can't read what the first one wrote, the
pages or the code are wrong.  Slow, short, and without the checks against
hostile bytes.
"""

from functools import cache
from hashlib import blake2b
from typing import Any

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms
from nacl.public import Box, PrivateKey, PublicKey
from nacl.signing import VerifyKey


class Bytes:
    """Bytes that are read from front to back."""

    def __init__(self, data: bytes) -> None:
        self.data, self.at = data, 0

    def take(self, count: int) -> bytes:
        self.at += count
        assert self.at <= len(self.data)
        return self.data[self.at - count : self.at]

    def varint(self) -> int:
        number, shift = 0, 0
        while True:
            (byte,) = self.take(1)
            number |= (byte & 127) << shift
            shift += 7
            if byte < 128:
                return number

    def rest(self) -> bytes:
        return self.take(len(self.data) - self.at)


def varint(number: int) -> bytes:
    out = b""
    while number > 127:
        out += bytes([number % 128 + 128])
        number //= 128
    return out + bytes([number])


def h(data: bytes) -> bytes:
    return blake2b(data, digest_size=32).digest()


# text.md


def read_texts(lists: Any, states: Any, stream: bytes) -> list[str]:
    """The texts of a stream, bit by bit; `lists` and `states` are the data of its model."""
    bits = "".join(f"{byte:08b}" for byte in stream)
    state, code, out = "root", "", ""
    for bit in ["", *bits]:
        code += bit
        while (token := _codes(lists, states, state).get(code)) is not None:
            out, state, code = out + token[0], token[1], ""
    assert code == "1" * len(code)
    assert len(code) < 8
    while "\4" in out:
        before, _, rest = out.partition("\4")
        loud = rest.split("\4")[0].split("\5")[0]
        out = before + loud.upper() + rest[len(loud) :].removeprefix("\5")
    while "\3" in out:
        before, _, rest = out.partition("\3")
        loud = rest[0] + rest[1:].split(" ")[0].split("\3")[0]
        out = before + loud.upper() + rest[len(loud) :]
    while "\2" in out:
        before, _, rest = out.partition("\2")
        out = before + rest[:2].upper() + rest[2:]
    out = out.replace("\1 ", "").encode("utf-8", "surrogateescape").decode()
    return [text.removeprefix(" ") for text in out.split("\0")]


@cache
def _table(state: str, tokens: tuple[tuple[str, str], ...], sizes: str) -> dict[str, Any]:
    order = sorted(range(len(sizes)), key=lambda at: int(sizes[at], 12))
    out: dict[str, Any] = {}
    code, long = 0, 0
    for at in order:
        size = int(sizes[at], 12)
        code, long = code << (size - long), size
        out[f"{code:0{size}b}" if size else ""] = tokens[at]
        code += 1
    return out


def _codes(lists: Any, states: Any, state: str) -> dict[str, Any]:
    of, sizes = states[state]
    return _table(
        state, tuple((text, group[0]) for group in lists[of] for text in group[1:]), sizes
    )


# entry.md


def read_entry(wire: bytes) -> dict[str, Any]:
    data = Bytes(wire)
    word = data.varint()
    author, scope, lane = word >> 5, word >> 2 & 7, word & 3
    place = 0
    if scope >= 5:
        scope, place = scope - 3, author
    elif scope >= 2:
        place = data.varint()
    seq = data.varint()
    stamp = int.from_bytes(data.take(5), "big")
    word = data.varint()
    kind, exercise, opens = word >> 3, bool(word & 2), bool(word & 1)
    epoch = data.varint() if word & 4 else 0
    audience = place << 3 | scope
    log = author << 21 | audience << 2 | lane
    record = log << 26 | seq
    if not opens:
        word = data.varint()
        record = (word >> 2 << 21 | audience << 2 | word & 3) << 26 | data.varint()
    actor = data.varint()
    header = data.data[: data.at]
    vector = data.take(6)
    size = data.varint()
    public = data.take(size >> 1)
    personal = data.rest()
    return {
        "id": log << 26 | seq, "log": log, "author": author, "scope": scope, "place": place,
        "lane": lane, "seq": seq, "stamp": stamp, "kind": kind, "exercise": exercise,
        "epoch": epoch, "record": record, "actor": actor, "header": header, "vector": vector,
        "public": public,
        "personal": None if size & 1 else personal,
        "personal_hash": personal if size & 1 else h(personal),
    }  # fmt: skip


def write_header(fields: dict[str, Any]) -> bytes:
    author, scope, place = fields["author"], fields["scope"], fields["place"]
    own = scope >= 2 and place == author
    out = varint(author << 5 | (scope + 3 if own else scope) << 2 | fields["lane"])
    if scope >= 2 and not own:
        out += varint(place)
    out += varint(fields["seq"]) + fields["stamp"].to_bytes(5, "big")
    opens = fields["record"] == fields["id"]
    later = fields["epoch"] > 0
    out += varint(fields["kind"] << 3 | later << 2 | fields["exercise"] << 1 | opens)
    if later:
        out += varint(fields["epoch"])
    if not opens:
        home, first = fields["record"] >> 26, fields["record"] & (1 << 26) - 1
        out += varint(home >> 21 << 2 | home & 3) + varint(first)
    return out + varint(fields["actor"])


def genesis(region: bytes, log: int) -> bytes:
    return h(region + log.to_bytes(8, "big"))


def entry_hash(previous: bytes, entry: dict[str, Any]) -> bytes:
    length = varint(len(entry["public"]) << 1)
    front = entry["header"] + entry["vector"] + length + entry["public"]
    return h(previous + front + entry["personal_hash"])


def audience_keys(secret: bytes) -> tuple[bytes, bytes]:
    vector, stream = (
        blake2b(secret, digest_size=32, person=word).digest()
        for word in (b"baken vector", b"baken stream")
    )
    return vector, stream


def vector_of(key: bytes, header: bytes, public: bytes, personal: bytes) -> bytes:
    sizes = f"{len(header)} {len(public)} ".encode()
    return blake2b(sizes + header + public + personal, digest_size=6, key=key).digest()


def stream(key: bytes, header: bytes, vector: bytes, text: bytes) -> bytes:
    """Enciphers and deciphers: RFC 8439's ChaCha20 from block 0."""
    nonce = blake2b(header + vector, digest_size=12, person=b"baken nonce").digest()
    return Cipher(algorithms.ChaCha20(key, bytes(4) + nonce), None).encryptor().update(text)


def verify(key: bytes, digest: bytes, signature: bytes) -> bool:
    return VerifyKey(key).verify(digest, signature) == digest


# sync.md


def pair_key(box_secret: bytes, box_public: bytes) -> bytes:
    return Box(PrivateKey(box_secret), PublicKey(box_public)).shared_key()


def check(key: bytes, data: bytes) -> bytes:
    return blake2b(data, digest_size=8, key=key).digest()


def told_key(pair: bytes, teller: bytes, hearer: bytes) -> bytes:
    return check(pair, teller + hearer) + pair[:24]


def read_frame(frame: bytes) -> tuple[int, int, int, bool, bytes]:
    """Type, number, index, last, part."""
    data = Bytes(frame)
    first, number = data.take(2)
    index = first >> 1 & 7
    if index == 7:
        index = data.varint()
    return first >> 4, number, index, bool(first & 1), data.rest()


def read_hello(message: bytes) -> dict[str, Any]:
    data = Bytes(message)
    assert data.take(1) == b"\x01"
    sender = data.varint()
    region, nonce, echo = (data.take(8) for _ in range(3))
    beat, mark = data.varint(), data.take(8)
    assert data.rest() == b""
    return {
        "sender": sender, "region": region, "nonce": nonce, "echo": echo, "beat_s": beat,
        "check": mark,
    }  # fmt: skip


def read_frontier(message: bytes) -> dict[str, Any]:
    data = Bytes(message[:-8])
    (flags,) = data.take(1)
    logs: list[list[int]] = []
    while data.at < len(data.data):
        word = data.varint()
        place = data.varint() if word >> 2 & 7 >= 2 else 0
        logs.append([word >> 5 << 21 | place << 5 | word & 31, data.varint()])
    return {
        "full": bool(flags & 1), "asks": bool(flags & 2), "again": bool(flags & 4), "logs": logs,
        "check": message[-8:],
    }  # fmt: skip


def read_ends(message: bytes) -> dict[str, Any]:
    data = Bytes(message[:-8])
    (failed,) = data.take(1)
    logs: list[list[Any]] = []
    while data.at < len(data.data):
        word = data.varint()
        place = data.varint() if word >> 2 & 7 >= 2 else 0
        log = word >> 5 << 21 | place << 5 | word & 31
        logs.append([log, data.varint(), data.take(8).hex()])
    return {"failed": failed, "logs": logs, "check": message[-8:]}


def read_witness(message: bytes) -> tuple[bytes, bytes, list[bytes]]:
    return message[:32], *read_parcel(4, message[32:])


def read_beacon(message: bytes, region: bytes) -> tuple[dict[str, Any], bytes, bytes]:
    """The beacon, the digest that is signed, and the signature."""
    body, signature = message[:-64], message[-64:]
    data = Bytes(body)
    (flags,) = data.take(1)
    sender, stamp = data.varint(), int.from_bytes(data.take(5), "big")
    heard = [data.varint() for _ in range(data.varint())]
    needs = [[data.varint(), *data.take(2)] for _ in range(data.varint())]
    logs: list[list[int]] = []
    while data.at < len(data.data):
        word = data.varint()
        place = data.varint() if word >> 2 & 7 >= 2 else 0
        logs.append([word >> 5 << 21 | place << 5 | word & 31, data.varint()])
    beacon = {
        "sender": sender, "stamp": stamp, "full": bool(flags & 1), "asks": bool(flags & 2),
        "again": bool(flags & 4), "heard": heard, "needs": needs, "logs": logs,
    }  # fmt: skip
    digest = blake2b(region + body, digest_size=32, person=b"baken beacon").digest()
    return beacon, digest, signature


def read_parcel(kind: int, message: bytes) -> tuple[bytes, list[bytes]]:
    data = Bytes(message)
    signature = data.take(64)
    if kind == 3:
        return signature, [data.rest()]
    wires: list[bytes] = [data.take(data.varint())]
    first = Bytes(wires[0])
    word = first.varint()
    name = varint(word) + (varint(first.varint()) if 2 <= (word >> 2 & 7) <= 4 else b"")
    seq, stamp = first.varint(), int.from_bytes(first.take(5), "big")
    while data.at < len(data.data):
        part = Bytes(data.take(data.varint()))
        seq, stamp = seq + 1, stamp + part.varint()
        wires.append(name + varint(seq) + stamp.to_bytes(5, "big") + part.rest())
    return signature, wires
