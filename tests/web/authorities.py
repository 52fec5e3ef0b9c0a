# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Authorities with key files and passphrases, for the pages on which they sign."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from random import Random

import msgspec
from litestar.testing import TestClient

from baken.domain.charter import Actor, Role
from baken.domain.decrees import AdmitAuthority, RetireAuthority
from baken.kernel.signing import public_key
from baken.node import decreeing, keyfile, lock
from baken.node.keyfile import KeyFile
from baken.node.lock import FolderKey, Lock
from baken.web.api import api_routes
from baken.web.app import create_app

from .fakes import SECRET, Region, Visitor, WorldRunner

MAYOR = Actor(1, Role.GCT_MAYOR)
NAMES = {4: "Directeur", 5: "Burgemeester", 6: "Gemeentesecretaris"}
BODIES = {4: "", 5: "Waterhoven", 6: "Waterhoven"}
PHRASES = {number: f"molen kaas vuur water {number}" for number in NAMES}


@cache
def key_of(number: int) -> KeyFile:
    return a_key("authority", NAMES[number], PHRASES[number], number)


def a_key(purpose: keyfile.Purpose, holder: str, passphrase: str, seed: int) -> KeyFile:
    """A key that opens at once."""
    rng = Random(seed)
    secret, nonce = FolderKey(rng.randbytes(lock.KEY_BYTES)), rng.randbytes(lock.NONCE_BYTES)
    shut = Lock(rng.randbytes(lock.SALT_BYTES), ops=1, memory_kib=64)
    shut = lock.with_keyholder(shut, holder, lock.stretch(shut, passphrase), secret, nonce)
    return KeyFile(purpose, holder, public_key(secret.of(purpose)), shut)


def ruled(region: Region) -> Region:
    """The region with these authorities instead of those it was founded with."""
    node = region.node("WAT")
    changes = [
        AdmitAuthority(number=number, name=name, key=key_of(number).public, body=BODIES[number])
        for number, name in NAMES.items()
    ]
    gone = [RetireAuthority(number=number) for number in (1, 2, 3)]
    seeds = {number: region.world.area.seeds[number] for number in (1, 2)}
    decreeing.decide(node, [*changes, *gone], seeds, MAYOR, region.world.now)
    region.world.adopt(node)
    region.pass_time(3)
    return region


def keys_in(folder: Path, *numbers: int) -> Path:
    """A node's folder with these keys in it."""
    (folder / "authorities").mkdir(parents=True, exist_ok=True)
    for number in numbers:
        (folder / "authorities" / f"{number}.json").write_bytes(keyfile.write(key_of(number)))
    return folder


@contextmanager
def visit(region: Region, code: str, folder: Path | None = None) -> Iterator[Visitor]:
    """A browser at a place whose node has this folder, with nobody signed in."""
    runner = WorldRunner(region.world, region.node(code))
    if folder is not None:
        runner.settings = msgspec.structs.replace(runner.settings, folder=str(folder))
    with TestClient(
        create_app(runner, secret=SECRET, more=api_routes(runner)), raise_server_exceptions=False
    ) as client:
        yield Visitor(runner, client)


def signs(*numbers: int, here: bool = True) -> dict[str, str]:
    """What a form says when these sign: with the keys that are here, or brought along."""
    words: dict[str, str] = {}
    for at, number in enumerate(numbers, 1):
        words[f"wachtzin{at}"] = PHRASES[number]
        words[f"sleutel{at}"] = str(number) if here else ""
        words[f"tekst{at}"] = "" if here else keyfile.write(key_of(number)).decode()
    return words
