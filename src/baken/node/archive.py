# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The municipal archive (Archiefwet): what was done and decided, without whom it was about.

    acts.jsonl       each act of every finished record, the log, the decisions and the bulletins
    entries.jsonl    every log that this node has, from its first entry, as it was signed
    manifest.json    the region with its places and public keys; counts and hashes of the files
    manifest.sig     the signature of the node that made it, over the SHA-256 of the manifest

The rule this file guards: no personal part goes into an archive, erased here or not.
The chain runs over the hashes of those parts, so that anyone can check with the public
keys alone that no entry lacks, was changed or was put in another order (`check`).
Whose keys they are is for the reader to know: compare them with the region's own.
What an entry says stays sealed for its audience; that a line of `acts.jsonl` is what
an entry says can be checked by whoever holds that audience's key, through its number.
"""

import hashlib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import msgspec

from ..domain import catalogue
from ..domain.process import Process
from ..kernel import entry as entries
from ..kernel import signing
from ..kernel.act import Act
from ..kernel.audience import audience_of as audience_of_log
from ..kernel.audience import describe, lane_of, log_of_entry, node_of
from ..kernel.entry import Head, genesis
from ..kernel.errors import RemoteError
from ..kernel.stamp import from_wall, to_wall
from ..store.contract import Query
from .config import BadFolder, write_private
from .folding import Event
from .node import Node

VERSION = 1
ACTS, ENTRIES, MANIFEST = "acts.jsonl", "entries.jsonl", "manifest.json"
SIGNATURE = "manifest.sig"
PAGE = 500
ACTS_MAX = 1 << 30  # all of a record
LINE_BYTES_MAX = 4 * entries.ENTRY_BYTES_MAX
MANIFEST_BYTES_MAX = 16 * 1024 * 1024
SIGNATURE_LETTERS_MAX = 256


class Signer(msgspec.Struct, frozen=True):
    """A node: its number, call sign, place, and public key (hex)."""

    number: int
    code: str
    place: str
    key: str


class Written(msgspec.Struct, frozen=True):
    """One file of an archive: how many lines, and the SHA-256 of its bytes (hex)."""

    lines: int
    sha256: str


class Manifest(msgspec.Struct, frozen=True, kw_only=True):
    """What an archive is: `region` in hex, `made_s` in Unix s, `by` the node that made it."""

    version: int
    region: str
    name: str
    exercise: bool
    by: str
    made_s: float
    places: dict[str, str]
    nodes: tuple[Signer, ...]
    files: dict[str, Written]


class Link(msgspec.Struct, frozen=True):
    """A line of `entries.jsonl`: a log's number, and an entry of it as signed, both in hex."""

    log: int
    wire: str
    signature: str = ""


def write(node: Node, folder: Path, now_s: float) -> Manifest:
    """Write an archive into a new folder.  Raises `BadFolder`."""
    try:
        folder.mkdir(parents=True, exist_ok=False)
    except OSError as error:
        raise BadFolder(f"{folder}: {error}") from error
    at = from_wall(now_s)
    charter = node.charter
    manifest = Manifest(
        version=VERSION,
        region=charter.region.hex(),
        name=charter.name,
        exercise=charter.exercise,
        by=node.card.code,
        made_s=now_s,
        places={place.code: place.name for place in charter.places},
        nodes=tuple(
            Signer(card.number, card.code, charter.place[card.place].code, card.key.hex())
            for card in charter.nodes
        ),
        files={
            ACTS: _put(folder / ACTS, _acts(node, at)),
            ENTRIES: _put(folder / ENTRIES, _links(node)),
        },
    )
    told = msgspec.json.format(msgspec.json.encode(manifest), indent=1)
    write_private(folder / MANIFEST, told)
    write_private(folder / SIGNATURE, node.sign(digest_of(told)).hex().encode())
    return manifest


def digest_of(told: bytes) -> bytes:
    return hashlib.sha256(b"baken archive" + told).digest()


def _put(path: Path, things: Iterable[Any]) -> Written:
    digest, lines = hashlib.sha256(), 0
    with path.open("xb") as file:
        for thing in things:
            line = msgspec.json.encode(thing) + b"\n"
            digest.update(line)
            file.write(line)
            lines += 1
    return Written(lines, digest.hexdigest())


def _acts(node: Node, at: int) -> Iterator[dict[str, Any]]:
    for process in catalogue.PROCESSES:
        offset = 0
        query = Query(process.number, order="oldest", limit=PAGE)
        while rows := node.store.select(msgspec.structs.replace(query, offset=offset)):
            offset += len(rows)
            for row in rows:
                if is_finished(process, node.record(row.id), row.last_stamp, at):
                    for event in node.history(row.id, ACTS_MAX):
                        if event.act is not None:
                            yield _line(node, process, row.key, event, event.act)


def is_finished(process: Process, record: Any, last: int, at: int) -> bool:
    """Does this record go to the archive: is it closed, or of a kind that is kept for ever?"""
    return process.closed_at is None or process.closed_at(record, last) <= at


