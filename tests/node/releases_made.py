# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Small releases to install in tests: wheels of a Baken that does nothing but tell its version."""

import io
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path

import msgspec

from baken.kernel import signing
from baken.node import releases, updates
from baken.node.updates import Manifest, Signer, Trust, Wheel

SEEDS = {name: bytes((number,)) * 32 for number, name in enumerate(("Y", "Z", "X"), 1)}
STRANGER = bytes((9,)) * 32
TRUST = Trust(tuple(Signer(name, signing.public_key(seed)) for name, seed in SEEDS.items()), 2)

# It starts only where the library that came with it is found, and nothing else is.
MAIN = """
import sys, added
assert not any(path.endswith("-packages") for path in sys.path), sys.path
print("baken, version", added.VERSION)
"""


def wheel(path: Path, members: Mapping[str, bytes | str]) -> Path:
    """A wheel's file with these members."""
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in members.items():
            archive.writestr(zipfile.ZipInfo(name), text)
    path.write_bytes(data.getvalue())
    return path


def wheels(
    folder: Path, version: str, *, main: str = MAIN, wire: int = 1, store: int = 1
) -> list[Path]:
    """A release of two wheels: Baken, and a library that only the first version has to bring."""
    folder.mkdir(parents=True, exist_ok=True)
    own = {
        "baken/__init__.py": "",
        "baken/__main__.py": main.replace("added.VERSION", repr(version)),
        "baken/sync/messages.py": f"VERSION = {wire}\n",
        "baken/store/sqlite.py": f"FORMAT = {store}\n",
        f"baken-{version}.data/scripts/baken": "#!python\n",
    }
    return [
        wheel(folder / f"baken-{version}-py3-none-any.whl", own),
        wheel(folder / "added-1.0-py3-none-any.whl", {"added.py": "VERSION = 1\n"}),
    ]


def update(
    folder: Path,
    version: str,
    *,
    seeds: Sequence[bytes] = (SEEDS["Y"], SEEDS["Z"]),
    since: str = "0.0.0",
    known: Sequence[Wheel] = (),
    made: Sequence[Path] | None = None,
) -> Path:
    """An update of that version, signed by two."""
    made = wheels(folder / f"wheels-{version}", version) if made is None else made
    manifest, packed = updates.make(made, since, known)
    path = folder / updates.name_of(version)
    updates.put(msgspec.json.encode(manifest), seeds, packed, path)
    return path


def manifest(path: Path) -> Manifest:
    with updates.unpacking(path) as (found, _):
        return found.manifest


def save_trust(folder: Path) -> None:
    """The trust of these tests, in a folder of releases."""
    folder.mkdir(parents=True, exist_ok=True)
    signers = [{"name": one.name, "key": one.key.hex()} for one in TRUST.signers]
    data = msgspec.json.encode({"signers": signers, "quorum": TRUST.quorum})
    (folder / releases.TRUST).write_bytes(data)
