# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""A bag tells by itself whether it is whole; what stands before a fault can be used."""

from hypothesis import given
from hypothesis import strategies as st

from baken.sync import bag
from baken.sync.bag import END, Head, Message, Reader, put_bag
from baken.sync.frames import MESSAGE_BYTES_MAX

REGION = bytes(range(8))
MESSAGES = st.lists(st.builds(Message, st.integers(1, 255), st.binary(max_size=200)), max_size=8)
HEADS = st.builds(Head, st.just(REGION), st.integers(0, 65_535), st.integers(0, 10**9))


def read(pieces: list[bytes]) -> tuple[Reader, list[Message]]:
    reader = Reader()
    out = [message for piece in pieces for message in reader.feed(piece)]
    reader.close()
    return reader, out


def cut(data: bytes, size: int) -> list[bytes]:
    return [data[at : at + size] for at in range(0, len(data), size)]


@given(head=HEADS, messages=MESSAGES, size=st.integers(1, 300))
def test_what_was_put_in_comes_out_however_it_is_cut(
    head: Head, messages: list[Message], size: int
) -> None:
    data = b"".join(put_bag(head, messages))
    reader, out = read(cut(data, size))
    assert (reader.head, out, reader.whole, reader.fault) == (head, messages, True, "")


@given(messages=MESSAGES, data=st.data())
def test_a_torn_bag_gives_the_messages_before_the_tear(
    messages: list[Message], data: st.DataObject
) -> None:
    whole = b"".join(put_bag(Head(REGION, 1, 2), messages))
    at = data.draw(st.integers(1, len(whole) - 1))
    reader, out = read([whole[:at]])
    assert not reader.whole
    assert reader.fault == bag.TORN
    assert out == messages[: len(out)]


@given(messages=MESSAGES, data=st.data())
def test_one_changed_byte_is_always_noticed(messages: list[Message], data: st.DataObject) -> None:
    whole = bytearray(b"".join(put_bag(Head(REGION, 1, 2), messages)))
    at = data.draw(st.integers(0, len(whole) - 1))
    whole[at] ^= data.draw(st.integers(1, 255))
    reader, _ = read(cut(bytes(whole), 64))
    assert reader.fault


def test_something_behind_the_end_is_a_fault_and_the_bag_is_whole() -> None:
    whole = b"".join(put_bag(Head(REGION, 1, 2), [Message(3, b"x")]))
    for pieces in ([whole + b"y"], [whole, b"y"]):
        reader, out = read(pieces)
        assert (out, reader.whole, reader.fault) == ([Message(3, b"x")], True, bag.TRAILING)


def test_each_fault_has_its_name() -> None:
    head = b"BAKN\x01" + REGION + b"\x01\x02"
    for data, fault in [
        (b"", bag.NOT_A_BAG),
        (b"PK\x03\x04", bag.NOT_A_BAG),
        (b"BAKN\x02", bag.OTHER_VERSION),
        (b"BAKN\x01" + REGION + b"\x80" * 20, bag.MALFORMED),
        (head + b"\x03" + b"\xff" * 20, bag.MALFORMED),
        (head + b"\x03\x80\x80\x80\x01", bag.MALFORMED),  # longer than any message
        (head + bytes((END, 5)) + b"short", bag.MALFORMED),
        (head + bytes((END, 16)) + bytes(16), bag.SPOILT),
        (head, bag.TORN),
    ]:
        assert read([data])[0].fault == fault, data


@given(pieces=st.lists(st.binary(max_size=300), max_size=10), begins=st.booleans())
def test_any_bytes_are_a_fault_and_never_an_error(pieces: list[bytes], begins: bool) -> None:
    reader, _ = read([b"BAKN\x01" + REGION, *pieces] if begins else pieces)
    assert reader.whole or reader.fault


def test_no_more_than_one_message_is_held() -> None:
    reader = Reader()
    reader.feed(b"BAKN\x01" + REGION + b"\x01\x02\x03" + b"\xff\xff\x0f")
    for _ in range(10):
        reader.feed(bytes(65_536))
    assert len(reader._rest) <= MESSAGE_BYTES_MAX + 65_536