def _line(node: Node, process: Process, key: str, event: Event, act: Act) -> dict[str, Any]:
    fields = msgspec.to_builtins(act)
    for name in catalogue.BY_ACT[type(act)].codec.personal.names:
        fields.pop(name)
    card = node.charter.node.get(event.author)
    log = log_of_entry(event.entry)
    return {
        "process": process.name,
        "record": f"{event.record:x}",
        "key": key,
        "entry": f"{event.entry:x}",
        "at": to_wall(event.at),
        "lane": lane_of(log).name.lower(),
        "audience": describe(audience_of_log(log)),
        "by": card.code if card else str(event.author),
        "role": event.role.word if event.role else None,
        "held_apart": event.held,
        "act": type(act).__name__,
        "fields": fields,
    }


def _links(node: Node) -> Iterator[Link]:
    for log in sorted(node.heads()):
        after = 0
        while found := node.store.entries(log, after, PAGE):
            after = found[-1].seq
            for entry in found:
                signature = entry.signature.hex() if entry.signature else ""
                yield Link(log, entries.erase(entry).wire.hex(), signature)


# --- checking one ------------------------------------------------------------


class Proven(msgspec.Struct, frozen=True):
    """How many entries were checked, and who made the archive with which public key (hex)."""

    entries: int
    by: str
    key: str


def check(folder: Path) -> Proven:
    """Are the files whole, and every log one unbroken chain, signed by its node?

    Needs nothing but the folder.  Raises `BadFolder` with what is wrong.
    """
    manifest, maker = _manifest(folder)
    for name, told in manifest.files.items():
        if name not in (ACTS, ENTRIES):
            raise BadFolder(f"{folder}: {name} is no file of an archive")
        if sha256_of(folder / name) != told.sha256:
            raise BadFolder(f"{folder / name} is not the file that the manifest tells of")
    keys = {signer.number: bytes.fromhex(signer.key) for signer in manifest.nodes}
    region = bytes.fromhex(manifest.region)
    count, before = 0, Checked(0, None)
    for link in _read_links(folder / ENTRIES):
        if link.log != before.log:
            _closed(before)
            before = Checked(link.log, genesis(region, link.log))
        before = _next(before, link, keys)
        count += 1
    _closed(before)
    return Proven(count, maker.code, maker.key)


class Checked(msgspec.Struct, frozen=True):
    """How far a log was checked, and whether it ends on a signature there."""

    log: int
    head: Head | None
    signed: bool = True


def _next(before: Checked, link: Link, keys: dict[int, bytes]) -> Checked:
    assert before.head is not None
    key = keys.get(node_of(link.log))
    if key is None:
        raise BadFolder(f"log {link.log:x}: its node is not in the manifest")
    try:
        signature = bytes.fromhex(link.signature) or None
        [entry] = entries.chain([bytes.fromhex(link.wire)], before.head, signature)
    except (RemoteError, ValueError) as error:
        raise BadFolder(f"log {link.log:x} after {before.head.seq}: {error}") from error
    if entry.log != link.log:
        raise BadFolder(f"log {link.log:x} after {before.head.seq}: an entry of another log")
    if signature is not None and not signing.verify(key, entry.hash, signature):
        raise BadFolder(f"log {link.log:x}, entry {entry.seq}: not signed by its node")
    return Checked(link.log, Head(entry.seq, entry.hash, entry.stamp), signature is not None)


def _closed(before: Checked) -> None:
    if not before.signed:
        raise BadFolder(f"log {before.log:x} does not end on a signature")


def _manifest(folder: Path) -> tuple[Manifest, Signer]:
    path = folder / MANIFEST
    try:
        if path.stat().st_size > MANIFEST_BYTES_MAX:
            raise BadFolder(f"{path} is too large")
        told = path.read_bytes()
        found = msgspec.json.decode(told, type=Manifest)
        if found.version != VERSION:
            raise BadFolder(f"{path}: written by another version ({found.version})")
        maker = next((signer for signer in found.nodes if signer.code == found.by), None)
        signature = bytes.fromhex((folder / SIGNATURE).read_text()[:SIGNATURE_LETTERS_MAX])
        if maker is None or not signing.verify(
            bytes.fromhex(maker.key), digest_of(told), signature
        ):
            raise BadFolder(f"{path} is not signed by the node that it says made it")
        bytes.fromhex(found.region)
    except (OSError, ValueError) as error:
        raise BadFolder(f"{path}: {error}") from error
    return found, maker


def sha256_of(path: Path) -> str:
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise BadFolder(f"{path}: {error}") from error


def _read_links(path: Path) -> Iterator[Link]:
    with path.open("rb") as file:
        while line := file.readline(LINE_BYTES_MAX):
            try:
                yield msgspec.json.decode(line, type=Link)
            except (msgspec.MsgspecError, UnicodeDecodeError) as error:
                raise BadFolder(f"{path}: {error}") from error
