# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The vectors: what stands there is made and read to the byte, also by a second implementation."""

import json
from pathlib import Path
from typing import Any

import msgspec
import pytest

from baken.domain import catalogue
from baken.kernel import entry as entries
from baken.kernel import signing
from baken.kernel.audience import audience_of, author_of, lane_of, life_of
from baken.kernel.entry import Head
from baken.kernel.seal import AudienceKey, seal, unseal
from baken.node.keys import NodeKeys
from baken.sync import messages
from baken.sync.frames import Joiner, cut
from baken.sync.messages import ENTRY, Beacon, Ends, Frontier, Hello, Need
from tools import make_vectors
from tools.make_vectors import FOLDER, REPORT, all_files

from . import second

HEX = ("region", "previous", "header", "vector", "wire", "hash", "signature", "message", "public")


def load(name: str) -> Any:
    return json.loads((FOLDER / "v1" / f"{name}.json").read_text(encoding="utf-8"))


def raw(case: dict[str, Any], *names: str) -> list[bytes]:
    return [bytes.fromhex(case[name]) for name in names]


ENTRIES, SEALS, FRAMES, MESSAGES = map(load, ("entries", "seal", "frames", "messages"))
ACTS = load("acts")["acts"]
RUN = ENTRIES["run"]
KEYS = AudienceKey(bytes.fromhex(ENTRIES["audience_secret"])).pair()
every_entry = pytest.mark.parametrize(
    "case", ENTRIES["entries"], ids=[case["name"] for case in ENTRIES["entries"]]
)


def test_the_vectors_are_those_that_the_tool_writes() -> None:
    """The other way round: nothing in the code has changed a byte of this version."""
    written = {name: (FOLDER / name).read_text(encoding="utf-8") for name in all_files()}
    assert all_files() == written
    assert {str(path.relative_to(FOLDER)) for path in FOLDER.rglob("*.json")} == set(written)


def test_the_tool_writes_what_is_not_there_and_leaves_what_is_frozen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(make_vectors, "FOLDER", tmp_path)
    assert make_vectors.main([]) == 0
    assert make_vectors.main([]) == 0
    (tmp_path / "v1" / "seal.json").write_text("{}")
    assert make_vectors.main([]) == 1
    assert "vectors/v1/seal.json is frozen" in capsys.readouterr().err
    assert (tmp_path / "v1" / "seal.json").read_text() == "{}"
    assert make_vectors.main(["--new"]) == 0
    assert (tmp_path / "v1" / "seal.json").read_text() == all_files()["v1/seal.json"]
    assert make_vectors.main(["--force"]) == 2


# entries


def write(case: dict[str, Any], head: Head) -> entries.Entry:
    public, personal = raw(case, "public_clear", "personal_clear")
    (seed,) = raw(ENTRIES, "author_seed")
    return entries.write(
        head, case["log"], case["stamp"], case["kind"],
        None if case["record"] == case["id"] else case["record"], case["actor"], public, personal,
        msgspec.structs.replace(KEYS, epoch=case["epoch"]), signing.signer(seed), case["exercise"],
    )  # fmt: skip


@every_entry
def test_an_entry_is_written_as_it_stands(case: dict[str, Any]) -> None:
    (previous,) = raw(case, "previous")
    entry = write(case, Head(case["seq"] - 1, previous))
    assert [entry.header, entry.vector, entry.wire, entry.hash, entry.signature] == raw(
        case, "header", "vector", "wire", "hash", "signature"
    )
    assert entries.erase(entry).wire.hex() == case["erased_wire"]


@every_entry
def test_an_entry_is_read_as_it_stands(case: dict[str, Any]) -> None:
    wire, erased, previous, digest = raw(case, "wire", "erased_wire", "previous", "hash")
    for one, personal in ((wire, case["personal_clear"]), (erased, "")):
        entry = entries.read(one, previous)
        for name in ("id", "log", "seq", "stamp", "kind", "exercise", "epoch", "record", "actor"):
            assert getattr(entry, name) == case[name]
        assert author_of(entry.log) == case["author"]
        assert (entry.author, life_of(entry.log)) == (case["node"], case["life"])
        audience = audience_of(entry.log)
        assert (audience & 7, audience >> 3) == (case["scope"], case["place"])
        assert lane_of(entry.log) == case["lane"]
        assert entry.hash == digest
        assert [part.hex() for part in entries.open_entry(entry, KEYS)] == [
            case["public_clear"],
            personal,
        ]


@every_entry
def test_the_author_signed_it(case: dict[str, Any]) -> None:
    (key,) = raw(ENTRIES, "author_key")
    assert signing.verify(key, *raw(case, "hash", "signature"))


