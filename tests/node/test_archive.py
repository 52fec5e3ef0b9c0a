# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The archive: what was done and decided, checkable by anyone, without whom it was about."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from baken.domain.journal import Kind, WriteLine
from baken.domain.reports import AddToReport
from baken.node import archive
from baken.node.config import BadFolder
from baken.node.node import Node
from baken.node.retention import Sweeper

from ..area import ASSESSOR, CPO, DESK, MINUTE_S, OND, START_S, a_report, exchange, node_at
from .kept import ASKED, NAME, OVER_S, TEXT, WHERE, report_and_close, sealed_parts


def filled() -> tuple[Node, int, int]:
    """A node with a closed report, an open one, and a decision."""
    desk, office = node_at(OND), node_at(CPO)
    closed = report_and_close(desk, office)
    still_open = desk.submit(a_report(WHERE, TEXT, name=NAME), DESK, START_S).record
    desk.submit(AddToReport(text=TEXT), DESK, START_S, still_open)
    office.submit(
        WriteLine(kind=Kind.DECISION, text="Pomp naar OND", reason="water stijgt"),
        ASSESSOR,
        START_S,
    )
    exchange(desk, office)
    return office, closed, still_open


def acts(folder: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (folder / archive.ACTS).read_text().splitlines()]


def test_it_holds_what_was_closed_and_decided_and_nobody(tmp_path: Path) -> None:
    office, closed, still_open = filled()
    parts = sealed_parts(office, closed) + sealed_parts(office, still_open)
    archive.write(office, tmp_path / "archief", START_S + MINUTE_S)
    lines = acts(tmp_path / "archief")
    records = {line["record"] for line in lines}
    assert f"{closed:x}" in records
    assert f"{still_open:x}" not in records
    assert "Pomp naar OND" in [line["fields"].get("text") for line in lines]
    everything = b"".join(path.read_bytes() for path in (tmp_path / "archief").iterdir())
    for text in ASKED:
        assert text.encode() not in everything
    for part in parts:
        assert part.hex().encode() not in everything


def test_its_chain_is_checked_with_the_public_keys_alone(tmp_path: Path) -> None:
    office, _, _ = filled()
    archive.write(office, tmp_path / "a", START_S)
    assert archive.check(tmp_path / "a").entries == sum(office.heads().values())
    Sweeper(office).sweep(OVER_S)
    archive.write(office, tmp_path / "b", OVER_S)
    before = (tmp_path / "a" / archive.ENTRIES).read_text().splitlines()
    after = (tmp_path / "b" / archive.ENTRIES).read_text().splitlines()
    assert set(before) <= set(after), "erased or not, the archive is the same"


def links(folder: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (folder / archive.ENTRIES).read_text().splitlines()]


def several(found: list[dict[str, Any]]) -> int:
    """Where a log with more than one entry begins."""
    return next(at for at in range(len(found)) if found[at]["log"] == found[at + 1]["log"])


def change(found: list[dict[str, Any]]) -> None:
    at = several(found)
    wire = found[at]["wire"]
    found[at]["wire"] = wire[:-1] + ("0" if wire[-1] != "0" else "1")


def leave_out(found: list[dict[str, Any]]) -> None:
    del found[several(found)]


def turn_round(found: list[dict[str, Any]]) -> None:
    at = several(found)
    found[at], found[at + 1] = found[at + 1], found[at]


def unsign(found: list[dict[str, Any]]) -> None:
    found[-1]["signature"] = ""


def sign_as_another(found: list[dict[str, Any]]) -> None:
    found[-1]["signature"] = "ab" * 64


@pytest.mark.parametrize("spoil", [change, leave_out, turn_round, unsign, sign_as_another])
@pytest.mark.parametrize(
    "told", [True, False], ids=["with hash and signature made to fit", "as it was"]
)
def test_what_was_tampered_with_is_seen(
    tmp_path: Path, spoil: Callable[[list[dict[str, Any]]], None], told: bool
) -> None:
    office, _, _ = filled()
    folder = tmp_path / "a"
    archive.write(office, folder, START_S)
    found = links(folder)
    spoil(found)
    (folder / archive.ENTRIES).write_text("".join(json.dumps(one) + "\n" for one in found))
    if told:
        manifest = json.loads((folder / archive.MANIFEST).read_text())
        manifest["files"][archive.ENTRIES]["sha256"] = archive.sha256_of(folder / archive.ENTRIES)
        made = json.dumps(manifest).encode()
        (folder / archive.MANIFEST).write_bytes(made)
        sign(office, folder)
    with pytest.raises(BadFolder):
        archive.check(folder)


def sign(node: Node, folder: Path) -> None:
    """As the node would that made the archive."""
    told = (folder / archive.MANIFEST).read_bytes()
    signature = node.sign(archive.digest_of(told))
    (folder / archive.SIGNATURE).write_text(signature.hex())


def test_a_manifest_is_only_believed_from_who_made_it(tmp_path: Path) -> None:
    office, _, _ = filled()
    archive.write(office, tmp_path / "a", START_S)
    told = (tmp_path / "a" / archive.MANIFEST).read_text()
    (tmp_path / "a" / archive.MANIFEST).write_text(told.replace("CP-Oost", "CP-West"))
    with pytest.raises(BadFolder):
        archive.check(tmp_path / "a")
    sign(office, tmp_path / "a")
    assert archive.check(tmp_path / "a").by == "CPO"
    sign(node_at(OND), tmp_path / "a")
    with pytest.raises(BadFolder):
        archive.check(tmp_path / "a")


@pytest.mark.parametrize("junk", [b"", b"{", b"[]", b'{"version": 9}', b"\xff\xfe"])
def test_what_is_no_archive_is_said_to(tmp_path: Path, junk: bytes) -> None:
    (tmp_path / archive.MANIFEST).write_bytes(junk)
    with pytest.raises(BadFolder):
        archive.check(tmp_path)
    with pytest.raises(BadFolder):
        archive.write(node_at(OND), tmp_path, START_S)