@pytest.mark.parametrize("case", ENTRIES["genesis"], ids=lambda case: str(case["log"]))
def test_a_log_begins_as_it_stands(case: dict[str, Any]) -> None:
    (region,) = raw(ENTRIES, "region")
    head = entries.genesis(region, case["log"])
    assert (head.seq, head.hash.hex()) == (0, case["hash"])


def test_a_run_is_written_and_read_as_it_stands() -> None:
    (region,) = raw(ENTRIES, "region")
    head = first = entries.genesis(region, RUN["log"])
    for case in RUN["entries"]:
        entry = write(case, head)
        assert [entry.wire, entry.hash] == raw(case, "wire", "hash")
        head = Head(entry.seq, entry.hash, entry.stamp)
    parcel = messages.take_parcel(RUN["type"], bytes.fromhex(RUN["message"]))
    run = entries.chain(parcel.wires, first, parcel.signature)
    assert [entry.hash.hex() for entry in run] == [case["hash"] for case in RUN["entries"]]
    (key,) = raw(ENTRIES, "author_key")
    assert signing.verify(key, run[-1].hash, parcel.signature)


@pytest.mark.parametrize("case", SEALS["cases"], ids=range(len(SEALS["cases"])))
def test_what_is_sealed_is_as_it_stands(case: dict[str, str]) -> None:
    assert [KEYS.vector, KEYS.stream] == raw(SEALS, "vector_key", "stream_key")
    header, vector, public, personal = raw(case, "header", "vector", "public", "personal")
    clear = raw(case, "public_clear", "personal_clear")
    assert [*seal(KEYS, header, clear[0], clear[1])] == [vector, public, personal]
    assert [*unseal(KEYS, header, vector, public, personal)] == clear
    assert unseal(KEYS, header, vector, public, None) == (clear[0], b"")


# acts


@pytest.mark.parametrize("case", ACTS, ids=range(len(ACTS)))
def test_an_act_is_written_and_read_as_it_stands(case: dict[str, Any]) -> None:
    known = catalogue.KINDS[case["kind"]]
    assert known.does.act.__name__ == case["act"]
    act = msgspec.convert(case["fields"], known.does.act)
    public, personal = raw(case, "public", "personal")
    assert known.codec.encode(act) == (public, personal)
    assert known.codec.decode(public, personal) == act


# frames and messages


@pytest.mark.parametrize("case", FRAMES["cases"], ids=range(len(FRAMES["cases"])))
def test_a_message_is_cut_and_joined_as_it_stands(case: dict[str, Any]) -> None:
    (message,) = raw(case, "message")
    frames = [bytes.fromhex(frame) for frame in case["frames"]]
    assert cut(case["type"], case["number"], message, case["frame_bytes"]) == frames
    for order in (frames, frames[::-1]):
        joiner = Joiner()
        *before, whole = [joiner.add(frame) for frame in order]
        assert whole == (case["type"], message)
        assert set(before) <= {None}


def test_two_nodes_share_the_key_that_stands() -> None:
    case = MESSAGES["pair"]
    one, other = (
        NodeKeys(bytes(32), box) for box in raw(case, "one_box_secret", "other_box_secret")
    )
    assert [one.box_public, other.box_public] == raw(case, "one_box_public", "other_box_public")
    assert one.pair(other.box_public).hex() == other.pair(one.box_public).hex() == case["pair_key"]


def test_what_is_told_in_a_session_has_the_key_that_stands() -> None:
    case = MESSAGES["told"]
    (pair,) = raw(MESSAGES["pair"], "pair_key")
    assert (
        messages.told_key(pair, *raw(case, "teller_nonce", "hearer_nonce")).hex()
        == case["told_key"]
    )


@pytest.mark.parametrize("case", MESSAGES["hellos"], ids=range(2))
def test_a_hello_is_written_and_read_as_it_stands(case: dict[str, Any]) -> None:
    (pair,) = raw(MESSAGES["pair"], "pair_key")
    region, nonce, echo = raw(case, "region", "nonce", "echo")
    hello = Hello(case["sender"], region, nonce, echo, case["beat_s"])
    (message,) = raw(case, "message")
    assert messages.put_hello(hello, pair) == message
    assert messages.take_hello(message, pair) == hello
    assert messages.hello_sender(message) == case["sender"]


@pytest.mark.parametrize("case", MESSAGES["frontiers"], ids=range(5))
def test_a_frontier_is_written_and_read_as_it_stands(case: dict[str, Any]) -> None:
    key, message = bytes.fromhex(MESSAGES["told"]["told_key"]), bytes.fromhex(case["message"])
    frontier = Frontier(dict(case["logs"]), case["full"], case["asks"], case["again"])
    assert messages.put_frontier(frontier, key) == message
    assert messages.take_frontier(message, key) == frontier


@pytest.mark.parametrize("case", MESSAGES["ends"], ids=range(3))
def test_ends_are_written_and_read_as_they_stand(case: dict[str, Any]) -> None:
    key, message = bytes.fromhex(MESSAGES["told"]["told_key"]), bytes.fromhex(case["message"])
    marks = {log: (seq, bytes.fromhex(mark)) for log, seq, mark in case["logs"]}
    assert messages.put_ends(Ends(marks, case["failed"]), key) == message
    assert messages.take_ends(message, key) == Ends(marks, case["failed"])


@pytest.mark.parametrize("case", MESSAGES["witnesses"], ids=range(2))
def test_a_witness_is_written_and_read_as_it_stands(case: dict[str, Any]) -> None:
    previous, signature, message = raw(case, "previous", "signature", "message")
    wires = tuple(bytes.fromhex(wire) for wire in case["entries"])
    assert messages.put_witness(previous, signature, wires) == message
    assert messages.take_witness(message) == (previous, messages.Parcel(signature, wires))


@pytest.mark.parametrize("case", MESSAGES["beacons"]["cases"], ids=range(2))
def test_a_beacon_is_written_and_read_as_it_stands(case: dict[str, Any]) -> None:
    region, key = raw(MESSAGES["beacons"], "region", "key")
    secret = signing.signer(bytes.fromhex(ENTRIES["author_seed"]))
    beacon = Beacon(
        sender=case["sender"],
        stamp=case["stamp"],
        seqs=dict(case["logs"]),
        full=case["full"],
        asks=case["asks"],
        again=case["again"],
        heard=tuple(case["heard"]),
        needs=tuple(Need(*need) for need in case["needs"]),
    )
    message = bytes.fromhex(case["message"])
    assert (
        messages.put_beacon(beacon, region, lambda digest: signing.sign(secret, digest)) == message
    )
    assert messages.take_beacon(message, region, lambda sender: key) == beacon


@pytest.mark.parametrize("case", MESSAGES["parcels"], ids=range(2))
def test_a_parcel_is_written_and_read_as_it_stands(case: dict[str, Any]) -> None:
    signature, message = raw(case, "signature", "message")
    wires = tuple(bytes.fromhex(wire) for wire in case["entries"])
    assert messages.put_parcel(signature, wires) == (case["type"], message)
    parcel = messages.take_parcel(case["type"], message)
    assert (parcel.signature, parcel.wires) == (signature, wires)


# the second implementation


@every_entry
def test_the_second_implementation_reads_an_entry(case: dict[str, Any]) -> None:
    key, secret = raw(ENTRIES, "author_key", "audience_secret")
    wire, erased, previous, digest = raw(case, "wire", "erased_wire", "previous", "hash")
    vector_key, stream_key = second.audience_keys(secret)
    clear = raw(case, "public_clear", "personal_clear")
    for one in (wire, erased):
        entry = second.read_entry(one)
        assert {name: entry[name] for name in entry if name in case and name not in HEX} == {
            name: case[name] for name in entry if name in case and name not in HEX
        }
        assert second.entry_hash(previous, entry) == digest
        assert second.write_header(case) == entry["header"]
        text = entry["public"] + (entry["personal"] or b"")
        opened = second.stream(stream_key, entry["header"], entry["vector"], text)
        assert opened == (b"".join(clear) if entry["personal"] is not None else clear[0])
    assert second.vector_of(vector_key, entry["header"], *clear) == entry["vector"]
    assert second.verify(key, *raw(case, "hash", "signature"))


def test_the_second_implementation_follows_a_run() -> None:
    region, key = raw(ENTRIES, "region", "author_key")
    digest = second.genesis(region, RUN["log"])
    signature, wires = second.read_parcel(RUN["type"], bytes.fromhex(RUN["message"]))
    for wire, case in zip(wires, RUN["entries"], strict=True):
        digest = second.entry_hash(digest, second.read_entry(wire))
        assert digest.hex() == case["hash"]
    assert second.verify(key, digest, signature)


@pytest.mark.parametrize("case", FRAMES["cases"], ids=range(len(FRAMES["cases"])))
def test_the_second_implementation_reads_frames(case: dict[str, Any]) -> None:
    read = [second.read_frame(bytes.fromhex(frame)) for frame in case["frames"]]
    assert b"".join(part for *_, part in read).hex() == case["message"]
    assert [index for _, _, index, _, _ in read] == list(range(len(read)))
    assert [last for *_, last, _ in read] == [False] * (len(read) - 1) + [True]
    assert {(kind, number) for kind, number, *_ in read} == {(case["type"], case["number"] & 255)}
    assert all(len(frame) // 2 <= case["frame_bytes"] for frame in case["frames"])


def test_the_second_implementation_reads_what_two_nodes_say() -> None:
    secret, public = raw(MESSAGES["pair"], "one_box_secret", "other_box_public")
    pair = second.pair_key(secret, public)
    told = second.told_key(pair, *raw(MESSAGES["told"], "teller_nonce", "hearer_nonce"))
    for case in MESSAGES["hellos"]:
        message = bytes.fromhex(case["message"])
        hello = second.read_hello(message)
        assert hello.pop("check") == second.check(pair, message[:-8])
        assert hello == {"sender": case["sender"], "beat_s": case["beat_s"]} | {
            name: bytes.fromhex(case[name]) for name in ("region", "nonce", "echo")
        }
    for case in MESSAGES["frontiers"]:
        message = bytes.fromhex(case["message"])
        frontier = second.read_frontier(message)
        assert frontier.pop("check") == second.check(told, message[:-8])
        assert frontier | {"message": case["message"]} == case
    for case in MESSAGES["ends"]:
        message = bytes.fromhex(case["message"])
        ends = second.read_ends(message)
        assert ends.pop("check") == second.check(told, message[:-8])
        assert ends | {"message": case["message"]} == case
    region, key = raw(MESSAGES["beacons"], "region", "key")
    for case in MESSAGES["witnesses"]:
        digest, signature, wires = second.read_witness(bytes.fromhex(case["message"]))
        assert [wire.hex() for wire in wires] == case["entries"]
        for wire in wires:
            digest = second.entry_hash(digest, second.read_entry(wire))
        assert second.verify(key, digest, signature), "it proves what its author signed"
    for case in MESSAGES["beacons"]["cases"]:
        beacon, digest, signature = second.read_beacon(bytes.fromhex(case["message"]), region)
        assert beacon | {"message": case["message"]} == case
        assert second.verify(key, digest, signature)
    for case in MESSAGES["parcels"]:
        signature, wires = second.read_parcel(case["type"], bytes.fromhex(case["message"]))
        assert [signature.hex(), [wire.hex() for wire in wires]] == [
            case["signature"],
            case["entries"],
        ]


# one report on the air


def test_a_report_of_180_characters_takes_one_frame() -> None:
    """Place and own words together; signed, coded and enciphered."""
    assert len(REPORT.where) + len(REPORT.text) == 180
    case = MESSAGES["parcels"][0]
    frames = cut(ENTRY, 5, bytes.fromhex(case["message"]), 200)
    assert [frame.hex() for frame in frames] == case["frames_of_200"]
    assert len(frames) == 1
    assert len(frames[0]) <= 200
    signature, (wire,) = second.read_parcel(
        ENTRY, b"".join(second.read_frame(f)[4] for f in frames)
    )
    entry = second.read_entry(wire)
    secret, key = raw(ENTRIES, "audience_secret", "author_key")
    digest = second.entry_hash(bytes.fromhex(ENTRIES["entries"][0]["previous"]), entry)
    assert second.verify(key, digest, signature)
    _, stream_key = second.audience_keys(secret)
    text = second.stream(
        stream_key, entry["header"], entry["vector"], entry["public"] + entry["personal"]
    )
    cut_at = len(entry["public"])
    codec = catalogue.KINDS[entry["kind"]].codec
    assert codec.decode(text[:cut_at], text[cut_at:]) == REPORT


@pytest.mark.parametrize("where", [1, 20, 31, 32, 60, 120])
def test_it_takes_no_more_wherever_the_border_between_place_and_words_lies(where: int) -> None:
    case = ENTRIES["entries"][0]
    act = msgspec.structs.replace(REPORT, where="x" * where, text="y" * (180 - where))
    public, personal = catalogue.BY_ACT[type(act)].codec.encode(act)
    clear = {"public_clear": public.hex(), "personal_clear": personal.hex()}
    (previous,) = raw(case, "previous")
    entry = write(case | clear, Head(case["seq"] - 1, previous))
    assert entry.signature is not None
    kind, message = messages.put_parcel(entry.signature, [entry.wire])
    frames = cut(kind, 0, message, 200)
    assert len(frames) == 2
    assert sum(map(len, frames)) <= 274
